// SPDX-License-Identifier: Apache-2.0
/* Thread block clusters: distributed shared memory, the cluster's barrier, remote atomics and barriers, launch attributes. */
#include <cooperative_groups.h>

#include "check.h"

namespace cg = cooperative_groups;

/* A histogram whose bins are spread over the blocks of a cluster. */
__global__ void histogram(unsigned *bins, int bin_count, const int *values, int n) {
    extern __shared__ unsigned mine[];
    cg::cluster_group cluster = cg::this_cluster();
    int per_block = bin_count / (int)cluster.num_blocks();
    for (int i = threadIdx.x; i < per_block; i += blockDim.x)
        mine[i] = 0;
    cluster.sync();
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x) {
        int bin = values[i] % bin_count;
        atomicAdd(cluster.map_shared_rank(mine, bin / per_block) + bin % per_block, 1u);
    }
    cluster.sync();
    for (int i = threadIdx.x; i < per_block; i += blockDim.x)
        atomicAdd(&bins[cluster.block_rank() * per_block + i], mine[i]);
}

/* Each block reads what its neighbour wrote; ranks and dimensions as the cluster sees them. */
__global__ void __cluster_dims__(2, 2, 1) ring(int *out, int *shape) {
    __shared__ int box;
    cg::cluster_group cluster = cg::this_cluster();
    unsigned rank = cluster.block_rank(), next = (rank + 1) % cluster.num_blocks();
    if (threadIdx.x == 0)
        *cluster.map_shared_rank(&box, next) = 100 * (blockIdx.y * gridDim.x + blockIdx.x) + (int)rank;
    cluster.barrier_arrive();
    if (threadIdx.x == 0 && blockIdx.x == 0 && blockIdx.y == 0) {
        dim3 d = cluster.dim_blocks();
        shape[0] = (int)d.x, shape[1] = (int)d.y, shape[2] = (int)cluster.num_threads();
        shape[3] = (int)cluster.query_shared_rank(cluster.map_shared_rank(&box, 3));
    }
    cluster.barrier_wait();
    if (threadIdx.x == 0)
        out[blockIdx.y * gridDim.x + blockIdx.x] = box;
    cluster.sync();
}

/* The second block waits at an mbarrier of its own for bytes that the first one sends. */
__global__ void __cluster_dims__(2, 1, 1) mail(int *out) {
    __shared__ alignas(16) int box[4];
    __shared__ alignas(8) unsigned long long bar;
    cg::cluster_group cluster = cg::this_cluster();
    unsigned at = (unsigned)__cvta_generic_to_shared(&bar);
    if (cluster.block_rank() == 1 && threadIdx.x == 0) {
        asm volatile("mbarrier.init.shared.b64 [%0], 1;" ::"r"(at));
        asm volatile("mbarrier.arrive.expect_tx.release.cta.shared::cta.b64 _, [%0], 16;" ::"r"(at) : "memory");
    }
    cluster.sync();
    if (cluster.block_rank() == 0 && threadIdx.x < 4) {
        unsigned to = (unsigned)__cvta_generic_to_shared(&box[threadIdx.x]), there, signal;
        asm volatile("mapa.shared::cluster.u32 %0, %1, 1;" : "=r"(there) : "r"(to));
        asm volatile("mapa.shared::cluster.u32 %0, %1, 1;" : "=r"(signal) : "r"(at));
        asm volatile("st.async.shared::cluster.mbarrier::complete_tx::bytes.u32 [%0], %1, [%2];" ::"r"(there),
                     "r"(blockIdx.x * 10 + threadIdx.x + 1), "r"(signal)
                     : "memory");
    }
    if (cluster.block_rank() == 1) {
        unsigned done = 0;
        while (!done)
            asm volatile("{ .reg .pred p; mbarrier.try_wait.parity.shared::cta.b64 p, [%1], 0; selp.u32 %0, 1, 0, p; }"
                         : "=r"(done)
                         : "r"(at)
                         : "memory");
        if (threadIdx.x < 4)
            out[blockIdx.x / 2 * 4 + threadIdx.x] = box[threadIdx.x];
    }
    cluster.sync();
}

static void histograms() {
    const int n = 100000, bin_count = 1024;
    int *values;
    unsigned *bins, want[bin_count] = {0};
    CHECK(cudaMallocManaged(&values, n * sizeof *values));
    CHECK(cudaMallocManaged(&bins, bin_count * sizeof *bins));
    for (int i = 0; i < n; i++)
        want[(values[i] = i * 7919 % 100003) % bin_count]++;
    for (unsigned size = 1; size <= 8; size *= 2) {
        CHECK(cudaMemset(bins, 0, bin_count * sizeof *bins));
        cudaLaunchAttribute attribute;
        attribute.id = cudaLaunchAttributeClusterDimension;
        attribute.val.clusterDim = {size, 1, 1};
        cudaLaunchConfig_t config = {};
        config.gridDim = {16, 1, 1};
        config.blockDim = {128, 1, 1};
        config.dynamicSmemBytes = bin_count / size * sizeof(unsigned);
        config.attrs = &attribute;
        config.numAttrs = 1;
        CHECK(cudaLaunchKernelEx(&config, histogram, bins, bin_count, (const int *)values, n));
        CHECK(cudaDeviceSynchronize());
        for (int i = 0; i < bin_count; i++)
            REQUIRE(bins[i] == want[i]);
    }
    CHECK(cudaFree(values));
    CHECK(cudaFree(bins));
}

static void rings() {
    int *out, *shape;
    CHECK(cudaMallocManaged(&out, 64 * sizeof *out));
    CHECK(cudaMallocManaged(&shape, 4 * sizeof *shape));
    ring<<<dim3(8, 4), 64>>>(out, shape);
    CHECK(cudaDeviceSynchronize());
    REQUIRE(shape[0] == 2 && shape[1] == 2 && shape[2] == 256 && shape[3] == 3);
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 8; x++) {
            int rank = x % 2 + y % 2 * 2, from = (rank + 3) % 4;
            int fx = x / 2 * 2 + from % 2, fy = y / 2 * 2 + from / 2;
            REQUIRE(out[y * 8 + x] == 100 * (fy * 8 + fx) + from);
        }
    ring<<<dim3(3, 4), 64>>>(out, shape); /* no whole number of clusters */
    EXPECT_ERROR(cudaGetLastError(), cudaErrorInvalidValue);
    CHECK(cudaFree(out));
    CHECK(cudaFree(shape));
}

static void mails() {
    int *out;
    CHECK(cudaMallocManaged(&out, 16 * sizeof *out));
    mail<<<8, 32>>>(out);
    CHECK(cudaDeviceSynchronize());
    for (int c = 0; c < 4; c++)
        for (int i = 0; i < 4; i++)
            REQUIRE(out[c * 4 + i] == c * 20 + i + 1);
    CHECK(cudaFree(out));
}

int main() {
    histograms();
    rings();
    mails();
    return passed("clusters");
}
