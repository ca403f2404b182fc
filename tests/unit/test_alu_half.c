// SPDX-License-Identifier: Apache-2.0
/*
 * Short floating-point formats and conversions. The reference knows a format as the sorted list of its values
 * and rounds by searching it; everything of 16 bits or fewer is tried exhaustively.
 */
#include "tests/unit/alu_harness.h"

#include <math.h>
#include <stdlib.h>

static struct alu_harness h;
static uint64_t seed = 0xd1342543de82ef95;

/* The non-negative values by code, then infinity's code or the largest. Long doubles hold them and every
 * exact result. */
struct format {
    const char *name;
    unsigned bits, mantissa;
    int bias;
    unsigned largest, overflow, nan; /* codes */
    long double value[32769];
};
static struct format f16 = {"f16", 16, 10, 15, 0x7bff, 0x7c00, 0x7fff, {0}};
static struct format bf16 = {"bf16", 16, 7, 127, 0x7f7f, 0x7f80, 0x7fff, {0}};
static struct format e4m3 = {"e4m3x2", 8, 3, 7, 0x7e, 0x7e, 0x7f, {0}};
static struct format e5m2 = {"e5m2x2", 8, 2, 15, 0x7b, 0x7b, 0x7f, {0}};
static struct format e2m3 = {"e2m3x2", 6, 3, 1, 0x1f, 0x1f, 0x1f, {0}};
static struct format e3m2 = {"e3m2x2", 6, 2, 3, 0x1f, 0x1f, 0x1f, {0}};
static struct format e2m1 = {"e2m1x2", 4, 1, 1, 0x7, 0x7, 0x7, {0}};
static struct format *const formats[] = {&f16, &bf16, &e4m3, &e5m2, &e2m3, &e3m2, &e2m1};

static int fill(void **state) {
    (void)state;
    for (unsigned i = 0; i < 7; i++)
        for (unsigned code = 0; code <= formats[i]->largest + 1; code++) {
            unsigned e = code >> formats[i]->mantissa, m = code & ((1u << formats[i]->mantissa) - 1);
            formats[i]->value[code] =
                e ? ldexpl(1.0L + ldexpl(m, -(int)formats[i]->mantissa), (int)e - formats[i]->bias)
                  : ldexpl(m, 1 - formats[i]->bias - (int)formats[i]->mantissa);
        }
    return 0;
}

enum mode { RN, RZ, RM, RP };
static const char *const modes[] = {"rn", "rz", "rm", "rp"};

static unsigned round_to(const struct format *f, long double x, enum mode mode) {
    unsigned sign = signbit(x) ? 1u << (f->bits - 1) : 0;
    if (isnan(x))
        return f->nan;
    long double a = fabsl(x);
    if (isinf(x))
        return sign | f->overflow;
    unsigned low = 0, high = f->largest + 1; /* value[low] <= a < value[high] */
    bool up = mode == RP ? !sign : mode == RM && sign;
    if (a >= f->value[high]) /* beyond even the first value that the exponent range lacks */
        return sign | (mode == RN || up ? f->overflow : f->largest);
    while (high - low > 1) {
        unsigned middle = (low + high) / 2;
        if (f->value[middle] <= a)
            low = middle;
        else
            high = middle;
    }
    long double below = a - f->value[low], above = f->value[high] - a;
    unsigned code = below == 0   ? low
                    : mode == RN ? (below < above || (below == above && low % 2 == 0) ? low : high)
                    : up         ? high
                                 : low;
    return sign | (code > f->largest ? f->overflow : code);
}
static long double value_of(const struct format *f, unsigned code) {
    unsigned magnitude = code & ((1u << (f->bits - 1)) - 1);
    long double v = magnitude <= f->largest                     ? f->value[magnitude]
                    : magnitude == f->largest + 1 && f != &e4m3 ? INFINITY
                                                                : NAN;
    return code >> (f->bits - 1) & 1 ? -v : v;
}
static float f32_of(uint64_t u) {
    uint32_t word = (uint32_t)u;
    float x;
    memcpy(&x, &word, 4);
    return x;
}
static uint32_t bits_of(float x) {
    uint32_t u;
    memcpy(&u, &x, 4);
    return u;
}
static double f64_of(uint64_t u) {
    double x;
    memcpy(&x, &u, 8);
    return x;
}

