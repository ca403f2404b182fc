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

size_t soft_format_size(CUarray_format format) {
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

enum shape {
    SHAPE_1D,
    SHAPE_2D,
    SHAPE_3D,
    SHAPE_1D_LAYERED,
    SHAPE_2D_LAYERED,
    SHAPE_CUBE,
    SHAPE_CUBE_LAYERED
};

static enum shape shape_of(const CUDA_ARRAY3D_DESCRIPTOR *d) {
    if (d->Flags & CUDA_ARRAY3D_CUBEMAP)
        return d->Flags & CUDA_ARRAY3D_LAYERED ? SHAPE_CUBE_LAYERED : SHAPE_CUBE;
    if (d->Flags & CUDA_ARRAY3D_LAYERED)
        return d->Height ? SHAPE_2D_LAYERED : SHAPE_1D_LAYERED;
    return d->Depth ? SHAPE_3D : d->Height ? SHAPE_2D : SHAPE_1D;
}

/* Attributes with the largest width, height and depth; 0 = other rules bound it. */
static const uint8_t texture_limits[][3] = {
    [SHAPE_1D] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH},
    [SHAPE_2D] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT},
    [SHAPE_3D] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT,
                  CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH},
    [SHAPE_1D_LAYERED] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH, 0,
                          CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS},
    [SHAPE_2D_LAYERED] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH,
                          CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT,
                          CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS},
    [SHAPE_CUBE] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH},
    [SHAPE_CUBE_LAYERED] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH, 0,
                            CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS},
};
static const uint8_t surface_limits[][3] = {
    [SHAPE_1D] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH},
    [SHAPE_2D] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT},
    [SHAPE_3D] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH, CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT,
                  CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH},
    [SHAPE_1D_LAYERED] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH, 0,
                          CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS},
    [SHAPE_2D_LAYERED] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH,
                          CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT,
                          CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS},
    [SHAPE_CUBE] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH},
    [SHAPE_CUBE_LAYERED] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH, 0,
                            CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS},
};
static const uint8_t gather_limits[3] = {CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH,
                                         CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT};

static bool within(const CUDA_ARRAY3D_DESCRIPTOR *d, const uint8_t limits[3]) {
    const size_t extent[3] = {d->Width, d->Height, d->Depth};
    for (int i = 0; i < 3; i++)
        if (limits[i] && extent[i] > (size_t)soft.profile.attribute[limits[i]])
            return false;
    return true;
}

