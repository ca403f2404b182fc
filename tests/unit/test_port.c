// SPDX-License-Identifier: Apache-2.0
/* The host's end against a guest that writes what it likes: nothing may crash, hang or reach outside the
 * window. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>

#include "tests/unit/transport_pair.h"

#define RING_SIZE 65536u

static struct pair pair;
static struct port_message message;
static uint8_t *ring;
static struct window_control *control;

/* Instead of sleeping, port_next returns 0. */
static void stop_instead(struct frontend *frontend, _Atomic uint32_t *word, uint32_t expected,
                         uint64_t timeout) {
    (void)frontend, (void)word, (void)expected, (void)timeout;
    atomic_store(&pair.port->stopped, true);
}

static int open_pair(void **state) {
    (void)state;
    struct port_config config = pair_config();
    config.spin_ns = 0;
    pair_open(&pair, &config);
    static struct frontend_ops ops;
    ops = pair_host_ops;
    ops.wait = stop_instead;
    pair.host.ops = &ops;
    ring = pair.port->window + pair.port->geometry.ring_offset;
    control = pair.port->control;
    return 0;
}

static int close_pair(void **state) {
    (void)state;
    pair_free(&pair);
    return 0;
}

/* A record as a guest would write it, at ring position `at`. */
static void write_record(uint64_t at, uint32_t size, uint16_t op, uint16_t flags) {
    struct wire_record record = {.size = size, .op = op, .flags = flags};
    memcpy(ring + at % RING_SIZE, &record, sizeof record);
}

static void expect_fault(uint64_t head, const char *words) {
    atomic_store(&control->ring_head, head);
    assert_int_equal(port_next(pair.port, &message), -1);
    if (!strstr(port_fault(pair.port), words))
        fail_msg("\"%s\" does not say \"%s\"", port_fault(pair.port), words);
    port_message_release(pair.port, &message);
}

static void a_good_record_is_taken(void **state) {
    (void)state;
    write_record(0, 48, 5, WIRE_SYNC);
    memset(ring + 32, 0, 16);
    atomic_store(&control->ring_head, 48);
    assert_int_equal(port_next(pair.port, &message), 1);
    assert_int_equal(message.head.op, 5);
    assert_int_equal(atomic_load(&control->ring_tail), 48);
    port_message_release(pair.port, &message);
}

static void head_jumps_are_faults(void **state) {
    (void)state;
    expect_fault(RING_SIZE + 8, "ring_head is not within the ring");
    expect_fault(UINT64_MAX - 7, "ring_head is not within the ring");
    expect_fault(4, "ring_head is not within the ring");
    write_record(0, 48, 5, 0);
    expect_fault(40, "does not fit the ring");
}

static void sizes_are_checked(void **state) {
    (void)state;
    static const uint32_t sizes[] = {0, 4, 12, 33, 65544, UINT32_MAX, UINT32_MAX - 7};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        write_record(0, sizes[i], 5, 0);
        expect_fault(RING_SIZE, "does not fit the ring");
    }
    write_record(0, 24, 5, 0);
    expect_fault(RING_SIZE, "is not within 32 to 16384");
    write_record(0, 40, 5, WIRE_SYNC);
    expect_fault(RING_SIZE, "is not within 48 to 16384");
    write_record(0, WIRE_INLINE_MAX + 8, 5, 0);
    expect_fault(RING_SIZE, "is not within 32 to 16384");
    write_record(0, 32, 5, 8);
    expect_fault(RING_SIZE, "unknown flags");
    write_record(0, 64, 0, 0);
    expect_fault(RING_SIZE, "padding of 64 bytes does not end with the ring");
}

static void replies_stay_inside(void **state) {
    (void)state;
    struct wire_record record = {.size = 48, .op = 5, .flags = WIRE_SYNC, .slot = 16};
    memcpy(ring, &record, sizeof record);
    expect_fault(48, "reply slot 16 of 16");
    uint64_t staging = port_staging_size(pair.port);
    const struct wire_reply_area areas[] = {{0, staging + 1},     {8, staging},    {staging + 8, 0},
                                            {UINT64_MAX - 7, 16}, {8, UINT64_MAX}, {4, 16},
                                            {0, 2ull << 30}};
    record.slot = 15;
    memcpy(ring, &record, sizeof record);
    for (size_t i = 0; i < sizeof areas / sizeof *areas; i++) {
        memcpy(ring + 32, &areas[i], sizeof areas[i]);
        expect_fault(48, "reply area lies outside");
    }
}

static void payloads_stay_inside(void **state) {
    (void)state;
    uint64_t staging = port_staging_size(pair.port);
    const struct wire_indirect places[] = {
        {0, staging + 1}, {staging, 1}, {UINT64_MAX, 1}, {1, UINT64_MAX}, {0, 2ull << 30}};
    write_record(0, 48, 5, WIRE_INDIRECT);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        memcpy(ring + 32, &places[i], sizeof places[i]);
        expect_fault(48, "lies outside the staging area");
    }
    write_record(0, 40, 5, WIRE_INDIRECT);
    expect_fault(40, "does not hold exactly a place");
    write_record(0, 56, 5, WIRE_INDIRECT);
    expect_fault(56, "does not hold exactly a place");
    const struct wire_indirect last = {staging - 8, 8};
    write_record(0, 48, 5, WIRE_INDIRECT);
    memcpy(ring + 32, &last, sizeof last);
    atomic_store(&control->ring_head, 48);
    assert_int_equal(port_next(pair.port, &message), 1);
    assert_int_equal(message.in.end - message.in.at, 8);
    port_message_release(pair.port, &message);
}

