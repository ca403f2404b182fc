// SPDX-License-Identifier: Apache-2.0
/* Operands: parsing, and registers that hold them. */
#include "device/soft/ptx_decode.h"

#include <stdlib.h>
#include <string.h>

bool ptx_part_is(const struct ptx_decode *d, uint32_t index, const char *text) {
    return index < d->part_count && d->parts[index].size == strlen(text) &&
           memcmp(d->parts[index].text, text, d->parts[index].size) == 0;
}

bool ptx_take_part(struct ptx_decode *d, const char *text) {
    for (uint32_t i = 1; i < d->part_count; i++)
        if (ptx_part_is(d, i, text)) {
            memmove(&d->parts[i], &d->parts[i + 1], (d->part_count - i - 1) * sizeof *d->parts);
            d->part_count--;
            return true;
        }
    return false;
}

enum alu_type ptx_last_type(struct ptx_decode *d) {
    const struct ptx_part *last = &d->parts[d->part_count - 1];
    enum alu_type type = d->part_count > 1 ? ptx_type_named(last->text, last->size) : ALU_NONE;
    if (type == ALU_NONE)
        ptx_decode_fail(d, PTX_INVALID, "'%s' does not end with a type", d->opcode);
    return type;
}

const struct ptx_operand *ptx_operand(struct ptx_decode *d, uint32_t index) {
    if (index >= d->operand_count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' has too few operands", d->opcode);
    return &d->operands[index];
}

void ptx_operands_between(struct ptx_decode *d, uint32_t least, uint32_t most) {
    if (d->operand_count < least || d->operand_count > most)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u operands", d->opcode, d->operand_count);
}

const struct ptx_operand *ptx_element(struct ptx_decode *d, const struct ptx_operand *operand,
                                      uint32_t index) {
    if (operand->kind != PTX_OPERAND_VECTOR)
        return operand;
    if (index >= operand->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s': too few elements", d->opcode);
    return &d->elements[operand->first + index];
}

uint32_t ptx_element_count(const struct ptx_operand *operand) {
    return operand->kind == PTX_OPERAND_VECTOR ? operand->count : 1;
}

/* ---- parsing ---- */

static void register_operand(struct ptx_decode *d, const struct ptx_name *name, const struct ptx_token *token,
                             struct ptx_operand *operand) {
    (void)d;
    operand->kind = PTX_OPERAND_REGISTER;
    operand->vreg = name->first;
    for (uint32_t i = name->size, number = 0; name->range && i < token->size; i++) {
        number = number * 10 + (uint32_t)(token->text[i] - '0');
        operand->vreg = name->first + number;
    }
}

static void symbol_operand(struct ptx_decode *d, const struct ptx_token *token, struct ptx_operand *operand) {
    char name[1024];
    if (token->size >= sizeof name)
        ptx_decode_fail(d, PTX_INVALID, "a name is too long");
    memcpy(name, token->text, token->size);
    name[token->size] = 0;
    const struct ptx_symbol *symbol = ptx_module_symbol(d->module, d->function->source, name);
    if (!symbol) {
        operand->kind = PTX_OPERAND_NAME;
        operand->name = NULL;
    } else if (symbol->variable) {
        operand->kind = PTX_OPERAND_VARIABLE;
        operand->variable = symbol->variable;
    } else {
        operand->kind = PTX_OPERAND_FUNCTION;
        operand->function = symbol->function->definition;
    }
}

static void word_operand(struct ptx_decode *d, struct ptx_operand *operand) {
    struct ptx_parse *p = &d->parse;
    const struct ptx_token token = p->token;
    enum alu_type type;
    operand->token = token;
    ptx_parse_next(p);
    if (token.size == 1 && token.text[0] == '_') {
        operand->kind = PTX_OPERAND_SINK;
        return;
    }
    const struct ptx_name *name = ptx_name_find(d, token.text, token.size);
    if (name) {
        operand->name = name;
        switch (name->kind) {
        case PTX_NAME_REGISTER:
            register_operand(d, name, &token, operand);
            return;
        case PTX_NAME_VARIABLE:
            operand->kind = PTX_OPERAND_VARIABLE;
            operand->variable = name->variable;
            return;
        case PTX_NAME_FORMAL:
            operand->kind = PTX_OPERAND_FORMAL;
            operand->formal = name->formal;
            operand->place = name->place;
            return;
        default:
            operand->kind = PTX_OPERAND_NAME;
            return;
        }
    }
    int special = token.text[0] == '%' ? ptx_special_find(token.text, token.size, &type) : -1;
    if (special >= 0) {
        operand->kind = PTX_OPERAND_SPECIAL;
        operand->value = (uint64_t)special;
    } else if (ptx_token_is(&token, "WARP_SZ")) {
        operand->kind = PTX_OPERAND_INTEGER;
        operand->value = 32;
    } else if (token.text[0] == '%') {
        ptx_decode_fail(d, PTX_INVALID, "register '%.*s' is not declared",
                        (int)(token.size < 80 ? token.size : 80), token.text);
    } else {
        symbol_operand(d, &token, operand);
    }
}

static void operand(struct ptx_decode *d, struct ptx_operand *out, bool nested);

static void vector_operand(struct ptx_decode *d, struct ptx_operand *out, char close) {
    struct ptx_operand items[PTX_MAX_ELEMENTS];
    uint32_t count = 0;
    do {
        if (count == PTX_MAX_ELEMENTS)
            ptx_decode_fail(d, PTX_INVALID, "vector with too many elements");
        operand(d, &items[count++], true);
    } while (ptx_parse_accept(&d->parse, ','));
    ptx_parse_expect(&d->parse, close);
    if (d->element_count + count > PTX_MAX_ELEMENTS)
        ptx_decode_fail(d, PTX_INVALID, "instruction with too many elements");
    memcpy(&d->elements[d->element_count], items, count * sizeof *items);
    out->kind = PTX_OPERAND_VECTOR;
    out->first = d->element_count;
    out->count = count;
    d->element_count += count;
}

static void address_operand(struct ptx_decode *d, struct ptx_operand *out) {
    struct ptx_parse *p = &d->parse;
    out->base = PTX_OPERAND_INTEGER;
    if (p->token.kind == PTX_TOKEN_WORD) {
        word_operand(d, out);
        out->base = out->kind;
        if (out->base != PTX_OPERAND_REGISTER && out->base != PTX_OPERAND_VARIABLE &&
            out->base != PTX_OPERAND_FORMAL && out->base != PTX_OPERAND_INTEGER)
            ptx_decode_fail(d, out->base == PTX_OPERAND_NAME ? PTX_UNRESOLVED : PTX_INVALID,
                            "'%.*s' is no address", (int)(out->token.size < 80 ? out->token.size : 80),
                            out->token.text);
        if (ptx_parse_accept(p, '+'))
            out->value += ptx_parse_integer(p);
        else if (ptx_token_punct(&p->token, '-'))
            out->value += ptx_parse_integer(p);
    } else {
        out->value = ptx_parse_integer(p);
    }
    out->kind = PTX_OPERAND_ADDRESS;
    if (ptx_parse_accept(p, ',')) {
        /* Coordinates in a texture, surface or tensor. */
        struct ptx_operand coordinates;
        if (ptx_parse_accept(p, '{')) {
            vector_operand(d, &coordinates, '}');
        } else {
            operand(d, &coordinates, true);
            if (d->element_count == PTX_MAX_ELEMENTS)
                ptx_decode_fail(d, PTX_INVALID, "instruction with too many elements");
            coordinates.first = d->element_count;
            coordinates.count = 1;
            d->elements[d->element_count++] = coordinates;
        }
        out->first = coordinates.first;
        out->count = coordinates.count;
        if (ptx_token_punct(&p->token, ','))
            ptx_decode_unsupported(d); /* a sampler of its own */
    }
    ptx_parse_expect(p, ']');
}

static void float_operand(struct ptx_parse *p, struct ptx_operand *out, bool negative) {
    out->kind = p->token.kind == PTX_TOKEN_F32 ? PTX_OPERAND_F32 : PTX_OPERAND_F64;
    out->value = p->token.value;
    if (negative)
        out->value ^= out->kind == PTX_OPERAND_F32 ? 0x80000000u : 0x8000000000000000u;
    ptx_parse_next(p);
}

static void operand(struct ptx_decode *d, struct ptx_operand *out, bool nested) {
    struct ptx_parse *p = &d->parse;
    memset(out, 0, sizeof *out);
    if (p->token.kind == PTX_TOKEN_WORD) {
        word_operand(d, out);
        if (out->kind == PTX_OPERAND_INTEGER)
            return;
        if ((out->kind == PTX_OPERAND_VARIABLE || out->kind == PTX_OPERAND_FORMAL) &&
            (ptx_token_punct(&p->token, '+') || ptx_token_punct(&p->token, '-'))) {
            ptx_parse_accept(p, '+');
            out->value = ptx_parse_integer(p);
        }
    } else if (!nested && ptx_parse_accept(p, '{')) {
        vector_operand(d, out, '}');
    } else if (!nested && ptx_parse_accept(p, '[')) {
        address_operand(d, out);
    } else if (ptx_token_punct(&p->token, '!')) {
        ptx_parse_next(p);
        if (p->token.kind != PTX_TOKEN_WORD)
            ptx_parse_unexpected(p, "a predicate");
        word_operand(d, out);
        if (out->kind != PTX_OPERAND_REGISTER || d->vregs[out->vreg].type != ALU_PRED)
            ptx_decode_fail(d, PTX_INVALID, "'!' in front of what is no predicate");
        out->kind = PTX_OPERAND_NOT;
    } else if (p->token.kind == PTX_TOKEN_F32 || p->token.kind == PTX_TOKEN_F64) {
        float_operand(p, out, false);
    } else if (ptx_token_punct(&p->token, '-')) {
        struct ptx_lex ahead = p->lex;
        struct ptx_token next;
        ptx_lex_next(&ahead, &next);
        if (next.kind == PTX_TOKEN_F32 || next.kind == PTX_TOKEN_F64) {
            ptx_parse_next(p);
            float_operand(p, out, true);
            return;
        }
        out->kind = PTX_OPERAND_INTEGER;
        out->value = ptx_parse_integer(p);
    } else {
        out->kind = PTX_OPERAND_INTEGER;
        out->value = ptx_parse_integer(p);
    }
}

void ptx_parse_operands(struct ptx_decode *d) {
    struct ptx_parse *p = &d->parse;
    if (ptx_token_punct(&p->token, ';'))
        return;
    do {
        if (d->operand_count == PTX_MAX_OPERANDS)
            ptx_decode_fail(d, PTX_INVALID, "'%s' has too many operands", d->opcode);
        struct ptx_operand *out = &d->operands[d->operand_count++];
        operand(d, out, false);
        if (ptx_token_punct(&p->token, '|') && out->kind == PTX_OPERAND_VECTOR && !out->pair) {
            /* {results}|p: whether a texture's memory is there */
            out->residency = true;
            ptx_parse_next(p);
            if (d->operand_count == PTX_MAX_OPERANDS)
                ptx_decode_fail(d, PTX_INVALID, "'%s' has too many operands", d->opcode);
            operand(d, &d->operands[d->operand_count++], true);
        } else if (ptx_token_punct(&p->token, '|')) {
            /* p|q: two destinations in one place */
            struct ptx_operand pair = {
                .kind = PTX_OPERAND_VECTOR, .first = d->element_count, .count = 2, .pair = true};
            if (d->element_count + 2 > PTX_MAX_ELEMENTS || out->kind == PTX_OPERAND_VECTOR)
                ptx_decode_fail(d, PTX_INVALID, "bad '|'");
            d->elements[d->element_count++] = *out;
            ptx_parse_next(p);
            operand(d, &d->elements[d->element_count++], true);
            *out = pair;
        }
    } while (ptx_parse_accept(p, ','));
}

void ptx_parse_one_operand(struct ptx_decode *d, struct ptx_operand *out) {
    operand(d, out, false);
}

/* ---- registers for operands ---- */

extern ptx_fn ptx_run_not;

uint32_t ptx_symbol_vreg(struct ptx_decode *d, const struct ptx_operand *operand) {
    enum ptx_operand_kind kind = operand->kind == PTX_OPERAND_ADDRESS ? operand->base : operand->kind;
    if (kind == PTX_OPERAND_FUNCTION) {
        d->image->indirect_calls = true;
        return ptx_constant(d, 8, ptx_function_address(operand->function), 0);
    }
    if (kind == PTX_OPERAND_FORMAL && d->function->is_entry)
        return ptx_constant(d, 8, operand->formal->offset + operand->value, 0);
    const struct ptx_variable *v = operand->variable;
    uint64_t offset = operand->value;
    enum ptx_special_number { LOCAL_ADDRESS = -2, DYNAMIC_SHARED = -3 } special = LOCAL_ADDRESS;
    if (kind == PTX_OPERAND_FORMAL) {
        offset += operand->place->offset;
    } else if (v->space == PTX_GLOBAL || v->space == PTX_CONST) {
        uint64_t address = d->module->globals[v->global].address;
        if (!address)
            ptx_decode_fail(d, PTX_UNRESOLVED, "variable '%s' has no storage", v->name);
        return ptx_constant(d, 8, address + offset, 0);
    } else if (v->space == PTX_SHARED) {
        uint32_t at = ptx_shared_offset(d, v);
        if (!v->dynamic)
            return ptx_constant(d, 8, at + offset, 0);
        special = DYNAMIC_SHARED;
    } else if (v->space == PTX_LOCAL || v->space == PTX_PARAM) {
        offset += v->offset;
    } else {
        ptx_decode_fail(d, PTX_INVALID, "'%s' has no address", v->name);
    }
    if (special == LOCAL_ADDRESS && d->function->is_entry)
        return ptx_constant(d, 8, offset, 0);
    uint32_t vreg = ptx_new_vreg(d, ALU_B64);
    struct ptx_op *op = ptx_emit_unguarded(d, PTX_OP_FN, ptx_run_special);
    op->other.arg[1] = (uint32_t)special;
    op->other.arg[2] = 8;
    op->other.arg[3] = (uint32_t)offset;
    ptx_use(d, &op->other.arg[0], vreg, true);
    return vreg;
}

static uint32_t special_vreg(struct ptx_decode *d, const struct ptx_operand *operand, unsigned size) {
    enum alu_type type = size == 2 ? ALU_B16 : size == 8 ? ALU_B64 : ALU_B32;
    uint32_t vreg = ptx_new_vreg(d, size == 0 ? ALU_PRED : type);
    struct ptx_op *op = ptx_emit_unguarded(d, PTX_OP_FN, ptx_run_special);
    op->other.arg[1] = (uint32_t)operand->value;
    op->other.arg[2] = size;
    ptx_use(d, &op->other.arg[0], vreg, true);
    return vreg;
}

static uint64_t f64_bits(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static uint32_t immediate(struct ptx_decode *d, const struct ptx_operand *operand, enum alu_type type) {
    uint64_t bits = operand->value;
    unsigned size = ptx_register_size(type);
    if (operand->kind == PTX_OPERAND_F64 && size == 4) {
        double value;
        float single;
        uint32_t single_bits;
        memcpy(&value, &bits, sizeof value);
        single = (float)value;
        memcpy(&single_bits, &single, sizeof single_bits);
        bits = single_bits;
    } else if (operand->kind == PTX_OPERAND_F32 && size == 8) {
        uint32_t single_bits = (uint32_t)bits;
        float single;
        memcpy(&single, &single_bits, sizeof single);
        bits = f64_bits((double)single);
    } else if (operand->kind != PTX_OPERAND_INTEGER && size < 4) {
        ptx_decode_fail(d, PTX_INVALID, "'%s': floating-point literal for a 16-bit operand", d->opcode);
    } else if (operand->kind == PTX_OPERAND_INTEGER && type == ALU_F32) {
        float single = (float)(int64_t)bits;
        uint32_t single_bits;
        memcpy(&single_bits, &single, sizeof single_bits);
        bits = single_bits;
    } else if (operand->kind == PTX_OPERAND_INTEGER && type == ALU_F64) {
        bits = f64_bits((double)(int64_t)bits);
    } else if (type == ALU_U8 || type == ALU_B8) {
        bits &= 0xff;
    } else if (type == ALU_S8) {
        bits = (uint64_t)(int64_t)(int8_t)bits;
    }
    return ptx_constant(d, size, bits,
                        operand->kind == PTX_OPERAND_INTEGER && (int64_t)bits < 0 ? UINT64_MAX : 0);
}

uint32_t ptx_any_source(struct ptx_decode *d, const struct ptx_operand *operand, enum alu_type type) {
    unsigned size = ptx_register_size(type);
    switch (operand->kind) {
    case PTX_OPERAND_REGISTER:
        return operand->vreg;
    case PTX_OPERAND_NOT: {
        uint32_t vreg = ptx_new_vreg(d, ALU_PRED);
        struct ptx_op *op = ptx_emit_unguarded(d, PTX_OP_FN, ptx_run_not);
        ptx_use(d, &op->other.arg[0], vreg, true);
        ptx_use(d, &op->other.arg[1], operand->vreg, false);
        return vreg;
    }
    case PTX_OPERAND_INTEGER:
    case PTX_OPERAND_F32:
    case PTX_OPERAND_F64:
        return immediate(d, operand, type);
    case PTX_OPERAND_SPECIAL:
        return special_vreg(d, operand, size);
    case PTX_OPERAND_VARIABLE:
    case PTX_OPERAND_FORMAL:
    case PTX_OPERAND_FUNCTION: {
        uint32_t vreg = ptx_symbol_vreg(d, operand);
        if (size == 8)
            return vreg;
        if (size == 4 && d->vregs[vreg].constant) {
            uint64_t bits;
            memcpy(&bits, d->constants + d->vregs[vreg].offset, sizeof bits);
            return ptx_constant(d, 4, bits, 0);
        }
        if (size == 4) {
            d->ops[d->op_count - 1].other.arg[2] = 4;
            d->vregs[vreg].size = 4;
            d->vregs[vreg].type = ALU_B32;
            return vreg;
        }
        break;
    }
    case PTX_OPERAND_NAME:
        ptx_decode_fail(d, PTX_UNRESOLVED, "'%.*s' is not defined",
                        (int)(operand->token.size < 80 ? operand->token.size : 80), operand->token.text);
    default:
        break;
    }
    ptx_decode_fail(d, PTX_INVALID, "'%s': operand of the wrong kind", d->opcode);
}

uint32_t ptx_source(struct ptx_decode *d, const struct ptx_operand *operand, enum alu_type type) {
    uint32_t vreg = ptx_any_source(d, operand, type);
    if (d->vregs[vreg].size != ptx_register_size(type))
        ptx_decode_fail(d, PTX_INVALID, "'%s': register of the wrong size", d->opcode);
    return vreg;
}

uint32_t ptx_any_dest(struct ptx_decode *d, const struct ptx_operand *operand, enum alu_type type) {
    if (operand->kind == PTX_OPERAND_SINK)
        return ptx_new_vreg(d, type);
    if (operand->kind != PTX_OPERAND_REGISTER)
        ptx_decode_fail(d, PTX_INVALID, "'%s': destination is no register", d->opcode);
    return operand->vreg;
}

uint32_t ptx_dest(struct ptx_decode *d, const struct ptx_operand *operand, enum alu_type type) {
    uint32_t vreg = ptx_any_dest(d, operand, type);
    if (d->vregs[vreg].size != ptx_register_size(type))
        ptx_decode_fail(d, PTX_INVALID, "'%s': destination of the wrong size", d->opcode);
    return vreg;
}

void ptx_address(struct ptx_decode *d, const struct ptx_operand *operand, enum ptx_space space,
                 struct ptx_address *out) {
    *out = (struct ptx_address){.space = PTX_GENERIC};
    if (operand->kind != PTX_OPERAND_ADDRESS)
        ptx_decode_fail(d, PTX_INVALID, "'%s': address expected", d->opcode);
    if (operand->count)
        ptx_decode_unsupported(d); /* tensor coordinates */
    if (operand->base == PTX_OPERAND_REGISTER) {
        out->vreg = operand->vreg;
        out->displacement = (int64_t)operand->value;
        unsigned size = d->vregs[out->vreg].size;
        out->narrow = size == 4;
        if (size != 4 && size != 8)
            ptx_decode_fail(d, PTX_INVALID, "'%s': address in a register of %u bytes", d->opcode, size);
    } else if (operand->base == PTX_OPERAND_INTEGER) {
        out->vreg = ptx_constant(d, 8, operand->value, 0);
    } else {
        if (operand->base == PTX_OPERAND_FORMAL)
            out->space = PTX_PARAM;
        else
            out->space = operand->variable->space;
        out->vreg = ptx_symbol_vreg(d, operand);
        /* Without a space the address is generic, and so must be that of the symbol. */
        uint64_t window = space != PTX_GENERIC       ? 0
                          : out->space == PTX_SHARED ? PTX_SHARED_WINDOW
                          : out->space == PTX_LOCAL  ? PTX_LOCAL_WINDOW
                          : out->space == PTX_PARAM
                              ? d->function->is_entry ? PTX_PARAM_WINDOW : PTX_LOCAL_WINDOW
                              : 0;
        out->displacement = (int64_t)window;
    }
}
