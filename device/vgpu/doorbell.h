// SPDX-License-Identifier: Apache-2.0
/* Waking a worker for its guest, and how often to look where no doorbell can be rung. */
#ifndef BARCUDA_DEVICE_VGPU_DOORBELL_H
#define BARCUDA_DEVICE_VGPU_DOORBELL_H

#include <stdbool.h>
#include <stdint.h>

#include "transport/window.h"

/* Wakes whoever of the window's worker sleeps on a word that the guest changes. `size`: of the window, bytes. */
void doorbell_ring(struct window_control *, uint64_t size);

/* Whether the guest has rung since the last call, which keeps its place in *seen; or answered an upcall that is waited for. */
bool doorbell_rang(const struct window_control *, uint64_t size, uint32_t *seen);

/* Pauses between two looks: short while something happens, longer the longer nothing does. */
struct doorbell_pace {
    uint64_t moved_ns; /* when something happened last, on the monotonic clock */
};
#define DOORBELL_PAUSE_LEAST 100000u   /* ns */
#define DOORBELL_PAUSE_MOST  20000000u /* ns */
uint64_t doorbell_pause(const struct doorbell_pace *, uint64_t now_ns);

#endif
