// SPDX-License-Identifier: Apache-2.0
/*
 * Resources of graphics APIs. There is no such API on the device's side, so that registering is refused and
 * no resource can exist: every handle that a program brings is an invalid one.
 */
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"

static CUresult no_resource(bool arguments) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return arguments ? CUDA_ERROR_INVALID_HANDLE : CUDA_ERROR_INVALID_VALUE;
}

CUresult rt_cuGraphicsUnregisterResource(CUgraphicsResource resource) {
    (void)resource;
    return no_resource(true);
}

CUresult rt_cuGraphicsMapResources(unsigned flags, unsigned int count, CUgraphicsResource *resources,
                                   CUstream hStream) {
    (void)flags;
    (void)hStream;
    return no_resource(count && resources);
}

CUresult rt_cuGraphicsUnmapResources(unsigned flags, unsigned int count, CUgraphicsResource *resources,
                                     CUstream hStream) {
    (void)flags;
    (void)hStream;
    return no_resource(count && resources);
}

CUresult rt_cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource resource, unsigned int flags) {
    (void)resource;
    return no_resource(flags <= CU_GRAPHICS_MAP_RESOURCE_FLAGS_WRITE_DISCARD);
}

CUresult rt_cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr *pDevPtr, size_t *pSize,
                                                  CUgraphicsResource resource) {
    (void)resource;
    return no_resource(pDevPtr && pSize);
}

CUresult rt_cuGraphicsResourceGetMappedMipmappedArray(CUmipmappedArray *pMipmappedArray,
                                                      CUgraphicsResource resource) {
    (void)resource;
    return no_resource(pMipmappedArray);
}

CUresult rt_cuGraphicsSubResourceGetMappedArray(CUarray *pArray, CUgraphicsResource resource,
                                                unsigned int arrayIndex, unsigned int mipLevel) {
    (void)resource;
    (void)arrayIndex;
    (void)mipLevel;
    return no_resource(pArray);
}
