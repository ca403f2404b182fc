// SPDX-License-Identifier: Apache-2.0
/* Source of language.ptx (nvcc -ptx -arch=sm_80, comments removed): what test_ptx_language.c runs. */
#include <cstdio>
#include <cassert>
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
struct Base {
    __device__ virtual int f(int x) { return x + 1; }
};
struct D1 : Base {
    __device__ int f(int x) override { return x * 2; }
};
struct D2 : Base {
    __device__ int f(int x) override { return x * 3 + threadIdx.x; }
};
__device__ __noinline__ int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
extern "C" __global__ void recurse(int *o) {
    o[threadIdx.x] = fib(threadIdx.x % 12);
}
extern "C" __global__ void virt(int *o) {
    D1 a;
    D2 b;
    Base *p = threadIdx.x & 1 ? (Base *)&a : (Base *)&b;
    volatile int k = threadIdx.x;
    Base *q = k % 3 == 0 ? p : (Base *)&b;
    o[threadIdx.x] = q->f(7);
}
typedef int (*fn)(int);
__device__ int fa(int x) {
    return x + 100;
}
__device__ int fb(int x) {
    return x - 100;
}
__device__ int fc(int x) {
    return x * x;
}
__device__ fn table[3] = {fa, fb, fc};
extern "C" __global__ void indirect(int *o) {
    o[threadIdx.x] = table[threadIdx.x % 3](threadIdx.x);
}
extern "C" __global__ void say() {
    if (threadIdx.x < 2)
        printf("hello %d %s %f %5.2e %c %lld %p %% %u %x|%-6d|%*d\n", threadIdx.x, "str", 1.5, 3.25, 'z',
               123456789012ll, (void *)0x1234, 7u, 255, 42, 5, 9);
}
extern "C" __global__ void asrt(int k) {
    assert(threadIdx.x < k);
}
__device__ int lockv;
extern "C" __global__ void spin(int *c) {
    bool done = false;
    while (!done) {
        if (atomicCAS(&lockv, 0, 1) == 0) {
            c[0]++;
            __threadfence();
            atomicExch(&lockv, 0);
            done = true;
        }
    }
}
extern "C" __global__ void spin2(int *c) {
    while (atomicCAS(&lockv, 0, 1) != 0)
        ;
    c[0]++;
    __threadfence();
    atomicExch(&lockv, 0);
}
extern "C" __global__ void flag(volatile int *f, int *o) {
    if (threadIdx.x == 0) {
        while (f[0] == 0)
            ;
        o[0] = f[1];
    } else if (threadIdx.x == 1) {
        f[1] = 77;
        __threadfence();
        f[0] = 1;
    }
}
extern "C" __global__ void arms(int *o) {
    int v = threadIdx.x;
    if (v & 1)
        v = __shfl_sync(~0u, v, 3);
    else
        v = __shfl_sync(~0u, v, 2);
    o[threadIdx.x] = v;
}
extern "C" __global__ void gridsync(int *a, int *o, int n) {
    cg::grid_group g = cg::this_grid();
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    for (int r = 0; r < 5; r++) {
        a[i] = i + r;
        g.sync();
        int s = a[(i + blockDim.x) % n];
        g.sync();
        o[i] += s;
    }
}
extern "C" __global__ void votes(unsigned *o) {
    int t = threadIdx.x;
    o[t] = __ballot_sync(~0u, t % 3 == 0);
    o[32 + t] = __match_any_sync(~0u, t / 5);
    o[64 + t] = __reduce_add_sync(~0u, t);
    o[96 + t] = __any_sync(~0u, t == 5);
    int p;
    o[128 + t] = __match_all_sync(~0u, 7, &p) + p;
    o[160 + t] = __activemask();
    o[192 + t] = __syncthreads_count(t & 1);
    o[224 + t] = __syncthreads_or(t == 40);
}
extern "C" __global__ void heap(long long *o) {
    int *p = (int *)malloc(64);
    p[3] = threadIdx.x;
    o[threadIdx.x] = p[3];
    free(p);
}
extern "C" __global__ void localarr(int *o, int k) {
    int a[40];
    for (int i = 0; i < 40; i++)
        a[i] = i * k;
    double d[4];
    for (int i = 0; i < 4; i++)
        d[(i + k) & 3] = a[(i * 7 + threadIdx.x) % 40];
    o[threadIdx.x] = (int)d[threadIdx.x & 3] + a[(threadIdx.x * 3) % 40];
}
extern "C" __global__ void oob(int *o) {
    o[threadIdx.x + 1000000000ll * blockDim.x] = 1;
}
extern "C" __global__ void misal(char *o) {
    *(int *)(o + threadIdx.x) = 1;
}
extern "C" __global__ void gen(int *o, int k) {
    __shared__ int s[64];
    int l[8];
    s[threadIdx.x] = threadIdx.x;
    for (int i = 0; i < 8; i++)
        l[i] = i * 10;
    __syncthreads();
    int *p = threadIdx.x % 3 == 0 ? s : threadIdx.x % 3 == 1 ? l : o + 64;
    volatile int *q = p + (k & 1);
    o[threadIdx.x] = *q;
}
__constant__ float cst[4] = {1.5f, 2.5f, 3.5f, 4.5f};
extern "C" __global__ void consts(float *o, int k) {
    o[threadIdx.x] = cst[(threadIdx.x + k) & 3];
}
extern "C" __global__ void sw(int *o) {
    int v = threadIdx.x, r;
    switch (v % 8) {
    case 0:
        r = v * 3;
        break;
    case 1:
        r = v + o[0];
        break;
    case 2:
        r = v ^ 5;
        break;
    case 3:
        r = v - 9;
        break;
    case 4:
        r = v << 2;
        break;
    case 5:
        r = ~v;
        break;
    case 6:
        r = v * v;
        break;
    default:
        r = 7;
    }
    o[v] = r;
}
