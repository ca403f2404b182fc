// SPDX-License-Identifier: Apache-2.0
/*
 * Streams. The driver keeps one per-thread default stream for each thread of the worker, but the threads that matter are the
 * guest's: each of them gets a stream of its own, made when it is first used, with the same flags as CUDA's. For the same reason
 * captures run in relaxed mode: the worker's threads take turns, so that the driver cannot tell who began one.
 */
#include "device/cuda/cuda.h"

#include <pthread.h>
#include <stdlib.h>

/* ---- per-thread default streams ---- */

struct thread_stream {
    struct thread_stream *next;
    CUcontext context;
    uint64_t thread;
    CUstream stream;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct thread_stream *thread_streams;

static _Thread_local struct {
    uint64_t thread; /* the guest's, on whose behalf this thread calls */
    uint64_t known_thread, known_epoch;
    CUcontext known_context;
    CUstream known;
} self;

void cuda_set_thread(uint64_t id) { self.thread = id; }

static CUresult find_or_create(CUcontext context, CUstream *out) {
    struct thread_stream *s = thread_streams;
    while (s && (s->context != context || s->thread != self.thread))
        s = s->next;
    if (!s) {
        s = malloc(sizeof *s);
        if (!s)
            return CUDA_ERROR_OUT_OF_MEMORY;
        *s = (struct thread_stream){thread_streams, context, self.thread, NULL};
        CUresult r = cuda.real.cuStreamCreate(&s->stream, CU_STREAM_DEFAULT);
        if (r != CUDA_SUCCESS) {
            free(s);
            return r;
        }
        thread_streams = s;
    }
    *out = s->stream;
    return CUDA_SUCCESS;
}

CUresult cuda_thread_stream(CUstream *out) {
    CUcontext context = NULL;
    CUresult r = cuda.real.cuCtxGetCurrent(&context);
    if (r != CUDA_SUCCESS || !context)
        return r != CUDA_SUCCESS ? r : CUDA_ERROR_INVALID_CONTEXT;
    uint64_t epoch = cuda_context_epoch();
    if (self.known_context != context || self.known_thread != self.thread || self.known_epoch != epoch) {
        pthread_mutex_lock(&lock);
        r = find_or_create(context, &self.known);
        pthread_mutex_unlock(&lock);
        if (r != CUDA_SUCCESS) {
            self.known_context = NULL;
            return r;
        }
        self.known_context = context;
        self.known_thread = self.thread;
        self.known_epoch = epoch;
    }
    *out = self.known;
    return CUDA_SUCCESS;
}

void cuda_stream_context_gone(CUcontext context) {
    pthread_mutex_lock(&lock);
    for (struct thread_stream **link = &thread_streams; *link;) {
        struct thread_stream *s = *link;
        if (s->context == context) {
            *link = s->next;
            free(s);
        } else {
            link = &s->next;
        }
    }
    pthread_mutex_unlock(&lock);
}

/* ---- captures ---- */

/* Who began the capture of a stream; ending it is for the same guest thread, unless it was relaxed. */
struct capture {
    struct capture *next;
    CUstream stream;
    uint64_t thread;
    CUstreamCaptureMode mode;
};

static struct capture *captures;

static struct capture *capture_take(CUstream stream) {
    pthread_mutex_lock(&lock);
    struct capture **link = &captures;
    while (*link && (*link)->stream != stream)
        link = &(*link)->next;
    struct capture *c = *link;
    if (c)
        *link = c->next;
    pthread_mutex_unlock(&lock);
    return c;
}

static CUresult capture_note(CUstream stream, CUstreamCaptureMode mode) {
    struct capture *c = capture_take(stream); /* left over from one that ended otherwise */
    if (!c)
        c = malloc(sizeof *c);
    if (!c)
        return CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_lock(&lock);
    *c = (struct capture){captures, stream, self.thread, mode};
    captures = c;
    pthread_mutex_unlock(&lock);
    return CUDA_SUCCESS;
}

static CUresult begin_capture(CUstream stream, CUstreamCaptureMode mode) {
    CUresult r = cuda.real.cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_RELAXED);
    return r == CUDA_SUCCESS ? capture_note(stream, mode) : r;
}

