// SPDX-License-Identifier: Apache-2.0
/*
 * Loads and stores of a warp: addresses are checked together, then moved by pattern. All active lanes of a
 * global access must lie inside one range; the range that an operation hit last is tried first.
 */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_move.h"

#include <string.h>

#ifdef __clang__
#define LANES _Pragma("clang loop vectorize(assume_safety)") for (uint32_t lane = 0; lane < 32; lane++)
#else
#define LANES _Pragma("GCC ivdep") for (uint32_t lane = 0; lane < 32; lane++)
#endif

/* Whether the addresses are not all `step` apart. Elements of 4 or 8 bytes, one behind the other, are what
 * programs want most, and there are no quick multiplications of 64 bits. */
static inline uint64_t off_line(const uint64_t *address, uint64_t step) {
    static const uint64_t by_4[32] = {0,  4,  8,  12, 16, 20, 24, 28, 32, 36,  40,  44,  48,  52,  56,  60,
                                      64, 68, 72, 76, 80, 84, 88, 92, 96, 100, 104, 108, 112, 116, 120, 124};
    uint64_t other = 0, first = address[0];
    if (step == 4)
        LANES other |= (address[lane] - first) ^ by_4[lane];
    else if (step == 8)
        LANES other |= (address[lane] - first) ^ 2 * by_4[lane];
    else
        LANES other |= (address[lane] - first) ^ by_4[lane] / 4 * step;
    return other;
}

/* A table, so that the lane number is a vector load. */
static const uint32_t numbers[32] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                     16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};

static inline void move_all(struct ptx_exec *x, const struct ptx_op *op, const struct ptx_lanes *lanes) {
    op->mem.move(x->regs + op->mem.data[0], lanes, 0);
    for (uint32_t i = 1; i < op->mem.count; i++)
        op->mem.move(x->regs + op->mem.data[i], lanes, i * op->mem.size);
    if (op->flags & PTX_MEM_POLL)
        x->polls++;
}

/* ---- global and generic ---- */

static inline void addresses_of(const struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                uint64_t *out) {
    uint64_t displacement = (uint64_t)op->mem.displacement;
    if (op->flags & PTX_MEM_NARROW) {
        const uint32_t *from = ptx_r32(x, op->mem.address);
        LANES out[lane] = (uint32_t)(from[lane] + (uint32_t)displacement);
    } else {
        const uint64_t *from = ptx_r64(x, op->mem.address);
        LANES out[lane] = from[lane] + displacement;
    }
    if (mask != UINT32_MAX) {
        /* Inactive lanes repeat an active one, so that checks need no mask. */
        uint64_t first = out[__builtin_ctz(mask)];
        LANES out[lane] = mask >> numbers[lane] & 1 ? out[lane] : first;
    }
}

/* Both differences are below 2^63 exactly when all addresses lie in [lo, lo + room]. */
static inline bool all_inside(const uint64_t *address, uint64_t lo, uint64_t room) {
    uint64_t bad = 0;
    LANES {
        uint64_t offset = address[lane] - lo;
        bad |= offset | (room - offset);
    }
    return !(bad >> 63);
}

static inline bool inside_recent(const struct ptx_recent *recent, const struct ptx_lanes *lanes,
                                 uint32_t size) {
    if (recent->span < size)
        return false;
    const uint64_t *address = lanes->address;
    uint64_t room = recent->span - size;
    if (lanes->pattern == PTX_LINEAR && lanes->step >= 0 && address[0] <= address[31])
        return address[0] - recent->lo <= room && address[31] - recent->lo <= room;
    return all_inside(address, recent->lo, room);
}

