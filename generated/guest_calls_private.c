// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Encoders of calls from the guest to the host: private operations.
 */

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"
#include "generated/wire_tags.h"
#include "runtime/call.h"

CUresult call_bcKernelInfo(unsigned call_flags, CUfunction f, struct kernel_info *info) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcKernelInfo, call_flags | WIRE_SYNC, 8,
        0 + wire_pad(sizeof(struct kernel_info)));
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)f};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, info, sizeof(struct kernel_info));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcLaunch(unsigned call_flags, CUfunction f, const struct launch_config *config,
    const CUlaunchAttribute *attrs, size_t n, const void *params, size_t size, CUstream stream) {
    bool wait = !rt_posts_allowed();
    size_t payload = 32 + wire_pad(sizeof(struct launch_config));
    if ((attrs && !call_room(&payload, (uint64_t)(n),
        sizeof(CUlaunchAttribute))) || (params && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcLaunch, call_flags | (wait ? WIRE_SYNC : 0u), payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)f, (uint64_t)n, (uint64_t)size,
        (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, config, sizeof(struct launch_config));
    wire_put(&call.out, attrs, (size_t)(n) * sizeof(CUlaunchAttribute));
    wire_put(&call.out, params, (size_t)(size) * sizeof(uint8_t));
    return call_post(&call, wait);
}

CUresult call_bcModuleLoad(unsigned call_flags, CUmodule *module, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity) {
    size_t payload = 40;
    if ((image && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))) || (options && !call_room(&payload,
        (uint64_t)(n), sizeof(struct jit_option))))
        return CUDA_ERROR_INVALID_VALUE;
    size_t reply = 8 + wire_pad(sizeof(struct jit_result));
    if ((info && !call_room(&reply, (uint64_t)(info_capacity),
        sizeof(uint8_t))) || (errors && !call_room(&reply, (uint64_t)(errors_capacity), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcModuleLoad, call_flags | WIRE_SYNC, payload, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(info != NULL) | (uint64_t)(errors != NULL) << 1, (uint64_t)size,
        (uint64_t)n, (uint64_t)info_capacity, (uint64_t)errors_capacity};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, image, (size_t)(size) * sizeof(uint8_t));
    wire_put(&call.out, options, (size_t)(n) * sizeof(struct jit_option));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        wire_get(&call.in, result, sizeof(struct jit_result));
        if (info)
            wire_get(&call.in, info, (size_t)(info_capacity) * sizeof(uint8_t));
        if (errors)
            wire_get(&call.in, errors, (size_t)(errors_capacity) * sizeof(uint8_t));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *module = (CUmodule)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcLibraryLoad(unsigned call_flags, CUlibrary *library, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, uint32_t flags, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity) {
    size_t payload = 48;
    if ((image && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))) || (options && !call_room(&payload,
        (uint64_t)(n), sizeof(struct jit_option))))
        return CUDA_ERROR_INVALID_VALUE;
    size_t reply = 8 + wire_pad(sizeof(struct jit_result));
    if ((info && !call_room(&reply, (uint64_t)(info_capacity),
        sizeof(uint8_t))) || (errors && !call_room(&reply, (uint64_t)(errors_capacity), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcLibraryLoad, call_flags | WIRE_SYNC, payload, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(info != NULL) | (uint64_t)(errors != NULL) << 1, (uint64_t)size,
        (uint64_t)n, (uint64_t)flags, (uint64_t)info_capacity, (uint64_t)errors_capacity};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, image, (size_t)(size) * sizeof(uint8_t));
    wire_put(&call.out, options, (size_t)(n) * sizeof(struct jit_option));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        wire_get(&call.in, result, sizeof(struct jit_result));
        if (info)
            wire_get(&call.in, info, (size_t)(info_capacity) * sizeof(uint8_t));
        if (errors)
            wire_get(&call.in, errors, (size_t)(errors_capacity) * sizeof(uint8_t));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *library = (CUlibrary)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcLinkCreate(unsigned call_flags, CUlinkState *state, const struct jit_option *options,
    size_t n, size_t info_capacity, size_t errors_capacity) {
    size_t payload = 24;
    if ((options && !call_room(&payload, (uint64_t)(n), sizeof(struct jit_option))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcLinkCreate, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)n, (uint64_t)info_capacity, (uint64_t)errors_capacity};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, options, (size_t)(n) * sizeof(struct jit_option));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *state = (CUlinkState)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcLinkAdd(unsigned call_flags, CUlinkState state, struct jit_result *result, uint32_t type,
    const void *data, size_t size, const char *name, const struct jit_option *options, size_t n, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity) {
    size_t name_size = name ? strlen(name) + 1 : 0;
    size_t payload = 64;
    if ((data && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))) || !call_room(&payload, name_size,
        1) || (options && !call_room(&payload, (uint64_t)(n), sizeof(struct jit_option))))
        return CUDA_ERROR_INVALID_VALUE;
    size_t reply = 0 + wire_pad(sizeof(struct jit_result));
    if ((info && !call_room(&reply, (uint64_t)(info_capacity),
        sizeof(uint8_t))) || (errors && !call_room(&reply, (uint64_t)(errors_capacity), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcLinkAdd, call_flags | WIRE_SYNC, payload, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(name != NULL) | (uint64_t)(info != NULL) << 1 | (uint64_t)(errors != NULL) << 2,
        (uint64_t)(uintptr_t)state, (uint64_t)type, (uint64_t)size, name_size, (uint64_t)n,
        (uint64_t)info_capacity, (uint64_t)errors_capacity};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, data, (size_t)(size) * sizeof(uint8_t));
    wire_put(&call.out, name, name_size);
    wire_put(&call.out, options, (size_t)(n) * sizeof(struct jit_option));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        wire_get(&call.in, result, sizeof(struct jit_result));
        if (info)
            wire_get(&call.in, info, (size_t)(info_capacity) * sizeof(uint8_t));
        if (errors)
            wire_get(&call.in, errors, (size_t)(errors_capacity) * sizeof(uint8_t));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcLinkComplete(unsigned call_flags, CUlinkState state, struct jit_result *result, size_t *size,
    char *info, size_t info_capacity, char *errors, size_t errors_capacity) {
    size_t reply = 8 + wire_pad(sizeof(struct jit_result));
    if ((info && !call_room(&reply, (uint64_t)(info_capacity),
        sizeof(uint8_t))) || (errors && !call_room(&reply, (uint64_t)(errors_capacity), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcLinkComplete, call_flags | WIRE_SYNC, 32, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(info != NULL) | (uint64_t)(errors != NULL) << 1,
        (uint64_t)(uintptr_t)state, (uint64_t)info_capacity, (uint64_t)errors_capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        wire_get(&call.in, result, sizeof(struct jit_result));
        if (info)
            wire_get(&call.in, info, (size_t)(info_capacity) * sizeof(uint8_t));
        if (errors)
            wire_get(&call.in, errors, (size_t)(errors_capacity) * sizeof(uint8_t));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *size = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcLinkRead(unsigned call_flags, CUlinkState state, size_t offset, void *data, size_t size) {
    size_t reply = 0;
    if ((data && !call_room(&reply, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcLinkRead, call_flags | WIRE_SYNC, 32, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(data != NULL), (uint64_t)(uintptr_t)state, (uint64_t)offset,
        (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        if (data)
            wire_get(&call.in, data, (size_t)(size) * sizeof(uint8_t));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcCopyIn(unsigned call_flags, CUdeviceptr dst, uint32_t chunk, size_t size, CUstream stream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcCopyIn, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dst, (uint64_t)chunk, (uint64_t)size, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_bcCopyOut(unsigned call_flags, CUdeviceptr src, uint32_t chunk, size_t size, CUstream stream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcCopyOut, call_flags | (wait ? WIRE_SYNC : 0u), 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)src, (uint64_t)chunk, (uint64_t)size, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_bcChunkDone(unsigned call_flags, uint32_t chunk, CUstream stream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcChunkDone, call_flags | (wait ? WIRE_SYNC : 0u), 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)chunk, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_bcRead(unsigned call_flags, CUdeviceptr src, void *dst, size_t size, CUstream stream) {
    size_t reply = 0;
    if ((dst && !call_room(&reply, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcRead, call_flags | WIRE_SYNC, 32, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(dst != NULL), (uint64_t)src, (uint64_t)size,
        (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        if (dst)
            wire_get(&call.in, dst, (size_t)(size) * sizeof(uint8_t));
        if (call.in.bad)
            r = CUDA_ERROR_UNKNOWN;
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcWrite(unsigned call_flags, CUdeviceptr dst, const void *src, size_t size, CUstream stream) {
    bool wait = !rt_posts_allowed();
    size_t payload = 24;
    if ((src && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcWrite, call_flags | (wait ? WIRE_SYNC : 0u), payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)dst, (uint64_t)size, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, src, (size_t)(size) * sizeof(uint8_t));
    return call_post(&call, wait);
}

CUresult call_bcFence(unsigned call_flags) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcFence, call_flags | WIRE_SYNC, 0, 0);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcHostRegister(unsigned call_flags, uint64_t address, uint64_t heap_offset, uint64_t size) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcHostRegister, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)address, (uint64_t)heap_offset, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcHostUnregister(unsigned call_flags, uint64_t address, uint64_t size) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcHostUnregister, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)address, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcHeapAlloc(unsigned call_flags, uint64_t size, uint64_t *offset) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcHeapAlloc, call_flags | WIRE_SYNC, 8, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *offset = (uint64_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcHeapFree(unsigned call_flags, uint64_t offset) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcHeapFree, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)offset};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphAddKernelNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUfunction f, const struct launch_config *config,
    const void *params, size_t size) {
    size_t payload = 32 + wire_pad(sizeof(struct launch_config));
    if ((dependencies && !call_room(&payload, (uint64_t)(n),
        sizeof(CUgraphNode))) || (params && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphAddKernelNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)graph, (uint64_t)n, (uint64_t)(uintptr_t)f,
        (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(n) * sizeof(CUgraphNode));
    wire_put(&call.out, config, sizeof(struct launch_config));
    wire_put(&call.out, params, (size_t)(size) * sizeof(uint8_t));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *node = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphKernelNodeGetParams(unsigned call_flags, CUgraphNode node, CUfunction *f,
    struct launch_config *config, void *params, size_t capacity, size_t *size) {
    size_t reply = 16 + wire_pad(sizeof(struct launch_config));
    if ((params && !call_room(&reply, (uint64_t)(capacity), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphKernelNodeGetParams, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(params != NULL), (uint64_t)(uintptr_t)node, (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        wire_get(&call.in, config, sizeof(struct launch_config));
        if (params)
            wire_get(&call.in, params, (size_t)(capacity) * sizeof(uint8_t));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *f = (CUfunction)(uintptr_t)results[0];
            *size = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphKernelNodeSetParams(unsigned call_flags, CUgraphNode node, CUfunction f,
    const struct launch_config *config, const void *params, size_t size) {
    size_t payload = 24 + wire_pad(sizeof(struct launch_config));
    if ((params && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphKernelNodeSetParams, call_flags | WIRE_SYNC, payload, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)node, (uint64_t)(uintptr_t)f, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, config, sizeof(struct launch_config));
    wire_put(&call.out, params, (size_t)(size) * sizeof(uint8_t));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphExecKernelNodeSetParams(unsigned call_flags, CUgraphExec exec, CUgraphNode node,
    CUfunction f, const struct launch_config *config, const void *params, size_t size) {
    size_t payload = 32 + wire_pad(sizeof(struct launch_config));
    if ((params && !call_room(&payload, (uint64_t)(size), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphExecKernelNodeSetParams, call_flags | WIRE_SYNC, payload,
        0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)exec, (uint64_t)(uintptr_t)node, (uint64_t)(uintptr_t)f,
        (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, config, sizeof(struct launch_config));
    wire_put(&call.out, params, (size_t)(size) * sizeof(uint8_t));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphAddHostNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t fn, uint64_t data) {
    size_t payload = 32;
    if ((dependencies && !call_room(&payload, (uint64_t)(n), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphAddHostNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)graph, (uint64_t)n, (uint64_t)fn, (uint64_t)data};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(n) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *node = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphHostNodeGetParams(unsigned call_flags, CUgraphNode node, uint64_t *fn, uint64_t *data) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphHostNodeGetParams, call_flags | WIRE_SYNC, 8, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)node};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *fn = (uint64_t)results[0];
            *data = (uint64_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphHostNodeSetParams(unsigned call_flags, CUgraphNode node, uint64_t fn, uint64_t data) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphHostNodeSetParams, call_flags | WIRE_SYNC, 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)node, (uint64_t)fn, (uint64_t)data};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphExecHostNodeSetParams(unsigned call_flags, CUgraphExec exec, CUgraphNode node,
    uint64_t fn, uint64_t data) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphExecHostNodeSetParams, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)exec, (uint64_t)(uintptr_t)node, (uint64_t)fn,
        (uint64_t)data};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcOutput(unsigned call_flags, void *text, size_t capacity, size_t *size) {
    size_t reply = 8;
    if ((text && !call_room(&reply, (uint64_t)(capacity), sizeof(uint8_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcOutput, call_flags | WIRE_SYNC, 16, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(text != NULL), (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (text)
            wire_get(&call.in, text, (size_t)(capacity) * sizeof(uint8_t));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *size = (size_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcHostFunc(unsigned call_flags, uint64_t fn, uint64_t data, CUstream stream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcHostFunc, call_flags | (wait ? WIRE_SYNC : 0u), 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)fn, (uint64_t)data, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_bcStreamCallback(unsigned call_flags, uint64_t fn, uint64_t data, CUstream stream) {
    bool wait = !rt_posts_allowed();
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcStreamCallback, call_flags | (wait ? WIRE_SYNC : 0u), 24, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)fn, (uint64_t)data, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    return call_post(&call, wait);
}

CUresult call_bcUserObject(unsigned call_flags, CUuserObject *object, uint64_t fn, uint64_t data,
    unsigned int count) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcUserObject, call_flags | WIRE_SYNC, 24, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)fn, (uint64_t)data, (uint64_t)count};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *object = (CUuserObject)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcCaptureInfo(unsigned call_flags, CUstream stream, CUstreamCaptureStatus *status,
    cuuint64_t *id, CUgraph *graph, CUgraphNode *dependencies, CUgraphEdgeData *edges, size_t capacity,
    size_t *count) {
    size_t reply = 32;
    if ((dependencies && !call_room(&reply, (uint64_t)(capacity),
        sizeof(CUgraphNode))) || (edges && !call_room(&reply, (uint64_t)(capacity), sizeof(CUgraphEdgeData))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcCaptureInfo, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(dependencies != NULL) | (uint64_t)(edges != NULL) << 1,
        (uint64_t)(uintptr_t)stream, (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[4];
        wire_get(&call.in, results, sizeof results);
        if (dependencies)
            wire_get(&call.in, dependencies, (size_t)(capacity) * sizeof(CUgraphNode));
        if (edges)
            wire_get(&call.in, edges, (size_t)(capacity) * sizeof(CUgraphEdgeData));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *status = (CUstreamCaptureStatus)results[0];
            *id = (cuuint64_t)results[1];
            *graph = (CUgraph)(uintptr_t)results[2];
            *count = (size_t)results[3];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphAddCopyNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUcontext context) {
    if (box->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (box->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    size_t payload = 32 + wire_pad(sizeof(CUDA_MEMCPY3D_v2));
    if ((dependencies && !call_room(&payload, (uint64_t)(n), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphAddCopyNode, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)graph, (uint64_t)n, (uint64_t)pageable,
        (uint64_t)(uintptr_t)context};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(n) * sizeof(CUgraphNode));
    wire_put(&call.out, box, sizeof(CUDA_MEMCPY3D_v2));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *node = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphCopyNodeSetParams(unsigned call_flags, CUgraphNode node, const CUDA_MEMCPY3D_v2 *box,
    uint32_t pageable) {
    if (box->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (box->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphCopyNodeSetParams, call_flags | WIRE_SYNC,
        16 + wire_pad(sizeof(CUDA_MEMCPY3D_v2)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)node, (uint64_t)pageable};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, box, sizeof(CUDA_MEMCPY3D_v2));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphExecCopyNodeSetParams(unsigned call_flags, CUgraphExec exec, CUgraphNode node,
    const CUDA_MEMCPY3D_v2 *box, uint32_t pageable, CUcontext context) {
    if (box->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (box->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphExecCopyNodeSetParams, call_flags | WIRE_SYNC,
        32 + wire_pad(sizeof(CUDA_MEMCPY3D_v2)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)exec, (uint64_t)(uintptr_t)node, (uint64_t)pageable,
        (uint64_t)(uintptr_t)context};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, box, sizeof(CUDA_MEMCPY3D_v2));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcCaptureCopy(unsigned call_flags, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUstream stream) {
    if (box->reserved0)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (box->reserved1)
        return CUDA_ERROR_NOT_SUPPORTED;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcCaptureCopy, call_flags | WIRE_SYNC,
        16 + wire_pad(sizeof(CUDA_MEMCPY3D_v2)), 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)pageable, (uint64_t)(uintptr_t)stream};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, box, sizeof(CUDA_MEMCPY3D_v2));
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphAddConditionalNode(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t handle, uint32_t type, CUcontext context,
    CUgraph *bodies, size_t size) {
    size_t payload = 56;
    if ((dependencies && !call_room(&payload, (uint64_t)(n), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    size_t reply = 8;
    if ((bodies && !call_room(&reply, (uint64_t)(size), sizeof(CUgraph))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphAddConditionalNode, call_flags | WIRE_SYNC, payload, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(bodies != NULL), (uint64_t)(uintptr_t)graph, (uint64_t)n,
        (uint64_t)handle, (uint64_t)type, (uint64_t)(uintptr_t)context, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(n) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (bodies)
            wire_get(&call.in, bodies, (size_t)(size) * sizeof(CUgraph));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *node = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphAddChild(unsigned call_flags, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUgraph child, uint32_t ownership) {
    size_t payload = 32;
    if ((dependencies && !call_room(&payload, (uint64_t)(n), sizeof(CUgraphNode))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphAddChild, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)graph, (uint64_t)n, (uint64_t)(uintptr_t)child,
        (uint64_t)ownership};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, dependencies, (size_t)(n) * sizeof(CUgraphNode));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *node = (CUgraphNode)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphMemAllocNodeGetParams(unsigned call_flags, CUgraphNode node, CUmemPoolProps *props,
    CUmemAccessDesc *access, size_t capacity, size_t *count, size_t *size, CUdeviceptr *address) {
    size_t reply = 24 + wire_pad(sizeof(CUmemPoolProps));
    if ((access && !call_room(&reply, (uint64_t)(capacity), sizeof(CUmemAccessDesc))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphMemAllocNodeGetParams, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(access != NULL), (uint64_t)(uintptr_t)node, (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[3];
        wire_get(&call.in, results, sizeof results);
        CUmemPoolProps got;
        wire_get(&call.in, &got, sizeof got);
        *props = got;
        if (access)
            wire_get(&call.in, access, (size_t)(capacity) * sizeof(CUmemAccessDesc));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *count = (size_t)results[0];
            *size = (size_t)results[1];
            *address = (CUdeviceptr)results[2];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcGraphBatchMemOpNodeGetParams(unsigned call_flags, CUgraphNode node, CUcontext *context,
    CUstreamBatchMemOpParams *list, size_t capacity, size_t *count) {
    size_t reply = 16;
    if ((list && !call_room(&reply, (uint64_t)(capacity), sizeof(CUstreamBatchMemOpParams))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcGraphBatchMemOpNodeGetParams, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(list != NULL), (uint64_t)(uintptr_t)node, (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (list)
            wire_get(&call.in, list, (size_t)(capacity) * sizeof(CUstreamBatchMemOpParams));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *context = (CUcontext)(uintptr_t)results[0];
            *count = (size_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcTallyStart(unsigned call_flags, uint64_t *host_now) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcTallyStart, call_flags | WIRE_SYNC, 0, 8);
    if (r != CUDA_SUCCESS)
        return r;
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *host_now = (uint64_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcTallyKernels(unsigned call_flags, uint64_t first, struct kernel_tally *kernels,
    size_t capacity, uint64_t *total) {
    size_t reply = 8;
    if ((kernels && !call_room(&reply, (uint64_t)(capacity), sizeof(struct kernel_tally))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcTallyKernels, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(kernels != NULL), (uint64_t)first, (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (kernels)
            wire_get(&call.in, kernels, (size_t)(capacity) * sizeof(struct kernel_tally));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *total = (uint64_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcTallySpans(unsigned call_flags, uint64_t first, struct kernel_span *spans, size_t capacity,
    uint64_t *total) {
    size_t reply = 8;
    if ((spans && !call_room(&reply, (uint64_t)(capacity), sizeof(struct kernel_span))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcTallySpans, call_flags | WIRE_SYNC, 24, reply);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(spans != NULL), (uint64_t)first, (uint64_t)capacity};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (spans)
            wire_get(&call.in, spans, (size_t)(capacity) * sizeof(struct kernel_span));
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *total = (uint64_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcMemExport(unsigned call_flags, CUmemGenericAllocationHandle handle, uint64_t *first,
    uint64_t *second) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcMemExport, call_flags | WIRE_SYNC, 8, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)handle};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *first = (uint64_t)results[0];
            *second = (uint64_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcMemImport(unsigned call_flags, CUmemGenericAllocationHandle *handle, uint64_t first,
    uint64_t second) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcMemImport, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)first, (uint64_t)second};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *handle = (CUmemGenericAllocationHandle)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcPoolExport(unsigned call_flags, CUmemoryPool pool, uint64_t *first, uint64_t *second) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcPoolExport, call_flags | WIRE_SYNC, 8, 16);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)(uintptr_t)pool};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[2];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *first = (uint64_t)results[0];
            *second = (uint64_t)results[1];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcPoolImport(unsigned call_flags, CUmemoryPool *pool, uint64_t first, uint64_t second) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcPoolImport, call_flags | WIRE_SYNC, 16, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)first, (uint64_t)second};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *pool = (CUmemoryPool)(uintptr_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}

CUresult call_bcContextAlias(unsigned call_flags, CUdevice device, uint64_t alias) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcContextAlias, call_flags | WIRE_SYNC, 16, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)device, (uint64_t)alias};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcContextAliasEnd(unsigned call_flags, uint64_t alias) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcContextAliasEnd, call_flags | WIRE_SYNC, 8, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)alias};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}

CUresult call_bcFileRegister(unsigned call_flags, uint64_t address, uint64_t file, uint64_t offset,
    uint64_t size) {
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcFileRegister, call_flags | WIRE_SYNC, 32, 0);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)address, (uint64_t)file, (uint64_t)offset, (uint64_t)size};
    wire_put(&call.out, words, sizeof words);
    r = call_wait(&call);
    channel_finish(&call);
    return r;
}
