// SPDX-License-Identifier: Apache-2.0
/*
 * A lock within one process: one atomic operation each way while nobody else wants it, a futex otherwise.
 * Zero = unlocked. Unlike a pthread mutex it can be zeroed in the child of a fork and needs no destruction.
 */
#ifndef BARCUDA_TRANSPORT_LOCK_H
#define BARCUDA_TRANSPORT_LOCK_H

#include "transport/futex.h"
#include "transport/spin.h"

#define LOCK_SPIN_ROUNDS 100

struct lock {
    _Atomic uint32_t state; /* 0 free, 1 held, 2 held and somebody may sleep */
};

static inline void lock_take(struct lock *lock) {
    uint32_t expected = 0;
    if (atomic_compare_exchange_strong_explicit(&lock->state, &expected, 1, memory_order_acquire,
                                                memory_order_relaxed))
        return;
    for (int i = 0; i < LOCK_SPIN_ROUNDS; i++) {
        spin_pause();
        expected = 0;
        if (atomic_load_explicit(&lock->state, memory_order_relaxed) == 0 &&
            atomic_compare_exchange_strong_explicit(&lock->state, &expected, 1, memory_order_acquire,
                                                    memory_order_relaxed))
            return;
    }
    while (atomic_exchange_explicit(&lock->state, 2, memory_order_acquire))
        futex_private_wait(&lock->state, 2, 1000000000u);
}

static inline void lock_give(struct lock *lock) {
    if (atomic_exchange_explicit(&lock->state, 0, memory_order_release) == 2)
        futex_private_wake(&lock->state, 1);
}

#endif
