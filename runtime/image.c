// SPDX-License-Identifier: Apache-2.0
/* Sizes and filters module images. Every header is read with memcpy: images are aligned as the application
 * likes. */
#include "runtime/image.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define WRAPPER_MAGIC 0x466243b1u
#define FATBIN_MAGIC  0xba55ed50u
#define ARCHIVE_MAGIC "!<arch>\n"

struct wrapper {
    uint32_t magic, version; /* 1: one fatbin; 2: one fatbin and a NULL-terminated array of them */
    const void *data;
    const void *more; /* version 1: a file name or NULL; version 2: the array */
};

struct fatbin_header {
    uint32_t magic;
    uint16_t version, header_size;
    uint64_t size; /* of what follows the header */
};

enum { FATBIN_PTX = 1 };
struct fatbin_entry { /* the first members of an entry's header */
    uint16_t kind, version;
    uint32_t header_size;
    uint64_t payload_size; /* padded */
};

/* Members of a wrapper's array; NCCL's has 127. */
#define FATBINS_MAX 65536

/* ---- ELF ---- */

static bool extend(uint64_t *size, uint64_t offset, uint64_t bytes) {
    uint64_t end;
    if (__builtin_add_overflow(offset, bytes, &end))
        return false;
    if (end > *size)
        *size = end;
    return true;
}

/* Sections first, then segments: NVIDIA's tools write the program headers behind everything else. */
static bool elf_size(const uint8_t *data, size_t limit, uint64_t *size) {
    Elf64_Ehdr header;
    if (limit < sizeof header)
        return false;
    memcpy(&header, data, sizeof header);
    if (header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_ident[EI_DATA] != ELFDATA2LSB ||
        (header.e_shnum && header.e_shentsize != sizeof(Elf64_Shdr)) ||
        (header.e_phnum && header.e_phentsize != sizeof(Elf64_Phdr)))
        return false;
    *size = sizeof header;
    if ((header.e_shnum && !extend(size, header.e_shoff, (uint64_t)header.e_shnum * sizeof(Elf64_Shdr))) ||
        (header.e_phnum && !extend(size, header.e_phoff, (uint64_t)header.e_phnum * sizeof(Elf64_Phdr))) ||
        *size > limit)
        return false;
    for (unsigned i = 0; i < header.e_shnum; i++) {
        Elf64_Shdr section;
        memcpy(&section, data + header.e_shoff + i * sizeof section, sizeof section);
        if (section.sh_type != SHT_NULL && section.sh_type != SHT_NOBITS &&
            !extend(size, section.sh_offset, section.sh_size))
            return false;
    }
    for (unsigned i = 0; i < header.e_phnum; i++) {
        Elf64_Phdr segment;
        memcpy(&segment, data + header.e_phoff + i * sizeof segment, sizeof segment);
        if (!extend(size, segment.p_offset, segment.p_filesz))
            return false;
    }
    return *size <= limit;
}

/* ---- archives of relocatable code ---- */

static bool archive_size(const uint8_t *data, size_t limit, uint64_t *size) {
    enum { MEMBER_HEADER = 60, SIZE_AT = 48, SIZE_DIGITS = 10 };
    size_t at = sizeof ARCHIVE_MAGIC - 1;
    while (limit - at >= MEMBER_HEADER && data[at + 58] == '`' && data[at + 59] == '\n') {
        uint64_t bytes = 0;
        for (unsigned i = 0; i < SIZE_DIGITS && data[at + SIZE_AT + i] != ' '; i++) {
            if (data[at + SIZE_AT + i] < '0' || data[at + SIZE_AT + i] > '9')
                return false;
            bytes = bytes * 10 + (data[at + SIZE_AT + i] - '0');
        }
        uint64_t padded = bytes + (bytes & 1);
        if (padded > limit - at - MEMBER_HEADER)
            return false;
        at += MEMBER_HEADER + padded;
    }
    *size = at;
    return at > sizeof ARCHIVE_MAGIC - 1;
}

/* ---- PTX text ---- */

static bool ptx_size(const uint8_t *data, size_t limit, uint64_t *size) {
    /* Not strnlen over the whole limit at once: text is recognised, and refused, by how it begins. */
    size_t n = 0;
    bool version = false;
    static const char directive[] = ".version";
    for (; n < limit && data[n]; n++) {
        if (data[n] < ' ' && data[n] != '\n' && data[n] != '\t' && data[n] != '\r' && data[n] != '\f' &&
            data[n] != '\v')
            return false;
        if (!version && n + 1 >= sizeof directive - 1)
            version = memcmp(data + n + 2 - sizeof directive, directive, sizeof directive - 1) == 0;
    }
    *size = n + 1;
    return version && n < limit;
}

