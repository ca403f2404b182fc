// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * What the decoders share.
 */
#ifndef BARCUDA_GENERATED_HOST_SUPPORT_H
#define BARCUDA_GENERATED_HOST_SUPPORT_H

#include "device/session.h"
#include "transport/wire.h"

/* Elements that are certainly too many to be in a record or a reply. */
#define HOST_ROOM_MAX ((uint64_t)1 << 30)

/* Zeroed room for n elements; NULL when that is more than a call may have. */
static inline void *host_room(struct session *s, uint64_t n, size_t size) {
    return n > HOST_ROOM_MAX / size ? NULL : session_scratch(s, (size_t)n * size);
}

/* n elements of the request as they lie there, or NULL (and in->bad) when they do not. */
static inline const void *host_take(struct wire_reader *in, uint64_t n, size_t size) {
    if (n > HOST_ROOM_MAX / size) {
        in->bad = true;
        return NULL;
    }
    return wire_take(in, (size_t)n * size);
}

/* A string of `size` bytes, the last of them NUL. */
static inline const char *host_string(struct wire_reader *in, uint64_t size) {
    const char *text = size ? host_take(in, size, 1) : NULL;
    if (!text || text[size - 1]) {
        in->bad = true;
        return NULL;
    }
    return text;
}

/* A stream's token; the null stream of a per-thread entry point is the thread's own. */
static inline uint64_t host_stream(const struct port_message *m, uint64_t token) {
    return !token && (m->head.flags & WIRE_PER_THREAD) ? (uint64_t)(uintptr_t)CU_STREAM_PER_THREAD : token;
}

/* n tokens become handles, in memory of the call. */
static inline CUresult host_handles(struct session *s, enum handle_kind kind, const uint64_t *tokens, uint64_t n, void ***out) {
    CUresult error = CUDA_SUCCESS;
    void **handles = host_room(s, n, sizeof *handles);
    if (!handles)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (uint64_t i = 0; i < n; i++)
        if (!session_in(s, kind, tokens[i], &handles[i], &error))
            return error;
    *out = handles;
    return CUDA_SUCCESS;
}

/* The token of a handle that the executor returned; *r becomes OUT_OF_MEMORY when there is none left. */
static inline uint64_t host_token(struct session *s, enum handle_kind kind, void *host, CUresult *r) {
    uint64_t token = session_out(s, kind, host);
    if (host && !token)
        *r = CUDA_ERROR_OUT_OF_MEMORY;
    return token;
}

static inline uint64_t host_float_word(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline float host_float(uint64_t word) {
    uint32_t bits = (uint32_t)word;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

#endif
