// SPDX-License-Identifier: Apache-2.0
/* What CUDA C++ compiles to: calls, recursion, virtual functions, printf, divergence, grid synchronisation.
 * Kernels: language.cu. */
#include "tests/unit/ptx_fixture.h"

#include <pthread.h>

static struct ptx_module *module;

static int setup(void **state) {
    fixture_setup(state);
    module = fixture_load_file("language.ptx");
    return 0;
}

static int teardown(void **state) {
    (void)state;
    ptx_module_free(module);
    return 0;
}

static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

static void recursion(void **state) {
    (void)state;
    int *out = fixture_alloc(64 * sizeof *out);
    fixture_pass(module, "recurse", 1, 64, &out);
    for (int i = 0; i < 64; i++)
        assert_int_equal(out[i], fib(i % 12));
}

static void virtual_functions(void **state) {
    (void)state;
    int *out = fixture_alloc(64 * sizeof *out);
    fixture_pass(module, "virt", 1, 64, &out);
    for (int i = 0; i < 64; i++)
        assert_int_equal(out[i], i % 3 == 0 && (i & 1) ? 14 : 21 + i);
}

static void function_table(void **state) {
    (void)state;
    int *out = fixture_alloc(64 * sizeof *out);
    fixture_pass(module, "indirect", 1, 64, &out);
    for (int i = 0; i < 64; i++)
        assert_int_equal(out[i], i % 3 == 0 ? i + 100 : i % 3 == 1 ? i - 100 : i * i);
}

static void prints(void **state) {
    (void)state;
    fixture_pass(module, "say", 1, 32, NULL);
    assert_string_equal(fixture_output,
                        "hello 0 str 1.500000 3.25e+00 z 123456789012 0x1234 % 7 ff|42    |    9\n"
                        "hello 1 str 1.500000 3.25e+00 z 123456789012 0x1234 % 7 ff|42    |    9\n");
}

static void assertion(void **state) {
    (void)state;
    int limit = 64;
    fixture_pass(module, "asrt", 1, 64, &limit);
    limit = 40;
    assert_int_equal(fixture_run(module, "asrt", 1, 64, &limit), PTX_ASSERT);
    assert_int_equal(fixture_fault.thread[0], 40);
    assert_string_equal(fixture_fault.kernel, "asrt");
    assert_non_null(strstr(
        fixture_output, "asrt(int): block: [0,0,0], thread: [40,0,0] Assertion `threadIdx.x<k` failed.\n"));
}

static void *run_grid(void *grid) {
    while (ptx_grid_run(grid, 0) == PTX_AGAIN)
        ;
    return NULL;
}

static void run_with_two_threads(struct ptx_grid *grid) {
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, run_grid, grid), 0);
    run_grid(grid);
    pthread_join(thread, NULL);
    assert_true(ptx_grid_done(grid));
    assert_null(ptx_grid_fault(grid));
    ptx_grid_free(grid);
}

static void spin_locks(void **state) {
    (void)state;
    static const char *const forms[] = {"spin", "spin2"};
    int *counter = fixture_alloc(sizeof *counter);
    for (int i = 0; i < 2; i++) {
        *counter = 0;
        run_with_two_threads(
            fixture_grid(module, forms[i], (struct fixture_shape){.blocks = 8, .threads = 128}, &counter));
        assert_int_equal(*counter, 1024);
    }
}

static void lane_waits_for_lane(void **state) {
    (void)state;
    struct {
        int *flag, *out;
    } params = {fixture_alloc(8), fixture_alloc(4)};
    fixture_pass(module, "flag", 1, 32, &params);
    assert_int_equal(*params.out, 77);
}

static void shuffles_in_two_arms(void **state) {
    (void)state;
    int *out = fixture_alloc(32 * sizeof *out);
    fixture_pass(module, "arms", 1, 32, &out);
    for (int i = 0; i < 32; i++)
        assert_int_equal(out[i], i & 1 ? 3 : 2);
}

static void grid_synchronisation(void **state) {
    (void)state;
    enum { BLOCKS = 6, THREADS = 64, N = BLOCKS * THREADS };
    struct {
        int *a, *out;
        int n;
    } params = {fixture_alloc(N * 4), fixture_alloc(N * 4), N};
    for (int threads = 1; threads <= 2; threads++) {
        memset(params.out, 0, N * 4);
        struct ptx_grid *grid = fixture_grid(
            module, "gridsync",
            (struct fixture_shape){.blocks = BLOCKS, .threads = THREADS, .cooperative = true}, &params);
        if (threads == 1)
            assert_int_equal(fixture_finish(grid), PTX_OK);
        else
            run_with_two_threads(grid);
        for (int i = 0; i < N; i++)
            assert_int_equal(params.out[i], 5 * ((i + THREADS) % N) + 10);
    }
}

