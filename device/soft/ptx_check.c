// SPDX-License-Identifier: Apache-2.0
/*
 * The memory checker: looks at each load and store of a strict grid before it happens, and reports what is no
 * fault but likely a mistake: reads of memory that nobody has written, and accesses to shared memory that
 * nothing orders.
 *
 * Two accesses to a word of shared memory are ordered when a barrier, an atomic operation or a mbarrier of
 * the block lies between them, or, within a warp, any .sync operation. That is generous: a report is meant to
 * be a mistake, not every mistake is reported.
 */
#include "device/soft/ptx_check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SEVERAL = UINT16_MAX, REPORTS = 16 };

/* What is known of 4 bytes of shared memory. */
struct ptx_shadow {
    uint8_t written;         /* a bit for each byte */
    uint16_t writer, reader; /* thread + 1 of the last access, 0 = none, SEVERAL */
    uint32_t write_epoch, read_epoch;
    uint32_t write_sync, read_sync; /* of the warp */
    uint32_t write_visit;           /* which instruction of the block wrote */
};

struct access {
    struct ptx_exec *x;
    const struct ptx_op *op;
    uint32_t lane, size;
    uint64_t address;     /* as the program has it */
    const uint8_t *value; /* of a store: the bytes that will be there; NULL = not gathered */
    bool write;
};

static void report(const struct access *a, const char *text) {
    struct ptx_grid *grid = a->x->grid;
    const struct ptx_services *services = grid->launch.services;
    bool wanted = services && services->report;
    pthread_mutex_lock(&grid->lock);
    /* One for each place in the program. */
    for (uint32_t i = 0; i < grid->report_count && wanted; i++)
        wanted = grid->reported[i] != a->op;
    wanted = wanted && grid->report_count < REPORTS;
    if (wanted)
        grid->reported[grid->report_count++] = a->op;
    pthread_mutex_unlock(&grid->lock);
    if (!wanted)
        return;
    const uint32_t *block = grid->launch.block;
    uint32_t thread = a->x->warp->index * 32 + a->lane;
    struct ptx_fault fault = {
        .kernel = grid->launch.kernel->info.name,
        .line = a->op->line,
        .address = a->address,
        .thread = {thread % block[0], thread / block[0] % block[1], thread / block[0] / block[1]}};
    memcpy(fault.block, a->x->block->id, sizeof fault.block);
    snprintf(fault.text, sizeof fault.text, "%s", text);
    services->report(services->self, &fault);
}

static void report_race(const struct access *a, const char *what, uint16_t other) {
    char text[200], who[32] = "several threads";
    if (other != SEVERAL)
        snprintf(who, sizeof who, "thread %u of the block", other - 1u);
    snprintf(text, sizeof text,
             "race in shared memory: %s by %s that nothing orders before this %s of %u bytes", what, who,
             a->write ? "write" : "read", a->size);
    report(a, text);
}

/* Whether another thread's access may be at the same time as this one. */
static bool unordered(const struct access *a, uint16_t other, uint32_t epoch, uint32_t sync) {
    uint32_t thread = a->x->warp->index * 32 + a->lane;
    if (!other || other == thread + 1 || epoch != a->x->block->epoch)
        return false;
    if (other != SEVERAL && (other - 1u) / 32 == a->x->warp->index)
        return sync == a->x->warp->syncs;
    return true;
}

static void check_word(const struct access *a, struct ptx_shadow *word, uint8_t bytes, bool same_value) {
    uint16_t self = (uint16_t)(a->x->warp->index * 32 + a->lane + 1);
    /* Of several lanes that one instruction stores to one place, one wins, as documented. */
    bool together = a->write && word->write_visit == a->x->block->visits;
    if (!together && unordered(a, word->writer, word->write_epoch, word->write_sync) && !same_value)
        report_race(a, "write", word->writer);
    if (a->write) {
        if (unordered(a, word->reader, word->read_epoch, word->read_sync) && !same_value)
            report_race(a, "read", word->reader);
        word->written |= bytes;
        word->writer = self;
        word->write_epoch = a->x->block->epoch;
        word->write_sync = a->x->warp->syncs;
        word->write_visit = a->x->block->visits;
        return;
    }
    if (bytes & ~word->written) {
        char text[120];
        snprintf(text, sizeof text, "read of %u bytes of shared memory that nobody has written", a->size);
        report(a, text);
        word->written |= bytes;
    }
    bool again = word->reader && word->reader != self && word->read_epoch == a->x->block->epoch;
    word->reader = again ? SEVERAL : self;
    word->read_epoch = a->x->block->epoch;
    word->read_sync = a->x->warp->syncs;
}

