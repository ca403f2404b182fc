// SPDX-License-Identifier: Apache-2.0
/*
 * Host side of the private operations on graph nodes whose parameters need a layout (kernel nodes) or a guest function (host nodes).
 */
#include <string.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "runtime/private.h"

/* ---- kernel nodes ---- */

/* CUDA's struct around packed parameters; `extra` must hold five pointers and live as long as *out. */
static void node_params(CUDA_KERNEL_NODE_PARAMS_v2 *out, void *extra[5], CUfunction f, const struct launch_config *config,
                        const void *params, size_t *size) {
    extra[0] = CU_LAUNCH_PARAM_BUFFER_POINTER;
    extra[1] = (void *)(uintptr_t)params;
    extra[2] = CU_LAUNCH_PARAM_BUFFER_SIZE;
    extra[3] = size;
    extra[4] = CU_LAUNCH_PARAM_END;
    *out = (CUDA_KERNEL_NODE_PARAMS_v2){
        .func = f,
        .gridDimX = config->grid[0],
        .gridDimY = config->grid[1],
        .gridDimZ = config->grid[2],
        .blockDimX = config->block[0],
        .blockDimY = config->block[1],
        .blockDimZ = config->block[2],
        .sharedMemBytes = config->shared_bytes,
        .extra = extra,
    };
}

CUresult session_bcGraphAddKernelNode(struct session *s, CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                      size_t n, CUfunction f, const struct launch_config *config, const void *params,
                                      size_t size) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_KERNEL_NODE_PARAMS_v2 p;
    void *extra[5];
    if (!ops->cuGraphAddKernelNode_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    node_params(&p, extra, f, config, params, &size);
    return ops->cuGraphAddKernelNode_v2(node, graph, dependencies, n, &p);
}

CUresult session_bcGraphKernelNodeSetParams(struct session *s, CUgraphNode node, CUfunction f,
                                            const struct launch_config *config, const void *params, size_t size) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_KERNEL_NODE_PARAMS_v2 p;
    void *extra[5];
    if (!ops->cuGraphKernelNodeSetParams_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    node_params(&p, extra, f, config, params, &size);
    return ops->cuGraphKernelNodeSetParams_v2(node, &p);
}

CUresult session_bcGraphExecKernelNodeSetParams(struct session *s, CUgraphExec exec, CUgraphNode node, CUfunction f,
                                                const struct launch_config *config, const void *params, size_t size) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_KERNEL_NODE_PARAMS_v2 p;
    void *extra[5];
    if (!ops->cuGraphExecKernelNodeSetParams_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    node_params(&p, extra, f, config, params, &size);
    return ops->cuGraphExecKernelNodeSetParams_v2(exec, node, &p);
}

/*
 * Packs what a driver returns as an array of pointers to the parameters' values. Returns how many bytes there are. The array ends
 * with NULL: the function's handle may be stale and name another one by now.
 */
static size_t pack_params(const struct executor_ops *ops, CUfunction f, void **values, uint8_t *out, size_t capacity) {
    size_t total = 0, offset, size;
    for (size_t i = 0; values && values[i] && ops->cuFuncGetParamInfo && ops->cuFuncGetParamInfo(f, i, &offset, &size) == CUDA_SUCCESS; i++) {
        if (offset + size > total)
            total = offset + size;
        if (out && offset + size <= capacity)
            memcpy(out + offset, values[i], size);
    }
    return total;
}

static size_t copy_extra(void **extra, void *out, size_t capacity) {
    const void *data = NULL;
    size_t size = 0;
    for (; *extra != CU_LAUNCH_PARAM_END; extra += 2) {
        if (*extra == CU_LAUNCH_PARAM_BUFFER_POINTER)
            data = extra[1];
        else if (*extra == CU_LAUNCH_PARAM_BUFFER_SIZE)
            size = *(const size_t *)extra[1];
        else
            return 0;
    }
    if (data && out && size <= capacity)
        memcpy(out, data, size);
    return size;
}

CUresult session_bcGraphKernelNodeGetParams(struct session *s, CUgraphNode node, CUfunction *f,
                                            struct launch_config *config, void *params, size_t capacity, size_t *size) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_KERNEL_NODE_PARAMS_v2 p;
    if (!ops->cuGraphKernelNodeGetParams_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    memset(&p, 0, sizeof p);
    CUresult r = ops->cuGraphKernelNodeGetParams_v2(node, &p);
    if (r != CUDA_SUCCESS)
        return r;
    *f = p.func ? p.func : (CUfunction)p.kern;
    *config = (struct launch_config){
        .grid = {p.gridDimX, p.gridDimY, p.gridDimZ},
        .block = {p.blockDimX, p.blockDimY, p.blockDimZ},
        .shared_bytes = p.sharedMemBytes,
    };
    *size = p.extra ? copy_extra(p.extra, params, capacity) : pack_params(ops, *f, p.kernelParams, params, capacity);
    return CUDA_SUCCESS;
}

