// SPDX-License-Identifier: Apache-2.0
/*
 * Pinned and registered host memory. Pinned memory is a piece of the heap, which guest and worker see at the
 * same address. Registered memory becomes one: heap pages replace the application's pages at the same
 * address, with their content, until they are unregistered. Memory that is a shared mapping of a file stays what it is: the worker
 * maps the same file.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"
#include "runtime/log.h"
#include "runtime/memory.h"
#include "runtime/shared_file.h"

#define HOST_ALLOC_FLAGS                                                                                     \
    (CU_MEMHOSTALLOC_PORTABLE | CU_MEMHOSTALLOC_DEVICEMAP | CU_MEMHOSTALLOC_WRITECOMBINED)
#define HOST_REGISTER_FLAGS                                                                                  \
    (CU_MEMHOSTREGISTER_PORTABLE | CU_MEMHOSTREGISTER_DEVICEMAP | CU_MEMHOSTREGISTER_IOMEMORY |              \
     CU_MEMHOSTREGISTER_READ_ONLY)

/* ---- pinned memory ---- */

static CUresult host_alloc(void **pp, size_t size, unsigned flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pp || !size || (flags & ~HOST_ALLOC_FLAGS))
        return CUDA_ERROR_INVALID_VALUE;
    void *p = NULL;
    r = call_cuMemHostAlloc(0, &p, size, flags);
    if (r != CUDA_SUCCESS)
        return r;
    r = memory_track((uintptr_t)p, size, RANGE_PINNED, flags, NULL);
    if (r == CUDA_SUCCESS)
        *pp = p;
    else
        call_cuMemFreeHost(0, p);
    return r;
}

CUresult rt_cuMemHostAlloc(void **pp, size_t bytesize, unsigned int Flags) {
    return host_alloc(pp, bytesize, Flags);
}

CUresult rt_cuMemAllocHost_v2(void **pp, size_t bytesize) {
    /* Under unified addressing such memory is always portable and mapped. */
    return host_alloc(pp, bytesize, CU_MEMHOSTALLOC_PORTABLE | CU_MEMHOSTALLOC_DEVICEMAP);
}

CUresult rt_cuMemFreeHost(void *p) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    struct range range;
    if (!ranges_find_base((uintptr_t)p, &range) || range.kind != RANGE_PINNED)
        return CUDA_ERROR_INVALID_VALUE;
    ranges_remove((uintptr_t)p, NULL);
    return call_cuMemFreeHost(0, p);
}

/* ---- registered memory ---- */

/*
 * Pages whose backing was exchanged. A registration covers one or more runs; neighbours that share a page
 * share its run, which lives until the last of them is unregistered. A run never grows or shrinks, so its
 * users are those that overlap it.
 */
struct page_run {
    uint64_t base, size, heap_offset;
    unsigned users;
    int protection;
    bool shared; /* a mapping of a file that the worker maps too: nothing was exchanged */
    struct page_run *next;
};

static struct {
    pthread_mutex_t lock;
    struct page_run *runs;
} registered = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* What the kernel says of the pages of [base, base + size). */
struct pages {
    int protection; /* common to all */
    bool shared;    /* one piece of one file, `file` */
    struct shared_pages file;
};

/* Adds what one mapping has of the pages from `at` on. False when private and shared memory are mixed, or two files are. */
static bool add_mapping(struct pages *pages, bool first, bool shared, const struct shared_pages *file, uint64_t base, uint64_t at) {
    if (first) {
        pages->shared = shared;
        pages->file = *file;
        return true;
    }
    return pages->shared == shared && (!shared || (pages->file.device == file->device && pages->file.inode == file->inode &&
                                                   file->offset == pages->file.offset + (at - base)));
}

