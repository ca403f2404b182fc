// SPDX-License-Identifier: Apache-2.0
// Rules about memory: allocation, copies, host memory, pointers, managed memory.
#include <stdlib.h>
#include <string.h>

#include "tests/conformance/errors.h"

static CUdeviceptr address;
static void *pointer;
static size_t size;
static char bytes[4096];

#define RULE_SECTION "Memory Management"
#define PAGES ((size_t)1 << 50) /* more than any device has */

/* ---- allocation ---- */

RULE(alloc_null, "cuMemAlloc", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuMemAlloc_v2(NULL, 64); }
RULE(alloc_zero, "cuMemAlloc", "0 bytes", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) { return cuMemAlloc_v2(&address, 0); }
RULE(alloc_huge, "cuMemAlloc", "more than the device has", CUDA_ERROR_OUT_OF_MEMORY, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAlloc_v2(&address, PAGES);
}
RULE(alloc_max, "cuMemAlloc", "all of size_t", CUDA_ERROR_OUT_OF_MEMORY, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAlloc_v2(&address, SIZE_MAX);
}
RULE(alloc_after_huge, "cuMemAlloc", "after one that was too large: not sticky", CUDA_SUCCESS, NOW, CODE, RULE_CONTEXT) {
    HOLDS(cuMemAlloc_v2(&address, PAGES) == CUDA_ERROR_OUT_OF_MEMORY);
    return cuMemAlloc_v2(&address, 64);
}
RULE(pitch_null, "cuMemAllocPitch", "NULL address", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocPitch_v2(NULL, &size, 64, 4, 4);
}
RULE(pitch_null_pitch, "cuMemAllocPitch", "NULL pitch", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocPitch_v2(&address, NULL, 64, 4, 4);
}
RULE(pitch_element, "cuMemAllocPitch", "element size other than 4, 8, 16", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return cuMemAllocPitch_v2(&address, &size, 64, 4, 3);
}
RULE(pitch_zero, "cuMemAllocPitch", "no rows", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocPitch_v2(&address, &size, 64, 0, 4);
}
RULE(pitch_huge, "cuMemAllocPitch", "more than the device has", CUDA_ERROR_OUT_OF_MEMORY, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocPitch_v2(&address, &size, 1 << 20, (size_t)1 << 32, 4);
}
RULE(pitch_overflow, "cuMemAllocPitch", "pitch times rows overflows", CUDA_ERROR_OUT_OF_MEMORY, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocPitch_v2(&address, &size, 1 << 20, (size_t)1 << 60, 4);
}
RULE(managed_null, "cuMemAllocManaged", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocManaged(NULL, 64, CU_MEM_ATTACH_GLOBAL);
}
RULE(managed_zero, "cuMemAllocManaged", "0 bytes", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return cuMemAllocManaged(&address, 0, CU_MEM_ATTACH_GLOBAL);
}
RULE(managed_flags, "cuMemAllocManaged", "flags neither global nor host", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocManaged(&address, 64, CU_MEM_ATTACH_SINGLE);
}
RULE(managed_no_flags, "cuMemAllocManaged", "flags 0", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocManaged(&address, 64, 0);
}
RULE(info_null, "cuMemGetInfo", "NULL outputs", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuMemGetInfo_v2(NULL, NULL); }

/* ---- free ---- */

