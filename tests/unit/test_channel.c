// SPDX-License-Identifier: Apache-2.0
/* Both ends of a window in one process: calls, ring limits, large payloads, chunks, upcalls, concurrency. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <sys/stat.h>

#include "tests/unit/transport_pair.h"

#ifndef TEST_ROUNDS
#define TEST_ROUNDS 20000
#endif

static void expect_back(struct channel *channel, struct channel_thread *thread, size_t size) {
    uint8_t *data = malloc(size + 1), *reply = malloc(size + 1);
    for (size_t i = 0; i < size; i++)
        data[i] = echo_byte(i + size);
    memset(reply, 0, size + 1);
    int32_t result = -1;
    assert_int_equal(echo_call(channel, thread, ECHO_BACK, size, data, size, reply, size, &result),
                     CHANNEL_OK);
    assert_int_equal(result, 0);
    assert_memory_equal(data, reply, size);
    free(data);
    free(reply);
}

static void calls_of_every_size(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    static const size_t sizes[] = {0,     1,     7,     8,     9,     100,    4000,    4072,    4073,   16000,
                                   16320, 16328, 16336, 16384, 16385, 100000, 1000000, 1 << 20, 1500000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        expect_back(pair.channel, &thread, sizes[i]);
    size_t size;
    assert_string_equal(channel_snapshot(pair.channel, &size), "snapshot");
    assert_int_equal(size, 9);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void ring_wraps_at_every_offset(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    uint64_t bytes = 0;
    /* Records of 24-byte steps walk over the end of the ring with every remainder, the one of eight bytes
     * included. */
    for (unsigned i = 0; i < 4000; i++) {
        size_t size = (i * 24) % 3000;
        assert_int_equal(echo_post(pair.channel, &thread, size), CHANNEL_OK);
        bytes += wire_pad(size);
    }
    for (unsigned i = 0; i < 8300; i++)
        assert_int_equal(echo_post(pair.channel, &thread, i % 2 ? 8 : 0), CHANNEL_OK);
    expect_back(pair.channel, &thread, 10); /* in order: now all the others have been counted */
    assert_int_equal(atomic_load(&pair.posts), 12300);
    assert_int_equal(atomic_load(&pair.bytes), bytes + 4150 * 8);
    struct channel_stats stats;
    channel_stats(pair.channel, &stats);
    assert_int_equal(stats.posted, 12300);
    assert_int_equal(stats.waited, 1);
    assert_int_equal(thread.posted, 12300);
    assert_int_equal(thread.waited, 1);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void host_time_is_told_when_asked_for(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    expect_back(pair.channel, &thread, 10);
    assert_int_equal(thread.host_ns, 0);
    channel_measure(pair.channel);
    expect_back(pair.channel, &thread, 10);
    assert_int_equal(thread.host_ns, 1234);
    expect_back(pair.channel, &thread, 10); /* every other call takes longer than can be said */
    assert_int_equal(thread.host_ns, 1234 + (uint64_t)UINT32_MAX);
    assert_int_equal(thread.waited, 3);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void *post_many(void *argument) {
    struct pair *pair = argument;
    struct channel_thread thread = {0};
    for (int i = 0; i < 30; i++) {
        if (echo_post(pair->channel, &thread, 16000) != CHANNEL_OK)
            return "post failed";
    }
    return NULL;
}

static void full_ring_waits_for_the_host(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pthread_t poster;
    assert_int_equal(pthread_create(&poster, NULL, post_many, &pair), 0);
    nanosleep(&(struct timespec){0, 30000000}, NULL);
    uint64_t head = atomic_load(&pair.port->control->ring_head);
    assert_true(head > 3 * 16000 && head <= config.ring_size); /* as much as fits, and not a byte more */
    assert_int_equal(atomic_load(&pair.port->control->guest_waits_room), 1);
    pair_start(&pair);
    void *wrong;
    pthread_join(poster, &wrong);
    assert_null(wrong);
    struct channel_thread thread = {0};
    expect_back(pair.channel, &thread, 1);
    assert_int_equal(atomic_load(&pair.posts), 30);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void staging_of_posted_records_comes_back(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    /* 100 MiB through 4 MiB of staging. */
    for (int i = 0; i < 200; i++)
        assert_int_equal(echo_post(pair.channel, &thread, 512u << 10), CHANNEL_OK);
    expect_back(pair.channel, &thread, 3u << 19);
    assert_int_equal(atomic_load(&pair.posts), 200);
    assert_int_equal(atomic_load(&pair.bytes), 200ull * (512u << 10));
    struct channel_call call;
    assert_int_equal(channel_begin(pair.channel, &thread, ECHO_COUNT, 0, 0, 8u << 20, 0, &call),
                     CHANNEL_TOO_LARGE);
    assert_int_equal(channel_begin(pair.channel, &thread, ECHO_COUNT, 0, 0, SIZE_MAX, 0, &call),
                     CHANNEL_TOO_LARGE);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void cancel_and_overflow_leave_the_ring_whole(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    for (int i = 0; i < 300; i++) {
        struct channel_call call;
        size_t size = i % 3 ? 5000 : 100000;
        uint16_t flags = i % 2 ? WIRE_SYNC : 0;
        assert_int_equal(channel_begin(pair.channel, &thread, ECHO_COUNT, flags, 0, size, 10000, &call),
                         CHANNEL_OK);
        if (i % 4 == 0) {
            channel_cancel(&call);
            continue;
        }
        assert_null(wire_reserve(&call.out, size + 9));
        int32_t result;
        assert_int_equal(flags ? channel_wait(&call, &result) : channel_post(&call), CHANNEL_MALFORMED);
    }
    expect_back(pair.channel, &thread,
                2000000); /* nothing leaked: two and two fit only when all staging is free */
    assert_int_equal(atomic_load(&pair.posts), 0);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void unused_room_is_given_back(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    struct channel_thread thread = {0};
    struct channel_call call;
    assert_int_equal(channel_begin(pair.channel, &thread, ECHO_COUNT, 0, 0, 10000, 0, &call), CHANNEL_OK);
    wire_put_u64(&call.out, 1);
    assert_int_equal(channel_post(&call), CHANNEL_OK);
    assert_int_equal(atomic_load(&pair.port->control->ring_head), sizeof(struct wire_record) + 8);
    pair_free(&pair);
}

static void reply_that_does_not_fit_is_an_error(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    int32_t result = 0;
    uint8_t reply[8192] = {0};
    assert_int_equal(echo_call(pair.channel, &thread, ECHO_MAKE, 5000, NULL, 0, reply, 8, &result),
                     CHANNEL_OK);
    assert_int_equal(result, WIRE_RESULT_LOST);
    assert_int_equal(echo_call(pair.channel, &thread, ECHO_MAKE, 5000, NULL, 0, reply, 5000, &result),
                     CHANNEL_OK);
    assert_int_equal(result, 0);
    for (int i = 0; i < 5000; i++)
        assert_int_equal(reply[i], echo_byte((uint64_t)i));
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

struct worker {
    struct pair *pair;
    unsigned number;
    const char *wrong;
};

static void *call_and_post(void *argument) {
    struct worker *worker = argument;
    struct channel *channel = worker->pair->channel;
    struct channel_thread thread = {0};
    for (uint64_t i = 0; i < TEST_ROUNDS && !worker->wrong; i++) {
        uint64_t data = i << 8 | worker->number, reply = 0;
        int32_t result = -1;
        if (echo_call(channel, &thread, ECHO_BACK, 8, &data, 8, &reply, 8, &result) != CHANNEL_OK || result ||
            reply != data)
            worker->wrong = "a reply went astray";
        if (echo_post(channel, &thread, 8 * (i % 9)) != CHANNEL_OK)
            worker->wrong = "a post failed";
        if (i % 500 == 0) {
            uint8_t big[20000];
            if (echo_call(channel, &thread, ECHO_MAKE, sizeof big, NULL, 0, big, sizeof big, &result) !=
                    CHANNEL_OK ||
                big[19999] != echo_byte(19999))
                worker->wrong = "a large reply is wrong";
            echo_post(channel, &thread, 40000);
        }
    }
    channel_thread_release(&thread);
    return NULL;
}

static void run_threads(unsigned slots) {
    struct port_config config = pair_config();
    config.reply_slots = slots;
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct worker workers[8];
    pthread_t threads[8];
    for (unsigned i = 0; i < 8; i++) {
        workers[i] = (struct worker){&pair, i, NULL};
        assert_int_equal(pthread_create(&threads[i], NULL, call_and_post, &workers[i]), 0);
    }
    for (unsigned i = 0; i < 8; i++) {
        pthread_join(threads[i], NULL);
        assert_null(workers[i].wrong);
    }
    struct channel_thread thread = {0};
    expect_back(pair.channel, &thread, 1);
    assert_int_equal(atomic_load(&pair.posts), 8 * (TEST_ROUNDS + (TEST_ROUNDS + 499) / 500));
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static void eight_threads(void **state) {
    (void)state;
    run_threads(16);
}

static void more_threads_than_slots(void **state) {
    (void)state;
    run_threads(3);
}

/* With no spinning every call sleeps and is woken on both ends. A lost wake-up would cost at least a slice of
 * 100 ms. */
static void no_wakeup_is_lost(void **state) {
    (void)state;
    struct port_config config = pair_config();
    config.spin_ns = 0;
    struct pair pair;
    pair_open(&pair, &config);
    pair.channel->spin_ns = 0;
    pair_start(&pair);
    struct channel_thread thread = {0};
    unsigned slow = 0;
    for (unsigned i = 0; i < 3000; i++) {
        int32_t result;
        uint64_t start = spin_now();
        if (i % 100 == 0) {
            for (int k = 0; k < 10; k++)
                assert_int_equal(echo_post(pair.channel, &thread, 16000), CHANNEL_OK);
        }
        assert_int_equal(echo_call(pair.channel, &thread, ECHO_NOTHING, 0, NULL, 0, NULL, 0, &result),
                         CHANNEL_OK);
        slow += spin_now() - start > 95000000u;
    }
    assert_true(slow < 3); /* a busy machine may delay one */
    struct channel_stats stats;
    channel_stats(pair.channel, &stats);
    assert_true(stats.doorbells > 100 && stats.sleeps > 100);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

static uint64_t window_blocks(const struct pair *pair) {
    struct stat status;
    assert_int_equal(fstat(port_window_fd(pair->port), &status), 0);
    return (uint64_t)status.st_blocks * 512;
}

static void large_staging_is_given_back(void **state) {
    (void)state;
    struct port_config config = pair_config();
    config.heap_size = 256u << 20;
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct channel_thread thread = {0};
    expect_back(pair.channel, &thread, 20u << 20);
    assert_true(window_blocks(&pair) < 4u << 20); /* 40 MiB were used */
    expect_back(pair.channel, &thread, 20u << 20);
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

/* Upcalls. */

static void *serve_upcalls(void *argument) {
    struct pair *pair = argument;
    struct channel_upcall upcall;
    uintptr_t served = 0;
    while (channel_upcall_next(pair->channel, &upcall)) {
        served++;
        channel_upcall_done(pair->channel, &upcall, upcall.args[0] * 3 + upcall.args[5]);
    }
    return (void *)served;
}

static void *make_upcalls(void *argument) {
    struct worker *worker = argument;
    for (uint64_t i = 0; i < 300; i++) {
        uint64_t args[6] = {i * 100 + worker->number, 0, 0, 0, 0, 5}, result = 0;
        if (!port_upcall(worker->pair->port, WINDOW_UPCALL_HOST_FN, args, &result) ||
            result != args[0] * 3 + 5)
            worker->wrong = "an upcall's answer is wrong";
    }
    return NULL;
}

static void upcalls_from_many_threads(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    pthread_t server;
    assert_int_equal(pthread_create(&server, NULL, serve_upcalls, &pair), 0);
    struct worker workers[4];
    pthread_t threads[4];
    for (unsigned i = 0; i < 4; i++) {
        workers[i] = (struct worker){&pair, i, NULL};
        assert_int_equal(pthread_create(&threads[i], NULL, make_upcalls, &workers[i]), 0);
    }
    for (unsigned i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        assert_null(workers[i].wrong);
    }
    struct channel_thread thread = {0};
    uint64_t reply = 0;
    int32_t result;
    assert_int_equal(echo_call(pair.channel, &thread, ECHO_UPCALL, 11, NULL, 0, &reply, 8, &result),
                     CHANNEL_OK);
    assert_int_equal(reply, 11 * 3 + 5);
    assert_int_equal(pair_stop(&pair), 0);
    channel_close(pair.channel); /* frees the thread that waits for the next upcall */
    void *served;
    pthread_join(server, &served);
    assert_int_equal((uintptr_t)served, 4 * 300 + 1);
    port_destroy(pair.port);
}

static void stop_ends_an_upcall(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    struct worker worker = {&pair, 0, NULL};
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, make_upcalls, &worker), 0); /* nobody serves them */
    nanosleep(&(struct timespec){0, 20000000}, NULL);
    port_stop(pair.port);
    pthread_join(thread, NULL);
    assert_non_null(worker.wrong);
    pair_free(&pair);
}

/* Chunks. */

static void *copy_through_chunks(void *argument) {
    struct worker *worker = argument;
    struct channel *channel = worker->pair->channel;
    struct channel_thread thread = {0};
    for (unsigned i = 0; i < 200; i++) {
        struct channel_chunk chunk;
        struct channel_call call;
        bool leave = i % 3 == 0;
        if (channel_chunk_get(channel, &chunk) != CHANNEL_OK)
            worker->wrong = "no chunk";
        memset(chunk.data, (int)(i + worker->number), 64);
        if (channel_begin(channel, &thread, ECHO_CHUNK, 0, 0, 16, 0, &call) != CHANNEL_OK)
            worker->wrong = "no call";
        wire_put_u64(&call.out, chunk.index);
        wire_put_u64(&call.out, 64);
        channel_post(&call);
        if (leave) {
            channel_chunk_leave(channel, &chunk);
            continue;
        }
        if (channel_chunk_wait(channel, &chunk) != CHANNEL_OK)
            worker->wrong = "no answer";
        for (int k = 0; k < 64; k++) {
            if (((uint8_t *)chunk.data)[k] != (uint8_t)(i + worker->number + 1))
                worker->wrong = "another thread wrote into the chunk";
        }
        channel_chunk_put(channel, &chunk);
    }
    return NULL;
}

static void chunks_circulate(void **state) {
    (void)state;
    struct port_config config = pair_config();
    config.chunks = 2;
    struct pair pair;
    pair_open(&pair, &config);
    pair_start(&pair);
    struct worker workers[4];
    pthread_t threads[4];
    for (unsigned i = 0; i < 4; i++) {
        workers[i] = (struct worker){&pair, i * 50, NULL};
        assert_int_equal(pthread_create(&threads[i], NULL, copy_through_chunks, &workers[i]), 0);
    }
    for (unsigned i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        assert_null(workers[i].wrong);
    }
    assert_false(port_chunk_done(pair.port, 2));
    assert_false(port_chunk_done(pair.port, UINT32_MAX));
    assert_int_equal(pair_stop(&pair), 0);
    pair_free(&pair);
}

/* Death, as the guest sees it. */

static void *nap(void *argument) {
    struct worker *worker = argument;
    struct channel_thread thread = {0};
    int32_t result;
    uint64_t start = spin_now();
    if (echo_call(worker->pair->channel, &thread, ECHO_NAP, 3000000000u, NULL, 0, NULL, 0, &result) !=
        CHANNEL_DEAD)
        worker->wrong = "the call did not notice that the host is gone";
    if (spin_now() - start > 1000000000u)
        worker->wrong = "the host's death was noticed too late";
    return NULL;
}

static void death_ends_every_wait(void **state) {
    (void)state;
    struct port_config config = pair_config();
    struct pair pair;
    pair_open(&pair, &config);
    struct worker workers[3];
    pthread_t threads[3];
    for (unsigned i = 0; i < 3; i++) {
        workers[i] = (struct worker){&pair, i, NULL};
        assert_int_equal(pthread_create(&threads[i], NULL, nap, &workers[i]), 0); /* there is no host */
    }
    nanosleep(&(struct timespec){0, 20000000}, NULL);
    atomic_store(&pair.broken, true);
    for (unsigned i = 0; i < 3; i++) {
        pthread_join(threads[i], NULL);
        assert_null(workers[i].wrong);
    }
    assert_true(channel_dead(pair.channel));
    struct channel_thread thread = {0};
    uint64_t start = spin_now();
    struct channel_chunk chunk;
    struct channel_upcall upcall;
    assert_int_equal(echo_post(pair.channel, &thread, 8), CHANNEL_DEAD);
    assert_int_equal(channel_chunk_get(pair.channel, &chunk), CHANNEL_DEAD);
    assert_false(channel_upcall_next(pair.channel, &upcall));
    assert_true(spin_now() - start < 50000000u);
    pair_free(&pair);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_of_every_size),
        cmocka_unit_test(ring_wraps_at_every_offset),
        cmocka_unit_test(full_ring_waits_for_the_host),
        cmocka_unit_test(staging_of_posted_records_comes_back),
        cmocka_unit_test(cancel_and_overflow_leave_the_ring_whole),
        cmocka_unit_test(unused_room_is_given_back),
        cmocka_unit_test(reply_that_does_not_fit_is_an_error),
        cmocka_unit_test(eight_threads),
        cmocka_unit_test(more_threads_than_slots),
        cmocka_unit_test(no_wakeup_is_lost),
        cmocka_unit_test(large_staging_is_given_back),
        cmocka_unit_test(upcalls_from_many_threads),
        cmocka_unit_test(stop_ends_an_upcall),
        cmocka_unit_test(host_time_is_told_when_asked_for),
        cmocka_unit_test(chunks_circulate),
        cmocka_unit_test(death_ends_every_wait),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
