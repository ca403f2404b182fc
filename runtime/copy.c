// SPDX-License-Identifier: Apache-2.0
/* Linear copies: direction, staging, pipelining. */
#include "runtime/copy.h"

#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/callback.h"
#include "runtime/check.h"
#include "runtime/context.h"
#include "runtime/output.h"
#include "runtime/private.h"
#include "runtime/ranges.h"
#include "runtime/stream.h"

/* Up to here the bytes travel in the record, or in the reply. */
#define WRITE_INLINE_MAX 8192u
#define READ_INLINE_MAX  3584u
/* Pieces of a staged copy: small enough that both ends work at the same time, large enough to pay for a
 * record. */
#define PIECE_MIN  (64u * 1024u)
#define READ_DEPTH 4u

CUresult copy_place(uint64_t address, size_t size, enum copy_place *place) {
    struct range range;
    *place = COPY_PAGEABLE;
    if (ranges_find(address, &range)) {
        bool inside = size <= range.base + range.size - address;
        if (range_on_device(&range)) {
            *place = COPY_DEVICE;
            return inside ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
        }
        if (inside)
            *place = COPY_PINNED;
    } else if (ranges_in_arena(address)) { /* mapped by the virtual memory calls, or a module's variable: the
                                              host checks */
        *place = COPY_DEVICE;
    }
    return CUDA_SUCCESS;
}

CUresult copy_capture(const CUDA_MEMCPY3D *unified, uint32_t pageable, CUstream stream, bool *captured) {
    CUresult r = stream_capturing(stream, captured);
    if (r != CUDA_SUCCESS || !*captured)
        return r;
    r = rt_callbacks_start();
    return r == CUDA_SUCCESS ? call_bcCaptureCopy(0, unified, pageable, stream) : r;
}

CUresult copy_collect(const struct rt_call *call) {
    const struct window_control *control = channel_control(call->channel);
    if (atomic_load_explicit(&control->deferred_error, memory_order_relaxed) == 0 &&
        atomic_load_explicit(&control->context_error, memory_order_relaxed) == 0)
        return CUDA_SUCCESS;
    return call_bcFence(0);
}

/* ---- chunks ---- */

static _Atomic unsigned shared_extra;

bool copy_share_extra(const struct rt_call *call, struct copy_chunk_share *share) {
    unsigned limit = channel_control(call->channel)->geometry.chunk_count / 2;
    unsigned extra = atomic_load_explicit(&shared_extra, memory_order_relaxed);
    do {
        if (extra >= limit)
            return false;
    } while (!atomic_compare_exchange_weak_explicit(&shared_extra, &extra, extra + 1, memory_order_relaxed,
                                                    memory_order_relaxed));
    share->extra++;
    return true;
}

void copy_share_drop(struct copy_chunk_share *share) {
    atomic_fetch_sub_explicit(&shared_extra, share->extra, memory_order_relaxed);
    share->extra = 0;
}

static size_t piece_size(size_t total) {
    size_t piece = (total / 4 + 4095) & ~(size_t)4095;
    return piece < PIECE_MIN ? PIECE_MIN : piece > CHANNEL_CHUNK_SIZE ? CHANNEL_CHUNK_SIZE : piece;
}

/* ---- pageable source ---- */

static CUresult stage_in(const struct rt_call *call, uint64_t dst, const uint8_t *src, size_t size,
                         CUstream stream) {
    if (size <= WRITE_INLINE_MAX)
        return call_bcWrite(0, dst, src, size, stream);
    size_t piece = piece_size(size);
    while (size) {
        size_t n = size < piece ? size : piece;
        struct channel_chunk chunk;
        enum channel_status status = channel_chunk_get(call->channel, &chunk);
        if (status != CHANNEL_OK)
            return rt_transport_error(status);
        memcpy(chunk.data, src, n);
        CUresult r = call_bcCopyIn(0, dst, chunk.index, n, stream);
        channel_chunk_leave(call->channel, &chunk);
        if (r != CUDA_SUCCESS)
            return r;
        dst += n;
        src += n;
        size -= n;
    }
    return CUDA_SUCCESS;
}

