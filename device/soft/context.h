// SPDX-License-Identifier: Apache-2.0
/* Contexts of the software GPU: the primary one and those that cuCtxCreate makes. */
#ifndef BARCUDA_DEVICE_SOFT_CONTEXT_H
#define BARCUDA_DEVICE_SOFT_CONTEXT_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "device/soft/engine.h"
#include "device/soft/ptx.h"
#include "generated/cuda_types.h"

struct soft_module;

/* Stream priorities; lower numbers go first. */
#define SOFT_PRIORITY_LEAST    0
#define SOFT_PRIORITY_GREATEST (-5)

/* A CUcontext is a pointer to one of these. Threads whose current context it is keep it from being freed, not
 * from being destroyed. */
struct soft_context {
    uint64_t id; /* constant, as is the next; owner of arena blocks */
    bool primary;
    atomic_uint references;
    atomic_bool alive;
    atomic_uint flags;
    unsigned retained; /* of the primary context; soft.lock */
    struct soft_streams *streams;
    struct ptx_services services; /* for its grids */
    atomic_size_t heap_used;      /* bytes that device code has allocated */
    pthread_mutex_t lock;         /* the rest */
    size_t limit[CU_LIMIT_MAX];
    CUfunc_cache cache;
    struct soft_module *modules;
};

/*
 * The calling thread's context or, where it has none, the primary one, brought to life without being retained: managed variables
 * exist before a program has chosen a context.
 */
CUresult soft_context_current_or_primary(struct soft_context **);
/* As cuCtxSynchronize does it, for callers that then free something the context's work may use. */
CUresult soft_context_synchronize(struct soft_context *);

#endif
