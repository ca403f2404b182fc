// SPDX-License-Identifier: Apache-2.0
/*
 * cp.async, mbarrier and other operations that are asynchronous on hardware: here a copy is done when its
 * instruction is.
 */
#include "device/soft/ptx_async.h"
#include "device/soft/ptx_atom.h"

#include <string.h>

/* ---- cp.async ---- */

struct copy {
    enum ptx_space to_space, from_space;
    struct ptx_address to, from, mbarrier;
    uint32_t to_reg, from_reg, size_reg, source_size_reg, ignore_reg, mbarrier_reg;
    uint32_t blocks_reg,
        chunk_reg;  /* masks: blocks of the cluster that get a copy; bytes of each 16 that are copied */
    uint32_t bytes; /* 0 = in size_reg */
    bool bulk;
    const struct ptx_atom *reduction; /* NULL = plain copy */
};

/* Moves `valid` of `bytes` and zeroes the rest. */
static void move(const struct copy *copy, uint8_t *to, const uint8_t *from, uint32_t bytes, uint32_t valid,
                 uint32_t chunk) {
    if (copy->reduction) {
        uint32_t size = ptx_atom_size(copy->reduction);
        for (uint32_t i = 0; i + size <= bytes; i += size)
            ptx_atom_reduce(copy->reduction, to + i, from + i);
    } else if (chunk != 0xffff) {
        for (uint32_t i = 0; i < bytes; i++)
            if (chunk >> i % 16 & 1)
                to[i] = from[i];
    } else {
        if (valid)
            memmove(to, from, valid);
        memset(to + valid, 0, bytes - valid);
    }
}

static enum ptx_step run_copy(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct copy *copy = op->other.pointer;
    PTX_EACH_LANE(lane, mask) {
        uint64_t to = ptx_address_of(x, &copy->to, copy->to_reg, lane),
                 from = ptx_address_of(x, &copy->from, copy->from_reg, lane), signal = 0;
        uint32_t bytes = copy->bytes ? copy->bytes : ptx_r32(x, copy->size_reg)[lane], valid = bytes;
        uint32_t alignment = copy->bulk ? 16 : bytes, blocks = 1, chunk = 0xffff;
        bool multicast = copy->blocks_reg != PTX_NO_REGISTER;
        if (copy->source_size_reg != PTX_NO_REGISTER)
            valid = ptx_r32(x, copy->source_size_reg)[lane];
        if (copy->ignore_reg != PTX_NO_REGISTER && ptx_pred(x, copy->ignore_reg) >> lane & 1)
            valid = 0;
        if (multicast)
            blocks = ptx_r16(x, copy->blocks_reg)[lane];
        if (copy->chunk_reg != PTX_NO_REGISTER)
            chunk = ptx_r16(x, copy->chunk_reg)[lane];
        if (copy->mbarrier_reg != PTX_NO_REGISTER)
            signal = ptx_address_of(x, &copy->mbarrier, copy->mbarrier_reg, lane);
        if (valid > bytes)
            return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, lane, 0, "cp.async of %u from %u bytes", bytes,
                             valid);
        if (bytes == 0)
            continue;
        if (copy->bulk && bytes % 16)
            return ptx_fault(x, op, PTX_MISALIGNED, lane, from, "bulk copy of %u bytes", bytes);
        const uint8_t *source = NULL;
        if (valid && !(source = ptx_memory_at(x, op, lane, copy->from_space, from, valid, alignment, false)))
            return PTX_STEP_FAULT;
        for (uint32_t rank = 0; blocks >> rank; rank++) {
            /* The same place in each block. */
            const uint64_t inside = (1u << PTX_CLUSTER_SHIFT) - 1, block = (uint64_t)(rank + 1)
                                                                           << PTX_CLUSTER_SHIFT;
            if (!(blocks >> rank & 1))
                continue;
            uint8_t *target = ptx_memory_at(x, op, lane, copy->to_space,
                                            multicast ? block | (to & inside) : to, bytes, alignment, true);
            if (!target)
                return PTX_STEP_FAULT;
            move(copy, target, source, bytes, valid, chunk);
            if (copy->mbarrier_reg != PTX_NO_REGISTER &&
                !ptx_complete_tx(x, op, lane, multicast ? block | (signal & inside) : signal, bytes))
                return PTX_STEP_FAULT;
        }
    }
    return PTX_STEP_NEXT;
}

