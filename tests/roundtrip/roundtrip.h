// SPDX-License-Identifier: Apache-2.0
/*
 * What the generated cases of the round-trip test (generated/roundtrip_cases.c) use. Both sides of a case derive what they expect from the same
 * pseudo-random function of wire op and parameter.
 */
#ifndef BARCUDA_TESTS_ROUNDTRIP_H
#define BARCUDA_TESTS_ROUNDTRIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

struct executor_ops;

struct roundtrip_case {
    const char *name;
    unsigned op;
    void (*run)(void);
};
extern const struct roundtrip_case roundtrip_cases[];
extern const size_t roundtrip_case_count;
extern const struct executor_ops roundtrip_ops;

extern bool case_checks; /* false while corrupt records are played back: then nothing is expected but no crash */
extern bool case_nulls;  /* every pointer that may be NULL is */
extern bool case_posts;  /* calls may be posted */
extern uint16_t case_unknown; /* a wire op that the host does not know; 0 = it knows all */
extern unsigned case_calls, case_differences; /* so far */
extern uint64_t case_dropped;                 /* the token that ended last */
extern const struct executor_ops *case_ops;   /* roundtrip_ops unless a test brings its own */

/* The last record that was sent; `room` is for the reply. */
#define CASE_RECORD_MAX 65536
struct case_record {
    uint16_t op, flags;
    size_t size, room;
    uint8_t bytes[CASE_RECORD_MAX];
};
extern struct case_record case_record;
/* Plays a record to the decoder, from memory of exactly its size. */
CUresult case_play(const struct case_record *, size_t *answered);

/* Never zero. */
uint64_t case_value(unsigned op, unsigned parameter);
void case_fill(void *p, size_t size, unsigned op, unsigned parameter);
/* The part of case_fill's pattern that element `index` of an array has. */
void case_fill_part(void *p, size_t size, size_t index, unsigned op, unsigned parameter);
bool case_filled(const void *p, size_t size, size_t index, unsigned op, unsigned parameter);
/* A token of the kind, and the executor's handle that it stands for. */
uint64_t case_token(unsigned kind, uint64_t value);
void *case_host(uint64_t token);
/* The token that the guest chose last; the handle that the executor made last. */
uint64_t case_created(void);
uint64_t case_new_handle(void);
/* Reads n elements, so that a sanitizer sees when they are not there. */
void case_touch(const void *p, size_t n, size_t size);
void case_same(const char *what, bool same);
void case_called(void);

#endif
