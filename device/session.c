// SPDX-License-Identifier: Apache-2.0
#include "device/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "device/session_internal.h"
#include "device/worker.h"
#include "generated/host_dispatch.h"

#define SESSION_SCRATCH_LIMIT (256u << 20)

/* ---- services for the executor ---- */

static void *service_heap_alloc(void *self, size_t size, size_t alignment) {
    struct session *s = self;
    return s->attached ? heap_alloc(&s->heap, size, alignment) : NULL;
}

static void service_heap_free(void *self, void *p) {
    struct session *s = self;
    heap_free(&s->heap, p);
}

static bool service_memory_take(void *self, uint64_t size) { return quota_take(((struct session *)self)->share, size); }
static void service_memory_give(void *self, uint64_t size) { quota_give(((struct session *)self)->share, size); }
static uint64_t service_memory_left(void *self) { return quota_left(((struct session *)self)->share); }

static void service_hand_over(void *self) {
    (void)self;
    worker_hand_over();
}

static void service_context_failed(void *self, CUresult error) {
    struct session *s = self;
    port_set_error(s->port, (int32_t)error);
}

static void service_output(void *self, const char *text, size_t size) {
    struct session *s = self;
    output_append(&s->output, text, size);
    port_set_output(s->port, output_pending(&s->output));
}

static void service_log(void *self, int level, const char *text) {
    const struct session *s = self;
    if ((unsigned)level <= s->log_level)
        fprintf(stderr, "barcudad[%d]: %s\n", (int)getpid(), text);
}

/* ---- snapshot ---- */

static void snapshot_device(const struct executor_ops *ops, struct snapshot_device *d, int ordinal) {
    CUdevice device;
    if (!ops->cuDeviceGet || ops->cuDeviceGet(&device, ordinal) != CUDA_SUCCESS)
        return;
    if (ops->cuDeviceGetName)
        ops->cuDeviceGetName(d->name, (int)sizeof d->name, device);
    CUuuid uuid;
    if (ops->cuDeviceGetUuid_v2 && ops->cuDeviceGetUuid_v2(&uuid, device) == CUDA_SUCCESS)
        memcpy(d->uuid, &uuid, sizeof d->uuid);
    char luid[8];
    unsigned node_mask = 0;
    if (ops->cuDeviceGetLuid && ops->cuDeviceGetLuid(luid, &node_mask, device) == CUDA_SUCCESS) {
        memcpy(d->luid, luid, sizeof d->luid);
        d->luid_node_mask = node_mask;
        d->has_luid = 1;
    }
    size_t total = 0;
    if (ops->cuDeviceTotalMem_v2)
        ops->cuDeviceTotalMem_v2(&total, device);
    d->total_memory = total;
    for (int i = 0; i < SNAPSHOT_ATTRIBUTES; i++) {
        int value = 0;
        d->attribute_result[i] = CUDA_ERROR_INVALID_VALUE;
        if (i > 0 && ops->cuDeviceGetAttribute)
            d->attribute_result[i] = (int32_t)ops->cuDeviceGetAttribute(&value, (CUdevice_attribute)i, device);
        d->attribute[i] = value;
    }
    d->pci_bus = d->attribute[CU_DEVICE_ATTRIBUTE_PCI_BUS_ID];
    d->pci_device = d->attribute[CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID];
    d->pci_domain = d->attribute[CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID];
}

/* Of an executor whose contexts are costly: the guest asks when it has a context. */
static void unknown_limits(struct snapshot_device *d) {
    for (int i = 0; i < SNAPSHOT_LIMITS; i++)
        d->limit[i] = SNAPSHOT_UNKNOWN;
    d->stream_priority_least = INT32_MAX;
    d->stream_priority_greatest = INT32_MIN;
}

