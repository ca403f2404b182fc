// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Sizes of payloads that an enumerator decides.
 */
#ifndef BARCUDA_GENERATED_WIRE_TAGS_H
#define BARCUDA_GENERATED_WIRE_TAGS_H

#include <stddef.h>

#include "generated/cuda_types.h"

/* Bytes of the payload; 0 when nobody knows. */
static inline size_t tag_size_graph_mem_attribute(int tag) {
    switch (tag) {
    case CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT:
        return 8;
    case CU_GRAPH_MEM_ATTR_USED_MEM_HIGH:
        return 8;
    case CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT:
        return 8;
    case CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH:
        return 8;
    default:
        return 0;
    }
}

/* Bytes of the payload; 0 when nobody knows. */
static inline size_t tag_size_launch_attribute(int tag) {
    switch (tag) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
        return 32;
    case CU_LAUNCH_ATTRIBUTE_COOPERATIVE:
        return 4;
    case CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY:
        return 4;
    case CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION:
        return 12;
    case CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE:
        return 4;
    case CU_LAUNCH_ATTRIBUTE_PRIORITY:
        return 4;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP:
        return 2;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN:
        return 4;
    case CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION:
        return 12;
    case CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
        return 4;
    default:
        return 0;
    }
}

/* Bytes of the payload; 0 when nobody knows. */
static inline size_t tag_size_mempool_attribute(int tag) {
    switch (tag) {
    case CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES:
        return 4;
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC:
        return 4;
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES:
        return 4;
    case CU_MEMPOOL_ATTR_RELEASE_THRESHOLD:
        return 8;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT:
        return 8;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH:
        return 8;
    case CU_MEMPOOL_ATTR_USED_MEM_CURRENT:
        return 8;
    case CU_MEMPOOL_ATTR_USED_MEM_HIGH:
        return 8;
    default:
        return 0;
    }
}

#endif
