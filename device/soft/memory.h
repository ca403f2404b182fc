// SPDX-License-Identifier: Apache-2.0
/* Memory of the software GPU outside the arena's own bookkeeping: pinned and managed blocks, pools, and
 * checked copies. */
#ifndef BARCUDA_DEVICE_SOFT_MEMORY_H
#define BARCUDA_DEVICE_SOFT_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

struct soft_context;
struct soft_op;

enum soft_host_kind { SOFT_HOST_PINNED, SOFT_HOST_MANAGED, SOFT_HOST_VARIABLE };

/* Memory that guest and kernels share at one address; 0 when none is left. VARIABLE: a module's managed
 * variables. */
void *soft_host_alloc(struct soft_context *, size_t size, enum soft_host_kind, unsigned flags);
/* `p` must be the start of a block of that kind. */
bool soft_host_free(void *p, enum soft_host_kind);
bool soft_host_find(uint64_t address, uint64_t *base, uint64_t *size, enum soft_host_kind *kind,
                    unsigned *flags);

/* The context's memory goes with it. */
void soft_memory_forget(struct soft_context *);

/* executor.write and executor.read */
CUresult soft_write(CUdeviceptr dst, const void *src, size_t size, CUstream);
CUresult soft_read(CUdeviceptr src, void *dst, size_t size, CUstream);
CUresult soft_host_map(void *address, size_t size);
void soft_host_unmap(void *address, size_t size);

/* Bodies of operations (op.h). */
CUresult soft_copy_begin(const struct soft_op *, void **work);
CUresult soft_set_begin(const struct soft_op *, void **work);
/* One slice of either; true when done. */
bool soft_copy_run(void *work, uint64_t budget_ns);
/* What a MEM_ALLOC or MEM_FREE does when its turn comes. */
CUresult soft_memory_run(const struct soft_op *);

#endif
