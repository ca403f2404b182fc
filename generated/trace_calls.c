// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Exported functions as they run while calls are traced.
 */

#include "generated/trace_calls.h"

#include "generated/runtime_hooks.h"
#include "runtime/trace.h"

CUresult traced_cuArray3DCreate(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR_v1 *pAllocateArray) {
    const void *const arguments[] = {&pHandle, &pAllocateArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArray3DCreate, arguments);
    return trace_end(&call, plain_cuArray3DCreate(pHandle, pAllocateArray));
}

CUresult traced_cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    const void *const arguments[] = {&pHandle, &pAllocateArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArray3DCreate_v2, arguments);
    return trace_end(&call, plain_cuArray3DCreate_v2(pHandle, pAllocateArray));
}

CUresult traced_cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
    const void *const arguments[] = {&pArrayDescriptor, &hArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArray3DGetDescriptor, arguments);
    return trace_end(&call, plain_cuArray3DGetDescriptor(pArrayDescriptor, hArray));
}

CUresult traced_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    const void *const arguments[] = {&pArrayDescriptor, &hArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArray3DGetDescriptor_v2, arguments);
    return trace_end(&call, plain_cuArray3DGetDescriptor_v2(pArrayDescriptor, hArray));
}

CUresult traced_cuArrayCreate(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR_v1 *pAllocateArray) {
    const void *const arguments[] = {&pHandle, &pAllocateArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayCreate, arguments);
    return trace_end(&call, plain_cuArrayCreate(pHandle, pAllocateArray));
}

CUresult traced_cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    const void *const arguments[] = {&pHandle, &pAllocateArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayCreate_v2, arguments);
    return trace_end(&call, plain_cuArrayCreate_v2(pHandle, pAllocateArray));
}

CUresult traced_cuArrayDestroy(CUarray hArray) {
    const void *const arguments[] = {&hArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayDestroy, arguments);
    return trace_end(&call, plain_cuArrayDestroy(hArray));
}

CUresult traced_cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR_v1 *pArrayDescriptor, CUarray hArray) {
    const void *const arguments[] = {&pArrayDescriptor, &hArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayGetDescriptor, arguments);
    return trace_end(&call, plain_cuArrayGetDescriptor(pArrayDescriptor, hArray));
}

CUresult traced_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    const void *const arguments[] = {&pArrayDescriptor, &hArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayGetDescriptor_v2, arguments);
    return trace_end(&call, plain_cuArrayGetDescriptor_v2(pArrayDescriptor, hArray));
}

CUresult traced_cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUarray array, CUdevice device) {
    const void *const arguments[] = {&memoryRequirements, &array, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayGetMemoryRequirements, arguments);
    return trace_end(&call, plain_cuArrayGetMemoryRequirements(memoryRequirements, array, device));
}

CUresult traced_cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx) {
    const void *const arguments[] = {&pPlaneArray, &hArray, &planeIdx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayGetPlane, arguments);
    return trace_end(&call, plain_cuArrayGetPlane(pPlaneArray, hArray, planeIdx));
}

CUresult traced_cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUarray array) {
    const void *const arguments[] = {&sparseProperties, &array};
    struct trace_call call;
    trace_begin(&call, TRACE_cuArrayGetSparseProperties, arguments);
    return trace_end(&call, plain_cuArrayGetSparseProperties(sparseProperties, array));
}

CUresult traced_cuCheckpointProcessCheckpoint(int pid, CUcheckpointCheckpointArgs *args) {
    const void *const arguments[] = {&pid, &args};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCheckpointProcessCheckpoint, arguments);
    return trace_end(&call, plain_cuCheckpointProcessCheckpoint(pid, args));
}

CUresult traced_cuCheckpointProcessGetRestoreThreadId(int pid, int *tid) {
    const void *const arguments[] = {&pid, &tid};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCheckpointProcessGetRestoreThreadId, arguments);
    return trace_end(&call, plain_cuCheckpointProcessGetRestoreThreadId(pid, tid));
}

CUresult traced_cuCheckpointProcessGetState(int pid, CUprocessState *state) {
    const void *const arguments[] = {&pid, &state};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCheckpointProcessGetState, arguments);
    return trace_end(&call, rt_cuCheckpointProcessGetState(pid, state));
}

CUresult traced_cuCheckpointProcessLock(int pid, CUcheckpointLockArgs *args) {
    const void *const arguments[] = {&pid, &args};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCheckpointProcessLock, arguments);
    return trace_end(&call, plain_cuCheckpointProcessLock(pid, args));
}

CUresult traced_cuCheckpointProcessRestore(int pid, CUcheckpointRestoreArgs *args) {
    const void *const arguments[] = {&pid, &args};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCheckpointProcessRestore, arguments);
    return trace_end(&call, plain_cuCheckpointProcessRestore(pid, args));
}

CUresult traced_cuCheckpointProcessUnlock(int pid, CUcheckpointUnlockArgs *args) {
    const void *const arguments[] = {&pid, &args};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCheckpointProcessUnlock, arguments);
    return trace_end(&call, plain_cuCheckpointProcessUnlock(pid, args));
}

CUresult traced_cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    const void *const arguments[] = {&attrib, &value, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCoredumpGetAttribute, arguments);
    return trace_end(&call, rt_cuCoredumpGetAttribute(attrib, value, size));
}

CUresult traced_cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    const void *const arguments[] = {&attrib, &value, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCoredumpGetAttributeGlobal, arguments);
    return trace_end(&call, rt_cuCoredumpGetAttributeGlobal(attrib, value, size));
}

CUresult traced_cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    const void *const arguments[] = {&attrib, &value, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCoredumpSetAttribute, arguments);
    return trace_end(&call, rt_cuCoredumpSetAttribute(attrib, value, size));
}

CUresult traced_cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    const void *const arguments[] = {&attrib, &value, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCoredumpSetAttributeGlobal, arguments);
    return trace_end(&call, rt_cuCoredumpSetAttributeGlobal(attrib, value, size));
}

CUresult traced_cuCtxAttach(CUcontext *pctx, unsigned int flags) {
    const void *const arguments[] = {&pctx, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxAttach, arguments);
    return trace_end(&call, rt_cuCtxAttach(pctx, flags));
}

CUresult traced_cuCtxCreate(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    const void *const arguments[] = {&pctx, &flags, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxCreate, arguments);
    return trace_end(&call, rt_cuCtxCreate(pctx, flags, dev));
}

CUresult traced_cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    const void *const arguments[] = {&pctx, &flags, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxCreate_v2, arguments);
    return trace_end(&call, rt_cuCtxCreate_v2(pctx, flags, dev));
}

CUresult traced_cuCtxCreate_v3(CUcontext *pctx, CUexecAffinityParam *paramsArray, int numParams,
    unsigned int flags, CUdevice dev) {
    const void *const arguments[] = {&pctx, &paramsArray, &numParams, &flags, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxCreate_v3, arguments);
    return trace_end(&call, rt_cuCtxCreate_v3(pctx, paramsArray, numParams, flags, dev));
}

CUresult traced_cuCtxCreate_v4(CUcontext *pctx, CUctxCreateParams *ctxCreateParams, unsigned int flags,
    CUdevice dev) {
    const void *const arguments[] = {&pctx, &ctxCreateParams, &flags, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxCreate_v4, arguments);
    return trace_end(&call, rt_cuCtxCreate_v4(pctx, ctxCreateParams, flags, dev));
}

CUresult traced_cuCtxDestroy(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxDestroy, arguments);
    return trace_end(&call, plain_cuCtxDestroy(ctx));
}

CUresult traced_cuCtxDestroy_v2(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxDestroy_v2, arguments);
    return trace_end(&call, rt_cuCtxDestroy_v2(ctx));
}

CUresult traced_cuCtxDetach(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxDetach, arguments);
    return trace_end(&call, rt_cuCtxDetach(ctx));
}

CUresult traced_cuCtxDisablePeerAccess(CUcontext peerContext) {
    const void *const arguments[] = {&peerContext};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxDisablePeerAccess, arguments);
    return trace_end(&call, plain_cuCtxDisablePeerAccess(peerContext));
}

CUresult traced_cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags) {
    const void *const arguments[] = {&peerContext, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxEnablePeerAccess, arguments);
    return trace_end(&call, plain_cuCtxEnablePeerAccess(peerContext, Flags));
}

CUresult traced_cuCtxFromGreenCtx(CUcontext *pContext, CUgreenCtx hCtx) {
    const void *const arguments[] = {&pContext, &hCtx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxFromGreenCtx, arguments);
    return trace_end(&call, rt_cuCtxFromGreenCtx(pContext, hCtx));
}

CUresult traced_cuCtxGetApiVersion(CUcontext ctx, unsigned int *version) {
    const void *const arguments[] = {&ctx, &version};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetApiVersion, arguments);
    return trace_end(&call, rt_cuCtxGetApiVersion(ctx, version));
}

CUresult traced_cuCtxGetCacheConfig(CUfunc_cache *pconfig) {
    const void *const arguments[] = {&pconfig};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetCacheConfig, arguments);
    return trace_end(&call, rt_cuCtxGetCacheConfig(pconfig));
}

CUresult traced_cuCtxGetCurrent(CUcontext *pctx) {
    const void *const arguments[] = {&pctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetCurrent, arguments);
    return trace_end(&call, rt_cuCtxGetCurrent(pctx));
}

CUresult traced_cuCtxGetDevResource(CUcontext hCtx, CUdevResource *resource, CUdevResourceType type) {
    const void *const arguments[] = {&hCtx, &resource, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetDevResource, arguments);
    return trace_end(&call, rt_cuCtxGetDevResource(hCtx, resource, type));
}

CUresult traced_cuCtxGetDevice(CUdevice *device) {
    const void *const arguments[] = {&device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetDevice, arguments);
    return trace_end(&call, rt_cuCtxGetDevice(device));
}

CUresult traced_cuCtxGetDevice_v2(CUdevice *device, CUcontext ctx) {
    const void *const arguments[] = {&device, &ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetDevice_v2, arguments);
    return trace_end(&call, rt_cuCtxGetDevice_v2(device, ctx));
}

CUresult traced_cuCtxGetExecAffinity(CUexecAffinityParam *pExecAffinity, CUexecAffinityType type) {
    const void *const arguments[] = {&pExecAffinity, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetExecAffinity, arguments);
    return trace_end(&call, rt_cuCtxGetExecAffinity(pExecAffinity, type));
}

CUresult traced_cuCtxGetFlags(unsigned int *flags) {
    const void *const arguments[] = {&flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetFlags, arguments);
    return trace_end(&call, rt_cuCtxGetFlags(flags));
}

CUresult traced_cuCtxGetId(CUcontext ctx, unsigned long long *ctxId) {
    const void *const arguments[] = {&ctx, &ctxId};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetId, arguments);
    return trace_end(&call, rt_cuCtxGetId(ctx, ctxId));
}

CUresult traced_cuCtxGetLimit(size_t *pvalue, CUlimit limit) {
    const void *const arguments[] = {&pvalue, &limit};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetLimit, arguments);
    return trace_end(&call, rt_cuCtxGetLimit(pvalue, limit));
}

CUresult traced_cuCtxGetSharedMemConfig(CUsharedconfig *pConfig) {
    const void *const arguments[] = {&pConfig};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetSharedMemConfig, arguments);
    return trace_end(&call, rt_cuCtxGetSharedMemConfig(pConfig));
}

CUresult traced_cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority) {
    const void *const arguments[] = {&leastPriority, &greatestPriority};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxGetStreamPriorityRange, arguments);
    return trace_end(&call, rt_cuCtxGetStreamPriorityRange(leastPriority, greatestPriority));
}

CUresult traced_cuCtxPopCurrent(CUcontext *pctx) {
    const void *const arguments[] = {&pctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxPopCurrent, arguments);
    return trace_end(&call, plain_cuCtxPopCurrent(pctx));
}

CUresult traced_cuCtxPopCurrent_v2(CUcontext *pctx) {
    const void *const arguments[] = {&pctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxPopCurrent_v2, arguments);
    return trace_end(&call, rt_cuCtxPopCurrent_v2(pctx));
}

CUresult traced_cuCtxPushCurrent(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxPushCurrent, arguments);
    return trace_end(&call, plain_cuCtxPushCurrent(ctx));
}

CUresult traced_cuCtxPushCurrent_v2(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxPushCurrent_v2, arguments);
    return trace_end(&call, rt_cuCtxPushCurrent_v2(ctx));
}

CUresult traced_cuCtxRecordEvent(CUcontext hCtx, CUevent hEvent) {
    const void *const arguments[] = {&hCtx, &hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxRecordEvent, arguments);
    return trace_end(&call, rt_cuCtxRecordEvent(hCtx, hEvent));
}

CUresult traced_cuCtxResetPersistingL2Cache(void) {
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxResetPersistingL2Cache, NULL);
    return trace_end(&call, plain_cuCtxResetPersistingL2Cache());
}

CUresult traced_cuCtxSetCacheConfig(CUfunc_cache config) {
    const void *const arguments[] = {&config};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSetCacheConfig, arguments);
    return trace_end(&call, rt_cuCtxSetCacheConfig(config));
}

CUresult traced_cuCtxSetCurrent(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSetCurrent, arguments);
    return trace_end(&call, rt_cuCtxSetCurrent(ctx));
}

CUresult traced_cuCtxSetFlags(unsigned int flags) {
    const void *const arguments[] = {&flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSetFlags, arguments);
    return trace_end(&call, rt_cuCtxSetFlags(flags));
}

CUresult traced_cuCtxSetLimit(CUlimit limit, size_t value) {
    const void *const arguments[] = {&limit, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSetLimit, arguments);
    return trace_end(&call, rt_cuCtxSetLimit(limit, value));
}

CUresult traced_cuCtxSetSharedMemConfig(CUsharedconfig config) {
    const void *const arguments[] = {&config};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSetSharedMemConfig, arguments);
    return trace_end(&call, rt_cuCtxSetSharedMemConfig(config));
}

CUresult traced_cuCtxSynchronize(void) {
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSynchronize, NULL);
    return trace_end(&call, rt_cuCtxSynchronize());
}

CUresult traced_cuCtxSynchronize_v2(CUcontext ctx) {
    const void *const arguments[] = {&ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxSynchronize_v2, arguments);
    return trace_end(&call, rt_cuCtxSynchronize_v2(ctx));
}

CUresult traced_cuCtxWaitEvent(CUcontext hCtx, CUevent hEvent) {
    const void *const arguments[] = {&hCtx, &hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuCtxWaitEvent, arguments);
    return trace_end(&call, rt_cuCtxWaitEvent(hCtx, hEvent));
}

CUresult traced_cuDestroyExternalMemory(CUexternalMemory extMem) {
    const void *const arguments[] = {&extMem};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDestroyExternalMemory, arguments);
    return trace_end(&call, rt_cuDestroyExternalMemory(extMem));
}

CUresult traced_cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
    const void *const arguments[] = {&extSem};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDestroyExternalSemaphore, arguments);
    return trace_end(&call, rt_cuDestroyExternalSemaphore(extSem));
}

CUresult traced_cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources,
    unsigned int nbResources) {
    const void *const arguments[] = {&phDesc, &resources, &nbResources};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevResourceGenerateDesc, arguments);
    return trace_end(&call, rt_cuDevResourceGenerateDesc(phDesc, resources, nbResources));
}

CUresult traced_cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups,
    const CUdevResource *input, CUdevResource *remaining, unsigned int useFlags, unsigned int minCount) {
    const void *const arguments[] = {&result, &nbGroups, &input, &remaining, &useFlags, &minCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevSmResourceSplitByCount, arguments);
    return trace_end(&call, rt_cuDevSmResourceSplitByCount(result, nbGroups, input, remaining, useFlags,
        minCount));
}

CUresult traced_cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev) {
    const void *const arguments[] = {&canAccessPeer, &dev, &peerDev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceCanAccessPeer, arguments);
    return trace_end(&call, rt_cuDeviceCanAccessPeer(canAccessPeer, dev, peerDev));
}

CUresult traced_cuDeviceComputeCapability(int *major, int *minor, CUdevice dev) {
    const void *const arguments[] = {&major, &minor, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceComputeCapability, arguments);
    return trace_end(&call, rt_cuDeviceComputeCapability(major, minor, dev));
}

CUresult traced_cuDeviceGet(CUdevice *device, int ordinal) {
    const void *const arguments[] = {&device, &ordinal};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGet, arguments);
    return trace_end(&call, rt_cuDeviceGet(device, ordinal));
}

CUresult traced_cuDeviceGetAttribute(int *pi, CUdevice_attribute attrib, CUdevice dev) {
    const void *const arguments[] = {&pi, &attrib, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetAttribute, arguments);
    return trace_end(&call, rt_cuDeviceGetAttribute(pi, attrib, dev));
}

CUresult traced_cuDeviceGetByPCIBusId(CUdevice *dev, const char *pciBusId) {
    const void *const arguments[] = {&dev, &pciBusId};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetByPCIBusId, arguments);
    return trace_end(&call, rt_cuDeviceGetByPCIBusId(dev, pciBusId));
}

CUresult traced_cuDeviceGetCount(int *count) {
    const void *const arguments[] = {&count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetCount, arguments);
    return trace_end(&call, rt_cuDeviceGetCount(count));
}

CUresult traced_cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev) {
    const void *const arguments[] = {&pool_out, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetDefaultMemPool, arguments);
    return trace_end(&call, plain_cuDeviceGetDefaultMemPool(pool_out, dev));
}

CUresult traced_cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type) {
    const void *const arguments[] = {&device, &resource, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetDevResource, arguments);
    return trace_end(&call, rt_cuDeviceGetDevResource(device, resource, type));
}

CUresult traced_cuDeviceGetExecAffinitySupport(int *pi, CUexecAffinityType type, CUdevice dev) {
    const void *const arguments[] = {&pi, &type, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetExecAffinitySupport, arguments);
    return trace_end(&call, rt_cuDeviceGetExecAffinitySupport(pi, type, dev));
}

CUresult traced_cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    const void *const arguments[] = {&device, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetGraphMemAttribute, arguments);
    return trace_end(&call, plain_cuDeviceGetGraphMemAttribute(device, attr, value));
}

CUresult traced_cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev) {
    const void *const arguments[] = {&capabilities, &operations, &count, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetHostAtomicCapabilities, arguments);
    return trace_end(&call, plain_cuDeviceGetHostAtomicCapabilities(capabilities, operations, count, dev));
}

CUresult traced_cuDeviceGetLuid(char *luid, unsigned int *deviceNodeMask, CUdevice dev) {
    const void *const arguments[] = {&luid, &deviceNodeMask, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetLuid, arguments);
    return trace_end(&call, rt_cuDeviceGetLuid(luid, deviceNodeMask, dev));
}

CUresult traced_cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev) {
    const void *const arguments[] = {&pool, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetMemPool, arguments);
    return trace_end(&call, plain_cuDeviceGetMemPool(pool, dev));
}

CUresult traced_cuDeviceGetName(char *name, int len, CUdevice dev) {
    const void *const arguments[] = {&name, &len, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetName, arguments);
    return trace_end(&call, rt_cuDeviceGetName(name, len, dev));
}

CUresult traced_cuDeviceGetNvSciSyncAttributes(void *nvSciSyncAttrList, CUdevice dev, int flags) {
    const void *const arguments[] = {&nvSciSyncAttrList, &dev, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetNvSciSyncAttributes, arguments);
    return trace_end(&call, plain_cuDeviceGetNvSciSyncAttributes(nvSciSyncAttrList, dev, flags));
}

CUresult traced_cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice) {
    const void *const arguments[] = {&capabilities, &operations, &count, &srcDevice, &dstDevice};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetP2PAtomicCapabilities, arguments);
    return trace_end(&call, plain_cuDeviceGetP2PAtomicCapabilities(capabilities, operations, count, srcDevice,
        dstDevice));
}

CUresult traced_cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
    CUdevice dstDevice) {
    const void *const arguments[] = {&value, &attrib, &srcDevice, &dstDevice};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetP2PAttribute, arguments);
    return trace_end(&call, rt_cuDeviceGetP2PAttribute(value, attrib, srcDevice, dstDevice));
}

CUresult traced_cuDeviceGetPCIBusId(char *pciBusId, int len, CUdevice dev) {
    const void *const arguments[] = {&pciBusId, &len, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetPCIBusId, arguments);
    return trace_end(&call, rt_cuDeviceGetPCIBusId(pciBusId, len, dev));
}

CUresult traced_cuDeviceGetProperties(CUdevprop *prop, CUdevice dev) {
    const void *const arguments[] = {&prop, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetProperties, arguments);
    return trace_end(&call, rt_cuDeviceGetProperties(prop, dev));
}

