// SPDX-License-Identifier: Apache-2.0
/*
 * Grids: blocks start in order of their index and run to their end on the thread that took them, unless they
 * use up a slice; then they wait in the grid until any thread takes them on. A bounded number of blocks is
 * under way at a time - all of them in a cooperative grid - so that a block may wait for one that started
 * before it. What is said here of blocks holds for clusters; a launch without them has clusters of one block.
 */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_block.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { RESIDENT_LIMIT = 32, MAX_COOPERATIVE = 16384 };

static uint64_t monotonic_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

enum ptx_status ptx_kernel_prepare(struct ptx_kernel *kernel, struct ptx_log *log) {
    if (atomic_load_explicit(&kernel->image, memory_order_acquire))
        return PTX_OK;
    pthread_mutex_lock(&kernel->lock);
    enum ptx_status status = kernel->failed;
    if (status == PTX_OK && !atomic_load_explicit(&kernel->image, memory_order_relaxed)) {
        struct ptx_image *image;
        struct ptx_log reasons = {0};
        status = ptx_image_decode(kernel, &image, &reasons);
        if (status == PTX_OK) {
            kernel->info.static_shared = image->shared_bytes;
            kernel->info.local = image->units[0]->local_bytes;
            kernel->info.registers = image->registers;
            for (uint32_t i = 0; i < kernel->module->global_count; i++)
                if (kernel->module->globals[i].space == PTX_CONST && kernel->module->globals[i].size <= 65536)
                    kernel->info.constant += (uint32_t)kernel->module->globals[i].size;
            atomic_store_explicit(&kernel->image, image, memory_order_release);
            ptx_log_free(&reasons);
        } else if (status == PTX_NO_MEMORY || !kernel->module->linked) {
            /* May work next time. */
            if (reasons.text)
                ptx_log_printf(log, "%s", reasons.text);
            ptx_log_free(&reasons);
            pthread_mutex_unlock(&kernel->lock);
            return status;
        } else {
            kernel->failed = status;
            kernel->reason = reasons.text;
        }
    }
    if (status != PTX_OK && kernel->reason)
        ptx_log_printf(log, "%s", kernel->reason);
    pthread_mutex_unlock(&kernel->lock);
    return status;
}

static bool shape_fits(const struct ptx_launch *launch) {
    uint64_t threads = 1;
    for (int i = 0; i < 3; i++) {
        if (launch->grid[i] == 0 || launch->block[i] == 0 || launch->block[i] > 1024)
            return false;
        threads *= launch->block[i];
    }
    if (launch->grid[0] > INT32_MAX || launch->grid[1] > 65535 || launch->grid[2] > 65535)
        return false;
    const struct ptx_kernel_info *info = &launch->kernel->info;
    if (info->required_block[0])
        for (int i = 0; i < 3; i++)
            if (launch->block[i] != info->required_block[i])
                return false;
    return threads <= 1024 && threads <= info->max_threads;
}

enum ptx_status ptx_grid_create(const struct ptx_launch *launch, struct ptx_grid **out) {
    *out = NULL;
    struct ptx_kernel *kernel = launch->kernel;
    enum ptx_status status = ptx_kernel_prepare(kernel, NULL);
    if (status != PTX_OK)
        return status;
    if (!shape_fits(launch))
        return PTX_LAUNCH_RESOURCES;
    if (launch->warp_size && launch->warp_size != 32)
        return PTX_UNSUPPORTED;
    uint32_t cluster[3], cluster_size = 1;
    for (int i = 0; i < 3; i++) {
        cluster[i] = launch->cluster[i] ? launch->cluster[i] : 1;
        if (cluster[i] > PTX_CLUSTER_BLOCKS || launch->grid[i] % cluster[i])
            return PTX_LAUNCH_RESOURCES;
        cluster_size *= cluster[i];
    }
    if (cluster_size > PTX_CLUSTER_BLOCKS)
        return PTX_LAUNCH_RESOURCES;
    struct ptx_image *image = atomic_load_explicit(&kernel->image, memory_order_acquire);
    uint32_t alignment = image->shared_alignment;
    uint64_t shared = launch->dynamic_shared ? (image->shared_bytes + alignment - 1) & ~(alignment - 1)
                                             : image->shared_bytes;
    shared += launch->dynamic_shared;
    if (shared > PTX_MAX_SHARED)
        return PTX_LAUNCH_RESOURCES;
    uint64_t total = (uint64_t)launch->grid[0] * launch->grid[1] * launch->grid[2];
    if (launch->cooperative && total > MAX_COOPERATIVE)
        return PTX_LAUNCH_RESOURCES;
    uint32_t param_size = kernel->info.param_size;
    struct ptx_grid *grid = aligned_alloc(64, (sizeof *grid + param_size + 63) & ~(size_t)63);
    if (!grid)
        return PTX_NO_MEMORY;
    memset(grid, 0, sizeof *grid);
    grid->launch = *launch;
    grid->launch.params = NULL;
    grid->image = image;
    if (param_size && launch->params)
        memcpy(grid->param_bytes, launch->params, param_size);
    else
        memset(grid->param_bytes, 0, param_size);
    grid->params = grid->param_bytes;
    grid->param_size = param_size;
    static _Atomic uint64_t serial;
    grid->serial = atomic_fetch_add_explicit(&serial, 1, memory_order_relaxed) + 1;
    memcpy(grid->cluster, cluster, sizeof grid->cluster);
    grid->cluster_size = cluster_size;
    grid->total = total / cluster_size;
    grid->shared_bytes = (uint32_t)shared;
    grid->threads_per_block = launch->block[0] * launch->block[1] * launch->block[2];
    grid->warps_per_block = (grid->threads_per_block + 31) / 32;
    grid->block_bytes = ptx_block_bytes(grid);
    if (grid->block_bytes > PTX_BLOCK_LIMIT) {
        free(grid);
        return PTX_LAUNCH_RESOURCES;
    }
    grid->waiting_tail = &grid->waiting;
    pthread_mutex_init(&grid->lock, NULL);
    *out = grid;
    return PTX_OK;
}

