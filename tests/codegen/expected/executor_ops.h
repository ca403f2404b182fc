// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * The table of functions that an executor implements (device/executor.h). Old ABIs that are other spellings
 * of newer ones have no entry.
 */
#ifndef BARCUDA_GENERATED_EXECUTOR_OPS_H
#define BARCUDA_GENERATED_EXECUTOR_OPS_H

#include "generated/cuda_types.h"

struct executor_ops {
    CUresult (*cuToyAlloc_v2)(CUdeviceptr *dptr, size_t bytesize);
    CUresult (*cuToyCreate)(CUtoy *toy, const CUtoyDesc *desc);
    CUresult (*cuToyDestroy)(CUtoy toy);
    CUresult (*cuToyFillAsync)(CUdeviceptr dptr, unsigned char value, size_t n, CUstream stream);
    CUresult (*cuToyFree)(CUdeviceptr dptr);
    CUresult (*cuToyGetDesc)(CUtoyDesc *desc, CUtoy toy);
    CUresult (*cuToyInit)(unsigned int flags);
    CUresult (*cuToyList)(CUtoy *toys, size_t *numToys);
    CUresult (*cuToySetName)(CUtoy toy, const char *name, const void *data, size_t size);
    CUresult (*cuToyWatch)(CUtoy toy, CUtoyCallback callback, void *data);
};

#endif
