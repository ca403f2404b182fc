// SPDX-License-Identifier: Apache-2.0
/*
 * The library writes both outputs (runtime/trace.c). Here they are made ready, and the events, one a line,
 * become the JSON file.
 */
#include "tools/trace.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tools/daemon.h"

struct trace {
    struct daemon daemon;
    const char *text, *json; /* paths, NULL = stderr or none */
    FILE *timeline;
    char events[96];
};

/* Outputs are appended to by every process of the program, so what was there before goes now. */
static bool empty_file(const char *path) {
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0)
        fprintf(stderr, "barcuda: %s: %m\n", path);
    else
        close(fd);
    return fd >= 0;
}

/* A path that holds wherever the program goes. */
static bool set_path(const char *variable, const char *path) {
    char *whole = realpath(path, NULL);
    bool ok = whole && setenv(variable, whole, 1) == 0;
    free(whole);
    return ok;
}

static bool prepare(struct trace *t) {
    if (t->text ? !empty_file(t->text) || !set_path("BARCUDA_TRACE", t->text)
                : setenv("BARCUDA_TRACE", "-", 1) != 0)
        return false;
    unsetenv("BARCUDA_TRACE_EVENTS");
    if (!t->json)
        return true;
    snprintf(t->events, sizeof t->events, "%s/events", t->daemon.directory);
    t->timeline = fopen(t->json, "we");
    if (!t->timeline)
        fprintf(stderr, "barcuda: %s: %m\n", t->json);
    return t->timeline && empty_file(t->events) && setenv("BARCUDA_TRACE_EVENTS", t->events, 1) == 0;
}

/* Whole lines only: a process may have died within its last one. */
static bool write_timeline(struct trace *t) {
    FILE *events = fopen(t->events, "re");
    char *line = NULL;
    size_t room = 0, count = 0;
    ssize_t length;
    fputs("{\"displayTimeUnit\":\"ns\",\"traceEvents\":[", t->timeline);
    while (events && (length = getline(&line, &room, events)) > 0) {
        if (line[length - 1] != '\n')
            break;
        fprintf(t->timeline, "%s\n%.*s", count++ ? "," : "", (int)length - 1, line);
    }
    fputs("\n]}\n", t->timeline);
    free(line);
    if (events)
        fclose(events);
    bool ok = fclose(t->timeline) == 0;
    t->timeline = NULL;
    if (!ok)
        fprintf(stderr, "barcuda: %s: %m\n", t->json);
    return ok;
}

static bool option(struct trace *t, int argc, char **argv, int *i) {
    const char **path = !strcmp(argv[*i], "-o") || !strcmp(argv[*i], "--output") ? &t->text
                        : !strcmp(argv[*i], "--json")                            ? &t->json
                                                                                 : NULL;
    if (!path)
        return daemon_option(&t->daemon, argc, argv, i);
    if (*i + 1 >= argc)
        return false;
    *path = argv[*i + 1];
    *i += 2;
    return true;
}

int trace_main(int argc, char **argv) {
    static struct trace t;
    int i = 1;
    while (i < argc && argv[i][0] == '-') {
        if (!strcmp(argv[i], "--")) {
            i++;
            break;
        }
        if (!option(&t, argc, argv, &i)) {
            fprintf(stderr, "barcuda trace: bad option %s; see `barcuda help`\n", argv[i]);
            return DAEMON_FAILED;
        }
    }
    if (i >= argc) {
        fprintf(stderr, "barcuda trace: which program? see `barcuda help`\n");
        return DAEMON_FAILED;
    }
    int status = -1;
    if (daemon_start(&t.daemon) && prepare(&t))
        status = daemon_program(argv + i);
    bool written = !t.timeline || write_timeline(&t);
    if (t.events[0])
        unlink(t.events);
    daemon_stop(&t.daemon);
    return status == -1 || !written ? DAEMON_FAILED : daemon_exit_status(status);
}
