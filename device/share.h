// SPDX-License-Identifier: Apache-2.0
/*
 * What guests share with each other: pieces of device memory, pools and events that one worker lends and another opens. A token is
 * the right to a piece; whoever of the same owner knows it may open it. The broker makes every piece and keeps the list
 * (share_table), a worker asks for them over a socket of its own (share_link): each message is one datagram of one of these structs.
 */
#ifndef BARCUDA_DEVICE_SHARE_H
#define BARCUDA_DEVICE_SHARE_H

#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/types.h>

#define SHARE_MOST 1024u /* pieces that one worker may hold */

#define SHARE_EVENT_SIZE 4096u /* bytes of a SHARE_EVENT piece */

/* 128 random bits from the kernel. */
struct share_token {
    uint8_t bytes[16];
};

enum share_kind {
    SHARE_MEMORY = 1, /* granules of cuMemAlloc and pools, for cuIpcOpenMemHandle and cuMemPoolImportPointer */
    SHARE_ALLOCATION, /* of cuMemCreate */
    SHARE_POOL,       /* without memory of its own */
    SHARE_EVENT,      /* one struct share_event */
};

/* Tokens of another owner are as good as invented ones. */
#define SHARE_MACHINE 64u
struct share_owner {
    uid_t uid;
    char machine[SHARE_MACHINE]; /* name of a virtual machine; empty: processes of this host */
};

enum share_op {
    SHARE_BELONG = 1, /* machine; the first request, and only that: the worker makes it before it hears its client */
    SHARE_MAKE, /* kind, size; the answer has token and descriptor, and the caller holds it once */
    SHARE_OPEN,     /* kind, token; the answer has size and descriptor, and the caller holds it once more */
    SHARE_DROP,     /* token; the caller holds it once less. Not answered */
};

struct share_request {
    uint32_t op, kind;
    uint64_t size; /* bytes */
    struct share_token token;
    char machine[SHARE_MACHINE];
};

enum share_status {
    SHARE_OK = 0,
    SHARE_UNKNOWN, /* no such piece of this kind and owner */
    SHARE_FULL,    /* the worker, or the broker, holds as many as it may */
    SHARE_BROKEN,  /* no broker, or no memory there */
};

struct share_answer {
    uint32_t status; /* enum share_status */
    uint32_t reserved;
    uint64_t size;
    struct share_token token;
};

/*
 * An event that several workers record and wait for. A recording takes the next number of `submitted` when it is submitted, and raises
 * `completed` to it when it is reached; whoever waits waits for a number. The broker completes what a worker that died has left.
 */
struct share_event {
    _Atomic uint64_t submitted, completed;
    _Atomic uint64_t recorder; /* number of the worker that took the last one */
};

static inline void share_event_complete(struct share_event *e, uint64_t number) {
    uint64_t now = atomic_load_explicit(&e->completed, memory_order_relaxed);
    while (now < number &&
           !atomic_compare_exchange_weak_explicit(&e->completed, &now, number, memory_order_release, memory_order_relaxed))
        ;
}

static inline int share_token_equal(const struct share_token *a, const struct share_token *b) {
    return memcmp(a, b, sizeof *a) == 0;
}

#endif
