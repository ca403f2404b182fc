// SPDX-License-Identifier: Apache-2.0
/*
 * See pool.h. An allocation gets its address when it is asked for; its place in the stream only matters for
 * the free, which waits for the stream's turn. Pools keep no memory back: what is freed returns to the device
 * at once, so the release threshold is remembered but without effect.
 */
#include "device/soft/pool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "device/share_link.h"
#include "device/soft/context.h"
#include "device/soft/ipc.h"
#include "device/soft/memory.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

#define POOL_OWNER ((uint64_t)1 << 63) /* owner of a pool's blocks: this and the pool's id */

struct pool {
    uint64_t id;
    struct pool *next;
    bool destroyed; /* gone once its last allocation is */
    bool shared;    /* other processes may know it, as `token`; */
    bool imported;  /* it is another process's: nothing can be allocated from it */
    struct share_token token;
    int reuse[3];
    uint64_t threshold, used, highest;
    uint64_t most; /* bytes; 0 = no limit */
};

static struct pool device_pool = {.id = 1, .reuse = {1, 1, 1}};
static struct {
    pthread_mutex_t lock; /* and all pools' fields */
    struct pool *list, *current;
    uint64_t next_id;
} pools = {.lock = PTHREAD_MUTEX_INITIALIZER, .list = &device_pool, .current = &device_pool, .next_id = 2};

static struct pool *find(uint64_t id) {
    struct pool *p = pools.list;
    while (p && p->id != id)
        p = p->next;
    return p;
}

static void drop_if_empty(struct pool *p) {
    if (!p->destroyed || p->used)
        return;
    struct pool **at = &pools.list;
    while (*at != p)
        at = &(*at)->next;
    *at = p->next;
    if (p->shared)
        share_link_drop(soft.host.link, &p->token);
    free(p);
}

CUresult soft_pool_free(const struct arena_block *b) {
    if (b->use == ARENA_GRAPH)
        return CUDA_SUCCESS;
    if (!arena_free(&soft.arena, b->address, ARENA_ASYNC))
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&pools.lock);
    struct pool *p = find(b->owner & ~POOL_OWNER);
    if (p) {
        p->used -= b->size;
        drop_if_empty(p);
    }
    pthread_mutex_unlock(&pools.lock);
    return CUDA_SUCCESS;
}

/* `p` NULL: the device's current pool. */
static CUresult pool_alloc(struct pool *p, size_t size, CUdeviceptr *address) {
    CUresult r = CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_lock(&pools.lock);
    if (!p)
        p = pools.current;
    if (p->imported) {
        r = CUDA_ERROR_INVALID_VALUE;
    } else if (!p->most || size <= p->most - p->used) {
        *address = arena_alloc(&soft.arena, size, ARENA_ASYNC, POOL_OWNER | p->id);
        if (*address) {
            p->used += size;
            if (p->used > p->highest)
                p->highest = p->used;
            r = CUDA_SUCCESS;
        }
    }
    pthread_mutex_unlock(&pools.lock);
    return r;
}

static bool capturing(CUstream stream) {
    CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
    return soft_cuStreamIsCapturing(stream, &status) == CUDA_SUCCESS &&
           status != CU_STREAM_CAPTURE_STATUS_NONE;
}

static CUresult alloc_async(CUdeviceptr *out, size_t size, struct pool *pool, CUstream stream) {
    struct soft_op op = {.kind = SOFT_OP_MEM_ALLOC};
    CUdeviceptr address = 0;
    CUresult r = out && size ? soft_context_current(&op.context) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    bool graph = capturing(stream);
    r = graph ? soft_memory_graph_alloc(op.context, size, &address) : pool_alloc(pool, size, &address);
    if (r != CUDA_SUCCESS)
        return r;
    op.memory.address = address;
    op.memory.size = size;
    op.memory.pool = (CUmemoryPool)pool;
    r = soft_stream_submit(stream, &op);
    if (r == CUDA_SUCCESS) {
        *out = address;
    } else if (graph) {
        soft_memory_graph_free(op.context, address);
    } else {
        struct arena_block b;
        if (arena_find(&soft.arena, address, &b))
            soft_pool_free(&b);
    }
    return r;
}

