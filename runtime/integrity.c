// SPDX-License-Identifier: Apache-2.0
/*
 * The answer to the CUDA runtime's start-up self-check. Since CUDA 11.2 every copy of the runtime asks its
 * driver for it and refuses to work (error 103) on another one. What is computed was published by the ZLUDA
 * project (github.com/vosen/ZLUDA, MIT or Apache-2.0; crates zluda and dark_api), to whom credit is due; this
 * is an independent implementation of the facts. Seen from them, the answer is the HMAC (RFC 2104) under a
 * fixed key of a record of versions, process, addresses, time and devices, with MD2 (RFC 1319) as the hash.
 */
#include "runtime/integrity.h"

#if BARCUDA_SELF_CHECK

#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "runtime/device.h"
#include "runtime/export_table.h"
#include "runtime/init.h"

/* ---- MD2 ---- */

#define MD2_BLOCK  16
#define MD2_ROUNDS 18

/* The permutation of RFC 1319, section 3.2, derived there from the digits of pi. */
static const uint8_t substitution[256] = {
    41,  46,  67,  201, 162, 216, 124, 1,   61,  54,  84,  161, 236, 240, 6,   19,  98,  167, 5,   243,
    192, 199, 115, 140, 152, 147, 43,  217, 188, 76,  130, 202, 30,  155, 87,  60,  253, 212, 224, 22,
    103, 66,  111, 24,  138, 23,  229, 18,  190, 78,  196, 214, 218, 158, 222, 73,  160, 251, 245, 142,
    187, 47,  238, 122, 169, 104, 121, 145, 21,  178, 7,   63,  148, 194, 16,  137, 11,  34,  95,  33,
    128, 127, 93,  154, 90,  144, 50,  39,  53,  62,  204, 231, 191, 247, 151, 3,   255, 25,  48,  179,
    72,  165, 181, 209, 215, 94,  146, 42,  172, 86,  170, 198, 79,  184, 56,  210, 150, 164, 125, 182,
    118, 252, 107, 226, 156, 116, 4,   241, 69,  157, 112, 89,  100, 113, 135, 32,  134, 91,  207, 101,
    230, 45,  168, 2,   27,  96,  37,  173, 174, 176, 185, 246, 28,  70,  97,  105, 52,  64,  126, 15,
    85,  71,  163, 35,  221, 81,  175, 58,  195, 92,  249, 206, 186, 197, 234, 38,  44,  83,  13,  110,
    133, 40,  132, 9,   211, 223, 205, 244, 65,  129, 77,  82,  106, 220, 55,  200, 108, 193, 171, 250,
    36,  225, 123, 8,   12,  189, 177, 74,  120, 136, 149, 139, 227, 99,  232, 109, 233, 203, 213, 254,
    59,  0,   29,  57,  242, 239, 183, 14,  102, 88,  208, 228, 166, 119, 114, 248, 235, 117, 75,  10,
    49,  68,  80,  180, 143, 237, 31,  26,  219, 153, 141, 51,  159, 17,  131, 20,
};

void integrity_md2_start(struct integrity_md2 *md2) {
    memset(md2, 0, sizeof *md2);
}

/* Works the full block into checksum and state. */
static void md2_block(struct integrity_md2 *md2) {
    uint8_t last = md2->checksum[MD2_BLOCK - 1];
    for (unsigned i = 0; i < MD2_BLOCK; i++)
        last = md2->checksum[i] ^= substitution[md2->block[i] ^ last];

    uint8_t x[3 * MD2_BLOCK];
    for (unsigned i = 0; i < MD2_BLOCK; i++) {
        x[i] = md2->state[i];
        x[MD2_BLOCK + i] = md2->block[i];
        x[2 * MD2_BLOCK + i] = md2->state[i] ^ md2->block[i];
    }
    uint8_t carry = 0;
    for (unsigned round = 0; round < MD2_ROUNDS; round++) {
        for (unsigned i = 0; i < sizeof x; i++)
            carry = x[i] ^= substitution[carry];
        carry = (uint8_t)(carry + round);
    }
    memcpy(md2->state, x, MD2_BLOCK);
    md2->fill = 0;
}

void integrity_md2_add(struct integrity_md2 *md2, const void *data, size_t size) {
    const uint8_t *bytes = data;
    for (size_t i = 0; i < size; i++) {
        md2->block[md2->fill++] = bytes[i];
        if (md2->fill == MD2_BLOCK)
            md2_block(md2);
    }
}

