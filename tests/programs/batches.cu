// SPDX-License-Identifier: Apache-2.0
// Batches of 3D copies, discarded managed memory, events of whole contexts, and calls whose answer depends on the device.
#include <stdlib.h>
#include <string.h>

#include <cuda.h>

#include "check.h"

#define DRIVER(call) REQUIRE((call) == CUDA_SUCCESS)

static CUmemcpy3DOperand pointer(const void *p, size_t row, size_t layer) {
    CUmemcpy3DOperand o = {};
    o.type = CU_MEMCPY_OPERAND_TYPE_POINTER;
    o.op.ptr.ptr = (CUdeviceptr)p;
    o.op.ptr.rowLength = row;
    o.op.ptr.layerHeight = layer;
    return o;
}

static void boxes(cudaStream_t s) {
    const int W = 8, H = 6, D = 3;
    static int in[D][H][W], out[D][H][W];
    for (int i = 0; i < W * H * D; i++)
        in[0][0][i] = i;
    CUarray array;
    CUDA_ARRAY3D_DESCRIPTOR d = {};
    d.Width = W;
    d.Height = H;
    d.Depth = D;
    d.Format = CU_AD_FORMAT_SIGNED_INT32;
    d.NumChannels = 1;
    DRIVER(cuArray3DCreate(&array, &d));
    char *device;
    CHECK(cudaMalloc(&device, 4096));
    CUDA_MEMCPY3D_BATCH_OP op[2] = {};
    op[0].src = pointer(in, 0, 0);
    op[0].dst.type = CU_MEMCPY_OPERAND_TYPE_ARRAY;
    op[0].dst.op.array.array = array;
    op[0].extent = {(size_t)W, (size_t)H, (size_t)D};
    op[0].srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM;
    op[1].src = pointer(in, 0, 0);
    op[1].dst = pointer(device, 100, 0);
    op[1].extent = {12, 4, 2};
    op[1].srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL;
    DRIVER(cuMemcpy3DBatchAsync(2, op, 0, s));
    CUDA_MEMCPY3D_BATCH_OP back = {};
    back.src = op[0].dst;
    back.src.op.array.offset = {2, 1, 1};
    back.dst = pointer(&out[1][1][2], W, H);
    back.extent = {4, 3, 2};
    back.srcAccessOrder = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM;
    DRIVER(cuMemcpy3DBatchAsync(1, &back, 0, s));
    CHECK(cudaStreamSynchronize(s));
    for (int z = 0; z < D; z++)
        for (int y = 0; y < H; y++)
            for (int x = 0; x < W; x++) {
                bool inside = x >= 2 && x < 6 && y >= 1 && y < 4 && z >= 1;
                REQUIRE(out[z][y][x] == (inside ? in[z][y][x] : 0));
            }
    char rows[800];
    CHECK(cudaMemcpy(rows, device, sizeof rows, cudaMemcpyDeviceToHost));
    REQUIRE(memcmp(rows + 7 * 100, (char *)in + 7 * 12, 12) == 0);
    back.extent.height = 0;
    REQUIRE(cuMemcpy3DBatchAsync(1, &back, 0, s) == CUDA_ERROR_INVALID_VALUE);
    back.extent.height = 3;
    back.dst.op.ptr.rowLength = 3;
    REQUIRE(cuMemcpy3DBatchAsync(1, &back, 0, s) == CUDA_ERROR_INVALID_VALUE);
    back.dst.op.ptr.rowLength = 0;
    REQUIRE(cuMemcpy3DBatchAsync(1, &back, 0, NULL) == CUDA_ERROR_INVALID_VALUE);
    REQUIRE(cuMemcpy3DBatchAsync(1, &back, 1, s) == CUDA_ERROR_INVALID_VALUE);
    DRIVER(cuArrayDestroy(array));
    CHECK(cudaFree(device));
}

static void discards(cudaStream_t s) {
    int *managed, *device;
    CHECK(cudaMallocManaged(&managed, 1 << 16));
    CHECK(cudaMalloc(&device, 1 << 16));
    CUdeviceptr address[2] = {(CUdeviceptr)managed, (CUdeviceptr)device};
    size_t size[2] = {1 << 16, 1 << 16}, first = 0;
    CUmemLocation where = {};
    where.type = CU_MEM_LOCATION_TYPE_DEVICE;
    DRIVER(cuMemDiscardBatchAsync(address, size, 1, 0, s));
    DRIVER(cuMemDiscardAndPrefetchBatchAsync(address, size, 1, &where, &first, 1, 0, s));
    REQUIRE(cuMemDiscardBatchAsync(address, size, 2, 0, s) == CUDA_ERROR_INVALID_VALUE);
    REQUIRE(cuMemDiscardBatchAsync(address, size, 1, 1, s) == CUDA_ERROR_INVALID_VALUE);
    CHECK(cudaStreamSynchronize(s));
    CHECK(cudaFree(managed));
    CHECK(cudaFree(device));
}

__global__ void wait_for(volatile int *flag, int *out) {
    while (!*flag)
        ;
    *out = 7;
}

__global__ void copy_int(const int *from, int *to) { *to = *from; }

