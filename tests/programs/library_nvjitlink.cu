// SPDX-License-Identifier: Apache-2.0
// NVRTC and nvJitLink, unmodified: what each hands out for this device, and what becomes of it. PTX and LTO-IR linked to PTX run;
// machine code is refused by name.
#include "library.h"

#include <string>

static const char source[] = "extern \"C\" __device__ float scale(float);\n"
                             "extern \"C\" __global__ void apply(float *x) { x[threadIdx.x] = scale(x[threadIdx.x]); }\n";
static const char callee[] = "extern \"C\" __device__ float scale(float x) { return 3 * x + 1; }\n";
static const char whole[] = "extern \"C\" __device__ float scale(float x) { return 3 * x + 1; }\n"
                            "extern \"C\" __global__ void apply(float *x) { x[threadIdx.x] = scale(x[threadIdx.x]); }\n";

enum form { PTX, CUBIN, LTOIR };

static std::string compile(const Library &rtc, const char *text, enum form form, const std::vector<std::string> &options) {
    static const char *const size_of[] = {"nvrtcGetPTXSize", "nvrtcGetCUBINSize", "nvrtcGetLTOIRSize"};
    static const char *const get[] = {"nvrtcGetPTX", "nvrtcGetCUBIN", "nvrtcGetLTOIR"};
    void *program = nullptr;
    std::vector<const char *> list;
    for (auto &o : options)
        list.push_back(o.c_str());
    REQUIRE(rtc.call("nvrtcCreateProgram", &program, text, "apply.cu", 0, (const char **)nullptr, (const char **)nullptr) == 0);
    REQUIRE(rtc.call("nvrtcCompileProgram", program, (int)list.size(), list.data()) == 0);
    size_t size = 0;
    REQUIRE(rtc.call(size_of[form], program, &size) == 0 && size > 0);
    std::string code(size, 0);
    REQUIRE(rtc.call(get[form], program, &code[0]) == 0);
    rtc.call("nvrtcDestroyProgram", &program);
    return code;
}

// 0 and the linked code, or nvJitLink's error.
static int link(const Library &linker, const std::vector<std::string> &inputs, int type, const std::vector<std::string> &options,
                bool ptx, std::string *out) {
    void *handle = nullptr;
    std::vector<const char *> list;
    for (auto &o : options)
        list.push_back(o.c_str());
    int r = linker.call("nvJitLinkCreate", &handle, (uint32_t)list.size(), list.data());
    for (size_t i = 0; !r && i < inputs.size(); i++)
        r = linker.call("nvJitLinkAddData", handle, type, inputs[i].data(), inputs[i].size(), "input");
    if (!r)
        r = linker.call("nvJitLinkComplete", handle);
    size_t size = 0;
    if (!r)
        r = linker.call(ptx ? "nvJitLinkGetLinkedPtxSize" : "nvJitLinkGetLinkedCubinSize", handle, &size);
    out->assign(size, 0);
    if (!r)
        r = linker.call(ptx ? "nvJitLinkGetLinkedPtx" : "nvJitLinkGetLinkedCubin", handle, &(*out)[0]);
    if (handle)
        linker.call("nvJitLinkDestroy", &handle);
    return r;
}

// The driver's answer to the code; 0 when it ran and the numbers are right.
static int run(const std::string &code) {
    Library cuda("libcuda.so.1");
    void *module = nullptr, *function = nullptr;
    std::string image = code + '\0';
    int r = cuda.call("cuModuleLoadData", &module, (const void *)image.data());
    if (r)
        return r;
    REQUIRE(cuda.call("cuModuleGetFunction", &function, module, "apply") == 0);
    std::vector<float> x = random_vector<float>(32), want = x;
    for (auto &v : want)
        v = 3 * v + 1;
    Device<float> d(x);
    float *pointer = d;
    void *parameters[] = {&pointer};
    REQUIRE(cuda.call("cuLaunchKernel", function, 1u, 1u, 1u, 32u, 1u, 1u, 0u, (void *)nullptr, (void **)parameters,
                      (void **)nullptr) == 0);
    CHECK(cudaDeviceSynchronize());
    REQUIRE(difference(d.read(), want) < 1e-6);
    cuda.call("cuModuleUnload", module);
    return 0;
}

int main() {
    Library rtc("libnvrtc.so.13"), linker("libnvJitLink.so.13");
    const int no_binary = 209; // CUDA_ERROR_NO_BINARY_FOR_GPU
    int major, minor;
    CHECK(cudaFree(nullptr)); // a context
    CHECK(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, 0));
    CHECK(cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, 0));
    const std::string number = std::to_string(major) + std::to_string(minor);
    const std::string real = "-arch=sm_" + number, virtual_ = "-arch=compute_" + number;

    REQUIRE(run(compile(rtc, whole, PTX, {virtual_})) == 0);
    std::string cubin = compile(rtc, whole, CUBIN, {real});
    std::printf("NVRTC %s: %zu bytes of machine code, cuModuleLoadData: %d\n", real.c_str(), cubin.size(), run(cubin));
    REQUIRE(run(cubin) == no_binary);
    REQUIRE(run(compile(rtc, whole, PTX, {real})) == 0); // PTX is there, too, for who asks

    const std::vector<std::string> parts = {compile(rtc, source, PTX, {virtual_, "-rdc=true"}),
                                            compile(rtc, callee, PTX, {virtual_, "-rdc=true"})};
    const std::vector<std::string> lto = {compile(rtc, source, LTOIR, {virtual_, "-rdc=true", "-dlto"}),
                                          compile(rtc, callee, LTOIR, {virtual_, "-rdc=true", "-dlto"})};
    std::string linked;
    REQUIRE(link(linker, parts, 2, {real}, false, &linked) == 0); // NVJITLINK_INPUT_PTX
    std::printf("nvJitLink %s of PTX: %zu bytes, cuModuleLoadData: %d\n", real.c_str(), linked.size(), run(linked));
    REQUIRE(run(linked) == no_binary);
    REQUIRE(link(linker, lto, 3, {real, "-lto"}, false, &linked) == 0); // NVJITLINK_INPUT_LTOIR
    REQUIRE(run(linked) == no_binary);
    REQUIRE(link(linker, lto, 3, {virtual_, "-lto", "-ptx"}, true, &linked) == 0);
    REQUIRE(run(linked) == 0);
    std::printf("nvJitLink %s of LTO-IR to PTX: runs\n", virtual_.c_str());
    return passed("nvjitlink");
}
