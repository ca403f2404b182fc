// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Functions of the guest library that are written by hand, in runtime/. `call_flags` is WIRE_PER_THREAD
 * when the per-thread default stream's entry point was called, else 0.
 */
#ifndef BARCUDA_GENERATED_RUNTIME_HOOKS_H
#define BARCUDA_GENERATED_RUNTIME_HOOKS_H

#include "generated/cuda_types.h"

CUresult rt_cuCheckpointProcessGetState(int pid, CUprocessState *state);
CUresult rt_cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size);
CUresult rt_cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size);
CUresult rt_cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size);
CUresult rt_cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size);
CUresult rt_cuCtxAttach(CUcontext *pctx, unsigned int flags);
CUresult rt_cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev);
CUresult rt_cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev);
CUresult rt_cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams,
    unsigned int flags, CUdevice dev);
CUresult rt_cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags,
    CUdevice dev);
CUresult rt_cuCtxDestroy_v2(CUcontext ctx);
CUresult rt_cuCtxDetach(CUcontext ctx);
CUresult rt_cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx);
CUresult rt_cuCtxGetApiVersion(CUcontext ctx, unsigned int *version);
CUresult rt_cuCtxGetCacheConfig(CUfunc_cache *pconfig);
CUresult rt_cuCtxGetCurrent(CUcontext *pctx);
CUresult rt_cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type);
CUresult rt_cuCtxGetDevice(CUdevice *device);
CUresult rt_cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx);
CUresult rt_cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type);
CUresult rt_cuCtxGetFlags(unsigned int *flags);
CUresult rt_cuCtxGetId(CUcontext ctx, unsigned long long *ctxId);
CUresult rt_cuCtxGetLimit(size_t *pvalue, CUlimit limit);
CUresult rt_cuCtxGetSharedMemConfig(CUsharedconfig *pConfig);
CUresult rt_cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority);
CUresult rt_cuCtxPopCurrent_v2(CUcontext *pctx);
CUresult rt_cuCtxPushCurrent_v2(CUcontext ctx);
CUresult rt_cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent);
CUresult rt_cuCtxSetCacheConfig(CUfunc_cache config);
CUresult rt_cuCtxSetCurrent(CUcontext ctx);
CUresult rt_cuCtxSetFlags(unsigned int flags);
CUresult rt_cuCtxSetLimit(CUlimit limit, size_t value);
CUresult rt_cuCtxSetSharedMemConfig(CUsharedconfig config);
CUresult rt_cuCtxSynchronize(void);
CUresult rt_cuCtxSynchronize_v2(CUcontext ctx);
CUresult rt_cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent);
CUresult rt_cuDestroyExternalMemory(CUexternalMemory extMem);
CUresult rt_cuDestroyExternalSemaphore(CUexternalSemaphore extSem);
CUresult rt_cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources,
    unsigned int nbResources);
CUresult rt_cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups,
    const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int minCount);
CUresult rt_cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev);
CUresult rt_cuDeviceComputeCapability(int *major, int *minor, CUdevice dev);
CUresult rt_cuDeviceGet(CUdevice *device, int ordinal);
CUresult rt_cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev);
CUresult rt_cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId);
CUresult rt_cuDeviceGetCount(int *count);
CUresult rt_cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type);
CUresult rt_cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev);
CUresult rt_cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev);
CUresult rt_cuDeviceGetName(char *name, int len, CUdevice dev);
CUresult rt_cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
    CUdevice dstDevice);
CUresult rt_cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev);
CUresult rt_cuDeviceGetProperties(CUdevprop *prop, CUdevice dev);
CUresult rt_cuDeviceGetUuid(CUuuid *uuid, CUdevice dev);
CUresult rt_cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev);
CUresult rt_cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active);
CUresult rt_cuDevicePrimaryCtxRelease_v2(CUdevice dev);
CUresult rt_cuDevicePrimaryCtxReset_v2(CUdevice dev);
CUresult rt_cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev);
CUresult rt_cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags);
CUresult rt_cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags);
CUresult rt_cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc, void *userData,
    CUasyncCallbackHandle *callback);
