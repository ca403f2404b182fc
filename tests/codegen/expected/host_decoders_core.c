// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Decoders of calls from the guest: contexts, code, streams, events and the rest.
 */

#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"

CUresult do_cuToyAlloc_v2(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    if (!ops->cuToyAlloc_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr dptr = 0;
    CUresult r = ops->cuToyAlloc_v2(&dptr, (size_t)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuToyCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuToyCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUtoyDesc desc;
    wire_get(&m->in, &desc, sizeof desc);
    desc.extra = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_TOY, (uint64_t)(uintptr_t)desc.parent, &handle, &error))
            return error;
        desc.parent = handle;
    }
    CUtoy toy = NULL;
    CUresult r = ops->cuToyCreate(&toy, &desc);
    return r == CUDA_SUCCESS ? session_create(s, HANDLE_TOY, words[0], (void *)toy) : r;
}

CUresult do_cuToyDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuToyDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *toy = NULL;
    if (!session_in(s, HANDLE_TOY, words[0], &toy, &error))
        return error;
    session_drop(s, HANDLE_TOY, words[0]);
    return ops->cuToyDestroy(toy);
}

CUresult do_cuToyFillAsync(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuToyFillAsync)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[3]), &stream, &error))
        return error;
    return ops->cuToyFillAsync((CUdeviceptr)words[0], (unsigned char)words[1], (size_t)words[2], stream);
}

CUresult do_cuToyFree(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)s;
    (void)out;
    if (!ops->cuToyFree)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return ops->cuToyFree((CUdeviceptr)words[0]);
}

CUresult do_cuToyGetDesc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuToyGetDesc)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *toy = NULL;
    if (!session_in(s, HANDLE_TOY, words[0], &toy, &error))
        return error;
    CUtoyDesc desc;
    memset(&desc, 0, sizeof desc);
    CUresult r = ops->cuToyGetDesc(&desc, toy);
    if (r != CUDA_SUCCESS)
        return r;
    desc.extra = 0; /* the host's addresses are nobody's business */
    desc.parent = (CUtoy)(uintptr_t)host_token(s, HANDLE_TOY, (void *)(uintptr_t)desc.parent, &r);
    wire_put(out, &desc, sizeof desc);
    return r;
}

CUresult do_cuToyList(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuToyList)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUtoy *toys = NULL;
    if (words[0] & 0x1u) {
        toys = host_room(s, words[1], sizeof(CUtoy));
        if (!toys)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t numToys = (size_t)words[1];
    CUresult r = ops->cuToyList(toys, &numToys);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numToys};
    wire_put(out, results, sizeof results);
    if (toys) {
        for (uint64_t i = 0; i < words[1]; i++)
            wire_put_u64(out, host_token(s, HANDLE_TOY, (void *)(uintptr_t)toys[i], &r));
    }
    return r;
}

CUresult do_cuToySetName(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuToySetName)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const char *name = words[0] & 0x1u ? host_string(&m->in, words[2]) : NULL;
    const void *data_in = host_take(&m->in, words[3], sizeof(uint8_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *toy = NULL;
    if (!session_in(s, HANDLE_TOY, words[1], &toy, &error))
        return error;
    return ops->cuToySetName(toy, name, (const void *)(uintptr_t)data_in, (size_t)words[3]);
}
