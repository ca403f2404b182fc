// SPDX-License-Identifier: Apache-2.0
/* Captures and graphs of the software GPU. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/soft/capture.h"
#include "tests/unit/soft_fake.h"

static struct soft_context *context;

static int set_up(void **state) {
    (void)state;
    soft_set_thread(1);
    context = fake_context();
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    fake_context_destroy(context);
    assert_int_equal(fake_graph_memory, 0);
    return 0;
}

#define OK(call)           assert_int_equal(call, CUDA_SUCCESS)
#define FAILS(call, error) assert_int_equal(call, CUDA_ERROR_##error)

static CUstream make_stream(unsigned flags) {
    CUstream s;
    OK(soft_cuStreamCreate(&s, flags));
    return s;
}

static CUevent make_event(void) {
    CUevent e;
    OK(soft_cuEventCreate(&e, CU_EVENT_DISABLE_TIMING));
    return e;
}

static CUgraph make_graph(void) {
    CUgraph g;
    OK(soft_cuGraphCreate(&g, 0));
    return g;
}

static CUDA_KERNEL_NODE_PARAMS kernel_params(void **number) {
    CUDA_KERNEL_NODE_PARAMS p = {.func = (CUfunction)&fake_logger, .kernelParams = number};
    p.gridDimX = p.gridDimY = p.gridDimZ = p.blockDimX = p.blockDimY = p.blockDimZ = 1;
    return p;
}

/* A kernel node that logs `number`. */
static CUgraphNode add(CUgraph g, int number, const CUgraphNode *dependencies, size_t count) {
    CUgraphNode n;
    void *param = &number;
    CUDA_KERNEL_NODE_PARAMS p = kernel_params(&param);
    OK(soft_cuGraphAddKernelNode_v2(&n, g, dependencies, count, &p));
    return n;
}

static CUgraphExec make_exec(CUgraph g) {
    CUgraphExec e;
    OK(soft_cuGraphInstantiateWithFlags(&e, g, 0));
    return e;
}

static void launch(CUgraphExec e) {
    fake_log_reset();
    OK(soft_cuGraphLaunch(e, NULL));
    OK(soft_cuStreamSynchronize(NULL));
}

static void submit(CUstream s, int n) {
    struct soft_op op = fake_log_op(&n);
    OK(soft_stream_submit(s, &op));
}

static size_t edge_count(CUgraph g) {
    size_t n;
    OK(soft_cuGraphGetEdges_v2(g, NULL, NULL, NULL, &n));
    return n;
}

static size_t node_count(CUgraph g) {
    size_t n;
    OK(soft_cuGraphGetNodes(g, NULL, &n));
    return n;
}

/* ---- structure ---- */

static void structure_and_queries(void **state) {
    (void)state;
    CUgraph g = make_graph();
    CUgraphNode a = add(g, 1, NULL, 0), b = add(g, 2, &a, 1), c = add(g, 3, &a, 1), both[2] = {b, c};
    CUgraphNode d = add(g, 4, both, 2), nodes[6], to[6];
    CUgraphNodeType type;
    size_t n = 6;
    OK(soft_cuGraphGetNodes(g, nodes, &n));
    assert_int_equal(n, 4);
    assert_ptr_equal(nodes[3], d);
    assert_null(nodes[4]);
    n = 2; /* less room than nodes */
    OK(soft_cuGraphGetNodes(g, nodes, &n));
    assert_int_equal(n, 2);
    n = 6;
    OK(soft_cuGraphGetRootNodes(g, nodes, &n));
    assert_int_equal(n, 1);
    assert_ptr_equal(nodes[0], a);
    n = 6;
    OK(soft_cuGraphGetEdges_v2(g, nodes, to, NULL, &n));
    assert_int_equal(n, 4);
    n = 6;
    OK(soft_cuGraphNodeGetDependencies_v2(d, nodes, NULL, &n));
    assert_int_equal(n, 2);
    n = 6;
    OK(soft_cuGraphNodeGetDependentNodes_v2(a, nodes, NULL, &n));
    assert_int_equal(n, 2);
    OK(soft_cuGraphNodeGetType(a, &type));
    assert_int_equal(type, CU_GRAPH_NODE_TYPE_KERNEL);
    FAILS(soft_cuGraphAddDependencies_v2(g, &a, &b, NULL, 1), INVALID_VALUE); /* exists */
    FAILS(soft_cuGraphAddDependencies_v2(g, &a, &a, NULL, 1), INVALID_VALUE);
    CUgraphNode from2[2] = {a, a}, to2[2] = {d, b};
    FAILS(soft_cuGraphAddDependencies_v2(g, from2, to2, NULL, 2), INVALID_VALUE); /* all or nothing */
    assert_int_equal(edge_count(g), 4);
    OK(soft_cuGraphRemoveDependencies_v2(g, &b, &d, NULL, 1));
    FAILS(soft_cuGraphRemoveDependencies_v2(g, &b, &d, NULL, 1), INVALID_VALUE);
    OK(soft_cuGraphDestroyNode(b));
    FAILS(soft_cuGraphNodeGetType(b, &type), INVALID_VALUE); /* a stale handle is noticed */
    assert_int_equal(node_count(g), 3);
    assert_int_equal(edge_count(g), 2);
    CUgraph other = make_graph();
    CUgraphNode x = add(other, 9, NULL, 0);
    FAILS(soft_cuGraphAddDependencies_v2(g, &a, &x, NULL, 1), INVALID_VALUE);
    OK(soft_cuGraphDestroy(other));
    OK(soft_cuGraphDestroy(g));
    FAILS(soft_cuGraphDestroy(g), INVALID_VALUE);
    FAILS(soft_cuGraphGetNodes(g, NULL, &n), INVALID_VALUE);
}

