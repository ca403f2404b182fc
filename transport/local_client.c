// SPDX-License-Identifier: Apache-2.0
/* See local_client.h. */
#include "transport/local_client.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "transport/channel_state.h"
#include "transport/futex.h"
#include "transport/handshake.h"

struct local_client {
    struct frontend frontend; /* first: the operations are given this */
    const char *path;         /* of the socket, while it opens */
    int socket, window_fd;
    struct window_geometry geometry;
    uint64_t window_size, arena_wanted;
    uint8_t calls[HANDSHAKE_CALLS_MAX];
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
    *heap_offset = from_frontend(frontend)->geometry.heap_offset;
    return from_frontend(frontend)->window_fd;
}

/* The child of a fork has none of the mappings (MADV_DONTFORK); other mappings of its own may be at their
 * addresses by now. */
static void client_close(struct frontend *frontend, bool forked) {
    struct local_client *client = from_frontend(frontend);
    if (!forked) {
        if (frontend->window)
            munmap(frontend->window, client->geometry.heap_offset);
        if (frontend->heap)
            munmap(frontend->heap, client->geometry.heap_size);
        if (frontend->arena_size)
            munmap((void *)(uintptr_t)frontend->arena_address, frontend->arena_size);
    }
    if (client->window_fd >= 0)
        close(client->window_fd);
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

/* One sentence for a message that did not come as it should. */
static bool bad_message(const struct local_client *client, ssize_t got, struct channel_error *error) {
    int code = got == 0 ? ECONNRESET : errno;
    const char *path = client->path;
    if (code == ETIMEDOUT)
        channel_error_set(
            error, code,
            "barcudad at %s accepted the connection but did not answer within %d s: see its log "
            "(`journalctl -u barcudad`) and restart it",
            path, HANDSHAKE_TIMEOUT_MS / 1000);
    else if (code == EPROTO)
        channel_error_set(
            error, code,
            "the program listening at %s is not barcudad (its answer has a wrong magic number): point "
            "BARCUDA_SOCKET at barcudad's socket",
            path);
    else if (code == EMSGSIZE)
        channel_error_set(
            error, code,
            "the answer of barcudad at %s is truncated: install barcudad and libcuda.so.1 from the same "
            "release (this one is %s)",
            path, BARCUDA_RELEASE);
    else
        channel_error_set(
            error, code,
            "barcudad at %s hung up during the handshake (%s): its log says why (`journalctl -u "
            "barcudad`)",
            path, strerror(code));
    return false;
}

static bool check_answer(const struct local_client *client, struct handshake_answer *answer,
                         struct channel_error *error) {
    answer->release[sizeof answer->release - 1] = 0;
    answer->text[sizeof answer->text - 1] = 0;
    if (answer->header.status == HANDSHAKE_OK && answer->wire_version == WIRE_VERSION)
        return true;
    if (answer->header.status == HANDSHAKE_VERSION || answer->header.status == HANDSHAKE_OK)
        channel_error_set(error, EPROTONOSUPPORT,
                          "barcudad at %s (%s) speaks wire versions %u to %u and this libcuda.so.1 (%s) "
                          "speaks %u: upgrade the "
                          "older of the two",
                          client->path, answer->release, answer->wire_oldest, answer->wire_newest,
                          BARCUDA_RELEASE, WIRE_VERSION);
    else
        channel_error_set(error, ECONNREFUSED, "barcudad at %s refused this process: %s", client->path,
                          answer->text[0] ? answer->text
                                          : "it gave no reason, see its log (`journalctl -u barcudad`)");
    return false;
}

static bool exchange_hello(struct local_client *client, struct channel_error *error) {
    struct handshake_hello hello = {
        .wire_oldest = WIRE_VERSION, .wire_newest = WIRE_VERSION, .pid = (uint64_t)getpid()};
    snprintf(hello.release, sizeof hello.release, "%s", BARCUDA_RELEASE);
    /* Whether or not it can be sent, there may be an answer: a broker that refuses does not wait for the
     * hello. */
    handshake_send(client->socket, &hello.header, sizeof hello, 0, NULL, 0, -1);

    struct {
        struct handshake_answer fixed;
        uint8_t calls[HANDSHAKE_CALLS_MAX];
    } answer;
    ssize_t got = handshake_receive(client->socket, &answer, sizeof answer.fixed, sizeof answer,
                                    &client->window_fd, HANDSHAKE_TIMEOUT_MS);
    if (got <= 0)
        return bad_message(client, got, error);
    if (!check_answer(client, &answer.fixed, error))
        return false;
    if (client->window_fd < 0 || answer.fixed.calls_size > (size_t)got - sizeof answer.fixed) {
        errno = EMSGSIZE;
        return bad_message(client, -1, error);
    }
    memcpy(client->calls, answer.calls, answer.fixed.calls_size);
    client->frontend.calls = client->calls;
    client->frontend.calls_size = answer.fixed.calls_size;
    client->window_size = answer.fixed.window_size;
    client->arena_wanted = answer.fixed.arena_size;
    return true;
}

static bool bad_window(const struct local_client *client, const char *why, struct channel_error *error) {
    channel_error_set(error, EPROTO,
                      "the window that barcudad at %s handed over cannot be used: %s; install barcudad and "
                      "libcuda.so.1 from the same release (this one is %s)",
                      client->path, why, BARCUDA_RELEASE);
    return false;
}

static bool no_mapping(uint64_t size, const char *what, int code, struct channel_error *error) {
    channel_error_set(
        error, code,
        "%llu MiB of address space for %s cannot be had (%s): raise the process's limit on address space "
        "(`ulimit -v`, RLIMIT_AS)",
        (unsigned long long)(size >> 20), what, strerror(code));
    return false;
}

/* Maps what lies before the heap. The file's own size counts, not what the messages say. */
static bool map_window(struct local_client *client, struct channel_error *error) {
    struct stat status;
    if (fstat(client->window_fd, &status) != 0 || status.st_size < (off_t)sizeof(struct window_control))
        return bad_window(client, "it is truncated", error);
    if ((uint64_t)status.st_size != client->window_size)
        return bad_window(client, "its size is not what the handshake says", error);
    if (pread(client->window_fd, &client->geometry, sizeof client->geometry, 0) !=
        (ssize_t)sizeof client->geometry)
        return bad_window(client, "it cannot be read", error);
    const char *why = window_check(&client->geometry, (uint64_t)status.st_size);
    if (why)
        return bad_window(client, why, error);
    uint64_t size = client->geometry.heap_offset;
    void *window = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, client->window_fd, 0);
    if (window == MAP_FAILED)
        return no_mapping(size, "the window", errno, error);
    madvise(window, size, MADV_DONTFORK);
    client->frontend.window = window;
    return true;
}

