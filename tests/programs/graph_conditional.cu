// SPDX-License-Identifier: Apache-2.0
// Conditional nodes of graphs, steered by kernels; nodes that cuGraphAddNode makes; the graph as Graphviz text.
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cuda.h>

#include "check.h"

__global__ void count_down(int *n, int *runs, cudaGraphConditionalHandle loop) {
    atomicAdd(runs, 1);
    cudaGraphSetConditional(loop, --*n > 0);
}

__global__ void choose(const int *from, cudaGraphConditionalHandle handle) { cudaGraphSetConditional(handle, *from); }

__global__ void add(int *to, int value) { *to += value; }

static cudaGraphNode_t kernel(cudaGraph_t graph, const cudaGraphNode_t *after, void *function, void **args) {
    cudaGraphNodeParams p = {};
    p.type = cudaGraphNodeTypeKernel;
    p.kernel.func = function;
    p.kernel.gridDim = dim3(1);
    p.kernel.blockDim = dim3(1);
    p.kernel.kernelParams = args;
    cudaGraphNode_t node;
#if CUDART_VERSION >= 13000
    CHECK(cudaGraphAddNode(&node, graph, after, nullptr, after ? 1 : 0, &p));
#else
    CHECK(cudaGraphAddNode(&node, graph, after, after ? 1 : 0, &p));
#endif
    return node;
}

static cudaGraphNode_t conditional(cudaGraph_t graph, const cudaGraphNode_t *after, cudaGraphConditionalHandle handle,
                                   cudaGraphConditionalNodeType type, unsigned size, cudaGraph_t *bodies) {
    cudaGraphNodeParams p = {};
    p.type = cudaGraphNodeTypeConditional;
    p.conditional.handle = handle;
    p.conditional.type = type;
    p.conditional.size = size;
    cudaGraphNode_t node;
#if CUDART_VERSION >= 13000
    CHECK(cudaGraphAddNode(&node, graph, after, nullptr, after ? 1 : 0, &p));
#else
    CHECK(cudaGraphAddNode(&node, graph, after, after ? 1 : 0, &p));
#endif
    for (unsigned i = 0; i < size; i++)
        bodies[i] = p.conditional.phGraph_out[i];
    return node;
}

static int *device_ints(int n) {
    int *p;
    CHECK(cudaMalloc(&p, n * sizeof(int)));
    CHECK(cudaMemset(p, 0, n * sizeof(int)));
    return p;
}

static int read(const int *p) {
    int value;
    CHECK(cudaMemcpy(&value, p, sizeof value, cudaMemcpyDeviceToHost));
    return value;
}

static void write(int *p, int value) { CHECK(cudaMemcpy(p, &value, sizeof value, cudaMemcpyHostToDevice)); }

static void loops(cudaStream_t s) {
    int *n = device_ints(2), *runs = n + 1, one = 1;
    cudaGraph_t graph, body;
    cudaGraphConditionalHandle handle;
    CHECK(cudaGraphCreate(&graph, 0));
    CHECK(cudaGraphConditionalHandleCreate(&handle, graph, 1, cudaGraphCondAssignDefault));
    cudaGraphNode_t loop = conditional(graph, nullptr, handle, cudaGraphCondTypeWhile, 1, &body);
    void *args[] = {&n, &runs, &handle}, *after[] = {&runs, &one};
    kernel(body, nullptr, (void *)count_down, args);
    kernel(graph, &loop, (void *)add, after);
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    for (int start = 7; start > 0; start -= 3) {
        write(n, start);
        write(runs, 0);
        CHECK(cudaGraphLaunch(exec, s));
        CHECK(cudaStreamSynchronize(s));
        REQUIRE(read(n) == 0 && read(runs) == start + 1);
    }
    CHECK(cudaGraphExecDestroy(exec));
    CHECK(cudaGraphDestroy(graph));
    CHECK(cudaFree(n));
}

