// SPDX-License-Identifier: Apache-2.0
#include "device/handles.h"

#include <stdlib.h>
#include <string.h>

#define GENERATION_MASK 0xffffffu

static uint32_t token_generation(uint64_t token) { return (uint32_t)(token >> 32) & GENERATION_MASK; }
static uint32_t token_index(uint64_t token) { return (uint32_t)token; }
static uint64_t make_token(unsigned kind, uint32_t generation, uint32_t index) {
    return (uint64_t)kind << 56 | (uint64_t)generation << 32 | index;
}

void handles_init(struct handles *h) {
    memset(h, 0, sizeof *h);
    pthread_mutex_init(&h->lock, NULL);
}

void handles_free(struct handles *h) {
    for (unsigned kind = 0; kind < HANDLES_KINDS; kind++)
        for (unsigned side = 0; side < 2; side++)
            free(h->side[kind][side].entry);
    free(h->reverse);
    pthread_mutex_destroy(&h->lock);
}

static bool side_grow(struct handles_side *side, uint32_t count) {
    if (count > HANDLES_MAX_INDEX)
        return false;
    if (count <= side->capacity)
        return true;
    uint32_t capacity = side->capacity ? side->capacity : 64;
    while (capacity < count)
        capacity *= 2;
    struct handles_entry *entry = realloc(side->entry, (size_t)capacity * sizeof *entry);
    if (!entry)
        return false;
    memset(entry + side->capacity, 0, (size_t)(capacity - side->capacity) * sizeof *entry);
    side->entry = entry;
    side->capacity = capacity;
    return true;
}

/* The entry of a well-formed token, live or not; NULL when it lies outside the table. */
static struct handles_entry *entry_of(struct handles *h, unsigned kind, uint64_t token) {
    if (kind >= HANDLES_KINDS || handles_kind(token) != kind)
        return NULL;
    uint32_t index = token_index(token);
    struct handles_side *side = &h->side[kind][index & HANDLES_GUEST_SIDE ? 1 : 0];
    index &= ~HANDLES_GUEST_SIDE;
    return index < side->count ? &side->entry[index] : NULL;
}

static struct handles_entry *live_entry(struct handles *h, unsigned kind, uint64_t token) {
    struct handles_entry *entry = entry_of(h, kind, token);
    return entry && entry->host && entry->generation == token_generation(token) ? entry : NULL;
}

/* ---- reverse map: (kind, host) -> token ---- */

static uint32_t reverse_slot(const struct handles *h, unsigned kind, const void *host) {
    uint64_t x = (uint64_t)(uintptr_t)host * 0x9e3779b97f4a7c15ull ^ (uint64_t)kind * 0xc2b2ae3d27d4eb4full;
    return (uint32_t)(x >> 32) & (h->reverse_size - 1);
}

static struct handles_reverse *reverse_find(struct handles *h, unsigned kind, const void *host) {
    if (!h->reverse_size)
        return NULL;
    for (uint32_t i = reverse_slot(h, kind, host);; i = (i + 1) & (h->reverse_size - 1)) {
        struct handles_reverse *r = &h->reverse[i];
        if (!r->host || (r->host == host && handles_kind(r->token) == kind))
            return r;
    }
}

static bool reverse_grow(struct handles *h) {
    if (h->reverse_used * 2 < h->reverse_size)
        return true;
    uint32_t old_size = h->reverse_size, size = old_size ? old_size * 2 : 256;
    struct handles_reverse *old = h->reverse, *fresh = calloc(size, sizeof *fresh);
    if (!fresh)
        return false;
    h->reverse = fresh;
    h->reverse_size = size;
    for (uint32_t i = 0; i < old_size; i++)
        if (old[i].host)
            *reverse_find(h, handles_kind(old[i].token), old[i].host) = old[i];
    free(old);
    return true;
}

static void reverse_erase(struct handles *h, unsigned kind, const void *host, uint64_t token) {
    struct handles_reverse *r = reverse_find(h, kind, host);
    if (!r || !r->host || r->token != token)
        return;
    /* Backward-shift deletion keeps probe chains whole without tombstones. */
    uint32_t hole = (uint32_t)(r - h->reverse), mask = h->reverse_size - 1;
    for (uint32_t i = (hole + 1) & mask; h->reverse[i].host; i = (i + 1) & mask) {
        uint32_t home = reverse_slot(h, handles_kind(h->reverse[i].token), h->reverse[i].host);
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            h->reverse[hole] = h->reverse[i];
            hole = i;
        }
    }
    memset(&h->reverse[hole], 0, sizeof h->reverse[hole]);
    h->reverse_used--;
}

