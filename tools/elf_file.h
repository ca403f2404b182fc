// SPDX-License-Identifier: Apache-2.0
/*
 * What `barcuda doctor` reads from a program or a library without loading it: who made it, where it looks for libraries, what it
 * exports. The file may be anything; nothing in it is trusted.
 */
#ifndef BARCUDA_TOOLS_ELF_FILE_H
#define BARCUDA_TOOLS_ELF_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The note that barcuda's libraries carry (runtime/note.c): owner, type; its text is the release. */
#define ELF_NOTE_OWNER   "barcuda"
#define ELF_NOTE_RELEASE 1u

struct elf_file {
    uint8_t *bytes; /* NULL = cannot be read; error says why */
    size_t size;
    int error;          /* errno value */
    bool is_elf;        /* for the kind of processor and word that we are */
    bool is_foreign;    /* ELF, but for another kind */
    bool has_interpreter, has_dynamic;
    char rpath[2048], runpath[2048], soname[128];
    char build_id[64]; /* hexadecimal */
    char release[64];  /* of barcuda; "" = none of ours */
};

void elf_read(struct elf_file *, const char *path);
void elf_free(struct elf_file *);
/* Whether the dynamic symbol table defines the name. */
bool elf_exports(const struct elf_file *, const char *name);

#endif
