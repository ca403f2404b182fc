// SPDX-License-Identifier: Apache-2.0
/* See cuda.h: opening the host's driver, and its face towards the worker (device/executor.h). */
#include "device/cuda/cuda.h"

#include <dlfcn.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "generated/executor_symbols.h"

#define LIBRARY "libcuda.so.1"

struct cuda cuda;

void cuda_log(int level, const char *format, ...) {
    char text[1200];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    cuda.host.log(cuda.host.self, level, text);
}

/* ---- finding the functions ---- */

typedef CUresult (*proc_address_v2)(const char *, void **, int, cuuint64_t, CUdriverProcAddressQueryResult *);
typedef CUresult (*proc_address_v1)(const char *, void **, int, cuuint64_t);

struct finder {
    void *library;
    int version; /* the driver's; 0 = it does not say */
    proc_address_v2 v2;
    proc_address_v1 v1;
};

static void *find(const struct finder *f, const struct executor_symbol *s) {
    void *found = NULL;
    CUdriverProcAddressQueryResult status;
    /* Asked for an ABI newer than itself, a driver gives the one before, whose prototype is another. */
    if (s->version <= f->version) {
        if (f->v2 && f->v2(s->name, &found, s->version, CU_GET_PROC_ADDRESS_DEFAULT, &status) != CUDA_SUCCESS)
            found = NULL;
        else if (!f->v2 && f->v1 && f->v1(s->name, &found, s->version, CU_GET_PROC_ADDRESS_DEFAULT) != CUDA_SUCCESS)
            found = NULL;
    }
    return found ? found : dlsym(f->library, s->symbol);
}

static unsigned resolve(void *library) {
    CUresult (*get_version)(int *) = NULL;
    struct finder f = {.library = library};
    unsigned missing = 0;
    *(void **)&get_version = dlsym(library, "cuDriverGetVersion");
    *(void **)&f.v2 = dlsym(library, "cuGetProcAddress_v2");
    *(void **)&f.v1 = dlsym(library, "cuGetProcAddress");
    if (get_version && get_version(&f.version) != CUDA_SUCCESS)
        f.version = 0;
    for (size_t i = 0; i < executor_symbol_count; i++) {
        void *found = find(&f, &executor_symbols[i]);
        memcpy((char *)&cuda.real + executor_symbols[i].member, &found, sizeof found);
        missing += !found;
    }
    return missing;
}

/* ---- devices ---- */

/* What the device can do for a process of the host, but not for a guest. */
static CUresult get_attribute(int *value, CUdevice_attribute attribute, CUdevice device) {
    CUresult r = cuda.real.cuDeviceGetAttribute(value, attribute, device);
    if (r != CUDA_SUCCESS)
        return r;
    switch (attribute) {
    case CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS: /* of the worker's memory, not the guest's */
    case CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES:
    case CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST:
    case CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED:
    case CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED:
    case CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED:
        *value = 0;
        break;
    default:
        break;
    }
    return CUDA_SUCCESS;
}

/* Pinned memory has one address for guest, worker and kernels, or nothing works. */
static bool check_devices(char *why, size_t why_size) {
    int count = 0;
    CUresult r = cuda.real.cuDeviceGetCount(&count);
    if (r != CUDA_SUCCESS || !count) {
        snprintf(why, why_size, "the host's libcuda.so.1 has no device (CUresult %d)", (int)r);
        return false;
    }
    for (int i = 0; i < count; i++) {
        int unified = 0, registered = 0;
        cuda.real.cuDeviceGetAttribute(&unified, CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING, i);
        cuda.real.cuDeviceGetAttribute(&registered, CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM, i);
        if (!unified || !registered) {
            snprintf(why, why_size, "device %d of the host has no unified addressing for registered memory", i);
            return false;
        }
    }
    return true;
}

/* ---- opening ---- */

static bool lacks_basics(void) {
    return !cuda.real.cuInit || !cuda.real.cuDriverGetVersion || !cuda.real.cuDeviceGetCount ||
           !cuda.real.cuDeviceGetAttribute || !cuda.real.cuCtxSetCurrent || !cuda.real.cuCtxGetCurrent;
}

static bool cuda_open(const struct executor_config *config, const struct executor_host *host, char *why, size_t why_size) {
    const char *path = config->library ? config->library : LIBRARY;
    if (config->memory_most) {
        snprintf(why, why_size, "the cuda executor cannot keep clients within a limit of device memory: remove `memory` from the "
                                "limits of this user or virtual machine");
        return false;
    }
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        snprintf(why, why_size, "no CUDA driver on the host: %s (install it, or name its library: --executor cuda:PATH)",
                 dlerror());
        return false;
    }
    cuda.host = *host;
    unsigned missing = resolve(library);
    if (lacks_basics()) {
        snprintf(why, why_size, "%s is not a CUDA driver: it lacks cuInit and its like", path);
        return false;
    }
    CUresult r = cuda.real.cuInit(0);
    if (r != CUDA_SUCCESS) {
        snprintf(why, why_size, "cuInit of the host's %s failed (CUresult %d); does nvidia-smi work for barcudad's user?", path,
                 (int)r);
        return false;
    }
    if (!check_devices(why, why_size))
        return false;
    if (!cuda_output_open()) {
        snprintf(why, why_size, "no pipe for what kernels print (%m)");
        return false;
    }
    cuda.ops = cuda.real;
    cuda.ops.cuDeviceGetAttribute = get_attribute;
    cuda_calls_install();
    cuda_context_install();
    cuda_stream_install();
    cuda_memory_install();
    cuda_code_install();
    int version = 0;
    cuda.real.cuDriverGetVersion(&version);
    cuda_log(2, "driver %d of %s: %u of %zu functions are missing", version, path, missing, executor_symbol_count);
    return true;
}

const struct executor executor_cuda = {
    .name = "cuda",
    .ops = &cuda.ops,
    .sandbox = SANDBOX_DRIVER,
    .contexts_are_costly = true,
    .open = cuda_open,
    .set_thread = cuda_set_thread,
    .thread_stream = cuda_thread_stream,
    .notify = cuda_notify,
    .write = cuda_write,
    .read = cuda_read,
    .host_map = cuda_host_map,
    .host_unmap = cuda_host_unmap,
    .module_load = cuda_module_load,
    .library_load = cuda_library_load,
};
