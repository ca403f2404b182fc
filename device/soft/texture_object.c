// SPDX-License-Identifier: Apache-2.0
/* See texture_object.h. */
#include "device/soft/texture_object.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/array.h"
#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/memory.h"
#include "device/soft/physical.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"
#include "device/soft/texture.h"
#include "device/soft/texture_reference.h"

#define OBJECT_LIMIT ((uint32_t)1 << 20)
#define TEXTURE_FLAGS                                                                                        \
    (CU_TRSF_READ_AS_INTEGER | CU_TRSF_NORMALIZED_COORDINATES | CU_TRSF_SRGB |                               \
     CU_TRSF_DISABLE_TRILINEAR_OPTIMIZATION | CU_TRSF_SEAMLESS_CUBEMAP)

struct object {
    struct texture texture;
    unsigned references; /* table.lock; all else is constant */
    uint64_t handle, context;
    struct soft_code *held; /* the array or mipmapped array, or NULL */
    CUDA_RESOURCE_DESC resource;
    CUDA_TEXTURE_DESC description;
    CUDA_RESOURCE_VIEW_DESC view;
    bool has_view;
};

/* A handle is a number that is never given twice, times OBJECT_LIMIT, plus its place here. */
static struct {
    pthread_mutex_t lock;
    struct object **list; /* NULL = a free place */
    uint32_t capacity, first_free;
    uint64_t last;
} table = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* ---- the table ---- */

static struct object *find(uint64_t handle) {
    uint32_t index = (uint32_t)(handle % OBJECT_LIMIT);
    struct object *o = index < table.capacity ? table.list[index] : NULL;
    return o && o->handle == handle ? o : NULL;
}

static void drop(struct object *o) {
    pthread_mutex_lock(&table.lock);
    bool last = --o->references == 0;
    pthread_mutex_unlock(&table.lock);
    if (!last)
        return;
    if (o->held)
        soft_code_drop(o->held);
    free(o);
}

static struct object *hold(uint64_t handle, bool surface) {
    pthread_mutex_lock(&table.lock);
    struct object *o = find(handle);
    if (o && o->texture.surface != surface)
        o = NULL;
    if (o)
        o->references++;
    pthread_mutex_unlock(&table.lock);
    return o;
}

const struct texture *soft_texture_hold(void *context, uint64_t handle) {
    pthread_mutex_lock(&table.lock);
    struct object *o = find(handle);
    if (o)
        o->references++;
    pthread_mutex_unlock(&table.lock);
    if (o)
        return &o->texture;
    uint64_t bound = soft_reference_bound(handle);
    return bound ? soft_texture_hold(context, bound) : NULL;
}

void soft_texture_release(void *context, const struct texture *t) {
    (void)context;
    drop((struct object *)(uintptr_t)t); /* its first member */
}

/* Gives the object a handle. False when there is no place for it. */
static bool enter(struct object *o) {
    pthread_mutex_lock(&table.lock);
    uint32_t index = table.first_free;
    while (index < table.capacity && table.list[index])
        index++;
    if (index == table.capacity && index < OBJECT_LIMIT) {
        uint32_t capacity = index ? index * 2 : 64;
        struct object **list = realloc(table.list, capacity * sizeof *list);
        if (list) {
            memset(list + index, 0, (capacity - index) * sizeof *list);
            table.list = list;
            table.capacity = capacity;
        }
    }
    bool ok = index < table.capacity;
    if (ok) {
        o->references = 1;
        o->handle = ++table.last * OBJECT_LIMIT + index;
        table.list[index] = o;
        table.first_free = index + 1;
    }
    pthread_mutex_unlock(&table.lock);
    return ok;
}

static void leave(struct object *o) {
    uint32_t index = (uint32_t)(o->handle % OBJECT_LIMIT);
    table.list[index] = NULL;
    if (index < table.first_free)
        table.first_free = index;
}

