// SPDX-License-Identifier: Apache-2.0
#include "runtime/graph_lent.h"

#include <stdlib.h>

#include "runtime/token_map.h"

static struct token_map lent = TOKEN_MAP_INITIALIZER, bodies = TOKEN_MAP_INITIALIZER;

static bool put(struct token_map *map, CUgraphNode node, void *block) {
    void *present = NULL;
    free(token_map_take(map, (uintptr_t)node));
    return token_map_add(map, (uintptr_t)node, block, &present) && !present;
}

bool graph_lend(CUgraphNode node, void *block) {
    return put(&lent, node, block);
}

const struct graph_bodies *graph_bodies(CUgraphNode node) {
    return token_map_get(&bodies, (uintptr_t)node);
}

bool graph_bodies_lend(CUgraphNode node, struct graph_bodies *block) {
    return put(&bodies, node, block);
}
