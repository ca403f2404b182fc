// SPDX-License-Identifier: Apache-2.0
/*
 * Matrix multiplication over a warp: mma, wmma.mma, movmatrix. The registers of all lanes make up the
 * matrices as alu_fragment.h describes; they are unpacked to arrays, which also lets D share registers with
 * the sources. The mask is not looked at: the form asks for a converged warp.
 *
 * Sums are in single precision (f16, bf16, tf32, 8-bit floats), one product after the other in order of k.
 * Tensor cores add in wider chunks with truncation, so results agree within the usual tolerance, not in every
 * bit.
 */
#include "device/soft/alu_half.h"

enum element { E_f16, E_bf16, E_tf32, E_e4m3, E_e5m2, E_s8, E_u8, E_s4, E_u4, E_f64, E_f32, E_s32 };

struct problem {
    unsigned m, n, k;
    enum element d, a, b, c;
    unsigned a_registers, b_registers;
};

/* Eight floats, a row of a block. */
struct row8 {
    float v[8];
} __attribute__((aligned(32)));

static inline __attribute__((always_inline)) void multiply_add(struct row8 *sum, float a, const float *b,
                                                               bool exact_product) {
#ifdef __FMA__
    (void)exact_product;
    _mm256_store_ps(sum->v, _mm256_fmadd_ps(_mm256_set1_ps(a), _mm256_load_ps(b), _mm256_load_ps(sum->v)));
#else
    /* where the product is exact, rounding it changes nothing */
    for (unsigned n = 0; n < 8; n++)
        sum->v[n] = exact_product ? a * b[n] + sum->v[n] : fmaf(a, b[n], sum->v[n]);
#endif
}

static inline void load_8(float *to, const u16 *from, bool bf16) {
    if (bf16)
        load_bf16(to, from, 8);
    else
        load_f16(to, from, 8);
}

/* 8 x 8 halves transposed; `order` gives the rows' order. */
static inline void transpose_8x8(u16 *to, const u16 *from, const unsigned *order) {
    __m128i r[8], s[8];
    for (unsigned i = 0; i < 8; i++)
        r[i] = _mm_load_si128((const __m128i *)(from + 8 * order[i]));
    for (unsigned i = 0; i < 4; i++) {
        s[2 * i] = _mm_unpacklo_epi16(r[2 * i], r[2 * i + 1]);
        s[2 * i + 1] = _mm_unpackhi_epi16(r[2 * i], r[2 * i + 1]);
    }
    for (unsigned i = 0; i < 2; i++) {
        r[4 * i] = _mm_unpacklo_epi32(s[4 * i], s[4 * i + 2]);
        r[4 * i + 1] = _mm_unpackhi_epi32(s[4 * i], s[4 * i + 2]);
        r[4 * i + 2] = _mm_unpacklo_epi32(s[4 * i + 1], s[4 * i + 3]);
        r[4 * i + 3] = _mm_unpackhi_epi32(s[4 * i + 1], s[4 * i + 3]);
    }
    for (unsigned i = 0; i < 4; i++) {
        _mm_store_si128((__m128i *)(to + 16 * i), _mm_unpacklo_epi64(r[i], r[i + 4]));
        _mm_store_si128((__m128i *)(to + 16 * i + 8), _mm_unpackhi_epi64(r[i], r[i + 4]));
    }
}

/* Columns in the order in which C and D have them: the even ones are one register, the odd ones the next. */
static const unsigned even_odd[8] = {0, 2, 4, 6, 1, 3, 5, 7};

/*
 * f16 and bf16. A register of A is 8 x 8 halves in rows, one of B the same in columns, and the columns of a
 * block's sums are kept in even_odd order, so that unpacking is loads, conversions and one transposition of
 * halves.
 */
