// SPDX-License-Identifier: Apache-2.0
/* Arguments as text: every kind of type, and pointers that lead nowhere. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include <cmocka.h>

#include "generated/cuda_types.h"
#include "generated/trace_calls.h"
#include "runtime/trace_format.h"

extern const struct trace_function trace_functions[];

static char buffer[4096];

/* Text of one argument. */
static const char *argument(unsigned id, unsigned i, bool follow, const void *const arguments[]) {
    struct trace_text text = {buffer, buffer + sizeof buffer - 1};
    buffer[0] = '\0';
    trace_print_argument(&text, &trace_functions[id], i, arguments, follow);
    assert_ptr_equal(text.at, buffer + strlen(buffer));
    return buffer;
}

#define ARGUMENT(id, i, follow, ...) argument(TRACE_##id, i, follow, (const void *const[]){__VA_ARGS__})

static void test_names(void **state) {
    (void)state;
    for (unsigned id = 0; id < TRACE_FUNCTIONS; id++) {
        const struct trace_function *f = &trace_functions[id];
        assert_non_null(f->name);
        assert_true(f->count <= TRACE_ARGUMENTS);
        for (unsigned i = 0; i < f->count; i++) {
            assert_non_null(f->params[i].name);
            assert_non_null(f->params[i].type);
            assert_true(f->params[i].counter <= f->count);
        }
    }
    assert_string_equal(trace_functions[TRACE_cuLaunchKernel_ptsz].name, "cuLaunchKernel_ptsz");
    assert_string_equal(trace_functions[TRACE_cuLaunchKernel_ptsz].params[4].name, "blockDimX");
}

static void test_scalars(void **state) {
    (void)state;
    int *count = NULL, device = -1;
    CUdevice_attribute attribute = CU_DEVICE_ATTRIBUTE_WARP_SIZE;
    assert_string_equal(ARGUMENT(cuDeviceGetAttribute, 0, true, &count, &attribute, &device), "NULL");
    assert_string_equal(ARGUMENT(cuDeviceGetAttribute, 1, true, &count, &attribute, &device),
                        "CU_DEVICE_ATTRIBUTE_WARP_SIZE");
    assert_string_equal(ARGUMENT(cuDeviceGetAttribute, 2, true, &count, &attribute, &device), "-1");
    attribute = (CUdevice_attribute)12345;
    assert_string_equal(ARGUMENT(cuDeviceGetAttribute, 1, true, &count, &attribute, &device), "12345");
    CUdeviceptr dst = 0x200000000000;
    unsigned char byte = 200;
    size_t n = 1ull << 40;
    assert_string_equal(ARGUMENT(cuMemsetD8_v2, 0, true, &dst, &byte, &n), "0x200000000000");
    assert_string_equal(ARGUMENT(cuMemsetD8_v2, 1, true, &dst, &byte, &n), "200");
    assert_string_equal(ARGUMENT(cuMemsetD8_v2, 2, true, &dst, &byte, &n), "1099511627776");
    float ms = 0.5f, *to = &ms;
    CUevent event = NULL;
    assert_string_equal(ARGUMENT(cuEventElapsedTime_v2, 0, true, &to, &event, &event), "&0.5");
    assert_string_equal(ARGUMENT(cuEventElapsedTime_v2, 1, true, &to, &event, &event), "0");
}

static void test_outputs(void **state) {
    (void)state;
    assert_true(trace_functions[TRACE_cuMemAlloc_v2].params[0].out);
    assert_false(trace_functions[TRACE_cuMemAlloc_v2].params[1].out);
    assert_false(trace_functions[TRACE_cuMemcpy2D_v2].params[0].out);
    CUdeviceptr address = 0xabc, *to = &address;
    size_t n = 1;
    assert_string_equal(ARGUMENT(cuMemAlloc_v2, 0, true, &to, &n), "&0xabc");
    char plain[32];
    snprintf(plain, sizeof plain, "%#llx", (unsigned long long)(uintptr_t)to);
    assert_string_equal(ARGUMENT(cuMemAlloc_v2, 0, false, &to, &n), plain);
}

static void test_structs(void **state) {
    (void)state;
    CUDA_MEMCPY2D copy = {.srcMemoryType = CU_MEMORYTYPE_HOST,
                          .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                          .dstDevice = 0x1000,
                          .dstPitch = 64,
                          .WidthInBytes = 16,
                          .Height = 3};
    const CUDA_MEMCPY2D *to = &copy;
    const char *text = ARGUMENT(cuMemcpy2D_v2, 0, true, &to);
    assert_string_equal(
        text,
        "&{srcXInBytes=0, srcY=0, srcMemoryType=CU_MEMORYTYPE_HOST, srcHost=0, srcDevice=0, srcArray=0, "
        "srcPitch=0, "
        "dstXInBytes=0, dstY=0, dstMemoryType=CU_MEMORYTYPE_DEVICE, dstHost=0, dstDevice=0x1000, dstArray=0, "
        "dstPitch=64, WidthInBytes=16, Height=3}");
    CUuuid uuid, *id = &uuid;
    for (unsigned i = 0; i < 16; i++)
        uuid.bytes[i] = (char)(i * 16 + i);
    CUdevice device = 0;
    assert_string_equal(ARGUMENT(cuDeviceGetUuid_v2, 0, true, &id, &device),
                        "&00112233-4455-6677-8899-aabbccddeeff");
    /* A struct in a struct is printed, by value too. */
    CUdeviceptr address = 0;
    size_t n = 0;
    CUmem_advise advice = CU_MEM_ADVISE_SET_READ_MOSTLY;
    CUmemLocation location = {.type = CU_MEM_LOCATION_TYPE_DEVICE, .id = 1};
    assert_string_equal(ARGUMENT(cuMemAdvise_v2, 3, true, &address, &n, &advice, &location),
                        "{type=CU_MEM_LOCATION_TYPE_DEVICE, id=1}");
}

