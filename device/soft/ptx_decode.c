// SPDX-License-Identifier: Apache-2.0
/* Bodies: scopes, declarations, labels, statements; units and images. */
#include "device/soft/ptx_decode.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void ptx_decode_fail(struct ptx_decode *d, enum ptx_status status, const char *format, ...) {
    char reason[400];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(reason, sizeof reason, format, arguments);
    va_end(arguments);
    d->parse.token.line = d->line;
    ptx_parse_fail(&d->parse, status, "%s: %s", d->function->name, reason);
}

void ptx_decode_unsupported(struct ptx_decode *d) {
    ptx_decode_fail(d, PTX_UNSUPPORTED, "operation '%s' is not supported", d->opcode);
}

static void *grow(struct ptx_decode *d, void *list, uint32_t count, uint32_t *capacity, size_t size) {
    if (count < *capacity)
        return list;
    uint32_t bigger = *capacity ? *capacity * 2 : 64;
    void *copy = realloc(list, bigger * size);
    if (!copy)
        ptx_decode_fail(d, PTX_NO_MEMORY, "out of memory");
    *capacity = bigger;
    return copy;
}

struct ptx_op *ptx_emit_unguarded(struct ptx_decode *d, enum ptx_op_kind kind, ptx_fn *fn) {
    if (d->op_count >= PTX_MAX_OPS)
        ptx_decode_fail(d, PTX_UNSUPPORTED, "more than %d operations", PTX_MAX_OPS);
    d->ops = grow(d, d->ops, d->op_count, &d->op_capacity, sizeof *d->ops);
    struct ptx_op *op = &d->ops[d->op_count++];
    memset(op, 0, sizeof *op);
    op->fn = fn;
    op->kind = (uint8_t)kind;
    op->guard = PTX_FRAME_TRUE;
    op->line = d->line;
    op->unit = d->unit_index;
    return op;
}

struct ptx_op *ptx_emit(struct ptx_decode *d, enum ptx_op_kind kind, ptx_fn *fn) {
    struct ptx_op *op = ptx_emit_unguarded(d, kind, fn);
    if (d->guard != PTX_NO_REGISTER) {
        op->guard_xor = d->guard_not ? UINT32_MAX : 0;
        op->guard = PTX_NO_REGISTER; /* until registers have places */
        ptx_use(d, &op->guard, d->guard, false);
    }
    return op;
}

void ptx_use(struct ptx_decode *d, uint32_t *field, uint32_t vreg, bool write) {
    d->fixups = grow(d, d->fixups, d->fixup_count, &d->fixup_capacity, sizeof *d->fixups);
    struct ptx_fixup *fixup = &d->fixups[d->fixup_count++];
    char *op = (char *)&d->ops[d->op_count - 1];
    *fixup = (struct ptx_fixup){.op = d->op_count - 1, .vreg = vreg, .write = write};
    if ((char *)field >= op && (char *)field < op + sizeof(struct ptx_op))
        fixup->offset = (uint16_t)((char *)field - op);
    else
        fixup->direct = field;
}

unsigned ptx_register_size(enum alu_type type) {
    unsigned size = ptx_type_bytes(type);
    return size == 1 ? 2 : size;
}

static uint32_t add_vregs(struct ptx_decode *d, enum alu_type type, uint64_t count) {
    if (count > PTX_MAX_REGISTERS || d->vreg_count + count > PTX_MAX_REGISTERS)
        ptx_decode_fail(d, PTX_INVALID, "more than %d registers", PTX_MAX_REGISTERS);
    uint32_t first = d->vreg_count;
    while (d->vreg_capacity < first + count)
        d->vregs = grow(d, d->vregs, d->vreg_capacity, &d->vreg_capacity, sizeof *d->vregs);
    struct ptx_vreg vreg = {
        .type = (uint8_t)type, .size = (uint8_t)ptx_register_size(type), .offset = PTX_NO_REGISTER};
    for (uint64_t i = 0; i < count; i++)
        d->vregs[d->vreg_count++] = vreg;
    return first;
}

uint32_t ptx_new_vreg(struct ptx_decode *d, enum alu_type type) {
    return add_vregs(d, type, 1);
}

