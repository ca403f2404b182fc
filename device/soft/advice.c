// SPDX-License-Identifier: Apache-2.0
/* See advice.h. Advice counts for whole pages, as far as they belong to one allocation. */
#include "device/soft/advice.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/context.h"
#include "device/soft/memory.h"
#include "device/soft/op.h"
#include "device/soft/soft_calls.h"
#include "device/soft/stream.h"

#define PAGE 4096u

struct advice {
    uint64_t lo, hi;
    bool read_mostly, by_device, by_host;
    CUmemLocation preferred, prefetched; /* type 0 = none */
};

/* Sorted and disjoint; memory that is not in it has the defaults. */
static struct {
    pthread_mutex_t lock;
    struct advice *list;
    size_t count, capacity;
} all = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* The first entry that ends behind the address. */
static size_t position(uint64_t address) {
    size_t lo = 0, hi = all.count;
    while (lo < hi) {
        size_t middle = lo + (hi - lo) / 2;
        if (all.list[middle].hi <= address)
            lo = middle + 1;
        else
            hi = middle;
    }
    return lo;
}

/* Room was made before. */
static void insert(size_t at, const struct advice *a) {
    memmove(&all.list[at + 1], &all.list[at], (all.count++ - at) * sizeof *a);
    all.list[at] = *a;
}

/* Afterwards no entry reaches across the address. */
static void split(uint64_t address) {
    size_t i = position(address);
    if (i == all.count || all.list[i].lo >= address)
        return;
    struct advice right = all.list[i];
    all.list[i].hi = right.lo = address;
    insert(i + 1, &right);
}

static bool reserve(size_t more) {
    if (all.count + more <= all.capacity)
        return true;
    size_t capacity = all.capacity * 2 + more;
    struct advice *grown = realloc(all.list, capacity * sizeof *grown);
    if (!grown)
        return false;
    all.list = grown;
    all.capacity = capacity;
    return true;
}

/* Entries [*first, *end) that make up [lo, hi) exactly, made where there were none. False without memory. */
static bool cover(uint64_t lo, uint64_t hi, size_t *first, size_t *end) {
    size_t inside = position(hi) - position(lo);
    if (!reserve(inside + 4)) /* two splits, and a gap before each and behind the last */
        return false;
    split(lo);
    split(hi);
    *first = position(lo);
    size_t i = *first;
    for (uint64_t at = lo; at < hi; i++) {
        uint64_t next = i < all.count && all.list[i].lo < hi ? all.list[i].lo : hi;
        if (next != at)
            insert(i, &(struct advice){.lo = at, .hi = next});
        at = all.list[i].hi;
    }
    *end = i;
    return true;
}

static bool same(const struct advice *a, const struct advice *b) {
    return a->hi == b->lo && a->read_mostly == b->read_mostly && a->by_device == b->by_device &&
           a->by_host == b->by_host && memcmp(&a->preferred, &b->preferred, sizeof a->preferred) == 0 &&
           memcmp(&a->prefetched, &b->prefetched, sizeof a->prefetched) == 0;
}

/* Joins equal neighbours around [first, end), so that the same advice again needs no more memory. */
static void join(size_t first, size_t end) {
    for (size_t i = end < all.count ? end : all.count - 1; i > 0 && i + 1 > first; i--) {
        if (!same(&all.list[i - 1], &all.list[i]))
            continue;
        all.list[i - 1].hi = all.list[i].hi;
        memmove(&all.list[i], &all.list[i + 1], (--all.count - i) * sizeof *all.list);
    }
}

void soft_advice_forget(uint64_t address, uint64_t size) {
    pthread_mutex_lock(&all.lock);
    size_t first = position(address), end = first;
    while (end < all.count && all.list[end].lo < address + size)
        end++;
    if (end > first)
        memmove(&all.list[first], &all.list[end], (all.count - end) * sizeof *all.list);
    all.count -= end - first;
    pthread_mutex_unlock(&all.lock);
}

/* ---- entry points ---- */

/* The pages of one managed allocation that hold [address, address + size). */
static CUresult find_pages(CUdeviceptr address, size_t size, uint64_t *lo, uint64_t *hi) {
    uint64_t base, bytes;
    enum soft_host_kind kind;
    unsigned flags;
    if (!size || !soft_host_find(address, &base, &bytes, &kind, &flags) || kind == SOFT_HOST_PINNED ||
        size > bytes - (address - base))
        return CUDA_ERROR_INVALID_VALUE;
    *lo = address & ~(uint64_t)(PAGE - 1);
    *hi = (address + size + PAGE - 1) & ~(uint64_t)(PAGE - 1);
    if (*lo < base)
        *lo = base;
    if (*hi > base + bytes)
        *hi = base + bytes;
    return CUDA_SUCCESS;
}

