// SPDX-License-Identifier: Apache-2.0
/*
 * The sampler against a plain reference: all formats, numbers of channels, read modes, address modes, filters
 * and dimensions at random coordinates; half precision exhaustively.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/soft/texture.h"

enum { WIDTH = 7, HEIGHT = 5, DEPTH = 3, PITCH = 128, POINTS = 48 };

static uint8_t memory[PITCH * HEIGHT * DEPTH];
static uint64_t seed = 1, vectors;

static uint32_t next_random(void) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33);
}

static float bits_to_float(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* ---- the reference ---- */

static double half_value(uint16_t half) {
    int exponent = half >> 10 & 31;
    double fraction = half & 1023,
           value = exponent ? ldexp(1024 + fraction, exponent - 25) : ldexp(fraction, -24);
    return half & 0x8000 ? -value : value;
}

/* A channel as a number; `fraction`: integers of 8 and 16 bits as parts of their largest. */
static double reference_channel(enum texture_format format, const uint8_t *texel, unsigned index,
                                bool fraction) {
    uint16_t u16;
    uint32_t u32;
    double value;
    memcpy(&u16, texel + 2 * index, sizeof u16);
    switch (format) {
    case TEXTURE_U8:
        return fraction ? texel[index] / 255.0 : texel[index];
    case TEXTURE_S8:
        value = (int8_t)texel[index];
        return fraction ? fmax(value / 127.0, -1) : value;
    case TEXTURE_U16:
        return fraction ? u16 / 65535.0 : u16;
    case TEXTURE_S16:
        value = (int16_t)u16;
        return fraction ? fmax(value / 32767.0, -1) : value;
    case TEXTURE_F16:
        return half_value(u16);
    default:
        memcpy(&u32, texel + 4 * index, sizeof u32);
        return format == TEXTURE_U32 ? u32 : format == TEXTURE_S32 ? (int32_t)u32 : bits_to_float(u32);
    }
}

/* -1 = the border */
static int reference_index(const struct texture *t, unsigned axis, int i, int size) {
    enum texture_address mode = t->mode[axis];
    if (mode == TEXTURE_BORDER)
        return i < 0 || i >= size ? -1 : i;
    if (!t->normalized)
        mode = TEXTURE_CLAMP;
    while (i < 0 || i >= size) {
        if (mode == TEXTURE_CLAMP)
            i = i < 0 ? 0 : size - 1;
        else if (mode == TEXTURE_WRAP)
            i += i < 0 ? size : -size;
        else
            i = i < 0 ? -1 - i : 2 * size - 1 - i;
    }
    return i;
}

static double reference_texel(const struct texture *t, unsigned axes, const int at[3], unsigned channel) {
    const int size[3] = {WIDTH, HEIGHT, DEPTH};
    int i[3] = {at[0], at[1], at[2]};
    for (unsigned axis = 0; axis < axes; axis++) {
        i[axis] = reference_index(t, axis, at[axis], size[axis]);
        if (i[axis] < 0)
            return (double)t->border[channel];
    }
    if (channel >= t->channels)
        return channel == 3;
    const uint8_t *texel =
        memory + i[2] * PITCH * HEIGHT + i[1] * PITCH + (size_t)i[0] * texture_texel_size(t);
    return reference_channel(t->format, texel, channel, !t->as_integer);
}

/* Interpolates axis after axis, the last one outermost. */
static double reference_lerp(const struct texture *t, unsigned axes, unsigned axis, const double x[3],
                             int at[3], unsigned channel) {
    if (axis == 0)
        return reference_texel(t, axes, at, channel);
    unsigned a = axis - 1;
    double b = x[a] - 0.5, whole = floor(b), weight = floor((b - whole) * 256 + 0.5) / 256;
    at[a] = (int)whole;
    double low = reference_lerp(t, axes, a, x, at, channel);
    at[a] = (int)whole + 1;
    double high = reference_lerp(t, axes, a, x, at, channel);
    return weight == 0 ? low : weight == 1 ? high : low * (1 - weight) + high * weight;
}

/* ---- tests ---- */

