// SPDX-License-Identifier: Apache-2.0
/* One operation on a register file of its own, for the tests of device/soft/alu. */
#ifndef BARCUDA_TESTS_UNIT_ALU_HARNESS_H
#define BARCUDA_TESTS_UNIT_ALU_HARNESS_H

#include "device/soft/alu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SLOT 512
#define FULL 0xffffffffu

struct alu_harness {
    uint8_t regs[(ALU_MAX_OPERANDS + 1) * SLOT] __attribute__((aligned(64)));
    struct alu_form form;
    struct alu_args args;
    unsigned long vectors; /* lanes run, over all opcodes */
};

static inline bool harness_open(struct alu_harness *h, const char *opcode) {
    if (!alu_lookup(opcode, &h->form))
        return false;
    memset(&h->args, 0, sizeof(h->args));
    for (unsigned i = 0; i < ALU_MAX_OPERANDS; i++)
        h->args.op[i] = i * SLOT;
    h->args.carry = ALU_MAX_OPERANDS * SLOT;
    h->args.extra = h->form.extra;
    return true;
}
static inline void harness_must_open(struct alu_harness *h, const char *opcode) {
    if (!harness_open(h, opcode))
        fail_msg("%s refused", opcode);
}
static inline void harness_set(struct alu_harness *h, unsigned operand, unsigned lane, uint64_t value) {
    unsigned size = alu_type_size((enum alu_type)h->form.type[operand]);
    uint8_t *reg = h->regs + operand * SLOT;
    if (size)
        memcpy(reg + lane * size, &value, size > 8 ? 8 : size);
    else
        reg[lane / 8] = (uint8_t)((reg[lane / 8] & ~(1u << lane % 8)) | (unsigned)(value & 1) << lane % 8);
}
static inline uint64_t harness_get(const struct alu_harness *h, unsigned operand, unsigned lane) {
    unsigned size = alu_type_size((enum alu_type)h->form.type[operand]);
    const uint8_t *reg = h->regs + operand * SLOT;
    uint64_t value = 0;
    if (!size)
        return reg[lane / 8] >> lane % 8 & 1;
    memcpy(&value, reg + lane * size, size > 8 ? 8 : size);
    return value;
}
/* The source with this number, counted from 0. */
static inline void harness_source(struct alu_harness *h, unsigned source, unsigned lane, uint64_t value) {
    harness_set(h, h->form.dests + source, lane, value);
}
/* With no more arguments than the form says, as the decoder does. */
static inline void harness_run(struct alu_harness *h, uint32_t mask) {
    size_t size = offsetof(struct alu_args, op) + (h->form.dests + h->form.sources) * sizeof(h->args.op[0]);
    struct alu_args *args = malloc(size);
    assert_non_null(args);
    memcpy(args, &h->args, size);
    h->form.fn(h->regs, args, mask);
    free(args);
    h->vectors += (unsigned)__builtin_popcount(mask);
}
/* One value in all lanes; the first destination. */
static inline uint64_t harness_one(struct alu_harness *h, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    const uint64_t values[] = {a, b, c, d};
    for (unsigned s = 0; s < h->form.sources && s < 4; s++)
        for (unsigned lane = 0; lane < 32; lane++)
            harness_source(h, s, lane, values[s]);
    harness_run(h, FULL);
    return harness_get(h, 0, 17);
}

static inline uint64_t harness_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state * 0x2545f4914f6cdd1dull;
}
/* Random bits, now and then of few ones, small, or near a power of two, which is where the errors are. */
static inline uint64_t harness_value(uint64_t *state) {
    static const uint64_t special[] = {
        0,
        1,
        2,
        31,
        32,
        33,
        63,
        64,
        0x7f,
        0x80,
        0xff,
        0x7fff,
        0x8000,
        0xffff,
        0x7fffffff,
        0x80000000,
        0xffffffff,
        0x7fffffffffffffff,
        0x8000000000000000,
        0xffffffffffffffff,
        0x3f800000,
        0xbf800000,
        0x7f800000,
        0xff800000,
        0x7fc00000,
        0x00000001,
        0x807fffff,
        0x00800000,
        0x4f000000,
        0xcf000000,
        0x4f800000,
        0x3c003c00,
        0x7c00fc00,
        0x7e000001,
        0x3ff0000000000000,
        0x7ff0000000000000,
        0xfff0000000000000,
        0x7ff8000000000000,
        0x0000000000000001,
        0x43e0000000000000,
        0xc3e0000000000000,
        0x41dfffffffc00000,
        0x41e0000000000000,
        0x36a0000000000000,
        0x47efffffe0000000,
        0x5f000000,
        0xdf000000,
    };
    uint64_t r = harness_random(state);
    switch (r >> 60) {
    case 0:
    case 1:
    case 2:
        return special[r % (sizeof(special) / sizeof(special[0]))];
    case 3:
        return r & 0xff;
    case 4:
        return (r & 0x80000000) | 0x3f000000 | (r & 0x01ffffff);
    case 5:
        return (r & 0x8000000000000000) | 0x3fe0000000000000 | (r & 0x003fffffffffffff);
    case 6: /* halves around one */
        return (r & 0x8fff8fff8fff8fff) | 0x3000300030003000;
    default:
        return r;
    }
}

#endif
