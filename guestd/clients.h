// SPDX-License-Identifier: Apache-2.0
/*
 * The processes that have a window from barcuda-guestd, or ask for one. A client is its connection: the window is given back when that
 * ends.
 */
#ifndef BARCUDA_GUESTD_CLIENTS_H
#define BARCUDA_GUESTD_CLIENTS_H

#include <poll.h>
#include <sys/socket.h>

#include "guestd/bus.h"
#include "transport/guestd.h"

#define CLIENTS_MAX 1024

struct client {
    int connection, lock; /* lock: keeps the slot until guestd has closed it, -1 = no window */
    struct ucred peer;
    uint64_t deadline; /* spin_now() by which it must have asked, or have got what it asked for; 0 = it has a window */
    bool asked;
    struct pci_device *device; /* NULL without a window, or when the device is gone */
    struct pci_grant grant;
};

struct clients {
    struct bus *bus;
    gid_t group; /* whose members are served, (gid_t)-1 = everybody */
    unsigned count;
    struct client list[CLIENTS_MAX];
};

/* Takes one connection from a listening socket. */
void clients_accept(struct clients *, int listener);
/* What client `index` waits for. */
struct pollfd clients_poll(const struct clients *, unsigned index);
/* Reacts to what poll said of it; false when it has gone, then another one has its index. */
bool clients_handle(struct clients *, unsigned index, short events);
/* Serves those that wait for a window; milliseconds until this must be called again, -1 = not before something happens. */
int clients_tick(struct clients *);
/* The device is about to be closed. */
void clients_forget(void *self, struct pci_device *);

#endif
