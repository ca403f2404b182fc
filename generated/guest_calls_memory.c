// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Encoders of calls from the guest to the host: memory, copies, arrays.
 */

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"
#include "generated/wire_tags.h"
#include "runtime/call.h"

CUresult call_cuArray3DCreate_v2(unsigned call_flags, CUarray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pAllocateArray) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArray3DCreate_v2, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUDA_ARRAY3D_DESCRIPTOR)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, pAllocateArray, sizeof(CUDA_ARRAY3D_DESCRIPTOR));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pHandle = (CUarray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuArray3DGetDescriptor_v2(unsigned call_flags, CUDA_ARRAY3D_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArray3DGetDescriptor_v2, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_ARRAY3D_DESCRIPTOR)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hArray};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pArrayDescriptor, sizeof(CUDA_ARRAY3D_DESCRIPTOR));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuArrayCreate_v2(unsigned call_flags, CUarray *pHandle,
    const CUDA_ARRAY_DESCRIPTOR *pAllocateArray) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArrayCreate_v2, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUDA_ARRAY_DESCRIPTOR)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, pAllocateArray, sizeof(CUDA_ARRAY_DESCRIPTOR));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pHandle = (CUarray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuArrayDestroy(unsigned call_flags, CUarray hArray) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArrayDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hArray};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hArray);
    channel_finish(&call);
    return r;
}

