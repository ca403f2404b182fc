// SPDX-License-Identifier: Apache-2.0
/* See pci_client.h. */
#include "transport/pci_client.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "transport/channel_state.h"

#define LOOK_NS 1000000000u /* how often a waiting process asks the device itself, which stops it for tens of microseconds */

struct pci_client {
    struct client_window window; /* first: the operations are given this */
    struct pci_seat seat;
    _Atomic uint32_t kicks;    /* by this process, for threads of its own */
    _Atomic uint64_t looked_at; /* spin_now() of the last look at the registers */
};

static struct pci_client *from_frontend(const struct frontend *frontend) {
    return (struct pci_client *)(uintptr_t)frontend;
}

static uint64_t offset_of(const struct pci_client *client, const _Atomic uint32_t *word) {
    return (uint64_t)((const uint8_t *)word - client->window.frontend.window);
}

/* Operations. */

static void client_wait(struct frontend *frontend, _Atomic uint32_t *word, uint32_t expected, uint64_t timeout_ns) {
    struct pci_client *client = from_frontend(frontend);
    struct pci_seat *seat = &client->seat;
    uint32_t kicks = atomic_load(&client->kicks);
    if (seat->ops->wait && seat->ops->wait(seat, offset_of(client, word), expected, timeout_ns))
        return;
    uint64_t deadline = spin_now() + timeout_ns, pause = 0;
    while (atomic_load(word) == expected && atomic_load(&client->kicks) == kicks && spin_now() < deadline)
        bar_pause(&pause);
}

/* Only two kinds of words are waited for by the host: its doorbell, and the ends of upcalls. */
static bool is_hosts(const struct pci_client *client, const _Atomic uint32_t *word) {
    const struct window_geometry *g = &client->window.geometry;
    const struct window_control *control = (const struct window_control *)client->window.frontend.window;
    uint64_t upcalls = (uint64_t)g->upcall_count * sizeof(struct window_upcall);
    return word == &control->doorbell || offset_of(client, word) - g->upcalls_offset < upcalls;
}

static void client_kick(struct frontend *frontend, _Atomic uint32_t *word) {
    struct pci_client *client = from_frontend(frontend);
    struct pci_seat *seat = &client->seat;
    if (is_hosts(client, word)) {
        seat->ops->ring(seat);
        return;
    }
    atomic_fetch_add(&client->kicks, 1);
    if (seat->ops->wake)
        seat->ops->wake(seat);
}

/* The memory survives its device process; the registers do not, and read as all ones. */
static bool answers(struct pci_client *client) {
    const struct pci_seat *seat = &client->seat;
    uint64_t now = spin_now();
    if (!seat->registers || seat->grant.kind != PCI_VGPU || now - atomic_load(&client->looked_at) < LOOK_NS)
        return true;
    atomic_store(&client->looked_at, now);
    return *(const volatile uint32_t *)(const volatile void *)(seat->registers + BAR0_MAGIC) == BAR0_MAGIC_VALUE;
}

static bool client_alive(struct frontend *frontend) {
    struct pci_client *client = from_frontend(frontend);
    struct pci_seat *seat = &client->seat;
    return bar_slot_alive(seat->slot, seat->grant.generation) && answers(client) && !vanish_happened(&seat->vanish);
}

static int client_share(const struct frontend *frontend, uint64_t *heap_offset) {
    return client_window_share(&from_frontend(frontend)->window, heap_offset);
}

static void unmap(struct pci_seat *seat, void *address, uint64_t size) {
    vanish_remove(&seat->vanish, address);
    munmap(address, size);
}

static void client_close(struct frontend *frontend, bool forked) {
    struct pci_client *client = from_frontend(frontend);
    struct pci_seat *seat = &client->seat;
    if (!forked && seat->slot && bar_slot_close(seat->slot, seat->grant.generation))
        seat->ops->ring(seat);
    client_window_close(&client->window, forked); /* closes seat->memory too */
    if (!forked && seat->slot)
        unmap(seat, seat->slot, BAR_SLOT_SIZE);
    if (!forked && seat->registers)
        unmap(seat, seat->registers, seat->registers_size);
    vanish_close(&seat->vanish);
    for (unsigned i = 0; i < PCI_SEAT_HELD; i++)
        if (seat->held[i] >= 0)
            close(seat->held[i]);
    free(client);
}

