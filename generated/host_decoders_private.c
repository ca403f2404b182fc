// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Decoders of calls from the guest: private operations.
 */

#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"

CUresult do_bcKernelInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *f = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &f, &error))
        return error;
    struct kernel_info info;
    memset(&info, 0, sizeof info);
    CUresult r = session_bcKernelInfo(s, f, &info);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &info, sizeof info);
    return r;
}

CUresult do_bcLaunch(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    struct launch_config config;
    wire_get(&m->in, &config, sizeof config);
    const void *attrs_in = host_take(&m->in, words[1], sizeof(CUlaunchAttribute));
    const void *params_in = host_take(&m->in, words[2], sizeof(uint8_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *f = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[0], &f, &error))
        return error;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[3], &stream, &error))
        return error;
    return session_bcLaunch(s, f, &config, (const CUlaunchAttribute *)(uintptr_t)attrs_in, (size_t)words[1],
        (const void *)(uintptr_t)params_in, (size_t)words[2], stream);
}

CUresult do_bcModuleLoad(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[5];
    wire_get(&m->in, words, sizeof words);
    const void *image_in = host_take(&m->in, words[1], sizeof(uint8_t));
    const void *options_in = host_take(&m->in, words[2], sizeof(struct jit_option));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmodule module = NULL;
    struct jit_result result;
    memset(&result, 0, sizeof result);
    uint8_t *info = NULL;
    if (words[0] & 0x1u) {
        info = host_room(s, words[3], sizeof(uint8_t));
        if (!info)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    uint8_t *errors = NULL;
    if (words[0] & 0x2u) {
        errors = host_room(s, words[4], sizeof(uint8_t));
        if (!errors)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcModuleLoad(s, &module, &result, (const void *)(uintptr_t)image_in,
        (size_t)words[1], (const struct jit_option *)(uintptr_t)options_in, (size_t)words[2], (char *)info,
        (size_t)words[3], (char *)errors, (size_t)words[4]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MODULE, (void *)(uintptr_t)module, &r)};
    wire_put(out, results, sizeof results);
    wire_put(out, &result, sizeof result);
    if (info)
        wire_put(out, info, (size_t)words[3] * sizeof(uint8_t));
    if (errors)
        wire_put(out, errors, (size_t)words[4] * sizeof(uint8_t));
    return r;
}

CUresult do_bcLibraryLoad(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[6];
    wire_get(&m->in, words, sizeof words);
    const void *image_in = host_take(&m->in, words[1], sizeof(uint8_t));
    const void *options_in = host_take(&m->in, words[2], sizeof(struct jit_option));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUlibrary library = NULL;
    struct jit_result result;
    memset(&result, 0, sizeof result);
    uint8_t *info = NULL;
    if (words[0] & 0x1u) {
        info = host_room(s, words[4], sizeof(uint8_t));
        if (!info)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    uint8_t *errors = NULL;
    if (words[0] & 0x2u) {
        errors = host_room(s, words[5], sizeof(uint8_t));
        if (!errors)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcLibraryLoad(s, &library, &result, (const void *)(uintptr_t)image_in,
        (size_t)words[1], (const struct jit_option *)(uintptr_t)options_in, (size_t)words[2],
        (uint32_t)words[3], (char *)info, (size_t)words[4], (char *)errors, (size_t)words[5]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_LIBRARY, (void *)(uintptr_t)library, &r)};
    wire_put(out, results, sizeof results);
    wire_put(out, &result, sizeof result);
    if (info)
        wire_put(out, info, (size_t)words[4] * sizeof(uint8_t));
    if (errors)
        wire_put(out, errors, (size_t)words[5] * sizeof(uint8_t));
    return r;
}

CUresult do_bcLinkCreate(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *options_in = host_take(&m->in, words[0], sizeof(struct jit_option));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUlinkState state = NULL;
    CUresult r = session_bcLinkCreate(s, &state, (const struct jit_option *)(uintptr_t)options_in,
        (size_t)words[0], (size_t)words[1], (size_t)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_LINK, (void *)(uintptr_t)state, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcLinkAdd(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[8];
    wire_get(&m->in, words, sizeof words);
    const void *data_in = host_take(&m->in, words[3], sizeof(uint8_t));
    const char *name = words[0] & 0x1u ? host_string(&m->in, words[4]) : NULL;
    const void *options_in = host_take(&m->in, words[5], sizeof(struct jit_option));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *state = NULL;
    if (!session_in(s, HANDLE_LINK, words[1], &state, &error))
        return error;
    struct jit_result result;
    memset(&result, 0, sizeof result);
    uint8_t *info = NULL;
    if (words[0] & 0x2u) {
        info = host_room(s, words[6], sizeof(uint8_t));
        if (!info)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    uint8_t *errors = NULL;
    if (words[0] & 0x4u) {
        errors = host_room(s, words[7], sizeof(uint8_t));
        if (!errors)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcLinkAdd(s, state, &result, (uint32_t)words[2], (const void *)(uintptr_t)data_in,
        (size_t)words[3], name, (const struct jit_option *)(uintptr_t)options_in, (size_t)words[5],
        (char *)info, (size_t)words[6], (char *)errors, (size_t)words[7]);
    if (r != CUDA_SUCCESS)
        return r;
    wire_put(out, &result, sizeof result);
    if (info)
        wire_put(out, info, (size_t)words[6] * sizeof(uint8_t));
    if (errors)
        wire_put(out, errors, (size_t)words[7] * sizeof(uint8_t));
    return r;
}

CUresult do_bcLinkComplete(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *state = NULL;
    if (!session_in(s, HANDLE_LINK, words[1], &state, &error))
        return error;
    struct jit_result result;
    memset(&result, 0, sizeof result);
    size_t size = 0;
    uint8_t *info = NULL;
    if (words[0] & 0x1u) {
        info = host_room(s, words[2], sizeof(uint8_t));
        if (!info)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    uint8_t *errors = NULL;
    if (words[0] & 0x2u) {
        errors = host_room(s, words[3], sizeof(uint8_t));
        if (!errors)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcLinkComplete(s, state, &result, &size, (char *)info, (size_t)words[2],
        (char *)errors, (size_t)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)size};
    wire_put(out, results, sizeof results);
    wire_put(out, &result, sizeof result);
    if (info)
        wire_put(out, info, (size_t)words[2] * sizeof(uint8_t));
    if (errors)
        wire_put(out, errors, (size_t)words[3] * sizeof(uint8_t));
    return r;
}

CUresult do_bcLinkRead(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *state = NULL;
    if (!session_in(s, HANDLE_LINK, words[1], &state, &error))
        return error;
    uint8_t *data = NULL;
    if (words[0] & 0x1u) {
        data = host_room(s, words[3], sizeof(uint8_t));
        if (!data)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcLinkRead(s, state, (size_t)words[2], (void *)data, (size_t)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    if (data)
        wire_put(out, data, (size_t)words[3] * sizeof(uint8_t));
    return r;
}

CUresult do_bcCopyIn(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[3], &stream, &error))
        return error;
    return session_bcCopyIn(s, (CUdeviceptr)words[0], (uint32_t)words[1], (size_t)words[2], stream);
}

CUresult do_bcCopyOut(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[3], &stream, &error))
        return error;
    return session_bcCopyOut(s, (CUdeviceptr)words[0], (uint32_t)words[1], (size_t)words[2], stream);
}

CUresult do_bcChunkDone(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[1], &stream, &error))
        return error;
    return session_bcChunkDone(s, (uint32_t)words[0], stream);
}

CUresult do_bcRead(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[3], &stream, &error))
        return error;
    uint8_t *dst = NULL;
    if (words[0] & 0x1u) {
        dst = host_room(s, words[2], sizeof(uint8_t));
        if (!dst)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcRead(s, (CUdeviceptr)words[1], (void *)dst, (size_t)words[2], stream);
    if (r != CUDA_SUCCESS)
        return r;
    if (dst)
        wire_put(out, dst, (size_t)words[2] * sizeof(uint8_t));
    return r;
}

CUresult do_bcWrite(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    const void *src_in = host_take(&m->in, words[1], sizeof(uint8_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[2], &stream, &error))
        return error;
    return session_bcWrite(s, (CUdeviceptr)words[0], (const void *)(uintptr_t)src_in, (size_t)words[1],
        stream);
}

CUresult do_bcFence(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)m;
    (void)out;
    (void)ops;
    return session_bcFence(s);
}

CUresult do_bcHostRegister(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return session_bcHostRegister(s, (uint64_t)words[0], (uint64_t)words[1], (uint64_t)words[2]);
}

CUresult do_bcHostUnregister(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return session_bcHostUnregister(s, (uint64_t)words[0], (uint64_t)words[1]);
}

CUresult do_bcHeapAlloc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    uint64_t offset = 0;
    CUresult r = session_bcHeapAlloc(s, (uint64_t)words[0], &offset);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)offset};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcHeapFree(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return session_bcHeapFree(s, (uint64_t)words[0]);
}

