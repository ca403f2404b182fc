// SPDX-License-Identifier: Apache-2.0
/*
 * What a process and barcuda-guestd say to each other: one request, one answer with a grant and its descriptors (memory, lock, and
 * registers where the device has doorbells). The connection stays open as long as the window is used; guestd closes the window when it
 * ends. A client that finds guestd gone keeps its window. SOCK_SEQPACKET, one message a datagram.
 */
#ifndef BARCUDA_TRANSPORT_GUESTD_H
#define BARCUDA_TRANSPORT_GUESTD_H

#include <stdint.h>

#include "transport/pci_device.h"

#define GUESTD_SOCKET  "/run/barcuda/guestd.sock"
#define GUESTD_MAGIC   0x3144545345554742ull /* "BGUESTD1" */
#define GUESTD_VERSION 1u

struct guestd_request {
    uint64_t magic;
    uint32_t version, reserved;
    char release[32];
};

struct guestd_answer {
    uint64_t magic;
    uint32_t version;
    int32_t code; /* 0, or why there is no window: errno value, */
    char text[400]; /* and a sentence */
    char release[32];
    struct pci_grant grant;
};

#endif
