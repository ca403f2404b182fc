// SPDX-License-Identifier: Apache-2.0
/*
 * Test support: a PCI bus made of plain files, with one virtual GPU on it, and a host behind it in a process of its own. It plays
 * barcuda-vgpu and barcudad at once: takes slots through their states and serves the echo calls of transport_pair.h.
 */
#ifndef BARCUDA_TESTS_FAKE_BUS_H
#define BARCUDA_TESTS_FAKE_BUS_H

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/transport_pair.h"
#include "transport/bar.h"
#include "transport/handshake.h"

#define FAKE_WINDOWS     2u
#define FAKE_WINDOW_SIZE (32ull << 20)
#define FAKE_BAR_SIZE    (WINDOW_HEAP_ALIGN + FAKE_WINDOWS * FAKE_WINDOW_SIZE)
#define FAKE_PLACE       "0000:00:05.0"

/* What the host says to a hello. */
enum fake_mood { FAKE_SERVES, FAKE_REFUSES, FAKE_DIES, FAKE_BABBLES, FAKE_TRUNCATES };

struct fake_bus {
    char root[64], folder[160];
    int memory;
    uint8_t *bar; /* mapped in the test as well */
    struct bar_directory *directory;
    pid_t host;
};

static inline void fake_write(const struct fake_bus *bus, const char *name, const void *bytes, size_t size) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", bus->folder, name);
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0 || write(file, bytes, size) != (ssize_t)size)
        abort();
    close(file);
}

static inline void fake_ids(const struct fake_bus *bus, const char *vendor, const char *device, const char *sub_vendor,
                            const char *sub_device) {
    fake_write(bus, "vendor", vendor, strlen(vendor));
    fake_write(bus, "device", device, strlen(device));
    fake_write(bus, "subsystem_vendor", sub_vendor, strlen(sub_vendor));
    fake_write(bus, "subsystem_device", sub_device, strlen(sub_device));
}

static inline struct bar_slot *fake_slot(const struct fake_bus *bus, uint32_t index) {
    return (struct bar_slot *)(void *)(bus->bar + bus->directory->slots_offset + (uint64_t)index * BAR_SLOT_SIZE);
}

static inline void fake_directory(struct bar_directory *directory) {
    memset((void *)directory, 0, sizeof *directory);
    directory->magic = BAR_MAGIC;
    directory->version = BAR_VERSION;
    directory->window_count = FAKE_WINDOWS;
    directory->slots_offset = BAR_PAGE;
    directory->windows_offset = WINDOW_HEAP_ALIGN;
    directory->window_size = FAKE_WINDOW_SIZE;
    directory->host_state = BAR_HOST_SERVING;
    directory->generation = 1;
    directory->features = BAR_FEATURE_DOORBELL;
    strcpy(directory->name, "test");
}

/* Files only; BARCUDA_ROOT leads there. */
static inline void fake_bus_create(struct fake_bus *bus) {
    memset(bus, 0, sizeof *bus);
    snprintf(bus->root, sizeof bus->root, "/tmp/barcuda-bus-XXXXXX");
    if (!mkdtemp(bus->root) || chmod(bus->root, 0755))
        abort();
    static const char *const parts[] = {"/sys", "/sys/bus", "/sys/bus/pci", "/sys/bus/pci/devices", "/sys/bus/pci/devices/" FAKE_PLACE,
                                        "/run", "/run/barcuda", "/dev"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        snprintf(bus->folder, sizeof bus->folder, "%s%s", bus->root, parts[i]);
        if (mkdir(bus->folder, 0755))
            abort();
    }
    snprintf(bus->folder, sizeof bus->folder, "%s/sys/bus/pci/devices/" FAKE_PLACE, bus->root);
    fake_ids(bus, "0x10de\n", "0x2331\n", "0x1af4\n", "0xbacd\n");
    fake_write(bus, "config", "\xde\x10\x31\x23\x03\x01", 6);
    static uint32_t registers[BAR0_SIZE / 4];
    registers[BAR0_MAGIC / 4] = BAR0_MAGIC_VALUE;
    fake_write(bus, "resource0", registers, sizeof registers);
    char path[256];
    snprintf(path, sizeof path, "%s/resource2", bus->folder);
    bus->memory = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (bus->memory < 0 || ftruncate(bus->memory, FAKE_BAR_SIZE))
        abort();
    bus->bar = mmap(NULL, FAKE_BAR_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, bus->memory, 0);
    if (bus->bar == MAP_FAILED)
        abort();
    bus->directory = (struct bar_directory *)(void *)bus->bar;
    fake_directory(bus->directory);
    setenv("BARCUDA_ROOT", bus->root, 1);
    unsetenv("BARCUDA_SOCKET");
}

static inline void fake_host_stop(struct fake_bus *bus) {
    if (bus->host > 0) {
        kill(bus->host, SIGKILL);
        waitpid(bus->host, NULL, 0);
    }
    bus->host = 0;
}

static inline void fake_bus_destroy(struct fake_bus *bus) {
    fake_host_stop(bus);
    munmap(bus->bar, FAKE_BAR_SIZE);
    close(bus->memory);
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", bus->root);
    if (system(command))
        abort();
}

/* The host. */

