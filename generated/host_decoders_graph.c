// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Decoders of calls from the guest: graphs.
 */

#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"

CUresult do_cuGraphAddBatchMemOpNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddBatchMemOpNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    CUDA_BATCH_MEM_OP_NODE_PARAMS nodeParams;
    wire_get(&m->in, &nodeParams, sizeof nodeParams);
    if (nodeParams.paramArray)
        nodeParams.paramArray = (CUstreamBatchMemOpParams *)(uintptr_t)host_take(&m->in, nodeParams.count,
            sizeof(CUstreamBatchMemOpParams));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_CONTEXT, (uint64_t)(uintptr_t)nodeParams.ctx, &handle, &error))
            return error;
        nodeParams.ctx = handle;
    }
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddBatchMemOpNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], &nodeParams);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddChildGraphNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddChildGraphNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    void *childGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[2], &childGraph, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddChildGraphNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], childGraph);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphAddDependencies_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *from_in = host_take(&m->in, words[2], sizeof(CUgraphNode));
    const void *to_in = host_take(&m->in, words[2], sizeof(CUgraphNode));
    const void *edgeData_in = words[0] & 0x1u ? host_take(&m->in, words[2], sizeof(CUgraphEdgeData)) : NULL;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **from = NULL;
    if (from_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, from_in, words[2], &from);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void **to = NULL;
    if (to_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, to_in, words[2], &to);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    return ops->cuGraphAddDependencies_v2(hGraph, (CUgraphNode *)from, (CUgraphNode *)to,
        (const CUgraphEdgeData *)(uintptr_t)edgeData_in, (size_t)words[2]);
}

CUresult do_cuGraphAddEmptyNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddEmptyNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddEmptyNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddEventRecordNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddEventRecordNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[2], &event, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddEventRecordNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], event);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddEventWaitNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddEventWaitNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[2], &event, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddEventWaitNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], event);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddMemAllocNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddMemAllocNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    CUDA_MEM_ALLOC_NODE_PARAMS nodeParams;
    wire_get(&m->in, &nodeParams, sizeof nodeParams);
    if (nodeParams.accessDescs)
        nodeParams.accessDescs = (CUmemAccessDesc *)(uintptr_t)host_take(&m->in, nodeParams.accessDescCount,
            sizeof(CUmemAccessDesc));
    nodeParams.poolProps.win32SecurityAttributes = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddMemAllocNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], &nodeParams);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    nodeParams.poolProps.win32SecurityAttributes = 0; /* the host's addresses are nobody's business */
    nodeParams.accessDescs = 0; /* the host's addresses are nobody's business */
    wire_put(out, &nodeParams, sizeof nodeParams);
    return r;
}

CUresult do_cuGraphAddMemFreeNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddMemFreeNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddMemFreeNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], (CUdeviceptr)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddMemcpyNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddMemcpyNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    CUDA_MEMCPY3D copyParams;
    wire_get(&m->in, &copyParams, sizeof copyParams);
    copyParams.reserved0 = 0;
    copyParams.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[2], &ctx, &error))
        return error;
    if (copyParams.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)copyParams.srcArray, &handle, &error))
            return error;
        copyParams.srcArray = handle;
    } else {
        copyParams.srcArray = 0;
    }
    if (copyParams.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)copyParams.dstArray, &handle, &error))
            return error;
        copyParams.dstArray = handle;
    } else {
        copyParams.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &copyParams);
    if (judged != CUDA_SUCCESS)
        return judged;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddMemcpyNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], &copyParams, ctx);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphAddMemsetNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphAddMemsetNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    CUDA_MEMSET_NODE_PARAMS memsetParams;
    wire_get(&m->in, &memsetParams, sizeof memsetParams);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[2], &ctx, &error))
        return error;
    CUgraphNode phGraphNode = NULL;
    CUresult r = ops->cuGraphAddMemsetNode(&phGraphNode, hGraph, (CUgraphNode *)dependencies,
        (size_t)words[1], &memsetParams, ctx);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phGraphNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphBatchMemOpNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphBatchMemOpNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_BATCH_MEM_OP_NODE_PARAMS nodeParams;
    wire_get(&m->in, &nodeParams, sizeof nodeParams);
    if (nodeParams.paramArray)
        nodeParams.paramArray = (CUstreamBatchMemOpParams *)(uintptr_t)host_take(&m->in, nodeParams.count,
            sizeof(CUstreamBatchMemOpParams));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_CONTEXT, (uint64_t)(uintptr_t)nodeParams.ctx, &handle, &error))
            return error;
        nodeParams.ctx = handle;
    }
    return ops->cuGraphBatchMemOpNodeSetParams(hNode, &nodeParams);
}

