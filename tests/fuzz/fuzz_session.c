// SPDX-License-Identifier: Apache-2.0
/*
 * libFuzzer target: records of a hostile guest, through the generated decoders into the software GPU. An input is a sequence of
 * records: u16 op, u8 flags, u8 size in words, then the payload. Each input has a context of its own, with one object of each
 * common kind; what calls return joins them. In a payload, words stand for what a guest could really name:
 *
 *   kind << 56 | 1 << 32 | n   the n/8-th live token of that kind (as it is when n ends in 0xff: a stale or made-up one)
 *   0xfd << 56 | n             device memory
 *   0xfc << 56 | n             pinned memory
 *   0xfb << 56 | n             heap that is not allocated
 *
 * Whatever comes, the worker must neither crash nor reach memory outside what the guest may touch.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "generated/wire_ids.h"

#define ARENA  0x200000000000ull
#define HEAP   0x300000000000ull
#define MEMORY 65536u
#define TOKENS 256u

static const char ptx[] = ".version 7.0\n.target sm_70\n.address_size 64\n.visible .global .u32 g;\n"
                          ".visible .entry k(.param .u64 p, .param .u32 n)\n{\n .reg .b64 %rd<2>;\n .reg .b32 %r<2>;\n"
                          " ld.param.u64 %rd1, [p];\n mov.u32 %r1, %tid.x;\n st.global.u32 [%rd1], %r1;\n ret;\n}\n";

static struct session *session;
static uint64_t tokens[TOKENS];
static unsigned token_count;
static CUdeviceptr memory;
static void *pinned;
static struct port_message message;
static uint8_t reply[1 << 16];

static void need(int ok, const char *what) {
    if (!ok) {
        fprintf(stderr, "fuzz_session: cannot set up: %s\n", what);
        exit(2);
    }
}

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
    return 0;
}

/* ---- what is alive ---- */

static void keep(uint64_t token) {
    for (unsigned i = 0; i < token_count; i++)
        if (tokens[i] == token)
            return;
    if (token_count < TOKENS)
        tokens[token_count++] = token;
}

static uint64_t live(unsigned kind, unsigned n) {
    unsigned count = 0;
    for (unsigned i = 0; i < token_count; i++)
        count += tokens[i] >> 56 == kind;
    if (!count)
        return 0;
    n %= count;
    for (unsigned i = 0;; i++)
        if (tokens[i] >> 56 == kind && !n--)
            return tokens[i];
}

/* What a word of an input means. */
static uint64_t meaning(uint64_t word) {
    unsigned kind = (unsigned)(word >> 56);
    if (kind == 0xfd)
        return memory + (word & 0xffff);
    if (kind == 0xfc)
        return (uintptr_t)pinned + (word & 0xffff);
    if (kind == 0xfb)
        return HEAP + (word & 0x3ffffff);
    if (!kind || kind >= HANDLE_KINDS || (word >> 32 & 0xffffff) != 1 || (word & 0xff) == 0xff)
        return word;
    uint64_t token = live(kind, (unsigned)word >> 3);
    return token ? token : word;
}

static bool is_token(uint64_t word) { return word >> 56 && word >> 56 < HANDLE_KINDS && (word >> 32 & 0xffffff); }

/* ---- records ---- */

static void make_current(uint64_t token) {
    session->executor->ops->cuCtxSetCurrent(token ? handles_find(&session->handles, HANDLE_CONTEXT, token) : NULL);
}

static size_t play(unsigned op, unsigned flags, uint64_t context, size_t size, CUresult *result) {
    memset(&message.head, 0, sizeof message.head);
    message.head.op = (uint16_t)op;
    message.head.flags = flags & (WIRE_SYNC | WIRE_PER_THREAD);
    message.head.thread = 1 + (flags >> 2 & 1);
    message.head.context = context;
    message.in = (struct wire_reader){message.bytes, message.bytes + size, false};
    struct wire_writer out = {reply, reply + sizeof reply, false};
    session->executor->set_thread(message.head.thread);
    make_current(context);
    *result = dispatch(session, &session->ops, &message, &out);
    session_scratch_release();
    return (size_t)(out.at - reply);
}

/* Calls that would wait for a guest that is not there. */
static int skipped(unsigned op) {
    switch (op) {
    case WIRE_OP_cuStreamWaitValue32_v2:
    case WIRE_OP_cuStreamWaitValue64_v2:
    case WIRE_OP_cuStreamBatchMemOp_v2:
    case WIRE_OP_cuGraphAddBatchMemOpNode:
    case WIRE_OP_cuGraphBatchMemOpNodeSetParams:
    case WIRE_OP_cuGraphExecBatchMemOpNodeSetParams:
        return 1;
    default:
        return 0;
    }
}

