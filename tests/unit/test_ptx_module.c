// SPDX-License-Identifier: Apache-2.0
/* Indexing, linking and decoding: what a module reports, errors with their lines, and texts that mean harm.
 */
#include "tests/unit/ptx_fixture.h"

static enum ptx_status try(const char *text, char *message, size_t size) {
    struct ptx_module *module = NULL;
    struct ptx_log log = {0};
    enum ptx_status status = fixture_try_load(text, strlen(text), &module, &log);
    if (status == PTX_OK) {
        struct ptx_kernel **kernels;
        size_t count = ptx_module_kernels(module, &kernels);
        for (size_t i = 0; i < count && status == PTX_OK; i++)
            status = ptx_kernel_prepare(kernels[i], &log);
    }
    snprintf(message, size, "%s", log.text ? log.text : "");
    ptx_log_free(&log);
    ptx_module_free(module);
    return status;
}

static void expect(const char *text, enum ptx_status wanted, const char *part) {
    char message[1024];
    enum ptx_status status = try(text, message, sizeof message);
    if (status != wanted || !strstr(message, part))
        print_error("status %d, message '%s', text:\n%s\n", status, message, text);
    assert_int_equal(status, wanted);
    assert_non_null(strstr(message, part));
}

#define KERNEL(body)                                                                                         \
    PTX_HEADER                                                                                               \
    ".visible .entry k(.param .u64 p)\n{\n.reg .b32 %r<4>;\n.reg .b64 %rd<4>;\n.reg .pred %p<3>;\n" body     \
    "\nret;\n}\n"

static void errors_name_line_and_reason(void **state) {
    (void)state;
    expect("", PTX_INVALID, "'.version' expected");
    expect(PTX_HEADER ".bogus x;\n", PTX_INVALID, "test:4:");
    expect(PTX_HEADER ".visible .entry k()\n{\nret;\n", PTX_INVALID, "does not end");
    expect(KERNEL("add.s32 %r1, %r2, %r9;"), PTX_INVALID, "test:9: k: register '%r9' is not declared");
    expect(KERNEL("add.s32 %r1, %r2, %rd1;"), PTX_INVALID, "test:9:");
    expect(KERNEL("frobnicate.b32 %r1, %r2;"), PTX_UNSUPPORTED, "test:9: k: operation 'frobnicate.b32'");
    expect(KERNEL("bra NOWHERE;"), PTX_INVALID, "test:9: k: label 'NOWHERE' is not defined");
    expect(KERNEL("ld.global.u32 %r1, [nothing];"), PTX_UNRESOLVED, "nothing");
    expect(KERNEL("L: mov.u32 %r1, 1;\nL: mov.u32 %r1, 2;"), PTX_INVALID, "declared twice");
    expect(KERNEL("st.param.u32 [p], %r1;"), PTX_INVALID, "parameter of the kernel");
    expect(KERNEL("ld.param.u32 %r1, [p+8];"), PTX_INVALID, "outside the parameters");
    expect(KERNEL("st.const.u32 [%rd1], %r1;"), PTX_INVALID, "read-only");
    expect(KERNEL("@%r1 bra X;\nX:"), PTX_INVALID, "predicate");
    expect(KERNEL("{ .reg .b32 %q; }\nmov.u32 %q, 1;"), PTX_INVALID, "not declared");
    expect(KERNEL("call foo, ();"), PTX_UNRESOLVED, "foo");
    expect(KERNEL("tex.2dms.v4.f32.s32 {%r0,%r1,%r2,%r3}, [%rd1, {%r0,%r1}];"), PTX_UNSUPPORTED,
           "tex.2dms.v4.f32.s32");
    expect(PTX_HEADER ".func f;\n.visible .entry k() { call f; ret; }\n", PTX_UNRESOLVED, "f");
    expect(PTX_HEADER ".global .u32 x;\n.global .u32 x;\n", PTX_INVALID, "twice");
}

