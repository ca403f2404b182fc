// SPDX-License-Identifier: Apache-2.0
/*
 * Structs of barcuda's private operations (docs/architecture.md), used by both ends of the wire. Plain data, no pointers.
 *
 * Rules that all private operations share:
 * - a CUkernel token is accepted where a CUfunction is expected;
 * - stream arguments are already resolved: the guest passes 1 or 2 where CUDA's stream 0 depends on the entry point;
 * - host addresses inside the heap are the same on both ends, so cuMemcpy…, cuMemset… and graph memcpy nodes may name pinned,
 *   managed and registered memory and staging chunks as their host operand; the worker refuses any other host address;
 * - an operation that owns a chunk marks it done in every case, also when it fails; window_control.deferred_error is set before.
 */
#ifndef BARCUDA_RUNTIME_PRIVATE_H
#define BARCUDA_RUNTIME_PRIVATE_H

#include <stdint.h>

#define KERNEL_INFO_PARAMS 512
#define KERNEL_INFO_ATTRIBUTES 24

/* What a guest needs to know of a kernel to launch it and to answer queries without the host. */
struct kernel_info {
    char name[4096]; /* truncated when longer */
    uint32_t name_length; /* of the whole name */
    uint32_t param_count, param_size;
    struct {
        uint32_t offset, size;
    } param[KERNEL_INFO_PARAMS];
    int32_t attribute[KERNEL_INFO_ATTRIBUTES]; /* by CUfunction_attribute */
    int32_t attribute_result[KERNEL_INFO_ATTRIBUTES];
    uint64_t module, library; /* tokens, 0 = none */
};

enum launch_flag { LAUNCH_COOPERATIVE = 1u << 0 };

struct launch_config {
    uint32_t grid[3], block[3];
    uint32_t shared_bytes;
    uint32_t flags; /* enum launch_flag */
};

/* What all launches of a kernel did, since counting began. */
struct kernel_tally {
    char name[112]; /* mangled, cut when longer */
    uint64_t launches, blocks, instructions; /* instructions of warps */
    uint64_t ns, longest_ns;                 /* wall clock, from the first block's begin to the last one's end */
};

/* One launch: which kernel (index among the tallies) and when, on the host's CLOCK_MONOTONIC. */
struct kernel_span {
    uint64_t kernel, begin_ns, ns;
};

/* Which operands of a copy node lie in memory of the guest that the host does not reach. */
enum copy_pageable { COPY_SRC_PAGEABLE = 1u << 0, COPY_DST_PAGEABLE = 1u << 1 };

/*
 * What the host asks the guest to copy (WINDOW_UPCALL_COPY) while a graph runs: rows between pageable memory and the heap, at
 * addresses of the guest's. It lies in the heap itself.
 */
struct guest_copy {
    uint64_t dst, src;
    uint64_t dst_pitch, dst_slice, src_pitch, src_slice; /* bytes from row to row, and from layer to layer */
    uint64_t width, height, depth;                       /* bytes, rows, layers */
};

/*
 * One JIT option whose value is a number (a CUjit_option; `value` holds what the option's void * slot holds, floats as their
 * bits). Log buffers and wall time do not travel as options: see jit_result.
 */
struct jit_option {
    uint32_t option;
    uint32_t reserved;
    uint64_t value;
};

/*
 * Outcome of an operation that compiles. Such an operation succeeds on the wire whenever it was understood, so that its logs
 * arrive with a failure as well; `result` is what CUDA's function returns.
 */
struct jit_result {
    int32_t result; /* CUresult */
    float wall_ms;
    uint64_t info_size, error_size; /* bytes of log that the executor wrote, at most the capacities given */
};

/* Flags of bcLibraryLoad. */
enum library_load_flag { LIBRARY_LOAD_PRESERVED = 1u << 0 };

#endif
