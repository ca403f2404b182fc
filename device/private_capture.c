// SPDX-License-Identifier: Apache-2.0
/* Host side of the private operation that asks about a stream capture: the lists that CUDA lends travel as
 * copies. */
#include <string.h>

#include "device/session_internal.h"
#include "generated/host_dispatch.h"

CUresult session_bcCaptureInfo(struct session *s, CUstream stream, CUstreamCaptureStatus *status,
                               cuuint64_t *id, CUgraph *graph, CUgraphNode *dependencies,
                               CUgraphEdgeData *edges, size_t capacity, size_t *count) {
    const struct executor_ops *ops = s->executor->ops;
    const CUgraphNode *nodes = NULL;
    const CUgraphEdgeData *data = NULL;
    if (dependencies && capacity)
        memset(dependencies, 0, capacity * sizeof *dependencies);
    if (edges && capacity)
        memset(edges, 0, capacity * sizeof *edges);
    CUresult r = CUDA_ERROR_NOT_SUPPORTED;
    if (ops->cuStreamGetCaptureInfo_v3)
        r = ops->cuStreamGetCaptureInfo_v3(stream, status, id, graph, &nodes, &data, count);
    else if (ops->cuStreamGetCaptureInfo_v2)
        r = ops->cuStreamGetCaptureInfo_v2(stream, status, id, graph, &nodes, count);
    size_t n = *count < capacity ? *count : capacity;
    if (r != CUDA_SUCCESS || !n)
        return r;
    if (dependencies && nodes)
        memcpy(dependencies, nodes, n * sizeof *nodes);
    if (edges && data)
        memcpy(edges, data, n * sizeof *data);
    return r;
}
