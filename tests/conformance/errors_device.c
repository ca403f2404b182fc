// SPDX-License-Identifier: Apache-2.0
// Rules about initialisation, devices, contexts and primary contexts.
#include <pthread.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/conformance/errors.h"

/* ---- before cuInit ---- */

#define RULE_SECTION "Initialization"
#define UNINITIALISED(name, function_, call)                                                                           \
    RULE(uninitialised_##name, function_, "before cuInit", CUDA_ERROR_NOT_INITIALIZED, NOW, CODE, RULE_NOTHING) {       \
        return call;                                                                                                   \
    }
static union {
    int integer;
    unsigned count;
    size_t size;
    CUdevice device;
    CUcontext context;
    CUdeviceptr address;
    CUstream stream;
    CUevent event;
    CUmodule module;
    CUgraph graph;
    CUlibrary library;
    CUlinkState link;
    CUmemoryPool pool;
    CUarray array;
    void *pointer;
    CUmemGenericAllocationHandle allocation;
} out;
UNINITIALISED(device_count, "cuDeviceGetCount", cuDeviceGetCount(&out.integer))
UNINITIALISED(device_get, "cuDeviceGet", cuDeviceGet(&out.device, 0))
UNINITIALISED(device_attribute, "cuDeviceGetAttribute",
              cuDeviceGetAttribute(&out.integer, CU_DEVICE_ATTRIBUTE_WARP_SIZE, 0))
UNINITIALISED(context_current, "cuCtxGetCurrent", cuCtxGetCurrent(&out.context))
UNINITIALISED(context_set, "cuCtxSetCurrent", cuCtxSetCurrent(NULL))
UNINITIALISED(context_create, "cuCtxCreate", cuCtxCreate_v2(&out.context, 0, 0))
UNINITIALISED(context_synchronize, "cuCtxSynchronize", cuCtxSynchronize())
UNINITIALISED(primary_retain, "cuDevicePrimaryCtxRetain", cuDevicePrimaryCtxRetain(&out.context, 0))
UNINITIALISED(mem_alloc, "cuMemAlloc", cuMemAlloc_v2(&out.address, 64))
UNINITIALISED(mem_free, "cuMemFree", cuMemFree_v2(64))
UNINITIALISED(host_alloc, "cuMemHostAlloc", cuMemHostAlloc(&out.pointer, 64, 0))
UNINITIALISED(memcpy, "cuMemcpyHtoD", cuMemcpyHtoD_v2(4096, &out, 4))
UNINITIALISED(stream_create, "cuStreamCreate", cuStreamCreate(&out.stream, 0))
UNINITIALISED(stream_synchronize, "cuStreamSynchronize", cuStreamSynchronize(NULL))
UNINITIALISED(event_create, "cuEventCreate", cuEventCreate(&out.event, 0))
UNINITIALISED(module_load, "cuModuleLoadData", cuModuleLoadData(&out.module, rule_ptx))
UNINITIALISED(library_load, "cuLibraryLoadData",
              cuLibraryLoadData(&out.library, rule_ptx, NULL, NULL, 0, NULL, NULL, 0))
UNINITIALISED(graph_create, "cuGraphCreate", cuGraphCreate(&out.graph, 0))
UNINITIALISED(link_create, "cuLinkCreate", cuLinkCreate_v2(0, NULL, NULL, &out.link))
UNINITIALISED(launch, "cuLaunchKernel", cuLaunchKernel(NO_HANDLE(CUfunction), 1, 1, 1, 1, 1, 1, 0, NULL, NULL, NULL))
UNINITIALISED(profiler, "cuProfilerStart", cuProfilerStart())

RULE(init_flags, "cuInit", "flags other than 0", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_NOTHING) { return cuInit(1); }
RULE(init_twice, "cuInit", "a second time", CUDA_SUCCESS, NOW, LISTED, RULE_INIT) { return cuInit(0); }

RULE(forked_child, "cuDeviceGetCount", "in a forked child of a process that called cuInit", CUDA_ERROR_NOT_INITIALIZED, NOW, SEEN,
     RULE_INIT) {
    int status;
    pid_t child = fork();
    if (child == 0)
        _exit(cuDeviceGetCount(&out.integer));
    HOLDS(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status));
    return WEXITSTATUS(status);
}
#undef RULE_SECTION

