// SPDX-License-Identifier: Apache-2.0
/*
 * Sizing of module images: good ones of every kind, every truncation of them, and every corruption of one
 * byte, each in memory that ends where the image ends, so that a read beyond it is caught.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "runtime/image.h"

static const char ptx[] = "\n  // made by hand\n.version 8.0\n.target sm_80\n.address_size 64\n";

/* ---- builders ---- */

struct blob {
    uint8_t bytes[8192];
    size_t size;
};

static void put(struct blob *b, const void *data, size_t n) {
    memcpy(b->bytes + b->size, data, n);
    b->size += n;
}

static void entry(struct blob *b, uint16_t kind, const void *payload, uint64_t padded, size_t n) {
    uint8_t header[64] = {0};
    uint16_t version = 0x101;
    uint32_t header_size = sizeof header;
    memcpy(header, &kind, 2);
    memcpy(header + 2, &version, 2);
    memcpy(header + 4, &header_size, 4);
    memcpy(header + 8, &padded, 8);
    put(b, header, sizeof header);
    uint8_t body[512] = {0};
    memcpy(body, payload, n);
    put(b, body, padded);
}

static void begin_fatbin(struct blob *b) {
    uint32_t magic = 0xba55ed50;
    uint16_t version = 1, header_size = 16;
    uint64_t size = 0;
    put(b, &magic, 4);
    put(b, &version, 2);
    put(b, &header_size, 2);
    put(b, &size, 8);
}

static void end_fatbin(struct blob *b, size_t start) {
    uint64_t size = b->size - start - 16;
    memcpy(b->bytes + start + 8, &size, 8);
}

static void fatbin(struct blob *b, bool with_ptx) {
    size_t start = b->size;
    begin_fatbin(b);
    entry(b, 2, "cubin", 40, 5);
    if (with_ptx)
        entry(b, 1, ptx, 88, sizeof ptx);
    entry(b, 8, "lto", 8, 3);
    end_fatbin(b, start);
}

/* One section of data, section headers, then a program header behind everything, as ptxas writes them. */
static void elf(struct blob *b) {
    Elf64_Ehdr header = {.e_ident = {0x7f, 'E', 'L', 'F', ELFCLASS64, ELFDATA2LSB, 1},
                         .e_machine = 190,
                         .e_shoff = 128,
                         .e_shnum = 3,
                         .e_shentsize = sizeof(Elf64_Shdr),
                         .e_phoff = 128 + 3 * sizeof(Elf64_Shdr),
                         .e_phnum = 1,
                         .e_phentsize = sizeof(Elf64_Phdr)};
    Elf64_Shdr sections[3] = {{0},
                              {.sh_type = SHT_PROGBITS, .sh_offset = 64, .sh_size = 64},
                              {.sh_type = SHT_NOBITS, .sh_offset = 64, .sh_size = 1 << 30}};
    Elf64_Phdr segment = {.p_offset = 64, .p_filesz = 64, .p_memsz = 1 << 20};
    uint8_t data[64] = {0};
    put(b, &header, sizeof header);
    put(b, data, sizeof data);
    put(b, sections, sizeof sections);
    put(b, &segment, sizeof segment);
}

static void archive(struct blob *b) {
    put(b, "!<arch>\n", 8);
    for (unsigned i = 0; i < 2; i++) {
        put(b, "member.o/       0           0     0     644     5         `\n", 60);
        put(b, "hello\n", 6);
    }
}

/* ---- a copy of bytes right before a page that cannot be read ---- */

static uint8_t *guarded(const void *bytes, size_t n, void **mapping, size_t *mapped) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE), room = (n + page - 1) / page * page;
    *mapped = room + page;
    *mapping = mmap(NULL, *mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect((uint8_t *)*mapping + room, page, PROT_NONE);
    uint8_t *p = (uint8_t *)*mapping + room - n;
    memcpy(p, bytes, n);
    return p;
}

static CUresult open_guarded(const void *bytes, size_t n, bool ptx_only, size_t *size) {
    void *mapping;
    size_t mapped;
    uint8_t *p = guarded(bytes, n, &mapping, &mapped);
    struct image image;
    CUresult r = image_open(&image, p, n, ptx_only);
    if (r == CUDA_SUCCESS) {
        *size = image.size;
        volatile uint8_t sum = 0;
        for (size_t i = 0; i < image.size; i++)
            sum = (uint8_t)(sum + ((const uint8_t *)image.data)[i]);
    }
    image_close(&image);
    munmap(mapping, mapped);
    return r;
}

/* ---- cases ---- */

static void whole(void (*build)(struct blob *)) {
    struct blob b = {.size = 0};
    size_t size = 0;
    build(&b);
    assert_int_equal(open_guarded(b.bytes, b.size, false, &size), CUDA_SUCCESS);
    assert_int_equal(size, b.size);
}

static void build_ptx(struct blob *b) {
    put(b, ptx, sizeof ptx);
}
static void build_fatbin(struct blob *b) {
    fatbin(b, true);
}

static void sizes_of_whole_images(void **state) {
    (void)state;
    whole(elf);
    whole(build_fatbin);
    whole(archive);
    whole(build_ptx);
}

static void truncated_images(void **state) {
    (void)state;
    void (*const builders[])(struct blob *) = {elf, build_fatbin, build_ptx};
    for (unsigned i = 0; i < 3; i++) {
        struct blob b = {.size = 0};
        builders[i](&b);
        size_t size;
        for (size_t n = 0; n < b.size; n++)
            assert_int_equal(open_guarded(b.bytes, n, n % 2, &size), CUDA_ERROR_INVALID_IMAGE);
    }
}

