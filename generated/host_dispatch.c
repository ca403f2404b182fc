// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * From the number of a record to its decoder.
 */

#include <string.h>

#include "generated/host_decoders.h"
#include "generated/wire_ids.h"

CUresult dispatch(struct session *s, const struct executor_ops *ops, struct port_message *m, struct wire_writer *out) {
    switch (m->head.op) {
    case WIRE_OP_cuArray3DCreate_v2:
        return do_cuArray3DCreate_v2(s, ops, m, out);
    case WIRE_OP_cuArray3DGetDescriptor_v2:
        return do_cuArray3DGetDescriptor_v2(s, ops, m, out);
    case WIRE_OP_cuArrayCreate_v2:
        return do_cuArrayCreate_v2(s, ops, m, out);
    case WIRE_OP_cuArrayDestroy:
        return do_cuArrayDestroy(s, ops, m, out);
    case WIRE_OP_cuArrayGetDescriptor_v2:
        return do_cuArrayGetDescriptor_v2(s, ops, m, out);
    case WIRE_OP_cuArrayGetMemoryRequirements:
        return do_cuArrayGetMemoryRequirements(s, ops, m, out);
    case WIRE_OP_cuArrayGetPlane:
        return do_cuArrayGetPlane(s, ops, m, out);
    case WIRE_OP_cuArrayGetSparseProperties:
        return do_cuArrayGetSparseProperties(s, ops, m, out);
    case WIRE_OP_cuCtxCreate_v2:
        return do_cuCtxCreate_v2(s, ops, m, out);
    case WIRE_OP_cuCtxDestroy_v2:
        return do_cuCtxDestroy_v2(s, ops, m, out);
    case WIRE_OP_cuCtxDisablePeerAccess:
        return do_cuCtxDisablePeerAccess(s, ops, m, out);
    case WIRE_OP_cuCtxEnablePeerAccess:
        return do_cuCtxEnablePeerAccess(s, ops, m, out);
    case WIRE_OP_cuCtxGetLimit:
        return do_cuCtxGetLimit(s, ops, m, out);
    case WIRE_OP_cuCtxGetStreamPriorityRange:
        return do_cuCtxGetStreamPriorityRange(s, ops, m, out);
    case WIRE_OP_cuCtxResetPersistingL2Cache:
        return do_cuCtxResetPersistingL2Cache(s, ops, m, out);
    case WIRE_OP_cuCtxSetFlags:
        return do_cuCtxSetFlags(s, ops, m, out);
    case WIRE_OP_cuCtxSetLimit:
        return do_cuCtxSetLimit(s, ops, m, out);
    case WIRE_OP_cuCtxSynchronize:
        return do_cuCtxSynchronize(s, ops, m, out);
    case WIRE_OP_cuCtxSynchronize_v2:
        return do_cuCtxSynchronize_v2(s, ops, m, out);
    case WIRE_OP_cuDeviceCanAccessPeer:
        return do_cuDeviceCanAccessPeer(s, ops, m, out);
    case WIRE_OP_cuDeviceGetDefaultMemPool:
        return do_cuDeviceGetDefaultMemPool(s, ops, m, out);
    case WIRE_OP_cuDeviceGetGraphMemAttribute:
        return do_cuDeviceGetGraphMemAttribute(s, ops, m, out);
    case WIRE_OP_cuDeviceGetHostAtomicCapabilities:
        return do_cuDeviceGetHostAtomicCapabilities(s, ops, m, out);
    case WIRE_OP_cuDeviceGetMemPool:
        return do_cuDeviceGetMemPool(s, ops, m, out);
    case WIRE_OP_cuDeviceGetP2PAtomicCapabilities:
        return do_cuDeviceGetP2PAtomicCapabilities(s, ops, m, out);
    case WIRE_OP_cuDeviceGetP2PAttribute:
        return do_cuDeviceGetP2PAttribute(s, ops, m, out);
    case WIRE_OP_cuDeviceGetTexture1DLinearMaxWidth:
        return do_cuDeviceGetTexture1DLinearMaxWidth(s, ops, m, out);
    case WIRE_OP_cuDeviceGraphMemTrim:
        return do_cuDeviceGraphMemTrim(s, ops, m, out);
    case WIRE_OP_cuDevicePrimaryCtxRelease_v2:
        return do_cuDevicePrimaryCtxRelease_v2(s, ops, m, out);
    case WIRE_OP_cuDevicePrimaryCtxReset_v2:
        return do_cuDevicePrimaryCtxReset_v2(s, ops, m, out);
    case WIRE_OP_cuDevicePrimaryCtxRetain:
        return do_cuDevicePrimaryCtxRetain(s, ops, m, out);
    case WIRE_OP_cuDevicePrimaryCtxSetFlags_v2:
        return do_cuDevicePrimaryCtxSetFlags_v2(s, ops, m, out);
    case WIRE_OP_cuDeviceSetGraphMemAttribute:
        return do_cuDeviceSetGraphMemAttribute(s, ops, m, out);
    case WIRE_OP_cuDeviceSetMemPool:
        return do_cuDeviceSetMemPool(s, ops, m, out);
    case WIRE_OP_cuEventCreate:
        return do_cuEventCreate(s, ops, m, out);
    case WIRE_OP_cuEventDestroy_v2:
        return do_cuEventDestroy_v2(s, ops, m, out);
    case WIRE_OP_cuEventElapsedTime_v2:
        return do_cuEventElapsedTime_v2(s, ops, m, out);
    case WIRE_OP_cuEventQuery:
        return do_cuEventQuery(s, ops, m, out);
    case WIRE_OP_cuEventRecord:
        return do_cuEventRecord(s, ops, m, out);
    case WIRE_OP_cuEventRecordWithFlags:
        return do_cuEventRecordWithFlags(s, ops, m, out);
    case WIRE_OP_cuEventSynchronize:
        return do_cuEventSynchronize(s, ops, m, out);
    case WIRE_OP_cuFlushGPUDirectRDMAWrites:
        return do_cuFlushGPUDirectRDMAWrites(s, ops, m, out);
    case WIRE_OP_cuFuncGetAttribute:
        return do_cuFuncGetAttribute(s, ops, m, out);
    case WIRE_OP_cuFuncGetModule:
        return do_cuFuncGetModule(s, ops, m, out);
    case WIRE_OP_cuFuncGetParamInfo:
        return do_cuFuncGetParamInfo(s, ops, m, out);
    case WIRE_OP_cuFuncIsLoaded:
        return do_cuFuncIsLoaded(s, ops, m, out);
    case WIRE_OP_cuFuncLoad:
        return do_cuFuncLoad(s, ops, m, out);
    case WIRE_OP_cuFuncSetAttribute:
        return do_cuFuncSetAttribute(s, ops, m, out);
    case WIRE_OP_cuFuncSetCacheConfig:
        return do_cuFuncSetCacheConfig(s, ops, m, out);
    case WIRE_OP_cuFuncSetSharedMemConfig:
        return do_cuFuncSetSharedMemConfig(s, ops, m, out);
    case WIRE_OP_cuGraphAddBatchMemOpNode:
        return do_cuGraphAddBatchMemOpNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddChildGraphNode:
        return do_cuGraphAddChildGraphNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddDependencies_v2:
        return do_cuGraphAddDependencies_v2(s, ops, m, out);
    case WIRE_OP_cuGraphAddEmptyNode:
        return do_cuGraphAddEmptyNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddEventRecordNode:
        return do_cuGraphAddEventRecordNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddEventWaitNode:
        return do_cuGraphAddEventWaitNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddMemAllocNode:
        return do_cuGraphAddMemAllocNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddMemFreeNode:
        return do_cuGraphAddMemFreeNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddMemcpyNode:
        return do_cuGraphAddMemcpyNode(s, ops, m, out);
    case WIRE_OP_cuGraphAddMemsetNode:
        return do_cuGraphAddMemsetNode(s, ops, m, out);
    case WIRE_OP_cuGraphBatchMemOpNodeSetParams:
        return do_cuGraphBatchMemOpNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphChildGraphNodeGetGraph:
        return do_cuGraphChildGraphNodeGetGraph(s, ops, m, out);
    case WIRE_OP_cuGraphClone:
        return do_cuGraphClone(s, ops, m, out);
    case WIRE_OP_cuGraphConditionalHandleCreate:
        return do_cuGraphConditionalHandleCreate(s, ops, m, out);
    case WIRE_OP_cuGraphCreate:
        return do_cuGraphCreate(s, ops, m, out);
    case WIRE_OP_cuGraphDestroy:
        return do_cuGraphDestroy(s, ops, m, out);
    case WIRE_OP_cuGraphDestroyNode:
        return do_cuGraphDestroyNode(s, ops, m, out);
    case WIRE_OP_cuGraphEventRecordNodeGetEvent:
        return do_cuGraphEventRecordNodeGetEvent(s, ops, m, out);
    case WIRE_OP_cuGraphEventRecordNodeSetEvent:
        return do_cuGraphEventRecordNodeSetEvent(s, ops, m, out);
    case WIRE_OP_cuGraphEventWaitNodeGetEvent:
        return do_cuGraphEventWaitNodeGetEvent(s, ops, m, out);
    case WIRE_OP_cuGraphEventWaitNodeSetEvent:
        return do_cuGraphEventWaitNodeSetEvent(s, ops, m, out);
    case WIRE_OP_cuGraphExecBatchMemOpNodeSetParams:
        return do_cuGraphExecBatchMemOpNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphExecChildGraphNodeSetParams:
        return do_cuGraphExecChildGraphNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphExecDestroy:
        return do_cuGraphExecDestroy(s, ops, m, out);
    case WIRE_OP_cuGraphExecEventRecordNodeSetEvent:
        return do_cuGraphExecEventRecordNodeSetEvent(s, ops, m, out);
    case WIRE_OP_cuGraphExecEventWaitNodeSetEvent:
        return do_cuGraphExecEventWaitNodeSetEvent(s, ops, m, out);
    case WIRE_OP_cuGraphExecGetFlags:
        return do_cuGraphExecGetFlags(s, ops, m, out);
    case WIRE_OP_cuGraphExecMemcpyNodeSetParams:
        return do_cuGraphExecMemcpyNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphExecMemsetNodeSetParams:
        return do_cuGraphExecMemsetNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphExecUpdate:
        return do_cuGraphExecUpdate(s, ops, m, out);
    case WIRE_OP_cuGraphExecUpdate_v2:
        return do_cuGraphExecUpdate_v2(s, ops, m, out);
    case WIRE_OP_cuGraphGetEdges_v2:
        return do_cuGraphGetEdges_v2(s, ops, m, out);
    case WIRE_OP_cuGraphGetNodes:
        return do_cuGraphGetNodes(s, ops, m, out);
    case WIRE_OP_cuGraphGetRootNodes:
        return do_cuGraphGetRootNodes(s, ops, m, out);
    case WIRE_OP_cuGraphInstantiateWithFlags:
        return do_cuGraphInstantiateWithFlags(s, ops, m, out);
    case WIRE_OP_cuGraphInstantiateWithParams:
        return do_cuGraphInstantiateWithParams(s, ops, m, out);
    case WIRE_OP_cuGraphInstantiate_v2:
        return do_cuGraphInstantiate_v2(s, ops, m, out);
    case WIRE_OP_cuGraphKernelNodeCopyAttributes:
        return do_cuGraphKernelNodeCopyAttributes(s, ops, m, out);
    case WIRE_OP_cuGraphKernelNodeGetAttribute:
        return do_cuGraphKernelNodeGetAttribute(s, ops, m, out);
    case WIRE_OP_cuGraphKernelNodeSetAttribute:
        return do_cuGraphKernelNodeSetAttribute(s, ops, m, out);
    case WIRE_OP_cuGraphLaunch:
        return do_cuGraphLaunch(s, ops, m, out);
    case WIRE_OP_cuGraphMemFreeNodeGetParams:
        return do_cuGraphMemFreeNodeGetParams(s, ops, m, out);
    case WIRE_OP_cuGraphMemcpyNodeGetParams:
        return do_cuGraphMemcpyNodeGetParams(s, ops, m, out);
    case WIRE_OP_cuGraphMemcpyNodeSetParams:
        return do_cuGraphMemcpyNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphMemsetNodeGetParams:
        return do_cuGraphMemsetNodeGetParams(s, ops, m, out);
    case WIRE_OP_cuGraphMemsetNodeSetParams:
        return do_cuGraphMemsetNodeSetParams(s, ops, m, out);
    case WIRE_OP_cuGraphNodeFindInClone:
        return do_cuGraphNodeFindInClone(s, ops, m, out);
    case WIRE_OP_cuGraphNodeGetDependencies_v2:
        return do_cuGraphNodeGetDependencies_v2(s, ops, m, out);
    case WIRE_OP_cuGraphNodeGetDependentNodes_v2:
        return do_cuGraphNodeGetDependentNodes_v2(s, ops, m, out);
    case WIRE_OP_cuGraphNodeGetEnabled:
        return do_cuGraphNodeGetEnabled(s, ops, m, out);
    case WIRE_OP_cuGraphNodeGetType:
        return do_cuGraphNodeGetType(s, ops, m, out);
    case WIRE_OP_cuGraphNodeSetEnabled:
        return do_cuGraphNodeSetEnabled(s, ops, m, out);
    case WIRE_OP_cuGraphReleaseUserObject:
        return do_cuGraphReleaseUserObject(s, ops, m, out);
    case WIRE_OP_cuGraphRemoveDependencies_v2:
        return do_cuGraphRemoveDependencies_v2(s, ops, m, out);
    case WIRE_OP_cuGraphRetainUserObject:
        return do_cuGraphRetainUserObject(s, ops, m, out);
    case WIRE_OP_cuGraphUpload:
        return do_cuGraphUpload(s, ops, m, out);
    case WIRE_OP_cuIpcCloseMemHandle:
        return do_cuIpcCloseMemHandle(s, ops, m, out);
    case WIRE_OP_cuIpcGetEventHandle:
        return do_cuIpcGetEventHandle(s, ops, m, out);
    case WIRE_OP_cuIpcGetMemHandle:
        return do_cuIpcGetMemHandle(s, ops, m, out);
    case WIRE_OP_cuIpcOpenEventHandle:
        return do_cuIpcOpenEventHandle(s, ops, m, out);
    case WIRE_OP_cuIpcOpenMemHandle_v2:
        return do_cuIpcOpenMemHandle_v2(s, ops, m, out);
    case WIRE_OP_cuKernelGetAttribute:
        return do_cuKernelGetAttribute(s, ops, m, out);
    case WIRE_OP_cuKernelGetFunction:
        return do_cuKernelGetFunction(s, ops, m, out);
    case WIRE_OP_cuKernelGetLibrary:
        return do_cuKernelGetLibrary(s, ops, m, out);
    case WIRE_OP_cuKernelGetParamInfo:
        return do_cuKernelGetParamInfo(s, ops, m, out);
    case WIRE_OP_cuKernelSetAttribute:
        return do_cuKernelSetAttribute(s, ops, m, out);
    case WIRE_OP_cuKernelSetCacheConfig:
        return do_cuKernelSetCacheConfig(s, ops, m, out);
    case WIRE_OP_cuLibraryEnumerateKernels:
        return do_cuLibraryEnumerateKernels(s, ops, m, out);
    case WIRE_OP_cuLibraryGetGlobal:
        return do_cuLibraryGetGlobal(s, ops, m, out);
    case WIRE_OP_cuLibraryGetKernel:
        return do_cuLibraryGetKernel(s, ops, m, out);
    case WIRE_OP_cuLibraryGetKernelCount:
        return do_cuLibraryGetKernelCount(s, ops, m, out);
    case WIRE_OP_cuLibraryGetManaged:
        return do_cuLibraryGetManaged(s, ops, m, out);
    case WIRE_OP_cuLibraryGetModule:
        return do_cuLibraryGetModule(s, ops, m, out);
    case WIRE_OP_cuLibraryUnload:
        return do_cuLibraryUnload(s, ops, m, out);
    case WIRE_OP_cuLinkDestroy:
        return do_cuLinkDestroy(s, ops, m, out);
    case WIRE_OP_cuMemAddressFree:
        return do_cuMemAddressFree(s, ops, m, out);
    case WIRE_OP_cuMemAddressReserve:
        return do_cuMemAddressReserve(s, ops, m, out);
    case WIRE_OP_cuMemAdvise_v2:
        return do_cuMemAdvise_v2(s, ops, m, out);
    case WIRE_OP_cuMemAllocAsync:
        return do_cuMemAllocAsync(s, ops, m, out);
    case WIRE_OP_cuMemAllocFromPoolAsync:
        return do_cuMemAllocFromPoolAsync(s, ops, m, out);
    case WIRE_OP_cuMemAllocHost_v2:
        return do_cuMemAllocHost_v2(s, ops, m, out);
    case WIRE_OP_cuMemAllocManaged:
        return do_cuMemAllocManaged(s, ops, m, out);
    case WIRE_OP_cuMemAllocPitch_v2:
        return do_cuMemAllocPitch_v2(s, ops, m, out);
    case WIRE_OP_cuMemAlloc_v2:
        return do_cuMemAlloc_v2(s, ops, m, out);
    case WIRE_OP_cuMemBatchDecompressAsync:
        return do_cuMemBatchDecompressAsync(s, ops, m, out);
    case WIRE_OP_cuMemCreate:
        return do_cuMemCreate(s, ops, m, out);
    case WIRE_OP_cuMemDiscardAndPrefetchBatchAsync:
        return do_cuMemDiscardAndPrefetchBatchAsync(s, ops, m, out);
    case WIRE_OP_cuMemDiscardBatchAsync:
        return do_cuMemDiscardBatchAsync(s, ops, m, out);
    case WIRE_OP_cuMemFreeAsync:
        return do_cuMemFreeAsync(s, ops, m, out);
    case WIRE_OP_cuMemFreeHost:
        return do_cuMemFreeHost(s, ops, m, out);
    case WIRE_OP_cuMemFree_v2:
        return do_cuMemFree_v2(s, ops, m, out);
    case WIRE_OP_cuMemGetAccess:
        return do_cuMemGetAccess(s, ops, m, out);
    case WIRE_OP_cuMemGetAddressRange_v2:
        return do_cuMemGetAddressRange_v2(s, ops, m, out);
    case WIRE_OP_cuMemGetAllocationGranularity:
        return do_cuMemGetAllocationGranularity(s, ops, m, out);
    case WIRE_OP_cuMemGetAllocationPropertiesFromHandle:
        return do_cuMemGetAllocationPropertiesFromHandle(s, ops, m, out);
    case WIRE_OP_cuMemGetDefaultMemPool:
        return do_cuMemGetDefaultMemPool(s, ops, m, out);
    case WIRE_OP_cuMemGetInfo_v2:
        return do_cuMemGetInfo_v2(s, ops, m, out);
    case WIRE_OP_cuMemGetMemPool:
        return do_cuMemGetMemPool(s, ops, m, out);
    case WIRE_OP_cuMemHostAlloc:
        return do_cuMemHostAlloc(s, ops, m, out);
    case WIRE_OP_cuMemMap:
        return do_cuMemMap(s, ops, m, out);
    case WIRE_OP_cuMemPoolCreate:
        return do_cuMemPoolCreate(s, ops, m, out);
    case WIRE_OP_cuMemPoolDestroy:
        return do_cuMemPoolDestroy(s, ops, m, out);
    case WIRE_OP_cuMemPoolExportPointer:
        return do_cuMemPoolExportPointer(s, ops, m, out);
    case WIRE_OP_cuMemPoolGetAccess:
        return do_cuMemPoolGetAccess(s, ops, m, out);
    case WIRE_OP_cuMemPoolGetAttribute:
        return do_cuMemPoolGetAttribute(s, ops, m, out);
    case WIRE_OP_cuMemPoolImportPointer:
        return do_cuMemPoolImportPointer(s, ops, m, out);
    case WIRE_OP_cuMemPoolSetAccess:
        return do_cuMemPoolSetAccess(s, ops, m, out);
    case WIRE_OP_cuMemPoolSetAttribute:
        return do_cuMemPoolSetAttribute(s, ops, m, out);
    case WIRE_OP_cuMemPoolTrimTo:
        return do_cuMemPoolTrimTo(s, ops, m, out);
    case WIRE_OP_cuMemPrefetchAsync_v2:
        return do_cuMemPrefetchAsync_v2(s, ops, m, out);
    case WIRE_OP_cuMemPrefetchBatchAsync:
        return do_cuMemPrefetchBatchAsync(s, ops, m, out);
    case WIRE_OP_cuMemRangeGetAttribute:
        return do_cuMemRangeGetAttribute(s, ops, m, out);
    case WIRE_OP_cuMemRelease:
        return do_cuMemRelease(s, ops, m, out);
    case WIRE_OP_cuMemRetainAllocationHandle:
        return do_cuMemRetainAllocationHandle(s, ops, m, out);
    case WIRE_OP_cuMemSetAccess:
        return do_cuMemSetAccess(s, ops, m, out);
    case WIRE_OP_cuMemSetMemPool:
        return do_cuMemSetMemPool(s, ops, m, out);
    case WIRE_OP_cuMemUnmap:
        return do_cuMemUnmap(s, ops, m, out);
    case WIRE_OP_cuMemcpy:
        return do_cuMemcpy(s, ops, m, out);
    case WIRE_OP_cuMemcpy2DAsync_v2:
        return do_cuMemcpy2DAsync_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpy2DUnaligned_v2:
        return do_cuMemcpy2DUnaligned_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpy2D_v2:
        return do_cuMemcpy2D_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpy3DAsync_v2:
        return do_cuMemcpy3DAsync_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpy3D_v2:
        return do_cuMemcpy3D_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyAsync:
        return do_cuMemcpyAsync(s, ops, m, out);
    case WIRE_OP_cuMemcpyAtoA_v2:
        return do_cuMemcpyAtoA_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyAtoD_v2:
        return do_cuMemcpyAtoD_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyDtoA_v2:
        return do_cuMemcpyDtoA_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyDtoDAsync_v2:
        return do_cuMemcpyDtoDAsync_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyDtoD_v2:
        return do_cuMemcpyDtoD_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyDtoHAsync_v2:
        return do_cuMemcpyDtoHAsync_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyDtoH_v2:
        return do_cuMemcpyDtoH_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyHtoDAsync_v2:
        return do_cuMemcpyHtoDAsync_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyHtoD_v2:
        return do_cuMemcpyHtoD_v2(s, ops, m, out);
    case WIRE_OP_cuMemcpyPeer:
        return do_cuMemcpyPeer(s, ops, m, out);
    case WIRE_OP_cuMemcpyPeerAsync:
        return do_cuMemcpyPeerAsync(s, ops, m, out);
    case WIRE_OP_cuMemsetD16Async:
        return do_cuMemsetD16Async(s, ops, m, out);
    case WIRE_OP_cuMemsetD16_v2:
        return do_cuMemsetD16_v2(s, ops, m, out);
    case WIRE_OP_cuMemsetD2D16Async:
        return do_cuMemsetD2D16Async(s, ops, m, out);
    case WIRE_OP_cuMemsetD2D16_v2:
        return do_cuMemsetD2D16_v2(s, ops, m, out);
    case WIRE_OP_cuMemsetD2D32Async:
        return do_cuMemsetD2D32Async(s, ops, m, out);
    case WIRE_OP_cuMemsetD2D32_v2:
        return do_cuMemsetD2D32_v2(s, ops, m, out);
    case WIRE_OP_cuMemsetD2D8Async:
        return do_cuMemsetD2D8Async(s, ops, m, out);
    case WIRE_OP_cuMemsetD2D8_v2:
        return do_cuMemsetD2D8_v2(s, ops, m, out);
    case WIRE_OP_cuMemsetD32Async:
        return do_cuMemsetD32Async(s, ops, m, out);
    case WIRE_OP_cuMemsetD32_v2:
        return do_cuMemsetD32_v2(s, ops, m, out);
    case WIRE_OP_cuMemsetD8Async:
        return do_cuMemsetD8Async(s, ops, m, out);
    case WIRE_OP_cuMemsetD8_v2:
        return do_cuMemsetD8_v2(s, ops, m, out);
    case WIRE_OP_cuMipmappedArrayCreate:
        return do_cuMipmappedArrayCreate(s, ops, m, out);
    case WIRE_OP_cuMipmappedArrayDestroy:
        return do_cuMipmappedArrayDestroy(s, ops, m, out);
    case WIRE_OP_cuMipmappedArrayGetLevel:
        return do_cuMipmappedArrayGetLevel(s, ops, m, out);
    case WIRE_OP_cuMipmappedArrayGetMemoryRequirements:
        return do_cuMipmappedArrayGetMemoryRequirements(s, ops, m, out);
    case WIRE_OP_cuMipmappedArrayGetSparseProperties:
        return do_cuMipmappedArrayGetSparseProperties(s, ops, m, out);
    case WIRE_OP_cuModuleEnumerateFunctions:
        return do_cuModuleEnumerateFunctions(s, ops, m, out);
    case WIRE_OP_cuModuleGetFunction:
        return do_cuModuleGetFunction(s, ops, m, out);
    case WIRE_OP_cuModuleGetFunctionCount:
        return do_cuModuleGetFunctionCount(s, ops, m, out);
    case WIRE_OP_cuModuleGetGlobal_v2:
        return do_cuModuleGetGlobal_v2(s, ops, m, out);
    case WIRE_OP_cuModuleGetSurfRef:
        return do_cuModuleGetSurfRef(s, ops, m, out);
    case WIRE_OP_cuModuleGetTexRef:
        return do_cuModuleGetTexRef(s, ops, m, out);
    case WIRE_OP_cuModuleUnload:
        return do_cuModuleUnload(s, ops, m, out);
    case WIRE_OP_cuMulticastAddDevice:
        return do_cuMulticastAddDevice(s, ops, m, out);
    case WIRE_OP_cuMulticastBindAddr:
        return do_cuMulticastBindAddr(s, ops, m, out);
    case WIRE_OP_cuMulticastBindMem:
        return do_cuMulticastBindMem(s, ops, m, out);
    case WIRE_OP_cuMulticastCreate:
        return do_cuMulticastCreate(s, ops, m, out);
    case WIRE_OP_cuMulticastGetGranularity:
        return do_cuMulticastGetGranularity(s, ops, m, out);
    case WIRE_OP_cuMulticastUnbind:
        return do_cuMulticastUnbind(s, ops, m, out);
    case WIRE_OP_cuOccupancyAvailableDynamicSMemPerBlock:
        return do_cuOccupancyAvailableDynamicSMemPerBlock(s, ops, m, out);
    case WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessor:
        return do_cuOccupancyMaxActiveBlocksPerMultiprocessor(s, ops, m, out);
    case WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags:
        return do_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(s, ops, m, out);
    case WIRE_OP_cuOccupancyMaxActiveClusters:
        return do_cuOccupancyMaxActiveClusters(s, ops, m, out);
    case WIRE_OP_cuOccupancyMaxPotentialClusterSize:
        return do_cuOccupancyMaxPotentialClusterSize(s, ops, m, out);
    case WIRE_OP_cuParamSetTexRef:
        return do_cuParamSetTexRef(s, ops, m, out);
    case WIRE_OP_cuStreamAttachMemAsync:
        return do_cuStreamAttachMemAsync(s, ops, m, out);
    case WIRE_OP_cuStreamBatchMemOp_v2:
        return do_cuStreamBatchMemOp_v2(s, ops, m, out);
    case WIRE_OP_cuStreamBeginCaptureToGraph:
        return do_cuStreamBeginCaptureToGraph(s, ops, m, out);
    case WIRE_OP_cuStreamBeginCapture_v2:
        return do_cuStreamBeginCapture_v2(s, ops, m, out);
    case WIRE_OP_cuStreamCopyAttributes:
        return do_cuStreamCopyAttributes(s, ops, m, out);
    case WIRE_OP_cuStreamCreate:
        return do_cuStreamCreate(s, ops, m, out);
    case WIRE_OP_cuStreamCreateWithPriority:
        return do_cuStreamCreateWithPriority(s, ops, m, out);
    case WIRE_OP_cuStreamDestroy_v2:
        return do_cuStreamDestroy_v2(s, ops, m, out);
    case WIRE_OP_cuStreamEndCapture:
        return do_cuStreamEndCapture(s, ops, m, out);
    case WIRE_OP_cuStreamGetAttribute:
        return do_cuStreamGetAttribute(s, ops, m, out);
    case WIRE_OP_cuStreamGetCaptureInfo:
        return do_cuStreamGetCaptureInfo(s, ops, m, out);
    case WIRE_OP_cuStreamGetCtx:
        return do_cuStreamGetCtx(s, ops, m, out);
    case WIRE_OP_cuStreamGetDevice:
        return do_cuStreamGetDevice(s, ops, m, out);
    case WIRE_OP_cuStreamGetFlags:
        return do_cuStreamGetFlags(s, ops, m, out);
    case WIRE_OP_cuStreamGetId:
        return do_cuStreamGetId(s, ops, m, out);
    case WIRE_OP_cuStreamGetPriority:
        return do_cuStreamGetPriority(s, ops, m, out);
    case WIRE_OP_cuStreamIsCapturing:
        return do_cuStreamIsCapturing(s, ops, m, out);
    case WIRE_OP_cuStreamQuery:
        return do_cuStreamQuery(s, ops, m, out);
    case WIRE_OP_cuStreamSetAttribute:
        return do_cuStreamSetAttribute(s, ops, m, out);
    case WIRE_OP_cuStreamSynchronize:
        return do_cuStreamSynchronize(s, ops, m, out);
    case WIRE_OP_cuStreamUpdateCaptureDependencies_v2:
        return do_cuStreamUpdateCaptureDependencies_v2(s, ops, m, out);
    case WIRE_OP_cuStreamWaitEvent:
        return do_cuStreamWaitEvent(s, ops, m, out);
    case WIRE_OP_cuStreamWaitValue32_v2:
        return do_cuStreamWaitValue32_v2(s, ops, m, out);
    case WIRE_OP_cuStreamWaitValue64_v2:
        return do_cuStreamWaitValue64_v2(s, ops, m, out);
    case WIRE_OP_cuStreamWriteValue32_v2:
        return do_cuStreamWriteValue32_v2(s, ops, m, out);
    case WIRE_OP_cuStreamWriteValue64_v2:
        return do_cuStreamWriteValue64_v2(s, ops, m, out);
    case WIRE_OP_cuSurfObjectCreate:
        return do_cuSurfObjectCreate(s, ops, m, out);
    case WIRE_OP_cuSurfObjectDestroy:
        return do_cuSurfObjectDestroy(s, ops, m, out);
    case WIRE_OP_cuSurfObjectGetResourceDesc:
        return do_cuSurfObjectGetResourceDesc(s, ops, m, out);
    case WIRE_OP_cuSurfRefGetArray:
        return do_cuSurfRefGetArray(s, ops, m, out);
    case WIRE_OP_cuSurfRefSetArray:
        return do_cuSurfRefSetArray(s, ops, m, out);
    case WIRE_OP_cuTensorMapEncodeIm2col:
        return do_cuTensorMapEncodeIm2col(s, ops, m, out);
    case WIRE_OP_cuTensorMapEncodeIm2colWide:
        return do_cuTensorMapEncodeIm2colWide(s, ops, m, out);
    case WIRE_OP_cuTensorMapEncodeTiled:
        return do_cuTensorMapEncodeTiled(s, ops, m, out);
    case WIRE_OP_cuTensorMapReplaceAddress:
        return do_cuTensorMapReplaceAddress(s, ops, m, out);
    case WIRE_OP_cuTexObjectCreate:
        return do_cuTexObjectCreate(s, ops, m, out);
    case WIRE_OP_cuTexObjectDestroy:
        return do_cuTexObjectDestroy(s, ops, m, out);
    case WIRE_OP_cuTexObjectGetResourceDesc:
        return do_cuTexObjectGetResourceDesc(s, ops, m, out);
    case WIRE_OP_cuTexObjectGetResourceViewDesc:
        return do_cuTexObjectGetResourceViewDesc(s, ops, m, out);
    case WIRE_OP_cuTexObjectGetTextureDesc:
        return do_cuTexObjectGetTextureDesc(s, ops, m, out);
    case WIRE_OP_cuTexRefCreate:
        return do_cuTexRefCreate(s, ops, m, out);
    case WIRE_OP_cuTexRefDestroy:
        return do_cuTexRefDestroy(s, ops, m, out);
    case WIRE_OP_cuTexRefGetAddressMode:
        return do_cuTexRefGetAddressMode(s, ops, m, out);
    case WIRE_OP_cuTexRefGetAddress_v2:
        return do_cuTexRefGetAddress_v2(s, ops, m, out);
    case WIRE_OP_cuTexRefGetArray:
        return do_cuTexRefGetArray(s, ops, m, out);
    case WIRE_OP_cuTexRefGetBorderColor:
        return do_cuTexRefGetBorderColor(s, ops, m, out);
    case WIRE_OP_cuTexRefGetFilterMode:
        return do_cuTexRefGetFilterMode(s, ops, m, out);
    case WIRE_OP_cuTexRefGetFlags:
        return do_cuTexRefGetFlags(s, ops, m, out);
    case WIRE_OP_cuTexRefGetFormat:
        return do_cuTexRefGetFormat(s, ops, m, out);
    case WIRE_OP_cuTexRefGetMaxAnisotropy:
        return do_cuTexRefGetMaxAnisotropy(s, ops, m, out);
    case WIRE_OP_cuTexRefGetMipmapFilterMode:
        return do_cuTexRefGetMipmapFilterMode(s, ops, m, out);
    case WIRE_OP_cuTexRefGetMipmapLevelBias:
        return do_cuTexRefGetMipmapLevelBias(s, ops, m, out);
    case WIRE_OP_cuTexRefGetMipmapLevelClamp:
        return do_cuTexRefGetMipmapLevelClamp(s, ops, m, out);
    case WIRE_OP_cuTexRefGetMipmappedArray:
        return do_cuTexRefGetMipmappedArray(s, ops, m, out);
    case WIRE_OP_cuTexRefSetAddress2D_v3:
        return do_cuTexRefSetAddress2D_v3(s, ops, m, out);
    case WIRE_OP_cuTexRefSetAddressMode:
        return do_cuTexRefSetAddressMode(s, ops, m, out);
    case WIRE_OP_cuTexRefSetAddress_v2:
        return do_cuTexRefSetAddress_v2(s, ops, m, out);
    case WIRE_OP_cuTexRefSetArray:
        return do_cuTexRefSetArray(s, ops, m, out);
    case WIRE_OP_cuTexRefSetBorderColor:
        return do_cuTexRefSetBorderColor(s, ops, m, out);
    case WIRE_OP_cuTexRefSetFilterMode:
        return do_cuTexRefSetFilterMode(s, ops, m, out);
    case WIRE_OP_cuTexRefSetFlags:
        return do_cuTexRefSetFlags(s, ops, m, out);
    case WIRE_OP_cuTexRefSetFormat:
        return do_cuTexRefSetFormat(s, ops, m, out);
    case WIRE_OP_cuTexRefSetMaxAnisotropy:
        return do_cuTexRefSetMaxAnisotropy(s, ops, m, out);
    case WIRE_OP_cuTexRefSetMipmapFilterMode:
        return do_cuTexRefSetMipmapFilterMode(s, ops, m, out);
    case WIRE_OP_cuTexRefSetMipmapLevelBias:
        return do_cuTexRefSetMipmapLevelBias(s, ops, m, out);
    case WIRE_OP_cuTexRefSetMipmapLevelClamp:
        return do_cuTexRefSetMipmapLevelClamp(s, ops, m, out);
    case WIRE_OP_cuTexRefSetMipmappedArray:
        return do_cuTexRefSetMipmappedArray(s, ops, m, out);
    case WIRE_OP_cuUserObjectRelease:
        return do_cuUserObjectRelease(s, ops, m, out);
    case WIRE_OP_cuUserObjectRetain:
        return do_cuUserObjectRetain(s, ops, m, out);
    case WIRE_OP_bcKernelInfo:
        return do_bcKernelInfo(s, ops, m, out);
    case WIRE_OP_bcLaunch:
        return do_bcLaunch(s, ops, m, out);
    case WIRE_OP_bcModuleLoad:
        return do_bcModuleLoad(s, ops, m, out);
    case WIRE_OP_bcLibraryLoad:
        return do_bcLibraryLoad(s, ops, m, out);
    case WIRE_OP_bcLinkCreate:
        return do_bcLinkCreate(s, ops, m, out);
    case WIRE_OP_bcLinkAdd:
        return do_bcLinkAdd(s, ops, m, out);
    case WIRE_OP_bcLinkComplete:
        return do_bcLinkComplete(s, ops, m, out);
    case WIRE_OP_bcLinkRead:
        return do_bcLinkRead(s, ops, m, out);
    case WIRE_OP_bcCopyIn:
        return do_bcCopyIn(s, ops, m, out);
    case WIRE_OP_bcCopyOut:
        return do_bcCopyOut(s, ops, m, out);
    case WIRE_OP_bcChunkDone:
        return do_bcChunkDone(s, ops, m, out);
    case WIRE_OP_bcRead:
        return do_bcRead(s, ops, m, out);
    case WIRE_OP_bcWrite:
        return do_bcWrite(s, ops, m, out);
    case WIRE_OP_bcFence:
        return do_bcFence(s, ops, m, out);
    case WIRE_OP_bcHostRegister:
        return do_bcHostRegister(s, ops, m, out);
    case WIRE_OP_bcHostUnregister:
        return do_bcHostUnregister(s, ops, m, out);
    case WIRE_OP_bcHeapAlloc:
        return do_bcHeapAlloc(s, ops, m, out);
    case WIRE_OP_bcHeapFree:
        return do_bcHeapFree(s, ops, m, out);
    case WIRE_OP_bcGraphAddKernelNode:
        return do_bcGraphAddKernelNode(s, ops, m, out);
    case WIRE_OP_bcGraphKernelNodeGetParams:
        return do_bcGraphKernelNodeGetParams(s, ops, m, out);
    case WIRE_OP_bcGraphKernelNodeSetParams:
        return do_bcGraphKernelNodeSetParams(s, ops, m, out);
    case WIRE_OP_bcGraphExecKernelNodeSetParams:
        return do_bcGraphExecKernelNodeSetParams(s, ops, m, out);
    case WIRE_OP_bcGraphAddHostNode:
        return do_bcGraphAddHostNode(s, ops, m, out);
    case WIRE_OP_bcGraphHostNodeGetParams:
        return do_bcGraphHostNodeGetParams(s, ops, m, out);
    case WIRE_OP_bcGraphHostNodeSetParams:
        return do_bcGraphHostNodeSetParams(s, ops, m, out);
    case WIRE_OP_bcGraphExecHostNodeSetParams:
        return do_bcGraphExecHostNodeSetParams(s, ops, m, out);
    case WIRE_OP_bcOutput:
        return do_bcOutput(s, ops, m, out);
    case WIRE_OP_bcHostFunc:
        return do_bcHostFunc(s, ops, m, out);
    case WIRE_OP_bcStreamCallback:
        return do_bcStreamCallback(s, ops, m, out);
    case WIRE_OP_bcUserObject:
        return do_bcUserObject(s, ops, m, out);
    case WIRE_OP_bcCaptureInfo:
        return do_bcCaptureInfo(s, ops, m, out);
    case WIRE_OP_bcGraphAddCopyNode:
        return do_bcGraphAddCopyNode(s, ops, m, out);
    case WIRE_OP_bcGraphCopyNodeSetParams:
        return do_bcGraphCopyNodeSetParams(s, ops, m, out);
    case WIRE_OP_bcGraphExecCopyNodeSetParams:
        return do_bcGraphExecCopyNodeSetParams(s, ops, m, out);
    case WIRE_OP_bcCaptureCopy:
        return do_bcCaptureCopy(s, ops, m, out);
    case WIRE_OP_bcGraphAddConditionalNode:
        return do_bcGraphAddConditionalNode(s, ops, m, out);
    case WIRE_OP_bcGraphAddChild:
        return do_bcGraphAddChild(s, ops, m, out);
    case WIRE_OP_bcGraphMemAllocNodeGetParams:
        return do_bcGraphMemAllocNodeGetParams(s, ops, m, out);
    case WIRE_OP_bcGraphBatchMemOpNodeGetParams:
        return do_bcGraphBatchMemOpNodeGetParams(s, ops, m, out);
    case WIRE_OP_bcTallyStart:
        return do_bcTallyStart(s, ops, m, out);
    case WIRE_OP_bcTallyKernels:
        return do_bcTallyKernels(s, ops, m, out);
    case WIRE_OP_bcTallySpans:
        return do_bcTallySpans(s, ops, m, out);
    case WIRE_OP_bcMemExport:
        return do_bcMemExport(s, ops, m, out);
    case WIRE_OP_bcMemImport:
        return do_bcMemImport(s, ops, m, out);
    case WIRE_OP_bcPoolExport:
        return do_bcPoolExport(s, ops, m, out);
    case WIRE_OP_bcPoolImport:
        return do_bcPoolImport(s, ops, m, out);
    case WIRE_OP_bcContextAlias:
        return do_bcContextAlias(s, ops, m, out);
    case WIRE_OP_bcContextAliasEnd:
        return do_bcContextAliasEnd(s, ops, m, out);
    case WIRE_OP_bcFileRegister:
        return do_bcFileRegister(s, ops, m, out);
    default:
        return CUDA_ERROR_NOT_SUPPORTED;
    }
}

