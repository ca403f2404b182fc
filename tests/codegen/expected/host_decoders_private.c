// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Decoders of calls from the guest: private operations.
 */

#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"

CUresult do_bcToyPing(struct session *s, const struct executor_ops *ops, struct port_message *m,
    struct wire_writer *out) {
    (void)ops;
    uint64_t words[2];
    wire_get(&m->in, words, sizeof words);
    const void *numbers_in = host_take(&m->in, words[1], sizeof(uint32_t));
    if (m->in.bad)
        return CUDA_ERROR_INVALID_VALUE;
    uint64_t answer = 0;
    CUresult r = session_bcToyPing(s, (uint64_t)words[0], (const uint32_t *)(uintptr_t)numbers_in,
        (size_t)words[1], &answer);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t results[] = {(uint64_t)answer};
    wire_put(out, results, sizeof results);
    return r;
}
