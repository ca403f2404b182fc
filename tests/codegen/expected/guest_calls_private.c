// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 b584db270e7317c3b4f01d6046d26a5e4443e19b576118cbe7daaac1cbf21bcd
/*
 * Encoders of calls from the guest to the host: private operations.
 */

#include "generated/guest_calls.h"
#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"
#include "generated/wire_tags.h"
#include "runtime/call.h"

CUresult call_bcToyPing(unsigned call_flags, uint64_t value, const uint32_t *numbers, size_t n,
    uint64_t *answer) {
    size_t payload = 16;
    if ((numbers && !call_room(&payload, (uint64_t)(n), sizeof(uint32_t))))
        return CUDA_ERROR_INVALID_VALUE;
    struct channel_call call;
    CUresult r = call_begin(&call, WIRE_OP_bcToyPing, call_flags | WIRE_SYNC, payload, 8);
    if (r != CUDA_SUCCESS)
        return r;
    const uint64_t words[] = {(uint64_t)value, (uint64_t)n};
    wire_put(&call.out, words, sizeof words);
    wire_put(&call.out, numbers, (size_t)(n) * sizeof(uint32_t));
    r = call_wait(&call);
    if (r == CUDA_SUCCESS) {
        uint64_t results[1];
        wire_get(&call.in, results, sizeof results);
        if (call.in.bad) {
            r = CUDA_ERROR_UNKNOWN;
        } else {
            *answer = (uint64_t)results[0];
        }
    }
    channel_finish(&call);
    return r;
}
