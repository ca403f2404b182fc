// SPDX-License-Identifier: Apache-2.0
/* bra, brx.idx, exit, trap, and operations that only order or delay. */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

static enum ptx_step run_exit(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    x->group->pc = op + 1; /* for the lanes that stay */
    for (struct ptx_frame *frame = x->frame, *parent; frame; frame = parent) {
        parent = frame->parent;
        frame->lanes &= ~mask;
        if (!frame->lanes && parent)
            ptx_frame_drop(x->warp, frame);
    }
    ptx_warp_exit_lanes(x, mask);
    return PTX_STEP_JUMP;
}

static enum ptx_step run_trap(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return ptx_fault(x, op, PTX_TRAP, (uint32_t)__builtin_ctz(mask), 0, "trap");
}

static enum ptx_step run_brkpt(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return ptx_fault(x, op, PTX_TRAP, (uint32_t)__builtin_ctz(mask), 0, "breakpoint without a debugger");
}

static enum ptx_step run_yield(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    (void)x, (void)op, (void)mask;
    return PTX_STEP_YIELD;
}

static enum ptx_step run_fence(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    (void)x, (void)op, (void)mask;
    atomic_thread_fence(memory_order_seq_cst);
    return PTX_STEP_NEXT;
}

/* arg: index register, count; pointer: indices of the targets in the image */
enum ptx_step ptx_run_brx(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const uint32_t *targets = op->other.pointer, *index = ptx_r32(x, op->other.arg[0]);
    const struct ptx_op *ops = x->grid->image->ops;
    PTX_EACH_LANE(lane, mask) {
        if (index[lane] >= op->other.arg[1])
            return ptx_fault(x, op, PTX_INVALID_PC, lane, 0, "branch index %u of %u", index[lane],
                             op->other.arg[1]);
    }
    struct ptx_frame *frame = x->frame;
    struct ptx_group *group = x->group;
    uint32_t left = group->mask & ~mask;
    bool reused = false;
    group->pc = op + 1;
    if (left) {
        group->mask = left;
        reused = true;
    }
    while (mask) {
        uint32_t first = index[__builtin_ctz(mask)], same = 0;
        PTX_EACH_LANE(lane, mask) same |= (uint32_t)(index[lane] == first) << lane;
        if (reused) {
            ptx_warp_add_group(x->warp, ops + targets[first], frame, same);
        } else {
            group->pc = ops + targets[first];
            group->mask = same;
            reused = true;
        }
        mask &= ~same;
    }
    return PTX_STEP_JUMP;
}

static void decode_brx(struct ptx_decode *d) {
    ptx_operands_between(d, 2, 2);
    const struct ptx_operand *table = ptx_operand(d, 1);
    if (table->kind != PTX_OPERAND_NAME || !table->name || table->name->kind != PTX_NAME_TARGETS ||
        !table->name->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' without .branchtargets", d->opcode);
    const struct ptx_name *name = table->name;
    uint32_t *targets = ptx_parse_alloc(&d->parse, name->count * sizeof *targets);
    uint32_t index = ptx_source(d, ptx_operand(d, 0), ALU_U32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_CONTROL, ptx_run_brx);
    op->other.pointer = targets;
    op->other.arg[1] = name->count;
    ptx_use(d, &op->other.arg[0], index, false);
    for (uint32_t i = 0; i < name->count; i++) {
        struct ptx_token label = {.text = name->targets[i],
                                  .size = (uint32_t)__builtin_strlen(name->targets[i])};
        ptx_jump_to(d, &label, &targets[i]);
    }
}

extern ptx_fn ptx_run_ret;

bool ptx_decode_flow(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "bra")) {
        ptx_operands_between(d, 1, 1);
        const struct ptx_operand *target = ptx_operand(d, 0);
        if (target->token.kind != PTX_TOKEN_WORD || target->kind == PTX_OPERAND_REGISTER)
            ptx_decode_fail(d, PTX_INVALID, "'%s' without a label", d->opcode);
        struct ptx_token label = target->token;
        ptx_emit(d, PTX_OP_BRANCH, NULL);
        ptx_jump_to(d, &label, NULL);
    } else if (ptx_part_is(d, 0, "brx")) {
        decode_brx(d);
    } else if (ptx_part_is(d, 0, "exit")) {
        ptx_emit(d, PTX_OP_CONTROL, run_exit);
    } else if (ptx_part_is(d, 0, "ret")) {
        ptx_emit(d, PTX_OP_CONTROL, ptx_run_ret);
    } else if (ptx_part_is(d, 0, "trap")) {
        ptx_emit(d, PTX_OP_CONTROL, run_trap);
    } else if (ptx_part_is(d, 0, "brkpt")) {
        ptx_emit(d, PTX_OP_CONTROL, run_brkpt);
    } else if (ptx_part_is(d, 0, "nanosleep")) {
        ptx_operands_between(d, 1, 1);
        ptx_emit(d, PTX_OP_FN, run_yield);
    } else if (ptx_part_is(d, 0, "membar") || ptx_part_is(d, 0, "fence")) {
        ptx_emit(d, PTX_OP_FN, run_fence);
    } else if (ptx_part_is(d, 0, "pmevent") || ptx_part_is(d, 0, "griddepcontrol") ||
               ptx_part_is(d, 0, "setmaxnreg")) {
        /* Hints: every grid runs to its end before a dependent one starts. */
        return true;
    } else {
        return false;
    }
    return true;
}