static void edge_data(void **state) {
    (void)state;
    CUgraph g = make_graph();
    CUgraphNode a = add(g, 1, NULL, 0), b = add(g, 2, NULL, 0), from, to;
    CUgraphEdgeData data = {.from_port = CU_GRAPH_KERNEL_NODE_PORT_PROGRAMMATIC,
                            .type = CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC},
                    out;
    OK(soft_cuGraphAddDependencies_v2(g, &a, &b, &data, 1));
    size_t n = 1;
    FAILS(soft_cuGraphGetEdges_v2(g, &from, &to, NULL, &n), LOSSY_QUERY);
    n = 1;
    OK(soft_cuGraphGetEdges_v2(g, &from, &to, &out, &n));
    assert_memory_equal(&out, &data, sizeof out);
    FAILS(soft_cuGraphRemoveDependencies_v2(g, &a, &b, NULL, 1), INVALID_VALUE);
    OK(soft_cuGraphRemoveDependencies_v2(g, &a, &b, &data, 1));
    OK(soft_cuGraphDestroy(g));
}

static void cycles_are_found(void **state) {
    (void)state;
    CUgraph g = make_graph();
    CUgraphNode a = add(g, 1, NULL, 0), b = add(g, 2, &a, 1), c = add(g, 3, &b, 1), bad;
    CUgraphExec e;
    char log[64] = "x";
    OK(soft_cuGraphAddDependencies_v2(g, &c, &b, NULL, 1));
    CUDA_GRAPH_INSTANTIATE_PARAMS p = {0};
    FAILS(soft_cuGraphInstantiateWithParams(&e, g, &p), INVALID_VALUE);
    assert_int_equal(p.result_out, CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE);
    assert_true(p.hErrNode_out == b || p.hErrNode_out == c);
    FAILS(soft_cuGraphInstantiate_v2(&e, g, &bad, log, sizeof log), INVALID_VALUE);
    assert_non_null(strstr(log, "cycle"));
    FAILS(soft_cuGraphInstantiateWithFlags(&e, g, 1 << 10), INVALID_VALUE);
    FAILS(soft_cuGraphInstantiateWithFlags(&e, g, CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH), NOT_SUPPORTED);
    OK(soft_cuGraphDestroy(g));
}

/* Random acyclic graphs: each node runs once, behind all it depends on. */
static void execution_order(void **state) {
    (void)state;
    unsigned seed = 12345;
    for (int round = 0; round < 30; round++) {
        enum { NODES = 24 };
        CUgraph g = make_graph();
        CUgraphNode node[NODES];
        bool edge[NODES][NODES] = {{false}};
        int rank[NODES]; /* edges go from lower to higher ranks, which are not the order of creation */
        for (int i = 0; i < NODES; i++) {
            node[i] = add(g, i, NULL, 0);
            rank[i] = rand_r(&seed) % 1000;
        }
        for (int k = 0; k < 60; k++) {
            int i = rand_r(&seed) % NODES, j = rand_r(&seed) % NODES;
            if (rank[i] < rank[j] && !edge[i][j]) {
                edge[i][j] = true;
                OK(soft_cuGraphAddDependencies_v2(g, &node[i], &node[j], NULL, 1));
            }
        }
        CUgraphExec e = make_exec(g);
        OK(soft_cuGraphDestroy(g));
        launch(e);
        assert_int_equal(fake_log_size(), NODES);
        for (int i = 0; i < NODES; i++)
            for (int j = 0; j < NODES; j++)
                if (edge[i][j])
                    assert_true(fake_log_find(i) < fake_log_find(j));
        OK(soft_cuGraphExecDestroy(e));
    }
}

static void clones_and_children(void **state) {
    (void)state;
    CUgraph inner = make_graph(), g = make_graph(), clone, child;
    CUgraphNode i1 = add(inner, 10, NULL, 0), i2 = add(inner, 11, &i1, 1), c, found, last;
    CUgraphNode a = add(g, 1, NULL, 0);
    OK(soft_cuGraphAddChildGraphNode(&c, g, &a, 1, inner));
    last = add(g, 2, &c, 1);
    add(inner, 12, &i2, 1); /* the child is a copy: not in it */
    OK(soft_cuGraphChildGraphNodeGetGraph(c, &child));
    assert_int_equal(node_count(child), 2);
    FAILS(soft_cuGraphDestroy(child), INVALID_VALUE); /* belongs to its node */
    OK(soft_cuGraphNodeFindInClone(&found, i2, child));
    FAILS(soft_cuGraphNodeFindInClone(&found, last, child), INVALID_VALUE);
    OK(soft_cuGraphClone(&clone, g));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuGraphDestroy(inner));
    CUgraphExec e = make_exec(clone);
    launch(e);
    const int expected[] = {1, 10, 11, 2};
    assert_int_equal(fake_log_size(), 4);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(fake_log_at(i), expected[i]);
    FAILS(soft_cuGraphAddChildGraphNode(&c, clone, NULL, 0, clone), INVALID_VALUE);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(clone));
}

