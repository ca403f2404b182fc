// SPDX-License-Identifier: Apache-2.0
/* Texture and surface instructions: what the decoder accepts and refuses, results, faults. */
#include "tests/unit/ptx_fixture.h"

#include "device/soft/texture.h"

enum { TEXTURE = 0x1001, SURFACE = 0x1002, OUTSIDE = 0x1003 };

static float texels[4][8];
static struct texture texture, surface, outside;
static int held;

static const struct texture *hold(void *self, uint64_t handle) {
    (void)self;
    const struct texture *t = handle == TEXTURE   ? &texture
                              : handle == SURFACE ? &surface
                              : handle == OUTSIDE ? &outside
                                                  : NULL;
    held += t != NULL;
    return t;
}

static void release(void *self, const struct texture *t) {
    (void)self;
    assert_non_null(t);
    held--;
}

static const struct ptx_services services = {
    .output = fixture_write, .texture_hold = hold, .texture_release = release};

static int setup(void **state) {
    fixture_setup(state);
    float *memory = fixture_alloc(sizeof texels);
    for (int i = 0; i < 32; i++)
        memory[i] = (float)i;
    texture = (struct texture){.format = TEXTURE_F32,
                               .channels = 1,
                               .levels = 1,
                               .size = sizeof texels,
                               .mode = {TEXTURE_CLAMP, TEXTURE_CLAMP, TEXTURE_CLAMP}};
    texture.address = texture.level[0].address = (uint64_t)(uintptr_t)memory;
    texture.level[0].pitch = sizeof texels[0];
    texture.level[0].slice = sizeof texels;
    texture.level[0].width = 8;
    texture.level[0].height = 4;
    texture.level[0].depth = 1;
    surface = outside = texture;
    surface.surface = true;
    outside.address = (uint64_t)(uintptr_t)texels; /* not published to kernels */
    held = 0;
    return 0;
}

#define HEAD                                                                                                 \
    PTX_HEADER                                                                                               \
    ".visible .entry k(.param .u64 p0, .param .u64 p1)\n{\n"                                                 \
    ".reg .b32 %r<9>; .reg .f32 %f<9>; .reg .b64 %rd<9>; .reg .b16 %h<9>; .reg .pred %p<3>;\n"               \
    "ld.param.u64 %rd0, [p0]; ld.param.u64 %rd1, [p1];\n"                                                    \
    "mov.u32 %r0, %tid.x; cvt.rn.f32.u32 %f0, %r0;\n"                                                        \
    "mul.wide.u32 %rd2, %r0, 4; add.s64 %rd2, %rd2, %rd1;\n"                                                 \
    "mov.f32 %f1, 0f3FC00000; mov.u32 %r1, 1; shl.b32 %r2, %r0, 2;\n"
#define TAIL         "\nret;\n}\n"
#define KERNEL(body) HEAD body TAIL

static enum ptx_status run(const char *text, uint64_t handle, uint32_t *out, uint32_t threads) {
    struct ptx_module *module = fixture_load(text);
    struct ptx_kernel *kernel = ptx_module_find(module, "k");
    struct ptx_log log = {0};
    enum ptx_status status = ptx_kernel_prepare(kernel, &log);
    if (status != PTX_OK)
        print_error("%s", log.text);
    assert_int_equal(status, PTX_OK);
    ptx_log_free(&log);
    const uint64_t params[] = {handle, (uint64_t)(uintptr_t)out};
    struct ptx_launch launch = {.kernel = kernel,
                                .grid = {1, 1, 1},
                                .block = {threads, 1, 1},
                                .params = params,
                                .sm_count = 1,
                                .warp_size = 32,
                                .memory = &fixture_memory,
                                .services = &services};
    struct ptx_grid *grid;
    assert_int_equal(ptx_grid_create(&launch, &grid), PTX_OK);
    status = fixture_finish(grid);
    assert_int_equal(held, 0);
    ptx_module_free(module);
    return status;
}

static void expect(const char *body, enum ptx_status wanted) {
    char text[4096];
    struct ptx_log log = {0};
    struct ptx_module *module;
    snprintf(text, sizeof text, "%s%s%s", HEAD, body, TAIL);
    module = fixture_load(text);
    enum ptx_status status = ptx_kernel_prepare(ptx_module_find(module, "k"), &log);
    if (status != wanted)
        print_error("%s: %s", body, log.text ? log.text : "accepted\n");
    assert_int_equal(status, wanted);
    ptx_log_free(&log);
    ptx_module_free(module);
}

