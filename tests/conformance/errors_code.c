// SPDX-License-Identifier: Apache-2.0
// Rules about code: modules, libraries, linking, functions, launches, occupancy.
#include <string.h>

#include "tests/conformance/errors.h"

static CUmodule loaded;
static CUlibrary library;
static CUfunction function;
static CUkernel kernel;
static CUdeviceptr address;
static size_t size;
static int number;

static const char bad_ptx[] = ".version 8.0\n.target sm_75\n.address_size 64\n.visible .entry broken() {\n nonsense.u32 %r1;\n}\n";
static const char newer_ptx[] = ".version 99.0\n.target sm_75\n.address_size 64\n.visible .entry nothing() {\n ret;\n}\n";

#define RULE_SECTION "Module Management"

/* ---- loading ---- */

RULE(load_null, "cuModuleLoadData", "NULL image", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuModuleLoadData(&loaded, NULL);
}
RULE(load_null_module, "cuModuleLoadData", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuModuleLoadData(NULL, rule_ptx);
}
RULE(load_garbage, "cuModuleLoadData", "bytes that are no image", CUDA_ERROR_INVALID_IMAGE, NOW, SEEN, RULE_CONTEXT) {
    return cuModuleLoadData(&loaded, "this is no image at all");
}
RULE(load_headless, "cuModuleLoadData", "PTX that begins at .target", CUDA_ERROR_INVALID_IMAGE, NOW, SEEN, RULE_CONTEXT) {
    return cuModuleLoadData(&loaded, ".target sm_75\n.address_size 64\n.visible .entry nothing() {\n ret;\n}\n");
}
RULE(load_bad_ptx, "cuModuleLoadData", "PTX that does not compile", CUDA_ERROR_INVALID_PTX, NOW, LISTED, RULE_CONTEXT) {
    return cuModuleLoadData(&loaded, bad_ptx);
}
RULE(load_newer_ptx, "cuModuleLoadData", "PTX of a version to come", CUDA_ERROR_UNSUPPORTED_PTX_VERSION, NOW, CODE, RULE_CONTEXT) {
    return cuModuleLoadData(&loaded, newer_ptx);
}
RULE(load_no_binary, "cuModuleLoadData", "a fat binary with machine code for another GPU only", CUDA_ERROR_NO_BINARY_FOR_GPU, NOW, LISTED,
     RULE_CONTEXT) {
    static struct {
        uint32_t magic;
        uint16_t version, header;
        uint64_t size;
        uint16_t kind, entry_version;
        uint32_t entry_header;
        uint64_t payload;
        uint32_t compressed, options;
        uint16_t minor, major;
        uint32_t arch, name, name_length;
        uint64_t flags, hash, unpacked;
        char bytes[64];
    } __attribute__((aligned(8))) fat = {.magic = 0xBA55ED50, .version = 1, .header = 16, .size = 128, .kind = 2, .entry_version = 0x101,
                                         .entry_header = 64, .payload = 64, .major = 9, .arch = 35, .flags = 0x11,
                                         .bytes = "\x7f" "ELF\2\1\1"};
    return cuModuleLoadData(&loaded, &fat);
}
RULE(load_not_sticky, "cuModuleLoadData", "after an image that failed", CUDA_SUCCESS, NOW, CODE, RULE_CONTEXT) {
    HOLDS(cuModuleLoadData(&loaded, bad_ptx) != CUDA_SUCCESS);
    return cuModuleLoadData(&loaded, rule_ptx);
}
RULE(load_file, "cuModuleLoad", "no such file", CUDA_ERROR_FILE_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    return cuModuleLoad(&loaded, "/nowhere/nothing.ptx");
}
RULE(load_file_null, "cuModuleLoad", "NULL name", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuModuleLoad(&loaded, NULL); }
RULE(load_fat_null, "cuModuleLoadFatBinary", "NULL image", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuModuleLoadFatBinary(&loaded, NULL);
}

/* ---- JIT options ---- */