/* ---- pageable destination ---- */

struct read_ahead {
    struct channel_chunk chunk[READ_DEPTH];
    size_t size[READ_DEPTH];
    unsigned first, count;
};

static CUresult take_oldest(const struct rt_call *call, struct read_ahead *ahead, uint8_t **dst) {
    struct channel_chunk *chunk = &ahead->chunk[ahead->first];
    size_t n = ahead->size[ahead->first];
    enum channel_status status = channel_chunk_wait(call->channel, chunk);
    call->thread->waited++;
    if (status == CHANNEL_OK)
        memcpy(*dst, chunk->data, n);
    *dst += n;
    channel_chunk_put(call->channel, chunk);
    ahead->first = (ahead->first + 1) % READ_DEPTH;
    ahead->count--;
    return status == CHANNEL_OK ? CUDA_SUCCESS : rt_transport_error(status);
}

static CUresult stage_out(const struct rt_call *call, uint8_t *dst, uint64_t src, size_t size,
                          CUstream stream) {
    if (size <= READ_INLINE_MAX)
        return call_bcRead(0, src, dst, size, stream);
    size_t piece = piece_size(size);
    struct read_ahead ahead = {.count = 0};
    struct copy_chunk_share share = {0};
    CUresult r = CUDA_SUCCESS;
    while (r == CUDA_SUCCESS && (size || ahead.count)) {
        bool room = ahead.count < READ_DEPTH &&
                    (!ahead.count || share.extra >= ahead.count || copy_share_extra(call, &share));
        if (!size || !room) {
            r = take_oldest(call, &ahead, &dst);
            continue;
        }
        size_t n = size < piece ? size : piece;
        unsigned at = (ahead.first + ahead.count) % READ_DEPTH;
        enum channel_status status = channel_chunk_get(call->channel, &ahead.chunk[at]);
        if (status != CHANNEL_OK) {
            r = rt_transport_error(status);
            break;
        }
        r = call_bcCopyOut(0, src, ahead.chunk[at].index, n, stream);
        if (r != CUDA_SUCCESS)
            break;
        ahead.size[at] = n;
        ahead.count++;
        src += n;
        size -= n;
    }
    while (ahead.count) { /* only after an error: wait, so that no chunk is lost */
        struct channel_chunk *chunk = &ahead.chunk[ahead.first];
        channel_chunk_wait(call->channel, chunk);
        channel_chunk_put(call->channel, chunk);
        ahead.first = (ahead.first + 1) % READ_DEPTH;
        ahead.count--;
    }
    copy_share_drop(&share);
    return r == CUDA_SUCCESS ? copy_collect(call) : r;
}

/* ---- dispatch ---- */

static CUresult copy_reachable(uint64_t dst, uint64_t src, size_t size, CUstream stream, bool wait) {
    if (!wait)
        return call_cuMemcpyAsync(0, dst, src, size, stream);
    return call_cuMemcpy(stream == CU_STREAM_PER_THREAD ? WIRE_PER_THREAD : 0, dst, src, size);
}

