// SPDX-License-Identifier: Apache-2.0
/*
 * A capture has one struct session, and per stream in it a struct soft_capture: the nodes that the stream's
 * next node will depend on. Streams join by waiting for an event that was recorded in the capture.
 */
#include "device/soft/capture.h"

#include <stdlib.h>
#include <string.h>

#include "device/soft/entries_stream.h"
#include "device/soft/graph.h"

struct session {
    atomic_uint references; /* one while it runs, one per event that names it */
    bool ended;
    bool invalid;
    bool borrowed; /* the graph was there before */
    uint64_t id;
    CUstreamCaptureMode mode;
    uint64_t thread; /* guest thread that began it */
    struct soft_graph *graph;
    struct soft_stream *origin;
    struct soft_capture *parts;
    struct session *next;
};

struct soft_capture {
    struct session *session;
    struct soft_stream *stream; /* NULL: destroyed meanwhile */
    CUgraphNode *last;
    CUgraphEdgeData *edge;
    size_t count, capacity;
    struct soft_capture *next;
};

struct soft_captured {
    struct session *session;
    size_t count;
    CUgraphNode node[];
};

/* Guest threads whose capture mode is not the default. */
struct thread_mode {
    uint64_t thread;
    CUstreamCaptureMode mode;
    struct thread_mode *next;
};

/* All under the graph lock. */
static struct session *sessions;
static atomic_uint session_count;
static uint64_t next_id = 1;
static struct thread_mode *modes;

static CUstreamCaptureMode thread_mode(void) {
    uint64_t me = soft_thread();
    for (struct thread_mode *m = modes; m; m = m->next)
        if (m->thread == me)
            return m->mode;
    return CU_STREAM_CAPTURE_MODE_GLOBAL;
}

static void session_release(struct session *x) {
    if (atomic_fetch_sub(&x->references, 1) == 1)
        free(x);
}

/* ---- a stream's part ---- */

static bool part_reserve(struct soft_capture *p, size_t count) {
    if (count <= p->capacity)
        return true;
    size_t capacity = 2 * count;
    CUgraphNode *last = realloc(p->last, capacity * sizeof(CUgraphNode));
    if (last)
        p->last = last;
    CUgraphEdgeData *edge = realloc(p->edge, capacity * sizeof *edge);
    if (edge)
        p->edge = edge;
    if (!last || !edge)
        return false;
    p->capacity = capacity;
    return true;
}

/* Adds a node to those that the stream's next one depends on. */
static bool part_join(struct soft_capture *p, CUgraphNode node, const CUgraphEdgeData *edge) {
    for (size_t i = 0; i < p->count; i++)
        if (p->last[i] == node)
            return true;
    if (!part_reserve(p, p->count + 1))
        return false;
    p->last[p->count] = node;
    p->edge[p->count] = edge ? *edge : (CUgraphEdgeData){0};
    p->count++;
    return true;
}

static struct soft_capture *part_create(struct session *x, struct soft_stream *s) {
    struct soft_capture *p = calloc(1, sizeof *p);
    if (!p || !part_reserve(p, 1)) {
        if (p)
            free(p->last);
        free(p);
        return NULL;
    }
    p->session = x;
    p->stream = s;
    p->next = x->parts;
    x->parts = p;
    atomic_store(&s->capture, p);
    if (soft_stream_blocks(s))
        atomic_fetch_add(&s->all->capturing, 1);
    return p;
}

static void part_leave(struct soft_capture *p) {
    if (!p->stream)
        return;
    if (soft_stream_blocks(p->stream))
        atomic_fetch_sub(&p->stream->all->capturing, 1);
    atomic_store(&p->stream->capture, NULL);
    p->stream = NULL;
}

/* The session is over: every stream leaves. The graph is kept only when the caller takes it. */
/* Whether the graph is this one, or inside it. */
static bool within(const struct soft_graph *g, const struct soft_graph *outer) {
    while (g != outer && g->owner)
        g = g->owner->graph;
    return g == outer;
}

