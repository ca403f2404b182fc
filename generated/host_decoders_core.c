// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Decoders of calls from the guest: contexts, code, streams, events and the rest.
 */

#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"

CUresult do_cuCtxCreate_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuCtxCreate_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUcontext pctx = NULL;
    CUresult r = ops->cuCtxCreate_v2(&pctx, (unsigned int)words[0], (CUdevice)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_CONTEXT, (void *)(uintptr_t)pctx, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuCtxDestroy_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuCtxDestroy_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[0], &ctx, &error))
        return error;
    session_drop(s, HANDLE_CONTEXT, words[0]);
    return ops->cuCtxDestroy_v2(ctx);
}

CUresult do_cuCtxDisablePeerAccess(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuCtxDisablePeerAccess)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *peerContext = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[0], &peerContext, &error))
        return error;
    return ops->cuCtxDisablePeerAccess(peerContext);
}

CUresult do_cuCtxEnablePeerAccess(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuCtxEnablePeerAccess)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *peerContext = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[0], &peerContext, &error))
        return error;
    return ops->cuCtxEnablePeerAccess(peerContext, (unsigned int)words[1]);
}

CUresult do_cuCtxGetLimit(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    if (!ops->cuCtxGetLimit)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    size_t pvalue = 0;
    CUresult r = ops->cuCtxGetLimit(&pvalue, (CUlimit)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pvalue};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuCtxGetStreamPriorityRange(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)m;
    if (!ops->cuCtxGetStreamPriorityRange)
        return CUDA_ERROR_NOT_SUPPORTED;
    int leastPriority = 0;
    int greatestPriority = 0;
    CUresult r = ops->cuCtxGetStreamPriorityRange(&leastPriority, &greatestPriority);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)leastPriority, (uint64_t)greatestPriority};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuCtxResetPersistingL2Cache(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)m;
    (void)out;
    if (!ops->cuCtxResetPersistingL2Cache)
        return CUDA_ERROR_NOT_SUPPORTED;
    return ops->cuCtxResetPersistingL2Cache();
}

CUresult do_cuCtxSetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuCtxSetFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuCtxSetFlags((unsigned int)words[0]);
}

CUresult do_cuCtxSetLimit(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuCtxSetLimit)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuCtxSetLimit((CUlimit)words[0], (size_t)words[1]);
}

CUresult do_cuCtxSynchronize(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)m;
    (void)out;
    if (!ops->cuCtxSynchronize)
        return CUDA_ERROR_NOT_SUPPORTED;
    return ops->cuCtxSynchronize();
}

CUresult do_cuCtxSynchronize_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuCtxSynchronize_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[0], &ctx, &error))
        return error;
    return ops->cuCtxSynchronize_v2(ctx);
}

CUresult do_cuDeviceCanAccessPeer(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuDeviceCanAccessPeer)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    int canAccessPeer = 0;
    CUresult r = ops->cuDeviceCanAccessPeer(&canAccessPeer, (CUdevice)words[0], (CUdevice)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)canAccessPeer};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuDeviceGetDefaultMemPool(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuDeviceGetDefaultMemPool)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemoryPool pool_out = NULL;
    CUresult r = ops->cuDeviceGetDefaultMemPool(&pool_out, (CUdevice)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MEMORY_POOL, (void *)(uintptr_t)pool_out, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuDeviceGetGraphMemAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuDeviceGetGraphMemAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    cuuint64_t value = {0};
    size_t value_size = tag_size_graph_mem_attribute((int)words[1]);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuDeviceGetGraphMemAttribute((CUdevice)words[0], (CUgraphMem_attribute)words[1],
        &value);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &value, value_size);
    return r;
}