CUresult do_cuGraphChildGraphNodeGetGraph(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphChildGraphNodeGetGraph)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUgraph phGraph = NULL;
    CUresult r = ops->cuGraphChildGraphNodeGetGraph(hNode, &phGraph);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH, (void *)(uintptr_t)phGraph, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphClone(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuGraphClone)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *originalGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &originalGraph, &error))
        return error;
    CUgraph phGraphClone = NULL;
    CUresult r = ops->cuGraphClone(&phGraphClone, originalGraph);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH, (void *)(uintptr_t)phGraphClone, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphConditionalHandleCreate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphConditionalHandleCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[1], &ctx, &error))
        return error;
    CUgraphConditionalHandle pHandle_out = 0;
    CUresult r = ops->cuGraphConditionalHandleCreate(&pHandle_out, hGraph, ctx, (unsigned int)words[2],
        (unsigned int)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)pHandle_out};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuGraphCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUgraph phGraph = NULL;
    CUresult r = ops->cuGraphCreate(&phGraph, (unsigned int)words[0]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH, (void *)(uintptr_t)phGraph, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphDestroy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    session_drop(s, HANDLE_GRAPH, words[0]);
    return ops->cuGraphDestroy(hGraph);
}

CUresult do_cuGraphDestroyNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphDestroyNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    session_drop(s, HANDLE_GRAPH_NODE, words[0]);
    return ops->cuGraphDestroyNode(hNode);
}

CUresult do_cuGraphEventRecordNodeGetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphEventRecordNodeGetEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUevent event_out = NULL;
    CUresult r = ops->cuGraphEventRecordNodeGetEvent(hNode, &event_out);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_EVENT, (void *)(uintptr_t)event_out, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphEventRecordNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphEventRecordNodeSetEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[1], &event, &error))
        return error;
    return ops->cuGraphEventRecordNodeSetEvent(hNode, event);
}

CUresult do_cuGraphEventWaitNodeGetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphEventWaitNodeGetEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUevent event_out = NULL;
    CUresult r = ops->cuGraphEventWaitNodeGetEvent(hNode, &event_out);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_EVENT, (void *)(uintptr_t)event_out, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphEventWaitNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphEventWaitNodeSetEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[1], &event, &error))
        return error;
    return ops->cuGraphEventWaitNodeSetEvent(hNode, event);
}

CUresult do_cuGraphExecBatchMemOpNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecBatchMemOpNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUDA_BATCH_MEM_OP_NODE_PARAMS nodeParams;
    wire_get(&m->in, &nodeParams, sizeof nodeParams);
    if (nodeParams.paramArray)
        nodeParams.paramArray = (CUstreamBatchMemOpParams *)(uintptr_t)host_take(&m->in, nodeParams.count,
            sizeof(CUstreamBatchMemOpParams));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_CONTEXT, (uint64_t)(uintptr_t)nodeParams.ctx, &handle, &error))
            return error;
        nodeParams.ctx = handle;
    }
    return ops->cuGraphExecBatchMemOpNodeSetParams(hGraphExec, hNode, &nodeParams);
}

CUresult do_cuGraphExecChildGraphNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecChildGraphNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    void *childGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[2], &childGraph, &error))
        return error;
    return ops->cuGraphExecChildGraphNodeSetParams(hGraphExec, hNode, childGraph);
}

CUresult do_cuGraphExecDestroy(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecDestroy)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    session_drop(s, HANDLE_GRAPH_EXEC, words[0]);
    return ops->cuGraphExecDestroy(hGraphExec);
}

CUresult do_cuGraphExecEventRecordNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecEventRecordNodeSetEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[2], &event, &error))
        return error;
    return ops->cuGraphExecEventRecordNodeSetEvent(hGraphExec, hNode, event);
}

