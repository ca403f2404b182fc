// SPDX-License-Identifier: Apache-2.0
/*
 * The grammar of opcodes: what compilers and libraries emit is found, what is no PTX is not. And every
 * operation of the list gives the same bits in each instruction-set variant that this processor can run, on
 * random operands and masks. The list's path is the first argument (default: relative to the source
 * directory).
 */
#include "device/soft/alu_kernel.h"
#include "tests/unit/alu_harness.h"

#include <stdlib.h>

static const char *list_path = "tests/data/ptx-opcodes.txt";
static struct alu_harness h;
static uint64_t seed = 0x14057b7ef767814f;

typedef void visitor(const char *opcode, void *context);
static unsigned for_each_opcode(visitor *visit, void *context) {
    char line[128];
    unsigned count = 0;
    FILE *file = fopen(list_path, "r");
    if (!file)
        fail_msg("cannot open %s", list_path);
    while (fgets(line, sizeof(line), file)) {
        line[strcspn(line, "\n")] = 0;
        visit(line, context);
        count++;
    }
    fclose(file);
    return count;
}

static void accepted(const char *opcode, void *context) {
    struct alu_form form;
    (void)context;
    if (!alu_lookup(opcode, &form))
        fail_msg("%s refused", opcode);
    if (!form.fn || form.dests == 0 || form.sources == 0 || form.dests + form.sources > ALU_MAX_OPERANDS ||
        form.optional > form.sources || form.optional_dests >= form.dests)
        fail_msg("%s: bad form", opcode);
    for (unsigned i = 0; i < form.dests + form.sources; i++)
        if (form.type[i] == ALU_NONE || (i && form.group[i] < form.group[i - 1]))
            fail_msg("%s: bad operand %u", opcode, i);
}
static void test_accepted(void **state) {
    (void)state;
    unsigned count = for_each_opcode(accepted, NULL);
    assert_true(count > 1000);
    print_message("%u opcodes\n", count);
}

