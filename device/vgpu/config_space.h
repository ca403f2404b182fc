// SPDX-License-Identifier: Apache-2.0
/* PCI configuration space of the virtual GPU: what reads return, and which bits writes change. */
#ifndef BARCUDA_DEVICE_VGPU_CONFIG_SPACE_H
#define BARCUDA_DEVICE_VGPU_CONFIG_SPACE_H

#include <stdint.h>

#define CONFIG_SPACE_SIZE 4096u

struct config_space {
    uint8_t value[CONFIG_SPACE_SIZE];
    uint8_t writable[CONFIG_SPACE_SIZE]; /* bits */
};

/* `bar2_size`: bytes, a power of two. */
void config_space_init(struct config_space *, uint64_t bar2_size);
/* As after a bus reset: what the guest wrote is gone. */
void config_space_reset(struct config_space *);
/* [offset, offset + count) lies within CONFIG_SPACE_SIZE. */
void config_space_read(const struct config_space *, uint32_t offset, void *data, uint32_t count);
void config_space_write(struct config_space *, uint32_t offset, const void *data, uint32_t count);

#endif