static CUresult inspect(uint64_t base, uint64_t size, struct pages *pages) {
    FILE *maps = fopen("/proc/self/maps", "re");
    if (!maps)
        return CUDA_ERROR_OPERATING_SYSTEM;
    char *line = NULL;
    size_t capacity = 0;
    uint64_t covered = base;
    CUresult r = CUDA_SUCCESS;
    pages->protection = PROT_READ | PROT_WRITE | PROT_EXEC;
    while (covered < base + size && r == CUDA_SUCCESS && getline(&line, &capacity, maps) > 0) {
        unsigned long long low, high, offset, inode;
        unsigned major, minor;
        char mode[5];
        struct shared_pages file = {0};
        if (sscanf(line, "%llx-%llx %4s %llx %x:%x %llu %255[^\n]", &low, &high, mode, &offset, &major, &minor, &inode,
                   file.path) < 7 || high <= covered)
            continue;
        if (low > covered) /* a hole */
            break;
        pages->protection &= (mode[0] == 'r' ? PROT_READ : 0) | (mode[1] == 'w' ? PROT_WRITE : 0) |
                       (mode[2] == 'x' ? PROT_EXEC : 0);
        file.device = makedev(major, minor);
        file.inode = inode;
        file.offset = offset + (covered - low);
        if (!add_mapping(pages, covered == base, mode[3] == 's', &file, base, covered))
            r = CUDA_ERROR_NOT_SUPPORTED;
        covered = high;
    }
    free(line);
    fclose(maps);
    if (r == CUDA_SUCCESS && (covered < base + size || !(pages->protection & PROT_READ)))
        r = CUDA_ERROR_INVALID_VALUE;
    return r;
}

/* Whole pages, whatever lies in them: in a program under a sanitizer also what it forbids the program to touch. */
__attribute__((no_sanitize_address)) static void copy_pages(void *to, const void *from, size_t size) {
    volatile uint64_t *out = to;
    const volatile uint64_t *in = from;
    for (size_t i = 0; i < size / sizeof *in; i++)
        out[i] = in[i];
}

static CUresult file_enter(const struct page_run *run, const struct shared_pages *file, const struct rt_call *call) {
    uint64_t number;
    CUresult r = shared_file_number(call, file, &number);
    return r == CUDA_SUCCESS ? call_bcFileRegister(0, run->base, number, file->offset, run->size) : r;
}

/*
 * Puts heap pages in place of [run->base, run->size). What other threads write to these pages between the
 * copy and the exchange is lost, as the interface cannot stop them; an application must not touch memory
 * while it registers it.
 */
