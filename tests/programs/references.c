// SPDX-License-Identifier: Apache-2.0
/* Texture and surface references, which only PTX can still declare. */
#include <string.h>

#include "driver_check.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations" /* all of them are */

static const char PTX[] = ".version 6.0\n"
                          ".target sm_50\n"
                          ".address_size 64\n"
                          ".global .texref picture;\n"
                          ".visible .global .surfref canvas;\n"
                          ".visible .global .u32 number;\n"
                          ".visible .entry look(.param .u64 out, .param .f32 x, .param .f32 y) {\n"
                          "    .reg .b64 %rd<3>; .reg .f32 %f<8>; .reg .b32 %r<3>;\n"
                          "    ld.param.u64 %rd0, [out];\n"
                          "    ld.param.f32 %f0, [x];\n"
                          "    ld.param.f32 %f1, [y];\n"
                          "    tex.2d.v4.f32.f32 {%f2, %f3, %f4, %f5}, [picture, {%f0, %f1}];\n"
                          "    st.global.f32 [%rd0], %f2;\n"
                          "    txq.width.b32 %r0, [picture];\n"
                          "    st.global.u32 [%rd0+4], %r0;\n"
                          "    mov.u64 %rd1, picture;\n"
                          "    tex.2d.v4.f32.f32 {%f2, %f3, %f4, %f5}, [%rd1, {%f0, %f1}];\n"
                          "    st.global.f32 [%rd0+8], %f2;\n"
                          "    ret;\n"
                          "}\n"
                          ".visible .entry fetch(.param .u64 out, .param .u32 at) {\n"
                          "    .reg .b64 %rd<2>; .reg .b32 %r<8>;\n"
                          "    ld.param.u64 %rd0, [out];\n"
                          "    ld.param.u32 %r0, [at];\n"
                          "    tex.1d.v4.u32.s32 {%r1, %r2, %r3, %r4}, [picture, {%r0}];\n"
                          "    st.global.u32 [%rd0], %r1;\n"
                          "    ret;\n"
                          "}\n"
                          ".visible .entry paint(.param .u32 x, .param .u32 y, .param .f32 color) {\n"
                          "    .reg .b32 %r<3>; .reg .f32 %f0;\n"
                          "    ld.param.u32 %r0, [x];\n"
                          "    ld.param.u32 %r1, [y];\n"
                          "    ld.param.f32 %f0, [color];\n"
                          "    mov.b32 %r2, %f0;\n"
                          "    shl.b32 %r0, %r0, 2;\n"
                          "    sust.b.2d.b32.trap [canvas, {%r0, %r1}], {%r2};\n"
                          "    ret;\n"
                          "}\n";

enum { W = 8, H = 4 };

struct seen {
    float texel;
    unsigned width;
    float indirect;
};

static CUfunction function(CUmodule m, const char *name) {
    CUfunction f;
    CU(cuModuleGetFunction(&f, m, name));
    return f;
}

static struct seen look(CUmodule m, CUdeviceptr out, float x, float y) {
    struct seen seen;
    void *params[] = {&out, &x, &y};
    CU(cuLaunchKernel(function(m, "look"), 1, 1, 1, 1, 1, 1, 0, NULL, params, NULL));
    CU(cuMemcpyDtoH(&seen, out, sizeof seen));
    REQUIRE(seen.texel == seen.indirect);
    return seen;
}

static unsigned fetch(CUmodule m, CUdeviceptr out, unsigned at) {
    unsigned value;
    void *params[] = {&out, &at};
    CU(cuLaunchKernel(function(m, "fetch"), 1, 1, 1, 1, 1, 1, 0, NULL, params, NULL));
    CU(cuMemcpyDtoH(&value, out, sizeof value));
    return value;
}

