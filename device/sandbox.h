// SPDX-License-Identifier: Apache-2.0
/*
 * What a worker gives up before it reads the first record of its client. With the software GPU: system calls other than those for
 * memory, threads, waiting and the connection it already has; a guest that takes over the worker finds no files and no network.
 * A driver opens files and devices whenever it likes, so with one only what no driver needs is gone: processes, network, other
 * processes' memory, mounts, modules, identities.
 */
#ifndef BARCUDA_DEVICE_SANDBOX_H
#define BARCUDA_DEVICE_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>

#include "device/executor.h"

/* Irrevocable, for all threads. False with one sentence in `why`; the worker must then not serve. */
bool sandbox_enter(enum executor_sandbox, char *why, size_t why_size);

#endif
