// SPDX-License-Identifier: Apache-2.0
/* Calls of the guest: the producer's side of the command ring, and waiting for replies. */
#include "transport/channel.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "transport/channel_state.h"

void channel_error_set(struct channel_error *error, int code, const char *format, ...) {
    if (!error)
        return;
    error->code = code;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->text, sizeof error->text, format, arguments);
    va_end(arguments);
}

static void destroy(struct channel *channel, bool forked) {
    channel->frontend->ops->close(channel->frontend, forked);
    slots_destroy(&channel->slots);
    staging_destroy(&channel->staging);
    free(channel);
}

struct channel *channel_create(struct frontend *frontend, struct channel_error *error) {
    struct channel *channel = aligned_alloc(alignof(struct channel), sizeof *channel);
    if (!channel) {
        channel_error_set(error, ENOMEM, "there is no memory for a channel to the device");
        frontend->ops->close(frontend, false);
        return NULL;
    }
    memset(channel, 0, sizeof *channel);
    channel->frontend = frontend;
    channel->control = (struct window_control *)frontend->window;
    channel->geometry = channel->control->geometry;
    const struct window_geometry *g = &channel->geometry;
    channel->window_slots = (struct window_slot *)(frontend->window + g->slots_offset);
    channel->window_upcalls = (struct window_upcall *)(frontend->window + g->upcalls_offset);
    channel->ring = frontend->window + g->ring_offset;
    channel->heap = frontend->heap;
    channel->spin_ns = frontend->device_memory ? CHANNEL_SPIN_NS : spin_budget(CHANNEL_SPIN_NS);
    channel->device_memory = frontend->device_memory;
    uint64_t chunks = (uint64_t)g->chunk_count * g->chunk_size;
    if (!slots_init(&channel->slots, g->slot_count) ||
        !staging_init(&channel->staging, chunks, g->staging_size - chunks)) {
        channel_error_set(error, ENOMEM, "there is no memory for a channel to the device");
        destroy(channel, false);
        return NULL;
    }
    return channel;
}

void channel_close(struct channel *channel) {
    atomic_store(&channel->closing, true);
    while (atomic_load(&channel->upcall_inside)) {
        channel->frontend->ops->kick(channel->frontend, &channel->control->upcall_head);
        struct timespec moment = {0, 100000};
        nanosleep(&moment, NULL);
    }
    destroy(channel, false);
}

void channel_abandon(struct channel *channel) {
    destroy(channel, true);
}

const struct window_control *channel_control(const struct channel *channel) {
    return channel->control;
}

const void *channel_snapshot(const struct channel *channel, size_t *size) {
    *size = channel->geometry.snapshot_size;
    return channel->frontend->window + channel->geometry.snapshot_offset;
}

void *channel_heap(const struct channel *channel, size_t *size) {
    *size = channel->geometry.heap_size;
    return channel->heap;
}

int channel_heap_fd(const struct channel *channel, uint64_t *file_offset) {
    return channel->frontend->ops->share(channel->frontend, file_offset);
}

int channel_lend(struct channel *channel, int fd, uint64_t *number) {
    struct frontend *frontend = channel->frontend;
    if (!frontend->lend)
        return ENOTSUP;
    uint64_t mine = atomic_fetch_add(&channel->lent, 1);
    if (mine >= CHANNEL_FILES)
        return EMFILE;
    *number = mine;
    return frontend->lend(frontend, fd, mine) ? 0 : errno;
}

bool channel_device_arena(const struct channel *channel, uint64_t *address, uint64_t *size) {
    *address = channel->frontend->arena_address;
    *size = channel->frontend->arena_size;
    return *size != 0;
}

bool channel_call_known(const struct channel *channel, uint16_t op) {
    const struct frontend *frontend = channel->frontend;
    if (!frontend->calls_size)
        return true;
    return op / 8 < frontend->calls_size && frontend->calls[op / 8] >> op % 8 & 1;
}

bool channel_dead(const struct channel *channel) {
    return atomic_load_explicit(&channel->dead, memory_order_relaxed) ||
           atomic_load_explicit(&channel->control->host_state, memory_order_relaxed) == WINDOW_HOST_GONE;
}

void channel_measure(struct channel *channel) {
    atomic_store_explicit(&channel->control->measure, 1, memory_order_relaxed);
}

