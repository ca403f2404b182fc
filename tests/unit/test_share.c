// SPDX-License-Identifier: Apache-2.0
/* The broker's list of what workers share, and workers asking for it. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "device/share_link.h"
#include "device/share_table.h"

#define WORKERS 4
#define SIZE    ((uint64_t)2 << 20)

static struct share_table *table;
static struct share_link worker[WORKERS];
static pthread_t broker;
static int wake[2]; /* ends the broker's thread */

static void *serve(void *arg) {
    (void)arg;
    for (;;) {
        struct pollfd wait[1 + WORKERS] = {{.fd = wake[0], .events = POLLIN}};
        size_t count = share_table_poll(table, wait + 1);
        poll(wait, 1 + count, -1);
        share_table_serve(table, wait + 1, count);
        if (wait[0].revents)
            return NULL;
    }
}

/* Workers 0 and 1 belong to one user, 2 to another, 3 to the first user's virtual machine. */
static int setup(void **state) {
    static const struct share_owner owner[WORKERS] = {{1000, ""}, {1000, ""}, {1001, ""}, {1000, "guest"}};
    (void)state;
    table = share_table_create(WORKERS, SIZE);
    for (int i = 0; i < WORKERS; i++) {
        uint64_t number;
        int end = share_table_join(table, owner[i].uid, &number);
        assert_true(end >= 0);
        share_link_init(&worker[i], end, number);
    }
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wake) || pthread_create(&broker, NULL, serve, NULL))
        return -1;
    for (int i = 0; i < WORKERS; i++)
        assert_int_equal(share_link_belong(&worker[i], owner[i].machine), SHARE_OK);
    return 0;
}

static void stop(void) {
    assert_int_equal(write(wake[1], "", 1), 1);
    pthread_join(broker, NULL);
}

static int teardown(void **state) {
    (void)state;
    stop();
    share_table_free(table);
    close(wake[0]);
    close(wake[1]);
    for (int i = 0; i < WORKERS; i++)
        close(worker[i].socket);
    return 0;
}

static struct share_token make(int by, enum share_kind kind, uint64_t size, int *file) {
    struct share_token token = {0};
    assert_int_equal(share_link_make(&worker[by], kind, size, &token, file), SHARE_OK);
    return token;
}

static enum share_status open_as(int by, enum share_kind kind, const struct share_token *token) {
    uint64_t size = 0;
    int file;
    enum share_status s = share_link_open(&worker[by], kind, token, &size, &file);
    if (file >= 0)
        close(file);
    return s;
}

/* Waits until the broker has seen what the worker sent without waiting for an answer. */
static void settle(int by) {
    const struct share_token none = {{0}};
    assert_int_equal(open_as(by, SHARE_MEMORY, &none), SHARE_UNKNOWN);
}

static void test_memory_is_the_same_for_both(void **state) {
    (void)state;
    int mine, theirs;
    uint64_t size;
    struct share_token token = make(0, SHARE_MEMORY, SIZE, &mine);
    assert_int_equal(share_link_open(&worker[1], SHARE_MEMORY, &token, &size, &theirs), SHARE_OK);
    assert_int_equal(size, SIZE);
    assert_int_equal(pwrite(mine, "hello", 5, 4096), 5);
    char text[5];
    assert_int_equal(pread(theirs, text, 5, 4096), 5);
    assert_memory_equal(text, "hello", 5);
    assert_int_not_equal(ftruncate(theirs, 0), 0); /* nobody can make another fault */
    close(mine);
    close(theirs);
}

static void test_tokens_are_of_one_kind_and_owner(void **state) {
    (void)state;
    int file;
    struct share_token token = make(0, SHARE_ALLOCATION, SIZE, &file), wrong = token;
    close(file);
    wrong.bytes[15] ^= 1;
    assert_int_equal(open_as(1, SHARE_ALLOCATION, &wrong), SHARE_UNKNOWN);
    assert_int_equal(open_as(1, SHARE_MEMORY, &token), SHARE_UNKNOWN);
    assert_int_equal(open_as(2, SHARE_ALLOCATION, &token), SHARE_UNKNOWN);
    assert_int_equal(open_as(3, SHARE_ALLOCATION, &token), SHARE_UNKNOWN);
    assert_int_equal(open_as(1, SHARE_ALLOCATION, &token), SHARE_OK);
    assert_int_equal(open_as(0, SHARE_ALLOCATION, &token), SHARE_OK);
}

