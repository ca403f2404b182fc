// SPDX-License-Identifier: Apache-2.0
/*
 * Device memory: an allocator inside the address range that the guest has set aside, and the table of
 * everything that kernels may touch (`memory`): its own allocations and ranges of other memory that its owner
 * announces.
 *
 * Memory is handed out in granules of 2 MiB, as hardware maps it: a large allocation takes whole granules,
 * small ones share one granule per size class. Granules stay mapped once they were used - a kernel that races
 * with a free finds zeros, never a hole in the worker - but give their pages back. Thread safe.
 */
#ifndef BARCUDA_DEVICE_SOFT_ARENA_H
#define BARCUDA_DEVICE_SOFT_ARENA_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/executor.h"
#include "device/share.h"
#include "device/soft/ptx.h"
#include "device/soft/ptx_written.h"

#define ARENA_GRANULE  ((uint64_t)2 << 20)
#define ARENA_SMALLEST 512u /* bytes of the smallest class; every address is a multiple of it */
#define ARENA_CLASSES  11   /* 512 B … 512 KiB */

enum arena_use {
    ARENA_FREE = 0,
    ARENA_MEMORY,  /* cuMemAlloc and friends */
    ARENA_ASYNC,   /* from a memory pool */
    ARENA_GLOBALS, /* variables of a module */
    ARENA_HEAP,    /* malloc in device code */
    ARENA_GRAPH,   /* of a graph's allocation node */
    ARENA_ARRAY,   /* CUDA arrays */
    ARENA_ADDRESS, /* address space only: cuMemAddressReserve */
};

struct arena_block {
    uint64_t address, size; /* as asked for */
    uint64_t owner;         /* the caller's: id of a context */
    enum arena_use use;
    uint64_t id; /* never given twice */
};

struct arena_span; /* granules in use together */

/* The granules around an allocation, as other workers see them. */
struct arena_piece {
    struct arena_block block; /* the allocation */
    uint64_t base, size;      /* of the granules */
    bool lent;                /* they lie in a memory file that others may map, */
    struct share_token token; /* and this names it */
};

/* A running reader of the range table; embed one in whatever runs. */
struct arena_reader {
    uint64_t epoch;
    struct arena_reader *next, *previous;
};

struct arena_retired; /* range tables that nobody new can see */

struct arena_extra {
    uint64_t lo, hi;
    bool writable;
};

struct arena {
    struct ptx_memory memory; /* for kernels */
    pthread_mutex_t lock;
    uint64_t base, granules;  /* the reserved range */
    struct arena_span **span; /* one per granule, NULL = free */
    uint64_t hint, top;       /* no free granule lies below `hint`, no used one from `top` on */
    struct arena_span *partial[2][ARENA_CLASSES]; /* [1]: of what may be lent to other workers */
    uint64_t quota, used; /* bytes, whole granules; `used` <= `quota` */
    const struct executor_host *host; /* who else has a say in what is used; NULL = nobody */
    uint64_t graph, graph_most; /* bytes of ARENA_GRAPH blocks, as asked for; the most since the last reset */
    uint64_t next_id;
    bool exact;
    struct ptx_written written; /* by kernels, copies and fills, since it was allocated; only when exact */
    struct arena_extra *extra; /* sorted, disjoint */
    size_t extra_count, extra_capacity;
    uint64_t epoch;
    struct arena_reader readers; /* head of a ring, oldest first */
    struct arena_retired *retired;
    void (*returned)(const struct share_token *); /* lent granules were given back; called with the lock held */
};

/* `exact`: kernels may touch exactly the allocations, not the whole granules. */
void arena_open(struct arena *, uint64_t quota, bool exact);
/* Sets [address, address + size) aside. False when part of it is in use in this process, or after the first
 * call. */
bool arena_reserve(struct arena *, uint64_t address, uint64_t size);
/* For tests: gives the range back. */
void arena_close(struct arena *);

/* 0 when the quota (or what the host has left) or the range is used up. Contents are undefined unless fresh. `size` > 0. */
uint64_t arena_alloc(struct arena *, uint64_t size, enum arena_use, uint64_t owner);
/* Address space in whole granules: not backed, not counted, not accessible. `alignment` is a power of two or
 * 0; `hint` may be 0. */
uint64_t arena_alloc_address(struct arena *, uint64_t size, uint64_t alignment, uint64_t hint,
                             uint64_t owner);
/* `address` must be the start of an allocation of that use. */
bool arena_free(struct arena *, uint64_t address, enum arena_use);
/* Everything that belongs to `owner`. */
void arena_free_owner(struct arena *, uint64_t owner);
/* The allocation that contains the address. */
bool arena_find(struct arena *, uint64_t address, struct arena_block *out);
/* The granules of the ARENA_MEMORY or ARENA_ASYNC allocation that contains the address. Other uses never share granules with these. */
bool arena_find_piece(struct arena *, uint64_t address, struct arena_piece *out);
/*
 * Moves the granules of a piece that is not lent into a memory file of the same size: what they hold stays, and so do their
 * addresses. Nobody may access them meanwhile. False when they are gone by now, lent, or cannot be moved.
 */
bool arena_lend(struct arena *, const struct arena_piece *, int file, const struct share_token *);
void arena_usage(struct arena *, uint64_t *used, uint64_t *quota);
void arena_graph_usage(struct arena *, uint64_t *used, uint64_t *most);
void arena_graph_reset(struct arena *); /* the most is what there is now */
/* Takes bytes from the quota for memory that lies elsewhere (cuMemCreate), and gives them back. */
bool arena_charge(struct arena *, uint64_t size);
void arena_discharge(struct arena *, uint64_t size);

/* Ranges of other memory that kernels may touch. False when one overlaps or memory is short. */
bool arena_add(struct arena *, uint64_t address, uint64_t size, bool writable);
/* Removes exactly what arena_add got. */
bool arena_remove(struct arena *, uint64_t address, uint64_t size);

/* Whether an API call may touch [address, address + size): inside one allocation, or inside announced ranges
 * that touch. */
bool arena_accessible(struct arena *, uint64_t address, uint64_t size, bool write);

/* Around every use of `memory`: range tables that a reader may hold stay readable. */
void arena_reader_enter(struct arena *, struct arena_reader *);
void arena_reader_leave(struct arena *, struct arena_reader *);

#endif
