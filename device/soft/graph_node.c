// SPDX-License-Identifier: Apache-2.0
/* The work of graph nodes: making it from CUDA's parameter structs, reading it back, changing it. */
#include <stdlib.h>
#include <string.h>

#include "device/soft/entries_stream.h"
#include "device/soft/event.h"
#include "device/soft/graph.h"
#include "device/soft/memop.h"
#include "device/soft/stream.h"

#define MOST_ACCESS 64 /* descriptors of an allocation node */

/* ---- work ---- */

static void memory_release(struct soft_graph_memory *m) {
    if (!m || --m->references)
        return;
    if (soft_streams_error(m->all) != CUDA_ERROR_CONTEXT_IS_DESTROYED)
        soft_memory_graph_free(m->all->context, m->address);
    soft_streams_release(m->all);
    free(m);
}

static struct soft_graph_memory *memory_create(struct soft_streams *all, CUdeviceptr address,
                                               const CUmemAccessDesc *access, size_t count) {
    struct soft_graph_memory *m = malloc(sizeof *m + count * sizeof *access);
    if (!m)
        return NULL;
    *m = (struct soft_graph_memory){1, soft_streams_retain(all), address, count};
    if (count)
        memcpy(m->access, access, count * sizeof *access);
    return m;
}

CUresult soft_node_own_memory(struct soft_node *n, CUdeviceptr address, size_t size) {
    n->memory = memory_create(n->graph->all, address, NULL, 0);
    n->alloc = (CUDA_MEM_ALLOC_NODE_PARAMS){.bytesize = size, .dptr = address};
    n->alloc.poolProps.allocType = CU_MEM_ALLOCATION_TYPE_PINNED;
    n->alloc.poolProps.location.type = CU_MEM_LOCATION_TYPE_DEVICE;
    return n->memory ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

void soft_node_release_work(struct soft_node *n) {
    soft_ops_release(n->ops);
    soft_node_drop_inner(n);
    soft_node_set_condition(n, NULL);
    memory_release(n->memory);
    free(n->shadow);
    n->ops = NULL;
    n->memory = NULL;
    n->shadow = NULL;
}

bool soft_node_reserve_inner(struct soft_node *n, size_t count) {
    n->inner = calloc(count, sizeof(struct soft_graph *));
    return n->inner;
}

void soft_node_put_inner(struct soft_node *n, struct soft_graph *g) {
    n->inner[n->inner_count++] = g;
    g->owner = n;
}

void soft_node_drop_inner(struct soft_node *n) {
    for (size_t i = 0; i < n->inner_count; i++) {
        n->inner[i]->owner = NULL;
        soft_graph_destroy(n->inner[i]);
    }
    free(n->inner);
    n->inner = NULL;
    n->inner_count = 0;
}

void soft_node_set_ops(struct soft_node *n, struct soft_ops *ops) {
    soft_ops_retain(ops);
    soft_ops_release(n->ops);
    n->ops = ops;
    free(n->shadow);
    n->shadow = NULL;
}

CUresult soft_node_assign(struct soft_node *to, const struct soft_node *from) {
    if (from->inner_count) {
        soft_node_drop_inner(to);
        if (!soft_node_reserve_inner(to, from->inner_count))
            return CUDA_ERROR_OUT_OF_MEMORY;
        for (size_t i = 0; i < from->inner_count; i++) {
            struct soft_graph *g = soft_graph_clone(from->inner[i]);
            if (!g)
                return CUDA_ERROR_OUT_OF_MEMORY;
            soft_node_put_inner(to, g);
        }
    }
    soft_node_set_condition(to, from->condition);
    to->conditional = from->conditional;
    if (from->ops)
        soft_node_set_ops(to, from->ops);
    if (from->memory)
        from->memory->references++;
    memory_release(to->memory);
    to->memory = from->memory;
    to->alloc = from->alloc;
    to->priority = from->priority;
    to->access_policy = from->access_policy;
    return CUDA_SUCCESS;
}

/* A list of one operation that takes over what `op` owns; NULL without memory, `op` is freed then. */
static struct soft_ops *list_of(struct soft_op *op) {
    struct soft_ops *ops = soft_ops_create(1);
    if (ops)
        ops->op[0] = *op;
    else
        soft_op_free(op);
    return ops;
}

static bool right_context(const struct soft_node *n, CUcontext context) {
    return !context || context == (CUcontext)n->graph->all->context;
}

static CUresult kernel_list(struct soft_node *n, const CUDA_KERNEL_NODE_PARAMS_v3 *p, struct soft_ops **out) {
    struct launch_config config = {
        .grid = {p->gridDimX, p->gridDimY, p->gridDimZ},
        .block = {p->blockDimX, p->blockDimY, p->blockDimZ},
        .shared_bytes = p->sharedMemBytes,
    };
    CUfunction function = p->func ? p->func : (CUfunction)p->kern;
    struct soft_op op = {0};
    if (!function || !right_context(n, p->ctx))
        return CUDA_ERROR_INVALID_VALUE;
    const struct soft_op *old = n->ops ? &n->ops->op[0] : NULL; /* attributes stay when parameters change */
    if (old)
        config.flags = old->kernel.config.flags;
    CUresult r = soft_launch_op(&op, function, &config, p->kernelParams, p->extra);
    if (r != CUDA_SUCCESS)
        return r;
    op.context = n->graph->all->context;
    if (old)
        memcpy(op.kernel.cluster, old->kernel.cluster, sizeof op.kernel.cluster);
    *out = list_of(&op);
    return *out ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

static CUresult checked_list(struct soft_node *n, struct soft_op *op, struct soft_ops **out) {
    op->context = n->graph->all->context;
    CUresult r = soft_op_check(op);
    if (r != CUDA_SUCCESS)
        return r;
    *out = list_of(op);
    return *out ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

static CUresult event_list(struct soft_node *n, enum soft_op_kind kind, CUevent event,
                           struct soft_ops **out) {
    struct soft_op op = {
        .kind = kind, .context = n->graph->all->context, .event = {(struct soft_event *)event}};
    if (!event || op.event.event->all != n->graph->all)
        return CUDA_ERROR_INVALID_VALUE;
    soft_event_retain(op.event.event);
    *out = list_of(&op);
    return *out ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

static CUresult set_child(struct soft_node *n, CUgraph graph, CUgraphChildGraphNodeOwnership ownership) {
    struct soft_graph *g = soft_graph_find(graph);
    if (!g || g == n->graph || soft_graph_captured(g) || g->all != n->graph->all)
        return CUDA_ERROR_INVALID_VALUE;
    for (struct soft_graph *up = n->graph; up; up = up->owner ? up->owner->graph : NULL)
        if (up == g)
            return CUDA_ERROR_INVALID_VALUE;
    if (!soft_graph_nests(n->graph, g))
        return CUDA_ERROR_NOT_SUPPORTED;
    if (ownership == CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE) {
        if (g->owner)
            return CUDA_ERROR_INVALID_VALUE;
    } else {
        for (size_t i = 0; i < g->count; i++)
            if (g->node[i]->memory || g->node[i]->type == CU_GRAPH_NODE_TYPE_MEM_FREE)
                return CUDA_ERROR_NOT_SUPPORTED;
        g = soft_graph_clone(g);
        if (!g)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    soft_node_drop_inner(n);
    if (!soft_node_reserve_inner(n, 1)) {
        if (ownership != CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE)
            soft_graph_destroy(g);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    soft_node_put_inner(n, g);
    return CUDA_SUCCESS;
}

static CUresult set_allocation(struct soft_node *n, CUDA_MEM_ALLOC_NODE_PARAMS_v2 *p) {
    if (n->memory) /* its address has been given out */
        return CUDA_ERROR_INVALID_VALUE;
    if (p->accessDescCount > MOST_ACCESS || (p->accessDescCount && !p->accessDescs) || !p->bytesize || p->poolProps.allocType != CU_MEM_ALLOCATION_TYPE_PINNED ||
        p->poolProps.handleTypes != CU_MEM_HANDLE_TYPE_NONE ||
        p->poolProps.location.type != CU_MEM_LOCATION_TYPE_DEVICE)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_streams *all = n->graph->all;
    CUdeviceptr address;
    CUresult r = soft_memory_graph_alloc(all->context, p->bytesize, &address);
    if (r != CUDA_SUCCESS)
        return r;
    n->memory = memory_create(all, address, p->accessDescs, p->accessDescCount);
    if (!n->memory) {
        soft_memory_graph_free(all->context, address);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    p->dptr = address;
    memcpy(&n->alloc, p, sizeof n->alloc);
    n->alloc.accessDescs = NULL;
    n->alloc.accessDescCount = 0;
    return CUDA_SUCCESS;
}

/* Graph memory keeps its address as long as the graph, so that freeing it only orders. */
static CUresult free_list(struct soft_node *n, CUdeviceptr address, struct soft_ops **out) {
    if (!address)
        return CUDA_ERROR_INVALID_VALUE;
    n->alloc.dptr = address;
    struct soft_op op = {.kind = SOFT_OP_EMPTY, .context = n->graph->all->context};
    *out = list_of(&op);
    return *out ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_node_set(struct soft_node *n, CUgraphNodeParams *p) {
    struct soft_ops *ops = NULL;
    struct soft_op op = {.context = n->graph->all->context};
    CUresult r;
    if (p->type != n->type)
        return CUDA_ERROR_INVALID_VALUE;
    switch (p->type) {
    case CU_GRAPH_NODE_TYPE_KERNEL:
        r = kernel_list(n, &p->kernel, &ops);
        break;
    case CU_GRAPH_NODE_TYPE_MEMCPY:
        op.kind = SOFT_OP_MEMCPY;
        op.memcpy = p->memcpy.copyParams;
        r = right_context(n, p->memcpy.copyCtx) ? checked_list(n, &op, &ops) : CUDA_ERROR_INVALID_CONTEXT;
        break;
    case CU_GRAPH_NODE_TYPE_MEMSET:
        op.kind = SOFT_OP_MEMSET;
        op.memset = (CUDA_MEMSET_NODE_PARAMS){p->memset.dst,         p->memset.pitch, p->memset.value,
                                              p->memset.elementSize, p->memset.width, p->memset.height};
        r = right_context(n, p->memset.ctx) ? checked_list(n, &op, &ops) : CUDA_ERROR_INVALID_CONTEXT;
        break;
    case CU_GRAPH_NODE_TYPE_HOST:
        op.kind = SOFT_OP_HOST;
        op.host.fn = p->host.fn;
        op.host.data = p->host.userData;
        ops = p->host.fn ? list_of(&op) : NULL;
        r = !p->host.fn ? CUDA_ERROR_INVALID_VALUE : ops ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        break;
    case CU_GRAPH_NODE_TYPE_GRAPH:
        return set_child(n, p->graph.graph, p->graph.ownership);
    case CU_GRAPH_NODE_TYPE_EMPTY:
        ops = list_of(&op);
        r = ops ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        break;
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT:
        r = event_list(n, SOFT_OP_EVENT_WAIT, p->eventWait.event, &ops);
        break;
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD:
        r = event_list(n, SOFT_OP_EVENT_RECORD, p->eventRecord.event, &ops);
        break;
    case CU_GRAPH_NODE_TYPE_MEM_ALLOC:
        r = set_allocation(n, &p->alloc);
        if (r == CUDA_SUCCESS) {
            ops = list_of(&op);
            r = ops ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        }
        break;
    case CU_GRAPH_NODE_TYPE_MEM_FREE:
        r = free_list(n, p->free.dptr, &ops);
        break;
    case CU_GRAPH_NODE_TYPE_BATCH_MEM_OP:
        r = right_context(n, p->memOp.ctx) ? soft_memop_list(n->graph->all->context, p->memOp.paramArray,
                                                             p->memOp.count, p->memOp.flags, &ops)
                                           : CUDA_ERROR_INVALID_CONTEXT;
        break;
    case CU_GRAPH_NODE_TYPE_CONDITIONAL:
        return soft_conditional_set(n, &p->conditional);
    default: /* external semaphores: none can be imported */
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    if (r == CUDA_SUCCESS)
        soft_node_set_ops(n, ops);
    soft_ops_release(ops);
    return r;
}

/* A programmatic edge only allows an earlier start, so taking it for a full one is correct; ports must fit
 * all the same. */
static bool edge_valid(const CUgraphEdgeData *e, const struct soft_node *from) {
    static const unsigned char zero[sizeof e->reserved];
    return !e->to_port && e->type <= CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC &&
           !memcmp(e->reserved, zero, sizeof zero) &&
           (!e->from_port || (from->type == CU_GRAPH_NODE_TYPE_KERNEL &&
                              e->from_port <= CU_GRAPH_KERNEL_NODE_PORT_LAUNCH_ORDER));
}

CUresult soft_graph_add(struct soft_graph *g, const CUgraphNode *dependencies, const CUgraphEdgeData *edges,
                        size_t count, CUgraphNodeParams *params, struct soft_node **out) {
    CUresult r = soft_streams_error(g->all);
    if (r != CUDA_SUCCESS)
        return r;
    if (count && !dependencies)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_node *n = soft_node_create(g, params->type);
    if (!n)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (size_t i = 0; i < count && r == CUDA_SUCCESS; i++) {
        struct soft_node *d = soft_node_find(dependencies[i]);
        if (!d || d->graph != g || (edges && !edge_valid(&edges[i], d)))
            r = CUDA_ERROR_INVALID_VALUE;
        else
            r = soft_edge_add(d, n, edges ? &edges[i] : NULL);
    }
    if (r == CUDA_SUCCESS)
        r = soft_node_set(n, params);
    if (r != CUDA_SUCCESS) {
        soft_node_destroy(n);
        return r;
    }
    *out = n;
    return CUDA_SUCCESS;
}

/* ---- adding ---- */

CUresult soft_cuGraphAddNode_v2(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                const CUgraphEdgeData *edges, size_t count, CUgraphNodeParams *params) {
    struct soft_node *n = NULL;
    if (!node || !params)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    CUresult r = g ? soft_graph_add(g, dependencies, edges, count, params, &n) : CUDA_ERROR_INVALID_VALUE;
    soft_graph_unlock();
    if (r == CUDA_SUCCESS)
        *node = (CUgraphNode)n;
    return r;
}

CUresult soft_cuGraphAddNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies, size_t count,
                             CUgraphNodeParams *params) {
    return soft_cuGraphAddNode_v2(node, graph, dependencies, NULL, count, params);
}

static void widen_kernel(CUgraphNodeParams *to, const CUDA_KERNEL_NODE_PARAMS_v1 *p) {
    to->type = CU_GRAPH_NODE_TYPE_KERNEL;
    to->kernel = (CUDA_KERNEL_NODE_PARAMS_v3){
        .func = p->func,
        .gridDimX = p->gridDimX,
        .gridDimY = p->gridDimY,
        .gridDimZ = p->gridDimZ,
        .blockDimX = p->blockDimX,
        .blockDimY = p->blockDimY,
        .blockDimZ = p->blockDimZ,
        .sharedMemBytes = p->sharedMemBytes,
        .kernelParams = p->kernelParams,
        .extra = p->extra,
    };
}

static void take_kernel(CUgraphNodeParams *to, const CUDA_KERNEL_NODE_PARAMS *p) {
    to->type = CU_GRAPH_NODE_TYPE_KERNEL;
    memcpy(&to->kernel, p, sizeof to->kernel); /* the same struct under another name */
}

static void take_memset(CUgraphNodeParams *to, const CUDA_MEMSET_NODE_PARAMS *p, CUcontext context) {
    to->type = CU_GRAPH_NODE_TYPE_MEMSET;
    to->memset = (CUDA_MEMSET_NODE_PARAMS_v2){p->dst,   p->pitch,  p->value, p->elementSize,
                                              p->width, p->height, context};
}

static void take_memcpy(CUgraphNodeParams *to, const CUDA_MEMCPY3D *p, CUcontext context) {
    to->type = CU_GRAPH_NODE_TYPE_MEMCPY;
    to->memcpy.copyParams = *p;
    to->memcpy.copyCtx = context;
}

static void take_batch(CUgraphNodeParams *to, const CUDA_BATCH_MEM_OP_NODE_PARAMS *p) {
    to->type = CU_GRAPH_NODE_TYPE_BATCH_MEM_OP;
    to->memOp = (CUDA_BATCH_MEM_OP_NODE_PARAMS_v2){p->ctx, p->count, p->paramArray, p->flags};
}

CUresult soft_cuGraphAddKernelNode_v2(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                      size_t count, const CUDA_KERNEL_NODE_PARAMS *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_kernel(&p, params);
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddKernelNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                   size_t count, const CUDA_KERNEL_NODE_PARAMS_v1 *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    widen_kernel(&p, params);
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddMemcpyNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                   size_t count, const CUDA_MEMCPY3D *params, CUcontext context) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_memcpy(&p, params, context);
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddMemsetNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                   size_t count, const CUDA_MEMSET_NODE_PARAMS *params, CUcontext context) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_memset(&p, params, context);
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddHostNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                 size_t count, const CUDA_HOST_NODE_PARAMS *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_HOST};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    p.host = (CUDA_HOST_NODE_PARAMS_v2){params->fn, params->userData};
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddChildGraphNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                       size_t count, CUgraph child) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_GRAPH};
    p.graph.graph = child;
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddEmptyNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                  size_t count) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_EMPTY};
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddEventRecordNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                        size_t count, CUevent event) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_EVENT_RECORD};
    p.eventRecord.event = event;
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddEventWaitNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                      size_t count, CUevent event) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_WAIT_EVENT};
    p.eventWait.event = event;
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddBatchMemOpNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                       size_t count, const CUDA_BATCH_MEM_OP_NODE_PARAMS *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_batch(&p, params);
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

CUresult soft_cuGraphAddMemAllocNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                     size_t count, CUDA_MEM_ALLOC_NODE_PARAMS *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_MEM_ALLOC};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(&p.alloc, params, sizeof p.alloc);
    CUresult r = soft_cuGraphAddNode(node, graph, dependencies, count, &p);
    if (r == CUDA_SUCCESS)
        params->dptr = p.alloc.dptr;
    return r;
}

CUresult soft_cuGraphAddMemFreeNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                    size_t count, CUdeviceptr address) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_MEM_FREE};
    p.free.dptr = address;
    return soft_cuGraphAddNode(node, graph, dependencies, count, &p);
}

/* ---- changing ---- */

CUresult soft_cuGraphNodeSetParams(CUgraphNode node, CUgraphNodeParams *params) {
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_node *n = soft_node_find(node);
    CUresult r = n && n->type != CU_GRAPH_NODE_TYPE_MEM_ALLOC && n->type != CU_GRAPH_NODE_TYPE_MEM_FREE
                     ? soft_node_set(n, params)
                     : CUDA_ERROR_INVALID_VALUE;
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphKernelNodeSetParams_v2(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_kernel(&p, params);
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphKernelNodeSetParams(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS_v1 *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    widen_kernel(&p, params);
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphMemcpyNodeSetParams(CUgraphNode node, const CUDA_MEMCPY3D *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_memcpy(&p, params, NULL);
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphMemsetNodeSetParams(CUgraphNode node, const CUDA_MEMSET_NODE_PARAMS *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_memset(&p, params, NULL);
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphHostNodeSetParams(CUgraphNode node, const CUDA_HOST_NODE_PARAMS *params) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_HOST};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    p.host = (CUDA_HOST_NODE_PARAMS_v2){params->fn, params->userData};
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphEventRecordNodeSetEvent(CUgraphNode node, CUevent event) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_EVENT_RECORD};
    p.eventRecord.event = event;
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphEventWaitNodeSetEvent(CUgraphNode node, CUevent event) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_WAIT_EVENT};
    p.eventWait.event = event;
    return soft_cuGraphNodeSetParams(node, &p);
}

CUresult soft_cuGraphBatchMemOpNodeSetParams(CUgraphNode node, const CUDA_BATCH_MEM_OP_NODE_PARAMS *params) {
    CUgraphNodeParams p = {0};
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    take_batch(&p, params);
    return soft_cuGraphNodeSetParams(node, &p);
}

/* ---- reading ---- */

struct soft_node *soft_node_lock(CUgraphNode node, CUgraphNodeType type) {
    soft_graph_lock();
    struct soft_node *n = soft_node_find(node);
    if (n && n->type == type)
        return n;
    soft_graph_unlock();
    return NULL;
}

/* kernelParams of a node: pointers into its packed parameters, valid until they change. */
static void **param_pointers(struct soft_node *n) {
    const struct soft_op *op = &n->ops->op[0];
    size_t count = 0, offset, size;
    while (soft_launch_param(op->kernel.function, count, &offset, &size))
        count++;
    void **pointers = malloc((count + 1) * sizeof(void *));
    if (!pointers)
        return NULL;
    pointers[count] = NULL;
    for (size_t i = 0; i < count; i++) {
        soft_launch_param(op->kernel.function, i, &offset, &size);
        if (offset + size > op->kernel.param_size) {
            free(pointers);
            return NULL;
        }
        pointers[i] = (char *)op->kernel.params + offset;
    }
    free(n->shadow); /* of the last time, when the handle may have named another function */
    n->shadow = pointers;
    return pointers;
}

CUresult soft_cuGraphKernelNodeGetParams_v2(CUgraphNode node, CUDA_KERNEL_NODE_PARAMS *params) {
    struct soft_node *n = params ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_KERNEL) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    const struct soft_op *op = &n->ops->op[0];
    const struct launch_config *c = &op->kernel.config;
    void **pointers = param_pointers(n);
    *params = (CUDA_KERNEL_NODE_PARAMS){
        .func = op->kernel.function,
        .gridDimX = c->grid[0],
        .gridDimY = c->grid[1],
        .gridDimZ = c->grid[2],
        .blockDimX = c->block[0],
        .blockDimY = c->block[1],
        .blockDimZ = c->block[2],
        .sharedMemBytes = c->shared_bytes,
        .kernelParams = pointers,
        .ctx = (CUcontext)op->context,
    };
    soft_graph_unlock();
    return pointers ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuGraphKernelNodeGetParams(CUgraphNode node, CUDA_KERNEL_NODE_PARAMS_v1 *params) {
    CUDA_KERNEL_NODE_PARAMS p;
    if (!params)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = soft_cuGraphKernelNodeGetParams_v2(node, &p);
    if (r == CUDA_SUCCESS)
        *params = (CUDA_KERNEL_NODE_PARAMS_v1){p.func,         p.gridDimX,  p.gridDimY,  p.gridDimZ,
                                               p.blockDimX,    p.blockDimY, p.blockDimZ, p.sharedMemBytes,
                                               p.kernelParams, p.extra};
    return r;
}

CUresult soft_cuGraphMemcpyNodeGetParams(CUgraphNode node, CUDA_MEMCPY3D *params) {
    struct soft_node *n = params ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_MEMCPY) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    const struct soft_op *op = &n->ops->op[0];
    *params = op->memcpy;
    if (op->bytes && op->memcpy.srcMemoryType == CU_MEMORYTYPE_HOST) /* the driver's copy of the source */
        params->srcHost = NULL;
    soft_graph_unlock();
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphMemsetNodeGetParams(CUgraphNode node, CUDA_MEMSET_NODE_PARAMS *params) {
    struct soft_node *n = params ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_MEMSET) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    *params = n->ops->op[0].memset;
    soft_graph_unlock();
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphHostNodeGetParams(CUgraphNode node, CUDA_HOST_NODE_PARAMS *params) {
    struct soft_node *n = params ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_HOST) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    *params = (CUDA_HOST_NODE_PARAMS){n->ops->op[0].host.fn, n->ops->op[0].host.data};
    soft_graph_unlock();
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphChildGraphNodeGetGraph(CUgraphNode node, CUgraph *graph) {
    struct soft_node *n = graph ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_GRAPH) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    *graph = (CUgraph)n->inner[0];
    soft_graph_unlock();
    return CUDA_SUCCESS;
}

