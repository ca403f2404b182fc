// SPDX-License-Identifier: Apache-2.0
/*
 * SIMD video operations: vadd, vsub, vavrg, vabsdiff, vmin, vmax of two 16-bit or four 8-bit parts. Selectors
 * and lane masks other than the default ones are not supported, nor is vset.
 */
#include "device/soft/alu_kernel.h"

static inline s32 part(u32 word, unsigned index, unsigned bits, bool is_signed) {
    u32 value = word >> (index * bits) & ((1u << bits) - 1);
    return is_signed ? (s32)(value << (32 - bits)) >> (32 - bits) : (s32)value;
}

/* With .add the parts' results are summed up with c; otherwise they stand in the result as in the sources. */
#define VIDEO(name, bits, d_signed, a_signed, b_signed, expr)                                                \
    KERNEL(name) {                                                                                           \
        u32 *d = REG(u32, 0);                                                                                \
        const u32 *x = REG(const u32, 1), *y = REG(const u32, 2), *z = REG(const u32, 3);                    \
        const bool saturates = args->extra & ALU_SAT, adds = args->extra & ALU_ADD;                          \
        const s32 low = d_signed ? -(1 << ((bits)-1)) : 0;                                                   \
        const s32 high = d_signed ? (1 << ((bits)-1)) - 1 : (1 << (bits)) - 1;                               \
        LANE_LOOP(mask) {                                                                                    \
            u32 sum = z[i], parts = 0;                                                                       \
            for (unsigned k = 0; k < 32 / (bits); k++) {                                                     \
                s32 a = part(x[i], k, bits, a_signed), b = part(y[i], k, bits, b_signed), r = (expr);        \
                if (saturates)                                                                               \
                    r = r < low ? low : r > high ? high : r;                                                 \
                sum += (u32)r;                                                                               \
                parts |= ((u32)r & ((1u << (bits)) - 1)) << (k * (bits));                                    \
            }                                                                                                \
            d[i] = adds ? sum : parts;                                                                       \
        }                                                                                                    \
    }
#define SIGNS(M, op, n, bits, expr)                                                                          \
    M(op##n##_u32_u32_u32, bits, 0, 0, 0, expr)                                                              \
    M(op##n##_u32_u32_s32, bits, 0, 0, 1, expr)                                                              \
    M(op##n##_u32_s32_u32, bits, 0, 1, 0, expr)                                                              \
    M(op##n##_u32_s32_s32, bits, 0, 1, 1, expr)                                                              \
    M(op##n##_s32_u32_u32, bits, 1, 0, 0, expr)                                                              \
    M(op##n##_s32_u32_s32, bits, 1, 0, 1, expr)                                                              \
    M(op##n##_s32_s32_u32, bits, 1, 1, 0, expr)                                                              \
    M(op##n##_s32_s32_s32, bits, 1, 1, 1, expr)
#define SIZES(M, op, expr) SIGNS(M, op, 2, 16, expr) SIGNS(M, op, 4, 8, expr)
#define VIDEO_KERNELS(M)                                                                                     \
    SIZES(M, vadd, a + b)                                                                                    \
    SIZES(M, vsub, a - b)                                                                                    \
    SIZES(M, vavrg, (a + b + 1) >> 1)                                                                        \
    SIZES(M, vabsdiff, a < b ? b - a : a - b)                                                                \
    SIZES(M, vmin, a < b ? a : b)                                                                            \
    SIZES(M, vmax, a > b ? a : b)

VIDEO_KERNELS(VIDEO)

#define ENTRY(name, bits, d_signed, a_signed, b_signed, expr) {#name, 0, ALU_SAT | ALU_ADD, name},
static const struct alu_kernel kernels[] = {VIDEO_KERNELS(ENTRY)};
ALU_TABLE(video, kernels);
