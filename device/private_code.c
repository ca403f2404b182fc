// SPDX-License-Identifier: Apache-2.0
/*
 * Host side of the private operations on code: module images, links, kernel facts and launches (docs/architecture.md).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "device/session_internal.h"
#include "device/worker.h"
#include "generated/host_dispatch.h"
#include "runtime/private.h"

#define JIT_OPTIONS_MAX 64

/* ---- kernels ---- */

static void kernel_params(const struct executor_ops *ops, CUfunction f, struct kernel_info *out) {
    for (uint32_t i = 0; ops->cuFuncGetParamInfo && i < KERNEL_INFO_PARAMS; i++) {
        size_t offset = 0, size = 0;
        if (ops->cuFuncGetParamInfo(f, i, &offset, &size) != CUDA_SUCCESS)
            break;
        out->param[i].offset = (uint32_t)offset;
        out->param[i].size = (uint32_t)size;
        out->param_count = i + 1;
        if (offset + size > out->param_size)
            out->param_size = (uint32_t)(offset + size);
    }
}

CUresult session_bcKernelInfo(struct session *s, CUfunction f, struct kernel_info *out) {
    const struct executor_ops *ops = s->executor->ops;
    memset(out, 0, sizeof *out);
    if (!f)
        return CUDA_ERROR_INVALID_HANDLE;
    const char *name = NULL;
    if (ops->cuFuncGetName && ops->cuFuncGetName(&name, f) == CUDA_SUCCESS && name) {
        out->name_length = (uint32_t)strlen(name);
        snprintf(out->name, sizeof out->name, "%s", name);
    }
    kernel_params(ops, f, out);
    for (int i = 0; i < KERNEL_INFO_ATTRIBUTES; i++) {
        int value = 0;
        out->attribute_result[i] = CUDA_ERROR_INVALID_VALUE;
        if (ops->cuFuncGetAttribute)
            out->attribute_result[i] = (int32_t)ops->cuFuncGetAttribute(&value, (CUfunction_attribute)i, f);
        out->attribute[i] = value;
    }
    CUmodule module = NULL;
    if (ops->cuFuncGetModule && ops->cuFuncGetModule(&module, f) == CUDA_SUCCESS)
        out->module = session_out(s, HANDLE_MODULE, module);
    CUlibrary library = NULL;
    if (ops->cuKernelGetLibrary && ops->cuKernelGetLibrary(&library, (CUkernel)f) == CUDA_SUCCESS)
        out->library = session_out(s, HANDLE_LIBRARY, library);
    return CUDA_SUCCESS;
}

/* Event handles inside attributes came as tokens. False when one is stale. */
static bool translate_attributes(struct session *s, CUlaunchAttribute *attrs, size_t n, CUresult *error) {
    for (size_t i = 0; i < n; i++) {
        CUevent *event = attrs[i].id == CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT
                             ? &attrs[i].value.programmaticEvent.event
                         : attrs[i].id == CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT
                             ? &attrs[i].value.launchCompletionEvent.event
                             : NULL;
        void *host = NULL;
        if (event && !session_in(s, HANDLE_EVENT, (uint64_t)(uintptr_t)*event, &host, error))
            return false;
        if (event)
            *event = host;
    }
    return true;
}

