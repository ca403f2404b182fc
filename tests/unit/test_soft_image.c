// SPDX-License-Identifier: Apache-2.0
/* Module images: which PTX is chosen, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <lz4.h>
#include <zstd.h>

#include "device/soft/image.h"

enum { PTX = 1, ELF = 2 };
enum { PLAIN = 0, LZ4 = 0x2000, ZSTD = 0x8000, EXACT = 0x100000 };

struct builder {
    uint8_t data[1 << 16];
    size_t size, header;
};

static void put(uint8_t *at, uint64_t value, size_t bytes) {
    memcpy(at, &value, bytes);
}

static void begin(struct builder *b) {
    b->header = b->size;
    memset(b->data + b->size, 0, 16);
    put(b->data + b->size, 0xBA55ED50u, 4);
    put(b->data + b->size + 4, 1, 2);
    put(b->data + b->size + 6, 16, 2);
    b->size += 16;
}

static void add(struct builder *b, unsigned kind, unsigned arch, unsigned flags, const char *text) {
    uint8_t *p = b->data + b->size;
    size_t size = strlen(text) + 1, stored = size;
    memset(p, 0, 64);
    if (flags & ZSTD)
        stored = ZSTD_compress(p + 64, 4096, text, size, 1);
    else if (flags & LZ4)
        stored = (size_t)LZ4_compress_default(text, (char *)p + 64, (int)size, 4096);
    else
        memcpy(p + 64, text, size);
    size_t padded = (stored + 7) / 8 * 8;
    memset(p + 64 + stored, 0, padded - stored);
    put(p, kind, 2);
    put(p + 2, 0x0101, 2);
    put(p + 4, 64, 4);
    put(p + 8, padded, 8);
    put(p + 16, flags & (ZSTD | LZ4) ? stored : 0, 4);
    put(p + 28, arch, 4);
    put(p + 40, 0x11 | flags, 8);
    put(p + 56, flags & (ZSTD | LZ4) ? size : 0, 8);
    b->size += 64 + padded;
    put(b->data + b->header + 8, b->size - b->header - 16, 8);
}

static CUresult open_image(const void *data, size_t size, unsigned capability, struct image *image) {
    struct ptx_log log = {0};
    CUresult r = image_open(data, size, capability, image, &log);
    if (r != CUDA_SUCCESS && r != CUDA_ERROR_OUT_OF_MEMORY)
        assert_true(log.size > 0);
    ptx_log_free(&log);
    return r;
}

static void assert_chosen(const struct builder *b, unsigned capability, const char *text) {
    struct image image;
    assert_int_equal(open_image(b->data, b->size, capability, &image), CUDA_SUCCESS);
    assert_int_equal(image.count, 1);
    assert_int_equal(image.source[0].size, strlen(text));
    assert_memory_equal(image.source[0].text, text, strlen(text));
    image_close(&image);
}

static void best_ptx_is_chosen(void **state) {
    (void)state;
    static struct builder b;
    begin(&b);
    add(&b, ELF, 121, PLAIN, "machine code");
    add(&b, PTX, 75, ZSTD, ".seventy-five");
    add(&b, PTX, 120, LZ4, ".one hundred and twenty, repeated, repeated, repeated");
    add(&b, PTX, 90, PLAIN, ".ninety");
    add(&b, PTX, 90, EXACT, ".ninety a");
    assert_chosen(&b, 121, ".one hundred and twenty, repeated, repeated, repeated");
    assert_chosen(&b, 90, ".ninety a");
    assert_chosen(&b, 100, ".ninety");
    assert_chosen(&b, 80, ".seventy-five");
    assert_chosen(&b, 61, ".seventy-five"); /* nothing fits: the oldest of the newer ones */
}

