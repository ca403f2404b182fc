// SPDX-License-Identifier: Apache-2.0
/* The software GPU from open to result, in process: contexts, memory, code, launches, faults. */
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

#define ops executor_soft.ops

static const char ptx[] = ".version 8.0\n.target sm_75\n.address_size 64\n"
                          ".visible .global .align 4 .u32 factor = 3;\n"
                          ".visible .global .attribute(.managed) .align 4 .u32 shared_count = 7;\n"
                          ".visible .entry scale(.param .u64 data, .param .u32 n)\n"
                          "{\n"
                          "    .reg .pred %p<2>; .reg .b32 %r<9>; .reg .b64 %d<6>;\n"
                          "    ld.param.u64 %d1, [data];\n"
                          "    ld.param.u32 %r1, [n];\n"
                          "    mov.u32 %r2, %ctaid.x;\n"
                          "    mov.u32 %r3, %ntid.x;\n"
                          "    mov.u32 %r4, %tid.x;\n"
                          "    mad.lo.s32 %r5, %r2, %r3, %r4;\n"
                          "    setp.ge.u32 %p1, %r5, %r1;\n"
                          "    @%p1 bra DONE;\n"
                          "    cvta.to.global.u64 %d2, %d1;\n"
                          "    mul.wide.u32 %d3, %r5, 4;\n"
                          "    add.s64 %d4, %d2, %d3;\n"
                          "    ld.global.u32 %r6, [%d4];\n"
                          "    ld.global.u32 %r7, [factor];\n"
                          "    mul.lo.u32 %r8, %r6, %r7;\n"
                          "    st.global.u32 [%d4], %r8;\n"
                          "DONE:\n"
                          "    ret;\n"
                          "}\n"
                          ".visible .entry wild(.param .u64 at)\n"
                          "{\n"
                          "    .reg .b32 %r<2>; .reg .b64 %d<2>;\n"
                          "    ld.param.u64 %d1, [at];\n"
                          "    mov.u32 %r1, 1;\n"
                          "    st.global.u32 [%d1], %r1;\n"
                          "    ret;\n"
                          "}\n"
                          ".visible .entry odd(.param .u64 at)\n"
                          "{\n"
                          "    .reg .b32 %r<2>; .reg .b64 %d<2>;\n"
                          "    ld.param.u64 %d1, [at];\n"
                          "    frobnicate.u32 %r1, %r1;\n"
                          "    ret;\n"
                          "}\n";

static CUresult failed;

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
    failed = error;
}

static void output(void *self, const char *text, size_t size) {
    (void)self;
    fwrite(text, 1, size, stderr);
}

static int open_device(void **state) {
    (void)state;
    static const struct executor_host host = {.heap_alloc = heap_alloc,
                                              .heap_free = heap_free,
                                              .hand_over = hand_over,
                                              .context_failed = context_failed,
                                              .output = output};
    const struct executor_config config = {.memory = (uint64_t)64 << 20, .threads = 2};
    char why[256];
    if (!executor_soft.open(&config, &host, why, sizeof why)) {
        fprintf(stderr, "%s\n", why);
        return -1;
    }
    return executor_soft.reserve(0x200000000000, (uint64_t)1 << 30) ? 0 : -1;
}

static CUcontext fresh_context(void) {
    CUcontext c;
    assert_int_equal(ops->cuCtxCreate_v2(&c, 0, 0), CUDA_SUCCESS);
    return c;
}

static CUfunction load(CUmodule *module, const char *name) {
    CUfunction f;
    assert_int_equal(executor_soft.module_load(ptx, sizeof ptx, 0, NULL, NULL, module), CUDA_SUCCESS);
    assert_int_equal(ops->cuModuleGetFunction(&f, *module, name), CUDA_SUCCESS);
    return f;
}

