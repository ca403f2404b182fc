// SPDX-License-Identifier: Apache-2.0
/* Operations of the decoder's own families on hand-written PTX against values computed here. */
#include "tests/unit/ptx_fixture.h"

/* A kernel k(p, q) with %rd1 = p, %rd2 = q + 4 * tid, %r1 = tid; results go to [%rd2]. */
#define KERNEL(body)                                                                                         \
    PTX_HEADER                                                                                               \
    ".visible .entry k(.param .u64 p, .param .u64 q)\n{\n.reg .b16 %h<16>;\n.reg .b32 %r<32>;\n"             \
    ".reg .b64 %rd<32>;\n.reg .b128 %q<4>;\n.reg .f32 %f<16>;\n.reg .f64 %fd<8>;\n.reg .pred %p<8>;\n"       \
    "ld.param.u64 %rd1, [p];\nld.param.u64 %rd2, [q];\nmov.u32 %r1, %tid.x;\n"                               \
    "mad.wide.u32 %rd2, %r1, 4, %rd2;\n" body "\nret;\n}\n"

struct memory {
    uint8_t *p;
    uint32_t *q;
};

static struct memory memory(void) {
    struct memory memory = {fixture_alloc(4096), fixture_alloc(4096)};
    for (int i = 0; i < 4096; i++)
        memory.p[i] = (uint8_t)(i * 37 + 200);
    return memory;
}

static enum ptx_status status_of(const char *text, struct memory *memory, uint32_t blocks, uint32_t threads) {
    struct ptx_module *module = fixture_load(text);
    enum ptx_status status = fixture_run(module, "k", blocks, threads, memory);
    fixture_fault.kernel = NULL;
    ptx_module_free(module);
    return status;
}

static struct memory run(const char *text, uint32_t threads) {
    struct memory m = memory();
    enum ptx_status status = status_of(text, &m, 1, threads);
    if (status != PTX_OK)
        print_error("line %u: %s\n", fixture_fault.line, fixture_fault.text);
    assert_int_equal(status, PTX_OK);
    return m;
}

static void narrow_loads(void **state) {
    (void)state;
    struct memory m =
        run(KERNEL("cvt.u64.u32 %rd3, %r1;\nadd.u64 %rd3, %rd3, %rd1;\nld.global.s8 %r2, "
                   "[%rd3+1];\nld.global.u8 %h1, [%rd3];\n"
                   "cvt.u32.u16 %r3, %h1;\nmad.lo.u32 %r2, %r3, 1000, %r2;\nst.global.u32 [%rd2], %r2;"),
            64);
    for (int i = 0; i < 64; i++)
        assert_int_equal((int)m.q[i], (int8_t)m.p[i + 1] + 1000 * m.p[i]);
}

static void vectors_and_sinks(void **state) {
    (void)state;
    struct memory m = run(KERNEL("mad.wide.u32 %rd3, %r1, 16, %rd1;\nld.global.v4.u32 {%r2, _, %r4, %r5}, "
                                 "[%rd3];\nadd.u32 %r2, %r2, %r4;\n"
                                 "ld.volatile.global.v2.b64 {%rd4, %rd5}, [%rd3];\ncvt.u32.u64 %r6, "
                                 "%rd5;\nadd.u32 %r2, %r2, %r6;\n"
                                 "st.global.u32 [%rd2], %r2;"),
                          32);
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t word[4];
        memcpy(word, m.p + 16 * i, 16);
        assert_int_equal(m.q[i], word[0] + word[2] + word[2]);
    }
}

