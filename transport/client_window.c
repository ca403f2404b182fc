// SPDX-License-Identifier: Apache-2.0
/* See client_window.h. */
#include "transport/client_window.h"

#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "transport/channel_state.h"

const struct client_places client_heap_places = {0x300000000000u, 0x10000000000u, 16};
const struct client_places client_arena_places = {0x200000000000u, 0x10000000000u, 16};

/* The hello. */

/* One sentence for a message that did not come as it should. */
static bool bad_message(const struct client_link *link, ssize_t got, struct channel_error *error) {
    int code = got == 0 ? ECONNRESET : errno;
    if (code == ETIMEDOUT)
        channel_error_set(error, code, "%s accepted the connection but did not answer within %d s: see %s and restart it",
                          link->host, HANDSHAKE_TIMEOUT_MS / 1000, link->log);
    else if (code == EPROTO)
        channel_error_set(error, code,
                          "what answers as %s is not barcudad (its answer has a wrong magic number): point BARCUDA_SOCKET "
                          "at barcudad's socket",
                          link->host);
    else if (code == EMSGSIZE)
        channel_error_set(error, code,
                          "the answer of %s is truncated: install barcudad and libcuda.so.1 from the same release (this "
                          "one is %s)",
                          link->host, BARCUDA_RELEASE);
    else
        channel_error_set(error, code, "%s hung up during the handshake (%s): see %s", link->host, strerror(code),
                          link->log);
    return false;
}

static bool check_answer(const struct client_link *link, struct handshake_answer *answer, struct channel_error *error) {
    answer->release[sizeof answer->release - 1] = 0;
    answer->text[sizeof answer->text - 1] = 0;
    if (answer->header.status == HANDSHAKE_OK && answer->wire_version == WIRE_VERSION)
        return true;
    if (answer->header.status == HANDSHAKE_VERSION || answer->header.status == HANDSHAKE_OK)
        channel_error_set(error, EPROTONOSUPPORT,
                          "%s (%s) speaks wire versions %u to %u and this libcuda.so.1 (%s) speaks %u: upgrade the older "
                          "of the two",
                          link->host, answer->release, answer->wire_oldest, answer->wire_newest, BARCUDA_RELEASE,
                          WIRE_VERSION);
    else if (answer->text[0])
        channel_error_set(error, ECONNREFUSED, "%s refused this process: %s", link->host, answer->text);
    else
        channel_error_set(error, ECONNREFUSED, "%s refused this process without a reason: see %s", link->host, link->log);
    return false;
}

static bool exchange_hello(struct client_window *window, const struct client_link *link, struct channel_error *error) {
    struct handshake_hello hello = {
        .wire_oldest = WIRE_VERSION, .wire_newest = WIRE_VERSION, .pid = (uint64_t)getpid()};
    snprintf(hello.release, sizeof hello.release, "%s", BARCUDA_RELEASE);
    /* Whether or not it can be sent, there may be an answer: a broker that refuses does not wait for the hello. */
    link->send(link->self, &hello.header, sizeof hello);

    struct {
        struct handshake_answer fixed;
        uint8_t calls[HANDSHAKE_CALLS_MAX];
    } answer;
    bool bring = window->memory < 0; /* the memory comes with the answer */
    ssize_t got =
        link->receive(link->self, &answer, sizeof answer.fixed, sizeof answer, bring ? &window->memory : NULL);
    if (got <= 0)
        return bad_message(link, got, error);
    if (!check_answer(link, &answer.fixed, error))
        return false;
    if (window->memory < 0 || answer.fixed.calls_size > (size_t)got - sizeof answer.fixed) {
        errno = EMSGSIZE;
        return bad_message(link, -1, error);
    }
    memcpy(window->calls, answer.calls, answer.fixed.calls_size);
    window->frontend.calls = window->calls;
    window->frontend.calls_size = answer.fixed.calls_size;
    window->arena_wanted = answer.fixed.arena_size;
    if (bring || answer.fixed.window_size <= window->size) {
        window->size = answer.fixed.window_size;
        return true;
    }
    channel_error_set(error, EPROTO,
                      "%s made a window of %llu MiB where %llu MiB belong to it: set barcudad's --heap to less than the "
                      "device's window size",
                      link->host, (unsigned long long)(answer.fixed.window_size >> 20),
                      (unsigned long long)(window->size >> 20));
    return false;
}

