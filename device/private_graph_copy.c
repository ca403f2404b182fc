// SPDX-License-Identifier: Apache-2.0
/*
 * Copy nodes of graphs whose host memory is the guest's own. Nobody but the guest reaches that memory, and
 * CUDA has the node read and write it when the graph runs, so such a node is a child graph of three nodes in
 * a row:
 *
 *   a host node      the guest copies the source to staging memory in the heap (an upcall; nothing for a
 * reachable source) a copy node      with staging memory in the place of what is not reachable a host node
 * the guest copies staging memory to the destination (or nothing)
 *
 * To the guest it is a copy node: what asks for its type or parameters is answered here. The staging memory
 * belongs to a user object of the child graph, so that it lives as long as any clone, executable graph or
 * launch of it.
 */
#include <stdlib.h>
#include <string.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "runtime/private.h"

#define RETIRED_MOST ((size_t)64 << 20) /* bytes kept for copy nodes to come */

enum { BEFORE, AFTER };

struct session_copy {
    struct session *session;
    struct session_copy *next; /* of those that wait to be freed */
    CUuserObject object;
    CUDA_MEMCPY3D given, inner; /* as the guest asked for it; with staging memory */
    uint8_t *block;             /* in the heap: a guest_copy for each end, then staging memory */
    size_t block_size;
    struct copy_end {
        struct session_copy *copy;
        uint64_t request; /* address of its guest_copy, 0 = nothing to do */
    } end[2];
};

/* The nodes of the child graph. */
struct copy_parts {
    CUgraph graph;
    CUgraphNode end[2], memcpy;
    struct session_copy *copy;
};

static void CUDA_CB run_end(void *arg) {
    const struct copy_end *end = arg;
    uint64_t args[6] = {end->request}, result;
    if (end->request)
        port_upcall(end->copy->session->port, WINDOW_UPCALL_COPY, args, &result);
}

/* ---- life ---- */

static void free_copy(struct session_copy *c) {
    if (c->block) {
        c->session->executor->host_unmap(c->block, c->block_size);
        heap_free(&c->session->heap, c->block);
    }
    free(c);
}

/* Destructor of the user object. It may not call the executor, so a later copy node takes the block over, or
 * frees it. */
static void CUDA_CB retire(void *arg) {
    struct session_copy *c = arg;
    struct session *s = c->session;
    pthread_mutex_lock(&s->shared_lock);
    c->next = s->retired_copies;
    s->retired_copies = c;
    s->retired_bytes += c->block_size;
    pthread_mutex_unlock(&s->shared_lock);
}

/* Unmapping waits for work that is under way. */
static void free_retired(struct session *s) {
    pthread_mutex_lock(&s->shared_lock);
    struct session_copy *list = s->retired_copies;
    s->retired_copies = NULL;
    s->retired_bytes = 0;
    pthread_mutex_unlock(&s->shared_lock);
    for (struct session_copy *next; list; list = next) {
        next = list->next;
        free_copy(list);
    }
}

/* A retired copy whose block is large enough, and not much too large; NULL when there is none. */
static struct session_copy *take_retired(struct session *s, size_t size) {
    pthread_mutex_lock(&s->shared_lock);
    struct session_copy **link = &s->retired_copies, *c;
    while ((c = *link) && (c->block_size < size || c->block_size / 4 > size))
        link = &c->next;
    if (c) {
        *link = c->next;
        s->retired_bytes -= c->block_size;
    }
    bool many = !c && s->retired_bytes > RETIRED_MOST;
    pthread_mutex_unlock(&s->shared_lock);
    if (many)
        free_retired(s);
    return c;
}

/* The copy gets a mapped block of the heap. */
static CUresult get_block(struct session_copy *c, size_t size) {
    struct session *s = c->session;
    struct session_copy *old = take_retired(s, size);
    if (old) {
        c->block = old->block;
        c->block_size = old->block_size;
        free(old);
        return CUDA_SUCCESS;
    }
    uint8_t *block = heap_alloc(&s->heap, size, 4096);
    if (!block) {
        free_retired(s);
        block = heap_alloc(&s->heap, size, 4096);
    }
    if (!block)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = s->executor->host_map(block, size);
    if (r != CUDA_SUCCESS) {
        heap_free(&s->heap, block);
        return r;
    }
    c->block = block;
    c->block_size = size;
    return CUDA_SUCCESS;
}