static CUresult get_event(CUgraphNode node, CUgraphNodeType type, CUevent *event) {
    struct soft_node *n = event ? soft_node_lock(node, type) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    /* The node keeps a destroyed event alive, but must not bring its handle back to life. */
    struct soft_event *e = n->ops->op[0].event.event;
    bool destroyed = atomic_load(&e->destroyed);
    *event = destroyed ? NULL : (CUevent)e;
    soft_graph_unlock();
    return destroyed ? CUDA_ERROR_INVALID_HANDLE : CUDA_SUCCESS;
}

CUresult soft_cuGraphEventRecordNodeGetEvent(CUgraphNode node, CUevent *event) {
    return get_event(node, CU_GRAPH_NODE_TYPE_EVENT_RECORD, event);
}

CUresult soft_cuGraphEventWaitNodeGetEvent(CUgraphNode node, CUevent *event) {
    return get_event(node, CU_GRAPH_NODE_TYPE_WAIT_EVENT, event);
}

CUresult soft_cuGraphMemAllocNodeGetParams(CUgraphNode node, CUDA_MEM_ALLOC_NODE_PARAMS *params) {
    struct soft_node *n = params ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_MEM_ALLOC) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    *params = n->alloc;
    params->accessDescs = n->memory->access_count ? n->memory->access : NULL;
    params->accessDescCount = n->memory->access_count;
    soft_graph_unlock();
    return CUDA_SUCCESS;
}

