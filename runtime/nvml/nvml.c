// SPDX-License-Identifier: Apache-2.0
/*
 * libnvidia-ml.so.1: NCCL, PyTorch, Ollama and monitors ask it about devices. It connects to barcudad once,
 * takes the device snapshot, and hangs up: no context, no window of its own afterwards. What only hardware
 * has answers NVML_ERROR_NOT_SUPPORTED (unsupported.c). Devices are numbered in PCI order and
 * CUDA_VISIBLE_DEVICES does not hide any, as NVML documents.
 */
#include "runtime/nvml/nvml.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/cuda_types.h"
#include "runtime/device_text.h"
#include "runtime/nvml/nvml_internal.h"
#include "transport/channel.h"

struct nvml_device {
    const struct snapshot_device *facts;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned users; /* nvmlInit without nvmlShutdown */
static struct snapshot snapshot;
static struct nvml_device devices[SNAPSHOT_MAX_DEVICES];

/* ---- life ---- */

static int compare_pci(const void *a, const void *b) {
    const struct snapshot_device *x = ((const struct nvml_device *)a)->facts,
                                 *y = ((const struct nvml_device *)b)->facts;
    if (x->pci_domain != y->pci_domain)
        return x->pci_domain < y->pci_domain ? -1 : 1;
    if (x->pci_bus != y->pci_bus)
        return x->pci_bus < y->pci_bus ? -1 : 1;
    return (x->pci_device > y->pci_device) - (x->pci_device < y->pci_device);
}

/* The caller holds the lock. */
static nvmlReturn_t take_snapshot(void) {
    struct channel_error error = {0};
    struct channel *channel = channel_open(&error);
    if (!channel) {
        const char *level = getenv("BARCUDA_LOG");
        if (!level || *level != '0')
            fprintf(stderr, "libnvidia-ml: %s\n", error.text);
        if (error.code == EPROTONOSUPPORT || error.code == EMSGSIZE)
            return NVML_ERROR_LIB_RM_VERSION_MISMATCH;
        return error.code == EACCES || error.code == EPERM ? NVML_ERROR_NO_PERMISSION
                                                           : NVML_ERROR_DRIVER_NOT_LOADED;
    }
    size_t size = 0;
    const struct snapshot *given = channel_snapshot(channel, &size);
    bool ok = given && size >= sizeof snapshot && given->size == sizeof snapshot;
    if (ok)
        snapshot = *given;
    channel_close(channel);
    if (!ok || snapshot.device_count > SNAPSHOT_MAX_DEVICES)
        return NVML_ERROR_LIB_RM_VERSION_MISMATCH;
    for (unsigned i = 0; i < snapshot.device_count; i++)
        devices[i].facts = &snapshot.device[i];
    qsort(devices, snapshot.device_count, sizeof *devices, compare_pci);
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlInitWithFlags(unsigned flags) {
    (void)flags; /* they say what to do without a device, which a snapshot always has or is refused */
    pthread_mutex_lock(&lock);
    nvmlReturn_t r = users ? NVML_SUCCESS : take_snapshot();
    if (r == NVML_SUCCESS)
        users++;
    pthread_mutex_unlock(&lock);
    return r;
}

NVML_API nvmlReturn_t nvmlInit_v2(void) {
    return nvmlInitWithFlags(0);
}
NVML_API nvmlReturn_t nvmlInit(void) {
    return nvmlInitWithFlags(0);
}

NVML_API nvmlReturn_t nvmlShutdown(void) {
    pthread_mutex_lock(&lock);
    nvmlReturn_t r = users ? NVML_SUCCESS : NVML_ERROR_UNINITIALIZED;
    if (users)
        users--;
    pthread_mutex_unlock(&lock);
    return r;
}

nvmlReturn_t nvml_ready(void) {
    pthread_mutex_lock(&lock);
    bool ready = users;
    pthread_mutex_unlock(&lock);
    return ready ? NVML_SUCCESS : NVML_ERROR_UNINITIALIZED;
}

nvmlReturn_t nvml_enter(nvmlDevice_t device, bool arguments) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    for (unsigned i = 0; i < snapshot.device_count; i++)
        if (device == &devices[i])
            return arguments ? NVML_SUCCESS : NVML_ERROR_INVALID_ARGUMENT;
    return NVML_ERROR_INVALID_ARGUMENT;
}

static nvmlReturn_t give_text(const char *text, char *out, unsigned size) {
    if (!out)
        return NVML_ERROR_INVALID_ARGUMENT;
    size_t length = strlen(text) + 1;
    if (size < length)
        return NVML_ERROR_INSUFFICIENT_SIZE;
    memcpy(out, text, length);
    return NVML_SUCCESS;
}

NVML_API const char *nvmlErrorString(nvmlReturn_t result) {
    switch (result) {
    case NVML_SUCCESS:
        return "Success";
    case NVML_ERROR_UNINITIALIZED:
        return "NVML is not initialized";
    case NVML_ERROR_INVALID_ARGUMENT:
        return "Invalid argument";
    case NVML_ERROR_NOT_SUPPORTED:
        return "Not supported by this device";
    case NVML_ERROR_NO_PERMISSION:
        return "No permission to reach the device";
    case NVML_ERROR_NOT_FOUND:
        return "Not found";
    case NVML_ERROR_INSUFFICIENT_SIZE:
        return "Buffer too small";
    case NVML_ERROR_DRIVER_NOT_LOADED:
        return "No barcuda daemon can be reached";
    case NVML_ERROR_LIB_RM_VERSION_MISMATCH:
        return "Library and barcuda daemon are of different releases";
    case NVML_ERROR_ARGUMENT_VERSION_MISMATCH:
        return "Unknown version of an argument's structure";
    default:
        return "Unknown error";
    }
}

/* ---- the system ---- */

NVML_API nvmlReturn_t nvmlSystemGetDriverVersion(char *text, unsigned size) {
    nvmlReturn_t r = nvml_ready();
    return r == NVML_SUCCESS ? give_text(BARCUDA_DRIVER_VERSION, text, size) : r;
}

NVML_API nvmlReturn_t nvmlSystemGetNVMLVersion(char *text, unsigned size) {
    return give_text("13." BARCUDA_DRIVER_VERSION, text, size);
}

NVML_API nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int *version) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    if (!version)
        return NVML_ERROR_INVALID_ARGUMENT;
    *version = snapshot.driver_version;
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlSystemGetCudaDriverVersion(int *version) {
    return nvmlSystemGetCudaDriverVersion_v2(version);
}