CUresult traced_cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format,
    unsigned int numChannels, CUdevice dev) {
    const void *const arguments[] = {&maxWidthInElements, &format, &numChannels, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetTexture1DLinearMaxWidth, arguments);
    return trace_end(&call, plain_cuDeviceGetTexture1DLinearMaxWidth(maxWidthInElements, format, numChannels,
        dev));
}

CUresult traced_cuDeviceGetUuid(CUuuid *uuid, CUdevice dev) {
    const void *const arguments[] = {&uuid, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetUuid, arguments);
    return trace_end(&call, rt_cuDeviceGetUuid(uuid, dev));
}

CUresult traced_cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice dev) {
    const void *const arguments[] = {&uuid, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGetUuid_v2, arguments);
    return trace_end(&call, rt_cuDeviceGetUuid_v2(uuid, dev));
}

CUresult traced_cuDeviceGraphMemTrim(CUdevice device) {
    const void *const arguments[] = {&device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceGraphMemTrim, arguments);
    return trace_end(&call, plain_cuDeviceGraphMemTrim(device));
}

CUresult traced_cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int *flags, int *active) {
    const void *const arguments[] = {&dev, &flags, &active};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxGetState, arguments);
    return trace_end(&call, rt_cuDevicePrimaryCtxGetState(dev, flags, active));
}

CUresult traced_cuDevicePrimaryCtxRelease(CUdevice dev) {
    const void *const arguments[] = {&dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxRelease, arguments);
    return trace_end(&call, plain_cuDevicePrimaryCtxRelease(dev));
}

CUresult traced_cuDevicePrimaryCtxRelease_v2(CUdevice dev) {
    const void *const arguments[] = {&dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxRelease_v2, arguments);
    return trace_end(&call, rt_cuDevicePrimaryCtxRelease_v2(dev));
}

CUresult traced_cuDevicePrimaryCtxReset(CUdevice dev) {
    const void *const arguments[] = {&dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxReset, arguments);
    return trace_end(&call, plain_cuDevicePrimaryCtxReset(dev));
}

CUresult traced_cuDevicePrimaryCtxReset_v2(CUdevice dev) {
    const void *const arguments[] = {&dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxReset_v2, arguments);
    return trace_end(&call, rt_cuDevicePrimaryCtxReset_v2(dev));
}

CUresult traced_cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev) {
    const void *const arguments[] = {&pctx, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxRetain, arguments);
    return trace_end(&call, rt_cuDevicePrimaryCtxRetain(pctx, dev));
}

CUresult traced_cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags) {
    const void *const arguments[] = {&dev, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxSetFlags, arguments);
    return trace_end(&call, rt_cuDevicePrimaryCtxSetFlags(dev, flags));
}

CUresult traced_cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags) {
    const void *const arguments[] = {&dev, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDevicePrimaryCtxSetFlags_v2, arguments);
    return trace_end(&call, rt_cuDevicePrimaryCtxSetFlags_v2(dev, flags));
}

CUresult traced_cuDeviceRegisterAsyncNotification(CUdevice device, CUasyncCallback callbackFunc,
    void *userData, CUasyncCallbackHandle *callback) {
    const void *const arguments[] = {&device, &callbackFunc, &userData, &callback};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceRegisterAsyncNotification, arguments);
    return trace_end(&call, rt_cuDeviceRegisterAsyncNotification(device, callbackFunc, userData, callback));
}

CUresult traced_cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    const void *const arguments[] = {&device, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceSetGraphMemAttribute, arguments);
    return trace_end(&call, plain_cuDeviceSetGraphMemAttribute(device, attr, value));
}

CUresult traced_cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool) {
    const void *const arguments[] = {&dev, &pool};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceSetMemPool, arguments);
    return trace_end(&call, plain_cuDeviceSetMemPool(dev, pool));
}

CUresult traced_cuDeviceTotalMem(unsigned int *bytes, CUdevice dev) {
    const void *const arguments[] = {&bytes, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceTotalMem, arguments);
    return trace_end(&call, plain_cuDeviceTotalMem(bytes, dev));
}

CUresult traced_cuDeviceTotalMem_v2(size_t *bytes, CUdevice dev) {
    const void *const arguments[] = {&bytes, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceTotalMem_v2, arguments);
    return trace_end(&call, rt_cuDeviceTotalMem_v2(bytes, dev));
}

CUresult traced_cuDeviceUnregisterAsyncNotification(CUdevice device, CUasyncCallbackHandle callback) {
    const void *const arguments[] = {&device, &callback};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDeviceUnregisterAsyncNotification, arguments);
    return trace_end(&call, rt_cuDeviceUnregisterAsyncNotification(device, callback));
}

CUresult traced_cuDriverGetVersion(int *driverVersion) {
    const void *const arguments[] = {&driverVersion};
    struct trace_call call;
    trace_begin(&call, TRACE_cuDriverGetVersion, arguments);
    return trace_end(&call, rt_cuDriverGetVersion(driverVersion));
}

CUresult traced_cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *conn,
    CUgraphicsResource *pCudaResource, CUstream *pStream, unsigned int timeout) {
    const void *const arguments[] = {&conn, &pCudaResource, &pStream, &timeout};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamConsumerAcquireFrame, arguments);
    return trace_end(&call, plain_cuEGLStreamConsumerAcquireFrame(conn, pCudaResource, pStream, timeout));
}

CUresult traced_cuEGLStreamConsumerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream) {
    const void *const arguments[] = {&conn, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamConsumerConnect, arguments);
    return trace_end(&call, plain_cuEGLStreamConsumerConnect(conn, stream));
}

CUresult traced_cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *conn, EGLStreamKHR stream,
    unsigned int flags) {
    const void *const arguments[] = {&conn, &stream, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamConsumerConnectWithFlags, arguments);
    return trace_end(&call, plain_cuEGLStreamConsumerConnectWithFlags(conn, stream, flags));
}

CUresult traced_cuEGLStreamConsumerDisconnect(CUeglStreamConnection *conn) {
    const void *const arguments[] = {&conn};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamConsumerDisconnect, arguments);
    return trace_end(&call, plain_cuEGLStreamConsumerDisconnect(conn));
}

CUresult traced_cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *conn, CUgraphicsResource pCudaResource,
    CUstream *pStream) {
    const void *const arguments[] = {&conn, &pCudaResource, &pStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamConsumerReleaseFrame, arguments);
    return trace_end(&call, plain_cuEGLStreamConsumerReleaseFrame(conn, pCudaResource, pStream));
}

CUresult traced_cuEGLStreamProducerConnect(CUeglStreamConnection *conn, EGLStreamKHR stream, EGLint width,
    EGLint height) {
    const void *const arguments[] = {&conn, &stream, &width, &height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamProducerConnect, arguments);
    return trace_end(&call, plain_cuEGLStreamProducerConnect(conn, stream, width, height));
}

CUresult traced_cuEGLStreamProducerDisconnect(CUeglStreamConnection *conn) {
    const void *const arguments[] = {&conn};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamProducerDisconnect, arguments);
    return trace_end(&call, plain_cuEGLStreamProducerDisconnect(conn));
}

CUresult traced_cuEGLStreamProducerPresentFrame(CUeglStreamConnection *conn, CUeglFrame eglframe,
    CUstream *pStream) {
    const void *const arguments[] = {&conn, &eglframe, &pStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamProducerPresentFrame, arguments);
    return trace_end(&call, plain_cuEGLStreamProducerPresentFrame(conn, eglframe, pStream));
}

CUresult traced_cuEGLStreamProducerReturnFrame(CUeglStreamConnection *conn, CUeglFrame *eglframe,
    CUstream *pStream) {
    const void *const arguments[] = {&conn, &eglframe, &pStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEGLStreamProducerReturnFrame, arguments);
    return trace_end(&call, plain_cuEGLStreamProducerReturnFrame(conn, eglframe, pStream));
}

CUresult traced_cuEventCreate(CUevent *phEvent, unsigned int Flags) {
    const void *const arguments[] = {&phEvent, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventCreate, arguments);
    return trace_end(&call, plain_cuEventCreate(phEvent, Flags));
}

CUresult traced_cuEventCreateFromEGLSync(CUevent *phEvent, EGLSyncKHR eglSync, unsigned int flags) {
    const void *const arguments[] = {&phEvent, &eglSync, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventCreateFromEGLSync, arguments);
    return trace_end(&call, plain_cuEventCreateFromEGLSync(phEvent, eglSync, flags));
}

CUresult traced_cuEventDestroy(CUevent hEvent) {
    const void *const arguments[] = {&hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventDestroy, arguments);
    return trace_end(&call, plain_cuEventDestroy(hEvent));
}

CUresult traced_cuEventDestroy_v2(CUevent hEvent) {
    const void *const arguments[] = {&hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventDestroy_v2, arguments);
    return trace_end(&call, plain_cuEventDestroy_v2(hEvent));
}

CUresult traced_cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    const void *const arguments[] = {&pMilliseconds, &hStart, &hEnd};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventElapsedTime, arguments);
    return trace_end(&call, plain_cuEventElapsedTime(pMilliseconds, hStart, hEnd));
}

CUresult traced_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    const void *const arguments[] = {&pMilliseconds, &hStart, &hEnd};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventElapsedTime_v2, arguments);
    return trace_end(&call, plain_cuEventElapsedTime_v2(pMilliseconds, hStart, hEnd));
}

CUresult traced_cuEventQuery(CUevent hEvent) {
    const void *const arguments[] = {&hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventQuery, arguments);
    return trace_end(&call, plain_cuEventQuery(hEvent));
}

CUresult traced_cuEventRecord(CUevent hEvent, CUstream hStream) {
    const void *const arguments[] = {&hEvent, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventRecord, arguments);
    return trace_end(&call, plain_cuEventRecord(hEvent, hStream));
}

CUresult traced_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    const void *const arguments[] = {&hEvent, &hStream, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventRecordWithFlags, arguments);
    return trace_end(&call, plain_cuEventRecordWithFlags(hEvent, hStream, flags));
}

CUresult traced_cuEventRecordWithFlags_ptsz(CUevent hEvent, CUstream hStream, unsigned int flags) {
    const void *const arguments[] = {&hEvent, &hStream, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventRecordWithFlags_ptsz, arguments);
    return trace_end(&call, plain_cuEventRecordWithFlags_ptsz(hEvent, hStream, flags));
}

CUresult traced_cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
    const void *const arguments[] = {&hEvent, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventRecord_ptsz, arguments);
    return trace_end(&call, plain_cuEventRecord_ptsz(hEvent, hStream));
}

CUresult traced_cuEventSynchronize(CUevent hEvent) {
    const void *const arguments[] = {&hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuEventSynchronize, arguments);
    return trace_end(&call, rt_cuEventSynchronize(hEvent));
}

CUresult traced_cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc) {
    const void *const arguments[] = {&devPtr, &extMem, &bufferDesc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuExternalMemoryGetMappedBuffer, arguments);
    return trace_end(&call, rt_cuExternalMemoryGetMappedBuffer(devPtr, extMem, bufferDesc));
}

CUresult traced_cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc) {
    const void *const arguments[] = {&mipmap, &extMem, &mipmapDesc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuExternalMemoryGetMappedMipmappedArray, arguments);
    return trace_end(&call, rt_cuExternalMemoryGetMappedMipmappedArray(mipmap, extMem, mipmapDesc));
}

CUresult traced_cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope) {
    const void *const arguments[] = {&target, &scope};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFlushGPUDirectRDMAWrites, arguments);
    return trace_end(&call, plain_cuFlushGPUDirectRDMAWrites(target, scope));
}

CUresult traced_cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc) {
    const void *const arguments[] = {&pi, &attrib, &hfunc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncGetAttribute, arguments);
    return trace_end(&call, rt_cuFuncGetAttribute(pi, attrib, hfunc));
}

CUresult traced_cuFuncGetModule(CUmodule *hmod, CUfunction hfunc) {
    const void *const arguments[] = {&hmod, &hfunc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncGetModule, arguments);
    return trace_end(&call, rt_cuFuncGetModule(hmod, hfunc));
}

CUresult traced_cuFuncGetName(const char **name, CUfunction hfunc) {
    const void *const arguments[] = {&name, &hfunc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncGetName, arguments);
    return trace_end(&call, rt_cuFuncGetName(name, hfunc));
}

CUresult traced_cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset,
    size_t *paramSize) {
    const void *const arguments[] = {&func, &paramIndex, &paramOffset, &paramSize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncGetParamInfo, arguments);
    return trace_end(&call, rt_cuFuncGetParamInfo(func, paramIndex, paramOffset, paramSize));
}

CUresult traced_cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function) {
    const void *const arguments[] = {&state, &function};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncIsLoaded, arguments);
    return trace_end(&call, plain_cuFuncIsLoaded(state, function));
}

CUresult traced_cuFuncLoad(CUfunction function) {
    const void *const arguments[] = {&function};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncLoad, arguments);
    return trace_end(&call, plain_cuFuncLoad(function));
}

CUresult traced_cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value) {
    const void *const arguments[] = {&hfunc, &attrib, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncSetAttribute, arguments);
    return trace_end(&call, rt_cuFuncSetAttribute(hfunc, attrib, value));
}

CUresult traced_cuFuncSetBlockShape(CUfunction hfunc, int x, int y, int z) {
    const void *const arguments[] = {&hfunc, &x, &y, &z};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncSetBlockShape, arguments);
    return trace_end(&call, rt_cuFuncSetBlockShape(hfunc, x, y, z));
}

CUresult traced_cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config) {
    const void *const arguments[] = {&hfunc, &config};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncSetCacheConfig, arguments);
    return trace_end(&call, plain_cuFuncSetCacheConfig(hfunc, config));
}

CUresult traced_cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config) {
    const void *const arguments[] = {&hfunc, &config};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncSetSharedMemConfig, arguments);
    return trace_end(&call, plain_cuFuncSetSharedMemConfig(hfunc, config));
}

CUresult traced_cuFuncSetSharedSize(CUfunction hfunc, unsigned int bytes) {
    const void *const arguments[] = {&hfunc, &bytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuFuncSetSharedSize, arguments);
    return trace_end(&call, rt_cuFuncSetSharedSize(hfunc, bytes));
}

CUresult traced_cuGLCtxCreate(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    const void *const arguments[] = {&pCtx, &Flags, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLCtxCreate, arguments);
    return trace_end(&call, plain_cuGLCtxCreate(pCtx, Flags, device));
}

CUresult traced_cuGLCtxCreate_v2(CUcontext *pCtx, unsigned int Flags, CUdevice device) {
    const void *const arguments[] = {&pCtx, &Flags, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLCtxCreate_v2, arguments);
    return trace_end(&call, plain_cuGLCtxCreate_v2(pCtx, Flags, device));
}

CUresult traced_cuGLGetDevices(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
    const void *const arguments[] = {&pCudaDeviceCount, &pCudaDevices, &cudaDeviceCount, &deviceList};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLGetDevices, arguments);
    return trace_end(&call, plain_cuGLGetDevices(pCudaDeviceCount, pCudaDevices, cudaDeviceCount,
        deviceList));
}

CUresult traced_cuGLGetDevices_v2(unsigned int *pCudaDeviceCount, CUdevice *pCudaDevices,
    unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
    const void *const arguments[] = {&pCudaDeviceCount, &pCudaDevices, &cudaDeviceCount, &deviceList};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLGetDevices_v2, arguments);
    return trace_end(&call, plain_cuGLGetDevices_v2(pCudaDeviceCount, pCudaDevices, cudaDeviceCount,
        deviceList));
}

CUresult traced_cuGLInit(void) {
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLInit, NULL);
    return trace_end(&call, plain_cuGLInit());
}

CUresult traced_cuGLMapBufferObject(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer) {
    const void *const arguments[] = {&dptr, &size, &buffer};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLMapBufferObject, arguments);
    return trace_end(&call, plain_cuGLMapBufferObject(dptr, size, buffer));
}

CUresult traced_cuGLMapBufferObjectAsync(CUdeviceptr_v1 *dptr, unsigned int *size, GLuint buffer,
    CUstream hStream) {
    const void *const arguments[] = {&dptr, &size, &buffer, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLMapBufferObjectAsync, arguments);
    return trace_end(&call, plain_cuGLMapBufferObjectAsync(dptr, size, buffer, hStream));
}

CUresult traced_cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer,
    CUstream hStream) {
    const void *const arguments[] = {&dptr, &size, &buffer, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLMapBufferObjectAsync_v2, arguments);
    return trace_end(&call, plain_cuGLMapBufferObjectAsync_v2(dptr, size, buffer, hStream));
}

CUresult traced_cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr *dptr, size_t *size, GLuint buffer,
    CUstream hStream) {
    const void *const arguments[] = {&dptr, &size, &buffer, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLMapBufferObjectAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuGLMapBufferObjectAsync_v2_ptsz(dptr, size, buffer, hStream));
}

CUresult traced_cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    const void *const arguments[] = {&dptr, &size, &buffer};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLMapBufferObject_v2, arguments);
    return trace_end(&call, plain_cuGLMapBufferObject_v2(dptr, size, buffer));
}

CUresult traced_cuGLMapBufferObject_v2_ptds(CUdeviceptr *dptr, size_t *size, GLuint buffer) {
    const void *const arguments[] = {&dptr, &size, &buffer};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLMapBufferObject_v2_ptds, arguments);
    return trace_end(&call, plain_cuGLMapBufferObject_v2_ptds(dptr, size, buffer));
}

CUresult traced_cuGLRegisterBufferObject(GLuint buffer) {
    const void *const arguments[] = {&buffer};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLRegisterBufferObject, arguments);
    return trace_end(&call, plain_cuGLRegisterBufferObject(buffer));
}

CUresult traced_cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned int Flags) {
    const void *const arguments[] = {&buffer, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLSetBufferObjectMapFlags, arguments);
    return trace_end(&call, plain_cuGLSetBufferObjectMapFlags(buffer, Flags));
}

CUresult traced_cuGLUnmapBufferObject(GLuint buffer) {
    const void *const arguments[] = {&buffer};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLUnmapBufferObject, arguments);
    return trace_end(&call, plain_cuGLUnmapBufferObject(buffer));
}

CUresult traced_cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream) {
    const void *const arguments[] = {&buffer, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLUnmapBufferObjectAsync, arguments);
    return trace_end(&call, plain_cuGLUnmapBufferObjectAsync(buffer, hStream));
}

CUresult traced_cuGLUnregisterBufferObject(GLuint buffer) {
    const void *const arguments[] = {&buffer};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGLUnregisterBufferObject, arguments);
    return trace_end(&call, plain_cuGLUnregisterBufferObject(buffer));
}

CUresult traced_cuGetErrorName(CUresult error, const char **pStr) {
    const void *const arguments[] = {&error, &pStr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGetErrorName, arguments);
    return trace_end(&call, rt_cuGetErrorName(error, pStr));
}

CUresult traced_cuGetErrorString(CUresult error, const char **pStr) {
    const void *const arguments[] = {&error, &pStr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGetErrorString, arguments);
    return trace_end(&call, rt_cuGetErrorString(error, pStr));
}

CUresult traced_cuGetExportTable(const void **ppExportTable, const CUuuid *pExportTableId) {
    const void *const arguments[] = {&ppExportTable, &pExportTableId};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGetExportTable, arguments);
    return trace_end(&call, rt_cuGetExportTable(ppExportTable, pExportTableId));
}

CUresult traced_cuGetProcAddress(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags) {
    const void *const arguments[] = {&symbol, &pfn, &cudaVersion, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGetProcAddress, arguments);
    return trace_end(&call, rt_cuGetProcAddress(symbol, pfn, cudaVersion, flags));
}

CUresult traced_cuGetProcAddress_v2(const char *symbol, void **pfn, int cudaVersion, cuuint64_t flags,
    CUdriverProcAddressQueryResult *symbolStatus) {
    const void *const arguments[] = {&symbol, &pfn, &cudaVersion, &flags, &symbolStatus};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGetProcAddress_v2, arguments);
    return trace_end(&call, rt_cuGetProcAddress_v2(symbol, pfn, cudaVersion, flags, symbolStatus));
}

CUresult traced_cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddBatchMemOpNode, arguments);
    return trace_end(&call, plain_cuGraphAddBatchMemOpNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams));
}

CUresult traced_cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &childGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddChildGraphNode, arguments);
    return trace_end(&call, plain_cuGraphAddChildGraphNode(phGraphNode, hGraph, dependencies, numDependencies,
        childGraph));
}

CUresult traced_cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    const void *const arguments[] = {&hGraph, &from, &to, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddDependencies, arguments);
    return trace_end(&call, plain_cuGraphAddDependencies(hGraph, from, to, numDependencies));
}

CUresult traced_cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    const void *const arguments[] = {&hGraph, &from, &to, &edgeData, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddDependencies_v2, arguments);
    return trace_end(&call, plain_cuGraphAddDependencies_v2(hGraph, from, to, edgeData, numDependencies));
}

