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
#include "runtime/check.h"
#include "runtime/error_log.h"
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
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT) || !rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuEventRecord(call_flags, hEvent, hStream);
}

static CUresult enter_cuEventRecordWithFlags(unsigned call_flags, CUevent hEvent, CUstream hStream,
    unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)hEvent, HANDLE_EVENT) || !rt_stream_known((uintptr_t)hStream))
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
    if (!call_handle((uintptr_t)hGraph, HANDLE_GRAPH_EXEC) || !rt_stream_known((uintptr_t)hStream))
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
    if (!call_handle((uintptr_t)hGraph, HANDLE_GRAPH_EXEC) || !rt_stream_known((uintptr_t)hStream))
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_managed(devPtr, count);
    if (r != CUDA_SUCCESS)
        return r;
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
    if (!rt_stream_known((uintptr_t)hStream))
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_fill(dstDevice, 0, 2, N, 1);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD16Async(call_flags, dstDevice, us, N, hStream);
}

static CUresult enter_cuMemsetD16_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us,
    size_t N) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_check_fill(dstDevice, 0, 2, N, 1);
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_fill(dstDevice, dstPitch, 2, Width, Height);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD2D16Async(call_flags, dstDevice, dstPitch, us, Width, Height, hStream);
}

static CUresult enter_cuMemsetD2D16_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_check_fill(dstDevice, dstPitch, 2, Width, Height);
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_fill(dstDevice, dstPitch, 4, Width, Height);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD2D32Async(call_flags, dstDevice, dstPitch, ui, Width, Height, hStream);
}

static CUresult enter_cuMemsetD2D32_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_check_fill(dstDevice, dstPitch, 4, Width, Height);
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_fill(dstDevice, dstPitch, 1, Width, Height);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD2D8Async(call_flags, dstDevice, dstPitch, uc, Width, Height, hStream);
}

static CUresult enter_cuMemsetD2D8_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_check_fill(dstDevice, dstPitch, 1, Width, Height);
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_fill(dstDevice, 0, 4, N, 1);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD32Async(call_flags, dstDevice, ui, N, hStream);
}

static CUresult enter_cuMemsetD32_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_check_fill(dstDevice, 0, 4, N, 1);
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
    if (!rt_stream_known((uintptr_t)hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    r = rt_check_fill(dstDevice, 0, 1, N, 1);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuMemsetD8Async(call_flags, dstDevice, uc, N, hStream);
}

static CUresult enter_cuMemsetD8_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    r = rt_check_fill(dstDevice, 0, 1, N, 1);
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
    if (!rt_stream_known((uintptr_t)hStream))
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
    if (!rt_stream_known((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamBatchMemOp_v2(call_flags, stream, count, paramArray, flags);
}

static CUresult enter_cuStreamCopyAttributes(unsigned call_flags, CUstream dstStream, CUstream srcStream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!rt_stream_known((uintptr_t)dstStream) || !rt_stream_known((uintptr_t)srcStream))
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
    if (!rt_stream_known((uintptr_t)hStream))
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
    if (!rt_stream_known((uintptr_t)hStream) || !call_handle((uintptr_t)hEvent, HANDLE_EVENT))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWaitEvent(call_flags, hStream, hEvent, Flags);
}

static CUresult enter_cuStreamWaitValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!rt_stream_known((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWaitValue32_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuStreamWaitValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!rt_stream_known((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWaitValue64_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuStreamWriteValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!rt_stream_known((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuStreamWriteValue32_v2(call_flags, stream, addr, value, flags);
}

static CUresult enter_cuStreamWriteValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!rt_stream_known((uintptr_t)stream))
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
        return logged(traced_cuArray3DCreate(pHandle, pAllocateArray), "cuArray3DCreate");
    return logged(plain_cuArray3DCreate(pHandle, pAllocateArray), "cuArray3DCreate");
}

CUresult plain_cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    return enter_cuArray3DCreate_v2(0, pHandle, pAllocateArray);
}

CUresult cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    if (TRACE_ON)
        return logged(traced_cuArray3DCreate_v2(pHandle, pAllocateArray), "cuArray3DCreate_v2");
    return logged(plain_cuArray3DCreate_v2(pHandle, pAllocateArray), "cuArray3DCreate_v2");
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
        return logged(traced_cuArray3DGetDescriptor(pArrayDescriptor, hArray), "cuArray3DGetDescriptor");
    return logged(plain_cuArray3DGetDescriptor(pArrayDescriptor, hArray), "cuArray3DGetDescriptor");
}

CUresult plain_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    return enter_cuArray3DGetDescriptor_v2(0, pArrayDescriptor, hArray);
}

CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    if (TRACE_ON)
        return logged(traced_cuArray3DGetDescriptor_v2(pArrayDescriptor, hArray),
            "cuArray3DGetDescriptor_v2");
    return logged(plain_cuArray3DGetDescriptor_v2(pArrayDescriptor, hArray), "cuArray3DGetDescriptor_v2");
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
        return logged(traced_cuArrayCreate(pHandle, pAllocateArray), "cuArrayCreate");
    return logged(plain_cuArrayCreate(pHandle, pAllocateArray), "cuArrayCreate");
}

CUresult plain_cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    return enter_cuArrayCreate_v2(0, pHandle, pAllocateArray);
}

CUresult cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    if (TRACE_ON)
        return logged(traced_cuArrayCreate_v2(pHandle, pAllocateArray), "cuArrayCreate_v2");
    return logged(plain_cuArrayCreate_v2(pHandle, pAllocateArray), "cuArrayCreate_v2");
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
        return logged(traced_cuArrayDestroy(hArray), "cuArrayDestroy");
    return logged(plain_cuArrayDestroy(hArray), "cuArrayDestroy");
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
        return logged(traced_cuArrayGetDescriptor(pArrayDescriptor, hArray), "cuArrayGetDescriptor");
    return logged(plain_cuArrayGetDescriptor(pArrayDescriptor, hArray), "cuArrayGetDescriptor");
}

CUresult plain_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    return enter_cuArrayGetDescriptor_v2(0, pArrayDescriptor, hArray);
}

CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    if (TRACE_ON)
        return logged(traced_cuArrayGetDescriptor_v2(pArrayDescriptor, hArray), "cuArrayGetDescriptor_v2");
    return logged(plain_cuArrayGetDescriptor_v2(pArrayDescriptor, hArray), "cuArrayGetDescriptor_v2");
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
        return logged(traced_cuArrayGetMemoryRequirements(memoryRequirements, array, device),
            "cuArrayGetMemoryRequirements");
    return logged(plain_cuArrayGetMemoryRequirements(memoryRequirements, array, device),
        "cuArrayGetMemoryRequirements");
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
        return logged(traced_cuArrayGetPlane(pPlaneArray, hArray, planeIdx), "cuArrayGetPlane");
    return logged(plain_cuArrayGetPlane(pPlaneArray, hArray, planeIdx), "cuArrayGetPlane");
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
        return logged(traced_cuArrayGetSparseProperties(sparseProperties, array),
            "cuArrayGetSparseProperties");
    return logged(plain_cuArrayGetSparseProperties(sparseProperties, array), "cuArrayGetSparseProperties");
}

CUresult plain_cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args) {
    if (TRACE_ON)
        return logged(traced_cuCheckpointProcessCheckpoint(pid, args), "cuCheckpointProcessCheckpoint");
    return logged(plain_cuCheckpointProcessCheckpoint(pid, args), "cuCheckpointProcessCheckpoint");
}

CUresult plain_cuCheckpointProcessGetRestoreThreadId(int pid, int *tid) {
    (void)pid;
    (void)tid;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessGetRestoreThreadId(int pid, int *tid) {
    if (TRACE_ON)
        return logged(traced_cuCheckpointProcessGetRestoreThreadId(pid, tid),
            "cuCheckpointProcessGetRestoreThreadId");
    return logged(plain_cuCheckpointProcessGetRestoreThreadId(pid, tid),
        "cuCheckpointProcessGetRestoreThreadId");
}

CUresult cuCheckpointProcessGetState(int pid, CUprocessState *state) {
    if (TRACE_ON)
        return logged(traced_cuCheckpointProcessGetState(pid, state), "cuCheckpointProcessGetState");
    return logged(rt_cuCheckpointProcessGetState(pid, state), "cuCheckpointProcessGetState");
}

CUresult plain_cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args) {
    if (TRACE_ON)
        return logged(traced_cuCheckpointProcessLock(pid, args), "cuCheckpointProcessLock");
    return logged(plain_cuCheckpointProcessLock(pid, args), "cuCheckpointProcessLock");
}

CUresult plain_cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args) {
    if (TRACE_ON)
        return logged(traced_cuCheckpointProcessRestore(pid, args), "cuCheckpointProcessRestore");
    return logged(plain_cuCheckpointProcessRestore(pid, args), "cuCheckpointProcessRestore");
}

CUresult plain_cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args) {
    (void)pid;
    (void)args;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args) {
    if (TRACE_ON)
        return logged(traced_cuCheckpointProcessUnlock(pid, args), "cuCheckpointProcessUnlock");
    return logged(plain_cuCheckpointProcessUnlock(pid, args), "cuCheckpointProcessUnlock");
}

CUresult cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return logged(traced_cuCoredumpGetAttribute(attrib, value, size), "cuCoredumpGetAttribute");
    return logged(rt_cuCoredumpGetAttribute(attrib, value, size), "cuCoredumpGetAttribute");
}

CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return logged(traced_cuCoredumpGetAttributeGlobal(attrib, value, size),
            "cuCoredumpGetAttributeGlobal");
    return logged(rt_cuCoredumpGetAttributeGlobal(attrib, value, size), "cuCoredumpGetAttributeGlobal");
}

CUresult cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return logged(traced_cuCoredumpSetAttribute(attrib, value, size), "cuCoredumpSetAttribute");
    return logged(rt_cuCoredumpSetAttribute(attrib, value, size), "cuCoredumpSetAttribute");
}

CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    if (TRACE_ON)
        return logged(traced_cuCoredumpSetAttributeGlobal(attrib, value, size),
            "cuCoredumpSetAttributeGlobal");
    return logged(rt_cuCoredumpSetAttributeGlobal(attrib, value, size), "cuCoredumpSetAttributeGlobal");
}

CUresult cuCtxAttach(CUcontext *pctx, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuCtxAttach(pctx, flags), "cuCtxAttach");
    return logged(rt_cuCtxAttach(pctx, flags), "cuCtxAttach");
}

CUresult cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuCtxCreate(pctx, flags, dev), "cuCtxCreate");
    return logged(rt_cuCtxCreate(pctx, flags, dev), "cuCtxCreate");
}

CUresult cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuCtxCreate_v2(pctx, flags, dev), "cuCtxCreate_v2");
    return logged(rt_cuCtxCreate_v2(pctx, flags, dev), "cuCtxCreate_v2");
}

CUresult cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams, unsigned int flags,
    CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuCtxCreate_v3(pctx, paramsArray, numParams, flags, dev), "cuCtxCreate_v3");
    return logged(rt_cuCtxCreate_v3(pctx, paramsArray, numParams, flags, dev), "cuCtxCreate_v3");
}

CUresult cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags,
    CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuCtxCreate_v4(pctx, ctxCreateParams, flags, dev), "cuCtxCreate_v4");
    return logged(rt_cuCtxCreate_v4(pctx, ctxCreateParams, flags, dev), "cuCtxCreate_v4");
}

CUresult plain_cuCtxDestroy(CUcontext ctx) {
    return rt_cuCtxDestroy_v2(ctx);
}

CUresult cuCtxDestroy(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxDestroy(ctx), "cuCtxDestroy");
    return logged(plain_cuCtxDestroy(ctx), "cuCtxDestroy");
}

CUresult cuCtxDestroy_v2(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxDestroy_v2(ctx), "cuCtxDestroy_v2");
    return logged(rt_cuCtxDestroy_v2(ctx), "cuCtxDestroy_v2");
}

CUresult cuCtxDetach(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxDetach(ctx), "cuCtxDetach");
    return logged(rt_cuCtxDetach(ctx), "cuCtxDetach");
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
        return logged(traced_cuCtxDisablePeerAccess(peerContext), "cuCtxDisablePeerAccess");
    return logged(plain_cuCtxDisablePeerAccess(peerContext), "cuCtxDisablePeerAccess");
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
        return logged(traced_cuCtxEnablePeerAccess(peerContext, Flags), "cuCtxEnablePeerAccess");
    return logged(plain_cuCtxEnablePeerAccess(peerContext, Flags), "cuCtxEnablePeerAccess");
}

CUresult cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx) {
    if (TRACE_ON)
        return logged(traced_cuCtxFromGreenCtx(pContext, hCtx), "cuCtxFromGreenCtx");
    return logged(rt_cuCtxFromGreenCtx(pContext, hCtx), "cuCtxFromGreenCtx");
}

CUresult cuCtxGetApiVersion(CUcontext ctx, unsigned int *version) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetApiVersion(ctx, version), "cuCtxGetApiVersion");
    return logged(rt_cuCtxGetApiVersion(ctx, version), "cuCtxGetApiVersion");
}

CUresult cuCtxGetCacheConfig(CUfunc_cache *pconfig) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetCacheConfig(pconfig), "cuCtxGetCacheConfig");
    return logged(rt_cuCtxGetCacheConfig(pconfig), "cuCtxGetCacheConfig");
}

CUresult cuCtxGetCurrent(CUcontext *pctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetCurrent(pctx), "cuCtxGetCurrent");
    return logged(rt_cuCtxGetCurrent(pctx), "cuCtxGetCurrent");
}

CUresult cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetDevResource(hCtx, resource, type), "cuCtxGetDevResource");
    return logged(rt_cuCtxGetDevResource(hCtx, resource, type), "cuCtxGetDevResource");
}

CUresult cuCtxGetDevice(CUdevice *device) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetDevice(device), "cuCtxGetDevice");
    return logged(rt_cuCtxGetDevice(device), "cuCtxGetDevice");
}

CUresult cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetDevice_v2(device, ctx), "cuCtxGetDevice_v2");
    return logged(rt_cuCtxGetDevice_v2(device, ctx), "cuCtxGetDevice_v2");
}

CUresult cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetExecAffinity(pExecAffinity, type), "cuCtxGetExecAffinity");
    return logged(rt_cuCtxGetExecAffinity(pExecAffinity, type), "cuCtxGetExecAffinity");
}

CUresult cuCtxGetFlags(unsigned int *flags) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetFlags(flags), "cuCtxGetFlags");
    return logged(rt_cuCtxGetFlags(flags), "cuCtxGetFlags");
}

CUresult cuCtxGetId(CUcontext ctx, unsigned long long *ctxId) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetId(ctx, ctxId), "cuCtxGetId");
    return logged(rt_cuCtxGetId(ctx, ctxId), "cuCtxGetId");
}

CUresult cuCtxGetLimit(size_t *pvalue, CUlimit limit) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetLimit(pvalue, limit), "cuCtxGetLimit");
    return logged(rt_cuCtxGetLimit(pvalue, limit), "cuCtxGetLimit");
}

CUresult cuCtxGetSharedMemConfig(CUsharedconfig *pConfig) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetSharedMemConfig(pConfig), "cuCtxGetSharedMemConfig");
    return logged(rt_cuCtxGetSharedMemConfig(pConfig), "cuCtxGetSharedMemConfig");
}

CUresult cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority) {
    if (TRACE_ON)
        return logged(traced_cuCtxGetStreamPriorityRange(leastPriority, greatestPriority),
            "cuCtxGetStreamPriorityRange");
    return logged(rt_cuCtxGetStreamPriorityRange(leastPriority, greatestPriority),
        "cuCtxGetStreamPriorityRange");
}

CUresult plain_cuCtxPopCurrent(CUcontext *pctx) {
    return rt_cuCtxPopCurrent_v2(pctx);
}

CUresult cuCtxPopCurrent(CUcontext *pctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxPopCurrent(pctx), "cuCtxPopCurrent");
    return logged(plain_cuCtxPopCurrent(pctx), "cuCtxPopCurrent");
}

CUresult cuCtxPopCurrent_v2(CUcontext *pctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxPopCurrent_v2(pctx), "cuCtxPopCurrent_v2");
    return logged(rt_cuCtxPopCurrent_v2(pctx), "cuCtxPopCurrent_v2");
}

CUresult plain_cuCtxPushCurrent(CUcontext ctx) {
    return rt_cuCtxPushCurrent_v2(ctx);
}

CUresult cuCtxPushCurrent(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxPushCurrent(ctx), "cuCtxPushCurrent");
    return logged(plain_cuCtxPushCurrent(ctx), "cuCtxPushCurrent");
}

CUresult cuCtxPushCurrent_v2(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxPushCurrent_v2(ctx), "cuCtxPushCurrent_v2");
    return logged(rt_cuCtxPushCurrent_v2(ctx), "cuCtxPushCurrent_v2");
}

CUresult cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuCtxRecordEvent(hCtx, hEvent), "cuCtxRecordEvent");
    return logged(rt_cuCtxRecordEvent(hCtx, hEvent), "cuCtxRecordEvent");
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
        return logged(traced_cuCtxResetPersistingL2Cache(), "cuCtxResetPersistingL2Cache");
    return logged(plain_cuCtxResetPersistingL2Cache(), "cuCtxResetPersistingL2Cache");
}

CUresult cuCtxSetCacheConfig(CUfunc_cache config) {
    if (TRACE_ON)
        return logged(traced_cuCtxSetCacheConfig(config), "cuCtxSetCacheConfig");
    return logged(rt_cuCtxSetCacheConfig(config), "cuCtxSetCacheConfig");
}

CUresult cuCtxSetCurrent(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxSetCurrent(ctx), "cuCtxSetCurrent");
    return logged(rt_cuCtxSetCurrent(ctx), "cuCtxSetCurrent");
}

CUresult cuCtxSetFlags(unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuCtxSetFlags(flags), "cuCtxSetFlags");
    return logged(rt_cuCtxSetFlags(flags), "cuCtxSetFlags");
}

CUresult cuCtxSetLimit(CUlimit limit, size_t value) {
    if (TRACE_ON)
        return logged(traced_cuCtxSetLimit(limit, value), "cuCtxSetLimit");
    return logged(rt_cuCtxSetLimit(limit, value), "cuCtxSetLimit");
}

CUresult cuCtxSetSharedMemConfig(CUsharedconfig config) {
    if (TRACE_ON)
        return logged(traced_cuCtxSetSharedMemConfig(config), "cuCtxSetSharedMemConfig");
    return logged(rt_cuCtxSetSharedMemConfig(config), "cuCtxSetSharedMemConfig");
}

CUresult cuCtxSynchronize(void) {
    if (TRACE_ON)
        return logged(traced_cuCtxSynchronize(), "cuCtxSynchronize");
    return logged(rt_cuCtxSynchronize(), "cuCtxSynchronize");
}

CUresult cuCtxSynchronize_v2(CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuCtxSynchronize_v2(ctx), "cuCtxSynchronize_v2");
    return logged(rt_cuCtxSynchronize_v2(ctx), "cuCtxSynchronize_v2");
}

CUresult cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuCtxWaitEvent(hCtx, hEvent), "cuCtxWaitEvent");
    return logged(rt_cuCtxWaitEvent(hCtx, hEvent), "cuCtxWaitEvent");
}

CUresult cuDestroyExternalMemory(CUexternalMemory extMem) {
    if (TRACE_ON)
        return logged(traced_cuDestroyExternalMemory(extMem), "cuDestroyExternalMemory");
    return logged(rt_cuDestroyExternalMemory(extMem), "cuDestroyExternalMemory");
}

CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
    if (TRACE_ON)
        return logged(traced_cuDestroyExternalSemaphore(extSem), "cuDestroyExternalSemaphore");
    return logged(rt_cuDestroyExternalSemaphore(extSem), "cuDestroyExternalSemaphore");
}

CUresult cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources,
    unsigned int nbResources) {
    if (TRACE_ON)
        return logged(traced_cuDevResourceGenerateDesc(phDesc, resources, nbResources),
            "cuDevResourceGenerateDesc");
    return logged(rt_cuDevResourceGenerateDesc(phDesc, resources, nbResources), "cuDevResourceGenerateDesc");
}

CUresult cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups,
    const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int minCount) {
    if (TRACE_ON)
        return logged(traced_cuDevSmResourceSplitByCount(result, nbGroups, input, remaining, useFlags,
            minCount), "cuDevSmResourceSplitByCount");
    return logged(rt_cuDevSmResourceSplitByCount(result, nbGroups, input, remaining, useFlags, minCount),
        "cuDevSmResourceSplitByCount");
}

CUresult cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceCanAccessPeer(canAccessPeer, dev, peerDev), "cuDeviceCanAccessPeer");
    return logged(rt_cuDeviceCanAccessPeer(canAccessPeer, dev, peerDev), "cuDeviceCanAccessPeer");
}

CUresult cuDeviceComputeCapability(int *major, int *minor, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceComputeCapability(major, minor, dev), "cuDeviceComputeCapability");
    return logged(rt_cuDeviceComputeCapability(major, minor, dev), "cuDeviceComputeCapability");
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGet(device, ordinal), "cuDeviceGet");
    return logged(rt_cuDeviceGet(device, ordinal), "cuDeviceGet");
}

CUresult cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetAttribute(pi, attrib, dev), "cuDeviceGetAttribute");
    return logged(rt_cuDeviceGetAttribute(pi, attrib, dev), "cuDeviceGetAttribute");
}

CUresult cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetByPCIBusId(dev, pciBusId), "cuDeviceGetByPCIBusId");
    return logged(rt_cuDeviceGetByPCIBusId(dev, pciBusId), "cuDeviceGetByPCIBusId");
}

CUresult cuDeviceGetCount(int *count) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetCount(count), "cuDeviceGetCount");
    return logged(rt_cuDeviceGetCount(count), "cuDeviceGetCount");
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
        return logged(traced_cuDeviceGetDefaultMemPool(pool_out, dev), "cuDeviceGetDefaultMemPool");
    return logged(plain_cuDeviceGetDefaultMemPool(pool_out, dev), "cuDeviceGetDefaultMemPool");
}

CUresult cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetDevResource(device, resource, type), "cuDeviceGetDevResource");
    return logged(rt_cuDeviceGetDevResource(device, resource, type), "cuDeviceGetDevResource");
}

CUresult cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetExecAffinitySupport(pi, type, dev), "cuDeviceGetExecAffinitySupport");
    return logged(rt_cuDeviceGetExecAffinitySupport(pi, type, dev), "cuDeviceGetExecAffinitySupport");
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
        return logged(traced_cuDeviceGetGraphMemAttribute(device, attr, value),
            "cuDeviceGetGraphMemAttribute");
    return logged(plain_cuDeviceGetGraphMemAttribute(device, attr, value), "cuDeviceGetGraphMemAttribute");
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
        return logged(traced_cuDeviceGetHostAtomicCapabilities(capabilities, operations, count, dev),
            "cuDeviceGetHostAtomicCapabilities");
    return logged(plain_cuDeviceGetHostAtomicCapabilities(capabilities, operations, count, dev),
        "cuDeviceGetHostAtomicCapabilities");
}

CUresult cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetLuid(luid, deviceNodeMask, dev), "cuDeviceGetLuid");
    return logged(rt_cuDeviceGetLuid(luid, deviceNodeMask, dev), "cuDeviceGetLuid");
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
        return logged(traced_cuDeviceGetMemPool(pool, dev), "cuDeviceGetMemPool");
    return logged(plain_cuDeviceGetMemPool(pool, dev), "cuDeviceGetMemPool");
}

CUresult cuDeviceGetName(char *name, int len, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetName(name, len, dev), "cuDeviceGetName");
    return logged(rt_cuDeviceGetName(name, len, dev), "cuDeviceGetName");
}

CUresult plain_cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags) {
    (void)nvSciSyncAttrList;
    (void)dev;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList, dev, flags),
            "cuDeviceGetNvSciSyncAttributes");
    return logged(plain_cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList, dev, flags),
        "cuDeviceGetNvSciSyncAttributes");
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
        return logged(traced_cuDeviceGetP2PAtomicCapabilities(capabilities, operations, count, srcDevice,
            dstDevice), "cuDeviceGetP2PAtomicCapabilities");
    return logged(plain_cuDeviceGetP2PAtomicCapabilities(capabilities, operations, count, srcDevice,
        dstDevice), "cuDeviceGetP2PAtomicCapabilities");
}

CUresult cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
    CUdevice dstDevice) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetP2PAttribute(value, attrib, srcDevice, dstDevice),
            "cuDeviceGetP2PAttribute");
    return logged(rt_cuDeviceGetP2PAttribute(value, attrib, srcDevice, dstDevice), "cuDeviceGetP2PAttribute");
}

CUresult cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetPCIBusId(pciBusId, len, dev), "cuDeviceGetPCIBusId");
    return logged(rt_cuDeviceGetPCIBusId(pciBusId, len, dev), "cuDeviceGetPCIBusId");
}

CUresult cuDeviceGetProperties(CUdevprop *prop, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetProperties(prop, dev), "cuDeviceGetProperties");
    return logged(rt_cuDeviceGetProperties(prop, dev), "cuDeviceGetProperties");
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
        return logged(traced_cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements, format, numChannels, dev),
            "cuDeviceGetTexture1DLinearMaxWidth");
    return logged(plain_cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements, format, numChannels, dev),
        "cuDeviceGetTexture1DLinearMaxWidth");
}

CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetUuid(uuid, dev), "cuDeviceGetUuid");
    return logged(rt_cuDeviceGetUuid(uuid, dev), "cuDeviceGetUuid");
}

CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceGetUuid_v2(uuid, dev), "cuDeviceGetUuid_v2");
    return logged(rt_cuDeviceGetUuid_v2(uuid, dev), "cuDeviceGetUuid_v2");
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
        return logged(traced_cuDeviceGraphMemTrim(device), "cuDeviceGraphMemTrim");
    return logged(plain_cuDeviceGraphMemTrim(device), "cuDeviceGraphMemTrim");
}

CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxGetState(dev, flags, active), "cuDevicePrimaryCtxGetState");
    return logged(rt_cuDevicePrimaryCtxGetState(dev, flags, active), "cuDevicePrimaryCtxGetState");
}

CUresult plain_cuDevicePrimaryCtxRelease(CUdevice dev) {
    return rt_cuDevicePrimaryCtxRelease_v2(dev);
}

CUresult cuDevicePrimaryCtxRelease(CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxRelease(dev), "cuDevicePrimaryCtxRelease");
    return logged(plain_cuDevicePrimaryCtxRelease(dev), "cuDevicePrimaryCtxRelease");
}

CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxRelease_v2(dev), "cuDevicePrimaryCtxRelease_v2");
    return logged(rt_cuDevicePrimaryCtxRelease_v2(dev), "cuDevicePrimaryCtxRelease_v2");
}

CUresult plain_cuDevicePrimaryCtxReset(CUdevice dev) {
    return rt_cuDevicePrimaryCtxReset_v2(dev);
}

CUresult cuDevicePrimaryCtxReset(CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxReset(dev), "cuDevicePrimaryCtxReset");
    return logged(plain_cuDevicePrimaryCtxReset(dev), "cuDevicePrimaryCtxReset");
}

CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxReset_v2(dev), "cuDevicePrimaryCtxReset_v2");
    return logged(rt_cuDevicePrimaryCtxReset_v2(dev), "cuDevicePrimaryCtxReset_v2");
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxRetain(pctx, dev), "cuDevicePrimaryCtxRetain");
    return logged(rt_cuDevicePrimaryCtxRetain(pctx, dev), "cuDevicePrimaryCtxRetain");
}

CUresult cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxSetFlags(dev, flags), "cuDevicePrimaryCtxSetFlags");
    return logged(rt_cuDevicePrimaryCtxSetFlags(dev, flags), "cuDevicePrimaryCtxSetFlags");
}

CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuDevicePrimaryCtxSetFlags_v2(dev, flags), "cuDevicePrimaryCtxSetFlags_v2");
    return logged(rt_cuDevicePrimaryCtxSetFlags_v2(dev, flags), "cuDevicePrimaryCtxSetFlags_v2");
}

CUresult cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData,
    CUasyncCallbackHandle *callback) {
    if (TRACE_ON)
        return logged(traced_cuDeviceRegisterAsyncNotification(device, callbackFunc, userData, callback),
            "cuDeviceRegisterAsyncNotification");
    return logged(rt_cuDeviceRegisterAsyncNotification(device, callbackFunc, userData, callback),
        "cuDeviceRegisterAsyncNotification");
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
        return logged(traced_cuDeviceSetGraphMemAttribute(device, attr, value),
            "cuDeviceSetGraphMemAttribute");
    return logged(plain_cuDeviceSetGraphMemAttribute(device, attr, value), "cuDeviceSetGraphMemAttribute");
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
        return logged(traced_cuDeviceSetMemPool(dev, pool), "cuDeviceSetMemPool");
    return logged(plain_cuDeviceSetMemPool(dev, pool), "cuDeviceSetMemPool");
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
        return logged(traced_cuDeviceTotalMem(bytes, dev), "cuDeviceTotalMem");
    return logged(plain_cuDeviceTotalMem(bytes, dev), "cuDeviceTotalMem");
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuDeviceTotalMem_v2(bytes, dev), "cuDeviceTotalMem_v2");
    return logged(rt_cuDeviceTotalMem_v2(bytes, dev), "cuDeviceTotalMem_v2");
}

CUresult cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback) {
    if (TRACE_ON)
        return logged(traced_cuDeviceUnregisterAsyncNotification(device, callback),
            "cuDeviceUnregisterAsyncNotification");
    return logged(rt_cuDeviceUnregisterAsyncNotification(device, callback),
        "cuDeviceUnregisterAsyncNotification");
}

CUresult cuDriverGetVersion(int *driverVersion) {
    if (TRACE_ON)
        return logged(traced_cuDriverGetVersion(driverVersion), "cuDriverGetVersion");
    return logged(rt_cuDriverGetVersion(driverVersion), "cuDriverGetVersion");
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
        return logged(traced_cuEGLStreamConsumerAcquireFrame(conn, pCudaResource, pStream, timeout),
            "cuEGLStreamConsumerAcquireFrame");
    return logged(plain_cuEGLStreamConsumerAcquireFrame(conn, pCudaResource, pStream, timeout),
        "cuEGLStreamConsumerAcquireFrame");
}

CUresult plain_cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream) {
    (void)conn;
    (void)stream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream) {
    if (TRACE_ON)
        return logged(traced_cuEGLStreamConsumerConnect(conn, stream), "cuEGLStreamConsumerConnect");
    return logged(plain_cuEGLStreamConsumerConnect(conn, stream), "cuEGLStreamConsumerConnect");
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
        return logged(traced_cuEGLStreamConsumerConnectWithFlags(conn, stream, flags),
            "cuEGLStreamConsumerConnectWithFlags");
    return logged(plain_cuEGLStreamConsumerConnectWithFlags(conn, stream, flags),
        "cuEGLStreamConsumerConnectWithFlags");
}

CUresult plain_cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn) {
    (void)conn;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn) {
    if (TRACE_ON)
        return logged(traced_cuEGLStreamConsumerDisconnect(conn), "cuEGLStreamConsumerDisconnect");
    return logged(plain_cuEGLStreamConsumerDisconnect(conn), "cuEGLStreamConsumerDisconnect");
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
        return logged(traced_cuEGLStreamConsumerReleaseFrame(conn, pCudaResource, pStream),
            "cuEGLStreamConsumerReleaseFrame");
    return logged(plain_cuEGLStreamConsumerReleaseFrame(conn, pCudaResource, pStream),
        "cuEGLStreamConsumerReleaseFrame");
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
        return logged(traced_cuEGLStreamProducerConnect(conn, stream, width, height),
            "cuEGLStreamProducerConnect");
    return logged(plain_cuEGLStreamProducerConnect(conn, stream, width, height),
        "cuEGLStreamProducerConnect");
}

CUresult plain_cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn) {
    (void)conn;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn) {
    if (TRACE_ON)
        return logged(traced_cuEGLStreamProducerDisconnect(conn), "cuEGLStreamProducerDisconnect");
    return logged(plain_cuEGLStreamProducerDisconnect(conn), "cuEGLStreamProducerDisconnect");
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
        return logged(traced_cuEGLStreamProducerPresentFrame(conn, eglframe, pStream),
            "cuEGLStreamProducerPresentFrame");
    return logged(plain_cuEGLStreamProducerPresentFrame(conn, eglframe, pStream),
        "cuEGLStreamProducerPresentFrame");
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
        return logged(traced_cuEGLStreamProducerReturnFrame(conn, eglframe, pStream),
            "cuEGLStreamProducerReturnFrame");
    return logged(plain_cuEGLStreamProducerReturnFrame(conn, eglframe, pStream),
        "cuEGLStreamProducerReturnFrame");
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
        return logged(traced_cuEventCreate(phEvent, Flags), "cuEventCreate");
    return logged(plain_cuEventCreate(phEvent, Flags), "cuEventCreate");
}

CUresult plain_cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags) {
    (void)phEvent;
    (void)eglSync;
    (void)flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuEventCreateFromEGLSync(phEvent, eglSync, flags), "cuEventCreateFromEGLSync");
    return logged(plain_cuEventCreateFromEGLSync(phEvent, eglSync, flags), "cuEventCreateFromEGLSync");
}

CUresult plain_cuEventDestroy(CUevent hEvent) {
    return enter_cuEventDestroy_v2(0, hEvent);
}

CUresult cuEventDestroy(CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuEventDestroy(hEvent), "cuEventDestroy");
    return logged(plain_cuEventDestroy(hEvent), "cuEventDestroy");
}

CUresult plain_cuEventDestroy_v2(CUevent hEvent) {
    return enter_cuEventDestroy_v2(0, hEvent);
}

CUresult cuEventDestroy_v2(CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuEventDestroy_v2(hEvent), "cuEventDestroy_v2");
    return logged(plain_cuEventDestroy_v2(hEvent), "cuEventDestroy_v2");
}

CUresult plain_cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    return enter_cuEventElapsedTime_v2(0, pMilliseconds, hStart, hEnd);
}

CUresult cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    if (TRACE_ON)
        return logged(traced_cuEventElapsedTime(pMilliseconds, hStart, hEnd), "cuEventElapsedTime");
    return logged(plain_cuEventElapsedTime(pMilliseconds, hStart, hEnd), "cuEventElapsedTime");
}

CUresult plain_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    return enter_cuEventElapsedTime_v2(0, pMilliseconds, hStart, hEnd);
}

CUresult cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    if (TRACE_ON)
        return logged(traced_cuEventElapsedTime_v2(pMilliseconds, hStart, hEnd), "cuEventElapsedTime_v2");
    return logged(plain_cuEventElapsedTime_v2(pMilliseconds, hStart, hEnd), "cuEventElapsedTime_v2");
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
        return logged(traced_cuEventQuery(hEvent), "cuEventQuery");
    return logged(plain_cuEventQuery(hEvent), "cuEventQuery");
}

CUresult plain_cuEventRecord(CUevent hEvent, CUstream hStream) {
    return enter_cuEventRecord(0, hEvent, hStream);
}

CUresult cuEventRecord(CUevent hEvent, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuEventRecord(hEvent, hStream), "cuEventRecord");
    return logged(plain_cuEventRecord(hEvent, hStream), "cuEventRecord");
}

CUresult plain_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    return enter_cuEventRecordWithFlags(0, hEvent, hStream, flags);
}

CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuEventRecordWithFlags(hEvent, hStream, flags), "cuEventRecordWithFlags");
    return logged(plain_cuEventRecordWithFlags(hEvent, hStream, flags), "cuEventRecordWithFlags");
}

CUresult plain_cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags) {
    return enter_cuEventRecordWithFlags(WIRE_PER_THREAD, hEvent, hStream, flags);
}

CUresult cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuEventRecordWithFlags_ptsz(hEvent, hStream, flags),
            "cuEventRecordWithFlags_ptsz");
    return logged(plain_cuEventRecordWithFlags_ptsz(hEvent, hStream, flags), "cuEventRecordWithFlags_ptsz");
}

CUresult plain_cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
    return enter_cuEventRecord(WIRE_PER_THREAD, hEvent, hStream);
}

CUresult cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuEventRecord_ptsz(hEvent, hStream), "cuEventRecord_ptsz");
    return logged(plain_cuEventRecord_ptsz(hEvent, hStream), "cuEventRecord_ptsz");
}

CUresult cuEventSynchronize(CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuEventSynchronize(hEvent), "cuEventSynchronize");
    return logged(rt_cuEventSynchronize(hEvent), "cuEventSynchronize");
}

CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc) {
    if (TRACE_ON)
        return logged(traced_cuExternalMemoryGetMappedBuffer(devPtr, extMem, bufferDesc),
            "cuExternalMemoryGetMappedBuffer");
    return logged(rt_cuExternalMemoryGetMappedBuffer(devPtr, extMem, bufferDesc),
        "cuExternalMemoryGetMappedBuffer");
}

CUresult cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc) {
    if (TRACE_ON)
        return logged(traced_cuExternalMemoryGetMappedMipmappedArray(mipmap, extMem, mipmapDesc),
            "cuExternalMemoryGetMappedMipmappedArray");
    return logged(rt_cuExternalMemoryGetMappedMipmappedArray(mipmap, extMem, mipmapDesc),
        "cuExternalMemoryGetMappedMipmappedArray");
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
        return logged(traced_cuFlushGPUDirectRDMAWrites(target, scope), "cuFlushGPUDirectRDMAWrites");
    return logged(plain_cuFlushGPUDirectRDMAWrites(target, scope), "cuFlushGPUDirectRDMAWrites");
}

CUresult cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc) {
    if (TRACE_ON)
        return logged(traced_cuFuncGetAttribute(pi, attrib, hfunc), "cuFuncGetAttribute");
    return logged(rt_cuFuncGetAttribute(pi, attrib, hfunc), "cuFuncGetAttribute");
}

CUresult cuFuncGetModule(CUmodule *hmod, CUfunction hfunc) {
    if (TRACE_ON)
        return logged(traced_cuFuncGetModule(hmod, hfunc), "cuFuncGetModule");
    return logged(rt_cuFuncGetModule(hmod, hfunc), "cuFuncGetModule");
}

CUresult cuFuncGetName(const char **name, CUfunction hfunc) {
    if (TRACE_ON)
        return logged(traced_cuFuncGetName(name, hfunc), "cuFuncGetName");
    return logged(rt_cuFuncGetName(name, hfunc), "cuFuncGetName");
}

CUresult cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    if (TRACE_ON)
        return logged(traced_cuFuncGetParamInfo(func, paramIndex, paramOffset, paramSize),
            "cuFuncGetParamInfo");
    return logged(rt_cuFuncGetParamInfo(func, paramIndex, paramOffset, paramSize), "cuFuncGetParamInfo");
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
        return logged(traced_cuFuncIsLoaded(state, function), "cuFuncIsLoaded");
    return logged(plain_cuFuncIsLoaded(state, function), "cuFuncIsLoaded");
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
        return logged(traced_cuFuncLoad(function), "cuFuncLoad");
    return logged(plain_cuFuncLoad(function), "cuFuncLoad");
}

CUresult cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value) {
    if (TRACE_ON)
        return logged(traced_cuFuncSetAttribute(hfunc, attrib, value), "cuFuncSetAttribute");
    return logged(rt_cuFuncSetAttribute(hfunc, attrib, value), "cuFuncSetAttribute");
}

CUresult cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z) {
    if (TRACE_ON)
        return logged(traced_cuFuncSetBlockShape(hfunc, x, y, z), "cuFuncSetBlockShape");
    return logged(rt_cuFuncSetBlockShape(hfunc, x, y, z), "cuFuncSetBlockShape");
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
        return logged(traced_cuFuncSetCacheConfig(hfunc, config), "cuFuncSetCacheConfig");
    return logged(plain_cuFuncSetCacheConfig(hfunc, config), "cuFuncSetCacheConfig");
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
        return logged(traced_cuFuncSetSharedMemConfig(hfunc, config), "cuFuncSetSharedMemConfig");
    return logged(plain_cuFuncSetSharedMemConfig(hfunc, config), "cuFuncSetSharedMemConfig");
}

CUresult cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes) {
    if (TRACE_ON)
        return logged(traced_cuFuncSetSharedSize(hfunc, bytes), "cuFuncSetSharedSize");
    return logged(rt_cuFuncSetSharedSize(hfunc, bytes), "cuFuncSetSharedSize");
}

CUresult plain_cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    (void)pCtx;
    (void)Flags;
    (void)device;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    if (TRACE_ON)
        return logged(traced_cuGLCtxCreate(pCtx, Flags, device), "cuGLCtxCreate");
    return logged(plain_cuGLCtxCreate(pCtx, Flags, device), "cuGLCtxCreate");
}

CUresult plain_cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    (void)pCtx;
    (void)Flags;
    (void)device;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    if (TRACE_ON)
        return logged(traced_cuGLCtxCreate_v2(pCtx, Flags, device), "cuGLCtxCreate_v2");
    return logged(plain_cuGLCtxCreate_v2(pCtx, Flags, device), "cuGLCtxCreate_v2");
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
        return logged(traced_cuGLGetDevices(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList),
            "cuGLGetDevices");
    return logged(plain_cuGLGetDevices(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList),
        "cuGLGetDevices");
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
        return logged(traced_cuGLGetDevices_v2(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList),
            "cuGLGetDevices_v2");
    return logged(plain_cuGLGetDevices_v2(pCudaDeviceCount, pCudaDevices, cudaDeviceCount, deviceList),
        "cuGLGetDevices_v2");
}

CUresult plain_cuGLInit(void) {
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLInit(void) {
    if (TRACE_ON)
        return logged(traced_cuGLInit(), "cuGLInit");
    return logged(plain_cuGLInit(), "cuGLInit");
}

CUresult plain_cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer) {
    if (TRACE_ON)
        return logged(traced_cuGLMapBufferObject(dptr, size, buffer), "cuGLMapBufferObject");
    return logged(plain_cuGLMapBufferObject(dptr, size, buffer), "cuGLMapBufferObject");
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
        return logged(traced_cuGLMapBufferObjectAsync(dptr, size, buffer, hStream),
            "cuGLMapBufferObjectAsync");
    return logged(plain_cuGLMapBufferObjectAsync(dptr, size, buffer, hStream), "cuGLMapBufferObjectAsync");
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
        return logged(traced_cuGLMapBufferObjectAsync_v2(dptr, size, buffer, hStream),
            "cuGLMapBufferObjectAsync_v2");
    return logged(plain_cuGLMapBufferObjectAsync_v2(dptr, size, buffer, hStream),
        "cuGLMapBufferObjectAsync_v2");
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
        return logged(traced_cuGLMapBufferObjectAsync_v2_ptsz(dptr, size, buffer, hStream),
            "cuGLMapBufferObjectAsync_v2_ptsz");
    return logged(plain_cuGLMapBufferObjectAsync_v2_ptsz(dptr, size, buffer, hStream),
        "cuGLMapBufferObjectAsync_v2_ptsz");
}

CUresult plain_cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    if (TRACE_ON)
        return logged(traced_cuGLMapBufferObject_v2(dptr, size, buffer), "cuGLMapBufferObject_v2");
    return logged(plain_cuGLMapBufferObject_v2(dptr, size, buffer), "cuGLMapBufferObject_v2");
}

CUresult plain_cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    (void)dptr;
    (void)size;
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    if (TRACE_ON)
        return logged(traced_cuGLMapBufferObject_v2_ptds(dptr, size, buffer), "cuGLMapBufferObject_v2_ptds");
    return logged(plain_cuGLMapBufferObject_v2_ptds(dptr, size, buffer), "cuGLMapBufferObject_v2_ptds");
}

CUresult plain_cuGLRegisterBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLRegisterBufferObject(GLuint buffer) {
    if (TRACE_ON)
        return logged(traced_cuGLRegisterBufferObject(buffer), "cuGLRegisterBufferObject");
    return logged(plain_cuGLRegisterBufferObject(buffer), "cuGLRegisterBufferObject");
}

CUresult plain_cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags) {
    (void)buffer;
    (void)Flags;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuGLSetBufferObjectMapFlags(buffer, Flags), "cuGLSetBufferObjectMapFlags");
    return logged(plain_cuGLSetBufferObjectMapFlags(buffer, Flags), "cuGLSetBufferObjectMapFlags");
}

CUresult plain_cuGLUnmapBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnmapBufferObject(GLuint buffer) {
    if (TRACE_ON)
        return logged(traced_cuGLUnmapBufferObject(buffer), "cuGLUnmapBufferObject");
    return logged(plain_cuGLUnmapBufferObject(buffer), "cuGLUnmapBufferObject");
}

CUresult plain_cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream) {
    (void)buffer;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGLUnmapBufferObjectAsync(buffer, hStream), "cuGLUnmapBufferObjectAsync");
    return logged(plain_cuGLUnmapBufferObjectAsync(buffer, hStream), "cuGLUnmapBufferObjectAsync");
}

CUresult plain_cuGLUnregisterBufferObject(GLuint buffer) {
    (void)buffer;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuGLUnregisterBufferObject(GLuint buffer) {
    if (TRACE_ON)
        return logged(traced_cuGLUnregisterBufferObject(buffer), "cuGLUnregisterBufferObject");
    return logged(plain_cuGLUnregisterBufferObject(buffer), "cuGLUnregisterBufferObject");
}

CUresult cuGetErrorName(CUresult error, const char **pStr) {
    if (TRACE_ON)
        return logged(traced_cuGetErrorName(error, pStr), "cuGetErrorName");
    return logged(rt_cuGetErrorName(error, pStr), "cuGetErrorName");
}

CUresult cuGetErrorString(CUresult error, const char **pStr) {
    if (TRACE_ON)
        return logged(traced_cuGetErrorString(error, pStr), "cuGetErrorString");
    return logged(rt_cuGetErrorString(error, pStr), "cuGetErrorString");
}

CUresult cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId) {
    if (TRACE_ON)
        return logged(traced_cuGetExportTable(ppExportTable, pExportTableId), "cuGetExportTable");
    return logged(rt_cuGetExportTable(ppExportTable, pExportTableId), "cuGetExportTable");
}

CUresult cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags) {
    if (TRACE_ON)
        return logged(traced_cuGetProcAddress(symbol, pfn, cudaVersion, flags), "cuGetProcAddress");
    return logged(rt_cuGetProcAddress(symbol, pfn, cudaVersion, flags), "cuGetProcAddress");
}

CUresult cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags,
    CUdriverProcAddressQueryResult *symbolStatus) {
    if (TRACE_ON)
        return logged(traced_cuGetProcAddress_v2(symbol, pfn, cudaVersion, flags, symbolStatus),
            "cuGetProcAddress_v2");
    return logged(rt_cuGetProcAddress_v2(symbol, pfn, cudaVersion, flags, symbolStatus),
        "cuGetProcAddress_v2");
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
        return logged(traced_cuGraphAddBatchMemOpNode(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams), "cuGraphAddBatchMemOpNode");
    return logged(plain_cuGraphAddBatchMemOpNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams), "cuGraphAddBatchMemOpNode");
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
        return logged(traced_cuGraphAddChildGraphNode(phGraphNode, hGraph, dependencies, numDependencies,
            childGraph), "cuGraphAddChildGraphNode");
    return logged(plain_cuGraphAddChildGraphNode(phGraphNode, hGraph, dependencies, numDependencies,
        childGraph), "cuGraphAddChildGraphNode");
}

CUresult plain_cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    return enter_cuGraphAddDependencies_v2(0, hGraph, from, to, NULL, numDependencies);
}

CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddDependencies(hGraph, from, to, numDependencies),
            "cuGraphAddDependencies");
    return logged(plain_cuGraphAddDependencies(hGraph, from, to, numDependencies), "cuGraphAddDependencies");
}

CUresult plain_cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    return enter_cuGraphAddDependencies_v2(0, hGraph, from, to, edgeData, numDependencies);
}

CUresult cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddDependencies_v2(hGraph, from, to, edgeData, numDependencies),
            "cuGraphAddDependencies_v2");
    return logged(plain_cuGraphAddDependencies_v2(hGraph, from, to, edgeData, numDependencies),
        "cuGraphAddDependencies_v2");
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
        return logged(traced_cuGraphAddEmptyNode(phGraphNode, hGraph, dependencies, numDependencies),
            "cuGraphAddEmptyNode");
    return logged(plain_cuGraphAddEmptyNode(phGraphNode, hGraph, dependencies, numDependencies),
        "cuGraphAddEmptyNode");
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
        return logged(traced_cuGraphAddEventRecordNode(phGraphNode, hGraph, dependencies, numDependencies,
            event), "cuGraphAddEventRecordNode");
    return logged(plain_cuGraphAddEventRecordNode(phGraphNode, hGraph, dependencies, numDependencies, event),
        "cuGraphAddEventRecordNode");
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
        return logged(traced_cuGraphAddEventWaitNode(phGraphNode, hGraph, dependencies, numDependencies,
            event), "cuGraphAddEventWaitNode");
    return logged(plain_cuGraphAddEventWaitNode(phGraphNode, hGraph, dependencies, numDependencies, event),
        "cuGraphAddEventWaitNode");
}

CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddExternalSemaphoresSignalNode(phGraphNode, hGraph, dependencies,
            numDependencies, nodeParams), "cuGraphAddExternalSemaphoresSignalNode");
    return logged(rt_cuGraphAddExternalSemaphoresSignalNode(phGraphNode, hGraph, dependencies,
        numDependencies, nodeParams), "cuGraphAddExternalSemaphoresSignalNode");
}

CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddExternalSemaphoresWaitNode(phGraphNode, hGraph, dependencies,
            numDependencies, nodeParams), "cuGraphAddExternalSemaphoresWaitNode");
    return logged(rt_cuGraphAddExternalSemaphoresWaitNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams), "cuGraphAddExternalSemaphoresWaitNode");
}

CUresult cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddHostNode(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams), "cuGraphAddHostNode");
    return logged(rt_cuGraphAddHostNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams),
        "cuGraphAddHostNode");
}

CUresult cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddKernelNode(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams), "cuGraphAddKernelNode");
    return logged(rt_cuGraphAddKernelNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams),
        "cuGraphAddKernelNode");
}

CUresult cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams), "cuGraphAddKernelNode_v2");
    return logged(rt_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies, nodeParams),
        "cuGraphAddKernelNode_v2");
}

CUresult cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddMemAllocNode(phGraphNode, hGraph, dependencies, numDependencies,
            nodeParams), "cuGraphAddMemAllocNode");
    return logged(rt_cuGraphAddMemAllocNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams),
        "cuGraphAddMemAllocNode");
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
        return logged(traced_cuGraphAddMemFreeNode(phGraphNode, hGraph, dependencies, numDependencies, dptr),
            "cuGraphAddMemFreeNode");
    return logged(plain_cuGraphAddMemFreeNode(phGraphNode, hGraph, dependencies, numDependencies, dptr),
        "cuGraphAddMemFreeNode");
}

CUresult cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddMemcpyNode(phGraphNode, hGraph, dependencies, numDependencies,
            copyParams, ctx), "cuGraphAddMemcpyNode");
    return logged(rt_cuGraphAddMemcpyNode(phGraphNode, hGraph, dependencies, numDependencies, copyParams,
        ctx), "cuGraphAddMemcpyNode");
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
        return logged(traced_cuGraphAddMemsetNode(phGraphNode, hGraph, dependencies, numDependencies,
            memsetParams, ctx), "cuGraphAddMemsetNode");
    return logged(plain_cuGraphAddMemsetNode(phGraphNode, hGraph, dependencies, numDependencies, memsetParams,
        ctx), "cuGraphAddMemsetNode");
}

