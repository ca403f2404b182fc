// SPDX-License-Identifier: Apache-2.0
/* Allocation entry points. See memory.h. */
#include "device/soft/memory.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/advice.h"
#include "device/soft/capture.h"
#include "device/soft/context.h"
#include "device/soft/ipc.h"
#include "device/soft/physical.h"
#include "device/soft/pool.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

/* ---- pinned and managed blocks ---- */

struct block {
    uint64_t address, size, owner;
    enum soft_host_kind kind;
    unsigned flags;
};

static struct {
    pthread_mutex_t lock;
    struct block *block; /* sorted by address */
    size_t count, capacity;
} blocks = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* Index of the last block that starts at or below the address, plus one. Lock held. */
static size_t position(uint64_t address) {
    size_t lo = 0, hi = blocks.count;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (blocks.block[mid].address <= address)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static bool insert(const struct block *b) {
    pthread_mutex_lock(&blocks.lock);
    bool ok = true;
    if (blocks.count == blocks.capacity) {
        size_t capacity = blocks.capacity ? blocks.capacity * 2 : 64;
        struct block *grown = realloc(blocks.block, capacity * sizeof *grown);
        ok = grown != NULL;
        if (ok) {
            blocks.block = grown;
            blocks.capacity = capacity;
        }
    }
    if (ok) {
        size_t i = position(b->address);
        memmove(&blocks.block[i + 1], &blocks.block[i], (blocks.count++ - i) * sizeof *b);
        blocks.block[i] = *b;
    }
    pthread_mutex_unlock(&blocks.lock);
    return ok;
}

/* Takes the block out of the table; a block of `kind` that starts at the address. */
static bool take(uint64_t address, enum soft_host_kind kind, struct block *out) {
    pthread_mutex_lock(&blocks.lock);
    size_t i = position(address);
    bool ok = i && blocks.block[i - 1].address == address && blocks.block[i - 1].kind == kind;
    if (ok) {
        *out = blocks.block[i - 1];
        memmove(&blocks.block[i - 1], &blocks.block[i], (blocks.count-- - i) * sizeof *out);
    }
    pthread_mutex_unlock(&blocks.lock);
    return ok;
}

static void discard(const struct block *b) {
    arena_remove(&soft.arena, b->address, b->size);
    soft_advice_forget(b->address, b->size);
    soft.host.heap_free(soft.host.self, (void *)(uintptr_t)b->address);
}

void *soft_host_alloc(struct soft_context *c, size_t size, enum soft_host_kind kind, unsigned flags) {
    size_t alignment = size >= 4096 ? 4096 : 256;
    void *p = size && soft.host.heap_alloc ? soft.host.heap_alloc(soft.host.self, size, alignment) : NULL;
    if (!p)
        return NULL;
    struct block b = {(uintptr_t)p, size, c->id, kind, flags};
    if (!arena_add(&soft.arena, b.address, size, true)) {
        soft.host.heap_free(soft.host.self, p);
        return NULL;
    }
    if (!insert(&b)) {
        discard(&b);
        return NULL;
    }
    return p;
}

bool soft_host_free(void *p, enum soft_host_kind kind) {
    struct block b;
    if (!take((uintptr_t)p, kind, &b))
        return false;
    discard(&b);
    return true;
}

bool soft_host_find(uint64_t address, uint64_t *base, uint64_t *size, enum soft_host_kind *kind,
                    unsigned *flags) {
    pthread_mutex_lock(&blocks.lock);
    size_t i = position(address);
    bool ok = i && address - blocks.block[i - 1].address < blocks.block[i - 1].size;
    if (ok) {
        const struct block *b = &blocks.block[i - 1];
        *base = b->address;
        *size = b->size;
        *kind = b->kind;
        *flags = b->flags;
    }
    pthread_mutex_unlock(&blocks.lock);
    return ok;
}

void soft_memory_forget(struct soft_context *c) {
    for (;;) {
        struct block b = {0};
        pthread_mutex_lock(&blocks.lock);
        size_t i = 0;
        while (i < blocks.count && blocks.block[i].owner != c->id)
            i++;
        bool found = i < blocks.count;
        if (found) {
            b = blocks.block[i];
            memmove(&blocks.block[i], &blocks.block[i + 1], (--blocks.count - i) * sizeof b);
        }
        pthread_mutex_unlock(&blocks.lock);
        if (!found)
            return;
        discard(&b);
    }
}

CUresult soft_host_map(void *address, size_t size) {
    return arena_add(&soft.arena, (uintptr_t)address, size, true) ? CUDA_SUCCESS
                                                                  : CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED;
}

void soft_host_unmap(void *address, size_t size) {
    arena_remove(&soft.arena, (uintptr_t)address, size);
    /* The caller unmaps it next; work of another context, or of a stream that captures, may be in the middle of it. */
    soft_engine_quiesce();
}

bool soft_memory_accessible(struct soft_context *c, CUdeviceptr address, size_t size, bool write) {
    (void)c; /* one device: what one context may touch, all may */
    return arena_accessible(&soft.arena, address, size, write);
}

void soft_memory_written(CUdeviceptr address, size_t size) {
    if (soft.memcheck)
        ptx_written_set(&soft.arena.written, address, size, true);
}

/* ---- entry points ---- */

CUresult soft_cuMemAlloc_v2(CUdeviceptr *out, size_t size) {
    struct soft_context *c;
    CUresult r = out && size ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_unsafe();
    if (r != CUDA_SUCCESS)
        return r;
    uint64_t address = arena_alloc(&soft.arena, size, ARENA_MEMORY, c->id);
    if (!address)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *out = address;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemAllocPitch_v2(CUdeviceptr *out, size_t *pitch, size_t width, size_t height,
                                 unsigned element) {
    if (!out || !pitch || !width || !height || (element != 4 && element != 8 && element != 16))
        return CUDA_ERROR_INVALID_VALUE;
    size_t p = (width + 511) & ~(size_t)511, size;
    if (p < width || p > (size_t)soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MAX_PITCH] ||
        __builtin_mul_overflow(p, height, &size))
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = soft_cuMemAlloc_v2(out, size);
    if (r == CUDA_SUCCESS)
        *pitch = p;
    return r;
}

CUresult soft_cuMemFree_v2(CUdeviceptr address) {
    struct soft_context *c;
    CUresult r = soft_context_current(&c);
    if (r != CUDA_SUCCESS || !address)
        return r;
    struct arena_block b;
    uint64_t base, size;
    enum soft_host_kind kind;
    unsigned flags;
    bool device = arena_find(&soft.arena, address, &b) && b.address == address &&
                  (b.use == ARENA_MEMORY || b.use == ARENA_ASYNC || b.use == ARENA_GRAPH);
    bool managed = !device && soft_host_find(address, &base, &size, &kind, &flags) && base == address &&
                   kind == SOFT_HOST_MANAGED;
    bool imported = !device && !managed && ipc_find(address, IPC_POINTER, &size);
    if (!device && !managed && !imported)
        return CUDA_ERROR_INVALID_VALUE;
    r = soft_context_synchronize(c);
    if (r != CUDA_SUCCESS)
        return r;
    if (imported)
        return ipc_close(address, IPC_POINTER) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (device && b.use != ARENA_MEMORY)
        return soft_pool_free(&b); /* a graph's stays until the graph goes */
    bool ok = device ? arena_free(&soft.arena, address, ARENA_MEMORY)
                     : soft_host_free((void *)(uintptr_t)address, SOFT_HOST_MANAGED);
    return ok ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemGetInfo_v2(size_t *available, size_t *total) {
    struct soft_context *c;
    CUresult r = available && total ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    uint64_t used, quota;
    arena_usage(&soft.arena, &used, &quota);
    *available = quota - used;
    *total = quota;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemGetAddressRange_v2(CUdeviceptr *base, size_t *size, CUdeviceptr address) {
    struct soft_context *c;
    CUresult r = soft_context_current(&c);
    if (r != CUDA_SUCCESS)
        return r;
    struct arena_block b;
    uint64_t at, bytes;
    enum soft_host_kind kind;
    unsigned flags;
    if (soft_host_find(address, &at, &bytes, &kind, &flags) || physical_find(address, &at, &bytes) ||
        ipc_range(address, &at, &bytes)) {
        b.address = at;
        b.size = bytes;
    } else if (!arena_find(&soft.arena, address, &b)) {
        return CUDA_ERROR_NOT_FOUND;
    }
    if (base)
        *base = b.address;
    if (size)
        *size = b.size;
    return CUDA_SUCCESS;
}

static CUresult host_alloc(void **out, size_t size, enum soft_host_kind kind, unsigned flags) {
    struct soft_context *c;
    CUresult r = out && size ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_unsafe();
    if (r != CUDA_SUCCESS)
        return r;
    void *p = soft_host_alloc(c, size, kind, flags);
    if (!p)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *out = p;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemHostAlloc(void **out, size_t size, unsigned flags) {
    if (flags &
        ~(unsigned)(CU_MEMHOSTALLOC_PORTABLE | CU_MEMHOSTALLOC_DEVICEMAP | CU_MEMHOSTALLOC_WRITECOMBINED))
        return CUDA_ERROR_INVALID_VALUE;
    return host_alloc(out, size, SOFT_HOST_PINNED, flags);
}

CUresult soft_cuMemAllocHost_v2(void **out, size_t size) {
    return host_alloc(out, size, SOFT_HOST_PINNED, 0);
}

CUresult soft_cuMemFreeHost(void *p) {
    struct soft_context *c;
    CUresult r = soft_context_current(&c);
    if (r != CUDA_SUCCESS || !p)
        return r;
    uint64_t base, size;
    enum soft_host_kind kind;
    unsigned flags;
    if (!soft_host_find((uintptr_t)p, &base, &size, &kind, &flags) || base != (uintptr_t)p ||
        kind != SOFT_HOST_PINNED)
        return CUDA_ERROR_INVALID_VALUE;
    r = soft_context_synchronize(c);
    if (r != CUDA_SUCCESS)
        return r;
    return soft_host_free(p, SOFT_HOST_PINNED) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemHostGetDevicePointer_v2(CUdeviceptr *out, void *p, unsigned flags) {
    if (!out || flags)
        return CUDA_ERROR_INVALID_VALUE;
    if (!arena_accessible(&soft.arena, (uintptr_t)p, 1, false))
        return CUDA_ERROR_INVALID_VALUE;
    *out = (uintptr_t)p;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemHostGetFlags(unsigned *out, void *p) {
    uint64_t base, size;
    enum soft_host_kind kind;
    if (!out || !soft_host_find((uintptr_t)p, &base, &size, &kind, out) || kind != SOFT_HOST_PINNED)
        return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemAllocManaged(CUdeviceptr *out, size_t size, unsigned flags) {
    if (!out || (flags != CU_MEM_ATTACH_GLOBAL && flags != CU_MEM_ATTACH_HOST))
        return CUDA_ERROR_INVALID_VALUE;
    void *p = NULL;
    CUresult r = host_alloc(&p, size, SOFT_HOST_MANAGED, flags);
    if (r == CUDA_SUCCESS)
        *out = (uintptr_t)p;
    return r;
}
