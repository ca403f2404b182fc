// SPDX-License-Identifier: Apache-2.0
/* Modules and their functions. See module.h; libraries are in library.c. */
#include "device/soft/module.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/array.h"
#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/memory.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"
#include "device/soft/texture_reference.h"

CUresult soft_error(enum ptx_status s) {
    switch (s) {
    case PTX_OK:
    case PTX_AGAIN:
        return CUDA_SUCCESS;
    case PTX_INVALID:
    case PTX_UNRESOLVED:
        return CUDA_ERROR_INVALID_PTX;
    case PTX_VERSION:
        return CUDA_ERROR_UNSUPPORTED_PTX_VERSION;
    case PTX_UNSUPPORTED:
        return CUDA_ERROR_NOT_SUPPORTED;
    case PTX_NO_MEMORY:
        return CUDA_ERROR_OUT_OF_MEMORY;
    case PTX_LAUNCH_RESOURCES:
        return CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
    case PTX_ILLEGAL_ADDRESS:
        return CUDA_ERROR_ILLEGAL_ADDRESS;
    case PTX_MISALIGNED:
        return CUDA_ERROR_MISALIGNED_ADDRESS;
    case PTX_ILLEGAL_INSTRUCTION:
        return CUDA_ERROR_ILLEGAL_INSTRUCTION;
    case PTX_INVALID_ADDRESS_SPACE:
        return CUDA_ERROR_INVALID_ADDRESS_SPACE;
    case PTX_INVALID_PC:
        return CUDA_ERROR_INVALID_PC;
    case PTX_STACK_ERROR:
        return CUDA_ERROR_HARDWARE_STACK_ERROR;
    case PTX_ASSERT:
        return CUDA_ERROR_ASSERT;
    case PTX_DEADLOCK:
        return CUDA_ERROR_LAUNCH_TIMEOUT;
    case PTX_TRAP:
        break;
    }
    return CUDA_ERROR_LAUNCH_FAILED;
}

/* ---- registry: which pointers are handles of code ---- */

struct interval {
    uintptr_t lo, hi;
    size_t stride;
};

static struct {
    pthread_mutex_t lock;
    struct interval *interval; /* sorted */
    size_t count, capacity;
} registry = {.lock = PTHREAD_MUTEX_INITIALIZER};

bool soft_code_register(void *array, size_t count, size_t stride) {
    if (!count)
        return true;
    struct interval v = {(uintptr_t)array, (uintptr_t)array + count * stride, stride};
    pthread_mutex_lock(&registry.lock);
    bool ok = true;
    if (registry.count == registry.capacity) {
        size_t capacity = registry.capacity ? registry.capacity * 2 : 64;
        struct interval *grown = realloc(registry.interval, capacity * sizeof *grown);
        ok = grown != NULL;
        if (ok) {
            registry.interval = grown;
            registry.capacity = capacity;
        }
    }
    if (ok) {
        size_t i = registry.count++;
        for (; i && registry.interval[i - 1].lo > v.lo; i--)
            registry.interval[i] = registry.interval[i - 1];
        registry.interval[i] = v;
    }
    pthread_mutex_unlock(&registry.lock);
    return ok;
}

void soft_code_unregister(void *array) {
    pthread_mutex_lock(&registry.lock);
    for (size_t i = 0; i < registry.count; i++)
        if (registry.interval[i].lo == (uintptr_t)array) {
            memmove(&registry.interval[i], &registry.interval[i + 1],
                    (--registry.count - i) * sizeof registry.interval[0]);
            break;
        }
    pthread_mutex_unlock(&registry.lock);
}

/* Lock held. */
static struct soft_code *find_code(const void *handle) {
    uintptr_t p = (uintptr_t)handle;
    size_t lo = 0, hi = registry.count;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (registry.interval[mid].hi <= p)
            lo = mid + 1;
        else
            hi = mid;
    }
    const struct interval *v = &registry.interval[lo];
    bool ok = lo < registry.count && p >= v->lo && (p - v->lo) % v->stride == 0;
    return ok ? (struct soft_code *)p : NULL;
}