/* Agreeing on addresses. */

/* A candidate range in this process: reserved with nothing behind it. */
struct range {
    const struct local_client_places *places;
    const char *what;
    uint64_t size, address; /* address 0 = none reserved */
    unsigned next;          /* place to try */
};

static void range_drop(struct range *range) {
    if (range->address)
        munmap((void *)(uintptr_t)range->address, range->size);
    range->address = 0;
}

/* Reserves the next free candidate. False with *error when there is none. */
static bool range_reserve(struct range *range, struct channel_error *error) {
    range_drop(range);
    int code = EEXIST;
    bool anywhere = range->places->count == 0;
    while (range->next < range->places->count || (anywhere && range->next == 0)) {
        uint64_t address = anywhere ? 0 : range->places->first + range->places->step * range->next;
        range->next++;
        int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (anywhere ? 0 : MAP_FIXED_NOREPLACE);
        void *got = mmap((void *)(uintptr_t)address, range->size, PROT_NONE, flags, -1, 0);
        if (got != MAP_FAILED && (anywhere || (uint64_t)(uintptr_t)got == address)) {
            madvise(got, range->size, MADV_DONTFORK);
            range->address = (uint64_t)(uintptr_t)got;
            return true;
        }
        if (got == MAP_FAILED)
            code = errno;
        else
            munmap(got, range->size); /* a kernel before 4.17 takes the address for a hint */
    }
    if (code == ENOMEM)
        return no_mapping(range->size, range->what, code, error);
    channel_error_set(
        error, code,
        "none of the %u places for %s (%llu MiB each) is free in this process and in barcudad's worker "
        "(%s): too many devices are nested, or another library occupies that part of the address space",
        range->places->count, range->what, (unsigned long long)(range->size >> 20), strerror(code));
    return false;
}

