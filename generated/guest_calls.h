// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Calls from the guest to the host.
 */
#ifndef BARCUDA_GENERATED_GUEST_CALLS_H
#define BARCUDA_GENERATED_GUEST_CALLS_H

#include "generated/cuda_types.h"
#include "runtime/private.h"

/*
 * One function per wire op. `call_flags`: 0, or WIRE_PER_THREAD when a null stream means the thread's own. They encode
 * the call and post it or wait for its answer; they judge neither context nor arguments, except that a call that
 * cannot travel is CUDA_ERROR_INVALID_VALUE. Required pointers must not be NULL.
 */
CUresult call_cuArray3DCreate_v2(unsigned call_flags, CUarray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray);
CUresult call_cuArray3DGetDescriptor_v2(unsigned call_flags, CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray);
CUresult call_cuArrayCreate_v2(unsigned call_flags, CUarray *pHandle,
    const CUDA_ARRAY_DESCRIPTOR *pAllocateArray);
CUresult call_cuArrayDestroy(unsigned call_flags, CUarray hArray);
CUresult call_cuArrayGetDescriptor_v2(unsigned call_flags, CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray);
CUresult call_cuArrayGetMemoryRequirements(unsigned call_flags,
    CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array, CUdevice device);
CUresult call_cuArrayGetPlane(unsigned call_flags, CUarray *pPlaneArray, CUarray hArray,
    unsigned int planeIdx);
CUresult call_cuArrayGetSparseProperties(unsigned call_flags, CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUarray array);
CUresult call_cuCtxCreate_v2(unsigned call_flags, CUcontext *pctx, unsigned int flags, CUdevice dev);
CUresult call_cuCtxDestroy_v2(unsigned call_flags, CUcontext ctx);
CUresult call_cuCtxDisablePeerAccess(unsigned call_flags, CUcontext peerContext);
CUresult call_cuCtxEnablePeerAccess(unsigned call_flags, CUcontext peerContext, unsigned int Flags);
CUresult call_cuCtxGetLimit(unsigned call_flags, size_t *pvalue, CUlimit limit);
CUresult call_cuCtxGetStreamPriorityRange(unsigned call_flags, int *leastPriority, int *greatestPriority);
CUresult call_cuCtxResetPersistingL2Cache(unsigned call_flags);
CUresult call_cuCtxSetFlags(unsigned call_flags, unsigned int flags);
CUresult call_cuCtxSetLimit(unsigned call_flags, CUlimit limit, size_t value);
CUresult call_cuCtxSynchronize(unsigned call_flags);
CUresult call_cuCtxSynchronize_v2(unsigned call_flags, CUcontext ctx);
CUresult call_cuDeviceCanAccessPeer(unsigned call_flags, int *canAccessPeer, CUdevice dev, CUdevice peerDev);
CUresult call_cuDeviceGetDefaultMemPool(unsigned call_flags, CUmemoryPool *pool_out, CUdevice dev);
CUresult call_cuDeviceGetGraphMemAttribute(unsigned call_flags, CUdevice device, CUgraphMem_attribute attr,
    void *value);
CUresult call_cuDeviceGetHostAtomicCapabilities(unsigned call_flags, unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev);
CUresult call_cuDeviceGetMemPool(unsigned call_flags, CUmemoryPool *pool, CUdevice dev);
CUresult call_cuDeviceGetP2PAtomicCapabilities(unsigned call_flags, unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice);
CUresult call_cuDeviceGetP2PAttribute(unsigned call_flags, int *value, CUdevice_P2PAttribute attrib,
    CUdevice srcDevice, CUdevice dstDevice);
CUresult call_cuDeviceGetTexture1DLinearMaxWidth(unsigned call_flags, size_t *maxWidthInElements,
    CUarray_format format, unsigned int numChannels, CUdevice dev);
CUresult call_cuDeviceGraphMemTrim(unsigned call_flags, CUdevice device);
CUresult call_cuDevicePrimaryCtxRelease_v2(unsigned call_flags, CUdevice dev);
CUresult call_cuDevicePrimaryCtxReset_v2(unsigned call_flags, CUdevice dev);
CUresult call_cuDevicePrimaryCtxRetain(unsigned call_flags, CUcontext *pctx, CUdevice dev);
CUresult call_cuDevicePrimaryCtxSetFlags_v2(unsigned call_flags, CUdevice dev, unsigned int flags);
CUresult call_cuDeviceSetGraphMemAttribute(unsigned call_flags, CUdevice device, CUgraphMem_attribute attr,
    void *value);
CUresult call_cuDeviceSetMemPool(unsigned call_flags, CUdevice dev, CUmemoryPool pool);
CUresult call_cuEventCreate(unsigned call_flags, CUevent *phEvent, unsigned int Flags);
CUresult call_cuEventDestroy_v2(unsigned call_flags, CUevent hEvent);
CUresult call_cuEventElapsedTime_v2(unsigned call_flags, float *pMilliseconds, CUevent hStart, CUevent hEnd);
CUresult call_cuEventQuery(unsigned call_flags, CUevent hEvent);
CUresult call_cuEventRecord(unsigned call_flags, CUevent hEvent, CUstream hStream);
CUresult call_cuEventRecordWithFlags(unsigned call_flags, CUevent hEvent, CUstream hStream,
    unsigned int flags);
