// SPDX-License-Identifier: Apache-2.0
/*
 * The guest's copies against a host that is a queue: posted operations run only when somebody waits, so that
 * a chunk that is used again too early, or a source that is read too late, gives wrong bytes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/check.h"
#include "runtime/context.h"
#include "runtime/callback.h"
#include "runtime/copy.h"
#include "runtime/log.h"
#include "runtime/output.h"
#include "runtime/private.h"
#include "runtime/ranges.h"
#include "runtime/stream.h"

#define CHUNKS      4
#define DEVICE_SIZE ((size_t)8 << 20)

static uint8_t *device; /* what the host has at the arena's addresses */
static uint8_t *pinned; /* heap memory */
static uint8_t heap[CHUNKS * CHANNEL_CHUNK_SIZE];
static bool held[CHUNKS], left[CHUNKS], done[CHUNKS];
static struct window_control control;
static CUresult enter_result;
static bool capturing;
static unsigned writes, reads, chunk_copies, direct, direct_sync, boxes, fences;
static CUstream last_stream;
static CUDA_MEMCPY3D captured_box;
static uint32_t captured_sides;
static unsigned captures;

/* ---- the queue ---- */

struct operation {
    uint64_t dst, src;
    size_t size;
    int chunk; /* -1 = none */
    bool is_box;
    CUDA_MEMCPY3D box;
};
static struct operation queue[4096];
static unsigned queued, ran;

static void run_box(const CUDA_MEMCPY3D *b) {
    assert_int_equal(b->srcMemoryType, CU_MEMORYTYPE_UNIFIED);
    assert_int_equal(b->dstMemoryType, CU_MEMORYTYPE_UNIFIED);
    for (size_t z = 0; z < b->Depth; z++)
        for (size_t y = 0; y < b->Height; y++)
            memmove((uint8_t *)(uintptr_t)b->dstDevice +
                        ((b->dstZ + z) * b->dstHeight + b->dstY + y) * b->dstPitch + b->dstXInBytes,
                    (uint8_t *)(uintptr_t)b->srcDevice +
                        ((b->srcZ + z) * b->srcHeight + b->srcY + y) * b->srcPitch + b->srcXInBytes,
                    b->WidthInBytes);
}

static void run_one(void) {
    struct operation *o = &queue[ran++];
    if (o->is_box)
        run_box(&o->box);
    else if (o->size)
        memmove((void *)(uintptr_t)o->dst, (void *)(uintptr_t)o->src, o->size);
    if (o->chunk >= 0)
        done[o->chunk] = true;
}

static void run_all(void) {
    while (ran < queued)
        run_one();
}

static struct operation *enqueue(void) {
    if (ran == queued)
        ran = queued = 0;
    assert_true(queued < sizeof queue / sizeof *queue);
    queue[queued] = (struct operation){.chunk = -1};
    return &queue[queued++];
}

/* ---- transport ---- */

const struct window_control *channel_control(const struct channel *c) {
    (void)c;
    return &control;
}

enum channel_status channel_chunk_get(struct channel *c, struct channel_chunk *chunk) {
    (void)c;
    for (;;) {
        for (uint32_t i = 0; i < CHUNKS; i++)
            if (!held[i] && (!left[i] || done[i])) {
                held[i] = true;
                left[i] = done[i] = false;
                *chunk = (struct channel_chunk){i, (uint64_t)i * CHANNEL_CHUNK_SIZE,
                                                heap + (size_t)i * CHANNEL_CHUNK_SIZE};
                return CHANNEL_OK;
            }
        assert_true(ran < queued); /* else nobody would ever free one */
        run_one();
    }
}

enum channel_status channel_chunk_wait(struct channel *c, const struct channel_chunk *chunk) {
    (void)c;
    while (!done[chunk->index]) {
        assert_true(ran < queued);
        run_one();
    }
    return CHANNEL_OK;
}

void channel_chunk_put(struct channel *c, const struct channel_chunk *chunk) {
    (void)c;
    held[chunk->index] = left[chunk->index] = false;
}

void channel_chunk_leave(struct channel *c, const struct channel_chunk *chunk) {
    (void)c;
    held[chunk->index] = false;
    left[chunk->index] = true;
}

