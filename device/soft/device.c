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

/* ---- atomic operations between device and host: both are this CPU ---- */

static CUresult check_operations(const unsigned *capabilities, const CUatomicOperation *operations, unsigned count) {
    if (!capabilities || !operations || !count)
        return CUDA_ERROR_INVALID_VALUE;
    for (unsigned i = 0; i < count; i++)
        if (operations[i] >= CU_ATOMIC_OPERATION_MAX)
            return CUDA_ERROR_INVALID_VALUE;
    return CUDA_SUCCESS;
}

CUresult soft_cuDeviceGetHostAtomicCapabilities(unsigned *capabilities, const CUatomicOperation *operations,
                                                unsigned count, CUdevice device) {
    if (device != 0)
        return CUDA_ERROR_INVALID_DEVICE;
    CUresult r = check_operations(capabilities, operations, count);
    bool native = soft.profile.attribute[CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED];
    for (unsigned i = 0; r == CUDA_SUCCESS && i < count; i++) {
        unsigned c = CU_ATOMIC_CAPABILITY_REDUCTION | CU_ATOMIC_CAPABILITY_SCALAR_32 | CU_ATOMIC_CAPABILITY_SCALAR_64;
        if (operations[i] <= CU_ATOMIC_OPERATION_INTEGER_MAX)
            c |= CU_ATOMIC_CAPABILITY_SIGNED | CU_ATOMIC_CAPABILITY_UNSIGNED;
        else if (operations[i] <= CU_ATOMIC_OPERATION_CAS)
            c |= CU_ATOMIC_CAPABILITY_UNSIGNED;
        else
            c |= CU_ATOMIC_CAPABILITY_SIGNED;
        capabilities[i] = native ? c : 0;
    }
    return r;
}

CUresult soft_cuDeviceGetP2PAtomicCapabilities(unsigned *capabilities, const CUatomicOperation *operations, unsigned count,
                                               CUdevice from, CUdevice to) {
    (void)from;
    (void)to;
    CUresult r = check_operations(capabilities, operations, count);
    return r == CUDA_SUCCESS ? CUDA_ERROR_INVALID_DEVICE : r; /* there are no two devices */
}

CUresult soft_cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget target,
                                         CUflushGPUDirectRDMAWritesScope scope) {
    if (target != CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX ||
        (scope != CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER && scope != CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES))
        return CUDA_ERROR_INVALID_VALUE;
    return CUDA_ERROR_NOT_SUPPORTED; /* as the attribute GPU_DIRECT_RDMA_SUPPORTED says */
}
