// SPDX-License-Identifier: Apache-2.0
/*
 * Executable graphs. One is a private clone of its graph, from which a flat list of operations in topological
 * order is made when it is launched for the first time after a change. A launch is one task of its stream:
 * branches of a graph run one after the other. Launches of one executable graph never overlap: the list
 * starts with a wait for the event that the previous launch records at its end.
 */
#include <stdlib.h>
#include <string.h>

#include "device/soft/capture.h"
#include "device/soft/entries_stream.h"
#include "device/soft/event.h"
#include "device/soft/graph.h"
#include "device/soft/stream.h"

#define KNOWN_FLAGS                                                                                          \
    (CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH | CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD |                  \
     CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH | CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY)

struct soft_exec {
    struct soft_graph *graph;
    uint64_t flags;
    struct soft_event *last; /* end of the latest launch */
    struct soft_ops *flat;   /* NULL after a change */
};

static struct soft_exec *find(CUgraphExec exec) {
    return soft_live(exec, LIVE_EXEC) ? (struct soft_exec *)exec : NULL;
}

/* The executable graph's own copy of a node of the graph that it was made of, child graphs included. */
static struct soft_node *find_copy(struct soft_graph *g, uint64_t id) {
    for (size_t i = 0; i < g->count; i++) {
        struct soft_node *n = g->node[i];
        if (n->original == id)
            return n;
        for (size_t k = 0; k < n->inner_count; k++) {
            struct soft_node *below = find_copy(n->inner[k], id);
            if (below)
                return below;
        }
    }
    return NULL;
}

static void changed(struct soft_exec *e) {
    soft_ops_release(e->flat);
    e->flat = NULL;
}

/* ---- the flat list ---- */

/* At most this many operations, with those that steer through conditional nodes. */
static size_t count_ops(const struct soft_graph *g) {
    size_t n = g->condition_count;
    for (size_t i = 0; i < g->count; i++) {
        const struct soft_node *node = g->node[i];
        n += node->ops ? node->ops->count : 0;
        for (size_t k = 0; k < node->inner_count; k++)
            n += 2 + count_ops(node->inner[k]);
    }
    return n;
}

static CUresult flatten(const struct soft_graph *g, struct soft_ops *out, size_t *position);

/*
 * For each body: a branch that skips it unless the condition selects it, the body, and a jump, to the branch of a loop, else behind the
 * last body.
 */
static CUresult flatten_conditional(const struct soft_node *n, struct soft_ops *out, size_t *position) {
    CUresult r = CUDA_SUCCESS;
    size_t last_jump = 0;
    for (size_t k = 0; r == CUDA_SUCCESS && k < n->inner_count; k++) {
        size_t branch = (*position)++;
        r = flatten(n->inner[k], out, position);
        size_t jump = (*position)++;
        soft_branch_op(&out->op[branch], n, k, *position);
        /* Until all bodies are there, a jump holds the place of the one before it. */
        soft_jump_op(&out->op[jump], n, n->conditional == CU_GRAPH_COND_TYPE_WHILE ? branch : last_jump);
        last_jump = jump;
    }
    if (n->conditional != CU_GRAPH_COND_TYPE_WHILE)
        for (size_t jump = last_jump, next; jump; jump = next) {
            next = out->op[jump].jump.target;
            out->op[jump].jump.target = *position;
        }
    return r;
}

static CUresult flatten(const struct soft_graph *g, struct soft_ops *out, size_t *position) {
    struct soft_node **order = malloc((g->count ? g->count : 1) * sizeof(struct soft_node *));
    if (!order)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = soft_graph_sort(g, order) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < g->condition_count; i++)
        if (soft_condition_op(&out->op[*position], g, i))
            (*position)++;
    for (size_t i = 0; r == CUDA_SUCCESS && i < g->count; i++) {
        const struct soft_node *n = order[i];
        if (!n->enabled)
            continue;
        if (n->type == CU_GRAPH_NODE_TYPE_CONDITIONAL)
            r = flatten_conditional(n, out, position);
        else if (n->inner_count)
            r = flatten(n->inner[0], out, position);
        for (size_t k = 0; n->ops && r == CUDA_SUCCESS && k < n->ops->count; k++)
            if (n->ops->op[k].kind != SOFT_OP_EMPTY)
                r = soft_op_copy(&out->op[(*position)++], &n->ops->op[k]);
    }
    free(order);
    return r;
}

