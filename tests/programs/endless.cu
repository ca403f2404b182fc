// SPDX-License-Identifier: Apache-2.0
// Waits for a kernel that never ends; exit status 3 when the wait ends in an error.
#include "check.h"

__global__ void spin(volatile int *flag) {
    while (*flag == 0)
        ;
}

int main() {
    int *flag;
    CHECK(cudaMalloc(&flag, sizeof(int)));
    CHECK(cudaMemset(flag, 0, sizeof(int)));
    CHECK(cudaDeviceSynchronize());
    spin<<<4, 64>>>(flag);
    std::puts("running");
    std::fflush(stdout);
    cudaError_t error = cudaDeviceSynchronize();
    std::printf("error: %s\n", cudaGetErrorString(error));
    return error == cudaSuccess ? 1 : 3;
}
