// SPDX-License-Identifier: Apache-2.0
/* Special registers, and addresses that are known only when a frame exists. */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

#include <string.h>
#include <time.h>

enum special {
    TID_X,
    TID_Y,
    TID_Z,
    NTID_X,
    NTID_Y,
    NTID_Z,
    CTAID_X,
    CTAID_Y,
    CTAID_Z,
    NCTAID_X,
    NCTAID_Y,
    NCTAID_Z,
    LANEID,
    WARPID,
    NWARPID,
    SMID,
    NSMID,
    GRIDID,
    CLOCK,
    CLOCK_HI,
    CLOCK64,
    GLOBALTIMER,
    GLOBALTIMER_LO,
    GLOBALTIMER_HI,
    LANEMASK_EQ,
    LANEMASK_LE,
    LANEMASK_LT,
    LANEMASK_GE,
    LANEMASK_GT,
    TOTAL_SMEM,
    DYNAMIC_SMEM,
    AGGR_SMEM,
    ZERO,
    ENVREG1,
    ENVREG2,
    EXPLICIT_CLUSTER,
    CLUSTERID_X,
    CLUSTERID_Y,
    CLUSTERID_Z,
    NCLUSTERID_X,
    NCLUSTERID_Y,
    NCLUSTERID_Z,
    CLUSTER_CTAID_X,
    CLUSTER_CTAID_Y,
    CLUSTER_CTAID_Z,
    CLUSTER_NCTAID_X,
    CLUSTER_NCTAID_Y,
    CLUSTER_NCTAID_Z,
    CLUSTER_CTARANK,
    CLUSTER_NCTARANK,
};

static const struct {
    const char *name;
    uint8_t id;
    uint8_t type;
} specials[] = {
    {"%tid.x", TID_X, ALU_U32},
    {"%tid.y", TID_Y, ALU_U32},
    {"%tid.z", TID_Z, ALU_U32},
    {"%tid.w", ZERO, ALU_U32},
    {"%ntid.x", NTID_X, ALU_U32},
    {"%ntid.y", NTID_Y, ALU_U32},
    {"%ntid.z", NTID_Z, ALU_U32},
    {"%ntid.w", ZERO, ALU_U32},
    {"%ctaid.x", CTAID_X, ALU_U32},
    {"%ctaid.y", CTAID_Y, ALU_U32},
    {"%ctaid.z", CTAID_Z, ALU_U32},
    {"%ctaid.w", ZERO, ALU_U32},
    {"%nctaid.x", NCTAID_X, ALU_U32},
    {"%nctaid.y", NCTAID_Y, ALU_U32},
    {"%nctaid.z", NCTAID_Z, ALU_U32},
    {"%nctaid.w", ZERO, ALU_U32},
    {"%laneid", LANEID, ALU_U32},
    {"%warpid", WARPID, ALU_U32},
    {"%nwarpid", NWARPID, ALU_U32},
    {"%smid", SMID, ALU_U32},
    {"%nsmid", NSMID, ALU_U32},
    {"%gridid", GRIDID, ALU_U64},
    {"%clock", CLOCK, ALU_U32},
    {"%clock_hi", CLOCK_HI, ALU_U32},
    {"%clock64", CLOCK64, ALU_U64},
    {"%globaltimer", GLOBALTIMER, ALU_U64},
    {"%globaltimer_lo", GLOBALTIMER_LO, ALU_U32},
    {"%globaltimer_hi", GLOBALTIMER_HI, ALU_U32},
    {"%lanemask_eq", LANEMASK_EQ, ALU_U32},
    {"%lanemask_le", LANEMASK_LE, ALU_U32},
    {"%lanemask_lt", LANEMASK_LT, ALU_U32},
    {"%lanemask_ge", LANEMASK_GE, ALU_U32},
    {"%lanemask_gt", LANEMASK_GT, ALU_U32},
    {"%total_smem_size", TOTAL_SMEM, ALU_U32},
    {"%dynamic_smem_size", DYNAMIC_SMEM, ALU_U32},
    {"%aggr_smem_size", AGGR_SMEM, ALU_U32},
    {"%reserved_smem_offset_begin", ZERO, ALU_U32},
    {"%reserved_smem_offset_end", ZERO, ALU_U32},
    {"%reserved_smem_offset_cap", ZERO, ALU_U32},
    {"%envreg1", ENVREG1, ALU_U32},
    {"%envreg2", ENVREG2, ALU_U32},
    {"%current_graph_exec", ZERO, ALU_U64},
    {"%is_explicit_cluster", EXPLICIT_CLUSTER, ALU_PRED},
    {"%clusterid.x", CLUSTERID_X, ALU_U32},
    {"%clusterid.y", CLUSTERID_Y, ALU_U32},
    {"%clusterid.z", CLUSTERID_Z, ALU_U32},
    {"%nclusterid.x", NCLUSTERID_X, ALU_U32},
    {"%nclusterid.y", NCLUSTERID_Y, ALU_U32},
    {"%nclusterid.z", NCLUSTERID_Z, ALU_U32},
    {"%cluster_ctaid.x", CLUSTER_CTAID_X, ALU_U32},
    {"%cluster_ctaid.y", CLUSTER_CTAID_Y, ALU_U32},
    {"%cluster_ctaid.z", CLUSTER_CTAID_Z, ALU_U32},
    {"%cluster_nctaid.x", CLUSTER_NCTAID_X, ALU_U32},
    {"%cluster_nctaid.y", CLUSTER_NCTAID_Y, ALU_U32},
    {"%cluster_nctaid.z", CLUSTER_NCTAID_Z, ALU_U32},
    {"%cluster_ctarank", CLUSTER_CTARANK, ALU_U32},
    {"%cluster_nctarank", CLUSTER_NCTARANK, ALU_U32},
};