static void several_fat_binaries_are_several_sources(void **state) {
    (void)state;
    static struct builder b;
    struct image image;
    begin(&b);
    add(&b, ELF, 121, PLAIN, "linked machine code");
    begin(&b);
    add(&b, PTX, 75, PLAIN, ".first");
    begin(&b);
    add(&b, PTX, 75, ZSTD, ".second");
    assert_int_equal(open_image(b.data, b.size, 121, &image), CUDA_SUCCESS);
    assert_int_equal(image.count, 2);
    assert_memory_equal(image.source[0].text, ".first", 6);
    assert_memory_equal(image.source[1].text, ".second", 7);

    void *packed;
    size_t size;
    struct image again;
    assert_int_equal(image_pack(image.source, image.count, 121, &packed, &size), CUDA_SUCCESS);
    uint64_t behind_header; /* who loads it reads its size there */
    memcpy(&behind_header, (const uint8_t *)packed + 8, sizeof behind_header);
    assert_int_equal(size, 16 + behind_header);
    assert_int_equal(open_image(packed, size, 121, &again), CUDA_SUCCESS);
    assert_int_equal(again.count, 2);
    assert_int_equal(again.source[1].size, 7);
    assert_memory_equal(again.source[1].text, ".second", 7);
    free(packed);
    image_close(&again);
    image_close(&image);
}

static void text_is_taken(void **state) {
    (void)state;
    struct image image;
    static const char text[] = "\n  // comment\n.version 8.0\n";
    assert_int_equal(open_image(text, sizeof text, 121, &image), CUDA_SUCCESS);
    assert_int_equal(image.source[0].size, sizeof text - 1);
    image_close(&image);
}

static void others_are_refused(void **state) {
    (void)state;
    static struct builder b;
    struct image image;
    static const uint8_t elf[64] = "\177ELF\2\1\1", wrapper[24] = {0xB1, 0x43, 0x62, 0x46},
                         noise[64] = {9, 8, 7};
    static const char embedded[] = ".version\0 8.0";
    assert_int_equal(open_image(elf, sizeof elf, 121, &image), CUDA_ERROR_NO_BINARY_FOR_GPU);
    assert_int_equal(open_image(wrapper, sizeof wrapper, 121, &image), CUDA_ERROR_INVALID_IMAGE);
    assert_int_equal(open_image(noise, sizeof noise, 121, &image), CUDA_ERROR_INVALID_IMAGE);
    assert_int_equal(open_image(embedded, sizeof embedded, 121, &image), CUDA_ERROR_INVALID_IMAGE);
    assert_int_equal(open_image(noise, 0, 121, &image), CUDA_ERROR_INVALID_IMAGE);
    begin(&b);
    add(&b, ELF, 121, PLAIN, "machine code");
    assert_int_equal(open_image(b.data, b.size, 121, &image), CUDA_ERROR_NO_BINARY_FOR_GPU);
}

/* Whatever a byte is changed to, and wherever the image ends: an answer, and no access outside (the sanitizer
 * watches). */
static void damage_is_survived(void **state) {
    (void)state;
    static struct builder b;
    struct image image;
    begin(&b);
    add(&b, PTX, 75, ZSTD, ".text that is compressed compressed compressed");
    add(&b, PTX, 90, LZ4, ".text that is compressed compressed compressed");
    add(&b, PTX, 80, PLAIN, ".text");
    for (size_t size = 0; size <= b.size; size++) {
        uint8_t *copy = malloc(size ? size : 1);
        memcpy(copy, b.data, size);
        for (unsigned capability = 70; capability <= 90; capability += 10)
            if (open_image(copy, size, capability, &image) == CUDA_SUCCESS)
                image_close(&image);
        free(copy);
    }
    uint8_t *copy = malloc(b.size);
    for (size_t i = 0; i < b.size; i++)
        for (unsigned value = 0; value < 256; value += i < 300 ? 1 : 51) {
            memcpy(copy, b.data, b.size);
            copy[i] = (uint8_t)value;
            if (open_image(copy, b.size, 80 + value % 2 * 10, &image) == CUDA_SUCCESS)
                image_close(&image);
        }
    free(copy);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_ptx_is_chosen), cmocka_unit_test(several_fat_binaries_are_several_sources),
        cmocka_unit_test(text_is_taken),      cmocka_unit_test(others_are_refused),
        cmocka_unit_test(damage_is_survived),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
