// SPDX-License-Identifier: Apache-2.0
/*
 * Every line is one write to a file opened for appending: whole lines of several threads and processes, and
 * nothing is lost when the program ends by a signal or _exit, which is when a trace is read most.
 */
#include "runtime/trace.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "generated/error_names.h"
#include "generated/trace_calls.h"
#include "runtime/log.h"
#include "runtime/thread.h"
#include "runtime/trace_slot.h"

extern const struct trace_function trace_functions[];

#define LINE_MAX_BYTES  4096
#define EVENT_MAX_BYTES 8192
#define HOST_TRACK                                                                                           \
    10000000 /* added to a thread's number, which is smaller, for the track of what the host does for it */
#define EVENT_TAIL   256        /* room that arguments leave for the end of their event */
#define KERNEL_TRACK 2000000000 /* no thread has such a number either */

struct counters {
    _Atomic uint64_t calls, ns, posted, waited;
};

#define IDS (TRACE_FUNCTIONS + TRACE_SLOTS)

static struct counters counters[IDS];
static int lines = -1, events = -1; /* descriptors */
static bool summary;
static uint64_t start;
static __thread struct {
    unsigned depth;
    pid_t named; /* process in which this thread's tracks have names */
} self;

static uint64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void put(int fd, const char *data, size_t size) {
    while (size) {
        ssize_t n = write(fd, data, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; /* a full disk is no reason to end the program */
        data += n;
        size -= (size_t)n;
    }
}

/* ---- beginning ---- */

static int open_output(const char *name) {
    const char *path = secure_getenv(name);
    if (!path || !*path)
        return -1;
    int fd = !strcmp(path, "-") ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
                                : open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (fd < 0)
        rt_log(RT_LOG_ERROR, "%s: %s: %s", name, path, strerror(errno));
    return fd;
}

/* The child's calls are its own. */
static void forget(void) {
    memset(counters, 0, sizeof counters);
    self.depth = 0;
}

/* At the first call: a library that is loaded for its symbols alone runs nothing. */
static void set_up(void) {
    lines = open_output("BARCUDA_TRACE");
    events = open_output("BARCUDA_TRACE_EVENTS");
    const char *counting = secure_getenv("BARCUDA_SUMMARY");
    summary = counting && !strcmp(counting, "1");
    start = now();
    bool wanted = (lines >= 0 || events >= 0 || summary) && pthread_atfork(NULL, NULL, forget) == 0;
    atomic_store_explicit(&rt_library.tracing, wanted, memory_order_relaxed);
}

void trace_decide(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, set_up);
}

/* ---- one call ---- */

static const struct trace_function *function_of(unsigned id) {
    return id < TRACE_FUNCTIONS ? &trace_functions[id] : &trace_slots[id - TRACE_FUNCTIONS];
}

static void note_argument(struct trace_call *call, unsigned i, bool follow) {
    const char *at = call->text.at;
    trace_print_argument(&call->text, call->function, i, call->arguments, follow);
    call->start[i] = (uint16_t)(at - call->buffer);
    call->length[i] = (uint16_t)(call->text.at - at);
}

void trace_begin(struct trace_call *call, unsigned id, const void *const arguments[]) {
    trace_decide();
    call->function = NULL;
    if (self.depth++ || !TRACE_ON)
        return;
    call->function = function_of(id);
    call->id = id;
    call->arguments = arguments;
    call->text = (struct trace_text){call->buffer, call->buffer + sizeof call->buffer - 1};
    int saved = errno;
    if (lines >= 0 || events >= 0) {
        for (unsigned i = 0; i < call->function->count; i++)
            if (!call->function->params[i].out)
                note_argument(call, i, true);
    }
    const struct channel_thread *thread = &rt_thread()->channel;
    call->posted = thread->posted;
    call->waited = thread->waited;
    call->host_ns = thread->host_ns;
    errno = saved;
    call->begun = now();
}

static const char *result_name(CUresult result, char number[12]) {
    const char *name = error_name(result);
    struct trace_text text = {number, number + 11};
    if (!name)
        trace_print(&text, "%d", (int)result);
    return name ? name : number;
}

/* How the call was answered. */
static void print_way(struct trace_text *text, const struct trace_call *call) {
    trace_print(text, call->waited ? "round trip" : call->posted ? "posted" : "local");
    if (call->waited > 1)
        trace_print(text, " x%u", call->waited);
}

