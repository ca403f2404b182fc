// SPDX-License-Identifier: Apache-2.0
// Properties of contexts: limits, flags, configuration, identity, and waiting for all of a context's work.
#include "runtime/context_limit.h"

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/output.h"
#include "runtime/thread.h"

void context_limit_reset(struct rt_context *context) {
    const struct snapshot_device *device = rt_device(context->device);
    for (unsigned i = 0; i < SNAPSHOT_LIMITS; i++) {
        bool known = device->limit_result[i] == CUDA_SUCCESS;
        atomic_store_explicit(&context->limit[i], known ? device->limit[i] : SNAPSHOT_UNKNOWN,
                              memory_order_relaxed);
    }
}

/* The calling thread's current context, when calls may run in it. */
static CUresult enter_current(struct rt_context **context) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_NEEDS_CONTEXT);
    *context = rt_thread_context(rt_thread());
    return result;
}

/* The named context, or the current one when the name is NULL. */
static CUresult enter_named(CUcontext handle, struct rt_context **context) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_NONE);
    return result != CUDA_SUCCESS ? result : rt_context_resolve(handle, context);
}

/* ---- limits ---- */

CUresult rt_cuCtxGetLimit(size_t *value, CUlimit limit) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!value || (unsigned)limit >= CU_LIMIT_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    if (limit == CU_LIMIT_CIG_ENABLED) {
        *value = 0; /* such contexts, shared with graphics, are never created; cuBLAS asks and insists on an
                       answer */
        return CUDA_SUCCESS;
    }
    CUresult known = (CUresult)rt_device(context->device)->limit_result[limit];
    if (known != CUDA_SUCCESS)
        return known;
    uint64_t cached = atomic_load_explicit(&context->limit[limit], memory_order_relaxed);
    if (cached != SNAPSHOT_UNKNOWN) {
        *value = cached;
        return CUDA_SUCCESS;
    }
    result = call_cuCtxGetLimit(0, value, limit);
    if (result == CUDA_SUCCESS)
        atomic_store_explicit(&context->limit[limit], *value, memory_order_relaxed);
    return result;
}

CUresult rt_cuCtxSetLimit(CUlimit limit, size_t value) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if ((unsigned)limit >= CU_LIMIT_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    result = call_cuCtxSetLimit(0, limit, value);
    /* A device may round, and one limit may move another: ask again for each when it is next wanted. */
    for (unsigned i = 0; result == CUDA_SUCCESS && i < SNAPSHOT_LIMITS; i++)
        atomic_store_explicit(&context->limit[i], SNAPSHOT_UNKNOWN, memory_order_relaxed);
    return result;
}

/* ---- flags and configuration ---- */

CUresult rt_cuCtxGetFlags(unsigned int *flags) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!flags)
        return CUDA_ERROR_INVALID_VALUE;
    *flags = atomic_load_explicit(&context->flags, memory_order_relaxed);
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxSetFlags(unsigned int flags) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    unsigned schedule = flags & CU_CTX_SCHED_MASK;
    if ((flags & ~(unsigned)CU_CTX_FLAGS_MASK) || (schedule & (schedule - 1)))
        return CUDA_ERROR_INVALID_VALUE;
    result = call_cuCtxSetFlags(0, flags);
    if (result == CUDA_SUCCESS)
        atomic_store_explicit(&context->flags, flags, memory_order_relaxed);
    return result;
}

CUresult rt_cuCtxGetCacheConfig(CUfunc_cache *config) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!config)
        return CUDA_ERROR_INVALID_VALUE;
    *config = (CUfunc_cache)atomic_load_explicit(&context->cache_config, memory_order_relaxed);
    return CUDA_SUCCESS;
}

/* A preference, which CUDA lets a device ignore: only what was set is remembered. */
CUresult rt_cuCtxSetCacheConfig(CUfunc_cache config) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if ((unsigned)config > CU_FUNC_CACHE_PREFER_EQUAL)
        return CUDA_ERROR_INVALID_VALUE;
    atomic_store_explicit(&context->cache_config, config, memory_order_relaxed);
    return CUDA_SUCCESS;
}

