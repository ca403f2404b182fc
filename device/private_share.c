// SPDX-License-Identifier: Apache-2.0
/* Host side of the private operations on what processes share: tokens of the broker's cross the wire as two words. */
#include <string.h>

#include "device/session_internal.h"
#include "device/share.h"
#include "generated/host_dispatch.h"

static void to_words(const struct share_token *token, uint64_t *first, uint64_t *second) {
    memcpy(first, token->bytes, 8);
    memcpy(second, token->bytes + 8, 8);
}

static struct share_token from_words(uint64_t first, uint64_t second) {
    struct share_token token;
    memcpy(token.bytes, &first, 8);
    memcpy(token.bytes + 8, &second, 8);
    return token;
}

CUresult session_bcMemExport(struct session *s, CUmemGenericAllocationHandle handle, uint64_t *first, uint64_t *second) {
    struct share_token token = {0};
    CUresult r = s->executor->allocation_export ? s->executor->allocation_export(handle, &token) : CUDA_ERROR_NOT_SUPPORTED;
    to_words(&token, first, second);
    return r;
}

CUresult session_bcMemImport(struct session *s, CUmemGenericAllocationHandle *handle, uint64_t first, uint64_t second) {
    const struct share_token token = from_words(first, second);
    return s->executor->allocation_import ? s->executor->allocation_import(&token, handle) : CUDA_ERROR_NOT_SUPPORTED;
}

CUresult session_bcPoolExport(struct session *s, CUmemoryPool pool, uint64_t *first, uint64_t *second) {
    struct share_token token = {0};
    CUresult r = s->executor->pool_export ? s->executor->pool_export(pool, &token) : CUDA_ERROR_NOT_SUPPORTED;
    to_words(&token, first, second);
    return r;
}

CUresult session_bcPoolImport(struct session *s, CUmemoryPool *pool, uint64_t first, uint64_t second) {
    const struct share_token token = from_words(first, second);
    return s->executor->pool_import ? s->executor->pool_import(&token, pool) : CUDA_ERROR_NOT_SUPPORTED;
}
