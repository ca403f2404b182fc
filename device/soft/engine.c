// SPDX-License-Identifier: Apache-2.0
#include "device/soft/engine.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "device/share_link.h"
#include "device/soft/conditional.h"
#include "device/soft/event.h"
#include "device/soft/memop.h"
#include "device/soft/stream.h"

#define POLL_FIRST_NS 2000    /* a value wait looks again after this long … */
#define POLL_LAST_NS  1000000 /* … doubling up to this */
#define PENDING_MOST  16384   /* tasks in all queues; who submits more has to wait */
#define TURN_WEIGHT   8 /* cost of a slice at priority 0; priorities -5 … 0 cost less the higher they are */

struct soft_task {
    struct soft_task *next;
    struct soft_stream *stream;
    uint64_t order; /* of submission, over all streams */
    struct soft_ops *ops;
    size_t position;               /* the operation that runs or is next */
    struct soft_mark **marks;      /* of the list's event operations, in their order */
    struct soft_mark *single;      /* room for the usual one */
    size_t mark;                   /* index of the next one */
    void *work;                    /* of the operation at `position`, once begun */
    bool begun, drained, finished; /* finished: the last thread inside ends it */
    bool away;                     /* with the callback thread */
    unsigned runners;              /* threads inside */
    uint64_t poll_at, poll_gap;    /* of a wait for a value, or for another worker */
    struct soft_task *next_callback;
};

struct soft_call {
    struct soft_call *next;
    void (*fn)(void *data);
    void *data;
};

static struct {
    pthread_mutex_t lock;
    pthread_cond_t work;     /* for the engine's threads */
    pthread_cond_t done;     /* for threads that wait for a task or mark */
    pthread_cond_t callback; /* for the callback thread */
    struct executor_host host;
    unsigned limit; /* engine threads at most; also threads inside one grid */
    unsigned threads, idle, waiters;
    unsigned quiescing; /* of the waiters: those who wait for operations, not tasks, to end */
    unsigned paused;    /* nothing may run */
    bool callback_thread;
    struct soft_task *callbacks, **callbacks_end;
    struct soft_call *calls; /* for the callback thread, unordered */
    struct soft_stream *active, *active_last;
    uint64_t order, turn;
    size_t pending; /* tasks in queues */
} engine = {
    .lock = PTHREAD_MUTEX_INITIALIZER,
    .work = PTHREAD_COND_INITIALIZER,
    .done = PTHREAD_COND_INITIALIZER,
    .callback = PTHREAD_COND_INITIALIZER,
    .callbacks_end = &engine.callbacks,
    .limit = 1,
};

static _Thread_local uint64_t guest_thread;

void soft_set_thread(uint64_t id) {
    guest_thread = id;
}

uint64_t soft_thread(void) {
    return guest_thread;
}

void soft_engine_open(const struct executor_host *host, unsigned threads) {
    long cpus = sysconf(_SC_NPROCESSORS_ONLN);
    pthread_mutex_lock(&engine.lock);
    engine.host = *host;
    engine.limit = threads ? threads : cpus > 0 ? (unsigned)cpus : 1;
    pthread_mutex_unlock(&engine.lock);
}

void soft_engine_lock(void) {
    pthread_mutex_lock(&engine.lock);
}

void soft_engine_unlock(void) {
    pthread_mutex_unlock(&engine.lock);
}

static uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

void soft_streams_fail(struct soft_streams *all, CUresult error) {
    CUresult whole = CUDA_SUCCESS;
    if (atomic_compare_exchange_strong(&all->error, &whole, error) && engine.host.context_failed)
        engine.host.context_failed(engine.host.self, error);
}

/* ---- tasks ---- */

static bool is_event(const struct soft_op *op) {
    return op->kind == SOFT_OP_EVENT_RECORD || op->kind == SOFT_OP_EVENT_WAIT;
}

static void task_free(struct soft_task *t) {
    if (!t)
        return;
    soft_ops_release(t->ops);
    if (t->marks != &t->single)
        free(t->marks);
    free(t);
}

