// SPDX-License-Identifier: Apache-2.0
/*
 * Test support: a port and a channel joined in one process, through one mapping, so that a sanitizer sees
 * both ends touch the same addresses; and a host that answers a few made-up calls.
 */
#ifndef BARCUDA_TESTS_TRANSPORT_PAIR_H
#define BARCUDA_TESTS_TRANSPORT_PAIR_H

#include <pthread.h>
#include <stdlib.h>

#include "transport/channel.h"
#include "transport/channel_state.h"
#include "transport/futex.h"
#include "transport/port.h"
#include "transport/port_state.h"

/* The front end that joins them. */

struct pair {
    struct frontend guest, host;
    struct port *port;
    struct channel *channel;
    pthread_t thread;
    _Atomic bool broken;
    _Atomic uint64_t posts, bytes, waits;
};

#define PAIR_OF(frontend_pointer, member)                                                                    \
    ((struct pair *)(void *)((char *)(frontend_pointer)-offsetof(struct pair, member)))

static inline void pair_wait(struct frontend *frontend, _Atomic uint32_t *word, uint32_t expected,
                             uint64_t timeout) {
    (void)frontend;
    futex_wait(word, expected, timeout);
}
static inline void pair_kick(struct frontend *frontend, _Atomic uint32_t *word) {
    (void)frontend;
    futex_wake(word);
}
static inline bool pair_guest_alive(struct frontend *frontend) {
    return !atomic_load(&PAIR_OF(frontend, guest)->broken);
}
static inline bool pair_host_alive(struct frontend *frontend) {
    return !atomic_load(&PAIR_OF(frontend, host)->broken);
}
static inline int pair_share(const struct frontend *frontend, uint64_t *offset) {
    const struct pair *pair = PAIR_OF(frontend, guest);
    *offset = pair->port->geometry.heap_offset;
    return pair->port->fd;
}
static inline void pair_close(struct frontend *frontend, bool forked) {
    (void)frontend;
    (void)forked;
}
static const struct frontend_ops pair_guest_ops = {"pair",           pair_wait,  pair_kick,
                                                   pair_guest_alive, pair_share, pair_close};
static const struct frontend_ops pair_host_ops = {"pair",          pair_wait,  pair_kick,
                                                  pair_host_alive, pair_share, pair_close};

static inline struct port_config pair_config(void) {
    return (struct port_config){.heap_size = 16u << 20,
                                .ring_size = 65536,
                                .reply_slots = 16,
                                .chunks = 4,
                                .spin_ns = 20000,
                                .snapshot = "snapshot",
                                .snapshot_size = 9};
}

static inline void pair_open(struct pair *pair, const struct port_config *config) {
    memset(pair, 0, sizeof *pair);
    pair->port = port_create(config);
    if (!pair->port)
        abort();
    pair->host.ops = &pair_host_ops;
    pair->guest.ops = &pair_guest_ops;
    pair->guest.window = pair->port->window;
    pair->guest.heap = pair->port->heap;
    port_attach(pair->port, &pair->host);
    pair->channel = channel_create(&pair->guest, NULL);
    if (!pair->channel)
        abort();
}

/* A host. */

enum echo_op {
    ECHO_COUNT = 1, /* post: counts the call and its payload bytes */
    ECHO_BACK,      /* sync: u64 length, bytes; answers the bytes */
    ECHO_MAKE,      /* sync: u64 n; answers n bytes of echo_byte */
    ECHO_CHUNK,     /* post: u64 index, u64 bytes; adds one to each byte of the chunk and marks it done */
    ECHO_UPCALL,    /* sync: u64 argument; answers what the guest's upcall returned */
    ECHO_NAP,       /* sync: u64 ns; sleeps */
    ECHO_NOTHING,   /* sync: empty */
    ECHO_STAMP,     /* sync: u64 ns; sleeps, then answers the time (spin_now) */
};

static inline uint8_t echo_byte(uint64_t i) {
    return (uint8_t)(i * 131 + (i >> 8));
}

