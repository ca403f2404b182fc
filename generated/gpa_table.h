// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * What cuGetProcAddress can find (runtime/proc_address.c holds the rules).
 */
#ifndef BARCUDA_GENERATED_GPA_TABLE_H
#define BARCUDA_GENERATED_GPA_TABLE_H

#include <stdint.h>

/* One ABI of a function. */
struct gpa_entry {
    uint16_t version; /* first CUDA version that has it, as in CUDA_VERSION */
    uint8_t per_thread;
    void *symbol;
};

/* A name that cuGetProcAddress knows: `count` entries, first the legacy ones, then the per-thread ones, each by version. */
struct gpa_name {
    const char *name;
    const struct gpa_entry *entries;
    uint32_t count;
};

/* NULL when the name is unknown; names with a suffix (_v2, _ptsz) are. */
const struct gpa_name *gpa_find(const char *name);

#endif