static void hostile_sizes_are_refused(void **state) {
    (void)state;
    expect(PTX_HEADER ".global .b8 x[9999999999999];\n", PTX_INVALID, "1 GiB");
    expect(PTX_HEADER ".global .b64 x[4294967296][4294967296][16];\n", PTX_INVALID, "1 GiB");
    expect(PTX_HEADER ".visible .entry k(.param .b8 p[4000000000]) { ret; }\n", PTX_INVALID, "larger than");
    expect(KERNEL(".reg .b64 %big<4294967295>;"), PTX_INVALID, "registers");
    expect(KERNEL(".local .b8 l[1000000];"), PTX_INVALID, "local memory");
    expect(KERNEL(".shared .b8 s[100000000];"), PTX_INVALID, "shared memory");
    expect(PTX_HEADER ".global .align 3 .u32 x;\n", PTX_INVALID, "alignment");
    expect(PTX_HEADER ".global .u32 x[1/0];\n", PTX_INVALID, "division");
    expect(PTX_HEADER ".global .u32 x[2] = {1, 2, 3};\n", PTX_INVALID, "too long");
    expect(PTX_HEADER ".global .u32 x = {{{{1}}}};\n", PTX_INVALID, "");
}

static void nesting_is_bounded(void **state) {
    (void)state;
    static char text[400000], message[256];
    for (int kind = 0; kind < 3; kind++) {
        size_t n = (size_t)snprintf(text, sizeof text, "%s",
                                    kind == 0   ? PTX_HEADER ".global .u32 x["
                                    : kind == 1 ? PTX_HEADER ".visible .entry k() {"
                                                : PTX_HEADER ".global .u32 x = ");
        for (int i = 0; i < 100000; i++)
            text[n++] = kind == 0 ? '(' : kind == 1 ? '{' : '-';
        for (int i = 0; i < 100000 && kind == 1; i++)
            text[n++] = '}';
        n += (size_t)snprintf(text + n, sizeof text - n, kind == 1 ? "}" : "1;");
        assert_int_equal(try(text, message, sizeof message), PTX_INVALID);
    }
}

/* Debug information is skipped up to its brace, over anything, and over what is no token too. */
static void skipping_ends(void **state) {
    (void)state;
    char message[256];
    assert_int_equal(try(PTX_HEADER ".section 08 {}", message, sizeof message), PTX_OK);
    assert_int_equal(try(PTX_HEADER ".section 0fzz 08", message, sizeof message), PTX_INVALID);
}

static void any_prefix_is_safe(void **state) {
    (void)state;
    static const char text[] = KERNEL("ld.param.u64 %rd1, [p];\n{ .param .b32 a; st.param.b32 [a+0], %r1; "
                                      "}\nL: @%p1 bra L;\nst.global.v2.u32 [%rd1+4], {%r1, %r2};");
    char message[256];
    for (size_t n = 0; n < sizeof text - 1; n++) {
        char *copy = malloc(n + 1);
        assert_non_null(copy);
        memcpy(copy, text, n);
        copy[n] = 0;
        fixture_setup(NULL);
        if (try(copy, message, sizeof message) != PTX_OK)
            assert_true(message[0]);
        free(copy);
    }
}

static void kernel_information(void **state) {
    (void)state;
    struct ptx_module *module = fixture_load(
        PTX_HEADER
        ".visible .entry k(.param .u32 a, .param .align 16 .b8 b[20], .param .u64 .ptr .global .align 4 c)\n"
        ".maxntid 16, 8, 1\n.minnctapersm 2\n{\n.shared .align 8 .b8 s[40];\n.local .b8 l[24];\n.reg .b64 "
        "%rd<2>;\n"
        "mov.u64 %rd1, s;\nret;\n}\n.entry other() .reqntid 32 { ret; }\n");
    struct ptx_kernel *kernel = ptx_module_find(module, "k");
    assert_non_null(kernel);
    assert_null(ptx_module_find(module, "missing"));
    assert_int_equal(ptx_kernel_prepare(kernel, NULL), PTX_OK);
    const struct ptx_kernel_info *info = ptx_kernel_info(kernel);
    assert_int_equal(info->param_count, 3);
    assert_int_equal(info->params[1].offset, 16);
    assert_int_equal(info->params[1].size, 20);
    assert_int_equal(info->params[2].offset, 40);
    assert_int_equal(info->param_size, 48);
    assert_int_equal(info->max_threads, 128);
    assert_int_equal(info->max_block[1], 8);
    assert_int_equal(info->static_shared, 40);
    assert_int_equal(info->local, 24);
    assert_int_equal(info->ptx_version, 87);
    assert_int_equal(info->target, 90);
    assert_in_range(info->registers, 16, 255);
    assert_int_equal(ptx_kernel_info(ptx_module_find(module, "other"))->required_block[0], 32);
    assert_int_equal(ptx_kernel_info(ptx_module_find(module, "other"))->required_block[1], 1);
    ptx_module_free(module);
}

