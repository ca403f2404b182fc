// SPDX-License-Identifier: Apache-2.0
/* Places of virtual registers in the frame. */
#include "device/soft/ptx_decode.h"

#include <string.h>

static void patch(struct ptx_decode *d) {
    for (uint32_t i = 0; i < d->fixup_count; i++) {
        const struct ptx_fixup *fixup = &d->fixups[i];
        uint32_t place = d->vregs[fixup->vreg].offset;
        if (fixup->direct)
            *fixup->direct = place;
        else
            memcpy((char *)&d->ops[fixup->op] + fixup->offset, &place, sizeof place);
    }
}

void ptx_assign_registers(struct ptx_decode *d) {
    uint64_t bytes = (d->constant_bytes + 63) & ~63u, small = 0, small_end = 0;
    for (uint32_t i = 0; i < d->fixup_count; i++) {
        struct ptx_vreg *v = &d->vregs[d->fixups[i].vreg];
        if (v->offset != PTX_NO_REGISTER)
            continue;
        if (v->size == 0) {
            /* Predicates share a line. */
            if (small == small_end) {
                small = bytes;
                small_end = bytes += 64;
            }
            v->offset = (uint32_t)small;
            small += 4;
        } else {
            v->offset = (uint32_t)bytes;
            bytes += (uint64_t)v->size * 32;
        }
        if (bytes > PTX_MAX_FRAME)
            ptx_decode_fail(d, PTX_UNSUPPORTED, "registers take more than %d bytes", PTX_MAX_FRAME);
    }
    d->unit->frame_bytes = (uint32_t)bytes;
    patch(d);
}
