// SPDX-License-Identifier: Apache-2.0
/*
 * What the library keeps per guest thread: its place on the channel, its context stack, its capture mode. The
 * state lives in thread-local storage, so that reading it needs no lock and takes a few instructions.
 */
#ifndef BARCUDA_RUNTIME_THREAD_H
#define BARCUDA_RUNTIME_THREAD_H

#include "generated/cuda_types.h"
#include "transport/channel.h"

struct rt_context;

#define RT_STACK_INLINE 8

struct rt_thread {
    struct channel_thread channel;
    /* The context stack, top last. Every entry holds a reference to its context. */
    struct rt_context **stack;
    uint32_t depth, capacity;
    struct rt_context *inline_stack[RT_STACK_INLINE];
    CUstreamCaptureMode
        capture_mode; /* cuThreadExchangeStreamCaptureMode; CU_STREAM_CAPTURE_MODE_GLOBAL at first */
    bool in_callback; /* runs a host function: CUDA calls are not permitted */
    bool registered;  /* the clean-up at thread exit is armed */
};

/* The calling thread's state; never NULL. */
struct rt_thread *rt_thread(void);

/* The context on top of the calling thread's stack, or NULL. It may be destroyed or inactive: see
 * rt_context_usable. */
static inline struct rt_context *rt_thread_context(const struct rt_thread *thread) {
    return thread->depth ? thread->stack[thread->depth - 1] : NULL;
}

/* Pushes a context and takes over the caller's reference to it; false, and the reference stays the caller's,
 * when memory ran out. */
bool rt_thread_push(struct rt_thread *, struct rt_context *);
/* Pops the top and hands its reference to the caller, who gives it to rt_context_release. NULL when the stack
 * is empty. */
struct rt_context *rt_thread_pop(struct rt_thread *);

/* A stream capture began (1) or ended (-1) in this process; posts are not allowed while any is active. */
void rt_capture_count(int change);

/* Number of threads that have used the library and have not ended yet. */
unsigned rt_thread_count(void);

#endif
