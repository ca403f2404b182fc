// SPDX-License-Identifier: Apache-2.0
/*
 * libFuzzer entry: any bytes as a module image. The first byte chooses the device's capability; what is found
 * must be text inside the limits.
 */
#include "device/soft/image.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct image image;
    struct ptx_log log = {0};
    if (!size)
        return 0;
    if (image_open(data + 1, size - 1, data[0], &image, &log) == CUDA_SUCCESS) {
        if (!image.count || image.count > IMAGE_MOST_SOURCES)
            abort();
        for (size_t i = 0; i < image.count; i++)
            if (image.source[i].size > IMAGE_MOST_TEXT)
                abort();
        image_close(&image);
    }
    ptx_log_free(&log);
    return 0;
}
