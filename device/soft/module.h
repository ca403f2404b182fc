// SPDX-License-Identifier: Apache-2.0
/* Code of the software GPU: modules, libraries, functions and kernels. */
#ifndef BARCUDA_DEVICE_SOFT_MODULE_H
#define BARCUDA_DEVICE_SOFT_MODULE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/soft/image.h"
#include "device/soft/ptx.h"
#include "generated/cuda_types.h"

struct soft_context;
struct soft_library;

/* What can be set per function; of a CUkernel, what its functions start with. */
struct soft_function_options {
    atomic_int max_dynamic_shared, carveout;
    atomic_int cluster_required, cluster[3];
    atomic_int non_portable_cluster, cluster_policy;
};

/*
 * What handles of code point to begins with this. A guest can keep a function's handle beyond its module's
 * end (cuModuleUnload, cuCtxDestroy), so every entry point looks its handle up (soft_code_hold) before it
 * uses it.
 */
enum soft_code_tag {
    SOFT_CODE_FUNCTION = 1,
    SOFT_CODE_KERNEL,
    SOFT_CODE_MODULE,
    SOFT_CODE_LIBRARY,
    SOFT_CODE_ARRAY,
    SOFT_CODE_MIPMAP
};
struct soft_code {
    enum soft_code_tag tag;
};

/* A CUfunction is a pointer to one of these, or to the next. */
struct soft_function {
    struct soft_code code;
    struct soft_module *module;
    struct soft_kernel *of; /* NULL: of a plain module */
    struct ptx_kernel *kernel;
    const struct ptx_kernel_info *info;
    struct soft_function_options options;
    atomic_int prepared; /* CUresult + 1 of decoding the body; 0 = not tried */
};

/* A CUkernel is a pointer to one of these. */
struct soft_kernel {
    struct soft_code code;
    struct soft_library *library;
    const char *name;
    struct soft_function_options options;
};

/* A CUmodule is a pointer to one of these. */
struct soft_module {
    struct soft_code code;
    atomic_uint references; /* the owner's, and one per running grid */
    struct soft_context *context;
    struct soft_library *library; /* NULL: of cuModuleLoad */
    struct ptx_module *ptx;
    struct soft_function *functions;
    size_t function_count;
    struct soft_function **by_kernel; /* of a library: by index into library->kernels, NULL = none */
    uint64_t globals;                 /* device address of the block of variables, 0 = none */
    struct soft_module *next;         /* in context->modules, or in library->modules */
};

/*
 * Function of a handle as it stands in the context (a kernel's code is loaded into it if need be), with a
 * reference to its module for soft_module_release. INVALID_HANDLE for anything that is not a live function or
 * kernel.
 */
CUresult soft_function_find(CUfunction, struct soft_context *, struct soft_function **);
void soft_module_release(struct soft_module *);
/* Decodes the body, once. NOT_SUPPORTED or INVALID_PTX with a log line otherwise. */
CUresult soft_function_prepare(struct soft_function *);

/* struct executor's entries for sized images. */
CUresult soft_module_load(const void *image, size_t size, unsigned n, CUjit_option *, void **, CUmodule *);
CUresult soft_library_load(const void *image, size_t size, unsigned n, CUjit_option *, void **, CUlibrary *);

/* Unloads what the context holds. Its streams are idle. */
void soft_modules_forget(struct soft_context *);

CUresult soft_error(enum ptx_status);

#endif
