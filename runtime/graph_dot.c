// SPDX-License-Identifier: Apache-2.0
/* cuGraphDebugDotPrint: a graph as Graphviz text. Child graphs and bodies of conditional nodes are clusters.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/enter.h"
#include "runtime/graph_lent.h"

struct dot {
    FILE *file;
    unsigned flags, graphs; /* graphs: numbered so far */
    CUresult result;        /* the first failure */
};

static const struct {
    const char *driver, *runtime;
    unsigned params; /* flag that asks for its parameters */
} kinds[] = {
    [CU_GRAPH_NODE_TYPE_KERNEL] = {"KERNEL", "cudaGraphNodeTypeKernel",
                                   CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_MEMCPY] = {"MEMCPY", "cudaGraphNodeTypeMemcpy",
                                   CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_MEMSET] = {"MEMSET", "cudaGraphNodeTypeMemset",
                                   CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_HOST] = {"HOST", "cudaGraphNodeTypeHost", CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_GRAPH] = {"GRAPH", "cudaGraphNodeTypeGraph", 0},
    [CU_GRAPH_NODE_TYPE_EMPTY] = {"EMPTY", "cudaGraphNodeTypeEmpty", 0},
    [CU_GRAPH_NODE_TYPE_WAIT_EVENT] = {"WAIT_EVENT", "cudaGraphNodeTypeWaitEvent",
                                       CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_EVENT_RECORD] = {"EVENT_RECORD", "cudaGraphNodeTypeEventRecord",
                                         CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL] = {"EXT_SEMAS_SIGNAL", "cudaGraphNodeTypeExtSemaphoreSignal", 0},
    [CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT] = {"EXT_SEMAS_WAIT", "cudaGraphNodeTypeExtSemaphoreWait", 0},
    [CU_GRAPH_NODE_TYPE_MEM_ALLOC] = {"MEM_ALLOC", "cudaGraphNodeTypeMemAlloc",
                                      CU_GRAPH_DEBUG_DOT_FLAGS_MEM_ALLOC_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_MEM_FREE] = {"MEM_FREE", "cudaGraphNodeTypeMemFree",
                                     CU_GRAPH_DEBUG_DOT_FLAGS_MEM_FREE_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_BATCH_MEM_OP] = {"BATCH_MEM_OP", "batch memory operations",
                                         CU_GRAPH_DEBUG_DOT_FLAGS_BATCH_MEM_OP_NODE_PARAMS},
    [CU_GRAPH_NODE_TYPE_CONDITIONAL] = {"CONDITIONAL", "cudaGraphNodeTypeConditional",
                                        CU_GRAPH_DEBUG_DOT_FLAGS_CONDITIONAL_NODE_PARAMS},
};

static bool wants(const struct dot *d, unsigned flag) {
    return d->flags & (flag | CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE);
}

static bool ok(struct dot *d, CUresult r) {
    if (d->result == CUDA_SUCCESS)
        d->result = r;
    return r == CUDA_SUCCESS;
}

/* ---- labels ---- */

__attribute__((format(printf, 2, 3))) static void line(struct dot *d, const char *format, ...) {
    va_list list;
    va_start(list, format);
    fputs("\\n", d->file);
    vfprintf(d->file, format, list);
    va_end(list);
}

static void name_line(struct dot *d, const char *name) {
    fputs("\\n", d->file);
    for (; *name; name++) {
        if (*name == '"' || *name == '\\')
            fputc('\\', d->file);
        fputc(*name, d->file);
    }
}

static void kernel(struct dot *d, CUgraphNode node) {
    CUDA_KERNEL_NODE_PARAMS p;
    const char *name = NULL;
    if (!ok(d, rt_cuGraphKernelNodeGetParams_v2(node, &p)))
        return;
    if (rt_cuFuncGetName(&name, p.func) == CUDA_SUCCESS && name)
        name_line(d, name);
    if (!wants(d, CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS))
        return;
    line(d, "grid: {%u, %u, %u}", p.gridDimX, p.gridDimY, p.gridDimZ);
    line(d, "block: {%u, %u, %u}", p.blockDimX, p.blockDimY, p.blockDimZ);
    line(d, "shared memory: %u", p.sharedMemBytes);
}