static void test_refused(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "",
        ".",
        "add",
        "add.",
        "add..s32",
        "add.s32.",
        ".s32",
        "add.s8",
        "add.b32",
        "add.s32.s32",
        "add.sat.u32",
        "add.rn.s32",
        "add.rna.f32",
        "add.rn.rz.f32",
        "add.ftz.f64",
        "add.sat.f64",
        "add.ftz.bf16",
        "mul.s32",
        "mul.lo.f32",
        "mul.lo.hi.s32",
        "mul.wide.s64",
        "fma.f32",
        "fma.rn.s32",
        "fma.rn.rn.f32",
        "fma.rn.sat.relu.f16",
        "div.f32",
        "div.approx.f64",
        "div.rn.approx.f32",
        "rem.f32",
        "sqrt.f32",
        "rcp.f64",
        "rcp.approx.f64",
        "sin.f32",
        "sin.approx.f64",
        "tanh.approx.f64",
        "ex2.approx.f64",
        "neg.u32",
        "abs.u32",
        "min.NaN.f64",
        "min.NaN.s32",
        "min.abs.f32",
        "min.xorsign.f32",
        "popc.u32",
        "clz.s32",
        "bfe.b32",
        "bfi.u32",
        "brev.b16",
        "shl.s32",
        "shr.f32",
        "shf.l.b32",
        "shf.l.wrap.clamp.b32",
        "prmt.b64",
        "prmt.b32.xyz",
        "lop3.b64",
        "lop3.xor.b32",
        "and.u32",
        "not.f32",
        "cnot.pred",
        "setp.lt.b32",
        "setp.lo.s32",
        "setp.ltu.s32",
        "setp.num.u32",
        "setp.lt.ftz.f64",
        "setp.lt.ftz.s32",
        "setp.s32",
        "setp.lt.and.or.s32",
        "setp.lt.gt.s32",
        "set.lt.s32",
        "set.lt.f64.f32",
        "selp.pred",
        "selp.b8",
        "slct.s32",
        "slct.s32.u32",
        "mov.f16",
        "mov.b8",
        "mov",
        "cvt.s32",
        "cvt.s32.f32",
        "cvt.rn.s32.f32",
        "cvt.rzi.f32.s32",
        "cvt.f32.s32",
        "cvt.f32.f64",
        "cvt.f16.f32",
        "cvt.rn.f64.f32",
        "cvt.rni.s32.s32",
        "cvt.sat.s32.s32",
        "cvt.sat.u32.u8",
        "cvt.ftz.s32.s16",
        "cvt.rna.f32.f64",
        "cvt.rn.e4m3x2.f32",
        "cvt.rz.satfinite.e4m3x2.f32",
        "cvt.rn.satfinite.f32.f64",
        "cvt.pack.s8.s32.b32",
        "cvt.sat.pack.s8.s32",
        "cvt.rn.f32.f16x2",
        "cvt.s32.b32",
        "testp.f32",
        "testp.finite.s32",
        "copysign.f16",
        "dp4a.s32",
        "dp4a.s8.s8",
        "dp2a.s32.s32",
        "sad.f32",
        "vabsdiff4.u32.u32",
        "vabsdiff4.u8.u8.u8",
        "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16",
        "mma.sync.aligned.m16n8k16.col.row.f32.f16.f16.f32",
        "mma.sync.m16n8k16.row.col.f32.f16.f16.f32",
        "mma.sync.aligned.m16n8k16.row.col.f32.f16.bf16.f32",
        "mma.sync.aligned.m16n8k32.row.col.f32.f16.f16.f32",
        "mma.sync.aligned.m16n16k16.row.col.f32.f16.f16.f32",
        "mma.sync.aligned.m16n8k16.row.col.satfinite.f32.f16.f16.f32",
        "mma.sync.aligned.m16n8k8.row.col.s32.s8.s8.s32",
        "wmma.mma.sync.aligned.row.m16n16k16.f32.f32",
        "wmma.mma.sync.aligned.row.col.m16n8k16.f32.f32",
        "wmma.mma.sync.aligned.row.col.m16n16k16.f32",
        "wmma.load.a.sync.aligned.row.m16n16k16.f16",
        "movmatrix.m8n8.trans.b16",
        "ld.global.u32",
        "st.shared.f32",
        "bra",
        "ret",
        "bar.sync",
        "atom.add.u32",
        "shfl.sync.idx.b32",
        "min3",
        "frobnicate.s32",
        "add.s32 ",
        "ADD.s32",
        "add.s32x",
        "add_s32",
        "add.thisisaverylongmodifierindeed.s32",
        "add.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.ftz.f32",
    };
    struct alu_form form;
    for (unsigned i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
        if (alu_lookup(wrong[i], &form))
            fail_msg("%s accepted", wrong[i]);
    print_message("%zu wrong opcodes\n", sizeof(wrong) / sizeof(wrong[0]));
}

static void test_forms(void **state) {
    (void)state;
    static const struct {
        const char *opcode;
        unsigned dests, sources;
        enum alu_type types[6];
    } forms[] = {
        {"add.rn.ftz.f32", 1, 2, {ALU_F32, ALU_F32, ALU_F32}},
        {"add.f32.ftz.rn", 1, 2, {ALU_F32, ALU_F32, ALU_F32}},
        {"mad.wide.s16", 1, 3, {ALU_S32, ALU_S16, ALU_S16, ALU_S32}},
        {"setp.lt.and.u64", 2, 3, {ALU_PRED, ALU_PRED, ALU_U64, ALU_U64, ALU_PRED}},
        {"set.lt.f32.s16", 1, 2, {ALU_F32, ALU_S16, ALU_S16}},
        {"selp.f64", 1, 3, {ALU_F64, ALU_F64, ALU_F64, ALU_PRED}},
        {"slct.u64.f32", 1, 3, {ALU_U64, ALU_U64, ALU_U64, ALU_F32}},
        {"cvt.rzi.s64.f16", 1, 1, {ALU_S64, ALU_F16}},
        {"cvt.rn.f16x2.f32", 1, 2, {ALU_F16X2, ALU_F32, ALU_F32}},
        {"popc.b64", 1, 1, {ALU_U32, ALU_B64}},
        {"bfe.s64", 1, 3, {ALU_S64, ALU_S64, ALU_U32, ALU_U32}},
        {"lop3.or.b32", 2, 5, {ALU_B32, ALU_PRED, ALU_B32, ALU_B32, ALU_B32, ALU_U32}},
        {"and.pred", 1, 2, {ALU_PRED, ALU_PRED, ALU_PRED}},
        {"mov.b128", 1, 1, {ALU_B128, ALU_B128}},
    };
    struct alu_form form;
    for (unsigned i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        assert_true(alu_lookup(forms[i].opcode, &form));
        assert_int_equal(form.dests, forms[i].dests);
        assert_int_equal(form.sources, forms[i].sources);
        for (unsigned k = 0; k < 6 && k < form.dests + form.sources; k++)
            assert_int_equal(form.type[k], forms[i].types[k]);
        assert_false(form.warp_wide || form.uses_carry);
    }
    assert_true(alu_lookup("setp.lt.and.u64", &form));
    const uint8_t groups[] = {0, 0, 1, 2, 3};
    assert_memory_equal(form.group, groups, 5);
    assert_int_equal(form.optional_dests, 1);
    assert_true(alu_lookup("madc.lo.s32", &form) && form.uses_carry);
}

