// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Decoders of calls from the guest: memory, copies, arrays.
 */

#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"

CUresult do_cuArray3DCreate_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuArray3DCreate_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUDA_ARRAY3D_DESCRIPTOR pAllocateArray;
    wire_get(&m->in, &pAllocateArray, sizeof pAllocateArray);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUarray pHandle = NULL;
    CUresult r = ops->cuArray3DCreate_v2(&pHandle, &pAllocateArray);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ARRAY, (void *)(uintptr_t)pHandle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuArray3DGetDescriptor_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuArray3DGetDescriptor_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &hArray, &error))
        return error;
    CUDA_ARRAY3D_DESCRIPTOR pArrayDescriptor;
    memset(&pArrayDescriptor, 0, sizeof pArrayDescriptor);
    CUresult r = ops->cuArray3DGetDescriptor_v2(&pArrayDescriptor, hArray);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &pArrayDescriptor, sizeof pArrayDescriptor);
    return r;
}

CUresult do_cuArrayCreate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuArrayCreate_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUDA_ARRAY_DESCRIPTOR pAllocateArray;
    wire_get(&m->in, &pAllocateArray, sizeof pAllocateArray);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUarray pHandle = NULL;
    CUresult r = ops->cuArrayCreate_v2(&pHandle, &pAllocateArray);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ARRAY, (void *)(uintptr_t)pHandle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuArrayDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuArrayDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &hArray, &error))
        return error;
    session_drop(s, HANDLE_ARRAY, words[0]);
    return ops->cuArrayDestroy(hArray);
}

CUresult do_cuArrayGetDescriptor_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuArrayGetDescriptor_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &hArray, &error))
        return error;
    CUDA_ARRAY_DESCRIPTOR pArrayDescriptor;
    memset(&pArrayDescriptor, 0, sizeof pArrayDescriptor);
    CUresult r = ops->cuArrayGetDescriptor_v2(&pArrayDescriptor, hArray);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &pArrayDescriptor, sizeof pArrayDescriptor);
    return r;
}

CUresult do_cuArrayGetMemoryRequirements(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuArrayGetMemoryRequirements)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *array = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &array, &error))
        return error;
    CUDA_ARRAY_MEMORY_REQUIREMENTS memoryRequirements;
    memset(&memoryRequirements, 0, sizeof memoryRequirements);
    CUresult r = ops->cuArrayGetMemoryRequirements(&memoryRequirements, array, (CUdevice)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &memoryRequirements, sizeof memoryRequirements);
    return r;
}

CUresult do_cuArrayGetPlane(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuArrayGetPlane)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &hArray, &error))
        return error;
    CUarray pPlaneArray = NULL;
    CUresult r = ops->cuArrayGetPlane(&pPlaneArray, hArray, (unsigned int)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ARRAY, (void *)(uintptr_t)pPlaneArray, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuArrayGetSparseProperties(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuArrayGetSparseProperties)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *array = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &array, &error))
        return error;
    CUDA_ARRAY_SPARSE_PROPERTIES sparseProperties;
    memset(&sparseProperties, 0, sizeof sparseProperties);
    CUresult r = ops->cuArrayGetSparseProperties(&sparseProperties, array);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &sparseProperties, sizeof sparseProperties);
    return r;
}

CUresult do_cuMemAddressFree(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemAddressFree)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemAddressFree((CUdeviceptr)words[0], (size_t)words[1]);
}

CUresult do_cuMemAddressReserve(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemAddressReserve)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr ptr = 0;
    CUresult r = ops->cuMemAddressReserve(&ptr, (size_t)words[0], (size_t)words[1], (CUdeviceptr)words[2],
        (unsigned long long)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)ptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemAdvise_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemAdvise_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemAdvise_v2((CUdeviceptr)words[0], (size_t)words[1], (CUmem_advise)words[2], location);
}

