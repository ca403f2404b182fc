// SPDX-License-Identifier: Apache-2.0
/*
 * Comparisons: setp, set, slct, testp. A comparison of two registers is a function that returns the
 * predicate's 32 bits; setp and set differ in what they do with them.
 */
#include "device/soft/alu_ieee.h"
#include "device/soft/alu_half.h"

#include <immintrin.h>

static inline float half_value(u32 x) {
    return half_to_float(x & 0xffff);
}
static inline float bhalf_value(u32 x) {
    return float32(x << 16);
}
#define SAME(x) (x)

/* p and q are the comparison's results; c is there only if a boolean operator is. */
static inline void set_predicates(uint8_t *regs, const struct alu_args *args, uint32_t mask, uint32_t p,
                                  uint32_t q) {
    if (args->extra & ALU_BOOL) {
        uint32_t c = PRED(4);
        if (args->extra & ALU_AND)
            p &= c, q &= c;
        else if (args->extra & ALU_OR)
            p |= c, q |= c;
        else
            p ^= c, q ^= c;
    }
    p = (PRED(0) & ~mask) | (p & mask);
    q = (PRED(1) & ~mask) | (q & mask);
    PRED(1) = q;
    PRED(0) = p;
}

/* The widest vectors, and their lanes' sign bits as a number. */
#if defined(__AVX512DQ__)
#define CHUNK 64
#define SIGNS_4(v) (uint32_t)_mm512_movepi32_mask((__m512i)(v))
#define SIGNS_8(v) (uint32_t)_mm512_movepi64_mask((__m512i)(v))
#elif defined(__AVX2__)
#define CHUNK 32
#define SIGNS_4(v) (uint32_t)_mm256_movemask_ps((__m256)(v))
#define SIGNS_8(v) (uint32_t)_mm256_movemask_pd((__m256d)(v))
#else
#define CHUNK 16
#define SIGNS_4(v) (uint32_t)_mm_movemask_ps((__m128)(v))
#define SIGNS_8(v) (uint32_t)_mm_movemask_pd((__m128d)(v))
#endif
#define CHUNK_OF(T) T __attribute__((vector_size(CHUNK), may_alias))

/* A compiler does not make a mask of a loop over lanes, so these compare vectors. `expr` has the vectors a and b. */
#define DEFINE_SETP(name, S, size, expr)                                                                     \
    KERNEL(name) {                                                                                           \
        const CHUNK_OF(S) *x = REG(const CHUNK_OF(S), 2), *y = REG(const CHUNK_OF(S), 3);                    \
        uint32_t result = 0;                                                                                 \
        for (unsigned k = 0; k < 32 * size / CHUNK; k++) {                                                   \
            CHUNK_OF(S) a = x[k], b = y[k];                                                                  \
            result |= SIGNS_##size(expr) << k * (CHUNK / size);                                              \
        }                                                                                                    \
        set_predicates(regs, args, mask, result, ~result);                                                   \
    }
#define SETP_K(name, S, size, expr)                      DEFINE_SETP(name, S, size, expr)
#define SETP_F(name, suffix, fixed, S, size, expr)       DEFINE_SETP(name##suffix, S, size, expr)
#define SETP_ENTRY_K(name, S, size, expr)                {#name, 0, ALU_BOOL, name},
#define SETP_ENTRY_F(name, suffix, fixed, S, size, expr) {#name, fixed, ALU_BOOL, name##suffix},
/* Of 16 bits, where no instruction makes the mask. */
#define SETP_NARROW(name, S, size, expr)                                                                     \
    KERNEL(name) {                                                                                           \
        const S *x = REG(const S, 2), *y = REG(const S, 3);                                                  \
        uint32_t result = 0;                                                                                 \
        VECTOR_LOOP {                                                                                        \
            S a = x[i];                                                                                      \
            S b = y[i];                                                                                      \
            result |= (expr) ? lane_bit[i] : 0;                                                              \
        }                                                                                                    \
        set_predicates(regs, args, mask, result, ~result);                                                   \
    }

