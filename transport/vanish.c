// SPDX-License-Identifier: Apache-2.0
/* See vanish.h. */
#include "transport/vanish.h"

#include <errno.h>
#include <signal.h>
#include <sys/mman.h>

#include "transport/lock.h"

#define GUARDED_MAX 32

/* What the handler reads; entries are set and cleared one by one under the lock. */
static _Atomic(struct vanish *) guarded[GUARDED_MAX];
static struct lock lock;
static unsigned count;            /* entries in use */
static struct sigaction previous; /* the program's, valid while count > 0 */

static struct vanish *find(uintptr_t address) {
    for (unsigned i = 0; i < GUARDED_MAX; i++) {
        struct vanish *vanish = atomic_load(&guarded[i]);
        for (unsigned r = 0; vanish && r < VANISH_RANGES; r++) {
            uintptr_t begin = atomic_load(&vanish->ranges[r].address);
            if (begin && address - begin < vanish->ranges[r].size)
                return vanish;
        }
    }
    return NULL;
}

/* Several threads may do this at once: each leaves the same behind. */
static bool replace(struct vanish *vanish) {
    for (unsigned r = 0; r < VANISH_RANGES; r++) {
        uintptr_t begin = atomic_load(&vanish->ranges[r].address);
        if (!begin)
            continue;
        void *at = (void *)begin;
        if (mmap(at, vanish->ranges[r].size, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0) != at)
            return false;
        madvise(at, vanish->ranges[r].size, MADV_DONTFORK);
    }
    atomic_store(&vanish->gone, true);
    struct window_control *control = atomic_load(&vanish->control);
    if (control)
        atomic_store(&control->host_state, WINDOW_HOST_GONE);
    return true;
}

static void pass_on(int number, siginfo_t *info, void *context) {
    if (previous.sa_flags & SA_SIGINFO) {
        previous.sa_sigaction(number, info, context);
    } else if (previous.sa_handler == SIG_DFL || (previous.sa_handler == SIG_IGN && info->si_code > 0)) {
        /* A fault happens again when the handler returns; a signal that was sent must be sent again. */
        sigaction(number, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
        if (info->si_code <= 0)
            raise(number);
    } else if (previous.sa_handler != SIG_IGN) {
        previous.sa_handler(number);
    }
}

static void on_bus_error(int number, siginfo_t *info, void *context) {
    int saved = errno;
    struct vanish *vanish = info->si_code > 0 ? find((uintptr_t)info->si_addr) : NULL;
    if (!vanish || !replace(vanish))
        pass_on(number, info, context);
    errno = saved;
}

static bool install(void) {
    struct sigaction action = {.sa_sigaction = on_bus_error, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART};
    sigemptyset(&action.sa_mask);
    return sigaction(SIGBUS, NULL, &previous) == 0 && sigaction(SIGBUS, &action, NULL) == 0;
}

/* Leaves a handler alone that the program has installed since. */
static void uninstall(void) {
    struct sigaction now;
    if (sigaction(SIGBUS, NULL, &now) == 0 && now.sa_flags & SA_SIGINFO && now.sa_sigaction == on_bus_error)
        sigaction(SIGBUS, &previous, NULL);
}

bool vanish_open(struct vanish *vanish) {
    lock_take(&lock);
    bool ok = count > 0 || install();
    unsigned at = 0;
    while (at < GUARDED_MAX && atomic_load(&guarded[at]))
        at++;
    if (ok && at == GUARDED_MAX) {
        errno = ENOSPC;
        ok = false;
    } else if (ok) {
        atomic_store(&guarded[at], vanish);
        count++;
    }
    lock_give(&lock);
    return ok;
}

void vanish_close(struct vanish *vanish) {
    if (!vanish)
        return;
    lock_take(&lock);
    for (unsigned i = 0; i < GUARDED_MAX; i++) {
        if (atomic_load(&guarded[i]) != vanish)
            continue;
        atomic_store(&guarded[i], NULL);
        if (--count == 0)
            uninstall();
    }
    lock_give(&lock);
}

void vanish_add(struct vanish *vanish, void *address, size_t size) {
    for (unsigned r = 0; vanish && r < VANISH_RANGES; r++) {
        if (atomic_load(&vanish->ranges[r].address))
            continue;
        vanish->ranges[r].size = size;
        atomic_store(&vanish->ranges[r].address, (uintptr_t)address);
        return;
    }
}

void vanish_remove(struct vanish *vanish, void *address) {
    for (unsigned r = 0; vanish && r < VANISH_RANGES; r++) {
        if (atomic_load(&vanish->ranges[r].address) != (uintptr_t)address)
            continue;
        atomic_store(&vanish->ranges[r].address, 0);
        return;
    }
}

void vanish_control(struct vanish *vanish, struct window_control *control) {
    if (vanish)
        atomic_store(&vanish->control, control);
}

bool vanish_happened(const struct vanish *vanish) {
    return vanish && atomic_load(&vanish->gone);
}
