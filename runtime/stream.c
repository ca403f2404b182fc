// SPDX-License-Identifier: Apache-2.0
/* Streams: their properties, and the captures that are under way in this process. */
#include "runtime/stream.h"

#include <stdlib.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/check.h"
#include "runtime/enter.h"
#include "runtime/thread.h"
#include "runtime/context.h"
#include "runtime/context_limit.h"
#include "runtime/device.h"
#include "runtime/token_map.h"

struct stream {
    uint64_t token;
    CUcontext context;
    CUgreenCtx green; /* that `context` is a name of, or NULL */
    CUdevice device;
    unsigned flags;
    int priority;
    _Atomic bool captures; /* a capture began here and has not ended */
    _Atomic bool to_graph; /* the latest one adds to a graph that the program has already */
    /* What cuStreamGetCaptureInfo handed out, valid until the next call on this stream. */
    CUgraphNode *dependencies;
    CUgraphEdgeData *edges;
    size_t capacity;
};

static struct token_map streams = TOKEN_MAP_INITIALIZER;
static _Atomic int captures;

static struct stream *find(CUstream stream) {
    return token_map_get(&streams, (uintptr_t)stream);
}

static bool is_default(CUstream stream) {
    return !stream || stream == CU_STREAM_LEGACY || stream == CU_STREAM_PER_THREAD;
}

bool rt_stream_known(uint64_t stream) {
    return stream <= 2 || token_map_get(&streams, stream);
}

static void stream_free(struct stream *s) {
    if (!s)
        return;
    free(s->dependencies);
    free(s->edges);
    free(s);
}

/* ---- creation and destruction ---- */

/* Notes that a capture began or ended here; posted calls wait for their answers meanwhile (runtime/enter.h).
 */
static void set_captures(struct stream *s, bool on) {
    if (!s || atomic_exchange(&s->captures, on) == on)
        return;
    atomic_fetch_add(&captures, on ? 1 : -1);
    rt_capture_count(on ? 1 : -1);
}

static CUresult create(CUstream *out, unsigned flags, int priority, bool with_priority) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!out || (flags & ~(unsigned)CU_STREAM_NON_BLOCKING))
        return CUDA_ERROR_INVALID_VALUE;
    struct stream *s = calloc(1, sizeof *s);
    if (!s)
        return CUDA_ERROR_OUT_OF_MEMORY;
    const struct rt_context *context = rt_thread_context(rt_thread());
    int range[2] = {0, 0};
    if (with_priority)
        r = context_stream_priorities(context, range);
    priority = priority > range[0] ? range[0] : priority < range[1] ? range[1] : priority;
    CUstream handle = NULL;
    if (r == CUDA_SUCCESS)
        r = with_priority ? call_cuStreamCreateWithPriority(0, &handle, flags, priority)
                      : call_cuStreamCreate(0, &handle, flags);
    s->token = (uintptr_t)handle;
    s->context = rt_context_handle(context);
    s->green = context->green;
    s->device = context->device;
    s->flags = flags;
    s->priority = priority;
    void *present;
    if (r == CUDA_SUCCESS && !token_map_add(&streams, s->token, s, &present)) {
        call_cuStreamDestroy_v2(0, handle);
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (r == CUDA_SUCCESS)
        *out = handle;
    else
        stream_free(s);
    return r;
}

CUresult rt_cuStreamCreate(CUstream *phStream, unsigned int Flags) {
    return create(phStream, Flags, 0, false);
}

CUresult rt_cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority) {
    return create(phStream, flags, priority, true);
}

CUresult rt_cuStreamDestroy_v2(CUstream hStream) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (is_default(hStream))
        return CUDA_ERROR_INVALID_HANDLE;
    struct stream *s = token_map_take(&streams, (uintptr_t)hStream);
    set_captures(s, false);
    stream_free(s);
    return call_cuStreamDestroy_v2(0, hStream);
}

/* ---- properties ---- */

CUresult rt_cuStreamGetFlags(unsigned flags, CUstream hStream, unsigned int *value) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!value)
        return CUDA_ERROR_INVALID_VALUE;
    const struct stream *s = find(hStream);
    if (!s && !is_default(hStream))
        return call_cuStreamGetFlags(flags, hStream, value);
    *value = s ? s->flags : CU_STREAM_DEFAULT;
    return CUDA_SUCCESS;
}

