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
#include "generated/trace_calls.h"
#include "runtime/call.h"
#include "runtime/trace.h"

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

static CUresult enter_cuIpcOpenMemHandle_v2(unsigned call_flags, CUdeviceptr *pdptr, CUipcMemHandle handle,
    unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pdptr)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuIpcOpenMemHandle_v2(call_flags, pdptr, handle, Flags);
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

static CUresult enter_cuMemBatchDecompressAsync(unsigned call_flags, CUmemDecompressParams *paramsArray,
    size_t count, unsigned int flags, size_t *errorIndex, CUstream stream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!paramsArray && count))
        return CUDA_ERROR_INVALID_VALUE;
    if (!call_stream((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemBatchDecompressAsync(call_flags, paramsArray, count, flags, errorIndex, stream);
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

CUresult plain_cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray) {
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

CUresult cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray) {
    if (TRACE_ON)
        return traced_cuArray3DCreate(pHandle, pAllocateArray);
    return plain_cuArray3DCreate(pHandle, pAllocateArray);
}

CUresult plain_cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    return enter_cuArray3DCreate_v2(0, pHandle, pAllocateArray);
}

CUresult cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    if (TRACE_ON)
        return traced_cuArray3DCreate_v2(pHandle, pAllocateArray);
    return plain_cuArray3DCreate_v2(pHandle, pAllocateArray);
}

CUresult plain_cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
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

CUresult cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
    if (TRACE_ON)
        return traced_cuArray3DGetDescriptor(pArrayDescriptor, hArray);
    return plain_cuArray3DGetDescriptor(pArrayDescriptor, hArray);
}

CUresult plain_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    return enter_cuArray3DGetDescriptor_v2(0, pArrayDescriptor, hArray);
}

CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    if (TRACE_ON)
        return traced_cuArray3DGetDescriptor_v2(pArrayDescriptor, hArray);
    return plain_cuArray3DGetDescriptor_v2(pArrayDescriptor, hArray);
}

CUresult plain_cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray) {
    CUDA_ARRAY_DESCRIPTOR wide_pAllocateArray = {0};
    if (pAllocateArray) {
        wide_pAllocateArray.Width = pAllocateArray->Width;
        wide_pAllocateArray.Height = pAllocateArray->Height;
        wide_pAllocateArray.Format = pAllocateArray->Format;
        wide_pAllocateArray.NumChannels = pAllocateArray->NumChannels;
    }
    return enter_cuArrayCreate_v2(0, pHandle, pAllocateArray ? &wide_pAllocateArray : NULL);
}

CUresult cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray) {
    if (TRACE_ON)
        return traced_cuArrayCreate(pHandle, pAllocateArray);
    return plain_cuArrayCreate(pHandle, pAllocateArray);
}

CUresult plain_cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    return enter_cuArrayCreate_v2(0, pHandle, pAllocateArray);
}

CUresult cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    if (TRACE_ON)
        return traced_cuArrayCreate_v2(pHandle, pAllocateArray);
    return plain_cuArrayCreate_v2(pHandle, pAllocateArray);
}

CUresult plain_cuArrayDestroy(CUarray hArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuArrayDestroy(0, hArray);
}

CUresult cuArrayDestroy(CUarray hArray) {
    if (TRACE_ON)
        return traced_cuArrayDestroy(hArray);
    return plain_cuArrayDestroy(hArray);
}

CUresult plain_cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
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

CUresult cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
    if (TRACE_ON)
        return traced_cuArrayGetDescriptor(pArrayDescriptor, hArray);
    return plain_cuArrayGetDescriptor(pArrayDescriptor, hArray);
}

CUresult plain_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    return enter_cuArrayGetDescriptor_v2(0, pArrayDescriptor, hArray);
}

CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    if (TRACE_ON)
        return traced_cuArrayGetDescriptor_v2(pArrayDescriptor, hArray);
    return plain_cuArrayGetDescriptor_v2(pArrayDescriptor, hArray);
}

CUresult plain_cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array,
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

CUresult cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array,
    CUdevice device) {
    if (TRACE_ON)
        return traced_cuArrayGetMemoryRequirements(memoryRequirements, array, device);
    return plain_cuArrayGetMemoryRequirements(memoryRequirements, array, device);
}

CUresult plain_cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx) {
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

CUresult cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx) {
    if (TRACE_ON)
        return traced_cuArrayGetPlane(pPlaneArray, hArray, planeIdx);
    return plain_cuArrayGetPlane(pPlaneArray, hArray, planeIdx);
}

CUresult plain_cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array) {
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

CUresult cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array) {
    if (TRACE_ON)
        return traced_cuArrayGetSparseProperties(sparseProperties, array);
    return plain_cuArrayGetSparseProperties(sparseProperties, array);
}

CUresult plain_cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args) {
    if (TRACE_ON)
        return traced_cuCheckpointProcessCheckpoint(pid, args);
    return plain_cuCheckpointProcessCheckpoint(pid, args);
}

CUresult plain_cuCheckpointProcessGetRestoreThreadId(int pid, int *tid) {
    (void)pid;
    (void)tid;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessGetRestoreThreadId(int pid, int *tid) {
    if (TRACE_ON)
        return traced_cuCheckpointProcessGetRestoreThreadId(pid, tid);
    return plain_cuCheckpointProcessGetRestoreThreadId(pid, tid);
}

CUresult plain_cuCheckpointProcessGetState(int pid, CUprocessState *state) {
    (void)pid;
    (void)state;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessGetState(int pid, CUprocessState *state) {
    if (TRACE_ON)
        return traced_cuCheckpointProcessGetState(pid, state);
    return plain_cuCheckpointProcessGetState(pid, state);
}

CUresult plain_cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args) {
    if (TRACE_ON)
        return traced_cuCheckpointProcessLock(pid, args);
    return plain_cuCheckpointProcessLock(pid, args);
}

CUresult plain_cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args) {
    if (TRACE_ON)
        return traced_cuCheckpointProcessRestore(pid, args);
    return plain_cuCheckpointProcessRestore(pid, args);
}

CUresult plain_cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args) {
    if (TRACE_ON)
        return traced_cuCheckpointProcessUnlock(pid, args);
    return plain_cuCheckpointProcessUnlock(pid, args);
}

CUresult plain_cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return traced_cuCoredumpGetAttribute(attrib, value, size);
    return plain_cuCoredumpGetAttribute(attrib, value, size);
}

CUresult plain_cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return traced_cuCoredumpGetAttributeGlobal(attrib, value, size);
    return plain_cuCoredumpGetAttributeGlobal(attrib, value, size);
}

CUresult plain_cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return traced_cuCoredumpSetAttribute(attrib, value, size);
    return plain_cuCoredumpSetAttribute(attrib, value, size);
}

CUresult plain_cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    (void)attrib;
    (void)value;
    (void)size;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return traced_cuCoredumpSetAttributeGlobal(attrib, value, size);
    return plain_cuCoredumpSetAttributeGlobal(attrib, value, size);
}

CUresult cuCtxAttach(CUcontext *pctx, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuCtxAttach(pctx, flags);
    return rt_cuCtxAttach(pctx, flags);
}

CUresult cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuCtxCreate(pctx, flags, dev);
    return rt_cuCtxCreate(pctx, flags, dev);
}

CUresult cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuCtxCreate_v2(pctx, flags, dev);
    return rt_cuCtxCreate_v2(pctx, flags, dev);
}

CUresult cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams, unsigned int flags,
    CUdevice dev) {
    if (TRACE_ON)
        return traced_cuCtxCreate_v3(pctx, paramsArray, numParams, flags, dev);
    return rt_cuCtxCreate_v3(pctx, paramsArray, numParams, flags, dev);
}

CUresult cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags,
    CUdevice dev) {
    if (TRACE_ON)
        return traced_cuCtxCreate_v4(pctx, ctxCreateParams, flags, dev);
    return rt_cuCtxCreate_v4(pctx, ctxCreateParams, flags, dev);
}

CUresult plain_cuCtxDestroy(CUcontext ctx) {
    return rt_cuCtxDestroy_v2(ctx);
}

CUresult cuCtxDestroy(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxDestroy(ctx);
    return plain_cuCtxDestroy(ctx);
}

CUresult cuCtxDestroy_v2(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxDestroy_v2(ctx);
    return rt_cuCtxDestroy_v2(ctx);
}

CUresult cuCtxDetach(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxDetach(ctx);
    return rt_cuCtxDetach(ctx);
}

CUresult plain_cuCtxDisablePeerAccess(CUcontext peerContext) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((peerContext && !call_handle((uintptr_t)peerContext, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    return call_cuCtxDisablePeerAccess(0, peerContext);
}

CUresult cuCtxDisablePeerAccess(CUcontext peerContext) {
    if (TRACE_ON)
        return traced_cuCtxDisablePeerAccess(peerContext);
    return plain_cuCtxDisablePeerAccess(peerContext);
}

CUresult plain_cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((peerContext && !call_handle((uintptr_t)peerContext, HANDLE_CONTEXT)))
        return CUDA_ERROR_INVALID_CONTEXT;
    return call_cuCtxEnablePeerAccess(0, peerContext, Flags);
}

CUresult cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuCtxEnablePeerAccess(peerContext, Flags);
    return plain_cuCtxEnablePeerAccess(peerContext, Flags);
}

CUresult cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx) {
    if (TRACE_ON)
        return traced_cuCtxFromGreenCtx(pContext, hCtx);
    return rt_cuCtxFromGreenCtx(pContext, hCtx);
}

CUresult cuCtxGetApiVersion(CUcontext ctx, unsigned int *version) {
    if (TRACE_ON)
        return traced_cuCtxGetApiVersion(ctx, version);
    return rt_cuCtxGetApiVersion(ctx, version);
}

CUresult cuCtxGetCacheConfig(CUfunc_cache *pconfig) {
    if (TRACE_ON)
        return traced_cuCtxGetCacheConfig(pconfig);
    return rt_cuCtxGetCacheConfig(pconfig);
}

CUresult cuCtxGetCurrent(CUcontext *pctx) {
    if (TRACE_ON)
        return traced_cuCtxGetCurrent(pctx);
    return rt_cuCtxGetCurrent(pctx);
}

CUresult cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type) {
    if (TRACE_ON)
        return traced_cuCtxGetDevResource(hCtx, resource, type);
    return rt_cuCtxGetDevResource(hCtx, resource, type);
}

CUresult cuCtxGetDevice(CUdevice *device) {
    if (TRACE_ON)
        return traced_cuCtxGetDevice(device);
    return rt_cuCtxGetDevice(device);
}

CUresult cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxGetDevice_v2(device, ctx);
    return rt_cuCtxGetDevice_v2(device, ctx);
}

CUresult cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type) {
    if (TRACE_ON)
        return traced_cuCtxGetExecAffinity(pExecAffinity, type);
    return rt_cuCtxGetExecAffinity(pExecAffinity, type);
}

CUresult cuCtxGetFlags(unsigned int *flags) {
    if (TRACE_ON)
        return traced_cuCtxGetFlags(flags);
    return rt_cuCtxGetFlags(flags);
}

CUresult cuCtxGetId(CUcontext ctx, unsigned long long *ctxId) {
    if (TRACE_ON)
        return traced_cuCtxGetId(ctx, ctxId);
    return rt_cuCtxGetId(ctx, ctxId);
}

CUresult cuCtxGetLimit(size_t *pvalue, CUlimit limit) {
    if (TRACE_ON)
        return traced_cuCtxGetLimit(pvalue, limit);
    return rt_cuCtxGetLimit(pvalue, limit);
}

CUresult cuCtxGetSharedMemConfig(CUsharedconfig *pConfig) {
    if (TRACE_ON)
        return traced_cuCtxGetSharedMemConfig(pConfig);
    return rt_cuCtxGetSharedMemConfig(pConfig);
}

CUresult cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority) {
    if (TRACE_ON)
        return traced_cuCtxGetStreamPriorityRange(leastPriority, greatestPriority);
    return rt_cuCtxGetStreamPriorityRange(leastPriority, greatestPriority);
}

CUresult plain_cuCtxPopCurrent(CUcontext *pctx) {
    return rt_cuCtxPopCurrent_v2(pctx);
}

CUresult cuCtxPopCurrent(CUcontext *pctx) {
    if (TRACE_ON)
        return traced_cuCtxPopCurrent(pctx);
    return plain_cuCtxPopCurrent(pctx);
}

CUresult cuCtxPopCurrent_v2(CUcontext *pctx) {
    if (TRACE_ON)
        return traced_cuCtxPopCurrent_v2(pctx);
    return rt_cuCtxPopCurrent_v2(pctx);
}

CUresult plain_cuCtxPushCurrent(CUcontext ctx) {
    return rt_cuCtxPushCurrent_v2(ctx);
}

CUresult cuCtxPushCurrent(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxPushCurrent(ctx);
    return plain_cuCtxPushCurrent(ctx);
}

CUresult cuCtxPushCurrent_v2(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxPushCurrent_v2(ctx);
    return rt_cuCtxPushCurrent_v2(ctx);
}

CUresult cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuCtxRecordEvent(hCtx, hEvent);
    return rt_cuCtxRecordEvent(hCtx, hEvent);
}

CUresult plain_cuCtxResetPersistingL2Cache(void) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuCtxResetPersistingL2Cache(0);
}

CUresult cuCtxResetPersistingL2Cache(void) {
    if (TRACE_ON)
        return traced_cuCtxResetPersistingL2Cache();
    return plain_cuCtxResetPersistingL2Cache();
}

CUresult cuCtxSetCacheConfig(CUfunc_cache config) {
    if (TRACE_ON)
        return traced_cuCtxSetCacheConfig(config);
    return rt_cuCtxSetCacheConfig(config);
}

CUresult cuCtxSetCurrent(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxSetCurrent(ctx);
    return rt_cuCtxSetCurrent(ctx);
}

CUresult cuCtxSetFlags(unsigned int flags) {
    if (TRACE_ON)
        return traced_cuCtxSetFlags(flags);
    return rt_cuCtxSetFlags(flags);
}

CUresult cuCtxSetLimit(CUlimit limit, size_t value) {
    if (TRACE_ON)
        return traced_cuCtxSetLimit(limit, value);
    return rt_cuCtxSetLimit(limit, value);
}

CUresult cuCtxSetSharedMemConfig(CUsharedconfig config) {
    if (TRACE_ON)
        return traced_cuCtxSetSharedMemConfig(config);
    return rt_cuCtxSetSharedMemConfig(config);
}

CUresult cuCtxSynchronize(void) {
    if (TRACE_ON)
        return traced_cuCtxSynchronize();
    return rt_cuCtxSynchronize();
}

CUresult cuCtxSynchronize_v2(CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuCtxSynchronize_v2(ctx);
    return rt_cuCtxSynchronize_v2(ctx);
}

CUresult cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuCtxWaitEvent(hCtx, hEvent);
    return rt_cuCtxWaitEvent(hCtx, hEvent);
}

CUresult plain_cuDestroyExternalMemory(CUexternalMemory extMem) {
    (void)extMem;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDestroyExternalMemory(CUexternalMemory extMem) {
    if (TRACE_ON)
        return traced_cuDestroyExternalMemory(extMem);
    return plain_cuDestroyExternalMemory(extMem);
}

CUresult plain_cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
    (void)extSem;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
    if (TRACE_ON)
        return traced_cuDestroyExternalSemaphore(extSem);
    return plain_cuDestroyExternalSemaphore(extSem);
}

CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources,
    unsigned int nbResources) {
    if (TRACE_ON)
        return traced_cuDevResourceGenerateDesc(phDesc, resources, nbResources);
    return rt_cuDevResourceGenerateDesc(phDesc, resources, nbResources);
}

CUresult cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups,
    const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int minCount) {
    if (TRACE_ON)
        return traced_cuDevSmResourceSplitByCount(result, nbGroups, input, remaining, useFlags, minCount);
    return rt_cuDevSmResourceSplitByCount(result, nbGroups, input, remaining, useFlags, minCount);
}

CUresult cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev) {
    if (TRACE_ON)
        return traced_cuDeviceCanAccessPeer(canAccessPeer, dev, peerDev);
    return rt_cuDeviceCanAccessPeer(canAccessPeer, dev, peerDev);
}

CUresult cuDeviceComputeCapability(int *major, int *minor, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceComputeCapability(major, minor, dev);
    return rt_cuDeviceComputeCapability(major, minor, dev);
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
    if (TRACE_ON)
        return traced_cuDeviceGet(device, ordinal);
    return rt_cuDeviceGet(device, ordinal);
}

CUresult cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetAttribute(pi, attrib, dev);
    return rt_cuDeviceGetAttribute(pi, attrib, dev);
}

CUresult cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId) {
    if (TRACE_ON)
        return traced_cuDeviceGetByPCIBusId(dev, pciBusId);
    return rt_cuDeviceGetByPCIBusId(dev, pciBusId);
}

CUresult cuDeviceGetCount(int *count) {
    if (TRACE_ON)
        return traced_cuDeviceGetCount(count);
    return rt_cuDeviceGetCount(count);
}

CUresult plain_cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev) {
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

CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetDefaultMemPool(pool_out, dev);
    return plain_cuDeviceGetDefaultMemPool(pool_out, dev);
}

CUresult cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type) {
    if (TRACE_ON)
        return traced_cuDeviceGetDevResource(device, resource, type);
    return rt_cuDeviceGetDevResource(device, resource, type);
}

CUresult cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetExecAffinitySupport(pi, type, dev);
    return rt_cuDeviceGetExecAffinitySupport(pi, type, dev);
}

CUresult plain_cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
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

CUresult cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    if (TRACE_ON)
        return traced_cuDeviceGetGraphMemAttribute(device, attr, value);
    return plain_cuDeviceGetGraphMemAttribute(device, attr, value);
}

CUresult plain_cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev) {
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

CUresult cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations,
    unsigned int count, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetHostAtomicCapabilities(capabilities, operations, count, dev);
    return plain_cuDeviceGetHostAtomicCapabilities(capabilities, operations, count, dev);
}

CUresult cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetLuid(luid, deviceNodeMask, dev);
    return rt_cuDeviceGetLuid(luid, deviceNodeMask, dev);
}

CUresult plain_cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev) {
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

CUresult cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetMemPool(pool, dev);
    return plain_cuDeviceGetMemPool(pool, dev);
}

CUresult cuDeviceGetName(char *name, int len, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetName(name, len, dev);
    return rt_cuDeviceGetName(name, len, dev);
}

CUresult plain_cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags) {
    (void)nvSciSyncAttrList;
    (void)dev;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags) {
    if (TRACE_ON)
        return traced_cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList, dev, flags);
    return plain_cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList, dev, flags);
}

CUresult plain_cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice) {
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

CUresult cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities, const CUatomicOperation *operations,
    unsigned int count, CUdevice srcDevice, CUdevice dstDevice) {
    if (TRACE_ON)
        return traced_cuDeviceGetP2PAtomicCapabilities(capabilities, operations, count, srcDevice, dstDevice);
    return plain_cuDeviceGetP2PAtomicCapabilities(capabilities, operations, count, srcDevice, dstDevice);
}

CUresult cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
    CUdevice dstDevice) {
    if (TRACE_ON)
        return traced_cuDeviceGetP2PAttribute(value, attrib, srcDevice, dstDevice);
    return rt_cuDeviceGetP2PAttribute(value, attrib, srcDevice, dstDevice);
}

CUresult cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetPCIBusId(pciBusId, len, dev);
    return rt_cuDeviceGetPCIBusId(pciBusId, len, dev);
}

CUresult cuDeviceGetProperties(CUdevprop *prop, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetProperties(prop, dev);
    return rt_cuDeviceGetProperties(prop, dev);
}

CUresult plain_cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format,
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

CUresult cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format,
    unsigned int numChannels, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements, format, numChannels, dev);
    return plain_cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements, format, numChannels, dev);
}

CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetUuid(uuid, dev);
    return rt_cuDeviceGetUuid(uuid, dev);
}

CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceGetUuid_v2(uuid, dev);
    return rt_cuDeviceGetUuid_v2(uuid, dev);
}

CUresult plain_cuDeviceGraphMemTrim(CUdevice device) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    CUdevice host_device = rt_device_to_host(device);
    if (host_device < 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGraphMemTrim(0, host_device);
}

CUresult cuDeviceGraphMemTrim(CUdevice device) {
    if (TRACE_ON)
        return traced_cuDeviceGraphMemTrim(device);
    return plain_cuDeviceGraphMemTrim(device);
}

CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxGetState(dev, flags, active);
    return rt_cuDevicePrimaryCtxGetState(dev, flags, active);
}

CUresult plain_cuDevicePrimaryCtxRelease(CUdevice dev) {
    return rt_cuDevicePrimaryCtxRelease_v2(dev);
}

CUresult cuDevicePrimaryCtxRelease(CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxRelease(dev);
    return plain_cuDevicePrimaryCtxRelease(dev);
}

CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxRelease_v2(dev);
    return rt_cuDevicePrimaryCtxRelease_v2(dev);
}

CUresult plain_cuDevicePrimaryCtxReset(CUdevice dev) {
    return rt_cuDevicePrimaryCtxReset_v2(dev);
}

CUresult cuDevicePrimaryCtxReset(CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxReset(dev);
    return plain_cuDevicePrimaryCtxReset(dev);
}

CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxReset_v2(dev);
    return rt_cuDevicePrimaryCtxReset_v2(dev);
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxRetain(pctx, dev);
    return rt_cuDevicePrimaryCtxRetain(pctx, dev);
}

CUresult cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxSetFlags(dev, flags);
    return rt_cuDevicePrimaryCtxSetFlags(dev, flags);
}

CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuDevicePrimaryCtxSetFlags_v2(dev, flags);
    return rt_cuDevicePrimaryCtxSetFlags_v2(dev, flags);
}

CUresult plain_cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc,
    void *userData, CUasyncCallbackHandle *callback) {
    (void)device;
    (void)callbackFunc;
    (void)userData;
    (void)callback;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData,
    CUasyncCallbackHandle *callback) {
    if (TRACE_ON)
        return traced_cuDeviceRegisterAsyncNotification(device, callbackFunc, userData, callback);
    return plain_cuDeviceRegisterAsyncNotification(device, callbackFunc, userData, callback);
}

CUresult plain_cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
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

CUresult cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    if (TRACE_ON)
        return traced_cuDeviceSetGraphMemAttribute(device, attr, value);
    return plain_cuDeviceSetGraphMemAttribute(device, attr, value);
}

CUresult plain_cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool) {
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

CUresult cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool) {
    if (TRACE_ON)
        return traced_cuDeviceSetMemPool(dev, pool);
    return plain_cuDeviceSetMemPool(dev, pool);
}

CUresult plain_cuDeviceTotalMem(unsigned int *bytes, CUdevice dev) {
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

CUresult cuDeviceTotalMem(unsigned int *bytes, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceTotalMem(bytes, dev);
    return plain_cuDeviceTotalMem(bytes, dev);
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuDeviceTotalMem_v2(bytes, dev);
    return rt_cuDeviceTotalMem_v2(bytes, dev);
}

CUresult plain_cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback) {
    (void)device;
    (void)callback;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback) {
    if (TRACE_ON)
        return traced_cuDeviceUnregisterAsyncNotification(device, callback);
    return plain_cuDeviceUnregisterAsyncNotification(device, callback);
}

CUresult cuDriverGetVersion(int *driverVersion) {
    if (TRACE_ON)
        return traced_cuDriverGetVersion(driverVersion);
    return rt_cuDriverGetVersion(driverVersion);
}

CUresult plain_cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *conn, CUgraphicsResource *pCudaResource,
    CUstream *pStream, unsigned int timeout) {
    (void)conn;
    (void)pCudaResource;
    (void)pStream;
    (void)timeout;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *conn, CUgraphicsResource *pCudaResource,
    CUstream *pStream, unsigned int timeout) {
    if (TRACE_ON)
        return traced_cuEGLStreamConsumerAcquireFrame(conn, pCudaResource, pStream, timeout);
    return plain_cuEGLStreamConsumerAcquireFrame(conn, pCudaResource, pStream, timeout);
}

CUresult plain_cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream) {
    (void)conn;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream) {
    if (TRACE_ON)
        return traced_cuEGLStreamConsumerConnect(conn, stream);
    return plain_cuEGLStreamConsumerConnect(conn, stream);
}

CUresult plain_cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *conn, EGLStreamKHR stream,
    unsigned int flags) {
    (void)conn;
    (void)stream;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *conn, EGLStreamKHR stream,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuEGLStreamConsumerConnectWithFlags(conn, stream, flags);
    return plain_cuEGLStreamConsumerConnectWithFlags(conn, stream, flags);
}

CUresult plain_cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn) {
    (void)conn;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn) {
    if (TRACE_ON)
        return traced_cuEGLStreamConsumerDisconnect(conn);
    return plain_cuEGLStreamConsumerDisconnect(conn);
}

CUresult plain_cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *conn, CUgraphicsResource pCudaResource,
    CUstream *pStream) {
    (void)conn;
    (void)pCudaResource;
    (void)pStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *conn, CUgraphicsResource pCudaResource,
    CUstream *pStream) {
    if (TRACE_ON)
        return traced_cuEGLStreamConsumerReleaseFrame(conn, pCudaResource, pStream);
    return plain_cuEGLStreamConsumerReleaseFrame(conn, pCudaResource, pStream);
}

CUresult plain_cuEGLStreamProducerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream, EGLint width,
    EGLint height) {
    (void)conn;
    (void)stream;
    (void)width;
    (void)height;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream, EGLint width,
    EGLint height) {
    if (TRACE_ON)
        return traced_cuEGLStreamProducerConnect(conn, stream, width, height);
    return plain_cuEGLStreamProducerConnect(conn, stream, width, height);
}

CUresult plain_cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn) {
    (void)conn;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn) {
    if (TRACE_ON)
        return traced_cuEGLStreamProducerDisconnect(conn);
    return plain_cuEGLStreamProducerDisconnect(conn);
}

CUresult plain_cuEGLStreamProducerPresentFrame(CUeglStreamConnection *conn, CUeglFrame eglframe,
    CUstream *pStream) {
    (void)conn;
    (void)eglframe;
    (void)pStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerPresentFrame(CUeglStreamConnection *conn, CUeglFrame eglframe,
    CUstream *pStream) {
    if (TRACE_ON)
        return traced_cuEGLStreamProducerPresentFrame(conn, eglframe, pStream);
    return plain_cuEGLStreamProducerPresentFrame(conn, eglframe, pStream);
}

CUresult plain_cuEGLStreamProducerReturnFrame(CUeglStreamConnection *conn, CUeglFrame *eglframe,
    CUstream *pStream) {
    (void)conn;
    (void)eglframe;
    (void)pStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerReturnFrame(CUeglStreamConnection *conn, CUeglFrame *eglframe,
    CUstream *pStream) {
    if (TRACE_ON)
        return traced_cuEGLStreamProducerReturnFrame(conn, eglframe, pStream);
    return plain_cuEGLStreamProducerReturnFrame(conn, eglframe, pStream);
}

CUresult plain_cuEventCreate(CUevent *phEvent, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phEvent)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuEventCreate(0, phEvent, Flags);
}

CUresult cuEventCreate(CUevent *phEvent, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuEventCreate(phEvent, Flags);
    return plain_cuEventCreate(phEvent, Flags);
}

CUresult plain_cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags) {
    (void)phEvent;
    (void)eglSync;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuEventCreateFromEGLSync(phEvent, eglSync, flags);
    return plain_cuEventCreateFromEGLSync(phEvent, eglSync, flags);
}

CUresult plain_cuEventDestroy(CUevent hEvent) {
    return enter_cuEventDestroy_v2(0, hEvent);
}

CUresult cuEventDestroy(CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuEventDestroy(hEvent);
    return plain_cuEventDestroy(hEvent);
}

CUresult plain_cuEventDestroy_v2(CUevent hEvent) {
    return enter_cuEventDestroy_v2(0, hEvent);
}

CUresult cuEventDestroy_v2(CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuEventDestroy_v2(hEvent);
    return plain_cuEventDestroy_v2(hEvent);
}

CUresult plain_cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    return enter_cuEventElapsedTime_v2(0, pMilliseconds, hStart, hEnd);
}

CUresult cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    if (TRACE_ON)
        return traced_cuEventElapsedTime(pMilliseconds, hStart, hEnd);
    return plain_cuEventElapsedTime(pMilliseconds, hStart, hEnd);
}

CUresult plain_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    return enter_cuEventElapsedTime_v2(0, pMilliseconds, hStart, hEnd);
}

CUresult cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    if (TRACE_ON)
        return traced_cuEventElapsedTime_v2(pMilliseconds, hStart, hEnd);
    return plain_cuEventElapsedTime_v2(pMilliseconds, hStart, hEnd);
}

CUresult plain_cuEventQuery(CUevent hEvent) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hEvent && !call_handle((uintptr_t)hEvent, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventQuery(0, hEvent);
}

CUresult cuEventQuery(CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuEventQuery(hEvent);
    return plain_cuEventQuery(hEvent);
}

CUresult plain_cuEventRecord(CUevent hEvent, CUstream hStream) {
    return enter_cuEventRecord(0, hEvent, hStream);
}

CUresult cuEventRecord(CUevent hEvent, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuEventRecord(hEvent, hStream);
    return plain_cuEventRecord(hEvent, hStream);
}

CUresult plain_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    return enter_cuEventRecordWithFlags(0, hEvent, hStream, flags);
}

CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuEventRecordWithFlags(hEvent, hStream, flags);
    return plain_cuEventRecordWithFlags(hEvent, hStream, flags);
}

CUresult plain_cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags) {
    return enter_cuEventRecordWithFlags(WIRE_PER_THREAD, hEvent, hStream, flags);
}

CUresult cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuEventRecordWithFlags_ptsz(hEvent, hStream, flags);
    return plain_cuEventRecordWithFlags_ptsz(hEvent, hStream, flags);
}

CUresult plain_cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
    return enter_cuEventRecord(WIRE_PER_THREAD, hEvent, hStream);
}

CUresult cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuEventRecord_ptsz(hEvent, hStream);
    return plain_cuEventRecord_ptsz(hEvent, hStream);
}

CUresult cuEventSynchronize(CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuEventSynchronize(hEvent);
    return rt_cuEventSynchronize(hEvent);
}

CUresult plain_cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc) {
    (void)devPtr;
    (void)extMem;
    (void)bufferDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc) {
    if (TRACE_ON)
        return traced_cuExternalMemoryGetMappedBuffer(devPtr, extMem, bufferDesc);
    return plain_cuExternalMemoryGetMappedBuffer(devPtr, extMem, bufferDesc);
}

CUresult plain_cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc) {
    (void)mipmap;
    (void)extMem;
    (void)mipmapDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc) {
    if (TRACE_ON)
        return traced_cuExternalMemoryGetMappedMipmappedArray(mipmap, extMem, mipmapDesc);
    return plain_cuExternalMemoryGetMappedMipmappedArray(mipmap, extMem, mipmapDesc);
}

CUresult plain_cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuFlushGPUDirectRDMAWrites(0, target, scope);
}

CUresult cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope) {
    if (TRACE_ON)
        return traced_cuFlushGPUDirectRDMAWrites(target, scope);
    return plain_cuFlushGPUDirectRDMAWrites(target, scope);
}

CUresult cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc) {
    if (TRACE_ON)
        return traced_cuFuncGetAttribute(pi, attrib, hfunc);
    return rt_cuFuncGetAttribute(pi, attrib, hfunc);
}

CUresult cuFuncGetModule(CUmodule *hmod, CUfunction hfunc) {
    if (TRACE_ON)
        return traced_cuFuncGetModule(hmod, hfunc);
    return rt_cuFuncGetModule(hmod, hfunc);
}

CUresult cuFuncGetName(const char **name, CUfunction hfunc) {
    if (TRACE_ON)
        return traced_cuFuncGetName(name, hfunc);
    return rt_cuFuncGetName(name, hfunc);
}

CUresult cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    if (TRACE_ON)
        return traced_cuFuncGetParamInfo(func, paramIndex, paramOffset, paramSize);
    return rt_cuFuncGetParamInfo(func, paramIndex, paramOffset, paramSize);
}

CUresult plain_cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function) {
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

CUresult cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function) {
    if (TRACE_ON)
        return traced_cuFuncIsLoaded(state, function);
    return plain_cuFuncIsLoaded(state, function);
}

CUresult plain_cuFuncLoad(CUfunction function) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((function && !call_function((uintptr_t)function)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncLoad(0, function);
}

CUresult cuFuncLoad(CUfunction function) {
    if (TRACE_ON)
        return traced_cuFuncLoad(function);
    return plain_cuFuncLoad(function);
}

CUresult cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value) {
    if (TRACE_ON)
        return traced_cuFuncSetAttribute(hfunc, attrib, value);
    return rt_cuFuncSetAttribute(hfunc, attrib, value);
}

CUresult cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z) {
    if (TRACE_ON)
        return traced_cuFuncSetBlockShape(hfunc, x, y, z);
    return rt_cuFuncSetBlockShape(hfunc, x, y, z);
}

CUresult plain_cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hfunc && !call_function((uintptr_t)hfunc)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncSetCacheConfig(0, hfunc, config);
}

CUresult cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config) {
    if (TRACE_ON)
        return traced_cuFuncSetCacheConfig(hfunc, config);
    return plain_cuFuncSetCacheConfig(hfunc, config);
}

CUresult plain_cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hfunc && !call_function((uintptr_t)hfunc)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuFuncSetSharedMemConfig(0, hfunc, config);
}

CUresult cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config) {
    if (TRACE_ON)
        return traced_cuFuncSetSharedMemConfig(hfunc, config);
    return plain_cuFuncSetSharedMemConfig(hfunc, config);
}

CUresult cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes) {
    if (TRACE_ON)
        return traced_cuFuncSetSharedSize(hfunc, bytes);
    return rt_cuFuncSetSharedSize(hfunc, bytes);
}

CUresult plain_cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    (void)pCtx;
    (void)Flags;
    (void)device;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    if (TRACE_ON)
        return traced_cuGLCtxCreate(pCtx, Flags, device);
    return plain_cuGLCtxCreate(pCtx, Flags, device);
}

CUresult plain_cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    (void)pCtx;
    (void)Flags;
    (void)device;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    if (TRACE_ON)
        return traced_cuGLCtxCreate_v2(pCtx, Flags, device);
    return plain_cuGLCtxCreate_v2(pCtx, Flags, device);
}

CUresult plain_cuGLGetDevices(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
    (void)pCudaDeviceCount;
    (void)pCudaDevices;
    (void)cudaDeviceCount;
    (void)deviceList;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLGetDevices(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices, unsigned int cudaDeviceCount,
    CUGLDeviceList deviceList) {
    if (TRACE_ON)
        return traced_cuGLGetDevices(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList);
    return plain_cuGLGetDevices(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList);
}

CUresult plain_cuGLGetDevices_v2(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
    (void)pCudaDeviceCount;
    (void)pCudaDevices;
    (void)cudaDeviceCount;
    (void)deviceList;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLGetDevices_v2(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
    if (TRACE_ON)
        return traced_cuGLGetDevices_v2(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList);
    return plain_cuGLGetDevices_v2(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList);
}

CUresult plain_cuGLInit(void) {
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLInit(void) {
    if (TRACE_ON)
        return traced_cuGLInit();
    return plain_cuGLInit();
}

CUresult plain_cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer) {
    if (TRACE_ON)
        return traced_cuGLMapBufferObject(dptr, size, buffer);
    return plain_cuGLMapBufferObject(dptr, size, buffer);
}

CUresult plain_cuGLMapBufferObjectAsync(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer,
    CUstream hStream) {
    (void)dptr;
    (void)size;
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObjectAsync(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGLMapBufferObjectAsync(dptr, size, buffer, hStream);
    return plain_cuGLMapBufferObjectAsync(dptr, size, buffer, hStream);
}

CUresult plain_cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer, CUstream hStream) {
    (void)dptr;
    (void)size;
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGLMapBufferObjectAsync_v2(dptr, size, buffer, hStream);
    return plain_cuGLMapBufferObjectAsync_v2(dptr, size, buffer, hStream);
}

CUresult plain_cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr *dptr, size_t *size, GLuint buffer,
    CUstream hStream) {
    (void)dptr;
    (void)size;
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr *dptr, size_t *size, GLuint buffer, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGLMapBufferObjectAsync_v2_ptsz(dptr, size, buffer, hStream);
    return plain_cuGLMapBufferObjectAsync_v2_ptsz(dptr, size, buffer, hStream);
}

CUresult plain_cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    if (TRACE_ON)
        return traced_cuGLMapBufferObject_v2(dptr, size, buffer);
    return plain_cuGLMapBufferObject_v2(dptr, size, buffer);
}

CUresult plain_cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    if (TRACE_ON)
        return traced_cuGLMapBufferObject_v2_ptds(dptr, size, buffer);
    return plain_cuGLMapBufferObject_v2_ptds(dptr, size, buffer);
}

CUresult plain_cuGLRegisterBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLRegisterBufferObject(GLuint buffer) {
    if (TRACE_ON)
        return traced_cuGLRegisterBufferObject(buffer);
    return plain_cuGLRegisterBufferObject(buffer);
}

CUresult plain_cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags) {
    (void)buffer;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuGLSetBufferObjectMapFlags(buffer, Flags);
    return plain_cuGLSetBufferObjectMapFlags(buffer, Flags);
}

CUresult plain_cuGLUnmapBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnmapBufferObject(GLuint buffer) {
    if (TRACE_ON)
        return traced_cuGLUnmapBufferObject(buffer);
    return plain_cuGLUnmapBufferObject(buffer);
}

CUresult plain_cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream) {
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGLUnmapBufferObjectAsync(buffer, hStream);
    return plain_cuGLUnmapBufferObjectAsync(buffer, hStream);
}

CUresult plain_cuGLUnregisterBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnregisterBufferObject(GLuint buffer) {
    if (TRACE_ON)
        return traced_cuGLUnregisterBufferObject(buffer);
    return plain_cuGLUnregisterBufferObject(buffer);
}

CUresult cuGetErrorName(CUresult error, const char **pStr) {
    if (TRACE_ON)
        return traced_cuGetErrorName(error, pStr);
    return rt_cuGetErrorName(error, pStr);
}

CUresult cuGetErrorString(CUresult error, const char **pStr) {
    if (TRACE_ON)
        return traced_cuGetErrorString(error, pStr);
    return rt_cuGetErrorString(error, pStr);
}

CUresult cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId) {
    if (TRACE_ON)
        return traced_cuGetExportTable(ppExportTable, pExportTableId);
    return rt_cuGetExportTable(ppExportTable, pExportTableId);
}

CUresult cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags) {
    if (TRACE_ON)
        return traced_cuGetProcAddress(symbol, pfn, cudaVersion, flags);
    return rt_cuGetProcAddress(symbol, pfn, cudaVersion, flags);
}

CUresult cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags,
    CUdriverProcAddressQueryResult *symbolStatus) {
    if (TRACE_ON)
        return traced_cuGetProcAddress_v2(symbol, pfn, cudaVersion, flags, symbolStatus);
    return rt_cuGetProcAddress_v2(symbol, pfn, cudaVersion, flags, symbolStatus);
}

CUresult plain_cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
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

CUresult cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddBatchMemOpNode(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams);
    return plain_cuGraphAddBatchMemOpNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult plain_cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph) {
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

CUresult cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraph childGraph) {
    if (TRACE_ON)
        return traced_cuGraphAddChildGraphNode(phGraphNode, hGraph, dependencies, numDependencies,
            childGraph);
    return plain_cuGraphAddChildGraphNode(phGraphNode, hGraph, dependencies, numDependencies, childGraph);
}

CUresult plain_cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    return enter_cuGraphAddDependencies_v2(0, hGraph, from, to, NULL, numDependencies);
}

CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphAddDependencies(hGraph, from, to, numDependencies);
    return plain_cuGraphAddDependencies(hGraph, from, to, numDependencies);
}

CUresult plain_cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    return enter_cuGraphAddDependencies_v2(0, hGraph, from, to, edgeData, numDependencies);
}

CUresult cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphAddDependencies_v2(hGraph, from, to, edgeData, numDependencies);
    return plain_cuGraphAddDependencies_v2(hGraph, from, to, edgeData, numDependencies);
}

CUresult plain_cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
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

CUresult cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphAddEmptyNode(phGraphNode, hGraph, dependencies, numDependencies);
    return plain_cuGraphAddEmptyNode(phGraphNode, hGraph, dependencies, numDependencies);
}

CUresult plain_cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
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

CUresult cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUevent event) {
    if (TRACE_ON)
        return traced_cuGraphAddEventRecordNode(phGraphNode, hGraph, dependencies, numDependencies, event);
    return plain_cuGraphAddEventRecordNode(phGraphNode, hGraph, dependencies, numDependencies, event);
}

CUresult plain_cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
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

CUresult cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUevent event) {
    if (TRACE_ON)
        return traced_cuGraphAddEventWaitNode(phGraphNode, hGraph, dependencies, numDependencies, event);
    return plain_cuGraphAddEventWaitNode(phGraphNode, hGraph, dependencies, numDependencies, event);
}

CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddExternalSemaphoresSignalNode(phGraphNode, hGraph, dependencies,
            numDependencies, nodeParams);
    return rt_cuGraphAddExternalSemaphoresSignalNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams);
}

CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddExternalSemaphoresWaitNode(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams);
    return rt_cuGraphAddExternalSemaphoresWaitNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams);
}

CUresult cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddHostNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    return rt_cuGraphAddHostNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddKernelNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    return rt_cuGraphAddKernelNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    return rt_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult plain_cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
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

CUresult cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddMemAllocNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    return plain_cuGraphAddMemAllocNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult plain_cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr) {
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

CUresult cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUdeviceptr dptr) {
    if (TRACE_ON)
        return traced_cuGraphAddMemFreeNode(phGraphNode, hGraph, dependencies, numDependencies, dptr);
    return plain_cuGraphAddMemFreeNode(phGraphNode, hGraph, dependencies, numDependencies, dptr);
}

