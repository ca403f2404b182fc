// SPDX-License-Identifier: Apache-2.0
/*
 * Conversions with the short floating-point formats: f16, bf16, tf32 and the 8-, 6- and 4-bit ones. Every
 * value goes through a single-precision number: sources are brought to it exactly or rounded to odd, and
 * `narrow` does the one rounding.
 */
#include "device/soft/alu_half.h"

struct format {
    unsigned mantissa; /* bits */
    int bias;
    u32 largest;  /* finite code */
    u32 infinity; /* its code, 0 if there is none */
    u32 nan;
};
static const struct format format_f16 = {10, 15, 0x7bff, 0x7c00, F16_NAN};
static const struct format format_bf16 = {7, 127, 0x7f7f, 0x7f80, BF16_NAN};
static const struct format format_tf32 = {10, 127, 0x3fbff, 0x3fc00, 0x3ffff};
static const struct format format_e4m3 = {3, 7, 0x7e, 0, 0x7f};
static const struct format format_e5m2 = {2, 15, 0x7b, 0x7c, 0x7f};
static const struct format format_e2m3 = {3, 1, 0x1f, 0, 0x1f};
static const struct format format_e3m2 = {2, 3, 0x1f, 0, 0x1f};
static const struct format format_e2m1 = {1, 1, 0x07, 0, 0x07};

/* Rounds to the format; returns its code without the sign, which is the caller's. */
static inline u32 narrow(float x, const struct format *f, uint32_t flags) {
    u32 u = bits32(x), magnitude = u & ~F32_SIGN;
    bool negative = u >> 31;
    if (magnitude > F32_INF)
        return f->nan;
    u32 exponent = magnitude >> 23, digits = (magnitude & 0x7fffff) | (exponent ? 0x800000 : 0);
    exponent = exponent ? exponent : 1;
    /* exponents below that of the format's smallest normal number shift further */
    int above = (int)exponent - 127 + f->bias - 1;
    u32 shift = 23 - f->mantissa + (above < 0 ? (u32)-above : 0);
    shift = shift > 30 ? 30 : shift;
    u32 kept = digits >> shift, lost = digits & ((1u << shift) - 1), half = 1u << shift >> 1;
    bool up = flags & ALU_RZ    ? false
              : flags & ALU_RM  ? negative && lost
              : flags & ALU_RP  ? !negative && lost
              : flags & ALU_RNA ? shift && lost >= half
                                : lost > half || (lost == half && half && (kept & 1));
    u32 code = kept + up + (above > 0 ? (u32)above << f->mantissa : 0);
    if (magnitude == F32_INF)
        code = f->largest + 1;
    if (code <= f->largest)
        return code;
    bool to_largest = flags & ALU_SATFINITE || !f->infinity ||
                      (magnitude != F32_INF &&
                       (flags & ALU_RZ || (flags & ALU_RM && !negative) || (flags & ALU_RP && negative)));
    return to_largest ? f->largest : f->infinity;
}

/* All modifiers around the rounding, for results of `bits` bits with the sign on top. */
static inline u32 convert(float x, const struct format *f, unsigned bits, uint32_t flags) {
    if (flags & ALU_FTZ)
        x = flush(x);
    if (flags & ALU_SAT)
        x = saturate(x);
    bool is_nan = x != x;
    if (flags & ALU_RELU)
        x = is_nan || bits32(x) < F32_SIGN ? x : 0.0f;
    u32 code = narrow(x, f, flags);
    return is_nan ? f->nan : code | bits32(x) >> 31 << (bits - 1);
}

/* Integers rounded to odd; all but the longest are exact. */
static inline float odd_of_u64(u64 x) {
    unsigned length = x ? 64 - (unsigned)__builtin_clzll(x) : 0;
    if (length <= 24)
        return (float)(u32)x;
    unsigned shift = length - 24;
    u32 digits = (u32)(x >> shift) | ((x & ((1ull << shift) - 1)) != 0);
    return (float)digits * float32((shift + 127) << 23);
}
static inline float odd_of_s64(s64 x) {
    return x < 0 ? -odd_of_u64(0 - (u64)x) : odd_of_u64((u64)x);
}

