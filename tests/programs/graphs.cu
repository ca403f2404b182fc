// SPDX-License-Identifier: Apache-2.0
// Capture and replay, across two streams; and a graph made by hand.
#include "check.h"

__global__ void axpy(int n, float a, const float *x, float *y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        y[i] += a * x[i];
}

static int called;
static void CUDART_CB count(void *arg) { called += *(int *)arg; }

int main() {
    const int n = 1000;
    float *x, *y, *hx, *hy;
    int step = 1;
    CHECK(cudaMalloc(&x, n * 4));
    CHECK(cudaMalloc(&y, n * 4));
    CHECK(cudaMallocHost(&hx, n * 4));
    CHECK(cudaMallocHost(&hy, n * 4));
    cudaStream_t main_stream, side;
    cudaEvent_t fork, join;
    CHECK(cudaStreamCreate(&main_stream));
    CHECK(cudaStreamCreate(&side));
    CHECK(cudaEventCreateWithFlags(&fork, cudaEventDisableTiming));
    CHECK(cudaEventCreateWithFlags(&join, cudaEventDisableTiming));
    CHECK(cudaMemset(y, 0, n * 4));
    CHECK(cudaDeviceSynchronize());

    cudaGraph_t graph;
    CHECK(cudaStreamBeginCapture(main_stream, cudaStreamCaptureModeGlobal));
    CHECK(cudaMemcpyAsync(x, hx, n * 4, cudaMemcpyHostToDevice, main_stream));
    CHECK(cudaEventRecord(fork, main_stream));
    CHECK(cudaStreamWaitEvent(side, fork, 0));
    axpy<<<(n + 127) / 128, 128, 0, side>>>(n, 2.0f, x, y);
    CHECK(cudaEventRecord(join, side));
    CHECK(cudaStreamWaitEvent(main_stream, join, 0));
    axpy<<<(n + 127) / 128, 128, 0, main_stream>>>(n, 1.0f, x, y);
    CHECK(cudaMemcpyAsync(hy, y, n * 4, cudaMemcpyDeviceToHost, main_stream));
    CHECK(cudaLaunchHostFunc(main_stream, count, &step));
    cudaStreamCaptureStatus status;
    CHECK(cudaStreamIsCapturing(main_stream, &status));
    REQUIRE(status == cudaStreamCaptureStatusActive);
    CHECK(cudaStreamEndCapture(main_stream, &graph));
    CHECK(cudaStreamIsCapturing(main_stream, &status));
    REQUIRE(status == cudaStreamCaptureStatusNone);

    size_t nodes = 0;
    CHECK(cudaGraphGetNodes(graph, nullptr, &nodes));
    REQUIRE(nodes == 5);
    cudaGraphExec_t exec;
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    float expected = 0;
    for (int replay = 0; replay < 5; replay++) {
        for (int i = 0; i < n; i++)
            hx[i] = (float)(replay + 1); // read when the graph runs
        expected += 3.0f * (float)(replay + 1);
        CHECK(cudaGraphLaunch(exec, main_stream));
        CHECK(cudaStreamSynchronize(main_stream));
        for (int i = 0; i < n; i++)
            REQUIRE(hy[i] == expected);
        REQUIRE(called == replay + 1);
    }
    CHECK(cudaGraphExecDestroy(exec));
    CHECK(cudaGraphDestroy(graph));

    // By hand: memset -> kernel, with parameters changed in the executable graph.
    cudaGraphNode_t clear, kernel;
    CHECK(cudaGraphCreate(&graph, 0));
    cudaMemsetParams set = {};
    set.dst = y;
    set.elementSize = 4;
    set.width = n;
    set.height = 1;
    CHECK(cudaGraphAddMemsetNode(&clear, graph, nullptr, 0, &set));
    int count_n = n;
    float a = 4.0f;
    void *params[] = {&count_n, &a, &x, &y};
    cudaKernelNodeParams launch = {};
    launch.func = (void *)axpy;
    launch.gridDim = dim3((n + 127) / 128);
    launch.blockDim = dim3(128);
    launch.kernelParams = params;
    CHECK(cudaGraphAddKernelNode(&kernel, graph, &clear, 1, &launch));
    CHECK(cudaGraphInstantiate(&exec, graph, 0));
    CHECK(cudaGraphLaunch(exec, main_stream));
    CHECK(cudaMemcpyAsync(hy, y, n * 4, cudaMemcpyDeviceToHost, main_stream));
    CHECK(cudaStreamSynchronize(main_stream));
    REQUIRE(hy[n - 1] == 4.0f * hx[0]);
    a = 6.0f;
    CHECK(cudaGraphExecKernelNodeSetParams(exec, kernel, &launch));
    CHECK(cudaGraphLaunch(exec, main_stream));
    CHECK(cudaMemcpyAsync(hy, y, n * 4, cudaMemcpyDeviceToHost, main_stream));
    CHECK(cudaStreamSynchronize(main_stream));
    REQUIRE(hy[0] == 6.0f * hx[0]);
    return passed("graphs");
}