/* ---- fatbins ---- */

static bool fatbin_size(const uint8_t *data, size_t limit, uint64_t *size) {
    struct fatbin_header header;
    if (limit < sizeof header)
        return false;
    memcpy(&header, data, sizeof header);
    if (header.magic != FATBIN_MAGIC || header.header_size < sizeof header || header.size > limit ||
        header.header_size > limit - header.size)
        return false;
    *size = header.header_size + header.size;
    return true;
}

/* Reads the entry at `at` of a fatbin of `size` bytes and its whole size; false at the end, with *damaged set
 * when it is no end. */
static bool fatbin_entry(const uint8_t *fatbin, uint64_t size, uint64_t at, struct fatbin_entry *entry,
                         uint64_t *bytes, bool *damaged) {
    if (size - at < sizeof *entry)
        return false;
    memcpy(entry, fatbin + at, sizeof *entry);
    if (!entry->kind && !entry->header_size) /* padding */
        return false;
    if (entry->header_size < sizeof *entry || entry->header_size > size - at ||
        entry->payload_size > size - at - entry->header_size) {
        *damaged = true;
        return false;
    }
    *bytes = entry->header_size + entry->payload_size;
    return true;
}

/* Walks the entries: counts PTX, and copies the wanted ones to `out` (may be NULL). False when the fatbin is
 * damaged. */
static bool fatbin_walk(const uint8_t *fatbin, uint64_t size, unsigned *ptx, uint8_t *out,
                        uint64_t *out_size) {
    struct fatbin_header header;
    memcpy(&header, fatbin, sizeof header);
    struct fatbin_entry entry;
    uint64_t bytes, used = header.header_size;
    bool damaged = false;
    *ptx = 0;
    if (out)
        memcpy(out, fatbin, header.header_size);
    for (uint64_t at = header.header_size; fatbin_entry(fatbin, size, at, &entry, &bytes, &damaged);
         at += bytes) {
        if (entry.kind != FATBIN_PTX)
            continue;
        (*ptx)++;
        if (out)
            memcpy(out + used, fatbin + at, bytes);
        used += bytes;
    }
    if (out) {
        header.size = used - header.header_size;
        memcpy(out, &header, sizeof header);
    }
    *out_size = used;
    return !damaged;
}

/* A list of fatbins becomes one blob: fatbins back to back. */
struct fatbin_list {
    const uint8_t **item;
    uint64_t *size, *kept; /* `kept`: bytes after filtering */
    size_t count, capacity;
};

static void list_free(struct fatbin_list *list) {
    free(list->item);
    free(list->size);
    free(list->kept);
}

static CUresult list_add(struct fatbin_list *list, const void *fatbin, size_t limit, bool ptx_only) {
    if (list->count == list->capacity) {
        size_t capacity = list->capacity ? list->capacity * 2 : 8;
        const uint8_t **item = realloc(list->item, capacity * sizeof *item);
        list->item = item ? item : list->item;
        uint64_t *size = realloc(list->size, capacity * sizeof *size);
        list->size = size ? size : list->size;
        uint64_t *kept = realloc(list->kept, capacity * sizeof *kept);
        list->kept = kept ? kept : list->kept;
        if (!item || !size || !kept)
            return CUDA_ERROR_OUT_OF_MEMORY;
        list->capacity = capacity;
    }
    uint64_t size, kept;
    unsigned ptx;
    if (!fatbin || !fatbin_size(fatbin, limit, &size) || !fatbin_walk(fatbin, size, &ptx, NULL, &kept))
        return CUDA_ERROR_INVALID_IMAGE;
    list->item[list->count] = fatbin;
    list->size[list->count] = size;
    list->kept[list->count++] = ptx && ptx_only ? kept : size;
    return CUDA_SUCCESS;
}

static CUresult list_join(const struct fatbin_list *list, struct image *image) {
    if (list->count == 1 && list->kept[0] == list->size[0]) {
        image->data = list->item[0];
        image->size = list->size[0];
        return CUDA_SUCCESS;
    }
    uint64_t total = 0;
    for (size_t i = 0; i < list->count; i++)
        if (__builtin_add_overflow(total, list->kept[i], &total) || total > IMAGE_SIZE_MAX)
            return CUDA_ERROR_INVALID_IMAGE;
    uint8_t *out = malloc(total), *at = out;
    if (!out)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (size_t i = 0; i < list->count; i++) {
        unsigned ptx;
        uint64_t size;
        if (list->kept[i] == list->size[i])
            memcpy(at, list->item[i], list->size[i]);
        else
            fatbin_walk(list->item[i], list->size[i], &ptx, at, &size);
        at += list->kept[i];
    }
    image->data = image->owned = out;
    image->size = total;
    return CUDA_SUCCESS;
}

