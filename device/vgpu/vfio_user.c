// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/vfio_user.h"

#include <errno.h>
#include <linux/vfio.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "transport/unix_socket.h"

enum { FLAG_TYPE = 0xf, FLAG_REPLY = 1, FLAG_NO_REPLY = 0x10, FLAG_ERROR = 0x20 };
enum { REGIONS = VFIO_PCI_NUM_REGIONS, IRQS = VFIO_PCI_NUM_IRQS };

struct version {
    uint16_t major, minor;
    char capabilities[96]; /* JSON, ends with a zero byte */
};
struct region_access {
    uint64_t offset;
    uint32_t region, count;
};
_Static_assert(sizeof(struct vfio_user_header) == 16 && sizeof(struct region_access) == 16, "as on the wire");

/* ---- answers ---- */

static void drop_fds(struct vfio_user *v) {
    while (v->fd_count)
        close(v->fds[--v->fd_count]);
}

static void drop_vectors(struct vfio_user *v, uint32_t start, uint32_t count) {
    for (uint32_t i = start; i < start + count; i++) {
        if (v->vector[i] >= 0)
            close(v->vector[i]);
        v->vector[i] = -1;
    }
}

/* The machine is gone; the next one may come. */
static void drop_client(struct vfio_user *v, const char *why) {
    if (why)
        fprintf(stderr, "barcuda-vgpu: the hypervisor was dropped: %s\n", why);
    loop_drop(v->loop, &v->client);
    drop_fds(v);
    drop_vectors(v, 0, BAR_MSIX_VECTORS);
    config_space_reset(&v->config);
    v->have = 0;
    v->agreed = false;
    slots_reset(v->slots);
}

/* `head` and `data` follow the header; `fd` >= 0 goes along. */
static void reply(struct vfio_user *v, int error, const void *head, size_t head_size, const void *data, size_t data_size, int fd) {
    if (v->in.header.flags & FLAG_NO_REPLY)
        return;
    struct vfio_user_header header = v->in.header;
    header.flags = FLAG_REPLY | (error ? FLAG_ERROR : 0);
    header.error = (uint32_t)error;
    header.size = (uint32_t)(sizeof header + head_size + data_size);
    struct iovec parts[3] = {
        {&header, sizeof header}, {(void *)(uintptr_t)head, head_size}, {(void *)(uintptr_t)data, data_size}};
    struct msghdr out = {.msg_iov = parts, .msg_iovlen = 3};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof fd)];
    } control;
    if (fd >= 0) {
        memset(&control, 0, sizeof control);
        out.msg_control = control.bytes;
        out.msg_controllen = sizeof control.bytes;
        struct cmsghdr *rights = CMSG_FIRSTHDR(&out);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof fd);
        memcpy(CMSG_DATA(rights), &fd, sizeof fd);
    }
    /* A client waits for its replies, so there is room for one: whoever lets them pile up is not a hypervisor. */
    if (sendmsg(v->client.fd, &out, MSG_NOSIGNAL) != (ssize_t)header.size)
        drop_client(v, "it does not take its replies");
}

static void reply_error(struct vfio_user *v, int error) { reply(v, error, NULL, 0, NULL, 0, -1); }
static void reply_with(struct vfio_user *v, const void *data, size_t size) { reply(v, 0, data, size, NULL, 0, -1); }

/* Copies the fixed part of a message's payload; false when it is shorter. */
static bool take(const struct vfio_user *v, void *to, size_t size) {
    if (v->in.header.size < sizeof v->in.header + size)
        return false;
    memcpy(to, v->in.bytes + sizeof v->in.header, size);
    return true;
}

/* ---- messages ---- */