/* Finds the lane to blame; a misaligned address that would be fine otherwise is one, too. */
static enum ptx_step report(struct ptx_exec *x, const struct ptx_op *op, enum ptx_space space, uint32_t mask,
                            uint32_t size, bool write) {
    uint64_t address[32];
    addresses_of(x, op, mask, address);
    PTX_EACH_LANE(lane, mask) {
        if (space == PTX_LOCAL && !(address[lane] & (size - 1))) {
            uint8_t bytes[64];
            if (!ptx_memory_read(x, op, lane, space, address[lane], bytes, size))
                return PTX_STEP_FAULT;
        } else if (!ptx_memory_at(x, op, lane, space, address[lane], size, size, write)) {
            return PTX_STEP_FAULT;
        }
    }
    return ptx_fault(x, op, PTX_ILLEGAL_ADDRESS, (uint32_t)__builtin_ctz(mask), address[0],
                     "address is out of bounds");
}

static inline enum ptx_step access_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                          bool write, enum ptx_space space) {
    uint64_t address[32], bits = 0;
    uint32_t size = (uint32_t)op->mem.size * op->mem.count;
    struct ptx_lanes lanes = {.pattern = PTX_BY_ADDRESS, .mask = mask, .address = address};
    addresses_of(x, op, mask, address);
    uint64_t step = address[1] - address[0];
    if (mask == UINT32_MAX && step <= 4096 && address[31] - address[0] == 31 * step) {
        LANES bits |= address[lane];
        if (!off_line(address, step)) {
            lanes.pattern = PTX_LINEAR;
            lanes.step = (ptrdiff_t)step;
        }
    } else {
        LANES bits |= address[lane];
    }
    if (bits & (size - 1))
        return report(x, op, space, mask, size, write);
    const struct ptx_recent *recent = &x->recent[op->mem.slot];
    if (!inside_recent(recent, &lanes, size))
        if (!ptx_access_refill(x, op, address[__builtin_ctz(mask)], write) ||
            !inside_recent(recent, &lanes, size))
            return ptx_access_slowly(x, op, space, address, mask, write);
    lanes.base = (uint8_t *)(uintptr_t)address[0];
    move_all(x, op, &lanes);
    return PTX_STEP_NEXT;
}

static enum ptx_step load_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, false, PTX_GLOBAL);
}

static enum ptx_step store_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, true, PTX_GLOBAL);
}

static enum ptx_step load_generic(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, false, PTX_GENERIC);
}

static enum ptx_step store_generic(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, true, PTX_GENERIC);
}

/* ---- shared, parameter and local: offsets of 32 bits ---- */

/* False when an address has more than 31 bits, is not aligned, or leaves [0, bytes - size]. */
static inline bool offsets_of(const struct ptx_exec *x, const struct ptx_op *op, uint32_t mask, uint32_t size,
                              uint32_t bytes, uint32_t *out) {
    uint32_t bad = 0;
    if (bytes < size || bytes > INT32_MAX)
        return false;
    if (op->flags & PTX_MEM_NARROW) {
        const uint32_t *from = ptx_r32(x, op->mem.address);
        uint32_t displacement = (uint32_t)op->mem.displacement;
        LANES out[lane] = from[lane] + displacement;
    } else {
        const uint64_t *from = ptx_r64(x, op->mem.address);
        uint64_t displacement = (uint64_t)op->mem.displacement;
        LANES {
            uint64_t address = from[lane] + displacement;
            out[lane] = address >> 31 ? UINT32_MAX : (uint32_t)address;
        }
    }
    if (mask != UINT32_MAX) {
        uint32_t first = out[__builtin_ctz(mask)];
        LANES out[lane] = mask >> numbers[lane] & 1 ? out[lane] : first;
    }
    uint32_t room = bytes - size, sign = 1u << 31;
    LANES bad |= (out[lane] & (sign | (size - 1))) | ((room - out[lane]) & sign);
    return !bad;
}

