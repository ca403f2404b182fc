// SPDX-License-Identifier: Apache-2.0
/*
 * Generated entry points: order of checks, old ABIs, per-thread variants, device ordinals. Only the few hooks and calls that the
 * tested stubs reach are defined here; link with -ffunction-sections and --gc-sections, so that the others are dropped.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "generated/cuda_exports.h"
#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "generated/trace_calls.h"
#include "runtime/check.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/trace.h"

#define EVENT  ((CUevent)((uintptr_t)HANDLE_EVENT << 56 | 1ull << 32 | 7))
#define STREAM ((CUstream)((uintptr_t)HANDLE_STREAM << 56 | 1ull << 32 | 8))
#define GRAPH  ((CUgraph)((uintptr_t)HANDLE_GRAPH << 56 | 1ull << 32 | 9))

/* ---- what the stubs reach ---- */

static CUresult enter_result;
static enum rt_context_need need;
static unsigned calls, call_flags_seen;

bool rt_stream_known(uint64_t stream) { return stream <= 2 || stream >> 56 == HANDLE_STREAM; }

CUresult rt_enter(struct rt_call *call, enum rt_context_need n) {
    (void)call;
    need = n;
    return enter_result;
}

/* The program sees the host's devices 5 and 6 as 0 and 1. */
CUdevice rt_device_to_host(CUdevice device) { return device == 0 || device == 1 ? device + 5 : -1; }
CUdevice rt_device_from_host(CUdevice device) { return device - 5; }

struct rt_library rt_library;
static unsigned traced, traced_id;
static const void *traced_argument;
static CUresult traced_result;
static unsigned failures;

void error_log_result(const char *function, CUresult result) {
    assert_non_null(function);
    assert_int_not_equal(result, CUDA_SUCCESS);
    failures++;
}

void trace_begin(struct trace_call *call, unsigned id, const void *const arguments[]) {
    (void)call;
    traced++;
    traced_id = id;
    traced_argument = *(void *const *)arguments[0];
}
CUresult trace_end(struct trace_call *call, CUresult result) {
    (void)call;
    traced_result = result;
    return result;
}

static CUdeviceptr allocated, freed;
CUresult rt_cuMemAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    calls++;
    assert_int_equal(bytesize, 0xfffffff0);
    *dptr = allocated;
    return CUDA_SUCCESS;
}
CUresult rt_cuMemFree_v2(CUdeviceptr dptr) {
    freed = dptr;
    return CUDA_SUCCESS;
}

