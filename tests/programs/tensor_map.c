// SPDX-License-Identifier: Apache-2.0
/* Tensor maps, and the copies of tiles that they describe: inside, across every edge, swizzled, and back. */
#include <string.h>

#include "driver_check.h"

static const char PTX[] = ".version 8.0\n"
                          ".target sm_90\n"
                          ".address_size 64\n"
                          ".visible .entry tile(.param .align 64 .b8 from[128], .param .align 64 .b8 to[128], .param .u64 out, "
                          ".param .u32 bytes, .param .u32 x, .param .u32 y) {\n"
                          "    .reg .b64 %rd<6>; .reg .b32 %r<8>; .reg .pred %p0;\n"
                          "    .shared .align 1024 .b8 buffer[4096];\n"
                          "    .shared .align 8 .b64 bar;\n"
                          "    ld.param.u32 %r0, [x];\n"
                          "    ld.param.u32 %r1, [y];\n"
                          "    ld.param.u32 %r2, [bytes];\n"
                          "    ld.param.u64 %rd0, [out];\n"
                          "    mov.b64 %rd1, from;\n"
                          "    cvta.param.u64 %rd1, %rd1;\n"
                          "    mov.b64 %rd2, to;\n"
                          "    cvta.param.u64 %rd2, %rd2;\n"
                          "    mov.u32 %r3, buffer;\n"
                          "    mov.u32 %r4, bar;\n"
                          "    mbarrier.init.shared::cta.b64 [%r4], 1;\n"
                          "    mbarrier.arrive.expect_tx.shared::cta.b64 %rd3, [%r4], %r2;\n"
                          "    cp.async.bulk.tensor.2d.shared::cluster.global.tile.mbarrier::complete_tx::bytes"
                          " [%r3], [%rd1, {%r0, %r1}], [%r4];\n"
                          "WAIT:\n"
                          "    mbarrier.try_wait.shared::cta.b64 %p0, [%r4], %rd3;\n"
                          "    @!%p0 bra WAIT;\n"
                          "    cp.async.bulk.tensor.2d.global.shared::cta.tile.bulk_group [%rd2, {%r0, %r1}], [%r3];\n"
                          "    cp.async.bulk.commit_group;\n"
                          "    cp.async.bulk.wait_group 0;\n"
                          "    mov.u32 %r5, 0;\n"
                          "COPY:\n"
                          "    add.u32 %r6, %r3, %r5;\n"
                          "    ld.shared.u32 %r7, [%r6];\n"
                          "    cvt.u64.u32 %rd4, %r5;\n"
                          "    add.u64 %rd5, %rd0, %rd4;\n"
                          "    st.global.u32 [%rd5], %r7;\n"
                          "    add.u32 %r5, %r5, 4;\n"
                          "    setp.lt.u32 %p0, %r5, %r2;\n"
                          "    @%p0 bra COPY;\n"
                          "    ret;\n"
                          "}\n";

enum { W = 40, H = 30, BW = 16, BH = 8 };
static float tensor[H][W], back[H][W];

static CUresult encode(CUtensorMap *map, CUdeviceptr address, unsigned width, CUtensorMapSwizzle swizzle,
                       CUtensorMapFloatOOBfill fill) {
    const cuuint64_t dim[] = {W, H}, stride[] = {W * 4};
    const cuuint32_t box[] = {width, BH}, step[] = {1, 1};
    return cuTensorMapEncodeTiled(map, CU_TENSOR_MAP_DATA_TYPE_FLOAT32, 2, (void *)(uintptr_t)address, dim, stride, box, step,
                                  CU_TENSOR_MAP_INTERLEAVE_NONE, swizzle, CU_TENSOR_MAP_L2_PROMOTION_NONE, fill);
}

static void tiles(CUfunction f, CUdeviceptr from, CUdeviceptr to, CUdeviceptr out, unsigned width, CUtensorMapSwizzle swizzle) {
    static const int places[][2] = {{0, 0}, {8, 5}, {-4, -3}, {W - 6, H - 2}, {W, 0}, {0, H + 9}, {-100, 3}};
    static const unsigned masks[] = {0, 0x10, 0x30, 0x70};
    CUtensorMap in, result;
    CU(encode(&in, from, width, swizzle, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE));
    CU(encode(&result, from, width, swizzle, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE));
    CU(cuTensorMapReplaceAddress(&result, (void *)(uintptr_t)to));
    for (unsigned p = 0; p < sizeof places / sizeof *places; p++) {
        static float tile[BH * 32];
        int x = places[p][0], y = places[p][1];
        unsigned bytes = width * BH * 4;
        void *params[] = {&in, &result, &out, &bytes, &x, &y};
        CU(cuMemsetD32(to, 0, W * H));
        CU(cuLaunchKernel(f, 1, 1, 1, 1, 1, 1, 0, NULL, params, NULL));
        CU(cuMemcpyDtoH(tile, out, bytes));
        CU(cuMemcpyDtoH(back, to, sizeof back));
        for (int j = 0; j < BH; j++)
            for (int i = 0; i < (int)width; i++) {
                int inside = x + i >= 0 && x + i < W && y + j >= 0 && y + j < H;
                unsigned at = ((unsigned)j * width + (unsigned)i) * 4;
                at ^= at >> 3 & masks[swizzle];
                REQUIRE(tile[at / 4] == (inside ? tensor[y + j][x + i] : 0));
            }
        for (int j = 0; j < H; j++)
            for (int i = 0; i < W; i++) {
                int covered = i >= x && i < x + (int)width && j >= y && j < y + BH;
                REQUIRE(back[j][i] == (covered ? tensor[j][i] : 0));
            }
    }
}