CUresult do_cuMemAllocAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuMemAllocAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    CUdeviceptr dptr = 0;
    CUresult r = ops->cuMemAllocAsync(&dptr, (size_t)words[0], hStream);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemAllocFromPoolAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemAllocFromPoolAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[1], &pool, &error))
        return error;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[2]), &hStream, &error))
        return error;
    CUdeviceptr dptr = 0;
    CUresult r = ops->cuMemAllocFromPoolAsync(&dptr, (size_t)words[0], pool, hStream);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemAllocHost_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemAllocHost_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    void *pp = NULL;
    CUresult r = ops->cuMemAllocHost_v2(&pp, (size_t)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)(uintptr_t)pp};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemAllocManaged(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemAllocManaged)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr dptr = 0;
    CUresult r = ops->cuMemAllocManaged(&dptr, (size_t)words[0], (unsigned int)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemAllocPitch_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemAllocPitch_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr dptr = 0;
    size_t pPitch = 0;
    CUresult r = ops->cuMemAllocPitch_v2(&dptr, &pPitch, (size_t)words[0], (size_t)words[1],
        (unsigned int)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr, (uint64_t)pPitch};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemAlloc_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemAlloc_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr dptr = 0;
    CUresult r = ops->cuMemAlloc_v2(&dptr, (size_t)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemBatchDecompressAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemBatchDecompressAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *paramsArray_in = host_take(&m->in, words[1], sizeof(CUmemDecompressParams));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &stream, &error))
        return error;
    size_t errorIndex = 0;
    CUresult r = ops->cuMemBatchDecompressAsync((CUmemDecompressParams *)(uintptr_t)paramsArray_in,
        (size_t)words[1], (unsigned int)words[2], words[0] & 0x1u ? &errorIndex : NULL, stream);
    const uint64_t results[] = {(uint64_t)errorIndex};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuMemCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUmemAllocationProp prop;
    wire_get(&m->in, &prop, sizeof prop);
    prop.win32HandleMetaData = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemGenericAllocationHandle handle = 0;
    CUresult r = ops->cuMemCreate(&handle, (size_t)words[0], &prop, (unsigned long long)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ALLOCATION, (void *)(uintptr_t)handle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemDiscardAndPrefetchBatchAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemDiscardAndPrefetchBatchAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dptrs_in = host_take(&m->in, words[0], sizeof(CUdeviceptr));
    const void *sizes_in = host_take(&m->in, words[0], sizeof(size_t));
    const void *prefetchLocs_in = host_take(&m->in, words[1], sizeof(CUmemLocation));
    const void *prefetchLocIdxs_in = host_take(&m->in, words[1], sizeof(size_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemDiscardAndPrefetchBatchAsync((CUdeviceptr *)(uintptr_t)dptrs_in,
        (size_t *)(uintptr_t)sizes_in, (size_t)words[0], (CUmemLocation *)(uintptr_t)prefetchLocs_in,
        (size_t *)(uintptr_t)prefetchLocIdxs_in, (size_t)words[1], (unsigned long long)words[2], hStream);
}

CUresult do_cuMemDiscardBatchAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemDiscardBatchAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dptrs_in = host_take(&m->in, words[0], sizeof(CUdeviceptr));
    const void *sizes_in = host_take(&m->in, words[0], sizeof(size_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[2]), &hStream, &error))
        return error;
    return ops->cuMemDiscardBatchAsync((CUdeviceptr *)(uintptr_t)dptrs_in, (size_t *)(uintptr_t)sizes_in,
        (size_t)words[0], (unsigned long long)words[1], hStream);
}

CUresult do_cuMemFreeAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemFreeAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    return ops->cuMemFreeAsync((CUdeviceptr)words[0], hStream);
}

CUresult do_cuMemFreeHost(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemFreeHost)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemFreeHost((void *)(uintptr_t)words[0]);
}

CUresult do_cuMemFree_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemFree_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemFree_v2((CUdeviceptr)words[0]);
}

CUresult do_cuMemGetAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemGetAccess)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    unsigned long long flags = 0;
    CUresult r = ops->cuMemGetAccess(&flags, &location, (CUdeviceptr)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)flags};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemGetAddressRange_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemGetAddressRange_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr pbase = 0;
    size_t psize = 0;
    CUresult r = ops->cuMemGetAddressRange_v2(&pbase, &psize, (CUdeviceptr)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pbase, (uint64_t)psize};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemGetAllocationGranularity(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemGetAllocationGranularity)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmemAllocationProp prop;
    wire_get(&m->in, &prop, sizeof prop);
    prop.win32HandleMetaData = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    size_t granularity = 0;
    CUresult r = ops->cuMemGetAllocationGranularity(&granularity, &prop,
        (CUmemAllocationGranularity_flags)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)granularity};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemGetAllocationPropertiesFromHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemGetAllocationPropertiesFromHandle)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *handle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &handle, &error))
        return error;
    CUmemAllocationProp prop;
    memset(&prop, 0, sizeof prop);
    CUresult r = ops->cuMemGetAllocationPropertiesFromHandle(&prop,
        (CUmemGenericAllocationHandle)(uintptr_t)handle);
    if (r != CUDA_SUCCESS)
        return r;
    prop.win32HandleMetaData = 0; /* the host's addresses are nobody's business */
    wire_put(out, &prop, sizeof prop);
    return r;
}

CUresult do_cuMemGetDefaultMemPool(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemGetDefaultMemPool)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemoryPool pool_out = NULL;
    CUresult r = ops->cuMemGetDefaultMemPool(&pool_out, &location, (CUmemAllocationType)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MEMORY_POOL, (void *)(uintptr_t)pool_out, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemGetInfo_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)m;
    if (!ops->cuMemGetInfo_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t free = 0;
    size_t total = 0;
    CUresult r = ops->cuMemGetInfo_v2(&free, &total);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)free, (uint64_t)total};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemGetMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuMemGetMemPool)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemoryPool pool = NULL;
    CUresult r = ops->cuMemGetMemPool(&pool, &location, (CUmemAllocationType)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MEMORY_POOL, (void *)(uintptr_t)pool, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemHostAlloc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemHostAlloc)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    void *pp = NULL;
    CUresult r = ops->cuMemHostAlloc(&pp, (size_t)words[0], (unsigned int)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)(uintptr_t)pp};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemMap(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemMap)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *handle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[3], &handle, &error))
        return error;
    return ops->cuMemMap((CUdeviceptr)words[0], (size_t)words[1], (size_t)words[2],
        (CUmemGenericAllocationHandle)(uintptr_t)handle, (unsigned long long)words[4]);
}

CUresult do_cuMemPoolCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuMemPoolCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUmemPoolProps poolProps;
    wire_get(&m->in, &poolProps, sizeof poolProps);
    poolProps.win32SecurityAttributes = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemoryPool pool = NULL;
    CUresult r = ops->cuMemPoolCreate(&pool, &poolProps);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MEMORY_POOL, (void *)(uintptr_t)pool, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemPoolDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemPoolDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    session_drop(s, HANDLE_MEMORY_POOL, words[0]);
    return ops->cuMemPoolDestroy(pool);
}

CUresult do_cuMemPoolExportPointer(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMemPoolExportPointer)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemPoolPtrExportData shareData_out;
    memset(&shareData_out, 0, sizeof shareData_out);
    CUresult r = ops->cuMemPoolExportPointer(&shareData_out, (CUdeviceptr)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &shareData_out, sizeof shareData_out);
    return r;
}

