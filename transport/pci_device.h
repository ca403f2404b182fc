// SPDX-License-Identifier: Apache-2.0
/*
 * Virtual GPUs on this machine's PCI bus, through sysfs: finding them, mapping directory and slots, claiming a window. The sysfs
 * opener and barcuda-guestd use it; both end with a grant and three descriptors, which pci_client turns into a front end.
 */
#ifndef BARCUDA_TRANSPORT_PCI_DEVICE_H
#define BARCUDA_TRANSPORT_PCI_DEVICE_H

#include "transport/bar_client.h"
#include "transport/channel.h"
#include "transport/vanish.h"

#define PCI_FOLDER     "/sys/bus/pci/devices"
#define PCI_PLACES_MAX 16

enum pci_kind { PCI_VGPU = 1, PCI_IVSHMEM = 2 };

/* A device that may be one of ours; an ivshmem device is known only by the memory behind it. */
struct pci_place {
    char name[32]; /* as in sysfs: 0000:00:05.0 */
    enum pci_kind kind;
};
/* The devices in a sysfs folder of PCI devices, sorted; -1 with errno when it cannot be read. */
int pci_scan(const char *folder, struct pci_place places[PCI_PLACES_MAX]);

/* What a process needs to know about the window it was given; travels from guestd to clients. */
struct pci_grant {
    uint32_t kind, index, generation, features, vectors, reserved;
    uint64_t slot_offset, window_offset, window_size; /* in the memory's descriptor, bytes */
    uint64_t registers_offset;                        /* of BAR 0 in the mapping of its descriptor */
    char place[32];
};

/* In the order in which guestd sends them; a device without doorbells has no registers (-1). */
enum pci_descriptor { PCI_MEMORY, PCI_LOCK, PCI_REGISTERS, PCI_DESCRIPTORS };

struct pci_device {
    struct pci_place place;
    char folder[256];              /* of the device */
    int files[PCI_DESCRIPTORS];    /* PCI_LOCK: resource2, for opening it anew */
    struct bar_geometry geometry;
    uint8_t *bar;                  /* directory and slots */
    uint8_t *registers;            /* BAR 0, NULL without doorbells */
    uint64_t head_size, registers_size, registers_offset;
    uint64_t lock_file;
    struct vanish vanish;
};

/* ENODEV in *error: the device is none of ours (an ivshmem device of somebody else). */
struct pci_device *pci_device_open(const char *folder, const struct pci_place *, struct channel_error *error);
void pci_device_close(struct pci_device *);
/* False once the device is gone: unplugged, or taken over by a driver. */
bool pci_device_present(struct pci_device *);
#define PCI_CLAIM_WAIT_NS 3000000000u /* enough for the host to take back what is being closed */
/*
 * Claims a window for the process `pid` (for messages). Closes what users left that are gone, and waits up to wait_ns for windows that
 * are being given back; EAGAIN in *error when there still are such. *lock holds the slot as long as it is open anywhere; the caller
 * passes it on or closes it.
 */
bool pci_device_claim(struct pci_device *, uint64_t pid, uint64_t wait_ns, struct pci_grant *grant, int *lock,
                      struct channel_error *error);
/* Closes the slots whose users are gone; the number of those that were found. */
unsigned pci_device_sweep(struct pci_device *);
/* Gives a claimed window back, unless that has happened. */
void pci_device_release(struct pci_device *, const struct pci_grant *);

/* Rings doorbell `index` in a mapping of BAR 0. */
void pci_ring(uint8_t *registers, const struct pci_grant *);

#endif