void soft_textures_forget(struct soft_context *c) {
    for (uint32_t i = 0;; i++) {
        pthread_mutex_lock(&table.lock);
        while (i < table.capacity && !(table.list[i] && table.list[i]->context == c->id))
            i++;
        struct object *o = i < table.capacity ? table.list[i] : NULL;
        if (o)
            leave(o);
        pthread_mutex_unlock(&table.lock);
        if (!o)
            return;
        drop(o);
    }
}

/* ---- what resources are ---- */

static bool format_of(CUarray_format format, enum texture_format *out) {
    switch (format) {
    case CU_AD_FORMAT_UNSIGNED_INT8:
        *out = TEXTURE_U8;
        return true;
    case CU_AD_FORMAT_SIGNED_INT8:
        *out = TEXTURE_S8;
        return true;
    case CU_AD_FORMAT_UNSIGNED_INT16:
        *out = TEXTURE_U16;
        return true;
    case CU_AD_FORMAT_SIGNED_INT16:
        *out = TEXTURE_S16;
        return true;
    case CU_AD_FORMAT_UNSIGNED_INT32:
        *out = TEXTURE_U32;
        return true;
    case CU_AD_FORMAT_SIGNED_INT32:
        *out = TEXTURE_S32;
        return true;
    case CU_AD_FORMAT_HALF:
        *out = TEXTURE_F16;
        return true;
    case CU_AD_FORMAT_FLOAT:
        *out = TEXTURE_F32;
        return true;
    default:
        return false;
    }
}

static void add_level(struct texture *t, const struct soft_array *a) {
    t->level[t->levels++] = (struct texture_level){
        .address = a->address,
        .pitch = a->pitch,
        .slice = a->pitch * a->height,
        .width = (uint32_t)a->descriptor.Width,
        .height = (uint32_t)a->height,
        .depth = (uint32_t)a->depth,
    };
}

static CUresult of_array(struct object *o, const CUDA_ARRAY3D_DESCRIPTOR *d) {
    struct texture *t = &o->texture;
    t->channels = (uint8_t)d->NumChannels;
    t->cube = d->Flags & CUDA_ARRAY3D_CUBEMAP;
    t->layered = d->Flags & CUDA_ARRAY3D_LAYERED;
    return format_of(d->Format, &t->format) ? CUDA_SUCCESS : CUDA_ERROR_NOT_SUPPORTED;
}

/* Bytes from the address to the end of the allocation that holds it. */
static uint64_t bytes_behind(uint64_t address) {
    struct arena_block b;
    uint64_t base, size;
    enum soft_host_kind kind;
    unsigned flags;
    if (soft_host_find(address, &base, &size, &kind, &flags) || physical_find(address, &base, &size))
        return size - (address - base);
    return arena_find(&soft.arena, address, &b) && address - b.address < b.size ? b.size - (address - b.address) : 0;
}

static CUresult of_linear(struct object *o, CUarray_format format, unsigned channels, CUdeviceptr address,
                          size_t width, size_t height, size_t pitch) {
    struct texture *t = &o->texture;
    const int *a = soft.profile.attribute;
    if ((channels != 1 && channels != 2 && channels != 4) || !format_of(format, &t->format) || !width ||
        !height || !address || address % (unsigned)a[CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT])
        return CUDA_ERROR_INVALID_VALUE;
    t->channels = (uint8_t)channels;
    size_t row = width * texture_texel_size(t);
    if (height > 1 && pitch < row)
        return CUDA_ERROR_INVALID_VALUE;
    t->address = address;
    t->size = pitch * (height - 1) + row;
    if (!arena_accessible(&soft.arena, t->address, t->size, false)) {
        /* Some programs name more than they have, which drivers do not check; what is not there reads as what is outside. */
        uint64_t there = bytes_behind(address);
        if (height > 1)
            height = there < row ? 0 : (there - row) / pitch + 1;
        else
            width = there / texture_texel_size(t);
        if (!width || !height)
            return CUDA_ERROR_INVALID_VALUE;
        row = width * texture_texel_size(t);
        t->size = pitch * (height - 1) + row;
    }
    t->levels = 1;
    t->level[0] = (struct texture_level){
        .address = address, .pitch = pitch, .width = (uint32_t)width, .height = (uint32_t)height, .depth = 1};
    return arena_accessible(&soft.arena, t->address, t->size, false) ? CUDA_SUCCESS
                                                                     : CUDA_ERROR_INVALID_VALUE;
}

