// SPDX-License-Identifier: Apache-2.0
// The upcall thread, the calls that lead to upcalls, and the text that device code prints.
#include "runtime/callback.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"
#include "runtime/init.h"
#include "runtime/log.h"
#include "runtime/private.h"
#include "runtime/thread.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static _Atomic bool running;
static _Atomic bool stopping;
static _Atomic bool busy; /* between taking an upcall and answering it */

/* ---- the thread ---- */

static void copy_rows(const struct guest_copy *c) {
    for (uint64_t z = 0; z < c->depth; z++)
        for (uint64_t y = 0; y < c->height; y++)
            memcpy((void *)(uintptr_t)(c->dst + z * c->dst_slice + y * c->dst_pitch),
                   (const void *)(uintptr_t)(c->src + z * c->src_slice + y * c->src_pitch), c->width);
}

static uint64_t serve(const struct channel_upcall *upcall) {
    void *first = (void *)(uintptr_t)upcall->args[0];
    switch ((enum window_upcall_kind)upcall->kind) {
    case WINDOW_UPCALL_HOST_FN:
        ((CUhostFn)first)((void *)(uintptr_t)upcall->args[1]);
        return CUDA_SUCCESS;
    case WINDOW_UPCALL_STREAM_CALLBACK:
        ((CUstreamCallback)first)((CUstream)(uintptr_t)upcall->args[1], (CUresult)upcall->args[2],
                                  (void *)(uintptr_t)upcall->args[3]);
        return CUDA_SUCCESS;
    case WINDOW_UPCALL_USER_OBJECT:
        ((CUhostFn)first)((void *)(uintptr_t)upcall->args[1]);
        return CUDA_SUCCESS;
    case WINDOW_UPCALL_COPY:
        copy_rows(first);
        return CUDA_SUCCESS;
    }
    rt_log(RT_LOG_ERROR, "the host asks for an unknown kind of callback (%u)", upcall->kind);
    return CUDA_ERROR_NOT_SUPPORTED;
}

static void *serve_upcalls(void *argument) {
    struct channel *channel = argument;
    rt_thread()->in_callback = true;
    struct channel_upcall upcall;
    while (channel_upcall_next(channel, &upcall)) {
        /* tear_down sets `stopping`, then reads `busy`; here it is the other way round, so one of the two
         * gives way. */
        atomic_store(&busy, true);
        if (atomic_load(&stopping))
            break;
        uint64_t result = serve(&upcall);
        channel_upcall_done(channel, &upcall, result);
        atomic_store(&busy, false);
    }
    return NULL;
}

/* The program's signals are for the program's threads, but faults of this one are its own: a blocked one would kill the process. */
static int start_thread(void) {
    static const int faults[] = {SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    sigset_t every, before;
    sigfillset(&every);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        sigdelset(&every, faults[i]);
    pthread_attr_t attributes;
    int error = pthread_attr_init(&attributes);
    if (error)
        return error;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_sigmask(SIG_SETMASK, &every, &before);
    pthread_t thread;
    error = pthread_create(&thread, &attributes, serve_upcalls, rt_library.channel);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    if (!error)
        pthread_setname_np(thread, "cuda-callbacks");
    return error;
}

CUresult rt_callbacks_start(void) {
    if (atomic_load_explicit(&running, memory_order_acquire))
        return CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    CUresult result = CUDA_SUCCESS;
    if (!atomic_load(&running)) {
        if (start_thread() == 0)
            atomic_store_explicit(&running, true, memory_order_release);
        else
            result = CUDA_ERROR_OPERATING_SYSTEM;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

bool rt_callbacks_stop(void) {
    atomic_store(&stopping, true);
    return !atomic_load(&busy);
}

/* ---- the Driver API ---- */

/* Checks that all calls make that enqueue an upcall. */
static CUresult enter_callback(bool arguments) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (result != CUDA_SUCCESS)
        return result;
    return arguments ? rt_callbacks_start() : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuLaunchHostFunc(unsigned flags, CUstream stream, CUhostFn fn, void *data) {
    CUresult result = enter_callback(fn != NULL);
    if (result != CUDA_SUCCESS)
        return result;
    return call_bcHostFunc(flags, (uintptr_t)fn, (uintptr_t)data, stream);
}

CUresult rt_cuStreamAddCallback(unsigned flags, CUstream stream, CUstreamCallback callback, void *data,
                                unsigned int reserved) {
    CUresult result = enter_callback(callback && reserved == 0);
    if (result != CUDA_SUCCESS)
        return result;
    return call_bcStreamCallback(flags, (uintptr_t)callback, (uintptr_t)data, stream);
}

CUresult rt_cuUserObjectCreate(CUuserObject *object, void *data, CUhostFn destroy, unsigned int count,
                               unsigned int flags) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (result != CUDA_SUCCESS)
        return result;
    if (!object || !destroy || count == 0 || count > INT32_MAX || flags != CU_USER_OBJECT_NO_DESTRUCTOR_SYNC)
        return CUDA_ERROR_INVALID_VALUE;
    result = rt_callbacks_start();
    if (result != CUDA_SUCCESS)
        return result;
    return call_bcUserObject(0, object, (uintptr_t)destroy, (uintptr_t)data, count);
}