static bool ready(struct ptx_block *block) {
    size_t words = (block->shared_bytes + 3) / 4;
    if (block->shadow_words >= words)
        return words != 0;
    free(block->shadow);
    block->shadow = calloc(words, sizeof *block->shadow);
    block->shadow_words = block->shadow ? words : 0;
    return block->shadow;
}

void ptx_check_start(struct ptx_block *block) {
    if (block->shadow)
        memset(block->shadow, 0, block->shadow_words * sizeof *block->shadow);
    block->epoch = 1;
}

void ptx_check_touch_shared(struct ptx_block *block, uint64_t offset, uint32_t size) {
    if (!ready(block))
        return;
    for (uint64_t i = offset; i < offset + size; i++)
        block->shadow[i / 4].written |= (uint8_t)(1u << i % 4);
}

static void check_shared(const struct access *a, uint64_t offset) {
    struct ptx_block *block = ptx_cluster_block(a->x, &offset);
    /* What other blocks of the cluster do is ordered by means that are not followed here. */
    if (!block || offset > block->shared_bytes || block->shared_bytes - offset < a->size || !ready(block))
        return;
    if (block != a->x->block) {
        if (a->write)
            ptx_check_touch_shared(block, offset, a->size);
        return;
    }
    bool same = a->write && memcmp(block->shared + offset, a->value, a->size) == 0;
    for (uint64_t at = offset; at < offset + a->size;) {
        uint64_t end = (at / 4 + 1) * 4 < offset + a->size ? (at / 4 + 1) * 4 : offset + a->size;
        check_word(a, &block->shadow[at / 4], (uint8_t)(((1u << (end - at)) - 1) << at % 4), same);
        at = end;
    }
}

static void check_global(const struct access *a) {
    struct ptx_written *written = a->x->grid->launch.written;
    if (!written)
        return;
    if (a->write) {
        ptx_written_set(written, a->address, a->size, true);
        return;
    }
    uint64_t gap = ptx_written_first_gap(written, a->address, a->size);
    if (gap == a->size)
        return;
    char text[160];
    snprintf(text, sizeof text,
             "read of %u bytes of device memory, of which byte %llu has never been written", a->size,
             (unsigned long long)gap);
    report(a, text);
    ptx_written_set(written, a->address, a->size, true);
}

void ptx_check_access(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint8_t value[64];
    struct access a = {.x = x,
                       .op = op,
                       .size = (uint32_t)op->mem.size * op->mem.count,
                       .value = value,
                       .write = op->flags & PTX_MEM_STORE};
    if (op->flags & PTX_MEM_POLL) {
        x->block->epoch++; /* waits for a flag: orders what follows */
        return;
    }
    x->block->visits++;
    PTX_EACH_LANE(lane, mask) {
        enum ptx_space space = (enum ptx_space)op->mem.space;
        a.lane = lane;
        if (op->flags & PTX_MEM_NARROW)
            a.address = (uint32_t)(ptx_r32(x, op->mem.address)[lane] + (uint32_t)op->mem.displacement);
        else
            a.address = ptx_r64(x, op->mem.address)[lane] + (uint64_t)op->mem.displacement;
        for (uint32_t i = 0; a.write && i < op->mem.count; i++)
            memcpy(value + i * op->mem.size, x->regs + op->mem.data[i] + lane * op->mem.width, op->mem.size);
        if (space == PTX_SHARED)
            check_shared(&a, a.address);
        else if (space == PTX_GENERIC && a.address - PTX_SHARED_WINDOW < PTX_SHARED_WINDOW_SIZE)
            check_shared(&a, a.address - PTX_SHARED_WINDOW);
        else
            check_global(&a);
    }
}