/* Limits and priorities belong to a context; the values of a fresh primary context are what every context starts with. */
static void snapshot_limits(const struct executor_ops *ops, struct snapshot_device *d, int ordinal) {
    CUcontext context;
    for (int i = 0; i < SNAPSHOT_LIMITS; i++)
        d->limit_result[i] = CUDA_ERROR_UNSUPPORTED_LIMIT;
    if (!ops->cuDevicePrimaryCtxRetain || ops->cuDevicePrimaryCtxRetain(&context, ordinal) != CUDA_SUCCESS)
        return;
    ops->cuCtxSetCurrent(context);
    for (int i = 0; i < SNAPSHOT_LIMITS && ops->cuCtxGetLimit; i++) {
        size_t value = 0;
        d->limit_result[i] = (int32_t)ops->cuCtxGetLimit(&value, (CUlimit)i);
        d->limit[i] = value;
    }
    int least = 0, greatest = 0;
    if (ops->cuCtxGetStreamPriorityRange)
        ops->cuCtxGetStreamPriorityRange(&least, &greatest);
    d->stream_priority_least = least;
    d->stream_priority_greatest = greatest;
    ops->cuCtxSetCurrent(NULL);
    ops->cuDevicePrimaryCtxRelease_v2(ordinal);
}

static bool fill_snapshot(struct session *s, struct snapshot *snapshot, char *why, size_t why_size) {
    const struct executor_ops *ops = s->executor->ops;
    memset(snapshot, 0, sizeof *snapshot);
    snapshot->size = sizeof *snapshot;
    snprintf(snapshot->host_version, sizeof snapshot->host_version, "%s", BARCUDA_VERSION);
    snprintf(snapshot->executor_name, sizeof snapshot->executor_name, "%s", s->executor->name);
    CUresult r = ops->cuInit ? ops->cuInit(0) : CUDA_ERROR_NOT_SUPPORTED;
    int version = 0, count = 0;
    if (r == CUDA_SUCCESS)
        r = ops->cuDriverGetVersion(&version);
    if (r == CUDA_SUCCESS)
        r = ops->cuDeviceGetCount(&count);
    if (r != CUDA_SUCCESS) {
        snprintf(why, why_size, "the %s executor does not start (CUresult %d)", s->executor->name, (int)r);
        return false;
    }
    snapshot->driver_version = version;
    snapshot->device_count = (uint32_t)(count > SNAPSHOT_MAX_DEVICES ? SNAPSHOT_MAX_DEVICES : count);
    for (uint32_t i = 0; i < snapshot->device_count; i++) {
        snapshot_device(ops, &snapshot->device[i], (int)i);
        if (s->executor->contexts_are_costly)
            unknown_limits(&snapshot->device[i]);
        else
            snapshot_limits(ops, &snapshot->device[i], (int)i);
    }
    return true;
}

/* ---- calls that the session must see ---- */

static struct session *only; /* a worker process has one session */

/* The primary context's token is fixed (docs/architecture.md, "Handles"), so it is bound before the decoder asks for one. */
static CUresult retain_primary(CUcontext *context, CUdevice device) {
    CUresult r = only->executor->ops->cuDevicePrimaryCtxRetain(context, device);
    if (r == CUDA_SUCCESS && device >= 0 && (uint32_t)device < only->device_count)
        handles_bind(&only->handles, HANDLE_CONTEXT, (uint64_t)HANDLE_CONTEXT << 56 | 1ull << 32 | (uint32_t)device,
                     *context);
    return r;
}

static CUresult destroy_link(CUlinkState state) { return session_link_destroy(only, state); }

static void wrap_calls(struct session *s) {
    s->ops = *s->executor->ops;
    if (s->ops.cuDevicePrimaryCtxRetain)
        s->ops.cuDevicePrimaryCtxRetain = retain_primary;
    if (s->ops.cuLinkDestroy)
        s->ops.cuLinkDestroy = destroy_link;
    session_wrap_copy_nodes(s, &s->ops);
}

/* ---- life ---- */

