// SPDX-License-Identifier: Apache-2.0
// Allocation of guest-assigned tokens: per kind a table of generations and a free list.
#include "runtime/token.h"

#include <pthread.h>
#include <stdlib.h>

#define TOKEN_KINDS      64
#define TOKEN_MAX        (1u << 22) /* live tokens of one kind; the worker's tables have the same bound */
#define TOKEN_GUEST      0x80000000u
#define TOKEN_GENERATION 0xffffffu

struct token_entry {
    uint32_t generation; /* of the live or the next token */
    uint32_t next_free;  /* index + 1; 0 ends the list; LIVE while the token lives */
};
#define TOKEN_LIVE UINT32_MAX

static struct token_kind {
    struct token_entry *entry;
    uint32_t count, capacity;
    /* Freed tokens are reused oldest first, so that a stale one stays recognisable for as long as possible.
     */
    uint32_t free_first, free_last;
} kinds[TOKEN_KINDS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static uint32_t take_index(struct token_kind *k) {
    if (k->free_first) {
        uint32_t index = k->free_first - 1;
        k->free_first = k->entry[index].next_free;
        if (!k->free_first)
            k->free_last = 0;
        return index;
    }
    if (k->count == k->capacity) {
        uint32_t capacity = k->capacity ? k->capacity * 2 : 64;
        if (capacity > TOKEN_MAX)
            return UINT32_MAX;
        struct token_entry *entry = realloc(k->entry, capacity * sizeof *entry);
        if (!entry)
            return UINT32_MAX;
        k->entry = entry;
        k->capacity = capacity;
    }
    k->entry[k->count].generation = 1;
    return k->count++;
}

uint64_t rt_token_new(unsigned kind) {
    if (!kind || kind >= TOKEN_KINDS)
        return 0;
    pthread_mutex_lock(&lock);
    struct token_kind *k = &kinds[kind];
    uint32_t index = take_index(k);
    uint64_t token = 0;
    if (index != UINT32_MAX) {
        k->entry[index].next_free = TOKEN_LIVE;
        token = (uint64_t)kind << 56 | (uint64_t)k->entry[index].generation << 32 | TOKEN_GUEST | index;
    }
    pthread_mutex_unlock(&lock);
    return token;
}

void rt_token_free(uint64_t token) {
    unsigned kind = (unsigned)(token >> 56);
    uint32_t index = (uint32_t)token & ~TOKEN_GUEST;
    if (!kind || kind >= TOKEN_KINDS || !((uint32_t)token & TOKEN_GUEST))
        return;
    pthread_mutex_lock(&lock);
    struct token_kind *k = &kinds[kind];
    struct token_entry *entry = index < k->count ? &k->entry[index] : NULL;
    if (entry && entry->next_free == TOKEN_LIVE &&
        entry->generation == ((uint32_t)(token >> 32) & TOKEN_GENERATION)) {
        entry->generation = entry->generation == TOKEN_GENERATION ? 1 : entry->generation + 1;
        entry->next_free = 0;
        if (k->free_last)
            k->entry[k->free_last - 1].next_free = index + 1;
        else
            k->free_first = index + 1;
        k->free_last = index + 1;
    }
    pthread_mutex_unlock(&lock);
}
