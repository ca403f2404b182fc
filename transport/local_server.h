// SPDX-License-Identifier: Apache-2.0
/*
 * The host's end of the local front end. barcudad listens and accepts, and forks a worker per connection,
 * which shakes hands. The broker must close its copy of the connection after the fork, and must not let later
 * workers inherit it: the guest notices the worker's death by the socket.
 */
#ifndef BARCUDA_TRANSPORT_LOCAL_SERVER_H
#define BARCUDA_TRANSPORT_LOCAL_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "transport/handshake.h"
#include "transport/port.h"

struct local_server_peer {
    pid_t pid; /* 0 when it is in a PID namespace that cannot be seen from here */
    uid_t uid;
    gid_t gid;
};

/*
 * Listens at `path`, with file mode `mode`. A socket that nobody listens at is replaced. Returns the
 * descriptor, or -1 with errno: EADDRINUSE when another daemon is listening, ENAMETOOLONG, or the system's.
 */
int local_server_listen(const char *path, mode_t mode);
/* Returns a connection, with the kernel's word on who it is, or -1 with errno. */
int local_server_accept(int listener, struct local_server_peer *);
/* Answers the client's hello with a refusal that reaches the user as `why`, and closes the connection. */
void local_server_refuse(int connection, const char *why);

/* What a client says first. */
struct local_server_client {
    struct handshake_hello hello; /* checked; without the fields for a device process unless it may bring them */
    struct port_memory memory;    /* fd -1 when the client wants a window of the host's making */
    int interrupt;                /* eventfd, -1 = none */
};

/*
 * Reads the hello. False with one sentence in `why` and the connection closed; `why` stays empty when the client hung up without a
 * word, as one does who only wants to know whether somebody listens. `trusted`: it may bring memory.
 */
bool local_server_greet(int connection, bool trusted, struct local_server_client *, char *why, size_t why_size);
/* Closes the descriptors that came along. */
void local_server_client_drop(struct local_server_client *);

struct local_server_offer {
    uint64_t arena_size;  /* address space for device memory, bytes; 0 = none */
    const uint8_t *calls; /* bitmap of wire ids that the worker knows; calls_size 0 = all */
    uint32_t calls_size;  /* bytes, at most HANDSHAKE_CALLS_MAX */
    bool heap_anywhere;   /* accept a guest that does not need the heap at the same address */
    /* Reserves the range the guest has reserved; false when it is taken here. Not called when arena_size is
     * 0. */
    bool (*reserve)(void *self, uint64_t address, uint64_t size);
    void *self;
};

/*
 * Shakes hands in the worker with a client that has been greeted. On success the port owns the connection and the client's
 * interrupt, is woken by the guest and stops when the guest process ends or closes the channel. On failure false, with one
 * sentence in `why`, and the connection is closed.
 */
bool local_server_handshake(int connection, struct local_server_client *, struct port *, const struct local_server_offer *,
                            char *why, size_t why_size);

#endif
