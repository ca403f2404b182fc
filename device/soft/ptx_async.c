// SPDX-License-Identifier: Apache-2.0
/* cp.async: copies that are done when the instruction is. */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

bool ptx_decode_async(struct ptx_decode *d) {
    (void)d;
    return false;
}
