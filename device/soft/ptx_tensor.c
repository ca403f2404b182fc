// SPDX-License-Identifier: Apache-2.0
/*
 * cp.async.bulk.tensor: tiles between a tensor in global memory and shared memory, as a tensor map
 * (tensor_map.h) describes them. Like all copies here it is done when its instruction is. The map lies in the
 * program's memory and may hold anything.
 */
#include "device/soft/ptx_async.h"
#include "device/soft/tensor_map.h"

#include <string.h>

struct tile {
    struct ptx_address shared, map, mbarrier;
    uint32_t shared_reg, map_reg, mbarrier_reg, blocks_reg; /* PTX_NO_REGISTER where it has none */
    uint32_t coordinate[TENSOR_RANK_MAX];
    uint32_t rank;
    bool store;
};

/* A tile while it is copied. */
struct tiling {
    struct tensor_map map;
    int32_t at[TENSOR_RANK_MAX];
    uint32_t count[TENSOR_RANK_MAX]; /* elements along each dimension */
    uint32_t element, row, total;    /* bytes: of one, of a row, of all */
    uint32_t swizzle;                /* bits of an address that are exchanged, 0 = none */
};

static bool read_map(struct ptx_exec *x, const struct ptx_op *op, const struct tile *tile, uint32_t lane,
                     struct tiling *t) {
    static const uint8_t swizzles[] = {0, 0x10, 0x30, 0x70};
    uint64_t address = ptx_address_of(x, &tile->map, tile->map_reg, lane);
    const uint8_t *bytes = ptx_memory_at(x, op, lane, PTX_GENERIC, address, 128, 16, false);
    if (!bytes)
        return false;
    memcpy(&t->map, bytes, sizeof t->map);
    const struct tensor_map *m = &t->map;
    unsigned bits = tensor_element_bits(m->type);
    const char *wrong = m->magic != TENSOR_MAP_MAGIC    ? "no tensor map"
                        : m->rank != tile->rank         ? "a tensor map of another rank"
                        : m->mode != TENSOR_TILED       ? "a tensor map for im2col"
                        : bits < 8                      ? "a tensor of packed elements"
                        : m->interleave                 ? "an interleaved tensor"
                        : m->swizzle >= sizeof swizzles ? "a tensor swizzled by other atoms than 16 bytes"
                                                        : NULL;
    uint64_t total = bits / 8;
    for (uint32_t i = 0; !wrong && i < m->rank; i++) {
        uint32_t step = i ? m->step[i] : 1; /* dimension 0 has none */
        if (!step || !m->box[i] || m->box[i] > 256)
            wrong = "a broken tensor map";
        else
            total *= t->count[i] = (m->box[i] + step - 1) / step;
        t->at[i] = (int32_t)ptx_r32(x, tile->coordinate[i])[lane];
    }
    if (!wrong && total > 1u << 20)
        wrong = "a tile of more than 1 MiB";
    if (wrong) {
        ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, lane, address, "%s", wrong);
        return false;
    }
    t->element = bits / 8;
    t->row = t->element * t->count[0];
    t->total = (uint32_t)total;
    t->swizzle = swizzles[m->swizzle];
    return true;
}

/* What lies outside of the tensor: zeros, or NaNs. */
static void fill(const struct tiling *t, uint8_t *to, uint32_t size) {
    static const uint8_t f64[8] = {0, 0, 0, 0, 0, 0, 0xf8, 0x7f}, f32[4] = {0xff, 0xff, 0xff, 0x7f},
                         f16[2] = {0xff, 0x7f};
    const uint8_t *nan = t->element == 8 ? f64 : t->element == 4 ? f32 : f16;
    for (uint32_t i = 0; i < size; i++)
        to[i] = t->map.fill ? nan[i % t->element] : 0;
}

/* A row between global memory and `bytes`, which is all of it: the part that lies in the tensor. False after
 * a fault. */
