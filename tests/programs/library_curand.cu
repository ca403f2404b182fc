// SPDX-License-Identifier: Apache-2.0
// cuRAND, unmodified: what kernels generate is what the library generates on the CPU, and its moments are right.
#include "library.h"
#include <cstring>

struct kind {
    const char *name;
    int type;
    bool quasi;
};

static int create(const Library &rand, bool device, const kind &k, void **g) {
    int r = rand.call(device ? "curandCreateGenerator" : "curandCreateGeneratorHost", g, k.type);
    if (!r && k.quasi)
        return rand.call("curandSetQuasiRandomGeneratorDimensions", *g, 2u);
    return r ? r : rand.call("curandSetPseudoRandomGeneratorSeed", *g, 1234ull);
}

// How far mean and deviation are from what they should be, in standard errors.
template <typename T> static double moments(const std::vector<T> &v, double mean, double deviation) {
    double sum = 0, squares = 0, n = (double)v.size();
    for (T x : v)
        sum += (double)x, squares += ((double)x - mean) * ((double)x - mean);
    double a = std::fabs(sum / n - mean) / (deviation / std::sqrt(n));
    double b = std::fabs(std::sqrt(squares / n) - deviation) / (deviation / std::sqrt(2 * n));
    return std::fmax(a, b);
}

template <typename T, typename... A> static int both(const Library &rand, const kind &k, const char *function, size_t n,
                                                     std::vector<T> *device, std::vector<T> *host, A... arguments) {
    void *d = nullptr, *h = nullptr;
    int r = create(rand, true, k, &d);
    Device<T> out(n);
    if (!r)
        r = rand.call(function, d, (T *)out, n, arguments...);
    if (!r && cudaDeviceSynchronize() != cudaSuccess)
        r = 1000 + (int)cudaGetLastError();
    if (!r)
        *device = out.read();
    if (d)
        rand.call("curandDestroyGenerator", d);
    if (r)
        return r;
    host->resize(n);
    r = create(rand, false, k, &h);
    if (!r)
        r = rand.call(function, h, host->data(), n, arguments...);
    if (h)
        rand.call("curandDestroyGenerator", h);
    return r;
}

int main(int argc, char **argv) {
    Library rand("libcurand.so.10");
    Report report("curand", argc, argv);
    const kind kinds[] = {{"XORWOW", 101, false},          {"MRG32K3A", 121, false},      {"MTGP32", 141, false},
                          {"MT19937", 142, false},         {"PHILOX4_32_10", 161, false}, {"SOBOL32", 201, true},
                          {"SCRAMBLED_SOBOL32", 202, true}};
    const size_t n = 20000;
    const bool all = argc > 1 && !std::strcmp(argv[1], "all"); // MT19937 seeds itself with minutes of work
    for (const kind &k : kinds) {
        if (k.type == 142 && !all)
            continue;
        char what[80];
        std::vector<unsigned> bits, wanted_bits;
        std::snprintf(what, sizeof what, "%s bits", k.name);
        int r = both(rand, k, "curandGenerate", n, &bits, &wanted_bits);
        report.say(what, r, bits == wanted_bits ? 0 : 1, 0);
        std::vector<float> v, wanted;
        std::snprintf(what, sizeof what, "%s uniform", k.name);
        r = both(rand, k, "curandGenerateUniform", n, &v, &wanted);
        report.say(what, r, r ? 0 : difference(v, wanted), 1e-6);
        std::snprintf(what, sizeof what, "%s uniform moments", k.name);
        report.say(what, r, r ? 0 : moments(v, 0.5, std::sqrt(1 / 12.0)), 4);
        std::snprintf(what, sizeof what, "%s normal", k.name);
        r = both(rand, k, "curandGenerateNormal", n, &v, &wanted, 3.0f, 2.0f);
        report.say(what, r, r ? 0 : difference(v, wanted), 1e-5);
        std::snprintf(what, sizeof what, "%s normal moments", k.name);
        report.say(what, r, r ? 0 : moments(v, 3, 2), 4);
    }
    std::vector<unsigned> counts, wanted;
    const kind philox = kinds[4];
    int r = both(rand, philox, "curandGeneratePoisson", n, &counts, &wanted, 7.5);
    report.say("PHILOX4_32_10 Poisson moments", r, r ? 0 : moments(counts, 7.5, std::sqrt(7.5)), 5);
    return report.end();
}