static void write_line(const struct trace_call *call, const char *result, uint64_t taken) {
    char line[LINE_MAX_BYTES];
    struct trace_text text = {line, line + sizeof line - 1};
    uint64_t at = call->begun - start;
    trace_print(&text, "%4llu.%06llu %d %s(", (unsigned long long)(at / 1000000000u),
                (unsigned long long)(at / 1000u % 1000000u), (int)gettid(), call->function->name);
    for (unsigned i = 0; i < call->function->count; i++)
        trace_print(&text, "%s%s=%.*s", i ? ", " : "", call->function->params[i].name, call->length[i],
                    call->buffer + call->start[i]);
    trace_print(&text, ") = %s  %.2fus ", result, (double)taken / 1e3);
    print_way(&text, call);
    if (call->waited)
        trace_print(&text, ", host %.2fus", (double)call->host_ns / 1e3);
    trace_print(&text, "\n");
    put(lines, line, (size_t)(text.at - line));
}

static void print_json(struct trace_text *text, const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++)
        trace_print(text, bytes[i] == '"' || bytes[i] == '\\' ? "\\%c" : "%c", bytes[i]);
}

/* The timeline gets names for a thread's two tracks when the thread's first call comes. */
static void name_tracks(void) {
    int pid = (int)getpid(), thread = (int)gettid();
    char event[512];
    struct trace_text text = {event, event + sizeof event - 1};
    for (int host = 0; host < 2; host++)
        trace_print(&text,
                    "{\"name\":\"thread_name\",\"ph\":\"M\",\"ts\":0,\"dur\":0,\"pid\":%d,\"tid\":%d,"
                    "\"args\":{\"name\":\"%s %d\"}}\n",
                    pid, thread + host * HOST_TRACK, host ? "host, for thread" : "thread", thread);
    put(events, event, (size_t)(text.at - event));
    self.named = getpid();
}

static void write_event(const struct trace_call *call, const char *result, uint64_t taken) {
    char event[EVENT_MAX_BYTES];
    struct trace_text text = {event, event + sizeof event - 1};
    if (self.named != getpid())
        name_tracks();
    trace_print(&text,
                "{\"name\":\"%s\",\"cat\":\"driver\",\"ph\":\"X\",\"ts\":%.3f,\"dur\":%.3f,\"pid\":%d,"
                "\"tid\":%d,\"args\":{",
                call->function->name, (double)call->begun / 1e3, (double)taken / 1e3, (int)getpid(),
                (int)gettid());
    for (unsigned i = 0; i < call->function->count; i++) {
        const char *name = call->function->params[i].name;
        if ((size_t)(text.end - text.at) < 2u * call->length[i] + strlen(name) + EVENT_TAIL)
            break;
        trace_print(&text, "\"%s\":\"", name);
        print_json(&text, call->buffer + call->start[i], call->length[i]);
        trace_print(&text, "\",");
    }
    trace_print(&text, "\"result\":\"%s\",\"answered\":\"", result);
    print_way(&text, call);
    trace_print(&text, "\"}}\n");
    put(events, event, (size_t)(text.at - event));
    if (!call->waited)
        return;
    /* How long it ran there is known, when it began is not: it is drawn in the middle of the wait. */
    uint64_t host = call->host_ns < taken ? call->host_ns : taken, before = (taken - host) / 2;
    text.at = event;
    trace_print(&text,
                "{\"name\":\"%s\",\"cat\":\"host\",\"ph\":\"X\",\"ts\":%.3f,\"dur\":%.3f,\"pid\":%d,\"tid\":%"
                "d,\"args\":{}}\n",
                call->function->name, (double)(call->begun + before) / 1e3, (double)host / 1e3, (int)getpid(),
                (int)gettid() + HOST_TRACK);
    put(events, event, (size_t)(text.at - event));
}

bool trace_has_events(void) {
    return events >= 0;
}

