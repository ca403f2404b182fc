// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Exported functions as they run while calls are traced.
 */

#include "generated/trace_calls.h"

#include "generated/runtime_hooks.h"
#include "runtime/trace.h"

CUresult traced_cuToyAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize) {
    const void *const arguments[] = {&dptr, &bytesize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyAlloc, arguments);
    return trace_end(&call, plain_cuToyAlloc(dptr, bytesize));
}

CUresult traced_cuToyAlloc_v2(CUdeviceptr *dptr, size_t bytesize) {
    const void *const arguments[] = {&dptr, &bytesize};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyAlloc_v2, arguments);
    return trace_end(&call, plain_cuToyAlloc_v2(dptr, bytesize));
}

CUresult traced_cuToyCreate(CUtoy *toy, const CUtoyDesc *desc) {
    const void *const arguments[] = {&toy, &desc};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyCreate, arguments);
    return trace_end(&call, plain_cuToyCreate(toy, desc));
}

CUresult traced_cuToyDestroy(CUtoy toy) {
    const void *const arguments[] = {&toy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyDestroy, arguments);
    return trace_end(&call, plain_cuToyDestroy(toy));
}

CUresult traced_cuToyFillAsync(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream) {
    const void *const arguments[] = {&dptr, &value, &n, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyFillAsync, arguments);
    return trace_end(&call, plain_cuToyFillAsync(dptr, value, n, stream));
}

CUresult traced_cuToyFillAsync_ptsz(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream) {
    const void *const arguments[] = {&dptr, &value, &n, &stream};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyFillAsync_ptsz, arguments);
    return trace_end(&call, plain_cuToyFillAsync_ptsz(dptr, value, n, stream));
}

CUresult traced_cuToyFree(CUdeviceptr dptr) {
    const void *const arguments[] = {&dptr};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyFree, arguments);
    return trace_end(&call, plain_cuToyFree(dptr));
}

CUresult traced_cuToyGetDesc(CUtoyDesc *desc, CUtoy toy) {
    const void *const arguments[] = {&desc, &toy};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyGetDesc, arguments);
    return trace_end(&call, plain_cuToyGetDesc(desc, toy));
}

CUresult traced_cuToyInit(unsigned int flags) {
    const void *const arguments[] = {&flags};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyInit, arguments);
    return trace_end(&call, rt_cuToyInit(flags));
}

CUresult traced_cuToyList(CUtoy *toys, size_t *numToys) {
    const void *const arguments[] = {&toys, &numToys};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyList, arguments);
    return trace_end(&call, plain_cuToyList(toys, numToys));
}

CUresult traced_cuToySetName(CUtoy toy, const char *name, const void *data, size_t size) {
    const void *const arguments[] = {&toy, &name, &data, &size};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToySetName, arguments);
    return trace_end(&call, plain_cuToySetName(toy, name, data, size));
}

CUresult traced_cuToyWatch(CUtoy toy, CUtoyCallback callback, void *data) {
    const void *const arguments[] = {&toy, &callback, &data};
    struct trace_call call;
    trace_begin(&call, TRACE_cuToyWatch, arguments);
    return trace_end(&call, plain_cuToyWatch(toy, callback, data));
}
