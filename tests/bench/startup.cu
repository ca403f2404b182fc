// SPDX-License-Identifier: Apache-2.0
// Start-up of a CUDA runtime program: the first call, device properties, and the first kernel's result, as the program sees them.
#include <chrono>
#include <cstdio>
#include <cuda_runtime.h>

__global__ void one(int *x) { *x = 1; }

int main() {
    using clock = std::chrono::steady_clock;
    auto begin = clock::now();
    auto passed = [&] { return std::chrono::duration<double, std::milli>(clock::now() - begin).count(); };
    int count = 0, result = 0, *x = nullptr;
    cudaDeviceProp properties;
    if (cudaGetDeviceCount(&count) != cudaSuccess || cudaGetDeviceProperties(&properties, 0) != cudaSuccess)
        return 1;
    double queried = passed();
    if (cudaMalloc(&x, sizeof *x) != cudaSuccess)
        return 1;
    double allocated = passed();
    one<<<1, 1>>>(x);
    if (cudaMemcpy(&result, x, sizeof result, cudaMemcpyDeviceToHost) != cudaSuccess || result != 1)
        return 1;
    std::printf("%.3f %.3f %.3f\n", queried, allocated, passed());
    return 0;
}
