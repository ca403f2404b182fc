// SPDX-License-Identifier: Apache-2.0
/* Streams: creation, attributes, waiting, and the operations that are submitted by calls of the stream group.
 */
#include "device/soft/stream.h"

#include <stdlib.h>
#include <string.h>

#include "device/soft/capture.h"
#include "device/soft/entries_stream.h"
#include "device/soft/event.h"

#define PRIORITY_GREATEST (-5)
#define PRIORITY_LEAST    0

static atomic_ullong next_id = 1;

/* ---- life ---- */

struct soft_streams *soft_streams_retain(struct soft_streams *all) {
    atomic_fetch_add_explicit(&all->references, 1, memory_order_relaxed);
    return all;
}

void soft_streams_release(struct soft_streams *all) {
    if (atomic_fetch_sub_explicit(&all->references, 1, memory_order_acq_rel) != 1)
        return;
    free(all->legacy);
    free(all);
}

static struct soft_stream *stream_create(struct soft_streams *all, unsigned flags, int priority) {
    struct soft_stream *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->context = all->context;
    s->all = all;
    s->id = atomic_fetch_add(&next_id, 1);
    s->flags = flags;
    s->priority = priority;
    s->sync_policy = CU_SYNC_POLICY_AUTO;
    s->sync_domain_map.remote = 1;
    atomic_init(&s->references, 1);
    return s;
}

/* Lock held. */
static void enter(struct soft_stream *s) {
    s->next = s->all->list;
    if (s->next)
        s->next->previous = s;
    s->all->list = s;
}

static void stream_enter(struct soft_stream *s) {
    soft_streams_retain(s->all);
    soft_engine_lock();
    enter(s);
    soft_engine_unlock();
}

struct soft_stream *soft_stream_retain(struct soft_stream *s) {
    if (s->legacy)
        soft_streams_retain(s->all);
    else
        atomic_fetch_add_explicit(&s->references, 1, memory_order_relaxed);
    return s;
}

void soft_stream_release(struct soft_stream *s) {
    if (s->legacy) {
        soft_streams_release(s->all);
        return;
    }
    if (atomic_fetch_sub_explicit(&s->references, 1, memory_order_acq_rel) != 1)
        return;
    struct soft_streams *all = s->all;
    soft_engine_lock();
    *(s->previous ? &s->previous->next : &all->list) = s->next;
    if (s->next)
        s->next->previous = s->previous;
    soft_engine_unlock();
    free(s);
    soft_streams_release(all);
}

struct soft_streams *soft_streams_create(struct soft_context *context) {
    struct soft_streams *all = calloc(1, sizeof *all);
    if (!all)
        return NULL;
    all->context = context;
    atomic_init(&all->references, 1);
    all->legacy = stream_create(all, CU_STREAM_DEFAULT, PRIORITY_LEAST);
    if (!all->legacy) {
        free(all);
        return NULL;
    }
    all->legacy->legacy = true;
    soft_engine_lock();
    enter(all->legacy);
    soft_engine_unlock();
    return all;
}

CUresult soft_streams_synchronize(struct soft_streams *all) {
    CUresult r = soft_capture_check_unsafe();
    if (r != CUDA_SUCCESS)
        return r;
    soft_engine_wait_all(all);
    return soft_streams_error(all);
}

/* A per-thread stream that has not been destroyed: it is now. NULL when none is left. */
static struct soft_stream *take_stream(struct soft_streams *all) {
    soft_engine_lock();
    struct soft_stream *s = all->list;
    while (s && (s->destroyed || !s->per_thread)) /* NOLINT(clang-analyzer-unix.Malloc) */
        s = s->next;
    if (s)
        s->destroyed = true;
    soft_engine_unlock();
    return s;
}

CUresult soft_streams_error(const struct soft_streams *all) {
    return atomic_load_explicit(&all->error, memory_order_acquire);
}