static void branches(cudaStream_t s) {
    int *select = device_ints(4), *out = select + 1, *inner_select = select + 2;
    int values[] = {1, 10, 100, 1000, 10000};
    cudaGraph_t graph, either[2], cases[3], nested;
    cudaGraphConditionalHandle is, which, below;
    CHECK(cudaGraphCreate(&graph, 0));
    CHECK(cudaGraphConditionalHandleCreate(&is, graph, 0, 0));
    CHECK(cudaGraphConditionalHandleCreate(&which, graph, 0, 0));
    CHECK(cudaGraphConditionalHandleCreate(&below, graph, 0, cudaGraphCondAssignDefault));
    void *set_is[] = {&select, &is}, *set_which[] = {&select, &which}, *set_below[] = {&inner_select, &below};
    cudaGraphNode_t k = kernel(graph, nullptr, (void *)choose, set_is);
    cudaGraphNode_t branch = conditional(graph, &k, is, cudaGraphCondTypeIf, 2, either);
    cudaGraphNode_t k2 = kernel(graph, &branch, (void *)choose, set_which);
    conditional(graph, &k2, which, cudaGraphCondTypeSwitch, 3, cases);
    void *add_if[] = {&out, &values[0]}, *add_else[] = {&out, &values[1]};
    kernel(either[0], nullptr, (void *)add, add_if);
    kernel(either[1], nullptr, (void *)add, add_else);
    void *add_one[] = {&out, &values[2]}, *add_two[] = {&out, &values[3]}, *add_nested[] = {&out, &values[4]};
    kernel(cases[1], nullptr, (void *)add, add_one);
    cudaGraphNode_t k3 = kernel(cases[2], nullptr, (void *)add, add_two);
    cudaGraphNode_t k4 = kernel(cases[2], &k3, (void *)choose, set_below);
    conditional(cases[2], &k4, below, cudaGraphCondTypeIf, 1, &nested);
    kernel(nested, nullptr, (void *)add, add_nested);
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    static const int expected[][2] = {{10, 10}, {101, 101}, {1001, 11001}, {1, 1}};
    for (int value = 0; value < 4; value++)
        for (int flag = 0; flag < 2; flag++) {
            write(select, value);
            write(inner_select, flag);
            write(out, 0);
            CHECK(cudaGraphLaunch(exec, s));
            CHECK(cudaStreamSynchronize(s));
            REQUIRE(read(out) == expected[value][flag]);
        }
    CHECK(cudaGraphExecDestroy(exec));

    char path[] = "/tmp/barcuda-dot-XXXXXX";
    int fd = mkstemp(path);
    REQUIRE(fd >= 0 && close(fd) == 0);
    CHECK(cudaGraphDebugDotPrint(graph, path, cudaGraphDebugDotFlagsVerbose));
    static char text[1 << 16];
    FILE *file = fopen(path, "r");
    REQUIRE(file);
    size_t size = fread(text, 1, sizeof text - 1, file);
    text[size] = 0;
    fclose(file);
    remove(path);
    REQUIRE(strncmp(text, "digraph dot {", 13) == 0);
    int clusters = 0;
    for (const char *p = text; (p = strstr(p, "subgraph cluster_")); p++)
        clusters++;
    REQUIRE(clusters == 7);
    REQUIRE(strstr(text, "choose") && strstr(text, "SWITCH") && strstr(text, "\" -> \"graph_0_node_1\""));
    REQUIRE(cudaGraphDebugDotPrint(graph, "/nowhere/at/all", 0) == cudaErrorOperatingSystem);
    cudaGetLastError();
    CHECK(cudaGraphDestroy(graph));
    CHECK(cudaFree(select));
}

// A body that a stream captures; the graph that it belongs to is known, so that nobody has to be told of it.
static void captured_body(cudaStream_t s) {
    int *n = device_ints(2), *runs = n + 1;
    cudaGraph_t graph, body;
    cudaGraphConditionalHandle handle;
    CHECK(cudaGraphCreate(&graph, 0));
    CHECK(cudaGraphConditionalHandleCreate(&handle, graph, 1, cudaGraphCondAssignDefault));
    conditional(graph, nullptr, handle, cudaGraphCondTypeWhile, 1, &body);
    CHECK(cudaStreamBeginCaptureToGraph(s, body, nullptr, nullptr, 0, cudaStreamCaptureModeGlobal));
    count_down<<<1, 1, 0, s>>>(n, runs, handle);
    CHECK(cudaStreamEndCapture(s, nullptr));
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphDestroy(graph));
    write(n, 4);
    CHECK(cudaGraphLaunch(exec, s));
    CHECK(cudaStreamSynchronize(s));
    REQUIRE(read(n) == 0 && read(runs) == 4);
    CHECK(cudaGraphExecDestroy(exec));
    CHECK(cudaFree(n));
}