static void grid_synchronisation_needs_cooperation(void **state) {
    (void)state;
    struct {
        int *a, *out;
        int n;
    } params = {fixture_alloc(256), fixture_alloc(256), 64};
    assert_int_equal(fixture_run(module, "gridsync", 1, 64, &params), PTX_TRAP);
}

static void warp_operations(void **state) {
    (void)state;
    uint32_t *out = fixture_alloc(512 * sizeof *out);
    fixture_pass(module, "votes", 1, 32, &out);
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t same = 0;
        for (uint32_t k = 0; k < 32; k++)
            same |= (uint32_t)(k / 5 == i / 5) << k;
        assert_int_equal(out[i], 0x49249249u);
        assert_int_equal(out[32 + i], same);
        assert_int_equal(out[64 + i], 31 * 16);
        assert_int_equal(out[96 + i], 1);
        assert_int_equal(out[128 + i], 0); /* a full mask and the predicate: -1 + 1 */
        assert_int_equal(out[160 + i], UINT32_MAX);
        assert_int_equal(out[192 + i], 16);
        assert_int_equal(out[224 + i], 0);
    }
}

static void heap(void **state) {
    (void)state;
    int64_t *out = fixture_alloc(32 * sizeof *out);
    fixture_pass(module, "heap", 1, 32, &out);
    for (int i = 0; i < 32; i++)
        assert_int_equal(out[i], i);
}

static void local_arrays(void **state) {
    (void)state;
    struct {
        int *out;
        int k;
    } params = {fixture_alloc(64 * 4), 3};
    fixture_pass(module, "localarr", 1, 64, &params);
    for (int t = 0; t < 64; t++) {
        int a[40], d[4];
        for (int i = 0; i < 40; i++)
            a[i] = i * 3;
        for (int i = 0; i < 4; i++)
            d[(i + 3) & 3] = a[(i * 7 + t) % 40];
        assert_int_equal(params.out[t], d[t & 3] + a[t * 3 % 40]);
    }
}

static void faults(void **state) {
    (void)state;
    int *out = fixture_alloc(256);
    assert_int_equal(fixture_run(module, "oob", 1, 32, &out), PTX_ILLEGAL_ADDRESS);
    assert_true(fixture_fault.address == (uint64_t)(uintptr_t)out + 4 * 1000000000ull * 32);
    assert_true(fixture_fault.line > 0);
    assert_int_equal(fixture_run(module, "misal", 1, 32, &out), PTX_MISALIGNED);
    assert_int_equal(fixture_fault.thread[0], 1);
}

static void generic_addresses(void **state) {
    (void)state;
    struct {
        int *out;
        int k;
    } params = {fixture_alloc(512), 1};
    for (int i = 0; i < 8; i++)
        params.out[64 + i] = 1000 + i;
    fixture_pass(module, "gen", 1, 64, &params);
    for (int i = 0; i < 64; i++)
        assert_int_equal(params.out[i], i % 3 == 0 ? 1 : i % 3 == 1 ? 10 : 1001);
}

static void constants(void **state) {
    (void)state;
    struct {
        float *out;
        int k;
    } params = {fixture_alloc(128), 1};
    fixture_pass(module, "consts", 1, 32, &params);
    for (int i = 0; i < 32; i++)
        assert_true(params.out[i] == (float)((i + 1) & 3) + 1.5f);
}

static void switches(void **state) {
    (void)state;
    int *out = fixture_alloc(64 * 4);
    fixture_pass(module, "sw", 1, 64, &out);
    for (int v = 1; v < 64; v++) {
        int want[8] = {v * 3, v, v ^ 5, v - 9, v << 2, ~v, v * v, 7};
        assert_int_equal(out[v], want[v % 8]);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(recursion),
        TEST(virtual_functions),
        TEST(function_table),
        TEST(prints),
        TEST(assertion),
        TEST(spin_locks),
        TEST(lane_waits_for_lane),
        TEST(shuffles_in_two_arms),
        TEST(grid_synchronisation),
        TEST(grid_synchronisation_needs_cooperation),
        TEST(warp_operations),
        TEST(heap),
        TEST(local_arrays),
        TEST(faults),
        TEST(generic_addresses),
        TEST(constants),
        TEST(switches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
