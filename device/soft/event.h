// SPDX-License-Identifier: Apache-2.0
/* Events of the software GPU. */
#ifndef BARCUDA_DEVICE_SOFT_EVENT_H
#define BARCUDA_DEVICE_SOFT_EVENT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "device/share.h"
#include "device/soft/engine.h"

/* An event that other workers know too (share.h). Counted under the engine's lock. */
struct soft_shared_event {
    unsigned references;
    struct share_event *memory;
    struct share_token token;
    void (*gone)(struct soft_shared_event *); /* frees it; does not block */
};

/* One recording of an event: recording again makes a new one, waiters of the old one keep theirs. Engine's
 * lock. */
struct soft_mark {
    unsigned references;
    bool done;
    uint64_t time; /* ns of CLOCK_MONOTONIC at completion */
    struct soft_shared_event *shared; /* counted; NULL = nobody else's. Then `done` says little: soft_mark_reached */
    uint64_t number;                  /* of the recording, in `shared` */
};

struct soft_captured; /* capture.h */

/* A CUevent is a pointer to one of these. */
struct soft_event {
    struct soft_streams *all; /* the context's, counted */
    unsigned flags;           /* CUevent_flags */
    bool imported;            /* opened with cuIpcOpenEventHandle */
    atomic_uint references;
    atomic_bool destroyed; /* by the program; graphs and work under way may still refer to it */
    struct soft_mark *mark; /* NULL = never recorded here; engine's lock */
    struct soft_shared_event *shared; /* counted; NULL = no other worker knows it; set once, under the engine's lock */
    struct soft_captured
        *_Atomic captured; /* when last recorded in a capture; changes under the graph lock */
};

/* NULL without memory. */
struct soft_event *soft_event_create(struct soft_streams *, unsigned flags);
void soft_event_retain(struct soft_event *);
void soft_event_release(struct soft_event *);
/* Engine's lock held. NULL is allowed. */
void soft_shared_event_release(struct soft_shared_event *);
/* With one reference; `shared` may be NULL. NULL without memory. */
struct soft_mark *soft_mark_create(struct soft_shared_event *);
/* The place of a shared recording by that worker, or of a wait, among those of all workers. Engine's lock held. */
void soft_mark_number(struct soft_mark *, bool record, uint64_t worker);
/* Whether a recording is over, wherever it was made. Engine's lock held. */
bool soft_mark_reached(const struct soft_mark *);
/* The event becomes one that other workers know, unless it is; takes the reference. What was recorded last counts. */
bool soft_event_share(struct soft_event *, struct soft_shared_event *);

#endif
