// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Every exported function twice: traced_ is what it does while calls are traced, plain_ what it does behind
 * that (functions that runtime/ answers with the same prototype have no plain_).
 */
#ifndef BARCUDA_GENERATED_TRACE_CALLS_H
#define BARCUDA_GENERATED_TRACE_CALLS_H

#include "generated/cuda_types.h"

enum trace_function_id {
    TRACE_cuArray3DCreate,
    TRACE_cuArray3DCreate_v2,
    TRACE_cuArray3DGetDescriptor,
    TRACE_cuArray3DGetDescriptor_v2,
    TRACE_cuArrayCreate,
    TRACE_cuArrayCreate_v2,
    TRACE_cuArrayDestroy,
    TRACE_cuArrayGetDescriptor,
    TRACE_cuArrayGetDescriptor_v2,
    TRACE_cuArrayGetMemoryRequirements,
    TRACE_cuArrayGetPlane,
    TRACE_cuArrayGetSparseProperties,
    TRACE_cuCheckpointProcessCheckpoint,
    TRACE_cuCheckpointProcessGetRestoreThreadId,
    TRACE_cuCheckpointProcessGetState,
    TRACE_cuCheckpointProcessLock,
    TRACE_cuCheckpointProcessRestore,
    TRACE_cuCheckpointProcessUnlock,
    TRACE_cuCoredumpGetAttribute,
    TRACE_cuCoredumpGetAttributeGlobal,
    TRACE_cuCoredumpSetAttribute,
    TRACE_cuCoredumpSetAttributeGlobal,
    TRACE_cuCtxAttach,
    TRACE_cuCtxCreate,
    TRACE_cuCtxCreate_v2,
    TRACE_cuCtxCreate_v3,
    TRACE_cuCtxCreate_v4,
    TRACE_cuCtxDestroy,
    TRACE_cuCtxDestroy_v2,
    TRACE_cuCtxDetach,
    TRACE_cuCtxDisablePeerAccess,
    TRACE_cuCtxEnablePeerAccess,
    TRACE_cuCtxFromGreenCtx,
    TRACE_cuCtxGetApiVersion,
    TRACE_cuCtxGetCacheConfig,
    TRACE_cuCtxGetCurrent,
    TRACE_cuCtxGetDevResource,
    TRACE_cuCtxGetDevice,
    TRACE_cuCtxGetDevice_v2,
    TRACE_cuCtxGetExecAffinity,
    TRACE_cuCtxGetFlags,
    TRACE_cuCtxGetId,
    TRACE_cuCtxGetLimit,
    TRACE_cuCtxGetSharedMemConfig,
    TRACE_cuCtxGetStreamPriorityRange,
    TRACE_cuCtxPopCurrent,
    TRACE_cuCtxPopCurrent_v2,
    TRACE_cuCtxPushCurrent,
    TRACE_cuCtxPushCurrent_v2,
    TRACE_cuCtxRecordEvent,
    TRACE_cuCtxResetPersistingL2Cache,
    TRACE_cuCtxSetCacheConfig,
    TRACE_cuCtxSetCurrent,
    TRACE_cuCtxSetFlags,
    TRACE_cuCtxSetLimit,
    TRACE_cuCtxSetSharedMemConfig,
    TRACE_cuCtxSynchronize,
    TRACE_cuCtxSynchronize_v2,
    TRACE_cuCtxWaitEvent,
    TRACE_cuDestroyExternalMemory,
    TRACE_cuDestroyExternalSemaphore,
    TRACE_cuDevResourceGenerateDesc,
    TRACE_cuDevSmResourceSplitByCount,
    TRACE_cuDeviceCanAccessPeer,
    TRACE_cuDeviceComputeCapability,
    TRACE_cuDeviceGet,
    TRACE_cuDeviceGetAttribute,
    TRACE_cuDeviceGetByPCIBusId,
    TRACE_cuDeviceGetCount,
    TRACE_cuDeviceGetDefaultMemPool,
    TRACE_cuDeviceGetDevResource,
    TRACE_cuDeviceGetExecAffinitySupport,
    TRACE_cuDeviceGetGraphMemAttribute,
    TRACE_cuDeviceGetHostAtomicCapabilities,
    TRACE_cuDeviceGetLuid,
    TRACE_cuDeviceGetMemPool,
    TRACE_cuDeviceGetName,
    TRACE_cuDeviceGetNvSciSyncAttributes,
    TRACE_cuDeviceGetP2PAtomicCapabilities,
    TRACE_cuDeviceGetP2PAttribute,
    TRACE_cuDeviceGetPCIBusId,
    TRACE_cuDeviceGetProperties,
    TRACE_cuDeviceGetTexture1DLinearMaxWidth,
    TRACE_cuDeviceGetUuid,
    TRACE_cuDeviceGetUuid_v2,
    TRACE_cuDeviceGraphMemTrim,
    TRACE_cuDevicePrimaryCtxGetState,
    TRACE_cuDevicePrimaryCtxRelease,
    TRACE_cuDevicePrimaryCtxRelease_v2,
    TRACE_cuDevicePrimaryCtxReset,
    TRACE_cuDevicePrimaryCtxReset_v2,
    TRACE_cuDevicePrimaryCtxRetain,
    TRACE_cuDevicePrimaryCtxSetFlags,
    TRACE_cuDevicePrimaryCtxSetFlags_v2,
    TRACE_cuDeviceRegisterAsyncNotification,
    TRACE_cuDeviceSetGraphMemAttribute,
    TRACE_cuDeviceSetMemPool,
    TRACE_cuDeviceTotalMem,
    TRACE_cuDeviceTotalMem_v2,
    TRACE_cuDeviceUnregisterAsyncNotification,
    TRACE_cuDriverGetVersion,
    TRACE_cuEGLStreamConsumerAcquireFrame,
    TRACE_cuEGLStreamConsumerConnect,
    TRACE_cuEGLStreamConsumerConnectWithFlags,
    TRACE_cuEGLStreamConsumerDisconnect,
    TRACE_cuEGLStreamConsumerReleaseFrame,
    TRACE_cuEGLStreamProducerConnect,
    TRACE_cuEGLStreamProducerDisconnect,
    TRACE_cuEGLStreamProducerPresentFrame,
    TRACE_cuEGLStreamProducerReturnFrame,
    TRACE_cuEventCreate,
    TRACE_cuEventCreateFromEGLSync,
    TRACE_cuEventDestroy,
    TRACE_cuEventDestroy_v2,
    TRACE_cuEventElapsedTime,
    TRACE_cuEventElapsedTime_v2,
    TRACE_cuEventQuery,
    TRACE_cuEventRecord,
    TRACE_cuEventRecordWithFlags,
    TRACE_cuEventRecordWithFlags_ptsz,
    TRACE_cuEventRecord_ptsz,
    TRACE_cuEventSynchronize,
    TRACE_cuExternalMemoryGetMappedBuffer,
    TRACE_cuExternalMemoryGetMappedMipmappedArray,
    TRACE_cuFlushGPUDirectRDMAWrites,
    TRACE_cuFuncGetAttribute,
    TRACE_cuFuncGetModule,
    TRACE_cuFuncGetName,
    TRACE_cuFuncGetParamInfo,
    TRACE_cuFuncIsLoaded,
    TRACE_cuFuncLoad,
    TRACE_cuFuncSetAttribute,
    TRACE_cuFuncSetBlockShape,
    TRACE_cuFuncSetCacheConfig,
    TRACE_cuFuncSetSharedMemConfig,
    TRACE_cuFuncSetSharedSize,
    TRACE_cuGLCtxCreate,
    TRACE_cuGLCtxCreate_v2,
    TRACE_cuGLGetDevices,
    TRACE_cuGLGetDevices_v2,
    TRACE_cuGLInit,
    TRACE_cuGLMapBufferObject,
    TRACE_cuGLMapBufferObjectAsync,
    TRACE_cuGLMapBufferObjectAsync_v2,
    TRACE_cuGLMapBufferObjectAsync_v2_ptsz,
    TRACE_cuGLMapBufferObject_v2,
    TRACE_cuGLMapBufferObject_v2_ptds,
    TRACE_cuGLRegisterBufferObject,
    TRACE_cuGLSetBufferObjectMapFlags,
    TRACE_cuGLUnmapBufferObject,
    TRACE_cuGLUnmapBufferObjectAsync,
    TRACE_cuGLUnregisterBufferObject,
    TRACE_cuGetErrorName,
    TRACE_cuGetErrorString,
    TRACE_cuGetExportTable,
    TRACE_cuGetProcAddress,
    TRACE_cuGetProcAddress_v2,
    TRACE_cuGraphAddBatchMemOpNode,
    TRACE_cuGraphAddChildGraphNode,
    TRACE_cuGraphAddDependencies,
    TRACE_cuGraphAddDependencies_v2,
    TRACE_cuGraphAddEmptyNode,
    TRACE_cuGraphAddEventRecordNode,
    TRACE_cuGraphAddEventWaitNode,
    TRACE_cuGraphAddExternalSemaphoresSignalNode,
    TRACE_cuGraphAddExternalSemaphoresWaitNode,
    TRACE_cuGraphAddHostNode,
    TRACE_cuGraphAddKernelNode,
    TRACE_cuGraphAddKernelNode_v2,
    TRACE_cuGraphAddMemAllocNode,
    TRACE_cuGraphAddMemFreeNode,
    TRACE_cuGraphAddMemcpyNode,
    TRACE_cuGraphAddMemsetNode,
    TRACE_cuGraphAddNode,
    TRACE_cuGraphAddNode_v2,
    TRACE_cuGraphBatchMemOpNodeGetParams,
    TRACE_cuGraphBatchMemOpNodeSetParams,
    TRACE_cuGraphChildGraphNodeGetGraph,
    TRACE_cuGraphClone,
    TRACE_cuGraphConditionalHandleCreate,
    TRACE_cuGraphCreate,
    TRACE_cuGraphDebugDotPrint,
    TRACE_cuGraphDestroy,
    TRACE_cuGraphDestroyNode,
    TRACE_cuGraphEventRecordNodeGetEvent,
    TRACE_cuGraphEventRecordNodeSetEvent,
    TRACE_cuGraphEventWaitNodeGetEvent,
    TRACE_cuGraphEventWaitNodeSetEvent,
    TRACE_cuGraphExecBatchMemOpNodeSetParams,
    TRACE_cuGraphExecChildGraphNodeSetParams,
    TRACE_cuGraphExecDestroy,
    TRACE_cuGraphExecEventRecordNodeSetEvent,
    TRACE_cuGraphExecEventWaitNodeSetEvent,
    TRACE_cuGraphExecExternalSemaphoresSignalNodeSetParams,
    TRACE_cuGraphExecExternalSemaphoresWaitNodeSetParams,
    TRACE_cuGraphExecGetFlags,
    TRACE_cuGraphExecHostNodeSetParams,
    TRACE_cuGraphExecKernelNodeSetParams,
    TRACE_cuGraphExecKernelNodeSetParams_v2,
    TRACE_cuGraphExecMemcpyNodeSetParams,
    TRACE_cuGraphExecMemsetNodeSetParams,
    TRACE_cuGraphExecNodeSetParams,
    TRACE_cuGraphExecUpdate,
    TRACE_cuGraphExecUpdate_v2,
    TRACE_cuGraphExternalSemaphoresSignalNodeGetParams,
    TRACE_cuGraphExternalSemaphoresSignalNodeSetParams,
    TRACE_cuGraphExternalSemaphoresWaitNodeGetParams,
    TRACE_cuGraphExternalSemaphoresWaitNodeSetParams,
    TRACE_cuGraphGetEdges,
    TRACE_cuGraphGetEdges_v2,
    TRACE_cuGraphGetNodes,
    TRACE_cuGraphGetRootNodes,
    TRACE_cuGraphHostNodeGetParams,
    TRACE_cuGraphHostNodeSetParams,
    TRACE_cuGraphInstantiate,
    TRACE_cuGraphInstantiateWithFlags,
    TRACE_cuGraphInstantiateWithParams,
    TRACE_cuGraphInstantiateWithParams_ptsz,
    TRACE_cuGraphInstantiate_v2,
    TRACE_cuGraphKernelNodeCopyAttributes,
    TRACE_cuGraphKernelNodeGetAttribute,
    TRACE_cuGraphKernelNodeGetParams,
    TRACE_cuGraphKernelNodeGetParams_v2,
    TRACE_cuGraphKernelNodeSetAttribute,
    TRACE_cuGraphKernelNodeSetParams,
    TRACE_cuGraphKernelNodeSetParams_v2,
    TRACE_cuGraphLaunch,
    TRACE_cuGraphLaunch_ptsz,
    TRACE_cuGraphMemAllocNodeGetParams,
    TRACE_cuGraphMemFreeNodeGetParams,
    TRACE_cuGraphMemcpyNodeGetParams,
    TRACE_cuGraphMemcpyNodeSetParams,
    TRACE_cuGraphMemsetNodeGetParams,
    TRACE_cuGraphMemsetNodeSetParams,
    TRACE_cuGraphNodeFindInClone,
    TRACE_cuGraphNodeGetDependencies,
    TRACE_cuGraphNodeGetDependencies_v2,
    TRACE_cuGraphNodeGetDependentNodes,
    TRACE_cuGraphNodeGetDependentNodes_v2,
    TRACE_cuGraphNodeGetEnabled,
    TRACE_cuGraphNodeGetType,
    TRACE_cuGraphNodeSetEnabled,
    TRACE_cuGraphNodeSetParams,
    TRACE_cuGraphReleaseUserObject,
    TRACE_cuGraphRemoveDependencies,
    TRACE_cuGraphRemoveDependencies_v2,
    TRACE_cuGraphRetainUserObject,
    TRACE_cuGraphUpload,
    TRACE_cuGraphUpload_ptsz,
    TRACE_cuGraphicsEGLRegisterImage,
    TRACE_cuGraphicsGLRegisterBuffer,
    TRACE_cuGraphicsGLRegisterImage,
    TRACE_cuGraphicsMapResources,
    TRACE_cuGraphicsMapResources_ptsz,
    TRACE_cuGraphicsResourceGetMappedEglFrame,
    TRACE_cuGraphicsResourceGetMappedMipmappedArray,
    TRACE_cuGraphicsResourceGetMappedPointer,
    TRACE_cuGraphicsResourceGetMappedPointer_v2,
    TRACE_cuGraphicsResourceSetMapFlags,
    TRACE_cuGraphicsResourceSetMapFlags_v2,
    TRACE_cuGraphicsSubResourceGetMappedArray,
    TRACE_cuGraphicsUnmapResources,
    TRACE_cuGraphicsUnmapResources_ptsz,
    TRACE_cuGraphicsUnregisterResource,
    TRACE_cuGraphicsVDPAURegisterOutputSurface,
    TRACE_cuGraphicsVDPAURegisterVideoSurface,
    TRACE_cuGreenCtxCreate,
    TRACE_cuGreenCtxDestroy,
    TRACE_cuGreenCtxGetDevResource,
    TRACE_cuGreenCtxGetId,
    TRACE_cuGreenCtxRecordEvent,
    TRACE_cuGreenCtxStreamCreate,
    TRACE_cuGreenCtxWaitEvent,
    TRACE_cuImportExternalMemory,
    TRACE_cuImportExternalSemaphore,
    TRACE_cuInit,
    TRACE_cuIpcCloseMemHandle,
    TRACE_cuIpcGetEventHandle,
    TRACE_cuIpcGetMemHandle,
    TRACE_cuIpcOpenEventHandle,
    TRACE_cuIpcOpenMemHandle,
    TRACE_cuIpcOpenMemHandle_v2,
    TRACE_cuKernelGetAttribute,
    TRACE_cuKernelGetFunction,
    TRACE_cuKernelGetLibrary,
    TRACE_cuKernelGetName,
    TRACE_cuKernelGetParamInfo,
    TRACE_cuKernelSetAttribute,
    TRACE_cuKernelSetCacheConfig,
    TRACE_cuLaunch,
    TRACE_cuLaunchCooperativeKernel,
    TRACE_cuLaunchCooperativeKernelMultiDevice,
    TRACE_cuLaunchCooperativeKernel_ptsz,
    TRACE_cuLaunchGrid,
    TRACE_cuLaunchGridAsync,
    TRACE_cuLaunchHostFunc,
    TRACE_cuLaunchHostFunc_ptsz,
    TRACE_cuLaunchKernel,
    TRACE_cuLaunchKernelEx,
    TRACE_cuLaunchKernelEx_ptsz,
    TRACE_cuLaunchKernel_ptsz,
    TRACE_cuLibraryEnumerateKernels,
    TRACE_cuLibraryGetGlobal,
    TRACE_cuLibraryGetKernel,
    TRACE_cuLibraryGetKernelCount,
    TRACE_cuLibraryGetManaged,
    TRACE_cuLibraryGetModule,
    TRACE_cuLibraryGetUnifiedFunction,
    TRACE_cuLibraryLoadData,
    TRACE_cuLibraryLoadFromFile,
    TRACE_cuLibraryUnload,
    TRACE_cuLinkAddData,
    TRACE_cuLinkAddData_v2,
    TRACE_cuLinkAddFile,
    TRACE_cuLinkAddFile_v2,
    TRACE_cuLinkComplete,
    TRACE_cuLinkCreate,
    TRACE_cuLinkCreate_v2,
    TRACE_cuLinkDestroy,
    TRACE_cuLogsCurrent,
    TRACE_cuLogsDumpToFile,
    TRACE_cuLogsDumpToMemory,
    TRACE_cuLogsRegisterCallback,
    TRACE_cuLogsUnregisterCallback,
    TRACE_cuMemAddressFree,
    TRACE_cuMemAddressReserve,
    TRACE_cuMemAdvise,
    TRACE_cuMemAdvise_v2,
    TRACE_cuMemAlloc,
    TRACE_cuMemAllocAsync,
    TRACE_cuMemAllocAsync_ptsz,
    TRACE_cuMemAllocFromPoolAsync,
    TRACE_cuMemAllocFromPoolAsync_ptsz,
    TRACE_cuMemAllocHost,
    TRACE_cuMemAllocHost_v2,
    TRACE_cuMemAllocManaged,
    TRACE_cuMemAllocPitch,
    TRACE_cuMemAllocPitch_v2,
    TRACE_cuMemAlloc_v2,
    TRACE_cuMemBatchDecompressAsync,
    TRACE_cuMemBatchDecompressAsync_ptsz,
    TRACE_cuMemCreate,
    TRACE_cuMemDiscardAndPrefetchBatchAsync,
    TRACE_cuMemDiscardAndPrefetchBatchAsync_ptsz,
    TRACE_cuMemDiscardBatchAsync,
    TRACE_cuMemDiscardBatchAsync_ptsz,
    TRACE_cuMemExportToShareableHandle,
    TRACE_cuMemFree,
    TRACE_cuMemFreeAsync,
    TRACE_cuMemFreeAsync_ptsz,
    TRACE_cuMemFreeHost,
    TRACE_cuMemFree_v2,
    TRACE_cuMemGetAccess,
    TRACE_cuMemGetAddressRange,
    TRACE_cuMemGetAddressRange_v2,
    TRACE_cuMemGetAllocationGranularity,
    TRACE_cuMemGetAllocationPropertiesFromHandle,
    TRACE_cuMemGetDefaultMemPool,
    TRACE_cuMemGetHandleForAddressRange,
    TRACE_cuMemGetInfo,
    TRACE_cuMemGetInfo_v2,
    TRACE_cuMemGetMemPool,
    TRACE_cuMemHostAlloc,
    TRACE_cuMemHostGetDevicePointer,
    TRACE_cuMemHostGetDevicePointer_v2,
    TRACE_cuMemHostGetFlags,
    TRACE_cuMemHostRegister,
    TRACE_cuMemHostRegister_v2,
    TRACE_cuMemHostUnregister,
    TRACE_cuMemImportFromShareableHandle,
    TRACE_cuMemMap,
    TRACE_cuMemMapArrayAsync,
    TRACE_cuMemMapArrayAsync_ptsz,
    TRACE_cuMemPoolCreate,
    TRACE_cuMemPoolDestroy,
    TRACE_cuMemPoolExportPointer,
    TRACE_cuMemPoolExportToShareableHandle,
    TRACE_cuMemPoolGetAccess,
    TRACE_cuMemPoolGetAttribute,
    TRACE_cuMemPoolImportFromShareableHandle,
    TRACE_cuMemPoolImportPointer,
    TRACE_cuMemPoolSetAccess,
    TRACE_cuMemPoolSetAttribute,
    TRACE_cuMemPoolTrimTo,
    TRACE_cuMemPrefetchAsync,
    TRACE_cuMemPrefetchAsync_ptsz,
    TRACE_cuMemPrefetchAsync_v2,
    TRACE_cuMemPrefetchAsync_v2_ptsz,
    TRACE_cuMemPrefetchBatchAsync,
    TRACE_cuMemPrefetchBatchAsync_ptsz,
    TRACE_cuMemRangeGetAttribute,
    TRACE_cuMemRangeGetAttributes,
    TRACE_cuMemRelease,
    TRACE_cuMemRetainAllocationHandle,
    TRACE_cuMemSetAccess,
    TRACE_cuMemSetMemPool,
    TRACE_cuMemUnmap,
    TRACE_cuMemcpy,
    TRACE_cuMemcpy2D,
    TRACE_cuMemcpy2DAsync,
    TRACE_cuMemcpy2DAsync_v2,
    TRACE_cuMemcpy2DAsync_v2_ptsz,
    TRACE_cuMemcpy2DUnaligned,
    TRACE_cuMemcpy2DUnaligned_v2,
    TRACE_cuMemcpy2DUnaligned_v2_ptds,
    TRACE_cuMemcpy2D_v2,
    TRACE_cuMemcpy2D_v2_ptds,
    TRACE_cuMemcpy3D,
    TRACE_cuMemcpy3DAsync,
    TRACE_cuMemcpy3DAsync_v2,
    TRACE_cuMemcpy3DAsync_v2_ptsz,
    TRACE_cuMemcpy3DBatchAsync,
    TRACE_cuMemcpy3DBatchAsync_ptsz,
    TRACE_cuMemcpy3DBatchAsync_v2,
    TRACE_cuMemcpy3DBatchAsync_v2_ptsz,
    TRACE_cuMemcpy3DPeer,
    TRACE_cuMemcpy3DPeerAsync,
    TRACE_cuMemcpy3DPeerAsync_ptsz,
    TRACE_cuMemcpy3DPeer_ptds,
    TRACE_cuMemcpy3D_v2,
    TRACE_cuMemcpy3D_v2_ptds,
    TRACE_cuMemcpyAsync,
    TRACE_cuMemcpyAsync_ptsz,
    TRACE_cuMemcpyAtoA,
    TRACE_cuMemcpyAtoA_v2,
    TRACE_cuMemcpyAtoA_v2_ptds,
    TRACE_cuMemcpyAtoD,
    TRACE_cuMemcpyAtoD_v2,
    TRACE_cuMemcpyAtoD_v2_ptds,
    TRACE_cuMemcpyAtoH,
    TRACE_cuMemcpyAtoHAsync,
    TRACE_cuMemcpyAtoHAsync_v2,
    TRACE_cuMemcpyAtoHAsync_v2_ptsz,
    TRACE_cuMemcpyAtoH_v2,
    TRACE_cuMemcpyAtoH_v2_ptds,
    TRACE_cuMemcpyBatchAsync,
    TRACE_cuMemcpyBatchAsync_ptsz,
    TRACE_cuMemcpyBatchAsync_v2,
    TRACE_cuMemcpyBatchAsync_v2_ptsz,
    TRACE_cuMemcpyDtoA,
    TRACE_cuMemcpyDtoA_v2,
    TRACE_cuMemcpyDtoA_v2_ptds,
    TRACE_cuMemcpyDtoD,
    TRACE_cuMemcpyDtoDAsync,
    TRACE_cuMemcpyDtoDAsync_v2,
    TRACE_cuMemcpyDtoDAsync_v2_ptsz,
    TRACE_cuMemcpyDtoD_v2,
    TRACE_cuMemcpyDtoD_v2_ptds,
    TRACE_cuMemcpyDtoH,
    TRACE_cuMemcpyDtoHAsync,
    TRACE_cuMemcpyDtoHAsync_v2,
    TRACE_cuMemcpyDtoHAsync_v2_ptsz,
    TRACE_cuMemcpyDtoH_v2,
    TRACE_cuMemcpyDtoH_v2_ptds,
    TRACE_cuMemcpyHtoA,
    TRACE_cuMemcpyHtoAAsync,
    TRACE_cuMemcpyHtoAAsync_v2,
    TRACE_cuMemcpyHtoAAsync_v2_ptsz,
    TRACE_cuMemcpyHtoA_v2,
    TRACE_cuMemcpyHtoA_v2_ptds,
    TRACE_cuMemcpyHtoD,
    TRACE_cuMemcpyHtoDAsync,
    TRACE_cuMemcpyHtoDAsync_v2,
    TRACE_cuMemcpyHtoDAsync_v2_ptsz,
    TRACE_cuMemcpyHtoD_v2,
    TRACE_cuMemcpyHtoD_v2_ptds,
    TRACE_cuMemcpyPeer,
    TRACE_cuMemcpyPeerAsync,
    TRACE_cuMemcpyPeerAsync_ptsz,
    TRACE_cuMemcpyPeer_ptds,
    TRACE_cuMemcpy_ptds,
    TRACE_cuMemsetD16,
    TRACE_cuMemsetD16Async,
    TRACE_cuMemsetD16Async_ptsz,
    TRACE_cuMemsetD16_v2,
    TRACE_cuMemsetD16_v2_ptds,
    TRACE_cuMemsetD2D16,
    TRACE_cuMemsetD2D16Async,
    TRACE_cuMemsetD2D16Async_ptsz,
    TRACE_cuMemsetD2D16_v2,
    TRACE_cuMemsetD2D16_v2_ptds,
    TRACE_cuMemsetD2D32,
    TRACE_cuMemsetD2D32Async,
    TRACE_cuMemsetD2D32Async_ptsz,
    TRACE_cuMemsetD2D32_v2,
    TRACE_cuMemsetD2D32_v2_ptds,
    TRACE_cuMemsetD2D8,
    TRACE_cuMemsetD2D8Async,
    TRACE_cuMemsetD2D8Async_ptsz,
    TRACE_cuMemsetD2D8_v2,
    TRACE_cuMemsetD2D8_v2_ptds,
    TRACE_cuMemsetD32,
    TRACE_cuMemsetD32Async,
    TRACE_cuMemsetD32Async_ptsz,
    TRACE_cuMemsetD32_v2,
    TRACE_cuMemsetD32_v2_ptds,
    TRACE_cuMemsetD8,
    TRACE_cuMemsetD8Async,
    TRACE_cuMemsetD8Async_ptsz,
    TRACE_cuMemsetD8_v2,
    TRACE_cuMemsetD8_v2_ptds,
    TRACE_cuMipmappedArrayCreate,
    TRACE_cuMipmappedArrayDestroy,
    TRACE_cuMipmappedArrayGetLevel,
    TRACE_cuMipmappedArrayGetMemoryRequirements,
    TRACE_cuMipmappedArrayGetSparseProperties,
    TRACE_cuModuleEnumerateFunctions,
    TRACE_cuModuleGetFunction,
    TRACE_cuModuleGetFunctionCount,
    TRACE_cuModuleGetGlobal,
    TRACE_cuModuleGetGlobal_v2,
    TRACE_cuModuleGetLoadingMode,
    TRACE_cuModuleGetSurfRef,
    TRACE_cuModuleGetTexRef,
    TRACE_cuModuleLoad,
    TRACE_cuModuleLoadData,
    TRACE_cuModuleLoadDataEx,
    TRACE_cuModuleLoadFatBinary,
    TRACE_cuModuleUnload,
    TRACE_cuMulticastAddDevice,
    TRACE_cuMulticastBindAddr,
    TRACE_cuMulticastBindMem,
    TRACE_cuMulticastCreate,
    TRACE_cuMulticastGetGranularity,
    TRACE_cuMulticastUnbind,
    TRACE_cuOccupancyAvailableDynamicSMemPerBlock,
    TRACE_cuOccupancyMaxActiveBlocksPerMultiprocessor,
    TRACE_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags,
    TRACE_cuOccupancyMaxActiveClusters,
    TRACE_cuOccupancyMaxPotentialBlockSize,
    TRACE_cuOccupancyMaxPotentialBlockSizeWithFlags,
    TRACE_cuOccupancyMaxPotentialClusterSize,
    TRACE_cuParamSetSize,
    TRACE_cuParamSetTexRef,
    TRACE_cuParamSetf,
    TRACE_cuParamSeti,
    TRACE_cuParamSetv,
    TRACE_cuPointerGetAttribute,
    TRACE_cuPointerGetAttributes,
    TRACE_cuPointerSetAttribute,
    TRACE_cuProfilerInitialize,
    TRACE_cuProfilerStart,
    TRACE_cuProfilerStop,
    TRACE_cuSignalExternalSemaphoresAsync,
    TRACE_cuSignalExternalSemaphoresAsync_ptsz,
    TRACE_cuStreamAddCallback,
    TRACE_cuStreamAddCallback_ptsz,
    TRACE_cuStreamAttachMemAsync,
    TRACE_cuStreamAttachMemAsync_ptsz,
    TRACE_cuStreamBatchMemOp,
    TRACE_cuStreamBatchMemOp_ptsz,
    TRACE_cuStreamBatchMemOp_v2,
    TRACE_cuStreamBatchMemOp_v2_ptsz,
    TRACE_cuStreamBeginCapture,
    TRACE_cuStreamBeginCaptureToGraph,
    TRACE_cuStreamBeginCaptureToGraph_ptsz,
    TRACE_cuStreamBeginCapture_ptsz,
    TRACE_cuStreamBeginCapture_v2,
    TRACE_cuStreamBeginCapture_v2_ptsz,
    TRACE_cuStreamCopyAttributes,
    TRACE_cuStreamCopyAttributes_ptsz,
    TRACE_cuStreamCreate,
    TRACE_cuStreamCreateWithPriority,
    TRACE_cuStreamDestroy,
    TRACE_cuStreamDestroy_v2,
    TRACE_cuStreamEndCapture,
    TRACE_cuStreamEndCapture_ptsz,
    TRACE_cuStreamGetAttribute,
    TRACE_cuStreamGetAttribute_ptsz,
    TRACE_cuStreamGetCaptureInfo,
    TRACE_cuStreamGetCaptureInfo_ptsz,
    TRACE_cuStreamGetCaptureInfo_v2,
    TRACE_cuStreamGetCaptureInfo_v2_ptsz,
    TRACE_cuStreamGetCaptureInfo_v3,
    TRACE_cuStreamGetCaptureInfo_v3_ptsz,
    TRACE_cuStreamGetCtx,
    TRACE_cuStreamGetCtx_ptsz,
    TRACE_cuStreamGetCtx_v2,
    TRACE_cuStreamGetCtx_v2_ptsz,
    TRACE_cuStreamGetDevice,
    TRACE_cuStreamGetDevice_ptsz,
    TRACE_cuStreamGetFlags,
    TRACE_cuStreamGetFlags_ptsz,
    TRACE_cuStreamGetGreenCtx,
    TRACE_cuStreamGetId,
    TRACE_cuStreamGetId_ptsz,
    TRACE_cuStreamGetPriority,
    TRACE_cuStreamGetPriority_ptsz,
    TRACE_cuStreamIsCapturing,
    TRACE_cuStreamIsCapturing_ptsz,
    TRACE_cuStreamQuery,
    TRACE_cuStreamQuery_ptsz,
    TRACE_cuStreamSetAttribute,
    TRACE_cuStreamSetAttribute_ptsz,
    TRACE_cuStreamSynchronize,
    TRACE_cuStreamSynchronize_ptsz,
    TRACE_cuStreamUpdateCaptureDependencies,
    TRACE_cuStreamUpdateCaptureDependencies_ptsz,
    TRACE_cuStreamUpdateCaptureDependencies_v2,
    TRACE_cuStreamUpdateCaptureDependencies_v2_ptsz,
    TRACE_cuStreamWaitEvent,
    TRACE_cuStreamWaitEvent_ptsz,
    TRACE_cuStreamWaitValue32,
    TRACE_cuStreamWaitValue32_ptsz,
    TRACE_cuStreamWaitValue32_v2,
    TRACE_cuStreamWaitValue32_v2_ptsz,
    TRACE_cuStreamWaitValue64,
    TRACE_cuStreamWaitValue64_ptsz,
    TRACE_cuStreamWaitValue64_v2,
    TRACE_cuStreamWaitValue64_v2_ptsz,
    TRACE_cuStreamWriteValue32,
    TRACE_cuStreamWriteValue32_ptsz,
    TRACE_cuStreamWriteValue32_v2,
    TRACE_cuStreamWriteValue32_v2_ptsz,
    TRACE_cuStreamWriteValue64,
    TRACE_cuStreamWriteValue64_ptsz,
    TRACE_cuStreamWriteValue64_v2,
    TRACE_cuStreamWriteValue64_v2_ptsz,
    TRACE_cuSurfObjectCreate,
    TRACE_cuSurfObjectDestroy,
    TRACE_cuSurfObjectGetResourceDesc,
    TRACE_cuSurfRefGetArray,
    TRACE_cuSurfRefSetArray,
    TRACE_cuTensorMapEncodeIm2col,
    TRACE_cuTensorMapEncodeIm2colWide,
    TRACE_cuTensorMapEncodeTiled,
    TRACE_cuTensorMapReplaceAddress,
    TRACE_cuTexObjectCreate,
    TRACE_cuTexObjectDestroy,
    TRACE_cuTexObjectGetResourceDesc,
    TRACE_cuTexObjectGetResourceViewDesc,
    TRACE_cuTexObjectGetTextureDesc,
    TRACE_cuTexRefCreate,
    TRACE_cuTexRefDestroy,
    TRACE_cuTexRefGetAddress,
    TRACE_cuTexRefGetAddressMode,
    TRACE_cuTexRefGetAddress_v2,
    TRACE_cuTexRefGetArray,
    TRACE_cuTexRefGetBorderColor,
    TRACE_cuTexRefGetFilterMode,
    TRACE_cuTexRefGetFlags,
    TRACE_cuTexRefGetFormat,
    TRACE_cuTexRefGetMaxAnisotropy,
    TRACE_cuTexRefGetMipmapFilterMode,
    TRACE_cuTexRefGetMipmapLevelBias,
    TRACE_cuTexRefGetMipmapLevelClamp,
    TRACE_cuTexRefGetMipmappedArray,
    TRACE_cuTexRefSetAddress,
    TRACE_cuTexRefSetAddress2D,
    TRACE_cuTexRefSetAddress2D_v2,
    TRACE_cuTexRefSetAddress2D_v3,
    TRACE_cuTexRefSetAddressMode,
    TRACE_cuTexRefSetAddress_v2,
    TRACE_cuTexRefSetArray,
    TRACE_cuTexRefSetBorderColor,
    TRACE_cuTexRefSetFilterMode,
    TRACE_cuTexRefSetFlags,
    TRACE_cuTexRefSetFormat,
    TRACE_cuTexRefSetMaxAnisotropy,
    TRACE_cuTexRefSetMipmapFilterMode,
    TRACE_cuTexRefSetMipmapLevelBias,
    TRACE_cuTexRefSetMipmapLevelClamp,
    TRACE_cuTexRefSetMipmappedArray,
    TRACE_cuThreadExchangeStreamCaptureMode,
    TRACE_cuUserObjectCreate,
    TRACE_cuUserObjectRelease,
    TRACE_cuUserObjectRetain,
    TRACE_cuVDPAUCtxCreate,
    TRACE_cuVDPAUCtxCreate_v2,
    TRACE_cuVDPAUGetDevice,
    TRACE_cuWaitExternalSemaphoresAsync,
    TRACE_cuWaitExternalSemaphoresAsync_ptsz,
    TRACE_FUNCTIONS
};

