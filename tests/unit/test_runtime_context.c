// SPDX-License-Identifier: Apache-2.0
// The context stack, creation and destruction, primary contexts, limits.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>

#include "generated/cuda_exports.h"
#include "generated/wire_ids.h"
#include "tests/unit/fake_channel.h"

static CUcontext current(void) {
    CUcontext context = (CUcontext)(uintptr_t)99;
    CHECK(cuCtxGetCurrent(&context) == CUDA_SUCCESS);
    return context;
}

static void start(unsigned devices) {
    fake_devices(devices);
    CHECK(cuInit(0) == CUDA_SUCCESS);
}

static CUcontext create(void) {
    CUcontext context = NULL;
    CHECK(cuCtxCreate_v2(&context, 0, 0) == CUDA_SUCCESS && context);
    return context;
}

static void stack_body(void) {
    start(1);
    CUcontext out;
    CHECK(current() == NULL);
    CHECK(cuCtxPopCurrent_v2(&out) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxSetCurrent(NULL) == CUDA_SUCCESS);
    CUcontext a = create(), b = create();
    CHECK(a != b && current() == b);
    CHECK(cuCtxPushCurrent_v2(a) == CUDA_SUCCESS && current() == a); /* a b a */
    CHECK(cuCtxPopCurrent_v2(&out) == CUDA_SUCCESS && out == a && current() == b);
    CHECK(cuCtxSetCurrent(a) == CUDA_SUCCESS && current() == a); /* a a: replaces */
    CHECK(cuCtxPopCurrent(&out) == CUDA_SUCCESS && out == a && current() == a);
    CHECK(cuCtxSetCurrent(b) == CUDA_SUCCESS && current() == b);       /* b */
    CHECK(cuCtxSetCurrent(NULL) == CUDA_SUCCESS && current() == NULL); /* pops */
    CHECK(cuCtxPopCurrent_v2(NULL) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxPushCurrent_v2(NULL) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuCtxSetCurrent((CUcontext)(uintptr_t)0x1234) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxPushCurrent_v2((CUcontext)(uintptr_t)0x1234) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxGetCurrent(NULL) == CUDA_ERROR_INVALID_VALUE);
    for (int i = 0; i < 100; i++)
        CHECK(cuCtxPushCurrent_v2(i % 2 ? a : b) == CUDA_SUCCESS);
    for (int i = 99; i >= 0; i--)
        CHECK(cuCtxPopCurrent_v2(&out) == CUDA_SUCCESS && out == (i % 2 ? a : b));
    CHECK(current() == NULL);
}

static void failed_set_body(void) {
    start(1);
    CUcontext a = create();
    CHECK(cuCtxSetCurrent((CUcontext)(uintptr_t)0x1234) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(current() == a);
    CHECK(cuCtxCreate_v2(NULL, 0, 0) == CUDA_ERROR_INVALID_VALUE);
    CUcontext out;
    CHECK(cuCtxCreate_v2(&out, 3, 0) == CUDA_ERROR_INVALID_VALUE); /* two scheduling policies */
    CHECK(cuCtxCreate_v2(&out, 0x1000, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuCtxCreate_v2(&out, 0, 1) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuCtxCreate_v2(&out, 0, -1) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(current() == a && fake_count(WIRE_OP_cuCtxCreate_v2) == 1);
}

static CUcontext shared;
static pthread_barrier_t barrier;

static void *other_thread(void *unused) {
    (void)unused;
    CHECK(current() == NULL); /* stacks are per thread */
    CHECK(cuCtxSetCurrent(shared) == CUDA_SUCCESS);
    pthread_barrier_wait(&barrier);
    pthread_barrier_wait(&barrier);
    CHECK(current() == shared); /* stays, unusable */
    size_t value;
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_STACK_SIZE) == CUDA_ERROR_CONTEXT_IS_DESTROYED);
    CUdevice device;
    CHECK(cuCtxGetDevice(&device) == CUDA_ERROR_CONTEXT_IS_DESTROYED);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_CONTEXT_IS_DESTROYED);
    CHECK(cuCtxPopCurrent_v2(NULL) == CUDA_SUCCESS && current() == NULL);
    CHECK(cuCtxSetCurrent(shared) != CUDA_SUCCESS);
    return NULL;
}

static void destroy_body(void) {
    start(1);
    CUcontext bottom = create();
    shared = create();
    pthread_barrier_init(&barrier, NULL, 2);
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, other_thread, NULL) == 0);
    pthread_barrier_wait(&barrier);
    CHECK(cuCtxDestroy_v2(shared) == CUDA_SUCCESS);
    CHECK(current() == bottom); /* popped here, because it was on top here */
    pthread_barrier_wait(&barrier);
    pthread_join(thread, NULL);
    CHECK(cuCtxDestroy_v2(shared) != CUDA_SUCCESS);
    CHECK(cuCtxDestroy_v2(NULL) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(fake_count(WIRE_OP_cuCtxDestroy_v2) == 1);
    /* A new context may use the old one's memory, never its name. */
    CUcontext next = create();
    CHECK(next != shared && current() == next);
    CHECK(cuCtxSetCurrent(shared) != CUDA_SUCCESS);
    /* Not on top: it stays in the stack, destroyed. */
    CHECK(cuCtxDestroy_v2(bottom) == CUDA_SUCCESS && current() == next);
    CHECK(cuCtxPopCurrent_v2(NULL) == CUDA_SUCCESS && current() == bottom);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_CONTEXT_IS_DESTROYED);
}

