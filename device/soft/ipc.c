// SPDX-License-Identifier: Apache-2.0
#include "device/soft/ipc.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "device/share_link.h"
#include "device/soft/capture.h"
#include "device/soft/context.h"
#include "device/soft/event.h"
#include "device/soft/pool.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

/* What a CUipcMemHandle and a CUmemPoolPtrExportData hold. */
struct memory_name {
    struct share_token token; /* of the granules */
    uint64_t offset, size;    /* of the allocation in them */
    uint64_t worker;          /* whose it is */
    uint64_t id;              /* of the allocation, so that no two have the same name */
    struct share_token pool;  /* zero: not from a pool */
};
_Static_assert(sizeof(struct memory_name) == sizeof(CUipcMemHandle), "fits exactly");
_Static_assert(sizeof(struct memory_name) == sizeof(CUmemPoolPtrExportData), "fits exactly");

/* What a CUipcEventHandle holds. */
struct event_name {
    struct share_token token;
    uint64_t worker;
};
_Static_assert(sizeof(struct event_name) <= sizeof(CUipcEventHandle), "fits");

struct import {
    struct memory_name name;
    enum ipc_kind kind;
    uint64_t base, granules; /* where the piece is mapped, and its size in bytes */
    uint64_t address;        /* of the allocation */
    uint64_t owner;          /* id of the context that opened it */
    unsigned opened;         /* times */
    struct import *next;
};

static struct {
    pthread_mutex_t lock; /* of the list */
    struct import *list;
    pthread_mutex_t lending; /* one at a time */
} ipc = {.lock = PTHREAD_MUTEX_INITIALIZER, .lending = PTHREAD_MUTEX_INITIALIZER};

CUresult ipc_result(enum share_status s, CUresult unknown) {
    switch (s) {
    case SHARE_OK: return CUDA_SUCCESS;
    case SHARE_UNKNOWN: return unknown;
    case SHARE_FULL: return CUDA_ERROR_OUT_OF_MEMORY;
    default: return soft.host.link ? CUDA_ERROR_OPERATING_SYSTEM : CUDA_ERROR_NOT_SUPPORTED;
    }
}

static bool is_own(uint64_t worker) { return soft.host.link && worker == soft.host.link->number; }

/* ---- lending ---- */

void ipc_returned(const struct share_token *token) { share_link_drop(soft.host.link, token); }

/* Makes sure that the granules around the address can be opened by others. */
static CUresult lend(uint64_t address, struct arena_piece *piece) {
    struct share_token token;
    int file;
    pthread_mutex_lock(&ipc.lending);
    CUresult r = arena_find_piece(&soft.arena, address, piece) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS && !piece->lent) {
        r = ipc_result(share_link_make(soft.host.link, SHARE_MEMORY, piece->size, &token, &file), CUDA_ERROR_INVALID_VALUE);
        if (r == CUDA_SUCCESS) {
            soft_engine_pause();
            bool ok = arena_lend(&soft.arena, piece, file, &token);
            soft_engine_resume();
            close(file);
            piece->token = token;
            if (!ok) {
                share_link_drop(soft.host.link, &token);
                r = CUDA_ERROR_MAP_FAILED;
            }
        }
    }
    pthread_mutex_unlock(&ipc.lending);
    return r;
}

static struct memory_name name_of(const struct arena_piece *piece) {
    return (struct memory_name){.token = piece->token,
                                .offset = piece->block.address - piece->base,
                                .size = piece->block.size,
                                .worker = soft.host.link->number,
                                .id = piece->block.id};
}

CUresult soft_cuIpcGetMemHandle(CUipcMemHandle *handle, CUdeviceptr address) {
    struct soft_context *c;
    struct arena_piece piece;
    CUresult r = handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_unsafe();
    if (r != CUDA_SUCCESS)
        return r;
    if (!arena_find_piece(&soft.arena, address, &piece) || piece.block.use != ARENA_MEMORY)
        return CUDA_ERROR_INVALID_VALUE;
    r = lend(address, &piece);
    if (r != CUDA_SUCCESS)
        return r;
    const struct memory_name name = name_of(&piece);
    memcpy(handle, &name, sizeof name);
    return CUDA_SUCCESS;
}

CUresult soft_cuMemPoolExportPointer(CUmemPoolPtrExportData *data, CUdeviceptr address) {
    struct arena_piece piece;
    struct share_token pool;
    if (!data || !arena_find_piece(&soft.arena, address, &piece) || !pool_token_of(&piece.block, &pool))
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = lend(address, &piece);
    if (r != CUDA_SUCCESS)
        return r;
    struct memory_name name = name_of(&piece);
    name.pool = pool;
    memcpy(data, &name, sizeof name);
    return CUDA_SUCCESS;
}

/* ---- imported memory ---- */

/* Lock held. */
static struct import *import_at(uint64_t address) {
    struct import *i = ipc.list;
    while (i && address - i->address >= i->name.size)
        i = i->next;
    return i;
}

