// SPDX-License-Identifier: Apache-2.0
/*
 * A barcudad of one's own, and a program that runs on it: what `barcuda run` and `barcuda trace` share.
 */
#ifndef BARCUDA_TOOLS_DAEMON_H
#define BARCUDA_TOOLS_DAEMON_H

#include <limits.h>
#include <stdbool.h>
#include <sys/types.h>

#define DAEMON_FAILED 125 /* exit status when the program could not be started by us */

/* Zero it, hand it the options, then daemon_run. */
struct daemon {
    char home[PATH_MAX]; /* folder of this executable */
    char path[PATH_MAX]; /* barcudad */
    char directory[64];  /* private, holds the socket; exists from daemon_start to daemon_stop */
    char socket[96];
    const char *argv[24];
    int argc;
    bool verbose;
    pid_t pid;
};

/*
 * Takes the option at argv[*i], with its value, and moves *i behind it. False when it is none of barcudad's,
 * or lacks its value, or there are too many.
 */
bool daemon_option(struct daemon *, int argc, char **argv, int *i);
/* Starts barcudad and points the environment to it and to our library. Says on stderr why it failed. */
bool daemon_start(struct daemon *);
/*
 * Runs a program, and waits for it. Returns its status as waitpid gives it, -1 when it could not be started;
 * 127 and 126 are statuses of programs that were not found or are none.
 */
int daemon_program(char **argv);
/* Ends barcudad and removes the folder, which must hold nothing else any more. Also after a failed start. */
void daemon_stop(struct daemon *);
/* Exit status for a status of daemon_program's. A program that was killed by a signal ends this process by
 * the same signal. */
int daemon_exit_status(int status);

#endif
