// SPDX-License-Identifier: Apache-2.0
/* Attributes of kernel nodes. */
#include <string.h>

#include "device/soft/entries_stream.h"
#include "device/soft/graph.h"

/* The kernel node's list again, to be changed; NULL without memory. */
static struct soft_ops *kernel_copy(const struct soft_node *n) {
    struct soft_ops *ops = soft_ops_create(1);
    if (ops && soft_op_copy(&ops->op[0], &n->ops->op[0]) != CUDA_SUCCESS) {
        soft_ops_release(ops);
        ops = NULL;
    }
    return ops;
}

static CUresult set_attribute(struct soft_node *n, struct soft_op *op, CUkernelNodeAttrID id,
                              const CUkernelNodeAttrValue *value) {
    switch (id) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
        n->access_policy = value->accessPolicyWindow;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_COOPERATIVE:
        op->kernel.config.flags &= ~(uint32_t)LAUNCH_COOPERATIVE;
        if (value->cooperative)
            op->kernel.config.flags |= LAUNCH_COOPERATIVE;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION:
        op->kernel.cluster[0] = value->clusterDim.x;
        op->kernel.cluster[1] = value->clusterDim.y;
        op->kernel.cluster[2] = value->clusterDim.z;
        return CUDA_SUCCESS;
    case CU_LAUNCH_ATTRIBUTE_PRIORITY:
        n->priority = value->priority;
        return CUDA_SUCCESS;
    default:
        return CUDA_ERROR_INVALID_VALUE;
    }
}

CUresult soft_cuGraphKernelNodeSetAttribute(CUgraphNode node, CUkernelNodeAttrID id,
                                            const CUkernelNodeAttrValue *value) {
    struct soft_node *n = value ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_KERNEL) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    struct soft_ops *ops = kernel_copy(n);
    CUresult r = ops ? set_attribute(n, &ops->op[0], id, value) : CUDA_ERROR_OUT_OF_MEMORY;
    if (r == CUDA_SUCCESS)
        soft_node_set_ops(n, ops);
    soft_ops_release(ops);
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphKernelNodeGetAttribute(CUgraphNode node, CUkernelNodeAttrID id,
                                            CUkernelNodeAttrValue *value) {
    struct soft_node *n = value ? soft_node_lock(node, CU_GRAPH_NODE_TYPE_KERNEL) : NULL;
    if (!n)
        return CUDA_ERROR_INVALID_VALUE;
    CUresult r = CUDA_SUCCESS;
    const struct soft_op *op = &n->ops->op[0];
    memset(value, 0, sizeof *value);
    switch (id) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
        value->accessPolicyWindow = n->access_policy;
        break;
    case CU_LAUNCH_ATTRIBUTE_COOPERATIVE:
        value->cooperative = op->kernel.config.flags & LAUNCH_COOPERATIVE ? 1 : 0;
        break;
    case CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION:
        value->clusterDim.x = op->kernel.cluster[0];
        value->clusterDim.y = op->kernel.cluster[1];
        value->clusterDim.z = op->kernel.cluster[2];
        break;
    case CU_LAUNCH_ATTRIBUTE_PRIORITY:
        value->priority = n->priority;
        break;
    default:
        r = CUDA_ERROR_INVALID_VALUE;
    }
    soft_graph_unlock();
    return r;
}

CUresult soft_cuGraphKernelNodeCopyAttributes(CUgraphNode to, CUgraphNode from) {
    soft_graph_lock();
    struct soft_node *d = soft_node_find(to), *s = soft_node_find(from);
    CUresult r = CUDA_ERROR_INVALID_VALUE;
    if (d && s && d->type == CU_GRAPH_NODE_TYPE_KERNEL && s->type == CU_GRAPH_NODE_TYPE_KERNEL) {
        struct soft_ops *ops = kernel_copy(d);
        r = ops ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
        if (ops) {
            ops->op[0].kernel.config.flags = s->ops->op[0].kernel.config.flags;
            memcpy(ops->op[0].kernel.cluster, s->ops->op[0].kernel.cluster, sizeof ops->op[0].kernel.cluster);
            d->priority = s->priority;
            d->access_policy = s->access_policy;
            soft_node_set_ops(d, ops);
        }
        soft_ops_release(ops);
    }
    soft_graph_unlock();
    return r;
}
