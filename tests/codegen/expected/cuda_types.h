// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Every type, constant and enumerator of the CUDA Driver API, under its CUDA name, with its layout
 * asserted. Bare names mean the newest layout; code that crosses the ABI uses the _v names.
 */
#ifndef BARCUDA_GENERATED_CUDA_TYPES_H
#define BARCUDA_GENERATED_CUDA_TYPES_H

#include <stddef.h>
#include <stdint.h>

#define CUDAAPI
#define CUDA_CB

#define CUDA_VERSION 1020
#define CU_TOY_LIMIT 16

typedef unsigned int GLenum;
typedef unsigned int GLuint;
typedef int32_t EGLint;
typedef void *EGLImageKHR;
typedef void *EGLStreamKHR;
typedef void *EGLSyncKHR;
typedef uint32_t VdpDevice;
typedef uint32_t VdpVideoSurface;
typedef uint32_t VdpOutputSurface;
typedef uint32_t VdpFuncId;
typedef int VdpStatus;
typedef VdpStatus VdpGetProcAddress(VdpDevice, VdpFuncId, void **);
enum cudaError_enum {
    CUDA_SUCCESS = 0,
    CUDA_ERROR_INVALID_VALUE = 1,
    CUDA_ERROR_NOT_SUPPORTED = 801,
};

typedef enum cudaError_enum CUresult;
enum CUtoyColour_enum {
    CU_TOY_RED = 1,
    CU_TOY_BLUE = 2147483647,
};

typedef enum CUtoyColour_enum CUtoyColour;
typedef unsigned long long CUdeviceptr_v2;
typedef CUdeviceptr_v2 CUdeviceptr;
typedef struct CUtoy_st *CUtoy;
typedef struct CUstream_st *CUstream;
typedef void (*CUtoyCallback)(CUtoy, void *);
struct CUtoyDesc_st {
    CUtoyColour colour;
    CUtoy parent;
    union {
        int number;
        float fraction;
    };
    void *extra;
};

typedef struct CUtoyDesc_st CUtoyDesc_v1;
typedef CUtoyDesc_v1 CUtoyDesc;
typedef unsigned int CUdeviceptr_v1;

_Static_assert(sizeof(struct CUtoyDesc_st) == 32 && _Alignof(struct CUtoyDesc_st) == 8, "struct CUtoyDesc_st");
_Static_assert(offsetof(struct CUtoyDesc_st, parent) == 8, "struct CUtoyDesc_st.parent");
_Static_assert(offsetof(struct CUtoyDesc_st, extra) == 24, "struct CUtoyDesc_st.extra");

#endif
