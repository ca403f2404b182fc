// SPDX-License-Identifier: Apache-2.0
/* Device profiles and the occupancy that follows from them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "device/soft/occupancy.h"
#include "device/soft/profile.h"
#include "generated/cuda_types.h"

#define HOPPER                                                                                               \
    "compute_capability_major = 9\ncompute_capability_minor = 0\nmax_threads_per_multiprocessor = 2048\n"    \
    "max_blocks_per_multiprocessor = 32\nmax_shared_memory_per_multiprocessor = 233472\n"                    \
    "max_shared_memory_per_block_optin = 232448\n"

static bool parse(struct profile *p, const char *text, char *why, size_t size) {
    return profile_parse(p, text, strlen(text), "test.conf", why, size);
}

static void values_are_read(void **state) {
    (void)state;
    struct profile p, q;
    char why[256];
    assert_true(parse(&p,
                      "# comment\n\n  name = A device  # trailing\nmemory = 3 GiB\nmultiprocessor_count=5\n",
                      why, sizeof why));
    assert_string_equal(p.name, "A device");
    assert_int_equal(p.memory, (uint64_t)3 << 30);
    assert_int_equal(p.attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT], 5);
    assert_int_equal(p.attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR], 12);
    assert_int_equal(p.attribute[CU_DEVICE_ATTRIBUTE_WARP_SIZE], 32);
    assert_true(parse(&q, "name = Another", why, sizeof why));
    assert_memory_equal(p.uuid, q.uuid, 16);
    assert_true(parse(&q, "key = other", why, sizeof why));
    assert_memory_not_equal(p.uuid, q.uuid, 16);
    assert_int_equal(p.uuid[6] >> 4, 8);
    for (int i = 1; i <= 147; i++)
        assert_non_null(profile_attributes[i].name);
}

static void errors_name_the_line(void **state) {
    (void)state;
    static const struct {
        const char *text, *why;
    } wrong[] = {
        {"name = x\nnonsense\n", "test.conf:2: expected"},
        {"sm_count = 4\n", "test.conf:1: unknown key 'sm_count'"},
        {"\n\nmemory = 3 GB\n", "test.conf:3: memory"},
        {"memory = 99999999 TiB\n", "test.conf:1: memory"},
        {"memory = -1\n", "test.conf:1: memory"},
        {"memory = 1 KiB\n", "test.conf:1: memory must be"},
        {"warp_size = 64\n", "test.conf:1: warp_size must be in 32..32"},
        {"clock_rate = 99999999999\n", "test.conf:1: clock_rate"},
        {"clock_rate = 1x\n", "test.conf:1: clock_rate"},
        {"name =\n", "test.conf:1: name must have"},
        {"max_shared_memory_per_block = 102400\n", "test.conf:1: max_shared_memory_per_block exceeds"},
        {"max_shared_memory_per_block_optin = 102400\n",
         "test.conf:1: max_shared_memory_per_block_optin does not fit"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct profile p;
        char why[256] = "";
        assert_false(parse(&p, wrong[i].text, why, sizeof why));
        if (strncmp(why, wrong[i].why, strlen(wrong[i].why)) != 0)
            fail_msg("'%s' instead of '%s'", why, wrong[i].why);
    }
    struct profile p;
    char why[8];
    assert_false(profile_load(&p, "/nonexistent", why, sizeof why));
    assert_int_equal(strlen(why), sizeof why - 1);
    assert_true(profile_load(&p, NULL, why, sizeof why));
}

/* Figures from the CUDA programming guide's table of technical specifications and its allocation rules. */
static void occupancy_follows_the_rules(void **state) {
    (void)state;
    struct profile hopper, ours;
    char why[256];
    assert_true(parse(&hopper, HOPPER, why, sizeof why));
    assert_true(profile_load(&ours, NULL, why, sizeof why));
    static const struct {
        bool hopper;
        unsigned registers, shared, threads, dynamic, blocks;
    } known[] = {
        {true, 32, 0, 256, 0, 8},      /* threads: 2048 / 256 */
        {true, 32, 0, 32, 0, 32},      /* blocks */
        {true, 64, 0, 256, 0, 4},      /* registers: 65536 / (64 x 256) */
        {true, 32, 0, 256, 102400, 2}, /* shared: 228 KiB / (100 + 1) KiB */
        {true, 32, 0, 256, 232448, 1},
        {true, 32, 0, 256, 232449, 0},
        {true, 255, 0, 256, 0, 1},
        {true, 65, 0, 1024, 0, 0}, /* 32 warps of 2304 registers are more than a block may have */
        {true, 64, 0, 1024, 0, 1},
        {true, 32, 0, 1025, 0, 0},
        {false, 32, 0, 256, 0, 6}, /* threads: 1536 / 256 */
        {false, 32, 0, 1024, 0, 1},
        {false, 16, 0, 32, 0, 24},
        {false, 32, 49152, 128, 0, 2}, /* shared: 100 KiB / (48 + 1) KiB */
        {false, 32, 1, 32, 0, 24},
        {false, 0, 0, 33, 0, 24},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        const struct occupancy_kernel k = {known[i].registers, known[i].shared};
        unsigned got =
            occupancy_blocks(known[i].hopper ? &hopper : &ours, &k, known[i].threads, known[i].dynamic);
        if (got != known[i].blocks)
            fail_msg("case %zu: %u instead of %u", i, got, known[i].blocks);
    }
    const struct occupancy_kernel k = {32, 1000};
    for (unsigned blocks = 1; blocks <= 6; blocks++) {
        uint64_t most = occupancy_shared(&ours, &k, 256, blocks);
        assert_true(occupancy_blocks(&ours, &k, 256, most) >= blocks);
        assert_true(occupancy_blocks(&ours, &k, 256, most + 128) < blocks || blocks == 1);
    }
    assert_int_equal(occupancy_shared(&ours, &k, 256, 7), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(errors_name_the_line),
        cmocka_unit_test(occupancy_follows_the_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
