// SPDX-License-Identifier: Apache-2.0
/* The .approx and .full operations. */
#include "device/soft/alu_math.h"

/*
 * div.approx is a * (1 / b), and 1 / b vanishes above 2^126; within the range the exact quotient is as good
 * an approximation as any.
 */
static inline float div_approx_lane(float a, float b) {
    u32 magnitude = bits32(b) & ~F32_SIGN;
    float zero = a * float32(bits32(b) & F32_SIGN);
    return canon(magnitude > 0x7e800000u && magnitude < F32_INF ? zero : a / b);
}

/* The gross approximations of double precision see and return the upper word only. */
static inline double upper_word(double x) {
    u64 u = bits64(x) & 0xffffffff00000000ull;
    return float64(u & 0x7ff0000000000000ull ? u : u & F64_SIGN);
}
static inline double gross(double x) {
    if (x != x)
        return float64(0x7fffffff00000000ull);
    return upper_word(float64(bits64(x) + (x - x == 0.0 ? 0x80000000u : 0)));
}

#define A flush(a)
#define B flush(b)
#define APPROX(K, F, shape, op, expr, ftz_expr)                                                              \
    K(shape, op##_approx_f32, f32, f32, expr)                                                                \
    F(shape, op##_approx_f32, _ftz, ALU_FTZ, 0, f32, f32, flush(ftz_expr))

#define MATH_KERNELS(K, F)                                                                                   \
    APPROX(K, F, 2, div, div_approx_lane(a, b), div_approx_lane(A, B))                                       \
    K(2, div_full_f32, f32, f32, canon(a / b))                                                               \
    F(2, div_full_f32, _ftz, ALU_FTZ, 0, f32, f32, flush(canon(A / B)))                                      \
    APPROX(K, F, 1, rcp, canon(1.0f / a), canon(1.0f / A))                                                   \
    APPROX(K, F, 1, sqrt, canon(sqrtf(a)), canon(sqrtf(A)))                                                  \
    APPROX(K, F, 1, rsqrt, canon(1.0f / sqrtf(a)), canon(1.0f / sqrtf(A)))                                   \
    APPROX(K, F, 1, ex2, ex2(a), ex2_flushed(A))                                                             \
    APPROX(K, F, 1, lg2, lg2(a), lg2(A))                                                                     \
    APPROX(K, F, 1, sin, sin_lane(a), sin_lane(A))                                                           \
    APPROX(K, F, 1, cos, cos_lane(a), cos_lane(A))                                                           \
    K(1, tanh_approx_f32, f32, f32, tanh_lane(a))                                                            \
    K(S1, rcp_approx_f64, f64, f64, gross(1.0 / upper_word(a)))                                              \
    K(S1, rsqrt_approx_f64, f64, f64, 1.0 / sqrt(a))                                                         \
    F(S1, rsqrt_approx_f64, _ftz, ALU_FTZ, 0, f64, f64, gross(1.0 / sqrt(upper_word(a))))

MATH_KERNELS(DEFINE_K, DEFINE_F)

static const struct alu_kernel kernels[] = {MATH_KERNELS(ENTRY_K, ENTRY_F)};
ALU_TABLE(math, kernels);