static struct soft_task *task_create(struct soft_stream *s, struct soft_ops *ops) {
    struct soft_task *t = calloc(1, sizeof *t);
    if (!t)
        return NULL;
    size_t events = 0;
    for (size_t i = 0; i < ops->count; i++)
        events += is_event(&ops->op[i]);
    t->marks = events > 1 ? calloc(events, sizeof(struct soft_mark *)) : &t->single;
    if (!t->marks) {
        free(t);
        return NULL;
    }
    t->stream = s;
    t->ops = soft_ops_retain(ops);
    t->poll_gap = POLL_FIRST_NS;
    return t;
}

/*
 * What an event means to a task is settled when the task is submitted: a record gives the event a new mark, a
 * wait keeps the mark that the event has then. A failure undoes nothing that others could have seen, because
 * the lock is held. Lock held.
 */
static bool task_take_marks(struct soft_task *t) {
    uint64_t worker = engine.host.link ? engine.host.link->number : 0;
    size_t n = 0;
    for (size_t i = 0; i < t->ops->count; i++)
        if (t->ops->op[i].kind == SOFT_OP_EVENT_RECORD ||
            (t->ops->op[i].kind == SOFT_OP_EVENT_WAIT && t->ops->op[i].event.event->shared)) {
            struct soft_mark *m = soft_mark_create(t->ops->op[i].event.event->shared);
            if (!m)
                goto no_memory;
            t->marks[n++] = m;
        } else if (t->ops->op[i].kind == SOFT_OP_EVENT_WAIT) {
            n++;
        }
    n = 0;
    for (size_t i = 0; i < t->ops->count; i++) {
        struct soft_event *e = t->ops->op[i].event.event;
        if (is_event(&t->ops->op[i]) && e->shared)
            soft_mark_number(t->marks[n], t->ops->op[i].kind == SOFT_OP_EVENT_RECORD, worker);
        if (t->ops->op[i].kind == SOFT_OP_EVENT_RECORD) {
            soft_mark_release(e->mark);
            e->mark = soft_mark_retain(t->marks[n++]);
        } else if (t->ops->op[i].kind == SOFT_OP_EVENT_WAIT) {
            if (!e->shared)
                t->marks[n] = soft_mark_retain(e->mark);
            n++;
        }
    }
    return true;
no_memory:
    while (n)
        soft_mark_release(t->marks[--n]);
    return false;
}

/* ---- which stream is next ---- */

static void activate(struct soft_stream *s) {
    if (s->turn < engine.turn)
        s->turn = engine.turn;
    s->next_active = NULL;
    s->previous_active = engine.active_last;
    *(engine.active_last ? &engine.active_last->next_active : &engine.active) = s;
    engine.active_last = s;
}

static void deactivate(struct soft_stream *s) {
    *(s->previous_active ? &s->previous_active->next_active : &engine.active) = s->next_active;
    *(s->next_active ? &s->next_active->previous_active : &engine.active_last) = s->previous_active;
}

/* Whether the order between the legacy stream and the blocking streams lets the stream's head run. */
static bool legacy_allows(const struct soft_stream *s) {
    uint64_t order = s->head->order;
    if (!soft_stream_blocks(s))
        return true;
    if (!s->legacy) {
        const struct soft_task *first = s->all->legacy->head;
        return !first || first->order > order;
    }
    for (const struct soft_stream *o = s->all->list; o; o = o->next)
        if (o != s && soft_stream_blocks(o) && o->head && o->head->order < order)
            return false;
    return true;
}

enum readiness { NOT_READY, READY, JOINABLE };

