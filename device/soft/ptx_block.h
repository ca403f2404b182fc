// SPDX-License-Identifier: Apache-2.0
/* Memory and running of blocks. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_BLOCK_H
#define BARCUDA_DEVICE_SOFT_PTX_BLOCK_H

#include "device/soft/ptx_exec.h"

#define PTX_BLOCK_LIMIT ((size_t)1 << 30)

/* Bytes of a block of the grid: bookkeeping, registers, local and shared memory. */
size_t ptx_block_bytes(const struct ptx_grid *);
/* The blocks of a cluster, linked by `mate`; from a pool where possible. */
struct ptx_block *ptx_blocks_alloc(const struct ptx_grid *);
void ptx_blocks_free(struct ptx_block *); /* also such as have not ended */
/* Makes them cluster `index` of the grid. */
void ptx_blocks_start(struct ptx_exec *, struct ptx_block *, uint64_t index);

enum ptx_block_result {
    PTX_BLOCK_ENDED,
    PTX_BLOCK_USED,  /* its slice or the time is over */
    PTX_BLOCK_SPINS, /* every warp waits for something that this block will not do */
    PTX_BLOCK_STUCK, /* nothing can run: all threads wait at barriers */
    PTX_BLOCK_FAULT,
};
enum ptx_block_result ptx_block_run(struct ptx_exec *, struct ptx_block *, uint64_t deadline_ns);
/* The fault of blocks of which none can go on. */
void ptx_blocks_deadlock(struct ptx_exec *, struct ptx_block *);

#endif
