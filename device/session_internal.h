// SPDX-License-Identifier: Apache-2.0
/*
 * What the files of the session share: session.c, worker.c and the private operations.
 */
#ifndef BARCUDA_DEVICE_SESSION_INTERNAL_H
#define BARCUDA_DEVICE_SESSION_INTERNAL_H

#include <stdatomic.h>

#include "device/handles.h"
#include "device/heap.h"
#include "device/output.h"
#include "device/session.h"
#include "runtime/snapshot.h"

#define SESSION_REPLY_SLOTS 512u
#define SESSION_CHUNKS      16u
#define SESSION_LOG_LIMIT   (1u << 20) /* bytes of one JIT log */

struct session_link;
struct session_copy;

/* What a chunk's completion needs to know. */
struct session_chunk {
    struct session *session;
    uint32_t index;
};

struct session {
    const struct executor *executor;
    struct executor_ops ops; /* the executor's, with what the session must see of a call wrapped around it */
    struct executor_host services;
    struct port *port;
    struct quota_share *share;
    struct handles handles;
    struct heap heap;
    bool attached; /* the heap is mapped */
    struct output output;
    _Atomic uint32_t contexts_destroyed;
    _Atomic int deferred; /* CUresult of the first failed posted call not yet reported */
    unsigned workers, log_level;
    uint32_t device_count;
    struct session_chunk chunk[SESSION_CHUNKS];
    pthread_mutex_t shared_lock;
    void *shared_upcalls; /* a tree (tsearch): what host nodes of graphs call */
    struct session_copy *retired_copies; /* of copy nodes that are gone; shared_lock */
    size_t retired_bytes;                /* of their blocks */
    pthread_mutex_t links_lock;
    struct session_link *links;
    _Atomic uint64_t records, waited; /* served so far: all, and those that the guest waited for */
};

/* cuLinkDestroy, once no thread uses the link any more; INVALID_HANDLE when there is none. */
CUresult session_link_destroy(struct session *, CUlinkState);
/* The window's heap is mapped; what lies behind the staging area is the host's to allocate. False when out of memory. */
bool session_attach(struct session *);
/* The first failed posted call since the last time, CUDA_SUCCESS when there was none. */
CUresult session_take_deferred(struct session *);
/* Ends the life of the calling thread's scratch memory. */
void session_scratch_release(void);
/* Parameters of a host node that calls the guest's fn(data). False when out of memory. */
bool session_host_node(struct session *, uint64_t fn, uint64_t data, CUDA_HOST_NODE_PARAMS *out);
/* The reverse; false when the node is not one of ours. */
bool session_host_node_target(const CUDA_HOST_NODE_PARAMS *, uint64_t *fn, uint64_t *data);
/* Makes copy nodes with pageable memory look like copy nodes to the guest. */
void session_wrap_copy_nodes(struct session *, struct executor_ops *);

#endif