CUresult do_cuDeviceGetHostAtomicCapabilities(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuDeviceGetHostAtomicCapabilities)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *operations_in = host_take(&m->in, (uint32_t)words[1], sizeof(CUatomicOperation));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    unsigned int *capabilities = NULL;
    if (words[0] & 0x1u) {
        capabilities = host_room(s, (uint32_t)words[1], sizeof(unsigned int));
        if (!capabilities)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = ops->cuDeviceGetHostAtomicCapabilities(capabilities,
        (const CUatomicOperation *)(uintptr_t)operations_in, (unsigned int)words[1], (CUdevice)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    if (capabilities)
        wire_put(out, capabilities, (size_t)(uint32_t)words[1] * sizeof(unsigned int));
    return r;
}

CUresult do_cuDeviceGetMemPool(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuDeviceGetMemPool)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemoryPool pool = NULL;
    CUresult r = ops->cuDeviceGetMemPool(&pool, (CUdevice)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MEMORY_POOL, (void *)(uintptr_t)pool, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuDeviceGetP2PAtomicCapabilities(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuDeviceGetP2PAtomicCapabilities)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *operations_in = host_take(&m->in, (uint32_t)words[1], sizeof(CUatomicOperation));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    unsigned int *capabilities = NULL;
    if (words[0] & 0x1u) {
        capabilities = host_room(s, (uint32_t)words[1], sizeof(unsigned int));
        if (!capabilities)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = ops->cuDeviceGetP2PAtomicCapabilities(capabilities,
        (const CUatomicOperation *)(uintptr_t)operations_in, (unsigned int)words[1], (CUdevice)words[2],
        (CUdevice)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    if (capabilities)
        wire_put(out, capabilities, (size_t)(uint32_t)words[1] * sizeof(unsigned int));
    return r;
}

CUresult do_cuDeviceGetP2PAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuDeviceGetP2PAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    int value = 0;
    CUresult r = ops->cuDeviceGetP2PAttribute(&value, (CUdevice_P2PAttribute)words[0], (CUdevice)words[1],
        (CUdevice)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)value};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuDeviceGetTexture1DLinearMaxWidth(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuDeviceGetTexture1DLinearMaxWidth)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    size_t maxWidthInElements = 0;
    CUresult r = ops->cuDeviceGetTexture1DLinearMaxWidth(&maxWidthInElements, (CUarray_format)words[0],
        (unsigned int)words[1], (CUdevice)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)maxWidthInElements};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuDeviceGraphMemTrim(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuDeviceGraphMemTrim)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuDeviceGraphMemTrim((CUdevice)words[0]);
}

CUresult do_cuDevicePrimaryCtxRelease_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuDevicePrimaryCtxRelease_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuDevicePrimaryCtxRelease_v2((CUdevice)words[0]);
}

CUresult do_cuDevicePrimaryCtxReset_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuDevicePrimaryCtxReset_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuDevicePrimaryCtxReset_v2((CUdevice)words[0]);
}

CUresult do_cuDevicePrimaryCtxRetain(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuDevicePrimaryCtxRetain)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUcontext pctx = NULL;
    CUresult r = ops->cuDevicePrimaryCtxRetain(&pctx, (CUdevice)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_CONTEXT, (void *)(uintptr_t)pctx, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuDevicePrimaryCtxSetFlags_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuDevicePrimaryCtxSetFlags_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuDevicePrimaryCtxSetFlags_v2((CUdevice)words[0], (unsigned int)words[1]);
}

CUresult do_cuDeviceSetGraphMemAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuDeviceSetGraphMemAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    cuuint64_t value = {0};
    size_t value_size = tag_size_graph_mem_attribute((int)words[1]);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    wire_get(&m->in, &value, value_size);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuDeviceSetGraphMemAttribute((CUdevice)words[0], (CUgraphMem_attribute)words[1], &value);
}

CUresult do_cuDeviceSetMemPool(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuDeviceSetMemPool)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[1], &pool, &error))
        return error;
    return ops->cuDeviceSetMemPool((CUdevice)words[0], pool);
}

CUresult do_cuEventCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuEventCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUevent phEvent = NULL;
    CUresult r = ops->cuEventCreate(&phEvent, (unsigned int)words[1]);
    return r == CUDA_SUCCESS ? session_create(s, HANDLE_EVENT, words[0], (void *)phEvent) : r;
}

