// SPDX-License-Identifier: Apache-2.0
/* Chunked bump allocation. */
#include "device/soft/ptx_arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK = 32 << 10 };

struct ptx_arena_chunk {
    _Alignas(64) struct ptx_arena_chunk *next;
    size_t size;
};

void *ptx_arena_alloc(struct ptx_arena *arena, size_t size) {
    size_t align = size >= 64 ? 64 : 16;
    if (size > SIZE_MAX / 4)
        return NULL;
    size_t at = (arena->used + align - 1) & ~(align - 1);
    if (!arena->chunk || at > arena->chunk->size || arena->chunk->size - at < size) {
        size_t payload = size > CHUNK / 4 ? size : CHUNK;
        payload = (payload + sizeof(struct ptx_arena_chunk) + 63) & ~(size_t)63;
        struct ptx_arena_chunk *chunk = aligned_alloc(64, payload);
        if (!chunk)
            return NULL;
        chunk->size = payload;
        if (size > CHUNK / 4 && arena->chunk) {
            /* A big block gets a chunk of its own behind the current one, which stays in use. */
            chunk->next = arena->chunk->next;
            arena->chunk->next = chunk;
            return memset((char *)chunk + sizeof *chunk, 0, size);
        }
        chunk->next = arena->chunk;
        arena->chunk = chunk;
        at = sizeof *chunk;
    }
    arena->used = at + size;
    return memset((char *)arena->chunk + at, 0, size);
}

void ptx_arena_free(struct ptx_arena *arena) {
    while (arena->chunk) {
        struct ptx_arena_chunk *next = arena->chunk->next;
        free(arena->chunk);
        arena->chunk = next;
    }
    arena->used = 0;
}
