// SPDX-License-Identifier: Apache-2.0
/*
 * The part of TOML that a configuration of barcudad needs: comments, [table] and [table.name] headers, and `key = value` with
 * strings ("…" or '…', on one line), integers (decimal, 0x, 0o, 0b, underscores) and booleans. What is accepted here means the
 * same to any TOML reader; the rest of the language is refused by name.
 */
#ifndef BARCUDA_DEVICE_TOML_H
#define BARCUDA_DEVICE_TOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define TOML_LINE_MAX 1024u /* bytes */

enum toml_type { TOML_STRING, TOML_INTEGER, TOML_BOOLEAN };

struct toml_entry {
    unsigned line;
    const char *table; /* "" before the first header */
    const char *name;  /* the part of a header behind the dot, "" = none */
    const char *key;   /* NULL: this is the header itself */
    enum toml_type type;
    const char *string;
    int64_t integer;
    bool boolean;
};

/*
 * Calls `entry` for each header and each key in the order of the file, with strings that live during the call. Stops at the first
 * thing that is wrong: false, and in `why` one sentence that begins with "FILE:LINE: ". `entry` returns false after it wrote its
 * own sentence, without that beginning, into the `why` that it is given.
 */
bool toml_read(FILE *from, const char *file, bool (*entry)(void *self, const struct toml_entry *, char *why, size_t why_size),
               void *self, char *why, size_t why_size);

#endif