/* `lanes` has mask and base. Tiles of 16 columns make halves of a warp that are alike. */
static inline void classify(struct ptx_lanes *lanes, const uint32_t *offset) {
    lanes->pattern = PTX_BY_OFFSET;
    lanes->offset = offset;
    uint32_t step = offset[1] - offset[0], other = 0;
    if (lanes->mask != UINT32_MAX || offset[15] - offset[0] != 15 * step ||
        offset[31] - offset[16] != 15 * step)
        return;
    uint32_t low = offset[0], high = offset[16] - 16 * step;
    LANES other |= offset[lane] ^ ((numbers[lane] < 16 ? low : high) + numbers[lane] * step);
    if (other)
        return;
    lanes->pattern = low == high ? PTX_LINEAR : PTX_HALVES;
    lanes->step = (int32_t)step;
}

/* Where the lanes' bytes are, for offsets that are inside. */
static inline void place(struct ptx_lanes *lanes, const uint32_t *offset) {
    classify(lanes, offset);
    if (lanes->pattern == PTX_BY_OFFSET)
        return;
    lanes->second = lanes->base + offset[16];
    lanes->base += offset[0];
}

static inline enum ptx_step access_array(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                         bool write, enum ptx_space space, uint8_t *base, uint32_t bytes) {
    uint32_t offset[32], size = (uint32_t)op->mem.size * op->mem.count;
    if (!offsets_of(x, op, mask, size, bytes, offset)) {
        uint64_t address[32];
        if (space != PTX_SHARED)
            return report(x, op, space, mask, size, write);
        addresses_of(x, op, mask, address); /* may be another block's of the cluster */
        return ptx_access_slowly(x, op, space, address, mask, write);
    }
    struct ptx_lanes lanes = {.mask = mask, .base = base};
    place(&lanes, offset);
    move_all(x, op, &lanes);
    return PTX_STEP_NEXT;
}

static enum ptx_step load_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_array(x, op, mask, false, PTX_SHARED, x->block->shared, (uint32_t)x->block->shared_bytes);
}

static enum ptx_step store_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_array(x, op, mask, true, PTX_SHARED, x->block->shared, (uint32_t)x->block->shared_bytes);
}

static enum ptx_step load_param_at(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_array(x, op, mask, false, PTX_PARAM, (uint8_t *)(uintptr_t)x->grid->params,
                        x->grid->param_size);
}

/* A known offset that has been checked: every lane gets the value, the inactive ones lose nothing that they
 * may read. */
static enum ptx_step load_param(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    uint32_t offset[32];
    struct ptx_lanes lanes = {.pattern = PTX_LINEAR, .mask = mask};
    lanes.base = (uint8_t *)(uintptr_t)x->grid->params + op->mem.displacement;
    if (mask != UINT32_MAX) {
        memset(offset, 0, sizeof offset);
        lanes.pattern = PTX_BY_OFFSET;
        lanes.offset = offset;
    }
    move_all(x, op, &lanes);
    return PTX_STEP_NEXT;
}

/* An element of 8 bytes is two words, 32 lanes apart. */
static inline void move_local_64(struct ptx_exec *x, uint32_t reg, const uint32_t *at, uint32_t byte,
                                 uint32_t mask, bool write) {
    uint64_t *lanes = ptx_r64(x, reg);
    PTX_EACH_LANE(lane, mask) {
        uint8_t *low = x->warp->local + ((size_t)(at[lane] + byte) / 4 * 32 + lane) * 4, *high = low + 128;
        uint32_t words[2] = {(uint32_t)lanes[lane], (uint32_t)(lanes[lane] >> 32)};
        if (write) {
            memcpy(low, &words[0], 4);
            memcpy(high, &words[1], 4);
        } else {
            memcpy(&words[0], low, 4);
            memcpy(&words[1], high, 4);
            lanes[lane] = words[0] | (uint64_t)words[1] << 32;
        }
    }
}