/* ---- runtime and host ---- */

/* Streams that were never made are not known. */
bool rt_stream_known(uint64_t stream) {
    return stream != 0xdead;
}

struct rt_context *rt_context_find(uint64_t token) {
    return token ? (struct rt_context *)(uintptr_t)token : NULL;
}

CUresult rt_enter(struct rt_call *call, enum rt_context_need need) {
    static struct channel_thread thread;
    (void)need;
    *call = (struct rt_call){.thread = &thread};
    return enter_result;
}

CUresult rt_transport_error(enum channel_status status) {
    (void)status;
    return CUDA_ERROR_SYSTEM_NOT_READY;
}

void rt_log(enum rt_log_level level, const char *format, ...) {
    (void)level;
    (void)format;
}

void rt_flush_output(void) {}

CUresult stream_capturing(CUstream stream, bool *out) {
    (void)stream;
    *out = capturing;
    return CUDA_SUCCESS;
}

CUresult call_bcFence(unsigned f) {
    (void)f;
    fences++;
    return (CUresult)atomic_exchange(&control.deferred_error, 0);
}

CUresult call_cuStreamSynchronize(unsigned f, CUstream s) {
    (void)f;
    (void)s;
    run_all();
    return CUDA_SUCCESS;
}

CUresult call_bcWrite(unsigned f, CUdeviceptr dst, const void *src, size_t size, CUstream s) {
    (void)f;
    last_stream = s;
    writes++;
    run_all(); /* the record holds the bytes: what is kept is a copy */
    memcpy((void *)(uintptr_t)dst, src, size);
    return CUDA_SUCCESS;
}

CUresult call_bcRead(unsigned f, CUdeviceptr src, void *dst, size_t size, CUstream s) {
    (void)f;
    last_stream = s;
    reads++;
    run_all();
    memcpy(dst, (void *)(uintptr_t)src, size);
    return CUDA_SUCCESS;
}

CUresult call_bcCopyIn(unsigned f, CUdeviceptr dst, uint32_t chunk, size_t size, CUstream s) {
    (void)f;
    last_stream = s;
    assert_true(held[chunk] && size <= CHANNEL_CHUNK_SIZE);
    chunk_copies++;
    *enqueue() = (struct operation){
        dst, (uintptr_t)(heap + (size_t)chunk * CHANNEL_CHUNK_SIZE), size, (int)chunk, false, {0}};
    return CUDA_SUCCESS;
}

CUresult call_bcCopyOut(unsigned f, CUdeviceptr src, uint32_t chunk, size_t size, CUstream s) {
    (void)f;
    last_stream = s;
    assert_true(held[chunk] && size <= CHANNEL_CHUNK_SIZE);
    chunk_copies++;
    *enqueue() = (struct operation){
        (uintptr_t)(heap + (size_t)chunk * CHANNEL_CHUNK_SIZE), src, size, (int)chunk, false, {0}};
    return CUDA_SUCCESS;
}

CUresult call_bcChunkDone(unsigned f, uint32_t chunk, CUstream s) {
    (void)f;
    (void)s;
    enqueue()->chunk = (int)chunk;
    return CUDA_SUCCESS;
}

CUresult call_cuMemcpyAsync(unsigned f, CUdeviceptr dst, CUdeviceptr src, size_t n, CUstream s) {
    (void)f;
    last_stream = s;
    direct++;
    *enqueue() = (struct operation){dst, src, n, -1, false, {0}};
    return CUDA_SUCCESS;
}

CUresult call_cuMemcpy(unsigned f, CUdeviceptr dst, CUdeviceptr src, size_t n) {
    last_stream = f & WIRE_PER_THREAD ? CU_STREAM_PER_THREAD : CU_STREAM_LEGACY;
    direct_sync++;
    run_all();
    memmove((void *)(uintptr_t)dst, (void *)(uintptr_t)src, n);
    return CUDA_SUCCESS;
}

CUresult call_cuMemcpy3DAsync_v2(unsigned f, const CUDA_MEMCPY3D *box, CUstream s) {
    (void)f;
    last_stream = s;
    boxes++;
    struct operation *o = enqueue();
    o->is_box = true;
    o->box = *box;
    return CUDA_SUCCESS;
}

