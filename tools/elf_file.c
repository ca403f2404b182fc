// SPDX-License-Identifier: Apache-2.0
/* See elf_file.h. */
#include "tools/elf_file.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* `size` bytes at `offset` of the file, or NULL. */
static const void *at(const struct elf_file *f, uint64_t offset, uint64_t size) {
    return offset <= f->size && size <= f->size - offset ? f->bytes + offset : NULL;
}

/* A string of at most capacity - 1 characters at `offset`; "" when it is not in the file. */
static void copy_string(const struct elf_file *f, uint64_t offset, char *to, size_t capacity) {
    size_t n = 0;
    for (; offset + n < f->size && n + 1 < capacity && f->bytes[offset + n]; n++)
        to[n] = (char)f->bytes[offset + n];
    to[n] = '\0';
}

static const Elf64_Phdr *segment(const struct elf_file *f, unsigned i) {
    const Elf64_Ehdr *header = (const void *)f->bytes;
    if (i >= header->e_phnum || header->e_phentsize != sizeof(Elf64_Phdr) || header->e_phoff % 8)
        return NULL;
    return at(f, header->e_phoff + (uint64_t)i * sizeof(Elf64_Phdr), sizeof(Elf64_Phdr));
}

/* Where in the file an address of the loaded image is; SIZE_MAX = nowhere. */
static uint64_t offset_of(const struct elf_file *f, uint64_t address) {
    const Elf64_Phdr *p;
    for (unsigned i = 0; (p = segment(f, i)); i++)
        if (p->p_type == PT_LOAD && address >= p->p_vaddr && address - p->p_vaddr < p->p_filesz)
            return p->p_offset + (address - p->p_vaddr);
    return SIZE_MAX;
}

static void read_note(struct elf_file *f, const Elf64_Nhdr *note, const char *owner, const uint8_t *text) {
    if (note->n_namesz == sizeof "GNU" && !memcmp(owner, "GNU", 4) && note->n_type == NT_GNU_BUILD_ID) {
        for (unsigned i = 0; i < note->n_descsz && 2 * i + 2 < sizeof f->build_id; i++)
            snprintf(f->build_id + 2 * i, 3, "%02x", text[i]);
    } else if (note->n_namesz == sizeof ELF_NOTE_OWNER && !memcmp(owner, ELF_NOTE_OWNER, sizeof ELF_NOTE_OWNER) &&
               note->n_type == ELF_NOTE_RELEASE) {
        snprintf(f->release, sizeof f->release, "%.*s", (int)note->n_descsz, (const char *)text);
    }
}

static void read_notes(struct elf_file *f, const Elf64_Phdr *p) {
    uint64_t here = p->p_offset, end = p->p_offset + p->p_filesz;
    while (here % 4 == 0 && end <= f->size && here < end) {
        const Elf64_Nhdr *note = at(f, here, sizeof *note);
        if (!note || note->n_namesz > 64 || note->n_descsz > 4096)
            return;
        uint64_t name = here + sizeof *note, text = name + ((note->n_namesz + 3u) & ~3u);
        if (!at(f, name, note->n_namesz) || !at(f, text, note->n_descsz))
            return;
        read_note(f, note, (const char *)f->bytes + name, f->bytes + text);
        here = text + ((note->n_descsz + 3u) & ~3u);
    }
}

static void read_dynamic(struct elf_file *f, const Elf64_Phdr *p) {
    uint64_t strings = SIZE_MAX;
    const Elf64_Dyn *d = p->p_offset % 8 ? NULL : at(f, p->p_offset, p->p_filesz);
    f->has_dynamic = true;
    if (!d)
        return;
    size_t count = p->p_filesz / sizeof *d;
    for (size_t i = 0; i < count && d[i].d_tag != DT_NULL; i++)
        if (d[i].d_tag == DT_STRTAB)
            strings = offset_of(f, d[i].d_un.d_ptr);
    for (size_t i = 0; i < count && d[i].d_tag != DT_NULL && strings != SIZE_MAX; i++) {
        uint64_t text = strings + d[i].d_un.d_val;
        if (d[i].d_tag == DT_RPATH)
            copy_string(f, text, f->rpath, sizeof f->rpath);
        else if (d[i].d_tag == DT_RUNPATH)
            copy_string(f, text, f->runpath, sizeof f->runpath);
        else if (d[i].d_tag == DT_SONAME)
            copy_string(f, text, f->soname, sizeof f->soname);
    }
}

static void parse(struct elf_file *f) {
    const Elf64_Ehdr *header = at(f, 0, sizeof *header);
    if (f->size < EI_NIDENT || memcmp(f->bytes, ELFMAG, SELFMAG) != 0)
        return;
    f->is_foreign = !header || header->e_ident[EI_CLASS] != ELFCLASS64 || header->e_ident[EI_DATA] != ELFDATA2LSB ||
                    header->e_machine != EM_X86_64;
    if (f->is_foreign)
        return;
    f->is_elf = true;
    const Elf64_Phdr *p;
    for (unsigned i = 0; (p = segment(f, i)); i++)
        if (p->p_type == PT_INTERP)
            f->has_interpreter = true;
        else if (p->p_type == PT_DYNAMIC)
            read_dynamic(f, p);
        else if (p->p_type == PT_NOTE)
            read_notes(f, p);
}

void elf_read(struct elf_file *f, const char *path) {
    *f = (struct elf_file){0};
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) {
        f->error = errno;
    } else if (!S_ISREG(status.st_mode) || status.st_size <= 0) {
        f->error = S_ISDIR(status.st_mode) ? EISDIR : ENOEXEC;
    } else {
        f->size = (size_t)status.st_size;
        f->bytes = mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, file, 0);
        f->error = f->bytes == MAP_FAILED ? errno : 0;
        if (f->error)
            f->bytes = NULL;
        else
            parse(f);
    }
    if (file >= 0)
        close(file);
}

void elf_free(struct elf_file *f) {
    if (f->bytes)
        munmap(f->bytes, f->size);
    f->bytes = NULL;
}

bool elf_exports(const struct elf_file *f, const char *name) {
    const Elf64_Ehdr *header = (const void *)f->bytes;
    if (!f->is_elf || header->e_shentsize != sizeof(Elf64_Shdr) || header->e_shoff % 8)
        return false;
    const Elf64_Shdr *sections = at(f, header->e_shoff, (uint64_t)header->e_shnum * sizeof *sections);
    for (unsigned i = 0; sections && i < header->e_shnum; i++) {
        if (sections[i].sh_type != SHT_DYNSYM || sections[i].sh_link >= header->e_shnum || sections[i].sh_offset % 8)
            continue;
        const Elf64_Sym *symbols = at(f, sections[i].sh_offset, sections[i].sh_size);
        uint64_t strings = sections[sections[i].sh_link].sh_offset;
        for (size_t s = 0; symbols && s < sections[i].sh_size / sizeof *symbols; s++) {
            const char *text = at(f, strings + symbols[s].st_name, strlen(name) + 1);
            if (symbols[s].st_shndx != SHN_UNDEF && text && !memcmp(text, name, strlen(name) + 1))
                return true;
        }
    }
    return false;
}
