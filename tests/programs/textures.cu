// SPDX-License-Identifier: Apache-2.0
// Texture objects over arrays, linear and pitched memory: kinds, address modes, filters, normalised reads, mipmaps, gathers.
#include "check.h"
#include <cmath>
#include <cstring>
#include <vector>

static cudaTextureObject_t create(const cudaResourceDesc &resource, const cudaTextureDesc &description) {
    cudaTextureObject_t texture = 0;
    CHECK(cudaCreateTextureObject(&texture, &resource, &description, nullptr));
    return texture;
}

static cudaTextureObject_t of_array(cudaArray_t array, const cudaTextureDesc &description) {
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeArray;
    resource.res.array.array = array;
    return create(resource, description);
}

static cudaTextureDesc sampler(cudaTextureAddressMode mode, cudaTextureFilterMode filter, bool normalized) {
    cudaTextureDesc d = {};
    d.addressMode[0] = d.addressMode[1] = d.addressMode[2] = mode;
    d.filterMode = filter;
    d.normalizedCoords = normalized;
    d.borderColor[0] = 5;
    return d;
}

template <typename T> struct Buffer {
    T *data;
    size_t count;
    explicit Buffer(size_t n) : count(n) { CHECK(cudaMallocManaged(&data, n * sizeof(T))); }
    ~Buffer() { CHECK(cudaFree(data)); }
    T *finish() {
        CHECK(cudaGetLastError());
        CHECK(cudaDeviceSynchronize());
        return data;
    }
};

static void near(float got, float wanted, const char *what) {
    if (!(std::fabs(got - wanted) <= 1e-5f * (1 + std::fabs(wanted)))) {
        std::printf("%s: got %.9g, expected %.9g\n", what, got, wanted);
        std::exit(1);
    }
}

// ---- one and two dimensions ----

__global__ void fetch_linear(cudaTextureObject_t t, float4 *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        out[i] = tex1Dfetch<float4>(t, i - 2);
}

static void linear_memory() {
    const int n = 100;
    std::vector<float4> in(n);
    for (int i = 0; i < n; i++)
        in[i] = make_float4(i, i * 2, i * 3, -i);
    float4 *device;
    CHECK(cudaMalloc(&device, n * sizeof *device));
    CHECK(cudaMemcpy(device, in.data(), n * sizeof *device, cudaMemcpyHostToDevice));
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeLinear;
    resource.res.linear.devPtr = device;
    resource.res.linear.desc = cudaCreateChannelDesc<float4>();
    resource.res.linear.sizeInBytes = n * sizeof *device;
    cudaTextureObject_t t = create(resource, {});
    Buffer<float4> out(n + 4);
    fetch_linear<<<4, 32>>>(t, out.data, n + 4);
    out.finish();
    for (int i = 0; i < n + 4; i++) {
        bool inside = i >= 2 && i < n + 2;
        REQUIRE(out.data[i].x == (inside ? in[i - 2].x : 0));
        REQUIRE(!inside || out.data[i].w == in[i - 2].w);
    }
    CHECK(cudaDestroyTextureObject(t));
    CHECK(cudaFree(device));
}

__global__ void sample_2d(cudaTextureObject_t t, const float2 *at, float *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        out[i] = tex2D<float>(t, at[i].x, at[i].y);
}

static int address(int i, int size, cudaTextureAddressMode mode) {
    int period = 2 * size, m;
    switch (mode) {
    case cudaAddressModeWrap: return (i % size + size) % size;
    case cudaAddressModeMirror: m = (i % period + period) % period; return m < size ? m : period - 1 - m;
    case cudaAddressModeClamp: return i < 0 ? 0 : i < size ? i : size - 1;
    default: return i < 0 || i >= size ? -1 : i;
    }
}

