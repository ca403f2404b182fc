// SPDX-License-Identifier: Apache-2.0
/*
 * The grammar of opcodes. A rule is a base name and a pattern of elements, each some words and a sign in
 * front:
 *
 *   a|b    one of the words must come; it becomes part of the kernel's name; such elements keep their order
 *   %a|b   the same, but the name gets the untyped .bN for .uN, .sN and .fN
 *   ^a|b   the same, but the name gets .uN for .bN
 *   <a|b   the same, but the name gets lt, le, gt, ge for lo, ls, hi, hs
 *   #a|b   the same, but nothing gets into the name
 *   !a|b   one of the words must come, anywhere; it becomes a flag
 *   ?a|b   one of the words may come, anywhere; it becomes a flag
 *   =a|b   one of the words must come, anywhere; no flag
 *   -a|b   one of the words may come, anywhere; no flag
 *   +a     does not come; becomes part of the kernel's name
 *
 * Operands are letters, destinations before the colon: T the last type of the opcode, U the first, W twice as
 * wide as T, p predicate, i .u32, z .s32. `|` before one: second half of a `p|q` pair, may be missing. `&`
 * before one: only with a .and, .or or .xor modifier. M alone: fragments of D, A, B, C.
 */
#include "device/soft/alu_rule.h"

#include "device/soft/alu_kernel.h"

#include <string.h>

static const struct {
    const char *word;
    enum alu_type type;
} type_names[] = {
    {"pred", ALU_PRED},   {"b8", ALU_B8},         {"b16", ALU_B16},    {"b32", ALU_B32},
    {"b64", ALU_B64},     {"b128", ALU_B128},     {"u8", ALU_U8},      {"u16", ALU_U16},
    {"u32", ALU_U32},     {"u64", ALU_U64},       {"s8", ALU_S8},      {"s16", ALU_S16},
    {"s32", ALU_S32},     {"s64", ALU_S64},       {"f16", ALU_F16},    {"f16x2", ALU_F16X2},
    {"bf16", ALU_BF16},   {"bf16x2", ALU_BF16X2}, {"f32", ALU_F32},    {"f64", ALU_F64},
    {"f32x2", ALU_F32X2}, {"u16x2", ALU_B32},     {"s16x2", ALU_B32},  {"tf32", ALU_B32},
    {"e4m3x2", ALU_B16},  {"e5m2x2", ALU_B16},    {"e2m3x2", ALU_B16}, {"e3m2x2", ALU_B16},
    {"e2m1x2", ALU_U8},   {"ue8m0x2", ALU_B16},   {"u4", ALU_B32},     {"s4", ALU_B32},
    {"u2", ALU_B32},      {"s2", ALU_B32},
};

static const struct {
    const char *word;
    uint32_t flags;
} flag_names[] = {
    {"rn", 0},
    {"rz", ALU_RZ},
    {"rm", ALU_RM},
    {"rp", ALU_RP},
    {"rna", ALU_RNA},
    {"rni", ALU_TO_INTEGER},
    {"rzi", ALU_TO_INTEGER | ALU_RZ},
    {"rmi", ALU_TO_INTEGER | ALU_RM},
    {"rpi", ALU_TO_INTEGER | ALU_RP},
    {"ftz", ALU_FTZ},
    {"sat", ALU_SAT},
    {"satfinite", ALU_SATFINITE},
    {"relu", ALU_RELU},
    {"NaN", ALU_NAN},
    {"xorsign", ALU_XORSIGN_ABS},
    {"shiftamt", ALU_SHIFTAMT},
    {"and", ALU_AND},
    {"or", ALU_OR},
    {"xor", ALU_XOR},
    {"eq", ALU_EQ},
    {"ne", ALU_LT | ALU_GT},
    {"lt", ALU_LT},
    {"le", ALU_LT | ALU_EQ},
    {"gt", ALU_GT},
    {"ge", ALU_GT | ALU_EQ},
    {"lo", ALU_LT},
    {"ls", ALU_LT | ALU_EQ},
    {"hi", ALU_GT},
    {"hs", ALU_GT | ALU_EQ},
    {"equ", ALU_EQ | ALU_UNORDERED},
    {"neu", ALU_LT | ALU_GT | ALU_UNORDERED},
    {"ltu", ALU_LT | ALU_UNORDERED},
    {"leu", ALU_LT | ALU_EQ | ALU_UNORDERED},
    {"gtu", ALU_GT | ALU_UNORDERED},
    {"geu", ALU_GT | ALU_EQ | ALU_UNORDERED},
    {"num", ALU_LT | ALU_EQ | ALU_GT},
    {"nan", ALU_UNORDERED},
    {"add", ALU_ADD},
};