static uint32_t registers_with(const char *directives) {
    char text[32768];
    size_t at = (size_t)snprintf(text, sizeof text,
                                 PTX_HEADER ".visible .entry k(.param .u64 p) %s\n{\n.reg .b64 %%rd<200>;\n"
                                            "ld.param.u64 %%rd0, [p];\n",
                                 directives);
    for (int i = 1; i < 200; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "ld.global.u64 %%rd%d, [%%rd0+%d];\n", i, i * 8);
    for (int i = 1; i < 200; i++)
        at += (size_t)snprintf(text + at, sizeof text - at, "st.global.u64 [%%rd0+%d], %%rd%d;\n", i * 8,
                               200 - i);
    snprintf(text + at, sizeof text - at, "ret;\n}\n");
    struct ptx_module *module = fixture_load(text);
    struct ptx_kernel *kernel = ptx_module_find(module, "k");
    assert_int_equal(ptx_kernel_prepare(kernel, NULL), PTX_OK);
    uint32_t registers = ptx_kernel_info(kernel)->registers;
    ptx_module_free(module);
    return registers;
}

/* 400 live words: the estimate never stands in the way of the blocks that the directives allow. */
static void registers_fit_the_block(void **state) {
    (void)state;
    assert_int_equal(registers_with(""), 64);
    assert_int_equal(registers_with(".maxntid 1024"), 64);
    assert_int_equal(registers_with(".maxntid 384"), 168);
    assert_int_equal(registers_with(".maxntid 256"), 255);
    assert_int_equal(registers_with(".maxntid 256 .minnctapersm 4"), 64);
    assert_int_equal(registers_with(".maxntid 256 .maxnreg 40"), 40);
}

static void initialisers(void **state) {
    (void)state;
    struct ptx_module *module = fixture_load(
        PTX_HEADER
        ".visible .global .align 4 .u32 a[2][2] = {{1, 2}, {0x30, -4}};\n"
        ".visible .const .f32 f[3] = {0f3F800000, 2.5, -1.5};\n.visible .global .f64 g = "
        "0d4008000000000000;\n"
        ".visible .global .u64 p[2] = {a+4, generic(g)};\n.visible .global .b8 bytes[] = {1, 2, 3, 4, 5};\n"
        ".visible .global .u8 m[2] = {0xff(a), 0xff00(a)};\n.func h() { ret; }\n.visible .global .u64 code = "
        "h;\n"
        ".visible .global .align 8 .v2 .f32 v = {0f3F800000, 0f40000000};\n.visible .global .s16 z[4] = "
        "{7};\n");
    struct ptx_global *globals;
    size_t count = ptx_module_globals(module, &globals);
    assert_int_equal(count, 9);
    const uint32_t *a = (const void *)(uintptr_t)globals[0].address;
    const float *f = (const void *)(uintptr_t)globals[1].address,
                *v = (const void *)(uintptr_t)globals[7].address;
    const double *g = (const void *)(uintptr_t)globals[2].address;
    const uint64_t *p = (const void *)(uintptr_t)globals[3].address;
    const uint8_t *bytes = (const void *)(uintptr_t)globals[4].address,
                  *m = (const void *)(uintptr_t)globals[5].address;
    assert_int_equal(a[0], 1);
    assert_int_equal(a[2], 0x30);
    assert_int_equal(a[3], (uint32_t)-4);
    assert_true(f[0] == 1 && f[1] == 2.5f && f[2] == -1.5f && *g == 3 && v[1] == 2);
    assert_true(p[0] == globals[0].address + 4 && p[1] == globals[2].address);
    assert_int_equal(globals[4].size, 5);
    assert_int_equal(bytes[4], 5);
    assert_int_equal(m[0], globals[0].address & 0xff);
    assert_int_equal(m[1], globals[0].address >> 8 & 0xff);
    assert_int_equal(globals[1].space, PTX_CONST);
    assert_true(globals[0].exported);
    const int16_t *z = (const void *)(uintptr_t)globals[8].address;
    assert_true(z[0] == 7 && z[1] == 0 && z[3] == 0);
    ptx_module_free(module);
}