static void answer_version(struct vfio_user *v) {
    struct version version = {0};
    if (!take(v, &version, offsetof(struct version, capabilities))) {
        reply_error(v, EINVAL);
        return;
    }
    if (version.major != 0) {
        reply_error(v, EPROTONOSUPPORT);
        return;
    }
    v->agreed = true;
    version.minor = 0;
    int n = snprintf(version.capabilities, sizeof version.capabilities,
                     "{\"capabilities\":{\"max_msg_fds\":%u,\"max_data_xfer_size\":%u}}", VFIO_USER_FDS_MAX, VFIO_USER_DATA_MAX);
    reply_with(v, &version, offsetof(struct version, capabilities) + (size_t)n + 1);
}

static void answer_info(struct vfio_user *v) {
    const uint32_t info[4] = {sizeof info, VFIO_DEVICE_FLAGS_RESET | VFIO_DEVICE_FLAGS_PCI, REGIONS, IRQS};
    reply_with(v, info, sizeof info);
}

/* 0 = there is no such region. */
static uint64_t region_size(const struct vfio_user *v, uint32_t index) {
    switch (index) {
    case VFIO_PCI_BAR0_REGION_INDEX: return BAR0_SIZE;
    case VFIO_PCI_BAR2_REGION_INDEX: return v->memory->size;
    case VFIO_PCI_BAR4_REGION_INDEX: return BAR4_SIZE;
    case VFIO_PCI_CONFIG_REGION_INDEX: return CONFIG_SPACE_SIZE;
    default: return 0;
    }
}

static void answer_region_info(struct vfio_user *v) {
    struct vfio_region_info info;
    if (!take(v, &info, sizeof info) || info.index >= REGIONS) {
        reply_error(v, EINVAL);
        return;
    }
    info = (struct vfio_region_info){.argsz = sizeof info, .index = info.index, .size = region_size(v, info.index)};
    int fd = -1;
    if (info.size)
        info.flags = VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE;
    if (info.index == VFIO_PCI_BAR2_REGION_INDEX) {
        info.flags |= VFIO_REGION_INFO_FLAG_MMAP;
        fd = v->memory->fd;
    }
    reply(v, 0, &info, sizeof info, NULL, 0, fd);
}

static void answer_irq_info(struct vfio_user *v) {
    struct vfio_irq_info info;
    if (!take(v, &info, sizeof info) || info.index >= IRQS) {
        reply_error(v, EINVAL);
        return;
    }
    bool msix = info.index == VFIO_PCI_MSIX_IRQ_INDEX;
    info = (struct vfio_irq_info){.argsz = sizeof info,
                                  .flags = msix ? VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_NORESIZE : 0,
                                  .index = info.index,
                                  .count = msix ? BAR_MSIX_VECTORS : 0};
    reply_with(v, &info, sizeof info);
}

static void ring_vector(const struct vfio_user *v, uint32_t vector) {
    if (v->vector[vector] >= 0)
        eventfd_write(v->vector[vector], 1);
}

static int set_irqs(struct vfio_user *v) {
    struct vfio_irq_set set;
    if (!take(v, &set, sizeof set) || set.index >= IRQS)
        return EINVAL;
    uint32_t most = set.index == VFIO_PCI_MSIX_IRQ_INDEX ? BAR_MSIX_VECTORS : 0;
    if (set.start > most || set.count > most - set.start || !(set.flags & VFIO_IRQ_SET_ACTION_TRIGGER))
        return EINVAL;
    switch (set.flags & VFIO_IRQ_SET_DATA_TYPE_MASK) {
    case VFIO_IRQ_SET_DATA_NONE:
        if (!set.count)
            drop_vectors(v, 0, most); /* interrupts are switched off */
        for (uint32_t i = 0; i < set.count; i++)
            ring_vector(v, set.start + i);
        return 0;
    case VFIO_IRQ_SET_DATA_EVENTFD:
        if (v->fd_count && v->fd_count != set.count)
            return EINVAL;
        drop_vectors(v, set.start, set.count);
        for (uint32_t i = 0; i < v->fd_count; i++)
            v->vector[set.start + i] = v->fds[i];
        v->fd_count = 0; /* the vectors' now */
        return 0;
    default: return EINVAL;
    }
}

