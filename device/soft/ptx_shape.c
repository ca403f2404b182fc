// SPDX-License-Identifier: Apache-2.0
/*
 * Which address registers get a shape. A shape describes the addresses of a warp (bounds, alignment, pattern,
 * see ptx_access.h); an operation behind each write of the register computes it, and loads and stores by that
 * register then need no look at 32 addresses. It pays where a register is used more often than written,
 * loops considered. A register that is the sum of another one and of a kernel parameter - an array's element
 * by its index - gets its shape from the other one's, without a look at addresses either.
 *
 * Why a shape may be trusted: it is valid for the lanes that executed the operation last, and masks begin
 * empty with every block. Such a lane reaches a use without another write of the register (each is followed
 * by its own shape), so the register has been live, and unchanged, all the way.
 */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_decode.h"

#include <stdlib.h>
#include <string.h>

enum { SHAPE_LIMIT = 64, LOOP_WEIGHT = 8, LOOP_DEPTH = 4 };

struct candidate {
    uint64_t writes, uses; /* weighted by loops */
    uint32_t shape;        /* virtual register, PTX_NO_REGISTER = none */
    uint32_t written;      /* how often in the text, and */
    uint32_t writer;       /* the first of the last such operation's fixups */
    uint32_t base, offset; /* the only write adds these: addresses, and what is the same in all lanes; else
                              PTX_NO_REGISTER */
    bool unfit;
};

struct pass {
    struct ptx_decode *d;
    uint32_t total;   /* operations of the unit */
    uint64_t *weight; /* per operation */
    struct candidate *by_vreg;
    uint32_t *moved; /* per operation: its new index */
    uint32_t inserted;
    struct ptx_op *ops;
    struct ptx_fixup *fixups;
    uint32_t fixup_count;
};

static ptx_fn *shaped(const struct ptx_op *op) {
    const struct ptx_access *access = ptx_access_best();
    if (op->kind != PTX_OP_FN)
        return NULL;
    for (unsigned space = 0; space < 6; space++) {
        if (access->shaped_load[space] && op->fn == access->load[space]) {
            bool word =
                op->mem.count == 1 && op->mem.size == 4 && op->mem.width == 4 && !(op->flags & PTX_MEM_POLL);
            return word ? access->shaped_load_word[space] : access->shaped_load[space];
        }
        if (access->shaped_store[space] && op->fn == access->store[space])
            return access->shaped_store[space];
    }
    return NULL;
}

static bool is_address(const struct ptx_fixup *fixup) {
    return !fixup->write && !fixup->direct && fixup->offset == offsetof(struct ptx_op, mem.address);
}

static uint32_t group_end(const struct ptx_decode *d, uint32_t first) {
    uint32_t end = first;
    while (end < d->fixup_count && d->fixups[end].op == d->fixups[first].op)
        end++;
    return end;
}

/* The fixup of the address by which a load or store may use a shape; NULL = none. What a load writes to its
 * own address register is not to be addresses of its later elements. */
static const struct ptx_fixup *address_use(const struct ptx_decode *d, uint32_t first, uint32_t end) {
    const struct ptx_fixup *use = NULL;
    if (!shaped(&d->ops[d->fixups[first].op]))
        return NULL;
    for (uint32_t i = first; i < end; i++)
        if (is_address(&d->fixups[i]))
            use = &d->fixups[i];
    for (uint32_t i = first; use && i < end; i++)
        if (d->fixups[i].write && d->fixups[i].vreg == use->vreg)
            return NULL;
    return use;
}

static void weigh(struct pass *p) {
    const struct ptx_op *ops = p->d->ops + p->d->unit_first;
    int32_t *change = calloc((size_t)p->total + 1, sizeof *change), depth = 0;
    for (uint32_t i = 0; change && i < p->total; i++)
        if (ops[i].kind == PTX_OP_BRANCH && ops[i].other.arg[0] - p->d->unit_first <= i) {
            change[ops[i].other.arg[0] - p->d->unit_first]++;
            change[i + 1]--;
        }
    for (uint32_t i = 0; i < p->total; i++) {
        depth += change ? change[i] : 0;
        p->weight[i] = 1;
        for (int k = 0; k < depth && k < LOOP_DEPTH; k++)
            p->weight[i] *= LOOP_WEIGHT;
    }
    free(change);
}

