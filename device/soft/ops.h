// SPDX-License-Identifier: Apache-2.0
/* The table of everything that the software GPU implements. */
#ifndef BARCUDA_DEVICE_SOFT_OPS_H
#define BARCUDA_DEVICE_SOFT_OPS_H

#include "generated/executor_ops.h"

extern const struct executor_ops soft_ops_table;

#endif
