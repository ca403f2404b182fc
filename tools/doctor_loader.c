// SPDX-License-Identifier: Apache-2.0
/*
 * Which file a program gets for libcuda.so.1, and why: the dynamic linker's own search (ld.so(8)), done again by reading what it
 * reads. Nothing is loaded.
 */
#include "tools/doctor.h"

#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tools/elf_file.h"

#define SONAME         "libcuda.so.1"
#define CANDIDATES_MAX 16
#define OWN_CONF       "/etc/ld.so.conf.d/000-barcuda.conf"

enum route { ROUTE_RPATH, ROUTE_VARIABLE, ROUTE_RUNPATH, ROUTE_CACHE, ROUTE_DEFAULT };
static const char *const routes[] = {"the program's RPATH", "LD_LIBRARY_PATH", "the program's RUNPATH", "the linker's cache",
                                     "the linker's default directories"};

struct candidate {
    enum route route;
    char path[PATH_MAX]; /* as the program sees it */
    char real[PATH_MAX]; /* the file itself, seen from here */
};

struct search {
    struct doctor *doctor;
    const char *origin; /* directory of the program */
    size_t count;
    struct candidate candidates[CANDIDATES_MAX];
};

static const char *const own_places[] = {"/usr/lib/x86_64-linux-gnu/barcuda/" SONAME, "/usr/lib64/barcuda/" SONAME,
                                         "/usr/local/lib/x86_64-linux-gnu/barcuda/" SONAME, "/usr/local/lib64/barcuda/" SONAME, NULL};
static const char *const default_places[] = {"/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64",
                                             "/lib", "/usr/lib", NULL};

/* ---- searching ---- */

/* Enters the file if the linker would take it: it skips what is for another kind of processor. */
static void consider(struct search *s, enum route route, const char *path) {
    char real[PATH_MAX];
    struct elf_file elf;
    if (s->count == CANDIDATES_MAX || !doctor_resolve(real, s->doctor->root, path))
        return;
    for (size_t i = 0; i < s->count; i++)
        if (!strcmp(s->candidates[i].real, real) && s->candidates[i].route == route)
            return;
    elf_read(&elf, real);
    bool taken = !elf.is_foreign;
    elf_free(&elf);
    if (!taken)
        return;
    struct candidate *c = &s->candidates[s->count++];
    c->route = route;
    snprintf(c->path, sizeof c->path, "%s", path);
    memcpy(c->real, real, sizeof real);
}

/* One directory: newer processors' variants come first. */
static void look_into(struct search *s, enum route route, const char *folder) {
    static const char *const variants[] = {"/glibc-hwcaps/x86-64-v4", "/glibc-hwcaps/x86-64-v3", "/glibc-hwcaps/x86-64-v2", ""};
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        char path[PATH_MAX];
        int n = snprintf(path, sizeof path, "%s%s/" SONAME, folder, variants[i]);
        if (n > 0 && (size_t)n < sizeof path)
            consider(s, route, path);
    }
}

/* A list such as LD_LIBRARY_PATH has, with $ORIGIN. */
static void look_along(struct search *s, enum route route, const char *list) {
    while (list && *list) {
        char folder[PATH_MAX];
        int length = (int)strcspn(list, route == ROUTE_VARIABLE ? ":;" : ":");
        const char *rest = list;
        size_t skip = !strncmp(list, "$ORIGIN", 7) ? 7 : !strncmp(list, "${ORIGIN}", 9) ? 9 : 0;
        int n = snprintf(folder, sizeof folder, "%s%.*s", skip ? s->origin : "", length - (int)skip, rest + skip);
        if (n > 0 && (size_t)n < sizeof folder)
            look_into(s, route, folder);
        list += length;
        list += *list != '\0';
    }
}

/* glibc's cache: a header, entries sorted by name, strings. */
struct cache_header {
    char magic[20]; /* "glibc-ld.so.cache1.1" */
    uint32_t count, strings_size;
    uint8_t flags, padding[3];
    uint32_t extensions, unused[3];
};
struct cache_entry {
    int32_t flags;
    uint32_t name, path; /* from the start of the header */
    uint32_t os_version;
    uint64_t hwcap;
};

#define CACHE_X86_64 0x0303 /* libc 6, 64 bits */

static const char *cache_string(const char *cache, size_t size, uint32_t offset) {
    return offset < size && memchr(cache + offset, 0, size - offset) ? cache + offset : NULL;
}

