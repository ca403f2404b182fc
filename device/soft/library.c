// SPDX-License-Identifier: Apache-2.0
/* See library.h. */
#include "device/soft/library.h"

#include <stdlib.h>
#include <string.h>

#include "device/soft/context.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

static struct soft_library *libraries; /* soft.lock */

void soft_library_retain(struct soft_library *l) {
    atomic_fetch_add(&l->references, 1);
}

void soft_library_release(struct soft_library *l) {
    if (atomic_fetch_sub(&l->references, 1) != 1)
        return;
    image_close(&l->image);
    ptx_module_free(l->index);
    pthread_mutex_destroy(&l->lock);
    free(l->kernels);
    free(l);
}

/* The library and its kernels are not found from here on. */
static void retire(struct soft_library *l) {
    soft_code_unregister(l);
    soft_code_unregister(l->kernels);
}

static struct soft_library *hold(CUlibrary handle) {
    struct soft_code *code = soft_code_hold(handle);
    if (code && code->tag == SOFT_CODE_LIBRARY)
        return (struct soft_library *)code;
    if (code)
        soft_code_drop(code);
    return NULL;
}

static struct soft_kernel *hold_kernel(CUkernel handle) {
    struct soft_code *code = soft_code_hold(handle);
    if (code && code->tag == SOFT_CODE_KERNEL)
        return (struct soft_kernel *)code;
    if (code)
        soft_code_drop(code);
    return NULL;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct soft_kernel *)a)->name, ((const struct soft_kernel *)b)->name);
}

struct soft_kernel *soft_library_kernel(struct soft_library *l, const char *name) {
    const struct soft_kernel key = {.name = name};
    return bsearch(&key, l->kernels, l->kernel_count, sizeof key, by_name);
}

static CUresult index_kernels(struct soft_library *l, struct ptx_log *log) {
    l->index = NULL;
    CUresult r = soft_error(ptx_module_load(l->image.source, l->image.count, &l->index, log));
    if (r != CUDA_SUCCESS) {
        l->index = NULL;
        return r;
    }
    struct ptx_kernel **kernels;
    l->kernel_count = ptx_module_kernels(l->index, &kernels);
    l->kernels = calloc(l->kernel_count ? l->kernel_count : 1, sizeof *l->kernels);
    if (!l->kernels)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (size_t i = 0; i < l->kernel_count; i++) {
        struct soft_kernel *k = &l->kernels[i];
        k->code.tag = SOFT_CODE_KERNEL;
        k->library = l;
        k->name = ptx_kernel_info(kernels[i])->name;
    }
    qsort(l->kernels, l->kernel_count, sizeof *l->kernels, by_name);
    for (size_t i = 0; i < l->kernel_count; i++)
        soft_options_init(&l->kernels[i].options,
                          ptx_kernel_info(ptx_module_find(l->index, l->kernels[i].name)));
    bool ok = soft_code_register(l, 1, sizeof *l) &&
              soft_code_register(l->kernels, l->kernel_count, sizeof *l->kernels);
    return ok ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_library_load(const void *data, size_t size, unsigned n, CUjit_option *option, void **value,
                           CUlibrary *out) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_library *l = calloc(1, sizeof *l);
    if (!l)
        return CUDA_ERROR_OUT_OF_MEMORY;
    atomic_init(&l->references, 1);
    l->code.tag = SOFT_CODE_LIBRARY;
    pthread_mutex_init(&l->lock, NULL);
    struct jit jit;
    jit_open(&jit, n, option, value);
    CUresult r = image_open(data, size, soft_capability(), &l->image, &jit.log);
    if (r == CUDA_SUCCESS)
        r = index_kernels(l, &jit.log);
    jit_close(&jit, r);
    if (r != CUDA_SUCCESS) {
        retire(l);
        soft_library_release(l);
        return r;
    }
    pthread_mutex_lock(&soft.lock);
    l->next = libraries;
    libraries = l;
    pthread_mutex_unlock(&soft.lock);
    *out = (CUlibrary)l;
    return CUDA_SUCCESS;
}

/* The library's module in the context, with a reference. */
static CUresult instance(struct soft_library *l, struct soft_context *c, struct soft_module **out) {
    CUresult r = CUDA_SUCCESS;
    pthread_mutex_lock(&l->lock);
    struct soft_module *m = l->modules;
    while (m && m->context != c)
        m = m->next;
    if (!m) {
        struct jit jit;
        jit_open(&jit, 0, NULL, NULL);
        r = soft_module_create(c, l, l->image.source, l->image.count, &jit.log, &m);
        jit_close(&jit, r);
        if (r == CUDA_SUCCESS) {
            m->next = l->modules;
            l->modules = m;
        }
    }
    if (r == CUDA_SUCCESS) {
        atomic_fetch_add(&m->references, 1);
        *out = m;
    }
    pthread_mutex_unlock(&l->lock);
    return r;
}

CUresult soft_kernel_function(struct soft_kernel *k, struct soft_context *c, struct soft_function **out) {
    struct soft_module *m;
    CUresult r = instance(k->library, c, &m);
    if (r != CUDA_SUCCESS)
        return r;
    *out = m->by_kernel[k - k->library->kernels];
    if (*out)
        return CUDA_SUCCESS;
    soft_module_release(m);
    return CUDA_ERROR_NOT_FOUND;
}

