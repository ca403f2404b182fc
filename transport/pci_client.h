// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's front end over a window of a PCI device (docs/pci.md). An opener claims a window; the rest is the same for all.
 */
#ifndef BARCUDA_TRANSPORT_PCI_CLIENT_H
#define BARCUDA_TRANSPORT_PCI_CLIENT_H

#include "transport/client_window.h"
#include "transport/pci_device.h"

struct pci_seat;

/* What differs between openers once a window is claimed. */
struct pci_seat_ops {
    const char *name; /* of the front end */
    /* Tells the host that slot or window have changed. */
    void (*ring)(struct pci_seat *);
    /* Sleeps until the word at `offset` of the window differs, or earlier. False: nobody can wake us. NULL: the same. */
    bool (*wait)(struct pci_seat *, uint64_t offset, uint32_t expected, uint64_t timeout_ns);
    /* Makes the threads of this process that wait look again. NULL without wait. */
    void (*wake)(struct pci_seat *);
};

/* A claimed window, and how this process gets at it. */
#define PCI_SEAT_HELD 2
struct pci_seat {
    const struct pci_seat_ops *ops;
    struct pci_grant grant;
    int memory;              /* descriptor of BAR 2, or of what the kernel module shows of it */
    int held[PCI_SEAT_HELD]; /* descriptors that keep the claim, -1 = unused */
    struct bar_slot *slot;   /* mapped */
    uint8_t *registers;      /* mapped, NULL without */
    uint64_t registers_size;
    struct vanish vanish;
};

/* Maps slot and registers of a grant. Owns the descriptors from then on, in any case. False with *error. */
bool pci_seat_take(struct pci_seat *, const struct pci_seat_ops *, const struct pci_grant *, const int files[PCI_DESCRIPTORS],
                   struct channel_error *error);
/* Rings by the mapped registers. */
extern const struct pci_seat_ops pci_seat_plain;

/* Where a seat may come from. */
struct pci_source {
    bool (*open)(struct pci_seat *, const struct pci_source *, struct channel_error *error);
    const char *path;              /* device node, socket, or sysfs folder of PCI devices */
    const struct pci_place *place; /* sysfs only */
};
bool pci_open_module(struct pci_seat *, const struct pci_source *, struct channel_error *error);
bool pci_open_guestd(struct pci_seat *, const struct pci_source *, struct channel_error *error);
bool pci_open_sysfs(struct pci_seat *, const struct pci_source *, struct channel_error *error);

/* NULL and *error filled, with one sentence that names cause and cure, when the source gives no window that works. */
struct frontend *pci_client_open(const struct pci_source *, struct channel_error *error);

#endif