CUresult do_bcGraphAddKernelNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    struct launch_config config;
    wire_get(&m->in, &config, sizeof config);
    const void *params_in = host_take(&m->in, words[3], sizeof(uint8_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &graph, &error))
        return error;
    void *f = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[2], &f, &error))
        return error;
    CUgraphNode node = NULL;
    CUresult r = session_bcGraphAddKernelNode(s, &node, graph, (CUgraphNode *)dependencies, (size_t)words[1],
        f, &config, (const void *)(uintptr_t)params_in, (size_t)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)node, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcGraphKernelNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &node, &error))
        return error;
    CUfunction f = NULL;
    struct launch_config config;
    memset(&config, 0, sizeof config);
    uint8_t *params = NULL;
    if (words[0] & 0x1u) {
        params = host_room(s, words[2], sizeof(uint8_t));
        if (!params)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t size = 0;
    CUresult r = session_bcGraphKernelNodeGetParams(s, node, &f, &config, (void *)params, (size_t)words[2],
        &size);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_FUNCTION, (void *)(uintptr_t)f, &r), (uint64_t)size};
    wire_put(out, results, sizeof results);
    wire_put(out, &config, sizeof config);
    if (params)
        wire_put(out, params, (size_t)words[2] * sizeof(uint8_t));
    return r;
}

