// SPDX-License-Identifier: Apache-2.0
/* Libraries: code that is loaded once and instantiated in each context that uses it. Also what module.c and
 * library.c share. */
#ifndef BARCUDA_DEVICE_SOFT_LIBRARY_H
#define BARCUDA_DEVICE_SOFT_LIBRARY_H

#include <pthread.h>

#include "device/soft/module.h"

/* A CUlibrary is a pointer to one of these. */
struct soft_library {
    struct soft_code code;
    atomic_uint references; /* the owner's, one per instance, and passing ones */
    struct image image;
    struct ptx_module *index; /* for names and layouts; never linked */
    struct soft_kernel *kernels;
    size_t kernel_count;
    pthread_mutex_t lock;
    struct soft_module *modules; /* one per context that has used it */
    struct soft_library *next;
};

void soft_library_retain(struct soft_library *);
void soft_library_release(struct soft_library *);
struct soft_kernel *soft_library_kernel(struct soft_library *, const char *name); /* NULL = none */
/* The kernel's function in the context, with a reference to its module. */
CUresult soft_kernel_function(struct soft_kernel *, struct soft_context *, struct soft_function **);
void soft_libraries_forget(struct soft_context *);

CUresult soft_module_create(struct soft_context *, struct soft_library *, const struct ptx_source *,
                            size_t count, struct ptx_log *, struct soft_module **);
CUresult soft_module_global(struct soft_module *, const char *name, bool managed, CUdeviceptr *, size_t *);
/* Where the variable of a texture or surface reference lies; NOT_FOUND when there is none of that name. */
CUresult soft_module_reference(struct soft_module *, const char *name, bool surface, CUdeviceptr *);
/* Its handles are not found from here on; before the owner's reference goes. */
void soft_module_retire(struct soft_module *);
void soft_options_init(struct soft_function_options *, const struct ptx_kernel_info *);
unsigned soft_capability(void); /* major * 10 + minor */

/* Which pointers are handles of code: arrays of `count` structs that begin with struct soft_code. */
bool soft_code_register(void *array, size_t count, size_t stride);
void soft_code_unregister(void *array);
/* The handle's struct when it is one of those, with a reference to the module or library that it belongs to;
 * or NULL. */
struct soft_code *soft_code_hold(const void *handle);
void soft_code_drop(struct soft_code *);
struct soft_module *soft_module_hold(CUmodule); /* NULL = no such module */

/* The log options of a load. */
struct jit {
    struct ptx_log log;
    char *error;
    size_t capacity; /* of error */
    void **error_size, **info_size;
};
void jit_open(struct jit *, unsigned n, const CUjit_option *, void **value);
/* Fills the caller's buffers as after a call that ended with this result. */
void jit_publish(struct jit *, CUresult);
/* The same, and frees the log. */
void jit_close(struct jit *, CUresult);

#endif
