// SPDX-License-Identifier: Apache-2.0
/*
 * Attributes of GPU core dumps, with their documented defaults and environment variables. No dump is ever written: what would turn
 * one on is refused, everything else is kept and given back.
 */
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/enter.h"
#include "runtime/log.h"
#include "runtime/thread.h"

#define TEXT_SIZE 1024u /* of CU_COREDUMP_FILE and CU_COREDUMP_PIPE, terminator included */

#define ALL_FLAGS                                                                                                      \
    (CU_COREDUMP_LIGHTWEIGHT_FLAGS | CU_COREDUMP_SKIP_ABORT | CU_COREDUMP_SKIP_CONSTBANK_MEMORY)

struct values {
    bool trigger_host, lightweight;
    int flags;
    char file[TEXT_SIZE], pipe[TEXT_SIZE];
};

/* Values of one context that differ from the global ones. */
struct override {
    uint64_t context; /* its id (cuCtxGetId), never given twice */
    unsigned set;     /* bit n: attribute n */
    struct values values;
    struct override *next;
};

static struct {
    pthread_mutex_t lock;
    bool loaded;
    unsigned fixed; /* bit n: the environment has set attribute n, for good */
    struct values values;
    struct override *overrides;
} dump = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* ---- the environment ---- */

/* %h is the host's name and %p the process. */
static void expand(char *out, const char *pattern) {
    char host[256] = "localhost";
    gethostname(host, sizeof host - 1);
    size_t at = 0;
    for (const char *p = pattern; *p && at + 1 < TEXT_SIZE; p++) {
        char number[16], one[2] = {*p, 0};
        const char *piece = one;
        if (p[0] == '%' && (p[1] == 'h' || p[1] == 'p')) {
            snprintf(number, sizeof number, "%d", (int)getpid());
            piece = *++p == 'h' ? host : number;
        }
        at += (size_t)snprintf(out + at, TEXT_SIZE - at, "%s", piece);
    }
    out[at < TEXT_SIZE ? at : TEXT_SIZE - 1] = 0;
}

static int flags_of(const char *text) {
    static const struct {
        const char *name;
        int flag;
    } known[] = {{"skip_nonrelocated_elf_images", CU_COREDUMP_SKIP_NONRELOCATED_ELF_IMAGES},
                 {"skip_global_memory", CU_COREDUMP_SKIP_GLOBAL_MEMORY},
                 {"skip_shared_memory", CU_COREDUMP_SKIP_SHARED_MEMORY},
                 {"skip_local_memory", CU_COREDUMP_SKIP_LOCAL_MEMORY},
                 {"skip_constbank_memory", CU_COREDUMP_SKIP_CONSTBANK_MEMORY},
                 {"skip_abort", CU_COREDUMP_SKIP_ABORT}};
    int flags = 0;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strstr(text, known[i].name))
            flags |= known[i].flag;
    return flags;
}

/* A switch in the environment; leaves *value alone when there is none. */
static void read_switch(const char *variable, CUcoredumpSettings attribute, bool *value) {
    const char *text = getenv(variable);
    if (!text)
        return;
    *value = atoi(text) != 0;
    dump.fixed |= 1u << attribute;
}

/* Lock held. */
static void load(void) {
    struct values *v = &dump.values;
    if (dump.loaded)
        return;
    dump.loaded = true;
    bool exception = false, user = false;
    const char *file = getenv("CUDA_COREDUMP_FILE"), *pipe = getenv("CUDA_COREDUMP_PIPE");
    const char *flags = getenv("CUDA_COREDUMP_GENERATION_FLAGS");
    v->trigger_host = true;
    read_switch("CUDA_ENABLE_CPU_COREDUMP_ON_EXCEPTION", CU_COREDUMP_TRIGGER_HOST, &v->trigger_host);
    read_switch("CUDA_ENABLE_LIGHTWEIGHT_COREDUMP", CU_COREDUMP_LIGHTWEIGHT, &v->lightweight);
    read_switch("CUDA_ENABLE_COREDUMP_ON_EXCEPTION", CU_COREDUMP_ENABLE_ON_EXCEPTION, &exception);
    read_switch("CUDA_ENABLE_USER_TRIGGERED_COREDUMP", CU_COREDUMP_ENABLE_USER_TRIGGER, &user);
    expand(v->file, file ? file : "core.cuda.%h.%p");
    expand(v->pipe, pipe ? pipe : "corepipe.cuda.%h.%p");
    v->flags = flags ? flags_of(flags) : 0;
    dump.fixed |= (file ? 1u << CU_COREDUMP_FILE : 0) | (pipe ? 1u << CU_COREDUMP_PIPE : 0) |
                  (flags ? 1u << CU_COREDUMP_GENERATION_FLAGS : 0);
    if (exception || user)
        rt_log(RT_LOG_ERROR, "barcuda writes no GPU core dumps, although the environment asks for them");
}

/* ---- values ---- */

static size_t size_of(CUcoredumpSettings attribute) {
    switch (attribute) {
    case CU_COREDUMP_ENABLE_ON_EXCEPTION:
    case CU_COREDUMP_TRIGGER_HOST:
    case CU_COREDUMP_LIGHTWEIGHT:
    case CU_COREDUMP_ENABLE_USER_TRIGGER: return sizeof(bool);
    case CU_COREDUMP_FILE:
    case CU_COREDUMP_PIPE: return TEXT_SIZE;
    case CU_COREDUMP_GENERATION_FLAGS: return sizeof(int);
    default: return 0;
    }
}

