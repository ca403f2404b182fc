// SPDX-License-Identifier: Apache-2.0
/* See occupancy.h; the entry points that answer from it are here too. */
#include "device/soft/occupancy.h"

#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

#define WARP             32u
#define REGISTER_UNIT    256u /* registers are given to warps in these units */
#define SHARED_UNIT      128u /* bytes, likewise to blocks */
#define PARTITIONS       4u   /* a multiprocessor's warps and registers are split among four schedulers */
#define PORTABLE_CLUSTER 8u   /* blocks every device that has clusters can hold */
#define LARGEST_CLUSTER  16u

static unsigned at(const struct profile *p, CUdevice_attribute a) {
    return (unsigned)p->attribute[a];
}

static unsigned blocks_by_threads(const struct profile *p, const struct occupancy_kernel *k,
                                  unsigned threads) {
    unsigned warps = (threads + WARP - 1) / WARP;
    if (!threads || threads > at(p, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK))
        return 0;
    unsigned most = at(p, CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR);
    unsigned by_warps = at(p, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR) / WARP / warps;
    if (by_warps < most)
        most = by_warps;
    if (k->registers) {
        unsigned per_warp = (k->registers * WARP + REGISTER_UNIT - 1) / REGISTER_UNIT * REGISTER_UNIT;
        unsigned per_partition =
            at(p, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR) / PARTITIONS / per_warp;
        unsigned by_registers = per_partition * PARTITIONS / warps;
        unsigned whole = (warps + PARTITIONS - 1) / PARTITIONS * PARTITIONS * per_warp;
        if (whole > at(p, CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK))
            return 0;
        if (by_registers < most)
            most = by_registers;
    }
    return most;
}

unsigned occupancy_blocks(const struct profile *p, const struct occupancy_kernel *k, unsigned threads,
                          uint64_t dynamic_shared) {
    unsigned most = blocks_by_threads(p, k, threads);
    uint64_t shared = k->static_shared + dynamic_shared;
    if (shared < dynamic_shared || shared > at(p, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN))
        return 0;
    shared += at(p, CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK);
    shared = (shared + SHARED_UNIT - 1) / SHARED_UNIT * SHARED_UNIT;
    uint64_t by_shared =
        shared ? at(p, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR) / shared : most;
    return by_shared < most ? (unsigned)by_shared : most;
}

uint64_t occupancy_shared(const struct profile *p, const struct occupancy_kernel *k, unsigned threads,
                          unsigned blocks) {
    if (!blocks || blocks_by_threads(p, k, threads) < blocks)
        return 0;
    uint64_t share =
        at(p, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR) / blocks / SHARED_UNIT * SHARED_UNIT;
    uint64_t reserved = at(p, CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK);
    share = share > reserved ? share - reserved : 0;
    uint64_t most = at(p, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN);
    if (share > most)
        share = most;
    return share > k->static_shared ? share - k->static_shared : 0;
}

/* ---- entry points ---- */

static CUresult find(CUfunction handle, struct occupancy_kernel *k, int *limit,
                     struct soft_function_options **options) {
    struct soft_context *c;
    struct soft_function *f;
    CUresult r = handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_function_find(handle, c, &f);
    if (r != CUDA_SUCCESS)
        return r;
    r = soft_function_prepare(f);
    *k = (struct occupancy_kernel){.registers = f->info->registers, .static_shared = f->info->static_shared};
    *limit = f->info->max_threads ? (int)f->info->max_threads : INT32_MAX;
    if (options)
        *options = &f->options;
    soft_module_release(f->module);
    return r;
}

CUresult soft_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *blocks, CUfunction f, int threads,
                                                                   size_t shared, unsigned flags) {
    struct occupancy_kernel k;
    int limit;
    if (!blocks || threads <= 0 || flags & ~(unsigned)CU_OCCUPANCY_DISABLE_CACHING_OVERRIDE)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(f, &k, &limit, NULL);
    if (r == CUDA_SUCCESS)
        *blocks = threads > limit ? 0 : (int)occupancy_blocks(&soft.profile, &k, (unsigned)threads, shared);
    return r;
}

CUresult soft_cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, CUfunction f, int threads,
                                                          size_t shared) {
    return soft_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, f, threads, shared, 0);
}

CUresult soft_cuOccupancyAvailableDynamicSMemPerBlock(size_t *bytes, CUfunction f, int blocks, int threads) {
    struct occupancy_kernel k;
    int limit;
    if (!bytes || blocks <= 0 || threads <= 0)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(f, &k, &limit, NULL);
    if (r != CUDA_SUCCESS)
        return r;
    if (threads > limit || !occupancy_blocks(&soft.profile, &k, (unsigned)threads, 0))
        return CUDA_ERROR_INVALID_VALUE;
    *bytes = (size_t)occupancy_shared(&soft.profile, &k, (unsigned)threads, (unsigned)blocks);
    return CUDA_SUCCESS;
}

/* A multiprocessor group of our own making: clusters may span all multiprocessors. */
CUresult soft_cuOccupancyMaxActiveClusters(int *clusters, CUfunction f, const CUlaunchConfig *config) {
    struct occupancy_kernel k;
    struct soft_function_options *options;
    int limit;
    if (!clusters || !config || (config->numAttrs && !config->attrs))
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(f, &k, &limit, &options);
    if (r != CUDA_SUCCESS)
        return r;
    uint64_t threads = (uint64_t)config->blockDimX * config->blockDimY * config->blockDimZ, size = 1;
    for (int i = 0; i < 3; i++)
        if (atomic_load(&options->cluster[i]) > 0)
            size *= (unsigned)atomic_load(&options->cluster[i]);
    for (unsigned i = 0; i < config->numAttrs; i++)
        if (config->attrs[i].id == CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION)
            size = (uint64_t)config->attrs[i].value.clusterDim.x * config->attrs[i].value.clusterDim.y *
                   config->attrs[i].value.clusterDim.z;
    if (!threads || threads > (uint64_t)limit || threads > UINT32_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    if (!size || size > LARGEST_CLUSTER ||
        (size > PORTABLE_CLUSTER && !atomic_load(&options->non_portable_cluster)))
        return CUDA_ERROR_INVALID_CLUSTER_SIZE;
    unsigned blocks = occupancy_blocks(&soft.profile, &k, (unsigned)threads, config->sharedMemBytes);
    *clusters = (int)(blocks * at(&soft.profile, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT) / size);
    return CUDA_SUCCESS;
}

CUresult soft_cuOccupancyMaxPotentialClusterSize(int *size, CUfunction f, const CUlaunchConfig *config) {
    struct occupancy_kernel k;
    struct soft_function_options *options;
    int limit;
    if (!size || !config)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(f, &k, &limit, &options);
    if (r == CUDA_SUCCESS)
        *size = (int)(atomic_load(&options->non_portable_cluster) ? LARGEST_CLUSTER : PORTABLE_CLUSTER);
    return r;
}