static CUresult make_flat(struct soft_exec *e) {
    struct soft_ops *ops = soft_ops_create(count_ops(e->graph) + 2);
    if (!ops)
        return CUDA_ERROR_OUT_OF_MEMORY;
    struct soft_op wait = {.kind = SOFT_OP_EVENT_WAIT, .context = e->graph->all->context, .event = {e->last}};
    struct soft_op record = {
        .kind = SOFT_OP_EVENT_RECORD, .context = e->graph->all->context, .event = {e->last}};
    size_t position = 1;
    soft_op_copy(&ops->op[0], &wait);
    CUresult r = flatten(e->graph, ops, &position);
    if (r == CUDA_SUCCESS)
        r = soft_graph_hold_objects(e->graph, ops);
    if (r != CUDA_SUCCESS) {
        soft_ops_release(ops);
        return r;
    }
    soft_op_copy(&ops->op[position++], &record);
    ops->count = position;
    e->flat = ops;
    return CUDA_SUCCESS;
}

/* ---- instantiation ---- */

/* A node on a cycle, in the graph or a child; NULL when there is none. */
static struct soft_node *find_cycle(const struct soft_graph *g, struct soft_node **order) {
    bool sorted = soft_graph_sort(g, order);
    for (size_t i = 0; i < g->count; i++) {
        struct soft_node *n = g->node[i];
        if (!sorted && n->mark)
            return n;
        for (size_t k = 0; k < n->inner_count; k++) {
            struct soft_node **below = malloc((n->inner[k]->count + 1) * sizeof(struct soft_node *));
            struct soft_node *bad = below ? find_cycle(n->inner[k], below) : n;
            free(below);
            if (bad)
                return bad;
        }
    }
    return NULL;
}

static void exec_free(struct soft_exec *e) {
    changed(e);
    soft_live_remove(e);
    soft_graph_destroy(e->graph);
    if (e->last)
        soft_event_release(e->last);
    free(e);
}

