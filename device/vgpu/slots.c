// SPDX-License-Identifier: Apache-2.0
#include "device/vgpu/slots.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "transport/handshake.h"
#include "transport/spin.h"
#include "transport/unix_socket.h"
#include "transport/wire.h"

#define PROBE_NS   1000000000u /* between two looks whether barcudad is back */
#define TIMEOUT_NS (HANDSHAKE_TIMEOUT_MS * 1000000ull)

/* Our own view; what the guest sees is bar_slot.state. */
enum phase {
    IDLE,    /* FREE, as far as we know */
    TALKING, /* CLAIMED: the handshake */
    OPEN,
    DEAD,    /* the guest must close */
    ENDING,  /* the guest has closed, or was reset: FREE as soon as the worker is gone */
};

struct slot {
    struct loop_source connection, interrupt;
    struct slots *slots;
    uint32_t index;
    enum phase phase;
    uint32_t guest_seq, host_seq; /* messages taken and given */
    bool asked;                   /* the guest's last message has no answer yet */
    bool answered;                /* barcudad's answer to the hello is through: verdicts follow */
    uint64_t deadline;            /* of the next message */
    uint32_t bell;                /* last doorbell word seen, where it must be polled */
};

struct slots {
    struct slots_config config;
    struct memory *memory;
    struct loop *loop;
    slots_interrupt interrupt;
    void *self;
    struct doorbell_pace pace;
    uint64_t boot_id, probe;
    bool serving;
    struct slot slot[];
};

static void say(const struct slot *s, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "barcuda-vgpu: %s: window %u: ", s->slots->config.name, s->index);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

static struct bar_slot *shared(const struct slot *s) { return memory_slot(s->slots->memory, s->index); }

/* ---- barcudad ---- */

static int connect_host(const struct slots *slots) { return unix_connect(slots->config.barcudad, SOCK_SEQPACKET | SOCK_NONBLOCK); }

static void set_serving(struct slots *slots, bool serving) {
    if (slots->config.verbose && serving != slots->serving)
        fprintf(stderr, "barcuda-vgpu: %s: barcudad %s\n", slots->config.name, serving ? "is there" : "is gone");
    slots->serving = serving;
    atomic_store(&slots->memory->directory->host_state, serving ? BAR_HOST_SERVING : BAR_HOST_ABSENT);
    slots->probe = serving ? UINT64_MAX : spin_now() + PROBE_NS;
}

static void probe(struct slots *slots) {
    int fd = connect_host(slots);
    set_serving(slots, fd >= 0);
    if (fd >= 0)
        close(fd);
}

/* ---- ends ---- */

static void set_free(struct slot *s) {
    struct bar_slot *b = shared(s);
    memory_clear(s->slots->memory, s->index);
    s->guest_seq = atomic_load(&b->guest_seq);
    s->phase = IDLE;
    atomic_fetch_add(&b->generation, 1);
    atomic_store(&b->state, BAR_SLOT_FREE);
}

/* The worker sees the end of its input and ends; set_free comes with its end of the connection. */
static void end(struct slot *s) {
    if (s->connection.fd < 0) {
        set_free(s);
        return;
    }
    shutdown(s->connection.fd, SHUT_WR);
    s->phase = ENDING;
}

static void set_dead(struct slot *s) {
    s->phase = DEAD;
    if (s->connection.fd >= 0)
        shutdown(s->connection.fd, SHUT_WR);
    uint32_t state = atomic_load(&shared(s)->state);
    if (state != BAR_SLOT_CLOSING && atomic_compare_exchange_strong(&shared(s)->state, &state, BAR_SLOT_DEAD))
        return;
    end(s); /* the guest was faster */
}

/* ---- the mailbox ---- */

static void publish(struct slot *s, const void *message, size_t size) {
    struct bar_slot *b = shared(s);
    memcpy(b->host_message, message, size);
    b->host_size = (uint32_t)size;
    atomic_store_explicit(&b->host_seq, ++s->host_seq, memory_order_release);
    s->asked = false;
    s->deadline = spin_now() + TIMEOUT_NS;
}

/* Says why and gives up. */
static void refuse(struct slot *s, const char *format, ...) {
    struct handshake_answer answer = {
        .header = {HANDSHAKE_MAGIC, sizeof answer, HANDSHAKE_REFUSED}, .wire_oldest = WIRE_VERSION, .wire_newest = WIRE_VERSION};
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(answer.text, sizeof answer.text, format, arguments);
    va_end(arguments);
    snprintf(answer.release, sizeof answer.release, "%s", BARCUDA_RELEASE);
    say(s, "%s", answer.text);
    publish(s, &answer, sizeof answer);
    set_dead(s);
}

