// SPDX-License-Identifier: Apache-2.0
/*
 * Contexts as the guest knows them: the handle, the device, whether it is usable, and what can be answered
 * without the host.
 *
 * Objects of this file are type-stable: their memory is reused for other contexts but never given back, so
 * that a pointer that outlives its context is wrong (the token differs) but never invalid.
 */
#ifndef BARCUDA_RUNTIME_CONTEXT_H
#define BARCUDA_RUNTIME_CONTEXT_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/context_storage.h"
#include "runtime/snapshot.h"

enum rt_context_state {
    RT_CONTEXT_INACTIVE, /* a primary context that nobody has retained, or that was reset */
    RT_CONTEXT_ACTIVE,
    RT_CONTEXT_DESTROYED,
};

struct rt_context {
    _Atomic uint64_t token; /* the CUcontext; 0 while the object is unused */
    _Atomic int state;      /* enum rt_context_state */
    _Atomic uint32_t references;
    CUdevice device;
    bool primary;
    CUgreenCtx green; /* what this is, converted; NULL = no green context. Constant while the token is valid, as is */
    CUcontext owner;  /* the primary context, then */
    unsigned api_version;
    _Atomic unsigned flags;
    _Atomic int cache_config;
    _Atomic uint64_t id; /* cuCtxGetId */
    uint32_t users;      /* cuDevicePrimaryCtxRetain calls, or 1 + cuCtxAttach calls, not yet undone */
    /* By CUlimit; LIMIT_UNKNOWN = ask the host. */
    _Atomic uint64_t limit[SNAPSHOT_LIMITS];
    struct context_storage storage;
    struct rt_context *next;
};

/* The context with this token, or NULL. Takes no reference. */
struct rt_context *rt_context_find(uint64_t token);
/* The context that `context` names, or the calling thread's current one when it is NULL. INVALID_CONTEXT,
 * _IS_DESTROYED. */
CUresult rt_context_resolve(CUcontext context, struct rt_context **out);
/* The primary context of a device, activated or not. NULL when there is no such device. */
struct rt_context *rt_context_primary(CUdevice device);

/* Takes a reference, unless the object does not stand for `token` any more (false). */
bool rt_context_retain(struct rt_context *, uint64_t token);
void rt_context_release(struct rt_context *);

/* CUDA_SUCCESS when calls may run in it, else CONTEXT_IS_DESTROYED (which is also CUDA's word for a primary
 * context before it is retained). */
static inline CUresult rt_context_usable(const struct rt_context *context) {
    int state = atomic_load_explicit(&context->state, memory_order_acquire);
    return state == RT_CONTEXT_ACTIVE ? CUDA_SUCCESS : CUDA_ERROR_CONTEXT_IS_DESTROYED;
}

static inline CUcontext rt_context_handle(const struct rt_context *context) {
    return context ? (CUcontext)(uintptr_t)atomic_load_explicit(&context->token, memory_order_relaxed) : NULL;
}

/* The context that memory belongs to: of a green context, its device's primary one. NULL for NULL. */
static inline CUcontext rt_context_owner(const struct rt_context *context) {
    return context && context->green ? context->owner : rt_context_handle(context);
}

/* A new name of the device's primary context, which is retained for it; and its end. */
CUresult rt_context_alias(CUdevice, CUgreenCtx, struct rt_context **out);
CUresult rt_context_alias_end(struct rt_context *);

/* Makes the guest's view of the primary contexts, once the devices are known (runtime/init.c). */
void rt_context_init(void);

#endif
