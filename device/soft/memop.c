// SPDX-License-Identifier: Apache-2.0
#include "device/soft/memop.h"

#include "device/soft/entries_stream.h"
#include "device/soft/stream.h"

static CUresult value_op(struct soft_op *op, struct soft_context *context, enum soft_op_kind kind,
                         CUdeviceptr address, uint64_t value, uint32_t bits, uint32_t flags) {
    bool wait = kind == SOFT_OP_WAIT_VALUE;
    if (wait && flags & CU_STREAM_WAIT_VALUE_FLUSH)
        return CUDA_ERROR_NOT_SUPPORTED;
    if (flags > (wait ? CU_STREAM_WAIT_VALUE_NOR : (uint32_t)CU_STREAM_WRITE_VALUE_NO_MEMORY_BARRIER))
        return CUDA_ERROR_INVALID_VALUE;
    if (address % (bits / 8) || !soft_memory_accessible(context, address, bits / 8, !wait))
        return CUDA_ERROR_INVALID_VALUE;
    *op = (struct soft_op){.kind = kind, .context = context, .value = {address, value, flags, bits}};
    return CUDA_SUCCESS;
}

static CUresult translate(struct soft_op *op, struct soft_context *context,
                          const CUstreamBatchMemOpParams *p) {
    switch (p->operation) {
    case CU_STREAM_MEM_OP_WAIT_VALUE_32:
        return value_op(op, context, SOFT_OP_WAIT_VALUE, p->waitValue.address, p->waitValue.value, 32,
                        p->waitValue.flags);
    case CU_STREAM_MEM_OP_WAIT_VALUE_64:
        return value_op(op, context, SOFT_OP_WAIT_VALUE, p->waitValue.address, p->waitValue.value64, 64,
                        p->waitValue.flags);
    case CU_STREAM_MEM_OP_WRITE_VALUE_32:
        return value_op(op, context, SOFT_OP_WRITE_VALUE, p->writeValue.address, p->writeValue.value, 32,
                        p->writeValue.flags);
    case CU_STREAM_MEM_OP_WRITE_VALUE_64:
        return value_op(op, context, SOFT_OP_WRITE_VALUE, p->writeValue.address, p->writeValue.value64, 64,
                        p->writeValue.flags);
    case CU_STREAM_MEM_OP_BARRIER:
        if (p->memoryBarrier.flags > CU_STREAM_MEMORY_BARRIER_TYPE_GPU)
            return CUDA_ERROR_INVALID_VALUE;
        *op = (struct soft_op){.kind = SOFT_OP_EMPTY, .context = context};
        return CUDA_SUCCESS;
    case CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES:
        return CUDA_ERROR_NOT_SUPPORTED;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

CUresult soft_memop_list(struct soft_context *context, const CUstreamBatchMemOpParams *params, unsigned count,
                         unsigned flags, struct soft_ops **out) {
    *out = NULL;
    if (!params || !count || count > MEMOP_MOST || flags)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_ops *ops = soft_ops_create(count);
    if (!ops)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (unsigned i = 0; i < count; i++) {
        CUresult r = translate(&ops->op[i], context, &params[i]);
        if (r != CUDA_SUCCESS) {
            soft_ops_release(ops);
            return r;
        }
    }
    *out = ops;
    return CUDA_SUCCESS;
}

CUresult soft_cuStreamBatchMemOp_v2(CUstream handle, unsigned int count, CUstreamBatchMemOpParams *params,
                                    unsigned int flags) {
    struct soft_stream *s;
    struct soft_ops *ops;
    CUresult r = soft_stream_find(handle, &s);
    if (r == CUDA_SUCCESS && (r = soft_memop_list(s->context, params, count, flags, &ops)) == CUDA_SUCCESS) {
        r = soft_stream_submit_list(s, CU_GRAPH_NODE_TYPE_BATCH_MEM_OP, ops);
        soft_ops_release(ops);
    }
    if (s)
        soft_stream_release(s);
    return r;
}

CUresult soft_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr address, cuuint32_t value,
                                     unsigned int flags) {
    CUstreamBatchMemOpParams p = {.waitValue = {.address = address, .flags = flags}};
    p.waitValue.operation = CU_STREAM_MEM_OP_WAIT_VALUE_32;
    p.waitValue.value = value;
    return soft_cuStreamBatchMemOp_v2(stream, 1, &p, 0);
}

CUresult soft_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr address, cuuint64_t value,
                                     unsigned int flags) {
    CUstreamBatchMemOpParams p = {.waitValue = {.address = address, .flags = flags}};
    p.waitValue.operation = CU_STREAM_MEM_OP_WAIT_VALUE_64;
    p.waitValue.value64 = value;
    return soft_cuStreamBatchMemOp_v2(stream, 1, &p, 0);
}

CUresult soft_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr address, cuuint32_t value,
                                      unsigned int flags) {
    CUstreamBatchMemOpParams p = {.writeValue = {.address = address, .flags = flags}};
    p.writeValue.operation = CU_STREAM_MEM_OP_WRITE_VALUE_32;
    p.writeValue.value = value;
    return soft_cuStreamBatchMemOp_v2(stream, 1, &p, 0);
}

CUresult soft_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr address, cuuint64_t value,
                                      unsigned int flags) {
    CUstreamBatchMemOpParams p = {.writeValue = {.address = address, .flags = flags}};
    p.writeValue.operation = CU_STREAM_MEM_OP_WRITE_VALUE_64;
    p.writeValue.value64 = value;
    return soft_cuStreamBatchMemOp_v2(stream, 1, &p, 0);
}

/* ---- execution ---- */

bool soft_memop_reached(const struct soft_op *op) {
    uint64_t now = op->value.bits == 64
                       ? __atomic_load_n((const uint64_t *)op->value.address, __ATOMIC_ACQUIRE)
                       : __atomic_load_n((const uint32_t *)op->value.address, __ATOMIC_ACQUIRE);
    uint64_t want = op->value.value;
    switch (op->value.flags & 3) {
    case CU_STREAM_WAIT_VALUE_GEQ:
        return op->value.bits == 64 ? (int64_t)(now - want) >= 0
                                    : (int32_t)((uint32_t)now - (uint32_t)want) >= 0;
    case CU_STREAM_WAIT_VALUE_EQ:
        return now == want;
    case CU_STREAM_WAIT_VALUE_AND:
        return now & want;
    default: {
        uint64_t mask = op->value.bits == 64 ? UINT64_MAX : UINT32_MAX;
        return ~(now | want) & mask;
    }
    }
}

void soft_memop_write(const struct soft_op *op) {
    if (op->value.bits == 64)
        __atomic_store_n((uint64_t *)op->value.address, op->value.value, __ATOMIC_RELEASE);
    else
        __atomic_store_n((uint32_t *)op->value.address, (uint32_t)op->value.value, __ATOMIC_RELEASE);
}
