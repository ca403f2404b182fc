// SPDX-License-Identifier: Apache-2.0
/*
 * libFuzzer target: records of a hostile guest, through the generated decoders into the software GPU. An input is a sequence of
 * records: u16 op index, u8 flags, u8 size in words, then the payload, in which a word 0xee..k stands for the k-th live token.
 * Whatever comes, the worker must neither crash nor reach memory outside what the guest may touch.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "generated/wire_ids.h"

#define ARENA 0x200000000000ull
#define HEAP  0x300000000000ull

static const char ptx[] = ".version 7.0\n.target sm_70\n.address_size 64\n.visible .global .u32 g;\n"
                          ".visible .entry k(.param .u64 p, .param .u32 n)\n{\n .reg .b64 %rd<2>;\n .reg .b32 %r<2>;\n"
                          " ld.param.u64 %rd1, [p];\n mov.u32 %r1, %tid.x;\n st.global.u32 [%rd1], %r1;\n ret;\n}\n";

static struct session *session;
static uint64_t tokens[16];
static unsigned token_count;
static CUdeviceptr memory;

static void need(int ok, const char *what) {
    if (!ok) {
        fprintf(stderr, "fuzz_session: cannot set up: %s\n", what);
        exit(2);
    }
}

static void keep(enum handle_kind kind, void *host) { tokens[token_count++] = session_out(session, kind, host); }

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    char why[256] = "";
    const struct session_config config = {
        .executor = &executor_soft, .executor_config = {.memory = 64u << 20, .threads = 1}, .heap_size = 64u << 20, .workers = 4};
    session = session_create_client(&config, why, sizeof why);
    need(session != NULL, why);
    need(executor_soft.reserve(ARENA, 1ull << 30), "arena");
    need(port_map_heap(session->port, HEAP), "heap");
    need(session_attach(session), "attach");
    const struct executor_ops *ops = &session->ops;
    CUcontext context;
    CUmodule module;
    CUfunction function;
    CUstream stream;
    CUevent event;
    CUgraph graph;
    need(ops->cuDevicePrimaryCtxRetain(&context, 0) == 0, "context");
    need(ops->cuCtxSetCurrent(context) == 0, "current");
    need(executor_soft.module_load(ptx, sizeof ptx, 0, NULL, NULL, &module) == 0, "module");
    need(ops->cuModuleGetFunction(&function, module, "k") == 0, "function");
    need(ops->cuStreamCreate(&stream, 0) == 0, "stream");
    need(ops->cuEventCreate(&event, 0) == 0, "event");
    need(ops->cuGraphCreate(&graph, 0) == 0, "graph");
    need(ops->cuMemAlloc_v2(&memory, 4096) == 0, "memory");
    keep(HANDLE_CONTEXT, context);
    keep(HANDLE_MODULE, module);
    keep(HANDLE_FUNCTION, function);
    keep(HANDLE_STREAM, stream);
    keep(HANDLE_EVENT, event);
    keep(HANDLE_GRAPH, graph);
    tokens[token_count++] = memory;
    tokens[token_count++] = HEAP + port_staging_size(session->port);
    return 0;
}

/* Calls that end the set-up, wait for a guest that is not there, or stop the process on purpose. */
static int skipped(unsigned op) {
    switch (op) {
    case WIRE_OP_cuCtxDestroy_v2:
    case WIRE_OP_cuDevicePrimaryCtxReset_v2:
    case WIRE_OP_cuDevicePrimaryCtxRelease_v2:
    case WIRE_OP_bcHostFunc:
    case WIRE_OP_bcStreamCallback:
    case WIRE_OP_bcUserObject:
    case WIRE_OP_bcGraphAddHostNode:
    case WIRE_OP_cuStreamWaitValue32_v2:
    case WIRE_OP_cuStreamWaitValue64_v2:
    case WIRE_OP_cuStreamBatchMemOp_v2:
        return 1;
    default:
        return 0;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static struct port_message m;
    static uint8_t reply[1 << 16];
    while (size >= 4) {
        unsigned op = (unsigned)data[0] | (unsigned)data[1] << 8;
        size_t payload = (size_t)data[3] * 8;
        if (payload > size - 4)
            payload = (size - 4) & ~(size_t)7;
        memset(&m.head, 0, sizeof m.head);
        m.head.op = (uint16_t)op;
        m.head.flags = data[2] & (WIRE_SYNC | WIRE_PER_THREAD);
        m.head.thread = 1 + data[2] % 3;
        m.head.context = tokens[0];
        memcpy(m.bytes, data + 4, payload);
        for (size_t i = 0; i < payload; i += 8)
            if (m.bytes[i + 1] == 0xee && m.bytes[i] < token_count)
                memcpy(m.bytes + i, &tokens[m.bytes[i]], 8);
        m.in = (struct wire_reader){m.bytes, m.bytes + payload, false};
        struct wire_writer out = {reply, reply + sizeof reply, false};
        if (!skipped(op))
            dispatch(session, &session->ops, &m, &out);
        session_scratch_release();
        data += 4 + payload;
        size -= 4 + payload;
    }
    return 0;
}
