// SPDX-License-Identifier: Apache-2.0
// Surface objects: loads and stores of all widths, dimensions, layers and cube faces; what happens out of bounds.
#include "check.h"
#include <cstring>
#include <vector>

static cudaSurfaceObject_t surface(cudaArray_t array) {
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeArray;
    resource.res.array.array = array;
    cudaSurfaceObject_t s = 0;
    CHECK(cudaCreateSurfaceObject(&s, &resource));
    return s;
}

template <typename T> __global__ void transpose(cudaSurfaceObject_t in, cudaSurfaceObject_t out) {
    int x = threadIdx.x, y = threadIdx.y;
    surf2Dwrite(surf2Dread<T>(in, x * (int)sizeof(T), y), out, y * (int)sizeof(T), x);
}

template <typename T> static void widths() {
    const int w = 16, h = 8;
    std::vector<unsigned char> image(w * h * sizeof(T)), back(image.size());
    for (size_t i = 0; i < image.size(); i++)
        image[i] = (unsigned char)(i * 7 + i / 256);
    cudaChannelFormatDesc format = cudaCreateChannelDesc<T>();
    cudaArray_t in, out;
    CHECK(cudaMallocArray(&in, &format, w, h, cudaArraySurfaceLoadStore));
    CHECK(cudaMallocArray(&out, &format, h, w, cudaArraySurfaceLoadStore));
    CHECK(cudaMemcpy2DToArray(in, 0, 0, image.data(), w * sizeof(T), w * sizeof(T), h, cudaMemcpyHostToDevice));
    cudaSurfaceObject_t a = surface(in), b = surface(out);
    transpose<T><<<1, dim3(w, h)>>>(a, b);
    CHECK(cudaGetLastError());
    CHECK(cudaMemcpy2DFromArray(back.data(), h * sizeof(T), out, 0, 0, h * sizeof(T), w, cudaMemcpyDeviceToHost));
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++)
            REQUIRE(std::memcmp(&back[(x * h + y) * sizeof(T)], &image[(y * w + x) * sizeof(T)], sizeof(T)) == 0);
    CHECK(cudaDestroySurfaceObject(a));
    CHECK(cudaDestroySurfaceObject(b));
    CHECK(cudaFreeArray(in));
    CHECK(cudaFreeArray(out));
}

__global__ void fill(cudaSurfaceObject_t s, int kind) {
    int x = threadIdx.x, y = threadIdx.y, z = threadIdx.z;
    float value = (float)(100 * z + 10 * y + x);
    if (kind == 0)
        surf3Dwrite(value, s, x * 4, y, z);
    else if (kind == 1)
        surf2DLayeredwrite(value, s, x * 4, y, z);
    else if (kind == 2)
        surfCubemapwrite(value, s, x * 4, y, z);
    else
        surf1DLayeredwrite(value, s, x * 4, z);
}

__global__ void collect(cudaSurfaceObject_t s, int kind, float *out) {
    int x = threadIdx.x, y = threadIdx.y, z = threadIdx.z;
    int i = (z * blockDim.y + y) * blockDim.x + x;
    out[i] = kind == 0   ? surf3Dread<float>(s, x * 4, y, z)
             : kind == 1 ? surf2DLayeredread<float>(s, x * 4, y, z)
             : kind == 2 ? surfCubemapread<float>(s, x * 4, y, z)
                         : surf1DLayeredread<float>(s, x * 4, z);
}

static void shapes() {
    const unsigned flags[] = {0, cudaArrayLayered, cudaArrayCubemap, cudaArrayLayered};
    cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
    for (int kind = 0; kind < 4; kind++) {
        const int w = 8, h = kind == 3 ? 1 : 8, d = 6;
        cudaArray_t array;
        CHECK(cudaMalloc3DArray(&array, &format, make_cudaExtent(w, kind == 3 ? 0 : h, d), flags[kind] | cudaArraySurfaceLoadStore));
        cudaSurfaceObject_t s = surface(array);
        float *out;
        CHECK(cudaMallocManaged(&out, w * h * d * sizeof *out));
        fill<<<1, dim3(w, h, d)>>>(s, kind);
        collect<<<1, dim3(w, h, d)>>>(s, kind, out);
        CHECK(cudaDeviceSynchronize());
        std::vector<float> back(w * h * d);
        cudaMemcpy3DParms copy = {};
        copy.srcArray = array;
        copy.dstPtr = make_cudaPitchedPtr(back.data(), w * 4, w, h);
        copy.extent = make_cudaExtent(w, h, d);
        copy.kind = cudaMemcpyDeviceToHost;
        CHECK(cudaMemcpy3D(&copy));
        for (int i = 0; i < w * h * d; i++) {
            float wanted = (float)(100 * (i / w / h) + 10 * (i / w % h) + i % w);
            REQUIRE(out[i] == wanted && back[i] == wanted);
        }
        CHECK(cudaFree(out));
        CHECK(cudaDestroySurfaceObject(s));
        CHECK(cudaFreeArray(array));
    }
}

__global__ void bounds(cudaSurfaceObject_t s, int *out) {
    surf2Dwrite(77, s, 8 * 4, 0, cudaBoundaryModeZero); // nothing happens
    out[0] = surf2Dread<int>(s, -4, 3, cudaBoundaryModeClamp);
    out[1] = surf2Dread<int>(s, 8 * 4, 9, cudaBoundaryModeClamp);
    out[2] = surf2Dread<int>(s, 8 * 4, 0, cudaBoundaryModeZero);
    surf2Dwrite(88, s, 100 * 4, 100, cudaBoundaryModeClamp);
    out[3] = surf2Dread<int>(s, 7 * 4, 7);
}

__global__ void trap(cudaSurfaceObject_t s) {
    surf2Dwrite(1, s, 8 * 4, 0);
}

int main() {
    widths<unsigned char>();
    widths<short>();
    widths<short2>();
    widths<uchar4>();
    widths<float>();
    widths<float2>();
    widths<int4>();
    shapes();
    const int n = 8;
    int image[n * n];
    for (int i = 0; i < n * n; i++)
        image[i] = i;
    cudaArray_t array, plain;
    cudaChannelFormatDesc format = cudaCreateChannelDesc<int>();
    CHECK(cudaMallocArray(&plain, &format, n, n));
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeArray;
    resource.res.array.array = plain;
    cudaSurfaceObject_t s;
    EXPECT_ERROR(cudaCreateSurfaceObject(&s, &resource), cudaErrorInvalidValue);
    CHECK(cudaMallocArray(&array, &format, n, n, cudaArraySurfaceLoadStore));
    CHECK(cudaMemcpy2DToArray(array, 0, 0, image, n * 4, n * 4, n, cudaMemcpyHostToDevice));
    s = surface(array);
    int *out;
    CHECK(cudaMallocManaged(&out, 4 * sizeof *out));
    bounds<<<1, 1>>>(s, out);
    CHECK(cudaDeviceSynchronize());
    REQUIRE(out[0] == 3 * n && out[1] == n * n - 1 && out[2] == 0 && out[3] == 88);
    trap<<<1, 1>>>(s);
    EXPECT_ERROR(cudaDeviceSynchronize(), cudaErrorLaunchFailure);
    return passed("surfaces");
}