CUresult do_cuEventDestroy_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuEventDestroy_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hEvent = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &hEvent, &error))
        return error;
    session_drop(s, HANDLE_EVENT, words[0]);
    return ops->cuEventDestroy_v2(hEvent);
}

CUresult do_cuEventElapsedTime_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuEventElapsedTime_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStart = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &hStart, &error))
        return error;
    void *hEnd = NULL;
    if (!session_in(s, HANDLE_EVENT, words[1], &hEnd, &error))
        return error;
    float pMilliseconds = 0;
    CUresult r = ops->cuEventElapsedTime_v2(&pMilliseconds, hStart, hEnd);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_float_word(pMilliseconds)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuEventQuery(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuEventQuery)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hEvent = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &hEvent, &error))
        return error;
    return ops->cuEventQuery(hEvent);
}

CUresult do_cuEventRecord(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuEventRecord)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hEvent = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &hEvent, &error))
        return error;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    return ops->cuEventRecord(hEvent, hStream);
}

CUresult do_cuEventRecordWithFlags(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuEventRecordWithFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hEvent = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &hEvent, &error))
        return error;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    return ops->cuEventRecordWithFlags(hEvent, hStream, (unsigned int)words[2]);
}

CUresult do_cuEventSynchronize(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuEventSynchronize)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hEvent = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &hEvent, &error))
        return error;
    return ops->cuEventSynchronize(hEvent);
}

CUresult do_cuFlushGPUDirectRDMAWrites(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuFlushGPUDirectRDMAWrites)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuFlushGPUDirectRDMAWrites((CUflushGPUDirectRDMAWritesTarget)words[0],
        (CUflushGPUDirectRDMAWritesScope)words[1]);
}

CUresult do_cuFuncGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuFuncGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hfunc = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[1], &hfunc, &error))
        return error;
    int pi = 0;
    CUresult r = ops->cuFuncGetAttribute(&pi, (CUfunction_attribute)words[0], hfunc);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pi};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuFuncGetModule(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuFuncGetModule)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hfunc = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &hfunc, &error))
        return error;
    CUmodule hmod = NULL;
    CUresult r = ops->cuFuncGetModule(&hmod, hfunc);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MODULE, (void *)(uintptr_t)hmod, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuFuncGetParamInfo(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuFuncGetParamInfo)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *func = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &func, &error))
        return error;
    size_t paramOffset = 0;
    size_t paramSize = 0;
    CUresult r = ops->cuFuncGetParamInfo(func, (size_t)words[1], &paramOffset, &paramSize);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)paramOffset, (uint64_t)paramSize};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuFuncIsLoaded(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuFuncIsLoaded)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *function = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &function, &error))
        return error;
    CUfunctionLoadingState state = 0;
    CUresult r = ops->cuFuncIsLoaded(&state, function);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)state};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuFuncLoad(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuFuncLoad)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *function = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &function, &error))
        return error;
    return ops->cuFuncLoad(function);
}

CUresult do_cuFuncSetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuFuncSetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hfunc = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &hfunc, &error))
        return error;
    return ops->cuFuncSetAttribute(hfunc, (CUfunction_attribute)words[1], (int)words[2]);
}

CUresult do_cuFuncSetCacheConfig(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuFuncSetCacheConfig)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hfunc = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &hfunc, &error))
        return error;
    return ops->cuFuncSetCacheConfig(hfunc, (CUfunc_cache)words[1]);
}

CUresult do_cuFuncSetSharedMemConfig(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuFuncSetSharedMemConfig)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hfunc = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &hfunc, &error))
        return error;
    return ops->cuFuncSetSharedMemConfig(hfunc, (CUsharedconfig)words[1]);
}

CUresult do_cuIpcCloseMemHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuIpcCloseMemHandle)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuIpcCloseMemHandle((CUdeviceptr)words[0]);
}

