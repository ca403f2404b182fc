// SPDX-License-Identifier: Apache-2.0
/* See check.h; rt_stream_known is stream.c's. */
#include "runtime/check.h"

#include "runtime/ranges.h"

CUresult rt_check_fill(CUdeviceptr dst, size_t pitch, unsigned element, size_t width, size_t height) {
    size_t row, last;
    if (!width || !height)
        return CUDA_SUCCESS;
    if (dst % element || (height > 1 && pitch % element) || __builtin_mul_overflow(width, (size_t)element, &row) ||
        (height > 1 && pitch < row) || __builtin_mul_overflow(height > 1 ? pitch : 0, height - 1, &last) ||
        __builtin_add_overflow(last, row, &last))
        return CUDA_ERROR_INVALID_VALUE;
    struct range range;
    if (ranges_find(dst, &range))
        return last <= range.base + range.size - dst ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    return ranges_in_arena(dst) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_check_managed(CUdeviceptr address, size_t size) {
    struct range range;
    if (!ranges_find(address, &range))
        return CUDA_SUCCESS;
    bool inside = size <= range.base + range.size - address;
    return range.kind == RANGE_MANAGED && inside ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
