// SPDX-License-Identifier: Apache-2.0
/*
 * cuLink: collects PTX, resolves it as one module, and yields a fat binary with all of it that the module
 * loader takes. The log options live in the caller's arrays until the link is destroyed.
 */
#include <stdlib.h>
#include <string.h>

#include "device/soft/library.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

/* A CUlinkState is a pointer to one of these. */
struct soft_link {
    struct image image;
    struct jit jit;
    void *output;
    size_t output_size;
};

CUresult soft_cuLinkCreate_v2(unsigned n, CUjit_option *option, void **value, CUlinkState *out) {
    if (!out || (n && (!option || !value)))
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_link *l = calloc(1, sizeof *l);
    if (!l)
        return CUDA_ERROR_OUT_OF_MEMORY;
    jit_open(&l->jit, n, option, value);
    jit_publish(&l->jit, CUDA_SUCCESS);
    *out = (CUlinkState)l;
    return CUDA_SUCCESS;
}

static CUresult append(struct soft_link *l, struct image *from) {
    struct ptx_source *grown = from->count <= IMAGE_MOST_SOURCES - l->image.count
                                   ? realloc(l->image.source, (l->image.count + from->count) * sizeof *grown)
                                   : NULL;
    if (!grown) {
        image_close(from);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    l->image.source = grown;
    memcpy(&grown[l->image.count], from->source, from->count * sizeof *grown);
    l->image.count += from->count;
    free(from->source);
    return CUDA_SUCCESS;
}

CUresult soft_cuLinkAddData_v2(CUlinkState state, CUjitInputType type, void *data, size_t size,
                               const char *name, unsigned n, CUjit_option *option, void **value) {
    (void)name;
    struct soft_link *l = (struct soft_link *)state;
    if (!l || l->output || !data || !size || (n && (!option || !value)))
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r;
    struct image image;
    switch (type) {
    case CU_JIT_INPUT_PTX:
    case CU_JIT_INPUT_FATBINARY:
        r = image_open(data, size, soft_capability(), &image, &l->jit.log);
        if (r == CUDA_SUCCESS)
            r = append(l, &image);
        break;
    case CU_JIT_INPUT_CUBIN:
    case CU_JIT_INPUT_OBJECT:
    case CU_JIT_INPUT_LIBRARY:
        ptx_log_printf(&l->jit.log, "only PTX can be linked; the software GPU does not run machine code\n");
        r = CUDA_ERROR_NO_BINARY_FOR_GPU;
        break;
    default:
        r = CUDA_ERROR_INVALID_VALUE;
    }
    jit_publish(&l->jit, r);
    return r;
}

CUresult soft_cuLinkComplete(CUlinkState state, void **out, size_t *size) {
    struct soft_link *l = (struct soft_link *)state;
    if (!l || !out || l->output || !l->image.count)
        return CUDA_ERROR_INVALID_VALUE;
    /* A trial load finds what does not parse or fit together now rather than when the result is loaded. */
    struct ptx_module *trial = NULL;
    struct ptx_global *g;
    CUresult r = soft_error(ptx_module_load(l->image.source, l->image.count, &trial, &l->jit.log));
    for (size_t i = 0, count = r == CUDA_SUCCESS ? ptx_module_globals(trial, &g) : 0; i < count; i++)
        if (g[i].external) {
            ptx_log_printf(&l->jit.log, "variable %s is declared but defined nowhere\n", g[i].name);
            r = CUDA_ERROR_INVALID_PTX;
        }
    if (trial)
        ptx_module_free(trial);
    if (r == CUDA_SUCCESS)
        r = image_pack(l->image.source, l->image.count, soft_capability(), &l->output, &l->output_size);
    jit_publish(&l->jit, r);
    if (r != CUDA_SUCCESS)
        return r;
    *out = l->output;
    if (size)
        *size = l->output_size;
    return CUDA_SUCCESS;
}

CUresult soft_cuLinkDestroy(CUlinkState state) {
    struct soft_link *l = (struct soft_link *)state;
    if (!l)
        return CUDA_ERROR_INVALID_VALUE;
    image_close(&l->image);
    ptx_log_free(&l->jit.log);
    free(l->output);
    free(l);
    return CUDA_SUCCESS;
}
