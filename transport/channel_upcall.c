// SPDX-License-Identifier: Apache-2.0
/* Upcalls as the guest's upcall thread takes them. */
#include "transport/channel_state.h"

/* An idle upcall thread looks this often whether the host is alive; nothing else tells it. */
#define UPCALL_SLICE_NS 500000000u
#define UPCALL_SPIN_NS  20000u

static struct window_upcall *entry(struct channel *channel, uint32_t number) {
    return &channel->window_upcalls[number & (channel->geometry.upcall_count - 1)];
}

static bool is_waiting(struct channel *channel) {
    return atomic_load_explicit(&channel->control->upcall_head, memory_order_acquire) !=
           channel->upcalls_taken;
}

static bool wait_upcall(struct channel *channel) {
    struct window_control *control = channel->control;
    struct spin spin = {.budget_ns = channel->spin_ns ? UPCALL_SPIN_NS : 0};
    do {
        if (is_waiting(channel))
            return true;
    } while (spin_once(&spin));

    for (;;) {
        atomic_store_explicit(&control->upcall_sleeps, 1, memory_order_relaxed);
        atomic_thread_fence(memory_order_seq_cst); /* pairs with the host's upcall_head, then upcall_sleeps */
        if (is_waiting(channel) || atomic_load(&channel->closing))
            break;
        if (!channel_sleep(channel, &control->upcall_head, channel->upcalls_taken, UPCALL_SLICE_NS))
            break;
    }
    atomic_store_explicit(&control->upcall_sleeps, 0, memory_order_relaxed);
    return is_waiting(channel);
}

bool channel_upcall_next(struct channel *channel, struct channel_upcall *upcall) {
    atomic_fetch_add(&channel->upcall_inside, 1);
    bool got = !atomic_load(&channel->closing) && wait_upcall(channel) && !channel_dead(channel);
    if (got) {
        channel_acquired(channel);
        const struct window_upcall *from = entry(channel, channel->upcalls_taken++);
        upcall->kind = from->kind;
        upcall->seq = from->seq;
        memcpy(upcall->args, from->args, sizeof upcall->args);
    }
    atomic_fetch_sub(&channel->upcall_inside, 1);
    return got;
}

void channel_upcall_done(struct channel *channel, const struct channel_upcall *upcall, uint64_t result) {
    struct window_upcall *to = entry(channel, upcall->seq - 1);
    atomic_store_explicit(&to->result, result, memory_order_relaxed);
    atomic_exchange(&to->done, upcall->seq); /* then waiting: the host does it the other way round */
    if (atomic_load(&to->waiting))
        channel->frontend->ops->kick(channel->frontend, &to->done);
}
