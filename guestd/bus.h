// SPDX-License-Identifier: Apache-2.0
/*
 * The virtual GPUs of this machine as barcuda-guestd holds them open: found at start and when the kernel announces a change.
 */
#ifndef BARCUDA_GUESTD_BUS_H
#define BARCUDA_GUESTD_BUS_H

#include "transport/pci_device.h"

struct bus {
    const char *folder; /* of PCI devices in sysfs */
    int events;         /* netlink socket with the kernel's announcements, -1 = none: look now and then */
    unsigned count;
    struct pci_device *devices[PCI_PLACES_MAX];
    struct channel_error why; /* of the device that could not be opened last; code ENODEV = there is none */
    unsigned failed;          /* devices that are there but could not be opened */
};

void bus_open(struct bus *, const char *folder);
/*
 * Closes devices that are gone and opens those that have come. Calls `gone` for each that is closed, before it is. Says on standard
 * error what has changed.
 */
void bus_scan(struct bus *, void (*gone)(void *self, struct pci_device *), void *self);
/* Empties the announcements; true when one of them was about a PCI device. */
bool bus_changed(struct bus *);

#endif
