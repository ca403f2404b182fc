// SPDX-License-Identifier: Apache-2.0
/*
 * The warp scheduler. Of the groups that can run, the one with the deepest frame and then the lowest pc does,
 * until it meets another one; groups merge where pc and frame agree. That reconverges structured code. A
 * group that branches backward 64 times while others could run gives one of them a turn, so that a lane may
 * spin on what another lane of its warp will do.
 */
#include "device/soft/ptx_check.h"

#include <string.h>

enum { BACKWARD_LIMIT = 64, TURN = 256, POLL_LIMIT = 32 };

static const struct ptx_op *const no_limit = (const struct ptx_op *)UINTPTR_MAX;

static bool can_run(const struct ptx_group *group) {
    return group->state == PTX_RUNNABLE || group->state == PTX_SYNC_READY;
}

struct ptx_group *ptx_warp_add_group(struct ptx_warp *warp, const struct ptx_op *pc, struct ptx_frame *frame,
                                     uint32_t mask) {
    struct ptx_group *group = &warp->groups[warp->count++];
    *group = (struct ptx_group){.pc = pc, .frame = frame, .mask = mask, .state = PTX_RUNNABLE};
    return group;
}

static void merge(struct ptx_warp *warp) {
    for (uint32_t i = 0; i < warp->count; i++) {
        struct ptx_group *a = &warp->groups[i];
        if (!can_run(a))
            continue;
        for (uint32_t k = i + 1; k < warp->count;) {
            struct ptx_group *b = &warp->groups[k];
            if (b->pc == a->pc && b->frame == a->frame && b->state == a->state &&
                (a->state == PTX_RUNNABLE || a->wait_mask == b->wait_mask)) {
                a->mask |= b->mask;
                *b = warp->groups[--warp->count];
            } else {
                k++;
            }
        }
    }
}

/* NULL when no group can run. `limit` is where the chosen one meets another. */
static struct ptx_group *choose(struct ptx_warp *warp, const struct ptx_op **limit) {
    *limit = no_limit;
    if (warp->count == 1)
        return can_run(&warp->groups[0]) ? &warp->groups[0] : NULL;
    merge(warp);
    struct ptx_group *best = NULL;
    if (warp->rotating) {
        for (uint32_t i = 0; i < warp->count && !best; i++) {
            warp->rotor = (warp->rotor + 1) % warp->count;
            if (can_run(&warp->groups[warp->rotor]))
                best = &warp->groups[warp->rotor];
        }
        return best;
    }
    for (uint32_t i = 0; i < warp->count; i++) {
        struct ptx_group *group = &warp->groups[i];
        if (!can_run(group))
            continue;
        if (!best || group->frame->depth > best->frame->depth ||
            (group->frame->depth == best->frame->depth && (uintptr_t)group->pc < (uintptr_t)best->pc))
            best = group;
    }
    for (uint32_t i = 0; best && i < warp->count; i++) {
        struct ptx_group *group = &warp->groups[i];
        if (group == best || !can_run(group) || group->frame != best->frame ||
            (uintptr_t)group->pc < (uintptr_t)best->pc)
            continue;
        /* At the same place, not merged, are those of other masks: they meet behind the operation. */
        const struct ptx_op *meet = group->pc == best->pc ? group->pc + 1 : group->pc;
        if ((uintptr_t)meet < (uintptr_t)*limit)
            *limit = meet;
    }
    return best;
}

void ptx_warp_exit_lanes(struct ptx_exec *x, uint32_t mask) {
    struct ptx_warp *warp = x->warp;
    struct ptx_group *group = x->group;
    group->mask &= ~mask;
    warp->live &= ~mask;
    x->block->live -= ptx_lane_count(mask);
    ptx_cluster_exit(x, mask);
    if (!group->mask && --warp->count)
        *group = warp->groups[warp->count];
    if (warp->count)
        ptx_sync_release(x, warp);
    if (x->block->waiting)
        ptx_barrier_release(x);
}

static bool other_can_run(const struct ptx_warp *warp, const struct ptx_group *self) {
    for (uint32_t i = 0; i < warp->count; i++)
        if (&warp->groups[i] != self && can_run(&warp->groups[i]))
            return true;
    return false;
}

