// SPDX-License-Identifier: Apache-2.0
/*
 * Copies and fills: entry points, checks, and what they do when their turn comes. All memory a copy touches
 * is in this process; an address counts only where the arena says so, when the copy is asked for and again when it
 * runs: registered memory may have gone meanwhile. The exception are bytes that the operation itself owns.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "device/soft/array.h"
#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/memory.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

#define COPY_PIECE ((size_t)256 << 10) /* bytes between looks at the clock */

struct transfer {
    uint8_t *dst;
    const uint8_t *src; /* NULL: a fill */
    size_t width, height, depth;
    size_t src_pitch, src_slice, dst_pitch, dst_slice;
    size_t x, y, z; /* where to go on */
    uint32_t value; /* of a fill, repeated to 32 bits */
};

/* ---- execution ---- */

static uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void fill(uint8_t *to, uint32_t value, size_t size) {
    uint8_t pattern[4];
    memcpy(pattern, &value, 4);
    if (pattern[0] == pattern[1] && pattern[0] == pattern[2] && pattern[0] == pattern[3]) {
        memset(to, pattern[0], size);
        return;
    }
    size_t i = 0;
    for (; i + 4 <= size; i += 4)
        memcpy(to + i, pattern, 4);
    memcpy(to + i, pattern, size - i);
}

bool soft_copy_run(void *work, uint64_t budget_ns) {
    struct transfer *t = work;
    uint64_t end = budget_ns ? now_ns() + budget_ns : UINT64_MAX;
    size_t since = 0;
    while (t->z < t->depth) {
        size_t n = t->width - t->x < COPY_PIECE ? t->width - t->x : COPY_PIECE;
        uint8_t *to = t->dst + t->z * t->dst_slice + t->y * t->dst_pitch + t->x;
        if (t->src)
            memmove(to, t->src + t->z * t->src_slice + t->y * t->src_pitch + t->x, n);
        else
            fill(to, t->value, n);
        soft_memory_written((uintptr_t)to, n);
        t->x += n;
        if (t->x == t->width) {
            t->x = 0;
            if (++t->y == t->height) {
                t->y = 0;
                t->z++;
            }
        }
        since += n + 64;
        if (since >= COPY_PIECE && t->z < t->depth) {
            since = 0;
            if (now_ns() >= end)
                return false;
        }
    }
    return true;
}

/* ---- checks ---- */

struct side {
    CUmemorytype type;
    const void *host;
    CUdeviceptr device;
    CUarray array;
    size_t x, y, z, pitch, height;
    bool write;
    const struct soft_bytes *bytes; /* the only place for a host address; NULL: where the arena says */
};

static bool fits(size_t start, size_t size, size_t extent) {
    return start <= extent && size <= extent - start;
}

static CUresult resolve_array(const struct side *s, const CUDA_MEMCPY3D *c, uint8_t **first, size_t *pitch,
                              size_t *slice) {
    struct soft_code *code = soft_code_hold(s->array);
    CUresult r = CUDA_ERROR_INVALID_HANDLE;
    if (code && code->tag == SOFT_CODE_ARRAY) {
        const struct soft_array *a = (const struct soft_array *)code;
        *pitch = a->pitch;
        *slice = a->pitch * a->height;
        r = CUDA_ERROR_INVALID_VALUE;
        if (fits(s->x, c->WidthInBytes, a->row) && fits(s->y, c->Height, a->height) &&
            fits(s->z, c->Depth, a->depth) &&
            arena_accessible(&soft.arena, a->address, *slice * a->depth, s->write)) {
            *first = (uint8_t *)(uintptr_t)(a->address + s->z * *slice + s->y * *pitch + s->x);
            r = CUDA_SUCCESS;
        }
    }
    if (code)
        soft_code_drop(code);
    return r;
}

static bool inside(const struct soft_bytes *b, uint64_t address, size_t size) {
    uint64_t at = address - (uintptr_t)b->data;
    return at <= b->size && size <= b->size - at;
}

/* First byte and strides of one side. `later`: the check repeats when the copy runs, and then a bad address
 * is a fault. */