static inline enum ptx_step access_local(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                         bool write) {
    uint32_t at[32], offset[32], size = op->mem.size, total = size * op->mem.count;
    if (!offsets_of(x, op, mask, total, x->warp->local_bytes, at))
        return report(x, op, PTX_LOCAL, mask, total, write);
    if (size == 8 && op->mem.width == 8 && !x->grid->launch.plain) {
        for (uint32_t i = 0; i < op->mem.count; i++)
            move_local_64(x, op->mem.data[i], at, i * size, mask, write);
        return PTX_STEP_NEXT;
    }
    if (size > 4) {
        uint64_t address[32];
        LANES address[lane] = at[lane];
        return ptx_access_slowly(x, op, PTX_LOCAL, address, mask, write);
    }
    for (uint32_t i = 0; i < op->mem.count; i++) {
        LANES {
            uint32_t byte = at[lane] + i * size;
            offset[lane] = (byte / 4 * 32 + numbers[lane]) * 4 + (byte & 3);
        }
        struct ptx_lanes lanes = {.mask = mask, .base = x->warp->local};
        place(&lanes, offset);
        op->mem.move(x->regs + op->mem.data[i], &lanes, 0);
    }
    return PTX_STEP_NEXT;
}

static enum ptx_step load_local(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_local(x, op, mask, false);
}

static enum ptx_step store_local(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_local(x, op, mask, true);
}

/* ---- shapes ---- */

static inline struct ptx_shape *shape_at(const struct ptx_exec *x, uint32_t offset) {
    return (struct ptx_shape *)(void *)(x->regs + offset);
}

static enum ptx_step shape_narrow(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const uint32_t *from = ptx_r32(x, op->other.arg[0]);
    struct ptx_shape *shape = shape_at(x, op->other.arg[1]);
    uint32_t offset[32], low = UINT32_MAX, high = 0, bits = 0;
    uint32_t lead = from[__builtin_ctz(mask)];
    LANES offset[lane] = mask >> numbers[lane] & 1 ? from[lane] : lead;
    LANES {
        low = offset[lane] < low ? offset[lane] : low;
        high = offset[lane] > high ? offset[lane] : high;
        bits |= offset[lane];
    }
    struct ptx_lanes lanes = {.mask = mask};
    classify(&lanes, offset);
    *shape = (struct ptx_shape){.low = low,
                                .high = high,
                                .bits = bits,
                                .first = offset[0],
                                .second = offset[16],
                                .step = lanes.step,
                                .mask = x->grid->launch.plain ? 0 : mask,
                                .pattern = lanes.pattern};
    return PTX_STEP_NEXT;
}

static enum ptx_step shape_wide(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const uint64_t *from = ptx_r64(x, op->other.arg[0]);
    struct ptx_shape *shape = shape_at(x, op->other.arg[1]);
    uint64_t address[32], bits = 0, lead = from[__builtin_ctz(mask)];
    LANES address[lane] = mask >> numbers[lane] & 1 ? from[lane] : lead;
    uint64_t step = address[1] - address[0];
    LANES bits |= address[lane];
    *shape = (struct ptx_shape){.bits = bits, .first = address[0], .step = (ptrdiff_t)step};
    if (mask == UINT32_MAX && step <= 4096 && !off_line(address, step)) {
        shape->pattern = PTX_LINEAR;
        shape->low = address[0];
        shape->high = address[31];
    } else {
        int64_t low = INT64_MAX, high = 0;
        LANES {
            low = (int64_t)address[lane] < low ? (int64_t)address[lane] : low;
            high = (int64_t)address[lane] > high ? (int64_t)address[lane] : high;
        }
        shape->pattern = PTX_BY_ADDRESS;
        shape->low = (uint64_t)low;
        shape->high = (uint64_t)high;
    }
    /* Addresses are compared as signed numbers, which no memory's tell from unsigned ones. */
    shape->mask = bits >> 63 || x->grid->launch.plain ? 0 : mask;
    return PTX_STEP_NEXT;
}

