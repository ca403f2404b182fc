// SPDX-License-Identifier: Apache-2.0
/*
 * Operations of the engine itself on whole registers, compiled once per instruction set: copies, packing,
 * unpacking, shuffles. Registers of different sizes never share a place.
 */
#include "device/soft/ptx_vector.h"

#include <string.h>

#ifdef __AVX512F__
#include <immintrin.h>
#endif

#ifdef __clang__
#define LANES _Pragma("clang loop vectorize(assume_safety)") for (uint32_t lane = 0; lane < 32; lane++)
#else
#define LANES _Pragma("GCC ivdep") for (uint32_t lane = 0; lane < 32; lane++)
#endif

/* arg[0] is the whole, the list at `pointer` has the two halves. */
#define PACK(name, W, H, bits)                                                                               \
    static enum ptx_step pack_##name(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {           \
        const uint32_t *list = op->other.pointer;                                                            \
        W *to = (W *)(void *)(x->regs + op->other.arg[0]);                                                   \
        const H *low = (const H *)(void *)(x->regs + list[0]),                                               \
                *high = (const H *)(void *)(x->regs + list[1]);                                              \
        if (mask == UINT32_MAX)                                                                              \
            LANES to[lane] = low[lane] | (W)high[lane] << bits;                                              \
        else                                                                                                 \
            PTX_EACH_LANE(lane, mask) to[lane] = low[lane] | (W)high[lane] << bits;                          \
        return PTX_STEP_NEXT;                                                                                \
    }                                                                                                        \
    static enum ptx_step unpack_##name(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {         \
        const uint32_t *list = op->other.pointer;                                                            \
        const W *from = (const W *)(void *)(x->regs + op->other.arg[0]);                                     \
        H *low = (H *)(void *)(x->regs + list[0]), *high = (H *)(void *)(x->regs + list[1]);                 \
        if (mask == UINT32_MAX) {                                                                            \
            LANES low[lane] = (H)from[lane];                                                                 \
            LANES high[lane] = (H)(from[lane] >> bits);                                                      \
        } else {                                                                                             \
            PTX_EACH_LANE(lane, mask) {                                                                      \
                low[lane] = (H)from[lane];                                                                   \
                high[lane] = (H)(from[lane] >> bits);                                                        \
            }                                                                                                \
        }                                                                                                    \
        return PTX_STEP_NEXT;                                                                                \
    }

typedef uint16_t __attribute__((may_alias)) u16;
typedef uint32_t __attribute__((may_alias)) u32;
typedef uint64_t __attribute__((may_alias)) u64;

typedef unsigned __int128 u128;

/* arg: destination, source */
#define MOV(bits)                                                                                            \
    static enum ptx_step mov_##bits(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {            \
        u##bits *to = (u##bits *)(void *)(x->regs + op->other.arg[0]);                                       \
        const u##bits *from = (const u##bits *)(void *)(x->regs + op->other.arg[1]);                         \
        if (mask == UINT32_MAX)                                                                              \
            copy_lines(to, from, sizeof *to * 32 / sizeof(line));                                            \
        else                                                                                                 \
            PTX_EACH_LANE(lane, mask) to[lane] = from[lane];                                                 \
        return PTX_STEP_NEXT;                                                                                \
    }

typedef uint8_t line __attribute__((vector_size(64), may_alias));

static inline void copy_lines(void *to, const void *from, size_t count) {
    for (size_t i = 0; i < count; i++)
        ((line *)to)[i] = ((const line *)from)[i];
}

MOV(16)
MOV(32)
MOV(64)
MOV(128)
PACK(32, u32, u16, 16)
PACK(64, u64, u32, 32)

static const uint32_t numbers[32] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                     16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};

static void permute(uint32_t *to, const uint32_t *from, const uint32_t *index) {
#ifdef __AVX512F__
    __m512i low = _mm512_loadu_si512(from), high = _mm512_loadu_si512(from + 16);
    __m512i first = _mm512_permutex2var_epi32(low, _mm512_loadu_si512(index), high),
            second = _mm512_permutex2var_epi32(low, _mm512_loadu_si512(index + 16), high);
    _mm512_storeu_si512(to, first);
    _mm512_storeu_si512(to + 16, second);
#else
    uint32_t result[32];
    for (uint32_t lane = 0; lane < 32; lane++)
        result[lane] = from[index[lane] & 31];
    memcpy(to, result, sizeof result);
#endif
}

/* `ok` decides between the source lane and the lane itself. */
#define SHUFFLE(source, condition)                                                                           \
    LANES {                                                                                                  \
        uint32_t i = numbers[lane], b = distance[lane] & 31, limit = clamp[lane] & 31,                       \
                 segment = clamp[lane] >> 8 & 31, last = (i & segment) | (limit & ~segment);                 \
        int32_t from = (int32_t)(source), end = (int32_t)last;                                               \
        bool ok = condition;                                                                                 \
        index[lane] = ok ? (uint32_t)from & 31 : i;                                                          \
        valid |= ok ? 1u << i : 0;                                                                           \
    }

static uint32_t shuffle(enum ptx_shfl_mode mode, uint32_t *to, const uint32_t *values,
                        const uint32_t *distance, const uint32_t *clamp) {
    uint32_t index[32], valid = 0;
    if (mode == PTX_SHFL_UP)
        SHUFFLE(i - b, from >= end)
    else if (mode == PTX_SHFL_DOWN)
        SHUFFLE(i + b, from <= end)
    else if (mode == PTX_SHFL_BFLY)
        SHUFFLE(i ^ b, from <= end)
    else
        SHUFFLE((i & segment) | (b & ~segment), from <= end)
    permute(to, values, index);
    return valid;
}

#define VECTOR_NAME_(isa) ptx_vector_##isa
#define VECTOR_NAME(isa)  VECTOR_NAME_(isa)

const struct ptx_vector VECTOR_NAME(ALU_ISA) = {.mov_16 = mov_16,
                                                .mov_32 = mov_32,
                                                .mov_64 = mov_64,
                                                .mov_128 = mov_128,
                                                .pack_32 = pack_32,
                                                .unpack_32 = unpack_32,
                                                .pack_64 = pack_64,
                                                .unpack_64 = unpack_64,
                                                .shuffle = shuffle};
