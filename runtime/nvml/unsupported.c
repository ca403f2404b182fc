// SPDX-License-Identifier: Apache-2.0
/*
 * NVML functions that programs look for and that ask about things this device does not have, or that nobody
 * here can know: sensors, links, partitions, other clients' processes. All of them answer
 * NVML_ERROR_NOT_SUPPORTED for a device that exists.
 */
#include "runtime/nvml/nvml_internal.h"

/* The device comes first in all of them; what follows does not matter. */
#define OF_DEVICE(name)                                                                                      \
    NVML_API nvmlReturn_t name(nvmlDevice_t device);                                                         \
    NVML_API nvmlReturn_t name(nvmlDevice_t device) {                                                        \
        nvmlReturn_t r = nvml_enter(device, true);                                                           \
        return r == NVML_SUCCESS ? NVML_ERROR_NOT_SUPPORTED : r;                                             \
    }
#define OF_SYSTEM(name)                                                                                      \
    NVML_API nvmlReturn_t name(void);                                                                        \
    NVML_API nvmlReturn_t name(void) {                                                                       \
        nvmlReturn_t r = nvml_ready();                                                                       \
        return r == NVML_SUCCESS ? NVML_ERROR_NOT_SUPPORTED : r;                                             \
    }

/* Sensors and load. */
OF_DEVICE(nvmlDeviceGetTemperature)
OF_DEVICE(nvmlDeviceGetTemperatureThreshold)
OF_DEVICE(nvmlDeviceGetFanSpeed)
OF_DEVICE(nvmlDeviceGetFanSpeed_v2)
OF_DEVICE(nvmlDeviceGetNumFans)
OF_DEVICE(nvmlDeviceGetPowerUsage)
OF_DEVICE(nvmlDeviceGetTotalEnergyConsumption)
OF_DEVICE(nvmlDeviceGetEnforcedPowerLimit)
OF_DEVICE(nvmlDeviceGetPowerManagementLimit)
OF_DEVICE(nvmlDeviceGetPowerManagementDefaultLimit)
OF_DEVICE(nvmlDeviceGetPowerManagementLimitConstraints)
OF_DEVICE(nvmlDeviceGetPowerState)
OF_DEVICE(nvmlDeviceGetPerformanceState)
OF_DEVICE(nvmlDeviceGetUtilizationRates)
OF_DEVICE(nvmlDeviceGetEncoderUtilization)
OF_DEVICE(nvmlDeviceGetDecoderUtilization)
OF_DEVICE(nvmlDeviceGetProcessUtilization)
OF_DEVICE(nvmlDeviceGetSamples)
OF_DEVICE(nvmlDeviceGetClockInfo)
OF_DEVICE(nvmlDeviceGetClock)
OF_DEVICE(nvmlDeviceGetApplicationsClock)
OF_DEVICE(nvmlDeviceGetCurrentClocksThrottleReasons)
OF_DEVICE(nvmlDeviceGetCurrentClocksEventReasons)
OF_DEVICE(nvmlDeviceGetTotalEccErrors)
OF_DEVICE(nvmlDeviceGetEccMode)
OF_DEVICE(nvmlDeviceGetRetiredPages)
OF_DEVICE(nvmlDeviceGetRemappedRows)

/* The board and its links. */
OF_DEVICE(nvmlDeviceGetSerial)
OF_DEVICE(nvmlDeviceGetBrand)
OF_DEVICE(nvmlDeviceGetBoardId)
OF_DEVICE(nvmlDeviceGetBoardPartNumber)
OF_DEVICE(nvmlDeviceGetVbiosVersion)
OF_DEVICE(nvmlDeviceGetInforomVersion)
OF_DEVICE(nvmlDeviceGetInforomImageVersion)
OF_DEVICE(nvmlDeviceGetNumGpuCores)
OF_DEVICE(nvmlDeviceGetBAR1MemoryInfo)
OF_DEVICE(nvmlDeviceGetCurrPcieLinkGeneration)
OF_DEVICE(nvmlDeviceGetCurrPcieLinkWidth)
OF_DEVICE(nvmlDeviceGetMaxPcieLinkGeneration)
OF_DEVICE(nvmlDeviceGetMaxPcieLinkWidth)
OF_DEVICE(nvmlDeviceGetPcieThroughput)
OF_DEVICE(nvmlDeviceGetNvLinkState)
OF_DEVICE(nvmlDeviceGetNvLinkVersion)
OF_DEVICE(nvmlDeviceGetNvLinkCapability)
OF_DEVICE(nvmlDeviceGetNvLinkRemotePciInfo)
OF_DEVICE(nvmlDeviceGetNvLinkRemotePciInfo_v2)
OF_DEVICE(nvmlDeviceGetNvLinkRemoteDeviceType)
OF_DEVICE(nvmlDeviceGetGpuFabricInfo)
OF_DEVICE(nvmlDeviceGetGpuFabricInfoV)
OF_DEVICE(nvmlDeviceGetPlatformInfo)
OF_DEVICE(nvmlDeviceGetTopologyCommonAncestor)
OF_DEVICE(nvmlDeviceGetTopologyNearestGpus)
OF_DEVICE(nvmlDeviceGetCpuAffinity)
OF_DEVICE(nvmlDeviceGetCpuAffinityWithinScope)
OF_DEVICE(nvmlDeviceGetMemoryAffinity)

/* Modes. */
OF_DEVICE(nvmlDeviceGetPersistenceMode)
OF_DEVICE(nvmlDeviceGetDisplayMode)
OF_DEVICE(nvmlDeviceGetDisplayActive)
OF_DEVICE(nvmlDeviceGetMigMode)
OF_DEVICE(nvmlDeviceGetMaxMigDeviceCount)
OF_DEVICE(nvmlDeviceGetMigDeviceHandleByIndex)
OF_DEVICE(nvmlDeviceIsMigDeviceHandle)
OF_DEVICE(nvmlDeviceGetVirtualizationMode)
OF_DEVICE(nvmlDeviceGetAttributes)
OF_DEVICE(nvmlDeviceGetAttributes_v2)
OF_DEVICE(nvmlDeviceSetPersistenceMode)
OF_DEVICE(nvmlDeviceSetComputeMode)
OF_DEVICE(nvmlDeviceSetPowerManagementLimit)
OF_DEVICE(nvmlDeviceSetCpuAffinity)

/* Other processes: each client of barcudad is kept apart from the others. */
OF_DEVICE(nvmlDeviceGetComputeRunningProcesses)
OF_DEVICE(nvmlDeviceGetComputeRunningProcesses_v2)
OF_DEVICE(nvmlDeviceGetComputeRunningProcesses_v3)
OF_DEVICE(nvmlDeviceGetGraphicsRunningProcesses)
OF_DEVICE(nvmlDeviceGetGraphicsRunningProcesses_v2)
OF_DEVICE(nvmlDeviceGetGraphicsRunningProcesses_v3)
OF_DEVICE(nvmlDeviceGetMPSComputeRunningProcesses_v3)
OF_DEVICE(nvmlDeviceGetAccountingMode)

OF_SYSTEM(nvmlSystemGetConfComputeState)
OF_SYSTEM(nvmlSystemGetConfComputeSettings)
OF_SYSTEM(nvmlSystemGetConfComputeCapabilities)
OF_SYSTEM(nvmlUnitGetCount)
OF_SYSTEM(nvmlEventSetCreate)