CUresult cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams),
            "cuGraphAddNode");
    return logged(rt_cuGraphAddNode(phGraphNode, hGraph, dependencies, numDependencies, nodeParams),
        "cuGraphAddNode");
}

CUresult cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, dependencyData,
            numDependencies, nodeParams), "cuGraphAddNode_v2");
    return logged(rt_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, dependencyData, numDependencies,
        nodeParams), "cuGraphAddNode_v2");
}

CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out) {
    if (TRACE_ON)
        return logged(traced_cuGraphBatchMemOpNodeGetParams(hNode, nodeParams_out),
            "cuGraphBatchMemOpNodeGetParams");
    return logged(rt_cuGraphBatchMemOpNodeGetParams(hNode, nodeParams_out), "cuGraphBatchMemOpNodeGetParams");
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
        return logged(traced_cuGraphBatchMemOpNodeSetParams(hNode, nodeParams),
            "cuGraphBatchMemOpNodeSetParams");
    return logged(plain_cuGraphBatchMemOpNodeSetParams(hNode, nodeParams), "cuGraphBatchMemOpNodeSetParams");
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
        return logged(traced_cuGraphChildGraphNodeGetGraph(hNode, phGraph), "cuGraphChildGraphNodeGetGraph");
    return logged(plain_cuGraphChildGraphNodeGetGraph(hNode, phGraph), "cuGraphChildGraphNodeGetGraph");
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
        return logged(traced_cuGraphClone(phGraphClone, originalGraph), "cuGraphClone");
    return logged(plain_cuGraphClone(phGraphClone, originalGraph), "cuGraphClone");
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
        return logged(traced_cuGraphConditionalHandleCreate(pHandle_out, hGraph, ctx, defaultLaunchValue,
            flags), "cuGraphConditionalHandleCreate");
    return logged(plain_cuGraphConditionalHandleCreate(pHandle_out, hGraph, ctx, defaultLaunchValue, flags),
        "cuGraphConditionalHandleCreate");
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
        return logged(traced_cuGraphCreate(phGraph, flags), "cuGraphCreate");
    return logged(plain_cuGraphCreate(phGraph, flags), "cuGraphCreate");
}

CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuGraphDebugDotPrint(hGraph, path, flags), "cuGraphDebugDotPrint");
    return logged(rt_cuGraphDebugDotPrint(hGraph, path, flags), "cuGraphDebugDotPrint");
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
        return logged(traced_cuGraphDestroy(hGraph), "cuGraphDestroy");
    return logged(plain_cuGraphDestroy(hGraph), "cuGraphDestroy");
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
        return logged(traced_cuGraphDestroyNode(hNode), "cuGraphDestroyNode");
    return logged(plain_cuGraphDestroyNode(hNode), "cuGraphDestroyNode");
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
        return logged(traced_cuGraphEventRecordNodeGetEvent(hNode, event_out),
            "cuGraphEventRecordNodeGetEvent");
    return logged(plain_cuGraphEventRecordNodeGetEvent(hNode, event_out), "cuGraphEventRecordNodeGetEvent");
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
        return logged(traced_cuGraphEventRecordNodeSetEvent(hNode, event), "cuGraphEventRecordNodeSetEvent");
    return logged(plain_cuGraphEventRecordNodeSetEvent(hNode, event), "cuGraphEventRecordNodeSetEvent");
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
        return logged(traced_cuGraphEventWaitNodeGetEvent(hNode, event_out), "cuGraphEventWaitNodeGetEvent");
    return logged(plain_cuGraphEventWaitNodeGetEvent(hNode, event_out), "cuGraphEventWaitNodeGetEvent");
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
        return logged(traced_cuGraphEventWaitNodeSetEvent(hNode, event), "cuGraphEventWaitNodeSetEvent");
    return logged(plain_cuGraphEventWaitNodeSetEvent(hNode, event), "cuGraphEventWaitNodeSetEvent");
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
        return logged(traced_cuGraphExecBatchMemOpNodeSetParams(hGraphExec, hNode, nodeParams),
            "cuGraphExecBatchMemOpNodeSetParams");
    return logged(plain_cuGraphExecBatchMemOpNodeSetParams(hGraphExec, hNode, nodeParams),
        "cuGraphExecBatchMemOpNodeSetParams");
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
        return logged(traced_cuGraphExecChildGraphNodeSetParams(hGraphExec, hNode, childGraph),
            "cuGraphExecChildGraphNodeSetParams");
    return logged(plain_cuGraphExecChildGraphNodeSetParams(hGraphExec, hNode, childGraph),
        "cuGraphExecChildGraphNodeSetParams");
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
        return logged(traced_cuGraphExecDestroy(hGraphExec), "cuGraphExecDestroy");
    return logged(plain_cuGraphExecDestroy(hGraphExec), "cuGraphExecDestroy");
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
        return logged(traced_cuGraphExecEventRecordNodeSetEvent(hGraphExec, hNode, event),
            "cuGraphExecEventRecordNodeSetEvent");
    return logged(plain_cuGraphExecEventRecordNodeSetEvent(hGraphExec, hNode, event),
        "cuGraphExecEventRecordNodeSetEvent");
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
        return logged(traced_cuGraphExecEventWaitNodeSetEvent(hGraphExec, hNode, event),
            "cuGraphExecEventWaitNodeSetEvent");
    return logged(plain_cuGraphExecEventWaitNodeSetEvent(hGraphExec, hNode, event),
        "cuGraphExecEventWaitNodeSetEvent");
}

CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec, hNode, nodeParams),
            "cuGraphExecExternalSemaphoresSignalNodeSetParams");
    return logged(rt_cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec, hNode, nodeParams),
        "cuGraphExecExternalSemaphoresSignalNodeSetParams");
}

CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec, hNode, nodeParams),
            "cuGraphExecExternalSemaphoresWaitNodeSetParams");
    return logged(rt_cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec, hNode, nodeParams),
        "cuGraphExecExternalSemaphoresWaitNodeSetParams");
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
        return logged(traced_cuGraphExecGetFlags(hGraphExec, flags), "cuGraphExecGetFlags");
    return logged(plain_cuGraphExecGetFlags(hGraphExec, flags), "cuGraphExecGetFlags");
}

CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecHostNodeSetParams(hGraphExec, hNode, nodeParams),
            "cuGraphExecHostNodeSetParams");
    return logged(rt_cuGraphExecHostNodeSetParams(hGraphExec, hNode, nodeParams),
        "cuGraphExecHostNodeSetParams");
}

CUresult cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecKernelNodeSetParams(hGraphExec, hNode, nodeParams),
            "cuGraphExecKernelNodeSetParams");
    return logged(rt_cuGraphExecKernelNodeSetParams(hGraphExec, hNode, nodeParams),
        "cuGraphExecKernelNodeSetParams");
}

CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, nodeParams),
            "cuGraphExecKernelNodeSetParams_v2");
    return logged(rt_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, nodeParams),
        "cuGraphExecKernelNodeSetParams_v2");
}

CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, copyParams, ctx),
            "cuGraphExecMemcpyNodeSetParams");
    return logged(rt_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, copyParams, ctx),
        "cuGraphExecMemcpyNodeSetParams");
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
        return logged(traced_cuGraphExecMemsetNodeSetParams(hGraphExec, hNode, memsetParams, ctx),
            "cuGraphExecMemsetNodeSetParams");
    return logged(plain_cuGraphExecMemsetNodeSetParams(hGraphExec, hNode, memsetParams, ctx),
        "cuGraphExecMemsetNodeSetParams");
}

CUresult cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExecNodeSetParams(hGraphExec, hNode, nodeParams),
            "cuGraphExecNodeSetParams");
    return logged(rt_cuGraphExecNodeSetParams(hGraphExec, hNode, nodeParams), "cuGraphExecNodeSetParams");
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
        return logged(traced_cuGraphExecUpdate(hGraphExec, hGraph, hErrorNode_out, updateResult_out),
            "cuGraphExecUpdate");
    return logged(plain_cuGraphExecUpdate(hGraphExec, hGraph, hErrorNode_out, updateResult_out),
        "cuGraphExecUpdate");
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
        return logged(traced_cuGraphExecUpdate_v2(hGraphExec, hGraph, resultInfo), "cuGraphExecUpdate_v2");
    return logged(plain_cuGraphExecUpdate_v2(hGraphExec, hGraph, resultInfo), "cuGraphExecUpdate_v2");
}

CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out) {
    if (TRACE_ON)
        return logged(traced_cuGraphExternalSemaphoresSignalNodeGetParams(hNode, params_out),
            "cuGraphExternalSemaphoresSignalNodeGetParams");
    return logged(rt_cuGraphExternalSemaphoresSignalNodeGetParams(hNode, params_out),
        "cuGraphExternalSemaphoresSignalNodeGetParams");
}

CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExternalSemaphoresSignalNodeSetParams(hNode, nodeParams),
            "cuGraphExternalSemaphoresSignalNodeSetParams");
    return logged(rt_cuGraphExternalSemaphoresSignalNodeSetParams(hNode, nodeParams),
        "cuGraphExternalSemaphoresSignalNodeSetParams");
}

CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out) {
    if (TRACE_ON)
        return logged(traced_cuGraphExternalSemaphoresWaitNodeGetParams(hNode, params_out),
            "cuGraphExternalSemaphoresWaitNodeGetParams");
    return logged(rt_cuGraphExternalSemaphoresWaitNodeGetParams(hNode, params_out),
        "cuGraphExternalSemaphoresWaitNodeGetParams");
}

CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphExternalSemaphoresWaitNodeSetParams(hNode, nodeParams),
            "cuGraphExternalSemaphoresWaitNodeSetParams");
    return logged(rt_cuGraphExternalSemaphoresWaitNodeSetParams(hNode, nodeParams),
        "cuGraphExternalSemaphoresWaitNodeSetParams");
}

CUresult plain_cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges) {
    return enter_cuGraphGetEdges_v2(0, hGraph, from, to, NULL, numEdges);
}

CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges) {
    if (TRACE_ON)
        return logged(traced_cuGraphGetEdges(hGraph, from, to, numEdges), "cuGraphGetEdges");
    return logged(plain_cuGraphGetEdges(hGraph, from, to, numEdges), "cuGraphGetEdges");
}

CUresult plain_cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges) {
    return enter_cuGraphGetEdges_v2(0, hGraph, from, to, edgeData, numEdges);
}

CUresult cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *edgeData,
    size_t *numEdges) {
    if (TRACE_ON)
        return logged(traced_cuGraphGetEdges_v2(hGraph, from, to, edgeData, numEdges), "cuGraphGetEdges_v2");
    return logged(plain_cuGraphGetEdges_v2(hGraph, from, to, edgeData, numEdges), "cuGraphGetEdges_v2");
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
        return logged(traced_cuGraphGetNodes(hGraph, nodes, numNodes), "cuGraphGetNodes");
    return logged(plain_cuGraphGetNodes(hGraph, nodes, numNodes), "cuGraphGetNodes");
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
        return logged(traced_cuGraphGetRootNodes(hGraph, rootNodes, numRootNodes), "cuGraphGetRootNodes");
    return logged(plain_cuGraphGetRootNodes(hGraph, rootNodes, numRootNodes), "cuGraphGetRootNodes");
}

CUresult cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphHostNodeGetParams(hNode, nodeParams), "cuGraphHostNodeGetParams");
    return logged(rt_cuGraphHostNodeGetParams(hNode, nodeParams), "cuGraphHostNodeGetParams");
}

CUresult cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphHostNodeSetParams(hNode, nodeParams), "cuGraphHostNodeSetParams");
    return logged(rt_cuGraphHostNodeSetParams(hNode, nodeParams), "cuGraphHostNodeSetParams");
}

CUresult plain_cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    return enter_cuGraphInstantiate_v2(0, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    if (TRACE_ON)
        return logged(traced_cuGraphInstantiate(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize),
            "cuGraphInstantiate");
    return logged(plain_cuGraphInstantiate(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize),
        "cuGraphInstantiate");
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
        return logged(traced_cuGraphInstantiateWithFlags(phGraphExec, hGraph, flags),
            "cuGraphInstantiateWithFlags");
    return logged(plain_cuGraphInstantiateWithFlags(phGraphExec, hGraph, flags),
        "cuGraphInstantiateWithFlags");
}

CUresult plain_cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    return enter_cuGraphInstantiateWithParams(0, phGraphExec, hGraph, instantiateParams);
}

CUresult cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphInstantiateWithParams(phGraphExec, hGraph, instantiateParams),
            "cuGraphInstantiateWithParams");
    return logged(plain_cuGraphInstantiateWithParams(phGraphExec, hGraph, instantiateParams),
        "cuGraphInstantiateWithParams");
}

CUresult plain_cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    return enter_cuGraphInstantiateWithParams(WIRE_PER_THREAD, phGraphExec, hGraph, instantiateParams);
}

CUresult cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphInstantiateWithParams_ptsz(phGraphExec, hGraph, instantiateParams),
            "cuGraphInstantiateWithParams_ptsz");
    return logged(plain_cuGraphInstantiateWithParams_ptsz(phGraphExec, hGraph, instantiateParams),
        "cuGraphInstantiateWithParams_ptsz");
}

CUresult plain_cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    return enter_cuGraphInstantiate_v2(0, phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize);
}

CUresult cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    if (TRACE_ON)
        return logged(traced_cuGraphInstantiate_v2(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize),
            "cuGraphInstantiate_v2");
    return logged(plain_cuGraphInstantiate_v2(phGraphExec, hGraph, phErrorNode, logBuffer, bufferSize),
        "cuGraphInstantiate_v2");
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
        return logged(traced_cuGraphKernelNodeCopyAttributes(dst, src), "cuGraphKernelNodeCopyAttributes");
    return logged(plain_cuGraphKernelNodeCopyAttributes(dst, src), "cuGraphKernelNodeCopyAttributes");
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
        return logged(traced_cuGraphKernelNodeGetAttribute(hNode, attr, value_out),
            "cuGraphKernelNodeGetAttribute");
    return logged(plain_cuGraphKernelNodeGetAttribute(hNode, attr, value_out),
        "cuGraphKernelNodeGetAttribute");
}

CUresult cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphKernelNodeGetParams(hNode, nodeParams), "cuGraphKernelNodeGetParams");
    return logged(rt_cuGraphKernelNodeGetParams(hNode, nodeParams), "cuGraphKernelNodeGetParams");
}

CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphKernelNodeGetParams_v2(hNode, nodeParams),
            "cuGraphKernelNodeGetParams_v2");
    return logged(rt_cuGraphKernelNodeGetParams_v2(hNode, nodeParams), "cuGraphKernelNodeGetParams_v2");
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
        return logged(traced_cuGraphKernelNodeSetAttribute(hNode, attr, value),
            "cuGraphKernelNodeSetAttribute");
    return logged(plain_cuGraphKernelNodeSetAttribute(hNode, attr, value), "cuGraphKernelNodeSetAttribute");
}

CUresult cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphKernelNodeSetParams(hNode, nodeParams), "cuGraphKernelNodeSetParams");
    return logged(rt_cuGraphKernelNodeSetParams(hNode, nodeParams), "cuGraphKernelNodeSetParams");
}

CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphKernelNodeSetParams_v2(hNode, nodeParams),
            "cuGraphKernelNodeSetParams_v2");
    return logged(rt_cuGraphKernelNodeSetParams_v2(hNode, nodeParams), "cuGraphKernelNodeSetParams_v2");
}

CUresult plain_cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphLaunch(0, hGraph, hStream);
}

CUresult cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphLaunch(hGraph, hStream), "cuGraphLaunch");
    return logged(plain_cuGraphLaunch(hGraph, hStream), "cuGraphLaunch");
}

CUresult plain_cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphLaunch(WIRE_PER_THREAD, hGraph, hStream);
}

CUresult cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphLaunch_ptsz(hGraph, hStream), "cuGraphLaunch_ptsz");
    return logged(plain_cuGraphLaunch_ptsz(hGraph, hStream), "cuGraphLaunch_ptsz");
}

CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out) {
    if (TRACE_ON)
        return logged(traced_cuGraphMemAllocNodeGetParams(hNode, params_out), "cuGraphMemAllocNodeGetParams");
    return logged(rt_cuGraphMemAllocNodeGetParams(hNode, params_out), "cuGraphMemAllocNodeGetParams");
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
        return logged(traced_cuGraphMemFreeNodeGetParams(hNode, dptr_out), "cuGraphMemFreeNodeGetParams");
    return logged(plain_cuGraphMemFreeNodeGetParams(hNode, dptr_out), "cuGraphMemFreeNodeGetParams");
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
        return logged(traced_cuGraphMemcpyNodeGetParams(hNode, nodeParams), "cuGraphMemcpyNodeGetParams");
    return logged(plain_cuGraphMemcpyNodeGetParams(hNode, nodeParams), "cuGraphMemcpyNodeGetParams");
}

CUresult cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphMemcpyNodeSetParams(hNode, nodeParams), "cuGraphMemcpyNodeSetParams");
    return logged(rt_cuGraphMemcpyNodeSetParams(hNode, nodeParams), "cuGraphMemcpyNodeSetParams");
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
        return logged(traced_cuGraphMemsetNodeGetParams(hNode, nodeParams), "cuGraphMemsetNodeGetParams");
    return logged(plain_cuGraphMemsetNodeGetParams(hNode, nodeParams), "cuGraphMemsetNodeGetParams");
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
        return logged(traced_cuGraphMemsetNodeSetParams(hNode, nodeParams), "cuGraphMemsetNodeSetParams");
    return logged(plain_cuGraphMemsetNodeSetParams(hNode, nodeParams), "cuGraphMemsetNodeSetParams");
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
        return logged(traced_cuGraphNodeFindInClone(phNode, hOriginalNode, hClonedGraph),
            "cuGraphNodeFindInClone");
    return logged(plain_cuGraphNodeFindInClone(phNode, hOriginalNode, hClonedGraph),
        "cuGraphNodeFindInClone");
}

CUresult plain_cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies,
    size_t *numDependencies) {
    return enter_cuGraphNodeGetDependencies_v2(0, hNode, dependencies, NULL, numDependencies);
}

CUresult cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies, size_t *numDependencies) {
    if (TRACE_ON)
        return logged(traced_cuGraphNodeGetDependencies(hNode, dependencies, numDependencies),
            "cuGraphNodeGetDependencies");
    return logged(plain_cuGraphNodeGetDependencies(hNode, dependencies, numDependencies),
        "cuGraphNodeGetDependencies");
}

CUresult plain_cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    return enter_cuGraphNodeGetDependencies_v2(0, hNode, dependencies, edgeData, numDependencies);
}

CUresult cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    if (TRACE_ON)
        return logged(traced_cuGraphNodeGetDependencies_v2(hNode, dependencies, edgeData, numDependencies),
            "cuGraphNodeGetDependencies_v2");
    return logged(plain_cuGraphNodeGetDependencies_v2(hNode, dependencies, edgeData, numDependencies),
        "cuGraphNodeGetDependencies_v2");
}

CUresult plain_cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes) {
    return enter_cuGraphNodeGetDependentNodes_v2(0, hNode, dependentNodes, NULL, numDependentNodes);
}

CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes) {
    if (TRACE_ON)
        return logged(traced_cuGraphNodeGetDependentNodes(hNode, dependentNodes, numDependentNodes),
            "cuGraphNodeGetDependentNodes");
    return logged(plain_cuGraphNodeGetDependentNodes(hNode, dependentNodes, numDependentNodes),
        "cuGraphNodeGetDependentNodes");
}

CUresult plain_cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    return enter_cuGraphNodeGetDependentNodes_v2(0, hNode, dependentNodes, edgeData, numDependentNodes);
}

CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    if (TRACE_ON)
        return logged(traced_cuGraphNodeGetDependentNodes_v2(hNode, dependentNodes, edgeData,
            numDependentNodes), "cuGraphNodeGetDependentNodes_v2");
    return logged(plain_cuGraphNodeGetDependentNodes_v2(hNode, dependentNodes, edgeData, numDependentNodes),
        "cuGraphNodeGetDependentNodes_v2");
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
        return logged(traced_cuGraphNodeGetEnabled(hGraphExec, hNode, isEnabled), "cuGraphNodeGetEnabled");
    return logged(plain_cuGraphNodeGetEnabled(hGraphExec, hNode, isEnabled), "cuGraphNodeGetEnabled");
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
        return logged(traced_cuGraphNodeGetType(hNode, type), "cuGraphNodeGetType");
    return logged(plain_cuGraphNodeGetType(hNode, type), "cuGraphNodeGetType");
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
        return logged(traced_cuGraphNodeSetEnabled(hGraphExec, hNode, isEnabled), "cuGraphNodeSetEnabled");
    return logged(plain_cuGraphNodeSetEnabled(hGraphExec, hNode, isEnabled), "cuGraphNodeSetEnabled");
}

CUresult cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    if (TRACE_ON)
        return logged(traced_cuGraphNodeSetParams(hNode, nodeParams), "cuGraphNodeSetParams");
    return logged(rt_cuGraphNodeSetParams(hNode, nodeParams), "cuGraphNodeSetParams");
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
        return logged(traced_cuGraphReleaseUserObject(graph, object, count), "cuGraphReleaseUserObject");
    return logged(plain_cuGraphReleaseUserObject(graph, object, count), "cuGraphReleaseUserObject");
}

CUresult plain_cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    return enter_cuGraphRemoveDependencies_v2(0, hGraph, from, to, NULL, numDependencies);
}

CUresult cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    if (TRACE_ON)
        return logged(traced_cuGraphRemoveDependencies(hGraph, from, to, numDependencies),
            "cuGraphRemoveDependencies");
    return logged(plain_cuGraphRemoveDependencies(hGraph, from, to, numDependencies),
        "cuGraphRemoveDependencies");
}

CUresult plain_cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    return enter_cuGraphRemoveDependencies_v2(0, hGraph, from, to, edgeData, numDependencies);
}

CUresult cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    if (TRACE_ON)
        return logged(traced_cuGraphRemoveDependencies_v2(hGraph, from, to, edgeData, numDependencies),
            "cuGraphRemoveDependencies_v2");
    return logged(plain_cuGraphRemoveDependencies_v2(hGraph, from, to, edgeData, numDependencies),
        "cuGraphRemoveDependencies_v2");
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
        return logged(traced_cuGraphRetainUserObject(graph, object, count, flags), "cuGraphRetainUserObject");
    return logged(plain_cuGraphRetainUserObject(graph, object, count, flags), "cuGraphRetainUserObject");
}

CUresult plain_cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphUpload(0, hGraph, hStream);
}

CUresult cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphUpload(hGraph, hStream), "cuGraphUpload");
    return logged(plain_cuGraphUpload(hGraph, hStream), "cuGraphUpload");
}

CUresult plain_cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream) {
    return enter_cuGraphUpload(WIRE_PER_THREAD, hGraph, hStream);
}

CUresult cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphUpload_ptsz(hGraph, hStream), "cuGraphUpload_ptsz");
    return logged(plain_cuGraphUpload_ptsz(hGraph, hStream), "cuGraphUpload_ptsz");
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
        return logged(traced_cuGraphicsEGLRegisterImage(pCudaResource, image, flags),
            "cuGraphicsEGLRegisterImage");
    return logged(plain_cuGraphicsEGLRegisterImage(pCudaResource, image, flags),
        "cuGraphicsEGLRegisterImage");
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
        return logged(traced_cuGraphicsGLRegisterBuffer(pCudaResource, buffer, Flags),
            "cuGraphicsGLRegisterBuffer");
    return logged(plain_cuGraphicsGLRegisterBuffer(pCudaResource, buffer, Flags),
        "cuGraphicsGLRegisterBuffer");
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
        return logged(traced_cuGraphicsGLRegisterImage(pCudaResource, image, target, Flags),
            "cuGraphicsGLRegisterImage");
    return logged(plain_cuGraphicsGLRegisterImage(pCudaResource, image, target, Flags),
        "cuGraphicsGLRegisterImage");
}

CUresult plain_cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    return rt_cuGraphicsMapResources(0, count, resources, hStream);
}

CUresult cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsMapResources(count, resources, hStream), "cuGraphicsMapResources");
    return logged(plain_cuGraphicsMapResources(count, resources, hStream), "cuGraphicsMapResources");
}

CUresult plain_cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    return rt_cuGraphicsMapResources(WIRE_PER_THREAD, count, resources, hStream);
}

CUresult cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsMapResources_ptsz(count, resources, hStream),
            "cuGraphicsMapResources_ptsz");
    return logged(plain_cuGraphicsMapResources_ptsz(count, resources, hStream),
        "cuGraphicsMapResources_ptsz");
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
        return logged(traced_cuGraphicsResourceGetMappedEglFrame(eglFrame, resource, index, mipLevel),
            "cuGraphicsResourceGetMappedEglFrame");
    return logged(plain_cuGraphicsResourceGetMappedEglFrame(eglFrame, resource, index, mipLevel),
        "cuGraphicsResourceGetMappedEglFrame");
}

CUresult cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
    CUgraphicsResource resource) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray, resource),
            "cuGraphicsResourceGetMappedMipmappedArray");
    return logged(rt_cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray, resource),
        "cuGraphicsResourceGetMappedMipmappedArray");
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
        return logged(traced_cuGraphicsResourceGetMappedPointer(pDevPtr, pSize, resource),
            "cuGraphicsResourceGetMappedPointer");
    return logged(plain_cuGraphicsResourceGetMappedPointer(pDevPtr, pSize, resource),
        "cuGraphicsResourceGetMappedPointer");
}

CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize,
    CUgraphicsResource resource) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsResourceGetMappedPointer_v2(pDevPtr, pSize, resource),
            "cuGraphicsResourceGetMappedPointer_v2");
    return logged(rt_cuGraphicsResourceGetMappedPointer_v2(pDevPtr, pSize, resource),
        "cuGraphicsResourceGetMappedPointer_v2");
}