/* Mapping it. */

static bool bad_window(const struct client_link *link, const char *why, struct channel_error *error) {
    channel_error_set(error, EPROTO,
                      "the window that %s handed over cannot be used: %s; install barcudad and libcuda.so.1 from the same "
                      "release (this one is %s)",
                      link->host, why, BARCUDA_RELEASE);
    return false;
}

static bool no_mapping(uint64_t size, const char *what, int code, struct channel_error *error) {
    channel_error_set(error, code,
                      "%llu MiB of address space for %s cannot be had (%s): raise the process's limit on address space "
                      "(`ulimit -v`, RLIMIT_AS)",
                      (unsigned long long)(size >> 20), what, strerror(code));
    return false;
}

static void *map_part(struct client_window *window, void *wanted, uint64_t at, uint64_t size) {
    int flags = MAP_SHARED | MAP_NORESERVE | (wanted ? MAP_FIXED : 0);
    void *got = mmap(wanted, size, PROT_READ | PROT_WRITE, flags, window->memory, (off_t)(window->offset + at));
    if (got == MAP_FAILED)
        return NULL;
    madvise(got, size, MADV_DONTFORK);
    vanish_add(window->vanish, got, size);
    return got;
}

static void unmap_part(struct client_window *window, void *address, uint64_t size) {
    vanish_remove(window->vanish, address);
    munmap(address, size);
}

/* The geometry is read through a mapping of its own: a device's memory cannot be read in any other way. */
static bool read_geometry(struct client_window *window, struct channel_error *error) {
    const uint64_t size = (sizeof(struct window_control) + WINDOW_PAGE - 1) & ~(uint64_t)(WINDOW_PAGE - 1);
    void *control = map_part(window, NULL, 0, size);
    if (!control)
        return no_mapping(size, "the window", errno, error);
    memcpy(&window->geometry, control, sizeof window->geometry);
    unmap_part(window, control, size);
    return true;
}

/* Maps what lies before the heap. Of memory that came with the answer the file's own size counts, not what the messages say. */
static bool map_window(struct client_window *window, const struct client_link *link, struct channel_error *error) {
    struct stat status;
    if (!window->vanish) {
        if (fstat(window->memory, &status) != 0 || status.st_size < (off_t)sizeof(struct window_control))
            return bad_window(link, "it is truncated", error);
        if ((uint64_t)status.st_size != window->size)
            return bad_window(link, "its size is not what the handshake says", error);
    }
    if (window->size < sizeof(struct window_control))
        return bad_window(link, "it is truncated", error);
    if (!read_geometry(window, error))
        return false;
    const char *why = window_check(&window->geometry, window->size);
    if (why)
        return bad_window(link, why, error);
    window->frontend.window = map_part(window, NULL, 0, window->geometry.heap_offset);
    if (!window->frontend.window)
        return no_mapping(window->geometry.heap_offset, "the window", errno, error);
    vanish_control(window->vanish, (struct window_control *)window->frontend.window);
    return true;
}

/* Agreeing on addresses. */

/* A candidate range in this process: reserved with nothing behind it. */
struct range {
    const struct client_places *places;
    const char *what;
    uint64_t size, address; /* address 0 = none reserved */
    unsigned next;          /* place to try */
};

static void range_drop(struct range *range) {
    if (range->address)
        munmap((void *)(uintptr_t)range->address, range->size);
    range->address = 0;
}

