// SPDX-License-Identifier: Apache-2.0
/*
 * Places of virtual registers in the frame. Registers that are never live together share a place: liveness is
 * solved over basic blocks, each register gets the interval of operations that covers all places where it is
 * live, and intervals are packed. Lanes of a warp may be at different operations, but a lane's registers are
 * its own, and operations write active lanes only.
 */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_decode.h"

#include <stdlib.h>
#include <string.h>

struct block {
    uint32_t first, end;   /* operations */
    uint32_t next[2];      /* successors, UINT32_MAX = none */
    const uint32_t *table; /* brx */
    uint32_t table_count;
};

struct interval {
    uint32_t from, to, vreg;
};

struct liveness {
    struct ptx_decode *d;
    uint32_t first, count; /* operations of the unit */
    uint32_t *block_of;    /* per operation */
    struct block *blocks;
    uint32_t block_count;
    uint32_t *number, *vreg; /* dense number of a vreg, and back */
    uint32_t used;
    size_t words;
    uint64_t *gen, *kill, *in, *out;
    struct interval *intervals;
};

static void patch(struct ptx_decode *d) {
    for (uint32_t i = 0; i < d->fixup_count; i++) {
        const struct ptx_fixup *fixup = &d->fixups[i];
        uint32_t place = d->vregs[fixup->vreg].offset;
        if (fixup->direct)
            *fixup->direct = place;
        else
            memcpy((char *)&d->ops[fixup->op] + fixup->offset, &place, sizeof place);
    }
}

static bool unguarded(const struct ptx_decode *d, uint32_t op) {
    return d->ops[op].guard == PTX_FRAME_TRUE;
}

static bool ends_block(const struct ptx_op *op) {
    return op->kind == PTX_OP_BRANCH || op->kind == PTX_OP_CONTROL;
}

static void find_blocks(struct liveness *l) {
    struct ptx_decode *d = l->d;
    const struct ptx_op *ops = d->ops + l->first;
    l->block_of[0] = 1;
    for (uint32_t i = 0; i < l->count; i++) {
        if (!ends_block(&ops[i]))
            continue;
        if (i + 1 < l->count)
            l->block_of[i + 1] = 1;
        if (ops[i].kind == PTX_OP_BRANCH)
            l->block_of[ops[i].other.arg[0] - l->first] = 1;
        else if (ops[i].fn == ptx_run_brx)
            for (uint32_t k = 0; k < ops[i].other.arg[1]; k++)
                l->block_of[((const uint32_t *)ops[i].other.pointer)[k] - l->first] = 1;
    }
    uint32_t count = 0;
    for (uint32_t i = 0; i < l->count; i++)
        count += l->block_of[i];
    l->blocks = calloc(count, sizeof *l->blocks);
    if (!l->blocks)
        return;
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->block_of[i])
            l->blocks[l->block_count++].first = i;
        l->block_of[i] = l->block_count - 1;
    }
    for (uint32_t b = 0; b < l->block_count; b++) {
        struct block *block = &l->blocks[b];
        block->end = b + 1 < l->block_count ? l->blocks[b + 1].first : l->count;
        const struct ptx_op *last = &ops[block->end - 1];
        block->next[0] = block->next[1] = UINT32_MAX;
        if (last->kind == PTX_OP_BRANCH)
            block->next[0] = l->block_of[last->other.arg[0] - l->first];
        else if (last->kind == PTX_OP_CONTROL && last->fn == ptx_run_brx) {
            block->table = last->other.pointer;
            block->table_count = last->other.arg[1];
        }
        if (b + 1 < l->block_count && (!ends_block(last) || !unguarded(d, l->first + block->end - 1)))
            block->next[1] = b + 1;
    }
}

static void set(uint64_t *bits, uint32_t i) {
    bits[i / 64] |= 1ull << (i & 63);
}

static bool get(const uint64_t *bits, uint32_t i) {
    return bits[i / 64] >> (i & 63) & 1;
}

/* Fixups come in the order of operations; those of one operation in any order, so its reads count first. */
static void local_sets(struct liveness *l) {
    struct ptx_decode *d = l->d;
    for (uint32_t i = 0; i < d->fixup_count;) {
        uint32_t op = d->fixups[i].op, end = i;
        while (end < d->fixup_count && d->fixups[end].op == op)
            end++;
        size_t at = (size_t)l->block_of[op - l->first] * l->words;
        for (uint32_t k = i; k < end; k++) {
            uint32_t n = l->number[d->fixups[k].vreg];
            /* A write under a guard keeps the other lanes' values. */
            bool reads = !d->fixups[k].write || !unguarded(d, op);
            if (n != UINT32_MAX && reads && !get(l->kill + at, n))
                set(l->gen + at, n);
        }
        for (uint32_t k = i; k < end; k++) {
            uint32_t n = l->number[d->fixups[k].vreg];
            if (n != UINT32_MAX && d->fixups[k].write && unguarded(d, op))
                set(l->kill + at, n);
        }
        i = end;
    }
}

