// SPDX-License-Identifier: Apache-2.0
/*
 * Host side of the private operations that make the guest run something: host functions, stream callbacks, destructors of user
 * objects. The executor calls a function of ours on a thread of its own; it asks the guest and returns when that is done.
 */
#include <stdlib.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"

/* A guest function and its argument. Nodes of graphs run more than once, so theirs live as long as the session. */
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

static struct session_upcall *upcall_new(struct session *s, uint32_t kind, uint64_t fn, uint64_t data, bool once) {
    struct session_upcall *u = calloc(1, sizeof *u);
    if (u)
        *u = (struct session_upcall){.session = s, .kind = kind, .once = once, .fn = fn, .data = data};
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
    struct session_upcall *u = upcall_new(s, WINDOW_UPCALL_HOST_FN, fn, data, once);
    if (!u)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = ops->cuLaunchHostFunc(stream, host_function, u);
    if (r != CUDA_SUCCESS)
        free(u);
    return r;
}

CUresult session_bcStreamCallback(struct session *s, uint64_t fn, uint64_t data, CUstream stream) {
    const struct executor_ops *ops = s->executor->ops;
    if (!ops->cuStreamAddCallback)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct session_upcall *u = upcall_new(s, WINDOW_UPCALL_STREAM_CALLBACK, fn, data, true);
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
    struct session_upcall *u = upcall_new(s, WINDOW_UPCALL_USER_OBJECT, fn, data, true);
    if (!u)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = ops->cuUserObjectCreate(object, u, host_function, count, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC);
    if (r != CUDA_SUCCESS)
        free(u);
    return r;
}

bool session_host_node(struct session *s, uint64_t fn, uint64_t data, CUDA_HOST_NODE_PARAMS *out) {
    struct session_upcall *u = upcall_new(s, WINDOW_UPCALL_HOST_FN, fn, data, false);
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
