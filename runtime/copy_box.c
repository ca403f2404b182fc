// SPDX-License-Identifier: Apache-2.0
/*
 * Copies of boxes of rows (2D and 3D). All forms become a CUDA_MEMCPY3D whose linear operands are unified
 * addresses; a pageable operand is packed into chunks, whose address the host knows as well, band by band.
 */
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/check.h"
#include "runtime/copy.h"
#include "runtime/private.h"
#include "runtime/stream.h"

/* One operand. `start` is the address of the box's first byte; it is meaningless for an array. */
struct side {
    bool array;
    enum copy_place place;
    uint64_t start;
    size_t pitch, slice; /* bytes from row to row, and from layer to layer */
};

static bool madd(size_t *sum, size_t a, size_t b) {
    size_t product;
    return !__builtin_mul_overflow(a, b, &product) && !__builtin_add_overflow(*sum, product, sum);
}

/* Settles one operand of the box: makes its address unified and checks its extent. */
static CUresult settle(CUmemorytype *type, uint64_t host, CUdeviceptr *device, CUarray array, size_t pitch,
                       size_t height, size_t x, size_t y, size_t z, size_t lod, const CUDA_MEMCPY3D *box,
                       struct side *side) {
    memset(side, 0, sizeof *side);
    if (lod)
        return CUDA_ERROR_INVALID_VALUE;
    if (*type == CU_MEMORYTYPE_ARRAY) {
        side->array = true;
        side->place = COPY_DEVICE;
        return array ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    }
    CUmemorytype said = *type;
    if (said == CU_MEMORYTYPE_HOST)
        *device = host;
    else if (said != CU_MEMORYTYPE_DEVICE && said != CU_MEMORYTYPE_UNIFIED)
        return CUDA_ERROR_INVALID_VALUE;
    *type = CU_MEMORYTYPE_UNIFIED;

    bool rows = box->Height > 1 || box->Depth > 1 || y || z, layers = box->Depth > 1 || z;
    size_t row_end, layer_end, offset = x, span = box->WidthInBytes;
    if (__builtin_add_overflow(x, box->WidthInBytes, &row_end) ||
        __builtin_add_overflow(y, box->Height, &layer_end))
        return CUDA_ERROR_INVALID_VALUE;
    if ((rows && pitch < row_end) || (pitch && pitch < row_end) || (layers && height < layer_end))
        return CUDA_ERROR_INVALID_VALUE;
    side->pitch = pitch;
    if (__builtin_mul_overflow(pitch, layers ? height : 0, &side->slice) || !madd(&offset, side->pitch, y) ||
        !madd(&offset, side->slice, z) || !madd(&span, side->pitch, box->Height - 1) ||
        !madd(&span, side->slice, box->Depth - 1) || __builtin_add_overflow(*device, offset, &side->start) ||
        side->start + span < side->start || !*device)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = copy_place(side->start, span, &side->place);
    if (r == CUDA_SUCCESS && said == CU_MEMORYTYPE_DEVICE && side->place == COPY_PAGEABLE)
        r = CUDA_ERROR_INVALID_VALUE;
    return r;
}

/* ---- both operands reachable ---- */

static CUresult forward(const CUDA_MEMCPY3D *box, CUstream stream, bool wait) {
    if (!wait)
        return call_cuMemcpy3DAsync_v2(0, box, stream);
    return call_cuMemcpy3D_v2(stream == CU_STREAM_PER_THREAD ? WIRE_PER_THREAD : 0, box);
}

/* ---- staging ---- */

/* The part of the box that one chunk carries. */
struct piece {
    size_t x, y, z, width, rows;
};

static void move_rows(const struct side *host, const struct piece *piece, uint8_t *chunk, bool pack) {
    uint8_t *row =
        (uint8_t *)(uintptr_t)(host->start + piece->z * host->slice + piece->y * host->pitch + piece->x);
    for (size_t i = 0; i < piece->rows; i++, row += host->pitch, chunk += piece->width) {
        if (pack)
            memcpy(chunk, row, piece->width);
        else
            memcpy(row, chunk, piece->width);
    }
}

