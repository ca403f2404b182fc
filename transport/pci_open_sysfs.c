// SPDX-License-Identifier: Apache-2.0
/* A window through sysfs, by this process itself: root, or the group that the udev rule names. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "transport/channel_state.h"
#include "transport/pci_client.h"

bool pci_open_sysfs(struct pci_seat *seat, const struct pci_source *source, struct channel_error *error) {
    struct pci_device *device = pci_device_open(source->path, source->place, error);
    if (!device)
        return false;
    struct pci_grant grant;
    int files[PCI_DESCRIPTORS] = {-1, -1, -1};
    bool taken = pci_device_claim(device, (uint64_t)getpid(), PCI_CLAIM_WAIT_NS, &grant, &files[PCI_LOCK], error);
    if (taken) {
        files[PCI_MEMORY] = device->files[PCI_MEMORY];
        files[PCI_REGISTERS] = device->files[PCI_REGISTERS];
        device->files[PCI_MEMORY] = device->files[PCI_REGISTERS] = -1; /* the seat's now */
        taken = pci_seat_take(seat, &pci_seat_plain, &grant, files, error);
        if (!taken)
            pci_device_release(device, &grant);
    }
    pci_device_close(device);
    return taken;
}