CUresult session_bcLaunch(struct session *s, CUfunction f, const struct launch_config *config,
                          const CUlaunchAttribute *attrs, size_t n, const void *params, size_t size, CUstream stream) {
    const struct executor_ops *ops = s->executor->ops;
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, (void *)(uintptr_t)params, CU_LAUNCH_PARAM_BUFFER_SIZE, &size,
                     CU_LAUNCH_PARAM_END};
    if (!n && !(config->flags & LAUNCH_COOPERATIVE) && ops->cuLaunchKernel)
        return ops->cuLaunchKernel(f, config->grid[0], config->grid[1], config->grid[2], config->block[0],
                                   config->block[1], config->block[2], config->shared_bytes, stream, NULL, extra);
    if (!ops->cuLaunchKernelEx)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUlaunchAttribute *all = session_scratch(s, (n + 1) * sizeof *all);
    CUresult error = CUDA_SUCCESS;
    if (!all)
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (n)
        memcpy(all, attrs, n * sizeof *all);
    if (!translate_attributes(s, all, n, &error))
        return error;
    if (config->flags & LAUNCH_COOPERATIVE) {
        all[n].id = CU_LAUNCH_ATTRIBUTE_COOPERATIVE;
        all[n++].value.cooperative = 1;
    }
    CUlaunchConfig launch = {
        .gridDimX = config->grid[0],
        .gridDimY = config->grid[1],
        .gridDimZ = config->grid[2],
        .blockDimX = config->block[0],
        .blockDimY = config->block[1],
        .blockDimZ = config->block[2],
        .sharedMemBytes = config->shared_bytes,
        .hStream = stream,
        .attrs = all,
        .numAttrs = (unsigned)n,
    };
    return ops->cuLaunchKernelEx(&launch, f, NULL, extra);
}

/* ---- images ---- */

/* CUDA's two option arrays, made of the numeric options that travelled plus the log buffers of the reply. */
struct jit_arrays {
    CUjit_option option[JIT_OPTIONS_MAX + 5];
    void *value[JIT_OPTIONS_MAX + 5];
    unsigned count;
    unsigned info_size_at, error_size_at, wall_at; /* where sizes come back */
};

static void jit_add(struct jit_arrays *a, CUjit_option option, void *value) {
    a->option[a->count] = option;
    a->value[a->count++] = value;
}

static bool jit_fill(struct jit_arrays *a, const struct jit_option *options, size_t n, char *info, size_t info_capacity,
                     char *error, size_t error_capacity) {
    a->count = 0;
    if (n > JIT_OPTIONS_MAX)
        return false;
    for (size_t i = 0; i < n; i++) {
        switch (options[i].option) { /* these carry pointers and never travel as numbers */
        case CU_JIT_INFO_LOG_BUFFER:
        case CU_JIT_ERROR_LOG_BUFFER:
        case CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES:
        case CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES:
        case CU_JIT_WALL_TIME:
        case CU_JIT_GLOBAL_SYMBOL_NAMES:
        case CU_JIT_GLOBAL_SYMBOL_ADDRESSES:
            return false;
        default:
            jit_add(a, (CUjit_option)options[i].option, (void *)(uintptr_t)options[i].value);
        }
    }
    jit_add(a, CU_JIT_INFO_LOG_BUFFER, info);
    a->info_size_at = a->count;
    jit_add(a, CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES, (void *)(uintptr_t)(info ? info_capacity : 0));
    jit_add(a, CU_JIT_ERROR_LOG_BUFFER, error);
    a->error_size_at = a->count;
    jit_add(a, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES, (void *)(uintptr_t)(error ? error_capacity : 0));
    a->wall_at = a->count;
    jit_add(a, CU_JIT_WALL_TIME, NULL);
    return true;
}

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec * 1e-6;
}

static void jit_outcome(const struct jit_arrays *a, CUresult r, double started, size_t info_capacity,
                        size_t error_capacity, struct jit_result *result) {
    uint64_t info = (uint64_t)(uintptr_t)a->value[a->info_size_at];
    uint64_t error = (uint64_t)(uintptr_t)a->value[a->error_size_at];
    memset(result, 0, sizeof *result);
    result->result = (int32_t)r;
    result->wall_ms = (float)(now_ms() - started);
    result->info_size = info < info_capacity ? info : info_capacity;
    result->error_size = error < error_capacity ? error : error_capacity;
}