NVML_API nvmlReturn_t nvmlSystemGetProcessName(unsigned pid, char *text, unsigned size) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    char path[32], name[4096] = "";
    snprintf(path, sizeof path, "/proc/%u/cmdline", pid);
    FILE *f = fopen(path, "re");
    if (!f)
        return NVML_ERROR_NOT_FOUND;
    bool ok = fgets(name, sizeof name, f); /* the first argument: a NUL ends it */
    fclose(f);
    return ok ? give_text(name, text, size) : NVML_ERROR_NOT_FOUND;
}

/* ---- finding a device ---- */

NVML_API nvmlReturn_t nvmlDeviceGetCount_v2(unsigned *count) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    if (!count)
        return NVML_ERROR_INVALID_ARGUMENT;
    *count = snapshot.device_count;
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlDeviceGetCount(unsigned *count) {
    return nvmlDeviceGetCount_v2(count);
}

NVML_API nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned index, nvmlDevice_t *device) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    if (!device || index >= snapshot.device_count)
        return NVML_ERROR_INVALID_ARGUMENT;
    *device = &devices[index];
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned index, nvmlDevice_t *device) {
    return nvmlDeviceGetHandleByIndex_v2(index, device);
}

NVML_API nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *bus_id, nvmlDevice_t *device) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    unsigned domain, bus, slot;
    if (!device || !bus_id || !device_pci_parse(bus_id, &domain, &bus, &slot))
        return NVML_ERROR_INVALID_ARGUMENT;
    for (unsigned i = 0; i < snapshot.device_count; i++) {
        const struct snapshot_device *d = devices[i].facts;
        if ((unsigned)d->pci_domain == domain && (unsigned)d->pci_bus == bus &&
            (unsigned)d->pci_device == slot) {
            *device = &devices[i];
            return NVML_SUCCESS;
        }
    }
    return NVML_ERROR_NOT_FOUND;
}

