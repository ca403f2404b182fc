// SPDX-License-Identifier: Apache-2.0
/*
 * libFuzzer entry: any text is loaded, every kernel decoded and run for a few milliseconds on a small heap. A
 * seed corpus is tests/data/ptx.
 */
#include "device/soft/ptx.h"
#include "device/soft/texture.h"

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

/* Every handle is of a texture or a surface, whose kind its bits choose; some lie partly outside the heap. */
static const struct texture *hold(void *self, uint64_t handle) {
    (void)self;
    static _Thread_local struct texture textures[8];
    static _Thread_local unsigned turn;
    struct texture *t = &textures[turn++ % 8];
    uint32_t size = 1 + (handle >> 8 & 7);
    memset(t, 0, sizeof *t);
    t->surface = handle & 1;
    t->format = (enum texture_format)(handle >> 1 & 7);
    t->channels = (uint8_t)(1u << (handle >> 4) % 3);
    t->filter = t->mip_filter = handle >> 11 & 1;
    t->normalized = handle >> 12 & 1;
    t->as_integer = handle >> 13 & 1;
    t->linear_memory = handle >> 14 & 1;
    t->cube = t->seamless = handle >> 15 & 1;
    t->mode[0] = t->mode[1] = t->mode[2] = (enum texture_address)(handle >> 16 & 3);
    t->most = 2;
    t->levels = 1 + (handle >> 18 & 1);
    t->address = (uint64_t)(uintptr_t)heap + (handle >> 20) % HEAP;
    t->size = (uint64_t)2 * 16 * 8 * 8 * 6;
    for (uint32_t i = 0; i < t->levels; i++)
        t->level[i] = (struct texture_level){.address = t->address + i * t->size / 2,
                                             .pitch = 16 * 8,
                                             .slice = 16 * 8 * 8,
                                             .width = size,
                                             .height = size,
                                             .depth = t->cube ? 6 : size % 7};
    for (uint32_t i = 0; i < t->levels; i++)
        t->level[i].depth += !t->level[i].depth;
    return t;
}

static void release(void *self, const struct texture *t) {
    (void)self, (void)t;
}

static const struct ptx_services services = {.output = ignore_output,
                                             .heap_alloc = no_heap,
                                             .heap_free = no_free,
                                             .texture_hold = hold,
                                             .texture_release = release};

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