CUresult cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuGraphAddMemcpyNode(phGraphNode, hGraph, dependencies, numDependencies, copyParams,
            ctx);
    return rt_cuGraphAddMemcpyNode(phGraphNode, hGraph, dependencies, numDependencies, copyParams, ctx);
}

CUresult plain_cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
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

CUresult cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuGraphAddMemsetNode(phGraphNode, hGraph, dependencies, numDependencies, memsetParams,
            ctx);
    return plain_cuGraphAddMemsetNode(phGraphNode, hGraph, dependencies, numDependencies, memsetParams, ctx);
}

CUresult cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
    return rt_cuGraphAddNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams);
}

CUresult cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, dependencyData, numDependencies,
            nodeParams);
    return rt_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, dependencyData, numDependencies,
        nodeParams);
}

CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out) {
    if (TRACE_ON)
        return traced_cuGraphBatchMemOpNodeGetParams(hNode, nodeParams_out);
    return rt_cuGraphBatchMemOpNodeGetParams(hNode, nodeParams_out);
}

CUresult plain_cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
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

CUresult cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphBatchMemOpNodeSetParams(hNode, nodeParams);
    return plain_cuGraphBatchMemOpNodeSetParams(hNode, nodeParams);
}

CUresult plain_cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph) {
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

CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph) {
    if (TRACE_ON)
        return traced_cuGraphChildGraphNodeGetGraph(hNode, phGraph);
    return plain_cuGraphChildGraphNodeGetGraph(hNode, phGraph);
}

CUresult plain_cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph) {
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

CUresult cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph) {
    if (TRACE_ON)
        return traced_cuGraphClone(phGraphClone, originalGraph);
    return plain_cuGraphClone(phGraphClone, originalGraph);
}

CUresult plain_cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph,
    CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags) {
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

CUresult cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph, CUcontext ctx,
    unsigned int defaultLaunchValue, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphConditionalHandleCreate(pHandle_out, hGraph, ctx, defaultLaunchValue, flags);
    return plain_cuGraphConditionalHandleCreate(pHandle_out, hGraph, ctx, defaultLaunchValue, flags);
}

CUresult plain_cuGraphCreate(CUgraph *phGraph, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraph)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuGraphCreate(0, phGraph, flags);
}

CUresult cuGraphCreate(CUgraph *phGraph, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphCreate(phGraph, flags);
    return plain_cuGraphCreate(phGraph, flags);
}

CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphDebugDotPrint(hGraph, path, flags);
    return rt_cuGraphDebugDotPrint(hGraph, path, flags);
}

CUresult plain_cuGraphDestroy(CUgraph hGraph) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraph && !call_handle((uintptr_t)hGraph, HANDLE_GRAPH)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphDestroy(0, hGraph);
}

CUresult cuGraphDestroy(CUgraph hGraph) {
    if (TRACE_ON)
        return traced_cuGraphDestroy(hGraph);
    return plain_cuGraphDestroy(hGraph);
}

CUresult plain_cuGraphDestroyNode(CUgraphNode hNode) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphDestroyNode(0, hNode);
}

CUresult cuGraphDestroyNode(CUgraphNode hNode) {
    if (TRACE_ON)
        return traced_cuGraphDestroyNode(hNode);
    return plain_cuGraphDestroyNode(hNode);
}

CUresult plain_cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
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

CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    if (TRACE_ON)
        return traced_cuGraphEventRecordNodeGetEvent(hNode, event_out);
    return plain_cuGraphEventRecordNodeGetEvent(hNode, event_out);
}

CUresult plain_cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (event && !call_handle((uintptr_t)event, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphEventRecordNodeSetEvent(0, hNode, event);
}

CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event) {
    if (TRACE_ON)
        return traced_cuGraphEventRecordNodeSetEvent(hNode, event);
    return plain_cuGraphEventRecordNodeSetEvent(hNode, event);
}

CUresult plain_cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
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

CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    if (TRACE_ON)
        return traced_cuGraphEventWaitNodeGetEvent(hNode, event_out);
    return plain_cuGraphEventWaitNodeGetEvent(hNode, event_out);
}

CUresult plain_cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hNode && !call_handle((uintptr_t)hNode,
        HANDLE_GRAPH_NODE)) || (event && !call_handle((uintptr_t)event, HANDLE_EVENT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphEventWaitNodeSetEvent(0, hNode, event);
}

CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event) {
    if (TRACE_ON)
        return traced_cuGraphEventWaitNodeSetEvent(hNode, event);
    return plain_cuGraphEventWaitNodeSetEvent(hNode, event);
}

CUresult plain_cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
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

CUresult cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecBatchMemOpNodeSetParams(hGraphExec, hNode, nodeParams);
    return plain_cuGraphExecBatchMemOpNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult plain_cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraph childGraph) {
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

CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraph childGraph) {
    if (TRACE_ON)
        return traced_cuGraphExecChildGraphNodeSetParams(hGraphExec, hNode, childGraph);
    return plain_cuGraphExecChildGraphNodeSetParams(hGraphExec, hNode, childGraph);
}

CUresult plain_cuGraphExecDestroy(CUgraphExec hGraphExec) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec, HANDLE_GRAPH_EXEC)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphExecDestroy(0, hGraphExec);
}

CUresult cuGraphExecDestroy(CUgraphExec hGraphExec) {
    if (TRACE_ON)
        return traced_cuGraphExecDestroy(hGraphExec);
    return plain_cuGraphExecDestroy(hGraphExec);
}

CUresult plain_cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
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

CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
    if (TRACE_ON)
        return traced_cuGraphExecEventRecordNodeSetEvent(hGraphExec, hNode, event);
    return plain_cuGraphExecEventRecordNodeSetEvent(hGraphExec, hNode, event);
}

CUresult plain_cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
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

CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
    if (TRACE_ON)
        return traced_cuGraphExecEventWaitNodeSetEvent(hGraphExec, hNode, event);
    return plain_cuGraphExecEventWaitNodeSetEvent(hGraphExec, hNode, event);
}

CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec, hNode, nodeParams);
    return rt_cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec, hNode, nodeParams);
    return rt_cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult plain_cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags) {
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

CUresult cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags) {
    if (TRACE_ON)
        return traced_cuGraphExecGetFlags(hGraphExec, flags);
    return plain_cuGraphExecGetFlags(hGraphExec, flags);
}

CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecHostNodeSetParams(hGraphExec, hNode, nodeParams);
    return rt_cuGraphExecHostNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecKernelNodeSetParams(hGraphExec, hNode, nodeParams);
    return rt_cuGraphExecKernelNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, nodeParams);
    return rt_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, nodeParams);
}

CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, copyParams, ctx);
    return rt_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, copyParams, ctx);
}

CUresult plain_cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
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

CUresult cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    if (TRACE_ON)
        return traced_cuGraphExecMemsetNodeSetParams(hGraphExec, hNode, memsetParams, ctx);
    return plain_cuGraphExecMemsetNodeSetParams(hGraphExec, hNode, memsetParams, ctx);
}

CUresult cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExecNodeSetParams(hGraphExec, hNode, nodeParams);
    return rt_cuGraphExecNodeSetParams(hGraphExec, hNode, nodeParams);
}

CUresult plain_cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
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

CUresult cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
    CUgraphExecUpdateResult *updateResult_out) {
    if (TRACE_ON)
        return traced_cuGraphExecUpdate(hGraphExec, hGraph, hErrorNode_out, updateResult_out);
    return plain_cuGraphExecUpdate(hGraphExec, hGraph, hErrorNode_out, updateResult_out);
}

CUresult plain_cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
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

CUresult cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo) {
    if (TRACE_ON)
        return traced_cuGraphExecUpdate_v2(hGraphExec, hGraph, resultInfo);
    return plain_cuGraphExecUpdate_v2(hGraphExec, hGraph, resultInfo);
}

CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out) {
    if (TRACE_ON)
        return traced_cuGraphExternalSemaphoresSignalNodeGetParams(hNode, params_out);
    return rt_cuGraphExternalSemaphoresSignalNodeGetParams(hNode, params_out);
}

CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExternalSemaphoresSignalNodeSetParams(hNode, nodeParams);
    return rt_cuGraphExternalSemaphoresSignalNodeSetParams(hNode, nodeParams);
}

CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out) {
    if (TRACE_ON)
        return traced_cuGraphExternalSemaphoresWaitNodeGetParams(hNode, params_out);
    return rt_cuGraphExternalSemaphoresWaitNodeGetParams(hNode, params_out);
}

CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphExternalSemaphoresWaitNodeSetParams(hNode, nodeParams);
    return rt_cuGraphExternalSemaphoresWaitNodeSetParams(hNode, nodeParams);
}

CUresult plain_cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges) {
    return enter_cuGraphGetEdges_v2(0, hGraph, from, to, NULL, numEdges);
}

CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges) {
    if (TRACE_ON)
        return traced_cuGraphGetEdges(hGraph, from, to, numEdges);
    return plain_cuGraphGetEdges(hGraph, from, to, numEdges);
}

CUresult plain_cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges) {
    return enter_cuGraphGetEdges_v2(0, hGraph, from, to, edgeData, numEdges);
}

CUresult cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edgeData,
    size_t *numEdges) {
    if (TRACE_ON)
        return traced_cuGraphGetEdges_v2(hGraph, from, to, edgeData, numEdges);
    return plain_cuGraphGetEdges_v2(hGraph, from, to, edgeData, numEdges);
}

CUresult plain_cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes) {
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

CUresult cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes) {
    if (TRACE_ON)
        return traced_cuGraphGetNodes(hGraph, nodes, numNodes);
    return plain_cuGraphGetNodes(hGraph, nodes, numNodes);
}

CUresult plain_cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes) {
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

CUresult cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes) {
    if (TRACE_ON)
        return traced_cuGraphGetRootNodes(hGraph, rootNodes, numRootNodes);
    return plain_cuGraphGetRootNodes(hGraph, rootNodes, numRootNodes);
}

CUresult cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphHostNodeGetParams(hNode, nodeParams);
    return rt_cuGraphHostNodeGetParams(hNode, nodeParams);
}

CUresult cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphHostNodeSetParams(hNode, nodeParams);
    return rt_cuGraphHostNodeSetParams(hNode, nodeParams);
}

CUresult plain_cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    return enter_cuGraphInstantiate_v2(0, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    if (TRACE_ON)
        return traced_cuGraphInstantiate(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
    return plain_cuGraphInstantiate(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult plain_cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags) {
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

CUresult cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuGraphInstantiateWithFlags(phGraphExec, hGraph, flags);
    return plain_cuGraphInstantiateWithFlags(phGraphExec, hGraph, flags);
}

CUresult plain_cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    return enter_cuGraphInstantiateWithParams(0, phGraphExec, hGraph, instantiateParams);
}

CUresult cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    if (TRACE_ON)
        return traced_cuGraphInstantiateWithParams(phGraphExec, hGraph, instantiateParams);
    return plain_cuGraphInstantiateWithParams(phGraphExec, hGraph, instantiateParams);
}

CUresult plain_cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    return enter_cuGraphInstantiateWithParams(WIRE_PER_THREAD, phGraphExec, hGraph, instantiateParams);
}

CUresult cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    if (TRACE_ON)
        return traced_cuGraphInstantiateWithParams_ptsz(phGraphExec, hGraph, instantiateParams);
    return plain_cuGraphInstantiateWithParams_ptsz(phGraphExec, hGraph, instantiateParams);
}

CUresult plain_cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    return enter_cuGraphInstantiate_v2(0, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    if (TRACE_ON)
        return traced_cuGraphInstantiate_v2(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
    return plain_cuGraphInstantiate_v2(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult plain_cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dst && !call_handle((uintptr_t)dst, HANDLE_GRAPH_NODE)) || (src && !call_handle((uintptr_t)src,
        HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphKernelNodeCopyAttributes(0, dst, src);
}

CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeCopyAttributes(dst, src);
    return plain_cuGraphKernelNodeCopyAttributes(dst, src);
}

CUresult plain_cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
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

CUresult cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeGetAttribute(hNode, attr, value_out);
    return plain_cuGraphKernelNodeGetAttribute(hNode, attr, value_out);
}

CUresult cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeGetParams(hNode, nodeParams);
    return rt_cuGraphKernelNodeGetParams(hNode, nodeParams);
}

CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeGetParams_v2(hNode, nodeParams);
    return rt_cuGraphKernelNodeGetParams_v2(hNode, nodeParams);
}

CUresult plain_cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
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

CUresult cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeSetAttribute(hNode, attr, value);
    return plain_cuGraphKernelNodeSetAttribute(hNode, attr, value);
}

CUresult cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeSetParams(hNode, nodeParams);
    return rt_cuGraphKernelNodeSetParams(hNode, nodeParams);
}

CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphKernelNodeSetParams_v2(hNode, nodeParams);
    return rt_cuGraphKernelNodeSetParams_v2(hNode, nodeParams);
}

CUresult plain_cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphLaunch(0, hGraph, hStream);
}

CUresult cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphLaunch(hGraph, hStream);
    return plain_cuGraphLaunch(hGraph, hStream);
}

CUresult plain_cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphLaunch(WIRE_PER_THREAD, hGraph, hStream);
}

CUresult cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphLaunch_ptsz(hGraph, hStream);
    return plain_cuGraphLaunch_ptsz(hGraph, hStream);
}

CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out) {
    if (TRACE_ON)
        return traced_cuGraphMemAllocNodeGetParams(hNode, params_out);
    return rt_cuGraphMemAllocNodeGetParams(hNode, params_out);
}

CUresult plain_cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out) {
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

CUresult cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out) {
    if (TRACE_ON)
        return traced_cuGraphMemFreeNodeGetParams(hNode, dptr_out);
    return plain_cuGraphMemFreeNodeGetParams(hNode, dptr_out);
}

CUresult plain_cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams) {
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

CUresult cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphMemcpyNodeGetParams(hNode, nodeParams);
    return plain_cuGraphMemcpyNodeGetParams(hNode, nodeParams);
}

CUresult cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphMemcpyNodeSetParams(hNode, nodeParams);
    return rt_cuGraphMemcpyNodeSetParams(hNode, nodeParams);
}

CUresult plain_cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams) {
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

CUresult cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphMemsetNodeGetParams(hNode, nodeParams);
    return plain_cuGraphMemsetNodeGetParams(hNode, nodeParams);
}

CUresult plain_cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams) {
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

CUresult cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphMemsetNodeSetParams(hNode, nodeParams);
    return plain_cuGraphMemsetNodeSetParams(hNode, nodeParams);
}

CUresult plain_cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph) {
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

CUresult cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph) {
    if (TRACE_ON)
        return traced_cuGraphNodeFindInClone(phNode, hOriginalNode, hClonedGraph);
    return plain_cuGraphNodeFindInClone(phNode, hOriginalNode, hClonedGraph);
}

CUresult plain_cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies,
    size_t *numDependencies) {
    return enter_cuGraphNodeGetDependencies_v2(0, hNode, dependencies, NULL, numDependencies);
}

CUresult cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies, size_t *numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphNodeGetDependencies(hNode, dependencies, numDependencies);
    return plain_cuGraphNodeGetDependencies(hNode, dependencies, numDependencies);
}

CUresult plain_cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    return enter_cuGraphNodeGetDependencies_v2(0, hNode, dependencies, edgeData, numDependencies);
}

CUresult cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphNodeGetDependencies_v2(hNode, dependencies, edgeData, numDependencies);
    return plain_cuGraphNodeGetDependencies_v2(hNode, dependencies, edgeData, numDependencies);
}

CUresult plain_cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes) {
    return enter_cuGraphNodeGetDependentNodes_v2(0, hNode, dependentNodes, NULL, numDependentNodes);
}

CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes) {
    if (TRACE_ON)
        return traced_cuGraphNodeGetDependentNodes(hNode, dependentNodes, numDependentNodes);
    return plain_cuGraphNodeGetDependentNodes(hNode, dependentNodes, numDependentNodes);
}

CUresult plain_cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    return enter_cuGraphNodeGetDependentNodes_v2(0, hNode, dependentNodes, edgeData, numDependentNodes);
}

CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    if (TRACE_ON)
        return traced_cuGraphNodeGetDependentNodes_v2(hNode, dependentNodes, edgeData, numDependentNodes);
    return plain_cuGraphNodeGetDependentNodes_v2(hNode, dependentNodes, edgeData, numDependentNodes);
}

CUresult plain_cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled) {
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

CUresult cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled) {
    if (TRACE_ON)
        return traced_cuGraphNodeGetEnabled(hGraphExec, hNode, isEnabled);
    return plain_cuGraphNodeGetEnabled(hGraphExec, hNode, isEnabled);
}

CUresult plain_cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type) {
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

CUresult cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type) {
    if (TRACE_ON)
        return traced_cuGraphNodeGetType(hNode, type);
    return plain_cuGraphNodeGetType(hNode, type);
}

CUresult plain_cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hGraphExec && !call_handle((uintptr_t)hGraphExec,
        HANDLE_GRAPH_EXEC)) || (hNode && !call_handle((uintptr_t)hNode, HANDLE_GRAPH_NODE)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphNodeSetEnabled(0, hGraphExec, hNode, isEnabled);
}

CUresult cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled) {
    if (TRACE_ON)
        return traced_cuGraphNodeSetEnabled(hGraphExec, hNode, isEnabled);
    return plain_cuGraphNodeSetEnabled(hGraphExec, hNode, isEnabled);
}

CUresult cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return traced_cuGraphNodeSetParams(hNode, nodeParams);
    return rt_cuGraphNodeSetParams(hNode, nodeParams);
}

CUresult plain_cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((graph && !call_handle((uintptr_t)graph, HANDLE_GRAPH)) || (object && !call_handle((uintptr_t)object,
        HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphReleaseUserObject(0, graph, object, count);
}

CUresult cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count) {
    if (TRACE_ON)
        return traced_cuGraphReleaseUserObject(graph, object, count);
    return plain_cuGraphReleaseUserObject(graph, object, count);
}

CUresult plain_cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    return enter_cuGraphRemoveDependencies_v2(0, hGraph, from, to, NULL, numDependencies);
}

CUresult cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphRemoveDependencies(hGraph, from, to, numDependencies);
    return plain_cuGraphRemoveDependencies(hGraph, from, to, numDependencies);
}

CUresult plain_cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    return enter_cuGraphRemoveDependencies_v2(0, hGraph, from, to, edgeData, numDependencies);
}

CUresult cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    if (TRACE_ON)
        return traced_cuGraphRemoveDependencies_v2(hGraph, from, to, edgeData, numDependencies);
    return plain_cuGraphRemoveDependencies_v2(hGraph, from, to, edgeData, numDependencies);
}

CUresult plain_cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count,
    unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((graph && !call_handle((uintptr_t)graph, HANDLE_GRAPH)) || (object && !call_handle((uintptr_t)object,
        HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuGraphRetainUserObject(0, graph, object, count, flags);
}

CUresult cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphRetainUserObject(graph, object, count, flags);
    return plain_cuGraphRetainUserObject(graph, object, count, flags);
}

CUresult plain_cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphUpload(0, hGraph, hStream);
}

CUresult cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphUpload(hGraph, hStream);
    return plain_cuGraphUpload(hGraph, hStream);
}

CUresult plain_cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphUpload(WIRE_PER_THREAD, hGraph, hStream);
}

CUresult cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphUpload_ptsz(hGraph, hStream);
    return plain_cuGraphUpload_ptsz(hGraph, hStream);
}

CUresult plain_cuGraphicsEGLRegisterImage(CUgraphicsResource *pCudaResource, EGLImageKHR image,
    unsigned int flags) {
    (void)pCudaResource;
    (void)image;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsEGLRegisterImage(CUgraphicsResource *pCudaResource, EGLImageKHR image,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphicsEGLRegisterImage(pCudaResource, image, flags);
    return plain_cuGraphicsEGLRegisterImage(pCudaResource, image, flags);
}

CUresult plain_cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource, GLuint buffer,
    unsigned int Flags) {
    (void)pCudaResource;
    (void)buffer;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource, GLuint buffer, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuGraphicsGLRegisterBuffer(pCudaResource, buffer, Flags);
    return plain_cuGraphicsGLRegisterBuffer(pCudaResource, buffer, Flags);
}

CUresult plain_cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource, GLuint image, GLenum target,
    unsigned int Flags) {
    (void)pCudaResource;
    (void)image;
    (void)target;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource, GLuint image, GLenum target,
    unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuGraphicsGLRegisterImage(pCudaResource, image, target, Flags);
    return plain_cuGraphicsGLRegisterImage(pCudaResource, image, target, Flags);
}

CUresult plain_cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    return rt_cuGraphicsMapResources(0, count, resources, hStream);
}

CUresult cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphicsMapResources(count, resources, hStream);
    return plain_cuGraphicsMapResources(count, resources, hStream);
}

CUresult plain_cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    return rt_cuGraphicsMapResources(WIRE_PER_THREAD, count, resources, hStream);
}

CUresult cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphicsMapResources_ptsz(count, resources, hStream);
    return plain_cuGraphicsMapResources_ptsz(count, resources, hStream);
}