/* ---- host nodes ---- */

CUresult session_bcGraphAddHostNode(struct session *s, CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                    size_t n, uint64_t fn, uint64_t data) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_HOST_NODE_PARAMS p;
    if (!ops->cuGraphAddHostNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (!session_host_node(s, fn, data, &p))
        return CUDA_ERROR_OUT_OF_MEMORY;
    return ops->cuGraphAddHostNode(node, graph, dependencies, n, &p);
}

CUresult session_bcGraphHostNodeGetParams(struct session *s, CUgraphNode node, uint64_t *fn, uint64_t *data) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_HOST_NODE_PARAMS p;
    if (!ops->cuGraphHostNodeGetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuGraphHostNodeGetParams(node, &p);
    return r != CUDA_SUCCESS ? r : session_host_node_target(&p, fn, data) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult session_bcGraphHostNodeSetParams(struct session *s, CUgraphNode node, uint64_t fn, uint64_t data) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_HOST_NODE_PARAMS p;
    if (!ops->cuGraphHostNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (!session_host_node(s, fn, data, &p))
        return CUDA_ERROR_OUT_OF_MEMORY;
    return ops->cuGraphHostNodeSetParams(node, &p);
}

CUresult session_bcGraphExecHostNodeSetParams(struct session *s, CUgraphExec exec, CUgraphNode node, uint64_t fn,
                                              uint64_t data) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_HOST_NODE_PARAMS p;
    if (!ops->cuGraphExecHostNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (!session_host_node(s, fn, data, &p))
        return CUDA_ERROR_OUT_OF_MEMORY;
    return ops->cuGraphExecHostNodeSetParams(exec, node, &p);
}

/* ---- nodes with graphs inside ---- */

CUresult session_bcGraphAddConditionalNode(struct session *s, CUgraphNode *node, CUgraph graph,
                                           const CUgraphNode *dependencies, size_t n, uint64_t handle, uint32_t type,
                                           CUcontext context, CUgraph *bodies, size_t size) {
    const struct executor_ops *ops = s->executor->ops;
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_CONDITIONAL};
    if (!bodies || size > UINT32_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    p.conditional = (CUDA_CONDITIONAL_NODE_PARAMS){
        .handle = handle, .type = (CUgraphConditionalNodeType)type, .size = (unsigned)size, .ctx = context};
    CUresult r = ops->cuGraphAddNode_v2 ? ops->cuGraphAddNode_v2(node, graph, dependencies, NULL, n, &p) : CUDA_ERROR_NOT_SUPPORTED;
    if (r == CUDA_SUCCESS)
        memcpy(bodies, p.conditional.phGraph_out, size * sizeof(CUgraph));
    return r;
}

CUresult session_bcGraphAddChild(struct session *s, CUgraphNode *node, CUgraph graph, const CUgraphNode *dependencies,
                                 size_t n, CUgraph child, uint32_t ownership) {
    const struct executor_ops *ops = s->executor->ops;
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_GRAPH};
    p.graph = (CUDA_CHILD_GRAPH_NODE_PARAMS){child, (CUgraphChildGraphNodeOwnership)ownership};
    return ops->cuGraphAddNode_v2 ? ops->cuGraphAddNode_v2(node, graph, dependencies, NULL, n, &p) : CUDA_ERROR_NOT_SUPPORTED;
}

/* ---- nodes whose parameters are arrays ---- */

CUresult session_bcGraphMemAllocNodeGetParams(struct session *s, CUgraphNode node, CUmemPoolProps *props,
                                              CUmemAccessDesc *access, size_t capacity, size_t *count, size_t *size,
                                              CUdeviceptr *address) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_MEM_ALLOC_NODE_PARAMS p;
    if (!ops->cuGraphMemAllocNodeGetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuGraphMemAllocNodeGetParams(node, &p);
    if (r != CUDA_SUCCESS)
        return r;
    *props = p.poolProps;
    *count = p.accessDescCount;
    *size = p.bytesize;
    *address = p.dptr;
    size_t copied = *count < capacity ? *count : capacity;
    if (access && copied)
        memcpy(access, p.accessDescs, copied * sizeof *access);
    return CUDA_SUCCESS;
}

CUresult session_bcGraphBatchMemOpNodeGetParams(struct session *s, CUgraphNode node, CUcontext *context,
                                                CUstreamBatchMemOpParams *list, size_t capacity, size_t *count) {
    const struct executor_ops *ops = s->executor->ops;
    CUDA_BATCH_MEM_OP_NODE_PARAMS p;
    if (!ops->cuGraphBatchMemOpNodeGetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuGraphBatchMemOpNodeGetParams(node, &p);
    if (r != CUDA_SUCCESS)
        return r;
    *context = p.ctx;
    *count = p.count;
    size_t copied = *count < capacity ? *count : capacity;
    if (list && copied)
        memcpy(list, p.paramArray, copied * sizeof *list);
    return CUDA_SUCCESS;
}