struct session *session_create_client(const struct session_config *config, char *why, size_t why_size) {
    struct session *s = calloc(1, sizeof *s);
    if (!s) {
        snprintf(why, why_size, "out of memory");
        return NULL;
    }
    s->executor = config->executor;
    s->log_level = config->log_level;
    s->workers = config->workers;
    pthread_mutex_init(&s->links_lock, NULL);
    pthread_mutex_init(&s->shared_lock, NULL);
    for (uint32_t i = 0; i < SESSION_CHUNKS; i++)
        s->chunk[i] = (struct session_chunk){s, i};
    handles_init(&s->handles);
    output_init(&s->output);
    s->services = (struct executor_host){
        .self = s,
        .heap_alloc = service_heap_alloc,
        .heap_free = service_heap_free,
        .hand_over = service_hand_over,
        .context_failed = service_context_failed,
        .output = service_output,
        .log = service_log,
        .link = config->link,
    };
    if (config->share) {
        s->share = config->share;
        s->services.memory_take = service_memory_take;
        s->services.memory_give = service_memory_give;
        s->services.memory_left = service_memory_left;
    }
    struct snapshot *snapshot = malloc(sizeof *snapshot);
    bool ok = snapshot && s->executor->open(&config->executor_config, &s->services, why, why_size) &&
              fill_snapshot(s, snapshot, why, why_size);
    if (ok) {
        struct port_config port = {
            .memory = config->memory,
            .heap_size = config->heap_size,
            .ring_size = 1u << 20,
            .reply_slots = SESSION_REPLY_SLOTS,
            .chunks = SESSION_CHUNKS,
            .spin_ns = 50000,
            .snapshot = snapshot,
            .snapshot_size = sizeof *snapshot,
        };
        s->device_count = snapshot->device_count;
        only = s;
        wrap_calls(s);
        s->port = port_create(&port);
        if (!s->port)
            snprintf(why, why_size, "cannot create the window (%m)");
        ok = s->port != NULL;
    }
    free(snapshot);
    if (!ok) {
        handles_free(&s->handles);
        output_free(&s->output);
        free(s);
        return NULL;
    }
    return s;
}

bool session_attach(struct session *s) {
    size_t size = 0;
    void *base = port_heap(s->port, &size);
    if (!base || !heap_init(&s->heap, base, port_staging_size(s->port), size))
        return false;
    /* 2D and 3D copies name staging chunks by their address, as they do pinned memory. */
    if (s->executor->host_map(base, (size_t)SESSION_CHUNKS * WINDOW_CHUNK_SIZE) != CUDA_SUCCESS)
        return false;
    s->attached = true;
    return true;
}

struct port *session_port(struct session *s) { return s->port; }
const struct executor *session_executor(struct session *s) { return s->executor; }

int session_run(struct session *s) { return worker_run(s, s->workers); }

/* ---- primitives of the generated decoders ---- */

static bool stream_passes(uint64_t token) { return token <= 2; }

bool session_in(struct session *s, enum handle_kind kind, uint64_t token, void **host, CUresult *error) {
    if (kind == HANDLE_STREAM && token == (uintptr_t)CU_STREAM_PER_THREAD && s->executor->thread_stream) {
        CUresult r = s->executor->thread_stream((CUstream *)host);
        if (r != CUDA_SUCCESS)
            *error = r;
        return r == CUDA_SUCCESS;
    }
    if (token == 0 || (kind == HANDLE_STREAM && stream_passes(token))) {
        *host = (void *)(uintptr_t)token;
        return true;
    }
    *host = handles_find(&s->handles, kind, token);
    if (!*host && kind == HANDLE_FUNCTION)
        *host = handles_find(&s->handles, HANDLE_KERNEL, token);
    if (*host)
        return true;
    *error = kind == HANDLE_CONTEXT      ? CUDA_ERROR_INVALID_CONTEXT
             : kind == HANDLE_ALLOCATION ? CUDA_ERROR_INVALID_VALUE
                                         : CUDA_ERROR_INVALID_HANDLE;
    return false;
}

uint64_t session_out(struct session *s, enum handle_kind kind, void *host) {
    CUstream own = NULL;
    if (kind == HANDLE_STREAM && host && s->executor->thread_stream && s->executor->thread_stream(&own) == CUDA_SUCCESS &&
        own == host)
        return (uintptr_t)CU_STREAM_PER_THREAD;
    if (kind == HANDLE_STREAM && stream_passes((uint64_t)(uintptr_t)host))
        return (uint64_t)(uintptr_t)host;
    /* What answers an allocation handle gives a reference to it, which cuMemRelease takes back. */
    return kind == HANDLE_ALLOCATION ? handles_retain(&s->handles, kind, host) : handles_token(&s->handles, kind, host);
}

CUresult session_create(struct session *s, enum handle_kind kind, uint64_t token, void *host) {
    if (handles_bind(&s->handles, kind, token, host))
        return CUDA_SUCCESS;
    /* Nobody could ever name it. */
    if (kind == HANDLE_EVENT)
        s->ops.cuEventDestroy_v2(host);
    else if (kind == HANDLE_STREAM)
        s->ops.cuStreamDestroy_v2(host);
    return CUDA_ERROR_INVALID_HANDLE;
}

