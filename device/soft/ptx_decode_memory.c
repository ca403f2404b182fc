// SPDX-License-Identifier: Apache-2.0
/* ld, st, cvta, isspacep and the hints that need no work. */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_access.h"

#include <string.h>

/* Modifiers without a meaning here: caches, scopes, and orders that x86 gives plain accesses anyway. */
static void drop_hints(struct ptx_decode *d, bool *poll) {
    static const char *const polls[] = {"volatile", "relaxed", "acquire", "mmio"};
    static const char *const hints[] = {
        "weak",
        "release",
        "cta",
        "cluster",
        "gpu",
        "sys",
        "nc",
        "ca",
        "cg",
        "cs",
        "lu",
        "cv",
        "wb",
        "wt",
        "unified",
        "L1::evict_normal",
        "L1::evict_unchanged",
        "L1::evict_first",
        "L1::evict_last",
        "L1::no_allocate",
        "L2::cache_hint",
        "L2::64B",
        "L2::128B",
        "L2::256B",
        "L2::evict_last",
        "L2::evict_normal",
        "L2::evict_first",
    };
    *poll = false;
    for (size_t i = 0; i < sizeof polls / sizeof *polls; i++)
        *poll |= ptx_take_part(d, polls[i]);
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
        ptx_take_part(d, hints[i]);
}

bool ptx_take_space(struct ptx_decode *d, enum ptx_space *space) {
    static const struct {
        const char *name;
        enum ptx_space space;
    } spaces[] = {
        {"global", PTX_GLOBAL},          {"shared", PTX_SHARED},     {"shared::cta", PTX_SHARED},
        {"shared::cluster", PTX_SHARED}, {"local", PTX_LOCAL},       {"param", PTX_PARAM},
        {"param::entry", PTX_PARAM},     {"param::func", PTX_PARAM}, {"const", PTX_CONST},
    };
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
        if (ptx_take_part(d, spaces[i].name)) {
            *space = spaces[i].space;
            return true;
        }
    *space = PTX_GENERIC;
    return false;
}

static ptx_fn *handler(struct ptx_decode *d, enum ptx_space space, bool store) {
    const struct ptx_access *access = ptx_access_best();
    ptx_fn *fn = store ? access->store[space] : access->load[space];
    if (!fn)
        ptx_decode_fail(d, PTX_INVALID, "'%s' writes to a read-only space", d->opcode);
    return fn;
}