void soft_streams_destroy(struct soft_streams *all) {
    soft_engine_wait_all(all);
    soft_engine_lock();
    atomic_store(&all->error, CUDA_ERROR_CONTEXT_IS_DESTROYED); /* nothing is submitted from here on */
    soft_engine_unlock();
    soft_engine_wait_all(all); /* what other threads brought meanwhile ends at once, but uses the context until then */
    soft_capture_forget_context(all);
    struct soft_stream *s;
    while ((s = take_stream(all)))
        soft_stream_release(s); /* which takes it out of the list */
    soft_streams_release(all);
}

/* The guest thread's own stream, with a reference. */
static struct soft_stream *thread_stream(struct soft_streams *all) {
    uint64_t thread = soft_thread();
    soft_engine_lock();
    struct soft_stream *s = all->list;
    while (s && !(s->per_thread && !s->destroyed && s->guest_thread == thread))
        s = s->next;
    if (s)
        soft_stream_retain(s);
    soft_engine_unlock();
    if (s)
        return s;
    s = stream_create(all, CU_STREAM_DEFAULT, PRIORITY_LEAST);
    if (s) {
        s->per_thread = true;
        s->guest_thread = thread;
        soft_stream_retain(s);
        stream_enter(s);
    }
    return s;
}

CUresult soft_stream_find(CUstream handle, struct soft_stream **out) {
    struct soft_stream *s;
    *out = NULL;
    if (handle == NULL || handle == CU_STREAM_LEGACY || handle == CU_STREAM_PER_THREAD) {
        struct soft_context *context = NULL;
        CUresult r = soft_context_current(&context);
        if (!context)
            return r != CUDA_SUCCESS ? r : CUDA_ERROR_INVALID_CONTEXT;
        struct soft_streams *all = soft_context_streams(context);
        /* A destroyed context has no per-thread streams, and gets none: nobody would ever free them. */
        if (handle == CU_STREAM_PER_THREAD && r == CUDA_ERROR_CONTEXT_IS_DESTROYED)
            return r;
        s = handle == CU_STREAM_PER_THREAD ? thread_stream(all) : soft_stream_retain(all->legacy);
        if (!s)
            return CUDA_ERROR_OUT_OF_MEMORY;
    } else {
        s = soft_stream_retain((struct soft_stream *)handle);
    }
    *out = s;
    return soft_streams_error(s->all);
}

/* As soft_stream_find, but without a stream when there is an error. */
static CUresult find(CUstream handle, struct soft_stream **out) {
    CUresult r = soft_stream_find(handle, out);
    if (r != CUDA_SUCCESS && *out) {
        soft_stream_release(*out);
        *out = NULL;
    }
    return r;
}

/* ---- submission ---- */

/* A list with a copy of one operation; NULL without memory. */
static struct soft_ops *list_of(const struct soft_op *op) {
    struct soft_ops *ops = soft_ops_create(1);
    if (ops && soft_op_copy(&ops->op[0], op) != CUDA_SUCCESS) {
        soft_ops_release(ops);
        ops = NULL;
    }
    return ops;
}

CUresult soft_stream_submit_list(struct soft_stream *s, CUgraphNodeType type, struct soft_ops *ops) {
    if (atomic_load_explicit(&s->capture, memory_order_relaxed))
        return soft_capture_list(s, type, ops);
    CUresult r = soft_capture_allows(s);
    return r == CUDA_SUCCESS ? soft_engine_submit(s, ops) : r;
}

