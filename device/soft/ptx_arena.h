// SPDX-License-Identifier: Apache-2.0
/* Memory that is released all at once: symbols of a module, decoded code of a kernel. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_ARENA_H
#define BARCUDA_DEVICE_SOFT_PTX_ARENA_H

#include <stddef.h>

struct ptx_arena {
    struct ptx_arena_chunk *chunk;
    size_t used;
};

/* Zeroed memory aligned to 64 bytes when it has at least 64, else to 16; NULL when there is none. */
void *ptx_arena_alloc(struct ptx_arena *, size_t size);
void ptx_arena_free(struct ptx_arena *);

#endif