CUresult call_cuArrayGetDescriptor_v2(unsigned call_flags, CUDA_ARRAY_DESCRIPTOR *pArrayDescriptor,
    CUarray hArray) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArrayGetDescriptor_v2, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_ARRAY_DESCRIPTOR)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hArray};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pArrayDescriptor, sizeof(CUDA_ARRAY_DESCRIPTOR));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuArrayGetMemoryRequirements(unsigned call_flags,
    CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUarray array, CUdevice device) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArrayGetMemoryRequirements, call_flags | WIRE_SYNC, 16,
        0 + wire_pad(sizeof(CUDA_ARRAY_MEMORY_REQUIREMENTS)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)array, (uint64_t)device};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, memoryRequirements, sizeof(CUDA_ARRAY_MEMORY_REQUIREMENTS));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuArrayGetPlane(unsigned call_flags, CUarray *pPlaneArray, CUarray hArray,
    unsigned int planeIdx) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArrayGetPlane, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hArray, (uint64_t)planeIdx};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pPlaneArray = (CUarray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuArrayGetSparseProperties(unsigned call_flags, CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties,
    CUarray array) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuArrayGetSparseProperties, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_ARRAY_SPARSE_PROPERTIES)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)array};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, sparseProperties, sizeof(CUDA_ARRAY_SPARSE_PROPERTIES));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAddressFree(unsigned call_flags, CUdeviceptr ptr, size_t size) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAddressFree, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)ptr, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAddressReserve(unsigned call_flags, CUdeviceptr *ptr, size_t size, size_t alignment,
    CUdeviceptr addr, unsigned long long flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAddressReserve, call_flags | WIRE_SYNC, 32, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)size, (uint64_t)alignment, (uint64_t)addr, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *ptr = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAdvise_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count, CUmem_advise advice,
    CUmemLocation location) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAdvise_v2, call_flags | WIRE_SYNC,
        24 + wire_pad(sizeof(CUmemLocation)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)devPtr, (uint64_t)count, (uint64_t)advice};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, &location, sizeof(CUmemLocation));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAllocAsync(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize, CUstream hStream) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAllocAsync, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)bytesize, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAllocFromPoolAsync(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize,
    CUmemoryPool pool, CUstream hStream) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAllocFromPoolAsync, call_flags | WIRE_SYNC, 24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)bytesize, (uint64_t)(uintptr_t)pool, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAllocHost_v2(unsigned call_flags, void **pp, size_t bytesize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAllocHost_v2, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)bytesize};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pp = (void *)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAllocManaged(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAllocManaged, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)bytesize, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAllocPitch_v2(unsigned call_flags, CUdeviceptr *dptr, size_t *pPitch, size_t WidthInBytes,
    size_t Height, unsigned int ElementSizeBytes) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAllocPitch_v2, call_flags | WIRE_SYNC, 24, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)WidthInBytes, (uint64_t)Height, (uint64_t)ElementSizeBytes};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
            *pPitch = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemAlloc_v2(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemAlloc_v2, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)bytesize};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemBatchDecompressAsync(unsigned call_flags, CUmemDecompressParams *paramsArray, size_t count,
    unsigned int flags, size_t *errorIndex, CUstream stream) {
    size_t payload = 32;
    if ((paramsArray && !call_room(&payload, (uint64_t)(count), sizeof(CUmemDecompressParams))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemBatchDecompressAsync, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(errorIndex != NULL), (uint64_t)count, (uint64_t)flags,
        (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, paramsArray, (size_t)(count) * sizeof(CUmemDecompressParams));
    r = call_wait(&call);
    if (call.in.at != call.in.end) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            if (errorIndex)
                *errorIndex = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemCreate(unsigned call_flags, CUmemGenericAllocationHandle *handle, size_t size,
    const CUmemAllocationProp *prop, unsigned long long flags) {
    if (prop->win32HandleMetaData)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemCreate, call_flags | WIRE_SYNC,
        16 + wire_pad(sizeof(CUmemAllocationProp)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)size, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, prop, sizeof(CUmemAllocationProp));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *handle = (CUmemGenericAllocationHandle)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemDiscardAndPrefetchBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes,
    size_t count, CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs,
    unsigned long long flags, CUstream hStream) {
    size_t payload = 32;
    if ((dptrs && !call_room(&payload, (uint64_t)(count),
        sizeof(CUdeviceptr))) || (sizes && !call_room(&payload, (uint64_t)(count),
        sizeof(size_t))) || (prefetchLocs && !call_room(&payload, (uint64_t)(numPrefetchLocs),
        sizeof(CUmemLocation))) || (prefetchLocIdxs && !call_room(&payload, (uint64_t)(numPrefetchLocs),
        sizeof(size_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemDiscardAndPrefetchBatchAsync, call_flags | WIRE_SYNC, payload,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)count, (uint64_t)numPrefetchLocs, (uint64_t)flags,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dptrs, (size_t)(count) * sizeof(CUdeviceptr));
    wire_put(&call.out, sizes, (size_t)(count) * sizeof(size_t));
    wire_put(&call.out, prefetchLocs, (size_t)(numPrefetchLocs) * sizeof(CUmemLocation));
    wire_put(&call.out, prefetchLocIdxs, (size_t)(numPrefetchLocs) * sizeof(size_t));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemDiscardBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes, size_t count,
    unsigned long long flags, CUstream hStream) {
    size_t payload = 24;
    if ((dptrs && !call_room(&payload, (uint64_t)(count),
        sizeof(CUdeviceptr))) || (sizes && !call_room(&payload, (uint64_t)(count), sizeof(size_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemDiscardBatchAsync, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)count, (uint64_t)flags, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dptrs, (size_t)(count) * sizeof(CUdeviceptr));
    wire_put(&call.out, sizes, (size_t)(count) * sizeof(size_t));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemFreeAsync(unsigned call_flags, CUdeviceptr dptr, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemFreeAsync, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemFreeHost(unsigned call_flags, void *p) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemFreeHost, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)p};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemFree_v2(unsigned call_flags, CUdeviceptr dptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemFree_v2, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetAccess(unsigned call_flags, unsigned long long *flags, const CUmemLocation *location,
    CUdeviceptr ptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetAccess, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmemLocation)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)ptr};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, location, sizeof(CUmemLocation));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *flags = (unsigned long long)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetAddressRange_v2(unsigned call_flags, CUdeviceptr *pbase, size_t *psize,
    CUdeviceptr dptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetAddressRange_v2, call_flags | WIRE_SYNC, 8, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pbase = (CUdeviceptr)results[0];
            *psize = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetAllocationGranularity(unsigned call_flags, size_t *granularity,
    const CUmemAllocationProp *prop, CUmemAllocationGranularity_flags option) {
    if (prop->win32HandleMetaData)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetAllocationGranularity, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmemAllocationProp)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)option};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, prop, sizeof(CUmemAllocationProp));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *granularity = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetAllocationPropertiesFromHandle(unsigned call_flags, CUmemAllocationProp *prop,
    CUmemGenericAllocationHandle handle) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetAllocationPropertiesFromHandle, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUmemAllocationProp)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)handle};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        CUmemAllocationProp got;
        wire_get(&call.in, &got, sizeof got);
        *prop = got;
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetDefaultMemPool(unsigned call_flags, CUmemoryPool *pool_out, CUmemLocation *location,
    CUmemAllocationType type) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetDefaultMemPool, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmemLocation)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)type};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, location, sizeof(CUmemLocation));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pool_out = (CUmemoryPool)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetInfo_v2(unsigned call_flags, size_t *free, size_t *total) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetInfo_v2, call_flags | WIRE_SYNC, 0, 16);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *free = (size_t)results[0];
            *total = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemGetMemPool(unsigned call_flags, CUmemoryPool *pool, CUmemLocation *location,
    CUmemAllocationType type) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemGetMemPool, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmemLocation)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)type};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, location, sizeof(CUmemLocation));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pool = (CUmemoryPool)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemHostAlloc(unsigned call_flags, void **pp, size_t bytesize, unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemHostAlloc, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)bytesize, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pp = (void *)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemMap(unsigned call_flags, CUdeviceptr ptr, size_t size, size_t offset,
    CUmemGenericAllocationHandle handle, unsigned long long flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemMap, call_flags | WIRE_SYNC, 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)ptr, (uint64_t)size, (uint64_t)offset, (uint64_t)handle,
        (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolCreate(unsigned call_flags, CUmemoryPool *pool, const CUmemPoolProps *poolProps) {
    if (poolProps->win32SecurityAttributes)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolCreate, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUmemPoolProps)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, poolProps, sizeof(CUmemPoolProps));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pool = (CUmemoryPool)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolDestroy(unsigned call_flags, CUmemoryPool pool) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)pool);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolExportPointer(unsigned call_flags, CUmemPoolPtrExportData *shareData_out,
    CUdeviceptr ptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolExportPointer, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUmemPoolPtrExportData)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)ptr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, shareData_out, sizeof(CUmemPoolPtrExportData));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolGetAccess(unsigned call_flags, CUmemAccess_flags *flags, CUmemoryPool memPool,
    CUmemLocation *location) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolGetAccess, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmemLocation)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)memPool};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, location, sizeof(CUmemLocation));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *flags = (CUmemAccess_flags)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolGetAttribute(unsigned call_flags, CUmemoryPool pool, CUmemPool_attribute attr,
    void *value) {
    size_t value_size = tag_size_mempool_attribute(attr);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t reply = 0;
    if (!call_room(&reply, value_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolGetAttribute, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool, (uint64_t)attr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, value, value_size);
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolImportPointer(unsigned call_flags, CUdeviceptr *ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData *shareData) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolImportPointer, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmemPoolPtrExportData)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, shareData, sizeof(CUmemPoolPtrExportData));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *ptr_out = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolSetAccess(unsigned call_flags, CUmemoryPool pool, const CUmemAccessDesc *map,
    size_t count) {
    size_t payload = 16;
    if ((map && !call_room(&payload, (uint64_t)(count), sizeof(CUmemAccessDesc))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolSetAccess, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, map, (size_t)(count) * sizeof(CUmemAccessDesc));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolSetAttribute(unsigned call_flags, CUmemoryPool pool, CUmemPool_attribute attr,
    void *value) {
    size_t value_size = tag_size_mempool_attribute(attr);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 16;
    if (!call_room(&payload, value_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolSetAttribute, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool, (uint64_t)attr};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, value, value_size);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPoolTrimTo(unsigned call_flags, CUmemoryPool pool, size_t minBytesToKeep) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPoolTrimTo, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool, (uint64_t)minBytesToKeep};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemPrefetchAsync_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count,
    CUmemLocation location, unsigned int flags, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPrefetchAsync_v2, call_flags | (wait ? WIRE_SYNC : 0u),
        32 + wire_pad(sizeof(CUmemLocation)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)devPtr, (uint64_t)count, (uint64_t)flags,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, &location, sizeof(CUmemLocation));
    return call_post(&call, wait);
}

