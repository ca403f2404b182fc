// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Encoders of calls from the guest to the host: contexts, code, streams, events and the rest.
 */

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"
#include "generated/wire_tags.h"
#include "runtime/call.h"

CUresult call_cuCtxCreate_v2(unsigned call_flags, CUcontext *pctx, unsigned int flags, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxCreate_v2, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)flags, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pctx = (CUcontext)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxDestroy_v2(unsigned call_flags, CUcontext ctx) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxDestroy_v2, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)ctx};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)ctx);
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxDisablePeerAccess(unsigned call_flags, CUcontext peerContext) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxDisablePeerAccess, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)peerContext};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxEnablePeerAccess(unsigned call_flags, CUcontext peerContext, unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxEnablePeerAccess, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)peerContext, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxGetLimit(unsigned call_flags, size_t *pvalue, CUlimit limit) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxGetLimit, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)limit};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pvalue = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxGetStreamPriorityRange(unsigned call_flags, int *leastPriority, int *greatestPriority) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxGetStreamPriorityRange, call_flags | WIRE_SYNC, 0, 16);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *leastPriority = (int)results[0];
            *greatestPriority = (int)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxResetPersistingL2Cache(unsigned call_flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxResetPersistingL2Cache, call_flags | (wait ? WIRE_SYNC : 0u),
        0, 0);
    if (r != CUDA_SUCCESS)
        return r;
    return call_post(&call, wait);
}

