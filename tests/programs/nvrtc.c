// SPDX-License-Identifier: Apache-2.0
/* NVRTC: source text -> PTX -> module -> launch. */
#include "driver_check.h"
#include <nvrtc.h>

#define RTC(call)                                                                                                      \
    do {                                                                                                               \
        nvrtcResult rtc_result = (call);                                                                               \
        if (rtc_result != NVRTC_SUCCESS) {                                                                             \
            printf("%s:%d: %s: %s\n", __FILE__, __LINE__, #call, nvrtcGetErrorString(rtc_result));                     \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

static const char source[] = "template <typename T> __device__ T cube(T x) { return x * x * x; }\n"
                             "extern \"C\" __global__ void cubes(long long *out, int n) {\n"
                             "    int i = blockIdx.x * blockDim.x + threadIdx.x;\n"
                             "    if (i < n) out[i] = cube<long long>(i);\n"
                             "}\n";

int main(void) {
    nvrtcProgram program;
    const char *options[] = {"--gpu-architecture=compute_90"};
    size_t size;
    RTC(nvrtcCreateProgram(&program, source, "cubes.cu", 0, NULL, NULL));
    RTC(nvrtcCompileProgram(program, 1, options));
    RTC(nvrtcGetPTXSize(program, &size));
    char *ptx = malloc(size);
    REQUIRE(ptx);
    RTC(nvrtcGetPTX(program, ptx));

    CUdevice device;
    CUcontext context;
    CUmodule module;
    CUfunction cubes;
    CUdeviceptr out;
    static long long host[300];
    int n = 300;
    CU(cuInit(0));
    CU(cuDeviceGet(&device, 0));
    CU(cuDevicePrimaryCtxRetain(&context, device));
    CU(cuCtxSetCurrent(context));
    CU(cuModuleLoadData(&module, ptx));
    CU(cuModuleGetFunction(&cubes, module, "cubes"));
    CU(cuMemAlloc(&out, sizeof host));
    void *params[] = {&out, &n};
    CU(cuLaunchKernel(cubes, 10, 1, 1, 32, 1, 1, 0, NULL, params, NULL));
    CU(cuMemcpyDtoH(host, out, sizeof host));
    for (long long i = 0; i < n; i++)
        REQUIRE(host[i] == i * i * i);
    printf("nvrtc: ok\n");
    return 0;
}