static void session_end(struct session *x, bool keep_graph) {
    struct session **link = &sessions;
    while (*link != x)
        link = &(*link)->next;
    *link = x->next;
    atomic_fetch_sub(&session_count, 1);
    while (x->parts) {
        struct soft_capture *p = x->parts;
        x->parts = p->next;
        part_leave(p);
        free(p->last);
        free(p->edge);
        free(p);
    }
    x->graph->capturing = false;
    if (!keep_graph && !x->borrowed) {
        /* Captures to bodies of its conditional nodes end with it. */
        struct session *y = sessions;
        while (y)
            if (within(y->graph, x->graph)) {
                session_end(y, false);
                y = sessions;
            } else {
                y = y->next;
            }
        soft_graph_destroy(x->graph);
    }
    x->graph = NULL;
    x->ended = true;
    session_release(x);
}

/* ---- what other parts of the driver ask ---- */

static CUresult invalidate(struct session *x, CUresult error) {
    x->invalid = true;
    return error;
}

/* The stream's part, with the graph lock held and kept; NULL when it does not capture. */
static struct soft_capture *part_of(struct soft_stream *s) {
    return atomic_load(&s->capture);
}

/* A node of the capture has been made behind the stream's latest ones: it is the latest now. */
static CUresult append(struct soft_capture *p, struct soft_node *n) {
    CUresult r = CUDA_SUCCESS;
    for (size_t i = 0; r == CUDA_SUCCESS && i < p->count; i++) {
        struct soft_node *d = soft_node_find(p->last[i]); /* the program may have destroyed it */
        r = d && d->graph == n->graph ? soft_edge_add(d, n, &p->edge[i]) : CUDA_ERROR_INVALID_VALUE;
    }
    if (r != CUDA_SUCCESS) {
        soft_node_destroy(n);
        return invalidate(p->session, r);
    }
    p->count = 0;
    part_join(p, (CUgraphNode)n, NULL); /* room for one is always there */
    return CUDA_SUCCESS;
}

/* A captured allocation belongs to the graph from here on. */
static CUresult take_memory(struct session *x, struct soft_node *n, const struct soft_op *op) {
    if (op->kind == SOFT_OP_MEM_FREE)
        n->alloc.dptr = op->memory.address;
    if (op->kind != SOFT_OP_MEM_ALLOC)
        return CUDA_SUCCESS;
    CUresult r = soft_node_own_memory(n, op->memory.address, op->memory.size);
    return r == CUDA_SUCCESS ? r : invalidate(x, r);
}