CUresult call_cuCtxSetFlags(unsigned call_flags, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxSetFlags, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxSetLimit(unsigned call_flags, CUlimit limit, size_t value) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxSetLimit, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)limit, (uint64_t)value};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxSynchronize(unsigned call_flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxSynchronize, call_flags | WIRE_SYNC, 0, 0);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuCtxSynchronize_v2(unsigned call_flags, CUcontext ctx) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuCtxSynchronize_v2, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)ctx};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceCanAccessPeer(unsigned call_flags, int *canAccessPeer, CUdevice dev, CUdevice peerDev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceCanAccessPeer, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev, (uint64_t)peerDev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *canAccessPeer = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceGetDefaultMemPool(unsigned call_flags, CUmemoryPool *pool_out, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetDefaultMemPool, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
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

CUresult call_cuDeviceGetGraphMemAttribute(unsigned call_flags, CUdevice device, CUgraphMem_attribute attr,
    void *value) {
    size_t value_size = tag_size_graph_mem_attribute(attr);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t reply = 0;
    if (!call_room(&reply, value_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetGraphMemAttribute, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)device, (uint64_t)attr};
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

CUresult call_cuDeviceGetHostAtomicCapabilities(unsigned call_flags, unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice dev) {
    size_t payload = 24;
    if ((operations && !call_room(&payload, (uint64_t)(count), sizeof(CUatomicOperation))))
        return CUDA_ERROR_INVALID_VALUE;
    size_t reply = 0;
    if ((capabilities && !call_room(&reply, (uint64_t)(count), sizeof(unsigned int))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetHostAtomicCapabilities, call_flags | WIRE_SYNC, payload,
        reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(capabilities != NULL), (uint64_t)count, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, operations, (size_t)(count) * sizeof(CUatomicOperation));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        if (capabilities)
            wire_get(&call.in, capabilities, (size_t)(count) * sizeof(unsigned int));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceGetMemPool(unsigned call_flags, CUmemoryPool *pool, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetMemPool, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
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

CUresult call_cuDeviceGetP2PAtomicCapabilities(unsigned call_flags, unsigned int *capabilities,
    const CUatomicOperation *operations, unsigned int count, CUdevice srcDevice, CUdevice dstDevice) {
    size_t payload = 32;
    if ((operations && !call_room(&payload, (uint64_t)(count), sizeof(CUatomicOperation))))
        return CUDA_ERROR_INVALID_VALUE;
    size_t reply = 0;
    if ((capabilities && !call_room(&reply, (uint64_t)(count), sizeof(unsigned int))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetP2PAtomicCapabilities, call_flags | WIRE_SYNC, payload,
        reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(capabilities != NULL), (uint64_t)count, (uint64_t)srcDevice,
        (uint64_t)dstDevice};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, operations, (size_t)(count) * sizeof(CUatomicOperation));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        if (capabilities)
            wire_get(&call.in, capabilities, (size_t)(count) * sizeof(unsigned int));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceGetP2PAttribute(unsigned call_flags, int *value, CUdevice_P2PAttribute attrib,
    CUdevice srcDevice, CUdevice dstDevice) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetP2PAttribute, call_flags | WIRE_SYNC, 24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)attrib, (uint64_t)srcDevice, (uint64_t)dstDevice};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *value = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceGetTexture1DLinearMaxWidth(unsigned call_flags, size_t *maxWidthInElements,
    CUarray_format format, unsigned int numChannels, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGetTexture1DLinearMaxWidth, call_flags | WIRE_SYNC, 24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)format, (uint64_t)numChannels, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *maxWidthInElements = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceGraphMemTrim(unsigned call_flags, CUdevice device) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceGraphMemTrim, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)device};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuDevicePrimaryCtxRelease_v2(unsigned call_flags, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDevicePrimaryCtxRelease_v2, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuDevicePrimaryCtxReset_v2(unsigned call_flags, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDevicePrimaryCtxReset_v2, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuDevicePrimaryCtxRetain(unsigned call_flags, CUcontext *pctx, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDevicePrimaryCtxRetain, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pctx = (CUcontext)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuDevicePrimaryCtxSetFlags_v2(unsigned call_flags, CUdevice dev, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDevicePrimaryCtxSetFlags_v2, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceSetGraphMemAttribute(unsigned call_flags, CUdevice device, CUgraphMem_attribute attr,
    void *value) {
    size_t value_size = tag_size_graph_mem_attribute(attr);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 16;
    if (!call_room(&payload, value_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceSetGraphMemAttribute, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)device, (uint64_t)attr};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, value, value_size);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuDeviceSetMemPool(unsigned call_flags, CUdevice dev, CUmemoryPool pool) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuDeviceSetMemPool, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dev, (uint64_t)(uintptr_t)pool};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuEventCreate(unsigned call_flags, CUevent *phEvent, unsigned int Flags) {
    bool wait = !rt_posts_allowed();
    uint64_t token = rt_token_new(HANDLE_EVENT);
    if (!token)
        return CUDA_ERROR_OUT_OF_MEMORY;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventCreate, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS) {
        rt_token_free(token);
        return r;
    }
    const uint64_t words[] = {token, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        *phEvent = (CUevent)(uintptr_t)token;
    else
        rt_token_free(token);
    return r;
}

CUresult call_cuEventDestroy_v2(unsigned call_flags, CUevent hEvent) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventDestroy_v2, call_flags | (wait ? WIRE_SYNC : 0u), 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hEvent};
    wire_put(&call.out, words, sizeof words);
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hEvent);
    return r;
}

CUresult call_cuEventElapsedTime_v2(unsigned call_flags, float *pMilliseconds, CUevent hStart, CUevent hEnd) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventElapsedTime_v2, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStart, (uint64_t)(uintptr_t)hEnd};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            memcpy(pMilliseconds, &results[0], sizeof *pMilliseconds);
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuEventQuery(unsigned call_flags, CUevent hEvent) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventQuery, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hEvent};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuEventRecord(unsigned call_flags, CUevent hEvent, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventRecord, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hEvent, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuEventRecordWithFlags(unsigned call_flags, CUevent hEvent, CUstream hStream,
    unsigned int flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventRecordWithFlags, call_flags | (wait ? WIRE_SYNC : 0u), 24,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hEvent, (uint64_t)(uintptr_t)hStream, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuEventSynchronize(unsigned call_flags, CUevent hEvent) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuEventSynchronize, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hEvent};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuFlushGPUDirectRDMAWrites(unsigned call_flags, CUflushGPUDirectRDMAWritesTarget target,
    CUflushGPUDirectRDMAWritesScope scope) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFlushGPUDirectRDMAWrites, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)target, (uint64_t)scope};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncGetAttribute(unsigned call_flags, int *pi, CUfunction_attribute attrib,
    CUfunction hfunc) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncGetAttribute, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)attrib, (uint64_t)(uintptr_t)hfunc};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pi = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncGetModule(unsigned call_flags, CUmodule *hmod, CUfunction hfunc) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncGetModule, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hfunc};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *hmod = (CUmodule)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncGetParamInfo(unsigned call_flags, CUfunction func, size_t paramIndex, size_t *paramOffset,
    size_t *paramSize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncGetParamInfo, call_flags | WIRE_SYNC, 16, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)func, (uint64_t)paramIndex};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *paramOffset = (size_t)results[0];
            *paramSize = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncIsLoaded(unsigned call_flags, CUfunctionLoadingState *state, CUfunction function) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncIsLoaded, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)function};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *state = (CUfunctionLoadingState)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncLoad(unsigned call_flags, CUfunction function) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncLoad, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)function};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncSetAttribute(unsigned call_flags, CUfunction hfunc, CUfunction_attribute attrib,
    int value) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncSetAttribute, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hfunc, (uint64_t)attrib, (uint64_t)value};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncSetCacheConfig(unsigned call_flags, CUfunction hfunc, CUfunc_cache config) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncSetCacheConfig, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hfunc, (uint64_t)config};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuFuncSetSharedMemConfig(unsigned call_flags, CUfunction hfunc, CUsharedconfig config) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuFuncSetSharedMemConfig, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hfunc, (uint64_t)config};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuIpcCloseMemHandle(unsigned call_flags, CUdeviceptr dptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuIpcCloseMemHandle, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuIpcGetEventHandle(unsigned call_flags, CUipcEventHandle *pHandle, CUevent event) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuIpcGetEventHandle, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUipcEventHandle)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pHandle, sizeof(CUipcEventHandle));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuIpcGetMemHandle(unsigned call_flags, CUipcMemHandle *pHandle, CUdeviceptr dptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuIpcGetMemHandle, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUipcMemHandle)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, pHandle, sizeof(CUipcMemHandle));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuIpcOpenEventHandle(unsigned call_flags, CUevent *phEvent, CUipcEventHandle handle) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuIpcOpenEventHandle, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUipcEventHandle)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, &handle, sizeof(CUipcEventHandle));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phEvent = (CUevent)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuIpcOpenMemHandle_v2(unsigned call_flags, CUdeviceptr *pdptr, CUipcMemHandle handle,
    unsigned int Flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuIpcOpenMemHandle_v2, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUipcMemHandle)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, &handle, sizeof(CUipcMemHandle));
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

