// SPDX-License-Identifier: Apache-2.0
/* Whom the doctor looks at: a unit of systemd, a running process, a program, or whatever this user starts here. */
#include "tools/doctor.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define ENVIRONMENT_MAX (128u << 10)

extern char **environ;

/* Output of a command; false when it cannot be run or fails. */
static bool capture(char *const argv[], char *text, size_t capacity) {
    int channel[2], status = 1;
    *text = '\0';
    if (pipe2(channel, O_CLOEXEC) != 0)
        return false;
    pid_t pid = fork();
    if (pid == 0) {
        int null = open("/dev/null", O_RDWR);
        dup2(channel[1], STDOUT_FILENO);
        dup2(null, STDERR_FILENO);
        dup2(null, STDIN_FILENO);
        execvp(argv[0], argv);
        _exit(127);
    }
    close(channel[1]);
    size_t n = 0;
    ssize_t got;
    while (n + 1 < capacity && (got = read(channel[0], text + n, capacity - 1 - n)) > 0)
        n += (size_t)got;
    text[n] = '\0';
    close(channel[0]);
    return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void add_variable(struct doctor *d, const char *text, size_t length) {
    if (d->environment && d->environment_size + length + 1 < ENVIRONMENT_MAX) {
        memcpy(d->environment + d->environment_size, text, length);
        d->environment_size += length;
        d->environment[d->environment_size++] = '\0';
    }
}

/* systemctl prints assignments in one line; one with blanks in it is in quotation marks. */
static void add_assignments(struct doctor *d, const char *text) {
    while (*text) {
        size_t quoted = *text == '"', length = strcspn(text + quoted, quoted ? "\"" : " ");
        add_variable(d, text + quoted, length);
        text += length + quoted;
        text += *text == '"';
        text += strspn(text, " ");
    }
}

static bool no_unit(struct doctor *d, const char *cause) {
    struct finding *f = doctor_found(d, DOCTOR_BROKEN, "unit.none", "there is no unit %s", d->unit);
    finding_cause(f, "%s", cause);
    finding_mend(f, "systemctl list-unit-files '*%.40s*'", d->unit);
    return false;
}

static bool subject_unit(struct doctor *d) {
    char name[256], value[4096], *end;
    if (!*d->unit || strspn(d->unit, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:_.@\\-") != strlen(d->unit) ||
        *d->unit == '-' || strlen(d->unit) > 200)
        return no_unit(d, "that is not a name of a unit");
    snprintf(name, sizeof name, "%s%s", d->unit, strchr(d->unit, '.') ? "" : ".service");
    static char properties[] = "--property=LoadState,MainPID,User,Environment,ExecStart,PrivateDevices,ProtectKernelTunables,LimitAS,"
                               "RestrictAddressFamilies,RootDirectory,RootImage,TemporaryFileSystem,InaccessiblePaths,BindPaths,BindReadOnlyPaths";
    char *const argv[] = {"systemctl", "show", name, properties, NULL};
    if (!capture(argv, d->properties, sizeof d->properties))
        return no_unit(d, "systemctl does not answer here: this system does not run systemd, or is a container");
    if (!strcmp(doctor_property(d, "LoadState", value, sizeof value), "not-found"))
        return no_unit(d, "systemd does not know it; a service of a snap is called snap.NAME.APP");
    d->pid = (pid_t)strtol(doctor_property(d, "MainPID", value, sizeof value), &end, 10);
    doctor_property(d, "ExecStart", value, sizeof value);
    char *path = strstr(value, "path=");
    if (path)
        snprintf(d->program, sizeof d->program, "%.*s", (int)strcspn(path + 5, " ;"), path + 5);
    add_assignments(d, doctor_property(d, "Environment", value, sizeof value));
    const struct passwd *user = *doctor_property(d, "User", value, sizeof value) ? getpwnam(value) : NULL;
    d->uid = user ? user->pw_uid : 0;
    doctor_found(d, DOCTOR_NOTE, "unit.who", "%s, which runs %s as %s%s", name, *d->program ? d->program : "nothing",
                 *value ? value : "root", d->pid ? "" : "; it is not running");
    return true;
}

/* A running process: what it really got. */
static bool subject_process(struct doctor *d) {
    char folder[64], file[128], root[PATH_MAX], text[PATH_MAX];
    struct stat status, own;
    snprintf(folder, sizeof folder, "/proc/%d", (int)d->pid);
    if (!doctor_path(root, d->system, folder) || stat(root, &status) != 0) {
        finding_mend(doctor_found(d, DOCTOR_BROKEN, "process.none", "there is no process %d", (int)d->pid), "pidof PROGRAM");
        return false;
    }
    if (!d->unit)
        d->uid = status.st_uid;
    snprintf(file, sizeof file, "%s/environ", folder);
    char *environment = malloc(ENVIRONMENT_MAX);
    ssize_t got = environment ? doctor_read(d->system, file, environment, ENVIRONMENT_MAX) : -1;
    if (got >= 0) {
        free(d->environment);
        d->environment = environment;
        d->environment_size = (size_t)got;
    } else {
        free(environment);
        finding_mend(doctor_found(d, DOCTOR_NOTE, "process.hidden", "the environment of process %d cannot be read", (int)d->pid),
                     "run this as root");
    }
    snprintf(file, sizeof file, "%s/exe", folder);
    got = doctor_path(root, d->system, file) ? readlink(root, text, sizeof text - 1) : -1;
    if (got > 0) {
        text[got] = '\0';
        snprintf(d->program, sizeof d->program, "%s", text);
    }
    snprintf(file, sizeof file, "%s/root", folder);
    if (doctor_path(root, d->system, file) && stat(root, &status) == 0 && stat(*d->system ? d->system : "/", &own) == 0 &&
        (status.st_dev != own.st_dev || status.st_ino != own.st_ino))
        snprintf(d->root, sizeof d->root, "%s", root);
    doctor_found(d, DOCTOR_NOTE, "process.who", "process %d, %s, of user %u", (int)d->pid, *d->program ? d->program : "?", (unsigned)d->uid);
    return true;
}

bool doctor_subject(struct doctor *d) {
    d->environment = calloc(1, ENVIRONMENT_MAX);
    d->uid = geteuid();
    if (d->unit && !subject_unit(d))
        return false;
    if (d->pid && !subject_process(d))
        return false;
    if (!d->unit && !d->pid)
        for (char **e = environ; *e; e++)
            add_variable(d, *e, strlen(*e));
    struct stat status;
    char full[PATH_MAX];
    if (*d->program && !d->pid && (!doctor_resolve(full, d->root, d->program) || stat(full, &status) != 0)) {
        struct finding *f = doctor_found(d, d->unit ? DOCTOR_WARNING : DOCTOR_BROKEN, "program.none", "%s: %s", d->program, strerror(errno));
        finding_cause(f, "there is no such file%s", *d->root ? " in that system" : "");
        finding_mend(f, "give the program's whole path: command -v NAME");
        return d->unit != NULL;
    }
    return true;
}