CUresult do_cuIpcGetEventHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuIpcGetEventHandle)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[0], &event, &error))
        return error;
    CUipcEventHandle pHandle;
    memset(&pHandle, 0, sizeof pHandle);
    CUresult r = ops->cuIpcGetEventHandle(&pHandle, event);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &pHandle, sizeof pHandle);
    return r;
}

CUresult do_cuIpcGetMemHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuIpcGetMemHandle)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUipcMemHandle pHandle;
    memset(&pHandle, 0, sizeof pHandle);
    CUresult r = ops->cuIpcGetMemHandle(&pHandle, (CUdeviceptr)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &pHandle, sizeof pHandle);
    return r;
}

CUresult do_cuIpcOpenEventHandle(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuIpcOpenEventHandle)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUipcEventHandle handle;
    wire_get(&m->in, &handle, sizeof handle);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUevent phEvent = NULL;
    CUresult r = ops->cuIpcOpenEventHandle(&phEvent, handle);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_EVENT, (void *)(uintptr_t)phEvent, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuIpcOpenMemHandle_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuIpcOpenMemHandle_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUipcMemHandle handle;
    wire_get(&m->in, &handle, sizeof handle);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr pdptr = 0;
    CUresult r = ops->cuIpcOpenMemHandle_v2(&pdptr, handle, (unsigned int)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pdptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuKernelGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuKernelGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *kernel = NULL;
    if (!session_in(s, HANDLE_KERNEL, words[1], &kernel, &error))
        return error;
    int pi = 0;
    CUresult r = ops->cuKernelGetAttribute(&pi, (CUfunction_attribute)words[0], kernel, (CUdevice)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pi};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuKernelGetFunction(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuKernelGetFunction)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *kernel = NULL;
    if (!session_in(s, HANDLE_KERNEL, words[0], &kernel, &error))
        return error;
    CUfunction pFunc = NULL;
    CUresult r = ops->cuKernelGetFunction(&pFunc, kernel);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_FUNCTION, (void *)(uintptr_t)pFunc, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuKernelGetLibrary(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuKernelGetLibrary)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *kernel = NULL;
    if (!session_in(s, HANDLE_KERNEL, words[0], &kernel, &error))
        return error;
    CUlibrary pLib = NULL;
    CUresult r = ops->cuKernelGetLibrary(&pLib, kernel);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_LIBRARY, (void *)(uintptr_t)pLib, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuKernelGetParamInfo(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuKernelGetParamInfo)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *kernel = NULL;
    if (!session_in(s, HANDLE_KERNEL, words[0], &kernel, &error))
        return error;
    size_t paramOffset = 0;
    size_t paramSize = 0;
    CUresult r = ops->cuKernelGetParamInfo(kernel, (size_t)words[1], &paramOffset, &paramSize);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)paramOffset, (uint64_t)paramSize};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuKernelSetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuKernelSetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *kernel = NULL;
    if (!session_in(s, HANDLE_KERNEL, words[2], &kernel, &error))
        return error;
    return ops->cuKernelSetAttribute((CUfunction_attribute)words[0], (int)words[1], kernel,
        (CUdevice)words[3]);
}

CUresult do_cuKernelSetCacheConfig(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuKernelSetCacheConfig)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *kernel = NULL;
    if (!session_in(s, HANDLE_KERNEL, words[0], &kernel, &error))
        return error;
    return ops->cuKernelSetCacheConfig(kernel, (CUfunc_cache)words[1], (CUdevice)words[2]);
}

