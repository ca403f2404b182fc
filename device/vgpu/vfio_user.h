// SPDX-License-Identifier: Apache-2.0
/*
 * The virtual GPU as a vfio-user server: QEMU 10.1 and later, or Cloud Hypervisor, connects and shows it to its guest. One client at a
 * time. A client that breaks the protocol is dropped; nothing that it sends can do more harm than that to us.
 */
#ifndef BARCUDA_DEVICE_VGPU_VFIO_USER_H
#define BARCUDA_DEVICE_VGPU_VFIO_USER_H

#include <sys/types.h>

#include "device/vgpu/config_space.h"
#include "device/vgpu/loop.h"
#include "device/vgpu/memory.h"
#include "device/vgpu/slots.h"

#define VFIO_USER_DATA_MAX 65536u /* most bytes of one read or write; announced to the client */
#define VFIO_USER_FDS_MAX  8u     /* most descriptors of one message; announced to the client */

/* On the wire, little endian. */
struct vfio_user_header {
    uint16_t id, command;
    uint32_t size;  /* of the message, this header included */
    uint32_t flags; /* 0xf: 0 = command, 1 = reply; 0x10: wants no reply; 0x20: the reply is an error */
    uint32_t error; /* errno value */
};

enum vfio_user_command {
    VFIO_USER_VERSION = 1,
    VFIO_USER_DMA_MAP = 2,
    VFIO_USER_DMA_UNMAP = 3,
    VFIO_USER_GET_INFO = 4,
    VFIO_USER_GET_REGION_INFO = 5,
    VFIO_USER_GET_IRQ_INFO = 7,
    VFIO_USER_SET_IRQS = 8,
    VFIO_USER_REGION_READ = 9,
    VFIO_USER_REGION_WRITE = 10,
    VFIO_USER_RESET = 13,
};

struct vfio_user {
    struct loop *loop;
    struct memory *memory;
    struct slots *slots; /* set by the owner before the loop runs */
    struct loop_source listener, client;
    struct config_space config;
    int vector[BAR_MSIX_VECTORS]; /* eventfds of the client, -1 = none */
    bool agreed;                  /* the client has said its version */

    /* The message that is coming in. */
    uint32_t have;
    int fds[VFIO_USER_FDS_MAX];
    uint32_t fd_count;
    union {
        struct vfio_user_header header;
        uint8_t bytes[VFIO_USER_DATA_MAX + 64];
    } in;
};

/* Listens at `path` (unix_listen). False with errno. */
bool vfio_user_open(struct vfio_user *, const char *path, mode_t mode, struct memory *, struct loop *);
void vfio_user_close(struct vfio_user *);
/* slots_interrupt: raises MSI-X vector index % BAR_MSIX_VECTORS. */
void vfio_user_interrupt(void *self, uint32_t index);

#endif