int ptx_special_find(const char *text, uint32_t size, enum alu_type *type) {
    for (size_t i = 0; i < sizeof specials / sizeof *specials; i++)
        if (strlen(specials[i].name) == size && memcmp(specials[i].name, text, size) == 0) {
            *type = (enum alu_type)specials[i].type;
            return specials[i].id;
        }
    /* %envreg0..31 and %pm0..7 read 0 unless a cooperative grid uses them. */
    if (size > 7 && memcmp(text, "%envreg", 7) == 0) {
        *type = ALU_U32;
        return ZERO;
    }
    if (size >= 4 && size <= 7 && memcmp(text, "%pm", 3) == 0 && text[3] >= '0' && text[3] <= '7') {
        *type = size > 4 ? ALU_U64 : ALU_U32;
        return ZERO;
    }
    return -1;
}

bool ptx_special_is_fixed(uint32_t id) {
    switch ((int)id) {
    case TID_X:
    case TID_Y:
    case TID_Z:
    case NTID_X:
    case NTID_Y:
    case NTID_Z:
    case NCTAID_X:
    case NCTAID_Y:
    case NCTAID_Z:
    case LANEID:
    case WARPID:
    case NWARPID:
    case NSMID:
    case LANEMASK_EQ:
    case LANEMASK_LE:
    case LANEMASK_LT:
    case LANEMASK_GE:
    case LANEMASK_GT:
    case ZERO:
    case NCLUSTERID_X:
    case NCLUSTERID_Y:
    case NCLUSTERID_Z:
    case CLUSTER_NCTAID_X:
    case CLUSTER_NCTAID_Y:
    case CLUSTER_NCTAID_Z:
    case CLUSTER_NCTARANK:
        return true;
    default:
        return (int)id == -3;
    }
}

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static uint64_t ticks(void) {
#ifdef __x86_64__
    return __builtin_ia32_rdtsc();
#else
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
#endif
}

static uint64_t uniform_value(const struct ptx_exec *x, int id) {
    const struct ptx_launch *launch = &x->grid->launch;
    uint64_t workspace = launch->cooperative ? (uint64_t)(uintptr_t)x->grid->workspace : 0;
    switch (id) {
    case NTID_X:
        return launch->block[0];
    case NTID_Y:
        return launch->block[1];
    case NTID_Z:
        return launch->block[2];
    case CTAID_X:
        return x->block->id[0];
    case CTAID_Y:
        return x->block->id[1];
    case CTAID_Z:
        return x->block->id[2];
    case NCTAID_X:
        return launch->grid[0];
    case NCTAID_Y:
        return launch->grid[1];
    case NCTAID_Z:
        return launch->grid[2];
    case WARPID:
        return x->warp->index;
    case NWARPID:
        return x->block->warp_count;
    case SMID:
        return (x->block->id[0] + (uint64_t)x->block->id[1] * launch->grid[0]) %
               (launch->sm_count ? launch->sm_count : 1);
    case NSMID:
        return launch->sm_count ? launch->sm_count : 1;
    case GRIDID:
        return 1;
    case CLOCK:
        return ticks() & UINT32_MAX;
    case CLOCK_HI:
        return ticks() >> 32;
    case CLOCK64:
        return ticks();
    case GLOBALTIMER:
        return now_ns();
    case GLOBALTIMER_LO:
        return now_ns() & UINT32_MAX;
    case GLOBALTIMER_HI:
        return now_ns() >> 32;
    case TOTAL_SMEM:
    case AGGR_SMEM:
        return x->grid->shared_bytes;
    case DYNAMIC_SMEM:
        return launch->dynamic_shared;
    case EXPLICIT_CLUSTER:
        return launch->cluster[0] != 0;
    case CLUSTERID_X:
    case CLUSTERID_Y:
    case CLUSTERID_Z:
        return x->block->cluster->id[id - CLUSTERID_X];
    case NCLUSTERID_X:
    case NCLUSTERID_Y:
    case NCLUSTERID_Z:
        return launch->grid[id - NCLUSTERID_X] / x->grid->cluster[id - NCLUSTERID_X];
    case CLUSTER_CTAID_X:
    case CLUSTER_CTAID_Y:
    case CLUSTER_CTAID_Z:
        return x->block->id[id - CLUSTER_CTAID_X] % x->grid->cluster[id - CLUSTER_CTAID_X];
    case CLUSTER_NCTAID_X:
    case CLUSTER_NCTAID_Y:
    case CLUSTER_NCTAID_Z:
        return x->grid->cluster[id - CLUSTER_NCTAID_X];
    case CLUSTER_CTARANK:
        return x->block->rank;
    case CLUSTER_NCTARANK:
        return x->grid->cluster_size;
    case ENVREG1:
        return workspace >> 32;
    case ENVREG2:
        return workspace & UINT32_MAX;
    default:
        return 0;
    }
}

