// SPDX-License-Identifier: Apache-2.0
/*
 * One client of barcudad: its window, its executor, its handles. A worker process has exactly one session.
 *
 * The generated decoders (generated/host_dispatch.c) reach everything through the primitives below. All of them are thread safe;
 * scratch memory belongs to the calling thread.
 */
#ifndef BARCUDA_DEVICE_SESSION_H
#define BARCUDA_DEVICE_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/executor.h"
#include "device/quota.h"
#include "generated/cuda_types.h"
#include "generated/executor_ops.h"
#include "generated/handle_kinds.h"
#include "transport/port.h"

struct session;
struct share_link;

struct session_config {
    const struct executor *executor;
    struct executor_config executor_config;
    uint64_t heap_size; /* bytes */
    const struct port_memory *memory; /* of the client's, for the window; NULL = made here */
    struct quota_share *share; /* device memory that other clients share, NULL = none do */
    unsigned workers;   /* most threads that serve the ring */
    unsigned log_level;
    struct share_link *link; /* to the broker; NULL = none, and nothing can be shared with other clients */
};

/* Creates window and executor and fills in the snapshot. NULL on failure with one sentence in `why`. */
struct session *session_create_client(const struct session_config *, char *why, size_t why_size);
struct port *session_port(struct session *);
const struct executor *session_executor(struct session *);
/* Serves records until the client is gone. Returns 0, or -1 when the client broke the protocol. */
int session_run(struct session *);

/*
 * Handles. session_in translates a token that came from the guest; false with *error set when it names nothing of that kind.
 * HANDLE_FUNCTION accepts kernels too; stream tokens 0, 1 and 2 are CUDA's own and pass.
 */
bool session_in(struct session *, enum handle_kind, uint64_t token, void **host, CUresult *error);
/* Token of an executor's handle, made when it has none yet; 0 for NULL or when the table is full. */
uint64_t session_out(struct session *, enum handle_kind, void *host);
/* Enters a handle under the token that the guest chose (post-create). */
CUresult session_create(struct session *, enum handle_kind, uint64_t token, void *host);
/* The handle is destroyed: its token is never valid again. */
void session_drop(struct session *, enum handle_kind, uint64_t token);

/* Zeroed memory that lives until the end of the current call; NULL above 256 MiB in one call. */
void *session_scratch(struct session *, size_t size);
/* A posted call failed; the next synchronising call will say so. */
void session_deferred(struct session *, CUresult result);

#endif
