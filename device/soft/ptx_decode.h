// SPDX-License-Identifier: Apache-2.0
/*
 * The decoder of function bodies. Registers are virtual while a body is decoded; ptx_assign.c gives them
 * places in the frame afterwards and patches every field that ptx_use has noted.
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_DECODE_H
#define BARCUDA_DEVICE_SOFT_PTX_DECODE_H

#include "device/soft/ptx_code.h"

enum {
    PTX_MAX_REGISTERS = 1 << 20,
    PTX_MAX_FRAME = 8 << 20,
    PTX_MAX_OPS = 16 << 20,
    PTX_MAX_PARTS = 24,
    PTX_MAX_OPERANDS = 48,
    PTX_MAX_ELEMENTS = 64,
    PTX_NAME_BUCKETS = 1024,
};

struct ptx_vreg {
    uint8_t type;  /* enum alu_type */
    uint8_t size;  /* bytes of a lane, 0 = predicate */
    bool constant; /* in the frame's template, at `offset` */
    bool shape;    /* a struct ptx_shape: belongs to the warp, so its place is its own */
    uint32_t offset;
};

enum ptx_name_kind {
    PTX_NAME_REGISTER,
    PTX_NAME_VARIABLE,
    PTX_NAME_FORMAL,
    PTX_NAME_LABEL,
    PTX_NAME_PROTOTYPE,
    PTX_NAME_TARGETS
};

struct ptx_name {
    const char *text;
    uint32_t size;
    enum ptx_name_kind kind;
    bool range;            /* %r<count>: the number follows the text */
    uint32_t first, count; /* virtual registers; label: first = operation */
    uint32_t scope;
    enum alu_type type;
    struct ptx_variable *variable;
    const struct ptx_formal *formal;
    struct ptx_place *place; /* of a formal */
    struct ptx_prototype *prototype;
    const char **targets;
    struct ptx_name *chain, *below;
};

struct ptx_prototype {
    struct ptx_formal *returns, *formals;
    uint32_t return_count, formal_count;
};

struct ptx_fixup {
    uint32_t op; /* index of the operation that uses the register */
    uint32_t vreg;
    bool write;
    uint16_t offset;  /* of the field in the operation, */
    uint32_t *direct; /* or this one */
};

struct ptx_jump {
    const char *label;
    uint32_t size, scope, op, line;
    uint32_t *direct; /* where the index goes; NULL = other.arg[0] of the operation */
};

enum ptx_operand_kind {
    PTX_OPERAND_REGISTER,
    PTX_OPERAND_NOT,
    PTX_OPERAND_INTEGER,
    PTX_OPERAND_F32,
    PTX_OPERAND_F64,
    PTX_OPERAND_VARIABLE,
    PTX_OPERAND_FORMAL,
    PTX_OPERAND_FUNCTION,
    PTX_OPERAND_SPECIAL,
    PTX_OPERAND_SINK,
    PTX_OPERAND_VECTOR,
    PTX_OPERAND_ADDRESS,
    PTX_OPERAND_NAME,
};

struct ptx_operand {
    enum ptx_operand_kind kind;
    enum ptx_operand_kind base; /* of an address: what `[base + value]` begins with; INTEGER = nothing */
    uint32_t vreg;
    uint64_t value; /* integer, bits, displacement */
    const struct ptx_variable *variable;
    const struct ptx_place *place;
    const struct ptx_formal *formal;
    const struct ptx_function *function;
    const struct ptx_name *name;
    struct ptx_token token;
    uint32_t count; /* elements of a vector, or coordinates behind an address, */
    uint32_t first; /* which are d->elements[first ...] */
    bool pair;      /* p|q */
    bool residency; /* of a vector: the next operand stands behind a '|' */
};

struct ptx_part {
    const char *text;
    uint32_t size;
};

struct ptx_decode {
    struct ptx_parse parse;
    struct ptx_image *image;
    struct ptx_module *module;
    const struct ptx_kernel *kernel;
    const struct ptx_function *function;
    struct ptx_unit *unit;
    uint16_t unit_index;

    struct ptx_op *ops;
    uint32_t op_count, op_capacity, unit_first;
    struct ptx_vreg *vregs;
    uint32_t vreg_count, vreg_capacity;
    struct ptx_fixup *fixups;
    uint32_t fixup_count, fixup_capacity;
    struct ptx_jump *jumps;
    uint32_t jump_count, jump_capacity;
    struct ptx_name *names[PTX_NAME_BUCKETS];
    struct ptx_name *top; /* stack of names, innermost scope first */
    uint32_t scope, scope_count, scope_depth;

    uint8_t *constants; /* template of the frame */
    uint32_t constant_bytes, constant_capacity;
    uint32_t *constant_index, constant_index_capacity, constant_count; /* hash of constant vregs */
    uint32_t local_bytes;
    uint32_t slots; /* memory operations so far */

    /* The statement */
    uint32_t line;
    uint32_t guard; /* PTX_NO_REGISTER = none */
    bool guard_not;
    char opcode[160];
    uint32_t opcode_size;
    struct ptx_part parts[PTX_MAX_PARTS];
    uint32_t part_count;
    struct ptx_operand operands[PTX_MAX_OPERANDS];
    uint32_t operand_count;
    struct ptx_operand elements[PTX_MAX_ELEMENTS];
    uint32_t element_count;

    /* Functions still to decode, and where module-scope shared variables went. */
    struct ptx_shared_place *shared;
    uint32_t shared_count, shared_capacity;
};

