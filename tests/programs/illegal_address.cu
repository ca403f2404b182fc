// SPDX-License-Identifier: Apache-2.0
// An out-of-bounds access breaks the context for good: every later call answers the same error.
#include "check.h"

__global__ void store(int *x, long at) { x[at] = 1; }
__global__ void misaligned(char *x) { *(int *)(x + 1) = 1; }

int main(int argc, char **) {
    int *x;
    CHECK(cudaMalloc(&x, 1024));
    store<<<1, 1>>>(x, 10);
    CHECK(cudaDeviceSynchronize());
    if (argc > 1) {
        misaligned<<<1, 1>>>((char *)x);
        EXPECT_ERROR(cudaDeviceSynchronize(), cudaErrorMisalignedAddress);
        return passed("misaligned_address");
    }
    store<<<1, 1>>>(x, 1L << 40);
    EXPECT_ERROR(cudaDeviceSynchronize(), cudaErrorIllegalAddress);
    EXPECT_ERROR(cudaDeviceSynchronize(), cudaErrorIllegalAddress);
    int y;
    EXPECT_ERROR(cudaMemcpy(&y, x, sizeof y, cudaMemcpyDeviceToHost), cudaErrorIllegalAddress);
    store<<<1, 1>>>(x, 1);
    EXPECT_ERROR(cudaGetLastError(), cudaErrorIllegalAddress);
    return passed("illegal_address");
}
