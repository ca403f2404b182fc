// SPDX-License-Identifier: Apache-2.0
/* Single and double precision arithmetic, rounded as IEEE 754 says: add, sub, mul, fma, div, rcp, sqrt, min,
 * max, abs, neg. */
#include "device/soft/alu_ieee.h"

#include <math.h>

static inline double min64_lane(double a, double b) {
    double least = a < b ? a : a == b ? float64(bits64(a) | bits64(b)) : b;
    return a != a ? b : b != b ? a : least;
}
static inline double max64_lane(double a, double b) {
    double most = a > b ? a : a == b ? float64(bits64(a) & bits64(b)) : b;
    return a != a ? b : b != b ? a : most;
}

/* All modifiers of min and max, two or three operands. */
static inline float extreme(float a, float b, uint32_t flags, bool is_min) {
    bool any_nan = a != a || b != b;
    u32 sign = (bits32(a) ^ bits32(b)) & F32_SIGN;
    if (flags & ALU_XORSIGN_ABS) {
        a = float32(bits32(a) & ~F32_SIGN);
        b = float32(bits32(b) & ~F32_SIGN);
    }
    float r = is_min ? min_lane(a, b) : max_lane(a, b);
    if ((flags & ALU_NAN && any_nan) || r != r)
        return float32(F32_NAN);
    return flags & ALU_XORSIGN_ABS ? float32(bits32(r) | sign) : r;
}
#define EXTREME(name, sources, is_min)                                                                       \
    KERNEL(name) {                                                                                           \
        f32 *d = REG(f32, 0);                                                                                \
        const f32 *p = REG(const f32, 1), *q = REG(const f32, 2), *r = REG(const f32, sources);              \
        const uint32_t flags = args->extra;                                                                  \
        LANE_LOOP(mask) {                                                                                    \
            float a = p[i], b = q[i], c = r[i];                                                              \
            if (flags & ALU_FTZ)                                                                             \
                a = flush(a), b = flush(b), c = flush(c);                                                    \
            a = extreme(a, b, flags, is_min);                                                                \
            d[i] = sources == 3 ? extreme(a, c, flags, is_min) : a;                                          \
        }                                                                                                    \
    }
EXTREME(min_f32_any, 2, true)
EXTREME(max_f32_any, 2, false)
EXTREME(min3_f32, 3, true)
EXTREME(max3_f32, 3, false)

/* An operation with all of its modifiers: rounding, .ftz, .sat. The plain ones have kernels of their own
 * below. */
#define ANY(name, T, sources, expr, flush_, canon_, saturate_)                                               \
    KERNEL(name) {                                                                                           \
        T *d = REG(T, 0);                                                                                    \
        const T *p = REG(const T, 1), *q = REG(const T, sources > 1 ? 2 : 1), *r = REG(const T, sources);    \
        const uint32_t flags = args->extra;                                                                  \
        const unsigned csr = rounding_begin(flags);                                                          \
        LANE_LOOP(mask) {                                                                                    \
            T a = p[i], b = q[i], c = r[i];                                                                  \
            (void)b, (void)c;                                                                                \
            if (flags & ALU_FTZ)                                                                             \
                a = flush_(a), b = flush_(b), c = flush_(c);                                                 \
            T x = (expr);                                                                                    \
            if (flags & ALU_FTZ)                                                                             \
                x = flush_(x);                                                                               \
            d[i] = flags & ALU_SAT ? saturate_(x) : canon_(x);                                               \
        }                                                                                                    \
        rounding_end(csr);                                                                                   \
    }
#define ANY32(op, sources, expr) ANY(op##_f32_any, f32, sources, expr, flush, canon, saturate)
#define SAME(x)                  (x)
#define ANY64(op, sources, expr) ANY(op##_f64_any, f64, sources, expr, SAME, SAME, saturate64)
ANY32(add, 2, a + b)
ANY32(sub, 2, a - b)
ANY32(mul, 2, a *b)
ANY32(fma, 3, fmaf(a, b, c))
ANY32(div, 2, a / b)
ANY32(rcp, 1, 1.0f / a)
ANY32(sqrt, 1, sqrtf(a))
ANY64(add, 2, a + b)
ANY64(sub, 2, a - b)
ANY64(mul, 2, a *b)
ANY64(fma, 3, canon64(fma(a, b, c)))
ANY64(div, 2, a / b)
ANY64(rcp, 1, 1.0 / a)
ANY64(sqrt, 1, sqrt(a))

/* Two floats in a 64-bit register; the second follows the first in memory. */
#define F32X2(op, sources, expr)                                                                             \
    KERNEL(op##_f32x2) {                                                                                     \
        f32 *d = REG(f32, 0);                                                                                \
        const f32 *p = REG(const f32, 1), *q = REG(const f32, 2), *r = REG(const f32, sources);              \
        const uint32_t flags = args->extra;                                                                  \
        const unsigned csr = rounding_begin(flags);                                                          \
        LANE_LOOP(mask) {                                                                                    \
            for (unsigned k = 2 * i; k < 2 * i + 2; k++) {                                                   \
                float a = p[k], b = q[k], c = r[k];                                                          \
                (void)c;                                                                                     \
                if (flags & ALU_FTZ)                                                                         \
                    a = flush(a), b = flush(b), c = flush(c);                                                \
                float x = canon(expr);                                                                       \
                d[k] = flags & ALU_FTZ ? flush(x) : x;                                                       \
            }                                                                                                \
        }                                                                                                    \
        rounding_end(csr);                                                                                   \
    }
