// SPDX-License-Identifier: Apache-2.0
/* The structure of graphs: nodes, edges, clones, order; and the entries that ask for it or change it. */
#include "device/soft/graph.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/entries_stream.h"
#include "device/soft/stream.h"

#define DEEPEST    64              /* graphs inside each other */
#define MOST_NODES ((size_t)1 << 20) /* of a graph with all its child graphs */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t next_id = 1;

void soft_graph_lock(void) {
    pthread_mutex_lock(&lock);
}

void soft_graph_unlock(void) {
    pthread_mutex_unlock(&lock);
}

/* ---- live handles: an open hash table with linear probing ---- */

static struct {
    struct {
        const void *pointer;
        enum soft_live kind;
    } * slot;
    size_t capacity, count; /* capacity: a power of two */
} live;

static size_t slot_of(const void *p) {
    size_t i = (size_t)(((uintptr_t)p >> 4) * 0x9e3779b97f4a7c15u >> 20) & (live.capacity - 1);
    while (live.slot[i].pointer && live.slot[i].pointer != p)
        i = (i + 1) & (live.capacity - 1);
    return i;
}

static bool live_grow(void) {
    size_t old_capacity = live.capacity;
    void *fresh = calloc(old_capacity ? 2 * old_capacity : 64, sizeof *live.slot);
    if (!fresh)
        return false;
    __typeof__(live.slot) old = live.slot;
    live.slot = fresh;
    live.capacity = old_capacity ? 2 * old_capacity : 64;
    for (size_t i = 0; i < old_capacity; i++)
        if (old[i].pointer)
            live.slot[slot_of(old[i].pointer)] = old[i];
    free(old);
    return true;
}

bool soft_live_add(const void *p, enum soft_live kind) {
    if (2 * (live.count + 1) > live.capacity && !live_grow())
        return false;
    size_t i = slot_of(p);
    live.slot[i].pointer = p;
    live.slot[i].kind = kind;
    live.count++;
    return true;
}

bool soft_live(const void *p, enum soft_live kind) {
    if (!p || !live.capacity)
        return false;
    size_t i = slot_of(p);
    return live.slot[i].pointer && live.slot[i].kind == kind;
}

void soft_live_remove(const void *p) {
    if (!live.capacity)
        return;
    size_t i = slot_of(p);
    if (!live.slot[i].pointer)
        return;
    live.slot[i].pointer = NULL;
    live.count--;
    for (size_t k = (i + 1) & (live.capacity - 1); live.slot[k].pointer; k = (k + 1) & (live.capacity - 1)) {
        __typeof__(*live.slot) moved = live.slot[k];
        live.slot[k].pointer = NULL;
        live.slot[slot_of(moved.pointer)] = moved;
    }
}

/* ---- edges ---- */

bool soft_edge_default(const CUgraphEdgeData *d) {
    static const CUgraphEdgeData zero;
    return memcmp(d, &zero, sizeof zero) == 0;
}

bool soft_edges_find(const struct soft_edges *e, const struct soft_node *n, size_t *index) {
    for (size_t i = 0; i < e->count; i++)
        if (e->edge[i].node == n) {
            *index = i;
            return true;
        }
    return false;
}

static bool edges_reserve(struct soft_edges *e) {
    if (e->count < e->capacity)
        return true;
    size_t capacity = e->capacity ? 2 * e->capacity : 4;
    struct soft_edge *edge = realloc(e->edge, capacity * sizeof *edge);
    if (!edge)
        return false;
    e->edge = edge;
    e->capacity = capacity;
    return true;
}

static void edges_remove(struct soft_edges *e, size_t i) {
    memmove(&e->edge[i], &e->edge[i + 1], (e->count - i - 1) * sizeof *e->edge);
    e->count--;
}

