// SPDX-License-Identifier: Apache-2.0
// cuDNN, unmodified: convolution by several algorithms, ReLU, softmax, pooling, against the CPU.
#include "library.h"

#include <algorithm>

static void *tensor(const Library &dnn, int n, int c, int h, int w) {
    void *d = nullptr;
    dnn.call("cudnnCreateTensorDescriptor", &d);
    dnn.call("cudnnSetTensor4dDescriptor", d, 0, 0, n, c, h, w);
    return d;
}

int main(int argc, char **argv) {
    Library dnn("libcudnn.so.9");
    Report report("cudnn", argc, argv);
    void *handle = nullptr;
    int r = dnn.call("cudnnCreate", &handle);
    report.say("create", r, 0, 0);
    if (r)
        return report.end();
    const float one = 1, zero = 0;
    const int n = 2, c = 3, h = 12, w = 10, k = 4;
    std::vector<float> x = random_vector<float>(n * c * h * w), f = random_vector<float>(k * c * 9, 2);
    void *dx = tensor(dnn, n, c, h, w), *dy = tensor(dnn, n, k, h, w), *filter = nullptr, *convolution = nullptr;
    dnn.call("cudnnCreateFilterDescriptor", &filter);
    dnn.call("cudnnSetFilter4dDescriptor", filter, 0, 0, k, c, 3, 3);
    dnn.call("cudnnCreateConvolutionDescriptor", &convolution);
    dnn.call("cudnnSetConvolution2dDescriptor", convolution, 1, 1, 1, 1, 1, 1, 1, 0);
    std::vector<double> want((size_t)n * k * h * w);
    for (int b = 0; b < n; b++)
        for (int o = 0; o < k; o++)
            for (int i = 0; i < h; i++)
                for (int j = 0; j < w; j++) {
                    double sum = 0;
                    for (int s = 0; s < c; s++)
                        for (int u = 0; u < 3; u++)
                            for (int v = 0; v < 3; v++) {
                                int y = i + u - 1, z = j + v - 1;
                                if (y >= 0 && y < h && z >= 0 && z < w)
                                    sum += (double)x[((b * c + s) * h + y) * w + z] * f[((o * c + s) * 3 + u) * 3 + v];
                            }
                    want[((b * k + o) * h + i) * w + j] = sum;
                }
    Device<float> in(x), weights(f), out(want.size());
    static const char *const algorithms[] = {"implicit gemm",    "implicit precomputed gemm", "gemm", "", "FFT", "FFT tiling", "",
                                             "Winograd nonfused"};
    for (int algorithm = 0; algorithm < 8; algorithm++) {
        if (algorithm == 3 || algorithm == 6)
            continue; // the library has none, or none for this device
        size_t size = 0;
        char what[64];
        std::snprintf(what, sizeof what, "convolution, %s", algorithms[algorithm]);
        r = dnn.call("cudnnGetConvolutionForwardWorkspaceSize", handle, dx, filter, convolution, dy, algorithm, &size);
        Device<char> work(size + 16);
        if (!r)
            r = dnn.call("cudnnConvolutionForward", handle, (const void *)&one, dx, (float *)in, filter, (float *)weights,
                         convolution, algorithm, (char *)work, size, (const void *)&zero, dy, (float *)out);
        report.say(what, r, r || cudaDeviceSynchronize() ? 0 : difference(out.read(), want), 1e-5);
    }
    void *relu = nullptr;
    dnn.call("cudnnCreateActivationDescriptor", &relu);
    dnn.call("cudnnSetActivationDescriptor", relu, 1, 0, 0.0);
    Device<float> same(x.size());
    r = dnn.call("cudnnActivationForward", handle, relu, (const void *)&one, dx, (float *)in, (const void *)&zero, dx,
                 (float *)same);
    std::vector<float> expected = x;
    for (auto &v : expected)
        v = v > 0 ? v : 0;
    report.say("ReLU", r, r || cudaDeviceSynchronize() ? 0 : difference(same.read(), expected), 0);
    r = dnn.call("cudnnSoftmaxForward", handle, 1, 0, (const void *)&one, dx, (float *)in, (const void *)&zero, dx,
                 (float *)same);
    const int each = c * h * w;
    for (int b = 0; b < n; b++) {
        double sum = 0;
        for (int i = 0; i < each; i++)
            sum += std::exp((double)x[b * each + i]);
        for (int i = 0; i < each; i++)
            expected[b * each + i] = (float)(std::exp((double)x[b * each + i]) / sum);
    }
    report.say("softmax", r, r || cudaDeviceSynchronize() ? 0 : difference(same.read(), expected), 1e-5);
    void *pooling = nullptr, *dp = tensor(dnn, n, c, h / 2, w / 2);
    dnn.call("cudnnCreatePoolingDescriptor", &pooling);
    dnn.call("cudnnSetPooling2dDescriptor", pooling, 0, 0, 2, 2, 0, 0, 2, 2);
    Device<float> pooled(x.size() / 4);
    r = dnn.call("cudnnPoolingForward", handle, pooling, (const void *)&one, dx, (float *)in, (const void *)&zero, dp,
                 (float *)pooled);
    std::vector<float> most(x.size() / 4);
    for (int b = 0; b < n * c; b++)
        for (int i = 0; i < h / 2; i++)
            for (int j = 0; j < w / 2; j++) {
                const float *p = &x[(b * h + 2 * i) * w + 2 * j];
                most[(b * (h / 2) + i) * (w / 2) + j] = std::max(std::max(p[0], p[1]), std::max(p[w], p[w + 1]));
            }
    report.say("pooling", r, r || cudaDeviceSynchronize() ? 0 : difference(pooled.read(), most), 0);
    dnn.call("cudnnDestroy", handle);
    return report.end();
}
