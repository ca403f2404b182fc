// SPDX-License-Identifier: Apache-2.0
/* The generic entry points of graph nodes: they hand a node of any kind to the function for its kind. */
#include <stdlib.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/copy.h"
#include "runtime/enter.h"
#include "runtime/graph_lent.h"

/* Version 3 of a kernel node's parameters differs from version 2 by name only. */
static CUDA_KERNEL_NODE_PARAMS kernel_params(const CUDA_KERNEL_NODE_PARAMS_v3 *p) {
    return (CUDA_KERNEL_NODE_PARAMS){
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
        .kern = p->kern,
        .ctx = p->ctx,
    };
}

static CUDA_MEMSET_NODE_PARAMS memset_params(const CUDA_MEMSET_NODE_PARAMS_v2 *p) {
    return (CUDA_MEMSET_NODE_PARAMS){
        .dst = p->dst,
        .pitch = p->pitch,
        .value = p->value,
        .elementSize = p->elementSize,
        .width = p->width,
        .height = p->height,
    };
}

static CUDA_BATCH_MEM_OP_NODE_PARAMS batch_params(const CUDA_BATCH_MEM_OP_NODE_PARAMS_v2 *p) {
    return (CUDA_BATCH_MEM_OP_NODE_PARAMS){
        .ctx = p->ctx,
        .count = p->count,
        .paramArray = p->paramArray,
        .flags = p->flags,
    };
}

static CUcontext context_or_current(CUcontext given) {
    CUcontext current = given;
    if (!given && rt_cuCtxGetCurrent(&current) != CUDA_SUCCESS)
        current = NULL;
    return current;
}

static CUresult add_allocation(CUgraphNode *out, CUgraph graph, const CUgraphNode *from, size_t n,
                               CUDA_MEM_ALLOC_NODE_PARAMS_v2 *p) {
    CUDA_MEM_ALLOC_NODE_PARAMS params = {
        .poolProps = p->poolProps,
        .accessDescs = p->accessDescs,
        .accessDescCount = p->accessDescCount,
        .bytesize = p->bytesize,
    };
    CUresult r = call_cuGraphAddMemAllocNode(0, out, graph, from, n, &params);
    if (r == CUDA_SUCCESS)
        p->dptr = params.dptr;
    return r;
}

