// SPDX-License-Identifier: Apache-2.0
/*
 * Device printf. A driver prints to the standard output of the process that waits; here that is the worker, and the text is the
 * guest's. So standard output is a pipe. A thread empties it, because a driver that prints more than a pipe holds would wait for
 * ever; and every call that waited empties it too, so that the text is there when the call returns.
 */
#include "device/cuda/cuda.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int from = -1; /* does not block */

/* All that is in the pipe, in order. */
static void take(void) {
    char text[4096];
    ssize_t n;
    pthread_mutex_lock(&lock);
    while ((n = read(from, text, sizeof text)) > 0 || (n < 0 && errno == EINTR))
        if (n > 0)
            cuda.host.output(cuda.host.self, text, (size_t)n);
    pthread_mutex_unlock(&lock);
}

static void *empty(void *unused) {
    (void)unused;
    struct pollfd wait = {.fd = from, .events = POLLIN};
    while (poll(&wait, 1, -1) >= 0 || errno == EINTR)
        take();
    return NULL;
}

bool cuda_output_open(void) {
    int ends[2];
    pthread_t thread;
    sigset_t all, before;
    fflush(stdout);
    if (pipe(ends) != 0)
        return false;
    from = ends[0];
    if (fcntl(from, F_SETFL, O_NONBLOCK) != 0 || dup2(ends[1], STDOUT_FILENO) < 0)
        return false;
    close(ends[1]);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&thread, NULL, empty, NULL);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error) {
        errno = error;
        return false;
    }
    pthread_detach(thread);
    return true;
}

void cuda_output_drain(void) {
    fflush(stdout);
    take();
}
