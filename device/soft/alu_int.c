// SPDX-License-Identifier: Apache-2.0
/* Integer arithmetic: add, sub, mul, mad, div, rem, min, max, carries, and moves and selects of untyped bits.
 */
#include "device/soft/alu_kernel.h"

/* Division by zero gives all ones, as the compiled sequence on the hardware does; MIN / -1 wraps. */
#define DIVISION(bits)                                                                                       \
    static inline u##bits div_u##bits##_lane(u##bits a, u##bits b) {                                         \
        return b ? (u##bits)(a / b) : (u##bits) ~0ull;                                                       \
    }                                                                                                        \
    static inline u##bits rem_u##bits##_lane(u##bits a, u##bits b) {                                         \
        return b ? (u##bits)(a % b) : (u##bits) ~0ull;                                                       \
    }                                                                                                        \
    static inline u##bits div_s##bits##_lane(s##bits a, s##bits b) {                                         \
        if (b == 0)                                                                                          \
            return (u##bits) ~0ull;                                                                          \
        return b == -1 ? (u##bits)(0 - (u##bits)a) : (u##bits)(a / b);                                       \
    }                                                                                                        \
    static inline u##bits rem_s##bits##_lane(s##bits a, s##bits b) {                                         \
        if (b == 0)                                                                                          \
            return (u##bits) ~0ull;                                                                          \
        return b == -1 ? 0 : (u##bits)(a % b);                                                               \
    }
DIVISION(16)
DIVISION(32)
DIVISION(64)

static inline s32 clamp_s32(s64 x) {
    return x > INT32_MAX ? INT32_MAX : x < INT32_MIN ? INT32_MIN : (s32)x;
}
static inline s32 extend24(u32 x) {
    return (s32)(x << 8) >> 8;
}
#define LOW24(x) ((u64)((x)&0xffffff))
/* Two 16-bit halves at a time. */
#define PAIR_FUNCTION(name, T, expr)                                                                         \
    static inline u32 name(u32 x, u32 y) {                                                                   \
        T a0 = (T)x, b0 = (T)y, a1 = (T)(x >> 16), b1 = (T)(y >> 16);                                        \
        T d0, d1;                                                                                            \
        {                                                                                                    \
            T a = a0, b = b0;                                                                                \
            d0 = (T)(expr);                                                                                  \
        }                                                                                                    \
        {                                                                                                    \
            T a = a1, b = b1;                                                                                \
            d1 = (T)(expr);                                                                                  \
        }                                                                                                    \
        return (u32)(u16)d0 | (u32)(u16)d1 << 16;                                                            \
    }
PAIR_FUNCTION(add_pair, u16, a + b)
PAIR_FUNCTION(min_u_pair, u16, a < b ? a : b)
PAIR_FUNCTION(max_u_pair, u16, a > b ? a : b)
PAIR_FUNCTION(min_s_pair, s16, a < b ? a : b)
PAIR_FUNCTION(max_s_pair, s16, a > b ? a : b)
PAIR_FUNCTION(min_s_relu_pair, s16, a < b ? (a > 0 ? a : 0) : (b > 0 ? b : 0))
PAIR_FUNCTION(max_s_relu_pair, s16, a > b ? (a > 0 ? a : 0) : (b > 0 ? b : 0))

/* u: unsigned type, s: signed type, w: type in which products of u do not overflow a signed int */
#define WORD(K, n, u, s, w)                                                                                  \
    K(1, mov_b##n, u, u, a)                                                                                  \
    K(2, add_b##n, u, u, a + b)                                                                              \
    K(2, sub_b##n, u, u, a - b)                                                                              \
    K(2, mul_lo_b##n, u, u, (w)a *(w)b)                                                                      \
    K(3, mad_lo_b##n, u, u, (w)a *(w)b + (w)c)                                                               \
    K(1, neg_s##n, u, u, 0 - (w)a)                                                                           \
    K(1, abs_s##n, u, s, a < 0 ? 0 - (w)a : (w)a)                                                            \
    K(2, min_u##n, u, u, a < b ? a : b)                                                                      \
    K(2, min_s##n, s, s, a < b ? a : b)                                                                      \
    K(2, max_u##n, u, u, a > b ? a : b)                                                                      \
    K(2, max_s##n, s, s, a > b ? a : b)                                                                      \
    K(S2, div_u##n, u, u, div_u##n##_lane(a, b))                                                             \
    K(S2, div_s##n, u, s, div_s##n##_lane(a, b))                                                             \
    K(S2, rem_u##n, u, u, rem_u##n##_lane(a, b))                                                             \
    K(S2, rem_s##n, u, s, rem_s##n##_lane(a, b))                                                             \
    K(3, sad_u##n, u, u, (w)c + (a < b ? (w)b - (w)a : (w)a - (w)b))                                         \
    K(3, sad_s##n, u, s, (w)c + (a < b ? (w)b - (w)a : (w)a - (w)b))

#define HIGH(K, t, n, T, W)                                                                                  \
    K(2, mul_hi_##t##n, T, T, (W)a *(W)b >> n)                                                               \
    K(3, mad_hi_##t##n, T, T, (u64)((W)a * (W)b >> n) + (u64)c)
#define WIDE(K, t, n, T, W, U)                                                                               \
    K(2, mul_wide_##t##n, W, T, (W)a *(W)b)                                                                  \
    K(3W, mad_wide_##t##n, W, T, (U)((W)a * (W)b) + (U)c)

#define INT_KERNELS(K, F)                                                                                    \
    WORD(K, 16, u16, s16, u32)                                                                               \
    WORD(K, 32, u32, s32, u32)                                                                               \
    WORD(K, 64, u64, s64, u64)                                                                               \
    HIGH(K, u, 16, u16, u32)                                                                                 \
    HIGH(K, s, 16, s16, s32)                                                                                 \
    HIGH(K, u, 32, u32, u64)                                                                                 \
    HIGH(K, s, 32, s32, s64)                                                                                 \
    HIGH(K, u, 64, u64, u128)                                                                                \
    HIGH(K, s, 64, s64, s128)                                                                                \
    WIDE(K, u, 16, u16, u32, u32)                                                                            \
    WIDE(K, s, 16, s16, s32, u32)                                                                            \
    WIDE(K, u, 32, u32, u64, u64)                                                                            \
    WIDE(K, s, 32, s32, s64, u64)                                                                            \
    F(2, add_s32, _sat, ALU_SAT, 0, s32, s32, clamp_s32((s64)a + b))                                         \
    F(2, sub_s32, _sat, ALU_SAT, 0, s32, s32, clamp_s32((s64)a - b))                                         \
    F(3, mad_hi_s32, _sat, ALU_SAT, 0, s32, s32, clamp_s32(((s64)a * b >> 32) + c))                          \
    F(2, min_s32, _relu, ALU_RELU, 0, s32, s32, (a < b ? a : b) > 0 ? (a < b ? a : b) : 0)                   \
    F(2, max_s32, _relu, ALU_RELU, 0, s32, s32, (a > b ? a : b) > 0 ? (a > b ? a : b) : 0)                   \
    K(2, add_u16x2, u32, u32, add_pair(a, b))                                                                \
    K(2, add_s16x2, u32, u32, add_pair(a, b))                                                                \
    K(2, min_u16x2, u32, u32, min_u_pair(a, b))                                                              \
    K(2, max_u16x2, u32, u32, max_u_pair(a, b))                                                              \
    K(2, min_s16x2, u32, u32, min_s_pair(a, b))                                                              \
    K(2, max_s16x2, u32, u32, max_s_pair(a, b))                                                              \
    F(2, min_s16x2, _relu, ALU_RELU, 0, u32, u32, min_s_relu_pair(a, b))                                     \
    F(2, max_s16x2, _relu, ALU_RELU, 0, u32, u32, max_s_relu_pair(a, b))                                     \
    K(2, mul24_lo_u32, u32, u32, LOW24(a) * LOW24(b))                                                        \
    K(2, mul24_hi_u32, u32, u32, LOW24(a) * LOW24(b) >> 16)                                                  \
    K(2, mul24_lo_s32, u32, u32, (s64)extend24(a) * extend24(b))                                             \
    K(2, mul24_hi_s32, u32, u32, (s64)extend24(a) * extend24(b) >> 16)                                       \
    K(3, mad24_lo_u32, u32, u32, LOW24(a) * LOW24(b) + c)                                                    \
    K(3, mad24_hi_u32, u32, u32, (LOW24(a) * LOW24(b) >> 16) + c)                                            \
    K(3, mad24_lo_s32, u32, u32, (u32)((s64)extend24(a) * extend24(b)) + c)                                  \
    K(3, mad24_hi_s32, u32, u32, (u32)((s64)extend24(a) * extend24(b) >> 16) + c)                            \
    F(3, mad24_hi_s32, _sat, ALU_SAT, 0, u32, u32,                                                           \
      clamp_s32((s32)((s64)extend24(a) * extend24(b) >> 16) + (s64)(s32)c))

INT_KERNELS(DEFINE_K, DEFINE_F)

/*
 * Carries. The product of mad is brought to the word first; the carry is that of the addition to it. `out`
 * tells whether the condition code is written (.cc), `in` whether it is read (addc, subc, madc). Subtraction
 * borrows.
 */
#define SUM(name, T, W, sources, in, out, x, y)                                                              \
    KERNEL(name) {                                                                                           \
        T *d = REG(T, 0);                                                                                    \
        const T *p = REG(const T, 1), *q = REG(const T, 2), *r = REG(const T, sources);                      \
        const uint32_t before = CARRY;                                                                       \
        uint32_t carry = 0;                                                                                  \
        LANE_LOOP(mask) {                                                                                    \
            T a = p[i], b = q[i], c = r[i];                                                                  \
            (void)a, (void)b, (void)c;                                                                       \
            W sum = (W)(T)(x) + (W)(y) + (in ? before >> i & 1 : 0);                                         \
            d[i] = (T)sum;                                                                                   \
            carry |= (uint32_t)(sum >> (8 * sizeof(T))) << i;                                                \
        }                                                                                                    \
        if (out)                                                                                             \
            CARRY = (before & ~mask) | carry;                                                                \
    }
#define DIFFERENCE(name, T, W, in, out)                                                                      \
    KERNEL(name) {                                                                                           \
        T *d = REG(T, 0);                                                                                    \
        const T *p = REG(const T, 1), *q = REG(const T, 2);                                                  \
        const uint32_t before = CARRY;                                                                       \
        uint32_t borrow = 0;                                                                                 \
        LANE_LOOP(mask) {                                                                                    \
            W minuend = p[i], subtrahend = (W)q[i] + (in ? before >> i & 1 : 0);                             \
            d[i] = (T)(minuend - subtrahend);                                                                \
            borrow |= (uint32_t)(minuend < subtrahend) << i;                                                 \
        }                                                                                                    \
        if (out)                                                                                             \
            CARRY = (before & ~mask) | borrow;                                                               \
    }
#define CARRY_WORD(n, U, W)                                                                                  \
    SUM(add_cc_b##n, U, W, 2, 0, 1, a, b)                                                                    \
    SUM(addc_b##n, U, W, 2, 1, 0, a, b)                                                                      \
    SUM(addc_cc_b##n, U, W, 2, 1, 1, a, b)                                                                   \
    DIFFERENCE(sub_cc_b##n, U, W, 0, 1)                                                                      \
    DIFFERENCE(subc_b##n, U, W, 1, 0)                                                                        \
    DIFFERENCE(subc_cc_b##n, U, W, 1, 1)                                                                     \
    SUM(mad_lo_cc_b##n, U, W, 3, 0, 1, a *b, c)                                                              \
    SUM(madc_lo_b##n, U, W, 3, 1, 0, a *b, c)                                                                \
    SUM(madc_lo_cc_b##n, U, W, 3, 1, 1, a *b, c)
#define CARRY_HIGH(t, n, U, S, W, P)                                                                         \
    SUM(mad_hi_cc_##t##n, U, W, 3, 0, 1, (P)(S)a *(P)(S)b >> n, c)                                           \
    SUM(madc_hi_##t##n, U, W, 3, 1, 0, (P)(S)a *(P)(S)b >> n, c)                                             \
    SUM(madc_hi_cc_##t##n, U, W, 3, 1, 1, (P)(S)a *(P)(S)b >> n, c)
CARRY_WORD(32, u32, u64)
CARRY_WORD(64, u64, u128)
CARRY_HIGH(u, 32, u32, u32, u64, u64)
CARRY_HIGH(s, 32, u32, s32, u64, s64)
CARRY_HIGH(u, 64, u64, u64, u128, u128)
CARRY_HIGH(s, 64, u64, s64, u128, s128)

#define SELECT(n, T)                                                                                         \
    VECTOR_KERNEL(selp_b##n, T, T *d = REG(T, 0); const T *x = REG(const T, 1);                              \
                  const T *y = REG(const T, 2); const uint32_t p = PRED(3);                                  \
                  VECTOR_LOOP d[i] = p & lane_bit[i] ? x[i] : y[i];)
SELECT(16, u16)
SELECT(32, u32)
SELECT(64, u64)

KERNEL(mov_b128) {
    u64 *d = REG(u64, 0);
    const u64 *x = REG(const u64, 1);
    LANE_LOOP(mask) {
        u64 low = x[2 * i], high = x[2 * i + 1];
        d[2 * i] = low;
        d[2 * i + 1] = high;
    }
}
KERNEL(mov_pred) {
    PRED(0) = (PRED(0) & ~mask) | (PRED(1) & mask);
}

#define ENTRY(name) {#name, 0, 0, name},
#define ENTRY_CARRY_WORD(n)                                                                                  \
    ENTRY(add_cc_b##n)                                                                                       \
    ENTRY(addc_b##n) ENTRY(addc_cc_b##n) ENTRY(sub_cc_b##n) ENTRY(subc_b##n) ENTRY(subc_cc_b##n)             \
        ENTRY(mad_lo_cc_b##n) ENTRY(madc_lo_b##n) ENTRY(madc_lo_cc_b##n) ENTRY(selp_b##n)
#define ENTRY_CARRY_HIGH(t) ENTRY(mad_hi_cc_##t) ENTRY(madc_hi_##t) ENTRY(madc_hi_cc_##t)

static const struct alu_kernel kernels[] = {
    INT_KERNELS(ENTRY_K, ENTRY_F) ENTRY_CARRY_WORD(32) ENTRY_CARRY_WORD(64) ENTRY_CARRY_HIGH(u32)
        ENTRY_CARRY_HIGH(s32) ENTRY_CARRY_HIGH(u64) ENTRY_CARRY_HIGH(s64) ENTRY(selp_b16) ENTRY(mov_b128)
            ENTRY(mov_pred)};
ALU_TABLE(int, kernels);
