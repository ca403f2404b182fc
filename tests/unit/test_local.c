// SPDX-License-Identifier: Apache-2.0
/* The local front end between processes: handshake and its errors, addresses, nesting, death of either end,
 * fork. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/transport_pair.h"
#include "transport/handshake.h"
#include "transport/local_client.h"
#include "transport/local_server.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HAS_SHADOW 1
#elif defined(__has_feature)
#define HAS_SHADOW (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#else
#define HAS_SHADOW 0
#endif

static char directory[64], path[96];
static pid_t worker_pid;

static int make_directory(void **state) {
    (void)state;
    snprintf(directory, sizeof directory, "/tmp/barcuda-test-XXXXXX");
    if (!mkdtemp(directory))
        return -1;
    snprintf(path, sizeof path, "%s/barcudad.sock", directory);
    setenv("BARCUDA_SOCKET", path, 1);
    return 0;
}

static int remove_directory(void **state) {
    (void)state;
    unlink(path);
    return rmdir(directory);
}

/* Workers. */

static uint64_t arena_refusals; /* of the first candidates */

static bool reserve_arena(void *self, uint64_t address, uint64_t size) {
    (void)self;
    if (arena_refusals && arena_refusals--)
        return false;
    void *got = mmap((void *)(uintptr_t)address, size, PROT_NONE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    return got != MAP_FAILED;
}

static const uint8_t known_calls[2] = {0x06, 0x80}; /* 1, 2 and 15 */

static struct local_server_offer default_offer(void) {
    return (struct local_server_offer){
        .arena_size = 64ull << 30, .reserve = reserve_arena, .calls = known_calls, .calls_size = 2};
}

/* What a worker process does with one connection; never returns. Status 0: the guest left, 1: it sent
 * nonsense, 2: no handshake. */
static bool trusts = true; /* the client's word on whose memory and limits it uses */

/* Of a file that the guest lends: the worker maps its second page here and writes to it before it serves. 0 = no such file. */
#define BORROWED 0x150000000000u
static bool borrows;

static _Noreturn void work(int connection, const struct local_server_offer *offer) {
    struct port_config config = pair_config();
    struct local_server_client client;
    char why[256];
    if (!local_server_greet(connection, trusts, &client, why, sizeof why))
        _exit(2);
    if (client.memory.fd >= 0)
        config.memory = &client.memory;
    struct port *port = port_create(&config);
    if (!port || !local_server_handshake(connection, &client, port, offer, why, sizeof why))
        _exit(2);
    local_server_client_drop(&client);
    if (borrows && port_map_file(port, BORROWED, 0, 4096, 4096) != 0)
        _exit(4);
    if (borrows)
        ((char *)BORROWED)[1] = ((char *)BORROWED)[0];
    int last = echo_serve(port, NULL, NULL);
    port_destroy(port);
    _exit(last ? 1 : 0);
}

/* Starts a worker for the next connection to `path`. */
static void start_worker(const struct local_server_offer *offer) {
    int listener = local_server_listen(path, 0600);
    assert_true(listener >= 0);
    worker_pid = fork();
    if (worker_pid == 0) {
        struct local_server_peer peer;
        int connection = local_server_accept(listener, &peer);
        if (connection < 0 || peer.pid != getppid() || peer.uid != getuid())
            _exit(3);
        close(listener);
        work(connection, offer);
    }
    close(listener);
}

/* The worker's exit status; fails when it lives longer than a second. */
static int worker_status(void) {
    for (int i = 0; i < 100; i++) {
        int status;
        if (waitpid(worker_pid, &status, WNOHANG) == worker_pid)
            return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        usleep(10000);
    }
    kill(worker_pid, SIGKILL);
    waitpid(worker_pid, NULL, 0);
    return -1;
}

static struct channel *open_or_fail(void) {
    struct channel_error error = {0};
    struct channel *channel = channel_open(&error);
    if (!channel)
        fail_msg("%s", error.text);
    return channel;
}

static void expect_echo(struct channel *channel) {
    struct channel_thread thread = {0};
    uint64_t data = 0x1122334455667788, reply = 0;
    int32_t result = -1;
    assert_int_equal(echo_call(channel, &thread, ECHO_BACK, 8, &data, 8, &reply, 8, &result), CHANNEL_OK);
    assert_int_equal(reply, data);
    channel_thread_release(&thread);
}

static void programs_are_served(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    expect_echo(channel);
    uint64_t address, size, offset;
    assert_true(channel_device_arena(channel, &address, &size));
    assert_int_equal(address, 0x200000000000);
    assert_int_equal(size, 64ull << 30);
    size_t heap_size;
    assert_int_equal((uintptr_t)channel_heap(channel, &heap_size), 0x300000000000);
    assert_int_equal(heap_size, 16u << 20);
    assert_true(channel_call_known(channel, 1) && channel_call_known(channel, 2) &&
                channel_call_known(channel, 15));
    assert_false(channel_call_known(channel, 0) || channel_call_known(channel, 14) ||
                 channel_call_known(channel, 16));
    assert_false(channel_call_known(channel, 65535));

    /* The guest cannot take the memory away from under the host. */
    int fd = channel_heap_fd(channel, &offset);
    assert_int_equal(ftruncate(fd, 4096), -1);
    assert_int_equal(errno, EPERM);
    assert_int_equal(offset % WINDOW_HEAP_ALIGN, 0);
    channel_close(channel);
    assert_int_equal(worker_status(), 0);
    /* Everything the channel had reserved is free again. */
    assert_int_equal(msync((void *)0x300000000000, 4096, MS_ASYNC), -1);
    assert_int_equal(msync((void *)0x200000000000, 4096, MS_ASYNC), -1);
}

static void files_are_lent(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    borrows = true;
    start_worker(&offer);
    borrows = false;
    struct channel *channel = open_or_fail();
    int fd = memfd_create("lent", MFD_CLOEXEC);
    assert_int_equal(ftruncate(fd, 8192), 0);
    char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096);
    page[0] = 42;
    uint64_t number = 99;
    assert_int_equal(channel_lend(channel, fd, &number), 0);
    assert_int_equal(number, 0);
    expect_echo(channel);
    assert_int_equal(page[1], 42);
    for (uint64_t i = 1; i < CHANNEL_FILES; i++)
        assert_int_equal(channel_lend(channel, fd, &number), 0);
    assert_int_equal(channel_lend(channel, fd, &number), EMFILE);
    expect_echo(channel);
    munmap(page, 4096);
    close(fd);
    channel_close(channel);
    assert_int_equal(worker_status(), 0);
}

