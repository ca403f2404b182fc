// SPDX-License-Identifier: Apache-2.0
/* Which version of the toy API has which function. */
#include <toy.h>

typedef CUresult (*PFN_cuToyInit_v1000)(unsigned int flags);
typedef CUresult (*PFN_cuToyAlloc_v1000)(CUdeviceptr_v1 *dptr, unsigned int bytesize);
typedef CUresult (*PFN_cuToyAlloc_v1020)(CUdeviceptr_v2 *dptr, size_t bytesize);
typedef CUresult (*PFN_cuToyFree_v1000)(CUdeviceptr_v2 dptr);
typedef CUresult (*PFN_cuToyFillAsync_v1000)(CUdeviceptr_v2 dptr, unsigned char value, size_t n, CUstream stream);
typedef CUresult (*PFN_cuToyFillAsync_v1010_ptsz)(CUdeviceptr_v2 dptr, unsigned char value, size_t n, CUstream stream);
typedef CUresult (*PFN_cuToyCreate_v1000)(CUtoy *toy, const CUtoyDesc_v1 *desc);
typedef CUresult (*PFN_cuToyDestroy_v1000)(CUtoy toy);
typedef CUresult (*PFN_cuToyGetDesc_v1010)(CUtoyDesc_v1 *desc, CUtoy toy);
typedef CUresult (*PFN_cuToyList_v1010)(CUtoy *toys, size_t *numToys);
typedef CUresult (*PFN_cuToySetName_v1020)(CUtoy toy, const char *name, const void *data, size_t size);
typedef CUresult (*PFN_cuToyWatch_v1020)(CUtoy toy, CUtoyCallback callback, void *data);