F32X2(add, 2, a + b)
F32X2(sub, 2, a - b)
F32X2(mul, 2, a *b)
F32X2(fma, 3, fmaf(a, b, c))

#define A flush(a)
#define B flush(b)
#define C flush(c)
#define PLAIN(K, F, shape, op, expr, ftz_expr)                                                               \
    K(shape, op##_f32, f32, f32, canon(expr))                                                                \
    F(shape, op##_f32, _ftz, ALU_FTZ, 0, f32, f32, flush(canon(ftz_expr)))

#define FLOAT_KERNELS(K, F)                                                                                  \
    PLAIN(K, F, 2, add, a + b, A + B)                                                                        \
    PLAIN(K, F, 2, sub, a - b, A - B)                                                                        \
    PLAIN(K, F, 2, mul, a *b, A *B)                                                                          \
    PLAIN(K, F, 3, fma, fmaf(a, b, c), fmaf(A, B, C))                                                        \
    PLAIN(K, F, 2, div, a / b, A / B)                                                                        \
    PLAIN(K, F, 1, rcp, 1.0f / a, 1.0f / A)                                                                  \
    PLAIN(K, F, 1, sqrt, sqrtf(a), sqrtf(A))                                                                 \
    PLAIN(K, F, 2, min, min_lane(a, b), min_lane(A, B))                                                      \
    PLAIN(K, F, 2, max, max_lane(a, b), max_lane(A, B))                                                      \
    K(1, abs_f32, u32, u32, a & ~F32_SIGN)                                                                   \
    K(1, neg_f32, u32, u32, a ^ F32_SIGN)                                                                    \
    F(1, abs_f32, _ftz, ALU_FTZ, 0, u32, u32, a &F32_INF ? a & ~F32_SIGN : 0)                                \
    F(1, neg_f32, _ftz, ALU_FTZ, 0, u32, u32, (a & F32_INF ? a : a & F32_SIGN) ^ F32_SIGN)                   \
    K(2, copysign_f32, u32, u32, (a & F32_SIGN) | (b & ~F32_SIGN))                                           \
    K(2, add_f64, f64, f64, a + b)                                                                           \
    K(2, sub_f64, f64, f64, a - b)                                                                           \
    K(2, mul_f64, f64, f64, a *b)                                                                            \
    K(3, fma_f64, f64, f64, canon64(fma(a, b, c)))                                                           \
    K(2, div_f64, f64, f64, a / b)                                                                           \
    K(1, rcp_f64, f64, f64, 1.0 / a)                                                                         \
    K(1, sqrt_f64, f64, f64, sqrt(a))                                                                        \
    K(2, min_f64, f64, f64, min64_lane(a, b))                                                                \
    K(2, max_f64, f64, f64, max64_lane(a, b))                                                                \
    K(1, abs_f64, u64, u64, a & ~F64_SIGN)                                                                   \
    K(1, neg_f64, u64, u64, a ^ F64_SIGN)                                                                    \
    K(2, copysign_f64, u64, u64, (a & F64_SIGN) | (b & ~F64_SIGN))

FLOAT_KERNELS(DEFINE_K, DEFINE_F)

#define ENTRY(name, reads) {#name, 0, reads, name},
#define ENTRY_ANY(op)                                                                                        \
    {#op "_f32", 0, ALU_ROUND | ALU_FTZ | ALU_SAT, op##_f32_any},                                            \
        {#op "_f64", 0, ALU_ROUND | ALU_SAT, op##_f64_any},
#define EXTREME_FLAGS (ALU_FTZ | ALU_NAN | ALU_XORSIGN_ABS)

/* The lookup takes the first that fits: plain kernels stand before the general ones. */
static const struct alu_kernel kernels[] = {
    FLOAT_KERNELS(ENTRY_K, ENTRY_F) ENTRY_ANY(add) ENTRY_ANY(sub) ENTRY_ANY(mul) ENTRY_ANY(fma) ENTRY_ANY(div)
        ENTRY_ANY(rcp) ENTRY_ANY(sqrt) ENTRY(add_f32x2, ALU_ROUND | ALU_FTZ)
            ENTRY(sub_f32x2, ALU_ROUND | ALU_FTZ) ENTRY(mul_f32x2, ALU_ROUND | ALU_FTZ)
                ENTRY(fma_f32x2, ALU_ROUND | ALU_FTZ) ENTRY(min3_f32, EXTREME_FLAGS)
                    ENTRY(max3_f32, EXTREME_FLAGS){"min_f32", 0, EXTREME_FLAGS, min_f32_any},
    {"max_f32", 0, EXTREME_FLAGS, max_f32_any}};
ALU_TABLE(float, kernels);
