// SPDX-License-Identifier: Apache-2.0
#include "runtime/error_log.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/token.h"

#define LOG_SIZE     25600u /* bytes of messages, as CUDA's documentation says */
#define MESSAGE_MOST 512u
#define TRUNCATED    "[older messages were lost or do not fit]\n"

/* Messages are numbered from 0; a CUlogIterator is the number of the first one wanted. They end with a newline. */
static struct {
    pthread_mutex_t lock;
    char text[LOG_SIZE]; /* messages `first` … `next` - 1, one after the other */
    size_t used;
    CUlogIterator first, next;
} kept = {.lock = PTHREAD_MUTEX_INITIALIZER};

struct listener {
    uint64_t token;
    CUlogsCallback fn;
    void *data;
    unsigned running; /* calls under way */
    struct listener *next;
};
static struct listener *listeners; /* kept.lock */
static pthread_cond_t listener_idle = PTHREAD_COND_INITIALIZER;
static _Thread_local bool inside; /* a listener's own failures do not call listeners */

/* ---- writing ---- */

/* Where CUDA_LOG_FILE wants every message, or -1. */
static int log_file(void) {
    static _Atomic int cached = -2;
    int file = atomic_load(&cached);
    if (file != -2)
        return file;
    const char *path = getenv("CUDA_LOG_FILE");
    file = !path || !*path                ? -1
           : strcmp(path, "stdout") == 0 ? STDOUT_FILENO
           : strcmp(path, "stderr") == 0 ? STDERR_FILENO
                                         : open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    atomic_store(&cached, file);
    return file;
}

/* Lock held. */
static void keep(const char *message, size_t length) {
    while (kept.used + length > LOG_SIZE) {
        const char *end = memchr(kept.text, '\n', kept.used);
        size_t lost = (size_t)(end - kept.text) + 1;
        memmove(kept.text, kept.text + lost, kept.used - lost);
        kept.used -= lost;
        kept.first++;
    }
    memcpy(kept.text + kept.used, message, length);
    kept.used += length;
    kept.next++;
}

/* Calls everyone who listens; the lock is held before and after, not meanwhile. */
static void tell(CUlogLevel level, char *message, size_t length) {
    inside = true;
    for (struct listener *l = listeners; l; l = l->next) {
        l->running++; /* keeps it, and so its place in the list */
        pthread_mutex_unlock(&kept.lock);
        l->fn(l->data, level, message, length);
        pthread_mutex_lock(&kept.lock);
        if (--l->running == 0)
            pthread_cond_broadcast(&listener_idle);
    }
    inside = false;
}

void error_log_add(CUlogLevel level, const char *text) {
    char message[MESSAGE_MOST];
    struct timespec t;
    struct tm day;
    int saved = errno;
    clock_gettime(CLOCK_REALTIME, &t);
    localtime_r(&t.tv_sec, &day);
    int length = snprintf(message, sizeof message, "[%02d:%02d:%02d.%03ld][%d][CUDA][%c] %s", day.tm_hour, day.tm_min, day.tm_sec,
                          t.tv_nsec / 1000000, (int)gettid(), level == CU_LOG_LEVEL_ERROR ? 'E' : 'W', text);
    size_t size = length < 0 ? 0 : (size_t)length;
    if (size > sizeof message - 2)
        size = sizeof message - 2;
    for (size_t i = 0; i < size; i++)
        if (message[i] == '\n')
            message[i] = ' '; /* one line each */
    message[size++] = '\n';
    message[size] = 0;
    pthread_mutex_lock(&kept.lock);
    keep(message, size);
    if (!inside)
        tell(level, message, size);
    pthread_mutex_unlock(&kept.lock);
    int file = log_file();
    if (file >= 0 && write(file, message, size) < 0)
        errno = saved; /* nobody is left to tell */
    errno = saved;
}

void error_log_result(const char *function, CUresult result) {
    if (result == CUDA_ERROR_NOT_READY) /* an answer, not an error */
        return;
    const char *name = NULL, *text = NULL;
    char line[MESSAGE_MOST];
    rt_cuGetErrorName(result, &name);
    rt_cuGetErrorString(result, &text);
    snprintf(line, sizeof line, "%s returned %s (%d): %s", function, name ? name : "an unknown error", (int)result,
             text ? text : "");
    error_log_add(CU_LOG_LEVEL_ERROR, line);
}

/* ---- reading ---- */