/* Lowers *poll to the time when a wait for a value, or for another worker, wants to be looked at. */
static enum readiness readiness(const struct soft_stream *s, uint64_t now, uint64_t *poll) {
    const struct soft_task *t = s->head;
    if (t->away)
        return NOT_READY;
    const struct soft_op *op = &t->ops->op[t->position];
    if (t->runners) {
        /* In a broken context those inside only have to leave; who joined them would leave at once, and
         * again. */
        bool joinable = t->begun && op->kind == SOFT_OP_KERNEL && !t->drained && !t->finished &&
                        !soft_streams_error(s->all);
        return joinable && t->runners < engine.limit ? JOINABLE : NOT_READY;
    }
    if (!legacy_allows(s))
        return NOT_READY;
    if (op->kind == SOFT_OP_EVENT_WAIT) {
        const struct soft_mark *m = t->marks[t->mark];
        if (!m || soft_mark_reached(m) || soft_streams_error(s->all))
            return READY;
        if (!m->shared)
            return NOT_READY;
    }
    if ((op->kind == SOFT_OP_WAIT_VALUE || op->kind == SOFT_OP_EVENT_WAIT) && t->poll_at > now && !soft_streams_error(s->all)) {
        if (t->poll_at < *poll)
            *poll = t->poll_at;
        return NOT_READY;
    }
    return READY;
}

/* The task whose turn it is, with the caller counted among its runners, or NULL. `own` goes first when it is
 * ready. */
static struct soft_task *pick(struct soft_stream *own, uint64_t *poll) {
    struct soft_stream *best = NULL, *join = NULL;
    uint64_t now = now_ns();
    *poll = UINT64_MAX;
    for (struct soft_stream *s = engine.paused ? NULL : engine.active; s; s = s->next_active) {
        enum readiness r = readiness(s, now, poll);
        if (r == READY) {
            if (s == own) {
                best = s;
                break;
            }
            if (!best || s->turn < best->turn || (s->turn == best->turn && s->priority < best->priority))
                best = s;
        } else if (r == JOINABLE && (!join || s == own || s->head->runners < join->head->runners)) {
            join = s;
        }
    }
    if (!best)
        best = join;
    if (!best)
        return NULL;
    if (best->turn > engine.turn)
        engine.turn = best->turn;
    best->head->runners++;
    return best->head;
}

static void *engine_main(void *);

/* Wakes or starts threads for what is ready; `running` of it is about to be picked up by the caller. Lock
 * held. */
static void kick(unsigned running) {
    if (!engine.active || engine.paused)
        return;
    uint64_t poll = UINT64_MAX, now = now_ns();
    unsigned wanted = 0;
    for (struct soft_stream *s = engine.active; s && wanted < engine.limit + running; s = s->next_active) {
        enum readiness r = readiness(s, now, &poll);
        if (r == NOT_READY)
            continue;
        const struct soft_task *t = s->head;
        wanted += t->begun && t->ops->op[t->position].kind == SOFT_OP_KERNEL ? engine.limit - t->runners : 1;
    }
    if (poll != UINT64_MAX)
        wanted++;
    if (wanted <= running)
        return;
    wanted -= running;
    for (unsigned i = 0; i < wanted && i < engine.idle; i++)
        pthread_cond_signal(&engine.work);
    if (wanted > engine.idle && engine.threads < engine.limit) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, engine_main, NULL) == 0) {
            pthread_detach(thread);
            engine.threads++;
        }
    }
    if (wanted > engine.idle && engine.waiters)
        pthread_cond_broadcast(&engine.done);
}

/* ---- running ---- */

/* The operation at `position` is over. */
static void advance(struct soft_task *t) {
    if (is_event(&t->ops->op[t->position])) {
        soft_mark_release(t->marks[t->mark]);
        t->mark++;
    }
    t->position++;
    t->work = NULL;
    t->begun = t->drained = t->finished = false;
    t->poll_at = 0;
    t->poll_gap = POLL_FIRST_NS;
}

/* The task leaves its stream; the caller frees it without the lock. */
static void complete(struct soft_task *t) {
    struct soft_stream *s = t->stream;
    engine.pending--;
    s->head = t->next;
    if (!s->head) {
        s->tail = NULL;
        deactivate(s);
    }
    if (engine.waiters)
        pthread_cond_broadcast(&engine.done);
}