static CUresult resolve(const struct side *s, const CUDA_MEMCPY3D *c, bool later, uint8_t **first,
                        size_t *pitch, size_t *slice) {
    uint64_t base;
    switch (s->type) {
    case CU_MEMORYTYPE_HOST:
        base = (uintptr_t)s->host;
        break;
    case CU_MEMORYTYPE_DEVICE:
    case CU_MEMORYTYPE_UNIFIED:
        base = s->device;
        break;
    case CU_MEMORYTYPE_ARRAY:
        return resolve_array(s, c, first, pitch, slice);
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
    size_t height = s->height ? s->height : c->Height;
    size_t row_end, offset, plane, rows, last;
    *pitch = s->pitch;
    if (!*pitch && c->Height == 1 && c->Depth == 1)
        *pitch = s->x + c->WidthInBytes;
    if (__builtin_add_overflow(s->x, c->WidthInBytes, &row_end) ||
        ((c->Height > 1 || c->Depth > 1 || s->y || s->z) && row_end > *pitch))
        return CUDA_ERROR_INVALID_VALUE;
    if (c->Depth > 1 && (__builtin_add_overflow(s->y, c->Height, &rows) || rows > height))
        return CUDA_ERROR_INVALID_VALUE;
    if (__builtin_mul_overflow(*pitch, height, slice) || __builtin_mul_overflow(*slice, s->z, &offset) ||
        __builtin_mul_overflow(*pitch, s->y, &plane) || __builtin_add_overflow(offset, plane, &offset) ||
        __builtin_add_overflow(offset, s->x, &offset) || __builtin_add_overflow(base, offset, &base))
        return CUDA_ERROR_INVALID_VALUE;
    if (__builtin_mul_overflow(*slice, c->Depth - 1, &last) ||
        __builtin_mul_overflow(*pitch, c->Height - 1, &plane) || __builtin_add_overflow(last, plane, &last) ||
        __builtin_add_overflow(last, c->WidthInBytes, &last))
        return CUDA_ERROR_INVALID_VALUE;
    bool ok = s->bytes ? inside(s->bytes, base, last) : arena_accessible(&soft.arena, base, last, s->write);
    if (!ok)
        return later ? CUDA_ERROR_ILLEGAL_ADDRESS : CUDA_ERROR_INVALID_VALUE;
    *first = (uint8_t *)(uintptr_t)base;
    return CUDA_SUCCESS;
}

static CUresult plan(const struct soft_op *op, bool later, struct transfer *t) {
    const CUDA_MEMCPY3D *c = &op->memcpy;
    const struct side src = {c->srcMemoryType,
                             c->srcHost,
                             c->srcDevice,
                             c->srcArray,
                             c->srcXInBytes,
                             c->srcY,
                             c->srcZ,
                             c->srcPitch,
                             c->srcHeight,
                             false,
                             c->srcMemoryType == CU_MEMORYTYPE_HOST ? op->bytes : NULL};
    const struct side dst = {c->dstMemoryType,
                             c->dstHost,
                             c->dstDevice,
                             c->dstArray,
                             c->dstXInBytes,
                             c->dstY,
                             c->dstZ,
                             c->dstPitch,
                             c->dstHeight,
                             true,
                             c->dstMemoryType == CU_MEMORYTYPE_HOST ? op->bytes : NULL};
    uint8_t *from;
    memset(t, 0, sizeof *t);
    if (!c->WidthInBytes || !c->Height || !c->Depth)
        return CUDA_SUCCESS;
    CUresult r = resolve(&src, c, later, &from, &t->src_pitch, &t->src_slice);
    if (r == CUDA_SUCCESS)
        r = resolve(&dst, c, later, &t->dst, &t->dst_pitch, &t->dst_slice);
    if (r != CUDA_SUCCESS)
        return r;
    t->src = from;
    t->width = c->WidthInBytes;
    t->height = c->Height;
    t->depth = c->Depth;
    /* Rows that touch on both sides are one row. */
    if (t->depth == 1 && t->src_pitch == t->width && t->dst_pitch == t->width) {
        t->width *= t->height;
        t->height = 1;
    }
    return CUDA_SUCCESS;
}

static CUresult plan_set(const CUDA_MEMSET_NODE_PARAMS *p, bool later, struct transfer *t) {
    uint32_t e = p->elementSize;
    memset(t, 0, sizeof *t);
    if (!(e == 1 || e == 2 || e == 4) || p->dst % e || (p->height > 1 && p->pitch % e))
        return CUDA_ERROR_INVALID_VALUE;
    if ((e == 1 && p->value > 0xff) || (e == 2 && p->value > 0xffff))
        return CUDA_ERROR_INVALID_VALUE;
    if (!p->width || !p->height)
        return CUDA_SUCCESS;
    size_t width, last;
    if (__builtin_mul_overflow(p->width, (size_t)e, &width) || (p->height > 1 && p->pitch < width) ||
        __builtin_mul_overflow(p->height > 1 ? p->pitch : 0, p->height - 1, &last) ||
        __builtin_add_overflow(last, width, &last))
        return CUDA_ERROR_INVALID_VALUE;
    if (!arena_accessible(&soft.arena, p->dst, last, true))
        return later ? CUDA_ERROR_ILLEGAL_ADDRESS : CUDA_ERROR_INVALID_VALUE;
    t->dst = (uint8_t *)(uintptr_t)p->dst;
    t->width = width;
    t->height = p->height;
    t->depth = 1;
    t->dst_pitch = p->pitch;
    t->value = p->value * (e == 1 ? 0x01010101u : e == 2 ? 0x00010001u : 1u);
    if (t->height > 1 && t->dst_pitch == width) {
        t->width *= t->height;
        t->height = 1;
    }
    return CUDA_SUCCESS;
}

CUresult soft_op_check(struct soft_op *op) {
    struct transfer t;
    if (op->kind == SOFT_OP_MEMSET)
        return plan_set(&op->memset, false, &t);
    if (op->kind != SOFT_OP_MEMCPY)
        return CUDA_ERROR_INVALID_VALUE;
    return plan(op, false, &t);
}

static CUresult keep(CUresult r, const struct transfer *t, void **work) {
    if (r != CUDA_SUCCESS)
        return r;
    struct transfer *kept = malloc(sizeof *kept);
    if (!kept)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *kept = *t;
    *work = kept;
    return CUDA_SUCCESS;
}

CUresult soft_copy_begin(const struct soft_op *op, void **work) {
    struct transfer t;
    return keep(plan(op, true, &t), &t, work);
}

CUresult soft_set_begin(const struct soft_op *op, void **work) {
    struct transfer t;
    return keep(plan_set(&op->memset, true, &t), &t, work);
}

/* ---- submission ---- */

enum when { LATER, NOW };

static CUresult submit(struct soft_op *op, CUstream stream, enum when when) {
    CUresult r = soft_context_current(&op->context);
    if (r != CUDA_SUCCESS)
        return r;
    return when == NOW ? soft_stream_submit_wait(stream, op) : soft_stream_submit(stream, op);
}

/* `bytes`: what the host address of `c` points into, NULL for memory of the client. */
static CUresult submit_copy(const CUDA_MEMCPY3D *c, struct soft_bytes *bytes, CUstream stream, enum when when) {
    struct transfer t;
    struct soft_op op = {.kind = SOFT_OP_MEMCPY, .bytes = bytes, .memcpy = *c};
    struct soft_context *context;
    CUresult r = soft_context_current(&context);
    if (r == CUDA_SUCCESS)
        r = plan(&op, false, &t);
    return r == CUDA_SUCCESS ? submit(&op, stream, when) : r;
}

static CUresult copy_bytes(CUdeviceptr dst, CUdeviceptr src, size_t size, CUstream stream, enum when when) {
    CUDA_MEMCPY3D c = {.srcMemoryType = CU_MEMORYTYPE_UNIFIED,
                       .srcDevice = src,
                       .dstMemoryType = CU_MEMORYTYPE_UNIFIED,
                       .dstDevice = dst,
                       .WidthInBytes = size,
                       .Height = 1,
                       .Depth = 1};
    return submit_copy(&c, NULL, stream, when);
}

static CUresult copy_in(CUdeviceptr dst, const void *src, size_t size, struct soft_bytes *bytes, CUstream stream,
                        enum when when) {
    CUDA_MEMCPY3D c = {.srcMemoryType = CU_MEMORYTYPE_HOST,
                       .srcHost = src,
                       .dstMemoryType = CU_MEMORYTYPE_UNIFIED,
                       .dstDevice = dst,
                       .WidthInBytes = size,
                       .Height = 1,
                       .Depth = 1};
    return src || !size ? submit_copy(&c, bytes, stream, when) : CUDA_ERROR_INVALID_VALUE;
}

static CUresult copy_out(void *dst, CUdeviceptr src, size_t size, struct soft_bytes *bytes, CUstream stream,
                         enum when when) {
    CUDA_MEMCPY3D c = {.srcMemoryType = CU_MEMORYTYPE_UNIFIED,
                       .srcDevice = src,
                       .dstMemoryType = CU_MEMORYTYPE_HOST,
                       .dstHost = dst,
                       .WidthInBytes = size,
                       .Height = 1,
                       .Depth = 1};
    return dst || !size ? submit_copy(&c, bytes, stream, when) : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t size) {
    return copy_bytes(dst, src, size, NULL, NOW);
}

CUresult soft_cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t size, CUstream stream) {
    return copy_bytes(dst, src, size, stream, LATER);
}