// What CUDA refuses: an unused handle, a handle used twice, host functions in bodies.
static void CUDART_CB nothing(void *) {}
static void refusals() {
    cudaGraph_t graph, body;
    cudaGraphConditionalHandle handle, unused;
    cudaGraphExec_t exec;
    CHECK(cudaGraphCreate(&graph, 0));
    CHECK(cudaGraphConditionalHandleCreate(&handle, graph, 0, 0));
    conditional(graph, nullptr, handle, cudaGraphCondTypeIf, 1, &body);
    CUgraphNodeParams p = {};
    CUgraphNode node;
    p.type = CU_GRAPH_NODE_TYPE_CONDITIONAL;
    p.conditional.handle = handle;
    p.conditional.type = CU_GRAPH_COND_TYPE_IF;
    p.conditional.size = 1;
    REQUIRE(cuGraphAddNode(&node, graph, nullptr, nullptr, 0, &p) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cudaGraphConditionalHandleCreate(&unused, graph, 0, 0));
    p.conditional.handle = unused;
    p.conditional.type = CU_GRAPH_COND_TYPE_WHILE;
    p.conditional.size = 2;
    REQUIRE(cuGraphAddNode(&node, graph, nullptr, nullptr, 0, &p) == CUDA_ERROR_INVALID_VALUE);
    cudaGraphInstantiateParams with = {};
    REQUIRE(cudaGraphInstantiateWithParams(&exec, graph, &with) != cudaSuccess);
    REQUIRE(with.result_out == cudaGraphInstantiateConditionalHandleUnused);
    p.conditional.size = 1;
    REQUIRE(cuGraphAddNode(&node, graph, nullptr, nullptr, 0, &p) == CUDA_SUCCESS);
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphExecDestroy(exec));
    cudaHostNodeParams host = {nothing, nullptr};
    cudaGraphNode_t misplaced;
    CHECK(cudaGraphAddHostNode(&misplaced, body, nullptr, 0, &host));
    memset(&with, 0, sizeof with);
    REQUIRE(cudaGraphInstantiateWithParams(&exec, graph, &with) != cudaSuccess);
    REQUIRE(with.result_out == cudaGraphInstantiateNodeOperationNotSupported && with.errNode_out == misplaced);
    cudaGetLastError();
    CHECK(cudaGraphDestroy(graph));
}