CUresult rt_cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev);
CUresult rt_cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback);
CUresult rt_cuDriverGetVersion(int *driverVersion);
CUresult rt_cuEventSynchronize(CUevent hEvent);
CUresult rt_cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc);
CUresult rt_cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc);
CUresult rt_cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc);
CUresult rt_cuFuncGetModule(CUmodule *hmod, CUfunction hfunc);
CUresult rt_cuFuncGetName(const char **name, CUfunction hfunc);
CUresult rt_cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize);
CUresult rt_cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value);
CUresult rt_cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z);
CUresult rt_cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes);
CUresult rt_cuGetErrorName(CUresult error, const char **pStr);
CUresult rt_cuGetErrorString(CUresult error, const char **pStr);
CUresult rt_cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId);
CUresult rt_cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags);
CUresult rt_cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags,
    CUdriverProcAddressQueryResult *symbolStatus);
CUresult rt_cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
CUresult rt_cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
CUresult rt_cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraphNodeParams *nodeParams);
CUresult rt_cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams);
CUresult rt_cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out);
CUresult rt_cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags);
CUresult rt_cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
CUresult rt_cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx);
CUresult rt_cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraphNodeParams *nodeParams);
CUresult rt_cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out);
CUresult rt_cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out);
CUresult rt_cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
CUresult rt_cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams);
CUresult rt_cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams);
CUresult rt_cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out);
CUresult rt_cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams);
CUresult rt_cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams);
CUresult rt_cuGraphicsMapResources(unsigned call_flags, unsigned int count, CUgraphicsResource *resources,
    CUstream hStream);
CUresult rt_cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
    CUgraphicsResource resource);
CUresult rt_cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize,
    CUgraphicsResource resource);
CUresult rt_cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags);
CUresult rt_cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource,
    unsigned int arrayIndex, unsigned int mipLevel);
CUresult rt_cuGraphicsUnmapResources(unsigned call_flags, unsigned int count, CUgraphicsResource *resources,
    CUstream hStream);
CUresult rt_cuGraphicsUnregisterResource(CUgraphicsResource resource);
CUresult rt_cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev, unsigned int flags);
CUresult rt_cuGreenCtxDestroy(CUgreenCtx hCtx);
CUresult rt_cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type);
CUresult rt_cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId);
CUresult rt_cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent);
CUresult rt_cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags, int priority);
CUresult rt_cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent);
CUresult rt_cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc);
CUresult rt_cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc);
CUresult rt_cuInit(unsigned int Flags);
CUresult rt_cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event);
CUresult rt_cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle);
CUresult rt_cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev);
CUresult rt_cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel);
CUresult rt_cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel);
CUresult rt_cuKernelGetName(const char **name, CUkernel hfunc);
CUresult rt_cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize);
CUresult rt_cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev);
CUresult rt_cuLaunch(CUfunction f);
CUresult rt_cuLaunchCooperativeKernel(unsigned call_flags, CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void **kernelParams);
CUresult rt_cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList,
    unsigned int numDevices, unsigned int flags);
CUresult rt_cuLaunchGrid(CUfunction f, int grid_width, int grid_height);
CUresult rt_cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream);
CUresult rt_cuLaunchHostFunc(unsigned call_flags, CUstream hStream, CUhostFn fn, void *userData);
CUresult rt_cuLaunchKernel(unsigned call_flags, CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra);
CUresult rt_cuLaunchKernelEx(unsigned call_flags, const CUlaunchConfig *config, CUfunction f,
    void **kernelParams, void **extra);
CUresult rt_cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name);
CUresult rt_cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name);
CUresult rt_cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name);
CUresult rt_cuLibraryGetModule(CUmodule *pMod, CUlibrary library);
CUresult rt_cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol);
CUresult rt_cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions);
CUresult rt_cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions);
CUresult rt_cuLibraryUnload(CUlibrary library);
CUresult rt_cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size,
    const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues);
