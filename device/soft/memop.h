// SPDX-License-Identifier: Apache-2.0
/* Stream memory operations: waiting for and writing of 32- and 64-bit values. */
#ifndef BARCUDA_DEVICE_SOFT_MEMOP_H
#define BARCUDA_DEVICE_SOFT_MEMOP_H

#include "device/soft/engine.h"

#define MEMOP_MOST 256 /* operations of one batch */

/* Checks a batch and makes it a list of operations. Errors: INVALID_VALUE, NOT_SUPPORTED (remote writes
 * cannot be flushed), OUT_OF_MEMORY. */
CUresult soft_memop_list(struct soft_context *, const CUstreamBatchMemOpParams *, unsigned count,
                         unsigned flags, struct soft_ops **out);

/* Of a WAIT_VALUE and a WRITE_VALUE whose address is accessible. */
bool soft_memop_reached(const struct soft_op *);
void soft_memop_write(const struct soft_op *);

#endif