static inline __attribute__((always_inline)) void multiply_halves(uint8_t *regs, const struct alu_args *args,
                                                                  const struct problem *p) {
    float a[32 * 16] __attribute__((aligned(64))), b[4][16 * 8] __attribute__((aligned(64)));
    struct row8 sums[4 * 8] __attribute__((aligned(64)));
    u16 turned[64] __attribute__((aligned(64)));
    const unsigned down = p->m / 8, along = p->n / 8, deep = p->k / 8;
    const unsigned d0 = 0, a0 = down * along * (p->d == E_f16 ? 1 : 2), b0 = a0 + p->a_registers,
                   c0 = b0 + p->b_registers;
    const bool bf16 = p->a == E_bf16;

    for (unsigned block = 0; block < down * deep; block++) {
        const u16 *from = REG(const u16, a0 + block);
        float *to = a + (block % down) * 8 * p->k + block / down * 8;
        for (unsigned g = 0; g < 8; g++)
            load_8(to + g * p->k, from + 8 * g, bf16);
    }
    for (unsigned block = 0; block < along * deep; block++) {
        transpose_8x8(turned, REG(const u16, b0 + block), even_odd);
        float *to = b[block % along] + block / along * 64;
        for (unsigned i = 0; i < 8; i++)
            load_8(to + 8 * i, turned + 8 * i, bf16);
    }
    for (unsigned block = 0; block < down * along; block++) {
        struct row8 *to = sums + 8 * block;
        if (p->c == E_f16) {
            const u16 *from = REG(const u16, c0 + block);
            for (unsigned g = 0; g < 8; g++) {
                float row[8] __attribute__((aligned(32)));
                load_8(row, from + 8 * g, false);
                for (unsigned n = 0; n < 8; n++)
                    to[g].v[n] = row[even_odd[n]];
            }
        } else {
            const f32 *even = REG(const f32, c0 + 2 * block), *odd = REG(const f32, c0 + 2 * block + 1);
            for (unsigned g = 0; g < 8; g++)
                for (unsigned n = 0; n < 4; n++) {
                    to[g].v[n] = even[4 * g + n];
                    to[g].v[n + 4] = odd[4 * g + n];
                }
        }
    }
    for (unsigned block = 0; block < down * along; block++) {
        const float *rows = a + (block % down) * 8 * p->k, *columns = b[block / down];
        struct row8 sum[8];
        for (unsigned g = 0; g < 8; g++)
            sum[g] = sums[8 * block + g];
        for (unsigned k = 0; k < p->k; k++)
            for (unsigned g = 0; g < 8; g++)
                multiply_add(&sum[g], rows[g * p->k + k], columns + 8 * k, !bf16);
        if (p->d == E_f16) {
            u16 *to = REG(u16, d0 + block);
            for (unsigned g = 0; g < 8; g++) {
                float row[8] __attribute__((aligned(32)));
                for (unsigned n = 0; n < 8; n++)
                    row[even_odd[n]] = sum[g].v[n];
                store_f16(to + 8 * g, row, 8);
            }
        } else {
            f32 *even = REG(f32, d0 + 2 * block), *odd = REG(f32, d0 + 2 * block + 1);
            for (unsigned g = 0; g < 8; g++)
                for (unsigned n = 0; n < 4; n++) {
                    even[4 * g + n] = canon(sum[g].v[n]);
                    odd[4 * g + n] = canon(sum[g].v[n + 4]);
                }
        }
    }
}

static inline float small_float(u32 code, unsigned mantissa, int bias, bool has_infinity) {
    u32 magnitude = code & 0x7f, exponent = magnitude >> mantissa,
        digits = magnitude & ((1u << mantissa) - 1);
    if (has_infinity ? magnitude >= 0x7c : magnitude == 0x7f)
        return float32((magnitude == 0x7c && has_infinity ? F32_INF : F32_NAN) | (code & 0x80) << 24);
    float value = (float)(exponent ? digits | 1u << mantissa : digits);
    float scaled = value * float32((u32)((int)(exponent ? exponent : 1) - bias - (int)mantissa + 127) << 23);
    return code & 0x80 ? -scaled : scaled;
}

