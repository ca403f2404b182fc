// SPDX-License-Identifier: Apache-2.0
/*
 * Moving one element per lane between a register and memory. Memory is accessed with memcpy of constant size,
 * which compiles to one access.
 */
#include "device/soft/ptx_move.h"

#include <string.h>

typedef unsigned __int128 u128;

/* All lanes at once, without a call of memcpy. */
typedef uint8_t line __attribute__((vector_size(64), aligned(1), may_alias));
typedef uint8_t half_line __attribute__((vector_size(32), aligned(1), may_alias));

/* The vectors are as wide as those that read the register next: a wide load waits for several narrow stores.
 */
static inline void copy_lines(uint8_t *to, const uint8_t *from, size_t size) {
    size_t i = 0;
    for (; i + sizeof(line) <= size; i += sizeof(line))
        *(line *)(to + i) = *(const line *)(from + i);
    if (i < size)
        *(half_line *)(to + i) = *(const half_line *)(from + i);
}

void PTX_MOVE(fill)(uint32_t *to, uint32_t value) {
    typedef uint32_t words __attribute__((vector_size(64), may_alias));
    ((words *)(void *)to)[0] = ((words *)(void *)to)[1] = (words){0} + value;
}

#define EACH_LANE(lane, mask)                                                                                \
    for (uint32_t rest = (mask), lane; rest && (lane = (uint32_t)__builtin_ctz(rest), true); rest &= rest - 1)

/* M: type in memory, R: type of a register's lane */
#define LOAD(name, M, R)                                                                                     \
    static inline void name##_some(R *to, const uint8_t *from, ptrdiff_t step, uint32_t count) {             \
        M value;                                                                                             \
        if (step == 0) {                                                                                     \
            memcpy(&value, from, sizeof value);                                                              \
            for (uint32_t lane = 0; lane < count; lane++)                                                    \
                to[lane] = (R)value;                                                                         \
        } else if (sizeof(M) == sizeof(R) && step == sizeof(M)) {                                            \
            copy_lines((uint8_t *)to, from, count * sizeof(M));                                              \
        } else {                                                                                             \
            _Pragma("GCC unroll 8") for (uint32_t lane = 0; lane < count; lane++) {                          \
                memcpy(&value, from + (ptrdiff_t)lane * step, sizeof value);                                 \
                to[lane] = (R)value;                                                                         \
            }                                                                                                \
        }                                                                                                    \
    }                                                                                                        \
    static void name(uint8_t *reg, const struct ptx_lanes *lanes, uint32_t byte) {                           \
        R *to = (R *)(void *)reg;                                                                            \
        M value;                                                                                             \
        switch (lanes->pattern) {                                                                            \
        case PTX_LINEAR:                                                                                     \
            name##_some(to, lanes->base + byte, lanes->step, 32);                                            \
            break;                                                                                           \
        case PTX_HALVES:                                                                                     \
            name##_some(to, lanes->base + byte, lanes->step, 16);                                            \
            name##_some(to + 16, lanes->second + byte, lanes->step, 16);                                     \
            break;                                                                                           \
        case PTX_BY_OFFSET: {                                                                                \
            const uint8_t *from = lanes->base + byte;                                                        \
            if (lanes->mask == UINT32_MAX)                                                                   \
                _Pragma("GCC unroll 8") for (uint32_t lane = 0; lane < 32; lane++) {                         \
                    memcpy(&value, from + lanes->offset[lane], sizeof value);                                \
                    to[lane] = (R)value;                                                                     \
                }                                                                                            \
            else                                                                                             \
                EACH_LANE(lane, lanes->mask) {                                                               \
                    memcpy(&value, from + lanes->offset[lane], sizeof value);                                \
                    to[lane] = (R)value;                                                                     \
                }                                                                                            \
            break;                                                                                           \
        }                                                                                                    \
        case PTX_BY_ADDRESS: {                                                                               \
            const uint64_t add = lanes->displacement + byte;                                                 \
            if (lanes->mask == UINT32_MAX)                                                                   \
                _Pragma("GCC unroll 8") for (uint32_t lane = 0; lane < 32; lane++) {                         \
                    memcpy(&value, (const uint8_t *)(uintptr_t)(lanes->address[lane] + add), sizeof value);  \
                    to[lane] = (R)value;                                                                     \
                }                                                                                            \
            else                                                                                             \
                EACH_LANE(lane, lanes->mask) {                                                               \
                    memcpy(&value, (const uint8_t *)(uintptr_t)(lanes->address[lane] + add), sizeof value);  \
                    to[lane] = (R)value;                                                                     \
                }                                                                                            \
        }                                                                                                    \
        }                                                                                                    \
    }