CUresult call_cuMemcpy3D_v2(unsigned f, const CUDA_MEMCPY3D *box) {
    (void)f;
    boxes++;
    run_all();
    run_box(box);
    return CUDA_SUCCESS;
}

CUresult rt_callbacks_start(void) {
    return CUDA_SUCCESS;
}

CUresult call_bcCaptureCopy(unsigned f, const CUDA_MEMCPY3D *box, uint32_t pageable, CUstream s) {
    (void)f;
    last_stream = s;
    captures++;
    captured_box = *box;
    captured_sides = pageable;
    return CUDA_SUCCESS;
}

/* ---- fixture ---- */

static int set_up(void **state) {
    (void)state;
    ranges_reset();
    if (!device) {
        device = mmap(NULL, DEVICE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        pinned = mmap(NULL, DEVICE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        ranges_set_arena((uintptr_t)device, DEVICE_SIZE);
    }
    struct range range = {.base = (uintptr_t)device, .size = DEVICE_SIZE - 4096, .kind = RANGE_DEVICE};
    struct range host = {.base = (uintptr_t)pinned, .size = DEVICE_SIZE, .kind = RANGE_PINNED};
    if (ranges_add(&range) != CUDA_SUCCESS || ranges_add(&host) != CUDA_SUCCESS)
        return 1;
    memset(held, 0, sizeof held);
    memset(left, 0, sizeof left);
    memset(done, 0, sizeof done);
    memset(&control, 0, sizeof control);
    control.geometry.chunk_count = CHUNKS;
    queued = ran = 0;
    enter_result = CUDA_SUCCESS;
    capturing = false;
    writes = reads = chunk_copies = direct = direct_sync = boxes = fences = captures = 0;
    return 0;
}

static uint8_t *noise(size_t size, unsigned seed) {
    uint8_t *p = malloc(size + 1);
    for (size_t i = 0; i < size; i++)
        p[i] = (uint8_t)((seed = seed * 1664525u + 1013904223u) >> 24);
    return p;
}

#define DEV(offset) ((CUdeviceptr)(uintptr_t)device + (offset))

/* ---- linear ---- */

static void pageable_round_trip(size_t size) {
    uint8_t *in = noise(size, (unsigned)size), *kept = noise(size, (unsigned)size), *out = noise(size, 77);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(16), in, size), CUDA_SUCCESS);
    memset(in, 0xee, size); /* captured before the call returned */
    assert_int_equal(rt_cuMemcpyDtoH_v2(0, out, DEV(16), size), CUDA_SUCCESS);
    assert_memory_equal(out, kept, size);
    assert_int_equal(fences, 0);
    free(in);
    free(kept);
    free(out);
}

static void pageable_memory_of_all_sizes(void **state) {
    (void)state;
    static const size_t sizes[] = {1,     7,     3584,   3585,   8192,    8193,
                                   65536, 65537, 524288, 524289, 1 << 20, (5 << 20) + 3};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        pageable_round_trip(sizes[i]);
    assert_int_equal(direct + direct_sync, 0);
    assert_true(chunk_copies > 20);
}

static void small_copies_need_no_chunk(void **state) {
    (void)state;
    uint8_t bytes[3584] = {1};
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(0), bytes, sizeof bytes), CUDA_SUCCESS);
    assert_ptr_equal(last_stream, CU_STREAM_LEGACY);
    assert_int_equal(rt_cuMemcpyDtoH_v2(WIRE_PER_THREAD, bytes, DEV(0), sizeof bytes), CUDA_SUCCESS);
    assert_ptr_equal(last_stream, CU_STREAM_PER_THREAD);
    assert_int_equal(writes, 1);
    assert_int_equal(reads, 1);
    assert_int_equal(chunk_copies, 0);
}