int main(void) {
    CUdevice device;
    CUcontext context;
    CUmodule m;
    CUfunction f;
    CUdeviceptr from, to, out;
    CUtensorMap map;
    CU(cuInit(0));
    CU(cuDeviceGet(&device, 0));
    CU(cuDevicePrimaryCtxRetain(&context, device));
    CU(cuCtxSetCurrent(context));
    CU(cuModuleLoadData(&m, PTX));
    CU(cuModuleGetFunction(&f, m, "tile"));
    CU(cuMemAlloc(&from, sizeof tensor));
    CU(cuMemAlloc(&to, sizeof tensor));
    CU(cuMemAlloc(&out, 4096));
    for (int i = 0; i < W * H; i++)
        tensor[i / W][i % W] = (float)(i + 1);
    CU(cuMemcpyHtoD(from, tensor, sizeof tensor));
    tiles(f, from, to, out, BW, CU_TENSOR_MAP_SWIZZLE_NONE);
    tiles(f, from, to, out, 8, CU_TENSOR_MAP_SWIZZLE_32B);
    tiles(f, from, to, out, 16, CU_TENSOR_MAP_SWIZZLE_64B);
    tiles(f, from, to, out, 32, CU_TENSOR_MAP_SWIZZLE_128B);

    /* NaNs instead of zeros outside. */
    CUtensorMap other;
    float first;
    unsigned bytes = BW * BH * 4;
    int x = -1, y = 0;
    CU(encode(&map, from, BW, CU_TENSOR_MAP_SWIZZLE_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA));
    CU(encode(&other, to, BW, CU_TENSOR_MAP_SWIZZLE_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE));
    void *params[] = {&map, &other, &out, &bytes, &x, &y};
    CU(cuLaunchKernel(f, 1, 1, 1, 1, 1, 1, 0, NULL, params, NULL));
    CU(cuMemcpyDtoH(&first, out, 4));
    REQUIRE(first != first);

    /* What cannot be described. */
    CU_FAILS(encode(NULL, from, BW, CU_TENSOR_MAP_SWIZZLE_NONE, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, from + 4, BW, CU_TENSOR_MAP_SWIZZLE_NONE, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, 0, BW, CU_TENSOR_MAP_SWIZZLE_NONE, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, from, 0, CU_TENSOR_MAP_SWIZZLE_NONE, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, from, 257, CU_TENSOR_MAP_SWIZZLE_NONE, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, from, 3, CU_TENSOR_MAP_SWIZZLE_NONE, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, from, 16, CU_TENSOR_MAP_SWIZZLE_32B, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(encode(&map, from, BW, (CUtensorMapSwizzle)9, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuTensorMapReplaceAddress(&other, (void *)(uintptr_t)(to + 8)), CUDA_ERROR_INVALID_VALUE);
    const cuuint64_t dim[] = {64, 8, 8, 4}, stride[] = {256, 2048, 16384};
    const cuuint32_t step[] = {1, 1, 1, 1};
    const int lower[] = {-1, -1}, upper[] = {-1, -1}, far[] = {-200, 0};
    CU(cuTensorMapEncodeIm2col(&map, CU_TENSOR_MAP_DATA_TYPE_FLOAT32, 4, (void *)(uintptr_t)from, dim, stride, lower, upper, 16,
                               32, step, CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_SWIZZLE_NONE,
                               CU_TENSOR_MAP_L2_PROMOTION_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE));
    CU_FAILS(cuTensorMapEncodeIm2col(&map, CU_TENSOR_MAP_DATA_TYPE_FLOAT32, 4, (void *)(uintptr_t)from, dim, stride, far, upper,
                                     16, 32, step, CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_SWIZZLE_NONE,
                                     CU_TENSOR_MAP_L2_PROMOTION_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE),
             CUDA_ERROR_INVALID_VALUE);
    CU(cuModuleUnload(m));
    printf("tensor_map: ok\n");
    return 0;
}