static CUresult add_conditional(CUgraphNode *out, CUgraph graph, const CUgraphNode *from, size_t n,
                                CUDA_CONDITIONAL_NODE_PARAMS *p) {
    if (!p->size || p->size > GRAPH_BODIES_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    struct graph_bodies *bodies = malloc(sizeof *bodies + p->size * sizeof(CUgraph));
    if (!bodies)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *bodies = (struct graph_bodies){.handle = p->handle, .type = p->type, .count = p->size};
    CUresult r = call_bcGraphAddConditionalNode(0, out, graph, from, n, p->handle, p->type, p->ctx, bodies->body,
                                                p->size);
    if (r == CUDA_SUCCESS && !graph_bodies_lend(*out, bodies)) {
        call_cuGraphDestroyNode(0, *out);
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (r == CUDA_SUCCESS)
        p->phGraph_out = bodies->body;
    else
        free(bodies);
    return r;
}

static CUresult add(CUgraphNode *out, CUgraph graph, const CUgraphNode *from, size_t n,
                    CUgraphNodeParams *p) {
    switch (p->type) {
    case CU_GRAPH_NODE_TYPE_KERNEL: {
        CUDA_KERNEL_NODE_PARAMS kernel = kernel_params(&p->kernel);
        return rt_cuGraphAddKernelNode_v2(out, graph, from, n, &kernel);
    }
    case CU_GRAPH_NODE_TYPE_MEMCPY:
        return rt_cuGraphAddMemcpyNode(out, graph, from, n, &p->memcpy.copyParams,
                                       context_or_current(p->memcpy.copyCtx));
    case CU_GRAPH_NODE_TYPE_MEMSET: {
        CUDA_MEMSET_NODE_PARAMS params = memset_params(&p->memset);
        return call_cuGraphAddMemsetNode(0, out, graph, from, n, &params, context_or_current(p->memset.ctx));
    }
    case CU_GRAPH_NODE_TYPE_HOST: {
        CUDA_HOST_NODE_PARAMS host = {.fn = p->host.fn, .userData = p->host.userData};
        return rt_cuGraphAddHostNode(out, graph, from, n, &host);
    }
    case CU_GRAPH_NODE_TYPE_GRAPH:
        if (p->graph.ownership != CU_GRAPH_CHILD_GRAPH_OWNERSHIP_CLONE)
            return call_bcGraphAddChild(0, out, graph, from, n, p->graph.graph, p->graph.ownership);
        return call_cuGraphAddChildGraphNode(0, out, graph, from, n, p->graph.graph);
    case CU_GRAPH_NODE_TYPE_EMPTY:
        return call_cuGraphAddEmptyNode(0, out, graph, from, n);
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT:
        return call_cuGraphAddEventWaitNode(0, out, graph, from, n, p->eventWait.event);
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD:
        return call_cuGraphAddEventRecordNode(0, out, graph, from, n, p->eventRecord.event);
    case CU_GRAPH_NODE_TYPE_MEM_FREE:
        return call_cuGraphAddMemFreeNode(0, out, graph, from, n, p->free.dptr);
    case CU_GRAPH_NODE_TYPE_MEM_ALLOC:
        return add_allocation(out, graph, from, n, &p->alloc);
    case CU_GRAPH_NODE_TYPE_BATCH_MEM_OP: {
        CUDA_BATCH_MEM_OP_NODE_PARAMS batch = batch_params(&p->memOp);
        return call_cuGraphAddBatchMemOpNode(0, out, graph, from, n, &batch);
    }
    case CU_GRAPH_NODE_TYPE_CONDITIONAL:
        return add_conditional(out, graph, from, n, &p->conditional);
    case CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL: {
        CUDA_EXT_SEM_SIGNAL_NODE_PARAMS signal = {p->extSemSignal.extSemArray, p->extSemSignal.paramsArray,
                                                  p->extSemSignal.numExtSems};
        return rt_cuGraphAddExternalSemaphoresSignalNode(out, graph, from, n, &signal);
    }
    case CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT: {
        CUDA_EXT_SEM_WAIT_NODE_PARAMS wait = {p->extSemWait.extSemArray, p->extSemWait.paramsArray,
                                              p->extSemWait.numExtSems};
        return rt_cuGraphAddExternalSemaphoresWaitNode(out, graph, from, n, &wait);
    }
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

static bool plain_edges(const CUgraphEdgeData *edges, size_t n) {
    for (size_t i = 0; edges && i < n; i++)
        if (edges[i].from_port || edges[i].to_port || edges[i].type)
            return false;
    return true;
}

/* Edges that are not of the default kind are added once the node exists. */
static CUresult add_edges(CUgraph graph, CUgraphNode node, const CUgraphNode *from,
                          const CUgraphEdgeData *edges, size_t n) {
    for (size_t i = 0; i < n; i++) {
        CUresult r = call_cuGraphAddDependencies_v2(0, graph, &from[i], &node, &edges[i], 1);
        if (r != CUDA_SUCCESS)
            return r;
    }
    return CUDA_SUCCESS;
}

CUresult rt_cuGraphAddNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
                              const CUgraphEdgeData *dependencyData, size_t numDependencies,
                              CUgraphNodeParams *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || !nodeParams || (numDependencies && !dependencies))
        return CUDA_ERROR_INVALID_VALUE;
    bool plain = plain_edges(dependencyData, numDependencies);
    CUgraphNode node = NULL;
    r = add(&node, hGraph, plain ? dependencies : NULL, plain ? numDependencies : 0, nodeParams);
    if (r == CUDA_SUCCESS && !plain) {
        r = add_edges(hGraph, node, dependencies, dependencyData, numDependencies);
        if (r != CUDA_SUCCESS)
            call_cuGraphDestroyNode(0, node);
    }
    if (r == CUDA_SUCCESS)
        *phGraphNode = node;
    return r;
}

CUresult rt_cuGraphAddNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
                           size_t numDependencies, CUgraphNodeParams *nodeParams) {
    return rt_cuGraphAddNode_v2(phGraphNode, hGraph, dependencies, NULL, numDependencies, nodeParams);
}

CUresult rt_cuGraphNodeSetParams(CUgraphNode hNode, CUgraphNodeParams *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    switch (nodeParams->type) {
    case CU_GRAPH_NODE_TYPE_KERNEL: {
        CUDA_KERNEL_NODE_PARAMS kernel = kernel_params(&nodeParams->kernel);
        return rt_cuGraphKernelNodeSetParams_v2(hNode, &kernel);
    }
    case CU_GRAPH_NODE_TYPE_MEMCPY:
        return rt_cuGraphMemcpyNodeSetParams(hNode, &nodeParams->memcpy.copyParams);
    case CU_GRAPH_NODE_TYPE_MEMSET: {
        CUDA_MEMSET_NODE_PARAMS params = memset_params(&nodeParams->memset);
        return call_cuGraphMemsetNodeSetParams(0, hNode, &params);
    }
    case CU_GRAPH_NODE_TYPE_HOST: {
        CUDA_HOST_NODE_PARAMS host = {.fn = nodeParams->host.fn, .userData = nodeParams->host.userData};
        return rt_cuGraphHostNodeSetParams(hNode, &host);
    }
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT:
        return call_cuGraphEventWaitNodeSetEvent(0, hNode, nodeParams->eventWait.event);
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD:
        return call_cuGraphEventRecordNodeSetEvent(0, hNode, nodeParams->eventRecord.event);
    case CU_GRAPH_NODE_TYPE_BATCH_MEM_OP: {
        CUDA_BATCH_MEM_OP_NODE_PARAMS batch = batch_params(&nodeParams->memOp);
        return call_cuGraphBatchMemOpNodeSetParams(0, hNode, &batch);
    }
    default:
        return CUDA_ERROR_NOT_SUPPORTED;
    }
}

CUresult rt_cuGraphExecNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
                                     CUgraphNodeParams *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    switch (nodeParams->type) {
    case CU_GRAPH_NODE_TYPE_KERNEL: {
        CUDA_KERNEL_NODE_PARAMS kernel = kernel_params(&nodeParams->kernel);
        return rt_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, &kernel);
    }
    case CU_GRAPH_NODE_TYPE_MEMCPY:
        return rt_cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, &nodeParams->memcpy.copyParams,
                                                 context_or_current(nodeParams->memcpy.copyCtx));
    case CU_GRAPH_NODE_TYPE_MEMSET: {
        CUDA_MEMSET_NODE_PARAMS params = memset_params(&nodeParams->memset);
        return call_cuGraphExecMemsetNodeSetParams(0, hGraphExec, hNode, &params,
                                                   context_or_current(nodeParams->memset.ctx));
    }
    case CU_GRAPH_NODE_TYPE_HOST: {
        CUDA_HOST_NODE_PARAMS host = {.fn = nodeParams->host.fn, .userData = nodeParams->host.userData};
        return rt_cuGraphExecHostNodeSetParams(hGraphExec, hNode, &host);
    }
    case CU_GRAPH_NODE_TYPE_GRAPH:
        return call_cuGraphExecChildGraphNodeSetParams(0, hGraphExec, hNode, nodeParams->graph.graph);
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT:
        return call_cuGraphExecEventWaitNodeSetEvent(0, hGraphExec, hNode, nodeParams->eventWait.event);
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD:
        return call_cuGraphExecEventRecordNodeSetEvent(0, hGraphExec, hNode, nodeParams->eventRecord.event);
    case CU_GRAPH_NODE_TYPE_BATCH_MEM_OP: {
        CUDA_BATCH_MEM_OP_NODE_PARAMS batch = batch_params(&nodeParams->memOp);
        return call_cuGraphExecBatchMemOpNodeSetParams(0, hGraphExec, hNode, &batch);
    }
    default:
        return CUDA_ERROR_NOT_SUPPORTED;
    }
}
