// SPDX-License-Identifier: Apache-2.0
#include "device/soft/event.h"

#include <stdlib.h>

#include "device/soft/capture.h"
#include "device/soft/entries_stream.h"
#include "device/soft/stream.h"

#define EVENT_FLAGS (CU_EVENT_BLOCKING_SYNC | CU_EVENT_DISABLE_TIMING | CU_EVENT_INTERPROCESS)

void soft_event_retain(struct soft_event *e) {
    atomic_fetch_add_explicit(&e->references, 1, memory_order_relaxed);
}

void soft_event_release(struct soft_event *e) {
    if (atomic_fetch_sub_explicit(&e->references, 1, memory_order_acq_rel) != 1)
        return;
    soft_engine_lock();
    soft_mark_release(e->mark);
    soft_shared_event_release(e->shared);
    soft_engine_unlock();
    soft_captured_free(e->captured);
    soft_streams_release(e->all);
    free(e);
}

void soft_shared_event_release(struct soft_shared_event *shared) {
    if (shared && --shared->references == 0)
        shared->gone(shared);
}

bool soft_event_share(struct soft_event *e, struct soft_shared_event *shared) {
    soft_engine_lock();
    bool first = !e->shared;
    if (first) {
        e->shared = shared;
        if (e->mark && !e->mark->done) {
            shared->references++;
            e->mark->shared = shared;
            e->mark->number = 1;
            atomic_store(&shared->memory->submitted, 1);
        }
    }
    soft_engine_unlock();
    return first;
}

struct soft_event *soft_event_create(struct soft_streams *all, unsigned flags) {
    struct soft_event *e = calloc(1, sizeof *e);
    if (!e)
        return NULL;
    e->all = soft_streams_retain(all);
    e->flags = flags;
    atomic_init(&e->references, 1);
    return e;
}

CUresult soft_cuEventCreate(CUevent *event, unsigned int flags) {
    struct soft_context *context = NULL;
    CUresult r = soft_context_current(&context);
    if (r != CUDA_SUCCESS)
        return r;
    if (!event || flags & ~(unsigned)EVENT_FLAGS)
        return CUDA_ERROR_INVALID_VALUE;
    if (flags & CU_EVENT_INTERPROCESS && !(flags & CU_EVENT_DISABLE_TIMING))
        return CUDA_ERROR_INVALID_VALUE;
    *event = (CUevent)soft_event_create(soft_context_streams(context), flags);
    return *event ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuEventDestroy_v2(CUevent event) {
    if (!event)
        return CUDA_ERROR_INVALID_HANDLE;
    struct soft_event *e = (struct soft_event *)event;
    CUresult r = soft_streams_error(e->all);
    if (atomic_exchange(&e->destroyed, true))
        return CUDA_ERROR_INVALID_HANDLE;
    soft_event_release(e);
    return r;
}

CUresult soft_cuEventRecordWithFlags(CUevent event, CUstream handle, unsigned int flags) {
    struct soft_event *e = (struct soft_event *)event;
    struct soft_stream *s;
    if (!e)
        return CUDA_ERROR_INVALID_HANDLE;
    if (flags & ~(unsigned)CU_EVENT_RECORD_EXTERNAL)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS && s->all != e->all)
        r = CUDA_ERROR_INVALID_HANDLE;
    bool handled = false;
    if (r == CUDA_SUCCESS)
        r = soft_capture_record(s, e, flags, &handled);
    if (r == CUDA_SUCCESS && !handled) {
        struct soft_op op = {.kind = SOFT_OP_EVENT_RECORD, .context = s->context, .event = {e}};
        if (e->captured)
            soft_capture_forget_event(e);
        r = soft_stream_submit_op(s, &op);
    }
    if (s)
        soft_stream_release(s);
    return r;
}

CUresult soft_cuEventRecord(CUevent event, CUstream stream) {
    return soft_cuEventRecordWithFlags(event, stream, 0);
}

/* The current recording, with a reference; an event in a capture has none that could be waited for. */
static CUresult current_mark(struct soft_event *e, struct soft_mark **mark) {
    *mark = NULL;
    CUresult r = soft_streams_error(e->all);
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_event(e);
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_unsafe();
    if (r == CUDA_SUCCESS) {
        soft_engine_lock();
        if (e->shared && !(*mark = soft_shared_mark(e->shared)))
            r = CUDA_ERROR_OUT_OF_MEMORY;
        else if (!e->shared)
            *mark = soft_mark_retain(e->mark);
        soft_engine_unlock();
    }
    return r;
}

static void drop_mark(struct soft_mark *m) {
    soft_engine_lock();
    soft_mark_release(m);
    soft_engine_unlock();
}

CUresult soft_cuEventQuery(CUevent event) {
    struct soft_event *e = (struct soft_event *)event;
    struct soft_mark *m;
    if (!e)
        return CUDA_ERROR_INVALID_HANDLE;
    CUresult r = current_mark(e, &m);
    if (r != CUDA_SUCCESS || !m)
        return r;
    soft_engine_lock();
    if (!soft_mark_reached(m))
        r = CUDA_ERROR_NOT_READY;
    soft_mark_release(m);
    soft_engine_unlock();
    return r;
}

CUresult soft_cuEventSynchronize(CUevent event) {
    struct soft_event *e = (struct soft_event *)event;
    struct soft_mark *m;
    if (!e)
        return CUDA_ERROR_INVALID_HANDLE;
    CUresult r = current_mark(e, &m);
    if (r != CUDA_SUCCESS || !m)
        return r;
    struct soft_streams *all = soft_streams_retain(e->all); /* the event may be destroyed meanwhile */
    soft_engine_wait_mark(m);
    drop_mark(m);
    r = soft_streams_error(all);
    soft_streams_release(all);
    return r;
}

CUresult soft_cuEventElapsedTime_v2(float *milliseconds, CUevent start, CUevent end) {
    struct soft_event *a = (struct soft_event *)start, *b = (struct soft_event *)end;
    if (!a || !b)
        return CUDA_ERROR_INVALID_HANDLE;
    if (!milliseconds)
        return CUDA_ERROR_INVALID_VALUE;
    if (a->all != b->all || (a->flags | b->flags) & CU_EVENT_DISABLE_TIMING)
        return CUDA_ERROR_INVALID_HANDLE;
    CUresult r = soft_streams_error(a->all);
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_event(a);
    if (r == CUDA_SUCCESS)
        r = soft_capture_check_event(b);
    if (r != CUDA_SUCCESS)
        return r;
    soft_engine_lock();
    if (!a->mark || !b->mark)
        r = CUDA_ERROR_INVALID_HANDLE;
    else if (!a->mark->done || !b->mark->done)
        r = CUDA_ERROR_NOT_READY;
    else
        *milliseconds = (float)((double)(int64_t)(b->mark->time - a->mark->time) / 1e6);
    soft_engine_unlock();
    return r;
}