struct fake_window {
    const struct fake_bus *bus;
    struct frontend frontend;
    struct port *port;
    pthread_t thread;
    bool running;
    uint32_t index, heard;
};

static inline void fake_wait(struct frontend *frontend, _Atomic uint32_t *word, uint32_t expected, uint64_t timeout) {
    (void)frontend;
    futex_wait(word, expected, timeout < 1000000u ? timeout : 1000000u); /* the guest's doorbell wakes nobody here */
}
static inline void fake_kick(struct frontend *frontend, _Atomic uint32_t *word) {
    (void)frontend;
    futex_wake(word);
}
static inline void fake_close(struct frontend *frontend, bool forked) {
    (void)frontend;
    (void)forked;
}
static const struct frontend_ops fake_host_ops = {.name = "fake", .wait = fake_wait, .kick = fake_kick, .close = fake_close};

static inline void *fake_serve(void *argument) {
    struct fake_window *window = argument;
    echo_serve(window->port, NULL, NULL);
    return NULL;
}

static inline void fake_say(struct fake_window *window, const void *message, uint32_t size) {
    struct bar_slot *slot = fake_slot(window->bus, window->index);
    memcpy(slot->host_message, message, size);
    slot->host_size = size;
    atomic_fetch_add(&slot->host_seq, 1);
}

static inline bool fake_answer(struct fake_window *window, enum fake_mood mood) {
    struct port_memory memory = {window->bus->memory, window->bus->directory->windows_offset + window->index * FAKE_WINDOW_SIZE,
                                 FAKE_WINDOW_SIZE, true};
    struct port_config config = pair_config();
    config.memory = &memory;
    struct handshake_answer answer = {{HANDSHAKE_MAGIC, sizeof answer, HANDSHAKE_OK}, .wire_oldest = WIRE_VERSION,
                                      .wire_newest = WIRE_VERSION, .wire_version = WIRE_VERSION, .window_size = FAKE_WINDOW_SIZE,
                                      .arena_size = 1ull << 30};
    if (mood == FAKE_REFUSES) {
        answer.header.status = HANDSHAKE_REFUSED;
        strcpy(answer.text, "the quota of 3 processes is used up.");
    } else if (mood == FAKE_SERVES) {
        window->port = port_create(&config);
        if (!window->port)
            abort();
        window->frontend.ops = &fake_host_ops;
        port_attach(window->port, &window->frontend);
    } else if (mood == FAKE_BABBLES) {
        answer.header.magic = 7;
    }
    if (mood != FAKE_DIES)
        fake_say(window, &answer, mood == FAKE_TRUNCATES ? sizeof answer - 8 : sizeof answer);
    return mood == FAKE_SERVES;
}

static inline void fake_place(struct fake_window *window, const struct handshake_place *place) {
    struct handshake_verdict verdict = {{HANDSHAKE_MAGIC, sizeof verdict, HANDSHAKE_OK}};
    if (!port_map_heap(window->port, place->heap_address))
        verdict.header.status = HANDSHAKE_HEAP_TAKEN;
    else
        atomic_store(&fake_slot(window->bus, window->index)->state, BAR_SLOT_OPEN);
    fake_say(window, &verdict, sizeof verdict);
    if (verdict.header.status == HANDSHAKE_OK)
        window->running = pthread_create(&window->thread, NULL, fake_serve, window) == 0;
}

static inline void fake_free(struct fake_window *window) {
    struct bar_slot *slot = fake_slot(window->bus, window->index);
    if (window->running) {
        port_stop(window->port);
        pthread_join(window->thread, NULL);
    }
    if (window->port)
        port_destroy(window->port);
    window->port = NULL;
    window->running = false;
    slot->lock_file = slot->pid = 0;
    atomic_fetch_add(&slot->generation, 1);
    atomic_store(&slot->state, BAR_SLOT_FREE);
}

static inline void fake_look(struct fake_window *window, enum fake_mood mood) {
    struct bar_slot *slot = fake_slot(window->bus, window->index);
    uint32_t state = atomic_load(&slot->state);
    if (state == BAR_SLOT_CLOSING)
        fake_free(window);
    if (state != BAR_SLOT_CLAIMED || atomic_load(&slot->guest_seq) == window->heard)
        return;
    window->heard++;
    if (window->port)
        fake_place(window, (const struct handshake_place *)(const void *)slot->guest_message);
    else if (!fake_answer(window, mood))
        atomic_store(&slot->state, BAR_SLOT_DEAD);
}

static inline _Noreturn void fake_host(const struct fake_bus *bus, enum fake_mood mood, uint64_t boot) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    struct fake_window windows[FAKE_WINDOWS] = {0};
    for (;;) {
        for (uint32_t i = 0; i < FAKE_WINDOWS; i++) {
            windows[i].bus = bus;
            windows[i].index = i;
            fake_look(&windows[i], mood);
        }
        if (atomic_load(&bus->directory->boot_id) != boot) {
            boot = atomic_load(&bus->directory->boot_id);
            atomic_fetch_add(&bus->directory->generation, 1);
        }
        usleep(200);
    }
}

static inline void fake_host_start(struct fake_bus *bus, enum fake_mood mood) {
    uint64_t boot = atomic_load(&bus->directory->boot_id);
    bus->host = fork();
    if (bus->host == 0)
        fake_host(bus, mood, boot);
}

#endif
