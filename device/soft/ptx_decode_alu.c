// SPDX-License-Identifier: Apache-2.0
/* Register-to-register operations: operands of an alu_form. Also mov, which moves bits whatever their type.
 */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_vector.h"

#include <string.h>

/* ---- mov ---- */

enum ptx_step ptx_run_not(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    ptx_set_pred(x, op->other.arg[0], mask, ~ptx_pred(x, op->other.arg[1]));
    return PTX_STEP_NEXT;
}

static enum ptx_step run_mov_pred(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    ptx_set_pred(x, op->other.arg[0], mask, ptx_pred(x, op->other.arg[1]));
    return PTX_STEP_NEXT;
}

ptx_fn *ptx_mov_of(unsigned size) {
    const struct ptx_vector *vector = ptx_vector_best();
    switch (size) {
    case 0:
        return run_mov_pred;
    case 2:
        return vector->mov_16;
    case 4:
        return vector->mov_32;
    case 8:
        return vector->mov_64;
    default:
        return vector->mov_128;
    }
}

/* Packs arg[1] registers (list at pointer) of arg[2] bytes into arg[0]; unpacks the other way. */
static enum ptx_step run_pack(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const uint32_t *list = op->other.pointer;
    uint32_t count = op->other.arg[1], part = op->other.arg[2], size = part * count;
    uint8_t whole[16];
    PTX_EACH_LANE(lane, mask) {
        for (uint32_t i = 0; i < count; i++)
            memcpy(whole + i * part, x->regs + list[i] + (size_t)lane * op->other.arg[3], part);
        memcpy(x->regs + op->other.arg[0] + (size_t)lane * size, whole, size);
    }
    return PTX_STEP_NEXT;
}

static enum ptx_step run_unpack(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const uint32_t *list = op->other.pointer;
    uint32_t count = op->other.arg[1], part = op->other.arg[2], size = part * count;
    uint8_t whole[16];
    PTX_EACH_LANE(lane, mask) {
        memcpy(whole, x->regs + op->other.arg[0] + (size_t)lane * size, size);
        for (uint32_t i = 0; i < count; i++)
            memcpy(x->regs + list[i] + (size_t)lane * op->other.arg[3], whole + i * part, part);
    }
    return PTX_STEP_NEXT;
}

/* Halves have code of their own. */
static ptx_fn *packer(bool pack, unsigned size, unsigned part) {
    const struct ptx_vector *vector = ptx_vector_best();
    if (size == 4 && part == 2)
        return pack ? vector->pack_32 : vector->unpack_32;
    if (size == 8 && part == 4)
        return pack ? vector->pack_64 : vector->unpack_64;
    return pack ? run_pack : run_unpack;
}

static void decode_vector_mov(struct ptx_decode *d, enum alu_type type, bool pack) {
    const struct ptx_operand *vector = ptx_operand(d, pack ? 1 : 0), *scalar = ptx_operand(d, pack ? 0 : 1);
    unsigned size = ptx_register_size(type), part = vector->count ? size / vector->count : 0;
    if (vector->count < 2 || size < 2 || part * vector->count != size || scalar->kind == PTX_OPERAND_VECTOR)
        ptx_decode_fail(d, PTX_INVALID, "'%s': vector does not fit", d->opcode);
    enum alu_type part_type = part == 1 ? ALU_B8 : part == 2 ? ALU_B16 : part == 4 ? ALU_B32 : ALU_B64;
    if (part != 1 && part != 2 && part != 4 && part != 8)
        ptx_decode_fail(d, PTX_INVALID, "'%s': vector does not fit", d->opcode);
    uint32_t *list = ptx_parse_alloc(&d->parse, vector->count * sizeof *list);
    uint32_t vregs[16], whole;
    for (uint32_t i = 0; i < vector->count; i++) {
        const struct ptx_operand *element = ptx_element(d, vector, i);
        vregs[i] = pack ? ptx_source(d, element, part_type) : ptx_dest(d, element, part_type);
    }
    whole = pack ? ptx_dest(d, scalar, type) : ptx_source(d, scalar, type);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, packer(pack, size, part));
    op->other.pointer = list;
    op->other.arg[1] = vector->count;
    op->other.arg[2] = part;
    op->other.arg[3] = part == 1 ? 2 : part;
    for (uint32_t i = 0; i < vector->count; i++)
        ptx_use(d, &list[i], vregs[i], !pack);
    ptx_use(d, &op->other.arg[0], whole, pack);
}

