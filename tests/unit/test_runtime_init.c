// SPDX-License-Identifier: Apache-2.0
// cuInit and its failures, what works without it, fork, exit, the log.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "generated/cuda_exports.h"
#include "generated/wire_ids.h"
#include "tests/unit/fake_channel.h"

static void before_init_body(void) {
    fake_devices(1);
    int version = 0, count;
    CUcontext context;
    void *pointer;
    const char *text;
    CHECK(cuDriverGetVersion(&version) == CUDA_SUCCESS && version == 13000);
    CHECK(cuDriverGetVersion(NULL) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetCount(&count) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuCtxGetCurrent(&context) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuCtxSynchronize() == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuDevicePrimaryCtxRetain(&context, 0) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuGetProcAddress_v2("cuInit", &pointer, 2000, 0, NULL) == CUDA_SUCCESS &&
          pointer == (void *)cuInit);
    CHECK(cuGetErrorName(CUDA_ERROR_NOT_INITIALIZED, &text) == CUDA_SUCCESS);
    CHECK(fake_opened == 0); /* none of this needs a host */
    CHECK(cuInit(1) == CUDA_ERROR_INVALID_VALUE && fake_opened == 0);
    CHECK(cuInit(0) == CUDA_SUCCESS && cuInit(0) == CUDA_SUCCESS && fake_opened == 1);
    CHECK(cuInit(1) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetCount(&count) == CUDA_SUCCESS && count == 1);
}

/* What the library writes to stderr while body() runs. */
static size_t stderr_of(void (*body)(void), char *text, size_t size) {
    int ends[2], saved = dup(STDERR_FILENO);
    CHECK(pipe(ends) == 0 && dup2(ends[1], STDERR_FILENO) >= 0);
    close(ends[1]);
    body();
    dup2(saved, STDERR_FILENO);
    ssize_t got = read(ends[0], text, size - 1);
    text[got < 0 ? 0 : got] = 0;
    return got < 0 ? 0 : (size_t)got;
}

static void fail_three_times(void) {
    int count;
    for (int i = 0; i < 3; i++) {
        CHECK(cuInit(0) == CUDA_ERROR_NO_DEVICE);
        CHECK(cuDeviceGetCount(&count) == CUDA_ERROR_NOT_INITIALIZED);
    }
}

static void no_host_body(void) {
    char text[2048];
    fake_open_error = "no barcudad is listening: start it";
    fake_open_code = ECONNREFUSED;
    CHECK(stderr_of(fail_three_times, text, sizeof text) > 0);
    CHECK(strstr(text, "no barcudad is listening: start it"));
    CHECK(strchr(text, '\n') == text + strlen(text) - 1); /* one line, once */
    /* A later attempt may succeed. */
    fake_open_error = NULL;
    fake_devices(1);
    CHECK(cuInit(0) == CUDA_SUCCESS);
}

static void silent_body(void) {
    char text[2048];
    setenv("BARCUDA_LOG", "0", 1);
    fake_open_error = "no barcudad is listening: start it";
    CHECK(stderr_of(fail_three_times, text, sizeof text) == 0);
}

static void mismatch_body(void) {
    setenv("BARCUDA_LOG", "0", 1);
    fake_open_error = "barcudad speaks another version: upgrade the older of the two";
    fake_open_code = EPROTONOSUPPORT;
    CHECK(cuInit(0) == CUDA_ERROR_SYSTEM_DRIVER_MISMATCH);
    fake_open_error = NULL;
    fake_devices(1);
    fake_snapshot.size -= 8;
    CHECK(cuInit(0) == CUDA_ERROR_SYSTEM_DRIVER_MISMATCH && fake_closed == 1);
    fake_devices(1);
    fake_snapshot.device_count = SNAPSHOT_MAX_DEVICES + 1;
    CHECK(cuInit(0) == CUDA_ERROR_SYSTEM_DRIVER_MISMATCH && fake_closed == 2);
    fake_devices(0);
    CHECK(cuInit(0) == CUDA_ERROR_NO_DEVICE && fake_closed == 3);
}

static void version_body(void) {
    int version = 0;
    fake_devices(1);
    fake_snapshot.driver_version = 12040;
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CHECK(cuDriverGetVersion(&version) == CUDA_SUCCESS && version == 12040);
}

static void newer_host_body(void) {
    int version = 0;
    fake_devices(1);
    fake_snapshot.driver_version = 14010;
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CHECK(cuDriverGetVersion(&version) == CUDA_SUCCESS && version == 13000);
}

