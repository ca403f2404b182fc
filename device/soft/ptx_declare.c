// SPDX-License-Identifier: Apache-2.0
/* Declarations of variables and parameters, at module scope and inside bodies. */
#include "device/soft/ptx_module.h"

#include <string.h>

enum { MAX_VARIABLE = 1 << 30 };

static uint64_t checked_product(struct ptx_parse *p, uint64_t a, uint64_t b) {
    uint64_t product;
    if (__builtin_mul_overflow(a, b, &product) || product > MAX_VARIABLE)
        ptx_parse_fail(p, PTX_INVALID, "variable is larger than 1 GiB");
    return product;
}

/* Elements of the outermost braces of an initialiser; the lexer stands behind '='. */
static uint64_t count_elements(struct ptx_parse *p) {
    struct ptx_lex lex = p->lex;
    struct ptx_token token = p->token;
    if (!ptx_token_punct(&token, '{'))
        ptx_parse_unexpected(p, "'{'");
    uint64_t count = 0;
    unsigned depth = 1;
    bool filled = false;
    while (depth) {
        ptx_lex_next(&lex, &token);
        if (token.kind == PTX_TOKEN_END || token.kind == PTX_TOKEN_BAD)
            ptx_parse_fail(p, PTX_INVALID, "initialiser does not end");
        char c = token.kind == PTX_TOKEN_PUNCT ? token.text[0] : 0;
        if (c == '}' || c == ')') {
            depth--;
            continue;
        }
        if (c == ',' && depth == 1) {
            count++;
            filled = false;
            continue;
        }
        filled = true;
        if (c == '{' || c == '(')
            depth++;
    }
    return count + filled;
}

/* Skips to the ',' or ';' behind an initialiser. */
static void skip_initialiser(struct ptx_parse *p) {
    unsigned depth = 0;
    for (;; ptx_parse_next(p)) {
        if (p->token.kind == PTX_TOKEN_END || p->token.kind == PTX_TOKEN_BAD)
            ptx_parse_unexpected(p, "';'");
        if (p->token.kind != PTX_TOKEN_PUNCT)
            continue;
        char c = p->token.text[0];
        if (c == '{' || c == '(') {
            depth++;
        } else if (c == '}' || c == ')') {
            if (depth-- == 0)
                ptx_parse_unexpected(p, "';'");
        } else if (depth == 0 && (c == ';' || c == ',')) {
            return;
        }
    }
}

void ptx_parse_declarator(struct ptx_parse *p, struct ptx_variable *variable) {
    uint64_t vector = variable->dimensions ? variable->extent[variable->dimensions - 1] : 0;
    bool unsized = false;
    variable->name = ptx_parse_name(p);
    variable->init = NULL;
    variable->dimensions = 0;
    while (ptx_parse_accept(p, '[')) {
        if (variable->dimensions == 7)
            ptx_parse_fail(p, PTX_INVALID, "more than 7 dimensions");
        uint64_t extent = 0;
        if (ptx_token_punct(&p->token, ']')) {
            if (variable->dimensions)
                ptx_parse_unexpected(p, "an extent");
            unsized = true;
        } else {
            extent = ptx_parse_integer(p);
        }
        ptx_parse_expect(p, ']');
        variable->extent[variable->dimensions++] = extent;
    }
    uint64_t size = ptx_type_bytes(variable->type);
    if (vector) {
        variable->extent[variable->dimensions++] = vector;
    }
    if (ptx_parse_accept(p, '=')) {
        variable->init = p->token.text;
        if (unsized)
            variable->extent[0] = count_elements(p);
        skip_initialiser(p);
    }
    for (uint32_t i = 0; i < variable->dimensions; i++)
        size = checked_product(p, size, variable->extent[i]);
    variable->size = size;
    variable->dynamic = variable->space == PTX_SHARED && variable->linkage == PTX_EXTERN;
}