static void pinned_memory_is_not_staged(void **state) {
    (void)state;
    memset(pinned, 5, 4096);
    assert_int_equal(rt_cuMemcpyHtoDAsync_v2(0, DEV(0), pinned, 1 << 20, (CUstream)0x77), CUDA_SUCCESS);
    assert_ptr_equal(last_stream, (CUstream)0x77);
    assert_int_equal(direct, 1);
    assert_int_equal(rt_cuMemcpyDtoH_v2(0, pinned + 4096, DEV(0), 4096), CUDA_SUCCESS);
    assert_int_equal(direct_sync, 1);
    assert_memory_equal(pinned, pinned + 4096, 4096);
    assert_int_equal(rt_cuMemcpyDtoD_v2(0, DEV(8192), DEV(0), 4096), CUDA_SUCCESS);
    assert_int_equal(direct, 2);
    assert_int_equal(writes + reads + chunk_copies, 0);
}

static void unified_copies_find_the_direction(void **state) {
    (void)state;
    uint8_t *a = noise(100000, 1), *b = noise(100000, 2);
    assert_int_equal(rt_cuMemcpy(0, DEV(0), (uintptr_t)a, 100000), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemcpy(0, (uintptr_t)pinned, DEV(0), 100000), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemcpy(0, (uintptr_t)b, (uintptr_t)pinned, 100000), CUDA_SUCCESS);
    assert_memory_equal(a, b, 100000);
    memset(b, 0, 100000);
    assert_int_equal(rt_cuMemcpyAsync(0, (uintptr_t)b, (uintptr_t)a, 100000, (CUstream)9), CUDA_SUCCESS);
    assert_memory_equal(a, b, 100000);
    free(a);
    free(b);
}

static void wrong_operands(void **state) {
    (void)state;
    uint8_t host[64] = {0};
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, (uintptr_t)host, host, 8), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, 0, host, 8), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(0), NULL, 8), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyDtoH_v2(0, host, (uintptr_t)host, 8), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(DEVICE_SIZE - 4096 - 7), host, 8), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(DEVICE_SIZE - 4096 - 8), host, 8), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemcpyDtoD_v2(0, DEV(0), (uintptr_t)host, 8), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, (uintptr_t)host, host, 0), CUDA_SUCCESS);
    enter_result = CUDA_ERROR_INVALID_CONTEXT;
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(0), host, 8), CUDA_ERROR_INVALID_CONTEXT);
}

static void captured_copies_name_pageable_memory(void **state) {
    (void)state;
    uint8_t host[64] = {0};
    capturing = true;
    assert_int_equal(rt_cuMemcpyHtoDAsync_v2(0, DEV(0), host, 8, (CUstream)9), CUDA_SUCCESS);
    assert_int_equal(captured_sides, COPY_SRC_PAGEABLE);
    assert_int_equal(captured_box.srcDevice, (uintptr_t)host);
    assert_int_equal(captured_box.dstDevice, DEV(0));
    assert_int_equal(captured_box.WidthInBytes, 8);
    assert_int_equal(rt_cuMemcpyDtoHAsync_v2(0, host, DEV(0), 8, (CUstream)9), CUDA_SUCCESS);
    assert_int_equal(captured_sides, COPY_DST_PAGEABLE);
    assert_int_equal(rt_cuMemcpyAsync(0, (uintptr_t)host, (uintptr_t)host + 8, 8, (CUstream)9), CUDA_SUCCESS);
    assert_int_equal(captured_sides, COPY_SRC_PAGEABLE | COPY_DST_PAGEABLE);
    assert_int_equal(captures, 3);
    assert_int_equal(rt_cuMemcpyHtoDAsync_v2(0, DEV(0), pinned, 8, (CUstream)9), CUDA_SUCCESS);
    assert_int_equal(captures, 3);
    assert_int_equal(direct, 1);
    assert_int_equal(writes + reads + chunk_copies, 0);
}

static void staged_reads_report_what_failed(void **state) {
    (void)state;
    uint8_t *out = malloc(1 << 20);
    atomic_store(&control.deferred_error, CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(rt_cuMemcpyDtoH_v2(0, out, DEV(0), 1 << 20), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(rt_cuMemcpyDtoH_v2(0, out, DEV(0), 1 << 20), CUDA_SUCCESS);
    free(out);
}

static void sync_memops_wait(void **state) {
    (void)state;
    uint8_t *host = noise(100000, 9);
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(0), host, 100000), CUDA_SUCCESS);
    assert_true(ran < queued); /* staged, not yet copied */
    assert_true(ranges_set_sync_memops(DEV(0), true));
    assert_int_equal(rt_cuMemcpyHtoD_v2(0, DEV(0), host, 100000), CUDA_SUCCESS);
    assert_int_equal(ran, queued);
    assert_memory_equal(device, host, 100000);
    free(host);
}

