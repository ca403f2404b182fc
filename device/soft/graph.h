// SPDX-License-Identifier: Apache-2.0
/*
 * Graphs of the software GPU. A node's work is an immutable, counted list of operations (op.h), so that a
 * clone, an executable graph and a running launch share it, and changing a node's parameters means giving it
 * another list.
 *
 * A guest may keep handles of nodes whose graph is gone; handles are therefore looked up in a set of live
 * objects (graph_find, node_find, …) before they are used. All state is guarded by the graph lock; the
 * engine's lock may be taken inside it, never the other way round.
 */
#ifndef BARCUDA_DEVICE_SOFT_GRAPH_H
#define BARCUDA_DEVICE_SOFT_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/soft/conditional.h"
#include "device/soft/engine.h"

struct soft_node;

struct soft_edge {
    struct soft_node *node;
    CUgraphEdgeData data;
};
struct soft_edges {
    struct soft_edge *edge;
    size_t count, capacity;
};

/* Memory of an allocation node, shared with clones and executable graphs. */
struct soft_graph_memory {
    unsigned references;
    struct soft_streams *all; /* counted; the memory goes with the context at the latest */
    CUdeviceptr address;
    size_t access_count;
    CUmemAccessDesc access[]; /* as asked for */
};

struct soft_node {
    struct soft_graph *graph;
    CUgraphNodeType type;
    uint64_t id, original; /* unique; id of the node that this one was cloned from */
    size_t index;          /* in graph->node */
    struct soft_ops *ops;      /* NULL where there are graphs inside */
    struct soft_graph **inner; /* a child graph; the bodies of a conditional node */
    size_t inner_count;
    struct soft_condition *condition; /* of a conditional node, counted */
    CUgraphConditionalNodeType conditional;
    struct soft_edges from, to; /* dependencies; dependent nodes */
    bool enabled;
    struct soft_graph_memory *memory;
    CUDA_MEM_ALLOC_NODE_PARAMS alloc; /* as asked for, without pointers */
    int priority;
    CUaccessPolicyWindow access_policy;
    void *shadow; /* what GetParams points its caller to */
    size_t mark;  /* scratch of traversals */
};

struct soft_graph {
    struct soft_streams *all; /* the context's, counted */
    struct soft_node **node;  /* in order of creation */
    size_t count, capacity;
    struct soft_node *owner; /* the node that this graph is inside of */
    bool capturing;          /* belongs to a capture: the guest may not destroy it */
    struct soft_graph_object *objects;
    size_t object_count;
    struct soft_condition **conditions; /* made for this graph; counted */
    size_t condition_count;
};

/* References of a graph to a user object. */
struct soft_graph_object {
    struct soft_user_object *object;
    unsigned count;
};

void soft_graph_lock(void);
void soft_graph_unlock(void);

/* ---- live handles; lock held ---- */

enum soft_live { LIVE_GRAPH = 1, LIVE_NODE, LIVE_EXEC, LIVE_OBJECT };
bool soft_live_add(const void *, enum soft_live);
void soft_live_remove(const void *);
bool soft_live(const void *, enum soft_live);
static inline struct soft_graph *soft_graph_find(CUgraph g) {
    return soft_live(g, LIVE_GRAPH) ? (struct soft_graph *)g : NULL;
}
static inline struct soft_node *soft_node_find(CUgraphNode n) {
    return soft_live(n, LIVE_NODE) ? (struct soft_node *)n : NULL;
}

/* ---- structure; lock held ---- */

struct soft_graph *soft_graph_create(struct soft_streams *);
void soft_graph_destroy(struct soft_graph *);
/* Whether the graph may become a child of one of `parent`'s nodes: nesting and total size are bounded, because what works on whole
 * graphs recurses, and each child graph is a copy. */
bool soft_graph_nests(const struct soft_graph *parent, const struct soft_graph *);
/* Whether a capture adds to the graph or to one inside it: then it must not go. */
bool soft_graph_captured(const struct soft_graph *);
/* A deep copy; NULL without memory. */
struct soft_graph *soft_graph_clone(const struct soft_graph *);
/* A node without work and dependencies; NULL without memory. */
struct soft_node *soft_node_create(struct soft_graph *, CUgraphNodeType);
void soft_node_destroy(struct soft_node *);
/* Errors: INVALID_VALUE for an edge to itself, to another graph or one that exists; OUT_OF_MEMORY. */
CUresult soft_edge_add(struct soft_node *from, struct soft_node *to, const CUgraphEdgeData *);
bool soft_edges_find(const struct soft_edges *, const struct soft_node *, size_t *index);
bool soft_edge_default(const CUgraphEdgeData *);
/*
 * The nodes in an order in which each comes behind those it depends on; among several, the one created first.
 * `order` has room for graph->count. False when there is a cycle.
 */
bool soft_graph_sort(const struct soft_graph *, struct soft_node **order);

/* ---- nodes' parameters (graph_node.c); lock held ---- */

/* Gives the node the work that `params` describe; its type must match. The node is unchanged after a failure.
 */
CUresult soft_node_set(struct soft_node *, CUgraphNodeParams *params);
/* The node, with the graph lock taken; NULL (and no lock) when it is none of that type. */
struct soft_node *soft_node_lock(CUgraphNode, CUgraphNodeType);
/* Gives the node this list. */
void soft_node_set_ops(struct soft_node *, struct soft_ops *);
/* The allocation node owns memory that soft_memory_graph_alloc gave. After a failure (OUT_OF_MEMORY) it does
 * not. */
CUresult soft_node_own_memory(struct soft_node *, CUdeviceptr address, size_t size);
/* Copies work and attributes of a node of the same type. */
CUresult soft_node_assign(struct soft_node *to, const struct soft_node *from);
/* Adds a node behind `dependencies`. edges may be NULL. */
CUresult soft_graph_add(struct soft_graph *, const CUgraphNode *dependencies, const CUgraphEdgeData *edges,
                        size_t count, CUgraphNodeParams *params, struct soft_node **out);
void soft_node_release_work(struct soft_node *);
/* The graph becomes one of those inside the node, which has room for `count` of them. */
bool soft_node_reserve_inner(struct soft_node *, size_t count);
void soft_node_put_inner(struct soft_node *, struct soft_graph *);
void soft_node_drop_inner(struct soft_node *);

/* ---- user objects (user_object.c); lock held ---- */
void soft_user_object_retain(struct soft_user_object *, unsigned count);
void soft_user_object_release(struct soft_user_object *, unsigned count);
/* The objects of `from` take the place of those of `to`. False without memory, and nothing has changed. */
bool soft_graph_take_objects(struct soft_graph *to, const struct soft_graph *from);
/* The list keeps the objects of the graph and its child graphs for as long as it lives. */
CUresult soft_graph_hold_objects(const struct soft_graph *, struct soft_ops *);

#endif
