// SPDX-License-Identifier: Apache-2.0
// Device printf; the runner compares the output with device_printf.expected (lines sorted: threads print in any order).
#include "check.h"

__global__ void hello(double x, const char *name) {
    if (threadIdx.x % 8 == 0)
        printf("thread %d of block %d: %5.2f 0x%llx %s %c%%\n", threadIdx.x, blockIdx.x, x * threadIdx.x,
               0x123456789abcull + threadIdx.x, name, 'a' + blockIdx.x);
}

__device__ const char greeting[] = "hello from the device";
__global__ void greet() { printf("%s\n", greeting); }

int main() {
    char *name;
    CHECK(cudaMalloc(&name, 8));
    CHECK(cudaMemcpy(name, "barcuda", 8, cudaMemcpyHostToDevice));
    hello<<<2, 16>>>(1.25, name);
    greet<<<1, 1>>>();
    CHECK(cudaDeviceSynchronize());
    return passed("device_printf");
}
