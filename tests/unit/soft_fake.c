// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/soft_fake.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

_Atomic int fake_handed_over, fake_context_failed, fake_ended, fake_graph_memory;
uint8_t fake_memory[256] __attribute__((aligned(16)));

static struct soft_context *_Atomic current;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int numbers[4096];
static size_t count;

CUresult soft_context_current(struct soft_context **context) {
    *context = current;
    return *context ? soft_streams_error((*context)->streams) : CUDA_ERROR_INVALID_CONTEXT;
}

struct soft_streams *soft_context_streams(struct soft_context *c) {
    return c->streams;
}

CUdevice soft_context_device(struct soft_context *c) {
    (void)c;
    return 0;
}

void soft_memory_written(CUdeviceptr address, size_t size) {
    (void)address, (void)size;
}

bool soft_memory_accessible(struct soft_context *c, CUdeviceptr address, size_t size, bool write) {
    (void)c, (void)write;
    return address >= (uintptr_t)fake_memory && address + size <= (uintptr_t)fake_memory + sizeof fake_memory;
}

static void hand_over(void *self) {
    (void)self;
    fake_handed_over++;
}

static void context_failed(void *self, CUresult error) {
    (void)self;
    fake_context_failed = (int)error;
}

struct soft_context *fake_context(void) {
    struct executor_host host = {.hand_over = hand_over, .context_failed = context_failed};
    soft_engine_open(&host, 2);
    struct soft_context *c = calloc(1, sizeof *c);
    assert_non_null(c);
    c->streams = soft_streams_create(c);
    assert_non_null(c->streams);
    current = c;
    fake_context_failed = 0;
    fake_log_reset();
    return c;
}

void fake_context_destroy(struct soft_context *c) {
    soft_streams_destroy(c->streams);
    current = NULL;
    free(c);
}

/* ---- operations ---- */

/* One block: the thread that is inside has it, and once it is over nobody gets it again. */
struct fake_work {
    _Atomic bool taken;
};

CUresult soft_op_begin(const struct soft_op *op, void **work) {
    *work = NULL;
    if (op->kind == SOFT_OP_KERNEL && !op->kernel.function)
        return CUDA_ERROR_LAUNCH_FAILED;
    *work = calloc(1, sizeof(struct fake_work));
    return CUDA_SUCCESS;
}

enum soft_op_progress soft_op_run(const struct soft_op *op, void *work, uint64_t budget_ns, CUresult *error) {
    (void)budget_ns;
    if (op->kind == SOFT_OP_KERNEL) {
        struct fake_work *w = work;
        const struct fake_kernel *k = (struct fake_kernel *)op->kernel.function;
        if (k->many_threads)
            return k->step(op->kernel.params, error);
        if (atomic_exchange(&w->taken, true))
            return SOFT_OP_LEAVE;
        enum soft_op_progress p = k->step(op->kernel.params, error);
        if (p == SOFT_OP_AGAIN)
            w->taken = false;
        return p;
    }
    if (op->kind == SOFT_OP_MEMSET) /* a number to be logged */
        fake_log_add((int)op->memset.value);
    if (op->kind == SOFT_OP_MEMCPY)
        memcpy((void *)op->memcpy.dstDevice, (const void *)op->memcpy.srcDevice, op->memcpy.WidthInBytes);
    return SOFT_OP_DONE;
}

void soft_op_end(const struct soft_op *op, void *work) {
    (void)op;
    free(work);
    fake_ended++;
}

/* Every kernel takes one parameter of 4 bytes. */
CUresult soft_launch_op(struct soft_op *op, CUfunction f, const struct launch_config *config, void **params,
                        void **extra) {
    (void)extra;
    if (!config->grid[0] || !params)
        return CUDA_ERROR_INVALID_VALUE;
    *op = fake_launch((struct fake_kernel *)f, malloc(4), 4);
    op->kernel.config = *config;
    memcpy(op->kernel.params, params[0], 4);
    return CUDA_SUCCESS;
}

bool soft_launch_param(CUfunction f, size_t index, size_t *offset, size_t *size) {
    (void)f;
    *offset = 0;
    *size = 4;
    return index == 0;
}

CUresult soft_op_check(struct soft_op *op) {
    return op->kind == SOFT_OP_MEMSET && op->memset.elementSize == 3 ? CUDA_ERROR_INVALID_VALUE
                                                                     : CUDA_SUCCESS;
}

CUresult soft_memory_graph_alloc(struct soft_context *c, size_t size, CUdeviceptr *address) {
    (void)c, (void)size;
    fake_graph_memory++;
    *address = 0x1000;
    return CUDA_SUCCESS;
}

void soft_memory_graph_free(struct soft_context *c, CUdeviceptr address) {
    (void)c, (void)address;
    fake_graph_memory--;
}

struct soft_op fake_launch(struct fake_kernel *k, const void *params, size_t size) {
    struct soft_op op = {.kind = SOFT_OP_KERNEL};
    op.kernel.function = (CUfunction)k;
    op.kernel.params = (void *)params;
    op.kernel.param_size = size;
    return op;
}

static enum soft_op_progress logger(const void *params, CUresult *error) {
    (void)error;
    fake_log_add(*(const int *)params);
    return SOFT_OP_DONE;
}

static enum soft_op_progress gate(const void *params, CUresult *error) {
    (void)error;
    _Atomic int *open;
    memcpy(&open, params, sizeof open);
    return *open ? SOFT_OP_DONE : SOFT_OP_AGAIN;
}

static enum soft_op_progress faulty(const void *params, CUresult *error) {
    (void)params;
    *error = CUDA_ERROR_ILLEGAL_ADDRESS;
    return SOFT_OP_FAILED;
}

struct fake_kernel fake_logger = {.step = logger}, fake_gate = {.step = gate}, fake_faulty = {.step = faulty};

struct soft_op fake_log_op(const int *number) {
    return fake_launch(&fake_logger, number, sizeof *number);
}

struct soft_op fake_gate_op(_Atomic int *const *open) {
    return fake_launch(&fake_gate, open, sizeof *open);
}

/* ---- the log ---- */

void fake_log_reset(void) {
    pthread_mutex_lock(&lock);
    count = 0;
    pthread_mutex_unlock(&lock);
}

void fake_log_add(int n) {
    pthread_mutex_lock(&lock);
    if (count < sizeof numbers / sizeof *numbers)
        numbers[count++] = n;
    pthread_mutex_unlock(&lock);
}

size_t fake_log_size(void) {
    pthread_mutex_lock(&lock);
    size_t n = count;
    pthread_mutex_unlock(&lock);
    return n;
}

int fake_log_at(size_t i) {
    pthread_mutex_lock(&lock);
    int n = i < count ? numbers[i] : -1;
    pthread_mutex_unlock(&lock);
    return n;
}

size_t fake_log_find(int n) {
    for (size_t i = 0; i < fake_log_size(); i++)
        if (fake_log_at(i) == n)
            return i;
    fail_msg("%d did not run", n);
    return 0;
}

void fake_sleep_ms(unsigned ms) {
    nanosleep(&(struct timespec){ms / 1000, (long)(ms % 1000) * 1000000}, NULL);
}