#define V4 "{%f1,%f2,%f3,%f4}"

static void forms(void **state) {
    (void)state;
    static const char *const accepted[] = {
        "tex.1d.v4.f32.s32 " V4 ", [%rd0, {%r1}];",
        "tex.1d.v4.f32.f32 " V4 ", [%rd0, %f1];",
        "tex.1d.v4.s32.f32 {%r1,_,_,_}, [%rd0, {%f1}];",
        "tex.a1d.v4.f32.f32 " V4 ", [%rd0, {%r1, %f1}];",
        "tex.2d.v4.u32.s32 {%r1,%r2,%r3,%r4}, [%rd0, {%r1,%r2}];",
        "tex.base.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], {1, -1};",
        "tex.a2d.v4.f32.f32 " V4 "|%p1, [%rd0, {%r1,%f1,%f2,%f2}];",
        "tex.3d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2,%f3,%f3}];",
        "tex.cube.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2,%f3,%f3}];",
        "tex.acube.v4.f32.f32 " V4 ", [%rd0, {%r1,%f1,%f2,%f3}];",
        "tex.level.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], %f3;",
        "tex.level.1d.v4.f32.s32 " V4 ", [%rd0, {%r1}], %r2, 4;",
        "tex.grad.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], {%f1,%f2}, {%f2,%f3};",
        "tex.grad.cube.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2,%f3,%f3}], {%f1,%f2,%f3,%f3}, {%f1,%f2,%f3,%f3};",
        "tex.2d.v4.f16.f32 {%h1,%h2,%h3,%h4}, [%rd0, {%f1,%f2}];",
        "tex.2d.v2.f16x2.f32 {%r1,%r2}, [%rd0, {%f1,%f2}];",
        "@%p1 tex.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}];",
        "tld4.r.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}];",
        "tld4.a.a2d.v4.u32.f32 {%r1,%r2,%r3,%r4}, [%rd0, {%r1,%f1,%f2,%f2}], {1,1};",
        "txq.width.b32 %r1, [%rd0];",
        "txq.level.height.b32 %r1, [%rd0], %r2;",
        "suq.channel_order.b32 %r1, [%rd0];",
        "istypep.texref %p1, %rd0;",
        "suld.b.1d.b32.trap {%r1}, [%rd0, {%r1}];",
        "suld.b.a2d.v4.b8.zero {%h1,%h2,%h3,%h4}, [%rd0, {%r1,%r1,%r2,%r2}];",
        "suld.b.3d.v2.b64.clamp {%rd1,%rd2}, [%rd0, {%r1,%r1,%r2,%r2}];",
        "sust.b.2d.v2.b16.trap [%rd0, {%r1,%r2}], {%h1,%h2};",
        "sust.b.a1d.cg.b64.zero [%rd0, {%r1,%r2}], {%rd1};",
        "sured.b.add.2d.u32.trap [%rd0, {%r1,%r2}], %r3;",
        "sured.b.max.1d.s64.clamp [%rd0, {%r1}], %rd3;",
    };
    static const char *const malformed[] = {
        "tex.2d.v4.f32.f32 {%f1,%f2,%f3}, [%rd0, {%f1,%f2}];",
        "tex.2d.f32.f32 %f1, [%rd0, {%f1,%f2}];",
        "tex.2d.v4.f32.f32 " V4 ", [%rd0];",
        "tex.2d.v4.f32.f32 " V4 ", [%rd0, {%f1}];",
        "tex.1d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2,%f3,%f4,%f5}];",
        "tex.2d.v4.f32.f32 " V4 ", [%r0, {%f1,%f2}];",
        "tex.2d.v4.f32.f32 " V4 ", [%rd0+8, {%f1,%f2}];",
        "tex.2d.v4.f32.f32 " V4 ", %rd0;",
        "tex.2d.v4.f32.f32 {%rd1,%f2,%f3,%f4}, [%rd0, {%f1,%f2}];",
        "tex.2d.v4.f32.f32 " V4 "|%r1, [%rd0, {%f1,%f2}];",
        "tex.2d.v4.f32.f64 " V4 ", [%rd0, {%f1,%f2}];",
        "tex.2d.v4.b64.f32 " V4 ", [%rd0, {%f1,%f2}];",
        "tex.level.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}];",
        "tex.level.grad.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], %f1;",
        "tex.grad.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], {%f1,%f2};",
        "tex.grad.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], {%f1}, {%f1};",
        "tex.cube.v4.f32.s32 " V4 ", [%rd0, {%r1,%r2,%r3,%r4}];",
        "tex.2d.v4.f32.f32 " V4 ", [[%rd0, {%f1,%f2}];",
        "tld4.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}];",
        "txq.width.b32 %r1, [%rd0, {%r1}];",
        "txq.width.b64 %rd1, [%rd0];",
        "txq.level.num_samples.b32 %r1, [%rd0], %r1;",
        "suld.b.2d.b32 {%r1}, [%rd0, {%r1,%r2}];",
        "suld.b.2d.v2.b32.trap {%r1}, [%rd0, {%r1,%r2}];",
        "suld.b.2d.v4.b64.trap {%rd1,%rd2,%rd3,%rd4}, [%rd0, {%r1,%r2}];",
        "suld.b.2d.b64.trap {%r1}, [%rd0, {%r1,%r2}];",
        "suld.b.cube.b32.trap {%r1}, [%rd0, {%r1,%r2,%r3,%r4}];",
        "sust.b.2d.b32.trap {%r1}, [%rd0, {%r1,%r2}];",
        "sured.b.xor.2d.b32.trap [%rd0, {%r1,%r2}], %r3;",
        "sured.b.add.2d.u16.trap [%rd0, {%r1,%r2}], %h3;",
        "add.s32 {%r1,%r2}|%p1, %r1, %r2;",
    };
    static const char *const unsupported[] = {
        "tex.2dms.v4.f32.s32 " V4 ", [%rd0, {%r1,%r2,%r3,%r3}];",
        "tex.2d.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2}], {1,1}, %f1;",
        "tld4.r.cube.v4.f32.f32 " V4 ", [%rd0, {%f1,%f2,%f3,%f3}];",
        "tex.2d.v4.f32.f32 " V4 ", [%rd0, %rd1, {%f1,%f2}];",
        "sust.p.2d.b32.trap [%rd0, {%r1,%r2}], {%r1};",
        "ld.global.u32 %r1, [%rd0, {%r1}];",
        "istypep.samplerref %p1, %rd0;",
    };
    for (size_t i = 0; i < sizeof accepted / sizeof *accepted; i++)
        expect(accepted[i], PTX_OK);
    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
        char text[4096], message[16];
        struct ptx_module *module;
        struct ptx_log log = {0};
        snprintf(text, sizeof text, "%s%s%s", HEAD, malformed[i], TAIL);
        module = fixture_load(text);
        enum ptx_status status = ptx_kernel_prepare(ptx_module_find(module, "k"), &log);
        snprintf(message, sizeof message, "%d", status);
        if (status == PTX_OK)
            fail_msg("accepted: %s", malformed[i]);
        assert_non_null(log.text);
        ptx_log_free(&log);
        ptx_module_free(module);
    }
    for (size_t i = 0; i < sizeof unsupported / sizeof *unsupported; i++)
        expect(unsupported[i], PTX_UNSUPPORTED);
}