struct soft_code *soft_code_hold(const void *handle) {
    pthread_mutex_lock(&registry.lock);
    struct soft_code *code = find_code(handle);
    if (code)
        switch (code->tag) {
        case SOFT_CODE_FUNCTION:
            atomic_fetch_add(&((struct soft_function *)code)->module->references, 1);
            break;
        case SOFT_CODE_KERNEL:
            soft_library_retain(((struct soft_kernel *)code)->library);
            break;
        case SOFT_CODE_MODULE:
            atomic_fetch_add(&((struct soft_module *)code)->references, 1);
            break;
        case SOFT_CODE_LIBRARY:
            soft_library_retain((struct soft_library *)code);
            break;
        case SOFT_CODE_ARRAY:
            soft_array_retain((struct soft_array *)code);
            break;
        case SOFT_CODE_MIPMAP:
            atomic_fetch_add(&((struct soft_mipmap *)code)->references, 1);
            break;
        }
    pthread_mutex_unlock(&registry.lock);
    return code;
}

void soft_code_drop(struct soft_code *code) {
    switch (code->tag) {
    case SOFT_CODE_FUNCTION:
        soft_module_release(((struct soft_function *)code)->module);
        break;
    case SOFT_CODE_KERNEL:
        soft_library_release(((struct soft_kernel *)code)->library);
        break;
    case SOFT_CODE_MODULE:
        soft_module_release((struct soft_module *)code);
        break;
    case SOFT_CODE_LIBRARY:
        soft_library_release((struct soft_library *)code);
        break;
    case SOFT_CODE_ARRAY:
        soft_array_release((struct soft_array *)code);
        break;
    case SOFT_CODE_MIPMAP:
        soft_mipmap_release((struct soft_mipmap *)code);
        break;
    }
}

struct soft_module *soft_module_hold(CUmodule handle) {
    struct soft_code *code = soft_code_hold(handle);
    if (code && code->tag == SOFT_CODE_MODULE)
        return (struct soft_module *)code;
    if (code)
        soft_code_drop(code);
    return NULL;
}

CUresult soft_function_find(CUfunction handle, struct soft_context *context, struct soft_function **out) {
    struct soft_code *code = soft_code_hold(handle);
    if (code && code->tag == SOFT_CODE_FUNCTION) {
        *out = (struct soft_function *)code;
        return CUDA_SUCCESS;
    }
    CUresult r = CUDA_ERROR_INVALID_HANDLE;
    if (code && code->tag == SOFT_CODE_KERNEL)
        r = soft_kernel_function((struct soft_kernel *)code, context, out);
    if (code)
        soft_code_drop(code);
    return r;
}

/* ---- options of a load ---- */

void jit_open(struct jit *j, unsigned n, const CUjit_option *option, void **value) {
    memset(j, 0, sizeof *j);
    for (unsigned i = 0; option && value && i < n; i++) {
        if (option[i] == CU_JIT_ERROR_LOG_BUFFER)
            j->error = value[i];
        else if (option[i] == CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES)
            j->error_size = &value[i];
        else if (option[i] == CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES)
            j->info_size = &value[i];
    }
    j->capacity = j->error_size ? (size_t)(uintptr_t)*j->error_size : 0;
}

void jit_publish(struct jit *j, CUresult r) {
    size_t written = 0;
    if (r != CUDA_SUCCESS && j->log.size) {
        soft_log(SOFT_LOG_INFO, "%.*s", (int)(j->log.size > 2000 ? 2000 : j->log.size), j->log.text);
        if (j->error && j->capacity) {
            written = j->log.size < j->capacity - 1 ? j->log.size : j->capacity - 1;
            memcpy(j->error, j->log.text, written);
            j->error[written] = 0;
        }
    }
    if (j->error_size)
        *j->error_size = (void *)written;
    if (j->info_size)
        *j->info_size = NULL;
}

void jit_close(struct jit *j, CUresult r) {
    jit_publish(j, r);
    ptx_log_free(&j->log);
}

/* ---- modules ---- */

