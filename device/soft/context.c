// SPDX-License-Identifier: Apache-2.0
/* See context.h. */
#include "device/soft/context.h"

#include <stdlib.h>
#include <string.h>

#include "device/soft/conditional.h"
#include "device/soft/ipc.h"
#include "device/soft/memory.h"
#include "device/soft/module.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"
#include "device/soft/stream.h"
#include "device/soft/texture_object.h"

#define CONTEXT_FLAGS (CU_CTX_SCHED_MASK | CU_CTX_MAP_HOST | CU_CTX_LMEM_RESIZE_TO_MAX | CU_CTX_SYNC_MEMOPS)
#define PRIMARY_ID    1

static struct soft_context primary = {.id = PRIMARY_ID, .primary = true, .lock = PTHREAD_MUTEX_INITIALIZER};
static _Thread_local struct soft_context *current;
static atomic_uint_fast64_t next_id = PRIMARY_ID + 1;

/* ---- device malloc and printf ---- */

static void context_output(void *self, const char *text, size_t size) {
    (void)self;
    if (soft.host.output)
        soft.host.output(soft.host.self, text, size);
}

static uint64_t context_heap_alloc(void *self, uint64_t size) {
    struct soft_context *c = self;
    pthread_mutex_lock(&c->lock);
    size_t limit = c->limit[CU_LIMIT_MALLOC_HEAP_SIZE];
    pthread_mutex_unlock(&c->lock);
    if (!size || size > limit)
        return 0;
    if (atomic_fetch_add(&c->heap_used, size) > limit - size) {
        atomic_fetch_sub(&c->heap_used, size);
        return 0;
    }
    uint64_t address = arena_alloc(&soft.arena, size, ARENA_HEAP, c->id);
    if (!address)
        atomic_fetch_sub(&c->heap_used, size);
    return address;
}

static void context_heap_free(void *self, uint64_t address) {
    struct soft_context *c = self;
    struct arena_block b;
    if (arena_find(&soft.arena, address, &b) && b.owner == c->id &&
        arena_free(&soft.arena, address, ARENA_HEAP))
        atomic_fetch_sub(&c->heap_used, b.size);
}

static void context_set_condition(void *self, uint64_t handle, uint32_t value) {
    (void)self;
    soft_condition_set(handle, value);
}

static void context_report(void *self, const struct ptx_fault *fault) {
    (void)self;
    soft_log_fault("memcheck: ", fault);
}

/* ---- life ---- */

static CUresult activate(struct soft_context *c) {
    c->services = (struct ptx_services){.self = c,
                                        .output = context_output,
                                        .heap_alloc = context_heap_alloc,
                                        .heap_free = context_heap_free,
                                        .set_condition = context_set_condition,
                                        .texture_hold = soft_texture_hold,
                                        .texture_release = soft_texture_release,
                                        .report = context_report};
    memset(c->limit, 0, sizeof c->limit);
    c->limit[CU_LIMIT_STACK_SIZE] = 1024;
    c->limit[CU_LIMIT_PRINTF_FIFO_SIZE] = (size_t)1 << 20;
    c->limit[CU_LIMIT_MALLOC_HEAP_SIZE] = (size_t)8 << 20;
    c->limit[CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH] = 2;
    c->limit[CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT] = 2048;
    c->limit[CU_LIMIT_MAX_L2_FETCH_GRANULARITY] = 64;
    c->cache = CU_FUNC_CACHE_PREFER_NONE;
    atomic_store(&c->heap_used, 0);
    struct soft_streams *streams = soft_streams_create(c);
    if (!streams)
        return CUDA_ERROR_OUT_OF_MEMORY;
    /* The context keeps a reference of its own: its streams' state answers for it after it was destroyed. */
    soft_streams_retain(streams);
    if (c->streams)
        soft_streams_release(c->streams);
    c->streams = streams;
    atomic_store(&c->alive, true);
    return CUDA_SUCCESS;
}