static void taken_addresses_are_avoided(void **state) {
    (void)state;
    /* As in a worker that is a guest itself: the outer window occupies the first places of both ends. */
    void *heap = mmap((void *)0x300000001000, 4096, PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    assert_ptr_equal(heap, (void *)0x300000001000);
    struct local_server_offer offer = default_offer();
    arena_refusals = 2;
    start_worker(&offer);
    arena_refusals = 0;
    munmap(heap, 4096); /* the worker still has it */
    struct channel *channel = open_or_fail();
    expect_echo(channel);
    uint64_t address, size;
    size_t heap_size;
    assert_true(channel_device_arena(channel, &address, &size));
    assert_int_equal(address, 0x220000000000);
    assert_int_equal((uintptr_t)channel_heap(channel, &heap_size), 0x310000000000);
    channel_close(channel);
    assert_int_equal(worker_status(), 0);
}

static void nested_guest_uses_other_addresses(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    pid_t outer = worker_pid;
    struct channel *first = open_or_fail();
    start_worker(&offer); /* MADV_DONTFORK: this worker has the first places free, the guest has not */
    struct channel *second = open_or_fail();
    size_t size;
    assert_ptr_not_equal(channel_heap(first, &size), channel_heap(second, &size));
    expect_echo(first);
    expect_echo(second);
    channel_close(second);
    assert_int_equal(worker_status(), 0);
    channel_close(first);
    worker_pid = outer;
    assert_int_equal(worker_status(), 0);
}

static void no_arena_no_reservation(void **state) {
    (void)state;
    struct local_server_offer offer = {0};
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    uint64_t address, size;
    assert_false(channel_device_arena(channel, &address, &size));
    assert_true(channel_call_known(channel, 65535));
    expect_echo(channel);
    channel_close(channel);
    assert_int_equal(worker_status(), 0);
}

/* Errors. */

static void expect_error(int code, const char *words) {
    struct channel_error error = {0};
    assert_null(channel_open(&error));
    if (!strstr(error.text, words))
        fail_msg("\"%s\" does not say \"%s\"", error.text, words);
    assert_int_equal(error.code, code);
}

static void missing_socket_is_explained(void **state) {
    (void)state;
    unlink(path);
    expect_error(ENOENT, "No such file or directory): start it with `systemctl start barcudad`");
    FILE *file = fopen(path, "w");
    fclose(file);
    expect_error(ECONNREFUSED, "Connection refused");
    unlink(path);
    char longer[200];
    memset(longer, 'x', sizeof longer);
    longer[0] = '/';
    longer[199] = 0;
    setenv("BARCUDA_SOCKET", longer, 1);
    expect_error(ENAMETOOLONG, "longer than 107 bytes");
    setenv("BARCUDA_SOCKET", path, 1);
}

static void forbidden_socket_is_explained(void **state) {
    (void)state;
    if (getuid() != 0)
        skip(); /* only root can become somebody else */
    int listener = local_server_listen(path, 0600);
    chmod(directory, 0755);
    pid_t child = fork();
    if (child == 0) {
        struct channel_error error = {0};
        _exit(setuid(65534) || channel_open(&error) || error.code != EACCES ||
              !strstr(error.text, "add the user to the socket's group"));
    }
    int status;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    close(listener);
}

/* Answers the next connection with `size` raw bytes (0: hangs up), with a descriptor or -1. */
static void answer_raw(const void *bytes, size_t size, int descriptor) {
    int listener = local_server_listen(path, 0600);
    assert_true(listener >= 0);
    worker_pid = fork();
    if (worker_pid == 0) {
        struct local_server_peer peer;
        int connection = local_server_accept(listener, &peer);
        char hello[512];
        if (recv(connection, hello, sizeof hello, 0) != (ssize_t)sizeof(struct handshake_hello))
            _exit(1);
        if (descriptor >= 0) {
            struct handshake_answer answer;
            memcpy(&answer, bytes, sizeof answer);
            handshake_send(connection, &answer.header, sizeof answer, answer.header.status, NULL, 0,
                           descriptor);
        } else if (size) {
            send(connection, bytes, size, MSG_NOSIGNAL);
        }
        char byte;
        recv(connection, &byte, 1, 0); /* until the guest has read it and gone */
        _exit(0);
    }
    close(listener);
}

static struct handshake_answer good_answer(void) {
    return (struct handshake_answer){
        .header = {HANDSHAKE_MAGIC, sizeof(struct handshake_answer), HANDSHAKE_OK},
        .wire_oldest = WIRE_VERSION,
        .wire_newest = WIRE_VERSION,
        .wire_version = WIRE_VERSION};
}

static void bad_answers_are_explained(void **state) {
    (void)state;
    struct handshake_answer answer = good_answer();
    answer.header.magic++;
    answer_raw(&answer, sizeof answer, -1);
    expect_error(EPROTO, "is not barcudad (its answer has a wrong magic number)");
    assert_int_equal(worker_status(), 0);

    answer = good_answer();
    answer_raw(&answer, sizeof answer - 1, -1);
    expect_error(EMSGSIZE, "is truncated");
    assert_int_equal(worker_status(), 0);

    answer_raw(&answer, 3, -1);
    expect_error(EMSGSIZE, "is truncated");
    assert_int_equal(worker_status(), 0);

    answer_raw(&answer, sizeof answer, -1); /* no descriptor */
    expect_error(EMSGSIZE, "is truncated");
    assert_int_equal(worker_status(), 0);

    answer.header.status = HANDSHAKE_VERSION;
    answer.wire_oldest = 2;
    answer.wire_newest = 3;
    answer_raw(&answer, sizeof answer, -1);
    expect_error(EPROTONOSUPPORT, "speaks wire versions 2 to 3");
    assert_int_equal(worker_status(), 0);

    answer.header.status = HANDSHAKE_REFUSED;
    snprintf(answer.text, sizeof answer.text, "the quota of 3 processes is used up.");
    answer_raw(&answer, sizeof answer, -1);
    expect_error(ECONNREFUSED, "the quota of 3 processes is used up.");
    assert_int_equal(worker_status(), 0);

    worker_pid = -1;
    int listener = local_server_listen(path, 0600);
    worker_pid = fork();
    if (worker_pid == 0) {
        struct local_server_peer peer;
        local_server_refuse(local_server_accept(listener, &peer), "not today");
        _exit(0);
    }
    close(listener);
    expect_error(ECONNREFUSED, "not today");
    assert_int_equal(worker_status(), 0);

    listener = local_server_listen(path, 0600);
    worker_pid = fork();
    if (worker_pid == 0) {
        struct local_server_peer peer;
        local_server_accept(listener, &peer);
        _exit(0);
    }
    close(listener);
    expect_error(ECONNRESET, "hung up during the handshake");
    assert_int_equal(worker_status(), 0);
}

static void bad_windows_are_explained(void **state) {
    (void)state;
    struct handshake_answer answer = good_answer();
    struct window_control control = {0};
    int fd = memfd_create("window", MFD_CLOEXEC);
    answer.window_size = 4096;
    assert_int_equal(ftruncate(fd, 64), 0);
    answer_raw(&answer, sizeof answer, fd);
    expect_error(EPROTO, "it is truncated");
    assert_int_equal(worker_status(), 0);

    assert_int_equal(ftruncate(fd, 1 << 20), 0);
    answer_raw(&answer, sizeof answer, fd);
    expect_error(EPROTO, "its size is not what the handshake says");
    assert_int_equal(worker_status(), 0);

    answer.window_size = 1 << 20;
    answer_raw(&answer, sizeof answer, fd);
    expect_error(EPROTO, "magic number");
    assert_int_equal(worker_status(), 0);

    control.geometry = (struct window_geometry){
        .slot_count = 1, .ring_size = 65536, .upcall_count = 2, .heap_size = 16u << 20, .chunk_count = 2};
    assert_null(window_layout(&control.geometry));
    control.geometry.wire_version++;
    assert_int_equal(pwrite(fd, &control.geometry, sizeof control.geometry, 0), sizeof control.geometry);
    answer_raw(&answer, sizeof answer, fd);
    expect_error(EPROTO, "another wire version");
    assert_int_equal(worker_status(), 0);
    close(fd);
}

static void limited_address_space_is_explained(void **state) {
    (void)state;
    if (HAS_SHADOW)
        skip(); /* the sanitizer's own shadow exceeds any limit */
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct rlimit before, limit;
    assert_int_equal(getrlimit(RLIMIT_AS, &before), 0);
    limit = before;
    limit.rlim_cur = 8ull << 30;
    assert_int_equal(setrlimit(RLIMIT_AS, &limit), 0);
    struct channel_error error = {0};
    struct channel *channel = channel_open(&error);
    assert_int_equal(setrlimit(RLIMIT_AS, &before), 0);
    assert_null(channel);
    assert_int_equal(error.code, ENOMEM);
    assert_non_null(strstr(error.text, "65536 MiB of address space for device memory"));
    assert_non_null(strstr(error.text, "ulimit -v"));
    assert_int_equal(worker_status(), 2);
}

/* What a hostile client can say to a worker. */
static void bad_hellos_end_the_worker(void **state) {
    (void)state;
    struct handshake_hello good = {
        .header = {HANDSHAKE_MAGIC, sizeof good, 0}, .wire_oldest = 1, .wire_newest = 1};
    for (int kind = 0; kind < 6; kind++) {
        struct handshake_hello hello = good;
        size_t size = sizeof hello;
        if (kind == 0)
            hello.header.magic = 0;
        else if (kind == 1)
            size = sizeof hello - 1;
        else if (kind == 2)
            hello.header.size = 7;
        else if (kind == 3)
            hello.wire_oldest = hello.wire_newest = 9;
        else if (kind == 4)
            size = 1;
        struct local_server_offer offer = default_offer();
        start_worker(&offer);
        int connection = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
        struct sockaddr_un address = {.sun_family = AF_UNIX};
        memcpy(address.sun_path, path, strlen(path) + 1);
        assert_int_equal(connect(connection, (struct sockaddr *)&address, sizeof address), 0);
        assert_int_equal(send(connection, &hello, size, MSG_NOSIGNAL), size);
        if (kind == 3) {
            struct handshake_answer answer;
            assert_int_equal(handshake_receive(connection, &answer, sizeof answer, sizeof answer, NULL, 1000),
                             sizeof answer);
            assert_int_equal(answer.header.status, HANDSHAKE_VERSION);
        }
        if (kind == 5) { /* addresses that nobody may map: all are refused, and the worker gives up */
            char answer[sizeof(struct handshake_answer) + HANDSHAKE_CALLS_MAX];
            assert_true(handshake_receive(connection, answer, sizeof(struct handshake_answer), sizeof answer,
                                          NULL, 1000) > 0);
            static const uint64_t addresses[] = {
                4096, 1, UINT64_MAX - 4095, 1ull << 47, (1ull << 47) - 4096, 1ull << 63};
            for (int i = 0; i < HANDSHAKE_ROUNDS; i++) {
                struct handshake_place place = {.heap_address = addresses[i % 6],
                                                .arena_address = addresses[i % 6]};
                struct handshake_verdict verdict;
                assert_true(handshake_send(connection, &place.header, sizeof place, 0, NULL, 0, -1));
                assert_int_equal(
                    handshake_receive(connection, &verdict, sizeof verdict, sizeof verdict, NULL, 1000),
                    sizeof verdict);
                assert_int_equal(verdict.header.status, HANDSHAKE_HEAP_TAKEN);
            }
        }
        assert_int_equal(worker_status(), 2);
        close(connection);
    }
}

static int connect_raw(void) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    memcpy(address.sun_path, path, strlen(path) + 1);
    int connection = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    assert_int_equal(connect(connection, (struct sockaddr *)&address, sizeof address), 0);
    return connection;
}

