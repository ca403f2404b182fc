// SPDX-License-Identifier: Apache-2.0
/* Integer and bit operations against definitions written out bit by bit or in 128-bit arithmetic. */
#include "tests/unit/alu_harness.h"

typedef __int128 wide;

static struct alu_harness h;
static uint64_t seed = 0x9e3779b97f4a7c15;

struct type {
    const char *name;
    unsigned bits;
    bool is_signed;
};
static const struct type types[] = {{"u16", 16, 0}, {"u32", 32, 0}, {"u64", 64, 0},
                                    {"s16", 16, 1}, {"s32", 32, 1}, {"s64", 64, 1}};

static uint64_t low(wide x, unsigned bits) {
    return bits == 64 ? (uint64_t)x : (uint64_t)x & ((1ull << bits) - 1);
}
static wide value(uint64_t x, const struct type *t) {
    wide v = (wide)low((wide)x, t->bits);
    return t->is_signed && v >> (t->bits - 1) ? v - ((wide)1 << t->bits) : v;
}
static wide smallest(const struct type *t) {
    return t->is_signed ? -((wide)1 << (t->bits - 1)) : 0;
}
static wide largest(const struct type *t) {
    return ((wide)1 << (t->bits - t->is_signed)) - 1;
}

/* Runs an opcode of up to four sources on random lanes and masks. */
typedef uint64_t reference(const uint64_t *source, const struct type *t);
static void check(const char *opcode, const struct type *t, unsigned bits, reference *expected) {
    harness_must_open(&h, opcode);
    for (unsigned round = 0; round < 60; round++) {
        uint64_t sources[32][5], before[32];
        uint32_t mask = round % 3 ? FULL : (uint32_t)harness_random(&seed) | 1u << round % 32;
        for (unsigned lane = 0; lane < 32; lane++) {
            harness_set(&h, 0, lane, before[lane] = low((wide)harness_random(&seed), bits ? bits : 1));
            for (unsigned s = 0; s < h.form.sources; s++)
                harness_source(&h, s, lane, sources[lane][s] = harness_value(&seed));
        }
        /* a destination that is the first source, where their sizes allow it */
        bool aliased = round % 2 &&
                       alu_type_size(h.form.type[0]) == alu_type_size(h.form.type[h.form.dests]) &&
                       mask == FULL;
        h.args.op[0] = aliased ? h.form.dests * SLOT : 0;
        harness_run(&h, mask);
        for (unsigned lane = 0; lane < 32; lane++) {
            uint64_t got = harness_get(&h, aliased ? h.form.dests : 0, lane);
            uint64_t want = mask >> lane & 1 ? expected(sources[lane], t) : before[lane];
            if (low((wide)got, bits ? bits : 1) != low((wide)want, bits ? bits : 1))
                fail_msg("%s: %lx %lx %lx %lx: got %lx, not %lx", opcode, sources[lane][0], sources[lane][1],
                         sources[lane][2], sources[lane][3], got, want);
        }
        h.args.op[0] = 0;
    }
}

#define REF(name, expr)                                                                                      \
    static uint64_t ref_##name(const uint64_t *s, const struct type *t) {                                    \
        const wide a = value(s[0], t), b = value(s[1], t), c = value(s[2], t);                               \
        (void)a, (void)b, (void)c, (void)t;                                                                  \
        return (uint64_t)(expr);                                                                             \
    }
