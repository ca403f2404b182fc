// SPDX-License-Identifier: Apache-2.0
/*
 * Loads and stores. Global addresses are host addresses; all active lanes must lie inside one published range, and the range
 * that an operation hit last is tried first. Shared and parameter space are bounded arrays, local memory is interleaved by lane
 * in words of 4 bytes so that equal offsets in all lanes are neighbours.
 */
#include "device/soft/ptx_memory.h"

#include <string.h>

static const struct ptx_range *find_range(const struct ptx_ranges *ranges, uint64_t address) {
    size_t low = 0, high = ranges ? ranges->count : 0;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (ranges->range[middle].hi <= address)
            low = middle + 1;
        else
            high = middle;
    }
    return ranges && low < ranges->count && ranges->range[low].lo <= address ? &ranges->range[low] : NULL;
}

/* The published range around an address, after a look at a newer snapshot. The grid's workspace counts as one. */
static bool range_at(struct ptx_exec *x, uint64_t address, struct ptx_range *out) {
    const struct ptx_range *range = find_range(x->ranges, address);
    if (!range) {
        const struct ptx_ranges *current = atomic_load_explicit(&x->grid->launch.memory->current, memory_order_acquire);
        if (current != x->ranges) {
            x->ranges = current;
            memset(x->recent, 0, sizeof x->recent);
            range = find_range(current, address);
        }
    }
    if (range) {
        *out = *range;
        return true;
    }
    uint64_t workspace = (uint64_t)(uintptr_t)x->grid->workspace;
    if (x->grid->launch.cooperative && address - workspace < sizeof x->grid->workspace) {
        *out = (struct ptx_range){workspace, workspace + sizeof x->grid->workspace, true};
        return true;
    }
    return false;
}

static enum ptx_step outside(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, const char *space,
                             uint64_t address, uint32_t size, bool write) {
    return ptx_fault(x, op, PTX_ILLEGAL_ADDRESS, lane, address, "%s of %u bytes at %s address 0x%llx is out of bounds",
                     write ? "write" : "read", size, space, (unsigned long long)address);
}

static enum ptx_step misaligned(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address,
                                uint32_t size) {
    return ptx_fault(x, op, PTX_MISALIGNED, lane, address, "access of %u bytes at 0x%llx is not aligned", size,
                     (unsigned long long)address);
}

static const char *space_name(enum ptx_space space) {
    switch (space) {
    case PTX_SHARED: return "shared";
    case PTX_LOCAL: return "local";
    case PTX_PARAM: return "parameter";
    default: return "global";
    }
}

/* ---- local memory ---- */

void ptx_local_read(const struct ptx_warp *warp, uint32_t lane, uint64_t offset, void *to, uint32_t size) {
    for (uint32_t done = 0; done < size;) {
        uint64_t at = offset + done;
        uint32_t part = 4 - (uint32_t)(at & 3);
        part = part < size - done ? part : size - done;
        memcpy((uint8_t *)to + done, warp->local + (at / 4 * 32 + lane) * 4 + (at & 3), part);
        done += part;
    }
}

void ptx_local_write(struct ptx_warp *warp, uint32_t lane, uint64_t offset, const void *from, uint32_t size) {
    for (uint32_t done = 0; done < size;) {
        uint64_t at = offset + done;
        uint32_t part = 4 - (uint32_t)(at & 3);
        part = part < size - done ? part : size - done;
        memcpy(warp->local + (at / 4 * 32 + lane) * 4 + (at & 3), (const uint8_t *)from + done, part);
        done += part;
    }
}

/* ---- one thread ---- */

static enum ptx_space resolve_generic(uint64_t *address) {
    if (*address - PTX_SHARED_WINDOW < (16ull << 20)) {
        *address -= PTX_SHARED_WINDOW;
        return PTX_SHARED;
    }
    if (*address - PTX_LOCAL_WINDOW < (4ull << 30)) {
        *address -= PTX_LOCAL_WINDOW;
        return PTX_LOCAL;
    }
    if (*address - PTX_PARAM_WINDOW < (64u << 10)) {
        *address -= PTX_PARAM_WINDOW;
        return PTX_PARAM;
    }
    return PTX_GLOBAL;
}

