// SPDX-License-Identifier: Apache-2.0
/* JIT options: a slot of the value array holds a number, a pointer, or room for a result. */
#include "runtime/jit.h"

#include <string.h>

static size_t log_capacity(const void *slot) {
    /* The slot holds an unsigned int; its upper half may be garbage. */
    size_t capacity = (unsigned)(uintptr_t)slot;
    return capacity < JIT_LOG_MAX ? capacity : JIT_LOG_MAX;
}

CUresult jit_parse(struct jit *jit, unsigned count, const CUjit_option *options, void **values) {
    memset(jit, 0, sizeof *jit);
    if (count && (!options || !values))
        return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < count; i++) {
        switch (options[i]) {
        case CU_JIT_INFO_LOG_BUFFER:
            jit->info.buffer = values[i];
            break;
        case CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES:
            jit->info.capacity = log_capacity(values[i]);
            jit->info.size_slot = &values[i];
            break;
        case CU_JIT_ERROR_LOG_BUFFER:
            jit->error.buffer = values[i];
            break;
        case CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES:
            jit->error.capacity = log_capacity(values[i]);
            jit->error.size_slot = &values[i];
            break;
        case CU_JIT_WALL_TIME:
            jit->wall_slot = &values[i];
            break;
        case CU_JIT_GLOBAL_SYMBOL_NAMES:
        case CU_JIT_GLOBAL_SYMBOL_ADDRESSES:
            return CUDA_ERROR_NOT_SUPPORTED;
        case CU_JIT_REFERENCED_KERNEL_NAMES: /* hints for link-time optimisation, deprecated and without
                                                effect */
        case CU_JIT_REFERENCED_KERNEL_COUNT:
        case CU_JIT_REFERENCED_VARIABLE_NAMES:
        case CU_JIT_REFERENCED_VARIABLE_COUNT:
            break;
        default:
            if ((unsigned)options[i] >= CU_JIT_NUM_OPTIONS || jit->count == JIT_OPTIONS)
                return CUDA_ERROR_INVALID_VALUE;
            jit->option[jit->count++] =
                (struct jit_option){.option = (uint32_t)options[i], .value = (uintptr_t)values[i]};
        }
    }
    if (!jit->info.buffer)
        jit->info.capacity = 0;
    if (!jit->error.buffer)
        jit->error.capacity = 0;
    return CUDA_SUCCESS;
}

static void log_finish(const struct jit_log *log, uint64_t size) {
    if (log->size_slot)
        *log->size_slot = (void *)(uintptr_t)(size < log->capacity ? size : log->capacity);
}

void jit_finish(const struct jit *jit, const struct jit_result *result) {
    log_finish(&jit->info, result->info_size);
    log_finish(&jit->error, result->error_size);
    if (jit->wall_slot)
        memcpy(jit->wall_slot, &result->wall_ms, sizeof result->wall_ms);
}
