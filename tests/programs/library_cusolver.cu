// SPDX-License-Identifier: Apache-2.0
// cuSOLVER, unmodified: Cholesky, LU and solving, QR, symmetric eigenvalues; what is multiplied back is what went in.
#include "library.h"

static const int n = 48;

template <typename T> static std::vector<double> multiply(const std::vector<T> &a, const std::vector<T> &b, bool transposed) {
    std::vector<double> c(n * n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            for (int k = 0; k < n; k++)
                c[j * n + i] += (double)a[k * n + i] * (double)(transposed ? b[k * n + j] : b[j * n + k]);
    return c;
}

static int late(int r, const Device<int> &information) {
    if (!r && cudaDeviceSynchronize() != cudaSuccess)
        return 1000 + (int)cudaGetLastError();
    return r ? r : information.read()[0] ? 2000 : 0;
}

int main(int argc, char **argv) {
    Library solver("libcusolver.so.12");
    Report report("cusolver", argc, argv);
    void *handle = nullptr;
    int r = solver.call("cusolverDnCreate", &handle), size = 0;
    report.say("create", r, 0, 0);
    if (r)
        return report.end();
    Device<int> information(1), pivots(n);
    std::vector<float> general = random_vector<float>(n * n);
    std::vector<double> square = multiply(general, general, true), wide(general.begin(), general.end());
    for (int i = 0; i < n; i++)
        square[i * n + i] += 1;
    std::vector<float> positive(square.begin(), square.end());

    {
        Device<float> a(positive);
        r = solver.call("cusolverDnSpotrf_bufferSize", handle, 0, n, (float *)a, n, &size);
        Device<float> work(size + 1);
        if (!r)
            r = late(solver.call("cusolverDnSpotrf", handle, 0, n, (float *)a, n, (float *)work, size, (int *)information),
                     information);
        double error = 0;
        if (!r) {
            std::vector<float> l = a.read();
            for (int j = 0; j < n; j++)
                for (int i = 0; i < j; i++)
                    l[j * n + i] = 0;
            error = difference(multiply(l, l, true), square);
        }
        report.say("Spotrf", r, error, 1e-5);
    }
    {
        std::vector<double> x = random_vector<double>(n, 5), b(n);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                b[i] += wide[j * n + i] * x[j];
        Device<double> a(wide), right(b);
        r = solver.call("cusolverDnDgetrf_bufferSize", handle, n, n, (double *)a, n, &size);
        Device<double> work(size + 1);
        if (!r)
            r = late(
                solver.call("cusolverDnDgetrf", handle, n, n, (double *)a, n, (double *)work, (int *)pivots, (int *)information),
                information);
        report.say("Dgetrf", r, 0, 0);
        if (!r)
            r = late(solver.call("cusolverDnDgetrs", handle, 0, n, 1, (double *)a, n, (int *)pivots, (double *)right, n,
                                 (int *)information),
                     information);
        report.say("Dgetrs", r, r ? 0 : difference(right.read(), x), 1e-9);
    }
    {
        Device<double> a(wide), tau(n);
        r = solver.call("cusolverDnDgeqrf_bufferSize", handle, n, n, (double *)a, n, &size);
        Device<double> work(size + 1);
        if (!r)
            r = late(solver.call("cusolverDnDgeqrf", handle, n, n, (double *)a, n, (double *)tau, (double *)work, size,
                                 (int *)information),
                     information);
        double error = 0;
        if (!r) { // A'A = R'R
            std::vector<double> upper = a.read(), want(n * n), got(n * n);
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    for (int k = 0; k < n; k++) {
                        want[j * n + i] += wide[i * n + k] * wide[j * n + k];
                        got[j * n + i] += k <= i && k <= j ? upper[i * n + k] * upper[j * n + k] : 0;
                    }
            error = difference(got, want);
        }
        report.say("Dgeqrf", r, error, 1e-12);
    }
    {
        Device<double> a(square), values(n);
        r = solver.call("cusolverDnDsyevd_bufferSize", handle, 1, 0, n, (double *)a, n, (double *)values, &size);
        Device<double> work(size + 1);
        if (!r)
            r = late(solver.call("cusolverDnDsyevd", handle, 1, 0, n, (double *)a, n, (double *)values, (double *)work, size,
                                 (int *)information),
                     information);
        double error = 0;
        if (!r) {
            std::vector<double> v = a.read(), w = values.read(), scaled = v;
            for (int j = 0; j < n; j++)
                for (int i = 0; i < n; i++)
                    scaled[j * n + i] *= w[j];
            error = difference(multiply(scaled, v, true), square);
        }
        report.say("Dsyevd", r, error, 1e-11);
    }
    solver.call("cusolverDnDestroy", handle);
    return report.end();
}