REF(add, a + b)
REF(sub, a - b)
REF(mul_lo, (unsigned __int128)a *(unsigned __int128)b)
REF(mad_lo, (unsigned __int128)a *(unsigned __int128)b + (unsigned __int128)c)
REF(div, b ? a / b : -1)
REF(rem, b ? a % b : -1)
REF(min, a < b ? a : b)
REF(max, a < b ? b : a)
REF(sad, c + (a > b ? a - b : b - a))
REF(neg, -a)
REF(abs, a < 0 ? -a : a)
REF(eq, a == b)
REF(ne, a != b)
REF(lt, a < b)
REF(le, a <= b)
REF(gt, a > b)
REF(ge, a >= b)
/* 64-bit products do not fit `wide` when unsigned: schoolbook halves */
static uint64_t ref_mul_hi(const uint64_t *s, const struct type *t) {
    if (t->bits < 64)
        return (uint64_t)(value(s[0], t) * value(s[1], t) >> t->bits);
    uint64_t a0 = (uint32_t)s[0], a1 = s[0] >> 32, b0 = (uint32_t)s[1], b1 = s[1] >> 32;
    uint64_t middle = a1 * b0 + (a0 * b0 >> 32), other = a0 * b1 + (uint32_t)middle;
    uint64_t high = a1 * b1 + (middle >> 32) + (other >> 32);
    if (t->is_signed)
        high -= ((int64_t)s[0] < 0 ? s[1] : 0) + ((int64_t)s[1] < 0 ? s[0] : 0);
    return high;
}
static uint64_t ref_mad_hi(const uint64_t *s, const struct type *t) {
    return ref_mul_hi(s, t) + s[2];
}
static uint64_t ref_mul_wide(const uint64_t *s, const struct type *t) {
    return (uint64_t)(value(s[0], t) * value(s[1], t));
}
static uint64_t ref_mad_wide(const uint64_t *s, const struct type *t) {
    return ref_mul_wide(s, t) + s[2];
}
static uint64_t ref_shl(const uint64_t *s, const struct type *t) {
    uint64_t r = low((wide)s[0], t->bits);
    for (unsigned i = 0; i < t->bits && i < (uint32_t)s[1]; i++)
        r *= 2;
    return r;
}
static uint64_t ref_shr(const uint64_t *s, const struct type *t) {
    wide r = value(s[0], t);
    for (unsigned i = 0; i < t->bits && i < (uint32_t)s[1]; i++)
        r = (r - (r & 1)) / 2;
    return (uint64_t)r;
}
REF(and, a &b)
REF(or, a | b)
REF(xor, a ^ b)
REF(not, ~a)
REF(cnot, a == 0)

static void test_arithmetic(void **state) {
    (void)state;
    static const struct {
        const char *op;
        reference *ref;
        bool signed_only, result_wide;
        unsigned most_bits;
    } ops[] = {
        {"add", ref_add, 0, 0, 64},           {"sub", ref_sub, 0, 0, 64},
        {"mul.lo", ref_mul_lo, 0, 0, 64},     {"mad.lo", ref_mad_lo, 0, 0, 64},
        {"mul.hi", ref_mul_hi, 0, 0, 64},     {"mad.hi", ref_mad_hi, 0, 0, 64},
        {"mul.wide", ref_mul_wide, 0, 1, 32}, {"mad.wide", ref_mad_wide, 0, 1, 32},
        {"div", ref_div, 0, 0, 64},           {"rem", ref_rem, 0, 0, 64},
        {"min", ref_min, 0, 0, 64},           {"max", ref_max, 0, 0, 64},
        {"sad", ref_sad, 0, 0, 64},           {"neg", ref_neg, 1, 0, 64},
        {"abs", ref_abs, 1, 0, 64},           {"shr", ref_shr, 0, 0, 64},
    };
    char opcode[64];
    for (unsigned o = 0; o < sizeof(ops) / sizeof(ops[0]); o++)
        for (unsigned i = 0; i < 6; i++) {
            if ((ops[o].signed_only && !types[i].is_signed) || types[i].bits > ops[o].most_bits)
                continue;
            snprintf(opcode, sizeof(opcode), "%s.%s", ops[o].op, types[i].name);
            check(opcode, &types[i], types[i].bits << ops[o].result_wide, ops[o].ref);
        }
}

static void test_logic(void **state) {
    (void)state;
    static const struct type bits[] = {{"b16", 16, 0}, {"b32", 32, 0}, {"b64", 64, 0}};
    static const struct {
        const char *op;
        reference *ref;
    } ops[] = {{"and", ref_and},   {"or", ref_or},   {"xor", ref_xor}, {"not", ref_not},
               {"cnot", ref_cnot}, {"shl", ref_shl}, {"shr", ref_shr}};
    char opcode[64];
    for (unsigned o = 0; o < sizeof(ops) / sizeof(ops[0]); o++)
        for (unsigned i = 0; i < 3; i++) {
            snprintf(opcode, sizeof(opcode), "%s.%s", ops[o].op, bits[i].name);
            check(opcode, &bits[i], bits[i].bits, ops[o].ref);
        }
}

