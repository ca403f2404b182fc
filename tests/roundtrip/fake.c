// SPDX-License-Identifier: Apache-2.0
/* Everything that the generated code of both ends needs, made of two buffers and arithmetic. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/host_dispatch.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "tests/roundtrip/roundtrip.h"

bool case_checks = true, case_nulls;
unsigned case_calls, case_differences;
uint64_t case_dropped;
bool case_posts;
uint16_t case_unknown;
const struct executor_ops *case_ops = &roundtrip_ops;
struct case_record case_record;
static uint64_t chosen;

/* ---- what the cases use ---- */

uint64_t case_value(unsigned op, unsigned parameter) {
    uint64_t x = ((uint64_t)op << 32 | (parameter + 1)) * 0x9e3779b97f4a7c15u;
    x ^= x >> 31;
    x *= 0xbf58476d1ce4e5b9u;
    return (x ^ x >> 29) | 1;
}

static uint8_t pattern(size_t at, unsigned op, unsigned parameter) {
    return (uint8_t)(case_value(op, parameter) >> 8 * (at % 7)) ^ (uint8_t)(at / 7);
}

void case_fill_part(void *p, size_t size, size_t index, unsigned op, unsigned parameter) {
    for (size_t i = 0; i < size; i++)
        ((uint8_t *)p)[i] = pattern(index * size + i, op, parameter);
}

void case_fill(void *p, size_t size, unsigned op, unsigned parameter) { case_fill_part(p, size, 0, op, parameter); }

bool case_filled(const void *p, size_t size, size_t index, unsigned op, unsigned parameter) {
    for (size_t i = 0; i < size; i++)
        if (((const uint8_t *)p)[i] != pattern(index * size + i, op, parameter))
            return false;
    return true;
}

uint64_t case_token(unsigned kind, uint64_t value) { return (uint64_t)kind << 56 | 1ull << 32 | (value & 0xffff) << 3 | 8; }
void *case_host(uint64_t token) { return (void *)(uintptr_t)(token | 1ull << 63); }
uint64_t case_created(void) { return chosen; }
uint64_t case_new_handle(void) { return 1ull << 63 | chosen; }

void case_touch(const void *p, size_t n, size_t size) {
    static volatile uint8_t sum;
    for (size_t i = 0; i < n * size; i++)
        sum = sum ^ ((const uint8_t *)p)[i];
}

void case_same(const char *what, bool same) {
    if (same || !case_checks)
        return;
    fprintf(stderr, "%s differs%s\n", what, case_nulls ? " (NULL pointers)" : "");
    case_differences++;
}

void case_called(void) { case_calls++; }

/* ---- a runtime ---- */

CUresult rt_thread_call(struct rt_call *call) {
    *call = (struct rt_call){.context = 77};
    return CUDA_SUCCESS;
}
bool rt_posts_allowed(void) { return case_posts; }
CUresult rt_transport_error(enum channel_status status) {
    (void)status;
    return CUDA_ERROR_SYSTEM_NOT_READY;
}
uint64_t rt_token_new(unsigned kind) { return chosen = (uint64_t)kind << 56 | 2ull << 32 | 0x80000010u; }
void rt_token_free(uint64_t token) { (void)token; }

/* ---- a session ---- */

static void *scratch[64];
static unsigned scratch_count;

void *session_scratch(struct session *s, size_t size) {
    (void)s;
    if (scratch_count == 64 || size > 1 << 20)
        return NULL;
    return scratch[scratch_count++] = calloc(1, size ? size : 1);
}

bool session_in(struct session *s, enum handle_kind kind, uint64_t token, void **host, CUresult *error) {
    (void)s;
    *error = CUDA_ERROR_INVALID_HANDLE;
    if (!token || (kind == HANDLE_STREAM && token <= 2))
        *host = (void *)(uintptr_t)token;
    else if (token >> 56 == kind)
        *host = case_host(token);
    else
        return false;
    return true;
}

