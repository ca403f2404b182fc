// SPDX-License-Identifier: Apache-2.0
/* The host's end of a window: consuming the command ring and answering. */
#include "transport/port.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "transport/port_state.h"
#include "transport/spin.h"

/* A sealed memfd: its size can change no more, so no access of the host can fault, whatever the guest does.
 */
static int create_memory(uint64_t size) {
    int fd = memfd_create("barcuda-window", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd < 0)
        return -1;
    if (ftruncate(fd, (off_t)size) == 0 &&
        fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0)
        return fd;
    int saved = errno;
    close(fd);
    errno = saved;
    return -1;
}

/* Whether the client's memory can be used as it says. */
static int check_memory(const struct port_memory *memory) {
    struct stat status;
    if (memory->offset % WINDOW_HEAP_ALIGN || memory->size % WINDOW_HEAP_ALIGN || memory->size > 1ull << 46)
        return EINVAL;
    if (fstat(memory->fd, &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode) || (uint64_t)status.st_size < memory->offset ||
        memory->size > (uint64_t)status.st_size - memory->offset)
        return EINVAL;
    int seals = fcntl(memory->fd, F_GET_SEALS);
    const int wanted = F_SEAL_SHRINK | F_SEAL_GROW;
    return memory->unsealed || (seals >= 0 && (seals & wanted) == wanted) ? 0 : EPERM;
}

/* The layout, with as much heap as was asked for or as the client's memory has room for. */
static bool lay_out(struct window_geometry *geometry, const struct port_memory *memory) {
    if (!memory)
        return !window_layout(geometry);
    geometry->heap_size = WINDOW_HEAP_ALIGN;
    window_layout(geometry); /* only for heap_offset: so small a heap may have no room for its staging */
    if (memory->size <= geometry->heap_offset)
        return false;
    geometry->heap_size = memory->size - geometry->heap_offset;
    return !window_layout(geometry);
}

struct port *port_create(const struct port_config *config) {
    struct window_geometry geometry = {
        .snapshot_size = config->snapshot_size,
        .slot_count = config->reply_slots,
        .ring_size = config->ring_size,
        .upcall_count = 64,
        .heap_size = config->heap_size,
        .chunk_count = config->chunks,
        .generation = 1,
    };
    const struct port_memory *memory = config->memory;
    int wrong = memory ? check_memory(memory) : 0;
    if (wrong || !lay_out(&geometry, memory)) {
        errno = wrong ? wrong : EINVAL;
        return NULL;
    }
    struct port *port = calloc(1, sizeof *port);
    bool *over = calloc(geometry.upcall_count, sizeof *over);
    uint64_t offset = memory ? memory->offset : 0;
    int fd = memory ? fcntl(memory->fd, F_DUPFD_CLOEXEC, 0) : create_memory(geometry.total_size);
    uint8_t *window = MAP_FAILED;
    if (fd >= 0 && port && over)
        window = mmap(NULL, geometry.total_size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, fd, (off_t)offset);
    if (window == MAP_FAILED) {
        int saved = errno;
        if (fd >= 0)
            close(fd);
        free(over);
        free(port);
        errno = saved;
        return NULL;
    }
    port->fd = fd;
    port->offset = offset;
    port->window = window;
    port->control = (struct window_control *)window;
    memset(port->control, 0, sizeof *port->control); /* a client's memory may have been used before */
    port->geometry = port->control->geometry = geometry;
    port->ring = window + geometry.ring_offset;
    port->heap = window + geometry.heap_offset;
    port->spin_ns = spin_budget(config->spin_ns);
    port->upcall_over = over;
    pthread_mutex_init(&port->alias_lock, NULL);
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&port->file_came, &monotonic);
    pthread_condattr_destroy(&monotonic);
    memset(port->file, -1, sizeof port->file);
    pthread_mutex_init(&port->upcall_lock, NULL);
    pthread_cond_init(&port->upcall_room, NULL);
    if (config->snapshot_size)
        memcpy(window + geometry.snapshot_offset, config->snapshot, config->snapshot_size);
    atomic_store(&port->control->host_state, WINDOW_HOST_RUNNING);
    return port;
}

void port_destroy(struct port *port) {
    atomic_store(&port->control->host_state, WINDOW_HOST_GONE);
    if (port->frontend)
        port->frontend->ops->close(port->frontend, false);
    while (port->aliases)
        port_unmap_alias(port, port->aliases->address, port->aliases->size);
    if (port->heap != port->window + port->geometry.heap_offset) {
        munmap(port->heap, port->geometry.heap_size);
        munmap(port->window, port->geometry.heap_offset);
    } else {
        munmap(port->window, port->geometry.total_size);
    }
    close(port->fd);
    pthread_mutex_destroy(&port->alias_lock);
    pthread_mutex_destroy(&port->upcall_lock);
    pthread_cond_destroy(&port->upcall_room);
    pthread_cond_destroy(&port->file_came);
    for (int i = 0; i < PORT_FILES; i++)
        if (port->file[i] >= 0)
            close(port->file[i]);
    free(port->upcall_over);
    free(port);
}