CUresult plain_cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags) {
    return rt_cuGraphicsResourceSetMapFlags_v2(resource, flags);
}

CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsResourceSetMapFlags(resource, flags), "cuGraphicsResourceSetMapFlags");
    return logged(plain_cuGraphicsResourceSetMapFlags(resource, flags), "cuGraphicsResourceSetMapFlags");
}

CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsResourceSetMapFlags_v2(resource, flags),
            "cuGraphicsResourceSetMapFlags_v2");
    return logged(rt_cuGraphicsResourceSetMapFlags_v2(resource, flags), "cuGraphicsResourceSetMapFlags_v2");
}

CUresult cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource,
    unsigned int arrayIndex, unsigned int mipLevel) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsSubResourceGetMappedArray(pArray, resource, arrayIndex, mipLevel),
            "cuGraphicsSubResourceGetMappedArray");
    return logged(rt_cuGraphicsSubResourceGetMappedArray(pArray, resource, arrayIndex, mipLevel),
        "cuGraphicsSubResourceGetMappedArray");
}

CUresult plain_cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    return rt_cuGraphicsUnmapResources(0, count, resources, hStream);
}

CUresult cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsUnmapResources(count, resources, hStream), "cuGraphicsUnmapResources");
    return logged(plain_cuGraphicsUnmapResources(count, resources, hStream), "cuGraphicsUnmapResources");
}

CUresult plain_cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    return rt_cuGraphicsUnmapResources(WIRE_PER_THREAD, count, resources, hStream);
}

CUresult cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsUnmapResources_ptsz(count, resources, hStream),
            "cuGraphicsUnmapResources_ptsz");
    return logged(plain_cuGraphicsUnmapResources_ptsz(count, resources, hStream),
        "cuGraphicsUnmapResources_ptsz");
}

CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource) {
    if (TRACE_ON)
        return logged(traced_cuGraphicsUnregisterResource(resource), "cuGraphicsUnregisterResource");
    return logged(rt_cuGraphicsUnregisterResource(resource), "cuGraphicsUnregisterResource");
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
        return logged(traced_cuGraphicsVDPAURegisterOutputSurface(pCudaResource, vdpSurface, flags),
            "cuGraphicsVDPAURegisterOutputSurface");
    return logged(plain_cuGraphicsVDPAURegisterOutputSurface(pCudaResource, vdpSurface, flags),
        "cuGraphicsVDPAURegisterOutputSurface");
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
        return logged(traced_cuGraphicsVDPAURegisterVideoSurface(pCudaResource, vdpSurface, flags),
            "cuGraphicsVDPAURegisterVideoSurface");
    return logged(plain_cuGraphicsVDPAURegisterVideoSurface(pCudaResource, vdpSurface, flags),
        "cuGraphicsVDPAURegisterVideoSurface");
}

CUresult cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxCreate(phCtx, desc, dev, flags), "cuGreenCtxCreate");
    return logged(rt_cuGreenCtxCreate(phCtx, desc, dev, flags), "cuGreenCtxCreate");
}

CUresult cuGreenCtxDestroy(CUgreenCtx hCtx) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxDestroy(hCtx), "cuGreenCtxDestroy");
    return logged(rt_cuGreenCtxDestroy(hCtx), "cuGreenCtxDestroy");
}

CUresult cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxGetDevResource(hCtx, resource, type), "cuGreenCtxGetDevResource");
    return logged(rt_cuGreenCtxGetDevResource(hCtx, resource, type), "cuGreenCtxGetDevResource");
}

CUresult cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxGetId(greenCtx, greenCtxId), "cuGreenCtxGetId");
    return logged(rt_cuGreenCtxGetId(greenCtx, greenCtxId), "cuGreenCtxGetId");
}

CUresult cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxRecordEvent(hCtx, hEvent), "cuGreenCtxRecordEvent");
    return logged(rt_cuGreenCtxRecordEvent(hCtx, hEvent), "cuGreenCtxRecordEvent");
}

CUresult cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxStreamCreate(phStream, greenCtx, flags, priority),
            "cuGreenCtxStreamCreate");
    return logged(rt_cuGreenCtxStreamCreate(phStream, greenCtx, flags, priority), "cuGreenCtxStreamCreate");
}

CUresult cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent) {
    if (TRACE_ON)
        return logged(traced_cuGreenCtxWaitEvent(hCtx, hEvent), "cuGreenCtxWaitEvent");
    return logged(rt_cuGreenCtxWaitEvent(hCtx, hEvent), "cuGreenCtxWaitEvent");
}

CUresult cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc) {
    if (TRACE_ON)
        return logged(traced_cuImportExternalMemory(extMem_out, memHandleDesc), "cuImportExternalMemory");
    return logged(rt_cuImportExternalMemory(extMem_out, memHandleDesc), "cuImportExternalMemory");
}

CUresult cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc) {
    if (TRACE_ON)
        return logged(traced_cuImportExternalSemaphore(extSem_out, semHandleDesc),
            "cuImportExternalSemaphore");
    return logged(rt_cuImportExternalSemaphore(extSem_out, semHandleDesc), "cuImportExternalSemaphore");
}

CUresult cuInit(unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuInit(Flags), "cuInit");
    return logged(rt_cuInit(Flags), "cuInit");
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
        return logged(traced_cuIpcCloseMemHandle(dptr), "cuIpcCloseMemHandle");
    return logged(plain_cuIpcCloseMemHandle(dptr), "cuIpcCloseMemHandle");
}

CUresult cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event) {
    if (TRACE_ON)
        return logged(traced_cuIpcGetEventHandle(pHandle, event), "cuIpcGetEventHandle");
    return logged(rt_cuIpcGetEventHandle(pHandle, event), "cuIpcGetEventHandle");
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
        return logged(traced_cuIpcGetMemHandle(pHandle, dptr), "cuIpcGetMemHandle");
    return logged(plain_cuIpcGetMemHandle(pHandle, dptr), "cuIpcGetMemHandle");
}

CUresult cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle) {
    if (TRACE_ON)
        return logged(traced_cuIpcOpenEventHandle(phEvent, handle), "cuIpcOpenEventHandle");
    return logged(rt_cuIpcOpenEventHandle(phEvent, handle), "cuIpcOpenEventHandle");
}

CUresult plain_cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    return enter_cuIpcOpenMemHandle_v2(0, pdptr, handle, Flags);
}

CUresult cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuIpcOpenMemHandle(pdptr, handle, Flags), "cuIpcOpenMemHandle");
    return logged(plain_cuIpcOpenMemHandle(pdptr, handle, Flags), "cuIpcOpenMemHandle");
}

CUresult plain_cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    return enter_cuIpcOpenMemHandle_v2(0, pdptr, handle, Flags);
}

CUresult cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuIpcOpenMemHandle_v2(pdptr, handle, Flags), "cuIpcOpenMemHandle_v2");
    return logged(plain_cuIpcOpenMemHandle_v2(pdptr, handle, Flags), "cuIpcOpenMemHandle_v2");
}

CUresult cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuKernelGetAttribute(pi, attrib, kernel, dev), "cuKernelGetAttribute");
    return logged(rt_cuKernelGetAttribute(pi, attrib, kernel, dev), "cuKernelGetAttribute");
}

CUresult cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel) {
    if (TRACE_ON)
        return logged(traced_cuKernelGetFunction(pFunc, kernel), "cuKernelGetFunction");
    return logged(rt_cuKernelGetFunction(pFunc, kernel), "cuKernelGetFunction");
}

CUresult cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel) {
    if (TRACE_ON)
        return logged(traced_cuKernelGetLibrary(pLib, kernel), "cuKernelGetLibrary");
    return logged(rt_cuKernelGetLibrary(pLib, kernel), "cuKernelGetLibrary");
}

CUresult cuKernelGetName(const char **name, CUkernel hfunc) {
    if (TRACE_ON)
        return logged(traced_cuKernelGetName(name, hfunc), "cuKernelGetName");
    return logged(rt_cuKernelGetName(name, hfunc), "cuKernelGetName");
}

CUresult cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    if (TRACE_ON)
        return logged(traced_cuKernelGetParamInfo(kernel, paramIndex, paramOffset, paramSize),
            "cuKernelGetParamInfo");
    return logged(rt_cuKernelGetParamInfo(kernel, paramIndex, paramOffset, paramSize),
        "cuKernelGetParamInfo");
}

CUresult cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev) {
    if (TRACE_ON)
        return logged(traced_cuKernelSetAttribute(attrib, val, kernel, dev), "cuKernelSetAttribute");
    return logged(rt_cuKernelSetAttribute(attrib, val, kernel, dev), "cuKernelSetAttribute");
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
        return logged(traced_cuKernelSetCacheConfig(kernel, config, dev), "cuKernelSetCacheConfig");
    return logged(plain_cuKernelSetCacheConfig(kernel, config, dev), "cuKernelSetCacheConfig");
}

CUresult cuLaunch(CUfunction f) {
    if (TRACE_ON)
        return logged(traced_cuLaunch(f), "cuLaunch");
    return logged(rt_cuLaunch(f), "cuLaunch");
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
        return logged(traced_cuLaunchCooperativeKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
            blockDimZ, sharedMemBytes, hStream, kernelParams), "cuLaunchCooperativeKernel");
    return logged(plain_cuLaunchCooperativeKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams), "cuLaunchCooperativeKernel");
}

CUresult cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList, unsigned int numDevices,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuLaunchCooperativeKernelMultiDevice(launchParamsList, numDevices, flags),
            "cuLaunchCooperativeKernelMultiDevice");
    return logged(rt_cuLaunchCooperativeKernelMultiDevice(launchParamsList, numDevices, flags),
        "cuLaunchCooperativeKernelMultiDevice");
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
        return logged(traced_cuLaunchCooperativeKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX,
            blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams), "cuLaunchCooperativeKernel_ptsz");
    return logged(plain_cuLaunchCooperativeKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams), "cuLaunchCooperativeKernel_ptsz");
}

CUresult cuLaunchGrid(CUfunction f, int grid_width, int grid_height) {
    if (TRACE_ON)
        return logged(traced_cuLaunchGrid(f, grid_width, grid_height), "cuLaunchGrid");
    return logged(rt_cuLaunchGrid(f, grid_width, grid_height), "cuLaunchGrid");
}

CUresult cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuLaunchGridAsync(f, grid_width, grid_height, hStream), "cuLaunchGridAsync");
    return logged(rt_cuLaunchGridAsync(f, grid_width, grid_height, hStream), "cuLaunchGridAsync");
}

CUresult plain_cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData) {
    return rt_cuLaunchHostFunc(0, hStream, fn, userData);
}

CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData) {
    if (TRACE_ON)
        return logged(traced_cuLaunchHostFunc(hStream, fn, userData), "cuLaunchHostFunc");
    return logged(plain_cuLaunchHostFunc(hStream, fn, userData), "cuLaunchHostFunc");
}

CUresult plain_cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData) {
    return rt_cuLaunchHostFunc(WIRE_PER_THREAD, hStream, fn, userData);
}

CUresult cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData) {
    if (TRACE_ON)
        return logged(traced_cuLaunchHostFunc_ptsz(hStream, fn, userData), "cuLaunchHostFunc_ptsz");
    return logged(plain_cuLaunchHostFunc_ptsz(hStream, fn, userData), "cuLaunchHostFunc_ptsz");
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
        return logged(traced_cuLaunchKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
            sharedMemBytes, hStream, kernelParams, extra), "cuLaunchKernel");
    return logged(plain_cuLaunchKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams, extra), "cuLaunchKernel");
}

CUresult plain_cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    return rt_cuLaunchKernelEx(0, config, f, kernelParams, extra);
}

CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams, void **extra) {
    if (TRACE_ON)
        return logged(traced_cuLaunchKernelEx(config, f, kernelParams, extra), "cuLaunchKernelEx");
    return logged(plain_cuLaunchKernelEx(config, f, kernelParams, extra), "cuLaunchKernelEx");
}

CUresult plain_cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    return rt_cuLaunchKernelEx(WIRE_PER_THREAD, config, f, kernelParams, extra);
}

CUresult cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    if (TRACE_ON)
        return logged(traced_cuLaunchKernelEx_ptsz(config, f, kernelParams, extra), "cuLaunchKernelEx_ptsz");
    return logged(plain_cuLaunchKernelEx_ptsz(config, f, kernelParams, extra), "cuLaunchKernelEx_ptsz");
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
        return logged(traced_cuLaunchKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
            blockDimZ, sharedMemBytes, hStream, kernelParams, extra), "cuLaunchKernel_ptsz");
    return logged(plain_cuLaunchKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY, blockDimZ,
        sharedMemBytes, hStream, kernelParams, extra), "cuLaunchKernel_ptsz");
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
        return logged(traced_cuLibraryEnumerateKernels(kernels, numKernels, lib),
            "cuLibraryEnumerateKernels");
    return logged(plain_cuLibraryEnumerateKernels(kernels, numKernels, lib), "cuLibraryEnumerateKernels");
}

CUresult cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    if (TRACE_ON)
        return logged(traced_cuLibraryGetGlobal(dptr, bytes, library, name), "cuLibraryGetGlobal");
    return logged(rt_cuLibraryGetGlobal(dptr, bytes, library, name), "cuLibraryGetGlobal");
}

CUresult cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name) {
    if (TRACE_ON)
        return logged(traced_cuLibraryGetKernel(pKernel, library, name), "cuLibraryGetKernel");
    return logged(rt_cuLibraryGetKernel(pKernel, library, name), "cuLibraryGetKernel");
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
        return logged(traced_cuLibraryGetKernelCount(count, lib), "cuLibraryGetKernelCount");
    return logged(plain_cuLibraryGetKernelCount(count, lib), "cuLibraryGetKernelCount");
}

CUresult cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    if (TRACE_ON)
        return logged(traced_cuLibraryGetManaged(dptr, bytes, library, name), "cuLibraryGetManaged");
    return logged(rt_cuLibraryGetManaged(dptr, bytes, library, name), "cuLibraryGetManaged");
}

CUresult cuLibraryGetModule(CUmodule *pMod, CUlibrary library) {
    if (TRACE_ON)
        return logged(traced_cuLibraryGetModule(pMod, library), "cuLibraryGetModule");
    return logged(rt_cuLibraryGetModule(pMod, library), "cuLibraryGetModule");
}

CUresult cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol) {
    if (TRACE_ON)
        return logged(traced_cuLibraryGetUnifiedFunction(fptr, library, symbol),
            "cuLibraryGetUnifiedFunction");
    return logged(rt_cuLibraryGetUnifiedFunction(fptr, library, symbol), "cuLibraryGetUnifiedFunction");
}

CUresult cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    if (TRACE_ON)
        return logged(traced_cuLibraryLoadData(library, code, jitOptions, jitOptionsValues, numJitOptions,
            libraryOptions, libraryOptionValues, numLibraryOptions), "cuLibraryLoadData");
    return logged(rt_cuLibraryLoadData(library, code, jitOptions, jitOptionsValues, numJitOptions,
        libraryOptions, libraryOptionValues, numLibraryOptions), "cuLibraryLoadData");
}

CUresult cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    if (TRACE_ON)
        return logged(traced_cuLibraryLoadFromFile(library, fileName, jitOptions, jitOptionsValues,
            numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions), "cuLibraryLoadFromFile");
    return logged(rt_cuLibraryLoadFromFile(library, fileName, jitOptions, jitOptionsValues, numJitOptions,
        libraryOptions, libraryOptionValues, numLibraryOptions), "cuLibraryLoadFromFile");
}

CUresult cuLibraryUnload(CUlibrary library) {
    if (TRACE_ON)
        return logged(traced_cuLibraryUnload(library), "cuLibraryUnload");
    return logged(rt_cuLibraryUnload(library), "cuLibraryUnload");
}

CUresult plain_cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size,
    const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues);
}

CUresult cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return logged(traced_cuLinkAddData(state, type, data, size, name, numOptions, options, optionValues),
            "cuLinkAddData");
    return logged(plain_cuLinkAddData(state, type, data, size, name, numOptions, options, optionValues),
        "cuLinkAddData");
}

CUresult cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size, const char *name,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return logged(traced_cuLinkAddData_v2(state, type, data, size, name, numOptions, options,
            optionValues), "cuLinkAddData_v2");
    return logged(rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options, optionValues),
        "cuLinkAddData_v2");
}

CUresult plain_cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    return rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues);
}

CUresult cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return logged(traced_cuLinkAddFile(state, type, path, numOptions, options, optionValues),
            "cuLinkAddFile");
    return logged(plain_cuLinkAddFile(state, type, path, numOptions, options, optionValues), "cuLinkAddFile");
}

CUresult cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return logged(traced_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues),
            "cuLinkAddFile_v2");
    return logged(rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues),
        "cuLinkAddFile_v2");
}

CUresult cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut) {
    if (TRACE_ON)
        return logged(traced_cuLinkComplete(state, cubinOut, sizeOut), "cuLinkComplete");
    return logged(rt_cuLinkComplete(state, cubinOut, sizeOut), "cuLinkComplete");
}

CUresult plain_cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    return rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut);
}

CUresult cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    if (TRACE_ON)
        return logged(traced_cuLinkCreate(numOptions, options, optionValues, stateOut), "cuLinkCreate");
    return logged(plain_cuLinkCreate(numOptions, options, optionValues, stateOut), "cuLinkCreate");
}

CUresult cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    if (TRACE_ON)
        return logged(traced_cuLinkCreate_v2(numOptions, options, optionValues, stateOut), "cuLinkCreate_v2");
    return logged(rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut), "cuLinkCreate_v2");
}

CUresult cuLinkDestroy(CUlinkState state) {
    if (TRACE_ON)
        return logged(traced_cuLinkDestroy(state), "cuLinkDestroy");
    return logged(rt_cuLinkDestroy(state), "cuLinkDestroy");
}

CUresult cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuLogsCurrent(iterator_out, flags), "cuLogsCurrent");
    return logged(rt_cuLogsCurrent(iterator_out, flags), "cuLogsCurrent");
}

CUresult cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuLogsDumpToFile(iterator, pathToFile, flags), "cuLogsDumpToFile");
    return logged(rt_cuLogsDumpToFile(iterator, pathToFile, flags), "cuLogsDumpToFile");
}

CUresult cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuLogsDumpToMemory(iterator, buffer, size, flags), "cuLogsDumpToMemory");
    return logged(rt_cuLogsDumpToMemory(iterator, buffer, size, flags), "cuLogsDumpToMemory");
}

CUresult cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out) {
    if (TRACE_ON)
        return logged(traced_cuLogsRegisterCallback(callbackFunc, userData, callback_out),
            "cuLogsRegisterCallback");
    return logged(rt_cuLogsRegisterCallback(callbackFunc, userData, callback_out), "cuLogsRegisterCallback");
}

CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle callback) {
    if (TRACE_ON)
        return logged(traced_cuLogsUnregisterCallback(callback), "cuLogsUnregisterCallback");
    return logged(rt_cuLogsUnregisterCallback(callback), "cuLogsUnregisterCallback");
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
        return logged(traced_cuMemAddressFree(ptr, size), "cuMemAddressFree");
    return logged(plain_cuMemAddressFree(ptr, size), "cuMemAddressFree");
}

CUresult cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags) {
    if (TRACE_ON)
        return logged(traced_cuMemAddressReserve(ptr, size, alignment, addr, flags), "cuMemAddressReserve");
    return logged(rt_cuMemAddressReserve(ptr, size, alignment, addr, flags), "cuMemAddressReserve");
}

CUresult plain_cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device) {
    return enter_cuMemAdvise_v2(0, devPtr, count, advice,
        (CUmemLocation){.type = device == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = device == CU_DEVICE_CPU ? 0 : device});
}

CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device) {
    if (TRACE_ON)
        return logged(traced_cuMemAdvise(devPtr, count, advice, device), "cuMemAdvise");
    return logged(plain_cuMemAdvise(devPtr, count, advice, device), "cuMemAdvise");
}

CUresult plain_cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location) {
    return enter_cuMemAdvise_v2(0, devPtr, count, advice, location);
}

CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location) {
    if (TRACE_ON)
        return logged(traced_cuMemAdvise_v2(devPtr, count, advice, location), "cuMemAdvise_v2");
    return logged(plain_cuMemAdvise_v2(devPtr, count, advice, location), "cuMemAdvise_v2");
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
        return logged(traced_cuMemAlloc(dptr, bytesize), "cuMemAlloc");
    return logged(plain_cuMemAlloc(dptr, bytesize), "cuMemAlloc");
}

CUresult plain_cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    return rt_cuMemAllocAsync(0, dptr, bytesize, hStream);
}

CUresult cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocAsync(dptr, bytesize, hStream), "cuMemAllocAsync");
    return logged(plain_cuMemAllocAsync(dptr, bytesize, hStream), "cuMemAllocAsync");
}

CUresult plain_cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    return rt_cuMemAllocAsync(WIRE_PER_THREAD, dptr, bytesize, hStream);
}

CUresult cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocAsync_ptsz(dptr, bytesize, hStream), "cuMemAllocAsync_ptsz");
    return logged(plain_cuMemAllocAsync_ptsz(dptr, bytesize, hStream), "cuMemAllocAsync_ptsz");
}

CUresult plain_cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    return rt_cuMemAllocFromPoolAsync(0, dptr, bytesize, pool, hStream);
}

CUresult cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocFromPoolAsync(dptr, bytesize, pool, hStream),
            "cuMemAllocFromPoolAsync");
    return logged(plain_cuMemAllocFromPoolAsync(dptr, bytesize, pool, hStream), "cuMemAllocFromPoolAsync");
}

CUresult plain_cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    return rt_cuMemAllocFromPoolAsync(WIRE_PER_THREAD, dptr, bytesize, pool, hStream);
}

CUresult cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocFromPoolAsync_ptsz(dptr, bytesize, pool, hStream),
            "cuMemAllocFromPoolAsync_ptsz");
    return logged(plain_cuMemAllocFromPoolAsync_ptsz(dptr, bytesize, pool, hStream),
        "cuMemAllocFromPoolAsync_ptsz");
}

CUresult plain_cuMemAllocHost(void **pp, unsigned int bytesize) {
    return rt_cuMemAllocHost_v2(pp, bytesize);
}

CUresult cuMemAllocHost(void **pp, unsigned int bytesize) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocHost(pp, bytesize), "cuMemAllocHost");
    return logged(plain_cuMemAllocHost(pp, bytesize), "cuMemAllocHost");
}

CUresult cuMemAllocHost_v2(void **pp, size_t bytesize) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocHost_v2(pp, bytesize), "cuMemAllocHost_v2");
    return logged(rt_cuMemAllocHost_v2(pp, bytesize), "cuMemAllocHost_v2");
}

CUresult cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocManaged(dptr, bytesize, flags), "cuMemAllocManaged");
    return logged(rt_cuMemAllocManaged(dptr, bytesize, flags), "cuMemAllocManaged");
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
        return logged(traced_cuMemAllocPitch(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes),
            "cuMemAllocPitch");
    return logged(plain_cuMemAllocPitch(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes),
        "cuMemAllocPitch");
}

CUresult cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
    unsigned int ElementSizeBytes) {
    if (TRACE_ON)
        return logged(traced_cuMemAllocPitch_v2(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes),
            "cuMemAllocPitch_v2");
    return logged(rt_cuMemAllocPitch_v2(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes),
        "cuMemAllocPitch_v2");
}

CUresult cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    if (TRACE_ON)
        return logged(traced_cuMemAlloc_v2(dptr, bytesize), "cuMemAlloc_v2");
    return logged(rt_cuMemAlloc_v2(dptr, bytesize), "cuMemAlloc_v2");
}

CUresult plain_cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    return enter_cuMemBatchDecompressAsync(0, paramsArray, count, flags, errorIndex, stream);
}

CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuMemBatchDecompressAsync(paramsArray, count, flags, errorIndex, stream),
            "cuMemBatchDecompressAsync");
    return logged(plain_cuMemBatchDecompressAsync(paramsArray, count, flags, errorIndex, stream),
        "cuMemBatchDecompressAsync");
}

CUresult plain_cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream) {
    return enter_cuMemBatchDecompressAsync(WIRE_PER_THREAD, paramsArray, count, flags, errorIndex, stream);
}

CUresult cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuMemBatchDecompressAsync_ptsz(paramsArray, count, flags, errorIndex, stream),
            "cuMemBatchDecompressAsync_ptsz");
    return logged(plain_cuMemBatchDecompressAsync_ptsz(paramsArray, count, flags, errorIndex, stream),
        "cuMemBatchDecompressAsync_ptsz");
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
        return logged(traced_cuMemCreate(handle, size, prop, flags), "cuMemCreate");
    return logged(plain_cuMemCreate(handle, size, prop, flags), "cuMemCreate");
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
        return logged(traced_cuMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs,
            prefetchLocIdxs, numPrefetchLocs, flags, hStream), "cuMemDiscardAndPrefetchBatchAsync");
    return logged(plain_cuMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream), "cuMemDiscardAndPrefetchBatchAsync");
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
        return logged(traced_cuMemDiscardAndPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs,
            prefetchLocIdxs, numPrefetchLocs, flags, hStream), "cuMemDiscardAndPrefetchBatchAsync_ptsz");
    return logged(plain_cuMemDiscardAndPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream), "cuMemDiscardAndPrefetchBatchAsync_ptsz");
}

CUresult plain_cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    return enter_cuMemDiscardBatchAsync(0, dptrs, sizes, count, flags, hStream);
}

CUresult cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemDiscardBatchAsync(dptrs, sizes, count, flags, hStream),
            "cuMemDiscardBatchAsync");
    return logged(plain_cuMemDiscardBatchAsync(dptrs, sizes, count, flags, hStream),
        "cuMemDiscardBatchAsync");
}

