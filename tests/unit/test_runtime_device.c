// SPDX-License-Identifier: Apache-2.0
// What is visible, and what is said of it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "generated/cuda_exports.h"
#include "generated/wire_ids.h"
#include "tests/unit/fake_channel.h"

/* Device i of the fake has i + 1 GiB of memory, which tells which one a visible ordinal is. */
static void expect_devices(const char *visible, const char *order, const char *expected) {
    fake_devices(3);
    unsetenv("CUDA_VISIBLE_DEVICES");
    unsetenv("CUDA_DEVICE_ORDER");
    if (visible)
        setenv("CUDA_VISIBLE_DEVICES", visible, 1);
    if (order)
        setenv("CUDA_DEVICE_ORDER", order, 1);
    int count = -1;
    CHECK(cuInit(0) == (*expected ? CUDA_SUCCESS : CUDA_ERROR_NO_DEVICE));
    if (!*expected) {
        CHECK(cuDeviceGetCount(&count) == CUDA_ERROR_NOT_INITIALIZED);
        CHECK(fake_closed == 1);
        return;
    }
    CHECK(cuDeviceGetCount(&count) == CUDA_SUCCESS && count == (int)strlen(expected));
    for (int i = 0; i < count; i++) {
        size_t bytes = 0;
        CHECK(cuDeviceTotalMem_v2(&bytes, i) == CUDA_SUCCESS);
        CHECK(bytes == (size_t)(expected[i] - '0' + 1) << 30);
    }
}