CUresult call_cuEventSynchronize(unsigned call_flags, CUevent hEvent);
CUresult call_cuFlushGPUDirectRDMAWrites(unsigned call_flags, CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope);
CUresult call_cuFuncGetAttribute(unsigned call_flags, int *pi, CUfunction_attribute attrib, CUfunction hfunc);
CUresult call_cuFuncGetModule(unsigned call_flags, CUmodule *hmod, CUfunction hfunc);
CUresult call_cuFuncGetParamInfo(unsigned call_flags, CUfunction func, size_t paramIndex, size_t *paramOffset,
    size_t *paramSize);
CUresult call_cuFuncIsLoaded(unsigned call_flags, CUfunctionLoadingState *state, CUfunction function);
CUresult call_cuFuncLoad(unsigned call_flags, CUfunction function);
CUresult call_cuFuncSetAttribute(unsigned call_flags, CUfunction hfunc, CUfunction_attribute attrib,
    int value);
CUresult call_cuFuncSetCacheConfig(unsigned call_flags, CUfunction hfunc, CUfunc_cache config);
CUresult call_cuFuncSetSharedMemConfig(unsigned call_flags, CUfunction hfunc, CUsharedconfig config);
CUresult call_cuGraphAddBatchMemOpNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
CUresult call_cuGraphAddChildGraphNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph);
CUresult call_cuGraphAddDependencies_v2(unsigned call_flags, CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies);
CUresult call_cuGraphAddEmptyNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies);
CUresult call_cuGraphAddEventRecordNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
CUresult call_cuGraphAddEventWaitNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
CUresult call_cuGraphAddMemAllocNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams);
CUresult call_cuGraphAddMemFreeNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr);
CUresult call_cuGraphAddMemcpyNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
CUresult call_cuGraphAddMemsetNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams,
    CUcontext ctx);
CUresult call_cuGraphBatchMemOpNodeSetParams(unsigned call_flags, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
CUresult call_cuGraphChildGraphNodeGetGraph(unsigned call_flags, CUgraphNode hNode, CUgraph *phGraph);
CUresult call_cuGraphClone(unsigned call_flags, CUgraph *phGraphClone, CUgraph originalGraph);
CUresult call_cuGraphConditionalHandleCreate(unsigned call_flags, CUgraphConditionalHandle *pHandle_out,
    CUgraph hGraph, CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags);
CUresult call_cuGraphCreate(unsigned call_flags, CUgraph *phGraph, unsigned int flags);
CUresult call_cuGraphDestroy(unsigned call_flags, CUgraph hGraph);
CUresult call_cuGraphDestroyNode(unsigned call_flags, CUgraphNode hNode);
CUresult call_cuGraphEventRecordNodeGetEvent(unsigned call_flags, CUgraphNode hNode, CUevent *event_out);
CUresult call_cuGraphEventRecordNodeSetEvent(unsigned call_flags, CUgraphNode hNode, CUevent event);
CUresult call_cuGraphEventWaitNodeGetEvent(unsigned call_flags, CUgraphNode hNode, CUevent *event_out);
CUresult call_cuGraphEventWaitNodeSetEvent(unsigned call_flags, CUgraphNode hNode, CUevent event);
CUresult call_cuGraphExecBatchMemOpNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
CUresult call_cuGraphExecChildGraphNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec,
    CUgraphNode hNode, CUgraph childGraph);
CUresult call_cuGraphExecDestroy(unsigned call_flags, CUgraphExec hGraphExec);
CUresult call_cuGraphExecEventRecordNodeSetEvent(unsigned call_flags, CUgraphExec hGraphExec,
    CUgraphNode hNode, CUevent event);
CUresult call_cuGraphExecEventWaitNodeSetEvent(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    CUevent event);
CUresult call_cuGraphExecGetFlags(unsigned call_flags, CUgraphExec hGraphExec, cuuint64_t *flags);
CUresult call_cuGraphExecMemcpyNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
CUresult call_cuGraphExecMemsetNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx);
CUresult call_cuGraphExecUpdate(unsigned call_flags, CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphNode *hErrorNode_out, CUgraphExecUpdateResult *updateResult_out);
CUresult call_cuGraphExecUpdate_v2(unsigned call_flags, CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo);
CUresult call_cuGraphGetEdges_v2(unsigned call_flags, CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges);
CUresult call_cuGraphGetNodes(unsigned call_flags, CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes);
CUresult call_cuGraphGetRootNodes(unsigned call_flags, CUgraph hGraph, CUgraphNode *rootNodes,
    size_t *numRootNodes);
