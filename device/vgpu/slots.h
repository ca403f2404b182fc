// SPDX-License-Identifier: Apache-2.0
/*
 * The slots of a virtual GPU: for each window of a guest process a connection to barcudad. Carries the handshake from the slot's mailbox
 * to the socket and back, and sees to the ends (docs/pci.md). Everything in a slot may have been written by a hostile guest.
 */
#ifndef BARCUDA_DEVICE_VGPU_SLOTS_H
#define BARCUDA_DEVICE_VGPU_SLOTS_H

#include "device/vgpu/doorbell.h"
#include "device/vgpu/loop.h"
#include "device/vgpu/memory.h"

struct slots_config {
    const char *name;       /* of the virtual machine */
    const char *barcudad;   /* path of its socket */
    uint64_t device_memory; /* bytes for all processes of the machine, 0 = no limit */
    uint32_t clients;       /* most processes at once, 0 = as many as windows */
    bool polled;            /* there is no doorbell */
    bool verbose;
};

/* Raises the guest's interrupt for window `index`. */
typedef void (*slots_interrupt)(void *self, uint32_t index);

struct slots;

/* All are borrowed and must outlive it. `interrupt` may be NULL. NULL when out of memory or descriptors. */
struct slots *slots_create(const struct slots_config *, struct memory *, struct loop *, slots_interrupt interrupt, void *self);
void slots_destroy(struct slots *);

/* The guest rang doorbell `index` (any number: it may come from a guest). */
void slots_look(struct slots *, uint32_t index);
void slots_look_all(struct slots *);
/* The machine was reset, or is gone: ends all windows; a new generation begins. Workers may take a moment to end. */
void slots_reset(struct slots *);
/* What is due by the clock. Returns the time until it should be called again, UINT64_MAX = only after the next event. */
uint64_t slots_tick(struct slots *);

#endif
