// SPDX-License-Identifier: Apache-2.0
/* Moving one element per lane between a register and memory that has been checked. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_MOVE_H
#define BARCUDA_DEVICE_SOFT_PTX_MOVE_H

#include "device/soft/ptx_code.h"

enum ptx_pattern {
    PTX_STRIDED,   /* all 32 lanes: lane i at base + i * stride */
    PTX_UNIFORM,   /* all 32 lanes at base */
    PTX_SCATTERED, /* lane i of mask at address[i] */
};

struct ptx_lanes {
    enum ptx_pattern pattern;
    uint32_t mask;
    uint32_t stride;
    uint8_t *base;
    const uint64_t *address;
};

/* NULL when there is no such combination. `width` is the size of a lane in the register. */
ptx_move *ptx_move_load(unsigned size, unsigned width, bool is_signed);
ptx_move *ptx_move_store(unsigned size, unsigned width);

#endif