static void record(unsigned op, unsigned flags, size_t size) {
    for (size_t i = 0; i < size; i += 8) {
        uint64_t word;
        memcpy(&word, message.bytes + i, 8);
        word = meaning(word);
        memcpy(message.bytes + i, &word, 8);
    }
    if (skipped(op))
        return;
    CUresult r;
    uint64_t word;
    size_t answered = play(op, flags, live(HANDLE_CONTEXT, flags >> 4), size, &r);
    if (r != CUDA_SUCCESS)
        return;
    bool creates = op == WIRE_OP_cuEventCreate || op == WIRE_OP_cuStreamCreate || op == WIRE_OP_cuStreamCreateWithPriority;
    if (creates && size) {
        memcpy(&word, message.bytes, 8);
        keep(word);
    }
    for (size_t i = 0; i < answered; i += 8) {
        memcpy(&word, reply + i, 8);
        if (is_token(word))
            keep(word);
    }
}

/* ---- an input's world ---- */

static void begin(void) {
    const struct executor_ops *ops = &session->ops;
    CUcontext context;
    CUmodule module;
    CUlibrary library;
    CUkernel kernel;
    CUfunction function;
    CUstream stream;
    CUevent event;
    CUgraph graph;
    token_count = 0;
    need(ops->cuCtxCreate_v2(&context, 0, 0) == 0, "context");
    keep(session_out(session, HANDLE_CONTEXT, context));
    need(executor_soft.module_load(ptx, sizeof ptx, 0, NULL, NULL, &module) == 0, "module");
    need(ops->cuModuleGetFunction(&function, module, "k") == 0, "function");
    need(executor_soft.library_load(ptx, sizeof ptx, 0, NULL, NULL, &library) == 0, "library");
    need(ops->cuLibraryGetKernel(&kernel, library, "k") == 0, "kernel");
    need(ops->cuStreamCreate(&stream, 0) == 0, "stream");
    need(ops->cuEventCreate(&event, 0) == 0, "event");
    need(ops->cuGraphCreate(&graph, 0) == 0, "graph");
    need(ops->cuMemAlloc_v2(&memory, MEMORY) == 0, "memory");
    need(ops->cuMemHostAlloc(&pinned, MEMORY, 0) == 0, "pinned memory");
    keep(session_out(session, HANDLE_MODULE, module));
    keep(session_out(session, HANDLE_FUNCTION, function));
    keep(session_out(session, HANDLE_LIBRARY, library));
    keep(session_out(session, HANDLE_KERNEL, kernel));
    keep(session_out(session, HANDLE_STREAM, stream));
    keep(session_out(session, HANDLE_EVENT, event));
    keep(session_out(session, HANDLE_GRAPH, graph));
}

/* In this order, with what holds others first. */
static void end(void) {
    static const struct {
        unsigned kind, op;
    } destroys[] = {
        {HANDLE_GRAPH_EXEC, WIRE_OP_cuGraphExecDestroy}, {HANDLE_GRAPH, WIRE_OP_cuGraphDestroy},
        {HANDLE_STREAM, WIRE_OP_cuStreamDestroy_v2},     {HANDLE_GRAPH, WIRE_OP_cuGraphDestroy},
        {HANDLE_EVENT, WIRE_OP_cuEventDestroy_v2},       {HANDLE_LINK, WIRE_OP_cuLinkDestroy},
        {HANDLE_LIBRARY, WIRE_OP_cuLibraryUnload},       {HANDLE_MODULE, WIRE_OP_cuModuleUnload},
        {HANDLE_ARRAY, WIRE_OP_cuArrayDestroy},          {HANDLE_MEMORY_POOL, WIRE_OP_cuMemPoolDestroy},
        {HANDLE_CONTEXT, WIRE_OP_cuCtxDestroy_v2},
    };
    for (size_t d = 0; d < sizeof destroys / sizeof *destroys; d++)
        for (unsigned i = 0; i < token_count; i++)
            if (tokens[i] >> 56 == destroys[d].kind) {
                CUresult r;
                memcpy(message.bytes, &tokens[i], 8);
                play(destroys[d].op, WIRE_SYNC, tokens[0], 8, &r);
            }
    make_current(0);
    for (int i = 0; i < 64 && session->executor->ops->cuDevicePrimaryCtxRelease_v2(0) == CUDA_SUCCESS; i++)
        ;
    char text[4096];
    while (output_take(&session->output, text, sizeof text))
        ;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 4)
        return 0;
    begin();
    while (size >= 4) {
        size_t payload = (size_t)data[3] * 8;
        if (payload > size - 4)
            payload = (size - 4) & ~(size_t)7;
        memcpy(message.bytes, data + 4, payload);
        record((unsigned)data[0] | (unsigned)data[1] << 8, data[2], payload);
        data += 4 + payload;
        size -= 4 + payload;
    }
    end();
    return 0;
}
