// SPDX-License-Identifier: Apache-2.0
/*
 * Layout of a window: the shared memory through which one guest process talks to one worker. docs/wire.md is
 * the contract and states the memory order of every field; offsets of the regions are in the control block,
 * so that they can change without a new wire version.
 *
 *   control block | snapshot | reply slots | upcall ring | command ring | heap (2 MiB aligned, to the end)
 *
 * Each word has one writer. A guest may write anything anywhere: the host believes nothing it reads here.
 */
#ifndef BARCUDA_TRANSPORT_WINDOW_H
#define BARCUDA_TRANSPORT_WINDOW_H

#include <stdalign.h>
#include <stdatomic.h>
#include <stdint.h>

#define WINDOW_MAGIC       0x3141445543524142ull /* "BARCUDA1" */
#define WINDOW_CACHE_LINE  64
#define WINDOW_PAGE        4096u
#define WINDOW_HEAP_ALIGN  (2u << 20)
#define WINDOW_CHUNK_SIZE  (512u << 10)
#define WINDOW_CHUNKS_MAX  64u
#define WINDOW_SLOTS_MAX   1024u
#define WINDOW_UPCALLS_MAX 1024u
#define WINDOW_RING_MIN                                                                                      \
    65536u /* room for two of the largest records and a wrap, with half of the ring free */
#define WINDOW_RING_MAX (64u << 20)

/* Written once by the host before the window is handed over. */
struct window_geometry {
    uint64_t magic;
    uint32_t wire_version, generation;
    uint64_t total_size;
    uint64_t snapshot_offset, snapshot_size;
    uint64_t slots_offset;
    uint32_t slot_count, slot_size;
    uint64_t upcalls_offset;
    uint64_t ring_offset;
    uint32_t ring_size, upcall_count;
    uint64_t heap_offset, heap_size;
    uint32_t chunk_count, chunk_size; /* staging chunks at the start of the heap */
    uint64_t
        staging_size; /* bytes of heap that belong to the guest's staging: chunks, then request staging */
};

struct window_control {
    struct window_geometry geometry;

    alignas(WINDOW_CACHE_LINE) _Atomic uint64_t ring_head; /* guest: bytes published since the start */
    alignas(WINDOW_CACHE_LINE) _Atomic uint64_t ring_tail; /* host: bytes consumed */
    _Atomic uint32_t guest_waits_room; /* guest: sleeping until ring_tail moves (futex on ring_room) */
    _Atomic uint32_t ring_room;        /* host: bumped when it clears guest_waits_room */

    alignas(WINDOW_CACHE_LINE) _Atomic uint32_t
        host_sleeps;           /* host sets before sleeping; whoever clears it rings */
    _Atomic uint32_t doorbell; /* futex word of the local front end */

    alignas(WINDOW_CACHE_LINE) _Atomic int32_t context_error; /* host: sticky CUresult, 0 = none */
    _Atomic int32_t deferred_error; /* host: first error of a posted call, not yet reported */
    _Atomic uint64_t output_bytes;  /* host: device printf text waiting */
    _Atomic uint32_t host_state;    /* enum window_host_state */

    /* enum window_chunk_state. Guest: BUSY and FREE, for chunks that it owns; host: DONE, for chunks it was
     * given. */
    alignas(WINDOW_CACHE_LINE) _Atomic uint32_t chunk_state[WINDOW_CHUNKS_MAX];
    alignas(WINDOW_CACHE_LINE) _Atomic uint32_t
        chunk_waiters;            /* guest: threads sleeping until a chunk is done */
    _Atomic uint32_t chunk_event; /* host: bumped when it finishes a chunk that is waited for */

    alignas(WINDOW_CACHE_LINE) _Atomic uint32_t upcall_head; /* host: upcalls published (futex word) */
    _Atomic uint32_t upcall_sleeps; /* guest: 1 while its upcall thread sleeps on upcall_head */
    _Atomic uint32_t measure;       /* guest: 1 = replies say how long the call was executed */
};

enum window_host_state { WINDOW_HOST_STARTING = 0, WINDOW_HOST_RUNNING = 1, WINDOW_HOST_GONE = 2 };
enum window_chunk_state { WINDOW_CHUNK_FREE = 0, WINDOW_CHUNK_BUSY = 1, WINDOW_CHUNK_DONE = 2 };

/* A reply slot. The host writes payload, result, size, then seq with release order. */
#define WINDOW_SLOT_SIZE 4096u
struct window_slot {
    _Atomic uint32_t seq;     /* host; futex word */
    _Atomic uint32_t waiting; /* guest: 1 while it sleeps on seq */
    int32_t result;           /* CUresult */
    uint32_t host_ns;         /* host: how long the call was executed, UINT32_MAX = longer; 0 unless measure is set */
    uint64_t size; /* payload bytes */
    uint8_t payload[WINDOW_SLOT_SIZE - 24];
};

enum window_upcall_kind {
    WINDOW_UPCALL_HOST_FN = 1,         /* fn, userData */
    WINDOW_UPCALL_STREAM_CALLBACK = 2, /* fn, stream token, CUresult, userData */
    WINDOW_UPCALL_USER_OBJECT = 3,     /* destroy fn, pointer */
    WINDOW_UPCALL_COPY = 4,            /* address of a struct guest_copy (runtime/private.h) in the heap */
};
struct window_upcall {
    uint32_t kind, seq;
    uint64_t args[6];
    alignas(8) _Atomic uint64_t result;
    _Atomic uint32_t done;    /* guest: seq of the finished upcall; futex word */
    _Atomic uint32_t waiting; /* host: 1 while it sleeps on done */
};

/*
 * Completes a geometry: the caller sets snapshot_size, slot_count, ring_size, upcall_count, heap_size and
 * chunk_count, the rest follows. NULL, or what is wrong with the request.
 */
const char *window_layout(struct window_geometry *);
/* NULL when every region lies inside `mapped` bytes, is aligned and overlaps no other; else what is wrong. */
const char *window_check(const struct window_geometry *, uint64_t mapped);

#endif
