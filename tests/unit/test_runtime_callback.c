// SPDX-License-Identifier: Apache-2.0
// Host functions, stream callbacks, user objects, and what may be called from them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

#include "generated/cuda_exports.h"
#include "generated/wire_ids.h"
#include "tests/unit/fake_channel.h"

static pthread_t main_thread;
static void *seen_data;
static CUstream seen_stream;
static CUresult seen_status;

static void start(void) {
    fake_devices(1);
    CUcontext context;
    CHECK(cuInit(0) == CUDA_SUCCESS && cuCtxCreate_v2(&context, 0, 0) == CUDA_SUCCESS);
    main_thread = pthread_self();
}

static void host_function(void *data) {
    seen_data = data;
    CHECK(!pthread_equal(pthread_self(), main_thread));
    /* Calls to CUDA are not permitted here, questions about results are. */
    CUcontext context;
    int count;
    const char *text;
    CHECK(cuCtxGetCurrent(&context) == CUDA_ERROR_NOT_PERMITTED);
    CHECK(cuDeviceGetCount(&count) == CUDA_ERROR_NOT_PERMITTED);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_NOT_PERMITTED);
    CHECK(cuGetErrorName(CUDA_SUCCESS, &text) == CUDA_SUCCESS);
    sigset_t blocked;
    CHECK(pthread_sigmask(SIG_BLOCK, NULL, &blocked) == 0 && sigismember(&blocked, SIGINT));
}

static void stream_callback(CUstream stream, CUresult status, void *data) {
    seen_stream = stream;
    seen_status = status;
    seen_data = data;
}

/* The words of the last record. */
static uint64_t words[4];
static CUresult remember(uint16_t op, const struct wire_record *record, const uint8_t *payload,
                         struct wire_writer *reply) {
    (void)op, (void)record, (void)reply;
    memcpy(words, payload, sizeof words);
    return CUDA_SUCCESS;
}

static void host_function_body(void) {
    start();
    int data;
    fake_answers = remember;
    CHECK(cuLaunchHostFunc(NULL, NULL, &data) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuLaunchHostFunc((CUstream)(uintptr_t)5, host_function, &data) == CUDA_SUCCESS);
    CHECK(fake_count(WIRE_OP_bcHostFunc) == 1);
    CHECK(words[0] == (uintptr_t)host_function && words[1] == (uintptr_t)&data && words[2] == 5);
    CHECK(fake_upcall(WINDOW_UPCALL_HOST_FN, words[0], words[1], 0, 0) == CUDA_SUCCESS);
    CHECK(seen_data == &data);
    CHECK(fake_upcall(77, 0, 0, 0, 0) == CUDA_ERROR_NOT_SUPPORTED);
    CUcontext context;
    CHECK(cuCtxGetCurrent(&context) == CUDA_SUCCESS && context); /* this thread is not affected */
}