static void wide_registers(void **state) {
    (void)state;
    struct memory m = run(
        KERNEL("mad.wide.u32 %rd3, %r1, 16, %rd1;\nld.global.b128 %q1, [%rd3];\nmov.b128 {%rd4, %rd5}, %q1;\n"
               "mov.b128 %q2, {%rd5, %rd4};\nst.global.b128 [%rd3+2048], %q2;\nmov.b64 {%r2, %r3}, %rd4;\n"
               "mov.b32 {%h1, %h2}, %r3;\nmov.b32 %r4, {%h2, %h1};\nst.global.u32 [%rd2], %r4;"),
        32);
    for (uint32_t i = 0; i < 32; i++) {
        assert_memory_equal(m.p + 2048 + 16 * i, m.p + 16 * i + 8, 8);
        uint32_t word;
        memcpy(&word, m.p + 16 * i + 4, 4);
        assert_int_equal(m.q[i], word >> 16 | word << 16);
    }
}

static void spaces(void **state) {
    (void)state;
    struct memory m = run(KERNEL(".shared .align 16 .b8 s[256];\n.local .align 16 .b8 l[64];\nmov.u32 %r2, "
                                 "s;\nmad.lo.u32 %r3, %r1, 4, %r2;\n"
                                 "st.shared.u32 [%r3], %r1;\nmov.u64 %rd3, l;\nmul.lo.u32 %r4, %r1, "
                                 "3;\nst.local.v2.u32 [l+8], {%r4, %r1};\n"
                                 "ld.local.u64 %rd4, [%rd3+8];\nshr.u64 %rd4, %rd4, 31;\ncvt.u32.u64 %r5, "
                                 "%rd4;\ncvta.local.u64 %rd5, %rd3;\n"
                                 "ld.u16 %r6, [%rd5+8];\ncvta.shared.u64 %rd6, %rd7;\nmov.u64 %rd7, "
                                 "s;\ncvta.shared.u64 %rd6, %rd7;\n"
                                 "mad.wide.u32 %rd6, %r1, 4, %rd6;\nld.u32 %r7, [%rd6];\nisspacep.shared "
                                 "%p1, %rd6;\nisspacep.local %p2, %rd5;\n"
                                 "isspacep.global %p3, %rd1;\nand.pred %p1, %p1, %p2;\nand.pred %p1, %p1, "
                                 "%p3;\nselp.u32 %r8, 1000, 0, %p1;\n"
                                 "add.u32 %r5, %r5, %r6;\nadd.u32 %r5, %r5, %r7;\nadd.u32 %r5, %r5, "
                                 "%r8;\nst.global.u32 [%rd2], %r5;"),
                          64);
    for (uint32_t i = 0; i < 64; i++)
        assert_int_equal(m.q[i], 2 * i + 3 * i + i + 1000);
}