/* What a device process says: memory of a virtual machine's, and an interrupt. */
static struct handshake_hello machine_hello(void) {
    return (struct handshake_hello){.wire_oldest = 1,
                                    .wire_newest = 1,
                                    .window_offset = 2u << 20,
                                    .window_size = 32u << 20,
                                    .flags = HANDSHAKE_INTERRUPT,
                                    .machine = "test"};
}

static void a_machine_brings_its_memory(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    int connection = connect_raw();
    int descriptors[2] = {memfd_create("bar", MFD_CLOEXEC | MFD_ALLOW_SEALING), eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    assert_int_equal(ftruncate(descriptors[0], 34 << 20), 0);
    assert_int_equal(fcntl(descriptors[0], F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW), 0);
    struct handshake_hello hello = machine_hello();
    assert_true(handshake_send_all(connection, &hello.header, sizeof hello, descriptors, 2));
    struct {
        struct handshake_answer head;
        uint8_t calls[2];
    } answer;
    int window;
    assert_true(handshake_receive(connection, &answer, sizeof answer.head, sizeof answer, &window, 1000) > 0);
    assert_int_equal(answer.head.header.status, HANDSHAKE_OK);
    assert_int_equal(answer.head.window_size, 32 << 20);
    assert_int_equal(window, -1);
    uint8_t *memory = mmap(NULL, 32 << 20, PROT_READ | PROT_WRITE, MAP_SHARED, descriptors[0], 2 << 20);
    struct window_control *control = (struct window_control *)memory;
    assert_null(window_check(&control->geometry, 32 << 20));
    struct handshake_place place = {.heap_address = 0x300000000000u, .arena_address = 0x200000000000u};
    struct handshake_verdict verdict;
    assert_true(handshake_send(connection, &place.header, sizeof place, 0, NULL, 0, -1));
    assert_true(handshake_receive(connection, &verdict, sizeof verdict, sizeof verdict, NULL, 1000) > 0);
    assert_int_equal(verdict.header.status, HANDSHAKE_OK);
    /* A record that the guest sleeps on: the worker raises the interrupt. */
    struct wire_record *record = (struct wire_record *)(memory + control->geometry.ring_offset);
    *record = (struct wire_record){.size = 48, .op = ECHO_NOTHING, .flags = WIRE_SYNC, .seq = 1};
    struct window_slot *slot = (struct window_slot *)(memory + control->geometry.slots_offset);
    atomic_store(&slot->waiting, 1);
    atomic_store(&control->ring_head, 48);
    atomic_fetch_add(&control->doorbell, 1);
    futex_wake(&control->doorbell);
    eventfd_t raised = 0;
    for (int i = 0; i < 200 && eventfd_read(descriptors[1], &raised) != 0; i++)
        usleep(10000);
    assert_int_equal(raised, 1);
    assert_int_equal(slot->seq, 1);
    assert_int_equal(shutdown(connection, SHUT_WR), 0);
    assert_int_equal(worker_status(), 0);
    close(connection);
    munmap(memory, 32 << 20);
    close(descriptors[0]);
    close(descriptors[1]);
}

static void a_machine_must_be_trusted(void **state) {
    (void)state;
    for (int kind = 0; kind < 4; kind++) {
        struct local_server_offer offer = default_offer();
        trusts = kind > 1;
        start_worker(&offer);
        trusts = true;
        int connection = connect_raw();
        int memory = memfd_create("bar", MFD_CLOEXEC | MFD_ALLOW_SEALING); /* never sealed */
        assert_int_equal(ftruncate(memory, 34 << 20), 0);
        struct handshake_hello hello = machine_hello();
        if (kind == 1) /* only a name: whose limits are these? */
            hello.window_offset = hello.window_size = hello.flags = 0;
        if (kind == 3)
            hello.flags = 0; /* else: an interrupt is announced that does not come */
        assert_true(handshake_send_all(connection, &hello.header, sizeof hello, &memory, 1));
        struct handshake_answer answer;
        ssize_t got = handshake_receive(connection, &answer, sizeof answer, sizeof answer, NULL, 1000);
        if (kind < 3) {
            assert_int_equal(got, sizeof answer);
            assert_int_equal(answer.header.status, HANDSHAKE_REFUSED);
            assert_non_null(strstr(answer.text, kind < 2 ? "only root" : "interrupt"));
        }
        assert_int_equal(worker_status(), 2);
        close(connection);
        close(memory);
    }
}

static void listening_replaces_only_what_is_dead(void **state) {
    (void)state;
    int first = local_server_listen(path, 0640);
    assert_true(first >= 0);
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0640);
    assert_int_equal(local_server_listen(path, 0600), -1);
    assert_int_equal(errno, EADDRINUSE);
    close(first);
    int second = local_server_listen(path, 0600);
    assert_true(second >= 0);
    close(second);
    unlink(path);
    FILE *file = fopen(path, "w");
    fclose(file);
    assert_int_equal(local_server_listen(path, 0600), -1); /* not a socket: not ours to remove */
    assert_int_equal(errno, EADDRINUSE);
    assert_int_equal(unlink(path), 0);
}