/* The bank size is fixed on every device that CUDA 12 and later support; setting it has no effect there. */
CUresult rt_cuCtxGetSharedMemConfig(CUsharedconfig *config) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!config)
        return CUDA_ERROR_INVALID_VALUE;
    *config = CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE;
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxSetSharedMemConfig(CUsharedconfig config) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    return (unsigned)config > CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE ? CUDA_ERROR_INVALID_VALUE
                                                                        : CUDA_SUCCESS;
}

/* ---- what a context is ---- */

CUresult rt_cuCtxGetDevice_v2(CUdevice *device, CUcontext handle) {
    struct rt_context *context;
    CUresult result = enter_named(handle, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!device)
        return CUDA_ERROR_INVALID_VALUE;
    *device = context->device;
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxGetDevice(CUdevice *device) {
    return rt_cuCtxGetDevice_v2(device, NULL);
}

CUresult rt_cuCtxGetId(CUcontext handle, unsigned long long *id) {
    struct rt_context *context;
    CUresult result = enter_named(handle, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!id)
        return CUDA_ERROR_INVALID_VALUE;
    *id = atomic_load_explicit(&context->id, memory_order_relaxed);
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxGetApiVersion(CUcontext handle, unsigned int *version) {
    struct rt_context *context;
    CUresult result = enter_named(handle, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!version)
        return CUDA_ERROR_INVALID_VALUE;
    *version = context->api_version;
    return CUDA_SUCCESS;
}

CUresult context_stream_priorities(const struct rt_context *context, int range[2]) {
    static _Atomic uint64_t known[SNAPSHOT_MAX_DEVICES]; /* what the host said: least << 32 | greatest */
    const struct snapshot_device *device = rt_device(context->device);
    range[0] = device->stream_priority_least;
    range[1] = device->stream_priority_greatest;
    if (range[0] != INT32_MAX)
        return CUDA_SUCCESS;
    _Atomic uint64_t *word = &known[rt_device_to_host(context->device)];
    uint64_t asked = atomic_load_explicit(word, memory_order_relaxed);
    if (!asked) {
        CUresult result = call_cuCtxGetStreamPriorityRange(0, &range[0], &range[1]);
        if (result != CUDA_SUCCESS)
            return result;
        asked = (uint64_t)(uint32_t)range[0] << 32 | (uint32_t)range[1];
        atomic_store_explicit(word, asked, memory_order_relaxed);
    }
    range[0] = (int)(uint32_t)(asked >> 32);
    range[1] = (int)(uint32_t)asked;
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxGetStreamPriorityRange(int *least, int *greatest) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    int range[2];
    result = context_stream_priorities(context, range);
    if (result == CUDA_SUCCESS && least)
        *least = range[0];
    if (result == CUDA_SUCCESS && greatest)
        *greatest = range[1];
    return result;
}

/* Without MPS a context always has all of its device. */
CUresult rt_cuCtxGetExecAffinity(CUexecAffinityParam *affinity, CUexecAffinityType type) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!affinity)
        return CUDA_ERROR_INVALID_VALUE;
    if (type != CU_EXEC_AFFINITY_TYPE_SM_COUNT)
        return CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY;
    int count = rt_device(context->device)->attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT];
    affinity->type = type;
    affinity->param.smCount.val = (unsigned)count;
    return CUDA_SUCCESS;
}

/* ---- waiting ---- */

CUresult rt_cuCtxSynchronize(void) {
    struct rt_context *context;
    CUresult result = enter_current(&context);
    if (result != CUDA_SUCCESS)
        return result;
    result = call_cuCtxSynchronize(0);
    rt_flush_output();
    return result;
}

CUresult rt_cuCtxSynchronize_v2(CUcontext handle) {
    struct rt_context *context;
    CUresult result = enter_named(handle, &context);
    if (result == CUDA_SUCCESS)
        result = rt_context_usable(context);
    if (result != CUDA_SUCCESS)
        return result;
    if (context == rt_thread_context(rt_thread()))
        return rt_cuCtxSynchronize();
    result = call_cuCtxSynchronize_v2(0, rt_context_handle(context));
    rt_flush_output();
    return result;
}
