// SPDX-License-Identifier: Apache-2.0
/* What both forms of the demo share: the view of the Mandelbrot set, the CPU's answer for a pixel, and the PNG. C and CUDA C++. */
#ifndef BARCUDA_TOOLS_DEMO_PICTURE_H
#define BARCUDA_TOOLS_DEMO_PICTURE_H

#include <math.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __CUDACC__
#define PICTURE_BOTH __host__ __device__
#else
#define PICTURE_BOTH
#endif

enum { PICTURE_WIDTH = 480, PICTURE_HEIGHT = 320, PICTURE_LIMIT = 300 };

/* The complex number of pixel (0, 0), and the distance between two pixels. */
typedef struct {
    double x, y, step;
} picture_view;

static const picture_view picture_seahorses = {-0.7536, 0.12513333333333335, 0.02 / PICTURE_WIDTH};

PICTURE_BOTH static inline int picture_iterations(picture_view view, int px, int py) {
    double cx = px * view.step + view.x, cy = py * view.step + view.y, x = 0, y = 0;
    int n = 0;
    while (n < PICTURE_LIMIT) {
        double xx = x * x, yy = y * y;
        if (xx + yy > 4.0)
            break;
        y = 2 * x * y + cy;
        x = xx - yy + cx;
        n++;
    }
    return n;
}

/* Recomputes every 97th pixel. Returns how many differ; *checked gets how many were looked at. */
static inline long picture_differences(const int *counts, long *checked) {
    long wrong = 0;
    *checked = 0;
    for (int i = 0; i < PICTURE_WIDTH * PICTURE_HEIGHT; i += 97) {
        wrong += counts[i] != picture_iterations(picture_seahorses, i % PICTURE_WIDTH, i / PICTURE_WIDTH);
        ++*checked;
    }
    return wrong;
}

static inline int picture_write(const char *path, const int *counts) {
    static unsigned char rgb[3 * PICTURE_WIDTH * PICTURE_HEIGHT];
    for (int i = 0; i < PICTURE_WIDTH * PICTURE_HEIGHT; i++) {
        double t = counts[i] == PICTURE_LIMIT ? 0 : sqrt((double)counts[i] / PICTURE_LIMIT);
        rgb[3 * i] = (unsigned char)(255 * fmin(1, 3 * t * t));
        rgb[3 * i + 1] = (unsigned char)(255 * fmin(1, 1.6 * t));
        rgb[3 * i + 2] = (unsigned char)(255 * (t > 0 ? fmin(1, pow(t, 0.4)) : 0));
    }
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    image.width = PICTURE_WIDTH;
    image.height = PICTURE_HEIGHT;
    image.format = PNG_FORMAT_RGB;
    if (png_image_write_to_file(&image, path, 0, rgb, 0, NULL))
        return 1;
    fprintf(stderr, "cannot write %s: %s\n", path, image.message);
    return 0;
}

#endif