static void test_widening(void **state) {
    (void)state;
    static const struct {
        const char *opcode;
        const struct format *f;
    } ops[] = {{"cvt.f32.f16", &f16}, {"cvt.f32.bf16", &bf16}};
    for (unsigned o = 0; o < 2; o++) {
        harness_must_open(&h, ops[o].opcode);
        for (unsigned code = 0; code < 65536; code += 32) {
            for (unsigned lane = 0; lane < 32; lane++)
                harness_source(&h, 0, lane, code + lane);
            harness_run(&h, FULL);
            for (unsigned lane = 0; lane < 32; lane++) {
                long double v = value_of(ops[o].f, code + lane);
                assert_int_equal(harness_get(&h, 0, lane), isnan(v) ? 0x7fffffff : bits_of((float)v));
            }
        }
    }
    for (unsigned i = 2; i < 7; i++) {
        char opcode[40];
        snprintf(opcode, sizeof(opcode), "cvt.rn.f16x2.%s", formats[i]->name);
        harness_must_open(&h, opcode);
        unsigned shift = formats[i]->bits == 4 ? 4 : 8, codes = 1u << formats[i]->bits;
        for (unsigned code = 0; code < codes; code++) {
            unsigned want = round_to(&f16, value_of(formats[i], code), RN);
            assert_int_equal(harness_one(&h, code | (code ^ 1) << shift, 0, 0, 0),
                             want | (unsigned)round_to(&f16, value_of(formats[i], code ^ 1), RN) << 16);
        }
    }
}

/* Every f16 and bf16 to every integer type and to integral values. */
static void test_to_integer(void **state) {
    (void)state;
    static const struct {
        const char *name;
        unsigned bits;
        bool is_signed;
    } ints[] = {{"u8", 8, 0},   {"s8", 8, 1},   {"u16", 16, 0}, {"s16", 16, 1},
                {"u32", 32, 0}, {"s32", 32, 1}, {"u64", 64, 0}, {"s64", 64, 1}};
    for (unsigned t = 0; t < 4; t++)
        for (enum mode m = RN; m <= RP; m++)
            for (unsigned n = 0; n < 9; n++) {
                char opcode[40];
                static const char *const sources[] = {"f16", "bf16", "f32", "f64"};
                if (t == 1 && n < 2)
                    continue;
                snprintf(opcode, sizeof(opcode), "cvt.%si.%s.%s", modes[m], n < 8 ? ints[n].name : sources[t],
                         sources[t]);
                harness_must_open(&h, opcode);
                unsigned wide = n < 8 && ints[n].bits == 8 ? 16
                                : n < 8                    ? ints[n].bits
                                : t < 2                    ? 16
                                : t == 2                   ? 32
                                                           : 64;
                for (unsigned i = 0; i < (t < 2 ? 65536u : 20000u); i += 32) {
                    uint64_t s[32];
                    for (unsigned lane = 0; lane < 32; lane++)
                        harness_source(&h, 0, lane, s[lane] = t < 2 ? i + lane : harness_value(&seed));
                    harness_run(&h, FULL);
                    for (unsigned lane = 0; lane < 32; lane++) {
                        long double v = t == 0   ? value_of(&f16, s[lane] & 0xffff)
                                        : t == 1 ? value_of(&bf16, s[lane] & 0xffff)
                                        : t == 2 ? (long double)f32_of(s[lane])
                                                 : (long double)f64_of(s[lane]);
                        long double r = m == RN   ? rintl(v)
                                        : m == RZ ? truncl(v)
                                        : m == RM ? floorl(v)
                                                  : ceill(v);
                        uint64_t got = harness_get(&h, 0, lane), want;
                        if (n == 8) {
                            float narrow = (float)r;
                            double middle = (double)r;
                            if (isnan(r)) {
                                want = t < 2 ? 0x7fff : 0x7fffffff;
                                if (t == 3)
                                    want = got, assert_true(isnan(f64_of(got)));
                            } else if (t < 2) {
                                want = round_to(t ? &bf16 : &f16, r, RN);
                            } else if (t == 2) {
                                want = bits_of(narrow);
                            } else {
                                memcpy(&want, &middle, 8);
                            }
                        } else {
                            long double low = ints[n].is_signed ? -ldexpl(1, (int)ints[n].bits - 1) : 0;
                            long double high = ldexpl(1, (int)(ints[n].bits - ints[n].is_signed)) - 1;
                            if (isnan(v))
                                want = t == 3 || ints[n].bits == 64 ? 1ull << (ints[n].bits - 1) : 0;
                            else if (r <= low)
                                want = ints[n].is_signed ? 1ull << (ints[n].bits - 1) : 0;
                            else if (r >= high)
                                want = ints[n].is_signed    ? (1ull << (ints[n].bits - 1)) - 1
                                       : ints[n].bits == 64 ? ~0ull
                                                            : (1ull << ints[n].bits) - 1;
                            else
                                want = r < 0 ? (uint64_t)(int64_t)r : (uint64_t)r;
                            if (ints[n].is_signed && ints[n].bits == 8)
                                want = (uint64_t)(int64_t)(int8_t)want;
                            want &= wide == 64 ? ~0ull : (1ull << wide) - 1;
                        }
                        if (got != want)
                            fail_msg("%s %lx: got %lx, not %lx", opcode, s[lane], got, want);
                    }
                }
            }
}

