// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * The decoders that dispatch() chooses from.
 */
#ifndef BARCUDA_GENERATED_HOST_DECODERS_H
#define BARCUDA_GENERATED_HOST_DECODERS_H

#include "generated/host_dispatch.h"

CUresult do_cuArray3DCreate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuArray3DGetDescriptor_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuArrayCreate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuArrayDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuArrayGetDescriptor_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuArrayGetMemoryRequirements(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuArrayGetPlane(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuArrayGetSparseProperties(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuCtxCreate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxDestroy_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxDisablePeerAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxEnablePeerAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxGetLimit(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxGetStreamPriorityRange(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuCtxResetPersistingL2Cache(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuCtxSetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxSetLimit(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxSynchronize(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuCtxSynchronize_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuDeviceCanAccessPeer(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuDeviceGetDefaultMemPool(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceGetGraphMemAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceGetHostAtomicCapabilities(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceGetMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuDeviceGetP2PAtomicCapabilities(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceGetP2PAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuDeviceGetTexture1DLinearMaxWidth(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceGraphMemTrim(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuDevicePrimaryCtxRelease_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDevicePrimaryCtxReset_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDevicePrimaryCtxRetain(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDevicePrimaryCtxSetFlags_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceSetGraphMemAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuDeviceSetMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventDestroy_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventElapsedTime_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventQuery(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventRecord(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventRecordWithFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuEventSynchronize(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFlushGPUDirectRDMAWrites(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuFuncGetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncGetModule(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncGetParamInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncIsLoaded(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncLoad(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncSetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncSetCacheConfig(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuFuncSetSharedMemConfig(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphAddBatchMemOpNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphAddChildGraphNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphAddDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphAddEmptyNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphAddEventRecordNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphAddEventWaitNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphAddMemAllocNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphAddMemFreeNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphAddMemcpyNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphAddMemsetNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphBatchMemOpNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphChildGraphNodeGetGraph(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphClone(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphConditionalHandleCreate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphDestroyNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphEventRecordNodeGetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphEventRecordNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphEventWaitNodeGetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphEventWaitNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecBatchMemOpNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecChildGraphNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphExecEventRecordNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecEventWaitNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecGetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphExecMemcpyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecMemsetNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphExecUpdate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphExecUpdate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphGetEdges_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphGetNodes(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphGetRootNodes(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphInstantiateWithFlags(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphInstantiateWithParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphInstantiate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphKernelNodeCopyAttributes(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphKernelNodeGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphKernelNodeSetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphLaunch(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphMemFreeNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphMemcpyNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphMemcpyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphMemsetNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphMemsetNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphNodeFindInClone(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphNodeGetDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphNodeGetDependentNodes_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphNodeGetEnabled(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphNodeGetType(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphNodeSetEnabled(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphReleaseUserObject(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphRemoveDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuGraphRetainUserObject(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuGraphUpload(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuIpcCloseMemHandle(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuIpcGetEventHandle(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuIpcGetMemHandle(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuIpcOpenEventHandle(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuIpcOpenMemHandle_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuKernelGetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuKernelGetFunction(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuKernelGetLibrary(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuKernelGetParamInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuKernelSetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuKernelSetCacheConfig(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLibraryEnumerateKernels(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuLibraryGetGlobal(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLibraryGetKernel(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLibraryGetKernelCount(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLibraryGetManaged(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLibraryGetModule(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLibraryUnload(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuLinkDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAddressFree(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAddressReserve(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAdvise_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAllocAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAllocFromPoolAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAllocHost_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAllocManaged(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAllocPitch_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemAlloc_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemBatchDecompressAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMemCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemDiscardAndPrefetchBatchAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMemDiscardBatchAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemFreeAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemFreeHost(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemFree_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemGetAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemGetAddressRange_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemGetAllocationGranularity(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMemGetAllocationPropertiesFromHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMemGetDefaultMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemGetInfo_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemGetMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemHostAlloc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemMap(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolExportPointer(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolGetAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolGetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolImportPointer(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolSetAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolSetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPoolTrimTo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPrefetchAsync_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemPrefetchBatchAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemRangeGetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemRelease(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemRetainAllocationHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMemSetAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemSetMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemUnmap(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpy2DAsync_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpy2DUnaligned_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpy2D_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpy3DAsync_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpy3D_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyAtoA_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyAtoD_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyDtoA_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyDtoDAsync_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyDtoD_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyDtoHAsync_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyDtoH_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyHtoDAsync_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyHtoD_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyPeer(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemcpyPeerAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD16Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD16_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD2D16Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD2D16_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD2D32Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD2D32_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD2D8Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD2D8_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD32Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD32_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD8Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMemsetD8_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMipmappedArrayCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMipmappedArrayDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMipmappedArrayGetLevel(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMipmappedArrayGetMemoryRequirements(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMipmappedArrayGetSparseProperties(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuModuleEnumerateFunctions(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuModuleGetFunction(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuModuleGetFunctionCount(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuModuleGetGlobal_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuModuleGetSurfRef(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuModuleGetTexRef(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuModuleUnload(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMulticastAddDevice(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMulticastBindAddr(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMulticastBindMem(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMulticastCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuMulticastGetGranularity(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuMulticastUnbind(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuOccupancyAvailableDynamicSMemPerBlock(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuOccupancyMaxActiveBlocksPerMultiprocessor(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(struct session *s,
    const struct executor_ops *ops, struct port_message *m, struct wire_writer *out);
CUresult do_cuOccupancyMaxActiveClusters(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuOccupancyMaxPotentialClusterSize(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuParamSetTexRef(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamAttachMemAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamBatchMemOp_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamBeginCaptureToGraph(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuStreamBeginCapture_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamCopyAttributes(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamCreateWithPriority(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuStreamDestroy_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamEndCapture(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetCaptureInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetCtx(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetDevice(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetId(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamGetPriority(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamIsCapturing(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamQuery(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamSetAttribute(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamSynchronize(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamUpdateCaptureDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuStreamWaitEvent(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamWaitValue32_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamWaitValue64_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamWriteValue32_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuStreamWriteValue64_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuSurfObjectCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuSurfObjectDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuSurfObjectGetResourceDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuSurfRefGetArray(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuSurfRefSetArray(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTensorMapEncodeIm2col(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTensorMapEncodeIm2colWide(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTensorMapEncodeTiled(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTensorMapReplaceAddress(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexObjectCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexObjectDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexObjectGetResourceDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexObjectGetResourceViewDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexObjectGetTextureDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetAddressMode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetAddress_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetArray(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetBorderColor(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetFilterMode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetFormat(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefGetMaxAnisotropy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefGetMipmapFilterMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefGetMipmapLevelBias(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefGetMipmapLevelClamp(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefGetMipmappedArray(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefSetAddress2D_v3(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetAddressMode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetAddress_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetArray(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetBorderColor(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetFilterMode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetFormat(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuTexRefSetMaxAnisotropy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefSetMipmapFilterMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefSetMipmapLevelBias(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefSetMipmapLevelClamp(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuTexRefSetMipmappedArray(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_cuUserObjectRelease(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_cuUserObjectRetain(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcKernelInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcLaunch(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcModuleLoad(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcLibraryLoad(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcLinkCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcLinkAdd(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcLinkComplete(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcLinkRead(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcCopyIn(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcCopyOut(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcChunkDone(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcRead(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcWrite(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcFence(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcHostRegister(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcHostUnregister(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcHeapAlloc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcHeapFree(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphAddKernelNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphKernelNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphKernelNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphExecKernelNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphAddHostNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphHostNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphHostNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphExecHostNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcOutput(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcHostFunc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcStreamCallback(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcUserObject(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcCaptureInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphAddCopyNode(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphCopyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphExecCopyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcCaptureCopy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphAddConditionalNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphAddChild(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcGraphMemAllocNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcGraphBatchMemOpNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out);
CUresult do_bcTallyStart(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcTallyKernels(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcTallySpans(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcMemExport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcMemImport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcPoolExport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcPoolImport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcContextAlias(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcContextAliasEnd(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);
CUresult do_bcFileRegister(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out);

#endif