static void test_a_piece_lives_as_long_as_somebody_holds_it(void **state) {
    (void)state;
    int file;
    struct share_token token = make(0, SHARE_POOL, 0, &file);
    assert_int_equal(file, -1);
    assert_int_equal(open_as(1, SHARE_POOL, &token), SHARE_OK);
    share_link_drop(&worker[0], &token);
    share_link_drop(&worker[0], &token); /* one too many takes nothing from the other */
    settle(0);
    assert_int_equal(open_as(0, SHARE_POOL, &token), SHARE_OK);
    share_link_drop(&worker[0], &token);
    settle(0);
    share_link_drop(&worker[1], &token);
    settle(1);
    assert_int_equal(open_as(1, SHARE_POOL, &token), SHARE_UNKNOWN);
    assert_int_equal(share_table_pieces(table), 0);
}

static void test_what_a_dead_worker_leaves(void **state) {
    (void)state;
    int file, memory;
    uint64_t size;
    struct share_token token = make(0, SHARE_EVENT, SHARE_EVENT_SIZE, &file), kept = make(0, SHARE_MEMORY, SIZE, &memory);
    struct share_event *e = mmap(NULL, SHARE_EVENT_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    assert_true(e != MAP_FAILED);
    close(file);
    close(memory);
    assert_int_equal(open_as(1, SHARE_EVENT, &token), SHARE_OK);
    assert_int_equal(open_as(1, SHARE_MEMORY, &kept), SHARE_OK);
    atomic_store(&e->recorder, worker[0].number);
    atomic_store(&e->submitted, 5);
    shutdown(worker[0].socket, SHUT_RDWR);
    for (int i = 0; i < 100; i++)
        settle(1); /* one request a turn: the broker has been round by then */
    assert_int_equal(atomic_load(&e->completed), 5);
    assert_int_equal(share_link_open(&worker[1], SHARE_MEMORY, &kept, &size, &memory), SHARE_OK);
    close(memory);
    assert_int_equal(open_as(0, SHARE_MEMORY, &kept), SHARE_BROKEN);
    /* Its place is free again, its number is not. */
    uint64_t number;
    stop();
    int end = share_table_join(table, 1000, &number);
    assert_true(end >= 0 && number != worker[0].number);
    close(end);
    char c;
    assert_int_equal(read(wake[0], &c, 1), 1);
    assert_int_equal(pthread_create(&broker, NULL, serve, NULL), 0);
    munmap(e, SHARE_EVENT_SIZE);
}

static void test_limits(void **state) {
    (void)state;
    int file;
    struct share_token token;
    assert_int_equal(share_link_make(&worker[0], SHARE_MEMORY, SIZE + 4096, &token, &file), SHARE_BROKEN);
    assert_int_equal(share_link_make(&worker[0], SHARE_MEMORY, 0, &token, &file), SHARE_BROKEN);
    assert_int_equal(share_link_make(&worker[0], SHARE_EVENT, SIZE, &token, &file), SHARE_BROKEN);
    assert_int_equal(share_link_make(&worker[0], (enum share_kind)9, SIZE, &token, &file), SHARE_BROKEN);
    token = make(0, SHARE_POOL, 0, &file);
    unsigned held = 1;
    while (open_as(0, SHARE_POOL, &token) == SHARE_OK)
        held++;
    assert_int_equal(held, SHARE_MOST);
    assert_int_equal(open_as(0, SHARE_POOL, &token), SHARE_FULL);
    assert_int_equal(share_link_make(&worker[0], SHARE_POOL, 0, &token, &file), SHARE_FULL);
    assert_int_equal(open_as(1, SHARE_POOL, &token), SHARE_OK); /* the others have limits of their own */
}

static void test_nonsense_ends_the_connection(void **state) {
    (void)state;
    char c;
    assert_int_equal(send(worker[1].socket, "nonsense", 8, 0), 8);
    assert_int_equal(recv(worker[1].socket, &c, 1, 0), 0);
    assert_int_equal(share_link_belong(&worker[3], ""), SHARE_BROKEN); /* nobody changes sides */
    struct share_request r = {.op = 77};
    assert_int_equal(send(worker[2].socket, &r, sizeof r, 0), sizeof r);
    assert_int_equal(recv(worker[2].socket, &c, 1, 0), 0);
    settle(0);
    assert_int_equal(share_link_make(NULL, SHARE_POOL, 0, &r.token, &(int){0}), SHARE_BROKEN);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_memory_is_the_same_for_both, setup, teardown),
        cmocka_unit_test_setup_teardown(test_tokens_are_of_one_kind_and_owner, setup, teardown),
        cmocka_unit_test_setup_teardown(test_a_piece_lives_as_long_as_somebody_holds_it, setup, teardown),
        cmocka_unit_test_setup_teardown(test_what_a_dead_worker_leaves, setup, teardown),
        cmocka_unit_test_setup_teardown(test_limits, setup, teardown),
        cmocka_unit_test_setup_teardown(test_nonsense_ends_the_connection, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
