// SPDX-License-Identifier: Apache-2.0
// cuBLAS and cublasLt, unmodified: vectors, matrix times vector, products of many shapes and types, against the CPU.
#include "library.h"

#include <cuda_fp16.h>

template <typename T> static std::vector<double> product(bool ta, bool tb, int m, int n, int k, double alpha,
                                                         const std::vector<T> &a, const std::vector<T> &b, double beta,
                                                         const std::vector<T> &c) {
    std::vector<double> out((size_t)m * n);
    for (int j = 0; j < n; j++)
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int l = 0; l < k; l++)
                sum += (double)(ta ? a[(size_t)i * k + l] : a[(size_t)l * m + i]) *
                       (double)(tb ? b[(size_t)l * n + j] : b[(size_t)j * k + l]);
            out[(size_t)j * m + i] = alpha * sum + beta * (double)c[(size_t)j * m + i];
        }
    return out;
}

static void vectors(const Library &blas, void *handle, Report &report) {
    const int n = 1000;
    std::vector<float> x = random_vector<float>(n), y = random_vector<float>(n, 2), want = y;
    const float alpha = 2.5f, beta = 0.5f;
    double dot = 0, norm = 0;
    for (int i = 0; i < n; i++)
        want[i] += alpha * x[i], dot += (double)x[i] * y[i], norm += (double)x[i] * x[i];
    Device<float> dx(x), dy(y);
    float result = 0;
    int r = blas.call("cublasSdot_v2", handle, n, (float *)dx, 1, (float *)dy, 1, &result);
    report.say("Sdot", r, std::fabs(result - dot) / std::sqrt(n), 1e-6);
    r = blas.call("cublasSnrm2_v2", handle, n, (float *)dx, 1, &result);
    report.say("Snrm2", r, std::fabs(result - std::sqrt(norm)) / std::sqrt(norm), 1e-6);
    r = blas.call("cublasSaxpy_v2", handle, n, &alpha, (float *)dx, 1, (float *)dy, 1);
    report.say("Saxpy", r, r ? 0 : difference(dy.read(), want), 1e-6);
    const int rows = 70, columns = 130;
    std::vector<float> a = random_vector<float>(rows * columns, 3), v(y.begin(), y.begin() + rows);
    for (bool transposed : {false, true}) {
        std::vector<float> in(x.begin(), x.begin() + (transposed ? rows : columns)),
            out = random_vector<float>(transposed ? columns : rows, 4);
        std::vector<double> expected(out.size());
        for (size_t i = 0; i < out.size(); i++) {
            expected[i] = beta * out[i];
            for (size_t j = 0; j < in.size(); j++)
                expected[i] += (double)alpha * (transposed ? a[i * rows + j] : a[j * rows + i]) * in[j];
        }
        Device<float> da(a), din(in), dout(out);
        r = blas.call("cublasSgemv_v2", handle, (int)transposed, rows, columns, &alpha, (float *)da, rows, (float *)din, 1, &beta,
                      (float *)dout, 1);
        report.say(transposed ? "Sgemv T" : "Sgemv N", r, r ? 0 : difference(dout.read(), expected), 1e-5);
    }
}

template <typename T>
static void products(const Library &blas, void *handle, Report &report, const char *function, double limit) {
    for (int size : {1, 7, 16, 33, 64, 128, 200})
        for (int transposes = 0; transposes < 4; transposes++) {
            if (transposes && size != 33)
                continue;
            const int m = size, n = size + (size > 7 ? 3 : 0), k = size + (size > 7 ? 5 : 0);
            const bool ta = transposes & 1, tb = transposes & 2;
            const T alpha = (T)1.25, beta = (T)-0.5;
            std::vector<T> a = random_vector<T>((size_t)m * k), b = random_vector<T>((size_t)k * n, 2),
                           c = random_vector<T>((size_t)m * n, 3);
            Device<T> da(a), db(b), dc(c);
            int r = blas.call(function, handle, (int)ta, (int)tb, m, n, k, &alpha, (T *)da, ta ? k : m, (T *)db, tb ? n : k,
                              &beta, (T *)dc, m);
            char what[80];
            std::snprintf(what, sizeof what, "%.5s%s %c%c %dx%dx%d", function + 6, "", ta ? 'T' : 'N', tb ? 'T' : 'N', m, n, k);
            double error =
                r || cudaDeviceSynchronize() ? 0 : difference(dc.read(), product(ta, tb, m, n, k, alpha, a, b, beta, c));
            report.say(what, r, error, limit);
        }
}