static void bounds_of_spaces(void **state) {
    (void)state;
    struct memory m = memory();
    assert_int_equal(status_of(KERNEL(".shared .b8 s[64];\nmov.u32 %r2, s;\nmad.lo.u32 %r3, %r1, 4, "
                                      "%r2;\nst.shared.u32 [%r3], %r1;"),
                               &m, 1, 17),
                     PTX_ILLEGAL_ADDRESS);
    assert_int_equal(fixture_fault.thread[0], 16);
    assert_int_equal(fixture_fault.line, 20);
    assert_int_equal(status_of(KERNEL("mov.u32 %r2, -4;\nld.shared.u32 %r3, [%r2];"), &m, 1, 1),
                     PTX_ILLEGAL_ADDRESS);
    assert_int_equal(status_of(KERNEL(".local .b8 l[8];\nld.local.u32 %r3, [l+8];"), &m, 1, 1),
                     PTX_ILLEGAL_ADDRESS);
    assert_int_equal(status_of(KERNEL("ld.param.u32 %r3, [%rd1];"), &m, 1, 1), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(status_of(KERNEL("mov.u64 %rd3, 0;\nst.u32 [%rd3], %r1;"), &m, 1, 1),
                     PTX_ILLEGAL_ADDRESS);
    assert_int_equal(
        status_of(KERNEL("mov.u64 %rd3, 0xfffffffffffffffc;\nld.global.u32 %r2, [%rd3];"), &m, 1, 40),
        PTX_ILLEGAL_ADDRESS);
    assert_int_equal(status_of(KERNEL(".shared .b8 s[64];\nld.shared.u32 %r2, [s+2];"), &m, 1, 32),
                     PTX_MISALIGNED);
    assert_int_equal(status_of(KERNEL("atom.global.add.u32 %r2, [%rd1+2], 1;"), &m, 1, 1), PTX_MISALIGNED);
    assert_int_equal(status_of(KERNEL("trap;"), &m, 4, 64), PTX_TRAP);
}

static void read_only_ranges(void **state) {
    (void)state;
    struct memory m = memory();
    fixture_ranges.range[0].writable = false;
    assert_int_equal(status_of(KERNEL("st.global.u32 [%rd2], %r1;"), &m, 1, 32), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(status_of(KERNEL("atom.global.add.u32 %r2, [%rd2], %r1;"), &m, 1, 32),
                     PTX_ILLEGAL_ADDRESS);
    assert_int_equal(status_of(KERNEL("ld.global.u32 %r1, [%rd2];"), &m, 1, 32), PTX_OK);
}

static void atomics(void **state) {
    (void)state;
    struct memory m = memory();
    memset(m.p, 0, 256);
    m.p[12] = 0xff; /* for and */
    enum ptx_status status = status_of(
        KERNEL("cvt.rn.f32.u32 %f1, %r1;\ncvt.rn.f64.u32 %fd1, %r1;\natom.global.add.u32 %r2, [%rd1], "
               "1;\natom.global.max.s32 %r3, [%rd1+4], %r1;\n"
               "red.global.add.f32 [%rd1+8], %f1;\nred.relaxed.gpu.global.and.b32 [%rd1+12], "
               "0x0f;\natom.global.inc.u32 %r4, [%rd1+16], 9;\n"
               "red.global.add.f64 [%rd1+24], %fd1;\ncvt.u64.u32 %rd3, %r1;\natom.global.or.b64 %rd4, "
               "[%rd1+32], %rd3;\n"
               "mov.u16 %h1, 0;\nmov.u16 %h2, 7;\natom.global.cas.b16 %h3, [%rd1+42], %h1, %h2;\nmov.b32 "
               "%r5, 0x3c003c00;\n"
               "red.global.add.noftz.f16x2 [%rd1+44], %r5;\nmov.b128 %q1, {%rd3, "
               "%rd3};\natom.global.exch.b128 %q2, [%rd1+48], %q1;\n"
               "red.global.v4.f32.add [%rd1+64], {%f1, %f1, %f1, %f1};\nred.global.dec.u32 [%rd1+80], 5;\n"
               "mov.u32 %r6, 1;\nsub.u32 %r7, 0, %r6;\natom.global.min.s32 %r8, [%rd1+84], "
               "%r7;\nst.global.u32 [%rd2], %r2;"),
        &m, 2, 32);
    if (status != PTX_OK)
        print_error("line %u: %s\n", fixture_fault.line, fixture_fault.text);
    assert_int_equal(status, PTX_OK);
    uint32_t word[24];
    float sum;
    double real;
    memcpy(word, m.p, sizeof word);
    memcpy(&sum, m.p + 8, 4);
    memcpy(&real, m.p + 24, 8);
    assert_int_equal(word[0], 64);
    assert_int_equal(word[1], 31);
    assert_true(sum == 2 * 31 * 16 && real == 2 * 31 * 16);
    assert_int_equal(word[3], 0x0f);
    assert_int_equal(word[4], 64 % 10);
    assert_int_equal(word[8], 31);
    assert_int_equal(word[10], 7 << 16);
    assert_int_equal(word[11], 0x54005400); /* 64.0 twice */
    assert_int_equal(word[12], 31);
    assert_int_equal(word[14], 31);
    memcpy(&sum, m.p + 76, 4);
    assert_true(sum == 2 * 31 * 16);
    assert_int_equal((int)word[21], -1);
}

static void barriers(void **state) {
    (void)state;
    struct memory m = run(
        KERNEL(".shared .b32 s[128];\nmov.u32 %r2, s;\nmad.lo.u32 %r3, %r1, 4, %r2;\nst.shared.u32 [%r3], "
               "%r1;\nbar.sync 0;\n"
               "xor.b32 %r4, %r1, 127;\nmad.lo.u32 %r4, %r4, 4, %r2;\nld.shared.u32 %r5, [%r4];\nsetp.gt.u32 "
               "%p1, %r1, 99;\n"
               "bar.red.popc.u32 %r6, 1, %p1;\nbar.red.and.pred %p2, 0, %p1;\nbar.red.or.pred %p3, 0, %p1;\n"
               "selp.u32 %r7, 10000, 0, %p2;\nselp.u32 %r8, 20000, 0, %p3;\nmad.lo.u32 %r5, %r6, 1000, %r5;\n"
               "add.u32 %r5, %r5, %r7;\nadd.u32 %r5, %r5, %r8;\nst.global.u32 [%rd2], %r5;"),
        128);
    for (uint32_t i = 0; i < 128; i++)
        assert_int_equal(m.q[i], 28 * 1000 + (i ^ 127) + 20000);
}

/* Warps 0 and 1 produce for warps 2 and 3 and leave; a branch keeps half of every warp from the barrier at
 * first. */
static void partial_barriers(void **state) {
    (void)state;
    struct memory m = run(
        KERNEL(".shared .b32 s[64];\nmov.u32 %r2, s;\nsetp.lt.u32 %p1, %r1, 64;\n@!%p1 bra "
               "CONSUME;\nmad.lo.u32 %r3, %r1, 4, %r2;\n"
               "st.shared.u32 [%r3], %r1;\nbar.arrive 3, 128;\nbra OUT;\nCONSUME:\nand.b32 %r4, %r1, "
               "1;\nsetp.eq.u32 %p2, %r4, 0;\n"
               "@%p2 bra EVEN;\nbar.sync 3, 128;\nbra BOTH;\nEVEN:\nbar.sync 3, 128;\nBOTH:\nsub.u32 %r5, "
               "127, %r1;\n"
               "mad.lo.u32 %r5, %r5, 4, %r2;\nld.shared.u32 %r6, [%r5];\nst.global.u32 [%rd2], %r6;\nOUT:"),
        128);
    for (uint32_t i = 64; i < 128; i++)
        assert_int_equal(m.q[i], 127 - i);
}

static void exited_threads_do_not_count(void **state) {
    (void)state;
    struct memory m = run(KERNEL("setp.gt.u32 %p1, %r1, 40;\n@%p1 exit;\nbar.sync 0;\nshfl.sync.idx.b32 %r2, "
                                 "%r1, 5, 31, -1;\nst.global.u32 [%rd2], %r2;"),
                          96);
    assert_int_equal(m.q[3], 5);
    assert_int_equal(m.q[36], 37);
    assert_int_equal(m.q[41], 0);
}

static void deadlocks_are_reported(void **state) {
    (void)state;
    struct memory m = memory();
    assert_int_equal(
        status_of(KERNEL("setp.lt.u32 %p1, %r1, 32;\n@%p1 bar.sync 1;\n@!%p1 bar.sync 2;"), &m, 1, 64),
        PTX_DEADLOCK);
    assert_int_equal(status_of(KERNEL("bar.sync 0, 96;"), &m, 1, 64), PTX_DEADLOCK);
    assert_int_equal(status_of(KERNEL("bar.sync 16;"), &m, 1, 64), PTX_ILLEGAL_INSTRUCTION);
}

static void endless_loops_are_interrupted(void **state) {
    (void)state;
    struct memory m = memory();
    struct ptx_module *module = fixture_load(KERNEL("L: bra L;"));
    struct ptx_grid *grid = fixture_grid(module, "k", (struct fixture_shape){.blocks = 4, .threads = 64}, &m);
    for (int i = 0; i < 3; i++)
        assert_int_equal(ptx_grid_run(grid, 1000000), PTX_AGAIN);
    assert_false(ptx_grid_done(grid));
    ptx_grid_free(grid);
    ptx_module_free(module);
}

static void shuffles(void **state) {
    (void)state;
    struct memory m = run(
        KERNEL("shfl.sync.up.b32 %r2|%p1, %r1, 3, 0, -1;\nshfl.sync.down.b32 %r3|%p2, %r1, 4, 0x181f, -1;\n"
               "shfl.sync.bfly.b32 %r4, %r1, 5, 31, -1;\nshfl.sync.idx.b32 %r5, %r1, 2, 0x1c1f, -1;\n"
               "selp.u32 %r6, 1, 0, %p1;\nselp.u32 %r7, 2, 0, %p2;\nadd.u32 %r6, %r6, %r7;\nmul.lo.u32 %r6, "
               "%r6, 32;\n"
               "add.u32 %r6, %r6, %r2;\nmul.lo.u32 %r6, %r6, 32;\nadd.u32 %r6, %r6, %r3;\nmul.lo.u32 %r6, "
               "%r6, 32;\n"
               "add.u32 %r6, %r6, %r4;\nmul.lo.u32 %r6, %r6, 32;\nadd.u32 %r6, %r6, %r5;\nst.global.u32 "
               "[%rd2], %r6;"),
        32);
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t up = i >= 3 ? i - 3 : i, down = (i & 7) < 4 ? i + 4 : i;
        uint32_t valid = (uint32_t)(i >= 3) + 2 * (uint32_t)((i & 7) < 4);
        assert_int_equal(m.q[i], (((valid * 32 + up) * 32 + down) * 32 + (i ^ 5)) * 32 + (i & ~3u) + 2);
    }
}

static void elections_and_reductions(void **state) {
    (void)state;
    struct memory m = run(
        KERNEL(
            "elect.sync _|%p1, 0xfffffff0;\nredux.sync.max.u32 %r2, %r1, -1;\nredux.sync.xor.b32 %r3, %r1, "
            "-1;\n"
            "selp.u32 %r4, 1, 0, %p1;\nvote.sync.ballot.b32 %r5, %p1, -1;\nmad.lo.u32 %r4, %r4, 100, %r2;\n"
            "add.u32 %r4, %r4, %r3;\nadd.u32 %r4, %r4, %r5;\nst.global.u32 [%rd2], %r4;"),
        32);
    for (uint32_t i = 0; i < 32; i++)
        assert_int_equal(m.q[i], (i == 4 ? 100 : 0) + 31 + 0 + 16);
}

static void branch_tables(void **state) {
    (void)state;
    struct memory m =
        run(KERNEL("rem.u32 %r2, %r1, 3;\nT: .branchtargets A, B, C;\nbrx.idx %r2, T;\nA: mov.u32 %r3, "
                   "100;\nbra D;\n"
                   "B: mov.u32 %r3, 200;\nbra D;\nC: mov.u32 %r3, 300;\nD: st.global.u32 [%rd2], %r3;"),
            64);
    for (uint32_t i = 0; i < 64; i++)
        assert_int_equal(m.q[i], (i % 3 + 1) * 100);
    struct memory again = memory();
    assert_int_equal(status_of(KERNEL("T: .branchtargets A;\nbrx.idx %r1, T;\nA:"), &again, 1, 2),
                     PTX_INVALID_PC);
}

static void scopes(void **state) {
    (void)state;
    struct memory m = run(KERNEL("mov.u32 %r2, 5;\n{ .reg .b32 %r<3>; .reg .pred %p<2>; mov.u32 %r2, "
                                 "9;\nsetp.eq.u32 %p1, %r2, 9;\n@%p1 bra DONE;\n"
                                 "mov.u32 %r2, 1;\nDONE: }\n{ .reg .b32 x; mov.u32 x, 7; bra DONE; mov.u32 "
                                 "x, 8; DONE: add.u32 %r2, %r2, x; }\n"
                                 "st.global.u32 [%rd2], %r2;"),
                          32);
    assert_int_equal(m.q[3], 12);
}

static void calls_of_register_functions(void **state) {
    (void)state;
    struct memory m = memory();
    assert_int_equal(
        status_of(
            PTX_HEADER
            ".func (.reg .b32 r) add3(.reg .b32 a, .reg .b32 b) { add.u32 r, a, b; add.u32 r, r, 3; ret; }\n"
            ".visible .entry k(.param .u64 p, .param .u64 q) {\n.reg .b32 %r<5>;\n.reg .b64 %rd<3>;\nmov.u32 "
            "%r1, %tid.x;\n"
            "ld.param.u64 %rd1, [q];\nmad.wide.u32 %rd2, %r1, 4, %rd1;\ncall (%r2), add3, (%r1, 10);\n"
            "st.global.u32 [%rd2], %r2;\nret;\n}\n",
            &m, 1, 64),
        PTX_OK);
    for (uint32_t i = 0; i < 64; i++)
        assert_int_equal(m.q[i], i + 13);
}

static void endless_recursion_is_a_stack_error(void **state) {
    (void)state;
    struct memory m = memory();
    assert_int_equal(status_of(PTX_HEADER ".func f() { .local .b8 l[64]; call f; ret; }\n.visible .entry "
                                          "k(.param .u64 p, .param .u64 q) { call f; ret; }\n",
                               &m, 1, 64),
                     PTX_STACK_ERROR);
}

static void bad_function_pointers(void **state) {
    (void)state;
    struct memory m = memory();
    assert_int_equal(
        status_of(KERNEL("proto: .callprototype _ ();\nmov.u64 %rd3, 12345;\ncall %rd3, (), proto;"), &m, 1,
                  1),
        PTX_INVALID_PC);
}

static void asynchronous_copies(void **state) {
    (void)state;
    struct memory m = run(
        KERNEL(".shared .align 128 .b8 s[1024];\n.shared .align 8 .b64 bar;\nmov.u32 %r2, s;\nmov.u32 %r3, "
               "bar;\n"
               "mad.lo.u32 %r4, %r1, 16, %r2;\nmad.wide.u32 %rd3, %r1, 16, %rd1;\ncp.async.ca.shared.global "
               "[%r4], [%rd3], 16, 12;\n"
               "cp.async.commit_group;\ncp.async.wait_group 0;\nld.shared.v4.u32 {%r5, %r6, %r7, %r8}, "
               "[%r4];\nsetp.eq.u32 %p1, %r1, 0;\n"
               "@%p1 mbarrier.init.shared.b64 [%r3], 32;\nbar.sync 0;\n@%p1 "
               "mbarrier.expect_tx.relaxed.cta.shared::cta.b64 [%r3], 64;\n"
               "mbarrier.arrive.shared.b64 %rd4, [%r3];\nmbarrier.test_wait.shared.b64 %p2, [%r3], %rd4;\n"
               "@%p1 cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r2], [%rd1+512], "
               "64, [%r3];\n"
               "W: mbarrier.try_wait.parity.shared::cta.b64 %p3, [%r3], 0;\n@!%p3 bra W;\nselp.u32 %r9, 1, "
               "0, %p2;\nadd.u32 %r9, %r9, %r8;\n"
               "ld.shared.u32 %r10, [s];\nadd.u32 %r9, %r9, %r7;\nadd.u32 %r9, %r9, %r10;\nst.global.u32 "
               "[%rd2], %r9;"),
        32);
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t third, first;
        memcpy(&third, m.p + 16 * i + 8, 4);
        memcpy(&first, m.p + 512, 4);
        assert_int_equal(m.q[i], third + first);
    }
}