CUresult call_cuKernelGetAttribute(unsigned call_flags, int *pi, CUfunction_attribute attrib, CUkernel kernel,
    CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuKernelGetAttribute, call_flags | WIRE_SYNC, 24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)attrib, (uint64_t)(uintptr_t)kernel, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pi = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuKernelGetFunction(unsigned call_flags, CUfunction *pFunc, CUkernel kernel) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuKernelGetFunction, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)kernel};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pFunc = (CUfunction)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuKernelGetLibrary(unsigned call_flags, CUlibrary *pLib, CUkernel kernel) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuKernelGetLibrary, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)kernel};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pLib = (CUlibrary)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuKernelGetParamInfo(unsigned call_flags, CUkernel kernel, size_t paramIndex,
    size_t *paramOffset, size_t *paramSize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuKernelGetParamInfo, call_flags | WIRE_SYNC, 16, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)kernel, (uint64_t)paramIndex};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *paramOffset = (size_t)results[0];
            *paramSize = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuKernelSetAttribute(unsigned call_flags, CUfunction_attribute attrib, int val, CUkernel kernel,
    CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuKernelSetAttribute, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)attrib, (uint64_t)val, (uint64_t)(uintptr_t)kernel, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuKernelSetCacheConfig(unsigned call_flags, CUkernel kernel, CUfunc_cache config,
    CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuKernelSetCacheConfig, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)kernel, (uint64_t)config, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryEnumerateKernels(unsigned call_flags, CUkernel *kernels, unsigned int numKernels,
    CUlibrary lib) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryEnumerateKernels, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)numKernels, (uint64_t)(uintptr_t)lib};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *kernels = (CUkernel)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryGetGlobal(unsigned call_flags, CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryGetGlobal, call_flags | WIRE_SYNC, payload, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)library, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
            *bytes = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryGetKernel(unsigned call_flags, CUkernel *pKernel, CUlibrary library,
    const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryGetKernel, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)library, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pKernel = (CUkernel)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryGetKernelCount(unsigned call_flags, unsigned int *count, CUlibrary lib) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryGetKernelCount, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)lib};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *count = (unsigned int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryGetManaged(unsigned call_flags, CUdeviceptr *dptr, size_t *bytes, CUlibrary library,
    const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryGetManaged, call_flags | WIRE_SYNC, payload, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)library, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
            *bytes = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryGetModule(unsigned call_flags, CUmodule *pMod, CUlibrary library) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryGetModule, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)library};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pMod = (CUmodule)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuLibraryUnload(unsigned call_flags, CUlibrary library) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLibraryUnload, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)library};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)library);
    channel_finish(&call);
    return r;
}

