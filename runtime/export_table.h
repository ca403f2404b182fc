// SPDX-License-Identifier: Apache-2.0
/*
 * Export tables (cuGetExportTable): arrays of functions by which NVIDIA's own libraries reach parts of the
 * driver that have no public name. runtime/export_table.c declares them; docs/interoperability.md says what
 * is known of each.
 */
#ifndef BARCUDA_RUNTIME_EXPORT_TABLE_H
#define BARCUDA_RUNTIME_EXPORT_TABLE_H

#include "runtime/integrity.h"

enum export_table {
    EXPORT_TABLE_RUNTIME,         /* 6bd5fb6c: modules and primary contexts for the CUDA runtime */
    EXPORT_TABLE_RUNTIME_HOOKS,   /* a094798c: which runtime calls a tool listens to */
    EXPORT_TABLE_THREAD,          /* 42d85a81: the thread's current context */
    EXPORT_TABLE_CONTEXT_STORAGE, /* c693336e: context-local storage */
    EXPORT_TABLE_CONTEXT_CHECKS,  /* 263e8860 */
    EXPORT_TABLE_CONTEXT_INFO,    /* 21318c60: contexts and streams for NVIDIA's libraries */
    EXPORT_TABLE_MODULE_INFO,     /* 6e163fbe: functions of modules */
    EXPORT_TABLE_CONTEXT_CREATE,  /* 0ca50b8c */
    EXPORT_TABLE_MATMUL,          /* 1734dc26: asked for by cuBLASLt, which works when its function refuses */
#if BARCUDA_SELF_CHECK
    EXPORT_TABLE_SELF_CHECK, /* d4082055 */
#endif
    EXPORT_TABLE_COUNT,
};

/* The table as programs see it; constant for the life of the process. */
const void *const *export_table_find(enum export_table);

#endif