NVML_API nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char *bus_id, nvmlDevice_t *device) {
    return nvmlDeviceGetHandleByPciBusId_v2(bus_id, device);
}

NVML_API nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *uuid, nvmlDevice_t *device) {
    nvmlReturn_t r = nvml_ready();
    if (r != NVML_SUCCESS)
        return r;
    if (!device || !uuid)
        return NVML_ERROR_INVALID_ARGUMENT;
    for (unsigned i = 0; i < snapshot.device_count; i++) {
        char text[DEVICE_UUID_TEXT];
        device_uuid_text(devices[i].facts->uuid, text);
        if (strcasecmp(text, uuid) == 0) {
            *device = &devices[i];
            return NVML_SUCCESS;
        }
    }
    return NVML_ERROR_NOT_FOUND;
}

/* ---- one device ---- */

NVML_API nvmlReturn_t nvmlDeviceGetIndex(nvmlDevice_t device, unsigned *index) {
    nvmlReturn_t r = nvml_enter(device, index);
    if (r == NVML_SUCCESS)
        *index = (unsigned)(device - devices);
    return r;
}

NVML_API nvmlReturn_t nvmlDeviceGetMinorNumber(nvmlDevice_t device, unsigned *minor) {
    return nvmlDeviceGetIndex(device, minor);
}

NVML_API nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *text, unsigned size) {
    nvmlReturn_t r = nvml_enter(device, text);
    if (r != NVML_SUCCESS)
        return r;
    char name[NVML_NAME_SIZE];
    snprintf(name, sizeof name, "%.*s", (int)sizeof name - 1, device->facts->name);
    return give_text(name, text, size);
}

NVML_API nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char *text, unsigned size) {
    nvmlReturn_t r = nvml_enter(device, text);
    if (r != NVML_SUCCESS)
        return r;
    char uuid[DEVICE_UUID_TEXT];
    device_uuid_text(device->facts->uuid, uuid);
    return give_text(uuid, text, size);
}

NVML_API nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t device, nvmlPciInfo_t *pci) {
    nvmlReturn_t r = nvml_enter(device, pci);
    if (r != NVML_SUCCESS)
        return r;
    const struct snapshot_device *d = device->facts;
    *pci = (nvmlPciInfo_t){
        .domain = (unsigned)d->pci_domain, .bus = (unsigned)d->pci_bus, .device = (unsigned)d->pci_device};
    device_pci_text(d, 4, pci->bus_id_legacy);
    device_pci_text(d, 8, pci->bus_id);
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlDeviceGetPciInfo_v2(nvmlDevice_t device, nvmlPciInfo_v2_t *pci) {
    nvmlReturn_t r = nvml_enter(device, pci);
    if (r != NVML_SUCCESS)
        return r;
    const struct snapshot_device *d = device->facts;
    *pci = (nvmlPciInfo_v2_t){
        .domain = (unsigned)d->pci_domain, .bus = (unsigned)d->pci_bus, .device = (unsigned)d->pci_device};
    device_pci_text(d, 4, pci->bus_id);
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t device, nvmlPciInfo_v2_t *pci) {
    return nvmlDeviceGetPciInfo_v2(device, pci);
}

/* Every client of barcudad has device memory of its own, and this one has allocated nothing. */
NVML_API nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device, nvmlMemory_t *memory) {
    nvmlReturn_t r = nvml_enter(device, memory);
    if (r == NVML_SUCCESS)
        *memory = (nvmlMemory_t){.total = device->facts->total_memory, .free = device->facts->total_memory};
    return r;
}

NVML_API nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t device, nvmlMemory_v2_t *memory) {
    nvmlReturn_t r = nvml_enter(device, memory);
    if (r != NVML_SUCCESS)
        return r;
    if (memory->version != NVML_STRUCT_VERSION(nvmlMemory_v2_t, 2))
        return NVML_ERROR_ARGUMENT_VERSION_MISMATCH;
    memory->reserved = memory->used = 0;
    memory->total = memory->free = device->facts->total_memory;
    return NVML_SUCCESS;
}