static void matrix_loads(void **state) {
    (void)state;
    struct memory m = run(KERNEL(".shared .align 16 .b8 s[512];\nmov.u32 %r2, s;\nmad.lo.u32 %r3, %r1, 16, "
                                 "%r2;\nmad.wide.u32 %rd3, %r1, 16, %rd1;\n"
                                 "ld.global.v4.u32 {%r4, %r5, %r6, %r7}, [%rd3];\nst.shared.v4.u32 [%r3], "
                                 "{%r4, %r5, %r6, %r7};\nbar.warp.sync -1;\n"
                                 "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r8, %r9, %r10, %r11}, [%r3];\n"
                                 "ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%r12, %r13}, "
                                 "[%r3];\nst.global.u32 [%rd2], %r10;\n"
                                 "st.global.u32 [%rd2+128], %r13;"),
                          32);
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t word;
        uint16_t low, high;
        memcpy(&word, m.p + 256 + 16 * (i / 4) + 4 * (i % 4), 4);
        assert_int_equal(m.q[i], word);
        memcpy(&low, m.p + 128 + 16 * (i % 4 * 2) + 2 * (i / 4), 2);
        memcpy(&high, m.p + 128 + 16 * (i % 4 * 2 + 1) + 2 * (i / 4), 2);
        assert_int_equal(m.q[32 + i], low | (uint32_t)high << 16);
    }
}