CUresult do_cuMemPoolGetAccess(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemPoolGetAccess)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *memPool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &memPool, &error))
        return error;
    CUmemAccess_flags flags = 0;
    CUresult r = ops->cuMemPoolGetAccess(&flags, memPool, &location);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)flags};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemPoolGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemPoolGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    cuuint64_t value = {0};
    size_t value_size = tag_size_mempool_attribute((int)words[1]);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuMemPoolGetAttribute(pool, (CUmemPool_attribute)words[1], &value);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &value, value_size);
    return r;
}

CUresult do_cuMemPoolImportPointer(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemPoolImportPointer)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmemPoolPtrExportData shareData;
    wire_get(&m->in, &shareData, sizeof shareData);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    CUdeviceptr ptr_out = 0;
    CUresult r = ops->cuMemPoolImportPointer(&ptr_out, pool, &shareData);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)ptr_out};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemPoolSetAccess(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemPoolSetAccess)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const void *map_in = host_take(&m->in, words[1], sizeof(CUmemAccessDesc));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    return ops->cuMemPoolSetAccess(pool, (const CUmemAccessDesc *)(uintptr_t)map_in, (size_t)words[1]);
}

CUresult do_cuMemPoolSetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemPoolSetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    cuuint64_t value = {0};
    size_t value_size = tag_size_mempool_attribute((int)words[1]);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    wire_get(&m->in, &value, value_size);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    return ops->cuMemPoolSetAttribute(pool, (CUmemPool_attribute)words[1], &value);
}

CUresult do_cuMemPoolTrimTo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemPoolTrimTo)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    return ops->cuMemPoolTrimTo(pool, (size_t)words[1]);
}

CUresult do_cuMemPrefetchAsync_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemPrefetchAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemPrefetchAsync_v2((CUdeviceptr)words[0], (size_t)words[1], location,
        (unsigned int)words[2], hStream);
}

CUresult do_cuMemPrefetchBatchAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemPrefetchBatchAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dptrs_in = host_take(&m->in, words[0], sizeof(CUdeviceptr));
    const void *sizes_in = host_take(&m->in, words[0], sizeof(size_t));
    const void *prefetchLocs_in = host_take(&m->in, words[1], sizeof(CUmemLocation));
    const void *prefetchLocIdxs_in = host_take(&m->in, words[1], sizeof(size_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemPrefetchBatchAsync((CUdeviceptr *)(uintptr_t)dptrs_in, (size_t *)(uintptr_t)sizes_in,
        (size_t)words[0], (CUmemLocation *)(uintptr_t)prefetchLocs_in,
        (size_t *)(uintptr_t)prefetchLocIdxs_in, (size_t)words[1], (unsigned long long)words[2], hStream);
}

CUresult do_cuMemRangeGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemRangeGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    uint8_t *data = NULL;
    if (words[0] & 0x1u) {
        data = host_room(s, words[1], sizeof(uint8_t));
        if (!data)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = ops->cuMemRangeGetAttribute((void *)data, (size_t)words[1], (CUmem_range_attribute)words[2],
        (CUdeviceptr)words[3], (size_t)words[4]);
    if (r != CUDA_SUCCESS)
        return r;
    if (data)
        wire_put(out, data, (size_t)words[1] * sizeof(uint8_t));
    return r;
}

CUresult do_cuMemRelease(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemRelease)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *handle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &handle, &error))
        return error;
    session_drop(s, HANDLE_ALLOCATION, words[0]);
    return ops->cuMemRelease((CUmemGenericAllocationHandle)(uintptr_t)handle);
}

CUresult do_cuMemRetainAllocationHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMemRetainAllocationHandle)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemGenericAllocationHandle handle = 0;
    CUresult r = ops->cuMemRetainAllocationHandle(&handle, (void *)(uintptr_t)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ALLOCATION, (void *)(uintptr_t)handle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMemSetAccess(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemSetAccess)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *desc_in = host_take(&m->in, words[2], sizeof(CUmemAccessDesc));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemSetAccess((CUdeviceptr)words[0], (size_t)words[1],
        (const CUmemAccessDesc *)(uintptr_t)desc_in, (size_t)words[2]);
}

CUresult do_cuMemSetMemPool(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemSetMemPool)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUmemLocation location;
    wire_get(&m->in, &location, sizeof location);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[1], &pool, &error))
        return error;
    return ops->cuMemSetMemPool(&location, (CUmemAllocationType)words[0], pool);
}

CUresult do_cuMemUnmap(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemUnmap)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemUnmap((CUdeviceptr)words[0], (size_t)words[1]);
}

CUresult do_cuMemcpy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemcpy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemcpy((CUdeviceptr)words[0], (CUdeviceptr)words[1], (size_t)words[2]);
}

CUresult do_cuMemcpy2DAsync_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpy2DAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY2D pCopy;
    wire_get(&m->in, &pCopy, sizeof pCopy);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    if (pCopy.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.srcArray, &handle, &error))
            return error;
        pCopy.srcArray = handle;
    } else {
        pCopy.srcArray = 0;
    }
    if (pCopy.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.dstArray, &handle, &error))
            return error;
        pCopy.dstArray = handle;
    } else {
        pCopy.dstArray = 0;
    }
    CUresult judged = session_check_memcpy2d(s, &pCopy);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuMemcpy2DAsync_v2(&pCopy, hStream);
}

