// SPDX-License-Identifier: Apache-2.0
/*
 * Modules, libraries and kernels. The worker passes a CUkernel where a CUfunction is expected; the driver allows that for
 * launches, the other functions get what cuKernelGetFunction says.
 */
#include "device/cuda/cuda.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* ---- images ---- */

/* PTX ends with NUL; the other formats say themselves how long they are, and may lie about it by less than this. */
#define IMAGE_TAIL 4096u

static void *image_copy(const void *image, size_t size) {
    uint8_t *copy = size <= SIZE_MAX - IMAGE_TAIL ? malloc(size + IMAGE_TAIL) : NULL;
    if (copy) {
        memcpy(copy, image, size);
        memset(copy + size, 0, IMAGE_TAIL);
    }
    return copy;
}

/*
 * A program of separately compiled parts comes as several fatbins, one behind the other: what the linker made of them, then the
 * parts. The driver wants a wrapper around those.
 */
#define FATBIN_MAGIC  0xba55ed50u
#define WRAPPER_MAGIC 0x466243b1u
#define FATBINS_MAX   4096u

struct fatbin_header {
    uint32_t magic;
    uint16_t version, header_size;
    uint64_t size; /* of what follows the header */
};

struct wrapper {
    uint32_t magic, version;
    const void *data;
    const void *const *more; /* ends with NULL */
};

struct loadable {
    void *copy;
    struct wrapper wrapper;
    const void **parts;
    const void *start; /* what the driver is given */
};

static bool is_magic(const void *at, size_t size, uint32_t magic) {
    return size >= sizeof magic && memcmp(at, &magic, sizeof magic) == 0;
}

/* The next fatbin's first byte, or NULL. */
static const uint8_t *fatbin_next(const uint8_t *at, const uint8_t *end) {
    struct fatbin_header header;
    if ((size_t)(end - at) < sizeof header)
        return NULL;
    memcpy(&header, at, sizeof header);
    if (header.magic != FATBIN_MAGIC || (uint64_t)(end - at) < header.header_size ||
        header.size >= (uint64_t)(end - at) - header.header_size)
        return NULL;
    at += header.header_size + header.size;
    return is_magic(at, (size_t)(end - at), FATBIN_MAGIC) ? at : NULL;
}

/* A wrapper holds addresses, and those that a guest sends mean nothing here, or something else. */
static CUresult loadable_open(struct loadable *l, const void *image, size_t size) {
    *l = (struct loadable){0};
    if (is_magic(image, size, WRAPPER_MAGIC))
        return CUDA_ERROR_INVALID_IMAGE;
    l->copy = image_copy(image, size);
    if (!l->copy)
        return CUDA_ERROR_OUT_OF_MEMORY;
    l->start = l->copy;
    const uint8_t *end = (const uint8_t *)l->copy + size, *next = fatbin_next(l->copy, end);
    if (!next)
        return CUDA_SUCCESS;
    l->parts = calloc(FATBINS_MAX + 1, sizeof *l->parts);
    if (!l->parts)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (size_t count = 0; next && count < FATBINS_MAX; next = fatbin_next(next, end))
        l->parts[count++] = next;
    l->wrapper = (struct wrapper){WRAPPER_MAGIC, 2, l->copy, l->parts};
    l->start = &l->wrapper;
    return CUDA_SUCCESS;
}

static void loadable_close(struct loadable *l) {
    free(l->copy);
    free(l->parts);
}

CUresult cuda_module_load(const void *image, size_t size, unsigned count, CUjit_option *options, void **values,
                          CUmodule *module) {
    struct loadable l;
    if (!cuda.real.cuModuleLoadDataEx)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = loadable_open(&l, image, size);
    if (r == CUDA_SUCCESS)
        r = cuda.real.cuModuleLoadDataEx(module, l.start, count, options, values);
    loadable_close(&l);
    return r;
}

CUresult cuda_library_load(const void *image, size_t size, unsigned count, CUjit_option *options, void **values,
                           CUlibrary *library) {
    struct loadable l;
    if (!cuda.real.cuLibraryLoadData)
        return CUDA_ERROR_NOT_SUPPORTED;
    CUresult r = loadable_open(&l, image, size);
    if (r == CUDA_SUCCESS)
        r = cuda.real.cuLibraryLoadData(library, l.start, options, values, count, NULL, NULL, 0);
    loadable_close(&l);
    return r;
}

/* ---- which handles are kernels ---- */

struct kernel {
    CUkernel kernel;
    CUlibrary library;
};

static struct {
    pthread_rwlock_t lock;
    struct kernel *items; /* by handle */
    size_t count, capacity;
} kernels = {.lock = PTHREAD_RWLOCK_INITIALIZER};

