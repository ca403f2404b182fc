// SPDX-License-Identifier: Apache-2.0
/* Attributes, names and parameter layouts of functions and kernels. A kernel's handle is accepted where a
 * function's is expected. */
#include <string.h>

#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

/* What both kinds of handle have; held until drop. */
struct view {
    struct soft_code *code;
    struct soft_function_options *options;
    const struct ptx_kernel_info *info;
};

static CUresult view(const void *handle, struct view *v) {
    if (!handle)
        return CUDA_ERROR_INVALID_VALUE;
    v->code = soft_code_hold(handle);
    if (v->code && v->code->tag == SOFT_CODE_FUNCTION) {
        struct soft_function *f = (struct soft_function *)v->code;
        v->options = &f->options;
        v->info = f->info;
        return CUDA_SUCCESS;
    }
    if (v->code && v->code->tag == SOFT_CODE_KERNEL) {
        struct soft_kernel *k = (struct soft_kernel *)v->code;
        v->options = &k->options;
        v->info = ptx_kernel_info(ptx_module_find(k->library->index, k->name));
        return CUDA_SUCCESS;
    }
    if (v->code)
        soft_code_drop(v->code);
    return CUDA_ERROR_INVALID_HANDLE;
}

CUresult soft_function_prepare(struct soft_function *f) {
    int known = atomic_load(&f->prepared);
    if (known)
        return (CUresult)(known - 1);
    struct ptx_log log = {0};
    CUresult r = soft_error(ptx_kernel_prepare(f->kernel, &log));
    if (r != CUDA_SUCCESS)
        soft_log(SOFT_LOG_WARNING, "kernel %s: %.*s", f->info->name, (int)(log.size > 2000 ? 2000 : log.size),
                 log.text ? log.text : "");
    ptx_log_free(&log);
    if (r != CUDA_ERROR_OUT_OF_MEMORY)
        atomic_store(&f->prepared, (int)r + 1);
    return r;
}

