// SPDX-License-Identifier: Apache-2.0
// cuSPARSE, unmodified: sparse matrix times vector and times matrix, in formats and algorithms, against the CPU.
#include "library.h"

int main(int argc, char **argv) {
    Library sparse("libcusparse.so.12");
    Report report("cusparse", argc, argv);
    const int rows = 300, columns = 200, wide = 5, real = 0 /* CUDA_R_32F */, index = 2 /* 32 bits */;
    std::mt19937 source(3);
    std::vector<int> offsets = {0}, column, row;
    std::vector<float> value;
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++)
            if (source() % (i % 17 == 0 ? 2 : 20) == 0)
                row.push_back(i), column.push_back(j), value.push_back((float)(source() % 1000) / 500 - 1);
        offsets.push_back((int)column.size());
    }
    const int64_t entries = (int64_t)value.size();
    std::vector<float> x = random_vector<float>(columns * wide), y0 = random_vector<float>(rows * wide, 9);
    std::vector<double> want(rows * wide);
    const float alpha = 1.5f, beta = -0.5f;
    for (int c = 0; c < wide; c++)
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int e = offsets[i]; e < offsets[i + 1]; e++)
                sum += (double)value[e] * x[c * columns + column[e]];
            want[c * rows + i] = alpha * sum + beta * y0[c * rows + i];
        }
    std::vector<double> first(want.begin(), want.begin() + rows);

    void *handle = nullptr, *csr, *coo, *vx, *vy, *mx, *my;
    int r = sparse.call("cusparseCreate", &handle);
    report.say("create", r, 0, 0);
    if (r)
        return report.end();
    Device<int> d_offsets(offsets), d_column(column), d_row(row);
    Device<float> d_value(value), d_x(x), d_y(y0);
    sparse.call("cusparseCreateCsr", &csr, (int64_t)rows, (int64_t)columns, entries, (int *)d_offsets, (int *)d_column,
                (float *)d_value, index, index, 0, real);
    sparse.call("cusparseCreateCoo", &coo, (int64_t)rows, (int64_t)columns, entries, (int *)d_row, (int *)d_column,
                (float *)d_value, index, 0, real);
    sparse.call("cusparseCreateDnVec", &vx, (int64_t)columns, (float *)d_x, real);
    sparse.call("cusparseCreateDnVec", &vy, (int64_t)rows, (float *)d_y, real);
    sparse.call("cusparseCreateDnMat", &mx, (int64_t)columns, (int64_t)wide, (int64_t)columns, (float *)d_x, real, 1);
    sparse.call("cusparseCreateDnMat", &my, (int64_t)rows, (int64_t)wide, (int64_t)rows, (float *)d_y, real, 1);
    const struct {
        const char *name;
        void *matrix;
        int algorithm;
    } products[] = {{"SpMV CSR default", csr, 0},
                    {"SpMV CSR 1", csr, 2},
                    {"SpMV CSR 2", csr, 3},
                    {"SpMV COO 1", coo, 1},
                    {"SpMV COO 2", coo, 4}};
    for (auto &p : products) {
        size_t size = 0;
        CHECK(cudaMemcpy(d_y, y0.data(), y0.size() * sizeof(float), cudaMemcpyHostToDevice));
        r = sparse.call("cusparseSpMV_bufferSize", handle, 0, &alpha, p.matrix, vx, &beta, vy, real, p.algorithm, &size);
        Device<char> buffer(size + 16);
        if (!r)
            r = sparse.call("cusparseSpMV", handle, 0, &alpha, p.matrix, vx, &beta, vy, real, p.algorithm, (char *)buffer);
        report.say(p.name, r, r || cudaDeviceSynchronize() ? 0 : difference(d_y.read(), first), 1e-5);
    }
    size_t size = 0;
    CHECK(cudaMemcpy(d_y, y0.data(), y0.size() * sizeof(float), cudaMemcpyHostToDevice));
    r = sparse.call("cusparseSpMM_bufferSize", handle, 0, 0, &alpha, csr, mx, &beta, my, real, 0, &size);
    Device<char> buffer(size + 16);
    if (!r)
        r = sparse.call("cusparseSpMM", handle, 0, 0, &alpha, csr, mx, &beta, my, real, 0, (char *)buffer);
    report.say("SpMM CSR", r, r || cudaDeviceSynchronize() ? 0 : difference(d_y.read(), want), 1e-5);
    sparse.call("cusparseDestroy", handle);
    return report.end();
}
