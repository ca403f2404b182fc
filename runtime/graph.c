// SPDX-License-Identifier: Apache-2.0
/*
 * Graph nodes that name guest memory or guest functions: kernel, copy and host nodes, and the generic entry
 * points that take any kind of node.
 */
#include <stdlib.h>
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/callback.h"
#include "runtime/context.h"
#include "runtime/copy.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/graph_lent.h"
#include "runtime/launch.h"
#include "runtime/thread.h"

/* ---- kernel nodes ---- */

/* What a kernel node's parameters become on the wire. */
struct kernel_node {
    CUfunction f;
    struct launch_config config;
    struct launch_params params;
};

static CUresult prepare(const CUDA_KERNEL_NODE_PARAMS_v2 *p, struct kernel_node *node) {
    node->params.owned = NULL;
    if (!p)
        return CUDA_ERROR_INVALID_VALUE;
    node->f = p->func ? p->func : (CUfunction)p->kern;
    if (!node->f)
        return CUDA_ERROR_INVALID_VALUE;
    node->config = (struct launch_config){{p->gridDimX, p->gridDimY, p->gridDimZ},
                                          {p->blockDimX, p->blockDimY, p->blockDimZ},
                                          p->sharedMemBytes,
                                          0};
    struct code_kernel *kernel;
    struct code_info *info;
    CUresult r = code_find(node->f, &kernel, &info);
    const struct rt_context *context = rt_thread_context(rt_thread());
    if (r == CUDA_SUCCESS)
        r = launch_check(context ? rt_device(context->device) : NULL, info, &node->config);
    return r == CUDA_SUCCESS ? launch_pack(info, p->kernelParams, p->extra, &node->params) : r;
}

