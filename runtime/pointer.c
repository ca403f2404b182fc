// SPDX-License-Identifier: Apache-2.0
/* Pointer queries, answered from the table of ranges. */
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/enter.h"
#include "runtime/ranges.h"
#include "runtime/thread.h"

/* What the driver reports as the ordinal of memory that belongs to no device. */
#define NO_DEVICE (-2)

/*
 * The range that holds an address. Device memory that the table does not know (mapped by the virtual memory
 * calls, module variables, memory of a graph) is asked from the host.
 */
static bool find(uint64_t address, struct range *range) {
    if (ranges_find(address, range))
        return true;
    if (!ranges_in_arena(address))
        return false;
    CUdeviceptr base = 0;
    size_t size = 0;
    if (call_cuMemGetAddressRange_v2(0, &base, &size, address) != CUDA_SUCCESS)
        return false;
    const struct rt_context *context = rt_thread_context(rt_thread());
    *range = (struct range){
        .base = base,
        .size = size,
        .kind = RANGE_DEVICE,
        .context = rt_context_owner(context),
        .device = context ? context->device : 0,
        .buffer_id = base,
    };
    return true;
}

CUresult rt_cuMemGetAddressRange_v2(CUdeviceptr *pbase, size_t *psize, CUdeviceptr dptr) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    struct range range;
    if (!find(dptr, &range))
        return CUDA_ERROR_NOT_FOUND;
    if (pbase)
        *pbase = range.base;
    if (psize)
        *psize = range.size;
    return CUDA_SUCCESS;
}

CUresult rt_cuMemHostGetDevicePointer_v2(CUdeviceptr *pdptr, void *p, unsigned int Flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    struct range range;
    if (!pdptr || Flags || !ranges_find((uintptr_t)p, &range) || range_on_device(&range))
        return CUDA_ERROR_INVALID_VALUE;
    *pdptr = (uintptr_t)p;
    return CUDA_SUCCESS;
}

CUresult rt_cuMemHostGetFlags(unsigned int *pFlags, void *p) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    struct range range;
    if (!pFlags || !ranges_find((uintptr_t)p, &range) || range.kind != RANGE_PINNED)
        return CUDA_ERROR_INVALID_VALUE;
    *pFlags = range.flags;
    return CUDA_SUCCESS;
}

/* An attribute's value; the width is that of CUDA's own type (booleans are int). */
struct attribute_value {
    uint64_t bits;
    size_t size;
};

static CUresult attribute_of(CUpointer_attribute attribute, uint64_t address, const struct range *range,
                             struct attribute_value *value) {
    bool device = range && range_on_device(range), managed = range && range->kind == RANGE_MANAGED;
    value->bits = 0;
    value->size = sizeof(uint64_t);
    CUresult known = range ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    switch (attribute) {
    case CU_POINTER_ATTRIBUTE_CONTEXT:
        value->bits = range ? (uintptr_t)range->context : 0;
        return known;
    case CU_POINTER_ATTRIBUTE_MEMORY_TYPE:
        value->size = sizeof(CUmemorytype);
        value->bits = !range ? 0 : device || managed ? CU_MEMORYTYPE_DEVICE : CU_MEMORYTYPE_HOST;
        return known;
    case CU_POINTER_ATTRIBUTE_DEVICE_POINTER:
        value->bits = range ? address : 0;
        return known;
    case CU_POINTER_ATTRIBUTE_HOST_POINTER:
        value->bits = range && !device ? address : 0;
        return device ? CUDA_ERROR_INVALID_VALUE : known;
    case CU_POINTER_ATTRIBUTE_SYNC_MEMOPS:
        value->size = sizeof(int);
        value->bits = range && range->sync_memops;
        return known;
    case CU_POINTER_ATTRIBUTE_BUFFER_ID:
    case CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID:
        value->bits = range ? range->buffer_id : 0;
        return known;
    case CU_POINTER_ATTRIBUTE_IS_MANAGED:
        value->size = sizeof(int);
        value->bits = managed;
        return known;
    case CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
        value->size = sizeof(int);
        value->bits = (uint32_t)(range ? range->device : NO_DEVICE);
        return known;
    case CU_POINTER_ATTRIBUTE_MAPPED:
        value->size = sizeof(int);
        value->bits = range != NULL;
        return CUDA_SUCCESS;
    case CU_POINTER_ATTRIBUTE_RANGE_START_ADDR:
    case CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR:
        value->bits = range ? range->base : 0;
        return known;
    case CU_POINTER_ATTRIBUTE_RANGE_SIZE:
    case CU_POINTER_ATTRIBUTE_MAPPING_SIZE:
        value->bits = range ? range->size : 0;
        return known;
    case CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE:
        value->bits = range && range->kind == RANGE_POOL ? (uintptr_t)range->pool : 0;
        return known;
    case CU_POINTER_ATTRIBUTE_ACCESS_FLAGS:
        value->size = sizeof(int);
        value->bits =
            range ? CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READWRITE : CU_POINTER_ATTRIBUTE_ACCESS_FLAG_NONE;
        return known;
    case CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES: /* none: nothing can be exported */
        return known;
    case CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE:
        value->size = sizeof(int);
        value->bits = range && range->kind == RANGE_DEVICE;
        return known;
    case CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE:
    case CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE:
        value->size = sizeof(int);
        return known;
    case CU_POINTER_ATTRIBUTE_P2P_TOKENS:
        return CUDA_ERROR_NOT_SUPPORTED;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

CUresult rt_cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr ptr) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!data)
        return CUDA_ERROR_INVALID_VALUE;
    struct range range;
    struct attribute_value value;
    r = attribute_of(attribute, ptr, find(ptr, &range) ? &range : NULL, &value);
    if (r == CUDA_SUCCESS)
        memcpy(data, &value.bits, value.size);
    return r;
}

CUresult rt_cuPointerGetAttributes(unsigned int numAttributes, CUpointer_attribute *attributes, void **data,
                                   CUdeviceptr ptr) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numAttributes || !attributes || !data)
        return CUDA_ERROR_INVALID_VALUE;
    struct range range;
    bool found = find(ptr, &range);
    struct attribute_value value;
    for (unsigned i = 0; i < numAttributes; i++)
        if (attributes[i] < CU_POINTER_ATTRIBUTE_CONTEXT ||
            attributes[i] > CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE)
            return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < numAttributes; i++) {
        /* An attribute that this pointer has not reads as its null value here, and is no error. */
        r = attribute_of(attributes[i], ptr, found ? &range : NULL, &value);
        if (r == CUDA_ERROR_NOT_SUPPORTED)
            return r;
        if (data[i])
            memcpy(data[i], &value.bits, value.size);
    }
    return CUDA_SUCCESS;
}

CUresult rt_cuPointerSetAttribute(const void *value, CUpointer_attribute attribute, CUdeviceptr ptr) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value || attribute != CU_POINTER_ATTRIBUTE_SYNC_MEMOPS)
        return CUDA_ERROR_INVALID_VALUE;
    int on;
    memcpy(&on, value, sizeof on);
    return ranges_set_sync_memops(ptr, on != 0) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* ---- managed ranges ---- */

CUresult rt_cuMemRangeGetAttributes(void **data, size_t *dataSizes, CUmem_range_attribute *attributes,
                                    size_t numAttributes, CUdeviceptr devPtr, size_t count) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS && (!data || !dataSizes || !attributes || !numAttributes))
        r = CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; r == CUDA_SUCCESS && i < numAttributes; i++)
        r = call_cuMemRangeGetAttribute(0, data[i], dataSizes[i], attributes[i], devPtr, count);
    return r;
}
