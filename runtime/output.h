// SPDX-License-Identifier: Apache-2.0
/*
 * Text that device code prints. It waits on the host until the program calls something that synchronises, as
 * in CUDA.
 */
#ifndef BARCUDA_RUNTIME_OUTPUT_H
#define BARCUDA_RUNTIME_OUTPUT_H

/* Writes what has been printed so far to standard output. Costs one load when there is nothing. */
void rt_flush_output(void);

#endif
