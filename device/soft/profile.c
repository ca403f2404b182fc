// SPDX-License-Identifier: Apache-2.0
/* See profile.h. */
#include "device/soft/profile.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/cuda_types.h"

#define PROFILE_MOST_BYTES (64 << 10)

struct reader {
    const char *name;
    unsigned line;
    char *why;
    size_t why_size;
};

__attribute__((format(printf, 2, 3))) static bool fail(const struct reader *r, const char *format, ...) {
    int n = snprintf(r->why, r->why_size, "%s:%u: ", r->name, r->line);
    va_list ap;
    va_start(ap, format);
    if (n >= 0 && (size_t)n < r->why_size)
        vsnprintf(r->why + n, r->why_size - (size_t)n, format, ap);
    va_end(ap);
    return false;
}

static bool parse_size(const char *text, uint64_t *out) {
    static const struct {
        const char *unit;
        unsigned shift;
    } units[] = {{"", 0}, {"KiB", 10}, {"MiB", 20}, {"GiB", 30}, {"TiB", 40}};
    char *end;
    errno = 0;
    if (!isdigit((unsigned char)*text))
        return false;
    unsigned long long v = strtoull(text, &end, 10);
    while (*end == ' ')
        end++;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (strcmp(end, units[i].unit) == 0 && errno == 0 && v <= UINT64_MAX >> units[i].shift) {
            *out = (uint64_t)v << units[i].shift;
            return true;
        }
    return false;
}

static bool set_text(const struct reader *r, char *to, size_t capacity, const char *key, const char *value) {
    if (!*value || strlen(value) >= capacity)
        return fail(r, "%s must have 1 to %zu characters", key, capacity - 1);
    memcpy(to, value, strlen(value) + 1);
    return true;
}

static bool set(const struct reader *r, struct profile *p, const char *key, const char *value) {
    if (strcmp(key, "name") == 0)
        return set_text(r, p->name, sizeof p->name, key, value);
    if (strcmp(key, "key") == 0)
        return set_text(r, p->key, sizeof p->key, key, value);
    if (strcmp(key, "memory") == 0)
        return parse_size(value, &p->memory) || fail(r, "memory: '%s' is not a size such as 8 GiB", value);
    for (int i = 0; i < PROFILE_ATTRIBUTES; i++) {
        if (!profile_attributes[i].name || strcmp(profile_attributes[i].name, key) != 0)
            continue;
        char *end;
        errno = 0;
        long v = strtol(value, &end, 10);
        if (end == value || *end || errno || v < INT32_MIN || v > INT32_MAX)
            return fail(r, "%s: '%s' is not a 32-bit number", key, value);
        p->attribute[i] = (int)v;
        return true;
    }
    return fail(r, "unknown key '%s'", key);
}

static char *trim(char *s) {
    while (*s == ' ' || *s == '\t')
        s++;
    char *end = s + strlen(s);
    while (end > s && isspace((unsigned char)end[-1]))
        *--end = 0;
    return s;
}

/* What the executor relies on. */
static bool check(const struct reader *r, const struct profile *p) {
    static const struct {
        int attribute, lowest, highest;
    } bounds[] = {
        {CU_DEVICE_ATTRIBUTE_WARP_SIZE, 32, 32},
        {CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 1, 1024},
        {CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 5, 99},
        {CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 0, 9},
        {CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 32, 1024},
        {CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X, 1, 1024},
        {CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y, 1, 1024},
        {CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z, 1, 1024},
        {CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X, 1, INT32_MAX},
        {CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y, 1, 65535},
        {CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z, 1, 65535},
        {CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR, 32, 4096},
        {CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR, 1, 64},
        {CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK, 1024, 1 << 20},
        {CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, 1024, 1 << 20},
        {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK, 1024, 1 << 20},
        {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, 1024, 1 << 20},
        {CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, 1024, 1 << 22},
        {CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK, 0, 1 << 16},
        {CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT, 1, 4096},
        {CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING, 1, 1},
    };
    for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++) {
        int v = p->attribute[bounds[i].attribute];
        if (v < bounds[i].lowest || v > bounds[i].highest)
            return fail(r, "%s must be in %d..%d, not %d", profile_attributes[bounds[i].attribute].name,
                        bounds[i].lowest, bounds[i].highest, v);
    }
    const int *a = p->attribute;
    if (a[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK] >
        a[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN])
        return fail(r, "max_shared_memory_per_block exceeds max_shared_memory_per_block_optin");
    if (a[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN] +
            a[CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK] >
        a[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR])
        return fail(
            r, "max_shared_memory_per_block_optin does not fit into max_shared_memory_per_multiprocessor");
    if (p->memory < (uint64_t)64 << 20 || p->memory > (uint64_t)64 << 40)
        return fail(r, "memory must be between 64 MiB and 64 TiB");
    return true;
}