CUresult do_cuLibraryEnumerateKernels(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuLibraryEnumerateKernels)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *lib = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[1], &lib, &error))
        return error;
    CUkernel kernels = NULL;
    CUresult r = ops->cuLibraryEnumerateKernels(&kernels, (unsigned int)words[0], lib);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_KERNEL, (void *)(uintptr_t)kernels, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuLibraryGetGlobal(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuLibraryGetGlobal)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *library = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[0], &library, &error))
        return error;
    CUdeviceptr dptr = 0;
    size_t bytes = 0;
    CUresult r = ops->cuLibraryGetGlobal(&dptr, &bytes, library, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr, (uint64_t)bytes};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuLibraryGetKernel(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuLibraryGetKernel)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *library = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[0], &library, &error))
        return error;
    CUkernel pKernel = NULL;
    CUresult r = ops->cuLibraryGetKernel(&pKernel, library, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_KERNEL, (void *)(uintptr_t)pKernel, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuLibraryGetKernelCount(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuLibraryGetKernelCount)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *lib = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[0], &lib, &error))
        return error;
    unsigned int count = 0;
    CUresult r = ops->cuLibraryGetKernelCount(&count, lib);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)count};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuLibraryGetManaged(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuLibraryGetManaged)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *library = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[0], &library, &error))
        return error;
    CUdeviceptr dptr = 0;
    size_t bytes = 0;
    CUresult r = ops->cuLibraryGetManaged(&dptr, &bytes, library, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr, (uint64_t)bytes};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuLibraryGetModule(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuLibraryGetModule)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *library = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[0], &library, &error))
        return error;
    CUmodule pMod = NULL;
    CUresult r = ops->cuLibraryGetModule(&pMod, library);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MODULE, (void *)(uintptr_t)pMod, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuLibraryUnload(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuLibraryUnload)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *library = NULL;
    if (!session_in(s, HANDLE_LIBRARY, words[0], &library, &error))
        return error;
    session_drop(s, HANDLE_LIBRARY, words[0]);
    return ops->cuLibraryUnload(library);
}

CUresult do_cuLinkDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuLinkDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *state = NULL;
    if (!session_in(s, HANDLE_LINK, words[0], &state, &error))
        return error;
    session_drop(s, HANDLE_LINK, words[0]);
    return ops->cuLinkDestroy(state);
}

CUresult do_cuModuleEnumerateFunctions(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuModuleEnumerateFunctions)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[1], &mod, &error))
        return error;
    CUfunction functions = NULL;
    CUresult r = ops->cuModuleEnumerateFunctions(&functions, (unsigned int)words[0], mod);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_FUNCTION, (void *)(uintptr_t)functions, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuModuleGetFunction(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuModuleGetFunction)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hmod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[0], &hmod, &error))
        return error;
    CUfunction hfunc = NULL;
    CUresult r = ops->cuModuleGetFunction(&hfunc, hmod, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_FUNCTION, (void *)(uintptr_t)hfunc, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuModuleGetFunctionCount(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuModuleGetFunctionCount)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[0], &mod, &error))
        return error;
    unsigned int count = 0;
    CUresult r = ops->cuModuleGetFunctionCount(&count, mod);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)count};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuModuleGetGlobal_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuModuleGetGlobal_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hmod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[0], &hmod, &error))
        return error;
    CUdeviceptr dptr = 0;
    size_t bytes = 0;
    CUresult r = ops->cuModuleGetGlobal_v2(&dptr, &bytes, hmod, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr, (uint64_t)bytes};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuModuleGetSurfRef(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuModuleGetSurfRef)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hmod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[0], &hmod, &error))
        return error;
    CUsurfref pSurfRef = NULL;
    CUresult r = ops->cuModuleGetSurfRef(&pSurfRef, hmod, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_SURFREF, (void *)(uintptr_t)pSurfRef, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuModuleGetTexRef(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuModuleGetTexRef)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const char *name = host_string(&m->in, words[1]);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hmod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[0], &hmod, &error))
        return error;
    CUtexref pTexRef = NULL;
    CUresult r = ops->cuModuleGetTexRef(&pTexRef, hmod, name);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_TEXREF, (void *)(uintptr_t)pTexRef, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuModuleUnload(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuModuleUnload)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hmod = NULL;
    if (!session_in(s, HANDLE_MODULE, words[0], &hmod, &error))
        return error;
    session_drop(s, HANDLE_MODULE, words[0]);
    return ops->cuModuleUnload(hmod);
}

CUresult do_cuMulticastAddDevice(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMulticastAddDevice)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mcHandle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &mcHandle, &error))
        return error;
    return ops->cuMulticastAddDevice((CUmemGenericAllocationHandle)(uintptr_t)mcHandle, (CUdevice)words[1]);
}