CUresult call_cuGraphInstantiateWithFlags(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags);
CUresult call_cuGraphInstantiateWithParams(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams);
CUresult call_cuGraphInstantiate_v2(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize);
CUresult call_cuGraphKernelNodeCopyAttributes(unsigned call_flags, CUgraphNode dst, CUgraphNode src);
CUresult call_cuGraphKernelNodeGetAttribute(unsigned call_flags, CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out);
CUresult call_cuGraphKernelNodeSetAttribute(unsigned call_flags, CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value);
CUresult call_cuGraphLaunch(unsigned call_flags, CUgraphExec hGraph, CUstream hStream);
CUresult call_cuGraphMemFreeNodeGetParams(unsigned call_flags, CUgraphNode hNode, CUdeviceptr *dptr_out);
CUresult call_cuGraphMemcpyNodeGetParams(unsigned call_flags, CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams);
CUresult call_cuGraphMemcpyNodeSetParams(unsigned call_flags, CUgraphNode hNode,
    const CUDA_MEMCPY3D *nodeParams);
CUresult call_cuGraphMemsetNodeGetParams(unsigned call_flags, CUgraphNode hNode,
    CUDA_MEMSET_NODE_PARAMS *nodeParams);
CUresult call_cuGraphMemsetNodeSetParams(unsigned call_flags, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *nodeParams);
CUresult call_cuGraphNodeFindInClone(unsigned call_flags, CUgraphNode *phNode, CUgraphNode hOriginalNode,
    CUgraph hClonedGraph);
CUresult call_cuGraphNodeGetDependencies_v2(unsigned call_flags, CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies);
CUresult call_cuGraphNodeGetDependentNodes_v2(unsigned call_flags, CUgraphNode hNode,
    CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes);
CUresult call_cuGraphNodeGetEnabled(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int *isEnabled);
CUresult call_cuGraphNodeGetType(unsigned call_flags, CUgraphNode hNode, CUgraphNodeType *type);
CUresult call_cuGraphNodeSetEnabled(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int isEnabled);
CUresult call_cuGraphReleaseUserObject(unsigned call_flags, CUgraph graph, CUuserObject object,
    unsigned int count);
CUresult call_cuGraphRemoveDependencies_v2(unsigned call_flags, CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies);
CUresult call_cuGraphRetainUserObject(unsigned call_flags, CUgraph graph, CUuserObject object,
    unsigned int count, unsigned int flags);
CUresult call_cuGraphUpload(unsigned call_flags, CUgraphExec hGraph, CUstream hStream);
CUresult call_cuIpcCloseMemHandle(unsigned call_flags, CUdeviceptr dptr);
CUresult call_cuIpcGetEventHandle(unsigned call_flags, CUipcEventHandle *pHandle, CUevent event);
CUresult call_cuIpcGetMemHandle(unsigned call_flags, CUipcMemHandle *pHandle, CUdeviceptr dptr);
CUresult call_cuIpcOpenEventHandle(unsigned call_flags, CUevent *phEvent, CUipcEventHandle handle);
CUresult call_cuIpcOpenMemHandle_v2(unsigned call_flags, CUdeviceptr *pdptr, CUipcMemHandle handle,
    unsigned int Flags);
CUresult call_cuKernelGetAttribute(unsigned call_flags, int *pi, CUfunction_attribute attrib, CUkernel kernel,
    CUdevice dev);
CUresult call_cuKernelGetFunction(unsigned call_flags, CUfunction *pFunc, CUkernel kernel);
CUresult call_cuKernelGetLibrary(unsigned call_flags, CUlibrary *pLib, CUkernel kernel);
CUresult call_cuKernelGetParamInfo(unsigned call_flags, CUkernel kernel, size_t paramIndex,
    size_t *paramOffset, size_t *paramSize);
CUresult call_cuKernelSetAttribute(unsigned call_flags, CUfunction_attribute attrib, int val, CUkernel kernel,
    CUdevice dev);
CUresult call_cuKernelSetCacheConfig(unsigned call_flags, CUkernel kernel, CUfunc_cache config, CUdevice dev);
CUresult call_cuLibraryEnumerateKernels(unsigned call_flags, CUkernel *kernels, unsigned int numKernels,
    CUlibrary lib);
CUresult call_cuLibraryGetGlobal(unsigned call_flags, CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name);
CUresult call_cuLibraryGetKernel(unsigned call_flags, CUkernel *pKernel, CUlibrary library, const char *name);
CUresult call_cuLibraryGetKernelCount(unsigned call_flags, unsigned int *count, CUlibrary lib);
CUresult call_cuLibraryGetManaged(unsigned call_flags, CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name);
CUresult call_cuLibraryGetModule(unsigned call_flags, CUmodule *pMod, CUlibrary library);
CUresult call_cuLibraryUnload(unsigned call_flags, CUlibrary library);
CUresult call_cuLinkDestroy(unsigned call_flags, CUlinkState state);
CUresult call_cuMemAddressFree(unsigned call_flags, CUdeviceptr ptr, size_t size);
CUresult call_cuMemAddressReserve(unsigned call_flags, CUdeviceptr *ptr, size_t size, size_t alignment,
    CUdeviceptr addr, unsigned long long flags);
CUresult call_cuMemAdvise_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count, CUmem_advise advice,
    CUmemLocation location);
