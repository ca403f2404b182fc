// SPDX-License-Identifier: Apache-2.0
/*
 * Host functions, stream callbacks and destructors of user objects: the host asks, one thread of the guest
 * runs them.
 */
#ifndef BARCUDA_RUNTIME_CALLBACK_H
#define BARCUDA_RUNTIME_CALLBACK_H

#include <stdbool.h>

#include "generated/cuda_types.h"

/* Starts the thread if it does not run yet. Call before anything is enqueued that can lead to an upcall. */
CUresult rt_callbacks_start(void);
/* At exit: no further function is started. False when one is being run, and the channel must stay. */
bool rt_callbacks_stop(void);

#endif
