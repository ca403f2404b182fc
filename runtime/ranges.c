// SPDX-License-Identifier: Apache-2.0
/* A sorted array of ranges under a reader-writer lock: look-ups vastly outnumber allocations. */
#include "runtime/ranges.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Granularity at which addresses outside the arena are reserved. */
#define SPAN_SIZE ((uint64_t)2 << 20)

static struct {
    pthread_rwlock_t lock;
    struct range *items; /* by base, disjoint */
    size_t count, capacity;
    uint64_t *spans; /* reserved span numbers outside the arena, sorted; kept until the process ends */
    size_t span_count, span_capacity;
    uint64_t next_id;
    uint64_t arena_base, arena_size;
    _Atomic bool any_sync_memops; /* was ever set */
    _Atomic bool any_span;
} table = {.lock = PTHREAD_RWLOCK_INITIALIZER, .next_id = 1};

void ranges_set_arena(uint64_t base, uint64_t size) {
    pthread_rwlock_wrlock(&table.lock);
    table.arena_base = base;
    table.arena_size = size;
    pthread_rwlock_unlock(&table.lock);
}

static size_t span_index(uint64_t span);

bool ranges_in_arena(uint64_t address) {
    /* Set once before the first allocation, so that no lock is needed. */
    bool inside = address - table.arena_base < table.arena_size;
    if (inside || !table.any_span)
        return inside;
    pthread_rwlock_rdlock(&table.lock);
    size_t i = span_index(address / SPAN_SIZE);
    bool found = i < table.span_count && table.spans[i] == address / SPAN_SIZE;
    pthread_rwlock_unlock(&table.lock);
    return found;
}

/* Index of the first item whose end lies above `address`. */
static size_t first_above(uint64_t address) {
    size_t low = 0, high = table.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table.items[middle].base + table.items[middle].size <= address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool overlaps(uint64_t base, uint64_t size) {
    size_t i = first_above(base);
    return i < table.count && table.items[i].base < base + size;
}

static bool grow(void **items, size_t *capacity, size_t needed, size_t item_size) {
    if (needed <= *capacity)
        return true;
    size_t larger = *capacity ? *capacity * 2 : 64;
    void *p = realloc(*items, larger * item_size);
    if (!p)
        return false;
    *items = p;
    *capacity = larger;
    return true;
}

static size_t span_index(uint64_t span) {
    size_t low = 0, high = table.span_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table.spans[middle] < span)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool reserve_span(uint64_t span) {
    size_t i = span_index(span);
    if (i < table.span_count && table.spans[i] == span)
        return true;
    if (!grow((void **)&table.spans, &table.span_capacity, table.span_count + 1, sizeof *table.spans))
        return false;
    void *wanted = (void *)(uintptr_t)(span * SPAN_SIZE);
    void *p = mmap(wanted, SPAN_SIZE, PROT_NONE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (p == MAP_FAILED)
        return false;
    if (p != wanted) { /* a kernel before 4.17 takes the address as a hint */
        munmap(p, SPAN_SIZE);
        return false;
    }
    memmove(table.spans + i + 1, table.spans + i, (table.span_count - i) * sizeof *table.spans);
    table.spans[i] = span;
    table.span_count++;
    table.any_span = true;
    return true;
}

static bool reserve_addresses(uint64_t base, uint64_t size) {
    if (base - table.arena_base < table.arena_size && size <= table.arena_size - (base - table.arena_base))
        return true;
    uint64_t last = (base + size - 1) / SPAN_SIZE;
    for (uint64_t span = base / SPAN_SIZE; span <= last; span++)
        if (!reserve_span(span))
            return false;
    return true;
}

CUresult ranges_reserve(uint64_t base, uint64_t size) {
    if (!size || base + size < base)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_rwlock_wrlock(&table.lock);
    bool reserved = reserve_addresses(base, size);
    pthread_rwlock_unlock(&table.lock);
    return reserved ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult ranges_add(const struct range *range) {
    if (!range->size || range->base + range->size < range->base)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult result = CUDA_SUCCESS;
    pthread_rwlock_wrlock(&table.lock);
    if (overlaps(range->base, range->size))
        result = CUDA_ERROR_INVALID_VALUE;
    else if (!grow((void **)&table.items, &table.capacity, table.count + 1, sizeof *table.items) ||
             (range_on_device(range) && !reserve_addresses(range->base, range->size)))
        result = CUDA_ERROR_OUT_OF_MEMORY;
    if (result == CUDA_SUCCESS) {
        size_t i = first_above(range->base);
        memmove(table.items + i + 1, table.items + i, (table.count - i) * sizeof *table.items);
        table.items[i] = *range;
        table.items[i].buffer_id = table.next_id++;
        table.count++;
    }
    pthread_rwlock_unlock(&table.lock);
    return result;
}

static struct range *item_at(uint64_t address) {
    size_t i = first_above(address);
    return i < table.count && table.items[i].base <= address ? &table.items[i] : NULL;
}

static void remove_index(size_t i) {
    table.count--;
    memmove(table.items + i, table.items + i + 1, (table.count - i) * sizeof *table.items);
}

bool ranges_remove(uint64_t base, struct range *range) {
    pthread_rwlock_wrlock(&table.lock);
    struct range *item = item_at(base);
    bool found = item && item->base == base;
    if (found) {
        if (range)
            *range = *item;
        remove_index((size_t)(item - table.items));
    }
    pthread_rwlock_unlock(&table.lock);
    return found;
}

bool ranges_find(uint64_t address, struct range *range) {
    pthread_rwlock_rdlock(&table.lock);
    const struct range *item = item_at(address);
    if (item)
        *range = *item;
    pthread_rwlock_unlock(&table.lock);
    return item != NULL;
}

bool ranges_find_base(uint64_t base, struct range *range) {
    struct range found;
    if (!ranges_find(base, &found) || found.base != base)
        return false;
    *range = found;
    return true;
}

bool ranges_find_first(uint64_t base, uint64_t size, struct range *range) {
    pthread_rwlock_rdlock(&table.lock);
    bool found = size && overlaps(base, size);
    if (found)
        *range = table.items[first_above(base)];
    pthread_rwlock_unlock(&table.lock);
    return found;
}

bool ranges_set_sync_memops(uint64_t address, bool value) {
    pthread_rwlock_wrlock(&table.lock);
    struct range *item = item_at(address);
    if (item)
        item->sync_memops = value;
    pthread_rwlock_unlock(&table.lock);
    if (item && value)
        table.any_sync_memops = true;
    return item != NULL;
}

bool ranges_sync_memops(uint64_t address) {
    struct range range;
    return table.any_sync_memops && ranges_find(address, &range) && range.sync_memops;
}

void ranges_remove_context(CUcontext context) {
    pthread_rwlock_wrlock(&table.lock);
    size_t kept = 0;
    for (size_t i = 0; i < table.count; i++)
        if (table.items[i].context != context || table.items[i].kind == RANGE_REGISTERED)
            table.items[kept++] = table.items[i];
    table.count = kept;
    pthread_rwlock_unlock(&table.lock);
}

void ranges_reset(void) {
    pthread_rwlock_wrlock(&table.lock);
    free(table.items);
    table.items = NULL;
    table.count = table.capacity = 0;
    pthread_rwlock_unlock(&table.lock);
}