#define VISIBLE(name, visible, order, expected)                                                              \
    static void name##_body(void) {                                                                          \
        expect_devices(visible, order, expected);                                                            \
    }                                                                                                        \
    static void name(void **state) {                                                                         \
        (void)state;                                                                                         \
        assert_true(passes_in_child(name##_body));                                                           \
    }
VISIBLE(all_visible, NULL, NULL, "012")
VISIBLE(by_index, "2,0", NULL, "20")
VISIBLE(with_spaces, " 1 , 2 ", NULL, "12")
VISIBLE(empty_list, "", NULL, "")
VISIBLE(minus_one, "-1", NULL, "")
VISIBLE(invalid_ends, "1,7,0", NULL, "1")
VISIBLE(text_ends, "0,none,1", NULL, "0")
VISIBLE(minus_one_ends, "2,-1,0", NULL, "2")
VISIBLE(repeated_ends, "1,1,0", NULL, "1")
VISIBLE(by_uuid, "GPU-20212223-2425-2627-2829-2a2b2c2d2e2f,0", NULL, "20")
VISIBLE(by_uuid_prefix, "gpu-10,GPU-0", NULL, "10")
VISIBLE(unknown_uuid, "GPU-ff", NULL, "")
VISIBLE(mig, "MIG-GPU-0/1/0", NULL, "")
VISIBLE(pci_order, NULL, "PCI_BUS_ID", "210")
VISIBLE(pci_order_index, "0", "PCI_BUS_ID", "2")
VISIBLE(fastest_first, NULL, "FASTEST_FIRST", "012")

static void queries_body(void) {
    fake_devices(2);
    int value = 77;
    CHECK(cuDeviceGetCount(&value) == CUDA_ERROR_NOT_INITIALIZED);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    CUdevice device = -1;
    CHECK(cuDeviceGet(&device, 1) == CUDA_SUCCESS && device == 1);
    CHECK(cuDeviceGet(&device, 2) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuDeviceGet(&device, -1) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuDeviceGet(NULL, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetCount(NULL) == CUDA_ERROR_INVALID_VALUE);
    char name[32];
    CHECK(cuDeviceGetName(name, sizeof name, 1) == CUDA_SUCCESS && strcmp(name, "Device 1") == 0);
    CHECK(cuDeviceGetName(name, 4, 1) == CUDA_SUCCESS && strcmp(name, "Dev") == 0);
    CHECK(cuDeviceGetName(name, 0, 1) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetName(name, sizeof name, 2) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuDeviceGetAttribute(&value, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 1) == CUDA_SUCCESS &&
          value == 9);
    value = 77;
    CHECK(cuDeviceGetAttribute(&value, (CUdevice_attribute)0, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetAttribute(&value, (CUdevice_attribute)151, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetAttribute(&value, (CUdevice_attribute)4096, 0) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetAttribute(&value, (CUdevice_attribute)-5, 0) == CUDA_ERROR_INVALID_VALUE && value == 77);
    CHECK(cuDeviceGetAttribute(&value, CU_DEVICE_ATTRIBUTE_WARP_SIZE, 9) == CUDA_ERROR_INVALID_DEVICE);
    CUuuid uuid;
    CHECK(cuDeviceGetUuid_v2(&uuid, 1) == CUDA_SUCCESS && uuid.bytes[0] == 16 && uuid.bytes[15] == 31);
    CHECK(cuDeviceGetUuid(NULL, 1) == CUDA_ERROR_INVALID_VALUE);
    char luid[8];
    unsigned mask;
    CHECK(cuDeviceGetLuid(luid, &mask, 0) == CUDA_ERROR_NOT_SUPPORTED);
    char text[16];
    CHECK(cuDeviceGetPCIBusId(text, sizeof text, 1) == CUDA_SUCCESS && strcmp(text, "0000:3A:01.0") == 0);
    CHECK(cuDeviceGetPCIBusId(text, 12, 1) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetByPCIBusId(&device, "0000:3b:00.0") == CUDA_SUCCESS && device == 0);
    CHECK(cuDeviceGetByPCIBusId(&device, "3A:1") == CUDA_SUCCESS && device == 1);
    CHECK(cuDeviceGetByPCIBusId(&device, "3A:01.0") == CUDA_SUCCESS && device == 1);
    CHECK(cuDeviceGetByPCIBusId(&device, "0001:3A:01.0") == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuDeviceGetByPCIBusId(&device, "gpu") == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetByPCIBusId(&device, "3A") == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceGetByPCIBusId(&device, "1:2:3:4") == CUDA_ERROR_INVALID_VALUE);
    CHECK(cuDeviceCanAccessPeer(&value, 0, 0) == CUDA_SUCCESS && value == 0);
    CHECK(cuDeviceCanAccessPeer(&value, 0, 2) == CUDA_ERROR_INVALID_DEVICE);
    CHECK(cuDeviceGetP2PAttribute(&value, CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK, 1, 1) ==
          CUDA_ERROR_INVALID_DEVICE);
}

static int32_t asked[2];

static CUresult remember_pair(uint16_t op, const struct wire_record *record, const uint8_t *payload,
                              struct wire_writer *reply) {
    (void)op, (void)record;
    uint64_t words[2];
    memcpy(words, payload, sizeof words);
    asked[0] = (int32_t)words[0];
    asked[1] = (int32_t)words[1];
    wire_put_u64(reply, 1);
    return CUDA_SUCCESS;
}

/* What goes to the host names the host's devices. */
static void host_ordinals_body(void) {
    fake_devices(3);
    setenv("CUDA_VISIBLE_DEVICES", "2,0", 1);
    CHECK(cuInit(0) == CUDA_SUCCESS);
    fake_answers = remember_pair;
    int can = 0;
    CHECK(cuDeviceCanAccessPeer(&can, 0, 1) == CUDA_SUCCESS && can == 1);
    CHECK(asked[0] == 2 && asked[1] == 0);
    fake_answers = NULL;
    CUcontext context;
    CHECK(cuDevicePrimaryCtxRetain(&context, 0) == CUDA_SUCCESS);
    CHECK((uint32_t)(uintptr_t)context == 2);
    CUdevice device = -1;
    CHECK(cuCtxGetDevice_v2(&device, context) == CUDA_SUCCESS && device == 0);
}

#define CASE(name)                                                                                           \
    static void name(void **state) {                                                                         \
        (void)state;                                                                                         \
        assert_true(passes_in_child(name##_body));                                                           \
    }
CASE(queries)
CASE(host_ordinals)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_visible),   cmocka_unit_test(by_index),       cmocka_unit_test(with_spaces),
        cmocka_unit_test(empty_list),    cmocka_unit_test(minus_one),      cmocka_unit_test(invalid_ends),
        cmocka_unit_test(text_ends),     cmocka_unit_test(minus_one_ends), cmocka_unit_test(repeated_ends),
        cmocka_unit_test(by_uuid),       cmocka_unit_test(by_uuid_prefix), cmocka_unit_test(unknown_uuid),
        cmocka_unit_test(mig),           cmocka_unit_test(pci_order),      cmocka_unit_test(pci_order_index),
        cmocka_unit_test(fastest_first), cmocka_unit_test(queries),        cmocka_unit_test(host_ordinals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
