// SPDX-License-Identifier: Apache-2.0
/* See bus.h. */
#include "guestd/bus.h"

#include <errno.h>
#include <linux/netlink.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#define KERNEL_GROUP 1 /* announcements by the kernel itself; udev's are group 2 */

void bus_open(struct bus *bus, const char *folder) {
    *bus = (struct bus){.folder = folder, .why.code = ENODEV};
    bus->events = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT);
    struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_groups = KERNEL_GROUP};
    if (bus->events >= 0 && bind(bus->events, (struct sockaddr *)&address, sizeof address) != 0) {
        close(bus->events);
        bus->events = -1;
    }
}

bool bus_changed(struct bus *bus) {
    bool changed = false;
    char text[4096];
    struct sockaddr_nl from;
    socklen_t size = sizeof from;
    ssize_t got;
    while ((got = recvfrom(bus->events, text, sizeof text, 0, (struct sockaddr *)&from, &size)) > 0 || errno == ENOBUFS) {
        if (got <= 0)
            changed = true; /* some were lost */
        else if (from.nl_pid == 0)
            changed |= memmem(text, (size_t)got, "SUBSYSTEM=pci", sizeof "SUBSYSTEM=pci") != NULL;
        errno = 0;
    }
    return changed;
}

static struct pci_device *find(const struct bus *bus, const struct pci_place *place) {
    for (unsigned i = 0; i < bus->count; i++)
        if (!strcmp(bus->devices[i]->place.name, place->name))
            return bus->devices[i];
    return NULL;
}

static bool is_listed(const struct pci_device *device, const struct pci_place *places, int count) {
    for (int i = 0; i < count; i++)
        if (!strcmp(device->place.name, places[i].name))
            return true;
    return false;
}

static void open_one(struct bus *bus, const struct pci_place *place) {
    struct channel_error error = {0};
    struct pci_device *device = pci_device_open(bus->folder, place, &error);
    if (device) {
        bus->devices[bus->count++] = device;
        fprintf(stderr, "barcuda-guestd: %s: %u windows of %llu MiB, host \"%s\"\n", place->name, device->geometry.window_count,
                (unsigned long long)(device->geometry.window_size >> 20), device->geometry.name);
    } else if (error.code != ENODEV) {
        bus->failed++;
        if (strcmp(error.text, bus->why.text) != 0)
            fprintf(stderr, "barcuda-guestd: %s\n", error.text);
        bus->why = error;
    }
}

void bus_scan(struct bus *bus, void (*gone)(void *self, struct pci_device *), void *self) {
    struct pci_place places[PCI_PLACES_MAX];
    int count = pci_scan(bus->folder, places);
    if (count < 0)
        count = 0;
    for (unsigned i = 0; i < bus->count;) {
        struct pci_device *device = bus->devices[i];
        if (is_listed(device, places, count) && pci_device_present(device)) {
            i++;
            continue;
        }
        fprintf(stderr, "barcuda-guestd: %s is gone\n", device->place.name);
        gone(self, device);
        pci_device_close(device);
        bus->devices[i] = bus->devices[--bus->count];
    }
    bus->failed = 0;
    for (int i = 0; i < count; i++)
        if (!find(bus, &places[i]))
            open_one(bus, &places[i]);
    if (!bus->failed)
        bus->why = (struct channel_error){.code = ENODEV};
    if (!bus->failed && !bus->count)
        snprintf(bus->why.text, sizeof bus->why.text,
                 "there is no virtual GPU on the PCI bus: attach one to this virtual machine on its host (`barcuda-host attach`)");
}
