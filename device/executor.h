// SPDX-License-Identifier: Apache-2.0
/*
 * What a worker asks of whatever executes CUDA calls. An executor is a Driver API implementation inside the worker process: a
 * table of functions with CUDA's own prototypes (generated/executor_ops.h), plus the few services below. Handles in the table
 * are the executor's own pointers; the worker translates the guest's tokens before it calls.
 *
 * An entry that an executor leaves NULL answers CUDA_ERROR_NOT_SUPPORTED. Threads: any worker thread calls any entry; the
 * executor keeps a current context per thread, which the worker sets through ops->cuCtxSetCurrent.
 */
#ifndef BARCUDA_DEVICE_EXECUTOR_H
#define BARCUDA_DEVICE_EXECUTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

struct share_link;
struct share_token;
struct executor_ops; /* generated/executor_ops.h */
struct kernel_tally; /* runtime/private.h */
struct kernel_span;

/* Services of the worker. All may be called from any thread; `host` is the `self` that came with them. */
struct executor_host {
    void *self;
    /* Memory that guest and worker see at the same address (pinned and managed memory). NULL when none is left. */
    void *(*heap_alloc)(void *self, size_t size, size_t alignment);
    void (*heap_free)(void *self, void *);
    /*
     * Device memory that this client shares with others: taken before it is used, false when there is not that much left. The
     * executor's own limit (executor_config.memory) holds as well. All three NULL = nothing is shared.
     */
    bool (*memory_take)(void *self, uint64_t size);
    void (*memory_give)(void *self, uint64_t size);
    uint64_t (*memory_left)(void *self);
    /* The calling thread is about to run for long or to block: somebody else must serve the ring. Cheap when already done. */
    void (*hand_over)(void *self);
    /* The client's context is broken for good; every later call answers `error`. */
    void (*context_failed)(void *self, CUresult error);
    /* Text that device code printed. */
    void (*output)(void *self, const char *text, size_t size);
    /* One line for the operator (and for the guest's BARCUDA_LOG at level 2 and above). */
    void (*log)(void *self, int level, const char *text);
    /* To the broker, for what guests share with each other (share_link.h); NULL when there is none. */
    struct share_link *link;
};

struct executor_config {
    const char *profile; /* path of a device profile (soft) */
    const char *library; /* path or name of the host's libcuda (cuda); NULL = as the dynamic linker finds it */
    uint64_t memory;     /* device memory of this client, bytes; 0 = the profile's */
    uint64_t memory_most; /* it is not more than this, whoever says so; 0 = no such limit */
    unsigned threads;    /* worker threads for kernels; 0 = one per CPU */
    bool memcheck;       /* byte-exact bounds */
};

/* How much of the system an executor needs while it serves (device/sandbox.h). */
enum executor_sandbox {
    SANDBOX_COMPUTE, /* memory and threads */
    SANDBOX_DRIVER,  /* a driver's files, devices and sockets */
};

struct executor {
    const char *name;
    const struct executor_ops *ops;
    enum executor_sandbox sandbox;
    /* A primary context costs time and device memory: none is made before the guest asks for one. */
    bool contexts_are_costly;
    /* Called once, before anything else. On failure false, with one sentence in `why`. */
    bool (*open)(const struct executor_config *, const struct executor_host *, char *why, size_t why_size);
    /*
     * The guest has reserved [address, address + size) for device memory; the executor reserves the same range for itself and
     * allocates only there. False when it cannot (the guest then offers another range). NULL member: the executor's addresses
     * come from hardware and the guest reserves them afterwards.
     */
    bool (*reserve)(uint64_t address, uint64_t size);
    /* The calls that follow on this thread come from guest thread `id` (per-thread default streams). May be NULL. */
    void (*set_thread)(uint64_t id);
    /* The stream that CU_STREAM_PER_THREAD means for that thread in the current context. NULL member: the executor knows itself. */
    CUresult (*thread_stream)(CUstream *out);
    /*
     * Calls fn(arg) on one of the executor's threads once everything submitted to the stream so far is done, also after a fault
     * (the bytes are then not needed any more). fn is short, does not block and calls nothing of the executor. Not captured.
     */
    CUresult (*notify)(CUstream stream, void (*fn)(void *arg), void *arg);
    /*
     * cuModuleLoadDataEx and cuLibraryLoadData for an image whose size is known (the guest's is not trusted to say where it ends).
     * The image is borrowed for the call.
     */
    CUresult (*module_load)(const void *image, size_t size, unsigned option_count, CUjit_option *options, void **values,
                            CUmodule *module);
    CUresult (*library_load)(const void *image, size_t size, unsigned option_count, CUjit_option *options, void **values,
                             CUlibrary *library);
    /* Copies bytes that the caller owns only during the call to device memory, in stream order. */
    CUresult (*write)(CUdeviceptr dst, const void *src, size_t size, CUstream stream);
    /* The reverse, and waits for it; dst is not written to after the call. Not captured: STREAM_CAPTURE_UNSUPPORTED. */
    CUresult (*read)(CUdeviceptr src, void *dst, size_t size, CUstream stream);
    /*
     * Host memory [address, address + size) became, or ceases to be, visible to kernels and copies (registered memory; first of
     * all the staging area, before there is a context). When unmap returns, nothing uses it any more.
     */
    CUresult (*host_map)(void *address, size_t size);
    void (*host_unmap)(void *address, size_t size);
    /*
     * Counting what kernels do, from tally_start on. The others copy up to `count` records from number `first` on and return how
     * many there are. NULL members: it cannot be counted.
     */
    void (*tally_start)(void);
    uint64_t (*tally_kernels)(uint64_t first, struct kernel_tally *out, size_t count);
    uint64_t (*tally_spans)(uint64_t first, struct kernel_span *out, size_t count);
    /*
     * Memory of cuMemCreate and pools, lent to other processes (cuMemExportToShareableHandle and cuMemPoolExportToShareableHandle with
     * a file descriptor) and opened there. What a guest holds is not a descriptor of the host's but the token.
     */
    CUresult (*allocation_export)(CUmemGenericAllocationHandle, struct share_token *token);
    CUresult (*allocation_import)(const struct share_token *token, CUmemGenericAllocationHandle *);
    CUresult (*pool_export)(CUmemoryPool, struct share_token *token);
    CUresult (*pool_import)(const struct share_token *token, CUmemoryPool *);
};

extern const struct executor executor_soft, executor_cuda;

#endif
