// SPDX-License-Identifier: Apache-2.0
/*
 * Memory that the guest, the worker and kernels share at one address: pieces of the window's heap that are registered with the
 * driver. Pinned and managed memory of the guest is such a piece; so kernels reach managed memory across the bus, coherently, and
 * it never moves to the device.
 */
#include "device/cuda/cuda.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

enum block_kind { BLOCK_PINNED, BLOCK_MANAGED };

struct block {
    struct block *next;
    uint8_t *base;
    size_t size; /* whole pages */
    enum block_kind kind;
    CUcontext context; /* that it is registered in, and ends with */
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct block *blocks;

/* Staging chunks are mapped before there is a context to register them in; copies work without, but stage once more. */
static struct {
    void *address;
    size_t size;
    _Atomic(CUcontext) context; /* NULL = not registered */
} staging;

static CUresult driver_register(void *address, size_t size) {
    if (!cuda.real.cuMemHostRegister_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    return cuda.real.cuMemHostRegister_v2(address, size, CU_MEMHOSTREGISTER_PORTABLE | CU_MEMHOSTREGISTER_DEVICEMAP);
}

static void heap_give_back(void *p) { cuda.host.heap_free(cuda.host.self, p); }

/* ---- allocation ---- */

static CUresult allocate(void **out, size_t size, enum block_kind kind) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    if (!size || size > SIZE_MAX - page)
        return CUDA_ERROR_INVALID_VALUE;
    size = (size + page - 1) & ~(page - 1);
    struct block *b = malloc(sizeof *b);
    void *p = b ? cuda.host.heap_alloc(cuda.host.self, size, page) : NULL;
    CUcontext context = NULL;
    CUresult r = p ? cuda.real.cuCtxGetCurrent(&context) : CUDA_ERROR_OUT_OF_MEMORY;
    if (r == CUDA_SUCCESS)
        r = driver_register(p, size);
    if (r != CUDA_SUCCESS) {
        if (p)
            heap_give_back(p);
        free(b);
        return r;
    }
    pthread_mutex_lock(&lock);
    *b = (struct block){blocks, p, size, kind, context};
    blocks = b;
    pthread_mutex_unlock(&lock);
    *out = p;
    return CUDA_SUCCESS;
}

static struct block *take(uint64_t address, enum block_kind kind) {
    pthread_mutex_lock(&lock);
    struct block **link = &blocks;
    while (*link && ((uintptr_t)(*link)->base != address || (*link)->kind != kind))
        link = &(*link)->next;
    struct block *b = *link;
    if (b)
        *link = b->next;
    pthread_mutex_unlock(&lock);
    return b;
}

/* Freeing waits for work that uses the memory, as CUDA's own functions do. */
static CUresult give_up(struct block *b) {
    CUresult r = cuda.real.cuCtxSynchronize ? cuda.real.cuCtxSynchronize() : CUDA_SUCCESS;
    CUresult after = cuda.real.cuMemHostUnregister ? cuda.real.cuMemHostUnregister(b->base) : CUDA_SUCCESS;
    heap_give_back(b->base);
    free(b);
    return cuda_waited(r != CUDA_SUCCESS ? r : after);
}

static CUresult host_alloc(void **out, size_t size, unsigned flags) {
    (void)flags; /* always portable and mapped; write-combining is a hint */
    return allocate(out, size, BLOCK_PINNED);
}

static CUresult alloc_host(void **out, size_t size) { return allocate(out, size, BLOCK_PINNED); }

static CUresult free_host(void *p) {
    cuda_hand_over();
    struct block *b = take((uintptr_t)p, BLOCK_PINNED);
    return b ? give_up(b) : CUDA_ERROR_INVALID_VALUE;
}

static CUresult alloc_managed(CUdeviceptr *out, size_t size, unsigned flags) {
    void *p = NULL;
    if (flags != CU_MEM_ATTACH_GLOBAL && flags != CU_MEM_ATTACH_HOST)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = allocate(&p, size, BLOCK_MANAGED);
    *out = (uintptr_t)p;
    return r;
}

static CUresult free_device(CUdeviceptr p) {
    cuda_hand_over();
    struct block *b = take(p, BLOCK_MANAGED);
    return b ? give_up(b) : cuda_waited(cuda.real.cuMemFree_v2(p));
}

/* ---- hints about managed memory: it is where it always is ---- */

static bool is_managed(CUdeviceptr address, size_t size) {
    pthread_mutex_lock(&lock);
    const struct block *b = blocks;
    while (b && (b->kind != BLOCK_MANAGED || address - (uintptr_t)b->base >= b->size ||
                 size > b->size - (address - (uintptr_t)b->base)))
        b = b->next;
    pthread_mutex_unlock(&lock);
    return b != NULL;
}

static CUresult advise(CUdeviceptr p, size_t size, CUmem_advise advice, CUmemLocation location) {
    return is_managed(p, size) ? CUDA_SUCCESS : cuda.real.cuMemAdvise_v2(p, size, advice, location);
}

static CUresult prefetch(CUdeviceptr p, size_t size, CUmemLocation location, unsigned flags, CUstream stream) {
    return is_managed(p, size) ? CUDA_SUCCESS : cuda.real.cuMemPrefetchAsync_v2(p, size, location, flags, stream);
}

static CUresult attach(CUstream stream, CUdeviceptr p, size_t size, unsigned flags) {
    return is_managed(p, size ? size : 1) ? CUDA_SUCCESS : cuda.real.cuStreamAttachMemAsync(stream, p, size, flags);
}

/* ---- registered memory ---- */

CUresult cuda_host_map(void *address, size_t size) {
    CUcontext context = NULL;
    CUresult r = cuda.real.cuCtxGetCurrent(&context);
    if (r != CUDA_SUCCESS)
        return r;
    if (context)
        return driver_register(address, size);
    staging.address = address;
    staging.size = size;
    return CUDA_SUCCESS;
}

void cuda_host_unmap(void *address, size_t size) {
    (void)size;
    if (cuda.real.cuMemHostUnregister)
        cuda.real.cuMemHostUnregister(address);
}

void cuda_memory_context_current(CUcontext context) {
    CUcontext none = NULL;
    if (!staging.size || !atomic_compare_exchange_strong(&staging.context, &none, context))
        return;
    CUresult r = driver_register(staging.address, staging.size);
    if (r != CUDA_SUCCESS)
        cuda_log(1, "the staging area cannot be registered with the driver (CUresult %d): copies will be slower", (int)r);
}

void cuda_memory_context_gone(CUcontext context) {
    CUcontext gone = context;
    atomic_compare_exchange_strong(&staging.context, &gone, NULL);
    pthread_mutex_lock(&lock);
    for (struct block **link = &blocks; *link;) {
        struct block *b = *link;
        if (b->context != context) {
            link = &b->next;
            continue;
        }
        *link = b->next;
        heap_give_back(b->base);
        free(b);
    }
    pthread_mutex_unlock(&lock);
}

void cuda_memory_install(void) {
    cuda.ops.cuMemHostAlloc = host_alloc;
    cuda.ops.cuMemAllocHost_v2 = alloc_host;
    cuda.ops.cuMemFreeHost = free_host;
    cuda.ops.cuMemAllocManaged = alloc_managed;
    if (cuda.real.cuMemFree_v2)
        cuda.ops.cuMemFree_v2 = free_device;
    if (cuda.real.cuMemAdvise_v2)
        cuda.ops.cuMemAdvise_v2 = advise;
    if (cuda.real.cuMemPrefetchAsync_v2)
        cuda.ops.cuMemPrefetchAsync_v2 = prefetch;
    if (cuda.real.cuStreamAttachMemAsync)
        cuda.ops.cuStreamAttachMemAsync = attach;
}
