// SPDX-License-Identifier: Apache-2.0
#include "runtime/trace_format.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

/* Largest value that is looked at: no struct of the Driver API is larger, but for some whose rest says
 * nothing. */
#define VALUE_MAX 1024
/* Structs in structs are printed, what lies deeper is not. */
#define DEPTH_MAX 2

void trace_print(struct trace_text *text, const char *format, ...) {
    size_t room = (size_t)(text->end - text->at) + 1;
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text->at, room, format, arguments);
    va_end(arguments);
    if (length > 0)
        text->at += (size_t)length < room ? (size_t)length : room - 1;
}

/* Copies memory of the program; false when it cannot be read. */
static bool fetch(void *to, uint64_t from, size_t size) {
    struct iovec here = {to, size}, there = {(void *)(uintptr_t)from, size};
    return process_vm_readv(getpid(), &here, 1, &there, 1, 0) == (ssize_t)size;
}

static void print_quoted(struct trace_text *text, const char *bytes, size_t room) {
    size_t length = strnlen(bytes, room);
    trace_print(text, "\"");
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\')
            trace_print(text, "\\%c", c);
        else if (c == '\n')
            trace_print(text, "\\n");
        else if (c < ' ' || c >= 0x7f)
            trace_print(text, "\\x%02x", c);
        else
            trace_print(text, "%c", c);
    }
    trace_print(text, length == room ? "\"..." : "\"");
}

static void print_string(struct trace_text *text, uint64_t address) {
    char bytes[TRACE_STRING];
    size_t page = (size_t)sysconf(_SC_PAGESIZE), left = page - address % page;
    if (!address)
        trace_print(text, "NULL");
    else if (fetch(bytes, address, sizeof bytes))
        print_quoted(text, bytes, sizeof bytes);
    else if (left < sizeof bytes && fetch(bytes, address, left)) /* it ends with its page */
        print_quoted(text, bytes, left);
    else
        trace_print(text, "%#llx", (unsigned long long)address);
}

static uint64_t unsigned_at(const void *value, size_t size) {
    uint64_t v = 0;
    memcpy(&v, value, size < sizeof v ? size : sizeof v);
    return v;
}

static int64_t signed_at(const void *value, size_t size) {
    unsigned shift = size < 8 ? 64 - 8 * (unsigned)size : 0;
    return (int64_t)(unsigned_at(value, size) << shift) >> shift;
}

static void print_enumerator(struct trace_text *text, const struct trace_type *type, const void *value) {
    uint32_t v = (uint32_t)unsigned_at(value, 4);
    for (uint32_t i = 0; i < type->count; i++) {
        if (type->values[i].value == v) {
            trace_print(text, "%s", type->values[i].name);
            return;
        }
    }
    trace_print(text, "%d", (int)v);
}

static void print_value(struct trace_text *text, const struct trace_type *type, const void *value,
                        unsigned depth);

static void print_struct(struct trace_text *text, const struct trace_type *type, const uint8_t *value,
                         unsigned depth) {
    if (depth == DEPTH_MAX) {
        trace_print(text, "{...}");
        return;
    }
    trace_print(text, "{");
    for (uint32_t i = 0; i < type->count; i++) {
        const struct trace_field *field = &type->fields[i];
        trace_print(text, "%s%s=", i ? ", " : "", field->name);
        print_value(text, field->type, value + field->offset, depth + 1);
    }
    trace_print(text, "}");
}

static void print_inner_array(struct trace_text *text, const struct trace_type *type, const uint8_t *value,
                              unsigned depth) {
    trace_print(text, "[");
    for (uint32_t i = 0; i < type->size && i < TRACE_ELEMENTS; i++) {
        trace_print(text, i ? ", " : "");
        print_value(text, type->of, value + (size_t)i * type->of->size, depth);
    }
    trace_print(text, type->size > TRACE_ELEMENTS ? ", ...]" : "]");
}

