// SPDX-License-Identifier: Apache-2.0
/* See physical.h. */
#include "device/soft/physical.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "device/share_link.h"
#include "device/soft/context.h"
#include "device/soft/ipc.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

/* A CUmemGenericAllocationHandle is a pointer to one of these. */
struct physical {
    int file; /* its own, which `token` names; -1: a part of the common one */
    struct share_token token;
    uint64_t first, size; /* offset in the file, bytes */
    unsigned handles;     /* references that programs hold */
    unsigned mappings;
    CUmemAllocationProp prop;
    struct physical *next;
};

struct mapping {
    uint64_t address, size, offset;
    struct physical *of;
    CUmemAccess_flags access;
    struct mapping *next;
};

static struct {
    pthread_mutex_t lock;
    int file;
    uint64_t granules;
    bool *used; /* per granule of the file */
    struct physical *list;
    struct mapping *mappings;
} all = {.lock = PTHREAD_MUTEX_INITIALIZER, .file = -1};

bool physical_open(uint64_t most) {
    all.granules = most / ARENA_GRANULE;
    all.used = calloc(all.granules, sizeof *all.used);
    all.file = memfd_create("barcuda device memory", MFD_CLOEXEC);
    return all.used && all.file >= 0 && ftruncate(all.file, (off_t)(all.granules * ARENA_GRANULE)) == 0;
}

static struct mapping *mapping_at(uint64_t address) {
    struct mapping *m = all.mappings;
    while (m && address - m->address >= m->size)
        m = m->next;
    return m;
}

bool physical_find(uint64_t address, uint64_t *base, uint64_t *size) {
    pthread_mutex_lock(&all.lock);
    const struct mapping *m = mapping_at(address);
    if (m) {
        *base = m->address;
        *size = m->size;
    }
    pthread_mutex_unlock(&all.lock);
    return m != NULL;
}

/* ---- physical memory ---- */

static bool file_take(uint64_t granules, uint64_t *first) {
    for (uint64_t g = 0, run = 0; g < all.granules; g++) {
        run = all.used[g] ? 0 : run + 1;
        if (run == granules) {
            *first = g + 1 - granules;
            memset(&all.used[*first], 1, granules);
            return true;
        }
    }
    return false;
}

static void drop_if_unused(struct physical *p) {
    if (p->handles || p->mappings)
        return;
    struct physical **at = &all.list;
    while (*at != p)
        at = &(*at)->next;
    *at = p->next;
    arena_discharge(&soft.arena, p->size);
    if (p->file >= 0) { /* others may go on with it */
        close(p->file);
        share_link_drop(soft.host.link, &p->token);
        free(p);
        return;
    }
    /* Through a mapping, because the worker's sandbox allows no fallocate. */
    void *all_of_it = mmap(NULL, p->size, PROT_READ | PROT_WRITE, MAP_SHARED, all.file, (off_t)p->first);
    if (all_of_it != MAP_FAILED) {
        madvise(all_of_it, p->size, MADV_REMOVE);
        munmap(all_of_it, p->size);
    }
    memset(&all.used[p->first / ARENA_GRANULE], 0, p->size / ARENA_GRANULE);
    free(p);
}

static struct physical *physical_of(CUmemGenericAllocationHandle handle) {
    struct physical *p = all.list;
    while (p && (uintptr_t)p != handle)
        p = p->next;
    return p && p->handles ? p : NULL;
}