/* Death. */

static void *kill_worker(void *argument) {
    (void)argument;
    usleep(50000);
    kill(worker_pid, SIGKILL);
    return NULL;
}

static void host_death_ends_a_call(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    expect_echo(channel);
    pthread_t killer;
    pthread_create(&killer, NULL, kill_worker, NULL);
    struct channel_thread thread = {0};
    int32_t result;
    uint64_t start = spin_now();
    assert_int_equal(echo_call(channel, &thread, ECHO_NAP, 20000000000u, NULL, 0, NULL, 0, &result),
                     CHANNEL_DEAD);
    assert_true(spin_now() - start < 1000000000u);
    start = spin_now();
    assert_int_equal(echo_call(channel, &thread, ECHO_NOTHING, 0, NULL, 0, NULL, 0, &result), CHANNEL_DEAD);
    assert_int_equal(echo_post(channel, &thread, 8), CHANNEL_DEAD);
    assert_true(spin_now() - start < 20000000u);
    pthread_join(killer, NULL);
    assert_int_equal(worker_status(), 128 + SIGKILL);
    channel_close(channel);
}

static void host_death_fills_no_ring(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    kill(worker_pid, SIGKILL);
    assert_int_equal(worker_status(), 128 + SIGKILL);
    struct channel_thread thread = {0};
    uint64_t start = spin_now();
    int posted = 0;
    while (echo_post(channel, &thread, 1000) == CHANNEL_OK)
        posted++;
    assert_true(posted < 70);
    assert_true(spin_now() - start < 1000000000u);
    channel_close(channel);
}

