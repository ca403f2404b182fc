// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * The functions that libcuda.so.1 exports: forwarded to the host, answered by runtime/, or refused
 * (docs/coverage.md).
 */

#include "generated/cuda_exports.h"
#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/call.h"

static CUresult enter_cuArray3DCreate_v2(unsigned call_flags, CUarray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pHandle || !pAllocateArray)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuArray3DCreate_v2(call_flags, pHandle, pAllocateArray);
}

static CUresult enter_cuArray3DGetDescriptor_v2(unsigned call_flags,
    CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pArrayDescriptor)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuArray3DGetDescriptor_v2(call_flags, pArrayDescriptor, hArray);
}

static CUresult enter_cuArrayCreate_v2(unsigned call_flags, CUarray *pHandle,
    const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pHandle || !pAllocateArray)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuArrayCreate_v2(call_flags, pHandle, pAllocateArray);
}

static CUresult enter_cuArrayGetDescriptor_v2(unsigned call_flags, CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pArrayDescriptor)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuArrayGetDescriptor_v2(call_flags, pArrayDescriptor, hArray);
}

static CUresult enter_cuEventDestroy_v2(unsigned call_flags, CUevent hEvent) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventDestroy_v2(call_flags, hEvent);
}

static CUresult enter_cuEventElapsedTime_v2(unsigned call_flags, float *pMilliseconds, CUevent hStart,
    CUevent hEnd) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pMilliseconds)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hStart && !call_handle((uintptr_t)hStart, HANDLE_EVENT)) || (hEnd && !call_handle((uintptr_t)hEnd,
        HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventElapsedTime_v2(call_flags, pMilliseconds, hStart, hEnd);
}

static CUresult enter_cuEventRecord(unsigned call_flags, CUevent hEvent, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT) || !call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventRecord(call_flags, hEvent, hStream);
}

static CUresult enter_cuEventRecordWithFlags(unsigned call_flags, CUevent hEvent, CUstream hStream,
    unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT) || !call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventRecordWithFlags(call_flags, hEvent, hStream, flags);
}

static CUresult enter_cuGraphAddDependencies_v2(unsigned call_flags, CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!from && numDependencies) || (!to && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddDependencies_v2(call_flags, hGraph, from, to, edgeData, numDependencies);
}

static CUresult enter_cuGraphGetEdges_v2(unsigned call_flags, CUgraph hGraph, CUgraphNode *from,
    CUgraphNode *to, CUgraphEdgeData *edgeData, size_t *numEdges) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numEdges)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphGetEdges_v2(call_flags, hGraph, from, to, edgeData, numEdges);
}

static CUresult enter_cuGraphInstantiateWithParams(unsigned call_flags, CUgraphExec *phGraphExec,
    CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphExec || !instantiateParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphInstantiateWithParams(call_flags, phGraphExec, hGraph, instantiateParams);
}

static CUresult enter_cuGraphInstantiate_v2(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphExec)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphInstantiate_v2(call_flags, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

static CUresult enter_cuGraphLaunch(unsigned call_flags, CUgraphExec hGraph, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hGraph, HANDLE_GRAPH_EXEC) || !call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphLaunch(call_flags, hGraph, hStream);
}

static CUresult enter_cuGraphNodeGetDependencies_v2(unsigned call_flags, CUgraphNode hNode,
    CUgraphNode *dependencies, CUgraphEdgeData *edgeData, size_t *numDependencies) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numDependencies)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeGetDependencies_v2(call_flags, hNode, dependencies, edgeData, numDependencies);
}

static CUresult enter_cuGraphNodeGetDependentNodes_v2(unsigned call_flags, CUgraphNode hNode,
    CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numDependentNodes)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeGetDependentNodes_v2(call_flags, hNode, dependentNodes, edgeData,
        numDependentNodes);
}

static CUresult enter_cuGraphRemoveDependencies_v2(unsigned call_flags, CUgraph hGraph,
    const CUgraphNode *from, const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!from && numDependencies) || (!to && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphRemoveDependencies_v2(call_flags, hGraph, from, to, edgeData, numDependencies);
}

static CUresult enter_cuGraphUpload(unsigned call_flags, CUgraphExec hGraph, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hGraph, HANDLE_GRAPH_EXEC) || !call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphUpload(call_flags, hGraph, hStream);
}

static CUresult enter_cuMemAdvise_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count,
    CUmem_advise advice, CUmemLocation location) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    CUmemLocation host_location = location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemAdvise_v2(call_flags, devPtr, count, advice, host_location);
}

static CUresult enter_cuMemDiscardAndPrefetchBatchAsync(unsigned call_flags, CUdeviceptr *dptrs,
    size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!dptrs && count) || (!sizes && count) || (!prefetchLocs && numPrefetchLocs) || (!prefetchLocIdxs && numPrefetchLocs))
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    CUmemLocation host_prefetchLocs[CALL_LOCATIONS_MAX];
    if (numPrefetchLocs > CALL_LOCATIONS_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < numPrefetchLocs; i++) {
        host_prefetchLocs[i] = prefetchLocs[i];
        if (!call_location_to_host(&host_prefetchLocs[i]))
            return CUDA_ERROR_INVALID_DEVICE;
    }
    return call_cuMemDiscardAndPrefetchBatchAsync(call_flags, dptrs, sizes, count, host_prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream);
}

static CUresult enter_cuMemDiscardBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes,
    size_t count, unsigned long long flags, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!dptrs && count) || (!sizes && count))
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemDiscardBatchAsync(call_flags, dptrs, sizes, count, flags, hStream);
}

static CUresult enter_cuMemGetInfo_v2(unsigned call_flags, size_t *free, size_t *total) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!free || !total)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMemGetInfo_v2(call_flags, free, total);
}

static CUresult enter_cuMemPrefetchAsync_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count,
    CUmemLocation location, unsigned int flags, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    CUmemLocation host_location = location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemPrefetchAsync_v2(call_flags, devPtr, count, host_location, flags, hStream);
}

static CUresult enter_cuMemPrefetchBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes,
    size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!dptrs && count) || (!sizes && count) || (!prefetchLocs && numPrefetchLocs) || (!prefetchLocIdxs && numPrefetchLocs))
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    CUmemLocation host_prefetchLocs[CALL_LOCATIONS_MAX];
    if (numPrefetchLocs > CALL_LOCATIONS_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < numPrefetchLocs; i++) {
        host_prefetchLocs[i] = prefetchLocs[i];
        if (!call_location_to_host(&host_prefetchLocs[i]))
            return CUDA_ERROR_INVALID_DEVICE;
    }
    return call_cuMemPrefetchBatchAsync(call_flags, dptrs, sizes, count, host_prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

static CUresult enter_cuMemcpyAtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset,
    CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dstArray && !call_handle((uintptr_t)dstArray,
        HANDLE_ARRAY)) || (srcArray && !call_handle((uintptr_t)srcArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemcpyAtoA_v2(call_flags, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

static CUresult enter_cuMemcpyAtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, CUarray srcArray,
    size_t srcOffset, size_t ByteCount) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((srcArray && !call_handle((uintptr_t)srcArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemcpyAtoD_v2(call_flags, dstDevice, srcArray, srcOffset, ByteCount);
}

static CUresult enter_cuMemcpyDtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset,
    CUdeviceptr srcDevice, size_t ByteCount) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dstArray && !call_handle((uintptr_t)dstArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemcpyDtoA_v2(call_flags, dstArray, dstOffset, srcDevice, ByteCount);
}

static CUresult enter_cuMemsetD16Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us,
    size_t N, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemsetD16Async(call_flags, dstDevice, us, N, hStream);
}

static CUresult enter_cuMemsetD16_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us,
    size_t N) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD16_v2(call_flags, dstDevice, us, N);
}

static CUresult enter_cuMemsetD2D16Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemsetD2D16Async(call_flags, dstDevice, dstPitch, us, Width, Height, hStream);
}

static CUresult enter_cuMemsetD2D16_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD2D16_v2(call_flags, dstDevice, dstPitch, us, Width, Height);
}

static CUresult enter_cuMemsetD2D32Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemsetD2D32Async(call_flags, dstDevice, dstPitch, ui, Width, Height, hStream);
}

static CUresult enter_cuMemsetD2D32_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD2D32_v2(call_flags, dstDevice, dstPitch, ui, Width, Height);
}

static CUresult enter_cuMemsetD2D8Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemsetD2D8Async(call_flags, dstDevice, dstPitch, uc, Width, Height, hStream);
}

static CUresult enter_cuMemsetD2D8_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD2D8_v2(call_flags, dstDevice, dstPitch, uc, Width, Height);
}

static CUresult enter_cuMemsetD32Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N,
    CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemsetD32Async(call_flags, dstDevice, ui, N, hStream);
}

static CUresult enter_cuMemsetD32_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD32_v2(call_flags, dstDevice, ui, N);
}

static CUresult enter_cuMemsetD8Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N,
    CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemsetD8Async(call_flags, dstDevice, uc, N, hStream);
}

static CUresult enter_cuMemsetD8_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD8_v2(call_flags, dstDevice, uc, N);
}

static CUresult enter_cuStreamAttachMemAsync(unsigned call_flags, CUstream hStream, CUdeviceptr dptr,
    size_t length, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamAttachMemAsync(call_flags, hStream, dptr, length, flags);
}

static CUresult enter_cuStreamBatchMemOp_v2(unsigned call_flags, CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!paramArray && count))
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamBatchMemOp_v2(call_flags, stream, count, paramArray, flags);
}

static CUresult enter_cuStreamCopyAttributes(unsigned call_flags, CUstream dstStream, CUstream srcStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)dstStream) || !call_stream((uintptr_t)srcStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamCopyAttributes(call_flags, dstStream, srcStream);
}

static CUresult enter_cuStreamGetAttribute(unsigned call_flags, CUstream hStream, CUstreamAttrID attr,
    CUstreamAttrValue *value) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamGetAttribute(call_flags, hStream, attr, value);
}

static CUresult enter_cuStreamGetId(unsigned call_flags, CUstream hStream, unsigned long long *streamId) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!streamId)
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamGetId(call_flags, hStream, streamId);
}

static CUresult enter_cuStreamQuery(unsigned call_flags, CUstream hStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamQuery(call_flags, hStream);
}

static CUresult enter_cuStreamSetAttribute(unsigned call_flags, CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!param)
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamSetAttribute(call_flags, hStream, attr, param);
}

static CUresult enter_cuStreamUpdateCaptureDependencies_v2(unsigned call_flags, CUstream hStream,
    CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamUpdateCaptureDependencies_v2(call_flags, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

static CUresult enter_cuStreamWaitEvent(unsigned call_flags, CUstream hStream, CUevent hEvent,
    unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)hStream) || !call_handle((uintptr_t)hEvent, HANDLE_EVENT))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWaitEvent(call_flags, hStream, hEvent, Flags);
}

static CUresult enter_cuStreamWaitValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWaitValue32_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuStreamWaitValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWaitValue64_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuStreamWriteValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWriteValue32_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuStreamWriteValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_stream((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWriteValue64_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuTexRefGetAddress_v2(unsigned call_flags, CUdeviceptr *pdptr, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pdptr)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetAddress_v2(call_flags, pdptr, hTexRef);
}

static CUresult enter_cuTexRefSetAddress2D_v3(unsigned call_flags, CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!desc)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetAddress2D_v3(call_flags, hTexRef, desc, dptr, Pitch);
}

static CUresult enter_cuTexRefSetAddress_v2(unsigned call_flags, size_t *ByteOffset, CUtexref hTexRef,
    CUdeviceptr dptr, size_t bytes) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetAddress_v2(call_flags, ByteOffset, hTexRef, dptr, bytes);
}

CUresult cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray) {
    CUDA_ARRAY3D_DESCRIPTOR wide_pAllocateArray = {0};
    if (pAllocateArray) {
        wide_pAllocateArray.Width = pAllocateArray->Width;
        wide_pAllocateArray.Height = pAllocateArray->Height;
        wide_pAllocateArray.Depth = pAllocateArray->Depth;
        wide_pAllocateArray.Format = pAllocateArray->Format;
        wide_pAllocateArray.NumChannels = pAllocateArray->NumChannels;
        wide_pAllocateArray.Flags = pAllocateArray->Flags;
    }
    return enter_cuArray3DCreate_v2(0, pHandle, pAllocateArray ? &wide_pAllocateArray : NULL);
}

