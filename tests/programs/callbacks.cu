// SPDX-License-Identifier: Apache-2.0
// Host functions and stream callbacks run in stream order, between the kernels around them.
#include "check.h"
#include <atomic>

__global__ void set(volatile int *x, int v) { *x = v; }

struct Log {
    int *seen; // pinned, written by kernels
    int values[8];
    std::atomic<int> count{0};
};

static void CUDART_CB note(void *arg) {
    Log *log = static_cast<Log *>(arg);
    log->values[log->count++] = *log->seen;
}

static void CUDART_CB legacy(cudaStream_t, cudaError_t status, void *arg) {
    Log *log = static_cast<Log *>(arg);
    log->values[log->count++] = status == cudaSuccess ? 1000 + *log->seen : -1;
}

int main() {
    Log log;
    cudaStream_t stream;
    CHECK(cudaStreamCreate(&stream));
    CHECK(cudaHostAlloc(&log.seen, sizeof(int), cudaHostAllocMapped));
    *log.seen = 0;
    int *device;
    CHECK(cudaHostGetDevicePointer(&device, log.seen, 0));
    for (int i = 1; i <= 3; i++) {
        set<<<1, 1, 0, stream>>>(device, i);
        CHECK(cudaLaunchHostFunc(stream, note, &log));
    }
    CHECK(cudaStreamAddCallback(stream, legacy, &log, 0));
    set<<<1, 1, 0, stream>>>(device, 9);
    CHECK(cudaLaunchHostFunc(stream, note, &log));
    CHECK(cudaStreamSynchronize(stream));
    const int expected[] = {1, 2, 3, 1003, 9};
    REQUIRE(log.count == 5);
    for (int i = 0; i < 5; i++)
        REQUIRE(log.values[i] == expected[i]);
    CHECK(cudaFreeHost(log.seen));
    return passed("callbacks");
}