static bool move_row(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, const struct tiling *t,
                     const uint32_t index[TENSOR_RANK_MAX], uint8_t *bytes, bool store) {
    const struct tensor_map *m = &t->map;
    int64_t first = t->at[0], end = first + t->count[0], width = (int64_t)m->last[0] + 1;
    uint64_t address = m->address;
    bool inside = true;
    for (uint32_t i = 1; i < m->rank; i++) {
        int64_t at = (int64_t)t->at[i] + (int64_t)index[i] * m->step[i];
        inside = inside && at >= 0 && at <= m->last[i];
        address += (uint64_t)at * m->stride[i - 1];
    }
    int64_t from = first < 0 ? 0 : first, to = end > width ? width : end;
    if (!inside || from >= to) {
        if (!store)
            fill(t, bytes, t->row);
        return true;
    }
    uint32_t skipped = (uint32_t)(from - first) * t->element, size = (uint32_t)(to - from) * t->element;
    uint8_t *there = ptx_memory_at(x, op, lane, PTX_GLOBAL, address + (uint64_t)from * t->element, size,
                                   t->element, store);
    if (!there)
        return false;
    if (store) {
        memcpy(there, bytes + skipped, size);
        return true;
    }
    fill(t, bytes, skipped);
    memcpy(bytes + skipped, there, size);
    fill(t, bytes + skipped + size, t->row - skipped - size);
    return true;
}

/* A row of the tile in shared memory, `offset` behind its start at `address`: 16 bytes stay together when it
 * is swizzled. */
static void move_shared(const struct tiling *t, uint8_t *shared, uint32_t address, uint32_t offset,
                        uint8_t *bytes, bool load) {
    for (uint32_t done = 0; done < t->row;) {
        uint32_t at = address + offset + done, piece = t->swizzle ? 16 - at % 16 : t->row;
        if (piece > t->row - done)
            piece = t->row - done;
        uint8_t *there = shared + ((at ^ (at >> 3 & t->swizzle)) - address);
        if (load)
            memcpy(there, bytes + done, piece);
        else
            memcpy(bytes + done, there, piece);
        done += piece;
    }
}

static bool copy_tile(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, const struct tiling *t,
                      uint8_t *shared, uint32_t address, bool store) {
    uint32_t index[TENSOR_RANK_MAX] = {0};
    uint8_t bytes[256 * 8];
    for (uint32_t offset = 0; offset < t->total; offset += t->row) {
        if (store)
            move_shared(t, shared, address, offset, bytes, false);
        if (!move_row(x, op, lane, t, index, bytes, store))
            return false;
        if (!store)
            move_shared(t, shared, address, offset, bytes, true);
        for (uint32_t i = 1; i < t->map.rank && ++index[i] == t->count[i]; i++)
            index[i] = 0;
    }
    return true;
}

static enum ptx_step run_tile(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct tile *tile = op->other.pointer;
    bool multicast = tile->blocks_reg != PTX_NO_REGISTER;
    PTX_EACH_LANE(lane, mask) {
        struct tiling t;
        if (!read_map(x, op, tile, lane, &t))
            return PTX_STEP_FAULT;
        uint64_t to = ptx_address_of(x, &tile->shared, tile->shared_reg, lane), signal = 0;
        uint32_t blocks = multicast ? ptx_r16(x, tile->blocks_reg)[lane] : 1;
        uint32_t room = t.swizzle ? (t.total + 127) & ~127u : t.total;
        if (tile->mbarrier_reg != PTX_NO_REGISTER)
            signal = ptx_address_of(x, &tile->mbarrier, tile->mbarrier_reg, lane);
        for (uint32_t rank = 0; blocks >> rank; rank++) {
            /* The same place in each block. */
            const uint64_t inside = (1u << PTX_CLUSTER_SHIFT) - 1, block = (uint64_t)(rank + 1)
                                                                           << PTX_CLUSTER_SHIFT;
            if (!(blocks >> rank & 1))
                continue;
            uint8_t *shared = ptx_memory_at(x, op, lane, PTX_SHARED, multicast ? block | (to & inside) : to,
                                            room, 128, !tile->store);
            if (!shared || !copy_tile(x, op, lane, &t, shared, (uint32_t)to & 0xffff80, tile->store))
                return PTX_STEP_FAULT;
            if (tile->mbarrier_reg != PTX_NO_REGISTER &&
                !ptx_complete_tx(x, op, lane, multicast ? block | (signal & inside) : signal, t.total))
                return PTX_STEP_FAULT;
        }
    }
    return PTX_STEP_NEXT;
}

