// SPDX-License-Identifier: Apache-2.0
/* See clients.h. */
#include "guestd/clients.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "transport/handshake.h"
#include "transport/spin.h"

#define ASK_NS   1000000000u        /* a client that has connected must ask within this time */
#define RETRY_MS 2                  /* how often windows that are being given back are looked at */

static void drop(struct clients *clients, unsigned index) {
    struct client *client = &clients->list[index];
    if (client->device)
        pci_device_release(client->device, &client->grant);
    if (client->lock >= 0)
        close(client->lock);
    close(client->connection);
    *client = clients->list[--clients->count];
}

void clients_accept(struct clients *clients, int listener) {
    int connection = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (connection < 0)
        return;
    struct client client = {.connection = connection, .lock = -1, .deadline = spin_now() + ASK_NS};
    socklen_t size = sizeof client.peer;
    if (clients->count == CLIENTS_MAX || getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &client.peer, &size) != 0)
        close(connection);
    else
        clients->list[clients->count++] = client;
}

/* Root, or a member of the group, by the credentials it connected with. */
static bool is_permitted(const struct clients *clients, const struct client *client) {
    if (clients->group == (gid_t)-1 || client->peer.uid == 0 || client->peer.gid == clients->group)
        return true;
    gid_t groups[1024];
    socklen_t size = sizeof groups;
    if (getsockopt(client->connection, SOL_SOCKET, SO_PEERGROUPS, groups, &size) != 0)
        return false;
    for (size_t i = 0; i < size / sizeof *groups; i++)
        if (groups[i] == clients->group)
            return true;
    return false;
}

/* Descriptors go along with a grant: memory, lock, registers. */
static bool answer(const struct client *client, int32_t code, const char *text, const int *files, size_t count) {
    struct guestd_answer message = {
        .magic = GUESTD_MAGIC, .version = GUESTD_VERSION, .code = code, .grant = client->grant};
    snprintf(message.text, sizeof message.text, "%s", text);
    snprintf(message.release, sizeof message.release, "%s", BARCUDA_RELEASE);
    struct iovec part = {&message, sizeof message};
    struct msghdr out = {.msg_iov = &part, .msg_iovlen = 1};
    union {
        struct cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(int) * PCI_DESCRIPTORS)];
    } control;
    if (count) {
        memset(&control, 0, sizeof control);
        control.header = (struct cmsghdr){CMSG_LEN(count * sizeof *files), SOL_SOCKET, SCM_RIGHTS};
        memcpy(CMSG_DATA(&control.header), files, count * sizeof *files);
        out.msg_control = control.bytes;
        out.msg_controllen = CMSG_SPACE(count * sizeof *files);
    }
    return sendmsg(client->connection, &out, MSG_NOSIGNAL) == sizeof message;
}

static bool grant(struct client *client, struct pci_device *device) {
    int files[PCI_DESCRIPTORS] = {[PCI_MEMORY] = device->files[PCI_MEMORY], [PCI_LOCK] = client->lock,
                                  [PCI_REGISTERS] = device->files[PCI_REGISTERS]};
    client->device = device;
    client->deadline = 0;
    return answer(client, 0, "", files, files[PCI_REGISTERS] >= 0 ? 3 : 2);
}

/* One attempt on all devices. False when the client is done with: it was refused, or has gone. */
static bool serve(struct clients *clients, struct client *client) {
    struct bus *bus = clients->bus;
    struct channel_error error = bus->why;
    bool soon = false;
    for (unsigned i = 0; i < bus->count; i++) {
        if (pci_device_claim(bus->devices[i], (uint64_t)client->peer.pid, 0, &client->grant, &client->lock, &error))
            return grant(client, bus->devices[i]);
        soon |= error.code == EAGAIN;
    }
    if (soon && spin_now() < client->deadline)
        return true;
    answer(client, error.code, error.text, NULL, 0);
    return false;
}

static bool listen_to(struct clients *clients, struct client *client) {
    struct guestd_request request;
    ssize_t got = recv(client->connection, &request, sizeof request, 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    if (got < (ssize_t)sizeof request || client->asked) /* who has asked has nothing more to say */
        return false;
    client->asked = true;
    client->deadline = spin_now() + PCI_CLAIM_WAIT_NS;
    if (request.magic != GUESTD_MAGIC || request.version != GUESTD_VERSION) {
        answer(client, EPROTONOSUPPORT, "barcuda-guestd is of another release than this libcuda.so.1", NULL, 0);
        return false;
    }
    if (!is_permitted(clients, client)) {
        answer(client, EACCES, "barcuda-guestd serves the members of one group only and this user is not in it: ask the "
                               "administrator (`systemctl cat barcuda-guestd` shows --group)", NULL, 0);
        return false;
    }
    return serve(clients, client);
}

struct pollfd clients_poll(const struct clients *clients, unsigned index) {
    return (struct pollfd){.fd = clients->list[index].connection, .events = POLLIN};
}

bool clients_handle(struct clients *clients, unsigned index, short events) {
    if (!events || listen_to(clients, &clients->list[index]))
        return true;
    drop(clients, index);
    return false;
}

int clients_tick(struct clients *clients) {
    int wait = -1;
    for (unsigned i = 0; i < clients->count;) {
        struct client *client = &clients->list[i];
        bool stays = true;
        if (client->deadline && client->asked)
            stays = serve(clients, client);
        else if (client->deadline)
            stays = spin_now() < client->deadline;
        if (!stays) {
            drop(clients, i);
            continue;
        }
        if (client->deadline)
            wait = client->asked ? RETRY_MS : wait < 0 ? 100 : wait;
        i++;
    }
    return wait;
}

void clients_forget(void *self, struct pci_device *device) {
    struct clients *clients = self;
    for (unsigned i = 0; i < clients->count; i++)
        if (clients->list[i].device == device)
            clients->list[i].device = NULL;
}
