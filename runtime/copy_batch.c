// SPDX-License-Identifier: Apache-2.0
/* Batches of 3D copies: each becomes a box of bytes (copy_box.c). */
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/copy.h"
#include "runtime/stream.h"

static size_t format_size(CUarray_format format) {
    switch (format) {
    case CU_AD_FORMAT_UNSIGNED_INT8:
    case CU_AD_FORMAT_SIGNED_INT8:
        return 1;
    case CU_AD_FORMAT_UNSIGNED_INT16:
    case CU_AD_FORMAT_SIGNED_INT16:
    case CU_AD_FORMAT_HALF:
        return 2;
    case CU_AD_FORMAT_UNSIGNED_INT32:
    case CU_AD_FORMAT_SIGNED_INT32:
    case CU_AD_FORMAT_FLOAT:
        return 4;
    default:
        return 0;
    }
}

/* Bytes of an element of the array that an operand names; unchanged for an address. */
static CUresult element_size(const CUmemcpy3DOperand *o, size_t *size) {
    CUDA_ARRAY3D_DESCRIPTOR d;
    if (o->type == CU_MEMCPY_OPERAND_TYPE_POINTER)
        return CUDA_SUCCESS;
    if (o->type != CU_MEMCPY_OPERAND_TYPE_ARRAY)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = call_cuArray3DGetDescriptor_v2(0, &d, o->op.array.array);
    if (r != CUDA_SUCCESS)
        return r;
    size_t bytes = format_size(d.Format) * d.NumChannels;
    if (!bytes)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (*size && *size != bytes) /* of the other array */
        return CUDA_ERROR_INVALID_VALUE;
    *size = bytes;
    return CUDA_SUCCESS;
}

/* Rows and layers that are not given are as tight as the copy. */
static CUresult tight(size_t given, size_t least, size_t *out) {
    *out = given ? given : least;
    return *out >= least ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

static CUresult make_box(const CUDA_MEMCPY3D_BATCH_OP *op, CUDA_MEMCPY3D *box) {
    const CUmemcpy3DOperand *src = &op->src, *dst = &op->dst;
    size_t element = 0, row;
    if (!op->extent.width || !op->extent.height || !op->extent.depth ||
        op->srcAccessOrder <= CU_MEMCPY_SRC_ACCESS_ORDER_INVALID ||
        op->srcAccessOrder > CU_MEMCPY_SRC_ACCESS_ORDER_ANY ||
        op->flags > CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = element_size(src, &element);
    if (r == CUDA_SUCCESS)
        r = element_size(dst, &element);
    if (r != CUDA_SUCCESS)
        return r;
    if (!element)
        element = 1;
    *box = (CUDA_MEMCPY3D){.Height = op->extent.height, .Depth = op->extent.depth};
    if (__builtin_mul_overflow(op->extent.width, element, &box->WidthInBytes))
        return CUDA_ERROR_INVALID_VALUE;
    if (src->type == CU_MEMCPY_OPERAND_TYPE_ARRAY) {
        box->srcMemoryType = CU_MEMORYTYPE_ARRAY;
        box->srcArray = src->op.array.array;
        box->srcXInBytes = src->op.array.offset.x * element;
        box->srcY = src->op.array.offset.y;
        box->srcZ = src->op.array.offset.z;
    } else {
        box->srcMemoryType = CU_MEMORYTYPE_UNIFIED;
        box->srcDevice = src->op.ptr.ptr;
        r = tight(src->op.ptr.rowLength, op->extent.width, &row);
        if (r == CUDA_SUCCESS)
            r = tight(src->op.ptr.layerHeight, op->extent.height, &box->srcHeight);
        if (r != CUDA_SUCCESS || __builtin_mul_overflow(row, element, &box->srcPitch))
            return CUDA_ERROR_INVALID_VALUE;
    }
    if (dst->type == CU_MEMCPY_OPERAND_TYPE_ARRAY) {
        box->dstMemoryType = CU_MEMORYTYPE_ARRAY;
        box->dstArray = dst->op.array.array;
        box->dstXInBytes = dst->op.array.offset.x * element;
        box->dstY = dst->op.array.offset.y;
        box->dstZ = dst->op.array.offset.z;
    } else {
        box->dstMemoryType = CU_MEMORYTYPE_UNIFIED;
        box->dstDevice = dst->op.ptr.ptr;
        r = tight(dst->op.ptr.rowLength, op->extent.width, &row);
        if (r == CUDA_SUCCESS)
            r = tight(dst->op.ptr.layerHeight, op->extent.height, &box->dstHeight);
        if (r != CUDA_SUCCESS || __builtin_mul_overflow(row, element, &box->dstPitch))
            return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

static CUresult copy_all(unsigned flags, size_t count, const CUDA_MEMCPY3D_BATCH_OP *list,
                         unsigned long long options, CUstream hStream, size_t *failed) {
    struct rt_call call;
    *failed = SIZE_MAX;
    CUresult r = rt_enter(&call, RT_NEEDS_CONTEXT);
    if (r != CUDA_SUCCESS)
        return r;
    CUstream stream = stream_resolve(flags, hStream);
    if (!count || !list || options || stream == CU_STREAM_LEGACY)
        return CUDA_ERROR_INVALID_VALUE;
    for (size_t i = 0; i < count; i++) {
        CUDA_MEMCPY3D box;
        r = make_box(&list[i], &box);
        if (r == CUDA_SUCCESS)
            r = copy_box(&call, &box, stream, false);
        if (r != CUDA_SUCCESS) {
            *failed = i;
            return r;
        }
    }
    return CUDA_SUCCESS;
}

CUresult rt_cuMemcpy3DBatchAsync_v2(unsigned flags, size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
                                    unsigned long long options, CUstream hStream) {
    size_t failed;
    return copy_all(flags, numOps, opList, options, hStream, &failed);
}

CUresult rt_cuMemcpy3DBatchAsync(unsigned flags, size_t numOps, CUDA_MEMCPY3D_BATCH_OP *opList,
                                 size_t *failIdx, unsigned long long options, CUstream hStream) {
    size_t failed;
    CUresult r = copy_all(flags, numOps, opList, options, hStream, &failed);
    if (r != CUDA_SUCCESS && failIdx)
        *failIdx = failed;
    return r;
}
