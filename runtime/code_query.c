// SPDX-License-Identifier: Apache-2.0
/* Looking up kernels and functions, and asking about them. */
#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/code.h"
#include "runtime/enter.h"

/* ---- look-up ---- */

CUresult rt_cuModuleGetFunction(CUfunction *hfunc, CUmodule hmod, const char *name) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!hfunc || !name || !*name)
        return CUDA_ERROR_INVALID_VALUE;
    struct code_owner *owner = code_owner((uintptr_t)hmod, false, 0);
    struct code_kernel *known = owner ? code_owner_find(owner, name) : NULL;
    if (known) {
        *hfunc = (CUfunction)(uintptr_t)known->token;
        return CUDA_SUCCESS;
    }
    CUfunction handle = NULL;
    r = call_cuModuleGetFunction(0, &handle, hmod, name);
    if (r != CUDA_SUCCESS)
        return r;
    /* The host compiles late. What is wrong with the code shall show here, not in a launch that nobody waits
     * for. */
    r = call_cuFuncLoad(0, handle);
    if (r != CUDA_SUCCESS && r != CUDA_ERROR_NOT_SUPPORTED)
        return r;
    owner = code_owner((uintptr_t)hmod, true, 0);
    if (!owner || !code_owner_add(owner, (uintptr_t)handle, name))
        return CUDA_ERROR_OUT_OF_MEMORY;
    *hfunc = handle;
    return CUDA_SUCCESS;
}

CUresult rt_cuLibraryGetKernel(CUkernel *pKernel, CUlibrary library, const char *name) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pKernel || !name || !*name)
        return CUDA_ERROR_INVALID_VALUE;
    struct code_owner *owner = code_owner((uintptr_t)library, false, 0);
    struct code_kernel *known = owner ? code_owner_find(owner, name) : NULL;
    if (known) {
        *pKernel = (CUkernel)(uintptr_t)known->token;
        return CUDA_SUCCESS;
    }
    CUkernel handle = NULL;
    r = call_cuLibraryGetKernel(0, &handle, library, name);
    if (r != CUDA_SUCCESS)
        return r;
    owner = code_owner((uintptr_t)library, true, 0);
    if (!owner || !code_owner_add(owner, (uintptr_t)handle, name))
        return CUDA_ERROR_OUT_OF_MEMORY;
    *pKernel = handle;
    return CUDA_SUCCESS;
}

CUresult rt_cuLibraryGetModule(CUmodule *pMod, CUlibrary library) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pMod)
        return CUDA_ERROR_INVALID_VALUE;
    CUmodule handle = NULL;
    r = call_cuLibraryGetModule(0, &handle, library);
    if (r != CUDA_SUCCESS)
        return r;
    if (!code_owner((uintptr_t)handle, true, (uintptr_t)library))
        return CUDA_ERROR_OUT_OF_MEMORY;
    *pMod = handle;
    return CUDA_SUCCESS;
}

CUresult rt_cuKernelGetFunction(CUfunction *pFunc, CUkernel kernel) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pFunc)
        return CUDA_ERROR_INVALID_VALUE;
    struct code_kernel *from, *to;
    struct code_info *info;
    r = code_find((CUfunction)kernel, &from, &info);
    if (r != CUDA_SUCCESS)
        return r;
    CUfunction handle = (CUfunction)(uintptr_t)atomic_load(&from->counterpart);
    if (!handle) {
        r = call_cuKernelGetFunction(0, &handle, kernel);
        if (r != CUDA_SUCCESS)
            return r;
        struct code_owner *owner = code_owner(from->owner, true, 0);
        to = owner ? code_owner_add(owner, (uintptr_t)handle, NULL) : NULL;
        if (!to)
            return CUDA_ERROR_OUT_OF_MEMORY;
        atomic_store(&to->counterpart, from->token);
        atomic_store(&from->counterpart, to->token);
    }
    *pFunc = handle;
    return CUDA_SUCCESS;
}

/* ---- questions ---- */

static CUresult enter_and_find(CUfunction f, enum rt_context_need need, struct code_kernel **kernel,
                               struct code_info **info) {
    struct rt_call call;
    CUresult r = rt_enter(&call, need);
    if (r == CUDA_SUCCESS && !f)
        r = CUDA_ERROR_INVALID_HANDLE;
    return r == CUDA_SUCCESS ? code_find(f, kernel, info) : r;
}

static CUresult get_attribute(int *pi, CUfunction_attribute attrib, CUfunction f) {
    struct code_kernel *kernel;
    struct code_info *info;
    CUresult r = enter_and_find(f, RT_CONTEXT_OPTIONAL, &kernel, &info);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pi || (unsigned)attrib >= KERNEL_INFO_ATTRIBUTES)
        return CUDA_ERROR_INVALID_VALUE;
    if (info->attribute_result[attrib] == CUDA_SUCCESS)
        *pi = atomic_load_explicit(&info->attribute[attrib], memory_order_relaxed);
    return (CUresult)info->attribute_result[attrib];
}