/* Registers of a copy that not every form has. */
struct copy_sources {
    uint32_t size, source_size, ignore, blocks, chunk;
};
static const struct copy_sources no_sources = {PTX_NO_REGISTER, PTX_NO_REGISTER, PTX_NO_REGISTER,
                                               PTX_NO_REGISTER, PTX_NO_REGISTER};

static void use_if(struct ptx_decode *d, uint32_t *field, uint32_t vreg) {
    *field = PTX_NO_REGISTER;
    if (vreg != PTX_NO_REGISTER)
        ptx_use(d, field, vreg, false);
}

static void emit_copy(struct ptx_decode *d, struct copy *copy, const struct copy_sources *sources,
                      bool signals) {
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_copy);
    op->other.pointer = copy;
    ptx_use(d, &copy->to_reg, copy->to.vreg, false);
    ptx_use(d, &copy->from_reg, copy->from.vreg, false);
    use_if(d, &copy->size_reg, sources->size);
    use_if(d, &copy->source_size_reg, sources->source_size);
    use_if(d, &copy->ignore_reg, sources->ignore);
    use_if(d, &copy->blocks_reg, sources->blocks);
    use_if(d, &copy->chunk_reg, sources->chunk);
    use_if(d, &copy->mbarrier_reg, signals ? copy->mbarrier.vreg : PTX_NO_REGISTER);
}

static void cp_async(struct ptx_decode *d) {
    ptx_operands_between(d, 3, 5);
    struct copy *copy = ptx_parse_alloc(&d->parse, sizeof *copy);
    struct copy_sources sources = no_sources;
    copy->to_space = PTX_SHARED;
    copy->from_space = PTX_GLOBAL;
    ptx_address(d, ptx_operand(d, 0), PTX_SHARED, &copy->to);
    ptx_address(d, ptx_operand(d, 1), PTX_GLOBAL, &copy->from);
    const struct ptx_operand *size = ptx_operand(d, 2);
    if (size->kind != PTX_OPERAND_INTEGER || (size->value != 4 && size->value != 8 && size->value != 16))
        ptx_decode_fail(d, PTX_INVALID, "'%s' does not copy 4, 8 or 16 bytes", d->opcode);
    copy->bytes = (uint32_t)size->value;
    bool hint = ptx_take_part(d, "L2::cache_hint");
    if (d->operand_count - hint > 3) {
        const struct ptx_operand *fourth = ptx_operand(d, 3);
        bool predicate = fourth->kind == PTX_OPERAND_NOT ||
                         (fourth->kind == PTX_OPERAND_REGISTER && d->vregs[fourth->vreg].type == ALU_PRED);
        if (predicate)
            sources.ignore = ptx_source(d, fourth, ALU_PRED);
        else
            sources.source_size = ptx_source(d, fourth, ALU_U32);
    }
    emit_copy(d, copy, &sources, false);
}