RULE(jit_unknown, "cuModuleLoadDataEx", "unknown option", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUjit_option options[] = {(CUjit_option)9999};
    void *values[] = {NULL};
    return cuModuleLoadDataEx(&loaded, rule_ptx, 1, options, values);
}
RULE(jit_null, "cuModuleLoadDataEx", "options announced, NULL lists", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuModuleLoadDataEx(&loaded, rule_ptx, 2, NULL, NULL);
}
RULE(jit_error_log, "cuModuleLoadDataEx", "PTX that does not compile: the log names the line, its size is returned", CUDA_ERROR_INVALID_PTX,
     NOW, TEXT, RULE_CONTEXT) {
    char log[1024] = "";
    CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
    void *values[] = {log, (void *)(uintptr_t)sizeof log};
    CUresult r = cuModuleLoadDataEx(&loaded, bad_ptx, 2, options, values);
    HOLDS(strstr(log, "line 5") && (uintptr_t)values[1] >= strlen(log) && (uintptr_t)values[1] <= sizeof log);
    return r;
}
RULE(jit_short_log, "cuModuleLoadDataEx", "a log buffer too short: cut, nothing beyond it is written", CUDA_ERROR_INVALID_PTX, NOW, TEXT,
     RULE_CONTEXT) {
    char log[32];
    memset(log, 'x', sizeof log);
    CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
    void *values[] = {log, (void *)(uintptr_t)16};
    CUresult r = cuModuleLoadDataEx(&loaded, bad_ptx, 2, options, values);
    HOLDS(memchr(log, 0, 16) && log[16] == 'x');
    return r;
}

/* ---- what is in a module ---- */

RULE(function_null, "cuModuleGetFunction", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuModuleGetFunction(NULL, module, "nothing");
}
RULE(function_null_name, "cuModuleGetFunction", "NULL name", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuModuleGetFunction(&function, module, NULL);
}
RULE(function_unknown, "cuModuleGetFunction", "no such function", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CODE) {
    return cuModuleGetFunction(&function, module, "nobody");
}
RULE(function_variable, "cuModuleGetFunction", "the name of a variable", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CODE) {
    return cuModuleGetFunction(&function, module, "counter");
}
RULE(function_no_module, "cuModuleGetFunction", "a module that is none", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CODE) {
    return cuModuleGetFunction(&function, NO_HANDLE(CUmodule), "nothing");
}
RULE(function_wrong_kind, "cuModuleGetFunction", "a stream in the place of a module", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CODE) {
    return cuModuleGetFunction(&function, (CUmodule)rule_stream(), "nothing");
}
RULE(global_unknown, "cuModuleGetGlobal", "no such variable", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CODE) {
    return cuModuleGetGlobal_v2(&address, &size, module, "nobody");
}
RULE(global_function, "cuModuleGetGlobal", "the name of a function", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CODE) {
    return cuModuleGetGlobal_v2(&address, &size, module, "nothing");
}
RULE(global_null_name, "cuModuleGetGlobal", "NULL name", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuModuleGetGlobal_v2(&address, &size, module, NULL);
}
RULE(global_no_address, "cuModuleGetGlobal", "NULL address is optional", CUDA_SUCCESS, NOW, TEXT, RULE_CODE) {
    CUresult r = cuModuleGetGlobal_v2(NULL, &size, module, "counter");
    HOLDS(size == 4);
    return r;
}
RULE(global_no_size, "cuModuleGetGlobal", "NULL size is optional", CUDA_SUCCESS, NOW, TEXT, RULE_CODE) {
    uint32_t value = 0;
    NEED(cuModuleGetGlobal_v2(&address, NULL, module, "counter"));
    CUresult r = cuMemcpyDtoH_v2(&value, address, 4);
    HOLDS(value == 7);
    return r;
}
RULE(module_count_null, "cuModuleGetFunctionCount", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuModuleGetFunctionCount(NULL, module);
}
RULE(module_mode_null, "cuModuleGetLoadingMode", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuModuleGetLoadingMode(NULL);
}
RULE(unload_null, "cuModuleUnload", "NULL", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CONTEXT) { return cuModuleUnload(NULL); }
RULE(unload_twice, "cuModuleUnload", "a second time", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CODE) {
    NEED(cuModuleUnload(module));
    return cuModuleUnload(module);
}
RULE(unload_in_flight, "cuModuleUnload", "with its kernels in flight: they still end", CUDA_SUCCESS, NOW, TEXT, RULE_CODE) {
    address = rule_memory(4);
    NEED(cuMemsetD32_v2(address, 0, 1));
    CUstream stream = rule_stream();
    for (int i = 0; i < 50; i++)
        NEED(rule_launch("reduce", stream, address, 1));
    CUresult r = cuModuleUnload(module);
    uint32_t sum = 0;
    NEED(cuStreamSynchronize(stream));
    NEED(cuMemcpyDtoH_v2(&sum, address, 4));
    HOLDS(sum == 50);
    return r;
}
RULE(unload_then_launch, "cuLaunchKernel", "a function whose module was unloaded", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CODE) {
    function = rule_kernel("nothing");
    NEED(cuModuleUnload(module));
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    return cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, NULL, parameters, NULL);
}
RULE(unload_then_global, "cuMemcpyDtoH", "a variable whose module was unloaded", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    NEED(cuModuleGetGlobal_v2(&address, &size, module, "counter"));
    NEED(cuModuleUnload(module));
    return cuMemcpyDtoH_v2(&number, address, 4);
}
RULE(link_null, "cuLinkCreate", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuLinkCreate_v2(0, NULL, NULL, NULL);
}
RULE(link_bad_ptx, "cuLinkAddData", "PTX that does not compile", CUDA_ERROR_INVALID_PTX, NOW, LISTED, RULE_CONTEXT) {
    CUlinkState state;
    NEED(cuLinkCreate_v2(0, NULL, NULL, &state));
    return cuLinkAddData_v2(state, CU_JIT_INPUT_PTX, (void *)bad_ptx, sizeof bad_ptx, "bad", 0, NULL, NULL);
}
RULE(link_null_data, "cuLinkAddData", "NULL data", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUlinkState state;
    NEED(cuLinkCreate_v2(0, NULL, NULL, &state));
    return cuLinkAddData_v2(state, CU_JIT_INPUT_PTX, NULL, 10, "none", 0, NULL, NULL);
}
RULE(link_input, "cuLinkAddData", "unknown kind of input", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUlinkState state;
    NEED(cuLinkCreate_v2(0, NULL, NULL, &state));
    return cuLinkAddData_v2(state, (CUjitInputType)77, (void *)bad_ptx, sizeof bad_ptx, "bad", 0, NULL, NULL);
}
RULE(link_file, "cuLinkAddFile", "no such file", CUDA_ERROR_FILE_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    CUlinkState state;
    NEED(cuLinkCreate_v2(0, NULL, NULL, &state));
    return cuLinkAddFile_v2(state, CU_JIT_INPUT_PTX, "/nowhere/nothing.ptx", 0, NULL, NULL);
}
RULE(link_unknown_state, "cuLinkComplete", "a state that is none", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CONTEXT) {
    void *image;
    return cuLinkComplete(NO_HANDLE(CUlinkState), &image, &size);
}
RULE(link_destroyed, "cuLinkComplete", "a state that was destroyed", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CONTEXT) {
    void *image;
    CUlinkState state;
    NEED(cuLinkCreate_v2(0, NULL, NULL, &state));
    NEED(cuLinkDestroy(state));
    return cuLinkComplete(state, &image, &size);
}
#undef RULE_SECTION