CUresult call_cuLinkDestroy(unsigned call_flags, CUlinkState state) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuLinkDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)state};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)state);
    channel_finish(&call);
    return r;
}

CUresult call_cuModuleEnumerateFunctions(unsigned call_flags, CUfunction *functions,
    unsigned int numFunctions, CUmodule mod) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleEnumerateFunctions, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)numFunctions, (uint64_t)(uintptr_t)mod};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *functions = (CUfunction)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuModuleGetFunction(unsigned call_flags, CUfunction *hfunc, CUmodule hmod, const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleGetFunction, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hmod, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *hfunc = (CUfunction)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuModuleGetFunctionCount(unsigned call_flags, unsigned int *count, CUmodule mod) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleGetFunctionCount, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)mod};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *count = (unsigned int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuModuleGetGlobal_v2(unsigned call_flags, CUdeviceptr *dptr, size_t *bytes, CUmodule hmod,
    const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleGetGlobal_v2, call_flags | WIRE_SYNC, payload, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hmod, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr = (CUdeviceptr)results[0];
            *bytes = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuModuleGetSurfRef(unsigned call_flags, CUsurfref *pSurfRef, CUmodule hmod, const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleGetSurfRef, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hmod, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pSurfRef = (CUsurfref)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuModuleGetTexRef(unsigned call_flags, CUtexref *pTexRef, CUmodule hmod, const char *name) {
    size_t name_size = strlen(name) + 1;
    size_t payload = 16;
    if (!call_room(&payload, name_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleGetTexRef, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hmod, name_size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
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

CUresult call_cuModuleUnload(unsigned call_flags, CUmodule hmod) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuModuleUnload, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hmod};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hmod);
    channel_finish(&call);
    return r;
}

CUresult call_cuMulticastAddDevice(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, CUdevice dev) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMulticastAddDevice, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)mcHandle, (uint64_t)dev};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMulticastBindAddr(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUdeviceptr memptr, size_t size, unsigned long long flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMulticastBindAddr, call_flags | WIRE_SYNC, 40, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)mcHandle, (uint64_t)mcOffset, (uint64_t)memptr, (uint64_t)size,
        (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMulticastBindMem(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, size_t mcOffset,
    CUmemGenericAllocationHandle memHandle, size_t memOffset, size_t size, unsigned long long flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMulticastBindMem, call_flags | WIRE_SYNC, 48, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)mcHandle, (uint64_t)mcOffset, (uint64_t)memHandle,
        (uint64_t)memOffset, (uint64_t)size, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuMulticastCreate(unsigned call_flags, CUmemGenericAllocationHandle *mcHandle,
    const CUmulticastObjectProp *prop) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMulticastCreate, call_flags | WIRE_SYNC,
        0 + wire_pad(sizeof(CUmulticastObjectProp)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(&call.out, prop, sizeof(CUmulticastObjectProp));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *mcHandle = (CUmemGenericAllocationHandle)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuMulticastGetGranularity(unsigned call_flags, size_t *granularity,
    const CUmulticastObjectProp *prop, CUmulticastGranularity_flags option) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMulticastGetGranularity, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUmulticastObjectProp)), 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)option};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, prop, sizeof(CUmulticastObjectProp));
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

