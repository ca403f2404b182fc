// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Encoders of calls from the guest to the host: contexts, code, streams, events and the rest.
 */

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"
#include "generated/wire_tags.h"
#include "runtime/call.h"

CUresult call_cuToyAlloc_v2(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyAlloc_v2, call_flags | WIRE_SYNC, 8, 8);
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

CUresult call_cuToyCreate(unsigned call_flags, CUtoy *toy, const CUtoyDesc *desc) {
    bool wait = !rt_posts_allowed();
    if (desc->extra)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t token = rt_token_new(HANDLE_TOY);
    if (!token)
        return CUDA_ERROR_OUT_OF_MEMORY;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyCreate, call_flags | (wait ? WIRE_SYNC : 0u),
        8 + wire_pad(sizeof(CUtoyDesc)), 0);
    if (r != CUDA_SUCCESS) {
        rt_token_free(token);
        return r;
    }
    const uint64_t words[] = {token};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, desc, sizeof(CUtoyDesc));
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        *toy = (CUtoy)(uintptr_t)token;
    else
        rt_token_free(token);
    return r;
}

CUresult call_cuToyDestroy(unsigned call_flags, CUtoy toy) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyDestroy, call_flags | (wait ? WIRE_SYNC : 0u), 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)toy};
    wire_put(&call.out, words, sizeof words);
    r = call_post(&call, wait);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)toy);
    return r;
}

CUresult call_cuToyFillAsync(unsigned call_flags, CUdeviceptr dptr, unsigned char value, size_t n,
    CUstream stream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyFillAsync, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr, (uint64_t)value, (uint64_t)n, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuToyFree(unsigned call_flags, CUdeviceptr dptr) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyFree, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dptr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuToyGetDesc(unsigned call_flags, CUtoyDesc *desc, CUtoy toy) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyGetDesc, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUtoyDesc)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)toy};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        CUtoyDesc got;
        wire_get(&call.in, &got, sizeof got);
        *desc = got;
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuToyList(unsigned call_flags, CUtoy *toys, size_t *numToys) {
    size_t reply = 8;
    if ((toys && !call_room(&reply, (uint64_t)(*numToys), sizeof(CUtoy))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToyList, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(toys != NULL), (uint64_t)*numToys};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (toys)
            wire_get(&call.in, toys, (size_t)(*numToys) * sizeof(CUtoy));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numToys = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuToySetName(unsigned call_flags, CUtoy toy, const char *name, const void *data, size_t size) {
    size_t name_size = name ? strlen(name) + 1 : 0;
    size_t payload = 32;
    if (!call_room(&payload, name_size, 1) || (data && !call_room(&payload, (uint64_t)(size),
        sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuToySetName, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(name != NULL), (uint64_t)(uintptr_t)toy, name_size, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, name, name_size);
    wire_put(&call.out, data, (size_t)(size) * sizeof(uint8_t));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}
