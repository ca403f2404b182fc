// SPDX-License-Identifier: Apache-2.0
/* Device memory against a naive model, and what the range tables say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "device/soft/arena.h"

#define BASE 0x300000000000u
#define MIB  ((uint64_t)1 << 20)

static void open_arena(struct arena *a, uint64_t quota, bool exact) {
    arena_open(a, quota, exact);
    assert_true(arena_reserve(a, BASE, 256 * MIB));
}

static bool kernel_may(const struct arena *a, uint64_t address) {
    const struct ptx_ranges *r = a->memory.current;
    for (size_t i = 0; i < r->count; i++) {
        assert_true(r->range[i].lo < r->range[i].hi);
        if (i)
            assert_true(r->range[i - 1].hi <= r->range[i].lo);
        if (address >= r->range[i].lo && address < r->range[i].hi)
            return true;
    }
    return false;
}

struct piece {
    uint64_t address, size;
    uint8_t mark;
};

static void agrees_with_a_model(bool exact) {
    enum { PIECES = 200, STEPS = 4000 };
    static struct piece piece[PIECES];
    struct arena a;
    uint32_t seed = 12345;
    memset(piece, 0, sizeof piece);
    open_arena(&a, 64 * MIB, exact);
    for (int step = 0; step < STEPS; step++) {
        seed = seed * 1664525u + 1013904223u;
        struct piece *p = &piece[(seed >> 8) % PIECES];
        if (p->address) {
            const uint8_t *bytes = (const uint8_t *)(uintptr_t)p->address;
            assert_int_equal(bytes[0], p->mark);
            assert_int_equal(bytes[p->size - 1], p->mark);
            assert_false(arena_free(&a, p->address + (p->size > 1), p->size > 1 ? ARENA_MEMORY : ARENA_HEAP));
            assert_true(arena_free(&a, p->address, ARENA_MEMORY));
            assert_false(arena_accessible(&a, p->address, 1, false));
            p->address = 0;
            continue;
        }
        unsigned shift = (seed >> 24) % 22;
        p->size = 1 + (seed >> 3) % ((uint64_t)1 << shift);
        p->address = arena_alloc(&a, p->size, ARENA_MEMORY, 1 + step % 2);
        if (!p->address)
            continue;
        assert_int_equal(p->address % 512, 0);
        for (int i = 0; i < PIECES; i++)
            if (&piece[i] != p && piece[i].address)
                assert_true(p->address + p->size <= piece[i].address ||
                            piece[i].address + piece[i].size <= p->address);
        assert_true(arena_accessible(&a, p->address, p->size, true));
        assert_false(arena_accessible(&a, p->address, p->size + 1, false));
        assert_true(kernel_may(&a, p->address) && kernel_may(&a, p->address + p->size - 1));
        p->mark = (uint8_t)step;
        memset((void *)(uintptr_t)p->address, p->mark, p->size);
        struct arena_block b;
        assert_true(arena_find(&a, p->address + p->size - 1, &b));
        assert_int_equal(b.address, p->address);
        assert_int_equal(b.size, p->size);
    }
    arena_free_owner(&a, 1);
    arena_free_owner(&a, 2);
    uint64_t used, quota;
    arena_usage(&a, &used, &quota);
    assert_int_equal(used, 0);
    assert_int_equal(a.memory.current->count, 0);
    arena_close(&a);
}

static void model_in_granules(void **state) {
    (void)state;
    agrees_with_a_model(false);
}

static void model_exact(void **state) {
    (void)state;
    agrees_with_a_model(true);
}

static void bounds_are_granules_or_exact(void **state) {
    (void)state;
    for (int exact = 0; exact < 2; exact++) {
        struct arena a;
        open_arena(&a, 64 * MIB, exact);
        uint64_t p = arena_alloc(&a, 3 * MIB, ARENA_MEMORY, 1);
        assert_true(kernel_may(&a, p + 3 * MIB - 1));
        assert_int_equal(kernel_may(&a, p + 3 * MIB), !exact);
        assert_false(kernel_may(&a, p + 4 * MIB));
        arena_close(&a);
    }
}

static void quota_holds(void **state) {
    (void)state;
    struct arena a;
    open_arena(&a, 8 * MIB, false);
    uint64_t p = arena_alloc(&a, 6 * MIB, ARENA_MEMORY, 1);
    assert_int_not_equal(p, 0);
    assert_int_equal(arena_alloc(&a, 3 * MIB, ARENA_MEMORY, 1), 0);
    assert_int_equal(arena_alloc(&a, UINT64_MAX, ARENA_MEMORY, 1), 0);
    assert_true(arena_charge(&a, 2 * MIB));
    assert_int_equal(arena_alloc(&a, 1, ARENA_MEMORY, 1), 0);
    arena_discharge(&a, 2 * MIB);
    assert_int_not_equal(arena_alloc(&a, 1, ARENA_MEMORY, 1), 0);
    assert_true(arena_free(&a, p, ARENA_MEMORY));
    assert_int_equal(*(volatile uint8_t *)(uintptr_t)p, 0); /* freed memory is no hole in the worker */
    assert_int_not_equal(arena_alloc_address(&a, 64 * MIB, 0, 0, 1), 0);
    assert_int_equal(arena_alloc_address(&a, 512 * MIB, 0, 0, 1), 0);
    uint64_t aligned = arena_alloc_address(&a, 2 * MIB, 32 * MIB, 0, 1);
    assert_int_equal(aligned % (32 * MIB), 0);
    assert_false(arena_accessible(&a, aligned, 1, false));
    assert_false(kernel_may(&a, aligned));
    arena_close(&a);
}

