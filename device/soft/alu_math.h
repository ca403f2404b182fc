// SPDX-License-Identifier: Apache-2.0
/*
 * Approximate functions of single precision, within the error bounds that the PTX ISA publishes. Without
 * fused multiply-adds, so that every instruction set computes the same bits and the baseline needs no library
 * call; branch-free, for vector code.
 */
#ifndef BARCUDA_DEVICE_SOFT_ALU_MATH_H
#define BARCUDA_DEVICE_SOFT_ALU_MATH_H

#include "device/soft/alu_ieee.h"

#include <math.h>

/* 2^n for n in [-126, 127] */
static inline float power_of_two(s32 n) {
    return float32((u32)(n + 127) << 23);
}

/*
 * Series of 2^f around 0, |f| <= 1/2: the first term left out is below 2^-27. Scaled in two steps for
 * subnormal results. Below `least` the result is 0 without computing it: underflow costs the processor
 * dearly, and -inf is a common argument.
 */
static inline float ex2_above(float x, float least) {
    float safe = x >= least ? x : 0.0f;
    safe = safe < 130.0f ? safe : 130.0f;
    float n = rintf(safe), f = safe - n;
    float p = 1.525273380405984e-5f;
    p = p * f + 1.540353039338161e-4f;
    p = p * f + 1.3333558146428443e-3f;
    p = p * f + 9.618129107628477e-3f;
    p = p * f + 5.550410866482158e-2f;
    p = p * f + 2.402265069591007e-1f;
    p = p * f + 6.931471805599453e-1f;
    p = p * f + 1.0f;
    s32 whole = (s32)n, half = whole >> 1;
    float r = p * power_of_two(half) * power_of_two(whole - half);
    r = x >= least ? r : 0.0f;
    return x != x ? float32(F32_NAN) : r;
}
static inline float ex2(float x) {
    return ex2_above(x, -150.0f);
}
static inline float ex2_flushed(float x) {
    return ex2_above(x, -126.0f);
}

/* x = 2^e m with m in [sqrt(1/2), sqrt(2)); log2(m) = 2/ln 2 * artanh((m-1)/(m+1)) */
static inline float lg2(float x) {
    bool tiny = x < 0x1p-126f;
    u32 u = bits32(tiny ? x * 0x1p24f : x);
    u32 shifted = u - 0x3f3504f3u;
    float e = (float)((s32)shifted >> 23) - (tiny ? 24.0f : 0.0f);
    float m = float32((shifted & 0x007fffff) + 0x3f3504f3u);
    float s = (m - 1.0f) / (m + 1.0f), z = s * s;
    float p = 0.32059889797532f;
    p = p * z + 0.41219858311113f;
    p = p * z + 0.57707801635558f;
    p = p * z + 0.96179669392597f;
    p = p * z * s + 2.88539008177793f * s;
    float r = e + p;
    r = x == 0.0f ? -INFINITY : r;
    r = x == INFINITY ? x : r;
    return x < 0.0f || x != x ? float32(F32_NAN) : r;
}

/*
 * Sine of x + quadrants * pi/2. The reduction in double precision is good for |x| up to 2^30, far beyond the
 * range for which an error bound is published; above, the result is some value of the right magnitude, as on
 * the hardware.
 */
static inline float sine(float x, double quadrants) {
    double k = rint(x * 0.6366197723675814);
    double rest = (x - k * 1.5707963267948966) - k * 6.123233995736766e-17;
    rest = rest > -0.79 ? rest : -0.79;
    rest = rest < 0.79 ? rest : 0.79;
    double turn = k + quadrants;
    s32 quadrant = (s32)(turn - 4.0 * floor(turn * 0.25));
    float r = (float)rest, z = r * r;
    float s = 2.7557319e-6f;
    s = s * z - 1.9841270e-4f;
    s = s * z + 8.3333333e-3f;
    s = s * z - 1.6666667e-1f;
    s = s * z * r + r;
    float c = 2.4801587e-5f;
    c = c * z - 1.3888889e-3f;
    c = c * z + 4.1666667e-2f;
    c = c * z * z - 0.5f * z + 1.0f;
    float value = quadrant & 1 ? c : s;
    value = quadrant & 2 ? 0.0f - value : value;
    return x - x != 0.0f ? float32(F32_NAN) : value;
}
static inline float sin_lane(float x) {
    float r = sine(x, 0.0);
    return x == 0.0f ? x : r;
}
static inline float cos_lane(float x) {
    return sine(x, 1.0);
}

/* Below 1 a continued fraction, which keeps small arguments exact; above, 1 - 2 / (e^2x + 1). */
static inline float tanh_lane(float x) {
    float a = fabsf(x), z = x * x;
    float small = a * (945.0f + z * (105.0f + z)) / (945.0f + z * (420.0f + z * 15.0f));
    float large = 1.0f - 2.0f / (ex2(a * 2.8853901f) + 1.0f);
    float r = a < 1.0f ? small : large;
    return x != x ? float32(F32_NAN) : float32(bits32(r) | (bits32(x) & F32_SIGN));
}

#endif
