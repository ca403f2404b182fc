// SPDX-License-Identifier: Apache-2.0
/*
 * What the module index and the body decoder share: one token of look-ahead over one text, expressions, and
 * errors that end the parse (a longjmp to the `fail` that the caller has set; everything allocated meanwhile
 * belongs to the arena).
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_PARSE_H
#define BARCUDA_DEVICE_SOFT_PTX_PARSE_H

#include "device/soft/alu.h"
#include "device/soft/ptx.h"
#include "device/soft/ptx_arena.h"
#include "device/soft/ptx_lex.h"

#include <setjmp.h>

struct ptx_parse {
    struct ptx_lex lex;
    struct ptx_token token; /* the next one, not consumed yet */
    const char *text;       /* start of the whole text */
    const char *file;       /* for messages */
    bool lines_unknown;     /* bodies were skipped: the line of an error is counted from the start */
    unsigned depth;         /* of nested expressions and blocks */
    struct ptx_arena *arena;
    struct ptx_log *log;
    enum ptx_status status;
    jmp_buf fail;
};

enum { PTX_MAX_NESTING = 64 };

void ptx_parse_start(struct ptx_parse *, const char *text, const char *at, const char *end, const char *file);
_Noreturn void ptx_parse_fail(struct ptx_parse *, enum ptx_status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
_Noreturn void ptx_parse_unexpected(struct ptx_parse *, const char *wanted);

void *ptx_parse_alloc(struct ptx_parse *, size_t size); /* zeroed; fails the parse with PTX_NO_MEMORY */
char *ptx_parse_copy(struct ptx_parse *, const struct ptx_token *);

void ptx_parse_next(struct ptx_parse *);
bool ptx_parse_accept(struct ptx_parse *, char punct);
bool ptx_parse_accept_word(struct ptx_parse *, const char *text);
void ptx_parse_expect(struct ptx_parse *, char punct);
char *ptx_parse_name(struct ptx_parse *); /* an identifier, copied */

/* A constant integer expression. Division by zero and too deep nesting fail the parse. */
uint64_t ptx_parse_integer(struct ptx_parse *);
uint32_t ptx_parse_alignment(struct ptx_parse *); /* power of two up to 1024 */

/* The type that a directive names (".b32", without vector or array), ALU_NONE when it names none. */
enum alu_type ptx_parse_type(const struct ptx_token *);
/* The same for a part of an opcode, without the dot. */
enum alu_type ptx_type_named(const char *text, size_t size);
/* Bytes in memory: that of the register, but 1 for 8-bit types, 0 for predicates. */
unsigned ptx_type_bytes(enum alu_type);
bool ptx_type_signed(enum alu_type);
bool ptx_type_float(enum alu_type);

#endif