__attribute__((cold)) CUresult traced_cuArray3DCreate(CUarray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray);
CUresult plain_cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray);
__attribute__((cold)) CUresult traced_cuArray3DCreate_v2(CUarray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray);
CUresult plain_cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray);
__attribute__((cold)) CUresult traced_cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor,
    CUarray hArray);
CUresult plain_cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray);
__attribute__((cold)) CUresult traced_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray);
CUresult plain_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray);
__attribute__((cold)) CUresult traced_cuArrayCreate(CUarray *pHandle,
    const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray);
CUresult plain_cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray);
__attribute__((cold)) CUresult traced_cuArrayCreate_v2(CUarray *pHandle,
    const CUDA_ARRAY_DESCRIPTOR *pAllocateArray);
CUresult plain_cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray);
__attribute__((cold)) CUresult traced_cuArrayDestroy(CUarray hArray);
CUresult plain_cuArrayDestroy(CUarray hArray);
__attribute__((cold)) CUresult traced_cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor,
    CUarray hArray);
CUresult plain_cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray);
__attribute__((cold)) CUresult traced_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray);
CUresult plain_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray);
__attribute__((cold)) CUresult traced_cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUarray array, CUdevice device);
CUresult plain_cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array,
    CUdevice device);
