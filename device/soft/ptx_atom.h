// SPDX-License-Identifier: Apache-2.0
/* Reductions that other operations than atom and red perform. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_ATOM_H
#define BARCUDA_DEVICE_SOFT_PTX_ATOM_H

#include "device/soft/ptx_decode.h"

struct ptx_atom;

/* Takes operation and type from the opcode; refuses what atom does not do either. Lives as long as the image.
 */
const struct ptx_atom *ptx_atom_reduction(struct ptx_decode *, enum ptx_space);
uint32_t ptx_atom_size(const struct ptx_atom *); /* bytes of an element */
/* One element at `at`, aligned to its size. */
void ptx_atom_reduce(const struct ptx_atom *, uint8_t *at, const uint8_t *value);

#endif
