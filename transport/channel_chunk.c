// SPDX-License-Identifier: Apache-2.0
/* Staging chunks as the guest handles them. */
#include "transport/channel_state.h"

static bool is_done(struct channel *channel, uint32_t index) {
    return atomic_load_explicit(&channel->control->chunk_state[index], memory_order_acquire) ==
           WINDOW_CHUNK_DONE;
}

/* Takes a chunk that is idle, or that was left and has been finished. */
static bool try_get(struct channel *channel, struct channel_chunk *chunk) {
    bool found = false;
    lock_take(&channel->chunk_lock);
    for (uint32_t i = 0; i < channel->geometry.chunk_count && !found; i++) {
        uint8_t use = channel->chunk_use[i];
        if (use == CHANNEL_CHUNK_HELD || (use == CHANNEL_CHUNK_LEFT && !is_done(channel, i)))
            continue;
        channel->chunk_use[i] = CHANNEL_CHUNK_HELD;
        atomic_store_explicit(&channel->control->chunk_state[i], WINDOW_CHUNK_BUSY, memory_order_relaxed);
        chunk->index = i;
        chunk->offset = (uint64_t)i * channel->geometry.chunk_size;
        chunk->data = channel->heap + chunk->offset;
        found = true;
    }
    lock_give(&channel->chunk_lock);
    return found;
}

static bool ready(struct channel *channel, struct channel_chunk *chunk, bool get) {
    return get ? try_get(channel, chunk) : is_done(channel, chunk->index);
}

/* Waits until try_get succeeds (`get`) or the chunk is done. */
static enum channel_status wait_ready(struct channel *channel, struct channel_chunk *chunk, bool get) {
    struct window_control *control = channel->control;
    struct spin spin = {.budget_ns = channel->spin_ns};
    do {
        if (ready(channel, chunk, get)) {
            channel_acquired(channel);
            return CHANNEL_OK;
        }
        if (channel_dead(channel))
            return CHANNEL_DEAD;
    } while (spin_once(&spin));

    /* chunk_waiters, then the states; the host (and channel_chunk_put) change a state, then look at
     * chunk_waiters. */
    atomic_fetch_add(&control->chunk_waiters, 1);
    enum channel_status status = CHANNEL_DEAD;
    for (;;) {
        uint32_t event = atomic_load(&control->chunk_event);
        if (ready(channel, chunk, get)) {
            channel_acquired(channel);
            status = CHANNEL_OK;
            break;
        }
        if (!channel_sleep(channel, &control->chunk_event, event, CHANNEL_SLICE_NS))
            break;
    }
    atomic_fetch_sub(&control->chunk_waiters, 1);
    return status;
}

enum channel_status channel_chunk_get(struct channel *channel, struct channel_chunk *chunk) {
    if (channel_dead(channel))
        return CHANNEL_DEAD;
    return wait_ready(channel, chunk, true);
}

enum channel_status channel_chunk_wait(struct channel *channel, const struct channel_chunk *chunk) {
    struct channel_chunk copy = *chunk;
    return wait_ready(channel, &copy, false);
}

static void set_use(struct channel *channel, uint32_t index, enum channel_chunk_use use) {
    lock_take(&channel->chunk_lock);
    channel->chunk_use[index] = (uint8_t)use;
    if (use == CHANNEL_CHUNK_IDLE)
        atomic_store_explicit(&channel->control->chunk_state[index], WINDOW_CHUNK_FREE, memory_order_relaxed);
    lock_give(&channel->chunk_lock);
    atomic_thread_fence(memory_order_seq_cst);
    if (atomic_load_explicit(&channel->control->chunk_waiters, memory_order_relaxed)) {
        atomic_fetch_add(&channel->control->chunk_event, 1);
        channel->frontend->ops->kick(channel->frontend, &channel->control->chunk_event);
    }
}

void channel_chunk_put(struct channel *channel, const struct channel_chunk *chunk) {
    set_use(channel, chunk->index, CHANNEL_CHUNK_IDLE);
}

void channel_chunk_leave(struct channel *channel, const struct channel_chunk *chunk) {
    set_use(channel, chunk->index, CHANNEL_CHUNK_LEFT);
}