static void kernel_runs(void **state) {
    (void)state;
    enum { N = 1000 };
    static uint32_t in[N], out[N];
    CUcontext c = fresh_context();
    CUmodule module;
    CUfunction f = load(&module, "scale");
    CUdeviceptr data;
    CUstream stream;
    assert_int_equal(ops->cuMemAlloc_v2(&data, sizeof in), CUDA_SUCCESS);
    assert_int_equal(ops->cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING), CUDA_SUCCESS);
    for (uint32_t i = 0; i < N; i++)
        in[i] = i;
    assert_int_equal(executor_soft.write(data, in, sizeof in, stream), CUDA_SUCCESS);
    uint32_t n = N - 1;
    void *params[] = {&data, &n};
    assert_int_equal(ops->cuLaunchKernel(f, 8, 1, 1, 128, 1, 1, 0, stream, params, NULL), CUDA_SUCCESS);
    struct {
        CUdeviceptr data;
        uint32_t n;
    } packed = {data, N - 1};
    size_t size = 12;
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, &packed, CU_LAUNCH_PARAM_BUFFER_SIZE, &size,
                     CU_LAUNCH_PARAM_END};
    assert_int_equal(ops->cuLaunchKernel(f, 8, 1, 1, 128, 1, 1, 0, stream, NULL, extra), CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(data, out, sizeof out, stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuStreamSynchronize(stream), CUDA_SUCCESS);
    for (uint32_t i = 0; i < N; i++)
        assert_int_equal(out[i], i < N - 1 ? i * 9 : i);
    size = 8;
    assert_int_equal(ops->cuLaunchKernel(f, 8, 1, 1, 128, 1, 1, 0, stream, NULL, extra),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuLaunchKernel(f, 8, 1, 1, 2048, 1, 1, 0, stream, params, NULL),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuLaunchKernel(f, 0, 1, 1, 32, 1, 1, 0, stream, params, NULL),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuLaunchKernel(f, 8, 1, 1, 32, 1, 1, 1 << 20, stream, params, NULL),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuLaunchCooperativeKernel(f, 1 << 20, 1, 1, 32, 1, 1, 0, stream, params),
                     CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE);
    assert_int_equal(ops->cuStreamDestroy_v2(stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemFree_v2(data), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemFree_v2(data), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuModuleUnload(module), CUDA_SUCCESS);
    assert_int_equal(ops->cuLaunchKernel(f, 8, 1, 1, 32, 1, 1, 0, NULL, params, NULL),
                     CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void variables_have_addresses(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUmodule module;
    CUfunction f = load(&module, "scale");
    CUdeviceptr factor, managed;
    size_t size;
    uint32_t value = 0;
    assert_int_equal(ops->cuModuleGetGlobal_v2(&factor, &size, module, "factor"), CUDA_SUCCESS);
    assert_int_equal(size, 4);
    assert_int_equal(executor_soft.read(factor, &value, 4, NULL), CUDA_SUCCESS);
    assert_int_equal(value, 3);
    assert_int_equal(ops->cuModuleGetGlobal_v2(&managed, &size, module, "shared_count"), CUDA_SUCCESS);
    assert_int_equal(*(uint32_t *)(uintptr_t)managed, 7);
    assert_int_equal(ops->cuModuleGetGlobal_v2(&managed, &size, module, "scale"), CUDA_ERROR_NOT_FOUND);

    CUdeviceptr pinned;
    void *p;
    assert_int_equal(ops->cuMemHostAlloc(&p, 4, CU_MEMHOSTALLOC_DEVICEMAP), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemHostGetDevicePointer_v2(&pinned, p, 0), CUDA_SUCCESS);
    *(uint32_t *)p = 5;
    value = 10;
    assert_int_equal(executor_soft.write(factor, &value, 4, NULL), CUDA_SUCCESS);
    uint32_t n = 1;
    void *params[] = {&pinned, &n};
    assert_int_equal(ops->cuLaunchKernel(f, 1, 1, 1, 32, 1, 1, 0, NULL, params, NULL), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxSynchronize(), CUDA_SUCCESS);
    assert_int_equal(*(uint32_t *)p, 50);
    assert_int_equal(ops->cuMemFreeHost(p), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void library_kernels_are_functions(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUlibrary library, of;
    CUkernel kernel;
    CUdeviceptr data;
    unsigned count;
    assert_int_equal(executor_soft.library_load(ptx, sizeof ptx, 0, NULL, NULL, &library), CUDA_SUCCESS);
    assert_int_equal(ops->cuLibraryGetKernelCount(&count, library), CUDA_SUCCESS);
    assert_int_equal(count, 3);
    assert_int_equal(ops->cuLibraryGetKernel(&kernel, library, "nothing"), CUDA_ERROR_NOT_FOUND);
    assert_int_equal(ops->cuLibraryGetKernel(&kernel, library, "scale"), CUDA_SUCCESS);
    assert_int_equal(ops->cuKernelGetLibrary(&of, kernel), CUDA_SUCCESS);
    assert_ptr_equal(of, library);
    size_t offset, size;
    assert_int_equal(ops->cuFuncGetParamInfo((CUfunction)kernel, 1, &offset, &size), CUDA_SUCCESS);
    assert_int_equal(offset, 8);
    assert_int_equal(size, 4);
    assert_int_equal(ops->cuFuncGetParamInfo((CUfunction)kernel, 2, &offset, &size),
                     CUDA_ERROR_INVALID_VALUE);
    /* Libraries divide by the number of registers before the first launch. */
    int registers = 0;
    assert_int_equal(ops->cuFuncGetAttribute(&registers, CU_FUNC_ATTRIBUTE_NUM_REGS, (CUfunction)kernel),
                     CUDA_SUCCESS);
    assert_in_range(registers, 16, 64);
    assert_int_equal(ops->cuMemAlloc_v2(&data, 4), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemsetD32_v2(data, 11, 1), CUDA_SUCCESS);
    uint32_t n = 1, value = 0;
    void *params[] = {&data, &n};
    assert_int_equal(ops->cuLaunchKernel((CUfunction)kernel, 1, 1, 1, 32, 1, 1, 0, NULL, params, NULL),
                     CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(data, &value, 4, NULL), CUDA_SUCCESS);
    assert_int_equal(value, 33);
    assert_int_equal(ops->cuLibraryUnload(library), CUDA_SUCCESS);
    assert_int_equal(ops->cuLibraryUnload(library), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

/* A guest's tokens of code stay in the worker's tables when what they belong to goes. */
static void stale_code_is_refused(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUmodule module, other;
    CUlibrary library;
    CUkernel kernel;
    CUdeviceptr p;
    const char *name;
    int value;
    size_t n, m;
    CUfunction f = load(&module, "scale"), g, of_library;
    assert_int_equal(executor_soft.library_load(ptx, sizeof ptx, 0, NULL, NULL, &library), CUDA_SUCCESS);
    assert_int_equal(ops->cuLibraryGetKernel(&kernel, library, "scale"), CUDA_SUCCESS);
    assert_int_equal(ops->cuKernelGetFunction(&of_library, kernel), CUDA_SUCCESS);
    assert_int_equal(ops->cuLibraryGetModule(&other, library), CUDA_SUCCESS);
    assert_int_equal(ops->cuModuleUnload(other), CUDA_ERROR_NOT_PERMITTED);
    assert_int_equal(ops->cuModuleGetFunction(&g, other, "scale"), CUDA_SUCCESS);
    assert_ptr_equal(g, of_library);
    assert_int_equal(ops->cuFuncGetAttribute(&value, CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, f),
                     CUDA_SUCCESS);
    assert_int_equal(value, 1024);
    assert_int_equal(
        ops->cuFuncGetAttribute(&value, CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, (CUfunction)module),
        CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuLibraryUnload(library), CUDA_SUCCESS);
    assert_int_equal(ops->cuFuncGetName(&name, of_library), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuKernelGetName(&name, kernel), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuKernelGetLibrary(&library, kernel), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuLibraryGetModule(&other, library), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuModuleGetFunction(&g, other, "scale"), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
    c = fresh_context();
    assert_int_equal(ops->cuFuncGetParamInfo(f, 0, &n, &m), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuFuncSetAttribute(f, CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, 1),
                     CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuModuleGetGlobal_v2(&p, &n, module, "factor"), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuModuleUnload(module), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void copies_stay_inside(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUdeviceptr a, b;
    char text[16];
    assert_int_equal(ops->cuMemAlloc_v2(&a, 100), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAlloc_v2(&b, (size_t)3 << 20), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemsetD8_v2(a, 'x', 100), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemsetD8_v2(a, 'x', 101), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemcpyDtoD_v2(b, a, 100), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemcpyDtoD_v2(b + ((size_t)3 << 20) - 99, a, 100), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemcpyDtoD_v2(UINT64_MAX - 4, a, 100), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemcpy((CUdeviceptr)(uintptr_t)text, a, 1), CUDA_ERROR_INVALID_VALUE);
    CUDA_MEMCPY2D d = {.srcMemoryType = CU_MEMORYTYPE_DEVICE,
                       .srcDevice = a,
                       .srcPitch = 10,
                       .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                       .dstDevice = b,
                       .dstPitch = 16,
                       .WidthInBytes = 10,
                       .Height = 10};
    assert_int_equal(ops->cuMemcpy2D_v2(&d), CUDA_SUCCESS);
    d.Height = 11;
    assert_int_equal(ops->cuMemcpy2D_v2(&d), CUDA_ERROR_INVALID_VALUE);
    d.Height = SIZE_MAX;
    assert_int_equal(ops->cuMemcpy2D_v2(&d), CUDA_ERROR_INVALID_VALUE);
    d.Height = 1;
    d.dstMemoryType = CU_MEMORYTYPE_HOST;
    d.dstHost = text; /* not the guest's */
    assert_int_equal(ops->cuMemcpy2D_v2(&d), CUDA_ERROR_INVALID_VALUE);
    CUdeviceptr base;
    size_t size;
    assert_int_equal(ops->cuMemGetAddressRange_v2(&base, &size, a + 99), CUDA_SUCCESS);
    assert_int_equal(base, a);
    assert_int_equal(size, 100);
    assert_int_equal(ops->cuMemAlloc_v2(&base, (size_t)1 << 40), CUDA_ERROR_OUT_OF_MEMORY);
    size_t available, total;
    assert_int_equal(ops->cuMemGetInfo_v2(&available, &total), CUDA_SUCCESS);
    assert_int_equal(total, 64 << 20);
    assert_int_equal(total - available, 6 << 20);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
    c = fresh_context();
    assert_int_equal(ops->cuMemGetInfo_v2(&available, &total), CUDA_SUCCESS);
    assert_int_equal(available, total);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void pools_follow_the_stream(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUmemoryPool pool;
    CUstream stream;
    CUdeviceptr p;
    uint64_t used = 1, threshold = UINT64_MAX;
    assert_int_equal(ops->cuStreamCreate(&stream, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuDeviceGetDefaultMemPool(&pool, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemPoolSetAttribute(pool, CU_MEMPOOL_ATTR_RELEASE_THRESHOLD, &threshold),
                     CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAllocAsync(&p, 1000, stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemPoolGetAttribute(pool, CU_MEMPOOL_ATTR_USED_MEM_CURRENT, &used), CUDA_SUCCESS);
    assert_int_equal(used, 1000);
    assert_int_equal(ops->cuMemsetD8Async(p, 1, 1000, stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemFreeAsync(p, stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuStreamSynchronize(stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemPoolGetAttribute(pool, CU_MEMPOOL_ATTR_USED_MEM_CURRENT, &used), CUDA_SUCCESS);
    assert_int_equal(used, 0);
    assert_int_equal(ops->cuMemFreeAsync(p, stream), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuStreamDestroy_v2(stream), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void graph_memory_is_counted(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUgraph graph;
    CUgraphNode node;
    uint64_t used = 1, most = 1, zero = 0;
    CUDA_MEM_ALLOC_NODE_PARAMS p = {.poolProps = {.allocType = CU_MEM_ALLOCATION_TYPE_PINNED,
                                                  .location = {.type = CU_MEM_LOCATION_TYPE_DEVICE}},
                                    .bytesize = 5000};
    assert_int_equal(ops->cuGraphCreate(&graph, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuGraphAddMemAllocNode(&node, graph, NULL, 0, &p), CUDA_SUCCESS);
    assert_int_equal(ops->cuDeviceGetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, &used),
                     CUDA_SUCCESS);
    assert_int_equal(used, 5000);
    assert_int_equal(ops->cuGraphDestroy(graph), CUDA_SUCCESS);
    assert_int_equal(ops->cuDeviceGetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT, &used),
                     CUDA_SUCCESS);
    assert_int_equal(ops->cuDeviceGetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH, &most),
                     CUDA_SUCCESS);
    assert_int_equal(used, 0);
    assert_int_equal(most, 5000);
    assert_int_equal(ops->cuDeviceSetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT, &zero),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuDeviceSetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_USED_MEM_HIGH, &most),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuDeviceSetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_USED_MEM_HIGH, &zero),
                     CUDA_SUCCESS);
    assert_int_equal(ops->cuDeviceGetGraphMemAttribute(0, CU_GRAPH_MEM_ATTR_USED_MEM_HIGH, &most),
                     CUDA_SUCCESS);
    assert_int_equal(most, 0);
    assert_int_equal(ops->cuDeviceGraphMemTrim(1), CUDA_ERROR_INVALID_DEVICE);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void broken_code_is_refused(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUmodule module;
    char log[256] = "";
    CUjit_option option[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
    void *value[] = {log, (void *)sizeof log};
    static const char broken[] = ".version 8.0\n.target sm_75\n.address_size 64\n.visible .entry (";
    assert_int_equal(executor_soft.module_load(broken, sizeof broken, 2, option, value, &module),
                     CUDA_ERROR_INVALID_PTX);
    assert_true(strlen(log) > 0);
    assert_int_equal((size_t)value[1], strlen(log));
    CUfunction f = load(&module, "odd");
    uint64_t at = 0;
    void *params[] = {&at};
    CUresult r = ops->cuLaunchKernel(f, 1, 1, 1, 32, 1, 1, 0, NULL, params, NULL);
    assert_true(r == CUDA_ERROR_NOT_SUPPORTED || r == CUDA_ERROR_INVALID_PTX);
    assert_int_equal(ops->cuCtxSynchronize(), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void fault_is_sticky(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUmodule module;
    CUfunction f = load(&module, "wild");
    uint64_t at = 0x1000;
    void *params[] = {&at};
    failed = CUDA_SUCCESS;
    assert_int_equal(ops->cuLaunchKernel(f, 1, 1, 1, 32, 1, 1, 0, NULL, params, NULL), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxSynchronize(), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(failed, CUDA_ERROR_ILLEGAL_ADDRESS);
    CUdeviceptr p;
    assert_int_equal(ops->cuMemAlloc_v2(&p, 4), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
    c = fresh_context();
    assert_int_equal(ops->cuMemAlloc_v2(&p, 4), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void primary_context_restarts(void **state) {
    (void)state;
    CUcontext a, b;
    CUdeviceptr p;
    unsigned flags;
    int active;
    assert_int_equal(ops->cuDevicePrimaryCtxRetain(&a, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxSetCurrent(a), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAlloc_v2(&p, 4), CUDA_SUCCESS);
    assert_int_equal(ops->cuDevicePrimaryCtxRelease_v2(0), CUDA_SUCCESS);
    assert_int_equal(ops->cuDevicePrimaryCtxGetState(0, &flags, &active), CUDA_SUCCESS);
    assert_false(active);
    assert_int_equal(ops->cuMemAlloc_v2(&p, 4), CUDA_ERROR_CONTEXT_IS_DESTROYED);
    assert_int_equal(ops->cuDevicePrimaryCtxRelease_v2(0), CUDA_ERROR_INVALID_CONTEXT);
    assert_int_equal(ops->cuDevicePrimaryCtxRetain(&b, 0), CUDA_SUCCESS);
    assert_ptr_equal(a, b);
    assert_int_equal(ops->cuMemAlloc_v2(&p, 4), CUDA_SUCCESS);
    assert_int_equal(ops->cuDevicePrimaryCtxRelease_v2(0), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxSetCurrent(NULL), CUDA_SUCCESS);
}

static void physical_memory_is_shared_by_its_mappings(void **state) {
    (void)state;
    const size_t granule = (size_t)2 << 20;
    CUcontext c = fresh_context();
    CUmemAllocationProp prop = {.type = CU_MEM_ALLOCATION_TYPE_PINNED,
                                .location = {.type = CU_MEM_LOCATION_TYPE_DEVICE}};
    CUmemAccessDesc access = {.location = prop.location, .flags = CU_MEM_ACCESS_FLAGS_PROT_READWRITE};
    CUmemGenericAllocationHandle memory, again;
    CUdeviceptr at, base;
    size_t size, available, before;
    uint32_t value = 0;
    assert_int_equal(ops->cuMemGetInfo_v2(&before, &size), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAddressReserve(&at, 8 * granule, 0, 0, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemCreate(&memory, granule - 1, &prop, 0), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemCreate(&memory, (size_t)1 << 40, &prop, 0), CUDA_ERROR_OUT_OF_MEMORY);
    assert_int_equal(ops->cuMemCreate(&memory, 2 * granule, &prop, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemMap(at, 2 * granule, 0, memory, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemMap(at + granule, granule, 0, memory, 0), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemMap(at + 7 * granule, 2 * granule, 0, memory, 0), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemMap(at + 4 * granule, granule, granule, memory, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemMap(at + 6 * granule, granule, 0, (CUmemGenericAllocationHandle)0x1234, 0),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemsetD8_v2(at, 1, 4), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemSetAccess(at, granule, &access, 1), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemSetAccess(at, 2 * granule, &access, 1), CUDA_SUCCESS);
    access.flags = CU_MEM_ACCESS_FLAGS_PROT_READ;
    assert_int_equal(ops->cuMemSetAccess(at + 4 * granule, granule, &access, 1), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemsetD32_v2(at + granule, 77, 1), CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(at + 4 * granule, &value, 4, NULL), CUDA_SUCCESS);
    assert_int_equal(value, 77);
    assert_int_equal(ops->cuMemsetD32_v2(at + 4 * granule, 78, 1), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemGetAddressRange_v2(&base, &size, at + granule), CUDA_SUCCESS);
    assert_int_equal(base, at);
    assert_int_equal(size, 2 * granule);
    assert_int_equal(ops->cuMemRetainAllocationHandle(&again, (void *)(uintptr_t)at), CUDA_SUCCESS);
    assert_int_equal(again, memory);
    assert_int_equal(ops->cuMemRelease(memory), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemRelease(memory), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemRelease(memory), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemAddressFree(at, 8 * granule), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemUnmap(at, 2 * granule), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemUnmap(at, 2 * granule), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemUnmap(at + 4 * granule, granule), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAddressFree(at, 8 * granule), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemGetInfo_v2(&available, &size), CUDA_SUCCESS);
    assert_int_equal(available, before);
    /* Memory that comes back is not what it was. */
    assert_int_equal(ops->cuMemAddressReserve(&at, 2 * granule, 0, 0, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemCreate(&memory, 2 * granule, &prop, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemMap(at, 2 * granule, 0, memory, 0), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemSetAccess(at, 2 * granule, &access, 1), CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(at + granule, &value, 4, NULL), CUDA_SUCCESS);
    assert_int_equal(value, 0);
    assert_int_equal(ops->cuMemUnmap(at, 2 * granule), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemRelease(memory), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAddressFree(at, 2 * granule), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void arrays_hold_rows(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUarray array;
    CUdeviceptr data;
    uint8_t bytes[12], back[12] = {0};
    CUDA_ARRAY_DESCRIPTOR d = {.Width = 3,
                               .Height = 4,
                               .Format = CU_AD_FORMAT_UNSIGNED_INT8,
                               .NumChannels = 1},
                          got;
    for (int i = 0; i < 12; i++)
        bytes[i] = (uint8_t)(i + 1);
    assert_int_equal(ops->cuArrayCreate_v2(&array, &d), CUDA_SUCCESS);
    assert_int_equal(ops->cuArrayGetDescriptor_v2(&got, array), CUDA_SUCCESS);
    assert_int_equal(got.Height, 4);
    assert_int_equal(ops->cuMemAlloc_v2(&data, 12), CUDA_SUCCESS);
    assert_int_equal(executor_soft.write(data, bytes, 12, NULL), CUDA_SUCCESS);
    CUDA_MEMCPY2D copy = {.srcMemoryType = CU_MEMORYTYPE_DEVICE,
                          .srcDevice = data,
                          .srcPitch = 3,
                          .dstMemoryType = CU_MEMORYTYPE_ARRAY,
                          .dstArray = array,
                          .WidthInBytes = 3,
                          .Height = 4};
    assert_int_equal(ops->cuMemcpy2D_v2(&copy), CUDA_SUCCESS);
    copy.dstY = 1;
    assert_int_equal(ops->cuMemcpy2D_v2(&copy), CUDA_ERROR_INVALID_VALUE);
    copy.dstY = SIZE_MAX;
    assert_int_equal(ops->cuMemcpy2D_v2(&copy), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMemsetD8_v2(data, 0, 12), CUDA_SUCCESS);
    CUDA_MEMCPY2D out = {.srcMemoryType = CU_MEMORYTYPE_ARRAY,
                         .srcArray = array,
                         .srcY = 1,
                         .srcXInBytes = 1,
                         .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                         .dstDevice = data,
                         .dstPitch = 2,
                         .WidthInBytes = 2,
                         .Height = 3};
    assert_int_equal(ops->cuMemcpy2D_v2(&out), CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(data, back, 6, NULL), CUDA_SUCCESS);
    assert_memory_equal(back, ((uint8_t[]){5, 6, 8, 9, 11, 12}), 6);
    assert_int_equal(ops->cuMemcpyAtoD_v2(data, array, 2, 1), CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(data, back, 1, NULL), CUDA_SUCCESS);
    assert_int_equal(back[0], 3);
    assert_int_equal(ops->cuMemcpyAtoD_v2(data, array, 2, 2), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuArrayDestroy(array), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemcpy2D_v2(&out), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void links_resolve_between_inputs(void **state) {
    (void)state;
    static char caller[] =
        ".version 8.0\n.target sm_75\n.address_size 64\n.extern .global .align 4 .u32 elsewhere;\n"
        ".visible .entry get(.param .u64 to)\n{\n.reg .b32 %r<2>; .reg .b64 %d<2>;\n"
        "ld.param.u64 %d1, [to];\nld.global.u32 %r1, [elsewhere];\nst.global.u32 [%d1], %r1;\nret;\n}\n";
    static char owner[] =
        ".version 8.0\n.target sm_75\n.address_size 64\n.visible .global .align 4 .u32 elsewhere = 42;\n";
    static char elf[64] = "\177ELF";
    CUcontext c = fresh_context();
    CUlinkState link;
    void *image;
    size_t size;
    char log[128];
    CUjit_option option[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
    void *value[] = {log, (void *)sizeof log};
    assert_int_equal(ops->cuLinkCreate_v2(2, option, value, &link), CUDA_SUCCESS);
    assert_int_equal(ops->cuLinkComplete(link, &image, &size), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuLinkAddData_v2(link, CU_JIT_INPUT_PTX, caller, sizeof caller, "a", 0, NULL, NULL),
                     CUDA_SUCCESS);
    assert_int_equal(ops->cuLinkAddData_v2(link, CU_JIT_INPUT_CUBIN, elf, sizeof elf, "b", 0, NULL, NULL),
                     CUDA_ERROR_NO_BINARY_FOR_GPU);
    assert_int_equal((size_t)value[1], strlen(log));
    assert_true(strlen(log) > 0);
    assert_int_not_equal(ops->cuLinkComplete(link, &image, &size), CUDA_SUCCESS);
    assert_int_equal(ops->cuLinkAddData_v2(link, CU_JIT_INPUT_PTX, owner, sizeof owner, "b", 0, NULL, NULL),
                     CUDA_SUCCESS);
    assert_int_equal(ops->cuLinkComplete(link, &image, &size), CUDA_SUCCESS);
    CUmodule module;
    CUfunction f;
    CUdeviceptr data;
    uint32_t got = 0;
    assert_int_equal(executor_soft.module_load(image, size, 0, NULL, NULL, &module), CUDA_SUCCESS);
    assert_int_equal(ops->cuLinkDestroy(link), CUDA_SUCCESS);
    assert_int_equal(ops->cuModuleGetFunction(&f, module, "get"), CUDA_SUCCESS);
    assert_int_equal(ops->cuMemAlloc_v2(&data, 4), CUDA_SUCCESS);
    void *params[] = {&data};
    assert_int_equal(ops->cuLaunchKernel(f, 1, 1, 1, 1, 1, 1, 0, NULL, params, NULL), CUDA_SUCCESS);
    assert_int_equal(executor_soft.read(data, &got, 4, NULL), CUDA_SUCCESS);
    assert_int_equal(got, 42);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kernel_runs),
        cmocka_unit_test(variables_have_addresses),
        cmocka_unit_test(library_kernels_are_functions),
        cmocka_unit_test(stale_code_is_refused),
        cmocka_unit_test(copies_stay_inside),
        cmocka_unit_test(pools_follow_the_stream),
        cmocka_unit_test(graph_memory_is_counted),
        cmocka_unit_test(broken_code_is_refused),
        cmocka_unit_test(fault_is_sticky),
        cmocka_unit_test(primary_context_restarts),
        cmocka_unit_test(physical_memory_is_shared_by_its_mappings),
        cmocka_unit_test(links_resolve_between_inputs),
        cmocka_unit_test(arrays_hold_rows),
    };
    return cmocka_run_group_tests(tests, open_device, NULL);
}