static CUresult instantiate(CUgraphExec *exec, CUgraph graph, uint64_t flags, CUgraphNode *error_node,
                            CUgraphInstantiateResult *result) {
    *result = CUDA_GRAPH_INSTANTIATE_ERROR;
    if (!exec || flags & ~(uint64_t)KNOWN_FLAGS)
        return CUDA_ERROR_INVALID_VALUE;
    if (flags & CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH) {
        *result = CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED;
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    struct soft_graph *g = soft_graph_find(graph);
    if (!g || soft_graph_captured(g))
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_node **order = malloc((g->count + 1) * sizeof(struct soft_node *));
    if (!order)
        return CUDA_ERROR_OUT_OF_MEMORY;
    struct soft_node *bad = find_cycle(g, order);
    free(order);
    if (bad) {
        *error_node = (CUgraphNode)bad;
        *result = CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE;
        return CUDA_ERROR_INVALID_VALUE;
    }
    CUresult r = soft_conditions_check(g, error_node, result);
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_exec *e = calloc(1, sizeof *e);
    if (!e)
        return CUDA_ERROR_OUT_OF_MEMORY;
    e->flags = flags;
    e->graph = soft_graph_clone(g);
    e->last = soft_event_create(g->all, CU_EVENT_DISABLE_TIMING);
    if (!e->graph || !e->last || !soft_live_add(e, LIVE_EXEC)) {
        exec_free(e);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *exec = (CUgraphExec)e;
    *result = CUDA_GRAPH_INSTANTIATE_SUCCESS;
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphInstantiateWithParams(CUgraphExec *exec, CUgraph graph,
                                           CUDA_GRAPH_INSTANTIATE_PARAMS *params) {
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    params->hErrNode_out = NULL;
    CUresult r = instantiate(exec, graph, params->flags, &params->hErrNode_out, &params->result_out);
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphInstantiateWithFlags(CUgraphExec *exec, CUgraph graph, unsigned long long flags) {
    CUDA_GRAPH_INSTANTIATE_PARAMS p = {.flags = flags};
    return soft_cuGraphInstantiateWithParams(exec, graph, &p);
}

CUresult soft_cuGraphInstantiate_v2(CUgraphExec *exec, CUgraph graph, CUgraphNode *error_node, char *log,
                                    size_t size) {
    CUDA_GRAPH_INSTANTIATE_PARAMS p = {.flags = 0};
    CUresult r = soft_cuGraphInstantiateWithParams(exec, graph, &p);
    if (error_node)
        *error_node = p.hErrNode_out;
    if (log && size) {
        const char *text =
            p.result_out == CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE ? "the graph has a cycle" : "";
        strncpy(log, text, size - 1);
        log[size - 1] = 0;
    }
    return r;
}

CUresult soft_cuGraphExecDestroy(CUgraphExec exec) {
    soft_graph_lock();
    struct soft_exec *e = find(exec);
    if (e)
        exec_free(e); /* launches under way have their own references */
    soft_graph_unlock();
    return e ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuGraphExecGetFlags(CUgraphExec exec, cuuint64_t *flags) {
    soft_graph_lock();
    struct soft_exec *e = flags ? find(exec) : NULL;
    if (e)
        *flags = e->flags & ~(uint64_t)CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD;
    soft_graph_unlock();
    return e ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* ---- launching ---- */

/* The list to be launched, with a reference. */
static CUresult flat_list(struct soft_exec *e, struct soft_ops **ops) {
    CUresult r = e->flat ? CUDA_SUCCESS : make_flat(e);
    if (r == CUDA_SUCCESS)
        *ops = soft_ops_retain(e->flat);
    return r;
}

CUresult soft_cuGraphLaunch(CUgraphExec exec, CUstream handle) {
    struct soft_stream *s;
    struct soft_ops *ops = NULL;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS) {
        bool captured = false;
        soft_graph_lock();
        struct soft_exec *e = find(exec);
        if (!e)
            r = CUDA_ERROR_INVALID_VALUE;
        else if (e->graph->all != s->all)
            r = CUDA_ERROR_INVALID_CONTEXT;
        else if ((captured = atomic_load(&s->capture)))
            r = soft_capture_graph(s, e->graph);
        else
            r = flat_list(e, &ops);
        soft_graph_unlock();
        if (r == CUDA_SUCCESS && !captured) {
            r = soft_capture_allows(s);
            if (r == CUDA_SUCCESS)
                r = soft_engine_submit(s, ops);
        }
        soft_ops_release(ops);
    }
    if (s)
        soft_stream_release(s);
    return r;
}

/* Nothing has to be brought anywhere; the list is made now so that the first launch need not. */
CUresult soft_cuGraphUpload(CUgraphExec exec, CUstream handle) {
    struct soft_stream *s;
    struct soft_ops *ops = NULL;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS) {
        soft_graph_lock();
        struct soft_exec *e = find(exec);
        r = e ? flat_list(e, &ops) : CUDA_ERROR_INVALID_VALUE;
        soft_graph_unlock();
        soft_ops_release(ops);
    }
    if (s)
        soft_stream_release(s);
    return r;
}

/* ---- changing ---- */

static CUresult exec_set(CUgraphExec exec, CUgraphNode node, CUgraphNodeParams *p) {
    soft_graph_lock();
    struct soft_exec *e = find(exec);
    struct soft_node *n = soft_node_find(node);
    struct soft_node *copy = e && n ? find_copy(e->graph, n->id) : NULL;
    CUresult r = copy && copy->type == p->type ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = copy->type == CU_GRAPH_NODE_TYPE_MEM_ALLOC || copy->type == CU_GRAPH_NODE_TYPE_MEM_FREE ||
                    copy->type == CU_GRAPH_NODE_TYPE_GRAPH || copy->type == CU_GRAPH_NODE_TYPE_CONDITIONAL
                ? CUDA_ERROR_NOT_SUPPORTED
                : soft_node_set(copy, p);
    if (r == CUDA_SUCCESS)
        changed(e);
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphExecNodeSetParams(CUgraphExec exec, CUgraphNode node, CUgraphNodeParams *params) {
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    if (params->type == CU_GRAPH_NODE_TYPE_GRAPH)
        return soft_cuGraphExecChildGraphNodeSetParams(exec, node, params->graph.graph);
    return exec_set(exec, node, params);
}

CUresult soft_cuGraphExecKernelNodeSetParams_v2(CUgraphExec exec, CUgraphNode node,
                                                const CUDA_KERNEL_NODE_PARAMS *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_KERNEL};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(&p.kernel, params, sizeof p.kernel); /* the same struct under another name */
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecKernelNodeSetParams(CUgraphExec exec, CUgraphNode node,
                                             const CUDA_KERNEL_NODE_PARAMS_v1 *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_KERNEL};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(&p.kernel, params, sizeof *params); /* a prefix of the newer struct */
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecMemcpyNodeSetParams(CUgraphExec exec, CUgraphNode node, const CUDA_MEMCPY3D *params,
                                             CUcontext context) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_MEMCPY};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    p.memcpy.copyParams = *params;
    p.memcpy.copyCtx = context;
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecMemsetNodeSetParams(CUgraphExec exec, CUgraphNode node,
                                             const CUDA_MEMSET_NODE_PARAMS *params, CUcontext context) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_MEMSET};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    p.memset = (CUDA_MEMSET_NODE_PARAMS_v2){params->dst,   params->pitch,  params->value, params->elementSize,
                                            params->width, params->height, context};
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecHostNodeSetParams(CUgraphExec exec, CUgraphNode node,
                                           const CUDA_HOST_NODE_PARAMS *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_HOST};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    p.host = (CUDA_HOST_NODE_PARAMS_v2){params->fn, params->userData};
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecEventRecordNodeSetEvent(CUgraphExec exec, CUgraphNode node, CUevent event) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_EVENT_RECORD};
    p.eventRecord.event = event;
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecEventWaitNodeSetEvent(CUgraphExec exec, CUgraphNode node, CUevent event) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_WAIT_EVENT};
    p.eventWait.event = event;
    return exec_set(exec, node, &p);
}

