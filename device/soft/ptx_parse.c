// SPDX-License-Identifier: Apache-2.0
/* Token stream, expressions and errors: see ptx_parse.h. */
#include "device/soft/ptx_parse.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void ptx_parse_start(struct ptx_parse *p, const char *text, const char *at, const char *end,
                     const char *file) {
    p->lex = (struct ptx_lex){.at = at, .end = end, .line = 1};
    p->text = text;
    p->file = file;
    p->depth = 0;
    p->status = PTX_OK;
}

void ptx_parse_fail(struct ptx_parse *p, enum ptx_status status, const char *format, ...) {
    char reason[400];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(reason, sizeof reason, format, arguments);
    va_end(arguments);
    uint32_t line = p->token.line;
    if (p->lines_unknown)
        line = ptx_lex_line(p->text, p->token.text ? p->token.text : p->lex.at);
    ptx_log_printf(p->log, "%s:%u: %s\n", p->file ? p->file : "ptx", line, reason);
    p->status = status;
    longjmp(p->fail, 1);
}

void ptx_parse_unexpected(struct ptx_parse *p, const char *wanted) {
    if (p->token.kind == PTX_TOKEN_END)
        ptx_parse_fail(p, PTX_INVALID, "%s expected, found the end of the text", wanted);
    ptx_parse_fail(p, PTX_INVALID, "%s expected before '%.*s'", wanted,
                   (int)(p->token.size < 60 ? p->token.size : 60), p->token.text);
}

void *ptx_parse_alloc(struct ptx_parse *p, size_t size) {
    void *memory = ptx_arena_alloc(p->arena, size);
    if (!memory)
        ptx_parse_fail(p, PTX_NO_MEMORY, "out of memory");
    return memory;
}

char *ptx_parse_copy(struct ptx_parse *p, const struct ptx_token *token) {
    char *copy = ptx_parse_alloc(p, (size_t)token->size + 1);
    memcpy(copy, token->text, token->size);
    return copy;
}

void ptx_parse_next(struct ptx_parse *p) {
    ptx_lex_next(&p->lex, &p->token);
}

bool ptx_parse_accept(struct ptx_parse *p, char punct) {
    if (!ptx_token_punct(&p->token, punct))
        return false;
    ptx_parse_next(p);
    return true;
}

bool ptx_parse_accept_word(struct ptx_parse *p, const char *text) {
    if (!ptx_token_is(&p->token, text))
        return false;
    ptx_parse_next(p);
    return true;
}

void ptx_parse_expect(struct ptx_parse *p, char punct) {
    if (!ptx_parse_accept(p, punct)) {
        char wanted[4] = {'\'', punct, '\'', 0};
        ptx_parse_unexpected(p, wanted);
    }
}

char *ptx_parse_name(struct ptx_parse *p) {
    if (p->token.kind != PTX_TOKEN_WORD)
        ptx_parse_unexpected(p, "a name");
    char *name = ptx_parse_copy(p, &p->token);
    ptx_parse_next(p);
    return name;
}

static uint64_t expression(struct ptx_parse *p, int lowest);

static uint64_t unary(struct ptx_parse *p) {
    if (++p->depth > PTX_MAX_NESTING)
        ptx_parse_fail(p, PTX_INVALID, "expression nested too deeply");
    uint64_t value;
    if (ptx_parse_accept(p, '-')) {
        value = -unary(p);
    } else if (ptx_parse_accept(p, '+')) {
        value = unary(p);
    } else if (ptx_parse_accept(p, '~')) {
        value = ~unary(p);
    } else if (ptx_parse_accept(p, '!')) {
        value = !unary(p);
    } else if (ptx_parse_accept(p, '(')) {
        value = expression(p, 0);
        ptx_parse_expect(p, ')');
    } else if (p->token.kind == PTX_TOKEN_INTEGER) {
        value = p->token.value;
        ptx_parse_next(p);
    } else if (ptx_parse_accept_word(p, "WARP_SZ")) {
        value = 32;
    } else {
        ptx_parse_unexpected(p, "an integer");
    }
    p->depth--;
    return value;
}

