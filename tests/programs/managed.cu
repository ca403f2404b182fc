// SPDX-License-Identifier: Apache-2.0
// __managed__ variables, cudaMallocManaged, mapped pinned memory and registered memory: one address on both sides.
#include "check.h"
#include <cstring>

__managed__ int total = 5;
__managed__ int squares[64];

__global__ void fill(int *list, int n) {
    int i = threadIdx.x;
    if (i < 64)
        squares[i] = i * i;
    if (i < n)
        list[i] += total;
    __syncthreads();
    if (i == 0)
        total += 1;
}

__global__ void increment(int *x, int n) {
    for (int i = threadIdx.x; i < n; i += blockDim.x)
        x[i]++;
}

int main() {
    const int n = 100;
    int *list;
    CHECK(cudaMallocManaged(&list, n * sizeof(int)));
    for (int i = 0; i < n; i++)
        list[i] = i;
    total = 7;
    fill<<<1, 128>>>(list, n);
    CHECK(cudaDeviceSynchronize());
    REQUIRE(total == 8);
    for (int i = 0; i < 64; i++)
        REQUIRE(squares[i] == i * i);
    for (int i = 0; i < n; i++)
        REQUIRE(list[i] == i + 7);
    cudaPointerAttributes attributes;
    CHECK(cudaPointerGetAttributes(&attributes, list));
    REQUIRE(attributes.type == cudaMemoryTypeManaged && attributes.devicePointer == list);
    CHECK(cudaFree(list));

    int *mapped, *mapped_device;
    CHECK(cudaHostAlloc(&mapped, n * sizeof(int), cudaHostAllocMapped));
    CHECK(cudaHostGetDevicePointer(&mapped_device, mapped, 0));
    for (int i = 0; i < n; i++)
        mapped[i] = 3 * i;
    increment<<<1, 32>>>(mapped_device, n);
    CHECK(cudaDeviceSynchronize());
    for (int i = 0; i < n; i++)
        REQUIRE(mapped[i] == 3 * i + 1);
    CHECK(cudaPointerGetAttributes(&attributes, mapped));
    REQUIRE(attributes.type == cudaMemoryTypeHost && attributes.hostPointer == mapped);
    CHECK(cudaFreeHost(mapped));

    int *registered = (int *)std::malloc(40000 * sizeof(int));
    for (int i = 0; i < 40000; i++)
        registered[i] = i;
    CHECK(cudaHostRegister(registered, 40000 * sizeof(int), cudaHostRegisterMapped));
    int *registered_device;
    CHECK(cudaHostGetDevicePointer(&registered_device, registered, 0));
    increment<<<1, 256>>>(registered_device, 40000);
    CHECK(cudaDeviceSynchronize());
    for (int i = 0; i < 40000; i++)
        REQUIRE(registered[i] == i + 1);
    CHECK(cudaHostUnregister(registered));
    for (int i = 0; i < 40000; i++)
        REQUIRE(registered[i] == i + 1);
    std::free(registered);
    return passed("managed");
}
