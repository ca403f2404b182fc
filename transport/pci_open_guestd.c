// SPDX-License-Identifier: Apache-2.0
/* A window from barcuda-guestd: for every process that may connect to its socket, whatever its user and sandbox. */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "transport/channel_state.h"
#include "transport/guestd.h"
#include "transport/pci_client.h"

static int connect_to(const char *path, struct channel_error *error) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        channel_error_set(error, ENAMETOOLONG, "the path of the guest service's socket, %.100s, is too long", path);
        return -1;
    }
    memcpy(address.sun_path, path, strlen(path) + 1);
    int connection = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0), connected = -1;
    if (connection >= 0) {
        do
            connected = connect(connection, (struct sockaddr *)&address, sizeof address);
        while (connected < 0 && errno == EINTR);
    }
    if (connected == 0)
        return connection;
    int code = errno;
    if (connection < 0)
        channel_error_set(error, code,
                          "no socket can be made to reach the guest service (%s): the process's sandbox or its limit of "
                          "open files must allow a Unix socket",
                          strerror(code));
    else if (code == EACCES || code == EPERM)
        channel_error_set(error, code,
                          "this user may not connect to the guest service at %s (%s): add the user to the socket's group", path,
                          strerror(code));
    else
        channel_error_set(error, code,
                          "the guest service is not running (%s: %s): `systemctl enable --now barcuda-guestd`, and let the "
                          "socket into the program's container or sandbox",
                          path, strerror(code));
    if (connection >= 0)
        close(connection);
    return -1;
}

/* The descriptors that came along, in their order. */
static unsigned take_descriptors(struct msghdr *in, int files[PCI_DESCRIPTORS]) {
    unsigned count = 0;
    for (struct cmsghdr *part = CMSG_FIRSTHDR(in); part; part = CMSG_NXTHDR(in, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        unsigned came = (unsigned)((part->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        for (unsigned i = 0; i < came && count < PCI_DESCRIPTORS; i++)
            memcpy(&files[count++], CMSG_DATA(part) + i * sizeof(int), sizeof(int));
    }
    return count;
}

static ssize_t receive(int connection, struct guestd_answer *answer, int files[PCI_DESCRIPTORS], unsigned *count) {
    struct pollfd ready = {.fd = connection, .events = POLLIN};
    int got;
    do
        got = poll(&ready, 1, HANDSHAKE_TIMEOUT_MS);
    while (got < 0 && errno == EINTR);
    if (got <= 0) {
        errno = got == 0 ? ETIMEDOUT : errno;
        return -1;
    }
    struct iovec part = {answer, sizeof *answer};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(int) * PCI_DESCRIPTORS)];
    } control;
    struct msghdr in = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes};
    ssize_t length;
    do
        length = recvmsg(connection, &in, MSG_CMSG_CLOEXEC);
    while (length < 0 && errno == EINTR);
    *count = length >= 0 ? take_descriptors(&in, files) : 0;
    return length;
}

static bool ask(int connection, struct guestd_answer *answer, int files[PCI_DESCRIPTORS], struct channel_error *error) {
    struct guestd_request request = {.magic = GUESTD_MAGIC, .version = GUESTD_VERSION};
    snprintf(request.release, sizeof request.release, "%s", BARCUDA_RELEASE);
    ssize_t got = send(connection, &request, sizeof request, MSG_NOSIGNAL) == sizeof request ? 0 : -1;
    unsigned count = 0;
    if (got == 0)
        got = receive(connection, answer, files, &count);
    if (got <= 0) {
        channel_error_set(error, got ? errno : ECONNRESET, "the guest service did not answer (%s): see `journalctl -u barcuda-guestd`",
                          strerror(got ? errno : ECONNRESET));
        return false;
    }
    if (got < (ssize_t)sizeof *answer || answer->magic != GUESTD_MAGIC || answer->version != GUESTD_VERSION) {
        channel_error_set(error, EPROTONOSUPPORT,
                          "the guest service is of another release than this libcuda.so.1 (%s): install both from the same one "
                          "and restart barcuda-guestd",
                          BARCUDA_RELEASE);
        return false;
    }
    answer->text[sizeof answer->text - 1] = 0;
    if (answer->code) {
        channel_error_set(error, answer->code, "%s", answer->text);
        return false;
    }
    if (count > PCI_LOCK)
        return true;
    channel_error_set(error, EMFILE, "the guest service's descriptors did not arrive: raise the process's limit of open files");
    return false;
}

bool pci_open_guestd(struct pci_seat *seat, const struct pci_source *source, struct channel_error *error) {
    int connection = connect_to(source->path, error);
    if (connection < 0)
        return false;
    struct guestd_answer answer = {0};
    int files[PCI_DESCRIPTORS] = {-1, -1, -1};
    if (ask(connection, &answer, files, error)) {
        seat->held[1] = connection;
        return pci_seat_take(seat, &pci_seat_plain, &answer.grant, files, error);
    }
    for (unsigned i = 0; i < PCI_DESCRIPTORS; i++)
        if (files[i] >= 0)
            close(files[i]);
    close(connection);
    return false;
}