static void stack_allocation(void **state) {
    (void)state;
    struct memory m = run(KERNEL("stacksave.u64 %rd3;\nalloca.u64 %rd4, 256, 16;\nst.local.u32 [%rd4+252], "
                                 "%r1;\nalloca.u64 %rd5, 64;\n"
                                 "st.local.u32 [%rd5], 7;\nld.local.u32 %r2, [%rd4+252];\nstackrestore.u64 "
                                 "%rd3;\nst.global.u32 [%rd2], %r2;"),
                          64);
    for (uint32_t i = 0; i < 64; i++)
        assert_int_equal(m.q[i], i);
}

static void conversions_in_wide_registers(void **state) {
    (void)state;
    struct memory m =
        run(KERNEL("mul.lo.u32 %r2, %r1, 77;\ncvt.s32.s8 %r3, %r2;\ncvt.u16.u8 %r4, %r2;\n"
                   "cvt.u64.u32 %rd3, %r2;\ncvt.s32.s16 %r5, %rd3;\ncvt.u8.u32 %r6, %r2;\n"
                   "cvt.rn.f32.s8 %f1, %rd3;\ncvt.rzi.s32.f32 %r7, %f1;\nadd.u32 %r3, %r3, %r4;\n"
                   "add.u32 %r3, %r3, %r5;\nadd.u32 %r3, %r3, %r6;\nadd.u32 %r3, %r3, %r7;\n"
                   "st.global.u32 [%rd2], %r3;"),
            64);
    for (int i = 0; i < 64; i++) {
        int v = i * 77;
        assert_int_equal((int)m.q[i], 2 * (int8_t)v + 2 * (uint8_t)v + (int16_t)v);
    }
}

