// SPDX-License-Identifier: Apache-2.0
#include "tools/run.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define RUN_FAILED 125

struct run {
    char home[PATH_MAX];      /* folder of this executable */
    char directory[64];       /* private, holds the socket */
    char socket[96];
    const char *daemon_argv[16];
    int daemon_argc;
    bool verbose;
    pid_t daemon;
};

static volatile sig_atomic_t program; /* pid that signals are passed on to */

static void pass_on(int number) {
    if (program > 0)
        kill((pid_t)program, number);
}

static bool find_home(struct run *r) {
    ssize_t n = readlink("/proc/self/exe", r->home, sizeof r->home - 1);
    char *slash = n > 0 ? memrchr(r->home, '/', (size_t)n) : NULL;
    if (!slash)
        return false;
    *slash = '\0';
    return true;
}

/* The first of some places, relative to this executable, that has `name`: the build tree, then where packages put it. */
static bool locate(const struct run *r, const char *const places[], const char *name, char out[PATH_MAX]) {
    for (size_t i = 0; places[i]; i++) {
        int n = snprintf(out, PATH_MAX, "%s/%s/%s", r->home, places[i], name);
        if (n > 0 && n < PATH_MAX && access(out, R_OK) == 0)
            return true;
    }
    return false;
}

static bool start_daemon(struct run *r) {
    static const char *const places[] = {".", "../sbin", "../libexec/barcuda", NULL};
    char path[PATH_MAX], ready[16], byte;
    int channel[2];
    if (!locate(r, places, "barcudad", path)) {
        fprintf(stderr, "barcuda: barcudad is not installed beside this command (looked in %s and ../sbin)\n", r->home);
        return false;
    }
    if (!mkdtemp(r->directory) || pipe(channel) != 0) {
        fprintf(stderr, "barcuda: %s: %m\n", r->directory);
        return false;
    }
    snprintf(r->socket, sizeof r->socket, "%s/socket", r->directory);
    snprintf(ready, sizeof ready, "%d", channel[1]);
    const char *own[] = {"--socket", r->socket, "--mode", "0600", "--ready-fd", ready, NULL};
    r->daemon_argv[0] = path;
    for (int i = 0; own[i]; i++)
        r->daemon_argv[r->daemon_argc++] = own[i];
    r->daemon_argv[r->daemon_argc] = NULL;
    pid_t parent = getpid();
    r->daemon = fork();
    if (r->daemon == 0) {
        close(channel[0]);
        setpgid(0, 0); /* Ctrl-C is for the program */
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() == parent)
            execv(path, (char *const *)r->daemon_argv);
        fprintf(stderr, "barcuda: %s: %m\n", path);
        _exit(RUN_FAILED);
    }
    close(channel[1]);
    bool ok = r->daemon > 0 && read(channel[0], &byte, 1) == 1;
    close(channel[0]);
    if (!ok)
        fprintf(stderr, "barcuda: barcudad did not start\n");
    return ok;
}

static void stop_daemon(struct run *r) {
    if (r->daemon > 0) {
        kill(r->daemon, SIGTERM);
        waitpid(r->daemon, NULL, 0);
    }
    unlink(r->socket);
    rmdir(r->directory);
}

/* The program finds our library the ordinary way, as the first entry of LD_LIBRARY_PATH. */
static bool set_environment(const struct run *r) {
    static const char *const places[] = {".", "../lib/barcuda", "../lib/x86_64-linux-gnu/barcuda", "../lib64/barcuda", NULL};
    char library[PATH_MAX], paths[3 * PATH_MAX];
    if (!locate(r, places, "libcuda.so.1", library)) {
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
    if (r->verbose)
        fprintf(stderr, "barcuda: library %s/libcuda.so.1, daemon %s\n", library, r->daemon_argv[0]);
    return setenv("LD_LIBRARY_PATH", paths, 1) == 0 && setenv("BARCUDA_SOCKET", r->socket, 1) == 0;
}

/* Runs the program; *status as waitpid gives it. */
static bool run_program(char **argv, int *status) {
    static const int passed[] = {SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
    pid_t pid = fork();
    if (pid < 0) {
        fprintf(stderr, "barcuda: fork: %m\n");
        return false;
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
    while (waitpid(pid, status, 0) < 0)
        if (errno != EINTR)
            return false;
    program = 0;
    return true;
}

int run_main(int argc, char **argv) {
    struct run r = {.directory = "/tmp/barcuda.XXXXXX", .daemon_argc = 1};
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (!strcmp(argv[i], "--")) {
            i++;
            break;
        }
        bool valued = !strcmp(argv[i], "--profile") || !strcmp(argv[i], "--memory");
        bool plain = !strcmp(argv[i], "--memcheck") || !strcmp(argv[i], "--verbose");
        if ((!valued && !plain) || (valued && i + 1 >= argc) || r.daemon_argc > 8) {
            fprintf(stderr, "barcuda run: bad option %s; see `barcuda help`\n", argv[i]);
            return RUN_FAILED;
        }
        if (!strcmp(argv[i], "--verbose")) {
            r.verbose = true;
            r.daemon_argv[r.daemon_argc++] = "--verbose";
        }
        r.daemon_argv[r.daemon_argc++] = argv[i];
        if (valued)
            r.daemon_argv[r.daemon_argc++] = argv[++i];
    }
    if (i >= argc) {
        fprintf(stderr, "barcuda run: which program? see `barcuda help`\n");
        return RUN_FAILED;
    }
    int status = 0;
    bool ok = find_home(&r) && start_daemon(&r) && set_environment(&r) && run_program(argv + i, &status);
    stop_daemon(&r);
    if (!ok)
        return RUN_FAILED;
    if (WIFSIGNALED(status)) {
        signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
