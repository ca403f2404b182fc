// SPDX-License-Identifier: Apache-2.0
#include "device/heap.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define HEAP_GRANULE 256u

static bool extent_room(struct heap_extent **array, size_t count, size_t *capacity) {
    if (count < *capacity)
        return true;
    size_t bigger = *capacity ? *capacity * 2 : 64;
    struct heap_extent *fresh = realloc(*array, bigger * sizeof *fresh);
    if (!fresh)
        return false;
    *array = fresh;
    *capacity = bigger;
    return true;
}

/* Index of the first extent at or above `offset`. */
static size_t extent_position(const struct heap_extent *array, size_t count, uint64_t offset) {
    size_t lo = 0, hi = count;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (array[mid].offset < offset)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static void extent_insert(struct heap_extent *array, size_t *count, size_t at, struct heap_extent extent) {
    memmove(array + at + 1, array + at, (*count - at) * sizeof *array);
    array[at] = extent;
    ++*count;
}

static void extent_remove(struct heap_extent *array, size_t *count, size_t at) {
    memmove(array + at, array + at + 1, (*count - at - 1) * sizeof *array);
    --*count;
}

bool heap_init(struct heap *h, void *base, uint64_t begin, uint64_t end) {
    memset(h, 0, sizeof *h);
    h->base = base;
    pthread_mutex_init(&h->lock, NULL);
    if (!extent_room(&h->free, 0, &h->free_capacity))
        return false;
    if (begin < end)
        h->free[h->free_count++] = (struct heap_extent){begin, end - begin};
    return true;
}

void heap_destroy(struct heap *h) {
    free(h->free);
    free(h->used);
    pthread_mutex_destroy(&h->lock);
}

static void *take(struct heap *h, size_t size, size_t alignment) {
    /* One allocation adds at most one extent to each array, so that freeing never needs memory. */
    if (!extent_room(&h->used, h->used_count, &h->used_capacity) ||
        !extent_room(&h->free, h->free_count + h->used_count + 2, &h->free_capacity))
        return NULL;
    for (size_t i = 0; i < h->free_count; i++) {
        struct heap_extent *e = &h->free[i];
        uint64_t start = (e->offset + alignment - 1) & ~(uint64_t)(alignment - 1);
        uint64_t lead = start - e->offset;
        if (e->size < lead || e->size - lead < size)
            continue;
        struct heap_extent tail = {start + size, e->size - lead - size};
        if (lead) {
            e->size = lead;
            if (tail.size)
                extent_insert(h->free, &h->free_count, i + 1, tail);
        } else if (tail.size) {
            *e = tail;
        } else {
            extent_remove(h->free, &h->free_count, i);
        }
        extent_insert(h->used, &h->used_count, extent_position(h->used, h->used_count, start),
                      (struct heap_extent){start, size});
        return h->base + start;
    }
    return NULL;
}

void *heap_alloc(struct heap *h, size_t size, size_t alignment) {
    if (!size || size > SIZE_MAX - HEAP_GRANULE || (alignment & (alignment - 1)))
        return NULL;
    size = (size + HEAP_GRANULE - 1) & ~(size_t)(HEAP_GRANULE - 1);
    if (alignment < HEAP_GRANULE)
        alignment = HEAP_GRANULE;
    pthread_mutex_lock(&h->lock);
    void *p = take(h, size, alignment);
    pthread_mutex_unlock(&h->lock);
    return p;
}

static size_t used_index(const struct heap *h, const void *p) {
    uint64_t offset = (uint64_t)((const uint8_t *)p - h->base);
    size_t i = extent_position(h->used, h->used_count, offset);
    return i < h->used_count && h->used[i].offset == offset ? i : SIZE_MAX;
}

/* Fresh memory must read as zero: whole pages go back to the system, the rest is cleared. */
static void scrub(struct heap *h, struct heap_extent e) {
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    uint64_t begin = (e.offset + page - 1) & ~(page - 1), end = (e.offset + e.size) & ~(page - 1);
    if (begin >= end || madvise(h->base + begin, end - begin, MADV_REMOVE) != 0) {
        memset(h->base + e.offset, 0, e.size);
        return;
    }
    memset(h->base + e.offset, 0, begin - e.offset);
    memset(h->base + end, 0, e.offset + e.size - end);
}

bool heap_free(struct heap *h, void *p) {
    pthread_mutex_lock(&h->lock);
    size_t u = used_index(h, p);
    if (u == SIZE_MAX) {
        pthread_mutex_unlock(&h->lock);
        return false;
    }
    struct heap_extent e = h->used[u];
    scrub(h, e);
    extent_remove(h->used, &h->used_count, u);
    size_t i = extent_position(h->free, h->free_count, e.offset);
    bool joins_next = i < h->free_count && e.offset + e.size == h->free[i].offset;
    bool joins_previous = i > 0 && h->free[i - 1].offset + h->free[i - 1].size == e.offset;
    if (joins_previous) {
        h->free[i - 1].size += e.size;
        if (joins_next) {
            h->free[i - 1].size += h->free[i].size;
            extent_remove(h->free, &h->free_count, i);
        }
    } else if (joins_next) {
        h->free[i].offset = e.offset;
        h->free[i].size += e.size;
    } else {
        extent_insert(h->free, &h->free_count, i, e);
    }
    pthread_mutex_unlock(&h->lock);
    return true;
}

size_t heap_size(struct heap *h, const void *p) {
    pthread_mutex_lock(&h->lock);
    size_t u = used_index(h, p);
    size_t size = u == SIZE_MAX ? 0 : (size_t)h->used[u].size;
    pthread_mutex_unlock(&h->lock);
    return size;
}
