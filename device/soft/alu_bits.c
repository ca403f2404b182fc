// SPDX-License-Identifier: Apache-2.0
/* Operations on bits: logic, shifts, fields, permutation, counting, dot products of bytes. */
#include "device/soft/alu_kernel.h"

static inline u32 bfe_u32_lane(u32 a, u32 b, u32 c) {
    u32 pos = b & 0xff, len = c & 0xff;
    u32 field = pos > 31 ? 0 : a >> (pos & 31);
    return len > 31 ? field : field & ((1u << (len & 31)) - 1);
}
static inline u32 bfe_s32_lane(u32 a, u32 b, u32 c) {
    u32 pos = b & 0xff, len = c & 0xff;
    s32 field = (s32)a >> (pos > 31 ? 31 : pos);
    u32 unused = len > 31 ? 0 : 32 - len;
    return len == 0 ? 0 : (u32)((s32)((u32)field << (unused & 31)) >> (unused & 31));
}
static inline u64 bfe_u64_lane(u64 a, u32 b, u32 c) {
    u64 pos = b & 0xff, len = c & 0xff;
    u64 field = pos > 63 ? 0 : a >> (pos & 63);
    return len > 63 ? field : field & ((1ull << (len & 63)) - 1);
}
static inline u64 bfe_s64_lane(u64 a, u32 b, u32 c) {
    u32 pos = b & 0xff, len = c & 0xff;
    s64 field = (s64)a >> (pos > 63 ? 63 : pos);
    u32 unused = len > 63 ? 0 : 64 - len;
    return len == 0 ? 0 : (u64)((s64)((u64)field << (unused & 63)) >> (unused & 63));
}
static inline u32 bfi_b32_lane(u32 a, u32 b, u32 c, u32 d) {
    u32 pos = c & 0xff, len = d & 0xff;
    u32 ones = len > 31 ? ~0u : (1u << (len & 31)) - 1;
    u32 field = pos > 31 ? 0 : ones << (pos & 31);
    return (b & ~field) | (a << (pos & 31) & field);
}
static inline u64 bfi_b64_lane(u64 a, u64 b, u32 c, u32 d) {
    u64 pos = c & 0xff, len = d & 0xff;
    u64 ones = len > 63 ? ~0ull : (1ull << (len & 63)) - 1;
    u64 field = pos > 63 ? 0 : ones << (pos & 63);
    return (b & ~field) | (a << (pos & 63) & field);
}

