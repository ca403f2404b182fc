// SPDX-License-Identifier: Apache-2.0
/*
 * Copies. Who can reach the two operands decides how bytes travel: memory that the host reaches itself
 * (device, pinned, managed, registered) is named by address; pageable memory is staged, in the record when
 * small and through chunks of the heap otherwise.
 */
#ifndef BARCUDA_RUNTIME_COPY_H
#define BARCUDA_RUNTIME_COPY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/enter.h"

enum copy_place {
    COPY_DEVICE,   /* device memory */
    COPY_PINNED,   /* host memory that the host side reaches at the same address */
    COPY_PAGEABLE, /* memory of this process only */
};

/* Where [address, address + size) is. CUDA_ERROR_INVALID_VALUE when it runs over the end of a device
 * allocation. */
CUresult copy_place(uint64_t address, size_t size, enum copy_place *place);

/*
 * Copies in order of `stream` (resolved). `sync` waits as CUDA's synchronous copies do; a copy to pageable
 * memory always waits, one from pageable memory has read its source when this returns.
 */
CUresult copy_linear(const struct rt_call *call, uint64_t dst, uint64_t src, size_t size, CUstream stream,
                     bool sync);

/* The same for boxes of rows. Memory types are checked here; arrays are left to the host. */
CUresult copy_box(const struct rt_call *call, const CUDA_MEMCPY3D *box, CUstream stream, bool sync);

/*
 * A box for a graph, checked but not copied: *pageable says which operands (enum copy_pageable) the host does not reach; in
 * *unified these have unified addresses.
 */
CUresult copy_box_unify(const CUDA_MEMCPY3D *box, CUDA_MEMCPY3D *unified, uint32_t *pageable);

/*
 * Captures a copy of pageable memory (the box has unified addresses) when the stream captures: *captured. The memory is read and
 * written when the graph runs.
 */
CUresult copy_capture(const CUDA_MEMCPY3D *unified, uint32_t pageable, CUstream stream, bool *captured);

/*
 * Chunks that the guest waits for (the host fills them). The first one of a call is always granted; more only
 * while enough are left that no two calls can wait for each other's.
 */
struct copy_chunk_share {
    unsigned extra; /* of this call */
};
bool copy_share_extra(const struct rt_call *call, struct copy_chunk_share *share);
void copy_share_drop(struct copy_chunk_share *share);

/* The error of a staged copy that the host reported meanwhile, or CUDA_SUCCESS. */
CUresult copy_collect(const struct rt_call *call);

#endif
