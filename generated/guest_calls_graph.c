// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Encoders of calls from the guest to the host: graphs.
 */

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"
#include "generated/wire_tags.h"
#include "runtime/call.h"

CUresult call_cuGraphAddBatchMemOpNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    size_t payload = 16;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || !call_room(&payload, 1,
        sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS)) || (nodeParams->paramArray && !call_room(&payload,
        nodeParams->count, sizeof(CUstreamBatchMemOpParams))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddBatchMemOpNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, nodeParams, sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS));
    if (nodeParams->paramArray)
        wire_put(&call.out, nodeParams->paramArray, nodeParams->count * sizeof(CUstreamBatchMemOpParams));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddChildGraphNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUgraph childGraph) {
    size_t payload = 24;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddChildGraphNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies,
        (uint64_t)(uintptr_t)childGraph};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddDependencies_v2(unsigned call_flags, CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies) {
    size_t payload = 24;
    if ((from && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || (to && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || (edgeData && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddDependencies_v2, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(edgeData != NULL), (uint64_t)(uintptr_t)hGraph,
        (uint64_t)numDependencies};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, from, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, to, (size_t)(numDependencies) * sizeof(CUgraphNode));
    if (edgeData)
        wire_put(&call.out, edgeData, (size_t)(numDependencies) * sizeof(CUgraphEdgeData));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddEmptyNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies) {
    size_t payload = 16;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddEmptyNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddEventRecordNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
    size_t payload = 24;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddEventRecordNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies,
        (uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddEventWaitNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUevent event) {
    size_t payload = 24;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddEventWaitNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies,
        (uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddMemAllocNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUDA_MEM_ALLOC_NODE_PARAMS *nodeParams) {
    if (nodeParams->poolProps.win32SecurityAttributes)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 16;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || !call_room(&payload, 1,
        sizeof(CUDA_MEM_ALLOC_NODE_PARAMS)) || (nodeParams->accessDescs && !call_room(&payload,
        nodeParams->accessDescCount, sizeof(CUmemAccessDesc))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddMemAllocNode, call_flags | WIRE_SYNC, payload,
        8 + wire_pad(sizeof(CUDA_MEM_ALLOC_NODE_PARAMS)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, nodeParams, sizeof(CUDA_MEM_ALLOC_NODE_PARAMS));
    if (nodeParams->accessDescs)
        wire_put(&call.out, nodeParams->accessDescs, nodeParams->accessDescCount * sizeof(CUmemAccessDesc));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        CUDA_MEM_ALLOC_NODE_PARAMS got;
        wire_get(&call.in, &got, sizeof got);
        got.poolProps.win32SecurityAttributes = nodeParams->poolProps.win32SecurityAttributes;
        got.accessDescs = nodeParams->accessDescs;
        *nodeParams = got;
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddMemFreeNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, CUdeviceptr dptr) {
    size_t payload = 24;
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddMemFreeNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies, (uint64_t)dptr};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddMemcpyNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    if (copyParams->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (copyParams->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 24 + wire_pad(sizeof(CUDA_MEMCPY3D));
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddMemcpyNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies,
        (uint64_t)(uintptr_t)ctx};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, copyParams, sizeof(CUDA_MEMCPY3D));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphAddMemsetNode(unsigned call_flags, CUgraphNode *phGraphNode, CUgraph hGraph,
    const CUgraphNode *dependencies, size_t numDependencies, const CUDA_MEMSET_NODE_PARAMS *memsetParams,
    CUcontext ctx) {
    size_t payload = 24 + wire_pad(sizeof(CUDA_MEMSET_NODE_PARAMS));
    if ((dependencies && !call_room(&payload, (uint64_t)(numDependencies), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphAddMemsetNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)numDependencies,
        (uint64_t)(uintptr_t)ctx};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, memsetParams, sizeof(CUDA_MEMSET_NODE_PARAMS));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphBatchMemOpNodeSetParams(unsigned call_flags, CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    size_t payload = 8;
    if (!call_room(&payload, 1,
        sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS)) || (nodeParams->paramArray && !call_room(&payload,
        nodeParams->count, sizeof(CUstreamBatchMemOpParams))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphBatchMemOpNodeSetParams, call_flags | WIRE_SYNC, payload,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, nodeParams, sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS));
    if (nodeParams->paramArray)
        wire_put(&call.out, nodeParams->paramArray, nodeParams->count * sizeof(CUstreamBatchMemOpParams));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphChildGraphNodeGetGraph(unsigned call_flags, CUgraphNode hNode, CUgraph *phGraph) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphChildGraphNodeGetGraph, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraph = (CUgraph)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphClone(unsigned call_flags, CUgraph *phGraphClone, CUgraph originalGraph) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphClone, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)originalGraph};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphClone = (CUgraph)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphConditionalHandleCreate(unsigned call_flags, CUgraphConditionalHandle *pHandle_out,
    CUgraph hGraph, CUcontext ctx, unsigned int defaultLaunchValue, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphConditionalHandleCreate, call_flags | WIRE_SYNC, 32, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)(uintptr_t)ctx,
        (uint64_t)defaultLaunchValue, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pHandle_out = (CUgraphConditionalHandle)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphCreate(unsigned call_flags, CUgraph *phGraph, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphCreate, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraph = (CUgraph)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphDestroy(unsigned call_flags, CUgraph hGraph) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hGraph);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphDestroyNode(unsigned call_flags, CUgraphNode hNode) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphDestroyNode, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hNode);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphEventRecordNodeGetEvent(unsigned call_flags, CUgraphNode hNode, CUevent *event_out) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphEventRecordNodeGetEvent, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *event_out = (CUevent)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphEventRecordNodeSetEvent(unsigned call_flags, CUgraphNode hNode, CUevent event) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphEventRecordNodeSetEvent, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode, (uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphEventWaitNodeGetEvent(unsigned call_flags, CUgraphNode hNode, CUevent *event_out) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphEventWaitNodeGetEvent, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *event_out = (CUevent)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphEventWaitNodeSetEvent(unsigned call_flags, CUgraphNode hNode, CUevent event) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphEventWaitNodeSetEvent, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode, (uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecBatchMemOpNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS *nodeParams) {
    size_t payload = 16;
    if (!call_room(&payload, 1,
        sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS)) || (nodeParams->paramArray && !call_room(&payload,
        nodeParams->count, sizeof(CUstreamBatchMemOpParams))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecBatchMemOpNodeSetParams, call_flags | WIRE_SYNC,
        payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, nodeParams, sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS));
    if (nodeParams->paramArray)
        wire_put(&call.out, nodeParams->paramArray, nodeParams->count * sizeof(CUstreamBatchMemOpParams));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecChildGraphNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec,
    CUgraphNode hNode, CUgraph childGraph) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecChildGraphNodeSetParams, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode,
        (uint64_t)(uintptr_t)childGraph};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecDestroy(unsigned call_flags, CUgraphExec hGraphExec) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecDestroy, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS)
        rt_token_free((uint64_t)(uintptr_t)hGraphExec);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecEventRecordNodeSetEvent(unsigned call_flags, CUgraphExec hGraphExec,
    CUgraphNode hNode, CUevent event) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecEventRecordNodeSetEvent, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode,
        (uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecEventWaitNodeSetEvent(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    CUevent event) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecEventWaitNodeSetEvent, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode,
        (uint64_t)(uintptr_t)event};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecGetFlags(unsigned call_flags, CUgraphExec hGraphExec, cuuint64_t *flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecGetFlags, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *flags = (cuuint64_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecMemcpyNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMCPY3D *copyParams, CUcontext ctx) {
    if (copyParams->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (copyParams->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecMemcpyNodeSetParams, call_flags | WIRE_SYNC,
        24 + wire_pad(sizeof(CUDA_MEMCPY3D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode,
        (uint64_t)(uintptr_t)ctx};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, copyParams, sizeof(CUDA_MEMCPY3D));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecMemsetNodeSetParams(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *memsetParams, CUcontext ctx) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecMemsetNodeSetParams, call_flags | WIRE_SYNC,
        24 + wire_pad(sizeof(CUDA_MEMSET_NODE_PARAMS)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode,
        (uint64_t)(uintptr_t)ctx};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, memsetParams, sizeof(CUDA_MEMSET_NODE_PARAMS));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecUpdate(unsigned call_flags, CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphNode *hErrorNode_out, CUgraphExecUpdateResult *updateResult_out) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecUpdate, call_flags | WIRE_SYNC, 16, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hGraph};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (call.in.at != call.in.end) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *hErrorNode_out = (CUgraphNode)(uintptr_t)results[0];
            *updateResult_out = (CUgraphExecUpdateResult)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphExecUpdate_v2(unsigned call_flags, CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphExecUpdateResultInfo *resultInfo) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphExecUpdate_v2, call_flags | WIRE_SYNC, 16,
        0 + wire_pad(sizeof(CUgraphExecUpdateResultInfo)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hGraph};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (call.in.at != call.in.end) {
        wire_get(&call.in, resultInfo, sizeof(CUgraphExecUpdateResultInfo));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphGetEdges_v2(unsigned call_flags, CUgraph hGraph, CUgraphNode *from, CUgraphNode *to,
    CUgraphEdgeData *edgeData, size_t *numEdges) {
    size_t reply = 8;
    if ((from && !call_room(&reply, (uint64_t)(*numEdges), sizeof(CUgraphNode))) || (to && !call_room(&reply,
        (uint64_t)(*numEdges), sizeof(CUgraphNode))) || (edgeData && !call_room(&reply, (uint64_t)(*numEdges),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphGetEdges_v2, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(from != NULL) | (uint64_t)(to != NULL) << 1 | (uint64_t)(edgeData != NULL) << 2,
        (uint64_t)(uintptr_t)hGraph, (uint64_t)*numEdges};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (from)
            wire_get(&call.in, from, (size_t)(*numEdges) * sizeof(CUgraphNode));
        if (to)
            wire_get(&call.in, to, (size_t)(*numEdges) * sizeof(CUgraphNode));
        if (edgeData)
            wire_get(&call.in, edgeData, (size_t)(*numEdges) * sizeof(CUgraphEdgeData));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numEdges = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphGetNodes(unsigned call_flags, CUgraph hGraph, CUgraphNode *nodes, size_t *numNodes) {
    size_t reply = 8;
    if ((nodes && !call_room(&reply, (uint64_t)(*numNodes), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphGetNodes, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(nodes != NULL), (uint64_t)(uintptr_t)hGraph, (uint64_t)*numNodes};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (nodes)
            wire_get(&call.in, nodes, (size_t)(*numNodes) * sizeof(CUgraphNode));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numNodes = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphGetRootNodes(unsigned call_flags, CUgraph hGraph, CUgraphNode *rootNodes,
    size_t *numRootNodes) {
    size_t reply = 8;
    if ((rootNodes && !call_room(&reply, (uint64_t)(*numRootNodes), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphGetRootNodes, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(rootNodes != NULL), (uint64_t)(uintptr_t)hGraph,
        (uint64_t)*numRootNodes};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (rootNodes)
            wire_get(&call.in, rootNodes, (size_t)(*numRootNodes) * sizeof(CUgraphNode));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numRootNodes = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphInstantiateWithFlags(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    unsigned long long flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphInstantiateWithFlags, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphExec = (CUgraphExec)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphInstantiateWithParams(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    CUDA_GRAPH_INSTANTIATE_PARAMS *instantiateParams) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphInstantiateWithParams, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUDA_GRAPH_INSTANTIATE_PARAMS)),
        8 + wire_pad(sizeof(CUDA_GRAPH_INSTANTIATE_PARAMS)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, instantiateParams, sizeof(CUDA_GRAPH_INSTANTIATE_PARAMS));
    r = call_wait(&call);
    if (call.in.at != call.in.end) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        wire_get(&call.in, instantiateParams, sizeof(CUDA_GRAPH_INSTANTIATE_PARAMS));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphExec = (CUgraphExec)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphInstantiate_v2(unsigned call_flags, CUgraphExec *phGraphExec, CUgraph hGraph,
    CUgraphNode *phErrorNode, char *logBuffer, size_t bufferSize) {
    size_t reply = 16;
    if ((logBuffer && !call_room(&reply, (uint64_t)(bufferSize), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphInstantiate_v2, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(phErrorNode != NULL) | (uint64_t)(logBuffer != NULL) << 1,
        (uint64_t)(uintptr_t)hGraph, (uint64_t)bufferSize};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (logBuffer)
            wire_get(&call.in, logBuffer, (size_t)(bufferSize) * sizeof(uint8_t));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phGraphExec = (CUgraphExec)(uintptr_t)results[0];
            if (phErrorNode)
                *phErrorNode = (CUgraphNode)(uintptr_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphKernelNodeCopyAttributes(unsigned call_flags, CUgraphNode dst, CUgraphNode src) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphKernelNodeCopyAttributes, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)dst, (uint64_t)(uintptr_t)src};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphKernelNodeGetAttribute(unsigned call_flags, CUgraphNode hNode, CUkernelNodeAttrID attr,
    CUkernelNodeAttrValue *value_out) {
    size_t value_out_size = tag_size_launch_attribute(attr);
    if (!value_out_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t reply = 0;
    if (!call_room(&reply, value_out_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphKernelNodeGetAttribute, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode, (uint64_t)attr};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, value_out, value_out_size);
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphKernelNodeSetAttribute(unsigned call_flags, CUgraphNode hNode, CUkernelNodeAttrID attr,
    const CUkernelNodeAttrValue *value) {
    size_t value_size = tag_size_launch_attribute(attr);
    if (!value_size)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 16;
    if (!call_room(&payload, value_size, 1))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphKernelNodeSetAttribute, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode, (uint64_t)attr};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, value, value_size);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphLaunch(unsigned call_flags, CUgraphExec hGraph, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphLaunch, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuGraphMemFreeNodeGetParams(unsigned call_flags, CUgraphNode hNode, CUdeviceptr *dptr_out) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphMemFreeNodeGetParams, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *dptr_out = (CUdeviceptr)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphMemcpyNodeGetParams(unsigned call_flags, CUgraphNode hNode, CUDA_MEMCPY3D *nodeParams) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphMemcpyNodeGetParams, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_MEMCPY3D)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        CUDA_MEMCPY3D got;
        wire_get(&call.in, &got, sizeof got);
        *nodeParams = got;
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphMemcpyNodeSetParams(unsigned call_flags, CUgraphNode hNode,
    const CUDA_MEMCPY3D *nodeParams) {
    if (nodeParams->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (nodeParams->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphMemcpyNodeSetParams, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUDA_MEMCPY3D)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, nodeParams, sizeof(CUDA_MEMCPY3D));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphMemsetNodeGetParams(unsigned call_flags, CUgraphNode hNode,
    CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphMemsetNodeGetParams, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(CUDA_MEMSET_NODE_PARAMS)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, nodeParams, sizeof(CUDA_MEMSET_NODE_PARAMS));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphMemsetNodeSetParams(unsigned call_flags, CUgraphNode hNode,
    const CUDA_MEMSET_NODE_PARAMS *nodeParams) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphMemsetNodeSetParams, call_flags | WIRE_SYNC,
        8 + wire_pad(sizeof(CUDA_MEMSET_NODE_PARAMS)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, nodeParams, sizeof(CUDA_MEMSET_NODE_PARAMS));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphNodeFindInClone(unsigned call_flags, CUgraphNode *phNode, CUgraphNode hOriginalNode,
    CUgraph hClonedGraph) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphNodeFindInClone, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hOriginalNode, (uint64_t)(uintptr_t)hClonedGraph};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *phNode = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphNodeGetDependencies_v2(unsigned call_flags, CUgraphNode hNode, CUgraphNode *dependencies,
    CUgraphEdgeData *edgeData, size_t *numDependencies) {
    size_t reply = 8;
    if ((dependencies && !call_room(&reply, (uint64_t)(*numDependencies),
        sizeof(CUgraphNode))) || (edgeData && !call_room(&reply, (uint64_t)(*numDependencies),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphNodeGetDependencies_v2, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(dependencies != NULL) | (uint64_t)(edgeData != NULL) << 1,
        (uint64_t)(uintptr_t)hNode, (uint64_t)*numDependencies};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (dependencies)
            wire_get(&call.in, dependencies, (size_t)(*numDependencies) * sizeof(CUgraphNode));
        if (edgeData)
            wire_get(&call.in, edgeData, (size_t)(*numDependencies) * sizeof(CUgraphEdgeData));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numDependencies = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphNodeGetDependentNodes_v2(unsigned call_flags, CUgraphNode hNode,
    CUgraphNode *dependentNodes, CUgraphEdgeData *edgeData, size_t *numDependentNodes) {
    size_t reply = 8;
    if ((dependentNodes && !call_room(&reply, (uint64_t)(*numDependentNodes),
        sizeof(CUgraphNode))) || (edgeData && !call_room(&reply, (uint64_t)(*numDependentNodes),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphNodeGetDependentNodes_v2, call_flags | WIRE_SYNC, 24,
        reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(dependentNodes != NULL) | (uint64_t)(edgeData != NULL) << 1,
        (uint64_t)(uintptr_t)hNode, (uint64_t)*numDependentNodes};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (dependentNodes)
            wire_get(&call.in, dependentNodes, (size_t)(*numDependentNodes) * sizeof(CUgraphNode));
        if (edgeData)
            wire_get(&call.in, edgeData, (size_t)(*numDependentNodes) * sizeof(CUgraphEdgeData));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *numDependentNodes = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphNodeGetEnabled(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int *isEnabled) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphNodeGetEnabled, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *isEnabled = (unsigned int)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphNodeGetType(unsigned call_flags, CUgraphNode hNode, CUgraphNodeType *type) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphNodeGetType, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hNode};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *type = (CUgraphNodeType)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphNodeSetEnabled(unsigned call_flags, CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int isEnabled) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphNodeSetEnabled, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraphExec, (uint64_t)(uintptr_t)hNode,
        (uint64_t)isEnabled};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphReleaseUserObject(unsigned call_flags, CUgraph graph, CUuserObject object,
    unsigned int count) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphReleaseUserObject, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)graph, (uint64_t)(uintptr_t)object, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphRemoveDependencies_v2(unsigned call_flags, CUgraph hGraph, const CUgraphNode *from,
    const CUgraphNode *to, const CUgraphEdgeData *edgeData, size_t numDependencies) {
    size_t payload = 24;
    if ((from && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || (to && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphNode))) || (edgeData && !call_room(&payload, (uint64_t)(numDependencies),
        sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphRemoveDependencies_v2, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(edgeData != NULL), (uint64_t)(uintptr_t)hGraph,
        (uint64_t)numDependencies};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, from, (size_t)(numDependencies) * sizeof(CUgraphNode));
    wire_put(&call.out, to, (size_t)(numDependencies) * sizeof(CUgraphNode));
    if (edgeData)
        wire_put(&call.out, edgeData, (size_t)(numDependencies) * sizeof(CUgraphEdgeData));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphRetainUserObject(unsigned call_flags, CUgraph graph, CUuserObject object,
    unsigned int count, unsigned int flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphRetainUserObject, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)graph, (uint64_t)(uintptr_t)object, (uint64_t)count,
        (uint64_t)flags};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuGraphUpload(unsigned call_flags, CUgraphExec hGraph, CUstream hStream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuGraphUpload, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)hGraph, (uint64_t)(uintptr_t)hStream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_cuUserObjectRelease(unsigned call_flags, CUuserObject object, unsigned int count) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuUserObjectRelease, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)object, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_cuUserObjectRetain(unsigned call_flags, CUuserObject object, unsigned int count) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_cuUserObjectRetain, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)object, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}