uint8_t *ptx_memory_at(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, enum ptx_space space,
                       uint64_t address, uint32_t size, uint32_t alignment, bool write) {
    uint64_t original = address;
    if (space == PTX_GENERIC)
        space = resolve_generic(&address);
    if (address & (alignment - 1)) {
        misaligned(x, op, lane, original, size);
        return NULL;
    }
    if (space == PTX_SHARED) {
        if (address <= x->block->shared_bytes && x->block->shared_bytes - address >= size)
            return x->block->shared + address;
    } else if (space == PTX_PARAM) {
        if (!write && address <= x->grid->param_size && x->grid->param_size - address >= size)
            return (uint8_t *)(uintptr_t)(x->grid->params + address);
    } else if (space == PTX_LOCAL) {
        /* One word of local memory is contiguous, more is not. */
        if (size <= 4 && address <= x->warp->local_bytes && x->warp->local_bytes - address >= size &&
            (address & 3) + size <= 4)
            return x->warp->local + (address / 4 * 32 + lane) * 4 + (address & 3);
    } else {
        struct ptx_range range;
        if (range_at(x, address, &range) && range.hi - address >= size && (range.writable || !write))
            return (uint8_t *)(uintptr_t)address;
    }
    outside(x, op, lane, space_name(space), original, size, write);
    return NULL;
}

static bool local_ok(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address, uint32_t size,
                     bool write) {
    if (address <= x->warp->local_bytes && x->warp->local_bytes - address >= size)
        return true;
    outside(x, op, lane, "local", address, size, write);
    return false;
}

bool ptx_memory_read(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, enum ptx_space space, uint64_t address,
                     void *to, uint32_t size) {
    if (space == PTX_GENERIC)
        space = resolve_generic(&address);
    if (space == PTX_LOCAL) {
        if (!local_ok(x, op, lane, address, size, false))
            return false;
        ptx_local_read(x->warp, lane, address, to, size);
        return true;
    }
    const uint8_t *from = ptx_memory_at(x, op, lane, space, address, size, 1, false);
    if (from)
        memcpy(to, from, size);
    return from != NULL;
}

bool ptx_memory_write(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, enum ptx_space space, uint64_t address,
                      const void *from, uint32_t size) {
    if (space == PTX_GENERIC)
        space = resolve_generic(&address);
    if (space == PTX_LOCAL) {
        if (!local_ok(x, op, lane, address, size, true))
            return false;
        ptx_local_write(x->warp, lane, address, from, size);
        return true;
    }
    uint8_t *to = ptx_memory_at(x, op, lane, space, address, size, 1, true);
    if (to)
        memcpy(to, from, size);
    return to != NULL;
}

/* ---- warps ---- */

/* Addresses of all lanes with the displacement added; inactive lanes repeat the first active one. */
static inline void gather_addresses(const struct ptx_exec *x, const struct ptx_op *op, uint32_t mask, uint64_t *out) {
    uint64_t displacement = (uint64_t)op->mem.displacement;
    if (op->flags & PTX_MEM_NARROW) {
        const uint32_t *from = ptx_r32(x, op->mem.address);
        for (uint32_t lane = 0; lane < 32; lane++)
            out[lane] = (uint32_t)(from[lane] + (uint32_t)displacement);
    } else {
        const uint64_t *from = ptx_r64(x, op->mem.address);
        for (uint32_t lane = 0; lane < 32; lane++)
            out[lane] = from[lane] + displacement;
    }
    if (mask != UINT32_MAX) {
        uint64_t first = out[__builtin_ctz(mask)];
        for (uint32_t lane = 0; lane < 32; lane++)
            out[lane] = mask >> lane & 1 ? out[lane] : first;
    }
}

/* Sign bit clear when all lie in [lo, lo + room]; both differences are below 2^63 for valid addresses. */
static inline bool all_inside(const uint64_t *address, uint64_t lo, uint64_t room) {
    uint64_t bad = 0;
    for (uint32_t lane = 0; lane < 32; lane++) {
        uint64_t offset = address[lane] - lo;
        bad |= offset | (room - offset);
    }
    return !(bad >> 63);
}