static CUresult read_attribute(int *value, CUfunction_attribute attribute, const struct view *v) {
    struct soft_function_options *o = v->options;
    const struct ptx_kernel_info *info = v->info;
    const int most = soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK];
    switch (attribute) {
    case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
        *value = info->max_threads && (int)info->max_threads < most ? (int)info->max_threads : most;
        break;
    case CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES:
        *value = (int)info->static_shared;
        break;
    case CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES:
        *value = (int)info->constant;
        break;
    case CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES:
        *value = (int)info->local;
        break;
    case CU_FUNC_ATTRIBUTE_NUM_REGS:
        *value = (int)info->registers;
        break;
    case CU_FUNC_ATTRIBUTE_PTX_VERSION:
        *value = (int)info->target;
        break;
    case CU_FUNC_ATTRIBUTE_BINARY_VERSION:
        *value = (int)soft_capability();
        break;
    case CU_FUNC_ATTRIBUTE_CACHE_MODE_CA:
        *value = 0;
        break;
    case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
        *value = atomic_load(&o->max_dynamic_shared);
        break;
    case CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
        *value = atomic_load(&o->carveout);
        break;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET:
        *value = atomic_load(&o->cluster_required);
        break;
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH:
        *value = atomic_load(&o->cluster[attribute - CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH]);
        break;
    case CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED:
        *value = atomic_load(&o->non_portable_cluster);
        break;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE:
        *value = atomic_load(&o->cluster_policy);
        break;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

static CUresult write_attribute(CUfunction_attribute attribute, int value, const struct view *v) {
    struct soft_function_options *o = v->options;
    const struct ptx_kernel_info *info = v->info;
    switch (attribute) {
    case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
        if (value < 0 || (int64_t)value + info->static_shared >
                             soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN])
            return CUDA_ERROR_INVALID_VALUE;
        atomic_store(&o->max_dynamic_shared, value);
        break;
    case CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
        if (value < -1 || value > 100)
            return CUDA_ERROR_INVALID_VALUE;
        atomic_store(&o->carveout, value);
        break;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET:
        atomic_store(&o->cluster_required, value != 0);
        break;
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT:
    case CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH:
        if (value < 0 || info->cluster[0])
            return CUDA_ERROR_INVALID_VALUE;
        atomic_store(&o->cluster[attribute - CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH], value);
        break;
    case CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED:
        atomic_store(&o->non_portable_cluster, value != 0);
        break;
    case CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE:
        if (value < 0 || value > CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING)
            return CUDA_ERROR_INVALID_VALUE;
        atomic_store(&o->cluster_policy, value);
        break;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

/* What only the decoded body tells; a register count of 0 before the first launch made cublasSgemm die of SIGFPE. */
static bool is_of_body(CUfunction_attribute attribute) {
    return attribute == CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES ||
           attribute == CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES ||
           attribute == CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES || attribute == CU_FUNC_ATTRIBUTE_NUM_REGS;
}

/* A kernel's body is its function's in the current context; without a context the declaration has to do. */
static CUresult get_body_attribute(int *value, CUfunction_attribute attribute, struct view *v,
                                   const void *handle) {
    struct soft_context *c;
    struct soft_function *f;
    if (soft_context_current(&c) != CUDA_SUCCESS ||
        soft_function_find((CUfunction)(uintptr_t)handle, c, &f) != CUDA_SUCCESS)
        return read_attribute(value, attribute, v);
    CUresult r = soft_function_prepare(f);
    v->info = f->info;
    if (r == CUDA_SUCCESS)
        r = read_attribute(value, attribute, v);
    soft_module_release(f->module);
    return r;
}

static CUresult get_attribute(int *value, CUfunction_attribute attribute, const void *handle) {
    struct view v;
    CUresult r = value ? view(handle, &v) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    if (is_of_body(attribute))
        r = get_body_attribute(value, attribute, &v, handle);
    else
        r = read_attribute(value, attribute, &v);
    soft_code_drop(v.code);
    return r;
}

static CUresult set_attribute(CUfunction_attribute attribute, int value, const void *handle) {
    struct view v;
    CUresult r = view(handle, &v);
    if (r != CUDA_SUCCESS)
        return r;
    r = write_attribute(attribute, value, &v);
    soft_code_drop(v.code);
    return r;
}

CUresult soft_cuFuncGetAttribute(int *value, CUfunction_attribute attribute, CUfunction f) {
    return get_attribute(value, attribute, f);
}

CUresult soft_cuFuncSetAttribute(CUfunction f, CUfunction_attribute attribute, int value) {
    return set_attribute(attribute, value, f);
}

CUresult soft_cuKernelGetAttribute(int *value, CUfunction_attribute attribute, CUkernel k, CUdevice device) {
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    return get_attribute(value, attribute, k);
}

/* A kernel's setting also reaches its function in the current context, if there is one. */
CUresult soft_cuKernelSetAttribute(CUfunction_attribute attribute, int value, CUkernel k, CUdevice device) {
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    CUresult r = set_attribute(attribute, value, k);
    struct soft_context *c;
    struct soft_function *f;
    if (r == CUDA_SUCCESS && soft_context_current(&c) == CUDA_SUCCESS &&
        soft_function_find((CUfunction)k, c, &f) == CUDA_SUCCESS) {
        r = set_attribute(attribute, value, f);
        soft_module_release(f->module);
    }
    return r;
}

CUresult soft_cuFuncSetCacheConfig(CUfunction f, CUfunc_cache config) {
    return f && (unsigned)config <= CU_FUNC_CACHE_PREFER_EQUAL ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuKernelSetCacheConfig(CUkernel k, CUfunc_cache config, CUdevice device) {
    return device ? CUDA_ERROR_INVALID_DEVICE : soft_cuFuncSetCacheConfig((CUfunction)k, config);
}

CUresult soft_cuFuncSetSharedMemConfig(CUfunction f, CUsharedconfig config) {
    return f && (unsigned)config <= CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE ? CUDA_SUCCESS
                                                                              : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuFuncGetName(const char **name, CUfunction f) {
    struct view v;
    CUresult r = name ? view(f, &v) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    *name = v.info->name;
    soft_code_drop(v.code);
    return CUDA_SUCCESS;
}

CUresult soft_cuKernelGetName(const char **name, CUkernel k) {
    return soft_cuFuncGetName(name, (CUfunction)k);
}

CUresult soft_cuFuncGetModule(CUmodule *out, CUfunction handle) {
    struct soft_context *c;
    struct soft_function *f;
    CUresult r = out && handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_function_find(handle, c, &f);
    if (r != CUDA_SUCCESS)
        return r;
    *out = (CUmodule)f->module;
    soft_module_release(f->module);
    return CUDA_SUCCESS;
}

CUresult soft_cuFuncGetParamInfo(CUfunction f, size_t index, size_t *offset, size_t *size) {
    struct view v;
    CUresult r = offset ? view(f, &v) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    if (index < v.info->param_count) {
        *offset = v.info->params[index].offset;
        if (size)
            *size = v.info->params[index].size;
    } else {
        r = CUDA_ERROR_INVALID_VALUE;
    }
    soft_code_drop(v.code);
    return r;
}

CUresult soft_cuKernelGetParamInfo(CUkernel k, size_t index, size_t *offset, size_t *size) {
    return soft_cuFuncGetParamInfo((CUfunction)k, index, offset, size);
}

CUresult soft_cuFuncIsLoaded(CUfunctionLoadingState *state, CUfunction handle) {
    struct view v;
    CUresult r = state ? view(handle, &v) : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    bool loaded =
        v.code->tag == SOFT_CODE_FUNCTION && atomic_load(&((struct soft_function *)v.code)->prepared);
    *state = loaded ? CU_FUNCTION_LOADING_STATE_LOADED : CU_FUNCTION_LOADING_STATE_UNLOADED;
    soft_code_drop(v.code);
    return CUDA_SUCCESS;
}

CUresult soft_cuFuncLoad(CUfunction handle) {
    struct soft_context *c;
    struct soft_function *f;
    CUresult r = handle ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = soft_function_find(handle, c, &f);
    if (r != CUDA_SUCCESS)
        return r;
    r = soft_function_prepare(f);
    soft_module_release(f->module);
    return r;
}
