// SPDX-License-Identifier: Apache-2.0
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "device/handles.h"

enum { KIND = 3, OTHER = 4 };

static int setup(void **state) {
    struct handles *h = malloc(sizeof *h);
    handles_init(h);
    *state = h;
    return 0;
}

static int teardown(void **state) {
    handles_free(*state);
    free(*state);
    return 0;
}

static void *object(uintptr_t n) { return (void *)(0x1000 + n * 16); }

static void one_token_per_handle(void **state) {
    struct handles *h = *state;
    uint64_t a = handles_token(h, KIND, object(1)), b = handles_token(h, KIND, object(2));
    assert_int_not_equal(a, 0);
    assert_int_not_equal(a, b);
    assert_int_equal(handles_token(h, KIND, object(1)), a);
    assert_ptr_equal(handles_find(h, KIND, a), object(1));
    assert_int_equal(handles_kind(a), KIND);
    assert_int_equal(handles_token(h, KIND, NULL), 0);
}

static void foreign_tokens_are_refused(void **state) {
    struct handles *h = *state;
    uint64_t a = handles_token(h, KIND, object(1));
    assert_null(handles_find(h, OTHER, a));
    assert_null(handles_find(h, KIND, a + 1));                      /* index never given */
    assert_null(handles_find(h, KIND, a + (1ull << 32)));           /* generation never given */
    assert_null(handles_find(h, KIND, a ^ HANDLES_GUEST_SIDE));     /* other side */
    assert_null(handles_find(h, KIND, 0));
    assert_null(handles_find(h, HANDLES_KINDS + 1, a));
    for (uint64_t t = 1; t; t <<= 1)
        assert_true(handles_find(h, KIND, t) == NULL || t == a);
}

static void a_dropped_token_stays_dead(void **state) {
    struct handles *h = *state;
    uint64_t a = handles_token(h, KIND, object(1));
    assert_true(handles_drop(h, KIND, a));
    assert_false(handles_drop(h, KIND, a));
    assert_null(handles_find(h, KIND, a));
    uint64_t again = handles_token(h, KIND, object(1)); /* the executor reuses addresses */
    assert_int_not_equal(again, a);
    assert_null(handles_find(h, KIND, a));
    assert_ptr_equal(handles_find(h, KIND, again), object(1));
}

static void a_counted_token_lives_until_its_last_drop(void **state) {
    struct handles *h = *state;
    uint64_t a = handles_retain(h, KIND, object(1));
    assert_int_equal(handles_retain(h, KIND, object(1)), a);
    assert_int_equal(handles_token(h, KIND, object(1)), a); /* no reference */
    assert_true(handles_drop(h, KIND, a));
    assert_ptr_equal(handles_find(h, KIND, a), object(1));
    assert_true(handles_drop(h, KIND, a));
    assert_null(handles_find(h, KIND, a));
    uint64_t b = handles_retain(h, KIND, object(2)); /* the same index, nothing left of its counts */
    assert_true(handles_drop(h, KIND, b));
    assert_null(handles_find(h, KIND, b));
}

static void the_guest_chooses(void **state) {
    struct handles *h = *state;
    uint64_t token = (uint64_t)KIND << 56 | 1ull << 32 | HANDLES_GUEST_SIDE | 7;
    assert_true(handles_bind(h, KIND, token, object(9)));
    assert_false(handles_bind(h, KIND, token, object(10))); /* taken */
    assert_false(handles_bind(h, OTHER, token, object(10)));
    assert_false(handles_bind(h, KIND, token & ~(0xffffffull << 32), object(10))); /* generation 0 */
    assert_false(handles_bind(h, KIND, token | (HANDLES_MAX_INDEX + 1u), object(10)));
    assert_false(handles_bind(h, KIND, (uint64_t)KIND << 56 | 1ull << 32 | 100, object(10))); /* the host's side */
    assert_ptr_equal(handles_find(h, KIND, token), object(9));
    assert_int_equal(handles_token(h, KIND, object(9)), token);
}

/* Against a plain array: many handles, dropped and made again in a shuffled order. */
static void many(void **state) {
    enum { N = 4000 };
    struct handles *h = *state;
    static uint64_t token[N];
    srand(1);
    for (int round = 0; round < 20 * N; round++) {
        int i = rand() % N;
        if (token[i]) {
            assert_ptr_equal(handles_find(h, KIND, token[i]), object((uintptr_t)i));
            assert_true(handles_drop(h, KIND, token[i]));
            token[i] = 0;
        } else {
            token[i] = handles_token(h, KIND, object((uintptr_t)i));
            assert_int_not_equal(token[i], 0);
        }
    }
    for (int i = 0; i < N; i++)
        if (token[i])
            assert_int_equal(handles_token(h, KIND, object((uintptr_t)i)), token[i]);
}

static void test_an_alias_is_a_second_name(void **state) {
    (void)state;
    struct handles h;
    int thing;
    handles_init(&h);
    uint64_t own = handles_token(&h, 1, &thing), alias = (uint64_t)1 << 56 | (uint64_t)1 << 32 | HANDLES_GUEST_SIDE | 5;
    assert_false(handles_alias(&h, 1, (uint64_t)1 << 56 | (uint64_t)1 << 32 | 5, &thing)); /* only of the guest's choice */
    assert_true(handles_alias(&h, 1, alias, &thing));
    assert_false(handles_alias(&h, 1, alias, &thing));
    assert_ptr_equal(handles_find(&h, 1, alias), &thing);
    assert_int_equal(handles_token(&h, 1, &thing), own); /* the name it is known by stays */
    assert_true(handles_drop(&h, 1, alias));
    assert_null(handles_find(&h, 1, alias));
    assert_ptr_equal(handles_find(&h, 1, own), &thing);
    assert_int_equal(handles_token(&h, 1, &thing), own);
    handles_free(&h);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_an_alias_is_a_second_name),
        cmocka_unit_test_setup_teardown(one_token_per_handle, setup, teardown),
        cmocka_unit_test_setup_teardown(foreign_tokens_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(a_dropped_token_stays_dead, setup, teardown),
        cmocka_unit_test_setup_teardown(a_counted_token_lives_until_its_last_drop, setup, teardown),
        cmocka_unit_test_setup_teardown(the_guest_chooses, setup, teardown),
        cmocka_unit_test_setup_teardown(many, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