CUresult call_cuMemAllocAsync(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize, CUstream hStream);
CUresult call_cuMemAllocFromPoolAsync(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize,
    CUmemoryPool pool, CUstream hStream);
CUresult call_cuMemAllocHost_v2(unsigned call_flags, void **pp, size_t bytesize);
CUresult call_cuMemAllocManaged(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize, unsigned int flags);
CUresult call_cuMemAllocPitch_v2(unsigned call_flags, CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes,
    size_t Height, unsigned int ElementSizeBytes);
CUresult call_cuMemAlloc_v2(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize);
CUresult call_cuMemBatchDecompressAsync(unsigned call_flags, CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream);
CUresult call_cuMemCreate(unsigned call_flags, CUmemGenericAllocationHandle *handle, size_t size,
    const CUmemAllocationProp *prop, unsigned long long flags);
CUresult call_cuMemDiscardAndPrefetchBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes,
    size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream);
CUresult call_cuMemDiscardBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream);
CUresult call_cuMemFreeAsync(unsigned call_flags, CUdeviceptr dptr, CUstream hStream);
CUresult call_cuMemFreeHost(unsigned call_flags, void *p);
CUresult call_cuMemFree_v2(unsigned call_flags, CUdeviceptr dptr);
CUresult call_cuMemGetAccess(unsigned call_flags, unsigned long long *flags, const CUmemLocation *location,
    CUdeviceptr ptr);
CUresult call_cuMemGetAddressRange_v2(unsigned call_flags, CUdeviceptr *pbase, size_t *psize,
    CUdeviceptr dptr);
CUresult call_cuMemGetAllocationGranularity(unsigned call_flags, size_t *granularity,
    const CUmemAllocationProp *prop, CUmemAllocationGranularity_flags option);
CUresult call_cuMemGetAllocationPropertiesFromHandle(unsigned call_flags, CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle);
CUresult call_cuMemGetDefaultMemPool(unsigned call_flags, CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type);
CUresult call_cuMemGetInfo_v2(unsigned call_flags, size_t *free, size_t *total);
CUresult call_cuMemGetMemPool(unsigned call_flags, CUmemoryPool *pool, CUmemLocation *location,
    CUmemAllocationType type);
CUresult call_cuMemHostAlloc(unsigned call_flags, void **pp, size_t bytesize, unsigned int Flags);
CUresult call_cuMemMap(unsigned call_flags, CUdeviceptr ptr, size_t size, size_t offset,
    CUmemGenericAllocationHandle handle, unsigned long long flags);
CUresult call_cuMemPoolCreate(unsigned call_flags, CUmemoryPool *pool, const CUmemPoolProps *poolProps);
CUresult call_cuMemPoolDestroy(unsigned call_flags, CUmemoryPool pool);
CUresult call_cuMemPoolExportPointer(unsigned call_flags, CUmemPoolPtrExportData *shareData_out,
    CUdeviceptr ptr);
CUresult call_cuMemPoolGetAccess(unsigned call_flags, CUmemAccess_flags *flags, CUmemoryPool memPool,
    CUmemLocation *location);
CUresult call_cuMemPoolGetAttribute(unsigned call_flags, CUmemoryPool pool, CUmemPool_attribute attr,
    void *value);
CUresult call_cuMemPoolImportPointer(unsigned call_flags, CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData);
CUresult call_cuMemPoolSetAccess(unsigned call_flags, CUmemoryPool pool, const CUmemAccessDesc *map,
    size_t count);
CUresult call_cuMemPoolSetAttribute(unsigned call_flags, CUmemoryPool pool, CUmemPool_attribute attr,
    void *value);
CUresult call_cuMemPoolTrimTo(unsigned call_flags, CUmemoryPool pool, size_t minBytesToKeep);
CUresult call_cuMemPrefetchAsync_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count,
    CUmemLocation location, unsigned int flags, CUstream hStream);
CUresult call_cuMemPrefetchBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream);
CUresult call_cuMemRangeGetAttribute(unsigned call_flags, void *data, size_t dataSize,
    CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count);
CUresult call_cuMemRelease(unsigned call_flags, CUmemGenericAllocationHandle handle);
CUresult call_cuMemRetainAllocationHandle(unsigned call_flags, CUmemGenericAllocationHandle *handle,
    void *addr);
CUresult call_cuMemSetAccess(unsigned call_flags, CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc,
    size_t count);
CUresult call_cuMemSetMemPool(unsigned call_flags, CUmemLocation *location, CUmemAllocationType type,
    CUmemoryPool pool);
CUresult call_cuMemUnmap(unsigned call_flags, CUdeviceptr ptr, size_t size);
CUresult call_cuMemcpy(unsigned call_flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
CUresult call_cuMemcpy2DAsync_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy, CUstream hStream);
CUresult call_cuMemcpy2DUnaligned_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy);
CUresult call_cuMemcpy2D_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy);
CUresult call_cuMemcpy3DAsync_v2(unsigned call_flags, const CUDA_MEMCPY3D *pCopy, CUstream hStream);
CUresult call_cuMemcpy3D_v2(unsigned call_flags, const CUDA_MEMCPY3D *pCopy);
CUresult call_cuMemcpyAsync(unsigned call_flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
    CUstream hStream);
