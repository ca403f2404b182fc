// SPDX-License-Identifier: Apache-2.0
/* Half precision as numbers: f16 and bf16 to and from single precision, in code that becomes vector code. For kernels only. */
#ifndef BARCUDA_DEVICE_SOFT_ALU_HALF_H
#define BARCUDA_DEVICE_SOFT_ALU_HALF_H

#include "device/soft/alu_ieee.h"

/* Exact. NaN becomes the canonical one. */
static inline float half_to_float(u16 h)
{
    u32 sign = (u32)(h & 0x8000) << 16, magnitude = h & 0x7fff;
    /* exponent moved by 112; a subnormal is its integer times 2^-24 */
    u32 normal = (magnitude << 13) + 0x38000000u;
    u32 subnormal = bits32((float)(s32)magnitude * 0x1p-24f);
    u32 special = magnitude == 0x7c00 ? F32_INF : F32_NAN;
    u32 value = magnitude < 0x0400 ? subnormal : normal;
    return magnitude > 0x7c00 ? float32(F32_NAN) : float32((magnitude == 0x7c00 ? special : value) | sign);
}

/* To the nearest, ties to even. */
static inline u16 float_to_half(float x)
{
    u32 u = bits32(x), sign = u >> 16 & 0x8000, magnitude = u & 0x7fffffff;
    u32 normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000u) >> 13;
    /* below 2^-14: adding 0.5 leaves the subnormal's integer in the sum's last bits */
    u32 subnormal = bits32(float32(magnitude) + 0.5f) - 0x3f000000u;
    u32 value = magnitude < 0x38800000u ? subnormal : normal;
    value = magnitude >= 0x477ff000u ? 0x7c00 : value;
    return magnitude > F32_INF ? (u16)F16_NAN : (u16)(value | sign);
}

static inline float bhalf_to_float(u16 h)
{
    return canon(float32((u32)h << 16));
}
static inline u16 float_to_bhalf(float x)
{
    u32 u = bits32(x);
    u32 value = (u + 0x7fff + (u >> 16 & 1)) >> 16;
    return (u & 0x7fffffff) > F32_INF ? (u16)BF16_NAN : (u16)value;
}

#endif
