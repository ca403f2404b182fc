// SPDX-License-Identifier: Apache-2.0
// Context-local storage: a short chain of fixed chunks, written under one lock, read under none.
#include "runtime/context_storage.h"

#include <pthread.h>
#include <stdlib.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct context_storage_entry *find(const struct context_storage *storage, uintptr_t key) {
    struct context_storage_chunk *chunk = atomic_load_explicit(&storage->first, memory_order_acquire);
    for (; chunk; chunk = atomic_load_explicit(&chunk->next, memory_order_acquire))
        for (unsigned i = 0; i < CONTEXT_STORAGE_CHUNK; i++)
            if (atomic_load_explicit(&chunk->entry[i].key, memory_order_acquire) == key)
                return &chunk->entry[i];
    return NULL;
}

/* A free entry, in a new chunk if need be. The caller holds the lock. */
static struct context_storage_entry *take_free(struct context_storage *storage) {
    struct context_storage_entry *entry = find(storage, CONTEXT_STORAGE_FREE);
    if (entry)
        return entry;
    struct context_storage_chunk *chunk = calloc(1, sizeof *chunk);
    if (!chunk)
        return NULL;
    for (unsigned i = 0; i < CONTEXT_STORAGE_CHUNK; i++)
        atomic_init(&chunk->entry[i].key, CONTEXT_STORAGE_FREE);
    struct context_storage_chunk *_Atomic *end = &storage->first;
    while (atomic_load_explicit(end, memory_order_relaxed))
        end = &atomic_load_explicit(end, memory_order_relaxed)->next;
    atomic_store_explicit(end, chunk, memory_order_release);
    return &chunk->entry[0];
}

CUresult context_storage_put(struct context_storage *storage, void *key, void *value,
                             context_storage_destructor destructor) {
    uintptr_t k = (uintptr_t)key;
    if (k == CONTEXT_STORAGE_FREE)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&lock);
    CUresult result = CUDA_ERROR_INVALID_HANDLE;
    if (!find(storage, k)) {
        struct context_storage_entry *entry = take_free(storage);
        result = entry ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        if (entry) {
            entry->destructor = destructor;
            /* Release: a reader that sees the value also sees that the entry had lost its former key. */
            atomic_store_explicit(&entry->value, (uintptr_t)value, memory_order_release);
            atomic_store_explicit(&entry->key, k, memory_order_release);
        }
    }
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult context_storage_delete(struct context_storage *storage, void *key) {
    uintptr_t k = (uintptr_t)key;
    pthread_mutex_lock(&lock);
    struct context_storage_entry *entry = k == CONTEXT_STORAGE_FREE ? NULL : find(storage, k);
    if (entry)
        atomic_store_explicit(&entry->key, CONTEXT_STORAGE_FREE, memory_order_release);
    pthread_mutex_unlock(&lock);
    return entry ? CUDA_SUCCESS : CUDA_ERROR_INVALID_HANDLE;
}

CUresult context_storage_get(const struct context_storage *storage, void *key, void **value) {
    uintptr_t k = (uintptr_t)key;
    if (k == CONTEXT_STORAGE_FREE)
        return CUDA_ERROR_INVALID_HANDLE;
    for (;;) {
        struct context_storage_entry *entry = find(storage, k);
        if (!entry)
            return CUDA_ERROR_INVALID_HANDLE;
        uintptr_t found = atomic_load_explicit(&entry->value, memory_order_acquire);
        /* The entry may have been deleted and given to another key between the two loads. */
        if (atomic_load_explicit(&entry->key, memory_order_relaxed) == k) {
            *value = (void *)found;
            return CUDA_SUCCESS;
        }
    }
}

/* Takes any one value out of the storage. The destructor runs outside the lock: it may call back. */
static bool take_one(struct context_storage *storage, uintptr_t *key, uintptr_t *value,
                     context_storage_destructor *destructor) {
    pthread_mutex_lock(&lock);
    struct context_storage_chunk *chunk = atomic_load_explicit(&storage->first, memory_order_relaxed);
    bool found = false;
    for (; chunk && !found; chunk = atomic_load_explicit(&chunk->next, memory_order_relaxed)) {
        for (unsigned i = 0; i < CONTEXT_STORAGE_CHUNK && !found; i++) {
            struct context_storage_entry *entry = &chunk->entry[i];
            *key = atomic_load_explicit(&entry->key, memory_order_relaxed);
            found = *key != CONTEXT_STORAGE_FREE;
            if (!found)
                continue;
            *value = atomic_load_explicit(&entry->value, memory_order_relaxed);
            *destructor = entry->destructor;
            atomic_store_explicit(&entry->key, CONTEXT_STORAGE_FREE, memory_order_release);
        }
    }
    pthread_mutex_unlock(&lock);
    return found;
}

void context_storage_clear(struct context_storage *storage, CUcontext context) {
    uintptr_t key, value;
    context_storage_destructor destructor;
    while (take_one(storage, &key, &value, &destructor))
        if (destructor)
            destructor(context, (void *)key, (void *)value);
}