bool ptx_decode_mov(struct ptx_decode *d) {
    if (!ptx_part_is(d, 0, "mov") || d->part_count < 2)
        return false;
    enum alu_type type = ptx_last_type(d);
    ptx_operands_between(d, 2, 2);
    const struct ptx_operand *to = ptx_operand(d, 0), *from = ptx_operand(d, 1);
    if (to->kind == PTX_OPERAND_VECTOR || from->kind == PTX_OPERAND_VECTOR) {
        decode_vector_mov(d, type, from->kind == PTX_OPERAND_VECTOR);
        return true;
    }
    if (from->kind == PTX_OPERAND_SPECIAL) {
        uint32_t dest = ptx_dest(d, to, type);
        struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_special);
        op->other.arg[1] = (uint32_t)from->value;
        op->other.arg[2] = d->vregs[dest].size;
        ptx_use(d, &op->other.arg[0], dest, true);
        return true;
    }
    uint32_t source = ptx_source(d, from, type), dest = ptx_dest(d, to, type);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_mov_of(d->vregs[dest].size));
    ptx_use(d, &op->other.arg[1], source, false);
    ptx_use(d, &op->other.arg[0], dest, true);
    return true;
}

/* ---- width adaption, for cvt ---- */

/* Copies arg[1] (arg[3] bytes per lane) to arg[0] (arg[2] bytes), sign-extending when arg[4] is set. */
static enum ptx_step run_resize(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint32_t to = op->other.arg[2], from = op->other.arg[3];
    PTX_EACH_LANE(lane, mask) {
        uint64_t value = 0;
        memcpy(&value, x->regs + op->other.arg[1] + lane * from, from < 8 ? from : 8);
        if (op->other.arg[4] && from < 8) {
            uint64_t sign = 1ull << (from * 8 - 1);
            value = (value ^ sign) - sign;
        }
        memcpy(x->regs + op->other.arg[0] + lane * to, &value, to);
    }
    return PTX_STEP_NEXT;
}

static void resize(struct ptx_decode *d, uint32_t to, uint32_t from, bool is_signed, bool guarded) {
    unsigned to_size = d->vregs[to].size, from_size = d->vregs[from].size;
    if (to_size == 0 || from_size == 0 || to_size == 16 || from_size == 16)
        ptx_decode_fail(d, PTX_INVALID, "'%s': register of the wrong size", d->opcode);
    struct ptx_op *op =
        guarded ? ptx_emit(d, PTX_OP_FN, run_resize) : ptx_emit_unguarded(d, PTX_OP_FN, run_resize);
    op->other.arg[2] = to_size;
    op->other.arg[3] = from_size;
    op->other.arg[4] = is_signed;
    ptx_use(d, &op->other.arg[1], from, false);
    ptx_use(d, &op->other.arg[0], to, true);
}

/* ---- everything in alu.h ---- */

/* Flattens the operands. A missing or ignored second destination is NULL. */
static uint32_t flatten(struct ptx_decode *d, const struct ptx_operand **list) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < d->operand_count; i++) {
        const struct ptx_operand *operand = &d->operands[i];
        for (uint32_t k = 0; k < ptx_element_count(operand); k++) {
            if (count == ALU_MAX_OPERANDS)
                ptx_decode_fail(d, PTX_INVALID, "'%s' has too many operands", d->opcode);
            list[count++] = ptx_element(d, operand, k);
        }
    }
    return count;
}

/* cvt between registers wider than its types: there may be a kernel for just that. */
static void widen_cvt(struct ptx_decode *d, struct alu_form *form) {
    if (!ptx_part_is(d, 0, "cvt") || form->dests != 1 || form->sources != 1 || d->operand_count != 2 ||
        d->operands[0].kind != PTX_OPERAND_REGISTER || d->operands[1].kind != PTX_OPERAND_REGISTER)
        return;
    unsigned to = d->vregs[d->operands[0].vreg].size, from = d->vregs[d->operands[1].vreg].size;
    struct alu_form wide;
    memset(&wide, 0, sizeof wide);
    bool fits = to == ptx_register_size((enum alu_type)form->type[0]) &&
                from == ptx_register_size((enum alu_type)form->type[1]);
    if (!fits && to >= 2 && to <= 8 && from >= 2 && from <= 8 && alu_lookup_cvt(d->opcode, to, from, &wide))
        *form = wide;
}