static CUresult begin_capture_to_graph(CUstream stream, CUgraph graph, const CUgraphNode *from, const CUgraphEdgeData *edges,
                                       size_t n, CUstreamCaptureMode mode) {
    if ((unsigned)mode > CU_STREAM_CAPTURE_MODE_RELAXED)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = cuda.real.cuStreamBeginCaptureToGraph(stream, graph, from, edges, n, CU_STREAM_CAPTURE_MODE_RELAXED);
    return r == CUDA_SUCCESS ? capture_note(stream, mode) : r;
}

static CUresult end_capture(CUstream stream, CUgraph *graph) {
    struct capture *c = capture_take(stream);
    bool foreign = c && c->mode != CU_STREAM_CAPTURE_MODE_RELAXED && c->thread != self.thread;
    if (foreign) {
        pthread_mutex_lock(&lock);
        c->next = captures;
        captures = c;
        pthread_mutex_unlock(&lock);
        return CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD;
    }
    free(c);
    return cuda.real.cuStreamEndCapture(stream, graph);
}

/* ---- the worker's own operations ---- */

static bool captures_now(CUstream stream) {
    CUstreamCaptureStatus status = CU_STREAM_CAPTURE_STATUS_NONE;
    return cuda.real.cuStreamIsCapturing && cuda.real.cuStreamIsCapturing(stream, &status) == CUDA_SUCCESS &&
           status != CU_STREAM_CAPTURE_STATUS_NONE;
}

struct notice {
    void (*fn)(void *arg);
    void *arg;
};

static void CUDA_CB deliver(CUstream stream, CUresult status, void *data) {
    struct notice *n = data;
    (void)stream;
    (void)status;
    n->fn(n->arg);
    free(n);
}

/* A stream callback, not a host function: those are not called any more after a fault. */
CUresult cuda_notify(CUstream stream, void (*fn)(void *arg), void *arg) {
    if (!cuda.real.cuStreamAddCallback)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct notice *n = malloc(sizeof *n);
    if (!n)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *n = (struct notice){fn, arg};
    CUresult r = cuda.real.cuStreamAddCallback(stream, deliver, n, 0);
    if (r != CUDA_SUCCESS)
        free(n);
    return r;
}

/* The driver takes the bytes of pageable memory before it returns. A capture would keep their address instead. */
CUresult cuda_write(CUdeviceptr dst, const void *src, size_t size, CUstream stream) {
    if (!cuda.real.cuMemcpyHtoDAsync_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (captures_now(stream))
        return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    return cuda.real.cuMemcpyHtoDAsync_v2(dst, src, size, stream);
}

CUresult cuda_read(CUdeviceptr src, void *dst, size_t size, CUstream stream) {
    if (!cuda.real.cuMemcpyDtoHAsync_v2 || !cuda.real.cuStreamSynchronize)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (captures_now(stream))
        return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    cuda_hand_over();
    CUresult r = cuda.real.cuMemcpyDtoHAsync_v2(dst, src, size, stream);
    CUresult after = cuda.real.cuStreamSynchronize(stream); /* always: dst is not ours after the call */
    return cuda_waited(r != CUDA_SUCCESS ? r : after);
}

void cuda_stream_install(void) {
    if (cuda.real.cuStreamBeginCapture_v2)
        cuda.ops.cuStreamBeginCapture_v2 = begin_capture;
    if (cuda.real.cuStreamBeginCaptureToGraph)
        cuda.ops.cuStreamBeginCaptureToGraph = begin_capture_to_graph;
    if (cuda.real.cuStreamEndCapture)
        cuda.ops.cuStreamEndCapture = end_capture;
}
