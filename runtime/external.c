// SPDX-License-Identifier: Apache-2.0
/*
 * External memory and semaphores. What other APIs export means nothing to this device; what CUDA itself exports as a descriptor does: such
 * memory is imported and mapped as cuMemImportFromShareableHandle and cuMemMap do it. A semaphore can come from nowhere, so every
 * semaphore is an invalid handle.
 */
#include "runtime/external.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/log.h"
#include "runtime/share.h"
#include "runtime/thread.h"
#include "runtime/token.h"

/* A CUexternalMemory is the token of one of these. */
struct memory {
    uint64_t token; /* 0: destroyed, and some buffer is left */
    CUmemGenericAllocationHandle handle;
    CUdeviceptr base;
    uint64_t size, mapped; /* bytes: as asked for, and in whole granules */
    struct memory *next;
};

/* What cuExternalMemoryGetMappedBuffer gave out, once for each time. */
struct buffer {
    CUdeviceptr address;
    struct memory *of;
    struct buffer *next;
};

static struct {
    pthread_mutex_t lock;
    struct memory *memories;
    struct buffer *buffers;
} all = {.lock = PTHREAD_MUTEX_INITIALIZER};

static CUresult enter(bool arguments) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    return r == CUDA_SUCCESS && !arguments ? CUDA_ERROR_INVALID_VALUE : r;
}

/* ---- memory ---- */

static CUresult unmap(const struct memory *m) {
    CUresult r = call_cuMemUnmap(0, m->base, m->mapped);
    if (r == CUDA_SUCCESS)
        r = call_cuMemAddressFree(0, m->base, m->mapped);
    CUresult released = call_cuMemRelease(0, m->handle);
    return r == CUDA_SUCCESS ? released : r;
}

/* Takes the memory out of the list when nothing refers to it any more. Lock held. */
static bool unlink_if_unused(struct memory *m) {
    const struct buffer *b = all.buffers;
    while (b && b->of != m)
        b = b->next;
    if (b || m->token)
        return false;
    struct memory **at = &all.memories;
    while (*at != m)
        at = &(*at)->next;
    *at = m->next;
    return true;
}

static CUresult map(struct memory *m) {
    const CUmemLocation here = {CU_MEM_LOCATION_TYPE_DEVICE, .id = rt_device_to_host(rt_thread_context(rt_thread())->device)};
    const CUmemAllocationProp prop = {.type = CU_MEM_ALLOCATION_TYPE_PINNED,
                                      .requestedHandleTypes = CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR,
                                      .location = here};
    const CUmemAccessDesc access = {here, CU_MEM_ACCESS_FLAGS_PROT_READWRITE};
    size_t granularity = 0;
    CUresult r = call_cuMemGetAllocationGranularity(0, &granularity, &prop, CU_MEM_ALLOC_GRANULARITY_MINIMUM);
    if (r != CUDA_SUCCESS || !granularity || m->size > UINT64_MAX - granularity)
        return r != CUDA_SUCCESS ? r : CUDA_ERROR_INVALID_VALUE;
    m->mapped = (m->size + granularity - 1) / granularity * granularity;
    r = call_cuMemAddressReserve(0, &m->base, m->mapped, 0, 0, 0);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_cuMemMap(0, m->base, m->mapped, 0, m->handle, 0); /* INVALID_VALUE: there is not that much */
    if (r != CUDA_SUCCESS) {
        call_cuMemAddressFree(0, m->base, m->mapped);
        return r;
    }
    r = call_cuMemSetAccess(0, m->base, m->mapped, &access, 1);
    if (r != CUDA_SUCCESS) {
        call_cuMemUnmap(0, m->base, m->mapped);
        call_cuMemAddressFree(0, m->base, m->mapped);
    }
    return r;
}