CUresult plain_cuGraphicsResourceGetMappedEglFrame(CUeglFrame *eglFrame, CUgraphicsResource resource,
    unsigned int index, unsigned int mipLevel) {
    (void)eglFrame;
    (void)resource;
    (void)index;
    (void)mipLevel;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsResourceGetMappedEglFrame(CUeglFrame *eglFrame, CUgraphicsResource resource,
    unsigned int index, unsigned int mipLevel) {
    if (TRACE_ON)
        return traced_cuGraphicsResourceGetMappedEglFrame(eglFrame, resource, index, mipLevel);
    return plain_cuGraphicsResourceGetMappedEglFrame(eglFrame, resource, index, mipLevel);
}

CUresult cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
    CUgraphicsResource resource) {
    if (TRACE_ON)
        return traced_cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray, resource);
    return rt_cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray, resource);
}

CUresult plain_cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize,
    CUgraphicsResource resource) {
    CUdeviceptr wide_pDevPtr = 0;
    size_t wide_pSize = 0;
    CUresult r = rt_cuGraphicsResourceGetMappedPointer_v2(pDevPtr ? &wide_pDevPtr : NULL,
        pSize ? &wide_pSize : NULL, resource);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pDevPtr && wide_pDevPtr > UINT32_MAX) || (pSize && wide_pSize > UINT32_MAX))
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (pDevPtr)
        *pDevPtr = (CUdeviceptr_v1)wide_pDevPtr;
    if (pSize)
        *pSize = (unsigned int)wide_pSize;
    return CUDA_SUCCESS;
}

CUresult cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize,
    CUgraphicsResource resource) {
    if (TRACE_ON)
        return traced_cuGraphicsResourceGetMappedPointer(pDevPtr, pSize, resource);
    return plain_cuGraphicsResourceGetMappedPointer(pDevPtr, pSize, resource);
}

CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize,
    CUgraphicsResource resource) {
    if (TRACE_ON)
        return traced_cuGraphicsResourceGetMappedPointer_v2(pDevPtr, pSize, resource);
    return rt_cuGraphicsResourceGetMappedPointer_v2(pDevPtr, pSize, resource);
}

CUresult plain_cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags) {
    return rt_cuGraphicsResourceSetMapFlags_v2(resource, flags);
}

CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphicsResourceSetMapFlags(resource, flags);
    return plain_cuGraphicsResourceSetMapFlags(resource, flags);
}

CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphicsResourceSetMapFlags_v2(resource, flags);
    return rt_cuGraphicsResourceSetMapFlags_v2(resource, flags);
}

CUresult cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource,
    unsigned int arrayIndex, unsigned int mipLevel) {
    if (TRACE_ON)
        return traced_cuGraphicsSubResourceGetMappedArray(pArray, resource, arrayIndex, mipLevel);
    return rt_cuGraphicsSubResourceGetMappedArray(pArray, resource, arrayIndex, mipLevel);
}

CUresult plain_cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    return rt_cuGraphicsUnmapResources(0, count, resources, hStream);
}

CUresult cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphicsUnmapResources(count, resources, hStream);
    return plain_cuGraphicsUnmapResources(count, resources, hStream);
}

CUresult plain_cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    return rt_cuGraphicsUnmapResources(WIRE_PER_THREAD, count, resources, hStream);
}

CUresult cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuGraphicsUnmapResources_ptsz(count, resources, hStream);
    return plain_cuGraphicsUnmapResources_ptsz(count, resources, hStream);
}

CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource) {
    if (TRACE_ON)
        return traced_cuGraphicsUnregisterResource(resource);
    return rt_cuGraphicsUnregisterResource(resource);
}

CUresult plain_cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *pCudaResource,
    VdpOutputSurface vdpSurface, unsigned int flags) {
    (void)pCudaResource;
    (void)vdpSurface;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *pCudaResource, VdpOutputSurface vdpSurface,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphicsVDPAURegisterOutputSurface(pCudaResource, vdpSurface, flags);
    return plain_cuGraphicsVDPAURegisterOutputSurface(pCudaResource, vdpSurface, flags);
}

CUresult plain_cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *pCudaResource,
    VdpVideoSurface vdpSurface, unsigned int flags) {
    (void)pCudaResource;
    (void)vdpSurface;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *pCudaResource, VdpVideoSurface vdpSurface,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGraphicsVDPAURegisterVideoSurface(pCudaResource, vdpSurface, flags);
    return plain_cuGraphicsVDPAURegisterVideoSurface(pCudaResource, vdpSurface, flags);
}

CUresult cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuGreenCtxCreate(phCtx, desc, dev, flags);
    return rt_cuGreenCtxCreate(phCtx, desc, dev, flags);
}

CUresult cuGreenCtxDestroy(CUgreenCtx hCtx) {
    if (TRACE_ON)
        return traced_cuGreenCtxDestroy(hCtx);
    return rt_cuGreenCtxDestroy(hCtx);
}

CUresult cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type) {
    if (TRACE_ON)
        return traced_cuGreenCtxGetDevResource(hCtx, resource, type);
    return rt_cuGreenCtxGetDevResource(hCtx, resource, type);
}

CUresult cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId) {
    if (TRACE_ON)
        return traced_cuGreenCtxGetId(greenCtx, greenCtxId);
    return rt_cuGreenCtxGetId(greenCtx, greenCtxId);
}

CUresult cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuGreenCtxRecordEvent(hCtx, hEvent);
    return rt_cuGreenCtxRecordEvent(hCtx, hEvent);
}

CUresult cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority) {
    if (TRACE_ON)
        return traced_cuGreenCtxStreamCreate(phStream, greenCtx, flags, priority);
    return rt_cuGreenCtxStreamCreate(phStream, greenCtx, flags, priority);
}

CUresult cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return traced_cuGreenCtxWaitEvent(hCtx, hEvent);
    return rt_cuGreenCtxWaitEvent(hCtx, hEvent);
}

CUresult plain_cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc) {
    (void)extMem_out;
    (void)memHandleDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc) {
    if (TRACE_ON)
        return traced_cuImportExternalMemory(extMem_out, memHandleDesc);
    return plain_cuImportExternalMemory(extMem_out, memHandleDesc);
}

CUresult plain_cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc) {
    (void)extSem_out;
    (void)semHandleDesc;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc) {
    if (TRACE_ON)
        return traced_cuImportExternalSemaphore(extSem_out, semHandleDesc);
    return plain_cuImportExternalSemaphore(extSem_out, semHandleDesc);
}

CUresult cuInit(unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuInit(Flags);
    return rt_cuInit(Flags);
}

CUresult plain_cuIpcCloseMemHandle(CUdeviceptr dptr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuIpcCloseMemHandle(0, dptr);
}

CUresult cuIpcCloseMemHandle(CUdeviceptr dptr) {
    if (TRACE_ON)
        return traced_cuIpcCloseMemHandle(dptr);
    return plain_cuIpcCloseMemHandle(dptr);
}

CUresult cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event) {
    if (TRACE_ON)
        return traced_cuIpcGetEventHandle(pHandle, event);
    return rt_cuIpcGetEventHandle(pHandle, event);
}

CUresult plain_cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pHandle)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuIpcGetMemHandle(0, pHandle, dptr);
}

CUresult cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr) {
    if (TRACE_ON)
        return traced_cuIpcGetMemHandle(pHandle, dptr);
    return plain_cuIpcGetMemHandle(pHandle, dptr);
}

CUresult cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle) {
    if (TRACE_ON)
        return traced_cuIpcOpenEventHandle(phEvent, handle);
    return rt_cuIpcOpenEventHandle(phEvent, handle);
}

CUresult plain_cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    return enter_cuIpcOpenMemHandle_v2(0, pdptr, handle, Flags);
}

CUresult cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuIpcOpenMemHandle(pdptr, handle, Flags);
    return plain_cuIpcOpenMemHandle(pdptr, handle, Flags);
}

CUresult plain_cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    return enter_cuIpcOpenMemHandle_v2(0, pdptr, handle, Flags);
}

CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuIpcOpenMemHandle_v2(pdptr, handle, Flags);
    return plain_cuIpcOpenMemHandle_v2(pdptr, handle, Flags);
}

CUresult cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuKernelGetAttribute(pi, attrib, kernel, dev);
    return rt_cuKernelGetAttribute(pi, attrib, kernel, dev);
}

CUresult cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel) {
    if (TRACE_ON)
        return traced_cuKernelGetFunction(pFunc, kernel);
    return rt_cuKernelGetFunction(pFunc, kernel);
}

CUresult cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel) {
    if (TRACE_ON)
        return traced_cuKernelGetLibrary(pLib, kernel);
    return rt_cuKernelGetLibrary(pLib, kernel);
}

CUresult cuKernelGetName(const char **name, CUkernel hfunc) {
    if (TRACE_ON)
        return traced_cuKernelGetName(name, hfunc);
    return rt_cuKernelGetName(name, hfunc);
}

CUresult cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    if (TRACE_ON)
        return traced_cuKernelGetParamInfo(kernel, paramIndex, paramOffset, paramSize);
    return rt_cuKernelGetParamInfo(kernel, paramIndex, paramOffset, paramSize);
}

CUresult cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuKernelSetAttribute(attrib, val, kernel, dev);
    return rt_cuKernelSetAttribute(attrib, val, kernel, dev);
}

CUresult plain_cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev) {
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

CUresult cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuKernelSetCacheConfig(kernel, config, dev);
    return plain_cuKernelSetCacheConfig(kernel, config, dev);
}

CUresult cuLaunch(CUfunction f) {
    if (TRACE_ON)
        return traced_cuLaunch(f);
    return rt_cuLaunch(f);
}

CUresult plain_cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    return rt_cuLaunchCooperativeKernel(0, f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams);
}

CUresult cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    if (TRACE_ON)
        return traced_cuLaunchCooperativeKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
            blockDimZ, sharedMemBytes, hStream, kernelParams);
    return plain_cuLaunchCooperativeKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams);
}

CUresult cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuLaunchCooperativeKernelMultiDevice(launchParamsList, numDevices, flags);
    return rt_cuLaunchCooperativeKernelMultiDevice(launchParamsList, numDevices, flags);
}

CUresult plain_cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    return rt_cuLaunchCooperativeKernel(WIRE_PER_THREAD, f, gridDimX, gridDimY, gridDimZ, blockDimX,
        blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams);
}

CUresult cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    if (TRACE_ON)
        return traced_cuLaunchCooperativeKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
            blockDimZ, sharedMemBytes, hStream, kernelParams);
    return plain_cuLaunchCooperativeKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams);
}

CUresult cuLaunchGrid(CUfunction f, int grid_width, int grid_height) {
    if (TRACE_ON)
        return traced_cuLaunchGrid(f, grid_width, grid_height);
    return rt_cuLaunchGrid(f, grid_width, grid_height);
}

CUresult cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuLaunchGridAsync(f, grid_width, grid_height, hStream);
    return rt_cuLaunchGridAsync(f, grid_width, grid_height, hStream);
}

CUresult plain_cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData) {
    return rt_cuLaunchHostFunc(0, hStream, fn, userData);
}

CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData) {
    if (TRACE_ON)
        return traced_cuLaunchHostFunc(hStream, fn, userData);
    return plain_cuLaunchHostFunc(hStream, fn, userData);
}

CUresult plain_cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData) {
    return rt_cuLaunchHostFunc(WIRE_PER_THREAD, hStream, fn, userData);
}

CUresult cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData) {
    if (TRACE_ON)
        return traced_cuLaunchHostFunc_ptsz(hStream, fn, userData);
    return plain_cuLaunchHostFunc_ptsz(hStream, fn, userData);
}

CUresult plain_cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra) {
    return rt_cuLaunchKernel(0, f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams, extra);
}

CUresult cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY, unsigned int gridDimZ,
    unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ, unsigned int sharedMemBytes,
    CUstream hStream, void **kernelParams, void **extra) {
    if (TRACE_ON)
        return traced_cuLaunchKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
            sharedMemBytes, hStream, kernelParams, extra);
    return plain_cuLaunchKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams, extra);
}

CUresult plain_cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    return rt_cuLaunchKernelEx(0, config, f, kernelParams, extra);
}

CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra) {
    if (TRACE_ON)
        return traced_cuLaunchKernelEx(config, f, kernelParams, extra);
    return plain_cuLaunchKernelEx(config, f, kernelParams, extra);
}

CUresult plain_cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    return rt_cuLaunchKernelEx(WIRE_PER_THREAD, config, f, kernelParams, extra);
}

CUresult cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    if (TRACE_ON)
        return traced_cuLaunchKernelEx_ptsz(config, f, kernelParams, extra);
    return plain_cuLaunchKernelEx_ptsz(config, f, kernelParams, extra);
}

CUresult plain_cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra) {
    return rt_cuLaunchKernel(WIRE_PER_THREAD, f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams, extra);
}

CUresult cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra) {
    if (TRACE_ON)
        return traced_cuLaunchKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
            sharedMemBytes, hStream, kernelParams, extra);
    return plain_cuLaunchKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams, extra);
}

CUresult plain_cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib) {
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

CUresult cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib) {
    if (TRACE_ON)
        return traced_cuLibraryEnumerateKernels(kernels, numKernels, lib);
    return plain_cuLibraryEnumerateKernels(kernels, numKernels, lib);
}

CUresult cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    if (TRACE_ON)
        return traced_cuLibraryGetGlobal(dptr, bytes, library, name);
    return rt_cuLibraryGetGlobal(dptr, bytes, library, name);
}

CUresult cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name) {
    if (TRACE_ON)
        return traced_cuLibraryGetKernel(pKernel, library, name);
    return rt_cuLibraryGetKernel(pKernel, library, name);
}

CUresult plain_cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib) {
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

CUresult cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib) {
    if (TRACE_ON)
        return traced_cuLibraryGetKernelCount(count, lib);
    return plain_cuLibraryGetKernelCount(count, lib);
}

CUresult cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    if (TRACE_ON)
        return traced_cuLibraryGetManaged(dptr, bytes, library, name);
    return rt_cuLibraryGetManaged(dptr, bytes, library, name);
}

CUresult cuLibraryGetModule(CUmodule *pMod, CUlibrary library) {
    if (TRACE_ON)
        return traced_cuLibraryGetModule(pMod, library);
    return rt_cuLibraryGetModule(pMod, library);
}

CUresult cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol) {
    if (TRACE_ON)
        return traced_cuLibraryGetUnifiedFunction(fptr, library, symbol);
    return rt_cuLibraryGetUnifiedFunction(fptr, library, symbol);
}

CUresult cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    if (TRACE_ON)
        return traced_cuLibraryLoadData(library, code, jitOptions, jitOptionsValues, numJitOptions,
            libraryOptions, libraryOptionValues, numLibraryOptions);
    return rt_cuLibraryLoadData(library, code, jitOptions, jitOptionsValues, numJitOptions, libraryOptions,
        libraryOptionValues, numLibraryOptions);
}

CUresult cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    if (TRACE_ON)
        return traced_cuLibraryLoadFromFile(library, fileName, jitOptions, jitOptionsValues, numJitOptions,
            libraryOptions, libraryOptionValues, numLibraryOptions);
    return rt_cuLibraryLoadFromFile(library, fileName, jitOptions, jitOptionsValues, numJitOptions,
        libraryOptions, libraryOptionValues, numLibraryOptions);
}

CUresult cuLibraryUnload(CUlibrary library) {
    if (TRACE_ON)
        return traced_cuLibraryUnload(library);
    return rt_cuLibraryUnload(library);
}

CUresult plain_cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size,
    const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues);
}

CUresult cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return traced_cuLinkAddData(state, type, data, size, name, numOptions, options, optionValues);
    return plain_cuLinkAddData(state, type, data, size, name, numOptions, options, optionValues);
}

CUresult cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return traced_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues);
    return rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues);
}

CUresult plain_cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues);
}

CUresult cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return traced_cuLinkAddFile(state, type, path, numOptions, options, optionValues);
    return plain_cuLinkAddFile(state, type, path, numOptions, options, optionValues);
}

CUresult cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return traced_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues);
    return rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues);
}

CUresult cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut) {
    if (TRACE_ON)
        return traced_cuLinkComplete(state, cubinOut, sizeOut);
    return rt_cuLinkComplete(state, cubinOut, sizeOut);
}

CUresult plain_cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    return rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut);
}

CUresult cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    if (TRACE_ON)
        return traced_cuLinkCreate(numOptions, options, optionValues, stateOut);
    return plain_cuLinkCreate(numOptions, options, optionValues, stateOut);
}

CUresult cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    if (TRACE_ON)
        return traced_cuLinkCreate_v2(numOptions, options, optionValues, stateOut);
    return rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut);
}

CUresult cuLinkDestroy(CUlinkState state) {
    if (TRACE_ON)
        return traced_cuLinkDestroy(state);
    return rt_cuLinkDestroy(state);
}

CUresult plain_cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags) {
    (void)iterator_out;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuLogsCurrent(iterator_out, flags);
    return plain_cuLogsCurrent(iterator_out, flags);
}

CUresult plain_cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags) {
    (void)iterator;
    (void)pathToFile;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuLogsDumpToFile(iterator, pathToFile, flags);
    return plain_cuLogsDumpToFile(iterator, pathToFile, flags);
}

CUresult plain_cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags) {
    (void)iterator;
    (void)buffer;
    (void)size;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuLogsDumpToMemory(iterator, buffer, size, flags);
    return plain_cuLogsDumpToMemory(iterator, buffer, size, flags);
}

CUresult plain_cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out) {
    (void)callbackFunc;
    (void)userData;
    (void)callback_out;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out) {
    if (TRACE_ON)
        return traced_cuLogsRegisterCallback(callbackFunc, userData, callback_out);
    return plain_cuLogsRegisterCallback(callbackFunc, userData, callback_out);
}

CUresult plain_cuLogsUnregisterCallback(CUlogsCallbackHandle callback) {
    (void)callback;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle callback) {
    if (TRACE_ON)
        return traced_cuLogsUnregisterCallback(callback);
    return plain_cuLogsUnregisterCallback(callback);
}

CUresult plain_cuMemAddressFree(CUdeviceptr ptr, size_t size) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemAddressFree(0, ptr, size);
}

CUresult cuMemAddressFree(CUdeviceptr ptr, size_t size) {
    if (TRACE_ON)
        return traced_cuMemAddressFree(ptr, size);
    return plain_cuMemAddressFree(ptr, size);
}

CUresult plain_cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!ptr)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMemAddressReserve(0, ptr, size, alignment, addr, flags);
}

CUresult cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemAddressReserve(ptr, size, alignment, addr, flags);
    return plain_cuMemAddressReserve(ptr, size, alignment, addr, flags);
}

CUresult plain_cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device) {
    return enter_cuMemAdvise_v2(0, devPtr, count, advice,
        (CUmemLocation){.type = device == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = device == CU_DEVICE_CPU ? 0 : device});
}

CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device) {
    if (TRACE_ON)
        return traced_cuMemAdvise(devPtr, count, advice, device);
    return plain_cuMemAdvise(devPtr, count, advice, device);
}

CUresult plain_cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location) {
    return enter_cuMemAdvise_v2(0, devPtr, count, advice, location);
}

CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location) {
    if (TRACE_ON)
        return traced_cuMemAdvise_v2(devPtr, count, advice, location);
    return plain_cuMemAdvise_v2(devPtr, count, advice, location);
}

CUresult plain_cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
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

CUresult cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
    if (TRACE_ON)
        return traced_cuMemAlloc(dptr, bytesize);
    return plain_cuMemAlloc(dptr, bytesize);
}

CUresult plain_cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    return rt_cuMemAllocAsync(0, dptr, bytesize, hStream);
}

CUresult cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemAllocAsync(dptr, bytesize, hStream);
    return plain_cuMemAllocAsync(dptr, bytesize, hStream);
}

CUresult plain_cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    return rt_cuMemAllocAsync(WIRE_PER_THREAD, dptr, bytesize, hStream);
}

CUresult cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemAllocAsync_ptsz(dptr, bytesize, hStream);
    return plain_cuMemAllocAsync_ptsz(dptr, bytesize, hStream);
}

CUresult plain_cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    return rt_cuMemAllocFromPoolAsync(0, dptr, bytesize, pool, hStream);
}

CUresult cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemAllocFromPoolAsync(dptr, bytesize, pool, hStream);
    return plain_cuMemAllocFromPoolAsync(dptr, bytesize, pool, hStream);
}

CUresult plain_cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    return rt_cuMemAllocFromPoolAsync(WIRE_PER_THREAD, dptr, bytesize, pool, hStream);
}

CUresult cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemAllocFromPoolAsync_ptsz(dptr, bytesize, pool, hStream);
    return plain_cuMemAllocFromPoolAsync_ptsz(dptr, bytesize, pool, hStream);
}

CUresult plain_cuMemAllocHost(void **pp, unsigned int bytesize) {
    return rt_cuMemAllocHost_v2(pp, bytesize);
}

CUresult cuMemAllocHost(void **pp, unsigned int bytesize) {
    if (TRACE_ON)
        return traced_cuMemAllocHost(pp, bytesize);
    return plain_cuMemAllocHost(pp, bytesize);
}

CUresult cuMemAllocHost_v2(void **pp, size_t bytesize) {
    if (TRACE_ON)
        return traced_cuMemAllocHost_v2(pp, bytesize);
    return rt_cuMemAllocHost_v2(pp, bytesize);
}

