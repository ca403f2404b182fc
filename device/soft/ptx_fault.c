// SPDX-License-Identifier: Apache-2.0
/* The first fault of a grid stops it. */
#include "device/soft/ptx_exec.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum ptx_step ptx_fault(struct ptx_exec *x, const struct ptx_op *op, enum ptx_status status, uint32_t lane,
                        uint64_t address, const char *format, ...) {
    struct ptx_grid *grid = x->grid;
    pthread_mutex_lock(&grid->lock);
    struct ptx_fault *fault = &grid->fault;
    if (fault->status == PTX_OK) {
        const uint32_t *block = grid->launch.block;
        uint32_t thread = (x->warp ? x->warp->index : 0) * 32 + lane;
        fault->kernel = grid->launch.kernel->info.name;
        fault->line = op ? op->line : 0;
        memcpy(fault->block, x->block->id, sizeof fault->block);
        fault->thread[0] = thread % block[0];
        fault->thread[1] = thread / block[0] % block[1];
        fault->thread[2] = thread / block[0] / block[1];
        fault->address = address;
        va_list arguments;
        va_start(arguments, format);
        vsnprintf(fault->text, sizeof fault->text, format, arguments);
        va_end(arguments);
        fault->status = status;
        atomic_store(&grid->stop, true);
    }
    pthread_mutex_unlock(&grid->lock);
    return PTX_STEP_FAULT;
}
