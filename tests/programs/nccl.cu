// SPDX-License-Identifier: Apache-2.0
// NCCL, unmodified: one rank reduces, gathers and broadcasts, and takes its communicator down. It needs libnvidia-ml.so.1.
#include "check.h"
#include <dlfcn.h>
#include <vector>

struct unique_id {
    char bytes[128];
};

template <typename F> static F entry(void *library, const char *name) { return reinterpret_cast<F>(dlsym(library, name)); }

#define NCCL(call)                                                                                                     \
    do {                                                                                                               \
        int r_ = call;                                                                                                 \
        if (r_) {                                                                                                      \
            std::printf("nccl: %s: %s (%d)\n", #call, error(r_), r_);                                                  \
            return 1;                                                                                                  \
        }                                                                                                              \
    } while (0)

int main() {
    void *nccl = dlopen("libnccl.so.2", RTLD_NOW | RTLD_LOCAL);
    if (!nccl) {
        std::printf("nccl: not installed here: %s\n", dlerror());
        return 77;
    }
    auto error = entry<const char *(*)(int)>(nccl, "ncclGetErrorString");
    auto get_id = entry<int (*)(unique_id *)>(nccl, "ncclGetUniqueId");
    auto init = entry<int (*)(void **, int, unique_id, int)>(nccl, "ncclCommInitRank");
    auto all_reduce = entry<int (*)(const void *, void *, size_t, int, int, void *, cudaStream_t)>(nccl, "ncclAllReduce");
    auto broadcast = entry<int (*)(const void *, void *, size_t, int, int, void *, cudaStream_t)>(nccl, "ncclBroadcast");
    auto destroy = entry<int (*)(void *)>(nccl, "ncclCommDestroy");
    const int float32 = 7, sum = 0;
    const size_t n = 1 << 16;
    std::vector<float> in(n), out(n);
    for (size_t i = 0; i < n; i++)
        in[i] = (float)i * 0.5f;
    float *a, *b;
    cudaStream_t stream;
    CHECK(cudaSetDevice(0));
    CHECK(cudaStreamCreate(&stream));
    CHECK(cudaMalloc(&a, n * sizeof *a));
    CHECK(cudaMalloc(&b, n * sizeof *b));
    CHECK(cudaMemcpy(a, in.data(), n * sizeof *a, cudaMemcpyHostToDevice));
    unique_id id;
    void *comm = nullptr;
    NCCL(get_id(&id));
    NCCL(init(&comm, 1, id, 0));
    for (int round = 0; round < 2; round++) {
        CHECK(cudaMemset(b, 0, n * sizeof *b));
        if (round == 0)
            NCCL(all_reduce(a, b, n, float32, sum, comm, stream));
        else
            NCCL(broadcast(a, b, n, float32, 0, comm, stream));
        CHECK(cudaStreamSynchronize(stream));
        CHECK(cudaMemcpy(out.data(), b, n * sizeof *b, cudaMemcpyDeviceToHost));
        if (out != in) {
            std::printf("nccl: wrong numbers in round %d\n", round);
            return 1;
        }
    }
    NCCL(destroy(comm));
    CHECK(cudaFree(a));
    CHECK(cudaFree(b));
    std::printf("nccl: ok\n");
    return 0;
}
