// SPDX-License-Identifier: Apache-2.0
/*
 * Allocation entry points of device, pool and managed memory: the host allocates, the guest enters the result
 * in its table of ranges (runtime/ranges.h), from which copies and pointer queries are answered.
 */
#ifndef BARCUDA_RUNTIME_MEMORY_H
#define BARCUDA_RUNTIME_MEMORY_H

#include "runtime/ranges.h"

/*
 * Enters memory that the host handed out under the calling thread's current context. A range that the host
 * has given back meanwhile (freed by a graph, with its context) makes room. CUDA_ERROR_OUT_OF_MEMORY: this
 * process cannot use these addresses.
 */
CUresult memory_track(uint64_t base, uint64_t size, enum range_kind kind, unsigned flags, CUmemoryPool pool);

#endif