static void log_on_host(void *data) {
    fake_log_add((int)(intptr_t)data);
}

static void kinds_of_nodes(void **state) {
    (void)state;
    memset(fake_memory, 0, sizeof fake_memory);
    fake_memory[0] = 42;
    CUgraph g = make_graph();
    CUgraphNode n[8], free_node;
    CUevent e = make_event(), got;
    CUDA_MEMSET_NODE_PARAMS set = {.value = 7, .elementSize = 4, .width = 1, .height = 1}, set_out;
    CUDA_MEMCPY3D copy = {.WidthInBytes = 1, .Height = 1, .Depth = 1}, copy_out;
    copy.srcDevice = (uintptr_t)fake_memory;
    copy.dstDevice = (uintptr_t)fake_memory + 1;
    CUDA_HOST_NODE_PARAMS host = {log_on_host, (void *)8}, host_out;
    CUstreamBatchMemOpParams write = {.writeValue = {.address = (uintptr_t)fake_memory + 8}};
    write.writeValue.operation = CU_STREAM_MEM_OP_WRITE_VALUE_32;
    write.writeValue.value = 99;
    CUDA_BATCH_MEM_OP_NODE_PARAMS batch = {.count = 1, .paramArray = &write}, batch_out;
    CUDA_MEM_ALLOC_NODE_PARAMS alloc = {.bytesize = 64}, alloc_out;
    alloc.poolProps.allocType = CU_MEM_ALLOCATION_TYPE_PINNED;
    alloc.poolProps.location.type = CU_MEM_LOCATION_TYPE_DEVICE;
    OK(soft_cuGraphAddMemsetNode(&n[0], g, NULL, 0, &set, NULL));
    OK(soft_cuGraphAddMemcpyNode(&n[1], g, &n[0], 1, &copy, NULL));
    OK(soft_cuGraphAddHostNode(&n[2], g, &n[1], 1, &host));
    OK(soft_cuGraphAddBatchMemOpNode(&n[3], g, &n[2], 1, &batch));
    OK(soft_cuGraphAddEventRecordNode(&n[4], g, &n[3], 1, e));
    OK(soft_cuGraphAddEventWaitNode(&n[5], g, &n[4], 1, e));
    OK(soft_cuGraphAddEmptyNode(&n[6], g, &n[5], 1));
    OK(soft_cuGraphAddMemAllocNode(&n[7], g, &n[6], 1, &alloc));
    assert_int_equal(alloc.dptr, 0x1000);
    OK(soft_cuGraphAddMemFreeNode(&free_node, g, &n[7], 1, alloc.dptr));
    FAILS(soft_cuGraphDestroyNode(free_node), NOT_SUPPORTED);
    set.elementSize = 3;
    FAILS(soft_cuGraphAddMemsetNode(&n[0], g, NULL, 0, &set, NULL), INVALID_VALUE);
    FAILS(soft_cuGraphAddMemsetNode(&n[0], g, NULL, 0, NULL, NULL), INVALID_VALUE);
    CUgraphNodeParams conditional = {.type = CU_GRAPH_NODE_TYPE_CONDITIONAL};
    CUgraphNode none;
    FAILS(soft_cuGraphAddNode_v2(&none, g, NULL, NULL, 0, &conditional), INVALID_VALUE);
    assert_int_equal(node_count(g), 9);
    CUgraphExec x = make_exec(g);
    launch(x);
    assert_int_equal(fake_log_at(0), 7);
    assert_int_equal(fake_log_at(1), 8);
    assert_int_equal(fake_memory[1], 42);
    assert_int_equal(fake_memory[8], 99);
    OK(soft_cuEventQuery(e));
    OK(soft_cuGraphMemsetNodeGetParams(n[0], &set_out));
    assert_int_equal(set_out.value, 7);
    OK(soft_cuGraphMemcpyNodeGetParams(n[1], &copy_out));
    assert_int_equal(copy_out.dstDevice, copy.dstDevice);
    OK(soft_cuGraphHostNodeGetParams(n[2], &host_out));
    assert_ptr_equal(host_out.userData, (void *)8);
    OK(soft_cuGraphBatchMemOpNodeGetParams(n[3], &batch_out));
    assert_int_equal(batch_out.count, 1);
    assert_int_equal(batch_out.paramArray[0].writeValue.value, 99);
    OK(soft_cuGraphEventWaitNodeGetEvent(n[5], &got));
    assert_ptr_equal(got, e);
    OK(soft_cuGraphMemAllocNodeGetParams(n[7], &alloc_out));
    assert_int_equal(alloc_out.dptr, 0x1000);
    FAILS(soft_cuGraphMemsetNodeGetParams(n[1], &set_out), INVALID_VALUE);
    OK(soft_cuEventDestroy_v2(e)); /* the graph keeps it */
    launch(x);
    OK(soft_cuGraphDestroy(g));
    launch(x);
    OK(soft_cuGraphExecDestroy(x));
}