/* ---- the variants ---- */

#define DECLARE(noun) extern const struct alu_kernels alu_##noun##_v2, alu_##noun##_v3, alu_##noun##_v4;
ALU_NOUNS(DECLARE)
#define LIST(noun) {&alu_##noun##_v2, &alu_##noun##_v3, &alu_##noun##_v4},
static const struct alu_kernels *const lists[][3] = {ALU_NOUNS(LIST)};

static alu_fn *variant(alu_fn *best, unsigned isa) {
    const unsigned in_use = (unsigned)(alu_isa()[1] - '2');
    for (unsigned n = 0; n < sizeof(lists) / sizeof(lists[0]); n++)
        for (unsigned k = 0; k < lists[n][in_use]->count; k++)
            if (lists[n][in_use]->list[k].fn == best)
                return lists[n][isa]->list[k].fn;
    fail_msg("a kernel without a table");
    return NULL;
}

static void compare(const char *opcode, void *context) {
    static uint8_t start[sizeof(h.regs)], first[sizeof(h.regs)];
    const unsigned in_use = (unsigned)(alu_isa()[1] - '2');
    (void)context;
    harness_must_open(&h, opcode);
    alu_fn *best = h.form.fn;
    for (unsigned round = 0; round < 30; round++) {
        uint32_t mask = round % 2 || h.form.warp_wide ? FULL : (uint32_t)harness_random(&seed) | 1;
        for (unsigned i = 0; i < h.form.dests + h.form.sources; i++)
            for (unsigned lane = 0; lane < 32; lane++)
                harness_set(&h, i, lane, harness_value(&seed));
        uint32_t carry = (uint32_t)harness_random(&seed);
        memcpy(h.regs + h.args.carry, &carry, 4);
        memcpy(start, h.regs, sizeof(start));
        for (unsigned isa = 0; isa <= in_use; isa++) {
            memcpy(h.regs, start, sizeof(start));
            h.form.fn = variant(best, isa);
            harness_run(&h, mask);
            if (isa == 0)
                memcpy(first, h.regs, sizeof(first));
            for (unsigned i = 0; i < sizeof(first); i++)
                if (h.regs[i] != first[i])
                    fail_msg("%s: v%u differs from v2 at operand %u, byte %u", opcode, isa + 2, i / SLOT,
                             i % SLOT);
        }
        /* inactive lanes stay as they were */
        for (unsigned i = 0; i < h.form.dests; i++)
            for (unsigned lane = 0; lane < 32; lane++)
                if (!(mask >> lane & 1)) {
                    uint64_t now = harness_get(&h, i, lane), before;
                    memcpy(first, h.regs, sizeof(first));
                    memcpy(h.regs, start, sizeof(start));
                    before = harness_get(&h, i, lane);
                    memcpy(h.regs, first, sizeof(first));
                    if (now != before)
                        fail_msg("%s: lane %u was inactive", opcode, lane);
                }
    }
}
static void test_variants(void **state) {
    (void)state;
    unsigned count = for_each_opcode(compare, NULL);
    print_message("%u opcodes, %lu vectors, up to %s\n", count, h.vectors, alu_isa());
}

int main(int argc, char **argv) {
    if (argc > 1)
        list_path = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_variants),
    };
    return cmocka_run_group_tests_name("alu_lookup", tests, NULL, NULL);
}
