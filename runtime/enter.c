// SPDX-License-Identifier: Apache-2.0
// What every forwarded call does first.
#include "runtime/enter.h"

#include <stdlib.h>

#include "runtime/context.h"
#include "runtime/init.h"
#include "runtime/log.h"
#include "runtime/thread.h"

static atomic_bool posts_ended;
static _Atomic int captures;

static CUresult host_gone(void) {
    static atomic_flag said = ATOMIC_FLAG_INIT;
    if (!atomic_flag_test_and_set(&said))
        rt_log(RT_LOG_ERROR,
               "the connection to the host's barcudad is lost; see its log, and start this program again");
    return CUDA_ERROR_SYSTEM_NOT_READY;
}

/* The error that the host has marked the client's contexts with, 0 = none. */
static CUresult sticky_error(void) {
    const struct window_control *control = channel_control(rt_library.channel);
    return (CUresult)atomic_load_explicit(&control->context_error, memory_order_relaxed);
}

CUresult rt_enter(struct rt_call *call, enum rt_context_need need) {
    CUresult result = rt_ready();
    if (result != CUDA_SUCCESS)
        return result;
    struct rt_thread *thread = rt_thread();
    if (thread->in_callback)
        return CUDA_ERROR_NOT_PERMITTED;
    if (channel_dead(rt_library.channel))
        return host_gone();
    call->channel = rt_library.channel;
    call->thread = &thread->channel;
    call->context = 0;
    if (need == RT_CONTEXT_NONE)
        return CUDA_SUCCESS;
    const struct rt_context *context = rt_thread_context(thread);
    if (!context)
        return need == RT_NEEDS_CONTEXT ? CUDA_ERROR_INVALID_CONTEXT : CUDA_SUCCESS;
    result = rt_context_usable(context);
    if (result == CUDA_SUCCESS)
        call->context = (uint64_t)(uintptr_t)rt_context_handle(context);
    else if (need == RT_CONTEXT_OPTIONAL && result == CUDA_ERROR_CONTEXT_IS_DESTROYED)
        return CUDA_SUCCESS;
    return result != CUDA_SUCCESS ? result : sticky_error();
}

CUresult rt_thread_call(struct rt_call *call) {
    CUresult result = rt_ready();
    if (result != CUDA_SUCCESS)
        return result;
    struct rt_thread *thread = rt_thread();
    const struct rt_context *context = rt_thread_context(thread);
    call->channel = rt_library.channel;
    call->thread = &thread->channel;
    bool usable = context && rt_context_usable(context) == CUDA_SUCCESS;
    call->context = usable ? (uint64_t)(uintptr_t)rt_context_handle(context) : 0;
    return CUDA_SUCCESS;
}

static bool launch_blocking(void) {
    static _Atomic int cached = -1;
    int value = atomic_load_explicit(&cached, memory_order_relaxed);
    if (value < 0) {
        const char *text = getenv("CUDA_LAUNCH_BLOCKING");
        value = text && atoi(text) == 1;
        atomic_store_explicit(&cached, value, memory_order_relaxed);
    }
    return value;
}

bool rt_posts_allowed(void) {
    return atomic_load_explicit(&captures, memory_order_relaxed) == 0 &&
           !atomic_load_explicit(&posts_ended, memory_order_relaxed) && !launch_blocking();
}

void rt_posts_end(void) { atomic_store_explicit(&posts_ended, true, memory_order_relaxed); }

void rt_capture_count(int change) {
    atomic_fetch_add_explicit(&captures, change, memory_order_relaxed);
}

CUresult rt_transport_error(enum channel_status status) {
    switch (status) {
    case CHANNEL_OK:
        return CUDA_SUCCESS;
    case CHANNEL_DEAD:
        return host_gone();
    case CHANNEL_NO_MEMORY:
        return CUDA_ERROR_OUT_OF_MEMORY;
    case CHANNEL_TOO_LARGE:
        return CUDA_ERROR_INVALID_VALUE;
    case CHANNEL_MALFORMED:
        break;
    }
    rt_log(RT_LOG_ERROR,
           "an answer of the host's barcudad makes no sense; install the same barcuda release in the "
           "guest and on the host");
    return CUDA_ERROR_UNKNOWN;
}
