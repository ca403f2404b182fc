// SPDX-License-Identifier: Apache-2.0
// Block reduction with warp shuffles, and warp votes.
#include "check.h"
#include <vector>

__inline__ __device__ int warp_sum(int v) {
    for (int offset = 16; offset > 0; offset /= 2)
        v += __shfl_down_sync(0xffffffffu, v, offset);
    return v;
}

__global__ void reduce(const int *in, int n, int *blocks, unsigned *odd) {
    __shared__ int partial[32];
    int sum = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        sum += in[i];
    unsigned ballot = __ballot_sync(0xffffffffu, sum & 1);
    if (threadIdx.x % 32 == 0)
        atomicAdd(odd, __popc(ballot));
    sum = warp_sum(sum);
    if (threadIdx.x % 32 == 0)
        partial[threadIdx.x / 32] = sum;
    __syncthreads();
    if (threadIdx.x < 32) {
        sum = threadIdx.x < blockDim.x / 32 ? partial[threadIdx.x] : 0;
        sum = warp_sum(sum);
        if (threadIdx.x == 0)
            blocks[blockIdx.x] = sum;
    }
}

int main() {
    const int n = 100003, grid = 13, block = 224;
    std::vector<int> in(n), blocks(grid);
    long expected = 0;
    for (int i = 0; i < n; i++)
        expected += in[i] = std::rand() % 1000 - 500;
    unsigned expected_odd = 0, odd = 0;
    for (int t = 0; t < grid * block; t++) {
        int sum = 0;
        for (int i = t; i < n; i += grid * block)
            sum += in[i];
        expected_odd += sum & 1;
    }
    int *din, *dblocks;
    unsigned *dodd;
    CHECK(cudaMalloc(&din, n * sizeof(int)));
    CHECK(cudaMalloc(&dblocks, grid * sizeof(int)));
    CHECK(cudaMalloc(&dodd, sizeof(unsigned)));
    CHECK(cudaMemset(dodd, 0, sizeof(unsigned)));
    CHECK(cudaMemcpy(din, in.data(), n * sizeof(int), cudaMemcpyHostToDevice));
    reduce<<<grid, block>>>(din, n, dblocks, dodd);
    CHECK(cudaMemcpy(blocks.data(), dblocks, grid * sizeof(int), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&odd, dodd, sizeof odd, cudaMemcpyDeviceToHost));
    long sum = 0;
    for (int b : blocks)
        sum += b;
    REQUIRE(sum == expected);
    REQUIRE(odd == expected_odd);
    return passed("reduce");
}