/* Gives the rest of a task back to the queue of turns. */
static void yield_turn(struct soft_task *t) {
    t->runners--;
    int weight = TURN_WEIGHT + t->stream->priority;
    t->stream->turn += weight > 0 ? (uint64_t)weight : 1;
}

static void poll_later(struct soft_task *t) {
    t->poll_at = now_ns() + t->poll_gap;
    if (t->poll_gap < POLL_LAST_NS)
        t->poll_gap *= 2;
    t->runners--;
}

/* False: the task waits, for a value or for the callback thread, and the caller has been taken out of it. */
static bool run_short(struct soft_task *t, const struct soft_op *op, CUresult broken) {
    struct soft_mark *m;
    switch (op->kind) {
    case SOFT_OP_EVENT_RECORD:
        m = t->marks[t->mark];
        m->time = now_ns();
        m->done = true;
        if (m->shared)
            share_event_complete(m->shared->memory, m->number);
        if (engine.waiters)
            pthread_cond_broadcast(&engine.done);
        if (engine.active != engine.active_last)
            kick(0);
        return true;
    case SOFT_OP_NOTIFY:
        pthread_mutex_unlock(&engine.lock);
        op->host.fn(op->host.data);
        pthread_mutex_lock(&engine.lock);
        return true;
    case SOFT_OP_HOST:
        if (broken)
            return true;
        /* fall through */
    case SOFT_OP_CALLBACK:
        t->away = true;
        t->next_callback = NULL;
        *engine.callbacks_end = t;
        engine.callbacks_end = &t->next_callback;
        pthread_cond_signal(&engine.callback);
        t->runners--;
        return false;
    case SOFT_OP_EVENT_WAIT:
        m = t->marks[t->mark];
        if (broken || !m || soft_mark_reached(m))
            return true;
        poll_later(t);
        return false;
    case SOFT_OP_WAIT_VALUE:
        if (broken ||
            !soft_memory_accessible(t->stream->context, op->value.address, op->value.bits / 8, false) ||
            soft_memop_reached(op))
            return true;
        poll_later(t);
        return false;
    case SOFT_OP_WRITE_VALUE:
        if (broken ||
            !soft_memory_accessible(t->stream->context, op->value.address, op->value.bits / 8, true))
            return true;
        soft_memop_write(op);
        soft_memory_written(op->value.address, op->value.bits / 8);
        return true;
    case SOFT_OP_BRANCH: /* nothing sets a condition any more in a broken context */
        if (broken || !soft_branch_taken(op))
            t->position = op->jump.target - 1;
        return true;
    case SOFT_OP_JUMP:
        t->position = op->jump.target - 1;
        return true;
    case SOFT_OP_CONDITION:
        soft_condition_reset(op);
        return true;
    default:
        return true;
    }
}

static bool has_work(const struct soft_op *op) {
    return op->kind == SOFT_OP_KERNEL || op->kind == SOFT_OP_MEMCPY || op->kind == SOFT_OP_MEMSET ||
           op->kind == SOFT_OP_MEM_ALLOC || op->kind == SOFT_OP_MEM_FREE;
}

/* False: the caller is out of the task, which is not over. */
static bool run_work(struct soft_task *t, const struct soft_op *op, uint64_t end) {
    struct soft_streams *all = t->stream->all;
    if (!t->begun) {
        if (soft_streams_error(all))
            return true;
        void *work = NULL;
        pthread_mutex_unlock(&engine.lock);
        CUresult r = soft_op_begin(op, &work);
        if (r != CUDA_SUCCESS)
            soft_streams_fail(all, r);
        pthread_mutex_lock(&engine.lock);
        if (r != CUDA_SUCCESS)
            return true;
        t->work = work;
        t->begun = true;
    }
    while (!t->finished && !soft_streams_error(all)) {
        uint64_t now = now_ns();
        if (now >= end || engine.paused) {
            yield_turn(t);
            return false;
        }
        CUresult error = CUDA_ERROR_LAUNCH_FAILED;
        pthread_mutex_unlock(&engine.lock);
        enum soft_op_progress p = soft_op_run(op, t->work, end - now, &error);
        if (p == SOFT_OP_FAILED)
            soft_streams_fail(all, error);
        pthread_mutex_lock(&engine.lock);
        if (p == SOFT_OP_AGAIN) {
            t->drained = false;
        } else if (p == SOFT_OP_LEAVE) {
            t->drained = t->runners > 1;
            if (t->drained)
                break;
        } else {
            t->finished = true;
        }
    }
    if (t->runners > 1) {
        t->runners--;
        return false;
    }
    void *work = t->work;
    pthread_mutex_unlock(&engine.lock);
    soft_op_end(op, work);
    pthread_mutex_lock(&engine.lock);
    return true;
}