static uint32_t read_register(const struct vfio_user *v, uint32_t offset) {
    switch (offset) {
    case BAR0_MAGIC: return BAR0_MAGIC_VALUE;
    case BAR0_VERSION: return BAR_VERSION;
    case BAR0_WINDOWS: return v->memory->windows;
    case BAR0_GENERATION: return v->memory->generation;
    default: return 0;
    }
}

static void read_registers(const struct vfio_user *v, uint32_t offset, uint8_t *data, uint32_t count) {
    for (uint32_t i = 0; i < count; i++, offset++)
        data[i] = (uint8_t)(read_register(v, offset & ~3u) >> 8 * (offset & 3u));
}

/* Whether the access lies inside a region. */
static bool check_access(const struct vfio_user *v, const struct region_access *a) {
    uint64_t size = region_size(v, a->region);
    return a->count <= VFIO_USER_DATA_MAX && a->offset <= size && a->count <= size - a->offset;
}

static void region_read(struct vfio_user *v) {
    struct region_access a;
    if (!take(v, &a, sizeof a) || !check_access(v, &a)) {
        reply_error(v, EINVAL);
        return;
    }
    uint8_t *data = v->in.bytes + sizeof v->in.header + sizeof a; /* the request is short; so there is room */
    memset(data, 0, a.count);
    if (a.region == VFIO_PCI_CONFIG_REGION_INDEX)
        config_space_read(&v->config, (uint32_t)a.offset, data, a.count);
    else if (a.region == VFIO_PCI_BAR0_REGION_INDEX)
        read_registers(v, (uint32_t)a.offset, data, a.count);
    else if (a.region == VFIO_PCI_BAR2_REGION_INDEX)
        memcpy(data, v->memory->base + a.offset, a.count);
    reply(v, 0, &a, sizeof a, data, a.count, -1);
}

static void region_write(struct vfio_user *v) {
    struct region_access a;
    if (!take(v, &a, sizeof a) || !check_access(v, &a) || v->in.header.size != sizeof v->in.header + sizeof a + a.count) {
        reply_error(v, EINVAL);
        return;
    }
    const uint8_t *data = v->in.bytes + sizeof v->in.header + sizeof a;
    if (a.region == VFIO_PCI_CONFIG_REGION_INDEX)
        config_space_write(&v->config, (uint32_t)a.offset, data, a.count);
    else if (a.region == VFIO_PCI_BAR2_REGION_INDEX)
        memcpy(v->memory->base + a.offset, data, a.count);
    reply_with(v, &a, sizeof a); /* first: the guest's CPU stands still until then */
    if (a.region == VFIO_PCI_BAR0_REGION_INDEX && a.offset >= BAR0_DOORBELL(0) && a.offset % 4 == 0 && a.count == 4)
        slots_look(v->slots, (uint32_t)(a.offset - BAR0_DOORBELL(0)) / 4);
}

/* The guest's memory is its own: nothing here reads it, so a mapping is only acknowledged. */
static void answer_unmap(struct vfio_user *v) {
    struct vfio_iommu_type1_dma_unmap unmap;
    if (take(v, &unmap, sizeof unmap))
        reply_with(v, &unmap, sizeof unmap);
    else
        reply_error(v, EINVAL);
}

static void reset(struct vfio_user *v) {
    config_space_reset(&v->config);
    slots_reset(v->slots);
    reply_error(v, 0);
}

static void handle(struct vfio_user *v) {
    uint16_t command = v->in.header.command;
    if (!v->agreed && command != VFIO_USER_VERSION) {
        drop_client(v, "it did not begin with its version");
        return;
    }
    switch (command) {
    case VFIO_USER_VERSION: answer_version(v); break;
    case VFIO_USER_DMA_MAP: reply_error(v, 0); break;
    case VFIO_USER_DMA_UNMAP: answer_unmap(v); break;
    case VFIO_USER_GET_INFO: answer_info(v); break;
    case VFIO_USER_GET_REGION_INFO: answer_region_info(v); break;
    case VFIO_USER_GET_IRQ_INFO: answer_irq_info(v); break;
    case VFIO_USER_SET_IRQS: reply_error(v, set_irqs(v)); break;
    case VFIO_USER_REGION_READ: region_read(v); break;
    case VFIO_USER_REGION_WRITE: region_write(v); break;
    case VFIO_USER_RESET: reset(v); break;
    default: reply_error(v, ENOTSUP);
    }
}

