// SPDX-License-Identifier: Apache-2.0
/*
 * The wire record: what one Driver API call looks like inside the window. docs/wire.md is the contract.
 *
 * Integers are little endian and naturally aligned; a payload is a sequence of fields, each padded to eight
 * bytes, so that both ends read and write them with plain loads and stores. Only the generated encoders and
 * decoders and the few hand-written bulk paths use this file.
 */
#ifndef BARCUDA_TRANSPORT_WIRE_H
#define BARCUDA_TRANSPORT_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define WIRE_VERSION 1u

/* Largest record that lies in the ring itself; a larger payload is written to a staging buffer of the heap.
 */
#define WIRE_INLINE_MAX 16384u

/* Largest payload of an indirect record and largest reply; the host refuses more. */
#define WIRE_INDIRECT_MAX (1ull << 30)

/* The result (CUDA_ERROR_UNKNOWN) of a call whose reply did not fit into the area that the guest reserved for
 * it. */
#define WIRE_RESULT_LOST 999

enum wire_flag {
    WIRE_SYNC = 1u << 0,       /* the guest waits: the host must answer in slot `slot` with `seq` */
    WIRE_PER_THREAD = 1u << 1, /* stream 0 means CU_STREAM_PER_THREAD (a _ptds or _ptsz entry point) */
    WIRE_INDIRECT = 1u << 2,   /* the payload is a struct wire_indirect */
    WIRE_FLAGS = 7,            /* every flag that this wire version has */
};

/* Header of every record in the command ring. `size` covers header and payload and is a multiple of eight. */
struct wire_record {
    uint32_t size;
    uint16_t op;      /* generated/wire_ids.h; 0 pads the end of the ring */
    uint16_t flags;   /* enum wire_flag */
    uint32_t slot;    /* reply slot of the calling guest thread */
    uint32_t seq;     /* expected sequence number of the reply */
    uint64_t thread;  /* guest thread identity, never reused within a process */
    uint64_t context; /* token of the thread's current context, 0 = none */
};

/* Where a payload (WIRE_INDIRECT) or a large reply lies: byte offset from the start of the heap, and its
 * length. */
struct wire_indirect {
    uint64_t offset;
    uint64_t size;
};

/* First payload field of every WIRE_SYNC record: where the reply goes. size 0 = inside the reply slot. */
struct wire_reply_area {
    uint64_t offset;
    uint64_t capacity;
};

/*
 * Cursors. A writer that runs out of room sets `bad` and writes nothing more; a reader that runs out of
 * input, or meets a count above its bound, sets `bad` and returns zeros. Both are checked once, at the end of
 * a call.
 */
struct wire_writer {
    uint8_t *at, *end;
    bool bad;
};

struct wire_reader {
    const uint8_t *at, *end;
    bool bad;
};

static inline size_t wire_pad(size_t n) {
    return (n + 7u) & ~(size_t)7u;
}

/* Reserves n bytes (padded to eight) and returns them, or NULL when they do not fit. */
static inline void *wire_reserve(struct wire_writer *w, size_t n) {
    size_t padded = wire_pad(n);
    if (w->bad || padded < n || (size_t)(w->end - w->at) < padded) {
        w->bad = true;
        return NULL;
    }
    void *p = w->at;
    w->at += padded;
    return p;
}

static inline void wire_put(struct wire_writer *w, const void *data, size_t n) {
    void *p = wire_reserve(w, n);
    if (p && n)
        memcpy(p, data, n);
}

static inline void wire_put_u64(struct wire_writer *w, uint64_t v) {
    if ((size_t)(w->end - w->at) < 8 || w->bad) {
        w->bad = true;
        return;
    }
    memcpy(w->at, &v, 8);
    w->at += 8;
}

/* Returns n bytes of input (which stay valid as long as the input does), or NULL. */
static inline const void *wire_take(struct wire_reader *r, size_t n) {
    size_t padded = wire_pad(n);
    if (r->bad || padded < n || (size_t)(r->end - r->at) < padded) {
        r->bad = true;
        return NULL;
    }
    const void *p = r->at;
    r->at += padded;
    return p;
}

static inline void wire_get(struct wire_reader *r, void *data, size_t n) {
    const void *p = wire_take(r, n);
    if (p && n)
        memcpy(data, p, n);
    else if (n)
        memset(data, 0, n);
}

static inline uint64_t wire_get_u64(struct wire_reader *r) {
    uint64_t v = 0;
    wire_get(r, &v, 8);
    return v;
}

/* Reads an element count and refuses one whose elements (each at least `least` bytes) cannot be in the rest
 * of the input. */
static inline size_t wire_get_count(struct wire_reader *r, size_t least) {
    uint64_t n = wire_get_u64(r);
    if (!r->bad && n > (uint64_t)(r->end - r->at) / (least ? least : 1))
        r->bad = true;
    return r->bad ? 0 : (size_t)n;
}

#endif
