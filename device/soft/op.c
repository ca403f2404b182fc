// SPDX-License-Identifier: Apache-2.0
#include "device/soft/op.h"

#include <stdlib.h>
#include <string.h>

#include "device/soft/conditional.h"
#include "device/soft/event.h"

struct soft_bytes *soft_bytes_create(size_t size) {
    struct soft_bytes *b = size <= SIZE_MAX - sizeof *b ? malloc(sizeof *b + size) : NULL;
    if (b) {
        atomic_init(&b->references, 1);
        b->size = size;
    }
    return b;
}

void soft_bytes_release(struct soft_bytes *b) {
    if (b && atomic_fetch_sub_explicit(&b->references, 1, memory_order_acq_rel) == 1)
        free(b);
}

CUresult soft_op_copy(struct soft_op *to, const struct soft_op *from) {
    *to = *from;
    if (from->bytes)
        atomic_fetch_add_explicit(&from->bytes->references, 1, memory_order_relaxed);
    if (from->kind == SOFT_OP_EVENT_RECORD || from->kind == SOFT_OP_EVENT_WAIT)
        soft_event_retain(from->event.event);
    if (from->kind == SOFT_OP_BRANCH || from->kind == SOFT_OP_CONDITION)
        soft_condition_retain(from->jump.condition);
    if (from->kind != SOFT_OP_KERNEL)
        return CUDA_SUCCESS;
    to->kernel.params = NULL; /* a kernel without parameters has nothing to own */
    if (!from->kernel.param_size)
        return CUDA_SUCCESS;
    to->kernel.params = malloc(from->kernel.param_size);
    if (!to->kernel.params) {
        to->kind = SOFT_OP_EMPTY;
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    memcpy(to->kernel.params, from->kernel.params, from->kernel.param_size);
    return CUDA_SUCCESS;
}

void soft_op_free(struct soft_op *op) {
    if (op->kind == SOFT_OP_EVENT_RECORD || op->kind == SOFT_OP_EVENT_WAIT)
        soft_event_release(op->event.event);
    else if (op->kind == SOFT_OP_BRANCH || op->kind == SOFT_OP_CONDITION)
        soft_condition_release(op->jump.condition);
    else if (op->kind == SOFT_OP_KERNEL)
        free(op->kernel.params);
    soft_bytes_release(op->bytes);
    op->bytes = NULL;
    op->kind = SOFT_OP_EMPTY;
}
