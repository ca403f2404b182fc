// SPDX-License-Identifier: Apache-2.0
/*
 * Tokens and what they stand for. A token is kind << 56 | generation << 32 | index; index bit 31 marks tokens that the guest
 * chose. Every look-up checks all three parts, so a stale, foreign or invented token is an error and never a pointer.
 */
#ifndef BARCUDA_DEVICE_HANDLES_H
#define BARCUDA_DEVICE_HANDLES_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#define HANDLES_KINDS      64
#define HANDLES_MAX_INDEX  (1u << 22) /* live handles of one kind and side */
#define HANDLES_GUEST_SIDE 0x80000000u

struct handles_entry {
    void *host;          /* NULL = free */
    uint32_t generation; /* of the live or the last handle; 24 bits */
    union {
        uint32_t next_free; /* while free */
        uint32_t further;   /* while live: references beyond the first */
    };
};

struct handles_side {
    struct handles_entry *entry;
    uint32_t count, capacity, free_head; /* free_head 0 = none, else index + 1 */
};

struct handles_reverse {
    void *host;
    uint64_t token;
};

struct handles {
    pthread_mutex_t lock;
    struct handles_side side[HANDLES_KINDS][2]; /* [kind][0 host-chosen, 1 guest-chosen] */
    struct handles_reverse *reverse;            /* open addressing, by (kind, host) */
    uint32_t reverse_used, reverse_size;
};

static inline unsigned handles_kind(uint64_t token) { return (unsigned)(token >> 56); }

void handles_init(struct handles *);
void handles_free(struct handles *);
/* NULL when the token is not live. */
void *handles_find(struct handles *, unsigned kind, uint64_t token);
/* The handle's token, assigning one when it has none; 0 when the table is full. */
uint64_t handles_token(struct handles *, unsigned kind, void *host);
/* Binds a handle to a given token (a guest's choice, or a fixed one). False when the token is malformed or taken. */
bool handles_bind(struct handles *, unsigned kind, uint64_t token, void *host);
/* One more token, of the guest's choice, for a handle that has one and keeps it as the one that it is known by. */
bool handles_alias(struct handles *, unsigned kind, uint64_t token, void *host);
/* The same as handles_token for a handle that the executor counts: each call is one more reference, to be dropped by itself. */
uint64_t handles_retain(struct handles *, unsigned kind, void *host);
/* Ends a token, or one of its references; false when it was not live. */
bool handles_drop(struct handles *, unsigned kind, uint64_t token);

#endif
