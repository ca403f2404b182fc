// SPDX-License-Identifier: Apache-2.0
/*
 * What a worker gives up before it reads the first record of its client: system calls other than those for memory, threads,
 * waiting and the connection it already has. A guest that takes over the worker finds no files and no network.
 */
#ifndef BARCUDA_DEVICE_SANDBOX_H
#define BARCUDA_DEVICE_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>

/* Irrevocable, for all threads. False with one sentence in `why`; the worker must then not serve. */
bool sandbox_enter(char *why, size_t why_size);

#endif
