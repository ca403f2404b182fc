// SPDX-License-Identifier: Apache-2.0
/*
 * What a texture or surface object refers to, and how it is sampled. Knows nothing of handles, contexts or
 * PTX: the driver fills a struct texture, the interpreter checks its memory and calls these functions.
 */
#ifndef BARCUDA_DEVICE_SOFT_TEXTURE_H
#define BARCUDA_DEVICE_SOFT_TEXTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum texture_format {
    TEXTURE_U8,
    TEXTURE_S8,
    TEXTURE_U16,
    TEXTURE_S16,
    TEXTURE_U32,
    TEXTURE_S32,
    TEXTURE_F16,
    TEXTURE_F32,
};

/* Values of CUaddress_mode. */
enum texture_address { TEXTURE_WRAP, TEXTURE_CLAMP, TEXTURE_MIRROR, TEXTURE_BORDER };

/* What the coordinates of an instruction mean; layers are counted by an integer of their own. */
enum texture_geometry { TEXTURE_1D, TEXTURE_2D, TEXTURE_3D, TEXTURE_CUBE };

enum { TEXTURE_LEVELS = 18 };

/* Extents in texels, at least 1. Layers and the faces of cubes are slices. */
struct texture_level {
    uint64_t address;    /* of this process */
    size_t pitch, slice; /* bytes from row to row, and from slice to slice */
    uint32_t width, height, depth;
};

struct texture {
    bool surface;
    enum texture_format format;
    uint8_t channels;   /* 1, 2 or 4 */
    bool linear_memory; /* a row without end: fetches outside read 0 */
    bool cube, layered;
    bool as_integer; /* 8- and 16-bit integers are not turned into fractions */
    bool normalized; /* coordinates run from 0 to 1 */
    bool srgb, seamless;
    bool filter, mip_filter; /* linear, not point */
    enum texture_address mode[3];
    float bias, least, most; /* of the level */
    float border[4];
    uint64_t address, size; /* all texels are in here */
    uint32_t levels;
    struct texture_level level[TEXTURE_LEVELS];
};

unsigned texture_channel_size(enum texture_format); /* bytes */
unsigned texture_texel_size(const struct texture *);
/* Whether fetches give floating-point numbers; otherwise 32-bit integers. */
bool texture_is_float(const struct texture *);

/* One of the lookups of a lane. `layer` is a layer or, of a cube, the layer of six faces. */
struct texture_lookup {
    enum texture_geometry geometry;
    int64_t layer;
    int32_t offset[3]; /* in texels */
};

/* Bits of the four channels, floats or integers. `level` is the level of detail before bias and clamps. */
void texture_sample(const struct texture *, const struct texture_lookup *, const float at[3], float level,
                    uint32_t out[4]);
/* The same at whole texels of one level: unfiltered. */
void texture_fetch(const struct texture *, const struct texture_lookup *, const int32_t at[3], int32_t level,
                   uint32_t out[4]);
/* One channel of the four texels that linear filtering would use: (0,1), (1,1), (1,0), (0,0). Not of cubes.
 */
void texture_gather(const struct texture *, const struct texture_lookup *, const float at[3],
                    unsigned channel, uint32_t out[4]);
/* Level of detail from the derivatives of the coordinates. */
float texture_gradient_level(const struct texture *, enum texture_geometry, const float dx[3],
                             const float dy[3]);

float texture_from_half(uint16_t);
uint16_t texture_to_half(float);

#endif