static CUresult open_fatbins(struct image *image, const uint8_t *pointer, size_t limit, bool ptx_only,
                             uint32_t magic) {
    struct fatbin_list list = {0};
    CUresult r;
    if (magic == FATBIN_MAGIC) {
        r = list_add(&list, pointer, limit, ptx_only);
    } else {
        struct wrapper wrapper;
        memcpy(&wrapper, pointer, sizeof wrapper);
        r = wrapper.version == 1 || wrapper.version == 2
                ? list_add(&list, wrapper.data, IMAGE_SIZE_MAX, ptx_only)
                : CUDA_ERROR_INVALID_IMAGE;
        const void *const *more = wrapper.version == 2 ? wrapper.more : NULL;
        for (size_t i = 0; r == CUDA_SUCCESS && more && more[i]; i++)
            r = i < FATBINS_MAX ? list_add(&list, more[i], IMAGE_SIZE_MAX, ptx_only)
                                : CUDA_ERROR_INVALID_IMAGE;
    }
    if (r == CUDA_SUCCESS)
        r = list_join(&list, image);
    list_free(&list);
    return r;
}

/* ---- */

CUresult image_open(struct image *image, const void *pointer, size_t limit, bool ptx_only) {
    *image = (struct image){0};
    const uint8_t *data = pointer;
    uint32_t magic = 0;
    uint64_t size = 0;
    bool good;
    if (!pointer)
        return CUDA_ERROR_INVALID_VALUE;
    /* Byte by byte as far as it matches, since a text may be shorter than any header. */
    if (limit >= sizeof magic && data[0] && data[1] && data[2])
        memcpy(&magic, data, sizeof magic);
    if (magic == FATBIN_MAGIC || (magic == WRAPPER_MAGIC && limit >= sizeof(struct wrapper)))
        return open_fatbins(image, data, limit, ptx_only, magic);
    if (limit >= SELFMAG && magic && memcmp(data, ELFMAG, SELFMAG) == 0)
        good = elf_size(data, limit, &size);
    else if (limit >= 8 && magic && strncmp((const char *)data, ARCHIVE_MAGIC, 8) == 0)
        good = archive_size(data, limit, &size);
    else
        good = ptx_size(data, limit, &size);
    if (!good)
        return CUDA_ERROR_INVALID_IMAGE;
    image->data = data;
    image->size = size;
    return CUDA_SUCCESS;
}

void image_close(struct image *image) {
    free(image->owned);
    *image = (struct image){0};
}

CUresult image_read_file(const char *path, uint8_t **out, size_t *size) {
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return CUDA_ERROR_FILE_NOT_FOUND;
    CUresult r = CUDA_ERROR_FILE_NOT_FOUND;
    uint8_t *bytes = NULL;
    size_t used = 0;
    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && (uint64_t)status.st_size < IMAGE_SIZE_MAX) {
        bytes = malloc((size_t)status.st_size + 1);
        r = bytes ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
    }
    while (r == CUDA_SUCCESS && used < (size_t)status.st_size) {
        ssize_t n = read(fd, bytes + used, (size_t)status.st_size - used);
        if (n > 0)
            used += (size_t)n;
        else if (n == 0)
            break;
        else if (errno != EINTR)
            r = CUDA_ERROR_FILE_NOT_FOUND;
    }
    close(fd);
    if (r != CUDA_SUCCESS) {
        free(bytes);
        return r;
    }
    bytes[used] = 0;
    *out = bytes;
    *size = used;
    return CUDA_SUCCESS;
}

CUresult image_open_file(struct image *image, const char *path, bool ptx_only) {
    uint8_t *bytes;
    size_t size;
    *image = (struct image){0};
    CUresult r = image_read_file(path, &bytes, &size);
    if (r != CUDA_SUCCESS)
        return r;
    uint32_t magic = 0;
    if (size >= sizeof magic)
        memcpy(&magic, bytes, sizeof magic);
    /* A wrapper holds pointers, which mean nothing in a file. The 0 behind the file ends PTX text. */
    r = magic == WRAPPER_MAGIC ? CUDA_ERROR_INVALID_IMAGE : image_open(image, bytes, size + 1, ptx_only);
    if (r == CUDA_SUCCESS && !image->owned)
        image->owned = bytes;
    else
        free(bytes);
    return r;
}