__attribute__((cold)) CUresult traced_cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray,
    unsigned int planeIdx);
CUresult plain_cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx);
__attribute__((cold)) CUresult traced_cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUarray array);
CUresult plain_cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array);
__attribute__((cold)) CUresult traced_cuCheckpointProcessCheckpoint(int pid,
    CUcheckpointCheckpointArgs *args);
CUresult plain_cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args);
__attribute__((cold)) CUresult traced_cuCheckpointProcessGetRestoreThreadId(int pid, int *tid);
CUresult plain_cuCheckpointProcessGetRestoreThreadId(int pid, int *tid);
__attribute__((cold)) CUresult traced_cuCheckpointProcessGetState(int pid, CUprocessState *state);
__attribute__((cold)) CUresult traced_cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args);
CUresult plain_cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args);
__attribute__((cold)) CUresult traced_cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args);
CUresult plain_cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args);
__attribute__((cold)) CUresult traced_cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args);
CUresult plain_cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args);
__attribute__((cold)) CUresult traced_cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value,
    size_t *size);
__attribute__((cold)) CUresult traced_cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value,
    size_t *size);
__attribute__((cold)) CUresult traced_cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value,
    size_t *size);
__attribute__((cold)) CUresult traced_cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value,
    size_t *size);
__attribute__((cold)) CUresult traced_cuCtxAttach(CUcontext *pctx, unsigned int flags);
__attribute__((cold)) CUresult traced_cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev);
__attribute__((cold)) CUresult traced_cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev);
__attribute__((cold)) CUresult traced_cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray,
    int numParams, unsigned int flags, CUdevice dev);