static void count(struct pass *p) {
    struct ptx_decode *d = p->d;
    for (uint32_t i = 0, end; i < d->fixup_count; i = end) {
        const struct ptx_op *op = &d->ops[d->fixups[i].op];
        uint64_t weight = p->weight[d->fixups[i].op - d->unit_first];
        end = group_end(d, i);
        for (uint32_t k = i; k < end; k++) {
            struct candidate *candidate = &p->by_vreg[d->fixups[k].vreg];
            if (!d->fixups[k].write)
                continue;
            candidate->writes += weight;
            candidate->written++;
            candidate->writer = i;
            candidate->unfit |= op->guard != PTX_FRAME_TRUE || op->guard_xor ||
                                (op->kind != PTX_OP_ALU && op->kind != PTX_OP_FN);
        }
        const struct ptx_fixup *use = address_use(d, i, end);
        if (use)
            p->by_vreg[use->vreg].uses += weight;
    }
}

/* Whether the register is a parameter of the kernel, perhaps copied: the same in all lanes, always. */
static bool is_parameter(const struct pass *p, uint32_t vreg, unsigned depth) {
    const struct ptx_decode *d = p->d;
    const struct candidate *candidate = &p->by_vreg[vreg];
    if (candidate->written != 1 || candidate->unfit || !depth)
        return false;
    const struct ptx_fixup *f = &d->fixups[candidate->writer];
    const struct ptx_op *op = &d->ops[f->op];
    if (op->kind != PTX_OP_FN || op->fn != ptx_mov_of(8))
        return op->kind == PTX_OP_FN && op->fn == ptx_access_best()->load_param && op->mem.count == 1;
    for (uint32_t i = candidate->writer, end = group_end(d, i); i < end; i++)
        if (!d->fixups[i].write)
            return is_parameter(p, d->fixups[i].vreg, depth - 1);
    return false;
}

/* Finds sums of addresses and parameters, the last first: their uses become uses of what they are made of. */
static void derive(struct pass *p) {
    struct ptx_decode *d = p->d;
    struct alu_form add;
    bool known = alu_lookup("add.s64", &add);
    for (uint32_t v = 0; v < d->vreg_count; v++)
        p->by_vreg[v].base = PTX_NO_REGISTER;
    for (uint32_t i = d->fixup_count; known && i-- > 0;) {
        struct candidate *sum = &p->by_vreg[d->fixups[i].vreg];
        const struct ptx_op *op = &d->ops[d->fixups[i].op];
        if (!d->fixups[i].write || sum->written != 1 || sum->unfit || !sum->uses || op->kind != PTX_OP_ALU ||
            op->alu_run != add.fn)
            continue;
        uint32_t source[2], count = 0;
        for (uint32_t k = sum->writer, end = group_end(d, k); k < end; k++)
            if (!d->fixups[k].write && count < 2)
                source[count++] = d->fixups[k].vreg;
        for (uint32_t k = 0; k < count && count == 2 && sum->base == PTX_NO_REGISTER; k++) {
            uint32_t base = source[1 - k];
            if (!is_parameter(p, source[k], 4) || d->vregs[base].constant || !p->by_vreg[base].writes ||
                p->by_vreg[base].unfit)
                continue;
            sum->base = base;
            sum->offset = source[k];
            p->by_vreg[base].uses += p->weight[d->fixups[i].op - d->unit_first];
        }
    }
}

static bool pays(const struct pass *p, const struct candidate *candidate) {
    if (candidate->base != PTX_NO_REGISTER && p->by_vreg[candidate->base].shape != PTX_NO_REGISTER)
        return candidate->uses >= candidate->writes;
    return candidate->uses >= 2 * candidate->writes;
}

/* By the order of their last writes: a sum comes behind what it is made of. */
static void choose(struct pass *p) {
    struct ptx_decode *d = p->d;
    uint32_t chosen = 0, count = d->vreg_count;
    for (uint32_t v = 0; v < count; v++)
        p->by_vreg[v].shape = PTX_NO_REGISTER;
    for (uint32_t i = 0, fixups = d->fixup_count; i < fixups; i++) {
        uint32_t v = d->fixups[i].vreg;
        struct candidate *candidate = &p->by_vreg[v];
        unsigned size = d->vregs[v].size;
        if (!d->fixups[i].write || candidate->shape != PTX_NO_REGISTER || candidate->unfit ||
            !candidate->writes || !pays(p, candidate) || (size != 4 && size != 8) || chosen == SHAPE_LIMIT)
            continue;
        candidate->shape = ptx_new_vreg(d, ALU_B16); /* a register of 64 bytes */
        d->vregs[candidate->shape].shape = true;
        chosen++;
    }
    for (uint32_t i = 0; chosen && i < d->fixup_count; i++)
        if (d->fixups[i].write && d->fixups[i].vreg < count)
            p->inserted += p->by_vreg[d->fixups[i].vreg].shape != PTX_NO_REGISTER;
}

static void note(struct pass *p, uint32_t op, uint32_t vreg, bool write, size_t offset) {
    p->fixups[p->fixup_count++] = (struct ptx_fixup){
        .op = p->d->unit_first + op, .vreg = vreg, .write = write, .offset = (uint16_t)offset};
}