CUresult call_cuMulticastUnbind(unsigned call_flags, CUmemGenericAllocationHandle mcHandle, CUdevice dev,
    size_t mcOffset, size_t size) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuMulticastUnbind, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)mcHandle, (uint64_t)dev, (uint64_t)mcOffset, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuOccupancyAvailableDynamicSMemPerBlock(unsigned call_flags, size_t *dynamicSmemSize,
    CUfunction func, int numBlocks, int blockSize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuOccupancyAvailableDynamicSMemPerBlock, call_flags | WIRE_SYNC,
        24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)func, (uint64_t)numBlocks, (uint64_t)blockSize};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dynamicSmemSize = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuOccupancyMaxActiveBlocksPerMultiprocessor(unsigned call_flags, int *numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessor,
        call_flags | WIRE_SYNC, 24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)func, (uint64_t)blockSize, (uint64_t)dynamicSMemSize};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numBlocks = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(unsigned call_flags, int *numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags,
        call_flags | WIRE_SYNC, 32, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)func, (uint64_t)blockSize, (uint64_t)dynamicSMemSize,
        (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numBlocks = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuOccupancyMaxActiveClusters(unsigned call_flags, int *numClusters, CUfunction func,
    const CUlaunchConfig *config) {
    size_t payload = 8;
    if (!call_room(&payload, 1, sizeof(CUlaunchConfig)) || (config->attrs && !call_room(&payload,
        config->numAttrs, sizeof(CUlaunchAttribute))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuOccupancyMaxActiveClusters, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)func};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, config, sizeof(CUlaunchConfig));
    if (config->attrs)
        wire_put(&call.out, config->attrs, config->numAttrs * sizeof(CUlaunchAttribute));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numClusters = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuOccupancyMaxPotentialClusterSize(unsigned call_flags, int *clusterSize, CUfunction func,
    const CUlaunchConfig *config) {
    size_t payload = 8;
    if (!call_room(&payload, 1, sizeof(CUlaunchConfig)) || (config->attrs && !call_room(&payload,
        config->numAttrs, sizeof(CUlaunchAttribute))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuOccupancyMaxPotentialClusterSize, call_flags | WIRE_SYNC,
        payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)func};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, config, sizeof(CUlaunchConfig));
    if (config->attrs)
        wire_put(&call.out, config->attrs, config->numAttrs * sizeof(CUlaunchAttribute));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *clusterSize = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuParamSetTexRef(unsigned call_flags, CUfunction hfunc, int texunit, CUtexref hTexRef) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuParamSetTexRef, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hfunc, (uint64_t)texunit, (uint64_t)(uintptr_t)hTexRef};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamAttachMemAsync(unsigned call_flags, CUstream hStream, CUdeviceptr dptr, size_t length,
    unsigned int flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamAttachMemAsync, call_flags | (wait ? WIRE_SYNC : 0u), 32,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream, (uint64_t)dptr, (uint64_t)length,
        (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuStreamBatchMemOp_v2(unsigned call_flags, CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams *paramArray, unsigned int flags) {
    bool wait = !rt_posts_allowed();
    size_t payload = 24;
    if ((paramArray && !call_room(&payload, (uint64_t)(count), sizeof(CUstreamBatchMemOpParams))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamBatchMemOp_v2, call_flags | (wait ? WIRE_SYNC : 0u),
        payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)stream, (uint64_t)count, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, paramArray, (size_t)(count) * sizeof(CUstreamBatchMemOpParams));
    return call_post(&call, wait);
}

CUresult call_cuStreamBeginCaptureToGraph(unsigned call_flags, CUstream hStream, CUgraph hGraph,
    const CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    CUstreamCaptureMode mode) {
    size_t payload = 32;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || (dependencyData && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamBeginCaptureToGraph, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream, (uint64_t)(uintptr_t)hGraph,
        (uint64_t)numDependencies, (uint64_t)mode};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, dependencyData, (size_t)(numDependencies) * sizeof(CUgraphEdgeData));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamBeginCapture_v2(unsigned call_flags, CUstream hStream, CUstreamCaptureMode mode) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamBeginCapture_v2, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream, (uint64_t)mode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamCopyAttributes(unsigned call_flags, CUstream dstStream, CUstream srcStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamCopyAttributes, call_flags | (wait ? WIRE_SYNC : 0u), 16,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)dstStream, (uint64_t)(uintptr_t)srcStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuStreamCreate(unsigned call_flags, CUstream *phStream, unsigned int Flags) {
    bool wait = !rt_posts_allowed();
    uint64_t token = rt_token_new(HANDLE_STREAM);
    if (!token)
        return CUDA_ERROR_OUT_OF_MEMORY;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamCreate, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS) {
        rt_token_free(token);
        return r;
    }
    const uint64_t words[] = {token, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        *phStream = (CUstream)(uintptr_t)token;
    else
        rt_token_free(token);
    return r;
}

CUresult call_cuStreamCreateWithPriority(unsigned call_flags, CUstream *phStream, unsigned int flags,
    int priority) {
    bool wait = !rt_posts_allowed();
    uint64_t token = rt_token_new(HANDLE_STREAM);
    if (!token)
        return CUDA_ERROR_OUT_OF_MEMORY;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamCreateWithPriority, call_flags | (wait ? WIRE_SYNC : 0u),
        24, 0);
    if (r != CUDA_SUCCESS) {
        rt_token_free(token);
        return r;
    }
    const uint64_t words[] = {token, (uint64_t)flags, (uint64_t)priority};
    wire_put(&call.out, words, sizeof words);
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        *phStream = (CUstream)(uintptr_t)token;
    else
        rt_token_free(token);
    return r;
}

CUresult call_cuStreamDestroy_v2(unsigned call_flags, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamDestroy_v2, call_flags | (wait ? WIRE_SYNC : 0u), 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hStream);
    return r;
}