CUresult traced_cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddEmptyNode, arguments);
    return trace_end(&call, plain_cuGraphAddEmptyNode(phGraphNode, hGraph, dependencies, numDependencies));
}

CUresult traced_cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddEventRecordNode, arguments);
    return trace_end(&call, plain_cuGraphAddEventRecordNode(phGraphNode, hGraph, dependencies,
        numDependencies, event));
}

CUresult traced_cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddEventWaitNode, arguments);
    return trace_end(&call, plain_cuGraphAddEventWaitNode(phGraphNode, hGraph, dependencies, numDependencies,
        event));
}

CUresult traced_cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddExternalSemaphoresSignalNode, arguments);
    return trace_end(&call, rt_cuGraphAddExternalSemaphoresSignalNode(phGraphNode, hGraph, dependencies,
        numDependencies, nodeParams));
}

CUresult traced_cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddExternalSemaphoresWaitNode, arguments);
    return trace_end(&call, rt_cuGraphAddExternalSemaphoresWaitNode(phGraphNode, hGraph, dependencies,
        numDependencies, nodeParams));
}

CUresult traced_cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddHostNode, arguments);
    return trace_end(&call, rt_cuGraphAddHostNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams));
}

CUresult traced_cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddKernelNode, arguments);
    return trace_end(&call, rt_cuGraphAddKernelNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams));
}

CUresult traced_cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddKernelNode_v2, arguments);
    return trace_end(&call, rt_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams));
}

CUresult traced_cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddMemAllocNode, arguments);
    return trace_end(&call, rt_cuGraphAddMemAllocNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams));
}

CUresult traced_cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddMemFreeNode, arguments);
    return trace_end(&call, plain_cuGraphAddMemFreeNode(phGraphNode, hGraph, dependencies, numDependencies,
        dptr));
}

CUresult traced_cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &copyParams,
        &ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddMemcpyNode, arguments);
    return trace_end(&call, rt_cuGraphAddMemcpyNode(phGraphNode, hGraph, dependencies, numDependencies,
        copyParams, ctx));
}

CUresult traced_cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams,
    CUcontext ctx) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &memsetParams,
        &ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddMemsetNode, arguments);
    return trace_end(&call, plain_cuGraphAddMemsetNode(phGraphNode, hGraph, dependencies, numDependencies,
        memsetParams, ctx));
}

CUresult traced_cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    size_t numDependencies, CUgraphNodeParams *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &numDependencies, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddNode, arguments);
    return trace_end(&call, rt_cuGraphAddNode(phGraphNode, hGraph, dependencies, numDependencies,
        nodeParams));
}

CUresult traced_cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUgraphNodeParams *nodeParams) {
    const void *const arguments[] = {&phGraphNode, &hGraph, &dependencies, &dependencyData, &numDependencies,
        &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphAddNode_v2, arguments);
    return trace_end(&call, rt_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, dependencyData,
        numDependencies, nodeParams));
}

CUresult traced_cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode,
    CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out) {
    const void *const arguments[] = {&hNode, &nodeParams_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphBatchMemOpNodeGetParams, arguments);
    return trace_end(&call, rt_cuGraphBatchMemOpNodeGetParams(hNode, nodeParams_out));
}

CUresult traced_cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphBatchMemOpNodeSetParams, arguments);
    return trace_end(&call, plain_cuGraphBatchMemOpNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph) {
    const void *const arguments[] = {&hNode, &phGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphChildGraphNodeGetGraph, arguments);
    return trace_end(&call, plain_cuGraphChildGraphNodeGetGraph(hNode, phGraph));
}

CUresult traced_cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph) {
    const void *const arguments[] = {&phGraphClone, &originalGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphClone, arguments);
    return trace_end(&call, plain_cuGraphClone(phGraphClone, originalGraph));
}

CUresult traced_cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph,
    CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags) {
    const void *const arguments[] = {&pHandle_out, &hGraph, &ctx, &defaultLaunchValue, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphConditionalHandleCreate, arguments);
    return trace_end(&call, plain_cuGraphConditionalHandleCreate(pHandle_out, hGraph, ctx, defaultLaunchValue,
        flags));
}

CUresult traced_cuGraphCreate(CUgraph *phGraph, unsigned int flags) {
    const void *const arguments[] = {&phGraph, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphCreate, arguments);
    return trace_end(&call, plain_cuGraphCreate(phGraph, flags));
}

CUresult traced_cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags) {
    const void *const arguments[] = {&hGraph, &path, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphDebugDotPrint, arguments);
    return trace_end(&call, rt_cuGraphDebugDotPrint(hGraph, path, flags));
}

CUresult traced_cuGraphDestroy(CUgraph hGraph) {
    const void *const arguments[] = {&hGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphDestroy, arguments);
    return trace_end(&call, plain_cuGraphDestroy(hGraph));
}

CUresult traced_cuGraphDestroyNode(CUgraphNode hNode) {
    const void *const arguments[] = {&hNode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphDestroyNode, arguments);
    return trace_end(&call, plain_cuGraphDestroyNode(hNode));
}

CUresult traced_cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    const void *const arguments[] = {&hNode, &event_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphEventRecordNodeGetEvent, arguments);
    return trace_end(&call, plain_cuGraphEventRecordNodeGetEvent(hNode, event_out));
}

CUresult traced_cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event) {
    const void *const arguments[] = {&hNode, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphEventRecordNodeSetEvent, arguments);
    return trace_end(&call, plain_cuGraphEventRecordNodeSetEvent(hNode, event));
}

CUresult traced_cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    const void *const arguments[] = {&hNode, &event_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphEventWaitNodeGetEvent, arguments);
    return trace_end(&call, plain_cuGraphEventWaitNodeGetEvent(hNode, event_out));
}

CUresult traced_cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event) {
    const void *const arguments[] = {&hNode, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphEventWaitNodeSetEvent, arguments);
    return trace_end(&call, plain_cuGraphEventWaitNodeSetEvent(hNode, event));
}

CUresult traced_cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecBatchMemOpNodeSetParams, arguments);
    return trace_end(&call, plain_cuGraphExecBatchMemOpNodeSetParams(hGraphExec, hNode, nodeParams));
}

CUresult traced_cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraph childGraph) {
    const void *const arguments[] = {&hGraphExec, &hNode, &childGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecChildGraphNodeSetParams, arguments);
    return trace_end(&call, plain_cuGraphExecChildGraphNodeSetParams(hGraphExec, hNode, childGraph));
}

CUresult traced_cuGraphExecDestroy(CUgraphExec hGraphExec) {
    const void *const arguments[] = {&hGraphExec};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecDestroy, arguments);
    return trace_end(&call, plain_cuGraphExecDestroy(hGraphExec));
}

CUresult traced_cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
    const void *const arguments[] = {&hGraphExec, &hNode, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecEventRecordNodeSetEvent, arguments);
    return trace_end(&call, plain_cuGraphExecEventRecordNodeSetEvent(hGraphExec, hNode, event));
}

CUresult traced_cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode, CUevent event) {
    const void *const arguments[] = {&hGraphExec, &hNode, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecEventWaitNodeSetEvent, arguments);
    return trace_end(&call, plain_cuGraphExecEventWaitNodeSetEvent(hGraphExec, hNode, event));
}

CUresult traced_cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecExternalSemaphoresSignalNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExecExternalSemaphoresSignalNodeSetParams(hGraphExec, hNode,
        nodeParams));
}

CUresult traced_cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecExternalSemaphoresWaitNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExecExternalSemaphoresWaitNodeSetParams(hGraphExec, hNode, nodeParams));
}

CUresult traced_cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags) {
    const void *const arguments[] = {&hGraphExec, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecGetFlags, arguments);
    return trace_end(&call, plain_cuGraphExecGetFlags(hGraphExec, flags));
}

CUresult traced_cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecHostNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExecHostNodeSetParams(hGraphExec, hNode, nodeParams));
}

CUresult traced_cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecKernelNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExecKernelNodeSetParams(hGraphExec, hNode, nodeParams));
}

CUresult traced_cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecKernelNodeSetParams_v2, arguments);
    return trace_end(&call, rt_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, nodeParams));
}

CUresult traced_cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    const void *const arguments[] = {&hGraphExec, &hNode, &copyParams, &ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecMemcpyNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, copyParams, ctx));
}

CUresult traced_cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    const void *const arguments[] = {&hGraphExec, &hNode, &memsetParams, &ctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecMemsetNodeSetParams, arguments);
    return trace_end(&call, plain_cuGraphExecMemsetNodeSetParams(hGraphExec, hNode, memsetParams, ctx));
}

CUresult traced_cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraphNodeParams *nodeParams) {
    const void *const arguments[] = {&hGraphExec, &hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExecNodeSetParams(hGraphExec, hNode, nodeParams));
}

CUresult traced_cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
    CUgraphExecUpdateResult *updateResult_out) {
    const void *const arguments[] = {&hGraphExec, &hGraph, &hErrorNode_out, &updateResult_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecUpdate, arguments);
    return trace_end(&call, plain_cuGraphExecUpdate(hGraphExec, hGraph, hErrorNode_out, updateResult_out));
}

CUresult traced_cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo) {
    const void *const arguments[] = {&hGraphExec, &hGraph, &resultInfo};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExecUpdate_v2, arguments);
    return trace_end(&call, plain_cuGraphExecUpdate_v2(hGraphExec, hGraph, resultInfo));
}

CUresult traced_cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out) {
    const void *const arguments[] = {&hNode, &params_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExternalSemaphoresSignalNodeGetParams, arguments);
    return trace_end(&call, rt_cuGraphExternalSemaphoresSignalNodeGetParams(hNode, params_out));
}

CUresult traced_cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExternalSemaphoresSignalNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExternalSemaphoresSignalNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out) {
    const void *const arguments[] = {&hNode, &params_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExternalSemaphoresWaitNodeGetParams, arguments);
    return trace_end(&call, rt_cuGraphExternalSemaphoresWaitNodeGetParams(hNode, params_out));
}

CUresult traced_cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphExternalSemaphoresWaitNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphExternalSemaphoresWaitNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphGetEdges(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to, size_t *numEdges) {
    const void *const arguments[] = {&hGraph, &from, &to, &numEdges};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphGetEdges, arguments);
    return trace_end(&call, plain_cuGraphGetEdges(hGraph, from, to, numEdges));
}

CUresult traced_cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges) {
    const void *const arguments[] = {&hGraph, &from, &to, &edgeData, &numEdges};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphGetEdges_v2, arguments);
    return trace_end(&call, plain_cuGraphGetEdges_v2(hGraph, from, to, edgeData, numEdges));
}

CUresult traced_cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes) {
    const void *const arguments[] = {&hGraph, &nodes, &numNodes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphGetNodes, arguments);
    return trace_end(&call, plain_cuGraphGetNodes(hGraph, nodes, numNodes));
}

CUresult traced_cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes) {
    const void *const arguments[] = {&hGraph, &rootNodes, &numRootNodes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphGetRootNodes, arguments);
    return trace_end(&call, plain_cuGraphGetRootNodes(hGraph, rootNodes, numRootNodes));
}

CUresult traced_cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphHostNodeGetParams, arguments);
    return trace_end(&call, rt_cuGraphHostNodeGetParams(hNode, nodeParams));
}

CUresult traced_cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphHostNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphHostNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphInstantiate(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    const void *const arguments[] = {&phGraphExec, &hGraph, &phErrorNode, &logBuffer, &bufferSize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphInstantiate, arguments);
    return trace_end(&call, plain_cuGraphInstantiate(phGraphExec, hGraph, phErrorNode, logBuffer,
        bufferSize));
}

CUresult traced_cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags) {
    const void *const arguments[] = {&phGraphExec, &hGraph, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphInstantiateWithFlags, arguments);
    return trace_end(&call, plain_cuGraphInstantiateWithFlags(phGraphExec, hGraph, flags));
}

CUresult traced_cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    const void *const arguments[] = {&phGraphExec, &hGraph, &instantiateParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphInstantiateWithParams, arguments);
    return trace_end(&call, plain_cuGraphInstantiateWithParams(phGraphExec, hGraph, instantiateParams));
}

CUresult traced_cuGraphInstantiateWithParams_ptsz(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    const void *const arguments[] = {&phGraphExec, &hGraph, &instantiateParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphInstantiateWithParams_ptsz, arguments);
    return trace_end(&call, plain_cuGraphInstantiateWithParams_ptsz(phGraphExec, hGraph, instantiateParams));
}

CUresult traced_cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    const void *const arguments[] = {&phGraphExec, &hGraph, &phErrorNode, &logBuffer, &bufferSize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphInstantiate_v2, arguments);
    return trace_end(&call, plain_cuGraphInstantiate_v2(phGraphExec, hGraph, phErrorNode, logBuffer,
        bufferSize));
}

CUresult traced_cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src) {
    const void *const arguments[] = {&dst, &src};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeCopyAttributes, arguments);
    return trace_end(&call, plain_cuGraphKernelNodeCopyAttributes(dst, src));
}

CUresult traced_cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out) {
    const void *const arguments[] = {&hNode, &attr, &value_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeGetAttribute, arguments);
    return trace_end(&call, plain_cuGraphKernelNodeGetAttribute(hNode, attr, value_out));
}

CUresult traced_cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeGetParams, arguments);
    return trace_end(&call, rt_cuGraphKernelNodeGetParams(hNode, nodeParams));
}

CUresult traced_cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeGetParams_v2, arguments);
    return trace_end(&call, rt_cuGraphKernelNodeGetParams_v2(hNode, nodeParams));
}

CUresult traced_cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value) {
    const void *const arguments[] = {&hNode, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeSetAttribute, arguments);
    return trace_end(&call, plain_cuGraphKernelNodeSetAttribute(hNode, attr, value));
}

CUresult traced_cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphKernelNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphKernelNodeSetParams_v2, arguments);
    return trace_end(&call, rt_cuGraphKernelNodeSetParams_v2(hNode, nodeParams));
}

CUresult traced_cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    const void *const arguments[] = {&hGraph, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphLaunch, arguments);
    return trace_end(&call, plain_cuGraphLaunch(hGraph, hStream));
}

CUresult traced_cuGraphLaunch_ptsz(CUgraphExec hGraph, CUstream hStream) {
    const void *const arguments[] = {&hGraph, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphLaunch_ptsz, arguments);
    return trace_end(&call, plain_cuGraphLaunch_ptsz(hGraph, hStream));
}

CUresult traced_cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out) {
    const void *const arguments[] = {&hNode, &params_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphMemAllocNodeGetParams, arguments);
    return trace_end(&call, rt_cuGraphMemAllocNodeGetParams(hNode, params_out));
}

CUresult traced_cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out) {
    const void *const arguments[] = {&hNode, &dptr_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphMemFreeNodeGetParams, arguments);
    return trace_end(&call, plain_cuGraphMemFreeNodeGetParams(hNode, dptr_out));
}

CUresult traced_cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphMemcpyNodeGetParams, arguments);
    return trace_end(&call, plain_cuGraphMemcpyNodeGetParams(hNode, nodeParams));
}

CUresult traced_cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphMemcpyNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphMemcpyNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphMemsetNodeGetParams, arguments);
    return trace_end(&call, plain_cuGraphMemsetNodeGetParams(hNode, nodeParams));
}

CUresult traced_cuGraphMemsetNodeSetParams(CUgraphNode hNode, const CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphMemsetNodeSetParams, arguments);
    return trace_end(&call, plain_cuGraphMemsetNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode, CUgraph hClonedGraph) {
    const void *const arguments[] = {&phNode, &hOriginalNode, &hClonedGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeFindInClone, arguments);
    return trace_end(&call, plain_cuGraphNodeFindInClone(phNode, hOriginalNode, hClonedGraph));
}

CUresult traced_cuGraphNodeGetDependencies(CUgraphNode hNode, CUgraphNode *dependencies,
    size_t *numDependencies) {
    const void *const arguments[] = {&hNode, &dependencies, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeGetDependencies, arguments);
    return trace_end(&call, plain_cuGraphNodeGetDependencies(hNode, dependencies, numDependencies));
}

CUresult traced_cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    const void *const arguments[] = {&hNode, &dependencies, &edgeData, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeGetDependencies_v2, arguments);
    return trace_end(&call, plain_cuGraphNodeGetDependencies_v2(hNode, dependencies, edgeData,
        numDependencies));
}

CUresult traced_cuGraphNodeGetDependentNodes(CUgraphNode hNode, CUgraphNode *dependentNodes,
    size_t *numDependentNodes) {
    const void *const arguments[] = {&hNode, &dependentNodes, &numDependentNodes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeGetDependentNodes, arguments);
    return trace_end(&call, plain_cuGraphNodeGetDependentNodes(hNode, dependentNodes, numDependentNodes));
}

CUresult traced_cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    const void *const arguments[] = {&hNode, &dependentNodes, &edgeData, &numDependentNodes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeGetDependentNodes_v2, arguments);
    return trace_end(&call, plain_cuGraphNodeGetDependentNodes_v2(hNode, dependentNodes, edgeData,
        numDependentNodes));
}

CUresult traced_cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int *isEnabled) {
    const void *const arguments[] = {&hGraphExec, &hNode, &isEnabled};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeGetEnabled, arguments);
    return trace_end(&call, plain_cuGraphNodeGetEnabled(hGraphExec, hNode, isEnabled));
}

CUresult traced_cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type) {
    const void *const arguments[] = {&hNode, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeGetType, arguments);
    return trace_end(&call, plain_cuGraphNodeGetType(hNode, type));
}

CUresult traced_cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode, unsigned int isEnabled) {
    const void *const arguments[] = {&hGraphExec, &hNode, &isEnabled};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeSetEnabled, arguments);
    return trace_end(&call, plain_cuGraphNodeSetEnabled(hGraphExec, hNode, isEnabled));
}

CUresult traced_cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    const void *const arguments[] = {&hNode, &nodeParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphNodeSetParams, arguments);
    return trace_end(&call, rt_cuGraphNodeSetParams(hNode, nodeParams));
}

CUresult traced_cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count) {
    const void *const arguments[] = {&graph, &object, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphReleaseUserObject, arguments);
    return trace_end(&call, plain_cuGraphReleaseUserObject(graph, object, count));
}

CUresult traced_cuGraphRemoveDependencies(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    size_t numDependencies) {
    const void *const arguments[] = {&hGraph, &from, &to, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphRemoveDependencies, arguments);
    return trace_end(&call, plain_cuGraphRemoveDependencies(hGraph, from, to, numDependencies));
}

CUresult traced_cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    const void *const arguments[] = {&hGraph, &from, &to, &edgeData, &numDependencies};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphRemoveDependencies_v2, arguments);
    return trace_end(&call, plain_cuGraphRemoveDependencies_v2(hGraph, from, to, edgeData, numDependencies));
}

CUresult traced_cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count,
    unsigned int flags) {
    const void *const arguments[] = {&graph, &object, &count, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphRetainUserObject, arguments);
    return trace_end(&call, plain_cuGraphRetainUserObject(graph, object, count, flags));
}

CUresult traced_cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    const void *const arguments[] = {&hGraph, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphUpload, arguments);
    return trace_end(&call, plain_cuGraphUpload(hGraph, hStream));
}

CUresult traced_cuGraphUpload_ptsz(CUgraphExec hGraph, CUstream hStream) {
    const void *const arguments[] = {&hGraph, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphUpload_ptsz, arguments);
    return trace_end(&call, plain_cuGraphUpload_ptsz(hGraph, hStream));
}

CUresult traced_cuGraphicsEGLRegisterImage(CUgraphicsResource *pCudaResource, EGLImageKHR image,
    unsigned int flags) {
    const void *const arguments[] = {&pCudaResource, &image, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsEGLRegisterImage, arguments);
    return trace_end(&call, plain_cuGraphicsEGLRegisterImage(pCudaResource, image, flags));
}

CUresult traced_cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource, GLuint buffer,
    unsigned int Flags) {
    const void *const arguments[] = {&pCudaResource, &buffer, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsGLRegisterBuffer, arguments);
    return trace_end(&call, plain_cuGraphicsGLRegisterBuffer(pCudaResource, buffer, Flags));
}

CUresult traced_cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource, GLuint image, GLenum target,
    unsigned int Flags) {
    const void *const arguments[] = {&pCudaResource, &image, &target, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsGLRegisterImage, arguments);
    return trace_end(&call, plain_cuGraphicsGLRegisterImage(pCudaResource, image, target, Flags));
}

CUresult traced_cuGraphicsMapResources(unsigned int count, CUgraphicsResource *resources, CUstream hStream) {
    const void *const arguments[] = {&count, &resources, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsMapResources, arguments);
    return trace_end(&call, plain_cuGraphicsMapResources(count, resources, hStream));
}