void port_attach(struct port *port, struct frontend *frontend) {
    port->frontend = frontend;
}

int port_window_fd(const struct port *port) {
    return port->fd;
}

uint64_t port_window_size(const struct port *port) {
    return port->geometry.total_size;
}

const char *port_fault(const struct port *port) {
    return port->fault;
}

static void kick(struct port *port, _Atomic uint32_t *word) {
    if (port->frontend)
        port->frontend->ops->kick(port->frontend, word);
}

void port_stop(struct port *port) {
    atomic_store(&port->stopped, true);
    atomic_fetch_add(&port->control->doorbell, 1);
    kick(port, &port->control->doorbell);
    pthread_mutex_lock(&port->upcall_lock);
    pthread_cond_broadcast(&port->upcall_room);
    pthread_mutex_unlock(&port->upcall_lock);
}

/* The command ring. */

static int fault(struct port *port, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(port->fault, sizeof port->fault, format, arguments);
    va_end(arguments);
    return -1;
}

/* Tells the guest how far the host is, and wakes it when it waits for room and half of the ring is free
 * again. */
static void advance(struct port *port, uint64_t head, uint32_t size) {
    struct window_control *control = port->control;
    port->tail += size;
    atomic_exchange(&control->ring_tail,
                    port->tail); /* then guest_waits_room: the guest does it the other way round */
    if (!atomic_load_explicit(&control->guest_waits_room, memory_order_relaxed) ||
        head - port->tail > port->geometry.ring_size / 2)
        return;
    atomic_store_explicit(&control->guest_waits_room, 0, memory_order_relaxed);
    atomic_fetch_add(&control->ring_room, 1);
    kick(port, &control->ring_room);
}

/* Waits until the ring holds something; false when the port was stopped. */
static bool wait_record(struct port *port, uint64_t *head) {
    struct window_control *control = port->control;
    struct spin spin = {.budget_ns = port->spin_ns};
    for (;;) {
        if (atomic_load_explicit(&port->stopped, memory_order_relaxed))
            return false;
        *head = atomic_load_explicit(&control->ring_head, memory_order_acquire);
        if (*head != port->tail)
            return true;
        if (spin_once(&spin))
            continue;
        uint32_t bell = atomic_load_explicit(&control->doorbell, memory_order_relaxed);
        atomic_store_explicit(&control->host_sleeps, 1, memory_order_relaxed);
        atomic_thread_fence(memory_order_seq_cst); /* pairs with the guest's ring_head, then host_sleeps */
        if (atomic_load_explicit(&control->ring_head, memory_order_acquire) == port->tail &&
            !atomic_load(&port->stopped) && port->frontend)
            port->frontend->ops->wait(port->frontend, &control->doorbell, bell, 10 * (uint64_t)PORT_SLICE_NS);
        atomic_store_explicit(&control->host_sleeps, 0, memory_order_relaxed);
    }
}

/* Brings an indirect payload into memory of our own. */
static int fetch_indirect(struct port *port, struct port_message *message) {
    struct wire_indirect where;
    wire_get(&message->in, &where, sizeof where);
    if (message->in.bad || message->in.at != message->in.end)
        return fault(port, "an indirect record does not hold exactly a place in the heap");
    if (where.size > WIRE_INDIRECT_MAX || where.offset > port->geometry.staging_size ||
        where.size > port->geometry.staging_size - where.offset)
        return fault(port, "an indirect payload lies outside the staging area (offset %llu, size %llu)",
                     (unsigned long long)where.offset, (unsigned long long)where.size);
    message->owned = malloc(where.size ? where.size : 1);
    if (!message->owned)
        return fault(port, "there is no memory for a payload of %llu bytes", (unsigned long long)where.size);
    memcpy(message->owned, port->heap + where.offset, where.size);
    message->stage = where.offset;
    message->stage_size = where.size;
    message->in = (struct wire_reader){message->owned, (uint8_t *)message->owned + where.size, false};
    return 1;
}

/* Copies the record at the tail out of the window, then checks the copy. Returns its size, 0 or negative
 * after a fault. */