static uint64_t combine(const char *how, uint64_t x, uint64_t c) {
    return strcmp(how, "and") == 0   ? x & c
           : strcmp(how, "or") == 0  ? x | c
           : strcmp(how, "xor") == 0 ? x ^ c
                                     : x;
}
static void test_setp(void **state) {
    (void)state;
    static const struct {
        const char *op;
        reference *ref;
        int sign; /* 0 both, 1 unsigned only */
    } ops[] = {{"eq", ref_eq, 0}, {"ne", ref_ne, 0}, {"lt", ref_lt, 0}, {"le", ref_le, 0}, {"gt", ref_gt, 0},
               {"ge", ref_ge, 0}, {"lo", ref_lt, 1}, {"ls", ref_le, 1}, {"hi", ref_gt, 1}, {"hs", ref_ge, 1}};
    static const char *const hows[] = {"", "and", "or", "xor"};
    char opcode[64];
    for (unsigned o = 0; o < sizeof(ops) / sizeof(ops[0]); o++)
        for (unsigned i = 0; i < 6; i++)
            for (unsigned k = 0; k < 4; k++) {
                if (ops[o].sign && types[i].is_signed)
                    continue;
                snprintf(opcode, sizeof(opcode), "setp.%s.%s%s%s", ops[o].op, hows[k], k ? "." : "",
                         types[i].name);
                harness_must_open(&h, opcode);
                assert_int_equal(h.form.dests, 2);
                assert_int_equal(h.form.optional_dests, 1);
                assert_int_equal(h.form.sources, k ? 3 : 2);
                for (unsigned round = 0; round < 8; round++) {
                    uint64_t s[32][3];
                    uint32_t mask = round % 2 ? FULL : (uint32_t)harness_random(&seed) | 1;
                    uint64_t before = harness_random(&seed);
                    for (unsigned lane = 0; lane < 32; lane++) {
                        harness_set(&h, 0, lane, before >> lane);
                        harness_set(&h, 1, lane, before >> lane);
                        for (unsigned n = 0; n < 3; n++)
                            s[lane][n] = harness_value(&seed);
                        if (harness_random(&seed) % 4 == 0)
                            s[lane][1] = s[lane][0];
                        for (unsigned n = 0; n < h.form.sources; n++)
                            harness_source(&h, n, lane, s[lane][n]);
                    }
                    harness_run(&h, mask);
                    for (unsigned lane = 0; lane < 32; lane++) {
                        uint64_t r = ops[o].ref(s[lane], &types[i]), c = s[lane][2] & 1;
                        uint64_t p = combine(hows[k], r, c), q = combine(hows[k], !r, c);
                        if (!(mask >> lane & 1))
                            p = q = before >> lane & 1;
                        if (harness_get(&h, 0, lane) != p || harness_get(&h, 1, lane) != q)
                            fail_msg("%s %lx %lx %lx", opcode, s[lane][0], s[lane][1], c);
                    }
                }
            }
}

/* addc and the like: long arithmetic of 128 bits put together from words must be right. */
static void test_carry(void **state) {
    (void)state;
    static const struct {
        const char *low, *high;
        unsigned bits;
        bool subtracts;
    } pairs[] = {{"add.cc.u32", "addc.cc.u32", 32, 0},
                 {"add.cc.s64", "addc.u64", 64, 0},
                 {"sub.cc.u32", "subc.cc.s32", 32, 1},
                 {"sub.cc.u64", "subc.u64", 64, 1}};
    for (unsigned p = 0; p < 4; p++)
        for (unsigned round = 0; round < 50; round++) {
            uint64_t a[2][32], b[2][32], d[2][32];
            const unsigned bits = pairs[p].bits;
            for (unsigned word = 0; word < 2; word++) {
                harness_must_open(&h, word ? pairs[p].high : pairs[p].low);
                assert_true(h.form.uses_carry);
                for (unsigned lane = 0; lane < 32; lane++) {
                    harness_source(&h, 0, lane, a[word][lane] = low((wide)harness_value(&seed), bits));
                    harness_source(&h, 1, lane, b[word][lane] = low((wide)harness_value(&seed), bits));
                }
                harness_run(&h, FULL);
                for (unsigned lane = 0; lane < 32; lane++)
                    d[word][lane] = harness_get(&h, 0, lane);
            }
            for (unsigned lane = 0; lane < 32; lane++) {
                unsigned __int128 x = (unsigned __int128)a[1][lane] << bits | a[0][lane];
                unsigned __int128 y = (unsigned __int128)b[1][lane] << bits | b[0][lane];
                unsigned __int128 z = pairs[p].subtracts ? x - y : x + y;
                assert_true(d[0][lane] == low((wide)z, bits) && d[1][lane] == low((wide)(z >> bits), bits));
            }
        }
    /* a 64 x 64 -> 128 bit product of 32-bit words, the way compilers write it */
    uint32_t x = 0xffffffff, y = 0xfffffffe, z = 0x80000001;
    harness_must_open(&h, "mad.lo.cc.u32");
    assert_int_equal(harness_one(&h, x, y, z, 0), (uint32_t)((uint64_t)x * y) + z);
    bool carry = ((uint64_t)(uint32_t)((uint64_t)x * y) + z) >> 32;
    harness_must_open(&h, "madc.hi.cc.u32");
    assert_int_equal(harness_one(&h, x, y, z, 0), (uint32_t)((uint64_t)x * y >> 32) + z + carry);
}

