// SPDX-License-Identifier: Apache-2.0
/* Scalar conversions of the 16-bit float formats, round to nearest even, for atomics. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_HALF_H
#define BARCUDA_DEVICE_SOFT_PTX_HALF_H

#include <stdint.h>
#include <string.h>

static inline float ptx_bf16_to_f32(uint16_t bits) {
    uint32_t wide = (uint32_t)bits << 16;
    float value;
    memcpy(&value, &wide, sizeof value);
    return value;
}

static inline uint16_t ptx_f32_to_bf16(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    if ((bits & 0x7fffffffu) > 0x7f800000u)
        return 0x7fff;
    return (uint16_t)((bits + 0x7fffu + (bits >> 16 & 1)) >> 16);
}

static inline float ptx_f16_to_f32(uint16_t bits) {
    uint32_t sign = (uint32_t)(bits & 0x8000u) << 16, exponent = bits >> 10 & 31, fraction = bits & 0x3ffu,
             wide;
    float value;
    if (exponent == 31) {
        wide = sign | 0x7f800000u | fraction << 13;
    } else if (exponent) {
        wide = sign | (exponent + 112) << 23 | fraction << 13;
    } else {
        value = (float)fraction * 0x1p-24f;
        memcpy(&wide, &value, sizeof wide);
        wide |= sign;
    }
    memcpy(&value, &wide, sizeof value);
    return value;
}

static inline uint16_t ptx_f32_to_f16(float value) {
    uint32_t bits, magnitude;
    memcpy(&bits, &value, sizeof bits);
    uint16_t sign = (uint16_t)(bits >> 16 & 0x8000u);
    magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return 0x7fff;
    if (magnitude >= 0x477ff000u)
        return sign | 0x7c00u;
    if (magnitude < 0x38800000u) {
        /* Subnormal: the addition rounds to a multiple of 2^-24. */
        float positive, shift = 0.5f;
        memcpy(&positive, &magnitude, sizeof positive);
        positive += shift;
        memcpy(&bits, &positive, sizeof bits);
        return (uint16_t)(sign | (bits - 0x3f000000u));
    }
    magnitude += 0xfffu + (magnitude >> 13 & 1);
    return (uint16_t)(sign | ((magnitude - 0x38000000u) >> 13));
}

#endif
