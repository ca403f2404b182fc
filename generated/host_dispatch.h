// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * The host's end of every call.
 */
#ifndef BARCUDA_GENERATED_HOST_DISPATCH_H
#define BARCUDA_GENERATED_HOST_DISPATCH_H

#include "device/session.h"
#include "generated/executor_ops.h"
#include "runtime/private.h"
#include "transport/port.h"

/*
 * Decodes one record, checks it, translates its handles, calls the executor and encodes the results. What is returned is
 * the call's result; a malformed record is CUDA_ERROR_INVALID_VALUE, a call the executor lacks CUDA_ERROR_NOT_SUPPORTED.
 */
CUresult dispatch(struct session *session, const struct executor_ops *ops, struct port_message *message,
                  struct wire_writer *out);

/*
 * Sets the bit of every wire op that can be served with these functions, for the handshake. Returns the bytes of `bitmap`
 * that are in use, 0 when `size` is too small.
 */
size_t dispatch_calls(const struct executor_ops *ops, uint8_t *bitmap, size_t size);

/* Name of a wire op, for logs; NULL when the number is nobody's. */
const char *dispatch_name(unsigned op);

/* Private operations, written by hand in device/. Handles are the executor's own. */
CUresult session_bcKernelInfo(struct session *session, CUfunction f, struct kernel_info *info);
CUresult session_bcLaunch(struct session *session, CUfunction f, const struct launch_config *config,
    const CUlaunchAttribute *attrs, size_t n, const void *params, size_t size, CUstream stream);
CUresult session_bcModuleLoad(struct session *session, CUmodule *module, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity);
CUresult session_bcLibraryLoad(struct session *session, CUlibrary *library, struct jit_result *result,
    const void *image, size_t size, const struct jit_option *options, size_t n, uint32_t flags, char *info,
    size_t info_capacity, char *errors, size_t errors_capacity);
CUresult session_bcLinkCreate(struct session *session, CUlinkState *state, const struct jit_option *options,
    size_t n, size_t info_capacity, size_t errors_capacity);
CUresult session_bcLinkAdd(struct session *session, CUlinkState state, struct jit_result *result,
    uint32_t type, const void *data, size_t size, const char *name, const struct jit_option *options,
    size_t n, char *info, size_t info_capacity, char *errors, size_t errors_capacity);
CUresult session_bcLinkComplete(struct session *session, CUlinkState state, struct jit_result *result,
    size_t *size, char *info, size_t info_capacity, char *errors, size_t errors_capacity);
CUresult session_bcLinkRead(struct session *session, CUlinkState state, size_t offset, void *data,
    size_t size);
CUresult session_bcCopyIn(struct session *session, CUdeviceptr dst, uint32_t chunk, size_t size,
    CUstream stream);
CUresult session_bcCopyOut(struct session *session, CUdeviceptr src, uint32_t chunk, size_t size,
    CUstream stream);
CUresult session_bcChunkDone(struct session *session, uint32_t chunk, CUstream stream);
CUresult session_bcRead(struct session *session, CUdeviceptr src, void *dst, size_t size, CUstream stream);
CUresult session_bcWrite(struct session *session, CUdeviceptr dst, const void *src, size_t size,
    CUstream stream);
CUresult session_bcFence(struct session *session);
CUresult session_bcHostRegister(struct session *session, uint64_t address, uint64_t heap_offset,
    uint64_t size);
CUresult session_bcHostUnregister(struct session *session, uint64_t address, uint64_t size);
CUresult session_bcHeapAlloc(struct session *session, uint64_t size, uint64_t *offset);
CUresult session_bcHeapFree(struct session *session, uint64_t offset);
CUresult session_bcGraphAddKernelNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUfunction f, const struct launch_config *config,
    const void *params, size_t size);
CUresult session_bcGraphKernelNodeGetParams(struct session *session, CUgraphNode node, CUfunction *f,
    struct launch_config *config, void *params, size_t capacity, size_t *size);
CUresult session_bcGraphKernelNodeSetParams(struct session *session, CUgraphNode node, CUfunction f,
    const struct launch_config *config, const void *params, size_t size);
CUresult session_bcGraphExecKernelNodeSetParams(struct session *session, CUgraphExec exec, CUgraphNode node,
    CUfunction f, const struct launch_config *config, const void *params, size_t size);
