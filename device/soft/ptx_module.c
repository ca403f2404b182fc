// SPDX-License-Identifier: Apache-2.0
/* Modules: loading, symbol tables, look-up. */
#include "device/soft/ptx_module.h"
#include "device/soft/ptx_code.h"

#include <stdlib.h>
#include <string.h>

#define MAX_TEXT ((size_t)2 << 30)

static uint32_t hash_name(uint32_t scope, const char *name) {
    uint32_t hash = 2166136261u ^ scope * 0x9E3779B9u;
    for (; *name; name++)
        hash = (hash ^ (unsigned char)*name) * 16777619u;
    return hash;
}

static struct ptx_symbol *slot_of(struct ptx_symbol *symbols, uint32_t capacity, uint32_t scope,
                                  const char *name) {
    for (uint32_t i = hash_name(scope, name);; i++) {
        struct ptx_symbol *symbol = &symbols[i & (capacity - 1)];
        if (!symbol->name || (symbol->scope == scope && strcmp(symbol->name, name) == 0))
            return symbol;
    }
}

const struct ptx_symbol *ptx_module_lookup(const struct ptx_module *module, uint32_t scope,
                                           const char *name) {
    if (!module->symbol_capacity)
        return NULL;
    const struct ptx_symbol *symbol = slot_of(module->symbols, module->symbol_capacity, scope, name);
    return symbol->name ? symbol : NULL;
}

struct ptx_symbol *ptx_module_define(struct ptx_parse *p, struct ptx_module *module, uint32_t scope,
                                     const char *name) {
    if (module->symbol_count * 2 >= module->symbol_capacity) {
        uint32_t capacity = module->symbol_capacity ? module->symbol_capacity * 2 : 64;
        struct ptx_symbol *bigger = ptx_parse_alloc(p, capacity * sizeof *bigger);
        for (uint32_t i = 0; i < module->symbol_capacity; i++)
            if (module->symbols[i].name)
                *slot_of(bigger, capacity, module->symbols[i].scope, module->symbols[i].name) =
                    module->symbols[i];
        module->symbols = bigger;
        module->symbol_capacity = capacity;
    }
    struct ptx_symbol *symbol = slot_of(module->symbols, module->symbol_capacity, scope, name);
    if (!symbol->name) {
        symbol->name = name;
        symbol->scope = scope;
        module->symbol_count++;
    }
    return symbol;
}

const struct ptx_symbol *ptx_module_symbol(const struct ptx_module *module, uint32_t source,
                                           const char *name) {
    const struct ptx_symbol *local = ptx_module_lookup(module, source + 1, name);
    if (local) {
        bool declared =
            (local->variable && local->variable->linkage == PTX_EXTERN && !local->variable->dynamic) ||
            (local->function && !local->function->body);
        if (!declared)
            return local;
    }
    const struct ptx_symbol *shared = ptx_module_lookup(module, 0, name);
    return shared ? shared : local;
}

static enum ptx_builtin builtin_named(const char *name) {
    static const struct {
        const char *name;
        enum ptx_builtin builtin;
    } builtins[] = {{"vprintf", PTX_VPRINTF},
                    {"__assertfail", PTX_ASSERTFAIL},
                    {"malloc", PTX_MALLOC},
                    {"free", PTX_FREE},
                    {"cudaGraphSetConditional", PTX_SET_CONDITION}};
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++)
        if (strcmp(builtins[i].name, name) == 0)
            return builtins[i].builtin;
    return PTX_NOT_BUILTIN;
}

/* Leads declarations and aliases to what they mean, and lists the variables that need storage. */
static void resolve(struct ptx_parse *p, struct ptx_module *module) {
    for (uint32_t i = 0; i < module->function_count; i++) {
        struct ptx_function *f = module->functions[i];
        f->definition = f;
        for (int hops = 0; !f->definition->body && hops < 8; hops++) {
            const struct ptx_function *from = f->definition;
            const struct ptx_symbol *symbol =
                ptx_module_symbol(module, from->source, from->alias ? from->alias : from->name);
            if (!symbol || !symbol->function || symbol->function == from)
                break;
            f->definition = symbol->function;
        }
        if (!f->definition->body)
            f->definition->builtin = builtin_named(f->definition->name);
    }
    uint32_t count = 0;
    module->globals = ptx_parse_alloc(p, (module->variable_count + 1) * sizeof *module->globals);
    for (uint32_t i = 0; i < module->variable_count; i++) {
        struct ptx_variable *v = module->variables[i];
        if (v->space != PTX_GLOBAL && v->space != PTX_CONST)
            continue;
        const struct ptx_symbol *symbol = ptx_module_symbol(module, v->source, v->name);
        if (v->linkage == PTX_EXTERN && symbol && symbol->variable && symbol->variable != v)
            continue;
        v->global = count;
        module->globals[count++] = (struct ptx_global){
            .name = v->name,
            .space = v->space,
            .size = v->size,
            .alignment = v->alignment,
            .managed = v->managed,
            .reference = v->reference,
            .external = v->linkage == PTX_EXTERN,
            .exported = v->linkage == PTX_VISIBLE || v->linkage == PTX_WEAK || v->linkage == PTX_COMMON,
        };
    }
    module->global_count = count;
}