CUresult do_bcGraphKernelNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    struct launch_config config;
    wire_get(&m->in, &config, sizeof config);
    const void *params_in = host_take(&m->in, words[2], sizeof(uint8_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &node, &error))
        return error;
    void *f = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[1], &f, &error))
        return error;
    return session_bcGraphKernelNodeSetParams(s, node, f, &config, (const void *)(uintptr_t)params_in,
        (size_t)words[2]);
}

CUresult do_bcGraphExecKernelNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    struct launch_config config;
    wire_get(&m->in, &config, sizeof config);
    const void *params_in = host_take(&m->in, words[3], sizeof(uint8_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *exec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &exec, &error))
        return error;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &node, &error))
        return error;
    void *f = NULL;
    if (!session_in(s, HANDLE_FUNCTION, words[2], &f, &error))
        return error;
    return session_bcGraphExecKernelNodeSetParams(s, exec, node, f, &config,
        (const void *)(uintptr_t)params_in, (size_t)words[3]);
}

CUresult do_bcGraphAddHostNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &graph, &error))
        return error;
    CUgraphNode node = NULL;
    CUresult r = session_bcGraphAddHostNode(s, &node, graph, (CUgraphNode *)dependencies, (size_t)words[1],
        (uint64_t)words[2], (uint64_t)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)node, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcGraphHostNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &node, &error))
        return error;
    uint64_t fn = 0;
    uint64_t data = 0;
    CUresult r = session_bcGraphHostNodeGetParams(s, node, &fn, &data);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)fn, (uint64_t)data};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcGraphHostNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &node, &error))
        return error;
    return session_bcGraphHostNodeSetParams(s, node, (uint64_t)words[1], (uint64_t)words[2]);
}

CUresult do_bcGraphExecHostNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *exec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &exec, &error))
        return error;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &node, &error))
        return error;
    return session_bcGraphExecHostNodeSetParams(s, exec, node, (uint64_t)words[2], (uint64_t)words[3]);
}

