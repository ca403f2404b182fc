// SPDX-License-Identifier: Apache-2.0
// Streams, events and asynchronous copies.
#include "check.h"
#include <vector>

__global__ void scale(float *x, int n, float by) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        x[i] = x[i] * by + 1.0f;
}

int main() {
    const int streams = 4, n = 20000;
    cudaStream_t stream[streams];
    cudaEvent_t start, done[streams];
    float *pinned[streams], *device[streams];
    CHECK(cudaEventCreate(&start));
    for (int s = 0; s < streams; s++) {
        CHECK(s % 2 ? cudaStreamCreateWithFlags(&stream[s], cudaStreamNonBlocking) : cudaStreamCreate(&stream[s]));
        CHECK(cudaEventCreate(&done[s]));
        CHECK(cudaMallocHost(&pinned[s], n * sizeof(float)));
        CHECK(cudaMalloc(&device[s], n * sizeof(float)));
        for (int i = 0; i < n; i++)
            pinned[s][i] = (float)(s * n + i);
    }
    CHECK(cudaEventRecord(start, stream[0]));
    for (int s = 0; s < streams; s++) {
        CHECK(cudaMemcpyAsync(device[s], pinned[s], n * sizeof(float), cudaMemcpyHostToDevice, stream[s]));
        scale<<<(n + 127) / 128, 128, 0, stream[s]>>>(device[s], n, 2.0f);
        CHECK(cudaMemcpyAsync(pinned[s], device[s], n * sizeof(float), cudaMemcpyDeviceToHost, stream[s]));
        CHECK(cudaEventRecord(done[s], stream[s]));
    }
    // Stream 3 also adds up what stream 0 made: a wait across streams.
    CHECK(cudaStreamWaitEvent(stream[3], done[0], 0));
    scale<<<(n + 127) / 128, 128, 0, stream[3]>>>(device[0], n, 0.5f);
    std::vector<float> back(n);
    CHECK(cudaMemcpyAsync(back.data(), device[0], n * sizeof(float), cudaMemcpyDeviceToHost, stream[3]));
    CHECK(cudaStreamSynchronize(stream[3]));
    for (int s = 0; s < streams; s++) {
        CHECK(cudaEventSynchronize(done[s]));
        CHECK(cudaEventQuery(done[s]));
        for (int i = 0; i < n; i++)
            REQUIRE(pinned[s][i] == (float)(s * n + i) * 2.0f + 1.0f);
    }
    for (int i = 0; i < n; i++)
        REQUIRE(back[i] == ((float)i * 2.0f + 1.0f) * 0.5f + 1.0f);
    float ms = -1;
    CHECK(cudaEventElapsedTime(&ms, start, done[0]));
    REQUIRE(ms >= 0 && ms < 60000);

    // A large pageable copy through every stream, there and back.
    const size_t big = 9u << 20;
    std::vector<unsigned> out(big / 4), in(big / 4);
    for (size_t i = 0; i < out.size(); i++)
        out[i] = (unsigned)(i * 2654435761u);
    unsigned *dbig;
    CHECK(cudaMalloc(&dbig, big));
    CHECK(cudaMemcpyAsync(dbig, out.data(), big, cudaMemcpyHostToDevice, stream[1]));
    CHECK(cudaMemcpyAsync(in.data(), dbig, big, cudaMemcpyDeviceToHost, stream[1]));
    CHECK(cudaStreamSynchronize(stream[1]));
    REQUIRE(in == out);

    // 2D copies: a window of a pitched matrix.
    size_t pitch;
    unsigned char *matrix, host[20][30], window[5][7];
    for (int r = 0; r < 20; r++)
        for (int c = 0; c < 30; c++)
            host[r][c] = (unsigned char)(r * 30 + c);
    CHECK(cudaMallocPitch(&matrix, &pitch, 30, 20));
    CHECK(cudaMemcpy2D(matrix, pitch, host, 30, 30, 20, cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy2D(window, 7, matrix + 3 * pitch + 4, pitch, 7, 5, cudaMemcpyDeviceToHost));
    for (int r = 0; r < 5; r++)
        for (int c = 0; c < 7; c++)
            REQUIRE(window[r][c] == host[r + 3][c + 4]);
    for (int s = 0; s < streams; s++) {
        CHECK(cudaStreamDestroy(stream[s]));
        CHECK(cudaEventDestroy(done[s]));
        CHECK(cudaFreeHost(pinned[s]));
    }
    CHECK(cudaFreeAsync(nullptr, 0)); // as cuSPARSE does
    CHECK(cudaDeviceSynchronize());
    return passed("streams");
}
