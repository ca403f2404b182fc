// SPDX-License-Identifier: Apache-2.0
// Devices, answered from the snapshot: no query here costs a round trip, except those about pairs of devices.
#include "runtime/device.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/device_text.h"
#include "runtime/enter.h"
#include "runtime/log.h"

static const struct snapshot *snapshot;
static uint8_t visible[SNAPSHOT_MAX_DEVICES]; /* visible ordinal -> the executor's */
static int visible_count;

/* ---- which devices there are ---- */

static int compare_pci(const void *a, const void *b) {
    const struct snapshot_device *x = &snapshot->device[*(const uint8_t *)a];
    const struct snapshot_device *y = &snapshot->device[*(const uint8_t *)b];
    if (x->pci_domain != y->pci_domain)
        return x->pci_domain < y->pci_domain ? -1 : 1;
    if (x->pci_bus != y->pci_bus)
        return x->pci_bus < y->pci_bus ? -1 : 1;
    return (x->pci_device > y->pci_device) - (x->pci_device < y->pci_device);
}

/* The one device in `all` whose UUID begins with the text, or -1. */
static int match_uuid(const uint8_t *all, unsigned count, const char *text, size_t length) {
    int found = -1;
    for (unsigned i = 0; i < count; i++) {
        char name[DEVICE_UUID_TEXT];
        device_uuid_text(snapshot->device[all[i]].uuid, name);
        if (length >= DEVICE_UUID_TEXT || strncasecmp(name, text, length) != 0)
            continue;
        if (found >= 0)
            return -1; /* ambiguous */
        found = all[i];
    }
    return found;
}

/* The device that one entry of CUDA_VISIBLE_DEVICES names, or -1. */
static int match_entry(const uint8_t *all, unsigned count, const char *text, size_t length) {
    while (length && isspace((unsigned char)*text))
        text++, length--;
    while (length && isspace((unsigned char)text[length - 1]))
        length--;
    if (length > 4 && strncasecmp(text, "GPU-", 4) == 0)
        return match_uuid(all, count, text, length);
    unsigned index = 0;
    if (!length || length > 4)
        return -1;
    for (size_t i = 0; i < length; i++) {
        if (!isdigit((unsigned char)text[i]))
            return -1;
        index = index * 10 + (unsigned)(text[i] - '0');
    }
    return index < count ? all[index] : -1;
}

/* An entry that names no device, or one named before, ends the list: CUDA's rule. */
static void choose(const uint8_t *all, unsigned count, const char *list) {
    visible_count = 0;
    while (visible_count < SNAPSHOT_MAX_DEVICES) {
        size_t length = strcspn(list, ",");
        int device = match_entry(all, count, list, length);
        if (device < 0 || memchr(visible, device, (size_t)visible_count))
            return;
        visible[visible_count++] = (uint8_t)device;
        if (!list[length])
            return;
        list += length + 1;
    }
}

void rt_device_init(const struct snapshot *s) {
    snapshot = s;
    uint8_t all[SNAPSHOT_MAX_DEVICES];
    for (unsigned i = 0; i < s->device_count; i++)
        all[i] = (uint8_t)i;
    /* The executor's own order is fastest first, which is also CUDA's default. */
    const char *order = getenv("CUDA_DEVICE_ORDER");
    if (order && strcmp(order, "PCI_BUS_ID") == 0)
        qsort(all, s->device_count, sizeof *all, compare_pci);
    const char *list = getenv("CUDA_VISIBLE_DEVICES");
    if (list) {
        choose(all, s->device_count, list);
    } else {
        memcpy(visible, all, sizeof visible);
        visible_count = (int)s->device_count;
    }
}

int rt_device_count(void) {
    return visible_count;
}

const struct snapshot_device *rt_device(CUdevice device) {
    return device >= 0 && device < visible_count ? &snapshot->device[visible[device]] : NULL;
}

CUdevice rt_device_to_host(CUdevice device) {
    return device >= 0 && device < visible_count ? visible[device] : -1;
}

CUdevice rt_device_from_host(CUdevice device) {
    for (int i = 0; i < visible_count; i++)
        if (visible[i] == device)
            return i;
    return -1;
}

/* ---- the Driver API ---- */

/* Checks what every query of one device checks. */
static CUresult enter_device(CUdevice ordinal, bool arguments, const struct snapshot_device **device) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_NONE);
    if (result != CUDA_SUCCESS)
        return result;
    if (!arguments)
        return CUDA_ERROR_INVALID_VALUE;
    *device = rt_device(ordinal);
    return *device ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

CUresult rt_cuDeviceGetCount(int *count) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_NONE);
    if (result != CUDA_SUCCESS)
        return result;
    if (!count)
        return CUDA_ERROR_INVALID_VALUE;
    *count = visible_count;
    return CUDA_SUCCESS;
}

CUresult rt_cuDeviceGet(CUdevice *device, int ordinal) {
    const struct snapshot_device *d;
    CUresult result = enter_device(ordinal, device != NULL, &d);
    if (result == CUDA_SUCCESS)
        *device = ordinal;
    return result;
}