static CUresult check(const CUDA_ARRAY3D_DESCRIPTOR *d) {
    if (!d->Width || (d->NumChannels != 1 && d->NumChannels != 2 && d->NumChannels != 4))
        return CUDA_ERROR_INVALID_VALUE;
    if (!soft_format_size(d->Format) || d->Flags & ~(unsigned)ARRAY_FLAGS)
        return CUDA_ERROR_NOT_SUPPORTED;
    enum shape shape = shape_of(d);
    bool cube = shape == SHAPE_CUBE || shape == SHAPE_CUBE_LAYERED;
    if (cube &&
        (d->Width != d->Height || !d->Depth || d->Depth % 6 || (shape == SHAPE_CUBE && d->Depth != 6)))
        return CUDA_ERROR_INVALID_VALUE;
    if ((d->Flags & CUDA_ARRAY3D_LAYERED && !d->Depth) || (shape == SHAPE_3D && !d->Height))
        return CUDA_ERROR_INVALID_VALUE;
    if (d->Flags & CUDA_ARRAY3D_TEXTURE_GATHER &&
        ((shape != SHAPE_2D && shape != SHAPE_2D_LAYERED) || !within(d, gather_limits)))
        return CUDA_ERROR_INVALID_VALUE;
    if (!within(d, texture_limits[shape]) ||
        (d->Flags & CUDA_ARRAY3D_SURFACE_LDST && !within(d, surface_limits[shape])))
        return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

/* ---- memory ---- */

static void lay_out(struct soft_array *a, const CUDA_ARRAY3D_DESCRIPTOR *d) {
    a->code.tag = SOFT_CODE_ARRAY;
    a->descriptor = *d;
    a->row = d->Width * soft_format_size(d->Format) * d->NumChannels;
    a->pitch = (a->row + ARRAY_ALIGNMENT - 1) / ARRAY_ALIGNMENT * ARRAY_ALIGNMENT;
    a->height = d->Height ? d->Height : 1;
    a->depth = d->Depth ? d->Depth : 1;
}

size_t soft_array_size(const struct soft_array *a) {
    return a->pitch * a->height * a->depth;
}

static uint64_t allocate(size_t size, const struct soft_context *c, uint64_t *block) {
    struct arena_block b;
    uint64_t address = arena_alloc(&soft.arena, size, ARENA_ARRAY, c->id);
    if (address && arena_find(&soft.arena, address, &b))
        *block = b.id;
    return address;
}

/* The memory may have gone with its context, and belong to somebody else since. */
static void give_back(uint64_t address, uint64_t block) {
    struct arena_block b;
    if (address && arena_find(&soft.arena, address, &b) && b.id == block)
        arena_free(&soft.arena, address, ARENA_ARRAY);
}

void soft_array_retain(struct soft_array *a) {
    atomic_fetch_add(a->mipmap ? &a->mipmap->references : &a->references, 1);
}

void soft_array_release(struct soft_array *a) {
    if (a->mipmap) {
        soft_mipmap_release(a->mipmap);
        return;
    }
    if (atomic_fetch_sub(&a->references, 1) != 1)
        return;
    give_back(a->address, a->block);
    free(a);
}

void soft_mipmap_release(struct soft_mipmap *m) {
    if (atomic_fetch_sub(&m->references, 1) != 1)
        return;
    give_back(m->address, m->block);
    free(m->level);
    free(m);
}

/* ---- arrays ---- */

/* The live array of a handle, with a reference; NULL = none. */
static struct soft_array *hold(CUarray handle) {
    struct soft_code *code = handle ? soft_code_hold(handle) : NULL;
    if (code && code->tag == SOFT_CODE_ARRAY)
        return (struct soft_array *)code;
    if (code)
        soft_code_drop(code);
    return NULL;
}

static struct soft_mipmap *hold_mipmap(CUmipmappedArray handle) {
    struct soft_code *code = handle ? soft_code_hold(handle) : NULL;
    if (code && code->tag == SOFT_CODE_MIPMAP)
        return (struct soft_mipmap *)code;
    if (code)
        soft_code_drop(code);
    return NULL;
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
    atomic_init(&a->references, 1);
    lay_out(a, d);
    a->address = allocate(soft_array_size(a), c, &a->block);
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

static void settle(void) {
    struct soft_context *c;
    if (soft_context_current(&c) == CUDA_SUCCESS)
        soft_context_synchronize(c);
}

/* A level of a mipmapped array is not destroyed alone. */
CUresult soft_cuArrayDestroy(CUarray handle) {
    struct soft_array *a = hold(handle);
    if (!a)
        return CUDA_ERROR_INVALID_HANDLE;
    bool level = a->mipmap;
    if (!level && !atomic_exchange(&a->destroyed, true)) {
        settle();
        soft_code_unregister(a);
        soft_array_release(a);
    }
    soft_array_release(a);
    return level ? CUDA_ERROR_INVALID_HANDLE : CUDA_SUCCESS;
}

CUresult soft_cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *out, CUarray handle) {
    struct soft_array *a = out ? hold(handle) : NULL;
    if (!a)
        return out ? CUDA_ERROR_INVALID_HANDLE : CUDA_ERROR_INVALID_VALUE;
    *out = a->descriptor;
    soft_array_release(a);
    return CUDA_SUCCESS;
}

CUresult soft_cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *out, CUarray handle) {
    CUDA_ARRAY3D_DESCRIPTOR d;
    CUresult r = out ? soft_cuArray3DGetDescriptor_v2(&d, handle) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *out = (CUDA_ARRAY_DESCRIPTOR){d.Width, d.Height, d.Format, d.NumChannels};
    return r;
}

/* Requirements, sparse properties and planes are of arrays that cannot be made here, which CUDA answers with
 * INVALID_VALUE. */