__attribute__((cold)) CUresult traced_cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams,
    unsigned int flags, CUdevice dev);
__attribute__((cold)) CUresult traced_cuCtxDestroy(CUcontext ctx);
CUresult plain_cuCtxDestroy(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxDestroy_v2(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxDetach(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxDisablePeerAccess(CUcontext peerContext);
CUresult plain_cuCtxDisablePeerAccess(CUcontext peerContext);
__attribute__((cold)) CUresult traced_cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags);
CUresult plain_cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx);
__attribute__((cold)) CUresult traced_cuCtxGetApiVersion(CUcontext ctx, unsigned int *version);
__attribute__((cold)) CUresult traced_cuCtxGetCacheConfig(CUfunc_cache *pconfig);
__attribute__((cold)) CUresult traced_cuCtxGetCurrent(CUcontext *pctx);
__attribute__((cold)) CUresult traced_cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource,
    CUdevResourceType type);
__attribute__((cold)) CUresult traced_cuCtxGetDevice(CUdevice *device);
__attribute__((cold)) CUresult traced_cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity,
    CUexecAffinityType type);
__attribute__((cold)) CUresult traced_cuCtxGetFlags(unsigned int *flags);
__attribute__((cold)) CUresult traced_cuCtxGetId(CUcontext ctx, unsigned long long *ctxId);
__attribute__((cold)) CUresult traced_cuCtxGetLimit(size_t *pvalue, CUlimit limit);
__attribute__((cold)) CUresult traced_cuCtxGetSharedMemConfig(CUsharedconfig *pConfig);
__attribute__((cold)) CUresult traced_cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority);
__attribute__((cold)) CUresult traced_cuCtxPopCurrent(CUcontext *pctx);
CUresult plain_cuCtxPopCurrent(CUcontext *pctx);
__attribute__((cold)) CUresult traced_cuCtxPopCurrent_v2(CUcontext *pctx);
__attribute__((cold)) CUresult traced_cuCtxPushCurrent(CUcontext ctx);
CUresult plain_cuCtxPushCurrent(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxPushCurrent_v2(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent);
__attribute__((cold)) CUresult traced_cuCtxResetPersistingL2Cache(void);
CUresult plain_cuCtxResetPersistingL2Cache(void);
__attribute__((cold)) CUresult traced_cuCtxSetCacheConfig(CUfunc_cache config);
__attribute__((cold)) CUresult traced_cuCtxSetCurrent(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxSetFlags(unsigned int flags);
__attribute__((cold)) CUresult traced_cuCtxSetLimit(CUlimit limit, size_t value);
__attribute__((cold)) CUresult traced_cuCtxSetSharedMemConfig(CUsharedconfig config);
__attribute__((cold)) CUresult traced_cuCtxSynchronize(void);
__attribute__((cold)) CUresult traced_cuCtxSynchronize_v2(CUcontext ctx);
__attribute__((cold)) CUresult traced_cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent);
__attribute__((cold)) CUresult traced_cuDestroyExternalMemory(CUexternalMemory extMem);
__attribute__((cold)) CUresult traced_cuDestroyExternalSemaphore(CUexternalSemaphore extSem);
__attribute__((cold)) CUresult traced_cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc,
    CUdevResource *resources, unsigned int nbResources);
__attribute__((cold)) CUresult traced_cuDevSmResourceSplitByCount(CUdevResource *result,
    unsigned int *nbGroups, const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags,
    unsigned int minCount);
__attribute__((cold)) CUresult traced_cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev,
    CUdevice peerDev);
__attribute__((cold)) CUresult traced_cuDeviceComputeCapability(int *major, int *minor, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGet(CUdevice *device, int ordinal);
__attribute__((cold)) CUresult traced_cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId);
__attribute__((cold)) CUresult traced_cuDeviceGetCount(int *count);
__attribute__((cold)) CUresult traced_cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev);
CUresult plain_cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetDevResource(CUdevice device, CUdevResource *resource,
    CUdevResourceType type);
__attribute__((cold)) CUresult traced_cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type,
    CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr,
    void *value);
CUresult plain_cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value);
__attribute__((cold)) CUresult traced_cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev);
CUresult plain_cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev);
CUresult plain_cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetName(char *name, int len, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev,
    int flags);
CUresult plain_cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags);
__attribute__((cold)) CUresult traced_cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice);
CUresult plain_cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice);
__attribute__((cold)) CUresult traced_cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib,
    CUdevice srcDevice, CUdevice dstDevice);
__attribute__((cold)) CUresult traced_cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetProperties(CUdevprop *prop, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements,
    CUarray_format format, unsigned int numChannels, CUdevice dev);
CUresult plain_cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format,
    unsigned int numChannels, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetUuid(CUuuid *uuid, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceGraphMemTrim(CUdevice device);
CUresult plain_cuDeviceGraphMemTrim(CUdevice device);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags,
    int *active);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxRelease(CUdevice dev);
CUresult plain_cuDevicePrimaryCtxRelease(CUdevice dev);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxRelease_v2(CUdevice dev);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxReset(CUdevice dev);
CUresult plain_cuDevicePrimaryCtxReset(CUdevice dev);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxReset_v2(CUdevice dev);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags);
__attribute__((cold)) CUresult traced_cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags);
__attribute__((cold)) CUresult traced_cuDeviceRegisterAsyncNotification(CUdevice device,
    CUasyncCallback callbackFunc, void *userData, CUasyncCallbackHandle *callback);
__attribute__((cold)) CUresult traced_cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr,
    void *value);
CUresult plain_cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value);
__attribute__((cold)) CUresult traced_cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool);
CUresult plain_cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool);
__attribute__((cold)) CUresult traced_cuDeviceTotalMem(unsigned int *bytes, CUdevice dev);
CUresult plain_cuDeviceTotalMem(unsigned int *bytes, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev);
__attribute__((cold)) CUresult traced_cuDeviceUnregisterAsyncNotification(CUdevice device,
    CUasyncCallbackHandle callback);
__attribute__((cold)) CUresult traced_cuDriverGetVersion(int *driverVersion);
__attribute__((cold)) CUresult traced_cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *conn,
    CUgraphicsResource *pCudaResource, CUstream *pStream, unsigned int timeout);
CUresult plain_cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *conn, CUgraphicsResource *pCudaResource,
    CUstream *pStream, unsigned int timeout);
__attribute__((cold)) CUresult traced_cuEGLStreamConsumerConnect(CUeglStreamConnection *conn,
    EGLStreamKHR stream);
CUresult plain_cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream);
__attribute__((cold)) CUresult traced_cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *conn,
    EGLStreamKHR stream, unsigned int flags);
CUresult plain_cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *conn, EGLStreamKHR stream,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn);
CUresult plain_cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn);
__attribute__((cold)) CUresult traced_cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *conn,
    CUgraphicsResource pCudaResource, CUstream *pStream);
CUresult plain_cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *conn, CUgraphicsResource pCudaResource,
    CUstream *pStream);
__attribute__((cold)) CUresult traced_cuEGLStreamProducerConnect(CUeglStreamConnection *conn,
    EGLStreamKHR stream, EGLint width, EGLint height);
CUresult plain_cuEGLStreamProducerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream, EGLint width,
    EGLint height);
__attribute__((cold)) CUresult traced_cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn);
CUresult plain_cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn);
__attribute__((cold)) CUresult traced_cuEGLStreamProducerPresentFrame(CUeglStreamConnection *conn,
    CUeglFrame eglframe, CUstream *pStream);
CUresult plain_cuEGLStreamProducerPresentFrame(CUeglStreamConnection *conn, CUeglFrame eglframe,
    CUstream *pStream);
__attribute__((cold)) CUresult traced_cuEGLStreamProducerReturnFrame(CUeglStreamConnection *conn,
    CUeglFrame *eglframe, CUstream *pStream);
CUresult plain_cuEGLStreamProducerReturnFrame(CUeglStreamConnection *conn, CUeglFrame *eglframe,
    CUstream *pStream);
__attribute__((cold)) CUresult traced_cuEventCreate(CUevent *phEvent, unsigned int Flags);
CUresult plain_cuEventCreate(CUevent *phEvent, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync,
    unsigned int flags);
CUresult plain_cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags);
__attribute__((cold)) CUresult traced_cuEventDestroy(CUevent hEvent);
CUresult plain_cuEventDestroy(CUevent hEvent);
__attribute__((cold)) CUresult traced_cuEventDestroy_v2(CUevent hEvent);
CUresult plain_cuEventDestroy_v2(CUevent hEvent);
__attribute__((cold)) CUresult traced_cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd);
CUresult plain_cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd);
__attribute__((cold)) CUresult traced_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart,
    CUevent hEnd);
CUresult plain_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd);
__attribute__((cold)) CUresult traced_cuEventQuery(CUevent hEvent);
CUresult plain_cuEventQuery(CUevent hEvent);
__attribute__((cold)) CUresult traced_cuEventRecord(CUevent hEvent, CUstream hStream);
CUresult plain_cuEventRecord(CUevent hEvent, CUstream hStream);
__attribute__((cold)) CUresult traced_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream,
    unsigned int flags);
CUresult plain_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags);
__attribute__((cold)) CUresult traced_cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream,
    unsigned int flags);
CUresult plain_cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags);
__attribute__((cold)) CUresult traced_cuEventRecord_ptsz(CUevent hEvent, CUstream hStream);
CUresult plain_cuEventRecord_ptsz(CUevent hEvent, CUstream hStream);
__attribute__((cold)) CUresult traced_cuEventSynchronize(CUevent hEvent);
__attribute__((cold)) CUresult traced_cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr,
    CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc);
__attribute__((cold)) CUresult traced_cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap,
    CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc);
__attribute__((cold)) CUresult traced_cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope);
CUresult plain_cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope);
__attribute__((cold)) CUresult traced_cuFuncGetAttribute(int *pi, CUfunction_attribute attrib,
    CUfunction hfunc);
__attribute__((cold)) CUresult traced_cuFuncGetModule(CUmodule *hmod, CUfunction hfunc);
__attribute__((cold)) CUresult traced_cuFuncGetName(const char **name, CUfunction hfunc);
__attribute__((cold)) CUresult traced_cuFuncGetParamInfo(CUfunction func, size_t paramIndex,
    size_t *paramOffset, size_t *paramSize);
__attribute__((cold)) CUresult traced_cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function);
CUresult plain_cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function);
__attribute__((cold)) CUresult traced_cuFuncLoad(CUfunction function);
CUresult plain_cuFuncLoad(CUfunction function);
__attribute__((cold)) CUresult traced_cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib,
    int value);
