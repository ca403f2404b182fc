// SPDX-License-Identifier: Apache-2.0
/* The launch entry points. */
#include "runtime/launch.h"

#include <stdlib.h>
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/check.h"
#include "runtime/enter.h"
#include "runtime/thread.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/stream.h"

/* ---- parameters ---- */

static uint8_t *room_for(struct launch_params *params, size_t size) {
    params->owned = NULL;
    params->size = size;
    if (size > LAUNCH_PARAMS_MAX)
        return NULL;
    uint8_t *p = size <= sizeof params->small ? params->small : (params->owned = malloc(size));
    params->data = p;
    return p;
}

void launch_params_free(struct launch_params *params) {
    free(params->owned);
}

static CUresult pack_extra(const struct code_info *info, void *const *extra, struct launch_params *params) {
    const void *buffer = NULL;
    const size_t *size = NULL;
    for (unsigned i = 0; extra[i] != CU_LAUNCH_PARAM_END; i += 2) {
        if (i > 8)
            return CUDA_ERROR_INVALID_VALUE;
        if (extra[i] == CU_LAUNCH_PARAM_BUFFER_POINTER)
            buffer = extra[i + 1];
        else if (extra[i] == CU_LAUNCH_PARAM_BUFFER_SIZE)
            size = extra[i + 1];
        else
            return CUDA_ERROR_INVALID_VALUE;
    }
    if (!info->param_size)
        return CUDA_SUCCESS;
    if (!buffer || !size || *size < info->param_size)
        return CUDA_ERROR_INVALID_VALUE;
    uint8_t *to = room_for(params, info->param_size);
    if (!to)
        return CUDA_ERROR_OUT_OF_MEMORY;
    memcpy(to, buffer, info->param_size); /* the rest is padding */
    return CUDA_SUCCESS;
}

CUresult launch_pack(const struct code_info *info, void *const *kernel_params, void *const *extra,
                     struct launch_params *params) {
    params->data = NULL;
    params->size = 0;
    params->owned = NULL;
    if (kernel_params && extra)
        return CUDA_ERROR_INVALID_VALUE;
    if (extra)
        return pack_extra(info, extra, params);
    if (!info->param_count)
        return CUDA_SUCCESS;
    if (!kernel_params)
        return CUDA_ERROR_INVALID_VALUE;
    uint8_t *to = room_for(params, info->param_size);
    if (!to)
        return CUDA_ERROR_OUT_OF_MEMORY;
    memset(to, 0, info->param_size); /* holes are sent too: no bytes of the stack leave the process */
    for (uint32_t i = 0; i < info->param_count; i++) {
        if (!kernel_params[i]) {
            launch_params_free(params);
            params->owned = NULL;
            return CUDA_ERROR_INVALID_VALUE;
        }
        memcpy(to + info->param[i].offset, kernel_params[i], info->param[i].size);
    }
    return CUDA_SUCCESS;
}

/* ---- checks ---- */

static bool above(const struct snapshot_device *device, CUdevice_attribute attribute, uint64_t value) {
    return device->attribute_result[attribute] == CUDA_SUCCESS && device->attribute[attribute] > 0 &&
           value > (uint64_t)device->attribute[attribute];
}

static bool kernel_above(const struct code_info *info, CUfunction_attribute attribute, uint64_t value) {
    return info->attribute_result[attribute] == CUDA_SUCCESS &&
           (int64_t)value > atomic_load_explicit(&info->attribute[attribute], memory_order_relaxed);
}

CUresult launch_check(const struct snapshot_device *device, const struct code_info *info,
                      const struct launch_config *config) {
    const uint32_t *grid = config->grid, *block = config->block;
    if (!grid[0] || !grid[1] || !grid[2] || !block[0] || !block[1] || !block[2])
        return CUDA_ERROR_INVALID_VALUE;
    if (device && (above(device, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X, block[0]) ||
                   above(device, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y, block[1]) ||
                   above(device, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z, block[2]) ||
                   above(device, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X, grid[0]) ||
                   above(device, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y, grid[1]) ||
                   above(device, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z, grid[2])))
        return CUDA_ERROR_INVALID_VALUE;
    /* A product of three 32-bit numbers may not fit, but x * y does, and then the limits hold. */
    uint64_t plane = (uint64_t)block[0] * block[1];
    uint64_t threads = plane > UINT32_MAX ? plane : plane * block[2];
    if (device && above(device, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, threads))
        return CUDA_ERROR_INVALID_VALUE;
    /* What Numba's tests, written on NVIDIA's driver, see for exceeded launch bounds. */
    if (kernel_above(info, CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, threads) ||
        kernel_above(info, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, config->shared_bytes))
        return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

/* All blocks of a cooperative grid must run at once. */
static CUresult check_cooperative(const struct snapshot_device *device, CUfunction f,
                                  const struct launch_config *config) {
    int blocks = 0;
    uint64_t threads = (uint64_t)config->block[0] * config->block[1] * config->block[2];
    CUresult r =
        call_cuOccupancyMaxActiveBlocksPerMultiprocessor(0, &blocks, f, (int)threads, config->shared_bytes);
    if (r != CUDA_SUCCESS)
        return r;
    uint64_t resident = (uint64_t)(blocks > 0 ? blocks : 0) *
                        (uint64_t)(device ? device->attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT] : 0);
    uint64_t plane = (uint64_t)config->grid[0] * config->grid[1];
    return plane > resident || plane * config->grid[2] > resident ? CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE
                                                                  : CUDA_SUCCESS;
}

