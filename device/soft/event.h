// SPDX-License-Identifier: Apache-2.0
/* Events of the software GPU. */
#ifndef BARCUDA_DEVICE_SOFT_EVENT_H
#define BARCUDA_DEVICE_SOFT_EVENT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "device/soft/engine.h"

/* One recording of an event: recording again makes a new one, waiters of the old one keep theirs. Engine's
 * lock. */
struct soft_mark {
    unsigned references;
    bool done;
    uint64_t time; /* ns of CLOCK_MONOTONIC at completion */
};

struct soft_captured; /* capture.h */

/* A CUevent is a pointer to one of these. */
struct soft_event {
    struct soft_streams *all; /* the context's, counted */
    unsigned flags;           /* CUevent_flags */
    atomic_uint references;
    atomic_bool destroyed; /* by the program; graphs and work under way may still refer to it */
    struct soft_mark *mark; /* NULL = never recorded; engine's lock */
    struct soft_captured
        *_Atomic captured; /* when last recorded in a capture; changes under the graph lock */
};

/* NULL without memory. */
struct soft_event *soft_event_create(struct soft_streams *, unsigned flags);
void soft_event_retain(struct soft_event *);
void soft_event_release(struct soft_event *);

#endif
