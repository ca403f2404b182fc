// SPDX-License-Identifier: Apache-2.0
// Green contexts and device resources: partition rules, streams, events, and the primary context underneath.
#include "driver_check.h"

#include <string.h>

static unsigned rounded(unsigned count, unsigned alignment) { return (count + alignment - 1) / alignment * alignment; }

static CUdevResource all, group[64], rest;
static unsigned least, alignment;

static void resources(void) {
    int major, sms;
    unsigned n = 0;
    CU(cuDeviceGetAttribute(&major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 0));
    CU(cuDeviceGetAttribute(&sms, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 0));
    CU(cuDeviceGetDevResource(0, &all, CU_DEV_RESOURCE_TYPE_SM));
    least = all.sm.minSmPartitionSize;
    alignment = all.sm.smCoscheduledAlignment;
    REQUIRE(all.type == CU_DEV_RESOURCE_TYPE_SM && all.sm.smCount == (unsigned)sms);
    REQUIRE(least == (major >= 9 ? 8u : major == 8 ? 4u : 2u) && alignment == (major >= 9 ? 8u : 2u));
    CU_FAILS(cuDeviceGetDevResource(0, NULL, CU_DEV_RESOURCE_TYPE_SM), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuDeviceGetDevResource(9, &rest, CU_DEV_RESOURCE_TYPE_SM), CUDA_ERROR_INVALID_DEVICE);
    CU_FAILS(cuDeviceGetDevResource(0, &rest, CU_DEV_RESOURCE_TYPE_INVALID), CUDA_ERROR_INVALID_RESOURCE_TYPE);

    for (unsigned count = 0; count <= all.sm.smCount; count++) {
        unsigned size = rounded(count > least ? count : least, alignment), made = 64;
        CU(cuDevSmResourceSplitByCount(NULL, &n, &all, NULL, 0, count));
        REQUIRE(n == all.sm.smCount / size);
        if (!n || n > 64)
            continue;
        CU(cuDevSmResourceSplitByCount(group, &made, &all, &rest, 0, count));
        REQUIRE(made == n);
        for (unsigned i = 0; i < n; i++)
            REQUIRE(group[i].type == CU_DEV_RESOURCE_TYPE_SM && group[i].sm.smCount == size);
        REQUIRE((rest.type == CU_DEV_RESOURCE_TYPE_SM ? rest.sm.smCount : 0) == all.sm.smCount - n * size);
    }
    CU(cuDevSmResourceSplitByCount(NULL, &n, &all, NULL, CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING, 2));
    REQUIRE(n == all.sm.smCount / 2);
    CU_FAILS(cuDevSmResourceSplitByCount(NULL, &n, &all, NULL, 8, 2), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuDevSmResourceSplitByCount(NULL, NULL, &all, NULL, 0, 2), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuDevSmResourceSplitByCount(NULL, &n, &all, NULL, 0, all.sm.smCount + 1),
             CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION);
    CUdevResource none = {0};
    CU_FAILS(cuDevSmResourceSplitByCount(NULL, &n, &none, NULL, 0, 2), CUDA_ERROR_INVALID_RESOURCE_TYPE);
    n = 1; /* fewer than there could be: the rest is larger */
    CU(cuDevSmResourceSplitByCount(group, &n, &all, &rest, 0, least));
    REQUIRE(n == 1 && group[0].sm.smCount + rest.sm.smCount == all.sm.smCount);
    CU_FAILS(cuDevSmResourceSplitByCount(NULL, &n, &group[0], NULL, 0, least), CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION);
}

static CUgreenCtx make_green(CUdevResource *resource, unsigned n) {
    CUdevResourceDesc desc;
    CUgreenCtx green;
    CU(cuDevResourceGenerateDesc(&desc, resource, n));
    CU(cuGreenCtxCreate(&green, desc, 0, CU_GREEN_CTX_DEFAULT_STREAM));
    CU_FAILS(cuGreenCtxCreate(&green, desc, 0, 0), CUDA_ERROR_INVALID_VALUE);
    return green;
}