static struct texture make(enum texture_format format, unsigned channels) {
    struct texture t = {
        .format = format, .channels = (uint8_t)channels, .levels = 1, .border = {0.25f, 1, 2, 3}};
    t.address = t.level[0].address = (uint64_t)(uintptr_t)memory;
    t.size = sizeof memory;
    t.level[0].pitch = PITCH;
    t.level[0].slice = PITCH * HEIGHT;
    t.level[0].width = WIDTH;
    t.level[0].height = HEIGHT;
    t.level[0].depth = DEPTH;
    return t;
}

static void fill(enum texture_format format) {
    for (size_t i = 0; i < sizeof memory; i++)
        memory[i] = (uint8_t)next_random();
    for (size_t i = 0; i + 4 <= sizeof memory; i += 4) {
        float value = (float)(int32_t)next_random() / 65536.0f;
        if (format == TEXTURE_F32)
            memcpy(memory + i, &value, 4);
        if (format == TEXTURE_F16)
            memory[i + 1] &= 0xbf, memory[i + 3] &= 0xbf; /* neither infinite nor NaN */
    }
}

static void check(const struct texture *t, unsigned axes, bool layered) {
    static const enum texture_geometry geometries[] = {TEXTURE_1D, TEXTURE_1D, TEXTURE_2D, TEXTURE_3D};
    const double size[3] = {WIDTH, HEIGHT, DEPTH};
    struct texture_lookup lookup = {.geometry = geometries[axes]};
    for (int point = 0; point < POINTS; point++) {
        float at[3];
        double x[3];
        int whole[3] = {0};
        uint32_t out[4];
        for (unsigned axis = 0; axis < 3; axis++) {
            at[axis] = (float)(next_random() % 4096) / 128 - 13;
            if (point % 4 == 0)
                at[axis] = floorf(at[axis]);
            if (t->normalized)
                at[axis] /= (float)size[axis];
            x[axis] = t->normalized ? at[axis] * size[axis] : (double)at[axis];
            whole[axis] = axis < axes ? (int)floor(x[axis]) : 0;
        }
        lookup.layer = layered ? next_random() % 5 : 0;
        if (layered)
            whole[2] = lookup.layer < DEPTH ? (int)lookup.layer : DEPTH - 1;
        texture_sample(t, &lookup, at, 0, out);
        bool filtered = t->filter && texture_is_float(t);
        for (unsigned c = 0; c < 4; c++) {
            double wanted =
                filtered ? reference_lerp(t, axes, axes, x, whole, c) : reference_texel(t, axes, whole, c);
            double got = texture_is_float(t) ? (double)bits_to_float(out[c])
                         : t->format == TEXTURE_S8 || t->format == TEXTURE_S16 || t->format == TEXTURE_S32
                             ? (double)(int32_t)out[c]
                             : out[c];
            if (!texture_is_float(t) && wanted != floor(wanted))
                wanted = floor(wanted); /* the border's colour */
            if (!(fabs(got - wanted) <= 2e-7 * fmax(fabs(wanted), filtered ? 40000 : 0)) &&
                got != (double)(float)wanted)
                fail_msg("format %d, %u channels, %u axes, mode %d, filter %d, normalised %d: channel %u: "
                         "%.9g, not %.9g",
                         t->format, t->channels, axes, t->mode[0], t->filter, t->normalized, c, got, wanted);
            vectors++;
        }
    }
}

static void samples_are_the_references(void **state) {
    (void)state;
    for (int format = TEXTURE_U8; format <= TEXTURE_F32; format++)
        for (unsigned channels = 1; channels <= 4; channels *= 2)
            for (unsigned bits = 0; bits < 32; bits++)
                for (unsigned axes = 1; axes <= 3; axes++) {
                    struct texture t = make((enum texture_format)format, channels);
                    fill(t.format);
                    for (int axis = 0; axis < 3; axis++)
                        t.mode[axis] = (enum texture_address)((bits + (unsigned)axis * (bits >> 4)) & 3);
                    t.filter = bits & 4;
                    t.normalized = bits & 8;
                    t.as_integer = bits & 16;
                    check(&t, axes, false);
                    if (axes < 3)
                        check(&t, axes, true);
                }
    printf("%llu channels sampled\n", (unsigned long long)vectors);
}