int main(void) {
    CUdevice device;
    CUcontext context;
    CUmodule m;
    CUtexref t, again;
    CUsurfref s;
    CUdeviceptr out, linear;
    CU(cuInit(0));
    CU(cuDeviceGet(&device, 0));
    CU(cuDevicePrimaryCtxRetain(&context, device));
    CU(cuCtxSetCurrent(context));
    CU(cuModuleLoadData(&m, PTX));
    CU(cuMemAlloc(&out, 64));

    CU(cuModuleGetTexRef(&t, m, "picture"));
    CU(cuModuleGetTexRef(&again, m, "picture"));
    REQUIRE(t == again);
    CU_FAILS(cuModuleGetTexRef(&again, m, "nothing"), CUDA_ERROR_NOT_FOUND);
    CU_FAILS(cuModuleGetTexRef(&again, m, "number"), CUDA_ERROR_NOT_FOUND);
    CU_FAILS(cuModuleGetTexRef(&again, m, "canvas"), CUDA_ERROR_NOT_FOUND);
    CU_FAILS(cuModuleGetTexRef(NULL, m, "picture"), CUDA_ERROR_INVALID_VALUE);

    /* An array: nearest, then linear, then normalised coordinates that wrap. */
    float texels[H][W];
    for (int i = 0; i < W * H; i++)
        texels[i / W][i % W] = (float)i;
    CUDA_ARRAY3D_DESCRIPTOR d = {W, H, 0, CU_AD_FORMAT_FLOAT, 1, CUDA_ARRAY3D_SURFACE_LDST};
    CUarray array, got;
    CU(cuArray3DCreate(&array, &d));
    CUDA_MEMCPY2D copy = {.srcMemoryType = CU_MEMORYTYPE_HOST,
                          .srcHost = texels,
                          .srcPitch = W * 4,
                          .dstMemoryType = CU_MEMORYTYPE_ARRAY,
                          .dstArray = array,
                          .WidthInBytes = W * 4,
                          .Height = H};
    CU(cuMemcpy2D(&copy));
    CU_FAILS(cuTexRefGetArray(&got, t), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuTexRefSetArray(t, array, 0), CUDA_ERROR_INVALID_VALUE);
    CU(cuTexRefSetArray(t, array, CU_TRSA_OVERRIDE_FORMAT));
    CU(cuTexRefGetArray(&got, t));
    REQUIRE(got == array);
    struct seen seen = look(m, out, 2.5f, 1.5f);
    REQUIRE(seen.texel == 10 && seen.width == W);
    REQUIRE(look(m, out, 100, 0).texel == 7); /* clamped */
    CU(cuTexRefSetFilterMode(t, CU_TR_FILTER_MODE_LINEAR));
    REQUIRE(look(m, out, 3.0f, 1.5f).texel == 10.5f);
    CU(cuTexRefSetFilterMode(t, CU_TR_FILTER_MODE_POINT));
    CU(cuTexRefSetFlags(t, CU_TRSF_NORMALIZED_COORDINATES));
    CU(cuTexRefSetAddressMode(t, 0, CU_TR_ADDRESS_MODE_WRAP));
    REQUIRE(look(m, out, 1.0f + 2.5f / W, 1.5f / H).texel == 10);
    CUaddress_mode mode;
    unsigned flags;
    CU(cuTexRefGetAddressMode(&mode, t, 0));
    CU(cuTexRefGetFlags(&flags, t));
    REQUIRE(mode == CU_TR_ADDRESS_MODE_WRAP && flags == CU_TRSF_NORMALIZED_COORDINATES);
    CU_FAILS(cuTexRefSetAddressMode(t, 3, CU_TR_ADDRESS_MODE_WRAP), CUDA_ERROR_INVALID_VALUE);

    /* Linear memory that is not aligned: the offset comes back. */
    unsigned numbers[40];
    size_t offset = 7;
    CUarray_format format;
    int channels;
    for (unsigned i = 0; i < 40; i++)
        numbers[i] = 100 + i;
    CU(cuMemAlloc(&linear, sizeof numbers));
    CU(cuMemcpyHtoD(linear, numbers, sizeof numbers));
    CU(cuTexRefSetFormat(t, CU_AD_FORMAT_UNSIGNED_INT32, 1));
    CU(cuTexRefSetFlags(t, CU_TRSF_READ_AS_INTEGER));
    CU(cuTexRefSetAddress(&offset, t, linear, sizeof numbers));
    REQUIRE(offset == 0 && fetch(m, out, 5) == 105);
    CU_FAILS(cuTexRefSetAddress(NULL, t, linear + 4, 64), CUDA_ERROR_INVALID_VALUE);
    CU(cuTexRefSetAddress(&offset, t, linear + 4, 64));
    REQUIRE(offset == 4 && fetch(m, out, 5 + (unsigned)offset / 4) == 106);
    CU(cuTexRefGetFormat(&format, &channels, t));
    REQUIRE(format == CU_AD_FORMAT_UNSIGNED_INT32 && channels == 1);
    CUdeviceptr address;
    CU(cuTexRefGetAddress(&address, t));
    REQUIRE(address == linear);
    CU(cuParamSetTexRef(function(m, "fetch"), CU_PARAM_TR_DEFAULT, t));
    CU_FAILS(cuParamSetTexRef(function(m, "fetch"), 0, t), CUDA_ERROR_INVALID_VALUE);

    /* A surface. */
    CU(cuModuleGetSurfRef(&s, m, "canvas"));
    CU_FAILS(cuModuleGetSurfRef(&s, m, "picture"), CUDA_ERROR_NOT_FOUND);
    CU(cuSurfRefSetArray(s, array, 0));
    CU(cuSurfRefGetArray(&got, s));
    REQUIRE(got == array);
    unsigned x = 6, y = 3;
    float color = -2.5f;
    void *params[] = {&x, &y, &color};
    CU(cuLaunchKernel(function(m, "paint"), 1, 1, 1, 1, 1, 1, 0, NULL, params, NULL));
    CU(cuTexRefSetFlags(t, 0));
    CU(cuTexRefSetArray(t, array, CU_TRSA_OVERRIDE_FORMAT));
    REQUIRE(look(m, out, 6.5f, 3.5f).texel == color);

    CUtexref own;
    CU(cuTexRefCreate(&own));
    CU(cuTexRefSetMaxAnisotropy(own, 4));
    CU(cuTexRefDestroy(own));
    CU_FAILS(cuTexRefDestroy(t), CUDA_ERROR_INVALID_VALUE);
    CU(cuModuleUnload(m));
    CU(cuArrayDestroy(array));
    CU(cuMemFree(linear));
    CU(cuMemFree(out));
    printf("references: ok\n");
    return 0;
}
