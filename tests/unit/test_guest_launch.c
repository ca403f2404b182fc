// SPDX-License-Identifier: Apache-2.0
/* Kernel look-up, attribute caching, packing of parameters and the checks before a launch; the host is a few
 * functions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/code.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/check.h"
#include "runtime/enter.h"
#include "runtime/launch.h"
#include "runtime/ranges.h"
#include "runtime/thread.h"
#include "transport/wire.h"

#define MODULE   ((CUmodule)0x200)
#define LIBRARY  ((CUlibrary)0x300)
#define FUNCTION ((CUfunction)0x1000)
#define KERNEL   ((CUkernel)0x2000)

static struct rt_context context = {.device = 0};
static struct snapshot_device device;
static unsigned asked, looked_up, launched;
static int shared_limit, resident_blocks;
static struct launch_config last_config;
static uint8_t last_params[65536];
static size_t last_size, last_attrs;
static CUstream last_stream;
static CUresult load_result;

/* Streams that were never made are not known. */
bool rt_stream_known(uint64_t stream) {
    return stream != 0xdead;
}

CUresult rt_enter(struct rt_call *call, enum rt_context_need need) {
    (void)need;
    *call = (struct rt_call){0};
    return CUDA_SUCCESS;
}

struct rt_thread *rt_thread(void) {
    static struct rt_thread thread;
    thread.stack = thread.inline_stack;
    thread.inline_stack[0] = &context;
    thread.depth = 1;
    return &thread;
}

const struct snapshot_device *rt_device(CUdevice ordinal) {
    return ordinal == 0 ? &device : NULL;
}

bool ranges_remove(uint64_t base, struct range *range) {
    (void)base;
    (void)range;
    return true;
}

/* A kernel with a char, a double, a struct of 5000 bytes and a pointer. */
CUresult call_bcKernelInfo(unsigned f, CUfunction function, struct kernel_info *info) {
    (void)f;
    asked++;
    if (function != FUNCTION && function != (CUfunction)KERNEL)
        return CUDA_ERROR_INVALID_HANDLE;
    memset(info, 0, sizeof *info);
    strcpy(info->name, "_Z6kernelv");
    info->name_length = 10;
    info->param_count = 4;
    info->param[0].size = 1;
    info->param[1].offset = 8;
    info->param[1].size = 8;
    info->param[2].offset = 16;
    info->param[2].size = 5000;
    info->param[3].offset = 5016;
    info->param[3].size = 8;
    info->param_size = 5024;
    info->attribute[CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK] = 512;
    info->attribute[CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES] = shared_limit;
    for (int i = 16; i < KERNEL_INFO_ATTRIBUTES; i++)
        info->attribute_result[i] = CUDA_ERROR_INVALID_VALUE;
    info->module = (uintptr_t)MODULE;
    info->library = function == FUNCTION ? 0 : (uintptr_t)LIBRARY;
    return CUDA_SUCCESS;
}

CUresult call_bcLaunch(unsigned f, CUfunction function, const struct launch_config *config,
                       const CUlaunchAttribute *attrs, size_t n, const void *params, size_t size,
                       CUstream stream) {
    (void)f;
    (void)function;
    (void)attrs;
    launched++;
    last_config = *config;
    last_size = size;
    last_attrs = n;
    last_stream = stream;
    memcpy(last_params, params, size);
    return CUDA_SUCCESS;
}

CUresult call_cuOccupancyMaxActiveBlocksPerMultiprocessor(unsigned f, int *blocks, CUfunction function,
                                                          int size, size_t shared) {
    (void)f;
    (void)function;
    (void)size;
    (void)shared;
    *blocks = resident_blocks;
    return CUDA_SUCCESS;
}

