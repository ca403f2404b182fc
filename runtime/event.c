// SPDX-License-Identifier: Apache-2.0
/* Events of several processes. */
#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"

/*
 * What another process does may rest on what this one has submitted: a wait means the recordings that were submitted before it.
 * So once an event is shared, a call has reached the host when it returns.
 */
static CUresult shared(CUresult r) {
    if (r == CUDA_SUCCESS)
        rt_posts_end();
    return r;
}

CUresult rt_cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS && !pHandle)
        r = CUDA_ERROR_INVALID_VALUE;
    return r == CUDA_SUCCESS ? shared(call_cuIpcGetEventHandle(0, pHandle, event)) : r;
}

CUresult rt_cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS && !phEvent)
        r = CUDA_ERROR_INVALID_VALUE;
    return r == CUDA_SUCCESS ? shared(call_cuIpcOpenEventHandle(0, phEvent, handle)) : r;
}
