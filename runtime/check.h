// SPDX-License-Identifier: Apache-2.0
/*
 * What the guest checks of calls that it posts: their errors must come back at once, and nobody waits for the host's. Generated stubs call
 * these (the annotation `check`). What the guest does not know - variables of modules, mapped addresses - the host checks.
 */
#ifndef BARCUDA_RUNTIME_CHECK_H
#define BARCUDA_RUNTIME_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

/* Whether it is a stream of this process that has not been destroyed, or one of the default streams. */
bool rt_stream_known(uint64_t stream);
/* A fill of `height` rows of `width` elements, `pitch` bytes apart (one row: any pitch). */
CUresult rt_check_fill(CUdeviceptr dst, size_t pitch, unsigned element, size_t width, size_t height);
/* Memory of which only managed one will do. */
CUresult rt_check_managed(CUdeviceptr address, size_t size);

#endif