/* After a backward branch: whether the group must let another one run. */
static bool turn_over(struct ptx_warp *warp, const struct ptx_group *group, uint64_t in_turn) {
    if (warp->rotating) {
        if (in_turn < TURN)
            return false;
        warp->rotating = false;
        warp->backward = 0;
        return true;
    }
    if (warp->count == 1 || ++warp->backward < BACKWARD_LIMIT)
        return false;
    warp->backward = 0;
    warp->rotating = other_can_run(warp, group);
    return warp->rotating;
}

/* `strict` is a constant wherever this is inlined. */
static inline __attribute__((always_inline)) enum ptx_slice run(struct ptx_exec *x, struct ptx_warp *warp, uint64_t fuel,
                                                               const bool strict) {
    uint64_t executed = 0;
    enum ptx_slice slice = PTX_SLICE_USED;
    x->warp = warp;
    x->polls = 0;
    while (executed < fuel) {
        const struct ptx_op *limit;
        struct ptx_group *group = choose(warp, &limit);
        if (!group) {
            warp->rotating = false;
            slice = warp->count ? PTX_SLICE_BLOCKED : PTX_SLICE_ENDED;
            break;
        }
        bool rotated = warp->rotating;
        uint64_t turn_start = executed;
        const struct ptx_op *pc = group->pc, *start = pc;
        const uint32_t mask = group->mask;
        uint8_t *const regs = group->frame->regs;
        x->group = group;
        x->frame = group->frame;
        x->regs = regs;
        enum ptx_step step = PTX_STEP_NEXT;
        for (;;) {
            if (__builtin_expect((uintptr_t)pc >= (uintptr_t)limit, 0)) {
                group->pc = pc;
                break;
            }
            uint32_t predicate;
            memcpy(&predicate, regs + pc->guard, sizeof predicate);
            uint32_t lanes = mask & (predicate ^ pc->guard_xor);
            if (pc->kind == PTX_OP_ALU) {
                if (lanes)
                    pc->alu_run(regs, pc->alu.args, lanes);
                pc++;
                continue;
            }
            if (!lanes) {
                pc++;
                continue;
            }
            if (pc->kind == PTX_OP_BRANCH) {
                const struct ptx_op *target = pc->target;
                bool backward = target <= pc;
                executed += (uint64_t)(pc + 1 - start);
                if (lanes == mask) {
                    pc = start = target;
                    if (!backward)
                        continue;
                    if (executed >= fuel || turn_over(warp, group, executed - turn_start)) {
                        group->pc = pc;
                        break;
                    }
                    if (x->polls >= POLL_LIMIT) {
                        group->pc = pc;
                        step = PTX_STEP_YIELD;
                        break;
                    }
                    continue;
                }
                group->mask = mask & ~lanes;
                group->pc = start = pc + 1;
                ptx_warp_add_group(warp, target, group->frame, lanes);
                pc++;
                if (backward)
                    turn_over(warp, group, executed - turn_start);
                break;
            }
            group->pc = pc;
            if (strict && pc->kind == PTX_OP_FN && pc->flags & (PTX_MEM_LOAD | PTX_MEM_STORE))
                ptx_check_access(x, pc, lanes);
            step = pc->fn(x, pc, lanes);
            if (step == PTX_STEP_NEXT) {
                pc++;
                continue;
            }
            if (step == PTX_STEP_YIELD)
                group->pc = pc + 1;
            pc++;
            break;
        }
        executed += (uint64_t)(pc - start);
        if (rotated && executed - turn_start >= TURN)
            warp->rotating = false;
        if (step == PTX_STEP_FAULT) {
            slice = PTX_SLICE_FAULT;
            break;
        }
        if (step == PTX_STEP_YIELD) {
            slice = PTX_SLICE_POLLED;
            break;
        }
    }
    if (slice == PTX_SLICE_USED && warp->count == 0)
        slice = PTX_SLICE_ENDED;
    x->block->executed += executed;
    return slice;
}

enum ptx_slice ptx_warp_run(struct ptx_exec *x, struct ptx_warp *warp, uint64_t fuel) {
    return x->grid->launch.strict ? run(x, warp, fuel, true) : run(x, warp, fuel, false);
}
