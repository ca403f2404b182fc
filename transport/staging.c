// SPDX-License-Identifier: Apache-2.0
/* See staging.h. */
#include "transport/staging.h"

#include <stdlib.h>

bool staging_init(struct staging *staging, uint64_t base, uint64_t size) {
    staging->base = base;
    staging->count = (uint32_t)(size / STAGING_BLOCK);
    staging->first_posted = staging->last_posted = STAGING_NONE;
    staging->used = calloc(staging->count / 64 + 1, sizeof *staging->used);
    staging->blocks = calloc((size_t)staging->count + 1, sizeof *staging->blocks);
    return staging->used && staging->blocks;
}

void staging_destroy(struct staging *staging) {
    free(staging->used);
    free(staging->blocks);
}

uint64_t staging_limit(const struct staging *staging) {
    return (uint64_t)staging->count * STAGING_BLOCK;
}

static bool is_used(const struct staging *staging, uint32_t block) {
    return staging->used[block / 64] >> block % 64 & 1;
}

static void mark(struct staging *staging, uint32_t first, uint32_t count, bool used) {
    for (uint32_t block = first; block < first + count; block++) {
        uint64_t bit = 1ull << block % 64;
        if (used)
            staging->used[block / 64] |= bit;
        else
            staging->used[block / 64] &= ~bit;
    }
}

static uint32_t find_run(const struct staging *staging, uint32_t wanted) {
    uint32_t run = 0;
    for (uint32_t block = 0; block < staging->count; block++) {
        if (block % 64 == 0 && staging->used[block / 64] == UINT64_MAX) {
            run = 0;
            block += 63;
            continue;
        }
        run = is_used(staging, block) ? 0 : run + 1;
        if (run == wanted)
            return block + 1 - wanted;
    }
    return STAGING_NONE;
}

static void reclaim(struct staging *staging, uint64_t consumed) {
    while (staging->first_posted != STAGING_NONE) {
        uint32_t first = staging->first_posted;
        if (staging->blocks[first].end > consumed)
            return;
        staging->first_posted = staging->blocks[first].next;
        if (staging->first_posted == STAGING_NONE)
            staging->last_posted = STAGING_NONE;
        mark(staging, first, staging->blocks[first].count, false);
    }
}

uint64_t staging_take(struct staging *staging, uint64_t size, uint64_t consumed) {
    if (!size || size > staging_limit(staging))
        return 0;
    uint32_t wanted = (uint32_t)((size + STAGING_BLOCK - 1) / STAGING_BLOCK);
    lock_take(&staging->lock);
    reclaim(staging, consumed);
    uint32_t first = find_run(staging, wanted);
    if (first != STAGING_NONE) {
        mark(staging, first, wanted, true);
        staging->blocks[first].count = wanted;
    }
    lock_give(&staging->lock);
    return first == STAGING_NONE ? 0 : staging->base + (uint64_t)first * STAGING_BLOCK;
}

void staging_give(struct staging *staging, uint64_t offset) {
    uint32_t first = (uint32_t)((offset - staging->base) / STAGING_BLOCK);
    lock_take(&staging->lock);
    mark(staging, first, staging->blocks[first].count, false);
    lock_give(&staging->lock);
}

void staging_post(struct staging *staging, uint64_t offset, uint64_t end) {
    uint32_t first = (uint32_t)((offset - staging->base) / STAGING_BLOCK);
    lock_take(&staging->lock);
    staging->blocks[first].end = end;
    staging->blocks[first].next = STAGING_NONE;
    if (staging->last_posted == STAGING_NONE)
        staging->first_posted = first;
    else
        staging->blocks[staging->last_posted].next = first;
    staging->last_posted = first;
    lock_give(&staging->lock);
}