RULE(free_null, "cuMemFree", "0", CUDA_SUCCESS, NOW, SEEN, RULE_CONTEXT) { return cuMemFree_v2(0); }
RULE(free_twice, "cuMemFree", "a second time", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    address = rule_memory(64);
    NEED(cuMemFree_v2(address));
    return cuMemFree_v2(address);
}
RULE(free_middle, "cuMemFree", "an address inside an allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemFree_v2(rule_memory(1024) + 256);
}
RULE(free_host, "cuMemFree", "the host's malloc", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemFree_v2((uintptr_t)malloc(64));
}
RULE(free_pinned, "cuMemFree", "memory of cuMemHostAlloc", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemHostAlloc(&pointer, 64, 0));
    return cuMemFree_v2((uintptr_t)pointer);
}
RULE(free_unknown, "cuMemFree", "an address that was never given out", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemFree_v2(0x1234000);
}
RULE(host_free_null, "cuMemFreeHost", "NULL", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuMemFreeHost(NULL); }
RULE(host_free_foreign, "cuMemFreeHost", "the host's malloc", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemFreeHost(malloc(64));
}
RULE(host_free_twice, "cuMemFreeHost", "a second time", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemHostAlloc(&pointer, 64, 0));
    NEED(cuMemFreeHost(pointer));
    return cuMemFreeHost(pointer);
}
RULE(host_free_device, "cuMemFreeHost", "memory of cuMemAlloc", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemFreeHost((void *)(uintptr_t)rule_memory(64));
}
RULE(host_free_registered, "cuMemFreeHost", "registered memory", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    pointer = aligned_alloc(4096, 4096);
    NEED(cuMemHostRegister_v2(pointer, 4096, 0));
    return cuMemFreeHost(pointer);
}

/* ---- host memory ---- */

RULE(host_alloc_null, "cuMemHostAlloc", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostAlloc(NULL, 64, 0);
}
RULE(host_alloc_flags, "cuMemHostAlloc", "unknown flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostAlloc(&pointer, 64, 0x100);
}
RULE(host_alloc_huge, "cuMemHostAlloc", "more than the host has", CUDA_ERROR_OUT_OF_MEMORY, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostAlloc(&pointer, PAGES, 0);
}
RULE(alloc_host_null, "cuMemAllocHost", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAllocHost_v2(NULL, 64);
}
RULE(register_null, "cuMemHostRegister", "NULL address", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostRegister_v2(NULL, 4096, 0);
}
RULE(register_zero, "cuMemHostRegister", "0 bytes", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostRegister_v2(aligned_alloc(4096, 4096), 0, 0);
}
RULE(register_flags, "cuMemHostRegister", "unknown flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostRegister_v2(aligned_alloc(4096, 4096), 4096, 0x100);
}
RULE(register_twice, "cuMemHostRegister", "a second time", CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED, NOW, LISTED, RULE_CONTEXT) {
    pointer = aligned_alloc(4096, 8192);
    NEED(cuMemHostRegister_v2(pointer, 8192, 0));
    return cuMemHostRegister_v2(pointer, 8192, 0);
}
RULE(register_overlap, "cuMemHostRegister", "a range that overlaps a registered one", CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED, NOW,
     CODE, RULE_CONTEXT) {
    pointer = aligned_alloc(4096, 16384);
    NEED(cuMemHostRegister_v2(pointer, 8192, 0));
    return cuMemHostRegister_v2((char *)pointer + 4096, 8192, 0);
}
RULE(register_pinned, "cuMemHostRegister", "memory of cuMemHostAlloc", CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED, NOW, CODE, RULE_CONTEXT) {
    NEED(cuMemHostAlloc(&pointer, 8192, 0));
    return cuMemHostRegister_v2(pointer, 4096, 0);
}
RULE(unregister_unknown, "cuMemHostUnregister", "memory that is not registered", CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED, NOW, LISTED,
     RULE_CONTEXT) {
    return cuMemHostUnregister(aligned_alloc(4096, 4096));
}
RULE(unregister_twice, "cuMemHostUnregister", "a second time", CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED, NOW, LISTED, RULE_CONTEXT) {
    pointer = aligned_alloc(4096, 4096);
    NEED(cuMemHostRegister_v2(pointer, 4096, 0));
    NEED(cuMemHostUnregister(pointer));
    return cuMemHostUnregister(pointer);
}
RULE(unregister_middle, "cuMemHostUnregister", "an address other than the registered one", CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED, NOW,
     CODE, RULE_CONTEXT) {
    pointer = aligned_alloc(4096, 8192);
    NEED(cuMemHostRegister_v2(pointer, 8192, 0));
    return cuMemHostUnregister((char *)pointer + 4096);
}
RULE(unregister_null, "cuMemHostUnregister", "NULL", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostUnregister(NULL);
}
RULE(host_pointer_null, "cuMemHostGetDevicePointer", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemHostAlloc(&pointer, 64, CU_MEMHOSTALLOC_DEVICEMAP));
    return cuMemHostGetDevicePointer_v2(NULL, pointer, 0);
}
RULE(host_pointer_flags, "cuMemHostGetDevicePointer", "flags other than 0", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    NEED(cuMemHostAlloc(&pointer, 64, CU_MEMHOSTALLOC_DEVICEMAP));
    return cuMemHostGetDevicePointer_v2(&address, pointer, 1);
}
RULE(host_pointer_foreign, "cuMemHostGetDevicePointer", "the host's malloc", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemHostGetDevicePointer_v2(&address, malloc(64), 0);
}
RULE(host_flags_null, "cuMemHostGetFlags", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemHostAlloc(&pointer, 64, 0));
    return cuMemHostGetFlags(NULL, pointer);
}
RULE(host_flags_foreign, "cuMemHostGetFlags", "the host's malloc", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    unsigned flags;
    return cuMemHostGetFlags(&flags, malloc(64));
}