CUresult do_bcOutput(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    uint8_t *text = NULL;
    if (words[0] & 0x1u) {
        text = host_room(s, words[1], sizeof(uint8_t));
        if (!text)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t size = 0;
    CUresult r = session_bcOutput(s, (void *)text, (size_t)words[1], &size);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)size};
    wire_put(out, results, sizeof results);
    if (text)
        wire_put(out, text, (size_t)words[1] * sizeof(uint8_t));
    return r;
}

CUresult do_bcHostFunc(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[2], &stream, &error))
        return error;
    return session_bcHostFunc(s, (uint64_t)words[0], (uint64_t)words[1], stream);
}

CUresult do_bcStreamCallback(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[2], &stream, &error))
        return error;
    return session_bcStreamCallback(s, (uint64_t)words[0], (uint64_t)words[1], stream);
}

CUresult do_bcUserObject(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUuserObject object = NULL;
    CUresult r = session_bcUserObject(s, &object, (uint64_t)words[0], (uint64_t)words[1],
        (unsigned int)words[2]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_USER_OBJECT, (void *)(uintptr_t)object, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcCaptureInfo(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[1], &stream, &error))
        return error;
    CUstreamCaptureStatus status = 0;
    cuuint64_t id = 0;
    CUgraph graph = NULL;
    CUgraphNode *dependencies = NULL;
    if (words[0] & 0x1u) {
        dependencies = host_room(s, words[2], sizeof(CUgraphNode));
        if (!dependencies)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUgraphEdgeData *edges = NULL;
    if (words[0] & 0x2u) {
        edges = host_room(s, words[2], sizeof(CUgraphEdgeData));
        if (!edges)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t count = 0;
    CUresult r = session_bcCaptureInfo(s, stream, &status, &id, &graph, dependencies, edges, (size_t)words[2],
        &count);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)status, (uint64_t)id, host_token(s, HANDLE_GRAPH,
        (void *)(uintptr_t)graph, &r), (uint64_t)count};
    wire_put(out, results, sizeof results);
    if (dependencies) {
        for (uint64_t i = 0; i < words[2]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)dependencies[i], &r));
    }
    if (edges)
        wire_put(out, edges, (size_t)words[2] * sizeof(CUgraphEdgeData));
    return r;
}

CUresult do_bcGraphAddCopyNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    CUDA_MEMCPY3D_v2 box;
    wire_get(&m->in, &box, sizeof box);
    box.reserved0 = 0;
    box.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &graph, &error))
        return error;
    void *context = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[3], &context, &error))
        return error;
    if (box.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.srcArray, &handle, &error))
            return error;
        box.srcArray = handle;
    } else {
        box.srcArray = 0;
    }
    if (box.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.dstArray, &handle, &error))
            return error;
        box.dstArray = handle;
    } else {
        box.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &box);
    if (judged != CUDA_SUCCESS)
        return judged;
    CUgraphNode node = NULL;
    CUresult r = session_bcGraphAddCopyNode(s, &node, graph, (CUgraphNode *)dependencies, (size_t)words[1],
        &box, (uint32_t)words[2], context);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)node, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcGraphCopyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY3D_v2 box;
    wire_get(&m->in, &box, sizeof box);
    box.reserved0 = 0;
    box.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[0], &node, &error))
        return error;
    if (box.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.srcArray, &handle, &error))
            return error;
        box.srcArray = handle;
    } else {
        box.srcArray = 0;
    }
    if (box.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.dstArray, &handle, &error))
            return error;
        box.dstArray = handle;
    } else {
        box.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &box);
    if (judged != CUDA_SUCCESS)
        return judged;
    return session_bcGraphCopyNodeSetParams(s, node, &box, (uint32_t)words[1]);
}

CUresult do_bcGraphExecCopyNodeSetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY3D_v2 box;
    wire_get(&m->in, &box, sizeof box);
    box.reserved0 = 0;
    box.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *exec = NULL;
    if (!session_in(s, HANDLE_GRAPH_EXEC, words[0], &exec, &error))
        return error;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &node, &error))
        return error;
    void *context = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[3], &context, &error))
        return error;
    if (box.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.srcArray, &handle, &error))
            return error;
        box.srcArray = handle;
    } else {
        box.srcArray = 0;
    }
    if (box.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.dstArray, &handle, &error))
            return error;
        box.dstArray = handle;
    } else {
        box.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &box);
    if (judged != CUDA_SUCCESS)
        return judged;
    return session_bcGraphExecCopyNodeSetParams(s, exec, node, &box, (uint32_t)words[2], context);
}