/* Taking a seat. */

static void ring_registers(struct pci_seat *seat) {
    if (seat->registers)
        pci_ring(seat->registers, &seat->grant);
}

const struct pci_seat_ops pci_seat_plain = {"pci", ring_registers, NULL, NULL};

static void *map(struct pci_seat *seat, int file, uint64_t offset, uint64_t size) {
    void *got = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, (off_t)offset);
    if (got == MAP_FAILED)
        return NULL;
    madvise(got, size, MADV_DONTFORK);
    vanish_add(&seat->vanish, got, size);
    return got;
}

bool pci_seat_take(struct pci_seat *seat, const struct pci_seat_ops *ops, const struct pci_grant *grant,
                   const int files[PCI_DESCRIPTORS], struct channel_error *error) {
    seat->ops = ops;
    seat->grant = *grant;
    seat->grant.place[sizeof grant->place - 1] = 0;
    seat->memory = files[PCI_MEMORY];
    seat->held[0] = files[PCI_LOCK];
    seat->slot = map(seat, seat->memory, grant->slot_offset, BAR_SLOT_SIZE);
    int code = errno;
    if (seat->slot && files[PCI_REGISTERS] >= 0) {
        seat->registers_size = grant->kind == PCI_IVSHMEM ? BAR_PAGE : BAR0_SIZE;
        seat->registers = map(seat, files[PCI_REGISTERS], 0, seat->registers_size);
        code = errno;
    }
    if (files[PCI_REGISTERS] >= 0)
        close(files[PCI_REGISTERS]);
    if (seat->slot && (seat->registers || files[PCI_REGISTERS] < 0))
        return true;
    channel_error_set(error, code, "the window of PCI device %s cannot be mapped: %s", seat->grant.place, strerror(code));
    return false;
}

/* Opening. */

static const struct frontend_ops client_ops = {"pci",        client_wait,  client_kick,
                                               client_alive, client_share, client_close};

static void ring_for_mailbox(void *self) {
    struct pci_seat *seat = self;
    seat->ops->ring(seat);
}

static bool shake_hands(struct pci_client *client, struct channel_error *error) {
    struct pci_seat *seat = &client->seat;
    struct bar_mailbox mailbox;
    bar_mailbox_init(&mailbox, seat->slot, seat->grant.generation, ring_for_mailbox, seat);
    char host[96];
    snprintf(host, sizeof host, "the host behind PCI device %s", seat->grant.place);
    struct client_link link = {&mailbox, host, "the log of barcudad and barcuda-vgpu there", bar_mailbox_send,
                               bar_mailbox_receive};
    client->window.memory = seat->memory;
    client->window.offset = seat->grant.window_offset;
    client->window.size = seat->grant.window_size;
    client->window.vanish = &seat->vanish;
    return client_window_open(&client->window, &link, &client_heap_places, &client_arena_places, error);
}

struct frontend *pci_client_open(const struct pci_source *source, struct channel_error *error) {
    struct pci_client *client = calloc(1, sizeof *client);
    if (!client) {
        channel_error_set(error, ENOMEM, "there is no memory for a connection to a PCI device");
        return NULL;
    }
    client->window.frontend.ops = &client_ops;
    client->window.frontend.device_memory = true;
    client->window.memory = client->seat.memory = client->seat.held[0] = client->seat.held[1] = -1;
    if (!vanish_open(&client->seat.vanish)) {
        channel_error_set(error, errno, "no handler for a vanishing PCI device can be installed (%s)", strerror(errno));
    } else if (source->open(&client->seat, source, error)) {
        if (shake_hands(client, error))
            return &client->window.frontend;
    } else {
        client->window.memory = client->seat.memory; /* to be closed */
    }
    client_close(&client->window.frontend, false);
    return NULL;
}