CUresult cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuMemAllocManaged(dptr, bytesize, flags);
    return rt_cuMemAllocManaged(dptr, bytesize, flags);
}

CUresult plain_cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes,
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

CUresult cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes,
    unsigned int Height, unsigned int ElementSizeBytes) {
    if (TRACE_ON)
        return traced_cuMemAllocPitch(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes);
    return plain_cuMemAllocPitch(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes);
}

CUresult cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
    unsigned int ElementSizeBytes) {
    if (TRACE_ON)
        return traced_cuMemAllocPitch_v2(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes);
    return rt_cuMemAllocPitch_v2(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes);
}

CUresult cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    if (TRACE_ON)
        return traced_cuMemAlloc_v2(dptr, bytesize);
    return rt_cuMemAlloc_v2(dptr, bytesize);
}

CUresult plain_cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    return enter_cuMemBatchDecompressAsync(0, paramsArray, count, flags, errorIndex, stream);
}

CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    if (TRACE_ON)
        return traced_cuMemBatchDecompressAsync(paramsArray, count, flags, errorIndex, stream);
    return plain_cuMemBatchDecompressAsync(paramsArray, count, flags, errorIndex, stream);
}

CUresult plain_cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream) {
    return enter_cuMemBatchDecompressAsync(WIRE_PER_THREAD, paramsArray, count, flags, errorIndex, stream);
}

CUresult cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    if (TRACE_ON)
        return traced_cuMemBatchDecompressAsync_ptsz(paramsArray, count, flags, errorIndex, stream);
    return plain_cuMemBatchDecompressAsync_ptsz(paramsArray, count, flags, errorIndex, stream);
}

CUresult plain_cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop,
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

CUresult cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop,
    unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemCreate(handle, size, prop, flags);
    return plain_cuMemCreate(handle, size, prop, flags);
}

CUresult plain_cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemDiscardAndPrefetchBatchAsync(0, dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
            numPrefetchLocs, flags, hStream);
    return plain_cuMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult plain_cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemDiscardAndPrefetchBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream);
}

CUresult cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemDiscardAndPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs,
            prefetchLocIdxs, numPrefetchLocs, flags, hStream);
    return plain_cuMemDiscardAndPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult plain_cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    return enter_cuMemDiscardBatchAsync(0, dptrs, sizes, count, flags, hStream);
}

CUresult cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemDiscardBatchAsync(dptrs, sizes, count, flags, hStream);
    return plain_cuMemDiscardBatchAsync(dptrs, sizes, count, flags, hStream);
}

CUresult plain_cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    return enter_cuMemDiscardBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, flags, hStream);
}

CUresult cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemDiscardBatchAsync_ptsz(dptrs, sizes, count, flags, hStream);
    return plain_cuMemDiscardBatchAsync_ptsz(dptrs, sizes, count, flags, hStream);
}

CUresult cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemExportToShareableHandle(shareableHandle, handle, handleType, flags);
    return rt_cuMemExportToShareableHandle(shareableHandle, handle, handleType, flags);
}

CUresult plain_cuMemFree(CUdeviceptr_v1 dptr) {
    return rt_cuMemFree_v2(dptr);
}

CUresult cuMemFree(CUdeviceptr_v1 dptr) {
    if (TRACE_ON)
        return traced_cuMemFree(dptr);
    return plain_cuMemFree(dptr);
}

CUresult plain_cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    return rt_cuMemFreeAsync(0, dptr, hStream);
}

CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemFreeAsync(dptr, hStream);
    return plain_cuMemFreeAsync(dptr, hStream);
}

CUresult plain_cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream) {
    return rt_cuMemFreeAsync(WIRE_PER_THREAD, dptr, hStream);
}

CUresult cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemFreeAsync_ptsz(dptr, hStream);
    return plain_cuMemFreeAsync_ptsz(dptr, hStream);
}

CUresult cuMemFreeHost(void *p) {
    if (TRACE_ON)
        return traced_cuMemFreeHost(p);
    return rt_cuMemFreeHost(p);
}

CUresult cuMemFree_v2(CUdeviceptr dptr) {
    if (TRACE_ON)
        return traced_cuMemFree_v2(dptr);
    return rt_cuMemFree_v2(dptr);
}

CUresult plain_cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr) {
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

CUresult cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr) {
    if (TRACE_ON)
        return traced_cuMemGetAccess(flags, location, ptr);
    return plain_cuMemGetAccess(flags, location, ptr);
}

CUresult plain_cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr) {
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

CUresult cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr) {
    if (TRACE_ON)
        return traced_cuMemGetAddressRange(pbase, psize, dptr);
    return plain_cuMemGetAddressRange(pbase, psize, dptr);
}

CUresult cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr) {
    if (TRACE_ON)
        return traced_cuMemGetAddressRange_v2(pbase, psize, dptr);
    return rt_cuMemGetAddressRange_v2(pbase, psize, dptr);
}

CUresult plain_cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop,
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

CUresult cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop,
    CUmemAllocationGranularity_flags option) {
    if (TRACE_ON)
        return traced_cuMemGetAllocationGranularity(granularity, prop, option);
    return plain_cuMemGetAllocationGranularity(granularity, prop, option);
}

CUresult plain_cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
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

CUresult cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle) {
    if (TRACE_ON)
        return traced_cuMemGetAllocationPropertiesFromHandle(prop, handle);
    return plain_cuMemGetAllocationPropertiesFromHandle(prop, handle);
}

CUresult plain_cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type) {
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

CUresult cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location, CUmemAllocationType type) {
    if (TRACE_ON)
        return traced_cuMemGetDefaultMemPool(pool_out, location, type);
    return plain_cuMemGetDefaultMemPool(pool_out, location, type);
}

CUresult cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size,
    CUmemRangeHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemGetHandleForAddressRange(handle, dptr, size, handleType, flags);
    return rt_cuMemGetHandleForAddressRange(handle, dptr, size, handleType, flags);
}

CUresult plain_cuMemGetInfo(unsigned int *free, unsigned int *total) {
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

CUresult cuMemGetInfo(unsigned int *free, unsigned int *total) {
    if (TRACE_ON)
        return traced_cuMemGetInfo(free, total);
    return plain_cuMemGetInfo(free, total);
}

CUresult plain_cuMemGetInfo_v2(size_t *free, size_t *total) {
    return enter_cuMemGetInfo_v2(0, free, total);
}

CUresult cuMemGetInfo_v2(size_t *free, size_t *total) {
    if (TRACE_ON)
        return traced_cuMemGetInfo_v2(free, total);
    return plain_cuMemGetInfo_v2(free, total);
}

CUresult plain_cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type) {
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

CUresult cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type) {
    if (TRACE_ON)
        return traced_cuMemGetMemPool(pool, location, type);
    return plain_cuMemGetMemPool(pool, location, type);
}

CUresult cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuMemHostAlloc(pp, bytesize, Flags);
    return rt_cuMemHostAlloc(pp, bytesize, Flags);
}

CUresult plain_cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags) {
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

CUresult cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuMemHostGetDevicePointer(pdptr, p, Flags);
    return plain_cuMemHostGetDevicePointer(pdptr, p, Flags);
}

CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuMemHostGetDevicePointer_v2(pdptr, p, Flags);
    return rt_cuMemHostGetDevicePointer_v2(pdptr, p, Flags);
}

CUresult cuMemHostGetFlags(unsigned int *pFlags, void *p) {
    if (TRACE_ON)
        return traced_cuMemHostGetFlags(pFlags, p);
    return rt_cuMemHostGetFlags(pFlags, p);
}

CUresult plain_cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags) {
    return rt_cuMemHostRegister_v2(p, bytesize, Flags);
}

CUresult cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuMemHostRegister(p, bytesize, Flags);
    return plain_cuMemHostRegister(p, bytesize, Flags);
}

CUresult cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuMemHostRegister_v2(p, bytesize, Flags);
    return rt_cuMemHostRegister_v2(p, bytesize, Flags);
}

CUresult cuMemHostUnregister(void *p) {
    if (TRACE_ON)
        return traced_cuMemHostUnregister(p);
    return rt_cuMemHostUnregister(p);
}

CUresult cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle,
    CUmemAllocationHandleType shHandleType) {
    if (TRACE_ON)
        return traced_cuMemImportFromShareableHandle(handle, osHandle, shHandleType);
    return rt_cuMemImportFromShareableHandle(handle, osHandle, shHandleType);
}

CUresult plain_cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
    unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((handle && !call_handle((uintptr_t)handle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemMap(0, ptr, size, offset, handle, flags);
}

CUresult cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
    unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemMap(ptr, size, offset, handle, flags);
    return plain_cuMemMap(ptr, size, offset, handle, flags);
}

CUresult plain_cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    (void)mapInfoList;
    (void)count;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemMapArrayAsync(mapInfoList, count, hStream);
    return plain_cuMemMapArrayAsync(mapInfoList, count, hStream);
}

CUresult plain_cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    (void)mapInfoList;
    (void)count;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemMapArrayAsync_ptsz(mapInfoList, count, hStream);
    return plain_cuMemMapArrayAsync_ptsz(mapInfoList, count, hStream);
}

CUresult plain_cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps) {
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

CUresult cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps) {
    if (TRACE_ON)
        return traced_cuMemPoolCreate(pool, poolProps);
    return plain_cuMemPoolCreate(pool, poolProps);
}

CUresult plain_cuMemPoolDestroy(CUmemoryPool pool) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolDestroy(0, pool);
}

CUresult cuMemPoolDestroy(CUmemoryPool pool) {
    if (TRACE_ON)
        return traced_cuMemPoolDestroy(pool);
    return plain_cuMemPoolDestroy(pool);
}

CUresult plain_cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!shareData_out)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMemPoolExportPointer(0, shareData_out, ptr);
}

CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr) {
    if (TRACE_ON)
        return traced_cuMemPoolExportPointer(shareData_out, ptr);
    return plain_cuMemPoolExportPointer(shareData_out, ptr);
}

CUresult cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemPoolExportToShareableHandle(handle_out, pool, handleType, flags);
    return rt_cuMemPoolExportToShareableHandle(handle_out, pool, handleType, flags);
}

CUresult plain_cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location) {
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

CUresult cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location) {
    if (TRACE_ON)
        return traced_cuMemPoolGetAccess(flags, memPool, location);
    return plain_cuMemPoolGetAccess(flags, memPool, location);
}

CUresult plain_cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
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

CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    if (TRACE_ON)
        return traced_cuMemPoolGetAttribute(pool, attr, value);
    return plain_cuMemPoolGetAttribute(pool, attr, value);
}

CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMemPoolImportFromShareableHandle(pool_out, handle, handleType, flags);
    return rt_cuMemPoolImportFromShareableHandle(pool_out, handle, handleType, flags);
}

CUresult plain_cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!ptr_out || !shareData)
        return CUDA_ERROR_INVALID_VALUE;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolImportPointer(0, ptr_out, pool, shareData);
}

CUresult cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool, CUmemPoolPtrExportData *shareData) {
    if (TRACE_ON)
        return traced_cuMemPoolImportPointer(ptr_out, pool, shareData);
    return plain_cuMemPoolImportPointer(ptr_out, pool, shareData);
}

CUresult plain_cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count) {
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

CUresult cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count) {
    if (TRACE_ON)
        return traced_cuMemPoolSetAccess(pool, map, count);
    return plain_cuMemPoolSetAccess(pool, map, count);
}

CUresult plain_cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
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

CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    if (TRACE_ON)
        return traced_cuMemPoolSetAttribute(pool, attr, value);
    return plain_cuMemPoolSetAttribute(pool, attr, value);
}

CUresult plain_cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((pool && !call_handle((uintptr_t)pool, HANDLE_MEMORY_POOL)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemPoolTrimTo(0, pool, minBytesToKeep);
}

CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep) {
    if (TRACE_ON)
        return traced_cuMemPoolTrimTo(pool, minBytesToKeep);
    return plain_cuMemPoolTrimTo(pool, minBytesToKeep);
}

CUresult plain_cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(0, devPtr, count,
        (CUmemLocation){.type = dstDevice == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = dstDevice == CU_DEVICE_CPU ? 0 : dstDevice}, 0, hStream);
}

CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemPrefetchAsync(devPtr, count, dstDevice, hStream);
    return plain_cuMemPrefetchAsync(devPtr, count, dstDevice, hStream);
}

CUresult plain_cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice,
    CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(WIRE_PER_THREAD, devPtr, count,
        (CUmemLocation){.type = dstDevice == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = dstDevice == CU_DEVICE_CPU ? 0 : dstDevice}, 0, hStream);
}

CUresult cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemPrefetchAsync_ptsz(devPtr, count, dstDevice, hStream);
    return plain_cuMemPrefetchAsync_ptsz(devPtr, count, dstDevice, hStream);
}

CUresult plain_cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(0, devPtr, count, location, flags, hStream);
}

CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemPrefetchAsync_v2(devPtr, count, location, flags, hStream);
    return plain_cuMemPrefetchAsync_v2(devPtr, count, location, flags, hStream);
}

CUresult plain_cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(WIRE_PER_THREAD, devPtr, count, location, flags, hStream);
}

CUresult cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemPrefetchAsync_v2_ptsz(devPtr, count, location, flags, hStream);
    return plain_cuMemPrefetchAsync_v2_ptsz(devPtr, count, location, flags, hStream);
}

CUresult plain_cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemPrefetchBatchAsync(0, dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, CUmemLocation *prefetchLocs,
    size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
            numPrefetchLocs, flags, hStream);
    return plain_cuMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs, numPrefetchLocs,
        flags, hStream);
}

CUresult plain_cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    return enter_cuMemPrefetchBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
            numPrefetchLocs, flags, hStream);
    return plain_cuMemPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream);
}

CUresult plain_cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute,
    CUdeviceptr devPtr, size_t count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemRangeGetAttribute(0, data, dataSize, attribute, devPtr, count);
}

CUresult cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute,
    CUdeviceptr devPtr, size_t count) {
    if (TRACE_ON)
        return traced_cuMemRangeGetAttribute(data, dataSize, attribute, devPtr, count);
    return plain_cuMemRangeGetAttribute(data, dataSize, attribute, devPtr, count);
}

CUresult cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
    size_t numAttributes, CUdeviceptr devPtr, size_t count) {
    if (TRACE_ON)
        return traced_cuMemRangeGetAttributes(data, dataSizes, attributes, numAttributes, devPtr, count);
    return rt_cuMemRangeGetAttributes(data, dataSizes, attributes, numAttributes, devPtr, count);
}

CUresult plain_cuMemRelease(CUmemGenericAllocationHandle handle) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((handle && !call_handle((uintptr_t)handle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMemRelease(0, handle);
}

CUresult cuMemRelease(CUmemGenericAllocationHandle handle) {
    if (TRACE_ON)
        return traced_cuMemRelease(handle);
    return plain_cuMemRelease(handle);
}

CUresult plain_cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!handle)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMemRetainAllocationHandle(0, handle, addr);
}

CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr) {
    if (TRACE_ON)
        return traced_cuMemRetainAllocationHandle(handle, addr);
    return plain_cuMemRetainAllocationHandle(handle, addr);
}

CUresult plain_cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count) {
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

CUresult cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count) {
    if (TRACE_ON)
        return traced_cuMemSetAccess(ptr, size, desc, count);
    return plain_cuMemSetAccess(ptr, size, desc, count);
}

CUresult plain_cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool) {
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

CUresult cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool) {
    if (TRACE_ON)
        return traced_cuMemSetMemPool(location, type, pool);
    return plain_cuMemSetMemPool(location, type, pool);
}

CUresult plain_cuMemUnmap(CUdeviceptr ptr, size_t size) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemUnmap(0, ptr, size);
}

CUresult cuMemUnmap(CUdeviceptr ptr, size_t size) {
    if (TRACE_ON)
        return traced_cuMemUnmap(ptr, size);
    return plain_cuMemUnmap(ptr, size);
}

CUresult plain_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return rt_cuMemcpy(0, dst, src, ByteCount);
}

CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpy(dst, src, ByteCount);
    return plain_cuMemcpy(dst, src, ByteCount);
}

CUresult plain_cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy) {
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

CUresult cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy2D(pCopy);
    return plain_cuMemcpy2D(pCopy);
}

CUresult plain_cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream) {
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

CUresult cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy2DAsync(pCopy, hStream);
    return plain_cuMemcpy2DAsync(pCopy, hStream);
}

CUresult plain_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return rt_cuMemcpy2DAsync_v2(0, pCopy, hStream);
}

CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy2DAsync_v2(pCopy, hStream);
    return plain_cuMemcpy2DAsync_v2(pCopy, hStream);
}

CUresult plain_cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return rt_cuMemcpy2DAsync_v2(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy2DAsync_v2_ptsz(pCopy, hStream);
    return plain_cuMemcpy2DAsync_v2_ptsz(pCopy, hStream);
}

CUresult plain_cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy) {
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

CUresult cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy2DUnaligned(pCopy);
    return plain_cuMemcpy2DUnaligned(pCopy);
}

CUresult plain_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2DUnaligned_v2(0, pCopy);
}

CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy2DUnaligned_v2(pCopy);
    return plain_cuMemcpy2DUnaligned_v2(pCopy);
}

CUresult plain_cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2DUnaligned_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy2DUnaligned_v2_ptds(pCopy);
    return plain_cuMemcpy2DUnaligned_v2_ptds(pCopy);
}

CUresult plain_cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2D_v2(0, pCopy);
}

CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy2D_v2(pCopy);
    return plain_cuMemcpy2D_v2(pCopy);
}

CUresult plain_cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2D_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy2D_v2_ptds(pCopy);
    return plain_cuMemcpy2D_v2_ptds(pCopy);
}

CUresult plain_cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy) {
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

CUresult cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy3D(pCopy);
    return plain_cuMemcpy3D(pCopy);
}

CUresult plain_cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream) {
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

CUresult cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DAsync(pCopy, hStream);
    return plain_cuMemcpy3DAsync(pCopy, hStream);
}

CUresult plain_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DAsync_v2(0, pCopy, hStream);
}

CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DAsync_v2(pCopy, hStream);
    return plain_cuMemcpy3DAsync_v2(pCopy, hStream);
}

CUresult plain_cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DAsync_v2(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DAsync_v2_ptsz(pCopy, hStream);
    return plain_cuMemcpy3DAsync_v2_ptsz(pCopy, hStream);
}

CUresult plain_cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync(0, numOps, opList, failIdx, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DBatchAsync(numOps, opList, failIdx, flags, hStream);
    return plain_cuMemcpy3DBatchAsync(numOps, opList, failIdx, flags, hStream);
}

CUresult plain_cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync(WIRE_PER_THREAD, numOps, opList, failIdx, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DBatchAsync_ptsz(numOps, opList, failIdx, flags, hStream);
    return plain_cuMemcpy3DBatchAsync_ptsz(numOps, opList, failIdx, flags, hStream);
}

CUresult plain_cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync_v2(0, numOps, opList, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DBatchAsync_v2(numOps, opList, flags, hStream);
    return plain_cuMemcpy3DBatchAsync_v2(numOps, opList, flags, hStream);
}

CUresult plain_cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync_v2(WIRE_PER_THREAD, numOps, opList, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DBatchAsync_v2_ptsz(numOps, opList, flags, hStream);
    return plain_cuMemcpy3DBatchAsync_v2_ptsz(numOps, opList, flags, hStream);
}

CUresult plain_cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy) {
    return rt_cuMemcpy3DPeer(0, pCopy);
}

CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy3DPeer(pCopy);
    return plain_cuMemcpy3DPeer(pCopy);
}

CUresult plain_cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DPeerAsync(0, pCopy, hStream);
}

CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DPeerAsync(pCopy, hStream);
    return plain_cuMemcpy3DPeerAsync(pCopy, hStream);
}

CUresult plain_cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DPeerAsync(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpy3DPeerAsync_ptsz(pCopy, hStream);
    return plain_cuMemcpy3DPeerAsync_ptsz(pCopy, hStream);
}

CUresult plain_cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy) {
    return rt_cuMemcpy3DPeer(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy3DPeer_ptds(pCopy);
    return plain_cuMemcpy3DPeer_ptds(pCopy);
}

CUresult plain_cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    return rt_cuMemcpy3D_v2(0, pCopy);
}

CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy3D_v2(pCopy);
    return plain_cuMemcpy3D_v2(pCopy);
}

CUresult plain_cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy) {
    return rt_cuMemcpy3D_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy) {
    if (TRACE_ON)
        return traced_cuMemcpy3D_v2_ptds(pCopy);
    return plain_cuMemcpy3D_v2_ptds(pCopy);
}

CUresult plain_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyAsync(0, dst, src, ByteCount, hStream);
}

CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyAsync(dst, src, ByteCount, hStream);
    return plain_cuMemcpyAsync(dst, src, ByteCount, hStream);
}

CUresult plain_cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyAsync(WIRE_PER_THREAD, dst, src, ByteCount, hStream);
}

CUresult cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyAsync_ptsz(dst, src, ByteCount, hStream);
    return plain_cuMemcpyAsync_ptsz(dst, src, ByteCount, hStream);
}

