// SPDX-License-Identifier: Apache-2.0
/*
 * What makes memory accesses fast must not change what they do: random kernels run twice, once without it,
 * and must leave the same bytes and the same fault. And bounds are exact to the byte where ranges are.
 */
#include "tests/unit/ptx_fixture.h"

enum { BUFFER = 32768, KERNELS = 400, ADDRESSES = 4, VALUES = 8 };

static uint32_t random_state;
static char text[1 << 17];
static size_t length;
static uint32_t labels;

static uint32_t pick(uint32_t count) {
    random_state = random_state * 1664525u + 1013904223u;
    return (random_state >> 8) % count;
}

static void emit(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void emit(const char *format, ...) {
    va_list list;
    va_start(list, format);
    length += (size_t)vsnprintf(text + length, sizeof text - length, format, list);
    va_end(list);
    assert_true(length < sizeof text);
}

/* Offsets below 4096 in %t0, aligned to 16 in the common case: a line, halves, one place, or anything. */
static void offset(void) {
    static const uint32_t steps[] = {4, 16, 32, 64, 12, 2};
    switch (pick(5)) {
    case 0:
        emit("mul.lo.u32 %%t0, %%tid, %u;\n", steps[pick(6)]);
        break;
    case 1:
        emit("and.b32 %%t0, %%tid, 15;\nshl.b32 %%t0, %%t0, 4;\nshr.u32 %%t1, %%tid, 4;\n"
             "mad.lo.u32 %%t0, %%t1, %u, %%t0;\n",
             pick(8) * 64);
        break;
    case 2:
        emit("mov.u32 %%t0, %u;\n", pick(4096));
        break;
    case 3:
        emit("mul.lo.u32 %%t0, %%v%u, %u;\n", pick(VALUES), 16 * (1 + pick(9)));
        break;
    default:
        emit("mul.lo.u32 %%t0, %%tid, 4;\nxor.b32 %%t0, %%t0, %u;\n", pick(64) * 4);
    }
    emit("and.b32 %%t0, %%t0, %u;\n", pick(50) ? 4080 : pick(50) ? 4092 : 4095);
}

static void address(void) {
    uint32_t n = pick(ADDRESSES);
    offset();
    if (pick(2))
        emit("%smov.u32 %%a%u, %%t0;\n", pick(4) ? "" : "@%p1 ", n);
    else
        emit("cvt.u64.u32 %%w0, %%t0;\n%sadd.u64 %%g%u, %%base, %%w0;\n", pick(4) ? "" : "@%p1 ", n);
}

static void access(void) {
    static const struct {
        const char *type, *vector;
        uint32_t size;
        char name;
    } kinds[] = {{"u32", "", 4, 'v'}, {"u8", "", 1, 'v'},     {"s16", "", 2, 'v'},    {"u64", "", 8, 'w'},
                 {"f32", "", 4, 'v'}, {"u32", ".v2", 8, 'v'}, {"u32", ".v4", 16, 'v'}};
    uint32_t kind = pick(7), n = pick(ADDRESSES), value = pick(kinds[kind].name == 'w' ? 4 : VALUES - 3);
    char name = kinds[kind].name, what[64], where[64];
    int displacement = (int)(pick(250) * kinds[kind].size);
    if (!pick(40))
        displacement = (int)pick(5000) - 2500;
    bool shared = pick(2);
    snprintf(where, sizeof where, "[%%%c%u+%d]", shared ? 'a' : 'g', n, displacement);
    if (kinds[kind].size == 8 && name == 'v')
        snprintf(what, sizeof what, "{%%v%u, %%v%u}", value, value + 2);
    else if (kinds[kind].size == 16)
        snprintf(what, sizeof what, "{%%v%u, %%v%u, %%v%u, %%v%u}", value, value + 1, value + 2, value + 3);
    else
        snprintf(what, sizeof what, "%%%c%u", name, value);
    const char *space = shared ? ".shared" : pick(3) ? ".global" : "", *guard = pick(4) ? "" : "@%p1 ";
    const char *type = kinds[kind].type[0] == 'f' ? "b32" : kinds[kind].type;
    if (!pick(4)) {
        emit("and.b32 %%t0, %%v%u, 240;\nmov.u32 %%t1, l;\nadd.u32 %%t0, %%t0, %%t1;\n", pick(VALUES));
        snprintf(where, sizeof where, "[%%t0+%u]", pick(16) * kinds[kind].size);
        space = ".local";
    }
    if (pick(2))
        emit("%sld%s%s.%s %s, %s;\n", guard, space, kinds[kind].vector, type, what, where);
    else
        emit("%sst%s%s.%s %s, %s;\n", guard, space, kinds[kind].vector, type, where, what);
}

/* Elements of two arrays by one index, in registers of their own: their addresses get their shapes from the
 * index's. */
static void elements(void) {
    offset();
    emit("{\n.reg .b64 %%x, %%y<2>;\n");
    emit(pick(2) ? "cvt.u64.u32 %%x, %%t0;\n" : "mul.wide.u32 %%x, %%t0, 1;\n");
    emit("add.s64 %%y0, %%base, %%x;\nadd.s64 %%y1, %%x, %%base;\n");
    for (uint32_t k = 1 + pick(4); k > 0; k--) {
        const char *guard = pick(4) ? "" : "@%p1 ";
        if (pick(2))
            emit("%sld.global.u32 %%v%u, [%%y%u+%u];\n", guard, pick(VALUES), pick(2), pick(50) * 4);
        else
            emit("%sst.global.v2.u32 [%%y%u+%u], {%%v%u, %%v%u};\n", guard, pick(2), pick(50) * 8,
                 pick(VALUES), pick(VALUES));
    }
    emit("}\n");
}

static void statements(uint32_t count, uint32_t depth) {
    for (uint32_t i = 0; i < count; i++) {
        uint32_t label = labels++, choice = pick(depth < 3 ? 22 : 18);
        if (choice < 3) {
            address();
        } else if (choice < 13) {
            access();
        } else if (choice < 15) {
            emit("mad.lo.u32 %%v%u, %%v%u, %u, %%v%u;\n", pick(VALUES), pick(VALUES), pick(1000),
                 pick(VALUES));
        } else if (choice == 15) {
            emit("and.b32 %%t0, %%v%u, %u;\nsetp.eq.u32 %%p1, %%t0, 0;\n", pick(VALUES), 1u << pick(4));
        } else if (choice < 18) {
            elements();
        } else if (choice < 20) {
            emit("and.b32 %%t0, %%v%u, %u;\nsetp.ne.u32 %%p0, %%t0, 0;\n@%%p0 bra L%u;\n", pick(VALUES),
                 1u << pick(6), label);
            statements(1 + pick(6), depth + 1);
            emit("L%u:\n", label);
        } else {
            /* Some lanes go round more often than others. */
            emit("and.b32 %%n%u, %%v%u, 3;\nL%u:\n", depth, pick(VALUES), label);
            statements(2 + pick(8), depth + 1);
            emit("setp.gt.s32 %%p0, %%n%u, 0;\nsub.s32 %%n%u, %%n%u, 1;\n@%%p0 bra L%u;\n", depth, depth,
                 depth, label);
        }
    }
}

static void generate(uint32_t seed) {
    random_state = seed * 2654435761u + 1;
    length = labels = 0;
    emit(PTX_HEADER ".visible .entry k(.param .u64 buffer)\n{\n.reg .pred %%p<2>;\n"
                    ".reg .b32 %%v<%u>, %%t<2>, %%a<%u>, %%n<4>, %%tid, %%id;\n"
                    ".reg .b64 %%w<4>, %%g<%u>, %%base, %%out;\n.shared .align 16 .b8 s[8192];\n.local "
                    ".align 16 .b8 l[496];\n"
                    "ld.param.u64 %%base, [buffer];\nmov.u32 %%tid, %%tid.x;\nmov.u32 %%id, %%ctaid.x;\n"
                    "setp.eq.u32 %%p1, %%id, 0;\n",
         VALUES, ADDRESSES, ADDRESSES);
    for (uint32_t i = 0; i < 496; i += 16)
        emit("st.local.v4.u32 [l+%u], {%%tid, %%id, %%tid, %%id};\n", i);
    for (uint32_t i = 0; i < VALUES; i++)
        emit("mad.lo.u32 %%v%u, %%tid, %u, %%id;\n", i, 1 + pick(100));
    for (uint32_t i = 0; i < ADDRESSES; i++)
        emit("mov.u32 %%a%u, %u;\nadd.u64 %%g%u, %%base, %u;\n", i, pick(256) * 16, i, pick(256) * 16);
    emit("mov.u32 %%t0, %%ntid.x;\nshl.b32 %%t0, %%t0, 4;\nshl.b32 %%t1, %%tid, 4;\nZ:\n"
         "st.shared.v4.u32 [%%t1], {%%tid, %%tid, %%id, %%id};\nadd.u32 %%t1, %%t1, %%t0;\n"
         "setp.lt.u32 %%p0, %%t1, 8192;\n@%%p0 bra Z;\nbar.sync 0;\n");
    for (uint32_t i = 0; i < 4; i++)
        emit("mov.u64 %%w%u, %u;\n", i, i);
    statements(30, 0);
    emit("mad.lo.u32 %%t0, %%id, 128, %%tid;\nmul.wide.u32 %%w0, %%t0, 16;\nadd.u64 %%out, %%base, %%w0;\n"
         "xor.b32 %%v0, %%v0, %%v4;\nxor.b32 %%v1, %%v1, %%v5;\nxor.b32 %%v2, %%v2, %%v6;\n"
         "xor.b32 %%v3, %%v3, %%v7;\nst.global.v4.u32 [%%out+16384], {%%v0, %%v1, %%v2, %%v3};\nret;\n}\n");
}

static enum ptx_status run_once(struct ptx_module *module, uint8_t *buffer, uint32_t threads, bool plain) {
    for (size_t i = 0; i < BUFFER; i++)
        buffer[i] = (uint8_t)(i * 7 + i / 256);
    return fixture_finish(fixture_grid(
        module, "k", (struct fixture_shape){.blocks = 2, .threads = threads, .plain = plain}, &buffer));
}

static void random_kernels(void **state) {
    (void)state;
    uint8_t *buffer = fixture_alloc(BUFFER);
    static uint8_t plain[BUFFER];
    uint32_t faults = 0;
    for (uint32_t seed = 1; seed <= KERNELS; seed++) {
        static const uint32_t threads[] = {32, 64, 128, 17, 100};
        generate(seed);
        struct ptx_module *module = fixture_load(text);
        uint32_t count = threads[pick(5)];
        enum ptx_status expected = run_once(module, buffer, count, true);
        struct ptx_fault fault = fixture_fault;
        memcpy(plain, buffer, BUFFER);
        enum ptx_status status = run_once(module, buffer, count, false);
        if (status != expected || fault.line != fixture_fault.line ||
            fault.address != fixture_fault.address ||
            memcmp(fault.thread, fixture_fault.thread, sizeof fault.thread) != 0 ||
            memcmp(plain, buffer, BUFFER) != 0)
            fail_msg("kernel %u: status %d, plain %d; line %u, plain %u; %s; %s", seed, status, expected,
                     fixture_fault.line, fault.line, fixture_fault.text, fault.text);
        faults += status != PTX_OK;
        ptx_module_free(module);
    }
    /* Neither all nor none of them fail. */
    assert_in_range(faults, 1, KERNELS - KERNELS / 4);
}

static void shape_of_one_lane(void **state) {
    (void)state;
    /* Lane 0 comes last and has a good address, the others have not. */
    struct ptx_module *module =
        fixture_load(PTX_HEADER ".visible .entry k()\n{\n.reg .pred %p<2>;\n.reg .b32 %r<4>;\n"
                                ".shared .align 16 .b8 s[1024];\n"
                                "mov.u32 %r0, %tid.x;\nsetp.eq.u32 %p0, %r0, 0;\n@%p0 bra A;\n"
                                "mov.u32 %r1, 0x10000000;\nbra B;\nA: mov.u32 %r1, 16;\n"
                                "B: ld.shared.u32 %r2, [%r1];\nst.shared.u32 [%r1+4], %r2;\n"
                                "st.shared.u32 [%r1+8], %r2;\nld.shared.u32 %r3, [%r1+8];\nret;\n}\n");
    assert_int_equal(fixture_run(module, "k", 1, 32, NULL), PTX_ILLEGAL_ADDRESS);
    assert_int_equal(fixture_fault.thread[0], 1);
    ptx_module_free(module);
}

static void exact_bounds(void **state) {
    (void)state;
    /* Two neighbours of 400 and 256 bytes with a gap of 112 between them. */
    uint8_t *first = fixture_alloc(1024), *second = first + 512;
    static struct {
        size_t count;
        struct ptx_range range[2];
    } ranges = {.count = 2};
    ranges.range[0] = (struct ptx_range){(uint64_t)(uintptr_t)first, (uint64_t)(uintptr_t)first + 400, true};
    ranges.range[1] =
        (struct ptx_range){(uint64_t)(uintptr_t)second, (uint64_t)(uintptr_t)second + 256, true};
    atomic_store(&fixture_memory.current, (const struct ptx_ranges *)&ranges);
    struct ptx_module *module =
        fixture_load(PTX_HEADER ".visible .entry k(.param .u64 p, .param .u32 n)\n{\n"
                                ".reg .b32 %r<4>;\n.reg .b64 %d<4>;\nld.param.u64 %d0, [p];\n"
                                "ld.param.u32 %r0, [n];\nmov.u32 %r1, %tid.x;\n"
                                "mad.lo.u32 %r2, %r1, 4, %r0;\ncvt.u64.u32 %d1, %r2;\n"
                                "add.u64 %d2, %d0, %d1;\nld.global.u32 %r3, [%d2];\n"
                                "st.global.u32 [%d2], %r3;\nret;\n}\n");
    struct {
        uint8_t *at;
        uint32_t add;
    } params = {first, 0};
    struct fixture_shape shape = {.blocks = 1, .threads = 100, .exact = true};
    assert_int_equal(fixture_finish(fixture_grid(module, "k", shape, &params)), PTX_OK);
    params.add = 4;
    assert_int_equal(fixture_finish(fixture_grid(module, "k", shape, &params)), PTX_ILLEGAL_ADDRESS);
    char expected[160];
    snprintf(expected, sizeof expected,
             "read of 4 bytes at global address %p is out of bounds, 0 bytes behind the allocation of 400 "
             "bytes at %p",
             (void *)(first + 400), (void *)first);
    assert_string_equal(fixture_fault.text, expected);
    assert_int_equal(fixture_fault.thread[0], 99);
    assert_string_equal(fixture_fault.kernel, "k");
    assert_int_equal(fixture_fault.line, 14);
    assert_int_equal(fixture_fault.address, (uint64_t)(uintptr_t)(first + 400));
    ptx_module_free(module);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup(random_kernels, fixture_setup),
                                       cmocka_unit_test_setup(shape_of_one_lane, fixture_setup),
                                       cmocka_unit_test_setup(exact_bounds, fixture_setup)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