static void attach_body(void) {
    start(1);
    CUcontext context = create(), out;
    CHECK(cuCtxAttach(&out, 1) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuCtxAttach(&out, 0) == CUDA_SUCCESS && out == context);
    CHECK(cuCtxDetach(context) == CUDA_SUCCESS && current() == context);
    CHECK(fake_count(WIRE_OP_cuCtxDestroy_v2) == 0);
    CHECK(cuCtxDetach(context) == CUDA_SUCCESS && current() == NULL);
    CHECK(fake_count(WIRE_OP_cuCtxDestroy_v2) == 1);
    CHECK(cuCtxAttach(&out, 0) == CUDA_ERROR_INVALID_CONTEXT);
}

static void primary_body(void) {
    start(2);
    unsigned flags = 9;
    int active = 9;
    CUcontext a, b, other;
    CHECK(cuDevicePrimaryCtxGetState(0, &flags, &active) == CUDA_SUCCESS && flags == 0 && active == 0);
    CHECK(cuDevicePrimaryCtxGetState(0, NULL, &active) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDevicePrimaryCtxGetState(2, &flags, &active) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuDevicePrimaryCtxSetFlags_v2(0, CU_CTX_SCHED_BLOCKING_SYNC) == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxRetain(&a, 0) == CUDA_SUCCESS && current() == NULL); /* does not push */
    CHECK(cuDevicePrimaryCtxRetain(&b, 0) == CUDA_SUCCESS && a == b);
    CHECK(cuDevicePrimaryCtxRetain(&other, 1) == CUDA_SUCCESS && other != a);
    CHECK(fake_count(WIRE_OP_cuDevicePrimaryCtxRetain) == 2); /* once per device */
    CHECK(cuDevicePrimaryCtxGetState(0, &flags, &active) == CUDA_SUCCESS);
    CHECK(flags == CU_CTX_SCHED_BLOCKING_SYNC && active == 1);
    CHECK(cuDevicePrimaryCtxSetFlags(0, 0) == CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE); /* the ABI before 11.0 */
    CHECK(cuDevicePrimaryCtxSetFlags_v2(0, CU_CTX_SCHED_SPIN) == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxSetFlags_v2(0, 3) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuCtxDestroy_v2(a) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxSetCurrent(a) == CUDA_SUCCESS);
    CHECK(cuCtxGetFlags(&flags) == CUDA_SUCCESS && flags == CU_CTX_SCHED_SPIN);
    CUdevice device = 9;
    CHECK(cuCtxGetDevice(&device) == CUDA_SUCCESS && device == 0);
    CHECK(cuCtxGetDevice_v2(&device, other) == CUDA_SUCCESS && device == 1);
    CHECK(cuDevicePrimaryCtxRelease(0) == CUDA_SUCCESS);
    CHECK(cuCtxSynchronize() == CUDA_SUCCESS && fake_context(WIRE_OP_cuCtxSynchronize) == (uintptr_t)a);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_SUCCESS);
    CHECK(fake_count(WIRE_OP_cuDevicePrimaryCtxRelease_v2) == 1);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(current() == a && cuCtxSynchronize() == CUDA_ERROR_CONTEXT_IS_DESTROYED);
    CHECK(cuDevicePrimaryCtxRetain(&b, 0) == CUDA_SUCCESS && b == a && cuCtxSynchronize() == CUDA_SUCCESS);
    /* A reset ends what the context holds, not who retains it. */
    CHECK(cuDevicePrimaryCtxReset_v2(0) == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxGetState(0, &flags, &active) == CUDA_SUCCESS && active == 0);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_CONTEXT_IS_DESTROYED);
    CHECK(cuDevicePrimaryCtxRetain(&b, 0) == CUDA_SUCCESS && cuCtxSynchronize() == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_SUCCESS && cuCtxSynchronize() == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxRetain(NULL, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDevicePrimaryCtxRetain(&a, 2) == CUDA_ERROR_INVALID_DEVICE);
}

/* A CUDA runtime makes the primary context current before it retains it. */
static void current_before_retain_body(void) {
    start(1);
    CUcontext handle = (CUcontext)(uintptr_t)((uint64_t)1 << 56 | (uint64_t)1 << 32), out;
    CHECK(cuCtxSetCurrent(handle) == CUDA_SUCCESS && current() == handle);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_CONTEXT_IS_DESTROYED);
    CHECK(fake_count(WIRE_OP_cuCtxSynchronize) == 0);
    CHECK(cuDevicePrimaryCtxRetain(&out, 0) == CUDA_SUCCESS && out == handle);
    CHECK(cuCtxSynchronize() == CUDA_SUCCESS);
}

