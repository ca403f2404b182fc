// SPDX-License-Identifier: Apache-2.0
// Contexts: the objects, the per-thread stack, creation and destruction, and primary contexts.
#include "runtime/context.h"

#include <pthread.h>
#include <stdlib.h>

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/context_limit.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/output.h"
#include "runtime/ranges.h"
#include "runtime/thread.h"
#include "runtime/token.h"

/* Orders creation, destruction and activation; held across their calls to the host, which are rare. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct rt_context *_Atomic all;
static struct rt_context *primaries[SNAPSHOT_MAX_DEVICES]; /* by visible ordinal */

#define API_VERSION 3020u

/* ---- objects ---- */

struct rt_context *rt_context_find(uint64_t token) {
    struct rt_context *context = atomic_load_explicit(&all, memory_order_acquire);
    for (; context && token; context = context->next)
        if (atomic_load_explicit(&context->token, memory_order_acquire) == token)
            return context;
    return NULL;
}

CUresult rt_context_resolve(CUcontext handle, struct rt_context **out) {
    struct rt_context *context =
        handle ? rt_context_find((uint64_t)(uintptr_t)handle) : rt_thread_context(rt_thread());
    if (!context)
        return CUDA_ERROR_INVALID_CONTEXT;
    if (atomic_load_explicit(&context->state, memory_order_acquire) == RT_CONTEXT_DESTROYED)
        return CUDA_ERROR_CONTEXT_IS_DESTROYED;
    *out = context;
    return CUDA_SUCCESS;
}

struct rt_context *rt_context_primary(CUdevice device) {
    return device >= 0 && device < rt_device_count() ? primaries[device] : NULL;
}

bool rt_context_retain(struct rt_context *context, uint64_t token) {
    uint32_t references = atomic_load_explicit(&context->references, memory_order_relaxed);
    do {
        if (references == 0)
            return false;
    } while (!atomic_compare_exchange_weak_explicit(&context->references, &references, references + 1,
                                                    memory_order_acquire, memory_order_relaxed));
    if (atomic_load_explicit(&context->token, memory_order_acquire) == token)
        return true;
    rt_context_release(context);
    return false;
}

/* The last reference makes the object available again; from then on its token names nothing. */
void rt_context_release(struct rt_context *context) {
    if (atomic_fetch_sub_explicit(&context->references, 1, memory_order_acq_rel) == 1)
        atomic_store_explicit(&context->token, 0, memory_order_release);
}

static uint64_t next_id(void) {
    static _Atomic uint64_t last;
    return atomic_fetch_add_explicit(&last, 1, memory_order_relaxed) + 1;
}

/* An object with one reference that nobody can find yet. The caller holds the lock. */
static struct rt_context *new_context(void) {
    struct rt_context *context = atomic_load_explicit(&all, memory_order_relaxed);
    while (context && atomic_load_explicit(&context->token, memory_order_acquire))
        context = context->next;
    if (!context) {
        context = calloc(1, sizeof *context);
        if (!context)
            return NULL;
        context->next = atomic_load_explicit(&all, memory_order_relaxed);
        atomic_store_explicit(&all, context, memory_order_release);
    }
    context->green = NULL;
    atomic_store_explicit(&context->references, 1, memory_order_relaxed);
    return context;
}

/* Fills in what a fresh context starts with and makes it findable. */
static void publish(struct rt_context *context, uint64_t token, CUdevice device, unsigned flags,
                    enum rt_context_state state) {
    context->device = device;
    context->primary = false;
    context->api_version = API_VERSION;
    context->users = 0;
    atomic_store_explicit(&context->flags, flags, memory_order_relaxed);
    atomic_store_explicit(&context->cache_config, CU_FUNC_CACHE_PREFER_NONE, memory_order_relaxed);
    atomic_store_explicit(&context->id, next_id(), memory_order_relaxed);
    context_limit_reset(context);
    atomic_store_explicit(&context->state, state, memory_order_release);
    atomic_store_explicit(&context->token, token, memory_order_release);
}

void rt_context_init(void) {
    for (int i = 0; i < rt_device_count(); i++) {
        uint64_t token = (uint64_t)HANDLE_CONTEXT << 56 | (uint64_t)1 << 32 | (uint32_t)rt_device_to_host(i);
        primaries[i] = new_context();
        if (!primaries[i])
            abort(); /* a few hundred bytes at start-up: nothing later could work either */
        publish(primaries[i], token, i, CU_CTX_SCHED_AUTO, RT_CONTEXT_INACTIVE);
        primaries[i]->primary = true;
    }
}

/* ---- the stack ---- */

/* What the functions of this file need: an initialised library, a live host, no callback. */
static CUresult enter(void) {
    struct rt_call call;
    return rt_enter(&call, RT_CONTEXT_NONE);
}