static void kernel_attributes(struct dot *d, CUgraphNode node) {
    CUkernelNodeAttrValue value;
    if (call_cuGraphKernelNodeGetAttribute(0, node, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, &value) == CUDA_SUCCESS)
        line(d, "cooperative: %d", value.cooperative);
    if (call_cuGraphKernelNodeGetAttribute(0, node, CU_LAUNCH_ATTRIBUTE_PRIORITY, &value) == CUDA_SUCCESS)
        line(d, "priority: %d", value.priority);
    if (call_cuGraphKernelNodeGetAttribute(0, node, CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION, &value) ==
        CUDA_SUCCESS)
        line(d, "cluster: {%u, %u, %u}", value.clusterDim.x, value.clusterDim.y, value.clusterDim.z);
}

static void operand(struct dot *d, const char *what, CUmemorytype type, const void *host, CUdeviceptr device,
                    CUarray array, size_t pitch) {
    static const char *const places[] = {[CU_MEMORYTYPE_HOST] = "host",
                                         [CU_MEMORYTYPE_DEVICE] = "device",
                                         [CU_MEMORYTYPE_ARRAY] = "array",
                                         [CU_MEMORYTYPE_UNIFIED] = "unified"};
    uint64_t address = type == CU_MEMORYTYPE_HOST    ? (uintptr_t)host
                       : type == CU_MEMORYTYPE_ARRAY ? (uintptr_t)array
                                                     : device;
    line(d, "%s: %s 0x%" PRIx64 ", pitch %zu", what,
         type <= CU_MEMORYTYPE_UNIFIED && places[type] ? places[type] : "?", address, pitch);
}

static void copy(struct dot *d, CUgraphNode node) {
    CUDA_MEMCPY3D p;
    if (!ok(d, call_cuGraphMemcpyNodeGetParams(0, node, &p)))
        return;
    operand(d, "from", p.srcMemoryType, p.srcHost, p.srcDevice, p.srcArray, p.srcPitch);
    operand(d, "to", p.dstMemoryType, p.dstHost, p.dstDevice, p.dstArray, p.dstPitch);
    line(d, "extent: {%zu, %zu, %zu}", p.WidthInBytes, p.Height, p.Depth);
}

static void fill(struct dot *d, CUgraphNode node) {
    CUDA_MEMSET_NODE_PARAMS p;
    if (ok(d, call_cuGraphMemsetNodeGetParams(0, node, &p)))
        line(d, "0x%llx, pitch %zu, value 0x%x, element size %u, extent: {%zu, %zu}", p.dst, p.pitch, p.value,
             p.elementSize, p.width, p.height);
}

static void event(struct dot *d, CUgraphNode node, bool wait) {
    CUevent e = NULL;
    CUresult r = wait ? call_cuGraphEventWaitNodeGetEvent(0, node, &e)
                      : call_cuGraphEventRecordNodeGetEvent(0, node, &e);
    if (r == CUDA_SUCCESS) /* the event may be gone */
        line(d, "event: %p", (void *)e);
}

static void conditional(struct dot *d, CUgraphNode node) {
    static const char *const types[] = {"IF", "WHILE", "SWITCH"};
    const struct graph_bodies *b = graph_bodies(node);
    if (b)
        line(d, "%s, handle 0x%llx, bodies: %u", types[b->type], (unsigned long long)b->handle, b->count);
}

