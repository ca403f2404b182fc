// SPDX-License-Identifier: Apache-2.0
/*
 * What the files of the session share: session.c, worker.c and the private operations.
 */
#ifndef BARCUDA_DEVICE_SESSION_INTERNAL_H
#define BARCUDA_DEVICE_SESSION_INTERNAL_H

#include <stdatomic.h>

#include "device/handles.h"
#include "device/heap.h"
#include "device/output.h"
#include "device/session.h"
#include "runtime/snapshot.h"

#define SESSION_REPLY_SLOTS 512u
#define SESSION_CHUNKS      16u

struct session {
    const struct executor *executor;
    struct executor_host services;
    struct port *port;
    struct handles handles;
    struct heap heap;
    bool attached; /* the heap is mapped */
    struct output output;
    _Atomic int deferred; /* CUresult of the first failed posted call not yet reported */
    unsigned workers, log_level;
    uint32_t device_count;
    _Atomic uint64_t records, waited; /* served so far: all, and those that the guest waited for */
};

/* The window's heap is mapped; everything from `staging_size` on is the host's to allocate. False when out of memory. */
bool session_attach(struct session *, uint64_t staging_size);
/* The first failed posted call since the last time, CUDA_SUCCESS when there was none. */
CUresult session_take_deferred(struct session *);
/* Ends the life of the calling thread's scratch memory. */
void session_scratch_release(void);

#endif