CUresult soft_edge_add(struct soft_node *from, struct soft_node *to, const CUgraphEdgeData *data) {
    static const CUgraphEdgeData zero;
    size_t i;
    if (from == to || from->graph != to->graph || soft_edges_find(&to->from, from, &i))
        return CUDA_ERROR_INVALID_VALUE;
    if (!edges_reserve(&from->to) || !edges_reserve(&to->from))
        return CUDA_ERROR_OUT_OF_MEMORY;
    from->to.edge[from->to.count++] = (struct soft_edge){to, data ? *data : zero};
    to->from.edge[to->from.count++] = (struct soft_edge){from, data ? *data : zero};
    return CUDA_SUCCESS;
}

static bool edge_remove(struct soft_node *from, struct soft_node *to) {
    size_t i, k;
    if (!soft_edges_find(&from->to, to, &i) || !soft_edges_find(&to->from, from, &k))
        return false;
    edges_remove(&from->to, i);
    edges_remove(&to->from, k);
    return true;
}

/* ---- nodes and graphs ---- */

struct soft_node *soft_node_create(struct soft_graph *g, CUgraphNodeType type) {
    if (g->count == g->capacity) {
        size_t capacity = g->capacity ? 2 * g->capacity : 8;
        struct soft_node **node = realloc(g->node, capacity * sizeof(struct soft_node *));
        if (!node)
            return NULL;
        g->node = node;
        g->capacity = capacity;
    }
    struct soft_node *n = calloc(1, sizeof *n);
    if (!n || !soft_live_add(n, LIVE_NODE)) {
        free(n);
        return NULL;
    }
    n->graph = g;
    n->type = type;
    n->id = next_id++;
    n->enabled = true;
    n->index = g->count;
    g->node[g->count++] = n;
    return n;
}

/* Frees a node whose edges are gone or go with it. */
static void node_free(struct soft_node *n) {
    soft_live_remove(n);
    soft_node_release_work(n);
    free(n->from.edge);
    free(n->to.edge);
    free(n);
}

void soft_node_destroy(struct soft_node *n) {
    struct soft_graph *g = n->graph;
    while (n->from.count)
        edge_remove(n->from.edge[n->from.count - 1].node, n);
    while (n->to.count)
        edge_remove(n, n->to.edge[n->to.count - 1].node);
    g->count--;
    for (size_t i = n->index; i < g->count; i++) {
        g->node[i] = g->node[i + 1];
        g->node[i]->index = i;
    }
    node_free(n);
}

struct soft_graph *soft_graph_create(struct soft_streams *all) {
    struct soft_graph *g = calloc(1, sizeof *g);
    if (!g || !soft_live_add(g, LIVE_GRAPH)) {
        free(g);
        return NULL;
    }
    g->all = soft_streams_retain(all);
    return g;
}

void soft_graph_destroy(struct soft_graph *g) {
    if (!g)
        return;
    for (size_t i = 0; i < g->count; i++)
        node_free(g->node[i]);
    for (size_t i = 0; i < g->object_count; i++)
        soft_user_object_release(g->objects[i].object, g->objects[i].count);
    soft_conditions_release(g);
    soft_live_remove(g);
    soft_streams_release(g->all);
    free(g->objects);
    free(g->node);
    free(g);
}

static size_t levels(const struct soft_graph *g, size_t *nodes) {
    size_t deepest = 0;
    *nodes += g->count;
    for (size_t i = 0; i < g->count; i++)
        for (size_t k = 0; k < g->node[i]->inner_count; k++) {
            size_t below = levels(g->node[i]->inner[k], nodes);
            deepest = below > deepest ? below : deepest;
        }
    return deepest + 1;
}

bool soft_graph_captured(const struct soft_graph *g) {
    bool captured = g->capturing;
    for (size_t i = 0; !captured && i < g->count; i++)
        for (size_t k = 0; !captured && k < g->node[i]->inner_count; k++)
            captured = soft_graph_captured(g->node[i]->inner[k]);
    return captured;
}

bool soft_graph_nests(const struct soft_graph *parent, const struct soft_graph *g) {
    size_t nodes = 0, above = 1;
    for (; parent->owner; above++)
        parent = parent->owner->graph;
    levels(parent, &nodes);
    return above + levels(g, &nodes) <= DEEPEST && nodes <= MOST_NODES;
}

