// SPDX-License-Identifier: Apache-2.0
// The rules of cuGetProcAddress, as measured on the real driver, and what it answers for names that programs
// ask.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "generated/cuda_exports.h"
#include "generated/gpa_table.h"

enum {
    OK = CU_GET_PROC_ADDRESS_SUCCESS,
    UNKNOWN = CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND,
    TOO_OLD = CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT
};

#define NOTHING   NULL
#define SYMBOL(s) ((void *)(s))

static const struct request {
    const char *name;
    int version;
    unsigned flags;
    void *symbol;
    int status;
} requests[] = {
    /* versions */
    {"cuInit", 2000, 0, SYMBOL(cuInit), OK},
    {"cuInit", 1999, 0, NOTHING, TOO_OLD},
    {"cuInit", 0, 0, NOTHING, TOO_OLD},
    {"cuInit", 99999, 0, SYMBOL(cuInit), OK}, /* newer than the driver: the newest it has */
    {"cuInit", -1, 0, SYMBOL(cuInit), OK},
    {"cuMemAlloc", 2000, 0, SYMBOL(cuMemAlloc), OK},
    {"cuMemAlloc", 3010, 0, SYMBOL(cuMemAlloc), OK},
    {"cuMemAlloc", 3020, 0, SYMBOL(cuMemAlloc_v2), OK},
    {"cuMemAlloc", 13000, 0, SYMBOL(cuMemAlloc_v2), OK},
    {"cuCtxCreate", 2000, 0, SYMBOL(cuCtxCreate), OK},
    {"cuCtxCreate", 3020, 0, SYMBOL(cuCtxCreate_v2), OK},
    {"cuCtxCreate", 11040, 0, SYMBOL(cuCtxCreate_v3), OK},
    {"cuCtxCreate", 12050, 0, SYMBOL(cuCtxCreate_v4), OK},
    {"cuGetProcAddress", 11030, 0, SYMBOL(cuGetProcAddress), OK},
    {"cuGetProcAddress", 12000, 0, SYMBOL(cuGetProcAddress_v2), OK},
    {"cuGraphInstantiate", 10000, 0, SYMBOL(cuGraphInstantiate), OK},
    {"cuGraphInstantiate", 12000, 0, SYMBOL(cuGraphInstantiate_v2),
     OK}, /* not WithFlags, whatever the C macro says */
    {"cuGraphInstantiateWithFlags", 11040, 0, SYMBOL(cuGraphInstantiateWithFlags), OK},
    {"cuDevicePrimaryCtxRelease", 7000, 0, SYMBOL(cuDevicePrimaryCtxRelease), OK},
    {"cuDeviceGetUuid", 9020, 0, SYMBOL(cuDeviceGetUuid), OK},
    {"cuDeviceGetUuid", 11040, 0, SYMBOL(cuDeviceGetUuid_v2), OK},
    {"cuMemcpyBatchAsync", 12080, 0, SYMBOL(cuMemcpyBatchAsync), OK},
    {"cuMemcpyBatchAsync", 13000, 0, SYMBOL(cuMemcpyBatchAsync_v2), OK},
    {"cuStreamWaitValue32", 8000, 0, SYMBOL(cuStreamWaitValue32), OK},
    {"cuGetExportTable", 3000, 0, SYMBOL(cuGetExportTable), OK},
    {"cuProfilerStart", 4000, 0, SYMBOL(cuProfilerStart), OK},
    {"cuGLInit", 2000, 0, SYMBOL(cuGLInit), OK},
    /* per-thread default streams */
    {"cuMemcpyAsync", 4000, 0, SYMBOL(cuMemcpyAsync), OK},
    {"cuMemcpyAsync", 13000, 1, SYMBOL(cuMemcpyAsync), OK},
    {"cuMemcpyAsync", 7000, 2, SYMBOL(cuMemcpyAsync_ptsz), OK},
    {"cuMemcpyAsync", 7000, 3, SYMBOL(cuMemcpyAsync_ptsz), OK}, /* both flags: per-thread wins */
    {"cuMemcpyAsync", 6050, 2, NOTHING, TOO_OLD},               /* no fallback to the legacy symbol */
    {"cuMemcpyHtoD", 7000, 2, SYMBOL(cuMemcpyHtoD_v2_ptds), OK},
    {"cuMemPrefetchAsync", 8000, 2, SYMBOL(cuMemPrefetchAsync_ptsz), OK},
    {"cuMemPrefetchAsync", 12020, 2, SYMBOL(cuMemPrefetchAsync_v2_ptsz), OK},
    {"cuStreamGetCaptureInfo", 11030, 2, SYMBOL(cuStreamGetCaptureInfo_v2_ptsz), OK},
    {"cuInit", 2000, 2, SYMBOL(cuInit), OK}, /* no twin at all: the legacy symbol */
    {"cuMemAlloc", 6000, 2, SYMBOL(cuMemAlloc_v2), OK},
    /* names */
    {"", 0, 0, NOTHING, UNKNOWN}, /* the first thing that a CUDA runtime asks */
    {"cuNoSuchThing", 13000, 0, NOTHING, UNKNOWN},
    {"cuMemAlloc_v2", 13000, 0, NOTHING, UNKNOWN},
    {"cuMemcpyAsync_ptsz", 13000, 2, NOTHING, UNKNOWN},
    {"cuini", 13000, 0, NOTHING, UNKNOWN},
    {"cuInitX", 13000, 0, NOTHING, UNKNOWN},
    {"cudbgApiInit", 13000, 0, NOTHING, UNKNOWN},
    {"cuEGLApiInit", 13000, 0, NOTHING, UNKNOWN},
    {"cuMemGetAttribute", 13000, 0, NOTHING, UNKNOWN},
};