/*
 * Runs a task for about `budget` ns; the caller is one of its runners and is not when this returns. Lock
 * held. Returns the task when it is over: the caller frees it without the lock.
 */
static struct soft_task *run(struct soft_task *t, uint64_t budget) {
    uint64_t end = now_ns() + budget;
    for (;;) {
        const struct soft_op *op = &t->ops->op[t->position];
        if (!(has_work(op) ? run_work(t, op, end) : run_short(t, op, soft_streams_error(t->stream->all)))) {
            if (engine.waiters && (engine.pending > PENDING_MOST || engine.quiescing))
                pthread_cond_broadcast(&engine.done); /* perhaps nothing moves any more: few_pending, nobody_inside */
            return NULL;
        }
        advance(t);
        if (t->position == t->ops->count) {
            t->runners--;
            complete(t);
            return t;
        }
        if (now_ns() >= end || engine.paused) {
            yield_turn(t);
            if (engine.paused)
                pthread_cond_broadcast(&engine.done);
            return NULL;
        }
    }
}

static void dispose(struct soft_task *t) {
    if (!t)
        return;
    struct soft_stream *s = t->stream;
    pthread_mutex_unlock(&engine.lock);
    task_free(t);
    soft_stream_release(s);
    pthread_mutex_lock(&engine.lock);
}

/* Waits on a condition until `at` (CLOCK_MONOTONIC) or for good. */
static void wait_on(pthread_cond_t *cond, uint64_t at) {
    if (at == UINT64_MAX) {
        pthread_cond_wait(cond, &engine.lock);
        return;
    }
    struct timespec t = {(time_t)(at / 1000000000u), (long)(at % 1000000000u)};
    pthread_cond_clockwait(cond, &engine.lock, CLOCK_MONOTONIC, &t);
}

static void *engine_main(void *arg) {
    (void)arg;
    pthread_mutex_lock(&engine.lock);
    for (;;) {
        uint64_t poll;
        struct soft_task *t = pick(NULL, &poll);
        if (t) {
            kick(0);
            dispose(run(t, ENGINE_SLICE_NS));
            continue;
        }
        engine.idle++;
        wait_on(&engine.work, poll);
        engine.idle--;
    }
    return NULL;
}

static void *callback_main(void *arg) {
    (void)arg;
    pthread_mutex_lock(&engine.lock);
    for (;;) {
        struct soft_call *call = engine.calls;
        if (call) {
            engine.calls = call->next;
            pthread_mutex_unlock(&engine.lock);
            call->fn(call->data);
            free(call);
            pthread_mutex_lock(&engine.lock);
            continue;
        }
        struct soft_task *t = engine.callbacks;
        if (!t) {
            pthread_cond_wait(&engine.callback, &engine.lock);
            continue;
        }
        engine.callbacks = t->next_callback;
        if (!engine.callbacks)
            engine.callbacks_end = &engine.callbacks;
        const struct soft_op *op = &t->ops->op[t->position];
        CUresult status = soft_streams_error(t->stream->all);
        pthread_mutex_unlock(&engine.lock);
        if (op->kind == SOFT_OP_CALLBACK)
            op->callback.fn(op->callback.stream, status, op->callback.data);
        else
            op->host.fn(op->host.data);
        pthread_mutex_lock(&engine.lock);
        t->away = false;
        advance(t);
        if (t->position == t->ops->count) {
            complete(t);
            dispose(t);
        }
        kick(0);
    }
    return NULL;
}

