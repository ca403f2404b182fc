// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's table of memory that kernels can reach: device, pinned, managed and registered ranges. It
 * decides the direction of copies and answers pointer queries without the host. All functions may be called
 * from any thread.
 *
 * An address is device or host, never both: device memory lies in the arena, a part of this process's address
 * space that was reserved when the channel was opened, or (executors that choose addresses themselves) in
 * spans reserved one by one.
 */
#ifndef BARCUDA_RUNTIME_RANGES_H
#define BARCUDA_RUNTIME_RANGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

enum range_kind {
    RANGE_DEVICE = 1, /* device memory; this process cannot touch it */
    RANGE_POOL,       /* device memory from a stream-ordered pool */
    RANGE_PINNED,     /* cuMemHostAlloc, cuMemAllocHost */
    RANGE_REGISTERED, /* cuMemHostRegister */
    RANGE_MANAGED,    /* cuMemAllocManaged, __managed__ variables */
};

struct range {
    uint64_t base, size; /* bytes, as the application asked for them */
    enum range_kind kind;
    unsigned flags;     /* of cuMemHostAlloc, cuMemHostRegister or cuMemAllocManaged */
    CUcontext context;  /* current when it was made; NULL for registered memory without one */
    CUdevice device;    /* ordinal of that context's device */
    CUmemoryPool pool;  /* RANGE_POOL, NULL = the device's default pool */
    uint64_t buffer_id; /* filled in by ranges_add; never reused within the process */
    bool sync_memops;
};

static inline bool range_on_device(const struct range *r) {
    return r->kind == RANGE_DEVICE || r->kind == RANGE_POOL;
}

/* The part of the address space that was reserved for device memory. Size 0: there is none. Call before any
 * allocation. */
void ranges_set_arena(uint64_t base, uint64_t size);
/* Whether the address is reserved for device memory: in the arena or in a span. */
bool ranges_in_arena(uint64_t address);
/*
 * Reserves addresses for device memory that is not a range (reserved by cuMemAddressReserve, memory of graphs); nothing to do in the
 * arena. CUDA_ERROR_OUT_OF_MEMORY: this process uses them for something else.
 */
CUresult ranges_reserve(uint64_t base, uint64_t size);

/*
 * Adds a range. Device memory outside the arena is reserved in this process's address space first.
 * CUDA_ERROR_INVALID_VALUE: it overlaps another range or wraps; CUDA_ERROR_OUT_OF_MEMORY: no memory for the
 * entry, or this process uses the addresses for something else.
 */
CUresult ranges_add(const struct range *range);
/* Removes the range that starts at `base` and copies it to *range (may be NULL). False when no range starts
 * there. */
bool ranges_remove(uint64_t base, struct range *range);
/* The range that holds `address`. */
bool ranges_find(uint64_t address, struct range *range);
/* The range that starts at `base`. */
bool ranges_find_base(uint64_t base, struct range *range);
/* The first range of which any byte lies in [base, base + size). */
bool ranges_find_first(uint64_t base, uint64_t size, struct range *range);
/* CU_POINTER_ATTRIBUTE_SYNC_MEMOPS of the range that holds `address`; false when there is none. */
bool ranges_set_sync_memops(uint64_t address, bool value);
bool ranges_sync_memops(uint64_t address);
/* Drops the ranges of a context that ends, but for registered memory, which stays as it is until it is
 * unregistered. */
void ranges_remove_context(CUcontext context);
/* Empties the table (the child of a fork, tests). */
void ranges_reset(void);

#endif
