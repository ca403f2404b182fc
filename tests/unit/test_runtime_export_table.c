// SPDX-License-Identifier: Apache-2.0
// Export tables: which there are, what their slots do, context-local storage, the self-check.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <string.h>

#include "generated/cuda_exports.h"
#include "generated/wire_ids.h"
#include "runtime/integrity.h"
#include "tests/unit/fake_channel.h"

static const CUuuid runtime_id = {{0x6b, (char)0xd5, (char)0xfb, 0x6c, 0x5b, (char)0xf4, (char)0xe7, 0x4a,
                                   (char)0x89, (char)0x87, (char)0xd9, 0x39, 0x12, (char)0xfd, (char)0x9d,
                                   (char)0xf9}};

/* The table with this identifier, written as text; NULL when it is refused. */
static const void *const *table_of(const char *text) {
    CUuuid id;
    for (int i = 0; i < 16; i++, text += 2) {
        unsigned byte;
        text += *text == '-';
        CHECK(sscanf(text, "%2x", &byte) == 1);
        id.bytes[i] = (char)byte;
    }
    const void *table = &id;
    CUresult result = cuGetExportTable(&table, &id);
    CHECK(result == (table ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE));
    return table;
}

#define RUNTIME "6bd5fb6c-5bf4-e74a-8987-d93912fd9df9"
#define HOOKS   "a094798c-2e74-2e74-93f2-0800200c0a66"
#define THREAD  "42d85a81-23f6-cb47-8298-f6e78a3aecdc"
#define STORAGE "c693336e-1121-df11-a8c3-68f355d89593"
#define CHECKS  "263e8860-7cd2-6143-92f6-bbd5006dfa7e"
#define INFO    "21318c60-9714-3248-8ca6-41ff7324c8f2"
#define MODULES "6e163fbe-b958-444d-835c-e182aff1991e"
#define CREATE  "0ca50b8c-1004-929a-89a7-d0df10e77286"
#define MATMUL  "1734dc26-800d-4745-8726-c0f1e7dd8bca"
#define SELF    "d4082055-bde6-704b-8d34-ba123c66e1f2"

static void which_tables_body(void) {
    static const struct {
        const char *id;
        size_t words;
    } expected[] = {{RUNTIME, 13}, {HOOKS, 7},    {THREAD, 3}, {CHECKS, 15},
                    {INFO, 86},    {MODULES, 92}, {CREATE, 2}, {MATMUL, 8}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        const void *const *table = table_of(expected[i].id);
        CHECK(table && (size_t)(uintptr_t)table[0] == expected[i].words * sizeof(void *));
        for (size_t slot = 1; slot < expected[i].words + 8; slot++)
            CHECK(table[slot]); /* never NULL, also beyond the end */
        CHECK(table_of(expected[i].id) == table);
    }
    const void *const *storage = table_of(STORAGE);
    CHECK(storage[0] && storage[1] && storage[2] && !storage[3]);
    CHECK(!table_of("f8cff951-2146-8b4e-b9e2-fb469e7c0dd9")); /* the runtime's log channel: optional */
    CHECK(!table_of("da9151d3-3ae6-cc41-a5c0-4f26d533e328")); /* a compiler that is not here */
    CHECK(!table_of("00000000-0000-0000-0000-000000000000"));
    const void *table = &runtime_id;
    CHECK(cuGetExportTable(NULL, &runtime_id) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuGetExportTable(&table, NULL) == CUDA_ERROR_INVALID_VALUE && table == &runtime_id);
    CHECK(((CUresult(*)(void))table_of(RUNTIME)[3])() == CUDA_ERROR_NOT_SUPPORTED);
}

typedef void (*destructor)(CUcontext, void *, void *);
typedef CUresult (*put_function)(CUcontext, void *, void *, destructor);
typedef CUresult (*delete_function)(CUcontext, void *);
typedef CUresult (*get_function)(void **, CUcontext, void *);
static put_function put;
static delete_function erase;
static get_function get;

static void load_storage(void) {
    const void *const *table = table_of(STORAGE);
    put = (put_function)table[0];
    erase = (delete_function)table[1];
    get = (get_function)table[2];
}

static int keys[40], values[40];
static unsigned destroyed;
static void *destroyed_value;
static CUcontext destroyed_context;

static void count_destruction(CUcontext context, void *key, void *value) {
    (void)key;
    destroyed++;
    destroyed_context = context;
    destroyed_value = value;
    CUdevice device;
    CHECK(cuCtxGetDevice_v2(&device, context) == CUDA_SUCCESS); /* the handle is still good */
}

