// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * A caller and an executor for every wire op (tests/roundtrip/roundtrip.h).
 */

#include <string.h>

#include "generated/executor_ops.h"
#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/host_dispatch.h"
#include "generated/wire_tags.h"
#include "tests/roundtrip/roundtrip.h"


static void build_cuArray3DCreate_v2_pAllocateArray(CUDA_ARRAY3D_DESCRIPTOR *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 2, 1 + salt);
}

static CUresult fake_cuArray3DCreate_v2(CUarray *pHandle, const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    case_called();
    case_same("cuArray3DCreate_v2.pHandle", pHandle != NULL);
    CUDA_ARRAY3D_DESCRIPTOR want_pAllocateArray;
    build_cuArray3DCreate_v2_pAllocateArray(&want_pAllocateArray, true, 0);
    case_same("cuArray3DCreate_v2.pAllocateArray", !memcmp(pAllocateArray, &want_pAllocateArray,
        sizeof want_pAllocateArray));
    *pHandle = (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(2, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuArray3DCreate_v2(void) {
    CUarray pHandle = (CUarray)0;
    CUDA_ARRAY3D_DESCRIPTOR pAllocateArray;
    build_cuArray3DCreate_v2_pAllocateArray(&pAllocateArray, false, 0);
    CUresult r = call_cuArray3DCreate_v2(0, &pHandle, &pAllocateArray);
    case_same("cuArray3DCreate_v2", r == CUDA_SUCCESS);
    case_same("cuArray3DCreate_v2.pHandle", pHandle == (CUarray)(uintptr_t)case_token(HANDLE_ARRAY,
        case_value(2, 0) + 0));
}


static void build_cuArray3DGetDescriptor_v2_pArrayDescriptor(CUDA_ARRAY3D_DESCRIPTOR *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 4, 0 + salt);
}

static CUresult fake_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    case_called();
    case_same("cuArray3DGetDescriptor_v2.pArrayDescriptor", pArrayDescriptor != NULL);
    case_same("cuArray3DGetDescriptor_v2.hArray",
        hArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(4, 1) + 0)));
    build_cuArray3DGetDescriptor_v2_pArrayDescriptor(pArrayDescriptor, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuArray3DGetDescriptor_v2(void) {
    CUDA_ARRAY3D_DESCRIPTOR pArrayDescriptor;
    build_cuArray3DGetDescriptor_v2_pArrayDescriptor(&pArrayDescriptor, false, 0);
    CUresult r = call_cuArray3DGetDescriptor_v2(0, &pArrayDescriptor,
        (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(4, 1) + 0));
    case_same("cuArray3DGetDescriptor_v2", r == CUDA_SUCCESS);
    CUDA_ARRAY3D_DESCRIPTOR want_pArrayDescriptor;
    build_cuArray3DGetDescriptor_v2_pArrayDescriptor(&want_pArrayDescriptor, false, 1);
    case_same("cuArray3DGetDescriptor_v2.pArrayDescriptor", !memcmp(&pArrayDescriptor, &want_pArrayDescriptor,
        sizeof pArrayDescriptor));
}


static void build_cuArrayCreate_v2_pAllocateArray(CUDA_ARRAY_DESCRIPTOR *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 6, 1 + salt);
}

static CUresult fake_cuArrayCreate_v2(CUarray *pHandle, const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    case_called();
    case_same("cuArrayCreate_v2.pHandle", pHandle != NULL);
    CUDA_ARRAY_DESCRIPTOR want_pAllocateArray;
    build_cuArrayCreate_v2_pAllocateArray(&want_pAllocateArray, true, 0);
    case_same("cuArrayCreate_v2.pAllocateArray", !memcmp(pAllocateArray, &want_pAllocateArray,
        sizeof want_pAllocateArray));
    *pHandle = (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(6, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuArrayCreate_v2(void) {
    CUarray pHandle = (CUarray)0;
    CUDA_ARRAY_DESCRIPTOR pAllocateArray;
    build_cuArrayCreate_v2_pAllocateArray(&pAllocateArray, false, 0);
    CUresult r = call_cuArrayCreate_v2(0, &pHandle, &pAllocateArray);
    case_same("cuArrayCreate_v2", r == CUDA_SUCCESS);
    case_same("cuArrayCreate_v2.pHandle", pHandle == (CUarray)(uintptr_t)case_token(HANDLE_ARRAY,
        case_value(6, 0) + 0));
}

static CUresult fake_cuArrayDestroy(CUarray hArray) {
    case_called();
    case_same("cuArrayDestroy.hArray", hArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(7, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuArrayDestroy(void) {
    CUresult r = call_cuArrayDestroy(0, (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(7, 0) + 0));
    case_same("cuArrayDestroy", r == CUDA_SUCCESS);
}


static void build_cuArrayGetDescriptor_v2_pArrayDescriptor(CUDA_ARRAY_DESCRIPTOR *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 9, 0 + salt);
}

static CUresult fake_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor, CUarray hArray) {
    case_called();
    case_same("cuArrayGetDescriptor_v2.pArrayDescriptor", pArrayDescriptor != NULL);
    case_same("cuArrayGetDescriptor_v2.hArray",
        hArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(9, 1) + 0)));
    build_cuArrayGetDescriptor_v2_pArrayDescriptor(pArrayDescriptor, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuArrayGetDescriptor_v2(void) {
    CUDA_ARRAY_DESCRIPTOR pArrayDescriptor;
    build_cuArrayGetDescriptor_v2_pArrayDescriptor(&pArrayDescriptor, false, 0);
    CUresult r = call_cuArrayGetDescriptor_v2(0, &pArrayDescriptor,
        (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(9, 1) + 0));
    case_same("cuArrayGetDescriptor_v2", r == CUDA_SUCCESS);
    CUDA_ARRAY_DESCRIPTOR want_pArrayDescriptor;
    build_cuArrayGetDescriptor_v2_pArrayDescriptor(&want_pArrayDescriptor, false, 1);
    case_same("cuArrayGetDescriptor_v2.pArrayDescriptor", !memcmp(&pArrayDescriptor, &want_pArrayDescriptor,
        sizeof pArrayDescriptor));
}


static void build_cuArrayGetMemoryRequirements_memoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *x,
    bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 10, 0 + salt);
}

static CUresult fake_cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUarray array, CUdevice device) {
    case_called();
    case_same("cuArrayGetMemoryRequirements.memoryRequirements", memoryRequirements != NULL);
    case_same("cuArrayGetMemoryRequirements.array",
        array == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(10, 1) + 0)));
    case_same("cuArrayGetMemoryRequirements.device", device == (CUdevice)(case_value(10, 2)));
    build_cuArrayGetMemoryRequirements_memoryRequirements(memoryRequirements, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuArrayGetMemoryRequirements(void) {
    CUDA_ARRAY_MEMORY_REQUIREMENTS memoryRequirements;
    build_cuArrayGetMemoryRequirements_memoryRequirements(&memoryRequirements, false, 0);
    CUresult r = call_cuArrayGetMemoryRequirements(0, &memoryRequirements,
        (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(10, 1) + 0), (CUdevice)(case_value(10, 2)));
    case_same("cuArrayGetMemoryRequirements", r == CUDA_SUCCESS);
    CUDA_ARRAY_MEMORY_REQUIREMENTS want_memoryRequirements;
    build_cuArrayGetMemoryRequirements_memoryRequirements(&want_memoryRequirements, false, 1);
    case_same("cuArrayGetMemoryRequirements.memoryRequirements", !memcmp(&memoryRequirements,
        &want_memoryRequirements, sizeof memoryRequirements));
}

static CUresult fake_cuArrayGetPlane(CUarray *pPlaneArray, CUarray hArray, unsigned int planeIdx) {
    case_called();
    case_same("cuArrayGetPlane.pPlaneArray", pPlaneArray != NULL);
    case_same("cuArrayGetPlane.hArray", hArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(11, 1) + 0)));
    case_same("cuArrayGetPlane.planeIdx", planeIdx == (unsigned int)(case_value(11, 2)));
    *pPlaneArray = (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(11, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuArrayGetPlane(void) {
    CUarray pPlaneArray = (CUarray)0;
    CUresult r = call_cuArrayGetPlane(0, &pPlaneArray, (CUarray)(uintptr_t)case_token(HANDLE_ARRAY,
        case_value(11, 1) + 0), (unsigned int)(case_value(11, 2)));
    case_same("cuArrayGetPlane", r == CUDA_SUCCESS);
    case_same("cuArrayGetPlane.pPlaneArray", pPlaneArray == (CUarray)(uintptr_t)case_token(HANDLE_ARRAY,
        case_value(11, 0) + 0));
}


static void build_cuArrayGetSparseProperties_sparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 12, 0 + salt);
}

static CUresult fake_cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUarray array) {
    case_called();
    case_same("cuArrayGetSparseProperties.sparseProperties", sparseProperties != NULL);
    case_same("cuArrayGetSparseProperties.array",
        array == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(12, 1) + 0)));
    build_cuArrayGetSparseProperties_sparseProperties(sparseProperties, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuArrayGetSparseProperties(void) {
    CUDA_ARRAY_SPARSE_PROPERTIES sparseProperties;
    build_cuArrayGetSparseProperties_sparseProperties(&sparseProperties, false, 0);
    CUresult r = call_cuArrayGetSparseProperties(0, &sparseProperties,
        (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(12, 1) + 0));
    case_same("cuArrayGetSparseProperties", r == CUDA_SUCCESS);
    CUDA_ARRAY_SPARSE_PROPERTIES want_sparseProperties;
    build_cuArrayGetSparseProperties_sparseProperties(&want_sparseProperties, false, 1);
    case_same("cuArrayGetSparseProperties.sparseProperties", !memcmp(&sparseProperties,
        &want_sparseProperties, sizeof sparseProperties));
}

static CUresult fake_cuCtxCreate_v2(CUcontext *pctx, unsigned int flags, CUdevice dev) {
    case_called();
    case_same("cuCtxCreate_v2.pctx", pctx != NULL);
    case_same("cuCtxCreate_v2.flags", flags == (unsigned int)(case_value(25, 1)));
    case_same("cuCtxCreate_v2.dev", dev == (CUdevice)(case_value(25, 2)));
    *pctx = (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(25, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuCtxCreate_v2(void) {
    CUcontext pctx = (CUcontext)0;
    CUresult r = call_cuCtxCreate_v2(0, &pctx, (unsigned int)(case_value(25, 1)), (CUdevice)(case_value(25,
        2)));
    case_same("cuCtxCreate_v2", r == CUDA_SUCCESS);
    case_same("cuCtxCreate_v2.pctx", pctx == (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(25,
        0) + 0));
}

static CUresult fake_cuCtxDestroy_v2(CUcontext ctx) {
    case_called();
    case_same("cuCtxDestroy_v2.ctx", ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT,
        case_value(29, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuCtxDestroy_v2(void) {
    CUresult r = call_cuCtxDestroy_v2(0, (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(29,
        0) + 0));
    case_same("cuCtxDestroy_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxDisablePeerAccess(CUcontext peerContext) {
    case_called();
    case_same("cuCtxDisablePeerAccess.peerContext",
        peerContext == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(31, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuCtxDisablePeerAccess(void) {
    CUresult r = call_cuCtxDisablePeerAccess(0, (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT,
        case_value(31, 0) + 0));
    case_same("cuCtxDisablePeerAccess", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxEnablePeerAccess(CUcontext peerContext, unsigned int Flags) {
    case_called();
    case_same("cuCtxEnablePeerAccess.peerContext",
        peerContext == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(32, 0) + 0)));
    case_same("cuCtxEnablePeerAccess.Flags", Flags == (unsigned int)(case_value(32, 1)));
    return CUDA_SUCCESS;
}

static void run_cuCtxEnablePeerAccess(void) {
    CUresult r = call_cuCtxEnablePeerAccess(0, (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(32,
        0) + 0), (unsigned int)(case_value(32, 1)));
    case_same("cuCtxEnablePeerAccess", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxGetLimit(size_t *pvalue, CUlimit limit) {
    case_called();
    case_same("cuCtxGetLimit.pvalue", pvalue != NULL);
    case_same("cuCtxGetLimit.limit", limit == (CUlimit)(case_value(43, 1)));
    *pvalue = (size_t)(case_value(43, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuCtxGetLimit(void) {
    size_t pvalue = (size_t)0;
    CUresult r = call_cuCtxGetLimit(0, &pvalue, (CUlimit)(case_value(43, 1)));
    case_same("cuCtxGetLimit", r == CUDA_SUCCESS);
    case_same("cuCtxGetLimit.pvalue", pvalue == (size_t)(case_value(43, 0) + 1));
}

static CUresult fake_cuCtxGetStreamPriorityRange(int *leastPriority, int *greatestPriority) {
    case_called();
    case_same("cuCtxGetStreamPriorityRange.leastPriority", leastPriority != NULL);
    case_same("cuCtxGetStreamPriorityRange.greatestPriority", greatestPriority != NULL);
    *leastPriority = (int)(case_value(45, 0) + 1);
    *greatestPriority = (int)(case_value(45, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuCtxGetStreamPriorityRange(void) {
    int leastPriority = (int)0;
    int greatestPriority = (int)0;
    CUresult r = call_cuCtxGetStreamPriorityRange(0, &leastPriority, &greatestPriority);
    case_same("cuCtxGetStreamPriorityRange", r == CUDA_SUCCESS);
    case_same("cuCtxGetStreamPriorityRange.leastPriority", leastPriority == (int)(case_value(45, 0) + 1));
    case_same("cuCtxGetStreamPriorityRange.greatestPriority", greatestPriority == (int)(case_value(45,
        1) + 1));
}

static CUresult fake_cuCtxResetPersistingL2Cache(void) {
    case_called();
    return CUDA_SUCCESS;
}

static void run_cuCtxResetPersistingL2Cache(void) {
    CUresult r = call_cuCtxResetPersistingL2Cache(0);
    case_same("cuCtxResetPersistingL2Cache", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxSetFlags(unsigned int flags) {
    case_called();
    case_same("cuCtxSetFlags.flags", flags == (unsigned int)(case_value(54, 0)));
    return CUDA_SUCCESS;
}

static void run_cuCtxSetFlags(void) {
    CUresult r = call_cuCtxSetFlags(0, (unsigned int)(case_value(54, 0)));
    case_same("cuCtxSetFlags", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxSetLimit(CUlimit limit, size_t value) {
    case_called();
    case_same("cuCtxSetLimit.limit", limit == (CUlimit)(case_value(55, 0)));
    case_same("cuCtxSetLimit.value", value == (size_t)(case_value(55, 1)));
    return CUDA_SUCCESS;
}

static void run_cuCtxSetLimit(void) {
    CUresult r = call_cuCtxSetLimit(0, (CUlimit)(case_value(55, 0)), (size_t)(case_value(55, 1)));
    case_same("cuCtxSetLimit", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxSynchronize(void) {
    case_called();
    return CUDA_SUCCESS;
}

static void run_cuCtxSynchronize(void) {
    CUresult r = call_cuCtxSynchronize(0);
    case_same("cuCtxSynchronize", r == CUDA_SUCCESS);
}

static CUresult fake_cuCtxSynchronize_v2(CUcontext ctx) {
    case_called();
    case_same("cuCtxSynchronize_v2.ctx", ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT,
        case_value(58, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuCtxSynchronize_v2(void) {
    CUresult r = call_cuCtxSynchronize_v2(0, (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(58,
        0) + 0));
    case_same("cuCtxSynchronize_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuDeviceCanAccessPeer(int *canAccessPeer, CUdevice dev, CUdevice peerDev) {
    case_called();
    case_same("cuDeviceCanAccessPeer.canAccessPeer", canAccessPeer != NULL);
    case_same("cuDeviceCanAccessPeer.dev", dev == (CUdevice)(case_value(64, 1)));
    case_same("cuDeviceCanAccessPeer.peerDev", peerDev == (CUdevice)(case_value(64, 2)));
    *canAccessPeer = (int)(case_value(64, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuDeviceCanAccessPeer(void) {
    int canAccessPeer = (int)0;
    CUresult r = call_cuDeviceCanAccessPeer(0, &canAccessPeer, (CUdevice)(case_value(64, 1)),
        (CUdevice)(case_value(64, 2)));
    case_same("cuDeviceCanAccessPeer", r == CUDA_SUCCESS);
    case_same("cuDeviceCanAccessPeer.canAccessPeer", canAccessPeer == (int)(case_value(64, 0) + 1));
}

static CUresult fake_cuDeviceGetDefaultMemPool(CUmemoryPool *pool_out, CUdevice dev) {
    case_called();
    case_same("cuDeviceGetDefaultMemPool.pool_out", pool_out != NULL);
    case_same("cuDeviceGetDefaultMemPool.dev", dev == (CUdevice)(case_value(70, 1)));
    *pool_out = (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(70, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetDefaultMemPool(void) {
    CUmemoryPool pool_out = (CUmemoryPool)0;
    CUresult r = call_cuDeviceGetDefaultMemPool(0, &pool_out, (CUdevice)(case_value(70, 1)));
    case_same("cuDeviceGetDefaultMemPool", r == CUDA_SUCCESS);
    case_same("cuDeviceGetDefaultMemPool.pool_out",
        pool_out == (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL, case_value(70, 0) + 0));
}

static CUresult fake_cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    case_called();
    case_same("cuDeviceGetGraphMemAttribute.device", device == (CUdevice)(case_value(73, 0)));
    case_same("cuDeviceGetGraphMemAttribute.attr",
        attr == (CUgraphMem_attribute)CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT);
    case_same("cuDeviceGetGraphMemAttribute.value", value != NULL);
    case_fill(value, tag_size_graph_mem_attribute((int)attr), 73, 2 + 1);
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetGraphMemAttribute(void) {
    cuuint64_t value;
    case_fill(&value, sizeof value, 73, 2);
    CUresult r = call_cuDeviceGetGraphMemAttribute(0, (CUdevice)(case_value(73, 0)),
        (CUgraphMem_attribute)CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, &value);
    case_same("cuDeviceGetGraphMemAttribute", r == CUDA_SUCCESS);
    case_same("cuDeviceGetGraphMemAttribute.value", case_filled(&value,
        tag_size_graph_mem_attribute((int)CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT), 0, 73, 2 + 1));
}

static CUresult fake_cuDeviceGetHostAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev) {
    case_called();
    case_same("cuDeviceGetHostAtomicCapabilities.capabilities", !capabilities == case_nulls);
    case_touch(operations, (size_t)(count), sizeof(CUatomicOperation));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuDeviceGetHostAtomicCapabilities.operations",
            case_filled((const CUatomicOperation *)operations + i, sizeof(CUatomicOperation), i, 74, 1));
    case_same("cuDeviceGetHostAtomicCapabilities.count", count == (unsigned int)3);
    case_same("cuDeviceGetHostAtomicCapabilities.dev", dev == (CUdevice)(case_value(74, 3)));
    if (capabilities) {
        for (size_t i = 0; i < (size_t)(count); i++)
            case_fill_part((unsigned int *)capabilities + i, sizeof(unsigned int), i, 74, 0);
    }
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetHostAtomicCapabilities(void) {
    unsigned int capabilities[3];
    CUatomicOperation operations[3];
    case_fill(operations, sizeof operations, 74, 1);
    CUresult r = call_cuDeviceGetHostAtomicCapabilities(0, case_nulls ? NULL : (unsigned int *)capabilities,
        (const CUatomicOperation *)operations, (unsigned int)3, (CUdevice)(case_value(74, 3)));
    case_same("cuDeviceGetHostAtomicCapabilities", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuDeviceGetHostAtomicCapabilities.capabilities", case_filled(&capabilities[i],
                sizeof capabilities[i], i, 74, 0));
    }
}

static CUresult fake_cuDeviceGetMemPool(CUmemoryPool *pool, CUdevice dev) {
    case_called();
    case_same("cuDeviceGetMemPool.pool", pool != NULL);
    case_same("cuDeviceGetMemPool.dev", dev == (CUdevice)(case_value(76, 1)));
    *pool = (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(76, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetMemPool(void) {
    CUmemoryPool pool = (CUmemoryPool)0;
    CUresult r = call_cuDeviceGetMemPool(0, &pool, (CUdevice)(case_value(76, 1)));
    case_same("cuDeviceGetMemPool", r == CUDA_SUCCESS);
    case_same("cuDeviceGetMemPool.pool", pool == (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(76, 0) + 0));
}

static CUresult fake_cuDeviceGetP2PAtomicCapabilities(unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice) {
    case_called();
    case_same("cuDeviceGetP2PAtomicCapabilities.capabilities", !capabilities == case_nulls);
    case_touch(operations, (size_t)(count), sizeof(CUatomicOperation));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuDeviceGetP2PAtomicCapabilities.operations",
            case_filled((const CUatomicOperation *)operations + i, sizeof(CUatomicOperation), i, 79, 1));
    case_same("cuDeviceGetP2PAtomicCapabilities.count", count == (unsigned int)3);
    case_same("cuDeviceGetP2PAtomicCapabilities.srcDevice", srcDevice == (CUdevice)(case_value(79, 3)));
    case_same("cuDeviceGetP2PAtomicCapabilities.dstDevice", dstDevice == (CUdevice)(case_value(79, 4)));
    if (capabilities) {
        for (size_t i = 0; i < (size_t)(count); i++)
            case_fill_part((unsigned int *)capabilities + i, sizeof(unsigned int), i, 79, 0);
    }
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetP2PAtomicCapabilities(void) {
    unsigned int capabilities[3];
    CUatomicOperation operations[3];
    case_fill(operations, sizeof operations, 79, 1);
    CUresult r = call_cuDeviceGetP2PAtomicCapabilities(0, case_nulls ? NULL : (unsigned int *)capabilities,
        (const CUatomicOperation *)operations, (unsigned int)3, (CUdevice)(case_value(79, 3)),
        (CUdevice)(case_value(79, 4)));
    case_same("cuDeviceGetP2PAtomicCapabilities", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuDeviceGetP2PAtomicCapabilities.capabilities", case_filled(&capabilities[i],
                sizeof capabilities[i], i, 79, 0));
    }
}

static CUresult fake_cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attrib, CUdevice srcDevice,
    CUdevice dstDevice) {
    case_called();
    case_same("cuDeviceGetP2PAttribute.value", value != NULL);
    case_same("cuDeviceGetP2PAttribute.attrib", attrib == (CUdevice_P2PAttribute)(case_value(80, 1)));
    case_same("cuDeviceGetP2PAttribute.srcDevice", srcDevice == (CUdevice)(case_value(80, 2)));
    case_same("cuDeviceGetP2PAttribute.dstDevice", dstDevice == (CUdevice)(case_value(80, 3)));
    *value = (int)(case_value(80, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetP2PAttribute(void) {
    int value = (int)0;
    CUresult r = call_cuDeviceGetP2PAttribute(0, &value, (CUdevice_P2PAttribute)(case_value(80, 1)),
        (CUdevice)(case_value(80, 2)), (CUdevice)(case_value(80, 3)));
    case_same("cuDeviceGetP2PAttribute", r == CUDA_SUCCESS);
    case_same("cuDeviceGetP2PAttribute.value", value == (int)(case_value(80, 0) + 1));
}

static CUresult fake_cuDeviceGetTexture1DLinearMaxWidth(size_t *maxWidthInElements, CUarray_format format,
    unsigned int numChannels, CUdevice dev) {
    case_called();
    case_same("cuDeviceGetTexture1DLinearMaxWidth.maxWidthInElements", maxWidthInElements != NULL);
    case_same("cuDeviceGetTexture1DLinearMaxWidth.format", format == (CUarray_format)(case_value(83, 1)));
    case_same("cuDeviceGetTexture1DLinearMaxWidth.numChannels", numChannels == (unsigned int)(case_value(83,
        2)));
    case_same("cuDeviceGetTexture1DLinearMaxWidth.dev", dev == (CUdevice)(case_value(83, 3)));
    *maxWidthInElements = (size_t)(case_value(83, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuDeviceGetTexture1DLinearMaxWidth(void) {
    size_t maxWidthInElements = (size_t)0;
    CUresult r = call_cuDeviceGetTexture1DLinearMaxWidth(0, &maxWidthInElements,
        (CUarray_format)(case_value(83, 1)), (unsigned int)(case_value(83, 2)), (CUdevice)(case_value(83,
        3)));
    case_same("cuDeviceGetTexture1DLinearMaxWidth", r == CUDA_SUCCESS);
    case_same("cuDeviceGetTexture1DLinearMaxWidth.maxWidthInElements",
        maxWidthInElements == (size_t)(case_value(83, 0) + 1));
}

static CUresult fake_cuDeviceGraphMemTrim(CUdevice device) {
    case_called();
    case_same("cuDeviceGraphMemTrim.device", device == (CUdevice)(case_value(86, 0)));
    return CUDA_SUCCESS;
}

static void run_cuDeviceGraphMemTrim(void) {
    CUresult r = call_cuDeviceGraphMemTrim(0, (CUdevice)(case_value(86, 0)));
    case_same("cuDeviceGraphMemTrim", r == CUDA_SUCCESS);
}

static CUresult fake_cuDevicePrimaryCtxRelease_v2(CUdevice dev) {
    case_called();
    case_same("cuDevicePrimaryCtxRelease_v2.dev", dev == (CUdevice)(case_value(89, 0)));
    return CUDA_SUCCESS;
}

static void run_cuDevicePrimaryCtxRelease_v2(void) {
    CUresult r = call_cuDevicePrimaryCtxRelease_v2(0, (CUdevice)(case_value(89, 0)));
    case_same("cuDevicePrimaryCtxRelease_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuDevicePrimaryCtxReset_v2(CUdevice dev) {
    case_called();
    case_same("cuDevicePrimaryCtxReset_v2.dev", dev == (CUdevice)(case_value(91, 0)));
    return CUDA_SUCCESS;
}

static void run_cuDevicePrimaryCtxReset_v2(void) {
    CUresult r = call_cuDevicePrimaryCtxReset_v2(0, (CUdevice)(case_value(91, 0)));
    case_same("cuDevicePrimaryCtxReset_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuDevicePrimaryCtxRetain(CUcontext *pctx, CUdevice dev) {
    case_called();
    case_same("cuDevicePrimaryCtxRetain.pctx", pctx != NULL);
    case_same("cuDevicePrimaryCtxRetain.dev", dev == (CUdevice)(case_value(92, 1)));
    *pctx = (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(92, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuDevicePrimaryCtxRetain(void) {
    CUcontext pctx = (CUcontext)0;
    CUresult r = call_cuDevicePrimaryCtxRetain(0, &pctx, (CUdevice)(case_value(92, 1)));
    case_same("cuDevicePrimaryCtxRetain", r == CUDA_SUCCESS);
    case_same("cuDevicePrimaryCtxRetain.pctx", pctx == (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT,
        case_value(92, 0) + 0));
}

static CUresult fake_cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags) {
    case_called();
    case_same("cuDevicePrimaryCtxSetFlags_v2.dev", dev == (CUdevice)(case_value(94, 0)));
    case_same("cuDevicePrimaryCtxSetFlags_v2.flags", flags == (unsigned int)(case_value(94, 1)));
    return CUDA_SUCCESS;
}

static void run_cuDevicePrimaryCtxSetFlags_v2(void) {
    CUresult r = call_cuDevicePrimaryCtxSetFlags_v2(0, (CUdevice)(case_value(94, 0)),
        (unsigned int)(case_value(94, 1)));
    case_same("cuDevicePrimaryCtxSetFlags_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attr, void *value) {
    case_called();
    case_same("cuDeviceSetGraphMemAttribute.device", device == (CUdevice)(case_value(96, 0)));
    case_same("cuDeviceSetGraphMemAttribute.attr",
        attr == (CUgraphMem_attribute)CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT);
    case_same("cuDeviceSetGraphMemAttribute.value", case_filled(value,
        tag_size_graph_mem_attribute((int)attr), 0, 96, 2));
    return CUDA_SUCCESS;
}

static void run_cuDeviceSetGraphMemAttribute(void) {
    cuuint64_t value;
    case_fill(&value, sizeof value, 96, 2);
    CUresult r = call_cuDeviceSetGraphMemAttribute(0, (CUdevice)(case_value(96, 0)),
        (CUgraphMem_attribute)CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, &value);
    case_same("cuDeviceSetGraphMemAttribute", r == CUDA_SUCCESS);
}

static CUresult fake_cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool) {
    case_called();
    case_same("cuDeviceSetMemPool.dev", dev == (CUdevice)(case_value(97, 0)));
    case_same("cuDeviceSetMemPool.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(97, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuDeviceSetMemPool(void) {
    CUresult r = call_cuDeviceSetMemPool(0, (CUdevice)(case_value(97, 0)),
        (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL, case_value(97, 1) + 0));
    case_same("cuDeviceSetMemPool", r == CUDA_SUCCESS);
}

static CUresult fake_cuEventCreate(CUevent *phEvent, unsigned int Flags) {
    case_called();
    case_same("cuEventCreate.phEvent", phEvent != NULL);
    case_same("cuEventCreate.Flags", Flags == (unsigned int)(case_value(111, 1)));
    *phEvent = (CUevent)(uintptr_t)case_new_handle();
    return CUDA_SUCCESS;
}

static void run_cuEventCreate(void) {
    CUevent phEvent = (CUevent)0;
    CUresult r = call_cuEventCreate(0, &phEvent, (unsigned int)(case_value(111, 1)));
    case_same("cuEventCreate", r == CUDA_SUCCESS);
    case_same("cuEventCreate.phEvent", (uint64_t)(uintptr_t)phEvent == case_created());
}

static CUresult fake_cuEventDestroy_v2(CUevent hEvent) {
    case_called();
    case_same("cuEventDestroy_v2.hEvent", hEvent == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(114, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuEventDestroy_v2(void) {
    CUresult r = call_cuEventDestroy_v2(0, (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(114,
        0) + 0));
    case_same("cuEventDestroy_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    case_called();
    case_same("cuEventElapsedTime_v2.pMilliseconds", pMilliseconds != NULL);
    case_same("cuEventElapsedTime_v2.hStart", hStart == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(116, 1) + 0)));
    case_same("cuEventElapsedTime_v2.hEnd", hEnd == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(116, 2) + 0)));
    *pMilliseconds = (float)((case_value(116, 0) + 1) & 0xffff);
    return CUDA_SUCCESS;
}

static void run_cuEventElapsedTime_v2(void) {
    float pMilliseconds = (float)0;
    CUresult r = call_cuEventElapsedTime_v2(0, &pMilliseconds, (CUevent)(uintptr_t)case_token(HANDLE_EVENT,
        case_value(116, 1) + 0), (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(116, 2) + 0));
    case_same("cuEventElapsedTime_v2", r == CUDA_SUCCESS);
    case_same("cuEventElapsedTime_v2.pMilliseconds", pMilliseconds == (float)((case_value(116,
        0) + 1) & 0xffff));
}

static CUresult fake_cuEventQuery(CUevent hEvent) {
    case_called();
    case_same("cuEventQuery.hEvent", hEvent == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(117, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuEventQuery(void) {
    CUresult r = call_cuEventQuery(0, (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(117, 0) + 0));
    case_same("cuEventQuery", r == CUDA_SUCCESS);
}

static CUresult fake_cuEventRecord(CUevent hEvent, CUstream hStream) {
    case_called();
    case_same("cuEventRecord.hEvent", hEvent == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(118, 0) + 0)));
    case_same("cuEventRecord.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(118, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuEventRecord(void) {
    CUresult r = call_cuEventRecord(0, (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(118, 0) + 0),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(118, 1) + 0));
    case_same("cuEventRecord", r == CUDA_SUCCESS);
}

static CUresult fake_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags) {
    case_called();
    case_same("cuEventRecordWithFlags.hEvent",
        hEvent == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(119, 0) + 0)));
    case_same("cuEventRecordWithFlags.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(119, 1) + 0)));
    case_same("cuEventRecordWithFlags.flags", flags == (unsigned int)(case_value(119, 2)));
    return CUDA_SUCCESS;
}

static void run_cuEventRecordWithFlags(void) {
    CUresult r = call_cuEventRecordWithFlags(0, (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(119,
        0) + 0), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(119, 1) + 0),
        (unsigned int)(case_value(119, 2)));
    case_same("cuEventRecordWithFlags", r == CUDA_SUCCESS);
}

static CUresult fake_cuEventSynchronize(CUevent hEvent) {
    case_called();
    case_same("cuEventSynchronize.hEvent", hEvent == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(120, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuEventSynchronize(void) {
    CUresult r = call_cuEventSynchronize(0, (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(120,
        0) + 0));
    case_same("cuEventSynchronize", r == CUDA_SUCCESS);
}

static CUresult fake_cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope) {
    case_called();
    case_same("cuFlushGPUDirectRDMAWrites.target",
        target == (CUflushGPUDirectRDMAWritesTarget)(case_value(123, 0)));
    case_same("cuFlushGPUDirectRDMAWrites.scope", scope == (CUflushGPUDirectRDMAWritesScope)(case_value(123,
        1)));
    return CUDA_SUCCESS;
}

static void run_cuFlushGPUDirectRDMAWrites(void) {
    CUresult r = call_cuFlushGPUDirectRDMAWrites(0, (CUflushGPUDirectRDMAWritesTarget)(case_value(123, 0)),
        (CUflushGPUDirectRDMAWritesScope)(case_value(123, 1)));
    case_same("cuFlushGPUDirectRDMAWrites", r == CUDA_SUCCESS);
}

static CUresult fake_cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc) {
    case_called();
    case_same("cuFuncGetAttribute.pi", pi != NULL);
    case_same("cuFuncGetAttribute.attrib", attrib == (CUfunction_attribute)(case_value(124, 1)));
    case_same("cuFuncGetAttribute.hfunc",
        hfunc == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(124, 2) + 0)));
    *pi = (int)(case_value(124, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuFuncGetAttribute(void) {
    int pi = (int)0;
    CUresult r = call_cuFuncGetAttribute(0, &pi, (CUfunction_attribute)(case_value(124, 1)),
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(124, 2) + 0));
    case_same("cuFuncGetAttribute", r == CUDA_SUCCESS);
    case_same("cuFuncGetAttribute.pi", pi == (int)(case_value(124, 0) + 1));
}

static CUresult fake_cuFuncGetModule(CUmodule *hmod, CUfunction hfunc) {
    case_called();
    case_same("cuFuncGetModule.hmod", hmod != NULL);
    case_same("cuFuncGetModule.hfunc", hfunc == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(125, 1) + 0)));
    *hmod = (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE, case_value(125, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuFuncGetModule(void) {
    CUmodule hmod = (CUmodule)0;
    CUresult r = call_cuFuncGetModule(0, &hmod, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(125, 1) + 0));
    case_same("cuFuncGetModule", r == CUDA_SUCCESS);
    case_same("cuFuncGetModule.hmod", hmod == (CUmodule)(uintptr_t)case_token(HANDLE_MODULE, case_value(125,
        0) + 0));
}

static CUresult fake_cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset,
    size_t *paramSize) {
    case_called();
    case_same("cuFuncGetParamInfo.func", func == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(127, 0) + 0)));
    case_same("cuFuncGetParamInfo.paramIndex", paramIndex == (size_t)(case_value(127, 1)));
    case_same("cuFuncGetParamInfo.paramOffset", paramOffset != NULL);
    case_same("cuFuncGetParamInfo.paramSize", paramSize != NULL);
    *paramOffset = (size_t)(case_value(127, 2) + 1);
    *paramSize = (size_t)(case_value(127, 3) + 1);
    return CUDA_SUCCESS;
}

static void run_cuFuncGetParamInfo(void) {
    size_t paramOffset = (size_t)0;
    size_t paramSize = (size_t)0;
    CUresult r = call_cuFuncGetParamInfo(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(127,
        0) + 0), (size_t)(case_value(127, 1)), &paramOffset, &paramSize);
    case_same("cuFuncGetParamInfo", r == CUDA_SUCCESS);
    case_same("cuFuncGetParamInfo.paramOffset", paramOffset == (size_t)(case_value(127, 2) + 1));
    case_same("cuFuncGetParamInfo.paramSize", paramSize == (size_t)(case_value(127, 3) + 1));
}

static CUresult fake_cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction function) {
    case_called();
    case_same("cuFuncIsLoaded.state", state != NULL);
    case_same("cuFuncIsLoaded.function",
        function == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(128, 1) + 0)));
    *state = (CUfunctionLoadingState)(case_value(128, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuFuncIsLoaded(void) {
    CUfunctionLoadingState state = (CUfunctionLoadingState)0;
    CUresult r = call_cuFuncIsLoaded(0, &state, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(128, 1) + 0));
    case_same("cuFuncIsLoaded", r == CUDA_SUCCESS);
    case_same("cuFuncIsLoaded.state", state == (CUfunctionLoadingState)(case_value(128, 0) + 1));
}

static CUresult fake_cuFuncLoad(CUfunction function) {
    case_called();
    case_same("cuFuncLoad.function", function == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(129, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuFuncLoad(void) {
    CUresult r = call_cuFuncLoad(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(129,
        0) + 0));
    case_same("cuFuncLoad", r == CUDA_SUCCESS);
}

static CUresult fake_cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value) {
    case_called();
    case_same("cuFuncSetAttribute.hfunc",
        hfunc == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(130, 0) + 0)));
    case_same("cuFuncSetAttribute.attrib", attrib == (CUfunction_attribute)(case_value(130, 1)));
    case_same("cuFuncSetAttribute.value", value == (int)(case_value(130, 2)));
    return CUDA_SUCCESS;
}

static void run_cuFuncSetAttribute(void) {
    CUresult r = call_cuFuncSetAttribute(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(130,
        0) + 0), (CUfunction_attribute)(case_value(130, 1)), (int)(case_value(130, 2)));
    case_same("cuFuncSetAttribute", r == CUDA_SUCCESS);
}

static CUresult fake_cuFuncSetCacheConfig(CUfunction hfunc, CUfunc_cache config) {
    case_called();
    case_same("cuFuncSetCacheConfig.hfunc",
        hfunc == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(132, 0) + 0)));
    case_same("cuFuncSetCacheConfig.config", config == (CUfunc_cache)(case_value(132, 1)));
    return CUDA_SUCCESS;
}

static void run_cuFuncSetCacheConfig(void) {
    CUresult r = call_cuFuncSetCacheConfig(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(132, 0) + 0), (CUfunc_cache)(case_value(132, 1)));
    case_same("cuFuncSetCacheConfig", r == CUDA_SUCCESS);
}

static CUresult fake_cuFuncSetSharedMemConfig(CUfunction hfunc, CUsharedconfig config) {
    case_called();
    case_same("cuFuncSetSharedMemConfig.hfunc",
        hfunc == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(133, 0) + 0)));
    case_same("cuFuncSetSharedMemConfig.config", config == (CUsharedconfig)(case_value(133, 1)));
    return CUDA_SUCCESS;
}

static void run_cuFuncSetSharedMemConfig(void) {
    CUresult r = call_cuFuncSetSharedMemConfig(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(133, 0) + 0), (CUsharedconfig)(case_value(133, 1)));
    case_same("cuFuncSetSharedMemConfig", r == CUDA_SUCCESS);
}

static CUstreamBatchMemOpParams inner_cuGraphAddBatchMemOpNode_nodeParams_paramArray[3];

static void build_cuGraphAddBatchMemOpNode_nodeParams(CUDA_BATCH_MEM_OP_NODE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 154, 4 + salt);
    x->ctx = (CUcontext)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(154,
        4) + 3)) : (uintptr_t)case_token(HANDLE_CONTEXT, case_value(154, 4) + 3));
    case_fill(inner_cuGraphAddBatchMemOpNode_nodeParams_paramArray,
        sizeof inner_cuGraphAddBatchMemOpNode_nodeParams_paramArray, 154, 4);
    x->paramArray = inner_cuGraphAddBatchMemOpNode_nodeParams_paramArray;
    x->count = 3;
}

static CUresult fake_cuGraphAddBatchMemOpNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    case_called();
    case_same("cuGraphAddBatchMemOpNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddBatchMemOpNode.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(154, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddBatchMemOpNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(154,
            2) + i)));
    case_same("cuGraphAddBatchMemOpNode.numDependencies", numDependencies == (size_t)3);
    CUDA_BATCH_MEM_OP_NODE_PARAMS want_nodeParams;
    build_cuGraphAddBatchMemOpNode_nodeParams(&want_nodeParams, true, 0);
    if (nodeParams->paramArray)
        case_touch(nodeParams->paramArray, nodeParams->count, sizeof(CUstreamBatchMemOpParams));
    case_same("cuGraphAddBatchMemOpNode.nodeParams", case_checks && !memcmp(nodeParams->paramArray,
        inner_cuGraphAddBatchMemOpNode_nodeParams_paramArray,
        sizeof inner_cuGraphAddBatchMemOpNode_nodeParams_paramArray));
    want_nodeParams.paramArray = nodeParams->paramArray;
    case_same("cuGraphAddBatchMemOpNode.nodeParams", !memcmp(nodeParams, &want_nodeParams,
        sizeof want_nodeParams));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(154, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddBatchMemOpNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(154, 2) + i);
    CUDA_BATCH_MEM_OP_NODE_PARAMS nodeParams;
    build_cuGraphAddBatchMemOpNode_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphAddBatchMemOpNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(154, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, &nodeParams);
    case_same("cuGraphAddBatchMemOpNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddBatchMemOpNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(154, 0) + 0));
}

static CUresult fake_cuGraphAddChildGraphNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph) {
    case_called();
    case_same("cuGraphAddChildGraphNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddChildGraphNode.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(155, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddChildGraphNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(155,
            2) + i)));
    case_same("cuGraphAddChildGraphNode.numDependencies", numDependencies == (size_t)3);
    case_same("cuGraphAddChildGraphNode.childGraph",
        childGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(155, 4) + 0)));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(155, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddChildGraphNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(155, 2) + i);
    CUresult r = call_cuGraphAddChildGraphNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(155, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3,
        (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(155, 4) + 0));
    case_same("cuGraphAddChildGraphNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddChildGraphNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(155, 0) + 0));
}

static CUresult fake_cuGraphAddDependencies_v2(CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
    const CUgraphEdgeData *edgeData, size_t numDependencies) {
    case_called();
    case_same("cuGraphAddDependencies_v2.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(157, 0) + 0)));
    case_touch(from, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddDependencies_v2.from",
            from[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(157,
            1) + i)));
    case_touch(to, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddDependencies_v2.to",
            to[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(157,
            2) + i)));
    case_same("cuGraphAddDependencies_v2.edgeData", !edgeData == case_nulls);
    if (edgeData) {
        case_touch(edgeData, (size_t)(numDependencies), sizeof(CUgraphEdgeData));
        for (unsigned i = 0; case_checks && i < 3; i++)
            case_same("cuGraphAddDependencies_v2.edgeData", case_filled((const CUgraphEdgeData *)edgeData + i,
                sizeof(CUgraphEdgeData), i, 157, 3));
    }
    case_same("cuGraphAddDependencies_v2.numDependencies", numDependencies == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_cuGraphAddDependencies_v2(void) {
    CUgraphNode from[3];
    for (unsigned i = 0; i < 3; i++)
        from[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(157, 1) + i);
    CUgraphNode to[3];
    for (unsigned i = 0; i < 3; i++)
        to[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(157, 2) + i);
    CUgraphEdgeData edgeData[3];
    case_fill(edgeData, sizeof edgeData, 157, 3);
    CUresult r = call_cuGraphAddDependencies_v2(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(157, 0) + 0), (const CUgraphNode *)from, (const CUgraphNode *)to,
        case_nulls ? NULL : (const CUgraphEdgeData *)edgeData, (size_t)3);
    case_same("cuGraphAddDependencies_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphAddEmptyNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies) {
    case_called();
    case_same("cuGraphAddEmptyNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddEmptyNode.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(158, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddEmptyNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(158,
            2) + i)));
    case_same("cuGraphAddEmptyNode.numDependencies", numDependencies == (size_t)3);
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(158, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddEmptyNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(158, 2) + i);
    CUresult r = call_cuGraphAddEmptyNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(158, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3);
    case_same("cuGraphAddEmptyNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddEmptyNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(158, 0) + 0));
}

static CUresult fake_cuGraphAddEventRecordNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
    case_called();
    case_same("cuGraphAddEventRecordNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddEventRecordNode.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(159, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddEventRecordNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(159,
            2) + i)));
    case_same("cuGraphAddEventRecordNode.numDependencies", numDependencies == (size_t)3);
    case_same("cuGraphAddEventRecordNode.event",
        event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(159, 4) + 0)));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(159, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddEventRecordNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(159, 2) + i);
    CUresult r = call_cuGraphAddEventRecordNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(159, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3,
        (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(159, 4) + 0));
    case_same("cuGraphAddEventRecordNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddEventRecordNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(159, 0) + 0));
}

static CUresult fake_cuGraphAddEventWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
    case_called();
    case_same("cuGraphAddEventWaitNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddEventWaitNode.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(160, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddEventWaitNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(160,
            2) + i)));
    case_same("cuGraphAddEventWaitNode.numDependencies", numDependencies == (size_t)3);
    case_same("cuGraphAddEventWaitNode.event", event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(160, 4) + 0)));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(160, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddEventWaitNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(160, 2) + i);
    CUresult r = call_cuGraphAddEventWaitNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(160, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3,
        (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(160, 4) + 0));
    case_same("cuGraphAddEventWaitNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddEventWaitNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(160, 0) + 0));
}

static CUmemAccessDesc inner_cuGraphAddMemAllocNode_nodeParams_accessDescs[3];

static void build_cuGraphAddMemAllocNode_nodeParams(CUDA_MEM_ALLOC_NODE_PARAMS *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 166, 4 + salt);
    x->poolProps.win32SecurityAttributes = 0;
    case_fill(inner_cuGraphAddMemAllocNode_nodeParams_accessDescs,
        sizeof inner_cuGraphAddMemAllocNode_nodeParams_accessDescs, 166, 4);
    x->accessDescs = inner_cuGraphAddMemAllocNode_nodeParams_accessDescs;
    x->accessDescCount = 3;
}

static CUresult fake_cuGraphAddMemAllocNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    case_called();
    case_same("cuGraphAddMemAllocNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddMemAllocNode.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(166, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddMemAllocNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(166,
            2) + i)));
    case_same("cuGraphAddMemAllocNode.numDependencies", numDependencies == (size_t)3);
    CUDA_MEM_ALLOC_NODE_PARAMS want_nodeParams;
    build_cuGraphAddMemAllocNode_nodeParams(&want_nodeParams, true, 0);
    if (nodeParams->accessDescs)
        case_touch(nodeParams->accessDescs, nodeParams->accessDescCount, sizeof(CUmemAccessDesc));
    case_same("cuGraphAddMemAllocNode.nodeParams", case_checks && !memcmp(nodeParams->accessDescs,
        inner_cuGraphAddMemAllocNode_nodeParams_accessDescs,
        sizeof inner_cuGraphAddMemAllocNode_nodeParams_accessDescs));
    want_nodeParams.accessDescs = nodeParams->accessDescs;
    case_same("cuGraphAddMemAllocNode.nodeParams", !memcmp(nodeParams, &want_nodeParams,
        sizeof want_nodeParams));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(166, 0) + 0));
    build_cuGraphAddMemAllocNode_nodeParams(nodeParams, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphAddMemAllocNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(166, 2) + i);
    CUDA_MEM_ALLOC_NODE_PARAMS nodeParams;
    build_cuGraphAddMemAllocNode_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphAddMemAllocNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(166, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, &nodeParams);
    case_same("cuGraphAddMemAllocNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddMemAllocNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(166, 0) + 0));
    CUDA_MEM_ALLOC_NODE_PARAMS want_nodeParams;
    build_cuGraphAddMemAllocNode_nodeParams(&want_nodeParams, false, 1);
    case_same("cuGraphAddMemAllocNode.nodeParams", !memcmp(&nodeParams, &want_nodeParams, sizeof nodeParams));
}

static CUresult fake_cuGraphAddMemFreeNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr) {
    case_called();
    case_same("cuGraphAddMemFreeNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddMemFreeNode.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(167, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddMemFreeNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(167,
            2) + i)));
    case_same("cuGraphAddMemFreeNode.numDependencies", numDependencies == (size_t)3);
    case_same("cuGraphAddMemFreeNode.dptr", dptr == (CUdeviceptr)(case_value(167, 4)));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(167, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddMemFreeNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(167, 2) + i);
    CUresult r = call_cuGraphAddMemFreeNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(167, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, (CUdeviceptr)(case_value(167,
        4)));
    case_same("cuGraphAddMemFreeNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddMemFreeNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(167, 0) + 0));
}


static void build_cuGraphAddMemcpyNode_copyParams(CUDA_MEMCPY3D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 168, 4 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(168,
        4) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(168, 4) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(168,
        4) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(168, 4) + 8));
}

static CUresult fake_cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    case_called();
    case_same("cuGraphAddMemcpyNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddMemcpyNode.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(168, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddMemcpyNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(168,
            2) + i)));
    case_same("cuGraphAddMemcpyNode.numDependencies", numDependencies == (size_t)3);
    CUDA_MEMCPY3D want_copyParams;
    build_cuGraphAddMemcpyNode_copyParams(&want_copyParams, true, 0);
    case_same("cuGraphAddMemcpyNode.copyParams", !memcmp(copyParams, &want_copyParams,
        sizeof want_copyParams));
    case_same("cuGraphAddMemcpyNode.ctx", ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT,
        case_value(168, 5) + 0)));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(168, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddMemcpyNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(168, 2) + i);
    CUDA_MEMCPY3D copyParams;
    build_cuGraphAddMemcpyNode_copyParams(&copyParams, false, 0);
    CUresult r = call_cuGraphAddMemcpyNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(168, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, &copyParams,
        (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(168, 5) + 0));
    case_same("cuGraphAddMemcpyNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddMemcpyNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(168, 0) + 0));
}


static void build_cuGraphAddMemsetNode_memsetParams(CUDA_MEMSET_NODE_PARAMS *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 169, 4 + salt);
}

static CUresult fake_cuGraphAddMemsetNode(CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams,
    CUcontext ctx) {
    case_called();
    case_same("cuGraphAddMemsetNode.phGraphNode", phGraphNode != NULL);
    case_same("cuGraphAddMemsetNode.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(169, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphAddMemsetNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(169,
            2) + i)));
    case_same("cuGraphAddMemsetNode.numDependencies", numDependencies == (size_t)3);
    CUDA_MEMSET_NODE_PARAMS want_memsetParams;
    build_cuGraphAddMemsetNode_memsetParams(&want_memsetParams, true, 0);
    case_same("cuGraphAddMemsetNode.memsetParams", !memcmp(memsetParams, &want_memsetParams,
        sizeof want_memsetParams));
    case_same("cuGraphAddMemsetNode.ctx", ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT,
        case_value(169, 5) + 0)));
    *phGraphNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(169, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphAddMemsetNode(void) {
    CUgraphNode phGraphNode = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(169, 2) + i);
    CUDA_MEMSET_NODE_PARAMS memsetParams;
    build_cuGraphAddMemsetNode_memsetParams(&memsetParams, false, 0);
    CUresult r = call_cuGraphAddMemsetNode(0, &phGraphNode, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(169, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, &memsetParams,
        (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(169, 5) + 0));
    case_same("cuGraphAddMemsetNode", r == CUDA_SUCCESS);
    case_same("cuGraphAddMemsetNode.phGraphNode",
        phGraphNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(169, 0) + 0));
}

static CUstreamBatchMemOpParams inner_cuGraphBatchMemOpNodeSetParams_nodeParams_paramArray[3];

static void build_cuGraphBatchMemOpNodeSetParams_nodeParams(CUDA_BATCH_MEM_OP_NODE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 173, 1 + salt);
    x->ctx = (CUcontext)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(173,
        1) + 3)) : (uintptr_t)case_token(HANDLE_CONTEXT, case_value(173, 1) + 3));
    case_fill(inner_cuGraphBatchMemOpNodeSetParams_nodeParams_paramArray,
        sizeof inner_cuGraphBatchMemOpNodeSetParams_nodeParams_paramArray, 173, 1);
    x->paramArray = inner_cuGraphBatchMemOpNodeSetParams_nodeParams_paramArray;
    x->count = 3;
}

static CUresult fake_cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    case_called();
    case_same("cuGraphBatchMemOpNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(173, 0) + 0)));
    CUDA_BATCH_MEM_OP_NODE_PARAMS want_nodeParams;
    build_cuGraphBatchMemOpNodeSetParams_nodeParams(&want_nodeParams, true, 0);
    if (nodeParams->paramArray)
        case_touch(nodeParams->paramArray, nodeParams->count, sizeof(CUstreamBatchMemOpParams));
    case_same("cuGraphBatchMemOpNodeSetParams.nodeParams", case_checks && !memcmp(nodeParams->paramArray,
        inner_cuGraphBatchMemOpNodeSetParams_nodeParams_paramArray,
        sizeof inner_cuGraphBatchMemOpNodeSetParams_nodeParams_paramArray));
    want_nodeParams.paramArray = nodeParams->paramArray;
    case_same("cuGraphBatchMemOpNodeSetParams.nodeParams", !memcmp(nodeParams, &want_nodeParams,
        sizeof want_nodeParams));
    return CUDA_SUCCESS;
}

static void run_cuGraphBatchMemOpNodeSetParams(void) {
    CUDA_BATCH_MEM_OP_NODE_PARAMS nodeParams;
    build_cuGraphBatchMemOpNodeSetParams_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphBatchMemOpNodeSetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(173, 0) + 0), &nodeParams);
    case_same("cuGraphBatchMemOpNodeSetParams", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphChildGraphNodeGetGraph(CUgraphNode hNode, CUgraph *phGraph) {
    case_called();
    case_same("cuGraphChildGraphNodeGetGraph.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(174, 0) + 0)));
    case_same("cuGraphChildGraphNodeGetGraph.phGraph", phGraph != NULL);
    *phGraph = (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(174, 1) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphChildGraphNodeGetGraph(void) {
    CUgraph phGraph = (CUgraph)0;
    CUresult r = call_cuGraphChildGraphNodeGetGraph(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(174, 0) + 0), &phGraph);
    case_same("cuGraphChildGraphNodeGetGraph", r == CUDA_SUCCESS);
    case_same("cuGraphChildGraphNodeGetGraph.phGraph", phGraph == (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(174, 1) + 0));
}

static CUresult fake_cuGraphClone(CUgraph *phGraphClone, CUgraph originalGraph) {
    case_called();
    case_same("cuGraphClone.phGraphClone", phGraphClone != NULL);
    case_same("cuGraphClone.originalGraph",
        originalGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(175, 1) + 0)));
    *phGraphClone = (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(175, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphClone(void) {
    CUgraph phGraphClone = (CUgraph)0;
    CUresult r = call_cuGraphClone(0, &phGraphClone, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(175, 1) + 0));
    case_same("cuGraphClone", r == CUDA_SUCCESS);
    case_same("cuGraphClone.phGraphClone", phGraphClone == (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(175, 0) + 0));
}

static CUresult fake_cuGraphConditionalHandleCreate(CUgraphConditionalHandle *pHandle_out, CUgraph hGraph,
    CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags) {
    case_called();
    case_same("cuGraphConditionalHandleCreate.pHandle_out", pHandle_out != NULL);
    case_same("cuGraphConditionalHandleCreate.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(176, 1) + 0)));
    case_same("cuGraphConditionalHandleCreate.ctx",
        ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(176, 2) + 0)));
    case_same("cuGraphConditionalHandleCreate.defaultLaunchValue",
        defaultLaunchValue == (unsigned int)(case_value(176, 3)));
    case_same("cuGraphConditionalHandleCreate.flags", flags == (unsigned int)(case_value(176, 4)));
    *pHandle_out = (CUgraphConditionalHandle)(case_value(176, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphConditionalHandleCreate(void) {
    CUgraphConditionalHandle pHandle_out = (CUgraphConditionalHandle)0;
    CUresult r = call_cuGraphConditionalHandleCreate(0, &pHandle_out,
        (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(176, 1) + 0),
        (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(176, 2) + 0),
        (unsigned int)(case_value(176, 3)), (unsigned int)(case_value(176, 4)));
    case_same("cuGraphConditionalHandleCreate", r == CUDA_SUCCESS);
    case_same("cuGraphConditionalHandleCreate.pHandle_out",
        pHandle_out == (CUgraphConditionalHandle)(case_value(176, 0) + 1));
}

static CUresult fake_cuGraphCreate(CUgraph *phGraph, unsigned int flags) {
    case_called();
    case_same("cuGraphCreate.phGraph", phGraph != NULL);
    case_same("cuGraphCreate.flags", flags == (unsigned int)(case_value(177, 1)));
    *phGraph = (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(177, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphCreate(void) {
    CUgraph phGraph = (CUgraph)0;
    CUresult r = call_cuGraphCreate(0, &phGraph, (unsigned int)(case_value(177, 1)));
    case_same("cuGraphCreate", r == CUDA_SUCCESS);
    case_same("cuGraphCreate.phGraph", phGraph == (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(177,
        0) + 0));
}

static CUresult fake_cuGraphDestroy(CUgraph hGraph) {
    case_called();
    case_same("cuGraphDestroy.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(179, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphDestroy(void) {
    CUresult r = call_cuGraphDestroy(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(179, 0) + 0));
    case_same("cuGraphDestroy", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphDestroyNode(CUgraphNode hNode) {
    case_called();
    case_same("cuGraphDestroyNode.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(180, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphDestroyNode(void) {
    CUresult r = call_cuGraphDestroyNode(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(180, 0) + 0));
    case_same("cuGraphDestroyNode", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphEventRecordNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    case_called();
    case_same("cuGraphEventRecordNodeGetEvent.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(181, 0) + 0)));
    case_same("cuGraphEventRecordNodeGetEvent.event_out", event_out != NULL);
    *event_out = (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(181, 1) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphEventRecordNodeGetEvent(void) {
    CUevent event_out = (CUevent)0;
    CUresult r = call_cuGraphEventRecordNodeGetEvent(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(181, 0) + 0), &event_out);
    case_same("cuGraphEventRecordNodeGetEvent", r == CUDA_SUCCESS);
    case_same("cuGraphEventRecordNodeGetEvent.event_out",
        event_out == (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(181, 1) + 0));
}

static CUresult fake_cuGraphEventRecordNodeSetEvent(CUgraphNode hNode, CUevent event) {
    case_called();
    case_same("cuGraphEventRecordNodeSetEvent.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(182, 0) + 0)));
    case_same("cuGraphEventRecordNodeSetEvent.event",
        event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(182, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphEventRecordNodeSetEvent(void) {
    CUresult r = call_cuGraphEventRecordNodeSetEvent(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(182, 0) + 0), (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(182, 1) + 0));
    case_same("cuGraphEventRecordNodeSetEvent", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphEventWaitNodeGetEvent(CUgraphNode hNode, CUevent *event_out) {
    case_called();
    case_same("cuGraphEventWaitNodeGetEvent.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(183, 0) + 0)));
    case_same("cuGraphEventWaitNodeGetEvent.event_out", event_out != NULL);
    *event_out = (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(183, 1) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphEventWaitNodeGetEvent(void) {
    CUevent event_out = (CUevent)0;
    CUresult r = call_cuGraphEventWaitNodeGetEvent(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(183, 0) + 0), &event_out);
    case_same("cuGraphEventWaitNodeGetEvent", r == CUDA_SUCCESS);
    case_same("cuGraphEventWaitNodeGetEvent.event_out",
        event_out == (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(183, 1) + 0));
}

static CUresult fake_cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event) {
    case_called();
    case_same("cuGraphEventWaitNodeSetEvent.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(184, 0) + 0)));
    case_same("cuGraphEventWaitNodeSetEvent.event",
        event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(184, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphEventWaitNodeSetEvent(void) {
    CUresult r = call_cuGraphEventWaitNodeSetEvent(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(184, 0) + 0), (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(184, 1) + 0));
    case_same("cuGraphEventWaitNodeSetEvent", r == CUDA_SUCCESS);
}

static CUstreamBatchMemOpParams inner_cuGraphExecBatchMemOpNodeSetParams_nodeParams_paramArray[3];

static void build_cuGraphExecBatchMemOpNodeSetParams_nodeParams(CUDA_BATCH_MEM_OP_NODE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 185, 2 + salt);
    x->ctx = (CUcontext)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(185,
        2) + 3)) : (uintptr_t)case_token(HANDLE_CONTEXT, case_value(185, 2) + 3));
    case_fill(inner_cuGraphExecBatchMemOpNodeSetParams_nodeParams_paramArray,
        sizeof inner_cuGraphExecBatchMemOpNodeSetParams_nodeParams_paramArray, 185, 2);
    x->paramArray = inner_cuGraphExecBatchMemOpNodeSetParams_nodeParams_paramArray;
    x->count = 3;
}

static CUresult fake_cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    case_called();
    case_same("cuGraphExecBatchMemOpNodeSetParams.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(185,
        0) + 0)));
    case_same("cuGraphExecBatchMemOpNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(185, 1) + 0)));
    CUDA_BATCH_MEM_OP_NODE_PARAMS want_nodeParams;
    build_cuGraphExecBatchMemOpNodeSetParams_nodeParams(&want_nodeParams, true, 0);
    if (nodeParams->paramArray)
        case_touch(nodeParams->paramArray, nodeParams->count, sizeof(CUstreamBatchMemOpParams));
    case_same("cuGraphExecBatchMemOpNodeSetParams.nodeParams", case_checks && !memcmp(nodeParams->paramArray,
        inner_cuGraphExecBatchMemOpNodeSetParams_nodeParams_paramArray,
        sizeof inner_cuGraphExecBatchMemOpNodeSetParams_nodeParams_paramArray));
    want_nodeParams.paramArray = nodeParams->paramArray;
    case_same("cuGraphExecBatchMemOpNodeSetParams.nodeParams", !memcmp(nodeParams, &want_nodeParams,
        sizeof want_nodeParams));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecBatchMemOpNodeSetParams(void) {
    CUDA_BATCH_MEM_OP_NODE_PARAMS nodeParams;
    build_cuGraphExecBatchMemOpNodeSetParams_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphExecBatchMemOpNodeSetParams(0,
        (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(185, 0) + 0),
        (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(185, 1) + 0), &nodeParams);
    case_same("cuGraphExecBatchMemOpNodeSetParams", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUgraph childGraph) {
    case_called();
    case_same("cuGraphExecChildGraphNodeSetParams.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(186,
        0) + 0)));
    case_same("cuGraphExecChildGraphNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(186, 1) + 0)));
    case_same("cuGraphExecChildGraphNodeSetParams.childGraph",
        childGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(186, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecChildGraphNodeSetParams(void) {
    CUresult r = call_cuGraphExecChildGraphNodeSetParams(0,
        (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(186, 0) + 0),
        (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(186, 1) + 0),
        (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(186, 2) + 0));
    case_same("cuGraphExecChildGraphNodeSetParams", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphExecDestroy(CUgraphExec hGraphExec) {
    case_called();
    case_same("cuGraphExecDestroy.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(187,
        0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecDestroy(void) {
    CUresult r = call_cuGraphExecDestroy(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(187, 0) + 0));
    case_same("cuGraphExecDestroy", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUevent event) {
    case_called();
    case_same("cuGraphExecEventRecordNodeSetEvent.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(188,
        0) + 0)));
    case_same("cuGraphExecEventRecordNodeSetEvent.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(188, 1) + 0)));
    case_same("cuGraphExecEventRecordNodeSetEvent.event",
        event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(188, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecEventRecordNodeSetEvent(void) {
    CUresult r = call_cuGraphExecEventRecordNodeSetEvent(0,
        (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(188, 0) + 0),
        (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(188, 1) + 0),
        (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(188, 2) + 0));
    case_same("cuGraphExecEventRecordNodeSetEvent", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec, CUgraphNode hNode,
    CUevent event) {
    case_called();
    case_same("cuGraphExecEventWaitNodeSetEvent.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(189,
        0) + 0)));
    case_same("cuGraphExecEventWaitNodeSetEvent.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(189, 1) + 0)));
    case_same("cuGraphExecEventWaitNodeSetEvent.event",
        event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(189, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecEventWaitNodeSetEvent(void) {
    CUresult r = call_cuGraphExecEventWaitNodeSetEvent(0,
        (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(189, 0) + 0),
        (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(189, 1) + 0),
        (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(189, 2) + 0));
    case_same("cuGraphExecEventWaitNodeSetEvent", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t *flags) {
    case_called();
    case_same("cuGraphExecGetFlags.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(192,
        0) + 0)));
    case_same("cuGraphExecGetFlags.flags", flags != NULL);
    *flags = (cuuint64_t)(case_value(192, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphExecGetFlags(void) {
    cuuint64_t flags = (cuuint64_t)0;
    CUresult r = call_cuGraphExecGetFlags(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(192, 0) + 0), &flags);
    case_same("cuGraphExecGetFlags", r == CUDA_SUCCESS);
    case_same("cuGraphExecGetFlags.flags", flags == (cuuint64_t)(case_value(192, 1) + 1));
}


static void build_cuGraphExecMemcpyNodeSetParams_copyParams(CUDA_MEMCPY3D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 196, 2 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(196,
        2) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(196, 2) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(196,
        2) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(196, 2) + 8));
}

static CUresult fake_cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    case_called();
    case_same("cuGraphExecMemcpyNodeSetParams.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(196,
        0) + 0)));
    case_same("cuGraphExecMemcpyNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(196, 1) + 0)));
    CUDA_MEMCPY3D want_copyParams;
    build_cuGraphExecMemcpyNodeSetParams_copyParams(&want_copyParams, true, 0);
    case_same("cuGraphExecMemcpyNodeSetParams.copyParams", !memcmp(copyParams, &want_copyParams,
        sizeof want_copyParams));
    case_same("cuGraphExecMemcpyNodeSetParams.ctx",
        ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(196, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecMemcpyNodeSetParams(void) {
    CUDA_MEMCPY3D copyParams;
    build_cuGraphExecMemcpyNodeSetParams_copyParams(&copyParams, false, 0);
    CUresult r = call_cuGraphExecMemcpyNodeSetParams(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(196, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(196,
        1) + 0), &copyParams, (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(196, 3) + 0));
    case_same("cuGraphExecMemcpyNodeSetParams", r == CUDA_SUCCESS);
}


static void build_cuGraphExecMemsetNodeSetParams_memsetParams(CUDA_MEMSET_NODE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 197, 2 + salt);
}

static CUresult fake_cuGraphExecMemsetNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    case_called();
    case_same("cuGraphExecMemsetNodeSetParams.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(197,
        0) + 0)));
    case_same("cuGraphExecMemsetNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(197, 1) + 0)));
    CUDA_MEMSET_NODE_PARAMS want_memsetParams;
    build_cuGraphExecMemsetNodeSetParams_memsetParams(&want_memsetParams, true, 0);
    case_same("cuGraphExecMemsetNodeSetParams.memsetParams", !memcmp(memsetParams, &want_memsetParams,
        sizeof want_memsetParams));
    case_same("cuGraphExecMemsetNodeSetParams.ctx",
        ctx == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(197, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphExecMemsetNodeSetParams(void) {
    CUDA_MEMSET_NODE_PARAMS memsetParams;
    build_cuGraphExecMemsetNodeSetParams_memsetParams(&memsetParams, false, 0);
    CUresult r = call_cuGraphExecMemsetNodeSetParams(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(197, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(197,
        1) + 0), &memsetParams, (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(197, 3) + 0));
    case_same("cuGraphExecMemsetNodeSetParams", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph, CUgraphNode *hErrorNode_out,
    CUgraphExecUpdateResult *updateResult_out) {
    case_called();
    case_same("cuGraphExecUpdate.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(199,
        0) + 0)));
    case_same("cuGraphExecUpdate.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(199, 1) + 0)));
    case_same("cuGraphExecUpdate.hErrorNode_out", hErrorNode_out != NULL);
    case_same("cuGraphExecUpdate.updateResult_out", updateResult_out != NULL);
    *hErrorNode_out = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(199,
        2) + 0));
    *updateResult_out = (CUgraphExecUpdateResult)(case_value(199, 3) + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphExecUpdate(void) {
    CUgraphNode hErrorNode_out = (CUgraphNode)0;
    CUgraphExecUpdateResult updateResult_out = (CUgraphExecUpdateResult)0;
    CUresult r = call_cuGraphExecUpdate(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(199, 0) + 0), (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(199, 1) + 0),
        &hErrorNode_out, &updateResult_out);
    case_same("cuGraphExecUpdate", r == CUDA_SUCCESS);
    case_same("cuGraphExecUpdate.hErrorNode_out",
        hErrorNode_out == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(199, 2) + 0));
    case_same("cuGraphExecUpdate.updateResult_out",
        updateResult_out == (CUgraphExecUpdateResult)(case_value(199, 3) + 1));
}


static void build_cuGraphExecUpdate_v2_resultInfo(CUgraphExecUpdateResultInfo *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 200, 2 + salt);
    x->errorNode = (CUgraphNode)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
        case_value(200, 2) + 9)) : (uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(200, 2) + 9));
    x->errorFromNode = (CUgraphNode)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
        case_value(200, 2) + 13)) : (uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(200, 2) + 13));
}

static CUresult fake_cuGraphExecUpdate_v2(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo) {
    case_called();
    case_same("cuGraphExecUpdate_v2.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(200,
        0) + 0)));
    case_same("cuGraphExecUpdate_v2.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(200, 1) + 0)));
    case_same("cuGraphExecUpdate_v2.resultInfo", resultInfo != NULL);
    build_cuGraphExecUpdate_v2_resultInfo(resultInfo, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphExecUpdate_v2(void) {
    CUgraphExecUpdateResultInfo resultInfo;
    build_cuGraphExecUpdate_v2_resultInfo(&resultInfo, false, 0);
    CUresult r = call_cuGraphExecUpdate_v2(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(200, 0) + 0), (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(200, 1) + 0),
        &resultInfo);
    case_same("cuGraphExecUpdate_v2", r == CUDA_SUCCESS);
    CUgraphExecUpdateResultInfo want_resultInfo;
    build_cuGraphExecUpdate_v2_resultInfo(&want_resultInfo, false, 1);
    case_same("cuGraphExecUpdate_v2.resultInfo", !memcmp(&resultInfo, &want_resultInfo, sizeof resultInfo));
}

static CUresult fake_cuGraphGetEdges_v2(CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges) {
    case_called();
    case_same("cuGraphGetEdges_v2.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(206, 0) + 0)));
    case_same("cuGraphGetEdges_v2.from", !from == case_nulls);
    case_same("cuGraphGetEdges_v2.to", !to == case_nulls);
    case_same("cuGraphGetEdges_v2.edgeData", !edgeData == case_nulls);
    case_same("cuGraphGetEdges_v2.numEdges", *numEdges == (size_t)3);
    if (from) {
        for (size_t i = 0; i < (size_t)(*numEdges); i++)
            from[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(206,
                1) + i));
    }
    if (to) {
        for (size_t i = 0; i < (size_t)(*numEdges); i++)
            to[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(206, 2) + i));
    }
    if (edgeData) {
        for (size_t i = 0; i < (size_t)(*numEdges); i++)
            case_fill_part((CUgraphEdgeData *)edgeData + i, sizeof(CUgraphEdgeData), i, 206, 3);
    }
    *numEdges = (size_t)3;
    return CUDA_SUCCESS;
}

static void run_cuGraphGetEdges_v2(void) {
    CUgraphNode from[3];
    CUgraphNode to[3];
    CUgraphEdgeData edgeData[3];
    size_t numEdges = (size_t)3;
    CUresult r = call_cuGraphGetEdges_v2(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(206,
        0) + 0), case_nulls ? NULL : (CUgraphNode *)from, case_nulls ? NULL : (CUgraphNode *)to,
        case_nulls ? NULL : (CUgraphEdgeData *)edgeData, &numEdges);
    case_same("cuGraphGetEdges_v2", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphGetEdges_v2.from",
                from[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(206, 1) + i));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphGetEdges_v2.to", to[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
                case_value(206, 2) + i));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphGetEdges_v2.edgeData", case_filled(&edgeData[i], sizeof edgeData[i], i, 206,
                3));
    }
    case_same("cuGraphGetEdges_v2.numEdges", numEdges == (size_t)3);
}

static CUresult fake_cuGraphGetNodes(CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes) {
    case_called();
    case_same("cuGraphGetNodes.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(207, 0) + 0)));
    case_same("cuGraphGetNodes.nodes", !nodes == case_nulls);
    case_same("cuGraphGetNodes.numNodes", *numNodes == (size_t)3);
    if (nodes) {
        for (size_t i = 0; i < (size_t)(*numNodes); i++)
            nodes[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(207,
                1) + i));
    }
    *numNodes = (size_t)3;
    return CUDA_SUCCESS;
}

static void run_cuGraphGetNodes(void) {
    CUgraphNode nodes[3];
    size_t numNodes = (size_t)3;
    CUresult r = call_cuGraphGetNodes(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(207, 0) + 0),
        case_nulls ? NULL : (CUgraphNode *)nodes, &numNodes);
    case_same("cuGraphGetNodes", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphGetNodes.nodes",
                nodes[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(207, 1) + i));
    }
    case_same("cuGraphGetNodes.numNodes", numNodes == (size_t)3);
}

static CUresult fake_cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode *rootNodes, size_t *numRootNodes) {
    case_called();
    case_same("cuGraphGetRootNodes.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(208, 0) + 0)));
    case_same("cuGraphGetRootNodes.rootNodes", !rootNodes == case_nulls);
    case_same("cuGraphGetRootNodes.numRootNodes", *numRootNodes == (size_t)3);
    if (rootNodes) {
        for (size_t i = 0; i < (size_t)(*numRootNodes); i++)
            rootNodes[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(208,
                1) + i));
    }
    *numRootNodes = (size_t)3;
    return CUDA_SUCCESS;
}

static void run_cuGraphGetRootNodes(void) {
    CUgraphNode rootNodes[3];
    size_t numRootNodes = (size_t)3;
    CUresult r = call_cuGraphGetRootNodes(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(208,
        0) + 0), case_nulls ? NULL : (CUgraphNode *)rootNodes, &numRootNodes);
    case_same("cuGraphGetRootNodes", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphGetRootNodes.rootNodes",
                rootNodes[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(208,
                1) + i));
    }
    case_same("cuGraphGetRootNodes.numRootNodes", numRootNodes == (size_t)3);
}

static CUresult fake_cuGraphInstantiateWithFlags(CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags) {
    case_called();
    case_same("cuGraphInstantiateWithFlags.phGraphExec", phGraphExec != NULL);
    case_same("cuGraphInstantiateWithFlags.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(212, 1) + 0)));
    case_same("cuGraphInstantiateWithFlags.flags", flags == (unsigned long long)(case_value(212, 2)));
    *phGraphExec = (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(212, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphInstantiateWithFlags(void) {
    CUgraphExec phGraphExec = (CUgraphExec)0;
    CUresult r = call_cuGraphInstantiateWithFlags(0, &phGraphExec,
        (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(212, 1) + 0),
        (unsigned long long)(case_value(212, 2)));
    case_same("cuGraphInstantiateWithFlags", r == CUDA_SUCCESS);
    case_same("cuGraphInstantiateWithFlags.phGraphExec",
        phGraphExec == (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(212, 0) + 0));
}


static void build_cuGraphInstantiateWithParams_instantiateParams(CUDA_GRAPH_INSTANTIATE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 213, 2 + salt);
    x->hUploadStream = (CUstream)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(213, 2) + 13)) : (uintptr_t)case_token(HANDLE_STREAM, case_value(213, 2) + 13));
    x->hErrNode_out = (CUgraphNode)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
        case_value(213, 2) + 12)) : (uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(213, 2) + 12));
    if (!salt)
        x->hErrNode_out = 0;
}

static CUresult fake_cuGraphInstantiateWithParams(CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    case_called();
    case_same("cuGraphInstantiateWithParams.phGraphExec", phGraphExec != NULL);
    case_same("cuGraphInstantiateWithParams.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(213, 1) + 0)));
    CUDA_GRAPH_INSTANTIATE_PARAMS want_instantiateParams;
    build_cuGraphInstantiateWithParams_instantiateParams(&want_instantiateParams, true, 0);
    case_same("cuGraphInstantiateWithParams.instantiateParams", !memcmp(instantiateParams,
        &want_instantiateParams, sizeof want_instantiateParams));
    *phGraphExec = (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(213, 0) + 0));
    build_cuGraphInstantiateWithParams_instantiateParams(instantiateParams, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphInstantiateWithParams(void) {
    CUgraphExec phGraphExec = (CUgraphExec)0;
    CUDA_GRAPH_INSTANTIATE_PARAMS instantiateParams;
    build_cuGraphInstantiateWithParams_instantiateParams(&instantiateParams, false, 0);
    CUresult r = call_cuGraphInstantiateWithParams(0, &phGraphExec,
        (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(213, 1) + 0), &instantiateParams);
    case_same("cuGraphInstantiateWithParams", r == CUDA_SUCCESS);
    case_same("cuGraphInstantiateWithParams.phGraphExec",
        phGraphExec == (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(213, 0) + 0));
    CUDA_GRAPH_INSTANTIATE_PARAMS want_instantiateParams;
    build_cuGraphInstantiateWithParams_instantiateParams(&want_instantiateParams, false, 1);
    case_same("cuGraphInstantiateWithParams.instantiateParams", !memcmp(&instantiateParams,
        &want_instantiateParams, sizeof instantiateParams));
}

static CUresult fake_cuGraphInstantiate_v2(CUgraphExec *phGraphExec, CUgraph hGraph, CUgraphNode *phErrorNode,
    char *logBuffer, size_t bufferSize) {
    case_called();
    case_same("cuGraphInstantiate_v2.phGraphExec", phGraphExec != NULL);
    case_same("cuGraphInstantiate_v2.hGraph", hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(214, 1) + 0)));
    case_same("cuGraphInstantiate_v2.phErrorNode", !phErrorNode == case_nulls);
    case_same("cuGraphInstantiate_v2.logBuffer", !logBuffer == case_nulls);
    case_same("cuGraphInstantiate_v2.bufferSize", bufferSize == (size_t)3);
    *phGraphExec = (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(214, 0) + 0));
    if (phErrorNode)
        *phErrorNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(214,
            2) + 0));
    if (logBuffer) {
        for (size_t i = 0; i < (size_t)(bufferSize); i++)
            case_fill_part((uint8_t *)logBuffer + i, sizeof(uint8_t), i, 214, 3);
    }
    return CUDA_SUCCESS;
}

static void run_cuGraphInstantiate_v2(void) {
    CUgraphExec phGraphExec = (CUgraphExec)0;
    CUgraphNode phErrorNode = (CUgraphNode)0;
    uint8_t logBuffer[3];
    CUresult r = call_cuGraphInstantiate_v2(0, &phGraphExec, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(214, 1) + 0), case_nulls ? NULL : &phErrorNode, case_nulls ? NULL : (char *)logBuffer,
        (size_t)3);
    case_same("cuGraphInstantiate_v2", r == CUDA_SUCCESS);
    case_same("cuGraphInstantiate_v2.phGraphExec",
        phGraphExec == (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(214, 0) + 0));
    if (!case_nulls) {
        case_same("cuGraphInstantiate_v2.phErrorNode",
            phErrorNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(214, 2) + 0));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphInstantiate_v2.logBuffer", case_filled(&logBuffer[i], sizeof logBuffer[i], i,
                214, 3));
    }
}

static CUresult fake_cuGraphKernelNodeCopyAttributes(CUgraphNode dst, CUgraphNode src) {
    case_called();
    case_same("cuGraphKernelNodeCopyAttributes.dst",
        dst == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(215, 0) + 0)));
    case_same("cuGraphKernelNodeCopyAttributes.src",
        src == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(215, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphKernelNodeCopyAttributes(void) {
    CUresult r = call_cuGraphKernelNodeCopyAttributes(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(215, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(215,
        1) + 0));
    case_same("cuGraphKernelNodeCopyAttributes", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphKernelNodeGetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out) {
    case_called();
    case_same("cuGraphKernelNodeGetAttribute.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(216, 0) + 0)));
    case_same("cuGraphKernelNodeGetAttribute.attr",
        attr == (CUkernelNodeAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW);
    case_same("cuGraphKernelNodeGetAttribute.value_out", value_out != NULL);
    case_fill(value_out, tag_size_launch_attribute((int)attr), 216, 2 + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphKernelNodeGetAttribute(void) {
    CUlaunchAttributeValue value_out;
    case_fill(&value_out, sizeof value_out, 216, 2);
    CUresult r = call_cuGraphKernelNodeGetAttribute(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(216, 0) + 0), (CUkernelNodeAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW, &value_out);
    case_same("cuGraphKernelNodeGetAttribute", r == CUDA_SUCCESS);
    case_same("cuGraphKernelNodeGetAttribute.value_out", case_filled(&value_out,
        tag_size_launch_attribute((int)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW), 0, 216, 2 + 1));
}

static CUresult fake_cuGraphKernelNodeSetAttribute(CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value) {
    case_called();
    case_same("cuGraphKernelNodeSetAttribute.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(219, 0) + 0)));
    case_same("cuGraphKernelNodeSetAttribute.attr",
        attr == (CUkernelNodeAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW);
    case_same("cuGraphKernelNodeSetAttribute.value", case_filled(value, tag_size_launch_attribute((int)attr),
        0, 219, 2));
    return CUDA_SUCCESS;
}

static void run_cuGraphKernelNodeSetAttribute(void) {
    CUlaunchAttributeValue value;
    case_fill(&value, sizeof value, 219, 2);
    CUresult r = call_cuGraphKernelNodeSetAttribute(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(219, 0) + 0), (CUkernelNodeAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW, &value);
    case_same("cuGraphKernelNodeSetAttribute", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphLaunch(CUgraphExec hGraph, CUstream hStream) {
    case_called();
    case_same("cuGraphLaunch.hGraph",
        hGraph == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(222, 0) + 0)));
    case_same("cuGraphLaunch.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(222, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphLaunch(void) {
    CUresult r = call_cuGraphLaunch(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(222,
        0) + 0), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(222, 1) + 0));
    case_same("cuGraphLaunch", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphMemFreeNodeGetParams(CUgraphNode hNode, CUdeviceptr *dptr_out) {
    case_called();
    case_same("cuGraphMemFreeNodeGetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(224, 0) + 0)));
    case_same("cuGraphMemFreeNodeGetParams.dptr_out", dptr_out != NULL);
    *dptr_out = (CUdeviceptr)(case_value(224, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphMemFreeNodeGetParams(void) {
    CUdeviceptr dptr_out = (CUdeviceptr)0;
    CUresult r = call_cuGraphMemFreeNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(224, 0) + 0), &dptr_out);
    case_same("cuGraphMemFreeNodeGetParams", r == CUDA_SUCCESS);
    case_same("cuGraphMemFreeNodeGetParams.dptr_out", dptr_out == (CUdeviceptr)(case_value(224, 1) + 1));
}


static void build_cuGraphMemcpyNodeGetParams_nodeParams(CUDA_MEMCPY3D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 225, 1 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(225,
        1) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(225, 1) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(225,
        1) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(225, 1) + 8));
}

static CUresult fake_cuGraphMemcpyNodeGetParams(CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams) {
    case_called();
    case_same("cuGraphMemcpyNodeGetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(225, 0) + 0)));
    case_same("cuGraphMemcpyNodeGetParams.nodeParams", nodeParams != NULL);
    build_cuGraphMemcpyNodeGetParams_nodeParams(nodeParams, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphMemcpyNodeGetParams(void) {
    CUDA_MEMCPY3D nodeParams;
    build_cuGraphMemcpyNodeGetParams_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphMemcpyNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(225, 0) + 0), &nodeParams);
    case_same("cuGraphMemcpyNodeGetParams", r == CUDA_SUCCESS);
    CUDA_MEMCPY3D want_nodeParams;
    build_cuGraphMemcpyNodeGetParams_nodeParams(&want_nodeParams, false, 1);
    case_same("cuGraphMemcpyNodeGetParams.nodeParams", !memcmp(&nodeParams, &want_nodeParams,
        sizeof nodeParams));
}


static void build_cuGraphMemcpyNodeSetParams_nodeParams(CUDA_MEMCPY3D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 226, 1 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(226,
        1) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(226, 1) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(226,
        1) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(226, 1) + 8));
}

static CUresult fake_cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams) {
    case_called();
    case_same("cuGraphMemcpyNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(226, 0) + 0)));
    CUDA_MEMCPY3D want_nodeParams;
    build_cuGraphMemcpyNodeSetParams_nodeParams(&want_nodeParams, true, 0);
    case_same("cuGraphMemcpyNodeSetParams.nodeParams", !memcmp(nodeParams, &want_nodeParams,
        sizeof want_nodeParams));
    return CUDA_SUCCESS;
}

static void run_cuGraphMemcpyNodeSetParams(void) {
    CUDA_MEMCPY3D nodeParams;
    build_cuGraphMemcpyNodeSetParams_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphMemcpyNodeSetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(226, 0) + 0), &nodeParams);
    case_same("cuGraphMemcpyNodeSetParams", r == CUDA_SUCCESS);
}


static void build_cuGraphMemsetNodeGetParams_nodeParams(CUDA_MEMSET_NODE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 227, 1 + salt);
}

static CUresult fake_cuGraphMemsetNodeGetParams(CUgraphNode hNode, CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    case_called();
    case_same("cuGraphMemsetNodeGetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(227, 0) + 0)));
    case_same("cuGraphMemsetNodeGetParams.nodeParams", nodeParams != NULL);
    build_cuGraphMemsetNodeGetParams_nodeParams(nodeParams, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphMemsetNodeGetParams(void) {
    CUDA_MEMSET_NODE_PARAMS nodeParams;
    build_cuGraphMemsetNodeGetParams_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphMemsetNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(227, 0) + 0), &nodeParams);
    case_same("cuGraphMemsetNodeGetParams", r == CUDA_SUCCESS);
    CUDA_MEMSET_NODE_PARAMS want_nodeParams;
    build_cuGraphMemsetNodeGetParams_nodeParams(&want_nodeParams, false, 1);
    case_same("cuGraphMemsetNodeGetParams.nodeParams", !memcmp(&nodeParams, &want_nodeParams,
        sizeof nodeParams));
}


static void build_cuGraphMemsetNodeSetParams_nodeParams(CUDA_MEMSET_NODE_PARAMS *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 228, 1 + salt);
}

static CUresult fake_cuGraphMemsetNodeSetParams(CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    case_called();
    case_same("cuGraphMemsetNodeSetParams.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(228, 0) + 0)));
    CUDA_MEMSET_NODE_PARAMS want_nodeParams;
    build_cuGraphMemsetNodeSetParams_nodeParams(&want_nodeParams, true, 0);
    case_same("cuGraphMemsetNodeSetParams.nodeParams", !memcmp(nodeParams, &want_nodeParams,
        sizeof want_nodeParams));
    return CUDA_SUCCESS;
}

static void run_cuGraphMemsetNodeSetParams(void) {
    CUDA_MEMSET_NODE_PARAMS nodeParams;
    build_cuGraphMemsetNodeSetParams_nodeParams(&nodeParams, false, 0);
    CUresult r = call_cuGraphMemsetNodeSetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(228, 0) + 0), &nodeParams);
    case_same("cuGraphMemsetNodeSetParams", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphNodeFindInClone(CUgraphNode *phNode, CUgraphNode hOriginalNode,
    CUgraph hClonedGraph) {
    case_called();
    case_same("cuGraphNodeFindInClone.phNode", phNode != NULL);
    case_same("cuGraphNodeFindInClone.hOriginalNode",
        hOriginalNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(229,
        1) + 0)));
    case_same("cuGraphNodeFindInClone.hClonedGraph",
        hClonedGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(229, 2) + 0)));
    *phNode = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(229, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuGraphNodeFindInClone(void) {
    CUgraphNode phNode = (CUgraphNode)0;
    CUresult r = call_cuGraphNodeFindInClone(0, &phNode, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(229, 1) + 0), (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(229, 2) + 0));
    case_same("cuGraphNodeFindInClone", r == CUDA_SUCCESS);
    case_same("cuGraphNodeFindInClone.phNode", phNode == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(229, 0) + 0));
}

static CUresult fake_cuGraphNodeGetDependencies_v2(CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    case_called();
    case_same("cuGraphNodeGetDependencies_v2.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(231, 0) + 0)));
    case_same("cuGraphNodeGetDependencies_v2.dependencies", !dependencies == case_nulls);
    case_same("cuGraphNodeGetDependencies_v2.edgeData", !edgeData == case_nulls);
    case_same("cuGraphNodeGetDependencies_v2.numDependencies", *numDependencies == (size_t)3);
    if (dependencies) {
        for (size_t i = 0; i < (size_t)(*numDependencies); i++)
            dependencies[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(231,
                1) + i));
    }
    if (edgeData) {
        for (size_t i = 0; i < (size_t)(*numDependencies); i++)
            case_fill_part((CUgraphEdgeData *)edgeData + i, sizeof(CUgraphEdgeData), i, 231, 2);
    }
    *numDependencies = (size_t)3;
    return CUDA_SUCCESS;
}

static void run_cuGraphNodeGetDependencies_v2(void) {
    CUgraphNode dependencies[3];
    CUgraphEdgeData edgeData[3];
    size_t numDependencies = (size_t)3;
    CUresult r = call_cuGraphNodeGetDependencies_v2(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(231, 0) + 0), case_nulls ? NULL : (CUgraphNode *)dependencies,
        case_nulls ? NULL : (CUgraphEdgeData *)edgeData, &numDependencies);
    case_same("cuGraphNodeGetDependencies_v2", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphNodeGetDependencies_v2.dependencies",
                dependencies[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(231,
                1) + i));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphNodeGetDependencies_v2.edgeData", case_filled(&edgeData[i], sizeof edgeData[i],
                i, 231, 2));
    }
    case_same("cuGraphNodeGetDependencies_v2.numDependencies", numDependencies == (size_t)3);
}

static CUresult fake_cuGraphNodeGetDependentNodes_v2(CUgraphNode hNode, CUgraphNode *dependentNodes,
    CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    case_called();
    case_same("cuGraphNodeGetDependentNodes_v2.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(233, 0) + 0)));
    case_same("cuGraphNodeGetDependentNodes_v2.dependentNodes", !dependentNodes == case_nulls);
    case_same("cuGraphNodeGetDependentNodes_v2.edgeData", !edgeData == case_nulls);
    case_same("cuGraphNodeGetDependentNodes_v2.numDependentNodes", *numDependentNodes == (size_t)3);
    if (dependentNodes) {
        for (size_t i = 0; i < (size_t)(*numDependentNodes); i++)
            dependentNodes[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
                case_value(233, 1) + i));
    }
    if (edgeData) {
        for (size_t i = 0; i < (size_t)(*numDependentNodes); i++)
            case_fill_part((CUgraphEdgeData *)edgeData + i, sizeof(CUgraphEdgeData), i, 233, 2);
    }
    *numDependentNodes = (size_t)3;
    return CUDA_SUCCESS;
}

static void run_cuGraphNodeGetDependentNodes_v2(void) {
    CUgraphNode dependentNodes[3];
    CUgraphEdgeData edgeData[3];
    size_t numDependentNodes = (size_t)3;
    CUresult r = call_cuGraphNodeGetDependentNodes_v2(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(233, 0) + 0), case_nulls ? NULL : (CUgraphNode *)dependentNodes,
        case_nulls ? NULL : (CUgraphEdgeData *)edgeData, &numDependentNodes);
    case_same("cuGraphNodeGetDependentNodes_v2", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphNodeGetDependentNodes_v2.dependentNodes",
                dependentNodes[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(233,
                1) + i));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuGraphNodeGetDependentNodes_v2.edgeData", case_filled(&edgeData[i],
                sizeof edgeData[i], i, 233, 2));
    }
    case_same("cuGraphNodeGetDependentNodes_v2.numDependentNodes", numDependentNodes == (size_t)3);
}

static CUresult fake_cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int *isEnabled) {
    case_called();
    case_same("cuGraphNodeGetEnabled.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(234,
        0) + 0)));
    case_same("cuGraphNodeGetEnabled.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(234, 1) + 0)));
    case_same("cuGraphNodeGetEnabled.isEnabled", isEnabled != NULL);
    *isEnabled = (unsigned int)(case_value(234, 2) + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphNodeGetEnabled(void) {
    unsigned int isEnabled = (unsigned int)0;
    CUresult r = call_cuGraphNodeGetEnabled(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(234, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(234,
        1) + 0), &isEnabled);
    case_same("cuGraphNodeGetEnabled", r == CUDA_SUCCESS);
    case_same("cuGraphNodeGetEnabled.isEnabled", isEnabled == (unsigned int)(case_value(234, 2) + 1));
}

static CUresult fake_cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType *type) {
    case_called();
    case_same("cuGraphNodeGetType.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(235, 0) + 0)));
    case_same("cuGraphNodeGetType.type", type != NULL);
    *type = (CUgraphNodeType)(case_value(235, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuGraphNodeGetType(void) {
    CUgraphNodeType type = (CUgraphNodeType)0;
    CUresult r = call_cuGraphNodeGetType(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(235, 0) + 0), &type);
    case_same("cuGraphNodeGetType", r == CUDA_SUCCESS);
    case_same("cuGraphNodeGetType.type", type == (CUgraphNodeType)(case_value(235, 1) + 1));
}

static CUresult fake_cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int isEnabled) {
    case_called();
    case_same("cuGraphNodeSetEnabled.hGraphExec",
        hGraphExec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(236,
        0) + 0)));
    case_same("cuGraphNodeSetEnabled.hNode",
        hNode == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(236, 1) + 0)));
    case_same("cuGraphNodeSetEnabled.isEnabled", isEnabled == (unsigned int)(case_value(236, 2)));
    return CUDA_SUCCESS;
}

static void run_cuGraphNodeSetEnabled(void) {
    CUresult r = call_cuGraphNodeSetEnabled(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(236, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(236,
        1) + 0), (unsigned int)(case_value(236, 2)));
    case_same("cuGraphNodeSetEnabled", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count) {
    case_called();
    case_same("cuGraphReleaseUserObject.graph",
        graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(238, 0) + 0)));
    case_same("cuGraphReleaseUserObject.object",
        object == (CUuserObject)(uintptr_t)case_host(case_token(HANDLE_USER_OBJECT, case_value(238, 1) + 0)));
    case_same("cuGraphReleaseUserObject.count", count == (unsigned int)(case_value(238, 2)));
    return CUDA_SUCCESS;
}

static void run_cuGraphReleaseUserObject(void) {
    CUresult r = call_cuGraphReleaseUserObject(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(238,
        0) + 0), (CUuserObject)(uintptr_t)case_token(HANDLE_USER_OBJECT, case_value(238, 1) + 0),
        (unsigned int)(case_value(238, 2)));
    case_same("cuGraphReleaseUserObject", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphRemoveDependencies_v2(CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies) {
    case_called();
    case_same("cuGraphRemoveDependencies_v2.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(240, 0) + 0)));
    case_touch(from, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphRemoveDependencies_v2.from",
            from[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(240,
            1) + i)));
    case_touch(to, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuGraphRemoveDependencies_v2.to",
            to[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(240,
            2) + i)));
    case_same("cuGraphRemoveDependencies_v2.edgeData", !edgeData == case_nulls);
    if (edgeData) {
        case_touch(edgeData, (size_t)(numDependencies), sizeof(CUgraphEdgeData));
        for (unsigned i = 0; case_checks && i < 3; i++)
            case_same("cuGraphRemoveDependencies_v2.edgeData",
                case_filled((const CUgraphEdgeData *)edgeData + i, sizeof(CUgraphEdgeData), i, 240, 3));
    }
    case_same("cuGraphRemoveDependencies_v2.numDependencies", numDependencies == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_cuGraphRemoveDependencies_v2(void) {
    CUgraphNode from[3];
    for (unsigned i = 0; i < 3; i++)
        from[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(240, 1) + i);
    CUgraphNode to[3];
    for (unsigned i = 0; i < 3; i++)
        to[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(240, 2) + i);
    CUgraphEdgeData edgeData[3];
    case_fill(edgeData, sizeof edgeData, 240, 3);
    CUresult r = call_cuGraphRemoveDependencies_v2(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(240, 0) + 0), (const CUgraphNode *)from, (const CUgraphNode *)to,
        case_nulls ? NULL : (const CUgraphEdgeData *)edgeData, (size_t)3);
    case_same("cuGraphRemoveDependencies_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count,
    unsigned int flags) {
    case_called();
    case_same("cuGraphRetainUserObject.graph", graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(241, 0) + 0)));
    case_same("cuGraphRetainUserObject.object",
        object == (CUuserObject)(uintptr_t)case_host(case_token(HANDLE_USER_OBJECT, case_value(241, 1) + 0)));
    case_same("cuGraphRetainUserObject.count", count == (unsigned int)(case_value(241, 2)));
    case_same("cuGraphRetainUserObject.flags", flags == (unsigned int)(case_value(241, 3)));
    return CUDA_SUCCESS;
}

static void run_cuGraphRetainUserObject(void) {
    CUresult r = call_cuGraphRetainUserObject(0, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(241,
        0) + 0), (CUuserObject)(uintptr_t)case_token(HANDLE_USER_OBJECT, case_value(241, 1) + 0),
        (unsigned int)(case_value(241, 2)), (unsigned int)(case_value(241, 3)));
    case_same("cuGraphRetainUserObject", r == CUDA_SUCCESS);
}

static CUresult fake_cuGraphUpload(CUgraphExec hGraph, CUstream hStream) {
    case_called();
    case_same("cuGraphUpload.hGraph",
        hGraph == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(242, 0) + 0)));
    case_same("cuGraphUpload.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(242, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuGraphUpload(void) {
    CUresult r = call_cuGraphUpload(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC, case_value(242,
        0) + 0), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(242, 1) + 0));
    case_same("cuGraphUpload", r == CUDA_SUCCESS);
}

static CUresult fake_cuIpcCloseMemHandle(CUdeviceptr dptr) {
    case_called();
    case_same("cuIpcCloseMemHandle.dptr", dptr == (CUdeviceptr)(case_value(268, 0)));
    return CUDA_SUCCESS;
}

static void run_cuIpcCloseMemHandle(void) {
    CUresult r = call_cuIpcCloseMemHandle(0, (CUdeviceptr)(case_value(268, 0)));
    case_same("cuIpcCloseMemHandle", r == CUDA_SUCCESS);
}


static void build_cuIpcGetEventHandle_pHandle(CUipcEventHandle *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 269, 0 + salt);
}

static CUresult fake_cuIpcGetEventHandle(CUipcEventHandle *pHandle, CUevent event) {
    case_called();
    case_same("cuIpcGetEventHandle.pHandle", pHandle != NULL);
    case_same("cuIpcGetEventHandle.event", event == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(269, 1) + 0)));
    build_cuIpcGetEventHandle_pHandle(pHandle, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuIpcGetEventHandle(void) {
    CUipcEventHandle pHandle;
    build_cuIpcGetEventHandle_pHandle(&pHandle, false, 0);
    CUresult r = call_cuIpcGetEventHandle(0, &pHandle, (CUevent)(uintptr_t)case_token(HANDLE_EVENT,
        case_value(269, 1) + 0));
    case_same("cuIpcGetEventHandle", r == CUDA_SUCCESS);
    CUipcEventHandle want_pHandle;
    build_cuIpcGetEventHandle_pHandle(&want_pHandle, false, 1);
    case_same("cuIpcGetEventHandle.pHandle", !memcmp(&pHandle, &want_pHandle, sizeof pHandle));
}


static void build_cuIpcGetMemHandle_pHandle(CUipcMemHandle *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 270, 0 + salt);
}

static CUresult fake_cuIpcGetMemHandle(CUipcMemHandle *pHandle, CUdeviceptr dptr) {
    case_called();
    case_same("cuIpcGetMemHandle.pHandle", pHandle != NULL);
    case_same("cuIpcGetMemHandle.dptr", dptr == (CUdeviceptr)(case_value(270, 1)));
    build_cuIpcGetMemHandle_pHandle(pHandle, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuIpcGetMemHandle(void) {
    CUipcMemHandle pHandle;
    build_cuIpcGetMemHandle_pHandle(&pHandle, false, 0);
    CUresult r = call_cuIpcGetMemHandle(0, &pHandle, (CUdeviceptr)(case_value(270, 1)));
    case_same("cuIpcGetMemHandle", r == CUDA_SUCCESS);
    CUipcMemHandle want_pHandle;
    build_cuIpcGetMemHandle_pHandle(&want_pHandle, false, 1);
    case_same("cuIpcGetMemHandle.pHandle", !memcmp(&pHandle, &want_pHandle, sizeof pHandle));
}


static void build_cuIpcOpenEventHandle_handle(CUipcEventHandle *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 271, 1 + salt);
}

static CUresult fake_cuIpcOpenEventHandle(CUevent *phEvent, CUipcEventHandle handle) {
    case_called();
    case_same("cuIpcOpenEventHandle.phEvent", phEvent != NULL);
    CUipcEventHandle want_handle;
    build_cuIpcOpenEventHandle_handle(&want_handle, true, 0);
    case_same("cuIpcOpenEventHandle.handle", !memcmp(&handle, &want_handle, sizeof want_handle));
    *phEvent = (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT, case_value(271, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuIpcOpenEventHandle(void) {
    CUevent phEvent = (CUevent)0;
    CUipcEventHandle handle;
    build_cuIpcOpenEventHandle_handle(&handle, false, 0);
    CUresult r = call_cuIpcOpenEventHandle(0, &phEvent, handle);
    case_same("cuIpcOpenEventHandle", r == CUDA_SUCCESS);
    case_same("cuIpcOpenEventHandle.phEvent", phEvent == (CUevent)(uintptr_t)case_token(HANDLE_EVENT,
        case_value(271, 0) + 0));
}


static void build_cuIpcOpenMemHandle_v2_handle(CUipcMemHandle *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 273, 1 + salt);
}

static CUresult fake_cuIpcOpenMemHandle_v2(CUdeviceptr *pdptr, CUipcMemHandle handle, unsigned int Flags) {
    case_called();
    case_same("cuIpcOpenMemHandle_v2.pdptr", pdptr != NULL);
    CUipcMemHandle want_handle;
    build_cuIpcOpenMemHandle_v2_handle(&want_handle, true, 0);
    case_same("cuIpcOpenMemHandle_v2.handle", !memcmp(&handle, &want_handle, sizeof want_handle));
    case_same("cuIpcOpenMemHandle_v2.Flags", Flags == (unsigned int)(case_value(273, 2)));
    *pdptr = (CUdeviceptr)(case_value(273, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuIpcOpenMemHandle_v2(void) {
    CUdeviceptr pdptr = (CUdeviceptr)0;
    CUipcMemHandle handle;
    build_cuIpcOpenMemHandle_v2_handle(&handle, false, 0);
    CUresult r = call_cuIpcOpenMemHandle_v2(0, &pdptr, handle, (unsigned int)(case_value(273, 2)));
    case_same("cuIpcOpenMemHandle_v2", r == CUDA_SUCCESS);
    case_same("cuIpcOpenMemHandle_v2.pdptr", pdptr == (CUdeviceptr)(case_value(273, 0) + 1));
}

static CUresult fake_cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel,
    CUdevice dev) {
    case_called();
    case_same("cuKernelGetAttribute.pi", pi != NULL);
    case_same("cuKernelGetAttribute.attrib", attrib == (CUfunction_attribute)(case_value(274, 1)));
    case_same("cuKernelGetAttribute.kernel",
        kernel == (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL, case_value(274, 2) + 0)));
    case_same("cuKernelGetAttribute.dev", dev == (CUdevice)(case_value(274, 3)));
    *pi = (int)(case_value(274, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuKernelGetAttribute(void) {
    int pi = (int)0;
    CUresult r = call_cuKernelGetAttribute(0, &pi, (CUfunction_attribute)(case_value(274, 1)),
        (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL, case_value(274, 2) + 0), (CUdevice)(case_value(274,
        3)));
    case_same("cuKernelGetAttribute", r == CUDA_SUCCESS);
    case_same("cuKernelGetAttribute.pi", pi == (int)(case_value(274, 0) + 1));
}

static CUresult fake_cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel) {
    case_called();
    case_same("cuKernelGetFunction.pFunc", pFunc != NULL);
    case_same("cuKernelGetFunction.kernel", kernel == (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL,
        case_value(275, 1) + 0)));
    *pFunc = (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(275, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuKernelGetFunction(void) {
    CUfunction pFunc = (CUfunction)0;
    CUresult r = call_cuKernelGetFunction(0, &pFunc, (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL,
        case_value(275, 1) + 0));
    case_same("cuKernelGetFunction", r == CUDA_SUCCESS);
    case_same("cuKernelGetFunction.pFunc", pFunc == (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(275, 0) + 0));
}

static CUresult fake_cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel) {
    case_called();
    case_same("cuKernelGetLibrary.pLib", pLib != NULL);
    case_same("cuKernelGetLibrary.kernel", kernel == (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL,
        case_value(276, 1) + 0)));
    *pLib = (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(276, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuKernelGetLibrary(void) {
    CUlibrary pLib = (CUlibrary)0;
    CUresult r = call_cuKernelGetLibrary(0, &pLib, (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL,
        case_value(276, 1) + 0));
    case_same("cuKernelGetLibrary", r == CUDA_SUCCESS);
    case_same("cuKernelGetLibrary.pLib", pLib == (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(276, 0) + 0));
}

static CUresult fake_cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset,
    size_t *paramSize) {
    case_called();
    case_same("cuKernelGetParamInfo.kernel",
        kernel == (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL, case_value(278, 0) + 0)));
    case_same("cuKernelGetParamInfo.paramIndex", paramIndex == (size_t)(case_value(278, 1)));
    case_same("cuKernelGetParamInfo.paramOffset", paramOffset != NULL);
    case_same("cuKernelGetParamInfo.paramSize", paramSize != NULL);
    *paramOffset = (size_t)(case_value(278, 2) + 1);
    *paramSize = (size_t)(case_value(278, 3) + 1);
    return CUDA_SUCCESS;
}

static void run_cuKernelGetParamInfo(void) {
    size_t paramOffset = (size_t)0;
    size_t paramSize = (size_t)0;
    CUresult r = call_cuKernelGetParamInfo(0, (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL, case_value(278,
        0) + 0), (size_t)(case_value(278, 1)), &paramOffset, &paramSize);
    case_same("cuKernelGetParamInfo", r == CUDA_SUCCESS);
    case_same("cuKernelGetParamInfo.paramOffset", paramOffset == (size_t)(case_value(278, 2) + 1));
    case_same("cuKernelGetParamInfo.paramSize", paramSize == (size_t)(case_value(278, 3) + 1));
}

static CUresult fake_cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel,
    CUdevice dev) {
    case_called();
    case_same("cuKernelSetAttribute.attrib", attrib == (CUfunction_attribute)(case_value(279, 0)));
    case_same("cuKernelSetAttribute.val", val == (int)(case_value(279, 1)));
    case_same("cuKernelSetAttribute.kernel",
        kernel == (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL, case_value(279, 2) + 0)));
    case_same("cuKernelSetAttribute.dev", dev == (CUdevice)(case_value(279, 3)));
    return CUDA_SUCCESS;
}

static void run_cuKernelSetAttribute(void) {
    CUresult r = call_cuKernelSetAttribute(0, (CUfunction_attribute)(case_value(279, 0)),
        (int)(case_value(279, 1)), (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL, case_value(279, 2) + 0),
        (CUdevice)(case_value(279, 3)));
    case_same("cuKernelSetAttribute", r == CUDA_SUCCESS);
}

static CUresult fake_cuKernelSetCacheConfig(CUkernel kernel, CUfunc_cache config, CUdevice dev) {
    case_called();
    case_same("cuKernelSetCacheConfig.kernel",
        kernel == (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL, case_value(280, 0) + 0)));
    case_same("cuKernelSetCacheConfig.config", config == (CUfunc_cache)(case_value(280, 1)));
    case_same("cuKernelSetCacheConfig.dev", dev == (CUdevice)(case_value(280, 2)));
    return CUDA_SUCCESS;
}

static void run_cuKernelSetCacheConfig(void) {
    CUresult r = call_cuKernelSetCacheConfig(0, (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL, case_value(280,
        0) + 0), (CUfunc_cache)(case_value(280, 1)), (CUdevice)(case_value(280, 2)));
    case_same("cuKernelSetCacheConfig", r == CUDA_SUCCESS);
}

static CUresult fake_cuLibraryEnumerateKernels(CUkernel *kernels, unsigned int numKernels, CUlibrary lib) {
    case_called();
    case_same("cuLibraryEnumerateKernels.kernels", kernels != NULL);
    case_same("cuLibraryEnumerateKernels.numKernels", numKernels == (unsigned int)(case_value(289, 1)));
    case_same("cuLibraryEnumerateKernels.lib",
        lib == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(289, 2) + 0)));
    *kernels = (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL, case_value(289, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuLibraryEnumerateKernels(void) {
    CUkernel kernels = (CUkernel)0;
    CUresult r = call_cuLibraryEnumerateKernels(0, &kernels, (unsigned int)(case_value(289, 1)),
        (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY, case_value(289, 2) + 0));
    case_same("cuLibraryEnumerateKernels", r == CUDA_SUCCESS);
    case_same("cuLibraryEnumerateKernels.kernels", kernels == (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL,
        case_value(289, 0) + 0));
}

static CUresult fake_cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name) {
    case_called();
    case_same("cuLibraryGetGlobal.dptr", dptr != NULL);
    case_same("cuLibraryGetGlobal.bytes", bytes != NULL);
    case_same("cuLibraryGetGlobal.library",
        library == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(290, 2) + 0)));
    case_same("cuLibraryGetGlobal.name", !strcmp(name, "a string"));
    *dptr = (CUdeviceptr)(case_value(290, 0) + 1);
    *bytes = (size_t)(case_value(290, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuLibraryGetGlobal(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    size_t bytes = (size_t)0;
    const char *name = "a string";
    CUresult r = call_cuLibraryGetGlobal(0, &dptr, &bytes, (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(290, 2) + 0), name);
    case_same("cuLibraryGetGlobal", r == CUDA_SUCCESS);
    case_same("cuLibraryGetGlobal.dptr", dptr == (CUdeviceptr)(case_value(290, 0) + 1));
    case_same("cuLibraryGetGlobal.bytes", bytes == (size_t)(case_value(290, 1) + 1));
}

static CUresult fake_cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name) {
    case_called();
    case_same("cuLibraryGetKernel.pKernel", pKernel != NULL);
    case_same("cuLibraryGetKernel.library",
        library == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(291, 1) + 0)));
    case_same("cuLibraryGetKernel.name", !strcmp(name, "a string"));
    *pKernel = (CUkernel)(uintptr_t)case_host(case_token(HANDLE_KERNEL, case_value(291, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuLibraryGetKernel(void) {
    CUkernel pKernel = (CUkernel)0;
    const char *name = "a string";
    CUresult r = call_cuLibraryGetKernel(0, &pKernel, (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(291, 1) + 0), name);
    case_same("cuLibraryGetKernel", r == CUDA_SUCCESS);
    case_same("cuLibraryGetKernel.pKernel", pKernel == (CUkernel)(uintptr_t)case_token(HANDLE_KERNEL,
        case_value(291, 0) + 0));
}

static CUresult fake_cuLibraryGetKernelCount(unsigned int *count, CUlibrary lib) {
    case_called();
    case_same("cuLibraryGetKernelCount.count", count != NULL);
    case_same("cuLibraryGetKernelCount.lib", lib == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY,
        case_value(292, 1) + 0)));
    *count = (unsigned int)(case_value(292, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuLibraryGetKernelCount(void) {
    unsigned int count = (unsigned int)0;
    CUresult r = call_cuLibraryGetKernelCount(0, &count, (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(292, 1) + 0));
    case_same("cuLibraryGetKernelCount", r == CUDA_SUCCESS);
    case_same("cuLibraryGetKernelCount.count", count == (unsigned int)(case_value(292, 0) + 1));
}

static CUresult fake_cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name) {
    case_called();
    case_same("cuLibraryGetManaged.dptr", dptr != NULL);
    case_same("cuLibraryGetManaged.bytes", bytes != NULL);
    case_same("cuLibraryGetManaged.library",
        library == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(293, 2) + 0)));
    case_same("cuLibraryGetManaged.name", !strcmp(name, "a string"));
    *dptr = (CUdeviceptr)(case_value(293, 0) + 1);
    *bytes = (size_t)(case_value(293, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuLibraryGetManaged(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    size_t bytes = (size_t)0;
    const char *name = "a string";
    CUresult r = call_cuLibraryGetManaged(0, &dptr, &bytes, (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(293, 2) + 0), name);
    case_same("cuLibraryGetManaged", r == CUDA_SUCCESS);
    case_same("cuLibraryGetManaged.dptr", dptr == (CUdeviceptr)(case_value(293, 0) + 1));
    case_same("cuLibraryGetManaged.bytes", bytes == (size_t)(case_value(293, 1) + 1));
}

static CUresult fake_cuLibraryGetModule(CUmodule *pMod, CUlibrary library) {
    case_called();
    case_same("cuLibraryGetModule.pMod", pMod != NULL);
    case_same("cuLibraryGetModule.library",
        library == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(294, 1) + 0)));
    *pMod = (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE, case_value(294, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuLibraryGetModule(void) {
    CUmodule pMod = (CUmodule)0;
    CUresult r = call_cuLibraryGetModule(0, &pMod, (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(294, 1) + 0));
    case_same("cuLibraryGetModule", r == CUDA_SUCCESS);
    case_same("cuLibraryGetModule.pMod", pMod == (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(294, 0) + 0));
}

static CUresult fake_cuLibraryUnload(CUlibrary library) {
    case_called();
    case_same("cuLibraryUnload.library", library == (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY,
        case_value(298, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuLibraryUnload(void) {
    CUresult r = call_cuLibraryUnload(0, (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY, case_value(298,
        0) + 0));
    case_same("cuLibraryUnload", r == CUDA_SUCCESS);
}

static CUresult fake_cuLinkDestroy(CUlinkState state) {
    case_called();
    case_same("cuLinkDestroy.state", state == (CUlinkState)(uintptr_t)case_host(case_token(HANDLE_LINK,
        case_value(306, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuLinkDestroy(void) {
    CUresult r = call_cuLinkDestroy(0, (CUlinkState)(uintptr_t)case_token(HANDLE_LINK, case_value(306,
        0) + 0));
    case_same("cuLinkDestroy", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemAddressFree(CUdeviceptr ptr, size_t size) {
    case_called();
    case_same("cuMemAddressFree.ptr", ptr == (CUdeviceptr)(case_value(312, 0)));
    case_same("cuMemAddressFree.size", size == (size_t)(case_value(312, 1)));
    return CUDA_SUCCESS;
}

static void run_cuMemAddressFree(void) {
    CUresult r = call_cuMemAddressFree(0, (CUdeviceptr)(case_value(312, 0)), (size_t)(case_value(312, 1)));
    case_same("cuMemAddressFree", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemAddressReserve(CUdeviceptr *ptr, size_t size, size_t alignment, CUdeviceptr addr,
    unsigned long long flags) {
    case_called();
    case_same("cuMemAddressReserve.ptr", ptr != NULL);
    case_same("cuMemAddressReserve.size", size == (size_t)(case_value(313, 1)));
    case_same("cuMemAddressReserve.alignment", alignment == (size_t)(case_value(313, 2)));
    case_same("cuMemAddressReserve.addr", addr == (CUdeviceptr)(case_value(313, 3)));
    case_same("cuMemAddressReserve.flags", flags == (unsigned long long)(case_value(313, 4)));
    *ptr = (CUdeviceptr)(case_value(313, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAddressReserve(void) {
    CUdeviceptr ptr = (CUdeviceptr)0;
    CUresult r = call_cuMemAddressReserve(0, &ptr, (size_t)(case_value(313, 1)), (size_t)(case_value(313, 2)),
        (CUdeviceptr)(case_value(313, 3)), (unsigned long long)(case_value(313, 4)));
    case_same("cuMemAddressReserve", r == CUDA_SUCCESS);
    case_same("cuMemAddressReserve.ptr", ptr == (CUdeviceptr)(case_value(313, 0) + 1));
}


static void build_cuMemAdvise_v2_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 315, 3 + salt);
}

static CUresult fake_cuMemAdvise_v2(CUdeviceptr devPtr, size_t count, CUmem_advise advice,
    CUmemLocation location) {
    case_called();
    case_same("cuMemAdvise_v2.devPtr", devPtr == (CUdeviceptr)(case_value(315, 0)));
    case_same("cuMemAdvise_v2.count", count == (size_t)(case_value(315, 1)));
    case_same("cuMemAdvise_v2.advice", advice == (CUmem_advise)(case_value(315, 2)));
    CUmemLocation want_location;
    build_cuMemAdvise_v2_location(&want_location, true, 0);
    case_same("cuMemAdvise_v2.location", !memcmp(&location, &want_location, sizeof want_location));
    return CUDA_SUCCESS;
}

static void run_cuMemAdvise_v2(void) {
    CUmemLocation location;
    build_cuMemAdvise_v2_location(&location, false, 0);
    CUresult r = call_cuMemAdvise_v2(0, (CUdeviceptr)(case_value(315, 0)), (size_t)(case_value(315, 1)),
        (CUmem_advise)(case_value(315, 2)), location);
    case_same("cuMemAdvise_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemAllocAsync(CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    case_called();
    case_same("cuMemAllocAsync.dptr", dptr != NULL);
    case_same("cuMemAllocAsync.bytesize", bytesize == (size_t)(case_value(317, 1)));
    case_same("cuMemAllocAsync.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(317, 2) + 0)));
    *dptr = (CUdeviceptr)(case_value(317, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAllocAsync(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    CUresult r = call_cuMemAllocAsync(0, &dptr, (size_t)(case_value(317, 1)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(317, 2) + 0));
    case_same("cuMemAllocAsync", r == CUDA_SUCCESS);
    case_same("cuMemAllocAsync.dptr", dptr == (CUdeviceptr)(case_value(317, 0) + 1));
}

static CUresult fake_cuMemAllocFromPoolAsync(CUdeviceptr *dptr, size_t bytesize, CUmemoryPool pool,
    CUstream hStream) {
    case_called();
    case_same("cuMemAllocFromPoolAsync.dptr", dptr != NULL);
    case_same("cuMemAllocFromPoolAsync.bytesize", bytesize == (size_t)(case_value(318, 1)));
    case_same("cuMemAllocFromPoolAsync.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(318, 2) + 0)));
    case_same("cuMemAllocFromPoolAsync.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(318, 3) + 0)));
    *dptr = (CUdeviceptr)(case_value(318, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAllocFromPoolAsync(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    CUresult r = call_cuMemAllocFromPoolAsync(0, &dptr, (size_t)(case_value(318, 1)),
        (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL, case_value(318, 2) + 0),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(318, 3) + 0));
    case_same("cuMemAllocFromPoolAsync", r == CUDA_SUCCESS);
    case_same("cuMemAllocFromPoolAsync.dptr", dptr == (CUdeviceptr)(case_value(318, 0) + 1));
}

static CUresult fake_cuMemAllocHost_v2(void **pp, size_t bytesize) {
    case_called();
    case_same("cuMemAllocHost_v2.pp", pp != NULL);
    case_same("cuMemAllocHost_v2.bytesize", bytesize == (size_t)(case_value(320, 1)));
    *pp = (void *)(uintptr_t)(case_value(320, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAllocHost_v2(void) {
    void *pp = (void *)0;
    CUresult r = call_cuMemAllocHost_v2(0, &pp, (size_t)(case_value(320, 1)));
    case_same("cuMemAllocHost_v2", r == CUDA_SUCCESS);
    case_same("cuMemAllocHost_v2.pp", pp == (void *)(uintptr_t)(case_value(320, 0) + 1));
}

static CUresult fake_cuMemAllocManaged(CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    case_called();
    case_same("cuMemAllocManaged.dptr", dptr != NULL);
    case_same("cuMemAllocManaged.bytesize", bytesize == (size_t)(case_value(321, 1)));
    case_same("cuMemAllocManaged.flags", flags == (unsigned int)(case_value(321, 2)));
    *dptr = (CUdeviceptr)(case_value(321, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAllocManaged(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    CUresult r = call_cuMemAllocManaged(0, &dptr, (size_t)(case_value(321, 1)), (unsigned int)(case_value(321,
        2)));
    case_same("cuMemAllocManaged", r == CUDA_SUCCESS);
    case_same("cuMemAllocManaged.dptr", dptr == (CUdeviceptr)(case_value(321, 0) + 1));
}

static CUresult fake_cuMemAllocPitch_v2(CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes, size_t Height,
    unsigned int ElementSizeBytes) {
    case_called();
    case_same("cuMemAllocPitch_v2.dptr", dptr != NULL);
    case_same("cuMemAllocPitch_v2.pPitch", pPitch != NULL);
    case_same("cuMemAllocPitch_v2.WidthInBytes", WidthInBytes == (size_t)(case_value(323, 2)));
    case_same("cuMemAllocPitch_v2.Height", Height == (size_t)(case_value(323, 3)));
    case_same("cuMemAllocPitch_v2.ElementSizeBytes", ElementSizeBytes == (unsigned int)(case_value(323, 4)));
    *dptr = (CUdeviceptr)(case_value(323, 0) + 1);
    *pPitch = (size_t)(case_value(323, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAllocPitch_v2(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    size_t pPitch = (size_t)0;
    CUresult r = call_cuMemAllocPitch_v2(0, &dptr, &pPitch, (size_t)(case_value(323, 2)),
        (size_t)(case_value(323, 3)), (unsigned int)(case_value(323, 4)));
    case_same("cuMemAllocPitch_v2", r == CUDA_SUCCESS);
    case_same("cuMemAllocPitch_v2.dptr", dptr == (CUdeviceptr)(case_value(323, 0) + 1));
    case_same("cuMemAllocPitch_v2.pPitch", pPitch == (size_t)(case_value(323, 1) + 1));
}

static CUresult fake_cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    case_called();
    case_same("cuMemAlloc_v2.dptr", dptr != NULL);
    case_same("cuMemAlloc_v2.bytesize", bytesize == (size_t)(case_value(324, 1)));
    *dptr = (CUdeviceptr)(case_value(324, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemAlloc_v2(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    CUresult r = call_cuMemAlloc_v2(0, &dptr, (size_t)(case_value(324, 1)));
    case_same("cuMemAlloc_v2", r == CUDA_SUCCESS);
    case_same("cuMemAlloc_v2.dptr", dptr == (CUdeviceptr)(case_value(324, 0) + 1));
}

static CUresult fake_cuMemBatchDecompressAsync(CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream) {
    case_called();
    case_touch(paramsArray, (size_t)(count), sizeof(CUmemDecompressParams));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemBatchDecompressAsync.paramsArray",
            case_filled((const CUmemDecompressParams *)paramsArray + i, sizeof(CUmemDecompressParams), i, 325,
            0));
    case_same("cuMemBatchDecompressAsync.count", count == (size_t)3);
    case_same("cuMemBatchDecompressAsync.flags", flags == (unsigned int)(case_value(325, 2)));
    case_same("cuMemBatchDecompressAsync.errorIndex", !errorIndex == case_nulls);
    case_same("cuMemBatchDecompressAsync.stream",
        stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(325, 4) + 0)));
    if (errorIndex)
        *errorIndex = (size_t)(case_value(325, 3) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemBatchDecompressAsync(void) {
    CUmemDecompressParams paramsArray[3];
    case_fill(paramsArray, sizeof paramsArray, 325, 0);
    size_t errorIndex = (size_t)0;
    CUresult r = call_cuMemBatchDecompressAsync(0, (CUmemDecompressParams *)paramsArray, (size_t)3,
        (unsigned int)(case_value(325, 2)), case_nulls ? NULL : &errorIndex,
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(325, 4) + 0));
    case_same("cuMemBatchDecompressAsync", r == CUDA_SUCCESS);
    if (!case_nulls) {
        case_same("cuMemBatchDecompressAsync.errorIndex", errorIndex == (size_t)(case_value(325, 3) + 1));
    }
}


static void build_cuMemCreate_prop(CUmemAllocationProp *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 326, 2 + salt);
    x->win32HandleMetaData = 0;
}

static CUresult fake_cuMemCreate(CUmemGenericAllocationHandle *handle, size_t size,
    const CUmemAllocationProp *prop, unsigned long long flags) {
    case_called();
    case_same("cuMemCreate.handle", handle != NULL);
    case_same("cuMemCreate.size", size == (size_t)(case_value(326, 1)));
    CUmemAllocationProp want_prop;
    build_cuMemCreate_prop(&want_prop, true, 0);
    case_same("cuMemCreate.prop", !memcmp(prop, &want_prop, sizeof want_prop));
    case_same("cuMemCreate.flags", flags == (unsigned long long)(case_value(326, 3)));
    *handle = (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION, case_value(326,
        0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMemCreate(void) {
    CUmemGenericAllocationHandle handle = (CUmemGenericAllocationHandle)0;
    CUmemAllocationProp prop;
    build_cuMemCreate_prop(&prop, false, 0);
    CUresult r = call_cuMemCreate(0, &handle, (size_t)(case_value(326, 1)), &prop,
        (unsigned long long)(case_value(326, 3)));
    case_same("cuMemCreate", r == CUDA_SUCCESS);
    case_same("cuMemCreate.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(326,
        0) + 0));
}

static CUresult fake_cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    case_called();
    case_touch(dptrs, (size_t)(count), sizeof(CUdeviceptr));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemDiscardAndPrefetchBatchAsync.dptrs", case_filled((const CUdeviceptr *)dptrs + i,
            sizeof(CUdeviceptr), i, 327, 0));
    case_touch(sizes, (size_t)(count), sizeof(size_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemDiscardAndPrefetchBatchAsync.sizes", case_filled((const size_t *)sizes + i,
            sizeof(size_t), i, 327, 1));
    case_same("cuMemDiscardAndPrefetchBatchAsync.count", count == (size_t)3);
    case_touch(prefetchLocs, (size_t)(numPrefetchLocs), sizeof(CUmemLocation));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemDiscardAndPrefetchBatchAsync.prefetchLocs",
            case_filled((const CUmemLocation *)prefetchLocs + i, sizeof(CUmemLocation), i, 327, 3));
    case_touch(prefetchLocIdxs, (size_t)(numPrefetchLocs), sizeof(size_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemDiscardAndPrefetchBatchAsync.prefetchLocIdxs",
            case_filled((const size_t *)prefetchLocIdxs + i, sizeof(size_t), i, 327, 4));
    case_same("cuMemDiscardAndPrefetchBatchAsync.numPrefetchLocs", numPrefetchLocs == (size_t)3);
    case_same("cuMemDiscardAndPrefetchBatchAsync.flags", flags == (unsigned long long)(case_value(327, 6)));
    case_same("cuMemDiscardAndPrefetchBatchAsync.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(327, 7) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemDiscardAndPrefetchBatchAsync(void) {
    CUdeviceptr dptrs[3];
    case_fill(dptrs, sizeof dptrs, 327, 0);
    size_t sizes[3];
    case_fill(sizes, sizeof sizes, 327, 1);
    CUmemLocation prefetchLocs[3];
    case_fill(prefetchLocs, sizeof prefetchLocs, 327, 3);
    size_t prefetchLocIdxs[3];
    case_fill(prefetchLocIdxs, sizeof prefetchLocIdxs, 327, 4);
    CUresult r = call_cuMemDiscardAndPrefetchBatchAsync(0, (CUdeviceptr *)dptrs, (size_t *)sizes, (size_t)3,
        (CUmemLocation *)prefetchLocs, (size_t *)prefetchLocIdxs, (size_t)3,
        (unsigned long long)(case_value(327, 6)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(327, 7) + 0));
    case_same("cuMemDiscardAndPrefetchBatchAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemDiscardBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    case_called();
    case_touch(dptrs, (size_t)(count), sizeof(CUdeviceptr));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemDiscardBatchAsync.dptrs", case_filled((const CUdeviceptr *)dptrs + i,
            sizeof(CUdeviceptr), i, 328, 0));
    case_touch(sizes, (size_t)(count), sizeof(size_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemDiscardBatchAsync.sizes", case_filled((const size_t *)sizes + i, sizeof(size_t), i,
            328, 1));
    case_same("cuMemDiscardBatchAsync.count", count == (size_t)3);
    case_same("cuMemDiscardBatchAsync.flags", flags == (unsigned long long)(case_value(328, 3)));
    case_same("cuMemDiscardBatchAsync.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(328, 4) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemDiscardBatchAsync(void) {
    CUdeviceptr dptrs[3];
    case_fill(dptrs, sizeof dptrs, 328, 0);
    size_t sizes[3];
    case_fill(sizes, sizeof sizes, 328, 1);
    CUresult r = call_cuMemDiscardBatchAsync(0, (CUdeviceptr *)dptrs, (size_t *)sizes, (size_t)3,
        (unsigned long long)(case_value(328, 3)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(328, 4) + 0));
    case_same("cuMemDiscardBatchAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
    case_called();
    case_same("cuMemFreeAsync.dptr", dptr == (CUdeviceptr)(case_value(331, 0)));
    case_same("cuMemFreeAsync.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(331, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemFreeAsync(void) {
    CUresult r = call_cuMemFreeAsync(0, (CUdeviceptr)(case_value(331, 0)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(331, 1) + 0));
    case_same("cuMemFreeAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemFreeHost(void *p) {
    case_called();
    case_same("cuMemFreeHost.p", p == (void *)(uintptr_t)(case_value(332, 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemFreeHost(void) {
    CUresult r = call_cuMemFreeHost(0, (void *)(uintptr_t)(case_value(332, 0)));
    case_same("cuMemFreeHost", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemFree_v2(CUdeviceptr dptr) {
    case_called();
    case_same("cuMemFree_v2.dptr", dptr == (CUdeviceptr)(case_value(333, 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemFree_v2(void) {
    CUresult r = call_cuMemFree_v2(0, (CUdeviceptr)(case_value(333, 0)));
    case_same("cuMemFree_v2", r == CUDA_SUCCESS);
}


static void build_cuMemGetAccess_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 334, 1 + salt);
}

static CUresult fake_cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location,
    CUdeviceptr ptr) {
    case_called();
    case_same("cuMemGetAccess.flags", flags != NULL);
    CUmemLocation want_location;
    build_cuMemGetAccess_location(&want_location, true, 0);
    case_same("cuMemGetAccess.location", !memcmp(location, &want_location, sizeof want_location));
    case_same("cuMemGetAccess.ptr", ptr == (CUdeviceptr)(case_value(334, 2)));
    *flags = (unsigned long long)(case_value(334, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemGetAccess(void) {
    unsigned long long flags = (unsigned long long)0;
    CUmemLocation location;
    build_cuMemGetAccess_location(&location, false, 0);
    CUresult r = call_cuMemGetAccess(0, &flags, &location, (CUdeviceptr)(case_value(334, 2)));
    case_same("cuMemGetAccess", r == CUDA_SUCCESS);
    case_same("cuMemGetAccess.flags", flags == (unsigned long long)(case_value(334, 0) + 1));
}

static CUresult fake_cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr) {
    case_called();
    case_same("cuMemGetAddressRange_v2.pbase", pbase != NULL);
    case_same("cuMemGetAddressRange_v2.psize", psize != NULL);
    case_same("cuMemGetAddressRange_v2.dptr", dptr == (CUdeviceptr)(case_value(336, 2)));
    *pbase = (CUdeviceptr)(case_value(336, 0) + 1);
    *psize = (size_t)(case_value(336, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemGetAddressRange_v2(void) {
    CUdeviceptr pbase = (CUdeviceptr)0;
    size_t psize = (size_t)0;
    CUresult r = call_cuMemGetAddressRange_v2(0, &pbase, &psize, (CUdeviceptr)(case_value(336, 2)));
    case_same("cuMemGetAddressRange_v2", r == CUDA_SUCCESS);
    case_same("cuMemGetAddressRange_v2.pbase", pbase == (CUdeviceptr)(case_value(336, 0) + 1));
    case_same("cuMemGetAddressRange_v2.psize", psize == (size_t)(case_value(336, 1) + 1));
}


static void build_cuMemGetAllocationGranularity_prop(CUmemAllocationProp *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 337, 1 + salt);
    x->win32HandleMetaData = 0;
}

static CUresult fake_cuMemGetAllocationGranularity(size_t *granularity, const CUmemAllocationProp *prop,
    CUmemAllocationGranularity_flags option) {
    case_called();
    case_same("cuMemGetAllocationGranularity.granularity", granularity != NULL);
    CUmemAllocationProp want_prop;
    build_cuMemGetAllocationGranularity_prop(&want_prop, true, 0);
    case_same("cuMemGetAllocationGranularity.prop", !memcmp(prop, &want_prop, sizeof want_prop));
    case_same("cuMemGetAllocationGranularity.option",
        option == (CUmemAllocationGranularity_flags)(case_value(337, 2)));
    *granularity = (size_t)(case_value(337, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemGetAllocationGranularity(void) {
    size_t granularity = (size_t)0;
    CUmemAllocationProp prop;
    build_cuMemGetAllocationGranularity_prop(&prop, false, 0);
    CUresult r = call_cuMemGetAllocationGranularity(0, &granularity, &prop,
        (CUmemAllocationGranularity_flags)(case_value(337, 2)));
    case_same("cuMemGetAllocationGranularity", r == CUDA_SUCCESS);
    case_same("cuMemGetAllocationGranularity.granularity", granularity == (size_t)(case_value(337, 0) + 1));
}


static void build_cuMemGetAllocationPropertiesFromHandle_prop(CUmemAllocationProp *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 338, 0 + salt);
    x->win32HandleMetaData = 0;
}

static CUresult fake_cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle) {
    case_called();
    case_same("cuMemGetAllocationPropertiesFromHandle.prop", prop != NULL);
    case_same("cuMemGetAllocationPropertiesFromHandle.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(338, 1) + 0)));
    build_cuMemGetAllocationPropertiesFromHandle_prop(prop, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuMemGetAllocationPropertiesFromHandle(void) {
    CUmemAllocationProp prop;
    build_cuMemGetAllocationPropertiesFromHandle_prop(&prop, false, 0);
    CUresult r = call_cuMemGetAllocationPropertiesFromHandle(0, &prop,
        (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(338, 1) + 0));
    case_same("cuMemGetAllocationPropertiesFromHandle", r == CUDA_SUCCESS);
    CUmemAllocationProp want_prop;
    build_cuMemGetAllocationPropertiesFromHandle_prop(&want_prop, false, 1);
    case_same("cuMemGetAllocationPropertiesFromHandle.prop", !memcmp(&prop, &want_prop, sizeof prop));
}


static void build_cuMemGetDefaultMemPool_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 339, 1 + salt);
}

static CUresult fake_cuMemGetDefaultMemPool(CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type) {
    case_called();
    case_same("cuMemGetDefaultMemPool.pool_out", pool_out != NULL);
    CUmemLocation want_location;
    build_cuMemGetDefaultMemPool_location(&want_location, true, 0);
    case_same("cuMemGetDefaultMemPool.location", !memcmp(location, &want_location, sizeof want_location));
    case_same("cuMemGetDefaultMemPool.type", type == (CUmemAllocationType)(case_value(339, 2)));
    *pool_out = (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(339, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMemGetDefaultMemPool(void) {
    CUmemoryPool pool_out = (CUmemoryPool)0;
    CUmemLocation location;
    build_cuMemGetDefaultMemPool_location(&location, false, 0);
    CUresult r = call_cuMemGetDefaultMemPool(0, &pool_out, &location, (CUmemAllocationType)(case_value(339,
        2)));
    case_same("cuMemGetDefaultMemPool", r == CUDA_SUCCESS);
    case_same("cuMemGetDefaultMemPool.pool_out",
        pool_out == (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL, case_value(339, 0) + 0));
}

static CUresult fake_cuMemGetInfo_v2(size_t *free, size_t *total) {
    case_called();
    case_same("cuMemGetInfo_v2.free", free != NULL);
    case_same("cuMemGetInfo_v2.total", total != NULL);
    *free = (size_t)(case_value(342, 0) + 1);
    *total = (size_t)(case_value(342, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemGetInfo_v2(void) {
    size_t free = (size_t)0;
    size_t total = (size_t)0;
    CUresult r = call_cuMemGetInfo_v2(0, &free, &total);
    case_same("cuMemGetInfo_v2", r == CUDA_SUCCESS);
    case_same("cuMemGetInfo_v2.free", free == (size_t)(case_value(342, 0) + 1));
    case_same("cuMemGetInfo_v2.total", total == (size_t)(case_value(342, 1) + 1));
}


static void build_cuMemGetMemPool_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 343, 1 + salt);
}

static CUresult fake_cuMemGetMemPool(CUmemoryPool *pool, CUmemLocation *location, CUmemAllocationType type) {
    case_called();
    case_same("cuMemGetMemPool.pool", pool != NULL);
    CUmemLocation want_location;
    build_cuMemGetMemPool_location(&want_location, true, 0);
    case_same("cuMemGetMemPool.location", !memcmp(location, &want_location, sizeof want_location));
    case_same("cuMemGetMemPool.type", type == (CUmemAllocationType)(case_value(343, 2)));
    *pool = (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(343, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMemGetMemPool(void) {
    CUmemoryPool pool = (CUmemoryPool)0;
    CUmemLocation location;
    build_cuMemGetMemPool_location(&location, false, 0);
    CUresult r = call_cuMemGetMemPool(0, &pool, &location, (CUmemAllocationType)(case_value(343, 2)));
    case_same("cuMemGetMemPool", r == CUDA_SUCCESS);
    case_same("cuMemGetMemPool.pool", pool == (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(343, 0) + 0));
}

static CUresult fake_cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags) {
    case_called();
    case_same("cuMemHostAlloc.pp", pp != NULL);
    case_same("cuMemHostAlloc.bytesize", bytesize == (size_t)(case_value(344, 1)));
    case_same("cuMemHostAlloc.Flags", Flags == (unsigned int)(case_value(344, 2)));
    *pp = (void *)(uintptr_t)(case_value(344, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemHostAlloc(void) {
    void *pp = (void *)0;
    CUresult r = call_cuMemHostAlloc(0, &pp, (size_t)(case_value(344, 1)), (unsigned int)(case_value(344,
        2)));
    case_same("cuMemHostAlloc", r == CUDA_SUCCESS);
    case_same("cuMemHostAlloc.pp", pp == (void *)(uintptr_t)(case_value(344, 0) + 1));
}

static CUresult fake_cuMemMap(CUdeviceptr ptr, size_t size, size_t offset,
    CUmemGenericAllocationHandle handle, unsigned long long flags) {
    case_called();
    case_same("cuMemMap.ptr", ptr == (CUdeviceptr)(case_value(352, 0)));
    case_same("cuMemMap.size", size == (size_t)(case_value(352, 1)));
    case_same("cuMemMap.offset", offset == (size_t)(case_value(352, 2)));
    case_same("cuMemMap.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(352, 3) + 0)));
    case_same("cuMemMap.flags", flags == (unsigned long long)(case_value(352, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMemMap(void) {
    CUresult r = call_cuMemMap(0, (CUdeviceptr)(case_value(352, 0)), (size_t)(case_value(352, 1)),
        (size_t)(case_value(352, 2)), (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION,
        case_value(352, 3) + 0), (unsigned long long)(case_value(352, 4)));
    case_same("cuMemMap", r == CUDA_SUCCESS);
}


static void build_cuMemPoolCreate_poolProps(CUmemPoolProps *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 354, 1 + salt);
    x->win32SecurityAttributes = 0;
}

static CUresult fake_cuMemPoolCreate(CUmemoryPool *pool, const CUmemPoolProps *poolProps) {
    case_called();
    case_same("cuMemPoolCreate.pool", pool != NULL);
    CUmemPoolProps want_poolProps;
    build_cuMemPoolCreate_poolProps(&want_poolProps, true, 0);
    case_same("cuMemPoolCreate.poolProps", !memcmp(poolProps, &want_poolProps, sizeof want_poolProps));
    *pool = (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(354, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMemPoolCreate(void) {
    CUmemoryPool pool = (CUmemoryPool)0;
    CUmemPoolProps poolProps;
    build_cuMemPoolCreate_poolProps(&poolProps, false, 0);
    CUresult r = call_cuMemPoolCreate(0, &pool, &poolProps);
    case_same("cuMemPoolCreate", r == CUDA_SUCCESS);
    case_same("cuMemPoolCreate.pool", pool == (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(354, 0) + 0));
}

static CUresult fake_cuMemPoolDestroy(CUmemoryPool pool) {
    case_called();
    case_same("cuMemPoolDestroy.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(355, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemPoolDestroy(void) {
    CUresult r = call_cuMemPoolDestroy(0, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(355, 0) + 0));
    case_same("cuMemPoolDestroy", r == CUDA_SUCCESS);
}


static void build_cuMemPoolExportPointer_shareData_out(CUmemPoolPtrExportData *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 356, 0 + salt);
}

static CUresult fake_cuMemPoolExportPointer(CUmemPoolPtrExportData *shareData_out, CUdeviceptr ptr) {
    case_called();
    case_same("cuMemPoolExportPointer.shareData_out", shareData_out != NULL);
    case_same("cuMemPoolExportPointer.ptr", ptr == (CUdeviceptr)(case_value(356, 1)));
    build_cuMemPoolExportPointer_shareData_out(shareData_out, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuMemPoolExportPointer(void) {
    CUmemPoolPtrExportData shareData_out;
    build_cuMemPoolExportPointer_shareData_out(&shareData_out, false, 0);
    CUresult r = call_cuMemPoolExportPointer(0, &shareData_out, (CUdeviceptr)(case_value(356, 1)));
    case_same("cuMemPoolExportPointer", r == CUDA_SUCCESS);
    CUmemPoolPtrExportData want_shareData_out;
    build_cuMemPoolExportPointer_shareData_out(&want_shareData_out, false, 1);
    case_same("cuMemPoolExportPointer.shareData_out", !memcmp(&shareData_out, &want_shareData_out,
        sizeof shareData_out));
}


static void build_cuMemPoolGetAccess_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 358, 2 + salt);
}

static CUresult fake_cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool memPool,
    CUmemLocation *location) {
    case_called();
    case_same("cuMemPoolGetAccess.flags", flags != NULL);
    case_same("cuMemPoolGetAccess.memPool",
        memPool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(358,
        1) + 0)));
    CUmemLocation want_location;
    build_cuMemPoolGetAccess_location(&want_location, true, 0);
    case_same("cuMemPoolGetAccess.location", !memcmp(location, &want_location, sizeof want_location));
    *flags = (CUmemAccess_flags)(case_value(358, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemPoolGetAccess(void) {
    CUmemAccess_flags flags = (CUmemAccess_flags)0;
    CUmemLocation location;
    build_cuMemPoolGetAccess_location(&location, false, 0);
    CUresult r = call_cuMemPoolGetAccess(0, &flags, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(358, 1) + 0), &location);
    case_same("cuMemPoolGetAccess", r == CUDA_SUCCESS);
    case_same("cuMemPoolGetAccess.flags", flags == (CUmemAccess_flags)(case_value(358, 0) + 1));
}

static CUresult fake_cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    case_called();
    case_same("cuMemPoolGetAttribute.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(359, 0) + 0)));
    case_same("cuMemPoolGetAttribute.attr",
        attr == (CUmemPool_attribute)CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES);
    case_same("cuMemPoolGetAttribute.value", value != NULL);
    case_fill(value, tag_size_mempool_attribute((int)attr), 359, 2 + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemPoolGetAttribute(void) {
    cuuint64_t value;
    case_fill(&value, sizeof value, 359, 2);
    CUresult r = call_cuMemPoolGetAttribute(0, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(359, 0) + 0), (CUmemPool_attribute)CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES,
        &value);
    case_same("cuMemPoolGetAttribute", r == CUDA_SUCCESS);
    case_same("cuMemPoolGetAttribute.value", case_filled(&value,
        tag_size_mempool_attribute((int)CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES), 0, 359, 2 + 1));
}


static void build_cuMemPoolImportPointer_shareData(CUmemPoolPtrExportData *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 361, 2 + salt);
}

static CUresult fake_cuMemPoolImportPointer(CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData) {
    case_called();
    case_same("cuMemPoolImportPointer.ptr_out", ptr_out != NULL);
    case_same("cuMemPoolImportPointer.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(361, 1) + 0)));
    CUmemPoolPtrExportData want_shareData;
    build_cuMemPoolImportPointer_shareData(&want_shareData, true, 0);
    case_same("cuMemPoolImportPointer.shareData", !memcmp(shareData, &want_shareData, sizeof want_shareData));
    *ptr_out = (CUdeviceptr)(case_value(361, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMemPoolImportPointer(void) {
    CUdeviceptr ptr_out = (CUdeviceptr)0;
    CUmemPoolPtrExportData shareData;
    build_cuMemPoolImportPointer_shareData(&shareData, false, 0);
    CUresult r = call_cuMemPoolImportPointer(0, &ptr_out,
        (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL, case_value(361, 1) + 0), &shareData);
    case_same("cuMemPoolImportPointer", r == CUDA_SUCCESS);
    case_same("cuMemPoolImportPointer.ptr_out", ptr_out == (CUdeviceptr)(case_value(361, 0) + 1));
}

static CUresult fake_cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count) {
    case_called();
    case_same("cuMemPoolSetAccess.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(362, 0) + 0)));
    case_touch(map, (size_t)(count), sizeof(CUmemAccessDesc));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemPoolSetAccess.map", case_filled((const CUmemAccessDesc *)map + i,
            sizeof(CUmemAccessDesc), i, 362, 1));
    case_same("cuMemPoolSetAccess.count", count == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_cuMemPoolSetAccess(void) {
    CUmemAccessDesc map[3];
    case_fill(map, sizeof map, 362, 1);
    CUresult r = call_cuMemPoolSetAccess(0, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(362, 0) + 0), (const CUmemAccessDesc *)map, (size_t)3);
    case_same("cuMemPoolSetAccess", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attr, void *value) {
    case_called();
    case_same("cuMemPoolSetAttribute.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(363, 0) + 0)));
    case_same("cuMemPoolSetAttribute.attr",
        attr == (CUmemPool_attribute)CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES);
    case_same("cuMemPoolSetAttribute.value", case_filled(value, tag_size_mempool_attribute((int)attr), 0, 363,
        2));
    return CUDA_SUCCESS;
}

static void run_cuMemPoolSetAttribute(void) {
    cuuint64_t value;
    case_fill(&value, sizeof value, 363, 2);
    CUresult r = call_cuMemPoolSetAttribute(0, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(363, 0) + 0), (CUmemPool_attribute)CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES,
        &value);
    case_same("cuMemPoolSetAttribute", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep) {
    case_called();
    case_same("cuMemPoolTrimTo.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(364, 0) + 0)));
    case_same("cuMemPoolTrimTo.minBytesToKeep", minBytesToKeep == (size_t)(case_value(364, 1)));
    return CUDA_SUCCESS;
}

static void run_cuMemPoolTrimTo(void) {
    CUresult r = call_cuMemPoolTrimTo(0, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(364, 0) + 0), (size_t)(case_value(364, 1)));
    case_same("cuMemPoolTrimTo", r == CUDA_SUCCESS);
}


static void build_cuMemPrefetchAsync_v2_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 366, 2 + salt);
}

static CUresult fake_cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count, CUmemLocation location,
    unsigned int flags, CUstream hStream) {
    case_called();
    case_same("cuMemPrefetchAsync_v2.devPtr", devPtr == (CUdeviceptr)(case_value(366, 0)));
    case_same("cuMemPrefetchAsync_v2.count", count == (size_t)(case_value(366, 1)));
    CUmemLocation want_location;
    build_cuMemPrefetchAsync_v2_location(&want_location, true, 0);
    case_same("cuMemPrefetchAsync_v2.location", !memcmp(&location, &want_location, sizeof want_location));
    case_same("cuMemPrefetchAsync_v2.flags", flags == (unsigned int)(case_value(366, 3)));
    case_same("cuMemPrefetchAsync_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(366, 4) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemPrefetchAsync_v2(void) {
    CUmemLocation location;
    build_cuMemPrefetchAsync_v2_location(&location, false, 0);
    CUresult r = call_cuMemPrefetchAsync_v2(0, (CUdeviceptr)(case_value(366, 0)), (size_t)(case_value(366,
        1)), location, (unsigned int)(case_value(366, 3)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(366, 4) + 0));
    case_same("cuMemPrefetchAsync_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemPrefetchBatchAsync(CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    case_called();
    case_touch(dptrs, (size_t)(count), sizeof(CUdeviceptr));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemPrefetchBatchAsync.dptrs", case_filled((const CUdeviceptr *)dptrs + i,
            sizeof(CUdeviceptr), i, 367, 0));
    case_touch(sizes, (size_t)(count), sizeof(size_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemPrefetchBatchAsync.sizes", case_filled((const size_t *)sizes + i, sizeof(size_t), i,
            367, 1));
    case_same("cuMemPrefetchBatchAsync.count", count == (size_t)3);
    case_touch(prefetchLocs, (size_t)(numPrefetchLocs), sizeof(CUmemLocation));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemPrefetchBatchAsync.prefetchLocs", case_filled((const CUmemLocation *)prefetchLocs + i,
            sizeof(CUmemLocation), i, 367, 3));
    case_touch(prefetchLocIdxs, (size_t)(numPrefetchLocs), sizeof(size_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemPrefetchBatchAsync.prefetchLocIdxs", case_filled((const size_t *)prefetchLocIdxs + i,
            sizeof(size_t), i, 367, 4));
    case_same("cuMemPrefetchBatchAsync.numPrefetchLocs", numPrefetchLocs == (size_t)3);
    case_same("cuMemPrefetchBatchAsync.flags", flags == (unsigned long long)(case_value(367, 6)));
    case_same("cuMemPrefetchBatchAsync.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(367, 7) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemPrefetchBatchAsync(void) {
    CUdeviceptr dptrs[3];
    case_fill(dptrs, sizeof dptrs, 367, 0);
    size_t sizes[3];
    case_fill(sizes, sizeof sizes, 367, 1);
    CUmemLocation prefetchLocs[3];
    case_fill(prefetchLocs, sizeof prefetchLocs, 367, 3);
    size_t prefetchLocIdxs[3];
    case_fill(prefetchLocIdxs, sizeof prefetchLocIdxs, 367, 4);
    CUresult r = call_cuMemPrefetchBatchAsync(0, (CUdeviceptr *)dptrs, (size_t *)sizes, (size_t)3,
        (CUmemLocation *)prefetchLocs, (size_t *)prefetchLocIdxs, (size_t)3,
        (unsigned long long)(case_value(367, 6)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(367, 7) + 0));
    case_same("cuMemPrefetchBatchAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemRangeGetAttribute(void *data, size_t dataSize, CUmem_range_attribute attribute,
    CUdeviceptr devPtr, size_t count) {
    case_called();
    case_same("cuMemRangeGetAttribute.data", !data == case_nulls);
    case_same("cuMemRangeGetAttribute.dataSize", dataSize == (size_t)3);
    case_same("cuMemRangeGetAttribute.attribute", attribute == (CUmem_range_attribute)(case_value(368, 2)));
    case_same("cuMemRangeGetAttribute.devPtr", devPtr == (CUdeviceptr)(case_value(368, 3)));
    case_same("cuMemRangeGetAttribute.count", count == (size_t)(case_value(368, 4)));
    if (data) {
        for (size_t i = 0; i < (size_t)(dataSize); i++)
            case_fill_part((uint8_t *)data + i, sizeof(uint8_t), i, 368, 0);
    }
    return CUDA_SUCCESS;
}

static void run_cuMemRangeGetAttribute(void) {
    uint8_t data[3];
    CUresult r = call_cuMemRangeGetAttribute(0, case_nulls ? NULL : (void *)data, (size_t)3,
        (CUmem_range_attribute)(case_value(368, 2)), (CUdeviceptr)(case_value(368, 3)),
        (size_t)(case_value(368, 4)));
    case_same("cuMemRangeGetAttribute", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("cuMemRangeGetAttribute.data", case_filled(&data[i], sizeof data[i], i, 368, 0));
    }
}

static CUresult fake_cuMemRelease(CUmemGenericAllocationHandle handle) {
    case_called();
    case_same("cuMemRelease.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(370, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemRelease(void) {
    CUresult r = call_cuMemRelease(0, (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION,
        case_value(370, 0) + 0));
    case_same("cuMemRelease", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *handle, void *addr) {
    case_called();
    case_same("cuMemRetainAllocationHandle.handle", handle != NULL);
    case_same("cuMemRetainAllocationHandle.addr", addr == (void *)(uintptr_t)(case_value(371, 1)));
    *handle = (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION, case_value(371,
        0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMemRetainAllocationHandle(void) {
    CUmemGenericAllocationHandle handle = (CUmemGenericAllocationHandle)0;
    CUresult r = call_cuMemRetainAllocationHandle(0, &handle, (void *)(uintptr_t)(case_value(371, 1)));
    case_same("cuMemRetainAllocationHandle", r == CUDA_SUCCESS);
    case_same("cuMemRetainAllocationHandle.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(371,
        0) + 0));
}

static CUresult fake_cuMemSetAccess(CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count) {
    case_called();
    case_same("cuMemSetAccess.ptr", ptr == (CUdeviceptr)(case_value(372, 0)));
    case_same("cuMemSetAccess.size", size == (size_t)(case_value(372, 1)));
    case_touch(desc, (size_t)(count), sizeof(CUmemAccessDesc));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuMemSetAccess.desc", case_filled((const CUmemAccessDesc *)desc + i,
            sizeof(CUmemAccessDesc), i, 372, 2));
    case_same("cuMemSetAccess.count", count == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_cuMemSetAccess(void) {
    CUmemAccessDesc desc[3];
    case_fill(desc, sizeof desc, 372, 2);
    CUresult r = call_cuMemSetAccess(0, (CUdeviceptr)(case_value(372, 0)), (size_t)(case_value(372, 1)),
        (const CUmemAccessDesc *)desc, (size_t)3);
    case_same("cuMemSetAccess", r == CUDA_SUCCESS);
}


static void build_cuMemSetMemPool_location(CUmemLocation *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 373, 0 + salt);
}

static CUresult fake_cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool) {
    case_called();
    CUmemLocation want_location;
    build_cuMemSetMemPool_location(&want_location, true, 0);
    case_same("cuMemSetMemPool.location", !memcmp(location, &want_location, sizeof want_location));
    case_same("cuMemSetMemPool.type", type == (CUmemAllocationType)(case_value(373, 1)));
    case_same("cuMemSetMemPool.pool",
        pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(373, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemSetMemPool(void) {
    CUmemLocation location;
    build_cuMemSetMemPool_location(&location, false, 0);
    CUresult r = call_cuMemSetMemPool(0, &location, (CUmemAllocationType)(case_value(373, 1)),
        (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL, case_value(373, 2) + 0));
    case_same("cuMemSetMemPool", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemUnmap(CUdeviceptr ptr, size_t size) {
    case_called();
    case_same("cuMemUnmap.ptr", ptr == (CUdeviceptr)(case_value(374, 0)));
    case_same("cuMemUnmap.size", size == (size_t)(case_value(374, 1)));
    return CUDA_SUCCESS;
}

static void run_cuMemUnmap(void) {
    CUresult r = call_cuMemUnmap(0, (CUdeviceptr)(case_value(374, 0)), (size_t)(case_value(374, 1)));
    case_same("cuMemUnmap", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    case_called();
    case_same("cuMemcpy.dst", dst == (CUdeviceptr)(case_value(375, 0)));
    case_same("cuMemcpy.src", src == (CUdeviceptr)(case_value(375, 1)));
    case_same("cuMemcpy.ByteCount", ByteCount == (size_t)(case_value(375, 2)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpy(void) {
    CUresult r = call_cuMemcpy(0, (CUdeviceptr)(case_value(375, 0)), (CUdeviceptr)(case_value(375, 1)),
        (size_t)(case_value(375, 2)));
    case_same("cuMemcpy", r == CUDA_SUCCESS);
}


static void build_cuMemcpy2DAsync_v2_pCopy(CUDA_MEMCPY2D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 378, 0 + salt);
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(378,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(378, 0) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(378,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(378, 0) + 8));
}

static CUresult fake_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    case_called();
    CUDA_MEMCPY2D want_pCopy;
    build_cuMemcpy2DAsync_v2_pCopy(&want_pCopy, true, 0);
    case_same("cuMemcpy2DAsync_v2.pCopy", !memcmp(pCopy, &want_pCopy, sizeof want_pCopy));
    case_same("cuMemcpy2DAsync_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(378, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpy2DAsync_v2(void) {
    CUDA_MEMCPY2D pCopy;
    build_cuMemcpy2DAsync_v2_pCopy(&pCopy, false, 0);
    CUresult r = call_cuMemcpy2DAsync_v2(0, &pCopy, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(378, 1) + 0));
    case_same("cuMemcpy2DAsync_v2", r == CUDA_SUCCESS);
}


static void build_cuMemcpy2DUnaligned_v2_pCopy(CUDA_MEMCPY2D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 380, 0 + salt);
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(380,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(380, 0) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(380,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(380, 0) + 8));
}

static CUresult fake_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *pCopy) {
    case_called();
    CUDA_MEMCPY2D want_pCopy;
    build_cuMemcpy2DUnaligned_v2_pCopy(&want_pCopy, true, 0);
    case_same("cuMemcpy2DUnaligned_v2.pCopy", !memcmp(pCopy, &want_pCopy, sizeof want_pCopy));
    return CUDA_SUCCESS;
}

static void run_cuMemcpy2DUnaligned_v2(void) {
    CUDA_MEMCPY2D pCopy;
    build_cuMemcpy2DUnaligned_v2_pCopy(&pCopy, false, 0);
    CUresult r = call_cuMemcpy2DUnaligned_v2(0, &pCopy);
    case_same("cuMemcpy2DUnaligned_v2", r == CUDA_SUCCESS);
}


static void build_cuMemcpy2D_v2_pCopy(CUDA_MEMCPY2D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 381, 0 + salt);
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(381,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(381, 0) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(381,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(381, 0) + 8));
}

static CUresult fake_cuMemcpy2D_v2(const CUDA_MEMCPY2D *pCopy) {
    case_called();
    CUDA_MEMCPY2D want_pCopy;
    build_cuMemcpy2D_v2_pCopy(&want_pCopy, true, 0);
    case_same("cuMemcpy2D_v2.pCopy", !memcmp(pCopy, &want_pCopy, sizeof want_pCopy));
    return CUDA_SUCCESS;
}

static void run_cuMemcpy2D_v2(void) {
    CUDA_MEMCPY2D pCopy;
    build_cuMemcpy2D_v2_pCopy(&pCopy, false, 0);
    CUresult r = call_cuMemcpy2D_v2(0, &pCopy);
    case_same("cuMemcpy2D_v2", r == CUDA_SUCCESS);
}


static void build_cuMemcpy3DAsync_v2_pCopy(CUDA_MEMCPY3D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 384, 0 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(384,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(384, 0) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(384,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(384, 0) + 8));
}

static CUresult fake_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    case_called();
    CUDA_MEMCPY3D want_pCopy;
    build_cuMemcpy3DAsync_v2_pCopy(&want_pCopy, true, 0);
    case_same("cuMemcpy3DAsync_v2.pCopy", !memcmp(pCopy, &want_pCopy, sizeof want_pCopy));
    case_same("cuMemcpy3DAsync_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(384, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpy3DAsync_v2(void) {
    CUDA_MEMCPY3D pCopy;
    build_cuMemcpy3DAsync_v2_pCopy(&pCopy, false, 0);
    CUresult r = call_cuMemcpy3DAsync_v2(0, &pCopy, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(384, 1) + 0));
    case_same("cuMemcpy3DAsync_v2", r == CUDA_SUCCESS);
}


static void build_cuMemcpy3D_v2_pCopy(CUDA_MEMCPY3D *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 389, 0 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(389,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(389, 0) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(389,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(389, 0) + 8));
}

static CUresult fake_cuMemcpy3D_v2(const CUDA_MEMCPY3D *pCopy) {
    case_called();
    CUDA_MEMCPY3D want_pCopy;
    build_cuMemcpy3D_v2_pCopy(&want_pCopy, true, 0);
    case_same("cuMemcpy3D_v2.pCopy", !memcmp(pCopy, &want_pCopy, sizeof want_pCopy));
    return CUDA_SUCCESS;
}

static void run_cuMemcpy3D_v2(void) {
    CUDA_MEMCPY3D pCopy;
    build_cuMemcpy3D_v2_pCopy(&pCopy, false, 0);
    CUresult r = call_cuMemcpy3D_v2(0, &pCopy);
    case_same("cuMemcpy3D_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount, CUstream hStream) {
    case_called();
    case_same("cuMemcpyAsync.dst", dst == (CUdeviceptr)(case_value(390, 0)));
    case_same("cuMemcpyAsync.src", src == (CUdeviceptr)(case_value(390, 1)));
    case_same("cuMemcpyAsync.ByteCount", ByteCount == (size_t)(case_value(390, 2)));
    case_same("cuMemcpyAsync.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(390, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyAsync(void) {
    CUresult r = call_cuMemcpyAsync(0, (CUdeviceptr)(case_value(390, 0)), (CUdeviceptr)(case_value(390, 1)),
        (size_t)(case_value(390, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(390, 3) + 0));
    case_same("cuMemcpyAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    case_called();
    case_same("cuMemcpyAtoA_v2.dstArray", dstArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(392, 0) + 0)));
    case_same("cuMemcpyAtoA_v2.dstOffset", dstOffset == (size_t)(case_value(392, 1)));
    case_same("cuMemcpyAtoA_v2.srcArray", srcArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(392, 2) + 0)));
    case_same("cuMemcpyAtoA_v2.srcOffset", srcOffset == (size_t)(case_value(392, 3)));
    case_same("cuMemcpyAtoA_v2.ByteCount", ByteCount == (size_t)(case_value(392, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyAtoA_v2(void) {
    CUresult r = call_cuMemcpyAtoA_v2(0, (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(392, 0) + 0),
        (size_t)(case_value(392, 1)), (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(392, 2) + 0),
        (size_t)(case_value(392, 3)), (size_t)(case_value(392, 4)));
    case_same("cuMemcpyAtoA_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    case_called();
    case_same("cuMemcpyAtoD_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(394, 0)));
    case_same("cuMemcpyAtoD_v2.srcArray", srcArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(394, 1) + 0)));
    case_same("cuMemcpyAtoD_v2.srcOffset", srcOffset == (size_t)(case_value(394, 2)));
    case_same("cuMemcpyAtoD_v2.ByteCount", ByteCount == (size_t)(case_value(394, 3)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyAtoD_v2(void) {
    CUresult r = call_cuMemcpyAtoD_v2(0, (CUdeviceptr)(case_value(394, 0)),
        (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(394, 1) + 0), (size_t)(case_value(394, 2)),
        (size_t)(case_value(394, 3)));
    case_same("cuMemcpyAtoD_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount) {
    case_called();
    case_same("cuMemcpyDtoA_v2.dstArray", dstArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(402, 0) + 0)));
    case_same("cuMemcpyDtoA_v2.dstOffset", dstOffset == (size_t)(case_value(402, 1)));
    case_same("cuMemcpyDtoA_v2.srcDevice", srcDevice == (CUdeviceptr)(case_value(402, 2)));
    case_same("cuMemcpyDtoA_v2.ByteCount", ByteCount == (size_t)(case_value(402, 3)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyDtoA_v2(void) {
    CUresult r = call_cuMemcpyDtoA_v2(0, (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(402, 0) + 0),
        (size_t)(case_value(402, 1)), (CUdeviceptr)(case_value(402, 2)), (size_t)(case_value(402, 3)));
    case_same("cuMemcpyDtoA_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    case_called();
    case_same("cuMemcpyDtoDAsync_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(405, 0)));
    case_same("cuMemcpyDtoDAsync_v2.srcDevice", srcDevice == (CUdeviceptr)(case_value(405, 1)));
    case_same("cuMemcpyDtoDAsync_v2.ByteCount", ByteCount == (size_t)(case_value(405, 2)));
    case_same("cuMemcpyDtoDAsync_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(405, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyDtoDAsync_v2(void) {
    CUresult r = call_cuMemcpyDtoDAsync_v2(0, (CUdeviceptr)(case_value(405, 0)), (CUdeviceptr)(case_value(405,
        1)), (size_t)(case_value(405, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(405,
        3) + 0));
    case_same("cuMemcpyDtoDAsync_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    case_called();
    case_same("cuMemcpyDtoD_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(406, 0)));
    case_same("cuMemcpyDtoD_v2.srcDevice", srcDevice == (CUdeviceptr)(case_value(406, 1)));
    case_same("cuMemcpyDtoD_v2.ByteCount", ByteCount == (size_t)(case_value(406, 2)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyDtoD_v2(void) {
    CUresult r = call_cuMemcpyDtoD_v2(0, (CUdeviceptr)(case_value(406, 0)), (CUdeviceptr)(case_value(406, 1)),
        (size_t)(case_value(406, 2)));
    case_same("cuMemcpyDtoD_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyDtoHAsync_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
    CUstream hStream) {
    case_called();
    case_same("cuMemcpyDtoHAsync_v2.dstHost", dstHost == (void *)(uintptr_t)(case_value(409, 0)));
    case_same("cuMemcpyDtoHAsync_v2.srcDevice", srcDevice == (CUdeviceptr)(case_value(409, 1)));
    case_same("cuMemcpyDtoHAsync_v2.ByteCount", ByteCount == (size_t)3);
    case_same("cuMemcpyDtoHAsync_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(409, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyDtoHAsync_v2(void) {
    CUresult r = call_cuMemcpyDtoHAsync_v2(0, (void *)(uintptr_t)(case_value(409, 0)),
        (CUdeviceptr)(case_value(409, 1)), (size_t)3, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(409, 3) + 0));
    case_same("cuMemcpyDtoHAsync_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyDtoH_v2(void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    case_called();
    case_same("cuMemcpyDtoH_v2.dstHost", dstHost == (void *)(uintptr_t)(case_value(410, 0)));
    case_same("cuMemcpyDtoH_v2.srcDevice", srcDevice == (CUdeviceptr)(case_value(410, 1)));
    case_same("cuMemcpyDtoH_v2.ByteCount", ByteCount == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_cuMemcpyDtoH_v2(void) {
    CUresult r = call_cuMemcpyDtoH_v2(0, (void *)(uintptr_t)(case_value(410, 0)),
        (CUdeviceptr)(case_value(410, 1)), (size_t)3);
    case_same("cuMemcpyDtoH_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
    CUstream hStream) {
    case_called();
    case_same("cuMemcpyHtoDAsync_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(417, 0)));
    case_same("cuMemcpyHtoDAsync_v2.srcHost", srcHost == (const void *)(uintptr_t)(case_value(417, 1)));
    case_same("cuMemcpyHtoDAsync_v2.ByteCount", ByteCount == (size_t)3);
    case_same("cuMemcpyHtoDAsync_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(417, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyHtoDAsync_v2(void) {
    CUresult r = call_cuMemcpyHtoDAsync_v2(0, (CUdeviceptr)(case_value(417, 0)),
        (const void *)(uintptr_t)(case_value(417, 1)), (size_t)3,
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(417, 3) + 0));
    case_same("cuMemcpyHtoDAsync_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    case_called();
    case_same("cuMemcpyHtoD_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(418, 0)));
    case_same("cuMemcpyHtoD_v2.srcHost", srcHost == (const void *)(uintptr_t)(case_value(418, 1)));
    case_same("cuMemcpyHtoD_v2.ByteCount", ByteCount == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_cuMemcpyHtoD_v2(void) {
    CUresult r = call_cuMemcpyHtoD_v2(0, (CUdeviceptr)(case_value(418, 0)),
        (const void *)(uintptr_t)(case_value(418, 1)), (size_t)3);
    case_same("cuMemcpyHtoD_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyPeer(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount) {
    case_called();
    case_same("cuMemcpyPeer.dstDevice", dstDevice == (CUdeviceptr)(case_value(419, 0)));
    case_same("cuMemcpyPeer.dstContext",
        dstContext == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(419, 1) + 0)));
    case_same("cuMemcpyPeer.srcDevice", srcDevice == (CUdeviceptr)(case_value(419, 2)));
    case_same("cuMemcpyPeer.srcContext",
        srcContext == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(419, 3) + 0)));
    case_same("cuMemcpyPeer.ByteCount", ByteCount == (size_t)(case_value(419, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyPeer(void) {
    CUresult r = call_cuMemcpyPeer(0, (CUdeviceptr)(case_value(419, 0)),
        (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(419, 1) + 0),
        (CUdeviceptr)(case_value(419, 2)), (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(419,
        3) + 0), (size_t)(case_value(419, 4)));
    case_same("cuMemcpyPeer", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemcpyPeerAsync(CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
    CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    case_called();
    case_same("cuMemcpyPeerAsync.dstDevice", dstDevice == (CUdeviceptr)(case_value(420, 0)));
    case_same("cuMemcpyPeerAsync.dstContext",
        dstContext == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(420, 1) + 0)));
    case_same("cuMemcpyPeerAsync.srcDevice", srcDevice == (CUdeviceptr)(case_value(420, 2)));
    case_same("cuMemcpyPeerAsync.srcContext",
        srcContext == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(420, 3) + 0)));
    case_same("cuMemcpyPeerAsync.ByteCount", ByteCount == (size_t)(case_value(420, 4)));
    case_same("cuMemcpyPeerAsync.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(420, 5) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemcpyPeerAsync(void) {
    CUresult r = call_cuMemcpyPeerAsync(0, (CUdeviceptr)(case_value(420, 0)),
        (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(420, 1) + 0),
        (CUdeviceptr)(case_value(420, 2)), (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(420,
        3) + 0), (size_t)(case_value(420, 4)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(420,
        5) + 0));
    case_same("cuMemcpyPeerAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us, size_t N, CUstream hStream) {
    case_called();
    case_same("cuMemsetD16Async.dstDevice", dstDevice == (CUdeviceptr)(case_value(422, 0)));
    case_same("cuMemsetD16Async.us", us == (unsigned short)(case_value(422, 1)));
    case_same("cuMemsetD16Async.N", N == (size_t)(case_value(422, 2)));
    case_same("cuMemsetD16Async.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(422, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD16Async(void) {
    CUresult r = call_cuMemsetD16Async(0, (CUdeviceptr)(case_value(422, 0)), (unsigned short)(case_value(422,
        1)), (size_t)(case_value(422, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(422,
        3) + 0));
    case_same("cuMemsetD16Async", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us, size_t N) {
    case_called();
    case_same("cuMemsetD16_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(423, 0)));
    case_same("cuMemsetD16_v2.us", us == (unsigned short)(case_value(423, 1)));
    case_same("cuMemsetD16_v2.N", N == (size_t)(case_value(423, 2)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD16_v2(void) {
    CUresult r = call_cuMemsetD16_v2(0, (CUdeviceptr)(case_value(423, 0)), (unsigned short)(case_value(423,
        1)), (size_t)(case_value(423, 2)));
    case_same("cuMemsetD16_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height, CUstream hStream) {
    case_called();
    case_same("cuMemsetD2D16Async.dstDevice", dstDevice == (CUdeviceptr)(case_value(425, 0)));
    case_same("cuMemsetD2D16Async.dstPitch", dstPitch == (size_t)(case_value(425, 1)));
    case_same("cuMemsetD2D16Async.us", us == (unsigned short)(case_value(425, 2)));
    case_same("cuMemsetD2D16Async.Width", Width == (size_t)(case_value(425, 3)));
    case_same("cuMemsetD2D16Async.Height", Height == (size_t)(case_value(425, 4)));
    case_same("cuMemsetD2D16Async.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(425, 5) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD2D16Async(void) {
    CUresult r = call_cuMemsetD2D16Async(0, (CUdeviceptr)(case_value(425, 0)), (size_t)(case_value(425, 1)),
        (unsigned short)(case_value(425, 2)), (size_t)(case_value(425, 3)), (size_t)(case_value(425, 4)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(425, 5) + 0));
    case_same("cuMemsetD2D16Async", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned short us, size_t Width,
    size_t Height) {
    case_called();
    case_same("cuMemsetD2D16_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(426, 0)));
    case_same("cuMemsetD2D16_v2.dstPitch", dstPitch == (size_t)(case_value(426, 1)));
    case_same("cuMemsetD2D16_v2.us", us == (unsigned short)(case_value(426, 2)));
    case_same("cuMemsetD2D16_v2.Width", Width == (size_t)(case_value(426, 3)));
    case_same("cuMemsetD2D16_v2.Height", Height == (size_t)(case_value(426, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD2D16_v2(void) {
    CUresult r = call_cuMemsetD2D16_v2(0, (CUdeviceptr)(case_value(426, 0)), (size_t)(case_value(426, 1)),
        (unsigned short)(case_value(426, 2)), (size_t)(case_value(426, 3)), (size_t)(case_value(426, 4)));
    case_same("cuMemsetD2D16_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height, CUstream hStream) {
    case_called();
    case_same("cuMemsetD2D32Async.dstDevice", dstDevice == (CUdeviceptr)(case_value(428, 0)));
    case_same("cuMemsetD2D32Async.dstPitch", dstPitch == (size_t)(case_value(428, 1)));
    case_same("cuMemsetD2D32Async.ui", ui == (unsigned int)(case_value(428, 2)));
    case_same("cuMemsetD2D32Async.Width", Width == (size_t)(case_value(428, 3)));
    case_same("cuMemsetD2D32Async.Height", Height == (size_t)(case_value(428, 4)));
    case_same("cuMemsetD2D32Async.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(428, 5) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD2D32Async(void) {
    CUresult r = call_cuMemsetD2D32Async(0, (CUdeviceptr)(case_value(428, 0)), (size_t)(case_value(428, 1)),
        (unsigned int)(case_value(428, 2)), (size_t)(case_value(428, 3)), (size_t)(case_value(428, 4)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(428, 5) + 0));
    case_same("cuMemsetD2D32Async", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui, size_t Width,
    size_t Height) {
    case_called();
    case_same("cuMemsetD2D32_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(429, 0)));
    case_same("cuMemsetD2D32_v2.dstPitch", dstPitch == (size_t)(case_value(429, 1)));
    case_same("cuMemsetD2D32_v2.ui", ui == (unsigned int)(case_value(429, 2)));
    case_same("cuMemsetD2D32_v2.Width", Width == (size_t)(case_value(429, 3)));
    case_same("cuMemsetD2D32_v2.Height", Height == (size_t)(case_value(429, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD2D32_v2(void) {
    CUresult r = call_cuMemsetD2D32_v2(0, (CUdeviceptr)(case_value(429, 0)), (size_t)(case_value(429, 1)),
        (unsigned int)(case_value(429, 2)), (size_t)(case_value(429, 3)), (size_t)(case_value(429, 4)));
    case_same("cuMemsetD2D32_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height, CUstream hStream) {
    case_called();
    case_same("cuMemsetD2D8Async.dstDevice", dstDevice == (CUdeviceptr)(case_value(431, 0)));
    case_same("cuMemsetD2D8Async.dstPitch", dstPitch == (size_t)(case_value(431, 1)));
    case_same("cuMemsetD2D8Async.uc", uc == (unsigned char)(case_value(431, 2)));
    case_same("cuMemsetD2D8Async.Width", Width == (size_t)(case_value(431, 3)));
    case_same("cuMemsetD2D8Async.Height", Height == (size_t)(case_value(431, 4)));
    case_same("cuMemsetD2D8Async.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(431, 5) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD2D8Async(void) {
    CUresult r = call_cuMemsetD2D8Async(0, (CUdeviceptr)(case_value(431, 0)), (size_t)(case_value(431, 1)),
        (unsigned char)(case_value(431, 2)), (size_t)(case_value(431, 3)), (size_t)(case_value(431, 4)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(431, 5) + 0));
    case_same("cuMemsetD2D8Async", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc, size_t Width,
    size_t Height) {
    case_called();
    case_same("cuMemsetD2D8_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(432, 0)));
    case_same("cuMemsetD2D8_v2.dstPitch", dstPitch == (size_t)(case_value(432, 1)));
    case_same("cuMemsetD2D8_v2.uc", uc == (unsigned char)(case_value(432, 2)));
    case_same("cuMemsetD2D8_v2.Width", Width == (size_t)(case_value(432, 3)));
    case_same("cuMemsetD2D8_v2.Height", Height == (size_t)(case_value(432, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD2D8_v2(void) {
    CUresult r = call_cuMemsetD2D8_v2(0, (CUdeviceptr)(case_value(432, 0)), (size_t)(case_value(432, 1)),
        (unsigned char)(case_value(432, 2)), (size_t)(case_value(432, 3)), (size_t)(case_value(432, 4)));
    case_same("cuMemsetD2D8_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui, size_t N, CUstream hStream) {
    case_called();
    case_same("cuMemsetD32Async.dstDevice", dstDevice == (CUdeviceptr)(case_value(434, 0)));
    case_same("cuMemsetD32Async.ui", ui == (unsigned int)(case_value(434, 1)));
    case_same("cuMemsetD32Async.N", N == (size_t)(case_value(434, 2)));
    case_same("cuMemsetD32Async.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(434, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD32Async(void) {
    CUresult r = call_cuMemsetD32Async(0, (CUdeviceptr)(case_value(434, 0)), (unsigned int)(case_value(434,
        1)), (size_t)(case_value(434, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(434,
        3) + 0));
    case_same("cuMemsetD32Async", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    case_called();
    case_same("cuMemsetD32_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(435, 0)));
    case_same("cuMemsetD32_v2.ui", ui == (unsigned int)(case_value(435, 1)));
    case_same("cuMemsetD32_v2.N", N == (size_t)(case_value(435, 2)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD32_v2(void) {
    CUresult r = call_cuMemsetD32_v2(0, (CUdeviceptr)(case_value(435, 0)), (unsigned int)(case_value(435, 1)),
        (size_t)(case_value(435, 2)));
    case_same("cuMemsetD32_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc, size_t N, CUstream hStream) {
    case_called();
    case_same("cuMemsetD8Async.dstDevice", dstDevice == (CUdeviceptr)(case_value(437, 0)));
    case_same("cuMemsetD8Async.uc", uc == (unsigned char)(case_value(437, 1)));
    case_same("cuMemsetD8Async.N", N == (size_t)(case_value(437, 2)));
    case_same("cuMemsetD8Async.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(437, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD8Async(void) {
    CUresult r = call_cuMemsetD8Async(0, (CUdeviceptr)(case_value(437, 0)), (unsigned char)(case_value(437,
        1)), (size_t)(case_value(437, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(437,
        3) + 0));
    case_same("cuMemsetD8Async", r == CUDA_SUCCESS);
}

static CUresult fake_cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    case_called();
    case_same("cuMemsetD8_v2.dstDevice", dstDevice == (CUdeviceptr)(case_value(438, 0)));
    case_same("cuMemsetD8_v2.uc", uc == (unsigned char)(case_value(438, 1)));
    case_same("cuMemsetD8_v2.N", N == (size_t)(case_value(438, 2)));
    return CUDA_SUCCESS;
}

static void run_cuMemsetD8_v2(void) {
    CUresult r = call_cuMemsetD8_v2(0, (CUdeviceptr)(case_value(438, 0)), (unsigned char)(case_value(438, 1)),
        (size_t)(case_value(438, 2)));
    case_same("cuMemsetD8_v2", r == CUDA_SUCCESS);
}


static void build_cuMipmappedArrayCreate_pMipmappedArrayDesc(CUDA_ARRAY3D_DESCRIPTOR *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 439, 1 + salt);
}

static CUresult fake_cuMipmappedArrayCreate(CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels) {
    case_called();
    case_same("cuMipmappedArrayCreate.pHandle", pHandle != NULL);
    CUDA_ARRAY3D_DESCRIPTOR want_pMipmappedArrayDesc;
    build_cuMipmappedArrayCreate_pMipmappedArrayDesc(&want_pMipmappedArrayDesc, true, 0);
    case_same("cuMipmappedArrayCreate.pMipmappedArrayDesc", !memcmp(pMipmappedArrayDesc,
        &want_pMipmappedArrayDesc, sizeof want_pMipmappedArrayDesc));
    case_same("cuMipmappedArrayCreate.numMipmapLevels", numMipmapLevels == (unsigned int)(case_value(439,
        2)));
    *pHandle = (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY, case_value(439,
        0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMipmappedArrayCreate(void) {
    CUmipmappedArray pHandle = (CUmipmappedArray)0;
    CUDA_ARRAY3D_DESCRIPTOR pMipmappedArrayDesc;
    build_cuMipmappedArrayCreate_pMipmappedArrayDesc(&pMipmappedArrayDesc, false, 0);
    CUresult r = call_cuMipmappedArrayCreate(0, &pHandle, &pMipmappedArrayDesc, (unsigned int)(case_value(439,
        2)));
    case_same("cuMipmappedArrayCreate", r == CUDA_SUCCESS);
    case_same("cuMipmappedArrayCreate.pHandle",
        pHandle == (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY, case_value(439, 0) + 0));
}

static CUresult fake_cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray) {
    case_called();
    case_same("cuMipmappedArrayDestroy.hMipmappedArray",
        hMipmappedArray == (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY,
        case_value(440, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuMipmappedArrayDestroy(void) {
    CUresult r = call_cuMipmappedArrayDestroy(0,
        (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY, case_value(440, 0) + 0));
    case_same("cuMipmappedArrayDestroy", r == CUDA_SUCCESS);
}

static CUresult fake_cuMipmappedArrayGetLevel(CUarray *pLevelArray, CUmipmappedArray hMipmappedArray,
    unsigned int level) {
    case_called();
    case_same("cuMipmappedArrayGetLevel.pLevelArray", pLevelArray != NULL);
    case_same("cuMipmappedArrayGetLevel.hMipmappedArray",
        hMipmappedArray == (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY,
        case_value(441, 1) + 0)));
    case_same("cuMipmappedArrayGetLevel.level", level == (unsigned int)(case_value(441, 2)));
    *pLevelArray = (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(441, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMipmappedArrayGetLevel(void) {
    CUarray pLevelArray = (CUarray)0;
    CUresult r = call_cuMipmappedArrayGetLevel(0, &pLevelArray,
        (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY, case_value(441, 1) + 0),
        (unsigned int)(case_value(441, 2)));
    case_same("cuMipmappedArrayGetLevel", r == CUDA_SUCCESS);
    case_same("cuMipmappedArrayGetLevel.pLevelArray",
        pLevelArray == (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(441, 0) + 0));
}


static void build_cuMipmappedArrayGetMemoryRequirements_memoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *x,
    bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 442, 0 + salt);
}

static CUresult fake_cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements,
    CUmipmappedArray mipmap, CUdevice device) {
    case_called();
    case_same("cuMipmappedArrayGetMemoryRequirements.memoryRequirements", memoryRequirements != NULL);
    case_same("cuMipmappedArrayGetMemoryRequirements.mipmap",
        mipmap == (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY, case_value(442,
        1) + 0)));
    case_same("cuMipmappedArrayGetMemoryRequirements.device", device == (CUdevice)(case_value(442, 2)));
    build_cuMipmappedArrayGetMemoryRequirements_memoryRequirements(memoryRequirements, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuMipmappedArrayGetMemoryRequirements(void) {
    CUDA_ARRAY_MEMORY_REQUIREMENTS memoryRequirements;
    build_cuMipmappedArrayGetMemoryRequirements_memoryRequirements(&memoryRequirements, false, 0);
    CUresult r = call_cuMipmappedArrayGetMemoryRequirements(0, &memoryRequirements,
        (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY, case_value(442, 1) + 0),
        (CUdevice)(case_value(442, 2)));
    case_same("cuMipmappedArrayGetMemoryRequirements", r == CUDA_SUCCESS);
    CUDA_ARRAY_MEMORY_REQUIREMENTS want_memoryRequirements;
    build_cuMipmappedArrayGetMemoryRequirements_memoryRequirements(&want_memoryRequirements, false, 1);
    case_same("cuMipmappedArrayGetMemoryRequirements.memoryRequirements", !memcmp(&memoryRequirements,
        &want_memoryRequirements, sizeof memoryRequirements));
}


static void build_cuMipmappedArrayGetSparseProperties_sparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *x,
    bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 443, 0 + salt);
}

static CUresult fake_cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUmipmappedArray mipmap) {
    case_called();
    case_same("cuMipmappedArrayGetSparseProperties.sparseProperties", sparseProperties != NULL);
    case_same("cuMipmappedArrayGetSparseProperties.mipmap",
        mipmap == (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY, case_value(443,
        1) + 0)));
    build_cuMipmappedArrayGetSparseProperties_sparseProperties(sparseProperties, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuMipmappedArrayGetSparseProperties(void) {
    CUDA_ARRAY_SPARSE_PROPERTIES sparseProperties;
    build_cuMipmappedArrayGetSparseProperties_sparseProperties(&sparseProperties, false, 0);
    CUresult r = call_cuMipmappedArrayGetSparseProperties(0, &sparseProperties,
        (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY, case_value(443, 1) + 0));
    case_same("cuMipmappedArrayGetSparseProperties", r == CUDA_SUCCESS);
    CUDA_ARRAY_SPARSE_PROPERTIES want_sparseProperties;
    build_cuMipmappedArrayGetSparseProperties_sparseProperties(&want_sparseProperties, false, 1);
    case_same("cuMipmappedArrayGetSparseProperties.sparseProperties", !memcmp(&sparseProperties,
        &want_sparseProperties, sizeof sparseProperties));
}

static CUresult fake_cuModuleEnumerateFunctions(CUfunction *functions, unsigned int numFunctions,
    CUmodule mod) {
    case_called();
    case_same("cuModuleEnumerateFunctions.functions", functions != NULL);
    case_same("cuModuleEnumerateFunctions.numFunctions", numFunctions == (unsigned int)(case_value(444, 1)));
    case_same("cuModuleEnumerateFunctions.mod",
        mod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE, case_value(444, 2) + 0)));
    *functions = (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(444, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuModuleEnumerateFunctions(void) {
    CUfunction functions = (CUfunction)0;
    CUresult r = call_cuModuleEnumerateFunctions(0, &functions, (unsigned int)(case_value(444, 1)),
        (CUmodule)(uintptr_t)case_token(HANDLE_MODULE, case_value(444, 2) + 0));
    case_same("cuModuleEnumerateFunctions", r == CUDA_SUCCESS);
    case_same("cuModuleEnumerateFunctions.functions",
        functions == (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(444, 0) + 0));
}

static CUresult fake_cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name) {
    case_called();
    case_same("cuModuleGetFunction.hfunc", hfunc != NULL);
    case_same("cuModuleGetFunction.hmod", hmod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE,
        case_value(445, 1) + 0)));
    case_same("cuModuleGetFunction.name", !strcmp(name, "a string"));
    *hfunc = (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(445, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuModuleGetFunction(void) {
    CUfunction hfunc = (CUfunction)0;
    const char *name = "a string";
    CUresult r = call_cuModuleGetFunction(0, &hfunc, (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(445, 1) + 0), name);
    case_same("cuModuleGetFunction", r == CUDA_SUCCESS);
    case_same("cuModuleGetFunction.hfunc", hfunc == (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(445, 0) + 0));
}

static CUresult fake_cuModuleGetFunctionCount(unsigned int *count, CUmodule mod) {
    case_called();
    case_same("cuModuleGetFunctionCount.count", count != NULL);
    case_same("cuModuleGetFunctionCount.mod", mod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE,
        case_value(446, 1) + 0)));
    *count = (unsigned int)(case_value(446, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuModuleGetFunctionCount(void) {
    unsigned int count = (unsigned int)0;
    CUresult r = call_cuModuleGetFunctionCount(0, &count, (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(446, 1) + 0));
    case_same("cuModuleGetFunctionCount", r == CUDA_SUCCESS);
    case_same("cuModuleGetFunctionCount.count", count == (unsigned int)(case_value(446, 0) + 1));
}

static CUresult fake_cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name) {
    case_called();
    case_same("cuModuleGetGlobal_v2.dptr", dptr != NULL);
    case_same("cuModuleGetGlobal_v2.bytes", bytes != NULL);
    case_same("cuModuleGetGlobal_v2.hmod", hmod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE,
        case_value(448, 2) + 0)));
    case_same("cuModuleGetGlobal_v2.name", !strcmp(name, "a string"));
    *dptr = (CUdeviceptr)(case_value(448, 0) + 1);
    *bytes = (size_t)(case_value(448, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuModuleGetGlobal_v2(void) {
    CUdeviceptr dptr = (CUdeviceptr)0;
    size_t bytes = (size_t)0;
    const char *name = "a string";
    CUresult r = call_cuModuleGetGlobal_v2(0, &dptr, &bytes, (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(448, 2) + 0), name);
    case_same("cuModuleGetGlobal_v2", r == CUDA_SUCCESS);
    case_same("cuModuleGetGlobal_v2.dptr", dptr == (CUdeviceptr)(case_value(448, 0) + 1));
    case_same("cuModuleGetGlobal_v2.bytes", bytes == (size_t)(case_value(448, 1) + 1));
}

static CUresult fake_cuModuleGetSurfRef(CUsurfref *pSurfRef, CUmodule hmod, const char *name) {
    case_called();
    case_same("cuModuleGetSurfRef.pSurfRef", pSurfRef != NULL);
    case_same("cuModuleGetSurfRef.hmod", hmod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE,
        case_value(450, 1) + 0)));
    case_same("cuModuleGetSurfRef.name", !strcmp(name, "a string"));
    *pSurfRef = (CUsurfref)(uintptr_t)case_host(case_token(HANDLE_SURFREF, case_value(450, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuModuleGetSurfRef(void) {
    CUsurfref pSurfRef = (CUsurfref)0;
    const char *name = "a string";
    CUresult r = call_cuModuleGetSurfRef(0, &pSurfRef, (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(450, 1) + 0), name);
    case_same("cuModuleGetSurfRef", r == CUDA_SUCCESS);
    case_same("cuModuleGetSurfRef.pSurfRef", pSurfRef == (CUsurfref)(uintptr_t)case_token(HANDLE_SURFREF,
        case_value(450, 0) + 0));
}

static CUresult fake_cuModuleGetTexRef(CUtexref *pTexRef, CUmodule hmod, const char *name) {
    case_called();
    case_same("cuModuleGetTexRef.pTexRef", pTexRef != NULL);
    case_same("cuModuleGetTexRef.hmod", hmod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE,
        case_value(451, 1) + 0)));
    case_same("cuModuleGetTexRef.name", !strcmp(name, "a string"));
    *pTexRef = (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(451, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuModuleGetTexRef(void) {
    CUtexref pTexRef = (CUtexref)0;
    const char *name = "a string";
    CUresult r = call_cuModuleGetTexRef(0, &pTexRef, (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(451, 1) + 0), name);
    case_same("cuModuleGetTexRef", r == CUDA_SUCCESS);
    case_same("cuModuleGetTexRef.pTexRef", pTexRef == (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(451, 0) + 0));
}

static CUresult fake_cuModuleUnload(CUmodule hmod) {
    case_called();
    case_same("cuModuleUnload.hmod", hmod == (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE,
        case_value(456, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuModuleUnload(void) {
    CUresult r = call_cuModuleUnload(0, (CUmodule)(uintptr_t)case_token(HANDLE_MODULE, case_value(456,
        0) + 0));
    case_same("cuModuleUnload", r == CUDA_SUCCESS);
}

static CUresult fake_cuMulticastAddDevice(CUmemGenericAllocationHandle mcHandle, CUdevice dev) {
    case_called();
    case_same("cuMulticastAddDevice.mcHandle",
        mcHandle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(457, 0) + 0)));
    case_same("cuMulticastAddDevice.dev", dev == (CUdevice)(case_value(457, 1)));
    return CUDA_SUCCESS;
}

static void run_cuMulticastAddDevice(void) {
    CUresult r = call_cuMulticastAddDevice(0,
        (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(457, 0) + 0),
        (CUdevice)(case_value(457, 1)));
    case_same("cuMulticastAddDevice", r == CUDA_SUCCESS);
}

static CUresult fake_cuMulticastBindAddr(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUdeviceptr memptr, size_t size, unsigned long long flags) {
    case_called();
    case_same("cuMulticastBindAddr.mcHandle",
        mcHandle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(458, 0) + 0)));
    case_same("cuMulticastBindAddr.mcOffset", mcOffset == (size_t)(case_value(458, 1)));
    case_same("cuMulticastBindAddr.memptr", memptr == (CUdeviceptr)(case_value(458, 2)));
    case_same("cuMulticastBindAddr.size", size == (size_t)(case_value(458, 3)));
    case_same("cuMulticastBindAddr.flags", flags == (unsigned long long)(case_value(458, 4)));
    return CUDA_SUCCESS;
}

static void run_cuMulticastBindAddr(void) {
    CUresult r = call_cuMulticastBindAddr(0,
        (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(458, 0) + 0),
        (size_t)(case_value(458, 1)), (CUdeviceptr)(case_value(458, 2)), (size_t)(case_value(458, 3)),
        (unsigned long long)(case_value(458, 4)));
    case_same("cuMulticastBindAddr", r == CUDA_SUCCESS);
}

static CUresult fake_cuMulticastBindMem(CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags) {
    case_called();
    case_same("cuMulticastBindMem.mcHandle",
        mcHandle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(459, 0) + 0)));
    case_same("cuMulticastBindMem.mcOffset", mcOffset == (size_t)(case_value(459, 1)));
    case_same("cuMulticastBindMem.memHandle",
        memHandle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(459, 2) + 0)));
    case_same("cuMulticastBindMem.memOffset", memOffset == (size_t)(case_value(459, 3)));
    case_same("cuMulticastBindMem.size", size == (size_t)(case_value(459, 4)));
    case_same("cuMulticastBindMem.flags", flags == (unsigned long long)(case_value(459, 5)));
    return CUDA_SUCCESS;
}

static void run_cuMulticastBindMem(void) {
    CUresult r = call_cuMulticastBindMem(0,
        (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(459, 0) + 0),
        (size_t)(case_value(459, 1)), (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION,
        case_value(459, 2) + 0), (size_t)(case_value(459, 3)), (size_t)(case_value(459, 4)),
        (unsigned long long)(case_value(459, 5)));
    case_same("cuMulticastBindMem", r == CUDA_SUCCESS);
}


static void build_cuMulticastCreate_prop(CUmulticastObjectProp *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 460, 1 + salt);
}

static CUresult fake_cuMulticastCreate(CUmemGenericAllocationHandle *mcHandle,
    const CUmulticastObjectProp *prop) {
    case_called();
    case_same("cuMulticastCreate.mcHandle", mcHandle != NULL);
    CUmulticastObjectProp want_prop;
    build_cuMulticastCreate_prop(&want_prop, true, 0);
    case_same("cuMulticastCreate.prop", !memcmp(prop, &want_prop, sizeof want_prop));
    *mcHandle = (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(460, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuMulticastCreate(void) {
    CUmemGenericAllocationHandle mcHandle = (CUmemGenericAllocationHandle)0;
    CUmulticastObjectProp prop;
    build_cuMulticastCreate_prop(&prop, false, 0);
    CUresult r = call_cuMulticastCreate(0, &mcHandle, &prop);
    case_same("cuMulticastCreate", r == CUDA_SUCCESS);
    case_same("cuMulticastCreate.mcHandle",
        mcHandle == (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(460,
        0) + 0));
}


static void build_cuMulticastGetGranularity_prop(CUmulticastObjectProp *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 461, 1 + salt);
}

static CUresult fake_cuMulticastGetGranularity(size_t *granularity, const CUmulticastObjectProp *prop,
    CUmulticastGranularity_flags option) {
    case_called();
    case_same("cuMulticastGetGranularity.granularity", granularity != NULL);
    CUmulticastObjectProp want_prop;
    build_cuMulticastGetGranularity_prop(&want_prop, true, 0);
    case_same("cuMulticastGetGranularity.prop", !memcmp(prop, &want_prop, sizeof want_prop));
    case_same("cuMulticastGetGranularity.option", option == (CUmulticastGranularity_flags)(case_value(461,
        2)));
    *granularity = (size_t)(case_value(461, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuMulticastGetGranularity(void) {
    size_t granularity = (size_t)0;
    CUmulticastObjectProp prop;
    build_cuMulticastGetGranularity_prop(&prop, false, 0);
    CUresult r = call_cuMulticastGetGranularity(0, &granularity, &prop,
        (CUmulticastGranularity_flags)(case_value(461, 2)));
    case_same("cuMulticastGetGranularity", r == CUDA_SUCCESS);
    case_same("cuMulticastGetGranularity.granularity", granularity == (size_t)(case_value(461, 0) + 1));
}

static CUresult fake_cuMulticastUnbind(CUmemGenericAllocationHandle mcHandle, CUdevice dev, size_t mcOffset,
    size_t size) {
    case_called();
    case_same("cuMulticastUnbind.mcHandle",
        mcHandle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(462, 0) + 0)));
    case_same("cuMulticastUnbind.dev", dev == (CUdevice)(case_value(462, 1)));
    case_same("cuMulticastUnbind.mcOffset", mcOffset == (size_t)(case_value(462, 2)));
    case_same("cuMulticastUnbind.size", size == (size_t)(case_value(462, 3)));
    return CUDA_SUCCESS;
}

static void run_cuMulticastUnbind(void) {
    CUresult r = call_cuMulticastUnbind(0,
        (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(462, 0) + 0),
        (CUdevice)(case_value(462, 1)), (size_t)(case_value(462, 2)), (size_t)(case_value(462, 3)));
    case_same("cuMulticastUnbind", r == CUDA_SUCCESS);
}

static CUresult fake_cuOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, CUfunction func,
    int numBlocks, int blockSize) {
    case_called();
    case_same("cuOccupancyAvailableDynamicSMemPerBlock.dynamicSmemSize", dynamicSmemSize != NULL);
    case_same("cuOccupancyAvailableDynamicSMemPerBlock.func",
        func == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(463, 1) + 0)));
    case_same("cuOccupancyAvailableDynamicSMemPerBlock.numBlocks", numBlocks == (int)(case_value(463, 2)));
    case_same("cuOccupancyAvailableDynamicSMemPerBlock.blockSize", blockSize == (int)(case_value(463, 3)));
    *dynamicSmemSize = (size_t)(case_value(463, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuOccupancyAvailableDynamicSMemPerBlock(void) {
    size_t dynamicSmemSize = (size_t)0;
    CUresult r = call_cuOccupancyAvailableDynamicSMemPerBlock(0, &dynamicSmemSize,
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(463, 1) + 0), (int)(case_value(463, 2)),
        (int)(case_value(463, 3)));
    case_same("cuOccupancyAvailableDynamicSMemPerBlock", r == CUDA_SUCCESS);
    case_same("cuOccupancyAvailableDynamicSMemPerBlock.dynamicSmemSize",
        dynamicSmemSize == (size_t)(case_value(463, 0) + 1));
}

static CUresult fake_cuOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, CUfunction func,
    int blockSize, size_t dynamicSMemSize) {
    case_called();
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessor.numBlocks", numBlocks != NULL);
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessor.func",
        func == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(464, 1) + 0)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessor.blockSize", blockSize == (int)(case_value(464,
        2)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessor.dynamicSMemSize",
        dynamicSMemSize == (size_t)(case_value(464, 3)));
    *numBlocks = (int)(case_value(464, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuOccupancyMaxActiveBlocksPerMultiprocessor(void) {
    int numBlocks = (int)0;
    CUresult r = call_cuOccupancyMaxActiveBlocksPerMultiprocessor(0, &numBlocks,
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(464, 1) + 0), (int)(case_value(464, 2)),
        (size_t)(case_value(464, 3)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessor", r == CUDA_SUCCESS);
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessor.numBlocks", numBlocks == (int)(case_value(464,
        0) + 1));
}

static CUresult fake_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, CUfunction func,
    int blockSize, size_t dynamicSMemSize, unsigned int flags) {
    case_called();
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags.numBlocks", numBlocks != NULL);
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags.func",
        func == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(465, 1) + 0)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags.blockSize",
        blockSize == (int)(case_value(465, 2)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags.dynamicSMemSize",
        dynamicSMemSize == (size_t)(case_value(465, 3)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags.flags",
        flags == (unsigned int)(case_value(465, 4)));
    *numBlocks = (int)(case_value(465, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(void) {
    int numBlocks = (int)0;
    CUresult r = call_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(0, &numBlocks,
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(465, 1) + 0), (int)(case_value(465, 2)),
        (size_t)(case_value(465, 3)), (unsigned int)(case_value(465, 4)));
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", r == CUDA_SUCCESS);
    case_same("cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags.numBlocks",
        numBlocks == (int)(case_value(465, 0) + 1));
}

static CUlaunchAttribute inner_cuOccupancyMaxActiveClusters_config_attrs[3];

static void build_cuOccupancyMaxActiveClusters_config(CUlaunchConfig *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 466, 2 + salt);
    x->hStream = (CUstream)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(466,
        2) + 7)) : (uintptr_t)case_token(HANDLE_STREAM, case_value(466, 2) + 7));
    case_fill(inner_cuOccupancyMaxActiveClusters_config_attrs,
        sizeof inner_cuOccupancyMaxActiveClusters_config_attrs, 466, 2);
    x->attrs = inner_cuOccupancyMaxActiveClusters_config_attrs;
    x->numAttrs = 3;
}

static CUresult fake_cuOccupancyMaxActiveClusters(int *numClusters, CUfunction func,
    const CUlaunchConfig *config) {
    case_called();
    case_same("cuOccupancyMaxActiveClusters.numClusters", numClusters != NULL);
    case_same("cuOccupancyMaxActiveClusters.func",
        func == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(466, 1) + 0)));
    CUlaunchConfig want_config;
    build_cuOccupancyMaxActiveClusters_config(&want_config, true, 0);
    if (config->attrs)
        case_touch(config->attrs, config->numAttrs, sizeof(CUlaunchAttribute));
    case_same("cuOccupancyMaxActiveClusters.config", case_checks && !memcmp(config->attrs,
        inner_cuOccupancyMaxActiveClusters_config_attrs,
        sizeof inner_cuOccupancyMaxActiveClusters_config_attrs));
    want_config.attrs = config->attrs;
    case_same("cuOccupancyMaxActiveClusters.config", !memcmp(config, &want_config, sizeof want_config));
    *numClusters = (int)(case_value(466, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuOccupancyMaxActiveClusters(void) {
    int numClusters = (int)0;
    CUlaunchConfig config;
    build_cuOccupancyMaxActiveClusters_config(&config, false, 0);
    CUresult r = call_cuOccupancyMaxActiveClusters(0, &numClusters,
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(466, 1) + 0), &config);
    case_same("cuOccupancyMaxActiveClusters", r == CUDA_SUCCESS);
    case_same("cuOccupancyMaxActiveClusters.numClusters", numClusters == (int)(case_value(466, 0) + 1));
}

static CUlaunchAttribute inner_cuOccupancyMaxPotentialClusterSize_config_attrs[3];

static void build_cuOccupancyMaxPotentialClusterSize_config(CUlaunchConfig *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 469, 2 + salt);
    x->hStream = (CUstream)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(469,
        2) + 7)) : (uintptr_t)case_token(HANDLE_STREAM, case_value(469, 2) + 7));
    case_fill(inner_cuOccupancyMaxPotentialClusterSize_config_attrs,
        sizeof inner_cuOccupancyMaxPotentialClusterSize_config_attrs, 469, 2);
    x->attrs = inner_cuOccupancyMaxPotentialClusterSize_config_attrs;
    x->numAttrs = 3;
}

static CUresult fake_cuOccupancyMaxPotentialClusterSize(int *clusterSize, CUfunction func,
    const CUlaunchConfig *config) {
    case_called();
    case_same("cuOccupancyMaxPotentialClusterSize.clusterSize", clusterSize != NULL);
    case_same("cuOccupancyMaxPotentialClusterSize.func",
        func == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(469, 1) + 0)));
    CUlaunchConfig want_config;
    build_cuOccupancyMaxPotentialClusterSize_config(&want_config, true, 0);
    if (config->attrs)
        case_touch(config->attrs, config->numAttrs, sizeof(CUlaunchAttribute));
    case_same("cuOccupancyMaxPotentialClusterSize.config", case_checks && !memcmp(config->attrs,
        inner_cuOccupancyMaxPotentialClusterSize_config_attrs,
        sizeof inner_cuOccupancyMaxPotentialClusterSize_config_attrs));
    want_config.attrs = config->attrs;
    case_same("cuOccupancyMaxPotentialClusterSize.config", !memcmp(config, &want_config, sizeof want_config));
    *clusterSize = (int)(case_value(469, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuOccupancyMaxPotentialClusterSize(void) {
    int clusterSize = (int)0;
    CUlaunchConfig config;
    build_cuOccupancyMaxPotentialClusterSize_config(&config, false, 0);
    CUresult r = call_cuOccupancyMaxPotentialClusterSize(0, &clusterSize,
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(469, 1) + 0), &config);
    case_same("cuOccupancyMaxPotentialClusterSize", r == CUDA_SUCCESS);
    case_same("cuOccupancyMaxPotentialClusterSize.clusterSize", clusterSize == (int)(case_value(469, 0) + 1));
}

static CUresult fake_cuParamSetTexRef(CUfunction hfunc, int texunit, CUtexref hTexRef) {
    case_called();
    case_same("cuParamSetTexRef.hfunc", hfunc == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(471, 0) + 0)));
    case_same("cuParamSetTexRef.texunit", texunit == (int)(case_value(471, 1)));
    case_same("cuParamSetTexRef.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(471, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuParamSetTexRef(void) {
    CUresult r = call_cuParamSetTexRef(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(471,
        0) + 0), (int)(case_value(471, 1)), (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(471,
        2) + 0));
    case_same("cuParamSetTexRef", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags) {
    case_called();
    case_same("cuStreamAttachMemAsync.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(483, 0) + 0)));
    case_same("cuStreamAttachMemAsync.dptr", dptr == (CUdeviceptr)(case_value(483, 1)));
    case_same("cuStreamAttachMemAsync.length", length == (size_t)(case_value(483, 2)));
    case_same("cuStreamAttachMemAsync.flags", flags == (unsigned int)(case_value(483, 3)));
    return CUDA_SUCCESS;
}

static void run_cuStreamAttachMemAsync(void) {
    CUresult r = call_cuStreamAttachMemAsync(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(483,
        0) + 0), (CUdeviceptr)(case_value(483, 1)), (size_t)(case_value(483, 2)),
        (unsigned int)(case_value(483, 3)));
    case_same("cuStreamAttachMemAsync", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    case_called();
    case_same("cuStreamBatchMemOp_v2.stream",
        stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(485, 0) + 0)));
    case_same("cuStreamBatchMemOp_v2.count", count == (unsigned int)3);
    case_touch(paramArray, (size_t)(count), sizeof(CUstreamBatchMemOpParams));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuStreamBatchMemOp_v2.paramArray",
            case_filled((const CUstreamBatchMemOpParams *)paramArray + i, sizeof(CUstreamBatchMemOpParams), i,
            485, 2));
    case_same("cuStreamBatchMemOp_v2.flags", flags == (unsigned int)(case_value(485, 3)));
    return CUDA_SUCCESS;
}

static void run_cuStreamBatchMemOp_v2(void) {
    CUstreamBatchMemOpParams paramArray[3];
    case_fill(paramArray, sizeof paramArray, 485, 2);
    CUresult r = call_cuStreamBatchMemOp_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(485,
        0) + 0), (unsigned int)3, (CUstreamBatchMemOpParams *)paramArray, (unsigned int)(case_value(485, 3)));
    case_same("cuStreamBatchMemOp_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamBeginCaptureToGraph(CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode) {
    case_called();
    case_same("cuStreamBeginCaptureToGraph.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(487, 0) + 0)));
    case_same("cuStreamBeginCaptureToGraph.hGraph",
        hGraph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(487, 1) + 0)));
    case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuStreamBeginCaptureToGraph.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(487,
            2) + i)));
    case_touch(dependencyData, (size_t)(numDependencies), sizeof(CUgraphEdgeData));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuStreamBeginCaptureToGraph.dependencyData",
            case_filled((const CUgraphEdgeData *)dependencyData + i, sizeof(CUgraphEdgeData), i, 487, 3));
    case_same("cuStreamBeginCaptureToGraph.numDependencies", numDependencies == (size_t)3);
    case_same("cuStreamBeginCaptureToGraph.mode", mode == (CUstreamCaptureMode)(case_value(487, 5)));
    return CUDA_SUCCESS;
}

static void run_cuStreamBeginCaptureToGraph(void) {
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(487, 2) + i);
    CUgraphEdgeData dependencyData[3];
    case_fill(dependencyData, sizeof dependencyData, 487, 3);
    CUresult r = call_cuStreamBeginCaptureToGraph(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(487, 0) + 0), (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(487, 1) + 0),
        (const CUgraphNode *)dependencies, (const CUgraphEdgeData *)dependencyData, (size_t)3,
        (CUstreamCaptureMode)(case_value(487, 5)));
    case_same("cuStreamBeginCaptureToGraph", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamBeginCapture_v2(CUstream hStream, CUstreamCaptureMode mode) {
    case_called();
    case_same("cuStreamBeginCapture_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(488, 0) + 0)));
    case_same("cuStreamBeginCapture_v2.mode", mode == (CUstreamCaptureMode)(case_value(488, 1)));
    return CUDA_SUCCESS;
}

static void run_cuStreamBeginCapture_v2(void) {
    CUresult r = call_cuStreamBeginCapture_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(488, 0) + 0), (CUstreamCaptureMode)(case_value(488, 1)));
    case_same("cuStreamBeginCapture_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream) {
    case_called();
    case_same("cuStreamCopyAttributes.dstStream",
        dstStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(489, 0) + 0)));
    case_same("cuStreamCopyAttributes.srcStream",
        srcStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(489, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuStreamCopyAttributes(void) {
    CUresult r = call_cuStreamCopyAttributes(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(489,
        0) + 0), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(489, 1) + 0));
    case_same("cuStreamCopyAttributes", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamCreate(CUstream *phStream, unsigned int Flags) {
    case_called();
    case_same("cuStreamCreate.phStream", phStream != NULL);
    case_same("cuStreamCreate.Flags", Flags == (unsigned int)(case_value(490, 1)));
    *phStream = (CUstream)(uintptr_t)case_new_handle();
    return CUDA_SUCCESS;
}

static void run_cuStreamCreate(void) {
    CUstream phStream = (CUstream)0;
    CUresult r = call_cuStreamCreate(0, &phStream, (unsigned int)(case_value(490, 1)));
    case_same("cuStreamCreate", r == CUDA_SUCCESS);
    case_same("cuStreamCreate.phStream", (uint64_t)(uintptr_t)phStream == case_created());
}

static CUresult fake_cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority) {
    case_called();
    case_same("cuStreamCreateWithPriority.phStream", phStream != NULL);
    case_same("cuStreamCreateWithPriority.flags", flags == (unsigned int)(case_value(491, 1)));
    case_same("cuStreamCreateWithPriority.priority", priority == (int)(case_value(491, 2)));
    *phStream = (CUstream)(uintptr_t)case_new_handle();
    return CUDA_SUCCESS;
}

static void run_cuStreamCreateWithPriority(void) {
    CUstream phStream = (CUstream)0;
    CUresult r = call_cuStreamCreateWithPriority(0, &phStream, (unsigned int)(case_value(491, 1)),
        (int)(case_value(491, 2)));
    case_same("cuStreamCreateWithPriority", r == CUDA_SUCCESS);
    case_same("cuStreamCreateWithPriority.phStream", (uint64_t)(uintptr_t)phStream == case_created());
}

static CUresult fake_cuStreamDestroy_v2(CUstream hStream) {
    case_called();
    case_same("cuStreamDestroy_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(493, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuStreamDestroy_v2(void) {
    CUresult r = call_cuStreamDestroy_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(493,
        0) + 0));
    case_same("cuStreamDestroy_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamEndCapture(CUstream hStream, CUgraph *phGraph) {
    case_called();
    case_same("cuStreamEndCapture.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(494, 0) + 0)));
    case_same("cuStreamEndCapture.phGraph", phGraph != NULL);
    *phGraph = (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(494, 1) + 0));
    return CUDA_SUCCESS;
}

static void run_cuStreamEndCapture(void) {
    CUgraph phGraph = (CUgraph)0;
    CUresult r = call_cuStreamEndCapture(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(494,
        0) + 0), &phGraph);
    case_same("cuStreamEndCapture", r == CUDA_SUCCESS);
    case_same("cuStreamEndCapture.phGraph", phGraph == (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(494, 1) + 0));
}

static CUresult fake_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value) {
    case_called();
    case_same("cuStreamGetAttribute.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(495, 0) + 0)));
    case_same("cuStreamGetAttribute.attr", attr == (CUstreamAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW);
    case_same("cuStreamGetAttribute.value", value != NULL);
    case_fill(value, tag_size_launch_attribute((int)attr), 495, 2 + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamGetAttribute(void) {
    CUlaunchAttributeValue value;
    case_fill(&value, sizeof value, 495, 2);
    CUresult r = call_cuStreamGetAttribute(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(495,
        0) + 0), (CUstreamAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW, &value);
    case_same("cuStreamGetAttribute", r == CUDA_SUCCESS);
    case_same("cuStreamGetAttribute.value", case_filled(&value,
        tag_size_launch_attribute((int)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW), 0, 495, 2 + 1));
}

static CUresult fake_cuStreamGetCaptureInfo(CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
    cuuint64_t *id_out) {
    case_called();
    case_same("cuStreamGetCaptureInfo.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(496, 0) + 0)));
    case_same("cuStreamGetCaptureInfo.captureStatus_out", captureStatus_out != NULL);
    case_same("cuStreamGetCaptureInfo.id_out", id_out != NULL);
    *captureStatus_out = (CUstreamCaptureStatus)(case_value(496, 1) + 1);
    *id_out = (cuuint64_t)(case_value(496, 2) + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamGetCaptureInfo(void) {
    CUstreamCaptureStatus captureStatus_out = (CUstreamCaptureStatus)0;
    cuuint64_t id_out = (cuuint64_t)0;
    CUresult r = call_cuStreamGetCaptureInfo(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(496,
        0) + 0), &captureStatus_out, &id_out);
    case_same("cuStreamGetCaptureInfo", r == CUDA_SUCCESS);
    case_same("cuStreamGetCaptureInfo.captureStatus_out",
        captureStatus_out == (CUstreamCaptureStatus)(case_value(496, 1) + 1));
    case_same("cuStreamGetCaptureInfo.id_out", id_out == (cuuint64_t)(case_value(496, 2) + 1));
}

static CUresult fake_cuStreamGetCtx(CUstream hStream, CUcontext *pctx) {
    case_called();
    case_same("cuStreamGetCtx.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(499, 0) + 0)));
    case_same("cuStreamGetCtx.pctx", pctx != NULL);
    *pctx = (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(499, 1) + 0));
    return CUDA_SUCCESS;
}

static void run_cuStreamGetCtx(void) {
    CUcontext pctx = (CUcontext)0;
    CUresult r = call_cuStreamGetCtx(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(499,
        0) + 0), &pctx);
    case_same("cuStreamGetCtx", r == CUDA_SUCCESS);
    case_same("cuStreamGetCtx.pctx", pctx == (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(499,
        1) + 0));
}

static CUresult fake_cuStreamGetDevice(CUstream hStream, CUdevice *device) {
    case_called();
    case_same("cuStreamGetDevice.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(501, 0) + 0)));
    case_same("cuStreamGetDevice.device", device != NULL);
    *device = (CUdevice)(case_value(501, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamGetDevice(void) {
    CUdevice device = (CUdevice)0;
    CUresult r = call_cuStreamGetDevice(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(501,
        0) + 0), &device);
    case_same("cuStreamGetDevice", r == CUDA_SUCCESS);
    case_same("cuStreamGetDevice.device", device == (CUdevice)(case_value(501, 1) + 1));
}

static CUresult fake_cuStreamGetFlags(CUstream hStream, unsigned int *flags) {
    case_called();
    case_same("cuStreamGetFlags.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(502, 0) + 0)));
    case_same("cuStreamGetFlags.flags", flags != NULL);
    *flags = (unsigned int)(case_value(502, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamGetFlags(void) {
    unsigned int flags = (unsigned int)0;
    CUresult r = call_cuStreamGetFlags(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(502,
        0) + 0), &flags);
    case_same("cuStreamGetFlags", r == CUDA_SUCCESS);
    case_same("cuStreamGetFlags.flags", flags == (unsigned int)(case_value(502, 1) + 1));
}

static CUresult fake_cuStreamGetId(CUstream hStream, unsigned long long *streamId) {
    case_called();
    case_same("cuStreamGetId.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(504, 0) + 0)));
    case_same("cuStreamGetId.streamId", streamId != NULL);
    *streamId = (unsigned long long)(case_value(504, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamGetId(void) {
    unsigned long long streamId = (unsigned long long)0;
    CUresult r = call_cuStreamGetId(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(504, 0) + 0),
        &streamId);
    case_same("cuStreamGetId", r == CUDA_SUCCESS);
    case_same("cuStreamGetId.streamId", streamId == (unsigned long long)(case_value(504, 1) + 1));
}

static CUresult fake_cuStreamGetPriority(CUstream hStream, int *priority) {
    case_called();
    case_same("cuStreamGetPriority.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(505, 0) + 0)));
    case_same("cuStreamGetPriority.priority", priority != NULL);
    *priority = (int)(case_value(505, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamGetPriority(void) {
    int priority = (int)0;
    CUresult r = call_cuStreamGetPriority(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(505,
        0) + 0), &priority);
    case_same("cuStreamGetPriority", r == CUDA_SUCCESS);
    case_same("cuStreamGetPriority.priority", priority == (int)(case_value(505, 1) + 1));
}

static CUresult fake_cuStreamIsCapturing(CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    case_called();
    case_same("cuStreamIsCapturing.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(506, 0) + 0)));
    case_same("cuStreamIsCapturing.captureStatus", captureStatus != NULL);
    *captureStatus = (CUstreamCaptureStatus)(case_value(506, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuStreamIsCapturing(void) {
    CUstreamCaptureStatus captureStatus = (CUstreamCaptureStatus)0;
    CUresult r = call_cuStreamIsCapturing(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(506,
        0) + 0), &captureStatus);
    case_same("cuStreamIsCapturing", r == CUDA_SUCCESS);
    case_same("cuStreamIsCapturing.captureStatus", captureStatus == (CUstreamCaptureStatus)(case_value(506,
        1) + 1));
}

static CUresult fake_cuStreamQuery(CUstream hStream) {
    case_called();
    case_same("cuStreamQuery.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(507, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuStreamQuery(void) {
    CUresult r = call_cuStreamQuery(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(507,
        0) + 0));
    case_same("cuStreamQuery", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param) {
    case_called();
    case_same("cuStreamSetAttribute.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(508, 0) + 0)));
    case_same("cuStreamSetAttribute.attr", attr == (CUstreamAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW);
    case_same("cuStreamSetAttribute.param", case_filled(param, tag_size_launch_attribute((int)attr), 0, 508,
        2));
    return CUDA_SUCCESS;
}

static void run_cuStreamSetAttribute(void) {
    CUlaunchAttributeValue param;
    case_fill(&param, sizeof param, 508, 2);
    CUresult r = call_cuStreamSetAttribute(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(508,
        0) + 0), (CUstreamAttrID)CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW, &param);
    case_same("cuStreamSetAttribute", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamSynchronize(CUstream hStream) {
    case_called();
    case_same("cuStreamSynchronize.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(509, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuStreamSynchronize(void) {
    CUresult r = call_cuStreamSynchronize(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(509,
        0) + 0));
    case_same("cuStreamSynchronize", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamUpdateCaptureDependencies_v2(CUstream hStream, CUgraphNode *dependencies,
    const CUgraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags) {
    case_called();
    case_same("cuStreamUpdateCaptureDependencies_v2.hStream",
        hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(511, 0) + 0)));
    case_same("cuStreamUpdateCaptureDependencies_v2.dependencies", !dependencies == case_nulls);
    if (dependencies) {
        case_touch(dependencies, (size_t)(numDependencies), sizeof(CUgraphNode));
        for (unsigned i = 0; case_checks && i < 3; i++)
            case_same("cuStreamUpdateCaptureDependencies_v2.dependencies",
                dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
                case_value(511, 1) + i)));
    }
    case_same("cuStreamUpdateCaptureDependencies_v2.dependencyData", !dependencyData == case_nulls);
    if (dependencyData) {
        case_touch(dependencyData, (size_t)(numDependencies), sizeof(CUgraphEdgeData));
        for (unsigned i = 0; case_checks && i < 3; i++)
            case_same("cuStreamUpdateCaptureDependencies_v2.dependencyData",
                case_filled((const CUgraphEdgeData *)dependencyData + i, sizeof(CUgraphEdgeData), i, 511, 2));
    }
    case_same("cuStreamUpdateCaptureDependencies_v2.numDependencies", numDependencies == (size_t)3);
    case_same("cuStreamUpdateCaptureDependencies_v2.flags", flags == (unsigned int)(case_value(511, 4)));
    return CUDA_SUCCESS;
}

static void run_cuStreamUpdateCaptureDependencies_v2(void) {
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(511, 1) + i);
    CUgraphEdgeData dependencyData[3];
    case_fill(dependencyData, sizeof dependencyData, 511, 2);
    CUresult r = call_cuStreamUpdateCaptureDependencies_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(511, 0) + 0), case_nulls ? NULL : (CUgraphNode *)dependencies,
        case_nulls ? NULL : (const CUgraphEdgeData *)dependencyData, (size_t)3, (unsigned int)(case_value(511,
        4)));
    case_same("cuStreamUpdateCaptureDependencies_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags) {
    case_called();
    case_same("cuStreamWaitEvent.hStream", hStream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(512, 0) + 0)));
    case_same("cuStreamWaitEvent.hEvent", hEvent == (CUevent)(uintptr_t)case_host(case_token(HANDLE_EVENT,
        case_value(512, 1) + 0)));
    case_same("cuStreamWaitEvent.Flags", Flags == (unsigned int)(case_value(512, 2)));
    return CUDA_SUCCESS;
}

static void run_cuStreamWaitEvent(void) {
    CUresult r = call_cuStreamWaitEvent(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(512,
        0) + 0), (CUevent)(uintptr_t)case_token(HANDLE_EVENT, case_value(512, 1) + 0),
        (unsigned int)(case_value(512, 2)));
    case_same("cuStreamWaitEvent", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    case_called();
    case_same("cuStreamWaitValue32_v2.stream",
        stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(514, 0) + 0)));
    case_same("cuStreamWaitValue32_v2.addr", addr == (CUdeviceptr)(case_value(514, 1)));
    case_same("cuStreamWaitValue32_v2.value", value == (cuuint32_t)(case_value(514, 2)));
    case_same("cuStreamWaitValue32_v2.flags", flags == (unsigned int)(case_value(514, 3)));
    return CUDA_SUCCESS;
}

static void run_cuStreamWaitValue32_v2(void) {
    CUresult r = call_cuStreamWaitValue32_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(514,
        0) + 0), (CUdeviceptr)(case_value(514, 1)), (cuuint32_t)(case_value(514, 2)),
        (unsigned int)(case_value(514, 3)));
    case_same("cuStreamWaitValue32_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    case_called();
    case_same("cuStreamWaitValue64_v2.stream",
        stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(516, 0) + 0)));
    case_same("cuStreamWaitValue64_v2.addr", addr == (CUdeviceptr)(case_value(516, 1)));
    case_same("cuStreamWaitValue64_v2.value", value == (cuuint64_t)(case_value(516, 2)));
    case_same("cuStreamWaitValue64_v2.flags", flags == (unsigned int)(case_value(516, 3)));
    return CUDA_SUCCESS;
}

static void run_cuStreamWaitValue64_v2(void) {
    CUresult r = call_cuStreamWaitValue64_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(516,
        0) + 0), (CUdeviceptr)(case_value(516, 1)), (cuuint64_t)(case_value(516, 2)),
        (unsigned int)(case_value(516, 3)));
    case_same("cuStreamWaitValue64_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    case_called();
    case_same("cuStreamWriteValue32_v2.stream",
        stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(518, 0) + 0)));
    case_same("cuStreamWriteValue32_v2.addr", addr == (CUdeviceptr)(case_value(518, 1)));
    case_same("cuStreamWriteValue32_v2.value", value == (cuuint32_t)(case_value(518, 2)));
    case_same("cuStreamWriteValue32_v2.flags", flags == (unsigned int)(case_value(518, 3)));
    return CUDA_SUCCESS;
}

static void run_cuStreamWriteValue32_v2(void) {
    CUresult r = call_cuStreamWriteValue32_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(518, 0) + 0), (CUdeviceptr)(case_value(518, 1)), (cuuint32_t)(case_value(518, 2)),
        (unsigned int)(case_value(518, 3)));
    case_same("cuStreamWriteValue32_v2", r == CUDA_SUCCESS);
}

static CUresult fake_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    case_called();
    case_same("cuStreamWriteValue64_v2.stream",
        stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM, case_value(520, 0) + 0)));
    case_same("cuStreamWriteValue64_v2.addr", addr == (CUdeviceptr)(case_value(520, 1)));
    case_same("cuStreamWriteValue64_v2.value", value == (cuuint64_t)(case_value(520, 2)));
    case_same("cuStreamWriteValue64_v2.flags", flags == (unsigned int)(case_value(520, 3)));
    return CUDA_SUCCESS;
}

static void run_cuStreamWriteValue64_v2(void) {
    CUresult r = call_cuStreamWriteValue64_v2(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM,
        case_value(520, 0) + 0), (CUdeviceptr)(case_value(520, 1)), (cuuint64_t)(case_value(520, 2)),
        (unsigned int)(case_value(520, 3)));
    case_same("cuStreamWriteValue64_v2", r == CUDA_SUCCESS);
}


static void build_cuSurfObjectCreate_pResDesc(CUDA_RESOURCE_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 521, 1 + salt);
    x->resType = CU_RESOURCE_TYPE_ARRAY;
    x->res.array.hArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(521, 1) + 16)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(521, 1) + 16));
}

static CUresult fake_cuSurfObjectCreate(CUsurfObject *pSurfObject, const CUDA_RESOURCE_DESC *pResDesc) {
    case_called();
    case_same("cuSurfObjectCreate.pSurfObject", pSurfObject != NULL);
    CUDA_RESOURCE_DESC want_pResDesc;
    build_cuSurfObjectCreate_pResDesc(&want_pResDesc, true, 0);
    case_same("cuSurfObjectCreate.pResDesc", !memcmp(pResDesc, &want_pResDesc, sizeof want_pResDesc));
    *pSurfObject = (CUsurfObject)(case_value(521, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuSurfObjectCreate(void) {
    CUsurfObject pSurfObject = (CUsurfObject)0;
    CUDA_RESOURCE_DESC pResDesc;
    build_cuSurfObjectCreate_pResDesc(&pResDesc, false, 0);
    CUresult r = call_cuSurfObjectCreate(0, &pSurfObject, &pResDesc);
    case_same("cuSurfObjectCreate", r == CUDA_SUCCESS);
    case_same("cuSurfObjectCreate.pSurfObject", pSurfObject == (CUsurfObject)(case_value(521, 0) + 1));
}

static CUresult fake_cuSurfObjectDestroy(CUsurfObject surfObject) {
    case_called();
    case_same("cuSurfObjectDestroy.surfObject", surfObject == (CUsurfObject)(case_value(522, 0)));
    return CUDA_SUCCESS;
}

static void run_cuSurfObjectDestroy(void) {
    CUresult r = call_cuSurfObjectDestroy(0, (CUsurfObject)(case_value(522, 0)));
    case_same("cuSurfObjectDestroy", r == CUDA_SUCCESS);
}


static void build_cuSurfObjectGetResourceDesc_pResDesc(CUDA_RESOURCE_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 523, 0 + salt);
    x->resType = CU_RESOURCE_TYPE_ARRAY;
    x->res.array.hArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(523, 0) + 16)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(523, 0) + 16));
}

static CUresult fake_cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUsurfObject surfObject) {
    case_called();
    case_same("cuSurfObjectGetResourceDesc.pResDesc", pResDesc != NULL);
    case_same("cuSurfObjectGetResourceDesc.surfObject", surfObject == (CUsurfObject)(case_value(523, 1)));
    build_cuSurfObjectGetResourceDesc_pResDesc(pResDesc, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuSurfObjectGetResourceDesc(void) {
    CUDA_RESOURCE_DESC pResDesc;
    build_cuSurfObjectGetResourceDesc_pResDesc(&pResDesc, false, 0);
    CUresult r = call_cuSurfObjectGetResourceDesc(0, &pResDesc, (CUsurfObject)(case_value(523, 1)));
    case_same("cuSurfObjectGetResourceDesc", r == CUDA_SUCCESS);
    CUDA_RESOURCE_DESC want_pResDesc;
    build_cuSurfObjectGetResourceDesc_pResDesc(&want_pResDesc, false, 1);
    case_same("cuSurfObjectGetResourceDesc.pResDesc", !memcmp(&pResDesc, &want_pResDesc, sizeof pResDesc));
}

static CUresult fake_cuSurfRefGetArray(CUarray *phArray, CUsurfref hSurfRef) {
    case_called();
    case_same("cuSurfRefGetArray.phArray", phArray != NULL);
    case_same("cuSurfRefGetArray.hSurfRef",
        hSurfRef == (CUsurfref)(uintptr_t)case_host(case_token(HANDLE_SURFREF, case_value(524, 1) + 0)));
    *phArray = (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(524, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuSurfRefGetArray(void) {
    CUarray phArray = (CUarray)0;
    CUresult r = call_cuSurfRefGetArray(0, &phArray, (CUsurfref)(uintptr_t)case_token(HANDLE_SURFREF,
        case_value(524, 1) + 0));
    case_same("cuSurfRefGetArray", r == CUDA_SUCCESS);
    case_same("cuSurfRefGetArray.phArray", phArray == (CUarray)(uintptr_t)case_token(HANDLE_ARRAY,
        case_value(524, 0) + 0));
}

static CUresult fake_cuSurfRefSetArray(CUsurfref hSurfRef, CUarray hArray, unsigned int Flags) {
    case_called();
    case_same("cuSurfRefSetArray.hSurfRef",
        hSurfRef == (CUsurfref)(uintptr_t)case_host(case_token(HANDLE_SURFREF, case_value(525, 0) + 0)));
    case_same("cuSurfRefSetArray.hArray", hArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(525, 1) + 0)));
    case_same("cuSurfRefSetArray.Flags", Flags == (unsigned int)(case_value(525, 2)));
    return CUDA_SUCCESS;
}

static void run_cuSurfRefSetArray(void) {
    CUresult r = call_cuSurfRefSetArray(0, (CUsurfref)(uintptr_t)case_token(HANDLE_SURFREF, case_value(525,
        0) + 0), (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(525, 1) + 0),
        (unsigned int)(case_value(525, 2)));
    case_same("cuSurfRefSetArray", r == CUDA_SUCCESS);
}


static void build_cuTensorMapEncodeIm2col_tensorMap(CUtensorMap *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 526, 0 + salt);
}

static CUresult fake_cuTensorMapEncodeIm2col(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const int *pixelBoxLowerCorner, const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    case_called();
    case_same("cuTensorMapEncodeIm2col.tensorMap", tensorMap != NULL);
    case_same("cuTensorMapEncodeIm2col.tensorDataType",
        tensorDataType == (CUtensorMapDataType)(case_value(526, 1)));
    case_same("cuTensorMapEncodeIm2col.tensorRank", tensorRank == (cuuint32_t)3);
    case_same("cuTensorMapEncodeIm2col.globalAddress", globalAddress == (void *)(uintptr_t)(case_value(526,
        3)));
    case_touch(globalDim, (size_t)(tensorRank), sizeof(cuuint64_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeIm2col.globalDim", case_filled((const cuuint64_t *)globalDim + i,
            sizeof(cuuint64_t), i, 526, 4));
    case_touch(globalStrides, (size_t)(tensorRank - 1), sizeof(cuuint64_t));
    for (unsigned i = 0; case_checks && i < 2; i++)
        case_same("cuTensorMapEncodeIm2col.globalStrides", case_filled((const cuuint64_t *)globalStrides + i,
            sizeof(cuuint64_t), i, 526, 5));
    case_touch(pixelBoxLowerCorner, (size_t)(tensorRank - 2), sizeof(int));
    for (unsigned i = 0; case_checks && i < 1; i++)
        case_same("cuTensorMapEncodeIm2col.pixelBoxLowerCorner",
            case_filled((const int *)pixelBoxLowerCorner + i, sizeof(int), i, 526, 6));
    case_touch(pixelBoxUpperCorner, (size_t)(tensorRank - 2), sizeof(int));
    for (unsigned i = 0; case_checks && i < 1; i++)
        case_same("cuTensorMapEncodeIm2col.pixelBoxUpperCorner",
            case_filled((const int *)pixelBoxUpperCorner + i, sizeof(int), i, 526, 7));
    case_same("cuTensorMapEncodeIm2col.channelsPerPixel", channelsPerPixel == (cuuint32_t)(case_value(526,
        8)));
    case_same("cuTensorMapEncodeIm2col.pixelsPerColumn", pixelsPerColumn == (cuuint32_t)(case_value(526, 9)));
    case_touch(elementStrides, (size_t)(tensorRank), sizeof(cuuint32_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeIm2col.elementStrides",
            case_filled((const cuuint32_t *)elementStrides + i, sizeof(cuuint32_t), i, 526, 10));
    case_same("cuTensorMapEncodeIm2col.interleave", interleave == (CUtensorMapInterleave)(case_value(526,
        11)));
    case_same("cuTensorMapEncodeIm2col.swizzle", swizzle == (CUtensorMapSwizzle)(case_value(526, 12)));
    case_same("cuTensorMapEncodeIm2col.l2Promotion", l2Promotion == (CUtensorMapL2promotion)(case_value(526,
        13)));
    case_same("cuTensorMapEncodeIm2col.oobFill", oobFill == (CUtensorMapFloatOOBfill)(case_value(526, 14)));
    build_cuTensorMapEncodeIm2col_tensorMap(tensorMap, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTensorMapEncodeIm2col(void) {
    CUtensorMap tensorMap;
    build_cuTensorMapEncodeIm2col_tensorMap(&tensorMap, false, 0);
    cuuint64_t globalDim[3];
    case_fill(globalDim, sizeof globalDim, 526, 4);
    cuuint64_t globalStrides[2];
    case_fill(globalStrides, sizeof globalStrides, 526, 5);
    int pixelBoxLowerCorner[1];
    case_fill(pixelBoxLowerCorner, sizeof pixelBoxLowerCorner, 526, 6);
    int pixelBoxUpperCorner[1];
    case_fill(pixelBoxUpperCorner, sizeof pixelBoxUpperCorner, 526, 7);
    cuuint32_t elementStrides[3];
    case_fill(elementStrides, sizeof elementStrides, 526, 10);
    CUresult r = call_cuTensorMapEncodeIm2col(0, &tensorMap, (CUtensorMapDataType)(case_value(526, 1)),
        (cuuint32_t)3, (void *)(uintptr_t)(case_value(526, 3)), (const cuuint64_t *)globalDim,
        (const cuuint64_t *)globalStrides, (const int *)pixelBoxLowerCorner, (const int *)pixelBoxUpperCorner,
        (cuuint32_t)(case_value(526, 8)), (cuuint32_t)(case_value(526, 9)),
        (const cuuint32_t *)elementStrides, (CUtensorMapInterleave)(case_value(526, 11)),
        (CUtensorMapSwizzle)(case_value(526, 12)), (CUtensorMapL2promotion)(case_value(526, 13)),
        (CUtensorMapFloatOOBfill)(case_value(526, 14)));
    case_same("cuTensorMapEncodeIm2col", r == CUDA_SUCCESS);
    CUtensorMap want_tensorMap;
    build_cuTensorMapEncodeIm2col_tensorMap(&want_tensorMap, false, 1);
    case_same("cuTensorMapEncodeIm2col.tensorMap", !memcmp(&tensorMap, &want_tensorMap, sizeof tensorMap));
}


static void build_cuTensorMapEncodeIm2colWide_tensorMap(CUtensorMap *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 527, 0 + salt);
}

static CUresult fake_cuTensorMapEncodeIm2colWide(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    int pixelBoxLowerCornerWidth, int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel,
    cuuint32_t pixelsPerColumn, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion,
    CUtensorMapFloatOOBfill oobFill) {
    case_called();
    case_same("cuTensorMapEncodeIm2colWide.tensorMap", tensorMap != NULL);
    case_same("cuTensorMapEncodeIm2colWide.tensorDataType",
        tensorDataType == (CUtensorMapDataType)(case_value(527, 1)));
    case_same("cuTensorMapEncodeIm2colWide.tensorRank", tensorRank == (cuuint32_t)3);
    case_same("cuTensorMapEncodeIm2colWide.globalAddress",
        globalAddress == (void *)(uintptr_t)(case_value(527, 3)));
    case_touch(globalDim, (size_t)(tensorRank), sizeof(cuuint64_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeIm2colWide.globalDim", case_filled((const cuuint64_t *)globalDim + i,
            sizeof(cuuint64_t), i, 527, 4));
    case_touch(globalStrides, (size_t)(tensorRank - 1), sizeof(cuuint64_t));
    for (unsigned i = 0; case_checks && i < 2; i++)
        case_same("cuTensorMapEncodeIm2colWide.globalStrides",
            case_filled((const cuuint64_t *)globalStrides + i, sizeof(cuuint64_t), i, 527, 5));
    case_same("cuTensorMapEncodeIm2colWide.pixelBoxLowerCornerWidth",
        pixelBoxLowerCornerWidth == (int)(case_value(527, 6)));
    case_same("cuTensorMapEncodeIm2colWide.pixelBoxUpperCornerWidth",
        pixelBoxUpperCornerWidth == (int)(case_value(527, 7)));
    case_same("cuTensorMapEncodeIm2colWide.channelsPerPixel", channelsPerPixel == (cuuint32_t)(case_value(527,
        8)));
    case_same("cuTensorMapEncodeIm2colWide.pixelsPerColumn", pixelsPerColumn == (cuuint32_t)(case_value(527,
        9)));
    case_touch(elementStrides, (size_t)(tensorRank), sizeof(cuuint32_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeIm2colWide.elementStrides",
            case_filled((const cuuint32_t *)elementStrides + i, sizeof(cuuint32_t), i, 527, 10));
    case_same("cuTensorMapEncodeIm2colWide.interleave", interleave == (CUtensorMapInterleave)(case_value(527,
        11)));
    case_same("cuTensorMapEncodeIm2colWide.mode", mode == (CUtensorMapIm2ColWideMode)(case_value(527, 12)));
    case_same("cuTensorMapEncodeIm2colWide.swizzle", swizzle == (CUtensorMapSwizzle)(case_value(527, 13)));
    case_same("cuTensorMapEncodeIm2colWide.l2Promotion",
        l2Promotion == (CUtensorMapL2promotion)(case_value(527, 14)));
    case_same("cuTensorMapEncodeIm2colWide.oobFill", oobFill == (CUtensorMapFloatOOBfill)(case_value(527,
        15)));
    build_cuTensorMapEncodeIm2colWide_tensorMap(tensorMap, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTensorMapEncodeIm2colWide(void) {
    CUtensorMap tensorMap;
    build_cuTensorMapEncodeIm2colWide_tensorMap(&tensorMap, false, 0);
    cuuint64_t globalDim[3];
    case_fill(globalDim, sizeof globalDim, 527, 4);
    cuuint64_t globalStrides[2];
    case_fill(globalStrides, sizeof globalStrides, 527, 5);
    cuuint32_t elementStrides[3];
    case_fill(elementStrides, sizeof elementStrides, 527, 10);
    CUresult r = call_cuTensorMapEncodeIm2colWide(0, &tensorMap, (CUtensorMapDataType)(case_value(527, 1)),
        (cuuint32_t)3, (void *)(uintptr_t)(case_value(527, 3)), (const cuuint64_t *)globalDim,
        (const cuuint64_t *)globalStrides, (int)(case_value(527, 6)), (int)(case_value(527, 7)),
        (cuuint32_t)(case_value(527, 8)), (cuuint32_t)(case_value(527, 9)),
        (const cuuint32_t *)elementStrides, (CUtensorMapInterleave)(case_value(527, 11)),
        (CUtensorMapIm2ColWideMode)(case_value(527, 12)), (CUtensorMapSwizzle)(case_value(527, 13)),
        (CUtensorMapL2promotion)(case_value(527, 14)), (CUtensorMapFloatOOBfill)(case_value(527, 15)));
    case_same("cuTensorMapEncodeIm2colWide", r == CUDA_SUCCESS);
    CUtensorMap want_tensorMap;
    build_cuTensorMapEncodeIm2colWide_tensorMap(&want_tensorMap, false, 1);
    case_same("cuTensorMapEncodeIm2colWide.tensorMap", !memcmp(&tensorMap, &want_tensorMap,
        sizeof tensorMap));
}


static void build_cuTensorMapEncodeTiled_tensorMap(CUtensorMap *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 528, 0 + salt);
}

static CUresult fake_cuTensorMapEncodeTiled(CUtensorMap *tensorMap, CUtensorMapDataType tensorDataType,
    cuuint32_t tensorRank, void *globalAddress, const cuuint64_t *globalDim, const cuuint64_t *globalStrides,
    const cuuint32_t *boxDim, const cuuint32_t *elementStrides, CUtensorMapInterleave interleave,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    case_called();
    case_same("cuTensorMapEncodeTiled.tensorMap", tensorMap != NULL);
    case_same("cuTensorMapEncodeTiled.tensorDataType", tensorDataType == (CUtensorMapDataType)(case_value(528,
        1)));
    case_same("cuTensorMapEncodeTiled.tensorRank", tensorRank == (cuuint32_t)3);
    case_same("cuTensorMapEncodeTiled.globalAddress", globalAddress == (void *)(uintptr_t)(case_value(528,
        3)));
    case_touch(globalDim, (size_t)(tensorRank), sizeof(cuuint64_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeTiled.globalDim", case_filled((const cuuint64_t *)globalDim + i,
            sizeof(cuuint64_t), i, 528, 4));
    case_touch(globalStrides, (size_t)(tensorRank - 1), sizeof(cuuint64_t));
    for (unsigned i = 0; case_checks && i < 2; i++)
        case_same("cuTensorMapEncodeTiled.globalStrides", case_filled((const cuuint64_t *)globalStrides + i,
            sizeof(cuuint64_t), i, 528, 5));
    case_touch(boxDim, (size_t)(tensorRank), sizeof(cuuint32_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeTiled.boxDim", case_filled((const cuuint32_t *)boxDim + i,
            sizeof(cuuint32_t), i, 528, 6));
    case_touch(elementStrides, (size_t)(tensorRank), sizeof(cuuint32_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("cuTensorMapEncodeTiled.elementStrides", case_filled((const cuuint32_t *)elementStrides + i,
            sizeof(cuuint32_t), i, 528, 7));
    case_same("cuTensorMapEncodeTiled.interleave", interleave == (CUtensorMapInterleave)(case_value(528, 8)));
    case_same("cuTensorMapEncodeTiled.swizzle", swizzle == (CUtensorMapSwizzle)(case_value(528, 9)));
    case_same("cuTensorMapEncodeTiled.l2Promotion", l2Promotion == (CUtensorMapL2promotion)(case_value(528,
        10)));
    case_same("cuTensorMapEncodeTiled.oobFill", oobFill == (CUtensorMapFloatOOBfill)(case_value(528, 11)));
    build_cuTensorMapEncodeTiled_tensorMap(tensorMap, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTensorMapEncodeTiled(void) {
    CUtensorMap tensorMap;
    build_cuTensorMapEncodeTiled_tensorMap(&tensorMap, false, 0);
    cuuint64_t globalDim[3];
    case_fill(globalDim, sizeof globalDim, 528, 4);
    cuuint64_t globalStrides[2];
    case_fill(globalStrides, sizeof globalStrides, 528, 5);
    cuuint32_t boxDim[3];
    case_fill(boxDim, sizeof boxDim, 528, 6);
    cuuint32_t elementStrides[3];
    case_fill(elementStrides, sizeof elementStrides, 528, 7);
    CUresult r = call_cuTensorMapEncodeTiled(0, &tensorMap, (CUtensorMapDataType)(case_value(528, 1)),
        (cuuint32_t)3, (void *)(uintptr_t)(case_value(528, 3)), (const cuuint64_t *)globalDim,
        (const cuuint64_t *)globalStrides, (const cuuint32_t *)boxDim, (const cuuint32_t *)elementStrides,
        (CUtensorMapInterleave)(case_value(528, 8)), (CUtensorMapSwizzle)(case_value(528, 9)),
        (CUtensorMapL2promotion)(case_value(528, 10)), (CUtensorMapFloatOOBfill)(case_value(528, 11)));
    case_same("cuTensorMapEncodeTiled", r == CUDA_SUCCESS);
    CUtensorMap want_tensorMap;
    build_cuTensorMapEncodeTiled_tensorMap(&want_tensorMap, false, 1);
    case_same("cuTensorMapEncodeTiled.tensorMap", !memcmp(&tensorMap, &want_tensorMap, sizeof tensorMap));
}


static void build_cuTensorMapReplaceAddress_tensorMap(CUtensorMap *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 529, 0 + salt);
}

static CUresult fake_cuTensorMapReplaceAddress(CUtensorMap *tensorMap, void *globalAddress) {
    case_called();
    CUtensorMap want_tensorMap;
    build_cuTensorMapReplaceAddress_tensorMap(&want_tensorMap, true, 0);
    case_same("cuTensorMapReplaceAddress.tensorMap", !memcmp(tensorMap, &want_tensorMap,
        sizeof want_tensorMap));
    case_same("cuTensorMapReplaceAddress.globalAddress", globalAddress == (void *)(uintptr_t)(case_value(529,
        1)));
    build_cuTensorMapReplaceAddress_tensorMap(tensorMap, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTensorMapReplaceAddress(void) {
    CUtensorMap tensorMap;
    build_cuTensorMapReplaceAddress_tensorMap(&tensorMap, false, 0);
    CUresult r = call_cuTensorMapReplaceAddress(0, &tensorMap, (void *)(uintptr_t)(case_value(529, 1)));
    case_same("cuTensorMapReplaceAddress", r == CUDA_SUCCESS);
    CUtensorMap want_tensorMap;
    build_cuTensorMapReplaceAddress_tensorMap(&want_tensorMap, false, 1);
    case_same("cuTensorMapReplaceAddress.tensorMap", !memcmp(&tensorMap, &want_tensorMap, sizeof tensorMap));
}


static void build_cuTexObjectCreate_pResDesc(CUDA_RESOURCE_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 530, 1 + salt);
    x->resType = CU_RESOURCE_TYPE_ARRAY;
    x->res.array.hArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(530, 1) + 16)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(530, 1) + 16));
}


static void build_cuTexObjectCreate_pTexDesc(CUDA_TEXTURE_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 530, 2 + salt);
}


static void build_cuTexObjectCreate_pResViewDesc(CUDA_RESOURCE_VIEW_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 530, 3 + salt);
}

static CUresult fake_cuTexObjectCreate(CUtexObject *pTexObject, const CUDA_RESOURCE_DESC *pResDesc,
    const CUDA_TEXTURE_DESC *pTexDesc, const CUDA_RESOURCE_VIEW_DESC *pResViewDesc) {
    case_called();
    case_same("cuTexObjectCreate.pTexObject", pTexObject != NULL);
    CUDA_RESOURCE_DESC want_pResDesc;
    build_cuTexObjectCreate_pResDesc(&want_pResDesc, true, 0);
    case_same("cuTexObjectCreate.pResDesc", !memcmp(pResDesc, &want_pResDesc, sizeof want_pResDesc));
    CUDA_TEXTURE_DESC want_pTexDesc;
    build_cuTexObjectCreate_pTexDesc(&want_pTexDesc, true, 0);
    case_same("cuTexObjectCreate.pTexDesc", !memcmp(pTexDesc, &want_pTexDesc, sizeof want_pTexDesc));
    case_same("cuTexObjectCreate.pResViewDesc", !pResViewDesc == case_nulls);
    if (pResViewDesc) {
        CUDA_RESOURCE_VIEW_DESC want_pResViewDesc;
        build_cuTexObjectCreate_pResViewDesc(&want_pResViewDesc, true, 0);
        case_same("cuTexObjectCreate.pResViewDesc", !memcmp(pResViewDesc, &want_pResViewDesc,
            sizeof want_pResViewDesc));
    }
    *pTexObject = (CUtexObject)(case_value(530, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexObjectCreate(void) {
    CUtexObject pTexObject = (CUtexObject)0;
    CUDA_RESOURCE_DESC pResDesc;
    build_cuTexObjectCreate_pResDesc(&pResDesc, false, 0);
    CUDA_TEXTURE_DESC pTexDesc;
    build_cuTexObjectCreate_pTexDesc(&pTexDesc, false, 0);
    CUDA_RESOURCE_VIEW_DESC pResViewDesc;
    build_cuTexObjectCreate_pResViewDesc(&pResViewDesc, false, 0);
    CUresult r = call_cuTexObjectCreate(0, &pTexObject, &pResDesc, &pTexDesc,
        case_nulls ? NULL : &pResViewDesc);
    case_same("cuTexObjectCreate", r == CUDA_SUCCESS);
    case_same("cuTexObjectCreate.pTexObject", pTexObject == (CUtexObject)(case_value(530, 0) + 1));
}

static CUresult fake_cuTexObjectDestroy(CUtexObject texObject) {
    case_called();
    case_same("cuTexObjectDestroy.texObject", texObject == (CUtexObject)(case_value(531, 0)));
    return CUDA_SUCCESS;
}

static void run_cuTexObjectDestroy(void) {
    CUresult r = call_cuTexObjectDestroy(0, (CUtexObject)(case_value(531, 0)));
    case_same("cuTexObjectDestroy", r == CUDA_SUCCESS);
}


static void build_cuTexObjectGetResourceDesc_pResDesc(CUDA_RESOURCE_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 532, 0 + salt);
    x->resType = CU_RESOURCE_TYPE_ARRAY;
    x->res.array.hArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(532, 0) + 16)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(532, 0) + 16));
}

static CUresult fake_cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *pResDesc, CUtexObject texObject) {
    case_called();
    case_same("cuTexObjectGetResourceDesc.pResDesc", pResDesc != NULL);
    case_same("cuTexObjectGetResourceDesc.texObject", texObject == (CUtexObject)(case_value(532, 1)));
    build_cuTexObjectGetResourceDesc_pResDesc(pResDesc, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTexObjectGetResourceDesc(void) {
    CUDA_RESOURCE_DESC pResDesc;
    build_cuTexObjectGetResourceDesc_pResDesc(&pResDesc, false, 0);
    CUresult r = call_cuTexObjectGetResourceDesc(0, &pResDesc, (CUtexObject)(case_value(532, 1)));
    case_same("cuTexObjectGetResourceDesc", r == CUDA_SUCCESS);
    CUDA_RESOURCE_DESC want_pResDesc;
    build_cuTexObjectGetResourceDesc_pResDesc(&want_pResDesc, false, 1);
    case_same("cuTexObjectGetResourceDesc.pResDesc", !memcmp(&pResDesc, &want_pResDesc, sizeof pResDesc));
}


static void build_cuTexObjectGetResourceViewDesc_pResViewDesc(CUDA_RESOURCE_VIEW_DESC *x, bool host,
    unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 533, 0 + salt);
}

static CUresult fake_cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *pResViewDesc,
    CUtexObject texObject) {
    case_called();
    case_same("cuTexObjectGetResourceViewDesc.pResViewDesc", pResViewDesc != NULL);
    case_same("cuTexObjectGetResourceViewDesc.texObject", texObject == (CUtexObject)(case_value(533, 1)));
    build_cuTexObjectGetResourceViewDesc_pResViewDesc(pResViewDesc, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTexObjectGetResourceViewDesc(void) {
    CUDA_RESOURCE_VIEW_DESC pResViewDesc;
    build_cuTexObjectGetResourceViewDesc_pResViewDesc(&pResViewDesc, false, 0);
    CUresult r = call_cuTexObjectGetResourceViewDesc(0, &pResViewDesc, (CUtexObject)(case_value(533, 1)));
    case_same("cuTexObjectGetResourceViewDesc", r == CUDA_SUCCESS);
    CUDA_RESOURCE_VIEW_DESC want_pResViewDesc;
    build_cuTexObjectGetResourceViewDesc_pResViewDesc(&want_pResViewDesc, false, 1);
    case_same("cuTexObjectGetResourceViewDesc.pResViewDesc", !memcmp(&pResViewDesc, &want_pResViewDesc,
        sizeof pResViewDesc));
}


static void build_cuTexObjectGetTextureDesc_pTexDesc(CUDA_TEXTURE_DESC *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 534, 0 + salt);
}

static CUresult fake_cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *pTexDesc, CUtexObject texObject) {
    case_called();
    case_same("cuTexObjectGetTextureDesc.pTexDesc", pTexDesc != NULL);
    case_same("cuTexObjectGetTextureDesc.texObject", texObject == (CUtexObject)(case_value(534, 1)));
    build_cuTexObjectGetTextureDesc_pTexDesc(pTexDesc, true, 1);
    return CUDA_SUCCESS;
}

static void run_cuTexObjectGetTextureDesc(void) {
    CUDA_TEXTURE_DESC pTexDesc;
    build_cuTexObjectGetTextureDesc_pTexDesc(&pTexDesc, false, 0);
    CUresult r = call_cuTexObjectGetTextureDesc(0, &pTexDesc, (CUtexObject)(case_value(534, 1)));
    case_same("cuTexObjectGetTextureDesc", r == CUDA_SUCCESS);
    CUDA_TEXTURE_DESC want_pTexDesc;
    build_cuTexObjectGetTextureDesc_pTexDesc(&want_pTexDesc, false, 1);
    case_same("cuTexObjectGetTextureDesc.pTexDesc", !memcmp(&pTexDesc, &want_pTexDesc, sizeof pTexDesc));
}

static CUresult fake_cuTexRefCreate(CUtexref *pTexRef) {
    case_called();
    case_same("cuTexRefCreate.pTexRef", pTexRef != NULL);
    *pTexRef = (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(535, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuTexRefCreate(void) {
    CUtexref pTexRef = (CUtexref)0;
    CUresult r = call_cuTexRefCreate(0, &pTexRef);
    case_same("cuTexRefCreate", r == CUDA_SUCCESS);
    case_same("cuTexRefCreate.pTexRef", pTexRef == (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(535, 0) + 0));
}

static CUresult fake_cuTexRefDestroy(CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefDestroy.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(536, 0) + 0)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefDestroy(void) {
    CUresult r = call_cuTexRefDestroy(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(536,
        0) + 0));
    case_same("cuTexRefDestroy", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefGetAddressMode(CUaddress_mode *pam, CUtexref hTexRef, int dim) {
    case_called();
    case_same("cuTexRefGetAddressMode.pam", pam != NULL);
    case_same("cuTexRefGetAddressMode.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(538, 1) + 0)));
    case_same("cuTexRefGetAddressMode.dim", dim == (int)(case_value(538, 2)));
    *pam = (CUaddress_mode)(case_value(538, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetAddressMode(void) {
    CUaddress_mode pam = (CUaddress_mode)0;
    CUresult r = call_cuTexRefGetAddressMode(0, &pam, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(538, 1) + 0), (int)(case_value(538, 2)));
    case_same("cuTexRefGetAddressMode", r == CUDA_SUCCESS);
    case_same("cuTexRefGetAddressMode.pam", pam == (CUaddress_mode)(case_value(538, 0) + 1));
}

static CUresult fake_cuTexRefGetAddress_v2(CUdeviceptr *pdptr, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetAddress_v2.pdptr", pdptr != NULL);
    case_same("cuTexRefGetAddress_v2.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(539, 1) + 0)));
    *pdptr = (CUdeviceptr)(case_value(539, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetAddress_v2(void) {
    CUdeviceptr pdptr = (CUdeviceptr)0;
    CUresult r = call_cuTexRefGetAddress_v2(0, &pdptr, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(539, 1) + 0));
    case_same("cuTexRefGetAddress_v2", r == CUDA_SUCCESS);
    case_same("cuTexRefGetAddress_v2.pdptr", pdptr == (CUdeviceptr)(case_value(539, 0) + 1));
}

static CUresult fake_cuTexRefGetArray(CUarray *phArray, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetArray.phArray", phArray != NULL);
    case_same("cuTexRefGetArray.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(540, 1) + 0)));
    *phArray = (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(540, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetArray(void) {
    CUarray phArray = (CUarray)0;
    CUresult r = call_cuTexRefGetArray(0, &phArray, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(540, 1) + 0));
    case_same("cuTexRefGetArray", r == CUDA_SUCCESS);
    case_same("cuTexRefGetArray.phArray", phArray == (CUarray)(uintptr_t)case_token(HANDLE_ARRAY,
        case_value(540, 0) + 0));
}

static CUresult fake_cuTexRefGetBorderColor(float *pBorderColor, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetBorderColor.pBorderColor", !pBorderColor == case_nulls);
    case_same("cuTexRefGetBorderColor.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(541, 1) + 0)));
    if (pBorderColor) {
        for (size_t i = 0; i < (size_t)(4); i++)
            case_fill_part((float *)pBorderColor + i, sizeof(float), i, 541, 0);
    }
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetBorderColor(void) {
    float pBorderColor[4];
    CUresult r = call_cuTexRefGetBorderColor(0, case_nulls ? NULL : (float *)pBorderColor,
        (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(541, 1) + 0));
    case_same("cuTexRefGetBorderColor", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 4; i++)
            case_same("cuTexRefGetBorderColor.pBorderColor", case_filled(&pBorderColor[i],
                sizeof pBorderColor[i], i, 541, 0));
    }
}

static CUresult fake_cuTexRefGetFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetFilterMode.pfm", pfm != NULL);
    case_same("cuTexRefGetFilterMode.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(542, 1) + 0)));
    *pfm = (CUfilter_mode)(case_value(542, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetFilterMode(void) {
    CUfilter_mode pfm = (CUfilter_mode)0;
    CUresult r = call_cuTexRefGetFilterMode(0, &pfm, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(542, 1) + 0));
    case_same("cuTexRefGetFilterMode", r == CUDA_SUCCESS);
    case_same("cuTexRefGetFilterMode.pfm", pfm == (CUfilter_mode)(case_value(542, 0) + 1));
}

static CUresult fake_cuTexRefGetFlags(unsigned int *pFlags, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetFlags.pFlags", pFlags != NULL);
    case_same("cuTexRefGetFlags.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(543, 1) + 0)));
    *pFlags = (unsigned int)(case_value(543, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetFlags(void) {
    unsigned int pFlags = (unsigned int)0;
    CUresult r = call_cuTexRefGetFlags(0, &pFlags, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(543, 1) + 0));
    case_same("cuTexRefGetFlags", r == CUDA_SUCCESS);
    case_same("cuTexRefGetFlags.pFlags", pFlags == (unsigned int)(case_value(543, 0) + 1));
}

static CUresult fake_cuTexRefGetFormat(CUarray_format *pFormat, int *pNumChannels, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetFormat.pFormat", !pFormat == case_nulls);
    case_same("cuTexRefGetFormat.pNumChannels", !pNumChannels == case_nulls);
    case_same("cuTexRefGetFormat.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(544, 2) + 0)));
    if (pFormat)
        *pFormat = (CUarray_format)(case_value(544, 0) + 1);
    if (pNumChannels)
        *pNumChannels = (int)(case_value(544, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetFormat(void) {
    CUarray_format pFormat = (CUarray_format)0;
    int pNumChannels = (int)0;
    CUresult r = call_cuTexRefGetFormat(0, case_nulls ? NULL : &pFormat, case_nulls ? NULL : &pNumChannels,
        (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(544, 2) + 0));
    case_same("cuTexRefGetFormat", r == CUDA_SUCCESS);
    if (!case_nulls) {
        case_same("cuTexRefGetFormat.pFormat", pFormat == (CUarray_format)(case_value(544, 0) + 1));
    }
    if (!case_nulls) {
        case_same("cuTexRefGetFormat.pNumChannels", pNumChannels == (int)(case_value(544, 1) + 1));
    }
}

static CUresult fake_cuTexRefGetMaxAnisotropy(int *pmaxAniso, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetMaxAnisotropy.pmaxAniso", pmaxAniso != NULL);
    case_same("cuTexRefGetMaxAnisotropy.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(545, 1) + 0)));
    *pmaxAniso = (int)(case_value(545, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetMaxAnisotropy(void) {
    int pmaxAniso = (int)0;
    CUresult r = call_cuTexRefGetMaxAnisotropy(0, &pmaxAniso, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(545, 1) + 0));
    case_same("cuTexRefGetMaxAnisotropy", r == CUDA_SUCCESS);
    case_same("cuTexRefGetMaxAnisotropy.pmaxAniso", pmaxAniso == (int)(case_value(545, 0) + 1));
}

static CUresult fake_cuTexRefGetMipmapFilterMode(CUfilter_mode *pfm, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetMipmapFilterMode.pfm", pfm != NULL);
    case_same("cuTexRefGetMipmapFilterMode.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(546, 1) + 0)));
    *pfm = (CUfilter_mode)(case_value(546, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetMipmapFilterMode(void) {
    CUfilter_mode pfm = (CUfilter_mode)0;
    CUresult r = call_cuTexRefGetMipmapFilterMode(0, &pfm, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(546, 1) + 0));
    case_same("cuTexRefGetMipmapFilterMode", r == CUDA_SUCCESS);
    case_same("cuTexRefGetMipmapFilterMode.pfm", pfm == (CUfilter_mode)(case_value(546, 0) + 1));
}

static CUresult fake_cuTexRefGetMipmapLevelBias(float *pbias, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetMipmapLevelBias.pbias", pbias != NULL);
    case_same("cuTexRefGetMipmapLevelBias.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(547, 1) + 0)));
    *pbias = (float)((case_value(547, 0) + 1) & 0xffff);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetMipmapLevelBias(void) {
    float pbias = (float)0;
    CUresult r = call_cuTexRefGetMipmapLevelBias(0, &pbias, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(547, 1) + 0));
    case_same("cuTexRefGetMipmapLevelBias", r == CUDA_SUCCESS);
    case_same("cuTexRefGetMipmapLevelBias.pbias", pbias == (float)((case_value(547, 0) + 1) & 0xffff));
}

static CUresult fake_cuTexRefGetMipmapLevelClamp(float *pminMipmapLevelClamp, float *pmaxMipmapLevelClamp,
    CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetMipmapLevelClamp.pminMipmapLevelClamp", pminMipmapLevelClamp != NULL);
    case_same("cuTexRefGetMipmapLevelClamp.pmaxMipmapLevelClamp", pmaxMipmapLevelClamp != NULL);
    case_same("cuTexRefGetMipmapLevelClamp.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(548, 2) + 0)));
    *pminMipmapLevelClamp = (float)((case_value(548, 0) + 1) & 0xffff);
    *pmaxMipmapLevelClamp = (float)((case_value(548, 1) + 1) & 0xffff);
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetMipmapLevelClamp(void) {
    float pminMipmapLevelClamp = (float)0;
    float pmaxMipmapLevelClamp = (float)0;
    CUresult r = call_cuTexRefGetMipmapLevelClamp(0, &pminMipmapLevelClamp, &pmaxMipmapLevelClamp,
        (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(548, 2) + 0));
    case_same("cuTexRefGetMipmapLevelClamp", r == CUDA_SUCCESS);
    case_same("cuTexRefGetMipmapLevelClamp.pminMipmapLevelClamp",
        pminMipmapLevelClamp == (float)((case_value(548, 0) + 1) & 0xffff));
    case_same("cuTexRefGetMipmapLevelClamp.pmaxMipmapLevelClamp",
        pmaxMipmapLevelClamp == (float)((case_value(548, 1) + 1) & 0xffff));
}

static CUresult fake_cuTexRefGetMipmappedArray(CUmipmappedArray *phMipmappedArray, CUtexref hTexRef) {
    case_called();
    case_same("cuTexRefGetMipmappedArray.phMipmappedArray", phMipmappedArray != NULL);
    case_same("cuTexRefGetMipmappedArray.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(549, 1) + 0)));
    *phMipmappedArray = (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY,
        case_value(549, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_cuTexRefGetMipmappedArray(void) {
    CUmipmappedArray phMipmappedArray = (CUmipmappedArray)0;
    CUresult r = call_cuTexRefGetMipmappedArray(0, &phMipmappedArray,
        (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(549, 1) + 0));
    case_same("cuTexRefGetMipmappedArray", r == CUDA_SUCCESS);
    case_same("cuTexRefGetMipmappedArray.phMipmappedArray",
        phMipmappedArray == (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY, case_value(549,
        0) + 0));
}


static void build_cuTexRefSetAddress2D_v3_desc(CUDA_ARRAY_DESCRIPTOR *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 553, 1 + salt);
}

static CUresult fake_cuTexRefSetAddress2D_v3(CUtexref hTexRef, const CUDA_ARRAY_DESCRIPTOR *desc,
    CUdeviceptr dptr, size_t Pitch) {
    case_called();
    case_same("cuTexRefSetAddress2D_v3.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(553, 0) + 0)));
    CUDA_ARRAY_DESCRIPTOR want_desc;
    build_cuTexRefSetAddress2D_v3_desc(&want_desc, true, 0);
    case_same("cuTexRefSetAddress2D_v3.desc", !memcmp(desc, &want_desc, sizeof want_desc));
    case_same("cuTexRefSetAddress2D_v3.dptr", dptr == (CUdeviceptr)(case_value(553, 2)));
    case_same("cuTexRefSetAddress2D_v3.Pitch", Pitch == (size_t)(case_value(553, 3)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetAddress2D_v3(void) {
    CUDA_ARRAY_DESCRIPTOR desc;
    build_cuTexRefSetAddress2D_v3_desc(&desc, false, 0);
    CUresult r = call_cuTexRefSetAddress2D_v3(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(553, 0) + 0), &desc, (CUdeviceptr)(case_value(553, 2)), (size_t)(case_value(553, 3)));
    case_same("cuTexRefSetAddress2D_v3", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetAddressMode(CUtexref hTexRef, int dim, CUaddress_mode am) {
    case_called();
    case_same("cuTexRefSetAddressMode.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(554, 0) + 0)));
    case_same("cuTexRefSetAddressMode.dim", dim == (int)(case_value(554, 1)));
    case_same("cuTexRefSetAddressMode.am", am == (CUaddress_mode)(case_value(554, 2)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetAddressMode(void) {
    CUresult r = call_cuTexRefSetAddressMode(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(554,
        0) + 0), (int)(case_value(554, 1)), (CUaddress_mode)(case_value(554, 2)));
    case_same("cuTexRefSetAddressMode", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetAddress_v2(size_t *ByteOffset, CUtexref hTexRef, CUdeviceptr dptr,
    size_t bytes) {
    case_called();
    case_same("cuTexRefSetAddress_v2.ByteOffset", !ByteOffset == case_nulls);
    case_same("cuTexRefSetAddress_v2.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(555, 1) + 0)));
    case_same("cuTexRefSetAddress_v2.dptr", dptr == (CUdeviceptr)(case_value(555, 2)));
    case_same("cuTexRefSetAddress_v2.bytes", bytes == (size_t)(case_value(555, 3)));
    if (ByteOffset)
        *ByteOffset = (size_t)(case_value(555, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetAddress_v2(void) {
    size_t ByteOffset = (size_t)0;
    CUresult r = call_cuTexRefSetAddress_v2(0, case_nulls ? NULL : &ByteOffset,
        (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(555, 1) + 0), (CUdeviceptr)(case_value(555,
        2)), (size_t)(case_value(555, 3)));
    case_same("cuTexRefSetAddress_v2", r == CUDA_SUCCESS);
    if (!case_nulls) {
        case_same("cuTexRefSetAddress_v2.ByteOffset", ByteOffset == (size_t)(case_value(555, 0) + 1));
    }
}

static CUresult fake_cuTexRefSetArray(CUtexref hTexRef, CUarray hArray, unsigned int Flags) {
    case_called();
    case_same("cuTexRefSetArray.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(556, 0) + 0)));
    case_same("cuTexRefSetArray.hArray", hArray == (CUarray)(uintptr_t)case_host(case_token(HANDLE_ARRAY,
        case_value(556, 1) + 0)));
    case_same("cuTexRefSetArray.Flags", Flags == (unsigned int)(case_value(556, 2)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetArray(void) {
    CUresult r = call_cuTexRefSetArray(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(556,
        0) + 0), (CUarray)(uintptr_t)case_token(HANDLE_ARRAY, case_value(556, 1) + 0),
        (unsigned int)(case_value(556, 2)));
    case_same("cuTexRefSetArray", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetBorderColor(CUtexref hTexRef, float *pBorderColor) {
    case_called();
    case_same("cuTexRefSetBorderColor.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(557, 0) + 0)));
    case_touch(pBorderColor, (size_t)(4), sizeof(float));
    for (unsigned i = 0; case_checks && i < 4; i++)
        case_same("cuTexRefSetBorderColor.pBorderColor", case_filled((const float *)pBorderColor + i,
            sizeof(float), i, 557, 1));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetBorderColor(void) {
    float pBorderColor[4];
    case_fill(pBorderColor, sizeof pBorderColor, 557, 1);
    CUresult r = call_cuTexRefSetBorderColor(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(557,
        0) + 0), (float *)pBorderColor);
    case_same("cuTexRefSetBorderColor", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    case_called();
    case_same("cuTexRefSetFilterMode.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(558, 0) + 0)));
    case_same("cuTexRefSetFilterMode.fm", fm == (CUfilter_mode)(case_value(558, 1)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetFilterMode(void) {
    CUresult r = call_cuTexRefSetFilterMode(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(558,
        0) + 0), (CUfilter_mode)(case_value(558, 1)));
    case_same("cuTexRefSetFilterMode", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags) {
    case_called();
    case_same("cuTexRefSetFlags.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(559, 0) + 0)));
    case_same("cuTexRefSetFlags.Flags", Flags == (unsigned int)(case_value(559, 1)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetFlags(void) {
    CUresult r = call_cuTexRefSetFlags(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(559,
        0) + 0), (unsigned int)(case_value(559, 1)));
    case_same("cuTexRefSetFlags", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt, int NumPackedComponents) {
    case_called();
    case_same("cuTexRefSetFormat.hTexRef", hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF,
        case_value(560, 0) + 0)));
    case_same("cuTexRefSetFormat.fmt", fmt == (CUarray_format)(case_value(560, 1)));
    case_same("cuTexRefSetFormat.NumPackedComponents", NumPackedComponents == (int)(case_value(560, 2)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetFormat(void) {
    CUresult r = call_cuTexRefSetFormat(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF, case_value(560,
        0) + 0), (CUarray_format)(case_value(560, 1)), (int)(case_value(560, 2)));
    case_same("cuTexRefSetFormat", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetMaxAnisotropy(CUtexref hTexRef, unsigned int maxAniso) {
    case_called();
    case_same("cuTexRefSetMaxAnisotropy.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(561, 0) + 0)));
    case_same("cuTexRefSetMaxAnisotropy.maxAniso", maxAniso == (unsigned int)(case_value(561, 1)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetMaxAnisotropy(void) {
    CUresult r = call_cuTexRefSetMaxAnisotropy(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(561, 0) + 0), (unsigned int)(case_value(561, 1)));
    case_same("cuTexRefSetMaxAnisotropy", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
    case_called();
    case_same("cuTexRefSetMipmapFilterMode.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(562, 0) + 0)));
    case_same("cuTexRefSetMipmapFilterMode.fm", fm == (CUfilter_mode)(case_value(562, 1)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetMipmapFilterMode(void) {
    CUresult r = call_cuTexRefSetMipmapFilterMode(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(562, 0) + 0), (CUfilter_mode)(case_value(562, 1)));
    case_same("cuTexRefSetMipmapFilterMode", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias) {
    case_called();
    case_same("cuTexRefSetMipmapLevelBias.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(563, 0) + 0)));
    case_same("cuTexRefSetMipmapLevelBias.bias", bias == (float)((case_value(563, 1)) & 0xffff));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetMipmapLevelBias(void) {
    CUresult r = call_cuTexRefSetMipmapLevelBias(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(563, 0) + 0), (float)((case_value(563, 1)) & 0xffff));
    case_same("cuTexRefSetMipmapLevelBias", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetMipmapLevelClamp(CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp) {
    case_called();
    case_same("cuTexRefSetMipmapLevelClamp.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(564, 0) + 0)));
    case_same("cuTexRefSetMipmapLevelClamp.minMipmapLevelClamp",
        minMipmapLevelClamp == (float)((case_value(564, 1)) & 0xffff));
    case_same("cuTexRefSetMipmapLevelClamp.maxMipmapLevelClamp",
        maxMipmapLevelClamp == (float)((case_value(564, 2)) & 0xffff));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetMipmapLevelClamp(void) {
    CUresult r = call_cuTexRefSetMipmapLevelClamp(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(564, 0) + 0), (float)((case_value(564, 1)) & 0xffff), (float)((case_value(564,
        2)) & 0xffff));
    case_same("cuTexRefSetMipmapLevelClamp", r == CUDA_SUCCESS);
}

static CUresult fake_cuTexRefSetMipmappedArray(CUtexref hTexRef, CUmipmappedArray hMipmappedArray,
    unsigned int Flags) {
    case_called();
    case_same("cuTexRefSetMipmappedArray.hTexRef",
        hTexRef == (CUtexref)(uintptr_t)case_host(case_token(HANDLE_TEXREF, case_value(565, 0) + 0)));
    case_same("cuTexRefSetMipmappedArray.hMipmappedArray",
        hMipmappedArray == (CUmipmappedArray)(uintptr_t)case_host(case_token(HANDLE_MIPMAPPED_ARRAY,
        case_value(565, 1) + 0)));
    case_same("cuTexRefSetMipmappedArray.Flags", Flags == (unsigned int)(case_value(565, 2)));
    return CUDA_SUCCESS;
}

static void run_cuTexRefSetMipmappedArray(void) {
    CUresult r = call_cuTexRefSetMipmappedArray(0, (CUtexref)(uintptr_t)case_token(HANDLE_TEXREF,
        case_value(565, 0) + 0), (CUmipmappedArray)(uintptr_t)case_token(HANDLE_MIPMAPPED_ARRAY,
        case_value(565, 1) + 0), (unsigned int)(case_value(565, 2)));
    case_same("cuTexRefSetMipmappedArray", r == CUDA_SUCCESS);
}

static CUresult fake_cuUserObjectRelease(CUuserObject object, unsigned int count) {
    case_called();
    case_same("cuUserObjectRelease.object",
        object == (CUuserObject)(uintptr_t)case_host(case_token(HANDLE_USER_OBJECT, case_value(568, 0) + 0)));
    case_same("cuUserObjectRelease.count", count == (unsigned int)(case_value(568, 1)));
    return CUDA_SUCCESS;
}

static void run_cuUserObjectRelease(void) {
    CUresult r = call_cuUserObjectRelease(0, (CUuserObject)(uintptr_t)case_token(HANDLE_USER_OBJECT,
        case_value(568, 0) + 0), (unsigned int)(case_value(568, 1)));
    case_same("cuUserObjectRelease", r == CUDA_SUCCESS);
}

static CUresult fake_cuUserObjectRetain(CUuserObject object, unsigned int count) {
    case_called();
    case_same("cuUserObjectRetain.object",
        object == (CUuserObject)(uintptr_t)case_host(case_token(HANDLE_USER_OBJECT, case_value(569, 0) + 0)));
    case_same("cuUserObjectRetain.count", count == (unsigned int)(case_value(569, 1)));
    return CUDA_SUCCESS;
}

static void run_cuUserObjectRetain(void) {
    CUresult r = call_cuUserObjectRetain(0, (CUuserObject)(uintptr_t)case_token(HANDLE_USER_OBJECT,
        case_value(569, 0) + 0), (unsigned int)(case_value(569, 1)));
    case_same("cuUserObjectRetain", r == CUDA_SUCCESS);
}


static void build_bcKernelInfo_info(struct kernel_info *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16384, 1 + salt);
}

CUresult session_bcKernelInfo(struct session *session, CUfunction f, struct kernel_info *info) {
    (void)session;
    case_called();
    case_same("bcKernelInfo.f", f == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(16384, 0) + 0)));
    case_same("bcKernelInfo.info", info != NULL);
    build_bcKernelInfo_info(info, true, 1);
    return CUDA_SUCCESS;
}

static void run_bcKernelInfo(void) {
    struct kernel_info info;
    build_bcKernelInfo_info(&info, false, 0);
    CUresult r = call_bcKernelInfo(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(16384,
        0) + 0), &info);
    case_same("bcKernelInfo", r == CUDA_SUCCESS);
    struct kernel_info want_info;
    build_bcKernelInfo_info(&want_info, false, 1);
    case_same("bcKernelInfo.info", !memcmp(&info, &want_info, sizeof info));
}


static void build_bcLaunch_config(struct launch_config *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16385, 1 + salt);
}

CUresult session_bcLaunch(struct session *session, CUfunction f, const struct launch_config *config,
    const CUlaunchAttribute *attrs, size_t n, const void *params, size_t size, CUstream stream) {
    (void)session;
    case_called();
    case_same("bcLaunch.f", f == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(16385, 0) + 0)));
    struct launch_config want_config;
    build_bcLaunch_config(&want_config, true, 0);
    case_same("bcLaunch.config", !memcmp(config, &want_config, sizeof want_config));
    case_touch(attrs, (size_t)(n), sizeof(CUlaunchAttribute));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLaunch.attrs", case_filled((const CUlaunchAttribute *)attrs + i,
            sizeof(CUlaunchAttribute), i, 16385, 2));
    case_same("bcLaunch.n", n == (size_t)3);
    case_touch(params, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLaunch.params", case_filled((const uint8_t *)params + i, sizeof(uint8_t), i, 16385, 4));
    case_same("bcLaunch.size", size == (size_t)3);
    case_same("bcLaunch.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16385, 6) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcLaunch(void) {
    struct launch_config config;
    build_bcLaunch_config(&config, false, 0);
    CUlaunchAttribute attrs[3];
    case_fill(attrs, sizeof attrs, 16385, 2);
    uint8_t params[3];
    case_fill(params, sizeof params, 16385, 4);
    CUresult r = call_bcLaunch(0, (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(16385,
        0) + 0), &config, (const CUlaunchAttribute *)attrs, (size_t)3, (const void *)params, (size_t)3,
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16385, 6) + 0));
    case_same("bcLaunch", r == CUDA_SUCCESS);
}


static void build_bcModuleLoad_result(struct jit_result *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16386, 1 + salt);
}

CUresult session_bcModuleLoad(struct session *session, CUmodule *module, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity) {
    (void)session;
    case_called();
    case_same("bcModuleLoad.module", module != NULL);
    case_same("bcModuleLoad.result", result != NULL);
    case_touch(image, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcModuleLoad.image", case_filled((const uint8_t *)image + i, sizeof(uint8_t), i, 16386,
            2));
    case_same("bcModuleLoad.size", size == (size_t)3);
    case_touch(options, (size_t)(n), sizeof(struct jit_option));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcModuleLoad.options", case_filled((const struct jit_option *)options + i,
            sizeof(struct jit_option), i, 16386, 4));
    case_same("bcModuleLoad.n", n == (size_t)3);
    case_same("bcModuleLoad.info", !info == case_nulls);
    case_same("bcModuleLoad.info_capacity", info_capacity == (size_t)3);
    case_same("bcModuleLoad.errors", !errors == case_nulls);
    case_same("bcModuleLoad.errors_capacity", errors_capacity == (size_t)3);
    *module = (CUmodule)(uintptr_t)case_host(case_token(HANDLE_MODULE, case_value(16386, 0) + 0));
    build_bcModuleLoad_result(result, true, 1);
    if (info) {
        for (size_t i = 0; i < (size_t)(info_capacity); i++)
            case_fill_part((uint8_t *)info + i, sizeof(uint8_t), i, 16386, 6);
    }
    if (errors) {
        for (size_t i = 0; i < (size_t)(errors_capacity); i++)
            case_fill_part((uint8_t *)errors + i, sizeof(uint8_t), i, 16386, 8);
    }
    return CUDA_SUCCESS;
}

static void run_bcModuleLoad(void) {
    CUmodule module = (CUmodule)0;
    struct jit_result result;
    build_bcModuleLoad_result(&result, false, 0);
    uint8_t image[3];
    case_fill(image, sizeof image, 16386, 2);
    struct jit_option options[3];
    case_fill(options, sizeof options, 16386, 4);
    uint8_t info[3];
    uint8_t errors[3];
    CUresult r = call_bcModuleLoad(0, &module, &result, (const void *)image, (size_t)3,
        (const struct jit_option *)options, (size_t)3, case_nulls ? NULL : (char *)info, (size_t)3,
        case_nulls ? NULL : (char *)errors, (size_t)3);
    case_same("bcModuleLoad", r == CUDA_SUCCESS);
    case_same("bcModuleLoad.module", module == (CUmodule)(uintptr_t)case_token(HANDLE_MODULE,
        case_value(16386, 0) + 0));
    struct jit_result want_result;
    build_bcModuleLoad_result(&want_result, false, 1);
    case_same("bcModuleLoad.result", !memcmp(&result, &want_result, sizeof result));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcModuleLoad.info", case_filled(&info[i], sizeof info[i], i, 16386, 6));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcModuleLoad.errors", case_filled(&errors[i], sizeof errors[i], i, 16386, 8));
    }
}


static void build_bcLibraryLoad_result(struct jit_result *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16387, 1 + salt);
}

CUresult session_bcLibraryLoad(struct session *session, CUlibrary *library, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, uint32_t flags, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity) {
    (void)session;
    case_called();
    case_same("bcLibraryLoad.library", library != NULL);
    case_same("bcLibraryLoad.result", result != NULL);
    case_touch(image, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLibraryLoad.image", case_filled((const uint8_t *)image + i, sizeof(uint8_t), i, 16387,
            2));
    case_same("bcLibraryLoad.size", size == (size_t)3);
    case_touch(options, (size_t)(n), sizeof(struct jit_option));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLibraryLoad.options", case_filled((const struct jit_option *)options + i,
            sizeof(struct jit_option), i, 16387, 4));
    case_same("bcLibraryLoad.n", n == (size_t)3);
    case_same("bcLibraryLoad.flags", flags == (uint32_t)(case_value(16387, 6)));
    case_same("bcLibraryLoad.info", !info == case_nulls);
    case_same("bcLibraryLoad.info_capacity", info_capacity == (size_t)3);
    case_same("bcLibraryLoad.errors", !errors == case_nulls);
    case_same("bcLibraryLoad.errors_capacity", errors_capacity == (size_t)3);
    *library = (CUlibrary)(uintptr_t)case_host(case_token(HANDLE_LIBRARY, case_value(16387, 0) + 0));
    build_bcLibraryLoad_result(result, true, 1);
    if (info) {
        for (size_t i = 0; i < (size_t)(info_capacity); i++)
            case_fill_part((uint8_t *)info + i, sizeof(uint8_t), i, 16387, 7);
    }
    if (errors) {
        for (size_t i = 0; i < (size_t)(errors_capacity); i++)
            case_fill_part((uint8_t *)errors + i, sizeof(uint8_t), i, 16387, 9);
    }
    return CUDA_SUCCESS;
}

static void run_bcLibraryLoad(void) {
    CUlibrary library = (CUlibrary)0;
    struct jit_result result;
    build_bcLibraryLoad_result(&result, false, 0);
    uint8_t image[3];
    case_fill(image, sizeof image, 16387, 2);
    struct jit_option options[3];
    case_fill(options, sizeof options, 16387, 4);
    uint8_t info[3];
    uint8_t errors[3];
    CUresult r = call_bcLibraryLoad(0, &library, &result, (const void *)image, (size_t)3,
        (const struct jit_option *)options, (size_t)3, (uint32_t)(case_value(16387, 6)),
        case_nulls ? NULL : (char *)info, (size_t)3, case_nulls ? NULL : (char *)errors, (size_t)3);
    case_same("bcLibraryLoad", r == CUDA_SUCCESS);
    case_same("bcLibraryLoad.library", library == (CUlibrary)(uintptr_t)case_token(HANDLE_LIBRARY,
        case_value(16387, 0) + 0));
    struct jit_result want_result;
    build_bcLibraryLoad_result(&want_result, false, 1);
    case_same("bcLibraryLoad.result", !memcmp(&result, &want_result, sizeof result));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLibraryLoad.info", case_filled(&info[i], sizeof info[i], i, 16387, 7));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLibraryLoad.errors", case_filled(&errors[i], sizeof errors[i], i, 16387, 9));
    }
}

CUresult session_bcLinkCreate(struct session *session, CUlinkState *state, const struct jit_option *options,
    size_t n, size_t info_capacity, size_t errors_capacity) {
    (void)session;
    case_called();
    case_same("bcLinkCreate.state", state != NULL);
    case_touch(options, (size_t)(n), sizeof(struct jit_option));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLinkCreate.options", case_filled((const struct jit_option *)options + i,
            sizeof(struct jit_option), i, 16388, 1));
    case_same("bcLinkCreate.n", n == (size_t)3);
    case_same("bcLinkCreate.info_capacity", info_capacity == (size_t)(case_value(16388, 3)));
    case_same("bcLinkCreate.errors_capacity", errors_capacity == (size_t)(case_value(16388, 4)));
    *state = (CUlinkState)(uintptr_t)case_host(case_token(HANDLE_LINK, case_value(16388, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcLinkCreate(void) {
    CUlinkState state = (CUlinkState)0;
    struct jit_option options[3];
    case_fill(options, sizeof options, 16388, 1);
    CUresult r = call_bcLinkCreate(0, &state, (const struct jit_option *)options, (size_t)3,
        (size_t)(case_value(16388, 3)), (size_t)(case_value(16388, 4)));
    case_same("bcLinkCreate", r == CUDA_SUCCESS);
    case_same("bcLinkCreate.state", state == (CUlinkState)(uintptr_t)case_token(HANDLE_LINK, case_value(16388,
        0) + 0));
}


static void build_bcLinkAdd_result(struct jit_result *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16389, 1 + salt);
}

CUresult session_bcLinkAdd(struct session *session, CUlinkState state, struct jit_result *result,
    uint32_t type, const void *data, size_t size, const char *name, const struct jit_option *options,
    size_t n, char *info, size_t info_capacity, char *errors, size_t errors_capacity) {
    (void)session;
    case_called();
    case_same("bcLinkAdd.state", state == (CUlinkState)(uintptr_t)case_host(case_token(HANDLE_LINK,
        case_value(16389, 0) + 0)));
    case_same("bcLinkAdd.result", result != NULL);
    case_same("bcLinkAdd.type", type == (uint32_t)(case_value(16389, 2)));
    case_touch(data, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLinkAdd.data", case_filled((const uint8_t *)data + i, sizeof(uint8_t), i, 16389, 3));
    case_same("bcLinkAdd.size", size == (size_t)3);
    case_same("bcLinkAdd.name", !name == case_nulls);
    if (name) {
        case_same("bcLinkAdd.name", !strcmp(name, "a string"));
    }
    case_touch(options, (size_t)(n), sizeof(struct jit_option));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcLinkAdd.options", case_filled((const struct jit_option *)options + i,
            sizeof(struct jit_option), i, 16389, 6));
    case_same("bcLinkAdd.n", n == (size_t)3);
    case_same("bcLinkAdd.info", !info == case_nulls);
    case_same("bcLinkAdd.info_capacity", info_capacity == (size_t)3);
    case_same("bcLinkAdd.errors", !errors == case_nulls);
    case_same("bcLinkAdd.errors_capacity", errors_capacity == (size_t)3);
    build_bcLinkAdd_result(result, true, 1);
    if (info) {
        for (size_t i = 0; i < (size_t)(info_capacity); i++)
            case_fill_part((uint8_t *)info + i, sizeof(uint8_t), i, 16389, 8);
    }
    if (errors) {
        for (size_t i = 0; i < (size_t)(errors_capacity); i++)
            case_fill_part((uint8_t *)errors + i, sizeof(uint8_t), i, 16389, 10);
    }
    return CUDA_SUCCESS;
}

static void run_bcLinkAdd(void) {
    struct jit_result result;
    build_bcLinkAdd_result(&result, false, 0);
    uint8_t data[3];
    case_fill(data, sizeof data, 16389, 3);
    const char *name = "a string";
    struct jit_option options[3];
    case_fill(options, sizeof options, 16389, 6);
    uint8_t info[3];
    uint8_t errors[3];
    CUresult r = call_bcLinkAdd(0, (CUlinkState)(uintptr_t)case_token(HANDLE_LINK, case_value(16389, 0) + 0),
        &result, (uint32_t)(case_value(16389, 2)), (const void *)data, (size_t)3, case_nulls ? NULL : name,
        (const struct jit_option *)options, (size_t)3, case_nulls ? NULL : (char *)info, (size_t)3,
        case_nulls ? NULL : (char *)errors, (size_t)3);
    case_same("bcLinkAdd", r == CUDA_SUCCESS);
    struct jit_result want_result;
    build_bcLinkAdd_result(&want_result, false, 1);
    case_same("bcLinkAdd.result", !memcmp(&result, &want_result, sizeof result));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLinkAdd.info", case_filled(&info[i], sizeof info[i], i, 16389, 8));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLinkAdd.errors", case_filled(&errors[i], sizeof errors[i], i, 16389, 10));
    }
}


static void build_bcLinkComplete_result(struct jit_result *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16390, 1 + salt);
}

CUresult session_bcLinkComplete(struct session *session, CUlinkState state, struct jit_result *result,
    size_t *size, char *info, size_t info_capacity, char *errors, size_t errors_capacity) {
    (void)session;
    case_called();
    case_same("bcLinkComplete.state", state == (CUlinkState)(uintptr_t)case_host(case_token(HANDLE_LINK,
        case_value(16390, 0) + 0)));
    case_same("bcLinkComplete.result", result != NULL);
    case_same("bcLinkComplete.size", size != NULL);
    case_same("bcLinkComplete.info", !info == case_nulls);
    case_same("bcLinkComplete.info_capacity", info_capacity == (size_t)3);
    case_same("bcLinkComplete.errors", !errors == case_nulls);
    case_same("bcLinkComplete.errors_capacity", errors_capacity == (size_t)3);
    build_bcLinkComplete_result(result, true, 1);
    *size = (size_t)(case_value(16390, 2) + 1);
    if (info) {
        for (size_t i = 0; i < (size_t)(info_capacity); i++)
            case_fill_part((uint8_t *)info + i, sizeof(uint8_t), i, 16390, 3);
    }
    if (errors) {
        for (size_t i = 0; i < (size_t)(errors_capacity); i++)
            case_fill_part((uint8_t *)errors + i, sizeof(uint8_t), i, 16390, 5);
    }
    return CUDA_SUCCESS;
}

static void run_bcLinkComplete(void) {
    struct jit_result result;
    build_bcLinkComplete_result(&result, false, 0);
    size_t size = (size_t)0;
    uint8_t info[3];
    uint8_t errors[3];
    CUresult r = call_bcLinkComplete(0, (CUlinkState)(uintptr_t)case_token(HANDLE_LINK, case_value(16390,
        0) + 0), &result, &size, case_nulls ? NULL : (char *)info, (size_t)3,
        case_nulls ? NULL : (char *)errors, (size_t)3);
    case_same("bcLinkComplete", r == CUDA_SUCCESS);
    struct jit_result want_result;
    build_bcLinkComplete_result(&want_result, false, 1);
    case_same("bcLinkComplete.result", !memcmp(&result, &want_result, sizeof result));
    case_same("bcLinkComplete.size", size == (size_t)(case_value(16390, 2) + 1));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLinkComplete.info", case_filled(&info[i], sizeof info[i], i, 16390, 3));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLinkComplete.errors", case_filled(&errors[i], sizeof errors[i], i, 16390, 5));
    }
}

CUresult session_bcLinkRead(struct session *session, CUlinkState state, size_t offset, void *data,
    size_t size) {
    (void)session;
    case_called();
    case_same("bcLinkRead.state", state == (CUlinkState)(uintptr_t)case_host(case_token(HANDLE_LINK,
        case_value(16391, 0) + 0)));
    case_same("bcLinkRead.offset", offset == (size_t)(case_value(16391, 1)));
    case_same("bcLinkRead.data", !data == case_nulls);
    case_same("bcLinkRead.size", size == (size_t)3);
    if (data) {
        for (size_t i = 0; i < (size_t)(size); i++)
            case_fill_part((uint8_t *)data + i, sizeof(uint8_t), i, 16391, 2);
    }
    return CUDA_SUCCESS;
}

static void run_bcLinkRead(void) {
    uint8_t data[3];
    CUresult r = call_bcLinkRead(0, (CUlinkState)(uintptr_t)case_token(HANDLE_LINK, case_value(16391, 0) + 0),
        (size_t)(case_value(16391, 1)), case_nulls ? NULL : (void *)data, (size_t)3);
    case_same("bcLinkRead", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcLinkRead.data", case_filled(&data[i], sizeof data[i], i, 16391, 2));
    }
}

CUresult session_bcCopyIn(struct session *session, CUdeviceptr dst, uint32_t chunk, size_t size,
    CUstream stream) {
    (void)session;
    case_called();
    case_same("bcCopyIn.dst", dst == (CUdeviceptr)(case_value(16392, 0)));
    case_same("bcCopyIn.chunk", chunk == (uint32_t)(case_value(16392, 1)));
    case_same("bcCopyIn.size", size == (size_t)(case_value(16392, 2)));
    case_same("bcCopyIn.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16392, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcCopyIn(void) {
    CUresult r = call_bcCopyIn(0, (CUdeviceptr)(case_value(16392, 0)), (uint32_t)(case_value(16392, 1)),
        (size_t)(case_value(16392, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16392,
        3) + 0));
    case_same("bcCopyIn", r == CUDA_SUCCESS);
}

CUresult session_bcCopyOut(struct session *session, CUdeviceptr src, uint32_t chunk, size_t size,
    CUstream stream) {
    (void)session;
    case_called();
    case_same("bcCopyOut.src", src == (CUdeviceptr)(case_value(16393, 0)));
    case_same("bcCopyOut.chunk", chunk == (uint32_t)(case_value(16393, 1)));
    case_same("bcCopyOut.size", size == (size_t)(case_value(16393, 2)));
    case_same("bcCopyOut.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16393, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcCopyOut(void) {
    CUresult r = call_bcCopyOut(0, (CUdeviceptr)(case_value(16393, 0)), (uint32_t)(case_value(16393, 1)),
        (size_t)(case_value(16393, 2)), (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16393,
        3) + 0));
    case_same("bcCopyOut", r == CUDA_SUCCESS);
}

CUresult session_bcChunkDone(struct session *session, uint32_t chunk, CUstream stream) {
    (void)session;
    case_called();
    case_same("bcChunkDone.chunk", chunk == (uint32_t)(case_value(16394, 0)));
    case_same("bcChunkDone.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16394, 1) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcChunkDone(void) {
    CUresult r = call_bcChunkDone(0, (uint32_t)(case_value(16394, 0)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16394, 1) + 0));
    case_same("bcChunkDone", r == CUDA_SUCCESS);
}

CUresult session_bcRead(struct session *session, CUdeviceptr src, void *dst, size_t size, CUstream stream) {
    (void)session;
    case_called();
    case_same("bcRead.src", src == (CUdeviceptr)(case_value(16395, 0)));
    case_same("bcRead.dst", !dst == case_nulls);
    case_same("bcRead.size", size == (size_t)3);
    case_same("bcRead.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16395, 3) + 0)));
    if (dst) {
        for (size_t i = 0; i < (size_t)(size); i++)
            case_fill_part((uint8_t *)dst + i, sizeof(uint8_t), i, 16395, 1);
    }
    return CUDA_SUCCESS;
}

static void run_bcRead(void) {
    uint8_t dst[3];
    CUresult r = call_bcRead(0, (CUdeviceptr)(case_value(16395, 0)), case_nulls ? NULL : (void *)dst,
        (size_t)3, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16395, 3) + 0));
    case_same("bcRead", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcRead.dst", case_filled(&dst[i], sizeof dst[i], i, 16395, 1));
    }
}

CUresult session_bcWrite(struct session *session, CUdeviceptr dst, const void *src, size_t size,
    CUstream stream) {
    (void)session;
    case_called();
    case_same("bcWrite.dst", dst == (CUdeviceptr)(case_value(16396, 0)));
    case_touch(src, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcWrite.src", case_filled((const uint8_t *)src + i, sizeof(uint8_t), i, 16396, 1));
    case_same("bcWrite.size", size == (size_t)3);
    case_same("bcWrite.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16396, 3) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcWrite(void) {
    uint8_t src[3];
    case_fill(src, sizeof src, 16396, 1);
    CUresult r = call_bcWrite(0, (CUdeviceptr)(case_value(16396, 0)), (const void *)src, (size_t)3,
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16396, 3) + 0));
    case_same("bcWrite", r == CUDA_SUCCESS);
}

CUresult session_bcFence(struct session *session) {
    (void)session;
    case_called();
    return CUDA_SUCCESS;
}

static void run_bcFence(void) {
    CUresult r = call_bcFence(0);
    case_same("bcFence", r == CUDA_SUCCESS);
}

CUresult session_bcHostRegister(struct session *session, uint64_t address, uint64_t heap_offset,
    uint64_t size) {
    (void)session;
    case_called();
    case_same("bcHostRegister.address", address == (uint64_t)(case_value(16398, 0)));
    case_same("bcHostRegister.heap_offset", heap_offset == (uint64_t)(case_value(16398, 1)));
    case_same("bcHostRegister.size", size == (uint64_t)(case_value(16398, 2)));
    return CUDA_SUCCESS;
}

static void run_bcHostRegister(void) {
    CUresult r = call_bcHostRegister(0, (uint64_t)(case_value(16398, 0)), (uint64_t)(case_value(16398, 1)),
        (uint64_t)(case_value(16398, 2)));
    case_same("bcHostRegister", r == CUDA_SUCCESS);
}

CUresult session_bcHostUnregister(struct session *session, uint64_t address, uint64_t size) {
    (void)session;
    case_called();
    case_same("bcHostUnregister.address", address == (uint64_t)(case_value(16399, 0)));
    case_same("bcHostUnregister.size", size == (uint64_t)(case_value(16399, 1)));
    return CUDA_SUCCESS;
}

static void run_bcHostUnregister(void) {
    CUresult r = call_bcHostUnregister(0, (uint64_t)(case_value(16399, 0)), (uint64_t)(case_value(16399, 1)));
    case_same("bcHostUnregister", r == CUDA_SUCCESS);
}

CUresult session_bcHeapAlloc(struct session *session, uint64_t size, uint64_t *offset) {
    (void)session;
    case_called();
    case_same("bcHeapAlloc.size", size == (uint64_t)(case_value(16400, 0)));
    case_same("bcHeapAlloc.offset", offset != NULL);
    *offset = (uint64_t)(case_value(16400, 1) + 1);
    return CUDA_SUCCESS;
}

static void run_bcHeapAlloc(void) {
    uint64_t offset = (uint64_t)0;
    CUresult r = call_bcHeapAlloc(0, (uint64_t)(case_value(16400, 0)), &offset);
    case_same("bcHeapAlloc", r == CUDA_SUCCESS);
    case_same("bcHeapAlloc.offset", offset == (uint64_t)(case_value(16400, 1) + 1));
}

CUresult session_bcHeapFree(struct session *session, uint64_t offset) {
    (void)session;
    case_called();
    case_same("bcHeapFree.offset", offset == (uint64_t)(case_value(16401, 0)));
    return CUDA_SUCCESS;
}

static void run_bcHeapFree(void) {
    CUresult r = call_bcHeapFree(0, (uint64_t)(case_value(16401, 0)));
    case_same("bcHeapFree", r == CUDA_SUCCESS);
}


static void build_bcGraphAddKernelNode_config(struct launch_config *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16402, 5 + salt);
}

CUresult session_bcGraphAddKernelNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUfunction f, const struct launch_config *config,
    const void *params, size_t size) {
    (void)session;
    case_called();
    case_same("bcGraphAddKernelNode.node", node != NULL);
    case_same("bcGraphAddKernelNode.graph", graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(16402, 1) + 0)));
    case_touch(dependencies, (size_t)(n), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphAddKernelNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
            case_value(16402, 2) + i)));
    case_same("bcGraphAddKernelNode.n", n == (size_t)3);
    case_same("bcGraphAddKernelNode.f", f == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION,
        case_value(16402, 4) + 0)));
    struct launch_config want_config;
    build_bcGraphAddKernelNode_config(&want_config, true, 0);
    case_same("bcGraphAddKernelNode.config", !memcmp(config, &want_config, sizeof want_config));
    case_touch(params, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphAddKernelNode.params", case_filled((const uint8_t *)params + i, sizeof(uint8_t), i,
            16402, 6));
    case_same("bcGraphAddKernelNode.size", size == (size_t)3);
    *node = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16402, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcGraphAddKernelNode(void) {
    CUgraphNode node = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16402, 2) + i);
    struct launch_config config;
    build_bcGraphAddKernelNode_config(&config, false, 0);
    uint8_t params[3];
    case_fill(params, sizeof params, 16402, 6);
    CUresult r = call_bcGraphAddKernelNode(0, &node, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(16402, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3,
        (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(16402, 4) + 0), &config,
        (const void *)params, (size_t)3);
    case_same("bcGraphAddKernelNode", r == CUDA_SUCCESS);
    case_same("bcGraphAddKernelNode.node", node == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16402, 0) + 0));
}


static void build_bcGraphKernelNodeGetParams_config(struct launch_config *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16403, 2 + salt);
}

CUresult session_bcGraphKernelNodeGetParams(struct session *session, CUgraphNode node, CUfunction *f,
    struct launch_config *config, void *params, size_t capacity, size_t *size) {
    (void)session;
    case_called();
    case_same("bcGraphKernelNodeGetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16403, 0) + 0)));
    case_same("bcGraphKernelNodeGetParams.f", f != NULL);
    case_same("bcGraphKernelNodeGetParams.config", config != NULL);
    case_same("bcGraphKernelNodeGetParams.params", !params == case_nulls);
    case_same("bcGraphKernelNodeGetParams.capacity", capacity == (size_t)3);
    case_same("bcGraphKernelNodeGetParams.size", size != NULL);
    *f = (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(16403, 1) + 0));
    build_bcGraphKernelNodeGetParams_config(config, true, 1);
    if (params) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((uint8_t *)params + i, sizeof(uint8_t), i, 16403, 3);
    }
    *size = (size_t)(case_value(16403, 5) + 1);
    return CUDA_SUCCESS;
}

static void run_bcGraphKernelNodeGetParams(void) {
    CUfunction f = (CUfunction)0;
    struct launch_config config;
    build_bcGraphKernelNodeGetParams_config(&config, false, 0);
    uint8_t params[3];
    size_t size = (size_t)0;
    CUresult r = call_bcGraphKernelNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16403, 0) + 0), &f, &config, case_nulls ? NULL : (void *)params, (size_t)3, &size);
    case_same("bcGraphKernelNodeGetParams", r == CUDA_SUCCESS);
    case_same("bcGraphKernelNodeGetParams.f", f == (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION,
        case_value(16403, 1) + 0));
    struct launch_config want_config;
    build_bcGraphKernelNodeGetParams_config(&want_config, false, 1);
    case_same("bcGraphKernelNodeGetParams.config", !memcmp(&config, &want_config, sizeof config));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcGraphKernelNodeGetParams.params", case_filled(&params[i], sizeof params[i], i, 16403,
                3));
    }
    case_same("bcGraphKernelNodeGetParams.size", size == (size_t)(case_value(16403, 5) + 1));
}


static void build_bcGraphKernelNodeSetParams_config(struct launch_config *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16404, 2 + salt);
}

CUresult session_bcGraphKernelNodeSetParams(struct session *session, CUgraphNode node, CUfunction f,
    const struct launch_config *config, const void *params, size_t size) {
    (void)session;
    case_called();
    case_same("bcGraphKernelNodeSetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16404, 0) + 0)));
    case_same("bcGraphKernelNodeSetParams.f",
        f == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(16404, 1) + 0)));
    struct launch_config want_config;
    build_bcGraphKernelNodeSetParams_config(&want_config, true, 0);
    case_same("bcGraphKernelNodeSetParams.config", !memcmp(config, &want_config, sizeof want_config));
    case_touch(params, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphKernelNodeSetParams.params", case_filled((const uint8_t *)params + i,
            sizeof(uint8_t), i, 16404, 3));
    case_same("bcGraphKernelNodeSetParams.size", size == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_bcGraphKernelNodeSetParams(void) {
    struct launch_config config;
    build_bcGraphKernelNodeSetParams_config(&config, false, 0);
    uint8_t params[3];
    case_fill(params, sizeof params, 16404, 3);
    CUresult r = call_bcGraphKernelNodeSetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16404, 0) + 0), (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(16404,
        1) + 0), &config, (const void *)params, (size_t)3);
    case_same("bcGraphKernelNodeSetParams", r == CUDA_SUCCESS);
}


static void build_bcGraphExecKernelNodeSetParams_config(struct launch_config *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16405, 3 + salt);
}

CUresult session_bcGraphExecKernelNodeSetParams(struct session *session, CUgraphExec exec, CUgraphNode node,
    CUfunction f, const struct launch_config *config, const void *params, size_t size) {
    (void)session;
    case_called();
    case_same("bcGraphExecKernelNodeSetParams.exec",
        exec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(16405, 0) + 0)));
    case_same("bcGraphExecKernelNodeSetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16405, 1) + 0)));
    case_same("bcGraphExecKernelNodeSetParams.f",
        f == (CUfunction)(uintptr_t)case_host(case_token(HANDLE_FUNCTION, case_value(16405, 2) + 0)));
    struct launch_config want_config;
    build_bcGraphExecKernelNodeSetParams_config(&want_config, true, 0);
    case_same("bcGraphExecKernelNodeSetParams.config", !memcmp(config, &want_config, sizeof want_config));
    case_touch(params, (size_t)(size), sizeof(uint8_t));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphExecKernelNodeSetParams.params", case_filled((const uint8_t *)params + i,
            sizeof(uint8_t), i, 16405, 4));
    case_same("bcGraphExecKernelNodeSetParams.size", size == (size_t)3);
    return CUDA_SUCCESS;
}

static void run_bcGraphExecKernelNodeSetParams(void) {
    struct launch_config config;
    build_bcGraphExecKernelNodeSetParams_config(&config, false, 0);
    uint8_t params[3];
    case_fill(params, sizeof params, 16405, 4);
    CUresult r = call_bcGraphExecKernelNodeSetParams(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(16405, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16405,
        1) + 0), (CUfunction)(uintptr_t)case_token(HANDLE_FUNCTION, case_value(16405, 2) + 0), &config,
        (const void *)params, (size_t)3);
    case_same("bcGraphExecKernelNodeSetParams", r == CUDA_SUCCESS);
}

CUresult session_bcGraphAddHostNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t fn, uint64_t data) {
    (void)session;
    case_called();
    case_same("bcGraphAddHostNode.node", node != NULL);
    case_same("bcGraphAddHostNode.graph", graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(16406, 1) + 0)));
    case_touch(dependencies, (size_t)(n), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphAddHostNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
            case_value(16406, 2) + i)));
    case_same("bcGraphAddHostNode.n", n == (size_t)3);
    case_same("bcGraphAddHostNode.fn", fn == (uint64_t)(case_value(16406, 4)));
    case_same("bcGraphAddHostNode.data", data == (uint64_t)(case_value(16406, 5)));
    *node = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16406, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcGraphAddHostNode(void) {
    CUgraphNode node = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16406, 2) + i);
    CUresult r = call_bcGraphAddHostNode(0, &node, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(16406, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, (uint64_t)(case_value(16406,
        4)), (uint64_t)(case_value(16406, 5)));
    case_same("bcGraphAddHostNode", r == CUDA_SUCCESS);
    case_same("bcGraphAddHostNode.node", node == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16406, 0) + 0));
}

CUresult session_bcGraphHostNodeGetParams(struct session *session, CUgraphNode node, uint64_t *fn,
    uint64_t *data) {
    (void)session;
    case_called();
    case_same("bcGraphHostNodeGetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16407, 0) + 0)));
    case_same("bcGraphHostNodeGetParams.fn", fn != NULL);
    case_same("bcGraphHostNodeGetParams.data", data != NULL);
    *fn = (uint64_t)(case_value(16407, 1) + 1);
    *data = (uint64_t)(case_value(16407, 2) + 1);
    return CUDA_SUCCESS;
}

static void run_bcGraphHostNodeGetParams(void) {
    uint64_t fn = (uint64_t)0;
    uint64_t data = (uint64_t)0;
    CUresult r = call_bcGraphHostNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16407, 0) + 0), &fn, &data);
    case_same("bcGraphHostNodeGetParams", r == CUDA_SUCCESS);
    case_same("bcGraphHostNodeGetParams.fn", fn == (uint64_t)(case_value(16407, 1) + 1));
    case_same("bcGraphHostNodeGetParams.data", data == (uint64_t)(case_value(16407, 2) + 1));
}

CUresult session_bcGraphHostNodeSetParams(struct session *session, CUgraphNode node, uint64_t fn,
    uint64_t data) {
    (void)session;
    case_called();
    case_same("bcGraphHostNodeSetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16408, 0) + 0)));
    case_same("bcGraphHostNodeSetParams.fn", fn == (uint64_t)(case_value(16408, 1)));
    case_same("bcGraphHostNodeSetParams.data", data == (uint64_t)(case_value(16408, 2)));
    return CUDA_SUCCESS;
}

static void run_bcGraphHostNodeSetParams(void) {
    CUresult r = call_bcGraphHostNodeSetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16408, 0) + 0), (uint64_t)(case_value(16408, 1)), (uint64_t)(case_value(16408, 2)));
    case_same("bcGraphHostNodeSetParams", r == CUDA_SUCCESS);
}

CUresult session_bcGraphExecHostNodeSetParams(struct session *session, CUgraphExec exec, CUgraphNode node,
    uint64_t fn, uint64_t data) {
    (void)session;
    case_called();
    case_same("bcGraphExecHostNodeSetParams.exec",
        exec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(16409, 0) + 0)));
    case_same("bcGraphExecHostNodeSetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16409, 1) + 0)));
    case_same("bcGraphExecHostNodeSetParams.fn", fn == (uint64_t)(case_value(16409, 2)));
    case_same("bcGraphExecHostNodeSetParams.data", data == (uint64_t)(case_value(16409, 3)));
    return CUDA_SUCCESS;
}

static void run_bcGraphExecHostNodeSetParams(void) {
    CUresult r = call_bcGraphExecHostNodeSetParams(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(16409, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16409,
        1) + 0), (uint64_t)(case_value(16409, 2)), (uint64_t)(case_value(16409, 3)));
    case_same("bcGraphExecHostNodeSetParams", r == CUDA_SUCCESS);
}

CUresult session_bcOutput(struct session *session, void *text, size_t capacity, size_t *size) {
    (void)session;
    case_called();
    case_same("bcOutput.text", !text == case_nulls);
    case_same("bcOutput.capacity", capacity == (size_t)3);
    case_same("bcOutput.size", size != NULL);
    if (text) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((uint8_t *)text + i, sizeof(uint8_t), i, 16410, 0);
    }
    *size = (size_t)(case_value(16410, 2) + 1);
    return CUDA_SUCCESS;
}

static void run_bcOutput(void) {
    uint8_t text[3];
    size_t size = (size_t)0;
    CUresult r = call_bcOutput(0, case_nulls ? NULL : (void *)text, (size_t)3, &size);
    case_same("bcOutput", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcOutput.text", case_filled(&text[i], sizeof text[i], i, 16410, 0));
    }
    case_same("bcOutput.size", size == (size_t)(case_value(16410, 2) + 1));
}

CUresult session_bcHostFunc(struct session *session, uint64_t fn, uint64_t data, CUstream stream) {
    (void)session;
    case_called();
    case_same("bcHostFunc.fn", fn == (uint64_t)(case_value(16411, 0)));
    case_same("bcHostFunc.data", data == (uint64_t)(case_value(16411, 1)));
    case_same("bcHostFunc.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16411, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcHostFunc(void) {
    CUresult r = call_bcHostFunc(0, (uint64_t)(case_value(16411, 0)), (uint64_t)(case_value(16411, 1)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16411, 2) + 0));
    case_same("bcHostFunc", r == CUDA_SUCCESS);
}

CUresult session_bcStreamCallback(struct session *session, uint64_t fn, uint64_t data, CUstream stream) {
    (void)session;
    case_called();
    case_same("bcStreamCallback.fn", fn == (uint64_t)(case_value(16412, 0)));
    case_same("bcStreamCallback.data", data == (uint64_t)(case_value(16412, 1)));
    case_same("bcStreamCallback.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16412, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcStreamCallback(void) {
    CUresult r = call_bcStreamCallback(0, (uint64_t)(case_value(16412, 0)), (uint64_t)(case_value(16412, 1)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16412, 2) + 0));
    case_same("bcStreamCallback", r == CUDA_SUCCESS);
}

CUresult session_bcUserObject(struct session *session, CUuserObject *object, uint64_t fn, uint64_t data,
    unsigned int count) {
    (void)session;
    case_called();
    case_same("bcUserObject.object", object != NULL);
    case_same("bcUserObject.fn", fn == (uint64_t)(case_value(16413, 1)));
    case_same("bcUserObject.data", data == (uint64_t)(case_value(16413, 2)));
    case_same("bcUserObject.count", count == (unsigned int)(case_value(16413, 3)));
    *object = (CUuserObject)(uintptr_t)case_host(case_token(HANDLE_USER_OBJECT, case_value(16413, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcUserObject(void) {
    CUuserObject object = (CUuserObject)0;
    CUresult r = call_bcUserObject(0, &object, (uint64_t)(case_value(16413, 1)), (uint64_t)(case_value(16413,
        2)), (unsigned int)(case_value(16413, 3)));
    case_same("bcUserObject", r == CUDA_SUCCESS);
    case_same("bcUserObject.object", object == (CUuserObject)(uintptr_t)case_token(HANDLE_USER_OBJECT,
        case_value(16413, 0) + 0));
}

CUresult session_bcCaptureInfo(struct session *session, CUstream stream, CUstreamCaptureStatus *status,
    cuuint64_t *id, CUgraph *graph, CUgraphNode *dependencies, CUgraphEdgeData *edges, size_t capacity,
    size_t *count) {
    (void)session;
    case_called();
    case_same("bcCaptureInfo.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16415, 0) + 0)));
    case_same("bcCaptureInfo.status", status != NULL);
    case_same("bcCaptureInfo.id", id != NULL);
    case_same("bcCaptureInfo.graph", graph != NULL);
    case_same("bcCaptureInfo.dependencies", !dependencies == case_nulls);
    case_same("bcCaptureInfo.edges", !edges == case_nulls);
    case_same("bcCaptureInfo.capacity", capacity == (size_t)3);
    case_same("bcCaptureInfo.count", count != NULL);
    *status = (CUstreamCaptureStatus)(case_value(16415, 1) + 1);
    *id = (cuuint64_t)(case_value(16415, 2) + 1);
    *graph = (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(16415, 3) + 0));
    if (dependencies) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            dependencies[i] = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
                case_value(16415, 4) + i));
    }
    if (edges) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((CUgraphEdgeData *)edges + i, sizeof(CUgraphEdgeData), i, 16415, 5);
    }
    *count = (size_t)(case_value(16415, 7) + 1);
    return CUDA_SUCCESS;
}

static void run_bcCaptureInfo(void) {
    CUstreamCaptureStatus status = (CUstreamCaptureStatus)0;
    cuuint64_t id = (cuuint64_t)0;
    CUgraph graph = (CUgraph)0;
    CUgraphNode dependencies[3];
    CUgraphEdgeData edges[3];
    size_t count = (size_t)0;
    CUresult r = call_bcCaptureInfo(0, (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16415,
        0) + 0), &status, &id, &graph, case_nulls ? NULL : (CUgraphNode *)dependencies,
        case_nulls ? NULL : (CUgraphEdgeData *)edges, (size_t)3, &count);
    case_same("bcCaptureInfo", r == CUDA_SUCCESS);
    case_same("bcCaptureInfo.status", status == (CUstreamCaptureStatus)(case_value(16415, 1) + 1));
    case_same("bcCaptureInfo.id", id == (cuuint64_t)(case_value(16415, 2) + 1));
    case_same("bcCaptureInfo.graph", graph == (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(16415,
        3) + 0));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcCaptureInfo.dependencies",
                dependencies[i] == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16415,
                4) + i));
    }
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcCaptureInfo.edges", case_filled(&edges[i], sizeof edges[i], i, 16415, 5));
    }
    case_same("bcCaptureInfo.count", count == (size_t)(case_value(16415, 7) + 1));
}


static void build_bcGraphAddCopyNode_box(CUDA_MEMCPY3D_v2 *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16416, 4 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16416,
        4) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16416, 4) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16416,
        4) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16416, 4) + 8));
}

CUresult session_bcGraphAddCopyNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUcontext context) {
    (void)session;
    case_called();
    case_same("bcGraphAddCopyNode.node", node != NULL);
    case_same("bcGraphAddCopyNode.graph", graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(16416, 1) + 0)));
    case_touch(dependencies, (size_t)(n), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphAddCopyNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
            case_value(16416, 2) + i)));
    case_same("bcGraphAddCopyNode.n", n == (size_t)3);
    CUDA_MEMCPY3D_v2 want_box;
    build_bcGraphAddCopyNode_box(&want_box, true, 0);
    case_same("bcGraphAddCopyNode.box", !memcmp(box, &want_box, sizeof want_box));
    case_same("bcGraphAddCopyNode.pageable", pageable == (uint32_t)(case_value(16416, 5)));
    case_same("bcGraphAddCopyNode.context",
        context == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(16416, 6) + 0)));
    *node = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16416, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcGraphAddCopyNode(void) {
    CUgraphNode node = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16416, 2) + i);
    CUDA_MEMCPY3D_v2 box;
    build_bcGraphAddCopyNode_box(&box, false, 0);
    CUresult r = call_bcGraphAddCopyNode(0, &node, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(16416, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, &box,
        (uint32_t)(case_value(16416, 5)), (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(16416,
        6) + 0));
    case_same("bcGraphAddCopyNode", r == CUDA_SUCCESS);
    case_same("bcGraphAddCopyNode.node", node == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16416, 0) + 0));
}


static void build_bcGraphCopyNodeSetParams_box(CUDA_MEMCPY3D_v2 *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16417, 1 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16417,
        1) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16417, 1) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16417,
        1) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16417, 1) + 8));
}

CUresult session_bcGraphCopyNodeSetParams(struct session *session, CUgraphNode node,
    const CUDA_MEMCPY3D_v2 *box, uint32_t pageable) {
    (void)session;
    case_called();
    case_same("bcGraphCopyNodeSetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16417, 0) + 0)));
    CUDA_MEMCPY3D_v2 want_box;
    build_bcGraphCopyNodeSetParams_box(&want_box, true, 0);
    case_same("bcGraphCopyNodeSetParams.box", !memcmp(box, &want_box, sizeof want_box));
    case_same("bcGraphCopyNodeSetParams.pageable", pageable == (uint32_t)(case_value(16417, 2)));
    return CUDA_SUCCESS;
}

static void run_bcGraphCopyNodeSetParams(void) {
    CUDA_MEMCPY3D_v2 box;
    build_bcGraphCopyNodeSetParams_box(&box, false, 0);
    CUresult r = call_bcGraphCopyNodeSetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16417, 0) + 0), &box, (uint32_t)(case_value(16417, 2)));
    case_same("bcGraphCopyNodeSetParams", r == CUDA_SUCCESS);
}


static void build_bcGraphExecCopyNodeSetParams_box(CUDA_MEMCPY3D_v2 *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16418, 2 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16418,
        2) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16418, 2) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16418,
        2) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16418, 2) + 8));
}

CUresult session_bcGraphExecCopyNodeSetParams(struct session *session, CUgraphExec exec, CUgraphNode node,
    const CUDA_MEMCPY3D_v2 *box, uint32_t pageable, CUcontext context) {
    (void)session;
    case_called();
    case_same("bcGraphExecCopyNodeSetParams.exec",
        exec == (CUgraphExec)(uintptr_t)case_host(case_token(HANDLE_GRAPH_EXEC, case_value(16418, 0) + 0)));
    case_same("bcGraphExecCopyNodeSetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16418, 1) + 0)));
    CUDA_MEMCPY3D_v2 want_box;
    build_bcGraphExecCopyNodeSetParams_box(&want_box, true, 0);
    case_same("bcGraphExecCopyNodeSetParams.box", !memcmp(box, &want_box, sizeof want_box));
    case_same("bcGraphExecCopyNodeSetParams.pageable", pageable == (uint32_t)(case_value(16418, 3)));
    case_same("bcGraphExecCopyNodeSetParams.context",
        context == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(16418, 4) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcGraphExecCopyNodeSetParams(void) {
    CUDA_MEMCPY3D_v2 box;
    build_bcGraphExecCopyNodeSetParams_box(&box, false, 0);
    CUresult r = call_bcGraphExecCopyNodeSetParams(0, (CUgraphExec)(uintptr_t)case_token(HANDLE_GRAPH_EXEC,
        case_value(16418, 0) + 0), (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16418,
        1) + 0), &box, (uint32_t)(case_value(16418, 3)), (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT,
        case_value(16418, 4) + 0));
    case_same("bcGraphExecCopyNodeSetParams", r == CUDA_SUCCESS);
}


static void build_bcCaptureCopy_box(CUDA_MEMCPY3D_v2 *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16419, 0 + salt);
    x->reserved0 = 0;
    x->reserved1 = 0;
    x->srcMemoryType = CU_MEMORYTYPE_ARRAY;
    x->dstMemoryType = CU_MEMORYTYPE_ARRAY;
    x->srcArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16419,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16419, 0) + 8));
    x->dstArray = (CUarray)(uintptr_t)(host ? (uintptr_t)case_host(case_token(HANDLE_ARRAY, case_value(16419,
        0) + 8)) : (uintptr_t)case_token(HANDLE_ARRAY, case_value(16419, 0) + 8));
}

CUresult session_bcCaptureCopy(struct session *session, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUstream stream) {
    (void)session;
    case_called();
    CUDA_MEMCPY3D_v2 want_box;
    build_bcCaptureCopy_box(&want_box, true, 0);
    case_same("bcCaptureCopy.box", !memcmp(box, &want_box, sizeof want_box));
    case_same("bcCaptureCopy.pageable", pageable == (uint32_t)(case_value(16419, 1)));
    case_same("bcCaptureCopy.stream", stream == (CUstream)(uintptr_t)case_host(case_token(HANDLE_STREAM,
        case_value(16419, 2) + 0)));
    return CUDA_SUCCESS;
}

static void run_bcCaptureCopy(void) {
    CUDA_MEMCPY3D_v2 box;
    build_bcCaptureCopy_box(&box, false, 0);
    CUresult r = call_bcCaptureCopy(0, &box, (uint32_t)(case_value(16419, 1)),
        (CUstream)(uintptr_t)case_token(HANDLE_STREAM, case_value(16419, 2) + 0));
    case_same("bcCaptureCopy", r == CUDA_SUCCESS);
}

CUresult session_bcGraphAddConditionalNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t handle, uint32_t type, CUcontext context,
    CUgraph *bodies, size_t size) {
    (void)session;
    case_called();
    case_same("bcGraphAddConditionalNode.node", node != NULL);
    case_same("bcGraphAddConditionalNode.graph",
        graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(16420, 1) + 0)));
    case_touch(dependencies, (size_t)(n), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphAddConditionalNode.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
            case_value(16420, 2) + i)));
    case_same("bcGraphAddConditionalNode.n", n == (size_t)3);
    case_same("bcGraphAddConditionalNode.handle", handle == (uint64_t)(case_value(16420, 4)));
    case_same("bcGraphAddConditionalNode.type", type == (uint32_t)(case_value(16420, 5)));
    case_same("bcGraphAddConditionalNode.context",
        context == (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(16420, 6) + 0)));
    case_same("bcGraphAddConditionalNode.bodies", !bodies == case_nulls);
    case_same("bcGraphAddConditionalNode.size", size == (size_t)3);
    *node = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16420, 0) + 0));
    if (bodies) {
        for (size_t i = 0; i < (size_t)(size); i++)
            bodies[i] = (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH, case_value(16420, 7) + i));
    }
    return CUDA_SUCCESS;
}

static void run_bcGraphAddConditionalNode(void) {
    CUgraphNode node = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16420, 2) + i);
    CUgraph bodies[3];
    CUresult r = call_bcGraphAddConditionalNode(0, &node, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(16420, 1) + 0), (const CUgraphNode *)dependencies, (size_t)3, (uint64_t)(case_value(16420,
        4)), (uint32_t)(case_value(16420, 5)), (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT,
        case_value(16420, 6) + 0), case_nulls ? NULL : (CUgraph *)bodies, (size_t)3);
    case_same("bcGraphAddConditionalNode", r == CUDA_SUCCESS);
    case_same("bcGraphAddConditionalNode.node", node == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16420, 0) + 0));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcGraphAddConditionalNode.bodies",
                bodies[i] == (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(16420, 7) + i));
    }
}

CUresult session_bcGraphAddChild(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUgraph child, uint32_t ownership) {
    (void)session;
    case_called();
    case_same("bcGraphAddChild.node", node != NULL);
    case_same("bcGraphAddChild.graph", graph == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(16421, 1) + 0)));
    case_touch(dependencies, (size_t)(n), sizeof(CUgraphNode));
    for (unsigned i = 0; case_checks && i < 3; i++)
        case_same("bcGraphAddChild.dependencies",
            dependencies[i] == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE,
            case_value(16421, 2) + i)));
    case_same("bcGraphAddChild.n", n == (size_t)3);
    case_same("bcGraphAddChild.child", child == (CUgraph)(uintptr_t)case_host(case_token(HANDLE_GRAPH,
        case_value(16421, 4) + 0)));
    case_same("bcGraphAddChild.ownership", ownership == (uint32_t)(case_value(16421, 5)));
    *node = (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16421, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcGraphAddChild(void) {
    CUgraphNode node = (CUgraphNode)0;
    CUgraphNode dependencies[3];
    for (unsigned i = 0; i < 3; i++)
        dependencies[i] = (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE, case_value(16421, 2) + i);
    CUresult r = call_bcGraphAddChild(0, &node, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, case_value(16421,
        1) + 0), (const CUgraphNode *)dependencies, (size_t)3, (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH,
        case_value(16421, 4) + 0), (uint32_t)(case_value(16421, 5)));
    case_same("bcGraphAddChild", r == CUDA_SUCCESS);
    case_same("bcGraphAddChild.node", node == (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16421, 0) + 0));
}


static void build_bcGraphMemAllocNodeGetParams_props(CUmemPoolProps *x, bool host, unsigned salt) {
    (void)host;
    case_fill(x, sizeof *x, 16422, 1 + salt);
    x->win32SecurityAttributes = 0;
}

CUresult session_bcGraphMemAllocNodeGetParams(struct session *session, CUgraphNode node,
    CUmemPoolProps *props, CUmemAccessDesc *access, size_t capacity, size_t *count, size_t *size,
    CUdeviceptr *address) {
    (void)session;
    case_called();
    case_same("bcGraphMemAllocNodeGetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16422, 0) + 0)));
    case_same("bcGraphMemAllocNodeGetParams.props", props != NULL);
    case_same("bcGraphMemAllocNodeGetParams.access", !access == case_nulls);
    case_same("bcGraphMemAllocNodeGetParams.capacity", capacity == (size_t)3);
    case_same("bcGraphMemAllocNodeGetParams.count", count != NULL);
    case_same("bcGraphMemAllocNodeGetParams.size", size != NULL);
    case_same("bcGraphMemAllocNodeGetParams.address", address != NULL);
    build_bcGraphMemAllocNodeGetParams_props(props, true, 1);
    if (access) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((CUmemAccessDesc *)access + i, sizeof(CUmemAccessDesc), i, 16422, 2);
    }
    *count = (size_t)(case_value(16422, 4) + 1);
    *size = (size_t)(case_value(16422, 5) + 1);
    *address = (CUdeviceptr)(case_value(16422, 6) + 1);
    return CUDA_SUCCESS;
}

static void run_bcGraphMemAllocNodeGetParams(void) {
    CUmemPoolProps props;
    build_bcGraphMemAllocNodeGetParams_props(&props, false, 0);
    CUmemAccessDesc access[3];
    size_t count = (size_t)0;
    size_t size = (size_t)0;
    CUdeviceptr address = (CUdeviceptr)0;
    CUresult r = call_bcGraphMemAllocNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16422, 0) + 0), &props, case_nulls ? NULL : (CUmemAccessDesc *)access, (size_t)3, &count,
        &size, &address);
    case_same("bcGraphMemAllocNodeGetParams", r == CUDA_SUCCESS);
    CUmemPoolProps want_props;
    build_bcGraphMemAllocNodeGetParams_props(&want_props, false, 1);
    case_same("bcGraphMemAllocNodeGetParams.props", !memcmp(&props, &want_props, sizeof props));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcGraphMemAllocNodeGetParams.access", case_filled(&access[i], sizeof access[i], i,
                16422, 2));
    }
    case_same("bcGraphMemAllocNodeGetParams.count", count == (size_t)(case_value(16422, 4) + 1));
    case_same("bcGraphMemAllocNodeGetParams.size", size == (size_t)(case_value(16422, 5) + 1));
    case_same("bcGraphMemAllocNodeGetParams.address", address == (CUdeviceptr)(case_value(16422, 6) + 1));
}

CUresult session_bcGraphBatchMemOpNodeGetParams(struct session *session, CUgraphNode node, CUcontext *context,
    CUstreamBatchMemOpParams *list, size_t capacity, size_t *count) {
    (void)session;
    case_called();
    case_same("bcGraphBatchMemOpNodeGetParams.node",
        node == (CUgraphNode)(uintptr_t)case_host(case_token(HANDLE_GRAPH_NODE, case_value(16423, 0) + 0)));
    case_same("bcGraphBatchMemOpNodeGetParams.context", context != NULL);
    case_same("bcGraphBatchMemOpNodeGetParams.list", !list == case_nulls);
    case_same("bcGraphBatchMemOpNodeGetParams.capacity", capacity == (size_t)3);
    case_same("bcGraphBatchMemOpNodeGetParams.count", count != NULL);
    *context = (CUcontext)(uintptr_t)case_host(case_token(HANDLE_CONTEXT, case_value(16423, 1) + 0));
    if (list) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((CUstreamBatchMemOpParams *)list + i, sizeof(CUstreamBatchMemOpParams), i, 16423,
                2);
    }
    *count = (size_t)(case_value(16423, 4) + 1);
    return CUDA_SUCCESS;
}

static void run_bcGraphBatchMemOpNodeGetParams(void) {
    CUcontext context = (CUcontext)0;
    CUstreamBatchMemOpParams list[3];
    size_t count = (size_t)0;
    CUresult r = call_bcGraphBatchMemOpNodeGetParams(0, (CUgraphNode)(uintptr_t)case_token(HANDLE_GRAPH_NODE,
        case_value(16423, 0) + 0), &context, case_nulls ? NULL : (CUstreamBatchMemOpParams *)list, (size_t)3,
        &count);
    case_same("bcGraphBatchMemOpNodeGetParams", r == CUDA_SUCCESS);
    case_same("bcGraphBatchMemOpNodeGetParams.context",
        context == (CUcontext)(uintptr_t)case_token(HANDLE_CONTEXT, case_value(16423, 1) + 0));
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcGraphBatchMemOpNodeGetParams.list", case_filled(&list[i], sizeof list[i], i, 16423,
                2));
    }
    case_same("bcGraphBatchMemOpNodeGetParams.count", count == (size_t)(case_value(16423, 4) + 1));
}

CUresult session_bcTallyStart(struct session *session, uint64_t *host_now) {
    (void)session;
    case_called();
    case_same("bcTallyStart.host_now", host_now != NULL);
    *host_now = (uint64_t)(case_value(16430, 0) + 1);
    return CUDA_SUCCESS;
}

static void run_bcTallyStart(void) {
    uint64_t host_now = (uint64_t)0;
    CUresult r = call_bcTallyStart(0, &host_now);
    case_same("bcTallyStart", r == CUDA_SUCCESS);
    case_same("bcTallyStart.host_now", host_now == (uint64_t)(case_value(16430, 0) + 1));
}

CUresult session_bcTallyKernels(struct session *session, uint64_t first, struct kernel_tally *kernels,
    size_t capacity, uint64_t *total) {
    (void)session;
    case_called();
    case_same("bcTallyKernels.first", first == (uint64_t)(case_value(16431, 0)));
    case_same("bcTallyKernels.kernels", !kernels == case_nulls);
    case_same("bcTallyKernels.capacity", capacity == (size_t)3);
    case_same("bcTallyKernels.total", total != NULL);
    if (kernels) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((struct kernel_tally *)kernels + i, sizeof(struct kernel_tally), i, 16431, 1);
    }
    *total = (uint64_t)(case_value(16431, 3) + 1);
    return CUDA_SUCCESS;
}

static void run_bcTallyKernels(void) {
    struct kernel_tally kernels[3];
    uint64_t total = (uint64_t)0;
    CUresult r = call_bcTallyKernels(0, (uint64_t)(case_value(16431, 0)),
        case_nulls ? NULL : (struct kernel_tally *)kernels, (size_t)3, &total);
    case_same("bcTallyKernels", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcTallyKernels.kernels", case_filled(&kernels[i], sizeof kernels[i], i, 16431, 1));
    }
    case_same("bcTallyKernels.total", total == (uint64_t)(case_value(16431, 3) + 1));
}

CUresult session_bcTallySpans(struct session *session, uint64_t first, struct kernel_span *spans,
    size_t capacity, uint64_t *total) {
    (void)session;
    case_called();
    case_same("bcTallySpans.first", first == (uint64_t)(case_value(16432, 0)));
    case_same("bcTallySpans.spans", !spans == case_nulls);
    case_same("bcTallySpans.capacity", capacity == (size_t)3);
    case_same("bcTallySpans.total", total != NULL);
    if (spans) {
        for (size_t i = 0; i < (size_t)(capacity); i++)
            case_fill_part((struct kernel_span *)spans + i, sizeof(struct kernel_span), i, 16432, 1);
    }
    *total = (uint64_t)(case_value(16432, 3) + 1);
    return CUDA_SUCCESS;
}

static void run_bcTallySpans(void) {
    struct kernel_span spans[3];
    uint64_t total = (uint64_t)0;
    CUresult r = call_bcTallySpans(0, (uint64_t)(case_value(16432, 0)),
        case_nulls ? NULL : (struct kernel_span *)spans, (size_t)3, &total);
    case_same("bcTallySpans", r == CUDA_SUCCESS);
    if (!case_nulls) {
        for (unsigned i = 0; i < 3; i++)
            case_same("bcTallySpans.spans", case_filled(&spans[i], sizeof spans[i], i, 16432, 1));
    }
    case_same("bcTallySpans.total", total == (uint64_t)(case_value(16432, 3) + 1));
}

CUresult session_bcMemExport(struct session *session, CUmemGenericAllocationHandle handle, uint64_t *first,
    uint64_t *second) {
    (void)session;
    case_called();
    case_same("bcMemExport.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(16440, 0) + 0)));
    case_same("bcMemExport.first", first != NULL);
    case_same("bcMemExport.second", second != NULL);
    *first = (uint64_t)(case_value(16440, 1) + 1);
    *second = (uint64_t)(case_value(16440, 2) + 1);
    return CUDA_SUCCESS;
}

static void run_bcMemExport(void) {
    uint64_t first = (uint64_t)0;
    uint64_t second = (uint64_t)0;
    CUresult r = call_bcMemExport(0, (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION,
        case_value(16440, 0) + 0), &first, &second);
    case_same("bcMemExport", r == CUDA_SUCCESS);
    case_same("bcMemExport.first", first == (uint64_t)(case_value(16440, 1) + 1));
    case_same("bcMemExport.second", second == (uint64_t)(case_value(16440, 2) + 1));
}

CUresult session_bcMemImport(struct session *session, CUmemGenericAllocationHandle *handle, uint64_t first,
    uint64_t second) {
    (void)session;
    case_called();
    case_same("bcMemImport.handle", handle != NULL);
    case_same("bcMemImport.first", first == (uint64_t)(case_value(16441, 1)));
    case_same("bcMemImport.second", second == (uint64_t)(case_value(16441, 2)));
    *handle = (CUmemGenericAllocationHandle)(uintptr_t)case_host(case_token(HANDLE_ALLOCATION,
        case_value(16441, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcMemImport(void) {
    CUmemGenericAllocationHandle handle = (CUmemGenericAllocationHandle)0;
    CUresult r = call_bcMemImport(0, &handle, (uint64_t)(case_value(16441, 1)), (uint64_t)(case_value(16441,
        2)));
    case_same("bcMemImport", r == CUDA_SUCCESS);
    case_same("bcMemImport.handle",
        handle == (CUmemGenericAllocationHandle)(uintptr_t)case_token(HANDLE_ALLOCATION, case_value(16441,
        0) + 0));
}

CUresult session_bcPoolExport(struct session *session, CUmemoryPool pool, uint64_t *first, uint64_t *second) {
    (void)session;
    case_called();
    case_same("bcPoolExport.pool", pool == (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL,
        case_value(16442, 0) + 0)));
    case_same("bcPoolExport.first", first != NULL);
    case_same("bcPoolExport.second", second != NULL);
    *first = (uint64_t)(case_value(16442, 1) + 1);
    *second = (uint64_t)(case_value(16442, 2) + 1);
    return CUDA_SUCCESS;
}

static void run_bcPoolExport(void) {
    uint64_t first = (uint64_t)0;
    uint64_t second = (uint64_t)0;
    CUresult r = call_bcPoolExport(0, (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(16442, 0) + 0), &first, &second);
    case_same("bcPoolExport", r == CUDA_SUCCESS);
    case_same("bcPoolExport.first", first == (uint64_t)(case_value(16442, 1) + 1));
    case_same("bcPoolExport.second", second == (uint64_t)(case_value(16442, 2) + 1));
}

CUresult session_bcPoolImport(struct session *session, CUmemoryPool *pool, uint64_t first, uint64_t second) {
    (void)session;
    case_called();
    case_same("bcPoolImport.pool", pool != NULL);
    case_same("bcPoolImport.first", first == (uint64_t)(case_value(16443, 1)));
    case_same("bcPoolImport.second", second == (uint64_t)(case_value(16443, 2)));
    *pool = (CUmemoryPool)(uintptr_t)case_host(case_token(HANDLE_MEMORY_POOL, case_value(16443, 0) + 0));
    return CUDA_SUCCESS;
}

static void run_bcPoolImport(void) {
    CUmemoryPool pool = (CUmemoryPool)0;
    CUresult r = call_bcPoolImport(0, &pool, (uint64_t)(case_value(16443, 1)), (uint64_t)(case_value(16443,
        2)));
    case_same("bcPoolImport", r == CUDA_SUCCESS);
    case_same("bcPoolImport.pool", pool == (CUmemoryPool)(uintptr_t)case_token(HANDLE_MEMORY_POOL,
        case_value(16443, 0) + 0));
}

CUresult session_bcContextAlias(struct session *session, CUdevice device, uint64_t alias) {
    (void)session;
    case_called();
    case_same("bcContextAlias.device", device == (CUdevice)(case_value(16450, 0)));
    case_same("bcContextAlias.alias", alias == (uint64_t)(case_value(16450, 1)));
    return CUDA_SUCCESS;
}

static void run_bcContextAlias(void) {
    CUresult r = call_bcContextAlias(0, (CUdevice)(case_value(16450, 0)), (uint64_t)(case_value(16450, 1)));
    case_same("bcContextAlias", r == CUDA_SUCCESS);
}

CUresult session_bcContextAliasEnd(struct session *session, uint64_t alias) {
    (void)session;
    case_called();
    case_same("bcContextAliasEnd.alias", alias == (uint64_t)(case_value(16451, 0)));
    return CUDA_SUCCESS;
}

static void run_bcContextAliasEnd(void) {
    CUresult r = call_bcContextAliasEnd(0, (uint64_t)(case_value(16451, 0)));
    case_same("bcContextAliasEnd", r == CUDA_SUCCESS);
}

CUresult session_bcFileRegister(struct session *session, uint64_t address, uint64_t file, uint64_t offset,
    uint64_t size) {
    (void)session;
    case_called();
    case_same("bcFileRegister.address", address == (uint64_t)(case_value(16480, 0)));
    case_same("bcFileRegister.file", file == (uint64_t)(case_value(16480, 1)));
    case_same("bcFileRegister.offset", offset == (uint64_t)(case_value(16480, 2)));
    case_same("bcFileRegister.size", size == (uint64_t)(case_value(16480, 3)));
    return CUDA_SUCCESS;
}

static void run_bcFileRegister(void) {
    CUresult r = call_bcFileRegister(0, (uint64_t)(case_value(16480, 0)), (uint64_t)(case_value(16480, 1)),
        (uint64_t)(case_value(16480, 2)), (uint64_t)(case_value(16480, 3)));
    case_same("bcFileRegister", r == CUDA_SUCCESS);
}
const struct executor_ops roundtrip_ops = {
    .cuArray3DCreate_v2 = fake_cuArray3DCreate_v2,
    .cuArray3DGetDescriptor_v2 = fake_cuArray3DGetDescriptor_v2,
    .cuArrayCreate_v2 = fake_cuArrayCreate_v2,
    .cuArrayDestroy = fake_cuArrayDestroy,
    .cuArrayGetDescriptor_v2 = fake_cuArrayGetDescriptor_v2,
    .cuArrayGetMemoryRequirements = fake_cuArrayGetMemoryRequirements,
    .cuArrayGetPlane = fake_cuArrayGetPlane,
    .cuArrayGetSparseProperties = fake_cuArrayGetSparseProperties,
    .cuCtxCreate_v2 = fake_cuCtxCreate_v2,
    .cuCtxDestroy_v2 = fake_cuCtxDestroy_v2,
    .cuCtxDisablePeerAccess = fake_cuCtxDisablePeerAccess,
    .cuCtxEnablePeerAccess = fake_cuCtxEnablePeerAccess,
    .cuCtxGetLimit = fake_cuCtxGetLimit,
    .cuCtxGetStreamPriorityRange = fake_cuCtxGetStreamPriorityRange,
    .cuCtxResetPersistingL2Cache = fake_cuCtxResetPersistingL2Cache,
    .cuCtxSetFlags = fake_cuCtxSetFlags,
    .cuCtxSetLimit = fake_cuCtxSetLimit,
    .cuCtxSynchronize = fake_cuCtxSynchronize,
    .cuCtxSynchronize_v2 = fake_cuCtxSynchronize_v2,
    .cuDeviceCanAccessPeer = fake_cuDeviceCanAccessPeer,
    .cuDeviceGetDefaultMemPool = fake_cuDeviceGetDefaultMemPool,
    .cuDeviceGetGraphMemAttribute = fake_cuDeviceGetGraphMemAttribute,
    .cuDeviceGetHostAtomicCapabilities = fake_cuDeviceGetHostAtomicCapabilities,
    .cuDeviceGetMemPool = fake_cuDeviceGetMemPool,
    .cuDeviceGetP2PAtomicCapabilities = fake_cuDeviceGetP2PAtomicCapabilities,
    .cuDeviceGetP2PAttribute = fake_cuDeviceGetP2PAttribute,
    .cuDeviceGetTexture1DLinearMaxWidth = fake_cuDeviceGetTexture1DLinearMaxWidth,
    .cuDeviceGraphMemTrim = fake_cuDeviceGraphMemTrim,
    .cuDevicePrimaryCtxRelease_v2 = fake_cuDevicePrimaryCtxRelease_v2,
    .cuDevicePrimaryCtxReset_v2 = fake_cuDevicePrimaryCtxReset_v2,
    .cuDevicePrimaryCtxRetain = fake_cuDevicePrimaryCtxRetain,
    .cuDevicePrimaryCtxSetFlags_v2 = fake_cuDevicePrimaryCtxSetFlags_v2,
    .cuDeviceSetGraphMemAttribute = fake_cuDeviceSetGraphMemAttribute,
    .cuDeviceSetMemPool = fake_cuDeviceSetMemPool,
    .cuEventCreate = fake_cuEventCreate,
    .cuEventDestroy_v2 = fake_cuEventDestroy_v2,
    .cuEventElapsedTime_v2 = fake_cuEventElapsedTime_v2,
    .cuEventQuery = fake_cuEventQuery,
    .cuEventRecord = fake_cuEventRecord,
    .cuEventRecordWithFlags = fake_cuEventRecordWithFlags,
    .cuEventSynchronize = fake_cuEventSynchronize,
    .cuFlushGPUDirectRDMAWrites = fake_cuFlushGPUDirectRDMAWrites,
    .cuFuncGetAttribute = fake_cuFuncGetAttribute,
    .cuFuncGetModule = fake_cuFuncGetModule,
    .cuFuncGetParamInfo = fake_cuFuncGetParamInfo,
    .cuFuncIsLoaded = fake_cuFuncIsLoaded,
    .cuFuncLoad = fake_cuFuncLoad,
    .cuFuncSetAttribute = fake_cuFuncSetAttribute,
    .cuFuncSetCacheConfig = fake_cuFuncSetCacheConfig,
    .cuFuncSetSharedMemConfig = fake_cuFuncSetSharedMemConfig,
    .cuGraphAddBatchMemOpNode = fake_cuGraphAddBatchMemOpNode,
    .cuGraphAddChildGraphNode = fake_cuGraphAddChildGraphNode,
    .cuGraphAddDependencies_v2 = fake_cuGraphAddDependencies_v2,
    .cuGraphAddEmptyNode = fake_cuGraphAddEmptyNode,
    .cuGraphAddEventRecordNode = fake_cuGraphAddEventRecordNode,
    .cuGraphAddEventWaitNode = fake_cuGraphAddEventWaitNode,
    .cuGraphAddMemAllocNode = fake_cuGraphAddMemAllocNode,
    .cuGraphAddMemFreeNode = fake_cuGraphAddMemFreeNode,
    .cuGraphAddMemcpyNode = fake_cuGraphAddMemcpyNode,
    .cuGraphAddMemsetNode = fake_cuGraphAddMemsetNode,
    .cuGraphBatchMemOpNodeSetParams = fake_cuGraphBatchMemOpNodeSetParams,
    .cuGraphChildGraphNodeGetGraph = fake_cuGraphChildGraphNodeGetGraph,
    .cuGraphClone = fake_cuGraphClone,
    .cuGraphConditionalHandleCreate = fake_cuGraphConditionalHandleCreate,
    .cuGraphCreate = fake_cuGraphCreate,
    .cuGraphDestroy = fake_cuGraphDestroy,
    .cuGraphDestroyNode = fake_cuGraphDestroyNode,
    .cuGraphEventRecordNodeGetEvent = fake_cuGraphEventRecordNodeGetEvent,
    .cuGraphEventRecordNodeSetEvent = fake_cuGraphEventRecordNodeSetEvent,
    .cuGraphEventWaitNodeGetEvent = fake_cuGraphEventWaitNodeGetEvent,
    .cuGraphEventWaitNodeSetEvent = fake_cuGraphEventWaitNodeSetEvent,
    .cuGraphExecBatchMemOpNodeSetParams = fake_cuGraphExecBatchMemOpNodeSetParams,
    .cuGraphExecChildGraphNodeSetParams = fake_cuGraphExecChildGraphNodeSetParams,
    .cuGraphExecDestroy = fake_cuGraphExecDestroy,
    .cuGraphExecEventRecordNodeSetEvent = fake_cuGraphExecEventRecordNodeSetEvent,
    .cuGraphExecEventWaitNodeSetEvent = fake_cuGraphExecEventWaitNodeSetEvent,
    .cuGraphExecGetFlags = fake_cuGraphExecGetFlags,
    .cuGraphExecMemcpyNodeSetParams = fake_cuGraphExecMemcpyNodeSetParams,
    .cuGraphExecMemsetNodeSetParams = fake_cuGraphExecMemsetNodeSetParams,
    .cuGraphExecUpdate = fake_cuGraphExecUpdate,
    .cuGraphExecUpdate_v2 = fake_cuGraphExecUpdate_v2,
    .cuGraphGetEdges_v2 = fake_cuGraphGetEdges_v2,
    .cuGraphGetNodes = fake_cuGraphGetNodes,
    .cuGraphGetRootNodes = fake_cuGraphGetRootNodes,
    .cuGraphInstantiateWithFlags = fake_cuGraphInstantiateWithFlags,
    .cuGraphInstantiateWithParams = fake_cuGraphInstantiateWithParams,
    .cuGraphInstantiate_v2 = fake_cuGraphInstantiate_v2,
    .cuGraphKernelNodeCopyAttributes = fake_cuGraphKernelNodeCopyAttributes,
    .cuGraphKernelNodeGetAttribute = fake_cuGraphKernelNodeGetAttribute,
    .cuGraphKernelNodeSetAttribute = fake_cuGraphKernelNodeSetAttribute,
    .cuGraphLaunch = fake_cuGraphLaunch,
    .cuGraphMemFreeNodeGetParams = fake_cuGraphMemFreeNodeGetParams,
    .cuGraphMemcpyNodeGetParams = fake_cuGraphMemcpyNodeGetParams,
    .cuGraphMemcpyNodeSetParams = fake_cuGraphMemcpyNodeSetParams,
    .cuGraphMemsetNodeGetParams = fake_cuGraphMemsetNodeGetParams,
    .cuGraphMemsetNodeSetParams = fake_cuGraphMemsetNodeSetParams,
    .cuGraphNodeFindInClone = fake_cuGraphNodeFindInClone,
    .cuGraphNodeGetDependencies_v2 = fake_cuGraphNodeGetDependencies_v2,
    .cuGraphNodeGetDependentNodes_v2 = fake_cuGraphNodeGetDependentNodes_v2,
    .cuGraphNodeGetEnabled = fake_cuGraphNodeGetEnabled,
    .cuGraphNodeGetType = fake_cuGraphNodeGetType,
    .cuGraphNodeSetEnabled = fake_cuGraphNodeSetEnabled,
    .cuGraphReleaseUserObject = fake_cuGraphReleaseUserObject,
    .cuGraphRemoveDependencies_v2 = fake_cuGraphRemoveDependencies_v2,
    .cuGraphRetainUserObject = fake_cuGraphRetainUserObject,
    .cuGraphUpload = fake_cuGraphUpload,
    .cuIpcCloseMemHandle = fake_cuIpcCloseMemHandle,
    .cuIpcGetEventHandle = fake_cuIpcGetEventHandle,
    .cuIpcGetMemHandle = fake_cuIpcGetMemHandle,
    .cuIpcOpenEventHandle = fake_cuIpcOpenEventHandle,
    .cuIpcOpenMemHandle_v2 = fake_cuIpcOpenMemHandle_v2,
    .cuKernelGetAttribute = fake_cuKernelGetAttribute,
    .cuKernelGetFunction = fake_cuKernelGetFunction,
    .cuKernelGetLibrary = fake_cuKernelGetLibrary,
    .cuKernelGetParamInfo = fake_cuKernelGetParamInfo,
    .cuKernelSetAttribute = fake_cuKernelSetAttribute,
    .cuKernelSetCacheConfig = fake_cuKernelSetCacheConfig,
    .cuLibraryEnumerateKernels = fake_cuLibraryEnumerateKernels,
    .cuLibraryGetGlobal = fake_cuLibraryGetGlobal,
    .cuLibraryGetKernel = fake_cuLibraryGetKernel,
    .cuLibraryGetKernelCount = fake_cuLibraryGetKernelCount,
    .cuLibraryGetManaged = fake_cuLibraryGetManaged,
    .cuLibraryGetModule = fake_cuLibraryGetModule,
    .cuLibraryUnload = fake_cuLibraryUnload,
    .cuLinkDestroy = fake_cuLinkDestroy,
    .cuMemAddressFree = fake_cuMemAddressFree,
    .cuMemAddressReserve = fake_cuMemAddressReserve,
    .cuMemAdvise_v2 = fake_cuMemAdvise_v2,
    .cuMemAllocAsync = fake_cuMemAllocAsync,
    .cuMemAllocFromPoolAsync = fake_cuMemAllocFromPoolAsync,
    .cuMemAllocHost_v2 = fake_cuMemAllocHost_v2,
    .cuMemAllocManaged = fake_cuMemAllocManaged,
    .cuMemAllocPitch_v2 = fake_cuMemAllocPitch_v2,
    .cuMemAlloc_v2 = fake_cuMemAlloc_v2,
    .cuMemBatchDecompressAsync = fake_cuMemBatchDecompressAsync,
    .cuMemCreate = fake_cuMemCreate,
    .cuMemDiscardAndPrefetchBatchAsync = fake_cuMemDiscardAndPrefetchBatchAsync,
    .cuMemDiscardBatchAsync = fake_cuMemDiscardBatchAsync,
    .cuMemFreeAsync = fake_cuMemFreeAsync,
    .cuMemFreeHost = fake_cuMemFreeHost,
    .cuMemFree_v2 = fake_cuMemFree_v2,
    .cuMemGetAccess = fake_cuMemGetAccess,
    .cuMemGetAddressRange_v2 = fake_cuMemGetAddressRange_v2,
    .cuMemGetAllocationGranularity = fake_cuMemGetAllocationGranularity,
    .cuMemGetAllocationPropertiesFromHandle = fake_cuMemGetAllocationPropertiesFromHandle,
    .cuMemGetDefaultMemPool = fake_cuMemGetDefaultMemPool,
    .cuMemGetInfo_v2 = fake_cuMemGetInfo_v2,
    .cuMemGetMemPool = fake_cuMemGetMemPool,
    .cuMemHostAlloc = fake_cuMemHostAlloc,
    .cuMemMap = fake_cuMemMap,
    .cuMemPoolCreate = fake_cuMemPoolCreate,
    .cuMemPoolDestroy = fake_cuMemPoolDestroy,
    .cuMemPoolExportPointer = fake_cuMemPoolExportPointer,
    .cuMemPoolGetAccess = fake_cuMemPoolGetAccess,
    .cuMemPoolGetAttribute = fake_cuMemPoolGetAttribute,
    .cuMemPoolImportPointer = fake_cuMemPoolImportPointer,
    .cuMemPoolSetAccess = fake_cuMemPoolSetAccess,
    .cuMemPoolSetAttribute = fake_cuMemPoolSetAttribute,
    .cuMemPoolTrimTo = fake_cuMemPoolTrimTo,
    .cuMemPrefetchAsync_v2 = fake_cuMemPrefetchAsync_v2,
    .cuMemPrefetchBatchAsync = fake_cuMemPrefetchBatchAsync,
    .cuMemRangeGetAttribute = fake_cuMemRangeGetAttribute,
    .cuMemRelease = fake_cuMemRelease,
    .cuMemRetainAllocationHandle = fake_cuMemRetainAllocationHandle,
    .cuMemSetAccess = fake_cuMemSetAccess,
    .cuMemSetMemPool = fake_cuMemSetMemPool,
    .cuMemUnmap = fake_cuMemUnmap,
    .cuMemcpy = fake_cuMemcpy,
    .cuMemcpy2DAsync_v2 = fake_cuMemcpy2DAsync_v2,
    .cuMemcpy2DUnaligned_v2 = fake_cuMemcpy2DUnaligned_v2,
    .cuMemcpy2D_v2 = fake_cuMemcpy2D_v2,
    .cuMemcpy3DAsync_v2 = fake_cuMemcpy3DAsync_v2,
    .cuMemcpy3D_v2 = fake_cuMemcpy3D_v2,
    .cuMemcpyAsync = fake_cuMemcpyAsync,
    .cuMemcpyAtoA_v2 = fake_cuMemcpyAtoA_v2,
    .cuMemcpyAtoD_v2 = fake_cuMemcpyAtoD_v2,
    .cuMemcpyDtoA_v2 = fake_cuMemcpyDtoA_v2,
    .cuMemcpyDtoDAsync_v2 = fake_cuMemcpyDtoDAsync_v2,
    .cuMemcpyDtoD_v2 = fake_cuMemcpyDtoD_v2,
    .cuMemcpyDtoHAsync_v2 = fake_cuMemcpyDtoHAsync_v2,
    .cuMemcpyDtoH_v2 = fake_cuMemcpyDtoH_v2,
    .cuMemcpyHtoDAsync_v2 = fake_cuMemcpyHtoDAsync_v2,
    .cuMemcpyHtoD_v2 = fake_cuMemcpyHtoD_v2,
    .cuMemcpyPeer = fake_cuMemcpyPeer,
    .cuMemcpyPeerAsync = fake_cuMemcpyPeerAsync,
    .cuMemsetD16Async = fake_cuMemsetD16Async,
    .cuMemsetD16_v2 = fake_cuMemsetD16_v2,
    .cuMemsetD2D16Async = fake_cuMemsetD2D16Async,
    .cuMemsetD2D16_v2 = fake_cuMemsetD2D16_v2,
    .cuMemsetD2D32Async = fake_cuMemsetD2D32Async,
    .cuMemsetD2D32_v2 = fake_cuMemsetD2D32_v2,
    .cuMemsetD2D8Async = fake_cuMemsetD2D8Async,
    .cuMemsetD2D8_v2 = fake_cuMemsetD2D8_v2,
    .cuMemsetD32Async = fake_cuMemsetD32Async,
    .cuMemsetD32_v2 = fake_cuMemsetD32_v2,
    .cuMemsetD8Async = fake_cuMemsetD8Async,
    .cuMemsetD8_v2 = fake_cuMemsetD8_v2,
    .cuMipmappedArrayCreate = fake_cuMipmappedArrayCreate,
    .cuMipmappedArrayDestroy = fake_cuMipmappedArrayDestroy,
    .cuMipmappedArrayGetLevel = fake_cuMipmappedArrayGetLevel,
    .cuMipmappedArrayGetMemoryRequirements = fake_cuMipmappedArrayGetMemoryRequirements,
    .cuMipmappedArrayGetSparseProperties = fake_cuMipmappedArrayGetSparseProperties,
    .cuModuleEnumerateFunctions = fake_cuModuleEnumerateFunctions,
    .cuModuleGetFunction = fake_cuModuleGetFunction,
    .cuModuleGetFunctionCount = fake_cuModuleGetFunctionCount,
    .cuModuleGetGlobal_v2 = fake_cuModuleGetGlobal_v2,
    .cuModuleGetSurfRef = fake_cuModuleGetSurfRef,
    .cuModuleGetTexRef = fake_cuModuleGetTexRef,
    .cuModuleUnload = fake_cuModuleUnload,
    .cuMulticastAddDevice = fake_cuMulticastAddDevice,
    .cuMulticastBindAddr = fake_cuMulticastBindAddr,
    .cuMulticastBindMem = fake_cuMulticastBindMem,
    .cuMulticastCreate = fake_cuMulticastCreate,
    .cuMulticastGetGranularity = fake_cuMulticastGetGranularity,
    .cuMulticastUnbind = fake_cuMulticastUnbind,
    .cuOccupancyAvailableDynamicSMemPerBlock = fake_cuOccupancyAvailableDynamicSMemPerBlock,
    .cuOccupancyMaxActiveBlocksPerMultiprocessor = fake_cuOccupancyMaxActiveBlocksPerMultiprocessor,
    .cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags = fake_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags,
    .cuOccupancyMaxActiveClusters = fake_cuOccupancyMaxActiveClusters,
    .cuOccupancyMaxPotentialClusterSize = fake_cuOccupancyMaxPotentialClusterSize,
    .cuParamSetTexRef = fake_cuParamSetTexRef,
    .cuStreamAttachMemAsync = fake_cuStreamAttachMemAsync,
    .cuStreamBatchMemOp_v2 = fake_cuStreamBatchMemOp_v2,
    .cuStreamBeginCaptureToGraph = fake_cuStreamBeginCaptureToGraph,
    .cuStreamBeginCapture_v2 = fake_cuStreamBeginCapture_v2,
    .cuStreamCopyAttributes = fake_cuStreamCopyAttributes,
    .cuStreamCreate = fake_cuStreamCreate,
    .cuStreamCreateWithPriority = fake_cuStreamCreateWithPriority,
    .cuStreamDestroy_v2 = fake_cuStreamDestroy_v2,
    .cuStreamEndCapture = fake_cuStreamEndCapture,
    .cuStreamGetAttribute = fake_cuStreamGetAttribute,
    .cuStreamGetCaptureInfo = fake_cuStreamGetCaptureInfo,
    .cuStreamGetCtx = fake_cuStreamGetCtx,
    .cuStreamGetDevice = fake_cuStreamGetDevice,
    .cuStreamGetFlags = fake_cuStreamGetFlags,
    .cuStreamGetId = fake_cuStreamGetId,
    .cuStreamGetPriority = fake_cuStreamGetPriority,
    .cuStreamIsCapturing = fake_cuStreamIsCapturing,
    .cuStreamQuery = fake_cuStreamQuery,
    .cuStreamSetAttribute = fake_cuStreamSetAttribute,
    .cuStreamSynchronize = fake_cuStreamSynchronize,
    .cuStreamUpdateCaptureDependencies_v2 = fake_cuStreamUpdateCaptureDependencies_v2,
    .cuStreamWaitEvent = fake_cuStreamWaitEvent,
    .cuStreamWaitValue32_v2 = fake_cuStreamWaitValue32_v2,
    .cuStreamWaitValue64_v2 = fake_cuStreamWaitValue64_v2,
    .cuStreamWriteValue32_v2 = fake_cuStreamWriteValue32_v2,
    .cuStreamWriteValue64_v2 = fake_cuStreamWriteValue64_v2,
    .cuSurfObjectCreate = fake_cuSurfObjectCreate,
    .cuSurfObjectDestroy = fake_cuSurfObjectDestroy,
    .cuSurfObjectGetResourceDesc = fake_cuSurfObjectGetResourceDesc,
    .cuSurfRefGetArray = fake_cuSurfRefGetArray,
    .cuSurfRefSetArray = fake_cuSurfRefSetArray,
    .cuTensorMapEncodeIm2col = fake_cuTensorMapEncodeIm2col,
    .cuTensorMapEncodeIm2colWide = fake_cuTensorMapEncodeIm2colWide,
    .cuTensorMapEncodeTiled = fake_cuTensorMapEncodeTiled,
    .cuTensorMapReplaceAddress = fake_cuTensorMapReplaceAddress,
    .cuTexObjectCreate = fake_cuTexObjectCreate,
    .cuTexObjectDestroy = fake_cuTexObjectDestroy,
    .cuTexObjectGetResourceDesc = fake_cuTexObjectGetResourceDesc,
    .cuTexObjectGetResourceViewDesc = fake_cuTexObjectGetResourceViewDesc,
    .cuTexObjectGetTextureDesc = fake_cuTexObjectGetTextureDesc,
    .cuTexRefCreate = fake_cuTexRefCreate,
    .cuTexRefDestroy = fake_cuTexRefDestroy,
    .cuTexRefGetAddressMode = fake_cuTexRefGetAddressMode,
    .cuTexRefGetAddress_v2 = fake_cuTexRefGetAddress_v2,
    .cuTexRefGetArray = fake_cuTexRefGetArray,
    .cuTexRefGetBorderColor = fake_cuTexRefGetBorderColor,
    .cuTexRefGetFilterMode = fake_cuTexRefGetFilterMode,
    .cuTexRefGetFlags = fake_cuTexRefGetFlags,
    .cuTexRefGetFormat = fake_cuTexRefGetFormat,
    .cuTexRefGetMaxAnisotropy = fake_cuTexRefGetMaxAnisotropy,
    .cuTexRefGetMipmapFilterMode = fake_cuTexRefGetMipmapFilterMode,
    .cuTexRefGetMipmapLevelBias = fake_cuTexRefGetMipmapLevelBias,
    .cuTexRefGetMipmapLevelClamp = fake_cuTexRefGetMipmapLevelClamp,
    .cuTexRefGetMipmappedArray = fake_cuTexRefGetMipmappedArray,
    .cuTexRefSetAddress2D_v3 = fake_cuTexRefSetAddress2D_v3,
    .cuTexRefSetAddressMode = fake_cuTexRefSetAddressMode,
    .cuTexRefSetAddress_v2 = fake_cuTexRefSetAddress_v2,
    .cuTexRefSetArray = fake_cuTexRefSetArray,
    .cuTexRefSetBorderColor = fake_cuTexRefSetBorderColor,
    .cuTexRefSetFilterMode = fake_cuTexRefSetFilterMode,
    .cuTexRefSetFlags = fake_cuTexRefSetFlags,
    .cuTexRefSetFormat = fake_cuTexRefSetFormat,
    .cuTexRefSetMaxAnisotropy = fake_cuTexRefSetMaxAnisotropy,
    .cuTexRefSetMipmapFilterMode = fake_cuTexRefSetMipmapFilterMode,
    .cuTexRefSetMipmapLevelBias = fake_cuTexRefSetMipmapLevelBias,
    .cuTexRefSetMipmapLevelClamp = fake_cuTexRefSetMipmapLevelClamp,
    .cuTexRefSetMipmappedArray = fake_cuTexRefSetMipmappedArray,
    .cuUserObjectRelease = fake_cuUserObjectRelease,
    .cuUserObjectRetain = fake_cuUserObjectRetain,
};

const struct roundtrip_case roundtrip_cases[] = {
    {"cuArray3DCreate_v2", 2, run_cuArray3DCreate_v2},
    {"cuArray3DGetDescriptor_v2", 4, run_cuArray3DGetDescriptor_v2},
    {"cuArrayCreate_v2", 6, run_cuArrayCreate_v2},
    {"cuArrayDestroy", 7, run_cuArrayDestroy},
    {"cuArrayGetDescriptor_v2", 9, run_cuArrayGetDescriptor_v2},
    {"cuArrayGetMemoryRequirements", 10, run_cuArrayGetMemoryRequirements},
    {"cuArrayGetPlane", 11, run_cuArrayGetPlane},
    {"cuArrayGetSparseProperties", 12, run_cuArrayGetSparseProperties},
    {"cuCtxCreate_v2", 25, run_cuCtxCreate_v2},
    {"cuCtxDestroy_v2", 29, run_cuCtxDestroy_v2},
    {"cuCtxDisablePeerAccess", 31, run_cuCtxDisablePeerAccess},
    {"cuCtxEnablePeerAccess", 32, run_cuCtxEnablePeerAccess},
    {"cuCtxGetLimit", 43, run_cuCtxGetLimit},
    {"cuCtxGetStreamPriorityRange", 45, run_cuCtxGetStreamPriorityRange},
    {"cuCtxResetPersistingL2Cache", 51, run_cuCtxResetPersistingL2Cache},
    {"cuCtxSetFlags", 54, run_cuCtxSetFlags},
    {"cuCtxSetLimit", 55, run_cuCtxSetLimit},
    {"cuCtxSynchronize", 57, run_cuCtxSynchronize},
    {"cuCtxSynchronize_v2", 58, run_cuCtxSynchronize_v2},
    {"cuDeviceCanAccessPeer", 64, run_cuDeviceCanAccessPeer},
    {"cuDeviceGetDefaultMemPool", 70, run_cuDeviceGetDefaultMemPool},
    {"cuDeviceGetGraphMemAttribute", 73, run_cuDeviceGetGraphMemAttribute},
    {"cuDeviceGetHostAtomicCapabilities", 74, run_cuDeviceGetHostAtomicCapabilities},
    {"cuDeviceGetMemPool", 76, run_cuDeviceGetMemPool},
    {"cuDeviceGetP2PAtomicCapabilities", 79, run_cuDeviceGetP2PAtomicCapabilities},
    {"cuDeviceGetP2PAttribute", 80, run_cuDeviceGetP2PAttribute},
    {"cuDeviceGetTexture1DLinearMaxWidth", 83, run_cuDeviceGetTexture1DLinearMaxWidth},
    {"cuDeviceGraphMemTrim", 86, run_cuDeviceGraphMemTrim},
    {"cuDevicePrimaryCtxRelease_v2", 89, run_cuDevicePrimaryCtxRelease_v2},
    {"cuDevicePrimaryCtxReset_v2", 91, run_cuDevicePrimaryCtxReset_v2},
    {"cuDevicePrimaryCtxRetain", 92, run_cuDevicePrimaryCtxRetain},
    {"cuDevicePrimaryCtxSetFlags_v2", 94, run_cuDevicePrimaryCtxSetFlags_v2},
    {"cuDeviceSetGraphMemAttribute", 96, run_cuDeviceSetGraphMemAttribute},
    {"cuDeviceSetMemPool", 97, run_cuDeviceSetMemPool},
    {"cuEventCreate", 111, run_cuEventCreate},
    {"cuEventDestroy_v2", 114, run_cuEventDestroy_v2},
    {"cuEventElapsedTime_v2", 116, run_cuEventElapsedTime_v2},
    {"cuEventQuery", 117, run_cuEventQuery},
    {"cuEventRecord", 118, run_cuEventRecord},
    {"cuEventRecordWithFlags", 119, run_cuEventRecordWithFlags},
    {"cuEventSynchronize", 120, run_cuEventSynchronize},
    {"cuFlushGPUDirectRDMAWrites", 123, run_cuFlushGPUDirectRDMAWrites},
    {"cuFuncGetAttribute", 124, run_cuFuncGetAttribute},
    {"cuFuncGetModule", 125, run_cuFuncGetModule},
    {"cuFuncGetParamInfo", 127, run_cuFuncGetParamInfo},
    {"cuFuncIsLoaded", 128, run_cuFuncIsLoaded},
    {"cuFuncLoad", 129, run_cuFuncLoad},
    {"cuFuncSetAttribute", 130, run_cuFuncSetAttribute},
    {"cuFuncSetCacheConfig", 132, run_cuFuncSetCacheConfig},
    {"cuFuncSetSharedMemConfig", 133, run_cuFuncSetSharedMemConfig},
    {"cuGraphAddBatchMemOpNode", 154, run_cuGraphAddBatchMemOpNode},
    {"cuGraphAddChildGraphNode", 155, run_cuGraphAddChildGraphNode},
    {"cuGraphAddDependencies_v2", 157, run_cuGraphAddDependencies_v2},
    {"cuGraphAddEmptyNode", 158, run_cuGraphAddEmptyNode},
    {"cuGraphAddEventRecordNode", 159, run_cuGraphAddEventRecordNode},
    {"cuGraphAddEventWaitNode", 160, run_cuGraphAddEventWaitNode},
    {"cuGraphAddMemAllocNode", 166, run_cuGraphAddMemAllocNode},
    {"cuGraphAddMemFreeNode", 167, run_cuGraphAddMemFreeNode},
    {"cuGraphAddMemcpyNode", 168, run_cuGraphAddMemcpyNode},
    {"cuGraphAddMemsetNode", 169, run_cuGraphAddMemsetNode},
    {"cuGraphBatchMemOpNodeSetParams", 173, run_cuGraphBatchMemOpNodeSetParams},
    {"cuGraphChildGraphNodeGetGraph", 174, run_cuGraphChildGraphNodeGetGraph},
    {"cuGraphClone", 175, run_cuGraphClone},
    {"cuGraphConditionalHandleCreate", 176, run_cuGraphConditionalHandleCreate},
    {"cuGraphCreate", 177, run_cuGraphCreate},
    {"cuGraphDestroy", 179, run_cuGraphDestroy},
    {"cuGraphDestroyNode", 180, run_cuGraphDestroyNode},
    {"cuGraphEventRecordNodeGetEvent", 181, run_cuGraphEventRecordNodeGetEvent},
    {"cuGraphEventRecordNodeSetEvent", 182, run_cuGraphEventRecordNodeSetEvent},
    {"cuGraphEventWaitNodeGetEvent", 183, run_cuGraphEventWaitNodeGetEvent},
    {"cuGraphEventWaitNodeSetEvent", 184, run_cuGraphEventWaitNodeSetEvent},
    {"cuGraphExecBatchMemOpNodeSetParams", 185, run_cuGraphExecBatchMemOpNodeSetParams},
    {"cuGraphExecChildGraphNodeSetParams", 186, run_cuGraphExecChildGraphNodeSetParams},
    {"cuGraphExecDestroy", 187, run_cuGraphExecDestroy},
    {"cuGraphExecEventRecordNodeSetEvent", 188, run_cuGraphExecEventRecordNodeSetEvent},
    {"cuGraphExecEventWaitNodeSetEvent", 189, run_cuGraphExecEventWaitNodeSetEvent},
    {"cuGraphExecGetFlags", 192, run_cuGraphExecGetFlags},
    {"cuGraphExecMemcpyNodeSetParams", 196, run_cuGraphExecMemcpyNodeSetParams},
    {"cuGraphExecMemsetNodeSetParams", 197, run_cuGraphExecMemsetNodeSetParams},
    {"cuGraphExecUpdate", 199, run_cuGraphExecUpdate},
    {"cuGraphExecUpdate_v2", 200, run_cuGraphExecUpdate_v2},
    {"cuGraphGetEdges_v2", 206, run_cuGraphGetEdges_v2},
    {"cuGraphGetNodes", 207, run_cuGraphGetNodes},
    {"cuGraphGetRootNodes", 208, run_cuGraphGetRootNodes},
    {"cuGraphInstantiateWithFlags", 212, run_cuGraphInstantiateWithFlags},
    {"cuGraphInstantiateWithParams", 213, run_cuGraphInstantiateWithParams},
    {"cuGraphInstantiate_v2", 214, run_cuGraphInstantiate_v2},
    {"cuGraphKernelNodeCopyAttributes", 215, run_cuGraphKernelNodeCopyAttributes},
    {"cuGraphKernelNodeGetAttribute", 216, run_cuGraphKernelNodeGetAttribute},
    {"cuGraphKernelNodeSetAttribute", 219, run_cuGraphKernelNodeSetAttribute},
    {"cuGraphLaunch", 222, run_cuGraphLaunch},
    {"cuGraphMemFreeNodeGetParams", 224, run_cuGraphMemFreeNodeGetParams},
    {"cuGraphMemcpyNodeGetParams", 225, run_cuGraphMemcpyNodeGetParams},
    {"cuGraphMemcpyNodeSetParams", 226, run_cuGraphMemcpyNodeSetParams},
    {"cuGraphMemsetNodeGetParams", 227, run_cuGraphMemsetNodeGetParams},
    {"cuGraphMemsetNodeSetParams", 228, run_cuGraphMemsetNodeSetParams},
    {"cuGraphNodeFindInClone", 229, run_cuGraphNodeFindInClone},
    {"cuGraphNodeGetDependencies_v2", 231, run_cuGraphNodeGetDependencies_v2},
    {"cuGraphNodeGetDependentNodes_v2", 233, run_cuGraphNodeGetDependentNodes_v2},
    {"cuGraphNodeGetEnabled", 234, run_cuGraphNodeGetEnabled},
    {"cuGraphNodeGetType", 235, run_cuGraphNodeGetType},
    {"cuGraphNodeSetEnabled", 236, run_cuGraphNodeSetEnabled},
    {"cuGraphReleaseUserObject", 238, run_cuGraphReleaseUserObject},
    {"cuGraphRemoveDependencies_v2", 240, run_cuGraphRemoveDependencies_v2},
    {"cuGraphRetainUserObject", 241, run_cuGraphRetainUserObject},
    {"cuGraphUpload", 242, run_cuGraphUpload},
    {"cuIpcCloseMemHandle", 268, run_cuIpcCloseMemHandle},
    {"cuIpcGetEventHandle", 269, run_cuIpcGetEventHandle},
    {"cuIpcGetMemHandle", 270, run_cuIpcGetMemHandle},
    {"cuIpcOpenEventHandle", 271, run_cuIpcOpenEventHandle},
    {"cuIpcOpenMemHandle_v2", 273, run_cuIpcOpenMemHandle_v2},
    {"cuKernelGetAttribute", 274, run_cuKernelGetAttribute},
    {"cuKernelGetFunction", 275, run_cuKernelGetFunction},
    {"cuKernelGetLibrary", 276, run_cuKernelGetLibrary},
    {"cuKernelGetParamInfo", 278, run_cuKernelGetParamInfo},
    {"cuKernelSetAttribute", 279, run_cuKernelSetAttribute},
    {"cuKernelSetCacheConfig", 280, run_cuKernelSetCacheConfig},
    {"cuLibraryEnumerateKernels", 289, run_cuLibraryEnumerateKernels},
    {"cuLibraryGetGlobal", 290, run_cuLibraryGetGlobal},
    {"cuLibraryGetKernel", 291, run_cuLibraryGetKernel},
    {"cuLibraryGetKernelCount", 292, run_cuLibraryGetKernelCount},
    {"cuLibraryGetManaged", 293, run_cuLibraryGetManaged},
    {"cuLibraryGetModule", 294, run_cuLibraryGetModule},
    {"cuLibraryUnload", 298, run_cuLibraryUnload},
    {"cuLinkDestroy", 306, run_cuLinkDestroy},
    {"cuMemAddressFree", 312, run_cuMemAddressFree},
    {"cuMemAddressReserve", 313, run_cuMemAddressReserve},
    {"cuMemAdvise_v2", 315, run_cuMemAdvise_v2},
    {"cuMemAllocAsync", 317, run_cuMemAllocAsync},
    {"cuMemAllocFromPoolAsync", 318, run_cuMemAllocFromPoolAsync},
    {"cuMemAllocHost_v2", 320, run_cuMemAllocHost_v2},
    {"cuMemAllocManaged", 321, run_cuMemAllocManaged},
    {"cuMemAllocPitch_v2", 323, run_cuMemAllocPitch_v2},
    {"cuMemAlloc_v2", 324, run_cuMemAlloc_v2},
    {"cuMemBatchDecompressAsync", 325, run_cuMemBatchDecompressAsync},
    {"cuMemCreate", 326, run_cuMemCreate},
    {"cuMemDiscardAndPrefetchBatchAsync", 327, run_cuMemDiscardAndPrefetchBatchAsync},
    {"cuMemDiscardBatchAsync", 328, run_cuMemDiscardBatchAsync},
    {"cuMemFreeAsync", 331, run_cuMemFreeAsync},
    {"cuMemFreeHost", 332, run_cuMemFreeHost},
    {"cuMemFree_v2", 333, run_cuMemFree_v2},
    {"cuMemGetAccess", 334, run_cuMemGetAccess},
    {"cuMemGetAddressRange_v2", 336, run_cuMemGetAddressRange_v2},
    {"cuMemGetAllocationGranularity", 337, run_cuMemGetAllocationGranularity},
    {"cuMemGetAllocationPropertiesFromHandle", 338, run_cuMemGetAllocationPropertiesFromHandle},
    {"cuMemGetDefaultMemPool", 339, run_cuMemGetDefaultMemPool},
    {"cuMemGetInfo_v2", 342, run_cuMemGetInfo_v2},
    {"cuMemGetMemPool", 343, run_cuMemGetMemPool},
    {"cuMemHostAlloc", 344, run_cuMemHostAlloc},
    {"cuMemMap", 352, run_cuMemMap},
    {"cuMemPoolCreate", 354, run_cuMemPoolCreate},
    {"cuMemPoolDestroy", 355, run_cuMemPoolDestroy},
    {"cuMemPoolExportPointer", 356, run_cuMemPoolExportPointer},
    {"cuMemPoolGetAccess", 358, run_cuMemPoolGetAccess},
    {"cuMemPoolGetAttribute", 359, run_cuMemPoolGetAttribute},
    {"cuMemPoolImportPointer", 361, run_cuMemPoolImportPointer},
    {"cuMemPoolSetAccess", 362, run_cuMemPoolSetAccess},
    {"cuMemPoolSetAttribute", 363, run_cuMemPoolSetAttribute},
    {"cuMemPoolTrimTo", 364, run_cuMemPoolTrimTo},
    {"cuMemPrefetchAsync_v2", 366, run_cuMemPrefetchAsync_v2},
    {"cuMemPrefetchBatchAsync", 367, run_cuMemPrefetchBatchAsync},
    {"cuMemRangeGetAttribute", 368, run_cuMemRangeGetAttribute},
    {"cuMemRelease", 370, run_cuMemRelease},
    {"cuMemRetainAllocationHandle", 371, run_cuMemRetainAllocationHandle},
    {"cuMemSetAccess", 372, run_cuMemSetAccess},
    {"cuMemSetMemPool", 373, run_cuMemSetMemPool},
    {"cuMemUnmap", 374, run_cuMemUnmap},
    {"cuMemcpy", 375, run_cuMemcpy},
    {"cuMemcpy2DAsync_v2", 378, run_cuMemcpy2DAsync_v2},
    {"cuMemcpy2DUnaligned_v2", 380, run_cuMemcpy2DUnaligned_v2},
    {"cuMemcpy2D_v2", 381, run_cuMemcpy2D_v2},
    {"cuMemcpy3DAsync_v2", 384, run_cuMemcpy3DAsync_v2},
    {"cuMemcpy3D_v2", 389, run_cuMemcpy3D_v2},
    {"cuMemcpyAsync", 390, run_cuMemcpyAsync},
    {"cuMemcpyAtoA_v2", 392, run_cuMemcpyAtoA_v2},
    {"cuMemcpyAtoD_v2", 394, run_cuMemcpyAtoD_v2},
    {"cuMemcpyDtoA_v2", 402, run_cuMemcpyDtoA_v2},
    {"cuMemcpyDtoDAsync_v2", 405, run_cuMemcpyDtoDAsync_v2},
    {"cuMemcpyDtoD_v2", 406, run_cuMemcpyDtoD_v2},
    {"cuMemcpyDtoHAsync_v2", 409, run_cuMemcpyDtoHAsync_v2},
    {"cuMemcpyDtoH_v2", 410, run_cuMemcpyDtoH_v2},
    {"cuMemcpyHtoDAsync_v2", 417, run_cuMemcpyHtoDAsync_v2},
    {"cuMemcpyHtoD_v2", 418, run_cuMemcpyHtoD_v2},
    {"cuMemcpyPeer", 419, run_cuMemcpyPeer},
    {"cuMemcpyPeerAsync", 420, run_cuMemcpyPeerAsync},
    {"cuMemsetD16Async", 422, run_cuMemsetD16Async},
    {"cuMemsetD16_v2", 423, run_cuMemsetD16_v2},
    {"cuMemsetD2D16Async", 425, run_cuMemsetD2D16Async},
    {"cuMemsetD2D16_v2", 426, run_cuMemsetD2D16_v2},
    {"cuMemsetD2D32Async", 428, run_cuMemsetD2D32Async},
    {"cuMemsetD2D32_v2", 429, run_cuMemsetD2D32_v2},
    {"cuMemsetD2D8Async", 431, run_cuMemsetD2D8Async},
    {"cuMemsetD2D8_v2", 432, run_cuMemsetD2D8_v2},
    {"cuMemsetD32Async", 434, run_cuMemsetD32Async},
    {"cuMemsetD32_v2", 435, run_cuMemsetD32_v2},
    {"cuMemsetD8Async", 437, run_cuMemsetD8Async},
    {"cuMemsetD8_v2", 438, run_cuMemsetD8_v2},
    {"cuMipmappedArrayCreate", 439, run_cuMipmappedArrayCreate},
    {"cuMipmappedArrayDestroy", 440, run_cuMipmappedArrayDestroy},
    {"cuMipmappedArrayGetLevel", 441, run_cuMipmappedArrayGetLevel},
    {"cuMipmappedArrayGetMemoryRequirements", 442, run_cuMipmappedArrayGetMemoryRequirements},
    {"cuMipmappedArrayGetSparseProperties", 443, run_cuMipmappedArrayGetSparseProperties},
    {"cuModuleEnumerateFunctions", 444, run_cuModuleEnumerateFunctions},
    {"cuModuleGetFunction", 445, run_cuModuleGetFunction},
    {"cuModuleGetFunctionCount", 446, run_cuModuleGetFunctionCount},
    {"cuModuleGetGlobal_v2", 448, run_cuModuleGetGlobal_v2},
    {"cuModuleGetSurfRef", 450, run_cuModuleGetSurfRef},
    {"cuModuleGetTexRef", 451, run_cuModuleGetTexRef},
    {"cuModuleUnload", 456, run_cuModuleUnload},
    {"cuMulticastAddDevice", 457, run_cuMulticastAddDevice},
    {"cuMulticastBindAddr", 458, run_cuMulticastBindAddr},
    {"cuMulticastBindMem", 459, run_cuMulticastBindMem},
    {"cuMulticastCreate", 460, run_cuMulticastCreate},
    {"cuMulticastGetGranularity", 461, run_cuMulticastGetGranularity},
    {"cuMulticastUnbind", 462, run_cuMulticastUnbind},
    {"cuOccupancyAvailableDynamicSMemPerBlock", 463, run_cuOccupancyAvailableDynamicSMemPerBlock},
    {"cuOccupancyMaxActiveBlocksPerMultiprocessor", 464, run_cuOccupancyMaxActiveBlocksPerMultiprocessor},
    {"cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", 465, run_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags},
    {"cuOccupancyMaxActiveClusters", 466, run_cuOccupancyMaxActiveClusters},
    {"cuOccupancyMaxPotentialClusterSize", 469, run_cuOccupancyMaxPotentialClusterSize},
    {"cuParamSetTexRef", 471, run_cuParamSetTexRef},
    {"cuStreamAttachMemAsync", 483, run_cuStreamAttachMemAsync},
    {"cuStreamBatchMemOp_v2", 485, run_cuStreamBatchMemOp_v2},
    {"cuStreamBeginCaptureToGraph", 487, run_cuStreamBeginCaptureToGraph},
    {"cuStreamBeginCapture_v2", 488, run_cuStreamBeginCapture_v2},
    {"cuStreamCopyAttributes", 489, run_cuStreamCopyAttributes},
    {"cuStreamCreate", 490, run_cuStreamCreate},
    {"cuStreamCreateWithPriority", 491, run_cuStreamCreateWithPriority},
    {"cuStreamDestroy_v2", 493, run_cuStreamDestroy_v2},
    {"cuStreamEndCapture", 494, run_cuStreamEndCapture},
    {"cuStreamGetAttribute", 495, run_cuStreamGetAttribute},
    {"cuStreamGetCaptureInfo", 496, run_cuStreamGetCaptureInfo},
    {"cuStreamGetCtx", 499, run_cuStreamGetCtx},
    {"cuStreamGetDevice", 501, run_cuStreamGetDevice},
    {"cuStreamGetFlags", 502, run_cuStreamGetFlags},
    {"cuStreamGetId", 504, run_cuStreamGetId},
    {"cuStreamGetPriority", 505, run_cuStreamGetPriority},
    {"cuStreamIsCapturing", 506, run_cuStreamIsCapturing},
    {"cuStreamQuery", 507, run_cuStreamQuery},
    {"cuStreamSetAttribute", 508, run_cuStreamSetAttribute},
    {"cuStreamSynchronize", 509, run_cuStreamSynchronize},
    {"cuStreamUpdateCaptureDependencies_v2", 511, run_cuStreamUpdateCaptureDependencies_v2},
    {"cuStreamWaitEvent", 512, run_cuStreamWaitEvent},
    {"cuStreamWaitValue32_v2", 514, run_cuStreamWaitValue32_v2},
    {"cuStreamWaitValue64_v2", 516, run_cuStreamWaitValue64_v2},
    {"cuStreamWriteValue32_v2", 518, run_cuStreamWriteValue32_v2},
    {"cuStreamWriteValue64_v2", 520, run_cuStreamWriteValue64_v2},
    {"cuSurfObjectCreate", 521, run_cuSurfObjectCreate},
    {"cuSurfObjectDestroy", 522, run_cuSurfObjectDestroy},
    {"cuSurfObjectGetResourceDesc", 523, run_cuSurfObjectGetResourceDesc},
    {"cuSurfRefGetArray", 524, run_cuSurfRefGetArray},
    {"cuSurfRefSetArray", 525, run_cuSurfRefSetArray},
    {"cuTensorMapEncodeIm2col", 526, run_cuTensorMapEncodeIm2col},
    {"cuTensorMapEncodeIm2colWide", 527, run_cuTensorMapEncodeIm2colWide},
    {"cuTensorMapEncodeTiled", 528, run_cuTensorMapEncodeTiled},
    {"cuTensorMapReplaceAddress", 529, run_cuTensorMapReplaceAddress},
    {"cuTexObjectCreate", 530, run_cuTexObjectCreate},
    {"cuTexObjectDestroy", 531, run_cuTexObjectDestroy},
    {"cuTexObjectGetResourceDesc", 532, run_cuTexObjectGetResourceDesc},
    {"cuTexObjectGetResourceViewDesc", 533, run_cuTexObjectGetResourceViewDesc},
    {"cuTexObjectGetTextureDesc", 534, run_cuTexObjectGetTextureDesc},
    {"cuTexRefCreate", 535, run_cuTexRefCreate},
    {"cuTexRefDestroy", 536, run_cuTexRefDestroy},
    {"cuTexRefGetAddressMode", 538, run_cuTexRefGetAddressMode},
    {"cuTexRefGetAddress_v2", 539, run_cuTexRefGetAddress_v2},
    {"cuTexRefGetArray", 540, run_cuTexRefGetArray},
    {"cuTexRefGetBorderColor", 541, run_cuTexRefGetBorderColor},
    {"cuTexRefGetFilterMode", 542, run_cuTexRefGetFilterMode},
    {"cuTexRefGetFlags", 543, run_cuTexRefGetFlags},
    {"cuTexRefGetFormat", 544, run_cuTexRefGetFormat},
    {"cuTexRefGetMaxAnisotropy", 545, run_cuTexRefGetMaxAnisotropy},
    {"cuTexRefGetMipmapFilterMode", 546, run_cuTexRefGetMipmapFilterMode},
    {"cuTexRefGetMipmapLevelBias", 547, run_cuTexRefGetMipmapLevelBias},
    {"cuTexRefGetMipmapLevelClamp", 548, run_cuTexRefGetMipmapLevelClamp},
    {"cuTexRefGetMipmappedArray", 549, run_cuTexRefGetMipmappedArray},
    {"cuTexRefSetAddress2D_v3", 553, run_cuTexRefSetAddress2D_v3},
    {"cuTexRefSetAddressMode", 554, run_cuTexRefSetAddressMode},
    {"cuTexRefSetAddress_v2", 555, run_cuTexRefSetAddress_v2},
    {"cuTexRefSetArray", 556, run_cuTexRefSetArray},
    {"cuTexRefSetBorderColor", 557, run_cuTexRefSetBorderColor},
    {"cuTexRefSetFilterMode", 558, run_cuTexRefSetFilterMode},
    {"cuTexRefSetFlags", 559, run_cuTexRefSetFlags},
    {"cuTexRefSetFormat", 560, run_cuTexRefSetFormat},
    {"cuTexRefSetMaxAnisotropy", 561, run_cuTexRefSetMaxAnisotropy},
    {"cuTexRefSetMipmapFilterMode", 562, run_cuTexRefSetMipmapFilterMode},
    {"cuTexRefSetMipmapLevelBias", 563, run_cuTexRefSetMipmapLevelBias},
    {"cuTexRefSetMipmapLevelClamp", 564, run_cuTexRefSetMipmapLevelClamp},
    {"cuTexRefSetMipmappedArray", 565, run_cuTexRefSetMipmappedArray},
    {"cuUserObjectRelease", 568, run_cuUserObjectRelease},
    {"cuUserObjectRetain", 569, run_cuUserObjectRetain},
    {"bcKernelInfo", 16384, run_bcKernelInfo},
    {"bcLaunch", 16385, run_bcLaunch},
    {"bcModuleLoad", 16386, run_bcModuleLoad},
    {"bcLibraryLoad", 16387, run_bcLibraryLoad},
    {"bcLinkCreate", 16388, run_bcLinkCreate},
    {"bcLinkAdd", 16389, run_bcLinkAdd},
    {"bcLinkComplete", 16390, run_bcLinkComplete},
    {"bcLinkRead", 16391, run_bcLinkRead},
    {"bcCopyIn", 16392, run_bcCopyIn},
    {"bcCopyOut", 16393, run_bcCopyOut},
    {"bcChunkDone", 16394, run_bcChunkDone},
    {"bcRead", 16395, run_bcRead},
    {"bcWrite", 16396, run_bcWrite},
    {"bcFence", 16397, run_bcFence},
    {"bcHostRegister", 16398, run_bcHostRegister},
    {"bcHostUnregister", 16399, run_bcHostUnregister},
    {"bcHeapAlloc", 16400, run_bcHeapAlloc},
    {"bcHeapFree", 16401, run_bcHeapFree},
    {"bcGraphAddKernelNode", 16402, run_bcGraphAddKernelNode},
    {"bcGraphKernelNodeGetParams", 16403, run_bcGraphKernelNodeGetParams},
    {"bcGraphKernelNodeSetParams", 16404, run_bcGraphKernelNodeSetParams},
    {"bcGraphExecKernelNodeSetParams", 16405, run_bcGraphExecKernelNodeSetParams},
    {"bcGraphAddHostNode", 16406, run_bcGraphAddHostNode},
    {"bcGraphHostNodeGetParams", 16407, run_bcGraphHostNodeGetParams},
    {"bcGraphHostNodeSetParams", 16408, run_bcGraphHostNodeSetParams},
    {"bcGraphExecHostNodeSetParams", 16409, run_bcGraphExecHostNodeSetParams},
    {"bcOutput", 16410, run_bcOutput},
    {"bcHostFunc", 16411, run_bcHostFunc},
    {"bcStreamCallback", 16412, run_bcStreamCallback},
    {"bcUserObject", 16413, run_bcUserObject},
    {"bcCaptureInfo", 16415, run_bcCaptureInfo},
    {"bcGraphAddCopyNode", 16416, run_bcGraphAddCopyNode},
    {"bcGraphCopyNodeSetParams", 16417, run_bcGraphCopyNodeSetParams},
    {"bcGraphExecCopyNodeSetParams", 16418, run_bcGraphExecCopyNodeSetParams},
    {"bcCaptureCopy", 16419, run_bcCaptureCopy},
    {"bcGraphAddConditionalNode", 16420, run_bcGraphAddConditionalNode},
    {"bcGraphAddChild", 16421, run_bcGraphAddChild},
    {"bcGraphMemAllocNodeGetParams", 16422, run_bcGraphMemAllocNodeGetParams},
    {"bcGraphBatchMemOpNodeGetParams", 16423, run_bcGraphBatchMemOpNodeGetParams},
    {"bcTallyStart", 16430, run_bcTallyStart},
    {"bcTallyKernels", 16431, run_bcTallyKernels},
    {"bcTallySpans", 16432, run_bcTallySpans},
    {"bcMemExport", 16440, run_bcMemExport},
    {"bcMemImport", 16441, run_bcMemImport},
    {"bcPoolExport", 16442, run_bcPoolExport},
    {"bcPoolImport", 16443, run_bcPoolImport},
    {"bcContextAlias", 16450, run_bcContextAlias},
    {"bcContextAliasEnd", 16451, run_bcContextAliasEnd},
    {"bcFileRegister", 16480, run_bcFileRegister},
};
const size_t roundtrip_case_count = 339;
