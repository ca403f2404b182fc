// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * The table behind cuGetProcAddress: name, version and per-thread variant to symbol.
 */

#include "generated/gpa_table.h"

#include <string.h>

#include "generated/cuda_exports.h"

static const struct gpa_entry entries[] = {
    {1000, 0, (void *)cuToyAlloc},
    {1020, 0, (void *)cuToyAlloc_v2},
    {1000, 0, (void *)cuToyCreate},
    {1000, 0, (void *)cuToyDestroy},
    {1000, 0, (void *)cuToyFillAsync},
    {1010, 1, (void *)cuToyFillAsync_ptsz},
    {1000, 0, (void *)cuToyFree},
    {1010, 0, (void *)cuToyGetDesc},
    {1000, 0, (void *)cuToyInit},
    {1010, 0, (void *)cuToyList},
    {1020, 0, (void *)cuToySetName},
    {1020, 0, (void *)cuToyWatch},
};

static const struct gpa_name names[] = {
    {"cuToyAlloc", &entries[0], 2},
    {"cuToyCreate", &entries[2], 1},
    {"cuToyDestroy", &entries[3], 1},
    {"cuToyFillAsync", &entries[4], 2},
    {"cuToyFree", &entries[6], 1},
    {"cuToyGetDesc", &entries[7], 1},
    {"cuToyInit", &entries[8], 1},
    {"cuToyList", &entries[9], 1},
    {"cuToySetName", &entries[10], 1},
    {"cuToyWatch", &entries[11], 1},
};

/* Index + 1 into names, by hash; 0 = free. */
static const uint16_t slots[32] = {
    0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 3, 0, 0, 2, 0, 7, 9,
    0, 5, 0, 0, 8, 10, 0, 0, 0, 0, 0, 1,
};

static uint32_t hash(const char *name) {
    uint32_t value = 0x811c9dc5u; /* FNV-1a, folded */
    for (; *name; name++)
        value = (value ^ (uint8_t)*name) * 0x01000193u;
    return value ^ (value >> 15);
}

const struct gpa_name *gpa_find(const char *name) {
    for (uint32_t at = hash(name);; at++) {
        uint16_t slot = slots[at & 31u];
        if (!slot)
            return NULL;
        if (!strcmp(names[slot - 1].name, name))
            return &names[slot - 1];
    }
}