/* Where a value lies; NULL for the two switches that are always off. */
static void *place(struct values *v, CUcoredumpSettings attribute) {
    switch (attribute) {
    case CU_COREDUMP_TRIGGER_HOST: return &v->trigger_host;
    case CU_COREDUMP_LIGHTWEIGHT: return &v->lightweight;
    case CU_COREDUMP_FILE: return v->file;
    case CU_COREDUMP_PIPE: return v->pipe;
    case CU_COREDUMP_GENERATION_FLAGS: return &v->flags;
    default: return NULL;
    }
}

/* Lock held. */
static struct override *override_of(uint64_t context) {
    struct override *o = dump.overrides;
    while (o && o->context != context)
        o = o->next;
    return o;
}

/* `context` 0: globally. */
static CUresult get(uint64_t context, CUcoredumpSettings attribute, void *value, size_t *size) {
    size_t needed = size_of(attribute);
    if (!needed || !size)
        return CUDA_ERROR_INVALID_VALUE;
    if (!value) {
        *size = needed;
        return CUDA_SUCCESS;
    }
    bool text = needed == TEXT_SIZE;
    pthread_mutex_lock(&dump.lock);
    load();
    struct override *o = context ? override_of(context) : NULL;
    const void *from = place(o && o->set & 1u << attribute ? &o->values : &dump.values, attribute);
    if (text)
        needed = strlen(from) + 1;
    bool fits = *size >= needed;
    if (fits && from)
        memcpy(value, from, needed);
    else if (fits)
        memset(value, 0, needed);
    pthread_mutex_unlock(&dump.lock);
    return fits ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

static bool switch_value(const void *value) { return *(const unsigned char *)value != 0; }

static CUresult check(CUcoredumpSettings attribute, const void *value, size_t size) {
    int flags;
    switch (attribute) {
    case CU_COREDUMP_ENABLE_ON_EXCEPTION:
    case CU_COREDUMP_ENABLE_USER_TRIGGER:
        if (!switch_value(value))
            return CUDA_SUCCESS;
        rt_log(RT_LOG_INFO, "barcuda writes no GPU core dumps");
        return CUDA_ERROR_NOT_SUPPORTED;
    case CU_COREDUMP_FILE:
    case CU_COREDUMP_PIPE: return strnlen(value, size) < TEXT_SIZE ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    case CU_COREDUMP_GENERATION_FLAGS:
        memcpy(&flags, value, sizeof flags);
        return flags & ~ALL_FLAGS ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
    default: return CUDA_SUCCESS;
    }
}

static void store(struct values *v, CUcoredumpSettings attribute, const void *value, size_t size) {
    void *to = place(v, attribute);
    if (size_of(attribute) == TEXT_SIZE)
        snprintf(to, TEXT_SIZE, "%.*s", (int)strnlen(value, size), (const char *)value);
    else if (size_of(attribute) == sizeof(bool))
        *(bool *)to = switch_value(value);
    else if (to)
        memcpy(to, value, size_of(attribute));
}

static CUresult set(uint64_t context, CUcoredumpSettings attribute, const void *value, size_t *size) {
    size_t needed = size_of(attribute);
    if (!needed || !size)
        return CUDA_ERROR_INVALID_VALUE;
    if (!value) {
        *size = needed;
        return CUDA_SUCCESS;
    }
    if (!*size || (needed != TEXT_SIZE && *size < needed))
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&dump.lock);
    load();
    bool fixed = dump.fixed & 1u << attribute;
    pthread_mutex_unlock(&dump.lock);
    if (fixed)
        return CUDA_ERROR_NOT_PERMITTED;
    CUresult r = check(attribute, value, *size);
    if (r != CUDA_SUCCESS || !place(&dump.values, attribute))
        return r;
    struct override *fresh = context ? calloc(1, sizeof *fresh) : NULL;
    if (context && !fresh)
        return CUDA_ERROR_OUT_OF_MEMORY;
    pthread_mutex_lock(&dump.lock);
    struct override *o = context ? override_of(context) : NULL;
    if (context && !o) {
        *fresh = (struct override){.context = context, .next = dump.overrides};
        o = dump.overrides = fresh;
        fresh = NULL;
    }
    store(o ? &o->values : &dump.values, attribute, value, *size);
    if (o)
        o->set |= 1u << attribute;
    pthread_mutex_unlock(&dump.lock);
    free(fresh);
    return CUDA_SUCCESS;
}

/* ---- entry points ---- */

static CUresult current_id(uint64_t *id) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS)
        *id = atomic_load_explicit(&rt_thread_context(rt_thread())->id, memory_order_relaxed);
    return r;
}

CUresult rt_cuCoredumpGetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    uint64_t id;
    CUresult r = current_id(&id);
    return r == CUDA_SUCCESS ? get(id, attrib, value, size) : r;
}

CUresult rt_cuCoredumpGetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    return get(0, attrib, value, size);
}

CUresult rt_cuCoredumpSetAttribute(CUcoredumpSettings attrib, void *value, size_t *size) {
    uint64_t id;
    CUresult r = current_id(&id);
    if (r != CUDA_SUCCESS)
        return r;
    if (attrib == CU_COREDUMP_ENABLE_USER_TRIGGER || attrib == CU_COREDUMP_PIPE)
        return CUDA_ERROR_NOT_PERMITTED; /* only globally */
    return set(id, attrib, value, size);
}

CUresult rt_cuCoredumpSetAttributeGlobal(CUcoredumpSettings attrib, void *value, size_t *size) {
    return set(0, attrib, value, size);
}
