// SPDX-License-Identifier: Apache-2.0
// The demo: an ordinary CUDA program. It computes the Mandelbrot set on the GPU, checks pixels against the CPU, and writes a PNG.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <png.h>
#include <vector>

#define CHECK(call)                                                                                                    \
    do {                                                                                                               \
        cudaError_t error = (call);                                                                                    \
        if (error != cudaSuccess) {                                                                                    \
            std::fprintf(stderr, "%s: %s\n", #call, cudaGetErrorString(error));                                        \
            std::exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)

struct View {
    double x, y, scale; // centre, and width of the picture in the complex plane
    int width, height, limit;
};

__host__ __device__ inline int iterations(const View &view, int px, int py) {
    double cx = view.x + (px - view.width / 2) * (view.scale / view.width);
    double cy = view.y + (py - view.height / 2) * (view.scale / view.width);
    double x = 0, y = 0;
    int n = 0;
    while (n < view.limit) {
        double xx = x * x, yy = y * y;
        if (xx + yy > 4.0)
            break;
        y = 2 * x * y + cy;
        x = xx - yy + cx;
        n++;
    }
    return n;
}

__global__ void mandelbrot(View view, int *counts) {
    int px = blockIdx.x * blockDim.x + threadIdx.x, py = blockIdx.y * blockDim.y + threadIdx.y;
    if (px < view.width && py < view.height)
        counts[py * view.width + px] = iterations(view, px, py);
}

__global__ void histogram(const int *counts, int n, int limit, unsigned *inside, unsigned long long *total) {
    __shared__ unsigned block_inside;
    if (threadIdx.x == 0)
        block_inside = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        atomicAdd(total, (unsigned long long)counts[i]);
        if (counts[i] == limit)
            atomicAdd(&block_inside, 1u);
    }
    __syncthreads();
    if (threadIdx.x == 0)
        atomicAdd(inside, block_inside);
}

static bool write_png(const char *path, const View &view, const std::vector<int> &counts) {
    std::vector<unsigned char> rgb(3 * counts.size());
    for (size_t i = 0; i < counts.size(); i++) {
        double t = counts[i] == view.limit ? 0 : std::sqrt((double)counts[i] / view.limit);
        rgb[3 * i] = (unsigned char)(255 * std::fmin(1, 3 * t * t));
        rgb[3 * i + 1] = (unsigned char)(255 * std::fmin(1, 1.6 * t));
        rgb[3 * i + 2] = (unsigned char)(255 * std::fmin(1, std::pow(t, 0.4)) * (counts[i] != view.limit));
    }
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    image.width = (png_uint_32)view.width;
    image.height = (png_uint_32)view.height;
    image.format = PNG_FORMAT_RGB;
    return png_image_write_to_file(&image, path, 0, rgb.data(), 0, nullptr) != 0;
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "fractal.png";
    const View view = {-0.7436, 0.1318, 0.02, 480, 320, 300};
    const int pixels = view.width * view.height;
    cudaDeviceProp properties;
    CHECK(cudaGetDeviceProperties(&properties, 0));
    std::printf("device        %s, compute capability %d.%d\n", properties.name, properties.major, properties.minor);

    int *counts;
    unsigned *inside;
    unsigned long long *total;
    CHECK(cudaMalloc(&counts, pixels * sizeof(int)));
    CHECK(cudaMalloc(&inside, sizeof(unsigned)));
    CHECK(cudaMalloc(&total, sizeof(unsigned long long)));
    CHECK(cudaMemset(inside, 0, sizeof(unsigned)));
    CHECK(cudaMemset(total, 0, sizeof(unsigned long long)));
    cudaEvent_t start, stop;
    CHECK(cudaEventCreate(&start));
    CHECK(cudaEventCreate(&stop));
    CHECK(cudaEventRecord(start));
    dim3 block(32, 4), grid((view.width + 31) / 32, (view.height + 3) / 4);
    mandelbrot<<<grid, block>>>(view, counts);
    histogram<<<32, 128>>>(counts, pixels, view.limit, inside, total);
    CHECK(cudaEventRecord(stop));
    std::vector<int> host(pixels);
    unsigned host_inside;
    unsigned long long host_total;
    CHECK(cudaMemcpy(host.data(), counts, pixels * sizeof(int), cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&host_inside, inside, sizeof host_inside, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&host_total, total, sizeof host_total, cudaMemcpyDeviceToHost));
    float ms;
    CHECK(cudaEventElapsedTime(&ms, start, stop));

    unsigned long long sum = 0;
    unsigned at_limit = 0;
    long wrong = 0, checked = 0;
    for (int i = 0; i < pixels; i++) {
        sum += (unsigned)host[i];
        at_limit += host[i] == view.limit;
        if (i % 97 == 0) { // compiled with -fmad=false, the GPU rounds exactly as the CPU does
            checked++;
            wrong += host[i] != iterations(view, i % view.width, i / view.width);
        }
    }
    std::printf("picture       %s, %d x %d\n", path, view.width, view.height);
    std::printf("GPU time      %.1f ms, %.1f million iterations\n", ms, (double)host_total / 1e6);
    bool ok = sum == host_total && at_limit == host_inside && wrong == 0 && host_total > 0;
    std::printf("check         %ld pixels recomputed on the CPU, %ld differ; sums %s\n", checked, wrong,
                sum == host_total && at_limit == host_inside ? "agree" : "DISAGREE");
    if (!write_png(path, view, host)) {
        std::fprintf(stderr, "cannot write %s\n", path);
        return 1;
    }
    std::printf("result        %s\n", ok ? "right" : "WRONG");
    return ok ? 0 : 1;
}
