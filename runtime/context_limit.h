// SPDX-License-Identifier: Apache-2.0
/*
 * Limits, flags and configuration of contexts: mostly answered from what the guest knows.
 */
#ifndef BARCUDA_RUNTIME_CONTEXT_LIMIT_H
#define BARCUDA_RUNTIME_CONTEXT_LIMIT_H

#include "generated/cuda_types.h"

struct rt_context;

/* Puts the limits of a context back to the device's initial values. */
void context_limit_reset(struct rt_context *);
/* The least (a larger number) and the greatest priority of streams; may ask the host, then the context must be current. */
CUresult context_stream_priorities(const struct rt_context *, int range[2]);

#endif
