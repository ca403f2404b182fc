// SPDX-License-Identifier: Apache-2.0
// Memory and events of two processes: cudaIpc…, both directions, wrong handles, and a partner that dies.
#include "check.h"
#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define LARGE (5 << 20)
#define SMALL 100

static int partner; // a socket to the other process

static void tell(const void *p, size_t n) { REQUIRE(write(partner, p, n) == (ssize_t)n); }
static void hear(void *p, size_t n) { REQUIRE(recv(partner, p, n, MSG_WAITALL) == (ssize_t)n); }
static void signal_partner() { tell("x", 1); }
static void await_partner() {
    char c;
    hear(&c, 1);
}

__global__ void fill(unsigned *p, unsigned n, unsigned seed) {
    for (unsigned i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        p[i] = seed + i;
}

// Counts what differs from fill's work.
__global__ void check(const unsigned *p, unsigned n, unsigned seed, unsigned *bad) {
    for (unsigned i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        if (p[i] != seed + i)
            atomicAdd(bad, 1);
}

__global__ void wait_for(const volatile unsigned *flag) {
    while (!*flag)
        ;
}

__global__ void store(unsigned *p, unsigned value) { *p = value; }

static unsigned differing(const unsigned *p, unsigned n, unsigned seed, cudaStream_t stream = 0) {
    static unsigned *bad; // kept: cudaFree would wait for kernels that are made to wait
    unsigned result;
    if (!bad)
        CHECK(cudaMalloc(&bad, sizeof *bad));
    CHECK(cudaMemsetAsync(bad, 0, sizeof *bad, stream));
    check<<<4, 64, 0, stream>>>(p, n, seed, bad);
    CHECK(cudaMemcpyAsync(&result, bad, sizeof result, cudaMemcpyDeviceToHost, stream));
    CHECK(cudaStreamSynchronize(stream));
    return result;
}

// What the exporter sends.
struct Offer {
    cudaIpcMemHandle_t large, small[2];
    cudaIpcEventHandle_t filled, answered;
};

static void exporter() {
    unsigned *large, *small[2], *flag, host[SMALL];
    Offer offer;
    cudaEvent_t filled, answered;
    cudaStream_t stream, spin;
    CHECK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
    CHECK(cudaStreamCreateWithFlags(&spin, cudaStreamNonBlocking));
    CHECK(cudaMalloc(&large, LARGE));
    for (auto &s : small)
        CHECK(cudaMalloc(&s, SMALL * sizeof(unsigned)));
    CHECK(cudaMallocManaged(&flag, sizeof *flag));
    *flag = 0;
    fill<<<4, 64>>>(large, LARGE / 4, 7);
    for (unsigned i = 0; i < 2; i++)
        fill<<<1, 32>>>(small[i], SMALL, 1000 * i);
    CHECK(cudaDeviceSynchronize());
    wait_for<<<1, 1, 0, spin>>>(flag); // never stands still while memory becomes shared
    CHECK(cudaEventCreateWithFlags(&filled, cudaEventDisableTiming | cudaEventInterprocess));
    CHECK(cudaEventCreateWithFlags(&answered, cudaEventDisableTiming | cudaEventInterprocess));
    CHECK(cudaIpcGetMemHandle(&offer.large, large));
    for (unsigned i = 0; i < 2; i++)
        CHECK(cudaIpcGetMemHandle(&offer.small[i], small[i]));
    cudaIpcMemHandle_t again;
    CHECK(cudaIpcGetMemHandle(&again, small[1]));
    REQUIRE(memcmp(&again, &offer.small[1], sizeof again) == 0);
    REQUIRE(memcmp(&offer.small[0], &offer.small[1], sizeof again) != 0);
    CHECK(cudaIpcGetEventHandle(&offer.filled, filled));
    CHECK(cudaIpcGetEventHandle(&offer.answered, answered));
    REQUIRE(differing(large, LARGE / 4, 7, stream) == 0);

    // Its own handles it cannot open, and what is no memory of cudaMalloc has none.
    void *p;
    cudaEvent_t e;
    EXPECT_ERROR(cudaIpcOpenMemHandle(&p, offer.large, cudaIpcMemLazyEnablePeerAccess), cudaErrorDeviceUninitialized);
    EXPECT_ERROR(cudaIpcOpenEventHandle(&e, offer.filled), cudaErrorDeviceUninitialized);
    EXPECT_ERROR(cudaIpcGetMemHandle(&again, flag), cudaErrorInvalidValue);
    EXPECT_ERROR(cudaIpcCloseMemHandle(large), cudaErrorInvalidValue);
    cudaEvent_t plain;
    cudaIpcEventHandle_t none;
    CHECK(cudaEventCreateWithFlags(&plain, cudaEventDisableTiming));
    EXPECT_ERROR(cudaIpcGetEventHandle(&none, plain), cudaErrorInvalidResourceHandle);

    // Work of one process waits for work of the other: the event comes after a kernel that is kept waiting.
    unsigned *gate;
    CHECK(cudaMallocManaged(&gate, sizeof *gate));
    *gate = 0;
    wait_for<<<1, 1, 0, stream>>>(gate);
    fill<<<4, 64, 0, stream>>>(large, LARGE / 4, 50);
    CHECK(cudaEventRecord(filled, stream));
    tell(&offer, sizeof offer);
    await_partner(); // it has everything open, and queued its work
    usleep(20000);
    *gate = 1;
    await_partner(); // it has recorded `answered`
    CHECK(cudaStreamWaitEvent(stream, answered, 0));
    REQUIRE(differing(large, LARGE / 4, 90, stream) == 0);
    CHECK(cudaEventSynchronize(answered));
    CHECK(cudaEventQuery(answered));
    CHECK(cudaMemcpy(host, small[1], sizeof host, cudaMemcpyDeviceToHost));
    for (unsigned i = 0; i < SMALL; i++)
        REQUIRE(host[i] == 5 + i);
    *flag = 1;
    // What the other process still has open outlives this one's.
    CHECK(cudaFree(large));
    signal_partner();
    await_partner();
    CHECK(cudaDeviceSynchronize());
}

static void importer() {
    Offer offer;
    unsigned *large, *small[2], *second;
    cudaEvent_t filled, answered;
    cudaStream_t stream;
    hear(&offer, sizeof offer);
    CHECK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
    CHECK(cudaIpcOpenEventHandle(&filled, offer.filled));
    CHECK(cudaIpcOpenEventHandle(&answered, offer.answered));
    EXPECT_ERROR(cudaEventQuery(filled), cudaErrorNotReady);
    CHECK(cudaEventQuery(answered));
    CHECK(cudaIpcOpenMemHandle((void **)&large, offer.large, cudaIpcMemLazyEnablePeerAccess));
    CHECK(cudaIpcOpenMemHandle((void **)&second, offer.large, cudaIpcMemLazyEnablePeerAccess));
    REQUIRE(second == large);
    CHECK(cudaIpcCloseMemHandle(second));
    for (unsigned i = 0; i < 2; i++) {
        CHECK(cudaIpcOpenMemHandle((void **)&small[i], offer.small[i], cudaIpcMemLazyEnablePeerAccess));
        REQUIRE(differing(small[i], SMALL, 1000 * i, stream) == 0);
    }
    REQUIRE(differing(large, LARGE / 4, 7, stream) == 0);

    // Wrong handles.
    cudaIpcMemHandle_t wrong = offer.large;
    void *p;
    cudaEvent_t e;
    wrong.reserved[3] ^= 1;
    EXPECT_ERROR(cudaIpcOpenMemHandle(&p, wrong, cudaIpcMemLazyEnablePeerAccess), cudaErrorInvalidResourceHandle);
    wrong = offer.large;
    memset(wrong.reserved + 16, 0xff, 16); // an offset and a size that nothing has
    EXPECT_ERROR(cudaIpcOpenMemHandle(&p, wrong, cudaIpcMemLazyEnablePeerAccess), cudaErrorInvalidValue);
    EXPECT_ERROR(cudaIpcOpenMemHandle(&p, offer.large, 0), cudaErrorInvalidValue);
    cudaIpcEventHandle_t wrong_event = offer.filled;
    wrong_event.reserved[0] ^= 1;
    EXPECT_ERROR(cudaIpcOpenEventHandle(&e, wrong_event), cudaErrorInvalidResourceHandle);
    memcpy(&wrong_event, &offer.large, sizeof wrong_event); // memory is no event
    EXPECT_ERROR(cudaIpcOpenEventHandle(&e, wrong_event), cudaErrorInvalidResourceHandle);
    EXPECT_ERROR(cudaFree(large), cudaErrorInvalidValue);

    CHECK(cudaStreamWaitEvent(stream, filled, 0));
    unsigned *bad, result;
    CHECK(cudaMalloc(&bad, sizeof *bad));
    CHECK(cudaMemsetAsync(bad, 0, sizeof *bad, stream));
    check<<<4, 64, 0, stream>>>(large, LARGE / 4, 50, bad); // before the event it would see 7
    fill<<<4, 64, 0, stream>>>(large, LARGE / 4, 90);
    fill<<<1, 32, 0, stream>>>(small[1], SMALL, 5);
    signal_partner();
    CHECK(cudaEventRecord(answered, stream));
    signal_partner();
    CHECK(cudaEventSynchronize(answered));
    CHECK(cudaMemcpy(&result, bad, sizeof result, cudaMemcpyDeviceToHost));
    REQUIRE(result == 0);
    await_partner(); // the exporter has freed it
    REQUIRE(differing(large, LARGE / 4, 90, stream) == 0);
    CHECK(cudaIpcCloseMemHandle(large));
    EXPECT_ERROR(cudaIpcCloseMemHandle(large), cudaErrorInvalidValue);
    for (auto s : small)
        CHECK(cudaIpcCloseMemHandle(s));
    CHECK(cudaEventDestroy(filled));
    CHECK(cudaEventDestroy(answered));
    signal_partner();
}

// Exports, records an event behind a kernel that never ends, and waits to be killed.
static void doomed() {
    unsigned *p, *flag;
    cudaEvent_t event;
    struct {
        cudaIpcMemHandle_t memory;
        cudaIpcEventHandle_t event;
    } offer;
    CHECK(cudaMalloc(&p, LARGE));
    CHECK(cudaMallocManaged(&flag, sizeof *flag));
    *flag = 0;
    fill<<<4, 64>>>(p, LARGE / 4, 3);
    CHECK(cudaIpcGetMemHandle(&offer.memory, p));
    CHECK(cudaEventCreateWithFlags(&event, cudaEventDisableTiming | cudaEventInterprocess));
    wait_for<<<1, 1>>>(flag);
    CHECK(cudaEventRecord(event, 0)); // shared after it was recorded
    CHECK(cudaIpcGetEventHandle(&offer.event, event));
    tell(&offer, sizeof offer);
    for (;;)
        pause();
}

static void survivor(pid_t other) {
    unsigned *p;
    cudaEvent_t event;
    struct {
        cudaIpcMemHandle_t memory;
        cudaIpcEventHandle_t event;
    } offer;
    hear(&offer, sizeof offer);
    CHECK(cudaIpcOpenMemHandle((void **)&p, offer.memory, cudaIpcMemLazyEnablePeerAccess));
    CHECK(cudaIpcOpenEventHandle(&event, offer.event));
    EXPECT_ERROR(cudaEventQuery(event), cudaErrorNotReady);
    CHECK(cudaStreamWaitEvent(0, event, 0));
    kill(other, SIGKILL);
    waitpid(other, NULL, 0);
    CHECK(cudaDeviceSynchronize()); // nobody else would complete the event
    CHECK(cudaEventQuery(event));
    REQUIRE(differing(p, LARGE / 4, 3) == 0);
    store<<<1, 1>>>(p, 1);
    CHECK(cudaDeviceSynchronize());
    CHECK(cudaIpcCloseMemHandle(p));
    void *q; // with the last holder it is gone
    EXPECT_ERROR(cudaIpcOpenMemHandle(&q, offer.memory, cudaIpcMemLazyEnablePeerAccess), cudaErrorInvalidResourceHandle);
}

static pid_t fork_with(void (*child)()) {
    int ends[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    pid_t pid = fork();
    partner = ends[pid == 0];
    close(ends[pid != 0]);
    if (pid == 0) {
        alarm(100);
        child();
        _exit(0);
    }
    return pid;
}

int main() {
    int status;
    setvbuf(stdout, NULL, _IONBF, 0); // a process that fails may wait for kernels of its own when it exits
    alarm(100);
    pid_t other = fork_with(exporter);
    int first = partner;
    pid_t dying = fork_with(doomed);
    int second = partner;
    partner = first;
    importer();
    REQUIRE(waitpid(other, &status, 0) == other && status == 0);
    partner = second;
    survivor(dying);
    return passed("ipc");
}