void channel_stats(const struct channel *channel, struct channel_stats *stats) {
    stats->posted = atomic_load_explicit(&channel->posted, memory_order_relaxed);
    stats->waited = atomic_load_explicit(&channel->waited, memory_order_relaxed);
    stats->doorbells = atomic_load_explicit(&channel->doorbells, memory_order_relaxed);
    stats->sleeps = atomic_load_explicit(&channel->sleeps, memory_order_relaxed);
    stats->staged_bytes = atomic_load_explicit(&channel->staged_bytes, memory_order_relaxed);
}

bool channel_sleep(struct channel *channel, _Atomic uint32_t *word, uint32_t expected, uint64_t timeout_ns) {
    if (channel_dead(channel))
        return false;
    if (!channel->frontend->ops->alive(channel->frontend)) {
        atomic_store(&channel->dead, true);
        return false;
    }
    channel_count(&channel->sleeps, 1);
    channel->frontend->ops->wait(channel->frontend, word, expected, timeout_ns);
    return true;
}

/* Threads. */

static uint64_t thread_identity(struct channel_thread *thread) {
    static _Atomic uint64_t last;
    if (!thread->id)
        thread->id = atomic_fetch_add_explicit(&last, 1, memory_order_relaxed) + 1;
    return thread->id;
}

void channel_thread_release(struct channel_thread *thread) {
    if (thread->channel)
        slots_release(&thread->channel->slots, thread->id, thread->slot);
    thread->channel = NULL;
}

static bool take_slot(struct channel *channel, struct channel_thread *thread) {
    while (!slots_take(&channel->slots, thread->id, &thread->slot, CHANNEL_SLICE_NS)) {
        if (channel_dead(channel))
            return false;
    }
    thread->channel = channel;
    return true;
}

/* The command ring. */

static bool has_room(struct channel *channel, uint64_t need) {
    return channel->head + need - channel->tail_seen <= channel->geometry.ring_size;
}

/* Waits until `need` bytes of the ring are free. The caller holds the ring. */
static bool wait_room(struct channel *channel, uint64_t need) {
    struct window_control *control = channel->control;
    struct spin spin = {.budget_ns = channel->spin_ns};
    for (;;) {
        channel->tail_seen = atomic_load_explicit(&control->ring_tail, memory_order_acquire);
        if (has_room(channel, need))
            return true;
        if (spin_once(&spin))
            continue;
        uint32_t room = atomic_load_explicit(&control->ring_room, memory_order_relaxed);
        atomic_store_explicit(&control->guest_waits_room, 1, memory_order_relaxed);
        atomic_thread_fence(memory_order_seq_cst);
        channel->tail_seen = atomic_load_explicit(&control->ring_tail, memory_order_acquire);
        if (!has_room(channel, need) && !channel_sleep(channel, &control->ring_room, room, CHANNEL_SLICE_NS))
            return false;
    }
}

/* Room for `need` contiguous bytes at the head; a record never wraps, so the end of the ring may have to be
 * padded first. */
static uint8_t *reserve(struct channel *channel, uint32_t need) {
    uint32_t size = channel->geometry.ring_size;
    uint32_t at = (uint32_t)(channel->head & (size - 1));
    uint32_t padding = need > size - at ? size - at : 0;
    if (!has_room(channel, (uint64_t)padding + need) && !wait_room(channel, (uint64_t)padding + need))
        return NULL;
    if (padding) {
        struct wire_record pad = {.size = padding};
        memcpy(channel->ring + at, &pad,
               8); /* the last eight bytes of the ring hold no more than this much of a header */
        channel->head += padding;
        at = 0;
    }
    return channel->ring + at;
}

/* Publishes the record in the caller's hands and gives the ring back; wakes the host if it sleeps (then
 * true). */
static bool publish(struct channel *channel, uint32_t size, _Atomic uint64_t *counter) {
    struct window_control *control = channel->control;
    channel->head += size;
    if (channel->device_memory)
        device_write_barrier();
    atomic_store_explicit(&control->ring_head, channel->head, memory_order_release);
    /* The host sets host_sleeps, then looks at ring_head; here it is the other way round: one of the two sees
     * the other. */
    atomic_thread_fence(memory_order_seq_cst);
    bool ring = atomic_load_explicit(&control->host_sleeps, memory_order_relaxed) &&
                atomic_exchange_explicit(&control->host_sleeps, 0, memory_order_relaxed);
    if (ring) {
        channel_count_locked(&channel->doorbells);
        atomic_fetch_add_explicit(&control->doorbell, 1, memory_order_relaxed);
    }
    channel_count_locked(counter);
    lock_give(&channel->ring_lock);
    if (ring)
        channel->frontend->ops->kick(channel->frontend, &control->doorbell);
    return ring;
}