static void storage_body(void) {
    fake_devices(1);
    load_storage();
    void *value = keys;
    CHECK(get(&value, NULL, &keys[0]) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CHECK(get(&value, NULL, &keys[0]) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(put(NULL, &keys[0], &values[0], NULL) == CUDA_ERROR_INVALID_CONTEXT);
    CUcontext a, b;
    CHECK(cuCtxCreate_v2(&a, 0, 0) == CUDA_SUCCESS && cuCtxCreate_v2(&b, 0, 0) == CUDA_SUCCESS);
    CHECK(get(&value, NULL, &keys[0]) == CUDA_ERROR_INVALID_HANDLE && value == keys); /* untouched */
    CHECK(put(NULL, &keys[0], &values[0], count_destruction) == CUDA_SUCCESS);
    CHECK(put(NULL, &keys[0], &values[1], count_destruction) == CUDA_ERROR_INVALID_HANDLE); /* not replaced */
    CHECK(get(&value, NULL, &keys[0]) == CUDA_SUCCESS && value == &values[0]);
    CHECK(get(&value, b, &keys[0]) == CUDA_SUCCESS && value == &values[0]);
    CHECK(get(&value, a, &keys[0]) == CUDA_ERROR_INVALID_HANDLE); /* per context */
    CHECK(put(a, &keys[0], &values[2], NULL) == CUDA_SUCCESS);
    CHECK(get(&value, a, &keys[0]) == CUDA_SUCCESS && value == &values[2]);
    CHECK(get(&value, (CUcontext)(uintptr_t)0x77, &keys[0]) == CUDA_ERROR_INVALID_CONTEXT);
    CHECK(erase(NULL, &keys[0]) == CUDA_SUCCESS && destroyed == 0);
    CHECK(get(&value, NULL, &keys[0]) == CUDA_ERROR_INVALID_HANDLE);
    CHECK(erase(NULL, &keys[0]) == CUDA_ERROR_INVALID_HANDLE);
    for (int i = 0; i < 40; i++)
        CHECK(put(b, &keys[i], &values[i], count_destruction) == CUDA_SUCCESS);
    for (int i = 0; i < 40; i += 2)
        CHECK(erase(b, &keys[i]) == CUDA_SUCCESS);
    for (int i = 0; i < 40; i++)
        CHECK(get(&value, b, &keys[i]) == (i % 2 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_HANDLE));
    CHECK(cuCtxAttach(&b, 0) == CUDA_SUCCESS && cuCtxDetach(b) == CUDA_SUCCESS && destroyed == 0);
    CHECK(cuCtxDestroy_v2(b) == CUDA_SUCCESS);
    CHECK(destroyed == 20 && destroyed_context == b);
}

static void primary_storage_body(void) {
    fake_devices(1);
    load_storage();
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CUcontext context;
    void *value;
    CHECK(((CUresult(*)(CUcontext *, CUdevice))table_of(RUNTIME)[2])(&context, 0) == CUDA_SUCCESS);
    CHECK(cuCtxSetCurrent(context) == CUDA_SUCCESS);
    CHECK(get(&value, NULL, &keys[0]) == CUDA_ERROR_INVALID_HANDLE); /* before it is retained */
    CHECK(cuDevicePrimaryCtxRetain(&context, 0) == CUDA_SUCCESS &&
          cuDevicePrimaryCtxRetain(&context, 0) == CUDA_SUCCESS);
    CHECK(put(context, &keys[0], &values[0], count_destruction) == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_SUCCESS && destroyed == 0);
    CHECK(cuDevicePrimaryCtxRelease_v2(0) == CUDA_SUCCESS && destroyed == 1 && destroyed_value == &values[0]);
    CHECK(get(&value, context, &keys[0]) == CUDA_ERROR_INVALID_HANDLE);
    CHECK(cuDevicePrimaryCtxRetain(&context, 0) == CUDA_SUCCESS);
    CHECK(put(context, &keys[0], &values[1], count_destruction) == CUDA_SUCCESS);
    CHECK(cuDevicePrimaryCtxReset_v2(0) == CUDA_SUCCESS && destroyed == 2 && destroyed_value == &values[1]);
}

static _Atomic bool stop;

static void *reader(void *context) {
    while (!stop) {
        void *value = NULL;
        for (int i = 0; i < 40; i++) {
            CUresult result = get(&value, context, &keys[i]);
            CHECK(result == CUDA_SUCCESS ? value == &values[i] : result == CUDA_ERROR_INVALID_HANDLE);
        }
    }
    return NULL;
}

static void concurrent_storage_body(void) {
    fake_devices(1);
    load_storage();
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CUcontext context;
    CHECK(cuCtxCreate_v2(&context, 0, 0) == CUDA_SUCCESS);
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        CHECK(pthread_create(&threads[i], NULL, reader, context) == 0);
    for (int round = 0; round < 3000; round++) {
        int i = round % 40, k = (round * 7 + 3) % 40;
        put(context, &keys[i], &values[i], NULL);
        erase(context, &keys[k]);
    }
    stop = true;
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
}

static void runtime_slots_body(void) {
    fake_devices(2);
    CUresult (*primary)(CUcontext *, CUdevice) = (CUresult(*)(CUcontext *, CUdevice))table_of(RUNTIME)[2];
    CUcontext context = NULL, retained;
    CHECK(primary(&context, 0) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    unsigned flags;
    int active;
    CHECK(primary(&context, 1) == CUDA_SUCCESS && context);
    CHECK(cuDevicePrimaryCtxGetState(1, &flags, &active) == CUDA_SUCCESS && !active);
    CHECK(fake_count(WIRE_OP_cuDevicePrimaryCtxRetain) == 0);
    CHECK(cuDevicePrimaryCtxRetain(&retained, 1) == CUDA_SUCCESS && retained == context);
    CHECK(primary(&context, 2) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(primary(NULL, 0) == CUDA_ERROR_INVALID_VALUE);

    for (int slot = 2; slot <= 6; slot += 4) {
        void *flags_of_calls = NULL;
        size_t count = 0;
        ((void (*)(void **, size_t *))table_of(HOOKS)[slot])(&flags_of_calls, &count);
        CHECK(count >= (slot == 2 ? 1024 : 14));
        for (size_t i = 0; i < count; i++)
            CHECK(((int32_t *)flags_of_calls)[i] == 0);
    }

    CUresult (*thread_context)(CUcontext *) = (CUresult(*)(CUcontext *))table_of(THREAD)[2];
    CHECK(thread_context(&context) == CUDA_SUCCESS && context == NULL);
    CHECK(cuCtxSetCurrent(retained) == CUDA_SUCCESS);
    CHECK(thread_context(&context) == CUDA_SUCCESS && context == retained);

    uint32_t checked = 9;
    CHECK(((uint32_t(*)(void))table_of(CHECKS)[3])() == 0);
    CHECK(((CUresult(*)(CUcontext, uint32_t *, const void **))table_of(CHECKS)[2])(retained, &checked,
                                                                                   NULL) == CUDA_SUCCESS);
    CHECK(checked == 0);

    uint64_t number = 0;
    unsigned long long id = 1;
    CHECK(((CUresult(*)(CUcontext, uint64_t *))table_of(INFO)[4])(NULL, &number) == CUDA_SUCCESS);
    CHECK(cuCtxGetId(retained, &id) == CUDA_SUCCESS && id == number);
    void *object = NULL;
    CHECK(((CUresult(*)(CUcontext, CUstream, void **))table_of(INFO)[51])(NULL, NULL, &object) ==
              CUDA_SUCCESS &&
          object);
    CHECK(((CUresult(*)(CUcontext, void *, uint64_t *))table_of(INFO)[39])(NULL, object, &number) ==
          CUDA_SUCCESS);
    CHECK(number == 0);
    CHECK(((CUresult(*)(uint64_t *, uint64_t *))table_of(MATMUL)[4])(&number, &number) ==
          CUDA_ERROR_NOT_SUPPORTED);
    CHECK(((CUresult(*)(CUcontext *, unsigned, CUdevice))table_of(CREATE)[1])(&context, 0, 0) ==
          CUDA_SUCCESS);
    CHECK(thread_context(&retained) == CUDA_SUCCESS && retained == context);
}

/* ---- the self-check ---- */

#if BARCUDA_SELF_CHECK

/* The test suite of RFC 1319, A.5. */
static void md2_vectors(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint8_t digest[16];
    } vectors[] = {
        {"",
         {0x83, 0x50, 0xe5, 0xa3, 0xe2, 0x4c, 0x15, 0x3d, 0xf2, 0x27, 0x5c, 0x9f, 0x80, 0x69, 0x27, 0x73}},
        {"a",
         {0x32, 0xec, 0x01, 0xec, 0x4a, 0x6d, 0xac, 0x72, 0xc0, 0xab, 0x96, 0xfb, 0x34, 0xc0, 0xb5, 0xd1}},
        {"abc",
         {0xda, 0x85, 0x3b, 0x0d, 0x3f, 0x88, 0xd9, 0x9b, 0x30, 0x28, 0x3a, 0x69, 0xe6, 0xde, 0xd6, 0xbb}},
        {"message digest",
         {0xab, 0x4f, 0x49, 0x6b, 0xfb, 0x2a, 0x53, 0x0b, 0x21, 0x9f, 0xf3, 0x30, 0x31, 0xfe, 0x06, 0xb0}},
        {"abcdefghijklmnopqrstuvwxyz",
         {0x4e, 0x8d, 0xdf, 0xf3, 0x65, 0x02, 0x92, 0xab, 0x5a, 0x41, 0x08, 0xc3, 0xaa, 0x47, 0x94, 0x0b}},
    };
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        struct integrity_md2 md2;
        uint8_t digest[16];
        integrity_md2_start(&md2);
        integrity_md2_add(&md2, vectors[i].text, strlen(vectors[i].text));
        integrity_md2_finish(&md2, digest);
        assert_memory_equal(digest, vectors[i].digest, sizeof digest);
    }
}

/* Each value that goes into the answer changes it, and nothing else does. */
static void answer_depends(void **state) {
    (void)state;
    struct integrity_question question = {13000,          13002,          4711,           0xf79c1000,
                                          0x7f0000001000, 0x7f0000002000, 0x7f0000003000, 1750000000};
    struct integrity_device devices[2] = {{{1, 2, 3}, 0, 5, 0}, {{4, 5, 6}, 0, 6, 0}};
    uint8_t base[16], other[16];
    integrity_answer(&question, devices, 2, base);
    integrity_answer(&question, devices, 2, other);
    assert_memory_equal(base, other, 16);
    for (size_t byte = 0; byte < sizeof question; byte++) {
        struct integrity_question changed = question;
        ((uint8_t *)&changed)[byte] ^= 0x10;
        if (changed.runtime_version % 10 < 2)
            continue;
        integrity_answer(&changed, devices, 2, other);
        assert_memory_not_equal(base, other, 16);
    }
    integrity_answer(&question, devices, 1, other);
    assert_memory_not_equal(base, other, 16);
    question.runtime_version = 13000;
    integrity_answer(&question, devices, 2, base);
    question.process++;
    integrity_answer(&question, devices, 1, other);
    assert_memory_equal(base, other, 16); /* the first question's answer is fixed */
}

static void self_check_body(void) {
    fake_devices(2);
    const void *const *table = table_of(SELF);
    CHECK(table && (uintptr_t)table[0] == 3 * sizeof(void *) && table[2]);
    typedef CUresult (*check_function)(uint32_t, uint64_t, uint8_t *);
    check_function check = (check_function)table[1];
    uint8_t first[16], second[16];
    CHECK(check(13002, 1750000000, first) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CHECK(check(13002, 1750000000, NULL) == CUDA_ERROR_INVALID_VALUE);
    CHECK(check(13002, 1750000000, first) == CUDA_SUCCESS &&
          check(13002, 1750000000, second) == CUDA_SUCCESS);
    CHECK(memcmp(first, second, 16) == 0);
    CHECK(check(13002, 1750000001, second) == CUDA_SUCCESS && memcmp(first, second, 16) != 0);
}
#else
static void self_check_body(void) {
    CHECK(!table_of(SELF));
}
#endif

#define CASE(name)                                                                                           \
    static void name(void **state) {                                                                         \
        (void)state;                                                                                         \
        assert_true(passes_in_child(name##_body));                                                           \
    }
CASE(which_tables)
CASE(storage)
CASE(primary_storage)
CASE(concurrent_storage)
CASE(runtime_slots)
CASE(self_check)

int main(void) {
    const struct CMUnitTest tests[] = {
#if BARCUDA_SELF_CHECK
        cmocka_unit_test(md2_vectors),
        cmocka_unit_test(answer_depends),
#endif
        cmocka_unit_test(self_check),
        cmocka_unit_test(which_tables),
        cmocka_unit_test(storage),
        cmocka_unit_test(concurrent_storage),
        cmocka_unit_test(runtime_slots),
        cmocka_unit_test(primary_storage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