void ptx_parse_variable(struct ptx_parse *p, struct ptx_variable *variable) {
    uint64_t vector = 0;
    uint32_t alignment = 0;
    for (;;) {
        if (p->token.kind != PTX_TOKEN_DIRECTIVE)
            ptx_parse_unexpected(p, "a type");
        if (ptx_parse_accept_word(p, ".align")) {
            alignment = ptx_parse_alignment(p);
        } else if (ptx_parse_accept_word(p, ".attribute")) {
            ptx_parse_expect(p, '(');
            while (!ptx_parse_accept(p, ')')) {
                if (p->token.kind == PTX_TOKEN_END)
                    ptx_parse_unexpected(p, "')'");
                variable->managed |= ptx_token_is(&p->token, ".managed");
                ptx_parse_next(p);
            }
        } else if (ptx_parse_accept_word(p, ".v2")) {
            vector = 2;
        } else if (ptx_parse_accept_word(p, ".v4")) {
            vector = 4;
        } else if (ptx_parse_accept_word(p, ".ptr")) {
            continue; /* .ptr .space .align n describes what the parameter points to */
        } else if (ptx_token_is(&p->token, ".texref") || ptx_token_is(&p->token, ".surfref") ||
                   ptx_token_is(&p->token, ".samplerref")) {
            variable->type = ALU_B64;
            variable->reference = ptx_token_is(&p->token, ".texref")    ? PTX_TEXREF
                                  : ptx_token_is(&p->token, ".surfref") ? PTX_SURFREF
                                                                        : PTX_SAMPLERREF;
            ptx_parse_next(p);
            break;
        } else {
            variable->type = ptx_parse_type(&p->token);
            if (ptx_type_bytes(variable->type) == 0)
                ptx_parse_unexpected(p, "a type");
            ptx_parse_next(p);
            break;
        }
    }
    variable->alignment = ptx_type_bytes(variable->type) * (vector ? (uint32_t)vector : 1);
    if (alignment)
        variable->alignment = alignment;
    if (vector) {
        variable->dimensions = 1;
        variable->extent[0] = vector;
    }
    ptx_parse_declarator(p, variable);
}

static void parse_formal(struct ptx_parse *p, struct ptx_formal *formal) {
    if (ptx_parse_accept_word(p, ".reg"))
        formal->in_register = true;
    else if (!ptx_parse_accept_word(p, ".param"))
        ptx_parse_unexpected(p, "'.param'");
    uint32_t alignment = 0;
    for (;;) {
        if (ptx_parse_accept_word(p, ".align")) {
            alignment = ptx_parse_alignment(p);
        } else if (ptx_parse_accept_word(p, ".ptr")) {
            /* What the pointer points to does not matter for the layout. */
            while (p->token.kind == PTX_TOKEN_DIRECTIVE && !ptx_parse_type(&p->token)) {
                if (ptx_parse_accept_word(p, ".align"))
                    ptx_parse_alignment(p);
                else
                    ptx_parse_next(p);
            }
            if (p->token.kind != PTX_TOKEN_DIRECTIVE)
                break;
        } else if (p->token.kind == PTX_TOKEN_DIRECTIVE && ptx_parse_type(&p->token)) {
            formal->type = ptx_parse_type(&p->token);
            ptx_parse_next(p);
        } else if (ptx_token_is(&p->token, ".texref") || ptx_token_is(&p->token, ".surfref") ||
                   ptx_token_is(&p->token, ".samplerref")) {
            formal->type = ALU_B64;
            ptx_parse_next(p);
        } else {
            break;
        }
    }
    if (formal->type == ALU_NONE || (formal->type == ALU_PRED && !formal->in_register))
        ptx_parse_unexpected(p, "a parameter's type");
    uint64_t size = ptx_type_bytes(formal->type);
    formal->alignment = alignment ? alignment : (uint32_t)(size ? size : 1);
    formal->name = ptx_parse_name(p);
    while (ptx_parse_accept(p, '[')) {
        uint64_t extent = ptx_token_punct(&p->token, ']') ? 0 : ptx_parse_integer(p);
        ptx_parse_expect(p, ']');
        size = checked_product(p, size, extent);
    }
    if (size > PTX_MAX_PARAM_BYTES)
        ptx_parse_fail(p, PTX_INVALID, "parameter '%s' is too large", formal->name);
    formal->size = (uint32_t)size;
}

void ptx_parse_formals(struct ptx_parse *p, struct ptx_formal **formals, uint32_t *count) {
    uint32_t capacity = 0, n = 0;
    struct ptx_formal *list = NULL;
    uint64_t offset = 0;
    ptx_parse_expect(p, '(');
    if (!ptx_parse_accept(p, ')')) {
        do {
            if (n == PTX_MAX_FORMALS)
                ptx_parse_fail(p, PTX_INVALID, "more than %d parameters", PTX_MAX_FORMALS);
            if (n == capacity) {
                capacity = capacity ? capacity * 2 : 8;
                struct ptx_formal *bigger = ptx_parse_alloc(p, capacity * sizeof *bigger);
                if (n)
                    memcpy(bigger, list, n * sizeof *list);
                list = bigger;
            }
            struct ptx_formal *formal = &list[n++];
            parse_formal(p, formal);
            offset = (offset + formal->alignment - 1) & ~(uint64_t)(formal->alignment - 1);
            formal->offset = (uint32_t)offset;
            offset += formal->size;
            if (offset > PTX_MAX_PARAM_BYTES)
                ptx_parse_fail(p, PTX_INVALID, "parameters take more than %d bytes", PTX_MAX_PARAM_BYTES);
        } while (ptx_parse_accept(p, ','));
        ptx_parse_expect(p, ')');
    }
    *formals = list;
    *count = n;
}