static void texts_are_linked(void **state) {
    (void)state;
    static const char user[] = PTX_HEADER
        ".extern .func (.param .b32 r) twice(.param .b32 x);\n.extern .global .u32 shared_value;\n"
        ".global .u32 own = 5;\n.visible .entry k(.param .u64 p) {\n.reg .b32 %r<4>;\n.reg .b64 %rd<2>;\n"
        "ld.global.u32 %r1, [shared_value];\nld.global.u32 %r2, [own];\nadd.u32 %r1, %r1, %r2;\n"
        "{ .param .b32 a; .param .b32 b; st.param.b32 [a], %r1; call (b), twice, (a); ld.param.b32 %r3, [b]; "
        "}\n"
        "ld.param.u64 %rd1, [p];\nst.global.u32 [%rd1], %r3;\nret;\n}\n";
    static const char library[] =
        PTX_HEADER ".visible .global .u32 shared_value = 100;\n.global .u32 own = 9;\n"
                   ".visible .func (.param .b32 r) twice(.param .b32 x) {\n.reg .b32 %r<3>;\nld.param.u32 "
                   "%r1, [x];\nadd.u32 %r2, %r1, %r1;\n"
                   "st.param.b32 [r], %r2;\nret;\n}\n";
    struct ptx_source sources[] = {{user, sizeof user - 1, "user"}, {library, sizeof library, "library"}};
    struct ptx_module *module;
    struct ptx_log log = {0};
    assert_int_equal(ptx_module_load(sources, 2, &module, &log), PTX_OK);
    struct ptx_global *globals;
    size_t count = ptx_module_globals(module, &globals);
    assert_int_equal(count, 3);
    for (size_t i = 0; i < count; i++) {
        assert_false(globals[i].external);
        globals[i].address = (uint64_t)(uintptr_t)fixture_alloc(globals[i].size);
    }
    assert_int_equal(ptx_module_link(module, &log), PTX_OK);
    uint32_t *out = fixture_alloc(4);
    fixture_pass(module, "k", 1, 1, &out);
    assert_int_equal(*out, 210);
    ptx_module_free(module);
}

static void launches_are_checked(void **state) {
    (void)state;
    struct ptx_module *module = fixture_load(PTX_HEADER ".visible .entry k() .maxntid 64 { ret; }\n");
    struct ptx_launch launch = {.kernel = ptx_module_find(module, "k"),
                                .grid = {1, 1, 1},
                                .block = {65, 1, 1},
                                .warp_size = 32,
                                .memory = &fixture_memory};
    struct ptx_grid *grid;
    assert_int_equal(ptx_grid_create(&launch, &grid), PTX_LAUNCH_RESOURCES);
    launch.block[0] = 64;
    launch.dynamic_shared = 64 << 20;
    assert_int_equal(ptx_grid_create(&launch, &grid), PTX_LAUNCH_RESOURCES);
    launch.dynamic_shared = 0;
    launch.grid[1] = 0;
    assert_int_equal(ptx_grid_create(&launch, &grid), PTX_LAUNCH_RESOURCES);
    ptx_module_free(module);
}

#define TEST(name) cmocka_unit_test_setup(name, fixture_setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(errors_name_line_and_reason),
        TEST(hostile_sizes_are_refused),
        TEST(skipping_ends),
        TEST(nesting_is_bounded),
        TEST(any_prefix_is_safe),
        TEST(kernel_information),
        TEST(registers_fit_the_block),
        TEST(initialisers),
        TEST(texts_are_linked),
        TEST(launches_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