/* Calls. */

/*
 * One allocation holds request and reply, so that no two threads can each hold one and wait for the other.
 * Waits by looking again: the host does not announce that it consumed a posted record.
 */
static enum channel_status take_staging(struct channel *channel, struct channel_call *call) {
    uint64_t size = call->stage_size + call->reply_stage_size;
    if (size > staging_limit(&channel->staging))
        return CHANNEL_TOO_LARGE;
    for (;;) {
        uint64_t tail = atomic_load_explicit(&channel->control->ring_tail, memory_order_acquire);
        uint64_t offset = staging_take(&channel->staging, size, tail);
        if (offset) {
            call->stage = offset;
            call->reply_stage = offset + call->stage_size;
            channel_count(&channel->staged_bytes, size);
            return CHANNEL_OK;
        }
        if (channel_dead(channel))
            return CHANNEL_DEAD;
        uint32_t room = atomic_load_explicit(&channel->control->ring_room, memory_order_relaxed);
        if (!channel_sleep(channel, &channel->control->ring_room, room, 1000000u))
            return CHANNEL_DEAD;
    }
}

static bool has_staging(const struct channel_call *call) {
    return call->stage_size || call->reply_stage_size;
}

static bool is_sync(const struct channel_call *call) {
    return call->record->flags & WIRE_SYNC;
}

/* Undoes what begin took, but for the ring. */
static void give_up(struct channel_call *call, bool sync) {
    uint64_t staged = call->stage_size + call->reply_stage_size;
    if (staged >= CHANNEL_STAGE_KEEP) /* else the pages of one large module would stay for good */
        madvise(call->channel->heap + call->stage, staged & ~(uint64_t)(WINDOW_PAGE - 1), MADV_REMOVE);
    if (staged)
        staging_give(&call->channel->staging, call->stage);
    if (sync)
        slots_idle(&call->channel->slots, call->thread->id, call->thread->slot);
}

enum channel_status channel_begin(struct channel *channel, struct channel_thread *thread, uint16_t op,
                                  uint16_t flags, uint64_t context, size_t payload, size_t reply,
                                  struct channel_call *call) {
    if (channel_dead(channel))
        return CHANNEL_DEAD;
    if (payload > WIRE_INDIRECT_MAX || reply > WIRE_INDIRECT_MAX)
        return CHANNEL_TOO_LARGE;
    bool sync = flags & WIRE_SYNC;
    uint32_t fixed = sizeof(struct wire_record) + (sync ? sizeof(struct wire_reply_area) : 0);
    uint64_t padded = wire_pad(payload);
    bool indirect = fixed + padded > WIRE_INLINE_MAX;

    call->channel = channel;
    call->thread = thread;
    call->in = (struct wire_reader){0};
    call->stage = call->reply_stage = 0;
    call->stage_size = indirect ? (padded + WINDOW_CACHE_LINE - 1) & ~(uint64_t)(WINDOW_CACHE_LINE - 1) : 0;
    call->reply_stage_size = sync && reply > sizeof(((struct window_slot *)0)->payload) ? wire_pad(reply) : 0;

    thread_identity(thread);
    if (sync && !take_slot(channel, thread))
        return CHANNEL_DEAD;
    if (has_staging(call)) {
        enum channel_status status = take_staging(channel, call);
        if (status != CHANNEL_OK) {
            call->stage_size = call->reply_stage_size = 0;
            give_up(call, sync);
            return status;
        }
    }

    uint32_t need = fixed + (indirect ? (uint32_t)sizeof(struct wire_indirect) : (uint32_t)padded);
    lock_take(&channel->ring_lock);
    uint8_t *record = reserve(channel, need);
    if (!record) {
        lock_give(&channel->ring_lock);
        give_up(call, sync);
        return CHANNEL_DEAD;
    }
    call->record = (struct wire_record *)record;
    *call->record = (struct wire_record){
        .op = op,
        .flags = (uint16_t)(flags | (indirect ? WIRE_INDIRECT : 0)),
        .slot = sync ? thread->slot : 0,
        .seq = sync ? channel->slots.owners[thread->slot].seq + 1 : 0,
        .thread = thread->id,
        .context = context,
    };
    if (sync) {
        struct wire_reply_area area = {call->reply_stage_size ? call->reply_stage : 0,
                                       call->reply_stage_size};
        memcpy(record + sizeof(struct wire_record), &area, sizeof area);
    }
    call->payload = indirect ? channel->heap + call->stage : record + fixed;
    call->out = (struct wire_writer){call->payload, call->payload + padded, false};
    return CHANNEL_OK;
}