#define BFE(name, T)                                                                                         \
    VECTOR_KERNEL(name, T, T *d = REG(T, 0); const T *x = REG(const T, 1); const u32 *y = REG(const u32, 2); \
                  const u32 *z = REG(const u32, 3); VECTOR_LOOP d[i] = name##_lane(x[i], y[i], z[i]);)
BFE(bfe_u32, u32)
BFE(bfe_s32, u32)
BFE(bfe_u64, u64)
BFE(bfe_s64, u64)
#define BFI(name, T)                                                                                         \
    VECTOR_KERNEL(name, T, T *d = REG(T, 0); const T *x = REG(const T, 1); const T *y = REG(const T, 2);     \
                  const u32 *z = REG(const u32, 3); const u32 *w = REG(const u32, 4);                        \
                  VECTOR_LOOP d[i] = name##_lane(x[i], y[i], z[i], w[i]);)
BFI(bfi_b32, u32)
BFI(bfi_b64, u64)

/* Position of the most significant bit that differs from the sign, ~0 if there is none. */
static inline u32 find_u32(u32 a) {
    return a ? 31 - (u32)__builtin_clz(a) : ~0u;
}
static inline u32 find_u64(u64 a) {
    return a ? 63 - (u32)__builtin_clzll(a) : ~0u;
}
#define FIND_s32(a) find_u32((a) < 0 ? ~(u32)(a) : (u32)(a))
#define FIND_s64(a) find_u64((a) < 0 ? ~(u64)(a) : (u64)(a))
static inline u32 shift_amount(u32 position, u32 top) {
    return position == ~0u ? position : top - position;
}

static inline u32 reverse32(u32 x) {
    x = (x >> 1 & 0x55555555) | (x & 0x55555555) << 1;
    x = (x >> 2 & 0x33333333) | (x & 0x33333333) << 2;
    x = (x >> 4 & 0x0f0f0f0f) | (x & 0x0f0f0f0f) << 4;
    return x >> 24 | (x >> 8 & 0xff00) | (x & 0xff00) << 8 | x << 24;
}
static inline u64 reverse64(u64 x) {
    return (u64)reverse32((u32)x) << 32 | reverse32((u32)(x >> 32));
}

static inline u32 bmsk_lane(u32 a, u32 b, int clamp) {
    u32 from = a & 31, sum = from + (b & 31);
    u32 low = ~0u << from, high = sum < 32 ? ~0u << (sum & 31) : 0;
    if (clamp && b > 31)
        high = 0;
    return clamp && a > 31 ? 0 : low & ~high;
}
static inline u32 szext_lane(u32 a, u32 b, int is_signed, int clamp) {
    u32 n = b & 31;
    if (clamp && b > 31)
        return a;
    if (n == 0)
        return 0;
    return is_signed ? (u32)((s32)(a << (32 - n)) >> (32 - n)) : a << (32 - n) >> (32 - n);
}
static inline u32 fns_lane(u32 mask, u32 base, s32 offset) {
    if (base > 31)
        return ~0u;
    if (offset == 0)
        return mask >> base & 1 ? base : ~0u;
    s64 left = offset < 0 ? -(s64)offset : offset;
    for (s32 pos = (s32)base; pos >= 0 && pos < 32; pos += offset < 0 ? -1 : 1)
        if ((mask >> pos & 1) && --left == 0)
            return (u32)pos;
    return ~0u;
}

/* Byte `n` (0 to 7) of b:a, moved to byte `to`. */
#define PICK(n, to) ((u32)(x >> ((n)*8) & 0xff) << ((to)*8))
static inline u32 prmt_lane(u32 a, u32 b, u32 selector) {
    u64 x = (u64)b << 32 | a;
    /* every byte's sign, spread over the byte: what a nibble with its top bit set replicates */
    u64 signs = (x >> 7 & 0x0101010101010101) * 255;
    u32 d = 0;
    for (unsigned to = 0; to < 4; to++) {
        u32 nibble = selector >> (4 * to);
        u64 from = nibble & 8 ? signs : x;
        d |= (u32)(from >> ((nibble & 7) * 8) & 0xff) << (8 * to);
    }
    return d;
}
static inline u32 prmt_f4e_lane(u64 x, u32 n) {
    return (u32)(x >> (8 * n));
}
static inline u32 prmt_b4e_lane(u64 x, u32 n) {
    return PICK(n, 0) | PICK((n + 7) & 7, 1) | PICK((n + 6) & 7, 2) | PICK((n + 5) & 7, 3);
}
static inline u32 prmt_rc8_lane(u64 x, u32 n) {
    return PICK(n, 0) * 0x01010101u;
}
static inline u32 prmt_ecl_lane(u64 x, u32 n) {
    return PICK(n, 0) | PICK(n > 1 ? n : 1, 1) | PICK(n > 2 ? n : 2, 2) | PICK(3, 3);
}
static inline u32 prmt_ecr_lane(u64 x, u32 n) {
    return PICK(0, 0) | PICK(n < 1 ? n : 1, 1) | PICK(n < 2 ? n : 2, 2) | PICK(n, 3);
}
static inline u32 prmt_rc16_lane(u64 x, u32 n) {
    return ((u32)(x >> (16 * (n & 1))) & 0xffff) * 0x00010001u;
}

/* Sums of products of bytes; X and Y are the signed or unsigned byte types. */
#define DP4A(X, Y)                                                                                           \
    (c + (u32)((s32)(X)a * (Y)b) + (u32)((s32)(X)(a >> 8) * (Y)(b >> 8)) +                                   \
     (u32)((s32)(X)(a >> 16) * (Y)(b >> 16)) + (u32)((s32)(X)(a >> 24) * (Y)(b >> 24)))
#define DP2A(X, Y, from)                                                                                     \
    (c + (u32)((s32)(X)a * (Y)(b >> (from))) + (u32)((s32)(X)(a >> 16) * (Y)(b >> ((from) + 8))))

/* The table of lop3 as a tree of multiplexers: c chooses within each of four pairs, b between pairs, a
 * between halves. */
static inline u32 lop3_lane(u32 a, u32 b, u32 c, const u32 *bits, const u32 *flips) {
    u32 p0 = bits[0] ^ (c & flips[0]), p1 = bits[1] ^ (c & flips[1]);
    u32 p2 = bits[2] ^ (c & flips[2]), p3 = bits[3] ^ (c & flips[3]);
    u32 low = p0 ^ (b & (p0 ^ p1)), high = p2 ^ (b & (p2 ^ p3));
    return low ^ (a & (low ^ high));
}
#define LOP3_TABLE(lut)                                                                                      \
    u32 bits[4], flips[4];                                                                                   \
    for (unsigned k = 0; k < 4; k++) {                                                                       \
        bits[k] = 0 - ((lut) >> (2 * k) & 1);                                                                \
        flips[k] = bits[k] ^ (0 - ((lut) >> (2 * k + 1) & 1));                                               \
    }
VECTOR_KERNEL(lop3_b32, u32, u32 *d = REG(u32, 0); const u32 *x = REG(const u32, 1);
              const u32 *y = REG(const u32, 2); const u32 *z = REG(const u32, 3);
              const u32 lut = REG(const u32, 4)[0]; LOP3_TABLE(lut);
              VECTOR_LOOP d[i] = lop3_lane(x[i], y[i], z[i], bits, flips);)

/* lop3.BoolOp d|p, a, b, c, lut, q: p = (d != 0) BoolOp q */
KERNEL(lop3_bool_b32) {
    u32 *d = REG(u32, 0);
    const u32 *x = REG(const u32, 2), *y = REG(const u32, 3), *z = REG(const u32, 4);
    const u32 q = PRED(6);
    u32 nonzero = 0;
    LOP3_TABLE(REG(const u32, 5)[0]);
    LANE_LOOP(mask) {
        u32 value = lop3_lane(x[i], y[i], z[i], bits, flips);
        d[i] = value;
        nonzero |= (u32)(value != 0) << i;
    }
    u32 p = args->extra & ALU_OR ? nonzero | q : nonzero & q;
    PRED(1) = (PRED(1) & ~mask) | (p & mask);
}

#define PREDICATE(name, expr)                                                                                \
    KERNEL(name) {                                                                                           \
        u32 a = PRED(1), b = PRED(2);                                                                        \
        PRED(0) = (PRED(0) & ~mask) | ((expr)&mask);                                                         \
    }
PREDICATE(and_pred, a &b)
PREDICATE(or_pred, a | b)
PREDICATE(xor_pred, a ^ b)
KERNEL(not_pred) {
    PRED(0) = (PRED(0) & ~mask) | (~PRED(1) & mask);
}

#define LOGIC(K, n, u)                                                                                       \
    K(2, and_b##n, u, u, a &b)                                                                               \
    K(2, or_b##n, u, u, a | b)                                                                               \
    K(2, xor_b##n, u, u, a ^ b)                                                                              \
    K(1, not_b##n, u, u, ~a)                                                                                 \
    K(1, cnot_b##n, u, u, a == 0)
#define SHIFTS(K, n, u, s)                                                                                   \
    K(SHIFT, shl_b##n, u, u, b > n - 1 ? (u)0 : (u)(a << (b & (n - 1))))                                     \
    K(SHIFT, shr_u##n, u, u, b > n - 1 ? (u)0 : (u)(a >> (b & (n - 1))))                                     \
    K(SHIFT, shr_s##n, s, s, a >> (b > n - 1 ? n - 1 : b))
#define FUNNEL_LEFT(n)  ((u32)(((u64)b << 32 | a) << (n) >> 32))
#define FUNNEL_RIGHT(n) ((u32)(((u64)b << 32 | a) >> (n)))
#define CLAMP32(c)      ((c) > 32 ? 32 : (c))
#define PRMT(K, mode)   K(3, prmt_b32_##mode, u32, u32, prmt_##mode##_lane((u64)b << 32 | a, c & 3))

#define BIT_KERNELS(K, F)                                                                                    \
    LOGIC(K, 16, u16)                                                                                        \
    LOGIC(K, 32, u32)                                                                                        \
    LOGIC(K, 64, u64)                                                                                        \
    SHIFTS(K, 16, u16, s16)                                                                                  \
    SHIFTS(K, 32, u32, s32)                                                                                  \
    SHIFTS(K, 64, u64, s64)                                                                                  \
    K(3, shf_l_wrap_b32, u32, u32, FUNNEL_LEFT(c & 31))                                                      \
    K(3, shf_r_wrap_b32, u32, u32, FUNNEL_RIGHT(c & 31))                                                     \
    K(3, shf_l_clamp_b32, u32, u32, FUNNEL_LEFT(CLAMP32(c)))                                                 \
    K(3, shf_r_clamp_b32, u32, u32, FUNNEL_RIGHT(CLAMP32(c)))                                                \
    K(1, popc_b32, u32, u32, __builtin_popcount(a))                                                          \
    K(1, popc_b64, u32, u64, __builtin_popcountll(a))                                                        \
    K(1, clz_b32, u32, u32, a ? __builtin_clz(a) : 32)                                                       \
    K(1, clz_b64, u32, u64, a ? __builtin_clzll(a) : 64)                                                     \
    K(1, bfind_u32, u32, u32, find_u32(a))                                                                   \
    K(1, bfind_s32, u32, s32, FIND_s32(a))                                                                   \
    K(1, bfind_u64, u32, u64, find_u64(a))                                                                   \
    K(1, bfind_s64, u32, s64, FIND_s64(a))                                                                   \
    F(1, bfind_u32, _shiftamt, ALU_SHIFTAMT, 0, u32, u32, shift_amount(find_u32(a), 31))                     \
    F(1, bfind_s32, _shiftamt, ALU_SHIFTAMT, 0, u32, s32, shift_amount(FIND_s32(a), 31))                     \
    F(1, bfind_u64, _shiftamt, ALU_SHIFTAMT, 0, u32, u64, shift_amount(find_u64(a), 63))                     \
    F(1, bfind_s64, _shiftamt, ALU_SHIFTAMT, 0, u32, s64, shift_amount(FIND_s64(a), 63))                     \
    K(1, brev_b32, u32, u32, reverse32(a))                                                                   \
    K(1, brev_b64, u64, u64, reverse64(a))                                                                   \
    K(2, bmsk_wrap_b32, u32, u32, bmsk_lane(a, b, 0))                                                        \
    K(2, bmsk_clamp_b32, u32, u32, bmsk_lane(a, b, 1))                                                       \
    K(2, szext_wrap_u32, u32, u32, szext_lane(a, b, 0, 0))                                                   \
    K(2, szext_clamp_u32, u32, u32, szext_lane(a, b, 0, 1))                                                  \
    K(2, szext_wrap_s32, u32, u32, szext_lane(a, b, 1, 0))                                                   \
    K(2, szext_clamp_s32, u32, u32, szext_lane(a, b, 1, 1))                                                  \
    K(S3, fns_b32, u32, u32, fns_lane(a, b, (s32)c))                                                         \
    K(3, prmt_b32, u32, u32, prmt_lane(a, b, c))                                                             \
    PRMT(K, f4e)                                                                                             \
    PRMT(K, b4e)                                                                                             \
    PRMT(K, rc8)                                                                                             \
    PRMT(K, ecl)                                                                                             \
    PRMT(K, ecr)                                                                                             \
    PRMT(K, rc16)                                                                                            \
    K(3, dp4a_u32_u32, u32, u32, DP4A(u8, u8))                                                               \
    K(3, dp4a_u32_s32, u32, u32, DP4A(u8, s8))                                                               \
    K(3, dp4a_s32_u32, u32, u32, DP4A(s8, u8))                                                               \
    K(3, dp4a_s32_s32, u32, u32, DP4A(s8, s8))                                                               \
    K(3, dp2a_lo_u32_u32, u32, u32, DP2A(u16, u8, 0))                                                        \
    K(3, dp2a_lo_u32_s32, u32, u32, DP2A(u16, s8, 0))                                                        \
    K(3, dp2a_lo_s32_u32, u32, u32, DP2A(s16, u8, 0))                                                        \
    K(3, dp2a_lo_s32_s32, u32, u32, DP2A(s16, s8, 0))                                                        \
    K(3, dp2a_hi_u32_u32, u32, u32, DP2A(u16, u8, 16))                                                       \
    K(3, dp2a_hi_u32_s32, u32, u32, DP2A(u16, s8, 16))                                                       \
    K(3, dp2a_hi_s32_u32, u32, u32, DP2A(s16, u8, 16))                                                       \
    K(3, dp2a_hi_s32_s32, u32, u32, DP2A(s16, s8, 16))

BIT_KERNELS(DEFINE_K, DEFINE_F)

#define ENTRY(name) {#name, 0, 0, name},
static const struct alu_kernel kernels[] = {
    BIT_KERNELS(ENTRY_K, ENTRY_F) ENTRY(bfe_u32) ENTRY(bfe_s32) ENTRY(bfe_u64) ENTRY(bfe_s64) ENTRY(bfi_b32)
        ENTRY(bfi_b64) ENTRY(lop3_b32) ENTRY(and_pred) ENTRY(or_pred) ENTRY(xor_pred)
            ENTRY(not_pred){"lop3_bool_b32", 0, ALU_AND | ALU_OR, lop3_bool_b32}};
ALU_TABLE(bits, kernels);
