// SPDX-License-Identifier: Apache-2.0
/*
 * Clusters: their barrier, addresses in the shared memory of the other blocks, and the stores and reductions
 * that signal there. All blocks of a cluster run on one thread, so nothing here needs atomic instructions.
 */
#include "device/soft/ptx_async.h"
#include "device/soft/ptx_atom.h"
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_sync.h"

#include <string.h>

/* ---- the barrier ---- */

static bool complete(const struct ptx_cluster *cluster) {
    return cluster->arrived && cluster->arrived == cluster->live;
}

void ptx_cluster_release(struct ptx_exec *x) {
    struct ptx_cluster *cluster = x->block->cluster;
    if (!complete(cluster))
        return;
    for (uint32_t rank = 0; rank < cluster->size; rank++) {
        struct ptx_block *block = cluster->blocks[rank];
        block->epoch++;
        for (uint32_t w = 0; w < block->warp_count; w++) {
            struct ptx_warp *warp = &block->warps[w];
            warp->cluster_arrived = 0;
            for (uint32_t i = 0; i < warp->count && cluster->waiting; i++) {
                struct ptx_group *group = &warp->groups[i];
                if (group->state != PTX_AT_BARRIER || group->wait_barrier != PTX_CLUSTER_BARRIER)
                    continue;
                group->pc++;
                group->state = PTX_RUNNABLE;
                cluster->waiting--;
                block->waiting--;
            }
        }
    }
    cluster->arrived = 0;
}

void ptx_cluster_exit(struct ptx_exec *x, uint32_t mask) {
    struct ptx_cluster *cluster = x->block->cluster;
    cluster->live -= ptx_lane_count(mask);
    cluster->arrived -= ptx_lane_count(mask & x->warp->cluster_arrived);
    x->warp->cluster_arrived &= ~mask;
    ptx_cluster_release(x);
}

enum ptx_step ptx_run_cluster_arrive(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    struct ptx_cluster *cluster = x->block->cluster;
    cluster->arrived += ptx_lane_count(mask & ~x->warp->cluster_arrived);
    x->warp->cluster_arrived |= mask;
    ptx_cluster_release(x);
    if (x->warp->count == 1)
        return PTX_STEP_NEXT;
    x->group->pc = op + 1; /* other groups of the warp may have become runnable */
    return PTX_STEP_JUMP;
}

enum ptx_step ptx_run_cluster_wait(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    if (!(mask & x->warp->cluster_arrived))
        return PTX_STEP_NEXT;
    ptx_sync_split_off(x, op, mask);
    x->group->state = PTX_AT_BARRIER;
    x->group->wait_barrier = PTX_CLUSTER_BARRIER;
    x->block->cluster->waiting++;
    x->block->waiting++;
    return PTX_STEP_WAIT;
}

/* ---- addresses ---- */

static uint64_t lane_bits(const struct ptx_exec *x, uint32_t reg, uint32_t lane, bool wide) {
    return wide ? ptx_r64(x, reg)[lane] : ptx_r32(x, reg)[lane];
}

/* arg: destination, address, rank, whether addresses have 64 bits, begin of the shared window in them */
static enum ptx_step run_mapa(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    bool wide = op->other.arg[3];
    uint64_t window = op->other.arg[4] ? PTX_SHARED_WINDOW : 0;
    PTX_EACH_LANE(lane, mask) {
        uint64_t offset = lane_bits(x, op->other.arg[1], lane, wide) - window;
        uint32_t rank = ptx_r32(x, op->other.arg[2])[lane];
        if (rank >= x->block->cluster->size || offset >= PTX_SHARED_WINDOW_SIZE)
            return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, lane, offset + window,
                             "mapa of address 0x%llx to block %u of a cluster of %u",
                             (unsigned long long)(offset + window), rank, x->block->cluster->size);
        uint64_t result =
            window + ((uint64_t)(rank + 1) << PTX_CLUSTER_SHIFT | (offset & ((1u << PTX_CLUSTER_SHIFT) - 1)));
        if (wide)
            ptx_r64(x, op->other.arg[0])[lane] = result;
        else
            ptx_r32(x, op->other.arg[0])[lane] = (uint32_t)result;
    }
    return PTX_STEP_NEXT;
}

/* arg: destination, address, -, whether addresses have 64 bits, begin of the shared window in them */
static enum ptx_step run_getctarank(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint64_t window = op->other.arg[4] ? PTX_SHARED_WINDOW : 0;
    PTX_EACH_LANE(lane, mask) {
        uint64_t number =
            (lane_bits(x, op->other.arg[1], lane, op->other.arg[3]) - window) >> PTX_CLUSTER_SHIFT;
        ptx_r32(x, op->other.arg[0])[lane] = number ? (uint32_t)number - 1 : x->block->rank;
    }
    return PTX_STEP_NEXT;
}

