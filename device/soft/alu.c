// SPDX-License-Identifier: Apache-2.0
/* Looks up operations: the rule that the opcode fits, then the kernel of the rule's name in the best
 * instruction set there is. */
#include "device/soft/alu.h"

#include "device/soft/alu_fragment.h"
#include "device/soft/alu_kernel.h"
#include "device/soft/alu_rule.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DECLARE(noun)                                                                                        \
    extern const struct alu_kernels alu_##noun##_v2;                                                         \
    extern const struct alu_kernels alu_##noun##_v3;                                                         \
    extern const struct alu_kernels alu_##noun##_v4;
ALU_NOUNS(DECLARE)

#define LIST_V2(noun) &alu_##noun##_v2,
#define LIST_V3(noun) &alu_##noun##_v3,
#define LIST_V4(noun) &alu_##noun##_v4,
static const struct alu_kernels *const lists[][16] = {
    {ALU_NOUNS(LIST_V2)}, {ALU_NOUNS(LIST_V3)}, {ALU_NOUNS(LIST_V4)}};
static const char *const names[] = {"v2", "v3", "v4"};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static unsigned isa;
static const struct alu_kernel **sorted;
static unsigned sorted_count;

static int by_name(const void *left, const void *right) {
    const struct alu_kernel *a = *(const struct alu_kernel *const *)left,
                            *b = *(const struct alu_kernel *const *)right;
    int order = strcmp(a->name, b->name);
    /* kernels of one name are in one list, the special before the general */
    return order ? order : (a > b) - (a < b);
}

static unsigned best_isa(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512cd"))
        return 2;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2")
               ? 1
               : 0;
}

static void set_up(void) {
    isa = best_isa();
    unsigned count = 0;
    for (unsigned i = 0; i < 16 && lists[isa][i]; i++)
        count += lists[isa][i]->count;
    sorted = malloc(count * sizeof(*sorted));
    if (!sorted)
        return;
    for (unsigned i = 0; i < 16 && lists[isa][i]; i++)
        for (unsigned k = 0; k < lists[isa][i]->count; k++)
            sorted[sorted_count++] = &lists[isa][i]->list[k];
    qsort(sorted, sorted_count, sizeof(*sorted), by_name);
}

const char *alu_isa(void) {
    pthread_once(&once, set_up);
    return names[isa];
}

unsigned alu_type_size(enum alu_type type) {
    switch (type) {
    case ALU_B8:
        return 1;
    case ALU_U8:
    case ALU_S8:
    case ALU_B16:
    case ALU_U16:
    case ALU_S16:
    case ALU_F16:
    case ALU_BF16:
        return 2;
    case ALU_B32:
    case ALU_U32:
    case ALU_S32:
    case ALU_F16X2:
    case ALU_BF16X2:
    case ALU_F32:
        return 4;
    case ALU_B64:
    case ALU_U64:
    case ALU_S64:
    case ALU_F64:
    case ALU_F32X2:
        return 8;
    case ALU_B128:
        return 16;
    case ALU_NONE:
    case ALU_PRED:
        break;
    }
    return 0;
}

