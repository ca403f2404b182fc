// SPDX-License-Identifier: Apache-2.0
/* Counted lists of operations (engine.h). */
#include <stdlib.h>

#include "device/soft/engine.h"

struct soft_ops *soft_ops_create(size_t count) {
    struct soft_ops *ops = calloc(1, sizeof *ops + count * sizeof *ops->op);
    if (ops) {
        atomic_init(&ops->references, 1);
        ops->count = count;
    }
    return ops;
}

struct soft_ops *soft_ops_retain(struct soft_ops *ops) {
    atomic_fetch_add_explicit(&ops->references, 1, memory_order_relaxed);
    return ops;
}

void soft_ops_release(struct soft_ops *ops) {
    if (!ops || atomic_fetch_sub_explicit(&ops->references, 1, memory_order_acq_rel) != 1)
        return;
    for (size_t i = 0; i < ops->count; i++)
        soft_op_free(&ops->op[i]);
    if (ops->released) /* elsewhere: the caller may hold the graph lock */
        soft_engine_call(ops->released, ops->held);
    free(ops);
}
