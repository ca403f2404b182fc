// SPDX-License-Identifier: Apache-2.0
/* Contexts: which one is current on a worker's thread is the worker's business, and what ends with one is noted here. */
#include "device/cuda/cuda.h"

#include <stdatomic.h>

static atomic_uint_fast64_t epoch = 1;

uint64_t cuda_context_epoch(void) { return atomic_load_explicit(&epoch, memory_order_acquire); }

static void context_gone(CUcontext context) {
    atomic_fetch_add(&epoch, 1);
    cuda_stream_context_gone(context);
    cuda_memory_context_gone(context);
}

static CUresult set_current(CUcontext context) {
    CUresult r = cuda.real.cuCtxSetCurrent(context);
    if (r == CUDA_SUCCESS && context)
        cuda_memory_context_current(context);
    return r;
}

/* Creation pushes the context onto the thread's stack, where nobody would ever take it off. */
static CUresult create(CUcontext *out, unsigned flags, CUdevice device) {
    CUcontext popped;
    cuda_hand_over();
    CUresult r = cuda.real.cuCtxCreate_v2(out, flags, device);
    if (r == CUDA_SUCCESS)
        cuda.real.cuCtxPopCurrent_v2(&popped);
    return r;
}

static CUresult destroy(CUcontext context) {
    cuda_hand_over();
    CUresult r = cuda.real.cuCtxDestroy_v2(context);
    if (r == CUDA_SUCCESS)
        context_gone(context);
    return cuda_waited(r);
}

/* ---- primary contexts ---- */

static CUresult retain(CUcontext *out, CUdevice device) {
    cuda_hand_over();
    return cuda.real.cuDevicePrimaryCtxRetain(out, device);
}

/* The device's primary context, NULL when it is not active. */
static CUcontext primary(CUdevice device) {
    unsigned flags = 0;
    int active = 0;
    CUcontext context = NULL;
    if (cuda.real.cuDevicePrimaryCtxGetState(device, &flags, &active) != CUDA_SUCCESS || !active ||
        cuda.real.cuDevicePrimaryCtxRetain(&context, device) != CUDA_SUCCESS)
        return NULL;
    cuda.real.cuDevicePrimaryCtxRelease_v2(device);
    return context;
}

static CUresult ends_primary(CUdevice device, CUresult (*end)(CUdevice)) {
    unsigned flags = 0;
    int active = 0;
    cuda_hand_over();
    CUcontext context = primary(device);
    CUresult r = end(device);
    cuda.real.cuDevicePrimaryCtxGetState(device, &flags, &active);
    if (r == CUDA_SUCCESS && context && (!active || end == cuda.real.cuDevicePrimaryCtxReset_v2))
        context_gone(context);
    return cuda_waited(r);
}

static CUresult release(CUdevice device) { return ends_primary(device, cuda.real.cuDevicePrimaryCtxRelease_v2); }
static CUresult reset(CUdevice device) { return ends_primary(device, cuda.real.cuDevicePrimaryCtxReset_v2); }

void cuda_context_install(void) {
    cuda.ops.cuCtxSetCurrent = set_current;
    if (cuda.real.cuCtxCreate_v2 && cuda.real.cuCtxPopCurrent_v2)
        cuda.ops.cuCtxCreate_v2 = create;
    if (cuda.real.cuCtxDestroy_v2)
        cuda.ops.cuCtxDestroy_v2 = destroy;
    if (cuda.real.cuDevicePrimaryCtxRetain && cuda.real.cuDevicePrimaryCtxGetState && cuda.real.cuDevicePrimaryCtxRelease_v2) {
        cuda.ops.cuDevicePrimaryCtxRetain = retain;
        cuda.ops.cuDevicePrimaryCtxRelease_v2 = release;
        if (cuda.real.cuDevicePrimaryCtxReset_v2)
            cuda.ops.cuDevicePrimaryCtxReset_v2 = reset;
    }
}
