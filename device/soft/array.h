// SPDX-License-Identifier: Apache-2.0
/* CUDA arrays: rows of elements in device memory. Textures and surfaces cannot read them yet; copies can. */
#ifndef BARCUDA_DEVICE_SOFT_ARRAY_H
#define BARCUDA_DEVICE_SOFT_ARRAY_H

#include <stddef.h>
#include <stdint.h>

#include "device/soft/module.h"
#include "generated/cuda_types.h"

/* A CUarray is a pointer to one of these; found by soft_code_hold, since graphs keep handles. */
struct soft_array {
    struct soft_code code;
    atomic_uint references; /* all below is constant */
    CUDA_ARRAY3D_DESCRIPTOR descriptor;
    uint64_t address, block;     /* in the arena: where, and the block's id */
    size_t row;                  /* bytes of a row that count */
    size_t pitch, height, depth; /* pitch in bytes; height and depth at least 1 */
};

void soft_array_release(struct soft_array *);

#endif