static void cp_async_bulk(struct ptx_decode *d, bool reduce) {
    if (!reduce && strstr(d->opcode, ".tensor.")) {
        ptx_decode_tensor(d);
        return;
    }
    if (ptx_take_part(d, "tensor") || ptx_take_part(d, "ignore_oob"))
        ptx_decode_unsupported(d);
    if (ptx_take_part(d, "prefetch")) {
        ptx_operands_between(d, 2, 3);
        return;
    }
    struct copy *copy = ptx_parse_alloc(&d->parse, sizeof *copy);
    struct copy_sources sources = no_sources;
    bool completes = ptx_take_part(d, "mbarrier::complete_tx::bytes"),
         from_global = strstr(d->opcode, "bulk.shared") != NULL;
    bool multicast = ptx_take_part(d, "multicast::cluster"), masked = ptx_take_part(d, "cp_mask");
    ptx_take_part(d, "bulk_group");
    ptx_take_part(d, "L2::cache_hint");
    uint32_t at = completes ? 4 : 3;
    ptx_operands_between(d, at + multicast, at + multicast + masked + 1);
    copy->to_space = from_global ? PTX_SHARED : PTX_GLOBAL;
    copy->from_space =
        from_global && !strstr(d->opcode, "shared::cluster.shared::cta") ? PTX_GLOBAL : PTX_SHARED;
    copy->bulk = true;
    if (reduce)
        copy->reduction = ptx_atom_reduction(d, copy->to_space);
    ptx_address(d, ptx_operand(d, 0), copy->to_space, &copy->to);
    ptx_address(d, ptx_operand(d, 1), copy->from_space, &copy->from);
    sources.size = ptx_source(d, ptx_operand(d, 2), ALU_U32);
    if (completes)
        ptx_address(d, ptx_operand(d, 3), PTX_SHARED, &copy->mbarrier);
    if (multicast)
        sources.blocks = ptx_source(d, ptx_operand(d, at), ALU_B16);
    if (masked)
        sources.chunk = ptx_source(d, ptx_operand(d, d->operand_count - 1), ALU_B16);
    emit_copy(d, copy, &sources, completes);
}

/* ---- mbarrier ---- */

/* The 64 bits of an mbarrier object; the layout is opaque to programs. */
#define COUNT_MASK    0xfffffull
#define PENDING_SHIFT 20
#define TX_SHIFT      40
#define TX_MASK       0x3fffffull
#define PHASE_BIT     (1ull << 63)

enum mbarrier_operation {
    M_INIT,
    M_INVAL,
    M_ARRIVE,
    M_DROP,
    M_EXPECT_TX,
    M_ARRIVE_EXPECT_TX,
    M_DROP_EXPECT_TX,
    M_COMPLETE_TX,
    M_WAIT,
    M_WAIT_PARITY
};

struct mbarrier {
    enum mbarrier_operation operation;
    enum ptx_space space;
    struct ptx_address address;
    uint32_t address_reg, value_reg, result_reg;
};

static uint64_t settle(uint64_t bar) {
    if ((bar >> PENDING_SHIFT & COUNT_MASK) == 0 && (bar >> TX_SHIFT & TX_MASK) == 0)
        bar = ((bar ^ PHASE_BIT) & ~(COUNT_MASK << PENDING_SHIFT)) | (bar & COUNT_MASK) << PENDING_SHIFT;
    return bar;
}

static uint64_t add_tx(uint64_t bar, uint32_t bytes) {
    uint64_t tx = ((bar >> TX_SHIFT & TX_MASK) + bytes) & TX_MASK;
    return (bar & ~(TX_MASK << TX_SHIFT)) | tx << TX_SHIFT;
}

bool ptx_complete_tx(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address,
                     uint32_t bytes) {
    uint64_t *at = (uint64_t *)(void *)ptx_memory_at(x, op, lane, PTX_SHARED, address, 8, 8, true);
    if (at)
        *at = settle(add_tx(*at, -bytes));
    return at != NULL;
}

/* Takes `count` arrivals off; false when that many are not pending. */
static bool arrive(uint64_t *bar, uint32_t count, bool drop) {
    uint64_t pending = *bar >> PENDING_SHIFT & COUNT_MASK, expected = *bar & COUNT_MASK;
    if (count > pending || (drop && count > expected))
        return false;
    *bar = (*bar & ~(COUNT_MASK << PENDING_SHIFT)) | (pending - count) << PENDING_SHIFT;
    if (drop)
        *bar -= count;
    *bar = settle(*bar);
    return true;
}