static void kernel_parameters(void **state) {
    (void)state;
    CUgraph g = make_graph();
    int seven = 7, eight = 8;
    void *param = &seven;
    CUgraphNode n = add(g, 5, NULL, 0);
    CUDA_KERNEL_NODE_PARAMS p;
    OK(soft_cuGraphKernelNodeGetParams_v2(n, &p));
    assert_int_equal(*(int *)p.kernelParams[0], 5);
    CUgraphExec e = make_exec(g);
    CUDA_KERNEL_NODE_PARAMS fresh = kernel_params(&param);
    OK(soft_cuGraphKernelNodeSetParams_v2(n, &fresh)); /* of the graph, not of what was made from it */
    launch(e);
    assert_int_equal(fake_log_at(0), 5);
    param = &eight;
    OK(soft_cuGraphExecKernelNodeSetParams_v2(e, n, &fresh));
    launch(e);
    assert_int_equal(fake_log_at(0), 8);
    OK(soft_cuGraphKernelNodeGetParams_v2(n, &p));
    assert_int_equal(*(int *)p.kernelParams[0], 7);
    CUkernelNodeAttrValue v = {.cooperative = 1}, w;
    OK(soft_cuGraphKernelNodeSetAttribute(n, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, &v));
    OK(soft_cuGraphKernelNodeGetAttribute(n, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, &w));
    assert_int_equal(w.cooperative, 1);
    CUgraphNode m = add(g, 1, NULL, 0);
    OK(soft_cuGraphKernelNodeCopyAttributes(m, n));
    OK(soft_cuGraphKernelNodeGetAttribute(m, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, &w));
    assert_int_equal(w.cooperative, 1);
    unsigned enabled = 9;
    OK(soft_cuGraphNodeGetEnabled(e, n, &enabled));
    assert_int_equal(enabled, 1);
    OK(soft_cuGraphNodeSetEnabled(e, n, 0));
    launch(e);
    assert_int_equal(fake_log_size(), 0);
    OK(soft_cuGraphNodeSetEnabled(e, n, 1));
    launch(e);
    assert_int_equal(fake_log_size(), 1);
    FAILS(soft_cuGraphNodeSetEnabled(e, m, 0), INVALID_VALUE); /* came after instantiation */
    OK(soft_cuGraphExecDestroy(e));
    FAILS(soft_cuGraphLaunch(e, NULL), INVALID_VALUE);
    OK(soft_cuGraphDestroy(g));
}

static void updating(void **state) {
    (void)state;
    CUgraph g = make_graph(), same = make_graph(), other = make_graph();
    CUgraphNode a = add(g, 1, NULL, 0), b = add(same, 5, NULL, 0), c = add(other, 7, NULL, 0), d, h;
    d = add(other, 8, NULL, 0); /* no edge */
    add(g, 2, &a, 1);
    add(same, 6, &b, 1);
    CUgraphExec e = make_exec(g);
    CUgraphExecUpdateResultInfo info;
    OK(soft_cuGraphExecUpdate_v2(e, same, &info));
    assert_int_equal(info.result, CU_GRAPH_EXEC_UPDATE_SUCCESS);
    launch(e);
    assert_int_equal(fake_log_at(0), 5);
    assert_int_equal(fake_log_at(1), 6);
    FAILS(soft_cuGraphExecUpdate_v2(e, other, &info), GRAPH_EXEC_UPDATE_FAILURE);
    assert_int_equal(info.result, CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED);
    assert_ptr_equal(info.errorNode, d);
    OK(soft_cuGraphDestroyNode(d));
    CUDA_HOST_NODE_PARAMS host = {log_on_host, NULL};
    OK(soft_cuGraphAddHostNode(&h, other, &c, 1, &host));
    CUgraphNode bad;
    CUgraphExecUpdateResult result;
    FAILS(soft_cuGraphExecUpdate(e, other, &bad, &result), GRAPH_EXEC_UPDATE_FAILURE);
    assert_int_equal(result, CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED);
    assert_ptr_equal(bad, h);
    launch(e); /* as before the failures */
    assert_int_equal(fake_log_at(0), 5);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuGraphDestroy(same));
    OK(soft_cuGraphDestroy(other));
}

/* A launch that is under way is not touched by changes, nor by destruction; launches of one graph do not
 * overlap. */
