// SPDX-License-Identifier: Apache-2.0
/*
 * Kernels begin with operations that give the same result in every block: parameters, thread indices, block
 * sizes, and arithmetic on these. Such an operation moves into a prologue that runs once per warp and grid,
 * if nothing else writes its results; they keep their registers for good.
 */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_decode.h"

#include <stdlib.h>
#include <string.h>

enum { HOIST_LIMIT = 128 };

struct hoist {
    uint32_t *writes; /* per vreg */
    bool *fixed;      /* per vreg: its value does not depend on the block */
    uint32_t *moved;  /* per operation: its new index */
    bool *chosen;
};

static bool pure(const struct ptx_op *op) {
    if (op->guard != PTX_FRAME_TRUE || op->guard_xor)
        return false;
    if (op->kind == PTX_OP_ALU)
        return !(op->flags & PTX_OP_PINNED);
    if (op->kind != PTX_OP_FN)
        return false;
    if (op->fn == ptx_run_special)
        return ptx_special_is_fixed(op->other.arg[1]);
    const struct ptx_access *access = ptx_access_best();
    return op->fn == access->load_param || op->fn == access->shape_narrow || op->fn == access->shape_wide ||
           op->fn == ptx_mov_of(4) || op->fn == ptx_mov_of(8);
}

static uint32_t choose(struct ptx_decode *d, struct hoist *h) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < d->fixup_count; i++)
        h->writes[d->fixups[i].vreg] += d->fixups[i].write;
    for (uint32_t i = 0; i < d->fixup_count && count < HOIST_LIMIT;) {
        uint32_t op = d->fixups[i].op, first = i;
        bool ok = pure(&d->ops[op]), writes = false;
        for (; i < d->fixup_count && d->fixups[i].op == op; i++) {
            uint32_t vreg = d->fixups[i].vreg;
            if (d->fixups[i].write) {
                ok &= h->writes[vreg] == 1;
                writes = true;
            } else {
                ok &= d->vregs[vreg].constant || h->fixed[vreg];
            }
        }
        if (!ok || !writes)
            continue;
        for (uint32_t k = first; k < i; k++)
            if (d->fixups[k].write)
                h->fixed[d->fixups[k].vreg] = true;
        h->chosen[op - d->unit_first] = true;
        count++;
    }
    return count;
}

/* Puts the chosen operations first, both kinds in their old order, and adapts what refers to operations. */
static void move(struct ptx_decode *d, struct hoist *h, uint32_t count, struct ptx_op *copy,
                 struct ptx_fixup *fixups) {
    uint32_t total = d->op_count - d->unit_first, front = 0, back = count, kept = 0;
    for (uint32_t i = 0; i < total; i++) {
        h->moved[i] = h->chosen[i] ? front++ : back++;
        copy[h->moved[i]] = d->ops[d->unit_first + i];
    }
    memcpy(d->ops + d->unit_first, copy, total * sizeof *copy);
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < d->fixup_count; i++) {
            uint32_t old = d->fixups[i].op - d->unit_first;
            if (h->chosen[old] != (pass == 0))
                continue;
            fixups[kept] = d->fixups[i];
            fixups[kept++].op = d->unit_first + h->moved[old];
        }
    memcpy(d->fixups, fixups, d->fixup_count * sizeof *fixups);
    /* A jump to an operation that has moved away goes on with the next one that stayed: the last, a ret,
     * always does. */
    for (uint32_t i = total, next = total - 1; i-- > 0;) {
        if (h->chosen[i])
            h->moved[i] = next;
        else
            next = h->moved[i];
    }
    for (uint32_t i = count; i < total; i++) {
        struct ptx_op *op = &d->ops[d->unit_first + i];
        if (op->kind == PTX_OP_BRANCH) {
            op->other.arg[0] = d->unit_first + h->moved[op->other.arg[0] - d->unit_first];
        } else if (op->kind == PTX_OP_CONTROL && op->fn == ptx_run_brx) {
            uint32_t *targets = (uint32_t *)(uintptr_t)op->other.pointer;
            for (uint32_t k = 0; k < op->other.arg[1]; k++)
                targets[k] = d->unit_first + h->moved[targets[k] - d->unit_first];
        }
    }
}

uint32_t ptx_hoist(struct ptx_decode *d) {
    uint32_t total = d->op_count - d->unit_first, count = 0;
    struct hoist h = {calloc(d->vreg_count + 1, sizeof *h.writes), calloc(d->vreg_count + 1, sizeof *h.fixed),
                      calloc(total, sizeof *h.moved), calloc(total, sizeof *h.chosen)};
    struct ptx_op *copy = calloc(total, sizeof *copy);
    struct ptx_fixup *fixups = calloc((size_t)d->fixup_count + 1, sizeof *fixups);
    if (h.writes && h.fixed && h.moved && h.chosen && copy && fixups) {
        count = choose(d, &h);
        if (count)
            move(d, &h, count, copy, fixups);
    }
    free(h.writes);
    free(h.fixed);
    free(h.moved);
    free(h.chosen);
    free(copy);
    free(fixups);
    return count;
}
