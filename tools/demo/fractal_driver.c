// SPDX-License-Identifier: Apache-2.0
// The demo for machines where no CUDA compiler can be had: the same picture by the Driver API, with the kernel as PTX text.
#include "generated/cuda_exports.h"
#include "tools/demo/picture.h"

#define CHECK(call)                                                                                                    \
    do {                                                                                                               \
        CUresult error = (call);                                                                                       \
        if (error != CUDA_SUCCESS) {                                                                                   \
            fprintf(stderr, "%s: CUresult %d\n", #call, (int)error);                                                   \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

static const char ptx[] =
    ".version 7.0\n.target sm_70\n.address_size 64\n"
    ".visible .entry mandelbrot(.param .f64 p_x, .param .f64 p_y, .param .f64 p_step, .param .u64 p_counts,\n"
    "                           .param .u32 p_width, .param .u32 p_height, .param .u32 p_limit)\n"
    "{\n"
    "    .reg .pred %p<4>;\n    .reg .b32 %r<12>;\n    .reg .b64 %rd<4>;\n    .reg .f64 %d<16>;\n"
    "    mov.u32 %r1, %ctaid.x;  mov.u32 %r2, %ntid.x;  mov.u32 %r3, %tid.x;\n"
    "    mad.lo.s32 %r4, %r1, %r2, %r3;\n"                              /* px */
    "    mov.u32 %r1, %ctaid.y;  mov.u32 %r2, %ntid.y;  mov.u32 %r3, %tid.y;\n"
    "    mad.lo.s32 %r5, %r1, %r2, %r3;\n"                              /* py */
    "    ld.param.u32 %r6, [p_width];  ld.param.u32 %r7, [p_height];  ld.param.u32 %r8, [p_limit];\n"
    "    setp.ge.s32 %p1, %r4, %r6;  setp.ge.s32 %p2, %r5, %r7;  or.pred %p1, %p1, %p2;\n"
    "    @%p1 bra DONE;\n"
    "    ld.param.f64 %d1, [p_x];  ld.param.f64 %d2, [p_y];  ld.param.f64 %d3, [p_step];\n"
    "    cvt.rn.f64.s32 %d4, %r4;  mul.rn.f64 %d4, %d4, %d3;  add.rn.f64 %d1, %d4, %d1;\n" /* cx */
    "    cvt.rn.f64.s32 %d4, %r5;  mul.rn.f64 %d4, %d4, %d3;  add.rn.f64 %d2, %d4, %d2;\n" /* cy */
    "    mov.f64 %d5, 0d0000000000000000;  mov.f64 %d6, 0d0000000000000000;  mov.u32 %r9, 0;\n"
    "LOOP:\n"
    "    setp.ge.s32 %p1, %r9, %r8;\n    @%p1 bra STORE;\n"
    "    mul.rn.f64 %d7, %d5, %d5;  mul.rn.f64 %d8, %d6, %d6;  add.rn.f64 %d9, %d7, %d8;\n"
    "    setp.gt.f64 %p1, %d9, 0d4010000000000000;\n    @%p1 bra STORE;\n"
    "    add.rn.f64 %d10, %d5, %d5;  mul.rn.f64 %d10, %d10, %d6;  add.rn.f64 %d6, %d10, %d2;\n"
    "    sub.rn.f64 %d5, %d7, %d8;  add.rn.f64 %d5, %d5, %d1;\n"
    "    add.s32 %r9, %r9, 1;\n    bra LOOP;\n"
    "STORE:\n"
    "    ld.param.u64 %rd1, [p_counts];  cvta.to.global.u64 %rd1, %rd1;\n"
    "    mad.lo.s32 %r10, %r5, %r6, %r4;  mul.wide.s32 %rd2, %r10, 4;  add.s64 %rd1, %rd1, %rd2;\n"
    "    st.global.u32 [%rd1], %r9;\n"
    "DONE:\n    ret;\n}\n";

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "fractal.png";
    static int counts[PICTURE_WIDTH * PICTURE_HEIGHT];
    CUdevice device;
    CUcontext context;
    CUmodule module;
    CUfunction mandelbrot;
    CUdeviceptr memory;
    char name[256];
    int major, minor;
    CHECK(cuInit(0));
    CHECK(cuDeviceGet(&device, 0));
    CHECK(cuDeviceGetName(name, sizeof name, device));
    CHECK(cuDeviceGetAttribute(&major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device));
    CHECK(cuDeviceGetAttribute(&minor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device));
    printf("device        %s, compute capability %d.%d\n", name, major, minor);
    CHECK(cuDevicePrimaryCtxRetain(&context, device));
    CHECK(cuCtxSetCurrent(context));
    CHECK(cuModuleLoadData(&module, ptx));
    CHECK(cuModuleGetFunction(&mandelbrot, module, "mandelbrot"));
    CHECK(cuMemAlloc_v2(&memory, sizeof counts));
    picture_view view = picture_seahorses;
    int width = PICTURE_WIDTH, height = PICTURE_HEIGHT, limit = PICTURE_LIMIT;
    void *params[] = {&view.x, &view.y, &view.step, &memory, &width, &height, &limit};
    CHECK(cuLaunchKernel(mandelbrot, (PICTURE_WIDTH + 31) / 32, (PICTURE_HEIGHT + 3) / 4, 1, 32, 4, 1, 0, NULL, params,
                         NULL));
    CHECK(cuMemcpyDtoH_v2(counts, memory, sizeof counts));
    long checked, wrong = picture_differences(counts, &checked);
    printf("picture       %s, %d x %d\n", path, PICTURE_WIDTH, PICTURE_HEIGHT);
    printf("check         %ld pixels recomputed on the CPU, %ld differ\n", checked, wrong);
    printf("result        %s\n", wrong ? "WRONG" : "right");
    CHECK(cuMemFree_v2(memory));
    return picture_write(path, counts) && !wrong ? 0 : 1;
}
