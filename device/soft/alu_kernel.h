// SPDX-License-Identifier: Apache-2.0
/*
 * What the files of kernels (alu_int.c, alu_float.c, ...) share. Each of them is compiled once per
 * instruction set with ALU_ISA defined to v2, v3 or v4 (the x86-64 levels) and the matching -march; alu.c,
 * which chooses, is compiled once.
 *
 * A kernel's name is its canonical opcode with underscores: alu_rule.c brings the opcode to that form
 * (typeless operations on .b types) and collects the modifiers as flags.
 */
#ifndef BARCUDA_DEVICE_SOFT_ALU_KERNEL_H
#define BARCUDA_DEVICE_SOFT_ALU_KERNEL_H

#include "device/soft/alu.h"

#include <stdint.h>
#include <string.h>

/* Modifiers, as they stand in alu_args.extra. */
enum alu_flag {
    ALU_RZ = 1u << 0,
    ALU_RM = 1u << 1,
    ALU_RP = 1u << 2,
    ALU_RNA = 1u << 3,
    ALU_ROUND = ALU_RZ | ALU_RM | ALU_RP | ALU_RNA,
    ALU_TO_INTEGER = 1u << 4, /* .rni, .rzi, .rmi, .rpi: with one of the above or none */
    ALU_FTZ = 1u << 5,
    ALU_SAT = 1u << 6,
    ALU_SATFINITE = 1u << 7,
    ALU_RELU = 1u << 8,
    ALU_NAN = 1u << 9,
    ALU_XORSIGN_ABS = 1u << 10,
    ALU_AND = 1u << 11, /* setp, set: combine with a predicate */
    ALU_OR = 1u << 12,
    ALU_XOR = 1u << 13,
    ALU_BOOL = ALU_AND | ALU_OR | ALU_XOR,
    ALU_LT = 1u << 14, /* comparisons as the set of outcomes that are true */
    ALU_EQ = 1u << 15,
    ALU_GT = 1u << 16,
    ALU_UNORDERED = 1u << 17,
    ALU_RELATION = ALU_LT | ALU_EQ | ALU_GT | ALU_UNORDERED,
    ALU_SHIFTAMT = 1u << 18,
    ALU_ADD = 1u << 19, /* video: sums up the parts */
};

/* A kernel implements the flags `fixed` and obeys those of `reads` in alu_args.extra. */
struct alu_kernel {
    const char *name;
    uint32_t fixed, reads;
    alu_fn *fn;
};
struct alu_kernels {
    const struct alu_kernel *list;
    unsigned count;
};

#define ALU_NOUNS(X)        X(int) X(bits) X(float) X(cmp) X(cvt) X(half) X(cvt_half) X(math) X(mma) X(video)
#define ALU_PASTE_(a, b, c) a##b##c
#define ALU_PASTE(a, b, c)  ALU_PASTE_(a, b, c)

#ifdef ALU_ISA