static void changing_while_it_runs(void **state) {
    (void)state;
    _Atomic int open = 0;
    _Atomic int *gate = &open;
    CUstream s = make_stream(CU_STREAM_NON_BLOCKING), t = make_stream(CU_STREAM_NON_BLOCKING);
    struct soft_op wait = fake_gate_op(&gate);
    CUgraph g = make_graph();
    CUgraphNode n = add(g, 1, NULL, 0);
    CUgraphExec e = make_exec(g);
    OK(soft_stream_submit(s, &wait));
    OK(soft_cuGraphLaunch(e, s));
    int two = 2;
    void *param = &two;
    CUDA_KERNEL_NODE_PARAMS p = kernel_params(&param);
    OK(soft_cuGraphExecKernelNodeSetParams_v2(e, n, &p));
    OK(soft_cuGraphLaunch(e, t)); /* waits for the launch in s */
    FAILS(soft_cuStreamQuery(t), NOT_READY);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(g));
    open = 1;
    OK(soft_cuStreamSynchronize(t));
    assert_int_equal(fake_log_at(0), 1);
    assert_int_equal(fake_log_at(1), 2);
    OK(soft_cuStreamDestroy_v2(s));
    OK(soft_cuStreamDestroy_v2(t));
}

static void destroyed(void *data) {
    (*(_Atomic int *)data)++;
}

static void user_objects(void **state) {
    (void)state;
    _Atomic int gone = 0;
    CUuserObject o;
    CUgraph g = make_graph(), clone;
    FAILS(soft_cuUserObjectCreate(&o, &gone, destroyed, 1, 0), INVALID_VALUE);
    OK(soft_cuUserObjectCreate(&o, &gone, destroyed, 2, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC));
    FAILS(soft_cuUserObjectRelease(o, 3), INVALID_VALUE);
    OK(soft_cuGraphRetainUserObject(g, o, 1, CU_GRAPH_USER_OBJECT_MOVE));
    OK(soft_cuUserObjectRelease(o, 1)); /* the graph's is left */
    OK(soft_cuGraphClone(&clone, g));
    OK(soft_cuGraphDestroy(g));
    fake_sleep_ms(5);
    assert_int_equal(gone, 0);
    OK(soft_cuGraphReleaseUserObject(clone, o, 1));
    for (int i = 0; i < 500 && !gone; i++)
        fake_sleep_ms(1);
    assert_int_equal(gone, 1);
    FAILS(soft_cuUserObjectRetain(o, 1), INVALID_VALUE);
    OK(soft_cuGraphDestroy(clone));
}

/* A program can give up only the references that are its own, not those of graphs. */
static void user_objects_are_not_released_for_graphs(void **state) {
    (void)state;
    _Atomic int gone = 0;
    CUuserObject o;
    CUgraph g = make_graph();
    OK(soft_cuUserObjectCreate(&o, &gone, destroyed, 1, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC));
    OK(soft_cuGraphRetainUserObject(g, o, 1, 0));
    FAILS(soft_cuUserObjectRelease(o, 2), INVALID_VALUE);
    OK(soft_cuUserObjectRelease(o, 1));
    FAILS(soft_cuUserObjectRelease(o, 1), INVALID_VALUE);
    FAILS(soft_cuGraphRetainUserObject(g, o, 1, CU_GRAPH_USER_OBJECT_MOVE), INVALID_VALUE);
    assert_int_equal(gone, 0);
    OK(soft_cuGraphDestroy(g));
    for (int i = 0; i < 500 && !gone; i++)
        fake_sleep_ms(1);
    assert_int_equal(gone, 1);
}

/* A node keeps its event alive; asking for it must not yield a handle that can be destroyed a second time. */
static void destroyed_events_stay_destroyed(void **state) {
    (void)state;
    CUgraph g = make_graph();
    CUgraphNode n;
    CUevent e = make_event(), got;
    OK(soft_cuGraphAddEventRecordNode(&n, g, NULL, 0, e));
    OK(soft_cuGraphEventRecordNodeGetEvent(n, &got));
    assert_ptr_equal(got, e);
    OK(soft_cuEventDestroy_v2(e));
    FAILS(soft_cuGraphEventRecordNodeGetEvent(n, &got), INVALID_HANDLE);
    assert_null(got);
    FAILS(soft_cuEventDestroy_v2(e), INVALID_HANDLE);
    CUgraphExec x = make_exec(g);
    launch(x);
    OK(soft_cuGraphExecDestroy(x));
    OK(soft_cuGraphDestroy(g));
}

/* Child graphs are copies, and whole graphs are walked recursively: neither depth nor size may grow without end. */
static void nesting_is_bounded(void **state) {
    (void)state;
    CUgraph g = make_graph();
    CUgraphNode n;
    CUresult r = CUDA_SUCCESS;
    int depth = 0;
    for (; depth < 1000 && r == CUDA_SUCCESS; depth++) {
        CUgraph outer = make_graph();
        r = soft_cuGraphAddChildGraphNode(&n, outer, NULL, 0, g);
        OK(soft_cuGraphDestroy(g));
        g = outer;
    }
    assert_int_equal(r, CUDA_ERROR_NOT_SUPPORTED);
    assert_in_range(depth, 16, 200);
    OK(soft_cuGraphDestroy(g));
    g = make_graph();
    add(g, 1, NULL, 0);
    r = CUDA_SUCCESS;
    for (int i = 0; i < 60 && r == CUDA_SUCCESS; i++) {
        CUgraph outer = make_graph();
        for (int k = 0; k < 16 && r == CUDA_SUCCESS; k++)
            r = soft_cuGraphAddChildGraphNode(&n, outer, NULL, 0, g);
        OK(soft_cuGraphDestroy(g));
        g = outer;
    }
    assert_int_equal(r, CUDA_ERROR_NOT_SUPPORTED);
    OK(soft_cuGraphDestroy(g));
}

