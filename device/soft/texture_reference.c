// SPDX-License-Identifier: Apache-2.0
/* See texture_reference.h. Binding waits for the context's work: kernels launched before see what was bound
 * then. */
#include "device/soft/texture_reference.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "device/soft/array.h"
#include "device/soft/context.h"
#include "device/soft/library.h"
#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

#define REFERENCE_FLAGS                                                                                      \
    (CU_TRSF_READ_AS_INTEGER | CU_TRSF_NORMALIZED_COORDINATES | CU_TRSF_SRGB |                               \
     CU_TRSF_DISABLE_TRILINEAR_OPTIMIZATION)

/* A CUtexref or CUsurfref is a pointer to one of these. */
struct reference {
    struct reference *next;
    const struct soft_module *module; /* NULL: of cuTexRefCreate */
    uint64_t address;                 /* of the module's variable */
    bool surface, bound;
    uint64_t object; /* handle of the texture or surface object, 0 = none */
    CUDA_RESOURCE_DESC resource;
    CUDA_TEXTURE_DESC sampler;
    CUarray_format format; /* for linear memory */
    int channels;
    unsigned waiting; /* calls that wait in bind; meanwhile other calls run */
    bool gone;        /* destroyed meanwhile */
};

static struct {
    pthread_mutex_t lock;
    struct reference *list;
    atomic_bool any; /* spares kernels the lock */
} references = {.lock = PTHREAD_MUTEX_INITIALIZER};

uint64_t soft_reference_bound(uint64_t address) {
    uint64_t handle = 0;
    if (!address || !atomic_load_explicit(&references.any, memory_order_acquire))
        return 0;
    pthread_mutex_lock(&references.lock);
    for (struct reference *r = references.list; r && !handle; r = r->next)
        if (r->address == address)
            handle = r->object;
    pthread_mutex_unlock(&references.lock);
    return handle;
}

static struct reference *create(const struct soft_module *m, uint64_t address, bool surface) {
    struct reference *r = calloc(1, sizeof *r);
    if (!r)
        return NULL;
    *r = (struct reference){
        .module = m, .address = address, .surface = surface, .format = CU_AD_FORMAT_FLOAT, .channels = 1};
    for (int i = 0; i < 3; i++)
        r->sampler.addressMode[i] = CU_TR_ADDRESS_MODE_CLAMP;
    pthread_mutex_lock(&references.lock);
    r->next = references.list;
    references.list = r;
    atomic_store_explicit(&references.any, true, memory_order_release);
    pthread_mutex_unlock(&references.lock);
    return r;
}

/* The reference of a live handle; NULL for anything else. Calls that name handles do not run at the same
 * time. */
static struct reference *find(const void *handle, bool surface) {
    pthread_mutex_lock(&references.lock);
    struct reference *r = references.list;
    while (r && (r != handle || r->surface != surface))
        r = r->next;
    pthread_mutex_unlock(&references.lock);
    return r;
}

static void destroy_object(const struct reference *r, uint64_t object) {
    if (object && r->surface)
        soft_cuSurfObjectDestroy(object);
    else if (object)
        soft_cuTexObjectDestroy(object);
}

/* The object that the reference stands for from now on; its present one goes. */
static void bind(struct reference *r, uint64_t object) {
    struct soft_context *c;
    pthread_mutex_lock(&references.lock);
    r->waiting++;
    pthread_mutex_unlock(&references.lock);
    if (soft_context_current(&c) == CUDA_SUCCESS)
        soft_context_synchronize(c);
    pthread_mutex_lock(&references.lock);
    r->waiting--;
    uint64_t old = r->gone ? object : r->object;
    if (!r->gone)
        r->object = object;
    pthread_mutex_unlock(&references.lock);
    destroy_object(r, old);
}

/* Makes the object again after something has changed. */
static CUresult apply(struct reference *r) {
    CUtexObject object = 0;
    if (!r->bound)
        return CUDA_SUCCESS;
    CUresult result = r->surface ? soft_cuSurfObjectCreate(&object, &r->resource)
                                 : soft_cuTexObjectCreate(&object, &r->resource, &r->sampler, NULL);
    if (result == CUDA_SUCCESS)
        bind(r, object);
    return result;
}

/* Binds to a resource; what was bound stays when that fails. */
static CUresult set_resource(struct reference *r, const CUDA_RESOURCE_DESC *d) {
    CUDA_RESOURCE_DESC before = r->resource;
    bool bound = r->bound;
    r->resource = *d;
    r->bound = true;
    CUresult result = apply(r);
    if (result != CUDA_SUCCESS) {
        r->resource = before;
        r->bound = bound;
    }
    return result;
}