#define ALU_TABLE(noun, list)                                                                                \
    const struct alu_kernels ALU_PASTE(alu_##noun##_, ALU_ISA, ) = {list, sizeof(list) / sizeof(*(list))}
#define ALU_DECLARE_NOUN(noun) extern const struct alu_kernels ALU_PASTE(alu_##noun##_, ALU_ISA, );
ALU_NOUNS(ALU_DECLARE_NOUN)

/* Register lanes are read and written as whatever the operation's type is. */
typedef uint16_t __attribute__((may_alias)) u16;
typedef uint32_t __attribute__((may_alias)) u32;
typedef uint64_t __attribute__((may_alias)) u64;
typedef int8_t s8;
typedef uint8_t u8;
typedef int16_t __attribute__((may_alias)) s16;
typedef int32_t __attribute__((may_alias)) s32;
typedef int64_t __attribute__((may_alias)) s64;
typedef float __attribute__((may_alias)) f32;
typedef double __attribute__((may_alias)) f64;
typedef unsigned __int128 u128;
typedef __int128 s128;

#define ALL_LANES 0xffffffffu

#ifdef __clang__
#define VECTOR_LOOP _Pragma("clang loop vectorize(assume_safety)") for (unsigned i = 0; i < 32; i++)
#else
#define VECTOR_LOOP _Pragma("GCC ivdep") for (unsigned i = 0; i < 32; i++)
#endif
#define LANE_LOOP(mask)                                                                                      \
    for (uint32_t rest_ = (mask), i; rest_ && (i = (uint32_t)__builtin_ctz(rest_), 1); rest_ &= rest_ - 1)

#define KERNEL(name) static void name(uint8_t *regs, const struct alu_args *args, uint32_t mask)
#define REG(type, n) ((type *)__builtin_assume_aligned(regs + args->op[n], 64))
#define PRED(n)      (*(u32 *)(regs + args->op[n]))
#define CARRY        (*(u32 *)(regs + args->carry))

/* 1 << i, for loops over a predicate's bits that shall become vector code. */
static const uint32_t lane_bit[32] __attribute__((aligned(64), unused)) = {
    1u << 0,  1u << 1,  1u << 2,  1u << 3,  1u << 4,  1u << 5,  1u << 6,  1u << 7,
    1u << 8,  1u << 9,  1u << 10, 1u << 11, 1u << 12, 1u << 13, 1u << 14, 1u << 15,
    1u << 16, 1u << 17, 1u << 18, 1u << 19, 1u << 20, 1u << 21, 1u << 22, 1u << 23,
    1u << 24, 1u << 25, 1u << 26, 1u << 27, 1u << 28, 1u << 29, 1u << 30, 1u << 31,
};

/* Puts back the lanes of a `size`-byte register that are not in `mask`. */
static __attribute__((noinline, unused)) void alu_restore(uint8_t *reg, const uint8_t *old, unsigned size,
                                                          uint32_t mask) {
#define RESTORE(T)                                                                                           \
    do {                                                                                                     \
        T *d = (T *)__builtin_assume_aligned(reg, 64);                                                       \
        const T *o = (const T *)__builtin_assume_aligned(old, 64);                                           \
        VECTOR_LOOP d[i] = mask & lane_bit[i] ? d[i] : o[i];                                                 \
    } while (0)
    if (size == 2)
        RESTORE(u16);
    else if (size == 4)
        RESTORE(u32);
    else
        RESTORE(u64);
#undef RESTORE
}

/*
 * Vector kernels know only full warps: for a partial one, all lanes are computed and the inactive ones put
 * back. That is as fast as a masked loop and half the code. Nothing in such a kernel may trap or depend on an
 * inactive lane's value.
 */
static __attribute__((noinline, unused)) void
alu_masked(alu_fn *fn, uint8_t *regs, const struct alu_args *args, uint32_t mask, unsigned size) {
    uint8_t old[32 * 8] __attribute__((aligned(64)));
    memcpy(old, regs + args->op[0], 32 * size);
    fn(regs, args, ALL_LANES);
    alu_restore(regs + args->op[0], old, size, mask);
}

#define VECTOR_KERNEL(name, D, ...)                                                                          \
    KERNEL(name) {                                                                                           \
        if (mask != ALL_LANES) {                                                                             \
            alu_masked(name, regs, args, mask, sizeof(D));                                                   \
            return;                                                                                          \
        }                                                                                                    \
        __VA_ARGS__                                                                                          \
    }

/* d = f(a), f(a, b), f(a, b, c); D and S are the lane types of destination and sources. */
#define DEFINE_1(name, D, S, expr)                                                                           \
    VECTOR_KERNEL(                                                                                           \
        name, D, D *d = REG(D, 0); const S *x = REG(const S, 1); VECTOR_LOOP {                               \
            S a = x[i];                                                                                      \
            d[i] = (D)(expr);                                                                                \
        })
#define DEFINE_2(name, D, S, expr)                                                                           \
    VECTOR_KERNEL(                                                                                           \
        name, D, D *d = REG(D, 0); const S *x = REG(const S, 1); const S *y = REG(const S, 2); VECTOR_LOOP { \
            S a = x[i];                                                                                      \
            S b = y[i];                                                                                      \
            d[i] = (D)(expr);                                                                                \
        })
#define DEFINE_3(name, D, S, expr)                                                                           \
    VECTOR_KERNEL(                                                                                           \
        name, D, D *d = REG(D, 0); const S *x = REG(const S, 1); const S *y = REG(const S, 2);               \
        const S *z = REG(const S, 3); VECTOR_LOOP {                                                          \
            S a = x[i];                                                                                      \
            S b = y[i];                                                                                      \
            S c = z[i];                                                                                      \
            d[i] = (D)(expr);                                                                                \
        })
/* The last source is of type D: mad.wide, dp4a's accumulator. */
#define DEFINE_3W(name, D, S, expr)                                                                          \
    VECTOR_KERNEL(                                                                                           \
        name, D, D *d = REG(D, 0); const S *x = REG(const S, 1); const S *y = REG(const S, 2);               \
        const D *z = REG(const D, 3); VECTOR_LOOP {                                                          \
            S a = x[i];                                                                                      \
            S b = y[i];                                                                                      \
            D c = z[i];                                                                                      \
            d[i] = (D)(expr);                                                                                \
        })
/* The second source is a 32-bit amount. */
#define DEFINE_SHIFT(name, D, S, expr)                                                                       \
    VECTOR_KERNEL(                                                                                           \
        name, D, D *d = REG(D, 0); const S *x = REG(const S, 1); const u32 *y = REG(const u32, 2);           \
        VECTOR_LOOP {                                                                                        \
            S a = x[i];                                                                                      \
            u32 b = y[i];                                                                                    \
            d[i] = (D)(expr);                                                                                \
        })
/* The same shapes lane by lane, for what has no vector form or may trap. */
#define DEFINE_S1(name, D, S, expr)                                                                          \
    KERNEL(name) {                                                                                           \
        D *d = REG(D, 0);                                                                                    \
        const S *x = REG(const S, 1);                                                                        \
        LANE_LOOP(mask) {                                                                                    \
            S a = x[i];                                                                                      \
            d[i] = (D)(expr);                                                                                \
        }                                                                                                    \
    }
#define DEFINE_S2(name, D, S, expr)                                                                          \
    KERNEL(name) {                                                                                           \
        D *d = REG(D, 0);                                                                                    \
        const S *x = REG(const S, 1);                                                                        \
        const S *y = REG(const S, 2);                                                                        \
        LANE_LOOP(mask) {                                                                                    \
            S a = x[i], b = y[i];                                                                            \
            d[i] = (D)(expr);                                                                                \
        }                                                                                                    \
    }
#define DEFINE_S3(name, D, S, expr)                                                                          \
    KERNEL(name) {                                                                                           \
        D *d = REG(D, 0);                                                                                    \
        const S *x = REG(const S, 1);                                                                        \
        const S *y = REG(const S, 2);                                                                        \
        const S *z = REG(const S, 3);                                                                        \
        LANE_LOOP(mask) {                                                                                    \
            S a = x[i], b = y[i], c = z[i];                                                                  \
            d[i] = (D)(expr);                                                                                \
        }                                                                                                    \
    }

/* Lists of kernels are X-macros of K(shape, name, D, S, expr) and F(shape, name, suffix, fixed, reads, D, S,
 * expr). */
#define DEFINE_K(shape, name, D, S, expr)                       DEFINE_##shape(name, D, S, expr)
#define DEFINE_F(shape, name, suffix, fixed, reads, D, S, expr) DEFINE_##shape(name##suffix, D, S, expr)
#define ENTRY_K(shape, name, D, S, expr)                        {#name, 0, 0, name},
#define ENTRY_F(shape, name, suffix, fixed, reads, D, S, expr)  {#name, fixed, reads, name##suffix},

#endif
#endif
