// SPDX-License-Identifier: Apache-2.0
/* The PTX lexer: see ptx_lex.h. Bodies are skipped at more than 1 GB/s so that big modules can be indexed
 * lazily. */
#include "device/soft/ptx_lex.h"

#include <stdlib.h>
#include <string.h>

enum { WORD_START = 1, WORD = 2, DIGIT = 4, HEX = 8, BRACE = 16, OPCODE = 32 };

#define L4(c, v) [c] = v, [(c) + 1] = v, [(c) + 2] = v, [(c) + 3] = v
#define LETTER   (WORD_START | WORD | OPCODE)
#define XLETTER  (LETTER | HEX)
#define NUMERAL  (WORD | DIGIT | HEX | OPCODE)

static const uint8_t classes[256] = {
    L4('0', NUMERAL),   L4('4', NUMERAL), ['8'] = NUMERAL, ['9'] = NUMERAL,
    L4('a', XLETTER),   ['e'] = XLETTER,  ['f'] = XLETTER, ['g'] = LETTER,
    L4('h', LETTER),    L4('l', LETTER),  L4('p', LETTER), L4('t', LETTER),
    ['x'] = LETTER,     ['y'] = LETTER,   ['z'] = LETTER,  L4('A', XLETTER),
    ['E'] = XLETTER,    ['F'] = XLETTER,  ['G'] = LETTER,  L4('H', LETTER),
    L4('L', LETTER),    L4('P', LETTER),  L4('T', LETTER), ['X'] = LETTER,
    ['Y'] = LETTER,     ['Z'] = LETTER,   ['_'] = LETTER,  ['$'] = WORD_START | WORD,
    ['%'] = WORD_START, ['.'] = OPCODE,   [':'] = OPCODE,  ['{'] = BRACE,
    ['}'] = BRACE,      ['"'] = BRACE,    ['/'] = BRACE,
};

static unsigned class_of(char c) {
    return classes[(unsigned char)c];
}

static void skip_comment_block(struct ptx_lex *lex) {
    lex->at += 2;
    while (lex->at < lex->end) {
        if (*lex->at == '\n')
            lex->line++;
        if (*lex->at == '*' && lex->end - lex->at > 1 && lex->at[1] == '/') {
            lex->at += 2;
            return;
        }
        lex->at++;
    }
}

void ptx_lex_skip_line(struct ptx_lex *lex) {
    const char *newline = memchr(lex->at, '\n', (size_t)(lex->end - lex->at));
    lex->at = newline ? newline : lex->end;
}

static void skip_space(struct ptx_lex *lex) {
    while (lex->at < lex->end) {
        char c = *lex->at;
        if (c == '\n') {
            lex->line++;
            lex->at++;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
            lex->at++;
        } else if (c == '/' && lex->end - lex->at > 1 && lex->at[1] == '/') {
            ptx_lex_skip_line(lex);
        } else if (c == '/' && lex->end - lex->at > 1 && lex->at[1] == '*') {
            skip_comment_block(lex);
        } else {
            return;
        }
    }
}

static unsigned hex_digit(char c) {
    if (c <= '9')
        return (unsigned)(c - '0');
    return (unsigned)((c | 0x20) - 'a' + 10);
}

/* Copies the decimal floating-point literal into a terminated buffer: strtod must not run past the text. */
static bool decimal_float(struct ptx_lex *lex, struct ptx_token *token) {
    char buffer[64];
    size_t n = 0;
    const char *p = lex->at;
    while (p < lex->end && n < sizeof buffer - 1) {
        bool exponent_sign =
            (*p == '+' || *p == '-') && n > 0 && (buffer[n - 1] == 'e' || buffer[n - 1] == 'E');
        if (!(class_of(*p) & DIGIT) && *p != '.' && *p != 'e' && *p != 'E' && !exponent_sign)
            break;
        buffer[n++] = *p++;
    }
    buffer[n] = 0;
    char *stop;
    double value = strtod(buffer, &stop);
    if (stop == buffer)
        return false;
    lex->at += stop - buffer;
    memcpy(&token->value, &value, sizeof value);
    token->kind = PTX_TOKEN_F64;
    return true;
}

