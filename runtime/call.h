// SPDX-License-Identifier: Apache-2.0
/*
 * The few steps that generated callers and stubs (generated/guest_calls_*.c, guest_stubs.c) share.
 */
#ifndef BARCUDA_RUNTIME_CALL_H
#define BARCUDA_RUNTIME_CALL_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "generated/handle_kinds.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "transport/channel.h"

/* Most bytes that one record or one reply may hold. Bulk data travels in chunks and never comes near. */
#define CALL_ROOM_MAX ((size_t)1 << 30)

/* Adds n elements of `size` bytes to *room; false when that is more than a record can hold. */
static inline bool call_room(size_t *room, uint64_t n, size_t size) {
    if (n > CALL_ROOM_MAX / size)
        return false;
    *room += wire_pad((size_t)n * size);
    return *room <= CALL_ROOM_MAX;
}

static inline CUresult call_begin(struct channel_call *call, unsigned op, unsigned flags, size_t payload, size_t reply) {
    struct rt_call entered;
    CUresult r = rt_thread_call(&entered);
    if (r != CUDA_SUCCESS)
        return r;
    if (!channel_call_known(entered.channel, (uint16_t)op))
        return CUDA_ERROR_NOT_SUPPORTED; /* a posted call could not say so later */
    enum channel_status status = channel_begin(entered.channel, entered.thread, (uint16_t)op, (uint16_t)flags,
                                               entered.context, payload, reply, call);
    return status == CHANNEL_OK ? CUDA_SUCCESS : rt_transport_error(status);
}

/* Publishes a record and, when it is a WIRE_SYNC one, waits. The caller reads call->in and ends with channel_finish. */
static inline CUresult call_wait(struct channel_call *call) {
    if (call->out.bad) { /* an argument changed under us */
        channel_cancel(call);
        return CUDA_ERROR_INVALID_VALUE;
    }
    int32_t result = CUDA_SUCCESS;
    enum channel_status status = channel_wait(call, &result);
    return status == CHANNEL_OK ? (CUresult)result : rt_transport_error(status);
}

/* Publishes a record that returns nothing; waits for it only when posts are not allowed now. */
static inline CUresult call_post(struct channel_call *call, bool wait) {
    if (wait) {
        CUresult r = call_wait(call);
        channel_finish(call);
        return r;
    }
    if (call->out.bad) {
        channel_cancel(call);
        return CUDA_ERROR_INVALID_VALUE;
    }
    enum channel_status status = channel_post(call);
    return status == CHANNEL_OK ? CUDA_SUCCESS : rt_transport_error(status);
}

/* Whether a token can be a handle of the kind (docs/architecture.md, "Handles"); whether it is alive the host knows. */
static inline bool call_handle(uint64_t token, unsigned kind) { return token >> 56 == kind; }
static inline bool call_stream(uint64_t token) { return token <= 2 || call_handle(token, HANDLE_STREAM); }
static inline bool call_function(uint64_t token) {
    return call_handle(token, HANDLE_FUNCTION) || call_handle(token, HANDLE_KERNEL);
}

static inline uint64_t call_float(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* Most places that one call may list: far more than there are devices and nodes. */
#define CALL_LOCATIONS_MAX 64

/* A place that names a device does so by the program's ordinal on one side and by the host's on the other. */
static inline bool call_location_to_host(CUmemLocation *location) {
    if (location->type != CU_MEM_LOCATION_TYPE_DEVICE)
        return true;
    CUdevice device = rt_device_to_host(location->id);
    if (device >= 0)
        location->id = device;
    return device >= 0;
}

static inline void call_location_from_host(CUmemLocation *location) {
    if (location->type == CU_MEM_LOCATION_TYPE_DEVICE)
        location->id = rt_device_from_host(location->id);
}

#endif