static void special_registers(void **state) {
    (void)state;
    struct memory m = run(KERNEL("mov.u32 %r2, %laneid;\nmov.u32 %r3, %warpid;\nmov.u32 %r4, "
                                 "%lanemask_lt;\npopc.b32 %r4, %r4;\nmov.u32 %r5, %ntid.x;\n"
                                 "mov.u64 %rd3, %clock64;\nmov.u64 %rd4, %globaltimer;\nsetp.ne.u64 %p1, "
                                 "%rd4, 0;\nselp.u32 %r6, 1, 0, %p1;\n"
                                 "mad.lo.u32 %r2, %r3, 100, %r2;\nmad.lo.u32 %r2, %r4, 1000, "
                                 "%r2;\nmad.lo.u32 %r2, %r5, 100000, %r2;\n"
                                 "mad.lo.u32 %r2, %r6, 100000000, %r2;\nst.global.u32 [%rd2], %r2;"),
                          48);
    for (uint32_t i = 0; i < 48; i++)
        assert_int_equal(m.q[i], i % 32 + i / 32 * 100 + i % 32 * 1000 + 48 * 100000 + 100000000);
}

/* As labelled partitions do: lanes of three classes name their own class as the mask, in one place, after a
 * branch too. */
static void masks_per_lane(void **state) {
    (void)state;
    struct memory m = run(KERNEL("rem.u32 %r2, %r1, 3;\nmatch.any.sync.b32 %r3, %r2, 0xffffffff;\n"
                                 "setp.eq.u32 %p1, %r1, 31;\n@%p1 bra SKIP;\nSKIP:\n"
                                 "redux.sync.add.u32 %r4, %r1, %r3;\nvote.sync.ballot.b32 %r5, %p1, %r3;\n"
                                 "shfl.sync.idx.b32 %r6, %r1, %r2, 31, %r3;\nbar.warp.sync %r3;\n"
                                 "activemask.b32 %r7;\npopc.b32 %r7, %r7;\npopc.b32 %r5, %r5;\n"
                                 "mad.lo.u32 %r4, %r5, 1000, %r4;\nmad.lo.u32 %r4, %r6, 10000, %r4;\n"
                                 "mad.lo.u32 %r4, %r7, 100000, %r4;\nst.global.u32 [%rd2], %r4;"),
                          32);
    uint32_t sum[3] = {0};
    for (uint32_t i = 0; i < 32; i++)
        sum[i % 3] += i;
    for (uint32_t i = 0; i < 32; i++)
        assert_int_equal(m.q[i], sum[i % 3] + (i % 3 == 1) * 1000 + i % 3 * 10000 + 32 * 100000);
}