static uint64_t hash(uint64_t seed, const char *text) {
    uint64_t h = 0xcbf29ce484222325u ^ seed;
    for (; *text; text++)
        h = (h ^ (unsigned char)*text) * 0x100000001b3u;
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    return h ^ h >> 29;
}

/* A version 8 UUID (RFC 9562): our own hash of the machine and the profile. */
static void derive_uuid(struct profile *p) {
    char machine[64] = "";
    FILE *f = fopen("/etc/machine-id", "re");
    if (f) {
        if (!fgets(machine, sizeof machine, f))
            machine[0] = 0;
        fclose(f);
    }
    uint64_t lo = hash(hash(1, machine), p->key), hi = hash(hash(2, machine), p->key);
    memcpy(p->uuid, &lo, 8);
    memcpy(p->uuid + 8, &hi, 8);
    p->uuid[6] = (uint8_t)((p->uuid[6] & 0x0f) | 0x80);
    p->uuid[8] = (uint8_t)((p->uuid[8] & 0x3f) | 0x80);
}

bool profile_parse(struct profile *p, const char *text, size_t size, const char *name, char *why,
                   size_t why_size) {
    struct reader r = {.name = name, .why = why, .why_size = why_size};
    memset(p, 0, sizeof *p);
    memcpy(p->name, "barcuda Software GPU", sizeof "barcuda Software GPU");
    memcpy(p->key, "soft-12.1", sizeof "soft-12.1");
    p->memory = (uint64_t)8 << 30;
    for (int i = 0; i < PROFILE_ATTRIBUTES; i++)
        p->attribute[i] = profile_attributes[i].value;
    for (const char *at = text, *end = text + size; at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t length = (size_t)((stop ? stop : end) - at);
        char line[512];
        r.line++;
        if (length >= sizeof line || memchr(at, 0, length))
            return fail(&r, "line too long or not text");
        memcpy(line, at, length);
        line[length] = 0;
        at += length + 1;
        char *comment = strchr(line, '#');
        if (comment)
            *comment = 0;
        char *key = trim(line), *equals = strchr(key, '=');
        if (!*key)
            continue;
        if (!equals)
            return fail(&r, "expected 'key = value'");
        *equals = 0;
        if (!set(&r, p, trim(key), trim(equals + 1)))
            return false;
    }
    if (!check(&r, p))
        return false;
    derive_uuid(p);
    return true;
}

bool profile_load(struct profile *p, const char *path, char *why, size_t why_size) {
    if (!path)
        return profile_parse(p, "", 0, "built-in profile", why, why_size);
    FILE *f = fopen(path, "re");
    char *text = f ? malloc(PROFILE_MOST_BYTES) : NULL;
    if (!text) {
        snprintf(why, why_size, "%s: %s", path, f ? "out of memory" : strerror(errno));
        if (f)
            fclose(f);
        return false;
    }
    size_t size = fread(text, 1, PROFILE_MOST_BYTES, f);
    bool whole = size < PROFILE_MOST_BYTES && !ferror(f);
    fclose(f);
    if (!whole)
        snprintf(why, why_size, "%s: unreadable or larger than 64 KiB", path);
    bool ok = whole && profile_parse(p, text, size, path, why, why_size);
    free(text);
    return ok;
}
