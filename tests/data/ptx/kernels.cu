// SPDX-License-Identifier: Apache-2.0
/* Source of kernels.ptx (nvcc -ptx -arch=sm_80, comments removed): what bench_ptx.c measures. */
extern "C" __global__ void vectorAdd(const float *a, const float *b, float *c, int n) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n)
        c[i] = a[i] + b[i];
}
extern "C" __global__ void saxpy(int n, float a, const float *x, float *y) {
    int i = blockDim.x * blockIdx.x + threadIdx.x;
    if (i < n)
        y[i] = a * x[i] + y[i];
}
extern "C" __global__ void sgemm16(const float *A, const float *B, float *C, int n) {
    __shared__ float As[16][16], Bs[16][16];
    int tx = threadIdx.x, ty = threadIdx.y;
    int r = blockIdx.y * 16 + ty, c = blockIdx.x * 16 + tx;
    float s = 0;
    for (int k = 0; k < n; k += 16) {
        As[ty][tx] = A[r * n + k + tx];
        Bs[ty][tx] = B[(k + ty) * n + c];
        __syncthreads();
        for (int i = 0; i < 16; i++)
            s += As[ty][i] * Bs[i][tx];
        __syncthreads();
    }
    C[r * n + c] = s;
}
extern "C" __global__ void reduceShfl(const float *x, float *out, int n) {
    float s = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        s += x[i];
    for (int o = 16; o; o >>= 1)
        s += __shfl_down_sync(~0u, s, o);
    __shared__ float w[32];
    if ((threadIdx.x & 31) == 0)
        w[threadIdx.x / 32] = s;
    __syncthreads();
    if (threadIdx.x < 32) {
        s = threadIdx.x < blockDim.x / 32 ? w[threadIdx.x] : 0;
        for (int o = 16; o; o >>= 1)
            s += __shfl_down_sync(~0u, s, o);
        if (threadIdx.x == 0)
            atomicAdd(out, s);
    }
}
extern "C" __global__ void reduceShared(const float *x, float *out, int n) {
    extern __shared__ float sm[];
    float s = 0;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        s += x[i];
    sm[threadIdx.x] = s;
    __syncthreads();
    for (int o = blockDim.x / 2; o; o >>= 1) {
        if (threadIdx.x < o)
            sm[threadIdx.x] += sm[threadIdx.x + o];
        __syncthreads();
    }
    if (threadIdx.x == 0)
        atomicAdd(out, sm[0]);
}
extern "C" __global__ void histogram(const unsigned char *d, unsigned *bins, int n) {
    __shared__ unsigned s[256];
    for (int i = threadIdx.x; i < 256; i += blockDim.x)
        s[i] = 0;
    __syncthreads();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        atomicAdd(&s[d[i]], 1);
    __syncthreads();
    for (int i = threadIdx.x; i < 256; i += blockDim.x)
        atomicAdd(&bins[i], s[i]);
}
extern "C" __global__ void sgemm64(const float *A, const float *B, float *C, int n) {
    __shared__ float As[16][64], Bs[16][64];
    int t = threadIdx.x, tx = t % 16, ty = t / 16;
    int r0 = blockIdx.y * 64, c0 = blockIdx.x * 64;
    float acc[4][4] = {};
    for (int k = 0; k < n; k += 16) {
        for (int i = t; i < 1024; i += 256) {
            As[i % 16][i / 16] = A[(r0 + i / 16) * n + k + i % 16];
            Bs[i / 64][i % 64] = B[(k + i / 64) * n + c0 + i % 64];
        }
        __syncthreads();
#pragma unroll
        for (int i = 0; i < 16; i++) {
            float a[4], b[4];
            for (int j = 0; j < 4; j++) {
                a[j] = As[i][ty * 4 + j];
                b[j] = Bs[i][tx * 4 + j];
            }
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    acc[p][q] += a[p] * b[q];
        }
        __syncthreads();
    }
    for (int p = 0; p < 4; p++)
        for (int q = 0; q < 4; q++)
            C[(r0 + ty * 4 + p) * n + c0 + tx * 4 + q] = acc[p][q];
}
/* Four-bit weights in blocks of 32 with a scale (like GGML's Q4_0) times a vector in blocks of 32 bytes. */
struct Weights {
    unsigned short scale, quads[8];
};
struct Vector {
    unsigned short scale, sum;
    int bytes[8];
};
static __device__ float half(unsigned short bits) {
    float value;
    asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(bits));
    return value;
}
extern "C" __global__ void matvecQ4(const Weights *w, const Vector *x, float *y, int blocks) {
    __shared__ float parts[4];
    int part = threadIdx.x & 1;
    float sum = 0;
    for (int b = threadIdx.x / 2; b < blocks; b += blockDim.x / 2) {
        const Weights *wb = w + blockIdx.x * blocks + b;
        const Vector *xb = x + b;
        int dot = 0;
        for (int i = 0; i < 2; i++) {
            int v = wb->quads[4 * part + 2 * i] | wb->quads[4 * part + 2 * i + 1] << 16;
            dot = __dp4a(v & 0x0f0f0f0f, xb->bytes[2 * part + i], dot);
            dot = __dp4a(v >> 4 & 0x0f0f0f0f, xb->bytes[2 * part + i + 4], dot);
        }
        sum += half(wb->scale) * (dot * half(xb->scale) - 4 * half(xb->sum));
    }
    for (int o = 16; o; o >>= 1)
        sum += __shfl_xor_sync(~0u, sum, o);
    if ((threadIdx.x & 31) == 0)
        parts[threadIdx.x / 32] = sum;
    __syncthreads();
    if (threadIdx.x == 0)
        y[blockIdx.x] = parts[0] + parts[1] + parts[2] + parts[3];
}
extern "C" __global__ void mmaHalf(const unsigned *in, float *out, int n) {
    unsigned a[4], b[2];
    float c[4][4] = {};
    for (int i = 0; i < 4; i++)
        a[i] = in[threadIdx.x + i];
    for (int i = 0; i < 2; i++)
        b[i] = in[threadIdx.x + 4 + i];
    for (int k = 0; k < n; k++)
        for (int i = 0; i < 4; i++)
            asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
                         "{%0,%1,%2,%3};"
                         : "+f"(c[i][0]), "+f"(c[i][1]), "+f"(c[i][2]), "+f"(c[i][3])
                         : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
    for (int i = 0; i < 4; i++)
        out[(blockIdx.x * blockDim.x + threadIdx.x) * 4 + i] = c[i][0] + c[i][1] + c[i][2] + c[i][3];
}
