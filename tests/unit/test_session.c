// SPDX-License-Identifier: Apache-2.0
/* What a hostile guest tries: the session and the software GPU behind it must answer with an error, in memory of their own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"
#include "runtime/private.h"

#define ARENA 0x200000000000ull
#define HEAP  0x300000000000ull
#define ALIAS 0x310000000000ull
#define PAGES 65536u

#define OK(call)           assert_int_equal(call, CUDA_SUCCESS)
#define FAILS(call, error) assert_int_equal(call, CUDA_ERROR_##error)

static struct session *session;
static const struct executor_ops *ops;
static CUcontext context;

static int open_session(void **state) {
    (void)state;
    char why[256] = "";
    const struct session_config config = {
        .executor = &executor_soft, .executor_config = {.memory = 64u << 20, .threads = 2}, .heap_size = 64u << 20, .workers = 4};
    session = session_create_client(&config, why, sizeof why);
    if (!session || !executor_soft.reserve(ARENA, 1ull << 30) || !port_map_heap(session->port, HEAP) || !session_attach(session)) {
        fprintf(stderr, "%s\n", why);
        return -1;
    }
    ops = &session->ops;
    return 0;
}

static int set_up(void **state) {
    (void)state;
    OK(ops->cuCtxCreate_v2(&context, 0, 0));
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    session_scratch_release();
    OK(ops->cuCtxDestroy_v2(context));
    return 0;
}

/* A read in a capture must not become a node: its destination is memory of the call. */
static void reads_are_not_captured(void **state) {
    (void)state;
    CUstream stream;
    CUgraph graph;
    CUdeviceptr data;
    uint32_t *scratch = session_scratch(session, 4);
    OK(ops->cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING));
    OK(ops->cuMemAlloc_v2(&data, 4));
    OK(ops->cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_RELAXED));
    FAILS(session_bcRead(session, data, scratch, 4, stream), STREAM_CAPTURE_UNSUPPORTED);
    FAILS(ops->cuStreamEndCapture(stream, &graph), STREAM_CAPTURE_INVALIDATED);
    FAILS(session_bcRead(session, data, NULL, 4, stream), INVALID_VALUE);
    OK(ops->cuStreamDestroy_v2(stream));
}

/* A captured write keeps its bytes exactly as long as there is a node or graph that needs them. */
static void captured_writes_keep_their_bytes(void **state) {
    (void)state;
    CUstream stream;
    CUgraph graph;
    CUgraphExec exec;
    CUdeviceptr data;
    uint32_t value = 42;
    OK(ops->cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING));
    OK(ops->cuMemAlloc_v2(&data, 4));
    OK(ops->cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(session_bcWrite(session, data, &value, 4, stream));
    OK(ops->cuStreamEndCapture(stream, &graph));
    size_t count = 1;
    CUgraphNode node;
    CUDA_MEMCPY3D told;
    OK(ops->cuGraphGetNodes(graph, &node, &count));
    OK(ops->cuGraphMemcpyNodeGetParams(node, &told));
    assert_null(told.srcHost); /* no address of the worker's */
    OK(ops->cuGraphInstantiateWithFlags(&exec, graph, 0));
    OK(ops->cuGraphDestroy(graph));
    value = 0;
    OK(ops->cuGraphLaunch(exec, stream));
    OK(session_bcRead(session, data, &value, 4, stream));
    assert_int_equal(value, 42);
    OK(ops->cuGraphExecDestroy(exec));
    OK(ops->cuStreamDestroy_v2(stream));
}

static uint64_t registered(void) {
    uint64_t offset;
    OK(session_bcHeapAlloc(session, PAGES, &offset));
    OK(session_bcHostRegister(session, ALIAS, offset, PAGES));
    return offset;
}

/* What is queued when registered memory goes must not touch whatever lies there afterwards, in no context. */
static void queued_copies_notice_unregistered_memory(void **state) {
    (void)state;
    uint64_t offset = registered();
    CUcontext other;
    CUstream stream;
    CUdeviceptr flag, data;
    OK(ops->cuMemAlloc_v2(&flag, 4));
    OK(ops->cuMemsetD32_v2(flag, 0, 1));
    OK(ops->cuCtxSynchronize());
    OK(ops->cuCtxCreate_v2(&other, 0, 0));
    OK(ops->cuMemAlloc_v2(&data, PAGES));
    OK(ops->cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING));
    OK(ops->cuStreamWaitValue32_v2(stream, flag, 1, CU_STREAM_WAIT_VALUE_EQ));
    OK(ops->cuMemcpyHtoDAsync_v2(data, (void *)(uintptr_t)ALIAS, PAGES, stream));
    OK(ops->cuCtxSetCurrent(context));
    OK(session_bcHostUnregister(session, ALIAS, PAGES));
    FAILS(ops->cuMemcpyHtoD_v2(flag, (void *)(uintptr_t)ALIAS, 4), INVALID_VALUE);
    OK(ops->cuMemsetD32_v2(flag, 1, 1));
    OK(ops->cuCtxSetCurrent(other));
    FAILS(ops->cuStreamSynchronize(stream), ILLEGAL_ADDRESS);
    ops->cuStreamDestroy_v2(stream);
    OK(ops->cuCtxDestroy_v2(other));
    OK(ops->cuCtxSetCurrent(context));
    OK(session_bcHeapFree(session, offset));
}