static void load_store(struct ptx_decode *d, bool store) {
    bool poll;
    enum ptx_space space;
    uint32_t count = 1;
    drop_hints(d, &poll);
    ptx_take_space(d, &space);
    if (ptx_take_part(d, "v2"))
        count = 2;
    else if (ptx_take_part(d, "v4"))
        count = 4;
    else if (ptx_take_part(d, "v8"))
        count = 8;
    enum alu_type type = ptx_last_type(d);
    unsigned size = ptx_type_bytes(type);
    if (d->part_count != 2)
        ptx_decode_unsupported(d);
    if (size == 0)
        ptx_decode_fail(d, PTX_INVALID, "'%s' has no size", d->opcode);
    /* A cache policy may follow. */
    ptx_operands_between(d, 2, 3);
    const struct ptx_operand *where = ptx_operand(d, store ? 0 : 1), *what = ptx_operand(d, store ? 1 : 0);
    if (ptx_element_count(what) != count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u registers", d->opcode, ptx_element_count(what));
    struct ptx_address address;
    ptx_address(d, where, space, &address);
    bool entry_param = where->base == PTX_OPERAND_FORMAL && d->function->is_entry;
    if (space == PTX_PARAM) {
        /* Parameters of functions and calls lie in local memory, those of the kernel in a block of their own.
         */
        bool by_register = where->base == PTX_OPERAND_REGISTER && !d->function->is_entry;
        if ((address.space == PTX_PARAM && !entry_param) || by_register)
            space = PTX_LOCAL;
        else if (address.space != PTX_PARAM && where->base == PTX_OPERAND_VARIABLE)
            ptx_decode_fail(d, PTX_INVALID, "'%s': '%s' is not in parameter space", d->opcode,
                            where->variable->name);
        if (store && entry_param)
            ptx_decode_fail(d, PTX_INVALID, "'%s' writes a parameter of the kernel", d->opcode);
    }
    uint32_t *data = ptx_parse_alloc(&d->parse, count * sizeof *data);
    uint32_t vregs[8];
    unsigned width = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct ptx_operand *element = ptx_element(d, what, i);
        if (store && element->kind == PTX_OPERAND_SINK)
            ptx_decode_fail(d, PTX_INVALID, "'%s' stores '_'", d->opcode);
        vregs[i] = store ? ptx_any_source(d, element, type) : ptx_any_dest(d, element, type);
        unsigned have = d->vregs[vregs[i]].size;
        if (i && have != width && element->kind != PTX_OPERAND_SINK)
            ptx_decode_fail(d, PTX_INVALID, "'%s': registers of different sizes", d->opcode);
        if (element->kind == PTX_OPERAND_SINK && i)
            d->vregs[vregs[i]].size = (uint8_t)width;
        else
            width = have;
        /* A leading sink takes the size that the others have. */
        if (i == 1 && d->elements[what->first].kind == PTX_OPERAND_SINK && element->kind != PTX_OPERAND_SINK)
            d->vregs[vregs[0]].size = (uint8_t)(width = have);
    }
    const struct ptx_access *access = ptx_access_best();
    ptx_move *move =
        store ? access->move_store(size, width) : access->move_load(size, width, ptx_type_signed(type));
    if (!move || (ptx_type_float(type) && width != size && size > 2))
        ptx_decode_fail(d, PTX_INVALID, "'%s' with registers of %u bytes", d->opcode, width);
    ptx_fn *fn = handler(d, space, store);
    if (space == PTX_PARAM && where->base == PTX_OPERAND_FORMAL) {
        uint64_t at = where->formal->offset + where->value;
        fn = access->load_param;
        address.displacement = (int64_t)at;
        if (at % (size * count) || at > d->kernel->info.param_size ||
            d->kernel->info.param_size - at < size * count)
            ptx_decode_fail(d, PTX_INVALID, "'%s' reads outside the parameters", d->opcode);
    }
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, fn);
    op->mem.data = data;
    op->mem.move = move;
    op->mem.displacement = address.displacement;
    op->mem.slot = (uint16_t)(d->slots++ % PTX_RECENT);
    op->mem.count = (uint8_t)count;
    op->mem.size = (uint8_t)size;
    op->mem.width = (uint8_t)width;
    op->mem.space = (uint8_t)space;
    bool followed = space == PTX_SHARED || space == PTX_GLOBAL || space == PTX_GENERIC;
    op->flags = (uint8_t)((address.narrow ? PTX_MEM_NARROW : 0) | (poll && !store ? PTX_MEM_POLL : 0) |
                          (!followed ? 0 : store ? PTX_MEM_STORE : PTX_MEM_LOAD));
    ptx_use(d, &op->mem.address, address.vreg, false);
    for (uint32_t i = 0; i < count; i++)
        ptx_use(d, &data[i], vregs[i], !store);
}

/* ---- cvta, isspacep ---- */

/* arg: destination, source, size of both, low and high half of what is added */
static enum ptx_step run_offset(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint64_t add = op->other.arg[3] | (uint64_t)op->other.arg[4] << 32;
    if (op->other.arg[2] == 8) {
        uint64_t *to = ptx_r64(x, op->other.arg[0]);
        const uint64_t *from = ptx_r64(x, op->other.arg[1]);
        if (mask == UINT32_MAX)
            for (uint32_t lane = 0; lane < 32; lane++)
                to[lane] = from[lane] + add;
        else
            PTX_EACH_LANE(lane, mask) to[lane] = from[lane] + add;
    } else {
        PTX_EACH_LANE(lane, mask)
        ptx_r32(x, op->other.arg[0])[lane] = ptx_r32(x, op->other.arg[1])[lane] + (uint32_t)add;
    }
    return PTX_STEP_NEXT;
}

