// SPDX-License-Identifier: Apache-2.0
/*
 * Graph nodes of external semaphores. None can be imported, so arguments are checked as far as they can be
 * right, and then every semaphore is an invalid handle, and no node is one of this kind.
 */
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"

static CUresult check(bool arguments, const CUexternalSemaphore *semaphores, const void *params,
                      unsigned count) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    return !arguments || !semaphores || !params || !count ? CUDA_ERROR_INVALID_VALUE
                                                          : CUDA_ERROR_INVALID_HANDLE;
}

static CUresult check_signal(bool arguments, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *p) {
    return p ? check(arguments, p->extSemArray, p->paramsArray, p->numExtSems) : check(false, NULL, NULL, 0);
}

static CUresult check_wait(bool arguments, const CUDA_EXT_SEM_WAIT_NODE_PARAMS *p) {
    return p ? check(arguments, p->extSemArray, p->paramsArray, p->numExtSems) : check(false, NULL, NULL, 0);
}

CUresult rt_cuGraphAddExternalSemaphoresSignalNode(CUgraphNode *phGraphNode, CUgraph hGraph,
                                                   const CUgraphNode *dependencies, size_t numDependencies,
                                                   const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    return check_signal(phGraphNode && hGraph && (dependencies || !numDependencies), nodeParams);
}

CUresult rt_cuGraphAddExternalSemaphoresWaitNode(CUgraphNode *phGraphNode, CUgraph hGraph,
                                                 const CUgraphNode *dependencies, size_t numDependencies,
                                                 const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    return check_wait(phGraphNode && hGraph && (dependencies || !numDependencies), nodeParams);
}

static CUresult no_such_node(void) {
    return check(false, NULL, NULL, 0);
}

CUresult rt_cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
                                                         CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *params_out) {
    (void)hNode;
    (void)params_out;
    return no_such_node();
}

CUresult rt_cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
                                                       CUDA_EXT_SEM_WAIT_NODE_PARAMS *params_out) {
    (void)hNode;
    (void)params_out;
    return no_such_node();
}

CUresult rt_cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
                                                         const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    return check_signal(hNode, nodeParams);
}

CUresult rt_cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
                                                       const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    return check_wait(hNode, nodeParams);
}

CUresult
rt_cuGraphExecExternalSemaphoresSignalNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
                                                    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS *nodeParams) {
    return check_signal(hGraphExec && hNode, nodeParams);
}

CUresult rt_cuGraphExecExternalSemaphoresWaitNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
                                                           const CUDA_EXT_SEM_WAIT_NODE_PARAMS *nodeParams) {
    return check_wait(hGraphExec && hNode, nodeParams);
}
