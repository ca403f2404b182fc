// SPDX-License-Identifier: Apache-2.0
// CUDA does not survive fork: in the child every call is an error, and the parent goes on. A child that starts afresh works.
#include "check.h"
#include <sys/wait.h>
#include <unistd.h>

__global__ void one(int *x) { *x = 1; }

static void work() {
    int *x, y = 0;
    CHECK(cudaMalloc(&x, sizeof(int)));
    one<<<1, 1>>>(x);
    CHECK(cudaMemcpy(&y, x, sizeof y, cudaMemcpyDeviceToHost));
    REQUIRE(y == 1);
}

static void expect(pid_t pid, int status) {
    int got;
    REQUIRE(waitpid(pid, &got, 0) == pid);
    REQUIRE(WIFEXITED(got) && WEXITSTATUS(got) == status);
}

int main() {
    pid_t fresh = fork(); // before CUDA was used: the child has its own
    if (fresh == 0) {
        work();
        _exit(5);
    }
    expect(fresh, 5);
    work();
    pid_t child = fork();
    if (child == 0) {
        void *p;
        _exit(cudaMalloc(&p, 4) != cudaSuccess ? 6 : 0);
    }
    expect(child, 6);
    work();
    return passed("forks");
}
