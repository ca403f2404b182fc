// SPDX-License-Identifier: Apache-2.0
/* Half precision as numbers: f16 and bf16 to and from single precision, in code that becomes vector code. For
 * kernels only. */
#ifndef BARCUDA_DEVICE_SOFT_ALU_HALF_H
#define BARCUDA_DEVICE_SOFT_ALU_HALF_H

#include "device/soft/alu_ieee.h"

#include <math.h>

/* Exact. NaN becomes the canonical one, with the sign it has. */
static inline float half_to_float(u32 h) {
    u32 sign = (h & 0x8000) << 16, magnitude = h & 0x7fff;
    /* exponent moved by 112; a subnormal is its integer times 2^-24 */
    u32 normal = (magnitude << 13) + 0x38000000u;
    u32 subnormal = bits32((float)(s32)magnitude * 0x1p-24f);
    u32 value = magnitude < 0x0400 ? subnormal : normal;
    value = magnitude == 0x7c00 ? F32_INF : value;
    return float32((magnitude > 0x7c00 ? F32_NAN : value) | sign);
}

/* To the nearest, ties to even. */
static inline u16 float_to_half(float x) {
    u32 u = bits32(x), sign = u >> 16 & 0x8000, magnitude = u & 0x7fffffff;
    u32 normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000u) >> 13;
    /* below 2^-14: adding 0.5 leaves the subnormal's integer in the sum's last bits */
    u32 subnormal = bits32(float32(magnitude) + 0.5f) - 0x3f000000u;
    u32 value = magnitude < 0x38800000u ? subnormal : normal;
    value = magnitude >= 0x477ff000u ? 0x7c00 : value;
    return magnitude > F32_INF ? (u16)F16_NAN : (u16)(value | sign);
}

static inline float bhalf_to_float(u32 h) {
    return canon(float32(h << 16));
}
static inline u16 float_to_bhalf(float x) {
    u32 u = bits32(x);
    u32 value = (u + 0x7fff + (u >> 16 & 1)) >> 16;
    return (u & 0x7fffffff) > F32_INF ? (u16)BF16_NAN : (u16)value;
}

/* Arrays of 32 or 64 of them: registers of .f16 and .f16x2. The F16C instructions keep NaN payloads, which
 * PTX does not. */
static inline __attribute__((always_inline)) void load_f16(float *to, const u16 *from, unsigned count) {
#ifdef __AVX512F__
    /* as wide as the loops that follow read: narrower stores would not be forwarded to them */
    for (unsigned i = 0; i + 16 <= count; i += 16)
        _mm512_store_ps(to + i, _mm512_cvtph_ps(_mm256_load_si256((const __m256i *)(from + i))));
    if (count == 8)
        _mm256_store_ps(to, _mm256_cvtph_ps(_mm_load_si128((const __m128i *)from)));
#elif defined(__F16C__)
    for (unsigned i = 0; i < count; i += 8)
        _mm256_store_ps(to + i, _mm256_cvtph_ps(_mm_load_si128((const __m128i *)(from + i))));
#else
    for (unsigned i = 0; i < count; i++)
        to[i] = half_to_float(from[i]);
#endif
}
static inline __attribute__((always_inline)) void store_f16(u16 *to, const float *from, unsigned count) {
#ifdef __F16C__
    const __m128i magnitude = _mm_set1_epi16(0x7fff), inf = _mm_set1_epi16(0x7c00);
    for (unsigned i = 0; i < count; i += 8) {
        __m128i h = _mm256_cvtps_ph(_mm256_load_ps(from + i), _MM_FROUND_TO_NEAREST_INT);
        __m128i nan = _mm_cmpgt_epi16(_mm_and_si128(h, magnitude), inf);
        _mm_store_si128((__m128i *)(to + i), _mm_blendv_epi8(h, magnitude, nan));
    }
#else
    for (unsigned i = 0; i < count; i++)
        to[i] = float_to_half(from[i]);
#endif
}
static inline __attribute__((always_inline)) void load_bf16(float *to, const u16 *from, unsigned count) {
    for (unsigned i = 0; i < count; i++)
        to[i] = float32((u32)from[i] << 16);
}
static inline __attribute__((always_inline)) void store_bf16(u16 *to, const float *from, unsigned count) {
    for (unsigned i = 0; i < count; i++)
        to[i] = float_to_bhalf(from[i]);
}

/*
 * Rounded to odd: truncated, the last bit set if anything was lost. Rounding that again to a shorter format
 * gives what rounding the exact value would have.
 */
static inline float round_to_odd(double x) {
    float f = (float)x;
    double back = (double)f;
    u32 u = bits32(f);
    /* the even neighbour was chosen: the odd one is on the other side of x */
    u32 step = fabs(back) > fabs(x) ? ~0u : 1u;
    bool exact = back == x || x != x;
    return float32(exact || (u & 1) ? u : u + step);
}

/* a * b + c for f16 operands, rounded to odd. The product is exact in single precision, the sum's error by
 * Knuth's TwoSum. */
static inline float fma_f16_odd(float a, float b, float c) {
    float p = a * b, s = p + c, virtual_c = s - p;
    float error = (p - (s - virtual_c)) + (c - virtual_c);
    u32 u = bits32(s);
    u32 step = (error > 0.0f) == (s > 0.0f) ? 1u : ~0u;
    bool even_and_inexact = (error > 0.0f || error < 0.0f) && !(u & 1);
    return float32(even_and_inexact ? u + step : u);
}
/* The same for bf16: the product needs the exponents of double precision. */
static inline float fma_bf16_odd(float x, float y, float z) {
    double a = x, b = y, c = z;
    double p = a * b, s = p + c, virtual_c = s - p;
    double error = (p - (s - virtual_c)) + (c - virtual_c);
    u64 u = bits64(s);
    u64 step = (error > 0.0) == (s > 0.0) ? 1u : ~0ull;
    bool even_and_inexact = (error > 0.0 || error < 0.0) && !(u & 1);
    return round_to_odd(float64(even_and_inexact ? u + step : u));
}

#endif