/* Element `i` of a register seen as 32 lanes in a row. */
static inline float float_element(const uint8_t *reg, unsigned i, enum element type) {
    u32 word;
    switch (type) {
    case E_e4m3:
        return small_float(reg[i], 3, 7, false);
    case E_e5m2:
        return small_float(reg[i], 2, 15, true);
    default: /* tf32: the last 13 bits do not count */
        memcpy(&word, reg + 4 * i, 4);
        return float32(word & 0xffffe000);
    }
}
static inline s32 int_element(const uint8_t *reg, unsigned i, enum element type) {
    switch (type) {
    case E_s8:
        return (s8)reg[i];
    case E_u8:
        return reg[i];
    case E_s4:
        return (s8)(reg[i / 2] << (i % 2 ? 0 : 4)) >> 4;
    default:
        return reg[i / 2] >> (i % 2 ? 4 : 0) & 15;
    }
}

/*
 * The other types: A to rows, B to k x 8 columns per block, sums in plain order. `per_block` is how many
 * elements of k a register has: 4 lanes' worth.
 */
#define MULTIPLY(name, T, element_of, store_sum)                                                             \
    static inline __attribute__((always_inline)) void name(uint8_t *regs, const struct alu_args *args,       \
                                                           const struct problem *p, unsigned per_block) {    \
        T a[16 * 64] __attribute__((aligned(64))), b[8 * 64] __attribute__((aligned(64)));                   \
        T sums[256] __attribute__((aligned(64)));                                                            \
        const unsigned down = p->m / 8, along = p->n / 8, deep = p->k / per_block;                           \
        const unsigned d_registers = down * along * (p->d == E_f16 ? 1 : 2);                                 \
        const unsigned b0 = d_registers + p->a_registers, c0 = b0 + p->b_registers;                          \
        for (unsigned block = 0; block < down * deep; block++) {                                             \
            const uint8_t *from = REG(const uint8_t, d_registers + block);                                   \
            T *to = a + (block % down) * 8 * p->k + block / down * per_block;                                \
            for (unsigned g = 0; g < 8; g++)                                                                 \
                for (unsigned x = 0; x < per_block; x++)                                                     \
                    to[g * p->k + x] = element_of(from, g * per_block + x, p->a);                            \
        }                                                                                                    \
        for (unsigned block = 0; block < along * deep; block++) {                                            \
            const uint8_t *from = REG(const uint8_t, b0 + block);                                            \
            T *to = b + (block % along) * p->k * 8 + block / along * per_block * 8;                          \
            for (unsigned g = 0; g < 8; g++)                                                                 \
                for (unsigned x = 0; x < per_block; x++)                                                     \
                    to[x * 8 + g] = element_of(from, g * per_block + x, p->b);                               \
        }                                                                                                    \
        for (unsigned block = 0; block < down * along; block++)                                              \
            for (unsigned lane = 0; lane < 32; lane++)                                                       \
                for (unsigned odd = 0; odd < 2; odd++) {                                                     \
                    T *sum = &sums[64 * block + 2 * lane + odd];                                             \
                    if (p->c == E_f16)                                                                       \
                        *sum = (T)half_to_float(REG(const u16, c0 + block)[2 * lane + odd]);                 \
                    else                                                                                     \
                        memcpy(sum, REG(const T, c0 + 2 * block + odd) + lane, sizeof(T));                   \
                }                                                                                            \
        for (unsigned block = 0; block < down * along; block++) {                                            \
            const T *rows = a + (block % down) * 8 * p->k, *columns = b + block / down * p->k * 8;           \
            for (unsigned g = 0; g < 8; g++) {                                                               \
                T sum[8];                                                                                    \
                for (unsigned n = 0; n < 8; n++)                                                             \
                    sum[n] = sums[64 * block + 8 * g + n];                                                   \
                for (unsigned k = 0; k < p->k; k++)                                                          \
                    for (unsigned n = 0; n < 8; n++)                                                         \
                        sum[n] = PRODUCT_##T(rows[g * p->k + k], columns[8 * k + n], sum[n]);                \
                for (unsigned n = 0; n < 8; n++) {                                                           \
                    const unsigned lane = 4 * g + n / 2, odd = n % 2;                                        \
                    if (p->d == E_f16)                                                                       \
                        REG(u16, block)[2 * lane + odd] = store_sum##_half(sum[n]);                          \
                    else                                                                                     \
                        REG(T, 2 * block + odd)[lane] = store_sum(sum[n]);                                   \
                }                                                                                            \
            }                                                                                                \
        }                                                                                                    \
    }
