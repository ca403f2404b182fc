// SPDX-License-Identifier: Apache-2.0
/* The memory checker: what it reports, and what it must not. */
#include "tests/unit/ptx_fixture.h"

#define KERNEL(body)                                                                                         \
    PTX_HEADER                                                                                               \
    ".visible .entry k(.param .u64 p)\n{\n.reg .pred %p<4>;\n.reg .b32 %r<16>;\n.reg .b64 %d<8>;\n"          \
    ".shared .align 16 .b8 s[1024];\n.shared .align 8 .b64 m;\n"                                             \
    "mov.u32 %r0, %tid.x;\nshl.b32 %r1, %r0, 2;\nmov.u32 %r2, s;\nadd.u32 %r3, %r2, %r1;\n" /* r3: own       \
                                                                                               word */       \
    "xor.b32 %r4, %r1, 128;\nadd.u32 %r4, %r2, %r4;\n" /* r4: the other warp's */                            \
    "xor.b32 %r5, %r1, 4;\nadd.u32 %r5, %r2, %r5;\n"   /* r5: the neighbour lane's */                        \
    "ld.param.u64 %d0, [p];\ncvt.u64.u32 %d1, %r1;\nadd.u64 %d1, %d0, %d1;\n" body "ret;\n}\n"

static const struct fixture_shape strict = {.blocks = 2, .threads = 64, .exact = true};

/* Returns how many places were reported. */
static unsigned check(const char *text, void *buffer) {
    struct ptx_module *module = fixture_load(text);
    fixture_report_count = 0;
    assert_int_equal(fixture_finish(fixture_grid(module, "k", strict, &buffer)), PTX_OK);
    for (unsigned i = 0; i < fixture_report_count; i++)
        assert_string_equal(fixture_reports[i].kernel, "k");
    ptx_module_free(module);
    return fixture_report_count;
}

/* That it is reported; which of two warps comes first is not said, so there may be another. */
static void expect(const char *text, const char *part) {
    unsigned count = check(text, NULL);
    for (unsigned i = 0; i < count; i++)
        if (strstr(fixture_reports[i].text, part))
            return;
    fail_msg("%u reports, first \"%s\", expected \"%s\"", count, fixture_reports[0].text, part);
}

static void shared_memory_that_nobody_wrote(void **state) {
    (void)state;
    expect(KERNEL("ld.shared.u32 %r6, [%r3];\n"), "read of 4 bytes of shared memory that nobody has written");
    assert_int_equal(fixture_reports[0].line, 22);
    expect(KERNEL("st.shared.u8 [%r3], 1;\nld.shared.u32 %r6, [%r3];\n"), "nobody has written");
    /* Generic addresses are the same memory. */
    expect(KERNEL("mov.u64 %d2, s;\ncvta.shared.u64 %d2, %d2;\nld.u32 %r6, [%d2];\n"), "nobody has written");
    assert_int_equal(check(KERNEL("st.shared.u32 [%r3], %r0;\nld.shared.u32 %r6, [%r3];\n"), NULL), 0);
    /* Atomic operations and asynchronous copies write, too. */
    assert_int_equal(check(KERNEL("atom.shared.exch.b32 %r6, [%r3], 0;\nld.shared.u32 %r6, [%r3];\n"), NULL),
                     0);
    void *buffer = fixture_alloc(4096);
    assert_int_equal(check(KERNEL("cp.async.ca.shared.global [%r3], [%d1], "
                                  "4;\ncp.async.wait_all;\nld.shared.u32 %r6, [%r3];\n"),
                           buffer),
                     0);
}

