// SPDX-License-Identifier: Apache-2.0
/*
 * Texture and surface references: variables of a module (.texref, .surfref) that instructions name. What a
 * program sets becomes a texture or surface object, whose handle lies in the variable; device code finds it
 * by the variable's address.
 */
#ifndef BARCUDA_DEVICE_SOFT_TEXTURE_REFERENCE_H
#define BARCUDA_DEVICE_SOFT_TEXTURE_REFERENCE_H

#include <stdint.h>

struct soft_module;

/* The handle of what the reference whose variable lies at `address` is bound to; 0 when there is none. Any
 * thread. */
uint64_t soft_reference_bound(uint64_t address);
/* The references of a module that goes. */
void soft_references_forget(const struct soft_module *);

#endif