static void context_events(cudaStream_t s) {
    CUcontext context;
    CUevent event;
    int *flag, *out, *later;
    DRIVER(cuCtxGetCurrent(&context));
    DRIVER(cuEventCreate(&event, CU_EVENT_DISABLE_TIMING));
    CHECK(cudaMallocHost(&flag, 4));
    CHECK(cudaMalloc(&out, 8));
    later = out + 1;
    CHECK(cudaMemset(out, 0, 8));
    *flag = 0;
    cudaStream_t other;
    CHECK(cudaStreamCreateWithFlags(&other, cudaStreamNonBlocking));
    wait_for<<<1, 1, 0, s>>>(flag, out);
    DRIVER(cuCtxRecordEvent(context, event));
    REQUIRE(cuEventQuery(event) == CUDA_ERROR_NOT_READY);
    DRIVER(cuCtxWaitEvent(context, event));
    copy_int<<<1, 1, 0, other>>>(out, later);
    REQUIRE(cudaStreamQuery(other) == cudaErrorNotReady);
    *(volatile int *)flag = 1;
    CHECK(cudaStreamSynchronize(other));
    DRIVER(cuEventQuery(event));
    int got[2];
    CHECK(cudaMemcpy(got, out, 8, cudaMemcpyDeviceToHost));
    REQUIRE(got[0] == 7 && got[1] == 7);
    REQUIRE(cuCtxRecordEvent(context, NULL) == CUDA_ERROR_INVALID_HANDLE);
    CHECK(cudaStreamBeginCapture(s, cudaStreamCaptureModeRelaxed));
    REQUIRE(cuCtxRecordEvent(context, event) == CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    cudaGraph_t graph;
    cudaStreamEndCapture(s, &graph);
    cudaGetLastError();
    DRIVER(cuEventDestroy(event));
}

static void answers(cudaStream_t s) {
    CUatomicOperation ops[] = {CU_ATOMIC_OPERATION_INTEGER_ADD, CU_ATOMIC_OPERATION_CAS, CU_ATOMIC_OPERATION_MAX};
    unsigned capabilities[3];
    int native = 0;
    DRIVER(cuDeviceGetAttribute(&native, CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED, 0));
    DRIVER(cuDeviceGetHostAtomicCapabilities(capabilities, ops, 2, 0));
    REQUIRE(!native == !(capabilities[1] & CU_ATOMIC_CAPABILITY_SCALAR_64));
    REQUIRE(cuDeviceGetHostAtomicCapabilities(capabilities, ops, 3, 0) == CUDA_ERROR_INVALID_VALUE);
    REQUIRE(cuDeviceGetP2PAtomicCapabilities(capabilities, ops, 1, 0, 0) == CUDA_ERROR_INVALID_DEVICE);
    int rdma = 0;
    DRIVER(cuDeviceGetAttribute(&rdma, CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED, 0));
    REQUIRE(rdma || cuFlushGPUDirectRDMAWrites(CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX,
                                               CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER) == CUDA_ERROR_NOT_SUPPORTED);
    int multicast = 0;
    DRIVER(cuDeviceGetAttribute(&multicast, CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED, 0));
    CUmemGenericAllocationHandle handle;
    CUmulticastObjectProp prop = {};
    prop.numDevices = 1;
    prop.size = 1 << 21;
    REQUIRE(multicast || cuMulticastCreate(&handle, &prop) == CUDA_ERROR_NOT_SUPPORTED);

    cudaFunction_t function;
    int *from, value = 41, *to;
    CHECK(cudaMalloc(&from, 8));
    to = from + 1;
    CHECK(cudaMemcpy(from, &value, 4, cudaMemcpyHostToDevice));
    CHECK(cudaGetFuncBySymbol(&function, (const void *)copy_int));
    void *args[] = {&from, &to};
    CUDA_LAUNCH_PARAMS launch = {};
    launch.function = (CUfunction)function;
    launch.gridDimX = launch.gridDimY = launch.gridDimZ = launch.blockDimX = launch.blockDimY = launch.blockDimZ = 1;
    launch.hStream = s;
    launch.kernelParams = args;
    DRIVER(cuLaunchCooperativeKernelMultiDevice(&launch, 1, 0));
    CHECK(cudaStreamSynchronize(s));
    CHECK(cudaMemcpy(&value, to, 4, cudaMemcpyDeviceToHost));
    REQUIRE(value == 41);
    REQUIRE(cuLaunchCooperativeKernelMultiDevice(&launch, 1, 8) == CUDA_ERROR_INVALID_VALUE);
    REQUIRE(cuLaunchCooperativeKernelMultiDevice(&launch, 0, 0) == CUDA_ERROR_INVALID_VALUE);
    launch.hStream = NULL;
    REQUIRE(cuLaunchCooperativeKernelMultiDevice(&launch, 1, 0) == CUDA_ERROR_INVALID_HANDLE);

    // Nothing of a graphics API can be registered.
    CUgraphicsResource resource = (CUgraphicsResource)(uintptr_t)0x1000;
    CUdeviceptr mapped;
    size_t size;
    REQUIRE(cuGraphicsMapResources(0, &resource, s) == CUDA_ERROR_INVALID_VALUE);
    REQUIRE(cuGraphicsMapResources(1, &resource, s) == CUDA_ERROR_INVALID_HANDLE);
    REQUIRE(cuGraphicsUnmapResources(1, &resource, s) == CUDA_ERROR_INVALID_HANDLE);
    REQUIRE(cuGraphicsUnregisterResource(resource) == CUDA_ERROR_INVALID_HANDLE);
    REQUIRE(cuGraphicsResourceGetMappedPointer(&mapped, &size, resource) == CUDA_ERROR_INVALID_HANDLE);
    CHECK(cudaFree(from));
}

int main() {
    cudaStream_t s;
    CHECK(cudaStreamCreateWithFlags(&s, cudaStreamNonBlocking));
    boxes(s);
    discards(s);
    context_events(s);
    answers(s);
    return passed("batches");
}
