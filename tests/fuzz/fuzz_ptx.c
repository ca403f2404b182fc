// SPDX-License-Identifier: Apache-2.0
/*
 * libFuzzer entry: any text is loaded, every kernel decoded and run for a few milliseconds on a small heap. A
 * seed corpus is tests/data/ptx.
 */
#include "device/soft/ptx.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { HEAP = 1 << 16, KERNELS = 4 };

static _Alignas(4096) uint8_t heap[HEAP];

static struct {
    size_t count;
    struct ptx_range range[1];
} ranges;
static struct ptx_memory memory;

static void ignore_output(void *self, const char *text, size_t size) {
    (void)self, (void)text, (void)size;
}

static uint64_t no_heap(void *self, uint64_t size) {
    (void)self, (void)size;
    return 0;
}

static void no_free(void *self, uint64_t address) {
    (void)self, (void)address;
}

static const struct ptx_services services = {
    .output = ignore_output, .heap_alloc = no_heap, .heap_free = no_free};

static void run(struct ptx_kernel *kernel, bool cooperative) {
    uint64_t params[64];
    for (size_t i = 0; i < sizeof params / sizeof *params; i++)
        params[i] = i % 3 == 2 ? i : (uint64_t)(uintptr_t)heap + i * 512;
    if (ptx_kernel_info(kernel)->param_size > sizeof params)
        return;
    struct ptx_launch launch = {.kernel = kernel,
                                .grid = {2, 1, 1},
                                .block = {48, 1, 1},
                                .dynamic_shared = 1024,
                                .params = params,
                                .cooperative = cooperative,
                                .sm_count = 2,
                                .warp_size = 32,
                                .memory = &memory,
                                .services = &services};
    struct ptx_grid *grid;
    if (ptx_grid_create(&launch, &grid) != PTX_OK)
        return;
    ptx_grid_run(grid, 2000000);
    ptx_grid_free(grid);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct ptx_source source = {(const char *)data, size, "fuzz"};
    struct ptx_module *module;
    struct ptx_log log = {0};
    ranges.count = 1;
    ranges.range[0] = (struct ptx_range){(uint64_t)(uintptr_t)heap, (uint64_t)(uintptr_t)heap + HEAP, true};
    atomic_store(&memory.current, (const struct ptx_ranges *)&ranges);
    if (ptx_module_load(&source, 1, &module, &log) == PTX_OK) {
        struct ptx_global *globals;
        size_t count = ptx_module_globals(module, &globals), used = HEAP / 2;
        for (size_t i = 0; i < count; i++)
            if (globals[i].size <= HEAP - used && !globals[i].external) {
                globals[i].address = (uint64_t)(uintptr_t)heap + used;
                used += (globals[i].size + 255) & ~(size_t)255;
                used = used > HEAP ? HEAP : used;
            }
        if (ptx_module_link(module, &log) == PTX_OK) {
            struct ptx_kernel **kernels;
            size_t kernel_count = ptx_module_kernels(module, &kernels);
            for (size_t i = 0; i < kernel_count && i < KERNELS; i++)
                if (ptx_kernel_prepare(kernels[i], &log) == PTX_OK)
                    run(kernels[i], i & 1);
        }
        ptx_module_free(module);
    }
    ptx_log_free(&log);
    return 0;
}