static bool clone_edges(struct soft_graph *to, const struct soft_graph *from, struct soft_edges *edges,
                        const struct soft_edges *old) {
    (void)from;
    if (!old->count)
        return true;
    edges->edge = malloc(old->count * sizeof *edges->edge);
    if (!edges->edge)
        return false;
    edges->count = edges->capacity = old->count;
    for (size_t i = 0; i < old->count; i++)
        edges->edge[i] = (struct soft_edge){to->node[old->edge[i].node->index], old->edge[i].data};
    return true;
}

struct soft_graph *soft_graph_clone(const struct soft_graph *g) {
    struct soft_graph *c = soft_graph_create(g->all);
    if (!c)
        return NULL;
    for (size_t i = 0; i < g->count; i++) {
        struct soft_node *n = soft_node_create(c, g->node[i]->type);
        if (!n || soft_node_assign(n, g->node[i]) != CUDA_SUCCESS)
            goto fail;
        n->original = g->node[i]->id;
        n->enabled = g->node[i]->enabled;
    }
    for (size_t i = 0; i < g->count; i++)
        if (!clone_edges(c, g, &c->node[i]->from, &g->node[i]->from) ||
            !clone_edges(c, g, &c->node[i]->to, &g->node[i]->to))
            goto fail;
    if (soft_graph_take_objects(c, g) && soft_conditions_take(c, g))
        return c;
fail:
    soft_graph_destroy(c);
    return NULL;
}

/* Moves the node at the end of a heap, ordered by index, to its place. */
static void heap_up(struct soft_node **heap, size_t i) {
    while (i && heap[(i - 1) / 2]->index > heap[i]->index) {
        struct soft_node *n = heap[i];
        heap[i] = heap[(i - 1) / 2];
        heap[(i - 1) / 2] = n;
        i = (i - 1) / 2;
    }
}

static void heap_down(struct soft_node **heap, size_t count) {
    for (size_t i = 0, k; (k = 2 * i + 1) < count; i = k) {
        if (k + 1 < count && heap[k + 1]->index < heap[k]->index)
            k++;
        if (heap[i]->index <= heap[k]->index)
            return;
        struct soft_node *n = heap[i];
        heap[i] = heap[k];
        heap[k] = n;
    }
}

bool soft_graph_sort(const struct soft_graph *g, struct soft_node **order) {
    /* The nodes that are ready form a heap at the end of the part of `order` that is not filled yet. */
    struct soft_node **ready = malloc((g->count ? g->count : 1) * sizeof(struct soft_node *));
    if (!ready)
        return false;
    size_t waiting = 0, done = 0;
    for (size_t i = 0; i < g->count; i++) {
        g->node[i]->mark = g->node[i]->from.count;
        if (!g->node[i]->mark) {
            ready[waiting] = g->node[i];
            heap_up(ready, waiting++);
        }
    }
    while (waiting) {
        struct soft_node *n = ready[0];
        ready[0] = ready[--waiting];
        heap_down(ready, waiting);
        order[done++] = n;
        for (size_t i = 0; i < n->to.count; i++)
            if (--n->to.edge[i].node->mark == 0) {
                ready[waiting] = n->to.edge[i].node;
                heap_up(ready, waiting++);
            }
    }
    free(ready);
    return done == g->count;
}

/* ---- entries: life and structure ---- */