/* A geometry that the guest overwrites, or a payload that it changes later, makes no difference. */
static void the_window_is_not_believed(void **state) {
    (void)state;
    memset(&control->geometry, 0xff, sizeof control->geometry);
    write_record(0, 48, 5, WIRE_INDIRECT);
    const struct wire_indirect where = {1 << 20, 64};
    memcpy(ring + 32, &where, sizeof where);
    memset(pair.port->heap + (1 << 20), 1, 64);
    atomic_store(&control->ring_head, 48);
    assert_int_equal(port_next(pair.port, &message), 1);
    memset(pair.port->heap + (1 << 20), 2, 64);
    memset(ring, 0xff, RING_SIZE);
    assert_int_equal(*(const uint8_t *)wire_take(&message.in, 64), 1);
    port_message_release(pair.port, &message);
    assert_null(port_heap_range(pair.port, (16u << 20) + 1, 0));
    assert_null(port_heap_range(pair.port, UINT64_MAX, 2));
    assert_null(port_heap_range(pair.port, 1, 16u << 20));
    assert_non_null(port_heap_range(pair.port, 0, 16u << 20));
}

static uint64_t random_bits(void) {
    static uint64_t seed = 0x9e3779b97f4a7c15; /* the same in every run */
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return seed;
}

/* `right`, but one time in `odds` anything else. */
static uint64_t mostly(uint64_t right, unsigned odds) {
    uint64_t r = random_bits();
    if (r % odds)
        return right;
    static const uint64_t edges[] = {
        0, 1, 7, 8, UINT64_MAX, UINT64_MAX - 7, 1ull << 32, 1ull << 63, RING_SIZE, RING_SIZE + 8};
    return (r >> 32) % 2 ? edges[(r >> 40) % 10] : random_bits();
}

/* Writes nearly right records from the tail on; returns the head. */
static uint64_t write_nonsense(unsigned odds) {
    uint64_t at = atomic_load(&control->ring_tail), end = at + RING_SIZE;
    while (end - at > 2048) {
        uint32_t left = RING_SIZE - (uint32_t)(at % RING_SIZE);
        uint32_t size = 64 + (uint32_t)(random_bits() % 200) * 8;
        bool pad = size > left;
        struct wire_record record = {.size = (uint32_t)mostly(pad ? left : size, odds),
                                     .op = (uint16_t)mostly(pad ? 0 : 3, odds),
                                     .flags = (uint16_t)mostly(random_bits() % 8, odds),
                                     .slot = (uint32_t)mostly(random_bits() % 16, odds)};
        memcpy(ring + at % RING_SIZE, &record, pad ? 8 : sizeof record);
        if (!pad) {
            uint64_t words[4] = {mostly(random_bits() % 4096 * 8, odds), mostly(random_bits() % 5000, odds)};
            words[2] = words[0], words[3] = words[1];
            bool sync = record.flags & WIRE_SYNC;
            memcpy(ring + at % RING_SIZE + sizeof record, words, sizeof words);
            if (record.flags & WIRE_INDIRECT &&
                random_bits() % odds) { /* an indirect record has no other size */
                uint32_t exact = sizeof record + (sync ? 32 : 16);
                memcpy(ring + at % RING_SIZE, &exact, 4);
                size = exact;
            }
        }
        at += pad ? left : size;
    }
    return mostly(at, odds);
}

static void random_rings_are_survived(void **state) {
    (void)state;
    unsigned faults = 0, records = 0;
    for (int round = 0; round < 3000; round++) {
        atomic_store(&control->ring_head, write_nonsense(round % 2 ? 8 : 1000));
        for (int i = 0; i < 2000; i++) {
            int got = port_next(pair.port, &message);
            atomic_store(&pair.port->stopped, false);
            faults += got < 0;
            records += got > 0;
            if (got == 1 && message.head.flags & WIRE_SYNC) {
                struct wire_writer out = port_reply_begin(pair.port, &message);
                memset(out.at, 0, (size_t)(out.end - out.at));
                port_reply_end(pair.port, &message, &out, 0);
            }
            while (got == 1 && !message.in.bad && message.in.at != message.in.end)
                wire_take(&message.in, wire_get_count(&message.in, 1) % 64);
            port_message_release(pair.port, &message);
            if (got != 1)
                break;
        }
    }
    print_message("%u faults, %u records\n", faults, records);
    assert_true(faults > 1000 && records > 10000);
}

