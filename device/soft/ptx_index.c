// SPDX-License-Identifier: Apache-2.0
/* The index of a PTX text: directives of module scope are read, bodies are skipped. */
#include "device/soft/ptx_module.h"

#include <string.h>

static void *grow(struct ptx_parse *p, void *list, uint32_t count, uint32_t *capacity, size_t size) {
    if (count < *capacity)
        return list;
    uint32_t bigger = *capacity ? *capacity * 2 : 16;
    void *copy = ptx_parse_alloc(p, bigger * size);
    if (count)
        memcpy(copy, list, count * size);
    *capacity = bigger;
    return copy;
}

/* Integers after a performance directive; at most three are kept. */
static uint32_t integers(struct ptx_parse *p, uint32_t values[3]) {
    uint32_t n = 0;
    do {
        uint64_t value = ptx_parse_integer(p);
        if (value > UINT32_MAX)
            ptx_parse_fail(p, PTX_INVALID, "value out of range");
        if (n < 3)
            values[n++] = (uint32_t)value;
    } while (ptx_parse_accept(p, ','));
    return n;
}

static void set_shape(struct ptx_parse *p, uint32_t shape[3]) {
    uint32_t values[3] = {1, 1, 1};
    integers(p, values);
    memcpy(shape, values, sizeof values);
}

static void set_count(struct ptx_parse *p, uint32_t *count) {
    uint32_t values[3] = {0};
    integers(p, values);
    *count = values[0];
}

/* Everything between a function's parameters and its body. */
static void performance_directives(struct ptx_parse *p, struct ptx_kernel_info *info) {
    struct ptx_kernel_info unused = {0};
    if (!info)
        info = &unused;
    while (p->token.kind == PTX_TOKEN_DIRECTIVE) {
        struct ptx_token directive = p->token;
        ptx_parse_next(p);
        if (ptx_token_is(&directive, ".maxntid")) {
            set_shape(p, info->max_block);
        } else if (ptx_token_is(&directive, ".reqntid")) {
            set_shape(p, info->required_block);
        } else if (ptx_token_is(&directive, ".reqnctapercluster")) {
            set_shape(p, info->cluster);
        } else if (ptx_token_is(&directive, ".minnctapersm")) {
            set_count(p, &info->min_blocks);
        } else if (ptx_token_is(&directive, ".maxnreg")) {
            set_count(p, &info->max_registers);
        } else if (ptx_token_is(&directive, ".pragma")) {
            while (p->token.kind == PTX_TOKEN_STRING || ptx_token_punct(&p->token, ','))
                ptx_parse_next(p);
            ptx_parse_expect(p, ';');
        } else if (p->token.kind == PTX_TOKEN_INTEGER) {
            uint32_t values[3];
            integers(p, values);
        }
    }
}

/* max_threads: what .maxntid or .reqntid allow. */
static uint32_t thread_limit(const struct ptx_kernel_info *info) {
    const uint32_t *shape = info->max_block[0] ? info->max_block : info->required_block;
    if (!shape[0])
        return 1024;
    uint64_t threads = (uint64_t)shape[0] * shape[1];
    if (threads > 1024 || threads * shape[2] > 1024 || threads * shape[2] == 0)
        return 1024;
    return (uint32_t)(threads * shape[2]);
}

static void make_kernel(struct ptx_parse *p, struct ptx_module *module, struct ptx_function *function,
                        const struct ptx_kernel_info *info) {
    struct ptx_kernel *kernel = ptx_parse_alloc(p, sizeof *kernel);
    struct ptx_param *params = ptx_parse_alloc(p, (function->formal_count + 1) * sizeof *params);
    for (uint32_t i = 0; i < function->formal_count; i++) {
        const struct ptx_formal *formal = &function->formals[i];
        params[i] = (struct ptx_param){formal->offset, formal->size, formal->alignment};
        kernel->info.param_size = formal->offset + formal->size;
    }
    uint32_t param_size = kernel->info.param_size;
    kernel->info = *info;
    kernel->info.param_size = param_size;
    kernel->info.name = function->name;
    kernel->info.params = params;
    kernel->info.param_count = function->formal_count;
    kernel->info.max_threads = thread_limit(info);
    kernel->info.ptx_version = module->version;
    kernel->info.target = module->target;
    kernel->module = module;
    kernel->function = function;
    pthread_mutex_init(&kernel->lock, NULL);
    function->kernel = kernel;
    module->kernels =
        grow(p, module->kernels, module->kernel_count, &module->kernel_capacity, sizeof *module->kernels);
    module->kernels[module->kernel_count++] = kernel;
}

static bool exported(enum ptx_linkage linkage) {
    return linkage == PTX_VISIBLE || linkage == PTX_WEAK || linkage == PTX_COMMON;
}

/* Enters a definition or declaration. Returns the function to keep using: a declaration and its definition
 * are one. */