#define PRODUCT_f32(a, b, c) fmaf(a, b, c)
#define PRODUCT_f64(a, b, c) fma(a, b, c)
#define PRODUCT_u32(a, b, c) ((a) * (b) + (c))
#define canon_half(x)        float_to_half(x)
#define canon64_half(x)      float_to_half((float)(x))
#define SAME(x)              (x)
#define SAME_half(x)         ((u16)(x))
static inline double double_element(const uint8_t *reg, unsigned i, enum element type) {
    double value;
    (void)type;
    memcpy(&value, reg + 8 * i, 8);
    return value;
}
MULTIPLY(multiply_floats, f32, float_element, canon)
MULTIPLY(multiply_doubles, f64, double_element, canon64)
/* wraps; .satfinite is another function */
MULTIPLY(multiply_words, u32, (u32)int_element, SAME)

/* With .satfinite the sum is clamped once, from more bits than it can need. */
static __attribute__((noinline)) void multiply_saturated(uint8_t *regs, const struct alu_args *args,
                                                         const struct problem *p, unsigned per_block) {
    s32 c[256], d[256];
    const unsigned down = p->m / 8, along = p->n / 8, registers = 2 * down * along;
    const unsigned b0 = registers + p->a_registers, c0 = b0 + p->b_registers;
    for (unsigned block = 0; block < down * along; block++)
        for (unsigned i = 0; i < 64; i++)
            c[64 * block + i] = REG(const s32, c0 + 2 * block + i % 2)[i / 2];
    for (unsigned block = 0; block < down * along; block++)
        for (unsigned i = 0; i < 64; i++) {
            const unsigned g = i / 8, n = i % 8;
            s64 sum = c[64 * block + i];
            for (unsigned k = 0; k < p->k; k++) {
                const unsigned deep = k / per_block, x = k % per_block;
                sum += int_element(REG(const uint8_t, registers + block % down + deep * down),
                                   g * per_block + x, p->a) *
                       int_element(REG(const uint8_t, b0 + block / down + deep * along), n * per_block + x,
                                   p->b);
            }
            d[64 * block + i] = sum > INT32_MAX ? INT32_MAX : sum < INT32_MIN ? INT32_MIN : (s32)sum;
        }
    for (unsigned block = 0; block < down * along; block++)
        for (unsigned i = 0; i < 64; i++)
            REG(s32, 2 * block + i % 2)[i / 2] = d[64 * block + i];
}

