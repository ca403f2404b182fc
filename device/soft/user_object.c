// SPDX-License-Identifier: Apache-2.0
/* User objects: counted objects of the program whose destructor runs when neither it nor a graph holds a
 * reference. */
#include <stdlib.h>
#include <string.h>

#include "device/soft/entries_stream.h"
#include "device/soft/graph.h"

struct soft_user_object {
    uint64_t references; /* all: the program's and the graphs' */
    uint64_t own;        /* the program's */
    CUhostFn destroy;
    void *data;
};

void soft_user_object_retain(struct soft_user_object *o, unsigned count) {
    o->references += count;
}

void soft_user_object_release(struct soft_user_object *o, unsigned count) {
    o->references -= count < o->references ? count : o->references;
    if (o->references)
        return;
    soft_engine_call(o->destroy, o->data);
    soft_live_remove(o);
    free(o);
}

static struct soft_user_object *find(CUuserObject object) {
    return soft_live(object, LIVE_OBJECT) ? (struct soft_user_object *)object : NULL;
}

CUresult soft_cuUserObjectCreate(CUuserObject *object, void *data, CUhostFn destroy, unsigned int references,
                                 unsigned int flags) {
    if (!object || !destroy || !references || references > INT32_MAX ||
        flags != CU_USER_OBJECT_NO_DESTRUCTOR_SYNC)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_user_object *o = malloc(sizeof *o);
    if (!o)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *o = (struct soft_user_object){references, references, destroy, data};
    soft_graph_lock();
    bool entered = soft_live_add(o, LIVE_OBJECT);
    soft_graph_unlock();
    if (!entered) {
        free(o);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *object = (CUuserObject)o;
    return CUDA_SUCCESS;
}

CUresult soft_cuUserObjectRetain(CUuserObject object, unsigned int count) {
    if (!count || count > INT32_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_user_object *o = find(object);
    if (o) {
        soft_user_object_retain(o, count);
        o->own += count;
    }
    soft_graph_unlock();
    return o ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuUserObjectRelease(CUuserObject object, unsigned int count) {
    if (!count || count > INT32_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_user_object *o = find(object);
    CUresult r = o && count <= o->own ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS) {
        o->own -= count;
        soft_user_object_release(o, count);
    }
    soft_graph_unlock();
    return r;
}

/* ---- of graphs ---- */

static void release_all(struct soft_graph_object *objects, size_t count) {
    for (size_t i = 0; i < count; i++)
        soft_user_object_release(objects[i].object, objects[i].count);
}

bool soft_graph_take_objects(struct soft_graph *to, const struct soft_graph *from) {
    struct soft_graph_object *objects = NULL;
    if (from->object_count) {
        objects = malloc(from->object_count * sizeof *objects);
        if (!objects)
            return false;
        memcpy(objects, from->objects, from->object_count * sizeof *objects);
    }
    for (size_t i = 0; i < from->object_count; i++)
        soft_user_object_retain(objects[i].object, objects[i].count);
    release_all(to->objects, to->object_count);
    free(to->objects);
    to->objects = objects;
    to->object_count = from->object_count;
    return true;
}

struct held_objects {
    size_t count;
    struct soft_user_object *object[];
};

static void release_held(void *arg) {
    struct held_objects *h = arg;
    soft_graph_lock();
    for (size_t i = 0; i < h->count; i++)
        soft_user_object_release(h->object[i], 1);
    soft_graph_unlock();
    free(h);
}

/* Writes the objects behind each other if there is room, and returns how many there are. */
static size_t list_objects(const struct soft_graph *g, struct held_objects *h) {
    size_t n = g->object_count;
    for (size_t i = 0; h && i < g->object_count; i++)
        h->object[h->count++] = g->objects[i].object;
    for (size_t i = 0; i < g->count; i++)
        for (size_t k = 0; k < g->node[i]->inner_count; k++)
            n += list_objects(g->node[i]->inner[k], h);
    return n;
}

CUresult soft_graph_hold_objects(const struct soft_graph *g, struct soft_ops *ops) {
    size_t count = list_objects(g, NULL);
    if (!count)
        return CUDA_SUCCESS;
    struct held_objects *h = malloc(sizeof *h + count * sizeof(struct soft_user_object *));
    if (!h)
        return CUDA_ERROR_OUT_OF_MEMORY;
    h->count = 0;
    list_objects(g, h);
    for (size_t i = 0; i < count; i++)
        soft_user_object_retain(h->object[i], 1);
    ops->held = h;
    ops->released = release_held;
    return CUDA_SUCCESS;
}

static struct soft_graph_object *find_in(struct soft_graph *g, const struct soft_user_object *o) {
    for (size_t i = 0; i < g->object_count; i++)
        if (g->objects[i].object == o)
            return &g->objects[i];
    return NULL;
}

CUresult soft_cuGraphRetainUserObject(CUgraph graph, CUuserObject object, unsigned int count,
                                      unsigned int flags) {
    if (!count || count > INT32_MAX || flags & ~(unsigned)CU_GRAPH_USER_OBJECT_MOVE)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    struct soft_user_object *o = find(object);
    if (g && o && (!(flags & CU_GRAPH_USER_OBJECT_MOVE) || count <= o->own)) {
        struct soft_graph_object *held = find_in(g, o);
        if (!held) {
            struct soft_graph_object *objects = realloc(g->objects, (g->object_count + 1) * sizeof *objects);
            if (objects) {
                g->objects = objects;
                held = &objects[g->object_count++];
                *held = (struct soft_graph_object){o, 0};
            }
        }
        r = held && count <= INT32_MAX - held->count ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        if (r == CUDA_SUCCESS) {
            held->count += count;
            if (flags & CU_GRAPH_USER_OBJECT_MOVE)
                o->own -= count;
            else
                soft_user_object_retain(o, count);
        }
    }
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphReleaseUserObject(CUgraph graph, CUuserObject object, unsigned int count) {
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    soft_graph_lock();
    struct soft_graph *g = soft_graph_find(graph);
    struct soft_user_object *o = find(object);
    struct soft_graph_object *held = g && o ? find_in(g, o) : NULL;
    if (held && count && count <= held->count) {
        held->count -= count;
        if (!held->count)
            *held = g->objects[--g->object_count];
        soft_user_object_release(o, count);
        r = CUDA_SUCCESS;
    }
    soft_graph_unlock();
    return r;
}