static uint64_t lane_bits(const uint8_t *at, unsigned size) {
    uint64_t bits = 0;
    memcpy(&bits, at, size < 8 ? size : 8);
    return bits;
}

static void broadcast(uint8_t *at, unsigned size, uint64_t low, uint64_t high) {
    if (size == 0) {
        uint32_t lanes = low ? UINT32_MAX : 0;
        memcpy(at, &lanes, sizeof lanes);
        return;
    }
    for (unsigned lane = 0; lane < 32; lane++) {
        memcpy(at + lane * size, &low, size < 8 ? size : 8);
        if (size == 16)
            memcpy(at + lane * size + 8, &high, 8);
    }
}

static uint32_t constant_hash(unsigned size, uint64_t low) {
    return (uint32_t)((low * 0x9E3779B97F4A7C15ull) >> 32) ^ size * 0x85EBCA6Bu;
}

static void index_constant(struct ptx_decode *d, uint32_t vreg, uint32_t hash) {
    for (uint32_t i = hash;; i++) {
        uint32_t *entry = &d->constant_index[i & (d->constant_index_capacity - 1)];
        if (!*entry) {
            *entry = vreg + 1;
            return;
        }
    }
}

uint32_t ptx_constant(struct ptx_decode *d, unsigned size, uint64_t low, uint64_t high) {
    if (size < 8 && size)
        low &= (1ull << size * 8) - 1;
    if (size == 0)
        low = low != 0;
    if (d->constant_count * 2 >= d->constant_index_capacity) {
        uint32_t capacity = d->constant_index_capacity ? d->constant_index_capacity * 2 : 64;
        uint32_t *old = d->constant_index, old_capacity = d->constant_index_capacity;
        d->constant_index = calloc(capacity, sizeof *d->constant_index);
        if (!d->constant_index) {
            d->constant_index = old;
            ptx_decode_fail(d, PTX_NO_MEMORY, "out of memory");
        }
        d->constant_index_capacity = capacity;
        for (uint32_t i = 0; i < old_capacity; i++)
            if (old[i]) {
                const struct ptx_vreg *v = &d->vregs[old[i] - 1];
                uint64_t bits =
                    v->size ? lane_bits(d->constants + v->offset, v->size) : d->constants[v->offset] != 0;
                index_constant(d, old[i] - 1, constant_hash(v->size, bits));
            }
        free(old);
    }
    uint32_t hash = constant_hash(size, low);
    for (uint32_t i = hash;; i++) {
        uint32_t entry = d->constant_index[i & (d->constant_index_capacity - 1)];
        if (!entry)
            break;
        const struct ptx_vreg *v = &d->vregs[entry - 1];
        const uint8_t *at = d->constants + v->offset;
        if (v->size != size)
            continue;
        if ((size ? lane_bits(at, size) : at[0] != 0) == low && (size < 16 || lane_bits(at + 8, 8) == high))
            return entry - 1;
    }
    uint32_t bytes = size ? size * 32 : 64;
    while (d->constant_capacity < d->constant_bytes + bytes)
        d->constants = grow(d, d->constants, d->constant_capacity, &d->constant_capacity, 1);
    if (d->constant_bytes + bytes > PTX_MAX_FRAME)
        ptx_decode_fail(d, PTX_UNSUPPORTED, "too many constants");
    enum alu_type type = size == 0   ? ALU_PRED
                         : size == 2 ? ALU_B16
                         : size == 4 ? ALU_B32
                         : size == 8 ? ALU_B64
                                     : ALU_B128;
    uint32_t vreg = add_vregs(d, type, 1);
    d->vregs[vreg].constant = true;
    d->vregs[vreg].offset = d->constant_bytes;
    memset(d->constants + d->constant_bytes, 0, bytes);
    broadcast(d->constants + d->constant_bytes, size, low, high);
    d->constant_bytes += bytes;
    d->constant_count++;
    index_constant(d, vreg, hash);
    return vreg;
}

/* ---- names ---- */