static CUresult resource(struct object *o) {
    const CUDA_RESOURCE_DESC *d = &o->resource;
    const int *a = soft.profile.attribute;
    struct texture *t = &o->texture;
    size_t channel, texels;
    switch (d->resType) {
    case CU_RESOURCE_TYPE_ARRAY: {
        o->held = d->res.array.hArray ? soft_code_hold(d->res.array.hArray) : NULL;
        if (!o->held || o->held->tag != SOFT_CODE_ARRAY)
            return CUDA_ERROR_INVALID_HANDLE;
        const struct soft_array *array = (const struct soft_array *)o->held;
        t->address = array->address;
        t->size = soft_array_size(array);
        add_level(t, array);
        return of_array(o, &array->descriptor);
    }
    case CU_RESOURCE_TYPE_MIPMAPPED_ARRAY: {
        o->held = d->res.mipmap.hMipmappedArray ? soft_code_hold(d->res.mipmap.hMipmappedArray) : NULL;
        if (!o->held || o->held->tag != SOFT_CODE_MIPMAP)
            return CUDA_ERROR_INVALID_HANDLE;
        const struct soft_mipmap *m = (const struct soft_mipmap *)o->held;
        t->address = m->address;
        for (unsigned i = 0; i < m->count && i < TEXTURE_LEVELS; i++) {
            add_level(t, &m->level[i]);
            t->size += soft_array_size(&m->level[i]);
        }
        return of_array(o, &m->descriptor);
    }
    case CU_RESOURCE_TYPE_LINEAR:
        t->linear_memory = true;
        channel = soft_format_size(d->res.linear.format) * d->res.linear.numChannels;
        texels = channel ? d->res.linear.sizeInBytes / channel : 0;
        if (texels > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH])
            return CUDA_ERROR_INVALID_VALUE;
        return of_linear(o, d->res.linear.format, d->res.linear.numChannels, d->res.linear.devPtr, texels, 1,
                         0);
    case CU_RESOURCE_TYPE_PITCH2D:
        if (d->res.pitch2D.width > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH] ||
            d->res.pitch2D.height > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT] ||
            d->res.pitch2D.pitchInBytes > (size_t)a[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH] ||
            d->res.pitch2D.pitchInBytes % (unsigned)a[CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT])
            return CUDA_ERROR_INVALID_VALUE;
        return of_linear(o, d->res.pitch2D.format, d->res.pitch2D.numChannels, d->res.pitch2D.devPtr,
                         d->res.pitch2D.width, d->res.pitch2D.height, d->res.pitch2D.pitchInBytes);
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

/* ---- views and samplers ---- */