static void whole_coordinates_and_offsets(void **state) {
    (void)state;
    fill(TEXTURE_S16);
    struct texture t = make(TEXTURE_S16, 2);
    t.as_integer = true;
    for (int axis = 0; axis < 3; axis++)
        t.mode[axis] = TEXTURE_CLAMP;
    for (int y = -3; y < HEIGHT + 3; y++)
        for (int x = -3; x < WIDTH + 3; x++) {
            const int32_t at[3] = {x - 1, y + 2, 0};
            struct texture_lookup lookup = {.geometry = TEXTURE_2D, .offset = {1, -2}};
            uint32_t out[4];
            texture_fetch(&t, &lookup, at, 0, out);
            int i = x < 0 ? 0 : x < WIDTH ? x : WIDTH - 1, j = y < 0 ? 0 : y < HEIGHT ? y : HEIGHT - 1;
            for (unsigned c = 0; c < 2; c++)
                assert_int_equal((int32_t)out[c], (int32_t)reference_channel(
                                                      TEXTURE_S16, memory + j * PITCH + i * 4, c, false));
            assert_int_equal(out[2], 0);
            assert_int_equal(out[3], 1);
        }
    t.linear_memory = true;
    struct texture_lookup lookup = {.geometry = TEXTURE_1D};
    uint32_t out[4];
    texture_fetch(&t, &lookup, (const int32_t[3]){WIDTH}, 0, out);
    assert_int_equal(out[0] | out[1] | out[2] | out[3], 0);
    texture_fetch(&t, &lookup, (const int32_t[3]){INT32_MIN}, INT32_MAX, out);
    assert_int_equal(out[0], 0);
}

static void strange_coordinates_stay_inside(void **state) {
    (void)state;
    static const float strange[] = {NAN, INFINITY, -INFINITY, 3e38f, -3e38f, 0x1p31f, -0x1p63f, 1e-40f};
    fill(TEXTURE_F32);
    for (unsigned bits = 0; bits < 64; bits++) {
        struct texture t = make(TEXTURE_F32, 1);
        for (int axis = 0; axis < 3; axis++)
            t.mode[axis] = (enum texture_address)(bits & 3);
        t.filter = bits & 4;
        t.normalized = bits & 8;
        t.seamless = bits & 16;
        t.levels = bits & 32 ? 2 : 1;
        t.mip_filter = true;
        t.most = INFINITY;
        t.level[1] = t.level[0];
        for (int geometry = TEXTURE_1D; geometry <= TEXTURE_CUBE; geometry++)
            for (size_t i = 0; i < sizeof strange / sizeof *strange; i++) {
                struct texture_lookup lookup = {.geometry = (enum texture_geometry)geometry,
                                                .layer = (int64_t)UINT32_MAX,
                                                .offset = {INT32_MIN, INT32_MAX, INT32_MIN}};
                const float at[3] = {strange[i], strange[7 - i], strange[i]};
                uint32_t out[4];
                texture_sample(&t, &lookup, at, strange[i], out);
                texture_gather(&t, &lookup, at, (unsigned)i, out);
                texture_sample(&t, &lookup, at, texture_gradient_level(&t, lookup.geometry, at, at), out);
            }
    }
}

static void levels_are_mixed(void **state) {
    (void)state;
    static const float texel[3] = {10, 20, 40};
    struct texture t = make(TEXTURE_F32, 1);
    t.levels = 3;
    t.most = 100;
    for (int i = 0; i < 3; i++)
        t.level[i] = (struct texture_level){
            .address = (uint64_t)(uintptr_t)&texel[i], .width = 1, .height = 1, .depth = 1};
    struct texture_lookup lookup = {.geometry = TEXTURE_2D};
    const struct {
        float level, point, linear;
    } cases[] = {{-1, 10, 10},    {0.25f, 10, 12.5f}, {0.5f, 20, 15},
                 {1.75f, 40, 35}, {9, 40, 40},        {NAN, 10, 10}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int linear = 0; linear < 2; linear++) {
            uint32_t out[4];
            t.mip_filter = linear;
            t.mode[0] = t.mode[1] = TEXTURE_CLAMP;
            texture_sample(&t, &lookup, (const float[3]){0}, cases[i].level, out);
            assert_true(bits_to_float(out[0]) == (linear ? cases[i].linear : cases[i].point));
        }
    t.bias = 0.5f;
    t.most = 0.75f;
    uint32_t out[4];
    texture_sample(&t, &lookup, (const float[3]){0}, 2, out);
    assert_true(bits_to_float(out[0]) == 17.5f);
}

