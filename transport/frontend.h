// SPDX-License-Identifier: Apache-2.0
/*
 * A front end: one way in which guest and host come to share a window. It maps the window when it opens
 * (local_client.c, local_server.c) and afterwards does only what the memory itself cannot: wake a sleeping
 * peer, sleep, notice a dead peer, and name the shared buffer. Both ends use the same operations; none of
 * them is called while a busy pair exchanges calls.
 */
#ifndef BARCUDA_TRANSPORT_FRONTEND_H
#define BARCUDA_TRANSPORT_FRONTEND_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct frontend;

struct frontend_ops {
    const char *name;
    /* Sleeps until the peer kicks `word`, *word differs from `expected`, or timeout_ns have passed; may
     * return early. */
    void (*wait)(struct frontend *, _Atomic uint32_t *word, uint32_t expected, uint64_t timeout_ns);
    /* Wakes whoever sleeps on `word`. */
    void (*kick)(struct frontend *, _Atomic uint32_t *word);
    /* False once the peer is gone. A system call, cheap enough to make before every sleep. */
    bool (*alive)(struct frontend *);
    /* The descriptor of the shared memory and where the heap begins in it, for mapping heap pages elsewhere.
     */
    int (*share)(const struct frontend *, uint64_t *heap_offset);
    /* Unmaps, disconnects and frees. `forked`: in the child of a fork, where the mappings are already gone.
     */
    void (*close)(struct frontend *, bool forked);
};

/* What a guest's front end hands over when it has opened. The front end embeds it and owns it. */
struct frontend {
    const struct frontend_ops *ops;
    uint8_t *window; /* everything before the heap */
    uint8_t *heap;
    uint64_t arena_address, arena_size; /* reserved for device memory; size 0 = none */
    const uint8_t *calls;               /* bitmap of the wire ids that the host knows; calls_size 0 = all */
    uint32_t calls_size;                /* bytes */
    /* The window is a device's memory: weakly ordered (device_memory.h), and the peer runs on other CPUs than this process. */
    bool device_memory;
    /* Hands a file of the guest over to the host, under a number. False with errno. NULL: this front end cannot. */
    bool (*lend)(struct frontend *, int fd, uint64_t number);
};

#endif