/* ---- the callback thread ---- */

static bool needs_callback_thread(const struct soft_ops *ops) {
    for (size_t i = 0; i < ops->count; i++)
        if (ops->op[i].kind == SOFT_OP_HOST || ops->op[i].kind == SOFT_OP_CALLBACK)
            return true;
    return false;
}

/* Lock held. */
static CUresult start_callback_thread(void) {
    pthread_t thread;
    if (engine.callback_thread)
        return CUDA_SUCCESS;
    if (pthread_create(&thread, NULL, callback_main, NULL) != 0)
        return CUDA_ERROR_OUT_OF_MEMORY;
    pthread_detach(thread);
    engine.callback_thread = true;
    return CUDA_SUCCESS;
}

bool soft_engine_call(void (*fn)(void *data), void *data) {
    struct soft_call *call = malloc(sizeof *call);
    if (!call)
        return false;
    pthread_mutex_lock(&engine.lock);
    bool started = start_callback_thread() == CUDA_SUCCESS;
    if (started) {
        *call = (struct soft_call){engine.calls, fn, data};
        engine.calls = call;
        pthread_cond_signal(&engine.callback);
    } else {
        free(call);
    }
    pthread_mutex_unlock(&engine.lock);
    return started;
}

/* ---- waiting ---- */

/*
 * Waits, lock held, until done(arg): runs what is ready (the own stream first), spins while it may be a
 * matter of microseconds, and hands the ring over before it does anything that takes longer.
 */
static void wait_until(bool (*done)(const void *), const void *arg, struct soft_stream *own, bool elsewhere) {
    uint64_t spin_until = 0, gap = POLL_FIRST_NS;
    bool handed = false;
    while (!done(arg)) {
        uint64_t poll;
        uint64_t now = now_ns();
        if (!spin_until)
            spin_until = now + ENGINE_INLINE_NS;
        if (!handed && now >= spin_until) {
            pthread_mutex_unlock(&engine.lock);
            if (engine.host.hand_over)
                engine.host.hand_over(engine.host.self);
            pthread_mutex_lock(&engine.lock);
            handed = true;
            continue;
        }
        struct soft_task *t = pick(own, &poll);
        if (t) {
            dispose(run(t, handed ? ENGINE_SLICE_NS : ENGINE_INLINE_NS));
            kick(0);
        } else if (!handed) {
            pthread_mutex_unlock(&engine.lock);
            for (int i = 0; i < 64; i++)
                __builtin_ia32_pause();
            pthread_mutex_lock(&engine.lock);
        } else {
            if (elsewhere && now + gap < poll) {
                poll = now + gap;
                gap = gap < POLL_LAST_NS ? gap * 2 : gap;
            }
            engine.waiters++;
            wait_on(&engine.done, poll);
            engine.waiters--;
        }
    }
}

struct until {
    struct soft_stream *stream;
    uint64_t order;
};

static bool stream_reached(const void *arg) {
    const struct until *u = arg;
    return !u->stream->head || u->stream->head->order > u->order;
}

void soft_engine_wait_stream(struct soft_stream *s) {
    pthread_mutex_lock(&engine.lock);
    if (s->tail)
        wait_until(stream_reached, &(struct until){s, s->tail->order}, s, false);
    pthread_mutex_unlock(&engine.lock);
}

static bool mark_done(const void *arg) {
    return soft_mark_reached(arg);
}

void soft_engine_wait_mark(struct soft_mark *m) {
    pthread_mutex_lock(&engine.lock);
    wait_until(mark_done, m, NULL, m->shared);
    pthread_mutex_unlock(&engine.lock);
}

bool soft_engine_idle(struct soft_stream *s) {
    pthread_mutex_lock(&engine.lock);
    bool idle = !s->head;
    pthread_mutex_unlock(&engine.lock);
    return idle;
}

struct until_all {
    const struct soft_streams *all;
    uint64_t order;
};