/* Every texel of every face is hit by its own direction; across an edge lies the neighbour's row. */
static void cubes(void **state) {
    (void)state;
    enum { N = 4 };
    static float image[6][N][N];
    struct texture t = make(TEXTURE_F32, 1);
    t.cube = t.normalized = true;
    t.level[0] = (struct texture_level){.address = (uint64_t)(uintptr_t)image,
                                        .pitch = 4 * N,
                                        .slice = 4 * N * N,
                                        .width = N,
                                        .height = N,
                                        .depth = 6};
    for (int f = 0; f < 6; f++)
        for (int y = 0; y < N; y++)
            for (int x = 0; x < N; x++)
                image[f][y][x] = (float)(100 * f + 10 * y + x);
    struct texture_lookup lookup = {.geometry = TEXTURE_CUBE};
    uint32_t out[4];
    for (int f = 0; f < 6; f++)
        for (int y = 0; y < N; y++)
            for (int x = 0; x < N; x++) {
                float s = (2.0f * (float)x + 1) / N - 1, v = (2.0f * (float)y + 1) / N - 1;
                const float directions[6][3] = {{1, -v, -s}, {-1, -v, s}, {s, 1, v},
                                                {s, -1, -v}, {s, -v, 1},  {-s, -v, -1}};
                texture_sample(&t, &lookup, directions[f], 0, out);
                assert_true(bits_to_float(out[0]) == image[f][y][x]);
            }
    /* The edge between +x and +z: +z's last column beside +x's first. */
    t.filter = true;
    t.seamless = true;
    const float edge[3] = {1, 0.75f, 1};
    texture_sample(&t, &lookup, edge, 0, out);
    assert_true(bits_to_float(out[0]) == (image[0][0][0] + image[4][0][N - 1]) / 2);
    t.seamless = false;
    texture_sample(&t, &lookup, edge, 0, out);
    assert_true(bits_to_float(out[0]) == image[0][0][0]);
}

static void halves(void **state) {
    (void)state;
    for (uint32_t half = 0; half < 0x10000; half++) {
        float value = texture_from_half((uint16_t)half);
        if ((half & 0x7fff) > 0x7c00) {
            assert_true(isnan(value));
            continue;
        }
        assert_true((half & 0x7fff) == 0x7c00 ? isinf(value) : value == half_value((uint16_t)half));
        assert_int_equal(texture_to_half(value), half);
        /* Half way to the next one goes to the even one. */
        if ((half & 0x7fff) < 0x7bff) {
            float middle = (float)((half_value((uint16_t)half) + half_value((uint16_t)(half + 1))) / 2);
            assert_int_equal(texture_to_half(middle), half + (half & 1));
        }
    }
    assert_int_equal(texture_to_half(65520), 0x7c00);
    assert_int_equal(texture_to_half(65519), 0x7bff);
}

static void srgb(void **state) {
    (void)state;
    static const uint8_t texel[4] = {0, 188, 255, 188};
    struct texture t = make(TEXTURE_U8, 4);
    t.srgb = true;
    t.level[0] =
        (struct texture_level){.address = (uint64_t)(uintptr_t)texel, .width = 1, .height = 1, .depth = 1};
    uint32_t out[4];
    texture_fetch(&t, &(struct texture_lookup){.geometry = TEXTURE_1D}, (const int32_t[3]){0}, 0, out);
    assert_true(bits_to_float(out[0]) == 0 && bits_to_float(out[2]) == 1);
    assert_true(fabsf(bits_to_float(out[1]) - 0.502886f) < 1e-5f);
    assert_true(bits_to_float(out[3]) == 188 / 255.0f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_are_the_references),
        cmocka_unit_test(whole_coordinates_and_offsets),
        cmocka_unit_test(strange_coordinates_stay_inside),
        cmocka_unit_test(levels_are_mixed),
        cmocka_unit_test(cubes),
        cmocka_unit_test(halves),
        cmocka_unit_test(srgb),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
