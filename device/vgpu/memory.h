// SPDX-License-Identifier: Apache-2.0
/*
 * The memory behind BAR 2: directory, slots, windows (transport/bar.h). A sealed memfd, or for ivshmem-plain a file that QEMU opens by
 * its name. Sparse: only what was used costs memory.
 */
#ifndef BARCUDA_DEVICE_VGPU_MEMORY_H
#define BARCUDA_DEVICE_VGPU_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "transport/bar.h"
#include "transport/window.h"

struct memory_config {
    const char *name; /* of the virtual machine */
    const char *file; /* NULL = a memfd */
    uint32_t windows; /* 1 to BAR_WINDOWS_MAX */
    uint64_t window_size; /* bytes, a multiple of 2 MiB */
    uint32_t features;    /* enum bar_feature */
    uint32_t vectors;     /* of an ivshmem doorbell */
};

struct memory {
    int fd;
    bool sealed;
    uint8_t *base;
    uint64_t size; /* a power of two, as a BAR's must be */
    struct bar_directory *directory;
    /* The guest can change those in the directory. */
    uint32_t windows;
    uint64_t slots_offset, windows_offset, window_size;
    uint32_t generation;
};

/* A file that holds a device already is taken over: whoever has it mapped keeps it. False with one sentence in `why`. */
bool memory_open(struct memory *, const struct memory_config *, char *why, size_t why_size);
void memory_close(struct memory *);

struct bar_slot *memory_slot(const struct memory *, uint32_t index);
uint64_t memory_window_offset(const struct memory *, uint32_t index);
struct window_control *memory_window(const struct memory *, uint32_t index);
/* Gives the window's pages back: it reads as zero then. */
void memory_clear(struct memory *, uint32_t index);
/* Every window that was open before is dead. */
void memory_next_generation(struct memory *);

#endif