/* Singles that lie on, next to, and halfway between values of the format, and all kinds of others. */
static uint32_t near_value(const struct format *f) {
    uint64_t r = harness_random(&seed);
    if (r % 4 == 0)
        return (uint32_t)harness_value(&seed);
    unsigned code = (unsigned)(r >> 8) % (f->largest + 2);
    float a = (float)f->value[code], b = (float)f->value[code ? code - 1 : 0];
    uint32_t u = bits_of(r & 16 ? a : (a + b) / 2) + (uint32_t)(r >> 32) % 3 - 1;
    return r & 32 ? u ^ 0x80000000 : u;
}

static void test_narrowing(void **state) {
    (void)state;
    for (unsigned i = 0; i < 2; i++)
        for (enum mode m = RN; m <= RP; m++) {
            char opcode[40];
            snprintf(opcode, sizeof(opcode), "cvt.%s.%s.f32", modes[m], formats[i]->name);
            harness_must_open(&h, opcode);
            for (unsigned n = 0; n < 200000; n += 32) {
                uint32_t s[32];
                for (unsigned lane = 0; lane < 32; lane++)
                    harness_source(&h, 0, lane, s[lane] = near_value(formats[i]));
                uint32_t mask = n % 3 ? FULL : (uint32_t)harness_random(&seed) | 1;
                for (unsigned lane = 0; lane < 32; lane++)
                    harness_set(&h, 0, lane, 0xbeef);
                harness_run(&h, mask);
                for (unsigned lane = 0; lane < 32; lane++) {
                    uint64_t want = mask >> lane & 1 ? round_to(formats[i], f32_of(s[lane]), m) : 0xbeef;
                    if (harness_get(&h, 0, lane) != want)
                        fail_msg("%s %x: got %lx, not %lx", opcode, s[lane], harness_get(&h, 0, lane), want);
                }
            }
            snprintf(opcode, sizeof(opcode), "cvt.%s.%s.f64", modes[m], formats[i]->name);
            harness_must_open(&h, opcode);
            for (unsigned n = 0; n < 20000; n++) {
                double x = f32_of(near_value(formats[i]));
                uint64_t u;
                memcpy(&u, &x, 8);
                u += harness_random(&seed) % 3 - 1;
                assert_int_equal(harness_one(&h, u, 0, 0, 0), round_to(formats[i], f64_of(u), m));
            }
            static const char *const ints[] = {"s16", "u32", "s64", "u64"};
            for (unsigned t = 0; t < 4; t++) {
                snprintf(opcode, sizeof(opcode), "cvt.%s.%s.%s", modes[m], formats[i]->name, ints[t]);
                harness_must_open(&h, opcode);
                for (unsigned n = 0; n < 3000; n++) {
                    uint64_t x = harness_value(&seed) >> harness_random(&seed) % 64;
                    long double v = t == 0   ? (int16_t)x
                                    : t == 1 ? (uint32_t)x
                                    : t == 2 ? (long double)(int64_t)x
                                             : (long double)x;
                    assert_int_equal(harness_one(&h, x, 0, 0, 0), round_to(formats[i], v, m));
                }
            }
        }
    for (unsigned i = 0; i < 7; i++) {
        char opcode[48];
        const struct format *f = formats[i];
        snprintf(opcode, sizeof(opcode), i < 2 ? "cvt.rn.%sx2.f32" : "cvt.rn.satfinite.%s.f32", f->name);
        harness_must_open(&h, opcode);
        for (unsigned n = 0; n < 20000; n++) {
            uint32_t a = near_value(f), b = near_value(f);
            unsigned shift = f->bits == 16 ? 16 : f->bits == 4 ? 4 : 8;
            assert_int_equal(harness_one(&h, a, b, 0, 0),
                             round_to(f, f32_of(a), RN) << shift | round_to(f, f32_of(b), RN));
        }
    }
    for (unsigned i = 2; i < 4; i++) {
        char opcode[48];
        snprintf(opcode, sizeof(opcode), "cvt.rn.satfinite.relu.%s.f16x2", formats[i]->name);
        harness_must_open(&h, opcode);
        for (unsigned code = 0; code < 65536; code++) {
            long double v = value_of(&f16, code);
            unsigned want = round_to(formats[i], v < 0 ? 0 : v, RN) & (code >> 15 && !isnan(v) ? 0x7f : 0xff);
            assert_int_equal(harness_one(&h, code | code << 16, 0, 0, 0), want | want << 8);
        }
    }
    harness_must_open(&h, "cvt.rna.tf32.f32");
    assert_int_equal(harness_one(&h, 0x3f801000, 0, 0, 0), 0x3f802000);
    harness_must_open(&h, "cvt.rn.tf32.f32");
    assert_int_equal(harness_one(&h, 0x3f801000, 0, 0, 0), 0x3f800000);
    assert_int_equal(harness_one(&h, 0x3f803000, 0, 0, 0), 0x3f804000);
    harness_must_open(&h, "cvt.rp.satfinite.ue8m0x2.f32");
    assert_int_equal(harness_one(&h, 0x3f800001, 0x3f800000, 0, 0), 0x807f);
    harness_must_open(&h, "cvt.rz.relu.f16x2.f32");
    assert_int_equal(harness_one(&h, 0xbf800000, 0x3f801fff, 0, 0), 0x00003c00);
}