CUresult plain_cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount) {
    return enter_cuMemcpyAtoA_v2(0, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoA(dstArray, dstOffset, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoA(dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoA_v2(0, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoA_v2(dstArray, dstOffset, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoA_v2(dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoA_v2_ptds(dstArray, dstOffset, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoA_v2_ptds(dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    return enter_cuMemcpyAtoD_v2(0, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoD(dstDevice, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoD(dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return enter_cuMemcpyAtoD_v2(0, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoD_v2(dstDevice, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoD_v2(dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoD_v2(WIRE_PER_THREAD, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoD_v2_ptds(dstDevice, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoD_v2_ptds(dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount) {
    return rt_cuMemcpyAtoH_v2(0, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoH(dstHost, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoH(dstHost, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount, CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(0, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoHAsync(dstHost, srcArray, srcOffset, ByteCount, hStream);
    return plain_cuMemcpyAtoHAsync(dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult plain_cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(0, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoHAsync_v2(dstHost, srcArray, srcOffset, ByteCount, hStream);
    return plain_cuMemcpyAtoHAsync_v2(dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult plain_cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(WIRE_PER_THREAD, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoHAsync_v2_ptsz(dstHost, srcArray, srcOffset, ByteCount, hStream);
    return plain_cuMemcpyAtoHAsync_v2_ptsz(dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult plain_cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return rt_cuMemcpyAtoH_v2(0, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoH_v2(dstHost, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoH_v2(dstHost, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return rt_cuMemcpyAtoH_v2(WIRE_PER_THREAD, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyAtoH_v2_ptds(dstHost, srcArray, srcOffset, ByteCount);
    return plain_cuMemcpyAtoH_v2_ptds(dstHost, srcArray, srcOffset, ByteCount);
}

CUresult plain_cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    return rt_cuMemcpyBatchAsync(0, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, hStream);
}

CUresult cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx,
            hStream);
    return plain_cuMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, hStream);
}

CUresult plain_cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    return rt_cuMemcpyBatchAsync(WIRE_PER_THREAD, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        failIdx, hStream);
}

CUresult cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyBatchAsync_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx,
            hStream);
    return plain_cuMemcpyBatchAsync_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx,
        hStream);
}

CUresult plain_cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    return rt_cuMemcpyBatchAsync_v2(0, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
}

CUresult cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
    return plain_cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
}

CUresult plain_cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    return rt_cuMemcpyBatchAsync_v2(WIRE_PER_THREAD, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        hStream);
}

CUresult cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyBatchAsync_v2_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
            hStream);
    return plain_cuMemcpyBatchAsync_v2_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
}

CUresult plain_cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount) {
    return enter_cuMemcpyDtoA_v2(0, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoA(dstArray, dstOffset, srcDevice, ByteCount);
    return plain_cuMemcpyDtoA(dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    return enter_cuMemcpyDtoA_v2(0, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoA_v2(dstArray, dstOffset, srcDevice, ByteCount);
    return plain_cuMemcpyDtoA_v2(dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount) {
    return enter_cuMemcpyDtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoA_v2_ptds(dstArray, dstOffset, srcDevice, ByteCount);
    return plain_cuMemcpyDtoA_v2_ptds(dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    return rt_cuMemcpyDtoD_v2(0, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoD(dstDevice, srcDevice, ByteCount);
    return plain_cuMemcpyDtoD(dstDevice, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(0, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoDAsync(dstDevice, srcDevice, ByteCount, hStream);
    return plain_cuMemcpyDtoDAsync(dstDevice, srcDevice, ByteCount, hStream);
}

CUresult plain_cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(0, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoDAsync_v2(dstDevice, srcDevice, ByteCount, hStream);
    return plain_cuMemcpyDtoDAsync_v2(dstDevice, srcDevice, ByteCount, hStream);
}

CUresult plain_cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(WIRE_PER_THREAD, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoDAsync_v2_ptsz(dstDevice, srcDevice, ByteCount, hStream);
    return plain_cuMemcpyDtoDAsync_v2_ptsz(dstDevice, srcDevice, ByteCount, hStream);
}

CUresult plain_cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoD_v2(0, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoD_v2(dstDevice, srcDevice, ByteCount);
    return plain_cuMemcpyDtoD_v2(dstDevice, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoD_v2(WIRE_PER_THREAD, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoD_v2_ptds(dstDevice, srcDevice, ByteCount);
    return plain_cuMemcpyDtoD_v2_ptds(dstDevice, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    return rt_cuMemcpyDtoH_v2(0, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoH(dstHost, srcDevice, ByteCount);
    return plain_cuMemcpyDtoH(dstHost, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(0, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoHAsync(dstHost, srcDevice, ByteCount, hStream);
    return plain_cuMemcpyDtoHAsync(dstHost, srcDevice, ByteCount, hStream);
}

CUresult plain_cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(0, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoHAsync_v2(dstHost, srcDevice, ByteCount, hStream);
    return plain_cuMemcpyDtoHAsync_v2(dstHost, srcDevice, ByteCount, hStream);
}

CUresult plain_cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(WIRE_PER_THREAD, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoHAsync_v2_ptsz(dstHost, srcDevice, ByteCount, hStream);
    return plain_cuMemcpyDtoHAsync_v2_ptsz(dstHost, srcDevice, ByteCount, hStream);
}

CUresult plain_cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoH_v2(0, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoH_v2(dstHost, srcDevice, ByteCount);
    return plain_cuMemcpyDtoH_v2(dstHost, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoH_v2(WIRE_PER_THREAD, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyDtoH_v2_ptds(dstHost, srcDevice, ByteCount);
    return plain_cuMemcpyDtoH_v2_ptds(dstHost, srcDevice, ByteCount);
}

CUresult plain_cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount) {
    return rt_cuMemcpyHtoA_v2(0, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoA(dstArray, dstOffset, srcHost, ByteCount);
    return plain_cuMemcpyHtoA(dstArray, dstOffset, srcHost, ByteCount);
}

CUresult plain_cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(0, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoAAsync(dstArray, dstOffset, srcHost, ByteCount, hStream);
    return plain_cuMemcpyHtoAAsync(dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult plain_cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(0, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoAAsync_v2(dstArray, dstOffset, srcHost, ByteCount, hStream);
    return plain_cuMemcpyHtoAAsync_v2(dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult plain_cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoAAsync_v2_ptsz(dstArray, dstOffset, srcHost, ByteCount, hStream);
    return plain_cuMemcpyHtoAAsync_v2_ptsz(dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult plain_cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoA_v2(0, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoA_v2(dstArray, dstOffset, srcHost, ByteCount);
    return plain_cuMemcpyHtoA_v2(dstArray, dstOffset, srcHost, ByteCount);
}

CUresult plain_cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount) {
    return rt_cuMemcpyHtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoA_v2_ptds(dstArray, dstOffset, srcHost, ByteCount);
    return plain_cuMemcpyHtoA_v2_ptds(dstArray, dstOffset, srcHost, ByteCount);
}

CUresult plain_cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount) {
    return rt_cuMemcpyHtoD_v2(0, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoD(dstDevice, srcHost, ByteCount);
    return plain_cuMemcpyHtoD(dstDevice, srcHost, ByteCount);
}

CUresult plain_cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(0, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoDAsync(dstDevice, srcHost, ByteCount, hStream);
    return plain_cuMemcpyHtoDAsync(dstDevice, srcHost, ByteCount, hStream);
}

CUresult plain_cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(0, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoDAsync_v2(dstDevice, srcHost, ByteCount, hStream);
    return plain_cuMemcpyHtoDAsync_v2(dstDevice, srcHost, ByteCount, hStream);
}

CUresult plain_cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(WIRE_PER_THREAD, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoDAsync_v2_ptsz(dstDevice, srcHost, ByteCount, hStream);
    return plain_cuMemcpyHtoDAsync_v2_ptsz(dstDevice, srcHost, ByteCount, hStream);
}

CUresult plain_cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoD_v2(0, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoD_v2(dstDevice, srcHost, ByteCount);
    return plain_cuMemcpyHtoD_v2(dstDevice, srcHost, ByteCount);
}

CUresult plain_cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoD_v2(WIRE_PER_THREAD, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyHtoD_v2_ptds(dstDevice, srcHost, ByteCount);
    return plain_cuMemcpyHtoD_v2_ptds(dstDevice, srcHost, ByteCount);
}

CUresult plain_cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    return rt_cuMemcpyPeer(0, dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyPeer(dstDevice, dstContext, srcDevice, srcContext, ByteCount);
    return plain_cuMemcpyPeer(dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult plain_cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyPeerAsync(0, dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream);
}

CUresult cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyPeerAsync(dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream);
    return plain_cuMemcpyPeerAsync(dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream);
}

CUresult plain_cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyPeerAsync(WIRE_PER_THREAD, dstDevice, dstContext, srcDevice, srcContext, ByteCount,
        hStream);
}

CUresult cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemcpyPeerAsync_ptsz(dstDevice, dstContext, srcDevice, srcContext, ByteCount,
            hStream);
    return plain_cuMemcpyPeerAsync_ptsz(dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream);
}

CUresult plain_cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    return rt_cuMemcpyPeer(WIRE_PER_THREAD, dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpyPeer_ptds(dstDevice, dstContext, srcDevice, srcContext, ByteCount);
    return plain_cuMemcpyPeer_ptds(dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult plain_cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return rt_cuMemcpy(WIRE_PER_THREAD, dst, src, ByteCount);
}

CUresult cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    if (TRACE_ON)
        return traced_cuMemcpy_ptds(dst, src, ByteCount);
    return plain_cuMemcpy_ptds(dst, src, ByteCount);
}

CUresult plain_cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N) {
    return enter_cuMemsetD16_v2(0, dstDevice, us, N);
}

CUresult cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N) {
    if (TRACE_ON)
        return traced_cuMemsetD16(dstDevice, us, N);
    return plain_cuMemsetD16(dstDevice, us, N);
}

CUresult plain_cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    return enter_cuMemsetD16Async(0, dstDevice, us, N, hStream);
}

CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD16Async(dstDevice, us, N, hStream);
    return plain_cuMemsetD16Async(dstDevice, us, N, hStream);
}

CUresult plain_cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    return enter_cuMemsetD16Async(WIRE_PER_THREAD, dstDevice, us, N, hStream);
}

CUresult cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD16Async_ptsz(dstDevice, us, N, hStream);
    return plain_cuMemsetD16Async_ptsz(dstDevice, us, N, hStream);
}

CUresult plain_cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    return enter_cuMemsetD16_v2(0, dstDevice, us, N);
}

CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    if (TRACE_ON)
        return traced_cuMemsetD16_v2(dstDevice, us, N);
    return plain_cuMemsetD16_v2(dstDevice, us, N);
}

CUresult plain_cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    return enter_cuMemsetD16_v2(WIRE_PER_THREAD, dstDevice, us, N);
}

CUresult cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    if (TRACE_ON)
        return traced_cuMemsetD16_v2_ptds(dstDevice, us, N);
    return plain_cuMemsetD16_v2_ptds(dstDevice, us, N);
}

CUresult plain_cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us,
    unsigned int Width, unsigned int Height) {
    return enter_cuMemsetD2D16_v2(0, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us, unsigned int Width,
    unsigned int Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D16(dstDevice, dstPitch, us, Width, Height);
    return plain_cuMemsetD2D16(dstDevice, dstPitch, us, Width, Height);
}

CUresult plain_cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D16Async(0, dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD2D16Async(dstDevice, dstPitch, us, Width, Height, hStream);
    return plain_cuMemsetD2D16Async(dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult plain_cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D16Async(WIRE_PER_THREAD, dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD2D16Async_ptsz(dstDevice, dstPitch, us, Width, Height, hStream);
    return plain_cuMemsetD2D16Async_ptsz(dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult plain_cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D16_v2(0, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D16_v2(dstDevice, dstPitch, us, Width, Height);
    return plain_cuMemsetD2D16_v2(dstDevice, dstPitch, us, Width, Height);
}

CUresult plain_cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D16_v2(WIRE_PER_THREAD, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D16_v2_ptds(dstDevice, dstPitch, us, Width, Height);
    return plain_cuMemsetD2D16_v2_ptds(dstDevice, dstPitch, us, Width, Height);
}

CUresult plain_cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui,
    unsigned int Width, unsigned int Height) {
    return enter_cuMemsetD2D32_v2(0, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui, unsigned int Width,
    unsigned int Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D32(dstDevice, dstPitch, ui, Width, Height);
    return plain_cuMemsetD2D32(dstDevice, dstPitch, ui, Width, Height);
}

CUresult plain_cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D32Async(0, dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD2D32Async(dstDevice, dstPitch, ui, Width, Height, hStream);
    return plain_cuMemsetD2D32Async(dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult plain_cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D32Async(WIRE_PER_THREAD, dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD2D32Async_ptsz(dstDevice, dstPitch, ui, Width, Height, hStream);
    return plain_cuMemsetD2D32Async_ptsz(dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult plain_cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D32_v2(0, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D32_v2(dstDevice, dstPitch, ui, Width, Height);
    return plain_cuMemsetD2D32_v2(dstDevice, dstPitch, ui, Width, Height);
}

CUresult plain_cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D32_v2(WIRE_PER_THREAD, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D32_v2_ptds(dstDevice, dstPitch, ui, Width, Height);
    return plain_cuMemsetD2D32_v2_ptds(dstDevice, dstPitch, ui, Width, Height);
}

CUresult plain_cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc,
    unsigned int Width, unsigned int Height) {
    return enter_cuMemsetD2D8_v2(0, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc, unsigned int Width,
    unsigned int Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D8(dstDevice, dstPitch, uc, Width, Height);
    return plain_cuMemsetD2D8(dstDevice, dstPitch, uc, Width, Height);
}

CUresult plain_cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D8Async(0, dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD2D8Async(dstDevice, dstPitch, uc, Width, Height, hStream);
    return plain_cuMemsetD2D8Async(dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult plain_cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D8Async(WIRE_PER_THREAD, dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD2D8Async_ptsz(dstDevice, dstPitch, uc, Width, Height, hStream);
    return plain_cuMemsetD2D8Async_ptsz(dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult plain_cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D8_v2(0, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D8_v2(dstDevice, dstPitch, uc, Width, Height);
    return plain_cuMemsetD2D8_v2(dstDevice, dstPitch, uc, Width, Height);
}

CUresult plain_cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D8_v2(WIRE_PER_THREAD, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return traced_cuMemsetD2D8_v2_ptds(dstDevice, dstPitch, uc, Width, Height);
    return plain_cuMemsetD2D8_v2_ptds(dstDevice, dstPitch, uc, Width, Height);
}

CUresult plain_cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N) {
    return enter_cuMemsetD32_v2(0, dstDevice, ui, N);
}

CUresult cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N) {
    if (TRACE_ON)
        return traced_cuMemsetD32(dstDevice, ui, N);
    return plain_cuMemsetD32(dstDevice, ui, N);
}

CUresult plain_cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    return enter_cuMemsetD32Async(0, dstDevice, ui, N, hStream);
}

CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD32Async(dstDevice, ui, N, hStream);
    return plain_cuMemsetD32Async(dstDevice, ui, N, hStream);
}

CUresult plain_cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    return enter_cuMemsetD32Async(WIRE_PER_THREAD, dstDevice, ui, N, hStream);
}

CUresult cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD32Async_ptsz(dstDevice, ui, N, hStream);
    return plain_cuMemsetD32Async_ptsz(dstDevice, ui, N, hStream);
}

CUresult plain_cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    return enter_cuMemsetD32_v2(0, dstDevice, ui, N);
}

CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    if (TRACE_ON)
        return traced_cuMemsetD32_v2(dstDevice, ui, N);
    return plain_cuMemsetD32_v2(dstDevice, ui, N);
}

CUresult plain_cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    return enter_cuMemsetD32_v2(WIRE_PER_THREAD, dstDevice, ui, N);
}

CUresult cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    if (TRACE_ON)
        return traced_cuMemsetD32_v2_ptds(dstDevice, ui, N);
    return plain_cuMemsetD32_v2_ptds(dstDevice, ui, N);
}

CUresult plain_cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N) {
    return enter_cuMemsetD8_v2(0, dstDevice, uc, N);
}

CUresult cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N) {
    if (TRACE_ON)
        return traced_cuMemsetD8(dstDevice, uc, N);
    return plain_cuMemsetD8(dstDevice, uc, N);
}

CUresult plain_cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    return enter_cuMemsetD8Async(0, dstDevice, uc, N, hStream);
}

CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD8Async(dstDevice, uc, N, hStream);
    return plain_cuMemsetD8Async(dstDevice, uc, N, hStream);
}

CUresult plain_cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    return enter_cuMemsetD8Async(WIRE_PER_THREAD, dstDevice, uc, N, hStream);
}

CUresult cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return traced_cuMemsetD8Async_ptsz(dstDevice, uc, N, hStream);
    return plain_cuMemsetD8Async_ptsz(dstDevice, uc, N, hStream);
}

CUresult plain_cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    return enter_cuMemsetD8_v2(0, dstDevice, uc, N);
}

CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    if (TRACE_ON)
        return traced_cuMemsetD8_v2(dstDevice, uc, N);
    return plain_cuMemsetD8_v2(dstDevice, uc, N);
}

CUresult plain_cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    return enter_cuMemsetD8_v2(WIRE_PER_THREAD, dstDevice, uc, N);
}

CUresult cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    if (TRACE_ON)
        return traced_cuMemsetD8_v2_ptds(dstDevice, uc, N);
    return plain_cuMemsetD8_v2_ptds(dstDevice, uc, N);
}

CUresult plain_cuMipmappedArrayCreate(CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pHandle || !pMipmappedArrayDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMipmappedArrayCreate(0, pHandle, pMipmappedArrayDesc, numMipmapLevels);
}

CUresult cuMipmappedArrayCreate(CUmipmappedArray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc,
    unsigned int numMipmapLevels) {
    if (TRACE_ON)
        return traced_cuMipmappedArrayCreate(pHandle, pMipmappedArrayDesc, numMipmapLevels);
    return plain_cuMipmappedArrayCreate(pHandle, pMipmappedArrayDesc, numMipmapLevels);
}

CUresult plain_cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hMipmappedArray && !call_handle((uintptr_t)hMipmappedArray, HANDLE_MIPMAPPED_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMipmappedArrayDestroy(0, hMipmappedArray);
}

CUresult cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray) {
    if (TRACE_ON)
        return traced_cuMipmappedArrayDestroy(hMipmappedArray);
    return plain_cuMipmappedArrayDestroy(hMipmappedArray);
}

CUresult plain_cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
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

CUresult cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
    unsigned int level) {
    if (TRACE_ON)
        return traced_cuMipmappedArrayGetLevel(pLevelArray, hMipmappedArray, level);
    return plain_cuMipmappedArrayGetLevel(pLevelArray, hMipmappedArray, level);
}

CUresult plain_cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
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

CUresult cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUmipmappedArray mipmap, CUdevice device) {
    if (TRACE_ON)
        return traced_cuMipmappedArrayGetMemoryRequirements(memoryRequirements, mipmap, device);
    return plain_cuMipmappedArrayGetMemoryRequirements(memoryRequirements, mipmap, device);
}

CUresult plain_cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
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

CUresult cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUmipmappedArray mipmap) {
    if (TRACE_ON)
        return traced_cuMipmappedArrayGetSparseProperties(sparseProperties, mipmap);
    return plain_cuMipmappedArrayGetSparseProperties(sparseProperties, mipmap);
}

CUresult plain_cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod) {
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

CUresult cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod) {
    if (TRACE_ON)
        return traced_cuModuleEnumerateFunctions(functions, numFunctions, mod);
    return plain_cuModuleEnumerateFunctions(functions, numFunctions, mod);
}

CUresult cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return traced_cuModuleGetFunction(hfunc, hmod, name);
    return rt_cuModuleGetFunction(hfunc, hmod, name);
}

CUresult plain_cuModuleGetFunctionCount(unsigned int *count, CUmodule mod) {
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

CUresult cuModuleGetFunctionCount(unsigned int *count, CUmodule mod) {
    if (TRACE_ON)
        return traced_cuModuleGetFunctionCount(count, mod);
    return plain_cuModuleGetFunctionCount(count, mod);
}

CUresult plain_cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod, const char *name) {
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

CUresult cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return traced_cuModuleGetGlobal(dptr, bytes, hmod, name);
    return plain_cuModuleGetGlobal(dptr, bytes, hmod, name);
}

CUresult cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return traced_cuModuleGetGlobal_v2(dptr, bytes, hmod, name);
    return rt_cuModuleGetGlobal_v2(dptr, bytes, hmod, name);
}

CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *mode) {
    if (TRACE_ON)
        return traced_cuModuleGetLoadingMode(mode);
    return rt_cuModuleGetLoadingMode(mode);
}

CUresult plain_cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name) {
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

CUresult cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return traced_cuModuleGetSurfRef(pSurfRef, hmod, name);
    return plain_cuModuleGetSurfRef(pSurfRef, hmod, name);
}

CUresult plain_cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name) {
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

CUresult cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return traced_cuModuleGetTexRef(pTexRef, hmod, name);
    return plain_cuModuleGetTexRef(pTexRef, hmod, name);
}

CUresult cuModuleLoad(CUmodule *module, const char *fname) {
    if (TRACE_ON)
        return traced_cuModuleLoad(module, fname);
    return rt_cuModuleLoad(module, fname);
}

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
    if (TRACE_ON)
        return traced_cuModuleLoadData(module, image);
    return rt_cuModuleLoadData(module, image);
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return traced_cuModuleLoadDataEx(module, image, numOptions, options, optionValues);
    return rt_cuModuleLoadDataEx(module, image, numOptions, options, optionValues);
}

CUresult cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin) {
    if (TRACE_ON)
        return traced_cuModuleLoadFatBinary(module, fatCubin);
    return rt_cuModuleLoadFatBinary(module, fatCubin);
}

CUresult cuModuleUnload(CUmodule hmod) {
    if (TRACE_ON)
        return traced_cuModuleUnload(hmod);
    return rt_cuModuleUnload(hmod);
}

CUresult plain_cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev) {
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

CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev) {
    if (TRACE_ON)
        return traced_cuMulticastAddDevice(mcHandle, dev);
    return plain_cuMulticastAddDevice(mcHandle, dev);
}

CUresult plain_cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr,
    size_t size, unsigned long long flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((mcHandle && !call_handle((uintptr_t)mcHandle, HANDLE_ALLOCATION)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuMulticastBindAddr(0, mcHandle, mcOffset, memptr, size, flags);
}

CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr,
    size_t size, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMulticastBindAddr(mcHandle, mcOffset, memptr, size, flags);
    return plain_cuMulticastBindAddr(mcHandle, mcOffset, memptr, size, flags);
}

CUresult plain_cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
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

CUresult cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags) {
    if (TRACE_ON)
        return traced_cuMulticastBindMem(mcHandle, mcOffset, memHandle, memOffset, size, flags);
    return plain_cuMulticastBindMem(mcHandle, mcOffset, memHandle, memOffset, size, flags);
}

CUresult plain_cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!mcHandle || !prop)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMulticastCreate(0, mcHandle, prop);
}

CUresult cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop) {
    if (TRACE_ON)
        return traced_cuMulticastCreate(mcHandle, prop);
    return plain_cuMulticastCreate(mcHandle, prop);
}

