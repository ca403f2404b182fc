// SPDX-License-Identifier: Apache-2.0
/*
 * Memory and events of other processes: what cuIpc… and the pointers of shared pools name. A handle is 64 bytes with a token of the
 * broker's (share.h) inside; what else it says is checked against the piece that the token names.
 *
 * Memory becomes shareable when its handle is first asked for: the granules around it move into a memory file (arena_lend) while the
 * engine stands still. An importer maps the whole file but lets kernels touch the one allocation only, and pays for the
 * granules from its own quota, so that no memory outlives all quotas.
 */
#ifndef BARCUDA_DEVICE_SOFT_IPC_H
#define BARCUDA_DEVICE_SOFT_IPC_H

#include <stdbool.h>
#include <stdint.h>

#include "device/share.h"
#include "generated/cuda_types.h"

/* Owner (arena.h) of address space in which imported memory lies. */
#define IPC_OWNER UINT64_MAX

struct soft_context;

enum ipc_kind {
    IPC_MEMORY = 1, /* cuIpcOpenMemHandle */
    IPC_POINTER,    /* cuMemPoolImportPointer */
};

/* `unknown`: what it means that the broker does not know the token. */
CUresult ipc_result(enum share_status, CUresult unknown);
/* The imported memory that contains the address. */
bool ipc_range(uint64_t address, uint64_t *base, uint64_t *size);
/* Imported memory of that kind that starts at the address. */
bool ipc_find(uint64_t address, enum ipc_kind, uint64_t *size);
/* Gives it back once; it is unmapped with the last time. False when there is none. */
bool ipc_close(uint64_t address, enum ipc_kind);
/* What the context opened goes with it. */
void ipc_forget(const struct soft_context *);
/* Lent granules of the arena were given back. */
void ipc_returned(const struct share_token *);

#endif