/* Addresses here are the guest's: nothing on this side follows them, so that they may be anything. */
static void describe_source(struct guest_copy *g, const CUDA_MEMCPY3D *box) {
    uint64_t base = box->srcMemoryType == CU_MEMORYTYPE_HOST ? (uintptr_t)box->srcHost : box->srcDevice;
    g->src_pitch = box->srcPitch;
    g->src_slice = box->srcPitch * box->srcHeight;
    g->src = base + box->srcZ * g->src_slice + box->srcY * g->src_pitch + box->srcXInBytes;
}

static void describe_destination(struct guest_copy *g, const CUDA_MEMCPY3D *box) {
    uint64_t base = box->dstMemoryType == CU_MEMORYTYPE_HOST ? (uintptr_t)box->dstHost : box->dstDevice;
    g->dst_pitch = box->dstPitch;
    g->dst_slice = box->dstPitch * box->dstHeight;
    g->dst = base + box->dstZ * g->dst_slice + box->dstY * g->dst_pitch + box->dstXInBytes;
}

static struct guest_copy packed(const CUDA_MEMCPY3D *box, const uint8_t *staging) {
    uint64_t address = (uintptr_t)staging, pitch = box->WidthInBytes, slice = pitch * box->Height;
    return (struct guest_copy){address, address, pitch, slice, pitch, slice, pitch, box->Height, box->Depth};
}

static void stage_source(struct session_copy *c, struct guest_copy *request, uint8_t *staging) {
    CUDA_MEMCPY3D *inner = &c->inner;
    struct guest_copy g = packed(inner, staging);
    describe_source(&g, inner);
    *request = g;
    c->end[BEFORE].request = (uintptr_t)request;
    c->given.srcMemoryType = inner->srcMemoryType = CU_MEMORYTYPE_HOST;
    c->given.srcHost = (const void *)(uintptr_t)c->given.srcDevice;
    inner->srcHost = staging;
    inner->srcXInBytes = inner->srcY = inner->srcZ = 0;
    inner->srcPitch = g.dst_pitch;
    inner->srcHeight = inner->Height;
}

static void stage_destination(struct session_copy *c, struct guest_copy *request, uint8_t *staging) {
    CUDA_MEMCPY3D *inner = &c->inner;
    struct guest_copy g = packed(inner, staging);
    describe_destination(&g, inner);
    *request = g;
    c->end[AFTER].request = (uintptr_t)request;
    c->given.dstMemoryType = inner->dstMemoryType = CU_MEMORYTYPE_HOST;
    c->given.dstHost = (void *)(uintptr_t)c->given.dstDevice;
    inner->dstHost = staging;
    inner->dstXInBytes = inner->dstY = inner->dstZ = 0;
    inner->dstPitch = g.src_pitch;
    inner->dstHeight = inner->Height;
}