CUresult call_cuMemcpyAtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset, CUarray srcArray,
    size_t srcOffset, size_t ByteCount);
CUresult call_cuMemcpyAtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
CUresult call_cuMemcpyDtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount);
CUresult call_cuMemcpyDtoDAsync_v2(unsigned call_flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult call_cuMemcpyDtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount);
CUresult call_cuMemcpyDtoHAsync_v2(unsigned call_flags, void *dstHost, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult call_cuMemcpyDtoH_v2(unsigned call_flags, void *dstHost, CUdeviceptr srcDevice, size_t ByteCount);
CUresult call_cuMemcpyHtoDAsync_v2(unsigned call_flags, CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount, CUstream hStream);
CUresult call_cuMemcpyHtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount);
CUresult call_cuMemcpyPeer(unsigned call_flags, CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount);
CUresult call_cuMemcpyPeerAsync(unsigned call_flags, CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream);
CUresult call_cuMemsetD16Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us, size_t N,
    CUstream hStream);
CUresult call_cuMemsetD16_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us, size_t N);
CUresult call_cuMemsetD2D16Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height, CUstream hStream);
CUresult call_cuMemsetD2D16_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height);
CUresult call_cuMemsetD2D32Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui,
    size_t Width, size_t Height, CUstream hStream);
CUresult call_cuMemsetD2D32_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui,
    size_t Width, size_t Height);
CUresult call_cuMemsetD2D8Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc,
    size_t Width, size_t Height, CUstream hStream);
CUresult call_cuMemsetD2D8_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc,
    size_t Width, size_t Height);
CUresult call_cuMemsetD32Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N,
    CUstream hStream);
CUresult call_cuMemsetD32_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N);
CUresult call_cuMemsetD8Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N,
    CUstream hStream);
CUresult call_cuMemsetD8_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N);
CUresult call_cuMipmappedArrayCreate(unsigned call_flags, CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels);
CUresult call_cuMipmappedArrayDestroy(unsigned call_flags, CUmipmappedArray hMipmappedArray);
CUresult call_cuMipmappedArrayGetLevel(unsigned call_flags, CUarray *pLevelArray,
    CUmipmappedArray hMipmappedArray, unsigned int level);
CUresult call_cuMipmappedArrayGetMemoryRequirements(unsigned call_flags,
    CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUmipmappedArray mipmap, CUdevice device);
CUresult call_cuMipmappedArrayGetSparseProperties(unsigned call_flags,
    CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUmipmappedArray mipmap);
CUresult call_cuModuleEnumerateFunctions(unsigned call_flags, CUfunction *functions,
    unsigned int numFunctions, CUmodule mod);
CUresult call_cuModuleGetFunction(unsigned call_flags, CUfunction *hfunc, CUmodule hmod, const char *name);
CUresult call_cuModuleGetFunctionCount(unsigned call_flags, unsigned int *count, CUmodule mod);
CUresult call_cuModuleGetGlobal_v2(unsigned call_flags, CUdeviceptr *dptr, size_t *bytes, CUmodule hmod,
    const char *name);
CUresult call_cuModuleGetSurfRef(unsigned call_flags, CUsurfref *pSurfRef, CUmodule hmod, const char *name);
CUresult call_cuModuleGetTexRef(unsigned call_flags, CUtexref *pTexRef, CUmodule hmod, const char *name);
CUresult call_cuModuleUnload(unsigned call_flags, CUmodule hmod);
CUresult call_cuMulticastAddDevice(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, CUdevice dev);
CUresult call_cuMulticastBindAddr(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUdeviceptr memptr, size_t size, unsigned long long flags);
CUresult call_cuMulticastBindMem(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags);
CUresult call_cuMulticastCreate(unsigned call_flags, CUmemGenericAllocationHandle *mcHandle,
    const CUmulticastObjectProp *prop);
CUresult call_cuMulticastGetGranularity(unsigned call_flags, size_t *granularity,
    const CUmulticastObjectProp *prop, CUmulticastGranularity_flags option);
CUresult call_cuMulticastUnbind(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, CUdevice dev,
    size_t mcOffset, size_t size);
CUresult call_cuOccupancyAvailableDynamicSMemPerBlock(unsigned call_flags, size_t *dynamicSmemSize,
    CUfunction func, int numBlocks, int blockSize);
CUresult call_cuOccupancyMaxActiveBlocksPerMultiprocessor(unsigned call_flags, int *numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize);
CUresult call_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(unsigned call_flags, int *numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags);
CUresult call_cuOccupancyMaxActiveClusters(unsigned call_flags, int *numClusters, CUfunction func,
    const CUlaunchConfig *config);
CUresult call_cuOccupancyMaxPotentialClusterSize(unsigned call_flags, int *clusterSize, CUfunction func,
    const CUlaunchConfig *config);