/* ---- boxes ---- */

static void rect(size_t width, size_t height, size_t depth, size_t host_pitch, size_t dev_pitch, bool page,
                 size_t x, size_t y) {
    size_t host_rows = height + y, dev_rows = height + 3;
    size_t host_size = host_pitch * host_rows * depth, dev_size = dev_pitch * dev_rows * depth;
    uint8_t *in = page ? noise(host_size, 3) : pinned,
            *out = page ? noise(host_size, 3) : pinned + (DEVICE_SIZE / 2);
    uint8_t *expect = noise(dev_size, 5), *back = noise(host_size, 3);
    if (!page) {
        memcpy(pinned, back, host_size);
        memcpy(pinned + DEVICE_SIZE / 2, back, host_size);
    }
    memcpy(device, expect, dev_size);
    CUDA_MEMCPY3D box = {.srcMemoryType = CU_MEMORYTYPE_HOST,
                         .srcHost = in,
                         .srcPitch = host_pitch,
                         .srcHeight = host_rows,
                         .srcXInBytes = x,
                         .srcY = y,
                         .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                         .dstDevice = DEV(0),
                         .dstPitch = dev_pitch,
                         .dstHeight = dev_rows,
                         .dstY = 2,
                         .dstXInBytes = 1,
                         .WidthInBytes = width,
                         .Height = height,
                         .Depth = depth};
    assert_int_equal(rt_cuMemcpy3D_v2(0, &box), CUDA_SUCCESS);
    run_all();
    for (size_t z = 0; z < depth; z++)
        for (size_t r = 0; r < height; r++)
            memcpy(expect + (z * dev_rows + r + 2) * dev_pitch + 1,
                   in + (z * host_rows + r + y) * host_pitch + x, width);
    assert_memory_equal(device, expect, dev_size);

    for (size_t i = 0; i < dev_size; i++)
        device[i] = (uint8_t)(device[i] ^ 0x5a);
    CUDA_MEMCPY3D reverse = {.srcMemoryType = CU_MEMORYTYPE_DEVICE,
                             .srcDevice = DEV(0),
                             .srcPitch = dev_pitch,
                             .srcHeight = dev_rows,
                             .srcY = 2,
                             .srcXInBytes = 1,
                             .dstMemoryType = CU_MEMORYTYPE_HOST,
                             .dstHost = out,
                             .dstPitch = host_pitch,
                             .dstHeight = host_rows,
                             .dstXInBytes = x,
                             .dstY = y,
                             .WidthInBytes = width,
                             .Height = height,
                             .Depth = depth};
    assert_int_equal(rt_cuMemcpy3D_v2(0, &reverse), CUDA_SUCCESS);
    for (size_t z = 0; z < depth; z++)
        for (size_t r = 0; r < height; r++)
            for (size_t i = 0; i < width; i++)
                back[(z * host_rows + r + y) * host_pitch + x + i] =
                    (uint8_t)(expect[(z * dev_rows + r + 2) * dev_pitch + 1 + i] ^ 0x5a);
    assert_memory_equal(out, back, host_size); /* and not a byte beside the box */
    if (page) {
        free(in);
        free(out);
    }
    free(expect);
    free(back);
}

static void boxes_of_rows(void **state) {
    (void)state;
    for (int page = 0; page < 2; page++) {
        rect(1, 1, 1, 1, 8, page, 0, 0);
        rect(100, 50, 1, 128, 256, page, 13, 2);
        rect(64, 16, 5, 64, 96, page, 0, 3);
        rect(3000, 400, 1, 3001, 4096, page, 1, 0);
        rect(CHANNEL_CHUNK_SIZE + 5, 3, 1, CHANNEL_CHUNK_SIZE + 8, CHANNEL_CHUNK_SIZE + 16, page, 2, 1);
    }
}

