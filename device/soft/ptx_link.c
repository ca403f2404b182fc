// SPDX-License-Identifier: Apache-2.0
/* Initialisers of module-scope variables, written once the variables have addresses. */
#include "device/soft/ptx_module.h"

#include <stdlib.h>
#include <string.h>

struct initialiser {
    struct ptx_parse parse;
    struct ptx_module *module;
    const struct ptx_variable *variable;
    uint8_t *to;
};

static uint64_t symbol_address(struct initialiser *in, const char *name) {
    const struct ptx_symbol *symbol = ptx_module_symbol(in->module, in->variable->source, name);
    if (symbol && symbol->function)
        return ptx_function_address(symbol->function->definition);
    if (!symbol || !symbol->variable)
        ptx_parse_fail(&in->parse, PTX_UNRESOLVED, "'%s' is not defined", name);
    const struct ptx_variable *v = symbol->variable;
    if (v->space != PTX_GLOBAL && v->space != PTX_CONST)
        ptx_parse_fail(&in->parse, PTX_INVALID, "the address of '%s' is not constant", name);
    uint64_t address = in->module->globals[v->global].address;
    if (!address)
        ptx_parse_fail(&in->parse, PTX_UNRESOLVED, "'%s' has no storage", name);
    return address;
}

static uint64_t term(struct initialiser *in) {
    struct ptx_parse *p = &in->parse;
    if (++p->depth > PTX_MAX_NESTING)
        ptx_parse_fail(p, PTX_INVALID, "initialiser nested too deeply");
    uint64_t value;
    if (ptx_parse_accept_word(p, "generic")) {
        ptx_parse_expect(p, '(');
        value = term(in);
        ptx_parse_expect(p, ')');
    } else if (p->token.kind == PTX_TOKEN_WORD && !ptx_token_is(&p->token, "WARP_SZ")) {
        value = symbol_address(in, ptx_parse_name(p));
    } else {
        value = ptx_parse_integer(p);
        if (ptx_parse_accept(p, '(')) {
            /* mask(expression): that byte of an address */
            uint64_t mask = value;
            value = term(in);
            ptx_parse_expect(p, ')');
            if (mask)
                value = (value & mask) >> __builtin_ctzll(mask);
        }
    }
    if (ptx_token_punct(&p->token, '+') || ptx_token_punct(&p->token, '-')) {
        ptx_parse_accept(p, '+');
        value += ptx_parse_integer(p);
    }
    p->depth--;
    return value;
}

static void element(struct initialiser *in, uint8_t *to) {
    struct ptx_parse *p = &in->parse;
    enum alu_type type = in->variable->type;
    unsigned size = ptx_type_bytes(type);
    bool negative = false;
    struct ptx_lex ahead = p->lex;
    struct ptx_token next;
    ptx_lex_next(&ahead, &next);
    if (ptx_token_punct(&p->token, '-') && (next.kind == PTX_TOKEN_F32 || next.kind == PTX_TOKEN_F64)) {
        negative = true;
        ptx_parse_next(p);
    }
    uint64_t bits;
    if (p->token.kind == PTX_TOKEN_F32 || p->token.kind == PTX_TOKEN_F64) {
        double value;
        float single;
        if (p->token.kind == PTX_TOKEN_F32) {
            uint32_t single_bits = (uint32_t)p->token.value;
            memcpy(&single, &single_bits, sizeof single);
            value = (double)single;
        } else {
            memcpy(&value, &p->token.value, sizeof value);
            single = (float)value;
        }
        if (negative) {
            value = -value;
            single = -single;
        }
        if (size == 4)
            memcpy(to, &single, 4);
        else if (size == 8)
            memcpy(to, &value, 8);
        else
            ptx_parse_fail(p, PTX_INVALID, "floating-point value for %u bytes", size);
        ptx_parse_next(p);
        return;
    }
    bits = term(in);
    if (type == ALU_F32) {
        float single = (float)(int64_t)bits;
        memcpy(to, &single, 4);
    } else if (type == ALU_F64) {
        double value = (double)(int64_t)bits;
        memcpy(to, &value, 8);
    } else {
        memcpy(to, &bits, size < 8 ? size : 8);
    }
}

/* `dimension` and deeper; `count` elements of the type each. A brace starts at a multiple of its dimension's
 * size. */
static void aggregate(struct initialiser *in, uint32_t dimension, uint8_t *to, uint64_t bytes) {
    struct ptx_parse *p = &in->parse;
    unsigned size = ptx_type_bytes(in->variable->type);
    if (!ptx_parse_accept(p, '{')) {
        if (bytes < size)
            ptx_parse_fail(p, PTX_INVALID, "initialiser of '%s' is too long", in->variable->name);
        element(in, to);
        return;
    }
    if (dimension >= in->variable->dimensions && dimension)
        ptx_parse_fail(p, PTX_INVALID, "initialiser of '%s' has too many braces", in->variable->name);
    uint64_t extent = dimension < in->variable->dimensions ? in->variable->extent[dimension] : 1;
    uint64_t inner = extent ? bytes / extent : 0, at = 0;
    if (ptx_parse_accept(p, '}'))
        return;
    do {
        if (ptx_token_punct(&p->token, '}'))
            break;
        if (ptx_token_punct(&p->token, '{')) {
            at = inner ? (at + inner - 1) / inner * inner : at;
            if (at + inner > bytes)
                ptx_parse_fail(p, PTX_INVALID, "initialiser of '%s' is too long", in->variable->name);
            aggregate(in, dimension + 1, to + at, inner);
            at += inner;
        } else {
            if (at + size > bytes)
                ptx_parse_fail(p, PTX_INVALID, "initialiser of '%s' is too long", in->variable->name);
            element(in, to + at);
            at += size;
        }
    } while (ptx_parse_accept(p, ','));
    ptx_parse_expect(p, '}');
}

static enum ptx_status initialise(struct initialiser *in) {
    if (setjmp(in->parse.fail))
        return in->parse.status;
    ptx_parse_next(&in->parse);
    aggregate(in, 0, in->to, in->variable->size);
    if (!ptx_token_punct(&in->parse.token, ';') && !ptx_token_punct(&in->parse.token, ','))
        ptx_parse_unexpected(&in->parse, "';'");
    return PTX_OK;
}

enum ptx_status ptx_module_link(struct ptx_module *module, struct ptx_log *log) {
    struct initialiser *in = calloc(1, sizeof *in);
    enum ptx_status status = in ? PTX_OK : PTX_NO_MEMORY;
    struct ptx_arena scratch = {0};
    for (uint32_t i = 0; i < module->variable_count && status == PTX_OK; i++) {
        const struct ptx_variable *v = module->variables[i];
        if (v->space != PTX_GLOBAL && v->space != PTX_CONST)
            continue;
        const struct ptx_global *global = &module->globals[v->global];
        if (!global->address || v->linkage == PTX_EXTERN)
            continue;
        in->to = (uint8_t *)(uintptr_t)global->address;
        memset(in->to, 0, v->size);
        if (!v->init)
            continue;
        const struct ptx_text *text = &module->texts[v->source];
        in->module = module;
        in->variable = v;
        in->parse.arena = &scratch;
        in->parse.log = log;
        in->parse.lines_unknown = true;
        ptx_parse_start(&in->parse, text->text, v->init, text->text + text->size, text->name);
        status = initialise(in);
        ptx_arena_free(&scratch);
    }
    module->linked = status == PTX_OK;
    free(in);
    return status;
}
