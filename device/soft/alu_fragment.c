// SPDX-License-Identifier: Apache-2.0
/* Matrix fragments (see the header for the layout). */
#include "device/soft/alu_fragment.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    uint8_t bits, per_register;
    enum alu_type type;
} elements[] = {
    {"f16", 16, 2, ALU_B32}, {"bf16", 16, 2, ALU_B32}, {"tf32", 32, 1, ALU_B32}, {"e4m3", 8, 4, ALU_B32},
    {"e5m2", 8, 4, ALU_B32}, {"s8", 8, 4, ALU_B32},    {"u8", 8, 4, ALU_B32},    {"s4", 4, 8, ALU_B32},
    {"u4", 4, 8, ALU_B32},   {"b1", 1, 32, ALU_B32},   {"f64", 64, 1, ALU_F64},  {"f32", 32, 1, ALU_F32},
    {"s32", 32, 1, ALU_S32},
};

bool alu_fragment_describe(struct alu_fragment *f, char role, const char *shape, const char *type,
                           bool wmma) {
    unsigned m, n, k;
    int length = 0;
    if (sscanf(shape, "m%2un%2uk%3u%n", &m, &n, &k, &length) != 3 || shape[length] || m % 8 || n % 8 ||
        m > 32 || n > 32 || m * n > 256 || m * n == 0 || k == 0 || k > 255)
        return false;
    for (unsigned i = 0; i < sizeof(elements) / sizeof(elements[0]); i++) {
        if (strcmp(type, elements[i].name) != 0)
            continue;
        bool accumulator = role == 'c' || role == 'd';
        unsigned rows = role == 'b' ? k : m, columns = role == 'a' ? k : n;
        unsigned distinct = rows * columns / elements[i].per_register / 32;
        if (rows * columns % (elements[i].per_register * 32) || distinct > 16)
            return false;
        unsigned registers = wmma && !accumulator && strcmp(type, "f16") == 0 ? 8 : distinct;
        *f = (struct alu_fragment){
            .role = role,
            .m = (uint8_t)m,
            .n = (uint8_t)n,
            .k = (uint8_t)k,
            .rows = (uint8_t)rows,
            .columns = (uint8_t)columns,
            .bits = elements[i].bits,
            .per_register = elements[i].per_register,
            .registers = (uint8_t)registers,
            .distinct = (uint8_t)distinct,
            .type = elements[i].type,
        };
        return true;
    }
    return false;
}

void alu_fragment_position(const struct alu_fragment *f, unsigned lane, unsigned reg, unsigned element,
                           unsigned *row, unsigned *column) {
    const unsigned g = lane / 4, t = lane % 4, e = f->per_register, down = f->m / 8, along = f->n / 8;
    reg %= f->distinct;
    if (f->role == 'a') {
        *row = g + 8 * (reg % down);
        *column = t * e + element + 4 * e * (reg / down);
    } else if (f->role == 'b') {
        *row = t * e + element + 4 * e * (reg / along);
        *column = g + 8 * (reg % along);
    } else {
        unsigned block = e == 2 ? reg : reg / 2;
        *row = g + 8 * (block % down);
        *column = 2 * t + (e == 2 ? element : reg % 2) + 8 * (block / down);
    }
}

bool alu_fragment_operands(const char *kernel, struct alu_form *form) {
    char shape[12], type[4][6];
    const bool wmma = kernel[0] == 'w';
    if (sscanf(strchr(kernel, '_'), "_%11[^_]_%5[^_]_%5[^_]_%5[^_]_%5[^_]", shape, type[0], type[1], type[2],
               type[3]) != 5)
        return false;
    unsigned total = 0;
    for (unsigned i = 0; i < 4; i++) {
        struct alu_fragment f;
        if (!alu_fragment_describe(&f, "dabc"[i], shape, type[i], wmma) ||
            total + f.registers > ALU_MAX_OPERANDS)
            return false;
        for (unsigned r = 0; r < f.registers; r++) {
            form->type[total] = (uint8_t)f.type;
            form->group[total++] = (uint8_t)i;
        }
        if (i == 0)
            form->dests = (uint8_t)total;
    }
    form->sources = (uint8_t)(total - form->dests);
    form->warp_wide = true;
    return true;
}
