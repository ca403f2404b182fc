// SPDX-License-Identifier: Apache-2.0
/* Handlers of plain loads and stores, one per state space. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_MEMORY_H
#define BARCUDA_DEVICE_SOFT_PTX_MEMORY_H

#include "device/soft/ptx_exec.h"
#include "device/soft/ptx_move.h"

ptx_fn ptx_run_ld_global, ptx_run_ld_generic, ptx_run_ld_shared, ptx_run_ld_local, ptx_run_ld_param;
ptx_fn ptx_run_st_global, ptx_run_st_generic, ptx_run_st_shared, ptx_run_st_local;

#endif