static const struct alu_kernel *find_kernel(const char *name, uint32_t flags) {
    pthread_once(&once, set_up);
    unsigned low = 0, high = sorted_count;
    while (low < high) {
        unsigned middle = (low + high) / 2;
        if (strcmp(sorted[middle]->name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < sorted_count && strcmp(sorted[low]->name, name) == 0; low++)
        if ((flags & ~sorted[low]->reads) == sorted[low]->fixed)
            return sorted[low];
    return NULL;
}

/* Bits and signedness of an integer type; 0 for others. */
static unsigned integer_bits(enum alu_type type, bool *is_signed) {
    *is_signed = type >= ALU_S8 && type <= ALU_S64;
    switch (type) {
    case ALU_U8:
    case ALU_S8:
        return 8;
    case ALU_U16:
    case ALU_S16:
        return 16;
    case ALU_U32:
    case ALU_S32:
        return 32;
    case ALU_U64:
    case ALU_S64:
        return 64;
    default:
        return 0;
    }
}

/* Can a value of type `from` lie outside of type `to`? */
static bool may_exceed(enum alu_type to, enum alu_type from) {
    bool to_signed, from_signed;
    unsigned to_bits = integer_bits(to, &to_signed), from_bits = integer_bits(from, &from_signed);
    if (to_signed == from_signed)
        return from_bits > to_bits;
    return from_signed || from_bits >= to_bits;
}

/*
 * Integer conversion without saturation: the narrower type's value, extended to the destination register.
 * When the destination's type is the wider one, a signed source and an unsigned destination in a still wider
 * register would need two extensions.
 */
static bool name_extension(struct alu_match *m, unsigned dest_size, unsigned source_size) {
    bool dest_signed, source_signed;
    unsigned dest_bits = integer_bits(m->type[0], &dest_signed),
             source_bits = integer_bits(m->type[1], &source_signed);
    bool narrows = dest_bits <= source_bits;
    unsigned bits = narrows ? dest_bits : source_bits;
    bool is_signed = narrows ? dest_signed : source_signed;
    if (!narrows && source_signed && !dest_signed && dest_size * 8 > dest_bits && dest_bits >= 16)
        return false;
    if (bits == 64)
        strcpy(m->name, "ext_b64_64_64");
    else
        snprintf(m->name, sizeof(m->name), "ext_%c%u_%u_%u", is_signed ? 's' : 'u', bits, dest_size * 8,
                 source_size * 8);
    return true;
}

static enum alu_type widened(enum alu_type type, unsigned size) {
    bool is_signed;
    if (!integer_bits(type, &is_signed) || alu_type_size(type) == size)
        return type;
    return size == 8   ? (is_signed ? ALU_S64 : ALU_U64)
           : size == 4 ? (is_signed ? ALU_S32 : ALU_U32)
                       : (is_signed ? ALU_S16 : ALU_U16);
}

/* Sizes of 0 stand for those of the types. */
static bool look_up(const char *opcode, unsigned dest_size, unsigned source_size, struct alu_form *form) {
    struct alu_match m;
    for (unsigned next = 0; alu_rule_match(opcode, &next, &m);) {
        bool is_signed;
        bool extends = strncmp(opcode, "cvt.", 4) == 0 && strcmp(m.operands, "U:T") == 0 &&
                       !(m.flags & ALU_SAT) && integer_bits(m.type[0], &is_signed) &&
                       integer_bits(m.type[1], &is_signed);
        if (strncmp(opcode, "cvt.", 4) == 0 && m.flags & ALU_SAT && integer_bits(m.type[0], &is_signed) &&
            integer_bits(m.type[1], &is_signed) && !may_exceed(m.type[0], m.type[1]))
            return false;
        unsigned d = alu_type_size(m.type[0]), s = m.types > 1 ? alu_type_size(m.type[1]) : 0;
        if (extends) {
            d = dest_size ? dest_size : d;
            s = source_size ? source_size : s;
            if (!name_extension(&m, d, s))
                continue;
        } else if ((dest_size && dest_size != d) || (source_size && source_size != s)) {
            continue;
        }
        const struct alu_kernel *kernel = find_kernel(m.name, m.flags);
        if (!kernel)
            continue;
        *form = (struct alu_form){.fn = kernel->fn, .extra = m.flags};
        if (extends) {
            m.type[0] = widened(m.type[0], d);
            m.type[1] = widened(m.type[1], s);
        }
        if (strcmp(m.operands, "M") != 0)
            alu_rule_operands(&m, form);
        else if (!alu_fragment_operands(m.name, form))
            return false;
        form->warp_wide |= strncmp(m.name, "movmatrix", 9) == 0;
        form->uses_carry = strstr(m.name, "_cc_") || strncmp(m.name, "addc", 4) == 0 ||
                           strncmp(m.name, "subc", 4) == 0 || strncmp(m.name, "madc", 4) == 0;
        return true;
    }
    return false;
}

bool alu_lookup(const char *opcode, struct alu_form *form) {
    return look_up(opcode, 0, 0, form);
}

bool alu_lookup_cvt(const char *opcode, unsigned dest_size, unsigned source_size, struct alu_form *form) {
    return strncmp(opcode, "cvt.", 4) == 0 && look_up(opcode, dest_size, source_size, form);
}