static void look_into_cache(struct search *s) {
    struct doctor *d = s->doctor;
    size_t capacity = 16u << 20;
    char *text = malloc(capacity);
    ssize_t got = text ? doctor_read(d->root, "/etc/ld.so.cache", text, capacity) : -1;
    const struct cache_header *header = (const void *)text;
    if (got < (ssize_t)sizeof *header || memcmp(header->magic, "glibc-ld.so.cache1.1", sizeof header->magic) != 0) {
        struct finding *f = doctor_found(d, DOCTOR_WARNING, "loader.cache", got < 0 ? "there is no linker cache (/etc/ld.so.cache)"
                                                                                    : "the linker cache is not one that I can read");
        finding_cause(f, "%s", got < 0 ? "ldconfig was never run in this system, or its result was removed"
                                       : "/etc/ld.so.cache is damaged, or of another C library");
        finding_mend(f, "ldconfig");
        free(text);
        return;
    }
    const struct cache_entry *entries = (const void *)(header + 1);
    uint64_t most = ((size_t)got - sizeof *header) / sizeof *entries;
    for (uint64_t i = 0; i < header->count && i < most; i++) {
        const char *name = cache_string(text, (size_t)got, entries[i].name);
        const char *path = cache_string(text, (size_t)got, entries[i].path);
        if (entries[i].flags == CACHE_X86_64 && name && path && !strcmp(name, SONAME))
            consider(s, ROUTE_CACHE, path);
    }
    free(text);
}

/* ---- judging ---- */

static bool is_file(const struct doctor *d, const char *path) {
    char real[PATH_MAX];
    return doctor_resolve(real, d->root, path);
}

/* Where our library is installed, NULL = nowhere that packages put it. */
static const char *installed(const struct doctor *d) {
    for (size_t i = 0; own_places[i]; i++)
        if (is_file(d, own_places[i]))
            return own_places[i];
    return NULL;
}

static void not_found(struct doctor *d) {
    const char *own = installed(d);
    struct finding *f = doctor_found(d, DOCTOR_BROKEN, "loader.none", "programs find no " SONAME);
    if (!own) {
        finding_cause(f, "barcuda's library is not installed%s", *d->root && d->pid ? " in the program's container" : "");
        finding_mend(f, *d->root && d->pid ? "start the container with --device barcuda/gpu=all (docs/packaging.md)"
                                           : "apt install libcuda1-barcuda  (dnf install barcuda-libs)");
    } else {
        finding_cause(f, "it is installed (%s), but the linker's cache does not list it%s", own,
                      is_file(d, OWN_CONF) ? "" : ", and " OWN_CONF " is missing");
        finding_mend(f, is_file(d, OWN_CONF) ? "ldconfig" : "update-alternatives --auto nvidia && ldconfig  (or install the package again)");
    }
}

/* Somebody else's library comes first. */
static void foreign(struct doctor *d, const struct search *s, const char *build_id) {
    const struct candidate *c = &s->candidates[0];
    char list[256] = "", *own = NULL;
    for (size_t i = 1; i < s->count && !own; i++) {
        struct elf_file elf;
        elf_read(&elf, s->candidates[i].real);
        own = *elf.release ? (char *)s->candidates[i].path : NULL;
        elf_free(&elf);
    }
    struct finding *f = doctor_found(d, DOCTOR_BROKEN, strstr(c->path, "/stubs/") ? "loader.stub" : "loader.foreign",
                                     "programs get another " SONAME ": %s, from %s%s%s%s", c->path, routes[c->route],
                                     *build_id ? " (build " : "", build_id, *build_id ? ")" : "");
    snprintf(list, sizeof list, "%.*s", (int)(strrchr(c->path, '/') - c->path), c->path);
    if (!own && !installed(d)) {
        finding_cause(f, "barcuda's library is not installed");
        finding_mend(f, "apt install libcuda1-barcuda  (dnf install barcuda-libs)");
        return;
    }
    switch (c->route) {
    case ROUTE_VARIABLE:
        finding_cause(f, "LD_LIBRARY_PATH names %s, and goes before the linker's cache%s", list,
                      strstr(c->path, "/stubs/")    ? "; stubs are for linking and contain nothing"
                      : strstr(c->path, "/compat/") ? "; NVIDIA's compatibility library needs a real GPU"
                                                    : "");
        if (d->unit)
            finding_mend(f, "systemctl edit %s: under [Service], UnsetEnvironment=LD_LIBRARY_PATH", d->unit);
        else
            finding_mend(f, "take %s out of LD_LIBRARY_PATH (unset LD_LIBRARY_PATH), where the program is started", list);
        break;
    case ROUTE_RPATH:
    case ROUTE_RUNPATH:
        finding_cause(f, "the program was linked to look into %s first", list);
        finding_mend(f, "remove that library, or patchelf --remove-rpath %s", d->program);
        break;
    case ROUTE_CACHE:
        if (!is_file(d, OWN_CONF)) {
            finding_cause(f, OWN_CONF ", which puts ours first, is missing: the alternative `nvidia` was set to another choice, or the "
                                      "file was removed");
            finding_mend(f, "update-alternatives --auto nvidia && ldconfig  (RPM: dnf reinstall barcuda-libs)");
        } else {
            finding_cause(f, "its directory comes before ours in the linker's configuration, or ldconfig has not been run since");
            finding_mend(f, "ldconfig; if that does not help, rename the file in /etc/ld.so.conf.d that names %s so that it sorts behind "
                            "000-barcuda.conf, and run ldconfig",
                         list);
        }
        break;
    case ROUTE_DEFAULT:
        finding_cause(f, "the linker's cache does not list ours, and so the linker looks into %s", list);
        finding_mend(f, "ldconfig");
    }
}