/* Bit by bit, as the PTX ISA defines them. */
static uint64_t ref_bfe(const uint64_t *s, const struct type *t) {
    unsigned pos = s[1] & 0xff, len = s[2] & 0xff, msb = t->bits - 1;
    unsigned at = pos + len - 1 < msb ? pos + len - 1 : msb;
    uint64_t sign = t->is_signed && len ? s[0] >> at & 1 : 0, r = 0;
    for (unsigned i = 0; i <= msb; i++)
        r |= (i < len && pos + i <= msb ? s[0] >> (pos + i) & 1 : sign) << i;
    return r;
}
static uint64_t ref_bfi(const uint64_t *s, const struct type *t) {
    unsigned pos = s[2] & 0xff, len = s[3] & 0xff, msb = t->bits - 1;
    uint64_t r = s[1];
    for (unsigned i = 0; i < len && pos + i <= msb; i++)
        r = (r & ~(1ull << (pos + i))) | (s[0] >> i & 1) << (pos + i);
    return r;
}
static uint64_t ref_bfind(const uint64_t *s, const struct type *t) {
    wide v = value(s[0], t);
    uint64_t x = low(v < 0 ? ~v : v, t->bits);
    for (int i = (int)t->bits - 1; i >= 0; i--)
        if (x >> i & 1)
            return (uint64_t)i;
    return 0xffffffff;
}
static uint64_t ref_shiftamt(const uint64_t *s, const struct type *t) {
    uint64_t r = ref_bfind(s, t);
    return r == 0xffffffff ? r : t->bits - 1 - r;
}
static uint64_t ref_brev(const uint64_t *s, const struct type *t) {
    uint64_t r = 0;
    for (unsigned i = 0; i < t->bits; i++)
        r |= (s[0] >> i & 1) << (t->bits - 1 - i);
    return r;
}
static uint64_t ref_popc(const uint64_t *s, const struct type *t) {
    uint64_t r = 0;
    for (unsigned i = 0; i < t->bits; i++)
        r += s[0] >> i & 1;
    return r;
}
static uint64_t ref_clz(const uint64_t *s, const struct type *t) {
    unsigned i = 0;
    while (i < t->bits && !(s[0] >> (t->bits - 1 - i) & 1))
        i++;
    return i;
}
static uint64_t ref_prmt(const uint64_t *s, const struct type *t) {
    uint64_t r = 0;
    (void)t;
    for (unsigned i = 0; i < 4; i++) {
        unsigned nibble = s[2] >> (4 * i) & 15, k = nibble & 7;
        unsigned byte = (k < 4 ? s[0] >> (8 * k) : s[1] >> (8 * (k - 4))) & 0xff;
        r |= (uint64_t)(nibble & 8 ? (byte & 0x80 ? 0xff : 0) : byte) << (8 * i);
    }
    return r;
}
static uint64_t ref_funnel_l(const uint64_t *s, const struct type *t) {
    uint64_t n = (uint32_t)s[2], a = (uint32_t)s[0], b = (uint32_t)s[1];
    n = t->is_signed ? n % 32 : n > 32 ? 32 : n; /* is_signed marks .wrap */
    return n == 32 ? a : n == 0 ? b : b << n | a >> (32 - n);
}
static uint64_t ref_funnel_r(const uint64_t *s, const struct type *t) {
    uint64_t n = (uint32_t)s[2], a = (uint32_t)s[0], b = (uint32_t)s[1];
    n = t->is_signed ? n % 32 : n > 32 ? 32 : n;
    return n == 32 ? b : n == 0 ? a : b << (32 - n) | a >> n;
}
static uint64_t ref_bmsk(const uint64_t *s, const struct type *t) {
    uint64_t a = (uint32_t)s[0], b = (uint32_t)s[1], r = 0;
    if (t->is_signed)
        a %= 32, b %= 32;
    for (unsigned i = 0; i < 32; i++)
        r |= (uint64_t)(i >= a && i < a + b) << i;
    return r;
}
static uint64_t ref_fns(const uint64_t *s, const struct type *t) {
    uint32_t mask = (uint32_t)s[0], base = (uint32_t)s[1];
    int32_t offset = (int32_t)s[2];
    (void)t;
    if (base > 31)
        return 0xffffffff;
    unsigned found = 0;
    if (offset == 0)
        return mask >> base & 1 ? base : 0xffffffff;
    for (int p = (int)base; p >= 0 && p<32; p += offset> 0 ? 1 : -1)
        if (mask >> p & 1 && ++found == (offset > 0 ? (uint32_t)offset : 0u - (uint32_t)offset))
            return (uint64_t)p;
    return 0xffffffff;
}
static uint64_t ref_dp4a(const uint64_t *s, const struct type *t) {
    int64_t r = (int32_t)s[2];
    for (unsigned i = 0; i < 4; i++) {
        int64_t a = s[0] >> (8 * i) & 0xff, b = s[1] >> (8 * i) & 0xff;
        a -= (t->bits & 1) && a > 127 ? 256 : 0; /* bit 0: a is signed, bit 1: b */
        b -= (t->bits & 2) && b > 127 ? 256 : 0;
        r += a * b;
    }
    return (uint64_t)r;
}

