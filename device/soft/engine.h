// SPDX-License-Identifier: Apache-2.0
/*
 * The engine: queues of streams, and the threads that run what is ready in them.
 *
 * A stream is a first-in, first-out queue of tasks; a task is a list of operations that run one after the
 * other (one operation for a plain submission, a whole graph for a graph launch). The head of a queue is
 * ready when nothing orders it behind another stream's work (legacy default stream, events). A task whose
 * stream is idle is run by the thread that submits it, for at most ENGINE_INLINE_NS; what is left then goes
 * to the engine's threads, which give each ready stream a slice in turn, so that a kernel which waits for
 * another stream or for the host keeps nobody from running. Several threads run one grid.
 *
 * Everything here is thread safe. The lock of the engine is never held while an operation runs.
 */
#ifndef BARCUDA_DEVICE_SOFT_ENGINE_H
#define BARCUDA_DEVICE_SOFT_ENGINE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/executor.h"
#include "device/soft/op.h"

#define ENGINE_INLINE_NS 50000   /* a submitting thread runs its own task this long */
#define ENGINE_SLICE_NS  1000000 /* turn of a task while others may be ready */

struct soft_context;
struct soft_stream;
struct soft_event;
struct soft_mark;
struct soft_shared_event;

/* `threads` run kernels besides the callers; they start when they are first needed. */
void soft_engine_open(const struct executor_host *, unsigned threads);

/* ---- guest threads ---- */

/* The calls that follow on this thread come from guest thread `id`. */
void soft_set_thread(uint64_t id);
uint64_t soft_thread(void);

/* ---- lists of operations ---- */

/* Immutable once shared; counted. */
struct soft_ops {
    atomic_uint references;
    size_t count;
    void (*released)(void *held); /* NULL, or called (on the callback thread) when the list is gone */
    void *held;
    struct soft_op op[];
};
/* Operations zeroed (EMPTY). NULL without memory. */
struct soft_ops *soft_ops_create(size_t count);
struct soft_ops *soft_ops_retain(struct soft_ops *);
void soft_ops_release(struct soft_ops *);

/* ---- what the engine asks of contexts (context.c) and memory (memory.c) ---- */

/* The calling thread's context; INVALID_CONTEXT without one, the sticky error of a broken one (*context is
 * set then, too). */
CUresult soft_context_current(struct soft_context **context);
struct soft_streams *soft_context_streams(struct soft_context *);
CUdevice soft_context_device(struct soft_context *);
/* Whether [address, address + size) is memory that the context's kernels may access. */
bool soft_memory_accessible(struct soft_context *, CUdeviceptr, size_t size, bool write);
/* Something else than a kernel has written there: for the memory checker. */
void soft_memory_written(CUdeviceptr address, size_t size);

/* ---- per context ---- */

/* A context's streams and its sticky error; the context keeps the pointer. NULL without memory. */
struct soft_streams *soft_streams_create(struct soft_context *);
/* Waits until everything submitted is done; the context's error, or STREAM_CAPTURE_UNSUPPORTED. Hands the
 * ring over. */
CUresult soft_streams_synchronize(struct soft_streams *);
/*
 * Drains and lets the default streams go. Streams and events whose handles the guest still has stay as
 * objects that answer CONTEXT_IS_DESTROYED until they are destroyed.
 */
void soft_streams_destroy(struct soft_streams *);
/* Sticky; CUDA_SUCCESS while the context is whole. */
CUresult soft_streams_error(const struct soft_streams *);
/* Breaks the context for good; the first error stays, the host is told. What waits in the queues is dropped.
 */
void soft_streams_fail(struct soft_streams *, CUresult);

/* ---- submission ---- */

/*
 * Submits a copy of `op` to a CUDA stream: a handle, or NULL/1 (legacy) or 2 (per thread) of the current
 * context. On a capturing stream the operation becomes a graph node instead. Errors: of the context, of the
 * capture, OUT_OF_MEMORY.
 */
CUresult soft_stream_submit(CUstream, const struct soft_op *op);
/* The same, and waits until it is done. A capturing stream refuses. */
CUresult soft_stream_submit_wait(CUstream, const struct soft_op *op);
/*
 * Whether an operation submitted to the stream now would find nothing before it, in a context that is whole and no capture: the
 * caller may then do a synchronous one itself.
 */
bool soft_stream_quiet(CUstream);
/* A list as one task, never captured; takes no reference from the caller. Waits, behind its own submission,
 * while the queues are full. */
CUresult soft_engine_submit(struct soft_stream *, struct soft_ops *);
/* Waits until everything submitted to the stream so far is done. Spins briefly, then hands the ring over;
 * helps meanwhile. */
void soft_engine_wait_stream(struct soft_stream *);
void soft_engine_wait_mark(struct soft_mark *);
void soft_engine_wait_all(struct soft_streams *);
/* Waits until no thread is inside, and nothing is left half done of, an operation that began before, in any context. What begins
 * later finds the memory as the caller has left it. */
void soft_engine_quiesce(void);
/*
 * Keeps every operation from running until the next soft_engine_resume, and returns when no thread is inside one: within a slice,
 * also when kernels run that never end. Does not hand the ring over. For changes below the memory that operations use.
 */
void soft_engine_pause(void);
void soft_engine_resume(void);
bool soft_engine_idle(struct soft_stream *);
/* Whether nothing is queued in any stream of the context, so that a submission would run at once. */
bool soft_engine_all_idle(const struct soft_streams *);

/* fn(data) on the callback thread, soon. False without memory or thread. */
bool soft_engine_call(void (*fn)(void *data), void *data);

/* The engine's lock: guards queues, marks and what stream.h and event.h say. Nothing is called under it that
 * may block. */
void soft_engine_lock(void);
void soft_engine_unlock(void);
/* With the lock held. NULL is allowed for both. */
struct soft_mark *soft_mark_retain(struct soft_mark *);
void soft_mark_release(struct soft_mark *);
/* What a wait that begins now waits for: the last recording of any worker. NULL without memory. */
struct soft_mark *soft_shared_mark(struct soft_shared_event *);

#endif
