// SPDX-License-Identifier: Apache-2.0
/* Memory pools: stream-ordered allocation. */
#ifndef BARCUDA_DEVICE_SOFT_POOL_H
#define BARCUDA_DEVICE_SOFT_POOL_H

#include "device/soft/arena.h"
#include "generated/cuda_types.h"

/* Frees a block of use ASYNC now; one of use GRAPH is left alone. */
CUresult soft_pool_free(const struct arena_block *);
/* executor.pool_export and pool_import */
CUresult pool_export(CUmemoryPool, struct share_token *);
CUresult pool_import(const struct share_token *, CUmemoryPool *);
/* The token of the pool that the block is from; false unless that pool can be exported. */
bool pool_token_of(const struct arena_block *, struct share_token *);
/* The token of an imported pool; false for any other. */
bool pool_imported_token(CUmemoryPool, struct share_token *);

#endif