static inline uint64_t low_bits(const uint64_t *address) {
    uint64_t bits = 0;
    for (uint32_t lane = 0; lane < 32; lane++)
        bits |= address[lane];
    return bits;
}

static inline void classify(const uint64_t *address, uint32_t mask, uint32_t size, struct ptx_lanes *lanes) {
    uint64_t uniform = 0, strided = 0;
    lanes->mask = mask;
    lanes->address = address;
    lanes->stride = size;
    lanes->pattern = PTX_SCATTERED;
    if (mask != UINT32_MAX)
        return;
    for (uint32_t lane = 0; lane < 32; lane++) {
        uniform |= address[lane] ^ address[0];
        strided |= address[lane] ^ (address[0] + (uint64_t)lane * size);
    }
    if (!strided)
        lanes->pattern = PTX_STRIDED;
    else if (!uniform)
        lanes->pattern = PTX_UNIFORM;
}

static enum ptx_step report(struct ptx_exec *x, const struct ptx_op *op, enum ptx_space space, const uint64_t *address,
                            uint32_t mask, uint32_t size, bool write) {
    PTX_EACH_LANE(lane, mask) {
        if (!ptx_memory_at(x, op, lane, space, address[lane], size, size & -size, write))
            return PTX_STEP_FAULT;
    }
    return PTX_STEP_NEXT;
}

static inline void move_all(struct ptx_exec *x, const struct ptx_op *op, const struct ptx_lanes *lanes) {
    for (uint32_t i = 0; i < op->mem.count; i++)
        op->mem.move(x->regs + op->mem.data[i], lanes, i * op->mem.size);
}

static inline bool inside_recent(struct ptx_exec *x, const struct ptx_op *op, const struct ptx_lanes *lanes, uint32_t size,
                                 const struct ptx_recent *recent) {
    (void)x;
    (void)op;
    if (recent->span < size)
        return false;
    const uint64_t *address = lanes->address;
    uint64_t room = recent->span - size;
    if (lanes->pattern == PTX_UNIFORM)
        return address[0] - recent->lo <= room;
    if (lanes->pattern == PTX_STRIDED)
        return address[0] - recent->lo <= room && address[31] - recent->lo <= room && address[0] <= address[31];
    return all_inside(address, recent->lo, room);
}

/* Lanes in different ranges or spaces, one at a time. */
static enum ptx_step access_slowly(struct ptx_exec *x, const struct ptx_op *op, enum ptx_space space,
                                   const uint64_t *address, uint32_t mask, bool write) {
    uint32_t size = op->mem.size, total = size * op->mem.count;
    PTX_EACH_LANE(lane, mask) {
        uint64_t at = address[lane];
        if (at & (total - 1))
            return misaligned(x, op, lane, at, total);
        uint64_t words[16] = {0};
        uint64_t where[32];
        where[lane] = (uint64_t)(uintptr_t)words;
        struct ptx_lanes one = {.pattern = PTX_SCATTERED, .mask = 1u << lane, .address = where};
        if (!write && !ptx_memory_read(x, op, lane, space, at, words, total))
            return PTX_STEP_FAULT;
        for (uint32_t i = 0; i < op->mem.count; i++)
            op->mem.move(x->regs + op->mem.data[i], &one, i * size);
        if (write && !ptx_memory_write(x, op, lane, space, at, words, total))
            return PTX_STEP_FAULT;
    }
    return PTX_STEP_NEXT;
}