/* ---- libraries ---- */

#define RULE_SECTION "Library Management"
static void load_library(void) { NEED(cuLibraryLoadData(&library, rule_ptx, NULL, NULL, 0, NULL, NULL, 0)); }
RULE(library_null, "cuLibraryLoadData", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuLibraryLoadData(NULL, rule_ptx, NULL, NULL, 0, NULL, NULL, 0);
}
RULE(library_null_code, "cuLibraryLoadData", "NULL image", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    return cuLibraryLoadData(&library, NULL, NULL, NULL, 0, NULL, NULL, 0);
}
RULE(library_option, "cuLibraryLoadData", "unknown library option", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    CUlibraryOption options[] = {(CUlibraryOption)77};
    void *values[] = {NULL};
    return cuLibraryLoadData(&library, rule_ptx, NULL, NULL, 0, options, values, 1);
}
RULE(library_garbage, "cuLibraryLoadData", "bytes that are no image", CUDA_ERROR_INVALID_IMAGE, NOW, LISTED, RULE_CONTEXT) {
    return cuLibraryLoadData(&library, "this is no image at all", NULL, NULL, 0, NULL, NULL, 0);
}
RULE(library_file, "cuLibraryLoadFromFile", "no such file", CUDA_ERROR_FILE_NOT_FOUND, NOW, CODE, RULE_CONTEXT) {
    return cuLibraryLoadFromFile(&library, "/nowhere/nothing.fatbin", NULL, NULL, 0, NULL, NULL, 0);
}
RULE(library_kernel_unknown, "cuLibraryGetKernel", "no such kernel", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    return cuLibraryGetKernel(&kernel, library, "nobody");
}
RULE(library_kernel_null, "cuLibraryGetKernel", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    return cuLibraryGetKernel(NULL, library, "nothing");
}
RULE(library_kernel_library, "cuLibraryGetKernel", "a library that is none", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CONTEXT) {
    return cuLibraryGetKernel(&kernel, NO_HANDLE(CUlibrary), "nothing");
}
RULE(library_global_unknown, "cuLibraryGetGlobal", "no such variable", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    return cuLibraryGetGlobal(&address, &size, library, "nobody");
}
RULE(library_global_optional, "cuLibraryGetGlobal", "NULL address is optional", CUDA_SUCCESS, NOW, TEXT, RULE_CONTEXT) {
    load_library();
    CUresult r = cuLibraryGetGlobal(NULL, &size, library, "counter");
    HOLDS(size == 4);
    return r;
}
RULE(library_managed_unknown, "cuLibraryGetManaged", "a variable that is not managed", CUDA_ERROR_NOT_FOUND, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    return cuLibraryGetManaged(&address, &size, library, "counter");
}
RULE(library_unload_twice, "cuLibraryUnload", "a second time", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CONTEXT) {
    load_library();
    NEED(cuLibraryUnload(library));
    return cuLibraryUnload(library);
}
RULE(library_module_null, "cuLibraryGetModule", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    return cuLibraryGetModule(NULL, library);
}
RULE(kernel_attribute_null, "cuKernelGetAttribute", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    NEED(cuLibraryGetKernel(&kernel, library, "nothing"));
    return cuKernelGetAttribute(NULL, CU_FUNC_ATTRIBUTE_NUM_REGS, kernel, device);
}
RULE(kernel_attribute_device, "cuKernelGetAttribute", "no such device", CUDA_ERROR_INVALID_DEVICE, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    NEED(cuLibraryGetKernel(&kernel, library, "nothing"));
    return cuKernelGetAttribute(&number, CU_FUNC_ATTRIBUTE_NUM_REGS, kernel, 99);
}
RULE(kernel_set_read_only, "cuKernelSetAttribute", "an attribute that cannot be set", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    NEED(cuLibraryGetKernel(&kernel, library, "nothing"));
    return cuKernelSetAttribute(CU_FUNC_ATTRIBUTE_NUM_REGS, 5, kernel, device);
}
RULE(kernel_name_null, "cuKernelGetName", "both NULL", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) { return cuKernelGetName(NULL, NULL); }
RULE(kernel_parameter, "cuKernelGetParamInfo", "beyond the last parameter", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CONTEXT) {
    load_library();
    NEED(cuLibraryGetKernel(&kernel, library, "nothing"));
    return cuKernelGetParamInfo(kernel, 2, &size, NULL);
}
#undef RULE_SECTION