static void add_successor(struct liveness *l, uint32_t b, uint32_t next) {
    if (next == UINT32_MAX)
        return;
    for (size_t w = 0; w < l->words; w++)
        l->out[b * l->words + w] |= l->in[next * l->words + w];
}

static void solve(struct liveness *l) {
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t b = l->block_count; b-- > 0;) {
            const struct block *block = &l->blocks[b];
            size_t at = (size_t)b * l->words;
            add_successor(l, b, block->next[0]);
            add_successor(l, b, block->next[1]);
            for (uint32_t k = 0; k < block->table_count; k++)
                add_successor(l, b, l->block_of[block->table[k] - l->first]);
            for (size_t w = 0; w < l->words; w++) {
                uint64_t in = l->gen[at + w] | (l->out[at + w] & ~l->kill[at + w]);
                changed |= in != l->in[at + w];
                l->in[at + w] = in;
            }
        }
    }
}

static void extend(struct interval *interval, uint32_t at) {
    if (at < interval->from)
        interval->from = at;
    if (at > interval->to)
        interval->to = at;
}

static void find_intervals(struct liveness *l) {
    struct ptx_decode *d = l->d;
    for (uint32_t n = 0; n < l->used; n++)
        l->intervals[n] = (struct interval){UINT32_MAX, 0, l->vreg[n]};
    for (uint32_t i = 0; i < d->fixup_count; i++) {
        uint32_t n = l->number[d->fixups[i].vreg];
        if (n != UINT32_MAX)
            extend(&l->intervals[n], d->fixups[i].op - l->first);
    }
    for (uint32_t b = 0; b < l->block_count; b++)
        for (size_t w = 0; w < l->words; w++) {
            uint64_t in = l->in[b * l->words + w], out = l->out[b * l->words + w];
            for (uint64_t rest = in | out; rest; rest &= rest - 1) {
                uint32_t bit = (uint32_t)__builtin_ctzll(rest), n = (uint32_t)(w * 64 + bit);
                if (in >> bit & 1)
                    extend(&l->intervals[n], l->blocks[b].first);
                if (out >> bit & 1)
                    extend(&l->intervals[n], l->blocks[b].end - 1);
            }
        }
}

static int by_start(const void *a, const void *b) {
    const struct interval *x = a, *y = b;
    return x->from != y->from ? (x->from > y->from) - (x->from < y->from)
                              : (x->vreg > y->vreg) - (x->vreg < y->vreg);
}

static unsigned class_of(unsigned size) {
    return size == 0 ? 0 : size == 2 ? 1 : size == 4 ? 2 : size == 8 ? 3 : 4;
}

static uint64_t class_bytes(unsigned class) {
    return class == 0 ? 4 : 32ull << class;
}

/* Gives places to the intervals in the order of their starts; places freed last are taken first, they are in
 * the cache. */
static bool pack(struct liveness *l, uint64_t *bytes) {
    struct ptx_decode *d = l->d;
    uint32_t *free_list[5] = {0}, free_count[5] = {0}, active_count = 0;
    struct interval *active = calloc(l->used + 1, sizeof *active); /* sorted by end */
    bool ok = active != NULL;
    for (unsigned c = 0; c < 5; c++) {
        free_list[c] = calloc((size_t)l->used + 16, sizeof **free_list);
        ok &= free_list[c] != NULL;
    }
    qsort(l->intervals, l->used, sizeof *l->intervals, by_start);
    for (uint32_t i = 0; ok && i < l->used; i++) {
        struct interval interval = l->intervals[i];
        uint32_t gone = 0;
        while (gone < active_count && active[gone].to < interval.from) {
            const struct ptx_vreg *v = &d->vregs[active[gone].vreg];
            unsigned c = class_of(v->size);
            free_list[c][free_count[c]++] = v->offset;
            gone++;
        }
        memmove(active, active + gone, (active_count - gone) * sizeof *active);
        active_count -= gone;
        struct ptx_vreg *v = &d->vregs[interval.vreg];
        unsigned c = class_of(v->size);
        if (!free_count[c]) {
            /* Predicates come by the line. */
            uint64_t size = class_bytes(c), fresh = c == 0 ? 16 : 1;
            for (uint64_t k = fresh; k-- > 0;)
                free_list[c][free_count[c]++] = (uint32_t)(*bytes + k * size);
            *bytes += fresh * size;
            if (*bytes > PTX_MAX_FRAME)
                break;
        }
        v->offset = free_list[c][--free_count[c]];
        uint32_t at = active_count++;
        while (at > 0 && active[at - 1].to > interval.to) {
            active[at] = active[at - 1];
            at--;
        }
        active[at] = interval;
    }
    for (unsigned c = 0; c < 5; c++)
        free(free_list[c]);
    free(active);
    return ok;
}

