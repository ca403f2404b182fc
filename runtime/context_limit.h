// SPDX-License-Identifier: Apache-2.0
/*
 * Limits, flags and configuration of contexts: mostly answered from what the guest knows.
 */
#ifndef BARCUDA_RUNTIME_CONTEXT_LIMIT_H
#define BARCUDA_RUNTIME_CONTEXT_LIMIT_H

struct rt_context;

/* Puts the limits of a context back to the device's initial values. */
void context_limit_reset(struct rt_context *);

#endif