static uint64_t lane_value(const struct ptx_exec *x, int id, uint32_t lane) {
    const uint32_t *block = x->grid->launch.block;
    uint32_t thread = x->warp->index * 32 + lane, bit = 1u << lane;
    switch (id) {
    case TID_X:
        return thread % block[0];
    case TID_Y:
        return thread / block[0] % block[1];
    case TID_Z:
        return thread / block[0] / block[1];
    case LANEID:
        return lane;
    case LANEMASK_EQ:
        return bit;
    case LANEMASK_LE:
        return bit | (bit - 1);
    case LANEMASK_LT:
        return bit - 1;
    case LANEMASK_GE:
        return (uint32_t)-bit;
    default:
        return (uint32_t)-bit & ~bit;
    }
}

static void thread_ids(const struct ptx_exec *x, int id, uint32_t *out) {
    const uint32_t *block = x->grid->launch.block;
    uint32_t first = x->warp->index * 32,
             at[3] = {first % block[0], first / block[0] % block[1], first / block[0] / block[1]};
    if (at[0] + 32 <= block[0]) {
        for (uint32_t lane = 0; lane < 32; lane++)
            out[lane] = id == TID_X ? at[0] + lane : at[id - TID_X];
        return;
    }
    for (uint32_t lane = 0; lane < 32; lane++) {
        out[lane] = at[id - TID_X];
        if (++at[0] == block[0]) {
            at[0] = 0;
            if (++at[1] == block[1]) {
                at[1] = 0;
                at[2]++;
            }
        }
    }
}

/* arg: destination, number, its bytes per lane, addend of an address */
enum ptx_step ptx_run_special(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    int id = (int)op->other.arg[1];
    uint32_t size = op->other.arg[2];
    if (id >= CTAID_X && id <= CTAID_Z && size == 4 && mask == UINT32_MAX) {
        /* The only ones that every block of a grid computes anew. */
        x->access->fill(ptx_r32(x, op->other.arg[0]), x->block->id[id - CTAID_X]);
        return PTX_STEP_NEXT;
    }
    bool per_lane =
        id == TID_X || id == TID_Y || id == TID_Z || id == LANEID || (id >= LANEMASK_EQ && id <= LANEMASK_GT);
    uint64_t value = 0;
    if (id == -2)
        value = (uint64_t)x->frame->local_base + op->other.arg[3];
    else if (id == -3)
        value = (uint64_t)x->grid->shared_bytes - x->grid->launch.dynamic_shared + op->other.arg[3];
    else if (!per_lane)
        value = uniform_value(x, id);
    uint8_t *to = x->regs + op->other.arg[0];
    if (size == 0) {
        ptx_set_pred(x, op->other.arg[0], mask, value ? UINT32_MAX : 0);
        return PTX_STEP_NEXT;
    }
    if (size == 4) {
        uint32_t values[32];
        if (id == TID_X || id == TID_Y || id == TID_Z)
            thread_ids(x, id, values);
        else
            for (uint32_t lane = 0; lane < 32; lane++)
                values[lane] = per_lane ? (uint32_t)lane_value(x, id, lane) : (uint32_t)value;
        if (mask == UINT32_MAX)
            memcpy(to, values, sizeof values);
        else
            PTX_EACH_LANE(lane, mask)((uint32_t *)(void *)to)[lane] = values[lane];
        return PTX_STEP_NEXT;
    }
    PTX_EACH_LANE(lane, mask) {
        if (per_lane)
            value = lane_value(x, id, lane);
        memcpy(to + lane * size, &value, size);
    }
    return PTX_STEP_NEXT;
}
