// SPDX-License-Identifier: Apache-2.0
/* How many blocks of a kernel a multiprocessor holds, by the published rules. Pure arithmetic. */
#ifndef BARCUDA_DEVICE_SOFT_OCCUPANCY_H
#define BARCUDA_DEVICE_SOFT_OCCUPANCY_H

#include <stdint.h>

#include "device/soft/profile.h"

struct occupancy_kernel {
    uint32_t registers;     /* per thread */
    uint32_t static_shared; /* bytes */
};

/* Resident blocks per multiprocessor; 0 when not even one fits. */
unsigned occupancy_blocks(const struct profile *, const struct occupancy_kernel *, unsigned threads,
                          uint64_t dynamic_shared);
/* Most dynamic shared memory per block with which `blocks` blocks still fit; 0 when they do not without any.
 */
uint64_t occupancy_shared(const struct profile *, const struct occupancy_kernel *, unsigned threads,
                          unsigned blocks);

#endif