CUresult cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    return enter_cuArray3DCreate_v2(0, pHandle, pAllocateArray);
}

CUresult cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
    CUDA_ARRAY3D_DESCRIPTOR wide_pArrayDescriptor = {0};
    CUresult r = enter_cuArray3DGetDescriptor_v2(0, pArrayDescriptor ? &wide_pArrayDescriptor : NULL, hArray);
    if (r != CUDA_SUCCESS)
        return r;
    if (wide_pArrayDescriptor.Width > UINT32_MAX || wide_pArrayDescriptor.Height > UINT32_MAX || wide_pArrayDescriptor.Depth > UINT32_MAX)
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (pArrayDescriptor) {
        pArrayDescriptor->Width = (unsigned int)wide_pArrayDescriptor.Width;
        pArrayDescriptor->Height = (unsigned int)wide_pArrayDescriptor.Height;
        pArrayDescriptor->Depth = (unsigned int)wide_pArrayDescriptor.Depth;
        pArrayDescriptor->Format = wide_pArrayDescriptor.Format;
        pArrayDescriptor->NumChannels = wide_pArrayDescriptor.NumChannels;
        pArrayDescriptor->Flags = wide_pArrayDescriptor.Flags;
    }
    return CUDA_SUCCESS;
}

CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    return enter_cuArray3DGetDescriptor_v2(0, pArrayDescriptor, hArray);
}

CUresult cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray) {
    CUDA_ARRAY_DESCRIPTOR wide_pAllocateArray = {0};
    if (pAllocateArray) {
        wide_pAllocateArray.Width = pAllocateArray->Width;
        wide_pAllocateArray.Height = pAllocateArray->Height;
        wide_pAllocateArray.Format = pAllocateArray->Format;
        wide_pAllocateArray.NumChannels = pAllocateArray->NumChannels;
    }
    return enter_cuArrayCreate_v2(0, pHandle, pAllocateArray ? &wide_pAllocateArray : NULL);
}

CUresult cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    return enter_cuArrayCreate_v2(0, pHandle, pAllocateArray);
}

CUresult cuArrayDestroy(CUarray hArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuArrayDestroy(0, hArray);
}

CUresult cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
    CUDA_ARRAY_DESCRIPTOR wide_pArrayDescriptor = {0};
    CUresult r = enter_cuArrayGetDescriptor_v2(0, pArrayDescriptor ? &wide_pArrayDescriptor : NULL, hArray);
    if (r != CUDA_SUCCESS)
        return r;
    if (wide_pArrayDescriptor.Width > UINT32_MAX || wide_pArrayDescriptor.Height > UINT32_MAX)
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (pArrayDescriptor) {
        pArrayDescriptor->Width = (unsigned int)wide_pArrayDescriptor.Width;
        pArrayDescriptor->Height = (unsigned int)wide_pArrayDescriptor.Height;
        pArrayDescriptor->Format = wide_pArrayDescriptor.Format;
        pArrayDescriptor->NumChannels = wide_pArrayDescriptor.NumChannels;
    }
    return CUDA_SUCCESS;
}

CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    return enter_cuArrayGetDescriptor_v2(0, pArrayDescriptor, hArray);
}

CUresult cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array,
    CUdevice device) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!memoryRequirements)
        return CUDA_ERROR_INVALID_VALUE;
    if ((array && !call_handle((uintptr_t)array, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUdevice host_device = rt_device_to_host(device);
    if (host_device < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuArrayGetMemoryRequirements(0, memoryRequirements, array, host_device);
}

CUresult cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pPlaneArray)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuArrayGetPlane(0, pPlaneArray, hArray, planeIdx);
}

CUresult cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!sparseProperties)
        return CUDA_ERROR_INVALID_VALUE;
    if ((array && !call_handle((uintptr_t)array, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuArrayGetSparseProperties(0, sparseProperties, array);
}

CUresult cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessGetRestoreThreadId(int pid, int *tid) {
    (void)pid;
    (void)tid;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessGetState(int pid, CUprocessState *state) {
    (void)pid;
    (void)state;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCtxAttach(CUcontext *pctx, unsigned int flags) {
    return rt_cuCtxAttach(pctx, flags);
}

CUresult cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    return rt_cuCtxCreate(pctx, flags, dev);
}

CUresult cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    return rt_cuCtxCreate_v2(pctx, flags, dev);
}

CUresult cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams, unsigned int flags,
    CUdevice dev) {
    return rt_cuCtxCreate_v3(pctx, paramsArray, numParams, flags, dev);
}

CUresult cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags,
    CUdevice dev) {
    return rt_cuCtxCreate_v4(pctx, ctxCreateParams, flags, dev);
}

CUresult cuCtxDestroy(CUcontext ctx) {
    return rt_cuCtxDestroy_v2(ctx);
}

CUresult cuCtxDestroy_v2(CUcontext ctx) {
    return rt_cuCtxDestroy_v2(ctx);
}

CUresult cuCtxDetach(CUcontext ctx) {
    return rt_cuCtxDetach(ctx);
}

CUresult cuCtxDisablePeerAccess(CUcontext peerContext) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((peerContext && !call_handle((uintptr_t)peerContext, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    return call_cuCtxDisablePeerAccess(0, peerContext);
}

CUresult cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((peerContext && !call_handle((uintptr_t)peerContext, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    return call_cuCtxEnablePeerAccess(0, peerContext, Flags);
}

CUresult cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx) {
    (void)pContext;
    (void)hCtx;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCtxGetApiVersion(CUcontext ctx, unsigned int *version) {
    return rt_cuCtxGetApiVersion(ctx, version);
}

CUresult cuCtxGetCacheConfig(CUfunc_cache *pconfig) {
    return rt_cuCtxGetCacheConfig(pconfig);
}

CUresult cuCtxGetCurrent(CUcontext *pctx) {
    return rt_cuCtxGetCurrent(pctx);
}

CUresult cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type) {
    (void)hCtx;
    (void)resource;
    (void)type;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCtxGetDevice(CUdevice *device) {
    return rt_cuCtxGetDevice(device);
}

CUresult cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx) {
    return rt_cuCtxGetDevice_v2(device, ctx);
}

CUresult cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type) {
    return rt_cuCtxGetExecAffinity(pExecAffinity, type);
}

CUresult cuCtxGetFlags(unsigned int *flags) {
    return rt_cuCtxGetFlags(flags);
}

CUresult cuCtxGetId(CUcontext ctx, unsigned long long *ctxId) {
    return rt_cuCtxGetId(ctx, ctxId);
}

CUresult cuCtxGetLimit(size_t *pvalue, CUlimit limit) {
    return rt_cuCtxGetLimit(pvalue, limit);
}

CUresult cuCtxGetSharedMemConfig(CUsharedconfig *pConfig) {
    return rt_cuCtxGetSharedMemConfig(pConfig);
}

CUresult cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority) {
    return rt_cuCtxGetStreamPriorityRange(leastPriority, greatestPriority);
}

CUresult cuCtxPopCurrent(CUcontext *pctx) {
    return rt_cuCtxPopCurrent_v2(pctx);
}

CUresult cuCtxPopCurrent_v2(CUcontext *pctx) {
    return rt_cuCtxPopCurrent_v2(pctx);
}

CUresult cuCtxPushCurrent(CUcontext ctx) {
    return rt_cuCtxPushCurrent_v2(ctx);
}

CUresult cuCtxPushCurrent_v2(CUcontext ctx) {
    return rt_cuCtxPushCurrent_v2(ctx);
}

CUresult cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hCtx, HANDLE_CONTEXT))
        return CUDA_ERROR_INVALID_CONTEXT;
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuCtxRecordEvent(0, hCtx, hEvent);
}

CUresult cuCtxResetPersistingL2Cache(void) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuCtxResetPersistingL2Cache(0);
}

CUresult cuCtxSetCacheConfig(CUfunc_cache config) {
    return rt_cuCtxSetCacheConfig(config);
}

CUresult cuCtxSetCurrent(CUcontext ctx) {
    return rt_cuCtxSetCurrent(ctx);
}

CUresult cuCtxSetFlags(unsigned int flags) {
    return rt_cuCtxSetFlags(flags);
}

CUresult cuCtxSetLimit(CUlimit limit, size_t value) {
    return rt_cuCtxSetLimit(limit, value);
}

CUresult cuCtxSetSharedMemConfig(CUsharedconfig config) {
    return rt_cuCtxSetSharedMemConfig(config);
}

CUresult cuCtxSynchronize(void) {
    return rt_cuCtxSynchronize();
}

CUresult cuCtxSynchronize_v2(CUcontext ctx) {
    return rt_cuCtxSynchronize_v2(ctx);
}

CUresult cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hCtx, HANDLE_CONTEXT))
        return CUDA_ERROR_INVALID_CONTEXT;
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuCtxWaitEvent(0, hCtx, hEvent);
}

CUresult cuDestroyExternalMemory(CUexternalMemory extMem) {
    (void)extMem;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
    (void)extSem;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources,
    unsigned int nbResources) {
    (void)phDesc;
    (void)resources;
    (void)nbResources;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups,
    const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int minCount) {
    (void)result;
    (void)nbGroups;
    (void)input;
    (void)remaining;
    (void)useFlags;
    (void)minCount;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev) {
    return rt_cuDeviceCanAccessPeer(canAccessPeer, dev, peerDev);
}

CUresult cuDeviceComputeCapability(int *major, int *minor, CUdevice dev) {
    return rt_cuDeviceComputeCapability(major, minor, dev);
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
    return rt_cuDeviceGet(device, ordinal);
}

CUresult cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev) {
    return rt_cuDeviceGetAttribute(pi, attrib, dev);
}

CUresult cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId) {
    return rt_cuDeviceGetByPCIBusId(dev, pciBusId);
}

CUresult cuDeviceGetCount(int *count) {
    return rt_cuDeviceGetCount(count);
}

CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pool_out)
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetDefaultMemPool(0, pool_out, host_dev);
}

CUresult cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type) {
    (void)device;
    (void)resource;
    (void)type;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev) {
    return rt_cuDeviceGetExecAffinitySupport(pi, type, dev);
}

CUresult cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_device = rt_device_to_host(device);
    if (host_device < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetGraphMemAttribute(0, host_device, attr, value);
}

CUresult cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations,
    unsigned int count, CUdevice dev) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!operations && count))
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetHostAtomicCapabilities(0, capabilities, operations, count, host_dev);
}

CUresult cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev) {
    return rt_cuDeviceGetLuid(luid, deviceNodeMask, dev);
}

CUresult cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pool)
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetMemPool(0, pool, host_dev);
}

CUresult cuDeviceGetName(char *name, int len, CUdevice dev) {
    return rt_cuDeviceGetName(name, len, dev);
}

CUresult cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags) {
    (void)nvSciSyncAttrList;
    (void)dev;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations,
    unsigned int count, CUdevice srcDevice, CUdevice dstDevice) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!operations && count))
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_srcDevice = rt_device_to_host(srcDevice);
    if (host_srcDevice < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    CUdevice host_dstDevice = rt_device_to_host(dstDevice);
    if (host_dstDevice < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetP2PAtomicCapabilities(0, capabilities, operations, count, host_srcDevice,
        host_dstDevice);
}

CUresult cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
    CUdevice dstDevice) {
    return rt_cuDeviceGetP2PAttribute(value, attrib, srcDevice, dstDevice);
}

CUresult cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev) {
    return rt_cuDeviceGetPCIBusId(pciBusId, len, dev);
}

CUresult cuDeviceGetProperties(CUdevprop *prop, CUdevice dev) {
    return rt_cuDeviceGetProperties(prop, dev);
}

CUresult cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format,
    unsigned int numChannels, CUdevice dev) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!maxWidthInElements)
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetTexture1DLinearMaxWidth(0, maxWidthInElements, format, numChannels, host_dev);
}

CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice dev) {
    return rt_cuDeviceGetUuid(uuid, dev);
}

CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev) {
    return rt_cuDeviceGetUuid_v2(uuid, dev);
}

CUresult cuDeviceGraphMemTrim(CUdevice device) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    CUdevice host_device = rt_device_to_host(device);
    if (host_device < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGraphMemTrim(0, host_device);
}

CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active) {
    return rt_cuDevicePrimaryCtxGetState(dev, flags, active);
}

CUresult cuDevicePrimaryCtxRelease(CUdevice dev) {
    return rt_cuDevicePrimaryCtxRelease_v2(dev);
}

CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev) {
    return rt_cuDevicePrimaryCtxRelease_v2(dev);
}

CUresult cuDevicePrimaryCtxReset(CUdevice dev) {
    return rt_cuDevicePrimaryCtxReset_v2(dev);
}

CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev) {
    return rt_cuDevicePrimaryCtxReset_v2(dev);
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev) {
    return rt_cuDevicePrimaryCtxRetain(pctx, dev);
}

CUresult cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags) {
    return rt_cuDevicePrimaryCtxSetFlags(dev, flags);
}

CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags) {
    return rt_cuDevicePrimaryCtxSetFlags_v2(dev, flags);
}

CUresult cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData,
    CUasyncCallbackHandle *callback) {
    (void)device;
    (void)callbackFunc;
    (void)userData;
    (void)callback;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    CUdevice host_device = rt_device_to_host(device);
    if (host_device < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceSetGraphMemAttribute(0, host_device, attr, value);
}

CUresult cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceSetMemPool(0, host_dev, pool);
}

CUresult cuDeviceTotalMem(unsigned int *bytes, CUdevice dev) {
    size_t wide_bytes = 0;
    CUresult r = rt_cuDeviceTotalMem_v2(bytes ? &wide_bytes : NULL, dev);
    if (r != CUDA_SUCCESS)
        return r;
    if ((bytes && wide_bytes > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (bytes)
        *bytes = (unsigned int)wide_bytes;
    return CUDA_SUCCESS;
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev) {
    return rt_cuDeviceTotalMem_v2(bytes, dev);
}

CUresult cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback) {
    (void)device;
    (void)callback;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDriverGetVersion(int *driverVersion) {
    return rt_cuDriverGetVersion(driverVersion);
}

CUresult cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *conn, CUgraphicsResource *pCudaResource,
    CUstream *pStream, unsigned int timeout) {
    (void)conn;
    (void)pCudaResource;
    (void)pStream;
    (void)timeout;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream) {
    (void)conn;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *conn, EGLStreamKHR stream,
    unsigned int flags) {
    (void)conn;
    (void)stream;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn) {
    (void)conn;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *conn, CUgraphicsResource pCudaResource,
    CUstream *pStream) {
    (void)conn;
    (void)pCudaResource;
    (void)pStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream, EGLint width,
    EGLint height) {
    (void)conn;
    (void)stream;
    (void)width;
    (void)height;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn) {
    (void)conn;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerPresentFrame(CUeglStreamConnection *conn, CUeglFrame eglframe,
    CUstream *pStream) {
    (void)conn;
    (void)eglframe;
    (void)pStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerReturnFrame(CUeglStreamConnection *conn, CUeglFrame *eglframe,
    CUstream *pStream) {
    (void)conn;
    (void)eglframe;
    (void)pStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEventCreate(CUevent *phEvent, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phEvent)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuEventCreate(0, phEvent, Flags);
}

CUresult cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags) {
    (void)phEvent;
    (void)eglSync;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEventDestroy(CUevent hEvent) {
    return enter_cuEventDestroy_v2(0, hEvent);
}

CUresult cuEventDestroy_v2(CUevent hEvent) {
    return enter_cuEventDestroy_v2(0, hEvent);
}

CUresult cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    return enter_cuEventElapsedTime_v2(0, pMilliseconds, hStart, hEnd);
}

CUresult cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    return enter_cuEventElapsedTime_v2(0, pMilliseconds, hStart, hEnd);
}

CUresult cuEventQuery(CUevent hEvent) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hEvent && !call_handle((uintptr_t)hEvent, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventQuery(0, hEvent);
}

CUresult cuEventRecord(CUevent hEvent, CUstream hStream) {
    return enter_cuEventRecord(0, hEvent, hStream);
}

CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    return enter_cuEventRecordWithFlags(0, hEvent, hStream, flags);
}

CUresult cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags) {
    return enter_cuEventRecordWithFlags(WIRE_PER_THREAD, hEvent, hStream, flags);
}

CUresult cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
    return enter_cuEventRecord(WIRE_PER_THREAD, hEvent, hStream);
}

CUresult cuEventSynchronize(CUevent hEvent) {
    return rt_cuEventSynchronize(hEvent);
}

CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc) {
    (void)devPtr;
    (void)extMem;
    (void)bufferDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc) {
    (void)mipmap;
    (void)extMem;
    (void)mipmapDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuFlushGPUDirectRDMAWrites(0, target, scope);
}

CUresult cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc) {
    return rt_cuFuncGetAttribute(pi, attrib, hfunc);
}

CUresult cuFuncGetModule(CUmodule *hmod, CUfunction hfunc) {
    return rt_cuFuncGetModule(hmod, hfunc);
}

CUresult cuFuncGetName(const char **name, CUfunction hfunc) {
    return rt_cuFuncGetName(name, hfunc);
}

CUresult cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    return rt_cuFuncGetParamInfo(func, paramIndex, paramOffset, paramSize);
}

CUresult cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!state)
        return CUDA_ERROR_INVALID_VALUE;
    if ((function && !call_function((uintptr_t)function)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncIsLoaded(0, state, function);
}

CUresult cuFuncLoad(CUfunction function) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((function && !call_function((uintptr_t)function)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncLoad(0, function);
}

CUresult cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value) {
    return rt_cuFuncSetAttribute(hfunc, attrib, value);
}

CUresult cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z) {
    return rt_cuFuncSetBlockShape(hfunc, x, y, z);
}

CUresult cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hfunc && !call_function((uintptr_t)hfunc)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncSetCacheConfig(0, hfunc, config);
}

CUresult cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hfunc && !call_function((uintptr_t)hfunc)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncSetSharedMemConfig(0, hfunc, config);
}

CUresult cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes) {
    return rt_cuFuncSetSharedSize(hfunc, bytes);
}

CUresult cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    (void)pCtx;
    (void)Flags;
    (void)device;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    (void)pCtx;
    (void)Flags;
    (void)device;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLGetDevices(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices, unsigned int cudaDeviceCount,
    CUGLDeviceList deviceList) {
    (void)pCudaDeviceCount;
    (void)pCudaDevices;
    (void)cudaDeviceCount;
    (void)deviceList;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLGetDevices_v2(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
    (void)pCudaDeviceCount;
    (void)pCudaDevices;
    (void)cudaDeviceCount;
    (void)deviceList;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLInit(void) {
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObjectAsync(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer, CUstream hStream) {
    (void)dptr;
    (void)size;
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer, CUstream hStream) {
    (void)dptr;
    (void)size;
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr *dptr, size_t *size, GLuint buffer, CUstream hStream) {
    (void)dptr;
    (void)size;
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLRegisterBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags) {
    (void)buffer;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnmapBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream) {
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnregisterBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGetErrorName(CUresult error, const char **pStr) {
    return rt_cuGetErrorName(error, pStr);
}

CUresult cuGetErrorString(CUresult error, const char **pStr) {
    return rt_cuGetErrorString(error, pStr);
}

CUresult cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId) {
    return rt_cuGetExportTable(ppExportTable, pExportTableId);
}

CUresult cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags) {
    return rt_cuGetProcAddress(symbol, pfn, cudaVersion, flags);
}

CUresult cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags,
    CUdriverProcAddressQueryResult *symbolStatus) {
    return rt_cuGetProcAddress_v2(symbol, pfn, cudaVersion, flags, symbolStatus);
}

CUresult cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies) || !nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddBatchMemOpNode(0, phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraph childGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph,
        HANDLE_GRAPH)) || (childGraph && !call_handle((uintptr_t)childGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddChildGraphNode(0, phGraphNode, hGraph, dependencies, numDependencies, childGraph);
}

CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    return enter_cuGraphAddDependencies_v2(0, hGraph, from, to, NULL, numDependencies);
}

CUresult cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    return enter_cuGraphAddDependencies_v2(0, hGraph, from, to, edgeData, numDependencies);
}

CUresult cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddEmptyNode(0, phGraphNode, hGraph, dependencies, numDependencies);
}

CUresult cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)) || (event && !call_handle((uintptr_t)event,
        HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddEventRecordNode(0, phGraphNode, hGraph, dependencies, numDependencies, event);
}

CUresult cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)) || (event && !call_handle((uintptr_t)event,
        HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddEventWaitNode(0, phGraphNode, hGraph, dependencies, numDependencies, event);
}

CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    (void)phGraphNode;
    (void)hGraph;
    (void)dependencies;
    (void)numDependencies;
    (void)nodeParams;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    (void)phGraphNode;
    (void)hGraph;
    (void)dependencies;
    (void)numDependencies;
    (void)nodeParams;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    return rt_cuGraphAddHostNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    return rt_cuGraphAddKernelNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    return rt_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies) || !nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    if (!call_location_to_host(&nodeParams->poolProps.location))
        return CUDA_ERROR_INVALID_DEVICE;
    r = call_cuGraphAddMemAllocNode(0, phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    call_location_from_host(&nodeParams->poolProps.location);
    return r;
}

CUresult cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUdeviceptr dptr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddMemFreeNode(0, phGraphNode, hGraph, dependencies, numDependencies, dptr);
}

CUresult cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    return rt_cuGraphAddMemcpyNode(phGraphNode, hGraph, dependencies, numDependencies, copyParams, ctx);
}

CUresult cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || (!dependencies && numDependencies) || !memsetParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((ctx && !call_handle((uintptr_t)ctx, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphAddMemsetNode(0, phGraphNode, hGraph, dependencies, numDependencies, memsetParams,
        ctx);
}

CUresult cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraphNodeParams *nodeParams) {
    return rt_cuGraphAddNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams) {
    return rt_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, dependencyData, numDependencies,
        nodeParams);
}

CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out) {
    (void)hNode;
    (void)nodeParams_out;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphBatchMemOpNodeSetParams(0, hNode, nodeParams);
}

CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraph)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphChildGraphNodeGetGraph(0, hNode, phGraph);
}

CUresult cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphClone)
        return CUDA_ERROR_INVALID_VALUE;
    if ((originalGraph && !call_handle((uintptr_t)originalGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphClone(0, phGraphClone, originalGraph);
}

CUresult cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph, CUcontext ctx,
    unsigned int defaultLaunchValue, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pHandle_out)
        return CUDA_ERROR_INVALID_VALUE;
    if ((ctx && !call_handle((uintptr_t)ctx, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphConditionalHandleCreate(0, pHandle_out, hGraph, ctx, defaultLaunchValue, flags);
}

CUresult cuGraphCreate(CUgraph *phGraph, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraph)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuGraphCreate(0, phGraph, flags);
}

CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags) {
    (void)hGraph;
    (void)path;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphDestroy(CUgraph hGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphDestroy(0, hGraph);
}

CUresult cuGraphDestroyNode(CUgraphNode hNode) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphDestroyNode(0, hNode);
}

CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!event_out)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphEventRecordNodeGetEvent(0, hNode, event_out);
}

CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (event && !call_handle((uintptr_t)event, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphEventRecordNodeSetEvent(0, hNode, event);
}

CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!event_out)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphEventWaitNodeGetEvent(0, hNode, event_out);
}

CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (event && !call_handle((uintptr_t)event, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphEventWaitNodeSetEvent(0, hNode, event);
}

CUresult cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecBatchMemOpNodeSetParams(0, hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraph childGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (childGraph && !call_handle((uintptr_t)childGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecChildGraphNodeSetParams(0, hGraphExec, hNode, childGraph);
}

CUresult cuGraphExecDestroy(CUgraphExec hGraphExec) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec, HANDLE_GRAPH_EXEC)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecDestroy(0, hGraphExec);
}

CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (event && !call_handle((uintptr_t)event, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecEventRecordNodeSetEvent(0, hGraphExec, hNode, event);
}

CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (event && !call_handle((uintptr_t)event, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecEventWaitNodeSetEvent(0, hGraphExec, hNode, event);
}

CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    (void)hGraphExec;
    (void)hNode;
    (void)nodeParams;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    (void)hGraphExec;
    (void)hNode;
    (void)nodeParams;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!flags)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec, HANDLE_GRAPH_EXEC)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecGetFlags(0, hGraphExec, flags);
}

CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams) {
    return rt_cuGraphExecHostNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    return rt_cuGraphExecKernelNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    return rt_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    return rt_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, copyParams, ctx);
}

CUresult cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!memsetParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((ctx && !call_handle((uintptr_t)ctx, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecMemsetNodeSetParams(0, hGraphExec, hNode, memsetParams, ctx);
}

CUresult cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    return rt_cuGraphExecNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
    CUgraphExecUpdateResult *updateResult_out) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!hErrorNode_out || !updateResult_out)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecUpdate(0, hGraphExec, hGraph, hErrorNode_out, updateResult_out);
}

CUresult cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!resultInfo)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecUpdate_v2(0, hGraphExec, hGraph, resultInfo);
}

CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out) {
    (void)hNode;
    (void)params_out;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    (void)hNode;
    (void)nodeParams;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out) {
    (void)hNode;
    (void)params_out;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    (void)hNode;
    (void)nodeParams;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges) {
    return enter_cuGraphGetEdges_v2(0, hGraph, from, to, NULL, numEdges);
}

CUresult cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edgeData,
    size_t *numEdges) {
    return enter_cuGraphGetEdges_v2(0, hGraph, from, to, edgeData, numEdges);
}

CUresult cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numNodes)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphGetNodes(0, hGraph, nodes, numNodes);
}

CUresult cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numRootNodes)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphGetRootNodes(0, hGraph, rootNodes, numRootNodes);
}

CUresult cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams) {
    return rt_cuGraphHostNodeGetParams(hNode, nodeParams);
}

CUresult cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    return rt_cuGraphHostNodeSetParams(hNode, nodeParams);
}

CUresult cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    return enter_cuGraphInstantiate_v2(0, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph, unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphExec)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphInstantiateWithFlags(0, phGraphExec, hGraph, flags);
}

CUresult cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    return enter_cuGraphInstantiateWithParams(0, phGraphExec, hGraph, instantiateParams);
}

CUresult cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    return enter_cuGraphInstantiateWithParams(WIRE_PER_THREAD, phGraphExec, hGraph, instantiateParams);
}

CUresult cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    return enter_cuGraphInstantiate_v2(0, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dst && !call_handle((uintptr_t)dst, HANDLE_GRAPH_NODE)) || (src && !call_handle((uintptr_t)src,
        HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphKernelNodeCopyAttributes(0, dst, src);
}

CUresult cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value_out)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphKernelNodeGetAttribute(0, hNode, attr, value_out);
}

CUresult cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    return rt_cuGraphKernelNodeGetParams(hNode, nodeParams);
}

CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    return rt_cuGraphKernelNodeGetParams_v2(hNode, nodeParams);
}

CUresult cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphKernelNodeSetAttribute(0, hNode, attr, value);
}

CUresult cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    return rt_cuGraphKernelNodeSetParams(hNode, nodeParams);
}

CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    return rt_cuGraphKernelNodeSetParams_v2(hNode, nodeParams);
}

CUresult cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphLaunch(0, hGraph, hStream);
}

CUresult cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphLaunch(WIRE_PER_THREAD, hGraph, hStream);
}

CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out) {
    (void)hNode;
    (void)params_out;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr_out)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphMemFreeNodeGetParams(0, hNode, dptr_out);
}

CUresult cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphMemcpyNodeGetParams(0, hNode, nodeParams);
}

CUresult cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams) {
    return rt_cuGraphMemcpyNodeSetParams(hNode, nodeParams);
}

CUresult cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphMemsetNodeGetParams(0, hNode, nodeParams);
}

CUresult cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphMemsetNodeSetParams(0, hNode, nodeParams);
}

CUresult cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phNode)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hOriginalNode && !call_handle((uintptr_t)hOriginalNode,
        HANDLE_GRAPH_NODE)) || (hClonedGraph && !call_handle((uintptr_t)hClonedGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeFindInClone(0, phNode, hOriginalNode, hClonedGraph);
}

CUresult cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies, size_t *numDependencies) {
    return enter_cuGraphNodeGetDependencies_v2(0, hNode, dependencies, NULL, numDependencies);
}

CUresult cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    return enter_cuGraphNodeGetDependencies_v2(0, hNode, dependencies, edgeData, numDependencies);
}

CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes) {
    return enter_cuGraphNodeGetDependentNodes_v2(0, hNode, dependentNodes, NULL, numDependentNodes);
}

CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    return enter_cuGraphNodeGetDependentNodes_v2(0, hNode, dependentNodes, edgeData, numDependentNodes);
}

CUresult cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!isEnabled)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeGetEnabled(0, hGraphExec, hNode, isEnabled);
}

CUresult cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!type)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeGetType(0, hNode, type);
}

CUresult cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeSetEnabled(0, hGraphExec, hNode, isEnabled);
}

CUresult cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    return rt_cuGraphNodeSetParams(hNode, nodeParams);
}

CUresult cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((graph && !call_handle((uintptr_t)graph, HANDLE_GRAPH)) || (object && !call_handle((uintptr_t)object,
        HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphReleaseUserObject(0, graph, object, count);
}

CUresult cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    return enter_cuGraphRemoveDependencies_v2(0, hGraph, from, to, NULL, numDependencies);
}

CUresult cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    return enter_cuGraphRemoveDependencies_v2(0, hGraph, from, to, edgeData, numDependencies);
}

CUresult cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((graph && !call_handle((uintptr_t)graph, HANDLE_GRAPH)) || (object && !call_handle((uintptr_t)object,
        HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphRetainUserObject(0, graph, object, count, flags);
}

CUresult cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphUpload(0, hGraph, hStream);
}

CUresult cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphUpload(WIRE_PER_THREAD, hGraph, hStream);
}

CUresult cuGraphicsEGLRegisterImage(CUgraphicsResource *pCudaResource, EGLImageKHR image,
    unsigned int flags) {
    (void)pCudaResource;
    (void)image;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource, GLuint buffer, unsigned int Flags) {
    (void)pCudaResource;
    (void)buffer;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource, GLuint image, GLenum target,
    unsigned int Flags) {
    (void)pCudaResource;
    (void)image;
    (void)target;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    (void)count;
    (void)resources;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    (void)count;
    (void)resources;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceGetMappedEglFrame(CUeglFrame *eglFrame, CUgraphicsResource resource,
    unsigned int index, unsigned int mipLevel) {
    (void)eglFrame;
    (void)resource;
    (void)index;
    (void)mipLevel;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
    CUgraphicsResource resource) {
    (void)pMipmappedArray;
    (void)resource;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize,
    CUgraphicsResource resource) {
    (void)pDevPtr;
    (void)pSize;
    (void)resource;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize,
    CUgraphicsResource resource) {
    (void)pDevPtr;
    (void)pSize;
    (void)resource;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags) {
    (void)resource;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags) {
    (void)resource;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource,
    unsigned int arrayIndex, unsigned int mipLevel) {
    (void)pArray;
    (void)resource;
    (void)arrayIndex;
    (void)mipLevel;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    (void)count;
    (void)resources;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    (void)count;
    (void)resources;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource) {
    (void)resource;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *pCudaResource, VdpOutputSurface vdpSurface,
    unsigned int flags) {
    (void)pCudaResource;
    (void)vdpSurface;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *pCudaResource, VdpVideoSurface vdpSurface,
    unsigned int flags) {
    (void)pCudaResource;
    (void)vdpSurface;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags) {
    (void)phCtx;
    (void)desc;
    (void)dev;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxDestroy(CUgreenCtx hCtx) {
    (void)hCtx;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type) {
    (void)hCtx;
    (void)resource;
    (void)type;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId) {
    (void)greenCtx;
    (void)greenCtxId;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent) {
    (void)hCtx;
    (void)hEvent;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority) {
    (void)phStream;
    (void)greenCtx;
    (void)flags;
    (void)priority;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent) {
    (void)hCtx;
    (void)hEvent;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc) {
    (void)extMem_out;
    (void)memHandleDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc) {
    (void)extSem_out;
    (void)semHandleDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuInit(unsigned int Flags) {
    return rt_cuInit(Flags);
}

CUresult cuIpcCloseMemHandle(CUdeviceptr dptr) {
    (void)dptr;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event) {
    (void)pHandle;
    (void)event;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr) {
    (void)pHandle;
    (void)dptr;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle) {
    (void)phEvent;
    (void)handle;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    (void)pdptr;
    (void)handle;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    (void)pdptr;
    (void)handle;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev) {
    return rt_cuKernelGetAttribute(pi, attrib, kernel, dev);
}

CUresult cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel) {
    return rt_cuKernelGetFunction(pFunc, kernel);
}

CUresult cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel) {
    return rt_cuKernelGetLibrary(pLib, kernel);
}

CUresult cuKernelGetName(const char **name, CUkernel hfunc) {
    return rt_cuKernelGetName(name, hfunc);
}

CUresult cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    return rt_cuKernelGetParamInfo(kernel, paramIndex, paramOffset, paramSize);
}

CUresult cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev) {
    return rt_cuKernelSetAttribute(attrib, val, kernel, dev);
}

CUresult cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((kernel && !call_handle((uintptr_t)kernel, HANDLE_KERNEL)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuKernelSetCacheConfig(0, kernel, config, host_dev);
}

CUresult cuLaunch(CUfunction f) {
    return rt_cuLaunch(f);
}

CUresult cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    return rt_cuLaunchCooperativeKernel(0, f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams);
}

CUresult cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices,
    unsigned int flags) {
    (void)launchParamsList;
    (void)numDevices;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    return rt_cuLaunchCooperativeKernel(WIRE_PER_THREAD, f, gridDimX, gridDimY, gridDimZ, blockDimX,
        blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams);
}

CUresult cuLaunchGrid(CUfunction f, int grid_width, int grid_height) {
    return rt_cuLaunchGrid(f, grid_width, grid_height);
}

CUresult cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream) {
    return rt_cuLaunchGridAsync(f, grid_width, grid_height, hStream);
}

CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData) {
    return rt_cuLaunchHostFunc(0, hStream, fn, userData);
}

CUresult cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData) {
    return rt_cuLaunchHostFunc(WIRE_PER_THREAD, hStream, fn, userData);
}

CUresult cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ,
    unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes,
    CUstream hStream, void **kernelParams, void **extra) {
    return rt_cuLaunchKernel(0, f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams, extra);
}

CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra) {
    return rt_cuLaunchKernelEx(0, config, f, kernelParams, extra);
}

CUresult cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    return rt_cuLaunchKernelEx(WIRE_PER_THREAD, config, f, kernelParams, extra);
}

CUresult cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra) {
    return rt_cuLaunchKernel(WIRE_PER_THREAD, f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams, extra);
}

CUresult cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!kernels)
        return CUDA_ERROR_INVALID_VALUE;
    if ((lib && !call_handle((uintptr_t)lib, HANDLE_LIBRARY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuLibraryEnumerateKernels(0, kernels, numKernels, lib);
}

CUresult cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    return rt_cuLibraryGetGlobal(dptr, bytes, library, name);
}

CUresult cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name) {
    return rt_cuLibraryGetKernel(pKernel, library, name);
}

CUresult cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!count)
        return CUDA_ERROR_INVALID_VALUE;
    if ((lib && !call_handle((uintptr_t)lib, HANDLE_LIBRARY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuLibraryGetKernelCount(0, count, lib);
}

CUresult cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    return rt_cuLibraryGetManaged(dptr, bytes, library, name);
}

CUresult cuLibraryGetModule(CUmodule *pMod, CUlibrary library) {
    return rt_cuLibraryGetModule(pMod, library);
}

CUresult cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol) {
    (void)fptr;
    (void)library;
    (void)symbol;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    return rt_cuLibraryLoadData(library, code, jitOptions, jitOptionsValues, numJitOptions, libraryOptions,
        libraryOptionValues, numLibraryOptions);
}

CUresult cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    return rt_cuLibraryLoadFromFile(library, fileName, jitOptions, jitOptionsValues, numJitOptions,
        libraryOptions, libraryOptionValues, numLibraryOptions);
}