CUresult do_cuGraphExecEventWaitNodeSetEvent(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecEventWaitNodeSetEvent)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    void *event = NULL;
    if (!session_in(s, HANDLE_EVENT, words[2], &event, &error))
        return error;
    return ops->cuGraphExecEventWaitNodeSetEvent(hGraphExec, hNode, event);
}

CUresult do_cuGraphExecGetFlags(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphExecGetFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    cuuint64_t flags = 0;
    CUresult r = ops->cuGraphExecGetFlags(hGraphExec, &flags);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)flags};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphExecMemcpyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecMemcpyNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY3D copyParams;
    wire_get(&m->in, &copyParams, sizeof copyParams);
    copyParams.reserved0 = 0;
    copyParams.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[2], &ctx, &error))
        return error;
    if (copyParams.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)copyParams.srcArray, &handle, &error))
            return error;
        copyParams.srcArray = handle;
    } else {
        copyParams.srcArray = 0;
    }
    if (copyParams.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)copyParams.dstArray, &handle, &error))
            return error;
        copyParams.dstArray = handle;
    } else {
        copyParams.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &copyParams);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuGraphExecMemcpyNodeSetParams(hGraphExec, hNode, &copyParams, ctx);
}

CUresult do_cuGraphExecMemsetNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphExecMemsetNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMSET_NODE_PARAMS memsetParams;
    wire_get(&m->in, &memsetParams, sizeof memsetParams);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    void *ctx = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[2], &ctx, &error))
        return error;
    return ops->cuGraphExecMemsetNodeSetParams(hGraphExec, hNode, &memsetParams, ctx);
}

CUresult do_cuGraphExecUpdate(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphExecUpdate)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    CUgraphNode hErrorNode_out = NULL;
    CUgraphExecUpdateResult updateResult_out = 0;
    CUresult r = ops->cuGraphExecUpdate(hGraphExec, hGraph, &hErrorNode_out, &updateResult_out);
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)hErrorNode_out, &r),
        (uint64_t)updateResult_out};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphExecUpdate_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphExecUpdate_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    CUgraphExecUpdateResultInfo resultInfo;
    memset(&resultInfo, 0, sizeof resultInfo);
    CUresult r = ops->cuGraphExecUpdate_v2(hGraphExec, hGraph, &resultInfo);
    resultInfo.errorNode = (CUgraphNode)(uintptr_t)host_token(s, HANDLE_GRAPH_NODE,
        (void *)(uintptr_t)resultInfo.errorNode, &r);
    resultInfo.errorFromNode = (CUgraphNode)(uintptr_t)host_token(s, HANDLE_GRAPH_NODE,
        (void *)(uintptr_t)resultInfo.errorFromNode, &r);
    wire_put(out, &resultInfo, sizeof resultInfo);
    return r;
}

CUresult do_cuGraphGetEdges_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphGetEdges_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    CUgraphNode *from = NULL;
    if (words[0] & 0x1u) {
        from = host_room(s, words[2], sizeof(CUgraphNode));
        if (!from)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUgraphNode *to = NULL;
    if (words[0] & 0x2u) {
        to = host_room(s, words[2], sizeof(CUgraphNode));
        if (!to)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUgraphEdgeData *edgeData = NULL;
    if (words[0] & 0x4u) {
        edgeData = host_room(s, words[2], sizeof(CUgraphEdgeData));
        if (!edgeData)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t numEdges = (size_t)words[2];
    CUresult r = ops->cuGraphGetEdges_v2(hGraph, from, to, edgeData, &numEdges);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numEdges};
    wire_put(out, results, sizeof results);
    if (from) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)from[i], &r));
    }
    if (to) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)to[i], &r));
    }
    if (edgeData)
        wire_put(out, edgeData, (size_t)words[2] * sizeof(CUgraphEdgeData));
    return r;
}

CUresult do_cuGraphGetNodes(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    if (!ops->cuGraphGetNodes)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    CUgraphNode *nodes = NULL;
    if (words[0] & 0x1u) {
        nodes = host_room(s, words[2], sizeof(CUgraphNode));
        if (!nodes)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t numNodes = (size_t)words[2];
    CUresult r = ops->cuGraphGetNodes(hGraph, nodes, &numNodes);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numNodes};
    wire_put(out, results, sizeof results);
    if (nodes) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)nodes[i], &r));
    }
    return r;
}