CUresult rt_cuStreamGetPriority(unsigned flags, CUstream hStream, int *priority) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!priority)
        return CUDA_ERROR_INVALID_VALUE;
    const struct stream *s = find(hStream);
    if (!s && !is_default(hStream))
        return call_cuStreamGetPriority(flags, hStream, priority);
    *priority = s ? s->priority : 0;
    return CUDA_SUCCESS;
}

CUresult rt_cuStreamGetCtx(unsigned flags, CUstream hStream, CUcontext *pctx) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pctx)
        return CUDA_ERROR_INVALID_VALUE;
    const struct stream *s = find(hStream);
    if (!s && !is_default(hStream))
        return call_cuStreamGetCtx(flags, hStream, pctx);
    *pctx = s ? s->context : rt_context_handle(rt_thread_context(rt_thread()));
    return CUDA_SUCCESS;
}

/* The green context that the stream is in, or that is current for a default stream. */
static CUresult green_of(CUstream stream, CUgreenCtx *green) {
    const struct stream *s = find(stream);
    const struct rt_context *context = rt_thread_context(rt_thread());
    if (stream == CU_STREAM_PER_THREAD && context->green)
        return CUDA_ERROR_INVALID_HANDLE;
    *green = s && !is_default(stream) ? s->green : is_default(stream) ? context->green : NULL;
    return CUDA_SUCCESS;
}

CUresult rt_cuStreamGetCtx_v2(unsigned flags, CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx) {
    CUcontext context = NULL;
    CUgreenCtx green = NULL;
    CUresult r = rt_cuStreamGetCtx(flags, hStream, &context);
    if (r == CUDA_SUCCESS)
        r = green_of(hStream, &green);
    if (r == CUDA_SUCCESS && pCtx)
        *pCtx = green ? rt_context_owner(rt_context_find((uintptr_t)context)) : context;
    if (r == CUDA_SUCCESS && pGreenCtx)
        *pGreenCtx = green;
    return r;
}

CUresult rt_cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx) {
    CUcontext context;
    CUresult r = phCtx ? rt_cuStreamGetCtx(0, hStream, &context) : CUDA_ERROR_INVALID_VALUE;
    return r == CUDA_SUCCESS ? green_of(hStream, phCtx) : r;
}

CUresult rt_cuStreamGetDevice(unsigned flags, CUstream hStream, CUdevice *device) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!device)
        return CUDA_ERROR_INVALID_VALUE;
    const struct stream *s = find(hStream);
    if (!s && !is_default(hStream)) {
        CUdevice ordinal = 0;
        r = call_cuStreamGetDevice(flags, hStream, &ordinal);
        if (r == CUDA_SUCCESS)
            *device = rt_device_from_host(ordinal);
        return r;
    }
    *device = s ? s->device : rt_thread_context(rt_thread())->device;
    return CUDA_SUCCESS;
}

/* ---- all streams of a context ---- */

static bool belongs(const void *value, const void *arg) {
    const struct stream *s = value;
    const struct rt_context *context = arg;
    if (is_default((CUstream)(uintptr_t)s->token))
        return false;
    return s->context == rt_context_handle(context) || (context->primary && s->green && s->device == context->device);
}

/* The context's default stream, with which its blocking streams are in order, and its others; the caller frees it. */
static CUresult list_streams(const struct rt_context *context, CUstream **out, size_t *count) {
    uint64_t *token = NULL;
    size_t capacity = 0, n = 16;
    while (n > capacity) {
        free(token);
        capacity = n;
        token = calloc(capacity + 1, sizeof *token);
        if (!token)
            return CUDA_ERROR_OUT_OF_MEMORY;
        n = token_map_list(&streams, belongs, context, token + 1, capacity);
    }
    token[0] = (uintptr_t)CU_STREAM_LEGACY;
    for (size_t i = 0; i <= n; i++) {
        bool capturing;
        CUresult r = stream_capturing((CUstream)(uintptr_t)token[i], &capturing);
        if (r != CUDA_SUCCESS || capturing) {
            free(token);
            return r != CUDA_SUCCESS ? r : CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
        }
    }
    *out = (CUstream *)token;
    *count = n + 1;
    return CUDA_SUCCESS;
}

