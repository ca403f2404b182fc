// SPDX-License-Identifier: Apache-2.0
/*
 * Device resources: multiprocessors of a device, split by the rules that CUDA documents for its compute capability. What a resource is
 * stands in the part of CUdevResource that programs do not look at.
 */
#ifndef BARCUDA_RUNTIME_RESOURCE_H
#define BARCUDA_RUNTIME_RESOURCE_H

#include "generated/cuda_types.h"

/* All multiprocessors of the device; INVALID_DEVICE, INVALID_RESOURCE_TYPE. */
CUresult resource_of_device(CUdevice, CUdevResourceType, CUdevResource *);
/* What a descriptor holds, as one resource, and whose it is; INVALID_VALUE when there is no such descriptor. */
CUresult resource_of_desc(CUdevResourceDesc, CUdevResource *, CUdevice *);

#endif