CUresult plain_cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    return enter_cuMemDiscardBatchAsync(WIRE_PER_THREAD, dptrs, sizes, count, flags, hStream);
}

CUresult cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemDiscardBatchAsync_ptsz(dptrs, sizes, count, flags, hStream),
            "cuMemDiscardBatchAsync_ptsz");
    return logged(plain_cuMemDiscardBatchAsync_ptsz(dptrs, sizes, count, flags, hStream),
        "cuMemDiscardBatchAsync_ptsz");
}

CUresult cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return logged(traced_cuMemExportToShareableHandle(shareableHandle, handle, handleType, flags),
            "cuMemExportToShareableHandle");
    return logged(rt_cuMemExportToShareableHandle(shareableHandle, handle, handleType, flags),
        "cuMemExportToShareableHandle");
}

CUresult plain_cuMemFree(CUdeviceptr_v1 dptr) {
    return rt_cuMemFree_v2(dptr);
}

CUresult cuMemFree(CUdeviceptr_v1 dptr) {
    if (TRACE_ON)
        return logged(traced_cuMemFree(dptr), "cuMemFree");
    return logged(plain_cuMemFree(dptr), "cuMemFree");
}

CUresult plain_cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    return rt_cuMemFreeAsync(0, dptr, hStream);
}

CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemFreeAsync(dptr, hStream), "cuMemFreeAsync");
    return logged(plain_cuMemFreeAsync(dptr, hStream), "cuMemFreeAsync");
}

CUresult plain_cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream) {
    return rt_cuMemFreeAsync(WIRE_PER_THREAD, dptr, hStream);
}

CUresult cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemFreeAsync_ptsz(dptr, hStream), "cuMemFreeAsync_ptsz");
    return logged(plain_cuMemFreeAsync_ptsz(dptr, hStream), "cuMemFreeAsync_ptsz");
}

CUresult cuMemFreeHost(void *p) {
    if (TRACE_ON)
        return logged(traced_cuMemFreeHost(p), "cuMemFreeHost");
    return logged(rt_cuMemFreeHost(p), "cuMemFreeHost");
}

CUresult cuMemFree_v2(CUdeviceptr dptr) {
    if (TRACE_ON)
        return logged(traced_cuMemFree_v2(dptr), "cuMemFree_v2");
    return logged(rt_cuMemFree_v2(dptr), "cuMemFree_v2");
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
        return logged(traced_cuMemGetAccess(flags, location, ptr), "cuMemGetAccess");
    return logged(plain_cuMemGetAccess(flags, location, ptr), "cuMemGetAccess");
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
        return logged(traced_cuMemGetAddressRange(pbase, psize, dptr), "cuMemGetAddressRange");
    return logged(plain_cuMemGetAddressRange(pbase, psize, dptr), "cuMemGetAddressRange");
}

CUresult cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr) {
    if (TRACE_ON)
        return logged(traced_cuMemGetAddressRange_v2(pbase, psize, dptr), "cuMemGetAddressRange_v2");
    return logged(rt_cuMemGetAddressRange_v2(pbase, psize, dptr), "cuMemGetAddressRange_v2");
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
        return logged(traced_cuMemGetAllocationGranularity(granularity, prop, option),
            "cuMemGetAllocationGranularity");
    return logged(plain_cuMemGetAllocationGranularity(granularity, prop, option),
        "cuMemGetAllocationGranularity");
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
        return logged(traced_cuMemGetAllocationPropertiesFromHandle(prop, handle),
            "cuMemGetAllocationPropertiesFromHandle");
    return logged(plain_cuMemGetAllocationPropertiesFromHandle(prop, handle),
        "cuMemGetAllocationPropertiesFromHandle");
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
        return logged(traced_cuMemGetDefaultMemPool(pool_out, location, type), "cuMemGetDefaultMemPool");
    return logged(plain_cuMemGetDefaultMemPool(pool_out, location, type), "cuMemGetDefaultMemPool");
}

CUresult cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size,
    CUmemRangeHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return logged(traced_cuMemGetHandleForAddressRange(handle, dptr, size, handleType, flags),
            "cuMemGetHandleForAddressRange");
    return logged(rt_cuMemGetHandleForAddressRange(handle, dptr, size, handleType, flags),
        "cuMemGetHandleForAddressRange");
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
        return logged(traced_cuMemGetInfo(free, total), "cuMemGetInfo");
    return logged(plain_cuMemGetInfo(free, total), "cuMemGetInfo");
}

CUresult plain_cuMemGetInfo_v2(size_t *free, size_t *total) {
    return enter_cuMemGetInfo_v2(0, free, total);
}

CUresult cuMemGetInfo_v2(size_t *free, size_t *total) {
    if (TRACE_ON)
        return logged(traced_cuMemGetInfo_v2(free, total), "cuMemGetInfo_v2");
    return logged(plain_cuMemGetInfo_v2(free, total), "cuMemGetInfo_v2");
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
        return logged(traced_cuMemGetMemPool(pool, location, type), "cuMemGetMemPool");
    return logged(plain_cuMemGetMemPool(pool, location, type), "cuMemGetMemPool");
}

CUresult cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuMemHostAlloc(pp, bytesize, Flags), "cuMemHostAlloc");
    return logged(rt_cuMemHostAlloc(pp, bytesize, Flags), "cuMemHostAlloc");
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
        return logged(traced_cuMemHostGetDevicePointer(pdptr, p, Flags), "cuMemHostGetDevicePointer");
    return logged(plain_cuMemHostGetDevicePointer(pdptr, p, Flags), "cuMemHostGetDevicePointer");
}

CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuMemHostGetDevicePointer_v2(pdptr, p, Flags), "cuMemHostGetDevicePointer_v2");
    return logged(rt_cuMemHostGetDevicePointer_v2(pdptr, p, Flags), "cuMemHostGetDevicePointer_v2");
}

CUresult cuMemHostGetFlags(unsigned int *pFlags, void *p) {
    if (TRACE_ON)
        return logged(traced_cuMemHostGetFlags(pFlags, p), "cuMemHostGetFlags");
    return logged(rt_cuMemHostGetFlags(pFlags, p), "cuMemHostGetFlags");
}

CUresult plain_cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags) {
    return rt_cuMemHostRegister_v2(p, bytesize, Flags);
}

CUresult cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuMemHostRegister(p, bytesize, Flags), "cuMemHostRegister");
    return logged(plain_cuMemHostRegister(p, bytesize, Flags), "cuMemHostRegister");
}

CUresult cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuMemHostRegister_v2(p, bytesize, Flags), "cuMemHostRegister_v2");
    return logged(rt_cuMemHostRegister_v2(p, bytesize, Flags), "cuMemHostRegister_v2");
}

CUresult cuMemHostUnregister(void *p) {
    if (TRACE_ON)
        return logged(traced_cuMemHostUnregister(p), "cuMemHostUnregister");
    return logged(rt_cuMemHostUnregister(p), "cuMemHostUnregister");
}

CUresult cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle,
    CUmemAllocationHandleType shHandleType) {
    if (TRACE_ON)
        return logged(traced_cuMemImportFromShareableHandle(handle, osHandle, shHandleType),
            "cuMemImportFromShareableHandle");
    return logged(rt_cuMemImportFromShareableHandle(handle, osHandle, shHandleType),
        "cuMemImportFromShareableHandle");
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
        return logged(traced_cuMemMap(ptr, size, offset, handle, flags), "cuMemMap");
    return logged(plain_cuMemMap(ptr, size, offset, handle, flags), "cuMemMap");
}

CUresult plain_cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    (void)mapInfoList;
    (void)count;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemMapArrayAsync(mapInfoList, count, hStream), "cuMemMapArrayAsync");
    return logged(plain_cuMemMapArrayAsync(mapInfoList, count, hStream), "cuMemMapArrayAsync");
}

CUresult plain_cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    (void)mapInfoList;
    (void)count;
    (void)hStream;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemMapArrayAsync_ptsz(mapInfoList, count, hStream), "cuMemMapArrayAsync_ptsz");
    return logged(plain_cuMemMapArrayAsync_ptsz(mapInfoList, count, hStream), "cuMemMapArrayAsync_ptsz");
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
        return logged(traced_cuMemPoolCreate(pool, poolProps), "cuMemPoolCreate");
    return logged(plain_cuMemPoolCreate(pool, poolProps), "cuMemPoolCreate");
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
        return logged(traced_cuMemPoolDestroy(pool), "cuMemPoolDestroy");
    return logged(plain_cuMemPoolDestroy(pool), "cuMemPoolDestroy");
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
        return logged(traced_cuMemPoolExportPointer(shareData_out, ptr), "cuMemPoolExportPointer");
    return logged(plain_cuMemPoolExportPointer(shareData_out, ptr), "cuMemPoolExportPointer");
}

CUresult cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return logged(traced_cuMemPoolExportToShareableHandle(handle_out, pool, handleType, flags),
            "cuMemPoolExportToShareableHandle");
    return logged(rt_cuMemPoolExportToShareableHandle(handle_out, pool, handleType, flags),
        "cuMemPoolExportToShareableHandle");
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
        return logged(traced_cuMemPoolGetAccess(flags, memPool, location), "cuMemPoolGetAccess");
    return logged(plain_cuMemPoolGetAccess(flags, memPool, location), "cuMemPoolGetAccess");
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
        return logged(traced_cuMemPoolGetAttribute(pool, attr, value), "cuMemPoolGetAttribute");
    return logged(plain_cuMemPoolGetAttribute(pool, attr, value), "cuMemPoolGetAttribute");
}

CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    if (TRACE_ON)
        return logged(traced_cuMemPoolImportFromShareableHandle(pool_out, handle, handleType, flags),
            "cuMemPoolImportFromShareableHandle");
    return logged(rt_cuMemPoolImportFromShareableHandle(pool_out, handle, handleType, flags),
        "cuMemPoolImportFromShareableHandle");
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
        return logged(traced_cuMemPoolImportPointer(ptr_out, pool, shareData), "cuMemPoolImportPointer");
    return logged(plain_cuMemPoolImportPointer(ptr_out, pool, shareData), "cuMemPoolImportPointer");
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
        return logged(traced_cuMemPoolSetAccess(pool, map, count), "cuMemPoolSetAccess");
    return logged(plain_cuMemPoolSetAccess(pool, map, count), "cuMemPoolSetAccess");
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
        return logged(traced_cuMemPoolSetAttribute(pool, attr, value), "cuMemPoolSetAttribute");
    return logged(plain_cuMemPoolSetAttribute(pool, attr, value), "cuMemPoolSetAttribute");
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
        return logged(traced_cuMemPoolTrimTo(pool, minBytesToKeep), "cuMemPoolTrimTo");
    return logged(plain_cuMemPoolTrimTo(pool, minBytesToKeep), "cuMemPoolTrimTo");
}

CUresult plain_cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(0, devPtr, count,
        (CUmemLocation){.type = dstDevice == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = dstDevice == CU_DEVICE_CPU ? 0 : dstDevice}, 0, hStream);
}

CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemPrefetchAsync(devPtr, count, dstDevice, hStream), "cuMemPrefetchAsync");
    return logged(plain_cuMemPrefetchAsync(devPtr, count, dstDevice, hStream), "cuMemPrefetchAsync");
}

CUresult plain_cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice,
    CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(WIRE_PER_THREAD, devPtr, count,
        (CUmemLocation){.type = dstDevice == CU_DEVICE_CPU ? CU_MEM_LOCATION_TYPE_HOST : CU_MEM_LOCATION_TYPE_DEVICE,
        .id = dstDevice == CU_DEVICE_CPU ? 0 : dstDevice}, 0, hStream);
}

CUresult cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemPrefetchAsync_ptsz(devPtr, count, dstDevice, hStream),
            "cuMemPrefetchAsync_ptsz");
    return logged(plain_cuMemPrefetchAsync_ptsz(devPtr, count, dstDevice, hStream),
        "cuMemPrefetchAsync_ptsz");
}

CUresult plain_cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(0, devPtr, count, location, flags, hStream);
}

CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location, unsigned int flags,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemPrefetchAsync_v2(devPtr, count, location, flags, hStream),
            "cuMemPrefetchAsync_v2");
    return logged(plain_cuMemPrefetchAsync_v2(devPtr, count, location, flags, hStream),
        "cuMemPrefetchAsync_v2");
}

CUresult plain_cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    return enter_cuMemPrefetchAsync_v2(WIRE_PER_THREAD, devPtr, count, location, flags, hStream);
}

CUresult cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemPrefetchAsync_v2_ptsz(devPtr, count, location, flags, hStream),
            "cuMemPrefetchAsync_v2_ptsz");
    return logged(plain_cuMemPrefetchAsync_v2_ptsz(devPtr, count, location, flags, hStream),
        "cuMemPrefetchAsync_v2_ptsz");
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
        return logged(traced_cuMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
            numPrefetchLocs, flags, hStream), "cuMemPrefetchBatchAsync");
    return logged(plain_cuMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream), "cuMemPrefetchBatchAsync");
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
        return logged(traced_cuMemPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
            numPrefetchLocs, flags, hStream), "cuMemPrefetchBatchAsync_ptsz");
    return logged(plain_cuMemPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream), "cuMemPrefetchBatchAsync_ptsz");
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
        return logged(traced_cuMemRangeGetAttribute(data, dataSize, attribute, devPtr, count),
            "cuMemRangeGetAttribute");
    return logged(plain_cuMemRangeGetAttribute(data, dataSize, attribute, devPtr, count),
        "cuMemRangeGetAttribute");
}

CUresult cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
    size_t numAttributes, CUdeviceptr devPtr, size_t count) {
    if (TRACE_ON)
        return logged(traced_cuMemRangeGetAttributes(data, dataSizes, attributes, numAttributes, devPtr,
            count), "cuMemRangeGetAttributes");
    return logged(rt_cuMemRangeGetAttributes(data, dataSizes, attributes, numAttributes, devPtr, count),
        "cuMemRangeGetAttributes");
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
        return logged(traced_cuMemRelease(handle), "cuMemRelease");
    return logged(plain_cuMemRelease(handle), "cuMemRelease");
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
        return logged(traced_cuMemRetainAllocationHandle(handle, addr), "cuMemRetainAllocationHandle");
    return logged(plain_cuMemRetainAllocationHandle(handle, addr), "cuMemRetainAllocationHandle");
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
        return logged(traced_cuMemSetAccess(ptr, size, desc, count), "cuMemSetAccess");
    return logged(plain_cuMemSetAccess(ptr, size, desc, count), "cuMemSetAccess");
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
        return logged(traced_cuMemSetMemPool(location, type, pool), "cuMemSetMemPool");
    return logged(plain_cuMemSetMemPool(location, type, pool), "cuMemSetMemPool");
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
        return logged(traced_cuMemUnmap(ptr, size), "cuMemUnmap");
    return logged(plain_cuMemUnmap(ptr, size), "cuMemUnmap");
}

CUresult plain_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return rt_cuMemcpy(0, dst, src, ByteCount);
}

CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy(dst, src, ByteCount), "cuMemcpy");
    return logged(plain_cuMemcpy(dst, src, ByteCount), "cuMemcpy");
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
        return logged(traced_cuMemcpy2D(pCopy), "cuMemcpy2D");
    return logged(plain_cuMemcpy2D(pCopy), "cuMemcpy2D");
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
        return logged(traced_cuMemcpy2DAsync(pCopy, hStream), "cuMemcpy2DAsync");
    return logged(plain_cuMemcpy2DAsync(pCopy, hStream), "cuMemcpy2DAsync");
}

CUresult plain_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return rt_cuMemcpy2DAsync_v2(0, pCopy, hStream);
}

CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy2DAsync_v2(pCopy, hStream), "cuMemcpy2DAsync_v2");
    return logged(plain_cuMemcpy2DAsync_v2(pCopy, hStream), "cuMemcpy2DAsync_v2");
}

CUresult plain_cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return rt_cuMemcpy2DAsync_v2(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy2DAsync_v2_ptsz(pCopy, hStream), "cuMemcpy2DAsync_v2_ptsz");
    return logged(plain_cuMemcpy2DAsync_v2_ptsz(pCopy, hStream), "cuMemcpy2DAsync_v2_ptsz");
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
        return logged(traced_cuMemcpy2DUnaligned(pCopy), "cuMemcpy2DUnaligned");
    return logged(plain_cuMemcpy2DUnaligned(pCopy), "cuMemcpy2DUnaligned");
}

CUresult plain_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2DUnaligned_v2(0, pCopy);
}

CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy2DUnaligned_v2(pCopy), "cuMemcpy2DUnaligned_v2");
    return logged(plain_cuMemcpy2DUnaligned_v2(pCopy), "cuMemcpy2DUnaligned_v2");
}

CUresult plain_cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2DUnaligned_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy2DUnaligned_v2_ptds(pCopy), "cuMemcpy2DUnaligned_v2_ptds");
    return logged(plain_cuMemcpy2DUnaligned_v2_ptds(pCopy), "cuMemcpy2DUnaligned_v2_ptds");
}

CUresult plain_cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2D_v2(0, pCopy);
}

CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy2D_v2(pCopy), "cuMemcpy2D_v2");
    return logged(plain_cuMemcpy2D_v2(pCopy), "cuMemcpy2D_v2");
}

CUresult plain_cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    return rt_cuMemcpy2D_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy2D_v2_ptds(pCopy), "cuMemcpy2D_v2_ptds");
    return logged(plain_cuMemcpy2D_v2_ptds(pCopy), "cuMemcpy2D_v2_ptds");
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
        return logged(traced_cuMemcpy3D(pCopy), "cuMemcpy3D");
    return logged(plain_cuMemcpy3D(pCopy), "cuMemcpy3D");
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
        return logged(traced_cuMemcpy3DAsync(pCopy, hStream), "cuMemcpy3DAsync");
    return logged(plain_cuMemcpy3DAsync(pCopy, hStream), "cuMemcpy3DAsync");
}

CUresult plain_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DAsync_v2(0, pCopy, hStream);
}

CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DAsync_v2(pCopy, hStream), "cuMemcpy3DAsync_v2");
    return logged(plain_cuMemcpy3DAsync_v2(pCopy, hStream), "cuMemcpy3DAsync_v2");
}

CUresult plain_cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DAsync_v2(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DAsync_v2_ptsz(pCopy, hStream), "cuMemcpy3DAsync_v2_ptsz");
    return logged(plain_cuMemcpy3DAsync_v2_ptsz(pCopy, hStream), "cuMemcpy3DAsync_v2_ptsz");
}

CUresult plain_cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync(0, numOps, opList, failIdx, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DBatchAsync(numOps, opList, failIdx, flags, hStream),
            "cuMemcpy3DBatchAsync");
    return logged(plain_cuMemcpy3DBatchAsync(numOps, opList, failIdx, flags, hStream),
        "cuMemcpy3DBatchAsync");
}

CUresult plain_cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync(WIRE_PER_THREAD, numOps, opList, failIdx, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DBatchAsync_ptsz(numOps, opList, failIdx, flags, hStream),
            "cuMemcpy3DBatchAsync_ptsz");
    return logged(plain_cuMemcpy3DBatchAsync_ptsz(numOps, opList, failIdx, flags, hStream),
        "cuMemcpy3DBatchAsync_ptsz");
}

CUresult plain_cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync_v2(0, numOps, opList, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DBatchAsync_v2(numOps, opList, flags, hStream),
            "cuMemcpy3DBatchAsync_v2");
    return logged(plain_cuMemcpy3DBatchAsync_v2(numOps, opList, flags, hStream), "cuMemcpy3DBatchAsync_v2");
}

CUresult plain_cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream) {
    return rt_cuMemcpy3DBatchAsync_v2(WIRE_PER_THREAD, numOps, opList, flags, hStream);
}

CUresult cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DBatchAsync_v2_ptsz(numOps, opList, flags, hStream),
            "cuMemcpy3DBatchAsync_v2_ptsz");
    return logged(plain_cuMemcpy3DBatchAsync_v2_ptsz(numOps, opList, flags, hStream),
        "cuMemcpy3DBatchAsync_v2_ptsz");
}

CUresult plain_cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy) {
    return rt_cuMemcpy3DPeer(0, pCopy);
}

CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DPeer(pCopy), "cuMemcpy3DPeer");
    return logged(plain_cuMemcpy3DPeer(pCopy), "cuMemcpy3DPeer");
}

CUresult plain_cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DPeerAsync(0, pCopy, hStream);
}

CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DPeerAsync(pCopy, hStream), "cuMemcpy3DPeerAsync");
    return logged(plain_cuMemcpy3DPeerAsync(pCopy, hStream), "cuMemcpy3DPeerAsync");
}

CUresult plain_cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return rt_cuMemcpy3DPeerAsync(WIRE_PER_THREAD, pCopy, hStream);
}

CUresult cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DPeerAsync_ptsz(pCopy, hStream), "cuMemcpy3DPeerAsync_ptsz");
    return logged(plain_cuMemcpy3DPeerAsync_ptsz(pCopy, hStream), "cuMemcpy3DPeerAsync_ptsz");
}

CUresult plain_cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy) {
    return rt_cuMemcpy3DPeer(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3DPeer_ptds(pCopy), "cuMemcpy3DPeer_ptds");
    return logged(plain_cuMemcpy3DPeer_ptds(pCopy), "cuMemcpy3DPeer_ptds");
}

CUresult plain_cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    return rt_cuMemcpy3D_v2(0, pCopy);
}

CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3D_v2(pCopy), "cuMemcpy3D_v2");
    return logged(plain_cuMemcpy3D_v2(pCopy), "cuMemcpy3D_v2");
}

CUresult plain_cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy) {
    return rt_cuMemcpy3D_v2(WIRE_PER_THREAD, pCopy);
}

CUresult cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy3D_v2_ptds(pCopy), "cuMemcpy3D_v2_ptds");
    return logged(plain_cuMemcpy3D_v2_ptds(pCopy), "cuMemcpy3D_v2_ptds");
}

CUresult plain_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyAsync(0, dst, src, ByteCount, hStream);
}

CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAsync(dst, src, ByteCount, hStream), "cuMemcpyAsync");
    return logged(plain_cuMemcpyAsync(dst, src, ByteCount, hStream), "cuMemcpyAsync");
}

CUresult plain_cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyAsync(WIRE_PER_THREAD, dst, src, ByteCount, hStream);
}

CUresult cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAsync_ptsz(dst, src, ByteCount, hStream), "cuMemcpyAsync_ptsz");
    return logged(plain_cuMemcpyAsync_ptsz(dst, src, ByteCount, hStream), "cuMemcpyAsync_ptsz");
}

CUresult plain_cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount) {
    return enter_cuMemcpyAtoA_v2(0, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoA(dstArray, dstOffset, srcArray, srcOffset, ByteCount),
            "cuMemcpyAtoA");
    return logged(plain_cuMemcpyAtoA(dstArray, dstOffset, srcArray, srcOffset, ByteCount), "cuMemcpyAtoA");
}

CUresult plain_cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoA_v2(0, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoA_v2(dstArray, dstOffset, srcArray, srcOffset, ByteCount),
            "cuMemcpyAtoA_v2");
    return logged(plain_cuMemcpyAtoA_v2(dstArray, dstOffset, srcArray, srcOffset, ByteCount),
        "cuMemcpyAtoA_v2");
}

CUresult plain_cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoA_v2_ptds(dstArray, dstOffset, srcArray, srcOffset, ByteCount),
            "cuMemcpyAtoA_v2_ptds");
    return logged(plain_cuMemcpyAtoA_v2_ptds(dstArray, dstOffset, srcArray, srcOffset, ByteCount),
        "cuMemcpyAtoA_v2_ptds");
}

CUresult plain_cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    return enter_cuMemcpyAtoD_v2(0, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoD(dstDevice, srcArray, srcOffset, ByteCount), "cuMemcpyAtoD");
    return logged(plain_cuMemcpyAtoD(dstDevice, srcArray, srcOffset, ByteCount), "cuMemcpyAtoD");
}

CUresult plain_cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return enter_cuMemcpyAtoD_v2(0, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoD_v2(dstDevice, srcArray, srcOffset, ByteCount), "cuMemcpyAtoD_v2");
    return logged(plain_cuMemcpyAtoD_v2(dstDevice, srcArray, srcOffset, ByteCount), "cuMemcpyAtoD_v2");
}

CUresult plain_cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    return enter_cuMemcpyAtoD_v2(WIRE_PER_THREAD, dstDevice, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoD_v2_ptds(dstDevice, srcArray, srcOffset, ByteCount),
            "cuMemcpyAtoD_v2_ptds");
    return logged(plain_cuMemcpyAtoD_v2_ptds(dstDevice, srcArray, srcOffset, ByteCount),
        "cuMemcpyAtoD_v2_ptds");
}

CUresult plain_cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount) {
    return rt_cuMemcpyAtoH_v2(0, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoH(dstHost, srcArray, srcOffset, ByteCount), "cuMemcpyAtoH");
    return logged(plain_cuMemcpyAtoH(dstHost, srcArray, srcOffset, ByteCount), "cuMemcpyAtoH");
}

CUresult plain_cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount, CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(0, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoHAsync(dstHost, srcArray, srcOffset, ByteCount, hStream),
            "cuMemcpyAtoHAsync");
    return logged(plain_cuMemcpyAtoHAsync(dstHost, srcArray, srcOffset, ByteCount, hStream),
        "cuMemcpyAtoHAsync");
}

CUresult plain_cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(0, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoHAsync_v2(dstHost, srcArray, srcOffset, ByteCount, hStream),
            "cuMemcpyAtoHAsync_v2");
    return logged(plain_cuMemcpyAtoHAsync_v2(dstHost, srcArray, srcOffset, ByteCount, hStream),
        "cuMemcpyAtoHAsync_v2");
}

CUresult plain_cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyAtoHAsync_v2(WIRE_PER_THREAD, dstHost, srcArray, srcOffset, ByteCount, hStream);
}