CUresult rt_cuCtxGetCurrent(CUcontext *out) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    *out = rt_context_handle(rt_thread_context(rt_thread()));
    return CUDA_SUCCESS;
}

/* Finds a context by its handle and pushes it. */
static CUresult push(struct rt_thread *thread, CUcontext handle) {
    struct rt_context *context;
    CUresult result = rt_context_resolve(handle, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (!rt_context_retain(context, (uint64_t)(uintptr_t)handle))
        return CUDA_ERROR_CONTEXT_IS_DESTROYED;
    if (rt_thread_push(thread, context))
        return CUDA_SUCCESS;
    rt_context_release(context);
    return CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult rt_cuCtxPushCurrent_v2(CUcontext handle) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    return handle ? push(rt_thread(), handle) : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuCtxPopCurrent_v2(CUcontext *out) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    struct rt_context *context = rt_thread_pop(rt_thread());
    if (!context)
        return CUDA_ERROR_INVALID_CONTEXT;
    if (out)
        *out = rt_context_handle(context);
    rt_context_release(context);
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxSetCurrent(CUcontext handle) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    struct rt_thread *thread = rt_thread();
    struct rt_context *top = rt_thread_context(thread);
    if (handle && handle == rt_context_handle(top))
        return CUDA_SUCCESS;
    if (!handle) {
        if (top)
            rt_context_release(rt_thread_pop(thread));
        return CUDA_SUCCESS;
    }
    /* The new one goes on top first, then sinks into the old one's place: a bad handle leaves the stack as it
     * was. */
    result = push(thread, handle);
    if (result != CUDA_SUCCESS || !top)
        return result;
    struct rt_context *context = rt_thread_pop(thread);
    thread->stack[thread->depth - 1] = context;
    rt_context_release(top);
    return CUDA_SUCCESS;
}

/* ---- creation and destruction ---- */

static bool flags_valid(unsigned flags) {
    unsigned schedule = flags & CU_CTX_SCHED_MASK;
    return !(flags & ~(unsigned)CU_CTX_FLAGS_MASK) && !(schedule & (schedule - 1));
}

static CUresult create(CUcontext *out, unsigned flags, CUdevice device, unsigned api_version) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    if (!out || !flags_valid(flags))
        return CUDA_ERROR_INVALID_VALUE;
    if (!rt_device(device))
        return CUDA_ERROR_INVALID_DEVICE;
    pthread_mutex_lock(&lock);
    struct rt_context *context = new_context();
    CUcontext handle = NULL;
    result = context ? call_cuCtxCreate_v2(0, &handle, flags, rt_device_to_host(device))
                     : CUDA_ERROR_OUT_OF_MEMORY;
    if (result == CUDA_SUCCESS) {
        publish(context, (uint64_t)(uintptr_t)handle, device, flags, RT_CONTEXT_ACTIVE);
        context->api_version = api_version;
        context->users = 1;
    } else if (context) {
        rt_context_release(context);
    }
    pthread_mutex_unlock(&lock);
    if (result != CUDA_SUCCESS)
        return result;
    result = push(rt_thread(), handle);
    if (result == CUDA_SUCCESS)
        *out = handle;
    else
        rt_cuCtxDestroy_v2(handle);
    return result;
}

CUresult rt_cuCtxCreate(CUcontext *out, unsigned int flags, CUdevice device) {
    return create(out, flags, device, 3010);
}

CUresult rt_cuCtxCreate_v2(CUcontext *out, unsigned int flags, CUdevice device) {
    return create(out, flags, device, API_VERSION);
}

CUresult rt_cuCtxCreate_v3(CUcontext *out, CUexecAffinityParam *affinity, int count, unsigned int flags,
                           CUdevice device) {
    if (affinity && count > 0) {
        CUresult result = enter();
        return result != CUDA_SUCCESS ? result : CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY;
    }
    return create(out, flags, device, API_VERSION);
}

CUresult rt_cuCtxCreate_v4(CUcontext *out, CUctxCreateParams *params, unsigned int flags, CUdevice device) {
    if (params && params->cigParams) {
        CUresult result = enter();
        return result != CUDA_SUCCESS ? result : CUDA_ERROR_NOT_SUPPORTED;
    }
    return rt_cuCtxCreate_v3(out, params ? params->execAffinityParams : NULL,
                             params ? params->numExecAffinityParams : 0, flags, device);
}