/* Ours: right release, whole, the link beside it. */
static void ours(struct doctor *d, const struct candidate *c, const struct elf_file *elf) {
    char beside[PATH_MAX];
    doctor_found(d, DOCTOR_OK, "loader.ours", "programs get %s, from %s (%s, build %.16s)", c->path, routes[c->route], elf->release,
                 elf->build_id);
    if (strcmp(elf->release, BARCUDA_RELEASE) != 0) {
        struct finding *f = doctor_found(d, DOCTOR_WARNING, "loader.release", "the library is %s, and this command %s", elf->release,
                                         BARCUDA_RELEASE);
        finding_cause(f, "the packages were upgraded one without the other, or an older copy was left behind");
        finding_mend(f, "apt install libcuda1-barcuda barcuda  (dnf upgrade 'barcuda*')");
    }
    static const char *const needed[] = {"cuInit", "cuGetProcAddress_v2", "cuMemGetInfo_v2", "cuGetExportTable"};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!elf_exports(elf, needed[i])) {
            struct finding *f = doctor_found(d, DOCTOR_BROKEN, "loader.symbol", "%s does not export %s", c->path, needed[i]);
            finding_cause(f, "the file is truncated or was built from a changed export list");
            finding_mend(f, "apt install --reinstall libcuda1-barcuda");
        }
    snprintf(beside, sizeof beside, "%.*s", (int)strlen(c->path) - 2, c->path);
    if (!is_file(d, beside)) {
        struct finding *f = doctor_found(d, DOCTOR_WARNING, "loader.link", "%s is missing", beside);
        finding_cause(f, "Triton and others link against libcuda.so beside libcuda.so.1, and some programs ask for that name");
        finding_mend(f, "ln -s " SONAME " %s", beside);
    }
}

static void judge(struct doctor *d, struct search *s) {
    if (s->count == 0) {
        not_found(d);
        return;
    }
    struct elf_file elf;
    const struct candidate *c = &s->candidates[0];
    elf_read(&elf, c->real);
    snprintf(d->library, sizeof d->library, "%s", c->path);
    d->library_is_ours = *elf.release != '\0';
    if (!elf.is_elf) {
        struct finding *f = doctor_found(d, DOCTOR_BROKEN, "loader.file", "%s, from %s, is not a library: %s", c->path, routes[c->route],
                                         elf.error ? strerror(elf.error) : "it has no ELF header");
        finding_cause(f, elf.error == EACCES ? "this user may not read the file" : "the file is damaged or something else");
        finding_mend(f, elf.error == EACCES ? "chmod a+rx on the file and the directories above it"
                                            : "apt install --reinstall libcuda1-barcuda, or remove the file");
        d->library_is_ours = false;
    } else if (d->library_is_ours) {
        ours(d, c, &elf);
    } else {
        foreign(d, s, elf.build_id);
    }
    elf_free(&elf);
    for (size_t i = 1; i < s->count; i++)
        if (strcmp(s->candidates[i].real, c->real) != 0)
            doctor_found(d, DOCTOR_NOTE, "loader.copy", "another one that is not taken: %s (%s)", s->candidates[i].path,
                         routes[s->candidates[i].route]);
}