static void modes_and_filters() {
    const int w = 13, h = 7, n = 500;
    std::vector<float> image(w * h);
    for (int i = 0; i < w * h; i++)
        image[i] = (float)(i * i % 31) - 7;
    cudaArray_t array;
    cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
    CHECK(cudaMallocArray(&array, &format, w, h));
    CHECK(cudaMemcpy2DToArray(array, 0, 0, image.data(), w * 4, w * 4, h, cudaMemcpyHostToDevice));
    Buffer<float2> at(n);
    Buffer<float> out(n);
    for (int m = 0; m < 4; m++)
        for (int f = 0; f < 2; f++)
            for (int normalized = 0; normalized < 2; normalized++) {
                auto mode = (cudaTextureAddressMode)m;
                auto effective = !normalized && (m == cudaAddressModeWrap || m == cudaAddressModeMirror) ? cudaAddressModeClamp : mode;
                cudaTextureObject_t t = of_array(array, sampler(mode, (cudaTextureFilterMode)f, normalized));
                for (int i = 0; i < n; i++) {
                    at.data[i] = make_float2((i * 37 % 1000) * 0.04f - 13.3f, (i * 53 % 1000) * 0.02f - 6.6f);
                    if (normalized)
                        at.data[i] = make_float2(at.data[i].x / w, at.data[i].y / h);
                }
                sample_2d<<<(n + 63) / 64, 64>>>(t, at.data, out.data, n);
                out.finish();
                auto texel = [&](int x, int y) {
                    x = address(x, w, effective);
                    y = address(y, h, effective);
                    return x < 0 || y < 0 ? 5.0f : image[y * w + x];
                };
                for (int i = 0; i < n; i++) {
                    double x = at.data[i].x * (normalized ? (double)w : 1), y = at.data[i].y * (normalized ? (double)h : 1), wanted;
                    if (f == cudaFilterModePoint) {
                        wanted = texel((int)std::floor(x), (int)std::floor(y));
                    } else {
                        double bx = std::floor((x - 0.5) * 256 + 0.5), by = std::floor((y - 0.5) * 256 + 0.5);
                        int ix = (int)std::floor(bx / 256), iy = (int)std::floor(by / 256);
                        double a = bx / 256 - ix, b = by / 256 - iy;
                        wanted = (1 - a) * (1 - b) * texel(ix, iy) + a * (1 - b) * texel(ix + 1, iy) +
                                 (1 - a) * b * texel(ix, iy + 1) + a * b * texel(ix + 1, iy + 1);
                    }
                    near(out.data[i], (float)wanted, "2D sample");
                }
                CHECK(cudaDestroyTextureObject(t));
            }
    CHECK(cudaFreeArray(array));
}

__global__ void sample_uchar4(cudaTextureObject_t fraction, cudaTextureObject_t whole, float4 *a, uchar4 *b, int w) {
    int i = threadIdx.x;
    a[i] = tex2D<float4>(fraction, i % w + 0.5f, i / w + 0.5f);
    b[i] = tex2D<uchar4>(whole, i % w + 0.5f, i / w + 0.5f);
}

static void pitched_bytes() {
    const int w = 8, h = 4;
    uchar4 *device;
    size_t pitch;
    std::vector<uchar4> in(w * h);
    for (int i = 0; i < w * h; i++)
        in[i] = make_uchar4(i, 255 - i, i * 8, 7);
    CHECK(cudaMallocPitch(&device, &pitch, w * sizeof *device, h));
    CHECK(cudaMemcpy2D(device, pitch, in.data(), w * 4, w * 4, h, cudaMemcpyHostToDevice));
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypePitch2D;
    resource.res.pitch2D.devPtr = device;
    resource.res.pitch2D.desc = cudaCreateChannelDesc<uchar4>();
    resource.res.pitch2D.width = w;
    resource.res.pitch2D.height = h;
    resource.res.pitch2D.pitchInBytes = pitch;
    cudaTextureDesc d = sampler(cudaAddressModeClamp, cudaFilterModePoint, false);
    d.readMode = cudaReadModeNormalizedFloat;
    cudaTextureObject_t fraction = create(resource, d);
    d.readMode = cudaReadModeElementType;
    cudaTextureObject_t whole = create(resource, d);
    Buffer<float4> a(w * h);
    Buffer<uchar4> b(w * h);
    sample_uchar4<<<1, w * h>>>(fraction, whole, a.data, b.data, w);
    a.finish();
    for (int i = 0; i < w * h; i++) {
        REQUIRE(std::memcmp(&b.data[i], &in[i], 4) == 0);
        near(a.data[i].x, in[i].x / 255.0f, "normalised x");
        near(a.data[i].y, in[i].y / 255.0f, "normalised y");
        near(a.data[i].w, 7 / 255.0f, "normalised w");
    }
    cudaTextureDesc got;
    CHECK(cudaGetTextureObjectTextureDesc(&got, fraction));
    REQUIRE(got.readMode == cudaReadModeNormalizedFloat && got.addressMode[0] == cudaAddressModeClamp);
    CHECK(cudaDestroyTextureObject(fraction));
    CHECK(cudaDestroyTextureObject(whole));
    CHECK(cudaFree(device));
}

// ---- volumes, layers, cubes ----

__global__ void sample_volume(cudaTextureObject_t t, float *out) {
    int i = threadIdx.x;
    out[i] = tex3D<float>(t, i + 0.5f, 2.5f, 1.75f);
}

__global__ void sample_layers(cudaTextureObject_t t, float *out) {
    int i = threadIdx.x;
    out[i] = tex2DLayered<float>(t, i + 0.5f, 1.5f, 2);
    out[i + 8] = tex2DLayered<float>(t, i + 0.5f, 0.5f, 99);
}

__global__ void sample_layers_1d(cudaTextureObject_t t, float *out) {
    out[threadIdx.x] = tex1DLayered<float>(t, threadIdx.x + 0.5f, 1);
}

