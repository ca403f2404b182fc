// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Names and descriptions of results.
 */
#ifndef BARCUDA_GENERATED_ERROR_NAMES_H
#define BARCUDA_GENERATED_ERROR_NAMES_H

#include "generated/cuda_types.h"

/* "CUDA_ERROR_…" of a result, NULL when there is none. */
const char *error_name(CUresult result);
/* One line for a person, NULL when there is none. */
const char *error_description(CUresult result);

#endif