bool session_host_range(struct session *s, uint64_t address, uint64_t size) {
    return port_host_range(s->port, address, size);
}

/* Host operands of 2D and 3D copies: the bytes from the first to behind the last that the copy touches. */
static CUresult check_box(struct session *s, CUmemorytype type, const void *host, uint64_t pitch, uint64_t height,
                          const uint64_t origin[3], const uint64_t extent[3]) {
    uint64_t slice, first, last, row;
    if (type != CU_MEMORYTYPE_HOST || !extent[0] || !extent[1] || !extent[2])
        return CUDA_SUCCESS;
    if (__builtin_mul_overflow(pitch, height, &slice) || __builtin_mul_overflow(slice, origin[2], &first) ||
        __builtin_mul_overflow(pitch, origin[1], &row) || __builtin_add_overflow(first, row, &first) ||
        __builtin_add_overflow(first, origin[0], &first) || __builtin_mul_overflow(slice, extent[2] - 1, &last) ||
        __builtin_mul_overflow(pitch, extent[1] - 1, &row) || __builtin_add_overflow(last, row, &last) ||
        __builtin_add_overflow(last, extent[0], &last) ||
        __builtin_add_overflow((uint64_t)(uintptr_t)host, first, &first))
        return CUDA_ERROR_INVALID_VALUE;
    return session_host_range(s, first, last) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult session_check_memcpy2d(struct session *s, const CUDA_MEMCPY2D_v2 *c) {
    const uint64_t from[3] = {c->srcXInBytes, c->srcY, 0}, to[3] = {c->dstXInBytes, c->dstY, 0};
    const uint64_t extent[3] = {c->WidthInBytes, c->Height, 1};
    CUresult r = check_box(s, c->srcMemoryType, c->srcHost, c->srcPitch, c->Height, from, extent);
    return r != CUDA_SUCCESS ? r : check_box(s, c->dstMemoryType, c->dstHost, c->dstPitch, c->Height, to, extent);
}

CUresult session_check_memcpy3d(struct session *s, const CUDA_MEMCPY3D_v2 *c) {
    const uint64_t from[3] = {c->srcXInBytes, c->srcY, c->srcZ}, to[3] = {c->dstXInBytes, c->dstY, c->dstZ};
    const uint64_t extent[3] = {c->WidthInBytes, c->Height, c->Depth};
    CUresult r = check_box(s, c->srcMemoryType, c->srcHost, c->srcPitch, c->srcHeight, from, extent);
    return r != CUDA_SUCCESS ? r : check_box(s, c->dstMemoryType, c->dstHost, c->dstPitch, c->dstHeight, to, extent);
}

void session_drop(struct session *s, enum handle_kind kind, uint64_t token) {
    handles_drop(&s->handles, kind, token);
    if (kind == HANDLE_CONTEXT)
        atomic_fetch_add_explicit(&s->contexts_destroyed, 1, memory_order_release);
}

void session_deferred(struct session *s, CUresult result) {
    int none = CUDA_SUCCESS;
    if (atomic_compare_exchange_strong(&s->deferred, &none, (int)result))
        port_set_deferred(s->port, (int32_t)result);
}

CUresult session_take_deferred(struct session *s) {
    if (atomic_load_explicit(&s->deferred, memory_order_relaxed) == CUDA_SUCCESS)
        return CUDA_SUCCESS;
    CUresult result = (CUresult)atomic_exchange(&s->deferred, CUDA_SUCCESS);
    port_set_deferred(s->port, CUDA_SUCCESS);
    return result;
}

struct scratch_block {
    struct scratch_block *next;
    alignas(16) uint8_t bytes[];
};
static _Thread_local struct {
    struct scratch_block *blocks;
    size_t used;
} scratch;

void *session_scratch(struct session *s, size_t size) {
    (void)s;
    if (size > SESSION_SCRATCH_LIMIT - scratch.used)
        return NULL;
    struct scratch_block *block = calloc(1, sizeof *block + (size ? size : 1));
    if (!block)
        return NULL;
    block->next = scratch.blocks;
    scratch.blocks = block;
    scratch.used += size;
    return block->bytes;
}

void session_scratch_release(void) {
    while (scratch.blocks) {
        struct scratch_block *next = scratch.blocks->next;
        free(scratch.blocks);
        scratch.blocks = next;
    }
    scratch.used = 0;
}
