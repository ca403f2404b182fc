// SPDX-License-Identifier: Apache-2.0
/* The device's printf: arguments lie in a buffer as a C variadic call promotes them, each aligned to its
 * size. */
#include "device/soft/ptx_exec.h"

#include <stdio.h>
#include <string.h>

enum { FORMAT_LIMIT = 8192, OUTPUT_LIMIT = 16384, STRING_LIMIT = 4096 };

struct output {
    char text[OUTPUT_LIMIT];
    size_t size;
};

static void append(struct output *out, const char *text, size_t size) {
    size_t room = OUTPUT_LIMIT - out->size;
    size = size < room ? size : room;
    memcpy(out->text + out->size, text, size);
    out->size += size;
}

/* Bytes up to and with the terminator; false = a fault. A string that does not end within the limit is cut.
 */
static bool read_string(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address,
                        char *to, size_t limit) {
    size_t n = 0;
    do {
        if (!ptx_memory_read(x, op, lane, PTX_GENERIC, address + n, &to[n], 1))
            return false;
    } while (to[n] && ++n < limit - 1);
    to[n] = 0;
    return true;
}

struct arguments {
    struct ptx_exec *x;
    const struct ptx_op *op;
    uint32_t lane;
    uint64_t at;
    int32_t count;
};

static bool next_argument(struct arguments *in, uint32_t size, void *value) {
    in->at = (in->at + size - 1) & ~(uint64_t)(size - 1);
    if (!ptx_memory_read(in->x, in->op, in->lane, PTX_GENERIC, in->at, value, size))
        return false;
    in->at += size;
    in->count++;
    return true;
}

struct conversion {
    char text[64]; /* "%-08.3" so far */
    size_t size;
    bool wide; /* l, ll, z, j, t */
    bool short_int, char_int;
};

static void put(struct conversion *c, char symbol) {
    if (c->size < sizeof c->text - 8)
        c->text[c->size++] = symbol;
}

static bool star(struct arguments *in, struct conversion *c) {
    int32_t value;
    char number[16];
    if (!next_argument(in, 4, &value))
        return false;
    /* A huge width would only fill the buffer with spaces. */
    value = value > 1024 ? 1024 : value < -1024 ? -1024 : value;
    snprintf(number, sizeof number, "%d", value);
    for (const char *p = number; *p; p++)
        put(c, *p);
    return true;
}

/* Reads flags, width, precision and length; `*at` is moved to the conversion's letter. */
static bool prefix(struct arguments *in, const char **at, struct conversion *c) {
    const char *p = *at;
    put(c, '%');
    while (*p && strchr("-+ #0", *p))
        put(c, *p++);
    for (int part = 0; part < 2; part++) {
        if (part) {
            if (*p != '.')
                break;
            put(c, *p++);
        }
        if (*p == '*') {
            p++;
            if (!star(in, c))
                return false;
        }
        unsigned value = 0;
        bool digits = false;
        for (; *p >= '0' && *p <= '9'; p++) {
            value = value < 1024 ? value * 10 + (unsigned)(*p - '0') : value;
            digits = true;
        }
        if (digits) {
            char number[16];
            snprintf(number, sizeof number, "%u", value > 1024 ? 1024 : value);
            for (const char *n = number; *n; n++)
                put(c, *n);
        }
    }
    for (; *p && strchr("hlzjtL", *p); p++) {
        if (*p == 'h') {
            c->char_int = c->short_int;
            c->short_int = true;
        } else {
            c->wide = true;
        }
    }
    *at = p;
    return true;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

static bool convert(struct arguments *in, struct conversion *c, char letter, struct output *out) {
    char text[OUTPUT_LIMIT / 2], string[STRING_LIMIT];
    uint64_t bits = 0;
    double real;
    int n = -1;
    switch (letter) {
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o': {
        if (!next_argument(in, c->wide ? 8 : 4, &bits))
            return false;
        bool is_signed = letter == 'd' || letter == 'i';
        if (!c->wide && is_signed)
            bits = (uint64_t)(int64_t)(int32_t)bits;
        if (c->char_int)
            bits = is_signed ? (uint64_t)(int64_t)(int8_t)bits : (uint8_t)bits;
        else if (c->short_int)
            bits = is_signed ? (uint64_t)(int64_t)(int16_t)bits : (uint16_t)bits;
        put(c, 'l');
        put(c, 'l');
        put(c, letter);
        c->text[c->size] = 0;
        n = snprintf(text, sizeof text, c->text, (unsigned long long)bits);
        break;
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
        if (!next_argument(in, 8, &real))
            return false;
        put(c, letter);
        c->text[c->size] = 0;
        n = snprintf(text, sizeof text, c->text, real);
        break;
    case 'c':
        if (!next_argument(in, 4, &bits))
            return false;
        put(c, letter);
        c->text[c->size] = 0;
        n = snprintf(text, sizeof text, c->text, (int)(unsigned char)bits);
        break;
    case 'p':
        if (!next_argument(in, 8, &bits))
            return false;
        put(c, letter);
        c->text[c->size] = 0;
        n = snprintf(text, sizeof text, c->text, (void *)(uintptr_t)bits);
        break;
    case 's':
        if (!next_argument(in, 8, &bits))
            return false;
        if (!bits)
            strcpy(string, "(null)");
        else if (!read_string(in->x, in->op, in->lane, bits, string, sizeof string))
            return false;
        put(c, letter);
        c->text[c->size] = 0;
        n = snprintf(text, sizeof text, c->text, string);
        break;
    default: /* not a conversion: shown as it is */
        c->text[c->size] = 0;
        append(out, c->text, c->size);
        append(out, &letter, 1);
        return true;
    }
    if (n > 0)
        append(out, text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1);
    return true;
}

#pragma GCC diagnostic pop

bool ptx_printf(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t format,
                uint64_t arguments, int32_t *result) {
    char text[FORMAT_LIMIT];
    struct output out;
    struct arguments in = {.x = x, .op = op, .lane = lane, .at = arguments};
    out.size = 0;
    *result = -1;
    if (!read_string(x, op, lane, format, text, sizeof text))
        return false;
    for (const char *p = text; *p;) {
        const char *percent = strchr(p, '%');
        if (!percent) {
            append(&out, p, strlen(p));
            break;
        }
        append(&out, p, (size_t)(percent - p));
        p = percent + 1;
        if (*p == '%') {
            append(&out, p++, 1);
            continue;
        }
        struct conversion c = {.size = 0};
        if (!prefix(&in, &p, &c))
            return false;
        if (!*p)
            break;
        if (!convert(&in, &c, *p++, &out))
            return false;
    }
    const struct ptx_services *services = x->grid->launch.services;
    if (services && services->output && out.size)
        services->output(services->self, out.text, out.size);
    *result = in.count;
    return true;
}
