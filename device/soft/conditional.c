// SPDX-License-Identifier: Apache-2.0
#include "device/soft/conditional.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/entries_stream.h"
#include "device/soft/graph.h"
#include "device/soft/stream.h"

#define MOST_BODIES 4096

struct soft_condition {
    atomic_uint references, value;
    uint64_t handle;
    unsigned initial, flags;
    bool used; /* by a conditional node; graph lock */
    struct soft_condition *next;
};

/* All that live, for device code. The lock is the innermost of all. */
static struct {
    pthread_mutex_t lock;
    struct soft_condition *list;
    uint64_t next_handle;
} conditions = {.lock = PTHREAD_MUTEX_INITIALIZER, .next_handle = 1};

struct soft_condition *soft_condition_retain(struct soft_condition *c) {
    if (c)
        atomic_fetch_add_explicit(&c->references, 1, memory_order_relaxed);
    return c;
}

void soft_condition_release(struct soft_condition *c) {
    if (!c || atomic_fetch_sub_explicit(&c->references, 1, memory_order_acq_rel) != 1)
        return;
    pthread_mutex_lock(&conditions.lock);
    struct soft_condition **link = &conditions.list;
    while (*link != c)
        link = &(*link)->next;
    *link = c->next;
    pthread_mutex_unlock(&conditions.lock);
    free(c);
}

void soft_condition_set(uint64_t handle, uint32_t value) {
    pthread_mutex_lock(&conditions.lock);
    for (struct soft_condition *c = conditions.list; c; c = c->next)
        if (c->handle == handle)
            atomic_store_explicit(&c->value, value, memory_order_relaxed);
    pthread_mutex_unlock(&conditions.lock);
}

static struct soft_condition *create(unsigned initial, unsigned flags) {
    struct soft_condition *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    atomic_init(&c->references, 1);
    atomic_init(&c->value, 0);
    c->initial = initial;
    c->flags = flags;
    pthread_mutex_lock(&conditions.lock);
    c->handle = conditions.next_handle++;
    c->next = conditions.list;
    conditions.list = c;
    pthread_mutex_unlock(&conditions.lock);
    return c;
}

/* ---- in graphs ---- */

void soft_node_set_condition(struct soft_node *n, struct soft_condition *c) {
    soft_condition_retain(c);
    soft_condition_release(n->condition);
    n->condition = c;
}

void soft_conditions_release(struct soft_graph *g) {
    for (size_t i = 0; i < g->condition_count; i++)
        soft_condition_release(g->conditions[i]);
    free(g->conditions);
    g->conditions = NULL;
    g->condition_count = 0;
}

bool soft_conditions_take(struct soft_graph *to, const struct soft_graph *from) {
    struct soft_condition **list = NULL;
    if (from->condition_count) {
        list = malloc(from->condition_count * sizeof(struct soft_condition *));
        if (!list)
            return false;
    }
    for (size_t i = 0; i < from->condition_count; i++)
        list[i] = soft_condition_retain(from->conditions[i]);
    soft_conditions_release(to);
    to->conditions = list;
    to->condition_count = from->condition_count;
    return true;
}

/* A condition of the graph or of one that it is inside of. */
static struct soft_condition *find(const struct soft_graph *g, uint64_t handle) {
    for (; g; g = g->owner ? g->owner->graph : NULL)
        for (size_t i = 0; i < g->condition_count; i++)
            if (g->conditions[i]->handle == handle)
                return g->conditions[i];
    return NULL;
}

CUresult soft_conditional_set(struct soft_node *n, CUDA_CONDITIONAL_NODE_PARAMS *p) {
    struct soft_condition *c = find(n->graph, p->handle);
    unsigned most = p->type == CU_GRAPH_COND_TYPE_WHILE ? 1
                    : p->type == CU_GRAPH_COND_TYPE_IF  ? 2
                                                        : MOST_BODIES;
    if (n->inner_count || !c || c->used || p->type > CU_GRAPH_COND_TYPE_SWITCH || !p->size ||
        p->size > most || (p->ctx && p->ctx != (CUcontext)n->graph->all->context))
        return CUDA_ERROR_INVALID_VALUE;
    if (!soft_node_reserve_inner(n, p->size))
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (unsigned i = 0; i < p->size; i++) {
        struct soft_graph *body = soft_graph_create(n->graph->all);
        bool nests = body && soft_graph_nests(n->graph, body);
        if (!nests) {
            soft_graph_destroy(body);
            soft_node_drop_inner(n);
            return body ? CUDA_ERROR_NOT_SUPPORTED : CUDA_ERROR_OUT_OF_MEMORY;
        }
        soft_node_put_inner(n, body);
    }
    c->used = true;
    n->conditional = p->type;
    soft_node_set_condition(n, c);
    p->phGraph_out = (CUgraph *)n->inner;
    return CUDA_SUCCESS;
}

