// SPDX-License-Identifier: Apache-2.0
/* Window geometry, and the allocators that work inside it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>

#include "transport/slots.h"
#include "transport/staging.h"
#include "transport/window.h"
#include "transport/wire.h"

static struct window_geometry request(void) {
    return (struct window_geometry){.snapshot_size = 1000,
                                    .slot_count = 16,
                                    .ring_size = 65536,
                                    .upcall_count = 64,
                                    .heap_size = 64u << 20,
                                    .chunk_count = 8};
}

static void layout_fills_a_checked_geometry(void **state) {
    (void)state;
    struct window_geometry g = request();
    assert_null(window_layout(&g));
    assert_null(window_check(&g, g.total_size));
    assert_int_equal(g.heap_offset % WINDOW_HEAP_ALIGN, 0);
    assert_int_equal(g.total_size, g.heap_offset + g.heap_size);
    assert_true(g.staging_size > (uint64_t)g.chunk_count * g.chunk_size);
    assert_true(g.staging_size <= g.heap_size);
    assert_string_equal(window_check(&g, g.total_size - 1), "it is truncated");
}

static void layout_refuses_nonsense(void **state) {
    (void)state;
    struct window_geometry g = request();
    g.ring_size = 65536 + 8;
    assert_non_null(window_layout(&g));
    g = request();
    g.ring_size = 32768;
    assert_non_null(window_layout(&g));
    g = request();
    g.slot_count = 0;
    assert_non_null(window_layout(&g));
    g = request();
    g.chunk_count = 1;
    assert_non_null(window_layout(&g));
    g = request();
    g.heap_size = (2u << 20) + 4096;
    assert_non_null(window_layout(&g));
    g = request();
    g.heap_size = 2u << 20;
    assert_non_null(window_layout(&g)); /* eight chunks need four MiB */
    g = request();
    g.upcall_count = 3;
    assert_non_null(window_layout(&g));
}

/* Every field, set to a few hostile values, is either refused or still describes regions within the mapping.
 */
static void check_refuses_every_corruption(void **state) {
    (void)state;
    static const uint64_t values[] = {0,          1,          7,          64,
                                      4096,       65536,      1u << 20,   UINT32_MAX,
                                      1ull << 40, 1ull << 63, UINT64_MAX, UINT64_MAX - 4095};
    struct window_geometry good = request();
    assert_null(window_layout(&good));
    unsigned refused = 0;
    for (size_t word = 0; word < sizeof good / 4; word++) {
        for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
            struct window_geometry g = good;
            size_t offset = word * 4, width = offset + 8 <= sizeof g && i % 2 ? 8 : 4;
            memcpy((uint8_t *)&g + offset, &values[i], width);
            if (window_check(&g, good.total_size)) {
                refused++;
                continue;
            }
            assert_true(g.total_size <= good.total_size);
            assert_true(g.heap_size <= g.total_size && g.heap_offset <= g.total_size - g.heap_size);
            assert_true(g.ring_offset + g.ring_size <= g.heap_offset);
            assert_true(g.slots_offset + (uint64_t)g.slot_count * WINDOW_SLOT_SIZE <= g.upcalls_offset);
            assert_true(g.staging_size <= g.heap_size);
        }
    }
    assert_true(refused > 100);
}

static void staging_reuses_posted_blocks_in_order(void **state) {
    (void)state;
    struct staging staging = {0};
    assert_true(staging_init(&staging, 4096, 8 * STAGING_BLOCK));
    uint64_t a = staging_take(&staging, 3 * STAGING_BLOCK, 0);
    uint64_t b = staging_take(&staging, 4 * STAGING_BLOCK + 1, 0);
    assert_int_equal(a, 4096);
    assert_int_equal(b, 4096 + 3 * STAGING_BLOCK);
    assert_int_equal(staging_take(&staging, 1, 0), 0);
    staging_post(&staging, b, 100);
    staging_post(&staging, a, 200);
    assert_int_equal(staging_take(&staging, 1, 99), 0);
    assert_int_equal(staging_take(&staging, 5 * STAGING_BLOCK, 100), b); /* b is free, a is not */
    assert_int_equal(staging_take(&staging, 1, 199), 0);
    assert_int_equal(staging_take(&staging, 3 * STAGING_BLOCK, 200), a);
    staging_give(&staging, a);
    staging_give(&staging, b);
    assert_int_equal(staging_take(&staging, staging_limit(&staging), 200), 4096);
    assert_int_equal(staging_take(&staging, staging_limit(&staging) + 1, 200), 0);
    staging_destroy(&staging);
}

static void staging_never_overlaps(void **state) {
    (void)state;
    enum { BLOCKS = 200, ROUNDS = 20000 };
    struct staging staging = {0};
    assert_true(staging_init(&staging, 1u << 20, BLOCKS * STAGING_BLOCK));
    uint64_t offsets[32] = {0};
    uint32_t counts[32] = {0};
    uint8_t owner[BLOCKS] = {0};
    srand(1);
    for (int round = 0; round < ROUNDS; round++) {
        int i = rand() % 32;
        uint32_t first = (uint32_t)((offsets[i] - (1u << 20)) / STAGING_BLOCK);
        if (offsets[i]) {
            for (uint32_t k = 0; k < counts[i]; k++) {
                assert_int_equal(owner[first + k], i + 1);
                owner[first + k] = 0;
            }
            staging_give(&staging, offsets[i]);
            offsets[i] = 0;
            continue;
        }
        counts[i] = (uint32_t)(rand() % 20 + 1);
        offsets[i] = staging_take(&staging, counts[i] * (uint64_t)STAGING_BLOCK, 0);
        first = (uint32_t)((offsets[i] - (1u << 20)) / STAGING_BLOCK);
        for (uint32_t k = 0; offsets[i] && k < counts[i]; k++) {
            assert_int_equal(owner[first + k], 0);
            owner[first + k] = (uint8_t)(i + 1);
        }
    }
    staging_destroy(&staging);
}

static void slots_are_kept_and_stolen(void **state) {
    (void)state;
    struct slots slots = {0};
    assert_true(slots_init(&slots, 2));
    uint32_t a = 0, b = 0, c = 0;
    assert_true(slots_try_take(&slots, 1, &a));
    assert_true(slots_try_take(&slots, 2, &b));
    assert_int_not_equal(a, b);
    assert_false(slots_try_take(&slots, 3, &c)); /* both are in calls */
    slots_idle(&slots, 1, a);
    uint32_t kept = a;
    assert_true(slots_try_take(&slots, 1, &kept)); /* the thread gets its own back */
    assert_int_equal(kept, a);
    slots_idle(&slots, 1, a);
    assert_true(slots_try_take(&slots, 3, &c)); /* an idle owner loses its slot */
    assert_int_equal(c, a);
    assert_false(slots_try_take(&slots, 1, &kept));
    slots_release(&slots, 1, a); /* no longer its own: nothing happens */
    assert_false(slots_try_take(&slots, 1, &kept));
    slots_idle(&slots, 3, c);
    slots_release(&slots, 3, c);
    assert_true(slots_try_take(&slots, 1, &kept));
    slots_destroy(&slots);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layout_fills_a_checked_geometry),
        cmocka_unit_test(layout_refuses_nonsense),
        cmocka_unit_test(check_refuses_every_corruption),
        cmocka_unit_test(staging_reuses_posted_blocks_in_order),
        cmocka_unit_test(staging_never_overlaps),
        cmocka_unit_test(slots_are_kept_and_stolen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
