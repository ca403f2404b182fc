// SPDX-License-Identifier: Apache-2.0
/* See bar_client.h. */
#include "transport/bar_client.h"

#include <errno.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "transport/device_memory.h"
#include "transport/spin.h"
#include "transport/window.h"

#define PAUSE_FIRST_NS 20000u
#define PAUSE_LAST_NS  1000000u

const char *bar_geometry_read(struct bar_geometry *g, const struct bar_directory *directory, uint64_t size) {
    struct bar_directory copy;
    memcpy((void *)&copy, directory, sizeof copy);
    *g = (struct bar_geometry){.window_count = copy.window_count,
                               .features = copy.features,
                               .vectors = copy.vectors,
                               .slots_offset = copy.slots_offset,
                               .windows_offset = copy.windows_offset,
                               .window_size = copy.window_size};
    memcpy(g->name, copy.name, sizeof g->name);
    g->name[sizeof g->name - 1] = 0;
    for (char *c = g->name; *c; c++) /* goes to a terminal */
        if (*c < ' ' || *c > '~')
            *c = '?';
    if (copy.magic != BAR_MAGIC)
        return "it does not begin with barcuda's magic number";
    if (copy.version != BAR_VERSION)
        return "its layout has another version";
    if (!g->window_count || g->window_count > BAR_WINDOWS_MAX)
        return "its number of windows is not within 1 to 256";
    uint64_t slots = (uint64_t)g->window_count * BAR_SLOT_SIZE;
    if (g->slots_offset < sizeof *directory || g->slots_offset % BAR_PAGE || g->slots_offset > size ||
        slots > size - g->slots_offset)
        return "its slots lie outside it";
    if (g->windows_offset < g->slots_offset + slots || g->windows_offset % WINDOW_HEAP_ALIGN || g->windows_offset > size ||
        !g->window_size || g->window_size % WINDOW_HEAP_ALIGN ||
        g->window_size > (size - g->windows_offset) / g->window_count)
        return "its windows lie outside it";
    return NULL;
}

bool bar_slot_claim(struct bar_slot *slot, uint64_t pid, uint64_t lock_file, uint32_t *generation) {
    uint32_t state = BAR_SLOT_FREE;
    if (!atomic_compare_exchange_strong(&slot->state, &state, BAR_SLOT_CLAIMED))
        return false;
    atomic_store(&slot->lock_file, lock_file);
    atomic_store(&slot->pid, pid);
    *generation = atomic_load(&slot->generation);
    return true;
}

bool bar_slot_close(struct bar_slot *slot, uint32_t generation) {
    uint32_t state = atomic_load(&slot->state);
    do {
        if (state == BAR_SLOT_FREE || state == BAR_SLOT_CLOSING || atomic_load(&slot->generation) != generation)
            return false;
    } while (!atomic_compare_exchange_weak(&slot->state, &state, BAR_SLOT_CLOSING));
    return true;
}

bool bar_slot_alive(struct bar_slot *slot, uint32_t generation) {
    uint32_t state = atomic_load(&slot->state);
    return (state == BAR_SLOT_OPEN || state == BAR_SLOT_CLAIMED) && atomic_load(&slot->generation) == generation;
}

void bar_pause(uint64_t *pause_ns) {
    *pause_ns = *pause_ns ? *pause_ns + *pause_ns / 2 : PAUSE_FIRST_NS;
    if (*pause_ns > PAUSE_LAST_NS)
        *pause_ns = PAUSE_LAST_NS;
    int saved = errno; /* callers are CUDA entry points, which leave errno alone */
    struct timespec pause = {0, (long)*pause_ns};
    syscall(SYS_nanosleep, &pause, NULL); /* nanosleep() is a cancellation point: a cancelled thread may hold the ring */
    errno = saved;
}

/* The mailbox. */

void bar_mailbox_init(struct bar_mailbox *mailbox, struct bar_slot *slot, uint32_t generation, void (*ring)(void *self),
                      void *self) {
    *mailbox = (struct bar_mailbox){
        slot, generation, atomic_load(&slot->host_seq), HANDSHAKE_TIMEOUT_MS, ring, self};
}

bool bar_mailbox_send(void *self, struct handshake_header *message, size_t size) {
    struct bar_mailbox *mailbox = self;
    struct bar_slot *slot = mailbox->slot;
    if (size > sizeof slot->guest_message) {
        errno = EMSGSIZE;
        return false;
    }
    message->magic = HANDSHAKE_MAGIC;
    message->size = (uint32_t)size;
    message->status = HANDSHAKE_OK;
    memcpy(slot->guest_message, message, size);
    slot->guest_size = (uint32_t)size;
    device_write_barrier();
    atomic_fetch_add(&slot->guest_seq, 1);
    mailbox->ring(mailbox->self);
    return true;
}

static bool has_message(struct bar_mailbox *mailbox) {
    return atomic_load(&mailbox->slot->host_seq) != mailbox->heard;
}

/* 1 when there is a message, 0 when none will come, -1 with errno. */
static int wait_message(struct bar_mailbox *mailbox) {
    uint64_t deadline = spin_now() + (uint64_t)mailbox->timeout_ms * 1000000u, pause = 0;
    for (;;) {
        bool alive = bar_slot_alive(mailbox->slot, mailbox->generation);
        if (has_message(mailbox)) /* also the last words of a host that has gone */
            return atomic_load(&mailbox->slot->generation) == mailbox->generation;
        if (!alive)
            return 0;
        if (spin_now() >= deadline) {
            errno = ETIMEDOUT;
            return -1;
        }
        bar_pause(&pause);
    }
}

ssize_t bar_mailbox_receive(void *self, void *message, size_t least, size_t capacity, int *descriptor) {
    struct bar_mailbox *mailbox = self;
    if (descriptor)
        *descriptor = -1; /* none travels here */
    int got = wait_message(mailbox);
    if (got <= 0)
        return got;
    device_read_barrier();
    const struct bar_slot *slot = mailbox->slot;
    size_t length = *(const volatile uint32_t *)&slot->host_size;
    struct handshake_header header;
    if (length < sizeof header || length > sizeof slot->host_message) {
        errno = EMSGSIZE;
        return -1;
    }
    memcpy(message, slot->host_message, length < capacity ? length : capacity);
    mailbox->heard++;
    memcpy(&header, message, sizeof header);
    if (header.magic != HANDSHAKE_MAGIC) {
        errno = EPROTO;
        return -1;
    }
    if (length < least || header.size != length) {
        errno = EMSGSIZE;
        return -1;
    }
    return (ssize_t)(length < capacity ? length : capacity);
}