static void print_value(struct trace_text *text, const struct trace_type *type, const void *value,
                        unsigned depth) {
    switch (type->kind) {
    case TRACE_INT:
        trace_print(text, "%lld", (long long)signed_at(value, type->size));
        break;
    case TRACE_UINT:
        trace_print(text, "%llu", (unsigned long long)unsigned_at(value, type->size));
        break;
    case TRACE_POINTER: /* in a struct or an array, or not to be followed */
    case TRACE_HEX: {
        uint64_t v = unsigned_at(value, type->size);
        trace_print(text, type->kind == TRACE_POINTER && !v ? "NULL" : "%#llx", (unsigned long long)v);
        break;
    }
    case TRACE_FLOAT: {
        float f;
        double d;
        memcpy(&f, value, sizeof f);
        if (type->size == sizeof d)
            memcpy(&d, value, sizeof d);
        else
            d = (double)f;
        trace_print(text, "%g", d);
        break;
    }
    case TRACE_ENUM:
        print_enumerator(text, type, value);
        break;
    case TRACE_STRING_POINTER:
        print_string(text, unsigned_at(value, 8));
        break;
    case TRACE_CHARS:
        print_quoted(text, value, type->size < TRACE_STRING ? type->size : TRACE_STRING);
        break;
    case TRACE_UUID:
        for (unsigned i = 0; i < 16; i++)
            trace_print(text, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "",
                        ((const uint8_t *)value)[i]);
        break;
    case TRACE_STRUCT:
        print_struct(text, type, value, depth);
        break;
    case TRACE_ARRAY:
        print_inner_array(text, type, value, depth);
        break;
    case TRACE_OPAQUE:
        trace_print(text, "{...}");
        break;
    }
}

/* An object of the program's; false when it cannot be read. */
static bool print_object(struct trace_text *text, const struct trace_type *type, uint64_t address) {
    _Alignas(16) uint8_t value[VALUE_MAX];
    uint32_t size = type->kind == TRACE_POINTER || type->kind == TRACE_STRING_POINTER ? 8 : type->size;
    if (size > sizeof value || !fetch(value, address, size))
        return false;
    print_value(text, type, value, 0);
    return true;
}

/* Number of elements that the argument's counter states, through a pointer too. */
static uint64_t elements(const struct trace_function *function, const struct trace_param *param,
                         const void *const arguments[]) {
    if (param->elements)
        return param->elements;
    const struct trace_type *type = function->params[param->counter - 1].type;
    const void *counter = arguments[param->counter - 1];
    uint64_t value = 0;
    if (type->kind != TRACE_POINTER)
        return unsigned_at(counter, type->size);
    uint64_t address = unsigned_at(counter, 8);
    return address && fetch(&value, address, type->of->size < 8 ? type->of->size : 8) ? value : 0;
}

static void print_array(struct trace_text *text, const struct trace_type *type, uint64_t address,
                        uint64_t count) {
    trace_print(text, "[");
    for (uint64_t i = 0; i < count && i < TRACE_ELEMENTS; i++) {
        trace_print(text, i ? ", " : "");
        if (!print_object(text, type, address + i * type->size)) {
            trace_print(text, "unreadable]");
            return;
        }
    }
    if (count > TRACE_ELEMENTS)
        trace_print(text, ", ... %llu in all", (unsigned long long)count);
    trace_print(text, "]");
}

void trace_print_argument(struct trace_text *text, const struct trace_function *function, unsigned i,
                          const void *const arguments[], bool follow) {
    const struct trace_param *param = &function->params[i];
    const struct trace_type *type = param->type;
    if (type->kind == TRACE_STRING_POINTER && !follow) {
        trace_print(text, "%#llx", (unsigned long long)unsigned_at(arguments[i], 8));
        return;
    }
    uint64_t address = type->kind == TRACE_POINTER ? unsigned_at(arguments[i], 8) : 0;
    if (!follow || !address) {
        print_value(text, type, arguments[i], 0);
    } else if (param->counter || param->elements) {
        print_array(text, type->of, address, elements(function, param, arguments));
    } else {
        char *start = text->at;
        trace_print(text, "&");
        if (!print_object(text, type->of, address)) {
            text->at = start;
            trace_print(text, "%#llx", (unsigned long long)address);
        }
    }
}
