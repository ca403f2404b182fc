// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/ivshmem.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

#include "transport/unix_socket.h"

#define PROTOCOL_VERSION 0
#define HOST_PEER        0

/* One message of the protocol: a number, with a descriptor or without. */
static bool tell(const struct ivshmem_peer *to, int64_t value, int fd) {
    struct iovec part = {&value, sizeof value};
    struct msghdr out = {.msg_iov = &part, .msg_iovlen = 1};
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
    return sendmsg(to->source.fd, &out, MSG_NOSIGNAL) == (ssize_t)sizeof value;
}

static bool tell_vectors(const struct ivshmem_peer *to, const struct ivshmem_peer *of) {
    for (uint32_t i = 0; i < of->owner->vectors; i++)
        if (!tell(to, of->id, of->vector[i]))
            return false;
    return true;
}

static bool introduce(struct ivshmem_peer *p) {
    struct ivshmem *v = p->owner;
    if (!tell(p, PROTOCOL_VERSION, -1) || !tell(p, p->id, -1) || !tell(p, -1, v->memory->fd))
        return false;
    for (uint32_t i = 0; i < v->vectors; i++)
        if (!tell(p, HOST_PEER, v->bell[i].source.fd))
            return false;
    for (uint32_t i = 0; i < IVSHMEM_PEERS_MAX; i++) {
        struct ivshmem_peer *other = &v->peer[i];
        if (other == p || other->source.fd < 0)
            continue;
        if (!tell_vectors(p, other))
            return false;
        tell_vectors(other, p); /* one that does not listen any more is noticed by its own source */
    }
    return tell_vectors(p, p);
}

static void close_vectors(struct ivshmem_peer *p) {
    for (uint32_t i = 0; i < IVSHMEM_VECTORS_MAX; i++) {
        if (p->vector[i] >= 0)
            close(p->vector[i]);
        p->vector[i] = -1;
    }
}

static void drop_peer(struct ivshmem_peer *p) {
    struct ivshmem *v = p->owner;
    unsigned left = 0;
    loop_drop(v->loop, &p->source);
    close_vectors(p);
    for (uint32_t i = 0; i < IVSHMEM_PEERS_MAX; i++) {
        if (v->peer[i].source.fd < 0)
            continue;
        left++;
        tell(&v->peer[i], p->id, -1);
    }
    if (!left)
        slots_reset(v->slots);
}

/* A peer has nothing to say: input is its end, or nonsense. */
static void peer_ready(struct loop_source *source) {
    char byte;
    if (recv(source->fd, &byte, 1, MSG_DONTWAIT) < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    drop_peer((struct ivshmem_peer *)((uint8_t *)source - offsetof(struct ivshmem_peer, source)));
}

static void listener_ready(struct loop_source *source) {
    struct ivshmem *v = (struct ivshmem *)((uint8_t *)source - offsetof(struct ivshmem, listener));
    int fd = accept4(source->fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (fd < 0)
        return;
    struct ivshmem_peer *p = v->peer;
    while (p < v->peer + IVSHMEM_PEERS_MAX && p->source.fd >= 0)
        p++;
    if (p == v->peer + IVSHMEM_PEERS_MAX) {
        fprintf(stderr, "barcuda-vgpu: a hypervisor was turned away: %u are connected\n", IVSHMEM_PEERS_MAX);
        close(fd);
        return;
    }
    p->source.fd = fd;
    p->id = v->next_id;
    v->next_id = v->next_id % 0xffff + 1; /* the doorbell register has 16 bits for it */
    bool ok = loop_add(v->loop, &p->source);
    for (uint32_t i = 0; i < v->vectors && ok; i++)
        ok = (p->vector[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) >= 0;
    if (!ok || !introduce(p)) {
        fprintf(stderr, "barcuda-vgpu: a hypervisor was dropped: %s\n", strerror(errno));
        drop_peer(p);
    }
}

static void bell_ready(struct loop_source *source) {
    struct ivshmem_bell *b = (struct ivshmem_bell *)((uint8_t *)source - offsetof(struct ivshmem_bell, source));
    eventfd_t count;
    if (eventfd_read(source->fd, &count) != 0)
        return;
    for (uint32_t k = b->vector; k < b->owner->memory->windows; k += b->owner->vectors)
        slots_look(b->owner->slots, k);
}

bool ivshmem_open(struct ivshmem *v, const char *path, mode_t mode, uint32_t vectors, struct memory *memory, struct loop *loop) {
    *v = (struct ivshmem){.loop = loop, .memory = memory, .listener = {-1, listener_ready}, .vectors = vectors, .next_id = 1};
    for (uint32_t i = 0; i < IVSHMEM_PEERS_MAX; i++) {
        struct ivshmem_peer *p = &v->peer[i];
        *p = (struct ivshmem_peer){.source = {-1, peer_ready}, .owner = v};
        memset(p->vector, 0xff, sizeof p->vector); /* -1 each */
    }
    for (uint32_t i = 0; i < IVSHMEM_VECTORS_MAX; i++)
        v->bell[i] = (struct ivshmem_bell){{-1, bell_ready}, v, i};
    for (uint32_t i = 0; i < vectors; i++) {
        v->bell[i].source.fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        if (v->bell[i].source.fd < 0 || !loop_add(loop, &v->bell[i].source))
            return false;
    }
    v->listener.fd = unix_listen(path, SOCK_STREAM | SOCK_NONBLOCK, mode);
    return v->listener.fd >= 0 && loop_add(loop, &v->listener);
}

void ivshmem_close(struct ivshmem *v) {
    loop_drop(v->loop, &v->listener);
    for (uint32_t i = 0; i < IVSHMEM_PEERS_MAX; i++) {
        loop_drop(v->loop, &v->peer[i].source);
        close_vectors(&v->peer[i]);
    }
    for (uint32_t i = 0; i < v->vectors; i++)
        loop_drop(v->loop, &v->bell[i].source);
}

void ivshmem_interrupt(void *self, uint32_t index) {
    const struct ivshmem *v = self;
    for (uint32_t i = 0; i < IVSHMEM_PEERS_MAX; i++)
        if (v->peer[i].source.fd >= 0)
            eventfd_write(v->peer[i].vector[index % v->vectors], 1);
}

/* ---- the file of ivshmem-plain ---- */

static void file_ready(struct loop_source *source) {
    struct ivshmem_file *f = (struct ivshmem_file *)((uint8_t *)source - offsetof(struct ivshmem_file, source));
    alignas(struct inotify_event) char events[4096];
    if (read(source->fd, events, sizeof events) <= 0)
        return;
    /* The kernel grants a lease for writing only while nobody else has the file open or mapped. Who opens it in between waits for
     * the second call. */
    if (fcntl(f->memory->fd, F_SETLEASE, F_WRLCK) != 0)
        return;
    fcntl(f->memory->fd, F_SETLEASE, F_UNLCK);
    slots_reset(f->slots);
}

bool ivshmem_file_watch(struct ivshmem_file *f, const char *path, const struct memory *memory, struct loop *loop) {
    *f = (struct ivshmem_file){.loop = loop, .memory = memory, .source = {-1, file_ready}};
    f->source.fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    return f->source.fd >= 0 && inotify_add_watch(f->source.fd, path, IN_CLOSE) >= 0 && loop_add(loop, &f->source);
}

void ivshmem_file_close(struct ivshmem_file *f) { loop_drop(f->loop, &f->source); }
