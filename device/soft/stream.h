// SPDX-License-Identifier: Apache-2.0
/* Streams of the software GPU: what the engine, events and captures see of them. */
#ifndef BARCUDA_DEVICE_SOFT_STREAM_H
#define BARCUDA_DEVICE_SOFT_STREAM_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "device/soft/engine.h"

struct soft_task;
struct soft_capture;

/* A CUstream is a pointer to one of these. All fields but the constant ones belong to the engine's lock. */
struct soft_stream {
    struct soft_context *context; /* constant, as are the next six */
    struct soft_streams *all;
    uint64_t id;
    unsigned flags;  /* CUstream_flags */
    bool legacy;     /* the context's legacy default stream */
    bool per_thread; /* default stream of guest thread `guest_thread` */
    uint64_t guest_thread;
    atomic_uint references; /* not of the legacy stream, which lives as long as `all` */
    bool destroyed;
    int priority;  /* lower numbers first */
    uint64_t turn; /* for fair turns among active streams */
    struct soft_task *head, *tail;
    struct soft_stream *next, *previous;               /* in all->list */
    struct soft_stream *next_active, *previous_active; /* in the engine's list, while head is not NULL */
    struct soft_capture *_Atomic capture; /* NULL = not capturing; changes under the graph lock */
    CUaccessPolicyWindow access_policy;
    CUsynchronizationPolicy sync_policy;
    CUlaunchMemSyncDomainMap sync_domain_map;
    CUlaunchMemSyncDomain sync_domain;
};

struct soft_streams {
    struct soft_context *context;
    atomic_uint references; /* one per stream and event, and the context's */
    _Atomic(CUresult) error;
    struct soft_stream *list; /* every stream of the context, the default ones included */
    struct soft_stream *legacy;
    atomic_uint capturing; /* blocking streams in a capture, for the rules of the legacy stream */
};

/*
 * Stream of a handle, with a reference to be released. NULL and CU_STREAM_LEGACY are the current context's
 * legacy stream, CU_STREAM_PER_THREAD that of the calling guest thread. Errors: INVALID_CONTEXT, the
 * context's own (with *out set all the same), OUT_OF_MEMORY.
 */
CUresult soft_stream_find(CUstream, struct soft_stream **);
struct soft_stream *soft_stream_retain(struct soft_stream *);
void soft_stream_release(struct soft_stream *);
/* For cuLaunchHostFunc's sibling in struct executor: fn(arg) when all work so far is done, also after a
 * fault, never captured. */
CUresult soft_stream_notify(CUstream, void (*fn)(void *arg), void *arg);
struct soft_streams *soft_streams_retain(struct soft_streams *);
void soft_streams_release(struct soft_streams *);
/* Submits a copy of `op`, or a list as one task; when the stream captures, as one node (of type `type`)
 * instead. */
CUresult soft_stream_submit_op(struct soft_stream *, const struct soft_op *op);
CUresult soft_stream_submit_list(struct soft_stream *, CUgraphNodeType type, struct soft_ops *);
static inline bool soft_stream_blocks(const struct soft_stream *s) {
    return !(s->flags & CU_STREAM_NON_BLOCKING);
}

#endif