/* The box with the staging memory it needs, owned by a new user object. */
static CUresult create(struct session *s, const CUDA_MEMCPY3D *box, uint32_t pageable,
                       struct session_copy **out) {
    const struct executor_ops *ops = s->executor->ops;
    size_t bytes, most, header = 2 * sizeof(struct guest_copy);
    header = (header + 63) & ~(size_t)63;
    if (!ops->cuUserObjectCreate || !ops->cuGraphRetainUserObject || !ops->cuGraphAddMemcpyNode ||
        !ops->cuGraphAddHostNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (((pageable & COPY_SRC_PAGEABLE) && box->srcMemoryType == CU_MEMORYTYPE_ARRAY) ||
        ((pageable & COPY_DST_PAGEABLE) && box->dstMemoryType == CU_MEMORYTYPE_ARRAY) ||
        __builtin_mul_overflow(box->WidthInBytes, box->Height, &bytes) ||
        __builtin_mul_overflow(bytes, box->Depth, &bytes) || __builtin_mul_overflow(bytes, 2, &most) ||
        __builtin_add_overflow(most, header + 4096, &most))
        return CUDA_ERROR_INVALID_VALUE;
    struct session_copy *c = calloc(1, sizeof *c);
    if (!c)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *c = (struct session_copy){.session = s, .given = *box, .inner = *box};
    c->end[BEFORE].copy = c->end[AFTER].copy = c;
    if (pageable) {
        bool both = pageable == (COPY_SRC_PAGEABLE | COPY_DST_PAGEABLE);
        CUresult r = get_block(c, (header + (both ? 2 : 1) * bytes + 4095) & ~(size_t)4095);
        if (r != CUDA_SUCCESS) {
            free(c);
            return r;
        }
        struct guest_copy *request = (struct guest_copy *)(void *)c->block;
        if (pageable & COPY_SRC_PAGEABLE)
            stage_source(c, &request[BEFORE], c->block + header);
        if (pageable & COPY_DST_PAGEABLE)
            stage_destination(c, &request[AFTER], c->block + header + (both ? bytes : 0));
    }
    CUresult r = ops->cuUserObjectCreate(&c->object, c, retire, 1, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC);
    if (r != CUDA_SUCCESS) {
        free_copy(c);
        return r;
    }
    *out = c;
    return CUDA_SUCCESS;
}

/* ---- the child graph ---- */

static CUDA_HOST_NODE_PARAMS end_params(struct session_copy *c, int which) {
    return (CUDA_HOST_NODE_PARAMS){.fn = run_end, .userData = &c->end[which]};
}

/* A graph that does the copy and owns it; *out is to be destroyed by the caller. */
static CUresult make_child(struct session *s, const CUDA_MEMCPY3D *box, uint32_t pageable, CUcontext context,
                           CUgraph *out) {
    const struct executor_ops *ops = s->executor->ops;
    struct session_copy *c;
    CUgraph child = NULL;
    CUgraphNode before, copy, after;
    CUresult r = create(s, box, pageable, &c);
    if (r != CUDA_SUCCESS)
        return r;
    CUDA_HOST_NODE_PARAMS first = end_params(c, BEFORE), last = end_params(c, AFTER);
    r = ops->cuGraphCreate(&child, 0);
    if (r == CUDA_SUCCESS)
        r = ops->cuGraphAddHostNode(&before, child, NULL, 0, &first);
    if (r == CUDA_SUCCESS)
        r = ops->cuGraphAddMemcpyNode(&copy, child, &before, 1, &c->inner, context);
    if (r == CUDA_SUCCESS)
        r = ops->cuGraphAddHostNode(&after, child, &copy, 1, &last);
    if (r == CUDA_SUCCESS)
        r = ops->cuGraphRetainUserObject(child, c->object, 1, CU_GRAPH_USER_OBJECT_MOVE);
    if (r != CUDA_SUCCESS) {
        ops->cuUserObjectRelease(c->object, 1);
        if (child)
            ops->cuGraphDestroy(child);
        return r;
    }
    *out = child;
    return CUDA_SUCCESS;
}

/* False when the node is none of ours. */
static bool find_parts(const struct executor_ops *ops, CUgraphNode node, struct copy_parts *p) {
    CUgraphNodeType type;
    CUgraphNode nodes[3];
    size_t count = 0;
    memset(p, 0, sizeof *p);
    if (!ops->cuGraphNodeGetType || ops->cuGraphNodeGetType(node, &type) != CUDA_SUCCESS ||
        type != CU_GRAPH_NODE_TYPE_GRAPH ||
        ops->cuGraphChildGraphNodeGetGraph(node, &p->graph) != CUDA_SUCCESS ||
        ops->cuGraphGetNodes(p->graph, NULL, &count) != CUDA_SUCCESS || count != 3 ||
        ops->cuGraphGetNodes(p->graph, nodes, &count) != CUDA_SUCCESS)
        return false;
    for (size_t i = 0; i < 3; i++) {
        CUDA_HOST_NODE_PARAMS host;
        if (ops->cuGraphNodeGetType(nodes[i], &type) != CUDA_SUCCESS)
            return false;
        if (type == CU_GRAPH_NODE_TYPE_MEMCPY) {
            p->memcpy = nodes[i];
            continue;
        }
        if (type != CU_GRAPH_NODE_TYPE_HOST ||
            ops->cuGraphHostNodeGetParams(nodes[i], &host) != CUDA_SUCCESS || host.fn != run_end)
            return false;
        struct copy_end *end = host.userData;
        p->copy = end->copy;
        p->end[end == &end->copy->end[AFTER]] = nodes[i];
    }
    return p->memcpy && p->end[BEFORE] && p->end[AFTER];
}

/* The node is one of ours. */
static CUresult set_params(struct session *s, CUgraphNode node, const CUDA_MEMCPY3D *box, uint32_t pageable) {
    const struct executor_ops *ops = s->executor->ops;
    struct session_copy *c;
    struct copy_parts found, *p = &found;
    CUresult r = create(s, box, pageable, &c);
    if (r != CUDA_SUCCESS)
        return r;
    CUDA_HOST_NODE_PARAMS first = end_params(c, BEFORE), last = end_params(c, AFTER);
    /* Only now: making room may have let other threads serve the ring. */
    r = find_parts(ops, node, p) ? ops->cuGraphMemcpyNodeSetParams(p->memcpy, &c->inner)
                                 : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = ops->cuGraphRetainUserObject(p->graph, c->object, 1, CU_GRAPH_USER_OBJECT_MOVE);
    if (r != CUDA_SUCCESS) {
        ops->cuUserObjectRelease(c->object, 1);
        return r;
    }
    CUuserObject old = p->copy->object;
    r = ops->cuGraphHostNodeSetParams(p->end[BEFORE], &first);
    if (r == CUDA_SUCCESS)
        r = ops->cuGraphHostNodeSetParams(p->end[AFTER], &last);
    if (r == CUDA_SUCCESS)
        ops->cuGraphReleaseUserObject(p->graph, old, 1);
    return r;
}

/* ---- the private operations ---- */

CUresult session_bcGraphAddCopyNode(struct session *s, CUgraphNode *node, CUgraph graph,
                                    const CUgraphNode *dependencies, size_t n, const CUDA_MEMCPY3D_v2 *box,
                                    uint32_t pageable, CUcontext context) {
    const struct executor_ops *ops = s->executor->ops;
    CUgraph child;
    if (!ops->cuGraphAddChildGraphNode)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = make_child(s, box, pageable, context, &child);
    if (r != CUDA_SUCCESS)
        return r;
    r = ops->cuGraphAddChildGraphNode(node, graph, dependencies, n, child);
    ops->cuGraphDestroy(child);
    return r;
}

CUresult session_bcGraphCopyNodeSetParams(struct session *s, CUgraphNode node, const CUDA_MEMCPY3D_v2 *box,
                                          uint32_t pageable) {
    struct copy_parts p;
    if (find_parts(s->executor->ops, node, &p))
        return set_params(s, node, box, pageable);
    s->services.log(s, 1,
                    "a copy node that was made with memory the host reaches cannot be given pageable memory");
    return CUDA_ERROR_NOT_SUPPORTED;
}

static CUresult exec_set_params(struct session *s, CUgraphExec exec, CUgraphNode node,
                                const CUDA_MEMCPY3D *box, uint32_t pageable, CUcontext context) {
    const struct executor_ops *ops = s->executor->ops;
    CUgraph child;
    CUresult r = make_child(s, box, pageable, context, &child);
    if (r != CUDA_SUCCESS)
        return r;
    r = ops->cuGraphExecChildGraphNodeSetParams(exec, node, child);
    ops->cuGraphDestroy(child);
    return r;
}

CUresult session_bcGraphExecCopyNodeSetParams(struct session *s, CUgraphExec exec, CUgraphNode node,
                                              const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
                                              CUcontext context) {
    struct copy_parts p;
    if (find_parts(s->executor->ops, node, &p))
        return exec_set_params(s, exec, node, box, pageable, context);
    s->services.log(s, 1,
                    "a copy node that was made with memory the host reaches cannot be given pageable memory");
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult session_bcCaptureCopy(struct session *s, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
                               CUstream stream) {
    const struct executor_ops *ops = s->executor->ops;
    CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
    const CUgraphNode *dependencies = NULL;
    const CUgraphEdgeData *edges = NULL;
    CUgraphNodeParams params = {.type = CU_GRAPH_NODE_TYPE_GRAPH};
    CUgraph graph = NULL;
    CUcontext context = NULL;
    cuuint64_t id;
    size_t count = 0;
    if (!ops->cuStreamGetCaptureInfo_v3 || !ops->cuGraphAddNode_v2 ||
        !ops->cuStreamUpdateCaptureDependencies_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = ops->cuStreamGetCaptureInfo_v3(stream, &status, &id, &graph, &dependencies, &edges, &count);
    if (r != CUDA_SUCCESS)
        return r;
    if (status != CU_STREAM_CAPTURE_STATUS_ACTIVE)
        return status == CU_STREAM_CAPTURE_STATUS_INVALIDATED ? CUDA_ERROR_STREAM_CAPTURE_INVALIDATED
                                                              : CUDA_ERROR_ILLEGAL_STATE;
    if (ops->cuStreamGetCtx)
        r = ops->cuStreamGetCtx(stream, &context);
    if (r == CUDA_SUCCESS)
        r = make_child(s, box, pageable, context, &params.graph.graph);
    if (r != CUDA_SUCCESS)
        return r;
    CUgraphNode node;
    r = ops->cuGraphAddNode_v2(&node, graph, dependencies, edges, count, &params);
    ops->cuGraphDestroy(params.graph.graph);
    return r == CUDA_SUCCESS ? ops->cuStreamUpdateCaptureDependencies_v2(stream, &node, NULL, 1,
                                                                         CU_STREAM_SET_CAPTURE_DEPENDENCIES)
                             : r;
}

/* ---- what the guest sees of such a node ---- */

static struct session *only; /* a worker process has one session */

static CUresult get_type(CUgraphNode node, CUgraphNodeType *type) {
    struct copy_parts p;
    CUresult r = only->executor->ops->cuGraphNodeGetType(node, type);
    if (r == CUDA_SUCCESS && *type == CU_GRAPH_NODE_TYPE_GRAPH && find_parts(only->executor->ops, node, &p))
        *type = CU_GRAPH_NODE_TYPE_MEMCPY;
    return r;
}

static CUresult get_child(CUgraphNode node, CUgraph *graph) {
    struct copy_parts p;
    return find_parts(only->executor->ops, node, &p)
               ? CUDA_ERROR_INVALID_VALUE
               : only->executor->ops->cuGraphChildGraphNodeGetGraph(node, graph);
}

static CUresult get_copy(CUgraphNode node, CUDA_MEMCPY3D *box) {
    struct copy_parts p;
    if (!find_parts(only->executor->ops, node, &p))
        return only->executor->ops->cuGraphMemcpyNodeGetParams(node, box);
    *box = p.copy->given;
    return CUDA_SUCCESS;
}

static CUresult set_copy(CUgraphNode node, const CUDA_MEMCPY3D *box) {
    struct copy_parts p;
    return find_parts(only->executor->ops, node, &p)
               ? set_params(only, node, box, 0)
               : only->executor->ops->cuGraphMemcpyNodeSetParams(node, box);
}

static CUresult exec_set_copy(CUgraphExec exec, CUgraphNode node, const CUDA_MEMCPY3D *box,
                              CUcontext context) {
    struct copy_parts p;
    return find_parts(only->executor->ops, node, &p)
               ? exec_set_params(only, exec, node, box, 0, context)
               : only->executor->ops->cuGraphExecMemcpyNodeSetParams(exec, node, box, context);
}

void session_wrap_copy_nodes(struct session *s, struct executor_ops *ops) {
    if (!ops->cuGraphNodeGetType || !ops->cuGraphChildGraphNodeGetGraph || !ops->cuGraphMemcpyNodeGetParams ||
        !ops->cuGraphMemcpyNodeSetParams || !ops->cuGraphExecMemcpyNodeSetParams)
        return;
    only = s;
    ops->cuGraphNodeGetType = get_type;
    ops->cuGraphChildGraphNodeGetGraph = get_child;
    ops->cuGraphMemcpyNodeGetParams = get_copy;
    ops->cuGraphMemcpyNodeSetParams = set_copy;
    ops->cuGraphExecMemcpyNodeSetParams = exec_set_copy;
}
