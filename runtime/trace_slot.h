// SPDX-License-Identifier: Apache-2.0
/*
 * Traced slots of export tables. Their prototypes differ, but all take at most six integers or pointers, and
 * return at most one.
 */
#ifndef BARCUDA_RUNTIME_TRACE_SLOT_H
#define BARCUDA_RUNTIME_TRACE_SLOT_H

#include "runtime/trace_format.h"

#define TRACE_SLOTS 32

/* Functions by number; the first TRACE_FUNCTIONS of trace_begin's ids are the exported ones. */
extern struct trace_function trace_slots[TRACE_SLOTS];

/*
 * What to put into a table for `handler`: a function that does the same and is traced, or `handler` itself
 * when nothing is traced. `name` stays the caller's; `parameters` are names, comma-separated, each followed
 * by ":4" when it is an int. `result`: the handler returns a CUresult. Not for two threads at once.
 */
const void *trace_slot(const void *handler, const char *name, const char *parameters, bool result);

#endif