CUresult cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoHAsync_v2_ptsz(dstHost, srcArray, srcOffset, ByteCount, hStream),
            "cuMemcpyAtoHAsync_v2_ptsz");
    return logged(plain_cuMemcpyAtoHAsync_v2_ptsz(dstHost, srcArray, srcOffset, ByteCount, hStream),
        "cuMemcpyAtoHAsync_v2_ptsz");
}

CUresult plain_cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return rt_cuMemcpyAtoH_v2(0, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoH_v2(dstHost, srcArray, srcOffset, ByteCount), "cuMemcpyAtoH_v2");
    return logged(plain_cuMemcpyAtoH_v2(dstHost, srcArray, srcOffset, ByteCount), "cuMemcpyAtoH_v2");
}

CUresult plain_cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    return rt_cuMemcpyAtoH_v2(WIRE_PER_THREAD, dstHost, srcArray, srcOffset, ByteCount);
}

CUresult cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyAtoH_v2_ptds(dstHost, srcArray, srcOffset, ByteCount),
            "cuMemcpyAtoH_v2_ptds");
    return logged(plain_cuMemcpyAtoH_v2_ptds(dstHost, srcArray, srcOffset, ByteCount),
        "cuMemcpyAtoH_v2_ptds");
}

CUresult plain_cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    return rt_cuMemcpyBatchAsync(0, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx, hStream);
}

CUresult cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx,
            hStream), "cuMemcpyBatchAsync");
    return logged(plain_cuMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx,
        hStream), "cuMemcpyBatchAsync");
}

CUresult plain_cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    return rt_cuMemcpyBatchAsync(WIRE_PER_THREAD, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        failIdx, hStream);
}

CUresult cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyBatchAsync_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
            failIdx, hStream), "cuMemcpyBatchAsync_ptsz");
    return logged(plain_cuMemcpyBatchAsync_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, failIdx,
        hStream), "cuMemcpyBatchAsync_ptsz");
}

CUresult plain_cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    return rt_cuMemcpyBatchAsync_v2(0, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
}

CUresult cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
            hStream), "cuMemcpyBatchAsync_v2");
    return logged(plain_cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream),
        "cuMemcpyBatchAsync_v2");
}

CUresult plain_cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    return rt_cuMemcpyBatchAsync_v2(WIRE_PER_THREAD, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        hStream);
}

CUresult cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyBatchAsync_v2_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
            hStream), "cuMemcpyBatchAsync_v2_ptsz");
    return logged(plain_cuMemcpyBatchAsync_v2_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        hStream), "cuMemcpyBatchAsync_v2_ptsz");
}

CUresult plain_cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount) {
    return enter_cuMemcpyDtoA_v2(0, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoA(dstArray, dstOffset, srcDevice, ByteCount), "cuMemcpyDtoA");
    return logged(plain_cuMemcpyDtoA(dstArray, dstOffset, srcDevice, ByteCount), "cuMemcpyDtoA");
}

CUresult plain_cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    return enter_cuMemcpyDtoA_v2(0, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoA_v2(dstArray, dstOffset, srcDevice, ByteCount), "cuMemcpyDtoA_v2");
    return logged(plain_cuMemcpyDtoA_v2(dstArray, dstOffset, srcDevice, ByteCount), "cuMemcpyDtoA_v2");
}

CUresult plain_cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount) {
    return enter_cuMemcpyDtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoA_v2_ptds(dstArray, dstOffset, srcDevice, ByteCount),
            "cuMemcpyDtoA_v2_ptds");
    return logged(plain_cuMemcpyDtoA_v2_ptds(dstArray, dstOffset, srcDevice, ByteCount),
        "cuMemcpyDtoA_v2_ptds");
}

CUresult plain_cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    return rt_cuMemcpyDtoD_v2(0, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoD(dstDevice, srcDevice, ByteCount), "cuMemcpyDtoD");
    return logged(plain_cuMemcpyDtoD(dstDevice, srcDevice, ByteCount), "cuMemcpyDtoD");
}

CUresult plain_cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(0, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoDAsync(dstDevice, srcDevice, ByteCount, hStream),
            "cuMemcpyDtoDAsync");
    return logged(plain_cuMemcpyDtoDAsync(dstDevice, srcDevice, ByteCount, hStream), "cuMemcpyDtoDAsync");
}

CUresult plain_cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(0, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoDAsync_v2(dstDevice, srcDevice, ByteCount, hStream),
            "cuMemcpyDtoDAsync_v2");
    return logged(plain_cuMemcpyDtoDAsync_v2(dstDevice, srcDevice, ByteCount, hStream),
        "cuMemcpyDtoDAsync_v2");
}

CUresult plain_cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoDAsync_v2(WIRE_PER_THREAD, dstDevice, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoDAsync_v2_ptsz(dstDevice, srcDevice, ByteCount, hStream),
            "cuMemcpyDtoDAsync_v2_ptsz");
    return logged(plain_cuMemcpyDtoDAsync_v2_ptsz(dstDevice, srcDevice, ByteCount, hStream),
        "cuMemcpyDtoDAsync_v2_ptsz");
}

CUresult plain_cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoD_v2(0, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoD_v2(dstDevice, srcDevice, ByteCount), "cuMemcpyDtoD_v2");
    return logged(plain_cuMemcpyDtoD_v2(dstDevice, srcDevice, ByteCount), "cuMemcpyDtoD_v2");
}

CUresult plain_cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoD_v2(WIRE_PER_THREAD, dstDevice, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoD_v2_ptds(dstDevice, srcDevice, ByteCount), "cuMemcpyDtoD_v2_ptds");
    return logged(plain_cuMemcpyDtoD_v2_ptds(dstDevice, srcDevice, ByteCount), "cuMemcpyDtoD_v2_ptds");
}

CUresult plain_cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    return rt_cuMemcpyDtoH_v2(0, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoH(dstHost, srcDevice, ByteCount), "cuMemcpyDtoH");
    return logged(plain_cuMemcpyDtoH(dstHost, srcDevice, ByteCount), "cuMemcpyDtoH");
}

CUresult plain_cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(0, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoHAsync(dstHost, srcDevice, ByteCount, hStream), "cuMemcpyDtoHAsync");
    return logged(plain_cuMemcpyDtoHAsync(dstHost, srcDevice, ByteCount, hStream), "cuMemcpyDtoHAsync");
}

CUresult plain_cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(0, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoHAsync_v2(dstHost, srcDevice, ByteCount, hStream),
            "cuMemcpyDtoHAsync_v2");
    return logged(plain_cuMemcpyDtoHAsync_v2(dstHost, srcDevice, ByteCount, hStream), "cuMemcpyDtoHAsync_v2");
}

CUresult plain_cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyDtoHAsync_v2(WIRE_PER_THREAD, dstHost, srcDevice, ByteCount, hStream);
}

CUresult cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoHAsync_v2_ptsz(dstHost, srcDevice, ByteCount, hStream),
            "cuMemcpyDtoHAsync_v2_ptsz");
    return logged(plain_cuMemcpyDtoHAsync_v2_ptsz(dstHost, srcDevice, ByteCount, hStream),
        "cuMemcpyDtoHAsync_v2_ptsz");
}

CUresult plain_cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoH_v2(0, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoH_v2(dstHost, srcDevice, ByteCount), "cuMemcpyDtoH_v2");
    return logged(plain_cuMemcpyDtoH_v2(dstHost, srcDevice, ByteCount), "cuMemcpyDtoH_v2");
}

CUresult plain_cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return rt_cuMemcpyDtoH_v2(WIRE_PER_THREAD, dstHost, srcDevice, ByteCount);
}

CUresult cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyDtoH_v2_ptds(dstHost, srcDevice, ByteCount), "cuMemcpyDtoH_v2_ptds");
    return logged(plain_cuMemcpyDtoH_v2_ptds(dstHost, srcDevice, ByteCount), "cuMemcpyDtoH_v2_ptds");
}

CUresult plain_cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount) {
    return rt_cuMemcpyHtoA_v2(0, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost, unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoA(dstArray, dstOffset, srcHost, ByteCount), "cuMemcpyHtoA");
    return logged(plain_cuMemcpyHtoA(dstArray, dstOffset, srcHost, ByteCount), "cuMemcpyHtoA");
}

CUresult plain_cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(0, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoAAsync(dstArray, dstOffset, srcHost, ByteCount, hStream),
            "cuMemcpyHtoAAsync");
    return logged(plain_cuMemcpyHtoAAsync(dstArray, dstOffset, srcHost, ByteCount, hStream),
        "cuMemcpyHtoAAsync");
}

CUresult plain_cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(0, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoAAsync_v2(dstArray, dstOffset, srcHost, ByteCount, hStream),
            "cuMemcpyHtoAAsync_v2");
    return logged(plain_cuMemcpyHtoAAsync_v2(dstArray, dstOffset, srcHost, ByteCount, hStream),
        "cuMemcpyHtoAAsync_v2");
}

CUresult plain_cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyHtoAAsync_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoAAsync_v2_ptsz(dstArray, dstOffset, srcHost, ByteCount, hStream),
            "cuMemcpyHtoAAsync_v2_ptsz");
    return logged(plain_cuMemcpyHtoAAsync_v2_ptsz(dstArray, dstOffset, srcHost, ByteCount, hStream),
        "cuMemcpyHtoAAsync_v2_ptsz");
}

CUresult plain_cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoA_v2(0, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoA_v2(dstArray, dstOffset, srcHost, ByteCount), "cuMemcpyHtoA_v2");
    return logged(plain_cuMemcpyHtoA_v2(dstArray, dstOffset, srcHost, ByteCount), "cuMemcpyHtoA_v2");
}

CUresult plain_cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount) {
    return rt_cuMemcpyHtoA_v2(WIRE_PER_THREAD, dstArray, dstOffset, srcHost, ByteCount);
}

CUresult cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoA_v2_ptds(dstArray, dstOffset, srcHost, ByteCount),
            "cuMemcpyHtoA_v2_ptds");
    return logged(plain_cuMemcpyHtoA_v2_ptds(dstArray, dstOffset, srcHost, ByteCount),
        "cuMemcpyHtoA_v2_ptds");
}

CUresult plain_cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount) {
    return rt_cuMemcpyHtoD_v2(0, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoD(dstDevice, srcHost, ByteCount), "cuMemcpyHtoD");
    return logged(plain_cuMemcpyHtoD(dstDevice, srcHost, ByteCount), "cuMemcpyHtoD");
}

CUresult plain_cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(0, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoDAsync(dstDevice, srcHost, ByteCount, hStream), "cuMemcpyHtoDAsync");
    return logged(plain_cuMemcpyHtoDAsync(dstDevice, srcHost, ByteCount, hStream), "cuMemcpyHtoDAsync");
}

CUresult plain_cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(0, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoDAsync_v2(dstDevice, srcHost, ByteCount, hStream),
            "cuMemcpyHtoDAsync_v2");
    return logged(plain_cuMemcpyHtoDAsync_v2(dstDevice, srcHost, ByteCount, hStream), "cuMemcpyHtoDAsync_v2");
}

CUresult plain_cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    return rt_cuMemcpyHtoDAsync_v2(WIRE_PER_THREAD, dstDevice, srcHost, ByteCount, hStream);
}

CUresult cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoDAsync_v2_ptsz(dstDevice, srcHost, ByteCount, hStream),
            "cuMemcpyHtoDAsync_v2_ptsz");
    return logged(plain_cuMemcpyHtoDAsync_v2_ptsz(dstDevice, srcHost, ByteCount, hStream),
        "cuMemcpyHtoDAsync_v2_ptsz");
}

CUresult plain_cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoD_v2(0, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoD_v2(dstDevice, srcHost, ByteCount), "cuMemcpyHtoD_v2");
    return logged(plain_cuMemcpyHtoD_v2(dstDevice, srcHost, ByteCount), "cuMemcpyHtoD_v2");
}

CUresult plain_cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return rt_cuMemcpyHtoD_v2(WIRE_PER_THREAD, dstDevice, srcHost, ByteCount);
}

CUresult cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyHtoD_v2_ptds(dstDevice, srcHost, ByteCount), "cuMemcpyHtoD_v2_ptds");
    return logged(plain_cuMemcpyHtoD_v2_ptds(dstDevice, srcHost, ByteCount), "cuMemcpyHtoD_v2_ptds");
}

CUresult plain_cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    return rt_cuMemcpyPeer(0, dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyPeer(dstDevice, dstContext, srcDevice, srcContext, ByteCount),
            "cuMemcpyPeer");
    return logged(plain_cuMemcpyPeer(dstDevice, dstContext, srcDevice, srcContext, ByteCount),
        "cuMemcpyPeer");
}

CUresult plain_cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyPeerAsync(0, dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream);
}

CUresult cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyPeerAsync(dstDevice, dstContext, srcDevice, srcContext, ByteCount,
            hStream), "cuMemcpyPeerAsync");
    return logged(plain_cuMemcpyPeerAsync(dstDevice, dstContext, srcDevice, srcContext, ByteCount, hStream),
        "cuMemcpyPeerAsync");
}

CUresult plain_cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    return rt_cuMemcpyPeerAsync(WIRE_PER_THREAD, dstDevice, dstContext, srcDevice, srcContext, ByteCount,
        hStream);
}

CUresult cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyPeerAsync_ptsz(dstDevice, dstContext, srcDevice, srcContext, ByteCount,
            hStream), "cuMemcpyPeerAsync_ptsz");
    return logged(plain_cuMemcpyPeerAsync_ptsz(dstDevice, dstContext, srcDevice, srcContext, ByteCount,
        hStream), "cuMemcpyPeerAsync_ptsz");
}

CUresult plain_cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    return rt_cuMemcpyPeer(WIRE_PER_THREAD, dstDevice, dstContext, srcDevice, srcContext, ByteCount);
}

CUresult cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpyPeer_ptds(dstDevice, dstContext, srcDevice, srcContext, ByteCount),
            "cuMemcpyPeer_ptds");
    return logged(plain_cuMemcpyPeer_ptds(dstDevice, dstContext, srcDevice, srcContext, ByteCount),
        "cuMemcpyPeer_ptds");
}

CUresult plain_cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return rt_cuMemcpy(WIRE_PER_THREAD, dst, src, ByteCount);
}

CUresult cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    if (TRACE_ON)
        return logged(traced_cuMemcpy_ptds(dst, src, ByteCount), "cuMemcpy_ptds");
    return logged(plain_cuMemcpy_ptds(dst, src, ByteCount), "cuMemcpy_ptds");
}

CUresult plain_cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N) {
    return enter_cuMemsetD16_v2(0, dstDevice, us, N);
}

CUresult cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD16(dstDevice, us, N), "cuMemsetD16");
    return logged(plain_cuMemsetD16(dstDevice, us, N), "cuMemsetD16");
}

CUresult plain_cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    return enter_cuMemsetD16Async(0, dstDevice, us, N, hStream);
}

CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD16Async(dstDevice, us, N, hStream), "cuMemsetD16Async");
    return logged(plain_cuMemsetD16Async(dstDevice, us, N, hStream), "cuMemsetD16Async");
}

CUresult plain_cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    return enter_cuMemsetD16Async(WIRE_PER_THREAD, dstDevice, us, N, hStream);
}

CUresult cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD16Async_ptsz(dstDevice, us, N, hStream), "cuMemsetD16Async_ptsz");
    return logged(plain_cuMemsetD16Async_ptsz(dstDevice, us, N, hStream), "cuMemsetD16Async_ptsz");
}

CUresult plain_cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    return enter_cuMemsetD16_v2(0, dstDevice, us, N);
}

CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD16_v2(dstDevice, us, N), "cuMemsetD16_v2");
    return logged(plain_cuMemsetD16_v2(dstDevice, us, N), "cuMemsetD16_v2");
}

CUresult plain_cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    return enter_cuMemsetD16_v2(WIRE_PER_THREAD, dstDevice, us, N);
}

CUresult cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD16_v2_ptds(dstDevice, us, N), "cuMemsetD16_v2_ptds");
    return logged(plain_cuMemsetD16_v2_ptds(dstDevice, us, N), "cuMemsetD16_v2_ptds");
}

CUresult plain_cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us,
    unsigned int Width, unsigned int Height) {
    return enter_cuMemsetD2D16_v2(0, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us, unsigned int Width,
    unsigned int Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D16(dstDevice, dstPitch, us, Width, Height), "cuMemsetD2D16");
    return logged(plain_cuMemsetD2D16(dstDevice, dstPitch, us, Width, Height), "cuMemsetD2D16");
}

CUresult plain_cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D16Async(0, dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D16Async(dstDevice, dstPitch, us, Width, Height, hStream),
            "cuMemsetD2D16Async");
    return logged(plain_cuMemsetD2D16Async(dstDevice, dstPitch, us, Width, Height, hStream),
        "cuMemsetD2D16Async");
}

CUresult plain_cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D16Async(WIRE_PER_THREAD, dstDevice, dstPitch, us, Width, Height, hStream);
}

CUresult cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D16Async_ptsz(dstDevice, dstPitch, us, Width, Height, hStream),
            "cuMemsetD2D16Async_ptsz");
    return logged(plain_cuMemsetD2D16Async_ptsz(dstDevice, dstPitch, us, Width, Height, hStream),
        "cuMemsetD2D16Async_ptsz");
}

CUresult plain_cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D16_v2(0, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D16_v2(dstDevice, dstPitch, us, Width, Height), "cuMemsetD2D16_v2");
    return logged(plain_cuMemsetD2D16_v2(dstDevice, dstPitch, us, Width, Height), "cuMemsetD2D16_v2");
}

CUresult plain_cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D16_v2(WIRE_PER_THREAD, dstDevice, dstPitch, us, Width, Height);
}

CUresult cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D16_v2_ptds(dstDevice, dstPitch, us, Width, Height),
            "cuMemsetD2D16_v2_ptds");
    return logged(plain_cuMemsetD2D16_v2_ptds(dstDevice, dstPitch, us, Width, Height),
        "cuMemsetD2D16_v2_ptds");
}

CUresult plain_cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui,
    unsigned int Width, unsigned int Height) {
    return enter_cuMemsetD2D32_v2(0, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui, unsigned int Width,
    unsigned int Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D32(dstDevice, dstPitch, ui, Width, Height), "cuMemsetD2D32");
    return logged(plain_cuMemsetD2D32(dstDevice, dstPitch, ui, Width, Height), "cuMemsetD2D32");
}

CUresult plain_cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D32Async(0, dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D32Async(dstDevice, dstPitch, ui, Width, Height, hStream),
            "cuMemsetD2D32Async");
    return logged(plain_cuMemsetD2D32Async(dstDevice, dstPitch, ui, Width, Height, hStream),
        "cuMemsetD2D32Async");
}

CUresult plain_cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D32Async(WIRE_PER_THREAD, dstDevice, dstPitch, ui, Width, Height, hStream);
}

CUresult cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D32Async_ptsz(dstDevice, dstPitch, ui, Width, Height, hStream),
            "cuMemsetD2D32Async_ptsz");
    return logged(plain_cuMemsetD2D32Async_ptsz(dstDevice, dstPitch, ui, Width, Height, hStream),
        "cuMemsetD2D32Async_ptsz");
}

CUresult plain_cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D32_v2(0, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D32_v2(dstDevice, dstPitch, ui, Width, Height), "cuMemsetD2D32_v2");
    return logged(plain_cuMemsetD2D32_v2(dstDevice, dstPitch, ui, Width, Height), "cuMemsetD2D32_v2");
}

CUresult plain_cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D32_v2(WIRE_PER_THREAD, dstDevice, dstPitch, ui, Width, Height);
}

CUresult cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D32_v2_ptds(dstDevice, dstPitch, ui, Width, Height),
            "cuMemsetD2D32_v2_ptds");
    return logged(plain_cuMemsetD2D32_v2_ptds(dstDevice, dstPitch, ui, Width, Height),
        "cuMemsetD2D32_v2_ptds");
}

CUresult plain_cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc,
    unsigned int Width, unsigned int Height) {
    return enter_cuMemsetD2D8_v2(0, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc, unsigned int Width,
    unsigned int Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D8(dstDevice, dstPitch, uc, Width, Height), "cuMemsetD2D8");
    return logged(plain_cuMemsetD2D8(dstDevice, dstPitch, uc, Width, Height), "cuMemsetD2D8");
}

CUresult plain_cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D8Async(0, dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D8Async(dstDevice, dstPitch, uc, Width, Height, hStream),
            "cuMemsetD2D8Async");
    return logged(plain_cuMemsetD2D8Async(dstDevice, dstPitch, uc, Width, Height, hStream),
        "cuMemsetD2D8Async");
}

CUresult plain_cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    return enter_cuMemsetD2D8Async(WIRE_PER_THREAD, dstDevice, dstPitch, uc, Width, Height, hStream);
}

CUresult cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D8Async_ptsz(dstDevice, dstPitch, uc, Width, Height, hStream),
            "cuMemsetD2D8Async_ptsz");
    return logged(plain_cuMemsetD2D8Async_ptsz(dstDevice, dstPitch, uc, Width, Height, hStream),
        "cuMemsetD2D8Async_ptsz");
}

CUresult plain_cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D8_v2(0, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D8_v2(dstDevice, dstPitch, uc, Width, Height), "cuMemsetD2D8_v2");
    return logged(plain_cuMemsetD2D8_v2(dstDevice, dstPitch, uc, Width, Height), "cuMemsetD2D8_v2");
}

CUresult plain_cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    return enter_cuMemsetD2D8_v2(WIRE_PER_THREAD, dstDevice, dstPitch, uc, Width, Height);
}

CUresult cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD2D8_v2_ptds(dstDevice, dstPitch, uc, Width, Height),
            "cuMemsetD2D8_v2_ptds");
    return logged(plain_cuMemsetD2D8_v2_ptds(dstDevice, dstPitch, uc, Width, Height), "cuMemsetD2D8_v2_ptds");
}

CUresult plain_cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N) {
    return enter_cuMemsetD32_v2(0, dstDevice, ui, N);
}

CUresult cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD32(dstDevice, ui, N), "cuMemsetD32");
    return logged(plain_cuMemsetD32(dstDevice, ui, N), "cuMemsetD32");
}

CUresult plain_cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    return enter_cuMemsetD32Async(0, dstDevice, ui, N, hStream);
}

CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD32Async(dstDevice, ui, N, hStream), "cuMemsetD32Async");
    return logged(plain_cuMemsetD32Async(dstDevice, ui, N, hStream), "cuMemsetD32Async");
}

CUresult plain_cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    return enter_cuMemsetD32Async(WIRE_PER_THREAD, dstDevice, ui, N, hStream);
}

CUresult cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD32Async_ptsz(dstDevice, ui, N, hStream), "cuMemsetD32Async_ptsz");
    return logged(plain_cuMemsetD32Async_ptsz(dstDevice, ui, N, hStream), "cuMemsetD32Async_ptsz");
}

CUresult plain_cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    return enter_cuMemsetD32_v2(0, dstDevice, ui, N);
}

CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD32_v2(dstDevice, ui, N), "cuMemsetD32_v2");
    return logged(plain_cuMemsetD32_v2(dstDevice, ui, N), "cuMemsetD32_v2");
}

CUresult plain_cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    return enter_cuMemsetD32_v2(WIRE_PER_THREAD, dstDevice, ui, N);
}

CUresult cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD32_v2_ptds(dstDevice, ui, N), "cuMemsetD32_v2_ptds");
    return logged(plain_cuMemsetD32_v2_ptds(dstDevice, ui, N), "cuMemsetD32_v2_ptds");
}

CUresult plain_cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N) {
    return enter_cuMemsetD8_v2(0, dstDevice, uc, N);
}

CUresult cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD8(dstDevice, uc, N), "cuMemsetD8");
    return logged(plain_cuMemsetD8(dstDevice, uc, N), "cuMemsetD8");
}

CUresult plain_cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    return enter_cuMemsetD8Async(0, dstDevice, uc, N, hStream);
}

CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD8Async(dstDevice, uc, N, hStream), "cuMemsetD8Async");
    return logged(plain_cuMemsetD8Async(dstDevice, uc, N, hStream), "cuMemsetD8Async");
}

CUresult plain_cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    return enter_cuMemsetD8Async(WIRE_PER_THREAD, dstDevice, uc, N, hStream);
}

CUresult cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD8Async_ptsz(dstDevice, uc, N, hStream), "cuMemsetD8Async_ptsz");
    return logged(plain_cuMemsetD8Async_ptsz(dstDevice, uc, N, hStream), "cuMemsetD8Async_ptsz");
}

CUresult plain_cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    return enter_cuMemsetD8_v2(0, dstDevice, uc, N);
}

CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD8_v2(dstDevice, uc, N), "cuMemsetD8_v2");
    return logged(plain_cuMemsetD8_v2(dstDevice, uc, N), "cuMemsetD8_v2");
}

CUresult plain_cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    return enter_cuMemsetD8_v2(WIRE_PER_THREAD, dstDevice, uc, N);
}

CUresult cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    if (TRACE_ON)
        return logged(traced_cuMemsetD8_v2_ptds(dstDevice, uc, N), "cuMemsetD8_v2_ptds");
    return logged(plain_cuMemsetD8_v2_ptds(dstDevice, uc, N), "cuMemsetD8_v2_ptds");
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
        return logged(traced_cuMipmappedArrayCreate(pHandle, pMipmappedArrayDesc, numMipmapLevels),
            "cuMipmappedArrayCreate");
    return logged(plain_cuMipmappedArrayCreate(pHandle, pMipmappedArrayDesc, numMipmapLevels),
        "cuMipmappedArrayCreate");
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
        return logged(traced_cuMipmappedArrayDestroy(hMipmappedArray), "cuMipmappedArrayDestroy");
    return logged(plain_cuMipmappedArrayDestroy(hMipmappedArray), "cuMipmappedArrayDestroy");
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
        return logged(traced_cuMipmappedArrayGetLevel(pLevelArray, hMipmappedArray, level),
            "cuMipmappedArrayGetLevel");
    return logged(plain_cuMipmappedArrayGetLevel(pLevelArray, hMipmappedArray, level),
        "cuMipmappedArrayGetLevel");
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
        return logged(traced_cuMipmappedArrayGetMemoryRequirements(memoryRequirements, mipmap, device),
            "cuMipmappedArrayGetMemoryRequirements");
    return logged(plain_cuMipmappedArrayGetMemoryRequirements(memoryRequirements, mipmap, device),
        "cuMipmappedArrayGetMemoryRequirements");
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
        return logged(traced_cuMipmappedArrayGetSparseProperties(sparseProperties, mipmap),
            "cuMipmappedArrayGetSparseProperties");
    return logged(plain_cuMipmappedArrayGetSparseProperties(sparseProperties, mipmap),
        "cuMipmappedArrayGetSparseProperties");
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
        return logged(traced_cuModuleEnumerateFunctions(functions, numFunctions, mod),
            "cuModuleEnumerateFunctions");
    return logged(plain_cuModuleEnumerateFunctions(functions, numFunctions, mod),
        "cuModuleEnumerateFunctions");
}