#define HALVES(op, m, n, k, d, a, c, ra, rb)                                                                 \
    KERNEL(op##_m##m##n##n##k##k##_##d##_##a##_##a##_##c) {                                                  \
        static const struct problem p = {m, n, k, E_##d, E_##a, E_##a, E_##c, ra, rb};                       \
        (void)mask;                                                                                          \
        multiply_halves(regs, args, &p);                                                                     \
    }
#define OTHER(op, m, n, k, d, a, b, c, ra, rb, function, per_block)                                          \
    KERNEL(op##_m##m##n##n##k##k##_##d##_##a##_##b##_##c) {                                                  \
        static const struct problem p = {m, n, k, E_##d, E_##a, E_##b, E_##c, ra, rb};                       \
        (void)mask;                                                                                          \
        function(regs, args, &p, per_block);                                                                 \
    }
static __attribute__((noinline)) void floats(uint8_t *regs, const struct alu_args *args,
                                             const struct problem *p, unsigned per_block) {
    multiply_floats(regs, args, p, per_block);
}
static __attribute__((noinline)) void doubles(uint8_t *regs, const struct alu_args *args,
                                              const struct problem *p, unsigned per_block) {
    const unsigned csr = rounding_begin(args->extra);
    multiply_doubles(regs, args, p, per_block);
    rounding_end(csr);
}
static __attribute__((noinline)) void nibbles(uint8_t *regs, const struct alu_args *args,
                                              const struct problem *p, unsigned per_block) {
    if (args->extra & ALU_SATFINITE)
        multiply_saturated(regs, args, p, per_block);
    else
        multiply_words(regs, args, p, per_block);
}
/* Bytes get code of their own for each shape: quantised networks live on it. */
static inline __attribute__((always_inline)) void bytes(uint8_t *regs, const struct alu_args *args,
                                                        const struct problem *p, unsigned per_block) {
    if (args->extra & ALU_SATFINITE)
        multiply_saturated(regs, args, p, per_block);
    else
        multiply_words(regs, args, p, per_block);
}

/* X(op, m, n, k, d, a, c, registers of a, of b); wmma's f16 fragments always have 8 */
#define HALF_SHAPES(X)                                                                                       \
    X(mma, 16, 8, 8, f32, f16, f32, 2, 1)                                                                    \
    X(mma, 16, 8, 8, f16, f16, f16, 2, 1)                                                                    \
    X(mma, 16, 8, 8, f32, bf16, f32, 2, 1)                                                                   \
    X(mma, 16, 8, 16, f32, f16, f32, 4, 2)                                                                   \
    X(mma, 16, 8, 16, f16, f16, f16, 4, 2)                                                                   \
    X(mma, 16, 8, 16, f32, bf16, f32, 4, 2)                                                                  \
    WMMA_F16(X, 16, 16)                                                                                      \
    WMMA_F16(X, 8, 32)                                                                                       \
    WMMA_F16(X, 32, 8)                                                                                       \
    X(wmma, 16, 16, 16, f32, bf16, f32, 4, 4)                                                                \
    X(wmma, 8, 32, 16, f32, bf16, f32, 2, 8)                                                                 \
    X(wmma, 32, 8, 16, f32, bf16, f32, 8, 2)
#define WMMA_F16(X, m, n)                                                                                    \
    X(wmma, m, n, 16, f32, f16, f32, 8, 8)                                                                   \
    X(wmma, m, n, 16, f16, f16, f16, 8, 8)                                                                   \
    X(wmma, m, n, 16, f32, f16, f16, 8, 8)                                                                   \
    X(wmma, m, n, 16, f16, f16, f32, 8, 8)

/* X(op, m, n, k, d, a, b, c, registers of a, of b, function, elements of k per register) */
#define OTHER_SHAPES(X)                                                                                      \
    X(mma, 16, 8, 4, f32, tf32, tf32, f32, 2, 1, multiply_floats, 4)                                         \
    X(mma, 16, 8, 8, f32, tf32, tf32, f32, 4, 2, multiply_floats, 4)                                         \
    X(wmma, 16, 16, 8, f32, tf32, tf32, f32, 4, 4, multiply_floats, 4)                                       \
    EIGHT_BITS(X, e4m3, e4m3)                                                                                \
    EIGHT_BITS(X, e4m3, e5m2)                                                                                \
    EIGHT_BITS(X, e5m2, e4m3)                                                                                \
    EIGHT_BITS(X, e5m2, e5m2)                                                                                \
    X(mma, 8, 8, 4, f64, f64, f64, f64, 1, 1, doubles, 4)                                                    \
    X(wmma, 8, 8, 4, f64, f64, f64, f64, 1, 1, doubles, 4)                                                   \
    X(mma, 16, 8, 4, f64, f64, f64, f64, 2, 1, doubles, 4)                                                   \
    X(mma, 16, 8, 8, f64, f64, f64, f64, 4, 2, doubles, 4)                                                   \
    X(mma, 16, 8, 16, f64, f64, f64, f64, 8, 4, doubles, 4)                                                  \
    BYTES(X, s8, s8)                                                                                         \
    BYTES(X, s8, u8)                                                                                         \
    BYTES(X, u8, s8)                                                                                         \
    BYTES(X, u8, u8)                                                                                         \
    WMMA_BYTES(X, s8)                                                                                        \
    WMMA_BYTES(X, u8)                                                                                        \
    NIBBLES(X, s4, s4)                                                                                       \
    NIBBLES(X, s4, u4)                                                                                       \
    NIBBLES(X, u4, s4)                                                                                       \
    NIBBLES(X, u4, u4)                                                                                       \
    X(wmma, 8, 8, 32, s32, s4, s4, s32, 1, 1, nibbles, 32)                                                   \
    X(wmma, 8, 8, 32, s32, u4, u4, s32, 1, 1, nibbles, 32)
#define EIGHT_BITS(X, a, b)                                                                                  \
    X(mma, 16, 8, 16, f32, a, b, f32, 2, 1, floats, 16)                                                      \
    X(mma, 16, 8, 16, f16, a, b, f16, 2, 1, floats, 16)                                                      \
    X(mma, 16, 8, 32, f32, a, b, f32, 4, 2, floats, 16)                                                      \
    X(mma, 16, 8, 32, f16, a, b, f16, 4, 2, floats, 16)
#define BYTES(X, a, b)                                                                                       \
    X(mma, 8, 8, 16, s32, a, b, s32, 1, 1, bytes, 16)                                                        \
    X(mma, 16, 8, 16, s32, a, b, s32, 2, 1, bytes, 16)                                                       \
    X(mma, 16, 8, 32, s32, a, b, s32, 4, 2, bytes, 16)
#define WMMA_BYTES(X, a)                                                                                     \
    X(wmma, 16, 16, 16, s32, a, a, s32, 2, 2, bytes, 16)                                                     \
    X(wmma, 8, 32, 16, s32, a, a, s32, 1, 4, bytes, 16)                                                      \
    X(wmma, 32, 8, 16, s32, a, a, s32, 4, 1, bytes, 16)
#define NIBBLES(X, a, b)                                                                                     \
    X(mma, 8, 8, 32, s32, a, b, s32, 1, 1, nibbles, 32)                                                      \
    X(mma, 16, 8, 32, s32, a, b, s32, 2, 1, nibbles, 32)                                                     \
    X(mma, 16, 8, 64, s32, a, b, s32, 4, 2, nibbles, 32)

HALF_SHAPES(HALVES)
OTHER_SHAPES(OTHER)

/* One 8 x 8 matrix of 16-bit elements, a row per four lanes, transposed. */
KERNEL(movmatrix_m8n8_trans_b16) {
    static const unsigned in_order[8] = {0, 1, 2, 3, 4, 5, 6, 7};
    u16 turned[64] __attribute__((aligned(64)));
    (void)mask;
    transpose_8x8(turned, REG(const u16, 1), in_order);
    memcpy(REG(u16, 0), turned, sizeof(turned));
}

#define READS (ALU_SATFINITE | ALU_ROUND)
#define ENTRY_HALVES(op, m, n, k, d, a, c, ra, rb)                                                           \
    {#op "_m" #m "n" #n "k" #k "_" #d "_" #a "_" #a "_" #c, 0, READS,                                        \
     op##_m##m##n##n##k##k##_##d##_##a##_##a##_##c},
#define ENTRY_OTHER(op, m, n, k, d, a, b, c, ra, rb, function, per_block)                                    \
    {#op "_m" #m "n" #n "k" #k "_" #d "_" #a "_" #b "_" #c, 0, READS,                                        \
     op##_m##m##n##n##k##k##_##d##_##a##_##b##_##c},

static const struct alu_kernel kernels[] = {HALF_SHAPES(ENTRY_HALVES) OTHER_SHAPES(ENTRY_OTHER){
    "movmatrix_m8n8_trans_b16", 0, 0, movmatrix_m8n8_trans_b16}};
ALU_TABLE(mma, kernels);