void integrity_md2_finish(struct integrity_md2 *md2, uint8_t digest[16]) {
    uint8_t padding[MD2_BLOCK];
    unsigned count = MD2_BLOCK - md2->fill;
    memset(padding, (int)count, count);
    integrity_md2_add(md2, padding, count);
    uint8_t checksum[MD2_BLOCK];
    memcpy(checksum, md2->checksum, sizeof checksum);
    integrity_md2_add(md2, checksum, sizeof checksum);
    memcpy(digest, md2->state, MD2_BLOCK);
}

/* ---- the answer ---- */

static const uint8_t key[MD2_BLOCK] = {0x14, 0x6a, 0xdd, 0xae, 0x53, 0xa9, 0xa7, 0x52,
                                       0xaa, 0x08, 0x41, 0x36, 0x0b, 0xf5, 0x5a, 0x9f};

/* A key as long as the block needs no padding: HMAC's two masks are applied to it as it is. */
static void start_keyed(struct integrity_md2 *md2, uint8_t mask) {
    uint8_t masked[sizeof key];
    for (unsigned i = 0; i < sizeof key; i++)
        masked[i] = key[i] ^ mask;
    integrity_md2_start(md2);
    integrity_md2_add(md2, masked, sizeof masked);
}

void integrity_answer(const struct integrity_question *question, const struct integrity_device *devices,
                      unsigned count, uint8_t answer[16]) {
    static const uint8_t fixed[2][16] = {
        {0x5c, 0x67, 0xcb, 0x03, 0x1c, 0x18, 0x41, 0x33, 0xe8, 0xd1, 0x4c, 0x1f, 0xaa, 0x83, 0xd3, 0x8e},
        {0x5c, 0x67, 0xcb, 0x03, 0x1c, 0x18, 0x41, 0x18, 0xe8, 0xd1, 0x4c, 0x1f, 0xaa, 0x83, 0xd3, 0x8e},
    };
    /* The runtime asks thrice, with its version plus 0, 1 and 2; only the last answer depends on anything. */
    unsigned turn = question->runtime_version % 10;
    if (turn < 2) {
        memcpy(answer, fixed[turn], sizeof fixed[turn]);
        return;
    }
    struct integrity_md2 md2;
    start_keyed(&md2, 0x36);
    integrity_md2_add(&md2, question, sizeof *question);
    integrity_md2_add(&md2, devices, count * sizeof *devices);
    uint8_t inner[16];
    integrity_md2_finish(&md2, inner);
    start_keyed(&md2, 0x5c);
    integrity_md2_add(&md2, inner, sizeof inner);
    integrity_md2_finish(&md2, answer);
}

CUresult integrity_check(uint32_t runtime_version, uint64_t time, uint8_t answer[16]) {
    CUresult result = rt_ready();
    if (result != CUDA_SUCCESS)
        return result;
    if (!answer)
        return CUDA_ERROR_INVALID_VALUE;
    struct integrity_device devices[SNAPSHOT_MAX_DEVICES];
    int count = rt_device_count();
    for (int i = 0; i < count; i++) {
        const struct snapshot_device *d = rt_device(i);
        memcpy(devices[i].uuid, d->uuid, sizeof devices[i].uuid);
        devices[i].pci_domain = d->attribute[CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID];
        devices[i].pci_bus = d->attribute[CU_DEVICE_ATTRIBUTE_PCI_BUS_ID];
        devices[i].pci_device = d->attribute[CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID];
    }
    const void *const *table = export_table_find(EXPORT_TABLE_SELF_CHECK);
    struct integrity_question question = {
        .driver_version = (uint32_t)rt_driver_version(),
        .runtime_version = runtime_version,
        .process = (uint32_t)getpid(),
        .thread = (uint32_t)pthread_self(),
        .runtime_table = (uintptr_t)export_table_find(EXPORT_TABLE_RUNTIME),
        .check_table = (uintptr_t)table,
        .check_function = (uintptr_t)table[1],
        .time = time,
    };
    _Static_assert(sizeof question == 48 && sizeof devices[0] == 28, "both are hashed as they lie in memory");
    integrity_answer(&question, devices, (unsigned)count, answer);
    return CUDA_SUCCESS;
}

#endif