static int precedence(const struct ptx_parse *p) {
    if (p->token.kind != PTX_TOKEN_PUNCT)
        return -1;
    switch (p->token.text[0]) {
    case '|':
        return 0;
    case '^':
        return 1;
    case '&':
        return 2;
    case '<':
    case '>':
        return p->lex.at < p->lex.end && *p->lex.at == p->token.text[0] ? 3 : -1; /* not that of "%r<4>" */
    case '+':
    case '-':
        return 4;
    case '*':
    case '/':
    case '%':
        return 5;
    default:
        return -1;
    }
}

static uint64_t expression(struct ptx_parse *p, int lowest) {
    uint64_t left = unary(p);
    for (int level; (level = precedence(p)) >= lowest && level >= 0;) {
        char operation = p->token.text[0];
        ptx_parse_next(p);
        if (level == 3)
            ptx_parse_expect(p, operation);
        uint64_t right = expression(p, level + 1);
        switch (operation) {
        case '|':
            left |= right;
            break;
        case '^':
            left ^= right;
            break;
        case '&':
            left &= right;
            break;
        case '<':
            left = right < 64 ? left << right : 0;
            break;
        case '>':
            left = right < 64 ? left >> right : 0;
            break;
        case '+':
            left += right;
            break;
        case '-':
            left -= right;
            break;
        case '*':
            left *= right;
            break;
        default:
            if (right == 0 || ((int64_t)left == INT64_MIN && (int64_t)right == -1))
                ptx_parse_fail(p, PTX_INVALID, "division overflows in a constant expression");
            left = (uint64_t)(operation == '/' ? (int64_t)left / (int64_t)right
                                               : (int64_t)left % (int64_t)right);
        }
    }
    return left;
}

uint64_t ptx_parse_integer(struct ptx_parse *p) {
    return expression(p, 0);
}

uint32_t ptx_parse_alignment(struct ptx_parse *p) {
    uint64_t value = ptx_parse_integer(p);
    if (value == 0 || value > 1024 || (value & (value - 1)))
        ptx_parse_fail(p, PTX_INVALID, "alignment %llu is not a power of two up to 1024",
                       (unsigned long long)value);
    return (uint32_t)value;
}

enum alu_type ptx_type_named(const char *text, size_t size) {
    static const struct {
        const char *name;
        enum alu_type type;
    } types[] = {
        {"b32", ALU_B32},     {"u32", ALU_U32},   {"f32", ALU_F32},   {"b64", ALU_B64},
        {"u64", ALU_U64},     {"pred", ALU_PRED}, {"s32", ALU_S32},   {"b16", ALU_B16},
        {"u16", ALU_U16},     {"s16", ALU_S16},   {"f16", ALU_F16},   {"b8", ALU_B8},
        {"u8", ALU_U8},       {"s8", ALU_S8},     {"s64", ALU_S64},   {"f64", ALU_F64},
        {"f16x2", ALU_F16X2}, {"bf16", ALU_BF16}, {"b128", ALU_B128}, {"bf16x2", ALU_BF16X2},
        {"f32x2", ALU_F32X2},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strlen(types[i].name) == size && memcmp(types[i].name, text, size) == 0)
            return types[i].type;
    return ALU_NONE;
}

enum alu_type ptx_parse_type(const struct ptx_token *token) {
    if (token->kind != PTX_TOKEN_DIRECTIVE)
        return ALU_NONE;
    return ptx_type_named(token->text + 1, token->size - 1);
}

unsigned ptx_type_bytes(enum alu_type type) {
    switch (type) {
    case ALU_B8:
    case ALU_U8:
    case ALU_S8:
        return 1;
    case ALU_B16:
    case ALU_U16:
    case ALU_S16:
    case ALU_F16:
    case ALU_BF16:
        return 2;
    case ALU_B32:
    case ALU_U32:
    case ALU_S32:
    case ALU_F16X2:
    case ALU_BF16X2:
    case ALU_F32:
        return 4;
    case ALU_B64:
    case ALU_U64:
    case ALU_S64:
    case ALU_F32X2:
    case ALU_F64:
        return 8;
    case ALU_B128:
        return 16;
    default:
        return 0;
    }
}

bool ptx_type_signed(enum alu_type type) {
    return type == ALU_S8 || type == ALU_S16 || type == ALU_S32 || type == ALU_S64;
}

bool ptx_type_float(enum alu_type type) {
    return type == ALU_F32 || type == ALU_F64 || type == ALU_F16 || type == ALU_BF16;
}