CUresult call_cuParamSetTexRef(unsigned call_flags, CUfunction hfunc, int texunit, CUtexref hTexRef);
CUresult call_cuStreamAttachMemAsync(unsigned call_flags, CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags);
CUresult call_cuStreamBatchMemOp_v2(unsigned call_flags, CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
CUresult call_cuStreamBeginCaptureToGraph(unsigned call_flags, CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode);
CUresult call_cuStreamBeginCapture_v2(unsigned call_flags, CUstream hStream, CUstreamCaptureMode mode);
CUresult call_cuStreamCopyAttributes(unsigned call_flags, CUstream dstStream, CUstream srcStream);
CUresult call_cuStreamCreate(unsigned call_flags, CUstream *phStream, unsigned int Flags);
CUresult call_cuStreamCreateWithPriority(unsigned call_flags, CUstream *phStream, unsigned int flags,
    int priority);
CUresult call_cuStreamDestroy_v2(unsigned call_flags, CUstream hStream);
CUresult call_cuStreamEndCapture(unsigned call_flags, CUstream hStream, CUgraph *phGraph);
CUresult call_cuStreamGetAttribute(unsigned call_flags, CUstream hStream, CUstreamAttrID attr,
    CUstreamAttrValue *value);
CUresult call_cuStreamGetCaptureInfo(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out);
CUresult call_cuStreamGetCtx(unsigned call_flags, CUstream hStream, CUcontext *pctx);
CUresult call_cuStreamGetDevice(unsigned call_flags, CUstream hStream, CUdevice *device);
CUresult call_cuStreamGetFlags(unsigned call_flags, CUstream hStream, unsigned int *flags);
CUresult call_cuStreamGetId(unsigned call_flags, CUstream hStream, unsigned long long *streamId);
CUresult call_cuStreamGetPriority(unsigned call_flags, CUstream hStream, int *priority);
CUresult call_cuStreamIsCapturing(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus);
CUresult call_cuStreamQuery(unsigned call_flags, CUstream hStream);
CUresult call_cuStreamSetAttribute(unsigned call_flags, CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param);
CUresult call_cuStreamSynchronize(unsigned call_flags, CUstream hStream);
CUresult call_cuStreamUpdateCaptureDependencies_v2(unsigned call_flags, CUstream hStream,
    CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    unsigned int flags);
CUresult call_cuStreamWaitEvent(unsigned call_flags, CUstream hStream, CUevent hEvent, unsigned int Flags);
CUresult call_cuStreamWaitValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
CUresult call_cuStreamWaitValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
CUresult call_cuStreamWriteValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult call_cuStreamWriteValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult call_cuSurfObjectCreate(unsigned call_flags, CUsurfObject *pSurfObject,
    const CUDA_RESOURCE_DESC *pResDesc);
CUresult call_cuSurfObjectDestroy(unsigned call_flags, CUsurfObject surfObject);
CUresult call_cuSurfObjectGetResourceDesc(unsigned call_flags, CUDA_RESOURCE_DESC *pResDesc,
    CUsurfObject surfObject);
CUresult call_cuSurfRefGetArray(unsigned call_flags, CUarray *phArray, CUsurfref hSurfRef);
CUresult call_cuSurfRefSetArray(unsigned call_flags, CUsurfref hSurfRef, CUarray hArray, unsigned int Flags);
CUresult call_cuTensorMapEncodeIm2col(unsigned call_flags, CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const int *pixelBoxLowerCorner,
    const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
CUresult call_cuTensorMapEncodeIm2colWide(unsigned call_flags, CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, int pixelBoxLowerCornerWidth,
    int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapIm2ColWideMode mode,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
CUresult call_cuTensorMapEncodeTiled(unsigned call_flags, CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const cuuint32_t *boxDim,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
CUresult call_cuTensorMapReplaceAddress(unsigned call_flags, CUtensorMap *tensorMap, void *globalAddress);
CUresult call_cuTexObjectCreate(unsigned call_flags, CUtexObject *pTexObject,
    const CUDA_RESOURCE_DESC *pResDesc, const CUDA_TEXTURE_DESC *pTexDesc,
    const CUDA_RESOURCE_VIEW_DESC *pResViewDesc);
CUresult call_cuTexObjectDestroy(unsigned call_flags, CUtexObject texObject);
CUresult call_cuTexObjectGetResourceDesc(unsigned call_flags, CUDA_RESOURCE_DESC *pResDesc,
    CUtexObject texObject);
CUresult call_cuTexObjectGetResourceViewDesc(unsigned call_flags, CUDA_RESOURCE_VIEW_DESC *pResViewDesc,
    CUtexObject texObject);
CUresult call_cuTexObjectGetTextureDesc(unsigned call_flags, CUDA_TEXTURE_DESC *pTexDesc,
    CUtexObject texObject);
CUresult call_cuTexRefCreate(unsigned call_flags, CUtexref *pTexRef);
CUresult call_cuTexRefDestroy(unsigned call_flags, CUtexref hTexRef);
CUresult call_cuTexRefGetAddressMode(unsigned call_flags, CUaddress_mode *pam, CUtexref hTexRef, int dim);
CUresult call_cuTexRefGetAddress_v2(unsigned call_flags, CUdeviceptr *pdptr, CUtexref hTexRef);
CUresult call_cuTexRefGetArray(unsigned call_flags, CUarray *phArray, CUtexref hTexRef);
CUresult call_cuTexRefGetBorderColor(unsigned call_flags, float *pBorderColor, CUtexref hTexRef);
CUresult call_cuTexRefGetFilterMode(unsigned call_flags, CUfilter_mode *pfm, CUtexref hTexRef);
CUresult call_cuTexRefGetFlags(unsigned call_flags, unsigned int *pFlags, CUtexref hTexRef);
CUresult call_cuTexRefGetFormat(unsigned call_flags, CUarray_format *pFormat, int *pNumChannels,
    CUtexref hTexRef);
CUresult call_cuTexRefGetMaxAnisotropy(unsigned call_flags, int *pmaxAniso, CUtexref hTexRef);
CUresult call_cuTexRefGetMipmapFilterMode(unsigned call_flags, CUfilter_mode *pfm, CUtexref hTexRef);
CUresult call_cuTexRefGetMipmapLevelBias(unsigned call_flags, float *pbias, CUtexref hTexRef);
CUresult call_cuTexRefGetMipmapLevelClamp(unsigned call_flags, float *pminMipmapLevelClamp,
    float *pmaxMipmapLevelClamp, CUtexref hTexRef);
CUresult call_cuTexRefGetMipmappedArray(unsigned call_flags, CUmipmappedArray *phMipmappedArray,
    CUtexref hTexRef);
CUresult call_cuTexRefSetAddress2D_v3(unsigned call_flags, CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch);
CUresult call_cuTexRefSetAddressMode(unsigned call_flags, CUtexref hTexRef, int dim, CUaddress_mode am);
CUresult call_cuTexRefSetAddress_v2(unsigned call_flags, size_t *ByteOffset, CUtexref hTexRef,
    CUdeviceptr dptr, size_t bytes);
CUresult call_cuTexRefSetArray(unsigned call_flags, CUtexref hTexRef, CUarray hArray, unsigned int Flags);
CUresult call_cuTexRefSetBorderColor(unsigned call_flags, CUtexref hTexRef, float *pBorderColor);
CUresult call_cuTexRefSetFilterMode(unsigned call_flags, CUtexref hTexRef, CUfilter_mode fm);
CUresult call_cuTexRefSetFlags(unsigned call_flags, CUtexref hTexRef, unsigned int Flags);
CUresult call_cuTexRefSetFormat(unsigned call_flags, CUtexref hTexRef, CUarray_format fmt,
    int NumPackedComponents);
CUresult call_cuTexRefSetMaxAnisotropy(unsigned call_flags, CUtexref hTexRef, unsigned int maxAniso);
CUresult call_cuTexRefSetMipmapFilterMode(unsigned call_flags, CUtexref hTexRef, CUfilter_mode fm);
CUresult call_cuTexRefSetMipmapLevelBias(unsigned call_flags, CUtexref hTexRef, float bias);
CUresult call_cuTexRefSetMipmapLevelClamp(unsigned call_flags, CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp);
CUresult call_cuTexRefSetMipmappedArray(unsigned call_flags, CUtexref hTexRef,
    CUmipmappedArray hMipmappedArray, unsigned int Flags);
CUresult call_cuUserObjectRelease(unsigned call_flags, CUuserObject object, unsigned int count);
CUresult call_cuUserObjectRetain(unsigned call_flags, CUuserObject object, unsigned int count);
CUresult call_bcKernelInfo(unsigned call_flags, CUfunction f, struct kernel_info *info);
CUresult call_bcLaunch(unsigned call_flags, CUfunction f, const struct launch_config *config,
    const CUlaunchAttribute *attrs, size_t n, const void *params, size_t size, CUstream stream);
CUresult call_bcModuleLoad(unsigned call_flags, CUmodule *module, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity);
CUresult call_bcLibraryLoad(unsigned call_flags, CUlibrary *library, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, uint32_t flags, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity);
CUresult call_bcLinkCreate(unsigned call_flags, CUlinkState *state, const struct jit_option *options,
    size_t n, size_t info_capacity, size_t errors_capacity);
CUresult call_bcLinkAdd(unsigned call_flags, CUlinkState state, struct jit_result *result, uint32_t type,
    const void *data, size_t size, const char *name, const struct jit_option *options, size_t n, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity);
CUresult call_bcLinkComplete(unsigned call_flags, CUlinkState state, struct jit_result *result, size_t *size,
    char *info, size_t info_capacity, char *errors, size_t errors_capacity);
CUresult call_bcLinkRead(unsigned call_flags, CUlinkState state, size_t offset, void *data, size_t size);
CUresult call_bcCopyIn(unsigned call_flags, CUdeviceptr dst, uint32_t chunk, size_t size, CUstream stream);
CUresult call_bcCopyOut(unsigned call_flags, CUdeviceptr src, uint32_t chunk, size_t size, CUstream stream);
CUresult call_bcChunkDone(unsigned call_flags, uint32_t chunk, CUstream stream);
CUresult call_bcRead(unsigned call_flags, CUdeviceptr src, void *dst, size_t size, CUstream stream);
CUresult call_bcWrite(unsigned call_flags, CUdeviceptr dst, const void *src, size_t size, CUstream stream);
CUresult call_bcFence(unsigned call_flags);
CUresult call_bcHostRegister(unsigned call_flags, uint64_t address, uint64_t heap_offset, uint64_t size);
CUresult call_bcHostUnregister(unsigned call_flags, uint64_t address, uint64_t size);
CUresult call_bcHeapAlloc(unsigned call_flags, uint64_t size, uint64_t *offset);
CUresult call_bcHeapFree(unsigned call_flags, uint64_t offset);
CUresult call_bcGraphAddKernelNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUfunction f, const struct launch_config *config,
    const void *params, size_t size);
CUresult call_bcGraphKernelNodeGetParams(unsigned call_flags, CUgraphNode node, CUfunction *f,
    struct launch_config *config, void *params, size_t capacity, size_t *size);
CUresult call_bcGraphKernelNodeSetParams(unsigned call_flags, CUgraphNode node, CUfunction f,
    const struct launch_config *config, const void *params, size_t size);
CUresult call_bcGraphExecKernelNodeSetParams(unsigned call_flags, CUgraphExec exec, CUgraphNode node,
    CUfunction f, const struct launch_config *config, const void *params, size_t size);
CUresult call_bcGraphAddHostNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t fn, uint64_t data);
CUresult call_bcGraphHostNodeGetParams(unsigned call_flags, CUgraphNode node, uint64_t *fn, uint64_t *data);
CUresult call_bcGraphHostNodeSetParams(unsigned call_flags, CUgraphNode node, uint64_t fn, uint64_t data);
CUresult call_bcGraphExecHostNodeSetParams(unsigned call_flags, CUgraphExec exec, CUgraphNode node,
    uint64_t fn, uint64_t data);
CUresult call_bcOutput(unsigned call_flags, void *text, size_t capacity, size_t *size);
CUresult call_bcHostFunc(unsigned call_flags, uint64_t fn, uint64_t data, CUstream stream);
CUresult call_bcStreamCallback(unsigned call_flags, uint64_t fn, uint64_t data, CUstream stream);
CUresult call_bcUserObject(unsigned call_flags, CUuserObject *object, uint64_t fn, uint64_t data,
    unsigned int count);
CUresult call_bcCaptureInfo(unsigned call_flags, CUstream stream, CUstreamCaptureStatus *status,
    cuuint64_t *id, CUgraph *graph, CUgraphNode *dependencies, CUgraphEdgeData *edges, size_t capacity,
    size_t *count);
CUresult call_bcGraphAddCopyNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUcontext context);
CUresult call_bcGraphCopyNodeSetParams(unsigned call_flags, CUgraphNode node, const CUDA_MEMCPY3D_v2 *box,
    uint32_t pageable);
CUresult call_bcGraphExecCopyNodeSetParams(unsigned call_flags, CUgraphExec exec, CUgraphNode node,
    const CUDA_MEMCPY3D_v2 *box, uint32_t pageable, CUcontext context);
CUresult call_bcCaptureCopy(unsigned call_flags, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUstream stream);
CUresult call_bcGraphAddConditionalNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t handle, uint32_t type, CUcontext context,
    CUgraph *bodies, size_t size);