/* ---- preloads ---- */

static void preloaded(struct doctor *d, const char *from, const char *list) {
    static const char separators[] = " \t\n:";
    for (const char *at = list + strspn(list, separators); *at;) {
        char name[PATH_MAX];
        int length = (int)strcspn(at, separators);
        snprintf(name, sizeof name, "%.*s", length, at);
        at += length;
        at += strspn(at, separators);
        bool missing = strchr(name, '/') && !is_file(d, name);
        bool cuda = strstr(name, "cuda") || strstr(name, "vgpu") || strstr(name, "nvidia");
        struct finding *f = doctor_found(d, missing || cuda ? DOCTOR_WARNING : DOCTOR_NOTE, missing ? "loader.preload_missing" : "loader.preload",
                                         "%s has %s", from, name);
        if (missing)
            finding_cause(f, "the file does not exist: every program that starts prints an error about it");
        else if (cuda)
            finding_cause(f, "a library of this kind put itself between programs and CUDA; barcuda needs none, and two get in each other's way");
        if (missing || cuda)
            finding_mend(f, strcmp(from, "LD_PRELOAD") == 0 ? "unset LD_PRELOAD where the program is started" : "take the line out of /etc/ld.so.preload");
    }
}

/* What of the program's file decides. False: it will never load anything. */
static bool program(struct doctor *d, struct elf_file *elf, char real[PATH_MAX], bool *secure) {
    struct stat status;
    if (!*d->program || !doctor_resolve(real, d->root, d->program))
        return true;
    elf_read(elf, real);
    *secure = stat(real, &status) == 0 && status.st_mode & (S_ISUID | S_ISGID);
    struct finding *f = NULL;
    if (elf->is_foreign) {
        f = doctor_found(d, DOCTOR_BROKEN, "program.kind", "%s is for another kind of processor (32-bit?)", d->program);
        finding_cause(f, "CUDA 13 and barcuda are for 64-bit x86 programs");
        finding_mend(f, "install the program's 64-bit build");
    } else if (elf->is_elf && !elf->has_interpreter && !elf->has_dynamic) {
        f = doctor_found(d, DOCTOR_BROKEN, "program.static", "%s is linked statically", d->program);
        finding_cause(f, "it has no dynamic linker and cannot load a driver library (a static CUDA runtime is fine; a static C library is not)");
        finding_mend(f, "link it without -static");
    } else if (!elf->is_elf && elf->bytes) {
        doctor_found(d, DOCTOR_NOTE, "program.script", "%s is a script: what counts is the program that it starts", d->program);
    }
    return f == NULL;
}

void doctor_loader(struct doctor *d) {
    struct search *s = calloc(1, sizeof *s);
    struct elf_file elf = {0};
    char text[4096], real[PATH_MAX] = "/", origin[PATH_MAX] = "/";
    bool secure = false;
    if (!s)
        return;
    bool loads = program(d, &elf, real, &secure);
    snprintf(origin, sizeof origin, "%.*s", (int)(strrchr(real, '/') - real), real);
    size_t outside = strncmp(origin, d->root, strlen(d->root)) ? 0 : strlen(d->root);
    s->doctor = d;
    s->origin = origin + outside;
    if (doctor_read(d->root, "/etc/ld.so.preload", text, sizeof text) > 0)
        preloaded(d, "/etc/ld.so.preload", text);
    const char *preload = doctor_variable(d, "LD_PRELOAD"), *path = doctor_variable(d, "LD_LIBRARY_PATH");
    if (preload && !secure)
        preloaded(d, "LD_PRELOAD", preload);
    if (secure && path && *path)
        doctor_found(d, DOCTOR_NOTE, "loader.secure", "%s is set-user-id: the linker ignores LD_LIBRARY_PATH and LD_PRELOAD", d->program);
    if (!*elf.runpath)
        look_along(s, ROUTE_RPATH, elf.rpath);
    if (!secure)
        look_along(s, ROUTE_VARIABLE, path);
    look_along(s, ROUTE_RUNPATH, elf.runpath);
    look_into_cache(s);
    for (size_t i = 0; default_places[i]; i++)
        look_into(s, ROUTE_DEFAULT, default_places[i]);
    if (loads)
        judge(d, s);
    elf_free(&elf);
    free(s);
}
