// SPDX-License-Identifier: Apache-2.0
/*
 * Virtual memory management: physical memory apart from addresses (cuMemCreate, cuMemMap). It lies in memory files, so that
 * one piece can be mapped at several addresses: what can be exported in one of its own that the broker makes (share.h), all else
 * in one sparse file.
 */
#ifndef BARCUDA_DEVICE_SOFT_PHYSICAL_H
#define BARCUDA_DEVICE_SOFT_PHYSICAL_H

#include <stdbool.h>
#include <stdint.h>

#include "device/share.h"
#include "generated/cuda_types.h"

/* `most`: bytes. Before the process drops its privileges. */
bool physical_open(uint64_t most);
/* The mapping that contains the address. */
bool physical_find(uint64_t address, uint64_t *base, uint64_t *size);
/* executor.allocation_export and allocation_import */
CUresult physical_export(CUmemGenericAllocationHandle, struct share_token *);
CUresult physical_import(const struct share_token *, CUmemGenericAllocationHandle *);

#endif