static void host_addresses_are_the_clients(void **state) {
    (void)state;
    CUdeviceptr data;
    static uint32_t secret = 7;
    OK(ops->cuMemAlloc_v2(&data, 4));
    FAILS(ops->cuMemcpyHtoD_v2(data, &secret, 4), INVALID_VALUE);
    FAILS(ops->cuMemcpyDtoH_v2(&secret, data, 4), INVALID_VALUE);
    FAILS(ops->cuMemcpyHtoDAsync_v2(data, &secret, 4, NULL), INVALID_VALUE);
    FAILS(ops->cuMemcpyDtoHAsync_v2(&secret, data, 4, NULL), INVALID_VALUE);
    FAILS(ops->cuMemcpy(data, (uintptr_t)&secret, 4), INVALID_VALUE);
    assert_int_equal(secret, 7);
}

/* A token in use cannot be given out again, and what was made for it must not stay. */
static void tokens_are_chosen_once(void **state) {
    (void)state;
    uint64_t token = (uint64_t)HANDLE_EVENT << 56 | 1ull << 32 | 0x80000000u;
    CUevent event;
    OK(ops->cuEventCreate(&event, 0));
    OK(session_create(session, HANDLE_EVENT, token, event));
    for (int i = 0; i < 100; i++) {
        CUevent again;
        OK(ops->cuEventCreate(&again, 0));
        FAILS(session_create(session, HANDLE_EVENT, token, again), INVALID_HANDLE);
    }
    assert_ptr_equal(handles_find(&session->handles, HANDLE_EVENT, token), event);
    session_drop(session, HANDLE_EVENT, token);
    OK(ops->cuEventDestroy_v2(event));
}

