// SPDX-License-Identifier: Apache-2.0
/* What the tests of the software GPU share: a device heap, modules from text or file, launches. */
#ifndef BARCUDA_TESTS_UNIT_PTX_FIXTURE_H
#define BARCUDA_TESTS_UNIT_PTX_FIXTURE_H

#include "device/soft/ptx.h"
#include "device/soft/ptx_written.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#ifndef BARCUDA_TEST_DATA
#define BARCUDA_TEST_DATA "tests/data"
#endif

enum { FIXTURE_HEAP = 1 << 20 };

static _Alignas(4096) uint8_t fixture_heap[FIXTURE_HEAP];
static size_t fixture_used;
static char fixture_output[65536];
static size_t fixture_output_size;
static struct ptx_fault fixture_fault; /* of the last launch */

static struct {
    size_t count;
    struct ptx_range range[1];
} fixture_ranges;
static struct ptx_memory fixture_memory;

/* 256 bytes of nothing lie behind every allocation, but one range holds them all. */
static inline void *fixture_alloc(size_t size) {
    void *memory = fixture_heap + fixture_used;
    fixture_used += (size + 511) & ~(size_t)255;
    assert_true(fixture_used <= FIXTURE_HEAP);
    memset(memory, 0, size);
    return memory;
}

static inline void fixture_write(void *self, const char *text, size_t size) {
    (void)self;
    assert_true(fixture_output_size + size < sizeof fixture_output);
    memcpy(fixture_output + fixture_output_size, text, size);
    fixture_output_size += size;
    fixture_output[fixture_output_size] = 0;
}

static inline uint64_t fixture_heap_alloc(void *self, uint64_t size) {
    (void)self;
    return size < 65536 ? (uint64_t)(uintptr_t)fixture_alloc(size) : 0;
}

static inline void fixture_heap_free(void *self, uint64_t address) {
    (void)self;
    assert_true(address - (uint64_t)(uintptr_t)fixture_heap < FIXTURE_HEAP);
}

/* What the checker reported. */
static struct ptx_fault fixture_reports[32];
static unsigned fixture_report_count;
static struct ptx_written fixture_written; /* size 0: nothing is watched */

static inline void fixture_report(void *self, const struct ptx_fault *fault) {
    (void)self;
    assert_true(fixture_report_count < sizeof fixture_reports / sizeof *fixture_reports);
    fixture_reports[fixture_report_count++] = *fault;
}

static const struct ptx_services fixture_services = {
    .report = fixture_report, .output = fixture_write, .heap_alloc = fixture_heap_alloc, .heap_free = fixture_heap_free};

static inline int fixture_setup(void **state) {
    (void)state;
    fixture_used = 0;
    fixture_report_count = 0;
    fixture_output_size = 0;
    fixture_output[0] = 0;
    fixture_ranges.count = 1;
    fixture_ranges.range[0] = (struct ptx_range){(uint64_t)(uintptr_t)fixture_heap,
                                                 (uint64_t)(uintptr_t)fixture_heap + FIXTURE_HEAP, true};
    atomic_store(&fixture_memory.current, (const struct ptx_ranges *)&fixture_ranges);
    return 0;
}

#define PTX_HEADER ".version 8.7\n.target sm_90\n.address_size 64\n"

static inline enum ptx_status fixture_try_load(const char *text, size_t size, struct ptx_module **module,
                                               struct ptx_log *log) {
    struct ptx_source source = {text, size, "test"};
    enum ptx_status status = ptx_module_load(&source, 1, module, log);
    if (status != PTX_OK)
        return status;
    struct ptx_global *globals;
    size_t count = ptx_module_globals(*module, &globals);
    for (size_t i = 0; i < count; i++)
        if (!globals[i].external)
            globals[i].address = (uint64_t)(uintptr_t)fixture_alloc(globals[i].size);
    status = ptx_module_link(*module, log);
    if (status != PTX_OK) {
        ptx_module_free(*module);
        *module = NULL;
    }
    return status;
}

static inline struct ptx_module *fixture_load(const char *text) {
    struct ptx_module *module;
    struct ptx_log log = {0};
    enum ptx_status status = fixture_try_load(text, strlen(text), &module, &log);
    if (status != PTX_OK)
        print_error("%s\n", log.text);
    assert_int_equal(status, PTX_OK);
    ptx_log_free(&log);
    return module;
}

static inline struct ptx_module *fixture_load_file(const char *name) {
    char path[512];
    snprintf(path, sizeof path, "%s/ptx/%s", BARCUDA_TEST_DATA, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, size, file), size);
    fclose(file);
    text[size] = 0;
    struct ptx_module *module = fixture_load(text);
    free(text);
    return module;
}

struct fixture_shape {
    uint32_t blocks, threads, shared;
    bool cooperative, plain, exact;
};

static inline struct ptx_grid *fixture_grid(struct ptx_module *module, const char *name,
                                            struct fixture_shape shape, const void *params) {
    struct ptx_kernel *kernel = ptx_module_find(module, name);
    assert_non_null(kernel);
    struct ptx_log log = {0};
    enum ptx_status status = ptx_kernel_prepare(kernel, &log);
    if (status != PTX_OK)
        print_error("%s\n", log.text ? log.text : "no log");
    assert_int_equal(status, PTX_OK);
    ptx_log_free(&log);
    struct ptx_launch launch = {.kernel = kernel,
                                .grid = {shape.blocks, 1, 1},
                                .block = {shape.threads, 1, 1},
                                .dynamic_shared = shape.shared,
                                .params = params,
                                .cooperative = shape.cooperative,
                                .plain = shape.plain,
                                .strict = shape.exact, .written = shape.exact ? &fixture_written : NULL,
                                .sm_count = 4,
                                .warp_size = 32,
                                .memory = &fixture_memory,
                                .services = &fixture_services};
    struct ptx_grid *grid;
    assert_int_equal(ptx_grid_create(&launch, &grid), PTX_OK);
    return grid;
}

static inline enum ptx_status fixture_finish(struct ptx_grid *grid) {
    enum ptx_status status;
    while ((status = ptx_grid_run(grid, 50000000)) == PTX_AGAIN)
        ;
    assert_true(ptx_grid_done(grid));
    memset(&fixture_fault, 0, sizeof fixture_fault);
    if (ptx_grid_fault(grid))
        fixture_fault = *ptx_grid_fault(grid);
    ptx_grid_free(grid);
    return status;
}

static inline enum ptx_status fixture_run(struct ptx_module *module, const char *name, uint32_t blocks,
                                          uint32_t threads, const void *params) {
    return fixture_finish(
        fixture_grid(module, name, (struct fixture_shape){.blocks = blocks, .threads = threads}, params));
}

/* Like fixture_run, but the grid must end without a fault. */
static inline void fixture_pass(struct ptx_module *module, const char *name, uint32_t blocks,
                                uint32_t threads, const void *params) {
    enum ptx_status status = fixture_run(module, name, blocks, threads, params);
    if (status != PTX_OK)
        print_error("%s: line %u: %s\n", name, fixture_fault.line, fixture_fault.text);
    assert_int_equal(status, PTX_OK);
}

#endif