static uint64_t window_of(struct ptx_decode *d, enum ptx_space space) {
    switch (space) {
    case PTX_SHARED:
        return PTX_SHARED_WINDOW;
    case PTX_LOCAL:
        return PTX_LOCAL_WINDOW;
    case PTX_PARAM:
        return d->function->is_entry ? PTX_PARAM_WINDOW : PTX_LOCAL_WINDOW;
    default:
        return 0;
    }
}

static void cvta(struct ptx_decode *d) {
    enum ptx_space space;
    bool to = ptx_take_part(d, "to");
    ptx_take_space(d, &space);
    enum alu_type type = ptx_last_type(d);
    unsigned size = ptx_register_size(type);
    ptx_operands_between(d, 2, 2);
    if ((size != 8 && size != 4) || space == PTX_GENERIC)
        ptx_decode_fail(d, PTX_INVALID, "'%s' is no address conversion", d->opcode);
    struct ptx_operand source = *ptx_operand(d, 1);
    uint32_t from = ptx_source(d, &source, type), dest = ptx_dest(d, ptx_operand(d, 0), type);
    uint64_t add = window_of(d, space);
    if (to)
        add = -add;
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, add ? run_offset : ptx_mov_of(size));
    op->other.arg[2] = size;
    op->other.arg[3] = (uint32_t)add;
    op->other.arg[4] = (uint32_t)(add >> 32);
    ptx_use(d, &op->other.arg[1], from, false);
    ptx_use(d, &op->other.arg[0], dest, true);
}

static enum ptx_step run_isspacep(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const uint64_t *from = ptx_r64(x, op->other.arg[1]);
    uint32_t result = 0;
    PTX_EACH_LANE(lane, mask) {
        uint64_t a = from[lane];
        bool shared = a - PTX_SHARED_WINDOW < PTX_SHARED_WINDOW_SIZE, local = a - PTX_LOCAL_WINDOW < (4ull << 30);
        bool param = a - PTX_PARAM_WINDOW < (64u << 10), is = false;
        switch (op->other.arg[2]) {
        case PTX_SHARED:
            a -= PTX_SHARED_WINDOW;
            is = shared && (!op->other.arg[3] || ptx_cluster_block(x, &a) == x->block);
            break;
        case PTX_LOCAL:
            is = local;
            break;
        case PTX_PARAM:
            is = param;
            break;
        case PTX_GLOBAL:
            is = !shared && !local && !param;
            break;
        default:
            break; /* constant variables are reached by global addresses here */
        }
        result |= (uint32_t)is << lane;
    }
    ptx_set_pred(x, op->other.arg[0], mask, result);
    return PTX_STEP_NEXT;
}

static void isspacep(struct ptx_decode *d) {
    enum ptx_space space;
    bool own = !strstr(d->opcode, "shared::cluster");
    if (!ptx_take_space(d, &space))
        ptx_decode_fail(d, PTX_INVALID, "'%s' names no state space", d->opcode);
    ptx_operands_between(d, 2, 2);
    uint32_t from = ptx_source(d, ptx_operand(d, 1), ALU_B64),
             dest = ptx_dest(d, ptx_operand(d, 0), ALU_PRED);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_isspacep);
    op->other.arg[2] = space;
    op->other.arg[3] = own; /* of shared memory */
    ptx_use(d, &op->other.arg[1], from, false);
    ptx_use(d, &op->other.arg[0], dest, true);
}

bool ptx_decode_memory(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "ld") || ptx_part_is(d, 0, "ldu")) {
        load_store(d, false);
    } else if (ptx_part_is(d, 0, "st")) {
        if (ptx_part_is(d, 1, "async"))
            return false;
        load_store(d, true);
    } else if (ptx_part_is(d, 0, "cvta")) {
        cvta(d);
    } else if (ptx_part_is(d, 0, "isspacep")) {
        isspacep(d);
    } else if (ptx_part_is(d, 0, "prefetch") || ptx_part_is(d, 0, "prefetchu") ||
               ptx_part_is(d, 0, "applypriority") || ptx_part_is(d, 0, "discard")) {
        if (ptx_operand(d, 0)->kind != PTX_OPERAND_ADDRESS)
            ptx_decode_fail(d, PTX_INVALID, "'%s' without an address", d->opcode);
    } else {
        return false;
    }
    return true;
}
