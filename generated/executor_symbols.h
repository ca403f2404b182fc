// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Under which name each member of struct executor_ops is found in another libcuda.so.1.
 */
#ifndef BARCUDA_GENERATED_EXECUTOR_SYMBOLS_H
#define BARCUDA_GENERATED_EXECUTOR_SYMBOLS_H

#include <stddef.h>
#include <stdint.h>

struct executor_symbol {
    const char *name;   /* for cuGetProcAddress, */
    const char *symbol; /* and for dlsym */
    uint16_t version;   /* first CUDA version that has this ABI, as in CUDA_VERSION */
    uint16_t member;    /* offset in struct executor_ops */
};

extern const struct executor_symbol executor_symbols[];
extern const size_t executor_symbol_count;

#endif