static bool place_ranges(struct local_client *client, struct range *heap, struct range *arena,
                         struct channel_error *error) {
    if (!range_reserve(heap, error) || (arena->size && !range_reserve(arena, error)))
        return false;
    for (;;) {
        struct handshake_place place = {.heap_address = heap->places->count ? heap->address : 0,
                                        .arena_address = arena->address};
        if (!handshake_send(client->socket, &place.header, sizeof place, 0, NULL, 0, -1))
            return bad_message(client, -1, error);
        struct handshake_verdict verdict;
        ssize_t got = handshake_receive(client->socket, &verdict, sizeof verdict, sizeof verdict, NULL,
                                        HANDSHAKE_TIMEOUT_MS);
        if (got <= 0)
            return bad_message(client, got, error);
        switch (verdict.header.status) {
        case HANDSHAKE_OK:
            return true;
        case HANDSHAKE_HEAP_TAKEN:
            if (!range_reserve(heap, error))
                return false;
            break;
        case HANDSHAKE_ARENA_TAKEN:
            if (!arena->size || !range_reserve(arena, error))
                return false;
            break;
        default:
            channel_error_set(error, EPROTO,
                              "barcudad at %s refused the addresses of this process: see its log "
                              "(`journalctl -u barcudad`)",
                              client->path);
            return false;
        }
    }
}

static bool map_heap(struct local_client *client, struct range *heap, struct channel_error *error) {
    void *wanted = (void *)(uintptr_t)heap->address;
    void *got = mmap(wanted, heap->size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE | MAP_FIXED,
                     client->window_fd, (off_t)client->geometry.heap_offset);
    if (got == MAP_FAILED)
        return no_mapping(heap->size, heap->what, errno, error);
    madvise(got, heap->size, MADV_DONTFORK);
    client->frontend.heap = got;
    heap->address = 0; /* the front end's now */
    return true;
}

static bool agree_on_addresses(struct local_client *client, const struct local_client_config *config,
                               struct channel_error *error) {
    struct range heap = {.places = &config->heap,
                         .what = "the heap that is shared with the host",
                         .size = client->geometry.heap_size};
    struct range arena = {.places = &config->arena, .what = "device memory", .size = client->arena_wanted};
    if (place_ranges(client, &heap, &arena, error) && map_heap(client, &heap, error)) {
        client->frontend.arena_address = arena.address;
        client->frontend.arena_size = arena.size;
        return true;
    }
    range_drop(&heap);
    range_drop(&arena);
    return false;
}

struct local_client_config local_client_default(const char *path) {
    return (struct local_client_config){
        .path = path,
        .heap = {0x300000000000u, 0x10000000000u, 16},
        .arena = {0x200000000000u, 0x10000000000u, 16},
    };
}

struct frontend *local_client_open(const struct local_client_config *config, struct channel_error *error) {
    struct local_client *client = calloc(1, sizeof *client);
    if (!client) {
        channel_error_set(error, ENOMEM, "there is no memory for a connection to barcudad");
        return NULL;
    }
    client->frontend.ops = &client_ops;
    client->socket = client->window_fd = -1;
    client->path = config->path;
    if (connect_socket(client, error) && exchange_hello(client, error) && map_window(client, error) &&
        agree_on_addresses(client, config, error)) {
        client->path = NULL; /* the caller's string */
        return &client->frontend;
    }
    client_close(&client->frontend, false);
    return NULL;
}