CUresult rt_cuFuncGetAttribute(int *pi, CUfunction_attribute attrib, CUfunction hfunc) {
    return get_attribute(pi, attrib, hfunc);
}

CUresult rt_cuKernelGetAttribute(int *pi, CUfunction_attribute attrib, CUkernel kernel, CUdevice dev) {
    (void)dev; /* a library is loaded for one device type */
    return get_attribute(pi, attrib, (CUfunction)kernel);
}

CUresult rt_cuFuncSetAttribute(CUfunction hfunc, CUfunction_attribute attrib, int value) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS && !hfunc)
        r = CUDA_ERROR_INVALID_HANDLE;
    if (r == CUDA_SUCCESS)
        r = call_cuFuncSetAttribute(0, hfunc, attrib, value);
    return r == CUDA_SUCCESS ? code_refresh(hfunc) : r;
}

CUresult rt_cuKernelSetAttribute(CUfunction_attribute attrib, int val, CUkernel kernel, CUdevice dev) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r == CUDA_SUCCESS && !kernel)
        r = CUDA_ERROR_INVALID_HANDLE;
    if (r == CUDA_SUCCESS)
        r = call_cuKernelSetAttribute(0, attrib, val, kernel, dev);
    return r == CUDA_SUCCESS ? code_refresh((CUfunction)kernel) : r;
}

static CUresult get_name(const char **name, CUfunction f) {
    struct code_kernel *kernel;
    struct code_info *info;
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r == CUDA_SUCCESS && (!name || !f))
        r = CUDA_ERROR_INVALID_VALUE; /* no handle is another error here than a wrong one */
    if (r == CUDA_SUCCESS)
        r = enter_and_find(f, RT_CONTEXT_OPTIONAL, &kernel, &info);
    if (r != CUDA_SUCCESS)
        return r;
    *name = info->name ? info->name : kernel->name;
    return *name ? CUDA_SUCCESS : CUDA_ERROR_NOT_SUPPORTED; /* longer than the host sends */
}

CUresult rt_cuFuncGetName(const char **name, CUfunction hfunc) {
    return get_name(name, hfunc);
}

CUresult rt_cuKernelGetName(const char **name, CUkernel hfunc) {
    return get_name(name, (CUfunction)hfunc);
}

static CUresult get_param_info(CUfunction f, size_t index, size_t *offset, size_t *size) {
    struct code_kernel *kernel;
    struct code_info *info;
    CUresult r = enter_and_find(f, RT_CONTEXT_OPTIONAL, &kernel, &info);
    if (r != CUDA_SUCCESS)
        return r;
    if (!offset || index >= info->param_count)
        return CUDA_ERROR_INVALID_VALUE;
    *offset = info->param[index].offset;
    if (size)
        *size = info->param[index].size;
    return CUDA_SUCCESS;
}

CUresult rt_cuFuncGetParamInfo(CUfunction func, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    return get_param_info(func, paramIndex, paramOffset, paramSize);
}

CUresult rt_cuKernelGetParamInfo(CUkernel kernel, size_t paramIndex, size_t *paramOffset, size_t *paramSize) {
    return get_param_info((CUfunction)kernel, paramIndex, paramOffset, paramSize);
}

CUresult rt_cuFuncGetModule(CUmodule *hmod, CUfunction hfunc) {
    struct code_kernel *kernel;
    struct code_info *info;
    CUresult r = enter_and_find(hfunc, RT_NEEDS_CONTEXT, &kernel, &info);
    if (r != CUDA_SUCCESS)
        return r;
    if (!hmod)
        return CUDA_ERROR_INVALID_VALUE;
    if (!info->module)
        return call_cuFuncGetModule(0, hmod, hfunc);
    *hmod = (CUmodule)(uintptr_t)info->module;
    return CUDA_SUCCESS;
}

CUresult rt_cuKernelGetLibrary(CUlibrary *pLib, CUkernel kernel) {
    struct code_kernel *known;
    struct code_info *info;
    CUresult r = enter_and_find((CUfunction)kernel, RT_CONTEXT_OPTIONAL, &known, &info);
    if (r != CUDA_SUCCESS)
        return r;
    if (!pLib)
        return CUDA_ERROR_INVALID_VALUE;
    if (!info->library)
        return call_cuKernelGetLibrary(0, pLib, kernel);
    *pLib = (CUlibrary)(uintptr_t)info->library;
    return CUDA_SUCCESS;
}

/* A unified function is one of this process that device code can call; attribute UNIFIED_FUNCTION_POINTERS says that there is none. */
CUresult rt_cuLibraryGetUnifiedFunction(void **fptr, CUlibrary library, const char *symbol) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    if (!library)
        return CUDA_ERROR_INVALID_HANDLE;
    return fptr && symbol ? CUDA_ERROR_NOT_FOUND : CUDA_ERROR_INVALID_VALUE;
}