static void batch(struct dot *d, CUgraphNode node) {
    CUDA_BATCH_MEM_OP_NODE_PARAMS p;
    if (!ok(d, rt_cuGraphBatchMemOpNodeGetParams(node, &p)))
        return;
    for (unsigned i = 0; i < p.count; i++)
        line(d, "operation %d, address 0x%llx, value 0x%llx", (int)p.paramArray[i].operation,
             p.paramArray[i].waitValue.address, (unsigned long long)p.paramArray[i].waitValue.value64);
}

static void params(struct dot *d, CUgraphNode node, CUgraphNodeType type) {
    CUDA_HOST_NODE_PARAMS host;
    CUDA_MEM_ALLOC_NODE_PARAMS alloc;
    CUdeviceptr address;
    switch (type) {
    case CU_GRAPH_NODE_TYPE_MEMCPY:
        copy(d, node);
        break;
    case CU_GRAPH_NODE_TYPE_MEMSET:
        fill(d, node);
        break;
    case CU_GRAPH_NODE_TYPE_HOST:
        if (ok(d, rt_cuGraphHostNodeGetParams(node, &host)))
            line(d, "function: 0x%" PRIxPTR ", data: %p", (uintptr_t)host.fn, host.userData);
        break;
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT:
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD:
        event(d, node, type == CU_GRAPH_NODE_TYPE_WAIT_EVENT);
        break;
    case CU_GRAPH_NODE_TYPE_MEM_ALLOC:
        if (ok(d, rt_cuGraphMemAllocNodeGetParams(node, &alloc)))
            line(d, "address: 0x%llx, size: %zu", alloc.dptr, alloc.bytesize);
        break;
    case CU_GRAPH_NODE_TYPE_MEM_FREE:
        if (ok(d, call_cuGraphMemFreeNodeGetParams(0, node, &address)))
            line(d, "address: 0x%llx", address);
        break;
    case CU_GRAPH_NODE_TYPE_BATCH_MEM_OP:
        batch(d, node);
        break;
    case CU_GRAPH_NODE_TYPE_CONDITIONAL:
        conditional(d, node);
        break;
    default:
        break;
    }
}

/* ---- graphs ---- */

struct listed {
    CUgraphNode *nodes;
    size_t count;
    unsigned id;
};

static size_t index_of(const struct listed *l, CUgraphNode node) {
    size_t i = 0;
    while (i < l->count && l->nodes[i] != node)
        i++;
    return i;
}

static void graph(struct dot *d, CUgraph g);

static void print_node(struct dot *d, const struct listed *l, size_t i) {
    CUgraphNodeType type;
    CUgraphNode node = l->nodes[i];
    if (!ok(d, call_cuGraphNodeGetType(0, node, &type)))
        return;
    bool known = (size_t)type < sizeof kinds / sizeof *kinds;
    fprintf(d->file, "\"graph_%u_node_%zu\"[shape=\"%s\" label=\"%zu\\n%s", l->id, i,
            type == CU_GRAPH_NODE_TYPE_KERNEL ? "octagon" : "rectangle", i,
            !known                                              ? "?"
            : d->flags & CU_GRAPH_DEBUG_DOT_FLAGS_RUNTIME_TYPES ? kinds[type].runtime
                                                                : kinds[type].driver);
    if (wants(d, CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES))
        line(d, "node: %p", (void *)node);
    if (wants(d, CU_GRAPH_DEBUG_DOT_FLAGS_EXTRA_TOPO_INFO)) {
        size_t before = 0, after = 0;
        call_cuGraphNodeGetDependencies_v2(0, node, NULL, NULL, &before);
        call_cuGraphNodeGetDependentNodes_v2(0, node, NULL, NULL, &after);
        line(d, "dependencies: %zu, dependent nodes: %zu", before, after);
    }
    if (type == CU_GRAPH_NODE_TYPE_KERNEL) {
        kernel(d, node);
        if (wants(d, CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES))
            kernel_attributes(d, node);
    } else if (known && kinds[type].params && wants(d, kinds[type].params)) {
        params(d, node, type);
    }
    fputs("\"];\n", d->file);

    CUgraph child;
    const struct graph_bodies *bodies = type == CU_GRAPH_NODE_TYPE_CONDITIONAL ? graph_bodies(node) : NULL;
    if (type == CU_GRAPH_NODE_TYPE_GRAPH && ok(d, call_cuGraphChildGraphNodeGetGraph(0, node, &child)))
        graph(d, child);
    for (unsigned k = 0; bodies && k < bodies->count; k++)
        graph(d, bodies->body[k]);
}

