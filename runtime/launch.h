// SPDX-License-Identifier: Apache-2.0
/*
 * Checks and packing that launches and graph kernel nodes share. A kernel's parameters travel as one block of
 * bytes, laid out as the kernel's code expects it.
 */
#ifndef BARCUDA_RUNTIME_LAUNCH_H
#define BARCUDA_RUNTIME_LAUNCH_H

#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/code.h"
#include "runtime/private.h"
#include "runtime/snapshot.h"

/* CUDA's limit since 12.1, rounded up. */
#define LAUNCH_PARAMS_MAX 32768u

/* Packed parameters. Most kernels have few, which then lie in `small`. */
struct launch_params {
    const uint8_t *data;
    size_t size;
    uint8_t *owned;
    uint8_t small[1024];
};

/*
 * Packs kernelParams or extra (at most one may be given) by the kernel's layout. CUDA_ERROR_INVALID_VALUE:
 * both, neither although the kernel has parameters, a NULL among them, or an `extra` that is malformed or too
 * short.
 */
CUresult launch_pack(const struct code_info *, void *const *kernel_params, void *const *extra,
                     struct launch_params *);
void launch_params_free(struct launch_params *);

/*
 * What a driver reports before a launch: sizes of 0 or above the device's (CUDA_ERROR_INVALID_VALUE), more
 * threads than the kernel can run with (CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES), more dynamic shared memory than
 * it may have (INVALID_VALUE).
 */
CUresult launch_check(const struct snapshot_device *, const struct code_info *, const struct launch_config *);

#endif
