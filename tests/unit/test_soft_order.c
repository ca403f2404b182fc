// SPDX-License-Identifier: Apache-2.0
/* Real kernels through streams, captures and graphs of the software GPU, with one engine thread. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/executor.h"
#include "generated/executor_ops.h"

#define ops      executor_soft.ops
#define OK(call) assert_int_equal(ops->call, CUDA_SUCCESS)

/* add: *at += by. await: spins until *at is not 0, then sets *at + 4. */
static const char ptx[] = ".version 8.0\n.target sm_75\n.address_size 64\n"
                          ".visible .entry add(.param .u64 at, .param .u32 by)\n"
                          "{\n"
                          "    .reg .b32 %r<4>; .reg .b64 %d<2>;\n"
                          "    ld.param.u64 %d1, [at];\n"
                          "    ld.param.u32 %r1, [by];\n"
                          "    ld.global.u32 %r2, [%d1];\n"
                          "    add.u32 %r3, %r2, %r1;\n"
                          "    st.global.u32 [%d1], %r3;\n"
                          "    ret;\n"
                          "}\n"
                          ".visible .entry await(.param .u64 at)\n"
                          "{\n"
                          "    .reg .pred %p<2>; .reg .b32 %r<3>; .reg .b64 %d<2>;\n"
                          "    ld.param.u64 %d1, [at];\n"
                          "AGAIN:\n"
                          "    ld.volatile.global.u32 %r1, [%d1];\n"
                          "    setp.eq.u32 %p1, %r1, 0;\n"
                          "    @%p1 bra AGAIN;\n"
                          "    st.global.u32 [%d1+4], %r1;\n"
                          "    ret;\n"
                          "}\n";

static CUcontext context;
static CUmodule module;
static CUfunction add, await;