__global__ void sample_cube(cudaTextureObject_t t, const float3 *at, float *out) {
    float3 d = at[threadIdx.x];
    out[threadIdx.x] = texCubemap<float>(t, d.x, d.y, d.z);
}

static cudaArray_t filled(int w, int h, int d, unsigned flags, bool pinned) {
    size_t rows = (size_t)(h ? h : 1) * d, n = rows * w;
    float *image;
    if (pinned)
        CHECK(cudaMallocHost(&image, n * sizeof *image));
    else
        image = (float *)std::malloc(n * sizeof *image);
    for (size_t i = 0; i < n; i++)
        image[i] = (float)i;
    cudaArray_t array;
    cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
    CHECK(cudaMalloc3DArray(&array, &format, make_cudaExtent(w, h, d), flags));
    cudaMemcpy3DParms copy = {};
    copy.srcPtr = make_cudaPitchedPtr(image, w * sizeof *image, w, h ? h : 1);
    copy.dstArray = array;
    copy.extent = make_cudaExtent(w, h ? h : 1, d);
    copy.kind = cudaMemcpyHostToDevice;
    CHECK(cudaMemcpy3D(&copy));
    std::vector<float> back(n, -1);
    copy = {};
    copy.srcArray = array;
    copy.dstPtr = make_cudaPitchedPtr(back.data(), w * sizeof *image, w, h ? h : 1);
    copy.extent = make_cudaExtent(w, h ? h : 1, d);
    copy.kind = cudaMemcpyDeviceToHost;
    CHECK(cudaMemcpy3D(&copy));
    REQUIRE(std::memcmp(back.data(), image, n * sizeof *image) == 0);
    if (pinned)
        CHECK(cudaFreeHost(image));
    else
        std::free(image);
    return array;
}

static void volumes_and_layers() {
    const int w = 8, h = 4;
    Buffer<float> out(64);
    for (int pinned = 0; pinned < 2; pinned++) {
        cudaArray_t volume = filled(w, h, 3, 0, pinned);
        cudaTextureObject_t t = of_array(volume, sampler(cudaAddressModeClamp, cudaFilterModeLinear, false));
        sample_volume<<<1, w>>>(t, out.data);
        out.finish();
        for (int i = 0; i < w; i++)
            near(out.data[i], i + 2.0f * w + 1.25f * w * h, "volume");
        CHECK(cudaDestroyTextureObject(t));
        CHECK(cudaFreeArray(volume));
    }
    cudaArray_t layers = filled(w, h, 3, cudaArrayLayered, false);
    cudaTextureObject_t t = of_array(layers, sampler(cudaAddressModeClamp, cudaFilterModePoint, false));
    sample_layers<<<1, w>>>(t, out.data);
    out.finish();
    for (int i = 0; i < w; i++) {
        REQUIRE(out.data[i] == 2 * w * h + w + i);
        REQUIRE(out.data[i + 8] == 2 * w * h + i);
    }
    CHECK(cudaDestroyTextureObject(t));
    CHECK(cudaFreeArray(layers));
    layers = filled(w, 0, 3, cudaArrayLayered, false);
    t = of_array(layers, sampler(cudaAddressModeClamp, cudaFilterModePoint, false));
    sample_layers_1d<<<1, w>>>(t, out.data);
    out.finish();
    for (int i = 0; i < w; i++)
        REQUIRE(out.data[i] == w + i);
    CHECK(cudaDestroyTextureObject(t));
    CHECK(cudaFreeArray(layers));
}

static void cubes() {
    const int n = 4;
    cudaArray_t cube = filled(n, n, 6, cudaArrayCubemap, false);
    cudaTextureObject_t t = of_array(cube, sampler(cudaAddressModeClamp, cudaFilterModePoint, true));
    const float3 directions[] = {{1, 0.1f, 0.1f}, {-1, 0.1f, 0.1f}, {0.1f, 1, 0.1f},
                                 {0.1f, -1, 0.1f}, {0.1f, 0.1f, 1}, {0.1f, 0.1f, -1}};
    // Which texel of the face each of them hits: the faces' axes are those of the programming guide's table.
    const int texel[] = {1 * n + 1, 1 * n + 2, 2 * n + 2, 1 * n + 2, 1 * n + 2, 1 * n + 1};
    Buffer<float3> at(6);
    Buffer<float> out(6);
    std::memcpy(at.data, directions, sizeof directions);
    sample_cube<<<1, 6>>>(t, at.data, out.data);
    out.finish();
    for (int i = 0; i < 6; i++)
        REQUIRE(out.data[i] == i * n * n + texel[i]);
    CHECK(cudaDestroyTextureObject(t));
    CHECK(cudaFreeArray(cube));
}

