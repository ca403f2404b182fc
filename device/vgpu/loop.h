// SPDX-License-Identifier: Apache-2.0
/* What the device process waits for: descriptors, each with a function that is called when it is ready. One thread. */
#ifndef BARCUDA_DEVICE_VGPU_LOOP_H
#define BARCUDA_DEVICE_VGPU_LOOP_H

#include <stdbool.h>
#include <stdint.h>

struct loop {
    int epoll;
};

/* Embedded by whoever owns the descriptor. */
struct loop_source {
    int fd; /* -1 = not in use */
    void (*ready)(struct loop_source *);
};

bool loop_open(struct loop *);
void loop_close(struct loop *);
/* Waits for input (or the peer's end) on source->fd from now on. False with errno. */
bool loop_add(struct loop *, struct loop_source *);
/* Forgets the source and closes its descriptor. */
void loop_drop(struct loop *, struct loop_source *);
/* Calls the function of one source that is ready. Returns early when timeout_ns (UINT64_MAX = never) have passed or a signal came. */
void loop_once(struct loop *, uint64_t timeout_ns);

#endif
