// SPDX-License-Identifier: Apache-2.0
// A channel without a host.
#include "tests/unit/fake_channel.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "generated/handle_kinds.h"
#include "generated/wire_ids.h"

#define ROOM 65536

struct channel {
    bool closing;
};

static struct channel the_channel;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static unsigned counts[65536];
static uint64_t contexts[65536];
static struct channel_upcall pending;
static bool has_upcall, upcall_done;
static uint64_t upcall_result;

struct snapshot fake_snapshot;
const char *fake_open_error;
int fake_open_code;
struct window_control fake_control;
bool fake_is_dead;
unsigned fake_opened, fake_closed, fake_abandoned;
fake_answer fake_answers;

void fake_devices(unsigned count) {
    memset(&fake_snapshot, 0, sizeof fake_snapshot);
    fake_snapshot.size = sizeof fake_snapshot;
    fake_snapshot.driver_version = 13000;
    fake_snapshot.device_count = count;
    for (unsigned i = 0; i < count && i < SNAPSHOT_MAX_DEVICES; i++) {
        struct snapshot_device *d = &fake_snapshot.device[i];
        snprintf(d->name, sizeof d->name, "Device %u", i);
        for (unsigned k = 0; k < 16; k++)
            d->uuid[k] = (uint8_t)(i * 16 + k);
        d->total_memory = (uint64_t)(i + 1) << 30;
        d->pci_domain = 0;
        d->pci_bus = 0x3b - (int)i; /* so that the order by bus is the reverse */
        d->pci_device = (int)i;
        d->attribute[CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT] = 8 + (int)i;
        d->attribute[CU_DEVICE_ATTRIBUTE_PCI_BUS_ID] = d->pci_bus;
        d->attribute[CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID] = d->pci_device;
        for (unsigned a = 150; a < SNAPSHOT_ATTRIBUTES; a++)
            d->attribute_result[a] = CUDA_ERROR_INVALID_VALUE;
        d->limit[CU_LIMIT_STACK_SIZE] = 1024;
        d->limit_result[CU_LIMIT_SHMEM_SIZE] = CUDA_ERROR_UNSUPPORTED_LIMIT;
        d->stream_priority_greatest = -5;
    }
}

struct channel *channel_open(struct channel_error *error) {
    if (fake_open_error) {
        error->code = fake_open_code;
        snprintf(error->text, sizeof error->text, "%s", fake_open_error);
        return NULL;
    }
    fake_opened++;
    the_channel.closing = false;
    return &the_channel;
}

