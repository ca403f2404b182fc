// SPDX-License-Identifier: Apache-2.0
/*
 * The Driver API by itself, with module images given as files on the command line:
 *   driver_api ptx FILE | fatbin FILE | cubin FILE
 * Each image holds tests/programs/scale.cu's kernel `scale`. A cubin alone cannot run on the software GPU.
 */
#include "driver_check.h"
#include <string.h>

static char *read_file(const char *path, size_t *size) {
    FILE *f = fopen(path, "rb");
    if (!f) {
        perror(path);
        exit(2);
    }
    fseek(f, 0, SEEK_END);
    *size = (size_t)ftell(f);
    rewind(f);
    char *data = calloc(1, *size + 1);
    if (!data || fread(data, 1, *size, f) != *size)
        exit(2);
    fclose(f);
    return data;
}

enum { N = 1000 };

static void run(CUmodule module) {
    CUfunction scale;
    CUdeviceptr x;
    static float host[N];
    float by = 3.0f;
    int n = N;
    CU_FAILS(cuModuleGetFunction(&scale, module, "no_such_kernel"), CUDA_ERROR_NOT_FOUND);
    CU(cuModuleGetFunction(&scale, module, "scale"));
    CU(cuMemAlloc(&x, sizeof host));
    for (int i = 0; i < N; i++)
        host[i] = (float)i;
    CU(cuMemcpyHtoD(x, host, sizeof host));
    void *params[] = {&x, &by, &n};
    CU(cuLaunchKernel(scale, (N + 63) / 64, 1, 1, 64, 1, 1, 0, NULL, params, NULL));
    struct {
        CUdeviceptr x;
        float by;
        int n;
    } packed = {x, 0.5f, n};
    size_t size = sizeof packed;
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, &packed, CU_LAUNCH_PARAM_BUFFER_SIZE, &size, CU_LAUNCH_PARAM_END};
    CU(cuLaunchKernel(scale, (N + 63) / 64, 1, 1, 64, 1, 1, 0, NULL, NULL, extra));
    CU(cuMemcpyDtoH(host, x, sizeof host));
    for (int i = 0; i < N; i++)
        REQUIRE(host[i] == (float)i * 1.5f);

    /* What a driver reports at once. */
    CU_FAILS(cuLaunchKernel(scale, 0, 1, 1, 64, 1, 1, 0, NULL, params, NULL), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuLaunchKernel(scale, 1, 1, 1, 2048, 1, 1, 0, NULL, params, NULL), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuLaunchKernel(scale, 1, 1, 1, 64, 1, 1, 0, NULL, params, extra), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuMemFree(x + 4), CUDA_ERROR_INVALID_VALUE);
    CU(cuMemFree(x));
    CU(cuModuleUnload(module));
}

int main(int argc, char **argv) {
    CUdevice device;
    CUcontext context, current;
    CUmodule module;
    int version;
    size_t size;
    if (argc != 3)
        return 2;
    CU(cuDriverGetVersion(&version));
    CU_FAILS(cuDeviceGet(&device, 0), CUDA_ERROR_NOT_INITIALIZED);
    CU(cuInit(0));
    CU(cuDeviceGet(&device, 0));
    CU_FAILS(cuDeviceGet(&device, 99), CUDA_ERROR_INVALID_DEVICE);
    CU_FAILS(cuModuleLoadData(&module, ""), CUDA_ERROR_INVALID_CONTEXT);
    CU(cuCtxCreate(&context, NULL, 0, device));
    CU(cuCtxGetCurrent(&current));
    REQUIRE(current == context);

    char *image = read_file(argv[2], &size);
    if (!strcmp(argv[1], "cubin")) {
        CU_FAILS(cuModuleLoadData(&module, image), CUDA_ERROR_NO_BINARY_FOR_GPU);
    } else {
        CU(cuModuleLoadData(&module, image));
        run(module);
        CU(cuModuleLoad(&module, argv[2]));
        run(module);
    }

    /* Bad PTX: a log that says where. */
    char log[4096] = "";
    CUjit_option option[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
    void *value[] = {log, (void *)sizeof log};
    static const char bad[] = ".version 7.0\n.target sm_70\n.address_size 64\n.visible .entry k()\n{\n  frobnicate.u32 %r1;\n}\n";
    CUresult r = cuModuleLoadDataEx(&module, bad, 2, option, value);
    CUfunction f;
    if (r == CUDA_SUCCESS)
        r = cuModuleGetFunction(&f, module, "k");
    REQUIRE(r != CUDA_SUCCESS);
    CU_FAILS(cuModuleLoadData(&module, "this is no image"), CUDA_ERROR_INVALID_IMAGE);
    CU(cuCtxDestroy(context));
    CU_FAILS(cuCtxSynchronize(), CUDA_ERROR_INVALID_CONTEXT);
    printf("driver_api %s: ok\n", argv[1]);
    return 0;
}
