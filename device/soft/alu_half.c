// SPDX-License-Identifier: Apache-2.0
/*
 * Arithmetic of f16, bf16 and their pairs. A register of pairs is 64 halves in a row, so that pairs need no
 * code of their own. Results are those of one rounding: single precision has more than twice the bits, which
 * makes rounding twice harmless for sums and (f16) products; fma rounds to odd in between.
 */
#include "device/soft/alu_half.h"
#include "device/soft/alu_math.h"

#define SMALLEST_f16  0x1p-14f
#define SMALLEST_bf16 0x1p-126f

/* Flags in common use go to kernels where the compiler sees that they are 0. */
#define HALF_KERNEL(name, t, count, sources, flags_, expr)                                                   \
    KERNEL(name) {                                                                                           \
        if (mask != ALL_LANES) {                                                                             \
            alu_masked(name, regs, args, mask, count / 16);                                                  \
            return;                                                                                          \
        }                                                                                                    \
        float x[count] __attribute__((aligned(64))), y[count] __attribute__((aligned(64)));                  \
        float z[count] __attribute__((aligned(64)));                                                         \
        const uint32_t flags = flags_;                                                                       \
        load_##t(x, REG(const u16, 1), count);                                                               \
        if (sources > 1)                                                                                     \
            load_##t(y, REG(const u16, 2), count);                                                           \
        if (sources > 2)                                                                                     \
            load_##t(z, REG(const u16, 3), count);                                                           \
        for (unsigned i = 0; i < count; i++) {                                                               \
            float a = x[i], b = sources > 1 ? y[i] : 0.0f, c = sources > 2 ? z[i] : 0.0f;                    \
            (void)b, (void)c;                                                                                \
            if (flags & ALU_FTZ) {                                                                           \
                a = fabsf(a) < SMALLEST_##t ? copysignf(0.0f, a) : a;                                        \
                b = fabsf(b) < SMALLEST_##t ? copysignf(0.0f, b) : b;                                        \
                c = fabsf(c) < SMALLEST_##t ? copysignf(0.0f, c) : c;                                        \
            }                                                                                                \
            float r = (expr);                                                                                \
            if (flags & ALU_SAT)                                                                             \
                r = saturate(r);                                                                             \
            if (flags & ALU_RELU)                                                                            \
                r = r < 0.0f || bits32(r) == F32_SIGN ? 0.0f : r;                                            \
            x[i] = r;                                                                                        \
        }                                                                                                    \
        u16 *d = REG(u16, 0);                                                                                \
        store_##t(d, x, count);                                                                              \
        if (flags & ALU_FTZ)                                                                                 \
            for (unsigned i = 0; i < count; i++)                                                             \
                d[i] = d[i] & 0x7c00 ? d[i] : d[i] & 0x8000;                                                 \
    }

static inline float half_extreme(float a, float b, uint32_t flags, bool is_min) {
    bool any_nan = a != a || b != b;
    u32 sign = (bits32(a) ^ bits32(b)) & F32_SIGN;
    if (flags & ALU_XORSIGN_ABS) {
        a = fabsf(a);
        b = fabsf(b);
    }
    float r = is_min ? min_lane(a, b) : max_lane(a, b);
    if (flags & ALU_XORSIGN_ABS)
        r = float32(bits32(r) | sign);
    return flags & ALU_NAN && any_nan ? float32(F32_NAN) : r;
}

#define EXTREME_FLAGS (ALU_FTZ | ALU_NAN | ALU_XORSIGN_ABS)
#define MODIFIED      (args->extra)

