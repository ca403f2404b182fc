// SPDX-License-Identifier: Apache-2.0
/* Execution of the operations that do work: grids, copies, fills, frees (op.h). */
#include <stdlib.h>
#include <string.h>

#include "device/soft/context.h"
#include "device/soft/memory.h"
#include "device/soft/module.h"
#include "device/soft/op.h"
#include "device/soft/soft.h"
#include "device/soft/tally.h"

struct grid_work {
    struct ptx_grid *grid;
    struct soft_module *module; /* held while the grid lives */
    struct arena_reader reader;
    uint64_t begin_ns; /* 0 = nobody counts */
};

static CUresult begin_kernel(const struct soft_op *op, void **work) {
    struct soft_function *f;
    /* The handle may have been unloaded since the operation was made; a graph keeps operations for long. */
    CUresult r = soft_function_find(op->kernel.function, op->context, &f);
    if (r != CUDA_SUCCESS)
        return r;
    struct grid_work *w = op->kernel.param_size == f->info->param_size ? calloc(1, sizeof *w) : NULL;
    if (!w) {
        r = op->kernel.param_size == f->info->param_size ? CUDA_ERROR_OUT_OF_MEMORY
                                                         : CUDA_ERROR_INVALID_HANDLE;
        soft_module_release(f->module);
        return r;
    }
    const struct launch_config *c = &op->kernel.config;
    struct ptx_launch launch = {
        .kernel = f->kernel,
        .dynamic_shared = c->shared_bytes,
        .params = op->kernel.params,
        .cooperative = c->flags & LAUNCH_COOPERATIVE,
        .strict = soft.memcheck,
        .written = soft.memcheck ? &soft.arena.written : NULL,
        .sm_count = (uint32_t)soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT],
        .warp_size = (uint32_t)soft.profile.attribute[CU_DEVICE_ATTRIBUTE_WARP_SIZE],
        .memory = &soft.arena.memory,
        .services = &op->context->services,
    };
    memcpy(launch.grid, c->grid, sizeof launch.grid);
    memcpy(launch.block, c->block, sizeof launch.block);
    memcpy(launch.cluster, op->kernel.cluster, sizeof launch.cluster);
    w->module = f->module;
    arena_reader_enter(&soft.arena, &w->reader);
    r = soft_error(ptx_grid_create(&launch, &w->grid));
    if (r != CUDA_SUCCESS) {
        arena_reader_leave(&soft.arena, &w->reader);
        soft_module_release(w->module);
        free(w);
        return r;
    }
    w->begin_ns = tally_now();
    *work = w;
    return CUDA_SUCCESS;
}

static enum soft_op_progress run_kernel(struct grid_work *w, uint64_t budget_ns, CUresult *error) {
    enum ptx_status s = ptx_grid_run(w->grid, budget_ns);
    if (s == PTX_AGAIN)
        return SOFT_OP_AGAIN;
    if (s == PTX_OK)
        return ptx_grid_done(w->grid) ? SOFT_OP_DONE : SOFT_OP_LEAVE;
    *error = soft_error(s);
    return SOFT_OP_FAILED;
}

static void end_kernel(struct grid_work *w) {
    const struct ptx_fault *f = ptx_grid_fault(w->grid);
    if (f)
        soft_log_fault("", f);
    if (w->begin_ns) {
        uint64_t instructions, blocks;
        ptx_grid_stats(w->grid, &instructions, &blocks);
        tally_add(ptx_kernel_info(ptx_grid_kernel(w->grid))->name, w->begin_ns, blocks, instructions);
    }
    ptx_grid_free(w->grid);
    arena_reader_leave(&soft.arena, &w->reader);
    soft_module_release(w->module);
    free(w);
}

CUresult soft_op_begin(const struct soft_op *op, void **work) {
    *work = NULL;
    switch (op->kind) {
    case SOFT_OP_KERNEL:
        return begin_kernel(op, work);
    case SOFT_OP_MEMCPY:
        return soft_copy_begin(op, work);
    case SOFT_OP_MEMSET:
        return soft_set_begin(op, work);
    default:
        return CUDA_SUCCESS;
    }
}

enum soft_op_progress soft_op_run(const struct soft_op *op, void *work, uint64_t budget_ns, CUresult *error) {
    switch (op->kind) {
    case SOFT_OP_KERNEL:
        return run_kernel(work, budget_ns, error);
    case SOFT_OP_MEMCPY:
    case SOFT_OP_MEMSET:
        return soft_copy_run(work, budget_ns) ? SOFT_OP_DONE : SOFT_OP_AGAIN;
    default:
        *error = soft_memory_run(op);
        return *error == CUDA_SUCCESS ? SOFT_OP_DONE : SOFT_OP_FAILED;
    }
}

void soft_op_end(const struct soft_op *op, void *work) {
    if (op->kind == SOFT_OP_KERNEL)
        end_kernel(work);
    else
        free(work);
}
