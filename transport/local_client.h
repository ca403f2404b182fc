// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's end of the local front end: a process on the host itself, or in a container that has barcudad's
 * socket. The window is a memfd that the host passes over the socket; both directions sleep on futexes in it.
 */
#ifndef BARCUDA_TRANSPORT_LOCAL_CLIENT_H
#define BARCUDA_TRANSPORT_LOCAL_CLIENT_H

#include "transport/client_window.h"

struct local_client_config {
    const char *path; /* of the socket */
    struct client_places heap, arena;
};

/* With the places that programs use. */
struct local_client_config local_client_default(const char *path);
/* Connects, agrees with the host and maps the window. NULL and *error filled on failure. */
struct frontend *local_client_open(const struct local_client_config *, struct channel_error *error);

#endif
