// SPDX-License-Identifier: Apache-2.0
/*
 * Memory that may vanish under the process: a device's, when the device is unplugged or a driver takes it over. An access then raises
 * SIGBUS. While any is guarded a handler is installed that puts zero pages in its place, marks its window as dead, and lets the
 * access return; every other SIGBUS goes to the handler the program had. All functions but
 * vanish_open accept NULL and do nothing.
 */
#ifndef BARCUDA_TRANSPORT_VANISH_H
#define BARCUDA_TRANSPORT_VANISH_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "transport/window.h"

#define VANISH_RANGES 8

struct vanish {
    struct {
        _Atomic uintptr_t address; /* 0 = unused */
        size_t size;
    } ranges[VANISH_RANGES];
    _Atomic(struct window_control *) control;
    _Atomic bool gone;
};

/* Guards an object that was zeroed; it must stay where it is until vanish_close. False with errno when that cannot be done. */
bool vanish_open(struct vanish *);
void vanish_close(struct vanish *);
/* A mapping of the memory. All of them must be removed before they are unmapped. */
void vanish_add(struct vanish *, void *address, size_t size);
void vanish_remove(struct vanish *, void *address);
/* The control block within one of the mappings. */
void vanish_control(struct vanish *, struct window_control *);
/* Whether an access has found the memory gone. */
bool vanish_happened(const struct vanish *);

#endif