static void *const untouched = (void *)(uintptr_t)0x5a5a;

static void second_abi(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        const struct request *r = &requests[i];
        void *symbol = untouched;
        CUdriverProcAddressQueryResult status = (CUdriverProcAddressQueryResult)99;
        CUresult result = cuGetProcAddress_v2(r->name, &symbol, r->version, r->flags, &status);
        if (result != CUDA_SUCCESS || symbol != r->symbol || (int)status != r->status)
            fail_msg("%s at %d, flags %u: result %d, status %d", r->name, r->version, r->flags, result,
                     (int)status);
        assert_int_equal(cuGetProcAddress_v2(r->name, &symbol, r->version, r->flags, NULL), CUDA_SUCCESS);
        assert_ptr_equal(symbol, r->symbol);
    }
}

static void first_abi(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        const struct request *r = &requests[i];
        void *symbol = untouched;
        CUresult result = cuGetProcAddress(r->name, &symbol, r->version, r->flags);
        assert_int_equal(result, r->symbol ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND);
        assert_ptr_equal(symbol, r->symbol ? r->symbol : untouched);
    }
}

static void bad_arguments(void **state) {
    (void)state;
    void *symbol = untouched;
    CUdriverProcAddressQueryResult status = (CUdriverProcAddressQueryResult)99;
    assert_int_equal(cuGetProcAddress_v2("cuInit", &symbol, 2000, 4, &status), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(cuGetProcAddress_v2("cuNoSuchThing", &symbol, 2000, 1ull << 40, &status),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(cuGetProcAddress("cuInit", &symbol, 2000, 4), CUDA_ERROR_INVALID_VALUE);
    assert_ptr_equal(symbol, untouched);
    assert_int_equal((int)status, 99);
    assert_int_equal(cuGetProcAddress_v2(NULL, &symbol, 2000, 0, &status), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(cuGetProcAddress_v2("cuInit", NULL, 2000, 0, &status), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(cuGetProcAddress("cuInit", NULL, 2000, 0), CUDA_ERROR_INVALID_VALUE);
}

/* Every entry is reachable at its own version, and a per-thread request never yields a legacy symbol where
 * there is a twin. */
static void whole_table(void **state) {
    (void)state;
    static const char *const sample[] = {
        "cuMemcpy",       "cuLaunchKernel",      "cuEventRecord",    "cuStreamBeginCapture",
        "cuGraphLaunch",  "cuStreamSynchronize", "cuMemsetD8",       "cuLaunchKernelEx",
        "cuStreamGetCtx", "cuMemAllocAsync",     "cuLaunchHostFunc", "cuTexRefSetAddress2D"};
    for (size_t i = 0; i < sizeof sample / sizeof *sample; i++) {
        const struct gpa_name *name = gpa_find(sample[i]);
        assert_non_null(name);
        for (uint32_t e = 0; e < name->count; e++) {
            void *symbol = NULL;
            unsigned flags = name->entries[e].per_thread ? 2 : 0;
            assert_int_equal(cuGetProcAddress_v2(sample[i], &symbol, name->entries[e].version, flags, NULL),
                             CUDA_SUCCESS);
            assert_ptr_equal(symbol, name->entries[e].symbol);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(second_abi),
        cmocka_unit_test(first_abi),
        cmocka_unit_test(bad_arguments),
        cmocka_unit_test(whole_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
