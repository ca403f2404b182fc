// SPDX-License-Identifier: Apache-2.0
/*
 * Memory of this process that is a shared mapping of a file (a memfd, /dev/shm, a mapped file): to register it with the host the
 * file is handed over, once, and the host maps the same pages. Only the local front end can hand files over.
 */
#ifndef BARCUDA_RUNTIME_SHARED_FILE_H
#define BARCUDA_RUNTIME_SHARED_FILE_H

#include <stdint.h>

#include "generated/cuda_types.h"
#include "runtime/enter.h"

/* A range of shared pages, as /proc/self/maps describes it. */
struct shared_pages {
    uint64_t device, inode; /* of the file */
    uint64_t offset;        /* of the first byte in it */
    char path[256];         /* as far as it is known; empty for anonymous memory */
};

/*
 * The file's number on the host. Errors: NOT_SUPPORTED when the file cannot be had (nobody in this process has it open for reading
 * and writing, and it has no name) or cannot be handed over.
 */
CUresult shared_file_number(const struct rt_call *, const struct shared_pages *, uint64_t *number);

#endif