__attribute__((cold)) CUresult traced_cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z);
__attribute__((cold)) CUresult traced_cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config);
CUresult plain_cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config);
__attribute__((cold)) CUresult traced_cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config);
CUresult plain_cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config);
__attribute__((cold)) CUresult traced_cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes);
__attribute__((cold)) CUresult traced_cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device);
CUresult plain_cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device);
__attribute__((cold)) CUresult traced_cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device);
CUresult plain_cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device);
__attribute__((cold)) CUresult traced_cuGLGetDevices(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList);
CUresult plain_cuGLGetDevices(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList);
__attribute__((cold)) CUresult traced_cuGLGetDevices_v2(unsigned int *pCudaDeviceCount,
    CUdevice *pCudaDevices, unsigned int cudaDeviceCount, CUGLDeviceList deviceList);
CUresult plain_cuGLGetDevices_v2(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList);
__attribute__((cold)) CUresult traced_cuGLInit(void);
CUresult plain_cuGLInit(void);
__attribute__((cold)) CUresult traced_cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size,
    GLuint buffer);
CUresult plain_cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer);
__attribute__((cold)) CUresult traced_cuGLMapBufferObjectAsync(CUdeviceptr_v1 *dptr, unsigned int *size,
    GLuint buffer, CUstream hStream);
CUresult plain_cuGLMapBufferObjectAsync(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size,
    GLuint buffer, CUstream hStream);
CUresult plain_cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr *dptr, size_t *size,
    GLuint buffer, CUstream hStream);
CUresult plain_cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr *dptr, size_t *size, GLuint buffer,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer);
CUresult plain_cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer);
__attribute__((cold)) CUresult traced_cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size,
    GLuint buffer);
CUresult plain_cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer);
__attribute__((cold)) CUresult traced_cuGLRegisterBufferObject(GLuint buffer);
CUresult plain_cuGLRegisterBufferObject(GLuint buffer);
__attribute__((cold)) CUresult traced_cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags);
CUresult plain_cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuGLUnmapBufferObject(GLuint buffer);
CUresult plain_cuGLUnmapBufferObject(GLuint buffer);
__attribute__((cold)) CUresult traced_cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream);
CUresult plain_cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGLUnregisterBufferObject(GLuint buffer);
CUresult plain_cuGLUnregisterBufferObject(GLuint buffer);
__attribute__((cold)) CUresult traced_cuGetErrorName(CUresult error, const char **pStr);
__attribute__((cold)) CUresult traced_cuGetErrorString(CUresult error, const char **pStr);
__attribute__((cold)) CUresult traced_cuGetExportTable(const void **ppExportTable,
    const CUuuid *pExportTableId);
__attribute__((cold)) CUresult traced_cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion,
    cuuint64_t flags);
__attribute__((cold)) CUresult traced_cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion,
    cuuint64_t flags, CUdriverProcAddressQueryResult *symbolStatus);
__attribute__((cold)) CUresult traced_cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
CUresult plain_cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph);
CUresult plain_cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph);
__attribute__((cold)) CUresult traced_cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, size_t numDependencies);
CUresult plain_cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies);
__attribute__((cold)) CUresult traced_cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies);
CUresult plain_cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies);
__attribute__((cold)) CUresult traced_cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies);
CUresult plain_cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies);
__attribute__((cold)) CUresult traced_cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
CUresult plain_cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
__attribute__((cold)) CUresult traced_cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
CUresult plain_cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
__attribute__((cold)) CUresult traced_cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode,
    CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode,
    CUgraph hGraph, const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr);
CUresult plain_cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr);
__attribute__((cold)) CUresult traced_cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
__attribute__((cold)) CUresult traced_cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams,
    CUcontext ctx);
CUresult plain_cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx);
__attribute__((cold)) CUresult traced_cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraphNodeParams *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUgraphNodeParams *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode,
    CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out);
__attribute__((cold)) CUresult traced_cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
CUresult plain_cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph);
CUresult plain_cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph);
__attribute__((cold)) CUresult traced_cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph);
CUresult plain_cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph);
__attribute__((cold)) CUresult traced_cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out,
    CUgraph hGraph, CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags);
CUresult plain_cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph,
    CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphCreate(CUgraph *phGraph, unsigned int flags);
CUresult plain_cuGraphCreate(CUgraph *phGraph, unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphDebugDotPrint(CUgraph hGraph, const char *path,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphDestroy(CUgraph hGraph);
CUresult plain_cuGraphDestroy(CUgraph hGraph);
__attribute__((cold)) CUresult traced_cuGraphDestroyNode(CUgraphNode hNode);
CUresult plain_cuGraphDestroyNode(CUgraphNode hNode);
__attribute__((cold)) CUresult traced_cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out);
CUresult plain_cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out);
__attribute__((cold)) CUresult traced_cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event);
CUresult plain_cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event);
__attribute__((cold)) CUresult traced_cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out);
CUresult plain_cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out);
__attribute__((cold)) CUresult traced_cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event);
CUresult plain_cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event);
__attribute__((cold)) CUresult traced_cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
CUresult plain_cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, CUgraph childGraph);
CUresult plain_cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraph childGraph);
__attribute__((cold)) CUresult traced_cuGraphExecDestroy(CUgraphExec hGraphExec);
CUresult plain_cuGraphExecDestroy(CUgraphExec hGraphExec);
__attribute__((cold)) CUresult traced_cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec,
    CUgraphNode hNode, CUevent event);
CUresult plain_cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event);
__attribute__((cold)) CUresult traced_cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec,
    CUgraphNode hNode, CUevent event);
CUresult plain_cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event);
__attribute__((cold)) CUresult traced_cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags);
CUresult plain_cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags);
__attribute__((cold)) CUresult traced_cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
__attribute__((cold)) CUresult traced_cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx);
CUresult plain_cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx);
__attribute__((cold)) CUresult traced_cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraphNodeParams *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphNode *hErrorNode_out, CUgraphExecUpdateResult *updateResult_out);
CUresult plain_cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
    CUgraphExecUpdateResult *updateResult_out);
__attribute__((cold)) CUresult traced_cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo);
CUresult plain_cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo);
__attribute__((cold)) CUresult traced_cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out);
__attribute__((cold)) CUresult traced_cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out);
__attribute__((cold)) CUresult traced_cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    size_t *numEdges);
CUresult plain_cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges);
__attribute__((cold)) CUresult traced_cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges);
CUresult plain_cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges);
__attribute__((cold)) CUresult traced_cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes);
CUresult plain_cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes);
__attribute__((cold)) CUresult traced_cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes,
    size_t *numRootNodes);
CUresult plain_cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes);
__attribute__((cold)) CUresult traced_cuGraphHostNodeGetParams(CUgraphNode hNode,
    CUDA_HOST_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphHostNodeSetParams(CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize);
CUresult plain_cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize);
__attribute__((cold)) CUresult traced_cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags);
CUresult plain_cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags);
__attribute__((cold)) CUresult traced_cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams);
CUresult plain_cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams);
__attribute__((cold)) CUresult traced_cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec,
    CUgraph hGraph, CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams);
CUresult plain_cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams);
__attribute__((cold)) CUresult traced_cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize);
CUresult plain_cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src);
CUresult plain_cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeGetAttribute(CUgraphNode hNode,
    CUkernelNodeAttrID attr, CUkernelNodeAttrValue *value_out);
CUresult plain_cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeGetParams(CUgraphNode hNode,
    CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeGetParams_v2(CUgraphNode hNode,
    CUDA_KERNEL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeSetAttribute(CUgraphNode hNode,
    CUkernelNodeAttrID attr, const CUkernelNodeAttrValue *value);
CUresult plain_cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeSetParams(CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphKernelNodeSetParams_v2(CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphLaunch(CUgraphExec hGraph, CUstream hStream);
CUresult plain_cuGraphLaunch(CUgraphExec hGraph, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream);
CUresult plain_cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphMemAllocNodeGetParams(CUgraphNode hNode,
    CUDA_MEM_ALLOC_NODE_PARAMS *params_out);
__attribute__((cold)) CUresult traced_cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out);
CUresult plain_cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out);
__attribute__((cold)) CUresult traced_cuGraphMemcpyNodeGetParams(CUgraphNode hNode,
    CUDA_MEMCPY3D *nodeParams);
CUresult plain_cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphMemcpyNodeSetParams(CUgraphNode hNode,
    const CUDA_MEMCPY3D *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphMemsetNodeGetParams(CUgraphNode hNode,
    CUDA_MEMSET_NODE_PARAMS *nodeParams);
CUresult plain_cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphMemsetNodeSetParams(CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *nodeParams);
CUresult plain_cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode,
    CUgraph hClonedGraph);
CUresult plain_cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph);
__attribute__((cold)) CUresult traced_cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies,
    size_t *numDependencies);
CUresult plain_cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies,
    size_t *numDependencies);
__attribute__((cold)) CUresult traced_cuGraphNodeGetDependencies_v2(CUgraphNode hNode,
    CUgraphNode *dependencies, CUgraphEdgeData *edgeData, size_t *numDependencies);
CUresult plain_cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies);
__attribute__((cold)) CUresult traced_cuGraphNodeGetDependentNodes(CUgraphNode hNode,
    CUgraphNode *dependentNodes, size_t *numDependentNodes);
CUresult plain_cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes);
__attribute__((cold)) CUresult traced_cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode,
    CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes);
CUresult plain_cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes);
__attribute__((cold)) CUresult traced_cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int *isEnabled);
CUresult plain_cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled);
__attribute__((cold)) CUresult traced_cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type);
CUresult plain_cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type);
__attribute__((cold)) CUresult traced_cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int isEnabled);
CUresult plain_cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled);
__attribute__((cold)) CUresult traced_cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams);
__attribute__((cold)) CUresult traced_cuGraphReleaseUserObject(CUgraph graph, CUuserObject object,
    unsigned int count);
CUresult plain_cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count);
__attribute__((cold)) CUresult traced_cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, size_t numDependencies);
CUresult plain_cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies);
__attribute__((cold)) CUresult traced_cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies);
CUresult plain_cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies);
__attribute__((cold)) CUresult traced_cuGraphRetainUserObject(CUgraph graph, CUuserObject object,
    unsigned int count, unsigned int flags);
CUresult plain_cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphUpload(CUgraphExec hGraph, CUstream hStream);
CUresult plain_cuGraphUpload(CUgraphExec hGraph, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream);
CUresult plain_cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphicsEGLRegisterImage(CUgraphicsResource *pCudaResource,
    EGLImageKHR image, unsigned int flags);
CUresult plain_cuGraphicsEGLRegisterImage(CUgraphicsResource *pCudaResource, EGLImageKHR image,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource,
    GLuint buffer, unsigned int Flags);
CUresult plain_cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource, GLuint buffer,
    unsigned int Flags);
__attribute__((cold)) CUresult traced_cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource,
    GLuint image, GLenum target, unsigned int Flags);
CUresult plain_cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource, GLuint image, GLenum target,
    unsigned int Flags);
__attribute__((cold)) CUresult traced_cuGraphicsMapResources(unsigned int count,
    CUgraphicsResource *resources, CUstream hStream);
CUresult plain_cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphicsMapResources_ptsz(unsigned int count,
    CUgraphicsResource *resources, CUstream hStream);
CUresult plain_cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphicsResourceGetMappedEglFrame(CUeglFrame *eglFrame,
    CUgraphicsResource resource, unsigned int index, unsigned int mipLevel);
CUresult plain_cuGraphicsResourceGetMappedEglFrame(CUeglFrame *eglFrame, CUgraphicsResource resource,
    unsigned int index, unsigned int mipLevel);
__attribute__((cold)) CUresult traced_cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
    CUgraphicsResource resource);
__attribute__((cold)) CUresult traced_cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr,
    unsigned int *pSize, CUgraphicsResource resource);
CUresult plain_cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize,
    CUgraphicsResource resource);
__attribute__((cold)) CUresult traced_cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr,
    size_t *pSize, CUgraphicsResource resource);
__attribute__((cold)) CUresult traced_cuGraphicsResourceSetMapFlags(CUgraphicsResource resource,
    unsigned int flags);
CUresult plain_cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphicsSubResourceGetMappedArray(CUarray *pArray,
    CUgraphicsResource resource, unsigned int arrayIndex, unsigned int mipLevel);
__attribute__((cold)) CUresult traced_cuGraphicsUnmapResources(unsigned int count,
    CUgraphicsResource *resources, CUstream hStream);
CUresult plain_cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphicsUnmapResources_ptsz(unsigned int count,
    CUgraphicsResource *resources, CUstream hStream);
CUresult plain_cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuGraphicsUnregisterResource(CUgraphicsResource resource);
__attribute__((cold)) CUresult traced_cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *pCudaResource,
    VdpOutputSurface vdpSurface, unsigned int flags);
