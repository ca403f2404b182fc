// SPDX-License-Identifier: Apache-2.0
// __managed__ variables: the host's code and kernels use them by name.
#include "check.h"

__managed__ int total = 5;
__managed__ int squares[64];

__global__ void fill() {
    int i = threadIdx.x;
    squares[i] = i * i * total;
    __syncthreads();
    if (i == 0)
        total += 1;
}

int main() {
    REQUIRE(total == 5);
    total = 7;
    fill<<<1, 64>>>();
    CHECK(cudaDeviceSynchronize());
    REQUIRE(total == 8);
    for (int i = 0; i < 64; i++)
        REQUIRE(squares[i] == 7 * i * i);
    cudaPointerAttributes attributes;
    CHECK(cudaPointerGetAttributes(&attributes, &total));
    REQUIRE(attributes.type == cudaMemoryTypeManaged);
    return passed("managed_variables");
}