CUresult soft_cuArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *out, CUarray handle,
                                           CUdevice device) {
    (void)out, (void)handle, (void)device;
    return CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *out, CUarray handle) {
    (void)out, (void)handle;
    return CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuArrayGetPlane(CUarray *out, CUarray handle, unsigned plane) {
    (void)out, (void)handle, (void)plane;
    return CUDA_ERROR_INVALID_VALUE;
}

/* ---- mipmapped arrays ---- */

static size_t half(size_t extent, unsigned level) {
    return !extent ? 0 : extent >> level ? extent >> level : 1;
}

static unsigned level_limit(const CUDA_ARRAY3D_DESCRIPTOR *d) {
    size_t longest = d->Width > d->Height ? d->Width : d->Height;
    if (shape_of(d) == SHAPE_3D && d->Depth > longest)
        longest = d->Depth;
    unsigned count = 1;
    while (longest >>= 1)
        count++;
    return count;
}

CUresult soft_cuMipmappedArrayCreate(CUmipmappedArray *out, const CUDA_ARRAY3D_DESCRIPTOR *d,
                                     unsigned count) {
    struct soft_context *c;
    CUresult r = out && d ? soft_context_current(&c) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = check(d);
    if (r != CUDA_SUCCESS)
        return r;
    unsigned limit = level_limit(d);
    count = !count ? 1 : count < limit ? count : limit;
    struct soft_mipmap *m = calloc(1, sizeof *m);
    struct soft_array *level = calloc(count, sizeof *level);
    if (!m || !level) {
        free(m);
        free(level);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *m = (struct soft_mipmap){.code.tag = SOFT_CODE_MIPMAP, .descriptor = *d, .count = count, .level = level};
    atomic_init(&m->references, 1);
    size_t size = 0;
    for (unsigned i = 0; i < count; i++) {
        CUDA_ARRAY3D_DESCRIPTOR part = *d;
        part.Width = half(d->Width, i);
        part.Height = half(d->Height, i);
        part.Depth = shape_of(d) == SHAPE_3D ? half(d->Depth, i) : d->Depth;
        lay_out(&level[i], &part);
        level[i].mipmap = m;
        level[i].address = size;
        size += soft_array_size(&level[i]);
    }
    m->address = allocate(size, c, &m->block);
    for (unsigned i = 0; i < count; i++)
        level[i].address += m->address;
    bool ok = m->address && soft_code_register(m, 1, sizeof *m);
    if (ok && !soft_code_register(level, count, sizeof *level)) {
        soft_code_unregister(m);
        ok = false;
    }
    if (!ok) {
        soft_mipmap_release(m);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *out = (CUmipmappedArray)m;
    return CUDA_SUCCESS;
}

CUresult soft_cuMipmappedArrayDestroy(CUmipmappedArray handle) {
    struct soft_mipmap *m = hold_mipmap(handle);
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    if (!atomic_exchange(&m->destroyed, true)) {
        settle();
        soft_code_unregister(m->level);
        soft_code_unregister(m);
        soft_mipmap_release(m);
    }
    soft_mipmap_release(m);
    return CUDA_SUCCESS;
}

CUresult soft_cuMipmappedArrayGetLevel(CUarray *out, CUmipmappedArray handle, unsigned level) {
    struct soft_mipmap *m = out ? hold_mipmap(handle) : NULL;
    if (!m)
        return out ? CUDA_ERROR_INVALID_HANDLE : CUDA_ERROR_INVALID_VALUE;
    CUresult r = level < m->count ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *out = (CUarray)&m->level[level];
    soft_mipmap_release(m);
    return r;
}

CUresult soft_cuMipmappedArrayGetMemoryRequirements(CUDA_ARRAY_MEMORY_REQUIREMENTS *out,
                                                    CUmipmappedArray handle, CUdevice device) {
    (void)out, (void)handle, (void)device;
    return CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuMipmappedArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *out,
                                                  CUmipmappedArray handle) {
    (void)out, (void)handle;
    return CUDA_ERROR_INVALID_VALUE;
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
