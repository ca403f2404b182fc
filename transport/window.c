// SPDX-License-Identifier: Apache-2.0
/* Where the regions of a window lie, and whether a geometry that came from the other end can be believed. */
#include "transport/window.h"

#include <assert.h>
#include <stddef.h>

#include "transport/wire.h"

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the window is little endian");
static_assert(sizeof(struct window_slot) == WINDOW_SLOT_SIZE, "slot stride");
static_assert(sizeof(struct window_upcall) == 72, "upcall stride");
static_assert(offsetof(struct window_control, ring_head) % WINDOW_CACHE_LINE == 0, "lines are not shared");
static_assert(sizeof(struct wire_record) == 32, "record header");

static uint64_t align_up(uint64_t value, uint64_t alignment) {
    return (value + alignment - 1) & ~(alignment - 1);
}

static const char *check_request(const struct window_geometry *g) {
    if (g->snapshot_size > 64u << 20)
        return "the snapshot is larger than 64 MiB";
    if (!g->slot_count || g->slot_count > WINDOW_SLOTS_MAX)
        return "the number of reply slots is not within 1 to 1024";
    if (g->ring_size < WINDOW_RING_MIN || g->ring_size > WINDOW_RING_MAX || g->ring_size & (g->ring_size - 1))
        return "the ring size is not a power of two within 64 KiB to 64 MiB";
    if (!g->upcall_count || g->upcall_count > WINDOW_UPCALLS_MAX || g->upcall_count & (g->upcall_count - 1))
        return "the number of upcalls is not a power of two within 1 to 1024";
    if (g->chunk_count < 2 || g->chunk_count > WINDOW_CHUNKS_MAX)
        return "the number of staging chunks is not within 2 to 64";
    if (!g->heap_size || g->heap_size % WINDOW_HEAP_ALIGN || g->heap_size > 1ull << 46)
        return "the heap size is not a multiple of 2 MiB";
    return NULL;
}

const char *window_layout(struct window_geometry *g) {
    const char *wrong = check_request(g);
    if (wrong)
        return wrong;
    g->magic = WINDOW_MAGIC;
    g->wire_version = WIRE_VERSION;
    g->slot_size = WINDOW_SLOT_SIZE;
    g->chunk_size = WINDOW_CHUNK_SIZE;
    g->snapshot_offset = align_up(sizeof(struct window_control), WINDOW_PAGE);
    g->slots_offset = align_up(g->snapshot_offset + g->snapshot_size, WINDOW_PAGE);
    g->upcalls_offset = g->slots_offset + (uint64_t)g->slot_count * WINDOW_SLOT_SIZE;
    g->ring_offset =
        align_up(g->upcalls_offset + (uint64_t)g->upcall_count * sizeof(struct window_upcall), WINDOW_PAGE);
    g->heap_offset = align_up(g->ring_offset + g->ring_size, WINDOW_HEAP_ALIGN);
    g->total_size = g->heap_offset + g->heap_size;

    /* A quarter of the heap, but never more than one largest request and one largest reply, stages what the
     * ring cannot hold. */
    uint64_t chunks = (uint64_t)g->chunk_count * WINDOW_CHUNK_SIZE;
    uint64_t requests = g->heap_size / 4;
    if (requests > 2 * WIRE_INDIRECT_MAX)
        requests = 2 * WIRE_INDIRECT_MAX;
    g->staging_size = align_up(chunks + requests, WINDOW_CHUNK_SIZE);
    if (g->staging_size > g->heap_size)
        return "the heap is too small for its staging chunks";
    return NULL;
}

/* Takes `size` bytes at `offset` off the front of what is left of the window. */
static bool place(uint64_t *end, uint64_t offset, uint64_t size, uint64_t alignment, uint64_t total) {
    if (offset % alignment || offset < *end || offset > total || size > total - offset)
        return false;
    *end = offset + size;
    return true;
}

const char *window_check(const struct window_geometry *g, uint64_t mapped) {
    if (g->magic != WINDOW_MAGIC)
        return "it does not begin with the window's magic number";
    if (g->wire_version != WIRE_VERSION)
        return "it has another wire version";
    const char *wrong = check_request(g);
    if (wrong)
        return wrong;
    if (g->slot_size != WINDOW_SLOT_SIZE || g->chunk_size != WINDOW_CHUNK_SIZE)
        return "its slot or chunk size is unknown";
    if (g->total_size > mapped)
        return "it is truncated";
    uint64_t end = sizeof(struct window_control);
    if (!place(&end, g->snapshot_offset, g->snapshot_size, 8, g->total_size) ||
        !place(&end, g->slots_offset, (uint64_t)g->slot_count * g->slot_size, WINDOW_CACHE_LINE,
               g->total_size) ||
        !place(&end, g->upcalls_offset, (uint64_t)g->upcall_count * sizeof(struct window_upcall), 8,
               g->total_size) ||
        !place(&end, g->ring_offset, g->ring_size, WINDOW_CACHE_LINE, g->total_size) ||
        !place(&end, g->heap_offset, g->heap_size, WINDOW_HEAP_ALIGN, g->total_size))
        return "a region lies outside it or overlaps another";
    if (g->staging_size > g->heap_size || g->staging_size < (uint64_t)g->chunk_count * g->chunk_size)
        return "its staging area does not fit its heap";
    return NULL;
}