static void damaged_images_are_never_overrun(void **state) {
    (void)state;
    void (*const builders[])(struct blob *) = {elf, build_fatbin, archive, build_ptx};
    static const uint8_t values[] = {0, 1, 0x7f, 0x80, 0xff};
    for (unsigned i = 0; i < 4; i++) {
        struct blob b = {.size = 0};
        builders[i](&b);
        for (size_t at = 0; at < b.size; at++)
            for (unsigned v = 0; v < sizeof values; v++) {
                uint8_t kept = b.bytes[at];
                size_t size = 0;
                b.bytes[at] = values[v];
                if (open_guarded(b.bytes, b.size, v % 2, &size) == CUDA_SUCCESS)
                    assert_true(size <= b.size);
                b.bytes[at] = kept;
            }
    }
}

static void filters_machine_code(void **state) {
    (void)state;
    struct blob b = {.size = 0}, none = {.size = 0};
    fatbin(&b, true);
    fatbin(&none, false);
    size_t size;
    assert_int_equal(open_guarded(b.bytes, b.size, true, &size), CUDA_SUCCESS);
    assert_int_equal(size, 16 + 64 + 88);
    /* Without PTX the entries stay, so that the host can say why it refuses them. */
    assert_int_equal(open_guarded(none.bytes, none.size, true, &size), CUDA_SUCCESS);
    assert_int_equal(size, none.size);
    struct image image;
    assert_int_equal(image_open(&image, b.bytes, b.size, true), CUDA_SUCCESS);
    struct image again;
    assert_int_equal(image_open(&again, image.data, image.size, true), CUDA_SUCCESS);
    assert_int_equal(again.size, image.size);
    assert_memory_equal((const uint8_t *)image.data + 16 + 64, ptx, sizeof ptx);
    image_close(&again);
    image_close(&image);
}

static void wrappers(void **state) {
    (void)state;
    struct blob a = {.size = 0}, b = {.size = 0};
    fatbin(&a, true);
    fatbin(&b, false);
    const void *more[] = {b.bytes, a.bytes, NULL};
    struct {
        uint32_t magic, version;
        const void *data, *more;
    } wrapper = {0x466243b1, 1, a.bytes, "file.cu"};
    struct image image;
    assert_int_equal(image_open(&image, &wrapper, IMAGE_SIZE_MAX, false), CUDA_SUCCESS);
    assert_int_equal(image.size, a.size);
    assert_ptr_equal(image.data, a.bytes);
    image_close(&image);
    wrapper.version = 2;
    wrapper.more = more;
    assert_int_equal(image_open(&image, &wrapper, IMAGE_SIZE_MAX, false), CUDA_SUCCESS);
    assert_int_equal(image.size, 2 * a.size + b.size);
    assert_memory_equal((const uint8_t *)image.data + a.size, b.bytes, b.size);
    image_close(&image);
    assert_int_equal(image_open(&image, &wrapper, IMAGE_SIZE_MAX, true), CUDA_SUCCESS);
    assert_int_equal(image.size, 2 * (16 + 64 + 88) + b.size);
    image_close(&image);
    wrapper.version = 3;
    assert_int_equal(image_open(&image, &wrapper, IMAGE_SIZE_MAX, false), CUDA_ERROR_INVALID_IMAGE);
    wrapper.version = 1;
    wrapper.data = NULL;
    assert_int_equal(image_open(&image, &wrapper, IMAGE_SIZE_MAX, false), CUDA_ERROR_INVALID_IMAGE);
}

static void what_is_no_image(void **state) {
    (void)state;
    struct image image;
    assert_int_equal(image_open(&image, NULL, IMAGE_SIZE_MAX, false), CUDA_ERROR_INVALID_VALUE);
    static const char *const texts[] = {"",      "x", "xy", "garbage", "\001\002\003\004", "version 8.0",
                                        "\177EL"};
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t size;
        assert_int_equal(open_guarded(texts[i], strlen(texts[i]) + 1, false, &size),
                         CUDA_ERROR_INVALID_IMAGE);
    }
}

static void files(void **state) {
    (void)state;
    char path[] = "/tmp/test_guest_image.XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    struct image image;
    assert_int_equal(write(fd, ptx, sizeof ptx - 1), sizeof ptx - 1);
    assert_int_equal(image_open_file(&image, path, false), CUDA_SUCCESS);
    assert_int_equal(image.size, sizeof ptx);
    image_close(&image);
    struct blob b = {.size = 0};
    fatbin(&b, true);
    assert_int_equal(ftruncate(fd, 0), 0);
    assert_int_equal(pwrite(fd, b.bytes, b.size, 0), (ssize_t)b.size);
    assert_int_equal(image_open_file(&image, path, true), CUDA_SUCCESS);
    assert_int_equal(image.size, 16 + 64 + 88);
    image_close(&image);
    uint32_t wrapper[6] = {0x466243b1, 1, 0x1000, 0, 0, 0};
    assert_int_equal(pwrite(fd, wrapper, sizeof wrapper, 0), sizeof wrapper);
    assert_int_equal(image_open_file(&image, path, true), CUDA_ERROR_INVALID_IMAGE);
    assert_int_equal(ftruncate(fd, 0), 0);
    assert_int_equal(image_open_file(&image, path, true), CUDA_ERROR_INVALID_IMAGE);
    close(fd);
    unlink(path);
    assert_int_equal(image_open_file(&image, path, true), CUDA_ERROR_FILE_NOT_FOUND);
    assert_int_equal(image_open_file(&image, "/tmp", true), CUDA_ERROR_FILE_NOT_FOUND);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_of_whole_images),
        cmocka_unit_test(truncated_images),
        cmocka_unit_test(damaged_images_are_never_overrun),
        cmocka_unit_test(filters_machine_code),
        cmocka_unit_test(wrappers),
        cmocka_unit_test(what_is_no_image),
        cmocka_unit_test(files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
