// SPDX-License-Identifier: Apache-2.0
/*
 * The threads that serve a session's ring, as leader and followers: the leader takes and executes one record after another, in
 * order; before a call that may block it hands the ring on.
 */
#ifndef BARCUDA_DEVICE_WORKER_H
#define BARCUDA_DEVICE_WORKER_H

struct session;

/* Serves the session with at most `threads` threads until the client is gone (0) or misbehaves (-1). */
int worker_run(struct session *, unsigned threads);
/* The calling thread may be busy for long: another one becomes leader. No effect on a thread that does not lead. */
void worker_hand_over(void);

#endif