static uint32_t name_hash(const char *text, uint32_t size) {
    uint32_t hash = 2166136261u;
    for (uint32_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash % PTX_NAME_BUCKETS;
}

static struct ptx_name *find(struct ptx_decode *d, const char *text, uint32_t size, bool range) {
    for (struct ptx_name *n = d->names[name_hash(text, size)]; n; n = n->chain)
        if (n->size == size && n->range == range && memcmp(n->text, text, size) == 0)
            return n;
    return NULL;
}

struct ptx_name *ptx_declare(struct ptx_decode *d, const char *text, uint32_t size, enum ptx_name_kind kind) {
    struct ptx_name *name = ptx_parse_alloc(&d->parse, sizeof *name);
    struct ptx_name *old = find(d, text, size, false);
    if (old && old->scope == d->scope)
        ptx_decode_fail(d, PTX_INVALID, "'%.*s' is declared twice", (int)(size < 80 ? size : 80), text);
    uint32_t bucket = name_hash(text, size);
    name->text = text;
    name->size = size;
    name->kind = kind;
    name->scope = d->scope;
    name->chain = d->names[bucket];
    d->names[bucket] = name;
    name->below = d->top;
    d->top = name;
    return name;
}

struct ptx_name *ptx_name_find(struct ptx_decode *d, const char *text, uint32_t size) {
    struct ptx_name *exact = find(d, text, size, false);
    uint32_t prefix = size;
    uint64_t number = 0, scale = 1;
    while (prefix > 1 && text[prefix - 1] >= '0' && text[prefix - 1] <= '9' && size - prefix < 7) {
        number += (uint64_t)(text[--prefix] - '0') * scale;
        scale *= 10;
        /* "%r01" is not in %r<10>; "%f1<3>" has a digit in its prefix, so every split counts. */
        bool canonical = text[prefix] != '0' || size - prefix == 1;
        struct ptx_name *range = canonical ? find(d, text, prefix, true) : NULL;
        if (range && number < range->count && (!exact || range->scope > exact->scope))
            return range;
    }
    return exact;
}

void ptx_scope_open(struct ptx_decode *d) {
    struct ptx_name *marker = ptx_parse_alloc(&d->parse, sizeof *marker);
    if (++d->scope_depth > PTX_MAX_NESTING)
        ptx_decode_fail(d, PTX_INVALID, "blocks nested too deeply");
    marker->scope = d->scope; /* to return to */
    marker->below = d->top;
    d->top = marker;
    d->scope = ++d->scope_count;
}

void ptx_jump_to(struct ptx_decode *d, const struct ptx_token *label, uint32_t *direct) {
    d->jumps = grow(d, d->jumps, d->jump_count, &d->jump_capacity, sizeof *d->jumps);
    d->jumps[d->jump_count++] = (struct ptx_jump){.label = label->text,
                                                  .size = label->size,
                                                  .scope = d->scope,
                                                  .op = d->op_count - 1,
                                                  .line = d->line,
                                                  .direct = direct};
}

void ptx_scope_close(struct ptx_decode *d) {
    struct ptx_name *marker = d->top;
    while (marker && marker->text)
        marker = marker->below;
    uint32_t outer = marker ? marker->scope : 0, kept = 0;
    for (uint32_t i = 0; i < d->jump_count; i++) {
        struct ptx_jump jump = d->jumps[i];
        struct ptx_name *label = jump.scope == d->scope ? find(d, jump.label, jump.size, false) : NULL;
        if (label && label->kind == PTX_NAME_LABEL && label->scope == d->scope) {
            *(jump.direct ? jump.direct : &d->ops[jump.op].other.arg[0]) = label->first;
            continue;
        }
        if (jump.scope == d->scope) {
            if (!marker || d->scope_depth == 1) {
                d->line = jump.line;
                ptx_decode_fail(d, PTX_INVALID, "label '%.*s' is not defined",
                                (int)(jump.size < 80 ? jump.size : 80), jump.label);
            }
            jump.scope = outer;
        }
        d->jumps[kept++] = jump;
    }
    d->jump_count = kept;
    while (d->top && d->top->text) {
        d->names[name_hash(d->top->text, d->top->size)] = d->top->chain;
        d->top = d->top->below;
    }
    if (d->top)
        d->top = d->top->below;
    d->scope = outer;
    d->scope_depth--;
}

/* ---- declarations ---- */

static void register_declaration(struct ptx_decode *d) {
    struct ptx_parse *p = &d->parse;
    enum alu_type type = ptx_parse_type(&p->token);
    if (type == ALU_NONE)
        ptx_parse_unexpected(p, "a register type");
    ptx_parse_next(p);
    do {
        if (p->token.kind != PTX_TOKEN_WORD)
            ptx_parse_unexpected(p, "a register");
        struct ptx_token token = p->token;
        ptx_parse_next(p);
        struct ptx_name *name;
        if (ptx_parse_accept(p, '<')) {
            uint64_t count = ptx_parse_integer(p);
            ptx_parse_expect(p, '>');
            struct ptx_name *old = find(d, token.text, token.size, true);
            if (old && old->scope == d->scope)
                ptx_decode_fail(d, PTX_INVALID, "'%.*s<>' is declared twice",
                                (int)(token.size < 80 ? token.size : 80), token.text);
            uint32_t bucket = name_hash(token.text, token.size);
            name = ptx_parse_alloc(p, sizeof *name);
            *name = (struct ptx_name){.text = token.text,
                                      .size = token.size,
                                      .range = true,
                                      .scope = d->scope,
                                      .chain = d->names[bucket],
                                      .below = d->top};
            d->names[bucket] = d->top = name;
            name->first = add_vregs(d, type, count);
            name->count = (uint32_t)count;
        } else {
            name = ptx_declare(d, token.text, token.size, PTX_NAME_REGISTER);
            name->first = add_vregs(d, type, 1);
            name->count = 1;
        }
        name->type = type;
    } while (ptx_parse_accept(p, ','));
    ptx_parse_expect(p, ';');
}

uint32_t ptx_local_alloc(struct ptx_decode *d, uint64_t size, uint32_t alignment) {
    if (alignment < 8)
        alignment = 8;
    uint64_t at = ((uint64_t)d->local_bytes + alignment - 1) & ~(uint64_t)(alignment - 1);
    if (size > PTX_MAX_LOCAL || at + size > PTX_MAX_LOCAL)
        ptx_decode_fail(d, PTX_INVALID, "more than %d bytes of local memory", PTX_MAX_LOCAL);
    d->local_bytes = (uint32_t)((at + size + 7) & ~7ull);
    return (uint32_t)at;
}

uint32_t ptx_shared_offset(struct ptx_decode *d, const struct ptx_variable *variable) {
    for (uint32_t i = 0; i < d->shared_count; i++)
        if (d->shared[i].variable == variable)
            return d->shared[i].offset;
    d->shared = grow(d, d->shared, d->shared_count, &d->shared_capacity, sizeof *d->shared);
    uint32_t alignment = variable->alignment ? variable->alignment : 1;
    if (alignment > d->image->shared_alignment)
        d->image->shared_alignment = alignment;
    uint32_t at = PTX_NO_REGISTER;
    if (!variable->dynamic) {
        at = (d->image->shared_bytes + alignment - 1) & ~(alignment - 1);
        if (variable->size > PTX_MAX_SHARED || at + variable->size > PTX_MAX_SHARED)
            ptx_decode_fail(d, PTX_INVALID, "more than %d bytes of shared memory", PTX_MAX_SHARED);
        d->image->shared_bytes = at + (uint32_t)variable->size;
    }
    d->shared[d->shared_count++] = (struct ptx_shared_place){variable, at};
    return at;
}

static void variable_declaration(struct ptx_decode *d, enum ptx_space space, enum ptx_linkage linkage) {
    struct ptx_variable shape = {.space = space, .linkage = linkage, .source = d->function->source};
    ptx_parse_variable(&d->parse, &shape);
    for (;;) {
        struct ptx_variable *v = ptx_parse_alloc(&d->parse, sizeof *v);
        *v = shape;
        if (space == PTX_SHARED)
            ptx_shared_offset(d, v);
        else if (space == PTX_LOCAL || space == PTX_PARAM)
            v->offset = ptx_local_alloc(d, v->size, v->alignment);
        ptx_declare(d, v->name, (uint32_t)strlen(v->name), PTX_NAME_VARIABLE)->variable = v;
        if (!ptx_parse_accept(&d->parse, ','))
            break;
        ptx_parse_declarator(&d->parse, &shape);
    }
    ptx_parse_expect(&d->parse, ';');
}

static void label(struct ptx_decode *d, const struct ptx_token *token) {
    struct ptx_parse *p = &d->parse;
    if (ptx_parse_accept_word(p, ".callprototype")) {
        struct ptx_prototype *prototype = ptx_parse_alloc(p, sizeof *prototype);
        if (ptx_token_punct(&p->token, '('))
            ptx_parse_formals(p, &prototype->returns, &prototype->return_count);
        ptx_parse_name(p);
        if (ptx_token_punct(&p->token, '('))
            ptx_parse_formals(p, &prototype->formals, &prototype->formal_count);
        while (p->token.kind == PTX_TOKEN_DIRECTIVE || p->token.kind == PTX_TOKEN_INTEGER)
            ptx_parse_next(p);
        ptx_parse_expect(p, ';');
        ptx_declare(d, token->text, token->size, PTX_NAME_PROTOTYPE)->prototype = prototype;
    } else if (ptx_token_is(&p->token, ".branchtargets") || ptx_token_is(&p->token, ".calltargets")) {
        bool branch = ptx_token_is(&p->token, ".branchtargets");
        ptx_parse_next(p);
        struct ptx_name *name = ptx_declare(d, token->text, token->size, PTX_NAME_TARGETS);
        uint32_t capacity = 0;
        do {
            while (name->count >= capacity) {
                uint32_t bigger = capacity ? capacity * 2 : 16;
                const char **list = ptx_parse_alloc(p, bigger * sizeof *list);
                if (capacity)
                    memcpy(list, name->targets, capacity * sizeof *list);
                name->targets = list;
                capacity = bigger;
            }
            name->targets[name->count++] = ptx_parse_name(p);
        } while (ptx_parse_accept(p, ','));
        if (!branch)
            name->count = 0;
        ptx_parse_expect(p, ';');
    } else {
        ptx_declare(d, token->text, token->size, PTX_NAME_LABEL)->first = d->op_count;
    }
}

/* ---- statements ---- */

static void split_opcode(struct ptx_decode *d, const struct ptx_token *token) {
    if (token->size >= sizeof d->opcode)
        ptx_decode_fail(d, PTX_INVALID, "opcode is too long");
    memcpy(d->opcode, token->text, token->size);
    d->opcode[d->opcode_size = token->size] = 0;
    d->part_count = 0;
    const char *at = d->opcode;
    while (at) {
        const char *dot = strchr(at, '.');
        if (d->part_count == PTX_MAX_PARTS)
            ptx_decode_fail(d, PTX_INVALID, "opcode has too many parts");
        d->parts[d->part_count++] = (struct ptx_part){at, (uint32_t)(dot ? (size_t)(dot - at) : strlen(at))};
        at = dot ? dot + 1 : NULL;
    }
}

static void instruction(struct ptx_decode *d) {
    struct ptx_parse *p = &d->parse;
    ptx_lex_opcode(&p->lex, &p->token);
    split_opcode(d, &p->token);
    ptx_parse_next(p);
    d->operand_count = d->element_count = 0;
    if (ptx_part_is(d, 0, "call")) {
        ptx_decode_call(d);
        return;
    }
    ptx_parse_operands(d);
    ptx_parse_expect(p, ';');
    if (ptx_decode_mov(d) || ptx_decode_memory(d) || ptx_decode_alu(d) || ptx_decode_flow(d) ||
        ptx_decode_sync(d) || ptx_decode_atom(d) || ptx_decode_cluster(d) || ptx_decode_async(d) || ptx_decode_matrix(d) ||
        ptx_decode_texture(d))
        return;
    ptx_decode_unsupported(d);
}

static void guard(struct ptx_decode *d) {
    struct ptx_parse *p = &d->parse;
    d->guard = PTX_NO_REGISTER;
    d->guard_not = false;
    if (!ptx_parse_accept(p, '@'))
        return;
    d->guard_not = ptx_parse_accept(p, '!');
    struct ptx_name *name =
        p->token.kind == PTX_TOKEN_WORD ? ptx_name_find(d, p->token.text, p->token.size) : NULL;
    if (!name || name->kind != PTX_NAME_REGISTER || name->type != ALU_PRED)
        ptx_parse_unexpected(p, "a predicate");
    d->guard = name->first;
    if (name->range)
        d->guard += (uint32_t)strtoul(p->token.text + name->size, NULL, 10);
    ptx_parse_next(p);
    if (p->token.kind != PTX_TOKEN_WORD)
        ptx_parse_unexpected(p, "an instruction");
}

/* Returns false at the end of the body. */
static bool statement(struct ptx_decode *d) {
    struct ptx_parse *p = &d->parse;
    d->line = p->token.line;
    d->guard = PTX_NO_REGISTER;
    if (ptx_parse_accept(p, ';'))
        return true;
    if (ptx_parse_accept(p, '{')) {
        ptx_scope_open(d);
        return true;
    }
    if (ptx_token_punct(&p->token, '}')) {
        if (d->scope_depth == 1)
            return false;
        ptx_parse_next(p);
        ptx_scope_close(d);
        return true;
    }
    if (p->token.kind == PTX_TOKEN_DIRECTIVE) {
        enum ptx_linkage linkage = PTX_STATIC;
        if (ptx_token_is(&p->token, ".loc") || ptx_token_is(&p->token, ".file")) {
            ptx_lex_skip_line(&p->lex);
            ptx_parse_next(p);
            return true;
        }
        if (ptx_parse_accept_word(p, ".reg")) {
            register_declaration(d);
            return true;
        }
        if (ptx_parse_accept_word(p, ".pragma")) {
            while (p->token.kind == PTX_TOKEN_STRING || ptx_token_punct(&p->token, ','))
                ptx_parse_next(p);
            ptx_parse_expect(p, ';');
            return true;
        }
        if (ptx_parse_accept_word(p, ".extern"))
            linkage = PTX_EXTERN;
        if (ptx_parse_accept_word(p, ".local"))
            variable_declaration(d, PTX_LOCAL, linkage);
        else if (ptx_parse_accept_word(p, ".shared"))
            variable_declaration(d, PTX_SHARED, linkage);
        else if (ptx_parse_accept_word(p, ".param"))
            variable_declaration(d, PTX_PARAM, linkage);
        else
            ptx_parse_unexpected(p, "a statement");
        return true;
    }
    if (p->token.kind == PTX_TOKEN_WORD) {
        struct ptx_token word = p->token;
        struct ptx_lex ahead = p->lex;
        struct ptx_token next;
        ptx_lex_next(&ahead, &next);
        if (ptx_token_punct(&next, ':')) {
            ptx_parse_next(p);
            ptx_parse_next(p);
            label(d, &word);
            return true;
        }
    } else if (!ptx_token_punct(&p->token, '@')) {
        ptx_parse_unexpected(p, "a statement");
    }
    guard(d);
    instruction(d);
    return true;
}

static void formal_places(struct ptx_decode *d, struct ptx_formal *formals, uint32_t count,
                          struct ptx_place **out) {
    struct ptx_place *places = *out = ptx_parse_alloc(&d->parse, (count + 1) * sizeof *places);
    for (uint32_t i = 0; i < count; i++) {
        const struct ptx_formal *formal = &formals[i];
        struct ptx_place *place = &places[i];
        place->in_register = formal->in_register;
        place->size = formal->size;
        struct ptx_name *name = ptx_declare(d, formal->name, (uint32_t)strlen(formal->name), PTX_NAME_FORMAL);
        name->formal = formal;
        name->place = place;
        name->type = formal->type;
        if (formal->in_register) {
            name->kind = PTX_NAME_REGISTER;
            name->first = add_vregs(d, formal->type, 1);
            name->count = 1;
            place->size = ptx_register_size(formal->type);
        } else if (d->function->is_entry) {
            place->offset = formal->offset;
        } else {
            place->offset = ptx_local_alloc(d, formal->size, formal->alignment);
        }
    }
}

/* Registers that a call writes before the first operation and reads after the last one. */
static void use_register_formals(struct ptx_decode *d, struct ptx_formal *formals, uint32_t count,
                                 struct ptx_place *places, bool write) {
    for (uint32_t i = 0; i < count; i++)
        if (formals[i].in_register) {
            const struct ptx_name *name =
                ptx_name_find(d, formals[i].name, (uint32_t)strlen(formals[i].name));
            ptx_use(d, &places[i].offset, name->first, write);
        }
}

static enum ptx_step run_nothing(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    (void)x, (void)op, (void)mask;
    return PTX_STEP_NEXT;
}

extern ptx_fn ptx_run_ret;

static void unit(struct ptx_decode *d, struct ptx_unit *unit) {
    const struct ptx_function *f = unit->function;
    const struct ptx_text *text = &d->module->texts[f->source];
    d->function = f;
    d->unit = unit;
    d->line = 0;
    d->vreg_count = d->fixup_count = d->jump_count = 0;
    d->constant_bytes = PTX_FRAME_CONSTANTS;
    d->constant_count = 0;
    if (d->constant_index)
        memset(d->constant_index, 0, d->constant_index_capacity * sizeof *d->constant_index);
    while (d->constant_capacity < PTX_FRAME_CONSTANTS)
        d->constants = grow(d, d->constants, d->constant_capacity, &d->constant_capacity, 1);
    memset(d->constants, 0, PTX_FRAME_CONSTANTS);
    memset(d->constants + PTX_FRAME_TRUE, 0xff, 4);
    memset(d->names, 0, sizeof d->names);
    d->top = NULL;
    d->scope = d->scope_count = d->scope_depth = 0;
    d->local_bytes = 0;
    d->unit_first = d->op_count;

    ptx_parse_start(&d->parse, text->text, f->body, text->text + text->size, text->name);
    d->parse.lines_unknown = false;
    d->parse.lex.line = ptx_lex_line(text->text, f->body);
    ptx_scope_open(d);
    d->scope = 0;
    formal_places(d, f->returns, f->return_count, &unit->returns);
    formal_places(d, f->formals, f->formal_count, &unit->formals);
    if (f->is_entry)
        d->local_bytes = 0;
    if (!f->is_entry)
        ptx_emit_unguarded(d, PTX_OP_FN, run_nothing);
    use_register_formals(d, f->formals, f->formal_count, unit->formals, true);
    ptx_parse_next(&d->parse);
    while (statement(d))
        ;
    d->guard = PTX_NO_REGISTER;
    ptx_emit(d, PTX_OP_CONTROL, ptx_run_ret);
    use_register_formals(d, f->returns, f->return_count, unit->returns, false);
    ptx_scope_close(d);
    ptx_assign_registers(d);
    unit->local_bytes = d->local_bytes;
    unit->constant_bytes = d->constant_bytes;
    uint8_t *template = ptx_parse_alloc(&d->parse, d->constant_bytes);
    memcpy(template, d->constants, d->constant_bytes);
    unit->constants = template;
}

/* Turns indices into pointers once no more operations are added. */
static void finish(struct ptx_decode *d, const uint32_t *firsts) {
    struct ptx_image *image = d->image;
    image->ops = ptx_parse_alloc(&d->parse, (size_t)d->op_count * sizeof *image->ops);
    memcpy(image->ops, d->ops, (size_t)d->op_count * sizeof *image->ops);
    image->op_count = d->op_count;
    for (uint32_t i = 0; i < d->op_count; i++) {
        struct ptx_op *op = &image->ops[i];
        if (op->kind == PTX_OP_BRANCH)
            op->target = image->ops + op->other.arg[0];
        else if (op->kind == PTX_OP_ALU && !op->alu.args)
            op->alu.args = (const struct alu_args *)(const void *)op->alu.small;
    }
    for (uint32_t i = 0; i < image->unit_count; i++) {
        image->units[i]->prologue = image->ops + firsts[i];
        image->units[i]->entry = image->units[i]->prologue + image->units[i]->prologue_count;
        image->units[i]->end = image->ops + (i + 1 < image->unit_count ? firsts[i + 1] : d->op_count);
    }
}

/*
 * What a compiler would spill down to, so that the blocks that the directives promise fit the 65536 registers
 * of a multiprocessor. A kernel without directives may be launched with 1024 threads: our estimate is no
 * reason to refuse that.
 */
static uint32_t register_limit(const struct ptx_kernel_info *info) {
    uint32_t warps = (info->max_threads + 127) / 128 * 4;
    uint64_t resident = (uint64_t)warps * (info->min_blocks ? info->min_blocks : 1);
    uint64_t most = 65536 / 32 / resident / 8 * 8;
    if (info->max_registers && info->max_registers < most)
        most = info->max_registers;
    return most < 16 ? 16 : most > 255 ? 255 : (uint32_t)most;
}

static void decode(struct ptx_decode *d) {
    struct ptx_image *image = d->image;
    uint32_t capacity = d->module->function_count + 1;
    image->units = ptx_parse_alloc(&d->parse, capacity * sizeof *image->units);
    image->by_function = ptx_parse_alloc(&d->parse, (size_t)capacity * sizeof *image->by_function);
    uint32_t *firsts = ptx_parse_alloc(&d->parse, capacity * sizeof *firsts);
    image->units[0] = ptx_parse_alloc(&d->parse, sizeof **image->units);
    image->units[0]->function = d->kernel->function;
    image->unit_count = 1;
    bool indirect = false;
    for (uint32_t i = 0; i < image->unit_count; i++) {
        if (i > UINT16_MAX)
            ptx_decode_fail(d, PTX_UNSUPPORTED, "more than 65536 functions");
        d->unit_index = (uint16_t)i;
        firsts[i] = d->op_count;
        unit(d, image->units[i]);
        if (i + 1 == image->unit_count && image->indirect_calls && !indirect) {
            /* An indirect call may reach every function of the module. */
            indirect = true;
            for (uint32_t k = 0; k < d->module->function_count; k++) {
                struct ptx_function *f = d->module->functions[k];
                if (!f->body || f->is_entry || image->by_function[f->id])
                    continue;
                struct ptx_unit *u = ptx_parse_alloc(&d->parse, sizeof *u);
                u->function = f;
                image->by_function[f->id] = u;
                image->units[image->unit_count++] = u;
            }
        }
    }
    finish(d, firsts);
    uint32_t words = 0;
    for (uint32_t i = 0; i < image->unit_count; i++) {
        uint32_t used = (image->units[i]->frame_bytes - image->units[i]->constant_bytes) / 128;
        words = used > words ? used : words;
    }
    uint32_t most = register_limit(&d->kernel->info);
    image->registers = words + 8 > most ? most : words + 8 < 16 ? 16 : words + 8;
}

static enum ptx_status protected_decode(struct ptx_decode *d) {
    if (setjmp(d->parse.fail))
        return d->parse.status;
    decode(d);
    return PTX_OK;
}

enum ptx_status ptx_image_decode(struct ptx_kernel *kernel, struct ptx_image **out, struct ptx_log *log) {
    struct ptx_image *image = calloc(1, sizeof *image);
    struct ptx_decode *d = calloc(1, sizeof *d);
    enum ptx_status status = PTX_NO_MEMORY;
    if (image && d) {
        static _Atomic uint64_t serial;
        image->serial = atomic_fetch_add(&serial, 1) + 1;
        image->module = kernel->module;
        image->shared_alignment = 16;
        d->image = image;
        d->module = kernel->module;
        d->kernel = kernel;
        d->function = kernel->function;
        d->parse.arena = &image->arena;
        d->parse.log = log;
        status = protected_decode(d);
        free(d->ops);
        free(d->vregs);
        free(d->fixups);
        free(d->jumps);
        free(d->constants);
        free(d->constant_index);
        free(d->shared);
    }
    free(d);
    if (status != PTX_OK) {
        ptx_image_free(image);
        image = NULL;
    }
    *out = image;
    return status;
}

void ptx_image_free(struct ptx_image *image) {
    if (!image)
        return;
    ptx_arena_free(&image->arena);
    free(image);
}
