// SPDX-License-Identifier: Apache-2.0
/* The guest's table of ranges against a naive model, and its reservations of address space. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "runtime/ranges.h"

#define ARENA      ((uint64_t)1 << 40)
#define ARENA_SIZE ((uint64_t)1 << 30)

static int set_up(void **state) {
    (void)state;
    ranges_reset();
    ranges_set_arena(ARENA, ARENA_SIZE);
    return 0;
}

static CUresult add(uint64_t base, uint64_t size, enum range_kind kind) {
    struct range range = {.base = base, .size = size, .kind = kind};
    return ranges_add(&range);
}

static void finds_ends_and_misses_neighbours(void **state) {
    (void)state;
    struct range found;
    assert_int_equal(add(ARENA + 4096, 100, RANGE_DEVICE), CUDA_SUCCESS);
    assert_false(ranges_find(ARENA + 4095, &found));
    assert_true(ranges_find(ARENA + 4096, &found));
    assert_true(ranges_find(ARENA + 4195, &found));
    assert_false(ranges_find(ARENA + 4196, &found));
    assert_true(ranges_find_base(ARENA + 4096, &found));
    assert_false(ranges_find_base(ARENA + 4097, &found));
    assert_int_equal(found.size, 100);
}

static void refuses_overlap_and_wrap(void **state) {
    (void)state;
    assert_int_equal(add(ARENA + 4096, 4096, RANGE_DEVICE), CUDA_SUCCESS);
    assert_int_equal(add(ARENA + 8191, 1, RANGE_DEVICE), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(add(ARENA, 4097, RANGE_DEVICE), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(add(ARENA, 65536, RANGE_DEVICE), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(add(UINT64_MAX - 10, 100, RANGE_PINNED), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(add(ARENA, 0, RANGE_DEVICE), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(add(ARENA, 4096, RANGE_DEVICE), CUDA_SUCCESS);
    assert_int_equal(add(ARENA + 8192, 4096, RANGE_DEVICE), CUDA_SUCCESS);
}

static void buffer_ids_are_never_reused(void **state) {
    (void)state;
    struct range first, second;
    assert_int_equal(add(ARENA, 16, RANGE_DEVICE), CUDA_SUCCESS);
    assert_true(ranges_remove(ARENA, &first));
    assert_false(ranges_remove(ARENA, NULL));
    assert_int_equal(add(ARENA, 16, RANGE_DEVICE), CUDA_SUCCESS);
    assert_true(ranges_find(ARENA, &second));
    assert_true(second.buffer_id > first.buffer_id);
}

/* Device memory outside the arena must not be where this process has something. */
static void reserves_outside_the_arena(void **state) {
    (void)state;
    size_t size = (size_t)8 << 20;
    uint8_t *mine = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(mine, MAP_FAILED);
    assert_int_equal(add((uintptr_t)mine + 4096, 4096, RANGE_DEVICE), CUDA_ERROR_OUT_OF_MEMORY);
    munmap(mine, size);
    assert_int_equal(add((uintptr_t)mine + 4096, 4096, RANGE_DEVICE), CUDA_SUCCESS);
    assert_int_equal(add((uintptr_t)mine + 8192, 4096, RANGE_DEVICE), CUDA_SUCCESS);
    void *p = mmap(mine + 4096, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
    assert_ptr_equal(p, MAP_FAILED);
}

/* ---- model ---- */

#define UNITS 512
static uint16_t owner[UNITS]; /* 0 = free, else number of the range that holds the unit */

static void matches_a_naive_model(void **state) {
    (void)state;
    memset(owner, 0, sizeof owner);
    unsigned random = 1;
    uint16_t next = 1;
    for (unsigned step = 0; step < 20000; step++) {
        random = random * 1664525u + 1013904223u;
        unsigned at = (random >> 8) % UNITS, length = 1 + (random >> 20) % 24;
        if (random >> 31) {
            bool fits = at + length <= UNITS;
            for (unsigned i = at; fits && i < at + length; i++)
                fits = !owner[i];
            if (at + length > UNITS)
                continue;
            CUresult r = add(ARENA + at * 64, length * 64, RANGE_DEVICE);
            assert_int_equal(r, fits ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE);
            for (unsigned i = at; fits && i < at + length; i++)
                owner[i] = next;
            next += fits;
        } else {
            bool starts = owner[at] && (at == 0 || owner[at - 1] != owner[at]);
            uint16_t number = owner[at];
            assert_int_equal(ranges_remove(ARENA + at * 64, NULL), starts);
            for (unsigned i = at; starts && i < UNITS && owner[i] == number; i++)
                owner[i] = 0;
        }
        unsigned probe = (random >> 4) % UNITS;
        struct range found;
        bool there = ranges_find(ARENA + probe * 64 + 63, &found);
        assert_int_equal(there, owner[probe] != 0);
        if (there) {
            unsigned first = probe, last = probe;
            while (first && owner[first - 1] == owner[probe])
                first--;
            while (last + 1 < UNITS && owner[last + 1] == owner[probe])
                last++;
            assert_int_equal(found.base, ARENA + first * 64);
            assert_int_equal(found.size, (last + 1 - first) * 64);
        }
        bool touched = false;
        for (unsigned i = at; i < UNITS && i < at + length; i++)
            touched |= owner[i] != 0;
        assert_int_equal(ranges_find_first(ARENA + at * 64, length * 64, &found) &&
                             found.base < ARENA + UNITS * 64,
                         touched);
    }
}

/* ---- threads ---- */

static void *reader(void *arg) {
    _Atomic bool *stop = arg;
    struct range found;
    while (!*stop)
        for (unsigned i = 0; i < 64; i++)
            if (ranges_find(ARENA + i * 4096, &found) && found.base != ARENA + i * 4096)
                return arg;
    return NULL;
}

static void readers_see_whole_entries(void **state) {
    (void)state;
    _Atomic bool stop = false;
    pthread_t thread;
    pthread_create(&thread, NULL, reader, &stop);
    for (unsigned round = 0; round < 200; round++)
        for (unsigned i = 0; i < 64; i++) {
            if (round % 2)
                ranges_remove(ARENA + i * 4096, NULL);
            else
                assert_int_equal(add(ARENA + i * 4096, 4096, RANGE_DEVICE), CUDA_SUCCESS);
        }
    stop = true;
    void *result;
    pthread_join(thread, &result);
    assert_null(result);
}

static void a_context_takes_its_ranges_along(void **state) {
    (void)state;
    for (unsigned i = 0; i < 12; i++) {
        struct range range = {.base = ARENA + i * 64,
                              .size = 64,
                              .kind = i == 4 ? RANGE_REGISTERED : RANGE_DEVICE,
                              .context = (CUcontext)(uintptr_t)(7 + i % 2)};
        assert_int_equal(ranges_add(&range), CUDA_SUCCESS);
    }
    ranges_remove_context((CUcontext)7);
    struct range found;
    for (unsigned i = 0; i < 12; i++)
        assert_int_equal(ranges_find(ARENA + i * 64, &found), i % 2 || i == 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(finds_ends_and_misses_neighbours, set_up),
        cmocka_unit_test_setup(refuses_overlap_and_wrap, set_up),
        cmocka_unit_test_setup(buffer_ids_are_never_reused, set_up),
        cmocka_unit_test_setup(reserves_outside_the_arena, set_up),
        cmocka_unit_test_setup(matches_a_naive_model, set_up),
        cmocka_unit_test_setup(readers_see_whole_entries, set_up),
        cmocka_unit_test_setup(a_context_takes_its_ranges_along, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