CUresult traced_cuGraphicsMapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    const void *const arguments[] = {&count, &resources, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsMapResources_ptsz, arguments);
    return trace_end(&call, plain_cuGraphicsMapResources_ptsz(count, resources, hStream));
}

CUresult traced_cuGraphicsResourceGetMappedEglFrame(CUeglFrame *eglFrame, CUgraphicsResource resource,
    unsigned int index, unsigned int mipLevel) {
    const void *const arguments[] = {&eglFrame, &resource, &index, &mipLevel};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsResourceGetMappedEglFrame, arguments);
    return trace_end(&call, plain_cuGraphicsResourceGetMappedEglFrame(eglFrame, resource, index, mipLevel));
}

CUresult traced_cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
    CUgraphicsResource resource) {
    const void *const arguments[] = {&pMipmappedArray, &resource};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsResourceGetMappedMipmappedArray, arguments);
    return trace_end(&call, rt_cuGraphicsResourceGetMappedMipmappedArray(pMipmappedArray, resource));
}

CUresult traced_cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1 *pDevPtr, unsigned int *pSize,
    CUgraphicsResource resource) {
    const void *const arguments[] = {&pDevPtr, &pSize, &resource};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsResourceGetMappedPointer, arguments);
    return trace_end(&call, plain_cuGraphicsResourceGetMappedPointer(pDevPtr, pSize, resource));
}

CUresult traced_cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize,
    CUgraphicsResource resource) {
    const void *const arguments[] = {&pDevPtr, &pSize, &resource};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsResourceGetMappedPointer_v2, arguments);
    return trace_end(&call, rt_cuGraphicsResourceGetMappedPointer_v2(pDevPtr, pSize, resource));
}

CUresult traced_cuGraphicsResourceSetMapFlags(CUgraphicsResource resource, unsigned int flags) {
    const void *const arguments[] = {&resource, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsResourceSetMapFlags, arguments);
    return trace_end(&call, plain_cuGraphicsResourceSetMapFlags(resource, flags));
}

CUresult traced_cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags) {
    const void *const arguments[] = {&resource, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsResourceSetMapFlags_v2, arguments);
    return trace_end(&call, rt_cuGraphicsResourceSetMapFlags_v2(resource, flags));
}

CUresult traced_cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource,
    unsigned int arrayIndex, unsigned int mipLevel) {
    const void *const arguments[] = {&pArray, &resource, &arrayIndex, &mipLevel};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsSubResourceGetMappedArray, arguments);
    return trace_end(&call, rt_cuGraphicsSubResourceGetMappedArray(pArray, resource, arrayIndex, mipLevel));
}

CUresult traced_cuGraphicsUnmapResources(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    const void *const arguments[] = {&count, &resources, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsUnmapResources, arguments);
    return trace_end(&call, plain_cuGraphicsUnmapResources(count, resources, hStream));
}

CUresult traced_cuGraphicsUnmapResources_ptsz(unsigned int count, CUgraphicsResource *resources,
    CUstream hStream) {
    const void *const arguments[] = {&count, &resources, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsUnmapResources_ptsz, arguments);
    return trace_end(&call, plain_cuGraphicsUnmapResources_ptsz(count, resources, hStream));
}

CUresult traced_cuGraphicsUnregisterResource(CUgraphicsResource resource) {
    const void *const arguments[] = {&resource};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsUnregisterResource, arguments);
    return trace_end(&call, rt_cuGraphicsUnregisterResource(resource));
}

CUresult traced_cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *pCudaResource,
    VdpOutputSurface vdpSurface, unsigned int flags) {
    const void *const arguments[] = {&pCudaResource, &vdpSurface, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsVDPAURegisterOutputSurface, arguments);
    return trace_end(&call, plain_cuGraphicsVDPAURegisterOutputSurface(pCudaResource, vdpSurface, flags));
}

CUresult traced_cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *pCudaResource,
    VdpVideoSurface vdpSurface, unsigned int flags) {
    const void *const arguments[] = {&pCudaResource, &vdpSurface, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGraphicsVDPAURegisterVideoSurface, arguments);
    return trace_end(&call, plain_cuGraphicsVDPAURegisterVideoSurface(pCudaResource, vdpSurface, flags));
}

CUresult traced_cuGreenCtxCreate(CUgreenCtx *phCtx, CUdevResourceDesc desc, CUdevice dev,
    unsigned int flags) {
    const void *const arguments[] = {&phCtx, &desc, &dev, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxCreate, arguments);
    return trace_end(&call, rt_cuGreenCtxCreate(phCtx, desc, dev, flags));
}

CUresult traced_cuGreenCtxDestroy(CUgreenCtx hCtx) {
    const void *const arguments[] = {&hCtx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxDestroy, arguments);
    return trace_end(&call, rt_cuGreenCtxDestroy(hCtx));
}

CUresult traced_cuGreenCtxGetDevResource(CUgreenCtx hCtx, CUdevResource *resource, CUdevResourceType type) {
    const void *const arguments[] = {&hCtx, &resource, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxGetDevResource, arguments);
    return trace_end(&call, rt_cuGreenCtxGetDevResource(hCtx, resource, type));
}

CUresult traced_cuGreenCtxGetId(CUgreenCtx greenCtx, unsigned long long *greenCtxId) {
    const void *const arguments[] = {&greenCtx, &greenCtxId};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxGetId, arguments);
    return trace_end(&call, rt_cuGreenCtxGetId(greenCtx, greenCtxId));
}

CUresult traced_cuGreenCtxRecordEvent(CUgreenCtx hCtx, CUevent hEvent) {
    const void *const arguments[] = {&hCtx, &hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxRecordEvent, arguments);
    return trace_end(&call, rt_cuGreenCtxRecordEvent(hCtx, hEvent));
}

CUresult traced_cuGreenCtxStreamCreate(CUstream *phStream, CUgreenCtx greenCtx, unsigned int flags,
    int priority) {
    const void *const arguments[] = {&phStream, &greenCtx, &flags, &priority};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxStreamCreate, arguments);
    return trace_end(&call, rt_cuGreenCtxStreamCreate(phStream, greenCtx, flags, priority));
}

CUresult traced_cuGreenCtxWaitEvent(CUgreenCtx hCtx, CUevent hEvent) {
    const void *const arguments[] = {&hCtx, &hEvent};
    struct trace_call call;
    trace_begin(&call, TRACE_cuGreenCtxWaitEvent, arguments);
    return trace_end(&call, rt_cuGreenCtxWaitEvent(hCtx, hEvent));
}

CUresult traced_cuImportExternalMemory(CUexternalMemory *extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc) {
    const void *const arguments[] = {&extMem_out, &memHandleDesc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuImportExternalMemory, arguments);
    return trace_end(&call, rt_cuImportExternalMemory(extMem_out, memHandleDesc));
}

CUresult traced_cuImportExternalSemaphore(CUexternalSemaphore *extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc) {
    const void *const arguments[] = {&extSem_out, &semHandleDesc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuImportExternalSemaphore, arguments);
    return trace_end(&call, rt_cuImportExternalSemaphore(extSem_out, semHandleDesc));
}

CUresult traced_cuInit(unsigned int Flags) {
    const void *const arguments[] = {&Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuInit, arguments);
    return trace_end(&call, rt_cuInit(Flags));
}

CUresult traced_cuIpcCloseMemHandle(CUdeviceptr dptr) {
    const void *const arguments[] = {&dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuIpcCloseMemHandle, arguments);
    return trace_end(&call, plain_cuIpcCloseMemHandle(dptr));
}

CUresult traced_cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event) {
    const void *const arguments[] = {&pHandle, &event};
    struct trace_call call;
    trace_begin(&call, TRACE_cuIpcGetEventHandle, arguments);
    return trace_end(&call, rt_cuIpcGetEventHandle(pHandle, event));
}

CUresult traced_cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr) {
    const void *const arguments[] = {&pHandle, &dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuIpcGetMemHandle, arguments);
    return trace_end(&call, plain_cuIpcGetMemHandle(pHandle, dptr));
}

CUresult traced_cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle) {
    const void *const arguments[] = {&phEvent, &handle};
    struct trace_call call;
    trace_begin(&call, TRACE_cuIpcOpenEventHandle, arguments);
    return trace_end(&call, rt_cuIpcOpenEventHandle(phEvent, handle));
}

CUresult traced_cuIpcOpenMemHandle(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    const void *const arguments[] = {&pdptr, &handle, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuIpcOpenMemHandle, arguments);
    return trace_end(&call, plain_cuIpcOpenMemHandle(pdptr, handle, Flags));
}

CUresult traced_cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    const void *const arguments[] = {&pdptr, &handle, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuIpcOpenMemHandle_v2, arguments);
    return trace_end(&call, plain_cuIpcOpenMemHandle_v2(pdptr, handle, Flags));
}

CUresult traced_cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev) {
    const void *const arguments[] = {&pi, &attrib, &kernel, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelGetAttribute, arguments);
    return trace_end(&call, rt_cuKernelGetAttribute(pi, attrib, kernel, dev));
}

CUresult traced_cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel) {
    const void *const arguments[] = {&pFunc, &kernel};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelGetFunction, arguments);
    return trace_end(&call, rt_cuKernelGetFunction(pFunc, kernel));
}

CUresult traced_cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel) {
    const void *const arguments[] = {&pLib, &kernel};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelGetLibrary, arguments);
    return trace_end(&call, rt_cuKernelGetLibrary(pLib, kernel));
}

CUresult traced_cuKernelGetName(const char **name, CUkernel hfunc) {
    const void *const arguments[] = {&name, &hfunc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelGetName, arguments);
    return trace_end(&call, rt_cuKernelGetName(name, hfunc));
}

CUresult traced_cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset,
    size_t *paramSize) {
    const void *const arguments[] = {&kernel, &paramIndex, &paramOffset, &paramSize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelGetParamInfo, arguments);
    return trace_end(&call, rt_cuKernelGetParamInfo(kernel, paramIndex, paramOffset, paramSize));
}

CUresult traced_cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev) {
    const void *const arguments[] = {&attrib, &val, &kernel, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelSetAttribute, arguments);
    return trace_end(&call, rt_cuKernelSetAttribute(attrib, val, kernel, dev));
}

CUresult traced_cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev) {
    const void *const arguments[] = {&kernel, &config, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuKernelSetCacheConfig, arguments);
    return trace_end(&call, plain_cuKernelSetCacheConfig(kernel, config, dev));
}

CUresult traced_cuLaunch(CUfunction f) {
    const void *const arguments[] = {&f};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunch, arguments);
    return trace_end(&call, rt_cuLaunch(f));
}

CUresult traced_cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    const void *const arguments[] = {&f, &gridDimX, &gridDimY, &gridDimZ, &blockDimX, &blockDimY, &blockDimZ,
        &sharedMemBytes, &hStream, &kernelParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchCooperativeKernel, arguments);
    return trace_end(&call, plain_cuLaunchCooperativeKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX,
        blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams));
}

CUresult traced_cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *launchParamsList,
    unsigned int numDevices, unsigned int flags) {
    const void *const arguments[] = {&launchParamsList, &numDevices, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchCooperativeKernelMultiDevice, arguments);
    return trace_end(&call, rt_cuLaunchCooperativeKernelMultiDevice(launchParamsList, numDevices, flags));
}

CUresult traced_cuLaunchCooperativeKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams) {
    const void *const arguments[] = {&f, &gridDimX, &gridDimY, &gridDimZ, &blockDimX, &blockDimY, &blockDimZ,
        &sharedMemBytes, &hStream, &kernelParams};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchCooperativeKernel_ptsz, arguments);
    return trace_end(&call, plain_cuLaunchCooperativeKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX,
        blockDimY, blockDimZ, sharedMemBytes, hStream, kernelParams));
}

CUresult traced_cuLaunchGrid(CUfunction f, int grid_width, int grid_height) {
    const void *const arguments[] = {&f, &grid_width, &grid_height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchGrid, arguments);
    return trace_end(&call, rt_cuLaunchGrid(f, grid_width, grid_height));
}

CUresult traced_cuLaunchGridAsync(CUfunction f, int grid_width, int grid_height, CUstream hStream) {
    const void *const arguments[] = {&f, &grid_width, &grid_height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchGridAsync, arguments);
    return trace_end(&call, rt_cuLaunchGridAsync(f, grid_width, grid_height, hStream));
}

CUresult traced_cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData) {
    const void *const arguments[] = {&hStream, &fn, &userData};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchHostFunc, arguments);
    return trace_end(&call, plain_cuLaunchHostFunc(hStream, fn, userData));
}

CUresult traced_cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn, void *userData) {
    const void *const arguments[] = {&hStream, &fn, &userData};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchHostFunc_ptsz, arguments);
    return trace_end(&call, plain_cuLaunchHostFunc_ptsz(hStream, fn, userData));
}

CUresult traced_cuLaunchKernel(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra) {
    const void *const arguments[] = {&f, &gridDimX, &gridDimY, &gridDimZ, &blockDimX, &blockDimY, &blockDimZ,
        &sharedMemBytes, &hStream, &kernelParams, &extra};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchKernel, arguments);
    return trace_end(&call, plain_cuLaunchKernel(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams, extra));
}

CUresult traced_cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    const void *const arguments[] = {&config, &f, &kernelParams, &extra};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchKernelEx, arguments);
    return trace_end(&call, plain_cuLaunchKernelEx(config, f, kernelParams, extra));
}

CUresult traced_cuLaunchKernelEx_ptsz(const CUlaunchConfig *config, CUfunction f, void **kernelParams,
    void **extra) {
    const void *const arguments[] = {&config, &f, &kernelParams, &extra};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchKernelEx_ptsz, arguments);
    return trace_end(&call, plain_cuLaunchKernelEx_ptsz(config, f, kernelParams, extra));
}

CUresult traced_cuLaunchKernel_ptsz(CUfunction f, unsigned int gridDimX, unsigned int gridDimY,
    unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY, unsigned int blockDimZ,
    unsigned int sharedMemBytes, CUstream hStream, void **kernelParams, void **extra) {
    const void *const arguments[] = {&f, &gridDimX, &gridDimY, &gridDimZ, &blockDimX, &blockDimY, &blockDimZ,
        &sharedMemBytes, &hStream, &kernelParams, &extra};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLaunchKernel_ptsz, arguments);
    return trace_end(&call, plain_cuLaunchKernel_ptsz(f, gridDimX, gridDimY, gridDimZ, blockDimX, blockDimY,
        blockDimZ, sharedMemBytes, hStream, kernelParams, extra));
}

CUresult traced_cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib) {
    const void *const arguments[] = {&kernels, &numKernels, &lib};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryEnumerateKernels, arguments);
    return trace_end(&call, plain_cuLibraryEnumerateKernels(kernels, numKernels, lib));
}

CUresult traced_cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    const void *const arguments[] = {&dptr, &bytes, &library, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryGetGlobal, arguments);
    return trace_end(&call, rt_cuLibraryGetGlobal(dptr, bytes, library, name));
}

CUresult traced_cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name) {
    const void *const arguments[] = {&pKernel, &library, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryGetKernel, arguments);
    return trace_end(&call, rt_cuLibraryGetKernel(pKernel, library, name));
}

CUresult traced_cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib) {
    const void *const arguments[] = {&count, &lib};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryGetKernelCount, arguments);
    return trace_end(&call, plain_cuLibraryGetKernelCount(count, lib));
}

CUresult traced_cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    const void *const arguments[] = {&dptr, &bytes, &library, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryGetManaged, arguments);
    return trace_end(&call, rt_cuLibraryGetManaged(dptr, bytes, library, name));
}

CUresult traced_cuLibraryGetModule(CUmodule *pMod, CUlibrary library) {
    const void *const arguments[] = {&pMod, &library};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryGetModule, arguments);
    return trace_end(&call, rt_cuLibraryGetModule(pMod, library));
}

CUresult traced_cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol) {
    const void *const arguments[] = {&fptr, &library, &symbol};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryGetUnifiedFunction, arguments);
    return trace_end(&call, rt_cuLibraryGetUnifiedFunction(fptr, library, symbol));
}

CUresult traced_cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    const void *const arguments[] = {&library, &code, &jitOptions, &jitOptionsValues, &numJitOptions,
        &libraryOptions, &libraryOptionValues, &numLibraryOptions};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryLoadData, arguments);
    return trace_end(&call, rt_cuLibraryLoadData(library, code, jitOptions, jitOptionsValues, numJitOptions,
        libraryOptions, libraryOptionValues, numLibraryOptions));
}

CUresult traced_cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
    void **jitOptionsValues, unsigned int numJitOptions, CUlibraryOption *libraryOptions,
    void **libraryOptionValues, unsigned int numLibraryOptions) {
    const void *const arguments[] = {&library, &fileName, &jitOptions, &jitOptionsValues, &numJitOptions,
        &libraryOptions, &libraryOptionValues, &numLibraryOptions};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryLoadFromFile, arguments);
    return trace_end(&call, rt_cuLibraryLoadFromFile(library, fileName, jitOptions, jitOptionsValues,
        numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions));
}

CUresult traced_cuLibraryUnload(CUlibrary library) {
    const void *const arguments[] = {&library};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLibraryUnload, arguments);
    return trace_end(&call, rt_cuLibraryUnload(library));
}

CUresult traced_cuLinkAddData(CUlinkState state, CUjitInputType type, void *data, size_t size,
    const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues) {
    const void *const arguments[] = {&state, &type, &data, &size, &name, &numOptions, &options,
        &optionValues};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkAddData, arguments);
    return trace_end(&call, plain_cuLinkAddData(state, type, data, size, name, numOptions, options,
        optionValues));
}

CUresult traced_cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size,
    const char *name, unsigned int numOptions, CUjit_option *options, void **optionValues) {
    const void *const arguments[] = {&state, &type, &data, &size, &name, &numOptions, &options,
        &optionValues};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkAddData_v2, arguments);
    return trace_end(&call, rt_cuLinkAddData_v2(state, type, data, size, name, numOptions, options,
        optionValues));
}

CUresult traced_cuLinkAddFile(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    const void *const arguments[] = {&state, &type, &path, &numOptions, &options, &optionValues};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkAddFile, arguments);
    return trace_end(&call, plain_cuLinkAddFile(state, type, path, numOptions, options, optionValues));
}

CUresult traced_cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path,
    unsigned int numOptions, CUjit_option *options, void **optionValues) {
    const void *const arguments[] = {&state, &type, &path, &numOptions, &options, &optionValues};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkAddFile_v2, arguments);
    return trace_end(&call, rt_cuLinkAddFile_v2(state, type, path, numOptions, options, optionValues));
}

CUresult traced_cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut) {
    const void *const arguments[] = {&state, &cubinOut, &sizeOut};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkComplete, arguments);
    return trace_end(&call, rt_cuLinkComplete(state, cubinOut, sizeOut));
}

CUresult traced_cuLinkCreate(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    const void *const arguments[] = {&numOptions, &options, &optionValues, &stateOut};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkCreate, arguments);
    return trace_end(&call, plain_cuLinkCreate(numOptions, options, optionValues, stateOut));
}

CUresult traced_cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues,
    CUlinkState *stateOut) {
    const void *const arguments[] = {&numOptions, &options, &optionValues, &stateOut};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkCreate_v2, arguments);
    return trace_end(&call, rt_cuLinkCreate_v2(numOptions, options, optionValues, stateOut));
}

CUresult traced_cuLinkDestroy(CUlinkState state) {
    const void *const arguments[] = {&state};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLinkDestroy, arguments);
    return trace_end(&call, rt_cuLinkDestroy(state));
}

CUresult traced_cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags) {
    const void *const arguments[] = {&iterator_out, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLogsCurrent, arguments);
    return trace_end(&call, rt_cuLogsCurrent(iterator_out, flags));
}

CUresult traced_cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags) {
    const void *const arguments[] = {&iterator, &pathToFile, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLogsDumpToFile, arguments);
    return trace_end(&call, rt_cuLogsDumpToFile(iterator, pathToFile, flags));
}

CUresult traced_cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags) {
    const void *const arguments[] = {&iterator, &buffer, &size, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLogsDumpToMemory, arguments);
    return trace_end(&call, rt_cuLogsDumpToMemory(iterator, buffer, size, flags));
}

CUresult traced_cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData,
    CUlogsCallbackHandle *callback_out) {
    const void *const arguments[] = {&callbackFunc, &userData, &callback_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLogsRegisterCallback, arguments);
    return trace_end(&call, rt_cuLogsRegisterCallback(callbackFunc, userData, callback_out));
}

CUresult traced_cuLogsUnregisterCallback(CUlogsCallbackHandle callback) {
    const void *const arguments[] = {&callback};
    struct trace_call call;
    trace_begin(&call, TRACE_cuLogsUnregisterCallback, arguments);
    return trace_end(&call, rt_cuLogsUnregisterCallback(callback));
}

