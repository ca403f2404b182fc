// SPDX-License-Identifier: Apache-2.0
/*
 * The option arrays of module loading and linking. Numbers travel to the host; log buffers, their sizes and
 * the wall time lie in the caller's memory and are written back when the answer comes.
 */
#ifndef BARCUDA_RUNTIME_JIT_H
#define BARCUDA_RUNTIME_JIT_H

#include <stddef.h>

#include "generated/cuda_types.h"
#include "runtime/private.h"

#define JIT_OPTIONS 64
/* More of a log than this is not asked for. */
#define JIT_LOG_MAX ((size_t)1 << 20)

struct jit_log {
    char *buffer;
    size_t capacity;
    void **size_slot; /* where the number of bytes written goes; NULL = the caller gave none */
};

struct jit {
    struct jit_option option[JIT_OPTIONS];
    size_t count;
    struct jit_log info, error;
    void **wall_slot;
};

/* Reads the caller's arrays. CUDA_ERROR_INVALID_VALUE: NULL arrays or an unknown option; NOT_SUPPORTED: host
 * symbol tables. */
CUresult jit_parse(struct jit *, unsigned count, const CUjit_option *options, void **values);
/* Writes the sizes of the logs and the wall time back. */
void jit_finish(const struct jit *, const struct jit_result *);

#endif
