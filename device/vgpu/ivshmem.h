// SPDX-License-Identifier: Apache-2.0
/*
 * The virtual GPU for every other QEMU. ivshmem-doorbell: QEMU connects and is given the memory and an eventfd for each vector of each
 * peer; the host is peer 0. ivshmem-plain: QEMU opens the memory's file by its name, and there is no connection at all.
 */
#ifndef BARCUDA_DEVICE_VGPU_IVSHMEM_H
#define BARCUDA_DEVICE_VGPU_IVSHMEM_H

#include <sys/types.h>

#include "device/vgpu/loop.h"
#include "device/vgpu/memory.h"
#include "device/vgpu/slots.h"

#define IVSHMEM_VECTORS_MAX 32u
#define IVSHMEM_PEERS_MAX   4u /* the virtual machine, and whoever looks on */

struct ivshmem_peer {
    struct loop_source source;
    struct ivshmem *owner;
    int64_t id;
    int vector[IVSHMEM_VECTORS_MAX]; /* eventfds that interrupt this peer */
};

struct ivshmem_bell {
    struct loop_source source; /* eventfd that the guest's doorbell register writes to */
    struct ivshmem *owner;
    uint32_t vector;
};

struct ivshmem {
    struct loop *loop;
    struct memory *memory;
    struct slots *slots; /* set by the owner before the loop runs */
    struct loop_source listener;
    uint32_t vectors;
    int64_t next_id;
    struct ivshmem_peer peer[IVSHMEM_PEERS_MAX];
    struct ivshmem_bell bell[IVSHMEM_VECTORS_MAX];
};

/* Listens at `path` (unix_listen) for QEMUs with `vectors` vectors each, 1 to IVSHMEM_VECTORS_MAX. False with errno. */
bool ivshmem_open(struct ivshmem *, const char *path, mode_t mode, uint32_t vectors, struct memory *, struct loop *);
void ivshmem_close(struct ivshmem *);
/* slots_interrupt: raises vector index % vectors. */
void ivshmem_interrupt(void *self, uint32_t index);

/* Notices when nobody else has the file of an ivshmem-plain device open any more: the virtual machine is gone. */
struct ivshmem_file {
    struct loop *loop;
    struct slots *slots; /* set by the owner before the loop runs */
    const struct memory *memory;
    struct loop_source source;
};
bool ivshmem_file_watch(struct ivshmem_file *, const char *path, const struct memory *, struct loop *);
void ivshmem_file_close(struct ivshmem_file *);

#endif