CUresult do_cuGraphGetRootNodes(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphGetRootNodes)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    CUgraphNode *rootNodes = NULL;
    if (words[0] & 0x1u) {
        rootNodes = host_room(s, words[2], sizeof(CUgraphNode));
        if (!rootNodes)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t numRootNodes = (size_t)words[2];
    CUresult r = ops->cuGraphGetRootNodes(hGraph, rootNodes, &numRootNodes);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numRootNodes};
    wire_put(out, results, sizeof results);
    if (rootNodes) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)rootNodes[i], &r));
    }
    return r;
}

CUresult do_cuGraphInstantiateWithFlags(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphInstantiateWithFlags)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    CUgraphExec phGraphExec = NULL;
    CUresult r = ops->cuGraphInstantiateWithFlags(&phGraphExec, hGraph, (unsigned long long)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_EXEC, (void *)(uintptr_t)phGraphExec, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphInstantiateWithParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphInstantiateWithParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_GRAPH_INSTANTIATE_PARAMS instantiateParams;
    wire_get(&m->in, &instantiateParams, sizeof instantiateParams);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &hGraph, &error))
        return error;
    {
        void *handle = NULL;
        if (!session_in(s, HANDLE_STREAM, (uint64_t)(uintptr_t)instantiateParams.hUploadStream, &handle,
            &error))
            return error;
        instantiateParams.hUploadStream = handle;
    }
    instantiateParams.hErrNode_out = 0;
    CUgraphExec phGraphExec = NULL;
    CUresult r = ops->cuGraphInstantiateWithParams(&phGraphExec, hGraph, &instantiateParams);
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_EXEC, (void *)(uintptr_t)phGraphExec, &r)};
    wire_put(out, results, sizeof results);
    instantiateParams.hUploadStream = (CUstream)(uintptr_t)host_token(s, HANDLE_STREAM,
        (void *)(uintptr_t)instantiateParams.hUploadStream, &r);
    instantiateParams.hErrNode_out = (CUgraphNode)(uintptr_t)host_token(s, HANDLE_GRAPH_NODE,
        (void *)(uintptr_t)instantiateParams.hErrNode_out, &r);
    wire_put(out, &instantiateParams, sizeof instantiateParams);
    return r;
}

CUresult do_cuGraphInstantiate_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphInstantiate_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    CUgraphExec phGraphExec = NULL;
    CUgraphNode phErrorNode = NULL;
    uint8_t *logBuffer = NULL;
    if (words[0] & 0x2u) {
        logBuffer = host_room(s, words[2], sizeof(uint8_t));
        if (!logBuffer)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = ops->cuGraphInstantiate_v2(&phGraphExec, hGraph, words[0] & 0x1u ? &phErrorNode : NULL,
        (char *)logBuffer, (size_t)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_EXEC, (void *)(uintptr_t)phGraphExec, &r),
        host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phErrorNode, &r)};
    wire_put(out, results, sizeof results);
    if (logBuffer)
        wire_put(out, logBuffer, (size_t)words[2] * sizeof(uint8_t));
    return r;
}

CUresult do_cuGraphKernelNodeCopyAttributes(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphKernelNodeCopyAttributes)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *dst = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &dst, &error))
        return error;
    void *src = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &src, &error))
        return error;
    return ops->cuGraphKernelNodeCopyAttributes(dst, src);
}

CUresult do_cuGraphKernelNodeGetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphKernelNodeGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUlaunchAttributeValue value_out = {0};
    size_t value_out_size = tag_size_launch_attribute((int)words[1]);
    if (!value_out_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuGraphKernelNodeGetAttribute(hNode, (CUkernelNodeAttrID)words[1], &value_out);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &value_out, value_out_size);
    return r;
}

CUresult do_cuGraphKernelNodeSetAttribute(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphKernelNodeSetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUlaunchAttributeValue value = {0};
    size_t value_size = tag_size_launch_attribute((int)words[1]);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    wire_get(&m->in, &value, value_size);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    return ops->cuGraphKernelNodeSetAttribute(hNode, (CUkernelNodeAttrID)words[1], &value);
}