/* A copy between the chunk and this piece of the other operand. */
static CUDA_MEMCPY3D piece_box(const CUDA_MEMCPY3D *box, const struct piece *piece,
                               const struct channel_chunk *chunk, bool in) {
    CUDA_MEMCPY3D part = *box;
    part.WidthInBytes = piece->width;
    part.Height = piece->rows;
    part.Depth = 1;
    part.srcXInBytes = in ? 0 : box->srcXInBytes + piece->x;
    part.srcY = in ? 0 : box->srcY + piece->y;
    part.srcZ = in ? 0 : box->srcZ + piece->z;
    part.dstXInBytes = in ? box->dstXInBytes + piece->x : 0;
    part.dstY = in ? box->dstY + piece->y : 0;
    part.dstZ = in ? box->dstZ + piece->z : 0;
    if (in) {
        part.srcDevice = (uintptr_t)chunk->data;
        part.srcPitch = piece->width;
        part.srcHeight = piece->rows;
    } else {
        part.dstDevice = (uintptr_t)chunk->data;
        part.dstPitch = piece->width;
        part.dstHeight = piece->rows;
    }
    return part;
}

static CUresult stage_piece(const struct rt_call *call, const CUDA_MEMCPY3D *box, const struct side *host,
                            const struct piece *piece, CUstream stream, bool in) {
    struct channel_chunk chunk;
    enum channel_status status = channel_chunk_get(call->channel, &chunk);
    if (status != CHANNEL_OK)
        return rt_transport_error(status);
    if (in)
        move_rows(host, piece, chunk.data, true);
    CUDA_MEMCPY3D part = piece_box(box, piece, &chunk, in);
    CUresult r = call_cuMemcpy3DAsync_v2(0, &part, stream);
    CUresult done = call_bcChunkDone(0, chunk.index, stream);
    if (in) {
        channel_chunk_leave(call->channel, &chunk);
        return r != CUDA_SUCCESS ? r : done;
    }
    status = done == CUDA_SUCCESS ? channel_chunk_wait(call->channel, &chunk) : CHANNEL_OK;
    call->thread->waited++;
    if (r == CUDA_SUCCESS)
        r = status != CHANNEL_OK ? rt_transport_error(status) : done;
    if (r == CUDA_SUCCESS)
        move_rows(host, piece, chunk.data, false);
    channel_chunk_put(call->channel, &chunk);
    return r;
}

static CUresult stage(const struct rt_call *call, const CUDA_MEMCPY3D *box, const struct side *host,
                      CUstream stream, bool in) {
    size_t width = box->WidthInBytes < CHANNEL_CHUNK_SIZE ? box->WidthInBytes : CHANNEL_CHUNK_SIZE;
    size_t band = CHANNEL_CHUNK_SIZE / width;
    CUresult r = CUDA_SUCCESS;
    for (size_t z = 0; z < box->Depth; z++)
        for (size_t y = 0; y < box->Height; y += band)
            for (size_t x = 0; x < box->WidthInBytes && r == CUDA_SUCCESS; x += width) {
                struct piece piece = {
                    .x = x,
                    .y = y,
                    .z = z,
                    .width = box->WidthInBytes - x < width ? box->WidthInBytes - x : width,
                    .rows = box->Height - y < band ? box->Height - y : band,
                };
                r = stage_piece(call, box, host, &piece, stream, in);
            }
    return r == CUDA_SUCCESS && !in ? copy_collect(call) : r;
}

static CUresult copy_on_cpu(const CUDA_MEMCPY3D *box, const struct side *dst, const struct side *src,
                            CUstream stream) {
    CUresult r = call_cuStreamSynchronize(0, stream);
    if (r != CUDA_SUCCESS)
        return r;
    for (size_t z = 0; z < box->Depth; z++)
        for (size_t y = 0; y < box->Height; y++)
            memmove((void *)(uintptr_t)(dst->start + z * dst->slice + y * dst->pitch),
                    (const void *)(uintptr_t)(src->start + z * src->slice + y * src->pitch),
                    box->WidthInBytes);
    return CUDA_SUCCESS;
}

/* True when the box is one run of bytes on this side. */
static bool contiguous(const struct side *side, const CUDA_MEMCPY3D *box) {
    return !side->array && (box->Height == 1 || side->pitch == box->WidthInBytes) &&
           (box->Depth == 1 || side->slice == box->WidthInBytes * box->Height);
}

