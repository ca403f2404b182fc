// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Kinds of handles, part of every token (docs/architecture.md, "Handles").
 */
#ifndef BARCUDA_GENERATED_HANDLE_KINDS_H
#define BARCUDA_GENERATED_HANDLE_KINDS_H

enum handle_kind {
    HANDLE_CONTEXT = 1, /* CUcontext */
    HANDLE_MODULE = 2, /* CUmodule */
    HANDLE_FUNCTION = 3, /* CUfunction */
    HANDLE_LIBRARY = 4, /* CUlibrary */
    HANDLE_KERNEL = 5, /* CUkernel */
    HANDLE_STREAM = 6, /* CUstream */
    HANDLE_EVENT = 7, /* CUevent */
    HANDLE_GRAPH = 8, /* CUgraph */
    HANDLE_GRAPH_NODE = 9, /* CUgraphNode */
    HANDLE_GRAPH_EXEC = 10, /* CUgraphExec */
    HANDLE_ARRAY = 11, /* CUarray */
    HANDLE_MIPMAPPED_ARRAY = 12, /* CUmipmappedArray */
    HANDLE_TEXREF = 13, /* CUtexref */
    HANDLE_SURFREF = 14, /* CUsurfref */
    HANDLE_LINK = 15, /* CUlinkState */
    HANDLE_MEMORY_POOL = 16, /* CUmemoryPool */
    HANDLE_ALLOCATION = 17, /* CUmemGenericAllocationHandle */
    HANDLE_USER_OBJECT = 18, /* CUuserObject */
    HANDLE_EXTERNAL_MEMORY = 19, /* CUexternalMemory */
    HANDLE_EXTERNAL_SEMAPHORE = 20, /* CUexternalSemaphore */
    HANDLE_GREEN_CONTEXT = 21, /* CUgreenCtx */
    HANDLE_RESOURCE_DESC = 22, /* CUdevResourceDesc */
    HANDLE_GRAPHICS_RESOURCE = 23, /* CUgraphicsResource */
    HANDLE_ASYNC_CALLBACK = 24, /* CUasyncCallbackHandle */
    HANDLE_LOGS_CALLBACK = 25, /* CUlogsCallbackHandle */
    HANDLE_GRAPH_DEVICE_NODE = 26, /* CUgraphDeviceNode */
    HANDLE_KINDS = 27,
};

#endif