struct ptx_shared_place {
    const struct ptx_variable *variable;
    uint32_t offset;
};

_Noreturn void ptx_decode_fail(struct ptx_decode *, enum ptx_status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
_Noreturn void ptx_decode_unsupported(struct ptx_decode *);

/* Appends an operation with the statement's guard. The pointer is good until the next one is added. */
struct ptx_op *ptx_emit(struct ptx_decode *, enum ptx_op_kind, ptx_fn *);
struct ptx_op *ptx_emit_unguarded(struct ptx_decode *, enum ptx_op_kind, ptx_fn *);
/* Notes that `field` of the operation emitted last (or of memory in the image's arena) holds the place of
 * `vreg`. */
void ptx_use(struct ptx_decode *, uint32_t *field, uint32_t vreg, bool write);

uint32_t ptx_new_vreg(struct ptx_decode *, enum alu_type);
uint32_t ptx_constant(struct ptx_decode *, unsigned size, uint64_t low, uint64_t high);
unsigned ptx_register_size(enum alu_type); /* bytes of a lane: 8-bit types have 2 */

struct ptx_name *ptx_declare(struct ptx_decode *, const char *text, uint32_t size, enum ptx_name_kind);
struct ptx_name *ptx_name_find(struct ptx_decode *, const char *text, uint32_t size);
void ptx_scope_open(struct ptx_decode *);
void ptx_scope_close(struct ptx_decode *);
void ptx_jump_to(struct ptx_decode *, const struct ptx_token *label, uint32_t *direct);

/* Offset of a shared variable in the kernel's shared memory; what it is for a dynamic one is known at launch
 * only. */
uint32_t ptx_shared_offset(struct ptx_decode *, const struct ptx_variable *);
uint32_t ptx_local_alloc(struct ptx_decode *, uint64_t size, uint32_t alignment);

/* ptx_operand.c */
void ptx_parse_operands(struct ptx_decode *);
/* The virtual register that holds the operand as a source of the given type; emits what makes it. */
bool ptx_take_space(struct ptx_decode *, enum ptx_space *);
void ptx_parse_one_operand(struct ptx_decode *, struct ptx_operand *);
uint32_t ptx_source(struct ptx_decode *, const struct ptx_operand *, enum alu_type);
uint32_t ptx_dest(struct ptx_decode *, const struct ptx_operand *, enum alu_type);
/* A register of whatever size, as ld, st and cvt take them. */
uint32_t ptx_any_dest(struct ptx_decode *, const struct ptx_operand *, enum alu_type);
uint32_t ptx_any_source(struct ptx_decode *, const struct ptx_operand *, enum alu_type);
const struct ptx_operand *ptx_element(struct ptx_decode *, const struct ptx_operand *, uint32_t index);
/* Elements of a vector operand, 1 for anything else. */
uint32_t ptx_element_count(const struct ptx_operand *);
/* Address operand: its base register (32 or 64 bits) and displacement; `space` is what symbols are offsets
 * in. */
struct ptx_address {
    uint32_t vreg;
    int64_t displacement;
    bool narrow;
    enum ptx_space space; /* of the symbol, PTX_GENERIC when the base is no symbol */
};
void ptx_address(struct ptx_decode *, const struct ptx_operand *, enum ptx_space, struct ptx_address *);
/* Bits of a symbol's address as mov gives it. */
uint32_t ptx_symbol_vreg(struct ptx_decode *, const struct ptx_operand *);

bool ptx_part_is(const struct ptx_decode *, uint32_t index, const char *text);
/* Takes a modifier anywhere behind the base out of the list. */
bool ptx_take_part(struct ptx_decode *, const char *text);
/* The last part as a type. */
enum alu_type ptx_last_type(struct ptx_decode *);
const struct ptx_operand *ptx_operand(struct ptx_decode *, uint32_t index);
void ptx_operands_between(struct ptx_decode *, uint32_t least, uint32_t most);

/* One decoder per family; false = not an operation of that family. */
bool ptx_decode_memory(struct ptx_decode *);
bool ptx_decode_atom(struct ptx_decode *);
bool ptx_decode_sync(struct ptx_decode *);
bool ptx_decode_flow(struct ptx_decode *);
bool ptx_decode_mov(struct ptx_decode *);
bool ptx_decode_async(struct ptx_decode *);
bool ptx_decode_cluster(struct ptx_decode *);
bool ptx_decode_matrix(struct ptx_decode *);
bool ptx_decode_texture(struct ptx_decode *);
bool ptx_decode_alu(struct ptx_decode *);
void ptx_decode_call(struct ptx_decode *); /* the statement behind "call" is not parsed yet */

ptx_fn *ptx_mov_of(unsigned size); /* copies a register of that size, arg: destination, source */

/* ptx_shape.c: lets loads and stores of an entry use what is known about their address registers. */
void ptx_shape_addresses(struct ptx_decode *);

/* ptx_hoist.c: moves what does not depend on the block to the front; returns how many operations that are. */
uint32_t ptx_hoist(struct ptx_decode *);
bool ptx_special_is_fixed(uint32_t id); /* the same in every block of a grid */

/* ptx_assign.c: registers that have a place keep it */
void ptx_assign_registers(struct ptx_decode *);

/* ptx_special.c: number of a special register; -1 = there is none of that name. */
int ptx_special_find(const char *text, uint32_t size, enum alu_type *type);
ptx_fn ptx_run_special, ptx_run_brx;

#endif