CUresult traced_cuMemAddressFree(CUdeviceptr ptr, size_t size) {
    const void *const arguments[] = {&ptr, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAddressFree, arguments);
    return trace_end(&call, plain_cuMemAddressFree(ptr, size));
}

CUresult traced_cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags) {
    const void *const arguments[] = {&ptr, &size, &alignment, &addr, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAddressReserve, arguments);
    return trace_end(&call, rt_cuMemAddressReserve(ptr, size, alignment, addr, flags));
}

CUresult traced_cuMemAdvise(CUdeviceptr devPtr, size_t count, CUmem_advise advice, CUdevice device) {
    const void *const arguments[] = {&devPtr, &count, &advice, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAdvise, arguments);
    return trace_end(&call, plain_cuMemAdvise(devPtr, count, advice, device));
}

CUresult traced_cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice,
    CUmemLocation location) {
    const void *const arguments[] = {&devPtr, &count, &advice, &location};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAdvise_v2, arguments);
    return trace_end(&call, plain_cuMemAdvise_v2(devPtr, count, advice, location));
}

CUresult traced_cuMemAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
    const void *const arguments[] = {&dptr, &bytesize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAlloc, arguments);
    return trace_end(&call, plain_cuMemAlloc(dptr, bytesize));
}

CUresult traced_cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    const void *const arguments[] = {&dptr, &bytesize, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocAsync, arguments);
    return trace_end(&call, plain_cuMemAllocAsync(dptr, bytesize, hStream));
}

CUresult traced_cuMemAllocAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    const void *const arguments[] = {&dptr, &bytesize, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemAllocAsync_ptsz(dptr, bytesize, hStream));
}

CUresult traced_cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    const void *const arguments[] = {&dptr, &bytesize, &pool, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocFromPoolAsync, arguments);
    return trace_end(&call, plain_cuMemAllocFromPoolAsync(dptr, bytesize, pool, hStream));
}

CUresult traced_cuMemAllocFromPoolAsync_ptsz(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    const void *const arguments[] = {&dptr, &bytesize, &pool, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocFromPoolAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemAllocFromPoolAsync_ptsz(dptr, bytesize, pool, hStream));
}

CUresult traced_cuMemAllocHost(void **pp, unsigned int bytesize) {
    const void *const arguments[] = {&pp, &bytesize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocHost, arguments);
    return trace_end(&call, plain_cuMemAllocHost(pp, bytesize));
}

CUresult traced_cuMemAllocHost_v2(void **pp, size_t bytesize) {
    const void *const arguments[] = {&pp, &bytesize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocHost_v2, arguments);
    return trace_end(&call, rt_cuMemAllocHost_v2(pp, bytesize));
}

CUresult traced_cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    const void *const arguments[] = {&dptr, &bytesize, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocManaged, arguments);
    return trace_end(&call, rt_cuMemAllocManaged(dptr, bytesize, flags));
}

CUresult traced_cuMemAllocPitch(CUdeviceptr_v1 *dptr, unsigned int *pPitch, unsigned int WidthInBytes,
    unsigned int Height, unsigned int ElementSizeBytes) {
    const void *const arguments[] = {&dptr, &pPitch, &WidthInBytes, &Height, &ElementSizeBytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocPitch, arguments);
    return trace_end(&call, plain_cuMemAllocPitch(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes));
}

CUresult traced_cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
    unsigned int ElementSizeBytes) {
    const void *const arguments[] = {&dptr, &pPitch, &WidthInBytes, &Height, &ElementSizeBytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAllocPitch_v2, arguments);
    return trace_end(&call, rt_cuMemAllocPitch_v2(dptr, pPitch, WidthInBytes, Height, ElementSizeBytes));
}

CUresult traced_cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    const void *const arguments[] = {&dptr, &bytesize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemAlloc_v2, arguments);
    return trace_end(&call, rt_cuMemAlloc_v2(dptr, bytesize));
}

CUresult traced_cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream) {
    const void *const arguments[] = {&paramsArray, &count, &flags, &errorIndex, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemBatchDecompressAsync, arguments);
    return trace_end(&call, plain_cuMemBatchDecompressAsync(paramsArray, count, flags, errorIndex, stream));
}

CUresult traced_cuMemBatchDecompressAsync_ptsz(CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream) {
    const void *const arguments[] = {&paramsArray, &count, &flags, &errorIndex, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemBatchDecompressAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemBatchDecompressAsync_ptsz(paramsArray, count, flags, errorIndex,
        stream));
}

CUresult traced_cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size,
    const CUmemAllocationProp *prop, unsigned long long flags) {
    const void *const arguments[] = {&handle, &size, &prop, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemCreate, arguments);
    return trace_end(&call, plain_cuMemCreate(handle, size, prop, flags));
}

CUresult traced_cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    const void *const arguments[] = {&dptrs, &sizes, &count, &prefetchLocs, &prefetchLocIdxs,
        &numPrefetchLocs, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemDiscardAndPrefetchBatchAsync, arguments);
    return trace_end(&call, plain_cuMemDiscardAndPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream));
}

CUresult traced_cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    const void *const arguments[] = {&dptrs, &sizes, &count, &prefetchLocs, &prefetchLocIdxs,
        &numPrefetchLocs, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemDiscardAndPrefetchBatchAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemDiscardAndPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream));
}

CUresult traced_cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    const void *const arguments[] = {&dptrs, &sizes, &count, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemDiscardBatchAsync, arguments);
    return trace_end(&call, plain_cuMemDiscardBatchAsync(dptrs, sizes, count, flags, hStream));
}

CUresult traced_cuMemDiscardBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    const void *const arguments[] = {&dptrs, &sizes, &count, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemDiscardBatchAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemDiscardBatchAsync_ptsz(dptrs, sizes, count, flags, hStream));
}

CUresult traced_cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    const void *const arguments[] = {&shareableHandle, &handle, &handleType, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemExportToShareableHandle, arguments);
    return trace_end(&call, rt_cuMemExportToShareableHandle(shareableHandle, handle, handleType, flags));
}

CUresult traced_cuMemFree(CUdeviceptr_v1 dptr) {
    const void *const arguments[] = {&dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemFree, arguments);
    return trace_end(&call, plain_cuMemFree(dptr));
}

CUresult traced_cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    const void *const arguments[] = {&dptr, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemFreeAsync, arguments);
    return trace_end(&call, plain_cuMemFreeAsync(dptr, hStream));
}

CUresult traced_cuMemFreeAsync_ptsz(CUdeviceptr dptr, CUstream hStream) {
    const void *const arguments[] = {&dptr, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemFreeAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemFreeAsync_ptsz(dptr, hStream));
}

CUresult traced_cuMemFreeHost(void *p) {
    const void *const arguments[] = {&p};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemFreeHost, arguments);
    return trace_end(&call, rt_cuMemFreeHost(p));
}

CUresult traced_cuMemFree_v2(CUdeviceptr dptr) {
    const void *const arguments[] = {&dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemFree_v2, arguments);
    return trace_end(&call, rt_cuMemFree_v2(dptr));
}

CUresult traced_cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr ptr) {
    const void *const arguments[] = {&flags, &location, &ptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetAccess, arguments);
    return trace_end(&call, plain_cuMemGetAccess(flags, location, ptr));
}

CUresult traced_cuMemGetAddressRange(CUdeviceptr_v1 *pbase, unsigned int *psize, CUdeviceptr_v1 dptr) {
    const void *const arguments[] = {&pbase, &psize, &dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetAddressRange, arguments);
    return trace_end(&call, plain_cuMemGetAddressRange(pbase, psize, dptr));
}

CUresult traced_cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr) {
    const void *const arguments[] = {&pbase, &psize, &dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetAddressRange_v2, arguments);
    return trace_end(&call, rt_cuMemGetAddressRange_v2(pbase, psize, dptr));
}

CUresult traced_cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop,
    CUmemAllocationGranularity_flags option) {
    const void *const arguments[] = {&granularity, &prop, &option};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetAllocationGranularity, arguments);
    return trace_end(&call, plain_cuMemGetAllocationGranularity(granularity, prop, option));
}

CUresult traced_cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle) {
    const void *const arguments[] = {&prop, &handle};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetAllocationPropertiesFromHandle, arguments);
    return trace_end(&call, plain_cuMemGetAllocationPropertiesFromHandle(prop, handle));
}

CUresult traced_cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type) {
    const void *const arguments[] = {&pool_out, &location, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetDefaultMemPool, arguments);
    return trace_end(&call, plain_cuMemGetDefaultMemPool(pool_out, location, type));
}

CUresult traced_cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size,
    CUmemRangeHandleType handleType, unsigned long long flags) {
    const void *const arguments[] = {&handle, &dptr, &size, &handleType, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetHandleForAddressRange, arguments);
    return trace_end(&call, rt_cuMemGetHandleForAddressRange(handle, dptr, size, handleType, flags));
}

CUresult traced_cuMemGetInfo(unsigned int *free, unsigned int *total) {
    const void *const arguments[] = {&free, &total};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetInfo, arguments);
    return trace_end(&call, plain_cuMemGetInfo(free, total));
}

CUresult traced_cuMemGetInfo_v2(size_t *free, size_t *total) {
    const void *const arguments[] = {&free, &total};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetInfo_v2, arguments);
    return trace_end(&call, plain_cuMemGetInfo_v2(free, total));
}

CUresult traced_cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type) {
    const void *const arguments[] = {&pool, &location, &type};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemGetMemPool, arguments);
    return trace_end(&call, plain_cuMemGetMemPool(pool, location, type));
}

CUresult traced_cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags) {
    const void *const arguments[] = {&pp, &bytesize, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostAlloc, arguments);
    return trace_end(&call, rt_cuMemHostAlloc(pp, bytesize, Flags));
}

CUresult traced_cuMemHostGetDevicePointer(CUdeviceptr_v1 *pdptr, void *p, unsigned int Flags) {
    const void *const arguments[] = {&pdptr, &p, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostGetDevicePointer, arguments);
    return trace_end(&call, plain_cuMemHostGetDevicePointer(pdptr, p, Flags));
}

CUresult traced_cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags) {
    const void *const arguments[] = {&pdptr, &p, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostGetDevicePointer_v2, arguments);
    return trace_end(&call, rt_cuMemHostGetDevicePointer_v2(pdptr, p, Flags));
}

CUresult traced_cuMemHostGetFlags(unsigned int *pFlags, void *p) {
    const void *const arguments[] = {&pFlags, &p};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostGetFlags, arguments);
    return trace_end(&call, rt_cuMemHostGetFlags(pFlags, p));
}

CUresult traced_cuMemHostRegister(void *p, size_t bytesize, unsigned int Flags) {
    const void *const arguments[] = {&p, &bytesize, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostRegister, arguments);
    return trace_end(&call, plain_cuMemHostRegister(p, bytesize, Flags));
}

CUresult traced_cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags) {
    const void *const arguments[] = {&p, &bytesize, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostRegister_v2, arguments);
    return trace_end(&call, rt_cuMemHostRegister_v2(p, bytesize, Flags));
}

CUresult traced_cuMemHostUnregister(void *p) {
    const void *const arguments[] = {&p};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemHostUnregister, arguments);
    return trace_end(&call, rt_cuMemHostUnregister(p));
}

CUresult traced_cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle,
    CUmemAllocationHandleType shHandleType) {
    const void *const arguments[] = {&handle, &osHandle, &shHandleType};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemImportFromShareableHandle, arguments);
    return trace_end(&call, rt_cuMemImportFromShareableHandle(handle, osHandle, shHandleType));
}

CUresult traced_cuMemMap(CUdeviceptr ptr, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
    unsigned long long flags) {
    const void *const arguments[] = {&ptr, &size, &offset, &handle, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemMap, arguments);
    return trace_end(&call, plain_cuMemMap(ptr, size, offset, handle, flags));
}

CUresult traced_cuMemMapArrayAsync(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    const void *const arguments[] = {&mapInfoList, &count, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemMapArrayAsync, arguments);
    return trace_end(&call, plain_cuMemMapArrayAsync(mapInfoList, count, hStream));
}

CUresult traced_cuMemMapArrayAsync_ptsz(CUarrayMapInfo *mapInfoList, unsigned int count, CUstream hStream) {
    const void *const arguments[] = {&mapInfoList, &count, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemMapArrayAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemMapArrayAsync_ptsz(mapInfoList, count, hStream));
}

CUresult traced_cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps) {
    const void *const arguments[] = {&pool, &poolProps};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolCreate, arguments);
    return trace_end(&call, plain_cuMemPoolCreate(pool, poolProps));
}

CUresult traced_cuMemPoolDestroy(CUmemoryPool pool) {
    const void *const arguments[] = {&pool};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolDestroy, arguments);
    return trace_end(&call, plain_cuMemPoolDestroy(pool));
}

CUresult traced_cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr) {
    const void *const arguments[] = {&shareData_out, &ptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolExportPointer, arguments);
    return trace_end(&call, plain_cuMemPoolExportPointer(shareData_out, ptr));
}

CUresult traced_cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    const void *const arguments[] = {&handle_out, &pool, &handleType, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolExportToShareableHandle, arguments);
    return trace_end(&call, rt_cuMemPoolExportToShareableHandle(handle_out, pool, handleType, flags));
}

CUresult traced_cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool, CUmemLocation *location) {
    const void *const arguments[] = {&flags, &memPool, &location};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolGetAccess, arguments);
    return trace_end(&call, plain_cuMemPoolGetAccess(flags, memPool, location));
}

CUresult traced_cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    const void *const arguments[] = {&pool, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolGetAttribute, arguments);
    return trace_end(&call, plain_cuMemPoolGetAttribute(pool, attr, value));
}

CUresult traced_cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle,
    CUmemAllocationHandleType handleType, unsigned long long flags) {
    const void *const arguments[] = {&pool_out, &handle, &handleType, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolImportFromShareableHandle, arguments);
    return trace_end(&call, rt_cuMemPoolImportFromShareableHandle(pool_out, handle, handleType, flags));
}

CUresult traced_cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData) {
    const void *const arguments[] = {&ptr_out, &pool, &shareData};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolImportPointer, arguments);
    return trace_end(&call, plain_cuMemPoolImportPointer(ptr_out, pool, shareData));
}

CUresult traced_cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count) {
    const void *const arguments[] = {&pool, &map, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolSetAccess, arguments);
    return trace_end(&call, plain_cuMemPoolSetAccess(pool, map, count));
}

CUresult traced_cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    const void *const arguments[] = {&pool, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolSetAttribute, arguments);
    return trace_end(&call, plain_cuMemPoolSetAttribute(pool, attr, value));
}

CUresult traced_cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep) {
    const void *const arguments[] = {&pool, &minBytesToKeep};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPoolTrimTo, arguments);
    return trace_end(&call, plain_cuMemPoolTrimTo(pool, minBytesToKeep));
}

CUresult traced_cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count, CUdevice dstDevice, CUstream hStream) {
    const void *const arguments[] = {&devPtr, &count, &dstDevice, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPrefetchAsync, arguments);
    return trace_end(&call, plain_cuMemPrefetchAsync(devPtr, count, dstDevice, hStream));
}

CUresult traced_cuMemPrefetchAsync_ptsz(CUdeviceptr devPtr, size_t count, CUdevice dstDevice,
    CUstream hStream) {
    const void *const arguments[] = {&devPtr, &count, &dstDevice, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPrefetchAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemPrefetchAsync_ptsz(devPtr, count, dstDevice, hStream));
}

CUresult traced_cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    const void *const arguments[] = {&devPtr, &count, &location, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPrefetchAsync_v2, arguments);
    return trace_end(&call, plain_cuMemPrefetchAsync_v2(devPtr, count, location, flags, hStream));
}

CUresult traced_cuMemPrefetchAsync_v2_ptsz(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    const void *const arguments[] = {&devPtr, &count, &location, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPrefetchAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemPrefetchAsync_v2_ptsz(devPtr, count, location, flags, hStream));
}

CUresult traced_cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    const void *const arguments[] = {&dptrs, &sizes, &count, &prefetchLocs, &prefetchLocIdxs,
        &numPrefetchLocs, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPrefetchBatchAsync, arguments);
    return trace_end(&call, plain_cuMemPrefetchBatchAsync(dptrs, sizes, count, prefetchLocs, prefetchLocIdxs,
        numPrefetchLocs, flags, hStream));
}

CUresult traced_cuMemPrefetchBatchAsync_ptsz(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    const void *const arguments[] = {&dptrs, &sizes, &count, &prefetchLocs, &prefetchLocIdxs,
        &numPrefetchLocs, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemPrefetchBatchAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemPrefetchBatchAsync_ptsz(dptrs, sizes, count, prefetchLocs,
        prefetchLocIdxs, numPrefetchLocs, flags, hStream));
}

CUresult traced_cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute,
    CUdeviceptr devPtr, size_t count) {
    const void *const arguments[] = {&data, &dataSize, &attribute, &devPtr, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemRangeGetAttribute, arguments);
    return trace_end(&call, plain_cuMemRangeGetAttribute(data, dataSize, attribute, devPtr, count));
}

CUresult traced_cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
    size_t numAttributes, CUdeviceptr devPtr, size_t count) {
    const void *const arguments[] = {&data, &dataSizes, &attributes, &numAttributes, &devPtr, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemRangeGetAttributes, arguments);
    return trace_end(&call, rt_cuMemRangeGetAttributes(data, dataSizes, attributes, numAttributes, devPtr,
        count));
}

CUresult traced_cuMemRelease(CUmemGenericAllocationHandle handle) {
    const void *const arguments[] = {&handle};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemRelease, arguments);
    return trace_end(&call, plain_cuMemRelease(handle));
}

CUresult traced_cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr) {
    const void *const arguments[] = {&handle, &addr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemRetainAllocationHandle, arguments);
    return trace_end(&call, plain_cuMemRetainAllocationHandle(handle, addr));
}

CUresult traced_cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count) {
    const void *const arguments[] = {&ptr, &size, &desc, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemSetAccess, arguments);
    return trace_end(&call, plain_cuMemSetAccess(ptr, size, desc, count));
}

CUresult traced_cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool) {
    const void *const arguments[] = {&location, &type, &pool};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemSetMemPool, arguments);
    return trace_end(&call, plain_cuMemSetMemPool(location, type, pool));
}

CUresult traced_cuMemUnmap(CUdeviceptr ptr, size_t size) {
    const void *const arguments[] = {&ptr, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemUnmap, arguments);
    return trace_end(&call, plain_cuMemUnmap(ptr, size));
}

CUresult traced_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    const void *const arguments[] = {&dst, &src, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy, arguments);
    return trace_end(&call, plain_cuMemcpy(dst, src, ByteCount));
}

CUresult traced_cuMemcpy2D(const CUDA_MEMCPY2D_v1 *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2D, arguments);
    return trace_end(&call, plain_cuMemcpy2D(pCopy));
}

CUresult traced_cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1 *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2DAsync, arguments);
    return trace_end(&call, plain_cuMemcpy2DAsync(pCopy, hStream));
}

CUresult traced_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2DAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpy2DAsync_v2(pCopy, hStream));
}

CUresult traced_cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2DAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpy2DAsync_v2_ptsz(pCopy, hStream));
}

CUresult traced_cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1 *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2DUnaligned, arguments);
    return trace_end(&call, plain_cuMemcpy2DUnaligned(pCopy));
}

CUresult traced_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2DUnaligned_v2, arguments);
    return trace_end(&call, plain_cuMemcpy2DUnaligned_v2(pCopy));
}

CUresult traced_cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2DUnaligned_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpy2DUnaligned_v2_ptds(pCopy));
}

CUresult traced_cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2D_v2, arguments);
    return trace_end(&call, plain_cuMemcpy2D_v2(pCopy));
}

CUresult traced_cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy2D_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpy2D_v2_ptds(pCopy));
}

CUresult traced_cuMemcpy3D(const CUDA_MEMCPY3D_v1 *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3D, arguments);
    return trace_end(&call, plain_cuMemcpy3D(pCopy));
}

CUresult traced_cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1 *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DAsync, arguments);
    return trace_end(&call, plain_cuMemcpy3DAsync(pCopy, hStream));
}

CUresult traced_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpy3DAsync_v2(pCopy, hStream));
}

CUresult traced_cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpy3DAsync_v2_ptsz(pCopy, hStream));
}

CUresult traced_cuMemcpy3DBatchAsync(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    const void *const arguments[] = {&numOps, &opList, &failIdx, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DBatchAsync, arguments);
    return trace_end(&call, plain_cuMemcpy3DBatchAsync(numOps, opList, failIdx, flags, hStream));
}

CUresult traced_cuMemcpy3DBatchAsync_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList, size_t *failIdx,
    unsigned long long flags, CUstream hStream) {
    const void *const arguments[] = {&numOps, &opList, &failIdx, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DBatchAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpy3DBatchAsync_ptsz(numOps, opList, failIdx, flags, hStream));
}

