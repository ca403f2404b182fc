// SPDX-License-Identifier: Apache-2.0
/*
 * Matrix multiplication: every shape and type on small integers, which all formats hold and for which every
 * order of summation is exact; the fragments of mma against the PTX ISA's formulas.
 */
#include "device/soft/alu_fragment.h"
#include "tests/unit/alu_harness.h"

#include <math.h>

static struct alu_harness h;
static uint64_t seed = 0x2545f4914f6cdd1d;
static unsigned long products;

static uint64_t encode(const char *type, int value) {
    static const struct {
        const char *name;
        unsigned bits, mantissa;
        int bias;
    } floats[] = {{"f16", 16, 10, 15},   {"bf16", 16, 7, 127}, {"e4m3", 8, 3, 7},    {"e5m2", 8, 2, 15},
                  {"tf32", 32, 23, 127}, {"f32", 32, 23, 127}, {"f64", 64, 52, 1023}};
    for (unsigned i = 0; i < 7; i++)
        if (strcmp(type, floats[i].name) == 0) {
            uint64_t sign = value < 0 ? 1ull << (floats[i].bits - 1) : 0;
            if (value == 0)
                return 0;
            int e = ilogb(fabs((double)value));
            double m = ldexp(fabs((double)value), (int)floats[i].mantissa - e);
            uint64_t digits = (uint64_t)m & ((1ull << floats[i].mantissa) - 1);
            assert_true(m == floor(m));
            return sign | (uint64_t)(e + floats[i].bias) << floats[i].mantissa | digits;
        }
    return (uint64_t)(int64_t)value;
}

static void place(unsigned first, const struct alu_fragment *f, const char *type, int matrix[64][64]) {
    for (unsigned reg = 0; reg < f->registers; reg++)
        for (unsigned lane = 0; lane < 32; lane++) {
            uint64_t word = 0;
            unsigned width = f->bits == 64 ? 64 : 32 / f->per_register;
            for (unsigned e = 0; e < f->per_register; e++) {
                unsigned row, column;
                alu_fragment_position(f, lane, reg, e, &row, &column);
                assert_true(row < f->rows && column < f->columns);
                uint64_t code = encode(type, matrix[row][column]);
                word |= (width == 64 ? code : code & ((1ull << width) - 1)) << (e * width);
            }
            /* what tf32 does not have must not count */
            if (strcmp(type, "tf32") == 0)
                word |= harness_random(&seed) & 0x1fff;
            harness_set(&h, first + reg, lane, word);
        }
}

static void multiply(const char *opcode, const char *shape, const char *const types[4], bool wmma,
                     bool alias) {
    struct alu_fragment f[4];
    unsigned first[4], total = 0;
    int matrix[4][64][64];
    harness_must_open(&h, opcode);
    assert_true(h.form.warp_wide);
    for (unsigned i = 0; i < 4; i++) {
        assert_true(alu_fragment_describe(&f[i], "dabc"[i], shape, types[i], wmma));
        first[i] = total;
        for (unsigned r = 0; r < f[i].registers; r++, total++) {
            assert_int_equal(h.form.group[total], i);
            assert_int_equal(h.form.type[total], f[i].type);
        }
        for (unsigned r = 0; r < 64; r++)
            for (unsigned c = 0; c < 64; c++)
                matrix[i][r][c] = (int)(harness_random(&seed) % 15) - (types[i][0] == 'u' ? 0 : 7);
        if (strcmp(types[i], "u4") == 0 || strcmp(types[i], "s4") == 0)
            for (unsigned r = 0; r < 64; r++)
                for (unsigned c = 0; c < 64; c++)
                    matrix[i][r][c] = (int)(harness_random(&seed) % 16) - (types[i][0] == 'u' ? 0 : 8);
    }
    assert_int_equal(h.form.dests, f[0].registers);
    assert_int_equal(h.form.dests + h.form.sources, total);
    for (unsigned i = 1; i < 4; i++)
        place(first[i], &f[i], types[i], matrix[i]);
    /* D in the registers of C, of A, of B as far as they go */
    if (alias)
        for (unsigned r = 0; r < f[0].registers; r++)
            h.args.op[r] = h.args.op[first[1] + (r + 1) % (total - first[1])];
    harness_run(&h, FULL);
    for (unsigned reg = 0; reg < f[0].registers; reg++)
        for (unsigned lane = 0; lane < 32; lane++)
            for (unsigned e = 0; e < f[0].per_register; e++) {
                unsigned row, column;
                alu_fragment_position(&f[0], lane, reg, e, &row, &column);
                int sum = matrix[3][row][column];
                for (unsigned k = 0; k < f[1].columns; k++)
                    sum += matrix[1][row][k] * matrix[2][k][column];
                products += f[1].columns;
                uint64_t want = encode(types[0], sum), got;
                unsigned width = f[0].bits == 64 ? 64 : 32 / f[0].per_register;
                got = harness_get(&h, h.args.op[reg] / SLOT, lane) >> (e * width);
                if (width < 64)
                    got &= (1ull << width) - 1, want &= (1ull << width) - 1;
                if (got != want)
                    fail_msg("%s row %u column %u: got %lx, not %lx", opcode, row, column, got, want);
            }
}

