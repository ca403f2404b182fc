// SPDX-License-Identifier: Apache-2.0
#include "tools/daemon.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define OPTIONS_MAX 12 /* words; the rest of argv is ours */

static volatile sig_atomic_t program; /* pid that signals are passed on to */

static void pass_on(int number) {
    if (program > 0)
        kill((pid_t)program, number);
}

bool daemon_option(struct daemon *d, int argc, char **argv, int *i) {
    const char *option = argv[*i];
    bool valued = !strcmp(option, "--profile") || !strcmp(option, "--memory") || !strcmp(option, "--executor");
    bool plain = !strcmp(option, "--memcheck") || !strcmp(option, "--verbose");
    if ((!valued && !plain) || (valued && *i + 1 >= argc) || d->argc >= OPTIONS_MAX)
        return false;
    if (d->argc == 0)
        d->argc = 1; /* argv[0] */
    if (!strcmp(option, "--verbose")) {
        d->verbose = true;
        d->argv[d->argc++] = option; /* twice: that is when barcudad speaks of each client */
    }
    d->argv[d->argc++] = option;
    if (valued)
        d->argv[d->argc++] = argv[++*i];
    ++*i;
    return true;
}

static bool find_home(struct daemon *d) {
    ssize_t n = readlink("/proc/self/exe", d->home, sizeof d->home - 1);
    char *slash = n > 0 ? memrchr(d->home, '/', (size_t)n) : NULL;
    if (!slash)
        return false;
    *slash = '\0';
    return true;
}

/* The first of some places, relative to this executable, that has `name`: the build tree, then where packages
 * put it. */
static bool locate(const struct daemon *d, const char *const places[], const char *name, char out[PATH_MAX]) {
    for (size_t i = 0; places[i]; i++) {
        int n = snprintf(out, PATH_MAX, "%s/%s/%s", d->home, places[i], name);
        if (n > 0 && n < PATH_MAX && access(out, R_OK) == 0)
            return true;
    }
    return false;
}

/* Waits until barcudad listens: it then writes a byte. */
static bool start_process(struct daemon *d) {
    char ready[16], byte;
    int channel[2];
    if (pipe(channel) != 0) {
        fprintf(stderr, "barcuda: pipe: %m\n");
        return false;
    }
    snprintf(ready, sizeof ready, "%d", channel[1]);
    const char *own[] = {"--socket", d->socket, "--mode", "0600", "--ready-fd", ready, NULL};
    d->argv[0] = d->path;
    if (d->argc == 0)
        d->argc = 1;
    const char *memcheck = getenv("BARCUDA_MEMCHECK");
    if (memcheck && !strcmp(memcheck, "1"))
        d->argv[d->argc++] = "--memcheck";
    for (int i = 0; own[i]; i++)
        d->argv[d->argc++] = own[i];
    d->argv[d->argc] = NULL;
    pid_t parent = getpid();
    d->pid = fork();
    if (d->pid == 0) {
        close(channel[0]);
        setpgid(0, 0); /* Ctrl-C is for the program */
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() == parent)
            execv(d->path, (char *const *)d->argv);
        fprintf(stderr, "barcuda: %s: %m\n", d->path);
        _exit(DAEMON_FAILED);
    }
    close(channel[1]);
    bool ok = d->pid > 0 && read(channel[0], &byte, 1) == 1;
    close(channel[0]);
    if (!ok)
        fprintf(stderr, "barcuda: barcudad did not start\n");
    return ok;
}

/* The program finds our library the ordinary way, as the first entry of LD_LIBRARY_PATH. */
static bool set_environment(const struct daemon *d) {
    static const char *const places[] = {".", "../lib/barcuda", "../lib/x86_64-linux-gnu/barcuda",
                                         "../lib64/barcuda", NULL};
    char library[PATH_MAX], paths[3 * PATH_MAX];
    if (!locate(d, places, "libcuda.so.1", library)) {
        fprintf(stderr, "barcuda: libcuda.so.1 is not installed beside this command\n");
        return false;
    }
    *strrchr(library, '/') = '\0';
    const char *old = getenv("LD_LIBRARY_PATH");
    int n = snprintf(paths, sizeof paths, "%s%s%s", library, old && *old ? ":" : "", old ? old : "");
    if (n < 0 || (size_t)n >= sizeof paths) {
        fprintf(stderr, "barcuda: LD_LIBRARY_PATH is too long\n");
        return false;
    }
    if (d->verbose)
        fprintf(stderr, "barcuda: library %s/libcuda.so.1, daemon %s\n", library, d->path);
    return setenv("LD_LIBRARY_PATH", paths, 1) == 0 && setenv("BARCUDA_SOCKET", d->socket, 1) == 0;
}

bool daemon_start(struct daemon *d) {
    static const char *const places[] = {".", "../sbin", "../libexec/barcuda", NULL};
    if (!find_home(d) || !locate(d, places, "barcudad", d->path)) {
        fprintf(stderr, "barcuda: barcudad is not installed beside this command (looked in %s and ../sbin)\n",
                d->home);
        return false;
    }
    strcpy(d->directory, "/tmp/barcuda.XXXXXX");
    if (!mkdtemp(d->directory)) {
        fprintf(stderr, "barcuda: %s: %m\n", d->directory);
        d->directory[0] = '\0';
        return false;
    }
    snprintf(d->socket, sizeof d->socket, "%s/socket", d->directory);
    return start_process(d) && set_environment(d);
}

int daemon_program(char **argv) {
    static const int passed[] = {SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
    int status;
    pid_t pid = fork();
    if (pid < 0) {
        fprintf(stderr, "barcuda: fork: %m\n");
        return -1;
    }
    if (pid == 0) {
        execvp(argv[0], argv);
        fprintf(stderr, "barcuda: %s: %m\n", argv[0]);
        _exit(errno == ENOENT ? 127 : 126);
    }
    program = pid;
    for (size_t i = 0; i < sizeof passed / sizeof *passed; i++)
        sigaction(passed[i], &(struct sigaction){.sa_handler = pass_on, .sa_flags = SA_RESTART}, NULL);
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    program = 0;
    return status;
}

void daemon_stop(struct daemon *d) {
    if (d->pid > 0) {
        kill(d->pid, SIGTERM);
        waitpid(d->pid, NULL, 0);
    }
    if (d->directory[0]) {
        unlink(d->socket);
        rmdir(d->directory);
    }
}

int daemon_exit_status(int status) {
    if (WIFSIGNALED(status)) {
        signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