CUresult do_cuMemcpy2DUnaligned_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpy2DUnaligned_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUDA_MEMCPY2D pCopy;
    wire_get(&m->in, &pCopy, sizeof pCopy);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    if (pCopy.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.srcArray, &handle, &error))
            return error;
        pCopy.srcArray = handle;
    } else {
        pCopy.srcArray = 0;
    }
    if (pCopy.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.dstArray, &handle, &error))
            return error;
        pCopy.dstArray = handle;
    } else {
        pCopy.dstArray = 0;
    }
    CUresult judged = session_check_memcpy2d(s, &pCopy);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuMemcpy2DUnaligned_v2(&pCopy);
}

CUresult do_cuMemcpy2D_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpy2D_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUDA_MEMCPY2D pCopy;
    wire_get(&m->in, &pCopy, sizeof pCopy);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    if (pCopy.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.srcArray, &handle, &error))
            return error;
        pCopy.srcArray = handle;
    } else {
        pCopy.srcArray = 0;
    }
    if (pCopy.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.dstArray, &handle, &error))
            return error;
        pCopy.dstArray = handle;
    } else {
        pCopy.dstArray = 0;
    }
    CUresult judged = session_check_memcpy2d(s, &pCopy);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuMemcpy2D_v2(&pCopy);
}

CUresult do_cuMemcpy3DAsync_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpy3DAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY3D pCopy;
    wire_get(&m->in, &pCopy, sizeof pCopy);
    pCopy.reserved0 = 0;
    pCopy.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    if (pCopy.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.srcArray, &handle, &error))
            return error;
        pCopy.srcArray = handle;
    } else {
        pCopy.srcArray = 0;
    }
    if (pCopy.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.dstArray, &handle, &error))
            return error;
        pCopy.dstArray = handle;
    } else {
        pCopy.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &pCopy);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuMemcpy3DAsync_v2(&pCopy, hStream);
}

CUresult do_cuMemcpy3D_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpy3D_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUDA_MEMCPY3D pCopy;
    wire_get(&m->in, &pCopy, sizeof pCopy);
    pCopy.reserved0 = 0;
    pCopy.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    if (pCopy.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.srcArray, &handle, &error))
            return error;
        pCopy.srcArray = handle;
    } else {
        pCopy.srcArray = 0;
    }
    if (pCopy.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pCopy.dstArray, &handle, &error))
            return error;
        pCopy.dstArray = handle;
    } else {
        pCopy.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &pCopy);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuMemcpy3D_v2(&pCopy);
}

CUresult do_cuMemcpyAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemcpyAsync((CUdeviceptr)words[0], (CUdeviceptr)words[1], (size_t)words[2], hStream);
}

CUresult do_cuMemcpyAtoA_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyAtoA_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *dstArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &dstArray, &error))
        return error;
    void *srcArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[2], &srcArray, &error))
        return error;
    return ops->cuMemcpyAtoA_v2(dstArray, (size_t)words[1], srcArray, (size_t)words[3], (size_t)words[4]);
}

CUresult do_cuMemcpyAtoD_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyAtoD_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *srcArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[1], &srcArray, &error))
        return error;
    return ops->cuMemcpyAtoD_v2((CUdeviceptr)words[0], srcArray, (size_t)words[2], (size_t)words[3]);
}

CUresult do_cuMemcpyDtoA_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyDtoA_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *dstArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[0], &dstArray, &error))
        return error;
    return ops->cuMemcpyDtoA_v2(dstArray, (size_t)words[1], (CUdeviceptr)words[2], (size_t)words[3]);
}

CUresult do_cuMemcpyDtoDAsync_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyDtoDAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemcpyDtoDAsync_v2((CUdeviceptr)words[0], (CUdeviceptr)words[1], (size_t)words[2], hStream);
}

CUresult do_cuMemcpyDtoD_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemcpyDtoD_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemcpyDtoD_v2((CUdeviceptr)words[0], (CUdeviceptr)words[1], (size_t)words[2]);
}

CUresult do_cuMemcpyDtoHAsync_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyDtoHAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    if (!session_host_range(s, words[0], words[2]))
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemcpyDtoHAsync_v2((void *)(uintptr_t)words[0], (CUdeviceptr)words[1], (size_t)words[2],
        hStream);
}

CUresult do_cuMemcpyDtoH_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyDtoH_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    if (!session_host_range(s, words[0], words[2]))
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemcpyDtoH_v2((void *)(uintptr_t)words[0], (CUdeviceptr)words[1], (size_t)words[2]);
}

CUresult do_cuMemcpyHtoDAsync_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyHtoDAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    if (!session_host_range(s, words[1], words[2]))
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemcpyHtoDAsync_v2((CUdeviceptr)words[0], (const void *)(uintptr_t)words[1],
        (size_t)words[2], hStream);
}

CUresult do_cuMemcpyHtoD_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyHtoD_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    if (!session_host_range(s, words[1], words[2]))
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemcpyHtoD_v2((CUdeviceptr)words[0], (const void *)(uintptr_t)words[1], (size_t)words[2]);
}

CUresult do_cuMemcpyPeer(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyPeer)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *dstContext = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[1], &dstContext, &error))
        return error;
    void *srcContext = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[3], &srcContext, &error))
        return error;
    return ops->cuMemcpyPeer((CUdeviceptr)words[0], dstContext, (CUdeviceptr)words[2], srcContext,
        (size_t)words[4]);
}

CUresult do_cuMemcpyPeerAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemcpyPeerAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[6];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *dstContext = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[1], &dstContext, &error))
        return error;
    void *srcContext = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[3], &srcContext, &error))
        return error;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[5]), &hStream, &error))
        return error;
    return ops->cuMemcpyPeerAsync((CUdeviceptr)words[0], dstContext, (CUdeviceptr)words[2], srcContext,
        (size_t)words[4], hStream);
}

