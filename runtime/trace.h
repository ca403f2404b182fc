// SPDX-License-Identifier: Apache-2.0
/*
 * Tracing (docs/trace.md): a line, and an event of a timeline, for every call of the Driver API, and a
 * summary at the end. Asked for by the environment before the program starts; while off it costs one branch a
 * call.
 */
#ifndef BARCUDA_RUNTIME_TRACE_H
#define BARCUDA_RUNTIME_TRACE_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/init.h"
#include "runtime/trace_format.h"

/* The first thing every exported function looks at. */
#define TRACE_ON __builtin_expect(atomic_load_explicit(&rt_library.tracing, memory_order_relaxed), 0)

/* One call under way, on the caller's stack. */
struct trace_call {
    const struct trace_function *function; /* NULL: inside another call, not shown */
    const void *const *arguments;
    unsigned id;
    uint64_t begun; /* CLOCK_MONOTONIC, ns */
    uint32_t posted, waited;
    uint64_t host_ns;
    uint16_t start[TRACE_ARGUMENTS], length[TRACE_ARGUMENTS]; /* of each argument's text */
    struct trace_text text;
    char buffer[3072];
};

/* Looks, once, whether calls are to be traced; TRACE_ON is right from then on. */
void trace_decide(void);

/* `id`: enum trace_function_id, or TRACE_FUNCTIONS and a slot's number (runtime/trace_slot.h). arguments[i]
 * points to the i-th argument's value and is used until trace_end. */
void trace_begin(struct trace_call *, unsigned id, const void *const arguments[]);
/* Writes the call down. Returns `result`. */
CUresult trace_end(struct trace_call *, CUresult result);

/* Whether a timeline is being written; then what a kernel did at `begin_ns` of this machine's CLOCK_MONOTONIC can be drawn. */
bool trace_has_events(void);
void trace_kernel(const char *name, uint64_t begin_ns, uint64_t ns);

/* The process ends: prints the summary. */
void trace_finish(void);

#endif