/*
 * The exact result of a half operation fits 113 bits, but for sums of a huge and a tiny bf16: then what is
 * missing is at least known by its sign.
 */
static void test_arithmetic(void **state) {
    (void)state;
    static const char *const ops[] = {"add", "sub", "mul", "fma.rn", "min", "max"};
    for (unsigned i = 0; i < 2; i++)
        for (unsigned pair = 0; pair < 2; pair++)
            for (unsigned o = 0; o < 6; o++) {
                char opcode[40];
                const struct format *f = formats[i];
                snprintf(opcode, sizeof(opcode), "%s.%s%s", ops[o], f->name, pair ? "x2" : "");
                harness_must_open(&h, opcode);
                for (unsigned n = 0; n < 150000; n += 32) {
                    uint64_t s[32][3];
                    for (unsigned lane = 0; lane < 32; lane++)
                        for (unsigned k = 0; k < h.form.sources; k++) {
                            uint64_t r = harness_random(&seed);
                            if (r % 5 == 0) /* near one another */
                                r = (r & 0x83ff83ff) | 0x3c003c00;
                            if (r % 7 == 0)
                                r = (r & 0x80ff80ff);
                            harness_source(&h, k, lane, s[lane][k] = r & (pair ? 0xffffffff : 0xffff));
                        }
                    harness_run(&h, FULL);
                    for (unsigned lane = 0; lane < 32; lane++)
                        for (unsigned part = 0; part <= pair; part++) {
                            __float128 a = value_of(f, s[lane][0] >> 16 * part & 0xffff),
                                       b = value_of(f, s[lane][1] >> 16 * part & 0xffff);
                            __float128 c =
                                o == 3 ? (__float128)value_of(f, s[lane][2] >> 16 * part & 0xffff) : 0;
                            __float128 exact, missing = 0;
                            if (o >= 4)
                                exact = a != a                                                       ? b
                                        : b != b                                                     ? a
                                        : (o == 4) == (a < b || (a == b && signbit((long double)a))) ? a
                                                                                                     : b;
                            else
                                exact = o == 0 ? a + b : o == 1 ? a - b : o == 2 ? a * b : a * b + c;
                            if (o == 3) {
                                __float128 product = a * b, back = exact - product;
                                missing = (product - (exact - back)) + (c - back);
                                missing = missing == missing ? missing : 0;
                            }
                            /* to a long double by rounding to odd: only its last bit is beyond the format */
                            long double narrow = (long double)exact;
                            if (narrow == narrow && ((__float128)narrow != exact || missing != 0)) {
                                __float128 size = exact < 0 ? -exact : exact;
                                long double m = fabsl(narrow);
                                if ((__float128)m > size ||
                                    ((__float128)m == size && (missing < 0) != (exact < 0)))
                                    m = nextafterl(m, 0);
                                uint64_t digits;
                                memcpy(&digits, &m, 8);
                                digits |= 1;
                                memcpy(&m, &digits, 8);
                                narrow = copysignl(m, narrow);
                            }
                            unsigned want = round_to(f, narrow, RN),
                                     got = harness_get(&h, 0, lane) >> 16 * part & 0xffff;
                            if (got != want)
                                fail_msg("%s %lx %lx %lx: got %x, not %x", opcode, s[lane][0], s[lane][1],
                                         s[lane][2], got, want);
                        }
                }
            }
    harness_must_open(&h, "fma.rn.relu.f16x2");
    assert_int_equal(harness_one(&h, 0xbc003c00, 0x3c003c00, 0, 0), 0x00003c00);
    harness_must_open(&h, "mul.sat.f16x2");
    assert_int_equal(harness_one(&h, 0x7e004000, 0x3c003c00, 0, 0), 0x00003c00);
    harness_must_open(&h, "add.ftz.f16");
    assert_int_equal(harness_one(&h, 0x0001, 0x3c00, 0, 0), 0x3c00);
    assert_int_equal(harness_one(&h, 0x83ff, 0x8000, 0, 0), 0x8000);
    harness_must_open(&h, "max.NaN.bf16x2");
    assert_int_equal(harness_one(&h, 0x7fc13f80, 0x3f804000, 0, 0), 0x7fff4000);
    harness_must_open(&h, "neg.f16x2");
    assert_int_equal(harness_one(&h, 0x3c00bc00, 0, 0, 0), 0xbc003c00);
    harness_must_open(&h, "abs.bf16");
    assert_int_equal(harness_one(&h, 0xbf80, 0, 0, 0), 0x3f80);
}