void trace_kernel(const char *name, uint64_t begin_ns, uint64_t ns) {
    static _Atomic bool named;
    char event[EVENT_MAX_BYTES];
    struct trace_text text = {event, event + sizeof event - 1};
    if (!atomic_exchange(&named, true))
        trace_print(&text,
                    "{\"name\":\"thread_name\",\"ph\":\"M\",\"ts\":0,\"dur\":0,\"pid\":%d,\"tid\":%d,"
                    "\"args\":{\"name\":\"kernels\"}}\n",
                    (int)getpid(), KERNEL_TRACK);
    trace_print(&text, "{\"name\":\"");
    print_json(&text, name, strlen(name));
    trace_print(
        &text,
        "\",\"cat\":\"kernel\",\"ph\":\"X\",\"ts\":%.3f,\"dur\":%.3f,\"pid\":%d,\"tid\":%d,\"args\":{}}\n",
        (double)begin_ns / 1e3, (double)ns / 1e3, (int)getpid(), KERNEL_TRACK);
    put(events, event, (size_t)(text.at - event));
}

static void count(_Atomic uint64_t *counter, uint64_t by) {
    atomic_fetch_add_explicit(counter, by, memory_order_relaxed);
}

CUresult trace_end(struct trace_call *call, CUresult result) {
    self.depth--;
    if (!call->function)
        return result;
    uint64_t taken = now() - call->begun;
    int saved = errno;
    const struct channel_thread *thread = &rt_thread()->channel;
    call->posted = thread->posted - call->posted;
    call->waited = thread->waited - call->waited;
    call->host_ns = thread->host_ns - call->host_ns;
    struct counters *c = &counters[call->id];
    count(&c->calls, 1);
    count(&c->ns, taken);
    count(&c->posted, !call->waited && call->posted);
    count(&c->waited, call->waited != 0);
    if (lines >= 0 || events >= 0) {
        char number[12];
        const char *name = call->function->other_result ? "-" : result_name(result, number);
        for (unsigned i = 0; i < call->function->count; i++)
            if (call->function->params[i].out)
                note_argument(call, i, result == CUDA_SUCCESS);
        if (lines >= 0)
            write_line(call, name, taken);
        if (events >= 0)
            write_event(call, name, taken);
    }
    errno = saved;
    return result;
}

/* ---- the end ---- */

static int by_time(const void *a, const void *b) {
    uint64_t left = atomic_load_explicit(&counters[*(const unsigned *)a].ns, memory_order_relaxed);
    uint64_t right = atomic_load_explicit(&counters[*(const unsigned *)b].ns, memory_order_relaxed);
    return left < right ? 1 : left > right ? -1 : 0;
}

static void print_row(int fd, const char *name, const uint64_t value[4]) {
    char line[160];
    struct trace_text text = {line, line + sizeof line - 1};
    trace_print(&text, "%-40s %8llu %12.1f %8llu %8llu %8llu %8.1f\n", name, (unsigned long long)value[0],
                (double)value[1] / 1e3, (unsigned long long)(value[0] - value[2] - value[3]),
                (unsigned long long)value[2], (unsigned long long)value[3],
                100 - 100 * (double)value[3] / (double)value[0]);
    put(fd, line, (size_t)(text.at - line));
}

/* `total`: calls, ns, posted, waited. */
static void print_summary(int fd, uint64_t total[4]) {
    static const char head[] = "function                                    calls      time us    local   "
                               "posted  waited  % not waited\n";
    unsigned order[IDS], used = 0;
    for (unsigned i = 0; i < IDS; i++)
        if (atomic_load_explicit(&counters[i].calls, memory_order_relaxed))
            order[used++] = i;
    qsort(order, used, sizeof *order, by_time);
    if (used)
        put(fd, head, sizeof head - 1);
    for (unsigned i = 0; i < used; i++) {
        struct counters *c = &counters[order[i]];
        const uint64_t value[4] = {atomic_load(&c->calls), atomic_load(&c->ns), atomic_load(&c->posted),
                                   atomic_load(&c->waited)};
        print_row(fd, function_of(order[i])->name, value);
        for (unsigned k = 0; k < 4; k++)
            total[k] += value[k];
    }
    if (used)
        print_row(fd, "all", total);
}

void trace_finish(void) {
    uint64_t total[4] = {0};
    if (lines < 0 && !summary)
        return;
    print_summary(lines >= 0 ? lines : STDERR_FILENO, total);
    if (!summary)
        return;
    char line[160];
    struct trace_text text = {line, line + sizeof line - 1};
    trace_print(&text, "barcuda: %llu calls: %llu local, %llu posted, %llu round trips\n",
                (unsigned long long)total[0], (unsigned long long)(total[0] - total[2] - total[3]),
                (unsigned long long)total[2], (unsigned long long)total[3]);
    put(STDERR_FILENO, line, (size_t)(text.at - line));
}