static void options_open(struct soft_function *f) {
    const struct soft_function_options *from = f->of ? &f->of->options : NULL;
    int limit =
        soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK] - (int)f->info->static_shared;
    atomic_init(&f->options.max_dynamic_shared, from        ? atomic_load(&from->max_dynamic_shared)
                                                : limit > 0 ? limit
                                                            : 0);
    atomic_init(&f->options.carveout, from ? atomic_load(&from->carveout) : -1);
    for (int i = 0; i < 3; i++)
        atomic_init(&f->options.cluster[i], from ? atomic_load(&from->cluster[i]) : (int)f->info->cluster[i]);
    atomic_init(&f->options.cluster_required, from ? atomic_load(&from->cluster_required) : 0);
    atomic_init(&f->options.non_portable_cluster, from ? atomic_load(&from->non_portable_cluster) : 0);
    atomic_init(&f->options.cluster_policy, from ? atomic_load(&from->cluster_policy) : 0);
}

void soft_options_init(struct soft_function_options *o, const struct ptx_kernel_info *info) {
    struct soft_function f = {.info = info};
    options_open(&f);
    *o = f.options;
}

static CUresult place_globals(struct soft_module *m) {
    struct ptx_global *g;
    size_t count = ptx_module_globals(m->ptx, &g);
    uint64_t size = 0;
    for (int pass = 0; pass < 2; pass++) {
        uint64_t at = 0;
        for (size_t i = 0; i < count; i++) {
            if (g[i].external || g[i].managed)
                continue;
            uint64_t alignment = g[i].alignment > 16 ? g[i].alignment : 16;
            if (alignment & (alignment - 1) || alignment > 4096)
                return CUDA_ERROR_INVALID_PTX;
            at = (at + alignment - 1) & -alignment;
            if (pass)
                g[i].address = m->globals + at;
            if (g[i].size > soft.arena.quota || at > soft.arena.quota)
                return CUDA_ERROR_OUT_OF_MEMORY;
            at += g[i].size;
        }
        if (!pass && at) {
            size = at < 4096 ? 4096 : at;
            m->globals = arena_alloc(&soft.arena, size, ARENA_GLOBALS, m->context->id);
            if (!m->globals)
                return CUDA_ERROR_OUT_OF_MEMORY;
            memset((void *)(uintptr_t)m->globals, 0, size);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (!g[i].managed || g[i].external)
            continue;
        void *p =
            soft_host_alloc(m->context, g[i].size ? g[i].size : 1, SOFT_HOST_VARIABLE, CU_MEM_ATTACH_GLOBAL);
        if (!p)
            return CUDA_ERROR_OUT_OF_MEMORY;
        memset(p, 0, g[i].size);
        g[i].address = (uintptr_t)p;
    }
    return CUDA_SUCCESS;
}

/* No handle of the module is found from here on. */
void soft_module_retire(struct soft_module *m) {
    soft_code_unregister(m);
    soft_code_unregister(m->functions);
    soft_references_forget(m);
}

static void destroy(struct soft_module *m) {
    struct ptx_global *g;
    size_t count = m->ptx ? ptx_module_globals(m->ptx, &g) : 0;
    for (size_t i = 0; i < count; i++)
        if (g[i].managed && !g[i].external && g[i].address)
            soft_host_free((void *)(uintptr_t)g[i].address, SOFT_HOST_VARIABLE);
    if (m->globals)
        arena_free(&soft.arena, m->globals, ARENA_GLOBALS);
    ptx_module_free(m->ptx);
    free(m->functions);
    free(m->by_kernel);
    if (m->library)
        soft_library_release(m->library);
    free(m);
}

void soft_module_release(struct soft_module *m) {
    if (atomic_fetch_sub(&m->references, 1) == 1)
        destroy(m);
}

/*
 * A text of this size is compiled at once, as a driver does, so that its mistakes come back from the call that loads it; of a
 * longer one each kernel when it is first looked at.
 */
enum { EAGER_TEXT = 1 << 20 };

/* An operation that we do not execute is no mistake of the text: it is named in the log, and an error when its kernel is looked up. */
static CUresult compile(struct ptx_kernel *kernel, struct ptx_log *log) {
    enum ptx_status status = ptx_kernel_prepare(kernel, log);
    return status == PTX_INVALID || status == PTX_NO_MEMORY ? soft_error(status) : CUDA_SUCCESS;
}

CUresult soft_module_create(struct soft_context *c, struct soft_library *library,
                            const struct ptx_source *source, size_t count, struct ptx_log *log,
                            struct soft_module **out) {
    struct soft_module *m = calloc(1, sizeof *m);
    if (!m)
        return CUDA_ERROR_OUT_OF_MEMORY;
    atomic_init(&m->references, 1);
    m->code.tag = SOFT_CODE_MODULE;
    m->context = c;
    m->library = library;
    if (library)
        soft_library_retain(library);
    CUresult r = soft_error(ptx_module_load(source, count, &m->ptx, log));
    if (r != CUDA_SUCCESS)
        m->ptx = NULL;
    if (r == CUDA_SUCCESS)
        r = place_globals(m);
    if (r == CUDA_SUCCESS)
        r = soft_error(ptx_module_link(m->ptx, log));
    struct ptx_kernel **kernels = NULL;
    size_t text = 0;
    for (size_t i = 0; i < count; i++)
        text += source[i].size;
    if (r == CUDA_SUCCESS) {
        m->function_count = ptx_module_kernels(m->ptx, &kernels);
        m->functions = calloc(m->function_count ? m->function_count : 1, sizeof *m->functions);
        if (library)
            m->by_kernel = calloc(library->kernel_count ? library->kernel_count : 1, sizeof *m->by_kernel);
        if (!m->functions || (library && !m->by_kernel))
            r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    for (size_t i = 0; r == CUDA_SUCCESS && i < m->function_count; i++) {
        struct soft_function *f = &m->functions[i];
        f->code.tag = SOFT_CODE_FUNCTION;
        f->module = m;
        f->kernel = kernels[i];
        f->info = ptx_kernel_info(kernels[i]);
        if (text <= EAGER_TEXT)
            r = compile(f->kernel, log);
        f->of = library ? soft_library_kernel(library, f->info->name) : NULL;
        if (f->of)
            m->by_kernel[f->of - library->kernels] = f;
        options_open(f);
    }
    if (r == CUDA_SUCCESS && !(soft_code_register(m, 1, sizeof *m) &&
                               soft_code_register(m->functions, m->function_count, sizeof *m->functions)))
        r = CUDA_ERROR_OUT_OF_MEMORY;
    if (r != CUDA_SUCCESS) {
        soft_module_retire(m);
        destroy(m);
        return r;
    }
    *out = m;
    return CUDA_SUCCESS;
}

unsigned soft_capability(void) {
    return (unsigned)(soft.profile.attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR] * 10 +
                      soft.profile.attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR]);
}

