// SPDX-License-Identifier: Apache-2.0
/*
 * What the window costs between two processes, each figure beside a floor taken in the same run: the time a
 * cache line needs to go there and back, and memcpy. `--quick` takes a tenth of the samples.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <signal.h>
#include <unistd.h>

#include "tests/unit/transport_pair.h"
#include "transport/local_server.h"

static unsigned samples = 100000;

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The value below which `part` of the n samples lie; sorts them. */
static double quantile(double *values, size_t n, double part) {
    qsort(values, n, sizeof *values, by_value);
    return values[(size_t)((double)(n - 1) * part)];
}

static void row(const char *what, double p50, double p99, double floor) {
    printf("%-44s %9.3f %9.3f", what, p50, p99);
    if (floor > 0)
        printf(" %8.2f x", p50 / floor);
    printf("\n");
}

/* A child process that dies with this one. */
static pid_t fork_child(void) {
    fflush(stdout);
    pid_t parent = getpid(), child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(1);
    }
    return child;
}

struct lines {
    alignas(64) _Atomic uint32_t there;
    alignas(64) _Atomic uint32_t back;
};

/* Microseconds for a word to go to another process and an answer to come back. */
static double ping_pong(double *values) {
    struct lines *lines =
        mmap(NULL, sizeof *lines, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (lines == MAP_FAILED)
        exit(1);
    pid_t child = fork_child();
    if (child == 0) {
        for (uint32_t i = 1; i != UINT32_MAX; i++) {
            while (atomic_load_explicit(&lines->there, memory_order_acquire) != i)
                spin_pause();
            atomic_store_explicit(&lines->back, i, memory_order_release);
        }
        _exit(0);
    }
    uint32_t turn = 0;
    for (unsigned i = 0; i < samples; i++) {
        uint64_t start = spin_now();
        for (int k = 0; k < 10; k++) {
            atomic_store_explicit(&lines->there, ++turn, memory_order_release);
            while (atomic_load_explicit(&lines->back, memory_order_acquire) != turn)
                spin_pause();
        }
        values[i] = (double)(spin_now() - start) / 10e3;
    }
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    munmap(lines, sizeof *lines);
    double p50 = quantile(values, samples, 0.5);
    row("floor: cache line there and back, us", p50, quantile(values, samples, 0.99), 0);
    return p50;
}

/* Microseconds from waking another process to its answer, while this one looks on. */
static double wake_floor(double *values) {
    struct lines *lines =
        mmap(NULL, sizeof *lines, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (lines == MAP_FAILED)
        exit(1);
    pid_t child = fork_child();
    if (child == 0) {
        for (uint32_t i = 1; i != UINT32_MAX; i++) {
            while (atomic_load(&lines->there) != i)
                futex_wait(&lines->there, i - 1, 1000000000u);
            atomic_store(&lines->back, i);
        }
        _exit(0);
    }
    unsigned rounds = samples / 500 + 20;
    for (uint32_t i = 1; i <= rounds; i++) {
        usleep(1000);
        uint64_t start = spin_now();
        atomic_store(&lines->there, i);
        futex_wake(&lines->there);
        while (atomic_load(&lines->back) != i)
            spin_pause();
        values[i - 1] = (double)(spin_now() - start) / 1e3;
    }
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    munmap(lines, sizeof *lines);
    double p50 = quantile(values, rounds, 0.5);
    row("floor: futex wake of another process, us", p50, quantile(values, rounds, 0.99), 0);
    return p50;
}

/* Bytes per microsecond. */
static double memcpy_rate(void) {
    size_t size = 64u << 20;
    uint8_t *a = malloc(size), *b = malloc(size);
    if (!a || !b)
        exit(1);
    memset(a, 1, size);
    memset(b, 2, size);
    double rates[9];
    for (int i = 0; i < 9; i++) {
        uint64_t start = spin_now();
        memcpy(b, a, size);
        __asm__ volatile("" : : "r"(b) : "memory"); /* somebody might read it */
        rates[i] = (double)size * 1e3 / (double)(spin_now() - start);
    }
    double rate = quantile(rates, 9, 0.5);
    printf("%-44s %9.0f\n", "floor: memcpy of 64 MiB, MB/s", rate);
    free(a);
    free(b);
    return rate;
}

/* A worker process of its own, and the channel to it. */
static struct channel *connect_worker(pid_t *child) {
    char directory[] = "/tmp/barcuda-bench-XXXXXX", path[64];
    if (!mkdtemp(directory))
        exit(1);
    snprintf(path, sizeof path, "%s/s", directory);
    int listener = local_server_listen(path, 0600);
    *child = fork_child();
    if (*child == 0) {
        struct port_config config = pair_config();
        config.heap_size = 256u << 20;
        config.ring_size = 1u << 20;
        config.chunks = 8;
        config.spin_ns = 50000;
        struct port *port = port_create(&config);
        struct local_server_peer peer;
        struct local_server_offer offer = {0};
        struct local_server_client client;
        char why[256] = "no port";
        int connection = local_server_accept(listener, &peer);
        if (!port || !local_server_greet(connection, false, &client, why, sizeof why) ||
            !local_server_handshake(connection, &client, port, &offer, why, sizeof why)) {
            fprintf(stderr, "%s\n", why);
            _exit(1);
        }
        int last = echo_serve(port, NULL, NULL);
        port_destroy(port);
        _exit(last != 0);
    }
    setenv("BARCUDA_SOCKET", path, 1);
    struct channel_error error;
    uint64_t start = spin_now();
    struct channel *channel = channel_open(&error);
    printf("%-44s %9.0f\n", "opening a channel, with the worker's fork, us",
           (double)(spin_now() - start) / 1e3);
    if (!channel) {
        fprintf(stderr, "%s\n", error.text);
        exit(1);
    }
    close(listener);
    unlink(path);
    rmdir(directory);
    return channel;
}

static void check(enum channel_status status) {
    if (status == CHANNEL_OK)
        return;
    fprintf(stderr, "a call ended with status %d\n", status);
    exit(1);
}

static void nothing(struct channel *channel, struct channel_thread *thread) {
    int32_t result;
    struct channel_call call;
    check(channel_begin(channel, thread, ECHO_NOTHING, WIRE_SYNC, 0, 0, 0, &call));
    check(channel_wait(&call, &result));
    channel_finish(&call);
}

static void calls(struct channel *channel, double *values, double floor) {
    struct channel_thread thread = {0};
    for (unsigned i = 0; i < 1000; i++)
        nothing(channel, &thread);
    for (unsigned i = 0; i < samples; i++) {
        uint64_t start = spin_now();
        nothing(channel, &thread);
        values[i] = (double)(spin_now() - start) / 1e3;
    }
    double p50 = quantile(values, samples, 0.5);
    row("synchronous call, empty, us", p50, quantile(values, samples, 0.99), floor);

    /* A launch is about this large. Bursts that fit the ring, so that the guest's cost shows and not the
     * host's. */
    unsigned bursts = samples / 1000 + 10;
    for (unsigned i = 0; i < bursts; i++) {
        uint64_t start = spin_now();
        for (int k = 0; k < 1000; k++)
            check(echo_post(channel, &thread, 128));
        values[i] = (double)(spin_now() - start) / 1e6;
        nothing(channel, &thread);
    }
    p50 = quantile(values, bursts, 0.5);
    row("posted record of 128 bytes, us", p50, quantile(values, bursts, 0.99), floor);
}

static void sleepers(struct channel *channel, double *values, double floor) {
    struct channel_thread thread = {0};
    unsigned rounds = samples / 500 + 20;
    for (unsigned i = 0; i < rounds; i++) {
        usleep(1000); /* the host sleeps by now */
        uint64_t start = spin_now();
        nothing(channel, &thread);
        values[i] = (double)(spin_now() - start) / 1e3;
    }
    double p50 = quantile(values, rounds, 0.5);
    row("call that wakes the host, us", p50, quantile(values, rounds, 0.99), floor);
    for (unsigned i = 0; i < rounds; i++) {
        uint64_t answered = 0;
        int32_t result;
        check(echo_call(channel, &thread, ECHO_STAMP, 300000, NULL, 0, &answered, 8,
                        &result)); /* the guest sleeps too */
        values[i] = (double)(spin_now() - answered) / 1e3;
    }
    p50 = quantile(values, rounds, 0.5);
    row("answer that wakes the guest, us", p50, quantile(values, rounds, 0.99), floor);
}

static void bulk(struct channel *channel, double floor) {
    struct channel_thread thread = {0};
    enum { PIECE = WINDOW_CHUNK_SIZE, PIECES = 128 };
    uint8_t *source = malloc((size_t)PIECE * PIECES);
    if (!source)
        exit(1);
    memset(source, 1, (size_t)PIECE * PIECES);
    double rates[5];
    for (int i = 0; i < 5; i++) {
        uint64_t start = spin_now();
        for (int k = 0; k < PIECES; k++) {
            struct channel_chunk chunk;
            struct channel_call call;
            check(channel_chunk_get(channel, &chunk));
            memcpy(chunk.data, source + (size_t)k * PIECE, PIECE);
            check(channel_begin(channel, &thread, ECHO_CHUNK, 0, 0, 16, 0, &call));
            wire_put_u64(&call.out, chunk.index);
            wire_put_u64(&call.out, 0);
            check(channel_post(&call));
            channel_chunk_leave(channel, &chunk);
        }
        nothing(channel, &thread);
        rates[i] = (double)PIECE * PIECES * 1e3 / (double)(spin_now() - start);
    }
    double rate = quantile(rates, 5, 0.5);
    printf("%-44s %9.0f %9s %8.2f x\n", "bytes into staging chunks, MB/s", rate, "", rate / floor);
    free(source);
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "--quick") == 0)
        samples = 10000;
    double *values = malloc(samples * sizeof *values);
    if (!values)
        return 1;
    printf("%-44s %9s %9s %10s\n", "", "p50", "p99", "of floor");
    double line = ping_pong(values);
    double wake = wake_floor(values);
    double rate = memcpy_rate();
    pid_t worker;
    struct channel *channel = connect_worker(&worker);
    calls(channel, values, line);
    sleepers(channel, values, wake);
    bulk(channel, rate);
    struct channel_stats stats;
    channel_stats(channel, &stats);
    printf("posted %llu, waited %llu, doorbells %llu, sleeps %llu\n", (unsigned long long)stats.posted,
           (unsigned long long)stats.waited, (unsigned long long)stats.doorbells,
           (unsigned long long)stats.sleeps);
    channel_close(channel);
    int status;
    waitpid(worker, &status, 0);
    free(values);
    return status != 0;
}