static void list_edges(struct dot *d, const struct listed *l, const CUgraphNode *from, const CUgraphNode *to,
                       const CUgraphEdgeData *data, size_t count) {
    for (size_t i = 0; i < count; i++) {
        fprintf(d->file, "\"graph_%u_node_%zu\" -> \"graph_%u_node_%zu\"", l->id, index_of(l, from[i]), l->id,
                index_of(l, to[i]));
        if (data[i].type || data[i].from_port || data[i].to_port)
            fprintf(d->file, "[taillabel=\"%u\" headlabel=\"%u\"%s]", data[i].from_port, data[i].to_port,
                    data[i].type == CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC ? " style=\"dashed\"" : "");
        fputs(";\n", d->file);
    }
}

static void print_edges(struct dot *d, CUgraph g, const struct listed *l) {
    size_t count = 0;
    if (!ok(d, call_cuGraphGetEdges_v2(0, g, NULL, NULL, NULL, &count)) || !count)
        return;
    CUgraphNode *from = calloc(count, sizeof(CUgraphNode)), *to = calloc(count, sizeof(CUgraphNode));
    CUgraphEdgeData *data = calloc(count, sizeof *data);
    if (!from || !to || !data)
        ok(d, CUDA_ERROR_OUT_OF_MEMORY);
    else if (ok(d, call_cuGraphGetEdges_v2(0, g, from, to, data, &count)))
        list_edges(d, l, from, to, data, count);
    free(from);
    free(to);
    free(data);
}

static void graph(struct dot *d, CUgraph g) {
    struct listed l = {.id = d->graphs++};
    if (!ok(d, call_cuGraphGetNodes(0, g, NULL, &l.count)))
        return;
    l.nodes = calloc(l.count + 1, sizeof(CUgraphNode));
    if (!ok(d, l.nodes ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY))
        return;
    if (!l.count || ok(d, call_cuGraphGetNodes(0, g, l.nodes, &l.count))) {
        fprintf(d->file, "subgraph cluster_%u {\nlabel=\"graph_%u", l.id, l.id);
        if (wants(d, CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES))
            line(d, "graph: %p", (void *)g);
        fputs("\" graph[style=\"dashed\"];\n", d->file);
        for (size_t i = 0; i < l.count; i++)
            print_node(d, &l, i);
        print_edges(d, g, &l);
        fputs("}\n", d->file);
    }
    free(l.nodes);
}

CUresult rt_cuGraphDebugDotPrint(CUgraph hGraph, const char *path, unsigned int flags) {
    struct rt_call call;
    CUresult r = rt_enter(&call, RT_CONTEXT_OPTIONAL);
    if (r != CUDA_SUCCESS)
        return r;
    size_t count = 0;
    if (!path || !hGraph || call_cuGraphGetNodes(0, hGraph, NULL, &count) != CUDA_SUCCESS)
        return CUDA_ERROR_INVALID_VALUE;
    struct dot d = {.file = fopen(path, "we"), .flags = flags};
    if (!d.file)
        return errno == ENOMEM ? CUDA_ERROR_OUT_OF_MEMORY : CUDA_ERROR_OPERATING_SYSTEM;
    fputs("digraph dot {\n", d.file);
    graph(&d, hGraph);
    fputs("}\n", d.file);
    bool written = !ferror(d.file);
    ok(&d, fclose(d.file) == 0 && written ? CUDA_SUCCESS : CUDA_ERROR_OPERATING_SYSTEM);
    return d.result;
}