#define INTS           "u16|u32|u64|s16|s32|s64"
#define INTS8          "u8|s8|" INTS
#define BITS           "b16|b32|b64"
#define CARRIED        "u32|s32|u64|s64"
#define ANYROUND       "rn|rz|rm|rp"
#define HALF           "f16|f16x2"
#define BHALF          "bf16|bf16x2"
#define ORDER_ANY      "eq|ne|lt|le|gt|ge"
#define ORDER_UNSIGNED "lo|ls|hi|hs"
#define ORDER_FLOAT    ORDER_ANY "|equ|neu|ltu|leu|gtu|geu|num|nan"
#define COMBINE        "?and|or|xor"
#define MMA            "=sync =aligned "
#define WMMA           "#mma =sync =aligned #row|col #row|col "
#define WMMA_SHAPES    "m16n16k16|m8n32k16|m32n8k16"

struct alu_rule {
    const char *base, *pattern, *operands;
    const char *kernel; /* name of the kernel's base where it is another one */
};

static const struct alu_rule rules[] = {
    {"add", "!sat s32", "T:TT", 0},
    {"add", "%" INTS, "T:TT", 0},
    {"add", "u16x2|s16x2", "T:TT", 0},

    {"add", "cc %" CARRIED, "T:TT", 0},
    {"add", "?" ANYROUND " ?ftz ?sat f32", "T:TT", 0},
    {"add", "?" ANYROUND " f64", "T:TT", 0},
    {"add", "?" ANYROUND " ?ftz f32x2", "T:TT", 0},
    {"add", "?rn ?ftz ?sat " HALF, "T:TT", 0},
    {"add", "?rn " BHALF, "T:TT", 0},
    {"addc", "cc %" CARRIED, "T:TT", 0},
    {"addc", "%" CARRIED, "T:TT", 0},
    {"sub", "!sat s32", "T:TT", 0},
    {"sub", "%" INTS, "T:TT", 0},
    {"sub", "cc %" CARRIED, "T:TT", 0},
    {"sub", "?" ANYROUND " ?ftz ?sat f32", "T:TT", 0},
    {"sub", "?" ANYROUND " f64", "T:TT", 0},
    {"sub", "?" ANYROUND " ?ftz f32x2", "T:TT", 0},
    {"sub", "?rn ?ftz ?sat " HALF, "T:TT", 0},
    {"sub", "?rn " BHALF, "T:TT", 0},
    {"subc", "cc %" CARRIED, "T:TT", 0},
    {"subc", "%" CARRIED, "T:TT", 0},
    {"mul", "lo %" INTS, "T:TT", 0},
    {"mul", "hi " INTS, "T:TT", 0},
    {"mul", "wide u16|u32|s16|s32", "W:TT", 0},
    {"mul", "?" ANYROUND " ?ftz ?sat f32", "T:TT", 0},
    {"mul", "?" ANYROUND " f64", "T:TT", 0},
    {"mul", "?" ANYROUND " ?ftz f32x2", "T:TT", 0},
    {"mul", "?rn ?ftz ?sat " HALF, "T:TT", 0},
    {"mul", "?rn " BHALF, "T:TT", 0},
    {"mad", "!sat hi s32", "T:TTT", 0},
    {"mad", "lo %" INTS, "T:TTT", 0},
    {"mad", "hi " INTS, "T:TTT", 0},
    {"mad", "wide u16|u32|s16|s32", "W:TTW", 0},
    {"mad", "lo cc %" CARRIED, "T:TTT", 0},
    {"mad", "hi cc " CARRIED, "T:TTT", 0},
    {"mad", "?" ANYROUND " ?ftz ?sat f32", "T:TTT", "fma"}, /* no rounding: PTX for sm_1x */
    {"mad", "!" ANYROUND " f64", "T:TTT", "fma"},
    {"madc", "lo %" CARRIED, "T:TTT", 0},
    {"madc", "lo cc %" CARRIED, "T:TTT", 0},
    {"madc", "hi " CARRIED, "T:TTT", 0},
    {"madc", "hi cc " CARRIED, "T:TTT", 0},
    {"mul24", "lo|hi u32|s32", "T:TT", 0},
    {"mad24", "!sat hi s32", "T:TTT", 0},
    {"mad24", "lo|hi u32|s32", "T:TTT", 0},
    {"sad", INTS, "T:TTT", 0},
    {"div", INTS, "T:TT", 0},
    {"div", "approx|full ?ftz f32", "T:TT", 0},
    {"div", "!" ANYROUND " ?ftz f32", "T:TT", 0},
    {"div", "!" ANYROUND " f64", "T:TT", 0},
    {"rem", INTS, "T:TT", 0},
    {"abs", "s16|s32|s64", "T:T", 0},
    {"abs", "?ftz f32|" HALF, "T:T", 0},
    {"abs", "f64|" BHALF, "T:T", 0},
    {"neg", "s16|s32|s64", "T:T", 0},
    {"neg", "?ftz f32|" HALF, "T:T", 0},
    {"neg", "f64|" BHALF, "T:T", 0},
    {"min", "!relu s32|s16x2", "T:TT", 0},
    {"min", INTS "|u16x2|s16x2|f64", "T:TT", 0},
    {"min", "?ftz ?NaN f32|" HALF, "T:TT", 0},
    {"min", "?ftz ?NaN !xorsign =abs f32|" HALF, "T:TT", 0},
    {"min", "?NaN " BHALF, "T:TT", 0},
    {"min", "?NaN !xorsign =abs " BHALF, "T:TT", 0},
    {"max", "!relu s32|s16x2", "T:TT", 0},
    {"max", INTS "|u16x2|s16x2|f64", "T:TT", 0},
    {"max", "?ftz ?NaN f32|" HALF, "T:TT", 0},
    {"max", "?ftz ?NaN !xorsign =abs f32|" HALF, "T:TT", 0},
    {"max", "?NaN " BHALF, "T:TT", 0},
    {"max", "?NaN !xorsign =abs " BHALF, "T:TT", 0},
    /* min and max with three sources have the opcode of two: the decoder writes min3, max3 */
    {"min3", "?ftz ?NaN f32", "T:TTT", 0},
    {"min3", "?ftz ?NaN !xorsign =abs f32", "T:TTT", 0},
    {"max3", "?ftz ?NaN f32", "T:TTT", 0},
    {"max3", "?ftz ?NaN !xorsign =abs f32", "T:TTT", 0},
    {"fma", "!" ANYROUND " ?ftz ?sat f32", "T:TTT", 0},
    {"fma", "!" ANYROUND " f64", "T:TTT", 0},
    {"fma", "!" ANYROUND " ?ftz f32x2", "T:TTT", 0},
    {"fma", "!rn ?ftz ?sat " HALF, "T:TTT", 0},
    {"fma", "!rn ?ftz !relu " HALF, "T:TTT", 0},
    {"fma", "!rn ?relu " BHALF, "T:TTT", 0},
    {"rcp", "!" ANYROUND " ?ftz f32", "T:T", 0},
    {"rcp", "!" ANYROUND " f64", "T:T", 0},
    {"rcp", "approx ?ftz f32", "T:T", 0},
    {"rcp", "approx =ftz f64", "T:T", 0},
    {"sqrt", "!" ANYROUND " ?ftz f32", "T:T", 0},
    {"sqrt", "!" ANYROUND " f64", "T:T", 0},
    {"sqrt", "approx ?ftz f32", "T:T", 0},
    {"rsqrt", "approx ?ftz f32|f64", "T:T", 0},
    {"sin", "approx ?ftz f32", "T:T", 0},
    {"cos", "approx ?ftz f32", "T:T", 0},
    {"lg2", "approx ?ftz f32", "T:T", 0},
    {"ex2", "approx ?ftz f32", "T:T", 0},
    {"ex2", "approx " HALF, "T:T", 0},
    {"ex2", "approx =ftz " BHALF, "T:T", 0},
    {"tanh", "approx f32|" HALF "|" BHALF, "T:T", 0},
    {"copysign", "f32|f64", "T:TT", 0},
    {"testp", "finite|infinite|number|notanumber|normal|subnormal f32|f64", "p:T", 0},
    {"popc", "b32|b64", "i:T", 0},
    {"clz", "b32|b64", "i:T", 0},
    {"bfind", "?shiftamt u32|s32|u64|s64", "i:T", 0},
    {"brev", "b32|b64", "T:T", 0},
    {"bfe", "u32|u64|s32|s64", "T:Tii", 0},
    {"bfi", "b32|b64", "T:TTii", 0},
    {"bmsk", "clamp|wrap b32", "T:ii", 0},
    {"szext", "clamp|wrap u32|s32", "T:Ti", 0},
    {"fns", "b32", "T:TTz", 0},
    {"dp4a", "u32|s32 u32|s32", "i:UTi", 0},
    {"dp2a", "lo|hi u32|s32 u32|s32", "i:UTi", 0},
    {"and", "pred|" BITS, "T:TT", 0},
    {"or", "pred|" BITS, "T:TT", 0},
    {"xor", "pred|" BITS, "T:TT", 0},
    {"not", "pred|" BITS, "T:T", 0},
    {"cnot", BITS, "T:T", 0},
    {"lop3", "b32", "T:TTTi", 0},
    {"lop3", "!or|and b32", "T|p:TTTip", "lop3_bool"},
    {"shl", BITS, "T:Ti", 0},
    {"shr", "^" BITS "|u16|u32|u64", "T:Ti", 0},
    {"shr", "s16|s32|s64", "T:Ti", 0},
    {"shf", "l|r wrap|clamp b32", "T:TTi", 0},
    {"prmt", "b32", "T:TTi", 0},
    {"prmt", "b32 f4e|b4e|rc8|ecl|ecr|rc16", "T:TTi", 0},
    {"mov", "%" BITS "|" INTS "|f32|f64", "T:T", 0},
    {"mov", "b128|pred", "T:T", 0},
    {"selp", "%" BITS "|" INTS "|f32|f64", "T:TTp", 0},
    {"slct", "%" BITS "|" INTS "|f32|f64 s32", "U:UUT", 0},
    {"slct", "?ftz %" BITS "|" INTS "|f32|f64 f32", "U:UUT", 0},
    {"setp", "eq|ne " COMBINE " %" BITS "|" INTS, "p|p:TT&p", 0},
    {"setp", "lt|le|gt|ge " COMBINE " " INTS, "p|p:TT&p", 0},
    {"setp", "<" ORDER_UNSIGNED " " COMBINE " u16|u32|u64", "p|p:TT&p", 0},
    {"setp", ORDER_FLOAT " " COMBINE " ?ftz f32", "p|p:TT&p", 0},
    {"setp", ORDER_FLOAT " " COMBINE " f64", "p|p:TT&p", 0},
    {"setp", "!" ORDER_FLOAT " " COMBINE " ?ftz " HALF, "p|p:TT&p", 0},
    {"setp", "!" ORDER_FLOAT " " COMBINE " " BHALF, "p|p:TT&p", 0},
    {"set", "!eq|ne " COMBINE " %u32|s32 ^" BITS, "U:TT&p", 0},
    {"set", "!eq|ne " COMBINE " f32 ^" BITS, "U:TT&p", 0},
    {"set", "!" ORDER_ANY " " COMBINE " %u32|s32 " INTS, "U:TT&p", 0},
    {"set", "!" ORDER_ANY " " COMBINE " f32|f16|bf16 " INTS, "U:TT&p", 0},
    {"set", "!" ORDER_UNSIGNED " " COMBINE " %u32|s32 u16|u32|u64", "U:TT&p", 0},
    {"set", "!" ORDER_UNSIGNED " " COMBINE " f32|f16|bf16 u16|u32|u64", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " %u32|s32 f64|bf16|bf16x2", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " f32|f16|bf16 f64", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " bf16 bf16|f16|f32", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " ?ftz %u32|s32 f32|f16|f16x2", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " ?ftz f32|f16 f32", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " ?ftz f16 f16", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " %u16|s16 bf16", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " ?ftz %u16|s16 f16", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " ?ftz f16x2 f16x2", "U:TT&p", 0},
    {"set", "!" ORDER_FLOAT " " COMBINE " bf16x2 bf16x2", "U:TT&p", 0},
    {"cvt", "?sat " INTS8 " " INTS8, "U:T", 0},
    {"cvt", "!rni|rzi|rmi|rpi ?ftz -sat " INTS8 " f32", "U:T", 0},
    {"cvt", "!rni|rzi|rmi|rpi -sat " INTS8 " f16|f64", "U:T", 0},
    {"cvt", "!rni|rzi|rmi|rpi " INTS " bf16", "U:T", 0},
    {"cvt", "!" ANYROUND " ?sat f16|f32|f64 " INTS8, "U:T", 0},
    {"cvt", "!" ANYROUND " bf16 " INTS, "U:T", 0},
    {"cvt", "?rni|rzi|rmi|rpi ?ftz ?sat f32 f32", "U:T", 0},
    {"cvt", "?rni|rzi|rmi|rpi ?sat f16 f16", "U:T", 0},
    {"cvt", "?rni|rzi|rmi|rpi ?sat f64 f64", "U:T", 0},
    {"cvt", "?rni|rzi|rmi|rpi bf16 bf16", "U:T", 0},
    {"cvt", "?ftz ?sat f64 f32", "U:T", 0},
    {"cvt", "?sat f64 f16", "U:T", 0},
    {"cvt", "?ftz ?sat f32 f16", "U:T", 0},
    {"cvt", "?ftz f32 bf16", "U:T", 0},
    {"cvt", "f64 bf16", "U:T", 0},
    {"cvt", "!" ANYROUND " ?ftz ?sat f32 f64", "U:T", 0},
    {"cvt", "!" ANYROUND " ?ftz ?sat f16 f32", "U:T", 0},
    {"cvt", "!" ANYROUND " ?sat f16 f64", "U:T", 0},
    {"cvt", "!rn|rz ?relu ?satfinite f16 f32", "U:T", 0},
    {"cvt", "!" ANYROUND " ?ftz bf16 f32", "U:T", 0},
    {"cvt", "!rn|rz ?relu ?satfinite bf16 f32", "U:T", 0},
    {"cvt", "!" ANYROUND " bf16 f64|f16", "U:T", 0},
    {"cvt", "!" ANYROUND " f16 bf16", "U:T", 0},
    {"cvt", "!rn|rz ?relu ?satfinite f16x2|bf16x2 f32", "U:TT", 0},
    {"cvt", "!rn|rz ?relu ?satfinite tf32 f32", "U:T", 0},
    {"cvt", "!rna ?satfinite tf32 f32", "U:T", 0},
    {"cvt", "!rn !satfinite ?relu e4m3x2|e5m2x2|e2m3x2|e3m2x2|e2m1x2 f32", "U:TT", 0},
    {"cvt", "!rn !satfinite ?relu e4m3x2|e5m2x2 f16x2", "U:T", 0},
    {"cvt", "!rn ?relu f16x2 e4m3x2|e5m2x2|e2m3x2|e3m2x2|e2m1x2", "U:T", 0},
    {"cvt", "!rz|rp ?satfinite ue8m0x2 f32", "U:TT", 0},
    {"cvt", "!rz|rp ?satfinite ue8m0x2 bf16x2", "U:T", 0},
    {"cvt", "!rn bf16x2 ue8m0x2", "U:T", 0},
    {"movmatrix", "=sync =aligned m8n8 trans b16", "i:i", 0},
    {"mma", MMA "m16n8k8|m16n8k16 #row #col f16 f16 f16 f16", "M", 0},
    {"mma", MMA "m16n8k8|m16n8k16 #row #col f32 f16 f16 f32", "M", 0},
    {"mma", MMA "m16n8k8|m16n8k16 #row #col f32 bf16 bf16 f32", "M", 0},
    {"mma", MMA "m16n8k4|m16n8k8 #row #col f32 tf32 tf32 f32", "M", 0},
    {"mma", MMA "m16n8k16|m16n8k32 #row #col f32 e4m3|e5m2 e4m3|e5m2 f32", "M", 0},
    {"mma", MMA "m16n8k16|m16n8k32 #row #col f16 e4m3|e5m2 e4m3|e5m2 f16", "M", 0},
    {"mma", MMA "=kind::f8f6f4 m16n8k32 #row #col f32 e4m3|e5m2 e4m3|e5m2 f32", "M", 0},
    {"mma", MMA "=kind::f8f6f4 m16n8k32 #row #col f16 e4m3|e5m2 e4m3|e5m2 f16", "M", 0},
    {"mma", MMA "m8n8k4|m16n8k4|m16n8k8|m16n8k16 #row #col f64 f64 f64 f64", "M", 0},
    {"mma", MMA "?satfinite m8n8k16|m16n8k16|m16n8k32 #row #col s32 s8|u8 s8|u8 s32", "M", 0},
    {"mma", MMA "?satfinite m8n8k32|m16n8k32|m16n8k64 #row #col s32 s4|u4 s4|u4 s32", "M", 0},
    {"wmma", WMMA WMMA_SHAPES " f16|f32 +f16 +f16 f16|f32", "M", 0},
    {"wmma", WMMA WMMA_SHAPES " f32 bf16 bf16 f32", "M", 0},
    {"wmma", WMMA "m16n16k8 f32 tf32 tf32 f32", "M", 0},
    {"wmma", WMMA "?" ANYROUND " m8n8k4 f64 f64 f64 f64", "M", 0},
    {"wmma", WMMA "?satfinite " WMMA_SHAPES " s32 s8|u8 s8|u8 s32", "M", 0},
    {"wmma", "#mma =sync =aligned #row #col ?satfinite m8n8k32 s32 s4|u4 s4|u4 s32", "M", 0},
    {"vadd2", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vadd4", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vsub2", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vsub4", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vavrg2", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vavrg4", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vabsdiff2", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vabsdiff4", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vmin2", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vmin4", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vmax2", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"vmax4", "u32|s32 u32|s32 u32|s32 ?sat|add", "U:iii", 0},
    {"cvt", "=sat pack u16|s16 s32", "i:TT", 0},
    {"cvt", "=sat pack u8|s8|u4|s4|u2|s2 s32 b32", "i:zzT", 0},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define MAX_WORDS    13

struct span {
    const char *text;
    unsigned length;
};

static bool span_is(struct span s, const char *word) {
    return strlen(word) == s.length && memcmp(s.text, word, s.length) == 0;
}

enum alu_type alu_type_named(const char *word, unsigned length) {
    for (unsigned i = 0; i < COUNT(type_names); i++)
        if (span_is((struct span){word, length}, type_names[i].word))
            return type_names[i].type;
    return ALU_NONE;
}

/* Splits at dots; 0 if there are too many parts or an empty one. */
static unsigned split(const char *opcode, struct span *words) {
    unsigned count = 0;
    for (const char *p = opcode;; p++) {
        const char *end = strchrnul(p, '.');
        if (count == MAX_WORDS || end == p || end - p > 16)
            return 0;
        words[count++] = (struct span){p, (unsigned)(end - p)};
        p = end;
        if (!*end)
            return count;
    }
}

/* Is the word one of the alternatives `a|b|c` of the element? */
static bool element_has(struct span element, struct span word) {
    const char *end = element.text + element.length;
    for (const char *p = element.text; p < end;) {
        const char *bar = memchr(p, '|', (size_t)(end - p));
        const char *stop = bar ? bar : end;
        if ((size_t)(stop - p) == word.length && memcmp(p, word.text, word.length) == 0)
            return true;
        p = stop + 1;
    }
    return false;
}

static void append_name(struct alu_match *m, char mode, struct span word) {
    static const char *const orders[][2] = {{"lo", "lt"}, {"ls", "le"}, {"hi", "gt"}, {"hs", "ge"}};
    size_t at = strlen(m->name);
    char *to = m->name + at;
    *to++ = '_';
    memcpy(to, word.text, word.length);
    to[word.length] = 0;
    enum alu_type type = alu_type_named(word.text, word.length);
    if (mode == '%' && type != ALU_NONE) {
        static const char *const untyped[] = {[2] = "b16", [4] = "b32", [8] = "b64"};
        strcpy(to, untyped[alu_type_size(type)]);
    } else if (mode == '^' && *to == 'b') {
        *to = 'u';
    } else if (mode == '<') {
        for (unsigned i = 0; i < COUNT(orders); i++)
            if (span_is(word, orders[i][0]))
                strcpy(to, orders[i][1]);
    }
}

/* The `+` elements before element `end`. */
static void append_silent(struct alu_match *m, const struct span *elements, const char *modes, bool *filled,
                          unsigned end) {
    for (unsigned e = 0; e < end; e++)
        if (modes[e] == '+' && !filled[e]) {
            append_name(m, modes[e], elements[e]);
            filled[e] = true;
        }
}

static uint32_t flags_named(struct span word) {
    for (unsigned i = 0; i < COUNT(flag_names); i++)
        if (span_is(word, flag_names[i].word))
            return flag_names[i].flags;
    return 0;
}

static bool rule_fits(const struct alu_rule *rule, const struct span *words, unsigned count,
                      struct alu_match *m) {
    struct span elements[MAX_WORDS];
    char modes[MAX_WORDS];
    bool filled[MAX_WORDS] = {false};
    unsigned n = 0;
    for (const char *p = rule->pattern; *p;) {
        char mode = *p;
        if (strchr("%^<#!?=-+", mode))
            p++;
        else
            mode = '.';
        const char *end = strchrnul(p, ' ');
        elements[n] = (struct span){p, (unsigned)(end - p)};
        modes[n++] = mode;
        p = *end ? end + 1 : end;
    }

    *m = (struct alu_match){.operands = rule->operands};
    strcpy(m->name, rule->kernel ? rule->kernel : rule->base);
    for (unsigned w = 1; w < count; w++) {
        bool ordered_seen = false, used = false;
        for (unsigned e = 0; e < n && !used; e++) {
            bool ordered = strchr(".%^<#", modes[e]);
            if (filled[e] || modes[e] == '+' || (ordered && ordered_seen))
                continue;
            ordered_seen |= ordered;
            if (!element_has(elements[e], words[w]))
                continue;
            used = filled[e] = true;
            if (ordered && modes[e] != '#') {
                append_silent(m, elements, modes, filled, e);
                append_name(m, modes[e], words[w]);
            } else if (modes[e] == '!' || modes[e] == '?')
                m->flags |= flags_named(words[w]);
            enum alu_type type = alu_type_named(words[w].text, words[w].length);
            if (type != ALU_NONE && m->types < COUNT(m->type))
                m->type[m->types++] = type;
        }
        if (!used)
            return false;
    }
    for (unsigned e = 0; e < n; e++)
        if (!filled[e] && !strchr("?-+", modes[e]))
            return false;
    return true;
}

bool alu_rule_match(const char *opcode, unsigned *next, struct alu_match *match) {
    struct span words[MAX_WORDS];
    unsigned count = split(opcode, words);
    if (!count)
        return false;
    while (*next < COUNT(rules)) {
        const struct alu_rule *rule = &rules[(*next)++];
        if (rule->base[0] == words[0].text[0] && span_is(words[0], rule->base) &&
            rule_fits(rule, words, count, match))
            return true;
    }
    return false;
}

static enum alu_type twice(enum alu_type type) {
    switch (type) {
    case ALU_U16:
        return ALU_U32;
    case ALU_S16:
        return ALU_S32;
    case ALU_U32:
        return ALU_U64;
    default:
        return ALU_S64;
    }
}

void alu_rule_operands(const struct alu_match *m, struct alu_form *form) {
    const enum alu_type last = m->types ? m->type[m->types - 1] : ALU_NONE;
    unsigned n = 0, group = 0;
    bool in_sources = false, paired = false, combined = false;
    for (const char *p = m->operands; *p; p++) {
        enum alu_type type;
        switch (*p) {
        case ':':
            in_sources = true;
            continue;
        case '|':
            paired = true;
            continue;
        case '&':
            combined = true;
            continue;
        case 'U':
            type = m->type[0];
            break;
        case 'W':
            type = twice(last);
            break;
        case 'p':
            type = ALU_PRED;
            break;
        case 'i':
            type = ALU_U32;
            break;
        case 'z':
            type = ALU_S32;
            break;
        default:
            type = last;
            break;
        }
        if (combined && !(m->flags & ALU_BOOL))
            continue;
        form->type[n] = (uint8_t)type;
        form->group[n] = (uint8_t)(paired ? group - 1 : group++);
        n++;
        if (in_sources) {
            form->sources++;
        } else {
            form->dests++;
            form->optional_dests = (uint8_t)(form->optional_dests + paired);
        }
        paired = false;
    }
}
