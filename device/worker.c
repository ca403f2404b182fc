// SPDX-License-Identifier: Apache-2.0
#include "device/worker.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "generated/wire_ids.h"

struct worker {
    struct session *session;
    pthread_mutex_t lock;
    pthread_cond_t wake; /* followers wait here */
    pthread_cond_t over; /* worker_run waits here */
    bool led;      /* somebody serves the ring */
    bool stopping;
    unsigned idle; /* threads waiting to become leader */
    unsigned threads, limit;
    int result;
};

/* What a serving thread remembers between calls. */
static _Thread_local struct {
    struct worker *leads; /* NULL unless this thread is the leader */
    void *context;        /* current in the executor on this thread */
    uint64_t token;       /* its token, */
    uint32_t epoch;       /* and how many contexts were destroyed when it was looked up */
    uint64_t guest_thread;
} self;

static void *thread_main(void *arg);

/* Called with the lock held. */
static void wake_follower(struct worker *w) {
    if (w->idle) {
        pthread_cond_signal(&w->wake);
        return;
    }
    pthread_t thread;
    if (w->threads < w->limit && pthread_create(&thread, NULL, thread_main, w) == 0) {
        w->threads++;
        pthread_detach(thread);
    }
}

void worker_hand_over(void) {
    struct worker *w = self.leads;
    if (!w)
        return;
    self.leads = NULL;
    pthread_mutex_lock(&w->lock);
    w->led = false;
    wake_follower(w);
    pthread_mutex_unlock(&w->lock);
}

/* Ops whose documentation says that they "may also return error codes from previous, asynchronous launches" and that a
 * program calls in order to learn of them. */
static bool reports_deferred(unsigned op) {
    switch (op) {
    case WIRE_OP_cuCtxSynchronize:
    case WIRE_OP_cuStreamSynchronize:
    case WIRE_OP_cuStreamQuery:
    case WIRE_OP_cuEventSynchronize:
    case WIRE_OP_cuEventQuery:
    case WIRE_OP_bcRead:
        return true;
    default:
        return false;
    }
}

static void make_current(struct session *s, const struct port_message *m) {
    const struct executor_ops *ops = s->executor->ops;
    if (s->executor->set_thread && m->head.thread != self.guest_thread) {
        s->executor->set_thread(m->head.thread);
        self.guest_thread = m->head.thread;
    }
    uint32_t epoch = atomic_load_explicit(&s->contexts_destroyed, memory_order_acquire);
    if (m->head.context == self.token && epoch == self.epoch)
        return;
    void *context = m->head.context ? handles_find(&s->handles, HANDLE_CONTEXT, m->head.context) : NULL;
    if (context == self.context || ops->cuCtxSetCurrent(context) == CUDA_SUCCESS) {
        self.context = context;
        /* A primary context's token is valid before there is one behind it: look again next time. */
        self.token = context ? m->head.context : 0;
        self.epoch = epoch;
    }
}

/* These leave another context current on this thread, or none; a new one may even have the old one's address. */
static void forget_current(unsigned op) {
    if (op != WIRE_OP_cuCtxCreate_v2 && op != WIRE_OP_cuCtxDestroy_v2)
        return;
    self.context = &self;
    self.token = 0;
}

static CUresult execute(struct session *s, struct port_message *m, struct wire_writer *out) {
    CUresult r = dispatch(s, &s->ops, m, out);
    forget_current(m->head.op);
    if (s->log_level >= 3) {
        const char *name = dispatch_name(m->head.op);
        fprintf(stderr, "barcudad[%d]: thread %llu: %s = %d\n", (int)getpid(), (unsigned long long)m->head.thread,
                name ? name : "unknown call", (int)r);
    }
    return r;
}

static uint64_t clock_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void serve(struct session *s, struct port_message *m) {
    bool sync = m->head.flags & WIRE_SYNC;
    atomic_fetch_add_explicit(&s->records, 1, memory_order_relaxed);
    make_current(s, m);
    if (sync) {
        atomic_fetch_add_explicit(&s->waited, 1, memory_order_relaxed);
        struct wire_writer out = port_reply_begin(s->port, m);
        uint64_t begun = port_measures(s->port) ? clock_ns() : 0;
        CUresult r = execute(s, m, &out);
        if (r == CUDA_SUCCESS && reports_deferred(m->head.op))
            r = session_take_deferred(s);
        if (begun)
            port_reply_time(s->port, m, clock_ns() - begun);
        port_reply_end(s->port, m, &out, (int32_t)r);
    } else {
        struct wire_writer out = {0};
        CUresult r = execute(s, m, &out);
        if (r != CUDA_SUCCESS)
            session_deferred(s, r);
    }
    session_scratch_release();
    port_message_release(s->port, m);
}

static void stop(struct worker *w, int result) {
    pthread_mutex_lock(&w->lock);
    w->stopping = true;
    w->led = false;
    w->result = result;
    pthread_cond_broadcast(&w->wake);
    pthread_cond_signal(&w->over);
    pthread_mutex_unlock(&w->lock);
}

static bool become_leader(struct worker *w) {
    pthread_mutex_lock(&w->lock);
    while (w->led && !w->stopping) {
        w->idle++;
        pthread_cond_wait(&w->wake, &w->lock);
        w->idle--;
    }
    bool leads = !w->stopping;
    if (leads)
        w->led = true;
    pthread_mutex_unlock(&w->lock);
    return leads;
}

static void serve_ring(struct worker *w, struct port_message *m) {
    while (become_leader(w)) {
        self.leads = w;
        while (self.leads) {
            int r = port_next(w->session->port, m);
            if (r == 1) {
                serve(w->session, m);
                continue;
            }
            if (r < 0)
                fprintf(stderr, "barcudad[%d]: client dropped: %s\n", (int)getpid(), port_fault(w->session->port));
            self.leads = NULL;
            stop(w, r);
        }
    }
}

static void *thread_main(void *arg) {
    struct worker *w = arg;
    struct port_message *m = malloc(sizeof *m);
    if (m)
        serve_ring(w, m);
    free(m);
    return NULL;
}

int worker_run(struct session *s, unsigned threads) {
    /* Threads may still be inside an executor call, or in a kernel that never ends, when the client goes; the process ends right
     * after, so the worker and its locks are never freed under them. This thread only waits, for the same reason. */
    struct worker *w = calloc(1, sizeof *w);
    if (!w)
        return -1;
    w->session = s;
    w->limit = threads;
    pthread_mutex_init(&w->lock, NULL);
    pthread_cond_init(&w->wake, NULL);
    pthread_cond_init(&w->over, NULL);
    pthread_mutex_lock(&w->lock);
    wake_follower(w);
    bool started = w->threads == 1;
    while (started && !w->stopping)
        pthread_cond_wait(&w->over, &w->lock);
    int result = started ? w->result : -1;
    pthread_mutex_unlock(&w->lock);
    return result;
}