/* How many clusters may be under way. */
static uint64_t resident_limit(const struct ptx_grid *grid) {
    return grid->launch.cooperative ? UINT64_MAX : RESIDENT_LIMIT / grid->cluster_size;
}

static struct ptx_block *take_waiting(struct ptx_grid *grid) {
    struct ptx_block *block = grid->waiting;
    if (block) {
        grid->waiting = block->next;
        if (!grid->waiting)
            grid->waiting_tail = &grid->waiting;
        grid->waiting_count--;
    }
    return block;
}

/* A cluster to run: a new one while few are under way, else the one that has waited longest. NULL = none
 * left. */
static struct ptx_block *pick(struct ptx_exec *x, struct ptx_block **spare, enum ptx_status *status) {
    struct ptx_grid *grid = x->grid;
    *status = PTX_OK;
    if (atomic_load_explicit(&grid->waiting_count, memory_order_relaxed)) {
        pthread_mutex_lock(&grid->lock);
        bool started = atomic_load(&grid->next) >= grid->total;
        bool full = started || grid->waiting_count >= resident_limit(grid);
        struct ptx_block *block = full ? take_waiting(grid) : NULL;
        pthread_mutex_unlock(&grid->lock);
        if (block)
            return block;
    }
    uint64_t index = atomic_fetch_add(&grid->next, 1);
    if (index >= grid->total) {
        atomic_store(&grid->next, grid->total); /* never wraps */
        return NULL;
    }
    struct ptx_block *block = *spare ? *spare : ptx_blocks_alloc(grid);
    *spare = NULL;
    if (!block) {
        *status = PTX_NO_MEMORY;
        return NULL;
    }
    ptx_blocks_start(x, block, index);
    return block;
}

static void put_waiting(struct ptx_grid *grid, struct ptx_block *block) {
    pthread_mutex_lock(&grid->lock);
    block->next = NULL;
    *grid->waiting_tail = block;
    grid->waiting_tail = &block->next;
    grid->waiting_count++;
    pthread_mutex_unlock(&grid->lock);
}

static void fail_without_memory(struct ptx_exec *x) {
    struct ptx_grid *grid = x->grid;
    pthread_mutex_lock(&grid->lock);
    if (grid->fault.status == PTX_OK) {
        grid->fault.kernel = grid->launch.kernel->info.name;
        strcpy(grid->fault.text, "no memory for a block");
        grid->fault.status = PTX_NO_MEMORY;
        atomic_store(&grid->stop, true);
    }
    pthread_mutex_unlock(&grid->lock);
}

/* Gives each block of a cluster a slice. What they come to together: the worst that can be said of all of
 * them. */
static enum ptx_block_result run_slices(struct ptx_exec *x, struct ptx_block *first, uint64_t deadline) {
    bool live = false, used = false, moved = false;
    for (struct ptx_block *block = first; block; block = block->mate) {
        if (!block->live)
            continue;
        uint64_t before = block->executed;
        x->block = block;
        enum ptx_block_result result = ptx_block_run(x, block, deadline);
        if (result == PTX_BLOCK_FAULT)
            return result;
        live |= result != PTX_BLOCK_ENDED;
        used |= result == PTX_BLOCK_USED;
        moved |= block->executed != before;
    }
    return !live ? PTX_BLOCK_ENDED : used ? PTX_BLOCK_USED : moved ? PTX_BLOCK_SPINS : PTX_BLOCK_STUCK;
}