/* ---- captures ---- */

static CUstreamCaptureStatus status_of(CUstream s) {
    CUstreamCaptureStatus status;
    OK(soft_cuStreamIsCapturing(s, &status));
    return status;
}

static void capture_of_one_stream(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    CUgraph g;
    FAILS(soft_cuStreamEndCapture(s, &g), ILLEGAL_STATE);
    assert_int_equal(status_of(s), CU_STREAM_CAPTURE_STATUS_NONE);
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
    FAILS(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL), ILLEGAL_STATE);
    assert_int_equal(status_of(s), CU_STREAM_CAPTURE_STATUS_ACTIVE);
    for (int i = 0; i < 5; i++)
        submit(s, i);
    OK(soft_cuLaunchHostFunc(s, log_on_host, (void *)5));
    CUstreamCaptureStatus status;
    cuuint64_t id = 0;
    CUgraph in;
    const CUgraphNode *last;
    size_t count;
    OK(soft_cuStreamGetCaptureInfo_v2(s, &status, &id, &in, &last, &count));
    assert_int_not_equal(id, 0);
    assert_int_equal(count, 1);
    FAILS(soft_cuGraphDestroy(in), INVALID_VALUE); /* while it is captured */
    OK(soft_cuStreamEndCapture(s, &g));
    assert_int_equal(fake_log_size(), 0); /* nothing has run */
    assert_int_equal(node_count(g), 6);
    assert_int_equal(edge_count(g), 5);
    CUgraphExec e = make_exec(g);
    launch(e);
    launch(e);
    for (int i = 0; i < 6; i++)
        assert_int_equal(fake_log_at((size_t)i), i);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuStreamDestroy_v2(s));
}

static void capture_with_fork_and_join(void **state) {
    (void)state;
    CUstream s = make_stream(0), t = make_stream(CU_STREAM_NON_BLOCKING);
    CUevent fork = make_event(), merge = make_event();
    CUgraph g;
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL));
    submit(s, 1);
    OK(soft_cuEventRecord(fork, s));
    OK(soft_cuStreamWaitEvent(t, fork, 0));
    assert_int_equal(status_of(t), CU_STREAM_CAPTURE_STATUS_ACTIVE);
    submit(t, 2);
    submit(s, 3);
    OK(soft_cuEventRecord(merge, t));
    OK(soft_cuStreamWaitEvent(s, merge, 0));
    submit(s, 4);
    OK(soft_cuStreamEndCapture(s, &g));
    assert_int_equal(status_of(t), CU_STREAM_CAPTURE_STATUS_NONE);
    assert_int_equal(node_count(g), 4);
    assert_int_equal(edge_count(g), 4); /* a diamond */
    FAILS(soft_cuEventQuery(merge), CAPTURED_EVENT);
    FAILS(soft_cuStreamWaitEvent(s, merge, 0), CAPTURED_EVENT);
    OK(soft_cuEventRecord(merge, s)); /* an ordinary event again */
    OK(soft_cuEventSynchronize(merge));
    CUgraphExec e = make_exec(g);
    launch(e);
    assert_int_equal(fake_log_at(0), 1);
    assert_int_equal(fake_log_at(3), 4);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_cuEventRecord(fork, s));
    OK(soft_cuStreamWaitEvent(t, fork, 0));
    submit(t, 2);
    FAILS(soft_cuStreamEndCapture(t, &g), STREAM_CAPTURE_UNMATCHED);
    FAILS(soft_cuStreamEndCapture(s, &g), STREAM_CAPTURE_INVALIDATED);
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_cuEventRecord(fork, s));
    OK(soft_cuStreamWaitEvent(t, fork, 0));
    submit(t, 2);
    OK(soft_cuStreamDestroy_v2(t)); /* does not hide the work that was not joined */
    FAILS(soft_cuStreamEndCapture(s, &g), STREAM_CAPTURE_UNJOINED);
    assert_null(g);
    OK(soft_cuEventDestroy_v2(fork));
    OK(soft_cuEventDestroy_v2(merge));
    OK(soft_cuStreamDestroy_v2(s));
}