CUresult traced_cuMemcpy3DBatchAsync_v2(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream) {
    const void *const arguments[] = {&numOps, &opList, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DBatchAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpy3DBatchAsync_v2(numOps, opList, flags, hStream));
}

CUresult traced_cuMemcpy3DBatchAsync_v2_ptsz(size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
    unsigned long long flags, CUstream hStream) {
    const void *const arguments[] = {&numOps, &opList, &flags, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DBatchAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpy3DBatchAsync_v2_ptsz(numOps, opList, flags, hStream));
}

CUresult traced_cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DPeer, arguments);
    return trace_end(&call, plain_cuMemcpy3DPeer(pCopy));
}

CUresult traced_cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DPeerAsync, arguments);
    return trace_end(&call, plain_cuMemcpy3DPeerAsync(pCopy, hStream));
}

CUresult traced_cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    const void *const arguments[] = {&pCopy, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DPeerAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpy3DPeerAsync_ptsz(pCopy, hStream));
}

CUresult traced_cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3DPeer_ptds, arguments);
    return trace_end(&call, plain_cuMemcpy3DPeer_ptds(pCopy));
}

CUresult traced_cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3D_v2, arguments);
    return trace_end(&call, plain_cuMemcpy3D_v2(pCopy));
}

CUresult traced_cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D *pCopy) {
    const void *const arguments[] = {&pCopy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy3D_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpy3D_v2_ptds(pCopy));
}

CUresult traced_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dst, &src, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAsync, arguments);
    return trace_end(&call, plain_cuMemcpyAsync(dst, src, ByteCount, hStream));
}

CUresult traced_cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dst, &src, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyAsync_ptsz(dst, src, ByteCount, hStream));
}

CUresult traced_cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoA, arguments);
    return trace_end(&call, plain_cuMemcpyAtoA(dstArray, dstOffset, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoA_v2, arguments);
    return trace_end(&call, plain_cuMemcpyAtoA_v2(dstArray, dstOffset, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoA_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyAtoA_v2_ptds(dstArray, dstOffset, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoD(CUdeviceptr_v1 dstDevice, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoD, arguments);
    return trace_end(&call, plain_cuMemcpyAtoD(dstDevice, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoD_v2, arguments);
    return trace_end(&call, plain_cuMemcpyAtoD_v2(dstDevice, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoD_v2_ptds(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoD_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyAtoD_v2_ptds(dstDevice, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoH(void *dstHost, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount) {
    const void *const arguments[] = {&dstHost, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoH, arguments);
    return trace_end(&call, plain_cuMemcpyAtoH(dstHost, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoHAsync(void *dstHost, CUarray srcArray, unsigned int srcOffset,
    unsigned int ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dstHost, &srcArray, &srcOffset, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoHAsync, arguments);
    return trace_end(&call, plain_cuMemcpyAtoHAsync(dstHost, srcArray, srcOffset, ByteCount, hStream));
}

CUresult traced_cuMemcpyAtoHAsync_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstHost, &srcArray, &srcOffset, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoHAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpyAtoHAsync_v2(dstHost, srcArray, srcOffset, ByteCount, hStream));
}

CUresult traced_cuMemcpyAtoHAsync_v2_ptsz(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstHost, &srcArray, &srcOffset, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoHAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyAtoHAsync_v2_ptsz(dstHost, srcArray, srcOffset, ByteCount,
        hStream));
}

CUresult traced_cuMemcpyAtoH_v2(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    const void *const arguments[] = {&dstHost, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoH_v2, arguments);
    return trace_end(&call, plain_cuMemcpyAtoH_v2(dstHost, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyAtoH_v2_ptds(void *dstHost, CUarray srcArray, size_t srcOffset, size_t ByteCount) {
    const void *const arguments[] = {&dstHost, &srcArray, &srcOffset, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyAtoH_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyAtoH_v2_ptds(dstHost, srcArray, srcOffset, ByteCount));
}

CUresult traced_cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    const void *const arguments[] = {&dsts, &srcs, &sizes, &count, &attrs, &attrsIdxs, &numAttrs, &failIdx,
        &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyBatchAsync, arguments);
    return trace_end(&call, plain_cuMemcpyBatchAsync(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        failIdx, hStream));
}

CUresult traced_cuMemcpyBatchAsync_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, size_t *failIdx, CUstream hStream) {
    const void *const arguments[] = {&dsts, &srcs, &sizes, &count, &attrs, &attrsIdxs, &numAttrs, &failIdx,
        &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyBatchAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyBatchAsync_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs,
        numAttrs, failIdx, hStream));
}

CUresult traced_cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    const void *const arguments[] = {&dsts, &srcs, &sizes, &count, &attrs, &attrsIdxs, &numAttrs, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyBatchAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs,
        hStream));
}

CUresult traced_cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
    CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, CUstream hStream) {
    const void *const arguments[] = {&dsts, &srcs, &sizes, &count, &attrs, &attrsIdxs, &numAttrs, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyBatchAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyBatchAsync_v2_ptsz(dsts, srcs, sizes, count, attrs, attrsIdxs,
        numAttrs, hStream));
}

CUresult traced_cuMemcpyDtoA(CUarray dstArray, unsigned int dstOffset, CUdeviceptr_v1 srcDevice,
    unsigned int ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoA, arguments);
    return trace_end(&call, plain_cuMemcpyDtoA(dstArray, dstOffset, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice, size_t ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoA_v2, arguments);
    return trace_end(&call, plain_cuMemcpyDtoA_v2(dstArray, dstOffset, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoA_v2_ptds(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoA_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyDtoA_v2_ptds(dstArray, dstOffset, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoD(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoD, arguments);
    return trace_end(&call, plain_cuMemcpyDtoD(dstDevice, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoDAsync(CUdeviceptr_v1 dstDevice, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &srcDevice, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoDAsync, arguments);
    return trace_end(&call, plain_cuMemcpyDtoDAsync(dstDevice, srcDevice, ByteCount, hStream));
}

CUresult traced_cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &srcDevice, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoDAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpyDtoDAsync_v2(dstDevice, srcDevice, ByteCount, hStream));
}

CUresult traced_cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &srcDevice, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoDAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyDtoDAsync_v2_ptsz(dstDevice, srcDevice, ByteCount, hStream));
}

CUresult traced_cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoD_v2, arguments);
    return trace_end(&call, plain_cuMemcpyDtoD_v2(dstDevice, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoD_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyDtoD_v2_ptds(dstDevice, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoH(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount) {
    const void *const arguments[] = {&dstHost, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoH, arguments);
    return trace_end(&call, plain_cuMemcpyDtoH(dstHost, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoHAsync(void *dstHost, CUdeviceptr_v1 srcDevice, unsigned int ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstHost, &srcDevice, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoHAsync, arguments);
    return trace_end(&call, plain_cuMemcpyDtoHAsync(dstHost, srcDevice, ByteCount, hStream));
}

CUresult traced_cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstHost, &srcDevice, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoHAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpyDtoHAsync_v2(dstHost, srcDevice, ByteCount, hStream));
}

CUresult traced_cuMemcpyDtoHAsync_v2_ptsz(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstHost, &srcDevice, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoHAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyDtoHAsync_v2_ptsz(dstHost, srcDevice, ByteCount, hStream));
}

CUresult traced_cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    const void *const arguments[] = {&dstHost, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoH_v2, arguments);
    return trace_end(&call, plain_cuMemcpyDtoH_v2(dstHost, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyDtoH_v2_ptds(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    const void *const arguments[] = {&dstHost, &srcDevice, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyDtoH_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyDtoH_v2_ptds(dstHost, srcDevice, ByteCount));
}

CUresult traced_cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcHost, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoA, arguments);
    return trace_end(&call, plain_cuMemcpyHtoA(dstArray, dstOffset, srcHost, ByteCount));
}

CUresult traced_cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset, const void *srcHost,
    unsigned int ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcHost, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoAAsync, arguments);
    return trace_end(&call, plain_cuMemcpyHtoAAsync(dstArray, dstOffset, srcHost, ByteCount, hStream));
}

CUresult traced_cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcHost, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoAAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpyHtoAAsync_v2(dstArray, dstOffset, srcHost, ByteCount, hStream));
}

CUresult traced_cuMemcpyHtoAAsync_v2_ptsz(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcHost, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoAAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyHtoAAsync_v2_ptsz(dstArray, dstOffset, srcHost, ByteCount,
        hStream));
}

CUresult traced_cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset, const void *srcHost, size_t ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcHost, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoA_v2, arguments);
    return trace_end(&call, plain_cuMemcpyHtoA_v2(dstArray, dstOffset, srcHost, ByteCount));
}

CUresult traced_cuMemcpyHtoA_v2_ptds(CUarray dstArray, size_t dstOffset, const void *srcHost,
    size_t ByteCount) {
    const void *const arguments[] = {&dstArray, &dstOffset, &srcHost, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoA_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyHtoA_v2_ptds(dstArray, dstOffset, srcHost, ByteCount));
}

CUresult traced_cuMemcpyHtoD(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcHost, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoD, arguments);
    return trace_end(&call, plain_cuMemcpyHtoD(dstDevice, srcHost, ByteCount));
}

CUresult traced_cuMemcpyHtoDAsync(CUdeviceptr_v1 dstDevice, const void *srcHost, unsigned int ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &srcHost, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoDAsync, arguments);
    return trace_end(&call, plain_cuMemcpyHtoDAsync(dstDevice, srcHost, ByteCount, hStream));
}

CUresult traced_cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &srcHost, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoDAsync_v2, arguments);
    return trace_end(&call, plain_cuMemcpyHtoDAsync_v2(dstDevice, srcHost, ByteCount, hStream));
}

CUresult traced_cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &srcHost, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoDAsync_v2_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyHtoDAsync_v2_ptsz(dstDevice, srcHost, ByteCount, hStream));
}

CUresult traced_cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcHost, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoD_v2, arguments);
    return trace_end(&call, plain_cuMemcpyHtoD_v2(dstDevice, srcHost, ByteCount));
}

CUresult traced_cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &srcHost, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyHtoD_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyHtoD_v2_ptds(dstDevice, srcHost, ByteCount));
}

CUresult traced_cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &dstContext, &srcDevice, &srcContext, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyPeer, arguments);
    return trace_end(&call, plain_cuMemcpyPeer(dstDevice, dstContext, srcDevice, srcContext, ByteCount));
}

CUresult traced_cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstContext, &srcDevice, &srcContext, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyPeerAsync, arguments);
    return trace_end(&call, plain_cuMemcpyPeerAsync(dstDevice, dstContext, srcDevice, srcContext, ByteCount,
        hStream));
}

CUresult traced_cuMemcpyPeerAsync_ptsz(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstContext, &srcDevice, &srcContext, &ByteCount, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyPeerAsync_ptsz, arguments);
    return trace_end(&call, plain_cuMemcpyPeerAsync_ptsz(dstDevice, dstContext, srcDevice, srcContext,
        ByteCount, hStream));
}

CUresult traced_cuMemcpyPeer_ptds(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    const void *const arguments[] = {&dstDevice, &dstContext, &srcDevice, &srcContext, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpyPeer_ptds, arguments);
    return trace_end(&call, plain_cuMemcpyPeer_ptds(dstDevice, dstContext, srcDevice, srcContext, ByteCount));
}

CUresult traced_cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    const void *const arguments[] = {&dst, &src, &ByteCount};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemcpy_ptds, arguments);
    return trace_end(&call, plain_cuMemcpy_ptds(dst, src, ByteCount));
}

CUresult traced_cuMemsetD16(CUdeviceptr_v1 dstDevice, unsigned short us, unsigned int N) {
    const void *const arguments[] = {&dstDevice, &us, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD16, arguments);
    return trace_end(&call, plain_cuMemsetD16(dstDevice, us, N));
}

CUresult traced_cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &us, &N, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD16Async, arguments);
    return trace_end(&call, plain_cuMemsetD16Async(dstDevice, us, N, hStream));
}

CUresult traced_cuMemsetD16Async_ptsz(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &us, &N, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD16Async_ptsz, arguments);
    return trace_end(&call, plain_cuMemsetD16Async_ptsz(dstDevice, us, N, hStream));
}

CUresult traced_cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    const void *const arguments[] = {&dstDevice, &us, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD16_v2, arguments);
    return trace_end(&call, plain_cuMemsetD16_v2(dstDevice, us, N));
}

CUresult traced_cuMemsetD16_v2_ptds(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    const void *const arguments[] = {&dstDevice, &us, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD16_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemsetD16_v2_ptds(dstDevice, us, N));
}

CUresult traced_cuMemsetD2D16(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned short us,
    unsigned int Width, unsigned int Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &us, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D16, arguments);
    return trace_end(&call, plain_cuMemsetD2D16(dstDevice, dstPitch, us, Width, Height));
}

CUresult traced_cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &us, &Width, &Height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D16Async, arguments);
    return trace_end(&call, plain_cuMemsetD2D16Async(dstDevice, dstPitch, us, Width, Height, hStream));
}

CUresult traced_cuMemsetD2D16Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &us, &Width, &Height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D16Async_ptsz, arguments);
    return trace_end(&call, plain_cuMemsetD2D16Async_ptsz(dstDevice, dstPitch, us, Width, Height, hStream));
}

CUresult traced_cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &us, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D16_v2, arguments);
    return trace_end(&call, plain_cuMemsetD2D16_v2(dstDevice, dstPitch, us, Width, Height));
}

CUresult traced_cuMemsetD2D16_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &us, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D16_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemsetD2D16_v2_ptds(dstDevice, dstPitch, us, Width, Height));
}

CUresult traced_cuMemsetD2D32(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned int ui,
    unsigned int Width, unsigned int Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &ui, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D32, arguments);
    return trace_end(&call, plain_cuMemsetD2D32(dstDevice, dstPitch, ui, Width, Height));
}

CUresult traced_cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &ui, &Width, &Height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D32Async, arguments);
    return trace_end(&call, plain_cuMemsetD2D32Async(dstDevice, dstPitch, ui, Width, Height, hStream));
}

CUresult traced_cuMemsetD2D32Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &ui, &Width, &Height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D32Async_ptsz, arguments);
    return trace_end(&call, plain_cuMemsetD2D32Async_ptsz(dstDevice, dstPitch, ui, Width, Height, hStream));
}

CUresult traced_cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &ui, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D32_v2, arguments);
    return trace_end(&call, plain_cuMemsetD2D32_v2(dstDevice, dstPitch, ui, Width, Height));
}

CUresult traced_cuMemsetD2D32_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &ui, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D32_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemsetD2D32_v2_ptds(dstDevice, dstPitch, ui, Width, Height));
}

CUresult traced_cuMemsetD2D8(CUdeviceptr_v1 dstDevice, unsigned int dstPitch, unsigned char uc,
    unsigned int Width, unsigned int Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &uc, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D8, arguments);
    return trace_end(&call, plain_cuMemsetD2D8(dstDevice, dstPitch, uc, Width, Height));
}

CUresult traced_cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &uc, &Width, &Height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D8Async, arguments);
    return trace_end(&call, plain_cuMemsetD2D8Async(dstDevice, dstPitch, uc, Width, Height, hStream));
}

CUresult traced_cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &uc, &Width, &Height, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D8Async_ptsz, arguments);
    return trace_end(&call, plain_cuMemsetD2D8Async_ptsz(dstDevice, dstPitch, uc, Width, Height, hStream));
}

CUresult traced_cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &uc, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D8_v2, arguments);
    return trace_end(&call, plain_cuMemsetD2D8_v2(dstDevice, dstPitch, uc, Width, Height));
}

CUresult traced_cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    const void *const arguments[] = {&dstDevice, &dstPitch, &uc, &Width, &Height};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD2D8_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemsetD2D8_v2_ptds(dstDevice, dstPitch, uc, Width, Height));
}

CUresult traced_cuMemsetD32(CUdeviceptr_v1 dstDevice, unsigned int ui, unsigned int N) {
    const void *const arguments[] = {&dstDevice, &ui, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD32, arguments);
    return trace_end(&call, plain_cuMemsetD32(dstDevice, ui, N));
}

CUresult traced_cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &ui, &N, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD32Async, arguments);
    return trace_end(&call, plain_cuMemsetD32Async(dstDevice, ui, N, hStream));
}

CUresult traced_cuMemsetD32Async_ptsz(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &ui, &N, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD32Async_ptsz, arguments);
    return trace_end(&call, plain_cuMemsetD32Async_ptsz(dstDevice, ui, N, hStream));
}

CUresult traced_cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    const void *const arguments[] = {&dstDevice, &ui, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD32_v2, arguments);
    return trace_end(&call, plain_cuMemsetD32_v2(dstDevice, ui, N));
}

CUresult traced_cuMemsetD32_v2_ptds(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    const void *const arguments[] = {&dstDevice, &ui, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD32_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemsetD32_v2_ptds(dstDevice, ui, N));
}

CUresult traced_cuMemsetD8(CUdeviceptr_v1 dstDevice, unsigned char uc, unsigned int N) {
    const void *const arguments[] = {&dstDevice, &uc, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD8, arguments);
    return trace_end(&call, plain_cuMemsetD8(dstDevice, uc, N));
}

CUresult traced_cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &uc, &N, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD8Async, arguments);
    return trace_end(&call, plain_cuMemsetD8Async(dstDevice, uc, N, hStream));
}

CUresult traced_cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    const void *const arguments[] = {&dstDevice, &uc, &N, &hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD8Async_ptsz, arguments);
    return trace_end(&call, plain_cuMemsetD8Async_ptsz(dstDevice, uc, N, hStream));
}

CUresult traced_cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    const void *const arguments[] = {&dstDevice, &uc, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD8_v2, arguments);
    return trace_end(&call, plain_cuMemsetD8_v2(dstDevice, uc, N));
}

CUresult traced_cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    const void *const arguments[] = {&dstDevice, &uc, &N};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMemsetD8_v2_ptds, arguments);
    return trace_end(&call, plain_cuMemsetD8_v2_ptds(dstDevice, uc, N));
}

CUresult traced_cuMipmappedArrayCreate(CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels) {
    const void *const arguments[] = {&pHandle, &pMipmappedArrayDesc, &numMipmapLevels};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMipmappedArrayCreate, arguments);
    return trace_end(&call, plain_cuMipmappedArrayCreate(pHandle, pMipmappedArrayDesc, numMipmapLevels));
}

CUresult traced_cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray) {
    const void *const arguments[] = {&hMipmappedArray};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMipmappedArrayDestroy, arguments);
    return trace_end(&call, plain_cuMipmappedArrayDestroy(hMipmappedArray));
}

CUresult traced_cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
    unsigned int level) {
    const void *const arguments[] = {&pLevelArray, &hMipmappedArray, &level};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMipmappedArrayGetLevel, arguments);
    return trace_end(&call, plain_cuMipmappedArrayGetLevel(pLevelArray, hMipmappedArray, level));
}

CUresult traced_cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUmipmappedArray mipmap, CUdevice device) {
    const void *const arguments[] = {&memoryRequirements, &mipmap, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMipmappedArrayGetMemoryRequirements, arguments);
    return trace_end(&call, plain_cuMipmappedArrayGetMemoryRequirements(memoryRequirements, mipmap, device));
}

CUresult traced_cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUmipmappedArray mipmap) {
    const void *const arguments[] = {&sparseProperties, &mipmap};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMipmappedArrayGetSparseProperties, arguments);
    return trace_end(&call, plain_cuMipmappedArrayGetSparseProperties(sparseProperties, mipmap));
}

CUresult traced_cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions, CUmodule mod) {
    const void *const arguments[] = {&functions, &numFunctions, &mod};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleEnumerateFunctions, arguments);
    return trace_end(&call, plain_cuModuleEnumerateFunctions(functions, numFunctions, mod));
}

CUresult traced_cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name) {
    const void *const arguments[] = {&hfunc, &hmod, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetFunction, arguments);
    return trace_end(&call, rt_cuModuleGetFunction(hfunc, hmod, name));
}

CUresult traced_cuModuleGetFunctionCount(unsigned int *count, CUmodule mod) {
    const void *const arguments[] = {&count, &mod};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetFunctionCount, arguments);
    return trace_end(&call, plain_cuModuleGetFunctionCount(count, mod));
}

CUresult traced_cuModuleGetGlobal(CUdeviceptr_v1 *dptr, unsigned int *bytes, CUmodule hmod,
    const char *name) {
    const void *const arguments[] = {&dptr, &bytes, &hmod, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetGlobal, arguments);
    return trace_end(&call, plain_cuModuleGetGlobal(dptr, bytes, hmod, name));
}

CUresult traced_cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name) {
    const void *const arguments[] = {&dptr, &bytes, &hmod, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetGlobal_v2, arguments);
    return trace_end(&call, rt_cuModuleGetGlobal_v2(dptr, bytes, hmod, name));
}

