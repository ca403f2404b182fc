// SPDX-License-Identifier: Apache-2.0
/*
 * A slot of BAR 2 (transport/bar.h) as the guest uses it: claiming it, its mailbox, its states. Memory only: how a process gets at
 * the BAR is pci_device's and the openers' business.
 *
 * Other processes of the guest can write here too. What is read is checked before it is used; a neighbour can end this process's
 * window, not make it touch other memory.
 */
#ifndef BARCUDA_TRANSPORT_BAR_CLIENT_H
#define BARCUDA_TRANSPORT_BAR_CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "transport/bar.h"
#include "transport/handshake.h"

/* A private, checked copy of what the directory says about the BAR. */
struct bar_geometry {
    uint32_t window_count, features, vectors;
    uint64_t slots_offset, windows_offset, window_size;
    char name[64];
};
/* NULL, or what is wrong with the directory of a BAR of `size` bytes. */
const char *bar_geometry_read(struct bar_geometry *, const struct bar_directory *, uint64_t size);

static inline struct bar_slot *bar_slot_at(uint8_t *bar, const struct bar_geometry *geometry, uint32_t index) {
    return (struct bar_slot *)(void *)(bar + geometry->slots_offset + (uint64_t)index * BAR_SLOT_SIZE);
}

/* Takes a FREE slot; *generation names this use of it. The caller rings. */
bool bar_slot_claim(struct bar_slot *, uint64_t pid, uint64_t lock_file, uint32_t *generation);
/* Gives the slot back, if it still is in that use. True when the host has to be told: ring. */
bool bar_slot_close(struct bar_slot *, uint32_t generation);
/* Whether the slot still is in that use and the host serves it. */
bool bar_slot_alive(struct bar_slot *, uint32_t generation);

/* The mailbox of a claimed slot. Both functions are those of struct client_link, `self` is the mailbox. */
struct bar_mailbox {
    struct bar_slot *slot;
    uint32_t generation, heard; /* heard: number of the last message from the host */
    int timeout_ms;
    void (*ring)(void *self); /* tells the host that the slot has changed */
    void *self;
};
/* Of a slot that was just claimed. */
void bar_mailbox_init(struct bar_mailbox *, struct bar_slot *, uint32_t generation, void (*ring)(void *self), void *self);
bool bar_mailbox_send(void *self, struct handshake_header *message, size_t size);
/* 0 when the slot is dead; -1 with errno as handshake_receive. */
ssize_t bar_mailbox_receive(void *self, void *message, size_t least, size_t capacity, int *descriptor);

/* Sleeps longer and longer, from 20 us to 1 ms: nobody can wake who waits for a word of device memory. *pause_ns begins at 0. */
void bar_pause(uint64_t *pause_ns);

#endif