/* A stream of its own waits for the others one by one; then the event is recorded there. */
CUresult streams_record(const struct rt_context *context, CUevent event) {
    CUstream *list, all = NULL;
    CUevent each = NULL;
    size_t count;
    CUresult r = list_streams(context, &list, &count);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_cuEventCreate(0, &each, CU_EVENT_DISABLE_TIMING);
    if (r == CUDA_SUCCESS)
        r = call_cuStreamCreate(0, &all, CU_STREAM_NON_BLOCKING);
    for (size_t i = 0; i < count && r == CUDA_SUCCESS; i++) {
        r = call_cuEventRecord(0, each, list[i]);
        if (r == CUDA_SUCCESS)
            r = call_cuStreamWaitEvent(0, all, each, 0);
    }
    if (r == CUDA_SUCCESS)
        r = call_cuEventRecord(0, event, all);
    if (all)
        call_cuStreamDestroy_v2(0, all);
    if (each)
        call_cuEventDestroy_v2(0, each);
    free(list);
    return r;
}

CUresult streams_wait(const struct rt_context *context, CUevent event) {
    CUstream *list;
    size_t count;
    CUresult r = list_streams(context, &list, &count);
    if (r != CUDA_SUCCESS)
        return r;
    for (size_t i = 0; i < count && r == CUDA_SUCCESS; i++)
        r = call_cuStreamWaitEvent(0, list[i], event, 0);
    free(list);
    return r;
}

/* ---- captures ---- */

bool rt_capture_active(void) {
    return atomic_load_explicit(&captures, memory_order_relaxed) != 0;
}

CUresult stream_capturing(CUstream stream, bool *capturing) {
    *capturing = false;
    if (!rt_capture_active())
        return CUDA_SUCCESS;
    CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
    CUresult r = call_cuStreamIsCapturing(0, stream, &status);
    *capturing = status == CU_STREAM_CAPTURE_STATUS_ACTIVE;
    return r;
}

/* The entry of any stream that can be captured; the per-thread default stream and the host's own have none at
 * first. */
static struct stream *entry(CUstream stream) {
    struct stream *s = find(stream);
    if (s)
        return s;
    s = calloc(1, sizeof *s);
    void *present = NULL;
    if (!s || !token_map_add(&streams, (uintptr_t)stream, s, &present) || present) {
        free(s);
        return present;
    }
    const struct rt_context *context = rt_thread_context(rt_thread());
    s->token = (uintptr_t)stream;
    s->context = rt_context_handle(context);
    s->device = context ? context->device : 0;
    return s;
}

CUresult rt_cuStreamBeginCapture_v2(unsigned flags, CUstream hStream, CUstreamCaptureMode mode) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((unsigned)mode > CU_STREAM_CAPTURE_MODE_RELAXED)
        return CUDA_ERROR_INVALID_VALUE;
    CUstream stream = stream_resolve(flags, hStream);
    struct stream *s = entry(stream);
    if (!s)
        return CUDA_ERROR_OUT_OF_MEMORY;
    /* First, so that no other thread posts to the stream once the host captures it. */
    bool before = atomic_load(&s->captures);
    set_captures(s, true);
    atomic_store(&s->to_graph, false);
    r = call_cuStreamBeginCapture_v2(0, stream, mode);
    if (r != CUDA_SUCCESS)
        set_captures(s, before);
    return r;
}

CUresult rt_cuStreamBeginCaptureToGraph(unsigned flags, CUstream hStream, CUgraph hGraph,
                                        const CUgraphNode *dependencies,
                                        const CUgraphEdgeData *dependencyData, size_t numDependencies,
                                        CUstreamCaptureMode mode) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    CUstream stream = stream_resolve(flags, hStream);
    struct stream *s = entry(stream);
    if (!s)
        return CUDA_ERROR_OUT_OF_MEMORY;
    bool before = atomic_load(&s->captures);
    set_captures(s, true);
    r = call_cuStreamBeginCaptureToGraph(0, stream, hGraph, dependencies, dependencyData, numDependencies,
                                         mode);
    if (r != CUDA_SUCCESS)
        set_captures(s, before);
    else
        atomic_store(&s->to_graph, true);
    return r;
}

CUresult rt_cuStreamEndCapture(unsigned flags, CUstream hStream, CUgraph *phGraph) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    CUstream stream = stream_resolve(flags, hStream);
    const struct stream *s = find(stream);
    if (!phGraph && !(s && atomic_load(&s->captures) && atomic_load(&s->to_graph)))
        return CUDA_ERROR_INVALID_VALUE;
    CUgraph graph = NULL;
    r = call_cuStreamEndCapture(0, stream, &graph);
    if (phGraph)
        *phGraph = graph;
    /* Some failures end the capture, others (a wrong thread) do not. */
    CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
    if (r != CUDA_SUCCESS && call_cuStreamIsCapturing(0, stream, &status) != CUDA_SUCCESS)
        status = CU_STREAM_CAPTURE_STATUS_NONE;
    if (status == CU_STREAM_CAPTURE_STATUS_NONE)
        set_captures(find(stream), false);
    return r;
}

