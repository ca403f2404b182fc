// SPDX-License-Identifier: Apache-2.0
/* Waiting for a cache line for a bounded time before it is worth a system call. */
#ifndef BARCUDA_TRANSPORT_SPIN_H
#define BARCUDA_TRANSPORT_SPIN_H

#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <time.h>

static inline uint64_t spin_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static inline void spin_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* `wanted` where another CPU can make progress meanwhile, else 0: on one CPU spinning only delays the peer.
 */
static inline uint32_t spin_budget(uint32_t wanted) {
    cpu_set_t cpus;
    return sched_getaffinity(0, sizeof cpus, &cpus) == 0 && CPU_COUNT(&cpus) == 1 ? 0 : wanted;
}

struct spin {
    uint64_t deadline; /* 0 = the clock has not been read yet */
    uint32_t budget_ns, round;
};

/*
 * Pauses once; false when the budget is used up. Now and then it reads the clock and yields: the peer that
 * was just woken may have been put on this very CPU, and would otherwise wait for the end of the budget. A
 * quick answer pays for neither.
 */
static inline bool spin_once(struct spin *spin) {
    if (!spin->budget_ns)
        return false;
    spin_pause();
    if (++spin->round % 64)
        return true;
    sched_yield();
    uint64_t now = spin_now();
    if (!spin->deadline)
        spin->deadline = now + spin->budget_ns;
    return now < spin->deadline;
}

#endif
