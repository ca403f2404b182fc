// SPDX-License-Identifier: Apache-2.0
/*
 * Conversions between integers, f32 and f64. 8-bit values are in 16-bit lanes. Conversion between integers
 * without saturation is an extension: alu.c names it ext_TYPE_DEST_SOURCE, the value's type and the sizes of
 * the two registers' lanes.
 */
#include "device/soft/alu_ieee.h"

#include <math.h>

#define EXTENSION(K, type, T, w, r) K(1, ext_##type##_##w##_##r, u##w, u##r, (T)a)
#define EXTENSIONS(K, type, T)                                                                               \
    EXTENSION(K, type, T, 16, 16)                                                                            \
    EXTENSION(K, type, T, 16, 32)                                                                            \
    EXTENSION(K, type, T, 16, 64)                                                                            \
    EXTENSION(K, type, T, 32, 16)                                                                            \
    EXTENSION(K, type, T, 32, 32)                                                                            \
    EXTENSION(K, type, T, 32, 64)                                                                            \
    EXTENSION(K, type, T, 64, 16)                                                                            \
    EXTENSION(K, type, T, 64, 32)                                                                            \
    EXTENSION(K, type, T, 64, 64)
#define EXTENSIONS_32(K, type, T)                                                                            \
    EXTENSION(K, type, T, 32, 32)                                                                            \
    EXTENSION(K, type, T, 32, 64)                                                                            \
    EXTENSION(K, type, T, 64, 32)                                                                            \
    EXTENSION(K, type, T, 64, 64)

