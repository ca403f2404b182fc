// SPDX-License-Identifier: Apache-2.0
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <cmocka.h>

#include "device/heap.h"

enum { SIZE = 4 << 20, BEGIN = 64 << 10 };

static struct heap heap;
static uint8_t *base;

static int setup(void **state) {
    (void)state;
    base = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(base, MAP_FAILED);
    assert_true(heap_init(&heap, base, BEGIN, SIZE));
    return 0;
}

static int teardown(void **state) {
    (void)state;
    heap_destroy(&heap);
    munmap(base, SIZE);
    return 0;
}

static void limits(void **state) {
    (void)state;
    assert_null(heap_alloc(&heap, 0, 1));
    assert_null(heap_alloc(&heap, SIZE, 1));
    assert_null(heap_alloc(&heap, SIZE_MAX, 1));
    assert_null(heap_alloc(&heap, 16, 3));
    uint8_t *all = heap_alloc(&heap, SIZE - BEGIN, 1);
    assert_ptr_equal(all, base + BEGIN);
    assert_null(heap_alloc(&heap, 1, 1));
    assert_int_equal(heap_size(&heap, all), SIZE - BEGIN);
    assert_false(heap_free(&heap, all + 256));
    assert_true(heap_free(&heap, all));
    assert_false(heap_free(&heap, all));
    uint8_t *aligned = heap_alloc(&heap, 100, 1 << 20);
    assert_non_null(aligned);
    assert_int_equal((aligned - base) % (1 << 20), 0);
}

/* Random allocations never overlap, read as zero, and all of the heap comes back. */
static void random_use(void **state) {
    (void)state;
    enum { N = 200 };
    static struct {
        uint8_t *p;
        size_t size;
    } a[N];
    srand(2);
    for (int round = 0; round < 20000; round++) {
        int i = rand() % N;
        if (a[i].p) {
            for (size_t k = 0; k < a[i].size; k += 97)
                assert_int_equal(a[i].p[k], i + 1);
            assert_true(heap_free(&heap, a[i].p));
            a[i].p = NULL;
            continue;
        }
        a[i].size = (size_t)rand() % (rand() % 8 ? 3000 : 60000) + 1;
        a[i].p = heap_alloc(&heap, a[i].size, (size_t)1 << rand() % 13);
        if (!a[i].p)
            continue;
        assert_true(a[i].p >= base + BEGIN && a[i].p + a[i].size <= base + SIZE);
        for (size_t k = 0; k < a[i].size; k += 61)
            assert_int_equal(a[i].p[k], 0);
        memset(a[i].p, i + 1, a[i].size);
    }
    for (int i = 0; i < N; i++)
        if (a[i].p)
            assert_true(heap_free(&heap, a[i].p));
    assert_non_null(heap_alloc(&heap, SIZE - BEGIN, 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(limits, setup, teardown),
        cmocka_unit_test_setup_teardown(random_use, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
