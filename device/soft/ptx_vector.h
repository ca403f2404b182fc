// SPDX-License-Identifier: Apache-2.0
/* What ptx_vector.c has for each instruction set. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_VECTOR_H
#define BARCUDA_DEVICE_SOFT_PTX_VECTOR_H

#include "device/soft/ptx_sync.h"

struct ptx_vector {
    ptx_fn *mov_16, *mov_32, *mov_64, *mov_128; /* arg: destination, source */
    /* The whole of 32 or 64 bits is arg[0]; `pointer` lists the low and the high half. */
    ptx_fn *pack_32, *unpack_32, *pack_64, *unpack_64;
    /* All lanes of shfl; `to` may be `values`. Returns the lanes whose source was in bounds. */
    uint32_t (*shuffle)(enum ptx_shfl_mode, uint32_t *to, const uint32_t *values, const uint32_t *distance,
                        const uint32_t *clamp);
};

/* The variant for this processor. */
const struct ptx_vector *ptx_vector_best(void);

extern const struct ptx_vector ptx_vector_v2, ptx_vector_v3, ptx_vector_v4;

#endif
