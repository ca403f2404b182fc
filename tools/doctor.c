// SPDX-License-Identifier: Apache-2.0
/* See doctor.h: options, findings, output. */
#include "tools/doctor.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *const grades[] = {"ok", "note", "warning", "broken"};

struct finding *doctor_found(struct doctor *d, enum doctor_grade grade, const char *id, const char *what, ...) {
    struct finding *f = &d->findings[d->count < DOCTOR_FINDINGS ? d->count++ : DOCTOR_FINDINGS - 1];
    *f = (struct finding){.grade = grade, .id = id};
    va_list arguments;
    va_start(arguments, what);
    vsnprintf(f->what, sizeof f->what, what, arguments);
    va_end(arguments);
    return f;
}

void finding_cause(struct finding *f, const char *text, ...) {
    va_list arguments;
    va_start(arguments, text);
    vsnprintf(f->cause, sizeof f->cause, text, arguments);
    va_end(arguments);
}

void finding_mend(struct finding *f, const char *text, ...) {
    va_list arguments;
    va_start(arguments, text);
    vsnprintf(f->mend, sizeof f->mend, text, arguments);
    va_end(arguments);
}

bool doctor_path(char out[PATH_MAX], const char *folder, const char *path) {
    int n = snprintf(out, PATH_MAX, "%s%s%s", folder, *path == '/' ? "" : "/", path);
    if (n >= 0 && n < PATH_MAX)
        return true;
    errno = ENAMETOOLONG;
    return false;
}