CUresult soft_module_load(const void *data, size_t size, unsigned n, CUjit_option *option, void **value,
                          CUmodule *out) {
    struct soft_context *c;
    struct image image;
    struct jit jit;
    struct soft_module *m = NULL;
    CUresult r = out ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    jit_open(&jit, n, option, value);
    r = image_open(data, size, soft_capability(), &image, &jit.log);
    if (r == CUDA_SUCCESS) {
        r = soft_module_create(c, NULL, image.source, image.count, &jit.log, &m);
        image_close(&image);
    }
    jit_close(&jit, r);
    if (r != CUDA_SUCCESS)
        return r;
    pthread_mutex_lock(&c->lock);
    m->next = c->modules;
    c->modules = m;
    pthread_mutex_unlock(&c->lock);
    *out = (CUmodule)m;
    return CUDA_SUCCESS;
}

CUresult soft_cuModuleUnload(CUmodule handle) {
    struct soft_context *c;
    CUresult r = soft_context_current(&c);
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_module *m = soft_module_hold(handle);
    if (!m || m->library) {
        if (m)
            soft_module_release(m);
        return m ? CUDA_ERROR_NOT_PERMITTED : CUDA_ERROR_INVALID_HANDLE;
    }
    /* A module outlives its context only by references; then it is not found any more. */
    c = m->context;
    soft_context_synchronize(c);
    pthread_mutex_lock(&c->lock);
    struct soft_module **p = &c->modules;
    while (*p && *p != m)
        p = &(*p)->next;
    bool found = *p != NULL;
    if (found)
        *p = m->next;
    pthread_mutex_unlock(&c->lock);
    if (found) {
        soft_module_retire(m);
        soft_module_release(m);
    }
    soft_module_release(m);
    return found ? CUDA_SUCCESS : CUDA_ERROR_INVALID_HANDLE;
}

