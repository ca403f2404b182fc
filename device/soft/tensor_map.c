// SPDX-License-Identifier: Apache-2.0
/* cuTensorMapEncode…: arguments are checked as their documentation says, then kept as they are. */
#include "device/soft/tensor_map.h"

#include <stdbool.h>
#include <string.h>

#include "device/soft/soft_calls.h"

static bool packed(CUtensorMapDataType type) {
    return type >= CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B;
}

static bool is_float(CUtensorMapDataType type) {
    return type >= CU_TENSOR_MAP_DATA_TYPE_FLOAT16 && type <= CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ;
}

/* What all kinds of maps have in common. */
struct common {
    CUtensorMapDataType type;
    cuuint32_t rank;
    void *address;
    const cuuint64_t *dim, *stride;
    const cuuint32_t *step;
    CUtensorMapInterleave interleave;
    CUtensorMapSwizzle swizzle;
    CUtensorMapL2promotion promotion;
    CUtensorMapFloatOOBfill fill;
};

/* Alignment of the tensor's address and strides. */
static unsigned alignment(const struct common *c) {
    bool wide = c->interleave == CU_TENSOR_MAP_INTERLEAVE_32B ||
                c->type == CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B ||
                c->type == CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B;
    return wide ? 32 : 16;
}

static bool check_dimensions(const struct common *c, unsigned least_rank) {
    if (c->rank < least_rank || c->rank > TENSOR_RANK_MAX || !c->dim || !c->step ||
        (c->rank > 1 && !c->stride))
        return false;
    for (cuuint32_t i = 0; i < c->rank; i++)
        if (!c->dim[i] || c->dim[i] > (uint64_t)1 << 32 || !c->step[i] || c->step[i] > 8)
            return false;
    for (cuuint32_t i = 0; i + 1 < c->rank; i++)
        if (c->stride[i] % alignment(c) || c->stride[i] >= (uint64_t)1 << 40)
            return false;
    return true;
}

static CUresult encode(CUtensorMap *out, struct tensor_map *m, const struct common *c) {
    if (!out || !tensor_element_bits(c->type) || (unsigned)c->interleave > CU_TENSOR_MAP_INTERLEAVE_32B ||
        (unsigned)c->swizzle > CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B ||
        (unsigned)c->promotion > CU_TENSOR_MAP_L2_PROMOTION_L2_256B ||
        (unsigned)c->fill > CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA ||
        (c->fill && !is_float(c->type)) || !c->address || (uintptr_t)c->address % alignment(c))
        return CUDA_ERROR_INVALID_VALUE;
    if (c->interleave == CU_TENSOR_MAP_INTERLEAVE_32B && c->swizzle != CU_TENSOR_MAP_SWIZZLE_32B)
        return CUDA_ERROR_INVALID_VALUE;
    if (!check_dimensions(c, c->interleave || m->mode != TENSOR_TILED ? 3 : 1))
        return CUDA_ERROR_INVALID_VALUE;
    m->magic = TENSOR_MAP_MAGIC;
    m->type = (uint8_t)c->type;
    m->rank = (uint8_t)c->rank;
    m->interleave = (uint8_t)c->interleave;
    m->swizzle = (uint8_t)c->swizzle;
    m->promotion = (uint8_t)c->promotion;
    m->fill = (uint8_t)c->fill;
    m->address = (uintptr_t)c->address;
    for (cuuint32_t i = 0; i < c->rank; i++) {
        m->last[i] = (uint32_t)(c->dim[i] - 1);
        m->step[i] = (uint8_t)c->step[i];
        if (i)
            m->stride[i - 1] = c->stride[i - 1];
    }
    memset(out, 0, sizeof *out);
    memcpy(out, m, sizeof *m);
    return CUDA_SUCCESS;
}

/* Bytes of the tile's rows: a multiple of 16, and no longer than what is swizzled. */
static bool check_row(const struct common *c, uint64_t elements) {
    static const uint8_t spans[] = {0, 32, 64, 128, 128, 128, 128};
    uint64_t bytes = elements * tensor_element_bits(c->type) / 8;
    if (c->interleave != CU_TENSOR_MAP_INTERLEAVE_NONE)
        return true;
    unsigned span = (unsigned)c->swizzle < sizeof spans ? spans[c->swizzle] : 0;
    return (packed(c->type) || bytes % 16 == 0) && (!span || bytes <= span);
}

