// SPDX-License-Identifier: Apache-2.0
/* ldmatrix and stmatrix, wmma.load and wmma.store. */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

bool ptx_decode_matrix(struct ptx_decode *d) {
    (void)d;
    return false;
}
