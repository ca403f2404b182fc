// SPDX-License-Identifier: Apache-2.0
/*
 * Tokens that the guest assigns itself, for calls that create an object without waiting
 * (docs/architecture.md, "Handles").
 */
#ifndef BARCUDA_RUNTIME_TOKEN_H
#define BARCUDA_RUNTIME_TOKEN_H

#include <stdint.h>

/* A token of this kind (enum handle_kind) that no live object has; 0 when 4 million objects of the kind live.
 */
uint64_t rt_token_new(unsigned kind);
/* Ends a token of rt_token_new, so that its index can be used again. Tokens that the worker assigned are left
 * alone. */
void rt_token_free(uint64_t token);

#endif
