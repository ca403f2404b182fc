// SPDX-License-Identifier: Apache-2.0
/*
 * What the guest knows of streams without asking the host: creation parameters, and whether any stream of
 * this process is being captured.
 */
#ifndef BARCUDA_RUNTIME_STREAM_H
#define BARCUDA_RUNTIME_STREAM_H

#include <stdbool.h>

#include "generated/cuda_types.h"
#include "transport/wire.h"

/* The stream that an argument means: 0 depends on whether the entry point is a per-thread one (`flags`:
 * WIRE_PER_THREAD). */
static inline CUstream stream_resolve(unsigned flags, CUstream stream) {
    return stream ? stream : flags & WIRE_PER_THREAD ? CU_STREAM_PER_THREAD : CU_STREAM_LEGACY;
}

/* True while any stream of this process may be capturing; a load and a comparison. */
bool rt_capture_active(void);
/* Whether this stream is capturing; asks the host only while some capture is active. */
CUresult stream_capturing(CUstream stream, bool *capturing);

struct rt_context;
/*
 * cuCtxRecordEvent and cuCtxWaitEvent, with that context current: all its streams' work so far is captured by the event, or all its
 * streams wait. Of a primary context its green contexts' streams too. Streams that are made later do not wait.
 */
CUresult streams_record(const struct rt_context *, CUevent);
CUresult streams_wait(const struct rt_context *, CUevent);

#endif