// Nodes of other kinds through the generic call, and what they tell of themselves.
static void generic(cudaStream_t s) {
    CUgraph graph;
    CUgraphNode alloc, wait, clear, drop;
    CUgraphNodeParams p = {};
    REQUIRE(cuGraphCreate(&graph, 0) == CUDA_SUCCESS);
    CUmemAccessDesc access = {};
    access.location.type = CU_MEM_LOCATION_TYPE_DEVICE;
    access.flags = CU_MEM_ACCESS_FLAGS_PROT_READWRITE;
    p.type = CU_GRAPH_NODE_TYPE_MEM_ALLOC;
    p.alloc.poolProps.allocType = CU_MEM_ALLOCATION_TYPE_PINNED;
    p.alloc.poolProps.location.type = CU_MEM_LOCATION_TYPE_DEVICE;
    p.alloc.bytesize = 4096;
    p.alloc.accessDescs = &access;
    p.alloc.accessDescCount = 1;
    REQUIRE(cuGraphAddNode(&alloc, graph, nullptr, nullptr, 0, &p) == CUDA_SUCCESS);
    CUdeviceptr memory = p.alloc.dptr;
    CUDA_MEM_ALLOC_NODE_PARAMS got;
    REQUIRE(memory && cuGraphMemAllocNodeGetParams(alloc, &got) == CUDA_SUCCESS);
    REQUIRE(got.dptr == memory && got.bytesize == 4096 && got.accessDescCount == 1);
    REQUIRE(got.accessDescs[0].flags == CU_MEM_ACCESS_FLAGS_PROT_READWRITE);
    int *flag = device_ints(2);
    CUstreamBatchMemOpParams batch[2] = {};
    batch[0].writeValue.operation = CU_STREAM_MEM_OP_WRITE_VALUE_32;
    batch[0].writeValue.address = (CUdeviceptr)flag;
    batch[0].writeValue.value = 5;
    batch[1].waitValue.operation = CU_STREAM_MEM_OP_WAIT_VALUE_32;
    batch[1].waitValue.address = (CUdeviceptr)flag;
    batch[1].waitValue.value = 5;
    batch[1].waitValue.flags = CU_STREAM_WAIT_VALUE_EQ;
    CUcontext context;
    REQUIRE(cuCtxGetCurrent(&context) == CUDA_SUCCESS);
    memset(&p, 0, sizeof p);
    p.type = CU_GRAPH_NODE_TYPE_BATCH_MEM_OP;
    p.memOp.ctx = context;
    p.memOp.count = 2;
    p.memOp.paramArray = batch;
    REQUIRE(cuGraphAddNode(&wait, graph, &alloc, nullptr, 1, &p) == CUDA_SUCCESS);
    CUDA_BATCH_MEM_OP_NODE_PARAMS ops;
    REQUIRE(cuGraphBatchMemOpNodeGetParams(wait, &ops) == CUDA_SUCCESS);
    REQUIRE(ops.count == 2 && ops.paramArray[0].writeValue.value == 5 && ops.ctx == context);
    CUDA_MEMSET_NODE_PARAMS fill = {memory, 0, 9, 4, 16, 1};
    REQUIRE(cuGraphAddMemsetNode(&clear, graph, &wait, 1, &fill, context) == CUDA_SUCCESS);
    memset(&p, 0, sizeof p);
    p.type = CU_GRAPH_NODE_TYPE_MEM_FREE;
    p.free.dptr = memory;
    REQUIRE(cuGraphAddNode(&drop, graph, &clear, nullptr, 1, &p) == CUDA_SUCCESS);
    CUgraphExec exec;
    REQUIRE(cuGraphInstantiate(&exec, graph, 0) == CUDA_SUCCESS);
    batch[0].writeValue.value = batch[1].waitValue.value = 6;
    memset(&p, 0, sizeof p);
    p.type = CU_GRAPH_NODE_TYPE_BATCH_MEM_OP;
    p.memOp.ctx = context;
    p.memOp.count = 2;
    p.memOp.paramArray = batch;
    REQUIRE(cuGraphExecNodeSetParams(exec, wait, &p) == CUDA_SUCCESS);
    REQUIRE(cuGraphLaunch(exec, s) == CUDA_SUCCESS);
    CHECK(cudaStreamSynchronize(s));
    REQUIRE(read(flag) == 6);

    // No external semaphore can be imported.
    CUexternalSemaphore semaphore = (CUexternalSemaphore)(uintptr_t)0x1234;
    CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS signal = {};
    memset(&p, 0, sizeof p);
    p.type = CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL;
    REQUIRE(cuGraphAddNode(&drop, graph, nullptr, nullptr, 0, &p) == CUDA_ERROR_INVALID_VALUE);
    p.extSemSignal.extSemArray = &semaphore;
    p.extSemSignal.paramsArray = &signal;
    p.extSemSignal.numExtSems = 1;
    REQUIRE(cuGraphAddNode(&drop, graph, nullptr, nullptr, 0, &p) == CUDA_ERROR_INVALID_HANDLE);
    REQUIRE(cuGraphExecDestroy(exec) == CUDA_SUCCESS && cuGraphDestroy(graph) == CUDA_SUCCESS);
    CHECK(cudaFree(flag));
}

int main() {
    cudaStream_t s;
    CHECK(cudaStreamCreate(&s));
    loops(s);
    branches(s);
    captured_body(s);
    refusals();
    generic(s);
    return passed("graph_conditional");
}
