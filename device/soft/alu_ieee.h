// SPDX-License-Identifier: Apache-2.0
/* Bits of floating-point numbers, as PTX wants them: canonical NaN, flushed subnormals, rounding modes. For
 * kernels only. */
#ifndef BARCUDA_DEVICE_SOFT_ALU_IEEE_H
#define BARCUDA_DEVICE_SOFT_ALU_IEEE_H

#include "device/soft/alu_kernel.h"

#include <immintrin.h>

#define F32_NAN  0x7fffffffu
#define F32_INF  0x7f800000u
#define F32_SIGN 0x80000000u
#define F64_SIGN 0x8000000000000000ull
#define F16_NAN  0x7fffu
#define BF16_NAN 0x7fffu

static inline u32 bits32(float x) {
    u32 u;
    memcpy(&u, &x, 4);
    return u;
}
static inline float float32(u32 u) {
    float x;
    memcpy(&x, &u, 4);
    return x;
}
static inline u64 bits64(double x) {
    u64 u;
    memcpy(&u, &x, 8);
    return u;
}
static inline double float64(u64 u) {
    double x;
    memcpy(&x, &u, 8);
    return x;
}

/* A subnormal becomes a zero of the same sign. */
static inline float flush(float x) {
    u32 u = bits32(x);
    return float32(u & F32_INF ? u : u & F32_SIGN);
}
/* Single-precision operations return one NaN. Double precision keeps the operand's. */
static inline float canon(float x) {
    return x != x ? float32(F32_NAN) : x;
}
/* But of several NaN operands, which one a fused multiply-add keeps depends on the instruction chosen. */
static inline double canon64(double x) {
    return x != x ? float64(0xfff8000000000000ull) : x;
}
/* .sat: to [0, 1]; NaN and -0 become +0. */
static inline float saturate(float x) {
    x = x > 0.0f ? x : 0.0f;
    return x < 1.0f ? x : 1.0f;
}
static inline double saturate64(double x) {
    x = x > 0.0 ? x : 0.0;
    return x < 1.0 ? x : 1.0;
}

/* The smaller (larger) of two, -0 below +0; a number rather than a NaN. */
static inline float min_lane(float a, float b) {
    u32 x = bits32(a), y = bits32(b);
    /* of equal operands the or is the one with a sign: -0 < +0 */
    float least = a < b ? a : a == b ? float32(x | y) : b;
    return a != a ? b : b != b ? a : least;
}
static inline float max_lane(float a, float b) {
    u32 x = bits32(a), y = bits32(b);
    float most = a > b ? a : a == b ? float32(x & y) : b;
    return a != a ? b : b != b ? a : most;
}

/*
 * Directed rounding is the processor's: between begin and end, additions and the like round as `flags` say.
 * Operands must come from memory and results go there in between, so that nothing moves across.
 */
static inline unsigned rounding_begin(uint32_t flags) {
    const unsigned mode = flags & ALU_RZ   ? _MM_ROUND_TOWARD_ZERO
                          : flags & ALU_RM ? _MM_ROUND_DOWN
                          : flags & ALU_RP ? _MM_ROUND_UP
                                           : _MM_ROUND_NEAREST;
    const unsigned before = _mm_getcsr();
    _mm_setcsr((before & ~(unsigned)_MM_ROUND_MASK) | mode);
    __asm__ volatile("" ::: "memory");
    return before;
}
static inline void rounding_end(unsigned before) {
    __asm__ volatile("" ::: "memory");
    _mm_setcsr(before);
}

#endif