/* It is in the list no more. One that a call still waits for is never freed: that call goes on to write to it. */
static void destroy(struct reference *r) {
    pthread_mutex_lock(&references.lock);
    uint64_t object = r->object;
    bool waited_for = r->waiting;
    r->object = 0;
    r->gone = true;
    pthread_mutex_unlock(&references.lock);
    destroy_object(r, object);
    if (!waited_for)
        free(r);
}

void soft_references_forget(const struct soft_module *m) {
    for (;;) {
        pthread_mutex_lock(&references.lock);
        struct reference **link = &references.list;
        while (*link && (*link)->module != m)
            link = &(*link)->next;
        struct reference *r = *link;
        if (r)
            *link = r->next;
        pthread_mutex_unlock(&references.lock);
        if (!r)
            return;
        destroy(r);
    }
}

/* ---- of modules ---- */

static CUresult of_module(CUmodule handle, const char *name, bool surface, struct reference **out) {
    if (!out || !name)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_module *m = handle ? soft_module_hold(handle) : NULL;
    if (!m)
        return CUDA_ERROR_INVALID_HANDLE;
    CUdeviceptr address;
    CUresult result = soft_module_reference(m, name, surface, &address);
    if (result == CUDA_SUCCESS) {
        pthread_mutex_lock(&references.lock);
        struct reference *r = references.list;
        while (r && (r->module != m || r->address != address))
            r = r->next;
        pthread_mutex_unlock(&references.lock);
        *out = r ? r : create(m, address, surface);
        result = *out ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
    }
    soft_module_release(m);
    return result;
}

CUresult soft_cuModuleGetTexRef(CUtexref *out, CUmodule module, const char *name) {
    return of_module(module, name, false, (struct reference **)out);
}

CUresult soft_cuModuleGetSurfRef(CUsurfref *out, CUmodule module, const char *name) {
    return of_module(module, name, true, (struct reference **)out);
}

CUresult soft_cuTexRefCreate(CUtexref *out) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    *out = (CUtexref)create(NULL, 0, false);
    return *out ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CUresult soft_cuTexRefDestroy(CUtexref handle) {
    struct reference *r = find(handle, false);
    if (!r || r->module) /* a module's goes with it */
        return CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&references.lock);
    struct reference **link = &references.list;
    while (*link != r)
        link = &(*link)->next;
    *link = r->next;
    pthread_mutex_unlock(&references.lock);
    destroy(r);
    return CUDA_SUCCESS;
}