static CUDA_KERNEL_NODE_PARAMS_v2 widen(const CUDA_KERNEL_NODE_PARAMS_v1 *p) {
    return (CUDA_KERNEL_NODE_PARAMS_v2){
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

static bool bad_dependencies(const CUgraphNode *dependencies, size_t count) {
    return count && !dependencies;
}

CUresult rt_cuGraphAddKernelNode_v2(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
                                    size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || bad_dependencies(dependencies, numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    struct kernel_node node;
    r = prepare(nodeParams, &node);
    if (r == CUDA_SUCCESS)
        r = call_bcGraphAddKernelNode(0, phGraphNode, hGraph, dependencies, numDependencies, node.f,
                                      &node.config, node.params.data, node.params.size);
    launch_params_free(&node.params);
    return r;
}

CUresult rt_cuGraphAddKernelNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
                                 size_t numDependencies, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_KERNEL_NODE_PARAMS wide = widen(nodeParams);
    return rt_cuGraphAddKernelNode_v2(phGraphNode, hGraph, dependencies, numDependencies, &wide);
}

CUresult rt_cuGraphKernelNodeSetParams_v2(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    struct kernel_node node;
    r = prepare(nodeParams, &node);
    if (r == CUDA_SUCCESS)
        r = call_bcGraphKernelNodeSetParams(0, hNode, node.f, &node.config, node.params.data,
                                            node.params.size);
    launch_params_free(&node.params);
    return r;
}

CUresult rt_cuGraphKernelNodeSetParams(CUgraphNode hNode, const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_KERNEL_NODE_PARAMS wide = widen(nodeParams);
    return rt_cuGraphKernelNodeSetParams_v2(hNode, &wide);
}

CUresult rt_cuGraphExecKernelNodeSetParams_v2(CUgraphExec hGraphExec, CUgraphNode hNode,
                                              const CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    struct kernel_node node;
    r = prepare(nodeParams, &node);
    if (r == CUDA_SUCCESS)
        r = call_bcGraphExecKernelNodeSetParams(0, hGraphExec, hNode, node.f, &node.config, node.params.data,
                                                node.params.size);
    launch_params_free(&node.params);
    return r;
}

CUresult rt_cuGraphExecKernelNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
                                           const CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_KERNEL_NODE_PARAMS wide = widen(nodeParams);
    return rt_cuGraphExecKernelNodeSetParams_v2(hGraphExec, hNode, &wide);
}

CUresult rt_cuGraphKernelNodeGetParams_v2(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    CUfunction f = NULL;
    struct launch_config config;
    size_t size = 0;
    uint8_t *data = malloc(LAUNCH_PARAMS_MAX);
    if (!data)
        return CUDA_ERROR_OUT_OF_MEMORY;
    r = call_bcGraphKernelNodeGetParams(0, hNode, &f, &config, data, LAUNCH_PARAMS_MAX, &size);
    struct code_kernel *kernel;
    struct code_info *info = NULL;
    if (r == CUDA_SUCCESS)
        r = code_find(f, &kernel, &info);
    if (r == CUDA_SUCCESS && size < info->param_size)
        r = CUDA_ERROR_UNKNOWN;
    /* One block: the pointers, then what they point to. */
    size_t pointers = r == CUDA_SUCCESS ? (info->param_count + 2) / 2 * 2 * sizeof(void *) : 0;
    void **pointer = r == CUDA_SUCCESS ? malloc(pointers + size) : NULL;
    if (r == CUDA_SUCCESS && (!pointer || !graph_lend(hNode, pointer)))
        r = CUDA_ERROR_OUT_OF_MEMORY;
    if (r != CUDA_SUCCESS) {
        free(pointer);
        free(data);
        return r;
    }
    uint8_t *values = (uint8_t *)pointer + pointers;
    memcpy(values, data, size);
    free(data);
    for (uint32_t i = 0; i < info->param_count; i++)
        pointer[i] = values + info->param[i].offset;
    pointer[info->param_count] = NULL;
    *nodeParams = (CUDA_KERNEL_NODE_PARAMS){
        .func = f,
        .gridDimX = config.grid[0],
        .gridDimY = config.grid[1],
        .gridDimZ = config.grid[2],
        .blockDimX = config.block[0],
        .blockDimY = config.block[1],
        .blockDimZ = config.block[2],
        .sharedMemBytes = config.shared_bytes,
        .kernelParams = info->param_count ? pointer : NULL,
        .ctx = rt_context_handle(rt_thread_context(rt_thread())),
    };
    return CUDA_SUCCESS;
}

CUresult rt_cuGraphKernelNodeGetParams(CUgraphNode hNode, CUDA_KERNEL_NODE_PARAMS_v1 *nodeParams) {
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_KERNEL_NODE_PARAMS wide;
    CUresult r = rt_cuGraphKernelNodeGetParams_v2(hNode, &wide);
    if (r != CUDA_SUCCESS)
        return r;
    *nodeParams = (CUDA_KERNEL_NODE_PARAMS_v1){
        .func = wide.func,
        .gridDimX = wide.gridDimX,
        .gridDimY = wide.gridDimY,
        .gridDimZ = wide.gridDimZ,
        .blockDimX = wide.blockDimX,
        .blockDimY = wide.blockDimY,
        .blockDimZ = wide.blockDimZ,
        .sharedMemBytes = wide.sharedMemBytes,
        .kernelParams = wide.kernelParams,
        .extra = wide.extra,
    };
    return CUDA_SUCCESS;
}

/* ---- copy nodes ---- */

/* A copy node's box on the wire. Pageable memory is copied by the upcall thread when the graph runs. */
struct copy_node {
    CUDA_MEMCPY3D unified;
    uint32_t pageable; /* enum copy_pageable */
};

static CUresult prepare_copy(const CUDA_MEMCPY3D *box, struct copy_node *node) {
    if (!box)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = copy_box_unify(box, &node->unified, &node->pageable);
    return r == CUDA_SUCCESS && node->pageable ? rt_callbacks_start() : r;
}

CUresult rt_cuGraphAddMemcpyNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
                                 size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    struct rt_call call;
    struct copy_node node;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || bad_dependencies(dependencies, numDependencies))
        return CUDA_ERROR_INVALID_VALUE;
    r = prepare_copy(copyParams, &node);
    if (r != CUDA_SUCCESS)
        return r;
    return node.pageable ? call_bcGraphAddCopyNode(0, phGraphNode, hGraph, dependencies, numDependencies,
                                                   &node.unified, node.pageable, ctx)
                         : call_cuGraphAddMemcpyNode(0, phGraphNode, hGraph, dependencies, numDependencies,
                                                     copyParams, ctx);
}

CUresult rt_cuGraphMemcpyNodeSetParams(CUgraphNode hNode, const CUDA_MEMCPY3D *nodeParams) {
    struct rt_call call;
    struct copy_node node;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r == CUDA_SUCCESS)
        r = prepare_copy(nodeParams, &node);
    if (r != CUDA_SUCCESS)
        return r;
    return node.pageable ? call_bcGraphCopyNodeSetParams(0, hNode, &node.unified, node.pageable)
                         : call_cuGraphMemcpyNodeSetParams(0, hNode, nodeParams);
}

CUresult rt_cuGraphExecMemcpyNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
                                           const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    struct rt_call call;
    struct copy_node node;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r == CUDA_SUCCESS)
        r = prepare_copy(copyParams, &node);
    if (r != CUDA_SUCCESS)
        return r;
    return node.pageable
               ? call_bcGraphExecCopyNodeSetParams(0, hGraphExec, hNode, &node.unified, node.pageable, ctx)
               : call_cuGraphExecMemcpyNodeSetParams(0, hGraphExec, hNode, copyParams, ctx);
}

