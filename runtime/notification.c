// SPDX-License-Identifier: Apache-2.0
/*
 * Asynchronous notifications. The only kind says that a process is over its memory budget; here a budget is a limit that no process
 * gets over, so those who register are kept and never called. And what is known of checkpoints: a process is running.
 */
#include <stdlib.h>
#include <unistd.h>

#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/log.h"
#include "runtime/token.h"
#include "runtime/token_map.h"

struct registration {
    CUdevice device;
};

static struct token_map registrations = TOKEN_MAP_INITIALIZER;

static CUresult enter(CUdevice device) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    return r == CUDA_SUCCESS && !rt_device(device) ? CUDA_ERROR_INVALID_DEVICE : r;
}

CUresult rt_cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData,
                                              CUasyncCallbackHandle *callback) {
    (void)userData;
    CUresult r = enter(device);
    if (r != CUDA_SUCCESS || !callbackFunc || !callback)
        return r != CUDA_SUCCESS ? r : CUDA_ERROR_INVALID_VALUE;
    struct registration *registration = malloc(sizeof *registration);
    uint64_t token = registration ? rt_token_new(HANDLE_ASYNC_CALLBACK) : 0;
    void *present;
    if (registration)
        registration->device = device;
    if (!token || !token_map_add(&registrations, token, registration, &present)) {
        rt_token_free(token);
        free(registration);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *callback = (CUasyncCallbackHandle)(uintptr_t)token;
    return CUDA_SUCCESS;
}

CUresult rt_cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback) {
    CUresult r = enter(device);
    if (r != CUDA_SUCCESS)
        return r;
    const struct registration *known = token_map_get(&registrations, (uintptr_t)callback);
    if (!known || known->device != device)
        return CUDA_ERROR_INVALID_VALUE;
    free(token_map_take(&registrations, (uintptr_t)callback));
    rt_token_free((uintptr_t)callback);
    return CUDA_SUCCESS;
}

CUresult rt_cuCheckpointProcessGetState(int pid, CUprocessState *state) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!state || pid <= 0)
        return CUDA_ERROR_INVALID_VALUE;
    if (pid != getpid()) {
        rt_log(RT_LOG_INFO, "barcuda: a process knows no other's checkpoints");
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    *state = CU_PROCESS_STATE_RUNNING;
    return CUDA_SUCCESS;
}