static nvmlReturn_t attribute(nvmlDevice_t device, CUdevice_attribute which, bool arguments, int *value) {
    nvmlReturn_t r = nvml_enter(device, arguments);
    if (r != NVML_SUCCESS)
        return r;
    *value = device->facts->attribute[which];
    return device->facts->attribute_result[which] == CUDA_SUCCESS ? NVML_SUCCESS : NVML_ERROR_NOT_SUPPORTED;
}

NVML_API nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device, int *major, int *minor) {
    nvmlReturn_t r = nvml_enter(device, major && minor);
    if (r == NVML_SUCCESS)
        r = attribute(device, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, true, major);
    if (r == NVML_SUCCESS)
        r = attribute(device, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, true, minor);
    return r;
}

/* NVML's numbers of the architectures, by the compute capability that each begins with. */
NVML_API nvmlReturn_t nvmlDeviceGetArchitecture(nvmlDevice_t device, unsigned *architecture) {
    static const struct {
        int capability;
        unsigned number;
    } known[] = {{100, 10}, {90, 9}, {89, 8}, {80, 7}, {75, 6}, {70, 5}, {60, 4}, {50, 3}};
    int major, minor;
    nvmlReturn_t r = nvml_enter(device, architecture);
    if (r == NVML_SUCCESS)
        r = nvmlDeviceGetCudaComputeCapability(device, &major, &minor);
    if (r != NVML_SUCCESS)
        return r;
    *architecture = NVML_ARCHITECTURE_UNKNOWN;
    for (size_t i = sizeof known / sizeof *known; i-- > 0;)
        if (major * 10 + minor >= known[i].capability)
            *architecture = known[i].number;
    return NVML_SUCCESS;
}

NVML_API nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t device, unsigned *mode) {
    int value = 0;
    nvmlReturn_t r = attribute(device, CU_DEVICE_ATTRIBUTE_COMPUTE_MODE, mode, &value);
    if (r == NVML_SUCCESS)
        *mode = (unsigned)value;
    return r;
}

NVML_API nvmlReturn_t nvmlDeviceGetMemoryBusWidth(nvmlDevice_t device, unsigned *bits) {
    int value = 0;
    nvmlReturn_t r = attribute(device, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, bits, &value);
    if (r == NVML_SUCCESS)
        *bits = (unsigned)value;
    return r;
}

NVML_API nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device, unsigned clock, unsigned *mhz) {
    if (clock > NVML_CLOCK_MEMORY)
        return nvml_enter(device, false) == NVML_SUCCESS ? NVML_ERROR_NOT_SUPPORTED
                                                         : NVML_ERROR_INVALID_ARGUMENT;
    CUdevice_attribute which =
        clock == NVML_CLOCK_MEMORY ? CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE : CU_DEVICE_ATTRIBUTE_CLOCK_RATE;
    int khz = 0;
    nvmlReturn_t r = attribute(device, which, mhz, &khz);
    if (r == NVML_SUCCESS)
        *mhz = (unsigned)khz / 1000;
    return r;
}

NVML_API nvmlReturn_t nvmlDeviceGetMultiGpuBoard(nvmlDevice_t device, unsigned *multiple) {
    nvmlReturn_t r = nvml_enter(device, multiple);
    if (r == NVML_SUCCESS)
        *multiple = 0;
    return r;
}

/* Of two devices only the host knows, and a snapshot does not say. */
NVML_API nvmlReturn_t nvmlDeviceGetP2PStatus(nvmlDevice_t device, nvmlDevice_t peer, unsigned index,
                                             unsigned *status) {
    (void)index;
    nvmlReturn_t r = nvml_enter(device, status);
    if (r == NVML_SUCCESS)
        r = nvml_enter(peer, true);
    if (r == NVML_SUCCESS)
        *status = device == peer ? NVML_P2P_STATUS_OK : NVML_P2P_STATUS_UNKNOWN;
    return r;
}

/* Sensors, counters and links: each value says for itself that it is not there. */
NVML_API nvmlReturn_t nvmlDeviceGetFieldValues(nvmlDevice_t device, int count, nvmlFieldValue_t *values) {
    nvmlReturn_t r = nvml_enter(device, count > 0 && values);
    for (int i = 0; r == NVML_SUCCESS && i < count; i++)
        values[i].result = NVML_ERROR_NOT_SUPPORTED;
    return r;
}