static void test_bits(void **state) {
    (void)state;
    static const struct type u32 = {"u32", 32, 0}, s32 = {"s32", 32, 1}, u64 = {"u64", 64, 0},
                             s64 = {"s64", 64, 1};
    check("bfe.u32", &u32, 32, ref_bfe);
    check("bfe.s32", &s32, 32, ref_bfe);
    check("bfe.u64", &u64, 64, ref_bfe);
    check("bfe.s64", &s64, 64, ref_bfe);
    check("bfi.b32", &u32, 32, ref_bfi);
    check("bfi.b64", &u64, 64, ref_bfi);
    check("bfind.u32", &u32, 32, ref_bfind);
    check("bfind.s32", &s32, 32, ref_bfind);
    check("bfind.u64", &u64, 32, ref_bfind);
    check("bfind.s64", &s64, 32, ref_bfind);
    check("bfind.shiftamt.u32", &u32, 32, ref_shiftamt);
    check("bfind.shiftamt.s64", &s64, 32, ref_shiftamt);
    check("brev.b32", &u32, 32, ref_brev);
    check("brev.b64", &u64, 64, ref_brev);
    check("popc.b32", &u32, 32, ref_popc);
    check("popc.b64", &u64, 32, ref_popc);
    check("clz.b32", &u32, 32, ref_clz);
    check("clz.b64", &u64, 32, ref_clz);
    check("prmt.b32", &u32, 32, ref_prmt);
    check("shf.l.wrap.b32", &s32, 32, ref_funnel_l);
    check("shf.l.clamp.b32", &u32, 32, ref_funnel_l);
    check("shf.r.wrap.b32", &s32, 32, ref_funnel_r);
    check("shf.r.clamp.b32", &u32, 32, ref_funnel_r);
    check("bmsk.wrap.b32", &s32, 32, ref_bmsk);
    check("fns.b32", &u32, 32, ref_fns);
    const struct type signs[] = {{"", 0, 0}, {"", 1, 0}, {"", 2, 0}, {"", 3, 0}};
    check("dp4a.u32.u32", &signs[0], 32, ref_dp4a);
    check("dp4a.s32.u32", &signs[1], 32, ref_dp4a);
    check("dp4a.u32.s32", &signs[2], 32, ref_dp4a);
    check("dp4a.s32.s32", &signs[3], 32, ref_dp4a);
}