CUresult plain_cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop,
    CUmulticastGranularity_flags option) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!granularity || !prop)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuMulticastGetGranularity(0, granularity, prop, option);
}

CUresult cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop,
    CUmulticastGranularity_flags option) {
    if (TRACE_ON)
        return traced_cuMulticastGetGranularity(granularity, prop, option);
    return plain_cuMulticastGetGranularity(granularity, prop, option);
}

CUresult plain_cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
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

CUresult cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
    size_t size) {
    if (TRACE_ON)
        return traced_cuMulticastUnbind(mcHandle, dev, mcOffset, size);
    return plain_cuMulticastUnbind(mcHandle, dev, mcOffset, size);
}

CUresult plain_cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func,
    int numBlocks, int blockSize) {
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

CUresult cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func, int numBlocks,
    int blockSize) {
    if (TRACE_ON)
        return traced_cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize, func, numBlocks, blockSize);
    return plain_cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize, func, numBlocks, blockSize);
}

CUresult plain_cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize,
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

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize,
    size_t dynamicSMemSize) {
    if (TRACE_ON)
        return traced_cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks, func, blockSize,
            dynamicSMemSize);
    return plain_cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks, func, blockSize, dynamicSMemSize);
}

CUresult plain_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func,
    int blockSize, size_t dynamicSMemSize, unsigned int flags) {
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

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func, int blockSize,
    size_t dynamicSMemSize, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks, func, blockSize,
            dynamicSMemSize, flags);
    return plain_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks, func, blockSize,
        dynamicSMemSize, flags);
}

CUresult plain_cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config) {
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

CUresult cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config) {
    if (TRACE_ON)
        return traced_cuOccupancyMaxActiveClusters(numClusters, func, config);
    return plain_cuOccupancyMaxActiveClusters(numClusters, func, config);
}

CUresult cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit) {
    if (TRACE_ON)
        return traced_cuOccupancyMaxPotentialBlockSize(minGridSize, blockSize, func,
            blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit);
    return rt_cuOccupancyMaxPotentialBlockSize(minGridSize, blockSize, func, blockSizeToDynamicSMemSize,
        dynamicSMemSize, blockSizeLimit);
}

CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
            blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags);
    return rt_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
        blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags);
}

CUresult plain_cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func,
    const CUlaunchConfig *config) {
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

CUresult cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func, const CUlaunchConfig *config) {
    if (TRACE_ON)
        return traced_cuOccupancyMaxPotentialClusterSize(clusterSize, func, config);
    return plain_cuOccupancyMaxPotentialClusterSize(clusterSize, func, config);
}

CUresult cuParamSetSize(CUfunction hfunc, unsigned int numbytes) {
    if (TRACE_ON)
        return traced_cuParamSetSize(hfunc, numbytes);
    return rt_cuParamSetSize(hfunc, numbytes);
}

CUresult plain_cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hfunc && !call_function((uintptr_t)hfunc)) || (hTexRef && !call_handle((uintptr_t)hTexRef,
        HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuParamSetTexRef(0, hfunc, texunit, hTexRef);
}

CUresult cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuParamSetTexRef(hfunc, texunit, hTexRef);
    return plain_cuParamSetTexRef(hfunc, texunit, hTexRef);
}

CUresult cuParamSetf(CUfunction hfunc, int offset, float value) {
    if (TRACE_ON)
        return traced_cuParamSetf(hfunc, offset, value);
    return rt_cuParamSetf(hfunc, offset, value);
}

CUresult cuParamSeti(CUfunction hfunc, int offset, unsigned int value) {
    if (TRACE_ON)
        return traced_cuParamSeti(hfunc, offset, value);
    return rt_cuParamSeti(hfunc, offset, value);
}

CUresult cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes) {
    if (TRACE_ON)
        return traced_cuParamSetv(hfunc, offset, ptr, numbytes);
    return rt_cuParamSetv(hfunc, offset, ptr, numbytes);
}

CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr) {
    if (TRACE_ON)
        return traced_cuPointerGetAttribute(data, attribute, ptr);
    return rt_cuPointerGetAttribute(data, attribute, ptr);
}

CUresult cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data,
    CUdeviceptr ptr) {
    if (TRACE_ON)
        return traced_cuPointerGetAttributes(numAttributes, attributes, data, ptr);
    return rt_cuPointerGetAttributes(numAttributes, attributes, data, ptr);
}

CUresult cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr) {
    if (TRACE_ON)
        return traced_cuPointerSetAttribute(value, attribute, ptr);
    return rt_cuPointerSetAttribute(value, attribute, ptr);
}

CUresult cuProfilerInitialize(const char *configFile, const char *outputFile, CUoutput_mode outputMode) {
    if (TRACE_ON)
        return traced_cuProfilerInitialize(configFile, outputFile, outputMode);
    return rt_cuProfilerInitialize(configFile, outputFile, outputMode);
}

CUresult cuProfilerStart(void) {
    if (TRACE_ON)
        return traced_cuProfilerStart();
    return rt_cuProfilerStart();
}

CUresult cuProfilerStop(void) {
    if (TRACE_ON)
        return traced_cuProfilerStop();
    return rt_cuProfilerStop();
}

CUresult plain_cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return traced_cuSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream);
    return plain_cuSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream);
}

CUresult plain_cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return traced_cuSignalExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream);
    return plain_cuSignalExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream);
}

CUresult plain_cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    return rt_cuStreamAddCallback(0, hStream, callback, userData, flags);
}

CUresult cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamAddCallback(hStream, callback, userData, flags);
    return plain_cuStreamAddCallback(hStream, callback, userData, flags);
}

CUresult plain_cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    return rt_cuStreamAddCallback(WIRE_PER_THREAD, hStream, callback, userData, flags);
}

CUresult cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamAddCallback_ptsz(hStream, callback, userData, flags);
    return plain_cuStreamAddCallback_ptsz(hStream, callback, userData, flags);
}

CUresult plain_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    return enter_cuStreamAttachMemAsync(0, hStream, dptr, length, flags);
}

CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamAttachMemAsync(hStream, dptr, length, flags);
    return plain_cuStreamAttachMemAsync(hStream, dptr, length, flags);
}

CUresult plain_cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags) {
    return enter_cuStreamAttachMemAsync(WIRE_PER_THREAD, hStream, dptr, length, flags);
}

CUresult cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamAttachMemAsync_ptsz(hStream, dptr, length, flags);
    return plain_cuStreamAttachMemAsync_ptsz(hStream, dptr, length, flags);
}

CUresult plain_cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(0, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamBatchMemOp(stream, count, paramArray, flags);
    return plain_cuStreamBatchMemOp(stream, count, paramArray, flags);
}

CUresult plain_cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(WIRE_PER_THREAD, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamBatchMemOp_ptsz(stream, count, paramArray, flags);
    return plain_cuStreamBatchMemOp_ptsz(stream, count, paramArray, flags);
}

CUresult plain_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(0, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamBatchMemOp_v2(stream, count, paramArray, flags);
    return plain_cuStreamBatchMemOp_v2(stream, count, paramArray, flags);
}

CUresult plain_cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(WIRE_PER_THREAD, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamBatchMemOp_v2_ptsz(stream, count, paramArray, flags);
    return plain_cuStreamBatchMemOp_v2_ptsz(stream, count, paramArray, flags);
}

CUresult plain_cuStreamBeginCapture(CUstream hStream) {
    return rt_cuStreamBeginCapture_v2(0, hStream, CU_STREAM_CAPTURE_MODE_GLOBAL);
}

CUresult cuStreamBeginCapture(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamBeginCapture(hStream);
    return plain_cuStreamBeginCapture(hStream);
}

CUresult plain_cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCaptureToGraph(0, hStream, hGraph, dependencies, dependencyData, numDependencies,
        mode);
}

CUresult cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return traced_cuStreamBeginCaptureToGraph(hStream, hGraph, dependencies, dependencyData,
            numDependencies, mode);
    return plain_cuStreamBeginCaptureToGraph(hStream, hGraph, dependencies, dependencyData, numDependencies,
        mode);
}

CUresult plain_cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCaptureToGraph(WIRE_PER_THREAD, hStream, hGraph, dependencies, dependencyData,
        numDependencies, mode);
}

CUresult cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return traced_cuStreamBeginCaptureToGraph_ptsz(hStream, hGraph, dependencies, dependencyData,
            numDependencies, mode);
    return plain_cuStreamBeginCaptureToGraph_ptsz(hStream, hGraph, dependencies, dependencyData,
        numDependencies, mode);
}

CUresult plain_cuStreamBeginCapture_ptsz(CUstream hStream) {
    return rt_cuStreamBeginCapture_v2(WIRE_PER_THREAD, hStream, CU_STREAM_CAPTURE_MODE_GLOBAL);
}

CUresult cuStreamBeginCapture_ptsz(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamBeginCapture_ptsz(hStream);
    return plain_cuStreamBeginCapture_ptsz(hStream);
}

CUresult plain_cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCapture_v2(0, hStream, mode);
}

CUresult cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return traced_cuStreamBeginCapture_v2(hStream, mode);
    return plain_cuStreamBeginCapture_v2(hStream, mode);
}

CUresult plain_cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCapture_v2(WIRE_PER_THREAD, hStream, mode);
}

CUresult cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return traced_cuStreamBeginCapture_v2_ptsz(hStream, mode);
    return plain_cuStreamBeginCapture_v2_ptsz(hStream, mode);
}

CUresult plain_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    return enter_cuStreamCopyAttributes(0, dstStream, srcStream);
}

CUresult cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    if (TRACE_ON)
        return traced_cuStreamCopyAttributes(dstStream, srcStream);
    return plain_cuStreamCopyAttributes(dstStream, srcStream);
}

CUresult plain_cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream) {
    return enter_cuStreamCopyAttributes(WIRE_PER_THREAD, dstStream, srcStream);
}

CUresult cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream) {
    if (TRACE_ON)
        return traced_cuStreamCopyAttributes_ptsz(dstStream, srcStream);
    return plain_cuStreamCopyAttributes_ptsz(dstStream, srcStream);
}

CUresult cuStreamCreate(CUstream *phStream, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuStreamCreate(phStream, Flags);
    return rt_cuStreamCreate(phStream, Flags);
}

CUresult cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority) {
    if (TRACE_ON)
        return traced_cuStreamCreateWithPriority(phStream, flags, priority);
    return rt_cuStreamCreateWithPriority(phStream, flags, priority);
}

CUresult plain_cuStreamDestroy(CUstream hStream) {
    return rt_cuStreamDestroy_v2(hStream);
}

CUresult cuStreamDestroy(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamDestroy(hStream);
    return plain_cuStreamDestroy(hStream);
}

CUresult cuStreamDestroy_v2(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamDestroy_v2(hStream);
    return rt_cuStreamDestroy_v2(hStream);
}

CUresult plain_cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    return rt_cuStreamEndCapture(0, hStream, phGraph);
}

CUresult cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    if (TRACE_ON)
        return traced_cuStreamEndCapture(hStream, phGraph);
    return plain_cuStreamEndCapture(hStream, phGraph);
}

CUresult plain_cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph) {
    return rt_cuStreamEndCapture(WIRE_PER_THREAD, hStream, phGraph);
}

CUresult cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph) {
    if (TRACE_ON)
        return traced_cuStreamEndCapture_ptsz(hStream, phGraph);
    return plain_cuStreamEndCapture_ptsz(hStream, phGraph);
}

CUresult plain_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    return enter_cuStreamGetAttribute(0, hStream, attr, value);
}

CUresult cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    if (TRACE_ON)
        return traced_cuStreamGetAttribute(hStream, attr, value);
    return plain_cuStreamGetAttribute(hStream, attr, value);
}

CUresult plain_cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    return enter_cuStreamGetAttribute(WIRE_PER_THREAD, hStream, attr, value);
}

CUresult cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    if (TRACE_ON)
        return traced_cuStreamGetAttribute_ptsz(hStream, attr, value);
    return plain_cuStreamGetAttribute_ptsz(hStream, attr, value);
}

CUresult plain_cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo(0, hStream, captureStatus_out, id_out);
}

CUresult cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    if (TRACE_ON)
        return traced_cuStreamGetCaptureInfo(hStream, captureStatus_out, id_out);
    return plain_cuStreamGetCaptureInfo(hStream, captureStatus_out, id_out);
}

CUresult plain_cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo(WIRE_PER_THREAD, hStream, captureStatus_out, id_out);
}

CUresult cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    if (TRACE_ON)
        return traced_cuStreamGetCaptureInfo_ptsz(hStream, captureStatus_out, id_out);
    return plain_cuStreamGetCaptureInfo_ptsz(hStream, captureStatus_out, id_out);
}

CUresult plain_cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v2(0, hStream, captureStatus_out, id_out, graph_out, dependencies_out,
        numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    if (TRACE_ON)
        return traced_cuStreamGetCaptureInfo_v2(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, numDependencies_out);
    return plain_cuStreamGetCaptureInfo_v2(hStream, captureStatus_out, id_out, graph_out, dependencies_out,
        numDependencies_out);
}

CUresult plain_cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v2(WIRE_PER_THREAD, hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    if (TRACE_ON)
        return traced_cuStreamGetCaptureInfo_v2_ptsz(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, numDependencies_out);
    return plain_cuStreamGetCaptureInfo_v2_ptsz(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, numDependencies_out);
}

CUresult plain_cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v3(0, hStream, captureStatus_out, id_out, graph_out, dependencies_out,
        edgeData_out, numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    if (TRACE_ON)
        return traced_cuStreamGetCaptureInfo_v3(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, edgeData_out, numDependencies_out);
    return plain_cuStreamGetCaptureInfo_v3(hStream, captureStatus_out, id_out, graph_out, dependencies_out,
        edgeData_out, numDependencies_out);
}

CUresult plain_cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v3(WIRE_PER_THREAD, hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, edgeData_out, numDependencies_out);
}

CUresult cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    if (TRACE_ON)
        return traced_cuStreamGetCaptureInfo_v3_ptsz(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, edgeData_out, numDependencies_out);
    return plain_cuStreamGetCaptureInfo_v3_ptsz(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, edgeData_out, numDependencies_out);
}

CUresult plain_cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    return rt_cuStreamGetCtx(0, hStream, pctx);
}

CUresult cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    if (TRACE_ON)
        return traced_cuStreamGetCtx(hStream, pctx);
    return plain_cuStreamGetCtx(hStream, pctx);
}

CUresult plain_cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx) {
    return rt_cuStreamGetCtx(WIRE_PER_THREAD, hStream, pctx);
}

CUresult cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx) {
    if (TRACE_ON)
        return traced_cuStreamGetCtx_ptsz(hStream, pctx);
    return plain_cuStreamGetCtx_ptsz(hStream, pctx);
}

CUresult plain_cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    return rt_cuStreamGetCtx_v2(0, hStream, pCtx, pGreenCtx);
}

CUresult cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    if (TRACE_ON)
        return traced_cuStreamGetCtx_v2(hStream, pCtx, pGreenCtx);
    return plain_cuStreamGetCtx_v2(hStream, pCtx, pGreenCtx);
}

CUresult plain_cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    return rt_cuStreamGetCtx_v2(WIRE_PER_THREAD, hStream, pCtx, pGreenCtx);
}

CUresult cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    if (TRACE_ON)
        return traced_cuStreamGetCtx_v2_ptsz(hStream, pCtx, pGreenCtx);
    return plain_cuStreamGetCtx_v2_ptsz(hStream, pCtx, pGreenCtx);
}

CUresult plain_cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    return rt_cuStreamGetDevice(0, hStream, device);
}

CUresult cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    if (TRACE_ON)
        return traced_cuStreamGetDevice(hStream, device);
    return plain_cuStreamGetDevice(hStream, device);
}

CUresult plain_cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device) {
    return rt_cuStreamGetDevice(WIRE_PER_THREAD, hStream, device);
}

CUresult cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device) {
    if (TRACE_ON)
        return traced_cuStreamGetDevice_ptsz(hStream, device);
    return plain_cuStreamGetDevice_ptsz(hStream, device);
}

CUresult plain_cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    return rt_cuStreamGetFlags(0, hStream, flags);
}

CUresult cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    if (TRACE_ON)
        return traced_cuStreamGetFlags(hStream, flags);
    return plain_cuStreamGetFlags(hStream, flags);
}

CUresult plain_cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags) {
    return rt_cuStreamGetFlags(WIRE_PER_THREAD, hStream, flags);
}

CUresult cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags) {
    if (TRACE_ON)
        return traced_cuStreamGetFlags_ptsz(hStream, flags);
    return plain_cuStreamGetFlags_ptsz(hStream, flags);
}

CUresult cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx) {
    if (TRACE_ON)
        return traced_cuStreamGetGreenCtx(hStream, phCtx);
    return rt_cuStreamGetGreenCtx(hStream, phCtx);
}

CUresult plain_cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    return enter_cuStreamGetId(0, hStream, streamId);
}

CUresult cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    if (TRACE_ON)
        return traced_cuStreamGetId(hStream, streamId);
    return plain_cuStreamGetId(hStream, streamId);
}

CUresult plain_cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId) {
    return enter_cuStreamGetId(WIRE_PER_THREAD, hStream, streamId);
}

CUresult cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId) {
    if (TRACE_ON)
        return traced_cuStreamGetId_ptsz(hStream, streamId);
    return plain_cuStreamGetId_ptsz(hStream, streamId);
}

CUresult plain_cuStreamGetPriority(CUstream hStream, int *priority) {
    return rt_cuStreamGetPriority(0, hStream, priority);
}

CUresult cuStreamGetPriority(CUstream hStream, int *priority) {
    if (TRACE_ON)
        return traced_cuStreamGetPriority(hStream, priority);
    return plain_cuStreamGetPriority(hStream, priority);
}

CUresult plain_cuStreamGetPriority_ptsz(CUstream hStream, int *priority) {
    return rt_cuStreamGetPriority(WIRE_PER_THREAD, hStream, priority);
}

CUresult cuStreamGetPriority_ptsz(CUstream hStream, int *priority) {
    if (TRACE_ON)
        return traced_cuStreamGetPriority_ptsz(hStream, priority);
    return plain_cuStreamGetPriority_ptsz(hStream, priority);
}

CUresult plain_cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    return rt_cuStreamIsCapturing(0, hStream, captureStatus);
}

CUresult cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    if (TRACE_ON)
        return traced_cuStreamIsCapturing(hStream, captureStatus);
    return plain_cuStreamIsCapturing(hStream, captureStatus);
}

CUresult plain_cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    return rt_cuStreamIsCapturing(WIRE_PER_THREAD, hStream, captureStatus);
}

CUresult cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    if (TRACE_ON)
        return traced_cuStreamIsCapturing_ptsz(hStream, captureStatus);
    return plain_cuStreamIsCapturing_ptsz(hStream, captureStatus);
}

CUresult plain_cuStreamQuery(CUstream hStream) {
    return enter_cuStreamQuery(0, hStream);
}

CUresult cuStreamQuery(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamQuery(hStream);
    return plain_cuStreamQuery(hStream);
}

CUresult plain_cuStreamQuery_ptsz(CUstream hStream) {
    return enter_cuStreamQuery(WIRE_PER_THREAD, hStream);
}

CUresult cuStreamQuery_ptsz(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamQuery_ptsz(hStream);
    return plain_cuStreamQuery_ptsz(hStream);
}