/* The guest's hello, with what we know better than any guest. */
static void open_connection(struct slot *s, const uint8_t *message, size_t size) {
    struct slots *slots = s->slots;
    const struct slots_config *c = &slots->config;
    struct handshake_hello hello = {0};
    if (size < HANDSHAKE_HELLO_LEAST) {
        refuse(s, "the hello is too short");
        return;
    }
    memcpy(&hello, message, HANDSHAKE_HELLO_LEAST);
    hello.window_offset = memory_window_offset(slots->memory, s->index);
    hello.window_size = slots->memory->window_size;
    hello.device_memory = c->device_memory;
    hello.clients = c->clients;
    hello.flags = (s->interrupt.fd >= 0 ? HANDSHAKE_INTERRUPT : 0) | (slots->memory->sealed ? 0 : HANDSHAKE_UNSEALED);
    snprintf(hello.machine, sizeof hello.machine, "%s", c->name);
    s->connection.fd = connect_host(slots);
    if (s->connection.fd < 0) {
        int code = errno;
        set_serving(slots, false);
        refuse(s, "the host's barcudad does not answer at %s (%s): start it there with `systemctl start barcudad`", c->barcudad,
               strerror(code));
        return;
    }
    set_serving(slots, true);
    const int descriptors[2] = {slots->memory->fd, s->interrupt.fd};
    if (!loop_add(slots->loop, &s->connection) ||
        !handshake_send_all(s->connection.fd, &hello.header, sizeof hello, descriptors, s->interrupt.fd >= 0 ? 2 : 1))
        refuse(s, "the host cannot pass the window on: %s", strerror(errno));
}

static void take_message(struct slot *s) {
    struct bar_slot *b = shared(s);
    uint32_t seq = atomic_load_explicit(&b->guest_seq, memory_order_acquire);
    if (seq == s->guest_seq)
        return;
    uint8_t message[BAR_GUEST_MESSAGE];
    uint32_t size = *(volatile uint32_t *)&b->guest_size;
    if (seq != s->guest_seq + 1 || s->asked || size < sizeof(struct handshake_header) || size > sizeof message) {
        s->guest_seq = seq;
        refuse(s, "the guest does not keep to the protocol of the mailbox");
        return;
    }
    memcpy(message, b->guest_message, size);
    struct handshake_header header;
    memcpy(&header, message, sizeof header);
    s->guest_seq = seq;
    s->asked = true;
    s->deadline = spin_now() + TIMEOUT_NS;
    if (header.magic != HANDSHAKE_MAGIC || header.size != size)
        refuse(s, "the guest's message is not one of the handshake");
    else if (s->connection.fd < 0)
        open_connection(s, message, size);
    else if (send(s->connection.fd, message, size, MSG_NOSIGNAL) != (ssize_t)size)
        refuse(s, "barcudad hung up during the handshake: its log on the host says why (`journalctl -u barcudad`)");
}

/* The worker, or barcudad, is gone. */
static void connection_lost(struct slot *s) {
    struct slots *slots = s->slots;
    loop_drop(slots->loop, &s->connection);
    switch (s->phase) {
    case ENDING:
        set_free(s);
        return;
    case DEAD:
        return; /* until the guest closes */
    default:
        if (slots->config.verbose)
            say(s, "the worker is gone");
        set_dead(s);
        probe(slots);
    }
}

static void accept_verdict(struct slot *s) {
    uint32_t state = BAR_SLOT_CLAIMED;
    if (!atomic_compare_exchange_strong(&shared(s)->state, &state, BAR_SLOT_OPEN)) {
        end(s);
        return;
    }
    s->phase = OPEN;
    s->bell = atomic_load(&memory_window(s->slots->memory, s->index)->doorbell);
    if (s->slots->config.verbose)
        say(s, "open");
}

static void connection_ready(struct loop_source *source) {
    struct slot *s = (struct slot *)((uint8_t *)source - offsetof(struct slot, connection));
    uint8_t message[BAR_HOST_MESSAGE];
    ssize_t size = recv(source->fd, message, sizeof message, MSG_TRUNC);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        connection_lost(s);
        return;
    }
    if (s->phase != TALKING)
        return; /* what is still on its way is for nobody */
    struct handshake_header header;
    if ((size_t)size < sizeof header || (size_t)size > sizeof message) {
        refuse(s, "barcudad's answer does not fit the mailbox");
        return;
    }
    memcpy(&header, message, sizeof header);
    if (s->answered && header.status == HANDSHAKE_OK)
        accept_verdict(s);
    s->answered = true;
    publish(s, message, (size_t)size);
}

static void interrupt_ready(struct loop_source *source) {
    const struct slot *s = (const struct slot *)((uint8_t *)source - offsetof(struct slot, interrupt));
    eventfd_t count;
    if (eventfd_read(source->fd, &count) == 0)
        s->slots->interrupt(s->slots->self, s->index);
}

/* ---- looking ---- */

static void claim(struct slot *s) {
    s->phase = TALKING;
    s->asked = s->answered = false;
    s->host_seq = atomic_load(&shared(s)->host_seq);
    s->deadline = spin_now() + TIMEOUT_NS;
}

