// SPDX-License-Identifier: Apache-2.0
/*
 * What CUDA lends to a program until a node changes or goes: arrays that GetParams points to, bodies of
 * conditional nodes. Here they are lent until they are asked for again or the process ends: destroying a
 * graph does not say which of its nodes had been asked about.
 */
#ifndef BARCUDA_RUNTIME_GRAPH_LENT_H
#define BARCUDA_RUNTIME_GRAPH_LENT_H

#include <stdbool.h>

#include "generated/cuda_types.h"

/* The node's block, from malloc, takes the place of its last one, which is freed. False without memory; the
 * caller keeps the block. */
bool graph_lend(CUgraphNode, void *block);

#define GRAPH_BODIES_MAX 65536 /* of one node */

/* The bodies of a conditional node; NULL for one that this process has not added itself. */
struct graph_bodies {
    CUgraphConditionalHandle handle;
    CUgraphConditionalNodeType type;
    unsigned count;
    CUgraph body[];
};
const struct graph_bodies *graph_bodies(CUgraphNode);
bool graph_bodies_lend(CUgraphNode, struct graph_bodies *);

#endif
