// SPDX-License-Identifier: Apache-2.0
/*
 * Context-local storage: what a CUDA runtime keeps with a context (export table c693336e). A runtime looks
 * its value up on nearly every call, so a lookup takes no lock.
 */
#ifndef BARCUDA_RUNTIME_CONTEXT_STORAGE_H
#define BARCUDA_RUNTIME_CONTEXT_STORAGE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "generated/cuda_types.h"

struct rt_context;

typedef void (*context_storage_destructor)(CUcontext, void *key, void *value);

#define CONTEXT_STORAGE_CHUNK 8

struct context_storage_entry {
    _Atomic uintptr_t key; /* CONTEXT_STORAGE_FREE while unused */
    _Atomic uintptr_t value;
    context_storage_destructor destructor;
};
#define CONTEXT_STORAGE_FREE UINTPTR_MAX

/* Entries are reused, never freed, while the process lives: a reader may still look at them. */
struct context_storage_chunk {
    struct context_storage_entry entry[CONTEXT_STORAGE_CHUNK];
    struct context_storage_chunk *_Atomic next;
};

struct context_storage {
    struct context_storage_chunk *_Atomic first;
};

/* INVALID_HANDLE when the key is present already (its value stays). */
CUresult context_storage_put(struct context_storage *, void *key, void *value, context_storage_destructor);
/* Removes a value without running its destructor. INVALID_HANDLE when it is absent. */
CUresult context_storage_delete(struct context_storage *, void *key);
/* INVALID_HANDLE, and *value untouched, when the key is absent. */
CUresult context_storage_get(const struct context_storage *, void *key, void **value);
/* Removes every value and runs the destructors. The context's handle must still be valid. */
void context_storage_clear(struct context_storage *, CUcontext);

#endif