#define CONVERT(name, S, source, format)                                                                     \
    KERNEL(name) {                                                                                           \
        u16 *d = REG(u16, 0);                                                                                \
        const S *x = REG(const S, 1);                                                                        \
        const uint32_t flags = args->extra;                                                                  \
        LANE_LOOP(mask) {                                                                                    \
            S a = x[i];                                                                                      \
            d[i] = (u16)convert(source, &format, 16, flags);                                                 \
        }                                                                                                    \
    }
/* .ftz is about subnormals of single precision */
#define TO_HALF(t)                                                                                           \
    CONVERT(cvt_##t##_f32_any, f32, a, format_##t)                                                           \
    CONVERT(cvt_##t##_f64, f64, round_to_odd(a), format_##t)                                                 \
    CONVERT(cvt_##t##_u16, u16, odd_of_u64(a), format_##t)                                                   \
    CONVERT(cvt_##t##_s16, s16, odd_of_s64(a), format_##t)                                                   \
    CONVERT(cvt_##t##_u32, u32, odd_of_u64(a), format_##t)                                                   \
    CONVERT(cvt_##t##_s32, s32, odd_of_s64(a), format_##t)                                                   \
    CONVERT(cvt_##t##_u64, u64, odd_of_u64(a), format_##t)                                                   \
    CONVERT(cvt_##t##_s64, s64, odd_of_s64(a), format_##t)
CONVERT(cvt_f16_u8, u16, odd_of_u64((u8)a), format_f16)
CONVERT(cvt_f16_s8, u16, odd_of_s64((s8)a), format_f16)
TO_HALF(f16)
TO_HALF(bf16)
CONVERT(cvt_bf16_f16, u16, half_to_float(a), format_bf16)
CONVERT(cvt_f16_bf16, u16, bhalf_to_float(a), format_f16)

KERNEL(cvt_tf32_f32) {
    u32 *d = REG(u32, 0);
    const f32 *x = REG(const f32, 1);
    LANE_LOOP(mask) {
        float a = x[i];
        d[i] = a != a ? F32_NAN : convert(a, &format_tf32, 19, args->extra) << 13;
    }
}

/* Hot in programs that keep weights in f16: plain conversions as vector code. */
KERNEL(cvt_f32_f16) {
    if (mask != ALL_LANES) {
        alu_masked(cvt_f32_f16, regs, args, mask, 4);
        return;
    }
    float x[32] __attribute__((aligned(64)));
    load_f16(x, REG(const u16, 1), 32);
    f32 *d = REG(f32, 0);
    for (unsigned i = 0; i < 32; i++)
        d[i] = canon(x[i]);
}
KERNEL(cvt_f32_bf16) {
    if (mask != ALL_LANES) {
        alu_masked(cvt_f32_bf16, regs, args, mask, 4);
        return;
    }
    float x[32] __attribute__((aligned(64)));
    load_bf16(x, REG(const u16, 1), 32);
    f32 *d = REG(f32, 0);
    for (unsigned i = 0; i < 32; i++)
        d[i] = canon(x[i]);
}
#define NARROW_PLAIN(t)                                                                                      \
    KERNEL(cvt_##t##_f32) {                                                                                  \
        if (mask != ALL_LANES) {                                                                             \
            alu_masked(cvt_##t##_f32, regs, args, mask, 2);                                                  \
            return;                                                                                          \
        }                                                                                                    \
        float x[32] __attribute__((aligned(64)));                                                            \
        memcpy(x, REG(const f32, 1), sizeof(x));                                                             \
        store_##t(REG(u16, 0), x, 32);                                                                       \
    }
NARROW_PLAIN(f16)
NARROW_PLAIN(bf16)

/* Two f32 to a pair: the first source goes to the upper half. */
#define PAIR(name, D, format, bits, each)                                                                    \
    KERNEL(name) {                                                                                           \
        D *d = REG(D, 0);                                                                                    \
        const f32 *x = REG(const f32, 1), *y = REG(const f32, 2);                                            \
        const uint32_t flags = args->extra;                                                                  \
        LANE_LOOP(mask)                                                                                      \
        d[i] = (D)(convert(x[i], &format, bits, flags) << (each) | convert(y[i], &format, bits, flags));     \
    }
PAIR(cvt_f16x2_f32_any, u32, format_f16, 16, 16)
PAIR(cvt_bf16x2_f32_any, u32, format_bf16, 16, 16)
PAIR(cvt_e4m3x2_f32, u16, format_e4m3, 8, 8)
PAIR(cvt_e5m2x2_f32, u16, format_e5m2, 8, 8)
PAIR(cvt_e2m3x2_f32, u16, format_e2m3, 6, 8)
PAIR(cvt_e3m2x2_f32, u16, format_e3m2, 6, 8)
#define PAIR_PLAIN(t)                                                                                        \
    KERNEL(cvt_##t##x2_f32) {                                                                                \
        if (mask != ALL_LANES) {                                                                             \
            alu_masked(cvt_##t##x2_f32, regs, args, mask, 4);                                                \
            return;                                                                                          \
        }                                                                                                    \
        float x[64] __attribute__((aligned(64)));                                                            \
        const f32 *high = REG(const f32, 1), *low = REG(const f32, 2);                                       \
        for (unsigned i = 0; i < 32; i++) {                                                                  \
            x[2 * i] = low[i];                                                                               \
            x[2 * i + 1] = high[i];                                                                          \
        }                                                                                                    \
        store_##t(REG(u16, 0), x, 64);                                                                       \
    }
PAIR_PLAIN(f16)
PAIR_PLAIN(bf16)

#define PAIR_OF_F16(name, format)                                                                            \
    KERNEL(name) {                                                                                           \
        u16 *d = REG(u16, 0);                                                                                \
        const u32 *x = REG(const u32, 1);                                                                    \
        const uint32_t flags = args->extra;                                                                  \
        LANE_LOOP(mask) {                                                                                    \
            u32 a = x[i];                                                                                    \
            d[i] = (u16)(convert(half_to_float(a >> 16), &format, 8, flags) << 8 |                           \
                         convert(half_to_float(a & 0xffff), &format, 8, flags));                             \
        }                                                                                                    \
    }
PAIR_OF_F16(cvt_e4m3x2_f16x2, format_e4m3)
PAIR_OF_F16(cvt_e5m2x2_f16x2, format_e5m2)

/* The formats of up to 8 bits have few values, all of them exact in f16. */
static inline u32 widen(u32 code, const struct format *f, unsigned bits, uint32_t flags) {
    u32 magnitude = code & ((1u << (bits - 1)) - 1), sign = code >> (bits - 1) & 1;
    if (magnitude > f->largest)
        return magnitude == f->infinity ? (sign && flags & ALU_RELU ? 0 : 0x7c00 | sign << 15) : F16_NAN;
    u32 exponent = magnitude >> f->mantissa, digits = magnitude & ((1u << f->mantissa) - 1);
    float value = exponent ? (float)(digits | 1u << f->mantissa) : (float)digits;
    int scale = (int)(exponent ? exponent : 1) - f->bias - (int)f->mantissa;
    if (sign && flags & ALU_RELU)
        return 0;
    return float_to_half(value * float32((u32)(scale + 127) << 23)) | sign << 15;
}
#define WIDEN(name, format, bits)                                                                            \
    KERNEL(name) {                                                                                           \
        u32 *d = REG(u32, 0);                                                                                \
        const u16 *x = REG(const u16, 1);                                                                    \
        LANE_LOOP(mask) {                                                                                    \
            u32 a = x[i];                                                                                    \
            d[i] = widen(a & 0xff, &format, bits, args->extra) | widen(a >> 8, &format, bits, args->extra)   \
                                                                     << 16;                                  \
        }                                                                                                    \
    }
WIDEN(cvt_f16x2_e4m3x2, format_e4m3, 8)
WIDEN(cvt_f16x2_e5m2x2, format_e5m2, 8)
WIDEN(cvt_f16x2_e2m3x2, format_e2m3, 6)
WIDEN(cvt_f16x2_e3m2x2, format_e3m2, 6)

/* e2m1x2 is a byte, in a 16-bit register as all bytes. */
KERNEL(cvt_e2m1x2_f32) {
    u16 *d = REG(u16, 0);
    const f32 *x = REG(const f32, 1), *y = REG(const f32, 2);
    const uint32_t flags = args->extra;
    LANE_LOOP(mask)
    d[i] = (u16)(convert(x[i], &format_e2m1, 4, flags) << 4 | convert(y[i], &format_e2m1, 4, flags));
}
KERNEL(cvt_f16x2_e2m1x2) {
    u32 *d = REG(u32, 0);
    const u16 *x = REG(const u16, 1);
    LANE_LOOP(mask) {
        u32 a = x[i];
        d[i] = widen(a & 15, &format_e2m1, 4, args->extra) | widen(a >> 4 & 15, &format_e2m1, 4, args->extra)
                                                                 << 16;
    }
}

/* ue8m0 is an exponent: 2^(code - 127), 255 for NaN. The sign is ignored. */
static inline u32 to_ue8m0(float x, uint32_t flags) {
    u32 magnitude = bits32(x) & ~F32_SIGN;
    if (magnitude > F32_INF)
        return 255;
    u32 code = magnitude >> 23;
    if (flags & ALU_RP) /* code 0 stands for 2^-127, which is 0x400000 as a subnormal */
        code += code ? (magnitude & 0x7fffff) != 0 : magnitude > 0x400000;
    return code > 254 ? (flags & ALU_SATFINITE ? 254 : 255) : code;
}
KERNEL(cvt_ue8m0x2_f32) {
    u16 *d = REG(u16, 0);
    const f32 *x = REG(const f32, 1), *y = REG(const f32, 2);
    LANE_LOOP(mask) d[i] = (u16)(to_ue8m0(x[i], args->extra) << 8 | to_ue8m0(y[i], args->extra));
}
KERNEL(cvt_ue8m0x2_bf16x2) {
    u16 *d = REG(u16, 0);
    const u32 *x = REG(const u32, 1);
    LANE_LOOP(mask) {
        u32 a = x[i];
        d[i] = (u16)(to_ue8m0(float32(a & 0xffff0000), args->extra) << 8 |
                     to_ue8m0(float32(a << 16), args->extra));
    }
}
static inline u32 bf16_of_ue8m0(u32 code) {
    return code == 255 ? BF16_NAN : code ? code << 7 : 0x40;
}
KERNEL(cvt_bf16x2_ue8m0x2) {
    u32 *d = REG(u32, 0);
    const u16 *x = REG(const u16, 1);
    LANE_LOOP(mask) {
        u32 a = x[i];
        d[i] = bf16_of_ue8m0(a & 0xff) | bf16_of_ue8m0(a >> 8) << 16;
    }
}

/* To an integral value in the same format, and to integers. */
static inline float to_integral(float x, uint32_t flags) {
    return flags & ALU_RZ ? truncf(x) : flags & ALU_RM ? floorf(x) : flags & ALU_RP ? ceilf(x) : rintf(x);
}
static inline s64 to_integer(float x, uint32_t flags, s64 low, s64 high) {
    x = to_integral(x, flags);
    if (x != x)
        return 0;
    return x <= (float)low ? low : x >= (float)high ? high : (s64)x;
}
#define INTEGER(dt, D, low, high, t, load)                                                                   \
    KERNEL(cvt_##dt##_##t) {                                                                                 \
        D *d = REG(D, 0);                                                                                    \
        const u16 *x = REG(const u16, 1);                                                                    \
        LANE_LOOP(mask) d[i] = (D)to_integer(load(x[i]), args->extra, low, high);                            \
    }
#define INTEGER_64(dt, low, high, t, load)                                                                   \
    KERNEL(cvt_##dt##_##t) {                                                                                 \
        u64 *d = REG(u64, 0);                                                                                \
        const u16 *x = REG(const u16, 1);                                                                    \
        LANE_LOOP(mask) {                                                                                    \
            float a = to_integral(load(x[i]), args->extra);                                                  \
            d[i] = a != a                   ? 1ull << 63                                                     \
                   : a >= (high)            ? (u64)(low)-1                                                   \
                   : a <= (float)(s64)(low) ? (u64)(low)                                                     \
                                            : CAST_##dt(a);                                                  \
        }                                                                                                    \
    }
#define CAST_u64(a) (u64)(a)
#define CAST_s64(a) (u64)(s64)(a)
#define INTEGERS(t, load)                                                                                    \
    INTEGER(u16, u16, 0, 65535, t, load)                                                                     \
    INTEGER(s16, s16, -32768, 32767, t, load)                                                                \
    INTEGER(u32, u32, 0, UINT32_MAX, t, load)                                                                \
    INTEGER(s32, s32, INT32_MIN, INT32_MAX, t, load)                                                         \
    INTEGER_64(u64, 0, 0x1p64f, t, load)                                                                     \
    INTEGER_64(s64, INT64_MIN, 0x1p63f, t, load)
INTEGER(u8, u16, 0, 255, f16, half_to_float)
INTEGER(s8, s16, -128, 127, f16, half_to_float)
INTEGERS(f16, half_to_float)
INTEGERS(bf16, bhalf_to_float)

#define SELF(t, load, store)                                                                                 \
    KERNEL(cvt_##t##_##t) {                                                                                  \
        u16 *d = REG(u16, 0);                                                                                \
        const u16 *x = REG(const u16, 1);                                                                    \
        LANE_LOOP(mask) {                                                                                    \
            float a = load(x[i]);                                                                            \
            if (args->extra & ALU_TO_INTEGER)                                                                \
                a = to_integral(a, args->extra);                                                             \
            if (args->extra & ALU_SAT)                                                                       \
                a = saturate(a);                                                                             \
            d[i] = store(a);                                                                                 \
        }                                                                                                    \
    }
SELF(f16, half_to_float, float_to_half)
SELF(bf16, bhalf_to_float, float_to_bhalf)

#define WIDER(name, D, load, saturate_)                                                                      \
    KERNEL(name) {                                                                                           \
        D *d = REG(D, 0);                                                                                    \
        const u16 *x = REG(const u16, 1);                                                                    \
        LANE_LOOP(mask) {                                                                                    \
            float a = canon(load(x[i]));                                                                     \
            d[i] = args->extra & ALU_SAT ? saturate_(a) : (D)a;                                              \
        }                                                                                                    \
    }
/* .ftz changes nothing: a subnormal f16 is no subnormal in single precision. A subnormal bf16 is one. */
WIDER(cvt_f32_f16_sat, f32, half_to_float, saturate)
WIDER(cvt_f64_f16, f64, half_to_float, saturate64)
WIDER(cvt_f64_bf16, f64, bhalf_to_float, saturate64)
static inline float bhalf_flushed(u32 h) {
    return flush(bhalf_to_float(h));
}
WIDER(cvt_f32_bf16_ftz, f32, bhalf_flushed, saturate)

#define ENTRY(name, reads) {#name, 0, reads, name},
#define NARROWING          (ALU_ROUND | ALU_FTZ | ALU_SAT | ALU_SATFINITE | ALU_RELU)
#define ENTRY_TO_HALF(t)                                                                                     \
    ENTRY(cvt_##t##_f64, NARROWING)                                                                          \
    ENTRY(cvt_##t##_u16, NARROWING)                                                                          \
    ENTRY(cvt_##t##_s16, NARROWING) ENTRY(cvt_##t##_u32, NARROWING) ENTRY(cvt_##t##_s32, NARROWING)          \
        ENTRY(cvt_##t##_u64, NARROWING) ENTRY(cvt_##t##_s64, NARROWING) ENTRY(cvt_##t##_f32, 0)              \
            ENTRY(cvt_##t##x2_f32, 0){"cvt_" #t "_f32", 0, NARROWING, cvt_##t##_f32_any},                    \
        {"cvt_" #t "x2_f32", 0, NARROWING, cvt_##t##x2_f32_any},
#define INTEGRAL (ALU_ROUND | ALU_TO_INTEGER)
#define ENTRY_INTEGERS(t)                                                                                    \
    ENTRY(cvt_u16_##t, INTEGRAL)                                                                             \
    ENTRY(cvt_s16_##t, INTEGRAL) ENTRY(cvt_u32_##t, INTEGRAL) ENTRY(cvt_s32_##t, INTEGRAL)                   \
        ENTRY(cvt_u64_##t, INTEGRAL) ENTRY(cvt_s64_##t, INTEGRAL) ENTRY(cvt_##t##_##t, INTEGRAL | ALU_SAT)

static const struct alu_kernel kernels[] = {
    ENTRY_TO_HALF(f16) ENTRY(cvt_f16_u8, NARROWING) ENTRY(cvt_f16_s8, NARROWING) ENTRY_TO_HALF(bf16)
        ENTRY_INTEGERS(f16) ENTRY(cvt_u8_f16, INTEGRAL) ENTRY(cvt_s8_f16, INTEGRAL) ENTRY_INTEGERS(bf16)
            ENTRY(cvt_bf16_f16, NARROWING) ENTRY(cvt_f16_bf16, NARROWING) ENTRY(cvt_tf32_f32, NARROWING)
                ENTRY(cvt_e4m3x2_f32, NARROWING) ENTRY(cvt_e5m2x2_f32, NARROWING)
                    ENTRY(cvt_e2m3x2_f32, NARROWING) ENTRY(cvt_e3m2x2_f32, NARROWING)
                        ENTRY(cvt_e2m1x2_f32, NARROWING) ENTRY(cvt_e4m3x2_f16x2, NARROWING)
                            ENTRY(cvt_e5m2x2_f16x2, NARROWING) ENTRY(cvt_f16x2_e4m3x2, ALU_RELU)
                                ENTRY(cvt_f16x2_e5m2x2, ALU_RELU) ENTRY(cvt_f16x2_e2m3x2, ALU_RELU)
                                    ENTRY(cvt_f16x2_e3m2x2, ALU_RELU) ENTRY(cvt_f16x2_e2m1x2, ALU_RELU)
                                        ENTRY(cvt_ue8m0x2_f32, NARROWING) ENTRY(cvt_ue8m0x2_bf16x2, NARROWING)
                                            ENTRY(cvt_bf16x2_ue8m0x2, 0) ENTRY(cvt_f32_f16, ALU_FTZ)
                                                ENTRY(cvt_f64_f16, ALU_SAT) ENTRY(cvt_f64_bf16, 0)
                                                    ENTRY(cvt_f32_bf16, 0){
                                                        "cvt_f32_f16", 0, ALU_FTZ | ALU_SAT, cvt_f32_f16_sat},
    {"cvt_f32_bf16", ALU_FTZ, 0, cvt_f32_bf16_ftz}};
ALU_TABLE(cvt_half, kernels);