static CUresult transfer(const struct rt_call *call, uint64_t dst, uint64_t src, size_t size, CUstream stream,
                         bool sync) {
    if (!size)
        return CUDA_SUCCESS;
    if (dst + size < dst || src + size < src)
        return CUDA_ERROR_INVALID_VALUE;
    enum copy_place to, from;
    CUresult r = copy_place(dst, size, &to);
    if (r == CUDA_SUCCESS)
        r = copy_place(src, size, &from);
    if (r != CUDA_SUCCESS)
        return r;
    /* Between two places on the device even the synchronous form does not make the caller wait. */
    if (to != COPY_PAGEABLE && from != COPY_PAGEABLE)
        return copy_reachable(dst, src, size, stream, sync && (to == COPY_PINNED || from == COPY_PINNED));
    if (!sync) {
        bool captured;
        const CUDA_MEMCPY3D box = {
            .srcMemoryType = CU_MEMORYTYPE_UNIFIED,
            .srcDevice = src,
            .dstMemoryType = CU_MEMORYTYPE_UNIFIED,
            .dstDevice = dst,
            .WidthInBytes = size,
            .Height = 1,
            .Depth = 1,
        };
        r = copy_capture(&box,
                         (from == COPY_PAGEABLE ? COPY_SRC_PAGEABLE : 0u) |
                             (to == COPY_PAGEABLE ? COPY_DST_PAGEABLE : 0u),
                         stream, &captured);
        if (r != CUDA_SUCCESS || captured)
            return r;
    }
    if (to != COPY_PAGEABLE)
        return stage_in(call, dst, (const uint8_t *)(uintptr_t)src, size, stream);
    if (from != COPY_PAGEABLE)
        return stage_out(call, (uint8_t *)(uintptr_t)dst, src, size, stream);
    r = call_cuStreamSynchronize(0, stream);
    if (r == CUDA_SUCCESS)
        memmove((void *)(uintptr_t)dst, (const void *)(uintptr_t)src, size);
    return r;
}

CUresult copy_linear(const struct rt_call *call, uint64_t dst, uint64_t src, size_t size, CUstream stream,
                     bool sync) {
    CUresult r = transfer(call, dst, src, size, stream, sync);
    if (r == CUDA_SUCCESS && sync && (ranges_sync_memops(dst) || ranges_sync_memops(src)))
        r = call_cuStreamSynchronize(0, stream);
    return r;
}

/* The entry points that say which operand is on the device refuse pageable memory there. */
enum { DST_REACHABLE = 1, SRC_REACHABLE = 2 };

/* Device memory of which only the host can tell whether it is there: a variable's, a mapping's, or freed. */
static bool is_unknown(uint64_t address) {
    struct range range;
    return ranges_in_arena(address) && !ranges_find(address, &range);
}

static CUresult enter_and_copy(unsigned flags, uint64_t dst, uint64_t src, size_t size, CUstream stream,
                               bool sync, unsigned reachable) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS && !rt_stream_known((uintptr_t)stream))
        r = CUDA_ERROR_INVALID_HANDLE;
    if (r != CUDA_SUCCESS || !size)
        return r;
    enum copy_place place;
    if (reachable & DST_REACHABLE)
        r = copy_place(dst, size, &place) == CUDA_SUCCESS && place != COPY_PAGEABLE
                ? r
                : CUDA_ERROR_INVALID_VALUE;
    if (reachable & SRC_REACHABLE)
        r = copy_place(src, size, &place) == CUDA_SUCCESS && place != COPY_PAGEABLE
                ? r
                : CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS || !dst || !src)
        return CUDA_ERROR_INVALID_VALUE;
    r = copy_linear(&call, dst, src, size, stream_resolve(flags, stream), sync);
    if (r == CUDA_SUCCESS && sync && reachable & DST_REACHABLE && is_unknown(dst))
        r = call_bcFence(0);
    if (sync)
        rt_flush_output();
    return r;
}

CUresult rt_cuMemcpyHtoD_v2(unsigned flags, CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount) {
    return enter_and_copy(flags, dstDevice, (uintptr_t)srcHost, ByteCount, NULL, true, DST_REACHABLE);
}

CUresult rt_cuMemcpyHtoDAsync_v2(unsigned flags, CUdeviceptr dstDevice, const void *srcHost, size_t ByteCount,
                                 CUstream hStream) {
    return enter_and_copy(flags, dstDevice, (uintptr_t)srcHost, ByteCount, hStream, false, DST_REACHABLE);
}

