// SPDX-License-Identifier: Apache-2.0
/* What asynchronous operations share: addresses of lanes, and mbarriers that count bytes. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_ASYNC_H
#define BARCUDA_DEVICE_SOFT_PTX_ASYNC_H

#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

/* The address that a lane has in register `reg`. */
static inline uint64_t ptx_address_of(const struct ptx_exec *x, const struct ptx_address *address,
                                      uint32_t reg, uint32_t lane) {
    if (address->narrow)
        return (uint32_t)(ptx_r32(x, reg)[lane] + (uint32_t)address->displacement);
    return ptx_r64(x, reg)[lane] + (uint64_t)address->displacement;
}

/* `bytes` have come for the mbarrier at `address` of shared memory; false after a fault. */
bool ptx_complete_tx(struct ptx_exec *, const struct ptx_op *, uint32_t lane, uint64_t address,
                     uint32_t bytes);
/* cp.async.bulk.tensor and its prefetch (ptx_tensor.c). */
void ptx_decode_tensor(struct ptx_decode *);

#endif