static void what_breaks_a_capture(void **state) {
    (void)state;
    CUstream s = make_stream(0), t = make_stream(0), n = make_stream(CU_STREAM_NON_BLOCKING);
    CUevent e = make_event(), f = make_event();
    CUgraph g;
    struct soft_op op = {.kind = SOFT_OP_EMPTY};
    FAILS(soft_cuStreamBeginCapture_v2(NULL, CU_STREAM_CAPTURE_MODE_GLOBAL), STREAM_CAPTURE_UNSUPPORTED);
#define BROKEN_BY(call, error)                                                                               \
    do {                                                                                                     \
        OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));                                  \
        FAILS(call, error);                                                                                  \
        assert_int_equal(status_of(s), CU_STREAM_CAPTURE_STATUS_INVALIDATED);                                \
        FAILS(soft_stream_submit(s, &op), STREAM_CAPTURE_INVALIDATED);                                       \
        FAILS(soft_cuStreamEndCapture(s, &g), STREAM_CAPTURE_INVALIDATED);                                   \
        assert_int_equal(status_of(s), CU_STREAM_CAPTURE_STATUS_NONE);                                       \
    } while (0)
    BROKEN_BY(soft_cuStreamSynchronize(s), STREAM_CAPTURE_UNSUPPORTED);
    BROKEN_BY(soft_cuStreamQuery(s), STREAM_CAPTURE_UNSUPPORTED);
    BROKEN_BY(soft_stream_submit_wait(s, &op), STREAM_CAPTURE_UNSUPPORTED);
    BROKEN_BY(soft_stream_submit(NULL, &op), STREAM_CAPTURE_IMPLICIT);
    BROKEN_BY(soft_cuStreamSynchronize(NULL), STREAM_CAPTURE_IMPLICIT);
    BROKEN_BY(soft_cuEventQuery(f), STREAM_CAPTURE_UNSUPPORTED);
    BROKEN_BY(soft_capture_check_unsafe(), STREAM_CAPTURE_UNSUPPORTED);
    OK(soft_cuEventRecord(e, t));
    BROKEN_BY(soft_cuStreamWaitEvent(s, e, 0), STREAM_CAPTURE_ISOLATION);
    OK(soft_cuStreamBeginCapture_v2(n, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_stream_submit(NULL, &op)); /* a non-blocking stream has nothing to do with the legacy stream */
    OK(soft_cuEventRecord(f, n));
    BROKEN_BY(soft_cuStreamWaitEvent(s, f, 0), STREAM_CAPTURE_MERGE);
    FAILS(soft_cuStreamEndCapture(n, &g), STREAM_CAPTURE_INVALIDATED);
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
    CUstreamCaptureStatus status;
    FAILS(soft_cuStreamIsCapturing(NULL, &status), STREAM_CAPTURE_IMPLICIT); /* asking does not break it */
    OK(soft_cuEventRecord(f, s));
    FAILS(soft_cuEventSynchronize(f), CAPTURED_EVENT);
    FAILS(soft_cuStreamEndCapture(s, &g), STREAM_CAPTURE_INVALIDATED);
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
    OK(soft_cuStreamDestroy_v2(s)); /* in the middle of it */
    OK(soft_stream_submit(NULL, &op));
    OK(soft_cuEventDestroy_v2(e));
    OK(soft_cuEventDestroy_v2(f));
    OK(soft_cuStreamDestroy_v2(t));
    OK(soft_cuStreamDestroy_v2(n));
}

static void capture_modes(void **state) {
    (void)state;
    CUstream s = make_stream(CU_STREAM_NON_BLOCKING);
    CUgraph g;
    CUstreamCaptureMode mode = CU_STREAM_CAPTURE_MODE_RELAXED;
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL));
    soft_set_thread(2);
    OK(soft_capture_check_unsafe()); /* another thread's business */
    FAILS(soft_cuStreamEndCapture(s, &g), STREAM_CAPTURE_WRONG_THREAD);
    soft_set_thread(1);
    OK(soft_cuThreadExchangeStreamCaptureMode(&mode));
    assert_int_equal(mode, CU_STREAM_CAPTURE_MODE_GLOBAL);
    OK(soft_capture_check_unsafe());
    OK(soft_cuThreadExchangeStreamCaptureMode(&mode));
    assert_int_equal(mode, CU_STREAM_CAPTURE_MODE_RELAXED);
    OK(soft_cuStreamEndCapture(s, &g));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_capture_check_unsafe());
    soft_set_thread(2);
    OK(soft_cuStreamEndCapture(s, &g)); /* by any thread */
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
    soft_set_thread(1);
    mode = CU_STREAM_CAPTURE_MODE_THREAD_LOCAL;
    OK(soft_cuThreadExchangeStreamCaptureMode(&mode));
    OK(soft_capture_check_unsafe());
    OK(soft_cuThreadExchangeStreamCaptureMode(&mode));
    FAILS(soft_capture_check_unsafe(), STREAM_CAPTURE_UNSUPPORTED);
    soft_set_thread(2);
    FAILS(soft_cuStreamEndCapture(s, &g), STREAM_CAPTURE_INVALIDATED);
    soft_set_thread(1);
    mode = 7;
    FAILS(soft_cuThreadExchangeStreamCaptureMode(&mode), INVALID_VALUE);
    OK(soft_cuStreamDestroy_v2(s));
}