/* H(name, suffix, type, count, sources, reads, flags, expr) */
#define F16_FAMILY(H, t, count)                                                                              \
    H(add_##t, , f16, count, 2, 0, 0, a + b)                                                                 \
    H(sub_##t, , f16, count, 2, 0, 0, a - b)                                                                 \
    H(mul_##t, , f16, count, 2, 0, 0, a *b)                                                                  \
    H(fma_##t, , f16, count, 3, 0, 0, fma_f16_odd(a, b, c))                                                  \
    H(min_##t, , f16, count, 2, 0, 0, min_lane(a, b))                                                        \
    H(max_##t, , f16, count, 2, 0, 0, max_lane(a, b))                                                        \
    H(add_##t, _any, f16, count, 2, ALU_FTZ | ALU_SAT, MODIFIED, a + b)                                      \
    H(sub_##t, _any, f16, count, 2, ALU_FTZ | ALU_SAT, MODIFIED, a - b)                                      \
    H(mul_##t, _any, f16, count, 2, ALU_FTZ | ALU_SAT, MODIFIED, a * b)                                      \
    H(fma_##t, _any, f16, count, 3, ALU_FTZ | ALU_SAT | ALU_RELU, MODIFIED, fma_f16_odd(a, b, c))            \
    H(min_##t, _any, f16, count, 2, EXTREME_FLAGS, MODIFIED, half_extreme(a, b, flags, true))                \
    H(max_##t, _any, f16, count, 2, EXTREME_FLAGS, MODIFIED, half_extreme(a, b, flags, false))               \
    H(abs_##t, , f16, count, 1, ALU_FTZ, MODIFIED, fabsf(a))                                                 \
    H(neg_##t, , f16, count, 1, ALU_FTZ, MODIFIED, -a)                                                       \
    H(ex2_approx_##t, , f16, count, 1, 0, 0, ex2_flushed(a))                                                 \
    H(tanh_approx_##t, , f16, count, 1, 0, 0, tanh_lane(a))
#define BF16_FAMILY(H, t, count)                                                                             \
    H(add_##t, , bf16, count, 2, 0, 0, a + b)                                                                \
    H(sub_##t, , bf16, count, 2, 0, 0, a - b)                                                                \
    H(mul_##t, , bf16, count, 2, 0, 0, round_to_odd((double)a *b))                                           \
    H(fma_##t, , bf16, count, 3, 0, 0, fma_bf16_odd(a, b, c))                                                \
    H(fma_##t, _relu, bf16, count, 3, ALU_RELU, MODIFIED, fma_bf16_odd(a, b, c))                             \
    H(min_##t, , bf16, count, 2, 0, 0, min_lane(a, b))                                                       \
    H(max_##t, , bf16, count, 2, 0, 0, max_lane(a, b))                                                       \
    H(min_##t, _any, bf16, count, 2, EXTREME_FLAGS, MODIFIED, half_extreme(a, b, flags, true))               \
    H(max_##t, _any, bf16, count, 2, EXTREME_FLAGS, MODIFIED, half_extreme(a, b, flags, false))              \
    H(abs_##t, , bf16, count, 1, 0, 0, fabsf(a))                                                             \
    H(neg_##t, , bf16, count, 1, 0, 0, -a)                                                                   \
    H(ex2_approx_##t, , bf16, count, 1, 0, 0, ex2_flushed(flush(a)))                                         \
    H(tanh_approx_##t, , bf16, count, 1, 0, 0, tanh_lane(a))
#define HALF_KERNELS(H)                                                                                      \
    F16_FAMILY(H, f16, 32)                                                                                   \
    F16_FAMILY(H, f16x2, 64)                                                                                 \
    BF16_FAMILY(H, bf16, 32)                                                                                 \
    BF16_FAMILY(H, bf16x2, 64)

#define DEFINE_H(name, suffix, t, count, sources, reads, flags, expr)                                        \
    HALF_KERNEL(name##suffix, t, count, sources, flags, expr)
HALF_KERNELS(DEFINE_H)

#define ENTRY_H(name, suffix, t, count, sources, reads, flags, expr) {#name, 0, reads, name##suffix},
static const struct alu_kernel kernels[] = {HALF_KERNELS(ENTRY_H)};
ALU_TABLE(half, kernels);