static void guest_death_ends_the_worker(void **state) {
    (void)state;
    /* The guest is killed while a child that it forked still holds the connection. */
    int listener = local_server_listen(path, 0600);
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t guest = fork();
    if (guest == 0) {
        close(listener);
        struct channel *channel = channel_open(NULL);
        pid_t child = channel ? fork() : -1;
        if (child < 0)
            _exit(1);
        if (child == 0) {
            close(ready[1]);
            usleep(3000000);
            _exit(0);
        }
        if (write(ready[1], &child, sizeof child) < 0)
            _exit(1);
        pause();
        _exit(0);
    }
    worker_pid = fork();
    if (worker_pid == 0) {
        close(ready[0]);
        close(ready[1]);
        struct local_server_peer peer;
        struct local_server_offer offer = default_offer();
        int connection = local_server_accept(listener, &peer);
        close(listener);
        work(connection, &offer);
    }
    close(listener);
    pid_t child = 0;
    assert_int_equal(read(ready[0], &child, sizeof child), sizeof child);
    kill(guest, SIGKILL);
    waitpid(guest, NULL, 0);
    assert_int_equal(worker_status(), 0);
    kill(child, SIGKILL);
    close(ready[0]);
    close(ready[1]);
}

static void *wait_for_upcall(void *channel) {
    struct channel_upcall upcall;
    channel_upcall_next(channel, &upcall);
    return NULL;
}