static void other_memory_joins(void **state) {
    (void)state;
    struct arena a;
    open_arena(&a, 8 * MIB, false);
    assert_true(arena_add(&a, 0x10000, 0x1000, true));
    assert_true(arena_add(&a, 0x11000, 0x1000, false));
    assert_false(arena_add(&a, 0x10800, 0x10, true));
    assert_false(arena_add(&a, UINT64_MAX - 10, 100, true));
    assert_false(arena_add(&a, PTX_LOCAL_WINDOW, 0x1000, true));
    assert_true(arena_accessible(&a, 0x10800, 0x1000, false));
    assert_false(arena_accessible(&a, 0x10800, 0x1000, true));
    assert_false(arena_accessible(&a, 0x11800, 0x1000, false));
    assert_false(arena_accessible(&a, 0xffff, 1, false));
    assert_false(arena_remove(&a, 0x10000, 0x800));
    assert_true(arena_remove(&a, 0x10000, 0x1000));
    assert_false(kernel_may(&a, 0x10000));
    assert_true(kernel_may(&a, 0x11000));
    assert_true(arena_add(&a, 0x20010, 4, true));
    assert_true(arena_add(&a, 0x20020, 4, false));
    assert_true(kernel_may(&a, 0x20000) && kernel_may(&a, 0x20fff)); /* by the page, as hardware maps it */
    assert_false(kernel_may(&a, 0x21000));
    arena_close(&a);
}

static void readers_keep_their_table(void **state) {
    (void)state;
    struct arena a;
    struct arena_reader reader;
    open_arena(&a, 64 * MIB, false);
    uint64_t p = arena_alloc(&a, 4 * MIB, ARENA_MEMORY, 1);
    arena_reader_enter(&a, &reader);
    const struct ptx_ranges *seen = a.memory.current;
    for (int i = 0; i < 5; i++) {
        arena_alloc(&a, 4 * MIB, ARENA_MEMORY, 1);
        assert_true(seen->count == 1 && seen->range[0].lo == p); /* the sanitizer would object */
    }
    assert_non_null(a.retired);
    arena_reader_leave(&a, &reader);
    assert_null(a.retired);
    arena_close(&a);
}

