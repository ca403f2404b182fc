// SPDX-License-Identifier: Apache-2.0
// cuFFT, unmodified: transforms of every kind against sums in double precision.
#include "library.h"
#include <cstring>

typedef std::complex<double> complex;
enum kind { R2C = 0x2a, C2R = 0x2c, C2C = 0x29, D2Z = 0x6a, Z2D = 0x6c, Z2Z = 0x69 };
static const char *kind_name(int k) {
    return k == R2C ? "R2C" : k == C2R ? "C2R" : k == C2C ? "C2C" : k == D2Z ? "D2Z" : k == Z2D ? "Z2D" : "Z2Z";
}

struct shape {
    int rank, n[3], batch;
    size_t points() const { return (size_t)n[0] * (rank > 1 ? n[1] : 1) * (rank > 2 ? n[2] : 1); }
    int last() const { return n[rank - 1]; }
};

// One bin of the forward (sign -1) or backward transform.
static complex bin(const shape &s, const complex *x, const int k[3], double sign) {
    const int a = s.rank > 2 ? s.n[0] : 1, b = s.rank > 1 ? s.n[s.rank - 2] : 1, c = s.last();
    const int ka = s.rank > 2 ? k[0] : 0, kb = s.rank > 1 ? k[s.rank - 2] : 0, kc = k[s.rank - 1];
    complex sum = 0;
    for (int i = 0; i < a; i++)
        for (int j = 0; j < b; j++)
            for (int l = 0; l < c; l++) {
                double turn =
                    (double)((int64_t)i * ka % a) / a + (double)((int64_t)j * kb % b) / b + (double)((int64_t)l * kc % c) / c;
                sum += x[((size_t)i * b + j) * c + l] * std::polar(1.0, sign * 2 * M_PI * turn);
            }
    return sum;
}

template <typename T> static double compare(const shape &s, const std::vector<complex> &in,
                                            const std::vector<std::complex<T>> &out, int width, double sign) {
    std::mt19937 source(7);
    const size_t points = s.points(), stride = points / s.last() * width;
    const int bins = points > 20000 ? 12 : 40;
    double worst = 0, scale = std::sqrt((double)points);
    for (int t = 0; t < bins; t++) {
        int k[3] = {0, 0, 0};
        for (int d = 0; d < s.rank; d++)
            k[d] = (int)(source() % (unsigned)(d == s.rank - 1 ? width : s.n[d]));
        const int batch = (int)(source() % (unsigned)s.batch);
        size_t at = 0;
        for (int d = 0; d < s.rank; d++)
            at = at * (d == s.rank - 1 ? width : s.n[d]) + k[d];
        complex want = bin(s, &in[batch * points], k, sign), got = out[batch * stride + at];
        double error = std::abs(want - got) / scale;
        worst = error > worst || std::isnan(error) ? (std::isnan(error) ? 1e9 : error) : worst;
    }
    return worst;
}

