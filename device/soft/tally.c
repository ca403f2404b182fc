// SPDX-License-Identifier: Apache-2.0
/* See tally.h. What does not fit any more is left out of the records and still counted in what there is of
 * its kernel. */
#include "device/soft/tally.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { KERNELS = 4096, SPANS = 1 << 18 };

static struct {
    pthread_mutex_t lock;
    atomic_bool on;
    struct kernel_tally *kernels;
    struct kernel_span *spans;
    size_t kernel_count, span_count, span_capacity;
} tally = {.lock = PTHREAD_MUTEX_INITIALIZER};

void tally_start(void) {
    atomic_store(&tally.on, true);
}

uint64_t tally_now(void) {
    struct timespec now;
    if (!atomic_load_explicit(&tally.on, memory_order_relaxed))
        return 0;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* The caller holds the lock. NULL when there is no room. */
static struct kernel_tally *find(const char *kernel) {
    struct kernel_tally wanted = {0};
    snprintf(wanted.name, sizeof wanted.name, "%s", kernel);
    for (size_t i = 0; i < tally.kernel_count; i++)
        if (strcmp(tally.kernels[i].name, wanted.name) == 0)
            return &tally.kernels[i];
    if (tally.kernel_count == KERNELS ||
        (!tally.kernels && !(tally.kernels = malloc(KERNELS * sizeof *tally.kernels))))
        return NULL;
    tally.kernels[tally.kernel_count] = wanted;
    return &tally.kernels[tally.kernel_count++];
}

static void add_span(struct kernel_span span) {
    if (tally.span_count == tally.span_capacity) {
        size_t capacity = tally.span_capacity ? tally.span_capacity * 2 : 1024;
        struct kernel_span *bigger =
            capacity <= SPANS ? realloc(tally.spans, capacity * sizeof *bigger) : NULL;
        if (!bigger)
            return;
        tally.spans = bigger;
        tally.span_capacity = capacity;
    }
    tally.spans[tally.span_count++] = span;
}

void tally_add(const char *kernel, uint64_t begin_ns, uint64_t blocks, uint64_t instructions) {
    if (!begin_ns)
        return;
    uint64_t ns = tally_now() - begin_ns;
    pthread_mutex_lock(&tally.lock);
    struct kernel_tally *k = find(kernel);
    if (k) {
        k->launches++;
        k->blocks += blocks;
        k->instructions += instructions;
        k->ns += ns;
        k->longest_ns = ns > k->longest_ns ? ns : k->longest_ns;
        add_span((struct kernel_span){(uint64_t)(k - tally.kernels), begin_ns, ns});
    }
    pthread_mutex_unlock(&tally.lock);
}

static uint64_t copy_out(const void *from, size_t size, size_t have, uint64_t first, void *out,
                         size_t count) {
    if (first < have)
        memcpy(out, (const char *)from + first * size, (have - first < count ? have - first : count) * size);
    return have;
}

uint64_t tally_kernels(uint64_t first, struct kernel_tally *out, size_t count) {
    pthread_mutex_lock(&tally.lock);
    uint64_t have = copy_out(tally.kernels, sizeof *out, tally.kernel_count, first, out, count);
    pthread_mutex_unlock(&tally.lock);
    return have;
}

uint64_t tally_spans(uint64_t first, struct kernel_span *out, size_t count) {
    pthread_mutex_lock(&tally.lock);
    uint64_t have = copy_out(tally.spans, sizeof *out, tally.span_count, first, out, count);
    pthread_mutex_unlock(&tally.lock);
    return have;
}
