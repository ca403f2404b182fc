// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's end of a window: finding a device, posting records, waiting for replies, staging bulk data,
 * upcalls. One channel per guest process; all functions may be called from any thread unless said otherwise.
 */
#ifndef BARCUDA_TRANSPORT_CHANNEL_H
#define BARCUDA_TRANSPORT_CHANNEL_H

#include "transport/wire.h"
#include "transport/window.h"

struct channel;

/* Why no channel could be opened: one sentence for a person, naming the cause and the cure. */
struct channel_error {
    int code; /* errno value */
    char text[1024];
};

/* Opens the first device that works (transport/discovery.h). NULL and *error filled when there is none. */
struct channel *channel_open(struct channel_error *error);
/*
 * Unmaps and disconnects. No other thread may be inside a channel function, but for channel_upcall_next,
 * which returns false. Do not call it from an upcall that still has to be answered.
 */
void channel_close(struct channel *);
/* In the child of a fork: drops the inherited mapping and descriptors without telling the host. */
void channel_abandon(struct channel *);

const struct window_control *channel_control(const struct channel *);
/* Device snapshot that the host wrote before the window was handed over; valid as long as the channel. */
const void *channel_snapshot(const struct channel *, size_t *size);
/* The heap as this process sees it. Its address is the same in the worker (docs/wire.md, "Addresses"). */
void *channel_heap(const struct channel *, size_t *size);
/* Descriptor and file offset of the heap, for mapping heap pages elsewhere in this process. */
int channel_heap_fd(const struct channel *, uint64_t *file_offset);
/*
 * Hands a file over to the host, which keeps it open until the channel ends; *number is then its name in calls (at most
 * CHANNEL_FILES of them). 0 or an errno value: ENOTSUP where descriptors cannot travel.
 */
#define CHANNEL_FILES 64
int channel_lend(struct channel *, int fd, uint64_t *number);
/*
 * The address range that is reserved in this process and in the worker for device memory, so that no address
 * is both device and host. False when the host's device addresses come from hardware.
 */
bool channel_device_arena(const struct channel *, uint64_t *address, uint64_t *size);
/* Whether the host knows the call (a neighbouring release may not). */
bool channel_call_known(const struct channel *, uint16_t op);
/* True once the peer is gone; then every call fails with CHANNEL_DEAD at once. */
bool channel_dead(const struct channel *);

/* From now on the host measures how long it executes calls that are waited for. */
void channel_measure(struct channel *);

/* The state of one guest thread on a channel. Zero it, keep it in thread-local storage, release it when the
 * thread ends. */
struct channel_thread {
    struct channel *channel;
    uint64_t id; /* given at the first call, never reused within the process */
    uint32_t slot;
    uint32_t posted;  /* calls of this thread that nobody waited for, */
    uint32_t waited;  /* and those, and other answers of the host, that it waited for: the caller counts its chunks here */
    uint64_t host_ns; /* how long the host executed the calls waited for, where channel_measure asked for it */
};
/* Gives the thread's reply slot back. Not after channel_close; a slot that is not released can still be taken
 * while it is idle. */
void channel_thread_release(struct channel_thread *);

enum channel_status { CHANNEL_OK = 0, CHANNEL_DEAD, CHANNEL_NO_MEMORY, CHANNEL_TOO_LARGE, CHANNEL_MALFORMED };

/*
 * One call. channel_begin takes the ring and reserves room for `payload` bytes (exact or an upper bound; the
 * unused rest is given back), or a staging buffer when that is above WIRE_INLINE_MAX; the caller encodes into
 * call.out and finishes with exactly one of post, wait or cancel. `reply` is the largest reply payload the
 * call can have. Between begin and its end the thread holds the ring: encode, do nothing else.
 */
struct channel_call {
    struct channel *channel;
    struct channel_thread *thread;
    struct wire_writer out; /* request payload */
    struct wire_reader in;  /* reply payload, valid after channel_wait until channel_finish */
    struct wire_record *record;
    uint8_t *payload;
    uint64_t stage, stage_size;             /* staging of the request, size 0 = none */
    uint64_t reply_stage, reply_stage_size; /* staging of the reply, size 0 = none */
};
enum channel_status channel_begin(struct channel *, struct channel_thread *, uint16_t op, uint16_t flags,
                                  uint64_t context, size_t payload, size_t reply, struct channel_call *);
/* Publishes the record and returns; no reply will come. The staging of the request is freed by the host's
 * completion mark. */
enum channel_status channel_post(struct channel_call *);
/*
 * Publishes, waits for the reply and stores the CUresult it carries in *result. Then read call->in and
 * channel_finish; after any other status than CHANNEL_OK there is nothing to finish (but it does no harm).
 */
enum channel_status channel_wait(struct channel_call *, int32_t *result);
void channel_finish(struct channel_call *);
void channel_cancel(struct channel_call *);

/*
 * Staging chunks for bulk copies: fixed-size pieces of the heap with a state word that the host sets when it
 * is done with the bytes. channel_chunk_get waits for a free one. The holder then does one of
 *   - put: no record refers to the chunk, or channel_chunk_wait saw it finished;
 *   - leave, after a record that refers to it was posted: it is free again once the host has marked it done.
 *
 * A thread that leaves or puts the chunks it holds before it waits for another cannot deadlock.
 */
#define CHANNEL_CHUNK_SIZE WINDOW_CHUNK_SIZE
struct channel_chunk {
    uint32_t index;
    uint64_t offset; /* from the start of the heap */
    void *data;
};
enum channel_status channel_chunk_get(struct channel *, struct channel_chunk *);
/* Waits until the host has marked the chunk done. */
enum channel_status channel_chunk_wait(struct channel *, const struct channel_chunk *);
void channel_chunk_put(struct channel *, const struct channel_chunk *);
void channel_chunk_leave(struct channel *, const struct channel_chunk *);

/*
 * Upcalls: the host asks the guest to run something. channel_upcall_next blocks until one comes, the channel
 * dies or is closed (then false). channel_upcall_done answers it. One thread, made by the runtime on first
 * need, serves them in order.
 */
struct channel_upcall {
    uint32_t kind; /* enum window_upcall_kind */
    uint32_t seq;
    uint64_t args[6];
};
bool channel_upcall_next(struct channel *, struct channel_upcall *);
void channel_upcall_done(struct channel *, const struct channel_upcall *, uint64_t result);

/* Counters since the channel was opened, for `barcuda status`, the demo and tests. */
struct channel_stats {
    uint64_t posted, waited, doorbells, sleeps, staged_bytes;
};
void channel_stats(const struct channel *, struct channel_stats *);

#endif