CUresult soft_cuGraphExecBatchMemOpNodeSetParams(CUgraphExec exec, CUgraphNode node,
                                                 const CUDA_BATCH_MEM_OP_NODE_PARAMS *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_BATCH_MEM_OP};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    p.memOp =
        (CUDA_BATCH_MEM_OP_NODE_PARAMS_v2){params->ctx, params->count, params->paramArray, params->flags};
    return exec_set(exec, node, &p);
}

/* ---- update ---- */

static void mismatch(CUgraphExecUpdateResultInfo *info, CUgraphExecUpdateResult result,
                     struct soft_node *node, struct soft_node *from) {
    *info = (CUgraphExecUpdateResultInfo){result, (CUgraphNode)node, (CUgraphNode)from};
}

/* Compares node for node, in order of creation. */
static bool same_shape(const struct soft_graph *old, const struct soft_graph *new,
                       CUgraphExecUpdateResultInfo *info) {
    if (old->count != new->count) {
        struct soft_node *extra = new->count > old->count ? new->node[old->count] : NULL;
        mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED, extra, NULL);
        return false;
    }
    for (size_t i = 0; i < new->count; i++) {
        struct soft_node *a = old->node[i], *b = new->node[i];
        if (a->type != b->type) {
            mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED, b, NULL);
            return false;
        }
        if (a->from.count != b->from.count) {
            mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED, b, NULL);
            return false;
        }
        for (size_t k = 0; k < b->from.count; k++) {
            size_t at;
            const struct soft_edge *edge = &b->from.edge[k];
            if (!soft_edges_find(&a->from, old->node[edge->node->index], &at) ||
                memcmp(&a->from.edge[at].data, &edge->data, sizeof edge->data) != 0) {
                mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED, b, edge->node);
                return false;
            }
        }
        if (a->memory != b->memory ||
            (a->type == CU_GRAPH_NODE_TYPE_MEM_FREE && a->alloc.dptr != b->alloc.dptr)) {
            mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED, b, NULL);
            return false;
        }
        if (a->type == CU_GRAPH_NODE_TYPE_KERNEL &&
            (a->ops->op[0].kernel.config.flags != b->ops->op[0].kernel.config.flags ||
             memcmp(a->ops->op[0].kernel.cluster, b->ops->op[0].kernel.cluster,
                    sizeof a->ops->op[0].kernel.cluster) != 0)) {
            mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED, b, NULL);
            return false;
        }
        if (a->inner_count != b->inner_count || a->conditional != b->conditional) {
            mismatch(info, CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED, b, NULL);
            return false;
        }
        for (size_t k = 0; k < a->inner_count; k++)
            if (!same_shape(a->inner[k], b->inner[k], info))
                return false;
    }
    return true;
}

