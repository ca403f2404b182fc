// SPDX-License-Identifier: Apache-2.0
/*
 * Virtual memory management: physical memory apart from addresses (cuMemCreate, cuMemMap). All physical
 * memory is one sparse memory file, so that one piece can be mapped at several addresses.
 */
#ifndef BARCUDA_DEVICE_SOFT_PHYSICAL_H
#define BARCUDA_DEVICE_SOFT_PHYSICAL_H

#include <stdbool.h>
#include <stdint.h>

/* `most`: bytes. Before the process drops its privileges. */
bool physical_open(uint64_t most);
/* The mapping that contains the address. */
bool physical_find(uint64_t address, uint64_t *base, uint64_t *size);

#endif
