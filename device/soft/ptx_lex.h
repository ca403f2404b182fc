// SPDX-License-Identifier: Apache-2.0
/*
 * PTX tokens. The text is read in place and need not end with a NUL; a lexer never reads at or behind `end`.
 */
#ifndef BARCUDA_DEVICE_SOFT_PTX_LEX_H
#define BARCUDA_DEVICE_SOFT_PTX_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum ptx_token_kind {
    PTX_TOKEN_END,
    PTX_TOKEN_WORD, /* identifiers, registers and special registers with their component (%tid.x), opcodes */
    PTX_TOKEN_DIRECTIVE, /* .entry, .b32, .param::entry; text includes the dot */
    PTX_TOKEN_INTEGER,
    PTX_TOKEN_F32,    /* 0f3F800000; value = bits */
    PTX_TOKEN_F64,    /* 0d..., 1.5, 1e3; value = bits */
    PTX_TOKEN_STRING, /* text without the quotes, escapes untouched */
    PTX_TOKEN_PUNCT,  /* one character */
    PTX_TOKEN_BAD,
};

struct ptx_token {
    enum ptx_token_kind kind;
    const char *text;
    uint32_t size;
    uint32_t line;
    uint64_t value;
    bool is_unsigned; /* integer with suffix U or above 2^63-1 */
};

struct ptx_lex {
    const char *at, *end;
    uint32_t line; /* of `at`, counted from the line the lexer was started with */
};

/* Reads the next token. After the end it keeps returning PTX_TOKEN_END. */
void ptx_lex_next(struct ptx_lex *, struct ptx_token *);
/* Extends a word just read over the modifiers of an opcode (ld.global.L2::128B.v4.f32). */
void ptx_lex_opcode(struct ptx_lex *, struct ptx_token *);
/* `at` stands behind a '{': moves behind the matching '}' without counting lines. False when there is none.
 */
bool ptx_lex_skip_braces(struct ptx_lex *);
void ptx_lex_skip_line(struct ptx_lex *);
/* Line number of `at` in a text that starts at `text`, counted from 1. */
uint32_t ptx_lex_line(const char *text, const char *at);

bool ptx_token_is(const struct ptx_token *, const char *text); /* word or directive with exactly that text */
bool ptx_token_punct(const struct ptx_token *, char);

#endif
