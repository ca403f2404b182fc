// SPDX-License-Identifier: Apache-2.0
/*
 * What the files of libnvidia-ml.so.1 share.
 */
#ifndef BARCUDA_RUNTIME_NVML_INTERNAL_H
#define BARCUDA_RUNTIME_NVML_INTERNAL_H

#include <stdbool.h>

#include "runtime/nvml/nvml.h"

#define NVML_API __attribute__((visibility("default")))

/* NVML_ERROR_UNINITIALIZED outside nvmlInit and nvmlShutdown. */
nvmlReturn_t nvml_ready(void);
/* What every query of one device checks; `arguments`: whether the others are valid. */
nvmlReturn_t nvml_enter(nvmlDevice_t, bool arguments);

#endif