static struct ptx_function *enter_function(struct ptx_parse *p, struct ptx_module *module,
                                           struct ptx_function *f) {
    uint32_t scope = exported(f->linkage) || f->is_entry ? 0 : f->source + 1;
    struct ptx_symbol *symbol = ptx_module_define(p, module, scope, f->name);
    if (symbol->variable)
        ptx_parse_fail(p, PTX_INVALID, "'%s' is declared as a variable and as a function", f->name);
    if (symbol->function) {
        struct ptx_function *old = symbol->function;
        if (old->body && f->body && old->linkage == PTX_WEAK)
            return old;
        if (old->body && f->body && f->linkage != PTX_WEAK)
            ptx_parse_fail(p, PTX_INVALID, "'%s' is defined twice", f->name);
        if (!old->body && f->body) {
            uint32_t id = old->id;
            *old = *f;
            old->id = id;
        }
        return old;
    }
    symbol->function = f;
    f->id = module->function_count + 1;
    module->functions = grow(p, module->functions, module->function_count, &module->function_capacity,
                             sizeof *module->functions);
    module->functions[module->function_count++] = f;
    return f;
}

static void function(struct ptx_parse *p, struct ptx_module *module, uint32_t source,
                     enum ptx_linkage linkage, bool entry) {
    struct ptx_function *f = ptx_parse_alloc(p, sizeof *f);
    struct ptx_kernel_info info = {0};
    f->source = source;
    f->linkage = linkage;
    f->is_entry = entry;
    while (ptx_parse_accept_word(p, ".attribute")) {
        ptx_parse_expect(p, '(');
        while (!ptx_parse_accept(p, ')')) {
            if (p->token.kind == PTX_TOKEN_END)
                ptx_parse_unexpected(p, "')'");
            ptx_parse_next(p);
        }
    }
    if (!entry && ptx_token_punct(&p->token, '('))
        ptx_parse_formals(p, &f->returns, &f->return_count);
    f->name = ptx_parse_name(p);
    if (ptx_token_punct(&p->token, '('))
        ptx_parse_formals(p, &f->formals, &f->formal_count);
    performance_directives(p, &info);
    bool body = ptx_token_punct(&p->token, '{');
    if (body) {
        f->body = p->token.text + 1;
        p->lex.at = f->body;
        if (!ptx_lex_skip_braces(&p->lex))
            ptx_parse_fail(p, PTX_INVALID, "the body of '%s' does not end", f->name);
        ptx_parse_next(p);
        ptx_parse_accept(p, ';');
    } else {
        ptx_parse_expect(p, ';');
    }
    for (uint32_t i = 0; entry && i < f->formal_count; i++)
        if (f->formals[i].in_register)
            ptx_parse_fail(p, PTX_INVALID, "kernel '%s' has a parameter in a register", f->name);
    struct ptx_function *kept = enter_function(p, module, f);
    if (entry && body && !kept->kernel && kept->body == f->body)
        make_kernel(p, module, kept, &info);
}

static void variable(struct ptx_parse *p, struct ptx_module *module, uint32_t source,
                     enum ptx_linkage linkage, enum ptx_space space) {
    struct ptx_variable shape = {.space = space, .linkage = linkage, .source = source};
    ptx_parse_variable(p, &shape);
    for (;;) {
        struct ptx_variable *v = ptx_parse_alloc(p, sizeof *v);
        *v = shape;
        struct ptx_symbol *symbol = ptx_module_define(p, module, exported(linkage) ? 0 : source + 1, v->name);
        struct ptx_variable *old = symbol->variable;
        if (symbol->function)
            ptx_parse_fail(p, PTX_INVALID, "'%s' is declared as a function and as a variable", v->name);
        if (old && old->linkage != PTX_EXTERN && old->linkage != PTX_WEAK && old->linkage != PTX_COMMON &&
            linkage != PTX_EXTERN && linkage != PTX_WEAK && linkage != PTX_COMMON)
            ptx_parse_fail(p, PTX_INVALID, "'%s' is defined twice", v->name);
        bool replace = old && old->linkage != PTX_VISIBLE && old->linkage != PTX_STATIC &&
                       (linkage == PTX_VISIBLE || linkage == PTX_STATIC ||
                        (linkage == PTX_COMMON && v->size > old->size));
        if (replace) {
            *old = *v;
        } else if (!old) {
            symbol->variable = v;
            module->variables = grow(p, module->variables, module->variable_count, &module->variable_capacity,
                                     sizeof *module->variables);
            module->variables[module->variable_count++] = v;
        }
        if (!ptx_parse_accept(p, ','))
            break;
        ptx_parse_declarator(p, &shape);
    }
    ptx_parse_expect(p, ';');
}

static void version(struct ptx_parse *p, struct ptx_module *module) {
    uint32_t number = 0;
    if (p->token.kind == PTX_TOKEN_F64) {
        for (uint32_t i = 0; i < p->token.size && number < 10000; i++)
            if (p->token.text[i] != '.')
                number = number * 10 + (uint32_t)(p->token.text[i] - '0');
    } else if (p->token.kind == PTX_TOKEN_INTEGER && p->token.value < 1000) {
        number = (uint32_t)p->token.value * 10;
    } else {
        ptx_parse_unexpected(p, "a version");
    }
    ptx_parse_next(p);
    if (number >= 100)
        ptx_parse_fail(p, PTX_VERSION, "PTX of version %u.%u is not known here", number / 10, number % 10);
    if (number > module->version)
        module->version = number;
}