/*
 * The messages from *iterator on, or all, into `out` of `capacity` bytes without a terminator; returns how many bytes. When some are
 * missing the first line says so. Advances the iterator. Lock held.
 */
static size_t copy(CUlogIterator *iterator, char *out, size_t capacity) {
    CUlogIterator from = iterator ? *iterator : kept.first;
    bool lost = from < kept.first || (!iterator && kept.first);
    const char *text = kept.text, *end = kept.text + kept.used;
    for (CUlogIterator n = kept.first; n < from && text < end; n++)
        text = (const char *)memchr(text, '\n', (size_t)(end - text)) + 1;
    const size_t note = sizeof TRUNCATED - 1;
    while (text < end && (size_t)(end - text) + (lost ? note : 0) > capacity) { /* the newest stay */
        text = (const char *)memchr(text, '\n', (size_t)(end - text)) + 1;
        lost = true;
    }
    if (iterator)
        *iterator = kept.next;
    if (text == end)
        return 0;
    if (lost)
        memcpy(out, TRUNCATED, note);
    memcpy(out + (lost ? note : 0), text, (size_t)(end - text));
    return (size_t)(end - text) + (lost ? note : 0);
}

CUresult rt_cuLogsCurrent(CUlogIterator *iterator_out, unsigned int flags) {
    if (!iterator_out || flags)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&kept.lock);
    *iterator_out = kept.next;
    pthread_mutex_unlock(&kept.lock);
    return CUDA_SUCCESS;
}

CUresult rt_cuLogsDumpToFile(CUlogIterator *iterator, const char *pathToFile, unsigned int flags) {
    char text[LOG_SIZE + sizeof TRUNCATED];
    if (!pathToFile || flags)
        return CUDA_ERROR_INVALID_VALUE;
    int file = open(pathToFile, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&kept.lock);
    size_t size = copy(iterator, text, sizeof text);
    pthread_mutex_unlock(&kept.lock);
    bool ok = write(file, text, size) == (ssize_t)size;
    return close(file) == 0 && ok ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuLogsDumpToMemory(CUlogIterator *iterator, char *buffer, size_t *size, unsigned int flags) {
    if (!buffer || !size || !*size || flags)
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&kept.lock);
    CUlogIterator before = iterator ? *iterator : kept.first;
    bool any = before < kept.next && kept.used;
    size_t written = copy(iterator, buffer, *size - 1);
    pthread_mutex_unlock(&kept.lock);
    buffer[written] = 0;
    *size = written;
    if (any && !written && iterator)
        *iterator = before;
    return any && !written ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}

/* ---- callbacks ---- */

CUresult rt_cuLogsRegisterCallback(CUlogsCallback callbackFunc, void *userData, CUlogsCallbackHandle *callback_out) {
    struct listener *l = callbackFunc ? calloc(1, sizeof *l) : NULL;
    if (!l)
        return callbackFunc ? CUDA_ERROR_OUT_OF_MEMORY : CUDA_ERROR_INVALID_VALUE;
    *l = (struct listener){.token = rt_token_new(HANDLE_LOGS_CALLBACK), .fn = callbackFunc, .data = userData};
    if (!l->token) {
        free(l);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (callback_out)
        *callback_out = (CUlogsCallbackHandle)(uintptr_t)l->token;
    pthread_mutex_lock(&kept.lock);
    l->next = listeners;
    listeners = l;
    pthread_mutex_unlock(&kept.lock);
    return CUDA_SUCCESS;
}

/* Returns when no call is under way any more; a callback cannot take back callbacks, for it would wait for itself. */
CUresult rt_cuLogsUnregisterCallback(CUlogsCallbackHandle callback) {
    if (inside)
        return CUDA_ERROR_NOT_PERMITTED;
    pthread_mutex_lock(&kept.lock);
    struct listener *l = listeners;
    while (l && l->token != (uintptr_t)callback)
        l = l->next;
    if (!l) {
        pthread_mutex_unlock(&kept.lock);
        return CUDA_ERROR_INVALID_VALUE;
    }
    while (l->running)
        pthread_cond_wait(&listener_idle, &kept.lock);
    struct listener **at = &listeners;
    while (*at && *at != l)
        at = &(*at)->next;
    bool found = *at == l; /* unless two threads took it back at once */
    if (found)
        *at = l->next;
    pthread_mutex_unlock(&kept.lock);
    if (!found)
        return CUDA_ERROR_INVALID_VALUE;
    rt_token_free(l->token);
    free(l);
    return CUDA_SUCCESS;
}
