// SPDX-License-Identifier: Apache-2.0
/*
 * Plain loads and stores of a whole warp. ptx_access.c and ptx_move.c are compiled once per instruction set,
 * like the kernels of alu.h, with ALU_ISA defined to v2, v3 or v4.
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_ACCESS_H
#define BARCUDA_DEVICE_SOFT_PTX_ACCESS_H

#include "device/soft/ptx_exec.h"

enum ptx_pattern {
    PTX_LINEAR,     /* all 32 lanes: lane i at base + i * step */
    PTX_HALVES,     /* the same for lanes 0 to 15; lane 16 + i at second + i * step */
    PTX_BY_OFFSET,  /* lane i of mask at base + offset[i] */
    PTX_BY_ADDRESS, /* lane i of mask at address[i] + displacement */
};

/* Where the lanes' elements are, in memory that has been checked. */
struct ptx_lanes {
    enum ptx_pattern pattern;
    uint32_t mask;
    ptrdiff_t step;
    uint8_t *base, *second;
    const uint32_t *offset;
    const uint64_t *address;
    uint64_t displacement; /* of the addresses */
};

/* What is known about the addresses of `mask` in a register. The other lanes count for nothing. */
struct ptx_shape {
    uint64_t low, high, bits; /* least, greatest, all ored */
    uint64_t first, second;   /* of lanes 0 and 16, for the first two patterns */
    ptrdiff_t step;
    uint32_t mask;
    enum ptx_pattern pattern; /* anything behind PTX_HALVES: none */
    uint64_t unused;
};
_Static_assert(sizeof(struct ptx_shape) == 64, "the place of a 16-bit register");

struct ptx_access {
    ptx_fn *load[6], *store[6]; /* by enum ptx_space; NULL = not accessible */
    ptx_fn *shaped_load[6], *shaped_store[6]; /* the same, for operations that have mem.shape */
    ptx_fn *shaped_load_word[6]; /* shaped_load of one element of 32 bits */
    ptx_fn *shape_narrow, *shape_wide; /* arg: address register of 32 or 64 bits, shape */
    ptx_fn *shape_sum;                 /* arg: register of 64 bits, the same in all lanes; shape; the other summand's shape */
    void (*fill)(uint32_t *to, uint32_t value); /* all 32 lanes of a register */
    ptx_fn *load_param;         /* the address is known: mem.displacement in the parameters */
    ptx_move *(*move_load)(unsigned size, unsigned width, bool is_signed);
    ptx_move *(*move_store)(unsigned size, unsigned width);
};

/* The variant for this processor. */
const struct ptx_access *ptx_access_best(void);

/* One lane after another, wherever their addresses lead. ptx_memory.c */
enum ptx_step ptx_access_slowly(struct ptx_exec *, const struct ptx_op *, enum ptx_space,
                                const uint64_t *address, uint32_t mask, bool write);
/* Refills the operation's recent range with the one around `address`; false = none, or not writable. */
bool ptx_access_refill(struct ptx_exec *, const struct ptx_op *, uint64_t address, bool write);

#endif