static void number(struct ptx_lex *lex, struct ptx_token *token) {
    const char *p = lex->at, *end = lex->end;
    unsigned base = 10;
    token->kind = PTX_TOKEN_INTEGER;
    if (*p == '0' && end - p > 1) {
        char kind = p[1] | 0x20;
        if (kind == 'f' || kind == 'd') {
            unsigned want = kind == 'f' ? 8 : 16;
            uint64_t bits = 0;
            if ((size_t)(end - p) < 2 + want) {
                token->kind = PTX_TOKEN_BAD;
                return;
            }
            for (unsigned i = 0; i < want; i++) {
                if (!(class_of(p[2 + i]) & HEX)) {
                    token->kind = PTX_TOKEN_BAD;
                    return;
                }
                bits = bits << 4 | hex_digit(p[2 + i]);
            }
            token->kind = kind == 'f' ? PTX_TOKEN_F32 : PTX_TOKEN_F64;
            token->value = bits;
            lex->at = p + 2 + want;
            return;
        }
        if (kind == 'x') {
            base = 16;
            p += 2;
        } else if (kind == 'b') {
            base = 2;
            p += 2;
        } else if (class_of(p[1]) & DIGIT) {
            base = 8;
            p += 1;
        }
    }
    uint64_t value = 0;
    const char *first = p;
    bool overflow = false;
    for (; p < end && (class_of(*p) & HEX); p++) {
        unsigned digit = hex_digit(*p);
        if (digit >= base)
            break;
        overflow |= value > (UINT64_MAX - digit) / base;
        value = value * base + digit;
    }
    if (base == 10 && p < end && (*p == '.' || *p == 'e' || *p == 'E') && decimal_float(lex, token))
        return;
    if (p == first || overflow) {
        token->kind = PTX_TOKEN_BAD;
        return;
    }
    token->is_unsigned = value > INT64_MAX;
    if (p < end && (*p == 'U' || *p == 'u')) {
        token->is_unsigned = true;
        p++;
    }
    if (p < end && (class_of(*p) & WORD)) {
        token->kind = PTX_TOKEN_BAD;
        return;
    }
    token->value = value;
    lex->at = p;
}

void ptx_lex_next(struct ptx_lex *lex, struct ptx_token *token) {
    skip_space(lex);
    *token = (struct ptx_token){.kind = PTX_TOKEN_END, .text = lex->at, .line = lex->line};
    if (lex->at >= lex->end)
        return;
    const char *p = lex->at, *end = lex->end;
    unsigned class = class_of(*p);
    if (class & DIGIT) {
        number(lex, token);
        if (token->kind == PTX_TOKEN_BAD) /* who looks for something else must get past it */
            do
                lex->at++;
            while (lex->at < end && class_of(*lex->at) & (DIGIT | WORD));
    } else if (class & WORD_START) {
        bool percent = *p == '%';
        for (p++; p < end; p++) {
            if (class_of(*p) & WORD)
                continue;
            /* A component follows its dot directly: %tid.x, but not the type that follows "%p0 .b32". */
            if (percent && *p == '.' && end - p > 1 && (class_of(p[1]) & WORD_START))
                continue;
            break;
        }
        token->kind = percent && p - lex->at == 1 ? PTX_TOKEN_PUNCT : PTX_TOKEN_WORD;
        lex->at = p;
    } else if (*p == '.' && end - p > 1 && (class_of(p[1]) & WORD_START)) {
        for (p++; p < end; p++) {
            if (*p == ':' && end - p > 2 && p[1] == ':' && (class_of(p[2]) & WORD))
                p++;
            else if (!(class_of(*p) & WORD))
                break;
        }
        token->kind = PTX_TOKEN_DIRECTIVE;
        lex->at = p;
    } else if (*p == '"') {
        for (p++; p < end && *p != '"'; p++) {
            if (*p == '\\' && end - p > 1)
                p++;
            if (*p == '\n')
                lex->line++;
        }
        token->kind = p < end ? PTX_TOKEN_STRING : PTX_TOKEN_BAD;
        token->text = lex->at + 1;
        token->size = (uint32_t)(p - token->text);
        lex->at = p < end ? p + 1 : end;
        return;
    } else {
        token->kind = (unsigned char)*p < ' ' || (unsigned char)*p > '~' ? PTX_TOKEN_BAD : PTX_TOKEN_PUNCT;
        lex->at = p + 1;
    }
    token->size = (uint32_t)(lex->at - token->text);
}

void ptx_lex_opcode(struct ptx_lex *lex, struct ptx_token *token) {
    while (lex->at < lex->end && (class_of(*lex->at) & OPCODE))
        lex->at++;
    token->size = (uint32_t)(lex->at - token->text);
}

bool ptx_lex_skip_braces(struct ptx_lex *lex) {
    const char *p = lex->at, *end = lex->end;
    size_t depth = 1;
    for (;;) {
        while (p < end && !(class_of(*p) & BRACE))
            p++;
        if (p >= end)
            return false;
        switch (*p) {
        case '{':
            depth++;
            p++;
            break;
        case '}':
            p++;
            if (--depth == 0) {
                lex->at = p;
                return true;
            }
            break;
        case '"':
            for (p++; p < end && *p != '"'; p++)
                if (*p == '\\' && end - p > 1)
                    p++;
            p += p < end;
            break;
        default:
            lex->at = p;
            if (end - p > 1 && p[1] == '/')
                ptx_lex_skip_line(lex);
            else if (end - p > 1 && p[1] == '*')
                skip_comment_block(lex);
            else
                lex->at++;
            p = lex->at;
        }
    }
}

uint32_t ptx_lex_line(const char *text, const char *at) {
    uint32_t line = 1;
    for (const char *p = text; p < at; p++)
        line += *p == '\n';
    return line;
}

bool ptx_token_is(const struct ptx_token *token, const char *text) {
    size_t size = strlen(text);
    return (token->kind == PTX_TOKEN_WORD || token->kind == PTX_TOKEN_DIRECTIVE) && token->size == size &&
           memcmp(token->text, text, size) == 0;
}

bool ptx_token_punct(const struct ptx_token *token, char c) {
    return token->kind == PTX_TOKEN_PUNCT && token->text[0] == c;
}