CUresult call_cuModuleGetFunction(unsigned f, CUfunction *function, CUmodule module, const char *name) {
    (void)f;
    looked_up++;
    *function = FUNCTION;
    return module == MODULE && strcmp(name, "kernel") == 0 ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

CUresult call_cuFuncLoad(unsigned f, CUfunction function) {
    (void)f;
    (void)function;
    return load_result;
}

CUresult call_cuLibraryGetKernel(unsigned f, CUkernel *kernel, CUlibrary library, const char *name) {
    (void)f;
    looked_up++;
    *kernel = KERNEL;
    return library == LIBRARY && strcmp(name, "kernel") == 0 ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

CUresult call_cuLibraryGetModule(unsigned f, CUmodule *module, CUlibrary library) {
    (void)f;
    (void)library;
    *module = MODULE;
    return CUDA_SUCCESS;
}

CUresult call_cuKernelGetFunction(unsigned f, CUfunction *function, CUkernel kernel) {
    (void)f;
    (void)kernel;
    looked_up++;
    *function = FUNCTION;
    return CUDA_SUCCESS;
}

CUresult call_cuFuncSetAttribute(unsigned f, CUfunction function, CUfunction_attribute attribute, int value) {
    (void)f;
    (void)function;
    if (attribute == CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES)
        shared_limit = value;
    return CUDA_SUCCESS;
}

CUresult call_cuKernelSetAttribute(unsigned f, CUfunction_attribute attribute, int value, CUkernel kernel,
                                   CUdevice d) {
    (void)d;
    return call_cuFuncSetAttribute(f, (CUfunction)kernel, attribute, value);
}

CUresult call_cuFuncGetModule(unsigned f, CUmodule *module, CUfunction function) {
    (void)f;
    (void)module;
    (void)function;
    return CUDA_ERROR_INVALID_HANDLE;
}

CUresult call_cuKernelGetLibrary(unsigned f, CUlibrary *library, CUkernel kernel) {
    (void)f;
    (void)library;
    (void)kernel;
    return CUDA_ERROR_INVALID_HANDLE;
}

static int set_up(void **state) {
    (void)state;
    memset(&device, 0, sizeof device);
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X] = 1024;
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y] = 1024;
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z] = 64;
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X] = 2147483647;
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y] = 65535;
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z] = 65535;
    device.attribute[CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK] = 1024;
    device.attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT] = 4;
    shared_limit = 49152;
    resident_blocks = 2;
    asked = looked_up = launched = 0;
    load_result = CUDA_SUCCESS;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    code_owner_drop((uintptr_t)MODULE);
    code_owner_drop((uintptr_t)LIBRARY);
    return 0;
}

struct arguments {
    char c;
    double d;
    uint8_t s[5000];
    void *p;
    void *list[4];
};

static void fill(struct arguments *a) {
    a->c = 'x';
    a->d = 2.5;
    for (size_t i = 0; i < sizeof a->s; i++)
        a->s[i] = (uint8_t)(i * 7);
    a->p = (void *)0x123456789a;
    a->list[0] = &a->c;
    a->list[1] = &a->d;
    a->list[2] = a->s;
    a->list[3] = &a->p;
}

static CUresult launch(unsigned gx, unsigned bx, unsigned by, unsigned bz, unsigned shared, void **params,
                       void **extra) {
    return rt_cuLaunchKernel(0, FUNCTION, gx, 1, 1, bx, by, bz, shared, NULL, params, extra);
}

static void packs_by_the_layout(void **state) {
    (void)state;
    struct arguments a;
    fill(&a);
    assert_int_equal(rt_cuLaunchKernel(WIRE_PER_THREAD, FUNCTION, 2, 3, 4, 32, 2, 1, 100, NULL, a.list, NULL),
                     CUDA_SUCCESS);
    assert_int_equal(last_size, 5024);
    assert_int_equal(last_params[0], 'x');
    for (unsigned i = 1; i < 8; i++)
        assert_int_equal(last_params[i], 0); /* holes carry nothing of this process */
    assert_memory_equal(last_params + 8, &a.d, 8);
    assert_memory_equal(last_params + 16, a.s, 5000);
    assert_memory_equal(last_params + 5016, &a.p, 8);
    assert_ptr_equal(last_stream, CU_STREAM_PER_THREAD);
    assert_int_equal(last_config.grid[2], 4);
    assert_int_equal(last_config.block[1], 2);
    assert_int_equal(last_config.shared_bytes, 100);
    assert_int_equal(asked, 1);
    assert_int_equal(launch(1, 1, 1, 1, 0, a.list, NULL), CUDA_SUCCESS);
    assert_ptr_equal(last_stream, CU_STREAM_LEGACY);
    assert_int_equal(asked, 1);
}

