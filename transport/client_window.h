// SPDX-License-Identifier: Apache-2.0
/*
 * What every front end of the guest does once it can talk to the host: the handshake (docs/wire.md), mapping the window, and
 * agreeing on addresses. How the messages travel and where the memory comes from is the front end's.
 */
#ifndef BARCUDA_TRANSPORT_CLIENT_WINDOW_H
#define BARCUDA_TRANSPORT_CLIENT_WINDOW_H

#include <sys/types.h>

#include "transport/channel.h"
#include "transport/frontend.h"
#include "transport/handshake.h"
#include "transport/vanish.h"

/* Where the guest tries to put heap and device arena: `count` places from `first` on, `step` apart. */
struct client_places {
    uint64_t first, step;
    unsigned count; /* 0 = anywhere, and not at the same address in the worker (both ends in one process) */
};
/* The addresses that programs use: free on x86-64 with and without sanitizers, far from the heap, stack and libraries. */
extern const struct client_places client_heap_places, client_arena_places;

/* The way to the host while hands are shaken. */
struct client_link {
    void *self;
    const char *host; /* who answers, for messages: "barcudad at /run/…" */
    const char *log;  /* where it says more */
    /* As handshake_send and handshake_receive, with HANDSHAKE_TIMEOUT_MS. */
    bool (*send)(void *self, struct handshake_header *message, size_t size);
    ssize_t (*receive)(void *self, void *message, size_t least, size_t capacity, int *descriptor);
};

struct client_window {
    struct frontend frontend; /* first: a front end begins with its window */
    struct window_geometry geometry;
    /* Where the window lies. A front end that has no memory before the host's answer leaves memory at -1, and gets the
     * descriptor that comes with the answer, which client_window_close closes. */
    int memory;
    uint64_t offset, size; /* bytes; size is an upper bound until the host has answered */
    struct vanish *vanish; /* set by a front end whose memory may go away, else NULL */
    uint64_t arena_wanted;
    uint8_t calls[HANDSHAKE_CALLS_MAX];
};

/* Shakes hands, maps, agrees. False and *error on failure; client_window_close undoes what was done in both cases. */
bool client_window_open(struct client_window *, const struct client_link *, const struct client_places *heap,
                        const struct client_places *arena, struct channel_error *error);
/* The child of a fork has none of the mappings (MADV_DONTFORK); other mappings of its own may be at their addresses by now. */
void client_window_close(struct client_window *, bool forked);
/* The descriptor of the window's memory and where the heap lies in it. */
int client_window_share(const struct client_window *, uint64_t *heap_offset);

#endif
