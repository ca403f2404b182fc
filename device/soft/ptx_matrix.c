// SPDX-License-Identifier: Apache-2.0
/* ldmatrix, stmatrix, wmma.load and wmma.store: matrices between memory and fragments. */
#include "device/soft/alu_fragment.h"
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

#include <string.h>

/* ---- ldmatrix, stmatrix: 8 x 8 elements of 16 bits, a row of 16 bytes per address ---- */

struct matrices {
    enum ptx_space space;
    struct ptx_address address;
    uint32_t address_reg, count, data[4];
    bool transposed, store;
};

static uint64_t address_of(const struct ptx_exec *x, const struct ptx_address *address, uint32_t reg,
                           uint32_t lane) {
    if (address->narrow)
        return (uint32_t)(ptx_r32(x, reg)[lane] + (uint32_t)address->displacement);
    return ptx_r64(x, reg)[lane] + (uint64_t)address->displacement;
}

static enum ptx_step run_matrices(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct matrices *m = op->other.pointer;
    if (!ptx_sync_enter(x, op, mask, UINT32_MAX))
        return PTX_STEP_WAIT;
    for (uint32_t i = 0; i < m->count; i++) {
        uint8_t *rows[8];
        for (uint32_t row = 0; row < 8; row++) {
            uint32_t lane = i * 8 + row;
            uint64_t address = address_of(x, &m->address, m->address_reg, lane);
            rows[row] = ptx_memory_at(x, op, lane, m->space, address, 16, 16, m->store);
            if (!rows[row])
                return PTX_STEP_FAULT;
        }
        uint32_t *reg = ptx_r32(x, m->data[i]);
        PTX_EACH_LANE(lane, mask) {
            uint16_t pair[2];
            if (m->store)
                memcpy(pair, &reg[lane], 4);
            for (uint32_t k = 0; k < 2; k++) {
                uint32_t row = lane / 4, column = lane % 4 * 2 + k;
                uint8_t *at = m->transposed ? rows[column] + row * 2 : rows[row] + column * 2;
                if (m->store)
                    memcpy(at, &pair[k], 2);
                else
                    memcpy(&pair[k], at, 2);
            }
            if (!m->store)
                memcpy(&reg[lane], pair, 4);
        }
    }
    return PTX_STEP_NEXT;
}

static void matrices(struct ptx_decode *d, bool store) {
    struct matrices *m = ptx_parse_alloc(&d->parse, sizeof *m);
    uint32_t vregs[4];
    ptx_take_part(d, "sync");
    ptx_take_part(d, "aligned");
    m->store = store;
    m->transposed = ptx_take_part(d, "trans");
    m->count = ptx_take_part(d, "x4") ? 4 : ptx_take_part(d, "x2") ? 2 : ptx_take_part(d, "x1") ? 1 : 0;
    ptx_take_space(d, &m->space);
    if (!m->count || !ptx_take_part(d, "m8n8") || !ptx_part_is(d, 1, "b16") || d->part_count != 2)
        ptx_decode_unsupported(d);
    ptx_operands_between(d, 2, 2);
    const struct ptx_operand *data = ptx_operand(d, store ? 1 : 0);
    ptx_address(d, ptx_operand(d, store ? 0 : 1), m->space, &m->address);
    if (ptx_element_count(data) != m->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u registers", d->opcode, ptx_element_count(data));
    for (uint32_t i = 0; i < m->count; i++) {
        const struct ptx_operand *element = ptx_element(d, data, i);
        vregs[i] = store ? ptx_source(d, element, ALU_B32) : ptx_dest(d, element, ALU_B32);
    }
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_matrices);
    op->other.pointer = m;
    ptx_use(d, &m->address_reg, m->address.vreg, false);
    for (uint32_t i = 0; i < m->count; i++)
        ptx_use(d, &m->data[i], vregs[i], !store);
}

/* ---- wmma.load, wmma.store ---- */

struct fragment {
    struct alu_fragment shape;
    enum ptx_space space;
    struct ptx_address address;
    bool store, row_major;
    uint32_t address_reg, stride_reg, register_bytes;
    uint32_t data[32];
};

