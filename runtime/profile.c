// SPDX-License-Identifier: Apache-2.0
/* See profile.h. */
#include "runtime/profile.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "generated/guest_calls.h"
#include "runtime/log.h"
#include "runtime/private.h"
#include "runtime/trace.h"

enum { KERNELS = 4096, BATCH = 128 };

static const char *target; /* NULL = not wanted, or the host cannot */
static int64_t
    clock_offset; /* guest's CLOCK_MONOTONIC minus the host's, ns: another machine's in a virtual machine */

static uint64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

void profile_begin(void) {
    const char *wanted = secure_getenv("BARCUDA_PROFILE");
    uint64_t host = 0, before = now();
    if (!wanted || !*wanted || strcmp(wanted, "0") == 0)
        return;
    CUresult result = call_bcTallyStart(0, &host);
    if (result != CUDA_SUCCESS) {
        rt_log(RT_LOG_ERROR, "BARCUDA_PROFILE: the host's executor cannot count what kernels do");
        return;
    }
    uint64_t after = now();
    bool same = host >= before && host <= after; /* one machine, one clock */
    clock_offset = same ? 0 : (int64_t)((before + after) / 2 - host);
    target = wanted;
}

static size_t read_kernels(struct kernel_tally *kernels) {
    uint64_t total = 0;
    size_t have = 0;
    do {
        if (call_bcTallyKernels(0, have, kernels + have, BATCH, &total) != CUDA_SUCCESS)
            return have;
        have = total < have + BATCH ? (size_t)total : have + BATCH;
    } while (have < total && have + BATCH <= KERNELS);
    for (size_t i = 0; i < have; i++)
        kernels[i].name[sizeof kernels[i].name - 1] = 0;
    return have;
}

static void draw_spans(const struct kernel_tally *kernels, size_t count) {
    struct kernel_span spans[BATCH];
    uint64_t total = 0, first = 0;
    if (!trace_has_events())
        return;
    do {
        if (call_bcTallySpans(0, first, spans, BATCH, &total) != CUDA_SUCCESS)
            return;
        for (uint64_t i = 0; i < BATCH && first + i < total; i++)
            if (spans[i].kernel < count)
                trace_kernel(kernels[spans[i].kernel].name, spans[i].begin_ns + (uint64_t)clock_offset,
                             spans[i].ns);
        first += BATCH;
    } while (first < total);
}

static int by_time(const void *left, const void *right) {
    const struct kernel_tally *a = left, *b = right;
    return a->ns < b->ns ? 1 : a->ns > b->ns ? -1 : 0;
}

static void print_table(FILE *to, struct kernel_tally *kernels, size_t count) {
    uint64_t all = 0;
    for (size_t i = 0; i < count; i++)
        all += kernels[i].ns;
    qsort(kernels, count, sizeof *kernels, by_time);
    fprintf(to, "%6s %12s %9s %11s %11s %11s %14s  %s\n", "time %", "time us", "launches", "average us",
            "longest us", "blocks", "warp instr.", "kernel");
    for (size_t i = 0; i < count; i++) {
        const struct kernel_tally *k = &kernels[i];
        fprintf(to, "%6.2f %12.1f %9llu %11.1f %11.1f %11llu %14llu  %s\n",
                all ? 100.0 * (double)k->ns / (double)all : 0.0, (double)k->ns / 1e3,
                (unsigned long long)k->launches, (double)k->ns / 1e3 / (double)k->launches,
                (double)k->longest_ns / 1e3, (unsigned long long)k->blocks,
                (unsigned long long)k->instructions, k->name);
    }
    if (!count)
        fputs("no kernel was launched\n", to);
}

void profile_end(void) {
    if (!target)
        return;
    struct kernel_tally *kernels = calloc(KERNELS, sizeof *kernels);
    if (!kernels)
        return;
    size_t count = read_kernels(kernels);
    draw_spans(kernels, count);
    bool to_stderr = strcmp(target, "1") == 0;
    FILE *to = to_stderr ? stderr : fopen(target, "we");
    if (!to)
        rt_log(RT_LOG_ERROR, "BARCUDA_PROFILE: %s: %s", target, strerror(errno));
    else
        print_table(to, kernels, count);
    if (to && !to_stderr)
        fclose(to);
    free(kernels);
}