size_t dispatch_calls(const struct executor_ops *ops, uint8_t *bitmap, size_t size) {
    static const struct {
        uint16_t op;
        uint16_t member; /* offset in struct executor_ops; UINT16_MAX = not the executor's */
    } calls[] = {
        {WIRE_OP_cuArray3DCreate_v2, offsetof(struct executor_ops, cuArray3DCreate_v2)},
        {WIRE_OP_cuArray3DGetDescriptor_v2, offsetof(struct executor_ops, cuArray3DGetDescriptor_v2)},
        {WIRE_OP_cuArrayCreate_v2, offsetof(struct executor_ops, cuArrayCreate_v2)},
        {WIRE_OP_cuArrayDestroy, offsetof(struct executor_ops, cuArrayDestroy)},
        {WIRE_OP_cuArrayGetDescriptor_v2, offsetof(struct executor_ops, cuArrayGetDescriptor_v2)},
        {WIRE_OP_cuArrayGetMemoryRequirements, offsetof(struct executor_ops, cuArrayGetMemoryRequirements)},
        {WIRE_OP_cuArrayGetPlane, offsetof(struct executor_ops, cuArrayGetPlane)},
        {WIRE_OP_cuArrayGetSparseProperties, offsetof(struct executor_ops, cuArrayGetSparseProperties)},
        {WIRE_OP_cuCtxCreate_v2, offsetof(struct executor_ops, cuCtxCreate_v2)},
        {WIRE_OP_cuCtxDestroy_v2, offsetof(struct executor_ops, cuCtxDestroy_v2)},
        {WIRE_OP_cuCtxDisablePeerAccess, offsetof(struct executor_ops, cuCtxDisablePeerAccess)},
        {WIRE_OP_cuCtxEnablePeerAccess, offsetof(struct executor_ops, cuCtxEnablePeerAccess)},
        {WIRE_OP_cuCtxGetLimit, offsetof(struct executor_ops, cuCtxGetLimit)},
        {WIRE_OP_cuCtxGetStreamPriorityRange, offsetof(struct executor_ops, cuCtxGetStreamPriorityRange)},
        {WIRE_OP_cuCtxResetPersistingL2Cache, offsetof(struct executor_ops, cuCtxResetPersistingL2Cache)},
        {WIRE_OP_cuCtxSetFlags, offsetof(struct executor_ops, cuCtxSetFlags)},
        {WIRE_OP_cuCtxSetLimit, offsetof(struct executor_ops, cuCtxSetLimit)},
        {WIRE_OP_cuCtxSynchronize, offsetof(struct executor_ops, cuCtxSynchronize)},
        {WIRE_OP_cuCtxSynchronize_v2, offsetof(struct executor_ops, cuCtxSynchronize_v2)},
        {WIRE_OP_cuDeviceCanAccessPeer, offsetof(struct executor_ops, cuDeviceCanAccessPeer)},
        {WIRE_OP_cuDeviceGetDefaultMemPool, offsetof(struct executor_ops, cuDeviceGetDefaultMemPool)},
        {WIRE_OP_cuDeviceGetGraphMemAttribute, offsetof(struct executor_ops, cuDeviceGetGraphMemAttribute)},
        {WIRE_OP_cuDeviceGetHostAtomicCapabilities, offsetof(struct executor_ops, cuDeviceGetHostAtomicCapabilities)},
        {WIRE_OP_cuDeviceGetMemPool, offsetof(struct executor_ops, cuDeviceGetMemPool)},
        {WIRE_OP_cuDeviceGetP2PAtomicCapabilities, offsetof(struct executor_ops, cuDeviceGetP2PAtomicCapabilities)},
        {WIRE_OP_cuDeviceGetP2PAttribute, offsetof(struct executor_ops, cuDeviceGetP2PAttribute)},
        {WIRE_OP_cuDeviceGetTexture1DLinearMaxWidth, offsetof(struct executor_ops, cuDeviceGetTexture1DLinearMaxWidth)},
        {WIRE_OP_cuDeviceGraphMemTrim, offsetof(struct executor_ops, cuDeviceGraphMemTrim)},
        {WIRE_OP_cuDevicePrimaryCtxRelease_v2, offsetof(struct executor_ops, cuDevicePrimaryCtxRelease_v2)},
        {WIRE_OP_cuDevicePrimaryCtxReset_v2, offsetof(struct executor_ops, cuDevicePrimaryCtxReset_v2)},
        {WIRE_OP_cuDevicePrimaryCtxRetain, offsetof(struct executor_ops, cuDevicePrimaryCtxRetain)},
        {WIRE_OP_cuDevicePrimaryCtxSetFlags_v2, offsetof(struct executor_ops, cuDevicePrimaryCtxSetFlags_v2)},
        {WIRE_OP_cuDeviceSetGraphMemAttribute, offsetof(struct executor_ops, cuDeviceSetGraphMemAttribute)},
        {WIRE_OP_cuDeviceSetMemPool, offsetof(struct executor_ops, cuDeviceSetMemPool)},
        {WIRE_OP_cuEventCreate, offsetof(struct executor_ops, cuEventCreate)},
        {WIRE_OP_cuEventDestroy_v2, offsetof(struct executor_ops, cuEventDestroy_v2)},
        {WIRE_OP_cuEventElapsedTime_v2, offsetof(struct executor_ops, cuEventElapsedTime_v2)},
        {WIRE_OP_cuEventQuery, offsetof(struct executor_ops, cuEventQuery)},
        {WIRE_OP_cuEventRecord, offsetof(struct executor_ops, cuEventRecord)},
        {WIRE_OP_cuEventRecordWithFlags, offsetof(struct executor_ops, cuEventRecordWithFlags)},
        {WIRE_OP_cuEventSynchronize, offsetof(struct executor_ops, cuEventSynchronize)},
        {WIRE_OP_cuFlushGPUDirectRDMAWrites, offsetof(struct executor_ops, cuFlushGPUDirectRDMAWrites)},
        {WIRE_OP_cuFuncGetAttribute, offsetof(struct executor_ops, cuFuncGetAttribute)},
        {WIRE_OP_cuFuncGetModule, offsetof(struct executor_ops, cuFuncGetModule)},
        {WIRE_OP_cuFuncGetParamInfo, offsetof(struct executor_ops, cuFuncGetParamInfo)},
        {WIRE_OP_cuFuncIsLoaded, offsetof(struct executor_ops, cuFuncIsLoaded)},
        {WIRE_OP_cuFuncLoad, offsetof(struct executor_ops, cuFuncLoad)},
        {WIRE_OP_cuFuncSetAttribute, offsetof(struct executor_ops, cuFuncSetAttribute)},
        {WIRE_OP_cuFuncSetCacheConfig, offsetof(struct executor_ops, cuFuncSetCacheConfig)},
        {WIRE_OP_cuFuncSetSharedMemConfig, offsetof(struct executor_ops, cuFuncSetSharedMemConfig)},
        {WIRE_OP_cuGraphAddBatchMemOpNode, offsetof(struct executor_ops, cuGraphAddBatchMemOpNode)},
        {WIRE_OP_cuGraphAddChildGraphNode, offsetof(struct executor_ops, cuGraphAddChildGraphNode)},
        {WIRE_OP_cuGraphAddDependencies_v2, offsetof(struct executor_ops, cuGraphAddDependencies_v2)},
        {WIRE_OP_cuGraphAddEmptyNode, offsetof(struct executor_ops, cuGraphAddEmptyNode)},
        {WIRE_OP_cuGraphAddEventRecordNode, offsetof(struct executor_ops, cuGraphAddEventRecordNode)},
        {WIRE_OP_cuGraphAddEventWaitNode, offsetof(struct executor_ops, cuGraphAddEventWaitNode)},
        {WIRE_OP_cuGraphAddMemAllocNode, offsetof(struct executor_ops, cuGraphAddMemAllocNode)},
        {WIRE_OP_cuGraphAddMemFreeNode, offsetof(struct executor_ops, cuGraphAddMemFreeNode)},
        {WIRE_OP_cuGraphAddMemcpyNode, offsetof(struct executor_ops, cuGraphAddMemcpyNode)},
        {WIRE_OP_cuGraphAddMemsetNode, offsetof(struct executor_ops, cuGraphAddMemsetNode)},
        {WIRE_OP_cuGraphBatchMemOpNodeSetParams, offsetof(struct executor_ops, cuGraphBatchMemOpNodeSetParams)},
        {WIRE_OP_cuGraphChildGraphNodeGetGraph, offsetof(struct executor_ops, cuGraphChildGraphNodeGetGraph)},
        {WIRE_OP_cuGraphClone, offsetof(struct executor_ops, cuGraphClone)},
        {WIRE_OP_cuGraphConditionalHandleCreate, offsetof(struct executor_ops, cuGraphConditionalHandleCreate)},
        {WIRE_OP_cuGraphCreate, offsetof(struct executor_ops, cuGraphCreate)},
        {WIRE_OP_cuGraphDestroy, offsetof(struct executor_ops, cuGraphDestroy)},
        {WIRE_OP_cuGraphDestroyNode, offsetof(struct executor_ops, cuGraphDestroyNode)},
        {WIRE_OP_cuGraphEventRecordNodeGetEvent, offsetof(struct executor_ops, cuGraphEventRecordNodeGetEvent)},
        {WIRE_OP_cuGraphEventRecordNodeSetEvent, offsetof(struct executor_ops, cuGraphEventRecordNodeSetEvent)},
        {WIRE_OP_cuGraphEventWaitNodeGetEvent, offsetof(struct executor_ops, cuGraphEventWaitNodeGetEvent)},
        {WIRE_OP_cuGraphEventWaitNodeSetEvent, offsetof(struct executor_ops, cuGraphEventWaitNodeSetEvent)},
        {WIRE_OP_cuGraphExecBatchMemOpNodeSetParams, offsetof(struct executor_ops, cuGraphExecBatchMemOpNodeSetParams)},
        {WIRE_OP_cuGraphExecChildGraphNodeSetParams, offsetof(struct executor_ops, cuGraphExecChildGraphNodeSetParams)},
        {WIRE_OP_cuGraphExecDestroy, offsetof(struct executor_ops, cuGraphExecDestroy)},
        {WIRE_OP_cuGraphExecEventRecordNodeSetEvent, offsetof(struct executor_ops, cuGraphExecEventRecordNodeSetEvent)},
        {WIRE_OP_cuGraphExecEventWaitNodeSetEvent, offsetof(struct executor_ops, cuGraphExecEventWaitNodeSetEvent)},
        {WIRE_OP_cuGraphExecGetFlags, offsetof(struct executor_ops, cuGraphExecGetFlags)},
        {WIRE_OP_cuGraphExecMemcpyNodeSetParams, offsetof(struct executor_ops, cuGraphExecMemcpyNodeSetParams)},
        {WIRE_OP_cuGraphExecMemsetNodeSetParams, offsetof(struct executor_ops, cuGraphExecMemsetNodeSetParams)},
        {WIRE_OP_cuGraphExecUpdate, offsetof(struct executor_ops, cuGraphExecUpdate)},
        {WIRE_OP_cuGraphExecUpdate_v2, offsetof(struct executor_ops, cuGraphExecUpdate_v2)},
        {WIRE_OP_cuGraphGetEdges_v2, offsetof(struct executor_ops, cuGraphGetEdges_v2)},
        {WIRE_OP_cuGraphGetNodes, offsetof(struct executor_ops, cuGraphGetNodes)},
        {WIRE_OP_cuGraphGetRootNodes, offsetof(struct executor_ops, cuGraphGetRootNodes)},
        {WIRE_OP_cuGraphInstantiateWithFlags, offsetof(struct executor_ops, cuGraphInstantiateWithFlags)},
        {WIRE_OP_cuGraphInstantiateWithParams, offsetof(struct executor_ops, cuGraphInstantiateWithParams)},
        {WIRE_OP_cuGraphInstantiate_v2, offsetof(struct executor_ops, cuGraphInstantiate_v2)},
        {WIRE_OP_cuGraphKernelNodeCopyAttributes, offsetof(struct executor_ops, cuGraphKernelNodeCopyAttributes)},
        {WIRE_OP_cuGraphKernelNodeGetAttribute, offsetof(struct executor_ops, cuGraphKernelNodeGetAttribute)},
        {WIRE_OP_cuGraphKernelNodeSetAttribute, offsetof(struct executor_ops, cuGraphKernelNodeSetAttribute)},
        {WIRE_OP_cuGraphLaunch, offsetof(struct executor_ops, cuGraphLaunch)},
        {WIRE_OP_cuGraphMemFreeNodeGetParams, offsetof(struct executor_ops, cuGraphMemFreeNodeGetParams)},
        {WIRE_OP_cuGraphMemcpyNodeGetParams, offsetof(struct executor_ops, cuGraphMemcpyNodeGetParams)},
        {WIRE_OP_cuGraphMemcpyNodeSetParams, offsetof(struct executor_ops, cuGraphMemcpyNodeSetParams)},
        {WIRE_OP_cuGraphMemsetNodeGetParams, offsetof(struct executor_ops, cuGraphMemsetNodeGetParams)},
        {WIRE_OP_cuGraphMemsetNodeSetParams, offsetof(struct executor_ops, cuGraphMemsetNodeSetParams)},
        {WIRE_OP_cuGraphNodeFindInClone, offsetof(struct executor_ops, cuGraphNodeFindInClone)},
        {WIRE_OP_cuGraphNodeGetDependencies_v2, offsetof(struct executor_ops, cuGraphNodeGetDependencies_v2)},
        {WIRE_OP_cuGraphNodeGetDependentNodes_v2, offsetof(struct executor_ops, cuGraphNodeGetDependentNodes_v2)},
        {WIRE_OP_cuGraphNodeGetEnabled, offsetof(struct executor_ops, cuGraphNodeGetEnabled)},
        {WIRE_OP_cuGraphNodeGetType, offsetof(struct executor_ops, cuGraphNodeGetType)},
        {WIRE_OP_cuGraphNodeSetEnabled, offsetof(struct executor_ops, cuGraphNodeSetEnabled)},
        {WIRE_OP_cuGraphReleaseUserObject, offsetof(struct executor_ops, cuGraphReleaseUserObject)},
        {WIRE_OP_cuGraphRemoveDependencies_v2, offsetof(struct executor_ops, cuGraphRemoveDependencies_v2)},
        {WIRE_OP_cuGraphRetainUserObject, offsetof(struct executor_ops, cuGraphRetainUserObject)},
        {WIRE_OP_cuGraphUpload, offsetof(struct executor_ops, cuGraphUpload)},
        {WIRE_OP_cuIpcCloseMemHandle, offsetof(struct executor_ops, cuIpcCloseMemHandle)},
        {WIRE_OP_cuIpcGetEventHandle, offsetof(struct executor_ops, cuIpcGetEventHandle)},
        {WIRE_OP_cuIpcGetMemHandle, offsetof(struct executor_ops, cuIpcGetMemHandle)},
        {WIRE_OP_cuIpcOpenEventHandle, offsetof(struct executor_ops, cuIpcOpenEventHandle)},
        {WIRE_OP_cuIpcOpenMemHandle_v2, offsetof(struct executor_ops, cuIpcOpenMemHandle_v2)},
        {WIRE_OP_cuKernelGetAttribute, offsetof(struct executor_ops, cuKernelGetAttribute)},
        {WIRE_OP_cuKernelGetFunction, offsetof(struct executor_ops, cuKernelGetFunction)},
        {WIRE_OP_cuKernelGetLibrary, offsetof(struct executor_ops, cuKernelGetLibrary)},
        {WIRE_OP_cuKernelGetParamInfo, offsetof(struct executor_ops, cuKernelGetParamInfo)},
        {WIRE_OP_cuKernelSetAttribute, offsetof(struct executor_ops, cuKernelSetAttribute)},
        {WIRE_OP_cuKernelSetCacheConfig, offsetof(struct executor_ops, cuKernelSetCacheConfig)},
        {WIRE_OP_cuLibraryEnumerateKernels, offsetof(struct executor_ops, cuLibraryEnumerateKernels)},
        {WIRE_OP_cuLibraryGetGlobal, offsetof(struct executor_ops, cuLibraryGetGlobal)},
        {WIRE_OP_cuLibraryGetKernel, offsetof(struct executor_ops, cuLibraryGetKernel)},
        {WIRE_OP_cuLibraryGetKernelCount, offsetof(struct executor_ops, cuLibraryGetKernelCount)},
        {WIRE_OP_cuLibraryGetManaged, offsetof(struct executor_ops, cuLibraryGetManaged)},
        {WIRE_OP_cuLibraryGetModule, offsetof(struct executor_ops, cuLibraryGetModule)},
        {WIRE_OP_cuLibraryUnload, offsetof(struct executor_ops, cuLibraryUnload)},
        {WIRE_OP_cuLinkDestroy, offsetof(struct executor_ops, cuLinkDestroy)},
        {WIRE_OP_cuMemAddressFree, offsetof(struct executor_ops, cuMemAddressFree)},
        {WIRE_OP_cuMemAddressReserve, offsetof(struct executor_ops, cuMemAddressReserve)},
        {WIRE_OP_cuMemAdvise_v2, offsetof(struct executor_ops, cuMemAdvise_v2)},
        {WIRE_OP_cuMemAllocAsync, offsetof(struct executor_ops, cuMemAllocAsync)},
        {WIRE_OP_cuMemAllocFromPoolAsync, offsetof(struct executor_ops, cuMemAllocFromPoolAsync)},
        {WIRE_OP_cuMemAllocHost_v2, offsetof(struct executor_ops, cuMemAllocHost_v2)},
        {WIRE_OP_cuMemAllocManaged, offsetof(struct executor_ops, cuMemAllocManaged)},
        {WIRE_OP_cuMemAllocPitch_v2, offsetof(struct executor_ops, cuMemAllocPitch_v2)},
        {WIRE_OP_cuMemAlloc_v2, offsetof(struct executor_ops, cuMemAlloc_v2)},
        {WIRE_OP_cuMemBatchDecompressAsync, offsetof(struct executor_ops, cuMemBatchDecompressAsync)},
        {WIRE_OP_cuMemCreate, offsetof(struct executor_ops, cuMemCreate)},
        {WIRE_OP_cuMemDiscardAndPrefetchBatchAsync, offsetof(struct executor_ops, cuMemDiscardAndPrefetchBatchAsync)},
        {WIRE_OP_cuMemDiscardBatchAsync, offsetof(struct executor_ops, cuMemDiscardBatchAsync)},
        {WIRE_OP_cuMemFreeAsync, offsetof(struct executor_ops, cuMemFreeAsync)},
        {WIRE_OP_cuMemFreeHost, offsetof(struct executor_ops, cuMemFreeHost)},
        {WIRE_OP_cuMemFree_v2, offsetof(struct executor_ops, cuMemFree_v2)},
        {WIRE_OP_cuMemGetAccess, offsetof(struct executor_ops, cuMemGetAccess)},
        {WIRE_OP_cuMemGetAddressRange_v2, offsetof(struct executor_ops, cuMemGetAddressRange_v2)},
        {WIRE_OP_cuMemGetAllocationGranularity, offsetof(struct executor_ops, cuMemGetAllocationGranularity)},
        {WIRE_OP_cuMemGetAllocationPropertiesFromHandle, offsetof(struct executor_ops, cuMemGetAllocationPropertiesFromHandle)},
        {WIRE_OP_cuMemGetDefaultMemPool, offsetof(struct executor_ops, cuMemGetDefaultMemPool)},
        {WIRE_OP_cuMemGetInfo_v2, offsetof(struct executor_ops, cuMemGetInfo_v2)},
        {WIRE_OP_cuMemGetMemPool, offsetof(struct executor_ops, cuMemGetMemPool)},
        {WIRE_OP_cuMemHostAlloc, offsetof(struct executor_ops, cuMemHostAlloc)},
        {WIRE_OP_cuMemMap, offsetof(struct executor_ops, cuMemMap)},
        {WIRE_OP_cuMemPoolCreate, offsetof(struct executor_ops, cuMemPoolCreate)},
        {WIRE_OP_cuMemPoolDestroy, offsetof(struct executor_ops, cuMemPoolDestroy)},
        {WIRE_OP_cuMemPoolExportPointer, offsetof(struct executor_ops, cuMemPoolExportPointer)},
        {WIRE_OP_cuMemPoolGetAccess, offsetof(struct executor_ops, cuMemPoolGetAccess)},
        {WIRE_OP_cuMemPoolGetAttribute, offsetof(struct executor_ops, cuMemPoolGetAttribute)},
        {WIRE_OP_cuMemPoolImportPointer, offsetof(struct executor_ops, cuMemPoolImportPointer)},
        {WIRE_OP_cuMemPoolSetAccess, offsetof(struct executor_ops, cuMemPoolSetAccess)},
        {WIRE_OP_cuMemPoolSetAttribute, offsetof(struct executor_ops, cuMemPoolSetAttribute)},
        {WIRE_OP_cuMemPoolTrimTo, offsetof(struct executor_ops, cuMemPoolTrimTo)},
        {WIRE_OP_cuMemPrefetchAsync_v2, offsetof(struct executor_ops, cuMemPrefetchAsync_v2)},
        {WIRE_OP_cuMemPrefetchBatchAsync, offsetof(struct executor_ops, cuMemPrefetchBatchAsync)},
        {WIRE_OP_cuMemRangeGetAttribute, offsetof(struct executor_ops, cuMemRangeGetAttribute)},
        {WIRE_OP_cuMemRelease, offsetof(struct executor_ops, cuMemRelease)},
        {WIRE_OP_cuMemRetainAllocationHandle, offsetof(struct executor_ops, cuMemRetainAllocationHandle)},
        {WIRE_OP_cuMemSetAccess, offsetof(struct executor_ops, cuMemSetAccess)},
        {WIRE_OP_cuMemSetMemPool, offsetof(struct executor_ops, cuMemSetMemPool)},
        {WIRE_OP_cuMemUnmap, offsetof(struct executor_ops, cuMemUnmap)},
        {WIRE_OP_cuMemcpy, offsetof(struct executor_ops, cuMemcpy)},
        {WIRE_OP_cuMemcpy2DAsync_v2, offsetof(struct executor_ops, cuMemcpy2DAsync_v2)},
        {WIRE_OP_cuMemcpy2DUnaligned_v2, offsetof(struct executor_ops, cuMemcpy2DUnaligned_v2)},
        {WIRE_OP_cuMemcpy2D_v2, offsetof(struct executor_ops, cuMemcpy2D_v2)},
        {WIRE_OP_cuMemcpy3DAsync_v2, offsetof(struct executor_ops, cuMemcpy3DAsync_v2)},
        {WIRE_OP_cuMemcpy3D_v2, offsetof(struct executor_ops, cuMemcpy3D_v2)},
        {WIRE_OP_cuMemcpyAsync, offsetof(struct executor_ops, cuMemcpyAsync)},
        {WIRE_OP_cuMemcpyAtoA_v2, offsetof(struct executor_ops, cuMemcpyAtoA_v2)},
        {WIRE_OP_cuMemcpyAtoD_v2, offsetof(struct executor_ops, cuMemcpyAtoD_v2)},
        {WIRE_OP_cuMemcpyDtoA_v2, offsetof(struct executor_ops, cuMemcpyDtoA_v2)},
        {WIRE_OP_cuMemcpyDtoDAsync_v2, offsetof(struct executor_ops, cuMemcpyDtoDAsync_v2)},
        {WIRE_OP_cuMemcpyDtoD_v2, offsetof(struct executor_ops, cuMemcpyDtoD_v2)},
        {WIRE_OP_cuMemcpyDtoHAsync_v2, offsetof(struct executor_ops, cuMemcpyDtoHAsync_v2)},
        {WIRE_OP_cuMemcpyDtoH_v2, offsetof(struct executor_ops, cuMemcpyDtoH_v2)},
        {WIRE_OP_cuMemcpyHtoDAsync_v2, offsetof(struct executor_ops, cuMemcpyHtoDAsync_v2)},
        {WIRE_OP_cuMemcpyHtoD_v2, offsetof(struct executor_ops, cuMemcpyHtoD_v2)},
        {WIRE_OP_cuMemcpyPeer, offsetof(struct executor_ops, cuMemcpyPeer)},
        {WIRE_OP_cuMemcpyPeerAsync, offsetof(struct executor_ops, cuMemcpyPeerAsync)},
        {WIRE_OP_cuMemsetD16Async, offsetof(struct executor_ops, cuMemsetD16Async)},
        {WIRE_OP_cuMemsetD16_v2, offsetof(struct executor_ops, cuMemsetD16_v2)},
        {WIRE_OP_cuMemsetD2D16Async, offsetof(struct executor_ops, cuMemsetD2D16Async)},
        {WIRE_OP_cuMemsetD2D16_v2, offsetof(struct executor_ops, cuMemsetD2D16_v2)},
        {WIRE_OP_cuMemsetD2D32Async, offsetof(struct executor_ops, cuMemsetD2D32Async)},
        {WIRE_OP_cuMemsetD2D32_v2, offsetof(struct executor_ops, cuMemsetD2D32_v2)},
        {WIRE_OP_cuMemsetD2D8Async, offsetof(struct executor_ops, cuMemsetD2D8Async)},
        {WIRE_OP_cuMemsetD2D8_v2, offsetof(struct executor_ops, cuMemsetD2D8_v2)},
        {WIRE_OP_cuMemsetD32Async, offsetof(struct executor_ops, cuMemsetD32Async)},
        {WIRE_OP_cuMemsetD32_v2, offsetof(struct executor_ops, cuMemsetD32_v2)},
        {WIRE_OP_cuMemsetD8Async, offsetof(struct executor_ops, cuMemsetD8Async)},
        {WIRE_OP_cuMemsetD8_v2, offsetof(struct executor_ops, cuMemsetD8_v2)},
        {WIRE_OP_cuMipmappedArrayCreate, offsetof(struct executor_ops, cuMipmappedArrayCreate)},
        {WIRE_OP_cuMipmappedArrayDestroy, offsetof(struct executor_ops, cuMipmappedArrayDestroy)},
        {WIRE_OP_cuMipmappedArrayGetLevel, offsetof(struct executor_ops, cuMipmappedArrayGetLevel)},
        {WIRE_OP_cuMipmappedArrayGetMemoryRequirements, offsetof(struct executor_ops, cuMipmappedArrayGetMemoryRequirements)},
        {WIRE_OP_cuMipmappedArrayGetSparseProperties, offsetof(struct executor_ops, cuMipmappedArrayGetSparseProperties)},
        {WIRE_OP_cuModuleEnumerateFunctions, offsetof(struct executor_ops, cuModuleEnumerateFunctions)},
        {WIRE_OP_cuModuleGetFunction, offsetof(struct executor_ops, cuModuleGetFunction)},
        {WIRE_OP_cuModuleGetFunctionCount, offsetof(struct executor_ops, cuModuleGetFunctionCount)},
        {WIRE_OP_cuModuleGetGlobal_v2, offsetof(struct executor_ops, cuModuleGetGlobal_v2)},
        {WIRE_OP_cuModuleGetSurfRef, offsetof(struct executor_ops, cuModuleGetSurfRef)},
        {WIRE_OP_cuModuleGetTexRef, offsetof(struct executor_ops, cuModuleGetTexRef)},
        {WIRE_OP_cuModuleUnload, offsetof(struct executor_ops, cuModuleUnload)},
        {WIRE_OP_cuMulticastAddDevice, offsetof(struct executor_ops, cuMulticastAddDevice)},
        {WIRE_OP_cuMulticastBindAddr, offsetof(struct executor_ops, cuMulticastBindAddr)},
        {WIRE_OP_cuMulticastBindMem, offsetof(struct executor_ops, cuMulticastBindMem)},
        {WIRE_OP_cuMulticastCreate, offsetof(struct executor_ops, cuMulticastCreate)},
        {WIRE_OP_cuMulticastGetGranularity, offsetof(struct executor_ops, cuMulticastGetGranularity)},
        {WIRE_OP_cuMulticastUnbind, offsetof(struct executor_ops, cuMulticastUnbind)},
        {WIRE_OP_cuOccupancyAvailableDynamicSMemPerBlock, offsetof(struct executor_ops, cuOccupancyAvailableDynamicSMemPerBlock)},
        {WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessor, offsetof(struct executor_ops, cuOccupancyMaxActiveBlocksPerMultiprocessor)},
        {WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, offsetof(struct executor_ops, cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags)},
        {WIRE_OP_cuOccupancyMaxActiveClusters, offsetof(struct executor_ops, cuOccupancyMaxActiveClusters)},
        {WIRE_OP_cuOccupancyMaxPotentialClusterSize, offsetof(struct executor_ops, cuOccupancyMaxPotentialClusterSize)},
        {WIRE_OP_cuParamSetTexRef, offsetof(struct executor_ops, cuParamSetTexRef)},
        {WIRE_OP_cuStreamAttachMemAsync, offsetof(struct executor_ops, cuStreamAttachMemAsync)},
        {WIRE_OP_cuStreamBatchMemOp_v2, offsetof(struct executor_ops, cuStreamBatchMemOp_v2)},
        {WIRE_OP_cuStreamBeginCaptureToGraph, offsetof(struct executor_ops, cuStreamBeginCaptureToGraph)},
        {WIRE_OP_cuStreamBeginCapture_v2, offsetof(struct executor_ops, cuStreamBeginCapture_v2)},
        {WIRE_OP_cuStreamCopyAttributes, offsetof(struct executor_ops, cuStreamCopyAttributes)},
        {WIRE_OP_cuStreamCreate, offsetof(struct executor_ops, cuStreamCreate)},
        {WIRE_OP_cuStreamCreateWithPriority, offsetof(struct executor_ops, cuStreamCreateWithPriority)},
        {WIRE_OP_cuStreamDestroy_v2, offsetof(struct executor_ops, cuStreamDestroy_v2)},
        {WIRE_OP_cuStreamEndCapture, offsetof(struct executor_ops, cuStreamEndCapture)},
        {WIRE_OP_cuStreamGetAttribute, offsetof(struct executor_ops, cuStreamGetAttribute)},
        {WIRE_OP_cuStreamGetCaptureInfo, offsetof(struct executor_ops, cuStreamGetCaptureInfo)},
        {WIRE_OP_cuStreamGetCtx, offsetof(struct executor_ops, cuStreamGetCtx)},
        {WIRE_OP_cuStreamGetDevice, offsetof(struct executor_ops, cuStreamGetDevice)},
        {WIRE_OP_cuStreamGetFlags, offsetof(struct executor_ops, cuStreamGetFlags)},
        {WIRE_OP_cuStreamGetId, offsetof(struct executor_ops, cuStreamGetId)},
        {WIRE_OP_cuStreamGetPriority, offsetof(struct executor_ops, cuStreamGetPriority)},
        {WIRE_OP_cuStreamIsCapturing, offsetof(struct executor_ops, cuStreamIsCapturing)},
        {WIRE_OP_cuStreamQuery, offsetof(struct executor_ops, cuStreamQuery)},
        {WIRE_OP_cuStreamSetAttribute, offsetof(struct executor_ops, cuStreamSetAttribute)},
        {WIRE_OP_cuStreamSynchronize, offsetof(struct executor_ops, cuStreamSynchronize)},
        {WIRE_OP_cuStreamUpdateCaptureDependencies_v2, offsetof(struct executor_ops, cuStreamUpdateCaptureDependencies_v2)},
        {WIRE_OP_cuStreamWaitEvent, offsetof(struct executor_ops, cuStreamWaitEvent)},
        {WIRE_OP_cuStreamWaitValue32_v2, offsetof(struct executor_ops, cuStreamWaitValue32_v2)},
        {WIRE_OP_cuStreamWaitValue64_v2, offsetof(struct executor_ops, cuStreamWaitValue64_v2)},
        {WIRE_OP_cuStreamWriteValue32_v2, offsetof(struct executor_ops, cuStreamWriteValue32_v2)},
        {WIRE_OP_cuStreamWriteValue64_v2, offsetof(struct executor_ops, cuStreamWriteValue64_v2)},
        {WIRE_OP_cuSurfObjectCreate, offsetof(struct executor_ops, cuSurfObjectCreate)},
        {WIRE_OP_cuSurfObjectDestroy, offsetof(struct executor_ops, cuSurfObjectDestroy)},
        {WIRE_OP_cuSurfObjectGetResourceDesc, offsetof(struct executor_ops, cuSurfObjectGetResourceDesc)},
        {WIRE_OP_cuSurfRefGetArray, offsetof(struct executor_ops, cuSurfRefGetArray)},
        {WIRE_OP_cuSurfRefSetArray, offsetof(struct executor_ops, cuSurfRefSetArray)},
        {WIRE_OP_cuTensorMapEncodeIm2col, offsetof(struct executor_ops, cuTensorMapEncodeIm2col)},
        {WIRE_OP_cuTensorMapEncodeIm2colWide, offsetof(struct executor_ops, cuTensorMapEncodeIm2colWide)},
        {WIRE_OP_cuTensorMapEncodeTiled, offsetof(struct executor_ops, cuTensorMapEncodeTiled)},
        {WIRE_OP_cuTensorMapReplaceAddress, offsetof(struct executor_ops, cuTensorMapReplaceAddress)},
        {WIRE_OP_cuTexObjectCreate, offsetof(struct executor_ops, cuTexObjectCreate)},
        {WIRE_OP_cuTexObjectDestroy, offsetof(struct executor_ops, cuTexObjectDestroy)},
        {WIRE_OP_cuTexObjectGetResourceDesc, offsetof(struct executor_ops, cuTexObjectGetResourceDesc)},
        {WIRE_OP_cuTexObjectGetResourceViewDesc, offsetof(struct executor_ops, cuTexObjectGetResourceViewDesc)},
        {WIRE_OP_cuTexObjectGetTextureDesc, offsetof(struct executor_ops, cuTexObjectGetTextureDesc)},
        {WIRE_OP_cuTexRefCreate, offsetof(struct executor_ops, cuTexRefCreate)},
        {WIRE_OP_cuTexRefDestroy, offsetof(struct executor_ops, cuTexRefDestroy)},
        {WIRE_OP_cuTexRefGetAddressMode, offsetof(struct executor_ops, cuTexRefGetAddressMode)},
        {WIRE_OP_cuTexRefGetAddress_v2, offsetof(struct executor_ops, cuTexRefGetAddress_v2)},
        {WIRE_OP_cuTexRefGetArray, offsetof(struct executor_ops, cuTexRefGetArray)},
        {WIRE_OP_cuTexRefGetBorderColor, offsetof(struct executor_ops, cuTexRefGetBorderColor)},
        {WIRE_OP_cuTexRefGetFilterMode, offsetof(struct executor_ops, cuTexRefGetFilterMode)},
        {WIRE_OP_cuTexRefGetFlags, offsetof(struct executor_ops, cuTexRefGetFlags)},
        {WIRE_OP_cuTexRefGetFormat, offsetof(struct executor_ops, cuTexRefGetFormat)},
        {WIRE_OP_cuTexRefGetMaxAnisotropy, offsetof(struct executor_ops, cuTexRefGetMaxAnisotropy)},
        {WIRE_OP_cuTexRefGetMipmapFilterMode, offsetof(struct executor_ops, cuTexRefGetMipmapFilterMode)},
        {WIRE_OP_cuTexRefGetMipmapLevelBias, offsetof(struct executor_ops, cuTexRefGetMipmapLevelBias)},
        {WIRE_OP_cuTexRefGetMipmapLevelClamp, offsetof(struct executor_ops, cuTexRefGetMipmapLevelClamp)},
        {WIRE_OP_cuTexRefGetMipmappedArray, offsetof(struct executor_ops, cuTexRefGetMipmappedArray)},
        {WIRE_OP_cuTexRefSetAddress2D_v3, offsetof(struct executor_ops, cuTexRefSetAddress2D_v3)},
        {WIRE_OP_cuTexRefSetAddressMode, offsetof(struct executor_ops, cuTexRefSetAddressMode)},
        {WIRE_OP_cuTexRefSetAddress_v2, offsetof(struct executor_ops, cuTexRefSetAddress_v2)},
        {WIRE_OP_cuTexRefSetArray, offsetof(struct executor_ops, cuTexRefSetArray)},
        {WIRE_OP_cuTexRefSetBorderColor, offsetof(struct executor_ops, cuTexRefSetBorderColor)},
        {WIRE_OP_cuTexRefSetFilterMode, offsetof(struct executor_ops, cuTexRefSetFilterMode)},
        {WIRE_OP_cuTexRefSetFlags, offsetof(struct executor_ops, cuTexRefSetFlags)},
        {WIRE_OP_cuTexRefSetFormat, offsetof(struct executor_ops, cuTexRefSetFormat)},
        {WIRE_OP_cuTexRefSetMaxAnisotropy, offsetof(struct executor_ops, cuTexRefSetMaxAnisotropy)},
        {WIRE_OP_cuTexRefSetMipmapFilterMode, offsetof(struct executor_ops, cuTexRefSetMipmapFilterMode)},
        {WIRE_OP_cuTexRefSetMipmapLevelBias, offsetof(struct executor_ops, cuTexRefSetMipmapLevelBias)},
        {WIRE_OP_cuTexRefSetMipmapLevelClamp, offsetof(struct executor_ops, cuTexRefSetMipmapLevelClamp)},
        {WIRE_OP_cuTexRefSetMipmappedArray, offsetof(struct executor_ops, cuTexRefSetMipmappedArray)},
        {WIRE_OP_cuUserObjectRelease, offsetof(struct executor_ops, cuUserObjectRelease)},
        {WIRE_OP_cuUserObjectRetain, offsetof(struct executor_ops, cuUserObjectRetain)},
        {WIRE_OP_bcKernelInfo, UINT16_MAX},
        {WIRE_OP_bcLaunch, UINT16_MAX},
        {WIRE_OP_bcModuleLoad, UINT16_MAX},
        {WIRE_OP_bcLibraryLoad, UINT16_MAX},
        {WIRE_OP_bcLinkCreate, UINT16_MAX},
        {WIRE_OP_bcLinkAdd, UINT16_MAX},
        {WIRE_OP_bcLinkComplete, UINT16_MAX},
        {WIRE_OP_bcLinkRead, UINT16_MAX},
        {WIRE_OP_bcCopyIn, UINT16_MAX},
        {WIRE_OP_bcCopyOut, UINT16_MAX},
        {WIRE_OP_bcChunkDone, UINT16_MAX},
        {WIRE_OP_bcRead, UINT16_MAX},
        {WIRE_OP_bcWrite, UINT16_MAX},
        {WIRE_OP_bcFence, UINT16_MAX},
        {WIRE_OP_bcHostRegister, UINT16_MAX},
        {WIRE_OP_bcHostUnregister, UINT16_MAX},
        {WIRE_OP_bcHeapAlloc, UINT16_MAX},
        {WIRE_OP_bcHeapFree, UINT16_MAX},
        {WIRE_OP_bcGraphAddKernelNode, UINT16_MAX},
        {WIRE_OP_bcGraphKernelNodeGetParams, UINT16_MAX},
        {WIRE_OP_bcGraphKernelNodeSetParams, UINT16_MAX},
        {WIRE_OP_bcGraphExecKernelNodeSetParams, UINT16_MAX},
        {WIRE_OP_bcGraphAddHostNode, UINT16_MAX},
        {WIRE_OP_bcGraphHostNodeGetParams, UINT16_MAX},
        {WIRE_OP_bcGraphHostNodeSetParams, UINT16_MAX},
        {WIRE_OP_bcGraphExecHostNodeSetParams, UINT16_MAX},
        {WIRE_OP_bcOutput, UINT16_MAX},
        {WIRE_OP_bcHostFunc, UINT16_MAX},
        {WIRE_OP_bcStreamCallback, UINT16_MAX},
        {WIRE_OP_bcUserObject, UINT16_MAX},
        {WIRE_OP_bcCaptureInfo, UINT16_MAX},
        {WIRE_OP_bcGraphAddCopyNode, UINT16_MAX},
        {WIRE_OP_bcGraphCopyNodeSetParams, UINT16_MAX},
        {WIRE_OP_bcGraphExecCopyNodeSetParams, UINT16_MAX},
        {WIRE_OP_bcCaptureCopy, UINT16_MAX},
        {WIRE_OP_bcGraphAddConditionalNode, UINT16_MAX},
        {WIRE_OP_bcGraphAddChild, UINT16_MAX},
        {WIRE_OP_bcGraphMemAllocNodeGetParams, UINT16_MAX},
        {WIRE_OP_bcGraphBatchMemOpNodeGetParams, UINT16_MAX},
        {WIRE_OP_bcTallyStart, UINT16_MAX},
        {WIRE_OP_bcTallyKernels, UINT16_MAX},
        {WIRE_OP_bcTallySpans, UINT16_MAX},
        {WIRE_OP_bcMemExport, UINT16_MAX},
        {WIRE_OP_bcMemImport, UINT16_MAX},
        {WIRE_OP_bcPoolExport, UINT16_MAX},
        {WIRE_OP_bcPoolImport, UINT16_MAX},
        {WIRE_OP_bcContextAlias, UINT16_MAX},
        {WIRE_OP_bcContextAliasEnd, UINT16_MAX},
        {WIRE_OP_bcFileRegister, UINT16_MAX},
    };
    _Static_assert(sizeof(struct executor_ops) < UINT16_MAX, "offsets fit");
    if (size < 2061)
        return 0;
    memset(bitmap, 0, size);
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        void (*function)(void) = NULL;
        if (calls[i].member != UINT16_MAX)
            memcpy(&function, (const char *)ops + calls[i].member, sizeof function);
        if (function || calls[i].member == UINT16_MAX)
            bitmap[calls[i].op / 8] |= (uint8_t)(1u << calls[i].op % 8);
    }
    return 2061;
}