CUresult session_bcModuleLoad(struct session *s, CUmodule *module, struct jit_result *result, const void *image,
                              size_t size, const struct jit_option *options, size_t n, char *info, size_t info_capacity,
                              char *error, size_t error_capacity) {
    struct jit_arrays a;
    double started = now_ms();
    *module = NULL;
    if (!jit_fill(&a, options, n, info, info_capacity, error, error_capacity))
        return CUDA_ERROR_INVALID_VALUE;
    worker_hand_over();
    CUresult r = s->executor->module_load(image, size, a.count, a.option, a.value, module);
    jit_outcome(&a, r, started, info_capacity, error_capacity, result);
    return CUDA_SUCCESS;
}

CUresult session_bcLibraryLoad(struct session *s, CUlibrary *library, struct jit_result *result, const void *image,
                               size_t size, const struct jit_option *options, size_t n, uint32_t flags, char *info,
                               size_t info_capacity, char *error, size_t error_capacity) {
    struct jit_arrays a;
    double started = now_ms();
    *library = NULL;
    (void)flags; /* the image was copied on the way here, so whether the guest keeps its own does not matter */
    if (!jit_fill(&a, options, n, info, info_capacity, error, error_capacity))
        return CUDA_ERROR_INVALID_VALUE;
    worker_hand_over();
    CUresult r = s->executor->library_load(image, size, a.count, a.option, a.value, library);
    jit_outcome(&a, r, started, info_capacity, error_capacity, result);
    return CUDA_SUCCESS;
}

/* ---- links ---- */

/*
 * The executor writes a link's logs into buffers that must live as long as the link; the option values (sizes) are read back from
 * arrays that must live as long.
 */
struct session_link {
    struct session_link *next;
    unsigned references;  /* the list's and the threads'; session's links_lock */
    pthread_mutex_t lock; /* the rest: one thread at a time uses a link */
    CUlinkState state;
    struct jit_arrays arrays;
    size_t info_capacity, error_capacity;
    char *info, *error;
    void *output;
    size_t output_size;
};

static void link_free(struct session_link *link) {
    if (!link)
        return;
    pthread_mutex_destroy(&link->lock);
    free(link->info);
    free(link->error);
    free(link);
}

/* The link, to be used by this thread only until link_drop; NULL when there is none. */
static struct session_link *link_hold(struct session *s, CUlinkState state) {
    pthread_mutex_lock(&s->links_lock);
    struct session_link *link = s->links;
    while (link && link->state != state)
        link = link->next;
    if (link)
        link->references++;
    pthread_mutex_unlock(&s->links_lock);
    if (link && pthread_mutex_trylock(&link->lock) != 0) {
        worker_hand_over();
        pthread_mutex_lock(&link->lock);
    }
    return link;
}

static void link_release(struct session *s, struct session_link *link) {
    pthread_mutex_lock(&s->links_lock);
    bool last = !--link->references;
    pthread_mutex_unlock(&s->links_lock);
    if (!last)
        return;
    s->executor->ops->cuLinkDestroy(link->state);
    link_free(link);
}

static void link_drop(struct session *s, struct session_link *link) {
    pthread_mutex_unlock(&link->lock);
    link_release(s, link);
}

/* A thread that is still adding to the link, or links, ends it. */
CUresult session_link_destroy(struct session *s, CUlinkState state) {
    pthread_mutex_lock(&s->links_lock);
    struct session_link **at = &s->links;
    while (*at && (*at)->state != state)
        at = &(*at)->next;
    struct session_link *link = *at;
    if (link)
        *at = link->next;
    pthread_mutex_unlock(&s->links_lock);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    link_release(s, link);
    return CUDA_SUCCESS;
}