static CUresult run_enter(struct page_run *run, const struct rt_call *call) {
    uint64_t stack = (uintptr_t)__builtin_frame_address(0);
    if (stack - run->base < run->size) {
        rt_log(RT_LOG_ERROR,
               "barcuda: cuMemHostRegister: the stack that the call runs on cannot be registered");
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    struct pages pages = {0};
    CUresult r = inspect(run->base, run->size, &pages);
    if (r != CUDA_SUCCESS)
        return r;
    run->protection = pages.protection;
    run->shared = pages.shared;
    if (run->shared)
        return file_enter(run, &pages.file, call);
    size_t heap_size;
    uint64_t file_offset;
    uint8_t *heap = channel_heap(call->channel, &heap_size);
    int fd = channel_heap_fd(call->channel, &file_offset);
    r = call_bcHeapAlloc(0, run->size, &run->heap_offset);
    if (r != CUDA_SUCCESS)
        return r;
    if (run->heap_offset > heap_size || heap_size - run->heap_offset < run->size)
        return CUDA_ERROR_UNKNOWN;
    r = call_bcHostRegister(0, run->base, run->heap_offset, run->size);
    if (r != CUDA_SUCCESS) {
        call_bcHeapFree(0, run->heap_offset);
        return r;
    }
    void *address = (void *)(uintptr_t)run->base;
    copy_pages(heap + run->heap_offset, address, run->size);
    if (mmap(address, run->size, run->protection, MAP_SHARED | MAP_FIXED, fd,
             (off_t)(file_offset + run->heap_offset)) == MAP_FAILED) {
        call_bcHostUnregister(0, run->base, run->size);
        call_bcHeapFree(0, run->heap_offset);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    return CUDA_SUCCESS;
}

/* Gives the application private pages with the run's content back. */
static CUresult run_leave(const struct page_run *run, const struct rt_call *call) {
    if (run->shared)
        return call_bcHostUnregister(0, run->base, run->size);
    size_t heap_size;
    const uint8_t *heap = channel_heap(call->channel, &heap_size);
    void *fresh = mmap(NULL, run->size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (fresh == MAP_FAILED)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = call_bcHostUnregister(0, run->base, run->size); /* waits for work that uses the pages */
    copy_pages(fresh, heap + run->heap_offset, run->size);
    if (mprotect(fresh, run->size, run->protection) ||
        mremap(fresh, run->size, run->size, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)(uintptr_t)run->base) ==
            MAP_FAILED) {
        munmap(fresh, run->size);
        return CUDA_ERROR_OPERATING_SYSTEM;
    }
    call_bcHeapFree(0, run->heap_offset);
    return r;
}

static struct page_run *run_at(uint64_t base, uint64_t end) {
    struct page_run *first = NULL;
    for (struct page_run *run = registered.runs; run; run = run->next)
        if (run->base < end && run->base + run->size > base && (!first || run->base < first->base))
            first = run;
    return first;
}

/* Ends the use of all runs in [base, end); `call` gives back those without users. */
static CUresult runs_release(uint64_t base, uint64_t end, const struct rt_call *call) {
    CUresult result = CUDA_SUCCESS;
    for (struct page_run **link = &registered.runs; *link;) {
        struct page_run *run = *link;
        if (run->base >= end || run->base + run->size <= base || --run->users) {
            link = &run->next;
            continue;
        }
        CUresult r = run_leave(run, call);
        if (r != CUDA_SUCCESS)
            result = r;
        *link = run->next;
        free(run);
    }
    return result;
}

static CUresult runs_take(uint64_t base, uint64_t end, const struct rt_call *call) {
    for (uint64_t at = base; at < end;) {
        struct page_run *run = run_at(at, end);
        if (run && run->base <= at) {
            run->users++;
            at = run->base + run->size;
            continue;
        }
        struct page_run *fresh = calloc(1, sizeof *fresh);
        CUresult r = CUDA_ERROR_OUT_OF_MEMORY;
        if (fresh) {
            fresh->base = at;
            fresh->size = (run ? run->base : end) - at;
            fresh->users = 1;
            r = run_enter(fresh, call);
        }
        if (r != CUDA_SUCCESS) {
            free(fresh);
            if (at > base)
                runs_release(base, at, call);
            return r;
        }
        fresh->next = registered.runs;
        registered.runs = fresh;
        at += fresh->size;
    }
    return CUDA_SUCCESS;
}

CUresult rt_cuMemHostRegister_v2(void *p, size_t bytesize, unsigned int Flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    uint64_t base = (uintptr_t)p, page = (uint64_t)sysconf(_SC_PAGESIZE);
    if (!p || !bytesize || (Flags & ~HOST_REGISTER_FLAGS) || base + bytesize < base ||
        base + bytesize > UINT64_MAX - page)
        return CUDA_ERROR_INVALID_VALUE;
    if (Flags & CU_MEMHOSTREGISTER_IOMEMORY)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t first = base & ~(page - 1), end = (base + bytesize + page - 1) & ~(page - 1);
    struct range other;
    pthread_mutex_lock(&registered.lock);
    if (ranges_in_arena(base))
        r = CUDA_ERROR_INVALID_VALUE;
    else if (ranges_find_first(base, bytesize, &other))
        r = range_on_device(&other) ? CUDA_ERROR_INVALID_VALUE : CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED;
    else
        r = runs_take(first, end, &call);
    if (r == CUDA_SUCCESS) {
        r = memory_track(base, bytesize, RANGE_REGISTERED, Flags, NULL);
        if (r != CUDA_SUCCESS)
            runs_release(first, end, &call);
    }
    pthread_mutex_unlock(&registered.lock);
    return r;
}

CUresult rt_cuMemHostUnregister(void *p) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!p)
        return CUDA_ERROR_INVALID_VALUE;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    struct range range;
    pthread_mutex_lock(&registered.lock);
    if (!ranges_find((uintptr_t)p, &range) || range.kind != RANGE_REGISTERED) {
        r = CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED;
    } else if (range.base != (uintptr_t)p) {
        r = CUDA_ERROR_INVALID_VALUE;
    } else {
        ranges_remove(range.base, NULL);
        r = runs_release(range.base & ~(page - 1), (range.base + range.size + page - 1) & ~(page - 1), &call);
    }
    pthread_mutex_unlock(&registered.lock);
    return r;
}
