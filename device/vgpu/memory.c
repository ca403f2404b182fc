// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define ALIGNMENT (2ull << 20) /* of windows, and of what a port takes */

static void lay_out(struct memory *m, const struct memory_config *c) {
    m->windows = c->windows;
    m->window_size = c->window_size;
    m->slots_offset = BAR_PAGE;
    m->windows_offset = (m->slots_offset + (uint64_t)c->windows * BAR_SLOT_SIZE + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
    uint64_t end = m->windows_offset + c->windows * c->window_size;
    for (m->size = ALIGNMENT; m->size < end; m->size *= 2)
        ;
}

/* Nobody can shrink it under the worker, or make it larger than the virtual machine was given. */
static bool make_sealed(struct memory *m) {
    m->sealed = true;
    m->fd = memfd_create("barcuda-vgpu", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    return m->fd >= 0 && ftruncate(m->fd, (off_t)m->size) == 0 &&
           fcntl(m->fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
}

static bool make_file(struct memory *m, const char *path) {
    struct stat status;
    m->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m->fd < 0 || fstat(m->fd, &status) != 0)
        return false;
    if (!S_ISREG(status.st_mode)) {
        errno = EINVAL;
        return false;
    }
    return (uint64_t)status.st_size == m->size || ftruncate(m->fd, (off_t)m->size) == 0;
}

static void write_directory(struct memory *m, const struct memory_config *c) {
    struct bar_directory *d = m->directory;
    m->generation = d->magic == BAR_MAGIC ? atomic_load(&d->generation) + 1 : 1;
    d->magic = 0; /* until the rest is there */
    atomic_thread_fence(memory_order_seq_cst);
    d->version = BAR_VERSION;
    d->window_count = m->windows;
    d->slots_offset = m->slots_offset;
    d->windows_offset = m->windows_offset;
    d->window_size = m->window_size;
    atomic_store(&d->host_state, BAR_HOST_ABSENT);
    atomic_store(&d->generation, m->generation);
    d->features = c->features;
    d->vectors = c->vectors;
    snprintf(d->name, sizeof d->name, "%s", c->name);
    atomic_thread_fence(memory_order_seq_cst);
    d->magic = BAR_MAGIC;
}

bool memory_open(struct memory *m, const struct memory_config *c, char *why, size_t why_size) {
    *m = (struct memory){.fd = -1, .base = MAP_FAILED};
    lay_out(m, c);
    if (c->file ? make_file(m, c->file) : make_sealed(m))
        m->base = mmap(NULL, m->size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, m->fd, 0);
    if (m->base == MAP_FAILED) {
        snprintf(why, why_size, "%llu MiB of memory for the device (%s): %s", (unsigned long long)(m->size >> 20),
                 c->file ? c->file : "memfd", strerror(errno));
        if (m->fd >= 0)
            close(m->fd);
        return false;
    }
    m->directory = (struct bar_directory *)m->base;
    write_directory(m, c);
    return true;
}

void memory_close(struct memory *m) {
    munmap(m->base, m->size);
    close(m->fd);
}

struct bar_slot *memory_slot(const struct memory *m, uint32_t index) {
    return (struct bar_slot *)(m->base + m->slots_offset + (uint64_t)index * BAR_SLOT_SIZE);
}

uint64_t memory_window_offset(const struct memory *m, uint32_t index) { return m->windows_offset + index * m->window_size; }

struct window_control *memory_window(const struct memory *m, uint32_t index) {
    return (struct window_control *)(m->base + memory_window_offset(m, index));
}

void memory_clear(struct memory *m, uint32_t index) {
    uint64_t offset = memory_window_offset(m, index);
    if (fallocate(m->fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)offset, (off_t)m->window_size) != 0)
        memset(m->base + offset, 0, m->window_size); /* a file system without holes */
}

void memory_next_generation(struct memory *m) { atomic_store(&m->directory->generation, ++m->generation); }
