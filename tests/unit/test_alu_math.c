// SPDX-License-Identifier: Apache-2.0
/* Approximate functions against long double, within the error bounds that the PTX ISA publishes, and their
 * special values. */
#include "tests/unit/alu_harness.h"

#include <math.h>

static struct alu_harness h;

static float f32_of(uint64_t u) {
    uint32_t word = (uint32_t)u;
    float x;
    memcpy(&x, &word, 4);
    return x;
}
static uint64_t bits_of(float x) {
    uint32_t u;
    memcpy(&u, &x, 4);
    return u;
}

typedef long double function(long double x);
static long double reciprocal(long double x) {
    return 1 / x;
}
static long double reciprocal_root(long double x) {
    return 1 / sqrtl(x);
}

/* Largest error over all inputs between two bit patterns, `step` apart; relative, absolute, or in units of
 * the result's last place. */
enum measure { RELATIVE, ABSOLUTE, ULP };
static long double worst(const char *opcode, function *exact, uint32_t from, uint32_t to, uint32_t step,
                         enum measure measure) {
    long double largest = 0;
    harness_must_open(&h, opcode);
    for (uint64_t u = from; u <= to; u += 32ull * step) {
        for (unsigned lane = 0; lane < 32; lane++)
            harness_source(&h, 0, lane, (uint32_t)(u + lane * step));
        harness_run(&h, FULL);
        for (unsigned lane = 0; lane < 32 && u + lane * step <= to; lane++) {
            long double want = exact(f32_of(u + lane * step)), got = f32_of(harness_get(&h, 0, lane));
            long double error = fabsl(got - want);
            if (measure == RELATIVE)
                error = want == 0 ? error != 0 : error / fabsl(want);
            else if (measure == ULP)
                error = ldexpl(error, 23 - (fabsl(want) < 0x1p-126L ? -126 : ilogbl(want)));
            if (error > largest || error != error)
                largest = error;
            if (error != error)
                return error;
        }
    }
    return largest;
}
static void within(const char *opcode, function *exact, float from, float to, uint32_t step,
                   enum measure measure, long double bound) {
    /* on the negative side, larger patterns are smaller numbers */
    uint32_t low = (uint32_t)bits_of(from), high = (uint32_t)bits_of(to);
    long double error = worst(opcode, exact, low < high ? low : high, low < high ? high : low, step, measure);
    if (!(error <= bound))
        fail_msg("%s: error %Lg above %Lg", opcode, error, bound);
}

static void test_bounds(void **state) {
    (void)state;
    within("ex2.approx.f32", exp2l, 0x1p-40f, 127.99f, 501, ULP, 2);
    within("ex2.approx.f32", exp2l, -0x1p-40f, -148.9f, 501, ULP, 2);
    within("lg2.approx.f32", log2l, 0.5f, 2.0f, 17, ABSOLUTE, 0x1p-22L);
    within("lg2.approx.f32", log2l, 2.0f, 0x1.fffffep127f, 2003, RELATIVE, 0x1p-22L);
    within("lg2.approx.f32", log2l, 0x1p-149f, 0.5f, 2003, RELATIVE, 0x1p-22L);
    within("sin.approx.f32", sinl, 0.0f, 6.2831853f, 4001, ABSOLUTE, 0x1p-20L / 1.9L);
    within("sin.approx.f32", sinl, -0.0f, -6.2831853f, 4001, ABSOLUTE, 0x1p-20L / 1.9L);
    within("sin.approx.f32", sinl, 6.2831853f, 1e6f, 1009, ABSOLUTE, 0x1p-14L);
    within("cos.approx.f32", cosl, 0.0f, 6.2831853f, 4001, ABSOLUTE, 0x1p-20L / 1.9L);
    within("cos.approx.f32", cosl, 6.2831853f, 1e6f, 1009, ABSOLUTE, 0x1p-14L);
    within("rcp.approx.f32", reciprocal, 0x1p-126f, 0x1p126f, 5003, ULP, 1);
    within("rsqrt.approx.f32", reciprocal_root, 0x1p-149f, 0x1.fffffep127f, 5003, RELATIVE, 0x1.13p-23L);
    within("sqrt.approx.f32", sqrtl, 0x1p-149f, 0x1.fffffep127f, 5003, RELATIVE, 0x1p-23L);
    within("tanh.approx.f32", tanhl, 0x1p-120f, 100.0f, 3001, RELATIVE, 0x1p-11L);
    within("tanh.approx.f32", tanhl, -0x1p-120f, -100.0f, 3001, RELATIVE, 0x1p-11L);
}

