// SPDX-License-Identifier: Apache-2.0
/* Open addressing with linear probing; removal moves later entries back, so there are no tombstones. */
#include "runtime/token_map.h"

#include <stdlib.h>

static size_t slot_of(const struct token_map *map, uint64_t token) {
    return (size_t)((token * 0x9e3779b97f4a7c15ull) >> 32) & (map->capacity - 1);
}

/* Index of the token's entry, or of the empty entry where it belongs. The map has at least one empty entry.
 */
static size_t probe(const struct token_map *map, uint64_t token) {
    size_t i = slot_of(map, token);
    while (map->entries[i].token && map->entries[i].token != token)
        i = (i + 1) & (map->capacity - 1);
    return i;
}

void *token_map_get(struct token_map *map, uint64_t token) {
    void *value = NULL;
    pthread_rwlock_rdlock(&map->lock);
    if (map->capacity && token) {
        size_t i = probe(map, token);
        value = map->entries[i].token ? map->entries[i].value : NULL;
    }
    pthread_rwlock_unlock(&map->lock);
    return value;
}

static bool grow(struct token_map *map) {
    struct token_map larger = {.capacity = map->capacity ? map->capacity * 2 : 64};
    larger.entries = calloc(larger.capacity, sizeof *larger.entries);
    if (!larger.entries)
        return false;
    for (size_t i = 0; i < map->capacity; i++)
        if (map->entries[i].token)
            larger.entries[probe(&larger, map->entries[i].token)] = map->entries[i];
    free(map->entries);
    map->entries = larger.entries;
    map->capacity = larger.capacity;
    return true;
}

bool token_map_add(struct token_map *map, uint64_t token, void *value, void **present) {
    bool added = false;
    *present = NULL;
    pthread_rwlock_wrlock(&map->lock);
    if (token && ((map->count + 1) * 2 <= map->capacity || grow(map))) {
        size_t i = probe(map, token);
        added = true;
        if (map->entries[i].token) {
            *present = map->entries[i].value;
        } else {
            map->entries[i] = (struct token_map_entry){token, value};
            map->count++;
        }
    }
    pthread_rwlock_unlock(&map->lock);
    return added;
}

static void *remove_at(struct token_map *map, size_t hole) {
    void *value = map->entries[hole].value;
    size_t mask = map->capacity - 1;
    for (size_t i = (hole + 1) & mask; map->entries[i].token; i = (i + 1) & mask) {
        size_t home = slot_of(map, map->entries[i].token);
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            map->entries[hole] = map->entries[i];
            hole = i;
        }
    }
    map->entries[hole] = (struct token_map_entry){0};
    map->count--;
    return value;
}

void *token_map_take(struct token_map *map, uint64_t token) {
    void *value = NULL;
    pthread_rwlock_wrlock(&map->lock);
    if (map->capacity && token) {
        size_t i = probe(map, token);
        if (map->entries[i].token)
            value = remove_at(map, i);
    }
    pthread_rwlock_unlock(&map->lock);
    return value;
}

void *token_map_take_if(struct token_map *map, bool (*match)(const void *value, const void *arg),
                        const void *arg) {
    void *value = NULL;
    pthread_rwlock_wrlock(&map->lock);
    for (size_t i = 0; i < map->capacity && !value; i++)
        if (map->entries[i].token && match(map->entries[i].value, arg))
            value = remove_at(map, i);
    pthread_rwlock_unlock(&map->lock);
    return value;
}

size_t token_map_list(struct token_map *map, bool (*match)(const void *value, const void *arg), const void *arg,
                      uint64_t *tokens, size_t capacity) {
    size_t count = 0;
    pthread_rwlock_rdlock(&map->lock);
    for (size_t i = 0; i < map->capacity; i++)
        if (map->entries[i].token && match(map->entries[i].value, arg)) {
            if (count < capacity)
                tokens[count] = map->entries[i].token;
            count++;
        }
    pthread_rwlock_unlock(&map->lock);
    return count;
}