static void target(struct ptx_parse *p, struct ptx_module *module) {
    do {
        if (p->token.kind != PTX_TOKEN_WORD)
            ptx_parse_unexpected(p, "a target");
        uint32_t number = 0;
        for (uint32_t i = 3; i < p->token.size && p->token.size < 12; i++)
            if (p->token.text[i] >= '0' && p->token.text[i] <= '9')
                number = number * 10 + (uint32_t)(p->token.text[i] - '0');
        if (memcmp(p->token.text, "sm_", p->token.size < 3 ? p->token.size : 3) == 0 &&
            number > module->target)
            module->target = number;
        ptx_parse_next(p);
    } while (ptx_parse_accept(p, ','));
}

/* .section name { ... } of debug information. */
static void section(struct ptx_parse *p) {
    while (!ptx_token_punct(&p->token, '{')) {
        if (p->token.kind == PTX_TOKEN_END)
            ptx_parse_unexpected(p, "'{'");
        ptx_parse_next(p);
    }
    p->lex.at = p->token.text + 1;
    if (!ptx_lex_skip_braces(&p->lex))
        ptx_parse_unexpected(p, "'}'");
    ptx_parse_next(p);
}

static void alias(struct ptx_parse *p, struct ptx_module *module, uint32_t source) {
    const char *name = ptx_parse_name(p);
    ptx_parse_expect(p, ',');
    const char *target_name = ptx_parse_name(p);
    ptx_parse_expect(p, ';');
    const struct ptx_symbol *symbol = ptx_module_lookup(module, 0, name);
    if (!symbol)
        symbol = ptx_module_lookup(module, source + 1, name);
    if (!symbol || !symbol->function)
        ptx_parse_fail(p, PTX_INVALID, ".alias of '%s', which is not a declared function", name);
    symbol->function->alias = target_name;
}

static bool state_space(struct ptx_parse *p, enum ptx_space *space) {
    static const struct {
        const char *name;
        enum ptx_space space;
    } spaces[] = {{".global", PTX_GLOBAL},
                  {".shared", PTX_SHARED},
                  {".const", PTX_CONST},
                  {".local", PTX_LOCAL},
                  {".tex", PTX_GLOBAL}};
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
        if (ptx_token_is(&p->token, spaces[i].name)) {
            *space = spaces[i].space;
            ptx_parse_next(p);
            return true;
        }
    return false;
}

static void linkable(struct ptx_parse *p, struct ptx_module *module, uint32_t source) {
    enum ptx_linkage linkage = PTX_STATIC;
    enum ptx_space space;
    for (;;) {
        if (ptx_parse_accept_word(p, ".visible"))
            linkage = PTX_VISIBLE;
        else if (ptx_parse_accept_word(p, ".weak"))
            linkage = PTX_WEAK;
        else if (ptx_parse_accept_word(p, ".common"))
            linkage = PTX_COMMON;
        else if (ptx_parse_accept_word(p, ".extern"))
            linkage = PTX_EXTERN;
        else
            break;
    }
    if (ptx_parse_accept_word(p, ".entry"))
        function(p, module, source, linkage, true);
    else if (ptx_parse_accept_word(p, ".func"))
        function(p, module, source, linkage, false);
    else if (state_space(p, &space))
        variable(p, module, source, linkage, space);
    else
        ptx_parse_unexpected(p, "a directive of module scope");
}

void ptx_module_index(struct ptx_parse *p, struct ptx_module *module, uint32_t source) {
    ptx_parse_next(p);
    if (!ptx_token_is(&p->token, ".version"))
        ptx_parse_unexpected(p, "'.version'");
    while (p->token.kind != PTX_TOKEN_END) {
        if (ptx_parse_accept_word(p, ".version")) {
            version(p, module);
        } else if (ptx_parse_accept_word(p, ".target")) {
            target(p, module);
        } else if (ptx_parse_accept_word(p, ".address_size")) {
            if (ptx_parse_integer(p) != 64)
                ptx_parse_fail(p, PTX_UNSUPPORTED, "only .address_size 64 is supported");
        } else if (ptx_token_is(&p->token, ".file") || ptx_token_is(&p->token, ".loc")) {
            ptx_lex_skip_line(&p->lex);
            ptx_parse_next(p);
        } else if (ptx_parse_accept_word(p, ".section")) {
            section(p);
        } else if (ptx_parse_accept_word(p, ".alias")) {
            alias(p, module, source);
        } else if (ptx_token_is(&p->token, ".pragma")) {
            performance_directives(p, NULL);
        } else if (ptx_parse_accept(p, ';')) {
            continue;
        } else {
            linkable(p, module, source);
        }
    }
}
