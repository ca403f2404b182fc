// SPDX-License-Identifier: Apache-2.0
/*
 * Waiting: .sync operations match on their membermask, even across different places in the program; barriers
 * count threads.
 */
#include "device/soft/ptx_sync.h"

#include <string.h>

void ptx_sync_split_off(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint32_t rest = x->group->mask & ~mask;
    if (rest) {
        x->group->mask = mask;
        ptx_warp_add_group(x->warp, op + 1, x->frame, rest);
    }
}

void ptx_sync_release(struct ptx_exec *x, struct ptx_warp *warp) {
    (void)x;
    for (uint32_t i = 0; i < warp->count; i++) {
        struct ptx_group *group = &warp->groups[i];
        if (group->state != PTX_AT_SYNC)
            continue;
        uint32_t wanted = group->wait_mask, here = 0;
        for (uint32_t k = 0; k < warp->count; k++)
            if (warp->groups[k].state == PTX_AT_SYNC && warp->groups[k].wait_mask == wanted)
                here |= warp->groups[k].mask;
        if (wanted & warp->live & ~here)
            continue;
        for (uint32_t k = 0; k < warp->count; k++)
            if (warp->groups[k].state == PTX_AT_SYNC && warp->groups[k].wait_mask == wanted)
                warp->groups[k].state = PTX_SYNC_READY;
    }
}

bool ptx_sync_enter_each(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                         const uint32_t wanted[32]) {
    uint32_t first = wanted[__builtin_ctz(mask)], differ = 0, other = 0;
    for (int lane = 0; lane < 32; lane++)
        differ |= wanted[lane] ^ first;
    if (differ && x->group->state != PTX_SYNC_READY)
        PTX_EACH_LANE(lane, mask) other |= (uint32_t)(wanted[lane] != first) << lane;
    if (!other)
        return ptx_sync_enter(x, op, mask, first);
    /* Lanes that name different masks, as those of labelled partitions do: each set waits as a group of its
     * own. */
    ptx_sync_split_off(x, op, mask);
    x->group->state = PTX_AT_SYNC;
    x->group->wait_mask = first;
    x->group->mask = mask & ~other;
    while (other) {
        uint32_t next = wanted[__builtin_ctz(other)], same = 0;
        PTX_EACH_LANE(lane, other) same |= (uint32_t)(wanted[lane] == next) << lane;
        struct ptx_group *group = ptx_warp_add_group(x->warp, op, x->frame, same);
        group->state = PTX_AT_SYNC;
        group->wait_mask = next;
        other &= ~same;
    }
    ptx_sync_release(x, x->warp);
    return false;
}

bool ptx_sync_enter(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask, uint32_t wanted) {
    struct ptx_group *group = x->group;
    x->warp->syncs++;
    if (group->state == PTX_SYNC_READY) {
        group->state = PTX_RUNNABLE;
        x->wait_mask = group->wait_mask;
        return true;
    }
    x->wait_mask = wanted;
    if (!(wanted & x->warp->live & ~mask))
        return true;
    ptx_sync_split_off(x, op, mask);
    group->state = PTX_AT_SYNC;
    group->wait_mask = wanted;
    ptx_sync_release(x, x->warp);
    return false;
}

enum ptx_step ptx_run_join(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return ptx_sync_enter(x, op, mask, UINT32_MAX) ? PTX_STEP_NEXT : PTX_STEP_WAIT;
}

/* ---- barriers ---- */

static void write_result(struct ptx_frame *frame, const struct ptx_op *op, uint32_t mask,
                         const struct ptx_barrier *bar) {
    const struct ptx_bar_op *bar_op = op->other.pointer;
    uint8_t *at = frame->regs + op->other.arg[3];
    if (bar_op->reduction == PTX_BAR_NONE)
        return;
    if (bar_op->reduction == PTX_BAR_POPC) {
        PTX_EACH_LANE(lane, mask) memcpy(at + lane * 4, &bar->count, 4);
        return;
    }
    uint32_t value = bar_op->reduction == PTX_BAR_AND ? !bar->not_all : bar->any, old;
    memcpy(&old, at, 4);
    old = (old & ~mask) | (value ? mask : 0);
    memcpy(at, &old, 4);
}

