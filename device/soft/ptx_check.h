// SPDX-License-Identifier: Apache-2.0
/* The memory checker of strict grids. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_CHECK_H
#define BARCUDA_DEVICE_SOFT_PTX_CHECK_H

#include "device/soft/ptx_exec.h"
#include "device/soft/ptx_written.h"

/* A block begins: nothing is known of its shared memory. */
void ptx_check_start(struct ptx_block *);
/* Before a load or store (PTX_MEM_LOAD, PTX_MEM_STORE) of the running warp. */
void ptx_check_access(struct ptx_exec *, const struct ptx_op *, uint32_t mask);
/* Something else than a store is about to write [offset, offset + size) of a block's shared memory, within its bounds. */
void ptx_check_touch_shared(struct ptx_block *, uint64_t offset, uint32_t size);

#endif