CUresult cuLibraryUnload(CUlibrary library) {
    return rt_cuLibraryUnload(library);
}

CUresult cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues);
}

CUresult cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues);
}

CUresult cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues);
}

CUresult cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues);
}

CUresult cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut) {
    return rt_cuLinkComplete(state, cubinOut, sizeOut);
}

CUresult cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    return rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut);
}

CUresult cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    return rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut);
}

CUresult cuLinkDestroy(CUlinkState state) {
    return rt_cuLinkDestroy(state);
}

CUresult cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags) {
    (void)iterator_out;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags) {
    (void)iterator;
    (void)pathToFile;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags) {
    (void)iterator;
    (void)buffer;
    (void)size;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out) {
    (void)callbackFunc;
    (void)userData;
    (void)callback_out;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle callback) {
    (void)callback;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemAddressFree(CUdeviceptr ptr, size_t size) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemAddressFree(0, ptr, size);
}

CUresult cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!ptr)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMemAddressReserve(0, ptr, size, alignment, addr, flags);
}

CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device) {
    return enter_cuMemAdvise_v2(0, devPtr, count, advice,
        (CUmemLocation){.type = device == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = device == CU_DEVICE_CPU ? 0 : device});
}

CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location) {
    return enter_cuMemAdvise_v2(0, devPtr, count, advice, location);
}

CUresult cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
    CUdeviceptr wide_dptr = 0;
    CUresult r = rt_cuMemAlloc_v2(dptr ? &wide_dptr : NULL, bytesize);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dptr && wide_dptr > UINT32_MAX)) {
        rt_cuMemFree_v2(wide_dptr);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (dptr)
        *dptr = (CUdeviceptr_v1)wide_dptr;
    return CUDA_SUCCESS;
}

CUresult cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    return rt_cuMemAllocAsync(0, dptr, bytesize, hStream);
}

CUresult cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    return rt_cuMemAllocAsync(WIRE_PER_THREAD, dptr, bytesize, hStream);
}

CUresult cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream) {
    return rt_cuMemAllocFromPoolAsync(0, dptr, bytesize, pool, hStream);
}

CUresult cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    return rt_cuMemAllocFromPoolAsync(WIRE_PER_THREAD, dptr, bytesize, pool, hStream);
}

CUresult cuMemAllocHost(void **pp, unsigned int bytesize) {
    return rt_cuMemAllocHost_v2(pp, bytesize);
}

CUresult cuMemAllocHost_v2(void **pp, size_t bytesize) {
    return rt_cuMemAllocHost_v2(pp, bytesize);
}

CUresult cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    return rt_cuMemAllocManaged(dptr, bytesize, flags);
}

CUresult cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes,
    unsigned int Height, unsigned int ElementSizeBytes) {
    CUdeviceptr wide_dptr = 0;
    size_t wide_pPitch = 0;
    CUresult r = rt_cuMemAllocPitch_v2(dptr ? &wide_dptr : NULL, pPitch ? &wide_pPitch : NULL, WidthInBytes,
        Height, ElementSizeBytes);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dptr && wide_dptr > UINT32_MAX) || (pPitch && wide_pPitch > UINT32_MAX)) {
        rt_cuMemFree_v2(wide_dptr);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (dptr)
        *dptr = (CUdeviceptr_v1)wide_dptr;
    if (pPitch)
        *pPitch = (unsigned int)wide_pPitch;
    return CUDA_SUCCESS;
}

CUresult cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
    unsigned int ElementSizeBytes) {
    return rt_cuMemAllocPitch_v2(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes);
}

CUresult cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    return rt_cuMemAlloc_v2(dptr, bytesize);
}

CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    (void)paramsArray;
    (void)count;
    (void)flags;
    (void)errorIndex;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    (void)paramsArray;
    (void)count;
    (void)flags;
    (void)errorIndex;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop,
    unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!handle || !prop)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemAllocationProp host_prop = *prop;
    if (!call_location_to_host(&host_prop.location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemCreate(0, handle, size, &host_prop, flags);
}

CUresult cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemDiscardAndPrefetchBatchAsync(0, dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemDiscardAndPrefetchBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream);
}

CUresult cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemDiscardBatchAsync(0, dptrs, sizes, count, flags, hStream);
}

CUresult cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    return enter_cuMemDiscardBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, flags, hStream);
}

CUresult cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    (void)shareableHandle;
    (void)handle;
    (void)handleType;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemFree(CUdeviceptr_v1 dptr) {
    return rt_cuMemFree_v2(dptr);
}

CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    return rt_cuMemFreeAsync(0, dptr, hStream);
}

CUresult cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream) {
    return rt_cuMemFreeAsync(WIRE_PER_THREAD, dptr, hStream);
}

CUresult cuMemFreeHost(void *p) {
    return rt_cuMemFreeHost(p);
}

CUresult cuMemFree_v2(CUdeviceptr dptr) {
    return rt_cuMemFree_v2(dptr);
}

CUresult cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!flags || !location)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemLocation host_location = *location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemGetAccess(0, flags, &host_location, ptr);
}

CUresult cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr) {
    CUdeviceptr wide_pbase = 0;
    size_t wide_psize = 0;
    CUresult r = rt_cuMemGetAddressRange_v2(pbase ? &wide_pbase : NULL, psize ? &wide_psize : NULL, dptr);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pbase && wide_pbase > UINT32_MAX) || (psize && wide_psize > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (pbase)
        *pbase = (CUdeviceptr_v1)wide_pbase;
    if (psize)
        *psize = (unsigned int)wide_psize;
    return CUDA_SUCCESS;
}

CUresult cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr) {
    return rt_cuMemGetAddressRange_v2(pbase, psize, dptr);
}

CUresult cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop,
    CUmemAllocationGranularity_flags option) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!granularity || !prop)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemAllocationProp host_prop = *prop;
    if (!call_location_to_host(&host_prop.location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemGetAllocationGranularity(0, granularity, &host_prop, option);
}

CUresult cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!prop)
        return CUDA_ERROR_INVALID_VALUE;
    if ((handle && !call_handle((uintptr_t)handle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    r = call_cuMemGetAllocationPropertiesFromHandle(0, prop, handle);
    if (r == CUDA_SUCCESS)
        call_location_from_host(&prop->location);
    return r;
}

CUresult cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location, CUmemAllocationType type) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pool_out || !location)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemLocation host_location = *location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemGetDefaultMemPool(0, pool_out, &host_location, type);
}

CUresult cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size,
    CUmemRangeHandleType handleType, unsigned long long flags) {
    (void)handle;
    (void)dptr;
    (void)size;
    (void)handleType;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemGetInfo(unsigned int *free, unsigned int *total) {
    size_t wide_free = 0;
    size_t wide_total = 0;
    CUresult r = enter_cuMemGetInfo_v2(0, free ? &wide_free : NULL, total ? &wide_total : NULL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((free && wide_free > UINT32_MAX) || (total && wide_total > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (free)
        *free = (unsigned int)wide_free;
    if (total)
        *total = (unsigned int)wide_total;
    return CUDA_SUCCESS;
}

CUresult cuMemGetInfo_v2(size_t *free, size_t *total) {
    return enter_cuMemGetInfo_v2(0, free, total);
}

CUresult cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pool || !location)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemLocation host_location = *location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemGetMemPool(0, pool, &host_location, type);
}

CUresult cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags) {
    return rt_cuMemHostAlloc(pp, bytesize, Flags);
}

CUresult cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags) {
    CUdeviceptr wide_pdptr = 0;
    CUresult r = rt_cuMemHostGetDevicePointer_v2(pdptr ? &wide_pdptr : NULL, p, Flags);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pdptr && wide_pdptr > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (pdptr)
        *pdptr = (CUdeviceptr_v1)wide_pdptr;
    return CUDA_SUCCESS;
}

CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags) {
    return rt_cuMemHostGetDevicePointer_v2(pdptr, p, Flags);
}

CUresult cuMemHostGetFlags(unsigned int *pFlags, void *p) {
    return rt_cuMemHostGetFlags(pFlags, p);
}

CUresult cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags) {
    return rt_cuMemHostRegister_v2(p, bytesize, Flags);
}

CUresult cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags) {
    return rt_cuMemHostRegister_v2(p, bytesize, Flags);
}

CUresult cuMemHostUnregister(void *p) {
    return rt_cuMemHostUnregister(p);
}

CUresult cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle,
    CUmemAllocationHandleType shHandleType) {
    (void)handle;
    (void)osHandle;
    (void)shHandleType;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
    unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((handle && !call_handle((uintptr_t)handle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemMap(0, ptr, size, offset, handle, flags);
}

CUresult cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    (void)mapInfoList;
    (void)count;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    (void)mapInfoList;
    (void)count;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pool || !poolProps)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemPoolProps host_poolProps = *poolProps;
    if (!call_location_to_host(&host_poolProps.location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemPoolCreate(0, pool, &host_poolProps);
}

CUresult cuMemPoolDestroy(CUmemoryPool pool) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolDestroy(0, pool);
}

CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr) {
    (void)shareData_out;
    (void)ptr;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    (void)handle_out;
    (void)pool;
    (void)handleType;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!flags || !location)
        return CUDA_ERROR_INVALID_VALUE;
    if ((memPool && !call_handle((uintptr_t)memPool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUmemLocation host_location = *location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemPoolGetAccess(0, flags, memPool, &host_location);
}

CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolGetAttribute(0, pool, attr, value);
}

CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    (void)pool_out;
    (void)handle;
    (void)handleType;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool, CUmemPoolPtrExportData *shareData) {
    (void)ptr_out;
    (void)pool;
    (void)shareData;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!map && count))
        return CUDA_ERROR_INVALID_VALUE;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUmemAccessDesc host_map[CALL_LOCATIONS_MAX];
    if (count > CALL_LOCATIONS_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        host_map[i] = map[i];
        if (!call_location_to_host(&host_map[i].location))
            return CUDA_ERROR_INVALID_DEVICE;
    }
    return call_cuMemPoolSetAccess(0, pool, host_map, count);
}

CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolSetAttribute(0, pool, attr, value);
}

CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolTrimTo(0, pool, minBytesToKeep);
}

CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(0, devPtr, count,
        (CUmemLocation){.type = dstDevice == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = dstDevice == CU_DEVICE_CPU ? 0 : dstDevice}, 0, hStream);
}

CUresult cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(WIRE_PER_THREAD, devPtr, count,
        (CUmemLocation){.type = dstDevice == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = dstDevice == CU_DEVICE_CPU ? 0 : dstDevice}, 0, hStream);
}

CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags,
    CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(0, devPtr, count, location, flags, hStream);
}

CUresult cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(WIRE_PER_THREAD, devPtr, count, location, flags, hStream);
}

CUresult cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs,
    size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream) {
    return enter_cuMemPrefetchBatchAsync(0, dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemPrefetchBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute,
    CUdeviceptr devPtr, size_t count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemRangeGetAttribute(0, data, dataSize, attribute, devPtr, count);
}

CUresult cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
    size_t numAttributes, CUdeviceptr devPtr, size_t count) {
    (void)data;
    (void)dataSizes;
    (void)attributes;
    (void)numAttributes;
    (void)devPtr;
    (void)count;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemRelease(CUmemGenericAllocationHandle handle) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((handle && !call_handle((uintptr_t)handle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemRelease(0, handle);
}

CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!handle)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMemRetainAllocationHandle(0, handle, addr);
}

CUresult cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!desc && count))
        return CUDA_ERROR_INVALID_VALUE;
    CUmemAccessDesc host_desc[CALL_LOCATIONS_MAX];
    if (count > CALL_LOCATIONS_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        host_desc[i] = desc[i];
        if (!call_location_to_host(&host_desc[i].location))
            return CUDA_ERROR_INVALID_DEVICE;
    }
    return call_cuMemSetAccess(0, ptr, size, host_desc, count);
}

CUresult cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!location)
        return CUDA_ERROR_INVALID_VALUE;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUmemLocation host_location = *location;
    if (!call_location_to_host(&host_location))
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMemSetMemPool(0, &host_location, type, pool);
}

CUresult cuMemUnmap(CUdeviceptr ptr, size_t size) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemUnmap(0, ptr, size);
}

CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return rt_cuMemcpy(0, dst, src, ByteCount);
}

CUresult cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy) {
    CUDA_MEMCPY2D wide_pCopy = {0};
    if (pCopy) {
        wide_pCopy.srcXInBytes = pCopy->srcXInBytes;
        wide_pCopy.srcY = pCopy->srcY;
        wide_pCopy.srcMemoryType = pCopy->srcMemoryType;
        wide_pCopy.srcHost = pCopy->srcHost;
        wide_pCopy.srcDevice = pCopy->srcDevice;
        wide_pCopy.srcArray = pCopy->srcArray;
        wide_pCopy.srcPitch = pCopy->srcPitch;
        wide_pCopy.dstXInBytes = pCopy->dstXInBytes;
        wide_pCopy.dstY = pCopy->dstY;
        wide_pCopy.dstMemoryType = pCopy->dstMemoryType;
        wide_pCopy.dstHost = pCopy->dstHost;
        wide_pCopy.dstDevice = pCopy->dstDevice;
        wide_pCopy.dstArray = pCopy->dstArray;
        wide_pCopy.dstPitch = pCopy->dstPitch;
        wide_pCopy.WidthInBytes = pCopy->WidthInBytes;
        wide_pCopy.Height = pCopy->Height;
    }
    return rt_cuMemcpy2D_v2(0, pCopy ? &wide_pCopy : NULL);
}

CUresult cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream) {
    CUDA_MEMCPY2D wide_pCopy = {0};
    if (pCopy) {
        wide_pCopy.srcXInBytes = pCopy->srcXInBytes;
        wide_pCopy.srcY = pCopy->srcY;
        wide_pCopy.srcMemoryType = pCopy->srcMemoryType;
        wide_pCopy.srcHost = pCopy->srcHost;
        wide_pCopy.srcDevice = pCopy->srcDevice;
        wide_pCopy.srcArray = pCopy->srcArray;
        wide_pCopy.srcPitch = pCopy->srcPitch;
        wide_pCopy.dstXInBytes = pCopy->dstXInBytes;
        wide_pCopy.dstY = pCopy->dstY;
        wide_pCopy.dstMemoryType = pCopy->dstMemoryType;
        wide_pCopy.dstHost = pCopy->dstHost;
        wide_pCopy.dstDevice = pCopy->dstDevice;
        wide_pCopy.dstArray = pCopy->dstArray;
        wide_pCopy.dstPitch = pCopy->dstPitch;
        wide_pCopy.WidthInBytes = pCopy->WidthInBytes;
        wide_pCopy.Height = pCopy->Height;
    }
    return rt_cuMemcpy2DAsync_v2(0, pCopy ? &wide_pCopy : NULL, hStream);
}

CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return rt_cuMemcpy2DAsync_v2(0, pCopy, hStream);
}

CUresult cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return rt_cuMemcpy2DAsync_v2(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy) {
    CUDA_MEMCPY2D wide_pCopy = {0};
    if (pCopy) {
        wide_pCopy.srcXInBytes = pCopy->srcXInBytes;
        wide_pCopy.srcY = pCopy->srcY;
        wide_pCopy.srcMemoryType = pCopy->srcMemoryType;
        wide_pCopy.srcHost = pCopy->srcHost;
        wide_pCopy.srcDevice = pCopy->srcDevice;
        wide_pCopy.srcArray = pCopy->srcArray;
        wide_pCopy.srcPitch = pCopy->srcPitch;
        wide_pCopy.dstXInBytes = pCopy->dstXInBytes;
        wide_pCopy.dstY = pCopy->dstY;
        wide_pCopy.dstMemoryType = pCopy->dstMemoryType;
        wide_pCopy.dstHost = pCopy->dstHost;
        wide_pCopy.dstDevice = pCopy->dstDevice;
        wide_pCopy.dstArray = pCopy->dstArray;
        wide_pCopy.dstPitch = pCopy->dstPitch;
        wide_pCopy.WidthInBytes = pCopy->WidthInBytes;
        wide_pCopy.Height = pCopy->Height;
    }
    return rt_cuMemcpy2DUnaligned_v2(0, pCopy ? &wide_pCopy : NULL);
}

CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2DUnaligned_v2(0, pCopy);
}

CUresult cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2DUnaligned_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2D_v2(0, pCopy);
}

CUresult cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2D_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy) {
    CUDA_MEMCPY3D wide_pCopy = {0};
    if (pCopy) {
        wide_pCopy.srcXInBytes = pCopy->srcXInBytes;
        wide_pCopy.srcY = pCopy->srcY;
        wide_pCopy.srcZ = pCopy->srcZ;
        wide_pCopy.srcLOD = pCopy->srcLOD;
        wide_pCopy.srcMemoryType = pCopy->srcMemoryType;
        wide_pCopy.srcHost = pCopy->srcHost;
        wide_pCopy.srcDevice = pCopy->srcDevice;
        wide_pCopy.srcArray = pCopy->srcArray;
        wide_pCopy.reserved0 = pCopy->reserved0;
        wide_pCopy.srcPitch = pCopy->srcPitch;
        wide_pCopy.srcHeight = pCopy->srcHeight;
        wide_pCopy.dstXInBytes = pCopy->dstXInBytes;
        wide_pCopy.dstY = pCopy->dstY;
        wide_pCopy.dstZ = pCopy->dstZ;
        wide_pCopy.dstLOD = pCopy->dstLOD;
        wide_pCopy.dstMemoryType = pCopy->dstMemoryType;
        wide_pCopy.dstHost = pCopy->dstHost;
        wide_pCopy.dstDevice = pCopy->dstDevice;
        wide_pCopy.dstArray = pCopy->dstArray;
        wide_pCopy.reserved1 = pCopy->reserved1;
        wide_pCopy.dstPitch = pCopy->dstPitch;
        wide_pCopy.dstHeight = pCopy->dstHeight;
        wide_pCopy.WidthInBytes = pCopy->WidthInBytes;
        wide_pCopy.Height = pCopy->Height;
        wide_pCopy.Depth = pCopy->Depth;
    }
    return rt_cuMemcpy3D_v2(0, pCopy ? &wide_pCopy : NULL);
}

CUresult cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream) {
    CUDA_MEMCPY3D wide_pCopy = {0};
    if (pCopy) {
        wide_pCopy.srcXInBytes = pCopy->srcXInBytes;
        wide_pCopy.srcY = pCopy->srcY;
        wide_pCopy.srcZ = pCopy->srcZ;
        wide_pCopy.srcLOD = pCopy->srcLOD;
        wide_pCopy.srcMemoryType = pCopy->srcMemoryType;
        wide_pCopy.srcHost = pCopy->srcHost;
        wide_pCopy.srcDevice = pCopy->srcDevice;
        wide_pCopy.srcArray = pCopy->srcArray;
        wide_pCopy.reserved0 = pCopy->reserved0;
        wide_pCopy.srcPitch = pCopy->srcPitch;
        wide_pCopy.srcHeight = pCopy->srcHeight;
        wide_pCopy.dstXInBytes = pCopy->dstXInBytes;
        wide_pCopy.dstY = pCopy->dstY;
        wide_pCopy.dstZ = pCopy->dstZ;
        wide_pCopy.dstLOD = pCopy->dstLOD;
        wide_pCopy.dstMemoryType = pCopy->dstMemoryType;
        wide_pCopy.dstHost = pCopy->dstHost;
        wide_pCopy.dstDevice = pCopy->dstDevice;
        wide_pCopy.dstArray = pCopy->dstArray;
        wide_pCopy.reserved1 = pCopy->reserved1;
        wide_pCopy.dstPitch = pCopy->dstPitch;
        wide_pCopy.dstHeight = pCopy->dstHeight;
        wide_pCopy.WidthInBytes = pCopy->WidthInBytes;
        wide_pCopy.Height = pCopy->Height;
        wide_pCopy.Depth = pCopy->Depth;
    }
    return rt_cuMemcpy3DAsync_v2(0, pCopy ? &wide_pCopy : NULL, hStream);
}

CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DAsync_v2(0, pCopy, hStream);
}

CUresult cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DAsync_v2(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    (void)numOps;
    (void)opList;
    (void)failIdx;
    (void)flags;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    (void)numOps;
    (void)opList;
    (void)failIdx;
    (void)flags;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags,
    CUstream hStream) {
    (void)numOps;
    (void)opList;
    (void)flags;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags,
    CUstream hStream) {
    (void)numOps;
    (void)opList;
    (void)flags;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy) {
    return rt_cuMemcpy3DPeer(0, pCopy);
}

CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DPeerAsync(0, pCopy, hStream);
}

CUresult cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DPeerAsync(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy) {
    return rt_cuMemcpy3DPeer(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    return rt_cuMemcpy3D_v2(0, pCopy);
}

CUresult cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy) {
    return rt_cuMemcpy3D_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyAsync(0, dst, src, ByteCount, hStream);
}

CUresult cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyAsync(WIRE_PER_THREAD, dst, src, ByteCount, hStream);
}

