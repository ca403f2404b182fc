// SPDX-License-Identifier: Apache-2.0
/*
 * Finding a device: every way there is, in the order of preference, and what became of each. cuInit wants the first that works and
 * one line when none does; `barcuda doctor` wants the whole list.
 *
 * Files are looked up under the folder that BARCUDA_ROOT names, for tests; otherwise in /.
 */
#ifndef BARCUDA_TRANSPORT_DISCOVERY_H
#define BARCUDA_TRANSPORT_DISCOVERY_H

#include "transport/channel.h"

struct frontend;

enum discovery_route {
    DISCOVERY_NAMED,  /* the socket that BARCUDA_SOCKET names; then no other route is tried */
    DISCOVERY_MODULE, /* /dev/barcudaN of the kernel module */
    DISCOVERY_GUESTD, /* barcuda-guestd's socket */
    DISCOVERY_SYSFS,  /* the PCI device's files */
    DISCOVERY_SOCKET, /* /run/barcuda/barcudad.sock */
};

/*
 * One thing that was tried. error.code says why it did not work (0: it did), the same code for the same cause on every route:
 * ENODEV no such device here, ENOENT no such file or nobody there, EACCES not permitted, EROFS /sys is read-only in this sandbox,
 * EPERM the kernel is locked down, EBUSY and EAGAIN all windows are in use or a driver has the device, ENXIO the device does not answer,
 * ETIMEDOUT the host does not answer, ECONNREFUSED nobody listens or the host refused with a reason, EPROTONOSUPPORT and EMSGSIZE
 * another release, EPROTO nonsense, ENOMEM address space; error.text is a sentence with the cure.
 */
struct discovery_attempt {
    enum discovery_route route;
    char place[112]; /* socket, device node or PCI address */
    struct channel_error error;
};

#define DISCOVERY_ATTEMPTS_MAX 40
struct discovery_report {
    unsigned count;
    struct discovery_attempt attempts[DISCOVERY_ATTEMPTS_MAX];
};

/* Tries every route until one works. The front end, or NULL; *report lists what was tried in both cases. */
struct frontend *discovery_open(struct discovery_report *report);
/* Why nothing worked, in one line: the causes that matter for this machine. */
void discovery_explain(const struct discovery_report *, struct channel_error *error);
const char *discovery_route_name(enum discovery_route);

#endif