CUresult session_bcLinkCreate(struct session *s, CUlinkState *state, const struct jit_option *options, size_t n,
                              size_t info_capacity, size_t error_capacity) {
    const struct executor_ops *ops = s->executor->ops;
    *state = NULL;
    if (!ops->cuLinkCreate_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (info_capacity > SESSION_LOG_LIMIT || error_capacity > SESSION_LOG_LIMIT)
        return CUDA_ERROR_INVALID_VALUE;
    struct session_link *link = calloc(1, sizeof *link);
    if (link) {
        link->references = 1;
        pthread_mutex_init(&link->lock, NULL);
        link->info = calloc(1, info_capacity + 1);
        link->error = calloc(1, error_capacity + 1);
    }
    if (!link || !link->info || !link->error) {
        link_free(link);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    link->info_capacity = info_capacity;
    link->error_capacity = error_capacity;
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    if (jit_fill(&link->arrays, options, n, link->info, info_capacity, link->error, error_capacity))
        r = ops->cuLinkCreate_v2(link->arrays.count, link->arrays.option, link->arrays.value, &link->state);
    if (r != CUDA_SUCCESS) {
        link_free(link);
        return r;
    }
    *state = link->state;
    pthread_mutex_lock(&s->links_lock);
    link->next = s->links;
    s->links = link;
    pthread_mutex_unlock(&s->links_lock);
    return CUDA_SUCCESS;
}

/* The link's whole logs so far, cut to what the guest has room for. */
static void link_logs(const struct session_link *link, CUresult r, double started, struct jit_result *result, char *info,
                      size_t info_capacity, char *error, size_t error_capacity) {
    jit_outcome(&link->arrays, r, started, info_capacity, error_capacity, result);
    if (result->info_size > link->info_capacity)
        result->info_size = link->info_capacity;
    if (result->error_size > link->error_capacity)
        result->error_size = link->error_capacity;
    if (info && result->info_size)
        memcpy(info, link->info, result->info_size);
    if (error && result->error_size)
        memcpy(error, link->error, result->error_size);
}

CUresult session_bcLinkAdd(struct session *s, CUlinkState state, struct jit_result *result, uint32_t type,
                           const void *data, size_t size, const char *name, const struct jit_option *options, size_t n,
                           char *info, size_t info_capacity, char *error, size_t error_capacity) {
    const struct executor_ops *ops = s->executor->ops;
    double started = now_ms();
    struct jit_arrays own;
    if (!ops->cuLinkAddData_v2)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (!jit_fill(&own, options, n, NULL, 0, NULL, 0))
        return CUDA_ERROR_INVALID_VALUE;
    struct session_link *link = link_hold(s, state);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    worker_hand_over();
    /* Only the numeric options are the input's own; its log is the link's. */
    CUresult r = ops->cuLinkAddData_v2(state, (CUjitInputType)type, (void *)(uintptr_t)data, size, name, (unsigned)n,
                                       own.option, own.value);
    link_logs(link, r, started, result, info, info_capacity, error, error_capacity);
    link_drop(s, link);
    return CUDA_SUCCESS;
}

CUresult session_bcLinkComplete(struct session *s, CUlinkState state, struct jit_result *result, size_t *size, char *info,
                                size_t info_capacity, char *error, size_t error_capacity) {
    const struct executor_ops *ops = s->executor->ops;
    double started = now_ms();
    *size = 0;
    if (!ops->cuLinkComplete)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct session_link *link = link_hold(s, state);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    worker_hand_over();
    CUresult r = ops->cuLinkComplete(state, &link->output, &link->output_size);
    if (r == CUDA_SUCCESS)
        *size = link->output_size;
    link_logs(link, r, started, result, info, info_capacity, error, error_capacity);
    link_drop(s, link);
    return CUDA_SUCCESS;
}

CUresult session_bcLinkRead(struct session *s, CUlinkState state, size_t offset, void *data, size_t size) {
    struct session_link *link = link_hold(s, state);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    bool inside = data && link->output && offset <= link->output_size && size <= link->output_size - offset;
    if (inside)
        memcpy(data, (const char *)link->output + offset, size);
    link_drop(s, link);
    return inside ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