/* Views of compressed blocks are not supported; the others name a format and a number of channels. */
static CUresult view_format(struct texture *t, CUresourceViewFormat format) {
    static const enum texture_format formats[] = {TEXTURE_U8,  TEXTURE_S8,  TEXTURE_U16, TEXTURE_S16,
                                                  TEXTURE_U32, TEXTURE_S32, TEXTURE_F16, TEXTURE_F32};
    if (format == CU_RES_VIEW_FORMAT_NONE)
        return CUDA_SUCCESS;
    if ((unsigned)format > CU_RES_VIEW_FORMAT_FLOAT_4X32)
        return (unsigned)format > CU_RES_VIEW_FORMAT_UNSIGNED_BC7 ? CUDA_ERROR_INVALID_VALUE
                                                                  : CUDA_ERROR_NOT_SUPPORTED;
    unsigned before = texture_texel_size(t), index = (unsigned)format - 1;
    t->format = formats[index / 3];
    t->channels = (uint8_t)(1u << index % 3);
    return texture_texel_size(t) == before ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

static CUresult narrow(struct object *o) {
    const CUDA_RESOURCE_VIEW_DESC *v = &o->view;
    struct texture *t = &o->texture;
    if (!o->held)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = view_format(t, v->format);
    if (r != CUDA_SUCCESS)
        return r;
    unsigned slices = t->layered || t->cube ? t->level->depth : 1;
    if (v->firstMipmapLevel > v->lastMipmapLevel || v->lastMipmapLevel >= t->levels ||
        v->firstLayer > v->lastLayer || v->lastLayer >= slices)
        return CUDA_ERROR_INVALID_VALUE;
    t->levels = v->lastMipmapLevel - v->firstMipmapLevel + 1;
    memmove(t->level, t->level + v->firstMipmapLevel, t->levels * sizeof *t->level);
    const struct texture_level *first = t->level;
    bool flat = t->layered || t->cube;
    if ((v->width && v->width != first->width) || (v->height && v->height != first->height) ||
        (!flat && v->depth && v->depth != first->depth))
        return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; t->layered && i < t->levels; i++) {
        t->level[i].address += (uint64_t)v->firstLayer * t->level[i].slice;
        t->level[i].depth = v->lastLayer - v->firstLayer + 1;
    }
    return t->layered && t->cube && t->level->depth % 6 ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}

static CUresult sampler(struct object *o) {
    const CUDA_TEXTURE_DESC *d = &o->description;
    struct texture *t = &o->texture;
    for (int i = 0; i < 3; i++) {
        if ((unsigned)d->addressMode[i] > CU_TR_ADDRESS_MODE_BORDER)
            return CUDA_ERROR_INVALID_VALUE;
        t->mode[i] = (enum texture_address)d->addressMode[i];
    }
    if ((unsigned)d->filterMode > CU_TR_FILTER_MODE_LINEAR ||
        (unsigned)d->mipmapFilterMode > CU_TR_FILTER_MODE_LINEAR || d->flags & ~(unsigned)TEXTURE_FLAGS)
        return CUDA_ERROR_INVALID_VALUE;
    t->filter = d->filterMode == CU_TR_FILTER_MODE_LINEAR;
    t->mip_filter = d->mipmapFilterMode == CU_TR_FILTER_MODE_LINEAR;
    t->as_integer = d->flags & CU_TRSF_READ_AS_INTEGER;
    t->normalized = d->flags & CU_TRSF_NORMALIZED_COORDINATES;
    t->srgb = d->flags & CU_TRSF_SRGB;
    t->seamless = d->flags & CU_TRSF_SEAMLESS_CUBEMAP;
    t->bias = d->mipmapLevelBias;
    t->least = d->minMipmapLevelClamp;
    t->most = d->maxMipmapLevelClamp;
    memcpy(t->border, d->borderColor, sizeof t->border);
    if (t->linear_memory)
        t->filter = t->normalized = false;
    return CUDA_SUCCESS;
}

/* ---- entry points ---- */