static bool all_reached(const void *arg) {
    const struct until_all *u = arg;
    for (const struct soft_stream *s = u->all->list; s; s = s->next)
        if (s->head && s->head->order <= u->order)
            return false;
    return true;
}

bool soft_engine_all_idle(const struct soft_streams *all) {
    pthread_mutex_lock(&engine.lock);
    bool idle = all_reached(&(struct until_all){all, UINT64_MAX});
    pthread_mutex_unlock(&engine.lock);
    return idle;
}

void soft_engine_wait_all(struct soft_streams *all) {
    pthread_mutex_lock(&engine.lock);
    wait_until(all_reached, &(struct until_all){all, engine.order}, NULL, false);
    pthread_mutex_unlock(&engine.lock);
}

static bool nobody_inside(const void *arg) {
    for (const struct soft_stream *s = engine.active; s; s = s->next_active)
        if (s->head->order <= *(const uint64_t *)arg && (s->head->begun || s->head->runners))
            return false;
    return true;
}

void soft_engine_quiesce(void) {
    pthread_mutex_lock(&engine.lock);
    uint64_t order = engine.order;
    engine.quiescing++;
    wait_until(nobody_inside, &order, NULL, false);
    engine.quiescing--;
    pthread_mutex_unlock(&engine.lock);
}

void soft_engine_pause(void) {
    pthread_mutex_lock(&engine.lock);
    engine.paused++;
    for (;;) {
        const struct soft_stream *s = engine.active;
        while (s && !s->head->runners)
            s = s->next_active;
        if (!s)
            break;
        engine.waiters++;
        engine.quiescing++;
        pthread_cond_wait(&engine.done, &engine.lock);
        engine.quiescing--;
        engine.waiters--;
    }
    pthread_mutex_unlock(&engine.lock);
}

void soft_engine_resume(void) {
    pthread_mutex_lock(&engine.lock);
    engine.paused--;
    kick(0);
    pthread_cond_broadcast(&engine.done);
    pthread_mutex_unlock(&engine.lock);
}

/* ---- submission of tasks ---- */

/* Also true when nothing moves: then only a later submission, or the guest, can make it. */
static bool few_pending(const void *arg) {
    (void)arg;
    if (engine.pending <= PENDING_MOST)
        return true;
    uint64_t poll = UINT64_MAX;
    for (const struct soft_stream *s = engine.active; s; s = s->next_active)
        if (s->head->runners || s->head->away || readiness(s, 0, &poll) == READY)
            return false;
    return true;
}

CUresult soft_engine_submit(struct soft_stream *s, struct soft_ops *ops) {
    if (!ops->count)
        return CUDA_SUCCESS;
    struct soft_task *t = task_create(s, ops);
    if (!t)
        return CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_lock(&engine.lock);
    bool needs_context = ops->op[0].kind != SOFT_OP_NOTIFY;
    CUresult r = CUDA_SUCCESS;
    if (needs_context && soft_streams_error(s->all) == CUDA_ERROR_CONTEXT_IS_DESTROYED)
        r = CUDA_ERROR_CONTEXT_IS_DESTROYED;
    else if (needs_callback_thread(ops))
        r = start_callback_thread();
    if (r == CUDA_SUCCESS && !task_take_marks(t))
        r = CUDA_ERROR_OUT_OF_MEMORY;
    if (r != CUDA_SUCCESS) {
        pthread_mutex_unlock(&engine.lock);
        task_free(t);
        return r;
    }
    soft_stream_retain(s);
    t->order = ++engine.order;
    engine.pending++;
    if (s->tail) {
        s->tail->next = t;
        s->tail = t;
    } else {
        s->head = s->tail = t;
        activate(s);
        uint64_t poll = UINT64_MAX;
        if (!engine.paused && readiness(s, 0, &poll) == READY) {
            t->runners++;
            dispose(run(t, ENGINE_INLINE_NS));
        }
        kick(0);
    }
    if (engine.pending > PENDING_MOST)
        wait_until(few_pending, NULL, s, false);
    pthread_mutex_unlock(&engine.lock);
    return CUDA_SUCCESS;
}
