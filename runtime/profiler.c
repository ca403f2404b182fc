// SPDX-License-Identifier: Apache-2.0
/* The profiler's switches: no profiler attaches to a guest, so there is nothing to switch, which CUDA counts
 * as success. */
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"

CUresult rt_cuProfilerInitialize(const char *configFile, const char *outputFile, CUoutput_mode outputMode) {
    (void)configFile;
    (void)outputFile;
    (void)outputMode;
    return CUDA_ERROR_NOT_SUPPORTED; /* as drivers of CUDA 11 and later answer */
}

CUresult rt_cuProfilerStart(void) {
    struct rt_call call;
    return rt_enter(&call, RT_NEEDS_CONTEXT);
}

CUresult rt_cuProfilerStop(void) {
    struct rt_call call;
    return rt_enter(&call, RT_NEEDS_CONTEXT);
}
