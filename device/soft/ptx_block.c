// SPDX-License-Identifier: Apache-2.0
/* Blocks: one allocation each, reused with its constants in place when the same kernel goes on. */
#include "device/soft/ptx_block.h"
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_check.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/*
 * A warp's turn is short: on hardware the warps of a block move on about evenly, and programs get away with races that only a warp far
 * ahead of the others would lose.
 */
enum { WARP_FUEL = 256, BLOCK_SLICE = 2000000, COOPERATIVE_SLICE = 200000 };

static size_t round64(size_t size) {
    return (size + 63) & ~(size_t)63;
}

static size_t frame_bytes(const struct ptx_grid *grid) {
    return round64(sizeof(struct ptx_frame) + grid->image->units[0]->frame_bytes);
}

static size_t local_bytes(const struct ptx_grid *grid) {
    return ((size_t)grid->image->units[0]->local_bytes + 3) / 4 * 128;
}

size_t ptx_block_bytes(const struct ptx_grid *grid) {
    size_t per_warp = sizeof(struct ptx_warp) + frame_bytes(grid) + local_bytes(grid);
    return round64(sizeof(struct ptx_block)) + 64 + grid->warps_per_block * per_warp +
           round64(grid->shared_bytes);
}

/* Spare blocks of finished grids. */
static struct {
    pthread_mutex_t lock;
    struct ptx_block *list;
    size_t bytes;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER};

enum { POOL_BYTES = 64 << 20 };

static struct ptx_block *allocate(const struct ptx_grid *grid) {
    size_t bytes = grid->block_bytes;
    struct ptx_block *block = NULL;
    pthread_mutex_lock(&pool.lock);
    for (struct ptx_block **at = &pool.list; *at; at = &(*at)->next)
        if ((*at)->capacity >= bytes && (*at)->capacity / 4 <= bytes) {
            block = *at;
            *at = block->next;
            pool.bytes -= block->capacity;
            break;
        }
    pthread_mutex_unlock(&pool.lock);
    if (block)
        return block;
    bytes = (bytes + 4095) & ~(size_t)4095;
    block = aligned_alloc(4096, bytes);
    if (!block)
        return NULL;
    memset(block, 0, bytes);
    block->capacity = bytes;
    return block;
}

static void drop_extras(struct ptx_block *block) {
    free(block->shadow);
    block->shadow = NULL;
    block->shadow_words = 0;
    for (uint32_t i = 0; i < block->warp_count; i++) {
        struct ptx_warp *warp = &block->warps[i];
        ptx_frames_free(warp);
        if (warp->local_owned) {
            free(warp->local);
            warp->local_owned = false;
            block->image = 0;
        }
    }
}

static void give_back(struct ptx_block *block) {
    drop_extras(block);
    pthread_mutex_lock(&pool.lock);
    bool keep = pool.bytes + block->capacity <= POOL_BYTES;
    if (keep) {
        block->next = pool.list;
        pool.list = block;
        pool.bytes += block->capacity;
    }
    pthread_mutex_unlock(&pool.lock);
    if (!keep)
        free(block);
}

struct ptx_block *ptx_blocks_alloc(const struct ptx_grid *grid) {
    struct ptx_block *first = NULL;
    for (uint32_t i = 0; i < grid->cluster_size; i++) {
        struct ptx_block *block = allocate(grid);
        if (!block) {
            ptx_blocks_free(first);
            return NULL;
        }
        block->mate = first;
        first = block;
    }
    return first;
}

void ptx_blocks_free(struct ptx_block *block) {
    while (block) {
        struct ptx_block *mate = block->mate;
        give_back(block);
        block = mate;
    }
}

static void lay_out(const struct ptx_grid *grid, struct ptx_block *block) {
    const struct ptx_unit *unit = grid->image->units[0];
    uint8_t *at = (uint8_t *)block + round64(sizeof *block);
    block->warps = (struct ptx_warp *)(void *)at;
    at += round64(grid->warps_per_block * sizeof *block->warps);
    for (uint32_t i = 0; i < grid->warps_per_block; i++) {
        struct ptx_warp *warp = &block->warps[i];
        memset(warp, 0, sizeof *warp);
        warp->frame = (struct ptx_frame *)(void *)at;
        memset(warp->frame, 0, sizeof *warp->frame);
        warp->frame->unit = unit;
        warp->frame->local_top = unit->local_bytes;
        warp->frame->capacity = unit->frame_bytes;
        memcpy(warp->frame->regs, unit->constants, unit->constant_bytes);
        at += frame_bytes(grid);
        warp->local = at;
        warp->local_bytes = (unit->local_bytes + 3u) & ~3u;
        at += local_bytes(grid);
    }
    block->shared = at;
    block->shared_bytes = grid->shared_bytes;
    block->warp_count = grid->warps_per_block;
}

static void run_prologue(struct ptx_exec *x, struct ptx_block *block) {
    const struct ptx_unit *unit = x->grid->image->units[0];
    for (uint32_t i = 0; i < block->warp_count; i++) {
        x->warp = &block->warps[i];
        x->frame = x->warp->frame;
        x->regs = x->frame->regs;
        for (const struct ptx_op *op = unit->prologue; op < unit->entry; op++)
            if (op->kind == PTX_OP_ALU)
                op->alu_run(x->regs, op->alu.args, UINT32_MAX);
            else
                op->fn(x, op, UINT32_MAX);
    }
}