/* ---- ranges ---- */

RULE(range_no_size, "cuMemGetAddressRange", "NULL size is optional", CUDA_SUCCESS, NOW, TEXT, RULE_CONTEXT) {
    CUdeviceptr memory = rule_memory(1000);
    CUresult r = cuMemGetAddressRange_v2(&address, NULL, memory + 100);
    HOLDS(address == memory);
    return r;
}
RULE(range_no_base, "cuMemGetAddressRange", "NULL base is optional", CUDA_SUCCESS, NOW, TEXT, RULE_CONTEXT) {
    CUresult r = cuMemGetAddressRange_v2(NULL, &size, rule_memory(1000) + 100);
    HOLDS(size == 1000);
    return r;
}
RULE(range_unknown, "cuMemGetAddressRange", "an address that was never given out", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    return cuMemGetAddressRange_v2(&address, &size, 0x1234000);
}
RULE(range_freed, "cuMemGetAddressRange", "a freed address", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    CUdeviceptr memory = rule_memory(1000);
    NEED(cuMemFree_v2(memory));
    return cuMemGetAddressRange_v2(&address, &size, memory);
}

/* ---- copies ---- */

RULE(copy_in_null, "cuMemcpyHtoD", "NULL source", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyHtoD_v2(rule_memory(64), NULL, 64);
}
RULE(copy_in_beyond, "cuMemcpyHtoD", "beyond the end of the allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyHtoD_v2(rule_memory(512), bytes, 1024);
}
RULE(copy_in_unknown, "cuMemcpyHtoD", "a destination that was never given out", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyHtoD_v2(0x1234000, bytes, 16);
}
RULE(copy_in_freed, "cuMemcpyHtoD", "a freed destination", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    address = rule_memory(64);
    NEED(cuMemFree_v2(address));
    return cuMemcpyHtoD_v2(address, bytes, 16);
}
RULE(copy_out_null, "cuMemcpyDtoH", "NULL destination", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyDtoH_v2(NULL, rule_memory(64), 64);
}
RULE(copy_out_beyond, "cuMemcpyDtoH", "beyond the end of the allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyDtoH_v2(bytes, rule_memory(512) + 256, 512);
}
RULE(copy_out_unknown, "cuMemcpyDtoH", "a source that was never given out", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyDtoH_v2(bytes, 0x1234000, 16);
}
RULE(copy_out_async, "cuMemcpyDtoHAsync", "a source that was never given out", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyDtoHAsync_v2(bytes, 0x1234000, 16, rule_stream());
}
RULE(copy_device_beyond, "cuMemcpyDtoD", "beyond the end of the destination", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyDtoD_v2(rule_memory(512), rule_memory(2048), 1024);
}
RULE(copy_nothing, "cuMemcpyHtoD", "0 bytes", CUDA_SUCCESS, NOW, SEEN, RULE_CONTEXT) { return cuMemcpyHtoD_v2(rule_memory(64), bytes, 0); }
RULE(copy_stream_unknown, "cuMemcpyHtoDAsync", "a stream that is none", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemcpyHtoDAsync_v2(rule_memory(64), bytes, 64, NO_HANDLE(CUstream));
}
RULE(copy_stream_event, "cuMemcpyDtoDAsync", "an event in the place of a stream", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CONTEXT) {
    CUevent event;
    NEED(cuEventCreate(&event, 0));
    return cuMemcpyDtoDAsync_v2(rule_memory(64), rule_memory(64), 64, (CUstream)event);
}
RULE(copy_peer_context, "cuMemcpyPeer", "a context that is none", CUDA_ERROR_INVALID_CONTEXT, NOW, CODE, RULE_CONTEXT) {
    return cuMemcpyPeer(rule_memory(64), NO_HANDLE(CUcontext), rule_memory(64), context, 64);
}
static CUresult copy_2d(size_t dst_pitch, size_t src_pitch, size_t width, size_t height) {
    CUDA_MEMCPY2D copy = {.srcMemoryType = CU_MEMORYTYPE_HOST, .srcHost = bytes, .srcPitch = src_pitch,
                          .dstMemoryType = CU_MEMORYTYPE_DEVICE, .dstDevice = rule_memory(1024), .dstPitch = dst_pitch,
                          .WidthInBytes = width, .Height = height};
    return cuMemcpy2D_v2(&copy);
}
RULE(copy_2d_null, "cuMemcpy2D", "NULL description", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuMemcpy2D_v2(NULL); }
RULE(copy_2d_pitch, "cuMemcpy2D", "pitch below the width", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return copy_2d(32, 64, 64, 4);
}
RULE(copy_2d_beyond, "cuMemcpy2D", "beyond the end of the allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return copy_2d(256, 64, 64, 5);
}
RULE(copy_2d_huge_pitch, "cuMemcpy2D", "pitch above CU_DEVICE_ATTRIBUTE_MAX_PITCH", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return copy_2d((size_t)1 << 32, 64, 64, 1);
}
RULE(copy_2d_type, "cuMemcpy2D", "unknown memory type", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUDA_MEMCPY2D copy = {.srcMemoryType = (CUmemorytype)9, .dstMemoryType = CU_MEMORYTYPE_DEVICE, .dstDevice = rule_memory(64),
                          .WidthInBytes = 4, .Height = 1};
    return cuMemcpy2D_v2(&copy);
}
static CUresult copy_3d(size_t z, size_t depth) {
    CUDA_MEMCPY3D copy = {.srcMemoryType = CU_MEMORYTYPE_HOST, .srcHost = bytes, .srcPitch = 16, .srcHeight = 4,
                          .dstMemoryType = CU_MEMORYTYPE_DEVICE, .dstDevice = rule_memory(16 * 4 * 4), .dstPitch = 16,
                          .dstHeight = 4, .dstZ = z, .WidthInBytes = 16, .Height = 4, .Depth = depth};
    return cuMemcpy3D_v2(&copy);
}
RULE(copy_3d_null, "cuMemcpy3D", "NULL description", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuMemcpy3D_v2(NULL); }
RULE(copy_3d_beyond, "cuMemcpy3D", "more slices than the allocation has", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return copy_3d(0, 5);
}
RULE(copy_3d_offset, "cuMemcpy3D", "an offset beyond the allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return copy_3d(4, 1);
}
RULE(copy_3d_array_beyond, "cuMemcpy3D", "beyond an array's width", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUarray array;
    NEED(cuArray3DCreate_v2(&array, &(CUDA_ARRAY3D_DESCRIPTOR){4, 4, 4, CU_AD_FORMAT_FLOAT, 1, 0}));
    CUDA_MEMCPY3D copy = {.srcMemoryType = CU_MEMORYTYPE_HOST, .srcHost = bytes, .srcPitch = 32, .srcHeight = 4,
                          .dstMemoryType = CU_MEMORYTYPE_ARRAY, .dstArray = array, .WidthInBytes = 20, .Height = 4, .Depth = 4};
    return cuMemcpy3D_v2(&copy);
}
RULE(copy_3d_null_array, "cuMemcpy3D", "NULL array", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CONTEXT) {
    CUDA_MEMCPY3D copy = {.srcMemoryType = CU_MEMORYTYPE_HOST, .srcHost = bytes, .srcPitch = 16, .srcHeight = 4,
                          .dstMemoryType = CU_MEMORYTYPE_ARRAY, .WidthInBytes = 16, .Height = 4, .Depth = 4};
    return cuMemcpy3D_v2(&copy);
}
RULE(copy_array_beyond, "cuMemcpyHtoA", "beyond the array", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUarray array;
    NEED(cuArrayCreate_v2(&array, &(CUDA_ARRAY_DESCRIPTOR){16, 0, CU_AD_FORMAT_FLOAT, 1}));
    return cuMemcpyHtoA_v2(array, 32, bytes, 64);
}
RULE(batch_null, "cuMemcpyBatchAsync", "NULL lists", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUmemcpyAttributes attributes = {.srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM};
    size_t first = 0;
    return cuMemcpyBatchAsync_v2(NULL, NULL, NULL, 1, &attributes, &first, 1, rule_stream());
}
RULE(batch_empty, "cuMemcpyBatchAsync", "no copies", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUdeviceptr to = rule_memory(64), from = rule_memory(64);
    size_t length = 64, first = 0;
    CUmemcpyAttributes attributes = {.srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM};
    return cuMemcpyBatchAsync_v2(&to, &from, &length, 0, &attributes, &first, 1, rule_stream());
}
RULE(batch_legacy, "cuMemcpyBatchAsync", "the legacy stream", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    CUdeviceptr to = rule_memory(64), from = rule_memory(64);
    size_t length = 64, first = 0;
    CUmemcpyAttributes attributes = {.srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM};
    return cuMemcpyBatchAsync_v2(&to, &from, &length, 1, &attributes, &first, 1, NULL);
}