static void stream_callback_body(void) {
    start();
    int data;
    CHECK(cuStreamAddCallback(NULL, NULL, &data, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuStreamAddCallback(NULL, stream_callback, &data, 1) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuStreamAddCallback(NULL, stream_callback, &data, 0) == CUDA_SUCCESS);
    CHECK(fake_count(WIRE_OP_bcStreamCallback) == 1);
    CHECK(fake_upcall(WINDOW_UPCALL_STREAM_CALLBACK, (uintptr_t)stream_callback, 9, CUDA_ERROR_LAUNCH_FAILED,
                      (uintptr_t)&data) == CUDA_SUCCESS);
    CHECK(seen_stream == (CUstream)(uintptr_t)9 && seen_status == CUDA_ERROR_LAUNCH_FAILED &&
          seen_data == &data);
}

static void user_object_body(void) {
    start();
    int data;
    CUuserObject object;
    CHECK(cuUserObjectCreate(NULL, &data, host_function, 1, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC) ==
          CUDA_ERROR_INVALID_VALUE);
    CHECK(cuUserObjectCreate(&object, &data, NULL, 1, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC) ==
          CUDA_ERROR_INVALID_VALUE);
    CHECK(cuUserObjectCreate(&object, &data, host_function, 0, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC) ==
          CUDA_ERROR_INVALID_VALUE);
    CHECK(cuUserObjectCreate(&object, &data, host_function, 1, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuUserObjectCreate(&object, &data, host_function, 1, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC) ==
          CUDA_SUCCESS);
    CHECK(fake_upcall(WINDOW_UPCALL_USER_OBJECT, (uintptr_t)host_function, (uintptr_t)&data, 0, 0) ==
          CUDA_SUCCESS);
    CHECK(seen_data == &data);
}

static void without_context_body(void) {
    fake_devices(1);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CHECK(cuLaunchHostFunc(NULL, host_function, NULL) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(cuStreamAddCallback(NULL, stream_callback, NULL, 0) == CUDA_ERROR_INVALID_CONTEXT);
}

/* The process may end while a host function runs. */
static pthread_barrier_t entered;
static void never_returns(void *data) {
    (void)data;
    pthread_barrier_wait(&entered);
    for (;;)
        pause();
}

static void *upcall_thread(void *unused) {
    (void)unused;
    fake_upcall(WINDOW_UPCALL_HOST_FN, (uintptr_t)never_returns, 0, 0, 0);
    return NULL;
}

static bool expect_open;
__attribute__((destructor(101))) static void after_exit(void) {
    if (expect_open && fake_closed)
        _exit(3); /* the channel was taken away from under the function */
}

static void exit_meanwhile_body(void) {
    start();
    CHECK(cuLaunchHostFunc(NULL, never_returns, NULL) == CUDA_SUCCESS);
    pthread_barrier_init(&entered, NULL, 2);
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, upcall_thread, NULL) == 0);
    pthread_barrier_wait(&entered);
    expect_open = true;
}

/* Text that device code printed appears on standard output when something synchronises. */
static CUresult text_once(uint16_t op, const struct wire_record *record, const uint8_t *payload,
                          struct wire_writer *reply) {
    (void)record;
    if (op != WIRE_OP_bcOutput)
        return CUDA_SUCCESS;
    static const char text[] = "hello from the device\n";
    uint64_t capacity; /* the second word, after which of the pointers are given */
    memcpy(&capacity, payload + 8, sizeof capacity);
    wire_put_u64(reply, sizeof text - 1);
    char *room = wire_reserve(reply, capacity);
    memset(room, 0, capacity);
    memcpy(room, text, sizeof text - 1);
    fake_control.output_bytes = 0;
    return CUDA_SUCCESS;
}

static void output_body(void) {
    start();
    int ends[2];
    CHECK(pipe2(ends, O_NONBLOCK) == 0 && dup2(ends[1], STDOUT_FILENO) >= 0);
    CHECK(cuCtxSynchronize() == CUDA_SUCCESS &&
          fake_count(WIRE_OP_bcOutput) == 0); /* nothing to fetch: no call */
    fake_answers = text_once;
    fake_control.output_bytes = 22;
    CHECK(cuCtxSynchronize() == CUDA_SUCCESS);
    fflush(stdout);
    char text[64] = "";
    CHECK(read(ends[0], text, sizeof text - 1) == 22 && strcmp(text, "hello from the device\n") == 0);
}

#define CASE(name)                                                                                           \
    static void name##_case(void **state) {                                                                  \
        (void)state;                                                                                         \
        assert_true(passes_in_child(name##_body));                                                           \
    }
CASE(host_function)
CASE(stream_callback)
CASE(user_object)
CASE(without_context)
CASE(exit_meanwhile)
CASE(output)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(host_function_case),  cmocka_unit_test(stream_callback_case),
        cmocka_unit_test(user_object_case),    cmocka_unit_test(without_context_case),
        cmocka_unit_test(exit_meanwhile_case), cmocka_unit_test(output_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
