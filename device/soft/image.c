// SPDX-License-Identifier: Apache-2.0
/* See image.h. */
#include "device/soft/image.h"

#include <lz4.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#define FATBIN_MAGIC  0xBA55ED50u
#define WRAPPER_MAGIC 0x466243B1u
#define FATBIN_HEADER 16
#define ENTRY_HEADER  64
#define ENTRY_PTX     1
#define ENTRY_LZ4     0x2000u
#define ENTRY_ZSTD    0x8000u
#define ENTRY_PART    ((uint64_t)1 << 62) /* image_pack's: not one of several to choose from, but a part of the whole */
#define ENTRY_EXACT   0x100000u /* "a": for exactly this architecture */

static uint32_t get32(const uint8_t *p) {
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static uint64_t get64(const uint8_t *p) {
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static uint16_t get16(const uint8_t *p) {
    uint16_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static CUresult add_text(struct image *image, char *text, size_t size) {
    while (size && !text[size - 1])
        size--;
    struct ptx_source *grown =
        image->count < IMAGE_MOST_SOURCES ? realloc(image->source, (image->count + 1) * sizeof *grown) : NULL;
    if (!grown) {
        free(text);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    image->source = grown;
    image->source[image->count++] = (struct ptx_source){.text = text, .size = size, .name = "PTX"};
    return CUDA_SUCCESS;
}

/* ---- entries of a fat binary ---- */

struct entry {
    const uint8_t *payload;
    size_t stored; /* bytes of the payload that count */
    size_t unpacked;
    uint64_t flags;
    unsigned arch;
};

/*
 * Order of preference: the newest that the device's capability covers, then the oldest of the newer ones (its
 * operations may well be among those that barcuda executes), then those for exactly one other architecture.
 */
static bool better(const struct entry *a, const struct entry *b, unsigned capability) {
    bool exact_a = a->flags & ENTRY_EXACT && a->arch != capability,
         exact_b = b->flags & ENTRY_EXACT && b->arch != capability;
    if (exact_a != exact_b)
        return exact_b;
    bool fits_a = a->arch <= capability, fits_b = b->arch <= capability;
    if (fits_a != fits_b)
        return fits_a;
    if (a->arch == b->arch)
        return a->flags & ENTRY_EXACT && !(b->flags & ENTRY_EXACT);
    return fits_a ? a->arch > b->arch : a->arch < b->arch;
}

static CUresult unpack(const struct entry *e, struct image *image, struct ptx_log *log) {
    bool packed = e->flags & (ENTRY_LZ4 | ENTRY_ZSTD);
    size_t size = packed ? e->unpacked : e->stored;
    if (!size || size > IMAGE_MOST_TEXT) {
        ptx_log_printf(log, "fat binary: PTX of %zu bytes\n", size);
        return CUDA_ERROR_INVALID_IMAGE;
    }
    char *text = malloc(size);
    if (!text)
        return CUDA_ERROR_OUT_OF_MEMORY;
    size_t got = size;
    if (e->flags & ENTRY_ZSTD) {
        got = ZSTD_decompress(text, size, e->payload, e->stored);
        if (ZSTD_isError(got))
            got = 0;
    } else if (e->flags & ENTRY_LZ4) {
        int n = e->stored <= INT32_MAX
                    ? LZ4_decompress_safe((const char *)e->payload, text, (int)e->stored, (int)size)
                    : -1;
        got = n > 0 ? (size_t)n : 0;
    } else {
        memcpy(text, e->payload, size);
    }
    if (!got) {
        free(text);
        ptx_log_printf(log, "fat binary: compressed PTX is damaged\n");
        return CUDA_ERROR_INVALID_IMAGE;
    }
    return add_text(image, text, got);
}

/* One fat binary: *used is its size. */
static CUresult open_fatbin(const uint8_t *data, size_t size, unsigned capability, struct image *image,
                            size_t *used, size_t *skipped, struct ptx_log *log) {
    if (size < FATBIN_HEADER || get16(data + 6) < FATBIN_HEADER || get16(data + 6) > size ||
        get64(data + 8) > size - get16(data + 6)) {
        ptx_log_printf(log, "fat binary: header says more than the %zu bytes there are\n", size);
        return CUDA_ERROR_INVALID_IMAGE;
    }
    size_t header = get16(data + 6), end = header + (size_t)get64(data + 8);
    *used = end;
    struct entry best = {0};
    for (size_t at = header; end - at >= ENTRY_HEADER;) {
        const uint8_t *p = data + at;
        size_t head = get32(p + 4), left = end - at;
        uint64_t payload = get64(p + 8);
        if (head < ENTRY_HEADER || head > left || payload > left - head) {
            ptx_log_printf(log, "fat binary: entry at byte %zu does not fit\n", at);
            return CUDA_ERROR_INVALID_IMAGE;
        }
        struct entry e = {
            .payload = p + head, .stored = (size_t)payload, .flags = get64(p + 40), .arch = get32(p + 28)};
        e.unpacked = get64(p + 56) <= IMAGE_MOST_TEXT ? (size_t)get64(p + 56) : 0;
        uint32_t compressed = get32(p + 16);
        if (e.flags & (ENTRY_LZ4 | ENTRY_ZSTD)) {
            if (!compressed || compressed > payload) {
                ptx_log_printf(log, "fat binary: entry at byte %zu has a wrong compressed size\n", at);
                return CUDA_ERROR_INVALID_IMAGE;
            }
            e.stored = compressed;
        }
        if (get16(p) == ENTRY_PTX && e.flags & ENTRY_PART) {
            CUresult r = unpack(&e, image, log);
            if (r != CUDA_SUCCESS)
                return r;
        } else if (get16(p) == ENTRY_PTX) {
            if (!best.payload || better(&e, &best, capability))
                best = e;
        } else {
            ++*skipped;
        }
        at += head + (size_t)payload;
    }
    return best.payload ? unpack(&best, image, log) : CUDA_SUCCESS;
}

/* ---- images ---- */

static bool is_text(const uint8_t *data, size_t size) {
    size_t i = 0;
    while (i < size && (data[i] == ' ' || (data[i] >= '\t' && data[i] <= '\r')))
        i++;
    if (i == size || !(data[i] == '.' || data[i] == '/'))
        return false;
    const uint8_t *nul = memchr(data, 0, size);
    for (const uint8_t *p = nul; p && p < data + size; p++)
        if (*p)
            return false;
    return true;
}

static CUresult open_fatbins(const uint8_t *data, size_t size, unsigned capability, struct image *image,
                             struct ptx_log *log) {
    size_t at = 0, skipped = 0;
    while (at < size) {
        size_t used = 0;
        if (size - at < 4 || get32(data + at) != FATBIN_MAGIC) {
            bool padding = at > 0;
            for (size_t i = at; padding && i < size; i++)
                padding = !data[i];
            if (padding)
                break;
            ptx_log_printf(log, "fat binary: no header at byte %zu\n", at);
            return CUDA_ERROR_INVALID_IMAGE;
        }
        CUresult r = open_fatbin(data + at, size - at, capability, image, &used, &skipped, log);
        if (r != CUDA_SUCCESS)
            return r;
        at += used;
        while (at < size && at % 8 && !data[at])
            at++;
    }
    if (image->count)
        return CUDA_SUCCESS;
    ptx_log_printf(log,
                   "fat binary: no PTX among its %zu images; the software GPU does not run machine code\n",
                   skipped);
    return CUDA_ERROR_NO_BINARY_FOR_GPU;
}

CUresult image_open(const void *data, size_t size, unsigned capability, struct image *image,
                    struct ptx_log *log) {
    const uint8_t *p = data;
    CUresult r = CUDA_ERROR_INVALID_IMAGE;
    memset(image, 0, sizeof *image);
    if (!data || size < 4) {
        ptx_log_printf(log, "image of %zu bytes\n", size);
    } else if (get32(p) == FATBIN_MAGIC) {
        r = open_fatbins(p, size, capability, image, log);
    } else if (memcmp(p, "\177ELF", 4) == 0) {
        ptx_log_printf(log, "the image is machine code, which the software GPU does not run; it needs PTX\n");
        r = CUDA_ERROR_NO_BINARY_FOR_GPU;
    } else if (get32(p) == WRAPPER_MAGIC) {
        ptx_log_printf(log, "fat binary wrapper: its pointers mean nothing here\n");
    } else if (size <= IMAGE_MOST_TEXT && is_text(p, size)) {
        char *text = malloc(size);
        r = CUDA_ERROR_OUT_OF_MEMORY;
        if (text) {
            memcpy(text, p, size);
            r = add_text(image, text, size);
        }
    } else {
        ptx_log_printf(log, "the image is neither PTX nor a fat binary\n");
    }
    if (r != CUDA_SUCCESS)
        image_close(image);
    return r;
}

void image_close(struct image *image) {
    for (size_t i = 0; i < image->count; i++)
        free((char *)(uintptr_t)image->source[i].text);
    free(image->source);
    memset(image, 0, sizeof *image);
}

CUresult image_pack(const struct ptx_source *source, size_t count, unsigned capability, void **data,
                    size_t *size) {
    size_t total = FATBIN_HEADER; /* one fat binary: who loads it knows its size from the header only */
    for (size_t i = 0; i < count; i++) {
        if (source[i].size > IMAGE_MOST_TEXT)
            return CUDA_ERROR_INVALID_VALUE;
        total += ENTRY_HEADER + (source[i].size + 8) / 8 * 8;
    }
    uint8_t *out = calloc(1, total);
    if (!out)
        return CUDA_ERROR_OUT_OF_MEMORY;
    memcpy(out, &(uint32_t){FATBIN_MAGIC}, 4);
    memcpy(out + 4, (uint16_t[]){1, FATBIN_HEADER}, 4);
    memcpy(out + 8, &(uint64_t){total - FATBIN_HEADER}, 8);
    uint8_t *p = out + FATBIN_HEADER;
    for (size_t i = 0; i < count; i++) {
        uint64_t payload = (source[i].size + 8) / 8 * 8, flags = 0x11 | ENTRY_PART;
        memcpy(p, (uint16_t[]){ENTRY_PTX, 0x0101}, 4);
        memcpy(p + 4, &(uint32_t){ENTRY_HEADER}, 4);
        memcpy(p + 8, &payload, 8);
        memcpy(p + 28, &(uint32_t){capability}, 4);
        memcpy(p + 40, &flags, 8);
        memcpy(p + ENTRY_HEADER, source[i].text, source[i].size);
        p += ENTRY_HEADER + payload;
    }
    *data = out;
    *size = total;
    return CUDA_SUCCESS;
}
