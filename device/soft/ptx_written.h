// SPDX-License-Identifier: Apache-2.0
/* Which bytes of an address range have been written: a bit for each, for the memory checker. Any thread. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_WRITTEN_H
#define BARCUDA_DEVICE_SOFT_PTX_WRITTEN_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct ptx_written {
    uint64_t base, size;   /* the range; size 0 = nothing is watched */
    _Atomic uint8_t *bits; /* size / 8 bytes of address space, backed where they are used */
};

/* Watches [base, base + size), a multiple of 8, of which nothing has been written. False without memory. */
bool ptx_written_open(struct ptx_written *, uint64_t base, uint64_t size);
void ptx_written_close(struct ptx_written *);
/* [address, address + size) has been written, or is as good as new. What lies outside the range counts for nothing. */
void ptx_written_set(struct ptx_written *, uint64_t address, uint64_t size, bool written);
/* The first of `size` bytes that nobody has written, or `size`. Bytes outside the range count as written. */
uint64_t ptx_written_first_gap(const struct ptx_written *, uint64_t address, uint64_t size);

#endif