static void aliases_map_and_unmap_only_themselves(void **state) {
    (void)state;
    void *hole = mmap(NULL, 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(hole, MAP_FAILED);
    munmap(hole, 65536);
    uint64_t address = (uintptr_t)hole;
    memset(pair.port->heap + 8192, 7, 4096);
    assert_int_equal(port_map_alias(pair.port, address, 8192, 4096), 0);
    assert_int_equal(*(volatile uint8_t *)(uintptr_t)address, 7);
    *(volatile uint8_t *)(uintptr_t)address = 9;
    assert_int_equal(pair.port->heap[8192], 9);
    assert_int_equal(port_map_alias(pair.port, address, 8192, 4096), EEXIST);
    assert_int_equal(port_map_alias(pair.port, (uintptr_t)&pair & ~4095ull, 8192, 4096), EEXIST);
    assert_int_equal(port_map_alias(pair.port, 0, 8192, 4096), EINVAL);
    assert_int_equal(port_map_alias(pair.port, address + 1, 8192, 4096), EINVAL);
    assert_int_equal(port_map_alias(pair.port, address + 4096, 8193, 4096), EINVAL);
    assert_int_equal(port_map_alias(pair.port, address + 4096, 16u << 20, 4096), EINVAL);
    assert_int_equal(port_map_alias(pair.port, address + 4096, 0, UINT64_MAX - 4095), EINVAL);
    assert_int_equal(port_unmap_alias(pair.port, (uintptr_t)&pair & ~4095ull, 4096), EINVAL);
    assert_int_equal(port_unmap_alias(pair.port, address, 8192), EINVAL);
    assert_int_equal(port_unmap_alias(pair.port, address, 4096), 0);
    assert_int_equal(port_unmap_alias(pair.port, address, 4096), EINVAL);
    assert_int_equal(msync((void *)(uintptr_t)address, 4096, MS_ASYNC), -1);
}

static void bad_configurations_are_refused(void **state) {
    (void)state;
    struct port_config config = pair_config();
    config.ring_size = 1000;
    assert_null(port_create(&config));
    assert_int_equal(errno, EINVAL);
}

/* Windows in memory that the client brings: only where it cannot shrink, and never outside of what was named. */
static void memory_of_the_client_is_checked(void **state) {
    (void)state;
    enum { MIB = 1 << 20 };
    struct port_memory memory = {.fd = memfd_create("bar", MFD_CLOEXEC | MFD_ALLOW_SEALING), .offset = 4 * MIB, .size = 32 * MIB};
    assert_int_equal(ftruncate(memory.fd, 64 * MIB), 0);
    struct port_config config = pair_config();
    config.memory = &memory;
    assert_null(port_create(&config));
    assert_int_equal(errno, EPERM);
    assert_int_equal(fcntl(memory.fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW), 0);
    static const struct {
        uint64_t offset, size;
    } bad[] = {{4 * MIB + 4096, 32 * MIB}, {4 * MIB, 32 * MIB + 4096},       {4 * MIB, 62 * MIB}, {64 * MIB, 2 * MIB},
               {66 * MIB, 32 * MIB},       {-(uint64_t)(2 * MIB), 32 * MIB}, {4 * MIB, 0},        {4 * MIB, -(uint64_t)(2 * MIB)},
               {4 * MIB, 4 * MIB}}; /* the last: no room for the staging chunks */
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        memory.offset = bad[i].offset;
        memory.size = bad[i].size;
        assert_null(port_create(&config));
        assert_int_equal(errno, EINVAL);
    }
    memory.offset = 4 * MIB;
    memory.size = 32 * MIB;
    uint8_t *all = mmap(NULL, 64 * MIB, PROT_READ | PROT_WRITE, MAP_SHARED, memory.fd, 0);
    assert_ptr_not_equal(all, MAP_FAILED);
    ((struct window_control *)(all + 4 * MIB))->ring_head = 8; /* left behind by the last user */
    struct port *port = port_create(&config);
    assert_non_null(port);
    const struct window_control *control = (const struct window_control *)(all + 4 * MIB);
    assert_null(window_check(&control->geometry, 32 * MIB));
    assert_int_equal(control->geometry.total_size, 32 * MIB);
    assert_int_equal(control->ring_head, 0);
    size_t size;
    uint8_t *heap = port_heap(port, &size);
    heap[size - 1] = 7;
    assert_int_equal(all[36 * MIB - 1], 7);
    uint8_t *hole = mmap(NULL, 64 * MIB, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    munmap(hole, 64 * MIB);
    assert_true(port_map_heap(port, (uintptr_t)hole)); /* and the same at the guest's address */
    assert_int_equal(hole[size - 1], 7);
    assert_int_equal(port_map_alias(port, (uintptr_t)hole + size, size - 4096, 4096), 0);
    assert_int_equal(hole[size + 4095], 7);
    port_destroy(port);
    munmap(all, 64 * MIB);
    close(memory.fd);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_pair, close_pair)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_good_record_is_taken),
        TEST(head_jumps_are_faults),
        TEST(sizes_are_checked),
        TEST(replies_stay_inside),
        TEST(payloads_stay_inside),
        TEST(the_window_is_not_believed),
        TEST(random_rings_are_survived),
        TEST(aliases_map_and_unmap_only_themselves),
        TEST(bad_configurations_are_refused),
        TEST(memory_of_the_client_is_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