bool ptx_decode_alu(struct ptx_decode *d) {
    struct alu_form form;
    memset(&form, 0, sizeof form);
    if (!alu_lookup(d->opcode, &form))
        return false;
    widen_cvt(d, &form);
    const struct ptx_operand *list[ALU_MAX_OPERANDS];
    uint32_t given = flatten(d, list), total = (uint32_t)form.dests + form.sources;
    if (total > ALU_MAX_OPERANDS)
        ptx_decode_fail(d, PTX_UNSUPPORTED, "'%s' has too many operands", d->opcode);
    /* Destinations are what the text's operands of the destinations' groups hold. */
    uint32_t dests = form.dests;
    if (form.optional_dests) {
        uint32_t groups = form.dests ? (uint32_t)form.group[form.dests - 1] + 1 : 0, present = 0;
        for (uint32_t i = 0; i < groups && i < d->operand_count; i++)
            present += ptx_element_count(&d->operands[i]);
        if (present < dests && present + form.optional_dests >= dests)
            dests = present;
    }
    uint32_t missing_dests = form.dests - dests;
    if (given + missing_dests > total || given + missing_dests + form.optional < total || given < dests)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u operands", d->opcode, given);
    bool resizable = ptx_part_is(d, 0, "cvt");
    uint32_t vregs[ALU_MAX_OPERANDS], narrow = PTX_NO_REGISTER;
    for (uint32_t i = 0; i < total; i++) {
        enum alu_type type = (enum alu_type)form.type[i];
        unsigned size = type == ALU_PRED ? 0 : ptx_register_size(type);
        if (i < form.dests) {
            if (i >= dests) {
                vregs[i] = ptx_new_vreg(d, type);
                continue;
            }
            vregs[i] = ptx_any_dest(d, list[i], type);
            if (d->vregs[vregs[i]].size != size && resizable && d->vregs[vregs[i]].size > size) {
                narrow = vregs[i];
                vregs[i] = ptx_new_vreg(d, type);
            }
        } else {
            uint32_t index = i - missing_dests;
            if (index >= given) {
                vregs[i] = ptx_constant(d, size, 0, 0);
                continue;
            }
            vregs[i] = ptx_any_source(d, list[index], type);
            if (d->vregs[vregs[i]].size != size && resizable && d->vregs[vregs[i]].size > size) {
                uint32_t whole = vregs[i];
                vregs[i] = ptx_new_vreg(d, type);
                resize(d, vregs[i], whole, false, false);
            }
        }
        if (d->vregs[vregs[i]].size != size)
            ptx_decode_fail(d, PTX_INVALID, "'%s': operand %u is a register of the wrong size", d->opcode,
                            i + 1);
    }
    if (form.warp_wide)
        ptx_emit(d, PTX_OP_FN, ptx_run_join);
    struct ptx_op *op = ptx_emit(d, PTX_OP_ALU, NULL);
    op->alu_run = form.fn;
    op->flags = form.warp_wide || form.uses_carry ? PTX_OP_PINNED : 0;
    uint32_t *places = op->alu.small + 2;
    if (total > 6) {
        struct alu_args *args = ptx_parse_alloc(&d->parse, sizeof *args);
        op->alu.args = args;
        args->carry = PTX_FRAME_CARRY;
        args->extra = form.extra;
        places = args->op;
    } else {
        op->alu.small[0] = PTX_FRAME_CARRY;
        op->alu.small[1] = form.extra;
    }
    for (uint32_t i = form.dests; i < total; i++)
        ptx_use(d, &places[i], vregs[i], false);
    for (uint32_t i = 0; i < form.dests; i++)
        ptx_use(d, &places[i], vregs[i], true);
    if (narrow != PTX_NO_REGISTER)
        resize(d, narrow, vregs[0], ptx_type_signed((enum alu_type)form.type[0]), true);
    return true;
}
