// SPDX-License-Identifier: Apache-2.0
// Shared by the client programs: unmodified CUDA programs that compute on the GPU and compare with the CPU.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

#define CHECK(call)                                                                                                    \
    do {                                                                                                               \
        cudaError_t check_error = (call);                                                                              \
        if (check_error != cudaSuccess) {                                                                              \
            std::printf("%s:%d: %s: %s (%d)\n", __FILE__, __LINE__, #call, cudaGetErrorString(check_error),            \
                        (int)check_error);                                                                             \
            std::exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)

#define REQUIRE(condition)                                                                                             \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::printf("%s:%d: not true: %s\n", __FILE__, __LINE__, #condition);                                      \
            std::exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)

#define EXPECT_ERROR(call, expected)                                                                                   \
    do {                                                                                                               \
        cudaError_t expect_error = (call);                                                                             \
        if (expect_error != (expected)) {                                                                              \
            std::printf("%s:%d: %s: got %s (%d), expected %s (%d)\n", __FILE__, __LINE__, #call,                       \
                        cudaGetErrorName(expect_error), (int)expect_error, cudaGetErrorName(expected),                 \
                        (int)(expected));                                                                              \
            std::exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)

static inline int passed(const char *what) {
    std::printf("%s: ok\n", what);
    return 0;
}