static void host_death_ends_the_upcall_thread(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    pthread_t upcalls;
    pthread_create(&upcalls, NULL, wait_for_upcall, channel);
    usleep(20000);
    kill(worker_pid, SIGKILL);
    uint64_t start = spin_now();
    pthread_join(upcalls, NULL);
    assert_true(spin_now() - start < 1000000000u);
    assert_int_equal(worker_status(), 128 + SIGKILL);
    channel_close(channel);
}

static void guest_death_ends_an_upcall(void **state) {
    (void)state;
    int listener = local_server_listen(path, 0600);
    pid_t guest = fork();
    if (guest == 0) {
        close(listener);
        struct channel *channel = channel_open(NULL);
        struct channel_thread thread = {0};
        uint64_t reply;
        int32_t result;
        echo_call(channel, &thread, ECHO_UPCALL, 1, NULL, 0, &reply, 8, &result); /* nobody serves it */
        _exit(1);
    }
    worker_pid = fork();
    if (worker_pid == 0) {
        struct local_server_peer peer;
        struct local_server_offer offer = default_offer();
        int connection = local_server_accept(listener, &peer);
        close(listener);
        work(connection, &offer);
    }
    close(listener);
    usleep(200000);
    assert_int_equal(waitpid(guest, NULL, WNOHANG), 0);
    assert_int_equal(waitpid(worker_pid, NULL, WNOHANG), 0);
    kill(guest, SIGKILL);
    waitpid(guest, NULL, 0);
    assert_int_equal(worker_status(), 0);
}

