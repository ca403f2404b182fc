// SPDX-License-Identifier: Apache-2.0
/* Kernel launches: checks and parameters. */
#include <stdlib.h>
#include <string.h>

#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/occupancy.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

#define CLUSTER_PORTABLE 8u
#define CLUSTER_LARGEST  16u

bool soft_launch_param(CUfunction f, size_t index, size_t *offset, size_t *size) {
    return soft_cuFuncGetParamInfo(f, index, offset, size) == CUDA_SUCCESS;
}

static CUresult check_shape(const struct soft_function *f, const struct launch_config *c) {
    const int *a = soft.profile.attribute;
    const struct ptx_kernel_info *info = f->info;
    uint64_t threads = 1;
    for (int i = 0; i < 3; i++) {
        if (!c->grid[i] || c->grid[i] > (uint32_t)a[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X + i])
            return CUDA_ERROR_INVALID_VALUE;
        if (!c->block[i] || c->block[i] > (uint32_t)a[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X + i])
            return CUDA_ERROR_INVALID_VALUE;
        if (info->required_block[0] && c->block[i] != (info->required_block[i] ? info->required_block[i] : 1))
            return CUDA_ERROR_INVALID_VALUE;
        threads *= c->block[i];
    }
    if (threads > (uint32_t)a[CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK] ||
        (info->max_threads && threads > info->max_threads))
        return CUDA_ERROR_INVALID_VALUE;
    if (c->shared_bytes > (uint32_t)atomic_load(&f->options.max_dynamic_shared))
        return CUDA_ERROR_INVALID_VALUE;
    const struct occupancy_kernel k = {.registers = info->registers, .static_shared = info->static_shared};
    uint64_t resident = occupancy_blocks(&soft.profile, &k, (unsigned)threads, c->shared_bytes);
    if (!resident)
        return CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
    resident *= (uint32_t)a[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT];
    uint64_t plane = (uint64_t)c->grid[0] * c->grid[1];
    if (c->flags & LAUNCH_COOPERATIVE && (plane > resident || plane * c->grid[2] > resident))
        return CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE;
    return CUDA_SUCCESS;
}

static CUresult check_cluster(const struct soft_function *f, const struct launch_config *c,
                              const uint32_t cluster[3]) {
    uint64_t size = 1;
    bool any = cluster[0] || cluster[1] || cluster[2];
    if (!any)
        return atomic_load(&f->options.cluster_required) ? CUDA_ERROR_INVALID_CLUSTER_SIZE : CUDA_SUCCESS;
    for (int i = 0; i < 3; i++) {
        if (!cluster[i] || c->grid[i] % cluster[i])
            return CUDA_ERROR_INVALID_VALUE;
        if (f->info->cluster[0] && cluster[i] != f->info->cluster[i])
            return CUDA_ERROR_INVALID_CLUSTER_SIZE;
        size *= cluster[i];
        if (size > CLUSTER_LARGEST)
            return CUDA_ERROR_INVALID_CLUSTER_SIZE;
    }
    if (size > CLUSTER_PORTABLE && !atomic_load(&f->options.non_portable_cluster))
        return CUDA_ERROR_INVALID_CLUSTER_SIZE;
    return CUDA_SUCCESS;
}

/* Packs the parameters as the kernel lays them out. */
static CUresult pack(const struct ptx_kernel_info *info, void **params, void **extra, uint8_t *out) {
    if (params && extra)
        return CUDA_ERROR_INVALID_VALUE;
    if (!info->param_count)
        return CUDA_SUCCESS;
    if (params) {
        for (uint32_t i = 0; i < info->param_count; i++) {
            if (!params[i])
                return CUDA_ERROR_INVALID_VALUE;
            memcpy(out + info->params[i].offset, params[i], info->params[i].size);
        }
        return CUDA_SUCCESS;
    }
    const void *buffer = NULL;
    size_t size = 0;
    for (; extra && extra[0] != CU_LAUNCH_PARAM_END; extra += 2) {
        if (extra[0] == CU_LAUNCH_PARAM_BUFFER_POINTER)
            buffer = extra[1];
        else if (extra[0] == CU_LAUNCH_PARAM_BUFFER_SIZE && extra[1])
            memcpy(&size, extra[1], sizeof size);
        else
            return CUDA_ERROR_INVALID_VALUE;
    }
    /* A buffer may end after the last parameter, before the padding. */
    const struct ptx_param *last = &info->params[info->param_count - 1];
    if (!buffer || size < last->offset + last->size)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(out, buffer, size < info->param_size ? size : info->param_size);
    return CUDA_SUCCESS;
}

