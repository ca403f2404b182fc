// SPDX-License-Identifier: Apache-2.0
/* cuLink…: the inputs travel as they come, the output is kept here until the link state is destroyed. */
#include <stdlib.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"
#include "runtime/image.h"
#include "runtime/jit.h"
#include "runtime/token_map.h"

/* The output is fetched in pieces of this size. */
#define READ_PIECE ((size_t)1 << 18)

struct link {
    struct jit jit; /* of cuLinkCreate: its log buffers serve the whole link */
    uint8_t *output;
    size_t size;
};

static struct token_map links = TOKEN_MAP_INITIALIZER;

static void link_free(struct link *link) {
    if (link)
        free(link->output);
    free(link);
}

CUresult rt_cuLinkCreate_v2(unsigned int numOptions, CUjit_option *options, void **optionValues,
                            CUlinkState *stateOut) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!stateOut)
        return CUDA_ERROR_INVALID_VALUE;
    struct link *link = calloc(1, sizeof *link);
    if (!link)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUlinkState state = NULL;
    r = jit_parse(&link->jit, numOptions, options, optionValues);
    if (r == CUDA_SUCCESS)
        r = call_bcLinkCreate(0, &state, link->jit.option, link->jit.count, link->jit.info.capacity,
                              link->jit.error.capacity);
    void *present;
    if (r == CUDA_SUCCESS && !token_map_add(&links, (uintptr_t)state, link, &present)) {
        call_cuLinkDestroy(0, state);
        r = CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (r == CUDA_SUCCESS)
        *stateOut = state;
    else
        link_free(link);
    return r;
}

static CUresult link_add(CUlinkState state, CUjitInputType type, const void *data, size_t size,
                         const char *name, unsigned count, CUjit_option *options, void **values) {
    struct link *link = token_map_get(&links, (uintptr_t)state);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    if (!data || !size || (unsigned)type >= CU_JIT_NUM_INPUT_TYPES || link->output)
        return CUDA_ERROR_INVALID_VALUE;
    struct jit jit;
    struct jit_result result = {0};
    CUresult r = jit_parse(&jit, count, options, values);
    if (r != CUDA_SUCCESS)
        return r;
    const struct jit *logs = &link->jit;
    r = call_bcLinkAdd(0, state, &result, (uint32_t)type, data, size, name, jit.option, jit.count,
                       logs->info.buffer, logs->info.capacity, logs->error.buffer, logs->error.capacity);
    if (r != CUDA_SUCCESS)
        return r;
    jit_finish(logs, &result);
    return (CUresult)result.result;
}

CUresult rt_cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size,
                             const char *name, unsigned int numOptions, CUjit_option *options,
                             void **optionValues) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    return r == CUDA_SUCCESS ? link_add(state, type, data, size, name, numOptions, options, optionValues) : r;
}

CUresult rt_cuLinkAddFile_v2(CUlinkState state, CUjitInputType type, const char *path,
                             unsigned int numOptions, CUjit_option *options, void **optionValues) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!path)
        return CUDA_ERROR_INVALID_VALUE;
    uint8_t *bytes;
    size_t size;
    r = image_read_file(path, &bytes, &size);
    if (r != CUDA_SUCCESS)
        return r;
    /* PTX is text and is sent with its end. */
    r = link_add(state, type, bytes, type == CU_JIT_INPUT_PTX ? size + 1 : size, path, numOptions, options,
                 optionValues);
    free(bytes);
    return r;
}

static CUresult fetch(CUlinkState state, struct link *link, size_t size) {
    uint8_t *output = malloc(size ? size : 1);
    if (!output)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = CUDA_SUCCESS;
    for (size_t at = 0; at < size && r == CUDA_SUCCESS; at += READ_PIECE)
        r = call_bcLinkRead(0, state, at, output + at, size - at < READ_PIECE ? size - at : READ_PIECE);
    if (r != CUDA_SUCCESS) {
        free(output);
        return r;
    }
    link->output = output;
    link->size = size;
    return CUDA_SUCCESS;
}

CUresult rt_cuLinkComplete(CUlinkState state, void **cubinOut, size_t *sizeOut) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!cubinOut)
        return CUDA_ERROR_INVALID_VALUE;
    struct link *link = token_map_get(&links, (uintptr_t)state);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    if (!link->output) {
        const struct jit *logs = &link->jit;
        struct jit_result result = {0};
        size_t size = 0;
        r = call_bcLinkComplete(0, state, &result, &size, logs->info.buffer, logs->info.capacity,
                                logs->error.buffer, logs->error.capacity);
        if (r != CUDA_SUCCESS)
            return r;
        jit_finish(logs, &result);
        r = result.result == CUDA_SUCCESS ? fetch(state, link, size) : (CUresult)result.result;
        if (r != CUDA_SUCCESS)
            return r;
    }
    *cubinOut = link->output;
    if (sizeOut)
        *sizeOut = link->size;
    return CUDA_SUCCESS;
}

CUresult rt_cuLinkDestroy(CUlinkState state) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    struct link *link = token_map_take(&links, (uintptr_t)state);
    if (!link)
        return CUDA_ERROR_INVALID_HANDLE;
    link_free(link);
    return call_cuLinkDestroy(0, state);
}