static bool take_work(struct soft_graph *to, const struct soft_graph *from) {
    if (!soft_graph_take_objects(to, from) || !soft_conditions_take(to, from))
        return false;
    for (size_t i = 0; i < from->count; i++) {
        const struct soft_node *n = from->node[i];
        if (n->ops)
            soft_node_set_ops(to->node[i], n->ops);
        soft_node_set_condition(to->node[i], n->condition);
        for (size_t k = 0; k < n->inner_count; k++)
            if (!take_work(to->node[i]->inner[k], n->inner[k]))
                return false;
    }
    return true;
}

CUresult soft_cuGraphExecUpdate_v2(CUgraphExec exec, CUgraph graph, CUgraphExecUpdateResultInfo *info) {
    CUgraphExecUpdateResultInfo ignored;
    if (!info)
        info = &ignored;
    *info = (CUgraphExecUpdateResultInfo){CU_GRAPH_EXEC_UPDATE_ERROR, NULL, NULL};
    soft_graph_lock();
    struct soft_exec *e = find(exec);
    struct soft_graph *g = soft_graph_find(graph);
    CUresult r = e && g ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS && e->graph->all != g->all)
        r = CUDA_ERROR_INVALID_CONTEXT;
    if (r == CUDA_SUCCESS && !same_shape(e->graph, g, info))
        r = CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE;
    if (r == CUDA_SUCCESS) {
        r = take_work(e->graph, g) ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        changed(e);
        if (r == CUDA_SUCCESS)
            info->result = CU_GRAPH_EXEC_UPDATE_SUCCESS;
    }
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphExecUpdate(CUgraphExec exec, CUgraph graph, CUgraphNode *error_node,
                                CUgraphExecUpdateResult *result) {
    CUgraphExecUpdateResultInfo info;
    CUresult r = soft_cuGraphExecUpdate_v2(exec, graph, &info);
    if (error_node)
        *error_node = info.errorNode;
    if (result)
        *result = info.result;
    return r;
}

CUresult soft_cuGraphExecChildGraphNodeSetParams(CUgraphExec exec, CUgraphNode node, CUgraph child) {
    CUgraphExecUpdateResultInfo info;
    soft_graph_lock();
    struct soft_exec *e = find(exec);
    struct soft_node *n = soft_node_find(node);
    struct soft_graph *g = soft_graph_find(child);
    struct soft_node *copy = e && n ? find_copy(e->graph, n->id) : NULL;
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    if (g && copy && copy->type == CU_GRAPH_NODE_TYPE_GRAPH && g->all == e->graph->all &&
        same_shape(copy->inner[0], g, &info)) {
        r = take_work(copy->inner[0], g) ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        changed(e);
    }
    soft_graph_unlock();
    return r;
}

static bool can_be_disabled(CUgraphNodeType type) {
    return type == CU_GRAPH_NODE_TYPE_KERNEL || type == CU_GRAPH_NODE_TYPE_MEMSET ||
           type == CU_GRAPH_NODE_TYPE_MEMCPY;
}

CUresult soft_cuGraphNodeSetEnabled(CUgraphExec exec, CUgraphNode node, unsigned int enabled) {
    soft_graph_lock();
    struct soft_exec *e = find(exec);
    struct soft_node *n = soft_node_find(node);
    struct soft_node *copy = e && n ? find_copy(e->graph, n->id) : NULL;
    CUresult r = copy && can_be_disabled(copy->type) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS) {
        copy->enabled = enabled;
        changed(e);
    }
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphNodeGetEnabled(CUgraphExec exec, CUgraphNode node, unsigned int *enabled) {
    soft_graph_lock();
    struct soft_exec *e = find(exec);
    struct soft_node *n = soft_node_find(node);
    struct soft_node *copy = e && n && enabled ? find_copy(e->graph, n->id) : NULL;
    CUresult r = copy && can_be_disabled(copy->type) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *enabled = copy->enabled;
    soft_graph_unlock();
    return r;
}