static void whole_rows_become_a_linear_copy(void **state) {
    (void)state;
    uint8_t *host = noise(64 * 100, 4);
    CUDA_MEMCPY2D p = {.srcMemoryType = CU_MEMORYTYPE_HOST,
                       .srcHost = host,
                       .srcPitch = 64,
                       .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                       .dstDevice = DEV(0),
                       .dstPitch = 64,
                       .WidthInBytes = 64,
                       .Height = 100};
    assert_int_equal(rt_cuMemcpy2D_v2(0, &p), CUDA_SUCCESS);
    assert_int_equal(writes, 1);
    assert_int_equal(boxes, 0);
    assert_memory_equal(device, host, 6400);
    free(host);
}

static CUresult try(CUDA_MEMCPY2D p) {
    return rt_cuMemcpy2DAsync_v2(0, &p, (CUstream)9);
}

static void rejects_bad_boxes(void **state) {
    (void)state;
    static uint8_t host[65536];
    CUDA_MEMCPY2D good = {.srcMemoryType = CU_MEMORYTYPE_HOST,
                          .srcHost = host,
                          .srcPitch = 128,
                          .dstMemoryType = CU_MEMORYTYPE_DEVICE,
                          .dstDevice = DEV(0),
                          .dstPitch = 256,
                          .WidthInBytes = 100,
                          .Height = 10};
    assert_int_equal(try(good), CUDA_SUCCESS);
    CUDA_MEMCPY2D p = good;
    p.srcPitch = 99;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.srcXInBytes = 29;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.dstXInBytes = SIZE_MAX;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.Height = SIZE_MAX / 100;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.dstDevice = (uintptr_t)host;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.srcMemoryType = (CUmemorytype)9;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.srcHost = NULL;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.dstMemoryType = CU_MEMORYTYPE_ARRAY;
    assert_int_equal(try(p), CUDA_ERROR_INVALID_VALUE);
    p = good;
    p.WidthInBytes = 0;
    assert_int_equal(try(p), CUDA_SUCCESS);
    capturing = true;
    assert_int_equal(try(good), CUDA_SUCCESS);
    assert_int_equal(captures, 1);
    assert_int_equal(captured_box.Height, good.Height);
    assert_int_equal(rt_cuMemcpy2D_v2(0, NULL), CUDA_ERROR_INVALID_VALUE);
}

static void batches(void **state) {
    (void)state;
    uint8_t a[10] = "012345678", b[10] = {0};
    CUdeviceptr dsts[] = {DEV(0), (uintptr_t)b}, srcs[] = {(uintptr_t)a, DEV(0)};
    size_t sizes[] = {10, 10}, first = 0;
    CUmemcpyAttributes attrs = {.srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM};
    assert_int_equal(rt_cuMemcpyBatchAsync_v2(0, dsts, srcs, sizes, 2, &attrs, &first, 1, NULL),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemcpyBatchAsync_v2(0, dsts, srcs, sizes, 2, &attrs, &first, 1, (CUstream)9),
                     CUDA_SUCCESS);
    assert_memory_equal(a, b, 10);
    size_t failed = 5;
    sizes[1] = 0;
    assert_int_equal(rt_cuMemcpyBatchAsync(0, dsts, srcs, sizes, 2, &attrs, &first, 1, &failed, (CUstream)9),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(failed, SIZE_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(pageable_memory_of_all_sizes, set_up),
        cmocka_unit_test_setup(small_copies_need_no_chunk, set_up),
        cmocka_unit_test_setup(pinned_memory_is_not_staged, set_up),
        cmocka_unit_test_setup(unified_copies_find_the_direction, set_up),
        cmocka_unit_test_setup(wrong_operands, set_up),
        cmocka_unit_test_setup(captured_copies_name_pageable_memory, set_up),
        cmocka_unit_test_setup(staged_reads_report_what_failed, set_up),
        cmocka_unit_test_setup(sync_memops_wait, set_up),
        cmocka_unit_test_setup(boxes_of_rows, set_up),
        cmocka_unit_test_setup(whole_rows_become_a_linear_copy, set_up),
        cmocka_unit_test_setup(rejects_bad_boxes, set_up),
        cmocka_unit_test_setup(batches, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