static CUgraphNodeType node_type(const struct soft_op *op) {
    switch (op->kind) {
    case SOFT_OP_KERNEL:
        return CU_GRAPH_NODE_TYPE_KERNEL;
    case SOFT_OP_MEMCPY:
        return CU_GRAPH_NODE_TYPE_MEMCPY;
    case SOFT_OP_MEMSET:
        return CU_GRAPH_NODE_TYPE_MEMSET;
    case SOFT_OP_HOST:
        return CU_GRAPH_NODE_TYPE_HOST;
    case SOFT_OP_EVENT_RECORD:
        return CU_GRAPH_NODE_TYPE_EVENT_RECORD;
    case SOFT_OP_EVENT_WAIT:
        return CU_GRAPH_NODE_TYPE_WAIT_EVENT;
    case SOFT_OP_MEM_ALLOC:
        return CU_GRAPH_NODE_TYPE_MEM_ALLOC;
    case SOFT_OP_MEM_FREE:
        return CU_GRAPH_NODE_TYPE_MEM_FREE;
    case SOFT_OP_WAIT_VALUE:
    case SOFT_OP_WRITE_VALUE:
        return CU_GRAPH_NODE_TYPE_BATCH_MEM_OP;
    default:
        return CU_GRAPH_NODE_TYPE_EMPTY;
    }
}

CUresult soft_stream_submit_op(struct soft_stream *s, const struct soft_op *op) {
    struct soft_ops *ops = list_of(op);
    if (!ops)
        return CUDA_ERROR_OUT_OF_MEMORY;
    ops->op[0].context = s->context;
    CUresult r = soft_stream_submit_list(s, node_type(op), ops);
    soft_ops_release(ops);
    return r;
}

CUresult soft_stream_submit(CUstream handle, const struct soft_op *op) {
    struct soft_stream *s;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    r = soft_stream_submit_op(s, op);
    soft_stream_release(s);
    return r;
}

