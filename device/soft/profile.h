// SPDX-License-Identifier: Apache-2.0
/*
 * A device profile: what the software GPU says it is. Read from a file of `key = value` lines; `#` starts a
 * comment. Every answer about the device comes from here.
 */
#ifndef BARCUDA_DEVICE_SOFT_PROFILE_H
#define BARCUDA_DEVICE_SOFT_PROFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PROFILE_ATTRIBUTES 160

struct profile_attribute {
    const char *name; /* NULL: no such attribute */
    int value;
};
extern const struct profile_attribute profile_attributes[PROFILE_ATTRIBUTES];

struct profile {
    char name[128];
    char key[64];
    uint64_t memory;                   /* bytes */
    int attribute[PROFILE_ATTRIBUTES]; /* by CUdevice_attribute */
    uint8_t uuid[16];                  /* the same for the same key on the same machine */
};

/* The built-in profile when `path` is NULL. On failure false, with "FILE:LINE: reason" in `why`. */
bool profile_load(struct profile *, const char *path, char *why, size_t why_size);
/* The same for text; `name` is for messages. */
bool profile_parse(struct profile *, const char *text, size_t size, const char *name, char *why,
                   size_t why_size);

#endif
