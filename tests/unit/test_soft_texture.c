// SPDX-License-Identifier: Apache-2.0
/* Rules of arrays, mipmapped arrays, texture and surface objects on the software GPU: what is refused, and
 * how long things live. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/executor.h"
#include "device/soft/texture.h"
#include "device/soft/texture_object.h"
#include "generated/executor_ops.h"

#define ops executor_soft.ops

static void *heap_alloc(void *self, size_t size, size_t alignment) {
    (void)self;
    return aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
}

static void heap_free(void *self, void *p) {
    (void)self;
    free(p);
}

static void hand_over(void *self) {
    (void)self;
}

static int open_device(void **state) {
    (void)state;
    static const struct executor_host host = {
        .heap_alloc = heap_alloc, .heap_free = heap_free, .hand_over = hand_over};
    const struct executor_config config = {.memory = (uint64_t)64 << 20, .threads = 1};
    char why[256];
    if (!executor_soft.open(&config, &host, why, sizeof why)) {
        fprintf(stderr, "%s\n", why);
        return -1;
    }
    return executor_soft.reserve(0x200000000000, (uint64_t)1 << 30) ? 0 : -1;
}

static CUcontext fresh_context(void) {
    CUcontext c;
    assert_int_equal(ops->cuCtxCreate_v2(&c, 0, 0), CUDA_SUCCESS);
    return c;
}

static CUarray make_array(size_t w, size_t h, size_t d, unsigned flags) {
    const CUDA_ARRAY3D_DESCRIPTOR descriptor = {w, h, d, CU_AD_FORMAT_FLOAT, 1, flags};
    CUarray a;
    assert_int_equal(ops->cuArray3DCreate_v2(&a, &descriptor), CUDA_SUCCESS);
    return a;
}

static CUDA_RESOURCE_DESC resource_of(CUarray a) {
    CUDA_RESOURCE_DESC d;
    memset(&d, 0, sizeof d);
    d.resType = CU_RESOURCE_TYPE_ARRAY;
    d.res.array.hArray = a;
    return d;
}

static void arrays_have_rules(void **state) {
    (void)state;
    enum {
        L = CUDA_ARRAY3D_LAYERED,
        C = CUDA_ARRAY3D_CUBEMAP,
        G = CUDA_ARRAY3D_TEXTURE_GATHER,
        S = CUDA_ARRAY3D_SURFACE_LDST
    };
    static const struct {
        CUDA_ARRAY3D_DESCRIPTOR d;
        CUresult result;
    } cases[] = {
        {{8, 0, 0, CU_AD_FORMAT_FLOAT, 1, 0}, CUDA_SUCCESS},
        {{8, 8, 8, CU_AD_FORMAT_HALF, 4, S}, CUDA_SUCCESS},
        {{8, 0, 3, CU_AD_FORMAT_SIGNED_INT8, 2, L}, CUDA_SUCCESS},
        {{8, 8, 12, CU_AD_FORMAT_FLOAT, 1, L | C}, CUDA_SUCCESS},
        {{0, 8, 0, CU_AD_FORMAT_FLOAT, 1, 0}, CUDA_ERROR_INVALID_VALUE},
        {{8, 0, 8, CU_AD_FORMAT_FLOAT, 1, 0}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 0, CU_AD_FORMAT_FLOAT, 3, 0}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 0, CU_AD_FORMAT_FLOAT, 1, L}, CUDA_ERROR_INVALID_VALUE},
        {{8, 4, 6, CU_AD_FORMAT_FLOAT, 1, C}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 12, CU_AD_FORMAT_FLOAT, 1, C}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 7, CU_AD_FORMAT_FLOAT, 1, L | C}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 8, CU_AD_FORMAT_FLOAT, 1, G}, CUDA_ERROR_INVALID_VALUE},
        {{200000, 0, 0, CU_AD_FORMAT_FLOAT, 1, 0}, CUDA_ERROR_INVALID_VALUE},
        {{100000, 0, 0, CU_AD_FORMAT_FLOAT, 1, S}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 4096, CU_AD_FORMAT_FLOAT, 1, L}, CUDA_ERROR_INVALID_VALUE},
        {{8, 8, 0, CU_AD_FORMAT_NV12, 1, 0}, CUDA_ERROR_NOT_SUPPORTED},
        {{8, 8, 0, CU_AD_FORMAT_FLOAT, 1, CUDA_ARRAY3D_SPARSE}, CUDA_ERROR_NOT_SUPPORTED},
        {{16384, 16384, 16384, CU_AD_FORMAT_FLOAT, 4, 0}, CUDA_ERROR_OUT_OF_MEMORY},
    };
    CUcontext c = fresh_context();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CUarray a = NULL;
        CUresult r = ops->cuArray3DCreate_v2(&a, &cases[i].d);
        if (r != cases[i].result)
            fail_msg("case %zu: %d", i, r);
        if (r == CUDA_SUCCESS)
            assert_int_equal(ops->cuArrayDestroy(a), CUDA_SUCCESS);
    }
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void levels_belong_to_their_array(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    const CUDA_ARRAY3D_DESCRIPTOR d = {64, 32, 0, CU_AD_FORMAT_FLOAT, 1, CUDA_ARRAY3D_SURFACE_LDST};
    CUmipmappedArray m;
    CUarray level, other;
    assert_int_equal(ops->cuMipmappedArrayCreate(&m, &d, 100), CUDA_SUCCESS);
    assert_int_equal(ops->cuMipmappedArrayGetLevel(&other, m, 7), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuMipmappedArrayGetLevel(&level, m, 6), CUDA_SUCCESS);
    CUDA_ARRAY3D_DESCRIPTOR got;
    assert_int_equal(ops->cuArray3DGetDescriptor_v2(&got, level), CUDA_SUCCESS);
    assert_true(got.Width == 1 && got.Height == 1 && got.Depth == 0);
    assert_int_equal(ops->cuArrayDestroy(level), CUDA_ERROR_INVALID_HANDLE);
    CUDA_RESOURCE_DESC resource = resource_of(level);
    CUsurfObject surface;
    assert_int_equal(ops->cuSurfObjectCreate(&surface, &resource), CUDA_SUCCESS);
    assert_int_equal(ops->cuMipmappedArrayDestroy(m), CUDA_SUCCESS);
    assert_int_equal(ops->cuArray3DGetDescriptor_v2(&got, level), CUDA_ERROR_INVALID_HANDLE);
    assert_int_equal(ops->cuMipmappedArrayDestroy(m), CUDA_ERROR_INVALID_HANDLE);
    /* The surface still has its memory. */
    const struct texture *t = soft_texture_hold(NULL, surface);
    assert_non_null(t);
    assert_int_equal(t->level[0].width, 1);
    memset((void *)(uintptr_t)t->level[0].address, 1, 4);
    soft_texture_release(NULL, t);
    assert_int_equal(ops->cuSurfObjectDestroy(surface), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void objects_have_rules(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUarray plain = make_array(8, 8, 0, 0), layered = make_array(8, 8, 4, CUDA_ARRAY3D_LAYERED);
    CUDA_RESOURCE_DESC resource = resource_of(plain), bad = resource;
    CUDA_TEXTURE_DESC sampler = {0};
    CUtexObject t;
    CUsurfObject s;
    CUDA_RESOURCE_VIEW_DESC view = {.format = CU_RES_VIEW_FORMAT_UINT_4X8, .width = 8, .height = 8};
    assert_int_equal(ops->cuTexObjectCreate(NULL, &resource, &sampler, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, NULL, NULL), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuSurfObjectCreate(&s, &resource), CUDA_ERROR_INVALID_VALUE); /* no SURFACE_LDST */
    bad.res.array.hArray = (CUarray)&bad;
    assert_int_equal(ops->cuTexObjectCreate(&t, &bad, &sampler, NULL), CUDA_ERROR_INVALID_HANDLE);
    bad.resType = CU_RESOURCE_TYPE_MIPMAPPED_ARRAY;
    bad.res.mipmap.hMipmappedArray = (CUmipmappedArray)plain;
    assert_int_equal(ops->cuTexObjectCreate(&t, &bad, &sampler, NULL), CUDA_ERROR_INVALID_HANDLE);
    sampler.addressMode[1] = (CUaddress_mode)4;
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, &sampler, NULL), CUDA_ERROR_INVALID_VALUE);
    sampler.addressMode[1] = CU_TR_ADDRESS_MODE_BORDER;
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, &sampler, &view), CUDA_SUCCESS);
    const struct texture *held = soft_texture_hold(NULL, t);
    assert_true(held->format == TEXTURE_U8 && held->channels == 4);
    CUDA_RESOURCE_VIEW_DESC got;
    assert_int_equal(ops->cuTexObjectGetResourceViewDesc(&got, t), CUDA_SUCCESS);
    assert_int_equal(got.format, view.format);
    assert_int_equal(ops->cuSurfObjectDestroy(t), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(ops->cuTexObjectDestroy(t), CUDA_SUCCESS);
    assert_int_equal(ops->cuTexObjectDestroy(t), CUDA_ERROR_INVALID_VALUE);
    assert_null(soft_texture_hold(NULL, t));
    assert_int_equal(held->channels, 4); /* until it is released */
    soft_texture_release(NULL, held);
    view.format = CU_RES_VIEW_FORMAT_UINT_1X8;
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, &sampler, &view), CUDA_ERROR_INVALID_VALUE);
    view.format = CU_RES_VIEW_FORMAT_UNSIGNED_BC1;
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, &sampler, &view), CUDA_ERROR_NOT_SUPPORTED);
    view.format = CU_RES_VIEW_FORMAT_FLOAT_1X32;
    view.lastLayer = 1;
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, &sampler, &view), CUDA_ERROR_INVALID_VALUE);
    resource.res.array.hArray = layered;
    view.firstLayer = 1;
    view.lastLayer = 2;
    assert_int_equal(ops->cuTexObjectCreate(&t, &resource, &sampler, &view), CUDA_SUCCESS);
    held = soft_texture_hold(NULL, t);
    assert_int_equal(held->level[0].depth, 2);
    assert_true(held->level[0].address == held->address + held->level[0].slice);
    soft_texture_release(NULL, held);
    /* Objects go with their context. */
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
    assert_null(soft_texture_hold(NULL, t));
    c = fresh_context();
    assert_int_equal(ops->cuArrayDestroy(plain), CUDA_SUCCESS);
    assert_int_equal(ops->cuArrayDestroy(layered), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void linear_memory_has_rules(void **state) {
    (void)state;
    CUcontext c = fresh_context();
    CUdeviceptr memory;
    assert_int_equal(ops->cuMemAlloc_v2(&memory, 4096), CUDA_SUCCESS);
    CUDA_TEXTURE_DESC sampler = {0};
    CUtexObject t;
    CUDA_RESOURCE_DESC d;
    const struct {
        size_t offset, size;
        CUresult result;
        uint32_t width; /* texels that are there */
    } cases[] = {
        {0, 4096, CUDA_SUCCESS, 1024},
        {512, 3584, CUDA_SUCCESS, 896},
        {4, 64, CUDA_ERROR_INVALID_VALUE, 0},
        {0, 0, CUDA_ERROR_INVALID_VALUE, 0},
        {0, 3, CUDA_ERROR_INVALID_VALUE, 0},
        {512, 4096, CUDA_SUCCESS, 896}, /* ends with the allocation */
        {0, SIZE_MAX, CUDA_ERROR_INVALID_VALUE, 0},
        {1u << 30, 4096, CUDA_ERROR_INVALID_VALUE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        memset(&d, 0, sizeof d);
        d.resType = CU_RESOURCE_TYPE_LINEAR;
        d.res.linear.devPtr = memory + cases[i].offset;
        d.res.linear.format = CU_AD_FORMAT_FLOAT;
        d.res.linear.numChannels = 1;
        d.res.linear.sizeInBytes = cases[i].size;
        CUresult r = ops->cuTexObjectCreate(&t, &d, &sampler, NULL);
        if (r != cases[i].result)
            fail_msg("case %zu: %d", i, r);
        if (r != CUDA_SUCCESS)
            continue;
        const struct texture *texture = soft_texture_hold(NULL, t);
        assert_int_equal(texture->level[0].width, cases[i].width);
        soft_texture_release(NULL, texture);
        assert_int_equal(ops->cuTexObjectDestroy(t), CUDA_SUCCESS);
    }
    memset(&d, 0, sizeof d);
    d.resType = CU_RESOURCE_TYPE_PITCH2D;
    d.res.pitch2D.devPtr = memory;
    d.res.pitch2D.format = CU_AD_FORMAT_UNSIGNED_INT8;
    d.res.pitch2D.numChannels = 4;
    d.res.pitch2D.width = 16;
    d.res.pitch2D.height = 64;
    d.res.pitch2D.pitchInBytes = 64;
    assert_int_equal(ops->cuTexObjectCreate(&t, &d, &sampler, NULL), CUDA_SUCCESS);
    assert_int_equal(ops->cuTexObjectDestroy(t), CUDA_SUCCESS);
    d.res.pitch2D.width = 17;
    assert_int_equal(ops->cuTexObjectCreate(&t, &d, &sampler, NULL), CUDA_ERROR_INVALID_VALUE);
    d.res.pitch2D.width = 16;
    d.res.pitch2D.pitchInBytes = 68;
    assert_int_equal(ops->cuTexObjectCreate(&t, &d, &sampler, NULL), CUDA_ERROR_INVALID_VALUE);
    d.res.pitch2D.pitchInBytes = 64;
    d.res.pitch2D.height = 65;
    assert_int_equal(ops->cuTexObjectCreate(&t, &d, &sampler, NULL), CUDA_SUCCESS);
    const struct texture *texture = soft_texture_hold(NULL, t);
    assert_int_equal(texture->level[0].height, 64);
    soft_texture_release(NULL, texture);
    assert_int_equal(ops->cuTexObjectDestroy(t), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

static void many_objects(void **state) {
    (void)state;
    enum { N = 300 };
    static CUtexObject handles[N];
    CUcontext c = fresh_context();
    CUDA_RESOURCE_DESC resource = resource_of(make_array(8, 8, 0, 0));
    CUDA_TEXTURE_DESC sampler = {0};
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < N; i++) {
            CUtexObject before = handles[i];
            assert_int_equal(ops->cuTexObjectCreate(&handles[i], &resource, &sampler, NULL), CUDA_SUCCESS);
            assert_true(handles[i] != before);
            for (int k = 0; k < i; k++)
                assert_true(handles[k] != handles[i]);
        }
        for (int i = 0; i < N; i++)
            assert_int_equal(ops->cuTexObjectDestroy(handles[i]), CUDA_SUCCESS);
    }
    assert_int_equal(ops->cuArrayDestroy(resource.res.array.hArray), CUDA_SUCCESS);
    assert_int_equal(ops->cuCtxDestroy_v2(c), CUDA_SUCCESS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arrays_have_rules),  cmocka_unit_test(levels_belong_to_their_array),
        cmocka_unit_test(objects_have_rules), cmocka_unit_test(linear_memory_has_rules),
        cmocka_unit_test(many_objects),
    };
    return cmocka_run_group_tests(tests, open_device, NULL);
}
