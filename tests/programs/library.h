// SPDX-License-Identifier: Apache-2.0
// NVIDIA's libraries, found at run time: a program that needs one that is not installed says so and is skipped.
#pragma once
#include <cmath>
#include <complex>
#include <cstdint>
#include <dlfcn.h>
#include <random>
#include <vector>

#include "check.h"

class Library {
  public:
    explicit Library(const char *name) : handle(dlopen(name, RTLD_NOW | RTLD_LOCAL)) {
        if (!handle) {
            std::printf("%s is not installed here: %s\n", name, dlerror());
            std::exit(77);
        }
    }
    template <typename... A> int call(const char *name, A... arguments) const {
        auto f = reinterpret_cast<int (*)(A...)>(symbol(name));
        return f(arguments...);
    }
    void *symbol(const char *name) const {
        void *f = dlsym(handle, name);
        if (!f) {
            std::printf("%s is not in this release of the library\n", name);
            std::exit(77);
        }
        return f;
    }

  private:
    void *handle;
};

template <typename T> class Device {
  public:
    explicit Device(size_t n) : count(n) { CHECK(cudaMalloc(&data, n * sizeof(T))); }
    explicit Device(const std::vector<T> &from) : Device(from.size()) {
        CHECK(cudaMemcpy(data, from.data(), count * sizeof(T), cudaMemcpyHostToDevice));
    }
    ~Device() { cudaFree(data); }
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;
    operator T *() const { return data; }
    std::vector<T> read() const {
        std::vector<T> to(count);
        CHECK(cudaMemcpy(to.data(), data, count * sizeof(T), cudaMemcpyDeviceToHost));
        return to;
    }

  private:
    T *data;
    size_t count;
};

template <typename T> std::vector<T> random_vector(size_t n, unsigned seed = 1) {
    std::mt19937 source(seed);
    std::uniform_real_distribution<double> distribution(-1, 1);
    std::vector<T> v(n);
    for (auto &x : v)
        x = (T)distribution(source);
    return v;
}

// Largest difference, relative to the largest value wanted.
template <typename A, typename B> double difference(const std::vector<A> &got, const std::vector<B> &want) {
    double worst = 0, largest = 1e-30;
    for (size_t i = 0; i < want.size(); i++) {
        double d = std::fabs((double)got[i] - (double)want[i]);
        worst = std::isnan(d) ? HUGE_VAL : std::fmax(worst, d);
        largest = std::fmax(largest, std::fabs((double)want[i]));
    }
    return worst / largest;
}

// One line for each thing tried. Wrong numbers are always a failure; an error is one unless this is "lenient", which is for
// profiles on which a library takes kernels that it has as machine code only. A lenient run must end with an error, too, not with
// a crash.
class Report {
  public:
    Report(const char *of, int argc, char **argv) : name(of), strict(argc < 2 || argv[argc - 1][0] != 'l') {}
    // `status`: of the library, 0 = success; `error`: largest relative error.
    void say(const char *what, int status, double error, double limit) {
        cudaError_t late = cudaDeviceSynchronize();
        if (!status && late)
            status = 1000 + (int)late;
        bool ok = status == 0 && error <= limit;
        if (status)
            std::printf("%s %s: error %d\n", name, what, status);
        else
            std::printf("%s %s: %s, error %.1e\n", name, what, ok ? "right" : "WRONG NUMBERS", error);
        bad += status ? strict : !ok;
        tried++;
        right += ok;
        cudaGetLastError();
    }
    int end() {
        std::printf("%s: %d of %d right%s\n", name, right, tried, bad ? "" : ": ok");
        return bad != 0;
    }

  private:
    const char *name;
    bool strict;
    int bad = 0, tried = 0, right = 0;
};
