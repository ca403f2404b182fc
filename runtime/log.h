// SPDX-License-Identifier: Apache-2.0
/*
 * The library's words to a person, on stderr: one line per event, chosen by BARCUDA_LOG (0 silent, 1 errors,
 * 2 info, 3 debug; default 1). Nothing on a hot path may call this unguarded.
 */
#ifndef BARCUDA_RUNTIME_LOG_H
#define BARCUDA_RUNTIME_LOG_H

#include <stdbool.h>

enum rt_log_level { RT_LOG_SILENT = 0, RT_LOG_ERROR, RT_LOG_INFO, RT_LOG_DEBUG };

bool rt_log_enabled(enum rt_log_level);
void rt_log(enum rt_log_level, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
