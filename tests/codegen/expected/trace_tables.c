// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Names and types of every function's arguments, for runtime/trace_format.c.
 */

#include "generated/trace_calls.h"

#include "runtime/trace_format.h"

static const struct trace_type type_hex4 = {.kind = TRACE_HEX, .size = 4};
static const struct trace_type type_to_hex4 = {.kind = TRACE_POINTER, .size = 8, .of = &type_hex4};
static const struct trace_type type_hex8 = {.kind = TRACE_HEX, .size = 8};
static const struct trace_type type_uint32 = {.kind = TRACE_UINT, .size = 4};
static const struct trace_type type_to_hex8 = {.kind = TRACE_POINTER, .size = 8, .of = &type_hex8};
static const struct trace_type type_uint64 = {.kind = TRACE_UINT, .size = 8};
static const struct trace_value values_CUtoyColour_enum[] = {{"CU_TOY_RED", 1}, {"CU_TOY_BLUE", 2147483647}};
static const struct trace_type type_CUtoyColour_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtoyColour_enum, .count = 2};
static const struct trace_field fields_CUtoyDesc_st[] = {{"colour", &type_CUtoyColour_enum, 0}, {"parent",
    &type_hex8, 8}, {"extra", &type_hex8, 24}};
static const struct trace_type type_CUtoyDesc_st = {.kind = TRACE_STRUCT, .size = 32,
    .fields = fields_CUtoyDesc_st, .count = 3};
static const struct trace_type type_to_CUtoyDesc_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUtoyDesc_st};
static const struct trace_type type_uint8 = {.kind = TRACE_UINT, .size = 1};
static const struct trace_type type_to_uint64 = {.kind = TRACE_POINTER, .size = 8, .of = &type_uint64};
static const struct trace_type type_string = {.kind = TRACE_STRING_POINTER, .size = 8};

static const struct trace_param params_cuToyAlloc[] = {{"dptr", &type_to_hex4, true, 0, 0}, {"bytesize",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuToyAlloc_v2[] = {{"dptr", &type_to_hex8, true, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuToyCreate[] = {{"toy", &type_to_hex8, true, 0, 0}, {"desc",
    &type_to_CUtoyDesc_st, false, 0, 0}};
static const struct trace_param params_cuToyDestroy[] = {{"toy", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuToyFillAsync[] = {{"dptr", &type_hex8, false, 0, 0}, {"value",
    &type_uint8, false, 0, 0}, {"n", &type_uint64, false, 0, 0}, {"stream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuToyFree[] = {{"dptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuToyGetDesc[] = {{"desc", &type_to_CUtoyDesc_st, true, 0, 0}, {"toy",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuToyInit[] = {{"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuToyList[] = {{"toys", &type_to_hex8, true, 2, 0}, {"numToys",
    &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuToySetName[] = {{"toy", &type_hex8, false, 0, 0}, {"name",
    &type_string, false, 0, 0}, {"data", &type_hex8, false, 0, 0}, {"size", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuToyWatch[] = {{"toy", &type_hex8, false, 0, 0}, {"callback",
    &type_hex8, false, 0, 0}, {"data", &type_hex8, false, 0, 0}};

const struct trace_function trace_functions[TRACE_FUNCTIONS] = {
    [TRACE_cuToyAlloc] = {"cuToyAlloc", params_cuToyAlloc, 2, false},
    [TRACE_cuToyAlloc_v2] = {"cuToyAlloc_v2", params_cuToyAlloc_v2, 2, false},
    [TRACE_cuToyCreate] = {"cuToyCreate", params_cuToyCreate, 2, false},
    [TRACE_cuToyDestroy] = {"cuToyDestroy", params_cuToyDestroy, 1, false},
    [TRACE_cuToyFillAsync] = {"cuToyFillAsync", params_cuToyFillAsync, 4, false},
    [TRACE_cuToyFillAsync_ptsz] = {"cuToyFillAsync_ptsz", params_cuToyFillAsync, 4, false},
    [TRACE_cuToyFree] = {"cuToyFree", params_cuToyFree, 1, false},
    [TRACE_cuToyGetDesc] = {"cuToyGetDesc", params_cuToyGetDesc, 2, false},
    [TRACE_cuToyInit] = {"cuToyInit", params_cuToyInit, 1, false},
    [TRACE_cuToyList] = {"cuToyList", params_cuToyList, 2, false},
    [TRACE_cuToySetName] = {"cuToySetName", params_cuToySetName, 4, false},
    [TRACE_cuToyWatch] = {"cuToyWatch", params_cuToyWatch, 3, false},
};
