// SPDX-License-Identifier: Apache-2.0
/* Single and double precision: every rounding mode against the processor's scalar arithmetic, flags and
 * special values. */
#include "tests/unit/alu_harness.h"

#include <fenv.h>
#include <math.h>

static struct alu_harness h;
static uint64_t seed = 0x853c49e6748fea9b;

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
static double f64_of(uint64_t u) {
    double x;
    memcpy(&x, &u, 8);
    return x;
}
static uint64_t bits_of64(double x) {
    uint64_t u;
    memcpy(&u, &x, 8);
    return u;
}
static float flushed(float x) {
    return fpclassify(x) == FP_SUBNORMAL ? copysignf(0, x) : x;
}

enum op { ADD, SUB, MUL, FMA, DIV, RCP, SQRT };
static const char *const names[] = {"add", "sub", "mul", "fma", "div", "rcp", "sqrt"};
static const unsigned counts[] = {2, 2, 2, 3, 2, 1, 1};

static float apply(enum op op, volatile float a, volatile float b, volatile float c) {
    switch (op) {
    case ADD:
        return a + b;
    case SUB:
        return a - b;
    case MUL:
        return a * b;
    case FMA:
        return fmaf(a, b, c);
    case DIV:
        return a / b;
    case RCP:
        return 1.0f / a;
    default:
        return sqrtf(a);
    }
}
static double apply64(enum op op, volatile double a, volatile double b, volatile double c) {
    switch (op) {
    case ADD:
        return a + b;
    case SUB:
        return a - b;
    case MUL:
        return a * b;
    case FMA:
        return fma(a, b, c);
    case DIV:
        return a / b;
    case RCP:
        return 1.0 / a;
    default:
        return sqrt(a);
    }
}

/* Operands whose sums cancel and whose products are near the ends of the range come up too seldom at random.
 */
static uint64_t operand(unsigned which, const uint64_t *s) {
    uint64_t r = harness_value(&seed);
    if (which == 1 && r % 8 == 0)
        return s[0] ^ 0x80000000 ^ (r >> 32 & 3);
    if (which == 1 && r % 8 == 1)
        return (r & 0x807fffff) | ((127 + 127 - (s[0] >> 23 & 0xff) - r / 8 % 30) & 0xff) << 23;
    if (which == 2 && r % 4 == 0)
        return bits_of(-(f32_of(s[0]) * f32_of(s[1]))) ^ (r >> 32 & 3);
    return r;
}

