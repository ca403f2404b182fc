// SPDX-License-Identifier: Apache-2.0
/* The heap in the worker's address space: at the guest's address, and a second time where the guest
 * registered memory. */
#include "transport/port_state.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

#define FILE_PATIENCE_S 10 /* for a file that was sent before the call that names it, on another way */

/* Maps a piece of a file at exactly `address`, where nothing is mapped yet. */
static int map_at(int fd, uint64_t offset, uint64_t address, uint64_t size) {
    void *wanted = (void *)(uintptr_t)address;
    void *got = mmap(wanted, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE | MAP_FIXED_NOREPLACE, fd, (off_t)offset);
    if (got == MAP_FAILED)
        return errno;
    if (got == wanted)
        return 0;
    munmap(got, size); /* a kernel before 4.17 takes the address for a hint */
    return EEXIST;
}

static int map_heap_at(struct port *port, uint64_t address, uint64_t heap_offset, uint64_t size) {
    return map_at(port->fd, port->offset + port->geometry.heap_offset + heap_offset, address, size);
}

/* The first 64 KiB stay empty even where the kernel would allow them: a null pointer must not become valid.
 */
static bool is_page_range(uint64_t address, uint64_t size) {
    return size && address >= 65536 && address % WINDOW_PAGE == 0 && size % WINDOW_PAGE == 0 &&
           address < 1ull << 47 && size <= (1ull << 47) - address;
}

bool port_map_heap(struct port *port, uint64_t address) {
    uint64_t size = port->geometry.heap_size;
    if (!is_page_range(address, size) || map_heap_at(port, address, 0, size) != 0)
        return false;
    munmap(port->heap, size);
    port->heap = (uint8_t *)(uintptr_t)address;
    return true;
}

void *port_heap(const struct port *port, size_t *size) {
    *size = port->geometry.heap_size;
    return port->heap;
}

uint64_t port_staging_size(const struct port *port) {
    return port->geometry.staging_size;
}

void *port_heap_range(struct port *port, uint64_t offset, uint64_t size) {
    uint64_t heap_size = port->geometry.heap_size;
    return offset <= heap_size && size <= heap_size - offset ? port->heap + offset : NULL;
}

static bool contains(uint64_t lo, uint64_t extent, uint64_t address, uint64_t size) {
    return address >= lo && address - lo <= extent && size <= extent - (address - lo);
}

bool port_host_range(struct port *port, uint64_t address, uint64_t size) {
    if (port->heap && contains((uint64_t)(uintptr_t)port->heap, port->geometry.heap_size, address, size))
        return true;
    pthread_mutex_lock(&port->alias_lock);
    const struct port_alias *alias = port->aliases;
    while (alias && !contains(alias->address, alias->size, address, size))
        alias = alias->next;
    pthread_mutex_unlock(&port->alias_lock);
    return alias != NULL;
}

static int add_alias(struct port *port, int fd, uint64_t offset, uint64_t address, uint64_t size) {
    struct port_alias *alias = malloc(sizeof *alias);
    if (!alias)
        return ENOMEM;
    int error = map_at(fd, offset, address, size);
    if (error) {
        free(alias);
        return error;
    }
    alias->address = address;
    alias->size = size;
    pthread_mutex_lock(&port->alias_lock);
    alias->next = port->aliases;
    port->aliases = alias;
    pthread_mutex_unlock(&port->alias_lock);
    return 0;
}

int port_map_alias(struct port *port, uint64_t address, uint64_t heap_offset, uint64_t size) {
    if (!is_page_range(address, size) || heap_offset % WINDOW_PAGE || !port_heap_range(port, heap_offset, size))
        return EINVAL;
    return add_alias(port, port->fd, port->offset + port->geometry.heap_offset + heap_offset, address, size);
}

bool port_add_file(struct port *port, uint64_t number, int fd) {
    pthread_mutex_lock(&port->alias_lock);
    bool fits = number < PORT_FILES && port->file[number] < 0;
    if (fits)
        port->file[number] = fd;
    pthread_cond_broadcast(&port->file_came);
    pthread_mutex_unlock(&port->alias_lock);
    return fits;
}

static int wait_file(struct port *port, uint64_t number) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += FILE_PATIENCE_S;
    pthread_mutex_lock(&port->alias_lock);
    while (port->file[number] < 0 && port->frontend && !atomic_load(&port->stopped) &&
           pthread_cond_timedwait(&port->file_came, &port->alias_lock, &until) == 0)
        ;
    int fd = port->file[number];
    pthread_mutex_unlock(&port->alias_lock);
    return fd;
}

int port_map_file(struct port *port, uint64_t address, uint64_t number, uint64_t offset, uint64_t size) {
    if (number >= PORT_FILES || !is_page_range(address, size) || offset % WINDOW_PAGE || offset > INT64_MAX - size)
        return EINVAL;
    int fd = wait_file(port, number);
    return fd < 0 ? ETIMEDOUT : add_alias(port, fd, offset, address, size);
}

/* Only what was mapped here: the guest must not be able to unmap anything else of the worker. */
int port_unmap_alias(struct port *port, uint64_t address, uint64_t size) {
    pthread_mutex_lock(&port->alias_lock);
    struct port_alias **link = &port->aliases;
    while (*link && ((*link)->address != address || (*link)->size != size))
        link = &(*link)->next;
    struct port_alias *alias = *link;
    if (alias)
        *link = alias->next;
    pthread_mutex_unlock(&port->alias_lock);
    if (!alias)
        return EINVAL;
    munmap((void *)(uintptr_t)address, size);
    free(alias);
    return 0;
}