/* A cluster's shape comes from the launch or from the kernel, and the grid is a whole number of clusters. */
static CUresult check_cluster(const struct code_info *info, const struct launch_config *config, const CUlaunchAttribute *attrs,
                              size_t count) {
    enum { PORTABLE = 8 }; /* blocks that every device with clusters can hold */
    int64_t shape[3], size = 1;
    bool any = false;
    for (int i = 0; i < 3; i++) {
        shape[i] = atomic_load_explicit(&info->attribute[CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH + i], memory_order_relaxed);
        any |= shape[i] > 0;
    }
    for (size_t i = 0; i < count; i++)
        if (attrs[i].id == CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION) {
            const int64_t wanted[3] = {attrs[i].value.clusterDim.x, attrs[i].value.clusterDim.y, attrs[i].value.clusterDim.z};
            for (int k = 0; k < 3; k++) {
                if (!wanted[k])
                    return CUDA_ERROR_INVALID_VALUE;
                if (shape[k] > 0 && shape[k] != wanted[k])
                    return CUDA_ERROR_INVALID_CLUSTER_SIZE;
                shape[k] = wanted[k];
            }
            any = true;
        }
    for (int i = 0; any && i < 3; i++) {
        if (shape[i] <= 0 || config->grid[i] % shape[i])
            return CUDA_ERROR_INVALID_VALUE;
        size *= shape[i];
        if (size > PORTABLE &&
            !atomic_load_explicit(&info->attribute[CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED], memory_order_relaxed))
            return CUDA_ERROR_INVALID_CLUSTER_SIZE;
    }
    return CUDA_SUCCESS;
}

/* ---- launches ---- */

static bool is_cooperative(const struct launch_config *config, const CUlaunchAttribute *attrs, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (attrs[i].id == CU_LAUNCH_ATTRIBUTE_COOPERATIVE && attrs[i].value.cooperative)
            return true;
    return config->flags & LAUNCH_COOPERATIVE;
}

static CUresult launch(CUfunction f, const struct launch_config *config, const CUlaunchAttribute *attrs,
                       size_t count, CUstream stream, void *const *kernel_params, void *const *extra) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!f || !rt_stream_known((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    for (size_t i = 0; i < count; i++)
        if ((int)attrs[i].id < CU_LAUNCH_ATTRIBUTE_IGNORE || (int)attrs[i].id >= CU_LAUNCH_ATTRIBUTE_MAX)
            return CUDA_ERROR_INVALID_VALUE;
    struct code_kernel *kernel;
    struct code_info *info;
    r = code_find(f, &kernel, &info);
    if (r != CUDA_SUCCESS)
        return r;
    const struct snapshot_device *device = rt_device(rt_thread_context(rt_thread())->device);
    r = launch_check(device, info, config);
    if (r == CUDA_SUCCESS)
        r = check_cluster(info, config, attrs, count);
    if (r == CUDA_SUCCESS && is_cooperative(config, attrs, count))
        r = check_cooperative(device, f, config);
    struct launch_params params;
    if (r == CUDA_SUCCESS)
        r = launch_pack(info, kernel_params, extra, &params);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_bcLaunch(0, f, config, attrs, count, params.data, params.size, stream);
    launch_params_free(&params);
    return r;
}

CUresult rt_cuLaunchKernel(unsigned flags, CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
                           unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
                           unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream,
                           void **kernelParams, void **extra) {
    struct launch_config config = {
        {gridDimX, gridDimY, gridDimZ}, {blockDimX, blockDimY, blockDimZ}, sharedMemBytes, 0};
    return launch(f, &config, NULL, 0, stream_resolve(flags, hStream), kernelParams, extra);
}

CUresult rt_cuLaunchCooperativeKernel(unsigned flags, CUfunction f, unsigned int gridDimX,
                                      unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX,
                                      unsigned int blockDimY, unsigned int blockDimZ,
                                      unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    struct launch_config config = {{gridDimX, gridDimY, gridDimZ},
                                   {blockDimX, blockDimY, blockDimZ},
                                   sharedMemBytes,
                                   LAUNCH_COOPERATIVE};
    return launch(f, &config, NULL, 0, stream_resolve(flags, hStream), kernelParams, NULL);
}

CUresult rt_cuLaunchKernelEx(unsigned flags, const CUlaunchConfig *config, CUfunction f, void **kernelParams,
                             void **extra) {
    if (!config || (config->numAttrs && !config->attrs))
        return CUDA_ERROR_INVALID_VALUE;
    struct launch_config plain = {
        {config->gridDimX, config->gridDimY, config->gridDimZ},
        {config->blockDimX, config->blockDimY, config->blockDimZ},
        config->sharedMemBytes,
        0,
    };
    return launch(f, &plain, config->attrs, config->numAttrs, stream_resolve(flags, config->hStream),
                  kernelParams, extra);
}

CUresult rt_cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices,
                                                 unsigned int flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    const unsigned known = CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_PRE_LAUNCH_SYNC |
                           CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_POST_LAUNCH_SYNC;
    const CUDA_LAUNCH_PARAMS *p = launchParamsList;
    if (!p || !numDevices || flags & ~known)
        return CUDA_ERROR_INVALID_VALUE;
    if (numDevices > 1) /* each entry must name a device of its own */
        return CUDA_ERROR_INVALID_DEVICE;
    if (!p->hStream) /* nor may it be a default stream */
        return CUDA_ERROR_INVALID_HANDLE;
    return rt_cuLaunchCooperativeKernel(0, p->function, p->gridDimX, p->gridDimY, p->gridDimZ, p->blockDimX, p->blockDimY,
                                        p->blockDimZ, p->sharedMemBytes, p->hStream, p->kernelParams);
}

