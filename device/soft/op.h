// SPDX-License-Identifier: Apache-2.0
/*
 * An operation: one unit of work of a stream or of a graph node, as plain data. It can be copied and executed
 * any number of times; everything it needs is in it or referenced by it.
 */
#ifndef BARCUDA_DEVICE_SOFT_OP_H
#define BARCUDA_DEVICE_SOFT_OP_H

#include <stdalign.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/private.h"

struct soft_condition;
struct soft_context;
struct soft_event;

enum soft_op_kind {
    SOFT_OP_EMPTY = 0, /* ordering only */
    SOFT_OP_KERNEL,
    SOFT_OP_MEMCPY,
    SOFT_OP_MEMSET,
    SOFT_OP_MEM_ALLOC,
    SOFT_OP_MEM_FREE,
    SOFT_OP_HOST,     /* fn(data) on the callback thread */
    SOFT_OP_CALLBACK, /* callback(stream, status, data) on the callback thread, also after a fault */
    SOFT_OP_NOTIFY,   /* fn(data) on any thread, also after a fault; short */
    SOFT_OP_EVENT_RECORD,
    SOFT_OP_EVENT_WAIT,
    SOFT_OP_WAIT_VALUE,
    SOFT_OP_WRITE_VALUE,
    SOFT_OP_BRANCH,    /* go on, or at `target` when the condition does not select what follows */
    SOFT_OP_JUMP,      /* go on at `target` */
    SOFT_OP_CONDITION, /* the condition gets its default value */
};

/* Bytes that an operation brings along or takes away; gone with the last operation, or caller, that refers to them. */
struct soft_bytes {
    atomic_uint references;
    size_t size;
    alignas(16) uint8_t data[];
};

struct soft_op {
    enum soft_op_kind kind;
    struct soft_bytes *bytes;     /* counted; of a MEMCPY: where its host address lies. NULL = in the client's memory */
    struct soft_context *context; /* borrowed: a context drains its streams before it goes */
    union {
        struct {
            CUfunction function;
            struct launch_config config;
            uint32_t cluster[3]; /* 0 = none */
            void *
                params; /* packed as the kernel's layout says; owned by the op (soft_op_copy, soft_op_free) */
            size_t param_size;
        } kernel;
        CUDA_MEMCPY3D memcpy;
        CUDA_MEMSET_NODE_PARAMS memset;
        struct {
            CUhostFn fn;
            void *data;
        } host; /* HOST and NOTIFY */
        struct {
            CUstreamCallback fn;
            CUstream stream; /* as the caller named it */
            void *data;
        } callback;
        struct {
            struct soft_event *event; /* counted */
        } event;                      /* EVENT_RECORD and EVENT_WAIT */
        struct {
            CUdeviceptr address;
            size_t size;
            CUmemoryPool pool;
        } memory; /* MEM_ALLOC and MEM_FREE */
        struct {
            CUdeviceptr address;
            uint64_t value;
            uint32_t flags; /* CUstreamWaitValue_flags or CUstreamWriteValue_flags */
            uint32_t bits;  /* 32 or 64 */
        } value;
        struct {
            struct soft_condition *condition; /* counted; of a BRANCH and a CONDITION */
            CUgraphConditionalNodeType type;
            uint32_t body;
            size_t target; /* in the list; of a BRANCH and a JUMP */
        } jump;
    };
};

/* With one reference; NULL without memory. */
struct soft_bytes *soft_bytes_create(size_t size);
void soft_bytes_release(struct soft_bytes *);
/* Deep copy; `to` is uninitialised before, and empty after a failure (OUT_OF_MEMORY). */
CUresult soft_op_copy(struct soft_op *to, const struct soft_op *from);
void soft_op_free(struct soft_op *);

/* ---- what module launch and memory provide ---- */

/*
 * A kernel launch as an operation, checked as cuLaunchKernel checks it. Takes the parameters from `params`
 * (kernelParams) or `extra`; op->kernel.params is newly allocated. The operation's context is the function's.
 */
CUresult soft_launch_op(struct soft_op *op, CUfunction, const struct launch_config *, void **params,
                        void **extra);
/* Place of parameter `index` in the packed parameters; false behind the last one. */
bool soft_launch_param(CUfunction, size_t index, size_t *offset, size_t *size);
/* Whether a MEMCPY or MEMSET can be executed in its context: what cuMemcpy3D or cuMemsetD2D… would answer.
 * May tidy the descriptor. */
CUresult soft_op_check(struct soft_op *);
/* Memory of a graph's allocation node: lives until it is given back here; a program's cuMemFree accepts it
 * and leaves it alone. */
CUresult soft_memory_graph_alloc(struct soft_context *, size_t size, CUdeviceptr *address);
void soft_memory_graph_free(struct soft_context *, CUdeviceptr address);

/*
 * One execution of a KERNEL, MEMCPY, MEMSET, MEM_ALLOC or MEM_FREE. begin yields the execution's state (NULL
 * where none is needed); run does at most about `budget_ns` (0 = no limit) and says whether something is
 * left. A kernel may be run by any number of threads at once; all others by one. end after the last run
 * returned, also after a failure. A failure breaks the context.
 */
enum soft_op_progress {
    SOFT_OP_DONE,  /* finished */
    SOFT_OP_AGAIN, /* budget used up */
    SOFT_OP_LEAVE, /* nothing to pick up for this thread; other threads are still inside */
    SOFT_OP_FAILED,
};
CUresult soft_op_begin(const struct soft_op *, void **work);
enum soft_op_progress soft_op_run(const struct soft_op *, void *work, uint64_t budget_ns, CUresult *error);
void soft_op_end(const struct soft_op *, void *work);

#endif