/* Index of the first item at or above the handle. */
static size_t position(const void *handle) {
    size_t low = 0, high = kernels.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if ((uintptr_t)kernels.items[middle].kernel < (uintptr_t)handle)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_at(size_t i, const void *handle) { return i < kernels.count && (const void *)kernels.items[i].kernel == handle; }

static bool is_kernel(const void *handle) {
    pthread_rwlock_rdlock(&kernels.lock);
    bool found = is_at(position(handle), handle);
    pthread_rwlock_unlock(&kernels.lock);
    return found;
}

static bool room_for_one(void) {
    if (kernels.count < kernels.capacity)
        return true;
    size_t capacity = kernels.capacity ? 2 * kernels.capacity : 64;
    struct kernel *items = realloc(kernels.items, capacity * sizeof *items);
    if (!items)
        return false;
    kernels.items = items;
    kernels.capacity = capacity;
    return true;
}

static CUresult note(CUkernel kernel, CUlibrary library) {
    CUresult r = CUDA_SUCCESS;
    pthread_rwlock_wrlock(&kernels.lock);
    size_t i = position(kernel);
    if (is_at(i, kernel)) {
        kernels.items[i].library = library;
    } else if (room_for_one()) {
        memmove(kernels.items + i + 1, kernels.items + i, (kernels.count - i) * sizeof *kernels.items);
        kernels.items[i] = (struct kernel){kernel, library};
        kernels.count++;
    } else {
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    pthread_rwlock_unlock(&kernels.lock);
    return r;
}

static CUresult library_get_kernel(CUkernel *kernel, CUlibrary library, const char *name) {
    CUresult r = cuda.real.cuLibraryGetKernel(kernel, library, name);
    return r == CUDA_SUCCESS ? note(*kernel, library) : r;
}

static CUresult library_enumerate_kernels(CUkernel *list, unsigned count, CUlibrary library) {
    CUresult r = cuda.real.cuLibraryEnumerateKernels(list, count, library);
    for (unsigned i = 0; r == CUDA_SUCCESS && i < count && list[i]; i++)
        r = note(list[i], library);
    return r;
}

static CUresult library_unload(CUlibrary library) {
    cuda_hand_over();
    pthread_rwlock_wrlock(&kernels.lock);
    size_t kept = 0;
    for (size_t i = 0; i < kernels.count; i++)
        if (kernels.items[i].library != library)
            kernels.items[kept++] = kernels.items[i];
    kernels.count = kept;
    pthread_rwlock_unlock(&kernels.lock);
    return cuda_waited(cuda.real.cuLibraryUnload(library));
}

/* ---- functions that take only one of the two ---- */

static CUresult as_function(CUfunction *f) {
    if (!is_kernel(*f))
        return CUDA_SUCCESS;
    return cuda.real.cuKernelGetFunction ? cuda.real.cuKernelGetFunction(f, (CUkernel)*f) : CUDA_ERROR_NOT_SUPPORTED;
}

/* Of a kernel without a context: of the first device. */
static CUresult get_attribute(int *value, CUfunction_attribute attribute, CUfunction f) {
    CUdevice device = 0;
    if (!is_kernel(f))
        return cuda.real.cuFuncGetAttribute(value, attribute, f);
    if (!cuda.real.cuKernelGetAttribute)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (cuda.real.cuCtxGetDevice && cuda.real.cuCtxGetDevice(&device) != CUDA_SUCCESS)
        device = 0;
    return cuda.real.cuKernelGetAttribute(value, attribute, (CUkernel)f, device);
}

static CUresult get_name(const char **name, CUfunction f) {
    if (!is_kernel(f))
        return cuda.real.cuFuncGetName ? cuda.real.cuFuncGetName(name, f) : CUDA_ERROR_NOT_SUPPORTED;
    return cuda.real.cuKernelGetName ? cuda.real.cuKernelGetName(name, (CUkernel)f) : CUDA_ERROR_NOT_SUPPORTED;
}

static CUresult get_param_info(CUfunction f, size_t i, size_t *offset, size_t *size) {
    if (!is_kernel(f))
        return cuda.real.cuFuncGetParamInfo ? cuda.real.cuFuncGetParamInfo(f, i, offset, size) : CUDA_ERROR_NOT_SUPPORTED;
    return cuda.real.cuKernelGetParamInfo ? cuda.real.cuKernelGetParamInfo((CUkernel)f, i, offset, size)
                                          : CUDA_ERROR_NOT_SUPPORTED;
}

static CUresult kernel_get_library(CUlibrary *library, CUkernel kernel) {
    CUresult r = CUDA_ERROR_INVALID_HANDLE;
    pthread_rwlock_rdlock(&kernels.lock);
    size_t i = position(kernel);
    if (is_at(i, kernel)) {
        *library = kernels.items[i].library;
        r = CUDA_SUCCESS;
    }
    pthread_rwlock_unlock(&kernels.lock);
    return r;
}

/* name, parameters, the function among them, arguments */
#define FUNCTIONS(X)                                                                                                           \
    X(cuFuncSetAttribute, (CUfunction f, CUfunction_attribute a, int v), f, (f, a, v))                                         \
    X(cuFuncGetModule, (CUmodule *m, CUfunction f), f, (m, f))                                                                 \
    X(cuFuncIsLoaded, (CUfunctionLoadingState *s, CUfunction f), f, (s, f))                                                    \
    X(cuFuncLoad, (CUfunction f), f, (f))                                                                                      \
    X(cuFuncSetCacheConfig, (CUfunction f, CUfunc_cache c), f, (f, c))                                                         \
    X(cuFuncSetSharedMemConfig, (CUfunction f, CUsharedconfig c), f, (f, c))                                                   \
    X(cuOccupancyAvailableDynamicSMemPerBlock, (size_t *s, CUfunction f, int n, int b), f, (s, f, n, b))                       \
    X(cuOccupancyMaxActiveBlocksPerMultiprocessor, (int *n, CUfunction f, int b, size_t s), f, (n, f, b, s))                   \
    X(cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, (int *n, CUfunction f, int b, size_t s, unsigned o), f,            \
      (n, f, b, s, o))                                                                                                         \
    X(cuOccupancyMaxActiveClusters, (int *n, CUfunction f, const CUlaunchConfig *c), f, (n, f, c))                             \
    X(cuOccupancyMaxPotentialClusterSize, (int *n, CUfunction f, const CUlaunchConfig *c), f, (n, f, c))

#define WRAPPER(name, parameters, function, arguments)                                                                         \
    static CUresult function_##name parameters {                                                                               \
        CUresult r = as_function(&function);                                                                                   \
        return r == CUDA_SUCCESS ? cuda.real.name arguments : r;                                                               \
    }
FUNCTIONS(WRAPPER)

/* ---- kernel nodes have a field for each ---- */

static const CUDA_KERNEL_NODE_PARAMS *node_params(const CUDA_KERNEL_NODE_PARAMS *given, CUDA_KERNEL_NODE_PARAMS *own) {
    if (!is_kernel(given->func))
        return given;
    *own = *given;
    own->kern = (CUkernel)given->func;
    own->func = NULL;
    return own;
}

static CUresult add_kernel_node(CUgraphNode *node, CUgraph graph, const CUgraphNode *from, size_t n,
                                const CUDA_KERNEL_NODE_PARAMS *p) {
    CUDA_KERNEL_NODE_PARAMS own;
    return cuda.real.cuGraphAddKernelNode_v2(node, graph, from, n, node_params(p, &own));
}

static CUresult set_kernel_node(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *p) {
    CUDA_KERNEL_NODE_PARAMS own;
    return cuda.real.cuGraphKernelNodeSetParams_v2(node, node_params(p, &own));
}

static CUresult set_exec_kernel_node(CUgraphExec exec, CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *p) {
    CUDA_KERNEL_NODE_PARAMS own;
    return cuda.real.cuGraphExecKernelNodeSetParams_v2(exec, node, node_params(p, &own));
}

#define INSTALL(name, parameters, function, arguments)                                                                         \
    if (cuda.real.name)                                                                                                        \
        cuda.ops.name = function_##name;

void cuda_code_install(void) {
    FUNCTIONS(INSTALL)
    if (cuda.real.cuLibraryGetKernel)
        cuda.ops.cuLibraryGetKernel = library_get_kernel;
    if (cuda.real.cuLibraryEnumerateKernels)
        cuda.ops.cuLibraryEnumerateKernels = library_enumerate_kernels;
    if (cuda.real.cuLibraryUnload)
        cuda.ops.cuLibraryUnload = library_unload;
    if (cuda.real.cuFuncGetAttribute)
        cuda.ops.cuFuncGetAttribute = get_attribute;
    cuda.ops.cuFuncGetName = get_name;
    cuda.ops.cuFuncGetParamInfo = get_param_info;
    cuda.ops.cuKernelGetLibrary = kernel_get_library;
    if (cuda.real.cuGraphAddKernelNode_v2)
        cuda.ops.cuGraphAddKernelNode_v2 = add_kernel_node;
    if (cuda.real.cuGraphKernelNodeSetParams_v2)
        cuda.ops.cuGraphKernelNodeSetParams_v2 = set_kernel_node;
    if (cuda.real.cuGraphExecKernelNodeSetParams_v2)
        cuda.ops.cuGraphExecKernelNodeSetParams_v2 = set_exec_kernel_node;
}