/* Every position and length; every selector. */
static void test_fields_exhaustively(void **state) {
    (void)state;
    static const struct type t32[] = {{"u32", 32, 0}, {"s32", 32, 1}};
    for (unsigned i = 0; i < 2; i++) {
        harness_must_open(&h, i ? "bfe.s32" : "bfe.u32");
        for (unsigned pos = 0; pos < 256; pos += pos < 40 ? 1 : 43)
            for (unsigned len = 0; len < 256; len += 32) {
                uint64_t s[32][3];
                for (unsigned lane = 0; lane < 32; lane++) {
                    s[lane][0] = harness_random(&seed);
                    s[lane][1] = pos | 0xabcdef00;
                    s[lane][2] = len + lane;
                    for (unsigned n = 0; n < 3; n++)
                        harness_source(&h, n, lane, s[lane][n]);
                }
                harness_run(&h, FULL);
                for (unsigned lane = 0; lane < 32; lane++)
                    assert_int_equal(harness_get(&h, 0, lane), ref_bfe(s[lane], &t32[i]));
            }
    }
    harness_must_open(&h, "prmt.b32");
    for (unsigned selector = 0; selector < 65536; selector += 32) {
        uint64_t s[32][3];
        for (unsigned lane = 0; lane < 32; lane++) {
            s[lane][0] = harness_random(&seed);
            s[lane][1] = harness_random(&seed);
            s[lane][2] = selector + lane;
            for (unsigned n = 0; n < 3; n++)
                harness_source(&h, n, lane, s[lane][n]);
        }
        harness_run(&h, FULL);
        for (unsigned lane = 0; lane < 32; lane++)
            assert_int_equal(harness_get(&h, 0, lane), ref_prmt(s[lane], NULL));
    }
    /* the tables of the other modes, on bytes that are their own numbers */
    static const struct {
        const char *mode;
        uint32_t result[4];
    } modes[] = {
        {"f4e", {0x03020100, 0x04030201, 0x05040302, 0x06050403}},
        {"b4e", {0x05060700, 0x06070001, 0x07000102, 0x00010203}},
        {"rc8", {0x00000000, 0x01010101, 0x02020202, 0x03030303}},
        {"ecl", {0x03020100, 0x03020101, 0x03020202, 0x03030303}},
        {"ecr", {0x00000000, 0x01010100, 0x02020100, 0x03020100}},
        {"rc16", {0x01000100, 0x03020302, 0x01000100, 0x03020302}},
    };
    for (unsigned m = 0; m < 6; m++) {
        char opcode[32];
        snprintf(opcode, sizeof(opcode), "prmt.b32.%s", modes[m].mode);
        harness_must_open(&h, opcode);
        for (unsigned n = 0; n < 4; n++)
            assert_int_equal(harness_one(&h, 0x03020100, 0x07060504, n | 0xfc, 0), modes[m].result[n]);
    }
    for (unsigned lut = 0; lut < 256; lut++) {
        harness_must_open(&h, "lop3.b32");
        assert_int_equal(harness_one(&h, 0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa, lut), lut * 0x01010101u);
    }
}

static void test_cvt(void **state) {
    (void)state;
    static const struct type all[] = {{"u8", 8, 0}, {"u16", 16, 0}, {"u32", 32, 0}, {"u64", 64, 0},
                                      {"s8", 8, 1}, {"s16", 16, 1}, {"s32", 32, 1}, {"s64", 64, 1}};
    for (unsigned d = 0; d < 8; d++)
        for (unsigned s = 0; s < 8; s++)
            for (unsigned sat = 0; sat < 2; sat++) {
                char opcode[32];
                snprintf(opcode, sizeof(opcode), "cvt%s.%s.%s", sat ? ".sat" : "", all[d].name, all[s].name);
                bool narrows = smallest(&all[s]) < smallest(&all[d]) || largest(&all[s]) > largest(&all[d]);
                if (sat && !narrows) {
                    assert_false(harness_open(&h, opcode));
                    continue;
                }
                harness_must_open(&h, opcode);
                unsigned size = alu_type_size(h.form.type[0]) * 8;
                for (unsigned i = 0; i < 400; i++) {
                    uint64_t x = harness_value(&seed);
                    wide v = value(x, &all[s]);
                    if (sat)
                        v = v < smallest(&all[d])  ? smallest(&all[d])
                            : v > largest(&all[d]) ? largest(&all[d])
                                                   : v;
                    v = value((uint64_t)v, &all[d]);
                    assert_int_equal(harness_one(&h, x, 0, 0, 0), low(v, size));
                }
            }
    /* registers wider than the types */
    struct alu_form form;
    assert_true(alu_lookup_cvt("cvt.s32.s8", 4, 4, &form));
    harness_must_open(&h, "cvt.u32.u32");
    h.form = form;
    assert_int_equal(harness_one(&h, 0x1234f680, 0, 0, 0), 0xffffff80);
    assert_true(alu_lookup_cvt("cvt.u8.u32", 8, 4, &form));
    h.form = form;
    assert_int_equal(harness_one(&h, 0x1234f680, 0, 0, 0), 0x80);
    assert_true(alu_lookup_cvt("cvt.s8.u64", 4, 8, &form));
    h.form = form;
    assert_int_equal(harness_one(&h, 0xffffffff1234f680, 0, 0, 0), 0xffffff80);
    assert_false(alu_lookup_cvt("cvt.rn.f32.s32", 8, 4, &form));
    assert_false(alu_lookup_cvt("add.s32", 4, 4, &form));
}

