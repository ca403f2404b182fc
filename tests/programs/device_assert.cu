// SPDX-License-Identifier: Apache-2.0
#undef NDEBUG
#include "check.h"
#include <cassert>

__global__ void guarded(int x) { assert(x + (int)threadIdx.x < 20); }

int main() {
    guarded<<<1, 16>>>(0);
    CHECK(cudaDeviceSynchronize());
    guarded<<<1, 32>>>(0);
    EXPECT_ERROR(cudaDeviceSynchronize(), cudaErrorAssert);
    EXPECT_ERROR(cudaDeviceSynchronize(), cudaErrorAssert); // sticky
    void *p;
    EXPECT_ERROR(cudaMalloc(&p, 4), cudaErrorAssert);
    return passed("device_assert");
}