CUresult rt_cuMemcpyDtoH_v2(unsigned flags, void *dstHost, CUdeviceptr srcDevice, size_t ByteCount) {
    return enter_and_copy(flags, (uintptr_t)dstHost, srcDevice, ByteCount, NULL, true, SRC_REACHABLE);
}

CUresult rt_cuMemcpyDtoHAsync_v2(unsigned flags, void *dstHost, CUdeviceptr srcDevice, size_t ByteCount,
                                 CUstream hStream) {
    return enter_and_copy(flags, (uintptr_t)dstHost, srcDevice, ByteCount, hStream, false, SRC_REACHABLE);
}

CUresult rt_cuMemcpyDtoD_v2(unsigned flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice, size_t ByteCount) {
    return enter_and_copy(flags, dstDevice, srcDevice, ByteCount, NULL, true, DST_REACHABLE | SRC_REACHABLE);
}

CUresult rt_cuMemcpyDtoDAsync_v2(unsigned flags, CUdeviceptr dstDevice, CUdeviceptr srcDevice,
                                 size_t ByteCount, CUstream hStream) {
    return enter_and_copy(flags, dstDevice, srcDevice, ByteCount, hStream, false,
                          DST_REACHABLE | SRC_REACHABLE);
}

CUresult rt_cuMemcpy(unsigned flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
    return enter_and_copy(flags, dst, src, ByteCount, NULL, true, 0);
}

CUresult rt_cuMemcpyAsync(unsigned flags, CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
                          CUstream hStream) {
    return enter_and_copy(flags, dst, src, ByteCount, hStream, false, 0);
}

CUresult rt_cuMemcpyPeer(unsigned flags, CUdeviceptr dstDevice, CUcontext dstContext, CUdeviceptr srcDevice,
                         CUcontext srcContext, size_t ByteCount) {
    if (!rt_context_find((uintptr_t)dstContext) || !rt_context_find((uintptr_t)srcContext))
        return CUDA_ERROR_INVALID_CONTEXT;
    return enter_and_copy(flags, dstDevice, srcDevice, ByteCount, NULL, true, DST_REACHABLE | SRC_REACHABLE);
}

CUresult rt_cuMemcpyPeerAsync(unsigned flags, CUdeviceptr dstDevice, CUcontext dstContext,
                              CUdeviceptr srcDevice, CUcontext srcContext, size_t ByteCount,
                              CUstream hStream) {
    if (!rt_context_find((uintptr_t)dstContext) || !rt_context_find((uintptr_t)srcContext))
        return CUDA_ERROR_INVALID_CONTEXT;
    return enter_and_copy(flags, dstDevice, srcDevice, ByteCount, hStream, false,
                          DST_REACHABLE | SRC_REACHABLE);
}

CUresult rt_cuMemcpyBatchAsync_v2(unsigned flags, CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes,
                                  size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs,
                                  CUstream hStream) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    CUstream stream = stream_resolve(flags, hStream);
    if (!dsts || !srcs || !sizes || !count || !attrs || !attrsIdxs || !numAttrs || numAttrs > count ||
        stream == CU_STREAM_LEGACY)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < numAttrs; i++)
        if (attrsIdxs[i] >= count || (i ? attrsIdxs[i] <= attrsIdxs[i - 1] : attrsIdxs[i] != 0))
            return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++)
        if (!dsts[i] || !srcs[i] || !sizes[i])
            return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count && r == CUDA_SUCCESS; i++)
        r = copy_linear(&call, dsts[i], srcs[i], sizes[i], stream, false);
    return r;
}

CUresult rt_cuMemcpyBatchAsync(unsigned flags, CUdeviceptr *dsts, CUdeviceptr *srcs, size_t *sizes,
                               size_t count, CUmemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs,
                               size_t *failIdx, CUstream hStream) {
    CUresult r =
        rt_cuMemcpyBatchAsync_v2(flags, dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, hStream);
    if (r != CUDA_SUCCESS && failIdx)
        *failIdx = SIZE_MAX; /* the failure is not that of one copy */
    return r;
}