static enum ptx_step run_fragment(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct fragment *f = op->other.pointer;
    const struct alu_fragment *shape = &f->shape;
    if (!ptx_sync_enter(x, op, mask, UINT32_MAX))
        return PTX_STEP_WAIT;
    PTX_EACH_LANE(lane, mask) {
        uint64_t base = address_of(x, &f->address, f->address_reg, lane);
        uint64_t stride = f->row_major ? shape->columns : shape->rows;
        if (f->stride_reg != PTX_NO_REGISTER)
            stride = ptx_r32(x, f->stride_reg)[lane];
        for (uint32_t r = 0; r < shape->registers; r++) {
            uint8_t *reg = x->regs + f->data[r] + (size_t)lane * f->register_bytes;
            uint64_t bits = 0;
            if (f->store)
                memcpy(&bits, reg, f->register_bytes);
            for (uint32_t e = 0; e < shape->per_register; e++) {
                unsigned row, column;
                alu_fragment_position(shape, lane, r, e, &row, &column);
                uint64_t index = f->row_major ? row * stride + column : column * stride + row;
                uint64_t bit = index * shape->bits, value = 0;
                uint32_t bytes = shape->bits < 8 ? 1 : shape->bits / 8;
                uint8_t *at = ptx_memory_at(x, op, lane, f->space, base + bit / 8, bytes, bytes, f->store);
                if (!at)
                    return PTX_STEP_FAULT;
                if (f->store) {
                    value = bits >> (e * shape->bits % 64);
                    memcpy(at, &value, bytes);
                    continue;
                }
                memcpy(&value, at, bytes);
                if (shape->bits < 8)
                    value = value >> (bit & 7) & ((1u << shape->bits) - 1);
                bits |= value << (e * shape->bits % 64);
            }
            if (!f->store)
                memcpy(reg, &bits, f->register_bytes);
        }
    }
    return PTX_STEP_NEXT;
}

static bool wmma(struct ptx_decode *d) {
    bool store = ptx_part_is(d, 1, "store");
    if (!store && !ptx_part_is(d, 1, "load"))
        return false;
    struct fragment *f = ptx_parse_alloc(&d->parse, sizeof *f);
    char shape[16], type[8];
    if (d->part_count < 7 || d->parts[2].size != 1)
        ptx_decode_unsupported(d);
    char role = d->parts[2].text[0];
    f->store = store;
    ptx_take_space(d, &f->space);
    ptx_take_part(d, "sync");
    ptx_take_part(d, "aligned");
    f->row_major = ptx_take_part(d, "row");
    if (!f->row_major && !ptx_take_part(d, "col"))
        ptx_decode_unsupported(d);
    /* wmma.load.a.SHAPE.TYPE are left */
    if (d->part_count != 5 || d->parts[3].size >= sizeof shape || d->parts[4].size >= sizeof type)
        ptx_decode_unsupported(d);
    memcpy(shape, d->parts[3].text, d->parts[3].size);
    shape[d->parts[3].size] = 0;
    memcpy(type, d->parts[4].text, d->parts[4].size);
    type[d->parts[4].size] = 0;
    if (!alu_fragment_describe(&f->shape, role, shape, type, true) || f->shape.registers > 32)
        ptx_decode_unsupported(d);
    ptx_operands_between(d, 2, 3);
    const struct ptx_operand *data = ptx_operand(d, store ? 1 : 0);
    ptx_address(d, ptx_operand(d, store ? 0 : 1), f->space, &f->address);
    if (ptx_element_count(data) != f->shape.registers)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u registers", d->opcode, ptx_element_count(data));
    uint32_t vregs[32], stride = PTX_NO_REGISTER;
    for (uint32_t i = 0; i < f->shape.registers; i++) {
        const struct ptx_operand *element = ptx_element(d, data, i);
        vregs[i] = store ? ptx_source(d, element, f->shape.type) : ptx_dest(d, element, f->shape.type);
    }
    f->register_bytes = ptx_register_size(f->shape.type);
    if (d->operand_count == 3)
        stride = ptx_source(d, ptx_operand(d, 2), ALU_U32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_fragment);
    op->other.pointer = f;
    f->stride_reg = PTX_NO_REGISTER;
    ptx_use(d, &f->address_reg, f->address.vreg, false);
    if (stride != PTX_NO_REGISTER)
        ptx_use(d, &f->stride_reg, stride, false);
    for (uint32_t i = 0; i < f->shape.registers; i++)
        ptx_use(d, &f->data[i], vregs[i], !store);
    return true;
}

bool ptx_decode_matrix(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "ldmatrix"))
        matrices(d, false);
    else if (ptx_part_is(d, 0, "stmatrix"))
        matrices(d, true);
    else if (ptx_part_is(d, 0, "wmma"))
        return wmma(d);
    else
        return false;
    return true;
}
