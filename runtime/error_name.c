// SPDX-License-Identifier: Apache-2.0
// cuGetErrorName and cuGetErrorString. They work in every state of the library.
#include <stddef.h>

#include "generated/error_names.h"
#include "generated/runtime_hooks.h"

/* A code that this version does not know: INVALID_VALUE, and a NULL text. */
static CUresult give(const char *text, const char **out) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    *out = text;
    return text ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuGetErrorName(CUresult error, const char **name) {
    return give(error_name(error), name);
}
CUresult rt_cuGetErrorString(CUresult error, const char **text) {
    return give(error_description(error), text);
}