/* ---- the socket ---- */

static bool collect_fds(struct vfio_user *v, struct msghdr *in) {
    bool fits = !(in->msg_flags & MSG_CTRUNC);
    for (struct cmsghdr *c = CMSG_FIRSTHDR(in); c; c = CMSG_NXTHDR(in, c)) {
        if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS)
            continue;
        size_t count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; i++) {
            int fd;
            memcpy(&fd, CMSG_DATA(c) + i * sizeof fd, sizeof fd);
            if (v->fd_count < VFIO_USER_FDS_MAX) {
                v->fds[v->fd_count++] = fd;
            } else {
                close(fd);
                fits = false;
            }
        }
    }
    return fits;
}

/* Reads what is there of the current message. Descriptors come with a message's first byte, and reads never span two messages. */
static void client_ready(struct loop_source *source) {
    struct vfio_user *v = (struct vfio_user *)((uint8_t *)source - offsetof(struct vfio_user, client));
    uint32_t want = v->have < sizeof v->in.header ? sizeof v->in.header : v->in.header.size;
    struct iovec part = {v->in.bytes + v->have, want - v->have};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(VFIO_USER_FDS_MAX * sizeof(int))];
    } control;
    struct msghdr in = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    ssize_t got = recvmsg(source->fd, &in, MSG_CMSG_CLOEXEC);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        drop_client(v, NULL);
        return;
    }
    if (!collect_fds(v, &in)) {
        drop_client(v, "too many descriptors");
        return;
    }
    v->have += (uint32_t)got;
    if (v->have < sizeof v->in.header)
        return;
    const struct vfio_user_header *header = &v->in.header;
    if (header->size < sizeof *header || header->size > sizeof v->in.bytes || (header->flags & FLAG_TYPE) != 0) {
        drop_client(v, "a message that is none");
        return;
    }
    if (v->have < header->size)
        return;
    v->have = 0;
    handle(v);
    drop_fds(v);
}

static void listener_ready(struct loop_source *source) {
    struct vfio_user *v = (struct vfio_user *)((uint8_t *)source - offsetof(struct vfio_user, listener));
    int fd = accept4(source->fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (fd < 0)
        return;
    if (v->client.fd >= 0) {
        fprintf(stderr, "barcuda-vgpu: a second hypervisor was turned away\n");
        close(fd);
        return;
    }
    v->client.fd = fd;
    if (!loop_add(v->loop, &v->client))
        drop_client(v, strerror(errno));
}

bool vfio_user_open(struct vfio_user *v, const char *path, mode_t mode, struct memory *memory, struct loop *loop) {
    *v = (struct vfio_user){.loop = loop, .memory = memory, .listener = {-1, listener_ready}, .client = {-1, client_ready}};
    for (uint32_t i = 0; i < BAR_MSIX_VECTORS; i++)
        v->vector[i] = -1;
    config_space_init(&v->config, memory->size);
    v->listener.fd = unix_listen(path, SOCK_STREAM | SOCK_NONBLOCK, mode);
    return v->listener.fd >= 0 && loop_add(loop, &v->listener);
}

void vfio_user_close(struct vfio_user *v) {
    loop_drop(v->loop, &v->listener);
    loop_drop(v->loop, &v->client);
    drop_fds(v);
    drop_vectors(v, 0, BAR_MSIX_VECTORS);
}

void vfio_user_interrupt(void *self, uint32_t index) { ring_vector(self, index % BAR_MSIX_VECTORS); }
