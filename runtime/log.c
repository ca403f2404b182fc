// SPDX-License-Identifier: Apache-2.0
// Diagnostics on stderr. One write per line, so that lines of several threads and processes do not mix.
#include "runtime/log.h"

#include <errno.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/error_log.h"

static int level(void) {
    static _Atomic int cached = -1;
    int value = atomic_load_explicit(&cached, memory_order_relaxed);
    if (value >= 0)
        return value;
    const char *text = getenv("BARCUDA_LOG");
    value = RT_LOG_ERROR;
    if (text && *text >= '0' && *text <= '9')
        value = *text - '0';
    atomic_store_explicit(&cached, value, memory_order_relaxed);
    return value;
}

bool rt_log_enabled(enum rt_log_level wanted) {
    return level() >= (int)wanted;
}

void rt_log(enum rt_log_level wanted, const char *format, ...) {
    static const char *const names[] = {"", "error", "info", "debug"};
    if (!rt_log_enabled(wanted) && wanted > RT_LOG_INFO)
        return;
    int saved = errno;
    char line[1280];
    int prefix = snprintf(line, sizeof line, "barcuda[%d] %s: ", (int)getpid(), names[wanted]);
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line + prefix, sizeof line - (size_t)prefix - 1, format, arguments);
    va_end(arguments);
    size_t total = (size_t)prefix + (length < 0 ? 0 : (size_t)length);
    if (total > sizeof line - 2)
        total = sizeof line - 2;
    line[total] = 0;
    if (wanted <= RT_LOG_INFO)
        error_log_add(wanted == RT_LOG_ERROR ? CU_LOG_LEVEL_ERROR : CU_LOG_LEVEL_WARNING, line + prefix);
    errno = saved;
    if (!rt_log_enabled(wanted))
        return;
    line[total++] = '\n';
    ssize_t written = write(STDERR_FILENO, line, total);
    (void)written; /* nobody is left to tell */
    errno = saved;
}