CUresult soft_cuGraphCreate(CUgraph *graph, unsigned int flags) {
    struct soft_context *context = NULL;
    CUresult r = soft_context_current(&context);
    if (r != CUDA_SUCCESS)
        return r;
    if (!graph || flags)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_create(soft_context_streams(context));
    soft_graph_unlock();
    *graph = (CUgraph)g;
    return g ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuGraphDestroy(CUgraph graph) {
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    CUresult r = g && !g->owner && !soft_graph_captured(g) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        soft_graph_destroy(g);
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphClone(CUgraph *clone, CUgraph graph) {
    if (!clone)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph), *c = NULL;
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    if (g) {
        c = soft_graph_clone(g);
        r = c ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
    }
    soft_graph_unlock();
    if (c)
        *clone = (CUgraph)c;
    return r;
}

CUresult soft_cuGraphNodeFindInClone(CUgraphNode *node, CUgraphNode original, CUgraph clone) {
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    if (!node)
        return r;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(clone);
    struct soft_node *o = soft_node_find(original);
    for (size_t i = 0; g && o && i < g->count; i++)
        if (g->node[i]->original == o->id) {
            *node = (CUgraphNode)g->node[i];
            r = CUDA_SUCCESS;
            break;
        }
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphDestroyNode(CUgraphNode node) {
    soft_graph_lock();
    struct soft_node *n = soft_node_find(node);
    CUresult r = !n ? CUDA_ERROR_INVALID_VALUE
                 : n->type == CU_GRAPH_NODE_TYPE_MEM_ALLOC || n->type == CU_GRAPH_NODE_TYPE_MEM_FREE
                     ? CUDA_ERROR_NOT_SUPPORTED
                     : CUDA_SUCCESS;
    for (size_t i = 0; r == CUDA_SUCCESS && i < n->inner_count; i++)
        if (soft_graph_captured(n->inner[i]))
            r = CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        soft_node_destroy(n);
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphNodeGetType(CUgraphNode node, CUgraphNodeType *type) {
    soft_graph_lock();
    struct soft_node *n = soft_node_find(node);
    CUresult r = n && type ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *type = n->type;
    soft_graph_unlock();
    return r;
}

/*
 * The convention of all list queries: without an array the number there is; with one, *count is its room:
 * entries beyond the list are zeroed, and *count becomes the number written.
 */
static size_t room(const size_t *count, size_t have) {
    return *count < have ? *count : have;
}

static CUresult get_nodes(CUgraph graph, bool roots, CUgraphNode *nodes, size_t *count) {
    if (!count)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    size_t n = 0;
    for (size_t i = 0; g && i < g->count; i++) {
        if (roots && g->node[i]->from.count)
            continue;
        if (nodes && n < *count)
            nodes[n] = (CUgraphNode)g->node[i];
        n++;
    }
    soft_graph_unlock();
    if (!g)
        return CUDA_ERROR_INVALID_VALUE;
    if (nodes) {
        for (size_t i = n; i < *count; i++)
            nodes[i] = NULL;
        n = room(count, n);
    }
    *count = n;
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphGetNodes(CUgraph graph, CUgraphNode *nodes, size_t *count) {
    return get_nodes(graph, false, nodes, count);
}

CUresult soft_cuGraphGetRootNodes(CUgraph graph, CUgraphNode *nodes, size_t *count) {
    return get_nodes(graph, true, nodes, count);
}

/* What a query of edges has found so far. */
struct edge_list {
    CUgraphNode *from, *to;
    CUgraphEdgeData *data;
    size_t room, count;
    bool lossy; /* an edge has data that the caller does not ask for */
};

static void list_edge(struct edge_list *l, struct soft_node *from, struct soft_node *to,
                      const CUgraphEdgeData *data) {
    if (l->count < l->room) {
        if (l->from)
            l->from[l->count] = (CUgraphNode)from;
        if (l->to)
            l->to[l->count] = (CUgraphNode)to;
        if (l->data)
            l->data[l->count] = *data;
        else if (!soft_edge_default(data))
            l->lossy = true;
    }
    l->count++;
}

static CUresult end_list(struct edge_list *l, bool arrays, size_t *count) {
    if (arrays) {
        for (size_t i = l->count; i < l->room; i++) {
            if (l->from)
                l->from[i] = NULL;
            if (l->to)
                l->to[i] = NULL;
            if (l->data)
                memset(&l->data[i], 0, sizeof l->data[i]);
        }
        *count = room(count, l->count);
    } else {
        *count = l->count;
    }
    return l->lossy ? CUDA_ERROR_LOSSY_QUERY : CUDA_SUCCESS;
}

CUresult soft_cuGraphGetEdges_v2(CUgraph graph, CUgraphNode *from, CUgraphNode *to, CUgraphEdgeData *data,
                                 size_t *count) {
    if (!count || !from != !to || (data && !from))
        return CUDA_ERROR_INVALID_VALUE;
    struct edge_list l = {.from = from, .to = to, .data = data, .room = from ? *count : 0};
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    for (size_t i = 0; g && i < g->count; i++)
        for (size_t k = 0; k < g->node[i]->to.count; k++)
            list_edge(&l, g->node[i], g->node[i]->to.edge[k].node, &g->node[i]->to.edge[k].data);
    soft_graph_unlock();
    return g ? end_list(&l, from, count) : CUDA_ERROR_INVALID_VALUE;
}

static CUresult get_neighbours(CUgraphNode node, bool dependents, CUgraphNode *nodes, CUgraphEdgeData *data,
                               size_t *count) {
    if (!count || (data && !nodes))
        return CUDA_ERROR_INVALID_VALUE;
    struct edge_list l = {.to = nodes, .data = data, .room = nodes ? *count : 0};
    soft_graph_lock();
    struct soft_node *n = soft_node_find(node);
    if (n) {
        const struct soft_edges *e = dependents ? &n->to : &n->from;
        for (size_t i = 0; i < e->count; i++)
            list_edge(&l, NULL, e->edge[i].node, &e->edge[i].data);
    }
    soft_graph_unlock();
    return n ? end_list(&l, nodes, count) : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuGraphNodeGetDependencies_v2(CUgraphNode node, CUgraphNode *nodes, CUgraphEdgeData *data,
                                            size_t *count) {
    return get_neighbours(node, false, nodes, data, count);
}

CUresult soft_cuGraphNodeGetDependentNodes_v2(CUgraphNode node, CUgraphNode *nodes, CUgraphEdgeData *data,
                                              size_t *count) {
    return get_neighbours(node, true, nodes, data, count);
}

static bool is_pair(const struct soft_graph *g, CUgraphNode from, CUgraphNode to) {
    struct soft_node *a = soft_node_find(from), *b = soft_node_find(to);
    return a && b && a->graph == g && b->graph == g;
}

CUresult soft_cuGraphAddDependencies_v2(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to,
                                        const CUgraphEdgeData *data, size_t count) {
    if (count && (!from || !to))
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    CUresult r = g ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    size_t done = 0;
    for (; r == CUDA_SUCCESS && done < count; done++) {
        r = is_pair(g, from[done], to[done])
                ? soft_edge_add((struct soft_node *)from[done], (struct soft_node *)to[done],
                                data ? &data[done] : NULL)
                : CUDA_ERROR_INVALID_VALUE;
        if (r != CUDA_SUCCESS)
            break;
    }
    if (r != CUDA_SUCCESS) /* all or nothing */
        while (done--)
            edge_remove((struct soft_node *)from[done], (struct soft_node *)to[done]);
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphRemoveDependencies_v2(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to,
                                           const CUgraphEdgeData *data, size_t count) {
    if (count && (!from || !to))
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    CUresult r = g ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; r == CUDA_SUCCESS && i < count; i++) {
        size_t k;
        const CUgraphEdgeData zero = {0};
        if (!is_pair(g, from[i], to[i]) ||
            !soft_edges_find(&((struct soft_node *)from[i])->to, (struct soft_node *)to[i], &k) ||
            memcmp(&((struct soft_node *)from[i])->to.edge[k].data, data ? &data[i] : &zero, sizeof zero) !=
                0)
            r = CUDA_ERROR_INVALID_VALUE;
    }
    for (size_t i = 0; r == CUDA_SUCCESS && i < count; i++)
        edge_remove((struct soft_node *)from[i], (struct soft_node *)to[i]);
    soft_graph_unlock();
    return r;
}
