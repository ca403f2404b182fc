// SPDX-License-Identifier: Apache-2.0
/* Upcalls as the worker makes them: any number of threads, each waiting for its own. */
#include "transport/port_state.h"
#include "transport/spin.h"

static struct window_upcall *entry(struct port *port, uint32_t number) {
    uint64_t index = number & (port->geometry.upcall_count - 1);
    return (struct window_upcall *)(port->window + port->geometry.upcalls_offset) + index;
}

static bool publish(struct port *port, uint32_t kind, const uint64_t args[6], uint32_t *number) {
    uint32_t count = port->geometry.upcall_count;
    pthread_mutex_lock(&port->upcall_lock);
    while (port->upcall_head - port->upcall_oldest >= count && !atomic_load(&port->stopped))
        pthread_cond_wait(&port->upcall_room, &port->upcall_lock);
    bool running = !atomic_load(&port->stopped);
    if (running) {
        *number = port->upcall_head++;
        port->upcall_over[*number & (count - 1)] = false;
        struct window_upcall *to = entry(port, *number);
        to->kind = kind;
        to->seq = *number + 1;
        memcpy(to->args, args, sizeof to->args);
        atomic_exchange(&port->control->upcall_head, port->upcall_head); /* then upcall_sleeps */
    }
    pthread_mutex_unlock(&port->upcall_lock);
    if (running && port->frontend && atomic_load(&port->control->upcall_sleeps))
        port->frontend->ops->kick(port->frontend, &port->control->upcall_head);
    return running;
}

static bool is_done(struct window_upcall *upcall, uint32_t number) {
    return atomic_load_explicit(&upcall->done, memory_order_acquire) == number + 1;
}

static bool wait_done(struct port *port, struct window_upcall *upcall, uint32_t number) {
    struct spin spin = {.budget_ns = spin_budget(PORT_UPCALL_SPIN_NS)};
    do {
        if (is_done(upcall, number))
            return true;
    } while (spin_once(&spin));

    while (!atomic_load(&port->stopped)) {
        atomic_store(&upcall->waiting, 1);
        atomic_thread_fence(memory_order_seq_cst); /* pairs with the guest's done, then waiting */
        uint32_t done = atomic_load_explicit(&upcall->done, memory_order_acquire);
        if (done == number + 1)
            break;
        port->frontend->ops->wait(port->frontend, &upcall->done, done, PORT_SLICE_NS);
    }
    atomic_store(&upcall->waiting, 0);
    return is_done(upcall, number);
}

/* Frees the entry, and with it those after it that were over before. */
static void retire(struct port *port, uint32_t number) {
    uint32_t mask = port->geometry.upcall_count - 1;
    pthread_mutex_lock(&port->upcall_lock);
    port->upcall_over[number & mask] = true;
    while (port->upcall_oldest != port->upcall_head && port->upcall_over[port->upcall_oldest & mask])
        port->upcall_oldest++;
    pthread_cond_broadcast(&port->upcall_room);
    pthread_mutex_unlock(&port->upcall_lock);
}

bool port_upcall(struct port *port, uint32_t kind, const uint64_t args[6], uint64_t *result) {
    uint32_t number;
    if (!port->frontend || !publish(port, kind, args, &number))
        return false;
    struct window_upcall *upcall = entry(port, number);
    bool done = wait_done(port, upcall, number);
    if (done)
        *result = atomic_load_explicit(&upcall->result, memory_order_relaxed);
    retire(port, number);
    return done;
}