CUresult soft_cuTensorMapEncodeTiled(CUtensorMap *out, CUtensorMapDataType type, cuuint32_t rank,
                                     void *address, const cuuint64_t *dim, const cuuint64_t *stride,
                                     const cuuint32_t *box, const cuuint32_t *step,
                                     CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
                                     CUtensorMapL2promotion promotion, CUtensorMapFloatOOBfill fill) {
    const struct common c = {type, rank, address, dim, stride, step, interleave, swizzle, promotion, fill};
    struct tensor_map m = {.mode = TENSOR_TILED};
    if (!box || !rank || rank > TENSOR_RANK_MAX)
        return CUDA_ERROR_INVALID_VALUE;
    for (cuuint32_t i = 0; i < rank; i++) {
        if (!box[i] || box[i] > 256)
            return CUDA_ERROR_INVALID_VALUE;
        m.box[i] = (uint16_t)box[i];
    }
    return check_row(&c, box[0]) ? encode(out, &m, &c) : CUDA_ERROR_INVALID_VALUE;
}

/* A corner's coordinates must fit into 16 / (number of spatial dimensions) bits. */
static bool check_corner(int value, unsigned spatial) {
    int limit = 1 << (spatial == 1 ? 15 : spatial == 2 ? 7 : 4);
    return value >= -limit && value < limit;
}

CUresult soft_cuTensorMapEncodeIm2col(CUtensorMap *out, CUtensorMapDataType type, cuuint32_t rank,
                                      void *address, const cuuint64_t *dim, const cuuint64_t *stride,
                                      const int *lower, const int *upper, cuuint32_t channels,
                                      cuuint32_t pixels, const cuuint32_t *step,
                                      CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle,
                                      CUtensorMapL2promotion promotion, CUtensorMapFloatOOBfill fill) {
    const struct common c = {type, rank, address, dim, stride, step, interleave, swizzle, promotion, fill};
    struct tensor_map m = {.mode = TENSOR_IM2COL, .pixels = (uint16_t)pixels};
    if (rank < 3 || rank > TENSOR_RANK_MAX || !lower || !upper || !channels || channels > 256 || !pixels ||
        pixels > 1024)
        return CUDA_ERROR_INVALID_VALUE;
    for (cuuint32_t i = 0; i < rank - 2; i++) {
        if (!check_corner(lower[i], rank - 2) || !check_corner(upper[i], rank - 2))
            return CUDA_ERROR_INVALID_VALUE;
        m.lower[i] = (int16_t)lower[i];
        m.upper[i] = (int16_t)upper[i];
    }
    m.box[0] = (uint16_t)channels;
    return check_row(&c, channels) ? encode(out, &m, &c) : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuTensorMapEncodeIm2colWide(CUtensorMap *out, CUtensorMapDataType type, cuuint32_t rank,
                                          void *address, const cuuint64_t *dim, const cuuint64_t *stride,
                                          int lower, int upper, cuuint32_t channels, cuuint32_t pixels,
                                          const cuuint32_t *step, CUtensorMapInterleave interleave,
                                          CUtensorMapIm2ColWideMode mode, CUtensorMapSwizzle swizzle,
                                          CUtensorMapL2promotion promotion, CUtensorMapFloatOOBfill fill) {
    const struct common c = {type, rank, address, dim, stride, step, interleave, swizzle, promotion, fill};
    struct tensor_map m = {.mode = TENSOR_IM2COL_WIDE,
                           .wide = (uint8_t)mode,
                           .pixels = (uint16_t)pixels,
                           .lower = {(int16_t)lower},
                           .upper = {(int16_t)upper}};
    if (rank < 3 || rank > TENSOR_RANK_MAX || (unsigned)mode > CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128 ||
        !check_corner(lower, 1) || !check_corner(upper, 1) || !channels || channels > 256 || !pixels ||
        pixels > 1024)
        return CUDA_ERROR_INVALID_VALUE;
    m.box[0] = (uint16_t)channels;
    return check_row(&c, channels) ? encode(out, &m, &c) : CUDA_ERROR_INVALID_VALUE;
}

CUresult soft_cuTensorMapReplaceAddress(CUtensorMap *map, void *address) {
    struct tensor_map m;
    if (!map)
        return CUDA_ERROR_INVALID_VALUE;
    memcpy(&m, map, sizeof m);
    const struct common c = {.type = (CUtensorMapDataType)m.type,
                             .interleave = (CUtensorMapInterleave)m.interleave};
    if (m.magic != TENSOR_MAP_MAGIC || !address || (uintptr_t)address % alignment(&c))
        return CUDA_ERROR_INVALID_VALUE;
    m.address = (uintptr_t)address;
    memcpy(map, &m, sizeof m);
    return CUDA_SUCCESS;
}