/* ---- decoding ---- */

static uint32_t take_rank(struct ptx_decode *d) {
    static const char *const names[] = {"1d", "2d", "3d", "4d", "5d"};
    for (uint32_t i = 0; i < TENSOR_RANK_MAX; i++)
        if (ptx_take_part(d, names[i]))
            return i + 1;
    ptx_decode_unsupported(d);
}

void ptx_decode_tensor(struct ptx_decode *d) {
    ptx_take_part(d, "async");
    ptx_take_part(d, "bulk");
    bool prefetch = ptx_take_part(d, "prefetch");
    ptx_take_part(d, "tensor");
    struct tile *tile = ptx_parse_alloc(&d->parse, sizeof *tile);
    memset(tile, 0, sizeof *tile);
    tile->rank = take_rank(d);
    ptx_take_part(d, "tile");
    bool signals = ptx_take_part(d, "mbarrier::complete_tx::bytes"),
         multicast = ptx_take_part(d, "multicast::cluster");
    bool hint = ptx_take_part(d, "L2::cache_hint");
    tile->store = ptx_take_part(d, "bulk_group");
    ptx_take_part(d, "L2");
    bool cta = ptx_take_part(d, "shared::cta"), cluster = ptx_take_part(d, "shared::cluster");
    if (!ptx_take_part(d, "global") || d->part_count != 1 ||
        (prefetch ? cta || cluster || signals || tile->store : cta == cluster || signals == tile->store) ||
        (multicast && !signals))
        ptx_decode_unsupported(d); /* im2col, gathering, reductions, pairs of blocks */
    const struct ptx_operand *map = ptx_operand(d, prefetch || tile->store ? 0 : 1);
    uint32_t operands = prefetch ? 1 : tile->store ? 2 : 3;
    ptx_operands_between(d, operands + multicast + hint, operands + multicast + hint);
    if (map->kind != PTX_OPERAND_ADDRESS || map->count != tile->rank)
        ptx_decode_fail(d, PTX_INVALID, "'%s': a tensor map with %u coordinates expected", d->opcode,
                        tile->rank);
    if (prefetch)
        return;
    struct ptx_operand plain = *map;
    plain.count = 0;
    ptx_address(d, &plain, PTX_GENERIC, &tile->map);
    ptx_address(d, ptx_operand(d, tile->store ? 1 : 0), PTX_SHARED, &tile->shared);
    if (signals)
        ptx_address(d, ptx_operand(d, 2), PTX_SHARED, &tile->mbarrier);
    uint32_t blocks = multicast ? ptx_source(d, ptx_operand(d, 3), ALU_B16) : PTX_NO_REGISTER;
    uint32_t at[TENSOR_RANK_MAX] = {0};
    for (uint32_t i = 0; i < tile->rank; i++)
        at[i] = ptx_source(d, &d->elements[map->first + i], ALU_S32);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_tile);
    op->other.pointer = tile;
    ptx_use(d, &tile->map_reg, tile->map.vreg, false);
    ptx_use(d, &tile->shared_reg, tile->shared.vreg, false);
    tile->mbarrier_reg = tile->blocks_reg = PTX_NO_REGISTER;
    if (signals)
        ptx_use(d, &tile->mbarrier_reg, tile->mbarrier.vreg, false);
    if (multicast)
        ptx_use(d, &tile->blocks_reg, blocks, false);
    for (uint32_t i = 0; i < tile->rank; i++)
        ptx_use(d, &tile->coordinate[i], at[i], false);
}