CUresult plain_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    return enter_cuStreamSetAttribute(0, hStream, attr, param);
}

CUresult cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    if (TRACE_ON)
        return traced_cuStreamSetAttribute(hStream, attr, param);
    return plain_cuStreamSetAttribute(hStream, attr, param);
}

CUresult plain_cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param) {
    return enter_cuStreamSetAttribute(WIRE_PER_THREAD, hStream, attr, param);
}

CUresult cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    if (TRACE_ON)
        return traced_cuStreamSetAttribute_ptsz(hStream, attr, param);
    return plain_cuStreamSetAttribute_ptsz(hStream, attr, param);
}

CUresult plain_cuStreamSynchronize(CUstream hStream) {
    return rt_cuStreamSynchronize(0, hStream);
}

CUresult cuStreamSynchronize(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamSynchronize(hStream);
    return plain_cuStreamSynchronize(hStream);
}

CUresult plain_cuStreamSynchronize_ptsz(CUstream hStream) {
    return rt_cuStreamSynchronize(WIRE_PER_THREAD, hStream);
}

CUresult cuStreamSynchronize_ptsz(CUstream hStream) {
    if (TRACE_ON)
        return traced_cuStreamSynchronize_ptsz(hStream);
    return plain_cuStreamSynchronize_ptsz(hStream);
}

CUresult plain_cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(0, hStream, dependencies, NULL, numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamUpdateCaptureDependencies(hStream, dependencies, numDependencies, flags);
    return plain_cuStreamUpdateCaptureDependencies(hStream, dependencies, numDependencies, flags);
}

CUresult plain_cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(WIRE_PER_THREAD, hStream, dependencies, NULL,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamUpdateCaptureDependencies_ptsz(hStream, dependencies, numDependencies, flags);
    return plain_cuStreamUpdateCaptureDependencies_ptsz(hStream, dependencies, numDependencies, flags);
}

CUresult plain_cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(0, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamUpdateCaptureDependencies_v2(hStream, dependencies, dependencyData,
            numDependencies, flags);
    return plain_cuStreamUpdateCaptureDependencies_v2(hStream, dependencies, dependencyData, numDependencies,
        flags);
}

CUresult plain_cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(WIRE_PER_THREAD, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamUpdateCaptureDependencies_v2_ptsz(hStream, dependencies, dependencyData,
            numDependencies, flags);
    return plain_cuStreamUpdateCaptureDependencies_v2_ptsz(hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult plain_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    return enter_cuStreamWaitEvent(0, hStream, hEvent, Flags);
}

CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitEvent(hStream, hEvent, Flags);
    return plain_cuStreamWaitEvent(hStream, hEvent, Flags);
}

CUresult plain_cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    return enter_cuStreamWaitEvent(WIRE_PER_THREAD, hStream, hEvent, Flags);
}

CUresult cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitEvent_ptsz(hStream, hEvent, Flags);
    return plain_cuStreamWaitEvent_ptsz(hStream, hEvent, Flags);
}

CUresult plain_cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue32(stream, addr, value, flags);
    return plain_cuStreamWaitValue32(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue32_ptsz(stream, addr, value, flags);
    return plain_cuStreamWaitValue32_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue32_v2(stream, addr, value, flags);
    return plain_cuStreamWaitValue32_v2(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue32_v2_ptsz(stream, addr, value, flags);
    return plain_cuStreamWaitValue32_v2_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue64(stream, addr, value, flags);
    return plain_cuStreamWaitValue64(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue64_ptsz(stream, addr, value, flags);
    return plain_cuStreamWaitValue64_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue64_v2(stream, addr, value, flags);
    return plain_cuStreamWaitValue64_v2(stream, addr, value, flags);
}

CUresult plain_cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWaitValue64_v2_ptsz(stream, addr, value, flags);
    return plain_cuStreamWaitValue64_v2_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue32(stream, addr, value, flags);
    return plain_cuStreamWriteValue32(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue32_ptsz(stream, addr, value, flags);
    return plain_cuStreamWriteValue32_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue32_v2(stream, addr, value, flags);
    return plain_cuStreamWriteValue32_v2(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue32_v2_ptsz(stream, addr, value, flags);
    return plain_cuStreamWriteValue32_v2_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue64(stream, addr, value, flags);
    return plain_cuStreamWriteValue64(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue64_ptsz(stream, addr, value, flags);
    return plain_cuStreamWriteValue64_ptsz(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue64_v2(stream, addr, value, flags);
    return plain_cuStreamWriteValue64_v2(stream, addr, value, flags);
}

CUresult plain_cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return traced_cuStreamWriteValue64_v2_ptsz(stream, addr, value, flags);
    return plain_cuStreamWriteValue64_v2_ptsz(stream, addr, value, flags);
}

CUresult plain_cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pSurfObject || !pResDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuSurfObjectCreate(0, pSurfObject, pResDesc);
}

CUresult cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc) {
    if (TRACE_ON)
        return traced_cuSurfObjectCreate(pSurfObject, pResDesc);
    return plain_cuSurfObjectCreate(pSurfObject, pResDesc);
}

CUresult plain_cuSurfObjectDestroy(CUsurfObject surfObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuSurfObjectDestroy(0, surfObject);
}

CUresult cuSurfObjectDestroy(CUsurfObject surfObject) {
    if (TRACE_ON)
        return traced_cuSurfObjectDestroy(surfObject);
    return plain_cuSurfObjectDestroy(surfObject);
}

CUresult plain_cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pResDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuSurfObjectGetResourceDesc(0, pResDesc, surfObject);
}

CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject) {
    if (TRACE_ON)
        return traced_cuSurfObjectGetResourceDesc(pResDesc, surfObject);
    return plain_cuSurfObjectGetResourceDesc(pResDesc, surfObject);
}

CUresult plain_cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef) {
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

CUresult cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef) {
    if (TRACE_ON)
        return traced_cuSurfRefGetArray(phArray, hSurfRef);
    return plain_cuSurfRefGetArray(phArray, hSurfRef);
}

CUresult plain_cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hSurfRef && !call_handle((uintptr_t)hSurfRef,
        HANDLE_SURFREF)) || (hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuSurfRefSetArray(0, hSurfRef, hArray, Flags);
}

CUresult cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuSurfRefSetArray(hSurfRef, hArray, Flags);
    return plain_cuSurfRefSetArray(hSurfRef, hArray, Flags);
}

CUresult plain_cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
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

CUresult cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    if (TRACE_ON)
        return traced_cuTensorMapEncodeIm2col(tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
            globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel, pixelsPerColumn,
            elementStrides, interleave, swizzle, l2Promotion, oobFill);
    return plain_cuTensorMapEncodeIm2col(tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
        globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel, pixelsPerColumn,
        elementStrides, interleave, swizzle, l2Promotion, oobFill);
}

CUresult plain_cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
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

CUresult cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
    CUtensorMapFloatOOBfill oobFill) {
    if (TRACE_ON)
        return traced_cuTensorMapEncodeIm2colWide(tensorMap, tensorDataType, tensorRank, globalAddress,
            globalDim, globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth, channelsPerPixel,
            pixelsPerColumn, elementStrides, interleave, mode, swizzle, l2Promotion, oobFill);
    return plain_cuTensorMapEncodeIm2colWide(tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
        globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth, channelsPerPixel, pixelsPerColumn,
        elementStrides, interleave, mode, swizzle, l2Promotion, oobFill);
}

CUresult plain_cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
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

CUresult cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    if (TRACE_ON)
        return traced_cuTensorMapEncodeTiled(tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
            globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill);
    return plain_cuTensorMapEncodeTiled(tensorMap, tensorDataType, tensorRank, globalAddress, globalDim,
        globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill);
}

CUresult plain_cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!tensorMap)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTensorMapReplaceAddress(0, tensorMap, globalAddress);
}

CUresult cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress) {
    if (TRACE_ON)
        return traced_cuTensorMapReplaceAddress(tensorMap, globalAddress);
    return plain_cuTensorMapReplaceAddress(tensorMap, globalAddress);
}

CUresult plain_cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
    const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexObject || !pResDesc || !pTexDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectCreate(0, pTexObject, pResDesc, pTexDesc, pResViewDesc);
}

CUresult cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
    const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc) {
    if (TRACE_ON)
        return traced_cuTexObjectCreate(pTexObject, pResDesc, pTexDesc, pResViewDesc);
    return plain_cuTexObjectCreate(pTexObject, pResDesc, pTexDesc, pResViewDesc);
}

CUresult plain_cuTexObjectDestroy(CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuTexObjectDestroy(0, texObject);
}

CUresult cuTexObjectDestroy(CUtexObject texObject) {
    if (TRACE_ON)
        return traced_cuTexObjectDestroy(texObject);
    return plain_cuTexObjectDestroy(texObject);
}

CUresult plain_cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pResDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectGetResourceDesc(0, pResDesc, texObject);
}

CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject) {
    if (TRACE_ON)
        return traced_cuTexObjectGetResourceDesc(pResDesc, texObject);
    return plain_cuTexObjectGetResourceDesc(pResDesc, texObject);
}

CUresult plain_cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pResViewDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectGetResourceViewDesc(0, pResViewDesc, texObject);
}

CUresult cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject) {
    if (TRACE_ON)
        return traced_cuTexObjectGetResourceViewDesc(pResViewDesc, texObject);
    return plain_cuTexObjectGetResourceViewDesc(pResViewDesc, texObject);
}

CUresult plain_cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexDesc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexObjectGetTextureDesc(0, pTexDesc, texObject);
}

CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject) {
    if (TRACE_ON)
        return traced_cuTexObjectGetTextureDesc(pTexDesc, texObject);
    return plain_cuTexObjectGetTextureDesc(pTexDesc, texObject);
}

CUresult plain_cuTexRefCreate(CUtexref *pTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pTexRef)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuTexRefCreate(0, pTexRef);
}

CUresult cuTexRefCreate(CUtexref *pTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefCreate(pTexRef);
    return plain_cuTexRefCreate(pTexRef);
}

CUresult plain_cuTexRefDestroy(CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefDestroy(0, hTexRef);
}

CUresult cuTexRefDestroy(CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefDestroy(hTexRef);
    return plain_cuTexRefDestroy(hTexRef);
}

CUresult plain_cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef) {
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

CUresult cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetAddress(pdptr, hTexRef);
    return plain_cuTexRefGetAddress(pdptr, hTexRef);
}

CUresult plain_cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim) {
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

CUresult cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim) {
    if (TRACE_ON)
        return traced_cuTexRefGetAddressMode(pam, hTexRef, dim);
    return plain_cuTexRefGetAddressMode(pam, hTexRef, dim);
}

CUresult plain_cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    return enter_cuTexRefGetAddress_v2(0, pdptr, hTexRef);
}

CUresult cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetAddress_v2(pdptr, hTexRef);
    return plain_cuTexRefGetAddress_v2(pdptr, hTexRef);
}

CUresult plain_cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef) {
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

CUresult cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetArray(phArray, hTexRef);
    return plain_cuTexRefGetArray(phArray, hTexRef);
}

CUresult plain_cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetBorderColor(0, pBorderColor, hTexRef);
}

CUresult cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetBorderColor(pBorderColor, hTexRef);
    return plain_cuTexRefGetBorderColor(pBorderColor, hTexRef);
}

CUresult plain_cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
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

CUresult cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetFilterMode(pfm, hTexRef);
    return plain_cuTexRefGetFilterMode(pfm, hTexRef);
}

CUresult plain_cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef) {
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

CUresult cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetFlags(pFlags, hTexRef);
    return plain_cuTexRefGetFlags(pFlags, hTexRef);
}

CUresult plain_cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefGetFormat(0, pFormat, pNumChannels, hTexRef);
}

CUresult cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetFormat(pFormat, pNumChannels, hTexRef);
    return plain_cuTexRefGetFormat(pFormat, pNumChannels, hTexRef);
}

CUresult plain_cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef) {
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

CUresult cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetMaxAnisotropy(pmaxAniso, hTexRef);
    return plain_cuTexRefGetMaxAnisotropy(pmaxAniso, hTexRef);
}

CUresult plain_cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
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

CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetMipmapFilterMode(pfm, hTexRef);
    return plain_cuTexRefGetMipmapFilterMode(pfm, hTexRef);
}

CUresult plain_cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef) {
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

CUresult cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetMipmapLevelBias(pbias, hTexRef);
    return plain_cuTexRefGetMipmapLevelBias(pbias, hTexRef);
}

CUresult plain_cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
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

CUresult cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
    CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp, pmaxMipmapLevelClamp, hTexRef);
    return plain_cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp, pmaxMipmapLevelClamp, hTexRef);
}

CUresult plain_cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef) {
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

CUresult cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef) {
    if (TRACE_ON)
        return traced_cuTexRefGetMipmappedArray(phMipmappedArray, hTexRef);
    return plain_cuTexRefGetMipmappedArray(phMipmappedArray, hTexRef);
}

CUresult plain_cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr,
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

CUresult cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr,
    unsigned int bytes) {
    if (TRACE_ON)
        return traced_cuTexRefSetAddress(ByteOffset, hTexRef, dptr, bytes);
    return plain_cuTexRefSetAddress(ByteOffset, hTexRef, dptr, bytes);
}

CUresult plain_cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc,
    CUdeviceptr_v1 dptr, unsigned int Pitch) {
    CUDA_ARRAY_DESCRIPTOR wide_desc = {0};
    if (desc) {
        wide_desc.Width = desc->Width;
        wide_desc.Height = desc->Height;
        wide_desc.Format = desc->Format;
        wide_desc.NumChannels = desc->NumChannels;
    }
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc ? &wide_desc : NULL, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc, CUdeviceptr_v1 dptr,
    unsigned int Pitch) {
    if (TRACE_ON)
        return traced_cuTexRefSetAddress2D(hTexRef, desc, dptr, Pitch);
    return plain_cuTexRefSetAddress2D(hTexRef, desc, dptr, Pitch);
}

CUresult plain_cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    if (TRACE_ON)
        return traced_cuTexRefSetAddress2D_v2(hTexRef, desc, dptr, Pitch);
    return plain_cuTexRefSetAddress2D_v2(hTexRef, desc, dptr, Pitch);
}

CUresult plain_cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    if (TRACE_ON)
        return traced_cuTexRefSetAddress2D_v3(hTexRef, desc, dptr, Pitch);
    return plain_cuTexRefSetAddress2D_v3(hTexRef, desc, dptr, Pitch);
}

CUresult plain_cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetAddressMode(0, hTexRef, dim, am);
}

CUresult cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am) {
    if (TRACE_ON)
        return traced_cuTexRefSetAddressMode(hTexRef, dim, am);
    return plain_cuTexRefSetAddressMode(hTexRef, dim, am);
}

CUresult plain_cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes) {
    return enter_cuTexRefSetAddress_v2(0, ByteOffset, hTexRef, dptr, bytes);
}

CUresult cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes) {
    if (TRACE_ON)
        return traced_cuTexRefSetAddress_v2(ByteOffset, hTexRef, dptr, bytes);
    return plain_cuTexRefSetAddress_v2(ByteOffset, hTexRef, dptr, bytes);
}

CUresult plain_cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef,
        HANDLE_TEXREF)) || (hArray && !call_handle((uintptr_t)hArray, HANDLE_ARRAY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetArray(0, hTexRef, hArray, Flags);
}

CUresult cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuTexRefSetArray(hTexRef, hArray, Flags);
    return plain_cuTexRefSetArray(hTexRef, hArray, Flags);
}

CUresult plain_cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor) {
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

CUresult cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor) {
    if (TRACE_ON)
        return traced_cuTexRefSetBorderColor(hTexRef, pBorderColor);
    return plain_cuTexRefSetBorderColor(hTexRef, pBorderColor);
}

CUresult plain_cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetFilterMode(0, hTexRef, fm);
}

CUresult cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    if (TRACE_ON)
        return traced_cuTexRefSetFilterMode(hTexRef, fm);
    return plain_cuTexRefSetFilterMode(hTexRef, fm);
}

CUresult plain_cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetFlags(0, hTexRef, Flags);
}

CUresult cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuTexRefSetFlags(hTexRef, Flags);
    return plain_cuTexRefSetFlags(hTexRef, Flags);
}

CUresult plain_cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetFormat(0, hTexRef, fmt, NumPackedComponents);
}

CUresult cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents) {
    if (TRACE_ON)
        return traced_cuTexRefSetFormat(hTexRef, fmt, NumPackedComponents);
    return plain_cuTexRefSetFormat(hTexRef, fmt, NumPackedComponents);
}

CUresult plain_cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMaxAnisotropy(0, hTexRef, maxAniso);
}

CUresult cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso) {
    if (TRACE_ON)
        return traced_cuTexRefSetMaxAnisotropy(hTexRef, maxAniso);
    return plain_cuTexRefSetMaxAnisotropy(hTexRef, maxAniso);
}

CUresult plain_cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmapFilterMode(0, hTexRef, fm);
}

CUresult cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    if (TRACE_ON)
        return traced_cuTexRefSetMipmapFilterMode(hTexRef, fm);
    return plain_cuTexRefSetMipmapFilterMode(hTexRef, fm);
}

CUresult plain_cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmapLevelBias(0, hTexRef, bias);
}

CUresult cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias) {
    if (TRACE_ON)
        return traced_cuTexRefSetMipmapLevelBias(hTexRef, bias);
    return plain_cuTexRefSetMipmapLevelBias(hTexRef, bias);
}

CUresult plain_cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((hTexRef && !call_handle((uintptr_t)hTexRef, HANDLE_TEXREF)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuTexRefSetMipmapLevelClamp(0, hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp);
}

CUresult cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp, float maxMipmapLevelClamp) {
    if (TRACE_ON)
        return traced_cuTexRefSetMipmapLevelClamp(hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp);
    return plain_cuTexRefSetMipmapLevelClamp(hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp);
}

CUresult plain_cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray,
    unsigned int Flags) {
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

CUresult cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray, unsigned int Flags) {
    if (TRACE_ON)
        return traced_cuTexRefSetMipmappedArray(hTexRef, hMipmappedArray, Flags);
    return plain_cuTexRefSetMipmappedArray(hTexRef, hMipmappedArray, Flags);
}

CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
    if (TRACE_ON)
        return traced_cuThreadExchangeStreamCaptureMode(mode);
    return rt_cuThreadExchangeStreamCaptureMode(mode);
}

CUresult cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy,
    unsigned int initialRefcount, unsigned int flags) {
    if (TRACE_ON)
        return traced_cuUserObjectCreate(object_out, ptr, destroy, initialRefcount, flags);
    return rt_cuUserObjectCreate(object_out, ptr, destroy, initialRefcount, flags);
}

CUresult plain_cuUserObjectRelease(CUuserObject object, unsigned int count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((object && !call_handle((uintptr_t)object, HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuUserObjectRelease(0, object, count);
}

CUresult cuUserObjectRelease(CUuserObject object, unsigned int count) {
    if (TRACE_ON)
        return traced_cuUserObjectRelease(object, count);
    return plain_cuUserObjectRelease(object, count);
}

CUresult plain_cuUserObjectRetain(CUuserObject object, unsigned int count) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if ((object && !call_handle((uintptr_t)object, HANDLE_USER_OBJECT)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuUserObjectRetain(0, object, count);
}

CUresult cuUserObjectRetain(CUuserObject object, unsigned int count) {
    if (TRACE_ON)
        return traced_cuUserObjectRetain(object, count);
    return plain_cuUserObjectRetain(object, count);
}

CUresult plain_cuVDPAUCtxCreate(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    (void)pCtx;
    (void)flags;
    (void)device;
    (void)vdpDevice;
    (void)vdpGetProcAddress;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuVDPAUCtxCreate(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    if (TRACE_ON)
        return traced_cuVDPAUCtxCreate(pCtx, flags, device, vdpDevice, vdpGetProcAddress);
    return plain_cuVDPAUCtxCreate(pCtx, flags, device, vdpDevice, vdpGetProcAddress);
}

CUresult plain_cuVDPAUCtxCreate_v2(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
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
    if (TRACE_ON)
        return traced_cuVDPAUCtxCreate_v2(pCtx, flags, device, vdpDevice, vdpGetProcAddress);
    return plain_cuVDPAUCtxCreate_v2(pCtx, flags, device, vdpDevice, vdpGetProcAddress);
}

CUresult plain_cuVDPAUGetDevice(CUdevice *pDevice, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    (void)pDevice;
    (void)vdpDevice;
    (void)vdpGetProcAddress;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuVDPAUGetDevice(CUdevice *pDevice, VdpDevice vdpDevice, VdpGetProcAddress *vdpGetProcAddress) {
    if (TRACE_ON)
        return traced_cuVDPAUGetDevice(pDevice, vdpDevice, vdpGetProcAddress);
    return plain_cuVDPAUGetDevice(pDevice, vdpDevice, vdpGetProcAddress);
}

CUresult plain_cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return traced_cuWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream);
    return plain_cuWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream);
}

CUresult plain_cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    (void)extSemArray;
    (void)paramsArray;
    (void)numExtSems;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return traced_cuWaitExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream);
    return plain_cuWaitExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream);
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
