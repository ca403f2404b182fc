// SPDX-License-Identifier: Apache-2.0
/* See local_server.h. */
#include "transport/local_server.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "transport/futex.h"
#include "transport/handshake.h"
#include "transport/port_state.h"
#include "transport/unix_socket.h"

/* Listening. */

int local_server_listen(const char *path, mode_t mode) { return unix_listen(path, SOCK_SEQPACKET, mode); }

int local_server_accept(int listener, struct local_server_peer *peer) {
    int connection;
    do
        connection = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    while (connection < 0 && errno == EINTR);
    if (connection < 0)
        return -1;
    struct ucred credentials;
    socklen_t size = sizeof credentials;
    if (getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) {
        int saved = errno;
        close(connection);
        errno = saved;
        return -1;
    }
    *peer = (struct local_server_peer){credentials.pid, credentials.uid, credentials.gid};
    return connection;
}

/* The front end of a worker: a thread that sleeps until the guest goes. */

struct local_server {
    struct frontend frontend; /* first: the operations are given this */
    struct port *port;
    int connection, process, stop; /* process: pidfd of the guest, or -1 */
    int interrupt;                 /* eventfd that wakes a guest in a virtual machine, or -1 */
    pthread_t watcher;
};

static struct local_server *from_frontend(struct frontend *frontend) {
    return (struct local_server *)frontend;
}

static void server_wait(struct frontend *frontend, _Atomic uint32_t *word, uint32_t expected,
                        uint64_t timeout_ns) {
    (void)frontend;
    futex_wait(word, expected, timeout_ns);
}

static void server_kick(struct frontend *frontend, _Atomic uint32_t *word) {
    const struct local_server *server = from_frontend(frontend);
    futex_wake(word);
    if (server->interrupt >= 0)
        eventfd_write(server->interrupt, 1);
}

static bool server_alive(struct frontend *frontend) {
    return !atomic_load(&from_frontend(frontend)->port->stopped);
}

static int server_share(const struct frontend *frontend, uint64_t *heap_offset) {
    const struct port *port = ((const struct local_server *)frontend)->port;
    *heap_offset = port->geometry.heap_offset;
    return port->fd;
}

static void server_close(struct frontend *frontend, bool forked) {
    struct local_server *server = from_frontend(frontend);
    if (!forked) {
        eventfd_write(server->stop, 1);
        pthread_join(server->watcher, NULL);
    }
    close(server->stop);
    close(server->connection);
    if (server->interrupt >= 0)
        close(server->interrupt);
    if (server->process >= 0)
        close(server->process);
    free(server);
}

static const struct frontend_ops server_ops = {"local",      server_wait,  server_kick,
                                               server_alive, server_share, server_close};

/*
 * The connection ends when the guest closes it; the process also, because children that the guest forked may
 * still hold the connection open. All that a guest has to say here after the handshake is that it lends a file; anything else
 * ends it as well.
 */
static bool receive_file(struct local_server *server) {
    struct handshake_lend lend;
    int fd = -1;
    if (handshake_receive(server->connection, &lend, sizeof lend, sizeof lend, &fd, 0) <= 0)
        return false;
    if (fd >= 0 && port_add_file(server->port, lend.number, fd))
        return true;
    if (fd >= 0)
        close(fd);
    return false;
}

static void *watch(void *argument) {
    struct local_server *server = argument;
    struct pollfd events[3] = {{.fd = server->stop, .events = POLLIN},
                               {.fd = server->connection, .events = POLLIN | POLLRDHUP},
                               {.fd = server->process, .events = POLLIN}};
    for (;;) {
        int ready = poll(events, 3, -1);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0 || events[0].revents || events[2].revents || events[1].revents != POLLIN || !receive_file(server))
            break;
    }
    if (!events[0].revents)
        port_stop(server->port);
    return NULL;
}

static int open_process(int connection) {
    struct ucred credentials = {0};
    socklen_t size = sizeof credentials;
    if (getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0 || credentials.pid <= 0)
        return -1;
    return (int)syscall(SYS_pidfd_open, credentials.pid, 0);
}

