// SPDX-License-Identifier: Apache-2.0
/*
 * Module images as they arrive: PTX text, fat binaries (one or several in a row, as `nvcc -rdc` leaves them),
 * ELF. Finds the PTX that the device should run and unpacks it. Everything in an image is hostile.
 */
#ifndef BARCUDA_DEVICE_SOFT_IMAGE_H
#define BARCUDA_DEVICE_SOFT_IMAGE_H

#include <stddef.h>
#include <stdint.h>

#include "device/soft/ptx.h"
#include "generated/cuda_types.h"

#define IMAGE_MOST_TEXT    ((size_t)1 << 30) /* bytes of one unpacked PTX */
#define IMAGE_MOST_SOURCES 1024

struct image {
    struct ptx_source *source; /* texts owned by the image */
    size_t count;
};

/*
 * `capability` is the device's, major * 10 + minor. Errors: INVALID_IMAGE, NO_BINARY_FOR_GPU (machine code
 * only), OUT_OF_MEMORY; the log says more.
 */
CUresult image_open(const void *data, size_t size, unsigned capability, struct image *, struct ptx_log *);
void image_close(struct image *);
/* For links: a fat binary with the sources, uncompressed, from malloc. */
CUresult image_pack(const struct ptx_source *, size_t count, unsigned capability, void **data, size_t *size);

#endif