CUresult session_bcGraphAddHostNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t fn, uint64_t data);
CUresult session_bcGraphHostNodeGetParams(struct session *session, CUgraphNode node, uint64_t *fn,
    uint64_t *data);
CUresult session_bcGraphHostNodeSetParams(struct session *session, CUgraphNode node, uint64_t fn,
    uint64_t data);
CUresult session_bcGraphExecHostNodeSetParams(struct session *session, CUgraphExec exec, CUgraphNode node,
    uint64_t fn, uint64_t data);
CUresult session_bcOutput(struct session *session, void *text, size_t capacity, size_t *size);
CUresult session_bcHostFunc(struct session *session, uint64_t fn, uint64_t data, CUstream stream);
CUresult session_bcStreamCallback(struct session *session, uint64_t fn, uint64_t data, CUstream stream);
CUresult session_bcUserObject(struct session *session, CUuserObject *object, uint64_t fn, uint64_t data,
    unsigned int count);
CUresult session_bcCaptureInfo(struct session *session, CUstream stream, CUstreamCaptureStatus *status,
    cuuint64_t *id, CUgraph *graph, CUgraphNode *dependencies, CUgraphEdgeData *edges, size_t capacity,
    size_t *count);
CUresult session_bcGraphAddCopyNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUcontext context);
CUresult session_bcGraphCopyNodeSetParams(struct session *session, CUgraphNode node,
    const CUDA_MEMCPY3D_v2 *box, uint32_t pageable);
CUresult session_bcGraphExecCopyNodeSetParams(struct session *session, CUgraphExec exec, CUgraphNode node,
    const CUDA_MEMCPY3D_v2 *box, uint32_t pageable, CUcontext context);
CUresult session_bcCaptureCopy(struct session *session, const CUDA_MEMCPY3D_v2 *box, uint32_t pageable,
    CUstream stream);
CUresult session_bcGraphAddConditionalNode(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, uint64_t handle, uint32_t type, CUcontext context,
    CUgraph *bodies, size_t size);
CUresult session_bcGraphAddChild(struct session *session, CUgraphNode *node, CUgraph graph,
    const CUgraphNode *dependencies, size_t n, CUgraph child, uint32_t ownership);
CUresult session_bcGraphMemAllocNodeGetParams(struct session *session, CUgraphNode node,
    CUmemPoolProps *props, CUmemAccessDesc *access, size_t capacity, size_t *count, size_t *size,
    CUdeviceptr *address);
CUresult session_bcGraphBatchMemOpNodeGetParams(struct session *session, CUgraphNode node, CUcontext *context,
    CUstreamBatchMemOpParams *list, size_t capacity, size_t *count);
CUresult session_bcTallyStart(struct session *session, uint64_t *host_now);
CUresult session_bcTallyKernels(struct session *session, uint64_t first, struct kernel_tally *kernels,
    size_t capacity, uint64_t *total);
CUresult session_bcTallySpans(struct session *session, uint64_t first, struct kernel_span *spans,
    size_t capacity, uint64_t *total);
CUresult session_bcMemExport(struct session *session, CUmemGenericAllocationHandle handle, uint64_t *first,
    uint64_t *second);
CUresult session_bcMemImport(struct session *session, CUmemGenericAllocationHandle *handle, uint64_t first,
    uint64_t second);
CUresult session_bcPoolExport(struct session *session, CUmemoryPool pool, uint64_t *first, uint64_t *second);
CUresult session_bcPoolImport(struct session *session, CUmemoryPool *pool, uint64_t first, uint64_t second);
CUresult session_bcContextAlias(struct session *session, CUdevice device, uint64_t alias);
CUresult session_bcContextAliasEnd(struct session *session, uint64_t alias);
CUresult session_bcFileRegister(struct session *session, uint64_t address, uint64_t file, uint64_t offset,
    uint64_t size);

/* Judges of structs that name host memory: CUDA_SUCCESS, or why the call is refused. */
CUresult session_check_memcpy2d(struct session *session, const CUDA_MEMCPY2D_v2 *value);
CUresult session_check_memcpy3d(struct session *session, const CUDA_MEMCPY3D_v2 *value);

/* Whether [address, address + size) is memory that the guest shares with the worker: heap, or registered memory. */
bool session_host_range(struct session *session, uint64_t address, uint64_t size);

#endif
