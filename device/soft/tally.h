// SPDX-License-Identifier: Apache-2.0
/* What kernels did: launches, blocks, instructions and time of each, and when they ran. Off until it is started; any thread. */
#ifndef BARCUDA_DEVICE_SOFT_TALLY_H
#define BARCUDA_DEVICE_SOFT_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/private.h"

void tally_start(void);
/* CLOCK_MONOTONIC, ns, or 0 while nothing is counted. */
uint64_t tally_now(void);
/* A launch is over that began at `begin_ns` (tally_now; 0 = it is not counted). */
void tally_add(const char *kernel, uint64_t begin_ns, uint64_t blocks, uint64_t instructions);
/* As struct executor's. */
uint64_t tally_kernels(uint64_t first, struct kernel_tally *out, size_t count);
uint64_t tally_spans(uint64_t first, struct kernel_span *out, size_t count);

#endif