/* Attaches a front end to the port. Signals stay with the worker's own threads. */
static bool attach(int connection, int process, int *interrupt, struct port *port) {
    struct local_server *server = calloc(1, sizeof *server);
    if (!server)
        return false;
    *server =
        (struct local_server){{.ops = &server_ops}, port, connection, process, eventfd(0, EFD_CLOEXEC), *interrupt, 0};
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    port_attach(port, &server->frontend);
    bool started = server->stop >= 0 && pthread_create(&server->watcher, NULL, watch, server) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (started) {
        *interrupt = -1; /* the front end's now */
        return true;
    }
    port_attach(port, NULL);
    if (server->stop >= 0)
        close(server->stop);
    free(server);
    return false;
}

/* The handshake. */

struct dialogue {
    int connection;
    struct local_server_client *client;
    struct port *port;
    const struct local_server_offer *offer;
    bool heap_mapped;
    uint64_t heap_address;
    char *why;
    size_t why_size;
};

static bool failed(struct dialogue *d, const char *what, ssize_t got) {
    if (got == 0)
        snprintf(d->why, d->why_size, "the client hung up before it sent %s", what);
    else
        snprintf(d->why, d->why_size, "the client did not send %s as it should: %s", what, strerror(errno));
    return false;
}

/* Goes to the operator's terminal. */
static void make_printable(char *text, size_t size) {
    text[size - 1] = 0;
    for (char *c = text; *c; c++)
        if (*c < ' ' || *c > '~')
            *c = '?';
}

void local_server_client_drop(struct local_server_client *client) {
    if (client->memory.fd >= 0)
        close(client->memory.fd);
    if (client->interrupt >= 0)
        close(client->interrupt);
    client->memory.fd = client->interrupt = -1;
}

/* What is wrong with the fields that only a device process sets, NULL if nothing. */
static const char *check_machine(const struct local_server_client *client, bool trusted) {
    const struct handshake_hello *hello = &client->hello;
    const bool claims = hello->window_size || hello->window_offset || hello->device_memory || hello->clients ||
                  hello->flags || hello->machine[0];
    if (!claims)
        return NULL;
    if (!trusted)
        return "it speaks for a virtual machine, which only root and barcudad's own user may";
    if (hello->window_size && client->memory.fd < 0)
        return "it names memory but sent no descriptor of any";
    if (hello->flags & HANDSHAKE_INTERRUPT && client->interrupt < 0)
        return "it announces an interrupt but sent no descriptor of one";
    return NULL;
}

bool local_server_greet(int connection, bool trusted, struct local_server_client *client, char *why, size_t why_size) {
    struct handshake_hello *hello = &client->hello;
    int descriptors[HANDSHAKE_DESCRIPTORS];
    memset(client, 0, sizeof *client);
    ssize_t got = handshake_receive_all(connection, hello, HANDSHAKE_HELLO_LEAST, sizeof *hello, descriptors,
                                        HANDSHAKE_TIMEOUT_MS);
    client->memory.fd = descriptors[0];
    client->interrupt = descriptors[1];
    *why = 0;
    if (got < 0)
        snprintf(why, why_size, "the client did not send its hello as it should: %s", strerror(errno));
    if (got <= 0) {
        close(connection);
        return false;
    }
    make_printable(hello->release, sizeof hello->release);
    make_printable(hello->machine, sizeof hello->machine);
    const char *wrong = check_machine(client, trusted);
    if (wrong) {
        snprintf(why, why_size, "the client was refused: %s", wrong);
        local_server_refuse(connection, wrong);
        local_server_client_drop(client);
        return false;
    }
    if (!hello->window_size)
        local_server_client_drop(client);
    client->memory.offset = hello->window_offset;
    client->memory.size = hello->window_size;
    client->memory.unsealed = hello->flags & HANDSHAKE_UNSEALED;
    return true;
}

static struct handshake_answer blank_answer(void) {
    struct handshake_answer answer = {.wire_oldest = WIRE_VERSION, .wire_newest = WIRE_VERSION};
    snprintf(answer.release, sizeof answer.release, "%s", BARCUDA_RELEASE);
    return answer;
}

