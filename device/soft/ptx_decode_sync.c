// SPDX-License-Identifier: Apache-2.0
/* bar, barrier, shfl, vote, match, redux, activemask, elect. */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_sync.h"

static void bar(struct ptx_decode *d) {
    struct ptx_bar_op *bar_op = ptx_parse_alloc(&d->parse, sizeof *bar_op);
    ptx_take_part(d, "cta");
    ptx_take_part(d, "aligned");
    bool red = ptx_take_part(d, "red");
    bar_op->arrive = ptx_take_part(d, "arrive");
    bool sync = ptx_take_part(d, "sync");
    if (red + bar_op->arrive + sync != 1)
        ptx_decode_unsupported(d);
    uint32_t dest = PTX_NO_REGISTER, predicate = PTX_NO_REGISTER, at = 0, last = d->operand_count;
    if (red) {
        bar_op->reduction = ptx_take_part(d, "popc")  ? PTX_BAR_POPC
                            : ptx_take_part(d, "and") ? PTX_BAR_AND
                                                      : PTX_BAR_OR;
        ptx_operands_between(d, 3, 4);
        dest = ptx_dest(d, ptx_operand(d, 0), bar_op->reduction == PTX_BAR_POPC ? ALU_U32 : ALU_PRED);
        predicate = ptx_source(d, ptx_operand(d, last - 1), ALU_PRED);
        at = 1;
        last--;
    }
    if (last - at < 1 || last - at > 2 || (bar_op->arrive && last - at != 2))
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u operands", d->opcode, d->operand_count);
    uint32_t id = ptx_source(d, ptx_operand(d, at), ALU_U32), count = PTX_NO_REGISTER;
    bar_op->counted = last - at == 2;
    if (bar_op->counted)
        count = ptx_source(d, ptx_operand(d, at + 1), ALU_U32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_bar);
    op->other.pointer = bar_op;
    ptx_use(d, &op->other.arg[0], id, false);
    if (bar_op->counted)
        ptx_use(d, &op->other.arg[1], count, false);
    if (red) {
        ptx_use(d, &op->other.arg[2], predicate, false);
        ptx_use(d, &op->other.arg[3], dest, true);
    }
}

static void bar_warp(struct ptx_decode *d) {
    ptx_operands_between(d, 1, 1);
    uint32_t mask = ptx_source(d, ptx_operand(d, 0), ALU_B32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_bar_warp);
    ptx_use(d, &op->other.arg[2], mask, false);
}

static void cluster(struct ptx_decode *d) {
    bool arrive = ptx_take_part(d, "arrive");
    if (!arrive && !ptx_take_part(d, "wait"))
        ptx_decode_unsupported(d);
    ptx_emit(d, PTX_OP_FN, arrive ? ptx_run_cluster_arrive : ptx_run_cluster_wait);
}

static void shfl(struct ptx_decode *d) {
    bool sync = ptx_take_part(d, "sync");
    enum ptx_shfl_mode mode = ptx_take_part(d, "up")     ? PTX_SHFL_UP
                              : ptx_take_part(d, "down") ? PTX_SHFL_DOWN
                              : ptx_take_part(d, "bfly") ? PTX_SHFL_BFLY
                              : ptx_take_part(d, "idx")  ? PTX_SHFL_IDX
                                                         : (ptx_decode_unsupported(d), PTX_SHFL_IDX);
    enum alu_type type = ptx_last_type(d);
    if (ptx_type_bytes(type) != 4)
        ptx_decode_fail(d, PTX_INVALID, "'%s' does not move 32 bits", d->opcode);
    ptx_operands_between(d, sync ? 5 : 4, sync ? 5 : 4);
    const struct ptx_operand *to = ptx_operand(d, 0);
    bool pair = to->kind == PTX_OPERAND_VECTOR;
    uint32_t dest = ptx_dest(d, ptx_element(d, to, 0), type), predicate = PTX_NO_REGISTER,
             mask = PTX_NO_REGISTER;
    if (pair)
        predicate = ptx_dest(d, ptx_element(d, to, 1), ALU_PRED);
    uint32_t from = ptx_source(d, ptx_operand(d, 1), type),
             distance = ptx_source(d, ptx_operand(d, 2), ALU_U32);
    uint32_t clamp = ptx_source(d, ptx_operand(d, 3), ALU_U32);
    if (sync)
        mask = ptx_source(d, ptx_operand(d, 4), ALU_B32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_shfl);
    op->other.arg[2] = op->other.arg[5] = PTX_NO_REGISTER;
    op->other.arg[6] = mode;
    ptx_use(d, &op->other.arg[1], from, false);
    if (sync)
        ptx_use(d, &op->other.arg[2], mask, false);
    ptx_use(d, &op->other.arg[3], distance, false);
    ptx_use(d, &op->other.arg[4], clamp, false);
    ptx_use(d, &op->other.arg[0], dest, true);
    if (pair)
        ptx_use(d, &op->other.arg[5], predicate, true);
}