CUresult rt_cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues);
CUresult rt_cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut);
CUresult rt_cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut);
CUresult rt_cuLinkDestroy(CUlinkState state);
CUresult rt_cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags);
CUresult rt_cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags);
CUresult rt_cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags);
CUresult rt_cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out);
CUresult rt_cuLogsUnregisterCallback(CUlogsCallbackHandle callback);
CUresult rt_cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags);
CUresult rt_cuMemAllocAsync(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize, CUstream hStream);
CUresult rt_cuMemAllocFromPoolAsync(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize,
    CUmemoryPool pool, CUstream hStream);
CUresult rt_cuMemAllocHost_v2(void **pp, size_t bytesize);
CUresult rt_cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags);
CUresult rt_cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
    unsigned int ElementSizeBytes);
CUresult rt_cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize);
CUresult rt_cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle,
    CUmemAllocationHandleType handleType, unsigned long long flags);
CUresult rt_cuMemFreeAsync(unsigned call_flags, CUdeviceptr dptr, CUstream hStream);
CUresult rt_cuMemFreeHost(void *p);
CUresult rt_cuMemFree_v2(CUdeviceptr dptr);
CUresult rt_cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr);
CUresult rt_cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size,
    CUmemRangeHandleType handleType, unsigned long long flags);
CUresult rt_cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags);
CUresult rt_cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags);
CUresult rt_cuMemHostGetFlags(unsigned int *pFlags, void *p);
CUresult rt_cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags);
CUresult rt_cuMemHostUnregister(void *p);
CUresult rt_cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle,
    CUmemAllocationHandleType shHandleType);
CUresult rt_cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool,
    CUmemAllocationHandleType handleType, unsigned long long flags);
CUresult rt_cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle,
    CUmemAllocationHandleType handleType, unsigned long long flags);
CUresult rt_cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
    size_t numAttributes, CUdeviceptr devPtr, size_t count);
CUresult rt_cuMemcpy(unsigned call_flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount);
CUresult rt_cuMemcpy2DAsync_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy, CUstream hStream);
CUresult rt_cuMemcpy2DUnaligned_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy);
CUresult rt_cuMemcpy2D_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy);
CUresult rt_cuMemcpy3DAsync_v2(unsigned call_flags, const CUDA_MEMCPY3D *pCopy, CUstream hStream);
CUresult rt_cuMemcpy3DBatchAsync(unsigned call_flags, size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    size_t *failIdx, unsigned long long flags, CUstream hStream);
CUresult rt_cuMemcpy3DBatchAsync_v2(unsigned call_flags, size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream);
CUresult rt_cuMemcpy3DPeer(unsigned call_flags, const CUDA_MEMCPY3D_PEER *pCopy);
CUresult rt_cuMemcpy3DPeerAsync(unsigned call_flags, const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream);
CUresult rt_cuMemcpy3D_v2(unsigned call_flags, const CUDA_MEMCPY3D *pCopy);
CUresult rt_cuMemcpyAsync(unsigned call_flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
    CUstream hStream);
CUresult rt_cuMemcpyAtoHAsync_v2(unsigned call_flags, void *dstHost, CUarray srcArray, size_t srcOffset,
    size_t ByteCount, CUstream hStream);
CUresult rt_cuMemcpyAtoH_v2(unsigned call_flags, void *dstHost, CUarray srcArray, size_t srcOffset,
    size_t ByteCount);
CUresult rt_cuMemcpyBatchAsync(unsigned call_flags, CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes,
    size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx,
    CUstream hStream);
CUresult rt_cuMemcpyBatchAsync_v2(unsigned call_flags, CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes,
    size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream);