#define RULE_SECTION "Version Management"
RULE(version_null, "cuDriverGetVersion", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_NOTHING) {
    return cuDriverGetVersion(NULL);
}
RULE(version_early, "cuDriverGetVersion", "before cuInit", CUDA_SUCCESS, NOW, TEXT, RULE_NOTHING) {
    int version = 0;
    CUresult r = cuDriverGetVersion(&version);
    HOLDS(version >= 12000);
    return r;
}
#undef RULE_SECTION

#define RULE_SECTION "Error Handling"
RULE(error_name_unknown, "cuGetErrorName", "a number that is no CUresult; the text becomes NULL", CUDA_ERROR_INVALID_VALUE, NOW,
     TEXT, RULE_NOTHING) {
    const char *text = "";
    CUresult r = cuGetErrorName((CUresult)12345, &text);
    HOLDS(!text);
    return r;
}
RULE(error_string_unknown, "cuGetErrorString", "a number that is no CUresult; the text becomes NULL",
     CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_NOTHING) {
    const char *text = "";
    CUresult r = cuGetErrorString((CUresult)12345, &text);
    HOLDS(!text);
    return r;
}
RULE(error_string_value, "cuGetErrorString", "of CUDA_ERROR_INVALID_VALUE is \"invalid argument\"", CUDA_SUCCESS, NOW, SEEN,
     RULE_NOTHING) {
    const char *text = NULL;
    CUresult r = cuGetErrorString(CUDA_ERROR_INVALID_VALUE, &text);
    HOLDS(text && strcmp(text, "invalid argument") == 0);
    return r;
}
#undef RULE_SECTION

#define RULE_SECTION "Driver Entry Point Access"
RULE(entry_unknown, "cuGetProcAddress", "unknown name: success, NULL, SYMBOL_NOT_FOUND", CUDA_SUCCESS, NOW, SEEN, RULE_NOTHING) {
    void *function = &out;
    CUdriverProcAddressQueryResult status = CU_GET_PROC_ADDRESS_SUCCESS;
    CUresult r = cuGetProcAddress_v2("cuNothing", &function, 13000, 0, &status);
    HOLDS(!function && status == CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND);
    return r;
}
RULE(entry_too_old, "cuGetProcAddress", "version before the function existed: success, NULL, VERSION_NOT_SUFFICIENT",
     CUDA_SUCCESS, NOW, SEEN, RULE_NOTHING) {
    void *function = &out;
    CUdriverProcAddressQueryResult status = CU_GET_PROC_ADDRESS_SUCCESS;
    CUresult r = cuGetProcAddress_v2("cuLibraryLoadData", &function, 11000, 0, &status);
    HOLDS(!function && status == CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT);
    return r;
}
RULE(entry_status_null, "cuGetProcAddress", "NULL status is optional", CUDA_SUCCESS, NOW, SEEN, RULE_NOTHING) {
    void *function = NULL;
    CUresult r = cuGetProcAddress_v2("cuMemAlloc", &function, 13000, 0, NULL);
    HOLDS(function);
    return r;
}
RULE(entry_flags, "cuGetProcAddress", "unknown flags; outputs untouched", CUDA_ERROR_INVALID_VALUE, NOW, SEEN, RULE_NOTHING) {
    void *function = &out;
    CUresult r = cuGetProcAddress_v2("cuMemAlloc", &function, 13000, 4, NULL);
    HOLDS(function == &out);
    return r;
}
RULE(entry_unknown_v1, "cuGetProcAddress", "unknown name through the 11.3 interface; output untouched", CUDA_ERROR_NOT_FOUND, NOW,
     SEEN, RULE_NOTHING) {
    void *function = &out;
    CUresult r = cuGetProcAddress("cuNothing", &function, 13000, 0);
    HOLDS(function == &out);
    return r;
}
RULE(export_table_unknown, "cuGetExportTable", "unknown id; the table becomes NULL", CUDA_ERROR_INVALID_VALUE, NOW, SEEN,
     RULE_NOTHING) {
    CUuuid id = {{0}};
    const void *table = &out;
    CUresult r = cuGetExportTable(&table, &id);
    HOLDS(!table);
    return r;
}
RULE(export_table_null, "cuGetExportTable", "NULL table", CUDA_ERROR_INVALID_VALUE, NOW, SEEN, RULE_NOTHING) {
    CUuuid id = {{0}};
    return cuGetExportTable(NULL, &id);
}
RULE(export_table_no_id, "cuGetExportTable", "NULL id; the table stays untouched", CUDA_ERROR_INVALID_VALUE, NOW, SEEN,
     RULE_NOTHING) {
    const void *table = &out;
    CUresult r = cuGetExportTable(&table, NULL);
    HOLDS(table == &out);
    return r;
}
#undef RULE_SECTION