static void races_between_warps(void **state) {
    (void)state;
    expect(KERNEL("st.shared.u32 [%r3], %r0;\nsetp.lt.u32 %p0, %r0, 32;\n@%p0 st.shared.u32 [%r4], %r1;\n"),
           "race in shared memory: write by thread");
    expect(KERNEL("st.shared.u32 [%r3], %r0;\nbar.sync 0;\nsetp.lt.u32 %p0, %r0, 32;\n@%p0 ld.shared.u32 "
                  "%r6, [%r4];\n@!%p0 st.shared.u32 [%r3], %r1;\n"),
           "that nothing orders before this");
    /* Many read what one then writes. */
    expect(KERNEL("st.shared.u32 [%r3], %r0;\nbar.sync 0;\nld.shared.u32 %r6, [%r2];\nsetp.eq.u32 %p0, %r0, "
                  "33;\n@%p0 st.shared.u32 [%r2], %r0;\n"),
           "read by several threads that nothing orders before this write of 4 bytes");
    assert_int_equal(
        check(KERNEL("st.shared.u32 [%r3], %r0;\nbar.sync 0;\nld.shared.u32 %r6, [%r4];\nbar.sync 0;\n"
                     "st.shared.u32 [%r3], %r1;\n"),
              NULL),
        0);
    /* All store one value: a usual way to raise a flag. */
    assert_int_equal(check(KERNEL("st.shared.u32 [%r2], 7;\nbar.sync 0;\n"), NULL), 0);
    /* An atomic operation may be the way in which they agree. */
    assert_int_equal(check(KERNEL("setp.lt.u32 %p0, %r0, 32;\n@%p0 st.shared.u32 [%r4], %r1;\nmov.u32 %r7, m;\n"
                                  "atom.shared.exch.b32 %r6, [%r7], 1;\n@!%p0 st.shared.u32 [%r3], %r0;\n"),
                           NULL),
                     0);
}

static void races_inside_a_warp(void **state) {
    (void)state;
    expect(KERNEL("st.shared.u32 [%r3], %r0;\nld.shared.u32 %r6, [%r5];\n"), "write by thread");
    assert_int_equal(
        check(KERNEL("st.shared.u32 [%r3], %r0;\nbar.warp.sync -1;\nld.shared.u32 %r6, [%r5];\n"), NULL), 0);
    assert_int_equal(check(KERNEL("st.shared.u32 [%r3], %r0;\nshfl.sync.idx.b32 %r7, %r0, 0, 31, "
                                  "-1;\nld.shared.u32 %r6, [%r5];\n"),
                           NULL),
                     0);
}

static void device_memory_that_nobody_wrote(void **state) {
    (void)state;
    uint8_t *buffer = fixture_alloc(4096);
    assert_true(ptx_written_open(&fixture_written, (uint64_t)(uintptr_t)buffer, 4096));
    static const char load[] = KERNEL("ld.global.u32 %r6, [%d1+16];\n");
    ptx_written_set(&fixture_written, (uint64_t)(uintptr_t)buffer, 270, true); /* of 272 */
    assert_int_equal(check(load, buffer), 1);
    assert_string_equal(fixture_reports[0].text,
                        "read of 4 bytes of device memory, of which byte 2 has never been written");
    assert_int_equal(fixture_reports[0].thread[0], 63);
    assert_int_equal(fixture_reports[0].address, (uint64_t)(uintptr_t)buffer + 268);
    /* It was said once. */
    assert_int_equal(check(load, buffer), 0);
    ptx_written_set(&fixture_written, (uint64_t)(uintptr_t)buffer, 4096, false);
    assert_int_equal(check(KERNEL("st.global.u32 [%d1+16], %r0;\nld.global.u32 %r6, [%d1+16];\n"), buffer),
                     0);
    assert_int_equal(
        check(KERNEL("atom.global.add.u32 %r6, [%d1+1024], 1;\nld.global.u32 %r6, [%d1+1024];\n"), buffer),
        0);
    assert_int_equal(ptx_written_first_gap(&fixture_written, (uint64_t)(uintptr_t)buffer + 16, 300), 256);
    /* Half inside. */
    assert_int_equal(ptx_written_first_gap(&fixture_written, (uint64_t)(uintptr_t)buffer - 8, 16), 8);
    assert_int_equal(ptx_written_first_gap(&fixture_written, (uint64_t)(uintptr_t)buffer + 4096, 16), 16);
    ptx_written_close(&fixture_written);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(shared_memory_that_nobody_wrote, fixture_setup),
        cmocka_unit_test_setup(races_between_warps, fixture_setup),
        cmocka_unit_test_setup(races_inside_a_warp, fixture_setup),
        cmocka_unit_test_setup(device_memory_that_nobody_wrote, fixture_setup),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
