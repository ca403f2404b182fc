// SPDX-License-Identifier: Apache-2.0
/*
 * The library's life: from the first cuInit, through fork, to the end of the process.
 */
#ifndef BARCUDA_RUNTIME_INIT_H
#define BARCUDA_RUNTIME_INIT_H

#include <stdatomic.h>

#include "generated/cuda_types.h"
#include "runtime/snapshot.h"
#include "transport/channel.h"

/* The driver version that this library implements; the version reported is the smaller of this and the host's. */
#define RT_DRIVER_VERSION 13000

enum rt_state {
    RT_UNINITIALISED,
    RT_READY,
    RT_FORKED,    /* the child of a process that was initialised */
    RT_TORN_DOWN, /* the process is exiting */
};

/* What exists once per process. `channel` and `snapshot` are constant while state is RT_READY. */
struct rt_library {
    _Atomic int state; /* enum rt_state */
    struct channel *channel;
    const struct snapshot *snapshot;
};
extern struct rt_library rt_library;

/* CUDA_SUCCESS, or why the library cannot serve calls now: NOT_INITIALIZED, DEINITIALIZED. */
CUresult rt_ready(void);

/* The version that cuDriverGetVersion reports. */
int rt_driver_version(void);

#endif