static void test_special_values(void **state) {
    (void)state;
    enum {
        ZERO = 0,
        MINUS = 0x80000000,
        ONE = 0x3f800000,
        INF = 0x7f800000,
        NEGINF = 0xff800000,
        NOT = 0x7fffffff,
        TINY = 1
    };
    static const struct {
        const char *opcode;
        uint32_t x, result;
    } cases[] = {
        {"ex2.approx.f32", ZERO, ONE},
        {"ex2.approx.f32", MINUS, ONE},
        {"ex2.approx.f32", INF, INF},
        {"ex2.approx.f32", NEGINF, ZERO},
        {"ex2.approx.f32", 0x7fc00001, NOT},
        {"ex2.approx.f32", 0x40400000, 0x41000000},
        {"ex2.approx.f32", 0x43000000, INF},
        {"ex2.approx.ftz.f32", 0xc3000000, ZERO},
        {"ex2.approx.f32", 0xc3000000, 0x00200000},
        {"ex2.approx.f32", 0xff7fffff, ZERO},
        {"lg2.approx.f32", ZERO, NEGINF},
        {"lg2.approx.f32", MINUS, NEGINF},
        {"lg2.approx.f32", INF, INF},
        {"lg2.approx.f32", 0xbf800000, NOT},
        {"lg2.approx.f32", ONE, ZERO},
        {"lg2.approx.f32", NEGINF, NOT},
        {"lg2.approx.f32", TINY, 0xc3150000},
        {"lg2.approx.ftz.f32", TINY, NEGINF},
        {"lg2.approx.f32", 0x7fc00000, NOT},
        {"sin.approx.f32", ZERO, ZERO},
        {"sin.approx.f32", MINUS, MINUS},
        {"sin.approx.f32", INF, NOT},
        {"sin.approx.ftz.f32", 0x80000001, MINUS},
        {"cos.approx.f32", ZERO, ONE},
        {"cos.approx.f32", NEGINF, NOT},
        {"rcp.approx.f32", ZERO, INF},
        {"rcp.approx.f32", NEGINF, MINUS},
        {"rcp.approx.ftz.f32", 0x80000001, NEGINF},
        {"rcp.approx.ftz.f32", 0x7f000000, ZERO},
        {"rsqrt.approx.f32", ZERO, INF},
        {"rsqrt.approx.f32", MINUS, NEGINF},
        {"rsqrt.approx.f32", 0xbf800000, NOT},
        {"rsqrt.approx.ftz.f32", TINY, INF},
        {"rsqrt.approx.f32", INF, ZERO},
        {"sqrt.approx.f32", MINUS, MINUS},
        {"sqrt.approx.f32", 0xbf800000, NOT},
        {"tanh.approx.f32", MINUS, MINUS},
        {"tanh.approx.f32", INF, ONE},
        {"tanh.approx.f32", NEGINF, 0xbf800000},
        {"tanh.approx.f32", 0xffc00000, NOT},
    };
    for (unsigned i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        harness_must_open(&h, cases[i].opcode);
        uint64_t got = harness_one(&h, cases[i].x, 0, 0, 0);
        if (got != cases[i].result)
            fail_msg("%s %x: %lx, not %x", cases[i].opcode, cases[i].x, got, cases[i].result);
    }
    harness_must_open(&h, "div.approx.f32");
    assert_int_equal(harness_one(&h, 0x40c00000, 0x40000000, 0, 0), 0x40400000);
    assert_int_equal(harness_one(&h, 0x7f7fffff, 0x7f000000, 0, 0), 0);
    assert_int_equal(harness_one(&h, 0x7f7fffff, 0xff000000, 0, 0), MINUS);
    assert_int_equal(harness_one(&h, INF, 0x7f000000, 0, 0), NOT);
    harness_must_open(&h, "div.full.f32");
    assert_int_equal(harness_one(&h, 0x7f7fffff, 0x7f000000, 0, 0), 0x3fffffff);
    /* whatever a sine of a huge number is, it is one */
    harness_must_open(&h, "sin.approx.f32");
    for (uint32_t u = 0x48000000; u < INF; u += 77777) {
        float s = f32_of(harness_one(&h, u, 0, 0, 0));
        assert_true(s >= -1.0f && s <= 1.0f);
    }
}

static void test_double_and_half(void **state) {
    (void)state;
    static const double values[] = {1.0, 3.0, 1e300, 1e-300, 7.25, 1.7976931348623157e308};
    for (unsigned i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        uint64_t u, r;
        double got;
        memcpy(&u, &values[i], 8);
        harness_must_open(&h, "rcp.approx.ftz.f64");
        r = harness_one(&h, u, 0, 0, 0);
        memcpy(&got, &r, 8);
        assert_int_equal(r & 0xffffffff, 0);
        assert_true(fabs(got * values[i] - 1) < 0x1p-19 || fabs(got) == 0);
        harness_must_open(&h, "rsqrt.approx.ftz.f64");
        r = harness_one(&h, u, 0, 0, 0);
        memcpy(&got, &r, 8);
        assert_int_equal(r & 0xffffffff, 0);
        assert_true(fabs(got * sqrt(values[i]) - 1) < 0x1p-19);
    }
    harness_must_open(&h, "ex2.approx.f16x2");
    assert_int_equal(harness_one(&h, 0x3c00c000, 0, 0, 0), 0x40003400);
    harness_must_open(&h, "tanh.approx.bf16");
    assert_int_equal(harness_one(&h, 0x4180, 0, 0, 0), 0x3f80);
    harness_must_open(&h, "ex2.approx.ftz.bf16");
    assert_int_equal(harness_one(&h, 0xc000, 0, 0, 0), 0x3e80);
}

static int report(void **state) {
    (void)state;
    print_message("%lu vectors on %s\n", h.vectors, alu_isa());
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_special_values),
        cmocka_unit_test(test_double_and_half),
    };
    return cmocka_run_group_tests_name("alu_math", tests, NULL, report);
}