static void start(struct ptx_exec *x, struct ptx_block *block) {
    const struct ptx_grid *grid = x->grid;
    const struct ptx_unit *unit = grid->image->units[0];
    uint64_t layout = (uint64_t)grid->warps_per_block << 32 | grid->shared_bytes;
    if (block->image != grid->image->serial || block->layout != layout) {
        lay_out(grid, block);
        block->image = grid->image->serial;
        block->layout = layout;
        block->grid = 0;
    }
    block->threads = block->live = grid->threads_per_block;
    block->waiting = 0;
    block->executed = 0;
    if (grid->launch.strict)
        ptx_check_start(block);
    memset(block->barriers, 0, sizeof block->barriers);
    for (uint32_t i = 0; i < block->warp_count; i++) {
        struct ptx_warp *warp = &block->warps[i];
        uint32_t left = grid->threads_per_block - i * 32;
        uint32_t lanes = left >= 32 ? UINT32_MAX : (1u << left) - 1;
        struct ptx_shape *shapes = (struct ptx_shape *)(void *)(warp->frame->regs + unit->shapes);
        for (uint32_t k = 0; k < unit->shape_count; k++)
            shapes[k].mask = 0;
        warp->index = i;
        warp->live = lanes;
        warp->backward = warp->rotor = 0;
        warp->rotating = false;
        warp->cluster_arrived = 0;
        warp->frame->lanes = lanes;
        warp->count = 0;
        ptx_warp_add_group(warp, unit->entry, warp->frame, lanes);
    }
    if (block->grid != grid->serial) {
        x->block = block;
        run_prologue(x, block);
        block->grid = grid->serial;
    }
}

void ptx_blocks_start(struct ptx_exec *x, struct ptx_block *first, uint64_t index) {
    const struct ptx_grid *grid = x->grid;
    const uint32_t *size = grid->cluster;
    uint32_t across = grid->launch.grid[0] / size[0], down = grid->launch.grid[1] / size[1], rank = 0;
    struct ptx_cluster *cluster = &first->own;
    cluster->id[0] = (uint32_t)(index % across);
    cluster->id[1] = (uint32_t)(index / across % down);
    cluster->id[2] = (uint32_t)(index / across / down);
    cluster->size = grid->cluster_size;
    cluster->live = grid->cluster_size * grid->threads_per_block;
    cluster->arrived = cluster->waiting = 0;
    for (struct ptx_block *block = first; block; block = block->mate, rank++) {
        const uint32_t inside[3] = {rank % size[0], rank / size[0] % size[1], rank / size[0] / size[1]};
        for (int i = 0; i < 3; i++)
            block->id[i] = cluster->id[i] * size[i] + inside[i];
        block->cluster = cluster;
        block->rank = rank;
        cluster->blocks[rank] = block;
        start(x, block);
    }
}

static uint64_t monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void ptx_blocks_deadlock(struct ptx_exec *x, struct ptx_block *block) {
    for (; block; block = block->mate)
        for (uint32_t i = 0; i < block->warp_count; i++) {
            struct ptx_warp *warp = &block->warps[i];
            if (!warp->count)
                continue;
            const struct ptx_group *group = &warp->groups[0];
            x->block = block;
            x->warp = warp;
            ptx_fault(x, group->pc, PTX_DEADLOCK, (uint32_t)__builtin_ctz(group->mask), 0,
                      "all threads of the %s wait at barriers or .sync operations that cannot complete",
                      x->grid->cluster_size > 1 ? "cluster" : "block");
            return;
        }
}

enum ptx_block_result ptx_block_run(struct ptx_exec *x, struct ptx_block *block, uint64_t deadline) {
    struct ptx_grid *grid = x->grid;
    bool together = grid->launch.cooperative || grid->cluster_size > 1,
         alone = grid->total == 1 && grid->cluster_size == 1;
    uint64_t slice = together ? COOPERATIVE_SLICE : BLOCK_SLICE, start = block->executed;
    for (;;) {
        uint64_t before = block->executed;
        bool polled = false, advanced = false;
        for (uint32_t i = 0; i < block->warp_count; i++) {
            struct ptx_warp *warp = &block->warps[i];
            if (!warp->count)
                continue;
            uint64_t executed = block->executed;
            enum ptx_slice result = ptx_warp_run(x, warp, WARP_FUEL);
            if (result == PTX_SLICE_FAULT)
                return PTX_BLOCK_FAULT;
            if (result == PTX_SLICE_POLLED)
                polled = true;
            else
                advanced |= block->executed != executed;
            if (result == PTX_SLICE_USED || result == PTX_SLICE_POLLED) {
                if (atomic_load_explicit(&grid->stop, memory_order_relaxed))
                    return PTX_BLOCK_FAULT;
                if (deadline && monotonic_ns() >= deadline)
                    return PTX_BLOCK_USED;
            }
        }
        if (block->live == 0)
            return PTX_BLOCK_ENDED;
        if (block->executed == before)
            return PTX_BLOCK_STUCK;
        if (polled && !advanced && !alone)
            return PTX_BLOCK_SPINS;
        if (!alone && block->executed - start > slice)
            return PTX_BLOCK_USED;
    }
}