static void test_arrays(void **state) {
    (void)state;
    CUgraphNode nodes[20];
    for (uintptr_t i = 0; i < 20; i++)
        nodes[i] = (CUgraphNode)(i + 1);
    CUgraph graph = NULL;
    const CUgraphNode *from = nodes;
    const CUgraphEdgeData *edges = NULL;
    size_t n = 2;
    assert_string_equal(ARGUMENT(cuGraphAddDependencies_v2, 1, true, &graph, &from, &from, &edges, &n),
                        "[0x1, 0x2]");
    assert_string_equal(ARGUMENT(cuGraphAddDependencies_v2, 3, true, &graph, &from, &from, &edges, &n),
                        "NULL");
    n = 0;
    assert_string_equal(ARGUMENT(cuGraphAddDependencies_v2, 1, true, &graph, &from, &from, &edges, &n), "[]");
    n = 20;
    assert_string_equal(ARGUMENT(cuGraphAddDependencies_v2, 1, true, &graph, &from, &from, &edges, &n),
                        "[0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, ... 20 in all]");
    /* A count behind a pointer. */
    size_t *counter = &n;
    n = 1;
    CUgraphNode *out = nodes;
    assert_string_equal(ARGUMENT(cuGraphGetNodes, 1, true, &graph, &out, &counter), "[0x1]");
    counter = NULL;
    assert_string_equal(ARGUMENT(cuGraphGetNodes, 1, true, &graph, &out, &counter), "[]");
}

static void test_strings(void **state) {
    (void)state;
    CUmodule module = NULL;
    CUfunction *function = NULL;
    const char *name = "a\"b\\c\n\x01";
    assert_string_equal(ARGUMENT(cuModuleGetFunction, 2, true, &function, &module, &name),
                        "\"a\\\"b\\\\c\\n\\x01\"");
    char long_name[200];
    memset(long_name, 'x', sizeof long_name);
    name = long_name;
    const char *text = ARGUMENT(cuModuleGetFunction, 2, true, &function, &module, &name);
    assert_int_equal(strlen(text), TRACE_STRING + 5);
    assert_string_equal(text + TRACE_STRING, "x\"...");
    name = NULL;
    assert_string_equal(ARGUMENT(cuModuleGetFunction, 2, true, &function, &module, &name), "NULL");
}

static void test_wild_pointers(void **state) {
    (void)state;
    /* One page, and nothing behind it. */
    char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(page, MAP_FAILED);
    assert_int_equal(munmap(page + 4096, 4096), 0);
    CUmodule module = NULL;
    CUfunction *function = NULL;
    const char *name = memcpy(page + 4096 - 4, "end", 4);
    assert_string_equal(ARGUMENT(cuModuleGetFunction, 2, true, &function, &module, &name), "\"end\"");
    name = (const char *)(uintptr_t)0x10;
    assert_string_equal(ARGUMENT(cuModuleGetFunction, 2, true, &function, &module, &name), "0x10");
    const CUDA_MEMCPY2D *copy = (const void *)(page + 4096 - 8);
    assert_true(strncmp(ARGUMENT(cuMemcpy2D_v2, 0, true, &copy), "0x", 2) == 0);
    CUgraph graph = NULL;
    const CUgraphNode *from = (const CUgraphNode *)(void *)(page + 4096 - 16);
    const CUgraphEdgeData *edges = NULL;
    size_t n = 3;
    assert_string_equal(ARGUMENT(cuGraphAddDependencies_v2, 1, true, &graph, &from, &from, &edges, &n),
                        "[0, 0x646e6500000000, unreadable]");
    munmap(page, 4096);
}

static void test_no_room(void **state) {
    (void)state;
    char small[8];
    struct trace_text text = {small, small + sizeof small - 1};
    const char *name = "something longer";
    CUmodule module = NULL;
    CUfunction *function = NULL;
    trace_print_argument(&text, &trace_functions[TRACE_cuModuleGetFunction], 2,
                         (const void *const[]){&function, &module, &name}, true);
    assert_string_equal(small, "\"someth");
    trace_print(&text, "more");
    assert_string_equal(small, "\"someth");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),         cmocka_unit_test(test_scalars), cmocka_unit_test(test_outputs),
        cmocka_unit_test(test_structs),       cmocka_unit_test(test_arrays),  cmocka_unit_test(test_strings),
        cmocka_unit_test(test_wild_pointers), cmocka_unit_test(test_no_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