CUresult rt_cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!mode || (unsigned)*mode > CU_STREAM_CAPTURE_MODE_RELAXED)
        return CUDA_ERROR_INVALID_VALUE;
    struct rt_thread *thread = rt_thread();
    CUstreamCaptureMode before = thread->capture_mode;
    thread->capture_mode = *mode;
    *mode = before;
    return CUDA_SUCCESS;
}

CUresult rt_cuStreamIsCapturing(unsigned flags, CUstream hStream, CUstreamCaptureStatus *captureStatus) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!captureStatus)
        return CUDA_ERROR_INVALID_VALUE;
    if (rt_capture_active())
        return call_cuStreamIsCapturing(0, stream_resolve(flags, hStream), captureStatus);
    *captureStatus = CU_STREAM_CAPTURE_STATUS_NONE;
    return CUDA_SUCCESS;
}

/* Asks the host, with the lists in the stream's entry. */
static CUresult capture_info(CUstream stream, CUstreamCaptureStatus *status, cuuint64_t *id, CUgraph *graph,
                             struct stream **entry_out, size_t *count) {
    struct stream *s = entry(stream);
    if (!s)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *entry_out = s;
    for (;;) {
        CUresult r = CUDA_SUCCESS;
        *count = 0;
        if (s->capacity)
            r = call_bcCaptureInfo(0, stream, status, id, graph, s->dependencies, s->edges, s->capacity,
                                   count);
        if (r != CUDA_SUCCESS || (s->capacity && *count <= s->capacity))
            return r;
        size_t capacity = *count + 16;
        CUgraphNode *dependencies = realloc(s->dependencies, capacity * sizeof *dependencies);
        if (dependencies)
            s->dependencies = dependencies;
        CUgraphEdgeData *edges = realloc(s->edges, capacity * sizeof *edges);
        if (edges)
            s->edges = edges;
        if (!dependencies || !edges)
            return CUDA_ERROR_OUT_OF_MEMORY;
        s->capacity = capacity;
    }
}

CUresult rt_cuStreamGetCaptureInfo_v3(unsigned flags, CUstream hStream,
                                      CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out,
                                      CUgraph *graph_out, const CUgraphNode **dependencies_out,
                                      const CUgraphEdgeData **edgeData_out, size_t *numDependencies_out) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!captureStatus_out)
        return CUDA_ERROR_INVALID_VALUE;
    CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
    cuuint64_t id = 0;
    CUgraph graph = NULL;
    struct stream *s = NULL;
    size_t count = 0;
    if (rt_capture_active())
        r = capture_info(stream_resolve(flags, hStream), &status, &id, &graph, &s, &count);
    if (r != CUDA_SUCCESS)
        return r;
    *captureStatus_out = status;
    if (status != CU_STREAM_CAPTURE_STATUS_ACTIVE) /* the other results are then left alone */
        return CUDA_SUCCESS;
    if (id_out)
        *id_out = id;
    if (graph_out)
        *graph_out = graph;
    if (numDependencies_out)
        *numDependencies_out = count;
    if (dependencies_out)
        *dependencies_out = count ? s->dependencies : NULL;
    if (edgeData_out)
        *edgeData_out = count ? s->edges : NULL;
    return CUDA_SUCCESS;
}

CUresult rt_cuStreamGetCaptureInfo_v2(unsigned flags, CUstream hStream,
                                      CUstreamCaptureStatus *captureStatus_out, cuuint64_t *id_out,
                                      CUgraph *graph_out, const CUgraphNode **dependencies_out,
                                      size_t *numDependencies_out) {
    return rt_cuStreamGetCaptureInfo_v3(flags, hStream, captureStatus_out, id_out, graph_out,
                                        dependencies_out, NULL, numDependencies_out);
}

CUresult rt_cuStreamGetCaptureInfo(unsigned flags, CUstream hStream, CUstreamCaptureStatus *captureStatus_out,
                                   cuuint64_t *id_out) {
    return rt_cuStreamGetCaptureInfo_v3(flags, hStream, captureStatus_out, id_out, NULL, NULL, NULL, NULL);
}
