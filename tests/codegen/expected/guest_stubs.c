// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * The functions that libcuda.so.1 exports: forwarded to the host, answered by runtime/, or refused
 * (docs/coverage.md).
 */

#include "generated/cuda_exports.h"
#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/runtime_hooks.h"
#include "generated/trace_calls.h"
#include "runtime/call.h"
#include "runtime/check.h"
#include "runtime/error_log.h"
#include "runtime/trace.h"

static CUresult enter_cuToyAlloc_v2(unsigned call_flags, CUdeviceptr *dptr, size_t bytesize) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!dptr)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuToyAlloc_v2(call_flags, dptr, bytesize);
}

static CUresult enter_cuToyFillAsync(unsigned call_flags, CUdeviceptr dptr, unsigned char value, size_t n,
    CUstream stream) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!rt_stream_known((uintptr_t)stream))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuToyFillAsync(call_flags, dptr, value, n, stream);
}

static CUresult enter_cuToyFree(unsigned call_flags, CUdeviceptr dptr) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    return call_cuToyFree(call_flags, dptr);
}

CUresult plain_cuToyAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
    CUdeviceptr wide_dptr = 0;
    CUresult r = enter_cuToyAlloc_v2(0, dptr ? &wide_dptr : NULL, bytesize);
    if (r != CUDA_SUCCESS)
        return r;
    if ((dptr && wide_dptr > UINT32_MAX)) {
        enter_cuToyFree(0, wide_dptr);
        return CUDA_ERROR_OUT_OF_MEMORY;
    }
    if (dptr)
        *dptr = (CUdeviceptr_v1)wide_dptr;
    return CUDA_SUCCESS;
}

CUresult cuToyAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
    if (TRACE_ON)
        return logged(traced_cuToyAlloc(dptr, bytesize), "cuToyAlloc");
    return logged(plain_cuToyAlloc(dptr, bytesize), "cuToyAlloc");
}

CUresult plain_cuToyAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    return enter_cuToyAlloc_v2(0, dptr, bytesize);
}

CUresult cuToyAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    if (TRACE_ON)
        return logged(traced_cuToyAlloc_v2(dptr, bytesize), "cuToyAlloc_v2");
    return logged(plain_cuToyAlloc_v2(dptr, bytesize), "cuToyAlloc_v2");
}

CUresult plain_cuToyCreate(CUtoy *toy, const CUtoyDesc *desc) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!toy || !desc)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuToyCreate(0, toy, desc);
}

CUresult cuToyCreate(CUtoy *toy, const CUtoyDesc *desc) {
    if (TRACE_ON)
        return logged(traced_cuToyCreate(toy, desc), "cuToyCreate");
    return logged(plain_cuToyCreate(toy, desc), "cuToyCreate");
}

CUresult plain_cuToyDestroy(CUtoy toy) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!call_handle((uintptr_t)toy, HANDLE_TOY))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuToyDestroy(0, toy);
}

CUresult cuToyDestroy(CUtoy toy) {
    if (TRACE_ON)
        return logged(traced_cuToyDestroy(toy), "cuToyDestroy");
    return logged(plain_cuToyDestroy(toy), "cuToyDestroy");
}

CUresult plain_cuToyFillAsync(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream) {
    return enter_cuToyFillAsync(0, dptr, value, n, stream);
}

CUresult cuToyFillAsync(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuToyFillAsync(dptr, value, n, stream), "cuToyFillAsync");
    return logged(plain_cuToyFillAsync(dptr, value, n, stream), "cuToyFillAsync");
}

CUresult plain_cuToyFillAsync_ptsz(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream) {
    return enter_cuToyFillAsync(WIRE_PER_THREAD, dptr, value, n, stream);
}

CUresult cuToyFillAsync_ptsz(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream) {
    if (TRACE_ON)
        return logged(traced_cuToyFillAsync_ptsz(dptr, value, n, stream), "cuToyFillAsync_ptsz");
    return logged(plain_cuToyFillAsync_ptsz(dptr, value, n, stream), "cuToyFillAsync_ptsz");
}

CUresult plain_cuToyFree(CUdeviceptr dptr) {
    return enter_cuToyFree(0, dptr);
}

CUresult cuToyFree(CUdeviceptr dptr) {
    if (TRACE_ON)
        return logged(traced_cuToyFree(dptr), "cuToyFree");
    return logged(plain_cuToyFree(dptr), "cuToyFree");
}

CUresult plain_cuToyGetDesc(CUtoyDesc *desc, CUtoy toy) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!desc)
        return CUDA_ERROR_INVALID_VALUE;
    if ((toy && !call_handle((uintptr_t)toy, HANDLE_TOY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuToyGetDesc(0, desc, toy);
}

CUresult cuToyGetDesc(CUtoyDesc *desc, CUtoy toy) {
    if (TRACE_ON)
        return logged(traced_cuToyGetDesc(desc, toy), "cuToyGetDesc");
    return logged(plain_cuToyGetDesc(desc, toy), "cuToyGetDesc");
}

CUresult cuToyInit(unsigned int flags) {
    if (TRACE_ON)
        return logged(traced_cuToyInit(flags), "cuToyInit");
    return logged(rt_cuToyInit(flags), "cuToyInit");
}

CUresult plain_cuToyList(CUtoy *toys, size_t *numToys) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if (!numToys)
        return CUDA_ERROR_INVALID_VALUE;
    return call_cuToyList(0, toys, numToys);
}

CUresult cuToyList(CUtoy *toys, size_t *numToys) {
    if (TRACE_ON)
        return logged(traced_cuToyList(toys, numToys), "cuToyList");
    return logged(plain_cuToyList(toys, numToys), "cuToyList");
}

CUresult plain_cuToySetName(CUtoy toy, const char *name, const void *data, size_t size) {
    struct rt_call entered;
    CUresult r = rt_enter(&entered, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    if ((!data && size))
        return CUDA_ERROR_INVALID_VALUE;
    if ((toy && !call_handle((uintptr_t)toy, HANDLE_TOY)))
        return CUDA_ERROR_INVALID_HANDLE;
    return call_cuToySetName(0, toy, name, data, size);
}

CUresult cuToySetName(CUtoy toy, const char *name, const void *data, size_t size) {
    if (TRACE_ON)
        return logged(traced_cuToySetName(toy, name, data, size), "cuToySetName");
    return logged(plain_cuToySetName(toy, name, data, size), "cuToySetName");
}

CUresult plain_cuToyWatch(CUtoy toy, CUtoyCallback callback, void *data) {
    (void)toy;
    (void)callback;
    (void)data;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult cuToyWatch(CUtoy toy, CUtoyCallback callback, void *data) {
    if (TRACE_ON)
        return logged(traced_cuToyWatch(toy, callback, data), "cuToyWatch");
    return logged(plain_cuToyWatch(toy, callback, data), "cuToyWatch");
}

/* Exports of the real library that no public header declares: debugger hooks and the like. */