CUresult do_bcCaptureCopy(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    CUDA_MEMCPY3D_v2 box;
    wire_get(&m->in, &box, sizeof box);
    box.reserved0 = 0;
    box.reserved1 = 0;
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *stream = NULL;
    if (!session_in(s, HANDLE_STREAM, words[1], &stream, &error))
        return error;
    if (box.srcMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.srcArray, &handle, &error))
            return error;
        box.srcArray = handle;
    } else {
        box.srcArray = 0;
    }
    if (box.dstMemoryType == CU_MEMORYTYPE_ARRAY) {
        void *handle = NULL;
        if (!session_in(s, HANDLE_ARRAY, (uint64_t)(uintptr_t)box.dstArray, &handle, &error))
            return error;
        box.dstArray = handle;
    } else {
        box.dstArray = 0;
    }
    CUresult judged = session_check_memcpy3d(s, &box);
    if (judged != CUDA_SUCCESS)
        return judged;
    return session_bcCaptureCopy(s, &box, (uint32_t)words[0], stream);
}

CUresult do_bcGraphAddConditionalNode(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[7];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[2], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[2], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[1], &graph, &error))
        return error;
    void *context = NULL;
    if (!session_in(s, HANDLE_CONTEXT, words[5], &context, &error))
        return error;
    CUgraphNode node = NULL;
    CUgraph *bodies = NULL;
    if (words[0] & 0x1u) {
        bodies = host_room(s, words[6], sizeof(CUgraph));
        if (!bodies)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    CUresult r = session_bcGraphAddConditionalNode(s, &node, graph, (CUgraphNode *)dependencies,
        (size_t)words[2], (uint64_t)words[3], (uint32_t)words[4], context, bodies, (size_t)words[6]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)node, &r)};
    wire_put(out, results, sizeof results);
    if (bodies) {
        for (uint64_t i = 0; i < words[6]; i++)
            wire_put_u64(out, host_token(s, HANDLE_GRAPH, (void *)(uintptr_t)bodies[i], &r));
    }
    return r;
}

CUresult do_bcGraphAddChild(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    const void *dependencies_in = host_take(&m->in, words[1], sizeof(CUgraphNode));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void **dependencies = NULL;
    if (dependencies_in) {
        CUresult bad = host_handles(s, HANDLE_GRAPH_NODE, dependencies_in, words[1], &dependencies);
        if (bad != CUDA_SUCCESS)
            return bad;
    }
    void *graph = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[0], &graph, &error))
        return error;
    void *child = NULL;
    if (!session_in(s, HANDLE_GRAPH, words[2], &child, &error))
        return error;
    CUgraphNode node = NULL;
    CUresult r = session_bcGraphAddChild(s, &node, graph, (CUgraphNode *)dependencies, (size_t)words[1],
        child, (uint32_t)words[3]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_GRAPH_NODE, (void *)(uintptr_t)node, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcGraphMemAllocNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &node, &error))
        return error;
    CUmemPoolProps props;
    memset(&props, 0, sizeof props);
    CUmemAccessDesc *access = NULL;
    if (words[0] & 0x1u) {
        access = host_room(s, words[2], sizeof(CUmemAccessDesc));
        if (!access)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t count = 0;
    size_t size = 0;
    CUdeviceptr address = 0;
    CUresult r = session_bcGraphMemAllocNodeGetParams(s, node, &props, access, (size_t)words[2], &count,
        &size, &address);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)count, (uint64_t)size, (uint64_t)address};
    wire_put(out, results, sizeof results);
    props.win32SecurityAttributes = 0; /* the host's addresses are nobody's business */
    wire_put(out, &props, sizeof props);
    if (access)
        wire_put(out, access, (size_t)words[2] * sizeof(CUmemAccessDesc));
    return r;
}

