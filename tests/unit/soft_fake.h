// SPDX-License-Identifier: Apache-2.0
/* What the engine, streams and graphs need from the rest of the software GPU, faked: contexts without memory,
 * kernels in C. */
#ifndef BARCUDA_TESTS_UNIT_SOFT_FAKE_H
#define BARCUDA_TESTS_UNIT_SOFT_FAKE_H

#include "device/soft/engine.h"
#include "device/soft/entries_stream.h"

struct soft_context {
    struct soft_streams *streams;
};

/* A kernel whose body is a C function: called with the launch's packed parameters until it does not say
 * SOFT_OP_AGAIN. */
struct fake_kernel {
    enum soft_op_progress (*step)(const void *params, CUresult *error);
    bool many_threads; /* may be inside at once; otherwise one at a time, and none after the end */
};

extern _Atomic int fake_handed_over, fake_context_failed, fake_ended;
extern uint8_t fake_memory[256]; /* what soft_memory_accessible admits */

/* Makes a context and makes it current on every thread. */
struct soft_context *fake_context(void);
void fake_context_destroy(struct soft_context *);
/* Graph memory that has not been given back. */
extern _Atomic int fake_graph_memory;
struct soft_op fake_launch(struct fake_kernel *, const void *params, size_t size);

/* A log of numbers, in the order in which kernels and host functions with `fake_log` ran. */
extern struct fake_kernel fake_logger; /* parameters: an int */
extern struct fake_kernel fake_gate;   /* parameters: an atomic_int *; AGAIN until it is not 0 */
extern struct fake_kernel fake_faulty; /* fails with CUDA_ERROR_ILLEGAL_ADDRESS */
struct soft_op fake_log_op(const int *number);
struct soft_op fake_gate_op(_Atomic int *const *gate);
void fake_log_reset(void);
void fake_log_add(int);
size_t fake_log_size(void);
int fake_log_at(size_t);
/* Where in the log a number is; the test fails when it is not there. */
size_t fake_log_find(int);
void fake_sleep_ms(unsigned);

#endif
