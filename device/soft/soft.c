// SPDX-License-Identifier: Apache-2.0
/* See soft.h: opening the software GPU, and its face towards the worker (device/executor.h). */
#include "device/soft/soft.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "device/soft/context.h"
#include "device/soft/ipc.h"
#include "device/soft/memory.h"
#include "device/soft/module.h"
#include "device/soft/ops.h"
#include "device/soft/physical.h"
#include "device/soft/pool.h"
#include "device/soft/stream.h"
#include "device/soft/tally.h"

struct soft soft = {.lock = PTHREAD_MUTEX_INITIALIZER};

void soft_log(int level, const char *format, ...) {
    char text[2400];
    va_list ap;
    va_start(ap, format);
    vsnprintf(text, sizeof text, format, ap);
    va_end(ap);
    if (soft.host.log)
        soft.host.log(soft.host.self, level, text);
}

void soft_log_fault(const char *prefix, const struct ptx_fault *f) {
    soft_log(SOFT_LOG_ERROR, "%skernel %s, line %u, block (%u,%u,%u), thread (%u,%u,%u), address 0x%llx: %.255s", prefix,
             f->kernel ? f->kernel : "?", f->line, f->block[0], f->block[1], f->block[2], f->thread[0], f->thread[1],
             f->thread[2], (unsigned long long)f->address, f->text);
}

static bool soft_open(const struct executor_config *config, const struct executor_host *host, char *why,
                      size_t why_size) {
    if (soft.open) {
        snprintf(why, why_size, "the software GPU is already open");
        return false;
    }
    if (!profile_load(&soft.profile, config->profile, why, why_size))
        return false;
    long cpus = sysconf(_SC_NPROCESSORS_ONLN);
    unsigned threads = config->threads ? config->threads : cpus > 0 ? (unsigned)cpus : 1;
    soft.host = *host;
    soft.memcheck = config->memcheck;
    uint64_t memory = config->memory ? config->memory : soft.profile.memory;
    if (config->memory_most && memory > config->memory_most)
        memory = config->memory_most;
    arena_open(&soft.arena, memory, config->memcheck);
    soft.arena.host = &soft.host;
    if (!soft.arena.memory.current || !soft.arena.quota) {
        snprintf(why, why_size, soft.arena.quota ? "out of memory" : "device memory must be at least 2 MiB");
        return false;
    }
    if (!physical_open(soft.arena.quota)) {
        snprintf(why, why_size, "no memory file for device memory");
        return false;
    }
    soft.arena.returned = ipc_returned;
    soft_engine_open(host, threads);
    soft.open = true;
    return true;
}

static bool soft_reserve(uint64_t address, uint64_t size) {
    return arena_reserve(&soft.arena, address, size);
}

const struct executor executor_soft = {
    .name = "soft",
    .ops = &soft_ops_table,
    .open = soft_open,
    .reserve = soft_reserve,
    .set_thread = soft_set_thread,
    .notify = soft_stream_notify,
    .write = soft_write,
    .read = soft_read,
    .host_map = soft_host_map,
    .host_unmap = soft_host_unmap,
    .module_load = soft_module_load,
    .library_load = soft_library_load,
    .tally_start = tally_start,
    .tally_kernels = tally_kernels,
    .tally_spans = tally_spans,
    .allocation_export = physical_export,
    .allocation_import = physical_import,
    .pool_export = pool_export,
    .pool_import = pool_import,
};
