// SPDX-License-Identifier: Apache-2.0
/*
 * Memory of single threads, and the slow paths of warps. Global addresses are host addresses inside a
 * published range. Shared and parameter space are bounded arrays, local memory is interleaved by lane in
 * words of 4 bytes so that equal offsets in all lanes are neighbours.
 */
#include "device/soft/ptx_access.h"
#include "device/soft/ptx_check.h"

#include <stdio.h>
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

/* The published range around an address, after a look at a newer snapshot. The grid's workspace counts as
 * one. */
static bool range_at(struct ptx_exec *x, uint64_t address, struct ptx_range *out) {
    const struct ptx_range *range = find_range(x->ranges, address);
    if (!range) {
        const struct ptx_ranges *current =
            atomic_load_explicit(&x->grid->launch.memory->current, memory_order_acquire);
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

bool ptx_memory_covers(struct ptx_exec *x, uint64_t address, uint64_t size, bool write) {
    struct ptx_range range;
    if (size > UINT64_MAX - address)
        return false;
    for (uint64_t end = address + size; address < end; address = range.hi)
        if (!range_at(x, address, &range) || (write && !range.writable))
            return false;
    return true;
}

/* Says where an address lies beside the nearest allocation below it, which a strict grid's ranges are. */
static void describe(const struct ptx_exec *x, uint64_t address, char *text, size_t size) {
    const struct ptx_range *below = NULL;
    for (size_t i = 0; x->ranges && i < x->ranges->count && x->ranges->range[i].lo <= address; i++)
        below = &x->ranges->range[i];
    if (!below)
        snprintf(text, size, ", below every allocation");
    else if (address < below->hi)
        snprintf(text, size, ", %llu bytes into the %sallocation of %llu bytes at 0x%llx",
                 (unsigned long long)(address - below->lo), below->writable ? "" : "read-only ",
                 (unsigned long long)(below->hi - below->lo), (unsigned long long)below->lo);
    else
        snprintf(text, size, ", %llu bytes behind the allocation of %llu bytes at 0x%llx",
                 (unsigned long long)(address - below->hi), (unsigned long long)(below->hi - below->lo),
                 (unsigned long long)below->lo);
}

static enum ptx_step outside(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, const char *space,
                             uint64_t address, uint32_t size, bool write) {
    char where[128] = "";
    if (x->grid->launch.strict && strcmp(space, "global") == 0)
        describe(x, address, where, sizeof where);
    return ptx_fault(x, op, PTX_ILLEGAL_ADDRESS, lane, address,
                     "%s of %u bytes at %s address 0x%llx is out of bounds%s", write ? "write" : "read", size,
                     space, (unsigned long long)address, where);
}

static enum ptx_step misaligned(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address,
                                uint32_t size) {
    return ptx_fault(x, op, PTX_MISALIGNED, lane, address, "access of %u bytes at 0x%llx is not aligned",
                     size, (unsigned long long)address);
}

static const char *space_name(enum ptx_space space) {
    switch (space) {
    case PTX_SHARED:
        return "shared";
    case PTX_LOCAL:
        return "local";
    case PTX_PARAM:
        return "parameter";
    default:
        return "global";
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
    if (*address - PTX_SHARED_WINDOW < PTX_SHARED_WINDOW_SIZE) {
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
        struct ptx_block *block = ptx_cluster_block(x, &address);
        if (block && address <= block->shared_bytes && block->shared_bytes - address >= size) {
            if (write && x->grid->launch.strict)
                ptx_check_touch_shared(block, address, size);
            return block->shared + address;
        }
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
        if (range_at(x, address, &range) && range.hi - address >= size && (range.writable || !write)) {
            if (write && x->grid->launch.written)
                ptx_written_set(x->grid->launch.written, address, size, true);
            return (uint8_t *)(uintptr_t)address;
        }
    }
    outside(x, op, lane, space_name(space), original, size, write);
    return NULL;
}

static bool local_ok(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address,
                     uint32_t size, bool write) {
    if (address <= x->warp->local_bytes && x->warp->local_bytes - address >= size)
        return true;
    outside(x, op, lane, "local", address, size, write);
    return false;
}

bool ptx_memory_read(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, enum ptx_space space,
                     uint64_t address, void *to, uint32_t size) {
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

bool ptx_memory_write(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, enum ptx_space space,
                      uint64_t address, const void *from, uint32_t size) {
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

/* ---- slow paths of warps ---- */

bool ptx_access_refill(struct ptx_exec *x, const struct ptx_op *op, uint64_t address, bool write) {
    struct ptx_range range;
    if (!range_at(x, address, &range) || (write && !range.writable))
        return false;
    x->recent[op->mem.slot] = (struct ptx_recent){range.lo, range.hi - range.lo};
    return true;
}

enum ptx_step ptx_access_slowly(struct ptx_exec *x, const struct ptx_op *op, enum ptx_space space,
                                const uint64_t *address, uint32_t mask, bool write) {
    uint32_t size = op->mem.size, total = size * op->mem.count;
    PTX_EACH_LANE(lane, mask) {
        uint64_t at = address[lane], words[16] = {0}, where[32];
        if (at & (total - 1))
            return misaligned(x, op, lane, at, total);
        where[lane] = (uint64_t)(uintptr_t)words;
        struct ptx_lanes one = {.pattern = PTX_BY_ADDRESS, .mask = 1u << lane, .address = where};
        if (!write && !ptx_memory_read(x, op, lane, space, at, words, total))
            return PTX_STEP_FAULT;
        for (uint32_t i = 0; i < op->mem.count; i++)
            op->mem.move(x->regs + op->mem.data[i], &one, i * size);
        if (write && !ptx_memory_write(x, op, lane, space, at, words, total))
            return PTX_STEP_FAULT;
    }
    return PTX_STEP_NEXT;
}

extern const struct ptx_access ptx_access_v2, ptx_access_v3, ptx_access_v4;

const struct ptx_access *ptx_access_best(void) {
    const char *isa = alu_isa();
    return isa[1] == '4' ? &ptx_access_v4 : isa[1] == '3' ? &ptx_access_v3 : &ptx_access_v2;
}