CUresult do_cuMemsetD16Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemsetD16Async)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemsetD16Async((CUdeviceptr)words[0], (unsigned short)words[1], (size_t)words[2], hStream);
}

CUresult do_cuMemsetD16_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemsetD16_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemsetD16_v2((CUdeviceptr)words[0], (unsigned short)words[1], (size_t)words[2]);
}

CUresult do_cuMemsetD2D16Async(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemsetD2D16Async)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[6];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[5]), &hStream, &error))
        return error;
    return ops->cuMemsetD2D16Async((CUdeviceptr)words[0], (size_t)words[1], (unsigned short)words[2],
        (size_t)words[3], (size_t)words[4], hStream);
}

CUresult do_cuMemsetD2D16_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemsetD2D16_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemsetD2D16_v2((CUdeviceptr)words[0], (size_t)words[1], (unsigned short)words[2],
        (size_t)words[3], (size_t)words[4]);
}

CUresult do_cuMemsetD2D32Async(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemsetD2D32Async)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[6];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[5]), &hStream, &error))
        return error;
    return ops->cuMemsetD2D32Async((CUdeviceptr)words[0], (size_t)words[1], (unsigned int)words[2],
        (size_t)words[3], (size_t)words[4], hStream);
}

CUresult do_cuMemsetD2D32_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemsetD2D32_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemsetD2D32_v2((CUdeviceptr)words[0], (size_t)words[1], (unsigned int)words[2],
        (size_t)words[3], (size_t)words[4]);
}

CUresult do_cuMemsetD2D8Async(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemsetD2D8Async)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[6];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[5]), &hStream, &error))
        return error;
    return ops->cuMemsetD2D8Async((CUdeviceptr)words[0], (size_t)words[1], (unsigned char)words[2],
        (size_t)words[3], (size_t)words[4], hStream);
}

CUresult do_cuMemsetD2D8_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemsetD2D8_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemsetD2D8_v2((CUdeviceptr)words[0], (size_t)words[1], (unsigned char)words[2],
        (size_t)words[3], (size_t)words[4]);
}

CUresult do_cuMemsetD32Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemsetD32Async)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemsetD32Async((CUdeviceptr)words[0], (unsigned int)words[1], (size_t)words[2], hStream);
}

CUresult do_cuMemsetD32_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemsetD32_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemsetD32_v2((CUdeviceptr)words[0], (unsigned int)words[1], (size_t)words[2]);
}

CUresult do_cuMemsetD8Async(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuMemsetD8Async)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &hStream, &error))
        return error;
    return ops->cuMemsetD8Async((CUdeviceptr)words[0], (unsigned char)words[1], (size_t)words[2], hStream);
}

CUresult do_cuMemsetD8_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuMemsetD8_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuMemsetD8_v2((CUdeviceptr)words[0], (unsigned char)words[1], (size_t)words[2]);
}

CUresult do_cuMipmappedArrayCreate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMipmappedArrayCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_ARRAY3D_DESCRIPTOR pMipmappedArrayDesc;
    wire_get(&m->in, &pMipmappedArrayDesc, sizeof pMipmappedArrayDesc);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmipmappedArray pHandle = NULL;
    CUresult r = ops->cuMipmappedArrayCreate(&pHandle, &pMipmappedArrayDesc, (unsigned int)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MIPMAPPED_ARRAY, (void *)(uintptr_t)pHandle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMipmappedArrayDestroy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMipmappedArrayDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hMipmappedArray = NULL;
    if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, words[0], &hMipmappedArray, &error))
        return error;
    session_drop(s, HANDLE_MIPMAPPED_ARRAY, words[0]);
    return ops->cuMipmappedArrayDestroy(hMipmappedArray);
}

CUresult do_cuMipmappedArrayGetLevel(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMipmappedArrayGetLevel)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hMipmappedArray = NULL;
    if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, words[0], &hMipmappedArray, &error))
        return error;
    CUarray pLevelArray = NULL;
    CUresult r = ops->cuMipmappedArrayGetLevel(&pLevelArray, hMipmappedArray, (unsigned int)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ARRAY, (void *)(uintptr_t)pLevelArray, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMipmappedArrayGetMemoryRequirements(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMipmappedArrayGetMemoryRequirements)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mipmap = NULL;
    if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, words[0], &mipmap, &error))
        return error;
    CUDA_ARRAY_MEMORY_REQUIREMENTS memoryRequirements;
    memset(&memoryRequirements, 0, sizeof memoryRequirements);
    CUresult r = ops->cuMipmappedArrayGetMemoryRequirements(&memoryRequirements, mipmap, (CUdevice)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &memoryRequirements, sizeof memoryRequirements);
    return r;
}

CUresult do_cuMipmappedArrayGetSparseProperties(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMipmappedArrayGetSparseProperties)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mipmap = NULL;
    if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, words[0], &mipmap, &error))
        return error;
    CUDA_ARRAY_SPARSE_PROPERTIES sparseProperties;
    memset(&sparseProperties, 0, sizeof sparseProperties);
    CUresult r = ops->cuMipmappedArrayGetSparseProperties(&sparseProperties, mipmap);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &sparseProperties, sizeof sparseProperties);
    return r;
}

