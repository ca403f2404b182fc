// SPDX-License-Identifier: Apache-2.0
/* The movers of one instruction set. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_MOVE_H
#define BARCUDA_DEVICE_SOFT_PTX_MOVE_H

#include "device/soft/ptx_access.h"

#define PTX_MOVE_NAME_(what, isa) ptx_move_##what##_##isa
#define PTX_MOVE_NAME(what, isa)  PTX_MOVE_NAME_(what, isa)
#define PTX_MOVE(what)            PTX_MOVE_NAME(what, ALU_ISA)

/* NULL when there is no such combination. `width` is the size of a lane in the register. */
ptx_move *PTX_MOVE(load)(unsigned size, unsigned width, bool is_signed);
ptx_move *PTX_MOVE(store)(unsigned size, unsigned width);

/* All 32 lanes of a register. */
void PTX_MOVE(fill)(uint32_t *to, uint32_t value);

#endif
