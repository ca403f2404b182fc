// SPDX-License-Identifier: Apache-2.0
/*
 * Speed of the software GPU on kernels.cu, one and two threads, beside the same loops in C. Prints one line
 * per kernel, medians. Usage: bench_ptx [PTX file] [repetitions] [kernel]
 */
#include "device/soft/ptx.h"

#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifndef BARCUDA_TEST_DATA
#define BARCUDA_TEST_DATA "tests/data"
#endif

enum { N = 1 << 20, G = 256, MMA_TURNS = 200 };

static struct {
    size_t count;
    struct ptx_range range[1];
} ranges;
static struct ptx_memory memory;
static struct ptx_module *module;
static float *a, *b, *c;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void *run(void *grid) {
    ptx_grid_run(grid, 0);
    return NULL;
}

static double launch(const char *name, uint32_t grid_x, uint32_t grid_y, uint32_t block_x, uint32_t block_y,
                     const void *params, int threads) {
    struct ptx_launch launch = {.kernel = ptx_module_find(module, name),
                                .grid = {grid_x, grid_y, 1},
                                .block = {block_x, block_y, 1},
                                .dynamic_shared = 1024,
                                .params = params,
                                .sm_count = 2,
                                .warp_size = 32,
                                .memory = &memory};
    struct ptx_grid *grid;
    pthread_t thread;
    double start = now();
    if (!launch.kernel || ptx_grid_create(&launch, &grid) != PTX_OK) {
        fprintf(stderr, "%s cannot be launched\n", name);
        exit(1);
    }
    bool second = threads > 1 && pthread_create(&thread, NULL, run, grid) == 0;
    run(grid);
    if (second)
        pthread_join(thread, NULL);
    double time = now() - start;
    if (ptx_grid_fault(grid)) {
        fprintf(stderr, "%s: %s\n", name, ptx_grid_fault(grid)->text);
        exit(1);
    }
    ptx_grid_free(grid);
    return time;
}

static void native_saxpy(void) {
    for (int i = 0; i < N; i++)
        c[i] = 2 * a[i] + c[i];
}

static void native_sgemm(void) {
    memset(c, 0, (size_t)G * G * sizeof *c);
    for (int i = 0; i < G; i++)
        for (int k = 0; k < G; k++)
            for (int j = 0; j < G; j++)
                c[i * G + j] += a[i * G + k] * b[k * G + j];
}

enum { Q4_BLOCKS = 4096 / 32, Q4_ROWS = 512 };

struct q4_weights {
    uint16_t scale;
    uint8_t quads[16];
};
struct q4_vector {
    uint16_t scale, sum;
    int8_t bytes[32];
};

static void native_q4(void) {
    const struct q4_weights *w = (const void *)a;
    const struct q4_vector *x = (const void *)b;
    for (int row = 0; row < Q4_ROWS; row++) {
        float sum = 0;
        for (int k = 0; k < Q4_BLOCKS; k++) {
            const struct q4_weights *block = &w[row * Q4_BLOCKS + k];
            int dot = 0;
            for (int i = 0; i < 16; i++)
                dot += (block->quads[i] & 15) * x[k].bytes[i] + (block->quads[i] >> 4) * x[k].bytes[16 + i];
            sum += (float)block->scale * ((float)dot * (float)x[k].scale - 8 * (float)x[k].sum);
        }
        c[row] = sum;
    }
}

static volatile float sink;

static void native_reduction(void) {
    float sum[16] = {0};
    for (int i = 0; i < N; i += 16)
        for (int k = 0; k < 16; k++)
            sum[k] += a[i + k];
    sink = sum[0] + sum[7];
}

struct bench {
    const char *name;
    double work;
    const char *unit;
    uint32_t grid_x, grid_y, block_x, block_y;
    void (*native)(void); /* NULL = none, shown as 0 */
};

static int by_size(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return left < right ? -1 : left > right;
}

static double median(double *times, int count) {
    qsort(times, (size_t)count, sizeof *times, by_size);
    return times[count / 2];
}

/* Private bytes of this process that are in memory. */
static size_t resident(void) {
    unsigned long total = 0, pages = 0, shared = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%lu %lu %lu", &total, &pages, &shared) != 3)
        pages = shared = 0;
    if (f)
        fclose(f);
    return (size_t)(pages - shared) * 4096;
}

/* Loading a text of 100 MB, as big programs have: the module's kernels again and again, with names of their
 * own. */
