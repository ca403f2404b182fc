// SPDX-License-Identifier: Apache-2.0
// Graphs that copy ordinary host memory: it is read and written when the graph runs, behind what comes before it in the graph.
#include <stdlib.h>
#include <string.h>

#include "check.h"

static const int N = 3000;

__global__ void scale(int n, int a, const int *x, int *y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        y[i] = a * x[i];
}

struct filling {
    int *data, value;
};
static void CUDART_CB fill(void *arg) {
    struct filling *f = (struct filling *)arg;
    for (int i = 0; i < N; i++)
        f->data[i] = f->value;
}

static int *ordinary(void) {
    int *p = (int *)malloc(N * 4);
    memset(p, 0xee, N * 4);
    return p;
}

static void captured(cudaStream_t s, int *x, int *y) {
    int *in = ordinary(), *out = ordinary(), *copy = ordinary(), *other = ordinary();
    struct filling f = {in, 0};
    cudaGraph_t graph, clone;
    CHECK(cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal));
    CHECK(cudaLaunchHostFunc(s, fill, &f)); // a source that a node of the graph writes
    CHECK(cudaMemcpyAsync(x, in, N * 4, cudaMemcpyHostToDevice, s));
    scale<<<(N + 127) / 128, 128, 0, s>>>(N, 3, x, y);
    CHECK(cudaMemcpyAsync(out, y, N * 4, cudaMemcpyDeviceToHost, s));
    CHECK(cudaMemcpyAsync(copy, out, N * 4, cudaMemcpyHostToHost, s));
    CHECK(cudaStreamEndCapture(s, &graph));
    size_t count = 0;
    CHECK(cudaGraphGetNodes(graph, nullptr, &count));
    REQUIRE(count == 5);
    cudaGraphNode_t nodes[5];
    CHECK(cudaGraphGetNodes(graph, nodes, &count));
    int copies = 0;
    for (int i = 0; i < 5; i++) {
        cudaGraphNodeType type;
        CHECK(cudaGraphNodeGetType(nodes[i], &type));
        copies += type == cudaGraphNodeTypeMemcpy;
    }
    REQUIRE(copies == 3);
    CHECK(cudaGraphClone(&clone, graph));
    cudaGraphExec_t exec, second;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphDestroy(graph));
    CHECK(cudaGraphInstantiate(&second, clone, 0));
    CHECK(cudaGraphDestroy(clone));
    for (int round = 1; round <= 4; round++) {
        f.value = round;
        CHECK(cudaGraphLaunch(round % 2 ? exec : second, s));
        CHECK(cudaStreamSynchronize(s));
        for (int i = 0; i < N; i++)
            REQUIRE(in[i] == round && out[i] == 3 * round && copy[i] == 3 * round);
    }

    // The same again with another destination: an update of the executable graph.
    CHECK(cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal));
    CHECK(cudaLaunchHostFunc(s, fill, &f));
    CHECK(cudaMemcpyAsync(x, in, N * 4, cudaMemcpyHostToDevice, s));
    scale<<<(N + 127) / 128, 128, 0, s>>>(N, 5, x, y);
    CHECK(cudaMemcpyAsync(other, y, N * 4, cudaMemcpyDeviceToHost, s));
    CHECK(cudaMemcpyAsync(copy, other, N * 4, cudaMemcpyHostToHost, s));
    CHECK(cudaStreamEndCapture(s, &graph));
    cudaGraphExecUpdateResultInfo info;
    CHECK(cudaGraphExecUpdate(exec, graph, &info));
    CHECK(cudaGraphDestroy(graph));
    f.value = 7;
    out[0] = -1;
    CHECK(cudaGraphLaunch(exec, s));
    CHECK(cudaGraphExecDestroy(exec)); // the launch keeps what it needs
    CHECK(cudaStreamSynchronize(s));
    REQUIRE(other[N - 1] == 35 && copy[0] == 35 && out[0] == -1);
    CHECK(cudaGraphExecDestroy(second));
    free(in);
    free(out);
    free(copy);
    free(other);
}

static void by_hand(cudaStream_t s, int *x, int *y) {
    int *in = ordinary(), *out = ordinary();
    struct filling f = {in, 11};
    cudaGraph_t graph;
    cudaGraphNode_t read, write;
    CHECK(cudaGraphCreate(&graph, 0));
    CHECK(cudaGraphAddMemcpyNode1D(&read, graph, nullptr, 0, x, in, N * 4, cudaMemcpyHostToDevice));
    cudaMemcpy3DParms box = {};
    box.srcPtr = make_cudaPitchedPtr(x, 100, 100, 30); // 30 rows of 100 bytes to rows that are 400 bytes apart
    box.dstPtr = make_cudaPitchedPtr(out, 400, 100, 30);
    box.extent = make_cudaExtent(100, 30, 1);
    box.kind = cudaMemcpyDeviceToHost;
    CHECK(cudaGraphAddMemcpyNode(&write, graph, &read, 1, &box));
    cudaMemcpy3DParms got = {};
    CHECK(cudaGraphMemcpyNodeGetParams(write, &got));
    REQUIRE(got.dstPtr.ptr == out && got.dstPtr.pitch == 400 && got.extent.height == 30);
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    fill(&f);
    CHECK(cudaGraphLaunch(exec, s));
    CHECK(cudaStreamSynchronize(s));
    for (int i = 0; i < N; i++)
        REQUIRE(out[i] == (i % 100 < 25 ? 11 : (int)0xeeeeeeee));
    f.value = 12;
    fill(&f);
    memset(out, 0xee, N * 4);
    CHECK(cudaGraphExecMemcpyNodeSetParams1D(exec, write, out + 1, x, 8, cudaMemcpyDeviceToHost));
    CHECK(cudaGraphLaunch(exec, s));
    CHECK(cudaStreamSynchronize(s));
    REQUIRE(out[0] == (int)0xeeeeeeee && out[1] == 12 && out[2] == 12 && out[3] == (int)0xeeeeeeee);
    CHECK(cudaGraphMemcpyNodeSetParams1D(read, y, in, 16, cudaMemcpyHostToDevice));
    CHECK(cudaGraphExecDestroy(exec));
    CHECK(cudaGraphDestroy(graph));
    free(in);
    free(out);
}

int main() {
    int *x, *y;
    cudaStream_t s;
    CHECK(cudaMalloc(&x, N * 4));
    CHECK(cudaMalloc(&y, N * 4));
    CHECK(cudaStreamCreate(&s));
    for (int i = 0; i < 20; i++)
        captured(s, x, y);
    by_hand(s, x, y);
    CHECK(cudaDeviceSynchronize());
    return passed("graph_copies");
}