static enum ptx_step run_mbarrier(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct mbarrier *m = op->other.pointer;
    uint32_t reached = 0;
    x->block->epoch++;
    PTX_EACH_LANE(lane, mask) {
        uint64_t address = ptx_address_of(x, &m->address, m->address_reg, lane);
        uint8_t *memory = ptx_memory_at(x, op, lane, m->space, address, 8, 8, true);
        if (!memory)
            return PTX_STEP_FAULT;
        uint64_t bar, before;
        memcpy(&bar, memory, sizeof bar);
        before = bar;
        uint32_t value =
            m->value_reg != PTX_NO_REGISTER && m->operation != M_WAIT ? ptx_r32(x, m->value_reg)[lane] : 1;
        bool ok = true;
        switch (m->operation) {
        case M_INIT:
            ok = value && value <= COUNT_MASK;
            bar = value | (uint64_t)value << PENDING_SHIFT;
            break;
        case M_INVAL:
            bar = 0;
            break;
        case M_EXPECT_TX:
            bar = add_tx(bar, value);
            break;
        case M_COMPLETE_TX:
            bar = settle(add_tx(bar, -value));
            break;
        case M_ARRIVE:
        case M_DROP:
            ok = arrive(&bar, value, m->operation == M_DROP);
            break;
        case M_ARRIVE_EXPECT_TX:
        case M_DROP_EXPECT_TX:
            bar = add_tx(bar, value);
            ok = arrive(&bar, 1, m->operation == M_DROP_EXPECT_TX);
            break;
        case M_WAIT:
            reached |= (uint32_t)((bar ^ ptx_r64(x, m->value_reg)[lane]) >> 63) << lane;
            continue;
        case M_WAIT_PARITY:
            reached |= (uint32_t)((bar >> 63) != (value & 1)) << lane;
            continue;
        }
        if (!ok)
            return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, lane, address, "mbarrier with count %u", value);
        memcpy(memory, &bar, sizeof bar);
        if (m->result_reg != PTX_NO_REGISTER)
            ptx_r64(x, m->result_reg)[lane] = before;
    }
    if (m->operation == M_WAIT || m->operation == M_WAIT_PARITY) {
        ptx_set_pred(x, m->result_reg, mask, reached);
        if ((reached & mask) != mask)
            x->polls += 8;
    }
    return PTX_STEP_NEXT;
}

/* pending_count of a state word */
static enum ptx_step run_pending_count(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    PTX_EACH_LANE(lane, mask)
    ptx_r32(x, op->other.arg[0])[lane] =
        (uint32_t)(ptx_r64(x, op->other.arg[1])[lane] >> PENDING_SHIFT & COUNT_MASK);
    return PTX_STEP_NEXT;
}

static void emit_mbarrier(struct ptx_decode *d, struct mbarrier *m, uint32_t value, uint32_t result) {
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_mbarrier);
    op->other.pointer = m;
    m->value_reg = m->result_reg = PTX_NO_REGISTER;
    ptx_use(d, &m->address_reg, m->address.vreg, false);
    if (value != PTX_NO_REGISTER)
        ptx_use(d, &m->value_reg, value, false);
    if (result != PTX_NO_REGISTER)
        ptx_use(d, &m->result_reg, result, true);
}

