// SPDX-License-Identifier: Apache-2.0
/*
 * The device snapshot: what a worker tells a guest process about its devices before the first call. Written by device/, read
 * by runtime/; plain data, no pointers.
 */
#ifndef BARCUDA_RUNTIME_SNAPSHOT_H
#define BARCUDA_RUNTIME_SNAPSHOT_H

#include <stdint.h>

#define SNAPSHOT_MAX_DEVICES 8
#define SNAPSHOT_ATTRIBUTES 192 /* CUdevice_attribute values below this are in the snapshot */
#define SNAPSHOT_LIMITS 16
#define SNAPSHOT_UNKNOWN UINT64_MAX /* a limit that the host is asked for */

struct snapshot_device {
    char name[256];
    uint8_t uuid[16];
    uint8_t luid[8];
    uint32_t luid_node_mask;
    uint32_t has_luid;
    uint64_t total_memory; /* bytes */
    int32_t pci_domain, pci_bus, pci_device;
    int32_t stream_priority_least, stream_priority_greatest; /* INT32_MAX, INT32_MIN = ask the host */
    uint32_t reserved;
    int32_t attribute[SNAPSHOT_ATTRIBUTES];
    int32_t attribute_result[SNAPSHOT_ATTRIBUTES]; /* CUresult of the query */
    uint64_t limit[SNAPSHOT_LIMITS];               /* initial value of each CUlimit */
    int32_t limit_result[SNAPSHOT_LIMITS];
};

struct snapshot {
    uint32_t size; /* sizeof(struct snapshot), for the handshake's check */
    int32_t driver_version;
    uint32_t device_count;
    uint32_t flags;
    char host_version[32];  /* barcuda's own */
    char executor_name[32]; /* "soft", "cuda" */
    struct snapshot_device device[SNAPSHOT_MAX_DEVICES];
};

#endif