static void reserve_refuses_what_is_in_use(void **state) {
    (void)state;
    struct arena a;
    int here;
    arena_open(&a, 8 * MIB, false);
    assert_false(arena_reserve(&a, (uintptr_t)&here & -ARENA_GRANULE, 4 * MIB));
    assert_false(arena_reserve(&a, 0, 4 * MIB));
    assert_false(arena_reserve(&a, BASE, 100));
    assert_false(arena_reserve(&a, UINT64_MAX - 4 * MIB, 8 * MIB));
    assert_false(arena_reserve(&a, PTX_LOCAL_WINDOW - 4 * MIB, 64 * MIB));
    assert_int_equal(arena_alloc(&a, 100, ARENA_MEMORY, 1), 0);
    assert_true(arena_reserve(&a, BASE + 4096, 16 * MIB));
    assert_false(arena_reserve(&a, BASE + 64 * MIB, 16 * MIB));
    arena_close(&a);
}

static unsigned returned;

static void count_returned(const struct share_token *token) {
    assert_int_equal(token->bytes[0], 42);
    returned++;
}

static void lent_granules_keep_what_they_hold(void **state) {
    (void)state;
    struct arena a;
    struct arena_piece piece;
    const struct share_token token = {{42}};
    open_arena(&a, 64 * MIB, false);
    a.returned = count_returned;
    returned = 0;
    uint64_t large = arena_alloc(&a, 5 * MIB, ARENA_MEMORY, 1), small = arena_alloc(&a, 600, ARENA_ASYNC, 1);
    uint64_t neighbour = arena_alloc(&a, 600, ARENA_MEMORY, 1), globals = arena_alloc(&a, 600, ARENA_GLOBALS, 1);
    memset((void *)(uintptr_t)large, 7, 5 * MIB);
    memset((void *)(uintptr_t)neighbour, 9, 600);
    assert_false(arena_find_piece(&a, globals, &piece)); /* variables of modules are nobody else's, */
    assert_true(arena_find_piece(&a, small, &piece));
    assert_true(globals < piece.base || globals >= piece.base + piece.size); /* nor near what may be */
    assert_true(neighbour - piece.base < piece.size);
    for (int round = 0; round < 2; round++) {
        assert_true(arena_find_piece(&a, round ? small : large + 3 * MIB, &piece));
        assert_false(piece.lent);
        assert_int_equal(piece.size, round ? 2 * MIB : 6 * MIB);
        int file = memfd_create("lent", 0);
        assert_int_equal(ftruncate(file, (off_t)piece.size), 0);
        assert_true(arena_lend(&a, &piece, file, &token));
        assert_false(arena_lend(&a, &piece, file, &token));
        assert_true(arena_find_piece(&a, piece.block.address, &piece) && piece.lent);
        uint8_t there = 0;
        assert_int_equal(pread(file, &there, 1, round ? (off_t)(neighbour - piece.base) : (off_t)(5 * MIB - 1)), 1);
        assert_int_equal(there, round ? 9 : 7);
        if (!round) { /* both ways, and the file stays when the memory goes */
            *(uint8_t *)(uintptr_t)(large + 4 * MIB) = 8;
            assert_int_equal(pread(file, &there, 1, (off_t)(4 * MIB)), 1);
            assert_int_equal(there, 8);
            assert_true(arena_free(&a, large, ARENA_MEMORY));
            assert_int_equal(*(const uint8_t *)(uintptr_t)large, 0);
            assert_int_equal(pread(file, &there, 1, 0), 1);
            assert_int_equal(there, 7);
        }
        close(file);
    }
    assert_int_equal(returned, 1);
    arena_free_owner(&a, 1);
    assert_int_equal(returned, 2);
    uint64_t used, quota;
    arena_usage(&a, &used, &quota);
    assert_int_equal(used, 0);
    arena_close(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lent_granules_keep_what_they_hold),
        cmocka_unit_test(model_in_granules),
        cmocka_unit_test(model_exact),
        cmocka_unit_test(bounds_are_granules_or_exact),
        cmocka_unit_test(quota_holds),
        cmocka_unit_test(other_memory_joins),
        cmocka_unit_test(readers_keep_their_table),
        cmocka_unit_test(reserve_refuses_what_is_in_use),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
