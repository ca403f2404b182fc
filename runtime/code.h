// SPDX-License-Identifier: Apache-2.0
/*
 * What the guest knows of loaded code: modules and libraries (owners), their kernels and functions, and for
 * each of these the attributes and the parameter layout, fetched once when they are first needed.
 */
#ifndef BARCUDA_RUNTIME_CODE_H
#define BARCUDA_RUNTIME_CODE_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/private.h"

struct code_param {
    uint32_t offset, size;
};

/* State of cuParamSet… and cuFuncSetBlockShape, which launches of the first CUDA versions build up in the
 * function. */
struct code_legacy {
    unsigned block[3];
    unsigned shared_bytes;
    size_t size; /* cuParamSetSize */
    uint8_t params[4096];
};

/* Fetched from the host. Constant, but for the attributes, which cuFuncSetAttribute changes. */
struct code_info {
    uint32_t param_count, param_size;
    struct code_param *param;
    _Atomic int32_t attribute[KERNEL_INFO_ATTRIBUTES];
    int32_t attribute_result[KERNEL_INFO_ATTRIBUTES];
    uint64_t module, library; /* tokens, 0 = none */
    uint32_t name_length;
    char *name; /* NULL when it was too long to be sent whole */
};

/* A kernel or a function: CUDA takes one for the other. */
struct code_kernel {
    uint64_t token;
    uint64_t owner;               /* token of the module or library it came from */
    _Atomic uint64_t counterpart; /* the function of a kernel, the kernel of a function; 0 = not known */
    char *name;                   /* as it was looked up, or NULL */
    _Atomic(struct code_info *) info;
    _Atomic(struct code_legacy *) legacy;
    struct code_kernel *next; /* same bucket of the owner */
};

#define CODE_BUCKETS 64
/* A module or a library. */
struct code_owner {
    uint64_t token;
    uint64_t parent; /* the library of a module that cuLibraryGetModule gave out */
    pthread_mutex_t lock;
    struct code_kernel *bucket[CODE_BUCKETS]; /* by name; those without one in bucket 0 */
    uint64_t *variables;                      /* bases of ranges that end with the owner */
    size_t variable_count;
};

/* The owner with this token. With `create`, one that is not known yet is added (NULL then means no memory).
 */
struct code_owner *code_owner(uint64_t token, bool create, uint64_t parent);
/* Forgets an owner and all that belongs to it. */
void code_owner_drop(uint64_t token);
/* The kernel that was looked up under this name before, or NULL. */
struct code_kernel *code_owner_find(struct code_owner *, const char *name);
/* Adds what the host returned for a name (may be NULL), or finds that it is there. NULL: no memory. */
struct code_kernel *code_owner_add(struct code_owner *, uint64_t token, const char *name);
/* Remembers that the variable at `base` is a range that ends with the owner. False when memory ran out. */
bool code_owner_add_variable(struct code_owner *, uint64_t base);

/*
 * The kernel or function with its info; asks the host when it is not known. CUDA_ERROR_INVALID_HANDLE: there
 * is none. The result lives until its module or library is unloaded.
 */
CUresult code_find(CUfunction f, struct code_kernel **kernel, struct code_info **info);
/* Fetches the attributes anew, also those of the counterpart (after one was set). */
CUresult code_refresh(CUfunction f);

#endif
