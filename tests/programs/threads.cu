// SPDX-License-Identifier: Apache-2.0
// Eight threads at once, each with its own buffers and the default stream of its compilation mode.
#include "check.h"
#include <thread>
#include <vector>

__global__ void mix(unsigned *x, int n, unsigned seed) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        x[i] = (x[i] ^ seed) * 2654435761u + (unsigned)i;
}

static void work(unsigned id) {
    const int n = 3000;
    std::vector<unsigned> x(n), y(n);
    unsigned *device;
    CHECK(cudaMalloc(&device, n * sizeof(unsigned)));
    for (int round = 0; round < 20; round++) {
        unsigned seed = id * 1000 + round;
        for (int i = 0; i < n; i++)
            x[i] = seed + (unsigned)i;
        CHECK(cudaMemcpyAsync(device, x.data(), n * sizeof(unsigned), cudaMemcpyHostToDevice));
        mix<<<(n + 95) / 96, 96>>>(device, n, seed);
        mix<<<(n + 95) / 96, 96>>>(device, n, seed + 1);
        CHECK(cudaMemcpyAsync(y.data(), device, n * sizeof(unsigned), cudaMemcpyDeviceToHost));
        CHECK(cudaStreamSynchronize(0));
        for (int i = 0; i < n; i++) {
            unsigned v = (x[i] ^ seed) * 2654435761u + (unsigned)i;
            v = (v ^ (seed + 1)) * 2654435761u + (unsigned)i;
            REQUIRE(y[i] == v);
        }
    }
    CHECK(cudaFree(device));
}

int main() {
    std::vector<std::thread> threads;
    for (unsigned t = 0; t < 8; t++)
        threads.emplace_back(work, t);
    for (auto &t : threads)
        t.join();
    return passed("threads");
}
