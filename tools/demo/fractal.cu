// SPDX-License-Identifier: Apache-2.0
// The demo: an ordinary CUDA program. It computes the Mandelbrot set on the GPU, checks pixels against the CPU, and writes a PNG.
#include "picture.h"
#include <vector>

#define CHECK(call)                                                                                                    \
    do {                                                                                                               \
        cudaError_t error = (call);                                                                                    \
        if (error != cudaSuccess) {                                                                                    \
            fprintf(stderr, "%s: %s\n", #call, cudaGetErrorString(error));                                        \
            exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)

__global__ void mandelbrot(picture_view view, int *counts) {
    int px = blockIdx.x * blockDim.x + threadIdx.x, py = blockIdx.y * blockDim.y + threadIdx.y;
    if (px < PICTURE_WIDTH && py < PICTURE_HEIGHT)
        counts[py * PICTURE_WIDTH + px] = picture_iterations(view, px, py);
}

// Sums on the GPU, with shared and global atomics, that the CPU can check.
__global__ void totals(const int *counts, int n, unsigned *inside, unsigned long long *iterations) {
    __shared__ unsigned block_inside;
    if (threadIdx.x == 0)
        block_inside = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        atomicAdd(iterations, (unsigned long long)counts[i]);
        if (counts[i] == PICTURE_LIMIT)
            atomicAdd(&block_inside, 1u);
    }
    __syncthreads();
    if (threadIdx.x == 0)
        atomicAdd(inside, block_inside);
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "fractal.png";
    const int pixels = PICTURE_WIDTH * PICTURE_HEIGHT;
    cudaDeviceProp properties;
    CHECK(cudaGetDeviceProperties(&properties, 0));
    printf("device        %s, compute capability %d.%d\n", properties.name, properties.major, properties.minor);

    int *counts;
    unsigned *inside, host_inside;
    unsigned long long *iterations, host_iterations;
    CHECK(cudaMalloc(&counts, pixels * sizeof(int)));
    CHECK(cudaMalloc(&inside, sizeof *inside));
    CHECK(cudaMalloc(&iterations, sizeof *iterations));
    CHECK(cudaMemset(inside, 0, sizeof *inside));
    CHECK(cudaMemset(iterations, 0, sizeof *iterations));
    cudaEvent_t start, stop;
    CHECK(cudaEventCreate(&start));
    CHECK(cudaEventCreate(&stop));
    CHECK(cudaEventRecord(start));
    dim3 block(32, 4), grid((PICTURE_WIDTH + 31) / 32, (PICTURE_HEIGHT + 3) / 4);
    mandelbrot<<<grid, block>>>(picture_seahorses, counts);
    totals<<<32, 128>>>(counts, pixels, inside, iterations);
    CHECK(cudaGetLastError());
    CHECK(cudaEventRecord(stop));
    std::vector<int> host(pixels);
    CHECK(cudaMemcpy(host.data(), counts, pixels * sizeof(int), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&host_inside, inside, sizeof host_inside, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&host_iterations, iterations, sizeof host_iterations, cudaMemcpyDeviceToHost));
    float ms;
    CHECK(cudaEventElapsedTime(&ms, start, stop));

    unsigned long long sum = 0;
    unsigned at_limit = 0;
    for (int count : host) {
        sum += (unsigned)count;
        at_limit += count == PICTURE_LIMIT;
    }
    long checked, wrong = picture_differences(host.data(), &checked);
    bool sums = sum == host_iterations && at_limit == host_inside;
    bool ok = sums && wrong == 0 && sum > 0;
    printf("picture       %s, %d x %d\n", path, PICTURE_WIDTH, PICTURE_HEIGHT);
    printf("GPU time      %.1f ms for %.1f million iterations\n", ms, (double)sum / 1e6);
    printf("check         %ld pixels recomputed on the CPU, %ld differ; the GPU's sums %s\n", checked, wrong,
                sums ? "agree" : "DISAGREE");
    printf("result        %s\n", ok ? "right" : "WRONG");
    return picture_write(path, host.data()) && ok ? 0 : 1;
}
