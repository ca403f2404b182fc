// SPDX-License-Identifier: Apache-2.0
/*
 * Shareable handles. What a program gets is a real descriptor: a sealed memory file that holds a token of the broker's, so that the
 * program can pass it on like any other, and it means the same in a virtual machine, into which no descriptor of the host's
 * could come.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"
#include "runtime/log.h"
#include "runtime/ranges.h"
#include "runtime/share.h"

#define SHARE_FILE_MAGIC 0x4445524148534342ull /* "BCSHARED" */
#define SHARE_FILE_SEALS (F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)

enum share_file_kind { SHARE_FILE_ALLOCATION = 1, SHARE_FILE_POOL = 2 };

struct share_file {
    uint64_t magic;
    uint32_t version, kind;
    uint64_t token[2];
};

static CUresult write_file(enum share_file_kind kind, const uint64_t token[2], int *descriptor) {
    const struct share_file content = {SHARE_FILE_MAGIC, 1, kind, {token[0], token[1]}};
    int file = memfd_create("CUDA shareable handle", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0)
        return CUDA_ERROR_OPERATING_SYSTEM;
    if (write(file, &content, sizeof content) != (ssize_t)sizeof content || fcntl(file, F_ADD_SEALS, SHARE_FILE_SEALS) != 0) {
        close(file);
        return CUDA_ERROR_OPERATING_SYSTEM;
    }
    *descriptor = file;
    return CUDA_SUCCESS;
}

static CUresult read_file(int file, enum share_file_kind kind, uint64_t token[2]) {
    struct share_file content;
    if (pread(file, &content, sizeof content, 0) != (ssize_t)sizeof content || content.magic != SHARE_FILE_MAGIC ||
        content.version != 1 || content.kind != kind)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(token, content.token, sizeof content.token);
    return CUDA_SUCCESS;
}

/* One type at a time, and of the types only descriptors. */
static CUresult check_type(CUmemAllocationHandleType type) {
    switch (type) {
    case CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR: return CUDA_SUCCESS;
    case CU_MEM_HANDLE_TYPE_WIN32:
    case CU_MEM_HANDLE_TYPE_WIN32_KMT:
    case CU_MEM_HANDLE_TYPE_FABRIC:
        rt_log(RT_LOG_INFO, "barcuda: shareable handles are file descriptors; there are no Windows or fabric handles here");
        return CUDA_ERROR_NOT_SUPPORTED;
    default: return CUDA_ERROR_INVALID_VALUE;
    }
}

static CUresult begin(const void *out, CUmemAllocationHandleType type, unsigned long long flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r == CUDA_SUCCESS && (!out || flags))
        r = CUDA_ERROR_INVALID_VALUE;
    return r == CUDA_SUCCESS ? check_type(type) : r;
}

CUresult rt_cuMemExportToShareableHandle(void *shareableHandle, CUmemGenericAllocationHandle handle,
                                         CUmemAllocationHandleType handleType, unsigned long long flags) {
    uint64_t token[2];
    CUresult r = begin(shareableHandle, handleType, flags);
    if (r == CUDA_SUCCESS)
        r = call_bcMemExport(0, handle, &token[0], &token[1]);
    return r == CUDA_SUCCESS ? write_file(SHARE_FILE_ALLOCATION, token, shareableHandle) : r;
}

CUresult share_import(int descriptor, CUmemGenericAllocationHandle *handle) {
    uint64_t token[2];
    CUresult r = read_file(descriptor, SHARE_FILE_ALLOCATION, token);
    return r == CUDA_SUCCESS ? call_bcMemImport(0, handle, token[0], token[1]) : r;
}

CUresult rt_cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *handle, void *osHandle,
                                           CUmemAllocationHandleType shHandleType) {
    CUresult r = begin(handle, shHandleType, 0);
    return r == CUDA_SUCCESS ? share_import((int)(intptr_t)osHandle, handle) : r;
}

CUresult rt_cuMemPoolExportToShareableHandle(void *handle_out, CUmemoryPool pool, CUmemAllocationHandleType handleType,
                                             unsigned long long flags) {
    uint64_t token[2];
    CUresult r = begin(handle_out, handleType, flags);
    if (r == CUDA_SUCCESS)
        r = call_bcPoolExport(0, pool, &token[0], &token[1]);
    return r == CUDA_SUCCESS ? write_file(SHARE_FILE_POOL, token, handle_out) : r;
}

CUresult rt_cuMemPoolImportFromShareableHandle(CUmemoryPool *pool_out, void *handle, CUmemAllocationHandleType handleType,
                                               unsigned long long flags) {
    uint64_t token[2];
    CUresult r = begin(pool_out, handleType, flags);
    if (r == CUDA_SUCCESS)
        r = read_file((int)(intptr_t)handle, SHARE_FILE_POOL, token);
    return r == CUDA_SUCCESS ? call_bcPoolImport(0, pool_out, token[0], token[1]) : r;
}

CUresult rt_cuMemGetHandleForAddressRange(void *handle, CUdeviceptr dptr, size_t size, CUmemRangeHandleType handleType,
                                          unsigned long long flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_NONE);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
    if (!handle || !dptr || !size || dptr % page || size % page || handleType != CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD ||
        (flags & ~(unsigned long long)CU_MEM_RANGE_FLAG_DMA_BUF_MAPPING_TYPE_PCIE))
        return CUDA_ERROR_INVALID_VALUE;
    rt_log(RT_LOG_INFO, "barcuda: device memory has no dma-buf");
    return CUDA_ERROR_NOT_SUPPORTED;
}