uint64_t session_out(struct session *s, enum handle_kind kind, void *host) {
    (void)s;
    uint64_t token = (uint64_t)(uintptr_t)host & ~(1ull << 63);
    return host && token >> 56 != kind ? 0 : token;
}

CUresult session_create(struct session *s, enum handle_kind kind, uint64_t token, void *host) {
    (void)s;
    case_same("created token", token == chosen && host == case_host(token) && token >> 56 == kind);
    return CUDA_SUCCESS;
}

void session_drop(struct session *s, enum handle_kind kind, uint64_t token) {
    (void)s;
    (void)kind;
    case_dropped = token;
}

bool session_host_range(struct session *s, uint64_t address, uint64_t size) {
    (void)s;
    (void)address;
    (void)size;
    return true;
}

CUresult session_check_memcpy2d(struct session *s, const CUDA_MEMCPY2D_v2 *copy) {
    (void)s;
    (void)copy;
    return CUDA_SUCCESS;
}

CUresult session_check_memcpy3d(struct session *s, const CUDA_MEMCPY3D_v2 *copy) {
    (void)s;
    (void)copy;
    return CUDA_SUCCESS;
}

/* ---- a window ---- */

static uint8_t reply[CASE_RECORD_MAX];

bool channel_call_known(const struct channel *channel, uint16_t op) {
    (void)channel;
    return op != case_unknown;
}

enum channel_status channel_begin(struct channel *channel, struct channel_thread *thread, uint16_t op, uint16_t flags,
                                  uint64_t context, size_t payload, size_t room, struct channel_call *call) {
    (void)channel;
    (void)thread;
    case_same("context", context == 77);
    if (payload > CASE_RECORD_MAX || room > CASE_RECORD_MAX)
        return CHANNEL_TOO_LARGE;
    memset(call, 0, sizeof *call);
    call->out = (struct wire_writer){case_record.bytes, case_record.bytes + payload, false};
    case_record.op = op;
    case_record.flags = flags;
    case_record.room = room;
    return CHANNEL_OK;
}

CUresult case_play(const struct case_record *record, size_t *answered) {
    struct port_message *m = calloc(1, sizeof *m);
    uint8_t *copy = malloc(record->size ? record->size : 1), *answer = malloc(record->room ? record->room : 1);
    if (!m || !copy || !answer)
        abort();
    memcpy(copy, record->bytes, record->size);
    m->head = (struct wire_record){.op = record->op, .flags = record->flags};
    m->in = (struct wire_reader){copy, copy + record->size, false};
    struct wire_writer out = {answer, answer + record->room, false};
    CUresult r = dispatch(NULL, case_ops, m, &out);
    *answered = out.bad ? 0 : (size_t)(out.at - answer);
    memcpy(reply, answer, *answered);
    for (unsigned i = 0; i < scratch_count; i++)
        free(scratch[i]);
    scratch_count = 0;
    free(copy);
    free(answer);
    free(m);
    return r;
}

static CUresult publish(struct channel_call *call, size_t *answered) {
    case_record.size = (size_t)(call->out.at - case_record.bytes);
    case_same("payload is exact", case_nulls || call->out.at == call->out.end); /* room for what may be NULL is given back */
    return case_play(&case_record, answered);
}

enum channel_status channel_wait(struct channel_call *call, int32_t *result) {
    size_t answered = 0;
    case_same("WIRE_SYNC", case_record.flags & WIRE_SYNC);
    *result = (int32_t)publish(call, &answered);
    case_same("reply is exact", answered == case_record.room);
    call->in = (struct wire_reader){reply, reply + answered, false};
    return CHANNEL_OK;
}

enum channel_status channel_post(struct channel_call *call) {
    size_t answered = 0;
    case_same("no WIRE_SYNC", !(case_record.flags & WIRE_SYNC));
    case_same("posted call succeeds", publish(call, &answered) == CUDA_SUCCESS);
    case_same("posted call answers nothing", !answered && !case_record.room);
    return CHANNEL_OK;
}
void channel_finish(struct channel_call *call) { (void)call; }
void channel_cancel(struct channel_call *call) { (void)call; }