static bool complete(const struct ptx_block *block, const struct ptx_barrier *bar) {
    return bar->arrived && bar->arrived >= (bar->expected ? bar->expected : block->live);
}

static void release(struct ptx_exec *x, uint32_t id) {
    struct ptx_block *block = x->block;
    struct ptx_barrier *bar = &block->barriers[id];
    for (uint32_t w = 0; w < block->warp_count && bar->waiting; w++) {
        struct ptx_warp *warp = &block->warps[w];
        for (uint32_t i = 0; i < warp->count; i++) {
            struct ptx_group *group = &warp->groups[i];
            if (group->state != PTX_AT_BARRIER || group->wait_barrier != id)
                continue;
            write_result(group->frame, group->pc, group->mask, bar);
            group->pc++;
            group->state = PTX_RUNNABLE;
            bar->waiting--;
            block->waiting--;
        }
    }
    *bar = (struct ptx_barrier){0};
    block->epoch++;
}

void ptx_barrier_release(struct ptx_exec *x) {
    if (!x->block->waiting)
        return;
    for (uint32_t id = 0; id < PTX_BARRIERS; id++)
        if (x->block->barriers[id].waiting && complete(x->block, &x->block->barriers[id]))
            release(x, id);
}

/* arg: barrier, count, predicate, destination; pointer: struct ptx_bar_op */
enum ptx_step ptx_run_bar(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct ptx_bar_op *bar_op = op->other.pointer;
    uint32_t first = (uint32_t)__builtin_ctz(mask);
    uint32_t id = ptx_r32(x, op->other.arg[0])[first];
    uint32_t expected = bar_op->counted ? ptx_r32(x, op->other.arg[1])[first] : 0;
    x->group->state = PTX_RUNNABLE;
    if (id >= PTX_BARRIERS)
        return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, first, 0, "barrier %u does not exist", id);
    /* Lanes that name another barrier come here again; until then their state keeps them from merging. */
    uint32_t same = 0;
    PTX_EACH_LANE(lane, mask) same |= (uint32_t)(ptx_r32(x, op->other.arg[0])[lane] == id) << lane;
    if (same != mask) {
        ptx_sync_split_off(x, op, mask);
        x->group->mask = same;
        ptx_warp_add_group(x->warp, op, x->frame, mask & ~same)->state = PTX_SYNC_READY;
        mask = same;
    }
    if (bar_op->counted && (expected == 0 || expected > 1024))
        return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, first, 0, "barrier for %u threads", expected);
    struct ptx_barrier *bar = &x->block->barriers[id];
    if (bar_op->reduction != PTX_BAR_NONE) {
        uint32_t predicate = ptx_pred(x, op->other.arg[2]);
        bar->any |= predicate & mask;
        bar->not_all |= ~predicate & mask;
        bar->count += ptx_lane_count(predicate & mask);
    }
    bar->arrived += ptx_lane_count(mask);
    if (expected)
        bar->expected = expected;
    bool done = complete(x->block, bar);
    if (done || bar_op->arrive) {
        if (done && !bar_op->arrive)
            write_result(x->frame, op, mask, bar);
        if (done)
            release(x, id);
        if (x->warp->count == 1)
            return PTX_STEP_NEXT;
        x->group->pc = op + 1; /* other groups of the warp may have become runnable */
        return PTX_STEP_JUMP;
    }
    ptx_sync_split_off(x, op, mask);
    x->group->state = PTX_AT_BARRIER;
    x->group->wait_barrier = (uint8_t)id;
    bar->waiting++;
    x->block->waiting++;
    return PTX_STEP_WAIT;
}