static void decode_address(struct ptx_decode *d, bool map) {
    enum ptx_space space;
    ptx_take_space(d, &space);
    enum alu_type type = ptx_last_type(d);
    if (ptx_register_size(type) != 8 && ptx_register_size(type) != 4)
        ptx_decode_unsupported(d);
    bool wide = ptx_register_size(type) == 8;
    ptx_operands_between(d, map ? 3 : 2, map ? 3 : 2);
    uint32_t from = ptx_source(d, ptx_operand(d, 1), type), rank = PTX_NO_REGISTER;
    if (map)
        rank = ptx_source(d, ptx_operand(d, 2), ALU_U32);
    uint32_t to = ptx_dest(d, ptx_operand(d, 0), map ? type : ALU_U32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, map ? run_mapa : run_getctarank);
    op->other.arg[3] = wide;
    op->other.arg[4] = space == PTX_GENERIC;
    ptx_use(d, &op->other.arg[1], from, false);
    if (map)
        ptx_use(d, &op->other.arg[2], rank, false);
    ptx_use(d, &op->other.arg[0], to, true);
}

/* ---- st.async, red.async ---- */

struct remote {
    struct ptx_address to, mbarrier;
    uint32_t to_reg, mbarrier_reg, from[4];
    uint32_t size, count;
    const struct ptx_atom *reduction; /* NULL = store */
};

static enum ptx_step run_remote(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct remote *r = op->other.pointer;
    uint32_t total = r->size * r->count;
    PTX_EACH_LANE(lane, mask) {
        uint8_t *at = ptx_memory_at(x, op, lane, PTX_SHARED, ptx_address_of(x, &r->to, r->to_reg, lane),
                                    total, total, true);
        if (!at)
            return PTX_STEP_FAULT;
        for (uint32_t i = 0; i < r->count; i++) {
            const uint8_t *value = x->regs + r->from[i] + lane * r->size;
            if (r->reduction)
                ptx_atom_reduce(r->reduction, at + i * r->size, value);
            else
                memcpy(at + i * r->size, value, r->size);
        }
        if (!ptx_complete_tx(x, op, lane, ptx_address_of(x, &r->mbarrier, r->mbarrier_reg, lane), total))
            return PTX_STEP_FAULT;
    }
    return PTX_STEP_NEXT;
}

static void decode_remote(struct ptx_decode *d, bool reduce) {
    static const char *const hints[] = {"weak", "relaxed", "cluster"};
    enum ptx_space space;
    ptx_take_part(d, "async");
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
        ptx_take_part(d, hints[i]);
    ptx_take_space(d, &space);
    if (!ptx_take_part(d, "mbarrier::complete_tx::bytes") || (space != PTX_SHARED && space != PTX_GENERIC))
        ptx_decode_unsupported(d);
    struct remote *r = ptx_parse_alloc(&d->parse, sizeof *r);
    r->count = reduce ? 1 : ptx_take_part(d, "v2") ? 2 : ptx_take_part(d, "v4") ? 4 : 1;
    enum alu_type type = ptx_last_type(d);
    r->size = ptx_type_bytes(type);
    if (reduce)
        r->reduction = ptx_atom_reduction(d, PTX_SHARED);
    if (d->part_count != 2 || (r->size != 4 && r->size != 8))
        ptx_decode_unsupported(d);
    ptx_operands_between(d, 3, 3);
    const struct ptx_operand *values = ptx_operand(d, 1);
    if (ptx_element_count(values) != r->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with another number of elements", d->opcode);
    uint32_t from[4];
    for (uint32_t i = 0; i < r->count; i++)
        from[i] = ptx_source(d, ptx_element(d, values, i), type);
    ptx_address(d, ptx_operand(d, 0), PTX_SHARED, &r->to);
    ptx_address(d, ptx_operand(d, 2), PTX_SHARED, &r->mbarrier);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_remote);
    op->other.pointer = r;
    ptx_use(d, &r->to_reg, r->to.vreg, false);
    ptx_use(d, &r->mbarrier_reg, r->mbarrier.vreg, false);
    for (uint32_t i = 0; i < r->count; i++)
        ptx_use(d, &r->from[i], from[i], false);
}

bool ptx_decode_cluster(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "mapa") || ptx_part_is(d, 0, "getctarank"))
        decode_address(d, ptx_part_is(d, 0, "mapa"));
    else if ((ptx_part_is(d, 0, "st") || ptx_part_is(d, 0, "red")) && ptx_part_is(d, 1, "async"))
        decode_remote(d, ptx_part_is(d, 0, "red"));
    else
        return false;
    return true;
}