static void test_float_to_float(void **state) {
    (void)state;
    harness_must_open(&h, "cvt.rn.f32.f64");
    assert_int_equal(harness_one(&h, 0x3ff0000010000000, 0, 0, 0), 0x3f800000);
    harness_must_open(&h, "cvt.rp.f32.f64");
    assert_int_equal(harness_one(&h, 0x3ff0000010000000, 0, 0, 0), 0x3f800001);
    harness_must_open(&h, "cvt.rn.ftz.f32.f64");
    assert_int_equal(harness_one(&h, 0xb7f0000000000000, 0, 0, 0), 0x80000000);
    harness_must_open(&h, "cvt.sat.f32.f32");
    assert_int_equal(harness_one(&h, 0x7fc00000, 0, 0, 0), 0);
    assert_int_equal(harness_one(&h, 0xc0000000, 0, 0, 0), 0);
    assert_int_equal(harness_one(&h, 0x40000000, 0, 0, 0), 0x3f800000);
    harness_must_open(&h, "cvt.ftz.f64.f32");
    assert_int_equal(harness_one(&h, 0x80000001, 0, 0, 0), 0x8000000000000000);
    harness_must_open(&h, "cvt.rm.f32.u64");
    assert_int_equal(harness_one(&h, 0xffffffffffffffff, 0, 0, 0), 0x5f7fffff);
    harness_must_open(&h, "cvt.rn.f32.u32");
    for (unsigned n = 0; n < 20000; n++) {
        uint32_t x = (uint32_t)harness_value(&seed);
        assert_int_equal(harness_one(&h, x, 0, 0, 0), bits_of((float)x));
    }
    harness_must_open(&h, "cvt.rpi.ftz.s32.f32");
    assert_int_equal(harness_one(&h, 1, 0, 0, 0), 0);
    harness_must_open(&h, "cvt.rpi.s32.f32");
    assert_int_equal(harness_one(&h, 1, 0, 0, 0), 1);
}

static int report(void **state) {
    (void)state;
    print_message("%lu vectors on %s\n", h.vectors, alu_isa());
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_widening),       cmocka_unit_test(test_to_integer),
        cmocka_unit_test(test_narrowing),      cmocka_unit_test(test_arithmetic),
        cmocka_unit_test(test_float_to_float),
    };
    return cmocka_run_group_tests_name("alu_half", tests, fill, report);
}