CUresult plain_cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *pCudaResource,
    VdpOutputSurface vdpSurface, unsigned int flags);
__attribute__((cold)) CUresult traced_cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *pCudaResource,
    VdpVideoSurface vdpSurface, unsigned int flags);
CUresult plain_cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *pCudaResource,
    VdpVideoSurface vdpSurface, unsigned int flags);
__attribute__((cold)) CUresult traced_cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc,
    CUdevice dev, unsigned int flags);
__attribute__((cold)) CUresult traced_cuGreenCtxDestroy(CUgreenCtx hCtx);
__attribute__((cold)) CUresult traced_cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource,
    CUdevResourceType type);
__attribute__((cold)) CUresult traced_cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId);
__attribute__((cold)) CUresult traced_cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent);
__attribute__((cold)) CUresult traced_cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx,
    unsigned int flags, int priority);
__attribute__((cold)) CUresult traced_cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent);
__attribute__((cold)) CUresult traced_cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc);
__attribute__((cold)) CUresult traced_cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc);
__attribute__((cold)) CUresult traced_cuInit(unsigned int Flags);
__attribute__((cold)) CUresult traced_cuIpcCloseMemHandle(CUdeviceptr dptr);
CUresult plain_cuIpcCloseMemHandle(CUdeviceptr dptr);
__attribute__((cold)) CUresult traced_cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event);
__attribute__((cold)) CUresult traced_cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr);
CUresult plain_cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr);
__attribute__((cold)) CUresult traced_cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle);
__attribute__((cold)) CUresult traced_cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle,
    unsigned int Flags);
CUresult plain_cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle,
    unsigned int Flags);
CUresult plain_cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuKernelGetAttribute(int *pi, CUfunction_attribute attrib,
    CUkernel kernel, CUdevice dev);
__attribute__((cold)) CUresult traced_cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel);
__attribute__((cold)) CUresult traced_cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel);
__attribute__((cold)) CUresult traced_cuKernelGetName(const char **name, CUkernel hfunc);
__attribute__((cold)) CUresult traced_cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex,
    size_t *paramOffset, size_t *paramSize);
__attribute__((cold)) CUresult traced_cuKernelSetAttribute(CUfunction_attribute attrib, int val,
    CUkernel kernel, CUdevice dev);
__attribute__((cold)) CUresult traced_cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config,
    CUdevice dev);
CUresult plain_cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev);
__attribute__((cold)) CUresult traced_cuLaunch(CUfunction f);
__attribute__((cold)) CUresult traced_cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams);
CUresult plain_cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams);
__attribute__((cold)) CUresult traced_cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList,
    unsigned int numDevices, unsigned int flags);
__attribute__((cold)) CUresult traced_cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams);
CUresult plain_cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams);
__attribute__((cold)) CUresult traced_cuLaunchGrid(CUfunction f, int grid_width, int grid_height);
__attribute__((cold)) CUresult traced_cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData);
CUresult plain_cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData);
__attribute__((cold)) CUresult traced_cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData);
CUresult plain_cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData);
__attribute__((cold)) CUresult traced_cuLaunchKernel(CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra);
CUresult plain_cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra);
__attribute__((cold)) CUresult traced_cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f,
    void **kernelParams, void **extra);
CUresult plain_cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra);
__attribute__((cold)) CUresult traced_cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f,
    void **kernelParams, void **extra);
CUresult plain_cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra);
__attribute__((cold)) CUresult traced_cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra);
CUresult plain_cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra);
__attribute__((cold)) CUresult traced_cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels,
    CUlibrary lib);
CUresult plain_cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib);
__attribute__((cold)) CUresult traced_cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name);
__attribute__((cold)) CUresult traced_cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library,
    const char *name);
__attribute__((cold)) CUresult traced_cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib);
CUresult plain_cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib);
__attribute__((cold)) CUresult traced_cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name);
__attribute__((cold)) CUresult traced_cuLibraryGetModule(CUmodule *pMod, CUlibrary library);
__attribute__((cold)) CUresult traced_cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library,
    const char *symbol);
__attribute__((cold)) CUresult traced_cuLibraryLoadData(CUlibrary *library, const void *code,
    CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions,
    CUlibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions);
__attribute__((cold)) CUresult traced_cuLibraryLoadFromFile(CUlibrary *library, const char *fileName,
    CUjit_option *jitOptions, void **jitOptionsValues, unsigned int numJitOptions,
    CUlibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions);
__attribute__((cold)) CUresult traced_cuLibraryUnload(CUlibrary library);
__attribute__((cold)) CUresult traced_cuLinkAddData(CUlinkState state, CUjitInputType type, void *data,
    size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues);
CUresult plain_cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size,
    const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues);
__attribute__((cold)) CUresult traced_cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data,
    size_t size, const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues);
__attribute__((cold)) CUresult traced_cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues);
CUresult plain_cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues);
__attribute__((cold)) CUresult traced_cuLinkAddFile_v2(CUlinkState state, CUjitInputType type,
    const char *path, unsigned int numOptions, CUjit_option *options, void **optionValues);
__attribute__((cold)) CUresult traced_cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut);
__attribute__((cold)) CUresult traced_cuLinkCreate(unsigned int numOptions, CUjit_option *options,
    void **optionValues, CUlinkState *stateOut);
CUresult plain_cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut);
__attribute__((cold)) CUresult traced_cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options,
    void **optionValues, CUlinkState *stateOut);
__attribute__((cold)) CUresult traced_cuLinkDestroy(CUlinkState state);
__attribute__((cold)) CUresult traced_cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags);
__attribute__((cold)) CUresult traced_cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out);
__attribute__((cold)) CUresult traced_cuLogsUnregisterCallback(CUlogsCallbackHandle callback);
__attribute__((cold)) CUresult traced_cuMemAddressFree(CUdeviceptr ptr, size_t size);
CUresult plain_cuMemAddressFree(CUdeviceptr ptr, size_t size);
__attribute__((cold)) CUresult traced_cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment,
    CUdeviceptr addr, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice,
    CUdevice device);
CUresult plain_cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device);
__attribute__((cold)) CUresult traced_cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice,
    CUmemLocation location);
CUresult plain_cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location);
__attribute__((cold)) CUresult traced_cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize);
CUresult plain_cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize);
__attribute__((cold)) CUresult traced_cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream);
CUresult plain_cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize,
    CUstream hStream);
CUresult plain_cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize,
    CUmemoryPool pool, CUstream hStream);
CUresult plain_cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize,
    CUmemoryPool pool, CUstream hStream);
CUresult plain_cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemAllocHost(void **pp, unsigned int bytesize);
CUresult plain_cuMemAllocHost(void **pp, unsigned int bytesize);
__attribute__((cold)) CUresult traced_cuMemAllocHost_v2(void **pp, size_t bytesize);
__attribute__((cold)) CUresult traced_cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch,
    unsigned int WidthInBytes, unsigned int Height, unsigned int ElementSizeBytes);
CUresult plain_cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes,
    unsigned int Height, unsigned int ElementSizeBytes);
__attribute__((cold)) CUresult traced_cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch,
    size_t WidthInBytes, size_t Height, unsigned int ElementSizeBytes);
__attribute__((cold)) CUresult traced_cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize);
__attribute__((cold)) CUresult traced_cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray,
    size_t count, unsigned int flags, size_t *errorIndex, CUstream stream);
CUresult plain_cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count, unsigned int flags,
    size_t *errorIndex, CUstream stream);
__attribute__((cold)) CUresult traced_cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray,
    size_t count, unsigned int flags, size_t *errorIndex, CUstream stream);
CUresult plain_cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream);
__attribute__((cold)) CUresult traced_cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size,
    const CUmemAllocationProp *prop, unsigned long long flags);
CUresult plain_cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size, const CUmemAllocationProp *prop,
    unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes,
    size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream);
CUresult plain_cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs,
    size_t *sizes, size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream);
CUresult plain_cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream);
CUresult plain_cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes,
    size_t count, unsigned long long flags, CUstream hStream);
CUresult plain_cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemExportToShareableHandle(void *shareableHandle,
    CUmemGenericAllocationHandle handle, CUmemAllocationHandleType handleType, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemFree(CUdeviceptr_v1 dptr);
CUresult plain_cuMemFree(CUdeviceptr_v1 dptr);
__attribute__((cold)) CUresult traced_cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream);
CUresult plain_cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream);
CUresult plain_cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemFreeHost(void *p);
__attribute__((cold)) CUresult traced_cuMemFree_v2(CUdeviceptr dptr);
__attribute__((cold)) CUresult traced_cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location,
    CUdeviceptr ptr);
CUresult plain_cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr);
__attribute__((cold)) CUresult traced_cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize,
    CUdeviceptr_v1 dptr);
CUresult plain_cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr);
__attribute__((cold)) CUresult traced_cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize,
    CUdeviceptr dptr);
__attribute__((cold)) CUresult traced_cuMemGetAllocationGranularity(size_t *granularity,
    const CUmemAllocationProp *prop, CUmemAllocationGranularity_flags option);
CUresult plain_cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop,
    CUmemAllocationGranularity_flags option);
__attribute__((cold)) CUresult traced_cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle);
CUresult plain_cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle);
__attribute__((cold)) CUresult traced_cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type);
CUresult plain_cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type);
__attribute__((cold)) CUresult traced_cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr,
    size_t size, CUmemRangeHandleType handleType, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemGetInfo(unsigned int *free, unsigned int *total);
CUresult plain_cuMemGetInfo(unsigned int *free, unsigned int *total);
__attribute__((cold)) CUresult traced_cuMemGetInfo_v2(size_t *free, size_t *total);
CUresult plain_cuMemGetInfo_v2(size_t *free, size_t *total);
__attribute__((cold)) CUresult traced_cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location,
    CUmemAllocationType type);
CUresult plain_cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type);
__attribute__((cold)) CUresult traced_cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p,
    unsigned int Flags);
CUresult plain_cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p,
    unsigned int Flags);
__attribute__((cold)) CUresult traced_cuMemHostGetFlags(unsigned int *pFlags, void *p);
__attribute__((cold)) CUresult traced_cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags);
CUresult plain_cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuMemHostUnregister(void *p);
__attribute__((cold)) CUresult traced_cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle,
    void *osHandle, CUmemAllocationHandleType shHandleType);
__attribute__((cold)) CUresult traced_cuMemMap(CUdeviceptr ptr, size_t size, size_t offset,
    CUmemGenericAllocationHandle handle, unsigned long long flags);
CUresult plain_cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
    unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count,
    CUstream hStream);
CUresult plain_cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count,
    CUstream hStream);
CUresult plain_cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps);
CUresult plain_cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps);
__attribute__((cold)) CUresult traced_cuMemPoolDestroy(CUmemoryPool pool);
CUresult plain_cuMemPoolDestroy(CUmemoryPool pool);
__attribute__((cold)) CUresult traced_cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out,
    CUdeviceptr ptr);
CUresult plain_cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr);
__attribute__((cold)) CUresult traced_cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool,
    CUmemAllocationHandleType handleType, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool,
    CUmemLocation *location);
CUresult plain_cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location);
__attribute__((cold)) CUresult traced_cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr,
    void *value);
CUresult plain_cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value);
__attribute__((cold)) CUresult traced_cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle,
    CUmemAllocationHandleType handleType, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData);
CUresult plain_cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData);
__attribute__((cold)) CUresult traced_cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map,
    size_t count);
CUresult plain_cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count);
__attribute__((cold)) CUresult traced_cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr,
    void *value);
CUresult plain_cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value);
__attribute__((cold)) CUresult traced_cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep);
CUresult plain_cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep);
__attribute__((cold)) CUresult traced_cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice,
    CUstream hStream);
CUresult plain_cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count,
    CUdevice dstDevice, CUstream hStream);
CUresult plain_cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count,
    CUmemLocation location, unsigned int flags, CUstream hStream);
CUresult plain_cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count,
    CUmemLocation location, unsigned int flags, CUstream hStream);
CUresult plain_cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream);
CUresult plain_cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes,
    size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream);
CUresult plain_cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemRangeGetAttribute(void *data, size_t dataSize,
    CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count);
CUresult plain_cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute,
    CUdeviceptr devPtr, size_t count);
__attribute__((cold)) CUresult traced_cuMemRangeGetAttributes(void **data, size_t *dataSizes,
    CUmem_range_attribute *attributes, size_t numAttributes, CUdeviceptr devPtr, size_t count);