/* ---- devices ---- */

#define RULE_SECTION "Device Management"
RULE(device_get_null, "cuDeviceGet", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) { return cuDeviceGet(NULL, 0); }
RULE(device_get_negative, "cuDeviceGet", "negative ordinal", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGet(&out.device, -1);
}
RULE(device_get_beyond, "cuDeviceGet", "ordinal of cuDeviceGetCount", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    int count;
    NEED(cuDeviceGetCount(&count));
    return cuDeviceGet(&out.device, count);
}
RULE(device_count_null, "cuDeviceGetCount", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetCount(NULL);
}
RULE(device_name_null, "cuDeviceGetName", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetName(NULL, 10, device);
}
RULE(device_name_device, "cuDeviceGetName", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    char name[16];
    return cuDeviceGetName(name, sizeof name, 99);
}
RULE(device_name_short, "cuDeviceGetName", "a buffer too short: cut, and terminated", CUDA_SUCCESS, NOW, TEXT, RULE_INIT) {
    char name[4] = "xyz";
    CUresult r = cuDeviceGetName(name, 3, device);
    HOLDS(strlen(name) == 2);
    return r;
}
RULE(device_uuid_null, "cuDeviceGetUuid", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetUuid_v2(NULL, device);
}
RULE(device_uuid_device, "cuDeviceGetUuid", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    CUuuid id;
    return cuDeviceGetUuid_v2(&id, 99);
}
RULE(device_memory_null, "cuDeviceTotalMem", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceTotalMem_v2(NULL, device);
}
RULE(device_memory_device, "cuDeviceTotalMem", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDeviceTotalMem_v2(&out.size, -1);
}
RULE(device_attribute_null, "cuDeviceGetAttribute", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetAttribute(NULL, CU_DEVICE_ATTRIBUTE_WARP_SIZE, device);
}
RULE(device_attribute_zero, "cuDeviceGetAttribute", "attribute 0", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetAttribute(&out.integer, (CUdevice_attribute)0, device);
}
RULE(device_attribute_unknown, "cuDeviceGetAttribute", "unknown attribute", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetAttribute(&out.integer, (CUdevice_attribute)9999, device);
}
RULE(device_attribute_negative, "cuDeviceGetAttribute", "negative attribute", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetAttribute(&out.integer, (CUdevice_attribute)-1, device);
}
RULE(device_attribute_device, "cuDeviceGetAttribute", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetAttribute(&out.integer, CU_DEVICE_ATTRIBUTE_WARP_SIZE, 99);
}
RULE(device_texture_width_null, "cuDeviceGetTexture1DLinearMaxWidth", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED,
     RULE_INIT) {
    return cuDeviceGetTexture1DLinearMaxWidth(NULL, CU_AD_FORMAT_FLOAT, 1, device);
}
RULE(device_pool_null, "cuDeviceGetDefaultMemPool", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetDefaultMemPool(NULL, device);
}
RULE(device_pool_device, "cuDeviceGetDefaultMemPool", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetDefaultMemPool(&out.pool, 99);
}
RULE(device_set_pool_device, "cuDeviceSetMemPool", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, CODE, RULE_CONTEXT) {
    NEED(cuDeviceGetDefaultMemPool(&out.pool, device));
    return cuDeviceSetMemPool(99, out.pool);
}
RULE(device_bus_id_null, "cuDeviceGetByPCIBusId", "NULL text", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetByPCIBusId(&out.device, NULL);
}
RULE(device_bus_id_out, "cuDeviceGetByPCIBusId", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetByPCIBusId(NULL, "0000:01:00.0");
}
RULE(device_bus_id_other, "cuDeviceGetByPCIBusId", "no device has this address", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetByPCIBusId(&out.device, "00ff:7f:1f.7");
}
RULE(device_bus_id_text_null, "cuDeviceGetPCIBusId", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceGetPCIBusId(NULL, 13, device);
}
RULE(device_bus_id_text_device, "cuDeviceGetPCIBusId", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    char text[16];
    return cuDeviceGetPCIBusId(text, 13, 99);
}
RULE(device_capability_null, "cuDeviceComputeCapability", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDeviceComputeCapability(NULL, NULL, device);
}
RULE(device_capability_device, "cuDeviceComputeCapability", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    int major, minor;
    return cuDeviceComputeCapability(&major, &minor, 99);
}
RULE(device_graph_memory_attribute, "cuDeviceGetGraphMemAttribute", "unknown attribute", CUDA_ERROR_INVALID_VALUE, NOW, CODE,
     RULE_CONTEXT) {
    uint64_t value;
    return cuDeviceGetGraphMemAttribute(device, (CUgraphMem_attribute)77, &value);
}
RULE(device_graph_memory_device, "cuDeviceGetGraphMemAttribute", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED,
     RULE_CONTEXT) {
    uint64_t value;
    return cuDeviceGetGraphMemAttribute(99, CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, &value);
}
#undef RULE_SECTION

