// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floors.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

uint64_t bench_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

void bench_percentiles(double *samples, size_t n, double *p50, double *p99) {
    qsort(samples, n, sizeof *samples, ascending);
    *p50 = samples[n / 2];
    *p99 = samples[n - 1 - n / 100];
}

struct ball {
    _Alignas(64) _Atomic uint32_t ping;
    _Alignas(64) _Atomic uint32_t pong;
};

static void cpu_pause(void) { __builtin_ia32_pause(); }

double floor_ping_pong_ns(unsigned rounds) {
    struct ball *ball = mmap(NULL, sizeof *ball, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    double *samples = malloc(rounds * sizeof *samples);
    if (ball == MAP_FAILED || !samples) {
        perror("floor_ping_pong_ns");
        exit(1);
    }
    pid_t pid = fork();
    if (pid == 0) {
        for (uint32_t i = 1; i <= rounds; i++) {
            while (atomic_load_explicit(&ball->ping, memory_order_acquire) != i)
                cpu_pause();
            atomic_store_explicit(&ball->pong, i, memory_order_release);
        }
        _exit(0);
    }
    for (uint32_t i = 1; i <= rounds; i++) {
        uint64_t begin = bench_ns();
        atomic_store_explicit(&ball->ping, i, memory_order_release);
        while (atomic_load_explicit(&ball->pong, memory_order_acquire) != i)
            cpu_pause();
        samples[i - 1] = (double)(bench_ns() - begin);
    }
    waitpid(pid, NULL, 0);
    double p50, p99;
    bench_percentiles(samples, rounds, &p50, &p99);
    free(samples);
    munmap(ball, sizeof *ball);
    return p50;
}

double floor_memcpy_gbs(size_t size, unsigned rounds) {
    char *from = malloc(size), *to = malloc(size);
    double *samples = malloc(rounds * sizeof *samples);
    if (!from || !to || !samples) {
        perror("floor_memcpy_gbs");
        exit(1);
    }
    memset(from, 1, size);
    memset(to, 2, size);
    for (unsigned i = 0; i < rounds; i++) {
        uint64_t begin = bench_ns();
        memcpy(to, from, size);
        __asm__ volatile("" ::"r"(to) : "memory");
        samples[i] = (double)size / (double)(bench_ns() - begin);
    }
    double p50, p99;
    bench_percentiles(samples, rounds, &p50, &p99);
    free(samples);
    free(from);
    free(to);
    return p50;
}