void local_server_refuse(int connection, const char *why) {
    struct handshake_answer answer = blank_answer();
    snprintf(answer.text, sizeof answer.text, "%s", why);
    /* Without waiting for the hello: a client that says nothing must not hold the broker. */
    handshake_send(connection, &answer.header, sizeof answer, HANDSHAKE_REFUSED, NULL, 0, -1);
    close(connection);
}

static bool answer_hello(struct dialogue *d) {
    const struct handshake_hello *hello = &d->client->hello;
    struct handshake_answer answer = blank_answer();
    if (hello->wire_oldest > WIRE_VERSION || hello->wire_newest < WIRE_VERSION) {
        handshake_send(d->connection, &answer.header, sizeof answer, HANDSHAKE_VERSION, NULL, 0, -1);
        snprintf(d->why, d->why_size, "the client (%s) speaks wire versions %u to %u and this host %u",
                 hello->release, hello->wire_oldest, hello->wire_newest, WIRE_VERSION);
        return false;
    }
    answer.wire_version = WIRE_VERSION;
    answer.calls_size = d->offer->calls_size;
    answer.window_size = port_window_size(d->port);
    answer.arena_size = d->offer->arena_size;
    int window = d->client->memory.fd >= 0 ? -1 : port_window_fd(d->port); /* the client has its own */
    if (handshake_send(d->connection, &answer.header, sizeof answer, HANDSHAKE_OK, d->offer->calls,
                       d->offer->calls_size, window))
        return true;
    snprintf(d->why, d->why_size, "the client could not be answered: %s", strerror(errno));
    return false;
}

static enum handshake_status judge(struct dialogue *d, const struct handshake_place *place) {
    if (!place->heap_address && !d->offer->heap_anywhere)
        return HANDSHAKE_REFUSED;
    if (place->heap_address && (!d->heap_mapped || d->heap_address != place->heap_address)) {
        if (!port_map_heap(d->port, place->heap_address))
            return HANDSHAKE_HEAP_TAKEN;
        d->heap_mapped = true;
        d->heap_address = place->heap_address;
    }
    if (d->offer->arena_size &&
        !d->offer->reserve(d->offer->self, place->arena_address, d->offer->arena_size))
        return HANDSHAKE_ARENA_TAKEN;
    return HANDSHAKE_OK;
}

static bool agree_on_addresses(struct dialogue *d) {
    for (int round = 0; round < HANDSHAKE_ROUNDS; round++) {
        struct handshake_place place;
        ssize_t got =
            handshake_receive(d->connection, &place, sizeof place, sizeof place, NULL, HANDSHAKE_TIMEOUT_MS);
        if (got <= 0)
            return failed(d, "an offer of addresses", got);
        enum handshake_status status = judge(d, &place);
        struct handshake_verdict verdict;
        if (!handshake_send(d->connection, &verdict.header, sizeof verdict, status, NULL, 0, -1))
            return failed(d, "an offer of addresses", -1);
        if (status == HANDSHAKE_OK)
            return true;
        if (status == HANDSHAKE_REFUSED)
            break;
    }
    snprintf(d->why, d->why_size, "no addresses were found that are free in the client and in the worker");
    return false;
}

bool local_server_handshake(int connection, struct local_server_client *client, struct port *port,
                            const struct local_server_offer *offer, char *why, size_t why_size) {
    struct dialogue dialogue = {
        .connection = connection, .client = client, .port = port, .offer = offer, .why = why, .why_size = why_size};
    /* Before it is answered the client waits for us, so the process behind the connection still is the one
     * that made it. */
    int process = open_process(connection);
    if (answer_hello(&dialogue) && agree_on_addresses(&dialogue)) {
        if (attach(connection, process, &client->interrupt, port))
            return true;
        snprintf(why, why_size, "the worker cannot start a thread to watch the client: %s", strerror(errno));
    }
    if (process >= 0)
        close(process);
    close(connection);
    return false;
}
