// SPDX-License-Identifier: Apache-2.0
/*
 * The part of NVML's ABI that barcuda's libnvidia-ml.so.1 implements: numbers, layouts and prototypes,
 * declared here from the documented interface. Every function returns an nvmlReturn_t; strings are cut off
 * nowhere: a buffer that is too short is NVML_ERROR_INSUFFICIENT_SIZE.
 */
#ifndef BARCUDA_RUNTIME_NVML_NVML_H
#define BARCUDA_RUNTIME_NVML_NVML_H

#include <stdint.h>

typedef enum {
    NVML_SUCCESS = 0,
    NVML_ERROR_UNINITIALIZED = 1,
    NVML_ERROR_INVALID_ARGUMENT = 2,
    NVML_ERROR_NOT_SUPPORTED = 3,
    NVML_ERROR_NO_PERMISSION = 4,
    NVML_ERROR_NOT_FOUND = 6,
    NVML_ERROR_INSUFFICIENT_SIZE = 7,
    NVML_ERROR_DRIVER_NOT_LOADED = 9,
    NVML_ERROR_LIB_RM_VERSION_MISMATCH = 18,
    NVML_ERROR_ARGUMENT_VERSION_MISMATCH = 25,
    NVML_ERROR_UNKNOWN = 999,
} nvmlReturn_t;

typedef struct nvml_device *nvmlDevice_t;

#define NVML_STRUCT_VERSION(type, n) ((unsigned)(sizeof(type) | (unsigned)(n) << 24))
#define NVML_UUID_SIZE               80
#define NVML_NAME_SIZE               96

typedef struct {
    unsigned long long total, free, used; /* bytes */
} nvmlMemory_t;

typedef struct {
    unsigned version; /* NVML_STRUCT_VERSION(nvmlMemory_v2_t, 2) */
    unsigned long long total, reserved, free, used;
} nvmlMemory_v2_t;

typedef struct {
    char bus_id_legacy[16];
    unsigned domain, bus, device, device_id, subsystem_id;
    char bus_id[32];
} nvmlPciInfo_t;

typedef struct { /* its four reserved words are left alone */
    char bus_id[16];
    unsigned domain, bus, device, device_id, subsystem_id;
} nvmlPciInfo_v2_t;

typedef struct {
    unsigned field, scope;
    long long timestamp, latency; /* microseconds */
    unsigned type;
    nvmlReturn_t result;
    unsigned long long value;
} nvmlFieldValue_t;

#define NVML_P2P_STATUS_OK        0
#define NVML_P2P_STATUS_UNKNOWN   6
#define NVML_ARCHITECTURE_UNKNOWN 0xffffffffu

enum nvml_clock { NVML_CLOCK_GRAPHICS = 0, NVML_CLOCK_SM = 1, NVML_CLOCK_MEMORY = 2 };

nvmlReturn_t nvmlInit_v2(void);
nvmlReturn_t nvmlShutdown(void);
const char *nvmlErrorString(nvmlReturn_t);
nvmlReturn_t nvmlSystemGetDriverVersion(char *text, unsigned size);
nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int *version);
nvmlReturn_t nvmlDeviceGetCount_v2(unsigned *count);
nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned index, nvmlDevice_t *device);
nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *bus_id, nvmlDevice_t *device);
nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *uuid, nvmlDevice_t *device);
nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t, char *text, unsigned size);
nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t, char *text, unsigned size);
nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t, nvmlPciInfo_t *);
nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t, nvmlMemory_t *);
nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t, int *major, int *minor);
nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t, unsigned *mode);
nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t, unsigned clock, unsigned *mhz);

#endif