static CUDA_MEMCPY2D_v2 copied;
CUresult rt_cuMemcpy2D_v2(unsigned call_flags, const CUDA_MEMCPY2D_v2 *copy) {
    calls++;
    call_flags_seen = call_flags;
    if (copy)
        copied = *copy;
    return copy ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult call_cuEventRecord(unsigned call_flags, CUevent hEvent, CUstream hStream) {
    calls++;
    call_flags_seen = call_flags;
    assert_ptr_equal(hEvent, EVENT);
    (void)hStream;
    return CUDA_SUCCESS;
}

static CUmemLocation location;
CUresult call_cuMemAdvise_v2(unsigned call_flags, CUdeviceptr devPtr, size_t count, CUmem_advise advice,
                             CUmemLocation where) {
    (void)call_flags;
    calls++;
    assert_int_equal(devPtr, 0x1000);
    assert_int_equal(count, 64);
    assert_int_equal(advice, CU_MEM_ADVISE_SET_READ_MOSTLY);
    location = where;
    return CUDA_SUCCESS;
}

static CUmemAccessDesc access_given[2];
CUresult call_cuMemSetAccess(unsigned call_flags, CUdeviceptr ptr, size_t size, const CUmemAccessDesc *desc, size_t count) {
    (void)call_flags;
    (void)ptr;
    (void)size;
    calls++;
    assert_int_equal(count, 2);
    memcpy(access_given, desc, sizeof access_given);
    return CUDA_SUCCESS;
}

CUresult call_cuGraphAddDependencies_v2(unsigned call_flags, CUgraph hGraph, const CUgraphNode *from, const CUgraphNode *to,
                                        const CUgraphEdgeData *edgeData, size_t numDependencies) {
    (void)call_flags;
    calls++;
    assert_ptr_equal(hGraph, GRAPH);
    assert_non_null(from);
    assert_non_null(to);
    assert_null(edgeData);
    assert_int_equal(numDependencies, 1);
    return CUDA_SUCCESS;
}

CUresult call_cuMemGetInfo_v2(unsigned call_flags, size_t *bytes_free, size_t *bytes_total) {
    (void)call_flags;
    calls++;
    *bytes_free = 1000;
    *bytes_total = 1ull << 33;
    return CUDA_SUCCESS;
}

static int setup(void **state) {
    (void)state;
    enter_result = CUDA_SUCCESS;
    calls = 0;
    failures = 0;
    freed = 0;
    traced = 0;
    atomic_store(&rt_library.tracing, false);
    return 0;
}

/* ---- tests ---- */

static void test_entering_comes_first(void **state) {
    (void)state;
    enter_result = CUDA_ERROR_NOT_INITIALIZED;
    assert_int_equal(cuMemGetInfo_v2(NULL, NULL), CUDA_ERROR_NOT_INITIALIZED);
    assert_int_equal(cuEventRecord(NULL, NULL), CUDA_ERROR_NOT_INITIALIZED);
    assert_int_equal(need, RT_NEEDS_CONTEXT);
    assert_int_equal(failures, 2);
    enter_result = CUDA_SUCCESS;
    size_t one;
    assert_int_equal(cuMemGetInfo_v2(&one, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(calls, 0);
}

static void test_what_is_no_handle_is_refused_at_once(void **state) {
    (void)state;
    assert_int_equal(cuEventRecord(NULL, STREAM), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(cuEventRecord((CUevent)STREAM, STREAM), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(cuEventRecord(EVENT, (CUstream)EVENT), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(cuEventRecord(EVENT, (CUstream)(uintptr_t)3), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(calls, 0);
    for (uintptr_t reserved = 0; reserved < 3; reserved++)
        assert_int_equal(cuEventRecord(EVENT, (CUstream)reserved), CUDA_SUCCESS);
    assert_int_equal(calls, 3);
}

static void test_per_thread_variant(void **state) {
    (void)state;
    assert_int_equal(cuEventRecord_ptsz(EVENT, NULL), CUDA_SUCCESS);
    assert_int_equal(call_flags_seen, WIRE_PER_THREAD);
    assert_int_equal(cuEventRecord(EVENT, NULL), CUDA_SUCCESS);
    assert_int_equal(call_flags_seen, 0);
}

static void test_narrow_result(void **state) {
    (void)state;
    CUdeviceptr_v1 address = 1;
    allocated = 0xfffff000;
    assert_int_equal(cuMemAlloc(&address, 0xfffffff0), CUDA_SUCCESS);
    assert_int_equal(address, 0xfffff000);
    assert_int_equal(freed, 0);
}

static void test_result_that_does_not_fit(void **state) {
    (void)state;
    CUdeviceptr_v1 address = 1;
    allocated = 0x100000000;
    assert_int_equal(cuMemAlloc(&address, 0xfffffff0), CUDA_ERROR_OUT_OF_MEMORY);
    assert_int_equal(address, 1);
    assert_int_equal(freed, allocated);
    unsigned bytes_free = 2, bytes_total = 3;
    assert_int_equal(cuMemGetInfo(&bytes_free, &bytes_total), CUDA_ERROR_OUT_OF_MEMORY);
    assert_int_equal(bytes_free, 2);
}

static void test_narrow_struct(void **state) {
    (void)state;
    char host[4];
    CUDA_MEMCPY2D_v1 old = {.srcMemoryType = CU_MEMORYTYPE_DEVICE, .srcDevice = 0xf0000000, .srcPitch = 0xffffffff,
                            .dstMemoryType = CU_MEMORYTYPE_HOST, .dstHost = host, .WidthInBytes = 4, .Height = 1};
    assert_int_equal(cuMemcpy2D(&old), CUDA_SUCCESS);
    assert_int_equal(copied.srcDevice, 0xf0000000);
    assert_int_equal(copied.srcPitch, 0xffffffff);
    assert_ptr_equal(copied.dstHost, host);
    assert_int_equal(copied.dstMemoryType, CU_MEMORYTYPE_HOST);
    assert_int_equal(copied.WidthInBytes, 4);
    assert_int_equal(cuMemcpy2D(NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(call_flags_seen, 0);
}

static void test_old_abi_by_another_function(void **state) {
    (void)state;
    CUgraphNode node = NULL;
    assert_int_equal(cuGraphAddDependencies(GRAPH, &node, &node, 1), CUDA_SUCCESS);
    assert_int_equal(cuGraphAddDependencies(GRAPH, NULL, &node, 1), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(calls, 1);
}

static void test_device_ordinals(void **state) {
    (void)state;
    assert_int_equal(cuMemAdvise(0x1000, 64, CU_MEM_ADVISE_SET_READ_MOSTLY, 1), CUDA_SUCCESS);
    assert_int_equal(location.type, CU_MEM_LOCATION_TYPE_DEVICE);
    assert_int_equal(location.id, 6);
    assert_int_equal(cuMemAdvise(0x1000, 64, CU_MEM_ADVISE_SET_READ_MOSTLY, CU_DEVICE_CPU), CUDA_SUCCESS);
    assert_int_equal(location.type, CU_MEM_LOCATION_TYPE_HOST);
    assert_int_equal(cuMemAdvise(0x1000, 64, CU_MEM_ADVISE_SET_READ_MOSTLY, 2), CUDA_ERROR_INVALID_DEVICE);

    CUmemAccessDesc desc[2] = {{.location = {CU_MEM_LOCATION_TYPE_DEVICE, 1}},
                               {.location = {CU_MEM_LOCATION_TYPE_HOST_NUMA, 1}}};
    assert_int_equal(cuMemSetAccess(0, 0, desc, 2), CUDA_SUCCESS);
    assert_int_equal(access_given[0].location.id, 6);
    assert_int_equal(access_given[1].location.id, 1);
    assert_int_equal(desc[0].location.id, 1);
    desc[0].location.id = 7;
    assert_int_equal(cuMemSetAccess(0, 0, desc, 2), CUDA_ERROR_INVALID_DEVICE);
    assert_int_equal(cuMemSetAccess(0, 0, desc, 1000), CUDA_ERROR_INVALID_VALUE);
}

static void test_refused(void **state) {
    (void)state;
    assert_int_equal(cuGLInit(), CUDA_ERROR_NOT_SUPPORTED);
    assert_int_equal(cuMemGetAttribute(), CUDA_ERROR_NOT_SUPPORTED);
}

static void test_traced(void **state) {
    (void)state;
    assert_int_equal(cuEventRecord(EVENT, NULL), CUDA_SUCCESS);
    assert_int_equal(traced, 0);
    atomic_store(&rt_library.tracing, true);
    assert_int_equal(cuEventRecord_ptsz(EVENT, NULL), CUDA_SUCCESS);
    assert_int_equal(traced, 1);
    assert_int_equal(traced_id, TRACE_cuEventRecord_ptsz);
    assert_ptr_equal(traced_argument, EVENT);
    assert_int_equal(call_flags_seen, WIRE_PER_THREAD);
    assert_int_equal(calls, 2);
    assert_int_equal(cuEventRecord(NULL, NULL), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(traced_result, CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(calls, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_entering_comes_first, setup),
        cmocka_unit_test_setup(test_what_is_no_handle_is_refused_at_once, setup),
        cmocka_unit_test_setup(test_per_thread_variant, setup),
        cmocka_unit_test_setup(test_narrow_result, setup),
        cmocka_unit_test_setup(test_result_that_does_not_fit, setup),
        cmocka_unit_test_setup(test_narrow_struct, setup),
        cmocka_unit_test_setup(test_old_abi_by_another_function, setup),
        cmocka_unit_test_setup(test_device_ordinals, setup),
        cmocka_unit_test_setup(test_refused, setup),
        cmocka_unit_test_setup(test_traced, setup),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
