// SPDX-License-Identifier: Apache-2.0
/*
 * What guest and host say to each other over the socket of the local front end before they share a window
 * (docs/wire.md, "Handshake"). Each message is one datagram of a SOCK_SEQPACKET socket. A message begins with
 * its magic and its size, so that a later release can append fields: a receiver ignores what lies behind the
 * fields it knows, and refuses less than them.
 */
#ifndef BARCUDA_TRANSPORT_HANDSHAKE_H
#define BARCUDA_TRANSPORT_HANDSHAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define HANDSHAKE_MAGIC      0x4f4c4c4548434142ull /* "BACHELLO" */
#define HANDSHAKE_CALLS_MAX  8192u                 /* bytes: one bit for each 16-bit wire id */
#define HANDSHAKE_ROUNDS     64                    /* address proposals that the host listens to */
#define HANDSHAKE_TIMEOUT_MS 10000
#define HANDSHAKE_DESCRIPTORS 2 /* most that come with one message */

#ifndef BARCUDA_RELEASE
#define BARCUDA_RELEASE "development build"
#endif

struct handshake_header {
    uint64_t magic;
    uint32_t size;  /* of the message, this header included */
    int32_t status; /* enum handshake_status; 0 from the guest */
};

enum handshake_status {
    HANDSHAKE_OK = 0,
    HANDSHAKE_VERSION = 1,     /* no common wire version */
    HANDSHAKE_REFUSED = 2,     /* by policy; the text says why */
    HANDSHAKE_HEAP_TAKEN = 3,  /* the worker has something else at the proposed heap address */
    HANDSHAKE_ARENA_TAKEN = 4, /* the executor cannot reserve the proposed device range */
};

/* Guest, first. */
struct handshake_hello {
    struct handshake_header header;
    uint32_t wire_oldest, wire_newest;
    uint64_t pid;     /* as the guest sees itself; for logs */
    char release[32]; /* for logs and for the text of a version mismatch */

    /*
     * From here on: what a device process (barcuda-vgpu) says of the virtual machine it speaks for. All zero, or missing, from an
     * ordinary guest. Only root and the user that barcudad runs as are believed.
     */
    uint64_t window_offset; /* in the file that is the message's first descriptor; a multiple of 2 MiB */
    uint64_t window_size;   /* bytes, a multiple of 2 MiB; 0 = the host shall make the window */
    uint64_t device_memory; /* bytes that all processes of this machine may have together, 0 = no limit */
    uint32_t clients;       /* most processes of this machine at once, 0 = no limit */
    uint32_t flags;         /* enum handshake_hello_flag */
    char machine[64];       /* whose limits these are; for logs too */
};
#define HANDSHAKE_HELLO_LEAST offsetof(struct handshake_hello, window_offset)

enum handshake_hello_flag {
    HANDSHAKE_INTERRUPT = 1, /* the second descriptor is an eventfd: write to it to wake a guest that sleeps */
    HANDSHAKE_UNSEALED = 2,  /* the file can shrink (ivshmem-plain): whoever does that kills the worker */
};

/* Host's answer; with HANDSHAKE_OK the window's descriptor comes along, and `calls_size` bytes of bitmap
 * follow the struct. */
struct handshake_answer {
    struct handshake_header header;
    uint32_t wire_oldest, wire_newest, wire_version;
    uint32_t calls_size;
    uint64_t window_size;
    uint64_t arena_size; /* bytes of address space wanted for device memory, 0 = none */
    char release[32];
    char text[232]; /* why it was refused */
};

/* Guest: an offer of addresses, both reserved in its own address space. Repeated until the host accepts. */
struct handshake_place {
    struct handshake_header header;
    uint64_t heap_address; /* 0 = the guest does not need the heap at the same address in the worker */
    uint64_t arena_address;
};

/* Guest, any time after the handshake: the file that comes along is known by this number from now on. Not answered. */
struct handshake_lend {
    struct handshake_header header;
    uint64_t number;
};

/* Host: OK, HEAP_TAKEN, ARENA_TAKEN or REFUSED. */
struct handshake_verdict {
    struct handshake_header header;
};

/* Fills in the header and sends; `descriptor` >= 0 goes along, `tail` is appended. False with errno set. handshake_send_all: the
 * same with up to HANDSHAKE_DESCRIPTORS of them. */
bool handshake_send(int socket, struct handshake_header *, size_t size, int32_t status, const void *tail,
                    size_t tail_size, int descriptor);
bool handshake_send_all(int socket, struct handshake_header *, size_t size, const int *descriptors, unsigned count);
/*
 * Receives one message of at least `least` bytes into `message`, of which `capacity` bytes are kept. Returns
 * its length; 0 when the peer hung up; -1 with errno: ETIMEDOUT, EPROTO (wrong magic), EMSGSIZE (shorter than
 * `least` or than it says), or the socket's. *descriptor gets the descriptor that came along or -1; with NULL
 * none is accepted. handshake_receive_all: up to HANDSHAKE_DESCRIPTORS, the missing ones are -1.
 */
ssize_t handshake_receive(int socket, void *message, size_t least, size_t capacity, int *descriptor,
                          int timeout_ms);
ssize_t handshake_receive_all(int socket, void *message, size_t least, size_t capacity, int descriptors[HANDSHAKE_DESCRIPTORS],
                              int timeout_ms);

#endif
