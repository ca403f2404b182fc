// SPDX-License-Identifier: Apache-2.0
#include "runtime/resource.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "runtime/token.h"
#include "runtime/token_map.h"

#define RESOURCE_MAGIC 0x52534342u /* "BCSR" */

/* In CUdevResource._internal_padding. */
struct hidden {
    uint32_t magic;
    CUdevice device;
    uint32_t split; /* number of the split that made it; 0 = it is whole */
    uint32_t first; /* multiprocessor */
};
_Static_assert(sizeof(struct hidden) <= sizeof ((CUdevResource *)0)->_internal_padding, "fits");

struct desc {
    CUdevResource resource;
    CUdevice device;
};

static struct token_map descs = TOKEN_MAP_INITIALIZER;

/* The smallest partition and what its size is a multiple of ("Green contexts" in cuda.h). */
static void partition_rule(int major, bool ignore_coscheduling, unsigned *least, unsigned *alignment) {
    if (major >= 9) {
        *least = *alignment = 8;
    } else {
        *least = major == 8 ? 4 : 2;
        *alignment = 2;
    }
    if (ignore_coscheduling)
        *least = *alignment = 2;
}

static void make(CUdevResource *out, CUdevice device, int major, unsigned first, unsigned count, uint32_t split) {
    const struct hidden hidden = {RESOURCE_MAGIC, device, split, first};
    memset(out, 0, sizeof *out);
    out->type = count ? CU_DEV_RESOURCE_TYPE_SM : CU_DEV_RESOURCE_TYPE_INVALID;
    out->sm.smCount = count;
    if (count)
        partition_rule(major, false, &out->sm.minSmPartitionSize, &out->sm.smCoscheduledAlignment);
    memcpy(out->_internal_padding, &hidden, sizeof hidden);
}

static int major_of(CUdevice device) {
    const struct snapshot_device *d = rt_device(device);
    return d ? d->attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR] : 0;
}

/* Whether it came from here, unchanged as far as one can tell. */
static CUresult check(const CUdevResource *resource, struct hidden *hidden) {
    if (resource->type != CU_DEV_RESOURCE_TYPE_SM)
        return CUDA_ERROR_INVALID_RESOURCE_TYPE;
    memcpy(hidden, resource->_internal_padding, sizeof *hidden);
    const struct snapshot_device *d = hidden->magic == RESOURCE_MAGIC ? rt_device(hidden->device) : NULL;
    unsigned all = d ? (unsigned)d->attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT] : 0;
    bool ok = d && resource->sm.smCount && hidden->first < all && resource->sm.smCount <= all - hidden->first;
    return ok ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult resource_of_device(CUdevice device, CUdevResourceType type, CUdevResource *out) {
    const struct snapshot_device *d = rt_device(device);
    if (!d)
        return CUDA_ERROR_INVALID_DEVICE;
    if (type != CU_DEV_RESOURCE_TYPE_SM)
        return CUDA_ERROR_INVALID_RESOURCE_TYPE;
    make(out, device, major_of(device), 0, (unsigned)d->attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT], 0);
    return CUDA_SUCCESS;
}

CUresult resource_of_desc(CUdevResourceDesc handle, CUdevResource *out, CUdevice *device) {
    const struct desc *desc = token_map_get(&descs, (uintptr_t)handle);
    if (!desc)
        return CUDA_ERROR_INVALID_VALUE;
    *out = desc->resource;
    *device = desc->device;
    return CUDA_SUCCESS;
}

static CUresult enter(bool arguments) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    return r == CUDA_SUCCESS && !arguments ? CUDA_ERROR_INVALID_VALUE : r;
}

CUresult rt_cuDeviceGetDevResource(CUdevice device, CUdevResource *resource, CUdevResourceType type) {
    CUresult r = enter(resource != NULL);
    return r == CUDA_SUCCESS ? resource_of_device(device, type, resource) : r;
}

CUresult rt_cuDevSmResourceSplitByCount(CUdevResource *result, unsigned int *nbGroups, const CUdevResource *input,
                                        CUdevResource *remaining, unsigned int useFlags, unsigned int minCount) {
    static _Atomic uint32_t splits;
    struct hidden from;
    CUresult r = enter(nbGroups && input);
    if (r == CUDA_SUCCESS && useFlags & ~(unsigned)(CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING |
                                                    CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE))
        r = CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = check(input, &from);
    if (r != CUDA_SUCCESS)
        return r;
    int major = major_of(from.device);
    unsigned least, alignment, count = input->sm.smCount;
    if (useFlags & CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE && major < 9)
        return CUDA_ERROR_INVALID_VALUE;
    /* What a split has made can only be split again in a green context of its own. */
    if (minCount > count || from.split)
        return CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION;
    partition_rule(major, useFlags & CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING, &least, &alignment);
    unsigned size = minCount > least ? minCount : least;
    size = (size + alignment - 1) / alignment * alignment;
    unsigned groups = count / size;
    if (!result) {
        *nbGroups = groups;
        return CUDA_SUCCESS;
    }
    if (!*nbGroups)
        return CUDA_ERROR_INVALID_VALUE;
    if (groups > *nbGroups)
        groups = *nbGroups;
    if (!groups)
        return CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION;
    uint32_t split = atomic_fetch_add(&splits, 1) + 1;
    for (unsigned i = 0; i < groups; i++)
        make(&result[i], from.device, major, from.first + i * size, size, split);
    if (remaining)
        make(remaining, from.device, major, from.first + groups * size, count - groups * size, split);
    *nbGroups = groups;
    return CUDA_SUCCESS;
}

CUresult rt_cuDevResourceGenerateDesc(CUdevResourceDesc *phDesc, CUdevResource *resources, unsigned int nbResources) {
    struct hidden first = {0};
    CUresult r = enter(phDesc && resources && nbResources);
    unsigned total = 0;
    for (unsigned i = 0; i < nbResources && r == CUDA_SUCCESS; i++) {
        struct hidden h;
        r = check(&resources[i], &h);
        if (r == CUDA_SUCCESS && i && (h.device != first.device || h.split != first.split || !h.split))
            r = CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION;
        for (unsigned k = 0; k < i && r == CUDA_SUCCESS; k++) { /* none twice */
            struct hidden other;
            memcpy(&other, resources[k]._internal_padding, sizeof other);
            if (h.first < other.first + resources[k].sm.smCount && other.first < h.first + resources[i].sm.smCount)
                r = CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION;
        }
        if (!i)
            first = h;
        total += resources[i].sm.smCount;
    }
    if (r != CUDA_SUCCESS)
        return r;
    struct desc *desc = malloc(sizeof *desc);
    uint64_t token = desc ? rt_token_new(HANDLE_RESOURCE_DESC) : 0;
    if (desc) {
        /* The green context's own resource is whole: it can be split. */
        make(&desc->resource, first.device, major_of(first.device), first.first, total, 0);
        desc->device = first.device;
    }
    void *present;
    if (!token || !token_map_add(&descs, token, desc, &present)) {
        rt_token_free(token);
        free(desc);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    *phDesc = (CUdevResourceDesc)(uintptr_t)token;
    return CUDA_SUCCESS;
}
