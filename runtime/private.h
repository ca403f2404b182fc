// SPDX-License-Identifier: Apache-2.0
/*
 * Structs of barcuda's private operations (docs/architecture.md), used by both ends of the wire. Plain data, no pointers.
 */
#ifndef BARCUDA_RUNTIME_PRIVATE_H
#define BARCUDA_RUNTIME_PRIVATE_H

#include <stdint.h>

#define KERNEL_INFO_PARAMS 512
#define KERNEL_INFO_ATTRIBUTES 24

/* What a guest needs to know of a kernel to launch it and to answer queries without the host. */
struct kernel_info {
    char name[512]; /* truncated when longer; cuFuncGetName then asks the host */
    uint32_t name_length;
    uint32_t param_count, param_size;
    struct {
        uint32_t offset, size;
    } param[KERNEL_INFO_PARAMS];
    int32_t attribute[KERNEL_INFO_ATTRIBUTES]; /* by CUfunction_attribute */
    int32_t attribute_result[KERNEL_INFO_ATTRIBUTES];
    uint64_t module, library; /* tokens, 0 = none */
};

enum launch_flag { LAUNCH_COOPERATIVE = 1u << 0 };

struct launch_config {
    uint32_t grid[3], block[3];
    uint32_t shared_bytes;
    uint32_t flags; /* enum launch_flag */
};

#endif
