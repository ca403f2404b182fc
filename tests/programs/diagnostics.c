// SPDX-License-Identifier: Apache-2.0
// The error log, core dump attributes, notifications, and what is known of checkpoints.
#include "driver_check.h"

#include <stdbool.h>
#include <string.h>
#include <unistd.h>

static unsigned heard;
static CUlogsCallbackHandle listener;

static void listen_to(void *data, CUlogLevel level, char *message, size_t length) {
    REQUIRE(data == &heard && level == CU_LOG_LEVEL_ERROR && strlen(message) == length && message[length - 1] == '\n');
    if (strstr(message, "cuMemFree"))
        heard++;
    CUdeviceptr p;
    cuMemAlloc(&p, 0);                                              /* fails: noted, not told */
    CU_FAILS(cuLogsUnregisterCallback(listener), CUDA_ERROR_NOT_PERMITTED);
}

static void logs(void) {
    CUlogIterator here, again;
    char text[26000], small[300], path[] = "/tmp/barcuda-logs-XXXXXX";
    size_t size = sizeof text;
    CU_FAILS(cuLogsCurrent(&here, 1), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuLogsCurrent(NULL, 0), CUDA_ERROR_INVALID_VALUE);
    CU(cuLogsCurrent(&here, 0));
    CU(cuLogsDumpToMemory(&here, text, &size, 0));
    REQUIRE(size == 0 && !text[0]);

    CU_FAILS(cuLogsRegisterCallback(NULL, NULL, NULL), CUDA_ERROR_INVALID_VALUE);
    CU(cuLogsRegisterCallback(listen_to, &heard, &listener));
    CU(cuLogsCurrent(&here, 0));
    again = here;
    CU_FAILS(cuMemFree(12345), CUDA_ERROR_INVALID_VALUE);
    REQUIRE(heard == 1);
    CU(cuLogsUnregisterCallback(listener));
    CU_FAILS(cuLogsUnregisterCallback(listener), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuMemFree(12345), CUDA_ERROR_INVALID_VALUE);
    REQUIRE(heard == 1);
    size = sizeof text;
    CU(cuLogsDumpToMemory(&here, text, &size, 0));
    REQUIRE(strlen(text) == size && strstr(text, "cuMemFree") && strstr(text, "CUDA_ERROR_INVALID_VALUE") && strstr(text, "[CUDA][E]"));
    REQUIRE(strstr(text, "cuMemAlloc"));
    size = sizeof text; /* the iterator has moved on */
    CU(cuLogsDumpToMemory(&here, text, &size, 0));
    REQUIRE(size == 0);

    for (int i = 0; i < 1000; i++)
        cuMemFree(12345);
    size = 10;
    here = again;
    CU_FAILS(cuLogsDumpToMemory(&here, small, &size, 0), CUDA_ERROR_INVALID_VALUE);
    REQUIRE(size == 0);
    CU_FAILS(cuCtxSetCurrent((CUcontext)&size), CUDA_ERROR_INVALID_CONTEXT);
    size = sizeof small; /* too small for all: it says so, and has the newest */
    here = again;
    CU(cuLogsDumpToMemory(&here, small, &size, 0));
    REQUIRE(size < sizeof small && small[0] == '[' && strstr(small, "lost") && strstr(small, "cuCtxSetCurrent"));
    size = sizeof text; /* no more is kept than this */
    CU(cuLogsDumpToMemory(NULL, text, &size, 0));
    REQUIRE(size > 20000 && size < 25800);

    int file = mkstemp(path);
    REQUIRE(file >= 0);
    CU(cuLogsDumpToFile(NULL, path, 0));
    REQUIRE(read(file, text, 20) == 20);
    close(file);
    unlink(path);
    CU_FAILS(cuLogsDumpToFile(NULL, "/nowhere/to/be/found", 0), CUDA_ERROR_INVALID_VALUE);
}