static void half_products(const Library &blas, void *handle, Report &report) {
    const int n = 64;
    std::vector<__half> a = random_vector<__half>(n * n), b = random_vector<__half>(n * n, 2), c(n * n, __half(0.0f));
    std::vector<float> wa(a.begin(), a.end()), wb(b.begin(), b.end()), wc(n * n);
    Device<__half> da(a), db(b), dc(c);
    const float alpha = 1, beta = 0;
    int r = blas.call("cublasGemmEx", handle, 0, 0, n, n, n, (const void *)&alpha, (void *)(__half *)da, 2, n,
                      (void *)(__half *)db, 2, n, (const void *)&beta, (void *)(__half *)dc, 2, n, 68 /* 32F */, -1);
    std::vector<float> got(n * n);
    if (!r && !cudaDeviceSynchronize()) {
        std::vector<__half> out = dc.read();
        got.assign(out.begin(), out.end());
    }
    report.say("GemmEx half 64", r, r ? 0 : difference(got, product(false, false, n, n, n, 1, wa, wb, 0, wc)), 2e-3);
}

static void light(Report &report) {
    Library lt("libcublasLt.so.13");
    void *handle = nullptr, *operation, *la, *lb, *lc, *preference;
    int r = lt.call("cublasLtCreate", &handle);
    report.say("Lt create", r, 0, 0);
    for (int n : {32, 100, 256}) {
        std::vector<float> a = random_vector<float>((size_t)n * n), b = random_vector<float>((size_t)n * n, 2), c((size_t)n * n);
        Device<float> da(a), db(b), dc(c);
        const uint64_t size = (uint64_t)n;
        lt.call("cublasLtMatmulDescCreate", &operation, 68, 0);
        lt.call("cublasLtMatrixLayoutCreate", &la, 0, size, size, (int64_t)n);
        lt.call("cublasLtMatrixLayoutCreate", &lb, 0, size, size, (int64_t)n);
        lt.call("cublasLtMatrixLayoutCreate", &lc, 0, size, size, (int64_t)n);
        lt.call("cublasLtMatmulPreferenceCreate", &preference);
        struct {
            uint64_t algorithm[8];
            size_t workspace;
            int status;
            float waves;
            int reserved[4];
        } found[8];
        int count = 0;
        char what[64];
        std::snprintf(what, sizeof what, "Lt heuristic %d", n);
        r = lt.call("cublasLtMatmulAlgoGetHeuristic", handle, operation, la, lb, lc, lc, preference, 8, &found[0], &count);
        report.say(what, r, count > 0 ? 0 : 1, 0);
        const float alpha = 1, beta = 0;
        if (!r && count)
            r = lt.call("cublasLtMatmul", handle, operation, (const void *)&alpha, (float *)da, la, (float *)db, lb,
                        (const void *)&beta, (float *)dc, lc, (float *)dc, lc, (const void *)found[0].algorithm, (void *)nullptr,
                        (size_t)0, (cudaStream_t)0);
        std::snprintf(what, sizeof what, "Lt matmul %d", n);
        double error = r || cudaDeviceSynchronize() ? 0 : difference(dc.read(), product(false, false, n, n, n, 1, a, b, 0, c));
        report.say(what, r, error, 1e-5);
    }
    lt.call("cublasLtDestroy", handle);
}

int main(int argc, char **argv) {
    Library blas("libcublas.so.13");
    Report report("cublas", argc, argv);
    void *handle = nullptr;
    int r = blas.call("cublasCreate_v2", &handle);
    report.say("create", r, 0, 0);
    if (r)
        return report.end();
    vectors(blas, handle, report);
    products<float>(blas, handle, report, "cublasSgemm_v2", 1e-5);
    products<double>(blas, handle, report, "cublasDgemm_v2", 1e-13);
    half_products(blas, handle, report);
    light(report);
    blas.call("cublasDestroy_v2", handle);
    return report.end();
}
