// SPDX-License-Identifier: Apache-2.0
/* The growing text that load, link and prepare report into. */
#include "device/soft/ptx.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define LOG_LIMIT ((size_t)64 << 10)

void ptx_log_printf(struct ptx_log *log, const char *format, ...) {
    if (!log)
        return;
    for (;;) {
        va_list arguments;
        va_start(arguments, format);
        size_t room = log->capacity - log->size;
        int n = vsnprintf(log->text ? log->text + log->size : NULL, log->text ? room : 0, format, arguments);
        va_end(arguments);
        if (n < 0)
            return;
        if (log->text && (size_t)n < room) {
            log->size += (size_t)n;
            return;
        }
        size_t want = log->size + (size_t)n + 1;
        if (want > LOG_LIMIT)
            return;
        size_t capacity = want < 512 ? 512 : want * 2 < LOG_LIMIT ? want * 2 : LOG_LIMIT;
        char *text = realloc(log->text, capacity);
        if (!text)
            return;
        log->text = text;
        log->capacity = capacity;
        log->text[log->size] = 0;
    }
}

void ptx_log_free(struct ptx_log *log) {
    free(log->text);
    *log = (struct ptx_log){0};
}