/* Device to device does not wait for the copy; the legacy stream orders it. */
CUresult soft_cuMemcpyDtoD_v2(CUdeviceptr dst, CUdeviceptr src, size_t size) {
    return copy_bytes(dst, src, size, NULL, LATER);
}

CUresult soft_cuMemcpyDtoDAsync_v2(CUdeviceptr dst, CUdeviceptr src, size_t size, CUstream stream) {
    return copy_bytes(dst, src, size, stream, LATER);
}

CUresult soft_cuMemcpyHtoD_v2(CUdeviceptr dst, const void *src, size_t size) {
    return copy_in(dst, src, size, NULL, NULL, NOW);
}

CUresult soft_cuMemcpyHtoDAsync_v2(CUdeviceptr dst, const void *src, size_t size, CUstream stream) {
    return copy_in(dst, src, size, NULL, stream, LATER);
}

CUresult soft_cuMemcpyDtoH_v2(void *dst, CUdeviceptr src, size_t size) {
    return copy_out(dst, src, size, NULL, NULL, NOW);
}

CUresult soft_cuMemcpyDtoHAsync_v2(void *dst, CUdeviceptr src, size_t size, CUstream stream) {
    return copy_out(dst, src, size, NULL, stream, LATER);
}

CUresult soft_cuMemcpyPeer(CUdeviceptr dst, CUcontext to, CUdeviceptr src, CUcontext from, size_t size) {
    return to && from ? copy_bytes(dst, src, size, NULL, LATER) : CUDA_ERROR_INVALID_CONTEXT;
}