const char *dispatch_name(unsigned op) {
    switch (op) {
    case WIRE_OP_cuArray3DCreate_v2:
        return "cuArray3DCreate_v2";
    case WIRE_OP_cuArray3DGetDescriptor_v2:
        return "cuArray3DGetDescriptor_v2";
    case WIRE_OP_cuArrayCreate_v2:
        return "cuArrayCreate_v2";
    case WIRE_OP_cuArrayDestroy:
        return "cuArrayDestroy";
    case WIRE_OP_cuArrayGetDescriptor_v2:
        return "cuArrayGetDescriptor_v2";
    case WIRE_OP_cuArrayGetMemoryRequirements:
        return "cuArrayGetMemoryRequirements";
    case WIRE_OP_cuArrayGetPlane:
        return "cuArrayGetPlane";
    case WIRE_OP_cuArrayGetSparseProperties:
        return "cuArrayGetSparseProperties";
    case WIRE_OP_cuCtxCreate_v2:
        return "cuCtxCreate_v2";
    case WIRE_OP_cuCtxDestroy_v2:
        return "cuCtxDestroy_v2";
    case WIRE_OP_cuCtxDisablePeerAccess:
        return "cuCtxDisablePeerAccess";
    case WIRE_OP_cuCtxEnablePeerAccess:
        return "cuCtxEnablePeerAccess";
    case WIRE_OP_cuCtxGetLimit:
        return "cuCtxGetLimit";
    case WIRE_OP_cuCtxGetStreamPriorityRange:
        return "cuCtxGetStreamPriorityRange";
    case WIRE_OP_cuCtxResetPersistingL2Cache:
        return "cuCtxResetPersistingL2Cache";
    case WIRE_OP_cuCtxSetFlags:
        return "cuCtxSetFlags";
    case WIRE_OP_cuCtxSetLimit:
        return "cuCtxSetLimit";
    case WIRE_OP_cuCtxSynchronize:
        return "cuCtxSynchronize";
    case WIRE_OP_cuCtxSynchronize_v2:
        return "cuCtxSynchronize_v2";
    case WIRE_OP_cuDeviceCanAccessPeer:
        return "cuDeviceCanAccessPeer";
    case WIRE_OP_cuDeviceGetDefaultMemPool:
        return "cuDeviceGetDefaultMemPool";
    case WIRE_OP_cuDeviceGetGraphMemAttribute:
        return "cuDeviceGetGraphMemAttribute";
    case WIRE_OP_cuDeviceGetHostAtomicCapabilities:
        return "cuDeviceGetHostAtomicCapabilities";
    case WIRE_OP_cuDeviceGetMemPool:
        return "cuDeviceGetMemPool";
    case WIRE_OP_cuDeviceGetP2PAtomicCapabilities:
        return "cuDeviceGetP2PAtomicCapabilities";
    case WIRE_OP_cuDeviceGetP2PAttribute:
        return "cuDeviceGetP2PAttribute";
    case WIRE_OP_cuDeviceGetTexture1DLinearMaxWidth:
        return "cuDeviceGetTexture1DLinearMaxWidth";
    case WIRE_OP_cuDeviceGraphMemTrim:
        return "cuDeviceGraphMemTrim";
    case WIRE_OP_cuDevicePrimaryCtxRelease_v2:
        return "cuDevicePrimaryCtxRelease_v2";
    case WIRE_OP_cuDevicePrimaryCtxReset_v2:
        return "cuDevicePrimaryCtxReset_v2";
    case WIRE_OP_cuDevicePrimaryCtxRetain:
        return "cuDevicePrimaryCtxRetain";
    case WIRE_OP_cuDevicePrimaryCtxSetFlags_v2:
        return "cuDevicePrimaryCtxSetFlags_v2";
    case WIRE_OP_cuDeviceSetGraphMemAttribute:
        return "cuDeviceSetGraphMemAttribute";
    case WIRE_OP_cuDeviceSetMemPool:
        return "cuDeviceSetMemPool";
    case WIRE_OP_cuEventCreate:
        return "cuEventCreate";
    case WIRE_OP_cuEventDestroy_v2:
        return "cuEventDestroy_v2";
    case WIRE_OP_cuEventElapsedTime_v2:
        return "cuEventElapsedTime_v2";
    case WIRE_OP_cuEventQuery:
        return "cuEventQuery";
    case WIRE_OP_cuEventRecord:
        return "cuEventRecord";
    case WIRE_OP_cuEventRecordWithFlags:
        return "cuEventRecordWithFlags";
    case WIRE_OP_cuEventSynchronize:
        return "cuEventSynchronize";
    case WIRE_OP_cuFlushGPUDirectRDMAWrites:
        return "cuFlushGPUDirectRDMAWrites";
    case WIRE_OP_cuFuncGetAttribute:
        return "cuFuncGetAttribute";
    case WIRE_OP_cuFuncGetModule:
        return "cuFuncGetModule";
    case WIRE_OP_cuFuncGetParamInfo:
        return "cuFuncGetParamInfo";
    case WIRE_OP_cuFuncIsLoaded:
        return "cuFuncIsLoaded";
    case WIRE_OP_cuFuncLoad:
        return "cuFuncLoad";
    case WIRE_OP_cuFuncSetAttribute:
        return "cuFuncSetAttribute";
    case WIRE_OP_cuFuncSetCacheConfig:
        return "cuFuncSetCacheConfig";
    case WIRE_OP_cuFuncSetSharedMemConfig:
        return "cuFuncSetSharedMemConfig";
    case WIRE_OP_cuGraphAddBatchMemOpNode:
        return "cuGraphAddBatchMemOpNode";
    case WIRE_OP_cuGraphAddChildGraphNode:
        return "cuGraphAddChildGraphNode";
    case WIRE_OP_cuGraphAddDependencies_v2:
        return "cuGraphAddDependencies_v2";
    case WIRE_OP_cuGraphAddEmptyNode:
        return "cuGraphAddEmptyNode";
    case WIRE_OP_cuGraphAddEventRecordNode:
        return "cuGraphAddEventRecordNode";
    case WIRE_OP_cuGraphAddEventWaitNode:
        return "cuGraphAddEventWaitNode";
    case WIRE_OP_cuGraphAddMemAllocNode:
        return "cuGraphAddMemAllocNode";
    case WIRE_OP_cuGraphAddMemFreeNode:
        return "cuGraphAddMemFreeNode";
    case WIRE_OP_cuGraphAddMemcpyNode:
        return "cuGraphAddMemcpyNode";
    case WIRE_OP_cuGraphAddMemsetNode:
        return "cuGraphAddMemsetNode";
    case WIRE_OP_cuGraphBatchMemOpNodeSetParams:
        return "cuGraphBatchMemOpNodeSetParams";
    case WIRE_OP_cuGraphChildGraphNodeGetGraph:
        return "cuGraphChildGraphNodeGetGraph";
    case WIRE_OP_cuGraphClone:
        return "cuGraphClone";
    case WIRE_OP_cuGraphConditionalHandleCreate:
        return "cuGraphConditionalHandleCreate";
    case WIRE_OP_cuGraphCreate:
        return "cuGraphCreate";
    case WIRE_OP_cuGraphDestroy:
        return "cuGraphDestroy";
    case WIRE_OP_cuGraphDestroyNode:
        return "cuGraphDestroyNode";
    case WIRE_OP_cuGraphEventRecordNodeGetEvent:
        return "cuGraphEventRecordNodeGetEvent";
    case WIRE_OP_cuGraphEventRecordNodeSetEvent:
        return "cuGraphEventRecordNodeSetEvent";
    case WIRE_OP_cuGraphEventWaitNodeGetEvent:
        return "cuGraphEventWaitNodeGetEvent";
    case WIRE_OP_cuGraphEventWaitNodeSetEvent:
        return "cuGraphEventWaitNodeSetEvent";
    case WIRE_OP_cuGraphExecBatchMemOpNodeSetParams:
        return "cuGraphExecBatchMemOpNodeSetParams";
    case WIRE_OP_cuGraphExecChildGraphNodeSetParams:
        return "cuGraphExecChildGraphNodeSetParams";
    case WIRE_OP_cuGraphExecDestroy:
        return "cuGraphExecDestroy";
    case WIRE_OP_cuGraphExecEventRecordNodeSetEvent:
        return "cuGraphExecEventRecordNodeSetEvent";
    case WIRE_OP_cuGraphExecEventWaitNodeSetEvent:
        return "cuGraphExecEventWaitNodeSetEvent";
    case WIRE_OP_cuGraphExecGetFlags:
        return "cuGraphExecGetFlags";
    case WIRE_OP_cuGraphExecMemcpyNodeSetParams:
        return "cuGraphExecMemcpyNodeSetParams";
    case WIRE_OP_cuGraphExecMemsetNodeSetParams:
        return "cuGraphExecMemsetNodeSetParams";
    case WIRE_OP_cuGraphExecUpdate:
        return "cuGraphExecUpdate";
    case WIRE_OP_cuGraphExecUpdate_v2:
        return "cuGraphExecUpdate_v2";
    case WIRE_OP_cuGraphGetEdges_v2:
        return "cuGraphGetEdges_v2";
    case WIRE_OP_cuGraphGetNodes:
        return "cuGraphGetNodes";
    case WIRE_OP_cuGraphGetRootNodes:
        return "cuGraphGetRootNodes";
    case WIRE_OP_cuGraphInstantiateWithFlags:
        return "cuGraphInstantiateWithFlags";
    case WIRE_OP_cuGraphInstantiateWithParams:
        return "cuGraphInstantiateWithParams";
    case WIRE_OP_cuGraphInstantiate_v2:
        return "cuGraphInstantiate_v2";
    case WIRE_OP_cuGraphKernelNodeCopyAttributes:
        return "cuGraphKernelNodeCopyAttributes";
    case WIRE_OP_cuGraphKernelNodeGetAttribute:
        return "cuGraphKernelNodeGetAttribute";
    case WIRE_OP_cuGraphKernelNodeSetAttribute:
        return "cuGraphKernelNodeSetAttribute";
    case WIRE_OP_cuGraphLaunch:
        return "cuGraphLaunch";
    case WIRE_OP_cuGraphMemFreeNodeGetParams:
        return "cuGraphMemFreeNodeGetParams";
    case WIRE_OP_cuGraphMemcpyNodeGetParams:
        return "cuGraphMemcpyNodeGetParams";
    case WIRE_OP_cuGraphMemcpyNodeSetParams:
        return "cuGraphMemcpyNodeSetParams";
    case WIRE_OP_cuGraphMemsetNodeGetParams:
        return "cuGraphMemsetNodeGetParams";
    case WIRE_OP_cuGraphMemsetNodeSetParams:
        return "cuGraphMemsetNodeSetParams";
    case WIRE_OP_cuGraphNodeFindInClone:
        return "cuGraphNodeFindInClone";
    case WIRE_OP_cuGraphNodeGetDependencies_v2:
        return "cuGraphNodeGetDependencies_v2";
    case WIRE_OP_cuGraphNodeGetDependentNodes_v2:
        return "cuGraphNodeGetDependentNodes_v2";
    case WIRE_OP_cuGraphNodeGetEnabled:
        return "cuGraphNodeGetEnabled";
    case WIRE_OP_cuGraphNodeGetType:
        return "cuGraphNodeGetType";
    case WIRE_OP_cuGraphNodeSetEnabled:
        return "cuGraphNodeSetEnabled";
    case WIRE_OP_cuGraphReleaseUserObject:
        return "cuGraphReleaseUserObject";
    case WIRE_OP_cuGraphRemoveDependencies_v2:
        return "cuGraphRemoveDependencies_v2";
    case WIRE_OP_cuGraphRetainUserObject:
        return "cuGraphRetainUserObject";
    case WIRE_OP_cuGraphUpload:
        return "cuGraphUpload";
    case WIRE_OP_cuIpcCloseMemHandle:
        return "cuIpcCloseMemHandle";
    case WIRE_OP_cuIpcGetEventHandle:
        return "cuIpcGetEventHandle";
    case WIRE_OP_cuIpcGetMemHandle:
        return "cuIpcGetMemHandle";
    case WIRE_OP_cuIpcOpenEventHandle:
        return "cuIpcOpenEventHandle";
    case WIRE_OP_cuIpcOpenMemHandle_v2:
        return "cuIpcOpenMemHandle_v2";
    case WIRE_OP_cuKernelGetAttribute:
        return "cuKernelGetAttribute";
    case WIRE_OP_cuKernelGetFunction:
        return "cuKernelGetFunction";
    case WIRE_OP_cuKernelGetLibrary:
        return "cuKernelGetLibrary";
    case WIRE_OP_cuKernelGetParamInfo:
        return "cuKernelGetParamInfo";
    case WIRE_OP_cuKernelSetAttribute:
        return "cuKernelSetAttribute";
    case WIRE_OP_cuKernelSetCacheConfig:
        return "cuKernelSetCacheConfig";
    case WIRE_OP_cuLibraryEnumerateKernels:
        return "cuLibraryEnumerateKernels";
    case WIRE_OP_cuLibraryGetGlobal:
        return "cuLibraryGetGlobal";
    case WIRE_OP_cuLibraryGetKernel:
        return "cuLibraryGetKernel";
    case WIRE_OP_cuLibraryGetKernelCount:
        return "cuLibraryGetKernelCount";
    case WIRE_OP_cuLibraryGetManaged:
        return "cuLibraryGetManaged";
    case WIRE_OP_cuLibraryGetModule:
        return "cuLibraryGetModule";
    case WIRE_OP_cuLibraryUnload:
        return "cuLibraryUnload";
    case WIRE_OP_cuLinkDestroy:
        return "cuLinkDestroy";
    case WIRE_OP_cuMemAddressFree:
        return "cuMemAddressFree";
    case WIRE_OP_cuMemAddressReserve:
        return "cuMemAddressReserve";
    case WIRE_OP_cuMemAdvise_v2:
        return "cuMemAdvise_v2";
    case WIRE_OP_cuMemAllocAsync:
        return "cuMemAllocAsync";
    case WIRE_OP_cuMemAllocFromPoolAsync:
        return "cuMemAllocFromPoolAsync";
    case WIRE_OP_cuMemAllocHost_v2:
        return "cuMemAllocHost_v2";
    case WIRE_OP_cuMemAllocManaged:
        return "cuMemAllocManaged";
    case WIRE_OP_cuMemAllocPitch_v2:
        return "cuMemAllocPitch_v2";
    case WIRE_OP_cuMemAlloc_v2:
        return "cuMemAlloc_v2";
    case WIRE_OP_cuMemBatchDecompressAsync:
        return "cuMemBatchDecompressAsync";
    case WIRE_OP_cuMemCreate:
        return "cuMemCreate";
    case WIRE_OP_cuMemDiscardAndPrefetchBatchAsync:
        return "cuMemDiscardAndPrefetchBatchAsync";
    case WIRE_OP_cuMemDiscardBatchAsync:
        return "cuMemDiscardBatchAsync";
    case WIRE_OP_cuMemFreeAsync:
        return "cuMemFreeAsync";
    case WIRE_OP_cuMemFreeHost:
        return "cuMemFreeHost";
    case WIRE_OP_cuMemFree_v2:
        return "cuMemFree_v2";
    case WIRE_OP_cuMemGetAccess:
        return "cuMemGetAccess";
    case WIRE_OP_cuMemGetAddressRange_v2:
        return "cuMemGetAddressRange_v2";
    case WIRE_OP_cuMemGetAllocationGranularity:
        return "cuMemGetAllocationGranularity";
    case WIRE_OP_cuMemGetAllocationPropertiesFromHandle:
        return "cuMemGetAllocationPropertiesFromHandle";
    case WIRE_OP_cuMemGetDefaultMemPool:
        return "cuMemGetDefaultMemPool";
    case WIRE_OP_cuMemGetInfo_v2:
        return "cuMemGetInfo_v2";
    case WIRE_OP_cuMemGetMemPool:
        return "cuMemGetMemPool";
    case WIRE_OP_cuMemHostAlloc:
        return "cuMemHostAlloc";
    case WIRE_OP_cuMemMap:
        return "cuMemMap";
    case WIRE_OP_cuMemPoolCreate:
        return "cuMemPoolCreate";
    case WIRE_OP_cuMemPoolDestroy:
        return "cuMemPoolDestroy";
    case WIRE_OP_cuMemPoolExportPointer:
        return "cuMemPoolExportPointer";
    case WIRE_OP_cuMemPoolGetAccess:
        return "cuMemPoolGetAccess";
    case WIRE_OP_cuMemPoolGetAttribute:
        return "cuMemPoolGetAttribute";
    case WIRE_OP_cuMemPoolImportPointer:
        return "cuMemPoolImportPointer";
    case WIRE_OP_cuMemPoolSetAccess:
        return "cuMemPoolSetAccess";
    case WIRE_OP_cuMemPoolSetAttribute:
        return "cuMemPoolSetAttribute";
    case WIRE_OP_cuMemPoolTrimTo:
        return "cuMemPoolTrimTo";
    case WIRE_OP_cuMemPrefetchAsync_v2:
        return "cuMemPrefetchAsync_v2";
    case WIRE_OP_cuMemPrefetchBatchAsync:
        return "cuMemPrefetchBatchAsync";
    case WIRE_OP_cuMemRangeGetAttribute:
        return "cuMemRangeGetAttribute";
    case WIRE_OP_cuMemRelease:
        return "cuMemRelease";
    case WIRE_OP_cuMemRetainAllocationHandle:
        return "cuMemRetainAllocationHandle";
    case WIRE_OP_cuMemSetAccess:
        return "cuMemSetAccess";
    case WIRE_OP_cuMemSetMemPool:
        return "cuMemSetMemPool";
    case WIRE_OP_cuMemUnmap:
        return "cuMemUnmap";
    case WIRE_OP_cuMemcpy:
        return "cuMemcpy";
    case WIRE_OP_cuMemcpy2DAsync_v2:
        return "cuMemcpy2DAsync_v2";
    case WIRE_OP_cuMemcpy2DUnaligned_v2:
        return "cuMemcpy2DUnaligned_v2";
    case WIRE_OP_cuMemcpy2D_v2:
        return "cuMemcpy2D_v2";
    case WIRE_OP_cuMemcpy3DAsync_v2:
        return "cuMemcpy3DAsync_v2";
    case WIRE_OP_cuMemcpy3D_v2:
        return "cuMemcpy3D_v2";
    case WIRE_OP_cuMemcpyAsync:
        return "cuMemcpyAsync";
    case WIRE_OP_cuMemcpyAtoA_v2:
        return "cuMemcpyAtoA_v2";
    case WIRE_OP_cuMemcpyAtoD_v2:
        return "cuMemcpyAtoD_v2";
    case WIRE_OP_cuMemcpyDtoA_v2:
        return "cuMemcpyDtoA_v2";
    case WIRE_OP_cuMemcpyDtoDAsync_v2:
        return "cuMemcpyDtoDAsync_v2";
    case WIRE_OP_cuMemcpyDtoD_v2:
        return "cuMemcpyDtoD_v2";
    case WIRE_OP_cuMemcpyDtoHAsync_v2:
        return "cuMemcpyDtoHAsync_v2";
    case WIRE_OP_cuMemcpyDtoH_v2:
        return "cuMemcpyDtoH_v2";
    case WIRE_OP_cuMemcpyHtoDAsync_v2:
        return "cuMemcpyHtoDAsync_v2";
    case WIRE_OP_cuMemcpyHtoD_v2:
        return "cuMemcpyHtoD_v2";
    case WIRE_OP_cuMemcpyPeer:
        return "cuMemcpyPeer";
    case WIRE_OP_cuMemcpyPeerAsync:
        return "cuMemcpyPeerAsync";
    case WIRE_OP_cuMemsetD16Async:
        return "cuMemsetD16Async";
    case WIRE_OP_cuMemsetD16_v2:
        return "cuMemsetD16_v2";
    case WIRE_OP_cuMemsetD2D16Async:
        return "cuMemsetD2D16Async";
    case WIRE_OP_cuMemsetD2D16_v2:
        return "cuMemsetD2D16_v2";
    case WIRE_OP_cuMemsetD2D32Async:
        return "cuMemsetD2D32Async";
    case WIRE_OP_cuMemsetD2D32_v2:
        return "cuMemsetD2D32_v2";
    case WIRE_OP_cuMemsetD2D8Async:
        return "cuMemsetD2D8Async";
    case WIRE_OP_cuMemsetD2D8_v2:
        return "cuMemsetD2D8_v2";
    case WIRE_OP_cuMemsetD32Async:
        return "cuMemsetD32Async";
    case WIRE_OP_cuMemsetD32_v2:
        return "cuMemsetD32_v2";
    case WIRE_OP_cuMemsetD8Async:
        return "cuMemsetD8Async";
    case WIRE_OP_cuMemsetD8_v2:
        return "cuMemsetD8_v2";
    case WIRE_OP_cuMipmappedArrayCreate:
        return "cuMipmappedArrayCreate";
    case WIRE_OP_cuMipmappedArrayDestroy:
        return "cuMipmappedArrayDestroy";
    case WIRE_OP_cuMipmappedArrayGetLevel:
        return "cuMipmappedArrayGetLevel";
    case WIRE_OP_cuMipmappedArrayGetMemoryRequirements:
        return "cuMipmappedArrayGetMemoryRequirements";
    case WIRE_OP_cuMipmappedArrayGetSparseProperties:
        return "cuMipmappedArrayGetSparseProperties";
    case WIRE_OP_cuModuleEnumerateFunctions:
        return "cuModuleEnumerateFunctions";
    case WIRE_OP_cuModuleGetFunction:
        return "cuModuleGetFunction";
    case WIRE_OP_cuModuleGetFunctionCount:
        return "cuModuleGetFunctionCount";
    case WIRE_OP_cuModuleGetGlobal_v2:
        return "cuModuleGetGlobal_v2";
    case WIRE_OP_cuModuleGetSurfRef:
        return "cuModuleGetSurfRef";
    case WIRE_OP_cuModuleGetTexRef:
        return "cuModuleGetTexRef";
    case WIRE_OP_cuModuleUnload:
        return "cuModuleUnload";
    case WIRE_OP_cuMulticastAddDevice:
        return "cuMulticastAddDevice";
    case WIRE_OP_cuMulticastBindAddr:
        return "cuMulticastBindAddr";
    case WIRE_OP_cuMulticastBindMem:
        return "cuMulticastBindMem";
    case WIRE_OP_cuMulticastCreate:
        return "cuMulticastCreate";
    case WIRE_OP_cuMulticastGetGranularity:
        return "cuMulticastGetGranularity";
    case WIRE_OP_cuMulticastUnbind:
        return "cuMulticastUnbind";
    case WIRE_OP_cuOccupancyAvailableDynamicSMemPerBlock:
        return "cuOccupancyAvailableDynamicSMemPerBlock";
    case WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessor:
        return "cuOccupancyMaxActiveBlocksPerMultiprocessor";
    case WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags:
        return "cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags";
    case WIRE_OP_cuOccupancyMaxActiveClusters:
        return "cuOccupancyMaxActiveClusters";
    case WIRE_OP_cuOccupancyMaxPotentialClusterSize:
        return "cuOccupancyMaxPotentialClusterSize";
    case WIRE_OP_cuParamSetTexRef:
        return "cuParamSetTexRef";
    case WIRE_OP_cuStreamAttachMemAsync:
        return "cuStreamAttachMemAsync";
    case WIRE_OP_cuStreamBatchMemOp_v2:
        return "cuStreamBatchMemOp_v2";
    case WIRE_OP_cuStreamBeginCaptureToGraph:
        return "cuStreamBeginCaptureToGraph";
    case WIRE_OP_cuStreamBeginCapture_v2:
        return "cuStreamBeginCapture_v2";
    case WIRE_OP_cuStreamCopyAttributes:
        return "cuStreamCopyAttributes";
    case WIRE_OP_cuStreamCreate:
        return "cuStreamCreate";
    case WIRE_OP_cuStreamCreateWithPriority:
        return "cuStreamCreateWithPriority";
    case WIRE_OP_cuStreamDestroy_v2:
        return "cuStreamDestroy_v2";
    case WIRE_OP_cuStreamEndCapture:
        return "cuStreamEndCapture";
    case WIRE_OP_cuStreamGetAttribute:
        return "cuStreamGetAttribute";
    case WIRE_OP_cuStreamGetCaptureInfo:
        return "cuStreamGetCaptureInfo";
    case WIRE_OP_cuStreamGetCtx:
        return "cuStreamGetCtx";
    case WIRE_OP_cuStreamGetDevice:
        return "cuStreamGetDevice";
    case WIRE_OP_cuStreamGetFlags:
        return "cuStreamGetFlags";
    case WIRE_OP_cuStreamGetId:
        return "cuStreamGetId";
    case WIRE_OP_cuStreamGetPriority:
        return "cuStreamGetPriority";
    case WIRE_OP_cuStreamIsCapturing:
        return "cuStreamIsCapturing";
    case WIRE_OP_cuStreamQuery:
        return "cuStreamQuery";
    case WIRE_OP_cuStreamSetAttribute:
        return "cuStreamSetAttribute";
    case WIRE_OP_cuStreamSynchronize:
        return "cuStreamSynchronize";
    case WIRE_OP_cuStreamUpdateCaptureDependencies_v2:
        return "cuStreamUpdateCaptureDependencies_v2";
    case WIRE_OP_cuStreamWaitEvent:
        return "cuStreamWaitEvent";
    case WIRE_OP_cuStreamWaitValue32_v2:
        return "cuStreamWaitValue32_v2";
    case WIRE_OP_cuStreamWaitValue64_v2:
        return "cuStreamWaitValue64_v2";
    case WIRE_OP_cuStreamWriteValue32_v2:
        return "cuStreamWriteValue32_v2";
    case WIRE_OP_cuStreamWriteValue64_v2:
        return "cuStreamWriteValue64_v2";
    case WIRE_OP_cuSurfObjectCreate:
        return "cuSurfObjectCreate";
    case WIRE_OP_cuSurfObjectDestroy:
        return "cuSurfObjectDestroy";
    case WIRE_OP_cuSurfObjectGetResourceDesc:
        return "cuSurfObjectGetResourceDesc";
    case WIRE_OP_cuSurfRefGetArray:
        return "cuSurfRefGetArray";
    case WIRE_OP_cuSurfRefSetArray:
        return "cuSurfRefSetArray";
    case WIRE_OP_cuTensorMapEncodeIm2col:
        return "cuTensorMapEncodeIm2col";
    case WIRE_OP_cuTensorMapEncodeIm2colWide:
        return "cuTensorMapEncodeIm2colWide";
    case WIRE_OP_cuTensorMapEncodeTiled:
        return "cuTensorMapEncodeTiled";
    case WIRE_OP_cuTensorMapReplaceAddress:
        return "cuTensorMapReplaceAddress";
    case WIRE_OP_cuTexObjectCreate:
        return "cuTexObjectCreate";
    case WIRE_OP_cuTexObjectDestroy:
        return "cuTexObjectDestroy";
    case WIRE_OP_cuTexObjectGetResourceDesc:
        return "cuTexObjectGetResourceDesc";
    case WIRE_OP_cuTexObjectGetResourceViewDesc:
        return "cuTexObjectGetResourceViewDesc";
    case WIRE_OP_cuTexObjectGetTextureDesc:
        return "cuTexObjectGetTextureDesc";
    case WIRE_OP_cuTexRefCreate:
        return "cuTexRefCreate";
    case WIRE_OP_cuTexRefDestroy:
        return "cuTexRefDestroy";
    case WIRE_OP_cuTexRefGetAddressMode:
        return "cuTexRefGetAddressMode";
    case WIRE_OP_cuTexRefGetAddress_v2:
        return "cuTexRefGetAddress_v2";
    case WIRE_OP_cuTexRefGetArray:
        return "cuTexRefGetArray";
    case WIRE_OP_cuTexRefGetBorderColor:
        return "cuTexRefGetBorderColor";
    case WIRE_OP_cuTexRefGetFilterMode:
        return "cuTexRefGetFilterMode";
    case WIRE_OP_cuTexRefGetFlags:
        return "cuTexRefGetFlags";
    case WIRE_OP_cuTexRefGetFormat:
        return "cuTexRefGetFormat";
    case WIRE_OP_cuTexRefGetMaxAnisotropy:
        return "cuTexRefGetMaxAnisotropy";
    case WIRE_OP_cuTexRefGetMipmapFilterMode:
        return "cuTexRefGetMipmapFilterMode";
    case WIRE_OP_cuTexRefGetMipmapLevelBias:
        return "cuTexRefGetMipmapLevelBias";
    case WIRE_OP_cuTexRefGetMipmapLevelClamp:
        return "cuTexRefGetMipmapLevelClamp";
    case WIRE_OP_cuTexRefGetMipmappedArray:
        return "cuTexRefGetMipmappedArray";
    case WIRE_OP_cuTexRefSetAddress2D_v3:
        return "cuTexRefSetAddress2D_v3";
    case WIRE_OP_cuTexRefSetAddressMode:
        return "cuTexRefSetAddressMode";
    case WIRE_OP_cuTexRefSetAddress_v2:
        return "cuTexRefSetAddress_v2";
    case WIRE_OP_cuTexRefSetArray:
        return "cuTexRefSetArray";
    case WIRE_OP_cuTexRefSetBorderColor:
        return "cuTexRefSetBorderColor";
    case WIRE_OP_cuTexRefSetFilterMode:
        return "cuTexRefSetFilterMode";
    case WIRE_OP_cuTexRefSetFlags:
        return "cuTexRefSetFlags";
    case WIRE_OP_cuTexRefSetFormat:
        return "cuTexRefSetFormat";
    case WIRE_OP_cuTexRefSetMaxAnisotropy:
        return "cuTexRefSetMaxAnisotropy";
    case WIRE_OP_cuTexRefSetMipmapFilterMode:
        return "cuTexRefSetMipmapFilterMode";
    case WIRE_OP_cuTexRefSetMipmapLevelBias:
        return "cuTexRefSetMipmapLevelBias";
    case WIRE_OP_cuTexRefSetMipmapLevelClamp:
        return "cuTexRefSetMipmapLevelClamp";
    case WIRE_OP_cuTexRefSetMipmappedArray:
        return "cuTexRefSetMipmappedArray";
    case WIRE_OP_cuUserObjectRelease:
        return "cuUserObjectRelease";
    case WIRE_OP_cuUserObjectRetain:
        return "cuUserObjectRetain";
    case WIRE_OP_bcKernelInfo:
        return "bcKernelInfo";
    case WIRE_OP_bcLaunch:
        return "bcLaunch";
    case WIRE_OP_bcModuleLoad:
        return "bcModuleLoad";
    case WIRE_OP_bcLibraryLoad:
        return "bcLibraryLoad";
    case WIRE_OP_bcLinkCreate:
        return "bcLinkCreate";
    case WIRE_OP_bcLinkAdd:
        return "bcLinkAdd";
    case WIRE_OP_bcLinkComplete:
        return "bcLinkComplete";
    case WIRE_OP_bcLinkRead:
        return "bcLinkRead";
    case WIRE_OP_bcCopyIn:
        return "bcCopyIn";
    case WIRE_OP_bcCopyOut:
        return "bcCopyOut";
    case WIRE_OP_bcChunkDone:
        return "bcChunkDone";
    case WIRE_OP_bcRead:
        return "bcRead";
    case WIRE_OP_bcWrite:
        return "bcWrite";
    case WIRE_OP_bcFence:
        return "bcFence";
    case WIRE_OP_bcHostRegister:
        return "bcHostRegister";
    case WIRE_OP_bcHostUnregister:
        return "bcHostUnregister";
    case WIRE_OP_bcHeapAlloc:
        return "bcHeapAlloc";
    case WIRE_OP_bcHeapFree:
        return "bcHeapFree";
    case WIRE_OP_bcGraphAddKernelNode:
        return "bcGraphAddKernelNode";
    case WIRE_OP_bcGraphKernelNodeGetParams:
        return "bcGraphKernelNodeGetParams";
    case WIRE_OP_bcGraphKernelNodeSetParams:
        return "bcGraphKernelNodeSetParams";
    case WIRE_OP_bcGraphExecKernelNodeSetParams:
        return "bcGraphExecKernelNodeSetParams";
    case WIRE_OP_bcGraphAddHostNode:
        return "bcGraphAddHostNode";
    case WIRE_OP_bcGraphHostNodeGetParams:
        return "bcGraphHostNodeGetParams";
    case WIRE_OP_bcGraphHostNodeSetParams:
        return "bcGraphHostNodeSetParams";
    case WIRE_OP_bcGraphExecHostNodeSetParams:
        return "bcGraphExecHostNodeSetParams";
    case WIRE_OP_bcOutput:
        return "bcOutput";
    case WIRE_OP_bcHostFunc:
        return "bcHostFunc";
    case WIRE_OP_bcStreamCallback:
        return "bcStreamCallback";
    case WIRE_OP_bcUserObject:
        return "bcUserObject";
    case WIRE_OP_bcCaptureInfo:
        return "bcCaptureInfo";
    case WIRE_OP_bcGraphAddCopyNode:
        return "bcGraphAddCopyNode";
    case WIRE_OP_bcGraphCopyNodeSetParams:
        return "bcGraphCopyNodeSetParams";
    case WIRE_OP_bcGraphExecCopyNodeSetParams:
        return "bcGraphExecCopyNodeSetParams";
    case WIRE_OP_bcCaptureCopy:
        return "bcCaptureCopy";
    case WIRE_OP_bcGraphAddConditionalNode:
        return "bcGraphAddConditionalNode";
    case WIRE_OP_bcGraphAddChild:
        return "bcGraphAddChild";
    case WIRE_OP_bcGraphMemAllocNodeGetParams:
        return "bcGraphMemAllocNodeGetParams";
    case WIRE_OP_bcGraphBatchMemOpNodeGetParams:
        return "bcGraphBatchMemOpNodeGetParams";
    case WIRE_OP_bcTallyStart:
        return "bcTallyStart";
    case WIRE_OP_bcTallyKernels:
        return "bcTallyKernels";
    case WIRE_OP_bcTallySpans:
        return "bcTallySpans";
    case WIRE_OP_bcMemExport:
        return "bcMemExport";
    case WIRE_OP_bcMemImport:
        return "bcMemImport";
    case WIRE_OP_bcPoolExport:
        return "bcPoolExport";
    case WIRE_OP_bcPoolImport:
        return "bcPoolImport";
    case WIRE_OP_bcContextAlias:
        return "bcContextAlias";
    case WIRE_OP_bcContextAliasEnd:
        return "bcContextAliasEnd";
    case WIRE_OP_bcFileRegister:
        return "bcFileRegister";
    default:
        return NULL;
    }
}