/* ---- functions ---- */

#define RULE_SECTION "Execution Control"
RULE(attribute_of_null, "cuFuncGetAttribute", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuFuncGetAttribute(NULL, CU_FUNC_ATTRIBUTE_NUM_REGS, rule_kernel("nothing"));
}
RULE(attribute_number, "cuFuncGetAttribute", "unknown attribute", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuFuncGetAttribute(&number, (CUfunction_attribute)77, rule_kernel("nothing"));
}
RULE(attribute_function, "cuFuncGetAttribute", "a function that is none", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CODE) {
    return cuFuncGetAttribute(&number, CU_FUNC_ATTRIBUTE_NUM_REGS, NO_HANDLE(CUfunction));
}
RULE(attribute_read_only, "cuFuncSetAttribute", "an attribute that cannot be set", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuFuncSetAttribute(rule_kernel("nothing"), CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 5);
}
RULE(attribute_shared, "cuFuncSetAttribute", "more dynamic shared memory than a block may opt in to", CUDA_ERROR_INVALID_VALUE, NOW, TEXT,
     RULE_CODE) {
    int most;
    NEED(cuDeviceGetAttribute(&most, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, device));
    return cuFuncSetAttribute(rule_kernel("nothing"), CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, most + 1);
}
RULE(attribute_shared_static, "cuFuncSetAttribute", "static and dynamic shared memory together above the opt-in limit", CUDA_ERROR_INVALID_VALUE,
     NOW, TEXT, RULE_CODE) {
    int most;
    NEED(cuDeviceGetAttribute(&most, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, device));
    return cuFuncSetAttribute(rule_kernel("shares"), CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, most);
}
RULE(attribute_carveout, "cuFuncSetAttribute", "a carveout above 100 percent", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuFuncSetAttribute(rule_kernel("nothing"), CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT, 101);
}
RULE(cache_of_function, "cuFuncSetCacheConfig", "unknown preference", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuFuncSetCacheConfig(rule_kernel("nothing"), (CUfunc_cache)17);
}
RULE(name_null_function, "cuFuncGetName", "NULL function", CUDA_ERROR_INVALID_VALUE, NOW, SEEN, RULE_CODE) {
    const char *name;
    return cuFuncGetName(&name, NULL);
}
RULE(module_null, "cuFuncGetModule", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuFuncGetModule(NULL, rule_kernel("nothing"));
}
RULE(parameter_beyond, "cuFuncGetParamInfo", "beyond the last parameter", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    size_t offset;
    return cuFuncGetParamInfo(rule_kernel("nothing"), 2, &offset, &size);
}
RULE(parameter_no_size, "cuFuncGetParamInfo", "NULL size is optional", CUDA_SUCCESS, NOW, TEXT, RULE_CODE) {
    size_t offset = 0;
    CUresult r = cuFuncGetParamInfo(rule_kernel("nothing"), 1, &offset, NULL);
    HOLDS(offset == 8);
    return r;
}

