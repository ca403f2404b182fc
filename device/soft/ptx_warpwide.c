// SPDX-License-Identifier: Apache-2.0
/* Operations that combine the lanes of a warp. */
#include "device/soft/ptx_vector.h"

#include <string.h>

/*
 * Common to all: arg[0] destination, arg[1] source, arg[2] membermask register or PTX_NO_REGISTER for the old
 * forms without .sync, which act on the running group.
 */
static bool enter(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (op->other.arg[2] == PTX_NO_REGISTER) {
        x->wait_mask = mask;
        return true;
    }
    return ptx_sync_enter_each(x, op, mask, ptx_r32(x, op->other.arg[2]));
}

const struct ptx_vector *ptx_vector_best(void) {
    const char *isa = alu_isa();
    return isa[1] == '4' ? &ptx_vector_v4 : isa[1] == '3' ? &ptx_vector_v3 : &ptx_vector_v2;
}

/* The lanes of a mask; returns those whose source was in bounds. */
static uint32_t shuffle_some(enum ptx_shfl_mode mode, uint32_t mask, uint32_t *to, const uint32_t *from_all,
                             const uint32_t *distance, const uint32_t *clamp) {
    uint32_t value[32], valid = 0;
    memcpy(value, from_all, sizeof value);
    PTX_EACH_LANE(lane, mask) {
        uint32_t b = distance[lane] & 31, limit = clamp[lane] & 31, segment = clamp[lane] >> 8 & 31;
        uint32_t last = (lane & segment) | (limit & ~segment), first = lane & segment;
        uint32_t from;
        bool ok;
        switch (mode) {
        case PTX_SHFL_UP:
            from = lane - b;
            ok = (int32_t)from >= (int32_t)last;
            break;
        case PTX_SHFL_DOWN:
            from = lane + b;
            ok = from <= last;
            break;
        case PTX_SHFL_BFLY:
            from = lane ^ b;
            ok = from <= last;
            break;
        default:
            from = first | (b & ~segment);
            ok = from <= last;
        }
        to[lane] = value[ok ? from & 31 : lane];
        valid |= (uint32_t)ok << lane;
    }
    return valid;
}

/* arg: ..., [3] lane or distance, [4] clamp, [5] predicate destination or PTX_NO_REGISTER, [6] mode */
enum ptx_step ptx_run_shfl(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (!enter(x, op, mask))
        return PTX_STEP_WAIT;
    mask = op->other.arg[2] == PTX_NO_REGISTER ? mask : x->group->mask & mask;
    uint32_t *to = ptx_r32(x, op->other.arg[0]);
    const uint32_t *from = ptx_r32(x, op->other.arg[1]);
    const uint32_t *distance = ptx_r32(x, op->other.arg[3]), *clamp = ptx_r32(x, op->other.arg[4]);
    enum ptx_shfl_mode mode = (enum ptx_shfl_mode)op->other.arg[6];
    uint32_t valid = mask == UINT32_MAX ? ptx_vector_best()->shuffle(mode, to, from, distance, clamp)
                                        : shuffle_some(mode, mask, to, from, distance, clamp);
    if (op->other.arg[5] != PTX_NO_REGISTER)
        ptx_set_pred(x, op->other.arg[5], mask, valid);
    return PTX_STEP_NEXT;
}

/* arg: ..., [3] mode */
enum ptx_step ptx_run_vote(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (!enter(x, op, mask))
        return PTX_STEP_WAIT;
    uint32_t votes = ptx_pred(x, op->other.arg[1]) & mask & x->wait_mask, voters = mask & x->wait_mask;
    bool result = false;
    switch ((enum ptx_vote_mode)op->other.arg[3]) {
    case PTX_VOTE_ALL:
        result = votes == voters;
        break;
    case PTX_VOTE_ANY:
        result = votes != 0;
        break;
    case PTX_VOTE_UNI:
        result = votes == voters || votes == 0;
        break;
    case PTX_VOTE_BALLOT: {
        uint32_t *to = ptx_r32(x, op->other.arg[0]);
        PTX_EACH_LANE(lane, mask) to[lane] = votes;
        return PTX_STEP_NEXT;
    }
    }
    ptx_set_pred(x, op->other.arg[0], mask, result ? UINT32_MAX : 0);
    return PTX_STEP_NEXT;
}

static uint64_t bits_of(const struct ptx_exec *x, uint32_t offset, uint32_t size, uint32_t lane) {
    uint64_t value = 0;
    memcpy(&value, x->regs + offset + lane * size, size);
    return value;
}

