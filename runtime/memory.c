// SPDX-License-Identifier: Apache-2.0
/* Device, pool and managed memory. */
#include "runtime/memory.h"

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/enter.h"
#include "runtime/external.h"
#include "runtime/log.h"
#include "runtime/thread.h"

/*
 * An executor without an arena (docs/wire.md, "Addresses") may choose addresses that this process uses for something else. Then it
 * shall choose again, while it still has the first ones.
 */
#define PLACES_MOST 8u

CUresult memory_track(uint64_t base, uint64_t size, enum range_kind kind, unsigned flags, CUmemoryPool pool) {
    const struct rt_context *context = rt_thread_context(rt_thread());
    struct range range = {
        .base = base,
        .size = size,
        .kind = kind,
        .flags = flags,
        .context = rt_context_owner(context),
        .device = context ? context->device : 0,
        .pool = pool,
    };
    CUresult r;
    while ((r = ranges_add(&range)) == CUDA_ERROR_INVALID_VALUE) {
        struct range stale;
        if (kind == RANGE_REGISTERED || !ranges_find_first(base, size, &stale) ||
            stale.kind == RANGE_REGISTERED)
            break;
        ranges_remove(stale.base, NULL);
    }
    if (r == CUDA_SUCCESS)
        return r;
    rt_log(RT_LOG_ERROR, "barcuda: the host allocated %#llx bytes at %#llx, which this process already uses",
           (unsigned long long)size, (unsigned long long)base);
    return CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult rt_cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr || !bytesize)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address[PLACES_MOST];
    unsigned rejected = 0;
    while ((r = call_cuMemAlloc_v2(0, &address[rejected], bytesize)) == CUDA_SUCCESS) {
        r = memory_track(address[rejected], bytesize, RANGE_DEVICE, 0, NULL);
        if (r == CUDA_SUCCESS)
            *dptr = address[rejected];
        if (r == CUDA_SUCCESS || ++rejected == PLACES_MOST)
            break;
    }
    while (rejected)
        call_cuMemFree_v2(0, address[--rejected]);
    return r;
}

/* ---- addresses without memory: they are not ranges, but nothing else of this process may lie there ---- */

CUresult rt_cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr, unsigned long long flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!ptr)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address[PLACES_MOST];
    unsigned rejected = 0;
    while ((r = call_cuMemAddressReserve(0, &address[rejected], size, alignment, addr, flags)) == CUDA_SUCCESS) {
        r = ranges_reserve(address[rejected], size);
        if (r == CUDA_SUCCESS)
            *ptr = address[rejected];
        if (r == CUDA_SUCCESS || ++rejected == PLACES_MOST)
            break;
    }
    while (rejected)
        call_cuMemAddressFree(0, address[--rejected], size);
    return r;
}

CUresult rt_cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies,
                                   CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || !nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    r = call_cuGraphAddMemAllocNode(0, phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    if (r != CUDA_SUCCESS)
        return r;
    r = ranges_reserve(nodeParams->dptr, nodeParams->bytesize);
    if (r != CUDA_SUCCESS)
        call_cuGraphDestroyNode(0, *phGraphNode);
    return r;
}

CUresult rt_cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
                               unsigned int ElementSizeBytes) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr || !pPitch || !WidthInBytes || !Height)
        return CUDA_ERROR_INVALID_VALUE;
    if (ElementSizeBytes != 4 && ElementSizeBytes != 8 && ElementSizeBytes != 16)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    size_t pitch = 0, size;
    r = call_cuMemAllocPitch_v2(0, &address, &pitch, WidthInBytes, Height, ElementSizeBytes);
    if (r != CUDA_SUCCESS)
        return r;
    if (__builtin_mul_overflow(pitch, Height, &size))
        r = CUDA_ERROR_OUT_OF_MEMORY;
    else
        r = memory_track(address, size, RANGE_DEVICE, 0, NULL);
    if (r != CUDA_SUCCESS) {
        call_cuMemFree_v2(0, address);
        return r;
    }
    *dptr = address;
    *pPitch = pitch;
    return CUDA_SUCCESS;
}

CUresult rt_cuMemFree_v2(CUdeviceptr dptr) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS || !dptr)
        return r;
    if (!dptr)
        return CUDA_SUCCESS; /* cuSPARSE frees what it never allocated */
    struct range range;
    if (ranges_find_base(dptr, &range)) {
        if (!range_on_device(&range) && range.kind != RANGE_MANAGED)
            return CUDA_ERROR_INVALID_VALUE;
        /* Before the host frees it: another thread may be given the same address at once. */
        ranges_remove(dptr, NULL);
    } else if (!ranges_in_arena(dptr) || ranges_find(dptr, &range)) {
        return CUDA_ERROR_INVALID_VALUE;
    } else if (external_free(dptr, &r)) {
        return r;
    }
    return call_cuMemFree_v2(0, dptr);
}

CUresult rt_cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr || !bytesize || (flags != CU_MEM_ATTACH_GLOBAL && flags != CU_MEM_ATTACH_HOST))
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    r = call_cuMemAllocManaged(0, &address, bytesize, flags);
    if (r != CUDA_SUCCESS)
        return r;
    r = memory_track(address, bytesize, RANGE_MANAGED, flags, NULL);
    if (r == CUDA_SUCCESS)
        *dptr = address;
    else
        call_cuMemFree_v2(0, address);
    return r;
}

/* ---- stream-ordered pools ---- */

static CUresult track_pool(CUdeviceptr *dptr, CUdeviceptr address, size_t size, CUmemoryPool pool,
                           unsigned flags, CUstream stream) {
    CUresult r = memory_track(address, size, RANGE_POOL, 0, pool);
    if (r == CUDA_SUCCESS)
        *dptr = address;
    else
        call_cuMemFreeAsync(flags, address, stream);
    return r;
}

CUresult rt_cuMemAllocAsync(unsigned flags, CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr || !bytesize)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    r = call_cuMemAllocAsync(flags, &address, bytesize, hStream);
    return r == CUDA_SUCCESS ? track_pool(dptr, address, bytesize, NULL, flags, hStream) : r;
}

CUresult rt_cuMemAllocFromPoolAsync(unsigned flags, CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
                                    CUstream hStream) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr || !bytesize || !pool)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    r = call_cuMemAllocFromPoolAsync(flags, &address, bytesize, pool, hStream);
    return r == CUDA_SUCCESS ? track_pool(dptr, address, bytesize, pool, flags, hStream) : r;
}

CUresult rt_cuMemFreeAsync(unsigned flags, CUdeviceptr dptr, CUstream hStream) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr)
        return CUDA_SUCCESS; /* cuSPARSE frees what it never allocated */
    struct range range;
    if (ranges_find_base(dptr, &range)) {
        if (!range_on_device(&range))
            return CUDA_ERROR_INVALID_VALUE;
        ranges_remove(dptr, NULL);
    } else if (!ranges_in_arena(dptr) || ranges_find(dptr, &range)) {
        return CUDA_ERROR_INVALID_VALUE;
    }
    return call_cuMemFreeAsync(flags, dptr, hStream);
}