static CUresult check_memory_type(CUexternalMemoryHandleType type) {
    if (type == CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD)
        return CUDA_SUCCESS;
    if (type < CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD || type > CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF)
        return CUDA_ERROR_INVALID_VALUE;
    rt_log(RT_LOG_INFO, "barcuda: external memory of Windows, Direct3D and NvSci means nothing to this device");
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult rt_cuImportExternalMemory(CUexternalMemory *extMem_out, const CUDA_EXTERNAL_MEMORY_HANDLE_DESC *memHandleDesc) {
    CUresult r = enter(extMem_out && memHandleDesc);
    if (r == CUDA_SUCCESS)
        r = check_memory_type(memHandleDesc->type);
    if (r == CUDA_SUCCESS && (!memHandleDesc->size || memHandleDesc->flags & ~(unsigned)CUDA_EXTERNAL_MEMORY_DEDICATED))
        r = CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    struct memory *m = calloc(1, sizeof *m);
    if (!m)
        return CUDA_ERROR_OUT_OF_MEMORY;
    m->size = memHandleDesc->size;
    r = share_import(memHandleDesc->handle.fd, &m->handle);
    if (r == CUDA_ERROR_INVALID_VALUE) {
        rt_log(RT_LOG_INFO, "barcuda: descriptor %d is no memory that CUDA exported, as cuMemExportToShareableHandle does",
               memHandleDesc->handle.fd);
        r = CUDA_ERROR_INVALID_HANDLE;
    }
    if (r == CUDA_SUCCESS && (r = map(m)) != CUDA_SUCCESS)
        call_cuMemRelease(0, m->handle);
    if (r == CUDA_SUCCESS && !(m->token = rt_token_new(HANDLE_EXTERNAL_MEMORY))) {
        unmap(m);
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (r != CUDA_SUCCESS) {
        free(m);
        return r;
    }
    *extMem_out = (CUexternalMemory)(uintptr_t)m->token;
    pthread_mutex_lock(&all.lock);
    m->next = all.memories;
    all.memories = m;
    pthread_mutex_unlock(&all.lock);
    close(memHandleDesc->handle.fd); /* an import that succeeds takes the descriptor */
    return CUDA_SUCCESS;
}

/* Lock held. */
static struct memory *find(CUexternalMemory handle) {
    struct memory *m = handle ? all.memories : NULL;
    while (m && m->token != (uintptr_t)handle)
        m = m->next;
    return m;
}

CUresult rt_cuExternalMemoryGetMappedBuffer(CUdeviceptr *devPtr, CUexternalMemory extMem,
                                            const CUDA_EXTERNAL_MEMORY_BUFFER_DESC *bufferDesc) {
    CUresult r = enter(devPtr && bufferDesc && bufferDesc->size && !bufferDesc->flags);
    struct buffer *b = r == CUDA_SUCCESS ? malloc(sizeof *b) : NULL;
    if (!b)
        return r == CUDA_SUCCESS ? CUDA_ERROR_OUT_OF_MEMORY : r;
    pthread_mutex_lock(&all.lock);
    struct memory *m = find(extMem);
    if (!m)
        r = CUDA_ERROR_INVALID_HANDLE;
    else if (bufferDesc->offset > m->size || bufferDesc->size > m->size - bufferDesc->offset)
        r = CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS) {
        *b = (struct buffer){m->base + bufferDesc->offset, m, all.buffers};
        all.buffers = b;
        *devPtr = b->address;
    }
    pthread_mutex_unlock(&all.lock);
    if (r != CUDA_SUCCESS)
        free(b);
    return r;
}

CUresult rt_cuExternalMemoryGetMappedMipmappedArray(CUmipmappedArray *mipmap, CUexternalMemory extMem,
                                                    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC *mipmapDesc) {
    CUresult r = enter(mipmap && mipmapDesc && mipmapDesc->numLevels);
    if (r != CUDA_SUCCESS)
        return r;
    pthread_mutex_lock(&all.lock);
    bool known = find(extMem);
    pthread_mutex_unlock(&all.lock);
    if (!known)
        return CUDA_ERROR_INVALID_HANDLE;
    rt_log(RT_LOG_INFO, "barcuda: external memory can be mapped as a buffer, not as an array");
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult rt_cuDestroyExternalMemory(CUexternalMemory extMem) {
    CUresult r = enter(true);
    if (r != CUDA_SUCCESS)
        return r;
    pthread_mutex_lock(&all.lock);
    struct memory *m = find(extMem);
    if (m)
        m->token = 0;
    bool gone = m && unlink_if_unused(m);
    pthread_mutex_unlock(&all.lock);
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    rt_token_free((uintptr_t)extMem);
    if (gone) {
        r = unmap(m);
        free(m);
    }
    return r;
}

bool external_free(CUdeviceptr address, CUresult *result) {
    pthread_mutex_lock(&all.lock);
    struct buffer **at = &all.buffers;
    while (*at && (*at)->address != address)
        at = &(*at)->next;
    struct buffer *b = *at;
    struct memory *gone = NULL;
    if (b) {
        *at = b->next;
        gone = unlink_if_unused(b->of) ? b->of : NULL;
    }
    pthread_mutex_unlock(&all.lock);
    if (!b)
        return false;
    *result = gone ? unmap(gone) : CUDA_SUCCESS;
    free(gone);
    free(b);
    return true;
}

/* ---- semaphores ---- */

CUresult rt_cuImportExternalSemaphore(CUexternalSemaphore *extSem_out, const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC *semHandleDesc) {
    CUresult r = enter(extSem_out && semHandleDesc);
    if (r == CUDA_SUCCESS && (semHandleDesc->type < CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD ||
                              semHandleDesc->type > CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32))
        r = CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    rt_log(RT_LOG_INFO, "barcuda: semaphores of Vulkan, Direct3D and NvSci are not on this device; between CUDA processes events do "
                        "the same");
    return CUDA_ERROR_NOT_SUPPORTED;
}

static CUresult no_semaphore(const void *semaphores, const void *params, unsigned count) {
    CUresult r = enter(semaphores && params && count);
    return r == CUDA_SUCCESS ? CUDA_ERROR_INVALID_HANDLE : r;
}

CUresult rt_cuSignalExternalSemaphoresAsync(unsigned flags, const CUexternalSemaphore *extSemArray,
                                            const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS *paramsArray, unsigned int numExtSems,
                                            CUstream stream) {
    (void)flags;
    (void)stream;
    return no_semaphore(extSemArray, paramsArray, numExtSems);
}

CUresult rt_cuWaitExternalSemaphoresAsync(unsigned flags, const CUexternalSemaphore *extSemArray,
                                          const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS *paramsArray, unsigned int numExtSems,
                                          CUstream stream) {
    (void)flags;
    (void)stream;
    return no_semaphore(extSemArray, paramsArray, numExtSems);
}

CUresult rt_cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
    return no_semaphore(&extSem, &extSem, 1);
}
