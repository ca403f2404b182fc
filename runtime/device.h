// SPDX-License-Identifier: Apache-2.0
/*
 * The devices that the program sees: those of the snapshot, chosen and ordered by CUDA_VISIBLE_DEVICES and
 * CUDA_DEVICE_ORDER.
 */
#ifndef BARCUDA_RUNTIME_DEVICE_H
#define BARCUDA_RUNTIME_DEVICE_H

#include "generated/cuda_types.h"
#include "runtime/snapshot.h"

/* Reads the environment and settles what is visible; once, when the library is initialised. */
void rt_device_init(const struct snapshot *);

int rt_device_count(void);
/* What the snapshot says of a visible device, or NULL when there is none with this ordinal. */
const struct snapshot_device *rt_device(CUdevice device);
/* The executor's ordinal of a visible device, and back; -1 when there is none. */
CUdevice rt_device_to_host(CUdevice device);
CUdevice rt_device_from_host(CUdevice device);

#endif
