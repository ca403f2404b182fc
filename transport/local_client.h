// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's end of the local front end: a process on the host itself, or in a container that has barcudad's
 * socket. The window is a memfd that the host passes over the socket; both directions sleep on futexes in it.
 */
#ifndef BARCUDA_TRANSPORT_LOCAL_CLIENT_H
#define BARCUDA_TRANSPORT_LOCAL_CLIENT_H

#include "transport/channel.h"
#include "transport/frontend.h"

/* Where the guest tries to put heap and device arena: `count` places from `first` on, `step` apart. */
struct local_client_places {
    uint64_t first, step;
    unsigned count; /* 0 = anywhere, and not at the same address in the worker (both ends in one process) */
};

struct local_client_config {
    const char *path; /* of the socket */
    struct local_client_places heap, arena;
};

/* The addresses that programs use: free on x86-64 with and without sanitizers, far from the heap, stack and
 * libraries. */
struct local_client_config local_client_default(const char *path);
/* Connects, agrees with the host and maps the window. NULL and *error filled on failure. */
struct frontend *local_client_open(const struct local_client_config *, struct channel_error *error);

#endif
