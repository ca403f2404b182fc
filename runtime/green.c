// SPDX-License-Identifier: Apache-2.0
/*
 * Green contexts: the primary context under another name, with a partition of the multiprocessors that is kept and answered for. Where
 * blocks run is the executor's business, as CUDA allows ("it is possible for the workload to run on more SMs than was provisioned").
 */
#include <stdlib.h>

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/resource.h"
#include "runtime/stream.h"
#include "runtime/thread.h"
#include "runtime/token.h"
#include "runtime/token_map.h"

/* A CUgreenCtx is the token of one of these. */
struct green {
    struct rt_context *context; /* what cuCtxFromGreenCtx returns */
    CUdevResource resource;
    CUdevice device;
};

static struct token_map greens = TOKEN_MAP_INITIALIZER;

static struct green *find(CUgreenCtx handle) { return token_map_get(&greens, (uintptr_t)handle); }

static CUresult enter(CUgreenCtx handle, bool arguments, struct green **green) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r == CUDA_SUCCESS && !arguments)
        r = CUDA_ERROR_INVALID_VALUE;
    *green = r == CUDA_SUCCESS ? find(handle) : NULL;
    return r == CUDA_SUCCESS && !*green ? CUDA_ERROR_INVALID_CONTEXT : r;
}

CUresult rt_cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags) {
    struct rt_call call;
    CUdevResource resource;
    CUdevice device;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r == CUDA_SUCCESS && (!phCtx || flags != CU_GREEN_CTX_DEFAULT_STREAM))
        r = CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS && !rt_device(dev))
        r = CUDA_ERROR_INVALID_DEVICE;
    if (r == CUDA_SUCCESS)
        r = resource_of_desc(desc, &resource, &device);
    if (r == CUDA_SUCCESS && device != dev)
        r = CUDA_ERROR_INVALID_DEVICE;
    if (r != CUDA_SUCCESS)
        return r;
    struct green *green = malloc(sizeof *green);
    uint64_t token = green ? rt_token_new(HANDLE_GREEN_CONTEXT) : 0;
    void *present;
    if (!token) {
        free(green);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *green = (struct green){NULL, resource, dev};
    r = rt_context_alias(dev, (CUgreenCtx)(uintptr_t)token, &green->context);
    if (r == CUDA_SUCCESS && !token_map_add(&greens, token, green, &present)) {
        rt_context_alias_end(green->context);
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (r == CUDA_SUCCESS) {
        *phCtx = (CUgreenCtx)(uintptr_t)token;
    } else {
        rt_token_free(token);
        free(green);
    }
    return r;
}

CUresult rt_cuGreenCtxDestroy(CUgreenCtx hCtx) {
    struct green *green;
    CUresult r = enter(hCtx, true, &green);
    if (r != CUDA_SUCCESS)
        return r;
    green = token_map_take(&greens, (uintptr_t)hCtx);
    if (!green)
        return CUDA_ERROR_CONTEXT_IS_DESTROYED;
    r = rt_context_alias_end(green->context);
    rt_token_free((uintptr_t)hCtx);
    free(green);
    return r;
}

CUresult rt_cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx) {
    struct green *green;
    CUresult r = enter(hCtx, pContext != NULL, &green);
    if (r == CUDA_SUCCESS)
        *pContext = rt_context_handle(green->context);
    return r;
}

CUresult rt_cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type) {
    struct green *green;
    CUresult r = enter(hCtx, resource != NULL, &green);
    if (r == CUDA_SUCCESS && type != CU_DEV_RESOURCE_TYPE_SM)
        r = CUDA_ERROR_INVALID_RESOURCE_TYPE;
    if (r == CUDA_SUCCESS)
        *resource = green->resource;
    return r;
}

CUresult rt_cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type) {
    struct rt_call call;
    struct rt_context *context;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r == CUDA_SUCCESS && !resource)
        r = CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = hCtx ? rt_context_resolve(hCtx, &context) : CUDA_ERROR_INVALID_CONTEXT;
    if (r != CUDA_SUCCESS)
        return r;
    return context->green ? rt_cuGreenCtxGetDevResource(context->green, resource, type)
                          : resource_of_device(context->device, type, resource);
}

CUresult rt_cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId) {
    struct green *green;
    const struct rt_context *current = rt_thread_context(rt_thread());
    if (!greenCtx && current)
        greenCtx = current->green;
    CUresult r = enter(greenCtx, greenCtxId != NULL, &green);
    if (r == CUDA_SUCCESS)
        *greenCtxId = atomic_load_explicit(&green->context->id, memory_order_relaxed);
    return r;
}

/* Runs with the green context current: pushes it, and what follows pops it again. */
static CUresult push(const struct green *green) { return rt_cuCtxPushCurrent_v2(rt_context_handle(green->context)); }

CUresult rt_cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority) {
    struct green *green;
    CUresult r = enter(greenCtx, phStream && flags == CU_STREAM_NON_BLOCKING, &green);
    if (r == CUDA_SUCCESS)
        r = push(green);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_cuStreamCreateWithPriority(phStream, flags, priority);
    rt_cuCtxPopCurrent_v2(NULL);
    return r;
}

/* ---- events of all streams of a context ---- */

/* `handle`: an ordinary, a primary or a converted green context; it is current while `fn` runs. */
static CUresult in_context(CUcontext handle, CUevent event, CUresult (*fn)(const struct rt_context *, CUevent)) {
    struct rt_call call;
    struct rt_context *context;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r == CUDA_SUCCESS)
        r = rt_context_resolve(handle, &context);
    if (r == CUDA_SUCCESS)
        r = event ? rt_context_usable(context) : CUDA_ERROR_INVALID_HANDLE;
    if (r == CUDA_SUCCESS)
        r = rt_cuCtxPushCurrent_v2(rt_context_handle(context));
    if (r != CUDA_SUCCESS)
        return r;
    r = fn(context, event);
    rt_cuCtxPopCurrent_v2(NULL);
    return r;
}

static CUresult in_green(CUgreenCtx handle, CUevent event, CUresult (*fn)(const struct rt_context *, CUevent)) {
    struct green *green;
    CUresult r = enter(handle, true, &green);
    return r == CUDA_SUCCESS ? in_context(rt_context_handle(green->context), event, fn) : r;
}

CUresult rt_cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent) { return in_context(hCtx, hEvent, streams_record); }
CUresult rt_cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent) { return in_context(hCtx, hEvent, streams_wait); }
CUresult rt_cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent) { return in_green(hCtx, hEvent, streams_record); }
CUresult rt_cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent) { return in_green(hCtx, hEvent, streams_wait); }