bool doctor_resolve(char out[PATH_MAX], const char *folder, const char *path) {
    char link[64], full[PATH_MAX];
    if (!*folder)
        return realpath(path, out);
    int root = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    struct open_how how = {.flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_IN_ROOT};
    int file = root < 0 ? -1 : (int)syscall(SYS_openat2, root, path, &how, sizeof how);
    int code = errno;
    if (root >= 0)
        close(root);
    if (file < 0) {
        errno = code;
        return code == ENOSYS && doctor_path(full, folder, path) && realpath(full, out);
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t got = readlink(link, out, PATH_MAX - 1);
    out[got > 0 ? got : 0] = '\0';
    close(file);
    return got > 0;
}

ssize_t doctor_read(const char *folder, const char *path, char *text, size_t capacity) {
    char full[PATH_MAX];
    *text = '\0';
    int file = doctor_resolve(full, folder, path) ? open(full, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return -1;
    size_t n = 0;
    ssize_t got;
    while (n + 1 < capacity && (got = read(file, text + n, capacity - 1 - n)) > 0)
        n += (size_t)got;
    text[n] = '\0';
    close(file);
    return (ssize_t)n;
}

const char *doctor_variable(const struct doctor *d, const char *name) {
    size_t length = strlen(name);
    const char *end = d->environment + d->environment_size;
    for (const char *at = d->environment; at && at < end; at += strlen(at) + 1)
        if (!strncmp(at, name, length) && at[length] == '=')
            return at + length + 1;
    return NULL;
}

const char *doctor_property(const struct doctor *d, const char *name, char *value, size_t capacity) {
    size_t length = strlen(name);
    const char *at = d->properties;
    *value = '\0';
    while (at && (strncmp(at, name, length) != 0 || at[length] != '=')) {
        at = strchr(at, '\n');
        at += at != NULL;
    }
    if (at)
        snprintf(value, capacity, "%.*s", (int)strcspn(at + length + 1, "\n"), at + length + 1);
    return value;
}

/* ---- output ---- */

static void print_text(const struct doctor *d) {
    const char *section = "";
    for (size_t i = 0; i < d->count; i++) {
        const struct finding *f = &d->findings[i];
        size_t length = strcspn(f->id, ".");
        if (strncmp(section, f->id, length + 1) != 0)
            printf("%s%.*s\n", i ? "\n" : "", (int)length, f->id);
        section = f->id;
        printf("  %-8s %s\n", grades[f->grade], f->what);
        if (*f->cause)
            printf("           cause: %s\n", f->cause);
        if (*f->mend)
            printf("           mend:  %s\n", f->mend);
    }
}

static void print_json_text(const char *name, const char *text) {
    printf("\"%s\": \"", name);
    for (const unsigned char *c = (const unsigned char *)text; *c; c++)
        if (*c == '"' || *c == '\\')
            printf("\\%c", *c);
        else if (*c < ' ')
            printf("\\u%04x", *c);
        else
            putchar(*c);
    putchar('"');
}

static void print_json(const struct doctor *d, enum doctor_grade worst) {
    printf("{\"release\": \"%s\", \"grade\": \"%s\", \"findings\": [", BARCUDA_VERSION, grades[worst]);
    for (size_t i = 0; i < d->count; i++) {
        const struct finding *f = &d->findings[i];
        printf("%s\n  {\"id\": \"%s\", \"grade\": \"%s\", ", i ? "," : "", f->id, grades[f->grade]);
        print_json_text("what", f->what);
        if (*f->cause) {
            printf(", ");
            print_json_text("cause", f->cause);
        }
        if (*f->mend) {
            printf(", ");
            print_json_text("mend", f->mend);
        }
        putchar('}');
    }
    puts("\n]}");
}

/* ---- options ---- */

static int usage(const char *wrong) {
    fprintf(stderr,
            "barcuda doctor: %s\n"
            "usage: barcuda doctor [--program PATH | --pid N | --unit NAME] [--json] [--root FOLDER]\n"
            "  --program PATH  of this program, started by this user\n"
            "  --pid N         of a running process, in its container or sandbox\n"
            "  --unit NAME     of a systemd unit, with its user, environment and sandbox\n"
            "  --json          for scripts\n"
            "  --root FOLDER   of the system in a folder; nothing of it is run\n"
            "exit status: 0 all is well, 1 warnings, 2 programs cannot use the GPU, 3 the doctor cannot work\n",
            wrong);
    return 3;
}

static bool parse_options(struct doctor *d, int argc, char **argv, bool *json) {
    static const char *const valued[] = {"--program", "--pid", "--unit", "--root"};
    for (int i = 1; i < argc; i++) {
        size_t which = 0;
        char *end;
        if (!strcmp(argv[i], "--json")) {
            *json = true;
            continue;
        }
        while (which < 4 && strcmp(argv[i], valued[which]) != 0)
            which++;
        if (which == 4 || i + 1 == argc)
            return false;
        const char *value = argv[++i];
        switch (which) {
        case 0:
            if (strchr(value, '/') ? !realpath(value, d->program) : snprintf(d->program, sizeof d->program, "%s", value) < 0)
                snprintf(d->program, sizeof d->program, "%s", value);
            break;
        case 1:
            d->pid = (pid_t)strtol(value, &end, 10);
            if (*end || d->pid <= 0)
                return false;
            break;
        case 2:
            d->unit = value;
            break;
        default:
            d->system = value;
        }
    }
    return (*d->program != '\0') + (d->pid != 0) + (d->unit != NULL) <= 1;
}

int doctor_main(int argc, char **argv) {
    static struct doctor doctor;
    struct doctor *d = &doctor;
    bool json = false;
    d->system = "";
    if (argc == 3 && !strcmp(argv[1], "--ask"))
        return doctor_ask(atoi(argv[2]));
    if (!parse_options(d, argc, argv, &json))
        return usage("bad option");
    snprintf(d->root, sizeof d->root, "%s", d->system);
    if (doctor_subject(d)) {
        doctor_loader(d);
        doctor_confinement(d);
        doctor_device(d);
        doctor_init(d);
    }
    enum doctor_grade worst = DOCTOR_OK;
    for (size_t i = 0; i < d->count; i++)
        worst = d->findings[i].grade > worst ? d->findings[i].grade : worst;
    if (json)
        print_json(d, worst);
    else
        print_text(d);
    free(d->environment);
    return worst == DOCTOR_BROKEN ? 2 : worst == DOCTOR_WARNING ? 1 : 0;
}
