// SPDX-License-Identifier: Apache-2.0
/*
 * Calls as text: descriptions of every function's parameters (generated/trace_tables.c), and the printer that
 * follows them. Memory that the program's pointers name is read through the kernel, so that a wild pointer is
 * printed and not followed into a crash.
 */
#ifndef BARCUDA_RUNTIME_TRACE_FORMAT_H
#define BARCUDA_RUNTIME_TRACE_FORMAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TRACE_ARGUMENTS 24 /* parameters that a function has at most */
#define TRACE_ELEMENTS  8  /* elements of an array that are printed */
#define TRACE_STRING    64 /* characters of a string that are printed */

enum trace_kind {
    TRACE_INT,
    TRACE_UINT,
    TRACE_HEX, /* handles, addresses, function pointers */
    TRACE_FLOAT,
    TRACE_ENUM,
    TRACE_STRING_POINTER,
    TRACE_CHARS, /* text in a struct, `size` bytes */
    TRACE_UUID,
    TRACE_STRUCT,
    TRACE_ARRAY,   /* in a struct: `size` elements `of` */
    TRACE_POINTER, /* to `of` */
    TRACE_OPAQUE,  /* unions, and structs whose members say nothing */
};

struct trace_value {
    const char *name;
    uint32_t value;
};

struct trace_type {
    enum trace_kind kind;
    uint32_t size;  /* bytes; of TRACE_ARRAY elements */
    uint32_t count; /* values or fields */
    const struct trace_type *of;
    const struct trace_value *values;
    const struct trace_field *fields;
};

struct trace_field {
    const char *name;
    const struct trace_type *type;
    uint32_t offset;
};

struct trace_param {
    const char *name;
    const struct trace_type *type;
    bool out;          /* the memory it points to is printed after the call */
    uint8_t counter;   /* 1 + index of the parameter that counts the elements, 0 = none */
    uint32_t elements; /* constant count, 0 = none; without either it is one object */
};

struct trace_function {
    const char *name;
    const struct trace_param *params;
    unsigned count;
    bool other_result; /* what it returns is no CUresult */
};

/* Text in a buffer of fixed size, always terminated. What does not fit is cut off. */
struct trace_text {
    char *at, *end; /* end: the last byte, which stays free for the terminator */
};

void trace_print(struct trace_text *, const char *format, ...) __attribute__((format(printf, 2, 3)));
/*
 * Prints argument i. arguments[i] points to its value. `follow`: the memory that it points to is printed as
 * well, as &value or [value, …].
 */
void trace_print_argument(struct trace_text *, const struct trace_function *, unsigned i,
                          const void *const arguments[], bool follow);

#endif