static void test_rounding(void **state) {
    (void)state;
    static const struct {
        const char *name;
        int mode;
    } modes[] = {{".rn", FE_TONEAREST}, {".rz", FE_TOWARDZERO}, {".rm", FE_DOWNWARD}, {".rp", FE_UPWARD}};
    for (enum op op = ADD; op <= SQRT; op++)
        for (unsigned m = 0; m < 4; m++)
            for (unsigned ftz = 0; ftz < 2; ftz++)
                for (unsigned sat = 0; sat < (op <= FMA ? 2 : 1); sat++) {
                    char opcode[32];
                    snprintf(opcode, sizeof(opcode), "%s%s%s%s.f32", names[op], modes[m].name,
                             ftz ? ".ftz" : "", sat ? ".sat" : "");
                    harness_must_open(&h, opcode);
                    assert_int_equal(h.form.sources, counts[op]);
                    for (unsigned round = 0; round < 200; round++) {
                        uint64_t s[32][3];
                        uint32_t mask = round % 4 ? FULL : (uint32_t)harness_random(&seed) | 1;
                        for (unsigned lane = 0; lane < 32; lane++) {
                            harness_set(&h, 0, lane, 0x12345678);
                            for (unsigned n = 0; n < 3; n++)
                                s[lane][n] = operand(n, s[lane]);
                            for (unsigned n = 0; n < counts[op]; n++)
                                harness_source(&h, n, lane, s[lane][n]);
                        }
                        harness_run(&h, mask);
                        assert_int_equal(fegetround(), FE_TONEAREST);
                        for (unsigned lane = 0; lane < 32; lane++) {
                            float a = f32_of(s[lane][0]), b = f32_of(s[lane][1]), c = f32_of(s[lane][2]);
                            if (ftz)
                                a = flushed(a), b = flushed(b), c = flushed(c);
                            fesetround(modes[m].mode);
                            float r = apply(op, a, b, c);
                            fesetround(FE_TONEAREST);
                            if (ftz)
                                r = flushed(r);
                            uint64_t want = isnan(r) ? 0x7fffffff : bits_of(r);
                            if (sat)
                                want = isnan(r) || r <= 0 ? 0 : r > 1 ? 0x3f800000 : want;
                            if (!(mask >> lane & 1))
                                want = 0x12345678;
                            uint64_t got = harness_get(&h, 0, lane);
                            if (got != want)
                                fail_msg("%s %lx %lx %lx: got %lx, not %lx", opcode, s[lane][0], s[lane][1],
                                         s[lane][2], got, want);
                        }
                    }
                }
    for (enum op op = ADD; op <= SQRT; op++)
        for (unsigned m = 0; m < 4; m++) {
            char opcode[32];
            snprintf(opcode, sizeof(opcode), "%s%s.f64", names[op], modes[m].name);
            harness_must_open(&h, opcode);
            for (unsigned round = 0; round < 100; round++) {
                uint64_t s[32][3];
                for (unsigned lane = 0; lane < 32; lane++)
                    for (unsigned n = 0; n < 3; n++) {
                        s[lane][n] = harness_value(&seed);
                        if (n < counts[op])
                            harness_source(&h, n, lane, s[lane][n]);
                    }
                harness_run(&h, FULL);
                for (unsigned lane = 0; lane < 32; lane++) {
                    fesetround(modes[m].mode);
                    double r = apply64(op, f64_of(s[lane][0]), f64_of(s[lane][1]), f64_of(s[lane][2]));
                    fesetround(FE_TONEAREST);
                    double got = f64_of(harness_get(&h, 0, lane));
                    if (isnan(r) ? !isnan(got) : bits_of64(got) != bits_of64(r))
                        fail_msg("%s %lx %lx %lx", opcode, s[lane][0], s[lane][1], s[lane][2]);
                }
            }
        }
    /* known by hand: 1 + 2^-24 is a tie */
    harness_must_open(&h, "add.f32");
    assert_int_equal(harness_one(&h, 0x3f800000, 0x33800000, 0, 0), 0x3f800000);
    harness_must_open(&h, "add.rp.f32");
    assert_int_equal(harness_one(&h, 0x3f800000, 0x33800000, 0, 0), 0x3f800001);
    harness_must_open(&h, "fma.rn.f32x2");
    assert_int_equal(harness_one(&h, 0x4000000040400000, 0x4080000040a00000, 0x3f8000003f800000, 0),
                     0x4110000041800000);
}

/* All pairs of these. */
static const uint32_t corners[] = {
    0,          0x80000000, 1,          0x80000001, 0x007fffff, 0x807fffff, 0x00800000,
    0x80800000, 0x3f800000, 0xbf800000, 0x3f800001, 0x7f7fffff, 0xff7fffff, 0x7f800000,
    0xff800000, 0x7fc00000, 0xffc00001, 0x7f800001, 0x7fffffff, 0x42280000,
};
#define CORNERS (sizeof(corners) / sizeof(corners[0]))

static void test_min_max(void **state) {
    (void)state;
    for (unsigned is_max = 0; is_max < 2; is_max++)
        for (unsigned flags = 0; flags < 8; flags++) {
            char opcode[40];
            snprintf(opcode, sizeof(opcode), "%s%s%s%s.f32", is_max ? "max" : "min", flags & 1 ? ".ftz" : "",
                     flags & 2 ? ".NaN" : "", flags & 4 ? ".xorsign.abs" : "");
            harness_must_open(&h, opcode);
            for (unsigned i = 0; i < CORNERS; i++)
                for (unsigned k = 0; k < CORNERS; k++) {
                    float a = f32_of(corners[i]), b = f32_of(corners[k]);
                    if (flags & 1)
                        a = flushed(a), b = flushed(b);
                    bool sign = signbit(a) != signbit(b);
                    if (flags & 4)
                        a = fabsf(a), b = fabsf(b);
                    uint64_t want;
                    if (isnan(a) && isnan(b))
                        want = 0x7fffffff;
                    else if (isnan(a) || isnan(b))
                        want = flags & 2 ? 0x7fffffff : bits_of(isnan(a) ? b : a);
                    else if (a == b && signbit(a) != signbit(b))
                        want = is_max ? 0 : 0x80000000;
                    else
                        want = bits_of((a < b) == !is_max ? a : b);
                    if (flags & 4 && want != 0x7fffffff)
                        want = (want & 0x7fffffff) | (uint64_t)sign << 31;
                    uint64_t got = harness_one(&h, corners[i], corners[k], 0, 0);
                    if (got != want)
                        fail_msg("%s %x %x: got %lx, not %lx", opcode, corners[i], corners[k], got, want);
                }
        }
}

