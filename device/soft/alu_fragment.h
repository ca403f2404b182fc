// SPDX-License-Identifier: Apache-2.0
/*
 * Matrix fragments: which element of a matrix a lane's register holds. The same for mma (where the PTX ISA
 * prescribes it) and for wmma (where it is ours to choose: the same scheme; wmma.load and wmma.store must ask
 * here, wmma.mma's kernels assume it).
 *
 * With g = lane / 4, t = lane % 4 and e elements per register, a matrix is cut into blocks of 8 rows (A) or
 * columns (B) by 4e elements along k, one register each; blocks go down the rows (A) or along the columns (B)
 * first, then along k: A: row = g + 8 (reg % (M/8)),  column = t e + element + 4e (reg / (M/8)) B: row = t e
 * + element + 4e (reg / (N/8)),  column = g + 8 (reg % (N/8)) C and D are cut into 8 x 8 blocks, down the
 * rows first: one register of pairs (f16), or two registers, each: row = g + 8 (block % (M/8)),  column = 2 t
 * + (element, or register % 2) + 8 (block / (M/8)) wmma's f16 fragments of A and B have 8 registers whatever
 * the shape: the elements repeat.
 */
#ifndef BARCUDA_DEVICE_SOFT_ALU_FRAGMENT_H
#define BARCUDA_DEVICE_SOFT_ALU_FRAGMENT_H

#include "device/soft/alu.h"

struct alu_fragment {
    char role;             /* 'a', 'b', 'c' or 'd' */
    uint8_t m, n, k;       /* k of 256 (single bits) is stored as 0 and not supported */
    uint8_t rows, columns; /* of this matrix */
    uint8_t bits;          /* of an element in memory; 32 for tf32 */
    uint8_t per_register;  /* elements in a register, the first in the lowest bits */
    uint8_t registers;
    uint8_t distinct;   /* registers before the elements repeat */
    enum alu_type type; /* of a register */
};

/*
 * `shape` is "m16n16k16" and the like, `type` the element's ("f16", "s8", ...), `wmma` whether it is a wmma
 * fragment. False if there is no such fragment.
 */
bool alu_fragment_describe(struct alu_fragment *, char role, const char *shape, const char *type, bool wmma);

/* Position in the matrix of an element of a register. */
void alu_fragment_position(const struct alu_fragment *, unsigned lane, unsigned reg, unsigned element,
                           unsigned *row, unsigned *column);

/* Operands of a kernel named [w]mma_SHAPE_D_A_B_C: registers of D, A, B, C. */
bool alu_fragment_operands(const char *kernel, struct alu_form *form);

#endif
