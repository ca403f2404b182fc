// SPDX-License-Identifier: Apache-2.0
/*
 * What generated stubs and callers (generated/guest_stubs.c, guest_calls.c) ask of the runtime at the start of a call.
 */
#ifndef BARCUDA_RUNTIME_ENTER_H
#define BARCUDA_RUNTIME_ENTER_H

#include <stdbool.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/token.h"
#include "transport/channel.h"

/* What a call runs with: the channel, the calling thread's place on it, and its current context's token (0 = none). */
struct rt_call {
    struct channel *channel;
    struct channel_thread *thread;
    uint64_t context;
};

enum rt_context_need {
    RT_NEEDS_CONTEXT,    /* no usable current context is CUDA_ERROR_INVALID_CONTEXT */
    RT_CONTEXT_OPTIONAL, /* used when there is one; a sticky error is reported */
    RT_CONTEXT_NONE,     /* the library must be initialised, nothing else */
};

/*
 * The first thing every forwarded stub does. CUDA_SUCCESS with *call filled, or the error the stub returns: NOT_INITIALIZED,
 * DEINITIALIZED, SYSTEM_NOT_READY (dead channel), INVALID_CONTEXT, or the context's sticky error.
 */
CUresult rt_enter(struct rt_call *call, enum rt_context_need need);

/* Fills *call without any of the checks of a CUDA entry point, but for a library that serves no calls. */
CUresult rt_thread_call(struct rt_call *call);

/* False while calls must be waited for: a stream capture is active, an event is shared, or CUDA_LAUNCH_BLOCKING=1. */
bool rt_posts_allowed(void);
/* From now on they must: an event is shared. */
void rt_posts_end(void);

/* The CUresult of a failed transport, logged once per process when the channel died. */
CUresult rt_transport_error(enum channel_status status);

#endif