static inline enum ptx_step access_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask, bool write,
                                          enum ptx_space space) {
    uint64_t address[32];
    uint32_t size = (uint32_t)op->mem.size * op->mem.count;
    struct ptx_lanes lanes;
    gather_addresses(x, op, mask, address);
    classify(address, mask, size, &lanes);
    if (low_bits(address) & (size - 1)) {
        enum ptx_step step = report(x, op, space, address, mask, size, write);
        return step == PTX_STEP_NEXT ? PTX_STEP_FAULT : step;
    }
    struct ptx_recent *recent = &x->recent[op->mem.slot];
    if (!inside_recent(x, op, &lanes, size, recent)) {
        struct ptx_range range;
        uint64_t first = address[__builtin_ctz(mask)];
        if (!range_at(x, first, &range) || (write && !range.writable))
            return access_slowly(x, op, space, address, mask, write);
        *recent = (struct ptx_recent){range.lo, range.hi - range.lo};
        if (!inside_recent(x, op, &lanes, size, recent))
            return access_slowly(x, op, space, address, mask, write);
    }
    lanes.base = (uint8_t *)(uintptr_t)address[0];
    move_all(x, op, &lanes);
    if (op->flags & PTX_MEM_POLL)
        x->polls++;
    return PTX_STEP_NEXT;
}

enum ptx_step ptx_run_ld_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, false, PTX_GLOBAL);
}

enum ptx_step ptx_run_st_global(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, true, PTX_GLOBAL);
}

enum ptx_step ptx_run_ld_generic(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, false, PTX_GENERIC);
}

enum ptx_step ptx_run_st_generic(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_global(x, op, mask, true, PTX_GENERIC);
}

static inline enum ptx_step access_array(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask, bool write,
                                         enum ptx_space space, uint8_t *base, uint64_t bytes) {
    uint64_t address[32];
    uint32_t size = (uint32_t)op->mem.size * op->mem.count;
    struct ptx_lanes lanes;
    gather_addresses(x, op, mask, address);
    if ((low_bits(address) & (size - 1)) || bytes < size || !all_inside(address, 0, bytes - size)) {
        enum ptx_step step = report(x, op, space, address, mask, size, write);
        return step == PTX_STEP_NEXT ? PTX_STEP_FAULT : step;
    }
    classify(address, mask, size, &lanes);
    lanes.base = base + address[0];
    for (uint32_t lane = 0; lane < 32; lane++)
        address[lane] += (uint64_t)(uintptr_t)base;
    move_all(x, op, &lanes);
    if (op->flags & PTX_MEM_POLL)
        x->polls++;
    return PTX_STEP_NEXT;
}

enum ptx_step ptx_run_ld_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_array(x, op, mask, false, PTX_SHARED, x->block->shared, x->block->shared_bytes);
}

enum ptx_step ptx_run_st_shared(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_array(x, op, mask, true, PTX_SHARED, x->block->shared, x->block->shared_bytes);
}

enum ptx_step ptx_run_ld_param(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_array(x, op, mask, false, PTX_PARAM, (uint8_t *)(uintptr_t)x->grid->params, x->grid->param_size);
}

static inline enum ptx_step access_local(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask, bool write) {
    uint64_t address[32], words[32];
    uint32_t size = op->mem.size, total = size * op->mem.count;
    gather_addresses(x, op, mask, address);
    if (low_bits(address) & (total - 1))
        PTX_EACH_LANE(lane, mask) {
            if (address[lane] & (total - 1))
                return misaligned(x, op, lane, address[lane], total);
        }
    uint64_t bytes = x->warp->local_bytes;
    if (bytes < total || !all_inside(address, 0, bytes - total))
        PTX_EACH_LANE(lane, mask) {
            if (bytes < total || address[lane] > bytes - total)
                return outside(x, op, lane, "local", address[lane], total, write);
        }
    if (size > 4)
        return access_slowly(x, op, PTX_LOCAL, address, mask, write);
    for (uint32_t i = 0; i < op->mem.count; i++) {
        for (uint32_t lane = 0; lane < 32; lane++) {
            uint64_t at = address[lane] + i * size;
            words[lane] = (uint64_t)(uintptr_t)x->warp->local + (at / 4 * 32 + lane) * 4 + (at & 3);
        }
        struct ptx_lanes lanes;
        classify(words, mask, 4, &lanes);
        lanes.base = (uint8_t *)(uintptr_t)words[0];
        op->mem.move(x->regs + op->mem.data[i], &lanes, 0);
    }
    return PTX_STEP_NEXT;
}

enum ptx_step ptx_run_ld_local(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_local(x, op, mask, false);
}

enum ptx_step ptx_run_st_local(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    return access_local(x, op, mask, true);
}