/* Fills in the record's size, and where its payload lies. */
static uint32_t seal(struct channel_call *call) {
    uint32_t fixed = sizeof(struct wire_record) + (is_sync(call) ? sizeof(struct wire_reply_area) : 0);
    uint64_t used = (uint64_t)(call->out.at - call->payload);
    if (call->record->flags & WIRE_INDIRECT) {
        struct wire_indirect where = {call->stage, used};
        memcpy((uint8_t *)call->record + fixed, &where, sizeof where);
        used = sizeof where;
    }
    call->record->size = fixed + (uint32_t)used;
    return call->record->size;
}

void channel_cancel(struct channel_call *call) {
    bool sync = is_sync(call);
    lock_give(&call->channel->ring_lock);
    give_up(call, sync);
}

enum channel_status channel_post(struct channel_call *call) {
    struct channel *channel = call->channel;
    if (call->out.bad) {
        channel_cancel(call);
        return CHANNEL_MALFORMED;
    }
    uint32_t size = seal(call);
    if (has_staging(call))
        staging_post(&channel->staging, call->stage, channel->head + size);
    call->thread->posted++;
    publish(channel, size, &channel->posted);
    return CHANNEL_OK;
}

static bool arrived(struct window_slot *slot, uint32_t seq) {
    return atomic_load_explicit(&slot->seq, memory_order_acquire) == seq;
}

static bool wait_reply(struct channel *channel, struct window_slot *slot, uint32_t seq, uint32_t spin_ns) {
    struct spin spin = {.budget_ns = spin_ns};
    do {
        if (arrived(slot, seq))
            return true;
    } while (spin_once(&spin));

    bool alive = true;
    while (alive) {
        atomic_store_explicit(&slot->waiting, 1, memory_order_relaxed);
        atomic_thread_fence(memory_order_seq_cst); /* pairs with the host's seq, then waiting */
        uint32_t current = atomic_load_explicit(&slot->seq, memory_order_acquire);
        if (current == seq)
            break;
        alive = channel_sleep(channel, &slot->seq, current, CHANNEL_SLICE_NS);
    }
    atomic_store_explicit(&slot->waiting, 0, memory_order_relaxed);
    return arrived(slot, seq);
}

enum channel_status channel_wait(struct channel_call *call, int32_t *result) {
    struct channel *channel = call->channel;
    if (call->out.bad) {
        channel_cancel(call);
        return CHANNEL_MALFORMED;
    }
    uint32_t index = call->thread->slot;
    uint32_t seq = ++channel->slots.owners[index].seq;
    struct window_slot *slot = &channel->window_slots[index];
    bool woken = publish(channel, seal(call), &channel->waited);
    call->record = NULL; /* the host's from here on */

    /* A host that has to wake up first takes longer, and waking up in turn would double that. */
    if (!wait_reply(channel, slot, seq, woken ? channel->spin_ns * CHANNEL_WAKE_FACTOR : channel->spin_ns)) {
        channel_finish(call);
        return CHANNEL_DEAD;
    }
    channel_acquired(channel);
    uint64_t size = slot->size;
    if (size > (call->reply_stage_size ? call->reply_stage_size : sizeof slot->payload)) {
        channel_finish(call);
        return CHANNEL_MALFORMED;
    }
    *result = slot->result;
    call->thread->waited++;
    call->thread->host_ns += slot->host_ns;
    const uint8_t *reply = call->reply_stage_size ? channel->heap + call->reply_stage : slot->payload;
    call->in = (struct wire_reader){reply, reply + size, false};
    return CHANNEL_OK;
}

void channel_finish(struct channel_call *call) {
    if (call->channel)
        give_up(call, true);
    call->channel = NULL;
}