static void expect_no_library(void) {
    int count;
    CUcontext context;
    CHECK(cuInit(0) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuDeviceGetCount(&count) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuCtxGetCurrent(&context) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(fake_abandoned == 1);
}

static void fork_after_init_body(void) {
    fake_devices(1);
    CUcontext context;
    CHECK(cuInit(0) == CUDA_SUCCESS && cuCtxCreate_v2(&context, 0, 0) == CUDA_SUCCESS);
    CHECK(passes_in_child(expect_no_library));
    CHECK(cuCtxSynchronize() == CUDA_SUCCESS && fake_abandoned == 0); /* the parent goes on */
}

static void init_works(void) {
    CHECK(cuInit(0) == CUDA_SUCCESS);
}

static void fork_before_init_body(void) {
    fake_devices(1);
    int version;
    CHECK(cuDriverGetVersion(&version) == CUDA_SUCCESS);
    setenv("BARCUDA_LOG", "0", 1);
    fake_open_error = "not yet";
    CHECK(cuInit(0) == CUDA_ERROR_NO_DEVICE); /* a failed attempt does not spoil the child */
    fake_open_error = NULL;
    CHECK(passes_in_child(init_works));
    CHECK(cuInit(0) == CUDA_SUCCESS);
}

static void *init_thread(void *unused) {
    (void)unused;
    CHECK(cuInit(0) == CUDA_SUCCESS);
    return NULL;
}

static void many_threads_body(void) {
    fake_devices(1);
    pthread_t threads[8];
    for (int i = 0; i < 8; i++)
        CHECK(pthread_create(&threads[i], NULL, init_thread, NULL) == 0);
    for (int i = 0; i < 8; i++)
        pthread_join(threads[i], NULL);
    CHECK(fake_opened == 1);
}

/* A destructor without priority runs after those of the test program that have one, and after exit handlers.
 */
static bool expect_teardown;
__attribute__((destructor(101))) static void after_exit(void) {
    if (!expect_teardown)
        return;
    CUcontext context;
    if (cuCtxGetCurrent(&context) != CUDA_ERROR_DEINITIALIZED || cuInit(0) != CUDA_ERROR_DEINITIALIZED ||
        fake_closed != 1)
        _exit(3);
}

static void at_exit(void) {
    CUcontext context;
    if (cuCtxGetCurrent(&context) != CUDA_SUCCESS)
        _exit(2);
}

static void leave_body(void) {
    fake_devices(1);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    expect_teardown = true;
    CHECK(atexit(at_exit) == 0);
}

static void error_names_body(void) {
    const char *text = "untouched";
    CHECK(cuGetErrorName(CUDA_SUCCESS, &text) == CUDA_SUCCESS && strcmp(text, "CUDA_SUCCESS") == 0);
    CHECK(cuGetErrorName(CUDA_ERROR_UNKNOWN, &text) == CUDA_SUCCESS &&
          strcmp(text, "CUDA_ERROR_UNKNOWN") == 0);
    CHECK(cuGetErrorString(CUDA_ERROR_INVALID_VALUE, &text) == CUDA_SUCCESS &&
          strcmp(text, "invalid argument") == 0);
    CHECK(cuGetErrorName((CUresult)12345, &text) == CUDA_ERROR_INVALID_VALUE && text == NULL);
    text = "untouched";
    CHECK(cuGetErrorString((CUresult)-1, &text) == CUDA_ERROR_INVALID_VALUE && text == NULL);
    CHECK(cuGetErrorName(CUDA_SUCCESS, NULL) == CUDA_ERROR_INVALID_VALUE);
    for (int code = 0; code < 1000; code++) {
        const char *name, *description;
        CUresult result = cuGetErrorName((CUresult)code, &name);
        CHECK(result == cuGetErrorString((CUresult)code, &description));
        CHECK(result == CUDA_SUCCESS ? *name && *description : !name && !description);
    }
}

#define CASE(name)                                                                                           \
    static void name(void **state) {                                                                         \
        (void)state;                                                                                         \
        assert_true(passes_in_child(name##_body));                                                           \
    }
CASE(before_init)
CASE(no_host)
CASE(silent)
CASE(mismatch)
CASE(version)
CASE(newer_host)
CASE(fork_after_init)
CASE(fork_before_init)
CASE(many_threads)
CASE(leave)
CASE(error_names)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(before_init),     cmocka_unit_test(no_host),          cmocka_unit_test(silent),
        cmocka_unit_test(mismatch),        cmocka_unit_test(version),          cmocka_unit_test(newer_host),
        cmocka_unit_test(fork_after_init), cmocka_unit_test(fork_before_init), cmocka_unit_test(many_threads),
        cmocka_unit_test(leave),           cmocka_unit_test(error_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
