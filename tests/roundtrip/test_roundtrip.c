// SPDX-License-Identifier: Apache-2.0
/*
 * Every call of the wire, through the generated encoder, a window made of two buffers, and the generated decoder; then every
 * record cut short and corrupted. Run under the address sanitizer.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generated/host_dispatch.h"
#include "generated/wire_ids.h"
#include "runtime/device.h"
#include "runtime/enter.h"
#include "tests/roundtrip/roundtrip.h"

#define RECORD_MAX 65536

bool case_checks = true, case_nulls;
static unsigned calls, differences;
static uint64_t chosen, dropped;

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
    volatile uint8_t sum = 0;
    for (size_t i = 0; i < n * size; i++)
        sum ^= ((const uint8_t *)p)[i];
}

void case_same(const char *what, bool same) {
    if (same || !case_checks)
        return;
    print_error("%s differs%s\n", what, case_nulls ? " (NULL pointers)" : "");
    differences++;
}

void case_called(void) { calls++; }

/* ---- a runtime ---- */

CUresult rt_thread_call(struct rt_call *call) {
    *call = (struct rt_call){.context = 77};
    return CUDA_SUCCESS;
}
bool rt_posts_allowed(void) { return false; }
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
    if (!token)
        *host = NULL;
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
    dropped = token;
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

static uint8_t request[RECORD_MAX], reply[RECORD_MAX];
static size_t request_size, reply_size;
static uint16_t request_op;

enum channel_status channel_begin(struct channel *channel, struct channel_thread *thread, uint16_t op, uint16_t flags,
                                  uint64_t context, size_t payload, size_t room, struct channel_call *call) {
    (void)channel;
    (void)thread;
    case_same("flags", flags == WIRE_SYNC);
    case_same("context", context == 77);
    assert_true(payload <= RECORD_MAX && room <= RECORD_MAX);
    memset(call, 0, sizeof *call);
    call->out = (struct wire_writer){request, request + payload, false};
    request_op = op;
    reply_size = room;
    return CHANNEL_OK;
}

/* Plays a record to the decoder from memory of exactly its size. */
static CUresult play(uint16_t op, const uint8_t *data, size_t size, size_t room, size_t *answered) {
    struct port_message *m = calloc(1, sizeof *m);
    uint8_t *copy = malloc(size ? size : 1), *answer = malloc(room ? room : 1);
    memcpy(copy, data, size);
    m->head = (struct wire_record){.op = op, .flags = WIRE_SYNC};
    m->in = (struct wire_reader){copy, copy + size, false};
    struct wire_writer out = {answer, answer + room, false};
    CUresult r = dispatch(NULL, &roundtrip_ops, m, &out);
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

enum channel_status channel_wait(struct channel_call *call, int32_t *result) {
    request_size = (size_t)(call->out.at - request);
    case_same("payload is exact", case_nulls || call->out.at == call->out.end); /* room for what may be NULL is given back */
    size_t answered = 0;
    *result = (int32_t)play(request_op, request, request_size, reply_size, &answered);
    case_same("reply is exact", answered == reply_size);
    call->in = (struct wire_reader){reply, reply + answered, false};
    return CHANNEL_OK;
}

enum channel_status channel_post(struct channel_call *call) {
    (void)call;
    return CHANNEL_DEAD;
}
void channel_finish(struct channel_call *call) { (void)call; }
void channel_cancel(struct channel_call *call) { (void)call; }

/* ---- tests ---- */

static void test_every_call_arrives(void **state) {
    (void)state;
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        for (int nulls = 0; nulls < 2; nulls++) {
            case_nulls = nulls;
            calls = 0;
            roundtrip_cases[i].run();
            if (calls != 1) {
                print_error("%s reached the executor %u times\n", roundtrip_cases[i].name, calls);
                differences++;
            }
        }
    }
    assert_int_equal(differences, 0);
}

static void test_short_records_are_refused(void **state) {
    (void)state;
    static uint8_t whole[RECORD_MAX];
    case_nulls = false;
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        case_checks = true;
        roundtrip_cases[i].run();
        size_t size = request_size, room = reply_size;
        memcpy(whole, request, size);
        case_checks = false;
        for (size_t cut = 0; cut < size; cut++) {
            size_t answered;
            calls = 0;
            CUresult r = play(request_op, whole, cut, room, &answered);
            if (r == CUDA_SUCCESS || calls)
                fail_msg("%s: %zu of %zu bytes were accepted", roundtrip_cases[i].name, cut, size);
        }
    }
    case_checks = true;
}

static void test_corrupt_records_do_no_harm(void **state) {
    (void)state;
    static uint8_t whole[RECORD_MAX];
    unsigned seed = 1;
    case_nulls = false;
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        case_checks = true;
        roundtrip_cases[i].run();
        size_t size = request_size, room = reply_size;
        memcpy(whole, request, size);
        case_checks = false;
        for (unsigned round = 0; size && round < 200; round++) {
            uint8_t damaged[RECORD_MAX];
            memcpy(damaged, whole, size);
            for (unsigned n = 0; n <= round % 3; n++)
                damaged[(size_t)rand_r(&seed) % size] = (uint8_t)(round & 1 ? rand_r(&seed) : 0xff);
            size_t answered;
            play(request_op, damaged, size, room, &answered);
        }
    }
    case_checks = true;
}

static void test_unknown_numbers_are_refused(void **state) {
    (void)state;
    size_t answered;
    assert_int_equal(play(0x3fff, request, 0, 0, &answered), CUDA_ERROR_NOT_SUPPORTED);
    assert_null(dispatch_name(0x3fff));
    assert_string_equal(dispatch_name(WIRE_OP_cuMemAlloc_v2), "cuMemAlloc_v2");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_call_arrives),
        cmocka_unit_test(test_short_records_are_refused),
        cmocka_unit_test(test_corrupt_records_do_no_harm),
        cmocka_unit_test(test_unknown_numbers_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
