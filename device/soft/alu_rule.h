// SPDX-License-Identifier: Apache-2.0
/* The grammar of opcodes: which modifiers and types an operation takes, and the kernel and operands that
 * follow from them. */
#ifndef BARCUDA_DEVICE_SOFT_ALU_RULE_H
#define BARCUDA_DEVICE_SOFT_ALU_RULE_H

#include "device/soft/alu.h"

#define ALU_MAX_NAME 64

/* What an opcode was found to mean. */
struct alu_match {
    char name[ALU_MAX_NAME]; /* of the kernel */
    uint32_t flags;          /* enum alu_flag */
    enum alu_type type[4];   /* types in the opcode, in order */
    unsigned types;
    const char *operands; /* see alu_rule.c */
};

/*
 * Tries the rules of the opcode one after the other, from *next on (start with 0), and stops at the first
 * that fits; *next is then the following one. False when none is left.
 */
bool alu_rule_match(const char *opcode, unsigned *next, struct alu_match *match);

/* Fills in dests, sources, types and groups. */
void alu_rule_operands(const struct alu_match *match, struct alu_form *form);

/* ALU_NONE if it is no type. */
enum alu_type alu_type_named(const char *word, unsigned length);

#endif
