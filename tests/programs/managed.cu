// SPDX-License-Identifier: Apache-2.0
// cudaMallocManaged, mapped pinned memory and registered memory: one address on both sides.
#include "check.h"
#include <cstring>

__global__ void fill(int *list, int n) {
    int i = threadIdx.x;
    if (i < n)
        list[i] += 7;
}

__global__ void increment(int *x, int n) {
    for (int i = threadIdx.x; i < n; i += blockDim.x)
        x[i]++;
}

// What was advised comes back, page by page; a range whose pages differ has nothing in common.
static void advice() {
    const size_t page = 4096, pages = 8;
    const cudaMemLocation device = {cudaMemLocationTypeDevice, 0}, host = {cudaMemLocationTypeHost, 0};
    char *m;
    CHECK(cudaMallocManaged(&m, pages * page));
    auto ask = [m](cudaMemRangeAttribute attribute, size_t first, size_t count) {
        int value = 99;
        CHECK(cudaMemRangeGetAttribute(&value, sizeof value, attribute, m + first * page, count * page));
        return value;
    };
    REQUIRE(ask(cudaMemRangeAttributeReadMostly, 0, pages) == 0);
    REQUIRE(ask(cudaMemRangeAttributePreferredLocation, 0, pages) == cudaInvalidDeviceId);
    CHECK(cudaMemAdvise(m + 2 * page, 4 * page, cudaMemAdviseSetReadMostly, device));
    REQUIRE(ask(cudaMemRangeAttributeReadMostly, 2, 4) == 1);
    REQUIRE(ask(cudaMemRangeAttributeReadMostly, 2, 5) == 0 && ask(cudaMemRangeAttributeReadMostly, 1, 2) == 0);
    CHECK(cudaMemAdvise(m, pages * page, cudaMemAdviseSetPreferredLocation, device));
    CHECK(cudaMemAdvise(m + 3 * page, 10, cudaMemAdviseSetPreferredLocation, host));
    REQUIRE(ask(cudaMemRangeAttributePreferredLocation, 0, 3) == 0);
    REQUIRE(ask(cudaMemRangeAttributePreferredLocation, 3, 1) == cudaCpuDeviceId);
    REQUIRE(ask(cudaMemRangeAttributePreferredLocation, 0, pages) == cudaInvalidDeviceId);
    REQUIRE(ask(cudaMemRangeAttributeReadMostly, 2, 4) == 1);
    CHECK(cudaMemAdvise(m, pages * page, cudaMemAdviseSetAccessedBy, device));
    CHECK(cudaMemPrefetchAsync(m, page, host, 0, 0));
    REQUIRE(ask(cudaMemRangeAttributeLastPrefetchLocation, 0, 1) == cudaCpuDeviceId);
    int mostly = 99, by[3] = {9, 9, 9};
    void *values[] = {&mostly, by};
    size_t sizes[] = {sizeof mostly, sizeof by};
    cudaMemRangeAttribute attributes[] = {cudaMemRangeAttributeReadMostly, cudaMemRangeAttributeAccessedBy};
    CHECK(cudaMemRangeGetAttributes(values, sizes, attributes, 2, m + 2 * page, page));
    REQUIRE(mostly == 1 && by[0] == 0 && by[1] == cudaInvalidDeviceId && by[2] == cudaInvalidDeviceId);
    EXPECT_ERROR(cudaMemRangeGetAttribute(&mostly, 8, cudaMemRangeAttributeReadMostly, m, page), cudaErrorInvalidValue);
    CHECK(cudaMemAdvise(m, pages * page, cudaMemAdviseUnsetReadMostly, device));
    REQUIRE(ask(cudaMemRangeAttributeReadMostly, 2, 4) == 0);
    CHECK(cudaFree(m));
    CHECK(cudaMallocManaged(&m, pages * page)); /* likely the same addresses */
    CHECK(cudaMemRangeGetAttribute(&mostly, sizeof mostly, cudaMemRangeAttributePreferredLocation, m, page));
    REQUIRE(mostly == cudaInvalidDeviceId);
    CHECK(cudaFree(m));
}

// managed [plain]: without what not every executor remembers
int main(int argc, char **) {
    if (argc == 1)
        advice();
    const int n = 100;
    int *list;
    CHECK(cudaMallocManaged(&list, n * sizeof(int)));
    for (int i = 0; i < n; i++)
        list[i] = i;
    fill<<<1, 128>>>(list, n);
    CHECK(cudaDeviceSynchronize());
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
    EXPECT_ERROR(cudaHostUnregister(registered + 1), cudaErrorInvalidValue);
    CHECK(cudaHostUnregister(registered));
    EXPECT_ERROR(cudaHostUnregister(registered), cudaErrorHostMemoryNotRegistered);
    for (int i = 0; i < 40000; i++)
        REQUIRE(registered[i] == i + 1);
    std::free(registered);
    return passed("managed");
}