static void mbarrier(struct ptx_decode *d) {
    struct mbarrier *m = ptx_parse_alloc(&d->parse, sizeof *m);
    uint32_t value = PTX_NO_REGISTER, result = PTX_NO_REGISTER;
    ptx_take_space(d, &m->space);
    if (ptx_part_is(d, 1, "pending_count")) {
        ptx_operands_between(d, 2, 2);
        uint32_t from = ptx_source(d, ptx_operand(d, 1), ALU_B64),
                 to = ptx_dest(d, ptx_operand(d, 0), ALU_U32);
        struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_pending_count);
        ptx_use(d, &op->other.arg[1], from, false);
        ptx_use(d, &op->other.arg[0], to, true);
        return;
    }
    uint32_t at = 0;
    if (ptx_part_is(d, 1, "init") || ptx_part_is(d, 1, "inval")) {
        m->operation = ptx_part_is(d, 1, "init") ? M_INIT : M_INVAL;
        ptx_operands_between(d, m->operation == M_INIT ? 2 : 1, m->operation == M_INIT ? 2 : 1);
    } else if (ptx_part_is(d, 1, "expect_tx") || ptx_part_is(d, 1, "complete_tx")) {
        m->operation = ptx_part_is(d, 1, "expect_tx") ? M_EXPECT_TX : M_COMPLETE_TX;
        ptx_operands_between(d, 2, 2);
    } else if (ptx_part_is(d, 1, "arrive") || ptx_part_is(d, 1, "arrive_drop")) {
        bool drop = ptx_part_is(d, 1, "arrive_drop"), expect = ptx_take_part(d, "expect_tx");
        m->operation = expect ? drop ? M_DROP_EXPECT_TX : M_ARRIVE_EXPECT_TX : drop ? M_DROP : M_ARRIVE;
        ptx_operands_between(d, 1, 3);
        if (ptx_operand(d, 0)->kind != PTX_OPERAND_ADDRESS) {
            if (ptx_operand(d, 0)->kind != PTX_OPERAND_SINK)
                result = ptx_dest(d, ptx_operand(d, 0), ALU_B64);
            at = 1;
        }
    } else if (ptx_part_is(d, 1, "test_wait") || ptx_part_is(d, 1, "try_wait")) {
        m->operation = ptx_take_part(d, "parity") ? M_WAIT_PARITY : M_WAIT;
        ptx_operands_between(d, 3, 4);
        result = ptx_dest(d, ptx_operand(d, 0), ALU_PRED);
        at = 1;
    } else {
        ptx_decode_unsupported(d);
    }
    ptx_address(d, ptx_operand(d, at), m->space, &m->address);
    if (d->operand_count > at + 1)
        value = ptx_source(d, ptx_operand(d, at + 1), m->operation == M_WAIT ? ALU_B64 : ALU_U32);
    emit_mbarrier(d, m, value, result);
}

/* cp.async.mbarrier.arrive: the copies are done, so only the counted form has something to do. */
static void cp_async_mbarrier(struct ptx_decode *d) {
    if (!ptx_take_part(d, "noinc"))
        return;
    struct mbarrier *m = ptx_parse_alloc(&d->parse, sizeof *m);
    ptx_take_space(d, &m->space);
    ptx_operands_between(d, 1, 1);
    m->operation = M_ARRIVE;
    ptx_address(d, ptx_operand(d, 0), m->space, &m->address);
    emit_mbarrier(d, m, PTX_NO_REGISTER, PTX_NO_REGISTER);
}

/* ---- the stack ---- */

/* arg: destination, size register, alignment */
static enum ptx_step run_alloca(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint64_t most = 0;
    PTX_EACH_LANE(lane, mask) {
        uint64_t size = ptx_r64(x, op->other.arg[1])[lane];
        most = size > most ? size : most;
    }
    uint64_t align = op->other.arg[2], at = (x->frame->local_top + align - 1) & ~(align - 1);
    if (most > PTX_MAX_LOCAL || !ptx_local_grow(x->warp, at + ((most + 15) & ~15ull)))
        return ptx_fault(x, op, PTX_STACK_ERROR, (uint32_t)__builtin_ctz(mask), 0,
                         "alloca of %llu bytes overflows the stack", (unsigned long long)most);
    x->frame->local_top = (uint32_t)(at + ((most + 15) & ~15ull));
    PTX_EACH_LANE(lane, mask) ptx_r64(x, op->other.arg[0])[lane] = at;
    return PTX_STEP_NEXT;
}

static enum ptx_step run_stacksave(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    PTX_EACH_LANE(lane, mask) ptx_r64(x, op->other.arg[0])[lane] = x->frame->local_top;
    return PTX_STEP_NEXT;
}