static void a_forked_child_abandons(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    expect_echo(channel);
    pid_t child = fork();
    if (child == 0) {
        size_t size;
        bool gone = msync(channel_heap(channel, &size), 4096, MS_ASYNC) != 0;
        channel_abandon(channel);
        _exit(!gone);
    }
    int status;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    expect_echo(channel); /* the parent's connection is untouched */
    channel_close(channel);
    assert_int_equal(worker_status(), 0);
}

/* Sleeping. */

static uint64_t cpu_time(clockid_t clock) {
    struct timespec t;
    assert_int_equal(clock_gettime(clock, &t), 0);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void an_idle_pair_uses_no_time(void **state) {
    (void)state;
    struct local_server_offer offer = default_offer();
    start_worker(&offer);
    struct channel *channel = open_or_fail();
    pthread_t upcalls;
    pthread_create(&upcalls, NULL, wait_for_upcall, channel);
    expect_echo(channel);
    usleep(20000);
    clockid_t worker;
    assert_int_equal(clock_getcpuclockid(worker_pid, &worker), 0);
    uint64_t before = cpu_time(CLOCK_PROCESS_CPUTIME_ID) + cpu_time(worker);
    usleep(1200000);
    assert_true(cpu_time(CLOCK_PROCESS_CPUTIME_ID) + cpu_time(worker) - before < 2000000u); /* under 0.2 % */
    expect_echo(channel);
    channel_close(channel);
    pthread_join(upcalls, NULL);
    assert_int_equal(worker_status(), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(programs_are_served),
        cmocka_unit_test(files_are_lent),
        cmocka_unit_test(taken_addresses_are_avoided),
        cmocka_unit_test(nested_guest_uses_other_addresses),
        cmocka_unit_test(no_arena_no_reservation),
        cmocka_unit_test(missing_socket_is_explained),
        cmocka_unit_test(forbidden_socket_is_explained),
        cmocka_unit_test(bad_answers_are_explained),
        cmocka_unit_test(bad_windows_are_explained),
        cmocka_unit_test(limited_address_space_is_explained),
        cmocka_unit_test(bad_hellos_end_the_worker),
        cmocka_unit_test(a_machine_brings_its_memory),
        cmocka_unit_test(a_machine_must_be_trusted),
        cmocka_unit_test(listening_replaces_only_what_is_dead),
        cmocka_unit_test(host_death_ends_a_call),
        cmocka_unit_test(host_death_fills_no_ring),
        cmocka_unit_test(guest_death_ends_the_worker),
        cmocka_unit_test(host_death_ends_the_upcall_thread),
        cmocka_unit_test(guest_death_ends_an_upcall),
        cmocka_unit_test(a_forked_child_abandons),
        cmocka_unit_test(an_idle_pair_uses_no_time),
    };
    return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