CUresult soft_cuGraphMemFreeNodeGetParams(CUgraphNode node, CUdeviceptr *address) {
    struct soft_node *n = address ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_MEM_FREE) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    *address = n->alloc.dptr;
    soft_graph_unlock();
    return CUDA_SUCCESS;
}

static void batch_entry(CUstreamBatchMemOpParams *p, const struct soft_op *op) {
    memset(p, 0, sizeof *p);
    bool wide = op->value.bits == 64;
    if (op->kind == SOFT_OP_WAIT_VALUE) {
        p->waitValue.operation = wide ? CU_STREAM_MEM_OP_WAIT_VALUE_64 : CU_STREAM_MEM_OP_WAIT_VALUE_32;
        p->waitValue.address = op->value.address;
        p->waitValue.value64 = op->value.value;
        p->waitValue.flags = op->value.flags;
    } else if (op->kind == SOFT_OP_WRITE_VALUE) {
        p->writeValue.operation = wide ? CU_STREAM_MEM_OP_WRITE_VALUE_64 : CU_STREAM_MEM_OP_WRITE_VALUE_32;
        p->writeValue.address = op->value.address;
        p->writeValue.value64 = op->value.value;
        p->writeValue.flags = op->value.flags;
    } else {
        p->memoryBarrier.operation = CU_STREAM_MEM_OP_BARRIER;
    }
}

CUresult soft_cuGraphBatchMemOpNodeGetParams(CUgraphNode node, CUDA_BATCH_MEM_OP_NODE_PARAMS *params) {
    struct soft_node *n = params ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_BATCH_MEM_OP) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    CUstreamBatchMemOpParams *list = n->shadow;
    if (!list) {
        n->shadow = list = malloc(n->ops->count * sizeof *list);
        for (size_t i = 0; list && i < n->ops->count; i++)
            batch_entry(&list[i], &n->ops->op[i]);
    }
    *params =
        (CUDA_BATCH_MEM_OP_NODE_PARAMS){(CUcontext)n->graph->all->context, (unsigned)n->ops->count, list, 0};
    soft_graph_unlock();
    return list ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}
