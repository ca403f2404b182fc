// SPDX-License-Identifier: Apache-2.0
/* Stream capture: what is submitted to a capturing stream becomes a node of a graph. */
#ifndef BARCUDA_DEVICE_SOFT_CAPTURE_H
#define BARCUDA_DEVICE_SOFT_CAPTURE_H

#include "device/soft/event.h"
#include "device/soft/stream.h"

struct soft_capture;  /* a stream's part in a capture */
struct soft_captured; /* what an event stands for that was recorded in a capture */
struct soft_graph;

/* Adds a node behind the stream's latest nodes. STREAM_CAPTURE_INVALIDATED when the capture is broken. */
CUresult soft_capture_list(struct soft_stream *, CUgraphNodeType, struct soft_ops *);
/* The same for a launch of a graph: a child graph node with a copy. Graph lock held. */
CUresult soft_capture_graph(struct soft_stream *, const struct soft_graph *);
/* Refuses an operation that makes no sense in a capture and invalidates the capture: returns `error`. */
CUresult soft_capture_refuse(struct soft_stream *, CUresult error);
/* Called for every use of a stream that is not capturing: the legacy stream is out of bounds while a blocking
 * one is captured. */
CUresult soft_capture_allows(struct soft_stream *);
/*
 * For calls that are unsafe during a capture (allocation, queries of events, synchronisation of a context):
 * refuses, as the calling guest thread's capture mode and the captures in progress demand, with
 * STREAM_CAPTURE_UNSUPPORTED, and invalidates those captures.
 */
CUresult soft_capture_check_unsafe(void);
/* cuEventRecord and cuStreamWaitEvent where stream or event is in a capture. *handled is false when neither
 * is. */
CUresult soft_capture_record(struct soft_stream *, struct soft_event *, unsigned flags, bool *handled);
CUresult soft_capture_wait(struct soft_stream *, struct soft_event *, unsigned flags, bool *handled);
/* CAPTURED_EVENT when the event was last recorded in a capture; one that goes on is broken by asking. */
CUresult soft_capture_check_event(struct soft_event *);
/* The event is recorded outside of a capture. */
void soft_capture_forget_event(struct soft_event *);
void soft_captured_free(struct soft_captured *);
/* The stream goes: its capture ends without a graph. */
void soft_capture_forget_stream(struct soft_stream *);
/* The context goes, and every capture in it. */
void soft_capture_forget_context(struct soft_streams *);

#endif