void channel_close(struct channel *channel) {
    pthread_mutex_lock(&lock);
    channel->closing = true;
    fake_closed++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

void channel_abandon(struct channel *channel) {
    (void)channel;
    fake_abandoned++;
}

const struct window_control *channel_control(const struct channel *channel) {
    (void)channel;
    return &fake_control;
}

const void *channel_snapshot(const struct channel *channel, size_t *size) {
    (void)channel;
    *size = sizeof fake_snapshot;
    return &fake_snapshot;
}

bool channel_dead(const struct channel *channel) {
    (void)channel;
    return fake_is_dead;
}

void channel_thread_release(struct channel_thread *thread) {
    thread->channel = NULL;
}

/* There is no heap, so whatever needs one is told so. */
void *channel_heap(const struct channel *channel, size_t *size) {
    (void)channel;
    *size = 0;
    return NULL;
}

int channel_heap_fd(const struct channel *channel, uint64_t *offset) {
    (void)channel;
    *offset = 0;
    return -1;
}

int channel_lend(struct channel *channel, int fd, uint64_t *number) {
    (void)channel;
    (void)fd;
    (void)number;
    return ENOTSUP;
}

bool channel_device_arena(const struct channel *channel, uint64_t *address, uint64_t *size) {
    (void)channel;
    *address = *size = 0;
    return false;
}

bool channel_call_known(const struct channel *channel, uint16_t op) {
    (void)channel, (void)op;
    return true;
}

enum channel_status channel_chunk_get(struct channel *channel, struct channel_chunk *chunk) {
    (void)channel, (void)chunk;
    return CHANNEL_NO_MEMORY;
}

enum channel_status channel_chunk_wait(struct channel *channel, const struct channel_chunk *chunk) {
    (void)channel, (void)chunk;
    return CHANNEL_NO_MEMORY;
}

void channel_chunk_put(struct channel *channel, const struct channel_chunk *chunk) {
    (void)channel, (void)chunk;
}
void channel_chunk_leave(struct channel *channel, const struct channel_chunk *chunk) {
    (void)channel, (void)chunk;
}

void channel_measure(struct channel *channel) {
    (void)channel;
}

void channel_stats(const struct channel *channel, struct channel_stats *stats) {
    (void)channel;
    memset(stats, 0, sizeof *stats);
}

/* ---- calls ---- */

enum channel_status channel_begin(struct channel *channel, struct channel_thread *thread, uint16_t op,
                                  uint16_t flags, uint64_t context, size_t payload, size_t reply,
                                  struct channel_call *call) {
    if (fake_is_dead)
        return CHANNEL_DEAD;
    if (payload > ROOM || reply > ROOM)
        return CHANNEL_TOO_LARGE;
    memset(call, 0, sizeof *call);
    call->channel = channel;
    call->thread = thread;
    call->record = calloc(1, sizeof *call->record + 2 * ROOM);
    *call->record = (struct wire_record){.op = op, .flags = flags, .context = context, .thread = thread->id};
    call->payload = (uint8_t *)(call->record + 1);
    call->out = (struct wire_writer){call->payload, call->payload + wire_pad(payload), false};
    return CHANNEL_OK;
}

static CUresult default_answer(uint16_t op, const uint8_t *payload, struct wire_writer *reply) {
    static _Atomic uint64_t created;
    uint64_t word;
    memcpy(&word, payload, sizeof word);
    if (op == WIRE_OP_cuDevicePrimaryCtxRetain)
        wire_put_u64(reply, (uint64_t)HANDLE_CONTEXT << 56 | (uint64_t)1 << 32 | word);
    else if (op == WIRE_OP_cuCtxCreate_v2)
        wire_put_u64(reply, (uint64_t)HANDLE_CONTEXT << 56 | (uint64_t)1 << 32 | (16 + created++));
    else
        while (!reply->bad)
            wire_put_u64(reply, 0);
    reply->bad = false;
    return CUDA_SUCCESS;
}

static CUresult answer(struct channel_call *call) {
    uint16_t op = call->record->op;
    pthread_mutex_lock(&lock);
    counts[op]++;
    contexts[op] = call->record->context;
    pthread_mutex_unlock(&lock);
    uint8_t *reply = call->payload + ROOM;
    struct wire_writer writer = {reply, reply + ROOM, false};
    CUresult result = fake_answers ? fake_answers(op, call->record, call->payload, &writer)
                                   : default_answer(op, call->payload, &writer);
    call->in = (struct wire_reader){reply, writer.at, false};
    return result;
}

void channel_finish(struct channel_call *call) {
    free(call->record);
    call->record = NULL;
}

void channel_cancel(struct channel_call *call) {
    channel_finish(call);
}

enum channel_status channel_post(struct channel_call *call) {
    answer(call);
    channel_finish(call);
    return CHANNEL_OK;
}

enum channel_status channel_wait(struct channel_call *call, int32_t *result) {
    *result = answer(call);
    return CHANNEL_OK;
}

unsigned fake_count(uint16_t op) {
    pthread_mutex_lock(&lock);
    unsigned count = counts[op];
    pthread_mutex_unlock(&lock);
    return count;
}

uint64_t fake_context(uint16_t op) {
    pthread_mutex_lock(&lock);
    uint64_t context = contexts[op];
    pthread_mutex_unlock(&lock);
    return context;
}

/* ---- upcalls ---- */

bool channel_upcall_next(struct channel *channel, struct channel_upcall *upcall) {
    pthread_mutex_lock(&lock);
    while (!has_upcall && !channel->closing)
        pthread_cond_wait(&changed, &lock);
    bool got = has_upcall && !channel->closing;
    if (got)
        *upcall = pending;
    has_upcall = false;
    pthread_mutex_unlock(&lock);
    return got;
}

void channel_upcall_done(struct channel *channel, const struct channel_upcall *upcall, uint64_t result) {
    (void)channel, (void)upcall;
    pthread_mutex_lock(&lock);
    upcall_result = result;
    upcall_done = true;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

uint64_t fake_upcall(uint32_t kind, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    pthread_mutex_lock(&lock);
    pending = (struct channel_upcall){.kind = kind, .args = {a, b, c, d}};
    has_upcall = true;
    upcall_done = false;
    pthread_cond_broadcast(&changed);
    while (!upcall_done)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    return upcall_result;
}
