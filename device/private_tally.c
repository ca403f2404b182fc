// SPDX-License-Identifier: Apache-2.0
/* Private operations: what kernels did (BARCUDA_PROFILE). */
#include "device/session_internal.h"

#include <time.h>

#include "generated/host_dispatch.h"

CUresult session_bcTallyStart(struct session *s, uint64_t *host_now) {
    struct timespec now;
    if (!s->executor->tally_start)
        return CUDA_ERROR_NOT_SUPPORTED;
    s->executor->tally_start();
    clock_gettime(CLOCK_MONOTONIC, &now);
    *host_now = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    return CUDA_SUCCESS;
}

CUresult session_bcTallyKernels(struct session *s, uint64_t first, struct kernel_tally *kernels, size_t capacity,
                                uint64_t *total) {
    if (!s->executor->tally_kernels)
        return CUDA_ERROR_NOT_SUPPORTED;
    *total = s->executor->tally_kernels(first, kernels, capacity);
    return CUDA_SUCCESS;
}

CUresult session_bcTallySpans(struct session *s, uint64_t first, struct kernel_span *spans, size_t capacity, uint64_t *total) {
    if (!s->executor->tally_spans)
        return CUDA_ERROR_NOT_SUPPORTED;
    *total = s->executor->tally_spans(first, spans, capacity);
    return CUDA_SUCCESS;
}