static void descriptors(void) {
    CUdevResourceDesc desc;
    CUgreenCtx green;
    CUdevResource pair[2] = {group[0], group[0]};
    CU_FAILS(cuDevResourceGenerateDesc(&desc, pair, 2), CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION);
    pair[1] = all;
    CU_FAILS(cuDevResourceGenerateDesc(&desc, pair, 2), CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION);
    CU_FAILS(cuDevResourceGenerateDesc(&desc, pair, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuDevResourceGenerateDesc(NULL, pair, 1), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuGreenCtxCreate(&green, (CUdevResourceDesc)&pair, 0, CU_GREEN_CTX_DEFAULT_STREAM), CUDA_ERROR_INVALID_VALUE);
}

static void contexts(void) {
    CUgreenCtx green = make_green(&group[0], 1), other = make_green(rest.sm.smCount ? &rest : &all, 1), found;
    CUcontext context, primary, current;
    CUdevResource resource;
    CUstream stream, plain;
    CUevent event;
    unsigned long long id, other_id;
    unsigned flags;
    int active;
    CU(cuDevicePrimaryCtxGetState(0, &flags, &active));
    REQUIRE(active);
    CU(cuCtxFromGreenCtx(&context, green));
    CU(cuDevicePrimaryCtxRetain(&primary, 0));
    REQUIRE(context != primary);
    CU(cuGreenCtxGetDevResource(green, &resource, CU_DEV_RESOURCE_TYPE_SM));
    REQUIRE(resource.sm.smCount == group[0].sm.smCount);
    CU(cuCtxGetDevResource(context, &resource, CU_DEV_RESOURCE_TYPE_SM));
    REQUIRE(resource.sm.smCount == group[0].sm.smCount);
    unsigned n = 0;
    CU(cuDevSmResourceSplitByCount(NULL, &n, &resource, NULL, 0, least)); /* its own can be split again */
    REQUIRE(n == 1);
    CU(cuCtxGetDevResource(primary, &resource, CU_DEV_RESOURCE_TYPE_SM));
    REQUIRE(resource.sm.smCount == all.sm.smCount);
    CU(cuGreenCtxGetId(green, &id));
    CU(cuGreenCtxGetId(other, &other_id));
    REQUIRE(id != other_id);
    CU_FAILS(cuGreenCtxGetId(NULL, &id), CUDA_ERROR_INVALID_CONTEXT);

    CU(cuCtxSetCurrent(context));
    CU(cuCtxGetCurrent(&current));
    REQUIRE(current == context);
    CU(cuGreenCtxGetId(NULL, &other_id));
    REQUIRE(id == other_id);
    CU(cuStreamCreate(&plain, CU_STREAM_NON_BLOCKING));
    CU_FAILS(cuGreenCtxStreamCreate(&stream, green, CU_STREAM_DEFAULT, 0), CUDA_ERROR_INVALID_VALUE);
    CU(cuGreenCtxStreamCreate(&stream, green, CU_STREAM_NON_BLOCKING, 0));
    CU(cuStreamGetGreenCtx(plain, &found));
    REQUIRE(found == green);
    CU(cuStreamGetCtx(stream, &current));
    REQUIRE(current == context);
    CU(cuStreamGetCtx_v2(stream, &current, &found));
    REQUIRE(current == primary && found == green);
    CU(cuStreamGetGreenCtx(NULL, &found));
    REQUIRE(found == green);

    /* Memory is the primary context's; work of all of the green context's streams comes before its event. */
    CUdeviceptr p, wait;
    unsigned char bytes[64];
    CUcontext owner;
    CU(cuMemAlloc(&p, 4096));
    CU(cuMemAlloc(&wait, 4));
    CU(cuPointerGetAttribute(&owner, CU_POINTER_ATTRIBUTE_CONTEXT, p));
    REQUIRE(owner == primary);
    CU(cuMemsetD32(wait, 0, 1));
    CU(cuMemsetD8(p, 0, 4096));
    CU(cuCtxSynchronize());
    CU(cuStreamWaitValue32(stream, wait, 1, CU_STREAM_WAIT_VALUE_EQ));
    CU(cuMemsetD8Async(p, 5, 64, stream));
    CU(cuEventCreate(&event, CU_EVENT_DISABLE_TIMING));
    CU(cuGreenCtxRecordEvent(other, event)); /* nothing to wait for there */
    CU(cuEventSynchronize(event));
    CU(cuGreenCtxRecordEvent(green, event));
    CU_FAILS(cuEventQuery(event), CUDA_ERROR_NOT_READY);
    CU(cuGreenCtxWaitEvent(green, event));
    CU(cuMemcpyDtoDAsync(p + 64, p, 64, plain));
    CU_FAILS(cuStreamQuery(plain), CUDA_ERROR_NOT_READY);
    CU(cuCtxSetCurrent(primary));
    CU(cuStreamGetGreenCtx(NULL, &found));
    REQUIRE(!found);
    CUstream free_stream;
    CU(cuStreamCreate(&free_stream, CU_STREAM_NON_BLOCKING));
    CU(cuStreamWriteValue32(free_stream, wait, 1, 0));
    CU(cuEventSynchronize(event));
    CU(cuCtxRecordEvent(primary, event)); /* its green contexts' streams too */
    CU(cuEventSynchronize(event));
    CU(cuMemcpyDtoH(bytes, p + 64, 64));
    for (int i = 0; i < 64; i++)
        REQUIRE(bytes[i] == 5);
    CU(cuStreamBeginCapture(plain, CU_STREAM_CAPTURE_MODE_RELAXED));
    CU_FAILS(cuGreenCtxRecordEvent(green, event), CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    CUgraph graph;
    cuStreamEndCapture(plain, &graph);

    CU_FAILS(cuCtxDestroy(context), CUDA_ERROR_INVALID_CONTEXT);
    CU(cuStreamDestroy(stream));
    CU(cuStreamDestroy(plain));
    CU(cuGreenCtxDestroy(green));
    CU_FAILS(cuGreenCtxDestroy(green), CUDA_ERROR_INVALID_CONTEXT);
    CU_FAILS(cuCtxSetCurrent(context), CUDA_ERROR_INVALID_CONTEXT);
    CU(cuMemcpyDtoH(bytes, p, 64)); /* memory outlives it */
    REQUIRE(bytes[0] == 5);
    CU(cuMemFree(p));
    CU(cuGreenCtxDestroy(other));
    CU(cuDevicePrimaryCtxRelease(0));
    CU(cuDevicePrimaryCtxGetState(0, &flags, &active));
    REQUIRE(!active);
}

int main(void) {
    CU_FAILS(cuDeviceGetDevResource(0, &all, CU_DEV_RESOURCE_TYPE_SM), CUDA_ERROR_NOT_INITIALIZED);
    CU(cuInit(0));
    resources();
    descriptors();
    contexts();
    printf("green: ok\n");
    return 0;
}