static void takes_a_packed_block(void **state) {
    (void)state;
    static uint8_t block[6000];
    memset(block, 9, sizeof block);
    size_t size = 5023;
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, block, CU_LAUNCH_PARAM_BUFFER_SIZE, &size,
                     CU_LAUNCH_PARAM_END};
    assert_int_equal(launch(1, 1, 1, 1, 0, NULL, extra), CUDA_ERROR_INVALID_VALUE);
    size = sizeof block;
    assert_int_equal(launch(1, 1, 1, 1, 0, NULL, extra), CUDA_SUCCESS);
    assert_int_equal(last_size, 5024);
    struct arguments a;
    fill(&a);
    assert_int_equal(launch(1, 1, 1, 1, 0, a.list, extra), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 1, 1, 1, 0, NULL, NULL), CUDA_ERROR_INVALID_VALUE);
    void *unknown[] = {(void *)77, block, CU_LAUNCH_PARAM_END};
    assert_int_equal(launch(1, 1, 1, 1, 0, NULL, unknown), CUDA_ERROR_INVALID_VALUE);
    a.list[2] = NULL;
    assert_int_equal(launch(1, 1, 1, 1, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
}

static void checks_before_a_launch(void **state) {
    (void)state;
    struct arguments a;
    fill(&a);
    assert_int_equal(rt_cuLaunchKernel(0, NULL, 1, 1, 1, 1, 1, 1, 0, NULL, a.list, NULL),
                     CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(rt_cuLaunchKernel(0, (CUfunction)0x77, 1, 1, 1, 1, 1, 1, 0, NULL, a.list, NULL),
                     CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(launch(0, 1, 1, 1, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 1, 0, 1, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 1025, 1, 1, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 1, 1, 65, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 1024, 2, 1, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 1024, 1, 1, 0, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launch(1, 512, 1, 1, 49153, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuLaunchKernel(0, FUNCTION, 1, 65536, 1, 1, 1, 1, 0, NULL, a.list, NULL),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuLaunchKernelEx(0, NULL, FUNCTION, a.list, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(launched, 0);
    assert_int_equal(launch(0x7fffffff, 512, 1, 1, 49152, a.list, NULL), CUDA_SUCCESS);
}

static void cooperative_grids_must_fit(void **state) {
    (void)state;
    struct arguments a;
    fill(&a);
    assert_int_equal(rt_cuLaunchCooperativeKernel(0, FUNCTION, 9, 1, 1, 32, 1, 1, 0, NULL, a.list),
                     CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE);
    assert_int_equal(rt_cuLaunchCooperativeKernel(0, FUNCTION, 8, 1, 1, 32, 1, 1, 0, NULL, a.list),
                     CUDA_SUCCESS);
    assert_int_equal(last_config.flags, LAUNCH_COOPERATIVE);
    CUlaunchAttribute attribute = {.id = CU_LAUNCH_ATTRIBUTE_COOPERATIVE, .value.cooperative = 1};
    CUlaunchConfig config = {.gridDimX = 9,
                             .gridDimY = 1,
                             .gridDimZ = 1,
                             .blockDimX = 1,
                             .blockDimY = 1,
                             .blockDimZ = 1,
                             .attrs = &attribute,
                             .numAttrs = 1};
    assert_int_equal(rt_cuLaunchKernelEx(0, &config, FUNCTION, a.list, NULL),
                     CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE);
    attribute.value.cooperative = 0;
    assert_int_equal(rt_cuLaunchKernelEx(0, &config, FUNCTION, a.list, NULL), CUDA_SUCCESS);
    assert_int_equal(last_attrs, 1);
}

static void look_ups_are_remembered(void **state) {
    (void)state;
    CUfunction f = NULL, g = NULL;
    CUkernel k = NULL, l = NULL;
    assert_int_equal(rt_cuModuleGetFunction(&f, MODULE, "nothing"), CUDA_ERROR_NOT_FOUND);
    assert_int_equal(rt_cuModuleGetFunction(&f, MODULE, "kernel"), CUDA_SUCCESS);
    assert_int_equal(rt_cuModuleGetFunction(&g, MODULE, "kernel"), CUDA_SUCCESS);
    assert_ptr_equal(f, g);
    assert_int_equal(looked_up, 2);
    assert_int_equal(asked, 0); /* not before it is needed */
    assert_int_equal(rt_cuLibraryGetKernel(&k, LIBRARY, "kernel"), CUDA_SUCCESS);
    assert_int_equal(rt_cuLibraryGetKernel(&l, LIBRARY, "kernel"), CUDA_SUCCESS);
    assert_ptr_equal(k, l);
    assert_int_equal(looked_up, 3);
    code_owner_drop((uintptr_t)MODULE);
    assert_int_equal(rt_cuModuleGetFunction(&f, MODULE, "kernel"), CUDA_SUCCESS);
    assert_int_equal(looked_up, 4);
    code_owner_drop((uintptr_t)MODULE);
    load_result = CUDA_ERROR_INVALID_PTX; /* code that does not compile has no functions */
    assert_int_equal(rt_cuModuleGetFunction(&f, MODULE, "kernel"), CUDA_ERROR_INVALID_PTX);
    load_result = CUDA_ERROR_NOT_SUPPORTED;
    assert_int_equal(rt_cuModuleGetFunction(&f, MODULE, "kernel"), CUDA_SUCCESS);
    assert_int_equal(rt_cuModuleGetFunction(NULL, MODULE, "kernel"), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuModuleGetFunction(&f, MODULE, ""), CUDA_ERROR_INVALID_VALUE);
}

static void attributes_are_cached_and_refreshed(void **state) {
    (void)state;
    CUkernel k;
    CUfunction f;
    int value = 0;
    assert_int_equal(rt_cuLibraryGetKernel(&k, LIBRARY, "kernel"), CUDA_SUCCESS);
    for (unsigned i = 0; i < 16; i++)
        assert_int_equal(rt_cuKernelGetAttribute(&value, (CUfunction_attribute)i, k, 0), CUDA_SUCCESS);
    assert_int_equal(asked, 1);
    assert_int_equal(rt_cuKernelGetAttribute(&value, (CUfunction_attribute)16, k, 0),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuKernelGetAttribute(&value, (CUfunction_attribute)-1, k, 0),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuKernelGetFunction(&f, k), CUDA_SUCCESS);
    assert_int_equal(rt_cuKernelGetFunction(&f, k), CUDA_SUCCESS);
    assert_int_equal(looked_up, 2);
    assert_int_equal(rt_cuFuncGetAttribute(&value, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, f),
                     CUDA_SUCCESS);
    assert_int_equal(value, 49152);
    /* Setting it on the kernel is seen on the function, and by launches. */
    assert_int_equal(rt_cuKernelSetAttribute(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, 100000, k, 0),
                     CUDA_SUCCESS);
    assert_int_equal(rt_cuFuncGetAttribute(&value, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, f),
                     CUDA_SUCCESS);
    assert_int_equal(value, 100000);
    struct arguments a;
    fill(&a);
    assert_int_equal(launch(1, 1, 1, 1, 100000, a.list, NULL), CUDA_SUCCESS);
}

static void names_owners_and_parameters(void **state) {
    (void)state;
    const char *name;
    CUmodule module;
    CUlibrary library;
    size_t offset, size;
    assert_int_equal(rt_cuFuncGetName(&name, FUNCTION), CUDA_SUCCESS);
    assert_string_equal(name, "_Z6kernelv");
    assert_int_equal(rt_cuFuncGetModule(&module, FUNCTION), CUDA_SUCCESS);
    assert_ptr_equal(module, MODULE);
    assert_int_equal(rt_cuKernelGetLibrary(&library, KERNEL), CUDA_SUCCESS);
    assert_ptr_equal(library, LIBRARY);
    assert_int_equal(rt_cuFuncGetParamInfo(FUNCTION, 2, &offset, &size), CUDA_SUCCESS);
    assert_int_equal(offset, 16);
    assert_int_equal(size, 5000);
    assert_int_equal(rt_cuFuncGetParamInfo(FUNCTION, 2, &offset, NULL), CUDA_SUCCESS);
    assert_int_equal(rt_cuFuncGetParamInfo(FUNCTION, 4, &offset, &size), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuFuncGetName(&name, NULL), CUDA_ERROR_INVALID_VALUE);
}

static void the_first_launch_interface(void **state) {
    (void)state;
    uint8_t block[5024];
    memset(block, 3, sizeof block);
    assert_int_equal(rt_cuFuncSetBlockShape(FUNCTION, 8, 4, 2), CUDA_SUCCESS);
    assert_int_equal(rt_cuFuncSetBlockShape(FUNCTION, 0, 4, 2), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuFuncSetSharedSize(FUNCTION, 64), CUDA_SUCCESS);
    assert_int_equal(rt_cuParamSetv(FUNCTION, 0, block, 4096), CUDA_SUCCESS);
    assert_int_equal(rt_cuParamSetv(FUNCTION, 1, block, 4096), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuParamSetv(FUNCTION, -1, block, 1), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuParamSeti(FUNCTION, 8, 0x01020304), CUDA_SUCCESS);
    assert_int_equal(rt_cuParamSetSize(FUNCTION, 4097), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuParamSetSize(FUNCTION, 4096), CUDA_SUCCESS);
    /* This kernel has more parameters than that interface can carry. */
    assert_int_equal(rt_cuLaunchGrid(FUNCTION, 5, 6), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuLaunchGrid(FUNCTION, 0, 6), CUDA_ERROR_INVALID_VALUE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(packs_by_the_layout, set_up, tear_down),
        cmocka_unit_test_setup_teardown(takes_a_packed_block, set_up, tear_down),
        cmocka_unit_test_setup_teardown(checks_before_a_launch, set_up, tear_down),
        cmocka_unit_test_setup_teardown(cooperative_grids_must_fit, set_up, tear_down),
        cmocka_unit_test_setup_teardown(look_ups_are_remembered, set_up, tear_down),
        cmocka_unit_test_setup_teardown(attributes_are_cached_and_refreshed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_owners_and_parameters, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_first_launch_interface, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