static CUresult create(struct object *o, uint64_t *handle) {
    struct soft_context *c;
    CUresult r = soft_context_current(&c);
    if (r == CUDA_SUCCESS)
        r = o->resource.flags ? CUDA_ERROR_INVALID_VALUE : resource(o);
    if (r == CUDA_SUCCESS && o->has_view)
        r = narrow(o);
    if (r == CUDA_SUCCESS && !o->texture.surface)
        r = sampler(o);
    if (r == CUDA_SUCCESS) {
        o->context = c->id;
        r = enter(o) ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (r == CUDA_SUCCESS) {
        *handle = o->handle;
        return r;
    }
    if (o->held)
        soft_code_drop(o->held);
    free(o);
    return r;
}

CUresult soft_cuTexObjectCreate(CUtexObject *out, const CUDA_RESOURCE_DESC *d,
                                const CUDA_TEXTURE_DESC *description, const CUDA_RESOURCE_VIEW_DESC *view) {
    if (!out || !d || !description)
        return CUDA_ERROR_INVALID_VALUE;
    struct object *o = calloc(1, sizeof *o);
    if (!o)
        return CUDA_ERROR_OUT_OF_MEMORY;
    o->resource = *d;
    o->description = *description;
    o->has_view = view;
    if (view)
        o->view = *view;
    uint64_t handle;
    CUresult r = create(o, &handle);
    if (r == CUDA_SUCCESS)
        *out = handle;
    return r;
}

CUresult soft_cuSurfObjectCreate(CUsurfObject *out, const CUDA_RESOURCE_DESC *d) {
    if (!out || !d || d->resType != CU_RESOURCE_TYPE_ARRAY)
        return CUDA_ERROR_INVALID_VALUE;
    CUDA_ARRAY3D_DESCRIPTOR array;
    CUresult r = soft_cuArray3DGetDescriptor_v2(&array, d->res.array.hArray);
    if (r == CUDA_SUCCESS && !(array.Flags & CUDA_ARRAY3D_SURFACE_LDST))
        r = CUDA_ERROR_INVALID_VALUE;
    if (r != CUDA_SUCCESS)
        return r;
    struct object *o = calloc(1, sizeof *o);
    if (!o)
        return CUDA_ERROR_OUT_OF_MEMORY;
    o->resource = *d;
    o->texture.surface = true;
    uint64_t handle;
    r = create(o, &handle);
    if (r == CUDA_SUCCESS)
        *out = handle;
    return r;
}

/* Kernels that were launched before still use the object. */
static CUresult destroy(uint64_t handle, bool surface) {
    struct soft_context *c;
    if (soft_context_current(&c) == CUDA_SUCCESS)
        soft_context_synchronize(c);
    pthread_mutex_lock(&table.lock);
    struct object *o = find(handle);
    if (o && o->texture.surface != surface)
        o = NULL;
    if (o)
        leave(o);
    pthread_mutex_unlock(&table.lock);
    if (!o)
        return CUDA_ERROR_INVALID_VALUE;
    drop(o);
    return CUDA_SUCCESS;
}

CUresult soft_cuTexObjectDestroy(CUtexObject handle) {
    return destroy(handle, false);
}

CUresult soft_cuSurfObjectDestroy(CUsurfObject handle) {
    return destroy(handle, true);
}

static CUresult describe(CUDA_RESOURCE_DESC *out, uint64_t handle, bool surface) {
    struct object *o = out ? hold(handle, surface) : NULL;
    if (!o)
        return CUDA_ERROR_INVALID_VALUE;
    *out = o->resource;
    drop(o);
    return CUDA_SUCCESS;
}

CUresult soft_cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC *out, CUtexObject handle) {
    return describe(out, handle, false);
}

CUresult soft_cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC *out, CUsurfObject handle) {
    return describe(out, handle, true);
}

CUresult soft_cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC *out, CUtexObject handle) {
    struct object *o = out ? hold(handle, false) : NULL;
    if (!o)
        return CUDA_ERROR_INVALID_VALUE;
    *out = o->description;
    drop(o);
    return CUDA_SUCCESS;
}

CUresult soft_cuTexObjectGetResourceViewDesc(CUDA_RESOURCE_VIEW_DESC *out, CUtexObject handle) {
    struct object *o = out ? hold(handle, false) : NULL;
    if (!o)
        return CUDA_ERROR_INVALID_VALUE;
    bool has_view = o->has_view;
    if (has_view)
        *out = o->view;
    drop(o);
    return has_view ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