static enum ptx_step run_stackrestore(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    struct ptx_frame *frame = x->frame;
    uint64_t top = ptx_r64(x, op->other.arg[1])[__builtin_ctz(mask)];
    if (top < (uint64_t)frame->local_base + frame->unit->local_bytes || top > x->warp->local_bytes)
        return ptx_fault(x, op, PTX_STACK_ERROR, (uint32_t)__builtin_ctz(mask), top, "stackrestore to 0x%llx",
                         (unsigned long long)top);
    /* Lanes of other groups may still use what is above. */
    if (frame->lanes == mask)
        frame->local_top = (uint32_t)top;
    return PTX_STEP_NEXT;
}

static void stack(struct ptx_decode *d) {
    uint32_t to = PTX_NO_REGISTER, from = PTX_NO_REGISTER, alignment = 16;
    ptx_fn *fn = run_stacksave;
    if (ptx_last_type(d) != ALU_U64 && ptx_last_type(d) != ALU_B64)
        ptx_decode_unsupported(d);
    if (ptx_part_is(d, 0, "alloca")) {
        ptx_operands_between(d, 2, 3);
        fn = run_alloca;
        from = ptx_source(d, ptx_operand(d, 1), ALU_U64);
        if (d->operand_count == 3) {
            uint64_t value = ptx_operand(d, 2)->value;
            if (ptx_operand(d, 2)->kind != PTX_OPERAND_INTEGER || value == 0 || value > 1024 ||
                (value & (value - 1)))
                ptx_decode_fail(d, PTX_INVALID, "'%s': bad alignment", d->opcode);
            alignment = value > 16 ? (uint32_t)value : 16;
        }
    } else if (ptx_part_is(d, 0, "stackrestore")) {
        ptx_operands_between(d, 1, 1);
        fn = run_stackrestore;
        from = ptx_source(d, ptx_operand(d, 0), ALU_U64);
    }
    if (fn != run_stackrestore)
        to = ptx_dest(d, ptx_operand(d, 0), ALU_U64);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, fn);
    op->other.arg[2] = alignment;
    if (from != PTX_NO_REGISTER)
        ptx_use(d, &op->other.arg[1], from, false);
    if (to != PTX_NO_REGISTER)
        ptx_use(d, &op->other.arg[0], to, true);
}

/* ---- cache policies ---- */

static void set_constant(struct ptx_decode *d, enum alu_type type, uint64_t value) {
    struct ptx_operand constant = {.kind = PTX_OPERAND_INTEGER, .value = value};
    d->operands[1] = constant;
    d->operand_count = 2;
    memcpy(d->opcode, type == ALU_B64 ? "mov.b64" : "mov.b32", 8);
    d->opcode_size = 7;
    d->parts[0] = (struct ptx_part){d->opcode, 3};
    d->parts[1] = (struct ptx_part){d->opcode + 4, 3};
    d->part_count = 2;
    ptx_decode_mov(d);
}

bool ptx_decode_async(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "cp") && ptx_part_is(d, 1, "reduce")) {
        if (!ptx_part_is(d, 2, "async") || !ptx_part_is(d, 3, "bulk"))
            ptx_decode_unsupported(d);
        cp_async_bulk(d, true);
    } else if (ptx_part_is(d, 0, "cp")) {
        if (!ptx_part_is(d, 1, "async"))
            ptx_decode_unsupported(d);
        if (ptx_take_part(d, "commit_group") || ptx_take_part(d, "wait_group") ||
            ptx_take_part(d, "wait_all"))
            return true;
        if (ptx_part_is(d, 2, "mbarrier"))
            cp_async_mbarrier(d);
        else if (ptx_part_is(d, 2, "bulk"))
            cp_async_bulk(d, false);
        else
            cp_async(d);
    } else if (ptx_part_is(d, 0, "mbarrier")) {
        mbarrier(d);
    } else if (ptx_part_is(d, 0, "alloca") || ptx_part_is(d, 0, "stacksave") ||
               ptx_part_is(d, 0, "stackrestore")) {
        stack(d);
    } else if (ptx_part_is(d, 0, "createpolicy")) {
        ptx_operand(d, 0);
        set_constant(d, ALU_B64, 0);
    } else {
        return false;
    }
    return true;
}