CUresult do_cuSurfObjectCreate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuSurfObjectCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUDA_RESOURCE_DESC pResDesc;
    wire_get(&m->in, &pResDesc, sizeof pResDesc);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    if (pResDesc.resType == CU_RESOURCE_TYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pResDesc.res.array.hArray, &handle, &error))
            return error;
        pResDesc.res.array.hArray = handle;
    }
    if (pResDesc.resType == CU_RESOURCE_TYPE_MIPMAPPED_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, (uint64_t)(uintptr_t)pResDesc.res.mipmap.hMipmappedArray,
            &handle, &error))
            return error;
        pResDesc.res.mipmap.hMipmappedArray = handle;
    }
    CUsurfObject pSurfObject = 0;
    CUresult r = ops->cuSurfObjectCreate(&pSurfObject, &pResDesc);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pSurfObject};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuSurfObjectDestroy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuSurfObjectDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuSurfObjectDestroy((CUsurfObject)words[0]);
}

CUresult do_cuSurfObjectGetResourceDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuSurfObjectGetResourceDesc)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_RESOURCE_DESC pResDesc;
    memset(&pResDesc, 0, sizeof pResDesc);
    CUresult r = ops->cuSurfObjectGetResourceDesc(&pResDesc, (CUsurfObject)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    if (pResDesc.resType == CU_RESOURCE_TYPE_ARRAY)
    pResDesc.res.array.hArray = (CUarray)(uintptr_t)host_token(s, HANDLE_ARRAY,
        (void *)(uintptr_t)pResDesc.res.array.hArray, &r);
    if (pResDesc.resType == CU_RESOURCE_TYPE_MIPMAPPED_ARRAY)
    pResDesc.res.mipmap.hMipmappedArray = (CUmipmappedArray)(uintptr_t)host_token(s, HANDLE_MIPMAPPED_ARRAY,
        (void *)(uintptr_t)pResDesc.res.mipmap.hMipmappedArray, &r);
    wire_put(out, &pResDesc, sizeof pResDesc);
    return r;
}

CUresult do_cuSurfRefGetArray(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuSurfRefGetArray)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hSurfRef = NULL;
    if (!session_in(s, HANDLE_SURFREF, words[0], &hSurfRef, &error))
        return error;
    CUarray phArray = NULL;
    CUresult r = ops->cuSurfRefGetArray(&phArray, hSurfRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ARRAY, (void *)(uintptr_t)phArray, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuSurfRefSetArray(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuSurfRefSetArray)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hSurfRef = NULL;
    if (!session_in(s, HANDLE_SURFREF, words[0], &hSurfRef, &error))
        return error;
    void *hArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[1], &hArray, &error))
        return error;
    return ops->cuSurfRefSetArray(hSurfRef, hArray, (unsigned int)words[2]);
}

CUresult do_cuTensorMapEncodeIm2col(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuTensorMapEncodeIm2col)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[9];
    wire_get(&m->in, words, sizeof words);
    const void *globalDim_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint64_t));
    const void *globalStrides_in = host_take(&m->in, ((uint32_t)words[1] - 1), sizeof(cuuint64_t));
    const void *pixelBoxLowerCorner_in = host_take(&m->in, ((uint32_t)words[1] - 2), sizeof(int));
    const void *pixelBoxUpperCorner_in = host_take(&m->in, ((uint32_t)words[1] - 2), sizeof(int));
    const void *elementStrides_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint32_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUtensorMap tensorMap;
    memset(&tensorMap, 0, sizeof tensorMap);
    CUresult r = ops->cuTensorMapEncodeIm2col(&tensorMap, (CUtensorMapDataType)words[0], (cuuint32_t)words[1],
        (void *)(uintptr_t)words[2], (const cuuint64_t *)(uintptr_t)globalDim_in,
        (const cuuint64_t *)(uintptr_t)globalStrides_in, (const int *)(uintptr_t)pixelBoxLowerCorner_in,
        (const int *)(uintptr_t)pixelBoxUpperCorner_in, (cuuint32_t)words[3], (cuuint32_t)words[4],
        (const cuuint32_t *)(uintptr_t)elementStrides_in, (CUtensorMapInterleave)words[5],
        (CUtensorMapSwizzle)words[6], (CUtensorMapL2promotion)words[7], (CUtensorMapFloatOOBfill)words[8]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &tensorMap, sizeof tensorMap);
    return r;
}

CUresult do_cuTensorMapEncodeIm2colWide(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuTensorMapEncodeIm2colWide)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[12];
    wire_get(&m->in, words, sizeof words);
    const void *globalDim_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint64_t));
    const void *globalStrides_in = host_take(&m->in, ((uint32_t)words[1] - 1), sizeof(cuuint64_t));
    const void *elementStrides_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint32_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUtensorMap tensorMap;
    memset(&tensorMap, 0, sizeof tensorMap);
    CUresult r = ops->cuTensorMapEncodeIm2colWide(&tensorMap, (CUtensorMapDataType)words[0],
        (cuuint32_t)words[1], (void *)(uintptr_t)words[2], (const cuuint64_t *)(uintptr_t)globalDim_in,
        (const cuuint64_t *)(uintptr_t)globalStrides_in, (int)words[3], (int)words[4], (cuuint32_t)words[5],
        (cuuint32_t)words[6], (const cuuint32_t *)(uintptr_t)elementStrides_in,
        (CUtensorMapInterleave)words[7], (CUtensorMapIm2ColWideMode)words[8], (CUtensorMapSwizzle)words[9],
        (CUtensorMapL2promotion)words[10], (CUtensorMapFloatOOBfill)words[11]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &tensorMap, sizeof tensorMap);
    return r;
}

