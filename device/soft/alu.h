// SPDX-License-Identifier: Apache-2.0
/*
 * Register-to-register PTX operations. Each is one C function over the 32 lanes of a warp; the decoder finds it by the opcode
 * string and from then on only calls it.
 *
 * Registers live in the warp's register file, addressed by byte offset. A register is an array of 32 lanes, each as wide as the
 * operand's type: 1 byte for .b8 (only inside vectors), 2 bytes for 16-bit types, 4 for 32-bit types (f16x2 and bf16x2 too),
 * 8 for 64-bit types, 16 for .b128. A predicate is one uint32_t, bit i = lane i. Arrays are aligned to 64 bytes. Immediates have
 * been stored in registers of their own, with all lanes set, so every operand is an offset.
 */
#ifndef BARCUDA_DEVICE_SOFT_ALU_H
#define BARCUDA_DEVICE_SOFT_ALU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum alu_type {
    ALU_NONE, ALU_PRED,
    ALU_B8, ALU_B16, ALU_B32, ALU_B64, ALU_B128,
    ALU_U8, ALU_U16, ALU_U32, ALU_U64,
    ALU_S8, ALU_S16, ALU_S32, ALU_S64,
    ALU_F16, ALU_F16X2, ALU_BF16, ALU_BF16X2, ALU_F32, ALU_F64, ALU_F32X2,
};
/*
 * Bytes of one lane in a register of that type: 0 for a predicate, 1 for .b8, and 2 for .u8 and .s8, which operations read from and
 * write to 16-bit registers (sign- or zero-extended). PTX lets cvt name a register wider than the type: alu_lookup_cvt.
 */
unsigned alu_type_size(enum alu_type);

#define ALU_MAX_OPERANDS 40 /* wmma m16n16k16: 8 + 8 + 8 + 8 registers */

/*
 * Operands in the order of the PTX text, vectors flattened: `mma d{4}, a{4}, b{2}, c{4}` has op[0..13]. The number of
 * destinations is in the form. `p|q` destinations of setp are two operands. Flags of the operation that are not operands (the
 * carry) live in `carry`, a per-warp predicate.
 *
 * A destination may be the same register as a source (same offset and lane size); registers never overlap in part.
 */
struct alu_args {
    uint32_t carry; /* offset of the warp's condition-code predicate */
    uint32_t extra; /* copy of alu_form.extra */
    uint32_t op[ALU_MAX_OPERANDS]; /* last: the decoder allocates no more of it than the form has operands */
};

/* Executes the operation for the lanes of `mask` (never 0). `regs` is the warp's register file. */
typedef void alu_fn(uint8_t *regs, const struct alu_args *args, uint32_t mask);

struct alu_form {
    alu_fn *fn;
    uint32_t extra;                         /* modifiers that fn reads at run time; goes into alu_args.extra */
    uint8_t dests, sources;                 /* flattened operand counts */
    uint8_t optional_dests;                 /* how many trailing destinations may be missing or `_`: q of `p|q`
                                               (the decoder supplies a register that nobody reads) */
    uint8_t optional;                       /* how many trailing sources may be missing (the decoder supplies 0) */
    bool warp_wide;                         /* reads other lanes (mma, movmatrix): needs all lanes of the warp converged */
    bool uses_carry;
    uint8_t type[ALU_MAX_OPERANDS];         /* enum alu_type of each flattened operand */
    uint8_t group[ALU_MAX_OPERANDS];        /* operand number in the PTX text that the flattened operand belongs to;
                                               both halves of `p|q` have number 0 */
};

/*
 * Finds the form of a complete opcode string such as "add.rn.ftz.f32", "setp.lt.and.s32", "cvt.rzi.s32.f32",
 * "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32". False when it is not a register-to-register operation that barcuda
 * executes. The order of modifiers is free where PTX's own assembler lets it be.
 */
bool alu_lookup(const char *opcode, struct alu_form *form);

/*
 * The same for a cvt whose registers are wider than its types: `dest_size` and `source_size` are the bytes of one lane of the
 * registers (2, 4 or 8). Only integer operands may be wider; false otherwise. The form's types then have the registers' sizes.
 */
bool alu_lookup_cvt(const char *opcode, unsigned dest_size, unsigned source_size, struct alu_form *form);

/* Name of the instruction-set variant in use ("v2", "v3" or "v4": x86-64 levels); the best that the processor has. */
const char *alu_isa(void);

#endif