CUresult cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    return enter_cuMemcpyAtoA_v2(0, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoA_v2(0, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    return enter_cuMemcpyAtoD_v2(0, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return enter_cuMemcpyAtoD_v2(0, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return enter_cuMemcpyAtoD_v2(WIRE_PER_THREAD, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount) {
    return rt_cuMemcpyAtoH_v2(0, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(0, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(0, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(WIRE_PER_THREAD, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return rt_cuMemcpyAtoH_v2(0, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return rt_cuMemcpyAtoH_v2(WIRE_PER_THREAD, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    return rt_cuMemcpyBatchAsync(0, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, hStream);
}

CUresult cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    return rt_cuMemcpyBatchAsync(WIRE_PER_THREAD, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        failIdx, hStream);
}

CUresult cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    return rt_cuMemcpyBatchAsync_v2(0, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
}

CUresult cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    return rt_cuMemcpyBatchAsync_v2(WIRE_PER_THREAD, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        hStream);
}

CUresult cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount) {
    return enter_cuMemcpyDtoA_v2(0, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    return enter_cuMemcpyDtoA_v2(0, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    return enter_cuMemcpyDtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    return rt_cuMemcpyDtoD_v2(0, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(0, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(0, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(WIRE_PER_THREAD, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoD_v2(0, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoD_v2(WIRE_PER_THREAD, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    return rt_cuMemcpyDtoH_v2(0, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(0, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(0, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(WIRE_PER_THREAD, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoH_v2(0, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoH_v2(WIRE_PER_THREAD, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount) {
    return rt_cuMemcpyHtoA_v2(0, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(0, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(0, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoA_v2(0, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount) {
    return rt_cuMemcpyHtoD_v2(0, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(0, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(0, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(WIRE_PER_THREAD, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoD_v2(0, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoD_v2(WIRE_PER_THREAD, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    return rt_cuMemcpyPeer(0, dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyPeerAsync(0, dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream);
}

CUresult cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyPeerAsync(WIRE_PER_THREAD, dstDevice, dstContext, srcDevice, srcContext, ByteCount,
        hStream);
}

CUresult cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    return rt_cuMemcpyPeer(WIRE_PER_THREAD, dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return rt_cuMemcpy(WIRE_PER_THREAD, dst, src, ByteCount);
}

CUresult cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N) {
    return enter_cuMemsetD16_v2(0, dstDevice, us, N);
}

CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    return enter_cuMemsetD16Async(0, dstDevice, us, N, hStream);
}

CUresult cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    return enter_cuMemsetD16Async(WIRE_PER_THREAD, dstDevice, us, N, hStream);
}

CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    return enter_cuMemsetD16_v2(0, dstDevice, us, N);
}

CUresult cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    return enter_cuMemsetD16_v2(WIRE_PER_THREAD, dstDevice, us, N);
}

CUresult cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us, unsigned int Width,
    unsigned int Height) {
    return enter_cuMemsetD2D16_v2(0, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D16Async(0, dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D16Async(WIRE_PER_THREAD, dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D16_v2(0, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D16_v2(WIRE_PER_THREAD, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui, unsigned int Width,
    unsigned int Height) {
    return enter_cuMemsetD2D32_v2(0, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D32Async(0, dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D32Async(WIRE_PER_THREAD, dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D32_v2(0, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D32_v2(WIRE_PER_THREAD, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc, unsigned int Width,
    unsigned int Height) {
    return enter_cuMemsetD2D8_v2(0, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D8Async(0, dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D8Async(WIRE_PER_THREAD, dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D8_v2(0, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D8_v2(WIRE_PER_THREAD, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N) {
    return enter_cuMemsetD32_v2(0, dstDevice, ui, N);
}

CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    return enter_cuMemsetD32Async(0, dstDevice, ui, N, hStream);
}

CUresult cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    return enter_cuMemsetD32Async(WIRE_PER_THREAD, dstDevice, ui, N, hStream);
}

CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    return enter_cuMemsetD32_v2(0, dstDevice, ui, N);
}

CUresult cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    return enter_cuMemsetD32_v2(WIRE_PER_THREAD, dstDevice, ui, N);
}

CUresult cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N) {
    return enter_cuMemsetD8_v2(0, dstDevice, uc, N);
}

CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    return enter_cuMemsetD8Async(0, dstDevice, uc, N, hStream);
}

CUresult cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    return enter_cuMemsetD8Async(WIRE_PER_THREAD, dstDevice, uc, N, hStream);
}

CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    return enter_cuMemsetD8_v2(0, dstDevice, uc, N);
}

CUresult cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    return enter_cuMemsetD8_v2(WIRE_PER_THREAD, dstDevice, uc, N);
}

CUresult cuMipmappedArrayCreate(CUmipmappedArray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc,
    unsigned int numMipmapLevels) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pHandle || !pMipmappedArrayDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMipmappedArrayCreate(0, pHandle, pMipmappedArrayDesc, numMipmapLevels);
}

CUresult cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hMipmappedArray && !call_handle((uintptr_t)hMipmappedArray, HANDLE_MIPMAPPED_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMipmappedArrayDestroy(0, hMipmappedArray);
}

CUresult cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
    unsigned int level) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pLevelArray)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hMipmappedArray && !call_handle((uintptr_t)hMipmappedArray, HANDLE_MIPMAPPED_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMipmappedArrayGetLevel(0, pLevelArray, hMipmappedArray, level);
}

CUresult cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUmipmappedArray mipmap, CUdevice device) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!memoryRequirements)
        return CUDA_ERROR_INVALID_VALUE;
    if ((mipmap && !call_handle((uintptr_t)mipmap, HANDLE_MIPMAPPED_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUdevice host_device = rt_device_to_host(device);
    if (host_device < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMipmappedArrayGetMemoryRequirements(0, memoryRequirements, mipmap, host_device);
}

CUresult cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUmipmappedArray mipmap) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!sparseProperties)
        return CUDA_ERROR_INVALID_VALUE;
    if ((mipmap && !call_handle((uintptr_t)mipmap, HANDLE_MIPMAPPED_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMipmappedArrayGetSparseProperties(0, sparseProperties, mipmap);
}

CUresult cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!functions)
        return CUDA_ERROR_INVALID_VALUE;
    if ((mod && !call_handle((uintptr_t)mod, HANDLE_MODULE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuModuleEnumerateFunctions(0, functions, numFunctions, mod);
}

CUresult cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name) {
    return rt_cuModuleGetFunction(hfunc, hmod, name);
}

CUresult cuModuleGetFunctionCount(unsigned int *count, CUmodule mod) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!count)
        return CUDA_ERROR_INVALID_VALUE;
    if ((mod && !call_handle((uintptr_t)mod, HANDLE_MODULE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuModuleGetFunctionCount(0, count, mod);
}

CUresult cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod, const char *name) {
    CUdeviceptr wide_dptr = 0;
    size_t wide_bytes = 0;
    CUresult r = rt_cuModuleGetGlobal_v2(dptr ? &wide_dptr : NULL, bytes ? &wide_bytes : NULL, hmod, name);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dptr && wide_dptr > UINT32_MAX) || (bytes && wide_bytes > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (dptr)
        *dptr = (CUdeviceptr_v1)wide_dptr;
    if (bytes)
        *bytes = (unsigned int)wide_bytes;
    return CUDA_SUCCESS;
}

CUresult cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name) {
    return rt_cuModuleGetGlobal_v2(dptr, bytes, hmod, name);
}

CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *mode) {
    return rt_cuModuleGetLoadingMode(mode);
}

CUresult cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pSurfRef || !name)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hmod && !call_handle((uintptr_t)hmod, HANDLE_MODULE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuModuleGetSurfRef(0, pSurfRef, hmod, name);
}

CUresult cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexRef || !name)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hmod && !call_handle((uintptr_t)hmod, HANDLE_MODULE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuModuleGetTexRef(0, pTexRef, hmod, name);
}

CUresult cuModuleLoad(CUmodule *module, const char *fname) {
    return rt_cuModuleLoad(module, fname);
}

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
    return rt_cuModuleLoadData(module, image);
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    return rt_cuModuleLoadDataEx(module, image, numOptions, options, optionValues);
}

CUresult cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin) {
    return rt_cuModuleLoadFatBinary(module, fatCubin);
}

CUresult cuModuleUnload(CUmodule hmod) {
    return rt_cuModuleUnload(hmod);
}

CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((mcHandle && !call_handle((uintptr_t)mcHandle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMulticastAddDevice(0, mcHandle, host_dev);
}

CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr,
    size_t size, unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((mcHandle && !call_handle((uintptr_t)mcHandle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMulticastBindAddr(0, mcHandle, mcOffset, memptr, size, flags);
}

CUresult cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((mcHandle && !call_handle((uintptr_t)mcHandle,
        HANDLE_ALLOCATION)) || (memHandle && !call_handle((uintptr_t)memHandle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMulticastBindMem(0, mcHandle, mcOffset, memHandle, memOffset, size, flags);
}

CUresult cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!mcHandle || !prop)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMulticastCreate(0, mcHandle, prop);
}

CUresult cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop,
    CUmulticastGranularity_flags option) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!granularity || !prop)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMulticastGetGranularity(0, granularity, prop, option);
}

CUresult cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
    size_t size) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((mcHandle && !call_handle((uintptr_t)mcHandle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    CUdevice host_dev = rt_device_to_host(dev);
    if (host_dev < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuMulticastUnbind(0, mcHandle, host_dev, mcOffset, size);
}

CUresult cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func, int numBlocks,
    int blockSize) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dynamicSmemSize)
        return CUDA_ERROR_INVALID_VALUE;
    if ((func && !call_function((uintptr_t)func)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuOccupancyAvailableDynamicSMemPerBlock(0, dynamicSmemSize, func, numBlocks, blockSize);
}

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize,
    size_t dynamicSMemSize) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numBlocks)
        return CUDA_ERROR_INVALID_VALUE;
    if ((func && !call_function((uintptr_t)func)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuOccupancyMaxActiveBlocksPerMultiprocessor(0, numBlocks, func, blockSize, dynamicSMemSize);
}

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func, int blockSize,
    size_t dynamicSMemSize, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numBlocks)
        return CUDA_ERROR_INVALID_VALUE;
    if ((func && !call_function((uintptr_t)func)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(0, numBlocks, func, blockSize,
        dynamicSMemSize, flags);
}

CUresult cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numClusters || !config)
        return CUDA_ERROR_INVALID_VALUE;
    if ((func && !call_function((uintptr_t)func)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuOccupancyMaxActiveClusters(0, numClusters, func, config);
}

CUresult cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit) {
    return rt_cuOccupancyMaxPotentialBlockSize(minGridSize, blockSize, func, blockSizeToDynamicSMemSize,
        dynamicSMemSize, blockSizeLimit);
}

CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
    unsigned int flags) {
    return rt_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
        blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags);
}

CUresult cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func, const CUlaunchConfig *config) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!clusterSize || !config)
        return CUDA_ERROR_INVALID_VALUE;
    if ((func && !call_function((uintptr_t)func)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuOccupancyMaxPotentialClusterSize(0, clusterSize, func, config);
}

CUresult cuParamSetSize(CUfunction hfunc, unsigned int numbytes) {
    return rt_cuParamSetSize(hfunc, numbytes);
}

CUresult cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hfunc && !call_function((uintptr_t)hfunc)) || (hTexRef && !call_handle((uintptr_t)hTexRef,
        HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuParamSetTexRef(0, hfunc, texunit, hTexRef);
}

CUresult cuParamSetf(CUfunction hfunc, int offset, float value) {
    return rt_cuParamSetf(hfunc, offset, value);
}

CUresult cuParamSeti(CUfunction hfunc, int offset, unsigned int value) {
    return rt_cuParamSeti(hfunc, offset, value);
}

CUresult cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes) {
    return rt_cuParamSetv(hfunc, offset, ptr, numbytes);
}

CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr) {
    return rt_cuPointerGetAttribute(data, attribute, ptr);
}

CUresult cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data,
    CUdeviceptr ptr) {
    return rt_cuPointerGetAttributes(numAttributes, attributes, data, ptr);
}

CUresult cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr) {
    return rt_cuPointerSetAttribute(value, attribute, ptr);
}

CUresult cuProfilerInitialize(const char *configFile, const char *outputFile, CUoutput_mode outputMode) {
    return rt_cuProfilerInitialize(configFile, outputFile, outputMode);
}

CUresult cuProfilerStart(void) {
    return rt_cuProfilerStart();
}

CUresult cuProfilerStop(void) {
    return rt_cuProfilerStop();
}

CUresult cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    return rt_cuStreamAddCallback(0, hStream, callback, userData, flags);
}

CUresult cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    return rt_cuStreamAddCallback(WIRE_PER_THREAD, hStream, callback, userData, flags);
}

CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    return enter_cuStreamAttachMemAsync(0, hStream, dptr, length, flags);
}

CUresult cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    return enter_cuStreamAttachMemAsync(WIRE_PER_THREAD, hStream, dptr, length, flags);
}

CUresult cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(0, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(WIRE_PER_THREAD, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(0, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(WIRE_PER_THREAD, stream, count, paramArray, flags);
}

CUresult cuStreamBeginCapture(CUstream hStream) {
    return rt_cuStreamBeginCapture_v2(0, hStream, CU_STREAM_CAPTURE_MODE_GLOBAL);
}

CUresult cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCaptureToGraph(0, hStream, hGraph, dependencies, dependencyData, numDependencies,
        mode);
}

CUresult cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCaptureToGraph(WIRE_PER_THREAD, hStream, hGraph, dependencies, dependencyData,
        numDependencies, mode);
}

CUresult cuStreamBeginCapture_ptsz(CUstream hStream) {
    return rt_cuStreamBeginCapture_v2(WIRE_PER_THREAD, hStream, CU_STREAM_CAPTURE_MODE_GLOBAL);
}

CUresult cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCapture_v2(0, hStream, mode);
}

CUresult cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCapture_v2(WIRE_PER_THREAD, hStream, mode);
}

CUresult cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    return enter_cuStreamCopyAttributes(0, dstStream, srcStream);
}

CUresult cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream) {
    return enter_cuStreamCopyAttributes(WIRE_PER_THREAD, dstStream, srcStream);
}

CUresult cuStreamCreate(CUstream *phStream, unsigned int Flags) {
    return rt_cuStreamCreate(phStream, Flags);
}

CUresult cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority) {
    return rt_cuStreamCreateWithPriority(phStream, flags, priority);
}

CUresult cuStreamDestroy(CUstream hStream) {
    return rt_cuStreamDestroy_v2(hStream);
}

CUresult cuStreamDestroy_v2(CUstream hStream) {
    return rt_cuStreamDestroy_v2(hStream);
}

CUresult cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    return rt_cuStreamEndCapture(0, hStream, phGraph);
}

CUresult cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph) {
    return rt_cuStreamEndCapture(WIRE_PER_THREAD, hStream, phGraph);
}

CUresult cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    return enter_cuStreamGetAttribute(0, hStream, attr, value);
}

CUresult cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    return enter_cuStreamGetAttribute(WIRE_PER_THREAD, hStream, attr, value);
}

CUresult cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo(0, hStream, captureStatus_out, id_out);
}

CUresult cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo(WIRE_PER_THREAD, hStream, captureStatus_out, id_out);
}

CUresult cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v2(0, hStream, captureStatus_out, id_out, graph_out, dependencies_out,
        numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v2(WIRE_PER_THREAD, hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v3(0, hStream, captureStatus_out, id_out, graph_out, dependencies_out,
        edgeData_out, numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v3(WIRE_PER_THREAD, hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, edgeData_out, numDependencies_out);
}

CUresult cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    return rt_cuStreamGetCtx(0, hStream, pctx);
}

CUresult cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx) {
    return rt_cuStreamGetCtx(WIRE_PER_THREAD, hStream, pctx);
}

CUresult cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    return rt_cuStreamGetCtx_v2(0, hStream, pCtx, pGreenCtx);
}