/* Waits for everything in the stream; the stream must not be in a capture. */
static CUresult synchronize(struct soft_stream *s) {
    if (atomic_load_explicit(&s->capture, memory_order_relaxed))
        return soft_capture_refuse(s, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    CUresult r = soft_capture_allows(s);
    if (r != CUDA_SUCCESS)
        return r;
    soft_engine_wait_stream(s);
    return soft_streams_error(s->all);
}

CUresult soft_stream_submit_wait(CUstream handle, const struct soft_op *op) {
    struct soft_stream *s;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    if (atomic_load_explicit(&s->capture, memory_order_relaxed))
        r = soft_capture_refuse(s, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    else
        r = soft_stream_submit_op(s, op);
    if (r == CUDA_SUCCESS)
        r = synchronize(s);
    soft_stream_release(s);
    return r;
}

bool soft_stream_quiet(CUstream handle) {
    struct soft_stream *s;
    if (find(handle, &s) != CUDA_SUCCESS)
        return false;
    bool quiet = !atomic_load_explicit(&s->capture, memory_order_relaxed) && soft_capture_allows(s) == CUDA_SUCCESS &&
                 soft_engine_all_idle(s->all);
    soft_stream_release(s);
    return quiet;
}

CUresult soft_stream_notify(CUstream handle, void (*fn)(void *arg), void *arg) {
    struct soft_stream *s;
    CUresult r = soft_stream_find(handle, &s);
    if (!s)
        return r;
    struct soft_ops *ops = list_of(&(struct soft_op){.kind = SOFT_OP_NOTIFY, .host = {fn, arg}});
    r = ops ? soft_engine_submit(s, ops) : CUDA_ERROR_OUT_OF_MEMORY;
    soft_ops_release(ops);
    soft_stream_release(s);
    return r;
}

/* ---- entries ---- */

CUresult soft_cuStreamCreateWithPriority(CUstream *stream, unsigned int flags, int priority) {
    struct soft_context *context = NULL;
    CUresult r = soft_context_current(&context);
    if (r != CUDA_SUCCESS)
        return r;
    if (!stream || flags & ~(unsigned)CU_STREAM_NON_BLOCKING)
        return CUDA_ERROR_INVALID_VALUE;
    if (priority < PRIORITY_GREATEST)
        priority = PRIORITY_GREATEST;
    if (priority > PRIORITY_LEAST)
        priority = PRIORITY_LEAST;
    struct soft_stream *s = stream_create(soft_context_streams(context), flags, priority);
    if (!s)
        return CUDA_ERROR_OUT_OF_MEMORY;
    stream_enter(s);
    *stream = (CUstream)s;
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamCreate(CUstream *stream, unsigned int flags) {
    return soft_cuStreamCreateWithPriority(stream, flags, PRIORITY_LEAST);
}

CUresult soft_cuStreamDestroy_v2(CUstream handle) {
    if (handle == NULL || handle == CU_STREAM_LEGACY || handle == CU_STREAM_PER_THREAD)
        return CUDA_ERROR_INVALID_HANDLE;
    struct soft_stream *s = (struct soft_stream *)handle;
    CUresult r = soft_streams_error(s->all);
    soft_capture_forget_stream(s);
    soft_engine_lock();
    bool mine = !s->destroyed;
    s->destroyed = true;
    soft_engine_unlock();
    if (mine)
        soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamGetPriority(CUstream handle, int *priority) {
    struct soft_stream *s;
    if (!priority)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    *priority = s->priority;
    soft_stream_release(s);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamGetDevice(CUstream handle, CUdevice *device) {
    struct soft_stream *s;
    if (!device)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    *device = soft_context_device(s->context);
    soft_stream_release(s);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamGetFlags(CUstream handle, unsigned int *flags) {
    struct soft_stream *s;
    if (!flags)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    *flags = s->flags;
    soft_stream_release(s);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamGetId(CUstream handle, unsigned long long *id) {
    struct soft_stream *s;
    if (!id)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    *id = s->id;
    soft_stream_release(s);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamGetCtx(CUstream handle, CUcontext *context) {
    struct soft_stream *s;
    if (!context)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    *context = (CUcontext)s->context;
    soft_stream_release(s);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamGetCtx_v2(CUstream handle, CUcontext *context, CUgreenCtx *green) {
    CUresult r = soft_cuStreamGetCtx(handle, context);
    if (r == CUDA_SUCCESS && green)
        *green = NULL;
    return r;
}

CUresult soft_cuStreamGetGreenCtx(CUstream handle, CUgreenCtx *green) {
    struct soft_stream *s;
    if (!green)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    *green = NULL;
    soft_stream_release(s);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamQuery(CUstream handle) {
    struct soft_stream *s;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    if (atomic_load_explicit(&s->capture, memory_order_relaxed))
        r = soft_capture_refuse(s, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    else if ((r = soft_capture_allows(s)) == CUDA_SUCCESS && !soft_engine_idle(s))
        r = CUDA_ERROR_NOT_READY;
    if (r == CUDA_SUCCESS)
        r = soft_streams_error(s->all);
    soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamSynchronize(CUstream handle) {
    struct soft_stream *s;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    r = synchronize(s);
    soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamWaitEvent(CUstream handle, CUevent event, unsigned int flags) {
    struct soft_stream *s;
    struct soft_event *e = (struct soft_event *)event;
    if (!e)
        return CUDA_ERROR_INVALID_HANDLE;
    if (flags & ~(unsigned)CU_EVENT_WAIT_EXTERNAL)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    bool handled = false;
    r = soft_capture_wait(s, e, flags, &handled);
    if (!handled) {
        soft_engine_lock();
        bool matters = e->shared || (e->mark && !e->mark->done) || atomic_load_explicit(&s->capture, memory_order_relaxed);
        soft_engine_unlock();
        struct soft_op op = {.kind = SOFT_OP_EVENT_WAIT, .context = s->context, .event = {e}};
        r = soft_capture_allows(s);
        if (r == CUDA_SUCCESS && matters)
            r = soft_stream_submit_op(s, &op);
    }
    soft_stream_release(s);
    return r;
}

CUresult soft_cuLaunchHostFunc(CUstream handle, CUhostFn fn, void *data) {
    if (!fn)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_op op = {.kind = SOFT_OP_HOST, .host = {fn, data}};
    return soft_stream_submit(handle, &op);
}

CUresult soft_cuStreamAddCallback(CUstream handle, CUstreamCallback callback, void *data,
                                  unsigned int flags) {
    struct soft_stream *s;
    if (!callback || flags)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_op op = {.kind = SOFT_OP_CALLBACK, .callback = {callback, handle, data}};
    if (atomic_load_explicit(&s->capture, memory_order_relaxed))
        r = soft_capture_refuse(s, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    else
        r = soft_stream_submit_op(s, &op);
    soft_stream_release(s);
    return r;
}

/* Managed memory is visible to host and kernels at any time, so attaching only has to check its arguments and
 * keep the order. */
CUresult soft_cuStreamAttachMemAsync(CUstream handle, CUdeviceptr address, size_t length,
                                     unsigned int flags) {
    if (!address ||
        (flags != CU_MEM_ATTACH_GLOBAL && flags != CU_MEM_ATTACH_HOST && flags != CU_MEM_ATTACH_SINGLE))
        return CUDA_ERROR_INVALID_VALUE;
    if (flags == CU_MEM_ATTACH_SINGLE && (!handle || handle == CU_STREAM_LEGACY))
        return CUDA_ERROR_INVALID_VALUE;
    (void)length;
    struct soft_op op = {.kind = SOFT_OP_EMPTY};
    return soft_stream_submit(handle, &op);
}

/* ---- attributes ---- */

static CUresult get_attribute(const struct soft_stream *s, CUstreamAttrID id, CUstreamAttrValue *value) {
    switch (id) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
        value->accessPolicyWindow = s->access_policy;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY:
        value->syncPolicy = s->sync_policy;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_PRIORITY:
        value->priority = s->priority;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP:
        value->memSyncDomainMap = s->sync_domain_map;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN:
        value->memSyncDomain = s->sync_domain;
        return CUDA_SUCCESS;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

static CUresult set_attribute(struct soft_stream *s, CUstreamAttrID id, const CUstreamAttrValue *value) {
    switch (id) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
        s->access_policy = value->accessPolicyWindow;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY:
        if (value->syncPolicy < CU_SYNC_POLICY_AUTO || value->syncPolicy > CU_SYNC_POLICY_BLOCKING_SYNC)
            return CUDA_ERROR_INVALID_VALUE;
        s->sync_policy = value->syncPolicy;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_PRIORITY:
        if (value->priority < PRIORITY_GREATEST || value->priority > PRIORITY_LEAST)
            return CUDA_ERROR_INVALID_VALUE;
        s->priority = value->priority;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP:
        s->sync_domain_map = value->memSyncDomainMap;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN:
        if (value->memSyncDomain != CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT &&
            value->memSyncDomain != CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE)
            return CUDA_ERROR_INVALID_VALUE;
        s->sync_domain = value->memSyncDomain;
        return CUDA_SUCCESS;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

CUresult soft_cuStreamGetAttribute(CUstream handle, CUstreamAttrID id, CUstreamAttrValue *value) {
    struct soft_stream *s;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    memset(value, 0, sizeof *value);
    soft_engine_lock();
    r = get_attribute(s, id, value);
    soft_engine_unlock();
    soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamSetAttribute(CUstream handle, CUstreamAttrID id, const CUstreamAttrValue *value) {
    struct soft_stream *s;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = find(handle, &s);
    if (r != CUDA_SUCCESS)
        return r;
    soft_engine_lock();
    r = set_attribute(s, id, value);
    soft_engine_unlock();
    soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamCopyAttributes(CUstream to, CUstream from) {
    struct soft_stream *d, *s;
    CUresult r = find(to, &d);
    if (r != CUDA_SUCCESS)
        return r;
    r = find(from, &s);
    if (r == CUDA_SUCCESS) {
        if (d->context != s->context) {
            r = CUDA_ERROR_INVALID_CONTEXT;
        } else {
            soft_engine_lock();
            d->access_policy = s->access_policy;
            d->sync_policy = s->sync_policy;
            d->priority = s->priority;
            d->sync_domain_map = s->sync_domain_map;
            d->sync_domain = s->sync_domain;
            soft_engine_unlock();
        }
        soft_stream_release(s);
    }
    soft_stream_release(d);
    return r;
}
