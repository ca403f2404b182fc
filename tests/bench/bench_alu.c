// SPDX-License-Identifier: Apache-2.0
/* Speed of single operations in a tight loop, one core: warp operations per second, and GFLOP/s where that
 * means something. */
#include "device/soft/alu.h"

#include <stdio.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(void) {
    static const struct {
        const char *opcode;
        double flops; /* per warp operation */
    } ops[] = {
        {"mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32", 4096},
        {"mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32", 4096},
        {"mma.sync.aligned.m16n8k16.row.col.f16.f16.f16.f16", 4096},
        {"mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32", 2048},
        {"mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32", 2048},
        {"mma.sync.aligned.m16n8k32.row.col.f32.e4m3.e4m3.f32", 8192},
        {"mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32", 2048},
        {"mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32", 8192},
        {"wmma.mma.sync.aligned.row.col.m16n16k16.f32.f32", 8192},
        {"fma.rn.f32", 64},
        {"fma.rn.ftz.f32", 64},
        {"add.f32", 32},
        {"fma.rn.f64", 64},
        {"fma.rn.f16x2", 128},
        {"add.f16x2", 64},
        {"add.s32", 0},
        {"mad.lo.s32", 0},
        {"mad.wide.s32", 0},
        {"setp.lt.s32", 0},
        {"selp.b32", 0},
        {"shl.b32", 0},
        {"lop3.b32", 0},
        {"prmt.b32", 0},
        {"dp4a.s32.s32", 0},
        {"bfe.u32", 0},
        {"cvt.f32.f16", 0},
        {"cvt.rn.f16.f32", 0},
        {"cvt.rn.f32.s32", 0},
        {"cvt.rzi.s32.f32", 0},
        {"cvt.u64.u32", 0},
        {"ex2.approx.ftz.f32", 0},
        {"lg2.approx.f32", 0},
        {"sin.approx.f32", 0},
        {"rcp.approx.f32", 0},
        {"rsqrt.approx.f32", 0},
        {"tanh.approx.f32", 0},
        {"div.rn.f32", 0},
        {"div.s32", 0},
    };
    static uint8_t regs[ALU_MAX_OPERANDS * 512] __attribute__((aligned(64)));
    printf("%s\n", alu_isa());
    for (unsigned i = 0; i < sizeof(ops) / sizeof(ops[0]); i++) {
        struct alu_form form;
        struct alu_args args = {0};
        if (!alu_lookup(ops[i].opcode, &form))
            return 1;
        for (unsigned k = 0; k < ALU_MAX_OPERANDS; k++)
            args.op[k] = k * 512;
        args.extra = form.extra;
        double best = 1;
        for (unsigned round = 0; round < 5; round++) {
            const unsigned count = 50000;
            double start = now();
            for (unsigned n = 0; n < count; n++)
                form.fn(regs, &args, 0xffffffffu);
            double each = (now() - start) / count;
            best = each < best ? each : best;
        }
        printf("%-56s %8.1f ns", ops[i].opcode, best * 1e9);
        if (ops[i].flops != 0)
            printf(" %7.1f GFLOP/s", ops[i].flops / best * 1e-9);
        printf("\n");
    }
    return 0;
}