CUresult do_bcGraphBatchMemOpNodeGetParams(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *node = NULL;
    if (!session_in(s, HANDLE_GRAPH_NODE, words[1], &node, &error))
        return error;
    CUcontext context = NULL;
    CUstreamBatchMemOpParams *list = NULL;
    if (words[0] & 0x1u) {
        list = host_room(s, words[2], sizeof(CUstreamBatchMemOpParams));
        if (!list)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    size_t count = 0;
    CUresult r = session_bcGraphBatchMemOpNodeGetParams(s, node, &context, list, (size_t)words[2], &count);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_CONTEXT, (void *)(uintptr_t)context, &r),
        (uint64_t)count};
    wire_put(out, results, sizeof results);
    if (list)
        wire_put(out, list, (size_t)words[2] * sizeof(CUstreamBatchMemOpParams));
    return r;
}

CUresult do_bcTallyStart(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)m;
    (void)ops;
    uint64_t host_now = 0;
    CUresult r = session_bcTallyStart(s, &host_now);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)host_now};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcTallyKernels(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    struct kernel_tally *kernels = NULL;
    if (words[0] & 0x1u) {
        kernels = host_room(s, words[2], sizeof(struct kernel_tally));
        if (!kernels)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    uint64_t total = 0;
    CUresult r = session_bcTallyKernels(s, (uint64_t)words[1], kernels, (size_t)words[2], &total);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)total};
    wire_put(out, results, sizeof results);
    if (kernels)
        wire_put(out, kernels, (size_t)words[2] * sizeof(struct kernel_tally));
    return r;
}

CUresult do_bcTallySpans(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[3];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    struct kernel_span *spans = NULL;
    if (words[0] & 0x1u) {
        spans = host_room(s, words[2], sizeof(struct kernel_span));
        if (!spans)
            return CUDA_ERROR_OUT_OF_MEMORY;
    }
    uint64_t total = 0;
    CUresult r = session_bcTallySpans(s, (uint64_t)words[1], spans, (size_t)words[2], &total);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)total};
    wire_put(out, results, sizeof results);
    if (spans)
        wire_put(out, spans, (size_t)words[2] * sizeof(struct kernel_span));
    return r;
}

CUresult do_bcMemExport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *handle = NULL;
    if (!session_in(s, HANDLE_ALLOCATION, words[0], &handle, &error))
        return error;
    uint64_t first = 0;
    uint64_t second = 0;
    CUresult r = session_bcMemExport(s, (CUmemGenericAllocationHandle)(uintptr_t)handle, &first, &second);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)first, (uint64_t)second};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcMemImport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemGenericAllocationHandle handle = 0;
    CUresult r = session_bcMemImport(s, &handle, (uint64_t)words[0], (uint64_t)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_ALLOCATION, (void *)(uintptr_t)handle, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcPoolExport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult error = CUDA_SUCCESS;
    void *pool = NULL;
    if (!session_in(s, HANDLE_MEMORY_POOL, words[0], &pool, &error))
        return error;
    uint64_t first = 0;
    uint64_t second = 0;
    CUresult r = session_bcPoolExport(s, pool, &first, &second);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)first, (uint64_t)second};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcPoolImport(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    CUmemoryPool pool = NULL;
    CUresult r = session_bcPoolImport(s, &pool, (uint64_t)words[0], (uint64_t)words[1]);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {host_token(s, HANDLE_MEMORY_POOL, (void *)(uintptr_t)pool, &r)};
    wire_put(out, results, sizeof results);
    return r;
}

CUresult do_bcContextAlias(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return session_bcContextAlias(s, (CUdevice)words[0], (uint64_t)words[1]);
}

CUresult do_bcContextAliasEnd(struct session *s, const struct executor_ops *ops,
    struct port_message *m, struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[1];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return session_bcContextAliasEnd(s, (uint64_t)words[0]);
}

CUresult do_bcFileRegister(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)out;
    (void)ops;
    uint64_t words[4];
    wire_get(&m->in, words, sizeof words);
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    return session_bcFileRegister(s, (uint64_t)words[0], (uint64_t)words[1], (uint64_t)words[2],
        (uint64_t)words[3]);
}
