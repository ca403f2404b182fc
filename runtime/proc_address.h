// SPDX-License-Identifier: Apache-2.0
/*
 * The table behind cuGetProcAddress (generated/gpa_table.c): which exported symbol a name means from which version on.
 */
#ifndef BARCUDA_RUNTIME_PROC_ADDRESS_H
#define BARCUDA_RUNTIME_PROC_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

struct proc_address_entry {
    const char *name; /* base name, e.g. "cuMemAlloc" */
    int version;      /* first CUDA version that gives this symbol, e.g. 3020 */
    bool per_thread;  /* a _ptds or _ptsz symbol */
    void (*symbol)(void);
};

/* Sorted by name (strcmp), then legacy before per-thread, then version. */
extern const struct proc_address_entry proc_address_table[];
extern const size_t proc_address_count;

#endif