CUresult do_cuGraphLaunch(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphLaunch)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraph, &error))
        return error;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    return ops->cuGraphLaunch(hGraph, hStream);
}

CUresult do_cuGraphMemFreeNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphMemFreeNodeGetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUdeviceptr dptr_out = 0;
    CUresult r = ops->cuGraphMemFreeNodeGetParams(hNode, &dptr_out);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)dptr_out};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphMemcpyNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphMemcpyNodeGetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUDA_MEMCPY3D nodeParams;
    memset(&nodeParams, 0, sizeof nodeParams);
    CUresult r = ops->cuGraphMemcpyNodeGetParams(hNode, &nodeParams);
    if (r != CUDA_SUCCESS)
        return r;
    nodeParams.reserved0 = 0; /* the host's addresses are nobody's business */
    nodeParams.reserved1 = 0; /* the host's addresses are nobody's business */
    if (nodeParams.srcMemoryType == CU_MEMORYTYPE_ARRAY)
    nodeParams.srcArray = (CUarray)(uintptr_t)host_token(s, HANDLE_ARRAY,
        (void *)(uintptr_t)nodeParams.srcArray, &r);
    if (nodeParams.dstMemoryType == CU_MEMORYTYPE_ARRAY)
    nodeParams.dstArray = (CUarray)(uintptr_t)host_token(s, HANDLE_ARRAY,
        (void *)(uintptr_t)nodeParams.dstArray, &r);
    wire_put(out, &nodeParams, sizeof nodeParams);
    return r;
}

CUresult do_cuGraphMemcpyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphMemcpyNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY3D nodeParams;
    wire_get(&m->in, &nodeParams, sizeof nodeParams);
    nodeParams.reserved0 = 0;
    nodeParams.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    if (nodeParams.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)nodeParams.srcArray, &handle, &error))
            return error;
        nodeParams.srcArray = handle;
    } else {
        nodeParams.srcArray = 0;
    }
    if (nodeParams.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)nodeParams.dstArray, &handle, &error))
            return error;
        nodeParams.dstArray = handle;
    } else {
        nodeParams.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &nodeParams);
    if (judged != CUDA_SUCCESS)
        return judged;
    return ops->cuGraphMemcpyNodeSetParams(hNode, &nodeParams);
}

CUresult do_cuGraphMemsetNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphMemsetNodeGetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUDA_MEMSET_NODE_PARAMS nodeParams;
    memset(&nodeParams, 0, sizeof nodeParams);
    CUresult r = ops->cuGraphMemsetNodeGetParams(hNode, &nodeParams);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &nodeParams, sizeof nodeParams);
    return r;
}

CUresult do_cuGraphMemsetNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphMemsetNodeSetParams)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMSET_NODE_PARAMS nodeParams;
    wire_get(&m->in, &nodeParams, sizeof nodeParams);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    return ops->cuGraphMemsetNodeSetParams(hNode, &nodeParams);
}

CUresult do_cuGraphNodeFindInClone(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphNodeFindInClone)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hOriginalNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hOriginalNode, &error))
        return error;
    void *hClonedGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hClonedGraph, &error))
        return error;
    CUgraphNode phNode = NULL;
    CUresult r = ops->cuGraphNodeFindInClone(&phNode, hOriginalNode, hClonedGraph);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)phNode, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphNodeGetDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphNodeGetDependencies_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    CUgraphNode *dependencies = NULL;
    if (words[0] & 0x1u) {
        dependencies = host_room(s, words[2], sizeof(CUgraphNode));
        if (!dependencies)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUgraphEdgeData *edgeData = NULL;
    if (words[0] & 0x2u) {
        edgeData = host_room(s, words[2], sizeof(CUgraphEdgeData));
        if (!edgeData)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t numDependencies = (size_t)words[2];
    CUresult r = ops->cuGraphNodeGetDependencies_v2(hNode, dependencies, edgeData, &numDependencies);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numDependencies};
    wire_put(out, results, sizeof results);
    if (dependencies) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)dependencies[i], &r));
    }
    if (edgeData)
        wire_put(out, edgeData, (size_t)words[2] * sizeof(CUgraphEdgeData));
    return r;
}