CUresult soft_cuMemcpyPeerAsync(CUdeviceptr dst, CUcontext to, CUdeviceptr src, CUcontext from, size_t size,
                                CUstream stream) {
    return to && from ? copy_bytes(dst, src, size, stream, LATER) : CUDA_ERROR_INVALID_CONTEXT;
}

static CUresult copy_3d(const CUDA_MEMCPY3D *given, CUstream stream, enum when when) {
    if (!given || given->srcLOD || given->dstLOD)
        return CUDA_ERROR_INVALID_VALUE;
    return submit_copy(given, NULL, stream, when);
}

static CUresult copy_2d(const CUDA_MEMCPY2D *p, CUstream stream, enum when when) {
    if (!p)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_MEMCPY3D c = {.srcXInBytes = p->srcXInBytes,
                       .srcY = p->srcY,
                       .srcMemoryType = p->srcMemoryType,
                       .srcHost = p->srcHost,
                       .srcDevice = p->srcDevice,
                       .srcArray = p->srcArray,
                       .srcPitch = p->srcPitch,
                       .dstXInBytes = p->dstXInBytes,
                       .dstY = p->dstY,
                       .dstMemoryType = p->dstMemoryType,
                       .dstHost = p->dstHost,
                       .dstDevice = p->dstDevice,
                       .dstArray = p->dstArray,
                       .dstPitch = p->dstPitch,
                       .WidthInBytes = p->WidthInBytes,
                       .Height = p->Height,
                       .Depth = 1};
    return submit_copy(&c, NULL, stream, when);
}