/* Destructors run while the handle is still valid: they free what they own in this context. */
static CUresult destroy(struct rt_context *context) {
    CUcontext handle = rt_context_handle(context);
    context_storage_clear(&context->storage, handle);
    pthread_mutex_lock(&lock);
    CUresult result = CUDA_ERROR_CONTEXT_IS_DESTROYED;
    if (atomic_load(&context->state) == RT_CONTEXT_ACTIVE) {
        result = call_cuCtxDestroy_v2(0, handle);
        atomic_store_explicit(&context->state, RT_CONTEXT_DESTROYED, memory_order_release);
    }
    pthread_mutex_unlock(&lock);
    if (result == CUDA_ERROR_CONTEXT_IS_DESTROYED)
        return result;
    ranges_remove_context(handle);
    rt_flush_output();
    struct rt_thread *thread = rt_thread();
    if (rt_thread_context(thread) == context)
        rt_context_release(rt_thread_pop(thread));
    rt_context_release(context);
    return result;
}

CUresult rt_cuCtxDestroy_v2(CUcontext handle) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    if (!handle)
        return CUDA_ERROR_INVALID_CONTEXT;
    struct rt_context *context;
    result = rt_context_resolve(handle, &context);
    if (result != CUDA_SUCCESS)
        return result;
    return context->primary || context->green ? CUDA_ERROR_INVALID_CONTEXT : destroy(context);
}

CUresult rt_cuCtxAttach(CUcontext *out, unsigned int flags) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    if (!out || flags)
        return CUDA_ERROR_INVALID_VALUE;
    struct rt_context *context;
    result = rt_context_resolve(NULL, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (context->primary || context->green)
        return CUDA_ERROR_INVALID_CONTEXT;
    pthread_mutex_lock(&lock);
    context->users++;
    pthread_mutex_unlock(&lock);
    *out = rt_context_handle(context);
    return CUDA_SUCCESS;
}

CUresult rt_cuCtxDetach(CUcontext handle) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    struct rt_context *context;
    result = rt_context_resolve(NULL, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (context->primary || context->green || rt_context_handle(context) != handle)
        return CUDA_ERROR_INVALID_CONTEXT;
    pthread_mutex_lock(&lock);
    uint32_t left = --context->users;
    pthread_mutex_unlock(&lock);
    return left ? CUDA_SUCCESS : destroy(context);
}

/* ---- primary contexts ---- */

