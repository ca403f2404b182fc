// SPDX-License-Identifier: Apache-2.0
/* See local_client.h. */
#include "transport/local_client.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "transport/channel_state.h"
#include "transport/futex.h"
#include "transport/handshake.h"

struct local_client {
    struct client_window window; /* first: the operations are given this */
    const char *path;            /* of the socket, while it opens */
    int socket;
};

static struct local_client *from_frontend(const struct frontend *frontend) {
    return (struct local_client *)(uintptr_t)frontend;
}

/* Operations. */

static void client_wait(struct frontend *frontend, _Atomic uint32_t *word, uint32_t expected,
                        uint64_t timeout_ns) {
    (void)frontend;
    futex_wait(word, expected, timeout_ns);
}

static void client_kick(struct frontend *frontend, _Atomic uint32_t *word) {
    (void)frontend;
    futex_wake(word);
}

/*
 * The host never sends after the handshake, so the socket is readable only when it has been closed. A bare
 * system call, because recv() is a cancellation point: a cancelled thread would take the ring's lock with it.
 */
static bool client_alive(struct frontend *frontend) {
    int saved = errno;
    char byte;
    long got =
        syscall(SYS_recvfrom, from_frontend(frontend)->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT, NULL, NULL);
    bool alive = got < 0 && (errno == EAGAIN || errno == EINTR);
    errno = saved;
    return alive;
}

static int client_share(const struct frontend *frontend, uint64_t *heap_offset) {
    return client_window_share(&from_frontend(frontend)->window, heap_offset);
}

static bool client_lend(struct frontend *frontend, int fd, uint64_t number) {
    struct handshake_lend lend = {.number = number};
    return handshake_send(from_frontend(frontend)->socket, &lend.header, sizeof lend, 0, NULL, 0, fd);
}

static void client_close(struct frontend *frontend, bool forked) {
    struct local_client *client = from_frontend(frontend);
    client_window_close(&client->window, forked);
    if (client->socket >= 0)
        close(client->socket);
    free(client);
}

static const struct frontend_ops client_ops = {"local",      client_wait,  client_kick,
                                               client_alive, client_share, client_close};

/* Connecting. */

static bool connect_socket(struct local_client *client, struct channel_error *error) {
    const char *path = client->path;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        channel_error_set(
            error, ENAMETOOLONG,
            "the socket path %.200s is longer than %zu bytes: set BARCUDA_SOCKET to a shorter one", path,
            sizeof address.sun_path - 1);
        return false;
    }
    memcpy(address.sun_path, path, strlen(path) + 1);
    client->socket = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    int connected = -1;
    if (client->socket >= 0) {
        do
            connected = connect(client->socket, (struct sockaddr *)&address, sizeof address);
        while (connected < 0 && errno == EINTR);
    }
    if (connected == 0)
        return true;
    int code = errno;
    if (client->socket < 0)
        channel_error_set(
            error, code,
            "no socket can be made to reach barcudad (%s): the process's sandbox or its limit of open "
            "files must allow a Unix socket",
            strerror(code));
    else if (code == EACCES || code == EPERM)
        channel_error_set(
            error, code,
            "this user may not connect to barcudad at %s (%s): add the user to the socket's group, or "
            "run the program under `barcuda run --`",
            path, strerror(code));
    else if (code == EPROTOTYPE)
        channel_error_set(error, code,
                          "the socket %s belongs to another program (%s): point BARCUDA_SOCKET at barcudad's",
                          path, strerror(code));
    else
        channel_error_set(
            error, code,
            "no barcudad is listening at %s (%s): start it with `systemctl start barcudad`, or run the "
            "program under `barcuda run --`",
            path, strerror(code));
    return false;
}

/* The handshake. */

static bool link_send(void *self, struct handshake_header *message, size_t size) {
    return handshake_send(((struct local_client *)self)->socket, message, size, 0, NULL, 0, -1);
}

static ssize_t link_receive(void *self, void *message, size_t least, size_t capacity, int *descriptor) {
    return handshake_receive(((struct local_client *)self)->socket, message, least, capacity, descriptor,
                             HANDSHAKE_TIMEOUT_MS);
}

struct local_client_config local_client_default(const char *path) {
    return (struct local_client_config){.path = path, .heap = client_heap_places, .arena = client_arena_places};
}

struct frontend *local_client_open(const struct local_client_config *config, struct channel_error *error) {
    struct local_client *client = calloc(1, sizeof *client);
    if (!client) {
        channel_error_set(error, ENOMEM, "there is no memory for a connection to barcudad");
        return NULL;
    }
    client->window.frontend.ops = &client_ops;
    client->window.frontend.lend = client_lend;
    client->socket = client->window.memory = -1;
    client->path = config->path;
    char host[128];
    snprintf(host, sizeof host, "barcudad at %s", config->path);
    struct client_link link = {client, host, "its log (`journalctl -u barcudad`)", link_send, link_receive};
    if (connect_socket(client, error) &&
        client_window_open(&client->window, &link, &config->heap, &config->arena, error)) {
        client->path = NULL; /* the caller's string */
        return &client->window.frontend;
    }
    client_close(&client->window.frontend, false);
    return NULL;
}
