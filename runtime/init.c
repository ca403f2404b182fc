// SPDX-License-Identifier: Apache-2.0
// cuInit, cuDriverGetVersion, fork and exit.
#include "runtime/init.h"

#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "generated/runtime_hooks.h"
#include "runtime/callback.h"
#include "runtime/context.h"
#include "runtime/device.h"
#include "runtime/log.h"
#include "runtime/output.h"
#include "runtime/ranges.h"
#include "runtime/thread.h"
#include "runtime/profile.h"
#include "runtime/trace.h"

struct rt_library rt_library = {.tracing = true};

static struct snapshot snapshot;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static _Atomic int reported_version;

CUresult rt_not_ready(void) {
    int state = atomic_load_explicit(&rt_library.state, memory_order_acquire);
    return state == RT_TORN_DOWN ? CUDA_ERROR_DEINITIALIZED : CUDA_ERROR_NOT_INITIALIZED;
}

/* ---- fork ---- */

static void before_fork(void) {
    pthread_mutex_lock(&lock);
}
static void after_fork_parent(void) {
    pthread_mutex_unlock(&lock);
}

static void after_fork_child(void) {
    if (atomic_load(&rt_library.state) == RT_READY) {
        atomic_store(&rt_library.state, RT_FORKED);
        channel_abandon(rt_library.channel);
        rt_library.channel = NULL;
    }
    pthread_mutex_unlock(&lock);
}

/* ---- cuInit ---- */

/* One line per process: runtimes call cuInit again and again. */
__attribute__((format(printf, 1, 2))) static void complain(const char *format, ...) {
    static bool complained;
    if (complained)
        return;
    complained = true;
    char text[1200];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    rt_log(RT_LOG_ERROR, "%s", text);
}

static CUresult take_snapshot(struct channel *channel) {
    size_t size = 0;
    const void *data = channel_snapshot(channel, &size);
    uint32_t claimed = 0;
    if (data && size >= sizeof claimed)
        memcpy(&claimed, data, sizeof claimed);
    if (size < sizeof snapshot || claimed != sizeof snapshot) {
        complain(
            "the host's barcudad describes its devices in another format; install the same barcuda release "
            "in the guest and on the host");
        return CUDA_ERROR_SYSTEM_DRIVER_MISMATCH;
    }
    memcpy(&snapshot, data, sizeof snapshot);
    if (snapshot.device_count > SNAPSHOT_MAX_DEVICES) {
        complain("the host's barcudad reports %u devices, more than this library knows how to handle",
                 snapshot.device_count);
        return CUDA_ERROR_SYSTEM_DRIVER_MISMATCH;
    }
    rt_device_init(&snapshot);
    if (rt_device_count() == 0) {
        rt_log(RT_LOG_INFO, snapshot.device_count ? "CUDA_VISIBLE_DEVICES hides every device"
                                                  : "the host's barcudad has no device for this guest");
        return CUDA_ERROR_NO_DEVICE;
    }
    return CUDA_SUCCESS;
}

/* The caller holds the lock. */
static CUresult initialise(void) {
    static bool handlers;
    if (!handlers) {
        if (pthread_atfork(before_fork, after_fork_parent, after_fork_child))
            return CUDA_ERROR_OUT_OF_MEMORY;
        handlers = true;
    }
    struct channel_error error = {0};
    struct channel *channel = channel_open(&error);
    if (!channel) {
        complain("%s", error.text);
        /* The two codes by which the channel says that somebody is there who speaks another version. */
        bool mismatch = error.code == EPROTONOSUPPORT || error.code == EMSGSIZE;
        return mismatch ? CUDA_ERROR_SYSTEM_DRIVER_MISMATCH : CUDA_ERROR_NO_DEVICE;
    }
    CUresult result = take_snapshot(channel);
    if (result != CUDA_SUCCESS) {
        channel_close(channel);
        return result;
    }
    uint64_t arena, arena_size;
    if (channel_device_arena(channel, &arena, &arena_size))
        ranges_set_arena(arena, arena_size);
    if (rt_library.tracing) {
        channel_measure(channel);
        rt_thread()->channel.waited++; /* the handshake */
    }
    rt_library.channel = channel;
    rt_library.snapshot = &snapshot;
    rt_context_init();
    atomic_store_explicit(&rt_library.state, RT_READY, memory_order_release);
    profile_begin();
    rt_log(RT_LOG_INFO, "%d device(s), %.32s executor, host %.32s, driver %d", rt_device_count(),
           snapshot.executor_name, snapshot.host_version, snapshot.driver_version);
    return CUDA_SUCCESS;
}

CUresult rt_cuInit(unsigned int flags) {
    if (flags != 0)
        return CUDA_ERROR_INVALID_VALUE;
    if (rt_ready() == CUDA_SUCCESS)
        return CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    CUresult result = rt_ready();
    if (atomic_load(&rt_library.state) == RT_UNINITIALISED)
        result = initialise();
    pthread_mutex_unlock(&lock);
    return result;
}

int rt_driver_version(void) {
    int reported = atomic_load_explicit(&reported_version, memory_order_relaxed);
    if (reported)
        return reported;
    if (rt_ready() == CUDA_SUCCESS && snapshot.driver_version < RT_DRIVER_VERSION)
        return snapshot.driver_version;
    return RT_DRIVER_VERSION;
}

CUresult rt_cuDriverGetVersion(int *version) {
    if (!version)
        return CUDA_ERROR_INVALID_VALUE;
    int now = RT_DRIVER_VERSION;
    if (rt_ready() == CUDA_SUCCESS && snapshot.driver_version < now)
        now = snapshot.driver_version;
    atomic_store_explicit(&reported_version, now, memory_order_relaxed);
    *version = now;
    return CUDA_SUCCESS;
}

/* ---- exit ---- */

/*
 * Runs after the program's own exit handlers, among which are those of the CUDA runtimes it holds: they still
 * find a working library. The channel is closed only when nobody can be inside it; otherwise the kernel
 * closes it with the process, and the host notices just as well.
 */
__attribute__((destructor)) static void tear_down(void) {
    if (rt_ready() == CUDA_SUCCESS) {
        rt_thread(); /* counts as one */
        rt_flush_output();
        profile_end();
    }
    trace_finish();
    int state = atomic_exchange(&rt_library.state, RT_TORN_DOWN);
    if (state != RT_READY)
        return;
    bool idle = rt_callbacks_stop();
    if (idle && rt_thread_count() == 1)
        channel_close(rt_library.channel);
}