__attribute__((cold)) CUresult traced_cuMemRelease(CUmemGenericAllocationHandle handle);
CUresult plain_cuMemRelease(CUmemGenericAllocationHandle handle);
__attribute__((cold)) CUresult traced_cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle,
    void *addr);
CUresult plain_cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr);
__attribute__((cold)) CUresult traced_cuMemSetAccess(CUdeviceptr ptr, size_t size,
    const CUmemAccessDesc *desc, size_t count);
CUresult plain_cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count);
__attribute__((cold)) CUresult traced_cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type,
    CUmemoryPool pool);
CUresult plain_cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool);
__attribute__((cold)) CUresult traced_cuMemUnmap(CUdeviceptr ptr, size_t size);
CUresult plain_cuMemUnmap(CUdeviceptr ptr, size_t size);
__attribute__((cold)) CUresult traced_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
CUresult plain_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy);
CUresult plain_cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream);
CUresult plain_cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream);
CUresult plain_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream);
CUresult plain_cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy);
CUresult plain_cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy);
CUresult plain_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy);
CUresult plain_cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy);
CUresult plain_cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy);
CUresult plain_cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy);
CUresult plain_cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream);
CUresult plain_cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream);
CUresult plain_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream);
CUresult plain_cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    size_t *failIdx, unsigned long long flags, CUstream hStream);
CUresult plain_cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    size_t *failIdx, unsigned long long flags, CUstream hStream);
CUresult plain_cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream);
CUresult plain_cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps,
    CUDA_MEMCPY3D_BATCH_OP *opList, unsigned long long flags, CUstream hStream);
CUresult plain_cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy);
CUresult plain_cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream);
CUresult plain_cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy,
    CUstream hStream);
CUresult plain_cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy);
CUresult plain_cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy);
CUresult plain_cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy);
CUresult plain_cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy);
__attribute__((cold)) CUresult traced_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
    CUstream hStream);
CUresult plain_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
    CUstream hStream);
CUresult plain_cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount);
CUresult plain_cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray,
    size_t srcOffset, size_t ByteCount);
CUresult plain_cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset,
    CUarray srcArray, size_t srcOffset, size_t ByteCount);
CUresult plain_cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount);
CUresult plain_cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray,
    size_t srcOffset, size_t ByteCount);
CUresult plain_cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray,
    size_t srcOffset, size_t ByteCount);
CUresult plain_cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount);
CUresult plain_cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount, CUstream hStream);
CUresult plain_cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray,
    size_t srcOffset, size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
CUresult plain_cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
CUresult plain_cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes,
    size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx,
    CUstream hStream);
CUresult plain_cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs,
    size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs,
    size_t *failIdx, CUstream hStream);
CUresult plain_cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs,
    size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs,
    CUstream hStream);
CUresult plain_cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs,
    size_t *sizes, size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs,
    CUstream hStream);
CUresult plain_cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset,
    CUdeviceptr_v1 srcDevice, unsigned int ByteCount);
CUresult plain_cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset,
    CUdeviceptr srcDevice, size_t ByteCount);
CUresult plain_cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset,
    CUdeviceptr srcDevice, size_t ByteCount);
CUresult plain_cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount);
CUresult plain_cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount, CUstream hStream);
CUresult plain_cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount);
CUresult plain_cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount);
CUresult plain_cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount);
CUresult plain_cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount, CUstream hStream);
CUresult plain_cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount);
CUresult plain_cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice,
    size_t ByteCount);
CUresult plain_cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset,
    const void *srcHost, unsigned int ByteCount);
CUresult plain_cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset,
    const void *srcHost, unsigned int ByteCount, CUstream hStream);
CUresult plain_cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset,
    const void *srcHost, size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset,
    const void *srcHost, size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount);
CUresult plain_cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset,
    const void *srcHost, size_t ByteCount);
CUresult plain_cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost,
    unsigned int ByteCount);
CUresult plain_cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost,
    unsigned int ByteCount, CUstream hStream);
CUresult plain_cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount);
CUresult plain_cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount);
CUresult plain_cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount);
CUresult plain_cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream);
CUresult plain_cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount);
CUresult plain_cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
CUresult plain_cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
__attribute__((cold)) CUresult traced_cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us,
    unsigned int N);
CUresult plain_cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N);
__attribute__((cold)) CUresult traced_cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N,
    CUstream hStream);
CUresult plain_cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us,
    size_t N, CUstream hStream);
CUresult plain_cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N);
CUresult plain_cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N);
__attribute__((cold)) CUresult traced_cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N);
CUresult plain_cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N);
__attribute__((cold)) CUresult traced_cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch,
    unsigned short us, unsigned int Width, unsigned int Height);
CUresult plain_cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us,
    unsigned int Width, unsigned int Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height, CUstream hStream);
CUresult plain_cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height, CUstream hStream);
CUresult plain_cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height);
CUresult plain_cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height);
CUresult plain_cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch,
    unsigned int ui, unsigned int Width, unsigned int Height);
CUresult plain_cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui,
    unsigned int Width, unsigned int Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height, CUstream hStream);
CUresult plain_cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height, CUstream hStream);
CUresult plain_cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height);
CUresult plain_cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height);
CUresult plain_cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch,
    unsigned char uc, unsigned int Width, unsigned int Height);
CUresult plain_cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc,
    unsigned int Width, unsigned int Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height, CUstream hStream);
CUresult plain_cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height, CUstream hStream);
CUresult plain_cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height);
CUresult plain_cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height);
__attribute__((cold)) CUresult traced_cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height);
CUresult plain_cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height);
__attribute__((cold)) CUresult traced_cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N);
CUresult plain_cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N);
__attribute__((cold)) CUresult traced_cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N,
    CUstream hStream);
CUresult plain_cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N,
    CUstream hStream);
CUresult plain_cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N);
CUresult plain_cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N);
__attribute__((cold)) CUresult traced_cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N);
CUresult plain_cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N);
__attribute__((cold)) CUresult traced_cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N);
CUresult plain_cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N);
__attribute__((cold)) CUresult traced_cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N,
    CUstream hStream);
CUresult plain_cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N,
    CUstream hStream);
CUresult plain_cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream);
__attribute__((cold)) CUresult traced_cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N);
CUresult plain_cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N);
__attribute__((cold)) CUresult traced_cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N);
CUresult plain_cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N);
__attribute__((cold)) CUresult traced_cuMipmappedArrayCreate(CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels);
CUresult plain_cuMipmappedArrayCreate(CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels);
__attribute__((cold)) CUresult traced_cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray);
CUresult plain_cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray);
__attribute__((cold)) CUresult traced_cuMipmappedArrayGetLevel(CUarray *pLevelArray,
    CUmipmappedArray hMipmappedArray, unsigned int level);
CUresult plain_cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
    unsigned int level);
__attribute__((cold)) CUresult traced_cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUmipmappedArray mipmap, CUdevice device);
CUresult plain_cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUmipmappedArray mipmap, CUdevice device);
__attribute__((cold)) CUresult traced_cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUmipmappedArray mipmap);
CUresult plain_cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUmipmappedArray mipmap);
__attribute__((cold)) CUresult traced_cuModuleEnumerateFunctions(CUfunction *functions,
    unsigned int numFunctions, CUmodule mod);
CUresult plain_cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod);
__attribute__((cold)) CUresult traced_cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name);
__attribute__((cold)) CUresult traced_cuModuleGetFunctionCount(unsigned int *count, CUmodule mod);
CUresult plain_cuModuleGetFunctionCount(unsigned int *count, CUmodule mod);
__attribute__((cold)) CUresult traced_cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes,
    CUmodule hmod, const char *name);
CUresult plain_cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod, const char *name);
__attribute__((cold)) CUresult traced_cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod,
    const char *name);
__attribute__((cold)) CUresult traced_cuModuleGetLoadingMode(CUmoduleLoadingMode *mode);
__attribute__((cold)) CUresult traced_cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod,
    const char *name);
CUresult plain_cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name);
__attribute__((cold)) CUresult traced_cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name);
CUresult plain_cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name);
__attribute__((cold)) CUresult traced_cuModuleLoad(CUmodule *module, const char *fname);
__attribute__((cold)) CUresult traced_cuModuleLoadData(CUmodule *module, const void *image);
__attribute__((cold)) CUresult traced_cuModuleLoadDataEx(CUmodule *module, const void *image,
    unsigned int numOptions, CUjit_option *options, void **optionValues);
__attribute__((cold)) CUresult traced_cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin);
__attribute__((cold)) CUresult traced_cuModuleUnload(CUmodule hmod);
__attribute__((cold)) CUresult traced_cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle,
    CUdevice dev);
CUresult plain_cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev);
__attribute__((cold)) CUresult traced_cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle,
    size_t mcOffset, CUdeviceptr memptr, size_t size, unsigned long long flags);
CUresult plain_cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset, CUdeviceptr memptr,
    size_t size, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle,
    size_t mcOffset, CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size,
    unsigned long long flags);
CUresult plain_cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags);
__attribute__((cold)) CUresult traced_cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle,
    const CUmulticastObjectProp *prop);
CUresult plain_cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop);
__attribute__((cold)) CUresult traced_cuMulticastGetGranularity(size_t *granularity,
    const CUmulticastObjectProp *prop, CUmulticastGranularity_flags option);
CUresult plain_cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop,
    CUmulticastGranularity_flags option);
__attribute__((cold)) CUresult traced_cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev,
    size_t mcOffset, size_t size);
CUresult plain_cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
    size_t size);
__attribute__((cold)) CUresult traced_cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize,
    CUfunction func, int numBlocks, int blockSize);
CUresult plain_cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func,
    int numBlocks, int blockSize);
__attribute__((cold)) CUresult traced_cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize);
CUresult plain_cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize,
    size_t dynamicSMemSize);
__attribute__((cold)) CUresult traced_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags);
CUresult plain_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func,
    int blockSize, size_t dynamicSMemSize, unsigned int flags);
__attribute__((cold)) CUresult traced_cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func,
    const CUlaunchConfig *config);
CUresult plain_cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func, const CUlaunchConfig *config);
__attribute__((cold)) CUresult traced_cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize,
    CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize,
    int blockSizeLimit);
__attribute__((cold)) CUresult traced_cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize,
    int *blockSize, CUfunction func, CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize,
    int blockSizeLimit, unsigned int flags);
__attribute__((cold)) CUresult traced_cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func,
    const CUlaunchConfig *config);
CUresult plain_cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func,
    const CUlaunchConfig *config);
__attribute__((cold)) CUresult traced_cuParamSetSize(CUfunction hfunc, unsigned int numbytes);
__attribute__((cold)) CUresult traced_cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef);
CUresult plain_cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuParamSetf(CUfunction hfunc, int offset, float value);
__attribute__((cold)) CUresult traced_cuParamSeti(CUfunction hfunc, int offset, unsigned int value);
__attribute__((cold)) CUresult traced_cuParamSetv(CUfunction hfunc, int offset, void *ptr,
    unsigned int numbytes);
__attribute__((cold)) CUresult traced_cuPointerGetAttribute(void *data, CUpointer_attribute attribute,
    CUdeviceptr ptr);
__attribute__((cold)) CUresult traced_cuPointerGetAttributes(unsigned int numAttributes,
    CUpointer_attribute *attributes, void **data, CUdeviceptr ptr);
__attribute__((cold)) CUresult traced_cuPointerSetAttribute(const void *value, CUpointer_attribute attribute,
    CUdeviceptr ptr);
__attribute__((cold)) CUresult traced_cuProfilerInitialize(const char *configFile, const char *outputFile,
    CUoutput_mode outputMode);
__attribute__((cold)) CUresult traced_cuProfilerStart(void);
__attribute__((cold)) CUresult traced_cuProfilerStop(void);
__attribute__((cold)) CUresult traced_cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
CUresult plain_cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
__attribute__((cold)) CUresult traced_cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
CUresult plain_cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
__attribute__((cold)) CUresult traced_cuStreamAddCallback(CUstream hStream, CUstreamCallback callback,
    void *userData, unsigned int flags);
CUresult plain_cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback,
    void *userData, unsigned int flags);
CUresult plain_cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr,
    size_t length, unsigned int flags);
CUresult plain_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr,
    size_t length, unsigned int flags);
