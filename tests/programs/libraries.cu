// SPDX-License-Identifier: Apache-2.0
// NVIDIA's own libraries, unmodified: their handles can be made; what needs machine code ends in an error, not in a hang.
#include "check.h"
#include <cstring>
#include <dlfcn.h>

typedef int (*create_fn)(void **);
typedef int (*plan_fn)(int *, int, int, int);
typedef int (*generator_fn)(void **, int);

static void *open_library(const char *name) {
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        std::printf("libraries: %s is not installed here: %s\n", name, dlerror());
    return library;
}

static int create(const char *name, const char *function) {
    void *library = open_library(name), *handle = nullptr;
    if (!library)
        return 77;
    int r = ((create_fn)dlsym(library, function))(&handle);
    std::printf("%s: %d\n", function, r);
    return r || !handle;
}

// One library a process: libraries NAME
int main(int argc, char **argv) {
    const char *what = argc > 1 ? argv[1] : "";
    int r = 2;
    if (!std::strcmp(what, "cublas"))
        r = create("libcublas.so.13", "cublasCreate_v2");
    else if (!std::strcmp(what, "cublasLt"))
        r = create("libcublasLt.so.13", "cublasLtCreate");
    else if (!std::strcmp(what, "cudnn"))
        r = create("libcudnn.so.9", "cudnnCreate");
    else if (!std::strcmp(what, "cusparse"))
        r = create("libcusparse.so.12", "cusparseCreate");
    else if (!std::strcmp(what, "cusolver"))
        r = create("libcusolver.so.12", "cusolverDnCreate");
    else if (!std::strcmp(what, "cufft")) {
        void *library = open_library("libcufft.so.12");
        int plan = 0;
        if (!library)
            return 77;
        r = ((plan_fn)dlsym(library, "cufftPlan1d"))(&plan, 256, 0x29, 1); // CUFFT_C2C
        std::printf("cufftPlan1d: %d\n", r);
    } else if (!std::strcmp(what, "curand")) {
        void *library = open_library("libcurand.so.10"), *generator = nullptr;
        if (!library)
            return 77;
        r = ((generator_fn)dlsym(library, "curandCreateGenerator"))(&generator, 100); // CURAND_RNG_PSEUDO_DEFAULT
        std::printf("curandCreateGenerator: %d\n", r);
    }
    if (r == 0)
        std::printf("libraries %s: ok\n", what);
    return r;
}
