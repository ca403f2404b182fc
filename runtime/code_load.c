// SPDX-License-Identifier: Apache-2.0
/* Loading and unloading of modules and libraries, and their variables. */
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/code.h"
#include "runtime/enter.h"
#include "runtime/image.h"
#include "runtime/init.h"
#include "runtime/jit.h"
#include "runtime/log.h"
#include "runtime/memory.h"

/* Whether machine code in a fatbin is of no use to the executor. */
static bool ptx_only(void) {
    const struct snapshot *snapshot = rt_library.snapshot;
    return snapshot && strncmp(snapshot->executor_name, "soft", sizeof snapshot->executor_name) == 0;
}

/* ---- modules ---- */

static CUresult module_load(CUmodule *module, const struct image *image, struct jit *jit) {
    CUmodule handle = NULL;
    struct jit_result result = {0};
    CUresult r =
        call_bcModuleLoad(0, &handle, &result, image->data, image->size, jit->option, jit->count,
                          jit->info.buffer, jit->info.capacity, jit->error.buffer, jit->error.capacity);
    if (r != CUDA_SUCCESS)
        return r;
    jit_finish(jit, &result);
    if (result.result != CUDA_SUCCESS)
        return (CUresult)result.result;
    if (!code_owner((uintptr_t)handle, true, 0)) {
        call_cuModuleUnload(0, handle);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *module = handle;
    return CUDA_SUCCESS;
}

CUresult rt_cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned int numOptions,
                               CUjit_option *options, void **optionValues) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!module)
        return CUDA_ERROR_INVALID_VALUE;
    struct jit jit;
    struct image blob = {0};
    r = jit_parse(&jit, numOptions, options, optionValues);
    if (r == CUDA_SUCCESS)
        r = image_open(&blob, image, IMAGE_SIZE_MAX, ptx_only());
    if (r == CUDA_SUCCESS)
        r = module_load(module, &blob, &jit);
    image_close(&blob);
    return r;
}

CUresult rt_cuModuleLoadData(CUmodule *module, const void *image) {
    return rt_cuModuleLoadDataEx(module, image, 0, NULL, NULL);
}

CUresult rt_cuModuleLoadFatBinary(CUmodule *module, const void *fatCubin) {
    return rt_cuModuleLoadDataEx(module, fatCubin, 0, NULL, NULL);
}

CUresult rt_cuModuleLoad(CUmodule *module, const char *fname) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!module || !fname)
        return CUDA_ERROR_INVALID_VALUE;
    struct jit jit = {0};
    struct image blob = {0};
    r = image_open_file(&blob, fname, ptx_only());
    if (r == CUDA_SUCCESS)
        r = module_load(module, &blob, &jit);
    image_close(&blob);
    return r;
}

CUresult rt_cuModuleUnload(CUmodule hmod) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!hmod)
        return CUDA_ERROR_INVALID_HANDLE;
    r = call_cuModuleUnload(0, hmod);
    if (r == CUDA_SUCCESS)
        code_owner_drop((uintptr_t)hmod);
    return r;
}

CUresult rt_cuModuleGetLoadingMode(CUmoduleLoadingMode *mode) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    if (!mode)
        return CUDA_ERROR_INVALID_VALUE;
    *mode = CU_MODULE_LAZY_LOADING; /* the host compiles a kernel when it is first used */
    return CUDA_SUCCESS;
}

/* ---- libraries ---- */

static CUresult library_options(const CUlibraryOption *options, void *const *values, unsigned count,
                                uint32_t *flags) {
    *flags = 0;
    if (count && (!options || !values))
        return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < count; i++) {
        if (options[i] == CU_LIBRARY_BINARY_IS_PRESERVED)
            *flags |= values[i] ? LIBRARY_LOAD_PRESERVED : 0;
        else if (options[i] == CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE)
            return CUDA_ERROR_NOT_SUPPORTED; /* functions of this process that the device would share */
        else
            return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

static CUresult library_load(CUlibrary *library, const struct image *image, struct jit *jit, uint32_t flags) {
    CUlibrary handle = NULL;
    struct jit_result result = {0};
    CUresult r =
        call_bcLibraryLoad(0, &handle, &result, image->data, image->size, jit->option, jit->count, flags,
                           jit->info.buffer, jit->info.capacity, jit->error.buffer, jit->error.capacity);
    if (r != CUDA_SUCCESS)
        return r;
    jit_finish(jit, &result);
    if (result.result != CUDA_SUCCESS)
        return (CUresult)result.result;
    if (!code_owner((uintptr_t)handle, true, 0)) {
        call_cuLibraryUnload(0, handle);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *library = handle;
    return CUDA_SUCCESS;
}

/* Loads from memory when `path` is NULL, else from the file. */
static CUresult library_open(CUlibrary *library, const void *code, const char *path, CUjit_option *jitOptions,
                             void **jitOptionsValues, unsigned numJitOptions, CUlibraryOption *libraryOptions,
                             void **libraryOptionValues, unsigned numLibraryOptions) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!library || (!code && !path))
        return CUDA_ERROR_INVALID_VALUE;
    struct jit jit;
    struct image blob = {0};
    uint32_t flags;
    r = jit_parse(&jit, numJitOptions, jitOptions, jitOptionsValues);
    if (r == CUDA_SUCCESS)
        r = library_options(libraryOptions, libraryOptionValues, numLibraryOptions, &flags);
    if (r == CUDA_SUCCESS)
        r = path ? image_open_file(&blob, path, ptx_only())
                 : image_open(&blob, code, IMAGE_SIZE_MAX, ptx_only());
    if (r == CUDA_SUCCESS)
        r = library_load(library, &blob, &jit, flags);
    image_close(&blob);
    return r;
}

