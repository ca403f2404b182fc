// SPDX-License-Identifier: Apache-2.0
/* A Driver API of ten functions, with one of each kind of difficulty. */
#ifndef TOY_H
#define TOY_H

#include <stddef.h>

#if !defined(__CUDA_API_VERSION_INTERNAL)
#define cuToyAlloc cuToyAlloc_v2
#endif

#define CUDA_VERSION 1020
#define CU_TOY_LIMIT 16

typedef enum cudaError_enum {
    CUDA_SUCCESS = 0,
    CUDA_ERROR_INVALID_VALUE = 1,
    CUDA_ERROR_NOT_SUPPORTED = 801
} CUresult;

typedef enum CUtoyColour_enum { CU_TOY_RED = 1, CU_TOY_BLUE = 0x7fffffff } CUtoyColour;

typedef unsigned long long CUdeviceptr_v2;
typedef CUdeviceptr_v2 CUdeviceptr;
typedef struct CUtoy_st *CUtoy;
typedef struct CUstream_st *CUstream;
typedef void (*CUtoyCallback)(CUtoy toy, void *data);

typedef struct CUtoyDesc_st {
    CUtoyColour colour;
    CUtoy parent;
    union {
        int number;
        float fraction;
    };
    void *extra;
} CUtoyDesc_v1;
typedef CUtoyDesc_v1 CUtoyDesc;

CUresult cuToyInit(unsigned int flags);
#if !defined(__CUDA_API_VERSION_INTERNAL)
/**
 * \param dptr - Returned address
 * \param bytesize - Bytes
 */
CUresult cuToyAlloc(CUdeviceptr *dptr, size_t bytesize);
#endif
CUresult cuToyFree(CUdeviceptr dptr);
CUresult cuToyFillAsync(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream);
CUresult cuToyCreate(CUtoy *toy, const CUtoyDesc *desc);
CUresult cuToyDestroy(CUtoy toy);
CUresult cuToyGetDesc(CUtoyDesc *desc, CUtoy toy);
/**
 * \param toys - Returned array of toys
 */
CUresult cuToyList(CUtoy *toys, size_t *numToys);
CUresult cuToySetName(CUtoy toy, const char *name, const void *data, size_t size);
CUresult cuToyWatch(CUtoy toy, CUtoyCallback callback, void *data);

#if defined(__CUDA_API_VERSION_INTERNAL)
typedef unsigned int CUdeviceptr_v1;
CUresult cuToyAlloc(CUdeviceptr_v1 *dptr, unsigned int bytesize);
CUresult cuToyAlloc_v2(CUdeviceptr *dptr, size_t bytesize);
CUresult cuToyFillAsync_ptsz(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream);
#endif

#endif