/* ---- host nodes ---- */

CUresult rt_cuGraphAddHostNode(CUgraphNode *phGraphNode, CUgraph hGraph, const CUgraphNode *dependencies,
                               size_t numDependencies, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!phGraphNode || bad_dependencies(dependencies, numDependencies) || !nodeParams || !nodeParams->fn)
        return CUDA_ERROR_INVALID_VALUE;
    r = rt_callbacks_start();
    return r == CUDA_SUCCESS
               ? call_bcGraphAddHostNode(0, phGraphNode, hGraph, dependencies, numDependencies,
                                         (uintptr_t)nodeParams->fn, (uintptr_t)nodeParams->userData)
               : r;
}

CUresult rt_cuGraphHostNodeGetParams(CUgraphNode hNode, CUDA_HOST_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams)
        return CUDA_ERROR_INVALID_VALUE;
    uint64_t fn = 0, data = 0;
    r = call_bcGraphHostNodeGetParams(0, hNode, &fn, &data);
    if (r == CUDA_SUCCESS)
        *nodeParams =
            (CUDA_HOST_NODE_PARAMS){.fn = (CUhostFn)(uintptr_t)fn, .userData = (void *)(uintptr_t)data};
    return r;
}

CUresult rt_cuGraphHostNodeSetParams(CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams || !nodeParams->fn)
        return CUDA_ERROR_INVALID_VALUE;
    return call_bcGraphHostNodeSetParams(0, hNode, (uintptr_t)nodeParams->fn,
                                         (uintptr_t)nodeParams->userData);
}

CUresult rt_cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec, CUgraphNode hNode,
                                         const CUDA_HOST_NODE_PARAMS *nodeParams) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams || !nodeParams->fn)
        return CUDA_ERROR_INVALID_VALUE;
    return call_bcGraphExecHostNodeSetParams(0, hGraphExec, hNode, (uintptr_t)nodeParams->fn,
                                             (uintptr_t)nodeParams->userData);
}

/* ---- memory nodes and batched memory operations ---- */

CUresult rt_cuGraphMemAllocNodeGetParams(CUgraphNode hNode, CUDA_MEM_ALLOC_NODE_PARAMS *params_out) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!params_out)
        return CUDA_ERROR_INVALID_VALUE;
    enum { MOST = 64 };
    CUmemPoolProps props;
    CUmemAccessDesc access[MOST];
    size_t count = 0, size = 0;
    CUdeviceptr address = 0;
    r = call_bcGraphMemAllocNodeGetParams(0, hNode, &props, access, MOST, &count, &size, &address);
    if (r != CUDA_SUCCESS)
        return r;
    if (count > MOST)
        return CUDA_ERROR_UNKNOWN;
    CUmemAccessDesc *block = NULL;
    if (count) {
        block = malloc(count * sizeof *block);
        if (!block || !graph_lend(hNode, block)) {
            free(block);
            return CUDA_ERROR_OUT_OF_MEMORY;
        }
        memcpy(block, access, count * sizeof *block);
    }
    *params_out = (CUDA_MEM_ALLOC_NODE_PARAMS){
        .poolProps = props,
        .accessDescs = block,
        .accessDescCount = count,
        .bytesize = size,
        .dptr = address,
    };
    return CUDA_SUCCESS;
}

CUresult rt_cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode, CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams_out) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!nodeParams_out)
        return CUDA_ERROR_INVALID_VALUE;
    enum { MOST = 256 }; /* more than CUDA takes */
    CUcontext context = NULL;
    size_t count = 0;
    CUstreamBatchMemOpParams *block = malloc(MOST * sizeof *block);
    if (!block)
        return CUDA_ERROR_OUT_OF_MEMORY;
    r = call_bcGraphBatchMemOpNodeGetParams(0, hNode, &context, block, MOST, &count);
    if (r == CUDA_SUCCESS && count > MOST)
        r = CUDA_ERROR_UNKNOWN;
    if (r == CUDA_SUCCESS && !graph_lend(hNode, block))
        r = CUDA_ERROR_OUT_OF_MEMORY;
    if (r != CUDA_SUCCESS) {
        free(block);
        return r;
    }
    *nodeParams_out =
        (CUDA_BATCH_MEM_OP_NODE_PARAMS){.ctx = context, .count = (unsigned)count, .paramArray = block};
    return CUDA_SUCCESS;
}
