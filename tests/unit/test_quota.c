// SPDX-License-Identifier: Apache-2.0
/* What the processes of one virtual machine have together. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "device/quota.h"

#define MIB (1ull << 20)

static struct quota_share start(struct quota *q, pid_t worker, uint64_t most) {
    struct quota_share share = {.quota = q, .cell = quota_find_free(q), .most = most};
    assert_non_null(share.cell);
    quota_assign(q, share.cell, worker);
    return share;
}

static void machines_have_limits_of_their_own(void **state) {
    (void)state;
    struct quota *q = quota_create(8);
    struct quota_share a = start(q, 1, 10 * MIB), b = start(q, 2, 10 * MIB), other = start(q, 3, 100 * MIB);
    assert_true(quota_join(&a, "one", 2));
    assert_true(quota_join(&b, "one", 2));
    assert_true(quota_join(&other, "two", 2));
    struct quota_share third = start(q, 4, 10 * MIB);
    assert_false(quota_join(&third, "one", 2));
    quota_release(q, 4);
    assert_true(quota_take(&a, 6 * MIB));
    assert_int_equal(quota_left(&b), 4 * MIB);
    assert_false(quota_take(&b, 5 * MIB));
    assert_true(quota_take(&b, 4 * MIB));
    assert_false(quota_take(&a, 1));
    assert_false(quota_take(&a, UINT64_MAX));
    assert_true(quota_take(&other, 100 * MIB));
    quota_give(&a, MIB);
    assert_int_equal(quota_left(&b), MIB);
    quota_release(q, 1); /* killed: what it had is there again */
    assert_int_equal(quota_left(&b), 6 * MIB);
    third = start(q, 5, 10 * MIB);
    assert_true(quota_join(&third, "one", 2));
}

static void without_a_limit_nothing_is_counted(void **state) {
    (void)state;
    struct quota *q = quota_create(2);
    struct quota_share a = start(q, 1, 0), b = start(q, 2, 0);
    assert_true(quota_join(&a, "one", 0));
    assert_true(quota_join(&b, "one", 0));
    assert_true(quota_take(&a, UINT64_MAX));
    assert_true(quota_left(&b) == UINT64_MAX);
    assert_null(quota_find_free(q));
}

static void never_more_than_there_is(void **state) {
    (void)state;
    struct quota *q = quota_create(4);
    struct quota_share share[4];
    for (int i = 0; i < 4; i++) {
        share[i] = start(q, i + 1, 100);
        assert_true(quota_join(&share[i], "one", 4));
    }
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            for (int n = 0; n < 20000; n++) {
                if (!quota_take(&share[i], 60))
                    continue;
                for (int k = 0; k < 4; k++) /* two at once would be more than 100 */
                    if (k != i && quota_take(&share[k], 60))
                        _exit(1);
                quota_give(&share[i], 60);
            }
            _exit(0);
        }
    for (int i = 0; i < 4; i++) {
        int status;
        assert_true(wait(&status) > 0);
        assert_int_equal(status, 0);
    }
    assert_int_equal(quota_left(&share[0]), 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(machines_have_limits_of_their_own),
        cmocka_unit_test(without_a_limit_nothing_is_counted),
        cmocka_unit_test(never_more_than_there_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