bool ipc_range(uint64_t address, uint64_t *base, uint64_t *size) {
    pthread_mutex_lock(&ipc.lock);
    const struct import *i = import_at(address);
    if (i) {
        *base = i->address;
        *size = i->name.size;
    }
    pthread_mutex_unlock(&ipc.lock);
    return i != NULL;
}

bool ipc_find(uint64_t address, enum ipc_kind kind, uint64_t *size) {
    pthread_mutex_lock(&ipc.lock);
    const struct import *i = import_at(address);
    bool ok = i && i->address == address && i->kind == kind;
    if (ok)
        *size = i->name.size;
    pthread_mutex_unlock(&ipc.lock);
    return ok;
}

/* The opposite of what map_piece has done so far. */
static void unmap_piece(const struct import *i) {
    if (i->address)
        arena_remove(&soft.arena, i->address, i->name.size);
    if (i->base) {
        /* Readable zeros, for a kernel that races with the call. */
        mmap((void *)(uintptr_t)i->base, i->granules, PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
        arena_free(&soft.arena, i->base, ARENA_ADDRESS);
    }
    arena_discharge(&soft.arena, i->granules);
}

static CUresult map_piece(struct import *i, int file) {
    uint64_t end;
    if (!i->name.size || __builtin_add_overflow(i->name.offset, i->name.size, &end) || end > i->granules)
        return CUDA_ERROR_INVALID_VALUE;
    if (!arena_charge(&soft.arena, i->granules))
        return CUDA_ERROR_OUT_OF_MEMORY;
    i->base = arena_alloc_address(&soft.arena, i->granules, 0, 0, IPC_OWNER);
    if (i->base && mmap((void *)(uintptr_t)i->base, i->granules, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, file, 0) !=
                       MAP_FAILED) {
        if (arena_add(&soft.arena, i->base + i->name.offset, i->name.size, true)) {
            i->address = i->base + i->name.offset;
            return CUDA_SUCCESS;
        }
    }
    unmap_piece(i);
    return CUDA_ERROR_MAP_FAILED;
}

static CUresult open_import(const struct memory_name *name, enum ipc_kind kind, const struct soft_context *c,
                            CUresult unknown, CUdeviceptr *out) {
    int file;
    struct import *i = calloc(1, sizeof *i);
    if (!i)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *i = (struct import){.name = *name, .kind = kind, .owner = c->id, .opened = 1};
    CUresult r = ipc_result(share_link_open(soft.host.link, SHARE_MEMORY, &name->token, &i->granules, &file), unknown);
    if (r != CUDA_SUCCESS) {
        free(i);
        return r;
    }
    r = map_piece(i, file);
    close(file);
    if (r != CUDA_SUCCESS) {
        share_link_drop(soft.host.link, &name->token);
        free(i);
        return r;
    }
    pthread_mutex_lock(&ipc.lock);
    i->next = ipc.list;
    ipc.list = i;
    pthread_mutex_unlock(&ipc.lock);
    *out = i->address;
    return CUDA_SUCCESS;
}

static void discard(struct import *i) {
    unmap_piece(i);
    share_link_drop(soft.host.link, &i->name.token);
    free(i);
}

bool ipc_close(uint64_t address, enum ipc_kind kind) {
    struct import *gone = NULL;
    pthread_mutex_lock(&ipc.lock);
    struct import **at = &ipc.list;
    while (*at && ((*at)->address != address || (*at)->kind != kind))
        at = &(*at)->next;
    bool found = *at != NULL;
    if (found && --(*at)->opened == 0) {
        gone = *at;
        *at = gone->next;
    }
    pthread_mutex_unlock(&ipc.lock);
    if (gone)
        discard(gone);
    return found;
}

void ipc_forget(const struct soft_context *c) {
    struct import *gone = NULL;
    pthread_mutex_lock(&ipc.lock);
    for (struct import **at = &ipc.list; *at;) {
        struct import *i = *at;
        if (i->owner != c->id) {
            at = &i->next;
            continue;
        }
        *at = i->next;
        i->next = gone;
        gone = i;
    }
    pthread_mutex_unlock(&ipc.lock);
    for (struct import *i = gone, *next; i; i = next) {
        next = i->next;
        discard(i);
    }
}

/* The same handle opened again: one more reference to the same memory. */
static bool open_again(const struct memory_name *name, CUdeviceptr *out) {
    pthread_mutex_lock(&ipc.lock);
    struct import *i = ipc.list;
    while (i && (i->kind != IPC_MEMORY || memcmp(&i->name, name, sizeof *name) != 0))
        i = i->next;
    if (i) {
        i->opened++;
        *out = i->address;
    }
    pthread_mutex_unlock(&ipc.lock);
    return i != NULL;
}

CUresult soft_cuIpcOpenMemHandle_v2(CUdeviceptr *out, CUipcMemHandle handle, unsigned int flags) {
    struct soft_context *c;
    struct memory_name name;
    CUresult r = out && flags == CU_IPC_MEM_LAZY_ENABLE_PEER_ACCESS ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_unsafe();
    if (r != CUDA_SUCCESS)
        return r;
    memcpy(&name, &handle, sizeof name);
    if (is_own(name.worker))
        return CUDA_ERROR_INVALID_CONTEXT;
    return open_again(&name, out) ? CUDA_SUCCESS : open_import(&name, IPC_MEMORY, c, CUDA_ERROR_INVALID_HANDLE, out);
}

CUresult soft_cuIpcCloseMemHandle(CUdeviceptr address) {
    struct soft_context *c;
    uint64_t size;
    CUresult r = soft_context_current(&c);
    if (r != CUDA_SUCCESS)
        return r;
    if (!ipc_find(address, IPC_MEMORY, &size))
        return CUDA_ERROR_INVALID_VALUE;
    r = soft_context_synchronize(c);
    if (r != CUDA_SUCCESS)
        return r;
    return ipc_close(address, IPC_MEMORY) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemPoolImportPointer(CUdeviceptr *out, CUmemoryPool pool, CUmemPoolPtrExportData *data) {
    struct soft_context *c;
    struct memory_name name;
    struct share_token token;
    CUresult r = out && data && pool_imported_token(pool, &token) ? soft_context_current_or_primary(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    memcpy(&name, data, sizeof name);
    if (!share_token_equal(&name.pool, &token))
        return CUDA_ERROR_INVALID_VALUE;
    return open_import(&name, IPC_POINTER, c, CUDA_ERROR_INVALID_VALUE, out);
}

/* ---- events ---- */

static void forget_event(struct soft_shared_event *e) {
    munmap(e->memory, SHARE_EVENT_SIZE);
    share_link_drop(soft.host.link, &e->token);
    free(e);
}

/* Maps the event's memory; takes the descriptor and, unless it fails, the hold of the piece. */
static struct soft_shared_event *map_event(const struct share_token *token, int file) {
    struct soft_shared_event *e = calloc(1, sizeof *e);
    void *page = e ? mmap(NULL, SHARE_EVENT_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) : MAP_FAILED;
    close(file);
    if (page == MAP_FAILED) {
        share_link_drop(soft.host.link, token);
        free(e);
        return NULL;
    }
    *e = (struct soft_shared_event){.references = 1, .memory = page, .token = *token, .gone = forget_event};
    return e;
}

CUresult soft_cuIpcGetEventHandle(CUipcEventHandle *handle, CUevent event) {
    struct soft_event *e = (struct soft_event *)event;
    if (!handle || !e)
        return handle ? CUDA_ERROR_INVALID_HANDLE : CUDA_ERROR_INVALID_VALUE;
    if (!(e->flags & CU_EVENT_INTERPROCESS) || e->imported)
        return CUDA_ERROR_INVALID_HANDLE;
    pthread_mutex_lock(&ipc.lending);
    CUresult r = CUDA_SUCCESS;
    if (!e->shared) {
        struct share_token token;
        int file;
        r = ipc_result(share_link_make(soft.host.link, SHARE_EVENT, SHARE_EVENT_SIZE, &token, &file), CUDA_ERROR_INVALID_HANDLE);
        struct soft_shared_event *shared = r == CUDA_SUCCESS ? map_event(&token, file) : NULL;
        if (shared) {
            atomic_store(&shared->memory->recorder, soft.host.link->number); /* of what may be recorded already */
            soft_event_share(e, shared);
        } else if (r == CUDA_SUCCESS) {
            r = CUDA_ERROR_MAP_FAILED;
        }
    }
    if (r == CUDA_SUCCESS) {
        const struct event_name name = {e->shared->token, soft.host.link->number};
        memset(handle, 0, sizeof *handle);
        memcpy(handle, &name, sizeof name);
    }
    pthread_mutex_unlock(&ipc.lending);
    return r;
}

CUresult soft_cuIpcOpenEventHandle(CUevent *event, CUipcEventHandle handle) {
    struct soft_context *c;
    struct event_name name;
    uint64_t size;
    int file;
    CUresult r = event ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    memcpy(&name, &handle, sizeof name);
    if (is_own(name.worker))
        return CUDA_ERROR_INVALID_CONTEXT;
    r = ipc_result(share_link_open(soft.host.link, SHARE_EVENT, &name.token, &size, &file), CUDA_ERROR_INVALID_HANDLE);
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_shared_event *shared = map_event(&name.token, file);
    if (!shared)
        return CUDA_ERROR_MAP_FAILED;
    struct soft_event *e = soft_event_create(soft_context_streams(c), CU_EVENT_DISABLE_TIMING);
    if (!e) {
        forget_event(shared);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    e->imported = true;
    soft_event_share(e, shared);
    *event = (CUevent)e;
    return CUDA_SUCCESS;
}