static CUresult check_location(CUmemLocation l) {
    if (l.type == CU_MEM_LOCATION_TYPE_DEVICE)
        return l.id == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
    return l.type == CU_MEM_LOCATION_TYPE_HOST || l.type == CU_MEM_LOCATION_TYPE_HOST_NUMA ||
                   l.type == CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT
               ? CUDA_SUCCESS
               : CUDA_ERROR_INVALID_VALUE;
}

static void advise(struct advice *a, CUmem_advise advice, CUmemLocation location) {
    bool *by = location.type == CU_MEM_LOCATION_TYPE_DEVICE ? &a->by_device : &a->by_host;
    switch (advice) {
    case CU_MEM_ADVISE_SET_READ_MOSTLY: a->read_mostly = true; break;
    case CU_MEM_ADVISE_UNSET_READ_MOSTLY: a->read_mostly = false; break;
    case CU_MEM_ADVISE_SET_PREFERRED_LOCATION: a->preferred = location; break;
    case CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION: a->preferred = (CUmemLocation){0}; break;
    case CU_MEM_ADVISE_SET_ACCESSED_BY: *by = true; break;
    case CU_MEM_ADVISE_UNSET_ACCESSED_BY: *by = false; break;
    }
}

/* `advice` 0: a prefetch. */
static CUresult note(uint64_t lo, uint64_t hi, CUmem_advise advice, CUmemLocation location) {
    size_t first, end;
    pthread_mutex_lock(&all.lock);
    bool ok = cover(lo, hi, &first, &end);
    for (size_t i = first; ok && i < end; i++) {
        if (advice)
            advise(&all.list[i], advice, location);
        else
            all.list[i].prefetched = location;
    }
    if (ok)
        join(first, end);
    pthread_mutex_unlock(&all.lock);
    return ok ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuMemAdvise_v2(CUdeviceptr address, size_t size, CUmem_advise advice, CUmemLocation location) {
    if (advice < CU_MEM_ADVISE_SET_READ_MOSTLY || advice > CU_MEM_ADVISE_UNSET_ACCESSED_BY)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = CUDA_SUCCESS;
    uint64_t lo, hi;
    if (advice != CU_MEM_ADVISE_SET_READ_MOSTLY && advice != CU_MEM_ADVISE_UNSET_READ_MOSTLY)
        r = check_location(location);
    if (r == CUDA_SUCCESS)
        r = find_pages(address, size, &lo, &hi);
    return r == CUDA_SUCCESS ? note(lo, hi, advice, location) : r;
}

CUresult soft_cuMemPrefetchAsync_v2(CUdeviceptr address, size_t size, CUmemLocation location, unsigned flags,
                                    CUstream stream) {
    uint64_t lo, hi;
    CUresult r = flags ? CUDA_ERROR_INVALID_VALUE : check_location(location);
    if (r == CUDA_SUCCESS)
        r = find_pages(address, size, &lo, &hi);
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_context *c;
    r = soft_context_current(&c);
    if (r == CUDA_SUCCESS)
        r = soft_stream_submit(stream, &(struct soft_op){.kind = SOFT_OP_EMPTY, .context = c});
    return r == CUDA_SUCCESS ? note(lo, hi, 0, location) : r;
}

/* Whose location each entry of a batch has: `indices` begin with 0 and rise. */
static CUresult check_batch(const CUdeviceptr *addresses, const size_t *sizes, size_t count, const CUmemLocation *locations,
                            const size_t *indices, size_t n, unsigned long long flags) {
    if (!addresses || !sizes || !count || !locations || !indices || !n || n > count || indices[0] || flags)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 1; i < n; i++)
        if (indices[i] <= indices[i - 1] || indices[i] >= count)
            return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

CUresult soft_cuMemPrefetchBatchAsync(CUdeviceptr *addresses, size_t *sizes, size_t count,
                                      CUmemLocation *locations, size_t *indices, size_t n,
                                      unsigned long long flags, CUstream stream) {
    CUresult r = check_batch(addresses, sizes, count, locations, indices, n, flags);
    for (size_t i = 0, at = 0; r == CUDA_SUCCESS && i < count; i++) {
        if (at + 1 < n && indices[at + 1] == i)
            at++;
        r = soft_cuMemPrefetchAsync_v2(addresses[i], sizes[i], locations[at], 0, stream);
    }
    return r;
}

/* What is discarded may keep its contents: nothing has to be done for it. */
CUresult soft_cuMemDiscardBatchAsync(CUdeviceptr *addresses, size_t *sizes, size_t count, unsigned long long flags,
                                     CUstream stream) {
    struct soft_stream *s;
    if (!addresses || !sizes || !count || flags)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        uint64_t lo, hi, base, size;
        enum soft_host_kind kind;
        unsigned of;
        CUresult r = find_pages(addresses[i], sizes[i], &lo, &hi);
        if (r != CUDA_SUCCESS)
            return r;
        if (!soft_host_find(addresses[i], &base, &size, &kind, &of) || kind == SOFT_HOST_PINNED)
            return CUDA_ERROR_INVALID_VALUE;
    }
    CUresult r = soft_stream_find(stream, &s);
    if (s)
        soft_stream_release(s);
    return r;
}

