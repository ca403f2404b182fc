// SPDX-License-Identifier: Apache-2.0
/*
 * BARCUDA_PROFILE: a table of what each kernel did, written when the process ends: to stderr for "1", else to the file that it names.
 * With BARCUDA_TRACE_EVENTS the launches also become a track of the timeline (docs/trace.md).
 */
#ifndef BARCUDA_RUNTIME_PROFILE_H
#define BARCUDA_RUNTIME_PROFILE_H

/* The channel is open: asks the host to count, if the environment wants it. */
void profile_begin(void);
/* The process ends, and the channel is still open. */
void profile_end(void);

#endif
