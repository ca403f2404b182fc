// SPDX-License-Identifier: Apache-2.0
/*
 * Host side of the private operations on memory: staged copies, small reads and writes, registered memory, device printf text.
 */
#include <string.h>

#include "device/session_internal.h"
#include "device/worker.h"
#include "generated/host_dispatch.h"
#include "transport/channel.h"

/* ---- staged copies ---- */

static void chunk_done(void *arg) {
    const struct session_chunk *chunk = arg;
    port_chunk_done(chunk->session->port, chunk->index);
}

/* The chunk is done when the stream gets here; at once when that cannot be arranged, for the guest must not wait for ever. */
static CUresult chunk_release(struct session *s, uint32_t chunk, CUstream stream, CUresult so_far) {
    if (chunk >= SESSION_CHUNKS)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = so_far == CUDA_SUCCESS ? s->executor->notify(stream, chunk_done, &s->chunk[chunk]) : so_far;
    if (r != CUDA_SUCCESS) {
        session_deferred(s, r);
        chunk_done(&s->chunk[chunk]);
    }
    return r;
}

static void *chunk_data(struct session *s, uint32_t chunk, size_t size) {
    if (chunk >= SESSION_CHUNKS || size > CHANNEL_CHUNK_SIZE)
        return NULL;
    return port_heap_range(s->port, (uint64_t)chunk * CHANNEL_CHUNK_SIZE, size);
}

CUresult session_bcCopyIn(struct session *s, CUdeviceptr dst, uint32_t chunk, size_t size, CUstream stream) {
    const void *data = chunk_data(s, chunk, size);
    CUresult r = data ? s->executor->ops->cuMemcpyHtoDAsync_v2(dst, data, size, stream) : CUDA_ERROR_INVALID_VALUE;
    return chunk_release(s, chunk, stream, r);
}

CUresult session_bcCopyOut(struct session *s, CUdeviceptr src, uint32_t chunk, size_t size, CUstream stream) {
    void *data = chunk_data(s, chunk, size);
    CUresult r = data ? s->executor->ops->cuMemcpyDtoHAsync_v2(data, src, size, stream) : CUDA_ERROR_INVALID_VALUE;
    return chunk_release(s, chunk, stream, r);
}

CUresult session_bcChunkDone(struct session *s, uint32_t chunk, CUstream stream) {
    return chunk_release(s, chunk, stream, CUDA_SUCCESS);
}

/* ---- small reads and writes: the bytes travel in the record ---- */

CUresult session_bcRead(struct session *s, CUdeviceptr src, void *dst, size_t size, CUstream stream) {
    return dst || !size ? s->executor->read(src, dst, size, stream) : CUDA_ERROR_INVALID_VALUE;
}

CUresult session_bcWrite(struct session *s, CUdeviceptr dst, const void *src, size_t size, CUstream stream) {
    return s->executor->write(dst, src, size, stream);
}

CUresult session_bcFence(struct session *s) { return session_take_deferred(s); }

/* ---- registered memory ---- */

CUresult session_bcHeapAlloc(struct session *s, uint64_t size, uint64_t *offset) {
    size_t heap_bytes = 0;
    uint8_t *base = port_heap(s->port, &heap_bytes);
    uint8_t *p = size <= heap_bytes ? heap_alloc(&s->heap, size, 4096) : NULL;
    *offset = p ? (uint64_t)(p - base) : 0;
    return p ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult session_bcHeapFree(struct session *s, uint64_t offset) {
    uint8_t *p = port_heap_range(s->port, offset, 1);
    return p && heap_free(&s->heap, p) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult session_bcHostRegister(struct session *s, uint64_t address, uint64_t heap_offset, uint64_t size) {
    void *backing = port_heap_range(s->port, heap_offset, size);
    if (!backing || heap_size(&s->heap, backing) < size)
        return CUDA_ERROR_INVALID_VALUE;
    if (port_map_alias(s->port, address, heap_offset, size) != 0)
        return CUDA_ERROR_OPERATING_SYSTEM;
    CUresult r = s->executor->host_map((void *)(uintptr_t)address, size);
    if (r != CUDA_SUCCESS)
        port_unmap_alias(s->port, address, size);
    return r;
}

CUresult session_bcFileRegister(struct session *s, uint64_t address, uint64_t file, uint64_t offset, uint64_t size) {
    worker_hand_over(); /* the file may still be under way */
    if (port_map_file(s->port, address, file, offset, size) != 0)
        return CUDA_ERROR_OPERATING_SYSTEM;
    CUresult r = s->executor->host_map((void *)(uintptr_t)address, size);
    if (r != CUDA_SUCCESS)
        port_unmap_alias(s->port, address, size);
    return r;
}

CUresult session_bcHostUnregister(struct session *s, uint64_t address, uint64_t size) {
    const struct executor_ops *ops = s->executor->ops;
    CUresult r = ops->cuCtxSynchronize ? ops->cuCtxSynchronize() : CUDA_SUCCESS;
    s->executor->host_unmap((void *)(uintptr_t)address, size);
    if (port_unmap_alias(s->port, address, size) != 0)
        return CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED;
    return r;
}

/* ---- device printf ---- */

CUresult session_bcOutput(struct session *s, void *text, size_t capacity, size_t *size) {
    *size = text ? output_take(&s->output, text, capacity) : 0;
    port_set_output(s->port, output_pending(&s->output));
    return CUDA_SUCCESS;
}