static void dependencies_of_a_capture(void **state) {
    (void)state;
    CUstream s = make_stream(CU_STREAM_NON_BLOCKING);
    CUgraph g = make_graph(), out;
    CUgraphNode a = add(g, 1, NULL, 0), b = add(g, 2, NULL, 0), nodes[4];
    size_t n = 4;
    FAILS(soft_cuStreamUpdateCaptureDependencies_v2(s, &a, NULL, 1, 0), ILLEGAL_STATE);
    OK(soft_cuStreamBeginCaptureToGraph(s, g, &a, NULL, 1, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_cuStreamUpdateCaptureDependencies_v2(s, &b, NULL, 1, CU_STREAM_ADD_CAPTURE_DEPENDENCIES));
    submit(s, 3); /* depends on both */
    OK(soft_cuStreamUpdateCaptureDependencies_v2(s, &b, NULL, 1, CU_STREAM_SET_CAPTURE_DEPENDENCIES));
    submit(s, 4); /* depends on b */
    OK(soft_cuStreamEndCapture(s, &out));
    assert_ptr_equal(out, g);
    assert_int_equal(edge_count(g), 3);
    OK(soft_cuGraphNodeGetDependentNodes_v2(b, nodes, NULL, &n));
    assert_int_equal(n, 2);
    /* a launch of a graph in a capture becomes a child */
    CUgraphExec e = make_exec(g);
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_cuGraphLaunch(e, s));
    submit(s, 5);
    OK(soft_cuStreamEndCapture(s, &out));
    assert_int_equal(node_count(out), 2);
    CUgraphExec outer = make_exec(out);
    launch(outer);
    assert_int_equal(fake_log_size(), 5);
    assert_int_equal(fake_log_at(4), 5);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphExecDestroy(outer));
    OK(soft_cuGraphDestroy(out));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuStreamDestroy_v2(s));
}

/* Memory that is allocated in a capture belongs to the graph and what is made from it. */
static void captured_memory(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    CUgraph g;
    CUgraphNode nodes[2];
    size_t n = 2;
    struct soft_op op = {.kind = SOFT_OP_MEM_ALLOC};
    CUDA_MEM_ALLOC_NODE_PARAMS p;
    OK(soft_memory_graph_alloc(context, 64, &op.memory.address));
    op.memory.size = 64;
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_stream_submit(s, &op));
    op.kind = SOFT_OP_MEM_FREE;
    OK(soft_stream_submit(s, &op));
    OK(soft_cuStreamEndCapture(s, &g));
    OK(soft_cuGraphGetNodes(g, nodes, &n));
    OK(soft_cuGraphMemAllocNodeGetParams(nodes[0], &p));
    assert_int_equal(p.dptr, op.memory.address);
    CUgraphExec e = make_exec(g);
    OK(soft_cuGraphDestroy(g));
    launch(e);
    launch(e);
    assert_int_equal(fake_graph_memory, 1);
    OK(soft_cuGraphExecDestroy(e));
    assert_int_equal(fake_graph_memory, 0);
    OK(soft_cuStreamDestroy_v2(s));
}

static void external_events(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    CUevent e = make_event();
    CUgraph g;
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_cuStreamWaitEvent(s, e, CU_EVENT_WAIT_EXTERNAL));
    submit(s, 1);
    OK(soft_cuEventRecordWithFlags(e, s, CU_EVENT_RECORD_EXTERNAL));
    OK(soft_cuStreamEndCapture(s, &g));
    assert_int_equal(node_count(g), 3);
    CUgraphExec x = make_exec(g);
    launch(x);
    OK(soft_cuEventSynchronize(e));
    OK(soft_cuGraphExecDestroy(x));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuEventDestroy_v2(e));
    OK(soft_cuStreamDestroy_v2(s));
}

static void context_goes_first(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    CUgraph g = make_graph();
    CUgraphNode n, a = add(g, 1, NULL, 0);
    CUgraphExec e = make_exec(g);
    CUDA_MEM_ALLOC_NODE_PARAMS alloc = {.bytesize = 64};
    alloc.poolProps.allocType = CU_MEM_ALLOCATION_TYPE_PINNED;
    alloc.poolProps.location.type = CU_MEM_LOCATION_TYPE_DEVICE;
    OK(soft_cuGraphAddMemAllocNode(&n, g, &a, 1, &alloc));
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
    submit(s, 1);
    fake_context_destroy(context);
    fake_graph_memory = 0; /* went with the context */
    CUgraph none;
    FAILS(soft_cuStreamEndCapture(s, &none), CONTEXT_IS_DESTROYED);
    FAILS(soft_cuGraphAddEmptyNode(&n, g, NULL, 0), CONTEXT_IS_DESTROYED);
    context = fake_context();
    FAILS(soft_cuGraphLaunch(e, NULL), INVALID_CONTEXT);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(g));
    soft_cuStreamDestroy_v2(s);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(structure_and_queries),     TEST(edge_data),
        TEST(cycles_are_found),          TEST(execution_order),
        TEST(clones_and_children),       TEST(kinds_of_nodes),
        TEST(kernel_parameters),         TEST(updating),
        TEST(changing_while_it_runs),    TEST(user_objects),
        TEST(user_objects_are_not_released_for_graphs),
        TEST(destroyed_events_stay_destroyed),
        TEST(nesting_is_bounded),
        TEST(capture_of_one_stream),     TEST(capture_with_fork_and_join),
        TEST(what_breaks_a_capture),     TEST(capture_modes),
        TEST(dependencies_of_a_capture), TEST(captured_memory),
        TEST(external_events),           TEST(context_goes_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