/* The device's primary context, after the checks that all functions about it share. */
static CUresult enter_primary(CUdevice device, bool arguments, struct rt_context **context) {
    CUresult result = enter();
    if (result != CUDA_SUCCESS)
        return result;
    if (!arguments)
        return CUDA_ERROR_INVALID_VALUE;
    *context = rt_context_primary(device);
    return *context ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

CUresult rt_cuDevicePrimaryCtxRetain(CUcontext *out, CUdevice device) {
    struct rt_context *context;
    CUresult result = enter_primary(device, out != NULL, &context);
    if (result != CUDA_SUCCESS)
        return result;
    pthread_mutex_lock(&lock);
    if (atomic_load(&context->state) == RT_CONTEXT_INACTIVE) {
        CUcontext handle = NULL;
        CUdevice host = rt_device_to_host(device);
        unsigned flags = atomic_load_explicit(&context->flags, memory_order_relaxed);
        if (flags)
            result = call_cuDevicePrimaryCtxSetFlags_v2(0, host, flags);
        if (result == CUDA_SUCCESS)
            result = call_cuDevicePrimaryCtxRetain(0, &handle, host);
        if (result == CUDA_SUCCESS && handle != rt_context_handle(context)) {
            call_cuDevicePrimaryCtxRelease_v2(0, host);
            result = CUDA_ERROR_SYSTEM_DRIVER_MISMATCH; /* the token is fixed by contract */
        }
        if (result == CUDA_SUCCESS)
            atomic_store_explicit(&context->state, RT_CONTEXT_ACTIVE, memory_order_release);
    }
    if (result == CUDA_SUCCESS) {
        context->users++;
        *out = rt_context_handle(context);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

/* Ends what an active primary context holds; the handle stays valid for the next retain. The caller holds the
 * lock. */
static CUresult deactivate(struct rt_context *context, bool reset) {
    CUdevice host = rt_device_to_host(context->device);
    CUresult result = reset ? call_cuDevicePrimaryCtxReset_v2(0, host) : CUDA_SUCCESS;
    CUresult released = call_cuDevicePrimaryCtxRelease_v2(0, host);
    ranges_remove_context(rt_context_handle(context));
    context_limit_reset(context);
    atomic_store_explicit(&context->cache_config, CU_FUNC_CACHE_PREFER_NONE, memory_order_relaxed);
    atomic_store_explicit(&context->id, next_id(), memory_order_relaxed);
    atomic_store_explicit(&context->state, RT_CONTEXT_INACTIVE, memory_order_release);
    return result != CUDA_SUCCESS ? result : released;
}

CUresult rt_cuDevicePrimaryCtxRelease_v2(CUdevice device) {
    struct rt_context *context;
    CUresult result = enter_primary(device, true, &context);
    if (result != CUDA_SUCCESS)
        return result;
    pthread_mutex_lock(&lock);
    bool held = context->users > 0;
    bool last = held && --context->users == 0 && atomic_load(&context->state) == RT_CONTEXT_ACTIVE;
    pthread_mutex_unlock(&lock);
    if (!held)
        return CUDA_ERROR_INVALID_CONTEXT;
    if (!last)
        return CUDA_SUCCESS;
    rt_flush_output();
    context_storage_clear(&context->storage, rt_context_handle(context));
    pthread_mutex_lock(&lock);
    /* Another thread may have retained it anew meanwhile. */
    if (context->users == 0 && atomic_load(&context->state) == RT_CONTEXT_ACTIVE)
        result = deactivate(context, false);
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult rt_cuDevicePrimaryCtxReset_v2(CUdevice device) {
    struct rt_context *context;
    CUresult result = enter_primary(device, true, &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (atomic_load(&context->state) != RT_CONTEXT_ACTIVE)
        return CUDA_SUCCESS;
    rt_flush_output();
    context_storage_clear(&context->storage, rt_context_handle(context));
    pthread_mutex_lock(&lock);
    if (atomic_load(&context->state) == RT_CONTEXT_ACTIVE)
        result = deactivate(context, true);
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult rt_cuDevicePrimaryCtxGetState(CUdevice device, unsigned int *flags, int *active) {
    struct rt_context *context;
    CUresult result = enter_primary(device, flags && active, &context);
    if (result != CUDA_SUCCESS)
        return result;
    *flags = atomic_load_explicit(&context->flags, memory_order_relaxed);
    *active = atomic_load_explicit(&context->state, memory_order_acquire) == RT_CONTEXT_ACTIVE;
    return CUDA_SUCCESS;
}

CUresult rt_cuDevicePrimaryCtxSetFlags_v2(CUdevice device, unsigned int flags) {
    struct rt_context *context;
    CUresult result = enter_primary(device, flags_valid(flags), &context);
    if (result != CUDA_SUCCESS)
        return result;
    pthread_mutex_lock(&lock);
    if (atomic_load(&context->state) == RT_CONTEXT_ACTIVE)
        result = call_cuDevicePrimaryCtxSetFlags_v2(0, rt_device_to_host(device), flags);
    if (result == CUDA_SUCCESS)
        atomic_store_explicit(&context->flags, flags, memory_order_relaxed);
    pthread_mutex_unlock(&lock);
    return result;
}

/* The ABIs before 11.0 differ in one thing: flags of an active context cannot be changed. */
CUresult rt_cuDevicePrimaryCtxSetFlags(CUdevice device, unsigned int flags) {
    struct rt_context *context;
    CUresult result = enter_primary(device, flags_valid(flags), &context);
    if (result != CUDA_SUCCESS)
        return result;
    if (rt_context_usable(context) == CUDA_SUCCESS)
        return CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE;
    return rt_cuDevicePrimaryCtxSetFlags_v2(device, flags);
}

/* ---- green contexts ---- */

CUresult rt_context_alias(CUdevice device, CUgreenCtx green, struct rt_context **out) {
    CUcontext primary;
    CUresult result = rt_cuDevicePrimaryCtxRetain(&primary, device);
    if (result != CUDA_SUCCESS)
        return result;
    pthread_mutex_lock(&lock);
    struct rt_context *context = new_context();
    uint64_t token = context ? rt_token_new(HANDLE_CONTEXT) : 0;
    result = token ? call_bcContextAlias(0, rt_device_to_host(device), token) : CUDA_ERROR_OUT_OF_MEMORY;
    if (result == CUDA_SUCCESS) {
        unsigned flags = atomic_load_explicit(&rt_context_primary(device)->flags, memory_order_relaxed);
        context->green = green;
        context->owner = primary;
        publish(context, token, device, flags, RT_CONTEXT_ACTIVE);
        *out = context;
    } else {
        rt_token_free(token);
        if (context)
            rt_context_release(context);
    }
    pthread_mutex_unlock(&lock);
    if (result != CUDA_SUCCESS)
        rt_cuDevicePrimaryCtxRelease_v2(device);
    return result;
}

CUresult rt_context_alias_end(struct rt_context *context) {
    uint64_t token = (uintptr_t)rt_context_handle(context);
    CUdevice device = context->device;
    context_storage_clear(&context->storage, rt_context_handle(context));
    atomic_store_explicit(&context->state, RT_CONTEXT_DESTROYED, memory_order_release);
    CUresult result = call_bcContextAliasEnd(0, token);
    struct rt_thread *thread = rt_thread();
    if (rt_thread_context(thread) == context)
        rt_context_release(rt_thread_pop(thread));
    rt_context_release(context);
    rt_token_free(token);
    CUresult released = rt_cuDevicePrimaryCtxRelease_v2(device);
    return result != CUDA_SUCCESS ? result : released;
}
