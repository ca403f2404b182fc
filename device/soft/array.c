// SPDX-License-Identifier: Apache-2.0
/* See array.h. */
#include "device/soft/array.h"

#include <stdlib.h>

#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

#define ARRAY_FLAGS                                                                                          \
    (CUDA_ARRAY3D_LAYERED | CUDA_ARRAY3D_SURFACE_LDST | CUDA_ARRAY3D_CUBEMAP | CUDA_ARRAY3D_TEXTURE_GATHER)
#define ARRAY_ALIGNMENT ((size_t)512)

static size_t format_size(CUarray_format format) {
    switch (format) {
    case CU_AD_FORMAT_UNSIGNED_INT8:
    case CU_AD_FORMAT_SIGNED_INT8:
        return 1;
    case CU_AD_FORMAT_UNSIGNED_INT16:
    case CU_AD_FORMAT_SIGNED_INT16:
    case CU_AD_FORMAT_HALF:
        return 2;
    case CU_AD_FORMAT_UNSIGNED_INT32:
    case CU_AD_FORMAT_SIGNED_INT32:
    case CU_AD_FORMAT_FLOAT:
        return 4;
    default:
        return 0;
    }
}

static CUresult check(const CUDA_ARRAY3D_DESCRIPTOR *d) {
    const int *a = soft.profile.attribute;
    if (!d->Width || (d->NumChannels != 1 && d->NumChannels != 2 && d->NumChannels != 4))
        return CUDA_ERROR_INVALID_VALUE;
    if (!format_size(d->Format) || d->Flags & ~(unsigned)ARRAY_FLAGS)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (d->Flags & CUDA_ARRAY3D_CUBEMAP && (d->Width != d->Height || !d->Depth || d->Depth % 6))
        return CUDA_ERROR_INVALID_VALUE;
    if (d->Flags & CUDA_ARRAY3D_LAYERED && !d->Depth)
        return CUDA_ERROR_INVALID_VALUE;
    if (d->Width > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH] ||
        d->Height > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT] ||
        d->Depth > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH])
        return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

void soft_array_release(struct soft_array *a) {
    if (atomic_fetch_sub(&a->references, 1) != 1)
        return;
    /* The memory may have gone with its context, and belong to somebody else since. */
    struct arena_block b;
    if (a->address && arena_find(&soft.arena, a->address, &b) && b.id == a->block)
        arena_free(&soft.arena, a->address, ARENA_ARRAY);
    free(a);
}

CUresult soft_cuArray3DCreate_v2(CUarray *out, const CUDA_ARRAY3D_DESCRIPTOR *d) {
    struct soft_context *c;
    CUresult r = out && d ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = check(d);
    if (r != CUDA_SUCCESS)
        return r;
    struct soft_array *a = calloc(1, sizeof *a);
    if (!a)
        return CUDA_ERROR_OUT_OF_MEMORY;
    a->code.tag = SOFT_CODE_ARRAY;
    atomic_init(&a->references, 1);
    a->descriptor = *d;
    a->row = d->Width * format_size(d->Format) * d->NumChannels;
    a->pitch = (a->row + ARRAY_ALIGNMENT - 1) / ARRAY_ALIGNMENT * ARRAY_ALIGNMENT;
    a->height = d->Height ? d->Height : 1;
    a->depth = d->Depth ? d->Depth : 1;
    a->address = arena_alloc(&soft.arena, a->pitch * a->height * a->depth, ARENA_ARRAY, c->id);
    struct arena_block b;
    if (a->address && arena_find(&soft.arena, a->address, &b))
        a->block = b.id;
    if (!a->address || !soft_code_register(a, 1, sizeof *a)) {
        soft_array_release(a);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *out = (CUarray)a;
    return CUDA_SUCCESS;
}

CUresult soft_cuArrayCreate_v2(CUarray *out, const CUDA_ARRAY_DESCRIPTOR *d) {
    if (!d)
        return CUDA_ERROR_INVALID_VALUE;
    const CUDA_ARRAY3D_DESCRIPTOR full = {
        .Width = d->Width, .Height = d->Height, .Format = d->Format, .NumChannels = d->NumChannels};
    return soft_cuArray3DCreate_v2(out, &full);
}

CUresult soft_cuArrayDestroy(CUarray handle) {
    struct soft_array *a = (struct soft_array *)handle;
    struct soft_context *c;
    if (!a)
        return CUDA_ERROR_INVALID_HANDLE;
    if (soft_context_current(&c) == CUDA_SUCCESS)
        soft_context_synchronize(c);
    soft_code_unregister(a);
    soft_array_release(a);
    return CUDA_SUCCESS;
}

CUresult soft_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *out, CUarray handle) {
    if (!out || !handle)
        return out ? CUDA_ERROR_INVALID_HANDLE : CUDA_ERROR_INVALID_VALUE;
    *out = ((const struct soft_array *)handle)->descriptor;
    return CUDA_SUCCESS;
}

CUresult soft_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *out, CUarray handle) {
    if (!out || !handle)
        return out ? CUDA_ERROR_INVALID_HANDLE : CUDA_ERROR_INVALID_VALUE;
    const CUDA_ARRAY3D_DESCRIPTOR *d = &((const struct soft_array *)handle)->descriptor;
    *out = (CUDA_ARRAY_DESCRIPTOR){d->Width, d->Height, d->Format, d->NumChannels};
    return CUDA_SUCCESS;
}

/* ---- one-dimensional copies: offsets and sizes in bytes ---- */

static CUresult copy(CUarray to, size_t to_offset, CUdeviceptr to_device, CUarray from, size_t from_offset,
                     CUdeviceptr from_device, size_t size) {
    const CUDA_MEMCPY3D c = {.srcMemoryType = from ? CU_MEMORYTYPE_ARRAY : CU_MEMORYTYPE_UNIFIED,
                             .srcArray = from,
                             .srcDevice = from_device,
                             .srcXInBytes = from_offset,
                             .dstMemoryType = to ? CU_MEMORYTYPE_ARRAY : CU_MEMORYTYPE_UNIFIED,
                             .dstArray = to,
                             .dstDevice = to_device,
                             .dstXInBytes = to_offset,
                             .WidthInBytes = size,
                             .Height = 1,
                             .Depth = 1};
    return soft_cuMemcpy3D_v2(&c);
}

CUresult soft_cuMemcpyAtoA_v2(CUarray to, size_t to_offset, CUarray from, size_t from_offset, size_t size) {
    return to && from ? copy(to, to_offset, 0, from, from_offset, 0, size) : CUDA_ERROR_INVALID_HANDLE;
}

CUresult soft_cuMemcpyAtoD_v2(CUdeviceptr to, CUarray from, size_t offset, size_t size) {
    return from ? copy(NULL, 0, to, from, offset, 0, size) : CUDA_ERROR_INVALID_HANDLE;
}

CUresult soft_cuMemcpyDtoA_v2(CUarray to, size_t offset, CUdeviceptr from, size_t size) {
    return to ? copy(to, offset, 0, NULL, 0, from, size) : CUDA_ERROR_INVALID_HANDLE;
}
