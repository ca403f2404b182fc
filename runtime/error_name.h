// SPDX-License-Identifier: Apache-2.0
/*
 * Names and descriptions of CUresult values (generated/error_names.c).
 */
#ifndef BARCUDA_RUNTIME_ERROR_NAME_H
#define BARCUDA_RUNTIME_ERROR_NAME_H

#include <stddef.h>

struct error_name {
    int code;         /* CUresult */
    const char *name; /* "CUDA_ERROR_INVALID_VALUE" */
    const char *text; /* "invalid argument" */
};

/* Sorted by code. */
extern const struct error_name error_names[];
extern const size_t error_name_count;

#endif
