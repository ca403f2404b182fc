// SPDX-License-Identifier: Apache-2.0
/* What programs advise about managed memory. Guest, host and kernels see one memory, so there is nothing to move; but a
 * program may ask for what it said. */
#ifndef BARCUDA_DEVICE_SOFT_ADVICE_H
#define BARCUDA_DEVICE_SOFT_ADVICE_H

#include <stdint.h>

/* The memory is gone, and with it what was said of it. */
void soft_advice_forget(uint64_t address, uint64_t size);

#endif