CUresult cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return logged(traced_cuModuleGetFunction(hfunc, hmod, name), "cuModuleGetFunction");
    return logged(rt_cuModuleGetFunction(hfunc, hmod, name), "cuModuleGetFunction");
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
        return logged(traced_cuModuleGetFunctionCount(count, mod), "cuModuleGetFunctionCount");
    return logged(plain_cuModuleGetFunctionCount(count, mod), "cuModuleGetFunctionCount");
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
        return logged(traced_cuModuleGetGlobal(dptr, bytes, hmod, name), "cuModuleGetGlobal");
    return logged(plain_cuModuleGetGlobal(dptr, bytes, hmod, name), "cuModuleGetGlobal");
}

CUresult cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name) {
    if (TRACE_ON)
        return logged(traced_cuModuleGetGlobal_v2(dptr, bytes, hmod, name), "cuModuleGetGlobal_v2");
    return logged(rt_cuModuleGetGlobal_v2(dptr, bytes, hmod, name), "cuModuleGetGlobal_v2");
}

CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *mode) {
    if (TRACE_ON)
        return logged(traced_cuModuleGetLoadingMode(mode), "cuModuleGetLoadingMode");
    return logged(rt_cuModuleGetLoadingMode(mode), "cuModuleGetLoadingMode");
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
        return logged(traced_cuModuleGetSurfRef(pSurfRef, hmod, name), "cuModuleGetSurfRef");
    return logged(plain_cuModuleGetSurfRef(pSurfRef, hmod, name), "cuModuleGetSurfRef");
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
        return logged(traced_cuModuleGetTexRef(pTexRef, hmod, name), "cuModuleGetTexRef");
    return logged(plain_cuModuleGetTexRef(pTexRef, hmod, name), "cuModuleGetTexRef");
}

CUresult cuModuleLoad(CUmodule *module, const char *fname) {
    if (TRACE_ON)
        return logged(traced_cuModuleLoad(module, fname), "cuModuleLoad");
    return logged(rt_cuModuleLoad(module, fname), "cuModuleLoad");
}

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
    if (TRACE_ON)
        return logged(traced_cuModuleLoadData(module, image), "cuModuleLoadData");
    return logged(rt_cuModuleLoadData(module, image), "cuModuleLoadData");
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    if (TRACE_ON)
        return logged(traced_cuModuleLoadDataEx(module, image, numOptions, options, optionValues),
            "cuModuleLoadDataEx");
    return logged(rt_cuModuleLoadDataEx(module, image, numOptions, options, optionValues),
        "cuModuleLoadDataEx");
}

CUresult cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin) {
    if (TRACE_ON)
        return logged(traced_cuModuleLoadFatBinary(module, fatCubin), "cuModuleLoadFatBinary");
    return logged(rt_cuModuleLoadFatBinary(module, fatCubin), "cuModuleLoadFatBinary");
}

CUresult cuModuleUnload(CUmodule hmod) {
    if (TRACE_ON)
        return logged(traced_cuModuleUnload(hmod), "cuModuleUnload");
    return logged(rt_cuModuleUnload(hmod), "cuModuleUnload");
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
        return logged(traced_cuMulticastAddDevice(mcHandle, dev), "cuMulticastAddDevice");
    return logged(plain_cuMulticastAddDevice(mcHandle, dev), "cuMulticastAddDevice");
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
        return logged(traced_cuMulticastBindAddr(mcHandle, mcOffset, memptr, size, flags),
            "cuMulticastBindAddr");
    return logged(plain_cuMulticastBindAddr(mcHandle, mcOffset, memptr, size, flags), "cuMulticastBindAddr");
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
        return logged(traced_cuMulticastBindMem(mcHandle, mcOffset, memHandle, memOffset, size, flags),
            "cuMulticastBindMem");
    return logged(plain_cuMulticastBindMem(mcHandle, mcOffset, memHandle, memOffset, size, flags),
        "cuMulticastBindMem");
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
        return logged(traced_cuMulticastCreate(mcHandle, prop), "cuMulticastCreate");
    return logged(plain_cuMulticastCreate(mcHandle, prop), "cuMulticastCreate");
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
        return logged(traced_cuMulticastGetGranularity(granularity, prop, option),
            "cuMulticastGetGranularity");
    return logged(plain_cuMulticastGetGranularity(granularity, prop, option), "cuMulticastGetGranularity");
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
        return logged(traced_cuMulticastUnbind(mcHandle, dev, mcOffset, size), "cuMulticastUnbind");
    return logged(plain_cuMulticastUnbind(mcHandle, dev, mcOffset, size), "cuMulticastUnbind");
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
        return logged(traced_cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize, func, numBlocks,
            blockSize), "cuOccupancyAvailableDynamicSMemPerBlock");
    return logged(plain_cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize, func, numBlocks, blockSize),
        "cuOccupancyAvailableDynamicSMemPerBlock");
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
        return logged(traced_cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks, func, blockSize,
            dynamicSMemSize), "cuOccupancyMaxActiveBlocksPerMultiprocessor");
    return logged(plain_cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks, func, blockSize,
        dynamicSMemSize), "cuOccupancyMaxActiveBlocksPerMultiprocessor");
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
        return logged(traced_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks, func, blockSize,
            dynamicSMemSize, flags), "cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags");
    return logged(plain_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks, func, blockSize,
        dynamicSMemSize, flags), "cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags");
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
        return logged(traced_cuOccupancyMaxActiveClusters(numClusters, func, config),
            "cuOccupancyMaxActiveClusters");
    return logged(plain_cuOccupancyMaxActiveClusters(numClusters, func, config),
        "cuOccupancyMaxActiveClusters");
}

CUresult cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit) {
    if (TRACE_ON)
        return logged(traced_cuOccupancyMaxPotentialBlockSize(minGridSize, blockSize, func,
            blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit), "cuOccupancyMaxPotentialBlockSize");
    return logged(rt_cuOccupancyMaxPotentialBlockSize(minGridSize, blockSize, func,
        blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit), "cuOccupancyMaxPotentialBlockSize");
}

CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
            blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags),
            "cuOccupancyMaxPotentialBlockSizeWithFlags");
    return logged(rt_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
        blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags),
        "cuOccupancyMaxPotentialBlockSizeWithFlags");
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
        return logged(traced_cuOccupancyMaxPotentialClusterSize(clusterSize, func, config),
            "cuOccupancyMaxPotentialClusterSize");
    return logged(plain_cuOccupancyMaxPotentialClusterSize(clusterSize, func, config),
        "cuOccupancyMaxPotentialClusterSize");
}

CUresult cuParamSetSize(CUfunction hfunc, unsigned int numbytes) {
    if (TRACE_ON)
        return logged(traced_cuParamSetSize(hfunc, numbytes), "cuParamSetSize");
    return logged(rt_cuParamSetSize(hfunc, numbytes), "cuParamSetSize");
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
        return logged(traced_cuParamSetTexRef(hfunc, texunit, hTexRef), "cuParamSetTexRef");
    return logged(plain_cuParamSetTexRef(hfunc, texunit, hTexRef), "cuParamSetTexRef");
}

CUresult cuParamSetf(CUfunction hfunc, int offset, float value) {
    if (TRACE_ON)
        return logged(traced_cuParamSetf(hfunc, offset, value), "cuParamSetf");
    return logged(rt_cuParamSetf(hfunc, offset, value), "cuParamSetf");
}

CUresult cuParamSeti(CUfunction hfunc, int offset, unsigned int value) {
    if (TRACE_ON)
        return logged(traced_cuParamSeti(hfunc, offset, value), "cuParamSeti");
    return logged(rt_cuParamSeti(hfunc, offset, value), "cuParamSeti");
}

CUresult cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes) {
    if (TRACE_ON)
        return logged(traced_cuParamSetv(hfunc, offset, ptr, numbytes), "cuParamSetv");
    return logged(rt_cuParamSetv(hfunc, offset, ptr, numbytes), "cuParamSetv");
}

CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr) {
    if (TRACE_ON)
        return logged(traced_cuPointerGetAttribute(data, attribute, ptr), "cuPointerGetAttribute");
    return logged(rt_cuPointerGetAttribute(data, attribute, ptr), "cuPointerGetAttribute");
}

CUresult cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data,
    CUdeviceptr ptr) {
    if (TRACE_ON)
        return logged(traced_cuPointerGetAttributes(numAttributes, attributes, data, ptr),
            "cuPointerGetAttributes");
    return logged(rt_cuPointerGetAttributes(numAttributes, attributes, data, ptr), "cuPointerGetAttributes");
}

CUresult cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr) {
    if (TRACE_ON)
        return logged(traced_cuPointerSetAttribute(value, attribute, ptr), "cuPointerSetAttribute");
    return logged(rt_cuPointerSetAttribute(value, attribute, ptr), "cuPointerSetAttribute");
}

CUresult cuProfilerInitialize(const char *configFile, const char *outputFile, CUoutput_mode outputMode) {
    if (TRACE_ON)
        return logged(traced_cuProfilerInitialize(configFile, outputFile, outputMode),
            "cuProfilerInitialize");
    return logged(rt_cuProfilerInitialize(configFile, outputFile, outputMode), "cuProfilerInitialize");
}

CUresult cuProfilerStart(void) {
    if (TRACE_ON)
        return logged(traced_cuProfilerStart(), "cuProfilerStart");
    return logged(rt_cuProfilerStart(), "cuProfilerStart");
}

CUresult cuProfilerStop(void) {
    if (TRACE_ON)
        return logged(traced_cuProfilerStop(), "cuProfilerStop");
    return logged(rt_cuProfilerStop(), "cuProfilerStop");
}

CUresult plain_cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    return rt_cuSignalExternalSemaphoresAsync(0, extSemArray, paramsArray, numExtSems, stream);
}

CUresult cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream),
            "cuSignalExternalSemaphoresAsync");
    return logged(plain_cuSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream),
        "cuSignalExternalSemaphoresAsync");
}

CUresult plain_cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    return rt_cuSignalExternalSemaphoresAsync(WIRE_PER_THREAD, extSemArray, paramsArray, numExtSems, stream);
}

CUresult cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuSignalExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems,
            stream), "cuSignalExternalSemaphoresAsync_ptsz");
    return logged(plain_cuSignalExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream),
        "cuSignalExternalSemaphoresAsync_ptsz");
}

CUresult plain_cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    return rt_cuStreamAddCallback(0, hStream, callback, userData, flags);
}

CUresult cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamAddCallback(hStream, callback, userData, flags), "cuStreamAddCallback");
    return logged(plain_cuStreamAddCallback(hStream, callback, userData, flags), "cuStreamAddCallback");
}

CUresult plain_cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    return rt_cuStreamAddCallback(WIRE_PER_THREAD, hStream, callback, userData, flags);
}

CUresult cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamAddCallback_ptsz(hStream, callback, userData, flags),
            "cuStreamAddCallback_ptsz");
    return logged(plain_cuStreamAddCallback_ptsz(hStream, callback, userData, flags),
        "cuStreamAddCallback_ptsz");
}

CUresult plain_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    return enter_cuStreamAttachMemAsync(0, hStream, dptr, length, flags);
}

CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamAttachMemAsync(hStream, dptr, length, flags), "cuStreamAttachMemAsync");
    return logged(plain_cuStreamAttachMemAsync(hStream, dptr, length, flags), "cuStreamAttachMemAsync");
}

CUresult plain_cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags) {
    return enter_cuStreamAttachMemAsync(WIRE_PER_THREAD, hStream, dptr, length, flags);
}

CUresult cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamAttachMemAsync_ptsz(hStream, dptr, length, flags),
            "cuStreamAttachMemAsync_ptsz");
    return logged(plain_cuStreamAttachMemAsync_ptsz(hStream, dptr, length, flags),
        "cuStreamAttachMemAsync_ptsz");
}

CUresult plain_cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(0, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamBatchMemOp(stream, count, paramArray, flags), "cuStreamBatchMemOp");
    return logged(plain_cuStreamBatchMemOp(stream, count, paramArray, flags), "cuStreamBatchMemOp");
}

CUresult plain_cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(WIRE_PER_THREAD, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamBatchMemOp_ptsz(stream, count, paramArray, flags),
            "cuStreamBatchMemOp_ptsz");
    return logged(plain_cuStreamBatchMemOp_ptsz(stream, count, paramArray, flags), "cuStreamBatchMemOp_ptsz");
}

CUresult plain_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(0, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamBatchMemOp_v2(stream, count, paramArray, flags),
            "cuStreamBatchMemOp_v2");
    return logged(plain_cuStreamBatchMemOp_v2(stream, count, paramArray, flags), "cuStreamBatchMemOp_v2");
}

CUresult plain_cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    return enter_cuStreamBatchMemOp_v2(WIRE_PER_THREAD, stream, count, paramArray, flags);
}

CUresult cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamBatchMemOp_v2_ptsz(stream, count, paramArray, flags),
            "cuStreamBatchMemOp_v2_ptsz");
    return logged(plain_cuStreamBatchMemOp_v2_ptsz(stream, count, paramArray, flags),
        "cuStreamBatchMemOp_v2_ptsz");
}

CUresult plain_cuStreamBeginCapture(CUstream hStream) {
    return rt_cuStreamBeginCapture_v2(0, hStream, CU_STREAM_CAPTURE_MODE_GLOBAL);
}

CUresult cuStreamBeginCapture(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamBeginCapture(hStream), "cuStreamBeginCapture");
    return logged(plain_cuStreamBeginCapture(hStream), "cuStreamBeginCapture");
}

CUresult plain_cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCaptureToGraph(0, hStream, hGraph, dependencies, dependencyData, numDependencies,
        mode);
}

CUresult cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return logged(traced_cuStreamBeginCaptureToGraph(hStream, hGraph, dependencies, dependencyData,
            numDependencies, mode), "cuStreamBeginCaptureToGraph");
    return logged(plain_cuStreamBeginCaptureToGraph(hStream, hGraph, dependencies, dependencyData,
        numDependencies, mode), "cuStreamBeginCaptureToGraph");
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
        return logged(traced_cuStreamBeginCaptureToGraph_ptsz(hStream, hGraph, dependencies, dependencyData,
            numDependencies, mode), "cuStreamBeginCaptureToGraph_ptsz");
    return logged(plain_cuStreamBeginCaptureToGraph_ptsz(hStream, hGraph, dependencies, dependencyData,
        numDependencies, mode), "cuStreamBeginCaptureToGraph_ptsz");
}

CUresult plain_cuStreamBeginCapture_ptsz(CUstream hStream) {
    return rt_cuStreamBeginCapture_v2(WIRE_PER_THREAD, hStream, CU_STREAM_CAPTURE_MODE_GLOBAL);
}

CUresult cuStreamBeginCapture_ptsz(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamBeginCapture_ptsz(hStream), "cuStreamBeginCapture_ptsz");
    return logged(plain_cuStreamBeginCapture_ptsz(hStream), "cuStreamBeginCapture_ptsz");
}

CUresult plain_cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCapture_v2(0, hStream, mode);
}

CUresult cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return logged(traced_cuStreamBeginCapture_v2(hStream, mode), "cuStreamBeginCapture_v2");
    return logged(plain_cuStreamBeginCapture_v2(hStream, mode), "cuStreamBeginCapture_v2");
}

CUresult plain_cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode) {
    return rt_cuStreamBeginCapture_v2(WIRE_PER_THREAD, hStream, mode);
}

CUresult cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode) {
    if (TRACE_ON)
        return logged(traced_cuStreamBeginCapture_v2_ptsz(hStream, mode), "cuStreamBeginCapture_v2_ptsz");
    return logged(plain_cuStreamBeginCapture_v2_ptsz(hStream, mode), "cuStreamBeginCapture_v2_ptsz");
}

CUresult plain_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    return enter_cuStreamCopyAttributes(0, dstStream, srcStream);
}

CUresult cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamCopyAttributes(dstStream, srcStream), "cuStreamCopyAttributes");
    return logged(plain_cuStreamCopyAttributes(dstStream, srcStream), "cuStreamCopyAttributes");
}

CUresult plain_cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream) {
    return enter_cuStreamCopyAttributes(WIRE_PER_THREAD, dstStream, srcStream);
}

CUresult cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamCopyAttributes_ptsz(dstStream, srcStream),
            "cuStreamCopyAttributes_ptsz");
    return logged(plain_cuStreamCopyAttributes_ptsz(dstStream, srcStream), "cuStreamCopyAttributes_ptsz");
}

CUresult cuStreamCreate(CUstream *phStream, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamCreate(phStream, Flags), "cuStreamCreate");
    return logged(rt_cuStreamCreate(phStream, Flags), "cuStreamCreate");
}

CUresult cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority) {
    if (TRACE_ON)
        return logged(traced_cuStreamCreateWithPriority(phStream, flags, priority),
            "cuStreamCreateWithPriority");
    return logged(rt_cuStreamCreateWithPriority(phStream, flags, priority), "cuStreamCreateWithPriority");
}

CUresult plain_cuStreamDestroy(CUstream hStream) {
    return rt_cuStreamDestroy_v2(hStream);
}

CUresult cuStreamDestroy(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamDestroy(hStream), "cuStreamDestroy");
    return logged(plain_cuStreamDestroy(hStream), "cuStreamDestroy");
}

CUresult cuStreamDestroy_v2(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamDestroy_v2(hStream), "cuStreamDestroy_v2");
    return logged(rt_cuStreamDestroy_v2(hStream), "cuStreamDestroy_v2");
}

CUresult plain_cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    return rt_cuStreamEndCapture(0, hStream, phGraph);
}

CUresult cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    if (TRACE_ON)
        return logged(traced_cuStreamEndCapture(hStream, phGraph), "cuStreamEndCapture");
    return logged(plain_cuStreamEndCapture(hStream, phGraph), "cuStreamEndCapture");
}

CUresult plain_cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph) {
    return rt_cuStreamEndCapture(WIRE_PER_THREAD, hStream, phGraph);
}

CUresult cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph) {
    if (TRACE_ON)
        return logged(traced_cuStreamEndCapture_ptsz(hStream, phGraph), "cuStreamEndCapture_ptsz");
    return logged(plain_cuStreamEndCapture_ptsz(hStream, phGraph), "cuStreamEndCapture_ptsz");
}

CUresult plain_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    return enter_cuStreamGetAttribute(0, hStream, attr, value);
}

CUresult cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetAttribute(hStream, attr, value), "cuStreamGetAttribute");
    return logged(plain_cuStreamGetAttribute(hStream, attr, value), "cuStreamGetAttribute");
}

CUresult plain_cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    return enter_cuStreamGetAttribute(WIRE_PER_THREAD, hStream, attr, value);
}

CUresult cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetAttribute_ptsz(hStream, attr, value), "cuStreamGetAttribute_ptsz");
    return logged(plain_cuStreamGetAttribute_ptsz(hStream, attr, value), "cuStreamGetAttribute_ptsz");
}

CUresult plain_cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo(0, hStream, captureStatus_out, id_out);
}

CUresult cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetCaptureInfo(hStream, captureStatus_out, id_out),
            "cuStreamGetCaptureInfo");
    return logged(plain_cuStreamGetCaptureInfo(hStream, captureStatus_out, id_out), "cuStreamGetCaptureInfo");
}

CUresult plain_cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo(WIRE_PER_THREAD, hStream, captureStatus_out, id_out);
}

CUresult cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetCaptureInfo_ptsz(hStream, captureStatus_out, id_out),
            "cuStreamGetCaptureInfo_ptsz");
    return logged(plain_cuStreamGetCaptureInfo_ptsz(hStream, captureStatus_out, id_out),
        "cuStreamGetCaptureInfo_ptsz");
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
        return logged(traced_cuStreamGetCaptureInfo_v2(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, numDependencies_out), "cuStreamGetCaptureInfo_v2");
    return logged(plain_cuStreamGetCaptureInfo_v2(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, numDependencies_out), "cuStreamGetCaptureInfo_v2");
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
        return logged(traced_cuStreamGetCaptureInfo_v2_ptsz(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, numDependencies_out), "cuStreamGetCaptureInfo_v2_ptsz");
    return logged(plain_cuStreamGetCaptureInfo_v2_ptsz(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, numDependencies_out), "cuStreamGetCaptureInfo_v2_ptsz");
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
        return logged(traced_cuStreamGetCaptureInfo_v3(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, edgeData_out, numDependencies_out), "cuStreamGetCaptureInfo_v3");
    return logged(plain_cuStreamGetCaptureInfo_v3(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, edgeData_out, numDependencies_out), "cuStreamGetCaptureInfo_v3");
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
        return logged(traced_cuStreamGetCaptureInfo_v3_ptsz(hStream, captureStatus_out, id_out, graph_out,
            dependencies_out, edgeData_out, numDependencies_out), "cuStreamGetCaptureInfo_v3_ptsz");
    return logged(plain_cuStreamGetCaptureInfo_v3_ptsz(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, edgeData_out, numDependencies_out), "cuStreamGetCaptureInfo_v3_ptsz");
}

CUresult plain_cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    return rt_cuStreamGetCtx(0, hStream, pctx);
}

CUresult cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetCtx(hStream, pctx), "cuStreamGetCtx");
    return logged(plain_cuStreamGetCtx(hStream, pctx), "cuStreamGetCtx");
}

CUresult plain_cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx) {
    return rt_cuStreamGetCtx(WIRE_PER_THREAD, hStream, pctx);
}

CUresult cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetCtx_ptsz(hStream, pctx), "cuStreamGetCtx_ptsz");
    return logged(plain_cuStreamGetCtx_ptsz(hStream, pctx), "cuStreamGetCtx_ptsz");
}

CUresult plain_cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    return rt_cuStreamGetCtx_v2(0, hStream, pCtx, pGreenCtx);
}

CUresult cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetCtx_v2(hStream, pCtx, pGreenCtx), "cuStreamGetCtx_v2");
    return logged(plain_cuStreamGetCtx_v2(hStream, pCtx, pGreenCtx), "cuStreamGetCtx_v2");
}

CUresult plain_cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    return rt_cuStreamGetCtx_v2(WIRE_PER_THREAD, hStream, pCtx, pGreenCtx);
}

CUresult cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetCtx_v2_ptsz(hStream, pCtx, pGreenCtx), "cuStreamGetCtx_v2_ptsz");
    return logged(plain_cuStreamGetCtx_v2_ptsz(hStream, pCtx, pGreenCtx), "cuStreamGetCtx_v2_ptsz");
}

CUresult plain_cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    return rt_cuStreamGetDevice(0, hStream, device);
}

CUresult cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetDevice(hStream, device), "cuStreamGetDevice");
    return logged(plain_cuStreamGetDevice(hStream, device), "cuStreamGetDevice");
}

CUresult plain_cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device) {
    return rt_cuStreamGetDevice(WIRE_PER_THREAD, hStream, device);
}

CUresult cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetDevice_ptsz(hStream, device), "cuStreamGetDevice_ptsz");
    return logged(plain_cuStreamGetDevice_ptsz(hStream, device), "cuStreamGetDevice_ptsz");
}

CUresult plain_cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    return rt_cuStreamGetFlags(0, hStream, flags);
}

CUresult cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetFlags(hStream, flags), "cuStreamGetFlags");
    return logged(plain_cuStreamGetFlags(hStream, flags), "cuStreamGetFlags");
}

CUresult plain_cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags) {
    return rt_cuStreamGetFlags(WIRE_PER_THREAD, hStream, flags);
}

CUresult cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetFlags_ptsz(hStream, flags), "cuStreamGetFlags_ptsz");
    return logged(plain_cuStreamGetFlags_ptsz(hStream, flags), "cuStreamGetFlags_ptsz");
}

CUresult cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetGreenCtx(hStream, phCtx), "cuStreamGetGreenCtx");
    return logged(rt_cuStreamGetGreenCtx(hStream, phCtx), "cuStreamGetGreenCtx");
}

CUresult plain_cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    return enter_cuStreamGetId(0, hStream, streamId);
}

CUresult cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetId(hStream, streamId), "cuStreamGetId");
    return logged(plain_cuStreamGetId(hStream, streamId), "cuStreamGetId");
}

CUresult plain_cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId) {
    return enter_cuStreamGetId(WIRE_PER_THREAD, hStream, streamId);
}

CUresult cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetId_ptsz(hStream, streamId), "cuStreamGetId_ptsz");
    return logged(plain_cuStreamGetId_ptsz(hStream, streamId), "cuStreamGetId_ptsz");
}

CUresult plain_cuStreamGetPriority(CUstream hStream, int *priority) {
    return rt_cuStreamGetPriority(0, hStream, priority);
}

CUresult cuStreamGetPriority(CUstream hStream, int *priority) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetPriority(hStream, priority), "cuStreamGetPriority");
    return logged(plain_cuStreamGetPriority(hStream, priority), "cuStreamGetPriority");
}

