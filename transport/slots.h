// SPDX-License-Identifier: Apache-2.0
/*
 * Which guest thread owns which reply slot. A thread keeps its slot between calls, so that taking it is one
 * uncontended operation; when there are more threads than slots, a slot whose owner is between calls is given
 * to whoever needs it.
 */
#ifndef BARCUDA_TRANSPORT_SLOTS_H
#define BARCUDA_TRANSPORT_SLOTS_H

#include <stdalign.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "transport/window.h"

struct slots_owner {
    /* 0 = free, thread id * 2 = between calls, thread id * 2 + 1 = in a call. */
    alignas(WINDOW_CACHE_LINE) _Atomic uint64_t state;
    uint32_t seq; /* of the last call that used the slot; belongs to the thread in the call */
};

struct slots {
    struct slots_owner *owners;
    uint32_t count;
    _Atomic uint32_t event; /* futex word: bumped when a slot became idle while somebody waited */
    _Atomic uint32_t waiters;
};

bool slots_init(struct slots *, uint32_t count);
void slots_destroy(struct slots *);
/* Takes a slot for a call, preferring *slot, and stores it in *slot. False when all are in calls. */
bool slots_try_take(struct slots *, uint64_t thread, uint32_t *slot);
/* As slots_try_take, but when all are taken sleeps once, for at most timeout_ns, and tries again. */
bool slots_take(struct slots *, uint64_t thread, uint32_t *slot, uint64_t timeout_ns);
/* The call is over; the thread keeps the slot until somebody else needs it. */
void slots_idle(struct slots *, uint64_t thread, uint32_t slot);
/* The thread ends. */
void slots_release(struct slots *, uint64_t thread, uint32_t slot);

#endif
