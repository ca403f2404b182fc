// SPDX-License-Identifier: Apache-2.0
/*
 * The software GPU as a whole: one device, its contexts, and the services of the worker. A worker process has
 * exactly one.
 *
 * Locks, outermost first: soft.lock (contexts, libraries), context->lock (a context's modules), the engine's
 * lock, the registry of functions, the arena's lock. None is held while an operation runs or while a stream
 * is waited for.
 */
#ifndef BARCUDA_DEVICE_SOFT_SOFT_H
#define BARCUDA_DEVICE_SOFT_SOFT_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/executor.h"
#include "device/soft/arena.h"
#include "device/soft/profile.h"

/* Levels of executor_host.log. */
enum { SOFT_LOG_ERROR = 0, SOFT_LOG_WARNING = 1, SOFT_LOG_INFO = 2 };

struct soft {
    struct executor_host host;
    struct profile profile;
    struct arena arena;
    pthread_mutex_t lock;
    bool memcheck;
    bool open;
};
extern struct soft soft;

#define SOFT_DRIVER_VERSION 13000

void soft_log(int level, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* One line for what a kernel did wrong. */
void soft_log_fault(const char *prefix, const struct ptx_fault *);

#endif
