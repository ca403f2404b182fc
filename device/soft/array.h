// SPDX-License-Identifier: Apache-2.0
/* CUDA arrays and mipmapped arrays: rows of elements in device memory. */
#ifndef BARCUDA_DEVICE_SOFT_ARRAY_H
#define BARCUDA_DEVICE_SOFT_ARRAY_H

#include <stddef.h>
#include <stdint.h>

#include "device/soft/module.h"
#include "generated/cuda_types.h"

/* A CUarray is a pointer to one of these; found by soft_code_hold, since graphs keep handles. */
struct soft_array {
    struct soft_code code;
    atomic_bool destroyed;
    atomic_uint references;     /* all below is constant */
    struct soft_mipmap *mipmap; /* whose level it is and whose references count; NULL = an array of its own */
    CUDA_ARRAY3D_DESCRIPTOR descriptor;
    uint64_t address, block;     /* in the arena: where, and the block's id */
    size_t row;                  /* bytes of a row that count */
    size_t pitch, height, depth; /* pitch in bytes; height and depth at least 1 */
};

/* A CUmipmappedArray is a pointer to one of these. */
struct soft_mipmap {
    struct soft_code code;
    atomic_bool destroyed;
    atomic_uint references; /* all below is constant */
    CUDA_ARRAY3D_DESCRIPTOR descriptor;
    uint64_t address, block;
    unsigned count;
    struct soft_array *level;
};

void soft_array_retain(struct soft_array *);
void soft_array_release(struct soft_array *);
void soft_mipmap_release(struct soft_mipmap *);
/* Bytes of an array's memory, from its address. */
size_t soft_array_size(const struct soft_array *);
/* Bytes of one channel; 0 = a format that arrays cannot have. */
size_t soft_format_size(CUarray_format);

#endif