/* Integer to integer with .sat: clamped to the destination's range, in 128 bits as that holds both. */
static inline s128 clamp(s128 x, s128 low, s128 high) {
    return x < low ? low : x > high ? high : x;
}
#define SATURATE(F, dt, D, low, high, st, S, V)                                                              \
    F(S1, cvt_##dt##_##st, _sat, ALU_SAT, 0, D, S, clamp((V)a, low, high))
#define SATURATE_FROM(F, st, S, V)                                                                           \
    SATURATE(F, u8, u16, 0, 255, st, S, V)                                                                   \
    SATURATE(F, s8, s16, -128, 127, st, S, V)                                                                \
    SATURATE(F, u16, u16, 0, 65535, st, S, V)                                                                \
    SATURATE(F, s16, s16, -32768, 32767, st, S, V)                                                           \
    SATURATE(F, u32, u32, 0, UINT32_MAX, st, S, V)                                                           \
    SATURATE(F, s32, s32, INT32_MIN, INT32_MAX, st, S, V)                                                    \
    SATURATE(F, u64, u64, 0, UINT64_MAX, st, S, V)                                                           \
    SATURATE(F, s64, s64, INT64_MIN, INT64_MAX, st, S, V)

/*
 * Float to integer: `x` has been rounded to an integral value. Out of range clamps. A NaN gives 0, or 1 <<
 * (bits - 1) when one of the types has 64 bits.
 */
static inline s32 s32_of_f32(float x) {
    float low = x > -0x1p31f ? x : -0x1p31f;
    float safe = low < 0x1p31f ? low : 0.0f;
    s32 value = x >= 0x1p31f ? INT32_MAX : (s32)safe;
    return x != x ? 0 : value;
}
static inline u32 u32_of_f32(float x) {
    float low = x > 0.0f ? x : 0.0f;
    float safe = low < 0x1p32f ? low : 0.0f;
    return x >= 0x1p32f ? UINT32_MAX : (u32)safe;
}
#define SMALL_OF_F32(name, low, high)                                                                        \
    static inline s32 name(float x) {                                                                        \
        float r = x > (low) ? x : (low);                                                                     \
        r = r < (high) ? r : (high);                                                                         \
        return x != x ? 0 : (s32)r;                                                                          \
    }
SMALL_OF_F32(u8_of_f32, 0.0f, 255.0f)
SMALL_OF_F32(s8_of_f32, -128.0f, 127.0f)
SMALL_OF_F32(u16_of_f32, 0.0f, 65535.0f)
SMALL_OF_F32(s16_of_f32, -32768.0f, 32767.0f)
static inline u64 u64_of_f64(double x) {
    if (x != x)
        return 1ull << 63;
    return x >= 0x1p64 ? UINT64_MAX : x > 0.0 ? (u64)x : 0;
}
static inline u64 s64_of_f64(double x) {
    if (x != x || x < -0x1p63)
        return 1ull << 63;
    return x >= 0x1p63 ? INT64_MAX : (u64)(s64)x;
}
/* a float is a double of the same value */
#define u64_of_f32(x) u64_of_f64((double)(x))
#define s64_of_f32(x) s64_of_f64((double)(x))
#define SMALL_OF_F64(name, low, high, nan)                                                                   \
    static inline s64 name(double x) {                                                                       \
        double r = x > (low) ? x : (low);                                                                    \
        r = r < (high) ? r : (high);                                                                         \
        return x != x ? (nan) : (s64)r;                                                                      \
    }
SMALL_OF_F64(u8_of_f64, 0.0, 255.0, 0x80)
SMALL_OF_F64(s8_of_f64, -128.0, 127.0, -128)
SMALL_OF_F64(u16_of_f64, 0.0, 65535.0, 0x8000)
SMALL_OF_F64(s16_of_f64, -32768.0, 32767.0, -32768)
SMALL_OF_F64(u32_of_f64, 0.0, 4294967295.0, 0x80000000)
SMALL_OF_F64(s32_of_f64, -2147483648.0, 2147483647.0, INT32_MIN)

#define RNI_f32(x) rintf(x)
#define RZI_f32(x) truncf(x)
#define RMI_f32(x) floorf(x)
#define RPI_f32(x) ceilf(x)
#define RNI_f64(x) rint(x)
#define RZI_f64(x) trunc(x)
#define RMI_f64(x) floor(x)
#define RPI_f64(x) ceil(x)

/* .ftz matters only where a subnormal does not round to zero */
#define FROM_FLOAT(F, shape, dt, D, st)                                                                      \
    F(shape, cvt_##dt##_##st, _rni, ALU_TO_INTEGER, ALU_FTZ, D, st, dt##_of_##st(RNI_##st(a)))               \
    F(shape, cvt_##dt##_##st, _rzi, ALU_TO_INTEGER | ALU_RZ, ALU_FTZ, D, st, dt##_of_##st(RZI_##st(a)))      \
    F(shape, cvt_##dt##_##st, _rmi, ALU_TO_INTEGER | ALU_RM, 0, D, st, dt##_of_##st(RMI_##st(a)))            \
    F(shape, cvt_##dt##_##st, _rpi, ALU_TO_INTEGER | ALU_RP, 0, D, st, dt##_of_##st(RPI_##st(a)))
#define FROM_FLUSHED(F, shape, dt, D)                                                                        \
    F(shape, cvt_##dt##_f32, _rmi_ftz, ALU_TO_INTEGER | ALU_RM | ALU_FTZ, 0, D, f32,                         \
      dt##_of_f32(RMI_f32(flush(a))))                                                                        \
    F(shape, cvt_##dt##_f32, _rpi_ftz, ALU_TO_INTEGER | ALU_RP | ALU_FTZ, 0, D, f32,                         \
      dt##_of_f32(RPI_f32(flush(a))))
#define FROM_FLOATS(F, shape32, shape64, dt, D)                                                              \
    FROM_FLOAT(F, shape32, dt, D, f32)                                                                       \
    FROM_FLUSHED(F, shape32, dt, D)                                                                          \
    FROM_FLOAT(F, shape64, dt, D, f64)

/* Integer to float, rounded to nearest; other roundings below. */
#define TO_FLOAT(K, st, S, V)                                                                                \
    K(1, cvt_f32_##st, f32, S, (float)(V)a)                                                                  \
    K(1, cvt_f64_##st, f64, S, (double)(V)a)

#define FLOAT_TO_SELF(F, mode, flags)                                                                        \
    F(1, cvt_f32_f32, _##mode, ALU_TO_INTEGER | flags, 0, f32, f32, canon(mode##_f32(a)))                    \
    F(1, cvt_f32_f32, _##mode##_ftz, ALU_TO_INTEGER | flags | ALU_FTZ, 0, f32, f32,                          \
      canon(mode##_f32(flush(a))))                                                                           \
    F(1, cvt_f32_f32, _##mode##_sat, ALU_TO_INTEGER | flags | ALU_SAT, 0, f32, f32, saturate(mode##_f32(a))) \
    F(1, cvt_f32_f32, _##mode##_ftz_sat, ALU_TO_INTEGER | flags | ALU_FTZ | ALU_SAT, 0, f32, f32,            \
      saturate(mode##_f32(flush(a))))                                                                        \
    F(1, cvt_f64_f64, _##mode, ALU_TO_INTEGER | flags, 0, f64, f64, mode##_f64(a))                           \
    F(1, cvt_f64_f64, _##mode##_sat, ALU_TO_INTEGER | flags | ALU_SAT, 0, f64, f64, saturate64(mode##_f64(a)))

#define CVT_KERNELS(K, F)                                                                                    \
    EXTENSIONS(K, u8, u8)                                                                                    \
    EXTENSIONS(K, s8, s8)                                                                                    \
    EXTENSIONS(K, u16, u16)                                                                                  \
    EXTENSIONS(K, s16, s16)                                                                                  \
    EXTENSIONS_32(K, u32, u32)                                                                               \
    EXTENSIONS_32(K, s32, s32)                                                                               \
    EXTENSION(K, b64, u64, 64, 64)                                                                           \
    SATURATE_FROM(F, u8, u16, u8)                                                                            \
    SATURATE_FROM(F, s8, u16, s8)                                                                            \
    SATURATE_FROM(F, u16, u16, u16)                                                                          \
    SATURATE_FROM(F, s16, s16, s16)                                                                          \
    SATURATE_FROM(F, u32, u32, u32)                                                                          \
    SATURATE_FROM(F, s32, s32, s32)                                                                          \
    SATURATE_FROM(F, u64, u64, u64)                                                                          \
    SATURATE_FROM(F, s64, s64, s64)                                                                          \
    FROM_FLOATS(F, 1, 1, u8, u16)                                                                            \
    FROM_FLOATS(F, 1, 1, s8, s16)                                                                            \
    FROM_FLOATS(F, 1, 1, u16, u16)                                                                           \
    FROM_FLOATS(F, 1, 1, s16, s16)                                                                           \
    FROM_FLOATS(F, 1, 1, u32, u32)                                                                           \
    FROM_FLOATS(F, 1, 1, s32, s32)                                                                           \
    FROM_FLOATS(F, S1, S1, u64, u64)                                                                         \
    FROM_FLOATS(F, S1, S1, s64, u64)                                                                         \
    TO_FLOAT(K, u8, u16, u8)                                                                                 \
    TO_FLOAT(K, s8, u16, s8)                                                                                 \
    TO_FLOAT(K, u16, u16, u16)                                                                               \
    TO_FLOAT(K, s16, s16, s16)                                                                               \
    TO_FLOAT(K, u32, u32, u32)                                                                               \
    TO_FLOAT(K, s32, s32, s32)                                                                               \
    TO_FLOAT(K, u64, u64, u64)                                                                               \
    TO_FLOAT(K, s64, s64, s64)                                                                               \
    FLOAT_TO_SELF(F, RNI, 0)                                                                                 \
    FLOAT_TO_SELF(F, RZI, ALU_RZ)                                                                            \
    FLOAT_TO_SELF(F, RMI, ALU_RM)                                                                            \
    FLOAT_TO_SELF(F, RPI, ALU_RP)                                                                            \
    K(1, cvt_f32_f32, f32, f32, canon(a))                                                                    \
    F(1, cvt_f32_f32, _ftz, ALU_FTZ, 0, f32, f32, canon(flush(a)))                                           \
    F(1, cvt_f32_f32, _sat, ALU_SAT, 0, f32, f32, saturate(a))                                               \
    F(1, cvt_f32_f32, _ftz_sat, ALU_FTZ | ALU_SAT, 0, f32, f32, saturate(flush(a)))                          \
    K(1, cvt_f64_f64, f64, f64, a)                                                                           \
    F(1, cvt_f64_f64, _sat, ALU_SAT, 0, f64, f64, saturate64(a))                                             \
    K(1, cvt_f64_f32, f64, f32, (double)a)                                                                   \
    F(1, cvt_f64_f32, _ftz, ALU_FTZ, 0, f64, f32, (double)flush(a))                                          \
    F(1, cvt_f64_f32, _sat, ALU_SAT, 0, f64, f32, saturate64((double)a))                                     \
    F(1, cvt_f64_f32, _ftz_sat, ALU_FTZ | ALU_SAT, 0, f64, f32, saturate64((double)flush(a)))                \
    K(1, cvt_f32_f64, f32, f64, canon((float)a))                                                             \
    F(1, cvt_f32_f64, _ftz, ALU_FTZ, 0, f32, f64, flush(canon((float)a)))

CVT_KERNELS(DEFINE_K, DEFINE_F)

/* The rest of the modifiers of conversions that round. */
#define ROUNDED(name, D, S, convert, flush_, canon_, saturate_)                                              \
    KERNEL(name##_any) {                                                                                     \
        D *d = REG(D, 0);                                                                                    \
        const S *x = REG(const S, 1);                                                                        \
        const uint32_t flags = args->extra;                                                                  \
        const unsigned csr = rounding_begin(flags);                                                          \
        LANE_LOOP(mask) {                                                                                    \
            D r = convert(x[i]);                                                                             \
            if (flags & ALU_FTZ)                                                                             \
                r = flush_(r);                                                                               \
            d[i] = flags & ALU_SAT ? saturate_(r) : canon_(r);                                               \
        }                                                                                                    \
        rounding_end(csr);                                                                                   \
    }
#define SAME(x) (x)
/* The sequence that compilers use for 64 bits may make -0 of 0 when rounding down. */
static inline double sum_of_halves(u64 x) {
    return (double)(u32)(x >> 32) * 0x1p32 + (double)(u32)x;
}
#define ROUNDED_BOTH(st, S, V)                                                                               \
    ROUNDED(cvt_f32_##st, f32, S, (f32)(V), SAME, SAME, saturate)                                            \
    ROUNDED(cvt_f64_##st, f64, S, (f64)(V), SAME, SAME, saturate64)
ROUNDED_BOTH(u8, u16, u8)
ROUNDED_BOTH(s8, u16, s8)
ROUNDED_BOTH(u16, u16, u16)
ROUNDED_BOTH(s16, s16, s16)
ROUNDED_BOTH(u32, u32, u32)
ROUNDED_BOTH(s32, s32, s32)
ROUNDED(cvt_f32_u64, f32, u64, (f32), SAME, SAME, saturate)
ROUNDED(cvt_f64_u64, f64, u64, sum_of_halves, SAME, SAME, saturate64)
ROUNDED_BOTH(s64, s64, s64)
ROUNDED(cvt_f32_f64, f32, f64, (f32), flush, canon, saturate)

/* cvt.pack: two s32 to the low elements of the result, above them the upper part of c */
#define PACK(name, bits, low, high, sources)                                                                 \
    KERNEL(name) {                                                                                           \
        u32 *d = REG(u32, 0);                                                                                \
        const s32 *x = REG(const s32, 1), *y = REG(const s32, 2);                                            \
        const u32 *z = REG(const u32, sources);                                                              \
        const u32 ones = (1u << (bits)) - 1;                                                                 \
        LANE_LOOP(mask) {                                                                                    \
            s64 a = x[i] < (low) ? (low) : x[i] > (high) ? (high) : x[i];                                    \
            s64 b = y[i] < (low) ? (low) : y[i] > (high) ? (high) : y[i];                                    \
            u32 pair = ((u32)a & ones) << (bits) | ((u32)b & ones);                                          \
            d[i] = 2 * (bits) < 32 ? (u32)((u64)z[i] << (2 * (bits))) | pair : pair;                         \
        }                                                                                                    \
    }
PACK(cvt_pack_u16_s32, 16, 0, 65535, 2)
PACK(cvt_pack_s16_s32, 16, -32768, 32767, 2)
PACK(cvt_pack_u8_s32_b32, 8, 0, 255, 3)
PACK(cvt_pack_s8_s32_b32, 8, -128, 127, 3)
PACK(cvt_pack_u4_s32_b32, 4, 0, 15, 3)
PACK(cvt_pack_s4_s32_b32, 4, -8, 7, 3)
PACK(cvt_pack_u2_s32_b32, 2, 0, 3, 3)
PACK(cvt_pack_s2_s32_b32, 2, -2, 1, 3)

#define ENTRY(name) {#name, 0, 0, name},
#define ENTRY_ROUNDED(st)                                                                                    \
    {"cvt_f32_" #st, 0, ALU_ROUND | ALU_FTZ | ALU_SAT, cvt_f32_##st##_any},                                  \
        {"cvt_f64_" #st, 0, ALU_ROUND | ALU_SAT, cvt_f64_##st##_any},

static const struct alu_kernel kernels[] = {
    CVT_KERNELS(ENTRY_K, ENTRY_F) ENTRY_ROUNDED(u8) ENTRY_ROUNDED(s8) ENTRY_ROUNDED(u16) ENTRY_ROUNDED(s16)
        ENTRY_ROUNDED(u32) ENTRY_ROUNDED(s32) ENTRY_ROUNDED(u64) ENTRY_ROUNDED(s64) ENTRY(cvt_pack_u16_s32)
            ENTRY(cvt_pack_s16_s32) ENTRY(cvt_pack_u8_s32_b32) ENTRY(cvt_pack_s8_s32_b32)
                ENTRY(cvt_pack_u4_s32_b32) ENTRY(cvt_pack_s4_s32_b32) ENTRY(cvt_pack_u2_s32_b32) ENTRY(
                    cvt_pack_s2_s32_b32){"cvt_f32_f64", 0, ALU_ROUND | ALU_FTZ | ALU_SAT, cvt_f32_f64_any}};
ALU_TABLE(cvt, kernels);