CUresult plain_cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamBatchMemOp(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
CUresult plain_cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
CUresult plain_cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
CUresult plain_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
CUresult plain_cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamBeginCapture(CUstream hStream);
CUresult plain_cuStreamBeginCapture(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode);
CUresult plain_cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode);
__attribute__((cold)) CUresult traced_cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode);
CUresult plain_cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode);
__attribute__((cold)) CUresult traced_cuStreamBeginCapture_ptsz(CUstream hStream);
CUresult plain_cuStreamBeginCapture_ptsz(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode);
CUresult plain_cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode);
__attribute__((cold)) CUresult traced_cuStreamBeginCapture_v2_ptsz(CUstream hStream,
    CUstreamCaptureMode mode);
CUresult plain_cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode);
__attribute__((cold)) CUresult traced_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream);
CUresult plain_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream);
__attribute__((cold)) CUresult traced_cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream);
CUresult plain_cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream);
__attribute__((cold)) CUresult traced_cuStreamCreate(CUstream *phStream, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags,
    int priority);
__attribute__((cold)) CUresult traced_cuStreamDestroy(CUstream hStream);
CUresult plain_cuStreamDestroy(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamDestroy_v2(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamEndCapture(CUstream hStream, CUgraph *phGraph);
CUresult plain_cuStreamEndCapture(CUstream hStream, CUgraph *phGraph);
__attribute__((cold)) CUresult traced_cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph);
CUresult plain_cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph);
__attribute__((cold)) CUresult traced_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr,
    CUstreamAttrValue *value);
CUresult plain_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value);
__attribute__((cold)) CUresult traced_cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr,
    CUstreamAttrValue *value);
CUresult plain_cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value);
__attribute__((cold)) CUresult traced_cuStreamGetCaptureInfo(CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out);
CUresult plain_cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out);
__attribute__((cold)) CUresult traced_cuStreamGetCaptureInfo_ptsz(CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out);
CUresult plain_cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out);
__attribute__((cold)) CUresult traced_cuStreamGetCaptureInfo_v2(CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out,
    const CUgraphNode **dependencies_out, size_t *numDependencies_out);
CUresult plain_cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out);
__attribute__((cold)) CUresult traced_cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out,
    const CUgraphNode **dependencies_out, size_t *numDependencies_out);
CUresult plain_cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out);
__attribute__((cold)) CUresult traced_cuStreamGetCaptureInfo_v3(CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out,
    const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out);
CUresult plain_cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out);
__attribute__((cold)) CUresult traced_cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out,
    const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out);
CUresult plain_cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out);
__attribute__((cold)) CUresult traced_cuStreamGetCtx(CUstream hStream, CUcontext *pctx);
CUresult plain_cuStreamGetCtx(CUstream hStream, CUcontext *pctx);
__attribute__((cold)) CUresult traced_cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx);
CUresult plain_cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx);
__attribute__((cold)) CUresult traced_cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx,
    CUgreenCtx *pGreenCtx);
CUresult plain_cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx);
__attribute__((cold)) CUresult traced_cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx,
    CUgreenCtx *pGreenCtx);
CUresult plain_cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx);
__attribute__((cold)) CUresult traced_cuStreamGetDevice(CUstream hStream, CUdevice *device);
CUresult plain_cuStreamGetDevice(CUstream hStream, CUdevice *device);
__attribute__((cold)) CUresult traced_cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device);
CUresult plain_cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device);
__attribute__((cold)) CUresult traced_cuStreamGetFlags(CUstream hStream, unsigned int *flags);
CUresult plain_cuStreamGetFlags(CUstream hStream, unsigned int *flags);
__attribute__((cold)) CUresult traced_cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags);
CUresult plain_cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags);
__attribute__((cold)) CUresult traced_cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx);
__attribute__((cold)) CUresult traced_cuStreamGetId(CUstream hStream, unsigned long long *streamId);
CUresult plain_cuStreamGetId(CUstream hStream, unsigned long long *streamId);
__attribute__((cold)) CUresult traced_cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId);
CUresult plain_cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId);
__attribute__((cold)) CUresult traced_cuStreamGetPriority(CUstream hStream, int *priority);
CUresult plain_cuStreamGetPriority(CUstream hStream, int *priority);
__attribute__((cold)) CUresult traced_cuStreamGetPriority_ptsz(CUstream hStream, int *priority);
CUresult plain_cuStreamGetPriority_ptsz(CUstream hStream, int *priority);
__attribute__((cold)) CUresult traced_cuStreamIsCapturing(CUstream hStream,
    CUstreamCaptureStatus *captureStatus);
CUresult plain_cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus);
__attribute__((cold)) CUresult traced_cuStreamIsCapturing_ptsz(CUstream hStream,
    CUstreamCaptureStatus *captureStatus);
CUresult plain_cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus);
__attribute__((cold)) CUresult traced_cuStreamQuery(CUstream hStream);
CUresult plain_cuStreamQuery(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamQuery_ptsz(CUstream hStream);
CUresult plain_cuStreamQuery_ptsz(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param);
CUresult plain_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param);
__attribute__((cold)) CUresult traced_cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param);
CUresult plain_cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param);
__attribute__((cold)) CUresult traced_cuStreamSynchronize(CUstream hStream);
CUresult plain_cuStreamSynchronize(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamSynchronize_ptsz(CUstream hStream);
CUresult plain_cuStreamSynchronize_ptsz(CUstream hStream);
__attribute__((cold)) CUresult traced_cuStreamUpdateCaptureDependencies(CUstream hStream,
    CUgraphNode *dependencies, size_t numDependencies, unsigned int flags);
CUresult plain_cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream,
    CUgraphNode *dependencies, size_t numDependencies, unsigned int flags);
CUresult plain_cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamUpdateCaptureDependencies_v2(CUstream hStream,
    CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    unsigned int flags);
CUresult plain_cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream,
    CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    unsigned int flags);
CUresult plain_cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags);
CUresult plain_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent,
    unsigned int Flags);
CUresult plain_cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
CUresult plain_cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
CUresult plain_cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue32(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue64(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags);
CUresult plain_cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags);
__attribute__((cold)) CUresult traced_cuSurfObjectCreate(CUsurfObject *pSurfObject,
    const CUDA_RESOURCE_DESC *pResDesc);
CUresult plain_cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc);
__attribute__((cold)) CUresult traced_cuSurfObjectDestroy(CUsurfObject surfObject);
CUresult plain_cuSurfObjectDestroy(CUsurfObject surfObject);
__attribute__((cold)) CUresult traced_cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc,
    CUsurfObject surfObject);
CUresult plain_cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject);
__attribute__((cold)) CUresult traced_cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef);
CUresult plain_cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef);
__attribute__((cold)) CUresult traced_cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray,
    unsigned int Flags);
CUresult plain_cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuTensorMapEncodeIm2col(CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const int *pixelBoxLowerCorner,
    const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
CUresult plain_cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
__attribute__((cold)) CUresult traced_cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, int pixelBoxLowerCornerWidth,
    int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapIm2ColWideMode mode,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
CUresult plain_cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
    CUtensorMapFloatOOBfill oobFill);
__attribute__((cold)) CUresult traced_cuTensorMapEncodeTiled(CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const cuuint32_t *boxDim,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
CUresult plain_cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
__attribute__((cold)) CUresult traced_cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress);
CUresult plain_cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress);
__attribute__((cold)) CUresult traced_cuTexObjectCreate(CUtexObject *pTexObject,
    const CUDA_RESOURCE_DESC *pResDesc, const CUDA_TEXTURE_DESC *pTexDesc,
    const CUDA_RESOURCE_VIEW_DESC *pResViewDesc);
CUresult plain_cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
    const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc);
__attribute__((cold)) CUresult traced_cuTexObjectDestroy(CUtexObject texObject);
CUresult plain_cuTexObjectDestroy(CUtexObject texObject);
__attribute__((cold)) CUresult traced_cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc,
    CUtexObject texObject);
CUresult plain_cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject);
__attribute__((cold)) CUresult traced_cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc,
    CUtexObject texObject);
CUresult plain_cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject);
__attribute__((cold)) CUresult traced_cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc,
    CUtexObject texObject);
CUresult plain_cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject);
__attribute__((cold)) CUresult traced_cuTexRefCreate(CUtexref *pTexRef);
CUresult plain_cuTexRefCreate(CUtexref *pTexRef);
__attribute__((cold)) CUresult traced_cuTexRefDestroy(CUtexref hTexRef);
CUresult plain_cuTexRefDestroy(CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef);
CUresult plain_cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim);
CUresult plain_cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim);
__attribute__((cold)) CUresult traced_cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef);
CUresult plain_cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef);
CUresult plain_cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef);
CUresult plain_cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef);
CUresult plain_cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef);
CUresult plain_cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels,
    CUtexref hTexRef);
CUresult plain_cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef);
CUresult plain_cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef);
CUresult plain_cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef);
CUresult plain_cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp,
    float *pmaxMipmapLevelClamp, CUtexref hTexRef);
CUresult plain_cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
    CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray,
    CUtexref hTexRef);
CUresult plain_cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef);
__attribute__((cold)) CUresult traced_cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef,
    CUdeviceptr_v1 dptr, unsigned int bytes);
CUresult plain_cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr,
    unsigned int bytes);
__attribute__((cold)) CUresult traced_cuTexRefSetAddress2D(CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR_v1 *desc, CUdeviceptr_v1 dptr, unsigned int Pitch);
CUresult plain_cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc,
    CUdeviceptr_v1 dptr, unsigned int Pitch);
__attribute__((cold)) CUresult traced_cuTexRefSetAddress2D_v2(CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch);
CUresult plain_cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch);
__attribute__((cold)) CUresult traced_cuTexRefSetAddress2D_v3(CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch);
CUresult plain_cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch);
__attribute__((cold)) CUresult traced_cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am);
CUresult plain_cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am);
__attribute__((cold)) CUresult traced_cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef,
    CUdeviceptr dptr, size_t bytes);
CUresult plain_cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes);
__attribute__((cold)) CUresult traced_cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags);
CUresult plain_cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor);
CUresult plain_cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor);
__attribute__((cold)) CUresult traced_cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm);
CUresult plain_cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm);
__attribute__((cold)) CUresult traced_cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags);
CUresult plain_cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags);
__attribute__((cold)) CUresult traced_cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt,
    int NumPackedComponents);
CUresult plain_cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents);
__attribute__((cold)) CUresult traced_cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso);
CUresult plain_cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso);
__attribute__((cold)) CUresult traced_cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm);
CUresult plain_cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm);
__attribute__((cold)) CUresult traced_cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias);
CUresult plain_cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias);
__attribute__((cold)) CUresult traced_cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp);
CUresult plain_cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp);
__attribute__((cold)) CUresult traced_cuTexRefSetMipmappedArray(CUtexref hTexRef,
    CUmipmappedArray hMipmappedArray, unsigned int Flags);
CUresult plain_cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray,
    unsigned int Flags);
__attribute__((cold)) CUresult traced_cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode);
__attribute__((cold)) CUresult traced_cuUserObjectCreate(CUuserObject *object_out, void *ptr,
    CUhostFn destroy, unsigned int initialRefcount, unsigned int flags);
__attribute__((cold)) CUresult traced_cuUserObjectRelease(CUuserObject object, unsigned int count);
CUresult plain_cuUserObjectRelease(CUuserObject object, unsigned int count);
__attribute__((cold)) CUresult traced_cuUserObjectRetain(CUuserObject object, unsigned int count);
CUresult plain_cuUserObjectRetain(CUuserObject object, unsigned int count);
__attribute__((cold)) CUresult traced_cuVDPAUCtxCreate(CUcontext *pCtx, unsigned int flags, CUdevice device,
    VdpDevice vdpDevice, VdpGetProcAddress *vdpGetProcAddress);
CUresult plain_cuVDPAUCtxCreate(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress);
__attribute__((cold)) CUresult traced_cuVDPAUCtxCreate_v2(CUcontext *pCtx, unsigned int flags,
    CUdevice device, VdpDevice vdpDevice, VdpGetProcAddress *vdpGetProcAddress);
CUresult plain_cuVDPAUCtxCreate_v2(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress);
__attribute__((cold)) CUresult traced_cuVDPAUGetDevice(CUdevice *pDevice, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress);
CUresult plain_cuVDPAUGetDevice(CUdevice *pDevice, VdpDevice vdpDevice, VdpGetProcAddress *vdpGetProcAddress);
__attribute__((cold)) CUresult traced_cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
CUresult plain_cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
__attribute__((cold)) CUresult traced_cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
CUresult plain_cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);

#endif
