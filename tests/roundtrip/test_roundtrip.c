// SPDX-License-Identifier: Apache-2.0
/*
 * Every call of the wire, through the generated encoder and the generated decoder; then every record cut short and corrupted.
 * Run under the address sanitizer.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/executor_ops.h"
#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/host_dispatch.h"
#include "generated/wire_ids.h"
#include "tests/roundtrip/roundtrip.h"

static struct case_record whole, damaged;

static void run_all(void) {
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        for (int nulls = 0; nulls < 2; nulls++) {
            case_nulls = nulls;
            case_calls = 0;
            roundtrip_cases[i].run();
            if (case_calls != 1) {
                print_error("%s reached the executor %u times\n", roundtrip_cases[i].name, case_calls);
                case_differences++;
            }
        }
    }
    case_nulls = false;
    assert_int_equal(case_differences, 0);
}

static void test_every_call_arrives(void **state) {
    (void)state;
    run_all();
}

static void test_posted_calls_arrive(void **state) {
    (void)state;
    case_posts = true;
    run_all();
    case_posts = false;
}

/* Runs a case and keeps its record. */
static void record(size_t index) {
    case_checks = true;
    roundtrip_cases[index].run();
    whole = case_record;
    case_checks = false;
}

static void test_short_records_are_refused(void **state) {
    (void)state;
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        record(i);
        damaged = whole;
        for (damaged.size = 0; damaged.size < whole.size; damaged.size++) {
            size_t answered;
            case_calls = 0;
            CUresult r = case_play(&damaged, &answered);
            if (r == CUDA_SUCCESS || case_calls)
                fail_msg("%s: %zu of %zu bytes were accepted", roundtrip_cases[i].name, damaged.size, whole.size);
        }
    }
    case_checks = true;
}

static void test_corrupt_records_do_no_harm(void **state) {
    (void)state;
    unsigned seed = 1;
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        record(i);
        for (unsigned round = 0; whole.size && round < 200; round++) {
            size_t answered;
            damaged = whole;
            for (unsigned n = 0; n <= round % 3; n++)
                damaged.bytes[(size_t)rand_r(&seed) % whole.size] = (uint8_t)(round & 1 ? rand_r(&seed) : 0xff);
            case_play(&damaged, &answered);
        }
    }
    case_checks = true;
}

static void test_short_replies_do_no_harm(void **state) {
    (void)state;
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        record(i);
        damaged = whole;
        for (damaged.room = 0; damaged.room < whole.room; damaged.room += 8) {
            size_t answered;
            case_play(&damaged, &answered);
            assert_int_equal(answered, 0);
        }
    }
    case_checks = true;
}

static void test_unknown_numbers_are_refused(void **state) {
    (void)state;
    size_t answered;
    damaged = (struct case_record){.op = 0x3fff};
    assert_int_equal(case_play(&damaged, &answered), CUDA_ERROR_NOT_SUPPORTED);
    assert_null(dispatch_name(0x3fff));
    assert_string_equal(dispatch_name(WIRE_OP_cuMemAlloc_v2), "cuMemAlloc_v2");
}

static CUstream seen;
static CUresult see_stream(CUstream stream) {
    seen = stream;
    return CUDA_ERROR_LAUNCH_FAILED;
}

static void test_null_stream_of_a_per_thread_call(void **state) {
    (void)state;
    static const struct executor_ops ops = {.cuStreamSynchronize = see_stream};
    case_ops = &ops;
    assert_int_equal(call_cuStreamSynchronize(WIRE_PER_THREAD, NULL), CUDA_ERROR_LAUNCH_FAILED);
    assert_ptr_equal(seen, CU_STREAM_PER_THREAD);
    call_cuStreamSynchronize(0, NULL);
    assert_null(seen);
    CUstream stream = (CUstream)(uintptr_t)case_token(HANDLE_STREAM, 5);
    call_cuStreamSynchronize(WIRE_PER_THREAD, stream);
    assert_ptr_equal(seen, case_host((uintptr_t)stream));
    assert_int_equal(call_cuStreamQuery(0, stream), CUDA_ERROR_NOT_SUPPORTED);
    case_ops = &roundtrip_ops;
}

static void test_handle_of_another_kind_is_refused(void **state) {
    (void)state;
    case_calls = 0;
    CUstream event = (CUstream)(uintptr_t)case_token(HANDLE_EVENT, 5);
    assert_int_equal(call_cuStreamSynchronize(0, event), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(case_calls, 0);
}

static void test_destroyed_handles_end(void **state) {
    (void)state;
    uint64_t token = case_token(HANDLE_EVENT, 9);
    case_checks = false;
    assert_int_equal(call_cuEventDestroy_v2(0, (CUevent)(uintptr_t)token), CUDA_SUCCESS);
    case_checks = true;
    assert_int_equal(case_dropped, token);
}

static void test_counts_that_cannot_be_are_refused(void **state) {
    (void)state;
    CUgraphNode node, dependency = NULL;
    CUgraph graph = (CUgraph)(uintptr_t)case_token(HANDLE_GRAPH, 1);
    assert_int_equal(call_cuGraphAddEmptyNode(0, &node, graph, &dependency, SIZE_MAX), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(call_cuGraphAddEmptyNode(0, &node, graph, &dependency, SIZE_MAX / 8 + 2), CUDA_ERROR_INVALID_VALUE);
}

static void test_calls_the_host_lacks(void **state) {
    (void)state;
    static const struct executor_ops ops = {.cuStreamSynchronize = see_stream};
    uint8_t bitmap[4096];
    size_t used = dispatch_calls(&ops, bitmap, sizeof bitmap);
    assert_in_range(used, WIRE_OP_bcLaunch / 8 + 1, sizeof bitmap);
    assert_int_equal(dispatch_calls(&ops, bitmap, used - 1), 0);
    for (unsigned op = 1; op < used * 8; op++) {
        const char *name = dispatch_name(op);
        bool served = op == WIRE_OP_cuStreamSynchronize || (name && name[0] == 'b');
        if ((bitmap[op / 8] >> op % 8 & 1) != served)
            fail_msg("op %u", op);
    }
    case_unknown = WIRE_OP_cuEventRecord;
    CUevent event = (CUevent)(uintptr_t)case_token(HANDLE_EVENT, 9);
    case_posts = true;
    assert_int_equal(call_cuEventRecord(0, event, NULL), CUDA_ERROR_NOT_SUPPORTED);
    case_posts = false;
    case_unknown = 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_call_arrives),
        cmocka_unit_test(test_posted_calls_arrive),
        cmocka_unit_test(test_short_records_are_refused),
        cmocka_unit_test(test_corrupt_records_do_no_harm),
        cmocka_unit_test(test_short_replies_do_no_harm),
        cmocka_unit_test(test_unknown_numbers_are_refused),
        cmocka_unit_test(test_null_stream_of_a_per_thread_call),
        cmocka_unit_test(test_handle_of_another_kind_is_refused),
        cmocka_unit_test(test_destroyed_handles_end),
        cmocka_unit_test(test_counts_that_cannot_be_are_refused),
        cmocka_unit_test(test_calls_the_host_lacks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