CUresult traced_cuModuleGetLoadingMode(CUmoduleLoadingMode *mode) {
    const void *const arguments[] = {&mode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetLoadingMode, arguments);
    return trace_end(&call, rt_cuModuleGetLoadingMode(mode));
}

CUresult traced_cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name) {
    const void *const arguments[] = {&pSurfRef, &hmod, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetSurfRef, arguments);
    return trace_end(&call, plain_cuModuleGetSurfRef(pSurfRef, hmod, name));
}

CUresult traced_cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name) {
    const void *const arguments[] = {&pTexRef, &hmod, &name};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleGetTexRef, arguments);
    return trace_end(&call, plain_cuModuleGetTexRef(pTexRef, hmod, name));
}

CUresult traced_cuModuleLoad(CUmodule *module, const char *fname) {
    const void *const arguments[] = {&module, &fname};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleLoad, arguments);
    return trace_end(&call, rt_cuModuleLoad(module, fname));
}

CUresult traced_cuModuleLoadData(CUmodule *module, const void *image) {
    const void *const arguments[] = {&module, &image};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleLoadData, arguments);
    return trace_end(&call, rt_cuModuleLoadData(module, image));
}

CUresult traced_cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions,
    CUjit_option *options, void **optionValues) {
    const void *const arguments[] = {&module, &image, &numOptions, &options, &optionValues};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleLoadDataEx, arguments);
    return trace_end(&call, rt_cuModuleLoadDataEx(module, image, numOptions, options, optionValues));
}

CUresult traced_cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin) {
    const void *const arguments[] = {&module, &fatCubin};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleLoadFatBinary, arguments);
    return trace_end(&call, rt_cuModuleLoadFatBinary(module, fatCubin));
}

CUresult traced_cuModuleUnload(CUmodule hmod) {
    const void *const arguments[] = {&hmod};
    struct trace_call call;
    trace_begin(&call, TRACE_cuModuleUnload, arguments);
    return trace_end(&call, rt_cuModuleUnload(hmod));
}

CUresult traced_cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev) {
    const void *const arguments[] = {&mcHandle, &dev};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMulticastAddDevice, arguments);
    return trace_end(&call, plain_cuMulticastAddDevice(mcHandle, dev));
}

CUresult traced_cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUdeviceptr memptr, size_t size, unsigned long long flags) {
    const void *const arguments[] = {&mcHandle, &mcOffset, &memptr, &size, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMulticastBindAddr, arguments);
    return trace_end(&call, plain_cuMulticastBindAddr(mcHandle, mcOffset, memptr, size, flags));
}

CUresult traced_cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags) {
    const void *const arguments[] = {&mcHandle, &mcOffset, &memHandle, &memOffset, &size, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMulticastBindMem, arguments);
    return trace_end(&call, plain_cuMulticastBindMem(mcHandle, mcOffset, memHandle, memOffset, size, flags));
}

CUresult traced_cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle, const CUmulticastObjectProp *prop) {
    const void *const arguments[] = {&mcHandle, &prop};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMulticastCreate, arguments);
    return trace_end(&call, plain_cuMulticastCreate(mcHandle, prop));
}

CUresult traced_cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop,
    CUmulticastGranularity_flags option) {
    const void *const arguments[] = {&granularity, &prop, &option};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMulticastGetGranularity, arguments);
    return trace_end(&call, plain_cuMulticastGetGranularity(granularity, prop, option));
}

CUresult traced_cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
    size_t size) {
    const void *const arguments[] = {&mcHandle, &dev, &mcOffset, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuMulticastUnbind, arguments);
    return trace_end(&call, plain_cuMulticastUnbind(mcHandle, dev, mcOffset, size));
}

CUresult traced_cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func,
    int numBlocks, int blockSize) {
    const void *const arguments[] = {&dynamicSmemSize, &func, &numBlocks, &blockSize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyAvailableDynamicSMemPerBlock, arguments);
    return trace_end(&call, plain_cuOccupancyAvailableDynamicSMemPerBlock(dynamicSmemSize, func, numBlocks,
        blockSize));
}

CUresult traced_cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func, int blockSize,
    size_t dynamicSMemSize) {
    const void *const arguments[] = {&numBlocks, &func, &blockSize, &dynamicSMemSize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyMaxActiveBlocksPerMultiprocessor, arguments);
    return trace_end(&call, plain_cuOccupancyMaxActiveBlocksPerMultiprocessor(numBlocks, func, blockSize,
        dynamicSMemSize));
}

CUresult traced_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func,
    int blockSize, size_t dynamicSMemSize, unsigned int flags) {
    const void *const arguments[] = {&numBlocks, &func, &blockSize, &dynamicSMemSize, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, arguments);
    return trace_end(&call, plain_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(numBlocks, func,
        blockSize, dynamicSMemSize, flags));
}

CUresult traced_cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func,
    const CUlaunchConfig *config) {
    const void *const arguments[] = {&numClusters, &func, &config};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyMaxActiveClusters, arguments);
    return trace_end(&call, plain_cuOccupancyMaxActiveClusters(numClusters, func, config));
}

CUresult traced_cuOccupancyMaxPotentialBlockSize(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit) {
    const void *const arguments[] = {&minGridSize, &blockSize, &func, &blockSizeToDynamicSMemSize,
        &dynamicSMemSize, &blockSizeLimit};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyMaxPotentialBlockSize, arguments);
    return trace_end(&call, rt_cuOccupancyMaxPotentialBlockSize(minGridSize, blockSize, func,
        blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit));
}

CUresult traced_cuOccupancyMaxPotentialBlockSizeWithFlags(int *minGridSize, int *blockSize, CUfunction func,
    CUoccupancyB2DSize blockSizeToDynamicSMemSize, size_t dynamicSMemSize, int blockSizeLimit,
    unsigned int flags) {
    const void *const arguments[] = {&minGridSize, &blockSize, &func, &blockSizeToDynamicSMemSize,
        &dynamicSMemSize, &blockSizeLimit, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyMaxPotentialBlockSizeWithFlags, arguments);
    return trace_end(&call, rt_cuOccupancyMaxPotentialBlockSizeWithFlags(minGridSize, blockSize, func,
        blockSizeToDynamicSMemSize, dynamicSMemSize, blockSizeLimit, flags));
}

CUresult traced_cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func,
    const CUlaunchConfig *config) {
    const void *const arguments[] = {&clusterSize, &func, &config};
    struct trace_call call;
    trace_begin(&call, TRACE_cuOccupancyMaxPotentialClusterSize, arguments);
    return trace_end(&call, plain_cuOccupancyMaxPotentialClusterSize(clusterSize, func, config));
}

CUresult traced_cuParamSetSize(CUfunction hfunc, unsigned int numbytes) {
    const void *const arguments[] = {&hfunc, &numbytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuParamSetSize, arguments);
    return trace_end(&call, rt_cuParamSetSize(hfunc, numbytes));
}

CUresult traced_cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef) {
    const void *const arguments[] = {&hfunc, &texunit, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuParamSetTexRef, arguments);
    return trace_end(&call, plain_cuParamSetTexRef(hfunc, texunit, hTexRef));
}

CUresult traced_cuParamSetf(CUfunction hfunc, int offset, float value) {
    const void *const arguments[] = {&hfunc, &offset, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuParamSetf, arguments);
    return trace_end(&call, rt_cuParamSetf(hfunc, offset, value));
}

CUresult traced_cuParamSeti(CUfunction hfunc, int offset, unsigned int value) {
    const void *const arguments[] = {&hfunc, &offset, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuParamSeti, arguments);
    return trace_end(&call, rt_cuParamSeti(hfunc, offset, value));
}

CUresult traced_cuParamSetv(CUfunction hfunc, int offset, void *ptr, unsigned int numbytes) {
    const void *const arguments[] = {&hfunc, &offset, &ptr, &numbytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuParamSetv, arguments);
    return trace_end(&call, rt_cuParamSetv(hfunc, offset, ptr, numbytes));
}

CUresult traced_cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr) {
    const void *const arguments[] = {&data, &attribute, &ptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuPointerGetAttribute, arguments);
    return trace_end(&call, rt_cuPointerGetAttribute(data, attribute, ptr));
}

CUresult traced_cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes,
    void **data, CUdeviceptr ptr) {
    const void *const arguments[] = {&numAttributes, &attributes, &data, &ptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuPointerGetAttributes, arguments);
    return trace_end(&call, rt_cuPointerGetAttributes(numAttributes, attributes, data, ptr));
}

CUresult traced_cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr) {
    const void *const arguments[] = {&value, &attribute, &ptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuPointerSetAttribute, arguments);
    return trace_end(&call, rt_cuPointerSetAttribute(value, attribute, ptr));
}

CUresult traced_cuProfilerInitialize(const char *configFile, const char *outputFile,
    CUoutput_mode outputMode) {
    const void *const arguments[] = {&configFile, &outputFile, &outputMode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuProfilerInitialize, arguments);
    return trace_end(&call, rt_cuProfilerInitialize(configFile, outputFile, outputMode));
}

CUresult traced_cuProfilerStart(void) {
    struct trace_call call;
    trace_begin(&call, TRACE_cuProfilerStart, NULL);
    return trace_end(&call, rt_cuProfilerStart());
}

CUresult traced_cuProfilerStop(void) {
    struct trace_call call;
    trace_begin(&call, TRACE_cuProfilerStop, NULL);
    return trace_end(&call, rt_cuProfilerStop());
}

CUresult traced_cuSignalExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    const void *const arguments[] = {&extSemArray, &paramsArray, &numExtSems, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSignalExternalSemaphoresAsync, arguments);
    return trace_end(&call, plain_cuSignalExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems,
        stream));
}

CUresult traced_cuSignalExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    const void *const arguments[] = {&extSemArray, &paramsArray, &numExtSems, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSignalExternalSemaphoresAsync_ptsz, arguments);
    return trace_end(&call, plain_cuSignalExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems,
        stream));
}

CUresult traced_cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    const void *const arguments[] = {&hStream, &callback, &userData, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamAddCallback, arguments);
    return trace_end(&call, plain_cuStreamAddCallback(hStream, callback, userData, flags));
}

CUresult traced_cuStreamAddCallback_ptsz(CUstream hStream, CUstreamCallback callback, void *userData,
    unsigned int flags) {
    const void *const arguments[] = {&hStream, &callback, &userData, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamAddCallback_ptsz, arguments);
    return trace_end(&call, plain_cuStreamAddCallback_ptsz(hStream, callback, userData, flags));
}

CUresult traced_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags) {
    const void *const arguments[] = {&hStream, &dptr, &length, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamAttachMemAsync, arguments);
    return trace_end(&call, plain_cuStreamAttachMemAsync(hStream, dptr, length, flags));
}

CUresult traced_cuStreamAttachMemAsync_ptsz(CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags) {
    const void *const arguments[] = {&hStream, &dptr, &length, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamAttachMemAsync_ptsz, arguments);
    return trace_end(&call, plain_cuStreamAttachMemAsync_ptsz(hStream, dptr, length, flags));
}

CUresult traced_cuStreamBatchMemOp(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &count, &paramArray, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBatchMemOp, arguments);
    return trace_end(&call, plain_cuStreamBatchMemOp(stream, count, paramArray, flags));
}

CUresult traced_cuStreamBatchMemOp_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    const void *const arguments[] = {&stream, &count, &paramArray, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBatchMemOp_ptsz, arguments);
    return trace_end(&call, plain_cuStreamBatchMemOp_ptsz(stream, count, paramArray, flags));
}

CUresult traced_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    const void *const arguments[] = {&stream, &count, &paramArray, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBatchMemOp_v2, arguments);
    return trace_end(&call, plain_cuStreamBatchMemOp_v2(stream, count, paramArray, flags));
}

CUresult traced_cuStreamBatchMemOp_v2_ptsz(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    const void *const arguments[] = {&stream, &count, &paramArray, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBatchMemOp_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamBatchMemOp_v2_ptsz(stream, count, paramArray, flags));
}

CUresult traced_cuStreamBeginCapture(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBeginCapture, arguments);
    return trace_end(&call, plain_cuStreamBeginCapture(hStream));
}

CUresult traced_cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph, const CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, CUstreamCaptureMode mode) {
    const void *const arguments[] = {&hStream, &hGraph, &dependencies, &dependencyData, &numDependencies,
        &mode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBeginCaptureToGraph, arguments);
    return trace_end(&call, plain_cuStreamBeginCaptureToGraph(hStream, hGraph, dependencies, dependencyData,
        numDependencies, mode));
}

CUresult traced_cuStreamBeginCaptureToGraph_ptsz(CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode) {
    const void *const arguments[] = {&hStream, &hGraph, &dependencies, &dependencyData, &numDependencies,
        &mode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBeginCaptureToGraph_ptsz, arguments);
    return trace_end(&call, plain_cuStreamBeginCaptureToGraph_ptsz(hStream, hGraph, dependencies,
        dependencyData, numDependencies, mode));
}

CUresult traced_cuStreamBeginCapture_ptsz(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBeginCapture_ptsz, arguments);
    return trace_end(&call, plain_cuStreamBeginCapture_ptsz(hStream));
}

CUresult traced_cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    const void *const arguments[] = {&hStream, &mode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBeginCapture_v2, arguments);
    return trace_end(&call, plain_cuStreamBeginCapture_v2(hStream, mode));
}

CUresult traced_cuStreamBeginCapture_v2_ptsz(CUstream hStream, CUstreamCaptureMode mode) {
    const void *const arguments[] = {&hStream, &mode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamBeginCapture_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamBeginCapture_v2_ptsz(hStream, mode));
}

CUresult traced_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    const void *const arguments[] = {&dstStream, &srcStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamCopyAttributes, arguments);
    return trace_end(&call, plain_cuStreamCopyAttributes(dstStream, srcStream));
}

CUresult traced_cuStreamCopyAttributes_ptsz(CUstream dstStream, CUstream srcStream) {
    const void *const arguments[] = {&dstStream, &srcStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamCopyAttributes_ptsz, arguments);
    return trace_end(&call, plain_cuStreamCopyAttributes_ptsz(dstStream, srcStream));
}

CUresult traced_cuStreamCreate(CUstream *phStream, unsigned int Flags) {
    const void *const arguments[] = {&phStream, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamCreate, arguments);
    return trace_end(&call, rt_cuStreamCreate(phStream, Flags));
}

CUresult traced_cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority) {
    const void *const arguments[] = {&phStream, &flags, &priority};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamCreateWithPriority, arguments);
    return trace_end(&call, rt_cuStreamCreateWithPriority(phStream, flags, priority));
}

CUresult traced_cuStreamDestroy(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamDestroy, arguments);
    return trace_end(&call, plain_cuStreamDestroy(hStream));
}

CUresult traced_cuStreamDestroy_v2(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamDestroy_v2, arguments);
    return trace_end(&call, rt_cuStreamDestroy_v2(hStream));
}

CUresult traced_cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    const void *const arguments[] = {&hStream, &phGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamEndCapture, arguments);
    return trace_end(&call, plain_cuStreamEndCapture(hStream, phGraph));
}

CUresult traced_cuStreamEndCapture_ptsz(CUstream hStream, CUgraph *phGraph) {
    const void *const arguments[] = {&hStream, &phGraph};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamEndCapture_ptsz, arguments);
    return trace_end(&call, plain_cuStreamEndCapture_ptsz(hStream, phGraph));
}

CUresult traced_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    const void *const arguments[] = {&hStream, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetAttribute, arguments);
    return trace_end(&call, plain_cuStreamGetAttribute(hStream, attr, value));
}

CUresult traced_cuStreamGetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    const void *const arguments[] = {&hStream, &attr, &value};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetAttribute_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetAttribute_ptsz(hStream, attr, value));
}

CUresult traced_cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    const void *const arguments[] = {&hStream, &captureStatus_out, &id_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCaptureInfo, arguments);
    return trace_end(&call, plain_cuStreamGetCaptureInfo(hStream, captureStatus_out, id_out));
}

CUresult traced_cuStreamGetCaptureInfo_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    const void *const arguments[] = {&hStream, &captureStatus_out, &id_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCaptureInfo_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetCaptureInfo_ptsz(hStream, captureStatus_out, id_out));
}

CUresult traced_cuStreamGetCaptureInfo_v2(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    const void *const arguments[] = {&hStream, &captureStatus_out, &id_out, &graph_out, &dependencies_out,
        &numDependencies_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCaptureInfo_v2, arguments);
    return trace_end(&call, plain_cuStreamGetCaptureInfo_v2(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, numDependencies_out));
}

CUresult traced_cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    size_t *numDependencies_out) {
    const void *const arguments[] = {&hStream, &captureStatus_out, &id_out, &graph_out, &dependencies_out,
        &numDependencies_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCaptureInfo_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetCaptureInfo_v2_ptsz(hStream, captureStatus_out, id_out,
        graph_out, dependencies_out, numDependencies_out));
}

CUresult traced_cuStreamGetCaptureInfo_v3(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    const void *const arguments[] = {&hStream, &captureStatus_out, &id_out, &graph_out, &dependencies_out,
        &edgeData_out, &numDependencies_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCaptureInfo_v3, arguments);
    return trace_end(&call, plain_cuStreamGetCaptureInfo_v3(hStream, captureStatus_out, id_out, graph_out,
        dependencies_out, edgeData_out, numDependencies_out));
}

CUresult traced_cuStreamGetCaptureInfo_v3_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out, CUgraph *graph_out, const CUgraphNode **dependencies_out,
    const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    const void *const arguments[] = {&hStream, &captureStatus_out, &id_out, &graph_out, &dependencies_out,
        &edgeData_out, &numDependencies_out};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCaptureInfo_v3_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetCaptureInfo_v3_ptsz(hStream, captureStatus_out, id_out,
        graph_out, dependencies_out, edgeData_out, numDependencies_out));
}

CUresult traced_cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    const void *const arguments[] = {&hStream, &pctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCtx, arguments);
    return trace_end(&call, plain_cuStreamGetCtx(hStream, pctx));
}

CUresult traced_cuStreamGetCtx_ptsz(CUstream hStream, CUcontext *pctx) {
    const void *const arguments[] = {&hStream, &pctx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCtx_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetCtx_ptsz(hStream, pctx));
}

CUresult traced_cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    const void *const arguments[] = {&hStream, &pCtx, &pGreenCtx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCtx_v2, arguments);
    return trace_end(&call, plain_cuStreamGetCtx_v2(hStream, pCtx, pGreenCtx));
}

CUresult traced_cuStreamGetCtx_v2_ptsz(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    const void *const arguments[] = {&hStream, &pCtx, &pGreenCtx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetCtx_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetCtx_v2_ptsz(hStream, pCtx, pGreenCtx));
}

CUresult traced_cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    const void *const arguments[] = {&hStream, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetDevice, arguments);
    return trace_end(&call, plain_cuStreamGetDevice(hStream, device));
}

CUresult traced_cuStreamGetDevice_ptsz(CUstream hStream, CUdevice *device) {
    const void *const arguments[] = {&hStream, &device};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetDevice_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetDevice_ptsz(hStream, device));
}

CUresult traced_cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    const void *const arguments[] = {&hStream, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetFlags, arguments);
    return trace_end(&call, plain_cuStreamGetFlags(hStream, flags));
}

CUresult traced_cuStreamGetFlags_ptsz(CUstream hStream, unsigned int *flags) {
    const void *const arguments[] = {&hStream, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetFlags_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetFlags_ptsz(hStream, flags));
}

CUresult traced_cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx) {
    const void *const arguments[] = {&hStream, &phCtx};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetGreenCtx, arguments);
    return trace_end(&call, rt_cuStreamGetGreenCtx(hStream, phCtx));
}

CUresult traced_cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    const void *const arguments[] = {&hStream, &streamId};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetId, arguments);
    return trace_end(&call, plain_cuStreamGetId(hStream, streamId));
}

CUresult traced_cuStreamGetId_ptsz(CUstream hStream, unsigned long long *streamId) {
    const void *const arguments[] = {&hStream, &streamId};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetId_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetId_ptsz(hStream, streamId));
}

CUresult traced_cuStreamGetPriority(CUstream hStream, int *priority) {
    const void *const arguments[] = {&hStream, &priority};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetPriority, arguments);
    return trace_end(&call, plain_cuStreamGetPriority(hStream, priority));
}

CUresult traced_cuStreamGetPriority_ptsz(CUstream hStream, int *priority) {
    const void *const arguments[] = {&hStream, &priority};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamGetPriority_ptsz, arguments);
    return trace_end(&call, plain_cuStreamGetPriority_ptsz(hStream, priority));
}

CUresult traced_cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    const void *const arguments[] = {&hStream, &captureStatus};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamIsCapturing, arguments);
    return trace_end(&call, plain_cuStreamIsCapturing(hStream, captureStatus));
}

CUresult traced_cuStreamIsCapturing_ptsz(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    const void *const arguments[] = {&hStream, &captureStatus};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamIsCapturing_ptsz, arguments);
    return trace_end(&call, plain_cuStreamIsCapturing_ptsz(hStream, captureStatus));
}