static void test_compare(void **state) {
    (void)state;
    static const struct {
        const char *name;
        bool less, equal, greater, unordered;
    } cmps[] = {{"eq", 0, 1, 0, 0},  {"ne", 1, 0, 1, 0},  {"lt", 1, 0, 0, 0},  {"le", 1, 1, 0, 0},
                {"gt", 0, 0, 1, 0},  {"ge", 0, 1, 1, 0},  {"equ", 0, 1, 0, 1}, {"neu", 1, 0, 1, 1},
                {"ltu", 1, 0, 0, 1}, {"leu", 1, 1, 0, 1}, {"gtu", 0, 0, 1, 1}, {"geu", 0, 1, 1, 1},
                {"num", 1, 1, 1, 0}, {"nan", 0, 0, 0, 1}};
    /* f32, .ftz, f64, f16, bf16 */
    static const char *const types[] = {"f32", "ftz.f32", "f64", "f16", "bf16"};
    static const uint16_t halves[] = {0, 0x8000, 1, 0x3c00, 0xbc00, 0x7c00, 0xfc00, 0x7e00, 0xfe01, 0x7bff};
    static const double half_values[] = {0, -0.0, 0x1p-24, 1, -1, INFINITY, -INFINITY, NAN, NAN, 65504};
    static const uint16_t bhalves[] = {0, 0x8000, 1, 0x3f80, 0xbf80, 0x7f80, 0xff80, 0x7fc0, 0xffc1, 0x7f7f};
    static const double bhalf_values[] = {0,        -0.0,      0x1p-133, 1,   -1,
                                          INFINITY, -INFINITY, NAN,      NAN, 0x1.fep127};
    for (unsigned n = 0; n < 14; n++)
        for (unsigned t = 0; t < 5; t++) {
            char opcode[40], set[40];
            snprintf(opcode, sizeof(opcode), "setp.%s.%s", cmps[n].name, types[t]);
            snprintf(set, sizeof(set), "set.%s.%s%s%s", cmps[n].name, t == 1 ? "ftz." : "", "u32.",
                     t == 1 ? "f32" : types[t]);
            const unsigned count = t < 3 ? CORNERS : 10;
            for (unsigned i = 0; i < count; i++)
                for (unsigned k = 0; k < count; k++) {
                    double a = t < 3 ? f32_of(corners[i]) : t == 3 ? half_values[i] : bhalf_values[i];
                    double b = t < 3 ? f32_of(corners[k]) : t == 3 ? half_values[k] : bhalf_values[k];
                    uint64_t x = t < 2 ? corners[i] : t == 2 ? bits_of64(a) : t == 3 ? halves[i] : bhalves[i];
                    uint64_t y = t < 2 ? corners[k] : t == 2 ? bits_of64(b) : t == 3 ? halves[k] : bhalves[k];
                    if (t == 1)
                        a = flushed((float)a), b = flushed((float)b);
                    bool want = isunordered(a, b) ? cmps[n].unordered
                                : a < b           ? cmps[n].less
                                : a > b           ? cmps[n].greater
                                                  : cmps[n].equal;
                    harness_must_open(&h, opcode);
                    if (harness_one(&h, x, y, 0, 0) != want || harness_get(&h, 1, 3) == want)
                        fail_msg("%s %lx %lx", opcode, x, y);
                    harness_must_open(&h, set);
                    if (harness_one(&h, x, y, 0, 0) != (want ? 0xffffffff : 0))
                        fail_msg("%s %lx %lx", set, x, y);
                }
        }
    harness_must_open(&h, "setp.lt.and.f16x2");
    for (unsigned lane = 0; lane < 32; lane++) {
        harness_source(&h, 0, lane, 0x3c00bc00);
        harness_source(&h, 1, lane, 0x00000000);
        harness_source(&h, 2, lane, lane % 2);
    }
    harness_run(&h, FULL);
    for (unsigned lane = 0; lane < 32; lane++) {
        assert_int_equal(harness_get(&h, 0, lane), lane % 2);
        assert_int_equal(harness_get(&h, 1, lane), 0);
    }
    harness_must_open(&h, "set.gt.f16x2.f16x2");
    assert_int_equal(harness_one(&h, 0x3c00bc00, 0, 0, 0), 0x3c000000);
}