// ---- mipmaps, gathers ----

__global__ void sample_levels(cudaTextureObject_t t, float *out) {
    int i = threadIdx.x;
    out[i] = tex2DLod<float>(t, 0.5f, 0.5f, i * 0.5f);
    out[i + 8] = tex2DGrad<float>(t, 0.5f, 0.5f, make_float2(exp2f((float)i) / 16, 0), make_float2(0, 0));
    if (i == 0)
        out[16] = tex2D<float>(t, 0.5f, 0.5f);
}

static void mipmaps() {
    const int n = 16, levels = 4;
    cudaMipmappedArray_t mipmap;
    cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
    CHECK(cudaMallocMipmappedArray(&mipmap, &format, make_cudaExtent(n, n, 0), levels));
    for (int i = 0; i < levels; i++) {
        cudaArray_t level;
        CHECK(cudaGetMipmappedArrayLevel(&level, mipmap, i));
        cudaExtent extent;
        CHECK(cudaArrayGetInfo(nullptr, &extent, nullptr, level));
        REQUIRE((int)extent.width == n >> i && (int)extent.height == n >> i);
        std::vector<float> image((n >> i) * (n >> i), (float)(10 * i));
        CHECK(cudaMemcpy2DToArray(level, 0, 0, image.data(), (n >> i) * 4, (n >> i) * 4, n >> i, cudaMemcpyHostToDevice));
    }
    cudaArray_t none;
    EXPECT_ERROR(cudaGetMipmappedArrayLevel(&none, mipmap, levels), cudaErrorInvalidValue);
    cudaGetLastError(); // forgets it
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeMipmappedArray;
    resource.res.mipmap.mipmap = mipmap;
    cudaTextureDesc d = sampler(cudaAddressModeClamp, cudaFilterModeLinear, true);
    d.mipmapFilterMode = cudaFilterModeLinear;
    d.maxMipmapLevelClamp = 2.75f;
    cudaTextureObject_t t = create(resource, d);
    Buffer<float> out(32);
    sample_levels<<<1, 8>>>(t, out.data);
    out.finish();
    for (int i = 0; i < 8; i++) {
        near(out.data[i], std::fmin(5.0f * i, 27.5f), "level of detail");
        near(out.data[i + 8], std::fmin(10.0f * i, 27.5f), "gradient");
    }
    REQUIRE(out.data[16] == 0);
    cudaResourceDesc got;
    CHECK(cudaGetTextureObjectResourceDesc(&got, t));
    REQUIRE(got.resType == cudaResourceTypeMipmappedArray && got.res.mipmap.mipmap == mipmap);
    CHECK(cudaDestroyTextureObject(t));
    cudaResourceViewDesc view = {};
    view.format = cudaResViewFormatFloat1;
    view.width = view.height = n / 2;
    view.firstMipmapLevel = 1;
    view.lastMipmapLevel = 2;
    CHECK(cudaCreateTextureObject(&t, &resource, &d, &view));
    sample_levels<<<1, 8>>>(t, out.data);
    out.finish();
    REQUIRE(out.data[16] == 10 && out.data[7] == 20);
    CHECK(cudaDestroyTextureObject(t));
    CHECK(cudaFreeMipmappedArray(mipmap));
}

__global__ void gather(cudaTextureObject_t t, float4 *out) {
    out[0] = tex2Dgather<float4>(t, 2.0f, 3.0f, 0);
    bool resident = false;
    out[1].x = tex2D<float>(t, 2.5f, 3.5f, &resident);
    out[1].y = resident;
}

static void gathers() {
    const int w = 8, h = 8;
    std::vector<float> image(w * h);
    for (int i = 0; i < w * h; i++)
        image[i] = (float)i;
    cudaArray_t array;
    cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
    CHECK(cudaMallocArray(&array, &format, w, h, cudaArrayTextureGather));
    CHECK(cudaMemcpy2DToArray(array, 0, 0, image.data(), w * 4, w * 4, h, cudaMemcpyHostToDevice));
    cudaTextureObject_t t = of_array(array, sampler(cudaAddressModeClamp, cudaFilterModePoint, false));
    Buffer<float4> out(2);
    gather<<<1, 1>>>(t, out.data);
    out.finish();
    REQUIRE(out.data[0].x == 3 * w + 1 && out.data[0].y == 3 * w + 2 && out.data[0].z == 2 * w + 2 && out.data[0].w == 2 * w + 1);
    REQUIRE(out.data[1].x == 3 * w + 2 && out.data[1].y == 1);
    CHECK(cudaDestroyTextureObject(t));
    CHECK(cudaFreeArray(array));
}

int main() {
    linear_memory();
    modes_and_filters();
    pitched_bytes();
    volumes_and_layers();
    cubes();
    mipmaps();
    gathers();
    return passed("textures");
}