// There and, for real transforms, back again; *error is the largest of all.
template <typename T> static int transform(const Library &fft, const shape &s, int kind, double *error) {
    const bool real = kind == R2C || kind == D2Z, wide = sizeof(T) == 8;
    const size_t points = s.points();
    const int width = real ? s.last() / 2 + 1 : s.last();
    const size_t spectrum = points / s.last() * width * s.batch;
    std::vector<T> a = random_vector<T>(points * s.batch, 1), b = random_vector<T>(points * s.batch, 2);
    std::vector<complex> in(points * s.batch);
    for (size_t i = 0; i < in.size(); i++)
        in[i] = real ? complex(a[i], 0) : complex(a[i], b[i]);
    int plan = 0, n[3] = {s.n[0], s.n[1], s.n[2]};
    int r = fft.call("cufftPlanMany", &plan, s.rank, n, (int *)nullptr, 1, 0, (int *)nullptr, 1, 0, kind, s.batch);
    if (r)
        return r;
    Device<std::complex<T>> out(spectrum);
    if (real) {
        Device<T> from(a), back(a.size());
        int inverse = 0;
        r = fft.call(wide ? "cufftExecD2Z" : "cufftExecR2C", plan, (T *)from, (std::complex<T> *)out);
        if (!r && cudaDeviceSynchronize() == cudaSuccess) {
            *error = compare<T>(s, in, out.read(), width, -1);
            r = fft.call("cufftPlanMany", &inverse, s.rank, n, (int *)nullptr, 1, 0, (int *)nullptr, 1, 0, wide ? Z2D : C2R,
                         s.batch);
            if (!r)
                r = fft.call(wide ? "cufftExecZ2D" : "cufftExecC2R", inverse, (std::complex<T> *)out, (T *)back);
            if (!r && cudaDeviceSynchronize() == cudaSuccess) {
                std::vector<T> again = back.read();
                for (size_t i = 0; i < a.size(); i++)
                    *error = std::fmax(*error, std::fabs((double)again[i] / (double)points - a[i]));
            }
            fft.call("cufftDestroy", inverse);
        }
    } else {
        std::vector<std::complex<T>> narrow(in.begin(), in.end());
        Device<std::complex<T>> from(narrow);
        for (int direction = -1; direction <= 1 && !r; direction += 2) {
            r = fft.call(wide ? "cufftExecZ2Z" : "cufftExecC2C", plan, (std::complex<T> *)from, (std::complex<T> *)out,
                         direction);
            if (!r && cudaDeviceSynchronize() == cudaSuccess)
                *error = std::fmax(*error, compare<T>(s, in, out.read(), width, direction));
        }
    }
    fft.call("cufftDestroy", plan);
    return r;
}

int main(int argc, char **argv) {
    Library fft("libcufft.so.12");
    Report report("cufft", argc, argv);
    std::vector<shape> shapes;
    if (argc > 1 && !std::strcmp(argv[1], "large")) { // more kernels than one, or ones that are chosen by the device
        for (int n : {4096, 8192, 16384, 32768, 65536, 1009, 4099, 10007, 30030})
            shapes.push_back({1, {n, 1, 1}, 1});
        shapes.push_back({2, {128, 256, 1}, 1});
        shapes.push_back({2, {101, 103, 1}, 1});
        shapes.push_back({3, {32, 32, 32}, 1});
    } else {
        for (int n :
             {8, 16, 64, 256, 1024, 2048, 3, 5, 7, 11, 13, 17, 19, 31, 97, 127, 131, 263, 6, 15, 60, 100, 210, 1000, 1155})
            shapes.push_back({1, {n, 1, 1}, 1});
        shapes.push_back({1, {64, 1, 1}, 10});
        shapes.push_back({1, {15, 1, 1}, 7});
        shapes.push_back({2, {16, 16, 1}, 1});
        shapes.push_back({2, {32, 20, 1}, 2});
        shapes.push_back({2, {7, 11, 1}, 1});
        shapes.push_back({3, {8, 8, 8}, 1});
        shapes.push_back({3, {4, 6, 10}, 2});
    }
    for (const shape &s : shapes)
        for (int kind : {(int)C2C, (int)R2C, (int)Z2Z, (int)D2Z}) {
            char what[96];
            std::snprintf(what, sizeof what, "%s %d%s%.0d%s%.0d x%d", kind_name(kind), s.n[0], s.rank > 1 ? "x" : "",
                          s.rank > 1 ? s.n[1] : 0, s.rank > 2 ? "x" : "", s.rank > 2 ? s.n[2] : 0, s.batch);
            double error = 0;
            bool wide = kind == Z2Z || kind == D2Z;
            int r = wide ? transform<double>(fft, s, kind, &error) : transform<float>(fft, s, kind, &error);
            report.say(what, r, error, wide ? 1e-12 : 1e-5);
        }
    return report.end();
}