static bool enter(struct handles *h, struct handles_entry *entry, unsigned kind, uint64_t token, void *host) {
    if (!reverse_grow(h))
        return false;
    struct handles_reverse *r = reverse_find(h, kind, host);
    if (!r->host)
        h->reverse_used++;
    *r = (struct handles_reverse){host, token};
    entry->host = host;
    entry->generation = token_generation(token);
    return true;
}

/* ---- interface ---- */

void *handles_find(struct handles *h, unsigned kind, uint64_t token) {
    pthread_mutex_lock(&h->lock);
    struct handles_entry *entry = live_entry(h, kind, token);
    void *host = entry ? entry->host : NULL;
    pthread_mutex_unlock(&h->lock);
    return host;
}

static uint64_t new_token(struct handles *h, unsigned kind, void *host) {
    struct handles_side *side = &h->side[kind][0];
    uint32_t index;
    if (side->free_head) {
        index = side->free_head - 1;
    } else {
        /* Index 0 of contexts and the like is kept for fixed tokens; starting at 16 costs nothing. */
        index = side->count < 16 ? 16 : side->count;
        if (!side_grow(side, index + 1))
            return 0;
        side->count = index + 1;
    }
    struct handles_entry *entry = &side->entry[index];
    uint32_t next = entry->next_free;
    uint32_t generation = (entry->generation + 1) & GENERATION_MASK;
    uint64_t token = make_token(kind, generation ? generation : 1, index);
    if (!enter(h, entry, kind, token, host))
        return 0;
    if (side->free_head)
        side->free_head = next;
    entry->further = 0;
    return token;
}

static uint64_t find_or_make(struct handles *h, unsigned kind, void *host, uint32_t references) {
    if (!host || !kind || kind >= HANDLES_KINDS)
        return 0;
    pthread_mutex_lock(&h->lock);
    struct handles_reverse *r = reverse_find(h, kind, host);
    uint64_t token = r && r->host ? r->token : 0;
    if (token)
        entry_of(h, kind, token)->further += references;
    else
        token = new_token(h, kind, host);
    pthread_mutex_unlock(&h->lock);
    return token;
}

uint64_t handles_token(struct handles *h, unsigned kind, void *host) { return find_or_make(h, kind, host, 0); }
uint64_t handles_retain(struct handles *h, unsigned kind, void *host) { return find_or_make(h, kind, host, 1); }

static bool bind(struct handles *h, unsigned kind, uint64_t token, void *host, bool alias) {
    uint32_t index = token_index(token) & ~HANDLES_GUEST_SIDE;
    if (!host || !kind || kind >= HANDLES_KINDS || handles_kind(token) != kind || !token_generation(token))
        return false;
    bool guest = token_index(token) & HANDLES_GUEST_SIDE;
    if (!guest && index >= 16)
        return false; /* only the fixed tokens below 16 may be bound on the host's side */
    pthread_mutex_lock(&h->lock);
    struct handles_side *side = &h->side[kind][guest];
    bool ok = side_grow(side, index + 1);
    if (ok) {
        if (side->count <= index)
            side->count = index + 1;
        struct handles_entry *entry = &side->entry[index];
        ok = !entry->host && (alias || enter(h, entry, kind, token, host));
        if (ok) {
            entry->host = host;
            entry->generation = token_generation(token);
            entry->further = 0;
        }
    }
    pthread_mutex_unlock(&h->lock);
    return ok;
}

bool handles_bind(struct handles *h, unsigned kind, uint64_t token, void *host) { return bind(h, kind, token, host, false); }

bool handles_alias(struct handles *h, unsigned kind, uint64_t token, void *host) {
    return token_index(token) & HANDLES_GUEST_SIDE && bind(h, kind, token, host, true);
}

bool handles_drop(struct handles *h, unsigned kind, uint64_t token) {
    pthread_mutex_lock(&h->lock);
    struct handles_entry *entry = live_entry(h, kind, token);
    if (entry && entry->further) {
        entry->further--;
    } else if (entry) {
        reverse_erase(h, kind, entry->host, token);
        entry->host = NULL;
        uint32_t index = token_index(token);
        if (!(index & HANDLES_GUEST_SIDE) && index >= 16) {
            struct handles_side *side = &h->side[kind][0];
            entry->next_free = side->free_head;
            side->free_head = index + 1;
        }
    }
    pthread_mutex_unlock(&h->lock);
    return entry != NULL;
}