static void vote(struct ptx_decode *d) {
    bool sync = ptx_take_part(d, "sync");
    enum ptx_vote_mode mode = ptx_take_part(d, "all")      ? PTX_VOTE_ALL
                              : ptx_take_part(d, "any")    ? PTX_VOTE_ANY
                              : ptx_take_part(d, "uni")    ? PTX_VOTE_UNI
                              : ptx_take_part(d, "ballot") ? PTX_VOTE_BALLOT
                                                           : (ptx_decode_unsupported(d), PTX_VOTE_ALL);
    ptx_operands_between(d, sync ? 3 : 2, sync ? 3 : 2);
    uint32_t dest = ptx_dest(d, ptx_operand(d, 0), mode == PTX_VOTE_BALLOT ? ALU_B32 : ALU_PRED);
    uint32_t from = ptx_source(d, ptx_operand(d, 1), ALU_PRED), mask = PTX_NO_REGISTER;
    if (sync)
        mask = ptx_source(d, ptx_operand(d, 2), ALU_B32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_vote);
    op->other.arg[2] = PTX_NO_REGISTER;
    op->other.arg[3] = mode;
    ptx_use(d, &op->other.arg[1], from, false);
    if (sync)
        ptx_use(d, &op->other.arg[2], mask, false);
    ptx_use(d, &op->other.arg[0], dest, true);
}

static void match(struct ptx_decode *d) {
    bool all = ptx_take_part(d, "all");
    enum alu_type type = ptx_last_type(d);
    unsigned size = ptx_register_size(type);
    if (!(all || ptx_take_part(d, "any")) || (size != 4 && size != 8))
        ptx_decode_unsupported(d);
    ptx_operands_between(d, 3, 3);
    const struct ptx_operand *to = ptx_operand(d, 0);
    bool pair = to->kind == PTX_OPERAND_VECTOR;
    uint32_t dest = ptx_dest(d, ptx_element(d, to, 0), ALU_B32), predicate = PTX_NO_REGISTER;
    if (pair)
        predicate = ptx_dest(d, ptx_element(d, to, 1), ALU_PRED);
    uint32_t from = ptx_source(d, ptx_operand(d, 1), type), mask = ptx_source(d, ptx_operand(d, 2), ALU_B32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_match);
    op->other.arg[3] = size;
    op->other.arg[4] = all;
    op->other.arg[5] = PTX_NO_REGISTER;
    ptx_use(d, &op->other.arg[1], from, false);
    ptx_use(d, &op->other.arg[2], mask, false);
    ptx_use(d, &op->other.arg[0], dest, true);
    if (pair)
        ptx_use(d, &op->other.arg[5], predicate, true);
}

static void redux(struct ptx_decode *d) {
    enum ptx_redux_mode mode = ptx_take_part(d, "add")   ? PTX_REDUX_ADD
                               : ptx_take_part(d, "min") ? PTX_REDUX_MIN
                               : ptx_take_part(d, "max") ? PTX_REDUX_MAX
                               : ptx_take_part(d, "and") ? PTX_REDUX_AND
                               : ptx_take_part(d, "or")  ? PTX_REDUX_OR
                               : ptx_take_part(d, "xor") ? PTX_REDUX_XOR
                                                         : (ptx_decode_unsupported(d), PTX_REDUX_ADD);
    bool absolute = ptx_take_part(d, "abs"), nan = ptx_take_part(d, "NaN");
    enum alu_type type = ptx_last_type(d);
    if (ptx_type_bytes(type) != 4 || (type == ALU_F32 && mode != PTX_REDUX_MIN && mode != PTX_REDUX_MAX))
        ptx_decode_unsupported(d);
    ptx_operands_between(d, 3, 3);
    uint32_t dest = ptx_dest(d, ptx_operand(d, 0), type), from = ptx_source(d, ptx_operand(d, 1), type);
    uint32_t mask = ptx_source(d, ptx_operand(d, 2), ALU_B32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_redux);
    op->other.arg[3] = mode;
    op->other.arg[4] = type;
    op->other.arg[5] = absolute;
    op->other.arg[6] = nan;
    ptx_use(d, &op->other.arg[1], from, false);
    ptx_use(d, &op->other.arg[2], mask, false);
    ptx_use(d, &op->other.arg[0], dest, true);
}

static void elect(struct ptx_decode *d) {
    ptx_operands_between(d, 2, 2);
    const struct ptx_operand *to = ptx_operand(d, 0);
    uint32_t dest = ptx_dest(d, ptx_element(d, to, 0), ALU_B32),
             predicate = ptx_dest(d, ptx_element(d, to, 1), ALU_PRED);
    uint32_t mask = ptx_source(d, ptx_operand(d, 1), ALU_B32);
    if (to->kind != PTX_OPERAND_VECTOR)
        ptx_decode_fail(d, PTX_INVALID, "'%s' without a predicate", d->opcode);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_elect);
    ptx_use(d, &op->other.arg[2], mask, false);
    ptx_use(d, &op->other.arg[0], dest, true);
    ptx_use(d, &op->other.arg[3], predicate, true);
}

bool ptx_decode_sync(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "bar") && ptx_part_is(d, 1, "warp")) {
        bar_warp(d);
    } else if (ptx_part_is(d, 0, "barrier") && ptx_part_is(d, 1, "cluster")) {
        cluster(d);
    } else if (ptx_part_is(d, 0, "bar") || ptx_part_is(d, 0, "barrier")) {
        bar(d);
    } else if (ptx_part_is(d, 0, "shfl")) {
        shfl(d);
    } else if (ptx_part_is(d, 0, "vote")) {
        vote(d);
    } else if (ptx_part_is(d, 0, "match")) {
        match(d);
    } else if (ptx_part_is(d, 0, "redux")) {
        redux(d);
    } else if (ptx_part_is(d, 0, "elect")) {
        elect(d);
    } else if (ptx_part_is(d, 0, "activemask")) {
        ptx_operands_between(d, 1, 1);
        uint32_t dest = ptx_dest(d, ptx_operand(d, 0), ALU_B32);
        struct ptx_op *op = ptx_emit(d, PTX_OP_FN, ptx_run_activemask);
        ptx_use(d, &op->other.arg[0], dest, true);
    } else {
        return false;
    }
    return true;
}
