// SPDX-License-Identifier: Apache-2.0
/*
 * Allocator over the window's heap, on the host's side: pinned and managed memory, and backing for registered memory. It keeps its
 * books in private memory, so a guest that scribbles over the heap can harm only its own data.
 */
#ifndef BARCUDA_DEVICE_HEAP_H
#define BARCUDA_DEVICE_HEAP_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct heap_extent {
    uint64_t offset, size;
};

struct heap {
    pthread_mutex_t lock;
    uint8_t *base;
    struct heap_extent *free, *used; /* sorted by offset */
    size_t free_count, free_capacity, used_count, used_capacity;
};

/* Manages [begin, end) of the heap that is mapped at `base`. False when out of memory. */
bool heap_init(struct heap *, void *base, uint64_t begin, uint64_t end);
void heap_destroy(struct heap *);
/* `alignment` is a power of two, at least 1; NULL when no extent is large enough. Contents of fresh memory are zero. */
void *heap_alloc(struct heap *, size_t size, size_t alignment);
/* Returns the pages to the system. False when `p` is not the start of an allocation. */
bool heap_free(struct heap *, void *p);
/* Size of the allocation that starts at `p`, 0 when there is none. */
size_t heap_size(struct heap *, const void *p);

#endif