CUresult do_cuMulticastBindAddr(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMulticastBindAddr)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mcHandle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &mcHandle, &error))
        return error;
    return ops->cuMulticastBindAddr((CUmemGenericAllocationHandle)(uintptr_t)mcHandle, (size_t)words[1],
        (CUdeviceptr)words[2], (size_t)words[3], (unsigned long long)words[4]);
}

CUresult do_cuMulticastBindMem(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMulticastBindMem)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[6];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mcHandle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &mcHandle, &error))
        return error;
    void *memHandle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[2], &memHandle, &error))
        return error;
    return ops->cuMulticastBindMem((CUmemGenericAllocationHandle)(uintptr_t)mcHandle, (size_t)words[1],
        (CUmemGenericAllocationHandle)(uintptr_t)memHandle, (size_t)words[3], (size_t)words[4],
        (unsigned long long)words[5]);
}

CUresult do_cuMulticastCreate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuMulticastCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUmulticastObjectProp prop;
    wire_get(&m->in, &prop, sizeof prop);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemGenericAllocationHandle mcHandle = 0;
    CUresult r = ops->cuMulticastCreate(&mcHandle, &prop);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ALLOCATION, (void *)(uintptr_t)mcHandle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMulticastGetGranularity(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)s;
    if (!ops->cuMulticastGetGranularity)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUmulticastObjectProp prop;
    wire_get(&m->in, &prop, sizeof prop);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    size_t granularity = 0;
    CUresult r = ops->cuMulticastGetGranularity(&granularity, &prop, (CUmulticastGranularity_flags)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)granularity};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuMulticastUnbind(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuMulticastUnbind)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *mcHandle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &mcHandle, &error))
        return error;
    return ops->cuMulticastUnbind((CUmemGenericAllocationHandle)(uintptr_t)mcHandle, (CUdevice)words[1],
        (size_t)words[2], (size_t)words[3]);
}

CUresult do_cuOccupancyAvailableDynamicSMemPerBlock(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuOccupancyAvailableDynamicSMemPerBlock)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *func = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &func, &error))
        return error;
    size_t dynamicSmemSize = 0;
    CUresult r = ops->cuOccupancyAvailableDynamicSMemPerBlock(&dynamicSmemSize, func, (int)words[1],
        (int)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dynamicSmemSize};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuOccupancyMaxActiveBlocksPerMultiprocessor(struct session *s,
    const struct executor_ops *ops, struct port_message *m, struct wire_writer *out) {
    if (!ops->cuOccupancyMaxActiveBlocksPerMultiprocessor)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *func = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &func, &error))
        return error;
    int numBlocks = 0;
    CUresult r = ops->cuOccupancyMaxActiveBlocksPerMultiprocessor(&numBlocks, func, (int)words[1],
        (size_t)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numBlocks};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(struct session *s,
    const struct executor_ops *ops, struct port_message *m, struct wire_writer *out) {
    if (!ops->cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *func = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &func, &error))
        return error;
    int numBlocks = 0;
    CUresult r = ops->cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(&numBlocks, func, (int)words[1],
        (size_t)words[2], (unsigned int)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numBlocks};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuOccupancyMaxActiveClusters(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuOccupancyMaxActiveClusters)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUlaunchConfig config;
    wire_get(&m->in, &config, sizeof config);
    if (config.attrs)
        config.attrs = (CUlaunchAttribute *)(uintptr_t)host_take(&m->in, config.numAttrs,
            sizeof(CUlaunchAttribute));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *func = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &func, &error))
        return error;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_STREAM, (uint64_t)(uintptr_t)config.hStream, &handle, &error))
            return error;
        config.hStream = handle;
    }
    int numClusters = 0;
    CUresult r = ops->cuOccupancyMaxActiveClusters(&numClusters, func, &config);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numClusters};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuOccupancyMaxPotentialClusterSize(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuOccupancyMaxPotentialClusterSize)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUlaunchConfig config;
    wire_get(&m->in, &config, sizeof config);
    if (config.attrs)
        config.attrs = (CUlaunchAttribute *)(uintptr_t)host_take(&m->in, config.numAttrs,
            sizeof(CUlaunchAttribute));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *func = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &func, &error))
        return error;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_STREAM, (uint64_t)(uintptr_t)config.hStream, &handle, &error))
            return error;
        config.hStream = handle;
    }
    int clusterSize = 0;
    CUresult r = ops->cuOccupancyMaxPotentialClusterSize(&clusterSize, func, &config);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)clusterSize};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuParamSetTexRef(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuParamSetTexRef)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hfunc = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &hfunc, &error))
        return error;
    void *hTexRef = NULL;
    if (!session_in(s, HANDLE_TEXREF, words[2], &hTexRef, &error))
        return error;
    return ops->cuParamSetTexRef(hfunc, (int)words[1], hTexRef);
}