static CUresult settle_both(CUDA_MEMCPY3D *box, struct side *dst, struct side *src) {
    CUresult r =
        settle(&box->srcMemoryType, (uintptr_t)box->srcHost, &box->srcDevice, box->srcArray, box->srcPitch,
               box->srcHeight, box->srcXInBytes, box->srcY, box->srcZ, box->srcLOD, box, src);
    return r == CUDA_SUCCESS ? settle(&box->dstMemoryType, (uintptr_t)box->dstHost, &box->dstDevice,
                                      box->dstArray, box->dstPitch, box->dstHeight, box->dstXInBytes,
                                      box->dstY, box->dstZ, box->dstLOD, box, dst)
                             : r;
}

static uint32_t pageable_sides(const struct side *dst, const struct side *src) {
    return (src->place == COPY_PAGEABLE ? COPY_SRC_PAGEABLE : 0u) |
           (dst->place == COPY_PAGEABLE ? COPY_DST_PAGEABLE : 0u);
}

CUresult copy_box_unify(const CUDA_MEMCPY3D *given, CUDA_MEMCPY3D *unified, uint32_t *pageable) {
    struct side dst, src;
    *unified = *given;
    *pageable = 0;
    if (!given->WidthInBytes || !given->Height || !given->Depth)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = settle_both(unified, &dst, &src);
    unified->reserved0 = unified->reserved1 = NULL;
    if (r == CUDA_SUCCESS)
        *pageable = pageable_sides(&dst, &src);
    /* The operand that the host reaches stays as it was named: GetParams tells it again. */
    if (!(*pageable & COPY_SRC_PAGEABLE)) {
        unified->srcMemoryType = given->srcMemoryType;
        unified->srcDevice = given->srcDevice;
    }
    if (!(*pageable & COPY_DST_PAGEABLE)) {
        unified->dstMemoryType = given->dstMemoryType;
        unified->dstDevice = given->dstDevice;
    }
    return r;
}

CUresult copy_box(const struct rt_call *call, const CUDA_MEMCPY3D *given, CUstream stream, bool sync) {
    CUDA_MEMCPY3D box = *given;
    if (!box.WidthInBytes || !box.Height || !box.Depth)
        return CUDA_SUCCESS;
    struct side dst, src;
    CUresult r = settle_both(&box, &dst, &src);
    if (r != CUDA_SUCCESS)
        return r;
    box.srcHost = NULL;
    box.dstHost = NULL;
    box.reserved0 = box.reserved1 = NULL;
    if (contiguous(&dst, &box) && contiguous(&src, &box))
        return copy_linear(call, dst.start, src.start, box.WidthInBytes * box.Height * box.Depth, stream,
                           sync);
    if (dst.place != COPY_PAGEABLE && src.place != COPY_PAGEABLE)
        return forward(&box, stream, sync && (dst.place == COPY_PINNED || src.place == COPY_PINNED));
    if (!sync) {
        bool captured;
        r = copy_capture(&box, pageable_sides(&dst, &src), stream, &captured);
        if (r != CUDA_SUCCESS || captured)
            return r;
    }
    if (dst.place == COPY_PAGEABLE && src.place == COPY_PAGEABLE)
        return copy_on_cpu(&box, &dst, &src, stream);
    bool in = src.place == COPY_PAGEABLE;
    return stage(call, &box, in ? &src : &dst, stream, in);
}

/* ---- entry points ---- */

static CUresult enter_box(unsigned flags, const CUDA_MEMCPY3D *box, CUstream stream, bool sync) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r == CUDA_SUCCESS && !rt_stream_known((uintptr_t)stream))
        r = CUDA_ERROR_INVALID_HANDLE;
    if (r == CUDA_SUCCESS)
        r = copy_box(&call, box, stream_resolve(flags, stream), sync);
    /* The host knows arrays and where allocations end; a caller that waits anyway hears it at once. */
    return r == CUDA_SUCCESS && sync ? call_bcFence(0) : r;
}

static CUresult enter_2d(unsigned flags, const CUDA_MEMCPY2D *p, CUstream stream, bool sync) {
    if (!p)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_MEMCPY3D box = {
        .srcXInBytes = p->srcXInBytes,
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
        .Depth = 1,
    };
    return enter_box(flags, &box, stream, sync);
}