static inline int32_t echo_answer(struct port *port, struct port_message *message, struct wire_writer *out) {
    uint64_t n = message->head.op == ECHO_NOTHING ? 0 : wire_get_u64(&message->in);
    switch (message->head.op) {
    case ECHO_BACK:
        wire_put(out, wire_take(&message->in, n), n);
        return message->in.bad ? 1 : 0;
    case ECHO_MAKE: {
        uint8_t *bytes = wire_reserve(out, n);
        for (uint64_t i = 0; bytes && i < n; i++)
            bytes[i] = echo_byte(i);
        return 0;
    }
    case ECHO_UPCALL: {
        uint64_t args[6] = {n, 1, 2, 3, 4, 5}, result = 0;
        if (!port_upcall(port, WINDOW_UPCALL_HOST_FN, args, &result))
            return 2;
        wire_put_u64(out, result);
        return 0;
    }
    case ECHO_NAP:
        nanosleep(&(struct timespec){(time_t)(n / 1000000000u), (long)(n % 1000000000u)}, NULL);
        return 0;
    case ECHO_STAMP:
        nanosleep(&(struct timespec){(time_t)(n / 1000000000u), (long)(n % 1000000000u)}, NULL);
        wire_put_u64(out, spin_now());
        return 0;
    default:
        return 0;
    }
}

/* Serves until the guest goes (0), or sends nonsense (-1). */
static inline int echo_serve(struct port *port, _Atomic uint64_t *posts, _Atomic uint64_t *bytes) {
    static _Thread_local struct port_message message;
    int got;
    while ((got = port_next(port, &message)) == 1) {
        if (message.head.flags & WIRE_SYNC) {
            struct wire_writer out = port_reply_begin(port, &message);
            int32_t result = echo_answer(port, &message, &out);
            if (port_measures(port))
                port_reply_time(port, &message, message.head.seq % 2 ? UINT64_MAX : 1234);
            port_reply_end(port, &message, &out, result);
        } else if (message.head.op == ECHO_CHUNK) {
            uint64_t index = wire_get_u64(&message.in), size = wire_get_u64(&message.in);
            uint8_t *data = port_heap_range(port, index * WINDOW_CHUNK_SIZE, size);
            for (uint64_t i = 0; data && i < size; i++)
                data[i]++;
            port_chunk_done(port, (uint32_t)index);
        } else if (posts) {
            atomic_fetch_add(posts, 1);
            atomic_fetch_add(bytes, (uint64_t)(message.in.end - message.in.at));
        }
        port_message_release(port, &message);
    }
    return got;
}

static inline void *pair_serve(void *argument) {
    struct pair *pair = argument;
    return (void *)(intptr_t)echo_serve(pair->port, &pair->posts, &pair->bytes);
}

static inline void pair_start(struct pair *pair) {
    if (pthread_create(&pair->thread, NULL, pair_serve, pair))
        abort();
}

/* Ends the host and both objects; the host thread's last word (0 or -1). */
static inline int pair_stop(struct pair *pair) {
    void *last;
    port_stop(pair->port);
    pthread_join(pair->thread, &last);
    return (int)(intptr_t)last;
}

static inline void pair_free(struct pair *pair) {
    channel_close(pair->channel);
    port_destroy(pair->port);
}

/* A guest. */

/* One synchronous call with a u64 and `size` bytes; *result is the CUresult, the reply (at most `capacity`
 * bytes) goes to `reply`. */
static inline enum channel_status echo_call(struct channel *channel, struct channel_thread *thread,
                                            uint16_t op, uint64_t word, const void *data, size_t size,
                                            void *reply, size_t capacity, int32_t *result) {
    struct channel_call call;
    enum channel_status status = channel_begin(channel, thread, op, WIRE_SYNC, 7, 8 + size, capacity, &call);
    if (status != CHANNEL_OK)
        return status;
    wire_put_u64(&call.out, word);
    wire_put(&call.out, data, size);
    status = channel_wait(&call, result);
    if (status != CHANNEL_OK)
        return status;
    wire_get(&call.in, reply, capacity);
    if (call.in.bad && *result == 0)
        status = CHANNEL_MALFORMED;
    channel_finish(&call);
    return status;
}

static inline enum channel_status echo_post(struct channel *channel, struct channel_thread *thread,
                                            size_t size) {
    struct channel_call call;
    enum channel_status status = channel_begin(channel, thread, ECHO_COUNT, 0, 7, size, 0, &call);
    if (status != CHANNEL_OK)
        return status;
    uint8_t *bytes = wire_reserve(&call.out, size);
    if (bytes)
        memset(bytes, 0x5a, size);
    return channel_post(&call);
}

#endif
