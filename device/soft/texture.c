// SPDX-License-Identifier: Apache-2.0
/*
 * Texture lookups as the appendix "Texture Fetching" of CUDA's programming guide defines them: linear
 * filtering weighs texels by fractions of 8 bits; coordinates that are not normalised are never wrapped or
 * mirrored.
 */
#include "device/soft/texture.h"

#include <math.h>
#include <string.h>

#define FRACTION 256 /* steps of a filter weight */

unsigned texture_channel_size(enum texture_format format) {
    switch (format) {
    case TEXTURE_U8:
    case TEXTURE_S8:
        return 1;
    case TEXTURE_U16:
    case TEXTURE_S16:
    case TEXTURE_F16:
        return 2;
    default:
        return 4;
    }
}

unsigned texture_texel_size(const struct texture *t) {
    return texture_channel_size(t->format) * t->channels;
}

bool texture_is_float(const struct texture *t) {
    switch (t->format) {
    case TEXTURE_U32:
    case TEXTURE_S32:
        return false;
    case TEXTURE_F16:
    case TEXTURE_F32:
        return true;
    default:
        return !t->as_integer;
    }
}

static uint32_t float_bits(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static float bits_float(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

float texture_from_half(uint16_t half) {
    uint32_t sign = (uint32_t)(half & 0x8000u) << 16, exponent = half >> 10 & 31, fraction = half & 0x3ffu;
    if (exponent == 31)
        return bits_float(sign | 0x7f800000u | fraction << 13);
    if (exponent)
        return bits_float(sign | (exponent + 112) << 23 | fraction << 13);
    float value = (float)fraction * 0x1p-24f;
    return sign ? -value : value;
}

uint16_t texture_to_half(float value) {
    uint32_t bits = float_bits(value), sign = bits >> 16 & 0x8000u, magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return (uint16_t)(sign | 0x7fffu);
    if (magnitude >= 0x47800000u) /* 65536 and infinity */
        return (uint16_t)(sign | 0x7c00u);
    if (magnitude < 0x38800000u) /* subnormal: the addition rounds to a multiple of 2^-24 */
        return (uint16_t)(sign | (float_bits(bits_float(magnitude) + 0.5f) - 0x3f000000u));
    uint32_t rounded = magnitude + 0xfffu + (magnitude >> 13 & 1);
    return (uint16_t)(sign | (rounded - 0x38000000u) >> 13);
}

/* ---- texels ---- */

static float from_srgb(float c) {
    return c <= 0.04045f ? c / 12.92f : powf((c + 0.055f) / 1.055f, 2.4f);
}

static float fraction_of(enum texture_format format, int32_t value) {
    switch (format) {
    case TEXTURE_U8:
        return (float)value / 255.0f;
    case TEXTURE_S8:
        return value < -127 ? -1.0f : (float)value / 127.0f;
    case TEXTURE_U16:
        return (float)value / 65535.0f;
    default:
        return value < -32767 ? -1.0f : (float)value / 32767.0f;
    }
}

/* One channel of a texel in memory, as the bits that a fetch gives. */
static uint32_t channel(const struct texture *t, const uint8_t *from, unsigned index) {
    uint16_t half;
    int16_t narrow;
    uint32_t word;
    int32_t value;
    from += index * texture_channel_size(t->format);
    switch (t->format) {
    case TEXTURE_U8:
        value = *from;
        break;
    case TEXTURE_S8:
        value = (int8_t)*from;
        break;
    case TEXTURE_U16:
        memcpy(&half, from, sizeof half), value = half;
        break;
    case TEXTURE_S16:
        memcpy(&narrow, from, sizeof narrow), value = narrow;
        break;
    case TEXTURE_F16:
        memcpy(&half, from, sizeof half);
        return float_bits(texture_from_half(half));
    default:
        memcpy(&word, from, sizeof word);
        return word;
    }
    if (t->as_integer)
        return (uint32_t)value;
    float fraction = fraction_of(t->format, value);
    return float_bits(t->srgb && t->format == TEXTURE_U8 && index < 3 ? from_srgb(fraction) : fraction);
}

/* The border's colour in the format's integers, saturated. */
static uint32_t border_integer(const struct texture *t, float value) {
    static const double ranges[][2] = {
        [TEXTURE_U8] = {0, 255},           [TEXTURE_S8] = {-128, 127},
        [TEXTURE_U16] = {0, 65535},        [TEXTURE_S16] = {-32768, 32767},
        [TEXTURE_U32] = {0, 4294967295.0}, [TEXTURE_S32] = {-2147483648.0, 2147483647}};
    const double *range = ranges[t->format];
    double clamped = !(value > range[0]) ? range[0] : value < range[1] ? value : range[1];
    return (uint32_t)(int64_t)clamped;
}

/* The texel at i, inside the level, or with NULL the border. */
static void texel(const struct texture *t, const struct texture_level *level, const int64_t *i,
                  uint32_t out[4]) {
    bool is_float = texture_is_float(t);
    out[0] = out[1] = out[2] = 0;
    out[3] = is_float ? float_bits(1.0f) : 1;
    if (!i) {
        for (unsigned c = 0; c < 4; c++)
            out[c] = t->linear_memory ? 0
                     : is_float       ? float_bits(t->border[c])
                                      : border_integer(t, t->border[c]);
        return;
    }
    const uint8_t *from = (const uint8_t *)(uintptr_t)level->address + (size_t)i[2] * level->slice +
                          (size_t)i[1] * level->pitch + (size_t)i[0] * texture_texel_size(t);
    for (unsigned c = 0; c < t->channels; c++)
        out[c] = channel(t, from, c);
}

/* ---- addresses ---- */

static int64_t modulo(int64_t value, int64_t size) {
    int64_t rest = value % size;
    return rest < 0 ? rest + size : rest;
}

static int64_t clamp(int64_t value, int64_t size) {
    return value < 0 ? 0 : value >= size ? size - 1 : value;
}

/* Brings an index into the texture; false = the border. */
static bool address(const struct texture *t, unsigned axis, int64_t size, int64_t *index) {
    enum texture_address mode = t->mode[axis];
    if (t->linear_memory || mode == TEXTURE_BORDER)
        return *index >= 0 && *index < size;
    if (mode == TEXTURE_WRAP && t->normalized) {
        *index = modulo(*index, size);
    } else if (mode == TEXTURE_MIRROR && t->normalized) {
        *index = modulo(*index, 2 * size);
        if (*index >= size)
            *index = 2 * size - 1 - *index;
    } else {
        *index = clamp(*index, size);
    }
    return true;
}

/* ---- cubes ---- */

/* Face and position in it (from -1 to 1) of a direction. */
static unsigned cube_face(const double d[3], double *s, double *t) {
    double x = fabs(d[0]), y = fabs(d[1]), z = fabs(d[2]), major;
    unsigned face;
    if (x >= y && x >= z) {
        face = d[0] < 0;
        major = x, *s = d[0] < 0 ? d[2] : -d[2], *t = -d[1];
    } else if (y >= z) {
        face = 2 + (d[1] < 0);
        major = y, *s = d[0], *t = d[1] < 0 ? -d[2] : d[2];
    } else {
        face = 4 + (d[2] < 0);
        major = z, *s = d[2] < 0 ? -d[0] : d[0], *t = -d[1];
    }
    *s = major > 0 ? *s / major : 0;
    *t = major > 0 ? *t / major : 0;
    return face;
}

static void cube_direction(unsigned face, double s, double t, double d[3]) {
    const double directions[6][3] = {{1, -t, -s}, {-1, -t, s}, {s, 1, t},
                                     {s, -1, -t}, {s, -t, 1},  {-s, -t, -1}};
    memcpy(d, directions[face], sizeof directions[face]);
}

/* Moves a texel that lies beyond one edge of its face to the face behind the edge. */
static void cube_wrap(unsigned *face, int64_t size, int64_t *i, int64_t *j) {
    bool out_i = *i < 0 || *i >= size, out_j = *j < 0 || *j >= size;
    if (out_i != out_j) {
        double d[3], s, t;
        cube_direction(*face, (2.0 * (double)*i + 1) / (double)size - 1,
                       (2.0 * (double)*j + 1) / (double)size - 1, d);
        *face = cube_face(d, &s, &t);
        *i = (int64_t)floor((s + 1) / 2 * (double)size);
        *j = (int64_t)floor((t + 1) / 2 * (double)size);
    }
    *i = clamp(*i, size);
    *j = clamp(*j, size);
}

/* ---- lookups ---- */

/* What a lookup has found out about one level before texels are fetched. */
struct place {
    const struct texture *t;
    const struct texture_level *level;
    enum texture_geometry geometry;
    unsigned face;
    int64_t slice; /* of 1D, 2D and cubes */
};

static unsigned axes(enum texture_geometry geometry) {
    return geometry == TEXTURE_1D ? 1 : geometry == TEXTURE_3D ? 3 : 2;
}

static void fetch(const struct place *p, const int64_t at[3], uint32_t out[4]) {
    const struct texture_level *level = p->level;
    const int64_t size[3] = {level->width, level->height, level->depth};
    int64_t i[3] = {at[0], at[1], at[2]};
    bool inside = true;
    if (p->geometry == TEXTURE_CUBE) {
        unsigned face = p->face;
        if (p->t->seamless)
            cube_wrap(&face, level->width, &i[0], &i[1]);
        i[0] = clamp(i[0], level->width);
        i[1] = clamp(i[1], level->height);
        i[2] = clamp(p->slice + (int64_t)face, level->depth);
    } else {
        unsigned count = axes(p->geometry);
        for (unsigned axis = 0; axis < count; axis++)
            inside &= address(p->t, axis, size[axis], &i[axis]);
        if (count < 2)
            i[1] = 0;
        if (count < 3)
            i[2] = clamp(p->slice, level->depth);
    }
    texel(p->t, level, inside ? i : NULL, out);
}

/* Texel coordinates of a lookup in a level; what is not a number is 0. */
static void position(struct place *p, const struct texture_lookup *lookup, const float at[3], double x[3]) {
    const struct texture_level *level = p->level;
    const double size[3] = {level->width, level->height, level->depth};
    p->face = 0;
    p->slice = lookup->layer;
    if (p->geometry == TEXTURE_CUBE) {
        const double d[3] = {at[0], at[1], at[2]};
        double s, t;
        p->face = cube_face(d, &s, &t);
        p->slice = lookup->layer < 0 ? 0 : lookup->layer * 6;
        if (p->slice > (int64_t)level->depth - 6)
            p->slice = (int64_t)level->depth - 6;
        x[0] = (s + 1) / 2 * size[0];
        x[1] = (t + 1) / 2 * size[1];
        x[2] = 0;
    } else {
        for (unsigned axis = 0; axis < 3; axis++)
            x[axis] = p->t->normalized ? (double)at[axis] * size[axis] : at[axis];
    }
    for (unsigned axis = 0; axis < 3; axis++) {
        x[axis] += axis < axes(p->geometry) ? lookup->offset[axis] : 0;
        x[axis] = !(x[axis] > -0x1p40) ? isnan(x[axis]) ? 0 : -0x1p40 : x[axis] < 0x1p40 ? x[axis] : 0x1p40;
    }
}

static void sample_level(struct place *p, const struct texture_lookup *lookup, const float at[3],
                         uint32_t out[4]) {
    double x[3], sum[4] = {0};
    int64_t base[3] = {0}, i[3];
    unsigned weight[3] = {0}, count = axes(p->geometry);
    position(p, lookup, at, x);
    if (!p->t->filter || !texture_is_float(p->t)) {
        for (unsigned axis = 0; axis < 3; axis++)
            base[axis] = (int64_t)floor(x[axis]);
        fetch(p, base, out);
        return;
    }
    for (unsigned axis = 0; axis < count; axis++) {
        int64_t fixed = (int64_t)floor((x[axis] - 0.5) * FRACTION + 0.5);
        weight[axis] = (unsigned)modulo(fixed, FRACTION);
        base[axis] = (fixed - (int64_t)weight[axis]) / FRACTION;
    }
    for (unsigned corner = 0; corner < 1u << count; corner++) {
        double w = 1;
        uint32_t bits[4];
        for (unsigned axis = 0; axis < 3; axis++) {
            bool far = corner >> axis & 1;
            i[axis] = base[axis] + far;
            if (axis < count)
                w *= (far ? weight[axis] : FRACTION - weight[axis]) / (double)FRACTION;
        }
        if (w == 0)
            continue;
        fetch(p, i, bits);
        for (unsigned c = 0; c < 4; c++)
            sum[c] += w * (double)bits_float(bits[c]);
    }
    for (unsigned c = 0; c < 4; c++)
        out[c] = float_bits((float)sum[c]);
}

void texture_sample(const struct texture *t, const struct texture_lookup *lookup, const float at[3],
                    float level, uint32_t out[4]) {
    struct place p = {.t = t, .level = t->level, .geometry = lookup->geometry};
    float highest = (float)(t->levels - 1);
    if (t->levels == 1) {
        sample_level(&p, lookup, at, out);
        return;
    }
    level += t->bias;
    level = level > t->least ? level : t->least; /* also what is not a number */
    level = level < t->most ? level : t->most;
    level = !(level > 0) ? 0 : level < highest ? level : highest;
    unsigned lower = (unsigned)(t->mip_filter ? level : floorf(level + 0.5f));
    unsigned weight = t->mip_filter ? (unsigned)((level - (float)lower) * FRACTION + 0.5f) : 0;
    p.level = &t->level[lower];
    sample_level(&p, lookup, at, out);
    if (!weight || !texture_is_float(t))
        return;
    uint32_t above[4];
    p.level = &t->level[lower + 1];
    sample_level(&p, lookup, at, above);
    for (unsigned c = 0; c < 4; c++)
        out[c] = float_bits((float)((bits_float(out[c]) * (double)(FRACTION - weight) +
                                     bits_float(above[c]) * (double)weight) /
                                    FRACTION));
}

void texture_fetch(const struct texture *t, const struct texture_lookup *lookup, const int32_t at[3],
                   int32_t level, uint32_t out[4]) {
    struct place p = {.t = t, .geometry = lookup->geometry, .slice = lookup->layer};
    int64_t i[3];
    p.level = &t->level[clamp(level, t->levels)];
    for (unsigned axis = 0; axis < 3; axis++)
        i[axis] = (int64_t)at[axis] + lookup->offset[axis];
    fetch(&p, i, out);
}

void texture_gather(const struct texture *t, const struct texture_lookup *lookup, const float at[3],
                    unsigned channel, uint32_t out[4]) {
    static const uint8_t corners[4][2] = {{0, 1}, {1, 1}, {1, 0}, {0, 0}};
    struct place p = {.t = t, .level = t->level, .geometry = lookup->geometry};
    double x[3];
    position(&p, lookup, at, x);
    for (unsigned k = 0; k < 4; k++) {
        const int64_t i[3] = {(int64_t)floor(x[0] - 0.5) + corners[k][0],
                              (int64_t)floor(x[1] - 0.5) + corners[k][1], 0};
        uint32_t bits[4];
        fetch(&p, i, bits);
        out[k] = bits[channel & 3];
    }
}

float texture_gradient_level(const struct texture *t, enum texture_geometry geometry, const float dx[3],
                             const float dy[3]) {
    const double size[3] = {t->level->width, t->level->height, t->level->depth};
    unsigned count = geometry == TEXTURE_CUBE ? 3 : axes(geometry);
    double lengths[2] = {0};
    for (unsigned axis = 0; axis < count; axis++) {
        double scale = geometry == TEXTURE_CUBE ? size[0] / 2 : t->normalized ? size[axis] : 1;
        lengths[0] += (dx[axis] * scale) * (dx[axis] * scale);
        lengths[1] += (dy[axis] * scale) * (dy[axis] * scale);
    }
    double longest = sqrt(lengths[0] > lengths[1] ? lengths[0] : lengths[1]);
    return longest > 0 ? (float)log2(longest) : -INFINITY;
}