void soft_modules_forget(struct soft_context *c) {
    pthread_mutex_lock(&c->lock);
    struct soft_module *list = c->modules;
    c->modules = NULL;
    pthread_mutex_unlock(&c->lock);
    while (list) {
        struct soft_module *next = list->next;
        soft_module_retire(list);
        soft_module_release(list);
        list = next;
    }
    soft_libraries_forget(c);
}

CUresult soft_cuModuleGetLoadingMode(CUmoduleLoadingMode *mode) {
    if (!mode)
        return CUDA_ERROR_INVALID_VALUE;
    *mode = CU_MODULE_LAZY_LOADING;
    return CUDA_SUCCESS;
}

CUresult soft_cuModuleGetFunction(CUfunction *out, CUmodule handle, const char *name) {
    if (!out || !handle || !name)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_module *m = soft_module_hold(handle);
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    CUresult r = CUDA_ERROR_NOT_FOUND;
    const struct ptx_kernel *k = ptx_module_find(m->ptx, name);
    for (size_t i = 0; k && i < m->function_count; i++)
        if (m->functions[i].kernel == k) {
            *out = (CUfunction)&m->functions[i];
            r = CUDA_SUCCESS;
            break;
        }
    soft_module_release(m);
    return r;
}

CUresult soft_cuModuleGetFunctionCount(unsigned *count, CUmodule handle) {
    if (!count || !handle)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_module *m = soft_module_hold(handle);
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    *count = (unsigned)m->function_count;
    soft_module_release(m);
    return CUDA_SUCCESS;
}

CUresult soft_cuModuleEnumerateFunctions(CUfunction *out, unsigned n, CUmodule handle) {
    if (!out || !handle || !n)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_module *m = soft_module_hold(handle);
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    for (unsigned i = 0; i < n && i < m->function_count; i++)
        out[i] = (CUfunction)&m->functions[i];
    soft_module_release(m);
    return CUDA_SUCCESS;
}

/* nvcc leaves .visible off the variables of a whole program, and the runtime asks for them by name all the same. */
static const struct ptx_global *find_global(struct soft_module *m, const char *name, bool managed) {
    struct ptx_global *g;
    const struct ptx_global *internal = NULL;
    size_t count = ptx_module_globals(m->ptx, &g);
    for (size_t i = 0; i < count; i++) {
        if (g[i].external || (managed && !g[i].managed) || strcmp(g[i].name, name) != 0)
            continue;
        if (g[i].exported)
            return &g[i];
        internal = &g[i];
    }
    return internal;
}

CUresult soft_module_global(struct soft_module *m, const char *name, bool managed, CUdeviceptr *address, size_t *size) {
    const struct ptx_global *g = find_global(m, name, managed);
    if (!g)
        return CUDA_ERROR_NOT_FOUND;
    if (address)
        *address = g->address;
    if (size)
        *size = g->size;
    return CUDA_SUCCESS;
}

CUresult soft_module_reference(struct soft_module *m, const char *name, bool surface, CUdeviceptr *address) {
    const struct ptx_global *g = find_global(m, name, false);
    if (!g || g->reference != (surface ? PTX_SURFREF : PTX_TEXREF))
        return CUDA_ERROR_NOT_FOUND;
    *address = g->address;
    return CUDA_SUCCESS;
}

CUresult soft_cuModuleGetGlobal_v2(CUdeviceptr *address, size_t *size, CUmodule handle, const char *name) {
    if (!handle || !name || (!address && !size))
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_module *m = soft_module_hold(handle);
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    CUresult r = soft_module_global(m, name, false, address, size);
    soft_module_release(m);
    return r;
}
