// SPDX-License-Identifier: Apache-2.0
// What a program sees of the device; properties must agree with attributes.
#include "check.h"

int main() {
    int count = 0, driver = 0, value = 0;
    CHECK(cudaDriverGetVersion(&driver));
    CHECK(cudaGetDeviceCount(&count));
    REQUIRE(count >= 1);
    cudaDeviceProp p;
    CHECK(cudaGetDeviceProperties(&p, 0));
    std::printf("device 0: %s, compute capability %d.%d, %d SMs, %zu MiB, driver %d.%d\n", p.name, p.major, p.minor,
                p.multiProcessorCount, p.totalGlobalMem >> 20, driver / 1000, driver % 1000 / 10);
    CHECK(cudaDeviceGetAttribute(&value, cudaDevAttrMaxThreadsPerBlock, 0));
    REQUIRE(value == p.maxThreadsPerBlock && value == 1024);
    CHECK(cudaDeviceGetAttribute(&value, cudaDevAttrComputeCapabilityMajor, 0));
    REQUIRE(value == p.major && value >= 7);
    REQUIRE(p.warpSize == 32);
    size_t available, total;
    CHECK(cudaMemGetInfo(&available, &total));
    REQUIRE(available > 0 && available <= total && total == p.totalGlobalMem);
    EXPECT_ERROR(cudaSetDevice(count), cudaErrorInvalidDevice);
    cudaGetLastError();
    return passed("device_query");
}