static void number_registers(struct liveness *l) {
    struct ptx_decode *d = l->d;
    memset(l->number, 0xff, d->vreg_count * sizeof *l->number);
    for (uint32_t i = 0; i < d->fixup_count; i++) {
        uint32_t vreg = d->fixups[i].vreg;
        if (d->vregs[vreg].offset == PTX_NO_REGISTER && l->number[vreg] == UINT32_MAX) {
            l->number[vreg] = l->used;
            l->vreg[l->used++] = vreg;
        }
    }
}

static bool assign(struct liveness *l, uint64_t *bytes) {
    struct ptx_decode *d = l->d;
    l->block_of = calloc(l->count, sizeof *l->block_of);
    l->number = calloc(d->vreg_count + 1, sizeof *l->number);
    l->vreg = calloc(d->vreg_count + 1, sizeof *l->vreg);
    if (!l->block_of || !l->number || !l->vreg)
        return false;
    number_registers(l);
    find_blocks(l);
    if (!l->blocks)
        return false;
    l->words = ((size_t)l->used + 63) / 64;
    size_t cells = l->words * l->block_count;
    l->gen = calloc(cells + 1, 8);
    l->kill = calloc(cells + 1, 8);
    l->in = calloc(cells + 1, 8);
    l->out = calloc(cells + 1, 8);
    l->intervals = calloc((size_t)l->used + 1, sizeof *l->intervals);
    if (!l->gen || !l->kill || !l->in || !l->out || !l->intervals)
        return false;
    local_sets(l);
    solve(l);
    find_intervals(l);
    return pack(l, bytes);
}

/* Every register a place of its own: for bodies whose liveness would take too long. */
static void assign_simply(struct ptx_decode *d, uint64_t *bytes) {
    for (uint32_t i = 0; i < d->fixup_count && *bytes <= PTX_MAX_FRAME; i++) {
        struct ptx_vreg *v = &d->vregs[d->fixups[i].vreg];
        if (v->offset == PTX_NO_REGISTER) {
            v->offset = (uint32_t)*bytes;
            *bytes += v->size ? v->size * 32u : 64;
        }
    }
}

enum { LIVENESS_LIMIT = 64 << 20 };

void ptx_assign_registers(struct ptx_decode *d) {
    uint64_t bytes = (d->constant_bytes + 63) & ~63u;
    if (d->function->is_entry)
        ptx_shape_addresses(d);
    uint32_t hoisted = d->function->is_entry ? ptx_hoist(d) : 0;
    d->unit->prologue_count = hoisted;
    for (uint32_t i = 0; i < d->fixup_count; i++) {
        /* What the prologue writes is read in all blocks. */
        struct ptx_vreg *v = &d->vregs[d->fixups[i].vreg];
        if (d->fixups[i].op < d->unit_first + hoisted && v->offset == PTX_NO_REGISTER) {
            v->offset = (uint32_t)bytes;
            bytes += v->size ? v->size * 32u : 64;
        }
    }
    d->unit->shapes = (uint32_t)bytes;
    for (uint32_t v = 0; v < d->vreg_count; v++)
        if (d->vregs[v].shape && d->vregs[v].offset == PTX_NO_REGISTER) {
            d->vregs[v].offset = (uint32_t)bytes;
            bytes += sizeof(struct ptx_shape);
            d->unit->shape_count++;
        }
    struct liveness l = {.d = d, .first = d->unit_first, .count = d->op_count - d->unit_first};
    uint32_t branches = 1;
    for (uint32_t i = d->unit_first; i < d->op_count; i++)
        branches += ends_block(&d->ops[i]) ? 2 : 0;
    bool ok = true;
    if ((uint64_t)branches * (d->fixup_count / 64 + 1) * 8 > LIVENESS_LIMIT)
        assign_simply(d, &bytes);
    else
        ok = assign(&l, &bytes);
    free(l.block_of);
    free(l.blocks);
    free(l.number);
    free(l.vreg);
    free(l.gen);
    free(l.kill);
    free(l.in);
    free(l.out);
    free(l.intervals);
    if (!ok)
        ptx_decode_fail(d, PTX_NO_MEMORY, "out of memory");
    if (bytes > PTX_MAX_FRAME)
        ptx_decode_fail(d, PTX_UNSUPPORTED, "registers take more than %d bytes", PTX_MAX_FRAME);
    d->unit->frame_bytes = (uint32_t)bytes;
    patch(d);
}