/* Copies the operations with the new ones between them. */
static void insert(struct pass *p) {
    struct ptx_decode *d = p->d;
    const struct ptx_access *access = ptx_access_best();
    uint32_t to = 0, fixup = 0;
    for (uint32_t i = 0; i < p->total; i++) {
        uint32_t first = fixup, old = d->unit_first + i;
        fixup = fixup < d->fixup_count && d->fixups[fixup].op == old ? group_end(d, fixup) : fixup;
        const struct ptx_fixup *use = first < fixup ? address_use(d, first, fixup) : NULL;
        p->moved[i] = to;
        p->ops[to] = d->ops[old];
        for (uint32_t k = first; k < fixup; k++) {
            p->fixups[p->fixup_count] = d->fixups[k];
            p->fixups[p->fixup_count++].op = d->unit_first + to;
        }
        if (use && p->by_vreg[use->vreg].shape != PTX_NO_REGISTER) {
            p->ops[to].fn = shaped(&d->ops[old]);
            note(p, to, p->by_vreg[use->vreg].shape, false, offsetof(struct ptx_op, mem.shape));
        }
        to++;
        for (uint32_t k = first; k < fixup; k++) {
            uint32_t vreg = d->fixups[k].vreg, shape = p->by_vreg[vreg].shape;
            if (!d->fixups[k].write || shape == PTX_NO_REGISTER)
                continue;
            const struct candidate *candidate = &p->by_vreg[vreg];
            uint32_t base =
                candidate->base == PTX_NO_REGISTER ? PTX_NO_REGISTER : p->by_vreg[candidate->base].shape;
            p->ops[to] = (struct ptx_op){.fn = base != PTX_NO_REGISTER    ? access->shape_sum
                                               : d->vregs[vreg].size == 4 ? access->shape_narrow
                                                                          : access->shape_wide,
                                         .guard = PTX_FRAME_TRUE,
                                         .line = d->ops[old].line,
                                         .unit = d->ops[old].unit,
                                         .kind = PTX_OP_FN};
            note(p, to, base != PTX_NO_REGISTER ? candidate->offset : vreg, false,
                 offsetof(struct ptx_op, other.arg[0]));
            if (base != PTX_NO_REGISTER)
                note(p, to, base, false, offsetof(struct ptx_op, other.arg[2]));
            note(p, to, shape, true, offsetof(struct ptx_op, other.arg[1]));
            to++;
        }
    }
}

static void retarget(const struct pass *p) {
    uint32_t first = p->d->unit_first;
    for (uint32_t i = 0; i < p->total + p->inserted; i++) {
        struct ptx_op *op = &p->ops[i];
        if (op->kind == PTX_OP_BRANCH) {
            op->other.arg[0] = first + p->moved[op->other.arg[0] - first];
        } else if (op->kind == PTX_OP_CONTROL && op->fn == ptx_run_brx) {
            uint32_t *targets = (uint32_t *)(uintptr_t)op->other.pointer;
            for (uint32_t k = 0; k < op->other.arg[1]; k++)
                targets[k] = first + p->moved[targets[k] - first];
        }
    }
}

void ptx_shape_addresses(struct ptx_decode *d) {
    struct pass p = {.d = d, .total = d->op_count - d->unit_first};
    if (d->op_count > PTX_MAX_OPS / 2 || d->vreg_count > PTX_MAX_REGISTERS / 2)
        return;
    p.weight = calloc(p.total, sizeof *p.weight);
    p.moved = calloc(p.total, sizeof *p.moved);
    p.by_vreg = calloc((size_t)d->vreg_count + 1, sizeof *p.by_vreg);
    if (p.weight && p.moved && p.by_vreg) {
        weigh(&p);
        count(&p);
        derive(&p);
        choose(&p);
    }
    if (p.inserted) {
        p.ops = calloc((size_t)p.total + p.inserted, sizeof *p.ops);
        /* At most one more per operation for its use, and three per shape. */
        p.fixups = calloc((size_t)d->fixup_count + p.total + 3 * (size_t)p.inserted, sizeof *p.fixups);
    }
    if (p.ops && p.fixups) {
        insert(&p);
        retarget(&p);
        for (uint32_t i = 0; i < p.inserted; i++)
            ptx_emit_unguarded(d, PTX_OP_FN, NULL);
        memcpy(d->ops + d->unit_first, p.ops, ((size_t)p.total + p.inserted) * sizeof *p.ops);
        free(d->fixups);
        d->fixups = p.fixups;
        d->fixup_count = d->fixup_capacity = p.fixup_count;
        p.fixups = NULL;
    }
    free(p.weight);
    free(p.moved);
    free(p.by_vreg);
    free(p.ops);
    free(p.fixups);
}