static void test_packed(void **state) {
    (void)state;
    harness_must_open(&h, "cvt.pack.sat.s8.s32.b32");
    assert_int_equal(harness_one(&h, 300, (uint32_t)-200, 0xabcd1234, 0), 0x12347f80);
    harness_must_open(&h, "cvt.pack.sat.u16.s32");
    assert_int_equal(harness_one(&h, 70000, (uint32_t)-1, 0, 0), 0xffff0000);
    harness_must_open(&h, "vabsdiff4.u32.u32.u32");
    assert_int_equal(harness_one(&h, 0x01ff0580, 0x02000a7f, 0, 0), 0x01ff0501);
    harness_must_open(&h, "vabsdiff4.u32.u32.u32.add");
    assert_int_equal(harness_one(&h, 0x01ff0580, 0x02000a7f, 1000, 0), 1000 + 1 + 255 + 5 + 1);
    harness_must_open(&h, "vadd2.s32.s32.s32.sat");
    assert_int_equal(harness_one(&h, 0x7fff8000, 0x0001ffff, 0, 0), 0x7fff8000);
    harness_must_open(&h, "add.u16x2");
    assert_int_equal(harness_one(&h, 0xffff0001, 0x0002ffff, 0, 0), 0x00010000);
    harness_must_open(&h, "max.s16x2.relu");
    assert_int_equal(harness_one(&h, 0xffff0001, 0xfffe7fff, 0, 0), 0x00007fff);
    harness_must_open(&h, "dp2a.hi.s32.u32");
    assert_int_equal((int32_t)harness_one(&h, 0xffff0003, 0x04050607, 10, 0), 10 + 3 * 5 - 1 * 4);
    harness_must_open(&h, "mul24.hi.s32");
    assert_int_equal((int32_t)harness_one(&h, 0xff800000, 0x007fffff, 0, 0),
                     (int32_t)(((int64_t)-8388608 * 8388607) >> 16));
    harness_must_open(&h, "mad.hi.sat.s32");
    assert_int_equal((int32_t)harness_one(&h, 0x7fffffff, 0x7fffffff, 0x7fffffff, 0), INT32_MAX);
    harness_must_open(&h, "szext.clamp.s32");
    assert_int_equal(harness_one(&h, 0x8f, 8, 0, 0), 0xffffff8f);
    assert_int_equal(harness_one(&h, 0x8f, 0, 0, 0), 0);
    assert_int_equal(harness_one(&h, 0x8f, 32, 0, 0), 0x8f);
    harness_must_open(&h, "bmsk.clamp.b32");
    assert_int_equal(harness_one(&h, 4, 8, 0, 0), 0xff0);
    assert_int_equal(harness_one(&h, 4, 40, 0, 0), 0xfffffff0);
    assert_int_equal(harness_one(&h, 40, 4, 0, 0), 0);
}

static int report(void **state) {
    (void)state;
    print_message("%lu vectors on %s\n", h.vectors, alu_isa());
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arithmetic), cmocka_unit_test(test_logic),
        cmocka_unit_test(test_setp),       cmocka_unit_test(test_carry),
        cmocka_unit_test(test_bits),       cmocka_unit_test(test_fields_exhaustively),
        cmocka_unit_test(test_cvt),        cmocka_unit_test(test_packed),
    };
    return cmocka_run_group_tests_name("alu_int", tests, NULL, report);
}