CUresult soft_cuMemAllocAsync(CUdeviceptr *out, size_t size, CUstream stream) {
    return alloc_async(out, size, NULL, stream);
}

CUresult soft_cuMemAllocFromPoolAsync(CUdeviceptr *out, size_t size, CUmemoryPool pool, CUstream stream) {
    return pool ? alloc_async(out, size, (struct pool *)pool, stream) : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemFreeAsync(CUdeviceptr address, CUstream stream) {
    struct soft_op op = {.kind = SOFT_OP_MEM_FREE};
    struct arena_block b;
    CUresult r = soft_context_current(&op.context);
    if (r != CUDA_SUCCESS || !address)
        return r;
    if (ipc_find(address, IPC_POINTER, &b.size))
        b.address = address;
    else if (!arena_find(&soft.arena, address, &b) || b.address != address ||
        (b.use != ARENA_ASYNC && b.use != ARENA_MEMORY && b.use != ARENA_GRAPH))
        return CUDA_ERROR_INVALID_VALUE;
    op.memory.address = address;
    op.memory.size = b.size;
    return soft_stream_submit(stream, &op);
}

CUresult soft_memory_run(const struct soft_op *op) {
    struct arena_block b;
    if (op->kind != SOFT_OP_MEM_FREE || ipc_close(op->memory.address, IPC_POINTER))
        return CUDA_SUCCESS;
    if (!arena_find(&soft.arena, op->memory.address, &b) || b.address != op->memory.address)
        return CUDA_ERROR_INVALID_VALUE;
    if (b.use == ARENA_MEMORY)
        return arena_free(&soft.arena, b.address, ARENA_MEMORY) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    return soft_pool_free(&b);
}

CUresult soft_memory_graph_alloc(struct soft_context *c, size_t size, CUdeviceptr *address) {
    uint64_t at = arena_alloc(&soft.arena, size, ARENA_GRAPH, c->id);
    if (!at)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *address = at;
    return CUDA_SUCCESS;
}

void soft_memory_graph_free(struct soft_context *c, CUdeviceptr address) {
    (void)c;
    arena_free(&soft.arena, address, ARENA_GRAPH);
}

/* Nothing is reserved beyond what graphs use, so that both pairs of attributes are the same and nothing is
 * left to trim. */
CUresult soft_cuDeviceGetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attribute, void *value) {
    uint64_t used, most;
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    if (!value || (unsigned)attribute > CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH)
        return CUDA_ERROR_INVALID_VALUE;
    arena_graph_usage(&soft.arena, &used, &most);
    bool high =
        attribute == CU_GRAPH_MEM_ATTR_USED_MEM_HIGH || attribute == CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH;
    memcpy(value, high ? &most : &used, sizeof used);
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceSetGraphMemAttribute(CUdevice device, CUgraphMem_attribute attribute, void *value) {
    uint64_t wanted;
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    if (!value ||
        (attribute != CU_GRAPH_MEM_ATTR_USED_MEM_HIGH && attribute != CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH))
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(&wanted, value, sizeof wanted);
    if (wanted)
        return CUDA_ERROR_INVALID_VALUE; /* a high-water mark can only be reset */
    arena_graph_reset(&soft.arena);
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceGraphMemTrim(CUdevice device) {
    return device == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

/* ---- pools ---- */

static CUresult check_location(const CUmemLocation *l) {
    if (l->type != CU_MEM_LOCATION_TYPE_DEVICE)
        return l->type == CU_MEM_LOCATION_TYPE_INVALID ? CUDA_ERROR_INVALID_VALUE : CUDA_ERROR_NOT_SUPPORTED;
    return l->id == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

static void enlist(struct pool *p) {
    p->reuse[0] = p->reuse[1] = p->reuse[2] = 1;
    pthread_mutex_lock(&pools.lock);
    p->id = pools.next_id++;
    p->next = pools.list;
    pools.list = p;
    pthread_mutex_unlock(&pools.lock);
}

CUresult soft_cuMemPoolCreate(CUmemoryPool *out, const CUmemPoolProps *props) {
    if (!out || !props || props->allocType != CU_MEM_ALLOCATION_TYPE_PINNED)
        return CUDA_ERROR_INVALID_VALUE;
    if (props->handleTypes & ~CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = check_location(&props->location);
    struct pool *p = r == CUDA_SUCCESS ? calloc(1, sizeof *p) : NULL;
    if (!p)
        return r == CUDA_SUCCESS ? CUDA_ERROR_OUT_OF_MEMORY : r;
    int none;
    if (props->handleTypes)
        r = ipc_result(share_link_make(soft.host.link, SHARE_POOL, 0, &p->token, &none), CUDA_ERROR_INVALID_VALUE);
    if (r != CUDA_SUCCESS) {
        free(p);
        return r;
    }
    p->shared = props->handleTypes;
    p->most = props->maxSize;
    enlist(p);
    *out = (CUmemoryPool)p;
    return CUDA_SUCCESS;
}

/* ---- pools of other processes ---- */

CUresult pool_export(CUmemoryPool handle, struct share_token *token) {
    const struct pool *p = (const struct pool *)handle;
    if (!p || !p->shared || p->imported)
        return CUDA_ERROR_INVALID_VALUE;
    *token = p->token;
    return CUDA_SUCCESS;
}

CUresult pool_import(const struct share_token *token, CUmemoryPool *out) {
    uint64_t size;
    int none;
    struct pool *p = calloc(1, sizeof *p);
    enum share_status s = p ? share_link_open(soft.host.link, SHARE_POOL, token, &size, &none) : SHARE_BROKEN;
    if (s != SHARE_OK) {
        free(p);
        return ipc_result(s, CUDA_ERROR_INVALID_VALUE);
    }
    p->shared = p->imported = true;
    p->token = *token;
    enlist(p);
    *out = (CUmemoryPool)p;
    return CUDA_SUCCESS;
}

bool pool_token_of(const struct arena_block *b, struct share_token *token) {
    pthread_mutex_lock(&pools.lock);
    const struct pool *p = b->use == ARENA_ASYNC ? find(b->owner & ~POOL_OWNER) : NULL;
    bool ok = p && p->shared;
    if (ok)
        *token = p->token;
    pthread_mutex_unlock(&pools.lock);
    return ok;
}

bool pool_imported_token(CUmemoryPool handle, struct share_token *token) {
    const struct pool *p = (const struct pool *)handle;
    if (!p || !p->imported)
        return false;
    *token = p->token;
    return true;
}

CUresult soft_cuMemPoolDestroy(CUmemoryPool handle) {
    struct pool *p = (struct pool *)handle;
    if (!p || p == &device_pool)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&pools.lock);
    if (pools.current == p)
        pools.current = &device_pool;
    p->destroyed = true;
    drop_if_empty(p);
    pthread_mutex_unlock(&pools.lock);
    return CUDA_SUCCESS;
}

CUresult soft_cuMemPoolGetAttribute(CUmemoryPool handle, CUmemPool_attribute attribute, void *value) {
    struct pool *p = (struct pool *)handle;
    if (!p || !value)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&pools.lock);
    const uint64_t wide[] = {p->threshold, p->used, p->highest, p->used, p->highest};
    CUresult r = CUDA_SUCCESS;
    if (attribute >= CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES &&
        attribute <= CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES)
        memcpy(value, &p->reuse[attribute - CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES], sizeof(int));
    else if (attribute >= CU_MEMPOOL_ATTR_RELEASE_THRESHOLD && attribute <= CU_MEMPOOL_ATTR_USED_MEM_HIGH)
        memcpy(value, &wide[attribute - CU_MEMPOOL_ATTR_RELEASE_THRESHOLD], sizeof wide[0]);
    else
        r = CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_unlock(&pools.lock);
    return r;
}

CUresult soft_cuMemPoolSetAttribute(CUmemoryPool handle, CUmemPool_attribute attribute, void *value) {
    struct pool *p = (struct pool *)handle;
    if (!p || !value)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = CUDA_SUCCESS;
    uint64_t wide = 0;
    pthread_mutex_lock(&pools.lock);
    switch (attribute) {
    case CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES:
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC:
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES:
        memcpy(&p->reuse[attribute - CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES], value, sizeof(int));
        break;
    case CU_MEMPOOL_ATTR_RELEASE_THRESHOLD:
        memcpy(&p->threshold, value, sizeof p->threshold);
        break;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH:
    case CU_MEMPOOL_ATTR_USED_MEM_HIGH:
        memcpy(&wide, value, sizeof wide);
        if (wide)
            r = CUDA_ERROR_INVALID_VALUE; /* a high-water mark can only be reset */
        else
            p->highest = p->used;
        break;
    default:
        r = CUDA_ERROR_INVALID_VALUE;
    }
    pthread_mutex_unlock(&pools.lock);
    return r;
}

CUresult soft_cuMemPoolTrimTo(CUmemoryPool pool, size_t keep) {
    (void)keep; /* nothing is held back */
    return pool ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc *map, size_t count) {
    if (!pool || (count && !map))
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        CUresult r = check_location(&map[i].location);
        if (r != CUDA_SUCCESS)
            return r;
        if (map[i].flags != CU_MEM_ACCESS_FLAGS_PROT_READWRITE)
            return CUDA_ERROR_INVALID_VALUE; /* the pool's own device cannot be shut out */
    }
    return CUDA_SUCCESS;
}

CUresult soft_cuMemPoolGetAccess(CUmemAccess_flags *flags, CUmemoryPool pool, CUmemLocation *location) {
    CUresult r = flags && pool && location ? check_location(location) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *flags = CU_MEM_ACCESS_FLAGS_PROT_READWRITE;
    return r;
}

static CUresult give(CUmemoryPool *out, CUdevice device, struct pool *p) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    *out = (CUmemoryPool)p;
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceGetDefaultMemPool(CUmemoryPool *out, CUdevice device) {
    return give(out, device, &device_pool);
}

CUresult soft_cuDeviceGetMemPool(CUmemoryPool *out, CUdevice device) {
    pthread_mutex_lock(&pools.lock);
    struct pool *p = pools.current;
    pthread_mutex_unlock(&pools.lock);
    return give(out, device, p);
}

CUresult soft_cuDeviceSetMemPool(CUdevice device, CUmemoryPool pool) {
    if (!pool || device != 0)
        return pool ? CUDA_ERROR_INVALID_DEVICE : CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&pools.lock);
    pools.current = (struct pool *)pool;
    pthread_mutex_unlock(&pools.lock);
    return CUDA_SUCCESS;
}

/* ---- the same by location: the only pools are the device's ---- */

static CUresult check_kind(const CUmemLocation *l, CUmemAllocationType type) {
    if (!l || type == CU_MEM_ALLOCATION_TYPE_INVALID)
        return CUDA_ERROR_INVALID_VALUE;
    return type == CU_MEM_ALLOCATION_TYPE_PINNED ? check_location(l) : CUDA_ERROR_NOT_SUPPORTED;
}

CUresult soft_cuMemGetDefaultMemPool(CUmemoryPool *out, CUmemLocation *location, CUmemAllocationType type) {
    CUresult r = check_kind(location, type);
    return r == CUDA_SUCCESS ? give(out, 0, &device_pool) : r;
}

CUresult soft_cuMemGetMemPool(CUmemoryPool *out, CUmemLocation *location, CUmemAllocationType type) {
    CUresult r = check_kind(location, type);
    return r == CUDA_SUCCESS ? soft_cuDeviceGetMemPool(out, 0) : r;
}

CUresult soft_cuMemSetMemPool(CUmemLocation *location, CUmemAllocationType type, CUmemoryPool pool) {
    CUresult r = check_kind(location, type);
    return r == CUDA_SUCCESS ? soft_cuDeviceSetMemPool(0, pool) : r;
}