CUresult rt_cuLibraryLoadData(CUlibrary *library, const void *code, CUjit_option *jitOptions,
                              void **jitOptionsValues, unsigned int numJitOptions,
                              CUlibraryOption *libraryOptions, void **libraryOptionValues,
                              unsigned int numLibraryOptions) {
    return library_open(library, code, NULL, jitOptions, jitOptionsValues, numJitOptions, libraryOptions,
                        libraryOptionValues, numLibraryOptions);
}

CUresult rt_cuLibraryLoadFromFile(CUlibrary *library, const char *fileName, CUjit_option *jitOptions,
                                  void **jitOptionsValues, unsigned int numJitOptions,
                                  CUlibraryOption *libraryOptions, void **libraryOptionValues,
                                  unsigned int numLibraryOptions) {
    return library_open(library, NULL, fileName, jitOptions, jitOptionsValues, numJitOptions, libraryOptions,
                        libraryOptionValues, numLibraryOptions);
}

CUresult rt_cuLibraryUnload(CUlibrary library) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!library)
        return CUDA_ERROR_INVALID_HANDLE;
    r = call_cuLibraryUnload(0, library);
    if (r == CUDA_SUCCESS)
        code_owner_drop((uintptr_t)library);
    return r;
}

/* ---- variables ---- */

static bool in_heap(const struct rt_call *call, CUdeviceptr address) {
    size_t size;
    uint64_t heap = (uintptr_t)channel_heap(call->channel, &size);
    return address - heap < size;
}

/* Memory of a variable outside the arena (managed, or an executor without arena) becomes a range that ends
 * with its owner. */
static CUresult variable(uint64_t owner_token, CUdeviceptr address, size_t size, const struct rt_call *call) {
    struct range range;
    if (ranges_in_arena(address) || !size || ranges_find(address, &range))
        return CUDA_SUCCESS;
    bool managed = in_heap(call, address);
    struct code_owner *owner = code_owner(owner_token, true, 0);
    CUresult r = owner ? memory_track(address, size, managed ? RANGE_MANAGED : RANGE_DEVICE,
                                      managed ? CU_MEM_ATTACH_GLOBAL : 0, NULL)
                       : CUDA_ERROR_OUT_OF_MEMORY;
    if (r == CUDA_SUCCESS && !code_owner_add_variable(owner, address)) {
        ranges_remove(address, NULL);
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    return r;
}

static CUresult give_variable(CUresult r, uint64_t owner, CUdeviceptr address, size_t size, CUdeviceptr *dptr,
                              size_t *bytes, const struct rt_call *call) {
    if (r == CUDA_SUCCESS)
        r = variable(owner, address, size, call);
    if (r == CUDA_SUCCESS && dptr)
        *dptr = address;
    if (r == CUDA_SUCCESS && bytes)
        *bytes = size;
    return r;
}

CUresult rt_cuModuleGetGlobal_v2(CUdeviceptr *dptr, size_t *bytes, CUmodule hmod, const char *name) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!name || (!dptr && !bytes))
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    size_t size = 0;
    r = call_cuModuleGetGlobal_v2(0, &address, &size, hmod, name);
    return give_variable(r, (uintptr_t)hmod, address, size, dptr, bytes, &call);
}

CUresult rt_cuLibraryGetGlobal(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!name || (!dptr && !bytes))
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    size_t size = 0;
    r = call_cuLibraryGetGlobal(0, &address, &size, library, name);
    return give_variable(r, (uintptr_t)library, address, size, dptr, bytes, &call);
}

CUresult rt_cuLibraryGetManaged(CUdeviceptr *dptr, size_t *bytes, CUlibrary library, const char *name) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!name || (!dptr && !bytes))
        return CUDA_ERROR_INVALID_VALUE;
    CUdeviceptr address = 0;
    size_t size = 0;
    r = call_cuLibraryGetManaged(0, &address, &size, library, name);
    if (r == CUDA_SUCCESS && !in_heap(&call, address)) {
        rt_log(RT_LOG_ERROR, "the __managed__ variable %s lies in the memory of the host's driver, which this process cannot see", name);
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    return give_variable(r, (uintptr_t)library, address, size, dptr, bytes, &call);
}
