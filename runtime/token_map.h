// SPDX-License-Identifier: Apache-2.0
/*
 * A map from tokens to what the guest knows of the objects they name. The map holds pointers and owns none of
 * them; all functions may be called from any thread.
 */
#ifndef BARCUDA_RUNTIME_TOKEN_MAP_H
#define BARCUDA_RUNTIME_TOKEN_MAP_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct token_map_entry {
    uint64_t token; /* 0 = empty */
    void *value;
};

struct token_map {
    pthread_rwlock_t lock;
    struct token_map_entry *entries;
    size_t capacity, count; /* capacity is 0 or a power of two */
};
#define TOKEN_MAP_INITIALIZER                                                                                \
    { .lock = PTHREAD_RWLOCK_INITIALIZER }

/* The value of a token, or NULL. */
void *token_map_get(struct token_map *, uint64_t token);
/* Adds a token (not 0) and returns true; false when memory ran out. A token that is there already keeps its
 * value: see *present. */
bool token_map_add(struct token_map *, uint64_t token, void *value, void **present);
/* Removes a token and returns its value, or NULL. */
void *token_map_take(struct token_map *, uint64_t token);
/* Removes and returns one value for which `match` says yes, or NULL. */
void *token_map_take_if(struct token_map *, bool (*match)(const void *value, const void *arg),
                        const void *arg);
/* Writes the tokens of the first `capacity` values for which `match` says yes; returns how many say so. */
size_t token_map_list(struct token_map *, bool (*match)(const void *value, const void *arg), const void *arg,
                      uint64_t *tokens, size_t capacity);

#endif
