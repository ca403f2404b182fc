// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's allocator for request and reply staging: a range of the heap in blocks of 16 KiB, first fit.
 * Its state is private memory, because the host has no business with it and a shared free list would have to
 * be checked at each step.
 */
#ifndef BARCUDA_TRANSPORT_STAGING_H
#define BARCUDA_TRANSPORT_STAGING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "transport/lock.h"

#define STAGING_BLOCK 16384u
#define STAGING_NONE  UINT32_MAX

struct staging_block {
    uint64_t end;   /* ring position behind the posted record that uses the allocation */
    uint32_t count; /* blocks of the allocation that begins here */
    uint32_t next;  /* next posted allocation in ring order */
};

struct staging {
    struct lock lock;
    uint64_t base; /* heap offset of block 0 */
    uint32_t count, first_posted, last_posted;
    uint64_t *used; /* bitmap */
    struct staging_block *blocks;
};

/* Manages heap offsets [base, base + size). False when memory ran out. */
bool staging_init(struct staging *, uint64_t base, uint64_t size);
void staging_destroy(struct staging *);
/* The largest allocation that can ever succeed, bytes. */
uint64_t staging_limit(const struct staging *);
/*
 * Returns the heap offset of at least `size` bytes, or 0 when so many are not free in one piece. First takes
 * back what posted records used that end at or before `consumed`, the host's ring position.
 */
uint64_t staging_take(struct staging *, uint64_t size, uint64_t consumed);
void staging_give(struct staging *, uint64_t offset);
/* The allocation belongs to a posted record that ends at ring position `end`. Called in ring order. */
void staging_post(struct staging *, uint64_t offset, uint64_t end);

#endif