/* ---- launches ---- */

static CUresult launch(const char *name, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned shared) {
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    return cuLaunchKernel(rule_kernel(name), gx, gy, gz, bx, by, bz, shared, NULL, parameters, NULL);
}
#define SHAPE(name, situation_, ...)                                                                                   \
    RULE(launch_##name, "cuLaunchKernel", situation_, CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {               \
        return launch("nothing", __VA_ARGS__);                                                                         \
    }
SHAPE(grid_x_zero, "grid of 0 in x", 0, 1, 1, 1, 1, 1, 0)
SHAPE(grid_y_zero, "grid of 0 in y", 1, 0, 1, 1, 1, 1, 0)
SHAPE(grid_z_zero, "grid of 0 in z", 1, 1, 0, 1, 1, 1, 0)
SHAPE(block_x_zero, "block of 0 in x", 1, 1, 1, 0, 1, 1, 0)
SHAPE(block_y_zero, "block of 0 in y", 1, 1, 1, 1, 0, 1, 0)
SHAPE(block_z_zero, "block of 0 in z", 1, 1, 1, 1, 1, 0, 0)
SHAPE(grid_x_large, "grid above 2^31 - 1 in x", 0x80000000u, 1, 1, 1, 1, 1, 0)
SHAPE(grid_y_large, "grid above 65535 in y", 1, 65536, 1, 1, 1, 1, 0)
SHAPE(grid_z_large, "grid above 65535 in z", 1, 1, 65536, 1, 1, 1, 0)
SHAPE(block_x_large, "block above 1024 in x", 1, 1, 1, 1025, 1, 1, 0)
SHAPE(block_y_large, "block above 1024 in y", 1, 1, 1, 1, 1025, 1, 0)
SHAPE(block_z_large, "block above 64 in z", 1, 1, 1, 1, 1, 65, 0)
SHAPE(block_product, "block of more than 1024 threads", 1, 1, 1, 64, 17, 1, 0)
SHAPE(shared_large, "more than 48 KiB of dynamic shared memory without opting in", 1, 1, 1, 1, 1, 1, 49153)
RULE(launch_shared_both, "cuLaunchKernel", "static and dynamic shared memory together above the limit", CUDA_ERROR_INVALID_VALUE, NOW, LISTED,
     RULE_CODE) {
    return launch("shares", 1, 1, 1, 1, 1, 1, 10000);
}
RULE(launch_maxntid, "cuLaunchKernel", "more threads than the function was compiled for", CUDA_ERROR_INVALID_VALUE, NOW, SEEN, RULE_CODE) {
    return launch("small", 1, 1, 1, 65, 1, 1, 0);
}
RULE(launch_not_sticky, "cuLaunchKernel", "after a bad shape", CUDA_SUCCESS, NOW, CODE, RULE_CODE) {
    HOLDS(launch("nothing", 0, 1, 1, 1, 1, 1, 0) == CUDA_ERROR_INVALID_VALUE);
    NEED(launch("nothing", 1, 1, 1, 1, 1, 1, 0));
    return cuCtxSynchronize();
}
RULE(launch_null, "cuLaunchKernel", "NULL function", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CODE) {
    return cuLaunchKernel(NULL, 1, 1, 1, 1, 1, 1, 0, NULL, NULL, NULL);
}
RULE(launch_no_function, "cuLaunchKernel", "a function that is none", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CODE) {
    return cuLaunchKernel(NO_HANDLE(CUfunction), 1, 1, 1, 1, 1, 1, 0, NULL, NULL, NULL);
}
RULE(launch_no_stream, "cuLaunchKernel", "a stream that is none", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CODE) {
    return rule_launch("nothing", NO_HANDLE(CUstream), 0, 0);
}
RULE(launch_stream_destroyed, "cuLaunchKernel", "a destroyed stream", CUDA_ERROR_INVALID_HANDLE, NOW, LISTED, RULE_CODE) {
    CUstream stream = rule_stream();
    NEED(cuStreamDestroy_v2(stream));
    return rule_launch("nothing", stream, 0, 0);
}
RULE(launch_other_context, "cuLaunchKernel", "function and stream of different contexts", CUDA_ERROR_INVALID_HANDLE, NOW, CODE, RULE_CODE) {
    function = rule_kernel("nothing");
    CUcontext other;
    NEED(cuCtxCreate_v2(&other, 0, device));
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    return cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, rule_stream(), parameters, NULL);
}
RULE(launch_no_parameters, "cuLaunchKernel", "a function with parameters, none given", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuLaunchKernel(rule_kernel("nothing"), 1, 1, 1, 1, 1, 1, 0, NULL, NULL, NULL);
}
RULE(launch_both_parameters, "cuLaunchKernel", "parameters in both ways", CUDA_ERROR_INVALID_VALUE, NOW, TEXT, RULE_CODE) {
    uint64_t p = 0, packed[2] = {0};
    uint32_t v = 0;
    size = sizeof packed;
    void *parameters[] = {&p, &v};
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, packed, CU_LAUNCH_PARAM_BUFFER_SIZE, &size, CU_LAUNCH_PARAM_END};
    return cuLaunchKernel(rule_kernel("nothing"), 1, 1, 1, 1, 1, 1, 0, NULL, parameters, extra);
}
RULE(launch_short_extra, "cuLaunchKernel", "packed parameters that are too short", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    uint64_t packed[2] = {0};
    size = 4;
    void *extra[] = {CU_LAUNCH_PARAM_BUFFER_POINTER, packed, CU_LAUNCH_PARAM_BUFFER_SIZE, &size, CU_LAUNCH_PARAM_END};
    return cuLaunchKernel(rule_kernel("nothing"), 1, 1, 1, 1, 1, 1, 0, NULL, NULL, extra);
}
static CUresult launch_ex(unsigned grid, unsigned block, CUlaunchAttribute *attribute) {
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    CUlaunchConfig config = {.gridDimX = grid, .gridDimY = 1, .gridDimZ = 1, .blockDimX = block, .blockDimY = 1, .blockDimZ = 1,
                             .attrs = attribute, .numAttrs = attribute ? 1 : 0};
    return cuLaunchKernelEx(&config, rule_kernel("nothing"), parameters, NULL);
}
RULE(launch_ex_null, "cuLaunchKernelEx", "NULL configuration", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuLaunchKernelEx(NULL, rule_kernel("nothing"), NULL, NULL);
}
RULE(launch_ex_attributes, "cuLaunchKernelEx", "attributes announced, NULL list", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    CUlaunchConfig config = {1, 1, 1, 1, 1, 1, 0, NULL, NULL, 3};
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    return cuLaunchKernelEx(&config, rule_kernel("nothing"), parameters, NULL);
}
RULE(launch_ex_unknown, "cuLaunchKernelEx", "unknown attribute", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    CUlaunchAttribute attribute = {.id = (CUlaunchAttributeID)99};
    return launch_ex(1, 1, &attribute);
}
RULE(launch_cluster_divides, "cuLaunchKernelEx", "a cluster that does not divide the grid", CUDA_ERROR_INVALID_VALUE, NOW, LISTED,
     RULE_CODE) {
    CUlaunchAttribute attribute = {.id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION, .value.clusterDim = {2, 1, 1}};
    return launch_ex(3, 32, &attribute);
}
RULE(launch_cluster_zero, "cuLaunchKernelEx", "a cluster of 0", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    CUlaunchAttribute attribute = {.id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION, .value.clusterDim = {2, 0, 1}};
    return launch_ex(4, 32, &attribute);
}
RULE(launch_cluster_large, "cuLaunchKernelEx", "a cluster above the portable 8 blocks, not allowed by the function",
     CUDA_ERROR_INVALID_CLUSTER_SIZE, NOW, CODE, RULE_CODE) {
    CUlaunchAttribute attribute = {.id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION, .value.clusterDim = {16, 1, 1}};
    return launch_ex(16, 32, &attribute);
}
RULE(launch_cooperative_large, "cuLaunchCooperativeKernel", "more blocks than fit on the device at once",
     CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE, NOW, LISTED, RULE_CODE) {
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    return cuLaunchCooperativeKernel(rule_kernel("nothing"), 1 << 20, 1, 1, 1024, 1, 1, 0, NULL, parameters);
}
RULE(launch_cooperative_zero, "cuLaunchCooperativeKernel", "grid of 0", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    uint64_t p = 0;
    uint32_t v = 0;
    void *parameters[] = {&p, &v};
    return cuLaunchCooperativeKernel(rule_kernel("nothing"), 0, 1, 1, 32, 1, 1, 0, NULL, parameters);
}
RULE(host_function_null, "cuLaunchHostFunc", "NULL function", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuLaunchHostFunc(rule_stream(), NULL, NULL);
}
static void call_from_host_function(void *result) { *(CUresult *)result = cuMemAlloc_v2(&address, 64); }
RULE(host_function_calls, "cuMemAlloc", "from a host function of a stream", CUDA_ERROR_NOT_PERMITTED, NOW, TEXT, RULE_CODE) {
    CUresult r = CUDA_SUCCESS;
    CUstream stream = rule_stream();
    NEED(cuLaunchHostFunc(stream, call_from_host_function, &r));
    NEED(cuStreamSynchronize(stream));
    return r;
}
#undef RULE_SECTION

