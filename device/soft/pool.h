// SPDX-License-Identifier: Apache-2.0
/* Memory pools: stream-ordered allocation. */
#ifndef BARCUDA_DEVICE_SOFT_POOL_H
#define BARCUDA_DEVICE_SOFT_POOL_H

#include "device/soft/arena.h"
#include "generated/cuda_types.h"

/* Frees a block of use ASYNC now; one of use GRAPH is left alone. */
CUresult soft_pool_free(const struct arena_block *);

#endif