static void textures_are_read(void **state) {
    (void)state;
    uint32_t *out = fixture_alloc(64 * 4);
    assert_int_equal(run(KERNEL("tex.2d.v4.f32.f32 {%f2,%f3,%f4,%f5}|%p1, [%rd0, {%f0,%f1}];\n"
                                "@%p1 st.global.f32 [%rd2], %f2;"),
                         TEXTURE, out, 40),
                     PTX_OK);
    for (int i = 0; i < 40; i++) {
        float value, wanted = (float)(8 + (i < 8 ? i : 7));
        memcpy(&value, &out[i], 4);
        assert_true(value == wanted);
    }
    assert_int_equal(run(KERNEL("tex.2d.v4.f16.f32 {%h1,%h2,%h3,%h4}, [%rd0, {%f0,%f1}];\n"
                                "tex.2d.v2.f16x2.f32 {%r3,%r4}, [%rd0, {%f0,%f1}];\n"
                                "mov.b32 %r5, {%h1,%h2}; xor.b32 %r5, %r5, %r3; or.b32 %r6, %r4, %r5; "
                                "st.global.b32 [%rd2], %r6;"),
                         TEXTURE, out, 8),
                     PTX_OK);
    for (int i = 0; i < 8; i++)
        assert_int_equal(out[i], 0x3c000000); /* both forms agree, and the last channel is 1 */
    assert_int_equal(
        run(KERNEL(
                "txq.width.b32 %r3, [%rd0]; txq.height.b32 %r4, [%rd0]; txq.channel_data_type.b32 %r5, "
                "[%rd0];\n"
                "istypep.texref %p1, %rd0; istypep.surfref %p2, %rd0; selp.b32 %r6, 1, 0, %p1; selp.b32 %r7, "
                "1, 0, %p2;\n"
                "mad.lo.u32 %r3, %r3, 100, %r4; mad.lo.u32 %r3, %r3, 10, %r6; mad.lo.u32 %r3, %r3, 10, %r7;\n"
                "st.global.u32 [%rd1], %r3; st.global.u32 [%rd1+4], %r5;"),
            TEXTURE, out, 1),
        PTX_OK);
    assert_int_equal(out[0], 80410);
    assert_int_equal(out[1], 0x10de);
}