CUresult soft_cuMemcpy2D_v2(const CUDA_MEMCPY2D *p) {
    return copy_2d(p, NULL, NOW);
}
CUresult soft_cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *p) {
    return copy_2d(p, NULL, NOW);
}
CUresult soft_cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *p, CUstream stream) {
    return copy_2d(p, stream, LATER);
}
CUresult soft_cuMemcpy3D_v2(const CUDA_MEMCPY3D *p) {
    return copy_3d(p, NULL, NOW);
}
CUresult soft_cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *p, CUstream stream) {
    return copy_3d(p, stream, LATER);
}

static CUresult copy_peer(const CUDA_MEMCPY3D_PEER *p, CUstream stream, enum when when) {
    if (!p || !p->srcContext || !p->dstContext)
        return p ? CUDA_ERROR_INVALID_CONTEXT : CUDA_ERROR_INVALID_VALUE;
    CUDA_MEMCPY3D c = {.srcXInBytes = p->srcXInBytes,
                       .srcY = p->srcY,
                       .srcZ = p->srcZ,
                       .srcLOD = p->srcLOD,
                       .srcMemoryType = p->srcMemoryType,
                       .srcHost = p->srcHost,
                       .srcDevice = p->srcDevice,
                       .srcArray = p->srcArray,
                       .srcPitch = p->srcPitch,
                       .srcHeight = p->srcHeight,
                       .dstXInBytes = p->dstXInBytes,
                       .dstY = p->dstY,
                       .dstZ = p->dstZ,
                       .dstLOD = p->dstLOD,
                       .dstMemoryType = p->dstMemoryType,
                       .dstHost = p->dstHost,
                       .dstDevice = p->dstDevice,
                       .dstArray = p->dstArray,
                       .dstPitch = p->dstPitch,
                       .dstHeight = p->dstHeight,
                       .WidthInBytes = p->WidthInBytes,
                       .Height = p->Height,
                       .Depth = p->Depth};
    return copy_3d(&c, stream, when);
}

CUresult soft_cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *p) {
    return copy_peer(p, NULL, NOW);
}
CUresult soft_cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *p, CUstream stream) {
    return copy_peer(p, stream, LATER);
}

CUresult soft_cuMemcpyBatchAsync_v2(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
                                    CUmemcpyAttributes *attributes, size_t *indices, size_t n,
                                    CUstream stream) {
    if (!dsts || !srcs || !sizes || !count || !attributes || !indices || !n || n > count || indices[0])
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        CUresult r = copy_bytes(dsts[i], srcs[i], sizes[i], stream, LATER);
        if (r != CUDA_SUCCESS)
            return r;
    }
    return CUDA_SUCCESS;
}

CUresult soft_cuMemcpyBatchAsync(CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes, size_t count,
                                 CUmemcpyAttributes *attributes, size_t *indices, size_t n, size_t *failed,
                                 CUstream stream) {
    if (failed)
        *failed = SIZE_MAX;
    return soft_cuMemcpyBatchAsync_v2(dsts, srcs, sizes, count, attributes, indices, n, stream);
}

/* ---- reads and writes whose bytes the caller keeps only during the call ---- */

CUresult soft_write(CUdeviceptr dst, const void *src, size_t size, CUstream stream) {
    struct soft_bytes *bytes = soft_bytes_create(size);
    if (!bytes)
        return CUDA_ERROR_OUT_OF_MEMORY;
    if (size)
        memcpy(bytes->data, src, size);
    CUresult r = copy_in(dst, bytes->data, size, bytes, stream, LATER);
    soft_bytes_release(bytes);
    return r;
}