static int64_t take_record(struct port *port, uint64_t head, struct port_message *message) {
    uint32_t ring_size = port->geometry.ring_size;
    uint32_t at = (uint32_t)(port->tail & (ring_size - 1));
    uint64_t used = head - port->tail;
    if (used > ring_size || used % 8)
        return fault(port, "ring_head is not within the ring (%llu bytes behind ring_tail)",
                     (unsigned long long)used);

    /* The first word is read once: what it says now is what is checked and used. */
    struct wire_record *record = &message->head;
    uint64_t first = atomic_load_explicit((const _Atomic uint64_t *)(port->ring + at), memory_order_relaxed);
    memcpy(record, &first, sizeof first);
    uint32_t size = record->size;
    if (!size || size % 8 || size > used || size > ring_size - at)
        return fault(port, "a record of %u bytes does not fit the ring", size);
    if (record->op == 0) {
        if (size != ring_size - at)
            return fault(port, "padding of %u bytes does not end with the ring", size);
        return size;
    }
    bool sync = record->flags & WIRE_SYNC;
    uint32_t fixed = sizeof *record + (sync ? sizeof message->reply_area : 0);
    if (size < fixed || size > WIRE_INLINE_MAX)
        return fault(port, "a record has %u bytes, which is not within %u to %u", size, fixed,
                     WIRE_INLINE_MAX);
    if (record->flags & ~WIRE_FLAGS)
        return fault(port, "a record has unknown flags (%#x)", record->flags);

    memcpy((uint8_t *)record + 8, port->ring + at + 8, sizeof *record - 8);
    memcpy(message->bytes, port->ring + at + sizeof *record, size - sizeof *record);
    atomic_signal_fence(
        memory_order_seq_cst); /* the checks below must not be compiled into second looks at the window */
    message->in = (struct wire_reader){message->bytes, message->bytes + size - sizeof *record, false};
    message->reply_area = (struct wire_reply_area){0};
    if (sync) {
        wire_get(&message->in, &message->reply_area, sizeof message->reply_area);
        const struct wire_reply_area *area = &message->reply_area;
        if (record->slot >= port->geometry.slot_count)
            return fault(port, "a record names reply slot %u of %u", record->slot, port->geometry.slot_count);
        if (area->capacity > WIRE_INDIRECT_MAX || area->offset % 8 ||
            area->offset > port->geometry.staging_size ||
            area->capacity > port->geometry.staging_size - area->offset)
            return fault(port, "a reply area lies outside the staging area (offset %llu, size %llu)",
                         (unsigned long long)area->offset, (unsigned long long)area->capacity);
    }
    if (record->flags & WIRE_INDIRECT && fetch_indirect(port, message) < 0)
        return -1;
    return size;
}

int port_next(struct port *port, struct port_message *message) {
    message->owned = NULL;
    message->stage = message->stage_size = 0;
    uint64_t head;
    do {
        if (!wait_record(port, &head))
            return 0;
        int64_t size = take_record(port, head, message);
        if (size < 0)
            return -1;
        advance(port, head, (uint32_t)size);
    } while (message->head.op == 0);
    return 1;
}

void port_message_release(struct port *port, struct port_message *message) {
    (void)port;
    free(message->owned);
    message->owned = NULL;
}

/* Replies. */

static struct window_slot *slot_of(struct port *port, const struct port_message *message) {
    uint64_t offset = port->geometry.slots_offset + (uint64_t)message->head.slot * WINDOW_SLOT_SIZE;
    return (struct window_slot *)(port->window + offset);
}

static uint8_t *reply_start(struct port *port, const struct port_message *message) {
    return message->reply_area.capacity ? port->heap + message->reply_area.offset
                                        : slot_of(port, message)->payload;
}

struct wire_writer port_reply_begin(struct port *port, const struct port_message *message) {
    uint8_t *start = reply_start(port, message);
    uint64_t capacity = message->reply_area.capacity;
    return (struct wire_writer){
        start, start + (capacity ? capacity : sizeof(((struct window_slot *)0)->payload)), false};
}

bool port_measures(const struct port *port) {
    return atomic_load_explicit(&port->control->measure, memory_order_relaxed);
}

void port_reply_time(struct port *port, const struct port_message *message, uint64_t ns) {
    slot_of(port, message)->host_ns = ns < UINT32_MAX ? (uint32_t)ns : UINT32_MAX;
}

void port_reply_end(struct port *port, const struct port_message *message, const struct wire_writer *writer,
                    int32_t result) {
    struct window_slot *slot = slot_of(port, message);
    slot->result = writer->bad ? WIRE_RESULT_LOST : result;
    slot->size = writer->bad ? 0 : (uint64_t)(writer->at - reply_start(port, message));
    atomic_exchange(&slot->seq, message->head.seq); /* then waiting: the guest does it the other way round */
    if (atomic_load_explicit(&slot->waiting, memory_order_relaxed))
        kick(port, &slot->seq);
}

bool port_chunk_done(struct port *port, uint32_t index) {
    struct window_control *control = port->control;
    if (index >= port->geometry.chunk_count)
        return false;
    atomic_exchange(&control->chunk_state[index], WINDOW_CHUNK_DONE); /* then chunk_waiters */
    if (atomic_load_explicit(&control->chunk_waiters, memory_order_relaxed)) {
        atomic_fetch_add(&control->chunk_event, 1);
        kick(port, &control->chunk_event);
    }
    return true;
}

void port_set_error(struct port *port, int32_t result) {
    atomic_store_explicit(&port->control->context_error, result, memory_order_release);
}

void port_set_deferred(struct port *port, int32_t result) {
    atomic_store_explicit(&port->control->deferred_error, result, memory_order_release);
}

void port_set_output(struct port *port, uint64_t bytes) {
    atomic_store_explicit(&port->control->output_bytes, bytes, memory_order_release);
}