CUresult plain_cuStreamGetPriority_ptsz(CUstream hStream, int *priority) {
    return rt_cuStreamGetPriority(WIRE_PER_THREAD, hStream, priority);
}

CUresult cuStreamGetPriority_ptsz(CUstream hStream, int *priority) {
    if (TRACE_ON)
        return logged(traced_cuStreamGetPriority_ptsz(hStream, priority), "cuStreamGetPriority_ptsz");
    return logged(plain_cuStreamGetPriority_ptsz(hStream, priority), "cuStreamGetPriority_ptsz");
}

CUresult plain_cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    return rt_cuStreamIsCapturing(0, hStream, captureStatus);
}

CUresult cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    if (TRACE_ON)
        return logged(traced_cuStreamIsCapturing(hStream, captureStatus), "cuStreamIsCapturing");
    return logged(plain_cuStreamIsCapturing(hStream, captureStatus), "cuStreamIsCapturing");
}

CUresult plain_cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    return rt_cuStreamIsCapturing(WIRE_PER_THREAD, hStream, captureStatus);
}

CUresult cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    if (TRACE_ON)
        return logged(traced_cuStreamIsCapturing_ptsz(hStream, captureStatus), "cuStreamIsCapturing_ptsz");
    return logged(plain_cuStreamIsCapturing_ptsz(hStream, captureStatus), "cuStreamIsCapturing_ptsz");
}

CUresult plain_cuStreamQuery(CUstream hStream) {
    return enter_cuStreamQuery(0, hStream);
}

CUresult cuStreamQuery(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamQuery(hStream), "cuStreamQuery");
    return logged(plain_cuStreamQuery(hStream), "cuStreamQuery");
}

CUresult plain_cuStreamQuery_ptsz(CUstream hStream) {
    return enter_cuStreamQuery(WIRE_PER_THREAD, hStream);
}

CUresult cuStreamQuery_ptsz(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamQuery_ptsz(hStream), "cuStreamQuery_ptsz");
    return logged(plain_cuStreamQuery_ptsz(hStream), "cuStreamQuery_ptsz");
}

CUresult plain_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    return enter_cuStreamSetAttribute(0, hStream, attr, param);
}

CUresult cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    if (TRACE_ON)
        return logged(traced_cuStreamSetAttribute(hStream, attr, param), "cuStreamSetAttribute");
    return logged(plain_cuStreamSetAttribute(hStream, attr, param), "cuStreamSetAttribute");
}

CUresult plain_cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param) {
    return enter_cuStreamSetAttribute(WIRE_PER_THREAD, hStream, attr, param);
}

CUresult cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    if (TRACE_ON)
        return logged(traced_cuStreamSetAttribute_ptsz(hStream, attr, param), "cuStreamSetAttribute_ptsz");
    return logged(plain_cuStreamSetAttribute_ptsz(hStream, attr, param), "cuStreamSetAttribute_ptsz");
}

CUresult plain_cuStreamSynchronize(CUstream hStream) {
    return rt_cuStreamSynchronize(0, hStream);
}

CUresult cuStreamSynchronize(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamSynchronize(hStream), "cuStreamSynchronize");
    return logged(plain_cuStreamSynchronize(hStream), "cuStreamSynchronize");
}

CUresult plain_cuStreamSynchronize_ptsz(CUstream hStream) {
    return rt_cuStreamSynchronize(WIRE_PER_THREAD, hStream);
}

CUresult cuStreamSynchronize_ptsz(CUstream hStream) {
    if (TRACE_ON)
        return logged(traced_cuStreamSynchronize_ptsz(hStream), "cuStreamSynchronize_ptsz");
    return logged(plain_cuStreamSynchronize_ptsz(hStream), "cuStreamSynchronize_ptsz");
}

CUresult plain_cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(0, hStream, dependencies, NULL, numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamUpdateCaptureDependencies(hStream, dependencies, numDependencies, flags),
            "cuStreamUpdateCaptureDependencies");
    return logged(plain_cuStreamUpdateCaptureDependencies(hStream, dependencies, numDependencies, flags),
        "cuStreamUpdateCaptureDependencies");
}

CUresult plain_cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(WIRE_PER_THREAD, hStream, dependencies, NULL,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamUpdateCaptureDependencies_ptsz(hStream, dependencies, numDependencies,
            flags), "cuStreamUpdateCaptureDependencies_ptsz");
    return logged(plain_cuStreamUpdateCaptureDependencies_ptsz(hStream, dependencies, numDependencies, flags),
        "cuStreamUpdateCaptureDependencies_ptsz");
}

CUresult plain_cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(0, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamUpdateCaptureDependencies_v2(hStream, dependencies, dependencyData,
            numDependencies, flags), "cuStreamUpdateCaptureDependencies_v2");
    return logged(plain_cuStreamUpdateCaptureDependencies_v2(hStream, dependencies, dependencyData,
        numDependencies, flags), "cuStreamUpdateCaptureDependencies_v2");
}

CUresult plain_cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    return enter_cuStreamUpdateCaptureDependencies_v2(WIRE_PER_THREAD, hStream, dependencies, dependencyData,
        numDependencies, flags);
}

CUresult cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamUpdateCaptureDependencies_v2_ptsz(hStream, dependencies, dependencyData,
            numDependencies, flags), "cuStreamUpdateCaptureDependencies_v2_ptsz");
    return logged(plain_cuStreamUpdateCaptureDependencies_v2_ptsz(hStream, dependencies, dependencyData,
        numDependencies, flags), "cuStreamUpdateCaptureDependencies_v2_ptsz");
}

CUresult plain_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    return enter_cuStreamWaitEvent(0, hStream, hEvent, Flags);
}

CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitEvent(hStream, hEvent, Flags), "cuStreamWaitEvent");
    return logged(plain_cuStreamWaitEvent(hStream, hEvent, Flags), "cuStreamWaitEvent");
}

CUresult plain_cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    return enter_cuStreamWaitEvent(WIRE_PER_THREAD, hStream, hEvent, Flags);
}

CUresult cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitEvent_ptsz(hStream, hEvent, Flags), "cuStreamWaitEvent_ptsz");
    return logged(plain_cuStreamWaitEvent_ptsz(hStream, hEvent, Flags), "cuStreamWaitEvent_ptsz");
}

CUresult plain_cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue32(stream, addr, value, flags), "cuStreamWaitValue32");
    return logged(plain_cuStreamWaitValue32(stream, addr, value, flags), "cuStreamWaitValue32");
}

CUresult plain_cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue32_ptsz(stream, addr, value, flags),
            "cuStreamWaitValue32_ptsz");
    return logged(plain_cuStreamWaitValue32_ptsz(stream, addr, value, flags), "cuStreamWaitValue32_ptsz");
}

CUresult plain_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue32_v2(stream, addr, value, flags), "cuStreamWaitValue32_v2");
    return logged(plain_cuStreamWaitValue32_v2(stream, addr, value, flags), "cuStreamWaitValue32_v2");
}

CUresult plain_cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue32_v2_ptsz(stream, addr, value, flags),
            "cuStreamWaitValue32_v2_ptsz");
    return logged(plain_cuStreamWaitValue32_v2_ptsz(stream, addr, value, flags),
        "cuStreamWaitValue32_v2_ptsz");
}

CUresult plain_cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue64(stream, addr, value, flags), "cuStreamWaitValue64");
    return logged(plain_cuStreamWaitValue64(stream, addr, value, flags), "cuStreamWaitValue64");
}

CUresult plain_cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue64_ptsz(stream, addr, value, flags),
            "cuStreamWaitValue64_ptsz");
    return logged(plain_cuStreamWaitValue64_ptsz(stream, addr, value, flags), "cuStreamWaitValue64_ptsz");
}

CUresult plain_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue64_v2(stream, addr, value, flags), "cuStreamWaitValue64_v2");
    return logged(plain_cuStreamWaitValue64_v2(stream, addr, value, flags), "cuStreamWaitValue64_v2");
}

CUresult plain_cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWaitValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWaitValue64_v2_ptsz(stream, addr, value, flags),
            "cuStreamWaitValue64_v2_ptsz");
    return logged(plain_cuStreamWaitValue64_v2_ptsz(stream, addr, value, flags),
        "cuStreamWaitValue64_v2_ptsz");
}

CUresult plain_cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue32(stream, addr, value, flags), "cuStreamWriteValue32");
    return logged(plain_cuStreamWriteValue32(stream, addr, value, flags), "cuStreamWriteValue32");
}

CUresult plain_cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue32_ptsz(stream, addr, value, flags),
            "cuStreamWriteValue32_ptsz");
    return logged(plain_cuStreamWriteValue32_ptsz(stream, addr, value, flags), "cuStreamWriteValue32_ptsz");
}

CUresult plain_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue32_v2(stream, addr, value, flags), "cuStreamWriteValue32_v2");
    return logged(plain_cuStreamWriteValue32_v2(stream, addr, value, flags), "cuStreamWriteValue32_v2");
}

CUresult plain_cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue32_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue32_v2_ptsz(stream, addr, value, flags),
            "cuStreamWriteValue32_v2_ptsz");
    return logged(plain_cuStreamWriteValue32_v2_ptsz(stream, addr, value, flags),
        "cuStreamWriteValue32_v2_ptsz");
}

CUresult plain_cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue64(stream, addr, value, flags), "cuStreamWriteValue64");
    return logged(plain_cuStreamWriteValue64(stream, addr, value, flags), "cuStreamWriteValue64");
}

CUresult plain_cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue64_ptsz(stream, addr, value, flags),
            "cuStreamWriteValue64_ptsz");
    return logged(plain_cuStreamWriteValue64_ptsz(stream, addr, value, flags), "cuStreamWriteValue64_ptsz");
}

CUresult plain_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(0, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue64_v2(stream, addr, value, flags), "cuStreamWriteValue64_v2");
    return logged(plain_cuStreamWriteValue64_v2(stream, addr, value, flags), "cuStreamWriteValue64_v2");
}

CUresult plain_cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    return enter_cuStreamWriteValue64_v2(WIRE_PER_THREAD, stream, addr, value, flags);
}

CUresult cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuStreamWriteValue64_v2_ptsz(stream, addr, value, flags),
            "cuStreamWriteValue64_v2_ptsz");
    return logged(plain_cuStreamWriteValue64_v2_ptsz(stream, addr, value, flags),
        "cuStreamWriteValue64_v2_ptsz");
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
        return logged(traced_cuSurfObjectCreate(pSurfObject, pResDesc), "cuSurfObjectCreate");
    return logged(plain_cuSurfObjectCreate(pSurfObject, pResDesc), "cuSurfObjectCreate");
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
        return logged(traced_cuSurfObjectDestroy(surfObject), "cuSurfObjectDestroy");
    return logged(plain_cuSurfObjectDestroy(surfObject), "cuSurfObjectDestroy");
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
        return logged(traced_cuSurfObjectGetResourceDesc(pResDesc, surfObject),
            "cuSurfObjectGetResourceDesc");
    return logged(plain_cuSurfObjectGetResourceDesc(pResDesc, surfObject), "cuSurfObjectGetResourceDesc");
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
        return logged(traced_cuSurfRefGetArray(phArray, hSurfRef), "cuSurfRefGetArray");
    return logged(plain_cuSurfRefGetArray(phArray, hSurfRef), "cuSurfRefGetArray");
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
        return logged(traced_cuSurfRefSetArray(hSurfRef, hArray, Flags), "cuSurfRefSetArray");
    return logged(plain_cuSurfRefSetArray(hSurfRef, hArray, Flags), "cuSurfRefSetArray");
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
        return logged(traced_cuTensorMapEncodeIm2col(tensorMap, tensorDataType, tensorRank, globalAddress,
            globalDim, globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel,
            pixelsPerColumn, elementStrides, interleave, swizzle, l2Promotion, oobFill),
            "cuTensorMapEncodeIm2col");
    return logged(plain_cuTensorMapEncodeIm2col(tensorMap, tensorDataType, tensorRank, globalAddress,
        globalDim, globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel, pixelsPerColumn,
        elementStrides, interleave, swizzle, l2Promotion, oobFill), "cuTensorMapEncodeIm2col");
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
        return logged(traced_cuTensorMapEncodeIm2colWide(tensorMap, tensorDataType, tensorRank, globalAddress,
            globalDim, globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth, channelsPerPixel,
            pixelsPerColumn, elementStrides, interleave, mode, swizzle, l2Promotion, oobFill),
            "cuTensorMapEncodeIm2colWide");
    return logged(plain_cuTensorMapEncodeIm2colWide(tensorMap, tensorDataType, tensorRank, globalAddress,
        globalDim, globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth, channelsPerPixel,
        pixelsPerColumn, elementStrides, interleave, mode, swizzle, l2Promotion, oobFill),
        "cuTensorMapEncodeIm2colWide");
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
        return logged(traced_cuTensorMapEncodeTiled(tensorMap, tensorDataType, tensorRank, globalAddress,
            globalDim, globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill),
            "cuTensorMapEncodeTiled");
    return logged(plain_cuTensorMapEncodeTiled(tensorMap, tensorDataType, tensorRank, globalAddress,
        globalDim, globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill),
        "cuTensorMapEncodeTiled");
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
        return logged(traced_cuTensorMapReplaceAddress(tensorMap, globalAddress),
            "cuTensorMapReplaceAddress");
    return logged(plain_cuTensorMapReplaceAddress(tensorMap, globalAddress), "cuTensorMapReplaceAddress");
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
        return logged(traced_cuTexObjectCreate(pTexObject, pResDesc, pTexDesc, pResViewDesc),
            "cuTexObjectCreate");
    return logged(plain_cuTexObjectCreate(pTexObject, pResDesc, pTexDesc, pResViewDesc), "cuTexObjectCreate");
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
        return logged(traced_cuTexObjectDestroy(texObject), "cuTexObjectDestroy");
    return logged(plain_cuTexObjectDestroy(texObject), "cuTexObjectDestroy");
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
        return logged(traced_cuTexObjectGetResourceDesc(pResDesc, texObject), "cuTexObjectGetResourceDesc");
    return logged(plain_cuTexObjectGetResourceDesc(pResDesc, texObject), "cuTexObjectGetResourceDesc");
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
        return logged(traced_cuTexObjectGetResourceViewDesc(pResViewDesc, texObject),
            "cuTexObjectGetResourceViewDesc");
    return logged(plain_cuTexObjectGetResourceViewDesc(pResViewDesc, texObject),
        "cuTexObjectGetResourceViewDesc");
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
        return logged(traced_cuTexObjectGetTextureDesc(pTexDesc, texObject), "cuTexObjectGetTextureDesc");
    return logged(plain_cuTexObjectGetTextureDesc(pTexDesc, texObject), "cuTexObjectGetTextureDesc");
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
        return logged(traced_cuTexRefCreate(pTexRef), "cuTexRefCreate");
    return logged(plain_cuTexRefCreate(pTexRef), "cuTexRefCreate");
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
        return logged(traced_cuTexRefDestroy(hTexRef), "cuTexRefDestroy");
    return logged(plain_cuTexRefDestroy(hTexRef), "cuTexRefDestroy");
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
        return logged(traced_cuTexRefGetAddress(pdptr, hTexRef), "cuTexRefGetAddress");
    return logged(plain_cuTexRefGetAddress(pdptr, hTexRef), "cuTexRefGetAddress");
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
        return logged(traced_cuTexRefGetAddressMode(pam, hTexRef, dim), "cuTexRefGetAddressMode");
    return logged(plain_cuTexRefGetAddressMode(pam, hTexRef, dim), "cuTexRefGetAddressMode");
}

CUresult plain_cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    return enter_cuTexRefGetAddress_v2(0, pdptr, hTexRef);
}

CUresult cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    if (TRACE_ON)
        return logged(traced_cuTexRefGetAddress_v2(pdptr, hTexRef), "cuTexRefGetAddress_v2");
    return logged(plain_cuTexRefGetAddress_v2(pdptr, hTexRef), "cuTexRefGetAddress_v2");
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
        return logged(traced_cuTexRefGetArray(phArray, hTexRef), "cuTexRefGetArray");
    return logged(plain_cuTexRefGetArray(phArray, hTexRef), "cuTexRefGetArray");
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
        return logged(traced_cuTexRefGetBorderColor(pBorderColor, hTexRef), "cuTexRefGetBorderColor");
    return logged(plain_cuTexRefGetBorderColor(pBorderColor, hTexRef), "cuTexRefGetBorderColor");
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
        return logged(traced_cuTexRefGetFilterMode(pfm, hTexRef), "cuTexRefGetFilterMode");
    return logged(plain_cuTexRefGetFilterMode(pfm, hTexRef), "cuTexRefGetFilterMode");
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
        return logged(traced_cuTexRefGetFlags(pFlags, hTexRef), "cuTexRefGetFlags");
    return logged(plain_cuTexRefGetFlags(pFlags, hTexRef), "cuTexRefGetFlags");
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
        return logged(traced_cuTexRefGetFormat(pFormat, pNumChannels, hTexRef), "cuTexRefGetFormat");
    return logged(plain_cuTexRefGetFormat(pFormat, pNumChannels, hTexRef), "cuTexRefGetFormat");
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
        return logged(traced_cuTexRefGetMaxAnisotropy(pmaxAniso, hTexRef), "cuTexRefGetMaxAnisotropy");
    return logged(plain_cuTexRefGetMaxAnisotropy(pmaxAniso, hTexRef), "cuTexRefGetMaxAnisotropy");
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
        return logged(traced_cuTexRefGetMipmapFilterMode(pfm, hTexRef), "cuTexRefGetMipmapFilterMode");
    return logged(plain_cuTexRefGetMipmapFilterMode(pfm, hTexRef), "cuTexRefGetMipmapFilterMode");
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
        return logged(traced_cuTexRefGetMipmapLevelBias(pbias, hTexRef), "cuTexRefGetMipmapLevelBias");
    return logged(plain_cuTexRefGetMipmapLevelBias(pbias, hTexRef), "cuTexRefGetMipmapLevelBias");
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
        return logged(traced_cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp, pmaxMipmapLevelClamp, hTexRef),
            "cuTexRefGetMipmapLevelClamp");
    return logged(plain_cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp, pmaxMipmapLevelClamp, hTexRef),
        "cuTexRefGetMipmapLevelClamp");
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
        return logged(traced_cuTexRefGetMipmappedArray(phMipmappedArray, hTexRef),
            "cuTexRefGetMipmappedArray");
    return logged(plain_cuTexRefGetMipmappedArray(phMipmappedArray, hTexRef), "cuTexRefGetMipmappedArray");
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
        return logged(traced_cuTexRefSetAddress(ByteOffset, hTexRef, dptr, bytes), "cuTexRefSetAddress");
    return logged(plain_cuTexRefSetAddress(ByteOffset, hTexRef, dptr, bytes), "cuTexRefSetAddress");
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
        return logged(traced_cuTexRefSetAddress2D(hTexRef, desc, dptr, Pitch), "cuTexRefSetAddress2D");
    return logged(plain_cuTexRefSetAddress2D(hTexRef, desc, dptr, Pitch), "cuTexRefSetAddress2D");
}

CUresult plain_cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    if (TRACE_ON)
        return logged(traced_cuTexRefSetAddress2D_v2(hTexRef, desc, dptr, Pitch), "cuTexRefSetAddress2D_v2");
    return logged(plain_cuTexRefSetAddress2D_v2(hTexRef, desc, dptr, Pitch), "cuTexRefSetAddress2D_v2");
}

CUresult plain_cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    return enter_cuTexRefSetAddress2D_v3(0, hTexRef, desc, dptr, Pitch);
}

CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    if (TRACE_ON)
        return logged(traced_cuTexRefSetAddress2D_v3(hTexRef, desc, dptr, Pitch), "cuTexRefSetAddress2D_v3");
    return logged(plain_cuTexRefSetAddress2D_v3(hTexRef, desc, dptr, Pitch), "cuTexRefSetAddress2D_v3");
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
        return logged(traced_cuTexRefSetAddressMode(hTexRef, dim, am), "cuTexRefSetAddressMode");
    return logged(plain_cuTexRefSetAddressMode(hTexRef, dim, am), "cuTexRefSetAddressMode");
}

CUresult plain_cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes) {
    return enter_cuTexRefSetAddress_v2(0, ByteOffset, hTexRef, dptr, bytes);
}

CUresult cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes) {
    if (TRACE_ON)
        return logged(traced_cuTexRefSetAddress_v2(ByteOffset, hTexRef, dptr, bytes),
            "cuTexRefSetAddress_v2");
    return logged(plain_cuTexRefSetAddress_v2(ByteOffset, hTexRef, dptr, bytes), "cuTexRefSetAddress_v2");
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
        return logged(traced_cuTexRefSetArray(hTexRef, hArray, Flags), "cuTexRefSetArray");
    return logged(plain_cuTexRefSetArray(hTexRef, hArray, Flags), "cuTexRefSetArray");
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
        return logged(traced_cuTexRefSetBorderColor(hTexRef, pBorderColor), "cuTexRefSetBorderColor");
    return logged(plain_cuTexRefSetBorderColor(hTexRef, pBorderColor), "cuTexRefSetBorderColor");
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
        return logged(traced_cuTexRefSetFilterMode(hTexRef, fm), "cuTexRefSetFilterMode");
    return logged(plain_cuTexRefSetFilterMode(hTexRef, fm), "cuTexRefSetFilterMode");
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
        return logged(traced_cuTexRefSetFlags(hTexRef, Flags), "cuTexRefSetFlags");
    return logged(plain_cuTexRefSetFlags(hTexRef, Flags), "cuTexRefSetFlags");
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
        return logged(traced_cuTexRefSetFormat(hTexRef, fmt, NumPackedComponents), "cuTexRefSetFormat");
    return logged(plain_cuTexRefSetFormat(hTexRef, fmt, NumPackedComponents), "cuTexRefSetFormat");
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
        return logged(traced_cuTexRefSetMaxAnisotropy(hTexRef, maxAniso), "cuTexRefSetMaxAnisotropy");
    return logged(plain_cuTexRefSetMaxAnisotropy(hTexRef, maxAniso), "cuTexRefSetMaxAnisotropy");
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
        return logged(traced_cuTexRefSetMipmapFilterMode(hTexRef, fm), "cuTexRefSetMipmapFilterMode");
    return logged(plain_cuTexRefSetMipmapFilterMode(hTexRef, fm), "cuTexRefSetMipmapFilterMode");
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
        return logged(traced_cuTexRefSetMipmapLevelBias(hTexRef, bias), "cuTexRefSetMipmapLevelBias");
    return logged(plain_cuTexRefSetMipmapLevelBias(hTexRef, bias), "cuTexRefSetMipmapLevelBias");
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
        return logged(traced_cuTexRefSetMipmapLevelClamp(hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp),
            "cuTexRefSetMipmapLevelClamp");
    return logged(plain_cuTexRefSetMipmapLevelClamp(hTexRef, minMipmapLevelClamp, maxMipmapLevelClamp),
        "cuTexRefSetMipmapLevelClamp");
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
        return logged(traced_cuTexRefSetMipmappedArray(hTexRef, hMipmappedArray, Flags),
            "cuTexRefSetMipmappedArray");
    return logged(plain_cuTexRefSetMipmappedArray(hTexRef, hMipmappedArray, Flags),
        "cuTexRefSetMipmappedArray");
}

CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
    if (TRACE_ON)
        return logged(traced_cuThreadExchangeStreamCaptureMode(mode), "cuThreadExchangeStreamCaptureMode");
    return logged(rt_cuThreadExchangeStreamCaptureMode(mode), "cuThreadExchangeStreamCaptureMode");
}

CUresult cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy,
    unsigned int initialRefcount, unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuUserObjectCreate(object_out, ptr, destroy, initialRefcount, flags),
            "cuUserObjectCreate");
    return logged(rt_cuUserObjectCreate(object_out, ptr, destroy, initialRefcount, flags),
        "cuUserObjectCreate");
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
        return logged(traced_cuUserObjectRelease(object, count), "cuUserObjectRelease");
    return logged(plain_cuUserObjectRelease(object, count), "cuUserObjectRelease");
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
        return logged(traced_cuUserObjectRetain(object, count), "cuUserObjectRetain");
    return logged(plain_cuUserObjectRetain(object, count), "cuUserObjectRetain");
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
        return logged(traced_cuVDPAUCtxCreate(pCtx, flags, device, vdpDevice, vdpGetProcAddress),
            "cuVDPAUCtxCreate");
    return logged(plain_cuVDPAUCtxCreate(pCtx, flags, device, vdpDevice, vdpGetProcAddress),
        "cuVDPAUCtxCreate");
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
        return logged(traced_cuVDPAUCtxCreate_v2(pCtx, flags, device, vdpDevice, vdpGetProcAddress),
            "cuVDPAUCtxCreate_v2");
    return logged(plain_cuVDPAUCtxCreate_v2(pCtx, flags, device, vdpDevice, vdpGetProcAddress),
        "cuVDPAUCtxCreate_v2");
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
        return logged(traced_cuVDPAUGetDevice(pDevice, vdpDevice, vdpGetProcAddress), "cuVDPAUGetDevice");
    return logged(plain_cuVDPAUGetDevice(pDevice, vdpDevice, vdpGetProcAddress), "cuVDPAUGetDevice");
}

CUresult plain_cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    return rt_cuWaitExternalSemaphoresAsync(0, extSemArray, paramsArray, numExtSems, stream);
}

CUresult cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream),
            "cuWaitExternalSemaphoresAsync");
    return logged(plain_cuWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems, stream),
        "cuWaitExternalSemaphoresAsync");
}

CUresult plain_cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    return rt_cuWaitExternalSemaphoresAsync(WIRE_PER_THREAD, extSemArray, paramsArray, numExtSems, stream);
}

CUresult cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuWaitExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream),
            "cuWaitExternalSemaphoresAsync_ptsz");
    return logged(plain_cuWaitExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems, stream),
        "cuWaitExternalSemaphoresAsync_ptsz");
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