/* Two barriers of 32 threads each; both warps bring half of their lanes to each. */
static void barriers_per_lane(void **state) {
    (void)state;
    struct memory m = run(KERNEL("and.b32 %r2, %r1, 1;\nadd.u32 %r2, %r2, 3;\nsetp.gt.u32 %p1, %r1, 40;\n"
                                 "barrier.red.popc.u32 %r3, %r2, 32, %p1;\n"
                                 "mad.lo.u32 %r3, %r2, 100, %r3;\nst.global.u32 [%rd2], %r3;"),
                          64);
    for (uint32_t i = 0; i < 64; i++)
        assert_int_equal(m.q[i], (i % 2 + 3) * 100 + (i % 2 ? 12 : 11));
}

static void multiplication_without_rounding(void **state) {
    (void)state;
    struct memory m =
        run(KERNEL("mov.f32 %f1, 0f40400000;\nmov.f32 %f2, 0f3f000000;\n"
                   "mad.f32 %f3, %f1, %f1, %f2;\ncvt.rzi.u32.f32 %r2, %f3;\nadd.f32 %f3, %f3, %f3;\n"
                   "cvt.rzi.u32.f32 %r3, %f3;\nmad.lo.u32 %r2, %r3, 100, %r2;\n"
                   "st.global.u32 [%rd2], %r2;"),
            1);
    assert_int_equal(m.q[0], 1909);
}

#define TEST(name) cmocka_unit_test_setup(name, fixture_setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(narrow_loads),
        TEST(vectors_and_sinks),
        TEST(wide_registers),
        TEST(spaces),
        TEST(bounds_of_spaces),
        TEST(read_only_ranges),
        TEST(atomics),
        TEST(barriers),
        TEST(partial_barriers),
        TEST(exited_threads_do_not_count),
        TEST(deadlocks_are_reported),
        TEST(endless_loops_are_interrupted),
        TEST(shuffles),
        TEST(elections_and_reductions),
        TEST(branch_tables),
        TEST(scopes),
        TEST(calls_of_register_functions),
        TEST(endless_recursion_is_a_stack_error),
        TEST(bad_function_pointers),
        TEST(asynchronous_copies),
        TEST(matrix_loads),
        TEST(stack_allocation),
        TEST(special_registers),
        TEST(conversions_in_wide_registers),
        TEST(masks_per_lane),
        TEST(barriers_per_lane),
        TEST(multiplication_without_rounding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
