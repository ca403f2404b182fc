// SPDX-License-Identifier: Apache-2.0
/* See handshake.h. */
#include "transport/handshake.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "transport/spin.h"

union control {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(HANDSHAKE_DESCRIPTORS * sizeof(int))];
};

static bool transmit(int socket, struct handshake_header *message, size_t size, int32_t status, const void *tail,
                     size_t tail_size, const int *descriptors, unsigned count) {
    message->magic = HANDSHAKE_MAGIC;
    message->size = (uint32_t)(size + tail_size);
    message->status = status;
    struct iovec parts[2] = {{message, size}, {(void *)(uintptr_t)tail, tail_size}};
    struct msghdr out = {.msg_iov = parts, .msg_iovlen = tail_size ? 2 : 1};
    union control control;
    if (count) {
        memset(&control, 0, sizeof control);
        out.msg_control = control.bytes;
        out.msg_controllen = CMSG_SPACE(count * sizeof *descriptors);
        struct cmsghdr *rights = CMSG_FIRSTHDR(&out);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(count * sizeof *descriptors);
        memcpy(CMSG_DATA(rights), descriptors, count * sizeof *descriptors);
    }
    ssize_t sent;
    do
        sent = sendmsg(socket, &out, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)message->size;
}

bool handshake_send(int socket, struct handshake_header *message, size_t size, int32_t status,
                    const void *tail, size_t tail_size, int descriptor) {
    return transmit(socket, message, size, status, tail, tail_size, &descriptor, descriptor >= 0);
}

bool handshake_send_all(int socket, struct handshake_header *message, size_t size, const int *descriptors, unsigned count) {
    return transmit(socket, message, size, 0, NULL, 0, descriptors, count);
}

static bool wait_readable(int socket, int timeout_ms) {
    uint64_t deadline = spin_now() + (uint64_t)timeout_ms * 1000000u;
    struct pollfd wait = {.fd = socket, .events = POLLIN};
    for (;;) {
        uint64_t now = spin_now();
        int ready = poll(&wait, 1, now < deadline ? (int)((deadline - now + 999999u) / 1000000u) : 0);
        if (ready > 0)
            return true;
        if (ready == 0) {
            errno = ETIMEDOUT;
            return false;
        }
        if (errno != EINTR)
            return false;
    }
}

static void take_descriptors(struct msghdr *in, int *descriptors, unsigned count) {
    struct cmsghdr *rights = CMSG_FIRSTHDR(in);
    if (!rights || rights->cmsg_level != SOL_SOCKET || rights->cmsg_type != SCM_RIGHTS)
        return;
    size_t got = (rights->cmsg_len - CMSG_LEN(0)) / sizeof *descriptors;
    for (size_t i = 0; i < got; i++) {
        int descriptor;
        memcpy(&descriptor, CMSG_DATA(rights) + i * sizeof descriptor, sizeof descriptor);
        if (i < count)
            descriptors[i] = descriptor;
        else
            close(descriptor);
    }
}

static int check(const struct msghdr *in, const struct handshake_header *message, size_t length,
                 size_t least) {
    if (length < sizeof *message)
        return EMSGSIZE;
    if (message->magic != HANDSHAKE_MAGIC)
        return EPROTO;
    if (length < least || (!(in->msg_flags & MSG_TRUNC) && message->size != length))
        return EMSGSIZE;
    return 0;
}

static ssize_t receive(int socket, void *message, size_t least, size_t capacity, int *descriptors, unsigned count,
                       int timeout_ms) {
    for (unsigned i = 0; i < count; i++)
        descriptors[i] = -1;
    if (!wait_readable(socket, timeout_ms))
        return -1;
    struct iovec part = {message, capacity};
    struct msghdr in = {.msg_iov = &part, .msg_iovlen = 1};
    union control control;
    if (count) {
        in.msg_control = control.bytes;
        in.msg_controllen = sizeof control.bytes;
    }
    /* A peer that answered and hung up without reading leaves an error in front of its answer; the error is
     * reported once. */
    bool reset = false;
    ssize_t length;
    do {
        length = recvmsg(socket, &in, MSG_CMSG_CLOEXEC);
        if (length >= 0 || (errno == ECONNRESET && reset))
            break;
        reset = errno == ECONNRESET;
    } while (errno == EINTR || errno == ECONNRESET);
    if (length <= 0)
        return length;
    if (count)
        take_descriptors(&in, descriptors, count);
    int wrong = check(&in, message, (size_t)length, least);
    if (!wrong)
        return length;
    for (unsigned i = 0; i < count; i++) {
        if (descriptors[i] >= 0)
            close(descriptors[i]);
        descriptors[i] = -1;
    }
    errno = wrong;
    return -1;
}

ssize_t handshake_receive(int socket, void *message, size_t least, size_t capacity, int *descriptor,
                          int timeout_ms) {
    return receive(socket, message, least, capacity, descriptor, descriptor != NULL, timeout_ms);
}

ssize_t handshake_receive_all(int socket, void *message, size_t least, size_t capacity, int descriptors[HANDSHAKE_DESCRIPTORS],
                              int timeout_ms) {
    return receive(socket, message, least, capacity, descriptors, HANDSHAKE_DESCRIPTORS, timeout_ms);
}