/* Runs a cluster until it ends (true), or waits in the grid again. */
static bool run_cluster(struct ptx_exec *x, struct ptx_block *first, uint64_t deadline) {
    struct ptx_grid *grid = x->grid;
    /* Blocks of one cluster may wait for each other, and for nobody else. */
    for (uint32_t turns = grid->cluster_size;;) {
        switch (run_slices(x, first, deadline)) {
        case PTX_BLOCK_ENDED: {
            for (struct ptx_block *block = first; block; block = block->mate)
                atomic_fetch_add_explicit(&grid->executed, block->executed, memory_order_relaxed);
            atomic_fetch_add(&grid->finished, 1);
            return true;
        }
        case PTX_BLOCK_STUCK:
            ptx_blocks_deadlock(x, first);
            return true;
        case PTX_BLOCK_FAULT:
            return true;
        case PTX_BLOCK_USED:
            break;
        case PTX_BLOCK_SPINS:
            if (--turns)
                continue;
            /* Alone on this thread: what it waits for runs on another one. */
            if (!atomic_load_explicit(&grid->waiting_count, memory_order_relaxed) &&
                atomic_load(&grid->next) >= grid->total) {
                sched_yield();
                turns = grid->cluster_size;
                if (!deadline || monotonic_ns() < deadline)
                    continue;
            }
            break;
        }
        put_waiting(grid, first);
        return false;
    }
}

enum ptx_status ptx_grid_run(struct ptx_grid *grid, uint64_t budget_ns) {
    struct ptx_exec exec, *x = &exec;
    struct ptx_block *spare = NULL;
    enum ptx_status status = PTX_OK;
    uint64_t deadline = budget_ns ? monotonic_ns() + budget_ns : 0;
    atomic_fetch_add(&grid->inside, 1);
    memset(x, 0, sizeof *x);
    x->grid = grid;
    x->access = ptx_access_best();
    while (!atomic_load_explicit(&grid->stop, memory_order_relaxed)) {
        const struct ptx_ranges *current =
            atomic_load_explicit(&grid->launch.memory->current, memory_order_acquire);
        if (current != x->ranges) {
            x->ranges = current;
            memset(x->recent, 0, sizeof x->recent);
        }
        struct ptx_block *block = pick(x, &spare, &status);
        if (!block) {
            if (status != PTX_OK)
                fail_without_memory(x);
            break;
        }
        if (run_cluster(x, block, deadline)) {
            ptx_blocks_free(spare);
            spare = block;
        }
        if (deadline && monotonic_ns() >= deadline) {
            status = PTX_AGAIN;
            break;
        }
    }
    ptx_blocks_free(spare);
    ptx_textures_release(x);
    if (atomic_load(&grid->stop)) {
        pthread_mutex_lock(&grid->lock);
        status = grid->fault.status;
        pthread_mutex_unlock(&grid->lock);
    } else if (status == PTX_AGAIN && !atomic_load(&grid->waiting_count) &&
               atomic_load(&grid->next) >= grid->total) {
        status = PTX_OK;
    }
    atomic_fetch_sub(&grid->inside, 1);
    return status;
}

bool ptx_grid_done(const struct ptx_grid *grid) {
    if (atomic_load(&grid->finished) == grid->total)
        return atomic_load(&grid->inside) == 0;
    return atomic_load(&grid->stop) && atomic_load(&grid->inside) == 0;
}

const struct ptx_fault *ptx_grid_fault(const struct ptx_grid *grid) {
    return atomic_load(&grid->stop) ? &grid->fault : NULL;
}

const struct ptx_kernel *ptx_grid_kernel(const struct ptx_grid *grid) {
    return grid->launch.kernel;
}

void ptx_grid_stats(const struct ptx_grid *grid, uint64_t *instructions, uint64_t *blocks) {
    *instructions = atomic_load(&grid->executed);
    *blocks = atomic_load(&grid->finished) * grid->cluster_size;
}

void ptx_grid_free(struct ptx_grid *grid) {
    if (!grid)
        return;
    while (grid->waiting) {
        struct ptx_block *block = grid->waiting;
        grid->waiting = block->next;
        ptx_blocks_free(block);
    }
    pthread_mutex_destroy(&grid->lock);
    free(grid);
}