CUresult traced_cuStreamQuery(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamQuery, arguments);
    return trace_end(&call, plain_cuStreamQuery(hStream));
}

CUresult traced_cuStreamQuery_ptsz(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamQuery_ptsz, arguments);
    return trace_end(&call, plain_cuStreamQuery_ptsz(hStream));
}

CUresult traced_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param) {
    const void *const arguments[] = {&hStream, &attr, &param};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamSetAttribute, arguments);
    return trace_end(&call, plain_cuStreamSetAttribute(hStream, attr, param));
}

CUresult traced_cuStreamSetAttribute_ptsz(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param) {
    const void *const arguments[] = {&hStream, &attr, &param};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamSetAttribute_ptsz, arguments);
    return trace_end(&call, plain_cuStreamSetAttribute_ptsz(hStream, attr, param));
}

CUresult traced_cuStreamSynchronize(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamSynchronize, arguments);
    return trace_end(&call, plain_cuStreamSynchronize(hStream));
}

CUresult traced_cuStreamSynchronize_ptsz(CUstream hStream) {
    const void *const arguments[] = {&hStream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamSynchronize_ptsz, arguments);
    return trace_end(&call, plain_cuStreamSynchronize_ptsz(hStream));
}

CUresult traced_cuStreamUpdateCaptureDependencies(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    const void *const arguments[] = {&hStream, &dependencies, &numDependencies, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamUpdateCaptureDependencies, arguments);
    return trace_end(&call, plain_cuStreamUpdateCaptureDependencies(hStream, dependencies, numDependencies,
        flags));
}

CUresult traced_cuStreamUpdateCaptureDependencies_ptsz(CUstream hStream, CUgraphNode *dependencies,
    size_t numDependencies, unsigned int flags) {
    const void *const arguments[] = {&hStream, &dependencies, &numDependencies, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamUpdateCaptureDependencies_ptsz, arguments);
    return trace_end(&call, plain_cuStreamUpdateCaptureDependencies_ptsz(hStream, dependencies,
        numDependencies, flags));
}

CUresult traced_cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    const void *const arguments[] = {&hStream, &dependencies, &dependencyData, &numDependencies, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamUpdateCaptureDependencies_v2, arguments);
    return trace_end(&call, plain_cuStreamUpdateCaptureDependencies_v2(hStream, dependencies, dependencyData,
        numDependencies, flags));
}

CUresult traced_cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    const void *const arguments[] = {&hStream, &dependencies, &dependencyData, &numDependencies, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamUpdateCaptureDependencies_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamUpdateCaptureDependencies_v2_ptsz(hStream, dependencies,
        dependencyData, numDependencies, flags));
}

CUresult traced_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    const void *const arguments[] = {&hStream, &hEvent, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitEvent, arguments);
    return trace_end(&call, plain_cuStreamWaitEvent(hStream, hEvent, Flags));
}

CUresult traced_cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    const void *const arguments[] = {&hStream, &hEvent, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitEvent_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWaitEvent_ptsz(hStream, hEvent, Flags));
}

CUresult traced_cuStreamWaitValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue32, arguments);
    return trace_end(&call, plain_cuStreamWaitValue32(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue32_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWaitValue32_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue32_v2, arguments);
    return trace_end(&call, plain_cuStreamWaitValue32_v2(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue32_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWaitValue32_v2_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue64, arguments);
    return trace_end(&call, plain_cuStreamWaitValue64(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue64_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWaitValue64_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue64_v2, arguments);
    return trace_end(&call, plain_cuStreamWaitValue64_v2(stream, addr, value, flags));
}

CUresult traced_cuStreamWaitValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWaitValue64_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWaitValue64_v2_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue32(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue32, arguments);
    return trace_end(&call, plain_cuStreamWriteValue32(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue32_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue32_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWriteValue32_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue32_v2, arguments);
    return trace_end(&call, plain_cuStreamWriteValue32_v2(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue32_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue32_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWriteValue32_v2_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue64(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue64, arguments);
    return trace_end(&call, plain_cuStreamWriteValue64(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue64_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue64_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWriteValue64_ptsz(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue64_v2, arguments);
    return trace_end(&call, plain_cuStreamWriteValue64_v2(stream, addr, value, flags));
}

CUresult traced_cuStreamWriteValue64_v2_ptsz(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    const void *const arguments[] = {&stream, &addr, &value, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuStreamWriteValue64_v2_ptsz, arguments);
    return trace_end(&call, plain_cuStreamWriteValue64_v2_ptsz(stream, addr, value, flags));
}

CUresult traced_cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc) {
    const void *const arguments[] = {&pSurfObject, &pResDesc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSurfObjectCreate, arguments);
    return trace_end(&call, plain_cuSurfObjectCreate(pSurfObject, pResDesc));
}

CUresult traced_cuSurfObjectDestroy(CUsurfObject surfObject) {
    const void *const arguments[] = {&surfObject};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSurfObjectDestroy, arguments);
    return trace_end(&call, plain_cuSurfObjectDestroy(surfObject));
}

CUresult traced_cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject) {
    const void *const arguments[] = {&pResDesc, &surfObject};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSurfObjectGetResourceDesc, arguments);
    return trace_end(&call, plain_cuSurfObjectGetResourceDesc(pResDesc, surfObject));
}

CUresult traced_cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef) {
    const void *const arguments[] = {&phArray, &hSurfRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSurfRefGetArray, arguments);
    return trace_end(&call, plain_cuSurfRefGetArray(phArray, hSurfRef));
}

CUresult traced_cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags) {
    const void *const arguments[] = {&hSurfRef, &hArray, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuSurfRefSetArray, arguments);
    return trace_end(&call, plain_cuSurfRefSetArray(hSurfRef, hArray, Flags));
}

CUresult traced_cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    const void *const arguments[] = {&tensorMap, &tensorDataType, &tensorRank, &globalAddress, &globalDim,
        &globalStrides, &pixelBoxLowerCorner, &pixelBoxUpperCorner, &channelsPerPixel, &pixelsPerColumn,
        &elementStrides, &interleave, &swizzle, &l2Promotion, &oobFill};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTensorMapEncodeIm2col, arguments);
    return trace_end(&call, plain_cuTensorMapEncodeIm2col(tensorMap, tensorDataType, tensorRank,
        globalAddress, globalDim, globalStrides, pixelBoxLowerCorner, pixelBoxUpperCorner, channelsPerPixel,
        pixelsPerColumn, elementStrides, interleave, swizzle, l2Promotion, oobFill));
}

CUresult traced_cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
    CUtensorMapFloatOOBfill oobFill) {
    const void *const arguments[] = {&tensorMap, &tensorDataType, &tensorRank, &globalAddress, &globalDim,
        &globalStrides, &pixelBoxLowerCornerWidth, &pixelBoxUpperCornerWidth, &channelsPerPixel,
        &pixelsPerColumn, &elementStrides, &interleave, &mode, &swizzle, &l2Promotion, &oobFill};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTensorMapEncodeIm2colWide, arguments);
    return trace_end(&call, plain_cuTensorMapEncodeIm2colWide(tensorMap, tensorDataType, tensorRank,
        globalAddress, globalDim, globalStrides, pixelBoxLowerCornerWidth, pixelBoxUpperCornerWidth,
        channelsPerPixel, pixelsPerColumn, elementStrides, interleave, mode, swizzle, l2Promotion, oobFill));
}

CUresult traced_cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    const void *const arguments[] = {&tensorMap, &tensorDataType, &tensorRank, &globalAddress, &globalDim,
        &globalStrides, &boxDim, &elementStrides, &interleave, &swizzle, &l2Promotion, &oobFill};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTensorMapEncodeTiled, arguments);
    return trace_end(&call, plain_cuTensorMapEncodeTiled(tensorMap, tensorDataType, tensorRank, globalAddress,
        globalDim, globalStrides, boxDim, elementStrides, interleave, swizzle, l2Promotion, oobFill));
}

CUresult traced_cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress) {
    const void *const arguments[] = {&tensorMap, &globalAddress};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTensorMapReplaceAddress, arguments);
    return trace_end(&call, plain_cuTensorMapReplaceAddress(tensorMap, globalAddress));
}

CUresult traced_cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
    const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc) {
    const void *const arguments[] = {&pTexObject, &pResDesc, &pTexDesc, &pResViewDesc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexObjectCreate, arguments);
    return trace_end(&call, plain_cuTexObjectCreate(pTexObject, pResDesc, pTexDesc, pResViewDesc));
}

CUresult traced_cuTexObjectDestroy(CUtexObject texObject) {
    const void *const arguments[] = {&texObject};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexObjectDestroy, arguments);
    return trace_end(&call, plain_cuTexObjectDestroy(texObject));
}

CUresult traced_cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject) {
    const void *const arguments[] = {&pResDesc, &texObject};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexObjectGetResourceDesc, arguments);
    return trace_end(&call, plain_cuTexObjectGetResourceDesc(pResDesc, texObject));
}

CUresult traced_cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc, CUtexObject texObject) {
    const void *const arguments[] = {&pResViewDesc, &texObject};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexObjectGetResourceViewDesc, arguments);
    return trace_end(&call, plain_cuTexObjectGetResourceViewDesc(pResViewDesc, texObject));
}

CUresult traced_cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject) {
    const void *const arguments[] = {&pTexDesc, &texObject};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexObjectGetTextureDesc, arguments);
    return trace_end(&call, plain_cuTexObjectGetTextureDesc(pTexDesc, texObject));
}

CUresult traced_cuTexRefCreate(CUtexref *pTexRef) {
    const void *const arguments[] = {&pTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefCreate, arguments);
    return trace_end(&call, plain_cuTexRefCreate(pTexRef));
}

CUresult traced_cuTexRefDestroy(CUtexref hTexRef) {
    const void *const arguments[] = {&hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefDestroy, arguments);
    return trace_end(&call, plain_cuTexRefDestroy(hTexRef));
}

CUresult traced_cuTexRefGetAddress(CUdeviceptr_v1 *pdptr, CUtexref hTexRef) {
    const void *const arguments[] = {&pdptr, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetAddress, arguments);
    return trace_end(&call, plain_cuTexRefGetAddress(pdptr, hTexRef));
}

CUresult traced_cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim) {
    const void *const arguments[] = {&pam, &hTexRef, &dim};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetAddressMode, arguments);
    return trace_end(&call, plain_cuTexRefGetAddressMode(pam, hTexRef, dim));
}

CUresult traced_cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    const void *const arguments[] = {&pdptr, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetAddress_v2, arguments);
    return trace_end(&call, plain_cuTexRefGetAddress_v2(pdptr, hTexRef));
}

CUresult traced_cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef) {
    const void *const arguments[] = {&phArray, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetArray, arguments);
    return trace_end(&call, plain_cuTexRefGetArray(phArray, hTexRef));
}

CUresult traced_cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef) {
    const void *const arguments[] = {&pBorderColor, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetBorderColor, arguments);
    return trace_end(&call, plain_cuTexRefGetBorderColor(pBorderColor, hTexRef));
}

CUresult traced_cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    const void *const arguments[] = {&pfm, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetFilterMode, arguments);
    return trace_end(&call, plain_cuTexRefGetFilterMode(pfm, hTexRef));
}

CUresult traced_cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef) {
    const void *const arguments[] = {&pFlags, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetFlags, arguments);
    return trace_end(&call, plain_cuTexRefGetFlags(pFlags, hTexRef));
}

CUresult traced_cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef) {
    const void *const arguments[] = {&pFormat, &pNumChannels, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetFormat, arguments);
    return trace_end(&call, plain_cuTexRefGetFormat(pFormat, pNumChannels, hTexRef));
}

CUresult traced_cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef) {
    const void *const arguments[] = {&pmaxAniso, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetMaxAnisotropy, arguments);
    return trace_end(&call, plain_cuTexRefGetMaxAnisotropy(pmaxAniso, hTexRef));
}

CUresult traced_cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    const void *const arguments[] = {&pfm, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetMipmapFilterMode, arguments);
    return trace_end(&call, plain_cuTexRefGetMipmapFilterMode(pfm, hTexRef));
}

CUresult traced_cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef) {
    const void *const arguments[] = {&pbias, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetMipmapLevelBias, arguments);
    return trace_end(&call, plain_cuTexRefGetMipmapLevelBias(pbias, hTexRef));
}

CUresult traced_cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
    CUtexref hTexRef) {
    const void *const arguments[] = {&pminMipmapLevelClamp, &pmaxMipmapLevelClamp, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetMipmapLevelClamp, arguments);
    return trace_end(&call, plain_cuTexRefGetMipmapLevelClamp(pminMipmapLevelClamp, pmaxMipmapLevelClamp,
        hTexRef));
}

CUresult traced_cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef) {
    const void *const arguments[] = {&phMipmappedArray, &hTexRef};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefGetMipmappedArray, arguments);
    return trace_end(&call, plain_cuTexRefGetMipmappedArray(phMipmappedArray, hTexRef));
}

CUresult traced_cuTexRefSetAddress(unsigned int *ByteOffset, CUtexref hTexRef, CUdeviceptr_v1 dptr,
    unsigned int bytes) {
    const void *const arguments[] = {&ByteOffset, &hTexRef, &dptr, &bytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetAddress, arguments);
    return trace_end(&call, plain_cuTexRefSetAddress(ByteOffset, hTexRef, dptr, bytes));
}

CUresult traced_cuTexRefSetAddress2D(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR_v1 *desc,
    CUdeviceptr_v1 dptr, unsigned int Pitch) {
    const void *const arguments[] = {&hTexRef, &desc, &dptr, &Pitch};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetAddress2D, arguments);
    return trace_end(&call, plain_cuTexRefSetAddress2D(hTexRef, desc, dptr, Pitch));
}

CUresult traced_cuTexRefSetAddress2D_v2(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    const void *const arguments[] = {&hTexRef, &desc, &dptr, &Pitch};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetAddress2D_v2, arguments);
    return trace_end(&call, plain_cuTexRefSetAddress2D_v2(hTexRef, desc, dptr, Pitch));
}

CUresult traced_cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr,
    size_t Pitch) {
    const void *const arguments[] = {&hTexRef, &desc, &dptr, &Pitch};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetAddress2D_v3, arguments);
    return trace_end(&call, plain_cuTexRefSetAddress2D_v3(hTexRef, desc, dptr, Pitch));
}

CUresult traced_cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am) {
    const void *const arguments[] = {&hTexRef, &dim, &am};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetAddressMode, arguments);
    return trace_end(&call, plain_cuTexRefSetAddressMode(hTexRef, dim, am));
}

CUresult traced_cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr, size_t bytes) {
    const void *const arguments[] = {&ByteOffset, &hTexRef, &dptr, &bytes};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetAddress_v2, arguments);
    return trace_end(&call, plain_cuTexRefSetAddress_v2(ByteOffset, hTexRef, dptr, bytes));
}

CUresult traced_cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags) {
    const void *const arguments[] = {&hTexRef, &hArray, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetArray, arguments);
    return trace_end(&call, plain_cuTexRefSetArray(hTexRef, hArray, Flags));
}

CUresult traced_cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor) {
    const void *const arguments[] = {&hTexRef, &pBorderColor};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetBorderColor, arguments);
    return trace_end(&call, plain_cuTexRefSetBorderColor(hTexRef, pBorderColor));
}

CUresult traced_cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    const void *const arguments[] = {&hTexRef, &fm};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetFilterMode, arguments);
    return trace_end(&call, plain_cuTexRefSetFilterMode(hTexRef, fm));
}

CUresult traced_cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags) {
    const void *const arguments[] = {&hTexRef, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetFlags, arguments);
    return trace_end(&call, plain_cuTexRefSetFlags(hTexRef, Flags));
}

CUresult traced_cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents) {
    const void *const arguments[] = {&hTexRef, &fmt, &NumPackedComponents};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetFormat, arguments);
    return trace_end(&call, plain_cuTexRefSetFormat(hTexRef, fmt, NumPackedComponents));
}

CUresult traced_cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso) {
    const void *const arguments[] = {&hTexRef, &maxAniso};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetMaxAnisotropy, arguments);
    return trace_end(&call, plain_cuTexRefSetMaxAnisotropy(hTexRef, maxAniso));
}

CUresult traced_cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    const void *const arguments[] = {&hTexRef, &fm};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetMipmapFilterMode, arguments);
    return trace_end(&call, plain_cuTexRefSetMipmapFilterMode(hTexRef, fm));
}

CUresult traced_cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias) {
    const void *const arguments[] = {&hTexRef, &bias};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetMipmapLevelBias, arguments);
    return trace_end(&call, plain_cuTexRefSetMipmapLevelBias(hTexRef, bias));
}

CUresult traced_cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp) {
    const void *const arguments[] = {&hTexRef, &minMipmapLevelClamp, &maxMipmapLevelClamp};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetMipmapLevelClamp, arguments);
    return trace_end(&call, plain_cuTexRefSetMipmapLevelClamp(hTexRef, minMipmapLevelClamp,
        maxMipmapLevelClamp));
}

CUresult traced_cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray,
    unsigned int Flags) {
    const void *const arguments[] = {&hTexRef, &hMipmappedArray, &Flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuTexRefSetMipmappedArray, arguments);
    return trace_end(&call, plain_cuTexRefSetMipmappedArray(hTexRef, hMipmappedArray, Flags));
}

CUresult traced_cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
    const void *const arguments[] = {&mode};
    struct trace_call call;
    trace_begin(&call, TRACE_cuThreadExchangeStreamCaptureMode, arguments);
    return trace_end(&call, rt_cuThreadExchangeStreamCaptureMode(mode));
}

CUresult traced_cuUserObjectCreate(CUuserObject *object_out, void *ptr, CUhostFn destroy,
    unsigned int initialRefcount, unsigned int flags) {
    const void *const arguments[] = {&object_out, &ptr, &destroy, &initialRefcount, &flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuUserObjectCreate, arguments);
    return trace_end(&call, rt_cuUserObjectCreate(object_out, ptr, destroy, initialRefcount, flags));
}

CUresult traced_cuUserObjectRelease(CUuserObject object, unsigned int count) {
    const void *const arguments[] = {&object, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuUserObjectRelease, arguments);
    return trace_end(&call, plain_cuUserObjectRelease(object, count));
}

CUresult traced_cuUserObjectRetain(CUuserObject object, unsigned int count) {
    const void *const arguments[] = {&object, &count};
    struct trace_call call;
    trace_begin(&call, TRACE_cuUserObjectRetain, arguments);
    return trace_end(&call, plain_cuUserObjectRetain(object, count));
}

CUresult traced_cuVDPAUCtxCreate(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    const void *const arguments[] = {&pCtx, &flags, &device, &vdpDevice, &vdpGetProcAddress};
    struct trace_call call;
    trace_begin(&call, TRACE_cuVDPAUCtxCreate, arguments);
    return trace_end(&call, plain_cuVDPAUCtxCreate(pCtx, flags, device, vdpDevice, vdpGetProcAddress));
}

CUresult traced_cuVDPAUCtxCreate_v2(CUcontext *pCtx, unsigned int flags, CUdevice device, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    const void *const arguments[] = {&pCtx, &flags, &device, &vdpDevice, &vdpGetProcAddress};
    struct trace_call call;
    trace_begin(&call, TRACE_cuVDPAUCtxCreate_v2, arguments);
    return trace_end(&call, plain_cuVDPAUCtxCreate_v2(pCtx, flags, device, vdpDevice, vdpGetProcAddress));
}

CUresult traced_cuVDPAUGetDevice(CUdevice *pDevice, VdpDevice vdpDevice,
    VdpGetProcAddress *vdpGetProcAddress) {
    const void *const arguments[] = {&pDevice, &vdpDevice, &vdpGetProcAddress};
    struct trace_call call;
    trace_begin(&call, TRACE_cuVDPAUGetDevice, arguments);
    return trace_end(&call, plain_cuVDPAUGetDevice(pDevice, vdpDevice, vdpGetProcAddress));
}

CUresult traced_cuWaitExternalSemaphoresAsync(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    const void *const arguments[] = {&extSemArray, &paramsArray, &numExtSems, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuWaitExternalSemaphoresAsync, arguments);
    return trace_end(&call, plain_cuWaitExternalSemaphoresAsync(extSemArray, paramsArray, numExtSems,
        stream));
}

CUresult traced_cuWaitExternalSemaphoresAsync_ptsz(const CUexternalSemaphore *extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems, CUstream stream) {
    const void *const arguments[] = {&extSemArray, &paramsArray, &numExtSems, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuWaitExternalSemaphoresAsync_ptsz, arguments);
    return trace_end(&call, plain_cuWaitExternalSemaphoresAsync_ptsz(extSemArray, paramsArray, numExtSems,
        stream));
}