static CUresult make(struct soft_op *op, CUfunction handle, const struct launch_config *config,
                     const uint32_t *cluster, void **params, void **extra) {
    struct soft_context *c;
    struct soft_function *f;
    CUresult r = handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_HANDLE;
    if (r == CUDA_SUCCESS)
        r = soft_function_find(handle, c, &f);
    if (r != CUDA_SUCCESS)
        return r;
    memset(op, 0, sizeof *op);
    op->kind = SOFT_OP_KERNEL;
    op->context = f->module->context;
    op->kernel.function = (CUfunction)f;
    op->kernel.config = *config;
    for (int i = 0; i < 3; i++)
        op->kernel.cluster[i] =
            cluster && cluster[0] ? cluster[i] : (uint32_t)atomic_load(&f->options.cluster[i]);
    op->kernel.param_size = f->info->param_size;
    if (f->module->context != c)
        r = CUDA_ERROR_INVALID_CONTEXT;
    if (r == CUDA_SUCCESS)
        r = soft_function_prepare(f);
    if (r == CUDA_SUCCESS)
        r = check_shape(f, config);
    if (r == CUDA_SUCCESS)
        r = check_cluster(f, config, op->kernel.cluster);
    if (r == CUDA_SUCCESS && !(op->kernel.params = calloc(1, f->info->param_size ? f->info->param_size : 1)))
        r = CUDA_ERROR_OUT_OF_MEMORY;
    if (r == CUDA_SUCCESS)
        r = pack(f->info, params, extra, op->kernel.params);
    soft_module_release(f->module);
    if (r != CUDA_SUCCESS) {
        free(op->kernel.params);
        memset(op, 0, sizeof *op);
    }
    return r;
}

CUresult soft_launch_op(struct soft_op *op, CUfunction f, const struct launch_config *config, void **params,
                        void **extra) {
    return make(op, f, config, NULL, params, extra);
}

static CUresult launch(CUfunction f, const struct launch_config *config, const uint32_t *cluster,
                       CUstream stream, void **params, void **extra) {
    struct soft_op op;
    CUresult r = make(&op, f, config, cluster, params, extra);
    if (r != CUDA_SUCCESS)
        return r;
    r = soft_stream_submit(stream, &op);
    soft_op_free(&op);
    return r;
}

CUresult soft_cuLaunchKernel(CUfunction f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by,
                             unsigned bz, unsigned shared, CUstream stream, void **params, void **extra) {
    const struct launch_config config = {.grid = {gx, gy, gz}, .block = {bx, by, bz}, .shared_bytes = shared};
    return launch(f, &config, NULL, stream, params, extra);
}

CUresult soft_cuLaunchCooperativeKernel(CUfunction f, unsigned gx, unsigned gy, unsigned gz, unsigned bx,
                                        unsigned by, unsigned bz, unsigned shared, CUstream stream,
                                        void **params) {
    const struct launch_config config = {
        .grid = {gx, gy, gz}, .block = {bx, by, bz}, .shared_bytes = shared, .flags = LAUNCH_COOPERATIVE};
    return launch(f, &config, NULL, stream, params, NULL);
}

CUresult soft_cuLaunchKernelEx(const CUlaunchConfig *c, CUfunction f, void **params, void **extra) {
    if (!c || (c->numAttrs && !c->attrs))
        return CUDA_ERROR_INVALID_VALUE;
    struct launch_config config = {.grid = {c->gridDimX, c->gridDimY, c->gridDimZ},
                                   .block = {c->blockDimX, c->blockDimY, c->blockDimZ},
                                   .shared_bytes = c->sharedMemBytes};
    uint32_t cluster[3] = {0};
    CUevent after[2] = {0};
    for (unsigned i = 0; i < c->numAttrs; i++) {
        const CUlaunchAttributeValue *v = &c->attrs[i].value;
        switch (c->attrs[i].id) {
        case CU_LAUNCH_ATTRIBUTE_COOPERATIVE:
            config.flags |= v->cooperative ? LAUNCH_COOPERATIVE : 0;
            break;
        case CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION:
            if (!v->clusterDim.x || !v->clusterDim.y || !v->clusterDim.z)
                return CUDA_ERROR_INVALID_VALUE;
            cluster[0] = v->clusterDim.x;
            cluster[1] = v->clusterDim.y;
            cluster[2] = v->clusterDim.z;
            break;
        /* Both events may fire late: at the end of the grid, where they are recorded. */
        case CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT:
            after[0] = v->programmaticEvent.event;
            break;
        case CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT:
            after[1] = v->launchCompletionEvent.event;
            break;
        case CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE:
            if (v->deviceUpdatableKernelNode.deviceUpdatable)
                return CUDA_ERROR_NOT_SUPPORTED;
            break;
        default:
            /* The others tune caches, order and priority, which have no say here. */
            if ((unsigned)c->attrs[i].id >= CU_LAUNCH_ATTRIBUTE_MAX)
                return CUDA_ERROR_INVALID_VALUE;
        }
    }
    CUresult r = launch(f, &config, cluster, c->hStream, params, extra);
    for (int i = 0; r == CUDA_SUCCESS && i < 2; i++)
        if (after[i])
            r = soft_cuEventRecord(after[i], c->hStream);
    return r;
}