CUresult cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    return rt_cuStreamGetCtx_v2(WIRE_PER_THREAD, hStream, pCtx, pGreenCtx);
}

CUresult cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    return rt_cuStreamGetDevice(0, hStream, device);
}

CUresult cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device) {
    return rt_cuStreamGetDevice(WIRE_PER_THREAD, hStream, device);
}

CUresult cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    return rt_cuStreamGetFlags(0, hStream, flags);
}

CUresult cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags) {
    return rt_cuStreamGetFlags(WIRE_PER_THREAD, hStream, flags);
}

CUresult cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phCtx)
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamGetGreenCtx(0, hStream, phCtx);
}

CUresult cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    return enter_cuStreamGetId(0, hStream, streamId);
}

CUresult cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId) {
    return enter_cuStreamGetId(WIRE_PER_THREAD, hStream, streamId);
}

CUresult cuStreamGetPriority(CUstream hStream, int *priority) {
    return rt_cuStreamGetPriority(0, hStream, priority);
}

CUresult cuStreamGetPriority_ptsz(CUstream hStream, int *priority) {
    return rt_cuStreamGetPriority(WIRE_PER_THREAD, hStream, priority);
}

CUresult cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    return rt_cuStreamIsCapturing(0, hStream, captureStatus);
}

CUresult cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    return rt_cuStreamIsCapturing(WIRE_PER_THREAD, hStream, captureStatus);
}

CUresult cuStreamQuery(CUstream hStream) {
    return enter_cuStreamQuery(0, hStream);
}

CUresult cuStreamQuery_ptsz(CUstream hStream) {
    return enter_cuStreamQuery(WIRE_PER_THREAD, hStream);
}

CUresult cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    return enter_cuStreamSetAttribute(0, hStream, attr, param);
}

CUresult cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    return enter_cuStreamSetAttribute(WIRE_PER_THREAD, hStream, attr, param);
}

CUresult cuStreamSynchronize(CUstream hStream) {
    return rt_cuStreamSynchronize(0, hStream);
}

CUresult cuStreamSynchronize_ptsz(CUstream hStream) {
    return rt_cuStreamSynchronize(WIRE_PER_THREAD, hStream);
}

CUresult cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(0, hStream, dependencies, NULL, numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(WIRE_PER_THREAD, hStream, dependencies, NULL,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(0, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(WIRE_PER_THREAD, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    return enter_cuStreamWaitEvent(0, hStream, hEvent, Flags);
}

CUresult cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    return enter_cuStreamWaitEvent(WIRE_PER_THREAD, hStream, hEvent, Flags);
}

CUresult cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pSurfObject || !pResDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuSurfObjectCreate(0, pSurfObject, pResDesc);
}

CUresult cuSurfObjectDestroy(CUsurfObject surfObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuSurfObjectDestroy(0, surfObject);
}

CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pResDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuSurfObjectGetResourceDesc(0, pResDesc, surfObject);
}

CUresult cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phArray)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hSurfRef && !call_handle((uintptr_t)hSurfRef, HANDLE_SURFREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuSurfRefGetArray(0, phArray, hSurfRef);
}

CUresult cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hSurfRef && !call_handle((uintptr_t)hSurfRef,
        HANDLE_SURFREF)) || (hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuSurfRefSetArray(0, hSurfRef, hArray, Flags);
}

CUresult cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!tensorMap || (!globalDim && tensorRank) || (!globalStrides && tensorRank - 1) || (!pixelBoxLowerCorner && tensorRank - 2) || (!pixelBoxUpperCorner && tensorRank - 2) || (!elementStrides && tensorRank))
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTensorMapEncodeIm2col(0, tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
        globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel, pixelsPerColumn,
        elementStrides, interleave, swizzle, l2Promotion, oobFill);
}

CUresult cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
    CUtensorMapFloatOOBfill oobFill) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!tensorMap || (!globalDim && tensorRank) || (!globalStrides && tensorRank - 1) || (!elementStrides && tensorRank))
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTensorMapEncodeIm2colWide(0, tensorMap, tensorDataType, tensorRank, globalAddress,
        globalDim, globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth, channelsPerPixel,
        pixelsPerColumn, elementStrides, interleave, mode, swizzle, l2Promotion, oobFill);
}

CUresult cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!tensorMap || (!globalDim && tensorRank) || (!globalStrides && tensorRank - 1) || (!boxDim && tensorRank) || (!elementStrides && tensorRank))
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTensorMapEncodeTiled(0, tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
        globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill);
}

CUresult cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!tensorMap)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTensorMapReplaceAddress(0, tensorMap, globalAddress);
}

CUresult cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
    const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexObject || !pResDesc || !pTexDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectCreate(0, pTexObject, pResDesc, pTexDesc, pResViewDesc);
}

CUresult cuTexObjectDestroy(CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuTexObjectDestroy(0, texObject);
}

CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pResDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectGetResourceDesc(0, pResDesc, texObject);
}

CUresult cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pResViewDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectGetResourceViewDesc(0, pResViewDesc, texObject);
}

CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectGetTextureDesc(0, pTexDesc, texObject);
}

CUresult cuTexRefCreate(CUtexref *pTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexRef)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexRefCreate(0, pTexRef);
}

CUresult cuTexRefDestroy(CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefDestroy(0, hTexRef);
}

CUresult cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef) {
    CUdeviceptr wide_pdptr = 0;
    CUresult r = enter_cuTexRefGetAddress_v2(0, pdptr ? &wide_pdptr : NULL, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pdptr && wide_pdptr > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (pdptr)
        *pdptr = (CUdeviceptr_v1)wide_pdptr;
    return CUDA_SUCCESS;
}

CUresult cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pam)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetAddressMode(0, pam, hTexRef, dim);
}

CUresult cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    return enter_cuTexRefGetAddress_v2(0, pdptr, hTexRef);
}

CUresult cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phArray)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetArray(0, phArray, hTexRef);
}

CUresult cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetBorderColor(0, pBorderColor, hTexRef);
}

CUresult cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pfm)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetFilterMode(0, pfm, hTexRef);
}

CUresult cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pFlags)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetFlags(0, pFlags, hTexRef);
}

CUresult cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetFormat(0, pFormat, pNumChannels, hTexRef);
}

CUresult cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pmaxAniso)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetMaxAnisotropy(0, pmaxAniso, hTexRef);
}

CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pfm)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetMipmapFilterMode(0, pfm, hTexRef);
}

CUresult cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pbias)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetMipmapLevelBias(0, pbias, hTexRef);
}

CUresult cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
    CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pminMipmapLevelClamp || !pmaxMipmapLevelClamp)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetMipmapLevelClamp(0, pminMipmapLevelClamp, pmaxMipmapLevelClamp, hTexRef);
}

CUresult cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phMipmappedArray)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetMipmappedArray(0, phMipmappedArray, hTexRef);
}

CUresult cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr,
    unsigned int bytes) {
    size_t wide_ByteOffset = 0;
    CUresult r = enter_cuTexRefSetAddress_v2(0, ByteOffset ? &wide_ByteOffset : NULL, hTexRef, dptr, bytes);
    if (r != CUDA_SUCCESS)
        return r;
    if ((ByteOffset && wide_ByteOffset > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (ByteOffset)
        *ByteOffset = (unsigned int)wide_ByteOffset;
    return CUDA_SUCCESS;
}

CUresult cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc, CUdeviceptr_v1 dptr,
    unsigned int Pitch) {
    CUDA_ARRAY_DESCRIPTOR wide_desc = {0};
    if (desc) {
        wide_desc.Width = desc->Width;
        wide_desc.Height = desc->Height;
        wide_desc.Format = desc->Format;
        wide_desc.NumChannels = desc->NumChannels;
    }
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc ? &wide_desc : NULL, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc, dptr, Pitch);
}

CUresult cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetAddressMode(0, hTexRef, dim, am);
}

CUresult cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes) {
    return enter_cuTexRefSetAddress_v2(0, ByteOffset, hTexRef, dptr, bytes);
}

CUresult cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef,
        HANDLE_TEXREF)) || (hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetArray(0, hTexRef, hArray, Flags);
}

CUresult cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pBorderColor)
        return CUDA_ERROR_INVALID_VALUE;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetBorderColor(0, hTexRef, pBorderColor);
}

CUresult cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetFilterMode(0, hTexRef, fm);
}

CUresult cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetFlags(0, hTexRef, Flags);
}

CUresult cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetFormat(0, hTexRef, fmt, NumPackedComponents);
}

CUresult cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMaxAnisotropy(0, hTexRef, maxAniso);
}

CUresult cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmapFilterMode(0, hTexRef, fm);
}

CUresult cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmapLevelBias(0, hTexRef, bias);
}

CUresult cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp, float maxMipmapLevelClamp) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmapLevelClamp(0, hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp);
}

CUresult cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef,
        HANDLE_TEXREF)) || (hMipmappedArray && !call_handle((uintptr_t)hMipmappedArray,
        HANDLE_MIPMAPPED_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmappedArray(0, hTexRef, hMipmappedArray, Flags);
}

CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
    return rt_cuThreadExchangeStreamCaptureMode(mode);
}

CUresult cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy,
    unsigned int initialRefcount, unsigned int flags) {
    return rt_cuUserObjectCreate(object_out, ptr, destroy, initialRefcount, flags);
}

CUresult cuUserObjectRelease(CUuserObject object, unsigned int count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((object && !call_handle((uintptr_t)object, HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuUserObjectRelease(0, object, count);
}

CUresult cuUserObjectRetain(CUuserObject object, unsigned int count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((object && !call_handle((uintptr_t)object, HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuUserObjectRetain(0, object, count);
}

CUresult cuVDPAUCtxCreate(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    (void)pCtx;
    (void)flags;
    (void)device;
    (void)vdpDevice;
    (void)vdpGetProcAddress;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuVDPAUCtxCreate_v2(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    (void)pCtx;
    (void)flags;
    (void)device;
    (void)vdpDevice;
    (void)vdpGetProcAddress;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuVDPAUGetDevice(CUdevice *pDevice, VdpDevice vdpDevice, VdpGetProcAddress *vdpGetProcAddress) {
    (void)pDevice;
    (void)vdpDevice;
    (void)vdpGetProcAddress;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

/* Exports of the real library that no public header declares: debugger hooks and the like. */

CUresult cuEGLApiInit(void) {
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemGetAttribute(void) {
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemGetAttribute_v2(void) {
    return CUDA_ERROR_NOT_SUPPORTED;
}

uint32_t cudbgApiAttach(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgApiDetach(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgApiInit(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgGetAPI(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgGetAPIVersion(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgMain(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgReportDriverApiError(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgReportDriverInternalError(void) {
    return 1; /* CUDBG_ERROR_UNKNOWN */
}

uint32_t cudbgApiClientPid;
uint32_t cudbgApiClientRevision;
uint32_t cudbgAttachHandlerAvailable;
uint32_t cudbgDebuggerCapabilities;
uint32_t cudbgDebuggerInitialized;
uint32_t cudbgDetachSuspendedDevicesMask;
uint32_t cudbgEnableIntegratedMemcheck;
uint32_t cudbgEnableLaunchBlocking;
uint32_t cudbgEnablePreemptionDebugging;
char cudbgInjectionPath[4096];
uint32_t cudbgIpcFlag;
uint32_t cudbgReportDriverApiErrorFlags;
uint64_t cudbgReportedDriverApiErrorCode;
uint64_t cudbgReportedDriverApiErrorFuncNameAddr;
uint64_t cudbgReportedDriverApiErrorFuncNameSize;
uint64_t cudbgReportedDriverInternalErrorCode;
uint32_t cudbgResumeForAttachDetach;
uint32_t cudbgRpcEnabled;
uint32_t cudbgSessionId;
uint32_t cudbgUseExternalDebugger;
