// SPDX-License-Identifier: Apache-2.0
/*
 * Host side of the private operations that make the guest run something: host functions, stream callbacks, destructors of user
 * objects. The executor calls a function of ours on a thread of its own; it asks the guest and returns when that is done.
 */
#include <search.h>
#include <stdlib.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"

/* A guest function and its argument. */
struct session_upcall {
    struct session *session;
    uint32_t kind;
    bool once;
    uint64_t fn, data, stream; /* stream: the token that a stream callback is told */
};

static void upcall_run(struct session_upcall *u, CUresult status) {
    uint64_t function[6] = {u->fn, u->data}, callback[6] = {u->fn, u->stream, (uint64_t)status, u->data};
    uint64_t result;
    port_upcall(u->session->port, u->kind, u->kind == WINDOW_UPCALL_STREAM_CALLBACK ? callback : function, &result);
    if (u->once)
        free(u);
}

static void CUDA_CB host_function(void *arg) { upcall_run(arg, CUDA_SUCCESS); }

static void CUDA_CB stream_callback(CUstream stream, CUresult status, void *arg) {
    (void)stream;
    upcall_run(arg, status);
}

static int by_target(const void *a, const void *b) {
    const struct session_upcall *x = a, *y = b;
    return x->fn != y->fn ? (x->fn < y->fn ? -1 : 1) : x->data != y->data ? (x->data < y->data ? -1 : 1) : 0;
}

/* For nodes of graphs, which run any number of times and do not say when they go: one for each function and argument, which lives
 * as long as the session. */
static struct session_upcall *upcall_shared(struct session *s, uint64_t fn, uint64_t data) {
    const struct session_upcall key = {.session = s, .kind = WINDOW_UPCALL_HOST_FN, .fn = fn, .data = data};
    pthread_mutex_lock(&s->shared_lock);
    struct session_upcall **found = tfind(&key, &s->shared_upcalls, by_target);
    struct session_upcall *u = found ? *found : malloc(sizeof *u);
    if (u && !found) {
        *u = key;
        if (!tsearch(u, &s->shared_upcalls, by_target)) {
            free(u);
            u = NULL;
        }
    }
    pthread_mutex_unlock(&s->shared_lock);
    return u;
}

static struct session_upcall *upcall_new(struct session *s, uint32_t kind, uint64_t fn, uint64_t data) {
    struct session_upcall *u = calloc(1, sizeof *u);
    if (u)
        *u = (struct session_upcall){.session = s, .kind = kind, .once = true, .fn = fn, .data = data};
    return u;
}

CUresult session_bcHostFunc(struct session *s, uint64_t fn, uint64_t data, CUstream stream) {
    const struct executor_ops *ops = s->executor->ops;
    CUstreamCaptureStatus capture = CU_STREAM_CAPTURE_STATUS_NONE;
    if (!ops->cuLaunchHostFunc)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (ops->cuStreamIsCapturing)
        ops->cuStreamIsCapturing(stream, &capture);
    bool once = capture == CU_STREAM_CAPTURE_STATUS_NONE;
    struct session_upcall *u = once ? upcall_new(s, WINDOW_UPCALL_HOST_FN, fn, data) : upcall_shared(s, fn, data);
    if (!u)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = ops->cuLaunchHostFunc(stream, host_function, u);
    if (r != CUDA_SUCCESS && once)
        free(u);
    return r;
}

CUresult session_bcStreamCallback(struct session *s, uint64_t fn, uint64_t data, CUstream stream) {
    const struct executor_ops *ops = s->executor->ops;
    if (!ops->cuStreamAddCallback)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct session_upcall *u = upcall_new(s, WINDOW_UPCALL_STREAM_CALLBACK, fn, data);
    if (!u)
        return CUDA_ERROR_OUT_OF_MEMORY;
    u->stream = session_out(s, HANDLE_STREAM, stream);
    CUresult r = ops->cuStreamAddCallback(stream, stream_callback, u, 0);
    if (r != CUDA_SUCCESS)
        free(u);
    return r;
}

CUresult session_bcUserObject(struct session *s, CUuserObject *object, uint64_t fn, uint64_t data, unsigned count) {
    const struct executor_ops *ops = s->executor->ops;
    *object = NULL;
    if (!ops->cuUserObjectCreate)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct session_upcall *u = upcall_new(s, WINDOW_UPCALL_USER_OBJECT, fn, data);
    if (!u)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = ops->cuUserObjectCreate(object, u, host_function, count, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC);
    if (r != CUDA_SUCCESS)
        free(u);
    return r;
}

bool session_host_node(struct session *s, uint64_t fn, uint64_t data, CUDA_HOST_NODE_PARAMS *out) {
    struct session_upcall *u = upcall_shared(s, fn, data);
    *out = (CUDA_HOST_NODE_PARAMS){.fn = host_function, .userData = u};
    return u != NULL;
}

bool session_host_node_target(const CUDA_HOST_NODE_PARAMS *p, uint64_t *fn, uint64_t *data) {
    const struct session_upcall *u = p->userData;
    if (p->fn != host_function)
        return false;
    *fn = u->fn;
    *data = u->data;
    return true;
}