/* Takes the instances for which `c` is the context (NULL: all) out of the library, and releases them. */
static void drop_instances(struct soft_library *l, const struct soft_context *c) {
    struct soft_module *dropped = NULL;
    pthread_mutex_lock(&l->lock);
    for (struct soft_module **p = &l->modules; *p;) {
        struct soft_module *m = *p;
        if (c && m->context != c) {
            p = &m->next;
            continue;
        }
        *p = m->next;
        soft_module_retire(m);
        m->next = dropped;
        dropped = m;
    }
    pthread_mutex_unlock(&l->lock);
    while (dropped) {
        struct soft_module *next = dropped->next;
        soft_module_release(dropped);
        dropped = next;
    }
}

void soft_libraries_forget(struct soft_context *c) {
    pthread_mutex_lock(&soft.lock);
    size_t n = 0;
    for (struct soft_library *l = libraries; l; l = l->next)
        n++;
    struct soft_library **list = calloc(n ? n : 1, sizeof *list);
    n = 0;
    for (struct soft_library *l = libraries; list && l; l = l->next) {
        soft_library_retain(l);
        list[n++] = l;
    }
    pthread_mutex_unlock(&soft.lock);
    for (size_t i = 0; list && i < n; i++) {
        drop_instances(list[i], c);
        soft_library_release(list[i]);
    }
    free(list);
}

CUresult soft_cuLibraryUnload(CUlibrary handle) {
    struct soft_library *l = (struct soft_library *)handle;
    pthread_mutex_lock(&soft.lock);
    struct soft_library **p = &libraries;
    while (*p && *p != l)
        p = &(*p)->next;
    bool found = l && *p;
    if (found)
        *p = l->next;
    pthread_mutex_unlock(&soft.lock);
    if (!found)
        return CUDA_ERROR_INVALID_HANDLE;
    struct soft_context *c;
    if (soft_context_current(&c) == CUDA_SUCCESS)
        soft_context_synchronize(c);
    retire(l);
    drop_instances(l, NULL);
    soft_library_release(l);
    return CUDA_SUCCESS;
}

/* ---- queries ---- */

CUresult soft_cuLibraryGetKernel(CUkernel *out, CUlibrary handle, const char *name) {
    if (!out || !handle || !name)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_library *l = hold(handle);
    if (!l)
        return CUDA_ERROR_INVALID_HANDLE;
    struct soft_kernel *k = soft_library_kernel(l, name);
    if (k)
        *out = (CUkernel)k;
    soft_library_release(l);
    return k ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

CUresult soft_cuLibraryGetKernelCount(unsigned *count, CUlibrary handle) {
    if (!count || !handle)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_library *l = hold(handle);
    if (!l)
        return CUDA_ERROR_INVALID_HANDLE;
    *count = (unsigned)l->kernel_count;
    soft_library_release(l);
    return CUDA_SUCCESS;
}

CUresult soft_cuLibraryEnumerateKernels(CUkernel *out, unsigned n, CUlibrary handle) {
    if (!out || !handle || !n)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_library *l = hold(handle);
    if (!l)
        return CUDA_ERROR_INVALID_HANDLE;
    for (unsigned i = 0; i < n && i < l->kernel_count; i++)
        out[i] = (CUkernel)&l->kernels[i];
    soft_library_release(l);
    return CUDA_SUCCESS;
}

static CUresult current_instance(CUlibrary handle, struct soft_module **out) {
    struct soft_context *c;
    CUresult r = handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_library *l = hold(handle);
    if (!l)
        return CUDA_ERROR_INVALID_HANDLE;
    r = instance(l, c, out);
    soft_library_release(l);
    return r;
}

/* Instances live as long as library and context, so what these return stays valid after the reference is
 * gone. */
CUresult soft_cuLibraryGetModule(CUmodule *out, CUlibrary handle) {
    struct soft_module *m;
    CUresult r = out ? current_instance(handle, &m) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    *out = (CUmodule)m;
    soft_module_release(m);
    return CUDA_SUCCESS;
}

static CUresult global(CUdeviceptr *address, size_t *size, CUlibrary handle, const char *name, bool managed) {
    struct soft_module *m;
    struct soft_context *c;
    if (!handle || !name || (!address && !size))
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = managed ? soft_context_current_or_primary(&c) : soft_context_current(&c);
    if (r == CUDA_SUCCESS)
        r = instance((struct soft_library *)handle, c, &m);
    if (r != CUDA_SUCCESS)
        return r;
    r = soft_module_global(m, name, managed, address, size);
    soft_module_release(m);
    return r;
}

CUresult soft_cuLibraryGetGlobal(CUdeviceptr *address, size_t *size, CUlibrary library, const char *name) {
    return global(address, size, library, name, false);
}

CUresult soft_cuLibraryGetManaged(CUdeviceptr *address, size_t *size, CUlibrary library, const char *name) {
    return global(address, size, library, name, true);
}

CUresult soft_cuKernelGetLibrary(CUlibrary *out, CUkernel handle) {
    if (!out || !handle)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_kernel *k = hold_kernel(handle);
    if (!k)
        return CUDA_ERROR_INVALID_HANDLE;
    *out = (CUlibrary)k->library;
    soft_code_drop(&k->code);
    return CUDA_SUCCESS;
}

CUresult soft_cuKernelGetFunction(CUfunction *out, CUkernel handle) {
    struct soft_context *c;
    struct soft_function *f;
    CUresult r = out && handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_function_find((CUfunction)handle, c, &f);
    if (r != CUDA_SUCCESS)
        return r;
    *out = (CUfunction)f;
    soft_module_release(f->module);
    return CUDA_SUCCESS;
}