CUresult do_cuTensorMapEncodeTiled(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuTensorMapEncodeTiled)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[7];
    wire_get(&m->in, words, sizeof words);
    const void *globalDim_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint64_t));
    const void *globalStrides_in = host_take(&m->in, ((uint32_t)words[1] - 1), sizeof(cuuint64_t));
    const void *boxDim_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint32_t));
    const void *elementStrides_in = host_take(&m->in, (uint32_t)words[1], sizeof(cuuint32_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUtensorMap tensorMap;
    memset(&tensorMap, 0, sizeof tensorMap);
    CUresult r = ops->cuTensorMapEncodeTiled(&tensorMap, (CUtensorMapDataType)words[0], (cuuint32_t)words[1],
        (void *)(uintptr_t)words[2], (const cuuint64_t *)(uintptr_t)globalDim_in,
        (const cuuint64_t *)(uintptr_t)globalStrides_in, (const cuuint32_t *)(uintptr_t)boxDim_in,
        (const cuuint32_t *)(uintptr_t)elementStrides_in, (CUtensorMapInterleave)words[3],
        (CUtensorMapSwizzle)words[4], (CUtensorMapL2promotion)words[5], (CUtensorMapFloatOOBfill)words[6]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &tensorMap, sizeof tensorMap);
    return r;
}

CUresult do_cuTensorMapReplaceAddress(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuTensorMapReplaceAddress)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUtensorMap tensorMap;
    wire_get(&m->in, &tensorMap, sizeof tensorMap);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = ops->cuTensorMapReplaceAddress(&tensorMap, (void *)(uintptr_t)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &tensorMap, sizeof tensorMap);
    return r;
}

CUresult do_cuTexObjectCreate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexObjectCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_RESOURCE_DESC pResDesc;
    wire_get(&m->in, &pResDesc, sizeof pResDesc);
    CUDA_TEXTURE_DESC pTexDesc;
    wire_get(&m->in, &pTexDesc, sizeof pTexDesc);
    CUDA_RESOURCE_VIEW_DESC pResViewDesc;
    memset(&pResViewDesc, 0, sizeof pResViewDesc);
    if (words[0] & 0x1u)
        wire_get(&m->in, &pResViewDesc, sizeof pResViewDesc);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    if (pResDesc.resType == CU_RESOURCE_TYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)pResDesc.res.array.hArray, &handle, &error))
            return error;
        pResDesc.res.array.hArray = handle;
    }
    if (pResDesc.resType == CU_RESOURCE_TYPE_MIPMAPPED_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, (uint64_t)(uintptr_t)pResDesc.res.mipmap.hMipmappedArray,
            &handle, &error))
            return error;
        pResDesc.res.mipmap.hMipmappedArray = handle;
    }
    CUtexObject pTexObject = 0;
    CUresult r = ops->cuTexObjectCreate(&pTexObject, &pResDesc, &pTexDesc,
        words[0] & 0x1u ? &pResViewDesc : NULL);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pTexObject};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexObjectDestroy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuTexObjectDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuTexObjectDestroy((CUtexObject)words[0]);
}

CUresult do_cuTexObjectGetResourceDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexObjectGetResourceDesc)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_RESOURCE_DESC pResDesc;
    memset(&pResDesc, 0, sizeof pResDesc);
    CUresult r = ops->cuTexObjectGetResourceDesc(&pResDesc, (CUtexObject)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    if (pResDesc.resType == CU_RESOURCE_TYPE_ARRAY)
    pResDesc.res.array.hArray = (CUarray)(uintptr_t)host_token(s, HANDLE_ARRAY,
        (void *)(uintptr_t)pResDesc.res.array.hArray, &r);
    if (pResDesc.resType == CU_RESOURCE_TYPE_MIPMAPPED_ARRAY)
    pResDesc.res.mipmap.hMipmappedArray = (CUmipmappedArray)(uintptr_t)host_token(s, HANDLE_MIPMAPPED_ARRAY,
        (void *)(uintptr_t)pResDesc.res.mipmap.hMipmappedArray, &r);
    wire_put(out, &pResDesc, sizeof pResDesc);
    return r;
}

CUresult do_cuTexObjectGetResourceViewDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuTexObjectGetResourceViewDesc)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_RESOURCE_VIEW_DESC pResViewDesc;
    memset(&pResViewDesc, 0, sizeof pResViewDesc);
    CUresult r = ops->cuTexObjectGetResourceViewDesc(&pResViewDesc, (CUtexObject)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &pResViewDesc, sizeof pResViewDesc);
    return r;
}

CUresult do_cuTexObjectGetTextureDesc(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuTexObjectGetTextureDesc)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_TEXTURE_DESC pTexDesc;
    memset(&pTexDesc, 0, sizeof pTexDesc);
    CUresult r = ops->cuTexObjectGetTextureDesc(&pTexDesc, (CUtexObject)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &pTexDesc, sizeof pTexDesc);
    return r;
}