/* Every reference of a module is one of its kernels' parameters already. */
CUresult soft_cuParamSetTexRef(CUfunction function, int unit, CUtexref handle) {
    (void)function;
    return unit == CU_PARAM_TR_DEFAULT && find(handle, false) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

/* ---- what textures are bound to ---- */

CUresult soft_cuTexRefSetArray(CUtexref handle, CUarray array, unsigned flags) {
    struct reference *r = find(handle, false);
    CUDA_RESOURCE_DESC d = {.resType = CU_RESOURCE_TYPE_ARRAY};
    if (!r || flags != CU_TRSA_OVERRIDE_FORMAT)
        return CUDA_ERROR_INVALID_VALUE;
    d.res.array.hArray = array;
    CUDA_ARRAY3D_DESCRIPTOR of;
    CUresult result = array ? soft_cuArray3DGetDescriptor_v2(&of, array) : CUDA_ERROR_INVALID_HANDLE;
    if (result == CUDA_SUCCESS)
        result = set_resource(r, &d);
    if (result == CUDA_SUCCESS) {
        r->format = of.Format;
        r->channels = (int)of.NumChannels;
    }
    return result;
}

CUresult soft_cuTexRefSetMipmappedArray(CUtexref handle, CUmipmappedArray array, unsigned flags) {
    struct reference *r = find(handle, false);
    CUDA_RESOURCE_DESC d = {.resType = CU_RESOURCE_TYPE_MIPMAPPED_ARRAY};
    if (!r || flags != CU_TRSA_OVERRIDE_FORMAT)
        return CUDA_ERROR_INVALID_VALUE;
    d.res.mipmap.hMipmappedArray = array;
    return array ? set_resource(r, &d) : CUDA_ERROR_INVALID_HANDLE;
}

CUresult soft_cuTexRefSetAddress_v2(size_t *offset, CUtexref handle, CUdeviceptr address, size_t size) {
    struct reference *r = find(handle, false);
    CUDA_RESOURCE_DESC d = {.resType = CU_RESOURCE_TYPE_LINEAR};
    size_t excess = address % (unsigned)soft.profile.attribute[CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT];
    if (!r || (excess && !offset) || size + excess < size)
        return CUDA_ERROR_INVALID_VALUE;
    d.res.linear.devPtr = address - excess;
    d.res.linear.sizeInBytes = size + excess;
    d.res.linear.format = r->format;
    d.res.linear.numChannels = (unsigned)r->channels;
    CUresult result = set_resource(r, &d);
    if (result == CUDA_SUCCESS && offset)
        *offset = excess;
    return result;
}

CUresult soft_cuTexRefSetAddress2D_v3(CUtexref handle, const CUDA_ARRAY_DESCRIPTOR *a, CUdeviceptr address,
                                      size_t pitch) {
    struct reference *r = find(handle, false);
    CUDA_RESOURCE_DESC d = {.resType = CU_RESOURCE_TYPE_PITCH2D};
    if (!r || !a)
        return CUDA_ERROR_INVALID_VALUE;
    d.res.pitch2D.devPtr = address;
    d.res.pitch2D.format = a->Format;
    d.res.pitch2D.numChannels = a->NumChannels;
    d.res.pitch2D.width = a->Width;
    d.res.pitch2D.height = a->Height;
    d.res.pitch2D.pitchInBytes = pitch;
    return set_resource(r, &d);
}

/* What the texture is bound to, if it is of that kind. */
static const CUDA_RESOURCE_DESC *bound_to(const void *handle, bool surface, CUresourcetype kind) {
    const struct reference *r = find(handle, surface);
    return r && r->bound && r->resource.resType == kind ? &r->resource : NULL;
}

CUresult soft_cuTexRefGetAddress_v2(CUdeviceptr *address, CUtexref handle) {
    const CUDA_RESOURCE_DESC *linear = bound_to(handle, false, CU_RESOURCE_TYPE_LINEAR);
    const CUDA_RESOURCE_DESC *flat = bound_to(handle, false, CU_RESOURCE_TYPE_PITCH2D);
    if (!address || (!linear && !flat))
        return CUDA_ERROR_INVALID_VALUE;
    *address = linear ? linear->res.linear.devPtr : flat->res.pitch2D.devPtr;
    return CUDA_SUCCESS;
}

CUresult soft_cuTexRefGetArray(CUarray *array, CUtexref handle) {
    const CUDA_RESOURCE_DESC *d = bound_to(handle, false, CU_RESOURCE_TYPE_ARRAY);
    if (!array || !d)
        return CUDA_ERROR_INVALID_VALUE;
    *array = d->res.array.hArray;
    return CUDA_SUCCESS;
}

CUresult soft_cuTexRefGetMipmappedArray(CUmipmappedArray *array, CUtexref handle) {
    const CUDA_RESOURCE_DESC *d = bound_to(handle, false, CU_RESOURCE_TYPE_MIPMAPPED_ARRAY);
    if (!array || !d)
        return CUDA_ERROR_INVALID_VALUE;
    *array = d->res.mipmap.hMipmappedArray;
    return CUDA_SUCCESS;
}

/* ---- surfaces ---- */

CUresult soft_cuSurfRefSetArray(CUsurfref handle, CUarray array, unsigned flags) {
    struct reference *r = find(handle, true);
    CUDA_RESOURCE_DESC d = {.resType = CU_RESOURCE_TYPE_ARRAY};
    if (!r || flags)
        return CUDA_ERROR_INVALID_VALUE;
    d.res.array.hArray = array;
    return array ? set_resource(r, &d) : CUDA_ERROR_INVALID_HANDLE;
}

CUresult soft_cuSurfRefGetArray(CUarray *array, CUsurfref handle) {
    const CUDA_RESOURCE_DESC *d = bound_to(handle, true, CU_RESOURCE_TYPE_ARRAY);
    if (!array || !d)
        return CUDA_ERROR_INVALID_VALUE;
    *array = d->res.array.hArray;
    return CUDA_SUCCESS;
}

/* ---- how textures are read ---- */

CUresult soft_cuTexRefSetFormat(CUtexref handle, CUarray_format format, int channels) {
    struct reference *r = find(handle, false);
    if (!r || (channels != 1 && channels != 2 && channels != 4) || !soft_format_size(format))
        return CUDA_ERROR_INVALID_VALUE;
    r->format = format;
    r->channels = channels;
    return CUDA_SUCCESS;
}

CUresult soft_cuTexRefGetFormat(CUarray_format *format, int *channels, CUtexref handle) {
    const struct reference *r = find(handle, false);
    if (!r || (!format && !channels))
        return CUDA_ERROR_INVALID_VALUE;
    if (format)
        *format = r->format;
    if (channels)
        *channels = r->channels;
    return CUDA_SUCCESS;
}

/* Sets one member of the sampler; it stays as it was when the texture cannot be like that. */
#define SET(handle, member, value, valid)                                                                    \
    do {                                                                                                     \
        struct reference *r = find(handle, false);                                                           \
        if (!r || !(valid))                                                                                  \
            return CUDA_ERROR_INVALID_VALUE;                                                                 \
        const CUDA_TEXTURE_DESC before = r->sampler;                                                         \
        r->sampler.member = (value);                                                                         \
        CUresult result = apply(r);                                                                          \
        if (result != CUDA_SUCCESS)                                                                          \
            r->sampler = before;                                                                             \
        return result;                                                                                       \
    } while (0)

#define GET(handle, out, value)                                                                              \
    do {                                                                                                     \
        const struct reference *r = find(handle, false);                                                     \
        if (!r || !(out))                                                                                    \
            return CUDA_ERROR_INVALID_VALUE;                                                                 \
        *(out) = (value);                                                                                    \
        return CUDA_SUCCESS;                                                                                 \
    } while (0)

CUresult soft_cuTexRefSetAddressMode(CUtexref handle, int dim, CUaddress_mode mode) {
    SET(handle, addressMode[dim], mode, dim >= 0 && dim < 3 && (unsigned)mode <= CU_TR_ADDRESS_MODE_BORDER);
}

CUresult soft_cuTexRefGetAddressMode(CUaddress_mode *mode, CUtexref handle, int dim) {
    if (dim < 0 || dim > 2)
        return CUDA_ERROR_INVALID_VALUE;
    GET(handle, mode, r->sampler.addressMode[dim]);
}

CUresult soft_cuTexRefSetFilterMode(CUtexref handle, CUfilter_mode mode) {
    SET(handle, filterMode, mode, (unsigned)mode <= CU_TR_FILTER_MODE_LINEAR);
}

CUresult soft_cuTexRefGetFilterMode(CUfilter_mode *mode, CUtexref handle) {
    GET(handle, mode, r->sampler.filterMode);
}

CUresult soft_cuTexRefSetMipmapFilterMode(CUtexref handle, CUfilter_mode mode) {
    SET(handle, mipmapFilterMode, mode, (unsigned)mode <= CU_TR_FILTER_MODE_LINEAR);
}

CUresult soft_cuTexRefGetMipmapFilterMode(CUfilter_mode *mode, CUtexref handle) {
    GET(handle, mode, r->sampler.mipmapFilterMode);
}

CUresult soft_cuTexRefSetMipmapLevelBias(CUtexref handle, float bias) {
    SET(handle, mipmapLevelBias, bias, true);
}

CUresult soft_cuTexRefGetMipmapLevelBias(float *bias, CUtexref handle) {
    GET(handle, bias, r->sampler.mipmapLevelBias);
}

CUresult soft_cuTexRefSetMipmapLevelClamp(CUtexref handle, float least, float most) {
    struct reference *r = find(handle, false);
    if (!r)
        return CUDA_ERROR_INVALID_VALUE;
    r->sampler.minMipmapLevelClamp = least;
    r->sampler.maxMipmapLevelClamp = most;
    return apply(r);
}

CUresult soft_cuTexRefGetMipmapLevelClamp(float *least, float *most, CUtexref handle) {
    const struct reference *r = find(handle, false);
    if (!r || !least || !most)
        return CUDA_ERROR_INVALID_VALUE;
    *least = r->sampler.minMipmapLevelClamp;
    *most = r->sampler.maxMipmapLevelClamp;
    return CUDA_SUCCESS;
}

CUresult soft_cuTexRefSetMaxAnisotropy(CUtexref handle, unsigned most) {
    SET(handle, maxAnisotropy, most, true);
}

CUresult soft_cuTexRefGetMaxAnisotropy(int *most, CUtexref handle) {
    GET(handle, most, (int)r->sampler.maxAnisotropy);
}

CUresult soft_cuTexRefSetFlags(CUtexref handle, unsigned flags) {
    SET(handle, flags, flags, !(flags & ~(unsigned)REFERENCE_FLAGS));
}

CUresult soft_cuTexRefGetFlags(unsigned *flags, CUtexref handle) {
    GET(handle, flags, r->sampler.flags);
}

CUresult soft_cuTexRefSetBorderColor(CUtexref handle, float *color) {
    struct reference *r = find(handle, false);
    if (!r || !color)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(r->sampler.borderColor, color, sizeof r->sampler.borderColor);
    return apply(r);
}

CUresult soft_cuTexRefGetBorderColor(float *color, CUtexref handle) {
    const struct reference *r = find(handle, false);
    if (!r || !color)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(color, r->sampler.borderColor, sizeof r->sampler.borderColor);
    return CUDA_SUCCESS;
}
