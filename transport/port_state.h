// SPDX-License-Identifier: Apache-2.0
/* What a port is made of; for the files that implement port.h and for the host's front ends only. */
#ifndef BARCUDA_TRANSPORT_PORT_STATE_H
#define BARCUDA_TRANSPORT_PORT_STATE_H

#include <pthread.h>

#include "transport/frontend.h"
#include "transport/port.h"

#define PORT_SLICE_NS       100000000u
#define PORT_UPCALL_SPIN_NS 50000u

struct port_alias {
    uint64_t address, size;
    struct port_alias *next;
};

struct port {
    int fd;
    uint64_t offset; /* of the window in the file */
    struct frontend *frontend; /* NULL until one is attached: then nobody can be woken, and nobody sleeps */
    uint8_t *window;
    struct window_control *control;
    struct window_geometry geometry; /* the guest can change the one in the window */
    const uint8_t *ring;
    uint8_t *heap;
    uint32_t spin_ns;
    uint64_t tail;
    _Atomic bool stopped; /* port_stop was called or the guest is gone */
    char fault[160];

    pthread_mutex_t alias_lock;
    struct port_alias *aliases;
    pthread_cond_t file_came; /* with alias_lock */
    int file[PORT_FILES];     /* that the guest lent; -1 = none */

    pthread_mutex_t upcall_lock;
    pthread_cond_t upcall_room;
    uint32_t upcall_head;   /* upcalls published */
    uint32_t upcall_oldest; /* upcalls before this one are over */
    bool *upcall_over;      /* per entry */
};

/* Gives the port its front end, which port_destroy closes. */
void port_attach(struct port *, struct frontend *);
uint64_t port_window_size(const struct port *);

#endif