/* Lanes in ascending order: of several that store to one place, the last wins. */
#define STORE(name, M, R)                                                                                    \
    static inline void name##_some(uint8_t *to, const R *from, ptrdiff_t step, uint32_t count) {             \
        if (sizeof(M) == sizeof(R) && step == sizeof(M)) {                                                   \
            copy_lines(to, (const uint8_t *)from, count * sizeof(M));                                        \
            return;                                                                                          \
        }                                                                                                    \
        for (uint32_t lane = 0; lane < count; lane++) {                                                      \
            M value = (M)from[lane];                                                                         \
            memcpy(to + (ptrdiff_t)lane * step, &value, sizeof value);                                       \
        }                                                                                                    \
    }                                                                                                        \
    static void name(uint8_t *reg, const struct ptx_lanes *lanes, uint32_t byte) {                           \
        const R *from = (const R *)(const void *)reg;                                                        \
        switch (lanes->pattern) {                                                                            \
        case PTX_LINEAR:                                                                                     \
            name##_some(lanes->base + byte, from, lanes->step, 32);                                          \
            break;                                                                                           \
        case PTX_HALVES:                                                                                     \
            name##_some(lanes->base + byte, from, lanes->step, 16);                                          \
            name##_some(lanes->second + byte, from + 16, lanes->step, 16);                                   \
            break;                                                                                           \
        case PTX_BY_OFFSET:                                                                                  \
            EACH_LANE(lane, lanes->mask) {                                                                   \
                M value = (M)from[lane];                                                                     \
                memcpy(lanes->base + lanes->offset[lane] + byte, &value, sizeof value);                      \
            }                                                                                                \
            break;                                                                                           \
        case PTX_BY_ADDRESS: {                                                                               \
            const uint64_t add = lanes->displacement + byte;                                                 \
            EACH_LANE(lane, lanes->mask) {                                                                   \
                M value = (M)from[lane];                                                                     \
                memcpy((uint8_t *)(uintptr_t)(lanes->address[lane] + add), &value, sizeof value);            \
            }                                                                                                \
        }                                                                                                    \
        }                                                                                                    \
    }

LOAD(load_u8_16, uint8_t, uint16_t)
LOAD(load_u8_32, uint8_t, uint32_t)
LOAD(load_u8_64, uint8_t, uint64_t)
LOAD(load_s8_16, int8_t, int16_t)
LOAD(load_s8_32, int8_t, int32_t)
LOAD(load_s8_64, int8_t, int64_t)
LOAD(load_16, uint16_t, uint16_t)
LOAD(load_u16_32, uint16_t, uint32_t)
LOAD(load_u16_64, uint16_t, uint64_t)
LOAD(load_s16_32, int16_t, int32_t)
LOAD(load_s16_64, int16_t, int64_t)
LOAD(load_32, uint32_t, uint32_t)
LOAD(load_u32_64, uint32_t, uint64_t)
LOAD(load_s32_64, int32_t, int64_t)
LOAD(load_64, uint64_t, uint64_t)
LOAD(load_128, u128, u128)
STORE(store_8_16, uint8_t, uint16_t)
STORE(store_8_32, uint8_t, uint32_t)
STORE(store_8_64, uint8_t, uint64_t)
STORE(store_16, uint16_t, uint16_t)
STORE(store_16_32, uint16_t, uint32_t)
STORE(store_16_64, uint16_t, uint64_t)
STORE(store_32, uint32_t, uint32_t)
STORE(store_32_64, uint32_t, uint64_t)
STORE(store_64, uint64_t, uint64_t)
STORE(store_128, u128, u128)

static unsigned log2_of(unsigned size) {
    return (unsigned)__builtin_ctz(size);
}

ptx_move *PTX_MOVE(load)(unsigned size, unsigned width, bool is_signed) {
    static ptx_move *const zero[5][5] = {
        [0] = {NULL, load_u8_16, load_u8_32, load_u8_64},
        [1] = {NULL, load_16, load_u16_32, load_u16_64},
        [2] = {[2] = load_32, [3] = load_u32_64},
        [3] = {[3] = load_64},
        [4] = {[4] = load_128},
    };
    static ptx_move *const sign[5][5] = {
        [0] = {NULL, load_s8_16, load_s8_32, load_s8_64},
        [1] = {NULL, load_16, load_s16_32, load_s16_64},
        [2] = {[2] = load_32, [3] = load_s32_64},
        [3] = {[3] = load_64},
        [4] = {[4] = load_128},
    };
    if (!size || !width || size > 16 || width > 16)
        return NULL;
    return (is_signed ? sign : zero)[log2_of(size)][log2_of(width)];
}

ptx_move *PTX_MOVE(store)(unsigned size, unsigned width) {
    static ptx_move *const movers[5][5] = {
        [0] = {NULL, store_8_16, store_8_32, store_8_64},
        [1] = {NULL, store_16, store_16_32, store_16_64},
        [2] = {[2] = store_32, [3] = store_32_64},
        [3] = {[3] = store_64},
        [4] = {[4] = store_128},
    };
    if (!size || !width || size > 16 || width > 16)
        return NULL;
    return movers[log2_of(size)][log2_of(width)];
}
