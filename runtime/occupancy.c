// SPDX-License-Identifier: Apache-2.0
/*
 * Occupancy questions that take a function of the application (block size to dynamic shared memory): it is
 * called here, and the host answers how many blocks fit.
 */
#include <limits.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/launch.h"
#include "runtime/thread.h"

CUresult rt_cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func,
                                                      CUoccupancyB2DSize blockSizeToDynamicSMemSize,
                                                      size_t dynamicSMemSize, int blockSizeLimit,
                                                      unsigned int flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!minGridSize || !blockSize || blockSizeLimit < 0)
        return CUDA_ERROR_INVALID_VALUE;
    struct code_kernel *kernel;
    struct code_info *info;
    r = func ? code_find(func, &kernel, &info) : CUDA_ERROR_INVALID_HANDLE;
    if (r != CUDA_SUCCESS)
        return r;
    const struct snapshot_device *device = rt_device(rt_thread_context(rt_thread())->device);
    if (!device)
        return CUDA_ERROR_INVALID_DEVICE;
    int warp = device->attribute[CU_DEVICE_ATTRIBUTE_WARP_SIZE];
    int limit = device->attribute[CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK];
    int of_kernel = atomic_load(&info->attribute[CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK]);
    if (of_kernel > 0 && of_kernel < limit)
        limit = of_kernel;
    if (blockSizeLimit && blockSizeLimit < limit)
        limit = blockSizeLimit;
    if (warp <= 0 || limit <= 0)
        return CUDA_ERROR_INVALID_VALUE;
    int best_threads = 0, best_size = 0, best_blocks = 0;
    /* From large to small, so that the largest of equally good sizes wins; multiples of a warp below the
     * limit itself. */
    for (int size = limit; size > 0; size = (size - 1) / warp * warp) {
        size_t shared = blockSizeToDynamicSMemSize ? blockSizeToDynamicSMemSize(size) : dynamicSMemSize;
        int blocks = 0;
        r = call_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(0, &blocks, func, size, shared, flags);
        if (r != CUDA_SUCCESS)
            return r;
        if (blocks > 0 && blocks <= INT_MAX / size && blocks * size > best_threads) {
            best_threads = blocks * size;
            best_size = size;
            best_blocks = blocks;
        }
    }
    *blockSize = best_size;
    *minGridSize = best_blocks * device->attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT];
    return CUDA_SUCCESS;
}

CUresult rt_cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func,
                                             CUoccupancyB2DSize blockSizeToDynamicSMemSize,
                                             size_t dynamicSMemSize, int blockSizeLimit) {
    return rt_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
                                                        blockSizeToDynamicSMemSize, dynamicSMemSize,
                                                        blockSizeLimit, CU_OCCUPANCY_DEFAULT);
}