/* ---- the first launch interface: state in the function ---- */

static CUresult legacy(CUfunction f, struct code_legacy **out) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    struct code_kernel *kernel;
    struct code_info *info;
    if (r == CUDA_SUCCESS)
        r = f ? code_find(f, &kernel, &info) : CUDA_ERROR_INVALID_HANDLE;
    if (r != CUDA_SUCCESS)
        return r;
    struct code_legacy *state = atomic_load(&kernel->legacy);
    if (!state) {
        struct code_legacy *fresh = calloc(1, sizeof *fresh);
        if (!fresh)
            return CUDA_ERROR_OUT_OF_MEMORY;
        fresh->block[0] = fresh->block[1] = fresh->block[2] = 1;
        if (atomic_compare_exchange_strong(&kernel->legacy, &state, fresh))
            state = fresh;
        else
            free(fresh);
    }
    *out = state;
    return CUDA_SUCCESS;
}

CUresult rt_cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z) {
    struct code_legacy *state;
    CUresult r = legacy(hfunc, &state);
    if (r != CUDA_SUCCESS)
        return r;
    if (x <= 0 || y <= 0 || z <= 0)
        return CUDA_ERROR_INVALID_VALUE;
    state->block[0] = (unsigned)x;
    state->block[1] = (unsigned)y;
    state->block[2] = (unsigned)z;
    return CUDA_SUCCESS;
}

CUresult rt_cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes) {
    struct code_legacy *state;
    CUresult r = legacy(hfunc, &state);
    if (r == CUDA_SUCCESS)
        state->shared_bytes = bytes;
    return r;
}

CUresult rt_cuParamSetSize(CUfunction hfunc, unsigned int numbytes) {
    struct code_legacy *state;
    CUresult r = legacy(hfunc, &state);
    if (r == CUDA_SUCCESS && numbytes > sizeof state->params)
        r = CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        state->size = numbytes;
    return r;
}

CUresult rt_cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes) {
    struct code_legacy *state;
    CUresult r = legacy(hfunc, &state);
    if (r != CUDA_SUCCESS)
        return r;
    if (offset < 0 || !ptr || numbytes > sizeof state->params ||
        (unsigned)offset > sizeof state->params - numbytes)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(state->params + offset, ptr, numbytes);
    return CUDA_SUCCESS;
}

CUresult rt_cuParamSeti(CUfunction hfunc, int offset, unsigned int value) {
    return rt_cuParamSetv(hfunc, offset, &value, sizeof value);
}

CUresult rt_cuParamSetf(CUfunction hfunc, int offset, float value) {
    return rt_cuParamSetv(hfunc, offset, &value, sizeof value);
}

static CUresult launch_legacy(CUfunction f, int width, int height, CUstream stream) {
    struct code_legacy *state;
    CUresult r = legacy(f, &state);
    if (r != CUDA_SUCCESS)
        return r;
    if (width <= 0 || height <= 0)
        return CUDA_ERROR_INVALID_VALUE;
    struct launch_config config = {{(unsigned)width, (unsigned)height, 1},
                                   {state->block[0], state->block[1], state->block[2]},
                                   state->shared_bytes,
                                   0};
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, state->params, CU_LAUNCH_PARAM_BUFFER_SIZE, &state->size,
                     CU_LAUNCH_PARAM_END};
    return launch(f, &config, NULL, 0, stream, NULL, extra);
}

CUresult rt_cuLaunch(CUfunction f) {
    return launch_legacy(f, 1, 1, CU_STREAM_LEGACY);
}

CUresult rt_cuLaunchGrid(CUfunction f, int grid_width, int grid_height) {
    return launch_legacy(f, grid_width, grid_height, CU_STREAM_LEGACY);
}

CUresult rt_cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream) {
    return launch_legacy(f, grid_width, grid_height, stream_resolve(0, hStream));
}
