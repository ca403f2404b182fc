// SPDX-License-Identifier: Apache-2.0
/*
 * The host's end of a window: what a worker does with it. Everything read from the window is hostile;
 * port_next copies a record into private memory before anyone looks at it, and bulk data is reached only
 * through port_heap_range, which checks bounds.
 */
#ifndef BARCUDA_TRANSPORT_PORT_H
#define BARCUDA_TRANSPORT_PORT_H

#include "transport/wire.h"
#include "transport/window.h"

struct port;

/* Memory that the client brings: [offset, offset + size) of a file that cannot shrink. */
struct port_memory {
    int fd;          /* stays the caller's */
    uint64_t offset; /* 2 MiB aligned */
    uint64_t size;   /* bytes, a multiple of 2 MiB */
    bool unsealed;   /* the client answers for it that the file does not shrink */
};

struct port_config {
    const struct port_memory *memory; /* NULL: the port makes its own */
    uint64_t heap_size;   /* bytes, a multiple of 2 MiB; not looked at with `memory`, of which the heap is the rest */
    uint32_t ring_size;   /* bytes, a power of two */
    uint32_t reply_slots; /* guest threads that can wait at once */
    uint32_t chunks;      /* staging chunks at the start of the heap */
    uint32_t spin_ns;     /* how long port_next spins before it sleeps */
    const void *snapshot; /* copied into the window */
    size_t snapshot_size;
};

/* Creates the window: a sealed memfd, or in the client's memory. Returns NULL with errno set (EPERM: the memory's file can shrink). */
struct port *port_create(const struct port_config *);
void port_destroy(struct port *);
int port_window_fd(const struct port *);
/* Maps the heap at the address the guest has chosen. False when that range is taken here (the guest then
 * offers another). */
bool port_map_heap(struct port *, uint64_t address);
void *port_heap(const struct port *, size_t *size);
/* Whether [address, address + size) lies wholly in the heap or in one alias: memory that guest and worker share. */
bool port_host_range(struct port *, uint64_t address, uint64_t size);
/*
 * Maps heap pages at `address` as well (registered host memory). Page-aligned. 0 or an errno value: EEXIST
 * when the worker has something else there. port_unmap_alias undoes exactly one such mapping, EINVAL when it
 * is none.
 */
int port_map_alias(struct port *, uint64_t address, uint64_t heap_offset, uint64_t size);
int port_unmap_alias(struct port *, uint64_t address, uint64_t size);
/*
 * Files that the guest lends. port_add_file (the front end's) takes the descriptor over, false when the number is out of range
 * or taken. port_map_file maps a piece of one, as port_map_alias does with the heap, and port_unmap_alias undoes it; it waits for a
 * file that is still under way, ETIMEDOUT when it does not come. The guest can shrink its file: then the worker is killed by the
 * access, and nobody else is harmed.
 */
#define PORT_FILES 64
bool port_add_file(struct port *, uint64_t number, int fd);
int port_map_file(struct port *, uint64_t address, uint64_t number, uint64_t offset, uint64_t size);
/* Bytes at the start of the heap that belong to the guest's staging; the rest is free for heap memory. */
uint64_t port_staging_size(const struct port *);
/* `size` bytes of heap at `offset`, or NULL when any of them is outside the heap. */
void *port_heap_range(struct port *, uint64_t offset, uint64_t size);

/* A record copied out of the window, with its payload (also copied, unless it is a bulk payload of more than
 * WIRE_INLINE_MAX bytes, which is copied to malloc memory owned by the message). */
struct port_message {
    struct wire_record head;
    struct wire_reply_area reply_area;
    struct wire_reader in;
    void *owned; /* free with port_message_release */
    uint64_t stage, stage_size;
    alignas(64) uint8_t bytes[WIRE_INLINE_MAX];
};

/*
 * Takes the next record: spins, then sleeps on the doorbell. One thread at a time (the leader). Returns 1
 * with a message, 0 when the guest is gone or port_stop was called, -1 when the record is malformed (the
 * client must be dropped; errno-style text in port_fault).
 */
int port_next(struct port *, struct port_message *);
void port_message_release(struct port *, struct port_message *);
const char *port_fault(const struct port *);
void port_stop(struct port *);

/* Answers a WIRE_SYNC record. port_reply_begin returns a writer over the reply area; port_reply_end publishes
 * it. */
struct wire_writer port_reply_begin(struct port *, const struct port_message *);
void port_reply_end(struct port *, const struct port_message *, const struct wire_writer *, int32_t result);

/* Whether the guest wants to know how long calls are executed; then port_reply_time, between begin and end. */
bool port_measures(const struct port *);
void port_reply_time(struct port *, const struct port_message *, uint64_t ns);

/* Marks a staging chunk as done with; wakes the guest if it waits for it. False when the index is out of
 * range. */
bool port_chunk_done(struct port *, uint32_t index);

/* Asks the guest to run something and waits for the answer; false when the guest is gone. Any thread; calls
 * are queued. */
bool port_upcall(struct port *, uint32_t kind, const uint64_t args[6], uint64_t *result);

/* Sticky context error that the guest reports from posted calls too (CUDA_SUCCESS = none). */
void port_set_error(struct port *, int32_t result);
/* First error of a posted call that no call has reported yet (CUDA_SUCCESS = none). Set it before the chunk
 * of the call is done. */
void port_set_deferred(struct port *, int32_t result);
/* Bytes of device printf output waiting to be fetched. */
void port_set_output(struct port *, uint64_t bytes);

#endif