static enum ptx_status load(struct ptx_parse *p, struct ptx_module *module, const struct ptx_source *sources,
                            size_t count) {
    if (setjmp(p->fail))
        return p->status;
    module->texts = ptx_parse_alloc(p, (count + 1) * sizeof *module->texts);
    for (size_t i = 0; i < count; i++) {
        size_t size = sources[i].size;
        struct ptx_text *text = &module->texts[i];
        const char *name = sources[i].name ? sources[i].name : "ptx";
        text->name = ptx_parse_alloc(p, strlen(name) + 1);
        strcpy(text->name, name);
        if (size > MAX_TEXT) {
            ptx_log_printf(p->log, "%s: text of more than 2 GiB\n", name);
            return PTX_INVALID;
        }
        /* Trailing NULs are what C strings in images end with. */
        while (size && sources[i].text[size - 1] == 0)
            size--;
        text->text = malloc(size + 1);
        if (!text->text)
            ptx_parse_fail(p, PTX_NO_MEMORY, "out of memory");
        memcpy(text->text, sources[i].text, size);
        text->text[size] = 0;
        text->size = size;
        module->text_count = (uint32_t)i + 1;
        ptx_parse_start(p, text->text, text->text, text->text + size, text->name);
        p->lines_unknown = true;
        ptx_module_index(p, module, (uint32_t)i);
    }
    resolve(p, module);
    return PTX_OK;
}

enum ptx_status ptx_module_load(const struct ptx_source *sources, size_t count, struct ptx_module **out,
                                struct ptx_log *log) {
    *out = NULL;
    if (count == 0 || count > 65536)
        return PTX_INVALID;
    struct ptx_module *module = calloc(1, sizeof *module);
    if (!module)
        return PTX_NO_MEMORY;
    struct ptx_parse parse = {.arena = &module->arena, .log = log};
    enum ptx_status status = load(&parse, module, sources, count);
    if (status != PTX_OK) {
        ptx_module_free(module);
        return status;
    }
    *out = module;
    return PTX_OK;
}

void ptx_module_free(struct ptx_module *module) {
    if (!module)
        return;
    for (uint32_t i = 0; i < module->kernel_count; i++) {
        struct ptx_kernel *kernel = module->kernels[i];
        ptx_image_free(atomic_load_explicit(&kernel->image, memory_order_acquire));
        free(kernel->reason);
        pthread_mutex_destroy(&kernel->lock);
    }
    for (uint32_t i = 0; i < module->text_count; i++)
        free(module->texts[i].text);
    ptx_arena_free(&module->arena);
    free(module);
}

size_t ptx_module_globals(struct ptx_module *module, struct ptx_global **globals) {
    *globals = module->globals;
    return module->global_count;
}

size_t ptx_module_kernels(struct ptx_module *module, struct ptx_kernel ***kernels) {
    *kernels = module->kernels;
    return module->kernel_count;
}

struct ptx_kernel *ptx_module_find(struct ptx_module *module, const char *name) {
    const struct ptx_symbol *symbol = ptx_module_lookup(module, 0, name);
    return symbol && symbol->function ? symbol->function->kernel : NULL;
}

const struct ptx_kernel_info *ptx_kernel_info(const struct ptx_kernel *kernel) {
    return &kernel->info;
}

uint64_t ptx_function_address(const struct ptx_function *function) {
    return PTX_CODE_WINDOW + (uint64_t)function->id * 16;
}

struct ptx_function *ptx_function_at(const struct ptx_module *module, uint64_t address) {
    uint64_t id = (address - PTX_CODE_WINDOW) / 16;
    if (address < PTX_CODE_WINDOW || address % 16 || id == 0 || id > module->function_count)
        return NULL;
    return module->functions[id - 1];
}
