// SPDX-License-Identifier: Apache-2.0
/*
 * The error log that cuLogs… reads: what failed, and the lines of rt_log that say why. The newest 25600 bytes are kept. Works before
 * cuInit, from any thread.
 */
#ifndef BARCUDA_RUNTIME_ERROR_LOG_H
#define BARCUDA_RUNTIME_ERROR_LOG_H

#include "generated/cuda_types.h"

void error_log_add(CUlogLevel, const char *text);
/* A CUDA function did not return CUDA_SUCCESS. */
void error_log_result(const char *function, CUresult);

/* What every exported function ends with. */
static inline CUresult logged(CUresult result, const char *function) {
    if (__builtin_expect(result != CUDA_SUCCESS, 0))
        error_log_result(function, result);
    return result;
}

#endif