/* ---- sets ---- */

RULE(set_beyond, "cuMemsetD8", "beyond the end of the allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemsetD8_v2(rule_memory(512), 1, 1024);
}
RULE(set_misaligned_16, "cuMemsetD16", "an odd address", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return cuMemsetD16_v2(rule_memory(64) + 1, 1, 4);
}
RULE(set_misaligned_32, "cuMemsetD32", "an address that is not a multiple of 4", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return cuMemsetD32_v2(rule_memory(64) + 2, 1, 4);
}
RULE(set_overflow, "cuMemsetD32", "a count whose bytes overflow", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemsetD32_v2(rule_memory(64), 1, SIZE_MAX / 2);
}
RULE(set_2d_beyond, "cuMemsetD2D8", "beyond the end of the allocation", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemsetD2D8_v2(rule_memory(1024), 256, 1, 64, 5);
}
RULE(set_async_stream, "cuMemsetD8Async", "a stream that is none", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CONTEXT) {
    return cuMemsetD8Async(rule_memory(64), 1, 64, NO_HANDLE(CUstream));
}
#undef RULE_SECTION

/* ---- pointers ---- */

#define RULE_SECTION "Unified Addressing"
RULE(attribute_null, "cuPointerGetAttribute", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuPointerGetAttribute(NULL, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, rule_memory(64));
}
RULE(attribute_unknown, "cuPointerGetAttribute", "unknown attribute", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuPointerGetAttribute(bytes, (CUpointer_attribute)77, rule_memory(64));
}
RULE(attribute_foreign, "cuPointerGetAttribute", "memory that CUDA does not know", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    return cuPointerGetAttribute(bytes, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, (uintptr_t)malloc(64));
}
RULE(attribute_freed, "cuPointerGetAttribute", "freed memory", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CONTEXT) {
    address = rule_memory(64);
    NEED(cuMemFree_v2(address));
    return cuPointerGetAttribute(bytes, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, address);
}
RULE(attributes_foreign, "cuPointerGetAttributes", "memory that CUDA does not know: success, and NULL answers", CUDA_SUCCESS, NOW, TEXT,
     RULE_CONTEXT) {
    CUpointer_attribute wanted[] = {CU_POINTER_ATTRIBUTE_CONTEXT, CU_POINTER_ATTRIBUTE_DEVICE_POINTER};
    CUcontext of = context;
    address = 5;
    void *data[] = {&of, &address};
    CUresult r = cuPointerGetAttributes(2, wanted, data, (uintptr_t)malloc(64));
    HOLDS(!of && !address);
    return r;
}
RULE(attributes_null, "cuPointerGetAttributes", "NULL lists", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuPointerGetAttributes(2, NULL, NULL, rule_memory(64));
}
RULE(set_attribute_unknown, "cuPointerSetAttribute", "an attribute that cannot be set", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    int value = 1;
    return cuPointerSetAttribute(&value, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, rule_memory(64));
}
RULE(advise_foreign, "cuMemAdvise", "memory that is not managed", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemAdvise_v2(rule_memory(4096), 4096, CU_MEM_ADVISE_SET_READ_MOSTLY, (CUmemLocation){CU_MEM_LOCATION_TYPE_DEVICE, device});
}
RULE(advise_unknown, "cuMemAdvise", "unknown advice", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemAllocManaged(&address, 4096, CU_MEM_ATTACH_GLOBAL));
    return cuMemAdvise_v2(address, 4096, (CUmem_advise)77, (CUmemLocation){CU_MEM_LOCATION_TYPE_DEVICE, device});
}
RULE(advise_device, "cuMemAdvise", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemAllocManaged(&address, 4096, CU_MEM_ATTACH_GLOBAL));
    return cuMemAdvise_v2(address, 4096, CU_MEM_ADVISE_SET_PREFERRED_LOCATION, (CUmemLocation){CU_MEM_LOCATION_TYPE_DEVICE, 99});
}
RULE(prefetch_foreign, "cuMemPrefetchAsync", "memory that is not managed", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuMemPrefetchAsync_v2(rule_memory(4096), 4096, (CUmemLocation){CU_MEM_LOCATION_TYPE_DEVICE, device}, 0, NULL);
}
RULE(prefetch_device, "cuMemPrefetchAsync", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemAllocManaged(&address, 4096, CU_MEM_ATTACH_GLOBAL));
    return cuMemPrefetchAsync_v2(address, 4096, (CUmemLocation){CU_MEM_LOCATION_TYPE_DEVICE, 99}, 0, NULL);
}
RULE(range_attribute_null, "cuMemRangeGetAttribute", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    NEED(cuMemAllocManaged(&address, 4096, CU_MEM_ATTACH_GLOBAL));
    return cuMemRangeGetAttribute(NULL, 4, CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY, address, 4096);
}
RULE(range_attribute_size, "cuMemRangeGetAttribute", "an output size that is not a multiple of 4", CUDA_ERROR_INVALID_VALUE, NOW, TEXT,
     RULE_CONTEXT) {
    NEED(cuMemAllocManaged(&address, 4096, CU_MEM_ATTACH_GLOBAL));
    return cuMemRangeGetAttribute(bytes, 3, CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY, address, 4096);
}
#undef RULE_SECTION
