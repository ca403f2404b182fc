// SPDX-License-Identifier: Apache-2.0
/* What a descriptor of cuMemExportToShareableHandle names. */
#ifndef BARCUDA_RUNTIME_SHARE_H
#define BARCUDA_RUNTIME_SHARE_H

#include "generated/cuda_types.h"

/* A handle of the allocation; INVALID_VALUE when the descriptor is none of ours. The descriptor stays open. */
CUresult share_import(int descriptor, CUmemGenericAllocationHandle *handle);

#endif