CUresult call_cuMemPrefetchBatchAsync(unsigned call_flags, CUdeviceptr *dptrs, size_t *sizes, size_t count,
    CUmemLocation *prefetchLocs, size_t *prefetchLocIdxs, size_t numPrefetchLocs, unsigned long long flags,
    CUstream hStream) {
    bool wait = !rt_posts_allowed();
    size_t payload = 32;
    if ((dptrs && !call_room(&payload, (uint64_t)(count),
        sizeof(CUdeviceptr))) || (sizes && !call_room(&payload, (uint64_t)(count),
        sizeof(size_t))) || (prefetchLocs && !call_room(&payload, (uint64_t)(numPrefetchLocs),
        sizeof(CUmemLocation))) || (prefetchLocIdxs && !call_room(&payload, (uint64_t)(numPrefetchLocs),
        sizeof(size_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemPrefetchBatchAsync, call_flags | (wait ? WIRE_SYNC : 0u),
        payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)count, (uint64_t)numPrefetchLocs, (uint64_t)flags,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dptrs, (size_t)(count) * sizeof(CUdeviceptr));
    wire_put(&call.out, sizes, (size_t)(count) * sizeof(size_t));
    wire_put(&call.out, prefetchLocs, (size_t)(numPrefetchLocs) * sizeof(CUmemLocation));
    wire_put(&call.out, prefetchLocIdxs, (size_t)(numPrefetchLocs) * sizeof(size_t));
    return call_post(&call, wait);
}

CUresult call_cuMemRangeGetAttribute(unsigned call_flags, void *data, size_t dataSize,
    CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count) {
    size_t reply = 0;
    if ((data && !call_room(&reply, (uint64_t)(dataSize), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemRangeGetAttribute, call_flags | WIRE_SYNC, 40, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(data != NULL), (uint64_t)dataSize, (uint64_t)attribute,
        (uint64_t)devPtr, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        if (data)
            wire_get(&call.in, data, (size_t)(dataSize) * sizeof(uint8_t));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemRelease(unsigned call_flags, CUmemGenericAllocationHandle handle) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemRelease, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)handle};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)handle);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemRetainAllocationHandle(unsigned call_flags, CUmemGenericAllocationHandle *handle,
    void *addr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemRetainAllocationHandle, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)addr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *handle = (CUmemGenericAllocationHandle)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMemSetAccess(unsigned call_flags, CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc,
    size_t count) {
    size_t payload = 24;
    if ((desc && !call_room(&payload, (uint64_t)(count), sizeof(CUmemAccessDesc))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemSetAccess, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)ptr, (uint64_t)size, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, desc, (size_t)(count) * sizeof(CUmemAccessDesc));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemSetMemPool(unsigned call_flags, CUmemLocation *location, CUmemAllocationType type,
    CUmemoryPool pool) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemSetMemPool, call_flags | WIRE_SYNC,
        16 + wire_pad(sizeof(CUmemLocation)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)type, (uint64_t)(uintptr_t)pool};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, location, sizeof(CUmemLocation));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemUnmap(unsigned call_flags, CUdeviceptr ptr, size_t size) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemUnmap, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)ptr, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpy(unsigned call_flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpy, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dst, (uint64_t)src, (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpy2DAsync_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpy2DAsync_v2, call_flags | (wait ? WIRE_SYNC : 0u),
        8 + wire_pad(sizeof(CUDA_MEMCPY2D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, pCopy, sizeof(CUDA_MEMCPY2D));
    return call_post(&call, wait);
}

CUresult call_cuMemcpy2DUnaligned_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpy2DUnaligned_v2, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUDA_MEMCPY2D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, pCopy, sizeof(CUDA_MEMCPY2D));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpy2D_v2(unsigned call_flags, const CUDA_MEMCPY2D *pCopy) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpy2D_v2, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUDA_MEMCPY2D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, pCopy, sizeof(CUDA_MEMCPY2D));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpy3DAsync_v2(unsigned call_flags, const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    if (pCopy->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (pCopy->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpy3DAsync_v2, call_flags | (wait ? WIRE_SYNC : 0u),
        8 + wire_pad(sizeof(CUDA_MEMCPY3D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, pCopy, sizeof(CUDA_MEMCPY3D));
    return call_post(&call, wait);
}

CUresult call_cuMemcpy3D_v2(unsigned call_flags, const CUDA_MEMCPY3D *pCopy) {
    if (pCopy->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (pCopy->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpy3D_v2, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUDA_MEMCPY3D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, pCopy, sizeof(CUDA_MEMCPY3D));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyAsync(unsigned call_flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
    CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyAsync, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dst, (uint64_t)src, (uint64_t)ByteCount,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemcpyAtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset, CUarray srcArray,
    size_t srcOffset, size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyAtoA_v2, call_flags | WIRE_SYNC, 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)dstArray, (uint64_t)dstOffset,
        (uint64_t)(uintptr_t)srcArray, (uint64_t)srcOffset, (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyAtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, CUarray srcArray, size_t srcOffset,
    size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyAtoD_v2, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)(uintptr_t)srcArray, (uint64_t)srcOffset,
        (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyDtoA_v2(unsigned call_flags, CUarray dstArray, size_t dstOffset, CUdeviceptr srcDevice,
    size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyDtoA_v2, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)dstArray, (uint64_t)dstOffset, (uint64_t)srcDevice,
        (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyDtoDAsync_v2(unsigned call_flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyDtoDAsync_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)srcDevice, (uint64_t)ByteCount,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemcpyDtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyDtoD_v2, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)srcDevice, (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyDtoHAsync_v2(unsigned call_flags, void *dstHost, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyDtoHAsync_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)dstHost, (uint64_t)srcDevice, (uint64_t)ByteCount,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemcpyDtoH_v2(unsigned call_flags, void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyDtoH_v2, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)dstHost, (uint64_t)srcDevice, (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyHtoDAsync_v2(unsigned call_flags, CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyHtoDAsync_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)(uintptr_t)srcHost, (uint64_t)ByteCount,
        (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemcpyHtoD_v2(unsigned call_flags, CUdeviceptr dstDevice, const void *srcHost,
    size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyHtoD_v2, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)(uintptr_t)srcHost, (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyPeer(unsigned call_flags, CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyPeer, call_flags | WIRE_SYNC, 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)(uintptr_t)dstContext, (uint64_t)srcDevice,
        (uint64_t)(uintptr_t)srcContext, (uint64_t)ByteCount};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMemcpyPeerAsync(unsigned call_flags, CUdeviceptr dstDevice, CUcontext dstContext,
    CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemcpyPeerAsync, call_flags | (wait ? WIRE_SYNC : 0u), 48, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)(uintptr_t)dstContext, (uint64_t)srcDevice,
        (uint64_t)(uintptr_t)srcContext, (uint64_t)ByteCount, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD16Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us, size_t N,
    CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD16Async, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)us, (uint64_t)N, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD16_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned short us, size_t N) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD16_v2, call_flags | (wait ? WIRE_SYNC : 0u), 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)us, (uint64_t)N};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD2D16Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD2D16Async, call_flags | (wait ? WIRE_SYNC : 0u), 48, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)dstPitch, (uint64_t)us, (uint64_t)Width,
        (uint64_t)Height, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD2D16_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned short us,
    size_t Width, size_t Height) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD2D16_v2, call_flags | (wait ? WIRE_SYNC : 0u), 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)dstPitch, (uint64_t)us, (uint64_t)Width,
        (uint64_t)Height};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD2D32Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui,
    size_t Width, size_t Height, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD2D32Async, call_flags | (wait ? WIRE_SYNC : 0u), 48, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)dstPitch, (uint64_t)ui, (uint64_t)Width,
        (uint64_t)Height, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD2D32_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned int ui,
    size_t Width, size_t Height) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD2D32_v2, call_flags | (wait ? WIRE_SYNC : 0u), 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)dstPitch, (uint64_t)ui, (uint64_t)Width,
        (uint64_t)Height};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD2D8Async(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc,
    size_t Width, size_t Height, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD2D8Async, call_flags | (wait ? WIRE_SYNC : 0u), 48, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)dstPitch, (uint64_t)uc, (uint64_t)Width,
        (uint64_t)Height, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD2D8_v2(unsigned call_flags, CUdeviceptr dstDevice, size_t dstPitch, unsigned char uc,
    size_t Width, size_t Height) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD2D8_v2, call_flags | (wait ? WIRE_SYNC : 0u), 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)dstPitch, (uint64_t)uc, (uint64_t)Width,
        (uint64_t)Height};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD32Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N,
    CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD32Async, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)ui, (uint64_t)N, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD32_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned int ui, size_t N) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD32_v2, call_flags | (wait ? WIRE_SYNC : 0u), 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)ui, (uint64_t)N};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD8Async(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N,
    CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD8Async, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)uc, (uint64_t)N, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMemsetD8_v2(unsigned call_flags, CUdeviceptr dstDevice, unsigned char uc, size_t N) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMemsetD8_v2, call_flags | (wait ? WIRE_SYNC : 0u), 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dstDevice, (uint64_t)uc, (uint64_t)N};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuMipmappedArrayCreate(unsigned call_flags, CUmipmappedArray *pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR *pMipmappedArrayDesc, unsigned int numMipmapLevels) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMipmappedArrayCreate, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUDA_ARRAY3D_DESCRIPTOR)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)numMipmapLevels};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, pMipmappedArrayDesc, sizeof(CUDA_ARRAY3D_DESCRIPTOR));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pHandle = (CUmipmappedArray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMipmappedArrayDestroy(unsigned call_flags, CUmipmappedArray hMipmappedArray) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMipmappedArrayDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hMipmappedArray};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hMipmappedArray);
    channel_finish(&call);
    return r;
}

