// SPDX-License-Identifier: Apache-2.0
/*
 * Decoded PTX. An image holds everything one kernel can execute: its own body and those of the functions it
 * may call, each decoded into a unit. Operands are byte offsets into the frame of the running unit, see
 * alu.h.
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_CODE_H
#define BARCUDA_DEVICE_SOFT_PTX_CODE_H

#include "device/soft/alu.h"
#include "device/soft/ptx_module.h"

struct ptx_exec;
struct ptx_op;

/* What an operation that is not register-to-register tells the scheduler. */
enum ptx_step {
    PTX_STEP_NEXT,  /* go on behind this operation */
    PTX_STEP_JUMP,  /* the group's state is up to date (pc, mask or frame have changed): choose again */
    PTX_STEP_WAIT,  /* the group waits at this operation; its state says for what */
    PTX_STEP_YIELD, /* go on behind this operation, but let others run first */
    PTX_STEP_FAULT, /* the grid's fault is set */
};
typedef enum ptx_step ptx_fn(struct ptx_exec *, const struct ptx_op *, uint32_t mask);

enum ptx_op_kind {
    PTX_OP_ALU,
    PTX_OP_FN,
    PTX_OP_BRANCH,
    PTX_OP_CONTROL /* FN behind which an unguarded flow does not go on */
};

/* Moves one element per lane between a register and memory; see ptx_move.c. */
struct ptx_lanes;
typedef void ptx_move(uint8_t *reg, const struct ptx_lanes *lanes, uint32_t byte);

enum { PTX_OP_PINNED = 1 /* ALU: uses the carry or other lanes, stays where it is */ };
enum {
    PTX_MEM_NARROW = 1 /* the address register has 32 bits */,
    PTX_MEM_POLL = 2 /* likely a spin loop's load */,
    PTX_MEM_LOAD = 4 /* of memory that the checker follows */,
    PTX_MEM_STORE = 8
};

struct ptx_op {
    union {
        alu_fn *alu_run;
        ptx_fn *fn;
        const struct ptx_op *target;
    };
    uint32_t guard, guard_xor; /* lanes = mask & (predicate at `guard` ^ guard_xor) */
    uint32_t line;
    uint16_t unit;
    uint8_t kind;
    uint8_t flags;
    union {
        struct {
            const struct alu_args *args; /* `small`, or in the arena when there are more operands */
            uint32_t small[8];           /* the beginning of a struct alu_args */
        } alu;
        struct {
            const uint32_t *data; /* registers of the vector's elements */
            ptx_move *move;
            int64_t displacement;
            uint32_t address; /* register */
            uint16_t slot;    /* in the worker's table of recent ranges */
            uint8_t count;    /* elements */
            uint8_t size;     /* bytes of one */
            uint8_t width;    /* bytes of one lane of the data registers */
            uint8_t space;    /* enum ptx_space */
            uint32_t shape;   /* struct ptx_shape of the address register, see ptx_shape.c */
        } mem;
        struct {
            const void *pointer;
            uint32_t arg[8];
        } other;
    };
};
_Static_assert(sizeof(struct ptx_op) == 64, "one cache line");

#define PTX_NO_REGISTER 0xffffffffu

/* Every frame begins with these. */
enum { PTX_FRAME_TRUE = 0, PTX_FRAME_CARRY = 4, PTX_FRAME_CONSTANTS = 64 };

/* Where one parameter of a call lies on the caller's or callee's side. */
struct ptx_place {
    bool in_register;
    uint32_t offset; /* register, or byte in the frame's local memory */
    uint32_t size;   /* bytes in memory; bytes per lane of a register, 0 = predicate */
};

struct ptx_unit {
    const struct ptx_function *function;
    /* Operations whose results are the same in every block: run once per warp and grid, see ptx_hoist.c. */
    const struct ptx_op *prologue;
    uint32_t prologue_count;
    const struct ptx_op *entry, *end;
    const uint8_t *constants; /* the first `constant_bytes` of a new frame */
    uint32_t constant_bytes, frame_bytes;
    uint32_t shapes, shape_count; /* in the frame; those of the prologue not included */
    uint32_t local_bytes; /* per thread, parameters included */
    struct ptx_place *formals, *returns;
};

struct ptx_call {
    const struct ptx_unit *unit; /* NULL for an indirect call */
    const struct ptx_function *function;
    uint32_t target; /* register with the function's address */
    enum ptx_builtin builtin;
    uint32_t argument_count, return_count;
    struct ptx_place *arguments, *returns;
};

struct ptx_image {
    struct ptx_arena arena;
    struct ptx_module *module;
    struct ptx_op *ops;
    uint32_t op_count;
    struct ptx_unit **units; /* [0] is the kernel */
    uint32_t unit_count;
    struct ptx_unit **by_function; /* by function id; NULL entries were not decoded */
    uint32_t shared_bytes, shared_alignment;
    uint64_t serial; /* no other image of the process has it */
    bool calls, indirect_calls;
    uint32_t registers; /* estimate */
};

enum ptx_status ptx_image_decode(struct ptx_kernel *, struct ptx_image **out, struct ptx_log *);
void ptx_image_free(struct ptx_image *);

#endif