static void test_mma(void **state) {
    (void)state;
    static const struct {
        const char *shapes, *d, *a, *b, *c;
    } kinds[] = {
        {"m16n8k8 m16n8k16", "f16", "f16", "f16", "f16"},
        {"m16n8k8 m16n8k16", "f32", "f16", "f16", "f32"},
        {"m16n8k8 m16n8k16", "f32", "bf16", "bf16", "f32"},
        {"m16n8k4 m16n8k8", "f32", "tf32", "tf32", "f32"},
        {"m16n8k16 m16n8k32", "f32", "e4m3", "e4m3", "f32"},
        {"m16n8k16 m16n8k32", "f32", "e4m3", "e5m2", "f32"},
        {"m16n8k16 m16n8k32", "f32", "e5m2", "e4m3", "f32"},
        {"m16n8k16 m16n8k32", "f16", "e5m2", "e5m2", "f16"},
        {"m8n8k4 m16n8k4 m16n8k8 m16n8k16", "f64", "f64", "f64", "f64"},
        {"m8n8k16 m16n8k16 m16n8k32", "s32", "s8", "s8", "s32"},
        {"m8n8k16 m16n8k16 m16n8k32", "s32", "u8", "s8", "s32"},
        {"m8n8k16 m16n8k16 m16n8k32", "s32", "s8", "u8", "s32"},
        {"m8n8k16 m16n8k16 m16n8k32", "s32", "u8", "u8", "s32"},
        {"m8n8k32 m16n8k32 m16n8k64", "s32", "s4", "s4", "s32"},
        {"m8n8k32 m16n8k32 m16n8k64", "s32", "u4", "s4", "s32"},
        {"m8n8k32 m16n8k32 m16n8k64", "s32", "u4", "u4", "s32"},
    };
    for (unsigned i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        char shapes[64], opcode[96], *rest = NULL;
        const char *const types[4] = {kinds[i].d, kinds[i].a, kinds[i].b, kinds[i].c};
        strcpy(shapes, kinds[i].shapes);
        for (char *shape = strtok_r(shapes, " ", &rest); shape; shape = strtok_r(NULL, " ", &rest))
            for (unsigned k = 0; k < 4; k++) {
                bool satfinite = k == 3 && kinds[i].d[0] == 's';
                snprintf(opcode, sizeof(opcode), "mma.sync.aligned.%s.row.col.%s.%s.%s.%s%s", shape, types[0],
                         types[1], types[2], types[3], satfinite ? ".satfinite" : "");
                multiply(opcode, shape, types, false, k % 2);
            }
    }
}