CUresult do_cuStreamAttachMemAsync(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamAttachMemAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    return ops->cuStreamAttachMemAsync(hStream, (CUdeviceptr)words[1], (size_t)words[2],
        (unsigned int)words[3]);
}

CUresult do_cuStreamBatchMemOp_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamBatchMemOp_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *paramArray_in = host_take(&m->in, (uint32_t)words[1], sizeof(CUstreamBatchMemOpParams));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &stream, &error))
        return error;
    return ops->cuStreamBatchMemOp_v2(stream, (unsigned int)words[1],
        (CUstreamBatchMemOpParams *)(uintptr_t)paramArray_in, (unsigned int)words[2]);
}

CUresult do_cuStreamBeginCaptureToGraph(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamBeginCaptureToGraph)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[2], sizeof(CUgraphNode));
    const void *dependencyData_in = host_take(&m->in, words[2], sizeof(CUgraphEdgeData));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[2], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    return ops->cuStreamBeginCaptureToGraph(hStream, hGraph, (CUgraphNode *)dependencies,
        (const CUgraphEdgeData *)(uintptr_t)dependencyData_in, (size_t)words[2],
        (CUstreamCaptureMode)words[3]);
}

CUresult do_cuStreamBeginCapture_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamBeginCapture_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    return ops->cuStreamBeginCapture_v2(hStream, (CUstreamCaptureMode)words[1]);
}

CUresult do_cuStreamCopyAttributes(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamCopyAttributes)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *dstStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &dstStream, &error))
        return error;
    void *srcStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &srcStream, &error))
        return error;
    return ops->cuStreamCopyAttributes(dstStream, srcStream);
}

CUresult do_cuStreamCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUstream phStream = NULL;
    CUresult r = ops->cuStreamCreate(&phStream, (unsigned int)words[1]);
    return r == CUDA_SUCCESS ? session_create(s, HANDLE_STREAM, words[0], (void *)phStream) : r;
}

CUresult do_cuStreamCreateWithPriority(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamCreateWithPriority)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUstream phStream = NULL;
    CUresult r = ops->cuStreamCreateWithPriority(&phStream, (unsigned int)words[1], (int)words[2]);
    return r == CUDA_SUCCESS ? session_create(s, HANDLE_STREAM, words[0], (void *)phStream) : r;
}

CUresult do_cuStreamDestroy_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamDestroy_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[0], &hStream, &error))
        return error;
    session_drop(s, HANDLE_STREAM, words[0]);
    return ops->cuStreamDestroy_v2(hStream);
}

CUresult do_cuStreamEndCapture(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuStreamEndCapture)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    CUgraph phGraph = NULL;
    CUresult r = ops->cuStreamEndCapture(hStream, &phGraph);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH, (void *)(uintptr_t)phGraph, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuStreamGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    CUlaunchAttributeValue value = {0};
    size_t value_size = tag_size_launch_attribute((int)words[1]);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuStreamGetAttribute(hStream, (CUstreamAttrID)words[1], &value);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &value, value_size);
    return r;
}

