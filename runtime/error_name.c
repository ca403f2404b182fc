// SPDX-License-Identifier: Apache-2.0
// cuGetErrorName and cuGetErrorString. They work in every state of the library, and for codes of newer drivers they say no.
#include "runtime/error_name.h"

#include "generated/runtime_hooks.h"

static const struct error_name *find(CUresult code) {
    size_t low = 0, high = error_name_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (error_names[middle].code < (int)code)
            low = middle + 1;
        else
            high = middle;
    }
    return low < error_name_count && error_names[low].code == (int)code ? &error_names[low] : NULL;
}

CUresult rt_cuGetErrorName(CUresult error, const char **name) {
    if (!name)
        return CUDA_ERROR_INVALID_VALUE;
    const struct error_name *found = find(error);
    *name = found ? found->name : NULL;
    return found ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuGetErrorString(CUresult error, const char **text) {
    if (!text)
        return CUDA_ERROR_INVALID_VALUE;
    const struct error_name *found = find(error);
    *text = found ? found->text : NULL;
    return found ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
