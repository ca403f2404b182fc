// SPDX-License-Identifier: Apache-2.0
/*
 * atom and red. On global memory they use the processor's atomic instructions, so that other workers and the
 * host see them whole; a block runs on one thread, so shared memory gets the same code without any loss.
 */
#include "device/soft/ptx_atom.h"
#include "device/soft/ptx_exec.h"
#include "device/soft/ptx_half.h"

#include <math.h>
#include <string.h>

enum operation { ADD, MIN, MAX, INC, DEC, AND, OR, XOR, EXCH, CAS };

struct ptx_atom {
    enum ptx_space space;
    enum operation operation;
    enum alu_type type;
    uint32_t size;  /* bytes of one element in memory */
    uint32_t count; /* vector elements */
    bool narrow;
    uint32_t address;
    int64_t displacement;
    uint32_t to[8], from[8], other; /* registers; to[0] = PTX_NO_REGISTER for red */
};

static float f32_of(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint32_t bits_of(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* minNum/maxNum with the PTX rule for NaN and signed zeros. */
static float float_extreme(float a, float b, bool max) {
    if (isnan(a) || isnan(b))
        return isnan(a) && isnan(b) ? f32_of(0x7fffffffu) : isnan(a) ? b : a;
    if (a == b)
        return signbit(a) != (int)max && signbit(a) ? a : max && signbit(a) ? b : !max && signbit(b) ? b : a;
    return (a < b) != max ? a : b;
}

static uint16_t half_step(enum operation operation, enum alu_type type, uint16_t old, uint16_t value) {
    bool brain = type == ALU_BF16 || type == ALU_BF16X2;
    float a = brain ? ptx_bf16_to_f32(old) : ptx_f16_to_f32(old),
          b = brain ? ptx_bf16_to_f32(value) : ptx_f16_to_f32(value);
    float result = operation == ADD ? a + b : float_extreme(a, b, operation == MAX);
    return brain ? ptx_f32_to_bf16(result) : ptx_f32_to_f16(result);
}

static uint32_t step32(const struct ptx_atom *a, uint32_t old, uint32_t value) {
    switch (a->operation) {
    case ADD:
        if (a->type == ALU_F32)
            return bits_of(f32_of(old) + f32_of(value));
        if (a->type == ALU_F16X2 || a->type == ALU_BF16X2)
            break;
        return old + value;
    case MIN:
    case MAX:
        if (a->type == ALU_F32)
            return bits_of(float_extreme(f32_of(old), f32_of(value), a->operation == MAX));
        if (a->type == ALU_F16X2 || a->type == ALU_BF16X2)
            break;
        if (a->type == ALU_S32)
            return ((int32_t)value < (int32_t)old) == (a->operation == MIN) ? value : old;
        return (value < old) == (a->operation == MIN) ? value : old;
    case INC:
        return old >= value ? 0 : old + 1;
    case DEC:
        return old == 0 || old > value ? value : old - 1;
    case AND:
        return old & value;
    case OR:
        return old | value;
    case XOR:
        return old ^ value;
    default:
        return value;
    }
    return half_step(a->operation, a->type, (uint16_t)old, (uint16_t)value) |
           (uint32_t)half_step(a->operation, a->type, (uint16_t)(old >> 16), (uint16_t)(value >> 16)) << 16;
}

static uint64_t step64(const struct ptx_atom *a, uint64_t old, uint64_t value) {
    double x, y;
    switch (a->operation) {
    case ADD:
        if (a->type != ALU_F64)
            return old + value;
        memcpy(&x, &old, sizeof x);
        memcpy(&y, &value, sizeof y);
        x += y;
        memcpy(&value, &x, sizeof x);
        return value;
    case MIN:
    case MAX:
        if (a->type == ALU_S64)
            return ((int64_t)value < (int64_t)old) == (a->operation == MIN) ? value : old;
        return (value < old) == (a->operation == MIN) ? value : old;
    case INC:
        return old >= value ? 0 : old + 1;
    case DEC:
        return old == 0 || old > value ? value : old - 1;
    case AND:
        return old & value;
    case OR:
        return old | value;
    case XOR:
        return old ^ value;
    default:
        return value;
    }
}

static uint16_t atomic16(const struct ptx_atom *a, uint8_t *at, uint16_t value, uint16_t compare) {
    uint16_t *p = (uint16_t *)(void *)at, old = __atomic_load_n(p, __ATOMIC_SEQ_CST);
    if (a->operation == CAS) {
        __atomic_compare_exchange_n(p, &compare, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        return compare;
    }
    if (a->operation == EXCH)
        return __atomic_exchange_n(p, value, __ATOMIC_SEQ_CST);
    while (!__atomic_compare_exchange_n(p, &old, half_step(a->operation, a->type, old, value), false,
                                        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
        ;
    return old;
}

static uint32_t atomic32(const struct ptx_atom *a, uint8_t *at, uint32_t value, uint32_t compare) {
    uint32_t *p = (uint32_t *)(void *)at;
    if (a->space == PTX_SHARED) {
        /* Only this thread runs the block. */
        uint32_t old = *p;
        *p = a->operation != CAS ? step32(a, old, value) : old == compare ? value : old;
        return old;
    }
    if (a->operation == CAS) {
        __atomic_compare_exchange_n(p, &compare, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        return compare;
    }
    if (a->operation == EXCH)
        return __atomic_exchange_n(p, value, __ATOMIC_SEQ_CST);
    if (a->operation == ADD && (a->type == ALU_U32 || a->type == ALU_S32))
        return __atomic_fetch_add(p, value, __ATOMIC_SEQ_CST);
    uint32_t old = __atomic_load_n(p, __ATOMIC_SEQ_CST);
    while (!__atomic_compare_exchange_n(p, &old, step32(a, old, value), false, __ATOMIC_SEQ_CST,
                                        __ATOMIC_SEQ_CST))
        ;
    return old;
}

static uint64_t atomic64(const struct ptx_atom *a, uint8_t *at, uint64_t value, uint64_t compare) {
    uint64_t *p = (uint64_t *)(void *)at;
    if (a->space == PTX_SHARED) {
        /* Only this thread runs the block. */
        uint64_t old = *p;
        *p = a->operation != CAS ? step64(a, old, value) : old == compare ? value : old;
        return old;
    }
    if (a->operation == CAS) {
        __atomic_compare_exchange_n(p, &compare, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
        return compare;
    }
    if (a->operation == EXCH)
        return __atomic_exchange_n(p, value, __ATOMIC_SEQ_CST);
    if (a->operation == ADD && a->type != ALU_F64)
        return __atomic_fetch_add(p, value, __ATOMIC_SEQ_CST);
    uint64_t old = __atomic_load_n(p, __ATOMIC_SEQ_CST);
    while (!__atomic_compare_exchange_n(p, &old, step64(a, old, value), false, __ATOMIC_SEQ_CST,
                                        __ATOMIC_SEQ_CST))
        ;
    return old;
}

typedef unsigned __int128 u128;

/* cas and exch of 16 bytes. Every processor that has x86-64-v2 has the instruction. */
__attribute__((target("cx16"))) static u128 atomic128(const struct ptx_atom *a, uint8_t *at, u128 value,
                                                      u128 compare) {
    u128 *p = (u128 *)(void *)at, old;
    if (a->operation == CAS)
        return __sync_val_compare_and_swap(p, compare, value);
    do
        memcpy(&old, at, sizeof old);
    while (!__sync_bool_compare_and_swap(p, old, value));
    return old;
}

void ptx_atom_reduce(const struct ptx_atom *a, uint8_t *at, const uint8_t *value) {
    switch (a->size) {
    case 2: {
        uint16_t v;
        memcpy(&v, value, sizeof v);
        atomic16(a, at, v, 0);
        break;
    }
    case 4: {
        uint32_t v;
        memcpy(&v, value, sizeof v);
        atomic32(a, at, v, 0);
        break;
    }
    default: {
        uint64_t v;
        memcpy(&v, value, sizeof v);
        atomic64(a, at, v, 0);
    }
    }
}

uint32_t ptx_atom_size(const struct ptx_atom *a) {
    return a->size;
}

static enum ptx_step run_atom(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct ptx_atom *a = op->other.pointer;
    uint32_t total = a->size * a->count, won = 0;
    uint64_t local[2];
    x->block->epoch++;
    PTX_EACH_LANE(lane, mask) {
        uint64_t address;
        if (a->narrow)
            address = (uint32_t)(ptx_r32(x, a->address)[lane] + (uint32_t)a->displacement);
        else
            address = ptx_r64(x, a->address)[lane] + (uint64_t)a->displacement;
        bool in_local = a->space == PTX_GENERIC && address - PTX_LOCAL_WINDOW < (4ull << 30);
        uint8_t *at;
        if (in_local) {
            if (total > sizeof local || !ptx_memory_read(x, op, lane, PTX_GENERIC, address, local, total))
                return total > sizeof local ? ptx_fault(x, op, PTX_INVALID_ADDRESS_SPACE, lane, address,
                                                        "atomic on local memory")
                                            : PTX_STEP_FAULT;
            at = (uint8_t *)local;
        } else {
            at = ptx_memory_at(x, op, lane, a->space, address, total, total, true);
            if (!at)
                return PTX_STEP_FAULT;
        }
        for (uint32_t i = 0; i < a->count; i++) {
            uint8_t *element = at + i * a->size;
            const uint8_t *from = x->regs + a->from[i], *compare = x->regs + a->other;
            uint8_t *to = a->to[0] == PTX_NO_REGISTER ? NULL : x->regs + a->to[i];
            switch (a->size) {
            case 2: {
                const uint16_t *v = (const uint16_t *)(const void *)from,
                               *c = (const uint16_t *)(const void *)compare;
                uint16_t expected = a->operation == CAS ? c[lane] : 0,
                         old = atomic16(a, element, v[lane], expected);
                won |= old == expected;
                if (to)
                    ((uint16_t *)(void *)to)[lane] = old;
                break;
            }
            case 4: {
                const uint32_t *v = (const uint32_t *)(const void *)from,
                               *c = (const uint32_t *)(const void *)compare;
                uint32_t expected = a->operation == CAS ? c[lane] : 0,
                         old = atomic32(a, element, v[lane], expected);
                won |= old == expected;
                if (to)
                    ((uint32_t *)(void *)to)[lane] = old;
                break;
            }
            case 8: {
                const uint64_t *v = (const uint64_t *)(const void *)from,
                               *c = (const uint64_t *)(const void *)compare;
                uint64_t expected = a->operation == CAS ? c[lane] : 0,
                         old = atomic64(a, element, v[lane], expected);
                won |= old == expected;
                if (to)
                    ((uint64_t *)(void *)to)[lane] = old;
                break;
            }
            default: {
                const u128 *v = (const u128 *)(const void *)from, *c = (const u128 *)(const void *)compare;
                u128 expected = a->operation == CAS ? c[lane] : 0,
                     old = atomic128(a, element, v[lane], expected);
                won |= old == expected;
                if (to)
                    ((u128 *)(void *)to)[lane] = old;
            }
            }
        }
        if (in_local && !ptx_memory_write(x, op, lane, PTX_GENERIC, address, local, total))
            return PTX_STEP_FAULT;
    }
    /* A compare-and-swap that nobody won is likely a lock's loop. */
    if (a->operation == CAS && !won)
        x->polls++;
    return PTX_STEP_NEXT;
}

static enum operation operation_of(struct ptx_decode *d) {
    static const char *const names[] = {
        [ADD] = "add", [MIN] = "min", [MAX] = "max", [INC] = "inc",   [DEC] = "dec",
        [AND] = "and", [OR] = "or",   [XOR] = "xor", [EXCH] = "exch", [CAS] = "cas"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (ptx_take_part(d, names[i]))
            return (enum operation)i;
    ptx_decode_unsupported(d);
}

static bool supported(const struct ptx_atom *a) {
    bool half = a->type == ALU_F16 || a->type == ALU_BF16 || a->type == ALU_F16X2 || a->type == ALU_BF16X2;
    switch (a->operation) {
    case CAS:
        return a->count == 1 && (a->size == 2 || a->size == 4 || a->size == 8 || a->size == 16);
    case EXCH:
        return a->size == 4 || a->size == 8 || a->size == 16;
    case INC:
    case DEC:
        return a->size == 4 && !half && a->type != ALU_F32;
    case AND:
    case OR:
    case XOR:
        return a->size == 4 || a->size == 8;
    case ADD:
        return half || a->size == 4 || a->size == 8;
    default:
        return half || a->size == 4 || (a->size == 8 && a->type != ALU_F64);
    }
}

static uint32_t take_vector(struct ptx_decode *d) {
    return ptx_take_part(d, "v2") ? 2 : ptx_take_part(d, "v4") ? 4 : ptx_take_part(d, "v8") ? 8 : 1;
}

const struct ptx_atom *ptx_atom_reduction(struct ptx_decode *d, enum ptx_space space) {
    struct ptx_atom *a = ptx_parse_alloc(&d->parse, sizeof *a);
    ptx_take_part(d, "noftz");
    a->space = space;
    a->count = 1;
    a->operation = operation_of(d);
    a->type = ptx_last_type(d);
    a->size = ptx_type_bytes(a->type);
    if (!supported(a) || a->operation == EXCH || a->operation == CAS)
        ptx_decode_unsupported(d);
    return a;
}

bool ptx_decode_atom(struct ptx_decode *d) {
    static const char *const hints[] = {"relaxed", "acquire", "release", "acq_rel", "cta",
                                        "cluster", "gpu",     "sys",     "noftz",   "L2::cache_hint"};
    bool red = ptx_part_is(d, 0, "red");
    if ((!red && !ptx_part_is(d, 0, "atom")) || ptx_part_is(d, 1, "async"))
        return false;
    bool hinted = false;
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
        hinted = ptx_take_part(d, hints[i]);
    struct ptx_atom *a = ptx_parse_alloc(&d->parse, sizeof *a);
    ptx_take_space(d, &a->space);
    a->count = take_vector(d);
    a->operation = operation_of(d);
    a->type = ptx_last_type(d);
    a->size = ptx_type_bytes(a->type);
    if (d->part_count != 2 || !supported(a) || a->space == PTX_LOCAL || a->space == PTX_PARAM ||
        a->space == PTX_CONST || a->size * a->count > 32)
        ptx_decode_unsupported(d);
    uint32_t at = red ? 0 : 1, wanted = at + 2 + (a->operation == CAS);
    ptx_operands_between(d, wanted, wanted + hinted);
    struct ptx_address address;
    ptx_address(d, ptx_operand(d, at), a->space, &address);
    const struct ptx_operand *values = ptx_operand(d, at + 1 + (a->operation == CAS));
    if (ptx_element_count(values) != a->count || (!red && ptx_element_count(ptx_operand(d, 0)) != a->count))
        ptx_decode_fail(d, PTX_INVALID, "'%s' with another number of elements", d->opcode);
    uint32_t from[8], to[8], other = PTX_NO_REGISTER;
    bool sink = red || ptx_operand(d, 0)->kind == PTX_OPERAND_SINK;
    for (uint32_t i = 0; i < a->count; i++) {
        from[i] = ptx_source(d, ptx_element(d, values, i), a->type);
        if (!sink)
            to[i] = ptx_dest(d, ptx_element(d, ptx_operand(d, 0), i), a->type);
    }
    if (a->operation == CAS)
        other = ptx_source(d, ptx_operand(d, at + 1), a->type);
    a->narrow = address.narrow;
    a->displacement = address.displacement;
    a->to[0] = PTX_NO_REGISTER;
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_atom);
    op->other.pointer = a;
    ptx_use(d, &a->address, address.vreg, false);
    for (uint32_t i = 0; i < a->count; i++)
        ptx_use(d, &a->from[i], from[i], false);
    if (other != PTX_NO_REGISTER)
        ptx_use(d, &a->other, other, false);
    for (uint32_t i = 0; i < a->count && !sink; i++)
        ptx_use(d, &a->to[i], to[i], true);
    return true;
}
