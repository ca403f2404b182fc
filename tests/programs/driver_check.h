// SPDX-License-Identifier: Apache-2.0
// Shared by the Driver API client programs.
#pragma once
#include <cuda.h>
#include <stdio.h>
#include <stdlib.h>

#define CU(call)                                                                                                       \
    do {                                                                                                               \
        CUresult cu_result = (call);                                                                                   \
        if (cu_result != CUDA_SUCCESS) {                                                                               \
            const char *cu_name = NULL;                                                                                \
            cuGetErrorName(cu_result, &cu_name);                                                                       \
            printf("%s:%d: %s: %s (%d)\n", __FILE__, __LINE__, #call, cu_name ? cu_name : "?", (int)cu_result);        \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

#define CU_FAILS(call, expected)                                                                                       \
    do {                                                                                                               \
        CUresult cu_result = (call);                                                                                   \
        if (cu_result != (expected)) {                                                                                 \
            printf("%s:%d: %s: %d instead of %s\n", __FILE__, __LINE__, #call, (int)cu_result, #expected);             \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

#define REQUIRE(condition)                                                                                             \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            printf("%s:%d: not true: %s\n", __FILE__, __LINE__, #condition);                                           \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)