static CUresult check_prop(const CUmemAllocationProp *prop) {
    if (!prop || prop->type != CU_MEM_ALLOCATION_TYPE_PINNED)
        return CUDA_ERROR_INVALID_VALUE;
    /* NCCL asks for the file descriptor in case there are other ranks; what cannot be had is the export. */
    if (prop->location.type != CU_MEM_LOCATION_TYPE_DEVICE ||
        (prop->requestedHandleTypes & ~CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR))
        return prop->location.type == CU_MEM_LOCATION_TYPE_INVALID ? CUDA_ERROR_INVALID_VALUE
                                                                   : CUDA_ERROR_NOT_SUPPORTED;
    return prop->location.id == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

CUresult soft_cuMemGetAllocationGranularity(size_t *out, const CUmemAllocationProp *prop,
                                            CUmemAllocationGranularity_flags option) {
    if (!out ||
        (option != CU_MEM_ALLOC_GRANULARITY_MINIMUM && option != CU_MEM_ALLOC_GRANULARITY_RECOMMENDED))
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = check_prop(prop);
    if (r == CUDA_SUCCESS)
        *out = ARENA_GRANULE;
    return r;
}

/* A record without memory whose size counts already; NULL when the quota is used up. */
static struct physical *physical_create(uint64_t size, const CUmemAllocationProp *prop) {
    struct physical *p = calloc(1, sizeof *p);
    if (!p || !arena_charge(&soft.arena, size)) {
        free(p);
        return NULL;
    }
    *p = (struct physical){.file = -1, .size = size, .handles = 1, .prop = *prop};
    return p;
}

/* Lock held. */
static void enlist(struct physical *p) {
    p->next = all.list;
    all.list = p;
}

/* Memory of its own, or a part of the common file. */
static CUresult back(struct physical *p) {
    if (p->prop.requestedHandleTypes)
        return ipc_result(share_link_make(soft.host.link, SHARE_ALLOCATION, p->size, &p->token, &p->file), CUDA_ERROR_INVALID_VALUE);
    pthread_mutex_lock(&all.lock);
    bool ok = file_take(p->size / ARENA_GRANULE, &p->first);
    pthread_mutex_unlock(&all.lock);
    p->first *= ARENA_GRANULE;
    return ok ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuMemCreate(CUmemGenericAllocationHandle *out, size_t size, const CUmemAllocationProp *prop,
                          unsigned long long flags) {
    if (!out || flags || !size || size % ARENA_GRANULE)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = check_prop(prop);
    if (r != CUDA_SUCCESS)
        return r;
    struct physical *p = physical_create(size, prop);
    if (!p)
        return CUDA_ERROR_OUT_OF_MEMORY;
    r = back(p);
    if (r != CUDA_SUCCESS) {
        arena_discharge(&soft.arena, size);
        free(p);
        return r;
    }
    pthread_mutex_lock(&all.lock);
    enlist(p);
    *out = (uintptr_t)p;
    pthread_mutex_unlock(&all.lock);
    return CUDA_SUCCESS;
}

CUresult physical_export(CUmemGenericAllocationHandle handle, struct share_token *token) {
    pthread_mutex_lock(&all.lock);
    const struct physical *p = physical_of(handle);
    bool ok = p && p->file >= 0;
    if (ok)
        *token = p->token;
    pthread_mutex_unlock(&all.lock);
    return ok ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* One more handle of memory that this process knows already. Lock held. */
static bool import_again(const struct share_token *token, CUmemGenericAllocationHandle *out) {
    struct physical *p = all.list;
    while (p && (p->file < 0 || !share_token_equal(&p->token, token)))
        p = p->next;
    if (!p)
        return false;
    p->handles++;
    *out = (uintptr_t)p;
    return true;
}

static const CUmemAllocationProp imported_prop = {.type = CU_MEM_ALLOCATION_TYPE_PINNED,
                                                  .requestedHandleTypes = CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR,
                                                  .location = {CU_MEM_LOCATION_TYPE_DEVICE, .id = 0}};

CUresult physical_import(const struct share_token *token, CUmemGenericAllocationHandle *out) {
    uint64_t size = 0;
    int file;
    pthread_mutex_lock(&all.lock);
    bool known = import_again(token, out);
    pthread_mutex_unlock(&all.lock);
    if (known)
        return CUDA_SUCCESS;
    enum share_status s = share_link_open(soft.host.link, SHARE_ALLOCATION, token, &size, &file);
    if (s != SHARE_OK)
        return ipc_result(s, CUDA_ERROR_INVALID_VALUE);
    struct physical *p = size % ARENA_GRANULE ? NULL : physical_create(size, &imported_prop);
    pthread_mutex_lock(&all.lock);
    known = import_again(token, out); /* by another thread, meanwhile */
    if (p && !known) {
        p->file = file;
        p->token = *token;
        enlist(p);
        *out = (uintptr_t)p;
    }
    pthread_mutex_unlock(&all.lock);
    if (p && !known)
        return CUDA_SUCCESS;
    close(file);
    share_link_drop(soft.host.link, token);
    if (p)
        arena_discharge(&soft.arena, size);
    free(p);
    return known ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuMemRelease(CUmemGenericAllocationHandle handle) {
    pthread_mutex_lock(&all.lock);
    struct physical *p = physical_of(handle);
    if (p) {
        p->handles--;
        drop_if_unused(p);
    }
    pthread_mutex_unlock(&all.lock);
    return p ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *out, void *address) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&all.lock);
    const struct mapping *m = mapping_at((uintptr_t)address);
    if (m) {
        m->of->handles++;
        *out = (uintptr_t)m->of;
    }
    pthread_mutex_unlock(&all.lock);
    return m ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *out,
                                                     CUmemGenericAllocationHandle handle) {
    pthread_mutex_lock(&all.lock);
    const struct physical *p = out ? physical_of(handle) : NULL;
    if (p)
        *out = p->prop;
    pthread_mutex_unlock(&all.lock);
    return p ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* ---- addresses ---- */

CUresult soft_cuMemAddressReserve(CUdeviceptr *out, size_t size, size_t alignment, CUdeviceptr hint,
                                  unsigned long long flags) {
    if (!out || flags || !size || size % ARENA_GRANULE || (alignment & (alignment - 1)))
        return CUDA_ERROR_INVALID_VALUE;
    uint64_t address = arena_alloc_address(&soft.arena, size, alignment, hint, 0);
    if (!address)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *out = address;
    return CUDA_SUCCESS;
}

static bool overlaps(uint64_t address, uint64_t size) {
    for (const struct mapping *m = all.mappings; m; m = m->next)
        if (m->address < address + size && address < m->address + m->size)
            return true;
    return false;
}

CUresult soft_cuMemAddressFree(CUdeviceptr address, size_t size) {
    struct arena_block b;
    if (!arena_find(&soft.arena, address, &b) || b.address != address || b.size != size ||
        b.use != ARENA_ADDRESS || b.owner == IPC_OWNER)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&all.lock);
    bool ok = !overlaps(address, size) && arena_free(&soft.arena, address, ARENA_ADDRESS);
    pthread_mutex_unlock(&all.lock);
    return ok ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* ---- mappings ---- */

static CUresult map(struct physical *p, uint64_t address, uint64_t size, uint64_t offset) {
    if (!p || offset > p->size || size > p->size - offset || overlaps(address, size))
        return CUDA_ERROR_INVALID_VALUE;
    struct mapping *m = calloc(1, sizeof *m);
    if (!m)
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (mmap((void *)(uintptr_t)address, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED,
             p->file >= 0 ? p->file : all.file, (off_t)(p->first + offset)) == MAP_FAILED) {
        free(m);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *m = (struct mapping){address, size, offset, p, CU_MEM_ACCESS_FLAGS_PROT_NONE, all.mappings};
    all.mappings = m;
    p->mappings++;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemMap(CUdeviceptr address, size_t size, size_t offset, CUmemGenericAllocationHandle handle,
                       unsigned long long flags) {
    struct arena_block b;
    if (flags || !size || size % ARENA_GRANULE || address % ARENA_GRANULE || offset % ARENA_GRANULE)
        return CUDA_ERROR_INVALID_VALUE;
    if (!arena_find(&soft.arena, address, &b) || b.use != ARENA_ADDRESS || b.owner == IPC_OWNER ||
        size > b.size - (address - b.address))
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&all.lock);
    CUresult r = map(physical_of(handle), address, size, offset);
    pthread_mutex_unlock(&all.lock);
    return r;
}

/* Whether [address, address + size) consists of whole mappings without a gap. Lock held. */
static bool whole(uint64_t address, uint64_t size) {
    while (size) {
        const struct mapping *m = mapping_at(address);
        if (!m || m->address != address || m->size > size)
            return false;
        address += m->size;
        size -= m->size;
    }
    return true;
}

static void set_access(struct mapping *m, CUmemAccess_flags access) {
    if (m->access == access)
        return;
    if (m->access != CU_MEM_ACCESS_FLAGS_PROT_NONE)
        arena_remove(&soft.arena, m->address, m->size);
    m->access = CU_MEM_ACCESS_FLAGS_PROT_NONE;
    if (access != CU_MEM_ACCESS_FLAGS_PROT_NONE &&
        arena_add(&soft.arena, m->address, m->size, access == CU_MEM_ACCESS_FLAGS_PROT_READWRITE))
        m->access = access;
}

CUresult soft_cuMemSetAccess(CUdeviceptr address, size_t size, const CUmemAccessDesc *desc, size_t count) {
    if (!size || !desc || !count)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        if (desc[i].flags != CU_MEM_ACCESS_FLAGS_PROT_NONE &&
            desc[i].flags != CU_MEM_ACCESS_FLAGS_PROT_READ &&
            desc[i].flags != CU_MEM_ACCESS_FLAGS_PROT_READWRITE)
            return CUDA_ERROR_INVALID_VALUE;
        if (desc[i].location.type != CU_MEM_LOCATION_TYPE_DEVICE)
            return CUDA_ERROR_NOT_SUPPORTED;
        if (desc[i].location.id != 0)
            return CUDA_ERROR_INVALID_DEVICE;
    }
    CUresult r = CUDA_SUCCESS;
    pthread_mutex_lock(&all.lock);
    if (!whole(address, size))
        r = CUDA_ERROR_INVALID_VALUE;
    for (struct mapping *m = all.mappings; r == CUDA_SUCCESS && m; m = m->next)
        if (m->address - address < size) {
            set_access(m, desc[count - 1].flags);
            if (m->access != desc[count - 1].flags)
                r = CUDA_ERROR_OUT_OF_MEMORY;
        }
    pthread_mutex_unlock(&all.lock);
    return r;
}

CUresult soft_cuMemGetAccess(unsigned long long *flags, const CUmemLocation *location, CUdeviceptr address) {
    if (!flags || !location || location->type != CU_MEM_LOCATION_TYPE_DEVICE || location->id != 0)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&all.lock);
    const struct mapping *m = mapping_at(address);
    if (m)
        *flags = m->access;
    pthread_mutex_unlock(&all.lock);
    return m ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemUnmap(CUdeviceptr address, size_t size) {
    struct soft_context *c;
    if (!size)
        return CUDA_ERROR_INVALID_VALUE;
    if (soft_context_current(&c) == CUDA_SUCCESS)
        soft_context_synchronize(c);
    pthread_mutex_lock(&all.lock);
    bool ok = whole(address, size);
    for (struct mapping **at = &all.mappings; ok && *at;) {
        struct mapping *m = *at;
        if (m->address - address >= size) {
            at = &m->next;
            continue;
        }
        set_access(m, CU_MEM_ACCESS_FLAGS_PROT_NONE);
        /* Readable zeros, for a kernel that races with the call. */
        mmap((void *)(uintptr_t)m->address, m->size, PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
        m->of->mappings--;
        drop_if_unused(m->of);
        *at = m->next;
        free(m);
    }
    pthread_mutex_unlock(&all.lock);
    return ok ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* ---- decompression, which the device's attributes deny ---- */

CUresult soft_cuMemBatchDecompressAsync(CUmemDecompressParams *params, size_t count, unsigned flags, size_t *error_index,
                                        CUstream stream) {
    (void)error_index;
    (void)stream;
    return !params || !count || flags ? CUDA_ERROR_INVALID_VALUE : CUDA_ERROR_NOT_SUPPORTED; /* MEM_DECOMPRESS_… are 0 */
}
