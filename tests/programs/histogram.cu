// SPDX-License-Identifier: Apache-2.0
// Histogram with shared and global atomics.
#include "check.h"
#include <vector>

__global__ void histogram(const unsigned char *data, int n, unsigned *bins) {
    __shared__ unsigned local[256];
    for (int i = threadIdx.x; i < 256; i += blockDim.x)
        local[i] = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        atomicAdd(&local[data[i]], 1u);
    __syncthreads();
    for (int i = threadIdx.x; i < 256; i += blockDim.x)
        if (local[i])
            atomicAdd(&bins[i], local[i]);
}

__global__ void extremes(const unsigned char *data, int n, int *lowest, unsigned long long *total, unsigned *highest_at) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n)
        return;
    atomicMin(lowest, (int)data[i]);
    atomicAdd(total, (unsigned long long)data[i]);
    if (data[i] == 255)
        atomicCAS(highest_at, 0xffffffffu, (unsigned)i);
}

int main() {
    const int n = 200001;
    std::vector<unsigned char> data(n);
    std::vector<unsigned> expected(256), bins(256);
    unsigned long long expected_total = 0, total;
    int expected_lowest = 255, lowest = 1000;
    for (auto &x : data) {
        x = 3 + std::rand() % 253;
        expected[x]++;
        expected_total += x;
        if (x < expected_lowest)
            expected_lowest = x;
    }
    unsigned char *ddata;
    unsigned *dbins, *dat, at = 0xffffffffu;
    int *dlowest;
    unsigned long long *dtotal;
    CHECK(cudaMalloc(&ddata, n));
    CHECK(cudaMalloc(&dbins, 256 * sizeof(unsigned)));
    CHECK(cudaMalloc(&dlowest, sizeof(int)));
    CHECK(cudaMalloc(&dtotal, sizeof *dtotal));
    CHECK(cudaMalloc(&dat, sizeof at));
    CHECK(cudaMemcpy(ddata, data.data(), n, cudaMemcpyHostToDevice));
    CHECK(cudaMemset(dbins, 0, 256 * sizeof(unsigned)));
    CHECK(cudaMemset(dtotal, 0, sizeof *dtotal));
    CHECK(cudaMemcpy(dlowest, &lowest, sizeof lowest, cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(dat, &at, sizeof at, cudaMemcpyHostToDevice));
    histogram<<<24, 128>>>(ddata, n, dbins);
    extremes<<<(n + 191) / 192, 192>>>(ddata, n, dlowest, dtotal, dat);
    CHECK(cudaMemcpy(bins.data(), dbins, 256 * sizeof(unsigned), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&lowest, dlowest, sizeof lowest, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&total, dtotal, sizeof total, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&at, dat, sizeof at, cudaMemcpyDeviceToHost));
    for (int i = 0; i < 256; i++)
        REQUIRE(bins[i] == expected[i]);
    REQUIRE(lowest == expected_lowest);
    REQUIRE(total == expected_total);
    REQUIRE(at < (unsigned)n && data[at] == 255);
    return passed("histogram");
}