CUresult do_cuGraphNodeGetDependentNodes_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphNodeGetDependentNodes_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    CUgraphNode *dependentNodes = NULL;
    if (words[0] & 0x1u) {
        dependentNodes = host_room(s, words[2], sizeof(CUgraphNode));
        if (!dependentNodes)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUgraphEdgeData *edgeData = NULL;
    if (words[0] & 0x2u) {
        edgeData = host_room(s, words[2], sizeof(CUgraphEdgeData));
        if (!edgeData)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t numDependentNodes = (size_t)words[2];
    CUresult r = ops->cuGraphNodeGetDependentNodes_v2(hNode, dependentNodes, edgeData, &numDependentNodes);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)numDependentNodes};
    wire_put(out, results, sizeof results);
    if (dependentNodes) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)dependentNodes[i], &r));
    }
    if (edgeData)
        wire_put(out, edgeData, (size_t)words[2] * sizeof(CUgraphEdgeData));
    return r;
}

CUresult do_cuGraphNodeGetEnabled(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphNodeGetEnabled)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    unsigned int isEnabled = 0;
    CUresult r = ops->cuGraphNodeGetEnabled(hGraphExec, hNode, &isEnabled);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)isEnabled};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphNodeGetType(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    if (!ops->cuGraphNodeGetType)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &hNode, &error))
        return error;
    CUgraphNodeType type = 0;
    CUresult r = ops->cuGraphNodeGetType(hNode, &type);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)type};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_cuGraphNodeSetEnabled(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphNodeSetEnabled)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraphExec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraphExec, &error))
        return error;
    void *hNode = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &hNode, &error))
        return error;
    return ops->cuGraphNodeSetEnabled(hGraphExec, hNode, (unsigned int)words[2]);
}

CUresult do_cuGraphReleaseUserObject(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphReleaseUserObject)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &graph, &error))
        return error;
    void *object = NULL;
    if (!session_in(s, HANDLE_USER_OBJECT, words[1], &object, &error))
        return error;
    return ops->cuGraphReleaseUserObject(graph, object, (unsigned int)words[2]);
}

CUresult do_cuGraphRemoveDependencies_v2(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphRemoveDependencies_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *from_in = host_take(&m->in, words[2], sizeof(CUgraphNode));
    const void *to_in = host_take(&m->in, words[2], sizeof(CUgraphNode));
    const void *edgeData_in = words[0] & 0x1u ? host_take(&m->in, words[2], sizeof(CUgraphEdgeData)) : NULL;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **from = NULL;
    if (from_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, from_in, words[2], &from);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void **to = NULL;
    if (to_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, to_in, words[2], &to);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &hGraph, &error))
        return error;
    return ops->cuGraphRemoveDependencies_v2(hGraph, (CUgraphNode *)from, (CUgraphNode *)to,
        (const CUgraphEdgeData *)(uintptr_t)edgeData_in, (size_t)words[2]);
}

CUresult do_cuGraphRetainUserObject(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphRetainUserObject)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &graph, &error))
        return error;
    void *object = NULL;
    if (!session_in(s, HANDLE_USER_OBJECT, words[1], &object, &error))
        return error;
    return ops->cuGraphRetainUserObject(graph, object, (unsigned int)words[2], (unsigned int)words[3]);
}

CUresult do_cuGraphUpload(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    if (!ops->cuGraphUpload)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *hGraph = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &hGraph, &error))
        return error;
    void *hStream = NULL;
    if (!session_in(s, HANDLE_STREAM, host_stream(m, words[1]), &hStream, &error))
        return error;
    return ops->cuGraphUpload(hGraph, hStream);
}

CUresult do_cuUserObjectRelease(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuUserObjectRelease)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *object = NULL;
    if (!session_in(s, HANDLE_USER_OBJECT, words[0], &object, &error))
        return error;
    return ops->cuUserObjectRelease(object, (unsigned int)words[1]);
}

CUresult do_cuUserObjectRetain(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    if (!ops->cuUserObjectRetain)
        return CUDA_ERROR_NOT_SUPPORTED;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *object = NULL;
    if (!session_in(s, HANDLE_USER_OBJECT, words[0], &object, &error))
        return error;
    return ops->cuUserObjectRetain(object, (unsigned int)words[1]);
}
