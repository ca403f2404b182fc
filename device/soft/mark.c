// SPDX-License-Identifier: Apache-2.0
/* Recordings of events (event.h). */
#include <stdlib.h>

#include "device/soft/event.h"

struct soft_mark *soft_mark_retain(struct soft_mark *m) {
    if (m)
        m->references++;
    return m;
}

void soft_mark_release(struct soft_mark *m) {
    if (m && --m->references == 0) {
        soft_shared_event_release(m->shared);
        free(m);
    }
}

bool soft_mark_reached(const struct soft_mark *m) {
    return m->done || (m->shared && atomic_load_explicit(&m->shared->memory->completed,
                                                         memory_order_acquire) >= m->number);
}

struct soft_mark *soft_mark_create(struct soft_shared_event *shared) {
    struct soft_mark *m = calloc(1, sizeof *m);
    if (m) {
        m->references = 1;
        m->shared = shared;
        if (shared)
            shared->references++;
    }
    return m;
}

void soft_mark_number(struct soft_mark *m, bool record, uint64_t worker) {
    struct share_event *e = m->shared->memory;
    if (record) {
        atomic_store(&e->recorder, worker);
        m->number = atomic_fetch_add(&e->submitted, 1) + 1;
    } else {
        m->number = atomic_load(&e->submitted);
    }
}

struct soft_mark *soft_shared_mark(struct soft_shared_event *shared) {
    struct soft_mark *m = soft_mark_create(shared);
    if (m)
        soft_mark_number(m, false, 0);
    return m;
}
