// SPDX-License-Identifier: Apache-2.0
/* What a channel is made of; for the files that implement channel.h only. */
#ifndef BARCUDA_TRANSPORT_CHANNEL_STATE_H
#define BARCUDA_TRANSPORT_CHANNEL_STATE_H

#include "transport/channel.h"
#include "transport/device_memory.h"
#include "transport/frontend.h"
#include "transport/lock.h"
#include "transport/slots.h"
#include "transport/spin.h"
#include "transport/staging.h"

/* How long a waiting thread spins before it sleeps, and how often a sleeping one looks whether the peer is
 * alive. */
#define CHANNEL_SPIN_NS     50000u
#define CHANNEL_WAKE_FACTOR 4
#define CHANNEL_SLICE_NS    100000000u

/* A synchronous call that staged this much gives the pages back to the system, bytes. */
#define CHANNEL_STAGE_KEEP (8u << 20)

enum channel_chunk_use { CHANNEL_CHUNK_IDLE = 0, CHANNEL_CHUNK_HELD, CHANNEL_CHUNK_LEFT };

struct channel {
    struct frontend *frontend;
    struct window_control *control;
    struct window_geometry geometry; /* a private, checked copy */
    struct window_slot *window_slots;
    struct window_upcall *window_upcalls;
    uint8_t *ring, *heap;
    uint32_t spin_ns;
    _Atomic bool dead, closing;
    bool device_memory;

    alignas(WINDOW_CACHE_LINE) struct lock ring_lock;
    uint64_t head;      /* ring position behind the last published record and its padding */
    uint64_t tail_seen; /* last ring_tail that was read: the host's line is touched only when this leaves too
                           little room */
    _Atomic uint64_t posted, waited, doorbells; /* written under ring_lock */

    alignas(WINDOW_CACHE_LINE) struct slots slots;
    struct staging staging;
    _Atomic uint64_t sleeps, staged_bytes;
    _Atomic uint64_t lent; /* files */

    struct lock chunk_lock;
    uint8_t chunk_use[WINDOW_CHUNKS_MAX]; /* enum channel_chunk_use */
    _Atomic uint32_t
        chunk_waiters; /* threads of this process waiting for any chunk or for one; mirrored in the window */

    uint32_t upcalls_taken; /* the upcall thread's */
    _Atomic uint32_t upcall_inside;
};

/* Takes over an opened front end (also when it fails; then NULL and *error). */
struct channel *channel_create(struct frontend *, struct channel_error *);
void channel_error_set(struct channel_error *, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Sleeps on a word of the window until it is kicked or a slice has passed. False when the peer is gone. */
bool channel_sleep(struct channel *, _Atomic uint32_t *word, uint32_t expected, uint64_t timeout_ns);

/* Between finding something published in the window and reading it. */
static inline void channel_acquired(const struct channel *channel) {
    if (channel->device_memory)
        device_read_barrier();
}

static inline void channel_count(_Atomic uint64_t *counter, uint64_t by) {
    atomic_fetch_add_explicit(counter, by, memory_order_relaxed);
}

/* A counter with one writer at a time needs no locked operation. */
static inline void channel_count_locked(_Atomic uint64_t *counter) {
    atomic_store_explicit(counter, atomic_load_explicit(counter, memory_order_relaxed) + 1,
                          memory_order_relaxed);
}

#endif