CUresult do_cuTexRefCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)m;
    if (!ops->cuTexRefCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUtexref pTexRef = NULL;
    CUresult r = ops->cuTexRefCreate(&pTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_TEXREF, (void *)(uintptr_t)pTexRef, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    session_drop(s, HANDLE_TEXREF, words[0]);
    return ops->cuTexRefDestroy(hTexRef);
}

CUresult do_cuTexRefGetAddressMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetAddressMode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    CUaddress_mode pam = 0;
    CUresult r = ops->cuTexRefGetAddressMode(&pam, hTexRef, (int)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pam};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetAddress_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetAddress_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    CUdeviceptr pdptr = 0;
    CUresult r = ops->cuTexRefGetAddress_v2(&pdptr, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pdptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetArray(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuTexRefGetArray)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    CUarray phArray = NULL;
    CUresult r = ops->cuTexRefGetArray(&phArray, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ARRAY, (void *)(uintptr_t)phArray, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetBorderColor(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetBorderColor)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[1], &hTexRef, &error))
        return error;
    float *pBorderColor = NULL;
    if (words[0] & 0x1u) {
        pBorderColor = host_room(s, (4), sizeof(float));
        if (!pBorderColor)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = ops->cuTexRefGetBorderColor(pBorderColor, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    if (pBorderColor)
        wire_put(out, pBorderColor, (size_t)(4) * sizeof(float));
    return r;
}

CUresult do_cuTexRefGetFilterMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetFilterMode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    CUfilter_mode pfm = 0;
    CUresult r = ops->cuTexRefGetFilterMode(&pfm, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pfm};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuTexRefGetFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    unsigned int pFlags = 0;
    CUresult r = ops->cuTexRefGetFlags(&pFlags, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pFlags};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetFormat(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetFormat)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[1], &hTexRef, &error))
        return error;
    CUarray_format pFormat = 0;
    int pNumChannels = 0;
    CUresult r = ops->cuTexRefGetFormat(words[0] & 0x1u ? &pFormat : NULL,
        words[0] & 0x2u ? &pNumChannels : NULL, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pFormat, (uint64_t)pNumChannels};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetMaxAnisotropy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetMaxAnisotropy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    int pmaxAniso = 0;
    CUresult r = ops->cuTexRefGetMaxAnisotropy(&pmaxAniso, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pmaxAniso};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetMipmapFilterMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetMipmapFilterMode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    CUfilter_mode pfm = 0;
    CUresult r = ops->cuTexRefGetMipmapFilterMode(&pfm, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pfm};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetMipmapLevelBias(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetMipmapLevelBias)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    float pbias = 0;
    CUresult r = ops->cuTexRefGetMipmapLevelBias(&pbias, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_float_word(pbias)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetMipmapLevelClamp(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetMipmapLevelClamp)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    float pminMipmapLevelClamp = 0;
    float pmaxMipmapLevelClamp = 0;
    CUresult r = ops->cuTexRefGetMipmapLevelClamp(&pminMipmapLevelClamp, &pmaxMipmapLevelClamp, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_float_word(pminMipmapLevelClamp), host_float_word(pmaxMipmapLevelClamp)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefGetMipmappedArray(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefGetMipmappedArray)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    CUmipmappedArray phMipmappedArray = NULL;
    CUresult r = ops->cuTexRefGetMipmappedArray(&phMipmappedArray, hTexRef);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MIPMAPPED_ARRAY, (void *)(uintptr_t)phMipmappedArray,
        &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefSetAddress2D_v3(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetAddress2D_v3)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    CUDA_ARRAY_DESCRIPTOR desc;
    wire_get(&m->in, &desc, sizeof desc);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetAddress2D_v3(hTexRef, &desc, (CUdeviceptr)words[1], (size_t)words[2]);
}

CUresult do_cuTexRefSetAddressMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetAddressMode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetAddressMode(hTexRef, (int)words[1], (CUaddress_mode)words[2]);
}

CUresult do_cuTexRefSetAddress_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuTexRefSetAddress_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[1], &hTexRef, &error))
        return error;
    size_t ByteOffset = 0;
    CUresult r = ops->cuTexRefSetAddress_v2(words[0] & 0x1u ? &ByteOffset : NULL, hTexRef,
        (CUdeviceptr)words[2], (size_t)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)ByteOffset};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuTexRefSetArray(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetArray)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    void *hArray = NULL;
    if (!session_in(s, HANDLE_ARRAY, words[1], &hArray, &error))
        return error;
    return ops->cuTexRefSetArray(hTexRef, hArray, (unsigned int)words[2]);
}

CUresult do_cuTexRefSetBorderColor(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetBorderColor)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    const void *pBorderColor_in = host_take(&m->in, (4), sizeof(float));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetBorderColor(hTexRef, (float *)(uintptr_t)pBorderColor_in);
}

CUresult do_cuTexRefSetFilterMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetFilterMode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetFilterMode(hTexRef, (CUfilter_mode)words[1]);
}

CUresult do_cuTexRefSetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetFlags(hTexRef, (unsigned int)words[1]);
}

CUresult do_cuTexRefSetFormat(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetFormat)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetFormat(hTexRef, (CUarray_format)words[1], (int)words[2]);
}

CUresult do_cuTexRefSetMaxAnisotropy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetMaxAnisotropy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetMaxAnisotropy(hTexRef, (unsigned int)words[1]);
}

CUresult do_cuTexRefSetMipmapFilterMode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetMipmapFilterMode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetMipmapFilterMode(hTexRef, (CUfilter_mode)words[1]);
}

CUresult do_cuTexRefSetMipmapLevelBias(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetMipmapLevelBias)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetMipmapLevelBias(hTexRef, host_float(words[1]));
}

CUresult do_cuTexRefSetMipmapLevelClamp(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetMipmapLevelClamp)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    return ops->cuTexRefSetMipmapLevelClamp(hTexRef, host_float(words[1]), host_float(words[2]));
}

CUresult do_cuTexRefSetMipmappedArray(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuTexRefSetMipmappedArray)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[0], &hTexRef, &error))
        return error;
    void *hMipmappedArray = NULL;
    if (!session_in(s, HANDLE_MIPMAPPED_ARRAY, words[1], &hMipmappedArray, &error))
        return error;
    return ops->cuTexRefSetMipmappedArray(hTexRef, hMipmappedArray, (unsigned int)words[2]);
}