static void allocation_ends_a_global_capture(void **state) {
    (void)state;
    CUstream stream;
    CUgraph graph;
    CUdeviceptr data;
    void *host;
    OK(ops->cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING));
    OK(ops->cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_GLOBAL));
    FAILS(ops->cuMemAlloc_v2(&data, 4), STREAM_CAPTURE_UNSUPPORTED);
    FAILS(ops->cuStreamEndCapture(stream, &graph), STREAM_CAPTURE_INVALIDATED);
    OK(ops->cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_GLOBAL));
    FAILS(ops->cuMemHostAlloc(&host, 4, 0), STREAM_CAPTURE_UNSUPPORTED);
    FAILS(ops->cuStreamEndCapture(stream, &graph), STREAM_CAPTURE_INVALIDATED);
    OK(ops->cuStreamBeginCapture_v2(stream, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(ops->cuMemAlloc_v2(&data, 4));
    OK(ops->cuStreamEndCapture(stream, &graph));
    OK(ops->cuGraphDestroy(graph));
    OK(ops->cuStreamDestroy_v2(stream));
}

/* The default streams of a context that is gone. */
static void released_primary_context_answers(void **state) {
    (void)state;
    CUcontext primary;
    CUdeviceptr data;
    OK(ops->cuDevicePrimaryCtxRetain(&primary, 0));
    OK(ops->cuCtxSetCurrent(primary));
    OK(ops->cuMemAlloc_v2(&data, 4));
    OK(ops->cuMemsetD8Async(data, 0, 4, CU_STREAM_PER_THREAD));
    OK(ops->cuDevicePrimaryCtxRelease_v2(0));
    FAILS(ops->cuStreamQuery(NULL), CONTEXT_IS_DESTROYED);
    FAILS(ops->cuStreamQuery(CU_STREAM_PER_THREAD), CONTEXT_IS_DESTROYED);
    FAILS(ops->cuMemsetD8Async(data, 0, 4, NULL), CONTEXT_IS_DESTROYED);
    /* Chunks are released all the same, in that context's default stream. */
    FAILS(session_bcCopyIn(session, data, 0, 4, NULL), CONTEXT_IS_DESTROYED);
    OK(session_bcChunkDone(session, 0, NULL));
    OK(ops->cuCtxSetCurrent(context));
    session_take_deferred(session);
}

static void links_end_once(void **state) {
    (void)state;
    CUlinkState link;
    char byte;
    OK(session_bcLinkCreate(session, &link, NULL, 0, 64, 64));
    FAILS(session_bcLinkRead(session, link, 0, &byte, 1), INVALID_VALUE);
    OK(ops->cuLinkDestroy(link));
    FAILS(ops->cuLinkDestroy(link), INVALID_HANDLE);
    FAILS(session_bcLinkRead(session, link, 0, &byte, 1), INVALID_HANDLE);
    FAILS(ops->cuLinkDestroy(NULL), INVALID_HANDLE);
}

/* Copy nodes of pageable memory: sizes that overflow or that nobody has, addresses that are anybody's, and what the node looks like. */
static void copy_nodes_of_pageable_memory(void **state) {
    (void)state;
    CUgraph graph, copy, child;
    CUgraphNode node, found;
    CUgraphNodeType type;
    CUdeviceptr data;
    CUDA_MEMCPY3D got;
    OK(ops->cuMemAlloc_v2(&data, 4096));
    OK(ops->cuGraphCreate(&graph, 0));
    const CUDA_MEMCPY3D good = {.srcMemoryType = CU_MEMORYTYPE_UNIFIED,
                                .srcDevice = 0x1234567,
                                .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                                .dstDevice = data,
                                .WidthInBytes = 1000,
                                .Height = 1,
                                .Depth = 1};
    CUDA_MEMCPY3D box = good;
    box.WidthInBytes = SIZE_MAX / 2;
    FAILS(session_bcGraphAddCopyNode(session, &node, graph, NULL, 0, &box, COPY_SRC_PAGEABLE, context), INVALID_VALUE);
    box.WidthInBytes = (size_t)1 << 40;
    FAILS(session_bcGraphAddCopyNode(session, &node, graph, NULL, 0, &box, COPY_SRC_PAGEABLE, context), OUT_OF_MEMORY);
    box = good;
    box.dstDevice = 0x99;
    FAILS(session_bcGraphAddCopyNode(session, &node, graph, NULL, 0, &box, COPY_SRC_PAGEABLE, context), INVALID_VALUE);
    box = good; /* nobody says that the source is the guest's own */
    FAILS(session_bcGraphAddCopyNode(session, &node, graph, NULL, 0, &box, 0, context), INVALID_VALUE);
    size_t count = 1;
    OK(ops->cuGraphGetNodes(graph, NULL, &count));
    assert_int_equal(count, 0);

    for (int i = 0; i < 100; i++) { /* more than the heap could hold at once */
        box = good;
        box.WidthInBytes = 4096 - (size_t)i;
        OK(session_bcGraphAddCopyNode(session, &node, graph, NULL, 0, &box, COPY_SRC_PAGEABLE, context));
        OK(ops->cuGraphNodeGetType(node, &type));
        assert_int_equal(type, CU_GRAPH_NODE_TYPE_MEMCPY);
        FAILS(ops->cuGraphChildGraphNodeGetGraph(node, &child), INVALID_VALUE);
        OK(ops->cuGraphMemcpyNodeGetParams(node, &got));
        assert_int_equal(got.srcMemoryType, CU_MEMORYTYPE_HOST);
        assert_ptr_equal(got.srcHost, (void *)0x1234567);
        OK(ops->cuGraphClone(&copy, graph));
        OK(ops->cuGraphNodeFindInClone(&found, node, copy));
        OK(ops->cuGraphDestroyNode(node));
        box.WidthInBytes = 8;
        OK(session_bcGraphCopyNodeSetParams(session, found, &box, COPY_SRC_PAGEABLE));
        OK(ops->cuGraphNodeGetType(found, &type));
        assert_int_equal(type, CU_GRAPH_NODE_TYPE_MEMCPY);
        OK(ops->cuGraphDestroy(copy));
    }
    FAILS(session_bcGraphCopyNodeSetParams(session, (CUgraphNode)&box, &good, COPY_SRC_PAGEABLE), NOT_SUPPORTED);
    OK(ops->cuGraphDestroy(graph));
    OK(ops->cuMemFree_v2(data));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(reads_are_not_captured),
        TEST(captured_writes_keep_their_bytes),
        TEST(queued_copies_notice_unregistered_memory),
        TEST(host_addresses_are_the_clients),
        TEST(tokens_are_chosen_once),
        TEST(allocation_ends_a_global_capture),
        TEST(released_primary_context_answers),
        TEST(links_end_once),
        TEST(copy_nodes_of_pageable_memory),
    };
    return cmocka_run_group_tests(tests, open_session, NULL);
}
