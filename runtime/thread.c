// SPDX-License-Identifier: Apache-2.0
// Thread-local state: one struct per thread, given back when the thread ends.
#include "runtime/thread.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/context.h"
#include "runtime/init.h"

/* Global-dynamic, because programs dlopen the library long after their start: there may be no static TLS room
 * left. */
static __thread struct rt_thread self __attribute__((tls_model("global-dynamic")));

static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static bool key_made;
static _Atomic unsigned live;

static void thread_ended(void *value) {
    struct rt_thread *thread = value;
    while (thread->depth)
        rt_context_release(rt_thread_pop(thread));
    if (thread->stack != thread->inline_stack)
        free(thread->stack);
    thread->stack = thread->inline_stack;
    thread->capacity = RT_STACK_INLINE;
    if (rt_ready() == CUDA_SUCCESS)
        channel_thread_release(&thread->channel);
    memset(&thread->channel, 0, sizeof thread->channel);
    /* Another library's clean-up may still call us on this thread; that registers it anew. */
    thread->registered = false;
    atomic_fetch_sub_explicit(&live, 1, memory_order_relaxed);
}

static void make_key(void) {
    key_made = pthread_key_create(&key, thread_ended) == 0;
}

static void register_thread(struct rt_thread *thread) {
    thread->stack = thread->inline_stack;
    thread->capacity = RT_STACK_INLINE;
    thread->registered = true;
    atomic_fetch_add_explicit(&live, 1, memory_order_relaxed);
    pthread_once(&key_once, make_key);
    /* Without a key the thread's slot is given back only with the process: a leak, not an error. */
    if (key_made)
        pthread_setspecific(key, thread);
}

struct rt_thread *rt_thread(void) {
    struct rt_thread *thread = &self;
    if (__builtin_expect(!thread->registered, 0))
        register_thread(thread);
    return thread;
}

bool rt_thread_push(struct rt_thread *thread, struct rt_context *context) {
    if (thread->depth == thread->capacity) {
        uint32_t capacity = thread->capacity * 2;
        bool moved = thread->stack != thread->inline_stack;
        struct rt_context **stack = realloc(moved ? thread->stack : NULL, capacity * sizeof *stack);
        if (!stack)
            return false;
        if (!moved)
            memcpy(stack, thread->inline_stack, sizeof thread->inline_stack);
        thread->stack = stack;
        thread->capacity = capacity;
    }
    thread->stack[thread->depth++] = context;
    return true;
}

struct rt_context *rt_thread_pop(struct rt_thread *thread) {
    return thread->depth ? thread->stack[--thread->depth] : NULL;
}

unsigned rt_thread_count(void) {
    return atomic_load_explicit(&live, memory_order_relaxed);
}
