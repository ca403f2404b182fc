// SPDX-License-Identifier: Apache-2.0
#include "runtime/trace_slot.h"

#include <stdio.h>
#include <string.h>

#include "generated/trace_calls.h"
#include "runtime/trace.h"

#define SLOT_PARAMETERS 6

typedef uintptr_t (*slot_function)(uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t);

static const struct trace_type word = {.kind = TRACE_HEX, .size = 8},
                               integer = {.kind = TRACE_INT, .size = 4};

struct trace_function trace_slots[TRACE_SLOTS];
static struct trace_param params[TRACE_SLOTS][SLOT_PARAMETERS];
static char names[TRACE_SLOTS][SLOT_PARAMETERS][16];
static slot_function handlers[TRACE_SLOTS];
static unsigned used;

static uintptr_t call_slot(unsigned n, uintptr_t a, uintptr_t b, uintptr_t c, uintptr_t d, uintptr_t e,
                           uintptr_t f) {
    const void *const arguments[SLOT_PARAMETERS] = {&a, &b, &c, &d, &e, &f};
    struct trace_call call;
    trace_begin(&call, TRACE_FUNCTIONS + n, arguments);
    uintptr_t result = handlers[n](a, b, c, d, e, f);
    trace_end(&call, (CUresult)result);
    return result;
}

#define THUNK(n)                                                                                             \
    static uintptr_t thunk_##n(uintptr_t a, uintptr_t b, uintptr_t c, uintptr_t d, uintptr_t e,              \
                               uintptr_t f) {                                                                \
        return call_slot(n, a, b, c, d, e, f);                                                               \
    }
#define ADDRESS(n) thunk_##n,
#define EACH(what)                                                                                           \
    what(0) what(1) what(2) what(3) what(4) what(5) what(6) what(7) what(8) what(9) what(10) what(11)        \
        what(12) what(13) what(14) what(15) what(16) what(17) what(18) what(19) what(20) what(21) what(22)   \
            what(23) what(24) what(25) what(26) what(27) what(28) what(29) what(30) what(31)

EACH(THUNK)
static const slot_function thunks[TRACE_SLOTS] = {EACH(ADDRESS)};

const void *trace_slot(const void *handler, const char *name, const char *parameters, bool result) {
    trace_decide();
    if (!TRACE_ON || used == TRACE_SLOTS)
        return handler;
    unsigned n = used++, count = 0;
    while (*parameters && count < SLOT_PARAMETERS) {
        size_t length = strcspn(parameters, ","), of_name = strcspn(parameters, ":,");
        snprintf(names[n][count], sizeof names[n][count], "%.*s", (int)of_name, parameters);
        params[n][count] =
            (struct trace_param){.name = names[n][count], .type = of_name < length ? &integer : &word};
        parameters += length + (parameters[length] == ',');
        count++;
    }
    trace_slots[n] = (struct trace_function){name, params[n], count, !result};
    memcpy(&handlers[n], &handler, sizeof handler);
    return (const void *)thunks[n];
}
