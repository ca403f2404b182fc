// SPDX-License-Identifier: Apache-2.0
/* Device queries of the software GPU: everything comes from the profile. */
#include <stdio.h>
#include <string.h>

#include "device/soft/soft.h"
#include "device/soft/soft_calls.h"

static CUresult check(const void *out, CUdevice device) {
    if (!out)
        return CUDA_ERROR_INVALID_VALUE;
    return device == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

CUresult soft_cuInit(unsigned flags) {
    return flags ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}

CUresult soft_cuDriverGetVersion(int *version) {
    if (!version)
        return CUDA_ERROR_INVALID_VALUE;
    *version = SOFT_DRIVER_VERSION;
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceGetCount(int *count) {
    if (!count)
        return CUDA_ERROR_INVALID_VALUE;
    *count = 1;
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceGet(CUdevice *device, int ordinal) {
    CUresult r = check(device, ordinal);
    if (r == CUDA_SUCCESS)
        *device = ordinal;
    return r;
}

CUresult soft_cuDeviceGetName(char *name, int size, CUdevice device) {
    CUresult r = size > 0 ? check(name, device) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        snprintf(name, (size_t)size, "%s", soft.profile.name);
    return r;
}

CUresult soft_cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice device) {
    CUresult r = check(uuid, device);
    if (r == CUDA_SUCCESS)
        memcpy(uuid, soft.profile.uuid, sizeof soft.profile.uuid);
    return r;
}

CUresult soft_cuDeviceGetUuid(CUuuid *uuid, CUdevice device) {
    return soft_cuDeviceGetUuid_v2(uuid, device);
}

CUresult soft_cuDeviceTotalMem_v2(size_t *bytes, CUdevice device) {
    CUresult r = check(bytes, device);
    if (r == CUDA_SUCCESS)
        *bytes = soft.arena.quota;
    return r;
}

CUresult soft_cuDeviceGetAttribute(int *value, CUdevice_attribute attribute, CUdevice device) {
    CUresult r = check(value, device);
    if (r != CUDA_SUCCESS)
        return r;
    if ((unsigned)attribute >= PROFILE_ATTRIBUTES || !profile_attributes[attribute].name)
        return CUDA_ERROR_INVALID_VALUE;
    *value = soft.profile.attribute[attribute];
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceComputeCapability(int *major, int *minor, CUdevice device) {
    CUresult r = major ? check(minor, device) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS) {
        *major = soft.profile.attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR];
        *minor = soft.profile.attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR];
    }
    return r;
}

CUresult soft_cuDeviceGetProperties(CUdevprop *prop, CUdevice device) {
    CUresult r = check(prop, device);
    if (r != CUDA_SUCCESS)
        return r;
    const int *a = soft.profile.attribute;
    *prop = (CUdevprop){
        .maxThreadsPerBlock = a[CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK],
        .maxThreadsDim = {a[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X], a[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y],
                          a[CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z]},
        .maxGridSize = {a[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X], a[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y],
                        a[CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z]},
        .sharedMemPerBlock = a[CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK],
        .totalConstantMemory = a[CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY],
        .SIMDWidth = a[CU_DEVICE_ATTRIBUTE_WARP_SIZE],
        .memPitch = a[CU_DEVICE_ATTRIBUTE_MAX_PITCH],
        .regsPerBlock = a[CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK],
        .clockRate = a[CU_DEVICE_ATTRIBUTE_CLOCK_RATE],
        .textureAlign = a[CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT],
    };
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceGetPCIBusId(char *id, int size, CUdevice device) {
    CUresult r = size > 0 ? check(id, device) : CUDA_ERROR_INVALID_VALUE;
    const int *a = soft.profile.attribute;
    if (r == CUDA_SUCCESS)
        snprintf(id, (size_t)size, "%04x:%02x:%02x.0", (unsigned)a[CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID],
                 (unsigned)a[CU_DEVICE_ATTRIBUTE_PCI_BUS_ID], (unsigned)a[CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID]);
    return r;
}

CUresult soft_cuDeviceCanAccessPeer(int *can, CUdevice device, CUdevice peer) {
    CUresult r = check(can, device);
    if (r == CUDA_SUCCESS)
        r = check(can, peer);
    if (r == CUDA_SUCCESS)
        *can = 0;
    return r;
}

/* One device has no peer. */
CUresult soft_cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attribute, CUdevice device,
                                      CUdevice peer) {
    CUresult r = (unsigned)attribute - 1 < CU_DEVICE_P2P_ATTRIBUTE_CUDA_ARRAY_ACCESS_SUPPORTED
                     ? check(value, device)
                     : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        r = check(value, peer);
    return r == CUDA_SUCCESS ? CUDA_ERROR_INVALID_DEVICE : r;
}

CUresult soft_cuDeviceGetTexture1DLinearMaxWidth(size_t *width, CUarray_format format, unsigned channels,
                                                 CUdevice device) {
    (void)format; /* the limit counts elements of any format */
    CUresult r =
        channels == 1 || channels == 2 || channels == 4 ? check(width, device) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *width = (size_t)soft.profile.attribute[CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH];
    return r;
}

CUresult soft_cuDeviceGetExecAffinitySupport(int *value, CUexecAffinityType type, CUdevice device) {
    CUresult r = (unsigned)type < CU_EXEC_AFFINITY_TYPE_MAX ? check(value, device) : CUDA_ERROR_INVALID_VALUE;
    if (r == CUDA_SUCCESS)
        *value = 0;
    return r;
}