static CUresult wrong_token(uint16_t op, const struct wire_record *record, const uint8_t *payload,
                            struct wire_writer *reply) {
    (void)record, (void)payload;
    wire_put_u64(reply, 0x4242);
    return op == WIRE_OP_cuCtxCreate_v2 ? CUDA_ERROR_OUT_OF_MEMORY : CUDA_SUCCESS;
}

static void host_failure_body(void) {
    start(1);
    fake_answers = wrong_token;
    CUcontext out = NULL;
    CHECK(cuDevicePrimaryCtxRetain(&out, 0) == CUDA_ERROR_SYSTEM_DRIVER_MISMATCH && out == NULL);
    CHECK(cuCtxCreate_v2(&out, 0, 0) == CUDA_ERROR_OUT_OF_MEMORY && out == NULL && current() == NULL);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_ERROR_INVALID_CONTEXT);
    fake_answers = NULL;
    CHECK(cuDevicePrimaryCtxRetain(&out, 0) == CUDA_SUCCESS);
    CHECK(cuCtxSetCurrent(out) == CUDA_SUCCESS);
    fake_control.context_error = CUDA_ERROR_ILLEGAL_ADDRESS; /* sticky */
    CHECK(cuCtxSynchronize() == CUDA_ERROR_ILLEGAL_ADDRESS);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_ILLEGAL_ADDRESS);
    CHECK(current() == out);
    fake_control.context_error = 0;
    fake_is_dead = true;
    CHECK(cuCtxSynchronize() == CUDA_ERROR_SYSTEM_NOT_READY);
    CHECK(cuCtxGetCurrent(&out) == CUDA_ERROR_SYSTEM_NOT_READY);
}

static void properties_body(void) {
    start(1);
    size_t value = 7;
    CUcontext context;
    unsigned version, flags;
    unsigned long long first, second;
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_STACK_SIZE) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxGetFlags(&flags) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuCtxCreate(&context, CU_CTX_SCHED_YIELD, 0) == CUDA_SUCCESS);
    CHECK(cuCtxGetFlags(&flags) == CUDA_SUCCESS && flags == CU_CTX_SCHED_YIELD);
    CHECK(cuCtxGetApiVersion(NULL, &version) == CUDA_SUCCESS && version == 3010);
    CHECK(cuCtxGetId(NULL, &first) == CUDA_SUCCESS);
    context = create();
    CHECK(cuCtxGetApiVersion(context, &version) == CUDA_SUCCESS && version == 3020);
    CHECK(cuCtxGetId(context, &second) == CUDA_SUCCESS && first != second);
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_STACK_SIZE) == CUDA_SUCCESS && value == 1024);
    CHECK(fake_count(WIRE_OP_cuCtxGetLimit) == 0); /* known from the snapshot */
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_SHMEM_SIZE) == CUDA_ERROR_UNSUPPORTED_LIMIT);
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_MAX) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_CIG_ENABLED) == CUDA_SUCCESS && value == 0);
    CHECK(cuCtxGetLimit(NULL, CU_LIMIT_STACK_SIZE) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuCtxSetLimit(CU_LIMIT_STACK_SIZE, 4096) == CUDA_SUCCESS);
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_STACK_SIZE) == CUDA_SUCCESS && value == 0); /* the host's answer */
    CHECK(cuCtxGetLimit(&value, CU_LIMIT_STACK_SIZE) == CUDA_SUCCESS);
    CHECK(fake_count(WIRE_OP_cuCtxGetLimit) == 1);
    int least = 9, greatest = 9;
    CHECK(cuCtxGetStreamPriorityRange(&least, NULL) == CUDA_SUCCESS && least == 0);
    CHECK(cuCtxGetStreamPriorityRange(NULL, &greatest) == CUDA_SUCCESS && greatest == -5);
    CUfunc_cache cache;
    CHECK(cuCtxSetCacheConfig(CU_FUNC_CACHE_PREFER_L1) == CUDA_SUCCESS);
    CHECK(cuCtxGetCacheConfig(&cache) == CUDA_SUCCESS && cache == CU_FUNC_CACHE_PREFER_L1);
    CHECK(cuCtxSetCacheConfig((CUfunc_cache)17) == CUDA_ERROR_INVALID_VALUE);
    CUexecAffinityParam affinity;
    CHECK(cuCtxGetExecAffinity(&affinity, CU_EXEC_AFFINITY_TYPE_SM_COUNT) == CUDA_SUCCESS);
    CHECK(affinity.param.smCount.val == 8);
}

#define CASE(name)                                                                                           \
    static void name(void **state) {                                                                         \
        (void)state;                                                                                         \
        assert_true(passes_in_child(name##_body));                                                           \
    }
CASE(stack)
CASE(failed_set)
CASE(destroy)
CASE(attach)
CASE(primary)
CASE(current_before_retain)
CASE(host_failure)
CASE(properties)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stack),        cmocka_unit_test(failed_set), cmocka_unit_test(destroy),
        cmocka_unit_test(attach),       cmocka_unit_test(primary),    cmocka_unit_test(current_before_retain),
        cmocka_unit_test(host_failure), cmocka_unit_test(properties),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
