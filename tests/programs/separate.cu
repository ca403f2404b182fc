// SPDX-License-Identifier: Apache-2.0
// With separate_device.cu and -rdc=true: device functions and variables across translation units.
#include "check.h"

extern __device__ int shared_counter;
extern __device__ int triple(int);

__global__ void use(int *out) { out[threadIdx.x] = triple((int)threadIdx.x) + shared_counter; }

int main() {
    int *device, host[32];
    CHECK(cudaMalloc(&device, sizeof host));
    use<<<1, 32>>>(device);
    CHECK(cudaMemcpy(host, device, sizeof host, cudaMemcpyDeviceToHost));
    for (int i = 0; i < 32; i++)
        REQUIRE(host[i] == 3 * i + 77);
    return passed("separate");
}