CUresult rt_cuDeviceGetName(char *name, int size, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, name && size > 0, &d);
    if (result == CUDA_SUCCESS)
        snprintf(name, (size_t)size, "%.*s", (int)sizeof d->name, d->name);
    return result;
}

CUresult rt_cuDeviceGetUuid(CUuuid *uuid, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, uuid != NULL, &d);
    if (result == CUDA_SUCCESS)
        memcpy(uuid->bytes, d->uuid, sizeof d->uuid);
    return result;
}

CUresult rt_cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice device) {
    return rt_cuDeviceGetUuid(uuid, device);
}

CUresult rt_cuDeviceGetLuid(char *luid, unsigned int *node_mask, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, luid && node_mask, &d);
    if (result != CUDA_SUCCESS)
        return result;
    if (!d->has_luid)
        return CUDA_ERROR_NOT_SUPPORTED; /* an idea of Windows */
    memcpy(luid, d->luid, sizeof d->luid);
    *node_mask = d->luid_node_mask;
    return CUDA_SUCCESS;
}

CUresult rt_cuDeviceTotalMem_v2(size_t *bytes, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, bytes != NULL, &d);
    if (result == CUDA_SUCCESS)
        *bytes = d->total_memory;
    return result;
}

CUresult rt_cuDeviceGetAttribute(int *value, CUdevice_attribute attribute, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, value != NULL, &d);
    if (result != CUDA_SUCCESS)
        return result;
    if ((int)attribute <= 0 || (int)attribute >= SNAPSHOT_ATTRIBUTES)
        return CUDA_ERROR_INVALID_VALUE;
    result = (CUresult)d->attribute_result[attribute];
    if (result == CUDA_SUCCESS)
        *value = d->attribute[attribute];
    return result;
}

CUresult rt_cuDeviceComputeCapability(int *major, int *minor, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, major && minor, &d);
    if (result != CUDA_SUCCESS)
        return result;
    *major = d->attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR];
    *minor = d->attribute[CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR];
    return CUDA_SUCCESS;
}

CUresult rt_cuDeviceGetProperties(CUdevprop *properties, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, properties != NULL, &d);
    if (result != CUDA_SUCCESS)
        return result;
    const int32_t *a = d->attribute;
    *properties = (CUdevprop){
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

CUresult rt_cuDeviceGetPCIBusId(char *text, int size, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, text && size >= DEVICE_PCI_TEXT, &d);
    if (result == CUDA_SUCCESS)
        device_pci_text(d, 4, text);
    return result;
}

CUresult rt_cuDeviceGetByPCIBusId(CUdevice *device, const char *text) {
    struct rt_call call;
    CUresult result = rt_enter(&call, RT_CONTEXT_NONE);
    if (result != CUDA_SUCCESS)
        return result;
    unsigned domain, bus, slot;
    if (!device || !text || !device_pci_parse(text, &domain, &bus, &slot))
        return CUDA_ERROR_INVALID_VALUE;
    for (int i = 0; i < visible_count; i++) {
        const struct snapshot_device *d = rt_device(i);
        if ((unsigned)d->pci_domain == domain && (unsigned)d->pci_bus == bus &&
            (unsigned)d->pci_device == slot) {
            *device = i;
            return CUDA_SUCCESS;
        }
    }
    return CUDA_ERROR_INVALID_DEVICE;
}

CUresult rt_cuDeviceGetExecAffinitySupport(int *supported, CUexecAffinityType type, CUdevice device) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, supported && (unsigned)type < CU_EXEC_AFFINITY_TYPE_MAX, &d);
    if (result == CUDA_SUCCESS)
        *supported = 0;
    return result;
}

/* ---- pairs of devices: the host knows ---- */

CUresult rt_cuDeviceCanAccessPeer(int *can, CUdevice device, CUdevice peer) {
    const struct snapshot_device *d;
    CUresult result = enter_device(device, can != NULL, &d);
    if (result != CUDA_SUCCESS)
        return result;
    if (!rt_device(peer))
        return CUDA_ERROR_INVALID_DEVICE;
    if (device == peer) {
        *can = 0;
        return CUDA_SUCCESS;
    }
    return call_cuDeviceCanAccessPeer(0, can, rt_device_to_host(device), rt_device_to_host(peer));
}

CUresult rt_cuDeviceGetP2PAttribute(int *value, CUdevice_P2PAttribute attribute, CUdevice source,
                                    CUdevice destination) {
    const struct snapshot_device *d;
    CUresult result = enter_device(source, value != NULL, &d);
    if (result != CUDA_SUCCESS)
        return result;
    if (!rt_device(destination) || source == destination)
        return CUDA_ERROR_INVALID_DEVICE;
    return call_cuDeviceGetP2PAttribute(0, value, attribute, rt_device_to_host(source),
                                        rt_device_to_host(destination));
}