static void test_wmma(void **state) {
    (void)state;
    static const struct {
        const char *shapes, *words, *d, *a, *b, *c;
    } kinds[] = {
        {"m16n16k16 m8n32k16 m32n8k16", "f32.f32", "f32", "f16", "f16", "f32"},
        {"m16n16k16 m8n32k16 m32n8k16", "f16.f16", "f16", "f16", "f16", "f16"},
        {"m16n16k16 m8n32k16 m32n8k16", "f16.f32", "f16", "f16", "f16", "f32"},
        {"m16n16k16 m8n32k16 m32n8k16", "f32.f16", "f32", "f16", "f16", "f16"},
        {"m16n16k16 m8n32k16 m32n8k16", "f32.bf16.bf16.f32", "f32", "bf16", "bf16", "f32"},
        {"m16n16k16 m8n32k16 m32n8k16", "s32.s8.s8.s32", "s32", "s8", "s8", "s32"},
        {"m16n16k16 m8n32k16 m32n8k16", "s32.u8.u8.s32.satfinite", "s32", "u8", "u8", "s32"},
        {"m16n16k8", "f32.tf32.tf32.f32", "f32", "tf32", "tf32", "f32"},
        {"m8n8k4", "f64.f64.f64.f64", "f64", "f64", "f64", "f64"},
        {"m8n8k32", "s32.s4.s4.s32", "s32", "s4", "s4", "s32"},
    };
    for (unsigned i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        char shapes[64], opcode[96], *rest = NULL;
        const char *const types[4] = {kinds[i].d, kinds[i].a, kinds[i].b, kinds[i].c};
        strcpy(shapes, kinds[i].shapes);
        for (char *shape = strtok_r(shapes, " ", &rest); shape; shape = strtok_r(NULL, " ", &rest))
            for (unsigned k = 0; k < 4; k++) {
                const bool only_row_col = strcmp(shape, "m8n8k32") == 0;
                snprintf(opcode, sizeof(opcode), "wmma.mma.sync.aligned.%s.%s.%s.%s",
                         k & 1 || only_row_col ? "row" : "col", k & 2 && !only_row_col ? "row" : "col", shape,
                         kinds[i].words);
                multiply(opcode, shape, types, true, k % 2);
            }
    }
}

static void at(const char *type, const char *shape, char role, unsigned lane, unsigned element, unsigned row,
               unsigned column) {
    struct alu_fragment f;
    unsigned r, c;
    assert_true(alu_fragment_describe(&f, role, shape, type, false));
    alu_fragment_position(&f, lane, element / f.per_register, element % f.per_register, &r, &c);
    if (r != row || c != column)
        fail_msg("%s %s %c lane %u element %u: %u,%u, not %u,%u", shape, type, role, lane, element, r, c, row,
                 column);
}

/* The formulas as the ISA prints them, per shape. */
static void test_layouts(void **state) {
    (void)state;
    for (unsigned lane = 0; lane < 32; lane++) {
        const unsigned g = lane >> 2, t = lane % 4;
        for (unsigned i = 0; i < 8; i++)
            at("f16", "m16n8k16", 'a', lane, i, i < 2 || (i >= 4 && i < 6) ? g : g + 8,
               t * 2 + (i & 1) + (i >= 4 ? 8 : 0));
        for (unsigned i = 0; i < 4; i++) {
            at("bf16", "m16n8k16", 'b', lane, i, t * 2 + (i & 1) + (i >= 2 ? 8 : 0), g);
            at("f32", "m16n8k16", 'c', lane, i, i < 2 ? g : g + 8, t * 2 + (i & 1));
            at("f16", "m16n8k16", 'd', lane, i, i < 2 ? g : g + 8, t * 2 + (i & 1));
            at("f16", "m16n8k8", 'a', lane, i, i < 2 ? g : g + 8, t * 2 + (i & 1));
            at("tf32", "m16n8k8", 'a', lane, i, i % 2 ? g + 8 : g, i < 2 ? t : t + 4);
            at("s8", "m8n8k16", 'a', lane, i, g, t * 4 + i);
            at("s8", "m8n8k16", 'b', lane, i, t * 4 + i, g);
        }
        for (unsigned i = 0; i < 16; i++)
            at("s8", "m16n8k32", 'a', lane, i, i < 4 || (i >= 8 && i < 12) ? g : g + 8,
               t * 4 + (i & 3) + (i >= 8 ? 16 : 0));
        for (unsigned i = 0; i < 8; i++) {
            at("e4m3", "m16n8k32", 'b', lane, i, t * 4 + (i & 3) + (i >= 4 ? 16 : 0), g);
            at("s8", "m16n8k16", 'a', lane, i, i < 4 ? g : g + 8, t * 4 + (i & 3));
            at("f64", "m16n8k16", 'a', lane, i, i % 2 ? g + 8 : g, i / 2 * 4 + t);
        }
        at("f64", "m8n8k4", 'a', lane, 0, g, t);
        at("f64", "m8n8k4", 'b', lane, 0, t, g);
        at("f64", "m8n8k4", 'c', lane, 1, g, t * 2 + 1);
    }
}

