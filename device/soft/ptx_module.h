// SPDX-License-Identifier: Apache-2.0
/* What the index of a PTX module knows: texts, variables, functions, kernels. See ptx.h for the life of a
 * module. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_MODULE_H
#define BARCUDA_DEVICE_SOFT_PTX_MODULE_H

#include "device/soft/ptx_parse.h"

#include <pthread.h>
#include <stdatomic.h>

/* Function addresses are PTX_CODE_WINDOW + 16 * id: no memory lies there. */
#define PTX_CODE_WINDOW 0x0000010400000000ull

enum {
    PTX_MAX_FORMALS = 4096,
    PTX_MAX_PARAM_BYTES = 32764,
    PTX_MAX_SHARED = 1 << 20,
    PTX_MAX_LOCAL = 512 << 10,
};

enum ptx_linkage { PTX_STATIC, PTX_VISIBLE, PTX_WEAK, PTX_COMMON, PTX_EXTERN };

struct ptx_text {
    char *text;
    size_t size;
    char *name;
};

/* A variable of module scope, or of a function body (.shared, .local, .param there). */
struct ptx_variable {
    const char *name;
    enum ptx_space space;
    enum ptx_linkage linkage;
    enum alu_type type;
    uint32_t alignment;
    uint32_t dimensions; /* vectors count as the last one */
    uint64_t extent[8];
    uint64_t size; /* bytes */
    bool dynamic;  /* .extern .shared x[]: begins where the static ones end */
    bool managed;
    enum ptx_reference reference;
    uint32_t source;  /* index of the text */
    const char *init; /* behind '=', or NULL */
    uint32_t global;  /* index in ptx_module.globals for .global and .const */
    uint64_t offset;  /* assigned in a kernel's shared or local space (function scope only) */
};

struct ptx_formal {
    const char *name;
    enum alu_type type;
    bool in_register; /* .reg instead of .param */
    uint32_t size, alignment, offset;
};

enum ptx_builtin { PTX_NOT_BUILTIN, PTX_VPRINTF, PTX_ASSERTFAIL, PTX_MALLOC, PTX_FREE, PTX_SET_CONDITION };

struct ptx_function {
    const char *name;
    uint32_t id;
    uint32_t source;
    enum ptx_linkage linkage;
    bool is_entry;
    enum ptx_builtin builtin;
    struct ptx_formal *returns, *formals;
    uint32_t return_count, formal_count;
    const char *body; /* behind '{'; NULL = only declared */
    struct ptx_function
        *definition; /* where a declaration leads, or what an alias stands for; may be itself */
    const char *alias;
    struct ptx_kernel *kernel;
};

struct ptx_kernel {
    struct ptx_module *module;
    struct ptx_function *function;
    struct ptx_kernel_info info;
    pthread_mutex_t lock;
    _Atomic(struct ptx_image *) image; /* decoded code; set once, under the lock */
    enum ptx_status failed;            /* why decoding did not work, under the lock */
    char *reason;                      /* log of that failure */
};

struct ptx_symbol {
    const char *name;
    uint32_t scope; /* index of the text + 1 for a symbol of that text only, 0 for the module's */
    struct ptx_function *function; /* one of the two is set */
    struct ptx_variable *variable;
};

struct ptx_module {
    struct ptx_arena arena;
    struct ptx_text *texts;
    uint32_t text_count;
    struct ptx_symbol *symbols; /* open addressing, power of two */
    uint32_t symbol_capacity, symbol_count;
    struct ptx_function **functions;
    uint32_t function_count, function_capacity;
    struct ptx_kernel **kernels;
    uint32_t kernel_count, kernel_capacity;
    struct ptx_variable **variables; /* of module scope, all spaces */
    uint32_t variable_count, variable_capacity;
    struct ptx_global *globals;
    uint32_t global_count;
    uint32_t version, target;
    bool linked;
};

/* The symbol that `name` means inside text `source`; NULL = none. Declarations are followed to their
 * definitions. */
const struct ptx_symbol *ptx_module_symbol(const struct ptx_module *, uint32_t source, const char *name);
struct ptx_symbol *ptx_module_define(struct ptx_parse *, struct ptx_module *, uint32_t scope,
                                     const char *name);
const struct ptx_symbol *ptx_module_lookup(const struct ptx_module *, uint32_t scope, const char *name);

/* Behind the state space: "[.align n] [.attribute(..)] [.vN] .type name[..][..] [= init]" up to the ',' or
 * ';' (not consumed). */
void ptx_parse_variable(struct ptx_parse *, struct ptx_variable *);
/* Further names of the same declaration, after a ','. */
void ptx_parse_declarator(struct ptx_parse *, struct ptx_variable *);
/* "( formals )", the opening parenthesis is the current token. */
void ptx_parse_formals(struct ptx_parse *, struct ptx_formal **formals, uint32_t *count);
/* Indexes one text. */
void ptx_module_index(struct ptx_parse *, struct ptx_module *, uint32_t source);

/* Value of a function's address, and the function at an address (NULL = none). */
uint64_t ptx_function_address(const struct ptx_function *);
struct ptx_function *ptx_function_at(const struct ptx_module *, uint64_t address);

#endif