static void index_much(const char *text, size_t size) {
    enum { WANTED = 100000000 };
    char *much = malloc(WANTED + size + 65536);
    size_t used = 0;
    static const char entry[] = ".visible .entry ";
    const char *body = strstr(text, entry);
    if (!much || !body)
        return;
    memcpy(much, text, used = (size_t)(body - text));
    for (unsigned copy = 0; used < WANTED; copy++)
        for (const char *at = body, *next; at < text + size; at = next) {
            next = strstr(at + 1, entry);
            next = next ? next : text + size;
            const char *name = at + sizeof entry - 1, *end = strchr(name, '(');
            used += (size_t)sprintf(much + used, "%s%.*s_%u", entry, (int)(end - name), name, copy);
            memcpy(much + used, end, (size_t)(next - end));
            used += (size_t)(next - end);
        }
    struct ptx_source source = {much, used, "much"};
    struct ptx_module *big;
    double times[5], floor[5];
    size_t before = resident(), grown = 0;
    for (int i = 0; i < 5; i++) {
        double start = now();
        if (ptx_module_load(&source, 1, &big, NULL) != PTX_OK)
            return;
        times[i] = now() - start;
        grown = resident() - before;
        ptx_module_free(big);
        char *copy = malloc(used);
        start = now();
        memcpy(copy, much, used);
        floor[i] = now() - start;
        sink = copy[used - 1];
        free(copy);
    }
    printf("%-14s %10.2f s for %.0f MB, %.2f x its text in memory; copying it alone takes %.2f s\n",
           "indexing", median(times, 5), (double)used * 1e-6, (double)grown / (double)used, median(floor, 5));
    free(much);
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : BARCUDA_TEST_DATA "/ptx/kernels.ptx";
    enum { RUNS_MOST = 1000 };
    int repetitions = argc > 2 ? atoi(argv[2]) : 15;
    repetitions = repetitions < 1 ? 1 : repetitions > RUNS_MOST ? RUNS_MOST : repetitions;
    FILE *file = fopen(path, "rb");
    static char text[1 << 20];
    if (!file) {
        perror(path);
        return 1;
    }
    struct ptx_source source = {text, fread(text, 1, sizeof text, file), path};
    struct ptx_log log = {0};
    fclose(file);
    if (ptx_module_load(&source, 1, &module, &log) != PTX_OK || ptx_module_link(module, &log) != PTX_OK) {
        fprintf(stderr, "%s", log.text);
        return 1;
    }
    size_t bytes = (size_t)N * 4 * sizeof *a;
    a = aligned_alloc(4096, bytes);
    if (!a)
        return 1;
    b = a + N;
    c = b + N;
    for (int i = 0; i < 4 * N; i++)
        a[i] = (float)(i % 97) * 0.01f;
    ranges.count = 1;
    ranges.range[0] = (struct ptx_range){(uint64_t)(uintptr_t)a, (uint64_t)(uintptr_t)a + bytes, true};
    atomic_store(&memory.current, (const struct ptx_ranges *)&ranges);

    struct {
        int n;
        float factor;
        float *x, *y;
    } saxpy = {N, 2, a, c};
    struct {
        float *x, *y, *z;
        int n;
    } sgemm = {a, b, c, G};
    struct {
        float *x, *out;
        int n;
    } sum = {a, c, N};
    struct {
        float *w, *x, *y;
        int blocks;
    } q4 = {a, b, c, Q4_BLOCKS};
    struct {
        float *in, *out;
        int turns;
    } mma = {a, c, MMA_TURNS};
    const struct bench benches[] = {
        {"saxpy", 2.0 * N, "GFLOP/s", N / 256, 1, 256, 1, native_saxpy},
        {"sgemm16", 2.0 * G * G * G, "GFLOP/s", G / 16, G / 16, 16, 16, native_sgemm},
        {"sgemm64", 2.0 * G * G * G, "GFLOP/s", G / 64, G / 64, 256, 1, native_sgemm},
        {"reduceShfl", 4.0 * N, "GB/s", 64, 1, 256, 1, native_reduction},
        {"reduceShared", 4.0 * N, "GB/s", 64, 1, 256, 1, native_reduction},
        {"matvecQ4", 32.0 * Q4_BLOCKS * Q4_ROWS, "G weights/s", Q4_ROWS, 1, 128, 1, native_q4},
        {"mmaHalf", 4.0 * MMA_TURNS * 4096 * 4 * 4, "GFLOP/s", 4, 1, 128, 1, NULL},
    };
    const void *const params[] = {&saxpy, &sgemm, &sgemm, &sum, &sum, &q4, &mma};
    double slowest = 0;
    for (size_t i = 0; i < sizeof benches / sizeof *benches; i++) {
        double start = now();
        ptx_kernel_prepare(ptx_module_find(module, benches[i].name), NULL);
        slowest = now() - start > slowest ? now() - start : slowest;
    }
    printf("%-14s %10.2f ms, the slowest\n", "decoding", slowest * 1e3);
    if (argc <= 3)
        index_much(text, source.size);
    printf("%-14s %10s %10s %10s %10s   medians of %d\n", "", "1 thread", "2 threads", "ratio", "native",
           repetitions);
    for (size_t i = 0; i < sizeof benches / sizeof *benches; i++) {
        const struct bench *bench = &benches[i];
        if (argc > 3 && strcmp(argv[3], bench->name) != 0)
            continue;
        double times[3][RUNS_MOST], middle[3];
        for (int k = 0; k < repetitions * 3; k++) {
            double start = now(), time;
            if (k % 3 == 2) {
                if (!bench->native)
                    continue;
                bench->native();
                time = now() - start;
            } else {
                time = launch(bench->name, bench->grid_x, bench->grid_y, bench->block_x, bench->block_y,
                              params[i], k % 3 + 1);
            }
            times[k % 3][k / 3] = time;
        }
        for (int k = 0; k < 3; k++)
            middle[k] = k < 2 || bench->native ? median(times[k], repetitions) : INFINITY;
        printf("%-14s %10.2f %10.2f %10.2f %10.2f %s\n", bench->name, bench->work / middle[0] * 1e-9,
               bench->work / middle[1] * 1e-9, middle[0] / middle[1], bench->work / middle[2] * 1e-9,
               bench->unit);
    }
    /* Launch latency of a grid that does next to nothing. */
    double best = 1e9;
    saxpy.n = 0;
    for (int k = 0; k < 2000; k++) {
        double time = launch("saxpy", 1, 1, 32, 1, &saxpy, 1);
        best = time < best ? time : best;
    }
    printf("%-14s %10.2f us\n", "empty grid", best * 1e6);
    ptx_module_free(module);
    free(a);
    return 0;
}
