// SPDX-License-Identifier: Apache-2.0
/* External memory and semaphores. */
#ifndef BARCUDA_RUNTIME_EXTERNAL_H
#define BARCUDA_RUNTIME_EXTERNAL_H

#include <stdbool.h>

#include "generated/cuda_types.h"

/* cuMemFree of a buffer of external memory; false when the address is none. */
bool external_free(CUdeviceptr address, CUresult *result);

#endif