CUresult soft_capture_list(struct soft_stream *s, CUgraphNodeType type, struct soft_ops *ops) {
    CUresult r;
    soft_graph_lock();
    struct soft_capture *p = part_of(s);
    if (!p || p->session->invalid) {
        r = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    } else if (ops->op[0].kind == SOFT_OP_NOTIFY) { /* belongs to one execution */
        r = invalidate(p->session, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    } else {
        struct soft_node *n = soft_node_create(p->session->graph, type);
        r = CUDA_ERROR_OUT_OF_MEMORY;
        if (n) {
            soft_node_set_ops(n, ops);
            r = append(p, n);
        }
        if (r == CUDA_SUCCESS)
            r = take_memory(p->session, n, &ops->op[0]);
    }
    soft_graph_unlock();
    return r;
}

CUresult soft_capture_graph(struct soft_stream *s, const struct soft_graph *graph) {
    struct soft_capture *p = part_of(s);
    if (!p || p->session->invalid)
        return CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    if (!soft_graph_nests(p->session->graph, graph))
        return invalidate(p->session, CUDA_ERROR_NOT_SUPPORTED);
    struct soft_node *n = soft_node_create(p->session->graph, CU_GRAPH_NODE_TYPE_GRAPH);
    struct soft_graph *child = n && soft_node_reserve_inner(n, 1) ? soft_graph_clone(graph) : NULL;
    if (!child) {
        if (n)
            soft_node_destroy(n);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    soft_node_put_inner(n, child);
    return append(p, n);
}

CUresult soft_capture_refuse(struct soft_stream *s, CUresult error) {
    soft_graph_lock();
    struct soft_capture *p = part_of(s);
    CUresult r = CUDA_SUCCESS;
    if (p)
        r = p->session->invalid ? CUDA_ERROR_STREAM_CAPTURE_INVALIDATED : invalidate(p->session, error);
    soft_graph_unlock();
    return r;
}

static bool in_context(const struct session *x, const struct soft_streams *all) {
    for (const struct soft_capture *p = x->parts; p; p = p->next)
        if (p->stream && p->stream->all == all && soft_stream_blocks(p->stream))
            return true;
    return false;
}

CUresult soft_capture_allows(struct soft_stream *s) {
    if (!s->legacy || !atomic_load_explicit(&s->all->capturing, memory_order_relaxed))
        return CUDA_SUCCESS;
    CUresult r = CUDA_SUCCESS;
    soft_graph_lock();
    for (struct session *x = sessions; x; x = x->next)
        if (in_context(x, s->all))
            r = invalidate(x, CUDA_ERROR_STREAM_CAPTURE_IMPLICIT);
    soft_graph_unlock();
    return r;
}

CUresult soft_capture_check_unsafe(void) {
    if (!atomic_load_explicit(&session_count, memory_order_relaxed))
        return CUDA_SUCCESS;
    CUresult r = CUDA_SUCCESS;
    soft_graph_lock();
    CUstreamCaptureMode mode = thread_mode();
    for (struct session *x = sessions; x && mode != CU_STREAM_CAPTURE_MODE_RELAXED; x = x->next) {
        bool own = x->thread == soft_thread() && x->mode != CU_STREAM_CAPTURE_MODE_RELAXED;
        bool others = mode == CU_STREAM_CAPTURE_MODE_GLOBAL && x->mode == CU_STREAM_CAPTURE_MODE_GLOBAL;
        if (own || others)
            r = invalidate(x, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    }
    soft_graph_unlock();
    return r;
}

/* ---- events ---- */

void soft_captured_free(struct soft_captured *c) {
    if (!c)
        return;
    session_release(c->session);
    free(c);
}

void soft_capture_forget_event(struct soft_event *e) {
    soft_graph_lock();
    soft_captured_free(e->captured);
    e->captured = NULL;
    soft_graph_unlock();
}

CUresult soft_capture_check_event(struct soft_event *e) {
    soft_graph_lock();
    struct soft_captured *c = e->captured;
    if (c && !c->session->ended)
        invalidate(c->session, CUDA_SUCCESS);
    soft_graph_unlock();
    return c ? CUDA_ERROR_CAPTURED_EVENT : CUDA_SUCCESS;
}

static CUresult record(struct soft_capture *p, struct soft_event *e) {
    struct soft_captured *c = malloc(sizeof *c + p->count * sizeof(CUgraphNode));
    if (!c)
        return invalidate(p->session, CUDA_ERROR_OUT_OF_MEMORY);
    c->session = p->session;
    c->count = p->count;
    memcpy(c->node, p->last, p->count * sizeof(CUgraphNode));
    atomic_fetch_add(&p->session->references, 1);
    soft_captured_free(e->captured);
    e->captured = c;
    return CUDA_SUCCESS;
}

CUresult soft_capture_record(struct soft_stream *s, struct soft_event *e, unsigned flags, bool *handled) {
    *handled = false;
    if (!atomic_load_explicit(&s->capture, memory_order_relaxed) || flags & CU_EVENT_RECORD_EXTERNAL)
        return CUDA_SUCCESS; /* an external record becomes a node like any other operation */
    soft_graph_lock();
    struct soft_capture *p = part_of(s);
    CUresult r = CUDA_SUCCESS;
    if (p) {
        *handled = true;
        r = p->session->invalid ? CUDA_ERROR_STREAM_CAPTURE_INVALIDATED : record(p, e);
    }
    soft_graph_unlock();
    return r;
}

/* The stream waits for nodes of the session: it joins, or its next node also depends on them. */
static CUresult join(struct session *x, struct soft_capture *p, struct soft_stream *s,
                     const struct soft_captured *c) {
    if (!p)
        p = part_create(x, s);
    for (size_t i = 0; p && i < c->count; i++)
        if (!part_join(p, c->node[i], NULL))
            p = NULL;
    return p ? CUDA_SUCCESS : invalidate(x, CUDA_ERROR_OUT_OF_MEMORY);
}

CUresult soft_capture_wait(struct soft_stream *s, struct soft_event *e, unsigned flags, bool *handled) {
    *handled = false;
    if (!atomic_load_explicit(&session_count, memory_order_relaxed) && !e->captured)
        return CUDA_SUCCESS;
    CUresult r = CUDA_SUCCESS;
    soft_graph_lock();
    struct soft_capture *p = part_of(s);
    struct soft_captured *c = e->captured;
    *handled = true;
    if ((p && p->session->invalid) || (c && !c->session->ended && c->session->invalid)) {
        r = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    } else if (p && flags & CU_EVENT_WAIT_EXTERNAL) {
        *handled = false; /* a node like any other operation */
    } else if (!c) {
        *handled = p;
        if (p)
            r = invalidate(p->session, CUDA_ERROR_STREAM_CAPTURE_ISOLATION);
    } else if (c->session->ended) {
        r = CUDA_ERROR_CAPTURED_EVENT;
        if (p)
            invalidate(p->session, r);
    } else if (p && p->session != c->session) {
        invalidate(p->session, r);
        r = invalidate(c->session, CUDA_ERROR_STREAM_CAPTURE_MERGE);
    } else if (s->legacy) {
        r = invalidate(c->session, CUDA_ERROR_STREAM_CAPTURE_IMPLICIT);
    } else if (s->all != c->session->graph->all) {
        r = invalidate(c->session, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    } else {
        r = join(c->session, p, s, c);
    }
    soft_graph_unlock();
    return r;
}

/* ---- ends that are not cuStreamEndCapture ---- */

/*
 * A stream that goes while it is part of a capture: its nodes stay, as a part without a stream, so that work
 * which was never joined is still noticed. When the stream that began the capture goes, the capture ends.
 */
static void forget_part(struct soft_capture *p) {
    struct session *x = p->session;
    if (x->origin == p->stream)
        session_end(x, false);
    else
        part_leave(p);
}

void soft_capture_forget_stream(struct soft_stream *s) {
    if (!atomic_load_explicit(&s->capture, memory_order_relaxed))
        return;
    soft_graph_lock();
    struct soft_capture *p = part_of(s);
    if (p)
        forget_part(p);
    soft_graph_unlock();
}

void soft_capture_forget_context(struct soft_streams *all) {
    soft_graph_lock();
    struct session *x = sessions;
    while (x)
        if (x->graph->all == all) {
            session_end(x, false);
            x = sessions; /* others may have ended with it */
        } else {
            x = x->next;
        }
    soft_graph_unlock();
}

/* ---- entries ---- */

CUresult soft_cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
    if (!mode || *mode < CU_STREAM_CAPTURE_MODE_GLOBAL || *mode > CU_STREAM_CAPTURE_MODE_RELAXED)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    uint64_t me = soft_thread();
    CUresult r = CUDA_SUCCESS;
    CUstreamCaptureMode old = thread_mode();
    struct thread_mode **link = &modes;
    while (*link && (*link)->thread != me)
        link = &(*link)->next;
    struct thread_mode *m = *link;
    if (m && *mode == CU_STREAM_CAPTURE_MODE_GLOBAL) {
        *link = m->next;
        free(m);
    } else if (m) {
        m->mode = *mode;
    } else if (*mode != CU_STREAM_CAPTURE_MODE_GLOBAL) {
        m = malloc(sizeof *m);
        if (m) {
            *m = (struct thread_mode){me, *mode, modes};
            modes = m;
        } else {
            r = CUDA_ERROR_OUT_OF_MEMORY;
        }
    }
    if (r == CUDA_SUCCESS)
        *mode = old;
    soft_graph_unlock();
    return r;
}

/* Graph lock held. `graph` NULL: a new one. */
static CUresult begin(struct soft_stream *s, struct soft_graph *graph, CUstreamCaptureMode mode,
                      struct soft_capture **out) {
    if (mode < CU_STREAM_CAPTURE_MODE_GLOBAL || mode > CU_STREAM_CAPTURE_MODE_RELAXED)
        return CUDA_ERROR_INVALID_VALUE;
    if (s->legacy)
        return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    if (part_of(s) || (graph && graph->capturing))
        return CUDA_ERROR_ILLEGAL_STATE;
    struct session *x = calloc(1, sizeof *x);
    if (!x)
        return CUDA_ERROR_OUT_OF_MEMORY;
    x->borrowed = graph;
    x->graph = graph ? graph : soft_graph_create(s->all);
    *out = x->graph ? part_create(x, s) : NULL;
    if (!*out) {
        if (!graph)
            soft_graph_destroy(x->graph);
        free(x);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    atomic_init(&x->references, 1);
    x->graph->capturing = true;
    x->id = next_id++;
    x->mode = mode;
    x->thread = soft_thread();
    x->origin = s;
    x->next = sessions;
    sessions = x;
    atomic_fetch_add(&session_count, 1);
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamBeginCapture_v2(CUstream handle, CUstreamCaptureMode mode) {
    struct soft_stream *s;
    struct soft_capture *p;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS) {
        soft_graph_lock();
        r = begin(s, NULL, mode, &p);
        soft_graph_unlock();
    }
    if (s)
        soft_stream_release(s);
    return r;
}

/* Checks nodes that the program names and makes the part depend on them. */
static CUresult join_nodes(struct soft_capture *p, const CUgraphNode *nodes, const CUgraphEdgeData *edges,
                           size_t count) {
    if (count && !nodes)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        struct soft_node *n = soft_node_find(nodes[i]);
        if (!n || n->graph != p->session->graph)
            return CUDA_ERROR_INVALID_VALUE;
    }
    for (size_t i = 0; i < count; i++)
        if (!part_join(p, nodes[i], edges ? &edges[i] : NULL))
            return CUDA_ERROR_OUT_OF_MEMORY;
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamBeginCaptureToGraph(CUstream handle, CUgraph graph, const CUgraphNode *nodes,
                                          const CUgraphEdgeData *edges, size_t count,
                                          CUstreamCaptureMode mode) {
    struct soft_stream *s;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS) {
        struct soft_capture *p;
        soft_graph_lock();
        struct soft_graph *g = soft_graph_find(graph);
        bool own = g && (!g->owner || g->owner->type == CU_GRAPH_NODE_TYPE_CONDITIONAL);
        r = own && g->all == s->all ? begin(s, g, mode, &p) : CUDA_ERROR_INVALID_VALUE;
        if (r == CUDA_SUCCESS) {
            r = join_nodes(p, nodes, edges, count);
            if (r != CUDA_SUCCESS)
                session_end(p->session, false);
        }
        soft_graph_unlock();
    }
    if (s)
        soft_stream_release(s);
    return r;
}

/* Whether everything that was captured in other streams is waited for by the stream that began the capture.
 */
static bool all_joined(struct session *x, const struct soft_capture *origin) {
    struct soft_graph *g = x->graph;
    struct soft_node **stack = malloc((g->count + origin->count + 1) * sizeof(struct soft_node *));
    if (!stack)
        return false;
    size_t depth = 0;
    for (size_t i = 0; i < g->count; i++)
        g->node[i]->mark = 0;
    for (size_t i = 0; i < origin->count; i++) {
        struct soft_node *n = soft_node_find(origin->last[i]);
        if (n && n->graph == g && !n->mark) {
            n->mark = 1;
            stack[depth++] = n;
        }
    }
    while (depth) {
        struct soft_node *n = stack[--depth];
        for (size_t i = 0; i < n->from.count; i++)
            if (!n->from.edge[i].node->mark) {
                n->from.edge[i].node->mark = 1;
                stack[depth++] = n->from.edge[i].node;
            }
    }
    free(stack);
    for (const struct soft_capture *p = x->parts; p; p = p->next)
        for (size_t i = 0; i < p->count; i++) {
            struct soft_node *n = soft_node_find(p->last[i]);
            if (n && n->graph == g && !n->mark)
                return false;
        }
    return true;
}

static CUresult end(struct soft_stream *s, CUgraph *graph) {
    struct soft_capture *p = part_of(s);
    if (!p)
        return CUDA_ERROR_ILLEGAL_STATE;
    struct session *x = p->session;
    if (x->origin != s)
        return invalidate(x, CUDA_ERROR_STREAM_CAPTURE_UNMATCHED);
    if (x->mode != CU_STREAM_CAPTURE_MODE_RELAXED && x->thread != soft_thread())
        return CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD;
    CUresult r = x->invalid          ? CUDA_ERROR_STREAM_CAPTURE_INVALIDATED
                 : !all_joined(x, p) ? CUDA_ERROR_STREAM_CAPTURE_UNJOINED
                                     : CUDA_SUCCESS;
    *graph = r == CUDA_SUCCESS ? (CUgraph)x->graph : NULL;
    session_end(x, r == CUDA_SUCCESS);
    return r;
}

CUresult soft_cuStreamEndCapture(CUstream handle, CUgraph *graph) {
    struct soft_stream *s;
    if (!graph)
        return CUDA_ERROR_INVALID_VALUE;
    *graph = NULL;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS) {
        soft_graph_lock();
        r = end(s, graph);
        soft_graph_unlock();
    }
    if (s)
        soft_stream_release(s);
    return r;
}

/* What GetCaptureInfo hands out: the calling thread's copy, because the capture may end on another thread right away. */
static _Thread_local struct {
    CUgraphNode *node;
    CUgraphEdgeData *edge;
    size_t capacity;
} lent;

static bool lend(const struct soft_capture *p) {
    if (p->count > lent.capacity) {
        CUgraphNode *node = realloc(lent.node, p->count * sizeof(CUgraphNode));
        if (node)
            lent.node = node;
        CUgraphEdgeData *edge = realloc(lent.edge, p->count * sizeof *edge);
        if (edge)
            lent.edge = edge;
        if (!node || !edge)
            return false;
        lent.capacity = p->count;
    }
    if (p->count) {
        memcpy(lent.node, p->last, p->count * sizeof(CUgraphNode));
        memcpy(lent.edge, p->edge, p->count * sizeof *p->edge);
    }
    return true;
}

CUresult soft_cuStreamGetCaptureInfo_v3(CUstream handle, CUstreamCaptureStatus *status, cuuint64_t *id,
                                        CUgraph *graph, const CUgraphNode **nodes,
                                        const CUgraphEdgeData **edges, size_t *count) {
    struct soft_stream *s;
    if (!status)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS && s->legacy && atomic_load(&s->all->capturing))
        r = CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
    if (r == CUDA_SUCCESS) {
        soft_graph_lock();
        struct soft_capture *p = part_of(s);
        *status = !p                    ? CU_STREAM_CAPTURE_STATUS_NONE
                  : p->session->invalid ? CU_STREAM_CAPTURE_STATUS_INVALIDATED
                                        : CU_STREAM_CAPTURE_STATUS_ACTIVE;
        bool active = *status == CU_STREAM_CAPTURE_STATUS_ACTIVE;
        for (size_t i = 0; active && nodes && !edges && i < p->count; i++)
            if (!soft_edge_default(&p->edge[i]))
                r = CUDA_ERROR_LOSSY_QUERY;
        if (active && r == CUDA_SUCCESS && (nodes || edges) && !lend(p))
            r = CUDA_ERROR_OUT_OF_MEMORY;
        if (id && p)
            *id = p->session->id;
        if (graph)
            *graph = active ? (CUgraph)p->session->graph : NULL;
        if (nodes)
            *nodes = active && r == CUDA_SUCCESS ? lent.node : NULL;
        if (edges)
            *edges = active && r == CUDA_SUCCESS ? lent.edge : NULL;
        if (count)
            *count = active ? p->count : 0;
        soft_graph_unlock();
    }
    if (s)
        soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamGetCaptureInfo_v2(CUstream handle, CUstreamCaptureStatus *status, cuuint64_t *id,
                                        CUgraph *graph, const CUgraphNode **nodes, size_t *count) {
    return soft_cuStreamGetCaptureInfo_v3(handle, status, id, graph, nodes, NULL, count);
}

CUresult soft_cuStreamGetCaptureInfo(CUstream handle, CUstreamCaptureStatus *status, cuuint64_t *id) {
    return soft_cuStreamGetCaptureInfo_v3(handle, status, id, NULL, NULL, NULL, NULL);
}

CUresult soft_cuStreamIsCapturing(CUstream handle, CUstreamCaptureStatus *status) {
    return soft_cuStreamGetCaptureInfo_v3(handle, status, NULL, NULL, NULL, NULL, NULL);
}

CUresult soft_cuStreamUpdateCaptureDependencies_v2(CUstream handle, CUgraphNode *nodes,
                                                   const CUgraphEdgeData *edges, size_t count,
                                                   unsigned int flags) {
    struct soft_stream *s;
    if (flags > CU_STREAM_SET_CAPTURE_DEPENDENCIES)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS) {
        soft_graph_lock();
        struct soft_capture *p = part_of(s);
        if (!p) {
            r = CUDA_ERROR_ILLEGAL_STATE;
        } else if (p->session->invalid) {
            r = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
        } else {
            size_t before = p->count;
            if (flags == CU_STREAM_SET_CAPTURE_DEPENDENCIES)
                p->count = 0;
            r = join_nodes(p, nodes, edges, count);
            if (r != CUDA_SUCCESS)
                p->count = before; /* join_nodes checks before it changes */
        }
        soft_graph_unlock();
    }
    if (s)
        soft_stream_release(s);
    return r;
}