CUresult call_cuMipmappedArrayGetLevel(unsigned call_flags, CUarray *pLevelArray,
    CUmipmappedArray hMipmappedArray, unsigned int level) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMipmappedArrayGetLevel, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hMipmappedArray, (uint64_t)level};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pLevelArray = (CUarray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMipmappedArrayGetMemoryRequirements(unsigned call_flags,
    CUDA_ARRAY_MEMORY_REQUIREMENTS *memoryRequirements, CUmipmappedArray mipmap, CUdevice device) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMipmappedArrayGetMemoryRequirements, call_flags | WIRE_SYNC, 16,
        0 + wire_pad(sizeof(CUDA_ARRAY_MEMORY_REQUIREMENTS)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)mipmap, (uint64_t)device};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, memoryRequirements, sizeof(CUDA_ARRAY_MEMORY_REQUIREMENTS));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMipmappedArrayGetSparseProperties(unsigned call_flags,
    CUDA_ARRAY_SPARSE_PROPERTIES *sparseProperties, CUmipmappedArray mipmap) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMipmappedArrayGetSparseProperties, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_ARRAY_SPARSE_PROPERTIES)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)mipmap};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, sparseProperties, sizeof(CUDA_ARRAY_SPARSE_PROPERTIES));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuSurfObjectCreate(unsigned call_flags, CUsurfObject *pSurfObject,
    const CUDA_RESOURCE_DESC *pResDesc) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuSurfObjectCreate, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUDA_RESOURCE_DESC)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, pResDesc, sizeof(CUDA_RESOURCE_DESC));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pSurfObject = (CUsurfObject)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuSurfObjectDestroy(unsigned call_flags, CUsurfObject surfObject) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuSurfObjectDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)surfObject};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuSurfObjectGetResourceDesc(unsigned call_flags, CUDA_RESOURCE_DESC *pResDesc,
    CUsurfObject surfObject) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuSurfObjectGetResourceDesc, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_RESOURCE_DESC)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)surfObject};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pResDesc, sizeof(CUDA_RESOURCE_DESC));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuSurfRefGetArray(unsigned call_flags, CUarray *phArray, CUsurfref hSurfRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuSurfRefGetArray, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hSurfRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phArray = (CUarray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuSurfRefSetArray(unsigned call_flags, CUsurfref hSurfRef, CUarray hArray, unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuSurfRefSetArray, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hSurfRef, (uint64_t)(uintptr_t)hArray, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTensorMapEncodeIm2col(unsigned call_flags, CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const int *pixelBoxLowerCorner,
    const int *pixelBoxUpperCorner, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    size_t payload = 72;
    if ((globalDim && !call_room(&payload, (uint64_t)(tensorRank),
        sizeof(cuuint64_t))) || (globalStrides && !call_room(&payload, (uint64_t)(tensorRank - 1),
        sizeof(cuuint64_t))) || (pixelBoxLowerCorner && !call_room(&payload, (uint64_t)(tensorRank - 2),
        sizeof(int))) || (pixelBoxUpperCorner && !call_room(&payload, (uint64_t)(tensorRank - 2),
        sizeof(int))) || (elementStrides && !call_room(&payload, (uint64_t)(tensorRank), sizeof(cuuint32_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTensorMapEncodeIm2col, call_flags | WIRE_SYNC, payload,
        0 + wire_pad(sizeof(CUtensorMap)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)tensorDataType, (uint64_t)tensorRank,
        (uint64_t)(uintptr_t)globalAddress, (uint64_t)channelsPerPixel, (uint64_t)pixelsPerColumn,
        (uint64_t)interleave, (uint64_t)swizzle, (uint64_t)l2Promotion, (uint64_t)oobFill};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, globalDim, (size_t)(tensorRank) * sizeof(cuuint64_t));
    wire_put(&call.out, globalStrides, (size_t)(tensorRank - 1) * sizeof(cuuint64_t));
    wire_put(&call.out, pixelBoxLowerCorner, (size_t)(tensorRank - 2) * sizeof(int));
    wire_put(&call.out, pixelBoxUpperCorner, (size_t)(tensorRank - 2) * sizeof(int));
    wire_put(&call.out, elementStrides, (size_t)(tensorRank) * sizeof(cuuint32_t));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, tensorMap, sizeof(CUtensorMap));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTensorMapEncodeIm2colWide(unsigned call_flags, CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, int pixelBoxLowerCornerWidth,
    int pixelBoxUpperCornerWidth, cuuint32_t channelsPerPixel, cuuint32_t pixelsPerColumn,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapIm2ColWideMode mode,
    CUtensorMapSwizzle swizzle, CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    size_t payload = 96;
    if ((globalDim && !call_room(&payload, (uint64_t)(tensorRank),
        sizeof(cuuint64_t))) || (globalStrides && !call_room(&payload, (uint64_t)(tensorRank - 1),
        sizeof(cuuint64_t))) || (elementStrides && !call_room(&payload, (uint64_t)(tensorRank),
        sizeof(cuuint32_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTensorMapEncodeIm2colWide, call_flags | WIRE_SYNC, payload,
        0 + wire_pad(sizeof(CUtensorMap)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)tensorDataType, (uint64_t)tensorRank,
        (uint64_t)(uintptr_t)globalAddress, (uint64_t)pixelBoxLowerCornerWidth,
        (uint64_t)pixelBoxUpperCornerWidth, (uint64_t)channelsPerPixel, (uint64_t)pixelsPerColumn,
        (uint64_t)interleave, (uint64_t)mode, (uint64_t)swizzle, (uint64_t)l2Promotion, (uint64_t)oobFill};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, globalDim, (size_t)(tensorRank) * sizeof(cuuint64_t));
    wire_put(&call.out, globalStrides, (size_t)(tensorRank - 1) * sizeof(cuuint64_t));
    wire_put(&call.out, elementStrides, (size_t)(tensorRank) * sizeof(cuuint32_t));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, tensorMap, sizeof(CUtensorMap));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTensorMapEncodeTiled(unsigned call_flags, CUtensorMap *tensorMap,
    CUtensorMapDataType tensorDataType, cuuint32_t tensorRank, void *globalAddress,
    const cuuint64_t *globalDim, const cuuint64_t *globalStrides, const cuuint32_t *boxDim,
    const cuuint32_t *elementStrides, CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
    CUtensorMapL2promotion l2Promotion, CUtensorMapFloatOOBfill oobFill) {
    size_t payload = 56;
    if ((globalDim && !call_room(&payload, (uint64_t)(tensorRank),
        sizeof(cuuint64_t))) || (globalStrides && !call_room(&payload, (uint64_t)(tensorRank - 1),
        sizeof(cuuint64_t))) || (boxDim && !call_room(&payload, (uint64_t)(tensorRank),
        sizeof(cuuint32_t))) || (elementStrides && !call_room(&payload, (uint64_t)(tensorRank),
        sizeof(cuuint32_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTensorMapEncodeTiled, call_flags | WIRE_SYNC, payload,
        0 + wire_pad(sizeof(CUtensorMap)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)tensorDataType, (uint64_t)tensorRank,
        (uint64_t)(uintptr_t)globalAddress, (uint64_t)interleave, (uint64_t)swizzle, (uint64_t)l2Promotion,
        (uint64_t)oobFill};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, globalDim, (size_t)(tensorRank) * sizeof(cuuint64_t));
    wire_put(&call.out, globalStrides, (size_t)(tensorRank - 1) * sizeof(cuuint64_t));
    wire_put(&call.out, boxDim, (size_t)(tensorRank) * sizeof(cuuint32_t));
    wire_put(&call.out, elementStrides, (size_t)(tensorRank) * sizeof(cuuint32_t));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, tensorMap, sizeof(CUtensorMap));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTensorMapReplaceAddress(unsigned call_flags, CUtensorMap *tensorMap, void *globalAddress) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTensorMapReplaceAddress, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUtensorMap)), 0 + wire_pad(sizeof(CUtensorMap)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)globalAddress};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, tensorMap, sizeof(CUtensorMap));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, tensorMap, sizeof(CUtensorMap));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexObjectCreate(unsigned call_flags, CUtexObject *pTexObject,
    const CUDA_RESOURCE_DESC *pResDesc, const CUDA_TEXTURE_DESC *pTexDesc,
    const CUDA_RESOURCE_VIEW_DESC *pResViewDesc) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexObjectCreate, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUDA_RESOURCE_DESC)) + wire_pad(sizeof(CUDA_TEXTURE_DESC)) + wire_pad(sizeof(CUDA_RESOURCE_VIEW_DESC)),
        8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(pResViewDesc != NULL)};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, pResDesc, sizeof(CUDA_RESOURCE_DESC));
    wire_put(&call.out, pTexDesc, sizeof(CUDA_TEXTURE_DESC));
    if (pResViewDesc)
        wire_put(&call.out, pResViewDesc, sizeof(CUDA_RESOURCE_VIEW_DESC));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pTexObject = (CUtexObject)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexObjectDestroy(unsigned call_flags, CUtexObject texObject) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexObjectDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)texObject};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexObjectGetResourceDesc(unsigned call_flags, CUDA_RESOURCE_DESC *pResDesc,
    CUtexObject texObject) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexObjectGetResourceDesc, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_RESOURCE_DESC)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)texObject};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pResDesc, sizeof(CUDA_RESOURCE_DESC));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexObjectGetResourceViewDesc(unsigned call_flags, CUDA_RESOURCE_VIEW_DESC *pResViewDesc,
    CUtexObject texObject) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexObjectGetResourceViewDesc, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_RESOURCE_VIEW_DESC)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)texObject};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pResViewDesc, sizeof(CUDA_RESOURCE_VIEW_DESC));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexObjectGetTextureDesc(unsigned call_flags, CUDA_TEXTURE_DESC *pTexDesc,
    CUtexObject texObject) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexObjectGetTextureDesc, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_TEXTURE_DESC)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)texObject};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pTexDesc, sizeof(CUDA_TEXTURE_DESC));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefCreate(unsigned call_flags, CUtexref *pTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefCreate, call_flags | WIRE_SYNC, 0, 8);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pTexRef = (CUtexref)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefDestroy(unsigned call_flags, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hTexRef);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetAddressMode(unsigned call_flags, CUaddress_mode *pam, CUtexref hTexRef, int dim) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetAddressMode, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)dim};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pam = (CUaddress_mode)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetAddress_v2(unsigned call_flags, CUdeviceptr *pdptr, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetAddress_v2, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pdptr = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetArray(unsigned call_flags, CUarray *phArray, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetArray, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phArray = (CUarray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetBorderColor(unsigned call_flags, float *pBorderColor, CUtexref hTexRef) {
    size_t reply = 0;
    if ((pBorderColor && !call_room(&reply, (uint64_t)(4), sizeof(float))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetBorderColor, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(pBorderColor != NULL), (uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        if (pBorderColor)
            wire_get(&call.in, pBorderColor, (size_t)(4) * sizeof(float));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetFilterMode(unsigned call_flags, CUfilter_mode *pfm, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetFilterMode, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pfm = (CUfilter_mode)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetFlags(unsigned call_flags, unsigned int *pFlags, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetFlags, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pFlags = (unsigned int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetFormat(unsigned call_flags, CUarray_format *pFormat, int *pNumChannels,
    CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetFormat, call_flags | WIRE_SYNC, 16, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(pFormat != NULL) | (uint64_t)(pNumChannels != NULL) << 1,
        (uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            if (pFormat)
                *pFormat = (CUarray_format)results[0];
            if (pNumChannels)
                *pNumChannels = (int)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetMaxAnisotropy(unsigned call_flags, int *pmaxAniso, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetMaxAnisotropy, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pmaxAniso = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetMipmapFilterMode(unsigned call_flags, CUfilter_mode *pfm, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetMipmapFilterMode, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pfm = (CUfilter_mode)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetMipmapLevelBias(unsigned call_flags, float *pbias, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetMipmapLevelBias, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            memcpy(pbias, &results[0], sizeof *pbias);
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetMipmapLevelClamp(unsigned call_flags, float *pminMipmapLevelClamp,
    float *pmaxMipmapLevelClamp, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetMipmapLevelClamp, call_flags | WIRE_SYNC, 8, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            memcpy(pminMipmapLevelClamp, &results[0], sizeof *pminMipmapLevelClamp);
            memcpy(pmaxMipmapLevelClamp, &results[1], sizeof *pmaxMipmapLevelClamp);
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefGetMipmappedArray(unsigned call_flags, CUmipmappedArray *phMipmappedArray,
    CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefGetMipmappedArray, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phMipmappedArray = (CUmipmappedArray)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetAddress2D_v3(unsigned call_flags, CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR *desc, CUdeviceptr dptr, size_t Pitch) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetAddress2D_v3, call_flags | WIRE_SYNC,
        24 + wire_pad(sizeof(CUDA_ARRAY_DESCRIPTOR)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)dptr, (uint64_t)Pitch};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, desc, sizeof(CUDA_ARRAY_DESCRIPTOR));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetAddressMode(unsigned call_flags, CUtexref hTexRef, int dim, CUaddress_mode am) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetAddressMode, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)dim, (uint64_t)am};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetAddress_v2(unsigned call_flags, size_t *ByteOffset, CUtexref hTexRef,
    CUdeviceptr dptr, size_t bytes) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetAddress_v2, call_flags | WIRE_SYNC, 32, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(ByteOffset != NULL), (uint64_t)(uintptr_t)hTexRef, (uint64_t)dptr,
        (uint64_t)bytes};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            if (ByteOffset)
                *ByteOffset = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetArray(unsigned call_flags, CUtexref hTexRef, CUarray hArray, unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetArray, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)(uintptr_t)hArray, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetBorderColor(unsigned call_flags, CUtexref hTexRef, float *pBorderColor) {
    size_t payload = 8;
    if ((pBorderColor && !call_room(&payload, (uint64_t)(4), sizeof(float))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetBorderColor, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, pBorderColor, (size_t)(4) * sizeof(float));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetFilterMode(unsigned call_flags, CUtexref hTexRef, CUfilter_mode fm) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetFilterMode, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)fm};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetFlags(unsigned call_flags, CUtexref hTexRef, unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetFlags, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetFormat(unsigned call_flags, CUtexref hTexRef, CUarray_format fmt,
    int NumPackedComponents) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetFormat, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)fmt, (uint64_t)NumPackedComponents};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetMaxAnisotropy(unsigned call_flags, CUtexref hTexRef, unsigned int maxAniso) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetMaxAnisotropy, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)maxAniso};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetMipmapFilterMode(unsigned call_flags, CUtexref hTexRef, CUfilter_mode fm) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetMipmapFilterMode, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)fm};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetMipmapLevelBias(unsigned call_flags, CUtexref hTexRef, float bias) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetMipmapLevelBias, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, call_float(bias)};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetMipmapLevelClamp(unsigned call_flags, CUtexref hTexRef, float minMipmapLevelClamp,
    float maxMipmapLevelClamp) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetMipmapLevelClamp, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, call_float(minMipmapLevelClamp),
        call_float(maxMipmapLevelClamp)};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuTexRefSetMipmappedArray(unsigned call_flags, CUtexref hTexRef,
    CUmipmappedArray hMipmappedArray, unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuTexRefSetMipmappedArray, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hTexRef, (uint64_t)(uintptr_t)hMipmappedArray,
        (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}