static void deactivate(struct soft_context *c) {
    if (!atomic_exchange(&c->alive, false))
        return;
    soft_streams_destroy(c->streams);
    soft_textures_forget(c);
    soft_modules_forget(c);
    soft_memory_forget(c);
    ipc_forget(c);
    arena_free_owner(&soft.arena, c->id);
}

static void release(struct soft_context *c) {
    if (!c || c->primary || atomic_fetch_sub(&c->references, 1) != 1)
        return;
    soft_streams_release(c->streams);
    pthread_mutex_destroy(&c->lock);
    free(c);
}

static CUresult create(CUcontext *out, unsigned flags, CUdevice device) {
    if (!out || flags & ~(unsigned)(CONTEXT_FLAGS | CU_CTX_COREDUMP_ENABLE | CU_CTX_USER_COREDUMP_ENABLE))
        return CUDA_ERROR_INVALID_VALUE;
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    struct soft_context *c = calloc(1, sizeof *c);
    if (!c)
        return CUDA_ERROR_OUT_OF_MEMORY;
    c->id = atomic_fetch_add(&next_id, 1);
    atomic_init(&c->references, 1);
    atomic_init(&c->flags, flags | CU_CTX_MAP_HOST);
    pthread_mutex_init(&c->lock, NULL);
    if (activate(c) != CUDA_SUCCESS) {
        pthread_mutex_destroy(&c->lock);
        free(c);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *out = (CUcontext)c;
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxCreate_v2(CUcontext *out, unsigned flags, CUdevice device) {
    CUresult r = create(out, flags, device);
    return r == CUDA_SUCCESS ? soft_cuCtxSetCurrent(*out) : r;
}

CUresult soft_cuCtxCreate_v3(CUcontext *out, CUexecAffinityParam *affinity, int count, unsigned flags,
                             CUdevice device) {
    if (count < 0 || (count > 0 && !affinity))
        return CUDA_ERROR_INVALID_VALUE;
    return count ? CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY : soft_cuCtxCreate_v2(out, flags, device);
}

CUresult soft_cuCtxCreate_v4(CUcontext *out, CUctxCreateParams *params, unsigned flags, CUdevice device) {
    if (params && params->cigParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    return soft_cuCtxCreate_v3(out, params ? params->execAffinityParams : NULL,
                               params ? params->numExecAffinityParams : 0, flags, device);
}

CUresult soft_cuCtxDestroy_v2(CUcontext handle) {
    struct soft_context *c = (struct soft_context *)handle;
    if (!c || c->primary || !atomic_load(&c->alive))
        return CUDA_ERROR_INVALID_CONTEXT;
    deactivate(c);
    if (current == c)
        soft_cuCtxSetCurrent(NULL);
    release(c);
    return CUDA_SUCCESS;
}

CUresult soft_context_current_or_primary(struct soft_context **out) {
    CUresult r = soft_context_current(out);
    if (r != CUDA_ERROR_INVALID_CONTEXT)
        return r;
    pthread_mutex_lock(&soft.lock);
    r = atomic_load(&primary.alive) ? CUDA_SUCCESS : activate(&primary);
    pthread_mutex_unlock(&soft.lock);
    *out = &primary;
    return r;
}

CUresult soft_cuDevicePrimaryCtxRetain(CUcontext *out, CUdevice device) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    pthread_mutex_lock(&soft.lock);
    CUresult r = atomic_load(&primary.alive) ? CUDA_SUCCESS : activate(&primary);
    if (r == CUDA_SUCCESS) {
        primary.retained++;
        *out = (CUcontext)&primary;
    }
    pthread_mutex_unlock(&soft.lock);
    return r;
}

CUresult soft_cuDevicePrimaryCtxReset_v2(CUdevice device) {
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    deactivate(&primary);
    pthread_mutex_lock(&soft.lock);
    CUresult r = primary.retained ? activate(&primary) : CUDA_SUCCESS;
    pthread_mutex_unlock(&soft.lock);
    return r;
}

CUresult soft_cuDevicePrimaryCtxRelease_v2(CUdevice device) {
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    pthread_mutex_lock(&soft.lock);
    bool held = primary.retained > 0, last = held && --primary.retained == 0;
    pthread_mutex_unlock(&soft.lock);
    if (last)
        deactivate(&primary);
    return held ? CUDA_SUCCESS : CUDA_ERROR_INVALID_CONTEXT;
}

CUresult soft_cuDevicePrimaryCtxGetState(CUdevice device, unsigned *flags, int *active) {
    if (!flags || !active)
        return CUDA_ERROR_INVALID_VALUE;
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    *flags = atomic_load(&primary.flags);
    *active = atomic_load(&primary.alive);
    return CUDA_SUCCESS;
}

CUresult soft_cuDevicePrimaryCtxSetFlags_v2(CUdevice device, unsigned flags) {
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    if (flags & ~(unsigned)CONTEXT_FLAGS)
        return CUDA_ERROR_INVALID_VALUE;
    atomic_store(&primary.flags, flags);
    return CUDA_SUCCESS;
}

/* ---- current ---- */

CUresult soft_cuCtxSetCurrent(CUcontext handle) {
    struct soft_context *c = (struct soft_context *)handle, *old = current;
    if (c == old)
        return CUDA_SUCCESS;
    if (c)
        atomic_fetch_add(&c->references, 1);
    current = c;
    release(old);
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxGetCurrent(CUcontext *out) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    *out = (CUcontext)current;
    return CUDA_SUCCESS;
}

static CUresult state(struct soft_context *c) {
    if (!c)
        return CUDA_ERROR_INVALID_CONTEXT;
    return atomic_load(&c->alive) ? soft_streams_error(c->streams) : CUDA_ERROR_CONTEXT_IS_DESTROYED;
}

CUresult soft_context_current(struct soft_context **out) {
    *out = current;
    return state(current);
}

struct soft_streams *soft_context_streams(struct soft_context *c) {
    return c->streams;
}

CUdevice soft_context_device(struct soft_context *c) {
    (void)c;
    return 0;
}

/* The context may be destroyed, and the primary one start anew, while this waits. */
CUresult soft_context_synchronize(struct soft_context *c) {
    struct soft_streams *streams = soft_streams_retain(c->streams);
    CUresult r = soft_streams_synchronize(streams);
    soft_streams_release(streams);
    return r;
}

CUresult soft_cuCtxSynchronize(void) {
    struct soft_context *c;
    CUresult r = soft_context_current(&c);
    return r == CUDA_SUCCESS ? soft_context_synchronize(c) : r;
}

CUresult soft_cuCtxSynchronize_v2(CUcontext handle) {
    CUresult r = state((struct soft_context *)handle);
    return r == CUDA_SUCCESS ? soft_context_synchronize((struct soft_context *)handle) : r;
}

/* ---- properties ---- */

CUresult soft_cuCtxGetDevice(CUdevice *device) {
    if (!device)
        return CUDA_ERROR_INVALID_VALUE;
    if (!current)
        return CUDA_ERROR_INVALID_CONTEXT;
    *device = 0;
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxGetDevice_v2(CUdevice *device, CUcontext handle) {
    if (!device || (!handle && !current))
        return device ? CUDA_ERROR_INVALID_CONTEXT : CUDA_ERROR_INVALID_VALUE;
    *device = 0;
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxGetFlags(unsigned *flags) {
    if (!flags || !current)
        return flags ? CUDA_ERROR_INVALID_CONTEXT : CUDA_ERROR_INVALID_VALUE;
    *flags = atomic_load(&current->flags);
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxSetFlags(unsigned flags) {
    if (!current || flags & ~(unsigned)CONTEXT_FLAGS)
        return current ? CUDA_ERROR_INVALID_VALUE : CUDA_ERROR_INVALID_CONTEXT;
    atomic_store(&current->flags, flags | CU_CTX_MAP_HOST);
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxGetId(CUcontext handle, unsigned long long *id) {
    struct soft_context *c = handle ? (struct soft_context *)handle : current;
    if (!id || !c)
        return id ? CUDA_ERROR_INVALID_CONTEXT : CUDA_ERROR_INVALID_VALUE;
    *id = c->id;
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxGetApiVersion(CUcontext handle, unsigned *version) {
    if (!version || (!handle && !current))
        return version ? CUDA_ERROR_INVALID_CONTEXT : CUDA_ERROR_INVALID_VALUE;
    *version = 3020;
    return CUDA_SUCCESS;
}

static CUresult limit_exists(CUlimit limit) {
    if ((unsigned)limit >= CU_LIMIT_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    return limit <= CU_LIMIT_PERSISTING_L2_CACHE_SIZE ? CUDA_SUCCESS : CUDA_ERROR_UNSUPPORTED_LIMIT;
}

CUresult soft_cuCtxGetLimit(size_t *value, CUlimit limit) {
    struct soft_context *c;
    CUresult r = value ? limit_exists(limit) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS || (r = soft_context_current(&c)) != CUDA_SUCCESS)
        return r;
    pthread_mutex_lock(&c->lock);
    *value = c->limit[limit];
    pthread_mutex_unlock(&c->lock);
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxSetLimit(CUlimit limit, size_t value) {
    struct soft_context *c;
    CUresult r = limit_exists(limit);
    if (r != CUDA_SUCCESS || (r = soft_context_current(&c)) != CUDA_SUCCESS)
        return r;
    if (limit == CU_LIMIT_STACK_SIZE && value > (size_t)512 << 10)
        return CUDA_ERROR_INVALID_VALUE;
    if (limit == CU_LIMIT_PERSISTING_L2_CACHE_SIZE &&
        value > (size_t)soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE])
        return CUDA_ERROR_INVALID_VALUE;
    if (limit == CU_LIMIT_MALLOC_HEAP_SIZE && value > soft.arena.quota)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&c->lock);
    c->limit[limit] = value;
    pthread_mutex_unlock(&c->lock);
    return CUDA_SUCCESS;
}

CUresult soft_cuCtxGetCacheConfig(CUfunc_cache *out) {
    struct soft_context *c;
    CUresult r = out ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS) {
        pthread_mutex_lock(&c->lock);
        *out = c->cache;
        pthread_mutex_unlock(&c->lock);
    }
    return r;
}

CUresult soft_cuCtxSetCacheConfig(CUfunc_cache config) {
    struct soft_context *c;
    CUresult r =
        (unsigned)config <= CU_FUNC_CACHE_PREFER_EQUAL ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS) {
        pthread_mutex_lock(&c->lock);
        c->cache = config;
        pthread_mutex_unlock(&c->lock);
    }
    return r;
}

CUresult soft_cuCtxGetSharedMemConfig(CUsharedconfig *out) {
    struct soft_context *c;
    CUresult r = out ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *out = CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE;
    return r;
}

CUresult soft_cuCtxSetSharedMemConfig(CUsharedconfig config) {
    struct soft_context *c;
    return (unsigned)config <= CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE ? soft_context_current(&c)
                                                                         : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuCtxGetStreamPriorityRange(int *least, int *greatest) {
    if (least)
        *least = SOFT_PRIORITY_LEAST;
    if (greatest)
        *greatest = SOFT_PRIORITY_GREATEST;
    return current ? CUDA_SUCCESS : CUDA_ERROR_INVALID_CONTEXT;
}

CUresult soft_cuCtxResetPersistingL2Cache(void) {
    struct soft_context *c;
    return soft_context_current(&c);
}

CUresult soft_cuCtxEnablePeerAccess(CUcontext peer, unsigned flags) {
    if (flags)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_context *current;
    CUresult r = soft_context_current(&current);
    if (r != CUDA_SUCCESS)
        return r;
    return peer && peer != (CUcontext)current ? CUDA_ERROR_PEER_ACCESS_UNSUPPORTED : CUDA_ERROR_INVALID_CONTEXT;
}

CUresult soft_cuCtxDisablePeerAccess(CUcontext peer) {
    return peer ? CUDA_ERROR_PEER_ACCESS_NOT_ENABLED : CUDA_ERROR_INVALID_CONTEXT;
}
