// SPDX-License-Identifier: Apache-2.0
/*
 * What this GPU keeps in the 128 bytes of a CUtensorMap. Programs pass them on as they are, so that the
 * layout is ours; device code reads them wherever the program has put them, and believes nothing.
 */
#ifndef BARCUDA_DEVICE_SOFT_TENSOR_MAP_H
#define BARCUDA_DEVICE_SOFT_TENSOR_MAP_H

#include <stdint.h>

#define TENSOR_MAP_MAGIC 0x70616d54u /* "Tmap" */
#define TENSOR_RANK_MAX  5

enum tensor_mode { TENSOR_TILED, TENSOR_IM2COL, TENSOR_IM2COL_WIDE };

struct tensor_map {
    uint32_t magic;
    uint8_t mode, type, rank,
        interleave; /* enum tensor_mode; CUtensorMapDataType; 1 … 5; CUtensorMapInterleave */
    uint8_t swizzle, promotion,
        fill;                      /* CUtensorMapSwizzle, CUtensorMapL2promotion, CUtensorMapFloatOOBfill */
    uint8_t wide;                  /* CUtensorMapIm2ColWideMode */
    uint8_t step[TENSOR_RANK_MAX]; /* element strides */
    uint8_t reserved[7];
    uint64_t address;
    uint64_t stride[TENSOR_RANK_MAX - 1]; /* bytes, of dimensions 1 … */
    uint32_t last[TENSOR_RANK_MAX];       /* size of each dimension - 1: sizes go up to 2^32 */
    uint16_t box[TENSOR_RANK_MAX];        /* elements of a tile */
    int16_t lower[3], upper[3];           /* corners of im2col */
    uint16_t pixels;
};
_Static_assert(sizeof(struct tensor_map) <= 128, "a CUtensorMap has 128 bytes");

/* Bits of an element of that CUtensorMapDataType; 0 = no such type. */
static inline unsigned tensor_element_bits(unsigned type) {
    static const uint8_t bits[] = {8, 16, 32, 32, 64, 64, 16, 32, 64, 16, 32, 32, 32, 4, 4, 6};
    return type < sizeof bits ? bits[type] : 0;
}

#endif
