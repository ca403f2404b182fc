// SPDX-License-Identifier: Apache-2.0
/*
 * The executor for real GPUs: the host's own libcuda.so.1, found with dlopen. `cuda.real` is that library as it is; `cuda.ops` is
 * what the worker calls, the same functions but for those that must know something of the guest: its threads, its memory, that a
 * call may block. A worker process has exactly one.
 */
#ifndef BARCUDA_DEVICE_CUDA_CUDA_H
#define BARCUDA_DEVICE_CUDA_CUDA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/executor.h"
#include "generated/executor_ops.h"

struct cuda {
    struct executor_host host;
    struct executor_ops real; /* NULL: this driver lacks the function */
    struct executor_ops ops;
};
extern struct cuda cuda;

void cuda_log(int level, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- calls: what may block, what reports faults ---- */

/* Puts wrappers into cuda.ops around functions that the host's driver has. */
void cuda_calls_install(void);
/* Result of a call that waited: text that kernels printed is fetched, a fault is announced. Returns `r`. */
CUresult cuda_waited(CUresult r);
/* Others serve the ring while this thread is inside the driver. */
void cuda_hand_over(void);

/* ---- context ---- */

void cuda_context_install(void);
/* Grows when a context ends: what was remembered of contexts before is worthless. */
uint64_t cuda_context_epoch(void);

/* ---- streams ---- */

void cuda_stream_install(void);
void cuda_set_thread(uint64_t id);
CUresult cuda_thread_stream(CUstream *out);
/* A context has ended, its per-thread streams with it. */
void cuda_stream_context_gone(CUcontext);
CUresult cuda_notify(CUstream, void (*fn)(void *arg), void *arg);
CUresult cuda_write(CUdeviceptr dst, const void *src, size_t size, CUstream);
CUresult cuda_read(CUdeviceptr src, void *dst, size_t size, CUstream);

/* ---- memory that host and kernels share ---- */

void cuda_memory_install(void);
CUresult cuda_host_map(void *address, size_t size);
void cuda_host_unmap(void *address, size_t size);
/* A context became current: what had to wait for one is registered with the driver. */
void cuda_memory_context_current(CUcontext);
/* A context has ended: its pinned and managed memory goes back to the heap. */
void cuda_memory_context_gone(CUcontext);

/* ---- code ---- */

void cuda_code_install(void);
CUresult cuda_module_load(const void *image, size_t size, unsigned count, CUjit_option *options, void **values, CUmodule *);
CUresult cuda_library_load(const void *image, size_t size, unsigned count, CUjit_option *options, void **values, CUlibrary *);

/* ---- device printf ---- */

/* The driver prints to the process's standard output: from now on that is a pipe of ours. False with errno. */
bool cuda_output_open(void);
/* Hands on what has been printed so far. */
void cuda_output_drain(void);

#endif
