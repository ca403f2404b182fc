// SPDX-License-Identifier: Apache-2.0
/* See arena.h. */
#include "device/soft/arena.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define ARENA_PAGE ((uint64_t)4096)
/* Address spaces beyond this would need an unreasonable granule table. */
#define ARENA_MOST_GRANULES ((uint64_t)1 << 22)

struct arena_span {
    uint64_t address, granules;
    uint32_t slot_size;           /* 0: one block over all granules */
    uint32_t slots, used, lowest; /* no free slot below `lowest` */
    unsigned class;
    bool lendable, lent; /* lent: the granules lie in the memory file that `token` names */
    struct share_token token;
    struct arena_span *next, *previous; /* in partial[class], while a slot is free */
    struct arena_block block[];
};

struct arena_retired {
    struct arena_retired *next;
    uint64_t epoch;
    struct ptx_ranges *ranges;
};

void arena_open(struct arena *a, uint64_t quota, bool exact) {
    memset(a, 0, sizeof *a);
    pthread_mutex_init(&a->lock, NULL);
    a->quota = quota / ARENA_GRANULE * ARENA_GRANULE;
    a->exact = exact;
    a->readers.next = a->readers.previous = &a->readers;
    a->memory.current = calloc(1, sizeof(struct ptx_ranges));
}

