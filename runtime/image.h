// SPDX-License-Identifier: Apache-2.0
/*
 * Module images as applications pass them: a bare pointer to a wrapper, a fatbin, an ELF file, an archive or
 * PTX text, without a size. This file finds the size from the image's own headers, checks them, and makes one
 * contiguous blob to send.
 */
#ifndef BARCUDA_RUNTIME_IMAGE_H
#define BARCUDA_RUNTIME_IMAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

/* No known image comes near this; a header that claims more is damaged. */
#define IMAGE_SIZE_MAX ((size_t)1 << 32)

struct image {
    const void *data; /* the caller's memory, or `owned` */
    size_t size;      /* bytes; PTX text includes its terminating 0 */
    void *owned;
};

/*
 * Sizes the image at `pointer`, of which no byte at or beyond `limit` is read (IMAGE_SIZE_MAX when the caller
 * knows no size). With ptx_only, fatbin entries other than PTX are left out of a fatbin that holds PTX (the
 * executor ignores machine code). CUDA_ERROR_INVALID_VALUE: NULL; CUDA_ERROR_INVALID_IMAGE: not an image, or
 * damaged; CUDA_ERROR_OUT_OF_MEMORY.
 */
CUresult image_open(struct image *, const void *pointer, size_t limit, bool ptx_only);
void image_close(struct image *);

/* Reads a whole file of less than IMAGE_SIZE_MAX bytes into malloc memory, with a 0 behind its end that *size
 * does not count. */
CUresult image_read_file(const char *path, uint8_t **bytes, size_t *size);

/* Reads a file and opens what is in it. CUDA_ERROR_FILE_NOT_FOUND when it cannot be read. What was read is
 * freed by image_close. */
CUresult image_open_file(struct image *, const char *path, bool ptx_only);

#endif