CUresult rt_cuMemcpy2D_v2(unsigned flags, const CUDA_MEMCPY2D *pCopy) {
    return enter_2d(flags, pCopy, NULL, true);
}

CUresult rt_cuMemcpy2DUnaligned_v2(unsigned flags, const CUDA_MEMCPY2D *pCopy) {
    return enter_2d(flags, pCopy, NULL, true);
}

CUresult rt_cuMemcpy2DAsync_v2(unsigned flags, const CUDA_MEMCPY2D *pCopy, CUstream hStream) {
    return enter_2d(flags, pCopy, hStream, false);
}

CUresult rt_cuMemcpy3D_v2(unsigned flags, const CUDA_MEMCPY3D *pCopy) {
    return pCopy ? enter_box(flags, pCopy, NULL, true) : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuMemcpy3DAsync_v2(unsigned flags, const CUDA_MEMCPY3D *pCopy, CUstream hStream) {
    return pCopy ? enter_box(flags, pCopy, hStream, false) : CUDA_ERROR_INVALID_VALUE;
}

/* The peer form has the same layout, with contexts in the reserved members; unified addresses say what they
 * would. */
static CUresult enter_peer(unsigned flags, const CUDA_MEMCPY3D_PEER *p, CUstream stream, bool sync) {
    _Static_assert(sizeof(CUDA_MEMCPY3D) == sizeof(CUDA_MEMCPY3D_PEER), "same layout");
    if (!p)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_MEMCPY3D box;
    memcpy(&box, p, sizeof box);
    return enter_box(flags, &box, stream, sync);
}

CUresult rt_cuMemcpy3DPeer(unsigned flags, const CUDA_MEMCPY3D_PEER *pCopy) {
    return enter_peer(flags, pCopy, NULL, true);
}

CUresult rt_cuMemcpy3DPeerAsync(unsigned flags, const CUDA_MEMCPY3D_PEER *pCopy, CUstream hStream) {
    return enter_peer(flags, pCopy, hStream, false);
}

/* Copies between host memory and an array: one row that starts at a byte offset. */
static CUresult enter_array(unsigned flags, CUarray array, size_t offset, uint64_t host, size_t size,
                            CUstream stream, bool sync, bool in) {
    CUDA_MEMCPY3D box = {
        .srcXInBytes = in ? 0 : offset,
        .srcMemoryType = in ? CU_MEMORYTYPE_UNIFIED : CU_MEMORYTYPE_ARRAY,
        .srcDevice = in ? host : 0,
        .srcArray = in ? NULL : array,
        .dstXInBytes = in ? offset : 0,
        .dstMemoryType = in ? CU_MEMORYTYPE_ARRAY : CU_MEMORYTYPE_UNIFIED,
        .dstDevice = in ? 0 : host,
        .dstArray = in ? array : NULL,
        .WidthInBytes = size,
        .Height = 1,
        .Depth = 1,
    };
    return enter_box(flags, &box, stream, sync);
}

CUresult rt_cuMemcpyHtoA_v2(unsigned flags, CUarray dstArray, size_t dstOffset, const void *srcHost,
                            size_t ByteCount) {
    return enter_array(flags, dstArray, dstOffset, (uintptr_t)srcHost, ByteCount, NULL, true, true);
}

CUresult rt_cuMemcpyHtoAAsync_v2(unsigned flags, CUarray dstArray, size_t dstOffset, const void *srcHost,
                                 size_t ByteCount, CUstream hStream) {
    return enter_array(flags, dstArray, dstOffset, (uintptr_t)srcHost, ByteCount, hStream, false, true);
}

CUresult rt_cuMemcpyAtoH_v2(unsigned flags, void *dstHost, CUarray srcArray, size_t srcOffset,
                            size_t ByteCount) {
    return enter_array(flags, srcArray, srcOffset, (uintptr_t)dstHost, ByteCount, NULL, true, false);
}

CUresult rt_cuMemcpyAtoHAsync_v2(unsigned flags, void *dstHost, CUarray srcArray, size_t srcOffset,
                                 size_t ByteCount, CUstream hStream) {
    return enter_array(flags, srcArray, srcOffset, (uintptr_t)dstHost, ByteCount, hStream, false, false);
}
