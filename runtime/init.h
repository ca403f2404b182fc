// SPDX-License-Identifier: Apache-2.0
/*
 * The library's life: from the first cuInit, through fork, to the end of the process.
 */
#ifndef BARCUDA_RUNTIME_INIT_H
#define BARCUDA_RUNTIME_INIT_H

#include <stdalign.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "generated/cuda_types.h"
#include "runtime/snapshot.h"
#include "transport/channel.h"

/* The driver version that this library implements; the version reported is the smaller of this and the
 * host's. */
#define RT_DRIVER_VERSION 13000

enum rt_state {
    RT_UNINITIALISED,
    RT_READY,
    RT_FORKED,    /* the child of a process that was initialised */
    RT_TORN_DOWN, /* the process is exiting */
};

/* What exists once per process. The pointers are constant while state is RT_READY; the snapshot is a copy and
 * stays. */
struct rt_library {
    alignas(64) _Atomic int state; /* enum rt_state */
    _Atomic bool tracing; /* calls are traced; true until the first call looked whether they are to be (runtime/trace.h) */
    struct channel *channel;
    const struct snapshot *snapshot;
};
extern struct rt_library rt_library;

/* Why the library cannot serve calls now: NOT_INITIALIZED or DEINITIALIZED. */
CUresult rt_not_ready(void);

/* CUDA_SUCCESS when the library can serve calls, else rt_not_ready's answer. */
static inline CUresult rt_ready(void) {
    if (__builtin_expect(atomic_load_explicit(&rt_library.state, memory_order_acquire) == RT_READY, 1))
        return CUDA_SUCCESS;
    return rt_not_ready();
}

/*
 * The driver version that the process was told last, or would be told now. Everything that depends on the
 * version uses this, so that it agrees with what cuDriverGetVersion said, also when that was before the host
 * was known.
 */
int rt_driver_version(void);

#endif
