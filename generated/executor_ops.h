// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * The table of functions that an executor implements (device/executor.h). Old ABIs that are other spellings
 * of newer ones have no entry.
 */
#ifndef BARCUDA_GENERATED_EXECUTOR_OPS_H
#define BARCUDA_GENERATED_EXECUTOR_OPS_H

#include "generated/cuda_types.h"

struct executor_ops {
    CUresult (*cuArray3DCreate_v2)(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray);
    CUresult (*cuArray3DGetDescriptor_v2)(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray);
    CUresult (*cuArrayCreate_v2)(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray);
    CUresult (*cuArrayDestroy)(CUarray hArray);
    CUresult (*cuArrayGetDescriptor_v2)(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray);
    CUresult (*cuArrayGetMemoryRequirements)(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
        CUarray array, CUdevice device);
    CUresult (*cuArrayGetPlane)(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx);
    CUresult (*cuArrayGetSparseProperties)(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array);
    CUresult (*cuCheckpointProcessCheckpoint)(int pid, CUcheckpointCheckpointArgs *args);
    CUresult (*cuCheckpointProcessGetRestoreThreadId)(int pid, int *tid);
    CUresult (*cuCheckpointProcessGetState)(int pid, CUprocessState *state);
    CUresult (*cuCheckpointProcessLock)(int pid, CUcheckpointLockArgs *args);
    CUresult (*cuCheckpointProcessRestore)(int pid, CUcheckpointRestoreArgs *args);
    CUresult (*cuCheckpointProcessUnlock)(int pid, CUcheckpointUnlockArgs *args);
    CUresult (*cuCoredumpGetAttribute)(CUcoredumpSettings attrib, void *value, size_t *size);
    CUresult (*cuCoredumpGetAttributeGlobal)(CUcoredumpSettings attrib, void *value, size_t *size);
    CUresult (*cuCoredumpSetAttribute)(CUcoredumpSettings attrib, void *value, size_t *size);
    CUresult (*cuCoredumpSetAttributeGlobal)(CUcoredumpSettings attrib, void *value, size_t *size);
    CUresult (*cuCtxAttach)(CUcontext *pctx, unsigned int flags);
    CUresult (*cuCtxCreate)(CUcontext *pctx, unsigned int flags, CUdevice dev);
    CUresult (*cuCtxCreate_v2)(CUcontext *pctx, unsigned int flags, CUdevice dev);
    CUresult (*cuCtxCreate_v3)(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams,
        unsigned int flags, CUdevice dev);
    CUresult (*cuCtxCreate_v4)(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags,
        CUdevice dev);
    CUresult (*cuCtxDestroy_v2)(CUcontext ctx);
    CUresult (*cuCtxDetach)(CUcontext ctx);
    CUresult (*cuCtxDisablePeerAccess)(CUcontext peerContext);
    CUresult (*cuCtxEnablePeerAccess)(CUcontext peerContext, unsigned int Flags);
    CUresult (*cuCtxFromGreenCtx)(CUcontext *pContext, CUgreenCtx hCtx);
    CUresult (*cuCtxGetApiVersion)(CUcontext ctx, unsigned int *version);
    CUresult (*cuCtxGetCacheConfig)(CUfunc_cache *pconfig);
    CUresult (*cuCtxGetCurrent)(CUcontext *pctx);
    CUresult (*cuCtxGetDevResource)(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type);
    CUresult (*cuCtxGetDevice)(CUdevice *device);
    CUresult (*cuCtxGetDevice_v2)(CUdevice *device, CUcontext ctx);
    CUresult (*cuCtxGetExecAffinity)(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type);
    CUresult (*cuCtxGetFlags)(unsigned int *flags);
    CUresult (*cuCtxGetId)(CUcontext ctx, unsigned long long *ctxId);
    CUresult (*cuCtxGetLimit)(size_t *pvalue, CUlimit limit);
    CUresult (*cuCtxGetSharedMemConfig)(CUsharedconfig *pConfig);
    CUresult (*cuCtxGetStreamPriorityRange)(int *leastPriority, int *greatestPriority);
    CUresult (*cuCtxPopCurrent_v2)(CUcontext *pctx);
    CUresult (*cuCtxPushCurrent_v2)(CUcontext ctx);
    CUresult (*cuCtxRecordEvent)(CUcontext hCtx, CUevent hEvent);
    CUresult (*cuCtxResetPersistingL2Cache)(void);
    CUresult (*cuCtxSetCacheConfig)(CUfunc_cache config);
    CUresult (*cuCtxSetCurrent)(CUcontext ctx);
    CUresult (*cuCtxSetFlags)(unsigned int flags);
    CUresult (*cuCtxSetLimit)(CUlimit limit, size_t value);
    CUresult (*cuCtxSetSharedMemConfig)(CUsharedconfig config);
    CUresult (*cuCtxSynchronize)(void);
    CUresult (*cuCtxSynchronize_v2)(CUcontext ctx);
    CUresult (*cuCtxWaitEvent)(CUcontext hCtx, CUevent hEvent);
    CUresult (*cuDestroyExternalMemory)(CUexternalMemory extMem);
    CUresult (*cuDestroyExternalSemaphore)(CUexternalSemaphore extSem);
    CUresult (*cuDevResourceGenerateDesc)(CUdevResourceDesc *phDesc, CUdevResource *resources,
        unsigned int nbResources);
    CUresult (*cuDevSmResourceSplitByCount)(CUdevResource *result, unsigned int *nbGroups,
        const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int minCount);
    CUresult (*cuDeviceCanAccessPeer)(int *canAccessPeer, CUdevice dev, CUdevice peerDev);
    CUresult (*cuDeviceComputeCapability)(int *major, int *minor, CUdevice dev);
    CUresult (*cuDeviceGet)(CUdevice *device, int ordinal);
    CUresult (*cuDeviceGetAttribute)(int *pi, CUdevice_attribute attrib, CUdevice dev);
    CUresult (*cuDeviceGetByPCIBusId)(CUdevice *dev, const char *pciBusId);
    CUresult (*cuDeviceGetCount)(int *count);
    CUresult (*cuDeviceGetDefaultMemPool)(CUmemoryPool *pool_out, CUdevice dev);
    CUresult (*cuDeviceGetDevResource)(CUdevice device, CUdevResource *resource, CUdevResourceType type);
    CUresult (*cuDeviceGetExecAffinitySupport)(int *pi, CUexecAffinityType type, CUdevice dev);
    CUresult (*cuDeviceGetGraphMemAttribute)(CUdevice device, CUgraphMem_attribute attr, void *value);
    CUresult (*cuDeviceGetHostAtomicCapabilities)(unsigned int *capabilities,
        const CUatomicOperation *operations, unsigned int count, CUdevice dev);
    CUresult (*cuDeviceGetLuid)(char *luid, unsigned int *deviceNodeMask, CUdevice dev);
    CUresult (*cuDeviceGetMemPool)(CUmemoryPool *pool, CUdevice dev);
    CUresult (*cuDeviceGetName)(char *name, int len, CUdevice dev);
    CUresult (*cuDeviceGetNvSciSyncAttributes)(void *nvSciSyncAttrList, CUdevice dev, int flags);
    CUresult (*cuDeviceGetP2PAtomicCapabilities)(unsigned int *capabilities,
        const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice);
    CUresult (*cuDeviceGetP2PAttribute)(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
        CUdevice dstDevice);
    CUresult (*cuDeviceGetPCIBusId)(char *pciBusId, int len, CUdevice dev);
    CUresult (*cuDeviceGetProperties)(CUdevprop *prop, CUdevice dev);
    CUresult (*cuDeviceGetTexture1DLinearMaxWidth)(size_t *maxWidthInElements, CUarray_format format,
        unsigned int numChannels, CUdevice dev);
    CUresult (*cuDeviceGetUuid)(CUuuid *uuid, CUdevice dev);
    CUresult (*cuDeviceGetUuid_v2)(CUuuid *uuid, CUdevice dev);
    CUresult (*cuDeviceGraphMemTrim)(CUdevice device);
    CUresult (*cuDevicePrimaryCtxGetState)(CUdevice dev, unsigned int *flags, int *active);
    CUresult (*cuDevicePrimaryCtxRelease_v2)(CUdevice dev);
    CUresult (*cuDevicePrimaryCtxReset_v2)(CUdevice dev);
    CUresult (*cuDevicePrimaryCtxRetain)(CUcontext *pctx, CUdevice dev);
    CUresult (*cuDevicePrimaryCtxSetFlags)(CUdevice dev, unsigned int flags);
    CUresult (*cuDevicePrimaryCtxSetFlags_v2)(CUdevice dev, unsigned int flags);
    CUresult (*cuDeviceRegisterAsyncNotification)(CUdevice device, CUasyncCallback callbackFunc,
        void *userData, CUasyncCallbackHandle *callback);
    CUresult (*cuDeviceSetGraphMemAttribute)(CUdevice device, CUgraphMem_attribute attr, void *value);
    CUresult (*cuDeviceSetMemPool)(CUdevice dev, CUmemoryPool pool);
    CUresult (*cuDeviceTotalMem_v2)(size_t *bytes, CUdevice dev);
    CUresult (*cuDeviceUnregisterAsyncNotification)(CUdevice device, CUasyncCallbackHandle callback);
    CUresult (*cuDriverGetVersion)(int *driverVersion);
    CUresult (*cuEventCreate)(CUevent *phEvent, unsigned int Flags);
    CUresult (*cuEventCreateFromEGLSync)(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags);
    CUresult (*cuEventDestroy_v2)(CUevent hEvent);
    CUresult (*cuEventElapsedTime_v2)(float *pMilliseconds, CUevent hStart, CUevent hEnd);
    CUresult (*cuEventQuery)(CUevent hEvent);
    CUresult (*cuEventRecord)(CUevent hEvent, CUstream hStream);
    CUresult (*cuEventRecordWithFlags)(CUevent hEvent, CUstream hStream, unsigned int flags);
    CUresult (*cuEventSynchronize)(CUevent hEvent);
    CUresult (*cuExternalMemoryGetMappedBuffer)(CUdeviceptr *devPtr, CUexternalMemory extMem,
        const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc);
    CUresult (*cuExternalMemoryGetMappedMipmappedArray)(CUmipmappedArray *mipmap, CUexternalMemory extMem,
        const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc);
    CUresult (*cuFlushGPUDirectRDMAWrites)(CUflushGPUDirectRDMAWritesTarget target,
        CUflushGPUDirectRDMAWritesScope scope);
    CUresult (*cuFuncGetAttribute)(int *pi, CUfunction_attribute attrib, CUfunction hfunc);
    CUresult (*cuFuncGetModule)(CUmodule *hmod, CUfunction hfunc);
    CUresult (*cuFuncGetName)(const char **name, CUfunction hfunc);
    CUresult (*cuFuncGetParamInfo)(CUfunction func, size_t paramIndex, size_t *paramOffset,
        size_t *paramSize);
    CUresult (*cuFuncIsLoaded)(CUfunctionLoadingState *state, CUfunction function);
    CUresult (*cuFuncLoad)(CUfunction function);
    CUresult (*cuFuncSetAttribute)(CUfunction hfunc, CUfunction_attribute attrib, int value);
    CUresult (*cuFuncSetBlockShape)(CUfunction hfunc, int x, int y, int z);
    CUresult (*cuFuncSetCacheConfig)(CUfunction hfunc, CUfunc_cache config);
    CUresult (*cuFuncSetSharedMemConfig)(CUfunction hfunc, CUsharedconfig config);
    CUresult (*cuFuncSetSharedSize)(CUfunction hfunc, unsigned int bytes);
    CUresult (*cuGraphAddBatchMemOpNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies,
        const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphAddChildGraphNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph);
    CUresult (*cuGraphAddDependencies_v2)(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
        const CUgraphEdgeData *edgeData, size_t numDependencies);
    CUresult (*cuGraphAddEmptyNode)(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
        size_t numDependencies);
    CUresult (*cuGraphAddEventRecordNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
    CUresult (*cuGraphAddEventWaitNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, CUevent event);
    CUresult (*cuGraphAddExternalSemaphoresSignalNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies,
        const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphAddExternalSemaphoresWaitNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies,
        const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphAddHostNode)(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
        size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphAddKernelNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies,
        const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
    CUresult (*cuGraphAddKernelNode_v2)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphAddMemAllocNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphAddMemFreeNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr);
    CUresult (*cuGraphAddMemcpyNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams,
        CUcontext ctx);
    CUresult (*cuGraphAddMemsetNode)(CUgraphNode *phGraphNode, CUgraph hGraph,
        const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams,
        CUcontext ctx);
    CUresult (*cuGraphAddNode)(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
        size_t numDependencies, CUgraphNodeParams *nodeParams);
    CUresult (*cuGraphAddNode_v2)(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
        const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams);
    CUresult (*cuGraphBatchMemOpNodeGetParams)(CUgraphNode hNode,
        CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out);
    CUresult (*cuGraphBatchMemOpNodeSetParams)(CUgraphNode hNode,
        const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphChildGraphNodeGetGraph)(CUgraphNode hNode, CUgraph *phGraph);
    CUresult (*cuGraphClone)(CUgraph *phGraphClone, CUgraph originalGraph);
    CUresult (*cuGraphConditionalHandleCreate)(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph,
        CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags);
    CUresult (*cuGraphCreate)(CUgraph *phGraph, unsigned int flags);
    CUresult (*cuGraphDebugDotPrint)(CUgraph hGraph, const char *path, unsigned int flags);
    CUresult (*cuGraphDestroy)(CUgraph hGraph);
    CUresult (*cuGraphDestroyNode)(CUgraphNode hNode);
    CUresult (*cuGraphEventRecordNodeGetEvent)(CUgraphNode hNode, CUevent *event_out);
    CUresult (*cuGraphEventRecordNodeSetEvent)(CUgraphNode hNode, CUevent event);
    CUresult (*cuGraphEventWaitNodeGetEvent)(CUgraphNode hNode, CUevent *event_out);
    CUresult (*cuGraphEventWaitNodeSetEvent)(CUgraphNode hNode, CUevent event);
    CUresult (*cuGraphExecBatchMemOpNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphExecChildGraphNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        CUgraph childGraph);
    CUresult (*cuGraphExecDestroy)(CUgraphExec hGraphExec);
    CUresult (*cuGraphExecEventRecordNodeSetEvent)(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event);
    CUresult (*cuGraphExecEventWaitNodeSetEvent)(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event);
    CUresult (*cuGraphExecExternalSemaphoresSignalNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphExecExternalSemaphoresWaitNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphExecGetFlags)(CUgraphExec hGraphExec, cuuint64_t *flags);
    CUresult (*cuGraphExecHostNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_HOST_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphExecKernelNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
    CUresult (*cuGraphExecKernelNodeSetParams_v2)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_KERNEL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphExecMemcpyNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
    CUresult (*cuGraphExecMemsetNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx);
    CUresult (*cuGraphExecNodeSetParams)(CUgraphExec hGraphExec, CUgraphNode hNode,
        CUgraphNodeParams *nodeParams);
    CUresult (*cuGraphExecUpdate)(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
        CUgraphExecUpdateResult *updateResult_out);
    CUresult (*cuGraphExecUpdate_v2)(CUgraphExec hGraphExec, CUgraph hGraph,
        CUgraphExecUpdateResultInfo *resultInfo);
    CUresult (*cuGraphExternalSemaphoresSignalNodeGetParams)(CUgraphNode hNode,
        CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out);
    CUresult (*cuGraphExternalSemaphoresSignalNodeSetParams)(CUgraphNode hNode,
        const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphExternalSemaphoresWaitNodeGetParams)(CUgraphNode hNode,
        CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out);
    CUresult (*cuGraphExternalSemaphoresWaitNodeSetParams)(CUgraphNode hNode,
        const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphGetEdges_v2)(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
        CUgraphEdgeData *edgeData, size_t *numEdges);
    CUresult (*cuGraphGetNodes)(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes);
    CUresult (*cuGraphGetRootNodes)(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes);
    CUresult (*cuGraphHostNodeGetParams)(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphHostNodeSetParams)(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphInstantiateWithFlags)(CUgraphExec *phGraphExec, CUgraph hGraph,
        unsigned long long flags);
    CUresult (*cuGraphInstantiateWithParams)(CUgraphExec *phGraphExec, CUgraph hGraph,
        CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams);
    CUresult (*cuGraphInstantiate_v2)(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
        char *logBuffer, size_t bufferSize);
    CUresult (*cuGraphKernelNodeCopyAttributes)(CUgraphNode dst, CUgraphNode src);
    CUresult (*cuGraphKernelNodeGetAttribute)(CUgraphNode hNode, CUkernelNodeAttrID attr,
        CUkernelNodeAttrValue *value_out);
    CUresult (*cuGraphKernelNodeGetParams)(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
    CUresult (*cuGraphKernelNodeGetParams_v2)(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphKernelNodeSetAttribute)(CUgraphNode hNode, CUkernelNodeAttrID attr,
        const CUkernelNodeAttrValue *value);
    CUresult (*cuGraphKernelNodeSetParams)(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
    CUresult (*cuGraphKernelNodeSetParams_v2)(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphLaunch)(CUgraphExec hGraph, CUstream hStream);
    CUresult (*cuGraphMemAllocNodeGetParams)(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out);
    CUresult (*cuGraphMemFreeNodeGetParams)(CUgraphNode hNode, CUdeviceptr *dptr_out);
    CUresult (*cuGraphMemcpyNodeGetParams)(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams);
    CUresult (*cuGraphMemcpyNodeSetParams)(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams);
    CUresult (*cuGraphMemsetNodeGetParams)(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphMemsetNodeSetParams)(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams);
    CUresult (*cuGraphNodeFindInClone)(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph);
    CUresult (*cuGraphNodeGetDependencies_v2)(CUgraphNode hNode, CUgraphNode *dependencies,
        CUgraphEdgeData *edgeData, size_t *numDependencies);
    CUresult (*cuGraphNodeGetDependentNodes_v2)(CUgraphNode hNode, CUgraphNode *dependentNodes,
        CUgraphEdgeData *edgeData, size_t *numDependentNodes);
    CUresult (*cuGraphNodeGetEnabled)(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled);
    CUresult (*cuGraphNodeGetType)(CUgraphNode hNode, CUgraphNodeType *type);
    CUresult (*cuGraphNodeSetEnabled)(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled);
    CUresult (*cuGraphNodeSetParams)(CUgraphNode hNode, CUgraphNodeParams *nodeParams);
    CUresult (*cuGraphReleaseUserObject)(CUgraph graph, CUuserObject object, unsigned int count);
    CUresult (*cuGraphRemoveDependencies_v2)(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
        const CUgraphEdgeData *edgeData, size_t numDependencies);
    CUresult (*cuGraphRetainUserObject)(CUgraph graph, CUuserObject object, unsigned int count,
        unsigned int flags);
    CUresult (*cuGraphUpload)(CUgraphExec hGraph, CUstream hStream);
    CUresult (*cuGraphicsMapResources)(unsigned int count, CUgraphicsResource *resources, CUstream hStream);
    CUresult (*cuGraphicsResourceGetMappedEglFrame)(CUeglFrame *eglFrame, CUgraphicsResource resource,
        unsigned int index, unsigned int mipLevel);
    CUresult (*cuGraphicsResourceGetMappedMipmappedArray)(CUmipmappedArray *pMipmappedArray,
        CUgraphicsResource resource);
    CUresult (*cuGraphicsResourceGetMappedPointer_v2)(CUdeviceptr *pDevPtr, size_t *pSize,
        CUgraphicsResource resource);
    CUresult (*cuGraphicsResourceSetMapFlags_v2)(CUgraphicsResource resource, unsigned int flags);
    CUresult (*cuGraphicsSubResourceGetMappedArray)(CUarray *pArray, CUgraphicsResource resource,
        unsigned int arrayIndex, unsigned int mipLevel);
    CUresult (*cuGraphicsUnmapResources)(unsigned int count, CUgraphicsResource *resources, CUstream hStream);
    CUresult (*cuGraphicsUnregisterResource)(CUgraphicsResource resource);
    CUresult (*cuGreenCtxCreate)(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags);
    CUresult (*cuGreenCtxDestroy)(CUgreenCtx hCtx);
    CUresult (*cuGreenCtxGetDevResource)(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type);
    CUresult (*cuGreenCtxGetId)(CUgreenCtx greenCtx, unsigned long long *greenCtxId);
    CUresult (*cuGreenCtxRecordEvent)(CUgreenCtx hCtx, CUevent hEvent);
    CUresult (*cuGreenCtxStreamCreate)(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags,
        int priority);
    CUresult (*cuGreenCtxWaitEvent)(CUgreenCtx hCtx, CUevent hEvent);
    CUresult (*cuImportExternalMemory)(CUexternalMemory *extMem_out,
        const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc);
    CUresult (*cuImportExternalSemaphore)(CUexternalSemaphore *extSem_out,
        const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc);
    CUresult (*cuInit)(unsigned int Flags);
    CUresult (*cuIpcCloseMemHandle)(CUdeviceptr dptr);
    CUresult (*cuIpcGetEventHandle)(CUipcEventHandle *pHandle, CUevent event);
    CUresult (*cuIpcGetMemHandle)(CUipcMemHandle *pHandle, CUdeviceptr dptr);
    CUresult (*cuIpcOpenEventHandle)(CUevent *phEvent, CUipcEventHandle handle);
    CUresult (*cuIpcOpenMemHandle_v2)(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags);
    CUresult (*cuKernelGetAttribute)(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev);
    CUresult (*cuKernelGetFunction)(CUfunction *pFunc, CUkernel kernel);
    CUresult (*cuKernelGetLibrary)(CUlibrary *pLib, CUkernel kernel);
    CUresult (*cuKernelGetName)(const char **name, CUkernel hfunc);
    CUresult (*cuKernelGetParamInfo)(CUkernel kernel, size_t paramIndex, size_t *paramOffset,
        size_t *paramSize);
    CUresult (*cuKernelSetAttribute)(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev);
    CUresult (*cuKernelSetCacheConfig)(CUkernel kernel, CUfunc_cache config, CUdevice dev);
    CUresult (*cuLaunch)(CUfunction f);
    CUresult (*cuLaunchCooperativeKernel)(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
        unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
        unsigned int sharedMemBytes, CUstream hStream, void **kernelParams);
    CUresult (*cuLaunchCooperativeKernelMultiDevice)(CUDA_LAUNCH_PARAMS *launchParamsList,
        unsigned int numDevices, unsigned int flags);
    CUresult (*cuLaunchGrid)(CUfunction f, int grid_width, int grid_height);
    CUresult (*cuLaunchGridAsync)(CUfunction f, int grid_width, int grid_height, CUstream hStream);
    CUresult (*cuLaunchHostFunc)(CUstream hStream, CUhostFn fn, void *userData);
    CUresult (*cuLaunchKernel)(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
        unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
        unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra);
    CUresult (*cuLaunchKernelEx)(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
        void **extra);
    CUresult (*cuLibraryEnumerateKernels)(CUkernel *kernels, unsigned int numKernels, CUlibrary lib);
    CUresult (*cuLibraryGetGlobal)(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name);
    CUresult (*cuLibraryGetKernel)(CUkernel *pKernel, CUlibrary library, const char *name);
    CUresult (*cuLibraryGetKernelCount)(unsigned int *count, CUlibrary lib);
    CUresult (*cuLibraryGetManaged)(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name);
    CUresult (*cuLibraryGetModule)(CUmodule *pMod, CUlibrary library);
    CUresult (*cuLibraryGetUnifiedFunction)(void **fptr, CUlibrary library, const char *symbol);
    CUresult (*cuLibraryLoadData)(CUlibrary *library, const void *code, CUjit_option *jitOptions,
        void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
        void **libraryOptionValues, unsigned int numLibraryOptions);
    CUresult (*cuLibraryLoadFromFile)(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
        void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
        void **libraryOptionValues, unsigned int numLibraryOptions);
    CUresult (*cuLibraryUnload)(CUlibrary library);
    CUresult (*cuLinkAddData_v2)(CUlinkState state, CUjitInputType type, void *data, size_t size,
        const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues);
    CUresult (*cuLinkAddFile_v2)(CUlinkState state, CUjitInputType type, const char *path,
        unsigned int numOptions, CUjit_option *options, void **optionValues);
    CUresult (*cuLinkComplete)(CUlinkState state, void **cubinOut, size_t *sizeOut);
    CUresult (*cuLinkCreate_v2)(unsigned int numOptions, CUjit_option *options, void **optionValues,
        CUlinkState *stateOut);
    CUresult (*cuLinkDestroy)(CUlinkState state);
    CUresult (*cuLogsCurrent)(CUlogIterator *iterator_out, unsigned int flags);
    CUresult (*cuLogsDumpToFile)(CUlogIterator *iterator, const char *pathToFile, unsigned int flags);
    CUresult (*cuLogsDumpToMemory)(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags);
    CUresult (*cuLogsRegisterCallback)(CUlogsCallback callbackFunc, void *userData,
        CUlogsCallbackHandle *callback_out);
    CUresult (*cuLogsUnregisterCallback)(CUlogsCallbackHandle callback);
    CUresult (*cuMemAddressFree)(CUdeviceptr ptr, size_t size);
    CUresult (*cuMemAddressReserve)(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
        unsigned long long flags);
    CUresult (*cuMemAdvise_v2)(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUmemLocation location);
    CUresult (*cuMemAllocAsync)(CUdeviceptr *dptr, size_t bytesize, CUstream hStream);
    CUresult (*cuMemAllocFromPoolAsync)(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
        CUstream hStream);
    CUresult (*cuMemAllocHost_v2)(void **pp, size_t bytesize);
    CUresult (*cuMemAllocManaged)(CUdeviceptr *dptr, size_t bytesize, unsigned int flags);
    CUresult (*cuMemAllocPitch_v2)(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
        unsigned int ElementSizeBytes);
    CUresult (*cuMemAlloc_v2)(CUdeviceptr *dptr, size_t bytesize);
    CUresult (*cuMemBatchDecompressAsync)(CUmemDecompressParams *paramsArray, size_t count,
        unsigned int flags, size_t *errorIndex, CUstream stream);
    CUresult (*cuMemCreate)(CUmemGenericAllocationHandle *handle, size_t size,
        const CUmemAllocationProp *prop, unsigned long long flags);
    CUresult (*cuMemDiscardAndPrefetchBatchAsync)(CUdeviceptr *dptrs, size_t *sizes, size_t count,
        CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
        unsigned long long flags, CUstream hStream);
    CUresult (*cuMemDiscardBatchAsync)(CUdeviceptr *dptrs, size_t *sizes, size_t count,
        unsigned long long flags, CUstream hStream);
    CUresult (*cuMemExportToShareableHandle)(void *shareableHandle, CUmemGenericAllocationHandle handle,
        CUmemAllocationHandleType handleType, unsigned long long flags);
    CUresult (*cuMemFreeAsync)(CUdeviceptr dptr, CUstream hStream);
    CUresult (*cuMemFreeHost)(void *p);
    CUresult (*cuMemFree_v2)(CUdeviceptr dptr);
    CUresult (*cuMemGetAccess)(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr);
    CUresult (*cuMemGetAddressRange_v2)(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr);
    CUresult (*cuMemGetAllocationGranularity)(size_t *granularity, const CUmemAllocationProp *prop,
        CUmemAllocationGranularity_flags option);
    CUresult (*cuMemGetAllocationPropertiesFromHandle)(CUmemAllocationProp *prop,
        CUmemGenericAllocationHandle handle);
    CUresult (*cuMemGetDefaultMemPool)(CUmemoryPool *pool_out, CUmemLocation *location,
        CUmemAllocationType type);
    CUresult (*cuMemGetHandleForAddressRange)(void *handle, CUdeviceptr dptr, size_t size,
        CUmemRangeHandleType handleType, unsigned long long flags);
    CUresult (*cuMemGetInfo_v2)(size_t *free, size_t *total);
    CUresult (*cuMemGetMemPool)(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type);
    CUresult (*cuMemHostAlloc)(void **pp, size_t bytesize, unsigned int Flags);
    CUresult (*cuMemHostGetDevicePointer_v2)(CUdeviceptr *pdptr, void *p, unsigned int Flags);
    CUresult (*cuMemHostGetFlags)(unsigned int *pFlags, void *p);
    CUresult (*cuMemHostRegister_v2)(void *p, size_t bytesize, unsigned int Flags);
    CUresult (*cuMemHostUnregister)(void *p);
    CUresult (*cuMemImportFromShareableHandle)(CUmemGenericAllocationHandle *handle, void *osHandle,
        CUmemAllocationHandleType shHandleType);
    CUresult (*cuMemMap)(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
        unsigned long long flags);
    CUresult (*cuMemMapArrayAsync)(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream);
    CUresult (*cuMemPoolCreate)(CUmemoryPool *pool, const CUmemPoolProps *poolProps);
    CUresult (*cuMemPoolDestroy)(CUmemoryPool pool);
    CUresult (*cuMemPoolExportPointer)(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr);
    CUresult (*cuMemPoolExportToShareableHandle)(void *handle_out, CUmemoryPool pool,
        CUmemAllocationHandleType handleType, unsigned long long flags);
    CUresult (*cuMemPoolGetAccess)(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location);
    CUresult (*cuMemPoolGetAttribute)(CUmemoryPool pool, CUmemPool_attribute attr, void *value);
    CUresult (*cuMemPoolImportFromShareableHandle)(CUmemoryPool *pool_out, void *handle,
        CUmemAllocationHandleType handleType, unsigned long long flags);
    CUresult (*cuMemPoolImportPointer)(CUdeviceptr *ptr_out, CUmemoryPool pool,
        CUmemPoolPtrExportData *shareData);
    CUresult (*cuMemPoolSetAccess)(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count);
    CUresult (*cuMemPoolSetAttribute)(CUmemoryPool pool, CUmemPool_attribute attr, void *value);
    CUresult (*cuMemPoolTrimTo)(CUmemoryPool pool, size_t minBytesToKeep);
    CUresult (*cuMemPrefetchAsync_v2)(CUdeviceptr devPtr, size_t count, CUmemLocation location,
        unsigned int flags, CUstream hStream);
    CUresult (*cuMemPrefetchBatchAsync)(CUdeviceptr *dptrs, size_t *sizes, size_t count,
        CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
        unsigned long long flags, CUstream hStream);
    CUresult (*cuMemRangeGetAttribute)(void *data, size_t dataSize, CUmem_range_attribute attribute,
        CUdeviceptr devPtr, size_t count);
    CUresult (*cuMemRangeGetAttributes)(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
        size_t numAttributes, CUdeviceptr devPtr, size_t count);
    CUresult (*cuMemRelease)(CUmemGenericAllocationHandle handle);
    CUresult (*cuMemRetainAllocationHandle)(CUmemGenericAllocationHandle *handle, void *addr);
    CUresult (*cuMemSetAccess)(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count);
    CUresult (*cuMemSetMemPool)(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool);
    CUresult (*cuMemUnmap)(CUdeviceptr ptr, size_t size);
    CUresult (*cuMemcpy)(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
    CUresult (*cuMemcpy2DAsync_v2)(const CUDA_MEMCPY2D *pCopy, CUstream hStream);
    CUresult (*cuMemcpy2DUnaligned_v2)(const CUDA_MEMCPY2D *pCopy);
    CUresult (*cuMemcpy2D_v2)(const CUDA_MEMCPY2D *pCopy);
    CUresult (*cuMemcpy3DAsync_v2)(const CUDA_MEMCPY3D *pCopy, CUstream hStream);
    CUresult (*cuMemcpy3DBatchAsync)(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
        unsigned long long flags, CUstream hStream);
    CUresult (*cuMemcpy3DBatchAsync_v2)(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
        unsigned long long flags, CUstream hStream);
    CUresult (*cuMemcpy3DPeer)(const CUDA_MEMCPY3D_PEER *pCopy);
    CUresult (*cuMemcpy3DPeerAsync)(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream);
    CUresult (*cuMemcpy3D_v2)(const CUDA_MEMCPY3D *pCopy);
    CUresult (*cuMemcpyAsync)(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream);
    CUresult (*cuMemcpyAtoA_v2)(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
        size_t ByteCount);
    CUresult (*cuMemcpyAtoD_v2)(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount);
    CUresult (*cuMemcpyAtoHAsync_v2)(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
        CUstream hStream);
    CUresult (*cuMemcpyAtoH_v2)(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount);
    CUresult (*cuMemcpyBatchAsync)(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
        CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream);
    CUresult (*cuMemcpyBatchAsync_v2)(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
        CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream);
    CUresult (*cuMemcpyDtoA_v2)(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount);
    CUresult (*cuMemcpyDtoDAsync_v2)(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
        CUstream hStream);
    CUresult (*cuMemcpyDtoD_v2)(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount);
    CUresult (*cuMemcpyDtoHAsync_v2)(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
        CUstream hStream);
    CUresult (*cuMemcpyDtoH_v2)(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount);
    CUresult (*cuMemcpyHtoAAsync_v2)(CUarray dstArray, size_t dstOffset, const void *srcHost,
        size_t ByteCount, CUstream hStream);
    CUresult (*cuMemcpyHtoA_v2)(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount);
    CUresult (*cuMemcpyHtoDAsync_v2)(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
        CUstream hStream);
    CUresult (*cuMemcpyHtoD_v2)(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount);
    CUresult (*cuMemcpyPeer)(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
        CUcontext srcContext, size_t ByteCount);
    CUresult (*cuMemcpyPeerAsync)(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
        CUcontext srcContext, size_t ByteCount, CUstream hStream);
    CUresult (*cuMemsetD16Async)(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream);
    CUresult (*cuMemsetD16_v2)(CUdeviceptr dstDevice, unsigned short us, size_t N);
    CUresult (*cuMemsetD2D16Async)(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
        size_t Height, CUstream hStream);
    CUresult (*cuMemsetD2D16_v2)(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
        size_t Height);
    CUresult (*cuMemsetD2D32Async)(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
        size_t Height, CUstream hStream);
    CUresult (*cuMemsetD2D32_v2)(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
        size_t Height);
    CUresult (*cuMemsetD2D8Async)(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
        size_t Height, CUstream hStream);
    CUresult (*cuMemsetD2D8_v2)(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
        size_t Height);
    CUresult (*cuMemsetD32Async)(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream);
    CUresult (*cuMemsetD32_v2)(CUdeviceptr dstDevice, unsigned int ui, size_t N);
    CUresult (*cuMemsetD8Async)(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream);
    CUresult (*cuMemsetD8_v2)(CUdeviceptr dstDevice, unsigned char uc, size_t N);
    CUresult (*cuMipmappedArrayCreate)(CUmipmappedArray *pHandle,
        const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels);
    CUresult (*cuMipmappedArrayDestroy)(CUmipmappedArray hMipmappedArray);
    CUresult (*cuMipmappedArrayGetLevel)(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
        unsigned int level);
    CUresult (*cuMipmappedArrayGetMemoryRequirements)(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
        CUmipmappedArray mipmap, CUdevice device);
    CUresult (*cuMipmappedArrayGetSparseProperties)(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
        CUmipmappedArray mipmap);
    CUresult (*cuModuleEnumerateFunctions)(CUfunction *functions, unsigned int numFunctions, CUmodule mod);
    CUresult (*cuModuleGetFunction)(CUfunction *hfunc, CUmodule hmod, const char *name);
    CUresult (*cuModuleGetFunctionCount)(unsigned int *count, CUmodule mod);
    CUresult (*cuModuleGetGlobal_v2)(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name);
    CUresult (*cuModuleGetLoadingMode)(CUmoduleLoadingMode *mode);
    CUresult (*cuModuleGetSurfRef)(CUsurfref *pSurfRef, CUmodule hmod, const char *name);
    CUresult (*cuModuleGetTexRef)(CUtexref *pTexRef, CUmodule hmod, const char *name);
    CUresult (*cuModuleLoad)(CUmodule *module, const char *fname);
    CUresult (*cuModuleLoadData)(CUmodule *module, const void *image);
    CUresult (*cuModuleLoadDataEx)(CUmodule *module, const void *image, unsigned int numOptions,
        CUjit_option *options, void **optionValues);
    CUresult (*cuModuleLoadFatBinary)(CUmodule *module, const void *fatCubin);
    CUresult (*cuModuleUnload)(CUmodule hmod);
    CUresult (*cuMulticastAddDevice)(CUmemGenericAllocationHandle mcHandle, CUdevice dev);
    CUresult (*cuMulticastBindAddr)(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
        CUdeviceptr memptr, size_t size, unsigned long long flags);
    CUresult (*cuMulticastBindMem)(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
        CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags);
    CUresult (*cuMulticastCreate)(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop);
    CUresult (*cuMulticastGetGranularity)(size_t *granularity, const CUmulticastObjectProp *prop,
        CUmulticastGranularity_flags option);
    CUresult (*cuMulticastUnbind)(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
        size_t size);
    CUresult (*cuOccupancyAvailableDynamicSMemPerBlock)(size_t *dynamicSmemSize, CUfunction func,
        int numBlocks, int blockSize);
    CUresult (*cuOccupancyMaxActiveBlocksPerMultiprocessor)(int *numBlocks, CUfunction func, int blockSize,
        size_t dynamicSMemSize);
    CUresult (*cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags)(int *numBlocks, CUfunction func,
        int blockSize, size_t dynamicSMemSize, unsigned int flags);
    CUresult (*cuOccupancyMaxActiveClusters)(int *numClusters, CUfunction func, const CUlaunchConfig *config);
    CUresult (*cuOccupancyMaxPotentialBlockSize)(int *minGridSize, int *blockSize, CUfunction func,
        CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit);
    CUresult (*cuOccupancyMaxPotentialBlockSizeWithFlags)(int *minGridSize, int *blockSize, CUfunction func,
        CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
        unsigned int flags);
    CUresult (*cuOccupancyMaxPotentialClusterSize)(int *clusterSize, CUfunction func,
        const CUlaunchConfig *config);
    CUresult (*cuParamSetSize)(CUfunction hfunc, unsigned int numbytes);
    CUresult (*cuParamSetTexRef)(CUfunction hfunc, int texunit, CUtexref hTexRef);
    CUresult (*cuParamSetf)(CUfunction hfunc, int offset, float value);
    CUresult (*cuParamSeti)(CUfunction hfunc, int offset, unsigned int value);
    CUresult (*cuParamSetv)(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes);
    CUresult (*cuPointerGetAttribute)(void *data, CUpointer_attribute attribute, CUdeviceptr ptr);
    CUresult (*cuPointerGetAttributes)(unsigned int numAttributes, CUpointer_attribute *attributes,
        void **data, CUdeviceptr ptr);
    CUresult (*cuPointerSetAttribute)(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr);
    CUresult (*cuProfilerInitialize)(const char *configFile, const char *outputFile,
        CUoutput_mode outputMode);
    CUresult (*cuProfilerStart)(void);
    CUresult (*cuProfilerStop)(void);
    CUresult (*cuSignalExternalSemaphoresAsync)(const CUexternalSemaphore *extSemArray,
        const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
    CUresult (*cuStreamAddCallback)(CUstream hStream, CUstreamCallback callback, void *userData,
        unsigned int flags);
    CUresult (*cuStreamAttachMemAsync)(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags);
    CUresult (*cuStreamBatchMemOp_v2)(CUstream stream, unsigned int count,
        CUstreamBatchMemOpParams *paramArray, unsigned int flags);
    CUresult (*cuStreamBeginCaptureToGraph)(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
        const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode);
    CUresult (*cuStreamBeginCapture_v2)(CUstream hStream, CUstreamCaptureMode mode);
    CUresult (*cuStreamCopyAttributes)(CUstream dstStream, CUstream srcStream);
    CUresult (*cuStreamCreate)(CUstream *phStream, unsigned int Flags);
    CUresult (*cuStreamCreateWithPriority)(CUstream *phStream, unsigned int flags, int priority);
    CUresult (*cuStreamDestroy_v2)(CUstream hStream);
    CUresult (*cuStreamEndCapture)(CUstream hStream, CUgraph *phGraph);
    CUresult (*cuStreamGetAttribute)(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value);
    CUresult (*cuStreamGetCaptureInfo)(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
        cuuint64_t *id_out);
    CUresult (*cuStreamGetCaptureInfo_v2)(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
        cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
        size_t *numDependencies_out);
    CUresult (*cuStreamGetCaptureInfo_v3)(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
        cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
        const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out);
    CUresult (*cuStreamGetCtx)(CUstream hStream, CUcontext *pctx);
    CUresult (*cuStreamGetCtx_v2)(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx);
    CUresult (*cuStreamGetDevice)(CUstream hStream, CUdevice *device);
    CUresult (*cuStreamGetFlags)(CUstream hStream, unsigned int *flags);
    CUresult (*cuStreamGetGreenCtx)(CUstream hStream, CUgreenCtx *phCtx);
    CUresult (*cuStreamGetId)(CUstream hStream, unsigned long long *streamId);
    CUresult (*cuStreamGetPriority)(CUstream hStream, int *priority);
    CUresult (*cuStreamIsCapturing)(CUstream hStream, CUstreamCaptureStatus *captureStatus);
    CUresult (*cuStreamQuery)(CUstream hStream);
    CUresult (*cuStreamSetAttribute)(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param);
    CUresult (*cuStreamSynchronize)(CUstream hStream);
    CUresult (*cuStreamUpdateCaptureDependencies_v2)(CUstream hStream, CUgraphNode *dependencies,
        const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags);
    CUresult (*cuStreamWaitEvent)(CUstream hStream, CUevent hEvent, unsigned int Flags);
    CUresult (*cuStreamWaitValue32_v2)(CUstream stream, CUdeviceptr addr, cuuint32_t value,
        unsigned int flags);
    CUresult (*cuStreamWaitValue64_v2)(CUstream stream, CUdeviceptr addr, cuuint64_t value,
        unsigned int flags);
    CUresult (*cuStreamWriteValue32_v2)(CUstream stream, CUdeviceptr addr, cuuint32_t value,
        unsigned int flags);
    CUresult (*cuStreamWriteValue64_v2)(CUstream stream, CUdeviceptr addr, cuuint64_t value,
        unsigned int flags);
    CUresult (*cuSurfObjectCreate)(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc);
    CUresult (*cuSurfObjectDestroy)(CUsurfObject surfObject);
    CUresult (*cuSurfObjectGetResourceDesc)(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject);
    CUresult (*cuSurfRefGetArray)(CUarray *phArray, CUsurfref hSurfRef);
    CUresult (*cuSurfRefSetArray)(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags);
    CUresult (*cuTensorMapEncodeIm2col)(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
        cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim,
        const cuuint64_t *globalStrides, const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner,
        cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides,
        CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
        CUtensorMapFloatOOBfill oobFill);
    CUresult (*cuTensorMapEncodeIm2colWide)(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
        cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim,
        const cuuint64_t *globalStrides, int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth,
        cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides,
        CUtensorMapInterleave interleave, CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle,
        CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill);
    CUresult (*cuTensorMapEncodeTiled)(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
        cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim,
        const cuuint64_t *globalStrides, const cuuint32_t *boxDim, const cuuint32_t *elementStrides,
        CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
        CUtensorMapFloatOOBfill oobFill);
    CUresult (*cuTensorMapReplaceAddress)(CUtensorMap *tensorMap, void *globalAddress);
    CUresult (*cuTexObjectCreate)(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
        const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc);
    CUresult (*cuTexObjectDestroy)(CUtexObject texObject);
    CUresult (*cuTexObjectGetResourceDesc)(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject);
    CUresult (*cuTexObjectGetResourceViewDesc)(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject);
    CUresult (*cuTexObjectGetTextureDesc)(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject);
    CUresult (*cuTexRefCreate)(CUtexref *pTexRef);
    CUresult (*cuTexRefDestroy)(CUtexref hTexRef);
    CUresult (*cuTexRefGetAddressMode)(CUaddress_mode *pam, CUtexref hTexRef, int dim);
    CUresult (*cuTexRefGetAddress_v2)(CUdeviceptr *pdptr, CUtexref hTexRef);
    CUresult (*cuTexRefGetArray)(CUarray *phArray, CUtexref hTexRef);
    CUresult (*cuTexRefGetBorderColor)(float *pBorderColor, CUtexref hTexRef);
    CUresult (*cuTexRefGetFilterMode)(CUfilter_mode *pfm, CUtexref hTexRef);
    CUresult (*cuTexRefGetFlags)(unsigned int *pFlags, CUtexref hTexRef);
    CUresult (*cuTexRefGetFormat)(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef);
    CUresult (*cuTexRefGetMaxAnisotropy)(int *pmaxAniso, CUtexref hTexRef);
    CUresult (*cuTexRefGetMipmapFilterMode)(CUfilter_mode *pfm, CUtexref hTexRef);
    CUresult (*cuTexRefGetMipmapLevelBias)(float *pbias, CUtexref hTexRef);
    CUresult (*cuTexRefGetMipmapLevelClamp)(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
        CUtexref hTexRef);
    CUresult (*cuTexRefGetMipmappedArray)(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef);
    CUresult (*cuTexRefSetAddress2D_v3)(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
        size_t Pitch);
    CUresult (*cuTexRefSetAddressMode)(CUtexref hTexRef, int dim, CUaddress_mode am);
    CUresult (*cuTexRefSetAddress_v2)(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes);
    CUresult (*cuTexRefSetArray)(CUtexref hTexRef, CUarray hArray, unsigned int Flags);
    CUresult (*cuTexRefSetBorderColor)(CUtexref hTexRef, float *pBorderColor);
    CUresult (*cuTexRefSetFilterMode)(CUtexref hTexRef, CUfilter_mode fm);
    CUresult (*cuTexRefSetFlags)(CUtexref hTexRef, unsigned int Flags);
    CUresult (*cuTexRefSetFormat)(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents);
    CUresult (*cuTexRefSetMaxAnisotropy)(CUtexref hTexRef, unsigned int maxAniso);
    CUresult (*cuTexRefSetMipmapFilterMode)(CUtexref hTexRef, CUfilter_mode fm);
    CUresult (*cuTexRefSetMipmapLevelBias)(CUtexref hTexRef, float bias);
    CUresult (*cuTexRefSetMipmapLevelClamp)(CUtexref hTexRef, float minMipmapLevelClamp,
        float maxMipmapLevelClamp);
    CUresult (*cuTexRefSetMipmappedArray)(CUtexref hTexRef, CUmipmappedArray hMipmappedArray,
        unsigned int Flags);
    CUresult (*cuThreadExchangeStreamCaptureMode)(CUstreamCaptureMode *mode);
    CUresult (*cuUserObjectCreate)(CUuserObject *object_out, void *ptr, CUhostFn destroy,
        unsigned int initialRefcount, unsigned int flags);
    CUresult (*cuUserObjectRelease)(CUuserObject object, unsigned int count);
    CUresult (*cuUserObjectRetain)(CUuserObject object, unsigned int count);
    CUresult (*cuWaitExternalSemaphoresAsync)(const CUexternalSemaphore *extSemArray,
        const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
};

#endif