static enum ptx_step shape_sum(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct ptx_shape *base = shape_at(x, op->other.arg[2]);
    struct ptx_shape *shape = shape_at(x, op->other.arg[1]);
    uint64_t add = ptx_r64(x, op->other.arg[0])[__builtin_ctz(mask)];
    *shape = (struct ptx_shape){.low = base->low + add,
                                .high = base->high + add,
                                .bits = base->bits | add, /* may look less aligned than it is */
                                .first = base->first + add,
                                .step = base->step,
                                .pattern = base->pattern};
    shape->mask =
        (mask & ~base->mask) || (shape->low | shape->high) >> 63 || shape->low > shape->high ? 0 : mask;
    return PTX_STEP_NEXT;
}

/* Whether lanes of `mask` are described by the shape, aligned, and wholly in [start, start + span). */
static inline bool shape_fits(const struct ptx_shape *shape, uint32_t mask, uint64_t displacement,
                              uint32_t size, uint64_t start, uint64_t span) {
    uint64_t low = shape->low + displacement - start, high = shape->high + displacement - start;
    return !(mask & ~shape->mask) && !((shape->bits | displacement) & (size - 1)) && low <= high &&
           span >= size && high <= span - size;
}

static inline enum ptx_step shaped_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                          ptx_fn *otherwise) {
    const struct ptx_shape *shape = shape_at(x, op->mem.shape);
    const struct ptx_recent *recent = &x->recent[op->mem.slot];
    uint64_t displacement = (uint64_t)op->mem.displacement;
    uint32_t size = (uint32_t)op->mem.size * op->mem.count;
    if ((op->flags & PTX_MEM_NARROW) ||
        !shape_fits(shape, mask, displacement, size, recent->lo, recent->span))
        return otherwise(x, op, mask);
    struct ptx_lanes lanes = {.mask = mask};
    if (mask == UINT32_MAX && shape->pattern == PTX_LINEAR) {
        lanes.pattern = PTX_LINEAR;
        lanes.step = shape->step;
        lanes.base = (uint8_t *)(uintptr_t)(shape->first + displacement);
    } else {
        lanes.pattern = PTX_BY_ADDRESS;
        lanes.address = ptx_r64(x, op->mem.address);
        lanes.displacement = displacement;
    }
    move_all(x, op, &lanes);
    return PTX_STEP_NEXT;
}

static inline enum ptx_step shaped_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                          ptx_fn *otherwise) {
    const struct ptx_shape *shape = shape_at(x, op->mem.shape);
    uint64_t displacement = (uint64_t)op->mem.displacement;
    uint32_t size = (uint32_t)op->mem.size * op->mem.count;
    if (!(op->flags & PTX_MEM_NARROW) ||
        !shape_fits(shape, mask, displacement, size, 0, x->block->shared_bytes))
        return otherwise(x, op, mask);
    struct ptx_lanes lanes = {.mask = mask};
    uint8_t *base = x->block->shared + op->mem.displacement;
    if (mask == UINT32_MAX && shape->pattern <= PTX_HALVES) {
        lanes.pattern = shape->pattern;
        lanes.step = shape->step;
        lanes.base = base + shape->first;
        lanes.second = base + shape->second;
    } else {
        lanes.pattern = PTX_BY_OFFSET;
        lanes.base = base;
        lanes.offset = ptx_r32(x, op->mem.address);
    }
    move_all(x, op, &lanes);
    return PTX_STEP_NEXT;
}

static enum ptx_step shaped_load_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return shaped_global(x, op, mask, load_global);
}

static enum ptx_step shaped_store_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return shaped_global(x, op, mask, store_global);
}

static enum ptx_step shaped_load_generic(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return shaped_global(x, op, mask, load_generic);
}

static enum ptx_step shaped_store_generic(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return shaped_global(x, op, mask, store_generic);
}

static enum ptx_step shaped_load_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return shaped_shared(x, op, mask, load_shared);
}

/* ---- the loads that programs are made of, without a look at the element's type ---- */