CUresult call_cuStreamEndCapture(unsigned call_flags, CUstream hStream, CUgraph *phGraph) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamEndCapture, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraph = (CUgraph)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamGetAttribute(unsigned call_flags, CUstream hStream, CUstreamAttrID attr,
    CUstreamAttrValue *value) {
    size_t value_size = tag_size_launch_attribute(attr);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t reply = 0;
    if (!call_room(&reply, value_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetAttribute, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream, (uint64_t)attr};
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

CUresult call_cuStreamGetCaptureInfo(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetCaptureInfo, call_flags | WIRE_SYNC, 8, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *captureStatus_out = (CUstreamCaptureStatus)results[0];
            *id_out = (cuuint64_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamGetCtx(unsigned call_flags, CUstream hStream, CUcontext *pctx) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetCtx, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pctx = (CUcontext)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamGetDevice(unsigned call_flags, CUstream hStream, CUdevice *device) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetDevice, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *device = (CUdevice)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamGetFlags(unsigned call_flags, CUstream hStream, unsigned int *flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetFlags, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *flags = (unsigned int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamGetId(unsigned call_flags, CUstream hStream, unsigned long long *streamId) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetId, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *streamId = (unsigned long long)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamGetPriority(unsigned call_flags, CUstream hStream, int *priority) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamGetPriority, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *priority = (int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamIsCapturing(unsigned call_flags, CUstream hStream,
    CUstreamCaptureStatus *captureStatus) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamIsCapturing, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *captureStatus = (CUstreamCaptureStatus)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamQuery(unsigned call_flags, CUstream hStream) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamQuery, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamSetAttribute(unsigned call_flags, CUstream hStream, CUstreamAttrID attr,
    const CUstreamAttrValue *param) {
    bool wait = !rt_posts_allowed();
    size_t param_size = tag_size_launch_attribute(attr);
    if (!param_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 16;
    if (!call_room(&payload, param_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamSetAttribute, call_flags | (wait ? WIRE_SYNC : 0u),
        payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream, (uint64_t)attr};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, param, param_size);
    return call_post(&call, wait);
}

CUresult call_cuStreamSynchronize(unsigned call_flags, CUstream hStream) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamSynchronize, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamUpdateCaptureDependencies_v2(unsigned call_flags, CUstream hStream,
    CUgraphNode *dependencies, const CUgraphEdgeData *dependencyData, size_t numDependencies,
    unsigned int flags) {
    size_t payload = 32;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || (dependencyData && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamUpdateCaptureDependencies_v2, call_flags | WIRE_SYNC,
        payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(dependencies != NULL) | (uint64_t)(dependencyData != NULL) << 1,
        (uint64_t)(uintptr_t)hStream, (uint64_t)numDependencies, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    if (dependencies)
        wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    if (dependencyData)
        wire_put(&call.out, dependencyData, (size_t)(numDependencies) * sizeof(CUgraphEdgeData));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuStreamWaitEvent(unsigned call_flags, CUstream hStream, CUevent hEvent, unsigned int Flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamWaitEvent, call_flags | (wait ? WIRE_SYNC : 0u), 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hStream, (uint64_t)(uintptr_t)hEvent, (uint64_t)Flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuStreamWaitValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr, cuuint32_t value,
    unsigned int flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamWaitValue32_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)stream, (uint64_t)addr, (uint64_t)value, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuStreamWaitValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr, cuuint64_t value,
    unsigned int flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamWaitValue64_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)stream, (uint64_t)addr, (uint64_t)value, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuStreamWriteValue32_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamWriteValue32_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)stream, (uint64_t)addr, (uint64_t)value, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuStreamWriteValue64_v2(unsigned call_flags, CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuStreamWriteValue64_v2, call_flags | (wait ? WIRE_SYNC : 0u), 32,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)stream, (uint64_t)addr, (uint64_t)value, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}
