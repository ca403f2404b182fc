// SPDX-License-Identifier: Apache-2.0
/* Sizes as people write them. */
#ifndef BARCUDA_DEVICE_SIZE_H
#define BARCUDA_DEVICE_SIZE_H

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

/* 4096, 512M, 4G (powers of 1024); also 4GiB. False when the text is none. */
static inline bool size_parse(const char *text, uint64_t *out) {
    static const char units[] = "KMGT";
    char *end;
    errno = 0;
    uintmax_t n = strtoumax(text, &end, 10);
    if (errno || end == text || *text == '-')
        return false;
    const char *unit = *end ? strchr(units, *end) : NULL;
    unsigned shift = unit ? 10u * (unsigned)(unit - units + 1) : 0;
    if (unit && (!strcmp(end + 1, "iB") || !end[1]))
        end += strlen(end);
    if (*end || n > UINT64_MAX >> shift >> 1)
        return false;
    *out = (uint64_t)n << shift;
    return true;
}

#endif
