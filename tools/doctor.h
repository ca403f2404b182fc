// SPDX-License-Identifier: Apache-2.0
/*
 * `barcuda doctor`: what stands between a program and the virtual GPU. The checks run in the order in which a program meets the
 * things they look at; each leaves findings, a bad one with its cause and what mends it.
 */
#ifndef BARCUDA_TOOLS_DOCTOR_H
#define BARCUDA_TOOLS_DOCTOR_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum doctor_grade { DOCTOR_OK, DOCTOR_NOTE, DOCTOR_WARNING, DOCTOR_BROKEN };

struct finding {
    enum doctor_grade grade;
    const char *id; /* "loader.foreign": the check and what it found; stable, for scripts */
    char what[640], cause[640], mend[640];
};

#define DOCTOR_FINDINGS 64
struct doctor {
    const char *system;  /* folder that stands for /, "" = / itself; for tests and mounted images */
    char root[PATH_MAX]; /* where the program sees its /; begins with `system` */
    /* The program: all of this is "" or 0 for "some program that this user starts here". */
    const char *unit;
    pid_t pid;
    char program[PATH_MAX]; /* as it sees it */
    char *environment;      /* NAME=VALUE, each ended by a zero byte */
    size_t environment_size;
    char properties[8192]; /* of the unit: NAME=VALUE lines */
    uid_t uid;
    char library[PATH_MAX]; /* what the loader takes for libcuda.so.1, "" = nothing; as the program sees it */
    bool library_is_ours;
    size_t count;
    struct finding findings[DOCTOR_FINDINGS];
};

/* A new finding; never NULL. Cause and mend are printf texts too. */
struct finding *doctor_found(struct doctor *, enum doctor_grade, const char *id, const char *what, ...)
    __attribute__((format(printf, 4, 5)));
void finding_cause(struct finding *, const char *, ...) __attribute__((format(printf, 2, 3)));
void finding_mend(struct finding *, const char *, ...) __attribute__((format(printf, 2, 3)));

/* `path` below a folder. False when that is too long. */
bool doctor_path(char out[PATH_MAX], const char *folder, const char *path);
/* The file that a path leads to when `folder` is /: symbolic links stay inside it. False with errno. */
bool doctor_resolve(char out[PATH_MAX], const char *folder, const char *path);
/* Text of a file, without what is behind the capacity; its length, -1 with errno. Zero bytes stay. */
ssize_t doctor_read(const char *folder, const char *path, char *text, size_t capacity);
/* The program's variable, NULL = not set. */
const char *doctor_variable(const struct doctor *, const char *name);
/* A property of the unit, "" = none. */
const char *doctor_property(const struct doctor *, const char *name, char *value, size_t capacity);

/* The checks. */
bool doctor_subject(struct doctor *);     /* who: unit, process, program. False: there is nothing to look at */
void doctor_loader(struct doctor *);      /* what it gets for libcuda.so.1 */
void doctor_confinement(struct doctor *); /* what keeps it away */
void doctor_device(struct doctor *);      /* what is there, who may use it, versions */
void doctor_init(struct doctor *);        /* whether cuInit works, what it costs, whether the answers make sense */

/* What the process does that doctor_init starts: writes its answers to the descriptor. */
int doctor_ask(int descriptor);

int doctor_main(int argc, char **argv);

#endif