static void surfaces_are_written(void **state) {
    (void)state;
    uint32_t *out = fixture_alloc(64 * 4);
    uint32_t *memory = (uint32_t *)(uintptr_t)surface.address;
    memset(memory, 0, sizeof texels);
    assert_int_equal(run(KERNEL("and.b32 %r3, %r2, 31; sured.b.add.2d.u32.trap [%rd0, {%r3,%r1}], 5;\n"
                                "mov.u32 %r4, -1; sured.b.min.2d.s32.clamp [%rd0, {%r3,99}], %r4; "
                                "sured.b.max.2d.u32.zero [%rd0, {%r3,4}], %r4;\n"
                                "sured.b.or.2d.b32.trap [%rd0, {%r3,2}], %r0;"),
                         SURFACE, out, 32),
                     PTX_OK);
    for (uint32_t i = 0; i < 8; i++) {
        assert_int_equal(memory[i], 0);
        assert_int_equal(memory[8 + i], 4 * 5);
        assert_int_equal(memory[16 + i], i | 24);
        assert_int_equal(memory[24 + i], UINT32_MAX);
    }
    assert_int_equal(
        run(KERNEL("mov.u32 %r3, 300; cvt.u16.u32 %h1, %r3; sust.b.2d.b8.trap [%rd0, {%r0,0}], {%h1};\n"
                   "suld.b.2d.b8.trap {%r4}, [%rd0, {%r0,0}]; st.global.u32 [%rd2], %r4;"),
            SURFACE, out, 32),
        PTX_OK);
    for (int i = 0; i < 32; i++)
        assert_int_equal(out[i], 300 & 255);
}

static void faults(void **state) {
    (void)state;
    uint32_t *out = fixture_alloc(64 * 4);
    const char *fetch = KERNEL("tex.2d.v4.f32.f32 {%f2,%f3,%f4,%f5}, [%rd0, {%f0,%f1}];");
    assert_int_equal(run(fetch, 0, out, 1), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(run(fetch, UINT64_MAX, out, 32), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(run(fetch, SURFACE, out, 1), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(run(fetch, OUTSIDE, out, 1), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(run(KERNEL("txq.width.b32 %r3, [%rd0];"), 77, out, 1), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(run(KERNEL("suld.b.2d.b32.trap {%r3}, [%rd0, {0,0}];"), TEXTURE, out, 1),
                     PTX_ILLEGAL_ADDRESS);
    assert_int_equal(run(KERNEL("suld.b.2d.b32.trap {%r3}, [%rd0, {32,0}];"), SURFACE, out, 1), PTX_TRAP);
    assert_int_equal(run(KERNEL("suld.b.2d.b32.trap {%r3}, [%rd0, {0,-1}];"), SURFACE, out, 1), PTX_TRAP);
    assert_int_equal(run(KERNEL("suld.b.2d.b32.clamp {%r3}, [%rd0, {2,0}];"), SURFACE, out, 1),
                     PTX_MISALIGNED);
    assert_int_equal(
        run(KERNEL("suld.b.2d.b32.clamp {%r3}, [%rd0, {-2147483648,2147483647}];"), SURFACE, out, 1), PTX_OK);
    assert_int_equal(run(KERNEL("istypep.texref %p1, 99;"), 0, out, 1), PTX_OK);
    fixture_ranges.range[0].writable = false;
    assert_int_equal(run(KERNEL("sust.b.2d.b32.trap [%rd0, {0,0}], {%r1};"), SURFACE, out, 1),
                     PTX_ILLEGAL_ADDRESS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(forms, setup),
        cmocka_unit_test_setup(textures_are_read, setup),
        cmocka_unit_test_setup(surfaces_are_written, setup),
        cmocka_unit_test_setup(faults, setup),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