static inline void load_sixteen(uint32_t *to, const uint8_t *from, ptrdiff_t step) {
    typedef uint32_t words __attribute__((vector_size(64), aligned(4), may_alias));
    if (step == 4) {
        *(words *)to = *(const words *)(const void *)from;
    } else if (step == 0) {
        uint32_t value;
        memcpy(&value, from, sizeof value);
        *(words *)to = (words){0} + value;
    } else {
        for (int lane = 0; lane < 16; lane++)
            memcpy(&to[lane], from + lane * step, sizeof *to);
    }
}

static inline enum ptx_step global_word(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask,
                                        ptx_fn *otherwise) {
    const struct ptx_shape *shape = shape_at(x, op->mem.shape);
    const struct ptx_recent *recent = &x->recent[op->mem.slot];
    uint64_t displacement = (uint64_t)op->mem.displacement;
    if (mask != UINT32_MAX || shape->pattern != PTX_LINEAR || op->flags & PTX_MEM_NARROW ||
        !shape_fits(shape, mask, displacement, 4, recent->lo, recent->span))
        return otherwise(x, op, mask);
    uint32_t *to = ptx_r32(x, op->mem.data[0]);
    const uint8_t *from = (const uint8_t *)(uintptr_t)(shape->first + displacement);
    load_sixteen(to, from, shape->step);
    load_sixteen(to + 16, from + 16 * shape->step, shape->step);
    return PTX_STEP_NEXT;
}

static enum ptx_step load_global_word(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return global_word(x, op, mask, shaped_load_global);
}

static enum ptx_step load_generic_word(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return global_word(x, op, mask, shaped_load_generic);
}

static enum ptx_step load_shared_word(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct ptx_shape *shape = shape_at(x, op->mem.shape);
    if (mask != UINT32_MAX || shape->pattern > PTX_HALVES || !(op->flags & PTX_MEM_NARROW) ||
        !shape_fits(shape, mask, (uint64_t)op->mem.displacement, 4, 0, x->block->shared_bytes))
        return shaped_load_shared(x, op, mask);
    uint32_t *to = ptx_r32(x, op->mem.data[0]);
    const uint8_t *base = x->block->shared + op->mem.displacement;
    load_sixteen(to, base + shape->first, shape->step);
    load_sixteen(to + 16, base + shape->second, shape->step);
    return PTX_STEP_NEXT;
}

static enum ptx_step shaped_store_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return shaped_shared(x, op, mask, store_shared);
}

#define ACCESS_NAME_(isa) ptx_access_##isa
#define ACCESS_NAME(isa)  ACCESS_NAME_(isa)

extern const struct ptx_access ACCESS_NAME(ALU_ISA);
const struct ptx_access ACCESS_NAME(ALU_ISA) = {
    .load = {[PTX_GENERIC] = load_generic,
             [PTX_GLOBAL] = load_global,
             [PTX_CONST] = load_global,
             [PTX_SHARED] = load_shared,
             [PTX_LOCAL] = load_local,
             [PTX_PARAM] = load_param_at},
    .store = {[PTX_GENERIC] = store_generic,
              [PTX_GLOBAL] = store_global,
              [PTX_SHARED] = store_shared,
              [PTX_LOCAL] = store_local},
    .shaped_load = {[PTX_GENERIC] = shaped_load_generic,
                    [PTX_GLOBAL] = shaped_load_global,
                    [PTX_SHARED] = shaped_load_shared},
    .shaped_load_word =
        {[PTX_GENERIC] = load_generic_word, [PTX_GLOBAL] = load_global_word, [PTX_SHARED] = load_shared_word},
    .shaped_store = {[PTX_GENERIC] = shaped_store_generic,
                     [PTX_GLOBAL] = shaped_store_global,
                     [PTX_SHARED] = shaped_store_shared},
    .shape_narrow = shape_narrow,
    .shape_wide = shape_wide,
    .shape_sum = shape_sum,
    .fill = PTX_MOVE(fill),
    .load_param = load_param,
    .move_load = PTX_MOVE(load),
    .move_store = PTX_MOVE(store),
};