/* ---- occupancy ---- */

#define RULE_SECTION "Occupancy"
RULE(occupancy_null, "cuOccupancyMaxActiveBlocksPerMultiprocessor", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuOccupancyMaxActiveBlocksPerMultiprocessor(NULL, rule_kernel("nothing"), 32, 0);
}
RULE(occupancy_zero, "cuOccupancyMaxActiveBlocksPerMultiprocessor", "block of 0", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuOccupancyMaxActiveBlocksPerMultiprocessor(&number, rule_kernel("nothing"), 0, 0);
}
RULE(occupancy_function, "cuOccupancyMaxActiveBlocksPerMultiprocessor", "a function that is none", CUDA_ERROR_INVALID_HANDLE, NOW, CODE,
     RULE_CODE) {
    return cuOccupancyMaxActiveBlocksPerMultiprocessor(&number, NO_HANDLE(CUfunction), 32, 0);
}
RULE(occupancy_flags, "cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", "unknown flags", CUDA_ERROR_INVALID_VALUE, NOW, LISTED,
     RULE_CODE) {
    return cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(&number, rule_kernel("nothing"), 32, 0, 0x80);
}
RULE(occupancy_potential_null, "cuOccupancyMaxPotentialBlockSize", "NULL outputs", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuOccupancyMaxPotentialBlockSize(NULL, NULL, rule_kernel("nothing"), NULL, 0, 0);
}
RULE(occupancy_shared_null, "cuOccupancyAvailableDynamicSMemPerBlock", "NULL output", CUDA_ERROR_INVALID_VALUE, NOW, LISTED, RULE_CODE) {
    return cuOccupancyAvailableDynamicSMemPerBlock(NULL, rule_kernel("nothing"), 1, 32);
}
#undef RULE_SECTION
