// SPDX-License-Identifier: Apache-2.0
/*
 * What calls and copies cost, beside floors taken in the same run. Prints medians, 99th percentiles and ratios; nothing is judged
 * here (machines are shared and noisy). --quick takes fewer samples.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "generated/cuda_exports.h"
#include "tests/bench/floors.h"

#define CU(call)                                                                                                       \
    do {                                                                                                               \
        CUresult cu_result = (call);                                                                                   \
        if (cu_result != CUDA_SUCCESS) {                                                                               \
            fprintf(stderr, "bench_calls: %s: CUresult %d\n", #call, (int)cu_result);                                  \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

static const char ptx[] = ".version 7.0\n.target sm_70\n.address_size 64\n"
                          ".visible .entry nothing(.param .u64 p, .param .u32 n)\n{\n ret;\n}\n";

static unsigned rounds = 20000;
static double ping_pong;
static double *samples;
static CUdeviceptr device;
static CUfunction nothing;
static uint64_t buffer[16];

static void row(const char *name, double goal_ns, double goal_ratio) {
    double p50, p99;
    bench_percentiles(samples, rounds, &p50, &p99);
    printf("%-28s %9.0f ns %9.0f ns %7.2f x", name, p50, p99, p50 / ping_pong);
    if (goal_ns > 0)
        printf("   goal %.0f ns", goal_ns);
    if (goal_ratio > 0)
        printf("   goal %.1f x", goal_ratio);
    putchar('\n');
}

static void local_call(void) {
    CUcontext context;
    CU(cuCtxGetCurrent(&context));
}

static void posted_launch(void) {
    uint32_t n = 1;
    void *params[] = {&device, &n};
    CU(cuLaunchKernel(nothing, 1, 1, 1, 32, 1, 1, 0, NULL, params, NULL));
}

static void synchronous_call(void) { CU(cuStreamQuery(NULL)); }

static void launch_and_synchronize(void) {
    posted_launch();
    CU(cuStreamSynchronize(NULL));
}

static void read_64(void) { CU(cuMemcpyDtoH_v2(buffer, device, 64)); }

static void settle(void) { CU(cuCtxSynchronize()); }

/* Times each call; `batch` calls between two settlings, so that a full ring is not what is measured. */
static void measure(const char *name, void (*call)(void), unsigned batch, double goal_ns, double goal_ratio) {
    for (unsigned i = 0; i < 200; i++)
        call();
    settle();
    for (unsigned i = 0; i < rounds; i++) {
        if (i % batch == 0)
            settle();
        uint64_t begin = bench_ns();
        call();
        samples[i] = (double)(bench_ns() - begin);
    }
    settle();
    row(name, goal_ns, goal_ratio);
}

static void idle_to_answer(void) {
    unsigned all = rounds;
    rounds = all / 400 + 10;
    for (unsigned i = 0; i < rounds; i++) {
        nanosleep(&(struct timespec){.tv_nsec = 5000000}, NULL);
        uint64_t begin = bench_ns();
        synchronous_call();
        samples[i] = (double)(bench_ns() - begin);
    }
    row("both asleep, then a call", 25000, 0);
    rounds = all;
}

static double copy_gbs(int to_device, void *host, size_t size, unsigned times) {
    double *s = malloc(times * sizeof *s), p50, p99;
    for (unsigned i = 0; s && i < times + 2; i++) {
        uint64_t begin = bench_ns();
        if (to_device)
            CU(cuMemcpyHtoD_v2(device, host, size));
        else
            CU(cuMemcpyDtoH_v2(host, device, size));
        settle();
        if (i >= 2)
            s[i - 2] = (double)size / (double)(bench_ns() - begin);
    }
    bench_percentiles(s, times, &p50, &p99);
    free(s);
    return p50;
}

static void copies(void) {
    printf("\n%-10s %10s | %21s %21s | %21s %21s\n", "size", "memcpy", "pageable to device", "pageable to host",
           "pinned to device", "pinned to host");
    for (size_t size = 64 << 10; size <= 64u << 20; size *= 4) {
        unsigned times = size <= 4u << 20 ? 40 : 8;
        double floor = floor_memcpy_gbs(size, times);
        char *pageable = malloc(size);
        void *pinned = NULL;
        CU(cuMemHostAlloc(&pinned, size, 0));
        memset(pageable, 1, size);
        memset(pinned, 1, size);
        double v[4] = {copy_gbs(1, pageable, size, times), copy_gbs(0, pageable, size, times),
                       copy_gbs(1, pinned, size, times), copy_gbs(0, pinned, size, times)};
        printf("%6zu KiB %5.1f GB/s |", size >> 10, floor);
        for (int i = 0; i < 4; i++)
            printf(" %7.1f GB/s  %4.0f %%%s", v[i], 100 * v[i] / floor, i == 1 ? "  |" : "   ");
        putchar('\n');
        CU(cuMemFreeHost(pinned));
        free(pageable);
    }
    puts("goals: pageable 60 %, pinned 90 % of memcpy");
}

static void idle_cpu(void) {
    struct rusage before, after;
    settle();
    nanosleep(&(struct timespec){.tv_nsec = 100000000}, NULL);
    getrusage(RUSAGE_SELF, &before);
    nanosleep(&(struct timespec){.tv_sec = 1}, NULL);
    getrusage(RUSAGE_SELF, &after);
    double used = (double)(after.ru_utime.tv_sec - before.ru_utime.tv_sec) * 1e6 +
                  (double)(after.ru_utime.tv_usec - before.ru_utime.tv_usec) +
                  (double)(after.ru_stime.tv_sec - before.ru_stime.tv_sec) * 1e6 +
                  (double)(after.ru_stime.tv_usec - before.ru_stime.tv_usec);
    printf("\nidle: %.2f %% of one CPU in the guest process   goal 0 %%\n", used / 1e4);
}

int main(int argc, char **argv) {
    CUdevice ordinal;
    CUcontext context;
    CUmodule module;
    if (argc > 1 && !strcmp(argv[1], "--quick"))
        rounds = 4000;
    samples = malloc(rounds * sizeof *samples);
    ping_pong = floor_ping_pong_ns(rounds);
    uint64_t begin = bench_ns();
    CU(cuInit(0));
    printf("cuInit                       %9.0f us\n", (double)(bench_ns() - begin) / 1e3);
    CU(cuDeviceGet(&ordinal, 0));
    CU(cuDevicePrimaryCtxRetain(&context, ordinal));
    CU(cuCtxSetCurrent(context));
    CU(cuModuleLoadData(&module, ptx));
    CU(cuModuleGetFunction(&nothing, module, "nothing"));
    CU(cuMemAlloc_v2(&device, 64u << 20));
    CU(cuMemsetD8_v2(device, 0, 64u << 20));
    printf("%-28s %12s %12s %9s\n", "", "median", "p99", "ratio");
    printf("%-28s %9.0f ns\n", "cache-line ping-pong", ping_pong);
    measure("local call", local_call, 1000, 0, 0);
    measure("posted launch", posted_launch, 64, 300, 0);
    measure("synchronous call", synchronous_call, rounds, 0, 3);
    measure("launch + synchronize", launch_and_synchronize, rounds, 0, 4);
    measure("64-byte read", read_64, rounds, 0, 3.5);
    idle_to_answer();
    copies();
    idle_cpu();
    return 0;
}