/* Device memory that the bytes lie in wholly. It stays mapped when it is freed, so no lock is held while it is read. */
static bool in_one_allocation(CUdeviceptr address, size_t size) {
    struct arena_block b;
    return arena_find(&soft.arena, address, &b) && size <= b.size - (address - b.address);
}

/*
 * Programs fetch results in small reads of idle streams, and wait for each: those need no operation. Any other goes through bytes
 * of the operation's own: whatever ends the wait early, nobody writes to the caller's memory any more.
 */
CUresult soft_read(CUdeviceptr src, void *dst, size_t size, CUstream stream) {
    if (size && in_one_allocation(src, size) && soft_stream_quiet(stream)) {
        memcpy(dst, (const void *)(uintptr_t)src, size);
        return CUDA_SUCCESS;
    }
    struct soft_bytes *bytes = soft_bytes_create(size);
    if (!bytes)
        return CUDA_ERROR_OUT_OF_MEMORY;
    CUresult r = copy_out(bytes->data, src, size, bytes, stream, NOW);
    if (r == CUDA_SUCCESS && size)
        memcpy(dst, bytes->data, size);
    soft_bytes_release(bytes);
    return r;
}

/* ---- fills ---- */

static CUresult set(CUdeviceptr dst, size_t pitch, unsigned value, unsigned element, size_t width,
                    size_t height, CUstream stream) {
    struct soft_op op = {.kind = SOFT_OP_MEMSET,
                         .memset = {.dst = dst,
                                    .pitch = pitch,
                                    .value = value,
                                    .elementSize = element,
                                    .width = width,
                                    .height = height}};
    CUresult r = soft_context_current(&op.context);
    if (r == CUDA_SUCCESS)
        r = soft_op_check(&op);
    return r == CUDA_SUCCESS ? soft_stream_submit(stream, &op) : r;
}

/* As on hardware, a fill of device memory does not wait; the legacy stream orders it. */
CUresult soft_cuMemsetD8_v2(CUdeviceptr d, unsigned char v, size_t n) {
    return set(d, 0, v, 1, n, 1, NULL);
}
CUresult soft_cuMemsetD16_v2(CUdeviceptr d, unsigned short v, size_t n) {
    return set(d, 0, v, 2, n, 1, NULL);
}
CUresult soft_cuMemsetD32_v2(CUdeviceptr d, unsigned v, size_t n) {
    return set(d, 0, v, 4, n, 1, NULL);
}
CUresult soft_cuMemsetD8Async(CUdeviceptr d, unsigned char v, size_t n, CUstream s) {
    return set(d, 0, v, 1, n, 1, s);
}
CUresult soft_cuMemsetD16Async(CUdeviceptr d, unsigned short v, size_t n, CUstream s) {
    return set(d, 0, v, 2, n, 1, s);
}
CUresult soft_cuMemsetD32Async(CUdeviceptr d, unsigned v, size_t n, CUstream s) {
    return set(d, 0, v, 4, n, 1, s);
}

CUresult soft_cuMemsetD2D8_v2(CUdeviceptr d, size_t p, unsigned char v, size_t w, size_t h) {
    return set(d, p, v, 1, w, h, NULL);
}
CUresult soft_cuMemsetD2D16_v2(CUdeviceptr d, size_t p, unsigned short v, size_t w, size_t h) {
    return set(d, p, v, 2, w, h, NULL);
}
CUresult soft_cuMemsetD2D32_v2(CUdeviceptr d, size_t p, unsigned v, size_t w, size_t h) {
    return set(d, p, v, 4, w, h, NULL);
}

CUresult soft_cuMemsetD2D8Async(CUdeviceptr d, size_t p, unsigned char v, size_t w, size_t h, CUstream s) {
    return set(d, p, v, 1, w, h, s);
}

CUresult soft_cuMemsetD2D16Async(CUdeviceptr d, size_t p, unsigned short v, size_t w, size_t h, CUstream s) {
    return set(d, p, v, 2, w, h, s);
}

CUresult soft_cuMemsetD2D32Async(CUdeviceptr d, size_t p, unsigned v, size_t w, size_t h, CUstream s) {
    return set(d, p, v, 4, w, h, s);
}