static void *heap_alloc(void *self, size_t size, size_t alignment) {
    (void)self;
    return aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

static void heap_free(void *self, void *p) {
    (void)self;
    free(p);
}

static void hand_over(void *self) {
    (void)self;
}

static void context_failed(void *self, CUresult error) {
    (void)self;
    fail_msg("context failed: %d", (int)error);
}

static int open_device(void **state) {
    (void)state;
    static const struct executor_host host = {.heap_alloc = heap_alloc,
                                              .heap_free = heap_free,
                                              .hand_over = hand_over,
                                              .context_failed = context_failed};
    const struct executor_config config = {.memory = (uint64_t)64 << 20, .threads = 1};
    char why[256];
    if (!executor_soft.open(&config, &host, why, sizeof why)) {
        fprintf(stderr, "%s\n", why);
        return -1;
    }
    return executor_soft.reserve(0x200000000000, (uint64_t)1 << 30) ? 0 : -1;
}

static int set_up(void **state) {
    (void)state;
    OK(cuCtxCreate_v2(&context, 0, 0));
    assert_int_equal(executor_soft.module_load(ptx, sizeof ptx, 0, NULL, NULL, &module), CUDA_SUCCESS);
    OK(cuModuleGetFunction(&add, module, "add"));
    OK(cuModuleGetFunction(&await, module, "await"));
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    OK(cuCtxDestroy_v2(context));
    return 0;
}

static CUdeviceptr words(size_t count) {
    CUdeviceptr p;
    OK(cuMemAlloc_v2(&p, 4 * count));
    OK(cuMemsetD32_v2(p, 0, count));
    return p;
}

static uint32_t word(CUdeviceptr p) {
    uint32_t v;
    assert_int_equal(executor_soft.read(p, &v, 4, NULL), CUDA_SUCCESS);
    return v;
}

static void launch_add(CUdeviceptr at, uint32_t by, CUstream s) {
    void *params[] = {&at, &by};
    OK(cuLaunchKernel(add, 1, 1, 1, 1, 1, 1, 0, s, params, NULL));
}

static void launch_await(CUdeviceptr at, CUstream s) {
    void *params[] = {&at};
    OK(cuLaunchKernel(await, 1, 1, 1, 1, 1, 1, 0, s, params, NULL));
}

/* Four kernels spin until a kernel of a fifth stream, submitted last, has run. */
static void kernels_wait_for_kernels(void **state) {
    (void)state;
    CUdeviceptr at = words(8);
    CUstream spin[4], s;
    for (int i = 0; i < 4; i++) {
        OK(cuStreamCreateWithPriority(&spin[i], CU_STREAM_NON_BLOCKING, -i));
        launch_await(at + 8 * (unsigned)i, spin[i]);
    }
    OK(cuStreamCreate(&s, CU_STREAM_NON_BLOCKING));
    for (int i = 0; i < 4; i++)
        launch_add(at + 8 * (unsigned)i, 7, s);
    for (int i = 0; i < 4; i++) {
        OK(cuStreamSynchronize(spin[i]));
        OK(cuStreamDestroy_v2(spin[i]));
    }
    OK(cuStreamDestroy_v2(s));
    for (int i = 0; i < 4; i++)
        assert_int_equal(word(at + 8 * (unsigned)i + 4), 7);
}

/* A kernel spins on pinned memory that the host writes. */
static void kernel_waits_for_the_host(void **state) {
    (void)state;
    CUstream s;
    void *p;
    OK(cuMemHostAlloc(&p, 8, 0));
    memset(p, 0, 8);
    OK(cuStreamCreate(&s, CU_STREAM_NON_BLOCKING));
    launch_await((uintptr_t)p, s);
    assert_int_equal(ops->cuStreamQuery(s), CUDA_ERROR_NOT_READY);
    __atomic_store_n((uint32_t *)p, 3, __ATOMIC_RELEASE);
    OK(cuStreamSynchronize(s));
    assert_int_equal(((uint32_t *)p)[1], 3);
    OK(cuStreamDestroy_v2(s));
    OK(cuMemFreeHost(p));
}

static void captured_work_runs_again(void **state) {
    (void)state;
    CUdeviceptr at = words(4), scratch;
    CUstream s, t;
    CUevent fork, merge;
    CUgraph g;
    CUgraphExec e;
    OK(cuStreamCreate(&s, 0));
    OK(cuStreamCreate(&t, 0));
    OK(cuEventCreate(&fork, CU_EVENT_DISABLE_TIMING));
    OK(cuEventCreate(&merge, CU_EVENT_DISABLE_TIMING));
    OK(cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    launch_add(at, 1, s);
    OK(cuEventRecord(fork, s));
    OK(cuStreamWaitEvent(t, fork, 0));
    OK(cuMemcpyDtoDAsync_v2(at + 4, at, 4, t));
    OK(cuEventRecord(merge, t));
    OK(cuMemAllocAsync(&scratch, 4, s));
    OK(cuMemsetD32Async(scratch, 100, 1, s));
    launch_add(scratch, 1, s);
    OK(cuMemcpyDtoDAsync_v2(at + 8, scratch, 4, s));
    OK(cuMemFreeAsync(scratch, s));
    OK(cuStreamWaitEvent(s, merge, 0));
    launch_add(at + 4, 10, s);
    OK(cuStreamEndCapture(s, &g));
    assert_int_equal(word(at), 0);
    OK(cuGraphInstantiateWithFlags(&e, g, 0));
    OK(cuGraphDestroy(g));
    for (uint32_t round = 1; round <= 3; round++) {
        OK(cuGraphLaunch(e, t));
        OK(cuStreamSynchronize(t));
        assert_int_equal(word(at), round);
        assert_int_equal(word(at + 4), round + 10);
        assert_int_equal(word(at + 8), 101);
    }
    OK(cuGraphExecDestroy(e));
    OK(cuEventDestroy_v2(fork));
    OK(cuEventDestroy_v2(merge));
    OK(cuStreamDestroy_v2(s));
    OK(cuStreamDestroy_v2(t));
}

static void nodes_are_checked_and_changed(void **state) {
    (void)state;
    CUdeviceptr at = words(2);
    uint32_t by = 5;
    void *params[] = {&at, &by};
    CUDA_KERNEL_NODE_PARAMS p = {.func = add, .kernelParams = params}, out;
    p.gridDimX = p.gridDimY = p.gridDimZ = p.blockDimX = p.blockDimY = p.blockDimZ = 1;
    CUDA_MEMSET_NODE_PARAMS set = {.dst = at, .value = 1, .elementSize = 4, .width = 2, .height = 1};
    CUgraph g;
    CUgraphNode n, m, none;
    CUgraphExec e;
    OK(cuGraphCreate(&g, 0));
    OK(cuGraphAddMemsetNode(&m, g, NULL, 0, &set, NULL));
    OK(cuGraphAddKernelNode_v2(&n, g, &m, 1, &p));
    OK(cuGraphKernelNodeGetParams_v2(n, &out));
    assert_int_equal(*(uint32_t *)out.kernelParams[1], 5);
    p.blockDimX = 4096;
    assert_int_equal(ops->cuGraphAddKernelNode_v2(&none, g, NULL, 0, &p), CUDA_ERROR_INVALID_VALUE);
    p.blockDimX = 1;
    set.dst = 4096; /* nobody's memory */
    assert_int_equal(ops->cuGraphAddMemsetNode(&none, g, NULL, 0, &set, NULL), CUDA_ERROR_INVALID_VALUE);
    OK(cuGraphInstantiateWithFlags(&e, g, 0));
    by = 50;
    OK(cuGraphExecKernelNodeSetParams_v2(e, n, &p));
    OK(cuGraphLaunch(e, NULL));
    assert_int_equal(word(at), 51);
    assert_int_equal(word(at + 4), 1);
    OK(cuGraphExecDestroy(e));
    OK(cuGraphDestroy(g));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(kernels_wait_for_kernels, set_up, tear_down),
        cmocka_unit_test_setup_teardown(kernel_waits_for_the_host, set_up, tear_down),
        cmocka_unit_test_setup_teardown(captured_work_runs_again, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nodes_are_checked_and_changed, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, open_device, NULL);
}