CUresult call_bcGraphAddChild(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUgraph child, uint32_t ownership);
CUresult call_bcGraphMemAllocNodeGetParams(unsigned call_flags, CUgraphNode node, CUmemPoolProps *props,
    CUmemAccessDesc *access, size_t capacity, size_t *count, size_t *size, CUdeviceptr *address);
CUresult call_bcGraphBatchMemOpNodeGetParams(unsigned call_flags, CUgraphNode node, CUcontext *context,
    CUstreamBatchMemOpParams *list, size_t capacity, size_t *count);
CUresult call_bcTallyStart(unsigned call_flags, uint64_t *host_now);
CUresult call_bcTallyKernels(unsigned call_flags, uint64_t first, struct kernel_tally *kernels,
    size_t capacity, uint64_t *total);
CUresult call_bcTallySpans(unsigned call_flags, uint64_t first, struct kernel_span *spans, size_t capacity,
    uint64_t *total);
CUresult call_bcMemExport(unsigned call_flags, CUmemGenericAllocationHandle handle, uint64_t *first,
    uint64_t *second);
CUresult call_bcMemImport(unsigned call_flags, CUmemGenericAllocationHandle *handle, uint64_t first,
    uint64_t second);
CUresult call_bcPoolExport(unsigned call_flags, CUmemoryPool pool, uint64_t *first, uint64_t *second);
CUresult call_bcPoolImport(unsigned call_flags, CUmemoryPool *pool, uint64_t first, uint64_t second);
CUresult call_bcContextAlias(unsigned call_flags, CUdevice device, uint64_t alias);
CUresult call_bcContextAliasEnd(unsigned call_flags, uint64_t alias);
CUresult call_bcFileRegister(unsigned call_flags, uint64_t address, uint64_t file, uint64_t offset,
    uint64_t size);

#endif