/* Returns whether anything happened. */
static bool look(struct slot *s) {
    struct slots *slots = s->slots;
    uint32_t state = atomic_load(&shared(s)->state);
    const enum phase before = s->phase;
    const uint32_t taken = s->guest_seq;
    switch (s->phase) {
    case IDLE:
        if (state == BAR_SLOT_CLAIMED) {
            claim(s);
            take_message(s);
        } else if (state == BAR_SLOT_CLOSING) {
            set_free(s);
        } else if (state != BAR_SLOT_FREE && state != BAR_SLOT_DEAD) {
            set_dead(s); /* of a device process before this one, or nonsense */
        }
        break;
    case TALKING:
        if (state == BAR_SLOT_CLAIMED)
            take_message(s);
        else
            end(s);
        break;
    case OPEN:
        if (state != BAR_SLOT_OPEN)
            end(s);
        break;
    case DEAD:
        if (state == BAR_SLOT_CLOSING)
            end(s);
        break;
    case ENDING: break;
    }
    bool rang = s->phase == OPEN && (!slots->config.polled ||
                                     doorbell_rang(memory_window(slots->memory, s->index), slots->memory->window_size, &s->bell));
    if (rang)
        doorbell_ring(memory_window(slots->memory, s->index), slots->memory->window_size);
    return rang || s->phase != before || s->guest_seq != taken;
}

/* A kernel that was not there before: nobody of before lives. */
static void check_boot(struct slots *slots) {
    uint64_t boot_id = atomic_load(&slots->memory->directory->boot_id);
    if (boot_id == slots->boot_id)
        return;
    slots->boot_id = boot_id;
    slots_reset(slots);
}

void slots_look(struct slots *slots, uint32_t index) {
    check_boot(slots);
    if (index < slots->memory->windows)
        look(&slots->slot[index]);
}

void slots_look_all(struct slots *slots) {
    bool moved = false;
    check_boot(slots);
    for (uint32_t i = 0; i < slots->memory->windows; i++)
        moved |= look(&slots->slot[i]);
    if (moved)
        slots->pace.moved_ns = spin_now();
}

void slots_reset(struct slots *slots) {
    for (uint32_t i = 0; i < slots->memory->windows; i++) {
        struct slot *s = &slots->slot[i];
        if (s->phase == ENDING)
            continue;
        atomic_store(&shared(s)->state, BAR_SLOT_CLOSING); /* nobody claims it before it is clean */
        end(s);
    }
    memory_next_generation(slots->memory);
}

uint64_t slots_tick(struct slots *slots) {
    uint64_t now = spin_now();
    if (now >= slots->probe)
        probe(slots);
    if (slots->config.polled)
        slots_look_all(slots);
    uint64_t next = slots->probe;
    for (uint32_t i = 0; i < slots->memory->windows; i++) {
        struct slot *s = &slots->slot[i];
        if (s->phase == TALKING && now >= s->deadline)
            refuse(s, "the handshake took longer than %d s", HANDSHAKE_TIMEOUT_MS / 1000);
        if (s->phase == TALKING && s->deadline < next)
            next = s->deadline;
    }
    now = spin_now();
    uint64_t left = next == UINT64_MAX ? next : next > now ? next - now : 0;
    if (slots->config.polled) {
        uint64_t pause = doorbell_pause(&slots->pace, now);
        return pause < left ? pause : left;
    }
    return left;
}

/* ---- life ---- */

struct slots *slots_create(const struct slots_config *config, struct memory *memory, struct loop *loop, slots_interrupt interrupt,
                           void *self) {
    struct slots *slots = calloc(1, sizeof *slots + memory->windows * sizeof slots->slot[0]);
    if (!slots)
        return NULL;
    *slots = (struct slots){*config, memory, loop, interrupt, self, {spin_now()}, 0, 0, false};
    slots->boot_id = atomic_load(&memory->directory->boot_id);
    for (uint32_t i = 0; i < memory->windows; i++) {
        struct slot *s = &slots->slot[i];
        *s = (struct slot){{-1, connection_ready}, {-1, interrupt_ready}, slots, i, IDLE, 0, 0, false, false, 0, 0};
        s->guest_seq = atomic_load(&shared(s)->guest_seq);
        if (!interrupt)
            continue;
        s->interrupt.fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        if (s->interrupt.fd < 0 || !loop_add(loop, &s->interrupt)) {
            slots_destroy(slots);
            return NULL;
        }
    }
    probe(slots);
    slots_look_all(slots);
    return slots;
}

void slots_destroy(struct slots *slots) {
    for (uint32_t i = 0; i < slots->memory->windows; i++) {
        loop_drop(slots->loop, &slots->slot[i].connection);
        loop_drop(slots->loop, &slots->slot[i].interrupt);
    }
    atomic_store(&slots->memory->directory->host_state, BAR_HOST_ABSENT);
    free(slots);
}