CUresult do_cuStreamGetCaptureInfo(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuStreamGetCaptureInfo)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    CUstreamCaptureStatus captureStatus_out = 0;
    cuuint64_t id_out = 0;
    CUresult r = ops->cuStreamGetCaptureInfo(hStream, &captureStatus_out, &id_out);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)captureStatus_out, (uint64_t)id_out};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamGetCtx(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuStreamGetCtx)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    CUcontext pctx = NULL;
    CUresult r = ops->cuStreamGetCtx(hStream, &pctx);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_CONTEXT, (void *)(uintptr_t)pctx, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamGetDevice(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuStreamGetDevice)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    CUdevice device = 0;
    CUresult r = ops->cuStreamGetDevice(hStream, &device);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)device};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamGetFlags(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuStreamGetFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    unsigned int flags = 0;
    CUresult r = ops->cuStreamGetFlags(hStream, &flags);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)flags};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamGetId(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuStreamGetId)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    unsigned long long streamId = 0;
    CUresult r = ops->cuStreamGetId(hStream, &streamId);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)streamId};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamGetPriority(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuStreamGetPriority)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    int priority = 0;
    CUresult r = ops->cuStreamGetPriority(hStream, &priority);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)priority};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamIsCapturing(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuStreamIsCapturing)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    CUstreamCaptureStatus captureStatus = 0;
    CUresult r = ops->cuStreamIsCapturing(hStream, &captureStatus);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)captureStatus};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuStreamQuery(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamQuery)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    return ops->cuStreamQuery(hStream);
}

CUresult do_cuStreamSetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamSetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUlaunchAttributeValue param = {0};
    size_t param_size = tag_size_launch_attribute((int)words[1]);
    if (!param_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    wire_get(&m->in, &param, param_size);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    return ops->cuStreamSetAttribute(hStream, (CUstreamAttrID)words[1], &param);
}

CUresult do_cuStreamSynchronize(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamSynchronize)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    return ops->cuStreamSynchronize(hStream);
}

CUresult do_cuStreamUpdateCaptureDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamUpdateCaptureDependencies_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = words[0] & 0x1u ? host_take(&m->in, words[2], sizeof(CUgraphNode)) : NULL;
    const void *dependencyData_in = words[0] & 0x2u ? host_take(&m->in, words[2],
        sizeof(CUgraphEdgeData)) : NULL;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[2], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    return ops->cuStreamUpdateCaptureDependencies_v2(hStream, (CUgraphNode *)dependencies,
        (const CUgraphEdgeData *)(uintptr_t)dependencyData_in, (size_t)words[2], (unsigned int)words[3]);
}

CUresult do_cuStreamWaitEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamWaitEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &hStream, &error))
        return error;
    void *hEvent = NULL;
    if (!session_in(s, HANDLE_EVENT, words[1], &hEvent, &error))
        return error;
    return ops->cuStreamWaitEvent(hStream, hEvent, (unsigned int)words[2]);
}

CUresult do_cuStreamWaitValue32_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamWaitValue32_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &stream, &error))
        return error;
    return ops->cuStreamWaitValue32_v2(stream, (CUdeviceptr)words[1], (cuuint32_t)words[2],
        (unsigned int)words[3]);
}

CUresult do_cuStreamWaitValue64_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamWaitValue64_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &stream, &error))
        return error;
    return ops->cuStreamWaitValue64_v2(stream, (CUdeviceptr)words[1], (cuuint64_t)words[2],
        (unsigned int)words[3]);
}

CUresult do_cuStreamWriteValue32_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamWriteValue32_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &stream, &error))
        return error;
    return ops->cuStreamWriteValue32_v2(stream, (CUdeviceptr)words[1], (cuuint32_t)words[2],
        (unsigned int)words[3]);
}

CUresult do_cuStreamWriteValue64_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuStreamWriteValue64_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[0]), &stream, &error))
        return error;
    return ops->cuStreamWriteValue64_v2(stream, (CUdeviceptr)words[1], (cuuint64_t)words[2],
        (unsigned int)words[3]);
}