/* arg: ..., [3] bytes of the value, [4] all, [5] predicate destination or PTX_NO_REGISTER */
enum ptx_step ptx_run_match(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (!enter(x, op, mask))
        return PTX_STEP_WAIT;
    uint32_t members = mask & x->wait_mask, *to = ptx_r32(x, op->other.arg[0]), size = op->other.arg[3];
    uint64_t value[32];
    PTX_EACH_LANE(lane, members) value[lane] = bits_of(x, op->other.arg[1], size, lane);
    if (op->other.arg[4]) {
        bool all = true;
        PTX_EACH_LANE(lane, members) all &= value[lane] == value[__builtin_ctz(members)];
        PTX_EACH_LANE(lane, mask) to[lane] = all ? members : 0;
        if (op->other.arg[5] != PTX_NO_REGISTER)
            ptx_set_pred(x, op->other.arg[5], mask, all ? UINT32_MAX : 0);
        return PTX_STEP_NEXT;
    }
    for (uint32_t left = members; left;) {
        uint64_t wanted = value[__builtin_ctz(left)];
        uint32_t same = 0;
        PTX_EACH_LANE(lane, left) same |= (uint32_t)(value[lane] == wanted) << lane;
        PTX_EACH_LANE(lane, same) to[lane] = same;
        left &= ~same;
    }
    return PTX_STEP_NEXT;
}

static bool ordered_less(uint32_t a, uint32_t b, enum alu_type type) {
    if (type == ALU_S32)
        return (int32_t)a < (int32_t)b;
    return a < b;
}

static bool is_nan(uint32_t bits) {
    return (bits & 0x7fffffffu) > 0x7f800000u;
}

/* min and max of f32, with the .abs and .NaN modifiers */
static uint32_t redux_float(uint32_t a, uint32_t b, bool max, bool nan) {
    float x, y;
    if (is_nan(a) || is_nan(b)) {
        if (nan || (is_nan(a) && is_nan(b)))
            return 0x7fffffffu;
        return is_nan(a) ? b : a;
    }
    memcpy(&x, &a, 4);
    memcpy(&y, &b, 4);
    if (x == y)
        return max ? a & b : a | b; /* of -0 and +0 the greater is +0 */
    return (x < y) != max ? a : b;
}

/* arg: ..., [3] mode, [4] type, [5] absolute values, [6] NaN wins */
enum ptx_step ptx_run_redux(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (!enter(x, op, mask))
        return PTX_STEP_WAIT;
    uint32_t members = mask & x->wait_mask;
    if (!members)
        members = mask;
    const uint32_t *from = ptx_r32(x, op->other.arg[1]);
    enum ptx_redux_mode mode = (enum ptx_redux_mode)op->other.arg[3];
    enum alu_type type = (enum alu_type)op->other.arg[4];
    uint32_t clear = op->other.arg[5] ? 0x80000000u : 0;
    uint32_t first = (uint32_t)__builtin_ctz(members), result = from[first] & ~clear;
    PTX_EACH_LANE(lane, members & (members - 1)) {
        uint32_t value = from[lane] & ~clear;
        bool less = ordered_less(value, result, type);
        switch (mode) {
        case PTX_REDUX_ADD:
            result += value;
            break;
        case PTX_REDUX_AND:
            result &= value;
            break;
        case PTX_REDUX_OR:
            result |= value;
            break;
        case PTX_REDUX_XOR:
            result ^= value;
            break;
        default:
            if (type == ALU_F32)
                result = redux_float(result, value, mode == PTX_REDUX_MAX, op->other.arg[6]);
            else if (less == (mode == PTX_REDUX_MIN))
                result = value;
        }
    }
    if (type == ALU_F32 && is_nan(result))
        result = 0x7fffffffu;
    uint32_t *to = ptx_r32(x, op->other.arg[0]);
    PTX_EACH_LANE(lane, mask) to[lane] = result;
    return PTX_STEP_NEXT;
}

enum ptx_step ptx_run_activemask(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint32_t *to = ptx_r32(x, op->other.arg[0]);
    PTX_EACH_LANE(lane, mask) to[lane] = mask;
    return PTX_STEP_NEXT;
}

/* arg: destination or sink, -, membermask, predicate */
enum ptx_step ptx_run_elect(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (!enter(x, op, mask))
        return PTX_STEP_WAIT;
    uint32_t members = mask & x->wait_mask;
    uint32_t leader = (uint32_t)__builtin_ctz(members ? members : mask), *to = ptx_r32(x, op->other.arg[0]);
    PTX_EACH_LANE(lane, mask) to[lane] = leader;
    ptx_set_pred(x, op->other.arg[3], mask, 1u << leader);
    return PTX_STEP_NEXT;
}

enum ptx_step ptx_run_bar_warp(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return enter(x, op, mask) ? PTX_STEP_NEXT : PTX_STEP_WAIT;
}