#define INT_ORDER(K, t, T, size)                                                                             \
    K(setp_lt_##t, T, size, a < b)                                                                           \
    K(setp_le_##t, T, size, a <= b)                                                                          \
    K(setp_gt_##t, T, size, a > b)                                                                           \
    K(setp_ge_##t, T, size, a >= b)
#define INT_SETP(K, n, U, S, size)                                                                           \
    K(setp_eq_b##n, U, size, a == b)                                                                         \
    K(setp_ne_b##n, U, size, a != b)                                                                         \
    INT_ORDER(K, u##n, U, size)                                                                              \
    INT_ORDER(K, s##n, S, size)
#define FLOAT_SETP(M, t, ...)                                                                                \
    M(setp_eq_##t, __VA_ARGS__, A == B)                                                                      \
    M(setp_ne_##t, __VA_ARGS__, (A < B) | (A > B))                                                           \
    M(setp_lt_##t, __VA_ARGS__, A < B)                                                                       \
    M(setp_le_##t, __VA_ARGS__, A <= B)                                                                      \
    M(setp_gt_##t, __VA_ARGS__, A > B)                                                                       \
    M(setp_ge_##t, __VA_ARGS__, A >= B)                                                                      \
    M(setp_equ_##t, __VA_ARGS__, ~((A < B) | (A > B)))                                                       \
    M(setp_neu_##t, __VA_ARGS__, ~(A == B))                                                                  \
    M(setp_ltu_##t, __VA_ARGS__, ~(A >= B))                                                                  \
    M(setp_leu_##t, __VA_ARGS__, ~(A > B))                                                                   \
    M(setp_gtu_##t, __VA_ARGS__, ~(A <= B))                                                                  \
    M(setp_geu_##t, __VA_ARGS__, ~(A < B))                                                                   \
    M(setp_num_##t, __VA_ARGS__, (A == A) & (B == B))                                                        \
    M(setp_nan_##t, __VA_ARGS__, (A != A) | (B != B))

#define SETP_NARROW_KERNELS(K) INT_SETP(K, 16, u16, s16, 2)
#define SETP_INT_KERNELS(K)                                                                                  \
    INT_SETP(K, 32, u32, s32, 4)                                                                             \
    INT_SETP(K, 64, u64, s64, 8)

SETP_NARROW_KERNELS(SETP_NARROW)
#define A a
#define B b
SETP_INT_KERNELS(SETP_K)
FLOAT_SETP(SETP_K, f32, f32, 4)
FLOAT_SETP(SETP_K, f64, f64, 8)
#undef A
#undef B
/* A subnormal keeps only its sign. */
static inline CHUNK_OF(f32) flush_chunk(CHUNK_OF(f32) x) {
    CHUNK_OF(u32) bits = (CHUNK_OF(u32))x;
    return (CHUNK_OF(f32))(bits & ((CHUNK_OF(u32))((bits & F32_INF) != 0) | F32_SIGN));
}
#define A flush_chunk(a)
#define B flush_chunk(b)
FLOAT_SETP(SETP_F, f32, _ftz, ALU_FTZ, f32, 4)
#undef A
#undef B

/* The outcomes of comparing 32 lanes. */
struct outcome {
    uint32_t less, equal, greater;
};
static inline uint32_t choose(const struct outcome *o, uint32_t relation) {
    uint32_t unordered = ~(o->less | o->equal | o->greater);
    return (relation & ALU_LT ? o->less : 0) | (relation & ALU_EQ ? o->equal : 0) |
           (relation & ALU_GT ? o->greater : 0) | (relation & ALU_UNORDERED ? unordered : 0);
}
#define OUTCOME(name, S, V, value)                                                                           \
    static struct outcome outcome_##name(const void *left, const void *right, unsigned shift) {              \
        const S *x = __builtin_assume_aligned(left, 64), *y = __builtin_assume_aligned(right, 64);           \
        struct outcome o = {0, 0, 0};                                                                        \
        (void)shift;                                                                                         \
        VECTOR_LOOP {                                                                                        \
            V a = (value(x[i]));                                                                             \
            V b = (value(y[i]));                                                                             \
            o.less |= a < b ? lane_bit[i] : 0;                                                               \
            o.equal |= a == b ? lane_bit[i] : 0;                                                             \
            o.greater |= a > b ? lane_bit[i] : 0;                                                            \
        }                                                                                                    \
        return o;                                                                                            \
    }
#define SHIFTED_HALF(x)         half_value((x) >> shift)
#define SHIFTED_BHALF(x)        bhalf_value((x) >> shift & 0xffff)
#define FLUSHED_HALF(x)         half_value((x)&0x7c00 ? (x) : (x)&0x8000)
#define FLUSHED_SHIFTED_HALF(x) FLUSHED_HALF((x) >> shift & 0xffff)
OUTCOME(u16, u16, u16, SAME)
OUTCOME(s16, s16, s16, SAME)
OUTCOME(u32, u32, u32, SAME)
OUTCOME(s32, s32, s32, SAME)
OUTCOME(u64, u64, u64, SAME)
OUTCOME(s64, s64, s64, SAME)
OUTCOME(f32, f32, float, SAME)
OUTCOME(f32_ftz, f32, float, flush)
OUTCOME(f64, f64, double, SAME)
OUTCOME(f16, u16, float, half_value)
OUTCOME(f16_ftz, u16, float, FLUSHED_HALF)
OUTCOME(bf16, u16, float, bhalf_value)
OUTCOME(f16x2, u32, float, SHIFTED_HALF)
OUTCOME(f16x2_ftz, u32, float, FLUSHED_SHIFTED_HALF)
OUTCOME(bf16x2, u32, float, SHIFTED_BHALF)

#define SETP_HALF(t, suffix)                                                                                 \
    KERNEL(setp_##t##suffix) {                                                                               \
        struct outcome o = outcome_##t##suffix(REG(void, 2), REG(void, 3), 0);                               \
        uint32_t p = choose(&o, args->extra);                                                                \
        set_predicates(regs, args, mask, p, ~p);                                                             \
    }
SETP_HALF(f16, )
SETP_HALF(f16, _ftz)
SETP_HALF(bf16, )
/* p is for the low halves, q for the high ones */
#define SETP_PAIR(t, suffix)                                                                                 \
    KERNEL(setp_##t##suffix) {                                                                               \
        struct outcome low = outcome_##t##suffix(REG(void, 2), REG(void, 3), 0);                             \
        struct outcome high = outcome_##t##suffix(REG(void, 2), REG(void, 3), 16);                           \
        set_predicates(regs, args, mask, choose(&low, args->extra), choose(&high, args->extra));             \
    }
SETP_PAIR(f16x2, )
SETP_PAIR(f16x2, _ftz)
SETP_PAIR(bf16x2, )

/* set d, a, b, c: all ones or 1.0 where the comparison (and c) is true */
#define SET(dtype, D, yes, stype, suffix)                                                                    \
    KERNEL(set_##dtype##_##stype##suffix) {                                                                  \
        struct outcome o = outcome_##stype##suffix(REG(void, 1), REG(void, 2), 0);                           \
        uint32_t result = choose(&o, args->extra);                                                           \
        if (args->extra & ALU_BOOL) {                                                                        \
            uint32_t c = PRED(3);                                                                            \
            result = args->extra & ALU_AND ? result & c : args->extra & ALU_OR ? result | c : result ^ c;    \
        }                                                                                                    \
        D *d = REG(D, 0);                                                                                    \
        LANE_LOOP(mask) d[i] = result >> i & 1 ? (D)(yes) : 0;                                               \
    }
#define SET_TO(M, stype, suffix)                                                                             \
    M(b16, u16, 0xffff, stype, suffix)                                                                       \
    M(b32, u32, ~0u, stype, suffix)                                                                          \
    M(f32, u32, 0x3f800000, stype, suffix)                                                                   \
    M(f16, u16, 0x3c00, stype, suffix)                                                                       \
    M(bf16, u16, 0x3f80, stype, suffix)
#define SET_KERNELS(M)                                                                                       \
    SET_TO(M, u16, )                                                                                         \
    SET_TO(M, s16, )                                                                                         \
    SET_TO(M, u32, )                                                                                         \
    SET_TO(M, s32, )                                                                                         \
    SET_TO(M, u64, )                                                                                         \
    SET_TO(M, s64, )                                                                                         \
    SET_TO(M, f32, )                                                                                         \
    SET_TO(M, f32, _ftz)                                                                                     \
    SET_TO(M, f64, )                                                                                         \
    SET_TO(M, f16, )                                                                                         \
    SET_TO(M, f16, _ftz)                                                                                     \
    SET_TO(M, bf16, )
SET_KERNELS(SET)

#define SET_PAIR(dtype, yes, stype, suffix)                                                                  \
    KERNEL(set_##dtype##_##stype##suffix) {                                                                  \
        struct outcome low = outcome_##stype##suffix(REG(void, 1), REG(void, 2), 0);                         \
        struct outcome high = outcome_##stype##suffix(REG(void, 1), REG(void, 2), 16);                       \
        uint32_t p = choose(&low, args->extra), q = choose(&high, args->extra);                              \
        if (args->extra & ALU_BOOL) {                                                                        \
            uint32_t c = PRED(3);                                                                            \
            p = args->extra & ALU_AND ? p & c : args->extra & ALU_OR ? p | c : p ^ c;                        \
            q = args->extra & ALU_AND ? q & c : args->extra & ALU_OR ? q | c : q ^ c;                        \
        }                                                                                                    \
        u32 *d = REG(u32, 0);                                                                                \
        LANE_LOOP(mask) d[i] = (p >> i & 1 ? (yes) : 0) | (q >> i & 1 ? (u32)(yes) << 16 : 0);               \
    }
#define SET_PAIR_KERNELS(M)                                                                                  \
    M(f16x2, 0x3c00u, f16x2, )                                                                               \
    M(f16x2, 0x3c00u, f16x2, _ftz)                                                                           \
    M(bf16x2, 0x3f80u, bf16x2, )                                                                             \
    M(b32, 0xffffu, f16x2, )                                                                                 \
    M(b32, 0xffffu, f16x2, _ftz)                                                                             \
    M(b32, 0xffffu, bf16x2, )
SET_PAIR_KERNELS(SET_PAIR)

#define SLCT(name, T, C, positive)                                                                           \
    VECTOR_KERNEL(                                                                                           \
        name, T, T *d = REG(T, 0); const T *x = REG(const T, 1); const T *y = REG(const T, 2);               \
        const C *z = REG(const C, 3); VECTOR_LOOP {                                                          \
            C c = z[i];                                                                                      \
            d[i] = (positive) ? x[i] : y[i];                                                                 \
        })
/* a NaN selects b; -0 is as good as 0 */
#define SLCT_WORD(n, T)                                                                                      \
    SLCT(slct_b##n##_s32, T, s32, c >= 0)                                                                    \
    SLCT(slct_b##n##_f32, T, f32, c >= 0.0f)                                                                 \
    SLCT(slct_b##n##_f32_ftz, T, f32, flush(c) >= 0.0f)
SLCT_WORD(16, u16)
SLCT_WORD(32, u32)
SLCT_WORD(64, u64)

#define TESTP(name, T, expr)                                                                                 \
    KERNEL(name) {                                                                                           \
        const T *x = REG(const T, 1);                                                                        \
        uint32_t result = 0;                                                                                 \
        VECTOR_LOOP {                                                                                        \
            T a = x[i] << 1 >> 1;                                                                            \
            result |= (expr) ? lane_bit[i] : 0;                                                              \
        }                                                                                                    \
        PRED(0) = (PRED(0) & ~mask) | (result & mask);                                                       \
    }
/* On magnitudes; zero counts as normal. */
#define TESTP_TYPE(t, T, inf, smallest)                                                                      \
    TESTP(testp_finite_##t, T, a < (inf))                                                                    \
    TESTP(testp_infinite_##t, T, a == (inf))                                                                 \
    TESTP(testp_number_##t, T, a <= (inf))                                                                   \
    TESTP(testp_notanumber_##t, T, a > (inf))                                                                \
    TESTP(testp_normal_##t, T, a == 0 || (a >= (smallest) && a < (inf)))                                     \
    TESTP(testp_subnormal_##t, T, a != 0 && a < (smallest))
TESTP_TYPE(f32, u32, F32_INF, 0x00800000u)
TESTP_TYPE(f64, u64, 0x7ff0000000000000ull, 0x0010000000000000ull)

#define ENTRY(name) {#name, 0, 0, name},
#define ENTRY_TESTP(t)                                                                                       \
    ENTRY(testp_finite_##t)                                                                                  \
    ENTRY(testp_infinite_##t)                                                                                \
    ENTRY(testp_number_##t) ENTRY(testp_notanumber_##t) ENTRY(testp_normal_##t) ENTRY(testp_subnormal_##t)
#define ENTRY_SLCT(n)                                                                                        \
    ENTRY(slct_b##n##_s32) ENTRY(slct_b##n##_f32){"slct_b" #n "_f32", ALU_FTZ, 0, slct_b##n##_f32_ftz},
#define FTZ_OF(suffix) FTZ##suffix
#define FTZ            0
#define FTZ_ftz        ALU_FTZ
#define ENTRY_SET(dtype, D, yes, stype, suffix)                                                              \
    {"set_" #dtype "_" #stype, FTZ_OF(suffix), ALU_BOOL | ALU_RELATION, set_##dtype##_##stype##suffix},
#define ENTRY_SET_PAIR(dtype, yes, stype, suffix) ENTRY_SET(dtype, , , stype, suffix)
#define ENTRY_SETP_HALF(t, suffix)                {"setp_" #t, FTZ_OF(suffix), ALU_BOOL | ALU_RELATION, setp_##t##suffix},

static const struct alu_kernel kernels[] = {
    SETP_NARROW_KERNELS(SETP_ENTRY_K) SETP_INT_KERNELS(SETP_ENTRY_K) FLOAT_SETP(SETP_ENTRY_K, f32, f32, 4)
        FLOAT_SETP(SETP_ENTRY_K, f64, f64, 8) FLOAT_SETP(SETP_ENTRY_F, f32, _ftz, ALU_FTZ, f32, 4) SET_KERNELS(ENTRY_SET)
            SET_PAIR_KERNELS(ENTRY_SET_PAIR) ENTRY_SETP_HALF(f16, ) ENTRY_SETP_HALF(f16, _ftz)
                ENTRY_SETP_HALF(bf16, ) ENTRY_SETP_HALF(f16x2, ) ENTRY_SETP_HALF(f16x2, _ftz)
                    ENTRY_SETP_HALF(bf16x2, ) ENTRY_SLCT(16) ENTRY_SLCT(32) ENTRY_SLCT(64) ENTRY_TESTP(f32)
                        ENTRY_TESTP(f64)};
ALU_TABLE(cmp, kernels);