static void test_signs_and_classes(void **state) {
    (void)state;
    static const struct {
        const char *name;
        int classes[5]; /* of nan, inf, normal, subnormal, zero */
    } tests[] = {{"finite", {0, 0, 1, 1, 1}}, {"infinite", {0, 1, 0, 0, 0}},
                 {"number", {0, 1, 1, 1, 1}}, {"notanumber", {1, 0, 0, 0, 0}},
                 {"normal", {0, 0, 1, 0, 1}}, {"subnormal", {0, 0, 0, 1, 0}}};
    for (unsigned i = 0; i < CORNERS; i++) {
        float a = f32_of(corners[i]);
        int class = fpclassify(a);
        unsigned index = class == FP_NAN         ? 0
                         : class == FP_INFINITE  ? 1
                         : class == FP_NORMAL    ? 2
                         : class == FP_SUBNORMAL ? 3
                                                 : 4;
        for (unsigned t = 0; t < 6; t++) {
            char opcode[32];
            snprintf(opcode, sizeof(opcode), "testp.%s.f32", tests[t].name);
            harness_must_open(&h, opcode);
            assert_int_equal(harness_one(&h, corners[i], 0, 0, 0), tests[t].classes[index]);
            if (index == 3)
                continue;
            snprintf(opcode, sizeof(opcode), "testp.%s.f64", tests[t].name);
            harness_must_open(&h, opcode);
            assert_int_equal(harness_one(&h, bits_of64(a), 0, 0, 0), tests[t].classes[index]);
        }
        harness_must_open(&h, "neg.f32");
        assert_int_equal(harness_one(&h, corners[i], 0, 0, 0), corners[i] ^ 0x80000000);
        harness_must_open(&h, "abs.ftz.f32");
        assert_int_equal(harness_one(&h, corners[i], 0, 0, 0), index == 3 ? 0 : corners[i] & 0x7fffffff);
        harness_must_open(&h, "copysign.f32");
        assert_int_equal(harness_one(&h, corners[i], 0x40400000, 0, 0),
                         0x40400000 | (corners[i] & 0x80000000));
        harness_must_open(&h, "slct.u32.f32");
        assert_int_equal(harness_one(&h, 5, 6, corners[i], 0), a >= 0 ? 5 : 6);
    }
    harness_must_open(&h, "slct.u64.s32");
    assert_int_equal(harness_one(&h, 5, 6, 0xffffffff, 0), 6);
    harness_must_open(&h, "selp.f64");
    for (unsigned lane = 0; lane < 32; lane++) {
        harness_source(&h, 0, lane, lane);
        harness_source(&h, 1, lane, 100 + lane);
        harness_source(&h, 2, lane, lane % 3 == 0);
    }
    harness_run(&h, FULL);
    for (unsigned lane = 0; lane < 32; lane++)
        assert_int_equal(harness_get(&h, 0, lane), lane % 3 ? 100 + lane : lane);
}

static int report(void **state) {
    (void)state;
    print_message("%lu vectors on %s\n", h.vectors, alu_isa());
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_min_max),
        cmocka_unit_test(test_compare),
        cmocka_unit_test(test_signs_and_classes),
    };
    return cmocka_run_group_tests_name("alu_float", tests, NULL, report);
}