static bool allowed_in_body(CUgraphNodeType type) {
    return type == CU_GRAPH_NODE_TYPE_KERNEL || type == CU_GRAPH_NODE_TYPE_MEMCPY ||
           type == CU_GRAPH_NODE_TYPE_MEMSET || type == CU_GRAPH_NODE_TYPE_EMPTY ||
           type == CU_GRAPH_NODE_TYPE_GRAPH || type == CU_GRAPH_NODE_TYPE_CONDITIONAL;
}

/* A node that may not be in a body; NULL when there is none. */
static struct soft_node *find_misplaced(const struct soft_graph *g, bool body) {
    for (size_t i = 0; i < g->count; i++) {
        struct soft_node *n = g->node[i];
        if (body && !allowed_in_body(n->type))
            return n;
        for (size_t k = 0; k < n->inner_count; k++) {
            struct soft_node *below =
                find_misplaced(n->inner[k], body || n->type == CU_GRAPH_NODE_TYPE_CONDITIONAL);
            if (below)
                return below;
        }
    }
    return NULL;
}

static bool all_used(const struct soft_graph *g) {
    for (size_t i = 0; i < g->condition_count; i++)
        if (!g->conditions[i]->used)
            return false;
    for (size_t i = 0; i < g->count; i++)
        for (size_t k = 0; k < g->node[i]->inner_count; k++)
            if (!all_used(g->node[i]->inner[k]))
                return false;
    return true;
}

CUresult soft_conditions_check(struct soft_graph *g, CUgraphNode *error_node,
                               CUgraphInstantiateResult *result) {
    struct soft_node *bad = find_misplaced(g, false);
    if (bad) {
        *error_node = (CUgraphNode)bad;
        *result = CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED;
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    if (!all_used(g)) {
        *result = CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED;
        return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphConditionalHandleCreate(CUgraphConditionalHandle *handle, CUgraph graph,
                                             CUcontext context, unsigned int initial, unsigned int flags) {
    if (!handle || flags & ~(unsigned)CU_GRAPH_COND_ASSIGN_DEFAULT)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    CUresult r = g ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (g && context && context != (CUcontext)g->all->context)
        r = CUDA_ERROR_INVALID_CONTEXT;
    struct soft_condition *c = NULL;
    if (r == CUDA_SUCCESS) {
        struct soft_condition **list =
            realloc(g->conditions, (g->condition_count + 1) * sizeof(struct soft_condition *));
        if (list)
            g->conditions = list;
        c = list ? create(initial, flags) : NULL;
        r = c ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (c) {
        g->conditions[g->condition_count++] = c;
        *handle = c->handle;
    }
    soft_graph_unlock();
    return r;
}

/* ---- operations ---- */

void soft_branch_op(struct soft_op *op, const struct soft_node *n, size_t body, size_t target) {
    *op = (struct soft_op){.kind = SOFT_OP_BRANCH, .context = n->graph->all->context};
    op->jump.condition = soft_condition_retain(n->condition);
    op->jump.type = n->conditional;
    op->jump.body = (uint32_t)body;
    op->jump.target = target;
}

void soft_jump_op(struct soft_op *op, const struct soft_node *n, size_t target) {
    *op = (struct soft_op){.kind = SOFT_OP_JUMP, .context = n->graph->all->context};
    op->jump.target = target;
}

bool soft_condition_op(struct soft_op *op, const struct soft_graph *g, size_t index) {
    struct soft_condition *c = g->conditions[index];
    if (!(c->flags & CU_GRAPH_COND_ASSIGN_DEFAULT))
        return false;
    *op = (struct soft_op){.kind = SOFT_OP_CONDITION, .context = g->all->context};
    op->jump.condition = soft_condition_retain(c);
    return true;
}

bool soft_branch_taken(const struct soft_op *op) {
    uint32_t value = atomic_load_explicit(&op->jump.condition->value, memory_order_relaxed);
    if (op->jump.type == CU_GRAPH_COND_TYPE_SWITCH)
        return value == op->jump.body;
    return op->jump.body ? !value : value; /* the second body of an IF is its else */
}

void soft_condition_reset(const struct soft_op *op) {
    atomic_store_explicit(&op->jump.condition->value, op->jump.condition->initial, memory_order_relaxed);
}
