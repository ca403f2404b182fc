// SPDX-License-Identifier: Apache-2.0
/* Texture and surface objects: a table of handles that kernels look up while they run. */
#ifndef BARCUDA_DEVICE_SOFT_TEXTURE_OBJECT_H
#define BARCUDA_DEVICE_SOFT_TEXTURE_OBJECT_H

#include <stdint.h>

struct soft_context;
struct texture;

/* struct ptx_services' entries; thread safe. */
const struct texture *soft_texture_hold(void *context, uint64_t handle);
void soft_texture_release(void *context, const struct texture *);

/* Destroys the objects of a context. Its streams are idle. */
void soft_textures_forget(struct soft_context *);

#endif
