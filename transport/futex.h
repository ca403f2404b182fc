// SPDX-License-Identifier: Apache-2.0
/* Sleeping on a 32-bit word: between processes that share the page (futex_*), and within one process
 * (futex_private_*). */
#ifndef BARCUDA_TRANSPORT_FUTEX_H
#define BARCUDA_TRANSPORT_FUTEX_H

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static inline void futex_call_wait(_Atomic uint32_t *word, int operation, uint32_t expected,
                                   uint64_t timeout_ns) {
    struct timespec timeout = {(time_t)(timeout_ns / 1000000000u), (long)(timeout_ns % 1000000000u)};
    int saved = errno; /* callers are CUDA entry points, which leave errno alone */
    syscall(SYS_futex, word, operation, expected, &timeout, NULL, 0);
    errno = saved;
}

static inline void futex_call_wake(_Atomic uint32_t *word, int operation, int count) {
    int saved = errno;
    syscall(SYS_futex, word, operation, count, NULL, NULL, 0);
    errno = saved;
}

/* Returns when woken, when *word != expected, on a signal or after timeout_ns: the caller looks again in
 * every case. */
static inline void futex_wait(_Atomic uint32_t *word, uint32_t expected, uint64_t timeout_ns) {
    futex_call_wait(word, FUTEX_WAIT, expected, timeout_ns);
}

static inline void futex_wake(_Atomic uint32_t *word) {
    futex_call_wake(word, FUTEX_WAKE, INT_MAX);
}

static inline void futex_private_wait(_Atomic uint32_t *word, uint32_t expected, uint64_t timeout_ns) {
    futex_call_wait(word, FUTEX_WAIT_PRIVATE, expected, timeout_ns);
}

static inline void futex_private_wake(_Atomic uint32_t *word, int count) {
    futex_call_wake(word, FUTEX_WAKE_PRIVATE, count);
}

#endif