/* ---- peers ---- */

#define RULE_SECTION "Peer Context Memory Access"
RULE(peer_can_null, "cuDeviceCanAccessPeer", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, CODE, RULE_INIT) {
    return cuDeviceCanAccessPeer(NULL, device, device);
}
RULE(peer_can_device, "cuDeviceCanAccessPeer", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDeviceCanAccessPeer(&out.integer, device, 99);
}
RULE(peer_attribute_same, "cuDeviceGetP2PAttribute", "both devices are the same", CUDA_ERROR_INVALID_DEVICE, NOW, TEXT, RULE_INIT) {
    return cuDeviceGetP2PAttribute(&out.integer, CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED, device, device);
}
RULE(peer_attribute_null, "cuDeviceGetP2PAttribute", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_INIT) {
    return cuDeviceGetP2PAttribute(NULL, CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED, device, device);
}
RULE(peer_enable_self, "cuCtxEnablePeerAccess", "the peer is the current context", CUDA_ERROR_INVALID_CONTEXT, NOW, TEXT,
     RULE_CONTEXT) {
    return cuCtxEnablePeerAccess(context, 0);
}
RULE(peer_enable_none, "cuCtxEnablePeerAccess", "no current context", CUDA_ERROR_INVALID_CONTEXT, NOW, TEXT, RULE_CONTEXT) {
    NEED(cuCtxSetCurrent(NULL));
    return cuCtxEnablePeerAccess(context, 0);
}
RULE(peer_enable_flags, "cuCtxEnablePeerAccess", "flags other than 0", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    CUcontext other;
    NEED(cuCtxCreate_v2(&other, 0, device));
    return cuCtxEnablePeerAccess(context, 1);
}
RULE(peer_enable_same_device, "cuCtxEnablePeerAccess", "a context of the same device", CUDA_ERROR_PEER_ACCESS_UNSUPPORTED, NOW, TEXT,
     RULE_CONTEXT) {
    CUcontext other;
    NEED(cuCtxCreate_v2(&other, 0, device));
    return cuCtxEnablePeerAccess(context, 0);
}
RULE(peer_enable_stale, "cuCtxEnablePeerAccess", "a handle that names nothing", CUDA_ERROR_INVALID_CONTEXT, NOW, TEXT, RULE_CONTEXT) {
    return cuCtxEnablePeerAccess(NO_HANDLE(CUcontext), 0);
}
RULE(peer_disable, "cuCtxDisablePeerAccess", "access was not enabled", CUDA_ERROR_PEER_ACCESS_NOT_ENABLED, NOW, TEXT, RULE_CONTEXT) {
    CUcontext other;
    NEED(cuCtxCreate_v2(&other, 0, device));
    return cuCtxDisablePeerAccess(context);
}
RULE(peer_disable_none, "cuCtxDisablePeerAccess", "no current context", CUDA_ERROR_INVALID_CONTEXT, NOW, TEXT, RULE_CONTEXT) {
    NEED(cuCtxSetCurrent(NULL));
    return cuCtxDisablePeerAccess(context);
}
#undef RULE_SECTION