/* Reserves the next free candidate. False with *error when there is none. */
static bool range_reserve(struct range *range, struct channel_error *error) {
    range_drop(range);
    int code = EEXIST;
    bool anywhere = range->places->count == 0;
    while (range->next < range->places->count || (anywhere && range->next == 0)) {
        uint64_t address = anywhere ? 0 : range->places->first + range->places->step * range->next;
        range->next++;
        int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | (anywhere ? 0 : MAP_FIXED_NOREPLACE);
        void *got = mmap((void *)(uintptr_t)address, range->size, PROT_NONE, flags, -1, 0);
        if (got != MAP_FAILED && (anywhere || (uint64_t)(uintptr_t)got == address)) {
            madvise(got, range->size, MADV_DONTFORK);
            range->address = (uint64_t)(uintptr_t)got;
            return true;
        }
        if (got == MAP_FAILED)
            code = errno;
        else
            munmap(got, range->size); /* a kernel before 4.17 takes the address for a hint */
    }
    if (code == ENOMEM)
        return no_mapping(range->size, range->what, code, error);
    channel_error_set(error, code,
                      "none of the %u places for %s (%llu MiB each) is free in this process and in barcudad's worker (%s): "
                      "too many devices are nested, or another library occupies that part of the address space",
                      range->places->count, range->what, (unsigned long long)(range->size >> 20), strerror(code));
    return false;
}

static bool place_ranges(const struct client_link *link, struct range *heap, struct range *arena,
                         struct channel_error *error) {
    if (!range_reserve(heap, error) || (arena->size && !range_reserve(arena, error)))
        return false;
    for (;;) {
        struct handshake_place place = {.heap_address = heap->places->count ? heap->address : 0,
                                        .arena_address = arena->address};
        if (!link->send(link->self, &place.header, sizeof place))
            return bad_message(link, -1, error);
        struct handshake_verdict verdict;
        ssize_t got = link->receive(link->self, &verdict, sizeof verdict, sizeof verdict, NULL);
        if (got <= 0)
            return bad_message(link, got, error);
        switch (verdict.header.status) {
        case HANDSHAKE_OK:
            return true;
        case HANDSHAKE_HEAP_TAKEN:
            if (!range_reserve(heap, error))
                return false;
            break;
        case HANDSHAKE_ARENA_TAKEN:
            if (!arena->size || !range_reserve(arena, error))
                return false;
            break;
        default:
            channel_error_set(error, EPROTO, "%s refused the addresses of this process: see %s", link->host, link->log);
            return false;
        }
    }
}

static bool map_heap(struct client_window *window, struct range *heap, struct channel_error *error) {
    void *wanted = (void *)(uintptr_t)heap->address;
    window->frontend.heap = map_part(window, wanted, window->geometry.heap_offset, heap->size);
    if (!window->frontend.heap)
        return no_mapping(heap->size, heap->what, errno, error);
    heap->address = 0; /* the front end's now */
    return true;
}

static bool agree_on_addresses(struct client_window *window, const struct client_link *link,
                               const struct client_places *heap_places, const struct client_places *arena_places,
                               struct channel_error *error) {
    struct range heap = {.places = heap_places,
                         .what = "the heap that is shared with the host",
                         .size = window->geometry.heap_size};
    struct range arena = {.places = arena_places, .what = "device memory", .size = window->arena_wanted};
    if (place_ranges(link, &heap, &arena, error) && map_heap(window, &heap, error)) {
        window->frontend.arena_address = arena.address;
        window->frontend.arena_size = arena.size;
        return true;
    }
    range_drop(&heap);
    range_drop(&arena);
    return false;
}

bool client_window_open(struct client_window *window, const struct client_link *link, const struct client_places *heap,
                        const struct client_places *arena, struct channel_error *error) {
    return exchange_hello(window, link, error) && map_window(window, link, error) &&
           agree_on_addresses(window, link, heap, arena, error);
}

void client_window_close(struct client_window *window, bool forked) {
    struct frontend *frontend = &window->frontend;
    if (!forked) {
        vanish_control(window->vanish, NULL);
        if (frontend->window)
            unmap_part(window, frontend->window, window->geometry.heap_offset);
        if (frontend->heap)
            unmap_part(window, frontend->heap, window->geometry.heap_size);
        if (frontend->arena_size)
            munmap((void *)(uintptr_t)frontend->arena_address, frontend->arena_size);
    }
    if (window->memory >= 0)
        close(window->memory);
}

int client_window_share(const struct client_window *window, uint64_t *heap_offset) {
    *heap_offset = window->offset + window->geometry.heap_offset;
    return window->memory;
}