CUresult rt_cuMemcpyDtoDAsync_v2(unsigned call_flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream);
CUresult rt_cuMemcpyDtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount);
CUresult rt_cuMemcpyDtoHAsync_v2(unsigned call_flags, void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream);
CUresult rt_cuMemcpyDtoH_v2(unsigned call_flags, void *dstHost, CUdeviceptr srcDevice, size_t ByteCount);
CUresult rt_cuMemcpyHtoAAsync_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount, CUstream hStream);
CUresult rt_cuMemcpyHtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount);
CUresult rt_cuMemcpyHtoDAsync_v2(unsigned call_flags, CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount, CUstream hStream);
CUresult rt_cuMemcpyHtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount);
CUresult rt_cuMemcpyPeer(unsigned call_flags, CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount);
CUresult rt_cuMemcpyPeerAsync(unsigned call_flags, CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream);
CUresult rt_cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name);
CUresult rt_cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name);
CUresult rt_cuModuleGetLoadingMode(CUmoduleLoadingMode *mode);
CUresult rt_cuModuleLoad(CUmodule *module, const char *fname);
CUresult rt_cuModuleLoadData(CUmodule *module, const void *image);
CUresult rt_cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions,
    CUjit_option *options, void **optionValues);
CUresult rt_cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin);
CUresult rt_cuModuleUnload(CUmodule hmod);
CUresult rt_cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit);
CUresult rt_cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
    unsigned int flags);
CUresult rt_cuParamSetSize(CUfunction hfunc, unsigned int numbytes);
CUresult rt_cuParamSetf(CUfunction hfunc, int offset, float value);
CUresult rt_cuParamSeti(CUfunction hfunc, int offset, unsigned int value);
CUresult rt_cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes);
CUresult rt_cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr);
CUresult rt_cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data,
    CUdeviceptr ptr);
CUresult rt_cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr);
CUresult rt_cuProfilerInitialize(const char *configFile, const char *outputFile, CUoutput_mode outputMode);
CUresult rt_cuProfilerStart(void);
CUresult rt_cuProfilerStop(void);
CUresult rt_cuSignalExternalSemaphoresAsync(unsigned call_flags, const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);
CUresult rt_cuStreamAddCallback(unsigned call_flags, CUstream hStream, CUstreamCallback callback,
    void *userData, unsigned int flags);
CUresult rt_cuStreamBeginCaptureToGraph(unsigned call_flags, CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode);
CUresult rt_cuStreamBeginCapture_v2(unsigned call_flags, CUstream hStream, CUstreamCaptureMode mode);
CUresult rt_cuStreamCreate(CUstream *phStream, unsigned int Flags);
CUresult rt_cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority);
CUresult rt_cuStreamDestroy_v2(CUstream hStream);
CUresult rt_cuStreamEndCapture(unsigned call_flags, CUstream hStream, CUgraph *phGraph);
CUresult rt_cuStreamGetCaptureInfo(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out);
CUresult rt_cuStreamGetCaptureInfo_v2(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out,
    const CUgraphNode **dependencies_out, size_t *numDependencies_out);
CUresult rt_cuStreamGetCaptureInfo_v3(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out, CUgraph *graph_out,
    const CUgraphNode **dependencies_out, const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out);
CUresult rt_cuStreamGetCtx(unsigned call_flags, CUstream hStream, CUcontext *pctx);
CUresult rt_cuStreamGetCtx_v2(unsigned call_flags, CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx);
CUresult rt_cuStreamGetDevice(unsigned call_flags, CUstream hStream, CUdevice *device);
CUresult rt_cuStreamGetFlags(unsigned call_flags, CUstream hStream, unsigned int *flags);
CUresult rt_cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx);
CUresult rt_cuStreamGetPriority(unsigned call_flags, CUstream hStream, int *priority);
CUresult rt_cuStreamIsCapturing(unsigned call_flags, CUstream hStream, CUstreamCaptureStatus *captureStatus);
CUresult rt_cuStreamSynchronize(unsigned call_flags, CUstream hStream);
CUresult rt_cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode);
CUresult rt_cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy,
    unsigned int initialRefcount, unsigned int flags);
CUresult rt_cuWaitExternalSemaphoresAsync(unsigned call_flags, const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream);

#endif
