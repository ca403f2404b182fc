// SPDX-License-Identifier: Apache-2.0
// Device printf: fetching the text, and the waiting calls that exist only to bring it.
#include "runtime/output.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"
#include "runtime/init.h"

static bool is_waiting(void) {
    const struct window_control *control = channel_control(rt_library.channel);
    return atomic_load_explicit(&control->output_bytes, memory_order_acquire) != 0;
}

void rt_flush_output(void) {
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    if (rt_ready() != CUDA_SUCCESS || !is_waiting())
        return;
    pthread_mutex_lock(&lock);
    char text[4000];
    size_t size;
    do {
        size = 0;
        if (call_bcOutput(0, text, sizeof text, &size) != CUDA_SUCCESS || size > sizeof text)
            break;
        fwrite(text, 1, size, stdout);
    } while (size && is_waiting());
    pthread_mutex_unlock(&lock);
}

CUresult rt_cuStreamSynchronize(unsigned call_flags, CUstream stream) {
    struct rt_call call;
    /* A stream knows its context; the default streams (0, 1, 2) are the current context's. */
    CUresult result = rt_enter(&call, (uintptr_t)stream <= 2 ? RT_NEEDS_CONTEXT : RT_CONTEXT_OPTIONAL);
    if (result != CUDA_SUCCESS)
        return result;
    result = call_cuStreamSynchronize(call_flags, stream);
    rt_flush_output();
    return result;
}

CUresult rt_cuEventSynchronize(CUevent event) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (result != CUDA_SUCCESS)
        return result;
    result = call_cuEventSynchronize(0, event);
    rt_flush_output();
    return result;
}
