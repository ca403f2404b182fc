// SPDX-License-Identifier: Apache-2.0
/* See slots.h. */
#include "transport/slots.h"

#include <stdlib.h>
#include <string.h>

#include "transport/futex.h"

bool slots_init(struct slots *slots, uint32_t count) {
    slots->owners = aligned_alloc(WINDOW_CACHE_LINE, count * sizeof *slots->owners);
    if (!slots->owners)
        return false;
    memset(slots->owners, 0, count * sizeof *slots->owners);
    slots->count = count;
    return true;
}

void slots_destroy(struct slots *slots) {
    free(slots->owners);
}

/* Acquire: the seq of the slot is the taker's from here on. */
static bool change(struct slots_owner *owner, uint64_t from, uint64_t to) {
    return atomic_compare_exchange_strong_explicit(&owner->state, &from, to, memory_order_acquire,
                                                   memory_order_relaxed);
}

bool slots_try_take(struct slots *slots, uint64_t thread, uint32_t *slot) {
    uint64_t idle = thread * 2, busy = idle + 1;
    if (*slot < slots->count && change(&slots->owners[*slot], idle, busy))
        return true;
    for (uint32_t i = 0; i < slots->count; i++) {
        if (change(&slots->owners[i], 0, busy)) {
            *slot = i;
            return true;
        }
    }
    for (uint32_t i = 0; i < slots->count; i++) {
        uint64_t state = atomic_load_explicit(&slots->owners[i].state, memory_order_relaxed);
        if (state % 2 == 0 && change(&slots->owners[i], state, busy)) {
            *slot = i;
            return true;
        }
    }
    return false;
}

bool slots_take(struct slots *slots, uint64_t thread, uint32_t *slot, uint64_t timeout_ns) {
    if (slots_try_take(slots, thread, slot))
        return true;
    /* Either this thread sees the slot that slots_idle gives up, or slots_idle sees the waiter: both sides
     * change one word and then read the other's, in the single order of sequentially consistent operations.
     */
    uint32_t event = atomic_load(&slots->event);
    atomic_fetch_add(&slots->waiters, 1);
    bool taken = slots_try_take(slots, thread, slot);
    if (!taken) {
        futex_private_wait(&slots->event, event, timeout_ns);
        taken = slots_try_take(slots, thread, slot);
    }
    atomic_fetch_sub(&slots->waiters, 1);
    return taken;
}

static void leave(struct slots *slots, uint32_t slot, uint64_t state) {
    atomic_exchange(&slots->owners[slot].state, state);
    if (atomic_load(&slots->waiters)) {
        atomic_fetch_add(&slots->event, 1);
        futex_private_wake(&slots->event, 1);
    }
}

void slots_idle(struct slots *slots, uint64_t thread, uint32_t slot) {
    leave(slots, slot, thread * 2);
}

void slots_release(struct slots *slots, uint64_t thread, uint32_t slot) {
    if (slot < slots->count && change(&slots->owners[slot], thread * 2, thread * 2 + 1))
        leave(slots, slot, 0);
}