bool arena_reserve(struct arena *a, uint64_t address, uint64_t size) {
    uint64_t end;
    if (a->base || !address || __builtin_add_overflow(address, size, &end))
        return false;
    uint64_t base = (address + ARENA_GRANULE - 1) & -ARENA_GRANULE;
    uint64_t granules = end > base ? (end - base) / ARENA_GRANULE : 0;
    if (!granules || granules > ARENA_MOST_GRANULES || base < address)
        return false;
    if (base < PTX_PARAM_WINDOW + (64 << 10) && end > PTX_SHARED_WINDOW)
        return false;
    void *at = (void *)(uintptr_t)base;
    void *p = mmap(at, granules * ARENA_GRANULE, PROT_NONE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (p == MAP_FAILED)
        return false;
    struct arena_span **span = p == at ? calloc(granules, sizeof *span) : NULL;
    if (span && a->exact && !ptx_written_open(&a->written, base, granules * ARENA_GRANULE)) {
        free(span);
        span = NULL;
    }
    if (!span) {
        munmap(p, granules * ARENA_GRANULE);
        return false;
    }
    pthread_mutex_lock(&a->lock);
    a->base = base;
    a->granules = granules;
    a->span = span;
    pthread_mutex_unlock(&a->lock);
    return true;
}

void arena_close(struct arena *a) {
    for (uint64_t g = 0; g < a->granules;) {
        struct arena_span *s = a->span[g];
        g += s ? s->granules : 1;
        free(s);
    }
    ptx_written_close(&a->written);
    if (a->base)
        munmap((void *)(uintptr_t)a->base, a->granules * ARENA_GRANULE);
    for (struct arena_retired *r = a->retired, *next; r; r = next) {
        next = r->next;
        free(r->ranges);
        free(r);
    }
    free((void *)(uintptr_t)a->memory.current);
    free(a->span);
    free(a->extra);
    pthread_mutex_destroy(&a->lock);
    memset(a, 0, sizeof *a);
}

/* ---- the range table ---- */

static void reclaim(struct arena *a) {
    uint64_t oldest = a->readers.next == &a->readers ? UINT64_MAX : a->readers.next->epoch;
    for (struct arena_retired **p = &a->retired; *p;) {
        struct arena_retired *r = *p;
        if (r->epoch <= oldest) {
            *p = r->next;
            free(r->ranges);
            free(r);
        } else {
            p = &r->next;
        }
    }
}

struct range_list {
    struct ptx_ranges *ranges;
    size_t capacity;
    bool exact;
};

static bool range_push(struct range_list *l, uint64_t lo, uint64_t hi, bool writable) {
    struct ptx_ranges *r = l->ranges;
    if (r && r->count) {
        struct ptx_range *last = &r->range[r->count - 1];
        if (last->hi >= lo && last->writable == writable && !l->exact) {
            if (last->hi < hi)
                last->hi = hi;
            return true;
        }
        if (last->hi > lo)
            lo = last->hi; /* rounding made two unlike ranges overlap */
        if (lo >= hi)
            return true;
    }
    size_t count = r ? r->count : 0;
    if (!r || count == l->capacity) {
        size_t capacity = r ? l->capacity * 2 : 64;
        struct ptx_ranges *grown = realloc(r, sizeof *r + capacity * sizeof r->range[0]);
        if (!grown)
            return false;
        l->ranges = r = grown;
        l->capacity = capacity;
    }
    r->range[count] = (struct ptx_range){lo, hi, writable};
    r->count = count + 1;
    return true;
}

/* Hardware maps host memory by the page. */
static bool push_extra(struct range_list *l, const struct arena_extra *e) {
    uint64_t mask = l->exact ? 0 : ARENA_PAGE - 1;
    return range_push(l, e->lo & ~mask, (e->hi + mask) & ~mask, e->writable);
}

static bool push_span(struct range_list *l, const struct arena_span *s) {
    if (!l->exact)
        return s->block[0].use == ARENA_ADDRESS ||
               range_push(l, s->address, s->address + s->granules * ARENA_GRANULE, true);
    for (uint32_t i = 0; i < s->slots; i++) {
        const struct arena_block *b = &s->block[i];
        if (b->use != ARENA_FREE && b->use != ARENA_ADDRESS &&
            !range_push(l, b->address, b->address + b->size, true))
            return false;
    }
    return true;
}

/* Announced ranges may lie inside address-only spans (mapped memory), so the two lists are merged by address.
 */
static bool publish(struct arena *a) {
    struct range_list l = {.exact = a->exact};
    struct arena_retired *old = malloc(sizeof *old);
    bool ok = old != NULL;
    size_t e = 0;
    for (uint64_t g = 0; ok && g < a->top;) {
        const struct arena_span *s = a->span[g];
        if (!s) {
            g++;
            continue;
        }
        for (; ok && e < a->extra_count && a->extra[e].lo < s->address; e++)
            ok = push_extra(&l, &a->extra[e]);
        ok = ok && push_span(&l, s);
        g += s->granules;
    }
    for (; ok && e < a->extra_count; e++)
        ok = push_extra(&l, &a->extra[e]);
    if (ok && !l.ranges)
        ok = (l.ranges = calloc(1, sizeof *l.ranges)) != NULL;
    if (!ok) {
        free(l.ranges);
        free(old);
        return false;
    }
    old->ranges = (struct ptx_ranges *)(uintptr_t)a->memory.current;
    a->memory.current = l.ranges;
    old->epoch = ++a->epoch;
    old->next = a->retired;
    a->retired = old;
    reclaim(a);
    return true;
}

void arena_reader_enter(struct arena *a, struct arena_reader *r) {
    pthread_mutex_lock(&a->lock);
    r->epoch = a->epoch;
    r->previous = a->readers.previous;
    r->next = &a->readers;
    r->previous->next = r;
    a->readers.previous = r;
    pthread_mutex_unlock(&a->lock);
}

void arena_reader_leave(struct arena *a, struct arena_reader *r) {
    pthread_mutex_lock(&a->lock);
    r->previous->next = r->next;
    r->next->previous = r->previous;
    reclaim(a);
    pthread_mutex_unlock(&a->lock);
}

/* ---- granules ---- */

static uint64_t find_granules(struct arena *a, uint64_t count, uint64_t alignment, uint64_t from) {
    uint64_t run = 0, start = 0;
    for (uint64_t g = from; g < a->granules;) {
        const struct arena_span *s = a->span[g];
        if (s) {
            run = 0;
            g = (s->address - a->base) / ARENA_GRANULE + s->granules;
            continue;
        }
        if (!run) {
            uint64_t address = a->base + g * ARENA_GRANULE;
            if (address & (alignment - 1)) {
                g++;
                continue;
            }
            start = g;
        }
        if (++run == count)
            return start;
        g++;
    }
    return UINT64_MAX;
}

/* Books of what is used; called with the lock held. */
static bool charge(struct arena *a, uint64_t size) {
    if (size > a->quota - a->used || (a->host && a->host->memory_take && !a->host->memory_take(a->host->self, size)))
        return false;
    a->used += size;
    return true;
}

static void discharge(struct arena *a, uint64_t size) {
    a->used -= size;
    if (a->host && a->host->memory_give)
        a->host->memory_give(a->host->self, size);
}

static struct arena_span *take(struct arena *a, uint64_t granules, uint32_t slots, uint64_t alignment,
                               uint64_t from, bool backed) {
    if (!a->base || granules > a->granules)
        return NULL;
    uint64_t first = find_granules(a, granules, alignment, from > a->hint ? from : a->hint);
    if (first == UINT64_MAX)
        return NULL;
    struct arena_span *s = calloc(1, sizeof *s + slots * sizeof s->block[0]);
    if (!s)
        return NULL;
    s->address = a->base + first * ARENA_GRANULE;
    s->granules = granules;
    s->slots = slots;
    if (backed && !charge(a, granules * ARENA_GRANULE)) {
        free(s);
        return NULL;
    }
    if (backed &&
        mprotect((void *)(uintptr_t)s->address, granules * ARENA_GRANULE, PROT_READ | PROT_WRITE) != 0) {
        discharge(a, granules * ARENA_GRANULE);
        free(s);
        return NULL;
    }
    for (uint64_t i = 0; i < granules; i++)
        a->span[first + i] = s;
    if (first == a->hint)
        a->hint = first + granules;
    if (a->top < first + granules)
        a->top = first + granules;
    return s;
}

static void give_back(struct arena *a, struct arena_span *s, bool backed) {
    uint64_t first = (s->address - a->base) / ARENA_GRANULE;
    for (uint64_t i = 0; i < s->granules; i++)
        a->span[first + i] = NULL;
    if (first < a->hint)
        a->hint = first;
    if (s->lent) {
        /* Others may go on with what was lent; this process keeps readable zeros. */
        mmap((void *)(uintptr_t)s->address, s->granules * ARENA_GRANULE, PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
        if (a->returned)
            a->returned(&s->token);
    } else if (backed) {
        madvise((void *)(uintptr_t)s->address, s->granules * ARENA_GRANULE, MADV_DONTNEED);
    }
    if (backed) {
        discharge(a, s->granules * ARENA_GRANULE);
    }
    free(s);
}

static struct arena_span **partial_of(struct arena *a, bool lendable, unsigned class) {
    return &a->partial[lendable][class];
}

static void partial_remove(struct arena *a, struct arena_span *s) {
    if (s->previous)
        s->previous->next = s->next;
    else
        *partial_of(a, s->lendable, s->class) = s->next;
    if (s->next)
        s->next->previous = s->previous;
    s->next = s->previous = NULL;
}

static void partial_add(struct arena *a, struct arena_span *s) {
    s->previous = NULL;
    s->next = *partial_of(a, s->lendable, s->class);
    if (s->next)
        s->next->previous = s;
    *partial_of(a, s->lendable, s->class) = s;
}

/* ---- blocks ---- */

static void fill(struct arena *a, struct arena_block *b, uint64_t address, uint64_t size, enum arena_use use,
                 uint64_t owner) {
    *b = (struct arena_block){
        .address = address, .size = size, .use = use, .owner = owner, .id = ++a->next_id};
    if (use == ARENA_GRAPH) {
        a->graph += size;
        if (a->graph > a->graph_most)
            a->graph_most = a->graph;
    }
}

static void release_block(struct arena *a, struct arena_span *s, uint32_t i) {
    bool backed = s->block[i].use != ARENA_ADDRESS;
    if (s->block[i].use == ARENA_GRAPH)
        a->graph -= s->block[i].size;
    s->block[i].use = ARENA_FREE;
    if (!s->slot_size) {
        give_back(a, s, backed);
        return;
    }
    if (s->used-- == s->slots)
        partial_add(a, s);
    if (i < s->lowest)
        s->lowest = i;
    if (!s->used) {
        partial_remove(a, s);
        give_back(a, s, true);
    }
}

static bool is_lendable(enum arena_use use) {
    return use == ARENA_MEMORY || use == ARENA_ASYNC;
}

static struct arena_block *alloc_small(struct arena *a, uint64_t size, unsigned class, bool lendable, bool *fresh) {
    struct arena_span *s = *partial_of(a, lendable, class);
    *fresh = !s;
    if (!s) {
        uint32_t slot_size = ARENA_SMALLEST << class;
        s = take(a, 1, (uint32_t)(ARENA_GRANULE / slot_size), ARENA_GRANULE, 0, true);
        if (!s)
            return NULL;
        s->slot_size = slot_size;
        s->class = class;
        s->lendable = lendable;
        partial_add(a, s);
    }
    uint32_t i = s->lowest;
    while (s->block[i].use != ARENA_FREE)
        i++;
    s->lowest = i + 1;
    if (++s->used == s->slots)
        partial_remove(a, s);
    s->block[i].address = s->address + (uint64_t)i * s->slot_size;
    s->block[i].size = size;
    return &s->block[i];
}

static struct arena_span *span_of(struct arena *a, uint64_t address) {
    if (!a->base || address < a->base || address - a->base >= a->granules * ARENA_GRANULE)
        return NULL;
    return a->span[(address - a->base) / ARENA_GRANULE];
}

/* The block whose bytes contain the address; for a slot, its whole size class counts only up to what was
 * asked for. */
static struct arena_block *block_of(struct arena *a, uint64_t address, struct arena_span **span,
                                    uint32_t *index) {
    struct arena_span *s = span_of(a, address);
    if (!s)
        return NULL;
    uint32_t i = s->slot_size ? (uint32_t)((address - s->address) / s->slot_size) : 0;
    struct arena_block *b = &s->block[i];
    if (b->use == ARENA_FREE || address - b->address >= b->size)
        return NULL;
    *span = s;
    *index = i;
    return b;
}

/* Memory that a program gets without contents. */
static bool is_raw(enum arena_use use) {
    return use == ARENA_MEMORY || use == ARENA_ASYNC || use == ARENA_GRAPH || use == ARENA_HEAP;
}

uint64_t arena_alloc(struct arena *a, uint64_t size, enum arena_use use, uint64_t owner) {
    if (!size || size > a->quota)
        return 0;
    uint64_t address = 0;
    bool fresh = true;
    pthread_mutex_lock(&a->lock);
    struct arena_block *b = NULL;
    if (size <= (uint64_t)ARENA_SMALLEST << (ARENA_CLASSES - 1)) {
        unsigned class = 0;
        while (((uint64_t)ARENA_SMALLEST << class) < size)
            class ++;
        b = alloc_small(a, size, class, is_lendable(use), &fresh);
    } else {
        struct arena_span *s = take(a, (size + ARENA_GRANULE - 1) / ARENA_GRANULE, 1, ARENA_GRANULE, 0, true);
        if (s) {
            b = &s->block[0];
            b->address = s->address;
            s->lendable = is_lendable(use);
        }
    }
    if (b) {
        address = b->address;
        fill(a, b, address, size, use, owner);
        /* Variables, and what other means than loads read, are not the checker's business. */
        ptx_written_set(&a->written, address, size, !is_raw(use));
        if ((fresh || a->exact) && !publish(a)) {
            struct arena_span *s = span_of(a, address);
            release_block(a, s, (uint32_t)(b - s->block));
            address = 0;
        }
    }
    pthread_mutex_unlock(&a->lock);
    return address;
}

uint64_t arena_alloc_address(struct arena *a, uint64_t size, uint64_t alignment, uint64_t hint,
                             uint64_t owner) {
    if (!size || (alignment & (alignment - 1)))
        return 0;
    if (alignment < ARENA_GRANULE)
        alignment = ARENA_GRANULE;
    uint64_t granules = (size - 1) / ARENA_GRANULE + 1, address = 0;
    pthread_mutex_lock(&a->lock);
    uint64_t from =
        hint > a->base && hint - a->base < a->granules * ARENA_GRANULE ? (hint - a->base) / ARENA_GRANULE : 0;
    struct arena_span *s = take(a, granules, 1, alignment, from, false);
    if (!s && from)
        s = take(a, granules, 1, alignment, 0, false);
    if (s) {
        address = s->address;
        fill(a, &s->block[0], address, size, ARENA_ADDRESS, owner);
        ptx_written_set(&a->written, address, size, true); /* whatever will be mapped there brings its contents */
    }
    pthread_mutex_unlock(&a->lock);
    return address;
}

bool arena_free(struct arena *a, uint64_t address, enum arena_use use) {
    struct arena_span *s;
    uint32_t i;
    pthread_mutex_lock(&a->lock);
    struct arena_block *b = block_of(a, address, &s, &i);
    bool ok = b && b->address == address && b->use == use;
    if (ok) {
        release_block(a, s, i);
        /* Without memory for a new table the old one stays, which is too generous until the next change,
         * never unsafe. */
        if (a->exact || !span_of(a, address))
            publish(a);
    }
    pthread_mutex_unlock(&a->lock);
    return ok;
}

void arena_free_owner(struct arena *a, uint64_t owner) {
    pthread_mutex_lock(&a->lock);
    for (uint64_t g = 0; g < a->top;) {
        struct arena_span *s = a->span[g];
        uint64_t next = g + (s ? s->granules : 1);
        for (uint32_t i = 0; s && i < s->slots && s == a->span[g]; i++)
            if (s->block[i].use != ARENA_FREE && s->block[i].owner == owner) {
                release_block(a, s, i);
                if (!a->span[g])
                    break;
            }
        g = next;
    }
    publish(a);
    pthread_mutex_unlock(&a->lock);
}

bool arena_find(struct arena *a, uint64_t address, struct arena_block *out) {
    struct arena_span *s;
    uint32_t i;
    pthread_mutex_lock(&a->lock);
    struct arena_block *b = block_of(a, address, &s, &i);
    if (b)
        *out = *b;
    pthread_mutex_unlock(&a->lock);
    return b != NULL;
}

/* ---- lending ---- */

bool arena_find_piece(struct arena *a, uint64_t address, struct arena_piece *out) {
    struct arena_span *s;
    uint32_t i;
    pthread_mutex_lock(&a->lock);
    const struct arena_block *b = block_of(a, address, &s, &i);
    if (b && !is_lendable(b->use))
        b = NULL;
    if (b)
        *out = (struct arena_piece){*b, s->address, s->granules * ARENA_GRANULE, s->lent, s->token};
    pthread_mutex_unlock(&a->lock);
    return b != NULL;
}

/* Pages that hold nothing stay holes in the file. */
static void copy_pages(uint8_t *to, const uint8_t *from) {
    static const uint8_t zeros[ARENA_PAGE];
    for (uint64_t at = 0; at < ARENA_GRANULE; at += ARENA_PAGE)
        if (memcmp(from + at, zeros, ARENA_PAGE) != 0)
            memcpy(to + at, from + at, ARENA_PAGE);
}

/* Granule by granule, so that memory is never needed twice. What has moved before a failure lies in a file that nobody else knows
 * then, which is no harm. */
static bool move_to_file(const struct arena_span *s, int file) {
    for (uint64_t at = 0; at < s->granules * ARENA_GRANULE; at += ARENA_GRANULE) {
        uint8_t *from = (uint8_t *)(uintptr_t)(s->address + at);
        uint8_t *to = mmap(NULL, ARENA_GRANULE, PROT_READ | PROT_WRITE, MAP_SHARED, file, (off_t)at);
        if (to == MAP_FAILED)
            return false;
        copy_pages(to, from);
        /* Moves the mapping over the old one in one step. */
        if (mremap(to, ARENA_GRANULE, ARENA_GRANULE, MREMAP_MAYMOVE | MREMAP_FIXED, from) == MAP_FAILED) {
            munmap(to, ARENA_GRANULE);
            return false;
        }
    }
    return true;
}

bool arena_lend(struct arena *a, const struct arena_piece *piece, int file, const struct share_token *token) {
    struct arena_span *s;
    uint32_t i;
    pthread_mutex_lock(&a->lock);
    const struct arena_block *b = block_of(a, piece->block.address, &s, &i);
    bool ok = b && b->id == piece->block.id && !s->lent && s->address == piece->base &&
              s->granules * ARENA_GRANULE == piece->size;
    if (ok) {
        ok = s->lent = move_to_file(s, file);
        s->token = *token;
    }
    pthread_mutex_unlock(&a->lock);
    return ok;
}

void arena_usage(struct arena *a, uint64_t *used, uint64_t *quota) {
    pthread_mutex_lock(&a->lock);
    *used = a->used;
    *quota = a->quota;
    if (a->host && a->host->memory_left) { /* what others use is not there for this client */
        uint64_t left = a->host->memory_left(a->host->self);
        if (left < a->quota - a->used)
            *used = a->quota - left;
    }
    pthread_mutex_unlock(&a->lock);
}

void arena_graph_usage(struct arena *a, uint64_t *used, uint64_t *most) {
    pthread_mutex_lock(&a->lock);
    *used = a->graph;
    *most = a->graph_most;
    pthread_mutex_unlock(&a->lock);
}

void arena_graph_reset(struct arena *a) {
    pthread_mutex_lock(&a->lock);
    a->graph_most = a->graph;
    pthread_mutex_unlock(&a->lock);
}

bool arena_charge(struct arena *a, uint64_t size) {
    pthread_mutex_lock(&a->lock);
    bool ok = charge(a, size);
    pthread_mutex_unlock(&a->lock);
    return ok;
}

void arena_discharge(struct arena *a, uint64_t size) {
    pthread_mutex_lock(&a->lock);
    discharge(a, size);
    pthread_mutex_unlock(&a->lock);
}

/* ---- other memory ---- */

static size_t extra_at(const struct arena *a, uint64_t address) {
    size_t lo = 0, hi = a->extra_count; /* the first that ends above the address */
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (a->extra[mid].hi > address)
            hi = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

bool arena_add(struct arena *a, uint64_t address, uint64_t size, bool writable) {
    uint64_t end;
    if (!size || __builtin_add_overflow(address, size, &end) || end > UINT64_MAX - ARENA_PAGE ||
        (address < PTX_PARAM_WINDOW + (64 << 10) && end > PTX_SHARED_WINDOW))
        return false;
    pthread_mutex_lock(&a->lock);
    size_t i = extra_at(a, address);
    bool ok = i == a->extra_count || a->extra[i].lo >= end;
    if (ok && a->extra_count == a->extra_capacity) {
        size_t capacity = a->extra_capacity ? a->extra_capacity * 2 : 32;
        struct arena_extra *grown = realloc(a->extra, capacity * sizeof *grown);
        ok = grown != NULL;
        if (ok) {
            a->extra = grown;
            a->extra_capacity = capacity;
        }
    }
    if (ok) {
        memmove(&a->extra[i + 1], &a->extra[i], (a->extra_count - i) * sizeof a->extra[0]);
        a->extra[i] = (struct arena_extra){address, end, writable};
        a->extra_count++;
        ok = publish(a);
        if (!ok)
            memmove(&a->extra[i], &a->extra[i + 1], (--a->extra_count - i) * sizeof a->extra[0]);
    }
    pthread_mutex_unlock(&a->lock);
    return ok;
}

bool arena_remove(struct arena *a, uint64_t address, uint64_t size) {
    pthread_mutex_lock(&a->lock);
    size_t i = extra_at(a, address);
    bool ok = i < a->extra_count && a->extra[i].lo == address && a->extra[i].hi - address == size;
    if (ok) {
        memmove(&a->extra[i], &a->extra[i + 1], (--a->extra_count - i) * sizeof a->extra[0]);
        publish(a);
    }
    pthread_mutex_unlock(&a->lock);
    return ok;
}

bool arena_accessible(struct arena *a, uint64_t address, uint64_t size, bool write) {
    uint64_t end;
    if (__builtin_add_overflow(address, size, &end))
        return false;
    struct arena_span *s;
    uint32_t i;
    pthread_mutex_lock(&a->lock);
    const struct arena_block *b = block_of(a, address, &s, &i);
    bool ok;
    if (b && b->use != ARENA_ADDRESS) {
        ok = end - b->address <= b->size;
    } else {
        ok = false;
        for (size_t e = extra_at(a, address); e < a->extra_count && a->extra[e].lo <= address; e++) {
            if (write && !a->extra[e].writable)
                break;
            if (end <= a->extra[e].hi) {
                ok = true;
                break;
            }
            address = a->extra[e].hi;
        }
    }
    pthread_mutex_unlock(&a->lock);
    return ok;
}
