// SPDX-License-Identifier: Apache-2.0
/* Host side of green contexts: each is one more name of its device's primary context. */
#include "device/session_internal.h"
#include "generated/host_dispatch.h"

CUresult session_bcContextAlias(struct session *s, CUdevice device, uint64_t alias) {
    /* The primary context's token is fixed; only such contexts stay where they are when they end. */
    void *primary = device >= 0 && (uint32_t)device < s->device_count
                        ? handles_find(&s->handles, HANDLE_CONTEXT, (uint64_t)HANDLE_CONTEXT << 56 | 1ull << 32 | (uint32_t)device)
                        : NULL;
    if (!primary)
        return CUDA_ERROR_INVALID_CONTEXT;
    return handles_alias(&s->handles, HANDLE_CONTEXT, alias, primary) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult session_bcContextAliasEnd(struct session *s, uint64_t alias) {
    if (!((uint32_t)alias & HANDLES_GUEST_SIDE))
        return CUDA_ERROR_INVALID_VALUE;
    session_drop(s, HANDLE_CONTEXT, alias);
    return CUDA_SUCCESS;
}
