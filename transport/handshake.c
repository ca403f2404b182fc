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
    char bytes[CMSG_SPACE(sizeof(int))];
};

bool handshake_send(int socket, struct handshake_header *message, size_t size, int32_t status,
                    const void *tail, size_t tail_size, int descriptor) {
    message->magic = HANDSHAKE_MAGIC;
    message->size = (uint32_t)(size + tail_size);
    message->status = status;
    struct iovec parts[2] = {{message, size}, {(void *)(uintptr_t)tail, tail_size}};
    struct msghdr out = {.msg_iov = parts, .msg_iovlen = tail_size ? 2 : 1};
    union control control;
    if (descriptor >= 0) {
        memset(&control, 0, sizeof control);
        out.msg_control = control.bytes;
        out.msg_controllen = sizeof control.bytes;
        struct cmsghdr *rights = CMSG_FIRSTHDR(&out);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof descriptor);
        memcpy(CMSG_DATA(rights), &descriptor, sizeof descriptor);
    }
    ssize_t sent;
    do
        sent = sendmsg(socket, &out, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)message->size;
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

static void take_descriptor(struct msghdr *in, int *descriptor) {
    struct cmsghdr *rights = CMSG_FIRSTHDR(in);
    if (rights && rights->cmsg_level == SOL_SOCKET && rights->cmsg_type == SCM_RIGHTS &&
        rights->cmsg_len == CMSG_LEN(sizeof *descriptor))
        memcpy(descriptor, CMSG_DATA(rights), sizeof *descriptor);
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

ssize_t handshake_receive(int socket, void *message, size_t least, size_t capacity, int *descriptor,
                          int timeout_ms) {
    if (descriptor)
        *descriptor = -1;
    if (!wait_readable(socket, timeout_ms))
        return -1;
    struct iovec part = {message, capacity};
    struct msghdr in = {.msg_iov = &part, .msg_iovlen = 1};
    union control control;
    if (descriptor) {
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
    if (descriptor)
        take_descriptor(&in, descriptor);
    int wrong = check(&in, message, (size_t)length, least);
    if (!wrong)
        return length;
    if (descriptor && *descriptor >= 0) {
        close(*descriptor);
        *descriptor = -1;
    }
    errno = wrong;
    return -1;
}