/* Every element of a wmma matrix is in exactly one of the distinct registers. */
static void test_coverage(void **state) {
    (void)state;
    static const char *const shapes[] = {"m16n16k16", "m8n32k16", "m32n8k16"}, *const types[] = {"f16",
                                                                                                 "bf16", "s8",
                                                                                                 "f32"};
    for (unsigned s = 0; s < 3; s++)
        for (unsigned t = 0; t < 4; t++)
            for (const char *role = t == 3 ? "cd" : "ab"; *role; role++) {
                struct alu_fragment f;
                unsigned seen[32][32] = {{0}}, row, column;
                assert_true(alu_fragment_describe(&f, *role, shapes[s], types[t], true));
                for (unsigned lane = 0; lane < 32; lane++)
                    for (unsigned reg = 0; reg < f.distinct; reg++)
                        for (unsigned e = 0; e < f.per_register; e++) {
                            alu_fragment_position(&f, lane, reg, e, &row, &column);
                            seen[row][column]++;
                        }
                for (row = 0; row < f.rows; row++)
                    for (column = 0; column < f.columns; column++)
                        assert_int_equal(seen[row][column], 1);
            }
    struct alu_fragment f;
    assert_false(alu_fragment_describe(&f, 'a', "m64n64k16", "f16", false));
    assert_false(alu_fragment_describe(&f, 'a', "m16n8k16", "f17", false));
    assert_false(alu_fragment_describe(&f, 'a', "16x8x16", "f16", false));
}

static void test_saturation(void **state) {
    (void)state;
    for (unsigned saturates = 0; saturates < 2; saturates++) {
        harness_must_open(&h, saturates ? "mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32.satfinite"
                                        : "mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32");
        for (unsigned lane = 0; lane < 32; lane++) {
            harness_source(&h, 0, lane, 0x01010101);
            harness_source(&h, 1, lane, 0x7f7f7f7f);
            harness_source(&h, 2, lane, 0x7fffffff);
            harness_source(&h, 3, lane, 0x80000000);
        }
        harness_run(&h, FULL);
        assert_int_equal(harness_get(&h, 0, 9), saturates ? 0x7fffffff : 0x7fffffffu + 16 * 127);
        assert_int_equal(harness_get(&h, 1, 9), 0x80000000u + 16 * 127);
    }
}

static void test_movmatrix(void **state) {
    (void)state;
    harness_must_open(&h, "movmatrix.sync.aligned.m8n8.trans.b16");
    assert_true(h.form.warp_wide);
    h.args.op[0] = h.args.op[1];
    for (unsigned lane = 0; lane < 32; lane++)
        harness_source(&h, 0, lane, (lane * 2) | (lane * 2 + 1) << 16);
    harness_run(&h, FULL);
    for (unsigned lane = 0; lane < 32; lane++) {
        unsigned row = lane / 4, column = lane % 4 * 2;
        assert_int_equal(harness_get(&h, 1, lane), (column * 8 + row) | ((column + 1) * 8 + row) << 16);
    }
}

static int report(void **state) {
    (void)state;
    print_message("%lu products on %s\n", products, alu_isa());
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mma),      cmocka_unit_test(test_wmma),       cmocka_unit_test(test_layouts),
        cmocka_unit_test(test_coverage), cmocka_unit_test(test_saturation), cmocka_unit_test(test_movmatrix),
    };
    return cmocka_run_group_tests_name("alu_mma", tests, NULL, report);
}