CUresult soft_cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr *addresses, size_t *sizes, size_t count,
                                                CUmemLocation *locations, size_t *indices, size_t n,
                                                unsigned long long flags, CUstream stream) {
    CUresult r = check_batch(addresses, sizes, count, locations, indices, n, flags);
    if (r == CUDA_SUCCESS)
        r = soft_cuMemDiscardBatchAsync(addresses, sizes, count, flags, stream);
    return r == CUDA_SUCCESS ? soft_cuMemPrefetchBatchAsync(addresses, sizes, count, locations, indices, n, flags, stream) : r;
}

/* What is true of every page of [lo, hi); a location that is not the same everywhere is none. */
static struct advice common(uint64_t lo, uint64_t hi) {
    struct advice sum = {0};
    pthread_mutex_lock(&all.lock);
    uint64_t at = lo;
    for (size_t i = position(at); at < hi; i++) {
        static const struct advice nothing;
        bool gap = i == all.count || all.list[i].lo > at;
        const struct advice *a = gap ? &nothing : &all.list[i];
        bool first = at == lo;
        sum.read_mostly = (first || sum.read_mostly) && a->read_mostly;
        sum.by_device = (first || sum.by_device) && a->by_device;
        sum.by_host = (first || sum.by_host) && a->by_host;
        if (first || memcmp(&sum.preferred, &a->preferred, sizeof a->preferred) != 0)
            sum.preferred = first ? a->preferred : (CUmemLocation){0};
        if (first || memcmp(&sum.prefetched, &a->prefetched, sizeof a->prefetched) != 0)
            sum.prefetched = first ? a->prefetched : (CUmemLocation){0};
        if (gap)
            break; /* nothing is true of a gap */
        at = a->hi;
    }
    pthread_mutex_unlock(&all.lock);
    return sum;
}

static int device_of(CUmemLocation l) {
    if (l.type == CU_MEM_LOCATION_TYPE_INVALID)
        return CU_DEVICE_INVALID;
    return l.type == CU_MEM_LOCATION_TYPE_DEVICE ? l.id : CU_DEVICE_CPU;
}

CUresult soft_cuMemRangeGetAttribute(void *data, size_t size, CUmem_range_attribute attribute,
                                     CUdeviceptr address, size_t count) {
    uint64_t lo, hi;
    CUresult r = data ? find_pages(address, count, &lo, &hi) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    const struct advice a = common(lo, hi);
    int value;
    switch (attribute) {
    case CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY: value = a.read_mostly; break;
    case CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION: value = device_of(a.preferred); break;
    case CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION: value = device_of(a.prefetched); break;
    case CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE: value = (int)a.preferred.type; break;
    case CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID: value = a.preferred.id; break;
    case CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE: value = (int)a.prefetched.type; break;
    case CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID: value = a.prefetched.id; break;
    case CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY: {
        if (!size || size % sizeof value)
            return CUDA_ERROR_INVALID_VALUE;
        int by[2] = {CU_DEVICE_INVALID, CU_DEVICE_INVALID}, n = 0;
        if (a.by_device)
            by[n++] = 0;
        if (a.by_host)
            by[n++] = CU_DEVICE_CPU;
        for (size_t i = 0; i < size / sizeof value; i++)
            memcpy((char *)data + i * sizeof value, &(int){i < 2 ? by[i] : CU_DEVICE_INVALID}, sizeof value);
        return CUDA_SUCCESS;
    }
    default: return CUDA_ERROR_INVALID_VALUE;
    }
    if (size != sizeof value)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(data, &value, sizeof value);
    return CUDA_SUCCESS;
}

CUresult soft_cuMemRangeGetAttributes(void **data, size_t *sizes, CUmem_range_attribute *attributes, size_t n,
                                      CUdeviceptr address, size_t count) {
    if (!data || !sizes || !attributes || !n)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < n; i++) {
        CUresult r = soft_cuMemRangeGetAttribute(data[i], sizes[i], attributes[i], address, count);
        if (r != CUDA_SUCCESS)
            return r;
    }
    return CUDA_SUCCESS;
}