static void core_dumps(void) {
    bool on = true;
    char text[1024], expected[1200], host[256] = "";
    int flags = CU_COREDUMP_SKIP_GLOBAL_MEMORY, got = -1;
    size_t size = 0;
    gethostname(host, sizeof host - 1);
    CU(cuCoredumpGetAttributeGlobal(CU_COREDUMP_FILE, NULL, &size));
    REQUIRE(size == 1024);
    CU(cuCoredumpGetAttributeGlobal(CU_COREDUMP_FILE, text, &size));
    snprintf(expected, sizeof expected, "core.cuda.%s.%d", host, (int)getpid());
    REQUIRE(!strcmp(text, expected));
    size = sizeof on;
    CU(cuCoredumpGetAttributeGlobal(CU_COREDUMP_ENABLE_ON_EXCEPTION, &on, &size));
    REQUIRE(!on);
    CU(cuCoredumpGetAttributeGlobal(CU_COREDUMP_TRIGGER_HOST, &on, &size));
    REQUIRE(on);
    CU_FAILS(cuCoredumpSetAttributeGlobal(CU_COREDUMP_ENABLE_ON_EXCEPTION, &on, &size), CUDA_ERROR_NOT_SUPPORTED);
    CU_FAILS(cuCoredumpSetAttribute(CU_COREDUMP_ENABLE_USER_TRIGGER, &on, &size), CUDA_ERROR_NOT_PERMITTED);
    size = sizeof flags;
    CU(cuCoredumpSetAttribute(CU_COREDUMP_GENERATION_FLAGS, &flags, &size));
    CU(cuCoredumpGetAttribute(CU_COREDUMP_GENERATION_FLAGS, &got, &size));
    REQUIRE(got == flags);
    CU(cuCoredumpGetAttributeGlobal(CU_COREDUMP_GENERATION_FLAGS, &got, &size));
    REQUIRE(got == 0);
    flags = 1 << 20;
    CU_FAILS(cuCoredumpSetAttribute(CU_COREDUMP_GENERATION_FLAGS, &flags, &size), CUDA_ERROR_INVALID_VALUE);
    size = sizeof "elsewhere";
    CU(cuCoredumpSetAttributeGlobal(CU_COREDUMP_FILE, "elsewhere", &size));
    size = sizeof text;
    CU(cuCoredumpGetAttribute(CU_COREDUMP_FILE, text, &size));
    REQUIRE(!strcmp(text, "elsewhere"));
    CU_FAILS(cuCoredumpSetAttributeGlobal(CU_COREDUMP_PIPE, "other", &size), CUDA_ERROR_NOT_PERMITTED); /* the environment's */
    CU(cuCoredumpGetAttributeGlobal(CU_COREDUMP_PIPE, text, &size));
    snprintf(expected, sizeof expected, "pipe.%d", (int)getpid());
    REQUIRE(!strcmp(text, expected));
    CU_FAILS(cuCoredumpGetAttributeGlobal(CU_COREDUMP_MAX, text, &size), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuCoredumpGetAttributeGlobal(CU_COREDUMP_PIPE, text, NULL), CUDA_ERROR_INVALID_VALUE);
}

static void notify(CUasyncNotificationInfo *info, void *data, CUasyncCallbackHandle handle) {
    (void)info;
    (void)data;
    (void)handle;
}

static void others(void) {
    CUasyncCallbackHandle handle;
    CUprocessState state;
    CU_FAILS(cuDeviceRegisterAsyncNotification(0, NULL, NULL, &handle), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuDeviceRegisterAsyncNotification(9, notify, NULL, &handle), CUDA_ERROR_INVALID_DEVICE);
    CU(cuDeviceRegisterAsyncNotification(0, notify, NULL, &handle));
    CU(cuDeviceUnregisterAsyncNotification(0, handle));
    CU_FAILS(cuDeviceUnregisterAsyncNotification(0, handle), CUDA_ERROR_INVALID_VALUE);
    CU(cuCheckpointProcessGetState(getpid(), &state));
    REQUIRE(state == CU_PROCESS_STATE_RUNNING);
    CU_FAILS(cuCheckpointProcessGetState(getppid(), &state), CUDA_ERROR_NOT_SUPPORTED);
}

int main(void) {
    CUcontext context;
    setenv("CUDA_COREDUMP_PIPE", "pipe.%p", 1);
    CU(cuInit(0));
    CU(cuDevicePrimaryCtxRetain(&context, 0));
    CU(cuCtxSetCurrent(context));
    logs();
    core_dumps();
    others();
    printf("diagnostics: ok\n");
    return 0;
}