/* ---- primary contexts ---- */

#define RULE_SECTION "Primary Context Management"
RULE(primary_retain_null, "cuDevicePrimaryCtxRetain", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxRetain(NULL, device);
}
RULE(primary_retain_device, "cuDevicePrimaryCtxRetain", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxRetain(&out.context, 7);
}
RULE(primary_release_unheld, "cuDevicePrimaryCtxRelease", "without a retain", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxRelease_v2(device);
}
RULE(primary_release_below, "cuDevicePrimaryCtxRelease", "once more than retained", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {
    NEED(cuDevicePrimaryCtxRetain(&out.context, device));
    NEED(cuDevicePrimaryCtxRelease_v2(device));
    return cuDevicePrimaryCtxRelease_v2(device);
}
RULE(primary_release_device, "cuDevicePrimaryCtxRelease", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxRelease_v2(-2);
}
RULE(primary_state_device, "cuDevicePrimaryCtxGetState", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxGetState(9, &out.count, &out.integer);
}
RULE(primary_state_null, "cuDevicePrimaryCtxGetState", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxGetState(device, NULL, NULL);
}
RULE(primary_flags_bad, "cuDevicePrimaryCtxSetFlags", "unknown flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxSetFlags_v2(device, 0x40000000);
}
RULE(primary_flags_schedules, "cuDevicePrimaryCtxSetFlags", "two scheduling flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxSetFlags_v2(device, CU_CTX_SCHED_SPIN | CU_CTX_SCHED_YIELD);
}
RULE(primary_flags_device, "cuDevicePrimaryCtxSetFlags", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxSetFlags_v2(9, 0);
}
RULE(primary_flags_active, "cuDevicePrimaryCtxSetFlags", "while active: takes effect at once since 11.0", CUDA_SUCCESS, NOW, SEEN,
     RULE_INIT) {
    NEED(cuDevicePrimaryCtxRetain(&out.context, device));
    NEED(cuDevicePrimaryCtxSetFlags_v2(device, CU_CTX_SCHED_BLOCKING_SYNC));
    unsigned flags = 0;
    int active = 0;
    CUresult r = cuDevicePrimaryCtxGetState(device, &flags, &active);
    HOLDS(active && (flags & CU_CTX_SCHED_MASK) == CU_CTX_SCHED_BLOCKING_SYNC);
    return r;
}
RULE(primary_reset_device, "cuDevicePrimaryCtxReset", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuDevicePrimaryCtxReset_v2(9);
}
RULE(primary_reset_current, "cuDevicePrimaryCtxReset", "the context is current afterwards: using it", CUDA_ERROR_CONTEXT_IS_DESTROYED,
     NOW, CODE, RULE_INIT) {
    NEED(cuDevicePrimaryCtxRetain(&out.context, device));
    NEED(cuCtxSetCurrent(out.context));
    NEED(cuDevicePrimaryCtxReset_v2(device));
    CUdeviceptr address;
    return cuMemAlloc_v2(&address, 64);
}
RULE(primary_unretained_current, "cuMemAlloc", "the current primary context is not active", CUDA_ERROR_CONTEXT_IS_DESTROYED, NOW, CODE,
     RULE_INIT) {
    NEED(cuDevicePrimaryCtxRetain(&out.context, device));
    NEED(cuCtxSetCurrent(out.context));
    NEED(cuDevicePrimaryCtxRelease_v2(device));
    CUdeviceptr address;
    return cuMemAlloc_v2(&address, 64);
}
RULE(primary_retained_again, "cuDevicePrimaryCtxRetain", "after the last release: the same handle works again", CUDA_SUCCESS, NOW, SEEN,
     RULE_INIT) {
    CUcontext again;
    NEED(cuDevicePrimaryCtxRetain(&out.context, device));
    NEED(cuDevicePrimaryCtxRelease_v2(device));
    NEED(cuDevicePrimaryCtxRetain(&again, device));
    HOLDS(again == out.context);
    NEED(cuCtxSetCurrent(again));
    return cuMemFree_v2(rule_memory(64));
}
RULE(primary_destroyed, "cuCtxDestroy", "a primary context", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {
    NEED(cuDevicePrimaryCtxRetain(&out.context, device));
    return cuCtxDestroy_v2(out.context);
}
#undef RULE_SECTION

/* ---- contexts ---- */

#define RULE_SECTION "Context Management"
RULE(context_create_null, "cuCtxCreate", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuCtxCreate_v2(NULL, 0, device);
}
RULE(context_create_flags, "cuCtxCreate", "unknown flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuCtxCreate_v2(&out.context, 0x40000000, device);
}
RULE(context_create_schedules, "cuCtxCreate", "two scheduling flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuCtxCreate_v2(&out.context, CU_CTX_SCHED_SPIN | CU_CTX_SCHED_BLOCKING_SYNC, device);
}
RULE(context_create_device, "cuCtxCreate", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_INIT) {
    return cuCtxCreate_v2(&out.context, 0, 3);
}
RULE(context_create_v4_null, "cuCtxCreate", "NULL output, version 4", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_INIT) {
    return cuCtxCreate_v4(NULL, NULL, 0, device);
}
RULE(context_destroy_unknown, "cuCtxDestroy", "a handle that names nothing", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {
    return cuCtxDestroy_v2(NO_HANDLE(CUcontext));
}
RULE(context_destroy_twice, "cuCtxDestroy", "a second time", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuCtxDestroy_v2(context));
    return cuCtxDestroy_v2(context);
}
RULE(context_destroy_pops, "cuCtxGetCurrent", "after the current context was destroyed: none is current", CUDA_SUCCESS, NOW, TEXT,
     RULE_CONTEXT) {
    NEED(cuCtxDestroy_v2(context));
    CUresult r = cuCtxGetCurrent(&out.context);
    HOLDS(!out.context);
    return r;
}
RULE(context_destroy_busy, "cuCtxDestroy", "with work under way", CUDA_SUCCESS, NOW, TEXT, RULE_CODE) {
    CUdeviceptr address = rule_memory(1 << 20);
    CUstream stream = rule_stream();
    for (int i = 0; i < 20; i++)
        NEED(rule_launch("reduce", stream, address, 1));
    return cuCtxDestroy_v2(context);
}
RULE(context_stream_dies, "cuStreamSynchronize", "a stream whose context was destroyed, in another context", CUDA_ERROR_CONTEXT_IS_DESTROYED,
     NOW, CODE, RULE_CONTEXT) {
    CUstream stream = rule_stream();
    NEED(cuCtxDestroy_v2(context));
    NEED(cuCtxCreate_v2(&context, 0, device));
    return cuStreamSynchronize(stream);
}
RULE(context_pop_empty, "cuCtxPopCurrent", "nothing on the stack", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {
    return cuCtxPopCurrent_v2(&out.context);
}
RULE(context_pop_null, "cuCtxPopCurrent", "NULL output is optional", CUDA_SUCCESS, NOW, SEEN, RULE_CONTEXT) {
    return cuCtxPopCurrent_v2(NULL);
}
RULE(context_push_unknown, "cuCtxPushCurrent", "a handle that names nothing", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {
    return cuCtxPushCurrent_v2(NO_HANDLE(CUcontext));
}
RULE(context_set_unknown, "cuCtxSetCurrent", "a handle that names nothing; the old one stays current", CUDA_ERROR_INVALID_CONTEXT, NOW,
     LISTED, RULE_CONTEXT) {
    CUresult r = cuCtxSetCurrent(NO_HANDLE(CUcontext));
    NEED(cuCtxGetCurrent(&out.context));
    HOLDS(out.context == context);
    return r;
}
RULE(context_current_null, "cuCtxGetCurrent", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, CODE, RULE_INIT) {
    return cuCtxGetCurrent(NULL);
}
RULE(context_device_null, "cuCtxGetDevice", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxGetDevice(NULL);
}
RULE(context_flags_null, "cuCtxGetFlags", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxGetFlags(NULL);
}
RULE(context_flags_bad, "cuCtxSetFlags", "unknown flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxSetFlags(0x40000000);
}
RULE(context_id_null, "cuCtxGetId", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuCtxGetId(context, NULL); }
RULE(context_id_destroyed, "cuCtxGetId", "a destroyed context", CUDA_ERROR_CONTEXT_IS_DESTROYED, NOW, LISTED, RULE_CONTEXT) {
    unsigned long long id;
    CUcontext other;
    NEED(cuCtxCreate_v2(&other, 0, device));
    NEED(cuCtxSetCurrent(context));
    NEED(cuCtxPushCurrent_v2(other));
    NEED(cuCtxDestroy_v2(context)); /* it is below on the stack */
    return cuCtxGetId(context, &id);
}
RULE(context_api_version_null, "cuCtxGetApiVersion", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, CODE, RULE_CONTEXT) {
    return cuCtxGetApiVersion(context, NULL);
}
RULE(context_api_version_unknown, "cuCtxGetApiVersion", "a handle that names nothing", CUDA_ERROR_INVALID_CONTEXT, NOW, CODE, RULE_CONTEXT) {
    return cuCtxGetApiVersion(NO_HANDLE(CUcontext), &out.count);
}
RULE(context_cache_null, "cuCtxGetCacheConfig", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxGetCacheConfig(NULL);
}
RULE(context_cache_bad, "cuCtxSetCacheConfig", "unknown preference", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxSetCacheConfig((CUfunc_cache)17);
}
RULE(context_priorities_null, "cuCtxGetStreamPriorityRange", "NULL outputs are optional, each alone", CUDA_SUCCESS, NOW, TEXT,
     RULE_CONTEXT) {
    int least = -99, greatest = -99, both[2];
    NEED(cuCtxGetStreamPriorityRange(&both[0], &both[1]));
    NEED(cuCtxGetStreamPriorityRange(NULL, &greatest));
    CUresult r = cuCtxGetStreamPriorityRange(&least, NULL);
    HOLDS(least == both[0] && greatest == both[1]);
    return r;
}
static CUcontext abandoned;
static pthread_barrier_t meeting;
static void *leave_context(void *result) {
    NEED(cuCtxSetCurrent(abandoned));
    pthread_barrier_wait(&meeting);
    pthread_barrier_wait(&meeting);
    *(CUresult *)result = cuMemAlloc_v2(&out.address, 64);
    return NULL;
}
RULE(context_destroyed_elsewhere, "cuMemAlloc", "another thread destroyed the context that is current here",
     CUDA_ERROR_CONTEXT_IS_DESTROYED, NOW, CODE, RULE_CONTEXT) {
    pthread_t thread;
    CUresult r = CUDA_SUCCESS;
    abandoned = context;
    pthread_barrier_init(&meeting, NULL, 2);
    HOLDS(!pthread_create(&thread, NULL, leave_context, &r));
    pthread_barrier_wait(&meeting);
    NEED(cuCtxDestroy_v2(context));
    pthread_barrier_wait(&meeting);
    pthread_join(thread, NULL);
    return r;
}

/* ---- limits ---- */

RULE(limit_null, "cuCtxGetLimit", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxGetLimit(NULL, CU_LIMIT_STACK_SIZE);
}
RULE(limit_unknown, "cuCtxGetLimit", "unknown limit", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxGetLimit(&out.size, (CUlimit)99);
}
RULE(limit_set_unknown, "cuCtxSetLimit", "unknown limit", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuCtxSetLimit((CUlimit)99, 1);
}
RULE(limit_sync_depth, "cuCtxSetLimit", "DEV_RUNTIME_SYNC_DEPTH where the compute capability is 9.0 or above", CUDA_ERROR_UNSUPPORTED_LIMIT,
     NOW, TEXT, RULE_CONTEXT) {
    return cuCtxSetLimit(CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH, 4);
}
RULE(limit_heap_after_use, "cuCtxSetLimit", "MALLOC_HEAP_SIZE after a kernel that calls malloc was launched", CUDA_ERROR_INVALID_VALUE, NOW,
     TEXT, RULE_CODE) {
    NEED(rule_launch("allocates", NULL, 0, 0));
    return cuCtxSetLimit(CU_LIMIT_MALLOC_HEAP_SIZE, 64 << 20);
}
RULE(limit_heap_before_use, "cuCtxSetLimit", "MALLOC_HEAP_SIZE after kernels that do not call malloc", CUDA_SUCCESS, NOW, TEXT, RULE_CODE) {
    NEED(rule_launch("nothing", NULL, 0, 0));
    return cuCtxSetLimit(CU_LIMIT_MALLOC_HEAP_SIZE, 64 << 20);
}
#undef RULE_SECTION

/* ---- calls that need a context ---- */

#define RULE_SECTION "Context Management"
#define CONTEXTLESS(name, function_, call)                                                                             \
    RULE(contextless_##name, function_, "no current context", CUDA_ERROR_INVALID_CONTEXT, NOW, LISTED, RULE_INIT) {      \
        return call;                                                                                                   \
    }
CONTEXTLESS(synchronize, "cuCtxSynchronize", cuCtxSynchronize())
CONTEXTLESS(device, "cuCtxGetDevice", cuCtxGetDevice(&out.device))
CONTEXTLESS(flags, "cuCtxGetFlags", cuCtxGetFlags(&out.count))
CONTEXTLESS(cache_config, "cuCtxGetCacheConfig", cuCtxGetCacheConfig((CUfunc_cache *)&out.count))
#undef CONTEXTLESS
#define CONTEXTLESS(name, function_, source_, call)                                                                    \
    RULE(contextless_##name, function_, "no current context", CUDA_ERROR_INVALID_CONTEXT, NOW, source_, RULE_INIT) {     \
        return call;                                                                                                   \
    }
CONTEXTLESS(limit, "cuCtxGetLimit", CODE, cuCtxGetLimit(&out.size, CU_LIMIT_STACK_SIZE))
CONTEXTLESS(id, "cuCtxGetId", CODE, cuCtxGetId(NULL, (unsigned long long *)&out.size))
#undef RULE_SECTION
#define RULE_SECTION "Memory Management"
CONTEXTLESS(alloc, "cuMemAlloc", LISTED, cuMemAlloc_v2(&out.address, 64))
CONTEXTLESS(pitch, "cuMemAllocPitch", LISTED, cuMemAllocPitch_v2(&out.address, &out.size, 64, 4, 4))
CONTEXTLESS(host_alloc, "cuMemHostAlloc", LISTED, cuMemHostAlloc(&out.pointer, 64, 0))
CONTEXTLESS(managed, "cuMemAllocManaged", LISTED, cuMemAllocManaged(&out.address, 64, CU_MEM_ATTACH_GLOBAL))
CONTEXTLESS(info, "cuMemGetInfo", LISTED, cuMemGetInfo_v2(&out.size, &out.size))
CONTEXTLESS(copy_in, "cuMemcpyHtoD", LISTED, cuMemcpyHtoD_v2(4096, &out, 4))
CONTEXTLESS(copy_out, "cuMemcpyDtoH", LISTED, cuMemcpyDtoH_v2(&out, 4096, 4))
CONTEXTLESS(memset, "cuMemsetD8", LISTED, cuMemsetD8_v2(4096, 1, 4))
CONTEXTLESS(array, "cuArrayCreate", LISTED,
            cuArrayCreate_v2(&out.array, &(CUDA_ARRAY_DESCRIPTOR){4, 4, CU_AD_FORMAT_FLOAT, 1}))
#undef RULE_SECTION
#define RULE_SECTION "Module Management"
CONTEXTLESS(module, "cuModuleLoadData", LISTED, cuModuleLoadData(&out.module, rule_ptx))
#undef RULE_SECTION
#define RULE_SECTION "Stream Management"
CONTEXTLESS(stream, "cuStreamCreate", LISTED, cuStreamCreate(&out.stream, 0))
CONTEXTLESS(stream_synchronize, "cuStreamSynchronize", LISTED, cuStreamSynchronize(NULL))
CONTEXTLESS(stream_query, "cuStreamQuery", CODE, cuStreamQuery(NULL))
#undef RULE_SECTION
#define RULE_SECTION "Event Management"
CONTEXTLESS(event, "cuEventCreate", LISTED, cuEventCreate(&out.event, 0))
#undef RULE_SECTION
#define RULE_SECTION "Stream Ordered Memory Allocator"
CONTEXTLESS(alloc_async, "cuMemAllocAsync", LISTED, cuMemAllocAsync(&out.address, 64, NULL))
#undef RULE_SECTION
