// SPDX-License-Identifier: Apache-2.0
// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.
// codegen/api.json sha256 dd7b4dfbc3e9e287774edede92f3a1638ce69e547d664fd8afbeb6845006a7e0
/*
 * Names and types of every function's arguments, for runtime/trace_format.c.
 */

#include "generated/trace_calls.h"

#include "runtime/trace_format.h"

static const struct trace_type type_hex8 = {.kind = TRACE_HEX, .size = 8};
static const struct trace_type type_to_hex8 = {.kind = TRACE_POINTER, .size = 8, .of = &type_hex8};
static const struct trace_type type_uint32 = {.kind = TRACE_UINT, .size = 4};
static const struct trace_value values_CUarray_format_enum[] = {{"CU_AD_FORMAT_UNSIGNED_INT8", 1},
    {"CU_AD_FORMAT_UNSIGNED_INT16", 2}, {"CU_AD_FORMAT_UNSIGNED_INT32", 3}, {"CU_AD_FORMAT_SIGNED_INT8", 8},
    {"CU_AD_FORMAT_SIGNED_INT16", 9}, {"CU_AD_FORMAT_SIGNED_INT32", 10}, {"CU_AD_FORMAT_HALF", 16},
    {"CU_AD_FORMAT_FLOAT", 32}, {"CU_AD_FORMAT_NV12", 176}, {"CU_AD_FORMAT_UNORM_INT8X1", 192},
    {"CU_AD_FORMAT_UNORM_INT8X2", 193}, {"CU_AD_FORMAT_UNORM_INT8X4", 194}, {"CU_AD_FORMAT_UNORM_INT16X1",
    195}, {"CU_AD_FORMAT_UNORM_INT16X2", 196}, {"CU_AD_FORMAT_UNORM_INT16X4", 197},
    {"CU_AD_FORMAT_SNORM_INT8X1", 198}, {"CU_AD_FORMAT_SNORM_INT8X2", 199}, {"CU_AD_FORMAT_SNORM_INT8X4",
    200}, {"CU_AD_FORMAT_SNORM_INT16X1", 201}, {"CU_AD_FORMAT_SNORM_INT16X2", 202},
    {"CU_AD_FORMAT_SNORM_INT16X4", 203}, {"CU_AD_FORMAT_BC1_UNORM", 145}, {"CU_AD_FORMAT_BC1_UNORM_SRGB",
    146}, {"CU_AD_FORMAT_BC2_UNORM", 147}, {"CU_AD_FORMAT_BC2_UNORM_SRGB", 148}, {"CU_AD_FORMAT_BC3_UNORM",
    149}, {"CU_AD_FORMAT_BC3_UNORM_SRGB", 150}, {"CU_AD_FORMAT_BC4_UNORM", 151}, {"CU_AD_FORMAT_BC4_SNORM",
    152}, {"CU_AD_FORMAT_BC5_UNORM", 153}, {"CU_AD_FORMAT_BC5_SNORM", 154}, {"CU_AD_FORMAT_BC6H_UF16", 155},
    {"CU_AD_FORMAT_BC6H_SF16", 156}, {"CU_AD_FORMAT_BC7_UNORM", 157}, {"CU_AD_FORMAT_BC7_UNORM_SRGB", 158},
    {"CU_AD_FORMAT_P010", 159}, {"CU_AD_FORMAT_P016", 161}, {"CU_AD_FORMAT_NV16", 162}, {"CU_AD_FORMAT_P210",
    163}, {"CU_AD_FORMAT_P216", 164}, {"CU_AD_FORMAT_YUY2", 165}, {"CU_AD_FORMAT_Y210", 166},
    {"CU_AD_FORMAT_Y216", 167}, {"CU_AD_FORMAT_AYUV", 168}, {"CU_AD_FORMAT_Y410", 169}, {"CU_AD_FORMAT_Y416",
    177}, {"CU_AD_FORMAT_Y444_PLANAR8", 178}, {"CU_AD_FORMAT_Y444_PLANAR10", 179},
    {"CU_AD_FORMAT_YUV444_8bit_SemiPlanar", 180}, {"CU_AD_FORMAT_YUV444_16bit_SemiPlanar", 181},
    {"CU_AD_FORMAT_UNORM_INT_101010_2", 80}, {"CU_AD_FORMAT_MAX", 2147483647}};
static const struct trace_type type_CUarray_format_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUarray_format_enum, .count = 52};
static const struct trace_field fields_CUDA_ARRAY3D_DESCRIPTOR_v1_st[] = {{"Width", &type_uint32, 0},
    {"Height", &type_uint32, 4}, {"Depth", &type_uint32, 8}, {"Format", &type_CUarray_format_enum, 12},
    {"NumChannels", &type_uint32, 16}, {"Flags", &type_uint32, 20}};
static const struct trace_type type_CUDA_ARRAY3D_DESCRIPTOR_v1_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUDA_ARRAY3D_DESCRIPTOR_v1_st, .count = 6};
static const struct trace_type type_to_CUDA_ARRAY3D_DESCRIPTOR_v1_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_ARRAY3D_DESCRIPTOR_v1_st};
static const struct trace_type type_uint64 = {.kind = TRACE_UINT, .size = 8};
static const struct trace_field fields_CUDA_ARRAY3D_DESCRIPTOR_st[] = {{"Width", &type_uint64, 0}, {"Height",
    &type_uint64, 8}, {"Depth", &type_uint64, 16}, {"Format", &type_CUarray_format_enum, 24}, {"NumChannels",
    &type_uint32, 28}, {"Flags", &type_uint32, 32}};
static const struct trace_type type_CUDA_ARRAY3D_DESCRIPTOR_st = {.kind = TRACE_STRUCT, .size = 40,
    .fields = fields_CUDA_ARRAY3D_DESCRIPTOR_st, .count = 6};
static const struct trace_type type_to_CUDA_ARRAY3D_DESCRIPTOR_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_ARRAY3D_DESCRIPTOR_st};
static const struct trace_field fields_CUDA_ARRAY_DESCRIPTOR_v1_st[] = {{"Width", &type_uint32, 0}, {"Height",
    &type_uint32, 4}, {"Format", &type_CUarray_format_enum, 8}, {"NumChannels", &type_uint32, 12}};
static const struct trace_type type_CUDA_ARRAY_DESCRIPTOR_v1_st = {.kind = TRACE_STRUCT, .size = 16,
    .fields = fields_CUDA_ARRAY_DESCRIPTOR_v1_st, .count = 4};
static const struct trace_type type_to_CUDA_ARRAY_DESCRIPTOR_v1_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_ARRAY_DESCRIPTOR_v1_st};
static const struct trace_field fields_CUDA_ARRAY_DESCRIPTOR_st[] = {{"Width", &type_uint64, 0}, {"Height",
    &type_uint64, 8}, {"Format", &type_CUarray_format_enum, 16}, {"NumChannels", &type_uint32, 20}};
static const struct trace_type type_CUDA_ARRAY_DESCRIPTOR_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUDA_ARRAY_DESCRIPTOR_st, .count = 4};
static const struct trace_type type_to_CUDA_ARRAY_DESCRIPTOR_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_ARRAY_DESCRIPTOR_st};
static const struct trace_field fields_CUDA_ARRAY_MEMORY_REQUIREMENTS_st[] = {{"size", &type_uint64, 0},
    {"alignment", &type_uint64, 8}};
static const struct trace_type type_CUDA_ARRAY_MEMORY_REQUIREMENTS_st = {.kind = TRACE_STRUCT, .size = 32,
    .fields = fields_CUDA_ARRAY_MEMORY_REQUIREMENTS_st, .count = 2};
static const struct trace_type type_to_CUDA_ARRAY_MEMORY_REQUIREMENTS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_ARRAY_MEMORY_REQUIREMENTS_st};
static const struct trace_type type_int32 = {.kind = TRACE_INT, .size = 4};
static const struct trace_type type_nested = {.kind = TRACE_OPAQUE, .size = 0};
static const struct trace_field fields_CUDA_ARRAY_SPARSE_PROPERTIES_st[] = {{"tileExtent", &type_nested, 0},
    {"miptailFirstLevel", &type_uint32, 12}, {"miptailSize", &type_uint64, 16}, {"flags", &type_uint32, 24}};
static const struct trace_type type_CUDA_ARRAY_SPARSE_PROPERTIES_st = {.kind = TRACE_STRUCT, .size = 48,
    .fields = fields_CUDA_ARRAY_SPARSE_PROPERTIES_st, .count = 4};
static const struct trace_type type_to_CUDA_ARRAY_SPARSE_PROPERTIES_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_ARRAY_SPARSE_PROPERTIES_st};
static const struct trace_type type_CUcheckpointCheckpointArgs_st = {.kind = TRACE_OPAQUE, .size = 64};
static const struct trace_type type_to_CUcheckpointCheckpointArgs_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUcheckpointCheckpointArgs_st};
static const struct trace_type type_to_int32 = {.kind = TRACE_POINTER, .size = 8, .of = &type_int32};
static const struct trace_value values_CUprocessState_enum[] = {{"CU_PROCESS_STATE_RUNNING", 0},
    {"CU_PROCESS_STATE_LOCKED", 1}, {"CU_PROCESS_STATE_CHECKPOINTED", 2}, {"CU_PROCESS_STATE_FAILED", 3}};
static const struct trace_type type_CUprocessState_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUprocessState_enum, .count = 4};
static const struct trace_type type_to_CUprocessState_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUprocessState_enum};
static const struct trace_field fields_CUcheckpointLockArgs_st[] = {{"timeoutMs", &type_uint32, 0}};
static const struct trace_type type_CUcheckpointLockArgs_st = {.kind = TRACE_STRUCT, .size = 64,
    .fields = fields_CUcheckpointLockArgs_st, .count = 1};
static const struct trace_type type_to_CUcheckpointLockArgs_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUcheckpointLockArgs_st};
static const struct trace_field fields_CUcheckpointRestoreArgs_st[] = {{"gpuPairs", &type_hex8, 0},
    {"gpuPairsCount", &type_uint32, 8}};
static const struct trace_type type_CUcheckpointRestoreArgs_st = {.kind = TRACE_STRUCT, .size = 64,
    .fields = fields_CUcheckpointRestoreArgs_st, .count = 2};
static const struct trace_type type_to_CUcheckpointRestoreArgs_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUcheckpointRestoreArgs_st};
static const struct trace_type type_CUcheckpointUnlockArgs_st = {.kind = TRACE_OPAQUE, .size = 64};
static const struct trace_type type_to_CUcheckpointUnlockArgs_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUcheckpointUnlockArgs_st};
static const struct trace_value values_CUcoredumpSettings_enum[] = {{"CU_COREDUMP_ENABLE_ON_EXCEPTION", 1},
    {"CU_COREDUMP_TRIGGER_HOST", 2}, {"CU_COREDUMP_LIGHTWEIGHT", 3}, {"CU_COREDUMP_ENABLE_USER_TRIGGER", 4},
    {"CU_COREDUMP_FILE", 5}, {"CU_COREDUMP_PIPE", 6}, {"CU_COREDUMP_GENERATION_FLAGS", 7}, {"CU_COREDUMP_MAX",
    8}};
static const struct trace_type type_CUcoredumpSettings_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUcoredumpSettings_enum, .count = 8};
static const struct trace_type type_to_uint64 = {.kind = TRACE_POINTER, .size = 8, .of = &type_uint64};
static const struct trace_value values_CUexecAffinityType_enum[] = {{"CU_EXEC_AFFINITY_TYPE_SM_COUNT", 0},
    {"CU_EXEC_AFFINITY_TYPE_MAX", 1}};
static const struct trace_type type_CUexecAffinityType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUexecAffinityType_enum, .count = 2};
static const struct trace_field fields_CUexecAffinityParam_st[] = {{"type", &type_CUexecAffinityType_enum, 0},
    {"param", &type_nested, 4}};
static const struct trace_type type_CUexecAffinityParam_st = {.kind = TRACE_STRUCT, .size = 8,
    .fields = fields_CUexecAffinityParam_st, .count = 2};
static const struct trace_type type_to_CUexecAffinityParam_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUexecAffinityParam_st};
static const struct trace_field fields_CUctxCreateParams_st[] = {{"execAffinityParams", &type_hex8, 0},
    {"numExecAffinityParams", &type_int32, 8}, {"cigParams", &type_hex8, 16}};
static const struct trace_type type_CUctxCreateParams_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUctxCreateParams_st, .count = 3};
static const struct trace_type type_to_CUctxCreateParams_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUctxCreateParams_st};
static const struct trace_type type_to_uint32 = {.kind = TRACE_POINTER, .size = 8, .of = &type_uint32};
static const struct trace_value values_CUfunc_cache_enum[] = {{"CU_FUNC_CACHE_PREFER_NONE", 0},
    {"CU_FUNC_CACHE_PREFER_SHARED", 1}, {"CU_FUNC_CACHE_PREFER_L1", 2}, {"CU_FUNC_CACHE_PREFER_EQUAL", 3}};
static const struct trace_type type_CUfunc_cache_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUfunc_cache_enum, .count = 4};
static const struct trace_type type_to_CUfunc_cache_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUfunc_cache_enum};
static const struct trace_value values_CUdevResourceType[] = {{"CU_DEV_RESOURCE_TYPE_INVALID", 0},
    {"CU_DEV_RESOURCE_TYPE_SM", 1}, {"CU_DEV_RESOURCE_TYPE_MAX", 2}};
static const struct trace_type type_CUdevResourceType = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUdevResourceType, .count = 3};
static const struct trace_type type_uint8 = {.kind = TRACE_UINT, .size = 1};
static const struct trace_type type_uint8_92 = {.kind = TRACE_ARRAY, .size = 92, .of = &type_uint8};
static const struct trace_field fields_CUdevResource_st[] = {{"type", &type_CUdevResourceType, 0},
    {"_internal_padding", &type_uint8_92, 4}};
static const struct trace_type type_CUdevResource_st = {.kind = TRACE_STRUCT, .size = 144,
    .fields = fields_CUdevResource_st, .count = 2};
static const struct trace_type type_to_CUdevResource_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUdevResource_st};
static const struct trace_value values_CUlimit_enum[] = {{"CU_LIMIT_STACK_SIZE", 0},
    {"CU_LIMIT_PRINTF_FIFO_SIZE", 1}, {"CU_LIMIT_MALLOC_HEAP_SIZE", 2}, {"CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH",
    3}, {"CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT", 4}, {"CU_LIMIT_MAX_L2_FETCH_GRANULARITY", 5},
    {"CU_LIMIT_PERSISTING_L2_CACHE_SIZE", 6}, {"CU_LIMIT_SHMEM_SIZE", 7}, {"CU_LIMIT_CIG_ENABLED", 8},
    {"CU_LIMIT_CIG_SHMEM_FALLBACK_ENABLED", 9}, {"CU_LIMIT_MAX", 10}};
static const struct trace_type type_CUlimit_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUlimit_enum, .count = 11};
static const struct trace_value values_CUsharedconfig_enum[] = {{"CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE", 0},
    {"CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE", 1}, {"CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE", 2}};
static const struct trace_type type_CUsharedconfig_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUsharedconfig_enum, .count = 3};
static const struct trace_type type_to_CUsharedconfig_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUsharedconfig_enum};
static const struct trace_value values_CUdevice_attribute_enum[] = {{"CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK",
    1}, {"CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X", 2}, {"CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y", 3},
    {"CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z", 4}, {"CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X", 5},
    {"CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y", 6}, {"CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z", 7},
    {"CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK", 8}, {"CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY", 9},
    {"CU_DEVICE_ATTRIBUTE_WARP_SIZE", 10}, {"CU_DEVICE_ATTRIBUTE_MAX_PITCH", 11},
    {"CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK", 12}, {"CU_DEVICE_ATTRIBUTE_CLOCK_RATE", 13},
    {"CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT", 14}, {"CU_DEVICE_ATTRIBUTE_GPU_OVERLAP", 15},
    {"CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT", 16}, {"CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT", 17},
    {"CU_DEVICE_ATTRIBUTE_INTEGRATED", 18}, {"CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY", 19},
    {"CU_DEVICE_ATTRIBUTE_COMPUTE_MODE", 20}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH", 21},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH", 22}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT", 23},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH", 24}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT", 25},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH", 26},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH", 27},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT", 28},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS", 29}, {"CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT",
    30}, {"CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS", 31}, {"CU_DEVICE_ATTRIBUTE_ECC_ENABLED", 32},
    {"CU_DEVICE_ATTRIBUTE_PCI_BUS_ID", 33}, {"CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID", 34},
    {"CU_DEVICE_ATTRIBUTE_TCC_DRIVER", 35}, {"CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE", 36},
    {"CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH", 37}, {"CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE", 38},
    {"CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR", 39}, {"CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT",
    40}, {"CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING", 41},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH", 42},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS", 43}, {"CU_DEVICE_ATTRIBUTE_CAN_TEX2D_GATHER",
    44}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH", 45},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT", 46},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH_ALTERNATE", 47},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT_ALTERNATE", 48},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH_ALTERNATE", 49}, {"CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID", 50},
    {"CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT", 51}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH",
    52}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH", 53},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS", 54},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH", 55}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH", 56},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT", 57}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH", 58},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT", 59}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH", 60},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH", 61},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS", 62},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH", 63},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT", 64},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS", 65},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH", 66},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH", 67},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS", 68},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH", 69},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH", 70},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT", 71},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH", 72},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_WIDTH", 73},
    {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_HEIGHT", 74},
    {"CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR", 75}, {"CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR",
    76}, {"CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH", 77},
    {"CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED", 78}, {"CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED",
    79}, {"CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED", 80},
    {"CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR", 81},
    {"CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR", 82}, {"CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY", 83},
    {"CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD", 84}, {"CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID", 85},
    {"CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED", 86},
    {"CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO", 87},
    {"CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS", 88}, {"CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS", 89},
    {"CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED", 90},
    {"CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM", 91},
    {"CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS_V1", 92},
    {"CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V1", 93},
    {"CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V1", 94}, {"CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH",
    95}, {"CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH", 96},
    {"CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN", 97},
    {"CU_DEVICE_ATTRIBUTE_CAN_FLUSH_REMOTE_WRITES", 98}, {"CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED", 99},
    {"CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES", 100},
    {"CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST", 101},
    {"CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED", 102},
    {"CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED", 103},
    {"CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_HANDLE_SUPPORTED", 104},
    {"CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED", 105},
    {"CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR", 106},
    {"CU_DEVICE_ATTRIBUTE_GENERIC_COMPRESSION_SUPPORTED", 107},
    {"CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE", 108},
    {"CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE", 109},
    {"CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED", 110},
    {"CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK", 111},
    {"CU_DEVICE_ATTRIBUTE_SPARSE_CUDA_ARRAY_SUPPORTED", 112},
    {"CU_DEVICE_ATTRIBUTE_READ_ONLY_HOST_REGISTER_SUPPORTED", 113},
    {"CU_DEVICE_ATTRIBUTE_TIMELINE_SEMAPHORE_INTEROP_SUPPORTED", 114},
    {"CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED", 115}, {"CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED",
    116}, {"CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS", 117},
    {"CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WRITES_ORDERING", 118},
    {"CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES", 119}, {"CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH", 120},
    {"CU_DEVICE_ATTRIBUTE_DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED", 121},
    {"CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS", 122},
    {"CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR", 123}, {"CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED",
    124}, {"CU_DEVICE_ATTRIBUTE_IPC_EVENT_SUPPORTED", 125}, {"CU_DEVICE_ATTRIBUTE_MEM_SYNC_DOMAIN_COUNT",
    126}, {"CU_DEVICE_ATTRIBUTE_TENSOR_MAP_ACCESS_SUPPORTED", 127},
    {"CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_FABRIC_SUPPORTED", 128},
    {"CU_DEVICE_ATTRIBUTE_UNIFIED_FUNCTION_POINTERS", 129}, {"CU_DEVICE_ATTRIBUTE_NUMA_CONFIG", 130},
    {"CU_DEVICE_ATTRIBUTE_NUMA_ID", 131}, {"CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED", 132},
    {"CU_DEVICE_ATTRIBUTE_MPS_ENABLED", 133}, {"CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID", 134},
    {"CU_DEVICE_ATTRIBUTE_D3D12_CIG_SUPPORTED", 135}, {"CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_ALGORITHM_MASK",
    136}, {"CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_MAXIMUM_LENGTH", 137},
    {"CU_DEVICE_ATTRIBUTE_VULKAN_CIG_SUPPORTED", 138}, {"CU_DEVICE_ATTRIBUTE_GPU_PCI_DEVICE_ID", 139},
    {"CU_DEVICE_ATTRIBUTE_GPU_PCI_SUBSYSTEM_ID", 140},
    {"CU_DEVICE_ATTRIBUTE_HOST_NUMA_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED", 141},
    {"CU_DEVICE_ATTRIBUTE_HOST_NUMA_MEMORY_POOLS_SUPPORTED", 142},
    {"CU_DEVICE_ATTRIBUTE_HOST_NUMA_MULTINODE_IPC_SUPPORTED", 143},
    {"CU_DEVICE_ATTRIBUTE_HOST_MEMORY_POOLS_SUPPORTED", 144},
    {"CU_DEVICE_ATTRIBUTE_HOST_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED", 145},
    {"CU_DEVICE_ATTRIBUTE_HOST_ALLOC_DMA_BUF_SUPPORTED", 146},
    {"CU_DEVICE_ATTRIBUTE_ONLY_PARTIAL_HOST_NATIVE_ATOMIC_SUPPORTED", 147}, {"CU_DEVICE_ATTRIBUTE_MAX", 148}};
static const struct trace_type type_CUdevice_attribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUdevice_attribute_enum, .count = 148};
static const struct trace_type type_string = {.kind = TRACE_STRING_POINTER, .size = 8};
static const struct trace_value values_CUgraphMem_attribute_enum[] = {{"CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT",
    0}, {"CU_GRAPH_MEM_ATTR_USED_MEM_HIGH", 1}, {"CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT", 2},
    {"CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH", 3}};
static const struct trace_type type_CUgraphMem_attribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUgraphMem_attribute_enum, .count = 4};
static const struct trace_value values_CUatomicOperation_enum[] = {{"CU_ATOMIC_OPERATION_INTEGER_ADD", 0},
    {"CU_ATOMIC_OPERATION_INTEGER_MIN", 1}, {"CU_ATOMIC_OPERATION_INTEGER_MAX", 2},
    {"CU_ATOMIC_OPERATION_INTEGER_INCREMENT", 3}, {"CU_ATOMIC_OPERATION_INTEGER_DECREMENT", 4},
    {"CU_ATOMIC_OPERATION_AND", 5}, {"CU_ATOMIC_OPERATION_OR", 6}, {"CU_ATOMIC_OPERATION_XOR", 7},
    {"CU_ATOMIC_OPERATION_EXCHANGE", 8}, {"CU_ATOMIC_OPERATION_CAS", 9}, {"CU_ATOMIC_OPERATION_FLOAT_ADD",
    10}, {"CU_ATOMIC_OPERATION_FLOAT_MIN", 11}, {"CU_ATOMIC_OPERATION_FLOAT_MAX", 12},
    {"CU_ATOMIC_OPERATION_MAX", 13}};
static const struct trace_type type_CUatomicOperation_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUatomicOperation_enum, .count = 14};
static const struct trace_type type_to_CUatomicOperation_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUatomicOperation_enum};
static const struct trace_value values_CUdevice_P2PAttribute_enum[] = {{"CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK",
    1}, {"CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED", 2}, {"CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED",
    3}, {"CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED", 4},
    {"CU_DEVICE_P2P_ATTRIBUTE_ONLY_PARTIAL_NATIVE_ATOMIC_SUPPORTED", 5}};
static const struct trace_type type_CUdevice_P2PAttribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUdevice_P2PAttribute_enum, .count = 5};
static const struct trace_type type_int32_3 = {.kind = TRACE_ARRAY, .size = 3, .of = &type_int32};
static const struct trace_field fields_CUdevprop_st[] = {{"maxThreadsPerBlock", &type_int32, 0},
    {"maxThreadsDim", &type_int32_3, 4}, {"maxGridSize", &type_int32_3, 16}, {"sharedMemPerBlock",
    &type_int32, 28}, {"totalConstantMemory", &type_int32, 32}, {"SIMDWidth", &type_int32, 36}, {"memPitch",
    &type_int32, 40}, {"regsPerBlock", &type_int32, 44}, {"clockRate", &type_int32, 48}, {"textureAlign",
    &type_int32, 52}};
static const struct trace_type type_CUdevprop_st = {.kind = TRACE_STRUCT, .size = 56,
    .fields = fields_CUdevprop_st, .count = 10};
static const struct trace_type type_to_CUdevprop_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUdevprop_st};
static const struct trace_type type_CUuuid_st = {.kind = TRACE_UUID, .size = 16};
static const struct trace_type type_to_CUuuid_st = {.kind = TRACE_POINTER, .size = 8, .of = &type_CUuuid_st};
static const struct trace_value values_CUeglFrameType_enum[] = {{"CU_EGL_FRAME_TYPE_ARRAY", 0},
    {"CU_EGL_FRAME_TYPE_PITCH", 1}};
static const struct trace_type type_CUeglFrameType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUeglFrameType_enum, .count = 2};
static const struct trace_value values_CUeglColorFormat_enum[] = {{"CU_EGL_COLOR_FORMAT_YUV420_PLANAR", 0},
    {"CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR", 1}, {"CU_EGL_COLOR_FORMAT_YUV422_PLANAR", 2},
    {"CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR", 3}, {"CU_EGL_COLOR_FORMAT_RGB", 4}, {"CU_EGL_COLOR_FORMAT_BGR",
    5}, {"CU_EGL_COLOR_FORMAT_ARGB", 6}, {"CU_EGL_COLOR_FORMAT_RGBA", 7}, {"CU_EGL_COLOR_FORMAT_L", 8},
    {"CU_EGL_COLOR_FORMAT_R", 9}, {"CU_EGL_COLOR_FORMAT_YUV444_PLANAR", 10},
    {"CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR", 11}, {"CU_EGL_COLOR_FORMAT_YUYV_422", 12},
    {"CU_EGL_COLOR_FORMAT_UYVY_422", 13}, {"CU_EGL_COLOR_FORMAT_ABGR", 14}, {"CU_EGL_COLOR_FORMAT_BGRA", 15},
    {"CU_EGL_COLOR_FORMAT_A", 16}, {"CU_EGL_COLOR_FORMAT_RG", 17}, {"CU_EGL_COLOR_FORMAT_AYUV", 18},
    {"CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR", 19}, {"CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR", 20},
    {"CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR", 21}, {"CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR", 22},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR", 23}, {"CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR",
    24}, {"CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR", 25}, {"CU_EGL_COLOR_FORMAT_VYUY_ER", 26},
    {"CU_EGL_COLOR_FORMAT_UYVY_ER", 27}, {"CU_EGL_COLOR_FORMAT_YUYV_ER", 28}, {"CU_EGL_COLOR_FORMAT_YVYU_ER",
    29}, {"CU_EGL_COLOR_FORMAT_YUV_ER", 30}, {"CU_EGL_COLOR_FORMAT_YUVA_ER", 31},
    {"CU_EGL_COLOR_FORMAT_AYUV_ER", 32}, {"CU_EGL_COLOR_FORMAT_YUV444_PLANAR_ER", 33},
    {"CU_EGL_COLOR_FORMAT_YUV422_PLANAR_ER", 34}, {"CU_EGL_COLOR_FORMAT_YUV420_PLANAR_ER", 35},
    {"CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR_ER", 36}, {"CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR_ER", 37},
    {"CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_ER", 38}, {"CU_EGL_COLOR_FORMAT_YVU444_PLANAR_ER", 39},
    {"CU_EGL_COLOR_FORMAT_YVU422_PLANAR_ER", 40}, {"CU_EGL_COLOR_FORMAT_YVU420_PLANAR_ER", 41},
    {"CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR_ER", 42}, {"CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR_ER", 43},
    {"CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_ER", 44}, {"CU_EGL_COLOR_FORMAT_BAYER_RGGB", 45},
    {"CU_EGL_COLOR_FORMAT_BAYER_BGGR", 46}, {"CU_EGL_COLOR_FORMAT_BAYER_GRBG", 47},
    {"CU_EGL_COLOR_FORMAT_BAYER_GBRG", 48}, {"CU_EGL_COLOR_FORMAT_BAYER10_RGGB", 49},
    {"CU_EGL_COLOR_FORMAT_BAYER10_BGGR", 50}, {"CU_EGL_COLOR_FORMAT_BAYER10_GRBG", 51},
    {"CU_EGL_COLOR_FORMAT_BAYER10_GBRG", 52}, {"CU_EGL_COLOR_FORMAT_BAYER12_RGGB", 53},
    {"CU_EGL_COLOR_FORMAT_BAYER12_BGGR", 54}, {"CU_EGL_COLOR_FORMAT_BAYER12_GRBG", 55},
    {"CU_EGL_COLOR_FORMAT_BAYER12_GBRG", 56}, {"CU_EGL_COLOR_FORMAT_BAYER14_RGGB", 57},
    {"CU_EGL_COLOR_FORMAT_BAYER14_BGGR", 58}, {"CU_EGL_COLOR_FORMAT_BAYER14_GRBG", 59},
    {"CU_EGL_COLOR_FORMAT_BAYER14_GBRG", 60}, {"CU_EGL_COLOR_FORMAT_BAYER20_RGGB", 61},
    {"CU_EGL_COLOR_FORMAT_BAYER20_BGGR", 62}, {"CU_EGL_COLOR_FORMAT_BAYER20_GRBG", 63},
    {"CU_EGL_COLOR_FORMAT_BAYER20_GBRG", 64}, {"CU_EGL_COLOR_FORMAT_YVU444_PLANAR", 65},
    {"CU_EGL_COLOR_FORMAT_YVU422_PLANAR", 66}, {"CU_EGL_COLOR_FORMAT_YVU420_PLANAR", 67},
    {"CU_EGL_COLOR_FORMAT_BAYER_ISP_RGGB", 68}, {"CU_EGL_COLOR_FORMAT_BAYER_ISP_BGGR", 69},
    {"CU_EGL_COLOR_FORMAT_BAYER_ISP_GRBG", 70}, {"CU_EGL_COLOR_FORMAT_BAYER_ISP_GBRG", 71},
    {"CU_EGL_COLOR_FORMAT_BAYER_BCCR", 72}, {"CU_EGL_COLOR_FORMAT_BAYER_RCCB", 73},
    {"CU_EGL_COLOR_FORMAT_BAYER_CRBC", 74}, {"CU_EGL_COLOR_FORMAT_BAYER_CBRC", 75},
    {"CU_EGL_COLOR_FORMAT_BAYER10_CCCC", 76}, {"CU_EGL_COLOR_FORMAT_BAYER12_BCCR", 77},
    {"CU_EGL_COLOR_FORMAT_BAYER12_RCCB", 78}, {"CU_EGL_COLOR_FORMAT_BAYER12_CRBC", 79},
    {"CU_EGL_COLOR_FORMAT_BAYER12_CBRC", 80}, {"CU_EGL_COLOR_FORMAT_BAYER12_CCCC", 81},
    {"CU_EGL_COLOR_FORMAT_Y", 82}, {"CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_2020", 83},
    {"CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_2020", 84}, {"CU_EGL_COLOR_FORMAT_YUV420_PLANAR_2020", 85},
    {"CU_EGL_COLOR_FORMAT_YVU420_PLANAR_2020", 86}, {"CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_709", 87},
    {"CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_709", 88}, {"CU_EGL_COLOR_FORMAT_YUV420_PLANAR_709", 89},
    {"CU_EGL_COLOR_FORMAT_YVU420_PLANAR_709", 90}, {"CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709", 91},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_2020", 92},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_2020", 93},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR", 94}, {"CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_709",
    95}, {"CU_EGL_COLOR_FORMAT_Y_ER", 96}, {"CU_EGL_COLOR_FORMAT_Y_709_ER", 97},
    {"CU_EGL_COLOR_FORMAT_Y10_ER", 98}, {"CU_EGL_COLOR_FORMAT_Y10_709_ER", 99}, {"CU_EGL_COLOR_FORMAT_Y12_ER",
    100}, {"CU_EGL_COLOR_FORMAT_Y12_709_ER", 101}, {"CU_EGL_COLOR_FORMAT_YUVA", 102},
    {"CU_EGL_COLOR_FORMAT_YUV", 103}, {"CU_EGL_COLOR_FORMAT_YVYU", 104}, {"CU_EGL_COLOR_FORMAT_VYUY", 105},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_ER", 106},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709_ER", 107},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_ER", 108},
    {"CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_709_ER", 109},
    {"CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_ER", 110},
    {"CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_709_ER", 111},
    {"CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_ER", 112},
    {"CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_709_ER", 113}, {"CU_EGL_COLOR_FORMAT_UYVY_709", 114},
    {"CU_EGL_COLOR_FORMAT_UYVY_709_ER", 115}, {"CU_EGL_COLOR_FORMAT_UYVY_2020", 116},
    {"CU_EGL_COLOR_FORMAT_MAX", 117}};
static const struct trace_type type_CUeglColorFormat_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUeglColorFormat_enum, .count = 118};
static const struct trace_field fields_CUeglFrame_st[] = {{"frame", &type_nested, 0}, {"width", &type_uint32,
    24}, {"height", &type_uint32, 28}, {"depth", &type_uint32, 32}, {"pitch", &type_uint32, 36},
    {"planeCount", &type_uint32, 40}, {"numChannels", &type_uint32, 44}, {"frameType",
    &type_CUeglFrameType_enum, 48}, {"eglColorFormat", &type_CUeglColorFormat_enum, 52}, {"cuFormat",
    &type_CUarray_format_enum, 56}};
static const struct trace_type type_CUeglFrame_st = {.kind = TRACE_STRUCT, .size = 64,
    .fields = fields_CUeglFrame_st, .count = 10};
static const struct trace_type type_to_CUeglFrame_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUeglFrame_st};
static const struct trace_type type_float = {.kind = TRACE_FLOAT, .size = sizeof(float)};
static const struct trace_type type_to_float = {.kind = TRACE_POINTER, .size = 8, .of = &type_float};
static const struct trace_field fields_CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st[] = {{"offset", &type_uint64, 0},
    {"size", &type_uint64, 8}, {"flags", &type_uint32, 16}};
static const struct trace_type type_CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st = {.kind = TRACE_STRUCT, .size = 88,
    .fields = fields_CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st, .count = 3};
static const struct trace_type type_to_CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st};
static const struct trace_field fields_CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st[] = {{"offset",
    &type_uint64, 0}, {"arrayDesc", &type_CUDA_ARRAY3D_DESCRIPTOR_st, 8}, {"numLevels", &type_uint32, 48}};
static const struct trace_type type_CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st = {.kind = TRACE_STRUCT,
    .size = 120, .fields = fields_CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st, .count = 3};
static const struct trace_type type_to_CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st};
static const struct trace_value values_CUflushGPUDirectRDMAWritesTarget_enum[] = {{"CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX",
    0}};
static const struct trace_type type_CUflushGPUDirectRDMAWritesTarget_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUflushGPUDirectRDMAWritesTarget_enum, .count = 1};
static const struct trace_value values_CUflushGPUDirectRDMAWritesScope_enum[] = {{"CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER",
    100}, {"CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES", 200}};
static const struct trace_type type_CUflushGPUDirectRDMAWritesScope_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUflushGPUDirectRDMAWritesScope_enum, .count = 2};
static const struct trace_value values_CUfunction_attribute_enum[] = {{"CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK",
    0}, {"CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES", 1}, {"CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES", 2},
    {"CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES", 3}, {"CU_FUNC_ATTRIBUTE_NUM_REGS", 4},
    {"CU_FUNC_ATTRIBUTE_PTX_VERSION", 5}, {"CU_FUNC_ATTRIBUTE_BINARY_VERSION", 6},
    {"CU_FUNC_ATTRIBUTE_CACHE_MODE_CA", 7}, {"CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES", 8},
    {"CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT", 9}, {"CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET",
    10}, {"CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH", 11}, {"CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT", 12},
    {"CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH", 13}, {"CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED",
    14}, {"CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE", 15}, {"CU_FUNC_ATTRIBUTE_MAX", 16}};
static const struct trace_type type_CUfunction_attribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUfunction_attribute_enum, .count = 17};
static const struct trace_type type_to_string = {.kind = TRACE_POINTER, .size = 8, .of = &type_string};
static const struct trace_value values_CUfunctionLoadingState_enum[] = {{"CU_FUNCTION_LOADING_STATE_UNLOADED",
    0}, {"CU_FUNCTION_LOADING_STATE_LOADED", 1}, {"CU_FUNCTION_LOADING_STATE_MAX", 2}};
static const struct trace_type type_CUfunctionLoadingState_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUfunctionLoadingState_enum, .count = 3};
static const struct trace_type type_to_CUfunctionLoadingState_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUfunctionLoadingState_enum};
static const struct trace_value values_CUGLDeviceList_enum[] = {{"CU_GL_DEVICE_LIST_ALL", 1},
    {"CU_GL_DEVICE_LIST_CURRENT_FRAME", 2}, {"CU_GL_DEVICE_LIST_NEXT_FRAME", 3}};
static const struct trace_type type_CUGLDeviceList_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUGLDeviceList_enum, .count = 3};
static const struct trace_type type_hex4 = {.kind = TRACE_HEX, .size = 4};
static const struct trace_type type_to_hex4 = {.kind = TRACE_POINTER, .size = 8, .of = &type_hex4};
static const struct trace_value values_cudaError_enum[] = {{"CUDA_SUCCESS", 0}, {"CUDA_ERROR_INVALID_VALUE",
    1}, {"CUDA_ERROR_OUT_OF_MEMORY", 2}, {"CUDA_ERROR_NOT_INITIALIZED", 3}, {"CUDA_ERROR_DEINITIALIZED", 4},
    {"CUDA_ERROR_PROFILER_DISABLED", 5}, {"CUDA_ERROR_PROFILER_NOT_INITIALIZED", 6},
    {"CUDA_ERROR_PROFILER_ALREADY_STARTED", 7}, {"CUDA_ERROR_PROFILER_ALREADY_STOPPED", 8},
    {"CUDA_ERROR_STUB_LIBRARY", 34}, {"CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER", 36},
    {"CUDA_ERROR_DEVICE_UNAVAILABLE", 46}, {"CUDA_ERROR_NO_DEVICE", 100}, {"CUDA_ERROR_INVALID_DEVICE", 101},
    {"CUDA_ERROR_DEVICE_NOT_LICENSED", 102}, {"CUDA_ERROR_INVALID_IMAGE", 200}, {"CUDA_ERROR_INVALID_CONTEXT",
    201}, {"CUDA_ERROR_CONTEXT_ALREADY_CURRENT", 202}, {"CUDA_ERROR_MAP_FAILED", 205},
    {"CUDA_ERROR_UNMAP_FAILED", 206}, {"CUDA_ERROR_ARRAY_IS_MAPPED", 207}, {"CUDA_ERROR_ALREADY_MAPPED", 208},
    {"CUDA_ERROR_NO_BINARY_FOR_GPU", 209}, {"CUDA_ERROR_ALREADY_ACQUIRED", 210}, {"CUDA_ERROR_NOT_MAPPED",
    211}, {"CUDA_ERROR_NOT_MAPPED_AS_ARRAY", 212}, {"CUDA_ERROR_NOT_MAPPED_AS_POINTER", 213},
    {"CUDA_ERROR_ECC_UNCORRECTABLE", 214}, {"CUDA_ERROR_UNSUPPORTED_LIMIT", 215},
    {"CUDA_ERROR_CONTEXT_ALREADY_IN_USE", 216}, {"CUDA_ERROR_PEER_ACCESS_UNSUPPORTED", 217},
    {"CUDA_ERROR_INVALID_PTX", 218}, {"CUDA_ERROR_INVALID_GRAPHICS_CONTEXT", 219},
    {"CUDA_ERROR_NVLINK_UNCORRECTABLE", 220}, {"CUDA_ERROR_JIT_COMPILER_NOT_FOUND", 221},
    {"CUDA_ERROR_UNSUPPORTED_PTX_VERSION", 222}, {"CUDA_ERROR_JIT_COMPILATION_DISABLED", 223},
    {"CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY", 224}, {"CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC", 225},
    {"CUDA_ERROR_CONTAINED", 226}, {"CUDA_ERROR_INVALID_SOURCE", 300}, {"CUDA_ERROR_FILE_NOT_FOUND", 301},
    {"CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND", 302}, {"CUDA_ERROR_SHARED_OBJECT_INIT_FAILED", 303},
    {"CUDA_ERROR_OPERATING_SYSTEM", 304}, {"CUDA_ERROR_INVALID_HANDLE", 400}, {"CUDA_ERROR_ILLEGAL_STATE",
    401}, {"CUDA_ERROR_LOSSY_QUERY", 402}, {"CUDA_ERROR_NOT_FOUND", 500}, {"CUDA_ERROR_NOT_READY", 600},
    {"CUDA_ERROR_ILLEGAL_ADDRESS", 700}, {"CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", 701},
    {"CUDA_ERROR_LAUNCH_TIMEOUT", 702}, {"CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING", 703},
    {"CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED", 704}, {"CUDA_ERROR_PEER_ACCESS_NOT_ENABLED", 705},
    {"CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE", 708}, {"CUDA_ERROR_CONTEXT_IS_DESTROYED", 709},
    {"CUDA_ERROR_ASSERT", 710}, {"CUDA_ERROR_TOO_MANY_PEERS", 711},
    {"CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED", 712}, {"CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED", 713},
    {"CUDA_ERROR_HARDWARE_STACK_ERROR", 714}, {"CUDA_ERROR_ILLEGAL_INSTRUCTION", 715},
    {"CUDA_ERROR_MISALIGNED_ADDRESS", 716}, {"CUDA_ERROR_INVALID_ADDRESS_SPACE", 717},
    {"CUDA_ERROR_INVALID_PC", 718}, {"CUDA_ERROR_LAUNCH_FAILED", 719},
    {"CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE", 720}, {"CUDA_ERROR_TENSOR_MEMORY_LEAK", 721},
    {"CUDA_ERROR_NOT_PERMITTED", 800}, {"CUDA_ERROR_NOT_SUPPORTED", 801}, {"CUDA_ERROR_SYSTEM_NOT_READY",
    802}, {"CUDA_ERROR_SYSTEM_DRIVER_MISMATCH", 803}, {"CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE", 804},
    {"CUDA_ERROR_MPS_CONNECTION_FAILED", 805}, {"CUDA_ERROR_MPS_RPC_FAILURE", 806},
    {"CUDA_ERROR_MPS_SERVER_NOT_READY", 807}, {"CUDA_ERROR_MPS_MAX_CLIENTS_REACHED", 808},
    {"CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED", 809}, {"CUDA_ERROR_MPS_CLIENT_TERMINATED", 810},
    {"CUDA_ERROR_CDP_NOT_SUPPORTED", 811}, {"CUDA_ERROR_CDP_VERSION_MISMATCH", 812},
    {"CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED", 900}, {"CUDA_ERROR_STREAM_CAPTURE_INVALIDATED", 901},
    {"CUDA_ERROR_STREAM_CAPTURE_MERGE", 902}, {"CUDA_ERROR_STREAM_CAPTURE_UNMATCHED", 903},
    {"CUDA_ERROR_STREAM_CAPTURE_UNJOINED", 904}, {"CUDA_ERROR_STREAM_CAPTURE_ISOLATION", 905},
    {"CUDA_ERROR_STREAM_CAPTURE_IMPLICIT", 906}, {"CUDA_ERROR_CAPTURED_EVENT", 907},
    {"CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD", 908}, {"CUDA_ERROR_TIMEOUT", 909},
    {"CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE", 910}, {"CUDA_ERROR_EXTERNAL_DEVICE", 911},
    {"CUDA_ERROR_INVALID_CLUSTER_SIZE", 912}, {"CUDA_ERROR_FUNCTION_NOT_LOADED", 913},
    {"CUDA_ERROR_INVALID_RESOURCE_TYPE", 914}, {"CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION", 915},
    {"CUDA_ERROR_KEY_ROTATION", 916}, {"CUDA_ERROR_UNKNOWN", 999}};
static const struct trace_type type_cudaError_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_cudaError_enum, .count = 101};
static const struct trace_value values_CUdriverProcAddressQueryResult_enum[] = {{"CU_GET_PROC_ADDRESS_SUCCESS",
    0}, {"CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND", 1}, {"CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT", 2}};
static const struct trace_type type_CUdriverProcAddressQueryResult_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUdriverProcAddressQueryResult_enum, .count = 3};
static const struct trace_type type_to_CUdriverProcAddressQueryResult_enum = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUdriverProcAddressQueryResult_enum};
static const struct trace_field fields_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st[] = {{"ctx", &type_hex8, 0},
    {"count", &type_uint32, 8}, {"paramArray", &type_hex8, 16}, {"flags", &type_uint32, 24}};
static const struct trace_type type_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st = {.kind = TRACE_STRUCT, .size = 32,
    .fields = fields_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, .count = 4};
static const struct trace_type type_to_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st};
static const struct trace_field fields_CUgraphEdgeData_st[] = {{"from_port", &type_uint8, 0}, {"to_port",
    &type_uint8, 1}, {"type", &type_uint8, 2}};
static const struct trace_type type_CUgraphEdgeData_st = {.kind = TRACE_STRUCT, .size = 8,
    .fields = fields_CUgraphEdgeData_st, .count = 3};
static const struct trace_type type_to_CUgraphEdgeData_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUgraphEdgeData_st};
static const struct trace_field fields_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st[] = {{"extSemArray", &type_hex8, 0},
    {"paramsArray", &type_hex8, 8}, {"numExtSems", &type_uint32, 16}};
static const struct trace_type type_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, .count = 3};
static const struct trace_type type_to_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st};
static const struct trace_field fields_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st[] = {{"extSemArray", &type_hex8, 0},
    {"paramsArray", &type_hex8, 8}, {"numExtSems", &type_uint32, 16}};
static const struct trace_type type_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, .count = 3};
static const struct trace_type type_to_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st};
static const struct trace_field fields_CUDA_HOST_NODE_PARAMS_st[] = {{"fn", &type_hex8, 0}, {"userData",
    &type_hex8, 8}};
static const struct trace_type type_CUDA_HOST_NODE_PARAMS_st = {.kind = TRACE_STRUCT, .size = 16,
    .fields = fields_CUDA_HOST_NODE_PARAMS_st, .count = 2};
static const struct trace_type type_to_CUDA_HOST_NODE_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_HOST_NODE_PARAMS_st};
static const struct trace_field fields_CUDA_KERNEL_NODE_PARAMS_st[] = {{"func", &type_hex8, 0}, {"gridDimX",
    &type_uint32, 8}, {"gridDimY", &type_uint32, 12}, {"gridDimZ", &type_uint32, 16}, {"blockDimX",
    &type_uint32, 20}, {"blockDimY", &type_uint32, 24}, {"blockDimZ", &type_uint32, 28}, {"sharedMemBytes",
    &type_uint32, 32}, {"kernelParams", &type_hex8, 40}, {"extra", &type_hex8, 48}};
static const struct trace_type type_CUDA_KERNEL_NODE_PARAMS_st = {.kind = TRACE_STRUCT, .size = 56,
    .fields = fields_CUDA_KERNEL_NODE_PARAMS_st, .count = 10};
static const struct trace_type type_to_CUDA_KERNEL_NODE_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_KERNEL_NODE_PARAMS_st};
static const struct trace_field fields_CUDA_KERNEL_NODE_PARAMS_v2_st[] = {{"func", &type_hex8, 0},
    {"gridDimX", &type_uint32, 8}, {"gridDimY", &type_uint32, 12}, {"gridDimZ", &type_uint32, 16},
    {"blockDimX", &type_uint32, 20}, {"blockDimY", &type_uint32, 24}, {"blockDimZ", &type_uint32, 28},
    {"sharedMemBytes", &type_uint32, 32}, {"kernelParams", &type_hex8, 40}, {"extra", &type_hex8, 48},
    {"kern", &type_hex8, 56}, {"ctx", &type_hex8, 64}};
static const struct trace_type type_CUDA_KERNEL_NODE_PARAMS_v2_st = {.kind = TRACE_STRUCT, .size = 72,
    .fields = fields_CUDA_KERNEL_NODE_PARAMS_v2_st, .count = 12};
static const struct trace_type type_to_CUDA_KERNEL_NODE_PARAMS_v2_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_KERNEL_NODE_PARAMS_v2_st};
static const struct trace_value values_CUmemAllocationType_enum[] = {{"CU_MEM_ALLOCATION_TYPE_INVALID", 0},
    {"CU_MEM_ALLOCATION_TYPE_PINNED", 1}, {"CU_MEM_ALLOCATION_TYPE_MANAGED", 2},
    {"CU_MEM_ALLOCATION_TYPE_MAX", 2147483647}};
static const struct trace_type type_CUmemAllocationType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemAllocationType_enum, .count = 4};
static const struct trace_value values_CUmemAllocationHandleType_enum[] = {{"CU_MEM_HANDLE_TYPE_NONE", 0},
    {"CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR", 1}, {"CU_MEM_HANDLE_TYPE_WIN32", 2},
    {"CU_MEM_HANDLE_TYPE_WIN32_KMT", 4}, {"CU_MEM_HANDLE_TYPE_FABRIC", 8}, {"CU_MEM_HANDLE_TYPE_MAX",
    2147483647}};
static const struct trace_type type_CUmemAllocationHandleType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemAllocationHandleType_enum, .count = 6};
static const struct trace_value values_CUmemLocationType_enum[] = {{"CU_MEM_LOCATION_TYPE_INVALID", 0},
    {"CU_MEM_LOCATION_TYPE_DEVICE", 1}, {"CU_MEM_LOCATION_TYPE_HOST", 2}, {"CU_MEM_LOCATION_TYPE_HOST_NUMA",
    3}, {"CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT", 4}, {"CU_MEM_LOCATION_TYPE_MAX", 2147483647}};
static const struct trace_type type_CUmemLocationType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemLocationType_enum, .count = 6};
static const struct trace_field fields_CUmemLocation_st[] = {{"type", &type_CUmemLocationType_enum, 0}, {"id",
    &type_int32, 4}};
static const struct trace_type type_CUmemLocation_st = {.kind = TRACE_STRUCT, .size = 8,
    .fields = fields_CUmemLocation_st, .count = 2};
static const struct trace_type type_uint16 = {.kind = TRACE_UINT, .size = 2};
static const struct trace_field fields_CUmemPoolProps_st[] = {{"allocType", &type_CUmemAllocationType_enum,
    0}, {"handleTypes", &type_CUmemAllocationHandleType_enum, 4}, {"location", &type_CUmemLocation_st, 8},
    {"win32SecurityAttributes", &type_hex8, 16}, {"maxSize", &type_uint64, 24}, {"usage", &type_uint16, 32}};
static const struct trace_type type_CUmemPoolProps_st = {.kind = TRACE_STRUCT, .size = 88,
    .fields = fields_CUmemPoolProps_st, .count = 6};
static const struct trace_field fields_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st[] = {{"poolProps",
    &type_CUmemPoolProps_st, 0}, {"accessDescs", &type_hex8, 88}, {"accessDescCount", &type_uint64, 96},
    {"bytesize", &type_uint64, 104}, {"dptr", &type_hex8, 112}};
static const struct trace_type type_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st = {.kind = TRACE_STRUCT, .size = 120,
    .fields = fields_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, .count = 5};
static const struct trace_type type_to_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st};
static const struct trace_value values_CUmemorytype_enum[] = {{"CU_MEMORYTYPE_HOST", 1},
    {"CU_MEMORYTYPE_DEVICE", 2}, {"CU_MEMORYTYPE_ARRAY", 3}, {"CU_MEMORYTYPE_UNIFIED", 4}};
static const struct trace_type type_CUmemorytype_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemorytype_enum, .count = 4};
static const struct trace_field fields_CUDA_MEMCPY3D_st[] = {{"srcXInBytes", &type_uint64, 0}, {"srcY",
    &type_uint64, 8}, {"srcZ", &type_uint64, 16}, {"srcLOD", &type_uint64, 24}, {"srcMemoryType",
    &type_CUmemorytype_enum, 32}, {"srcHost", &type_hex8, 40}, {"srcDevice", &type_hex8, 48}, {"srcArray",
    &type_hex8, 56}, {"srcPitch", &type_uint64, 72}, {"srcHeight", &type_uint64, 80}, {"dstXInBytes",
    &type_uint64, 88}, {"dstY", &type_uint64, 96}, {"dstZ", &type_uint64, 104}, {"dstLOD", &type_uint64, 112},
    {"dstMemoryType", &type_CUmemorytype_enum, 120}, {"dstHost", &type_hex8, 128}, {"dstDevice", &type_hex8,
    136}, {"dstArray", &type_hex8, 144}, {"dstPitch", &type_uint64, 160}, {"dstHeight", &type_uint64, 168},
    {"WidthInBytes", &type_uint64, 176}, {"Height", &type_uint64, 184}, {"Depth", &type_uint64, 192}};
static const struct trace_type type_CUDA_MEMCPY3D_st = {.kind = TRACE_STRUCT, .size = 200,
    .fields = fields_CUDA_MEMCPY3D_st, .count = 23};
static const struct trace_type type_to_CUDA_MEMCPY3D_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMCPY3D_st};
static const struct trace_field fields_CUDA_MEMSET_NODE_PARAMS_st[] = {{"dst", &type_hex8, 0}, {"pitch",
    &type_uint64, 8}, {"value", &type_uint32, 16}, {"elementSize", &type_uint32, 20}, {"width", &type_uint64,
    24}, {"height", &type_uint64, 32}};
static const struct trace_type type_CUDA_MEMSET_NODE_PARAMS_st = {.kind = TRACE_STRUCT, .size = 40,
    .fields = fields_CUDA_MEMSET_NODE_PARAMS_st, .count = 6};
static const struct trace_type type_to_CUDA_MEMSET_NODE_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMSET_NODE_PARAMS_st};
static const struct trace_value values_CUgraphNodeType_enum[] = {{"CU_GRAPH_NODE_TYPE_KERNEL", 0},
    {"CU_GRAPH_NODE_TYPE_MEMCPY", 1}, {"CU_GRAPH_NODE_TYPE_MEMSET", 2}, {"CU_GRAPH_NODE_TYPE_HOST", 3},
    {"CU_GRAPH_NODE_TYPE_GRAPH", 4}, {"CU_GRAPH_NODE_TYPE_EMPTY", 5}, {"CU_GRAPH_NODE_TYPE_WAIT_EVENT", 6},
    {"CU_GRAPH_NODE_TYPE_EVENT_RECORD", 7}, {"CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL", 8},
    {"CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT", 9}, {"CU_GRAPH_NODE_TYPE_MEM_ALLOC", 10},
    {"CU_GRAPH_NODE_TYPE_MEM_FREE", 11}, {"CU_GRAPH_NODE_TYPE_BATCH_MEM_OP", 12},
    {"CU_GRAPH_NODE_TYPE_CONDITIONAL", 13}};
static const struct trace_type type_CUgraphNodeType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUgraphNodeType_enum, .count = 14};
static const struct trace_field fields_CUgraphNodeParams_st[] = {{"type", &type_CUgraphNodeType_enum, 0}};
static const struct trace_type type_CUgraphNodeParams_st = {.kind = TRACE_STRUCT, .size = 256,
    .fields = fields_CUgraphNodeParams_st, .count = 1};
static const struct trace_type type_to_CUgraphNodeParams_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUgraphNodeParams_st};
static const struct trace_value values_CUgraphExecUpdateResult_enum[] = {{"CU_GRAPH_EXEC_UPDATE_SUCCESS", 0},
    {"CU_GRAPH_EXEC_UPDATE_ERROR", 1}, {"CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED", 2},
    {"CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED", 3}, {"CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED", 4},
    {"CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED", 5}, {"CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED", 6},
    {"CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE", 7},
    {"CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED", 8}};
static const struct trace_type type_CUgraphExecUpdateResult_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUgraphExecUpdateResult_enum, .count = 9};
static const struct trace_type type_to_CUgraphExecUpdateResult_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUgraphExecUpdateResult_enum};
static const struct trace_field fields_CUgraphExecUpdateResultInfo_st[] = {{"result",
    &type_CUgraphExecUpdateResult_enum, 0}, {"errorNode", &type_hex8, 8}, {"errorFromNode", &type_hex8, 16}};
static const struct trace_type type_CUgraphExecUpdateResultInfo_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUgraphExecUpdateResultInfo_st, .count = 3};
static const struct trace_type type_to_CUgraphExecUpdateResultInfo_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUgraphExecUpdateResultInfo_st};
static const struct trace_value values_CUgraphInstantiateResult_enum[] = {{"CUDA_GRAPH_INSTANTIATE_SUCCESS",
    0}, {"CUDA_GRAPH_INSTANTIATE_ERROR", 1}, {"CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE", 2},
    {"CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED", 3},
    {"CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED", 4},
    {"CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED", 5}};
static const struct trace_type type_CUgraphInstantiateResult_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUgraphInstantiateResult_enum, .count = 6};
static const struct trace_field fields_CUDA_GRAPH_INSTANTIATE_PARAMS_st[] = {{"flags", &type_uint64, 0},
    {"hUploadStream", &type_hex8, 8}, {"hErrNode_out", &type_hex8, 16}, {"result_out",
    &type_CUgraphInstantiateResult_enum, 24}};
static const struct trace_type type_CUDA_GRAPH_INSTANTIATE_PARAMS_st = {.kind = TRACE_STRUCT, .size = 32,
    .fields = fields_CUDA_GRAPH_INSTANTIATE_PARAMS_st, .count = 4};
static const struct trace_type type_to_CUDA_GRAPH_INSTANTIATE_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_GRAPH_INSTANTIATE_PARAMS_st};
static const struct trace_value values_CUlaunchAttributeID_enum[] = {{"CU_LAUNCH_ATTRIBUTE_IGNORE", 0},
    {"CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW", 1}, {"CU_LAUNCH_ATTRIBUTE_COOPERATIVE", 2},
    {"CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY", 3}, {"CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION", 4},
    {"CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE", 5},
    {"CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION", 6}, {"CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT",
    7}, {"CU_LAUNCH_ATTRIBUTE_PRIORITY", 8}, {"CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP", 9},
    {"CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN", 10}, {"CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION", 11},
    {"CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT", 12}, {"CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE",
    13}, {"CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT", 14},
    {"CU_LAUNCH_ATTRIBUTE_NVLINK_UTIL_CENTRIC_SCHEDULING", 16}, {"CU_LAUNCH_ATTRIBUTE_MAX", 17}};
static const struct trace_type type_CUlaunchAttributeID_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUlaunchAttributeID_enum, .count = 17};
static const struct trace_type type_to_CUgraphNodeType_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUgraphNodeType_enum};
static const struct trace_value values_CUexternalMemoryHandleType_enum[] = {{"CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD",
    1}, {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32", 2},
    {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT", 3}, {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP", 4},
    {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE", 5}, {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE",
    6}, {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT", 7}, {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF",
    8}, {"CU_EXTERNAL_MEMORY_HANDLE_TYPE_DMABUF_FD", 9}};
static const struct trace_type type_CUexternalMemoryHandleType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUexternalMemoryHandleType_enum, .count = 9};
static const struct trace_field fields_CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st[] = {{"type",
    &type_CUexternalMemoryHandleType_enum, 0}, {"handle", &type_nested, 8}, {"size", &type_uint64, 24},
    {"flags", &type_uint32, 32}};
static const struct trace_type type_CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st = {.kind = TRACE_STRUCT, .size = 104,
    .fields = fields_CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, .count = 4};
static const struct trace_type type_to_CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st};
static const struct trace_value values_CUexternalSemaphoreHandleType_enum[] = {{"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD",
    1}, {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32", 2},
    {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT", 3},
    {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE", 4}, {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE",
    5}, {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC", 6},
    {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX", 7},
    {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT", 8},
    {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD", 9},
    {"CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32", 10}};
static const struct trace_type type_CUexternalSemaphoreHandleType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUexternalSemaphoreHandleType_enum, .count = 10};
static const struct trace_field fields_CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st[] = {{"type",
    &type_CUexternalSemaphoreHandleType_enum, 0}, {"handle", &type_nested, 8}, {"flags", &type_uint32, 24}};
static const struct trace_type type_CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st = {.kind = TRACE_STRUCT,
    .size = 96, .fields = fields_CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, .count = 3};
static const struct trace_type type_to_CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st};
static const struct trace_type type_CUipcEventHandle_st = {.kind = TRACE_OPAQUE, .size = 64};
static const struct trace_type type_to_CUipcEventHandle_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUipcEventHandle_st};
static const struct trace_type type_CUipcMemHandle_st = {.kind = TRACE_OPAQUE, .size = 64};
static const struct trace_type type_to_CUipcMemHandle_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUipcMemHandle_st};
static const struct trace_field fields_CUDA_LAUNCH_PARAMS_st[] = {{"function", &type_hex8, 0}, {"gridDimX",
    &type_uint32, 8}, {"gridDimY", &type_uint32, 12}, {"gridDimZ", &type_uint32, 16}, {"blockDimX",
    &type_uint32, 20}, {"blockDimY", &type_uint32, 24}, {"blockDimZ", &type_uint32, 28}, {"sharedMemBytes",
    &type_uint32, 32}, {"hStream", &type_hex8, 40}, {"kernelParams", &type_hex8, 48}};
static const struct trace_type type_CUDA_LAUNCH_PARAMS_st = {.kind = TRACE_STRUCT, .size = 56,
    .fields = fields_CUDA_LAUNCH_PARAMS_st, .count = 10};
static const struct trace_type type_to_CUDA_LAUNCH_PARAMS_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_LAUNCH_PARAMS_st};
static const struct trace_field fields_CUlaunchConfig_st[] = {{"gridDimX", &type_uint32, 0}, {"gridDimY",
    &type_uint32, 4}, {"gridDimZ", &type_uint32, 8}, {"blockDimX", &type_uint32, 12}, {"blockDimY",
    &type_uint32, 16}, {"blockDimZ", &type_uint32, 20}, {"sharedMemBytes", &type_uint32, 24}, {"hStream",
    &type_hex8, 32}, {"attrs", &type_hex8, 40}, {"numAttrs", &type_uint32, 48}};
static const struct trace_type type_CUlaunchConfig_st = {.kind = TRACE_STRUCT, .size = 56,
    .fields = fields_CUlaunchConfig_st, .count = 10};
static const struct trace_type type_to_CUlaunchConfig_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUlaunchConfig_st};
static const struct trace_value values_CUjit_option_enum[] = {{"CU_JIT_MAX_REGISTERS", 0},
    {"CU_JIT_THREADS_PER_BLOCK", 1}, {"CU_JIT_WALL_TIME", 2}, {"CU_JIT_INFO_LOG_BUFFER", 3},
    {"CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES", 4}, {"CU_JIT_ERROR_LOG_BUFFER", 5},
    {"CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES", 6}, {"CU_JIT_OPTIMIZATION_LEVEL", 7},
    {"CU_JIT_TARGET_FROM_CUCONTEXT", 8}, {"CU_JIT_TARGET", 9}, {"CU_JIT_FALLBACK_STRATEGY", 10},
    {"CU_JIT_GENERATE_DEBUG_INFO", 11}, {"CU_JIT_LOG_VERBOSE", 12}, {"CU_JIT_GENERATE_LINE_INFO", 13},
    {"CU_JIT_CACHE_MODE", 14}, {"CU_JIT_NEW_SM3X_OPT", 15}, {"CU_JIT_FAST_COMPILE", 16},
    {"CU_JIT_GLOBAL_SYMBOL_NAMES", 17}, {"CU_JIT_GLOBAL_SYMBOL_ADDRESSES", 18}, {"CU_JIT_GLOBAL_SYMBOL_COUNT",
    19}, {"CU_JIT_LTO", 20}, {"CU_JIT_FTZ", 21}, {"CU_JIT_PREC_DIV", 22}, {"CU_JIT_PREC_SQRT", 23},
    {"CU_JIT_FMA", 24}, {"CU_JIT_REFERENCED_KERNEL_NAMES", 25}, {"CU_JIT_REFERENCED_KERNEL_COUNT", 26},
    {"CU_JIT_REFERENCED_VARIABLE_NAMES", 27}, {"CU_JIT_REFERENCED_VARIABLE_COUNT", 28},
    {"CU_JIT_OPTIMIZE_UNUSED_DEVICE_VARIABLES", 29}, {"CU_JIT_POSITION_INDEPENDENT_CODE", 30},
    {"CU_JIT_MIN_CTA_PER_SM", 31}, {"CU_JIT_MAX_THREADS_PER_BLOCK", 32}, {"CU_JIT_OVERRIDE_DIRECTIVE_VALUES",
    33}, {"CU_JIT_SPLIT_COMPILE", 34}, {"CU_JIT_NUM_OPTIONS", 35}};
static const struct trace_type type_CUjit_option_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUjit_option_enum, .count = 36};
static const struct trace_type type_to_CUjit_option_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUjit_option_enum};
static const struct trace_value values_CUlibraryOption_enum[] = {{"CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE",
    0}, {"CU_LIBRARY_BINARY_IS_PRESERVED", 1}, {"CU_LIBRARY_NUM_OPTIONS", 2}};
static const struct trace_type type_CUlibraryOption_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUlibraryOption_enum, .count = 3};
static const struct trace_type type_to_CUlibraryOption_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUlibraryOption_enum};
static const struct trace_value values_CUjitInputType_enum[] = {{"CU_JIT_INPUT_CUBIN", 0},
    {"CU_JIT_INPUT_PTX", 1}, {"CU_JIT_INPUT_FATBINARY", 2}, {"CU_JIT_INPUT_OBJECT", 3},
    {"CU_JIT_INPUT_LIBRARY", 4}, {"CU_JIT_INPUT_NVVM", 5}, {"CU_JIT_NUM_INPUT_TYPES", 6}};
static const struct trace_type type_CUjitInputType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUjitInputType_enum, .count = 7};
static const struct trace_value values_CUmem_advise_enum[] = {{"CU_MEM_ADVISE_SET_READ_MOSTLY", 1},
    {"CU_MEM_ADVISE_UNSET_READ_MOSTLY", 2}, {"CU_MEM_ADVISE_SET_PREFERRED_LOCATION", 3},
    {"CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION", 4}, {"CU_MEM_ADVISE_SET_ACCESSED_BY", 5},
    {"CU_MEM_ADVISE_UNSET_ACCESSED_BY", 6}};
static const struct trace_type type_CUmem_advise_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmem_advise_enum, .count = 6};
static const struct trace_value values_CUmemDecompressAlgorithm_enum[] = {{"CU_MEM_DECOMPRESS_UNSUPPORTED",
    0}, {"CU_MEM_DECOMPRESS_ALGORITHM_DEFLATE", 1}, {"CU_MEM_DECOMPRESS_ALGORITHM_SNAPPY", 2},
    {"CU_MEM_DECOMPRESS_ALGORITHM_LZ4", 4}};
static const struct trace_type type_CUmemDecompressAlgorithm_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemDecompressAlgorithm_enum, .count = 4};
static const struct trace_field fields_CUmemDecompressParams_st[] = {{"srcNumBytes", &type_uint64, 0},
    {"dstNumBytes", &type_uint64, 8}, {"dstActBytes", &type_hex8, 16}, {"src", &type_hex8, 24}, {"dst",
    &type_hex8, 32}, {"algo", &type_CUmemDecompressAlgorithm_enum, 40}};
static const struct trace_type type_CUmemDecompressParams_st = {.kind = TRACE_STRUCT, .size = 64,
    .fields = fields_CUmemDecompressParams_st, .count = 6};
static const struct trace_type type_to_CUmemDecompressParams_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemDecompressParams_st};
static const struct trace_field fields_CUmemAllocationProp_st[] = {{"type", &type_CUmemAllocationType_enum,
    0}, {"requestedHandleTypes", &type_CUmemAllocationHandleType_enum, 4}, {"location",
    &type_CUmemLocation_st, 8}, {"win32HandleMetaData", &type_hex8, 16}, {"allocFlags", &type_nested, 24}};
static const struct trace_type type_CUmemAllocationProp_st = {.kind = TRACE_STRUCT, .size = 32,
    .fields = fields_CUmemAllocationProp_st, .count = 5};
static const struct trace_type type_to_CUmemAllocationProp_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemAllocationProp_st};
static const struct trace_type type_to_CUmemLocation_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemLocation_st};
static const struct trace_value values_CUmemAllocationGranularity_flags_enum[] = {{"CU_MEM_ALLOC_GRANULARITY_MINIMUM",
    0}, {"CU_MEM_ALLOC_GRANULARITY_RECOMMENDED", 1}};
static const struct trace_type type_CUmemAllocationGranularity_flags_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemAllocationGranularity_flags_enum, .count = 2};
static const struct trace_value values_CUmemRangeHandleType_enum[] = {{"CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD",
    1}, {"CU_MEM_RANGE_HANDLE_TYPE_MAX", 2147483647}};
static const struct trace_type type_CUmemRangeHandleType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemRangeHandleType_enum, .count = 2};
static const struct trace_value values_CUresourcetype_enum[] = {{"CU_RESOURCE_TYPE_ARRAY", 0},
    {"CU_RESOURCE_TYPE_MIPMAPPED_ARRAY", 1}, {"CU_RESOURCE_TYPE_LINEAR", 2}, {"CU_RESOURCE_TYPE_PITCH2D", 3}};
static const struct trace_type type_CUresourcetype_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUresourcetype_enum, .count = 4};
static const struct trace_value values_CUarraySparseSubresourceType_enum[] = {{"CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL",
    0}, {"CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL", 1}};
static const struct trace_type type_CUarraySparseSubresourceType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUarraySparseSubresourceType_enum, .count = 2};
static const struct trace_value values_CUmemOperationType_enum[] = {{"CU_MEM_OPERATION_TYPE_MAP", 1},
    {"CU_MEM_OPERATION_TYPE_UNMAP", 2}};
static const struct trace_type type_CUmemOperationType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemOperationType_enum, .count = 2};
static const struct trace_value values_CUmemHandleType_enum[] = {{"CU_MEM_HANDLE_TYPE_GENERIC", 0}};
static const struct trace_type type_CUmemHandleType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemHandleType_enum, .count = 1};
static const struct trace_field fields_CUarrayMapInfo_st[] = {{"resourceType", &type_CUresourcetype_enum, 0},
    {"resource", &type_nested, 8}, {"subresourceType", &type_CUarraySparseSubresourceType_enum, 16},
    {"subresource", &type_nested, 24}, {"memOperationType", &type_CUmemOperationType_enum, 56},
    {"memHandleType", &type_CUmemHandleType_enum, 60}, {"memHandle", &type_nested, 64}, {"offset",
    &type_uint64, 72}, {"deviceBitMask", &type_uint32, 80}, {"flags", &type_uint32, 84}};
static const struct trace_type type_CUarrayMapInfo_st = {.kind = TRACE_STRUCT, .size = 96,
    .fields = fields_CUarrayMapInfo_st, .count = 10};
static const struct trace_type type_to_CUarrayMapInfo_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUarrayMapInfo_st};
static const struct trace_type type_to_CUmemPoolProps_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemPoolProps_st};
static const struct trace_type type_CUmemPoolPtrExportData_st = {.kind = TRACE_OPAQUE, .size = 64};
static const struct trace_type type_to_CUmemPoolPtrExportData_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemPoolPtrExportData_st};
static const struct trace_value values_CUmemAccess_flags_enum[] = {{"CU_MEM_ACCESS_FLAGS_PROT_NONE", 0},
    {"CU_MEM_ACCESS_FLAGS_PROT_READ", 1}, {"CU_MEM_ACCESS_FLAGS_PROT_READWRITE", 3},
    {"CU_MEM_ACCESS_FLAGS_PROT_MAX", 2147483647}};
static const struct trace_type type_CUmemAccess_flags_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemAccess_flags_enum, .count = 4};
static const struct trace_type type_to_CUmemAccess_flags_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemAccess_flags_enum};
static const struct trace_value values_CUmemPool_attribute_enum[] = {{"CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES",
    1}, {"CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC", 2},
    {"CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES", 3}, {"CU_MEMPOOL_ATTR_RELEASE_THRESHOLD", 4},
    {"CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT", 5}, {"CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH", 6},
    {"CU_MEMPOOL_ATTR_USED_MEM_CURRENT", 7}, {"CU_MEMPOOL_ATTR_USED_MEM_HIGH", 8}};
static const struct trace_type type_CUmemPool_attribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemPool_attribute_enum, .count = 8};
static const struct trace_field fields_CUmemAccessDesc_st[] = {{"location", &type_CUmemLocation_st, 0},
    {"flags", &type_CUmemAccess_flags_enum, 8}};
static const struct trace_type type_CUmemAccessDesc_st = {.kind = TRACE_STRUCT, .size = 12,
    .fields = fields_CUmemAccessDesc_st, .count = 2};
static const struct trace_type type_to_CUmemAccessDesc_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemAccessDesc_st};
static const struct trace_value values_CUmem_range_attribute_enum[] = {{"CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY",
    1}, {"CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION", 2}, {"CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY", 3},
    {"CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION", 4}, {"CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE",
    5}, {"CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID", 6},
    {"CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE", 7},
    {"CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID", 8}};
static const struct trace_type type_CUmem_range_attribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmem_range_attribute_enum, .count = 8};
static const struct trace_type type_to_CUmem_range_attribute_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmem_range_attribute_enum};
static const struct trace_field fields_CUDA_MEMCPY2D_v1_st[] = {{"srcXInBytes", &type_uint32, 0}, {"srcY",
    &type_uint32, 4}, {"srcMemoryType", &type_CUmemorytype_enum, 8}, {"srcHost", &type_hex8, 16},
    {"srcDevice", &type_hex4, 24}, {"srcArray", &type_hex8, 32}, {"srcPitch", &type_uint32, 40},
    {"dstXInBytes", &type_uint32, 44}, {"dstY", &type_uint32, 48}, {"dstMemoryType", &type_CUmemorytype_enum,
    52}, {"dstHost", &type_hex8, 56}, {"dstDevice", &type_hex4, 64}, {"dstArray", &type_hex8, 72},
    {"dstPitch", &type_uint32, 80}, {"WidthInBytes", &type_uint32, 84}, {"Height", &type_uint32, 88}};
static const struct trace_type type_CUDA_MEMCPY2D_v1_st = {.kind = TRACE_STRUCT, .size = 96,
    .fields = fields_CUDA_MEMCPY2D_v1_st, .count = 16};
static const struct trace_type type_to_CUDA_MEMCPY2D_v1_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMCPY2D_v1_st};
static const struct trace_field fields_CUDA_MEMCPY2D_st[] = {{"srcXInBytes", &type_uint64, 0}, {"srcY",
    &type_uint64, 8}, {"srcMemoryType", &type_CUmemorytype_enum, 16}, {"srcHost", &type_hex8, 24},
    {"srcDevice", &type_hex8, 32}, {"srcArray", &type_hex8, 40}, {"srcPitch", &type_uint64, 48},
    {"dstXInBytes", &type_uint64, 56}, {"dstY", &type_uint64, 64}, {"dstMemoryType", &type_CUmemorytype_enum,
    72}, {"dstHost", &type_hex8, 80}, {"dstDevice", &type_hex8, 88}, {"dstArray", &type_hex8, 96},
    {"dstPitch", &type_uint64, 104}, {"WidthInBytes", &type_uint64, 112}, {"Height", &type_uint64, 120}};
static const struct trace_type type_CUDA_MEMCPY2D_st = {.kind = TRACE_STRUCT, .size = 128,
    .fields = fields_CUDA_MEMCPY2D_st, .count = 16};
static const struct trace_type type_to_CUDA_MEMCPY2D_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMCPY2D_st};
static const struct trace_field fields_CUDA_MEMCPY3D_v1_st[] = {{"srcXInBytes", &type_uint32, 0}, {"srcY",
    &type_uint32, 4}, {"srcZ", &type_uint32, 8}, {"srcLOD", &type_uint32, 12}, {"srcMemoryType",
    &type_CUmemorytype_enum, 16}, {"srcHost", &type_hex8, 24}, {"srcDevice", &type_hex4, 32}, {"srcArray",
    &type_hex8, 40}, {"srcPitch", &type_uint32, 56}, {"srcHeight", &type_uint32, 60}, {"dstXInBytes",
    &type_uint32, 64}, {"dstY", &type_uint32, 68}, {"dstZ", &type_uint32, 72}, {"dstLOD", &type_uint32, 76},
    {"dstMemoryType", &type_CUmemorytype_enum, 80}, {"dstHost", &type_hex8, 88}, {"dstDevice", &type_hex4,
    96}, {"dstArray", &type_hex8, 104}, {"dstPitch", &type_uint32, 120}, {"dstHeight", &type_uint32, 124},
    {"WidthInBytes", &type_uint32, 128}, {"Height", &type_uint32, 132}, {"Depth", &type_uint32, 136}};
static const struct trace_type type_CUDA_MEMCPY3D_v1_st = {.kind = TRACE_STRUCT, .size = 144,
    .fields = fields_CUDA_MEMCPY3D_v1_st, .count = 23};
static const struct trace_type type_to_CUDA_MEMCPY3D_v1_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMCPY3D_v1_st};
static const struct trace_value values_CUmemcpy3DOperandType_enum[] = {{"CU_MEMCPY_OPERAND_TYPE_POINTER", 1},
    {"CU_MEMCPY_OPERAND_TYPE_ARRAY", 2}, {"CU_MEMCPY_OPERAND_TYPE_MAX", 2147483647}};
static const struct trace_type type_CUmemcpy3DOperandType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemcpy3DOperandType_enum, .count = 3};
static const struct trace_field fields_CUmemcpy3DOperand_st[] = {{"type", &type_CUmemcpy3DOperandType_enum,
    0}, {"op", &type_nested, 8}};
static const struct trace_type type_CUmemcpy3DOperand_st = {.kind = TRACE_STRUCT, .size = 40,
    .fields = fields_CUmemcpy3DOperand_st, .count = 2};
static const struct trace_field fields_CUextent3D_st[] = {{"width", &type_uint64, 0}, {"height", &type_uint64,
    8}, {"depth", &type_uint64, 16}};
static const struct trace_type type_CUextent3D_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUextent3D_st, .count = 3};
static const struct trace_value values_CUmemcpySrcAccessOrder_enum[] = {{"CU_MEMCPY_SRC_ACCESS_ORDER_INVALID",
    0}, {"CU_MEMCPY_SRC_ACCESS_ORDER_STREAM", 1}, {"CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL", 2},
    {"CU_MEMCPY_SRC_ACCESS_ORDER_ANY", 3}, {"CU_MEMCPY_SRC_ACCESS_ORDER_MAX", 2147483647}};
static const struct trace_type type_CUmemcpySrcAccessOrder_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmemcpySrcAccessOrder_enum, .count = 5};
static const struct trace_field fields_CUDA_MEMCPY3D_BATCH_OP_st[] = {{"src", &type_CUmemcpy3DOperand_st, 0},
    {"dst", &type_CUmemcpy3DOperand_st, 40}, {"extent", &type_CUextent3D_st, 80}, {"srcAccessOrder",
    &type_CUmemcpySrcAccessOrder_enum, 104}, {"flags", &type_uint32, 108}};
static const struct trace_type type_CUDA_MEMCPY3D_BATCH_OP_st = {.kind = TRACE_STRUCT, .size = 112,
    .fields = fields_CUDA_MEMCPY3D_BATCH_OP_st, .count = 5};
static const struct trace_type type_to_CUDA_MEMCPY3D_BATCH_OP_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMCPY3D_BATCH_OP_st};
static const struct trace_field fields_CUDA_MEMCPY3D_PEER_st[] = {{"srcXInBytes", &type_uint64, 0}, {"srcY",
    &type_uint64, 8}, {"srcZ", &type_uint64, 16}, {"srcLOD", &type_uint64, 24}, {"srcMemoryType",
    &type_CUmemorytype_enum, 32}, {"srcHost", &type_hex8, 40}, {"srcDevice", &type_hex8, 48}, {"srcArray",
    &type_hex8, 56}, {"srcContext", &type_hex8, 64}, {"srcPitch", &type_uint64, 72}, {"srcHeight",
    &type_uint64, 80}, {"dstXInBytes", &type_uint64, 88}, {"dstY", &type_uint64, 96}, {"dstZ", &type_uint64,
    104}, {"dstLOD", &type_uint64, 112}, {"dstMemoryType", &type_CUmemorytype_enum, 120}, {"dstHost",
    &type_hex8, 128}, {"dstDevice", &type_hex8, 136}, {"dstArray", &type_hex8, 144}, {"dstContext",
    &type_hex8, 152}, {"dstPitch", &type_uint64, 160}, {"dstHeight", &type_uint64, 168}, {"WidthInBytes",
    &type_uint64, 176}, {"Height", &type_uint64, 184}, {"Depth", &type_uint64, 192}};
static const struct trace_type type_CUDA_MEMCPY3D_PEER_st = {.kind = TRACE_STRUCT, .size = 200,
    .fields = fields_CUDA_MEMCPY3D_PEER_st, .count = 25};
static const struct trace_type type_to_CUDA_MEMCPY3D_PEER_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_MEMCPY3D_PEER_st};
static const struct trace_field fields_CUmemcpyAttributes_st[] = {{"srcAccessOrder",
    &type_CUmemcpySrcAccessOrder_enum, 0}, {"srcLocHint", &type_CUmemLocation_st, 4}, {"dstLocHint",
    &type_CUmemLocation_st, 12}, {"flags", &type_uint32, 20}};
static const struct trace_type type_CUmemcpyAttributes_st = {.kind = TRACE_STRUCT, .size = 24,
    .fields = fields_CUmemcpyAttributes_st, .count = 4};
static const struct trace_type type_to_CUmemcpyAttributes_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmemcpyAttributes_st};
static const struct trace_value values_CUmoduleLoadingMode_enum[] = {{"CU_MODULE_EAGER_LOADING", 1},
    {"CU_MODULE_LAZY_LOADING", 2}};
static const struct trace_type type_CUmoduleLoadingMode_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmoduleLoadingMode_enum, .count = 2};
static const struct trace_type type_to_CUmoduleLoadingMode_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmoduleLoadingMode_enum};
static const struct trace_field fields_CUmulticastObjectProp_st[] = {{"numDevices", &type_uint32, 0}, {"size",
    &type_uint64, 8}, {"handleTypes", &type_uint64, 16}, {"flags", &type_uint64, 24}};
static const struct trace_type type_CUmulticastObjectProp_st = {.kind = TRACE_STRUCT, .size = 32,
    .fields = fields_CUmulticastObjectProp_st, .count = 4};
static const struct trace_type type_to_CUmulticastObjectProp_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUmulticastObjectProp_st};
static const struct trace_value values_CUmulticastGranularity_flags_enum[] = {{"CU_MULTICAST_GRANULARITY_MINIMUM",
    0}, {"CU_MULTICAST_GRANULARITY_RECOMMENDED", 1}};
static const struct trace_type type_CUmulticastGranularity_flags_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUmulticastGranularity_flags_enum, .count = 2};
static const struct trace_value values_CUpointer_attribute_enum[] = {{"CU_POINTER_ATTRIBUTE_CONTEXT", 1},
    {"CU_POINTER_ATTRIBUTE_MEMORY_TYPE", 2}, {"CU_POINTER_ATTRIBUTE_DEVICE_POINTER", 3},
    {"CU_POINTER_ATTRIBUTE_HOST_POINTER", 4}, {"CU_POINTER_ATTRIBUTE_P2P_TOKENS", 5},
    {"CU_POINTER_ATTRIBUTE_SYNC_MEMOPS", 6}, {"CU_POINTER_ATTRIBUTE_BUFFER_ID", 7},
    {"CU_POINTER_ATTRIBUTE_IS_MANAGED", 8}, {"CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL", 9},
    {"CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE", 10}, {"CU_POINTER_ATTRIBUTE_RANGE_START_ADDR", 11},
    {"CU_POINTER_ATTRIBUTE_RANGE_SIZE", 12}, {"CU_POINTER_ATTRIBUTE_MAPPED", 13},
    {"CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES", 14}, {"CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE",
    15}, {"CU_POINTER_ATTRIBUTE_ACCESS_FLAGS", 16}, {"CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE", 17},
    {"CU_POINTER_ATTRIBUTE_MAPPING_SIZE", 18}, {"CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR", 19},
    {"CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID", 20}, {"CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE", 21}};
static const struct trace_type type_CUpointer_attribute_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUpointer_attribute_enum, .count = 21};
static const struct trace_type type_to_CUpointer_attribute_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUpointer_attribute_enum};
static const struct trace_value values_CUoutput_mode_enum[] = {{"CU_OUT_KEY_VALUE_PAIR", 0}, {"CU_OUT_CSV",
    1}};
static const struct trace_type type_CUoutput_mode_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUoutput_mode_enum, .count = 2};
static const struct trace_field fields_CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st[] = {{"params", &type_nested,
    0}, {"flags", &type_uint32, 72}};
static const struct trace_type type_CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st = {.kind = TRACE_STRUCT,
    .size = 144, .fields = fields_CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, .count = 2};
static const struct trace_type type_to_CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st};
static const struct trace_type type_CUstreamBatchMemOpParams_union = {.kind = TRACE_OPAQUE, .size = 48};
static const struct trace_type type_to_CUstreamBatchMemOpParams_union = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUstreamBatchMemOpParams_union};
static const struct trace_value values_CUstreamCaptureMode_enum[] = {{"CU_STREAM_CAPTURE_MODE_GLOBAL", 0},
    {"CU_STREAM_CAPTURE_MODE_THREAD_LOCAL", 1}, {"CU_STREAM_CAPTURE_MODE_RELAXED", 2}};
static const struct trace_type type_CUstreamCaptureMode_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUstreamCaptureMode_enum, .count = 3};
static const struct trace_value values_CUstreamCaptureStatus_enum[] = {{"CU_STREAM_CAPTURE_STATUS_NONE", 0},
    {"CU_STREAM_CAPTURE_STATUS_ACTIVE", 1}, {"CU_STREAM_CAPTURE_STATUS_INVALIDATED", 2}};
static const struct trace_type type_CUstreamCaptureStatus_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUstreamCaptureStatus_enum, .count = 3};
static const struct trace_type type_to_CUstreamCaptureStatus_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUstreamCaptureStatus_enum};
static const struct trace_type type_to_to_hex8 = {.kind = TRACE_POINTER, .size = 8, .of = &type_to_hex8};
static const struct trace_type type_to_to_CUgraphEdgeData_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_to_CUgraphEdgeData_st};
static const struct trace_field fields_CUDA_RESOURCE_DESC_st[] = {{"resType", &type_CUresourcetype_enum, 0},
    {"res", &type_nested, 8}, {"flags", &type_uint32, 136}};
static const struct trace_type type_CUDA_RESOURCE_DESC_st = {.kind = TRACE_STRUCT, .size = 144,
    .fields = fields_CUDA_RESOURCE_DESC_st, .count = 3};
static const struct trace_type type_to_CUDA_RESOURCE_DESC_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_RESOURCE_DESC_st};
static const struct trace_type type_uint64_16 = {.kind = TRACE_ARRAY, .size = 16, .of = &type_uint64};
static const struct trace_field fields_CUtensorMap_st[] = {{"opaque", &type_uint64_16, 0}};
static const struct trace_type type_CUtensorMap_st = {.kind = TRACE_STRUCT, .size = 128,
    .fields = fields_CUtensorMap_st, .count = 1};
static const struct trace_type type_to_CUtensorMap_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUtensorMap_st};
static const struct trace_value values_CUtensorMapDataType_enum[] = {{"CU_TENSOR_MAP_DATA_TYPE_UINT8", 0},
    {"CU_TENSOR_MAP_DATA_TYPE_UINT16", 1}, {"CU_TENSOR_MAP_DATA_TYPE_UINT32", 2},
    {"CU_TENSOR_MAP_DATA_TYPE_INT32", 3}, {"CU_TENSOR_MAP_DATA_TYPE_UINT64", 4},
    {"CU_TENSOR_MAP_DATA_TYPE_INT64", 5}, {"CU_TENSOR_MAP_DATA_TYPE_FLOAT16", 6},
    {"CU_TENSOR_MAP_DATA_TYPE_FLOAT32", 7}, {"CU_TENSOR_MAP_DATA_TYPE_FLOAT64", 8},
    {"CU_TENSOR_MAP_DATA_TYPE_BFLOAT16", 9}, {"CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ", 10},
    {"CU_TENSOR_MAP_DATA_TYPE_TFLOAT32", 11}, {"CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ", 12},
    {"CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B", 13}, {"CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B", 14},
    {"CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B", 15}};
static const struct trace_type type_CUtensorMapDataType_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtensorMapDataType_enum, .count = 16};
static const struct trace_value values_CUtensorMapInterleave_enum[] = {{"CU_TENSOR_MAP_INTERLEAVE_NONE", 0},
    {"CU_TENSOR_MAP_INTERLEAVE_16B", 1}, {"CU_TENSOR_MAP_INTERLEAVE_32B", 2}};
static const struct trace_type type_CUtensorMapInterleave_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtensorMapInterleave_enum, .count = 3};
static const struct trace_value values_CUtensorMapSwizzle_enum[] = {{"CU_TENSOR_MAP_SWIZZLE_NONE", 0},
    {"CU_TENSOR_MAP_SWIZZLE_32B", 1}, {"CU_TENSOR_MAP_SWIZZLE_64B", 2}, {"CU_TENSOR_MAP_SWIZZLE_128B", 3},
    {"CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B", 4}, {"CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B_FLIP_8B", 5},
    {"CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B", 6}};
static const struct trace_type type_CUtensorMapSwizzle_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtensorMapSwizzle_enum, .count = 7};
static const struct trace_value values_CUtensorMapL2promotion_enum[] = {{"CU_TENSOR_MAP_L2_PROMOTION_NONE",
    0}, {"CU_TENSOR_MAP_L2_PROMOTION_L2_64B", 1}, {"CU_TENSOR_MAP_L2_PROMOTION_L2_128B", 2},
    {"CU_TENSOR_MAP_L2_PROMOTION_L2_256B", 3}};
static const struct trace_type type_CUtensorMapL2promotion_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtensorMapL2promotion_enum, .count = 4};
static const struct trace_value values_CUtensorMapFloatOOBfill_enum[] = {{"CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE",
    0}, {"CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA", 1}};
static const struct trace_type type_CUtensorMapFloatOOBfill_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtensorMapFloatOOBfill_enum, .count = 2};
static const struct trace_value values_CUtensorMapIm2ColWideMode_enum[] = {{"CU_TENSOR_MAP_IM2COL_WIDE_MODE_W",
    0}, {"CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128", 1}};
static const struct trace_type type_CUtensorMapIm2ColWideMode_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUtensorMapIm2ColWideMode_enum, .count = 2};
static const struct trace_value values_CUaddress_mode_enum[] = {{"CU_TR_ADDRESS_MODE_WRAP", 0},
    {"CU_TR_ADDRESS_MODE_CLAMP", 1}, {"CU_TR_ADDRESS_MODE_MIRROR", 2}, {"CU_TR_ADDRESS_MODE_BORDER", 3}};
static const struct trace_type type_CUaddress_mode_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUaddress_mode_enum, .count = 4};
static const struct trace_type type_CUaddress_mode_enum_3 = {.kind = TRACE_ARRAY, .size = 3,
    .of = &type_CUaddress_mode_enum};
static const struct trace_value values_CUfilter_mode_enum[] = {{"CU_TR_FILTER_MODE_POINT", 0},
    {"CU_TR_FILTER_MODE_LINEAR", 1}};
static const struct trace_type type_CUfilter_mode_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUfilter_mode_enum, .count = 2};
static const struct trace_type type_float_4 = {.kind = TRACE_ARRAY, .size = 4, .of = &type_float};
static const struct trace_field fields_CUDA_TEXTURE_DESC_st[] = {{"addressMode", &type_CUaddress_mode_enum_3,
    0}, {"filterMode", &type_CUfilter_mode_enum, 12}, {"flags", &type_uint32, 16}, {"maxAnisotropy",
    &type_uint32, 20}, {"mipmapFilterMode", &type_CUfilter_mode_enum, 24}, {"mipmapLevelBias", &type_float,
    28}, {"minMipmapLevelClamp", &type_float, 32}, {"maxMipmapLevelClamp", &type_float, 36}, {"borderColor",
    &type_float_4, 40}};
static const struct trace_type type_CUDA_TEXTURE_DESC_st = {.kind = TRACE_STRUCT, .size = 104,
    .fields = fields_CUDA_TEXTURE_DESC_st, .count = 9};
static const struct trace_type type_to_CUDA_TEXTURE_DESC_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_TEXTURE_DESC_st};
static const struct trace_value values_CUresourceViewFormat_enum[] = {{"CU_RES_VIEW_FORMAT_NONE", 0},
    {"CU_RES_VIEW_FORMAT_UINT_1X8", 1}, {"CU_RES_VIEW_FORMAT_UINT_2X8", 2}, {"CU_RES_VIEW_FORMAT_UINT_4X8",
    3}, {"CU_RES_VIEW_FORMAT_SINT_1X8", 4}, {"CU_RES_VIEW_FORMAT_SINT_2X8", 5},
    {"CU_RES_VIEW_FORMAT_SINT_4X8", 6}, {"CU_RES_VIEW_FORMAT_UINT_1X16", 7}, {"CU_RES_VIEW_FORMAT_UINT_2X16",
    8}, {"CU_RES_VIEW_FORMAT_UINT_4X16", 9}, {"CU_RES_VIEW_FORMAT_SINT_1X16", 10},
    {"CU_RES_VIEW_FORMAT_SINT_2X16", 11}, {"CU_RES_VIEW_FORMAT_SINT_4X16", 12},
    {"CU_RES_VIEW_FORMAT_UINT_1X32", 13}, {"CU_RES_VIEW_FORMAT_UINT_2X32", 14},
    {"CU_RES_VIEW_FORMAT_UINT_4X32", 15}, {"CU_RES_VIEW_FORMAT_SINT_1X32", 16},
    {"CU_RES_VIEW_FORMAT_SINT_2X32", 17}, {"CU_RES_VIEW_FORMAT_SINT_4X32", 18},
    {"CU_RES_VIEW_FORMAT_FLOAT_1X16", 19}, {"CU_RES_VIEW_FORMAT_FLOAT_2X16", 20},
    {"CU_RES_VIEW_FORMAT_FLOAT_4X16", 21}, {"CU_RES_VIEW_FORMAT_FLOAT_1X32", 22},
    {"CU_RES_VIEW_FORMAT_FLOAT_2X32", 23}, {"CU_RES_VIEW_FORMAT_FLOAT_4X32", 24},
    {"CU_RES_VIEW_FORMAT_UNSIGNED_BC1", 25}, {"CU_RES_VIEW_FORMAT_UNSIGNED_BC2", 26},
    {"CU_RES_VIEW_FORMAT_UNSIGNED_BC3", 27}, {"CU_RES_VIEW_FORMAT_UNSIGNED_BC4", 28},
    {"CU_RES_VIEW_FORMAT_SIGNED_BC4", 29}, {"CU_RES_VIEW_FORMAT_UNSIGNED_BC5", 30},
    {"CU_RES_VIEW_FORMAT_SIGNED_BC5", 31}, {"CU_RES_VIEW_FORMAT_UNSIGNED_BC6H", 32},
    {"CU_RES_VIEW_FORMAT_SIGNED_BC6H", 33}, {"CU_RES_VIEW_FORMAT_UNSIGNED_BC7", 34}};
static const struct trace_type type_CUresourceViewFormat_enum = {.kind = TRACE_ENUM, .size = 4,
    .values = values_CUresourceViewFormat_enum, .count = 35};
static const struct trace_field fields_CUDA_RESOURCE_VIEW_DESC_st[] = {{"format",
    &type_CUresourceViewFormat_enum, 0}, {"width", &type_uint64, 8}, {"height", &type_uint64, 16}, {"depth",
    &type_uint64, 24}, {"firstMipmapLevel", &type_uint32, 32}, {"lastMipmapLevel", &type_uint32, 36},
    {"firstLayer", &type_uint32, 40}, {"lastLayer", &type_uint32, 44}};
static const struct trace_type type_CUDA_RESOURCE_VIEW_DESC_st = {.kind = TRACE_STRUCT, .size = 112,
    .fields = fields_CUDA_RESOURCE_VIEW_DESC_st, .count = 8};
static const struct trace_type type_to_CUDA_RESOURCE_VIEW_DESC_st = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUDA_RESOURCE_VIEW_DESC_st};
static const struct trace_type type_to_CUaddress_mode_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUaddress_mode_enum};
static const struct trace_type type_to_CUfilter_mode_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUfilter_mode_enum};
static const struct trace_type type_to_CUarray_format_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUarray_format_enum};
static const struct trace_type type_to_CUstreamCaptureMode_enum = {.kind = TRACE_POINTER, .size = 8,
    .of = &type_CUstreamCaptureMode_enum};
static const struct trace_field fields_CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st[] = {{"params", &type_nested,
    0}, {"flags", &type_uint32, 72}};
static const struct trace_type type_CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st = {.kind = TRACE_STRUCT,
    .size = 144, .fields = fields_CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, .count = 2};
static const struct trace_type type_to_CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st = {.kind = TRACE_POINTER,
    .size = 8, .of = &type_CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st};

static const struct trace_param params_cuArray3DCreate[] = {{"pHandle", &type_to_hex8, true, 0, 0},
    {"pAllocateArray", &type_to_CUDA_ARRAY3D_DESCRIPTOR_v1_st, false, 0, 0}};
static const struct trace_param params_cuArray3DCreate_v2[] = {{"pHandle", &type_to_hex8, true, 0, 0},
    {"pAllocateArray", &type_to_CUDA_ARRAY3D_DESCRIPTOR_st, false, 0, 0}};
static const struct trace_param params_cuArray3DGetDescriptor[] = {{"pArrayDescriptor",
    &type_to_CUDA_ARRAY3D_DESCRIPTOR_v1_st, true, 0, 0}, {"hArray", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuArray3DGetDescriptor_v2[] = {{"pArrayDescriptor",
    &type_to_CUDA_ARRAY3D_DESCRIPTOR_st, true, 0, 0}, {"hArray", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuArrayCreate[] = {{"pHandle", &type_to_hex8, true, 0, 0},
    {"pAllocateArray", &type_to_CUDA_ARRAY_DESCRIPTOR_v1_st, false, 0, 0}};
static const struct trace_param params_cuArrayCreate_v2[] = {{"pHandle", &type_to_hex8, true, 0, 0},
    {"pAllocateArray", &type_to_CUDA_ARRAY_DESCRIPTOR_st, false, 0, 0}};
static const struct trace_param params_cuArrayDestroy[] = {{"hArray", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuArrayGetDescriptor[] = {{"pArrayDescriptor",
    &type_to_CUDA_ARRAY_DESCRIPTOR_v1_st, true, 0, 0}, {"hArray", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuArrayGetDescriptor_v2[] = {{"pArrayDescriptor",
    &type_to_CUDA_ARRAY_DESCRIPTOR_st, true, 0, 0}, {"hArray", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuArrayGetMemoryRequirements[] = {{"memoryRequirements",
    &type_to_CUDA_ARRAY_MEMORY_REQUIREMENTS_st, true, 0, 0}, {"array", &type_hex8, false, 0, 0}, {"device",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuArrayGetPlane[] = {{"pPlaneArray", &type_to_hex8, true, 0, 0},
    {"hArray", &type_hex8, false, 0, 0}, {"planeIdx", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuArrayGetSparseProperties[] = {{"sparseProperties",
    &type_to_CUDA_ARRAY_SPARSE_PROPERTIES_st, true, 0, 0}, {"array", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCheckpointProcessCheckpoint[] = {{"pid", &type_int32, false, 0, 0},
    {"args", &type_to_CUcheckpointCheckpointArgs_st, true, 0, 0}};
static const struct trace_param params_cuCheckpointProcessGetRestoreThreadId[] = {{"pid", &type_int32, false,
    0, 0}, {"tid", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuCheckpointProcessGetState[] = {{"pid", &type_int32, false, 0, 0},
    {"state", &type_to_CUprocessState_enum, true, 0, 0}};
static const struct trace_param params_cuCheckpointProcessLock[] = {{"pid", &type_int32, false, 0, 0},
    {"args", &type_to_CUcheckpointLockArgs_st, true, 0, 0}};
static const struct trace_param params_cuCheckpointProcessRestore[] = {{"pid", &type_int32, false, 0, 0},
    {"args", &type_to_CUcheckpointRestoreArgs_st, true, 0, 0}};
static const struct trace_param params_cuCheckpointProcessUnlock[] = {{"pid", &type_int32, false, 0, 0},
    {"args", &type_to_CUcheckpointUnlockArgs_st, true, 0, 0}};
static const struct trace_param params_cuCoredumpGetAttribute[] = {{"attrib", &type_CUcoredumpSettings_enum,
    false, 0, 0}, {"value", &type_hex8, false, 0, 0}, {"size", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuCoredumpGetAttributeGlobal[] = {{"attrib",
    &type_CUcoredumpSettings_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}, {"size", &type_to_uint64,
    true, 0, 0}};
static const struct trace_param params_cuCoredumpSetAttribute[] = {{"attrib", &type_CUcoredumpSettings_enum,
    false, 0, 0}, {"value", &type_hex8, false, 0, 0}, {"size", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuCoredumpSetAttributeGlobal[] = {{"attrib",
    &type_CUcoredumpSettings_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}, {"size", &type_to_uint64,
    true, 0, 0}};
static const struct trace_param params_cuCtxAttach[] = {{"pctx", &type_to_hex8, true, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuCtxCreate[] = {{"pctx", &type_to_hex8, true, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuCtxCreate_v2[] = {{"pctx", &type_to_hex8, true, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuCtxCreate_v3[] = {{"pctx", &type_to_hex8, true, 0, 0},
    {"paramsArray", &type_to_CUexecAffinityParam_st, true, 3, 0}, {"numParams", &type_int32, false, 0, 0},
    {"flags", &type_uint32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuCtxCreate_v4[] = {{"pctx", &type_to_hex8, true, 0, 0},
    {"ctxCreateParams", &type_to_CUctxCreateParams_st, true, 0, 0}, {"flags", &type_uint32, false, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuCtxDestroy[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxDestroy_v2[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxDetach[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxDisablePeerAccess[] = {{"peerContext", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxEnablePeerAccess[] = {{"peerContext", &type_hex8, false, 0, 0},
    {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuCtxFromGreenCtx[] = {{"pContext", &type_to_hex8, true, 0, 0},
    {"hCtx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxGetApiVersion[] = {{"ctx", &type_hex8, false, 0, 0}, {"version",
    &type_to_uint32, true, 0, 0}};
static const struct trace_param params_cuCtxGetCacheConfig[] = {{"pconfig", &type_to_CUfunc_cache_enum, true,
    0, 0}};
static const struct trace_param params_cuCtxGetCurrent[] = {{"pctx", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuCtxGetDevResource[] = {{"hCtx", &type_hex8, false, 0, 0},
    {"resource", &type_to_CUdevResource_st, true, 0, 0}, {"type", &type_CUdevResourceType, false, 0, 0}};
static const struct trace_param params_cuCtxGetDevice[] = {{"device", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuCtxGetDevice_v2[] = {{"device", &type_to_int32, true, 0, 0}, {"ctx",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxGetExecAffinity[] = {{"pExecAffinity",
    &type_to_CUexecAffinityParam_st, true, 0, 0}, {"type", &type_CUexecAffinityType_enum, false, 0, 0}};
static const struct trace_param params_cuCtxGetFlags[] = {{"flags", &type_to_uint32, true, 0, 0}};
static const struct trace_param params_cuCtxGetId[] = {{"ctx", &type_hex8, false, 0, 0}, {"ctxId",
    &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuCtxGetLimit[] = {{"pvalue", &type_to_uint64, true, 0, 0}, {"limit",
    &type_CUlimit_enum, false, 0, 0}};
static const struct trace_param params_cuCtxGetSharedMemConfig[] = {{"pConfig", &type_to_CUsharedconfig_enum,
    true, 0, 0}};
static const struct trace_param params_cuCtxGetStreamPriorityRange[] = {{"leastPriority", &type_to_int32,
    true, 0, 0}, {"greatestPriority", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuCtxPopCurrent[] = {{"pctx", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuCtxPopCurrent_v2[] = {{"pctx", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuCtxPushCurrent[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxPushCurrent_v2[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxRecordEvent[] = {{"hCtx", &type_hex8, false, 0, 0}, {"hEvent",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxSetCacheConfig[] = {{"config", &type_CUfunc_cache_enum, false, 0,
    0}};
static const struct trace_param params_cuCtxSetCurrent[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxSetFlags[] = {{"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuCtxSetLimit[] = {{"limit", &type_CUlimit_enum, false, 0, 0},
    {"value", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuCtxSetSharedMemConfig[] = {{"config", &type_CUsharedconfig_enum,
    false, 0, 0}};
static const struct trace_param params_cuCtxSynchronize_v2[] = {{"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuCtxWaitEvent[] = {{"hCtx", &type_hex8, false, 0, 0}, {"hEvent",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDestroyExternalMemory[] = {{"extMem", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDestroyExternalSemaphore[] = {{"extSem", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDevResourceGenerateDesc[] = {{"phDesc", &type_to_hex8, true, 0, 0},
    {"resources", &type_to_CUdevResource_st, true, 0, 0}, {"nbResources", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuDevSmResourceSplitByCount[] = {{"result", &type_to_CUdevResource_st,
    true, 0, 0}, {"nbGroups", &type_to_uint32, true, 0, 0}, {"input", &type_to_CUdevResource_st, false, 0, 0},
    {"remaining", &type_to_CUdevResource_st, true, 0, 0}, {"useFlags", &type_uint32, false, 0, 0},
    {"minCount", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuDeviceCanAccessPeer[] = {{"canAccessPeer", &type_to_int32, true, 0,
    0}, {"dev", &type_int32, false, 0, 0}, {"peerDev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceComputeCapability[] = {{"major", &type_to_int32, true, 0, 0},
    {"minor", &type_to_int32, true, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGet[] = {{"device", &type_to_int32, true, 0, 0}, {"ordinal",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetAttribute[] = {{"pi", &type_to_int32, true, 0, 0},
    {"attrib", &type_CUdevice_attribute_enum, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetByPCIBusId[] = {{"dev", &type_to_int32, true, 0, 0},
    {"pciBusId", &type_string, false, 0, 0}};
static const struct trace_param params_cuDeviceGetCount[] = {{"count", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuDeviceGetDefaultMemPool[] = {{"pool_out", &type_to_hex8, true, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetDevResource[] = {{"device", &type_int32, false, 0, 0},
    {"resource", &type_to_CUdevResource_st, true, 0, 0}, {"type", &type_CUdevResourceType, false, 0, 0}};
static const struct trace_param params_cuDeviceGetExecAffinitySupport[] = {{"pi", &type_to_int32, true, 0, 0},
    {"type", &type_CUexecAffinityType_enum, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetGraphMemAttribute[] = {{"device", &type_int32, false, 0, 0},
    {"attr", &type_CUgraphMem_attribute_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDeviceGetHostAtomicCapabilities[] = {{"capabilities",
    &type_to_uint32, true, 3, 0}, {"operations", &type_to_CUatomicOperation_enum, false, 3, 0}, {"count",
    &type_uint32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetLuid[] = {{"luid", &type_string, true, 0, 0},
    {"deviceNodeMask", &type_to_uint32, true, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetMemPool[] = {{"pool", &type_to_hex8, true, 0, 0}, {"dev",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetName[] = {{"name", &type_string, true, 0, 0}, {"len",
    &type_int32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetNvSciSyncAttributes[] = {{"nvSciSyncAttrList", &type_hex8,
    false, 0, 0}, {"dev", &type_int32, false, 0, 0}, {"flags", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetP2PAtomicCapabilities[] = {{"capabilities", &type_to_uint32,
    true, 3, 0}, {"operations", &type_to_CUatomicOperation_enum, false, 3, 0}, {"count", &type_uint32, false,
    0, 0}, {"srcDevice", &type_int32, false, 0, 0}, {"dstDevice", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetP2PAttribute[] = {{"value", &type_to_int32, true, 0, 0},
    {"attrib", &type_CUdevice_P2PAttribute_enum, false, 0, 0}, {"srcDevice", &type_int32, false, 0, 0},
    {"dstDevice", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetPCIBusId[] = {{"pciBusId", &type_string, true, 0, 0},
    {"len", &type_int32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetProperties[] = {{"prop", &type_to_CUdevprop_st, true, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetTexture1DLinearMaxWidth[] = {{"maxWidthInElements",
    &type_to_uint64, true, 0, 0}, {"format", &type_CUarray_format_enum, false, 0, 0}, {"numChannels",
    &type_uint32, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetUuid[] = {{"uuid", &type_to_CUuuid_st, true, 0, 0}, {"dev",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGetUuid_v2[] = {{"uuid", &type_to_CUuuid_st, true, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceGraphMemTrim[] = {{"device", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxGetState[] = {{"dev", &type_int32, false, 0, 0},
    {"flags", &type_to_uint32, true, 0, 0}, {"active", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxRelease[] = {{"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxRelease_v2[] = {{"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxReset[] = {{"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxReset_v2[] = {{"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxRetain[] = {{"pctx", &type_to_hex8, true, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxSetFlags[] = {{"dev", &type_int32, false, 0, 0},
    {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuDevicePrimaryCtxSetFlags_v2[] = {{"dev", &type_int32, false, 0, 0},
    {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuDeviceRegisterAsyncNotification[] = {{"device", &type_int32, false,
    0, 0}, {"callbackFunc", &type_hex8, false, 0, 0}, {"userData", &type_hex8, false, 0, 0}, {"callback",
    &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuDeviceSetGraphMemAttribute[] = {{"device", &type_int32, false, 0, 0},
    {"attr", &type_CUgraphMem_attribute_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDeviceSetMemPool[] = {{"dev", &type_int32, false, 0, 0}, {"pool",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDeviceTotalMem[] = {{"bytes", &type_to_uint32, true, 0, 0}, {"dev",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceTotalMem_v2[] = {{"bytes", &type_to_uint64, true, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuDeviceUnregisterAsyncNotification[] = {{"device", &type_int32, false,
    0, 0}, {"callback", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuDriverGetVersion[] = {{"driverVersion", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuEGLStreamConsumerAcquireFrame[] = {{"conn", &type_to_hex8, true, 0,
    0}, {"pCudaResource", &type_to_hex8, true, 0, 0}, {"pStream", &type_to_hex8, true, 0, 0}, {"timeout",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuEGLStreamConsumerConnect[] = {{"conn", &type_to_hex8, true, 0, 0},
    {"stream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEGLStreamConsumerConnectWithFlags[] = {{"conn", &type_to_hex8, true,
    0, 0}, {"stream", &type_hex8, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuEGLStreamConsumerDisconnect[] = {{"conn", &type_to_hex8, true, 0,
    0}};
static const struct trace_param params_cuEGLStreamConsumerReleaseFrame[] = {{"conn", &type_to_hex8, true, 0,
    0}, {"pCudaResource", &type_hex8, false, 0, 0}, {"pStream", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuEGLStreamProducerConnect[] = {{"conn", &type_to_hex8, true, 0, 0},
    {"stream", &type_hex8, false, 0, 0}, {"width", &type_int32, false, 0, 0}, {"height", &type_int32, false,
    0, 0}};
static const struct trace_param params_cuEGLStreamProducerDisconnect[] = {{"conn", &type_to_hex8, true, 0,
    0}};
static const struct trace_param params_cuEGLStreamProducerPresentFrame[] = {{"conn", &type_to_hex8, true, 0,
    0}, {"eglframe", &type_CUeglFrame_st, false, 0, 0}, {"pStream", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuEGLStreamProducerReturnFrame[] = {{"conn", &type_to_hex8, true, 0,
    0}, {"eglframe", &type_to_CUeglFrame_st, true, 0, 0}, {"pStream", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuEventCreate[] = {{"phEvent", &type_to_hex8, true, 0, 0}, {"Flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuEventCreateFromEGLSync[] = {{"phEvent", &type_to_hex8, true, 0, 0},
    {"eglSync", &type_hex8, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuEventDestroy[] = {{"hEvent", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEventDestroy_v2[] = {{"hEvent", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEventElapsedTime[] = {{"pMilliseconds", &type_to_float, true, 0, 0},
    {"hStart", &type_hex8, false, 0, 0}, {"hEnd", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEventElapsedTime_v2[] = {{"pMilliseconds", &type_to_float, true, 0,
    0}, {"hStart", &type_hex8, false, 0, 0}, {"hEnd", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEventQuery[] = {{"hEvent", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEventRecord[] = {{"hEvent", &type_hex8, false, 0, 0}, {"hStream",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuEventRecordWithFlags[] = {{"hEvent", &type_hex8, false, 0, 0},
    {"hStream", &type_hex8, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuEventSynchronize[] = {{"hEvent", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuExternalMemoryGetMappedBuffer[] = {{"devPtr", &type_to_hex8, true, 0,
    0}, {"extMem", &type_hex8, false, 0, 0}, {"bufferDesc", &type_to_CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st,
    false, 0, 0}};
static const struct trace_param params_cuExternalMemoryGetMappedMipmappedArray[] = {{"mipmap", &type_to_hex8,
    true, 0, 0}, {"extMem", &type_hex8, false, 0, 0}, {"mipmapDesc",
    &type_to_CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st, false, 0, 0}};
static const struct trace_param params_cuFlushGPUDirectRDMAWrites[] = {{"target",
    &type_CUflushGPUDirectRDMAWritesTarget_enum, false, 0, 0}, {"scope",
    &type_CUflushGPUDirectRDMAWritesScope_enum, false, 0, 0}};
static const struct trace_param params_cuFuncGetAttribute[] = {{"pi", &type_to_int32, true, 0, 0}, {"attrib",
    &type_CUfunction_attribute_enum, false, 0, 0}, {"hfunc", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuFuncGetModule[] = {{"hmod", &type_to_hex8, true, 0, 0}, {"hfunc",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuFuncGetName[] = {{"name", &type_to_string, true, 0, 0}, {"hfunc",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuFuncGetParamInfo[] = {{"func", &type_hex8, false, 0, 0},
    {"paramIndex", &type_uint64, false, 0, 0}, {"paramOffset", &type_to_uint64, true, 0, 0}, {"paramSize",
    &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuFuncIsLoaded[] = {{"state", &type_to_CUfunctionLoadingState_enum,
    true, 0, 0}, {"function", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuFuncLoad[] = {{"function", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuFuncSetAttribute[] = {{"hfunc", &type_hex8, false, 0, 0}, {"attrib",
    &type_CUfunction_attribute_enum, false, 0, 0}, {"value", &type_int32, false, 0, 0}};
static const struct trace_param params_cuFuncSetBlockShape[] = {{"hfunc", &type_hex8, false, 0, 0}, {"x",
    &type_int32, false, 0, 0}, {"y", &type_int32, false, 0, 0}, {"z", &type_int32, false, 0, 0}};
static const struct trace_param params_cuFuncSetCacheConfig[] = {{"hfunc", &type_hex8, false, 0, 0},
    {"config", &type_CUfunc_cache_enum, false, 0, 0}};
static const struct trace_param params_cuFuncSetSharedMemConfig[] = {{"hfunc", &type_hex8, false, 0, 0},
    {"config", &type_CUsharedconfig_enum, false, 0, 0}};
static const struct trace_param params_cuFuncSetSharedSize[] = {{"hfunc", &type_hex8, false, 0, 0}, {"bytes",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGLCtxCreate[] = {{"pCtx", &type_to_hex8, true, 0, 0}, {"Flags",
    &type_uint32, false, 0, 0}, {"device", &type_int32, false, 0, 0}};
static const struct trace_param params_cuGLCtxCreate_v2[] = {{"pCtx", &type_to_hex8, true, 0, 0}, {"Flags",
    &type_uint32, false, 0, 0}, {"device", &type_int32, false, 0, 0}};
static const struct trace_param params_cuGLGetDevices[] = {{"pCudaDeviceCount", &type_to_uint32, true, 0, 0},
    {"pCudaDevices", &type_to_int32, true, 0, 0}, {"cudaDeviceCount", &type_uint32, false, 0, 0},
    {"deviceList", &type_CUGLDeviceList_enum, false, 0, 0}};
static const struct trace_param params_cuGLGetDevices_v2[] = {{"pCudaDeviceCount", &type_to_uint32, true, 0,
    0}, {"pCudaDevices", &type_to_int32, true, 0, 0}, {"cudaDeviceCount", &type_uint32, false, 0, 0},
    {"deviceList", &type_CUGLDeviceList_enum, false, 0, 0}};
static const struct trace_param params_cuGLMapBufferObject[] = {{"dptr", &type_to_hex4, true, 0, 0}, {"size",
    &type_to_uint32, true, 0, 0}, {"buffer", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGLMapBufferObjectAsync[] = {{"dptr", &type_to_hex4, true, 0, 0},
    {"size", &type_to_uint32, true, 0, 0}, {"buffer", &type_uint32, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuGLMapBufferObjectAsync_v2[] = {{"dptr", &type_to_hex8, true, 0, 0},
    {"size", &type_to_uint64, true, 0, 0}, {"buffer", &type_uint32, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuGLMapBufferObject_v2[] = {{"dptr", &type_to_hex8, true, 0, 0},
    {"size", &type_to_uint64, true, 0, 0}, {"buffer", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGLRegisterBufferObject[] = {{"buffer", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGLSetBufferObjectMapFlags[] = {{"buffer", &type_uint32, false, 0, 0},
    {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGLUnmapBufferObject[] = {{"buffer", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGLUnmapBufferObjectAsync[] = {{"buffer", &type_uint32, false, 0, 0},
    {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGLUnregisterBufferObject[] = {{"buffer", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGetErrorName[] = {{"error", &type_cudaError_enum, false, 0, 0},
    {"pStr", &type_to_string, true, 0, 0}};
static const struct trace_param params_cuGetErrorString[] = {{"error", &type_cudaError_enum, false, 0, 0},
    {"pStr", &type_to_string, true, 0, 0}};
static const struct trace_param params_cuGetExportTable[] = {{"ppExportTable", &type_to_hex8, true, 0, 0},
    {"pExportTableId", &type_to_CUuuid_st, false, 0, 0}};
static const struct trace_param params_cuGetProcAddress[] = {{"symbol", &type_string, false, 0, 0}, {"pfn",
    &type_to_hex8, true, 0, 0}, {"cudaVersion", &type_int32, false, 0, 0}, {"flags", &type_uint64, false, 0,
    0}};
static const struct trace_param params_cuGetProcAddress_v2[] = {{"symbol", &type_string, false, 0, 0}, {"pfn",
    &type_to_hex8, true, 0, 0}, {"cudaVersion", &type_int32, false, 0, 0}, {"flags", &type_uint64, false, 0,
    0}, {"symbolStatus", &type_to_CUdriverProcAddressQueryResult_enum, true, 0, 0}};
static const struct trace_param params_cuGraphAddBatchMemOpNode[] = {{"phGraphNode", &type_to_hex8, true, 0,
    0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"nodeParams", &type_to_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, false, 0, 0}};
static const struct trace_param params_cuGraphAddChildGraphNode[] = {{"phGraphNode", &type_to_hex8, true, 0,
    0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"childGraph", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphAddDependencies[] = {{"hGraph", &type_hex8, false, 0, 0},
    {"from", &type_to_hex8, false, 0, 0}, {"to", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphAddDependencies_v2[] = {{"hGraph", &type_hex8, false, 0, 0},
    {"from", &type_to_hex8, false, 5, 0}, {"to", &type_to_hex8, false, 5, 0}, {"edgeData",
    &type_to_CUgraphEdgeData_st, false, 5, 0}, {"numDependencies", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphAddEmptyNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphAddEventRecordNode[] = {{"phGraphNode", &type_to_hex8, true, 0,
    0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphAddEventWaitNode[] = {{"phGraphNode", &type_to_hex8, true, 0,
    0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphAddExternalSemaphoresSignalNode[] = {{"phGraphNode",
    &type_to_hex8, true, 0, 0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4,
    0}, {"numDependencies", &type_uint64, false, 0, 0}, {"nodeParams",
    &type_to_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphAddExternalSemaphoresWaitNode[] = {{"phGraphNode",
    &type_to_hex8, true, 0, 0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4,
    0}, {"numDependencies", &type_uint64, false, 0, 0}, {"nodeParams",
    &type_to_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphAddHostNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"nodeParams", &type_to_CUDA_HOST_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphAddKernelNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphAddKernelNode_v2[] = {{"phGraphNode", &type_to_hex8, true, 0,
    0}, {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_v2_st, false, 0, 0}};
static const struct trace_param params_cuGraphAddMemAllocNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"nodeParams", &type_to_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, true, 0, 0}};
static const struct trace_param params_cuGraphAddMemFreeNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"dptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphAddMemcpyNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"copyParams", &type_to_CUDA_MEMCPY3D_st, false, 0, 0}, {"ctx", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuGraphAddMemsetNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"memsetParams", &type_to_CUDA_MEMSET_NODE_PARAMS_st, false, 0, 0}, {"ctx",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphAddNode[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}, {"nodeParams", &type_to_CUgraphNodeParams_st, true, 0, 0}};
static const struct trace_param params_cuGraphAddNode_v2[] = {{"phGraphNode", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 0, 0}, {"dependencyData",
    &type_to_CUgraphEdgeData_st, false, 5, 0}, {"numDependencies", &type_uint64, false, 0, 0}, {"nodeParams",
    &type_to_CUgraphNodeParams_st, true, 0, 0}};
static const struct trace_param params_cuGraphBatchMemOpNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams_out", &type_to_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, true, 0, 0}};
static const struct trace_param params_cuGraphBatchMemOpNodeSetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, false, 0, 0}};
static const struct trace_param params_cuGraphChildGraphNodeGetGraph[] = {{"hNode", &type_hex8, false, 0, 0},
    {"phGraph", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuGraphClone[] = {{"phGraphClone", &type_to_hex8, true, 0, 0},
    {"originalGraph", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphConditionalHandleCreate[] = {{"pHandle_out", &type_to_uint64,
    true, 0, 0}, {"hGraph", &type_hex8, false, 0, 0}, {"ctx", &type_hex8, false, 0, 0}, {"defaultLaunchValue",
    &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphCreate[] = {{"phGraph", &type_to_hex8, true, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphDebugDotPrint[] = {{"hGraph", &type_hex8, false, 0, 0}, {"path",
    &type_string, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphDestroy[] = {{"hGraph", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphDestroyNode[] = {{"hNode", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphEventRecordNodeGetEvent[] = {{"hNode", &type_hex8, false, 0, 0},
    {"event_out", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuGraphEventRecordNodeSetEvent[] = {{"hNode", &type_hex8, false, 0, 0},
    {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphEventWaitNodeGetEvent[] = {{"hNode", &type_hex8, false, 0, 0},
    {"event_out", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuGraphEventWaitNodeSetEvent[] = {{"hNode", &type_hex8, false, 0, 0},
    {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecBatchMemOpNodeSetParams[] = {{"hGraphExec", &type_hex8,
    false, 0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"nodeParams",
    &type_to_CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, false, 0, 0}};
static const struct trace_param params_cuGraphExecChildGraphNodeSetParams[] = {{"hGraphExec", &type_hex8,
    false, 0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"childGraph", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecDestroy[] = {{"hGraphExec", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecEventRecordNodeSetEvent[] = {{"hGraphExec", &type_hex8,
    false, 0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecEventWaitNodeSetEvent[] = {{"hGraphExec", &type_hex8, false,
    0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecExternalSemaphoresSignalNodeSetParams[] = {{"hGraphExec",
    &type_hex8, false, 0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"nodeParams",
    &type_to_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphExecExternalSemaphoresWaitNodeSetParams[] = {{"hGraphExec",
    &type_hex8, false, 0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"nodeParams",
    &type_to_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphExecGetFlags[] = {{"hGraphExec", &type_hex8, false, 0, 0},
    {"flags", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphExecHostNodeSetParams[] = {{"hGraphExec", &type_hex8, false, 0,
    0}, {"hNode", &type_hex8, false, 0, 0}, {"nodeParams", &type_to_CUDA_HOST_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphExecKernelNodeSetParams[] = {{"hGraphExec", &type_hex8, false,
    0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_st, false, 0,
    0}};
static const struct trace_param params_cuGraphExecKernelNodeSetParams_v2[] = {{"hGraphExec", &type_hex8,
    false, 0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_v2_st,
    false, 0, 0}};
static const struct trace_param params_cuGraphExecMemcpyNodeSetParams[] = {{"hGraphExec", &type_hex8, false,
    0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"copyParams", &type_to_CUDA_MEMCPY3D_st, false, 0, 0}, {"ctx",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecMemsetNodeSetParams[] = {{"hGraphExec", &type_hex8, false,
    0, 0}, {"hNode", &type_hex8, false, 0, 0}, {"memsetParams", &type_to_CUDA_MEMSET_NODE_PARAMS_st, false, 0,
    0}, {"ctx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphExecNodeSetParams[] = {{"hGraphExec", &type_hex8, false, 0, 0},
    {"hNode", &type_hex8, false, 0, 0}, {"nodeParams", &type_to_CUgraphNodeParams_st, true, 0, 0}};
static const struct trace_param params_cuGraphExecUpdate[] = {{"hGraphExec", &type_hex8, false, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"hErrorNode_out", &type_to_hex8, true, 0, 0}, {"updateResult_out",
    &type_to_CUgraphExecUpdateResult_enum, true, 0, 0}};
static const struct trace_param params_cuGraphExecUpdate_v2[] = {{"hGraphExec", &type_hex8, false, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"resultInfo", &type_to_CUgraphExecUpdateResultInfo_st, true, 0, 0}};
static const struct trace_param params_cuGraphExternalSemaphoresSignalNodeGetParams[] = {{"hNode", &type_hex8,
    false, 0, 0}, {"params_out", &type_to_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, true, 0, 0}};
static const struct trace_param params_cuGraphExternalSemaphoresSignalNodeSetParams[] = {{"hNode", &type_hex8,
    false, 0, 0}, {"nodeParams", &type_to_CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphExternalSemaphoresWaitNodeGetParams[] = {{"hNode", &type_hex8,
    false, 0, 0}, {"params_out", &type_to_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, true, 0, 0}};
static const struct trace_param params_cuGraphExternalSemaphoresWaitNodeSetParams[] = {{"hNode", &type_hex8,
    false, 0, 0}, {"nodeParams", &type_to_CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphGetEdges[] = {{"hGraph", &type_hex8, false, 0, 0}, {"from",
    &type_to_hex8, true, 0, 0}, {"to", &type_to_hex8, true, 0, 0}, {"numEdges", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphGetEdges_v2[] = {{"hGraph", &type_hex8, false, 0, 0}, {"from",
    &type_to_hex8, true, 5, 0}, {"to", &type_to_hex8, true, 5, 0}, {"edgeData", &type_to_CUgraphEdgeData_st,
    true, 5, 0}, {"numEdges", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphGetNodes[] = {{"hGraph", &type_hex8, false, 0, 0}, {"nodes",
    &type_to_hex8, true, 3, 0}, {"numNodes", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphGetRootNodes[] = {{"hGraph", &type_hex8, false, 0, 0},
    {"rootNodes", &type_to_hex8, true, 3, 0}, {"numRootNodes", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphHostNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_HOST_NODE_PARAMS_st, true, 0, 0}};
static const struct trace_param params_cuGraphHostNodeSetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_HOST_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphInstantiate[] = {{"phGraphExec", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"phErrorNode", &type_to_hex8, true, 0, 0}, {"logBuffer",
    &type_string, true, 0, 0}, {"bufferSize", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphInstantiateWithFlags[] = {{"phGraphExec", &type_to_hex8, true,
    0, 0}, {"hGraph", &type_hex8, false, 0, 0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphInstantiateWithParams[] = {{"phGraphExec", &type_to_hex8, true,
    0, 0}, {"hGraph", &type_hex8, false, 0, 0}, {"instantiateParams",
    &type_to_CUDA_GRAPH_INSTANTIATE_PARAMS_st, true, 0, 0}};
static const struct trace_param params_cuGraphInstantiate_v2[] = {{"phGraphExec", &type_to_hex8, true, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"phErrorNode", &type_to_hex8, true, 0, 0}, {"logBuffer", &type_hex8,
    false, 0, 0}, {"bufferSize", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeCopyAttributes[] = {{"dst", &type_hex8, false, 0, 0},
    {"src", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeGetAttribute[] = {{"hNode", &type_hex8, false, 0, 0},
    {"attr", &type_CUlaunchAttributeID_enum, false, 0, 0}, {"value_out", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_st, true, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeGetParams_v2[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_v2_st, true, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeSetAttribute[] = {{"hNode", &type_hex8, false, 0, 0},
    {"attr", &type_CUlaunchAttributeID_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeSetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphKernelNodeSetParams_v2[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_KERNEL_NODE_PARAMS_v2_st, false, 0, 0}};
static const struct trace_param params_cuGraphLaunch[] = {{"hGraph", &type_hex8, false, 0, 0}, {"hStream",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphMemAllocNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"params_out", &type_to_CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, true, 0, 0}};
static const struct trace_param params_cuGraphMemFreeNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"dptr_out", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuGraphMemcpyNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_MEMCPY3D_st, true, 0, 0}};
static const struct trace_param params_cuGraphMemcpyNodeSetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_MEMCPY3D_st, false, 0, 0}};
static const struct trace_param params_cuGraphMemsetNodeGetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_MEMSET_NODE_PARAMS_st, true, 0, 0}};
static const struct trace_param params_cuGraphMemsetNodeSetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUDA_MEMSET_NODE_PARAMS_st, false, 0, 0}};
static const struct trace_param params_cuGraphNodeFindInClone[] = {{"phNode", &type_to_hex8, true, 0, 0},
    {"hOriginalNode", &type_hex8, false, 0, 0}, {"hClonedGraph", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphNodeGetDependencies[] = {{"hNode", &type_hex8, false, 0, 0},
    {"dependencies", &type_to_hex8, true, 0, 0}, {"numDependencies", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphNodeGetDependencies_v2[] = {{"hNode", &type_hex8, false, 0, 0},
    {"dependencies", &type_to_hex8, true, 4, 0}, {"edgeData", &type_to_CUgraphEdgeData_st, true, 4, 0},
    {"numDependencies", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphNodeGetDependentNodes[] = {{"hNode", &type_hex8, false, 0, 0},
    {"dependentNodes", &type_to_hex8, true, 0, 0}, {"numDependentNodes", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphNodeGetDependentNodes_v2[] = {{"hNode", &type_hex8, false, 0,
    0}, {"dependentNodes", &type_to_hex8, true, 4, 0}, {"edgeData", &type_to_CUgraphEdgeData_st, true, 4, 0},
    {"numDependentNodes", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGraphNodeGetEnabled[] = {{"hGraphExec", &type_hex8, false, 0, 0},
    {"hNode", &type_hex8, false, 0, 0}, {"isEnabled", &type_to_uint32, true, 0, 0}};
static const struct trace_param params_cuGraphNodeGetType[] = {{"hNode", &type_hex8, false, 0, 0}, {"type",
    &type_to_CUgraphNodeType_enum, true, 0, 0}};
static const struct trace_param params_cuGraphNodeSetEnabled[] = {{"hGraphExec", &type_hex8, false, 0, 0},
    {"hNode", &type_hex8, false, 0, 0}, {"isEnabled", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphNodeSetParams[] = {{"hNode", &type_hex8, false, 0, 0},
    {"nodeParams", &type_to_CUgraphNodeParams_st, true, 0, 0}};
static const struct trace_param params_cuGraphReleaseUserObject[] = {{"graph", &type_hex8, false, 0, 0},
    {"object", &type_hex8, false, 0, 0}, {"count", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphRemoveDependencies[] = {{"hGraph", &type_hex8, false, 0, 0},
    {"from", &type_to_hex8, false, 0, 0}, {"to", &type_to_hex8, false, 4, 0}, {"numDependencies",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphRemoveDependencies_v2[] = {{"hGraph", &type_hex8, false, 0, 0},
    {"from", &type_to_hex8, false, 5, 0}, {"to", &type_to_hex8, false, 5, 0}, {"edgeData",
    &type_to_CUgraphEdgeData_st, false, 5, 0}, {"numDependencies", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuGraphRetainUserObject[] = {{"graph", &type_hex8, false, 0, 0},
    {"object", &type_hex8, false, 0, 0}, {"count", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false,
    0, 0}};
static const struct trace_param params_cuGraphUpload[] = {{"hGraph", &type_hex8, false, 0, 0}, {"hStream",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphicsEGLRegisterImage[] = {{"pCudaResource", &type_to_hex8, true,
    0, 0}, {"image", &type_hex8, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsGLRegisterBuffer[] = {{"pCudaResource", &type_to_hex8, true,
    0, 0}, {"buffer", &type_uint32, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsGLRegisterImage[] = {{"pCudaResource", &type_to_hex8, true,
    0, 0}, {"image", &type_uint32, false, 0, 0}, {"target", &type_uint32, false, 0, 0}, {"Flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsMapResources[] = {{"count", &type_uint32, false, 0, 0},
    {"resources", &type_to_hex8, true, 1, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphicsResourceGetMappedEglFrame[] = {{"eglFrame",
    &type_to_CUeglFrame_st, true, 0, 0}, {"resource", &type_hex8, false, 0, 0}, {"index", &type_uint32, false,
    0, 0}, {"mipLevel", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsResourceGetMappedMipmappedArray[] = {{"pMipmappedArray",
    &type_to_hex8, true, 0, 0}, {"resource", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphicsResourceGetMappedPointer[] = {{"pDevPtr", &type_to_hex4,
    true, 0, 0}, {"pSize", &type_to_uint32, true, 0, 0}, {"resource", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphicsResourceGetMappedPointer_v2[] = {{"pDevPtr", &type_to_hex8,
    true, 0, 0}, {"pSize", &type_to_uint64, true, 0, 0}, {"resource", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphicsResourceSetMapFlags[] = {{"resource", &type_hex8, false, 0,
    0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsResourceSetMapFlags_v2[] = {{"resource", &type_hex8, false,
    0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsSubResourceGetMappedArray[] = {{"pArray", &type_to_hex8,
    true, 0, 0}, {"resource", &type_hex8, false, 0, 0}, {"arrayIndex", &type_uint32, false, 0, 0},
    {"mipLevel", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGraphicsUnmapResources[] = {{"count", &type_uint32, false, 0, 0},
    {"resources", &type_to_hex8, true, 1, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGraphicsUnregisterResource[] = {{"resource", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuGraphicsVDPAURegisterOutputSurface[] = {{"pCudaResource",
    &type_to_hex8, true, 0, 0}, {"vdpSurface", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuGraphicsVDPAURegisterVideoSurface[] = {{"pCudaResource",
    &type_to_hex8, true, 0, 0}, {"vdpSurface", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuGreenCtxCreate[] = {{"phCtx", &type_to_hex8, true, 0, 0}, {"desc",
    &type_hex8, false, 0, 0}, {"dev", &type_int32, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuGreenCtxDestroy[] = {{"hCtx", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGreenCtxGetDevResource[] = {{"hCtx", &type_hex8, false, 0, 0},
    {"resource", &type_to_CUdevResource_st, true, 0, 0}, {"type", &type_CUdevResourceType, false, 0, 0}};
static const struct trace_param params_cuGreenCtxGetId[] = {{"greenCtx", &type_hex8, false, 0, 0},
    {"greenCtxId", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuGreenCtxRecordEvent[] = {{"hCtx", &type_hex8, false, 0, 0},
    {"hEvent", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuGreenCtxStreamCreate[] = {{"phStream", &type_to_hex8, true, 0, 0},
    {"greenCtx", &type_hex8, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}, {"priority", &type_int32,
    false, 0, 0}};
static const struct trace_param params_cuGreenCtxWaitEvent[] = {{"hCtx", &type_hex8, false, 0, 0}, {"hEvent",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuImportExternalMemory[] = {{"extMem_out", &type_to_hex8, true, 0, 0},
    {"memHandleDesc", &type_to_CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, false, 0, 0}};
static const struct trace_param params_cuImportExternalSemaphore[] = {{"extSem_out", &type_to_hex8, true, 0,
    0}, {"semHandleDesc", &type_to_CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, false, 0, 0}};
static const struct trace_param params_cuInit[] = {{"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuIpcCloseMemHandle[] = {{"dptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuIpcGetEventHandle[] = {{"pHandle", &type_to_CUipcEventHandle_st,
    true, 0, 0}, {"event", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuIpcGetMemHandle[] = {{"pHandle", &type_to_CUipcMemHandle_st, true, 0,
    0}, {"dptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuIpcOpenEventHandle[] = {{"phEvent", &type_to_hex8, true, 0, 0},
    {"handle", &type_CUipcEventHandle_st, false, 0, 0}};
static const struct trace_param params_cuIpcOpenMemHandle[] = {{"pdptr", &type_to_hex8, true, 0, 0},
    {"handle", &type_CUipcMemHandle_st, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuIpcOpenMemHandle_v2[] = {{"pdptr", &type_to_hex8, true, 0, 0},
    {"handle", &type_CUipcMemHandle_st, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuKernelGetAttribute[] = {{"pi", &type_to_int32, true, 0, 0},
    {"attrib", &type_CUfunction_attribute_enum, false, 0, 0}, {"kernel", &type_hex8, false, 0, 0}, {"dev",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuKernelGetFunction[] = {{"pFunc", &type_to_hex8, true, 0, 0},
    {"kernel", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuKernelGetLibrary[] = {{"pLib", &type_to_hex8, true, 0, 0}, {"kernel",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuKernelGetName[] = {{"name", &type_to_string, true, 0, 0}, {"hfunc",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuKernelGetParamInfo[] = {{"kernel", &type_hex8, false, 0, 0},
    {"paramIndex", &type_uint64, false, 0, 0}, {"paramOffset", &type_to_uint64, true, 0, 0}, {"paramSize",
    &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuKernelSetAttribute[] = {{"attrib", &type_CUfunction_attribute_enum,
    false, 0, 0}, {"val", &type_int32, false, 0, 0}, {"kernel", &type_hex8, false, 0, 0}, {"dev", &type_int32,
    false, 0, 0}};
static const struct trace_param params_cuKernelSetCacheConfig[] = {{"kernel", &type_hex8, false, 0, 0},
    {"config", &type_CUfunc_cache_enum, false, 0, 0}, {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuLaunch[] = {{"f", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLaunchCooperativeKernel[] = {{"f", &type_hex8, false, 0, 0},
    {"gridDimX", &type_uint32, false, 0, 0}, {"gridDimY", &type_uint32, false, 0, 0}, {"gridDimZ",
    &type_uint32, false, 0, 0}, {"blockDimX", &type_uint32, false, 0, 0}, {"blockDimY", &type_uint32, false,
    0, 0}, {"blockDimZ", &type_uint32, false, 0, 0}, {"sharedMemBytes", &type_uint32, false, 0, 0},
    {"hStream", &type_hex8, false, 0, 0}, {"kernelParams", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLaunchCooperativeKernelMultiDevice[] = {{"launchParamsList",
    &type_to_CUDA_LAUNCH_PARAMS_st, true, 2, 0}, {"numDevices", &type_uint32, false, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuLaunchGrid[] = {{"f", &type_hex8, false, 0, 0}, {"grid_width",
    &type_int32, false, 0, 0}, {"grid_height", &type_int32, false, 0, 0}};
static const struct trace_param params_cuLaunchGridAsync[] = {{"f", &type_hex8, false, 0, 0}, {"grid_width",
    &type_int32, false, 0, 0}, {"grid_height", &type_int32, false, 0, 0}, {"hStream", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuLaunchHostFunc[] = {{"hStream", &type_hex8, false, 0, 0}, {"fn",
    &type_hex8, false, 0, 0}, {"userData", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLaunchKernel[] = {{"f", &type_hex8, false, 0, 0}, {"gridDimX",
    &type_uint32, false, 0, 0}, {"gridDimY", &type_uint32, false, 0, 0}, {"gridDimZ", &type_uint32, false, 0,
    0}, {"blockDimX", &type_uint32, false, 0, 0}, {"blockDimY", &type_uint32, false, 0, 0}, {"blockDimZ",
    &type_uint32, false, 0, 0}, {"sharedMemBytes", &type_uint32, false, 0, 0}, {"hStream", &type_hex8, false,
    0, 0}, {"kernelParams", &type_hex8, false, 0, 0}, {"extra", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLaunchKernelEx[] = {{"config", &type_to_CUlaunchConfig_st, false, 0,
    0}, {"f", &type_hex8, false, 0, 0}, {"kernelParams", &type_hex8, false, 0, 0}, {"extra", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuLibraryEnumerateKernels[] = {{"kernels", &type_to_hex8, true, 0, 0},
    {"numKernels", &type_uint32, false, 0, 0}, {"lib", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLibraryGetGlobal[] = {{"dptr", &type_to_hex8, true, 0, 0}, {"bytes",
    &type_to_uint64, true, 0, 0}, {"library", &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuLibraryGetKernel[] = {{"pKernel", &type_to_hex8, true, 0, 0},
    {"library", &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuLibraryGetKernelCount[] = {{"count", &type_to_uint32, true, 0, 0},
    {"lib", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLibraryGetManaged[] = {{"dptr", &type_to_hex8, true, 0, 0}, {"bytes",
    &type_to_uint64, true, 0, 0}, {"library", &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuLibraryGetModule[] = {{"pMod", &type_to_hex8, true, 0, 0},
    {"library", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLibraryGetUnifiedFunction[] = {{"fptr", &type_to_hex8, true, 0, 0},
    {"library", &type_hex8, false, 0, 0}, {"symbol", &type_string, false, 0, 0}};
static const struct trace_param params_cuLibraryLoadData[] = {{"library", &type_to_hex8, true, 0, 0}, {"code",
    &type_hex8, false, 0, 0}, {"jitOptions", &type_to_CUjit_option_enum, true, 0, 0}, {"jitOptionsValues",
    &type_hex8, false, 0, 0}, {"numJitOptions", &type_uint32, false, 0, 0}, {"libraryOptions",
    &type_to_CUlibraryOption_enum, true, 5, 0}, {"libraryOptionValues", &type_hex8, false, 0, 0},
    {"numLibraryOptions", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuLibraryLoadFromFile[] = {{"library", &type_to_hex8, true, 0, 0},
    {"fileName", &type_string, false, 0, 0}, {"jitOptions", &type_to_CUjit_option_enum, true, 0, 0},
    {"jitOptionsValues", &type_hex8, false, 0, 0}, {"numJitOptions", &type_uint32, false, 0, 0},
    {"libraryOptions", &type_to_CUlibraryOption_enum, true, 5, 0}, {"libraryOptionValues", &type_hex8, false,
    0, 0}, {"numLibraryOptions", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuLibraryUnload[] = {{"library", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLinkAddData[] = {{"state", &type_hex8, false, 0, 0}, {"type",
    &type_CUjitInputType_enum, false, 0, 0}, {"data", &type_hex8, false, 0, 0}, {"size", &type_uint64, false,
    0, 0}, {"name", &type_string, false, 6, 0}, {"numOptions", &type_uint32, false, 0, 0}, {"options",
    &type_to_CUjit_option_enum, true, 0, 0}, {"optionValues", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLinkAddData_v2[] = {{"state", &type_hex8, false, 0, 0}, {"type",
    &type_CUjitInputType_enum, false, 0, 0}, {"data", &type_hex8, false, 0, 0}, {"size", &type_uint64, false,
    0, 0}, {"name", &type_string, false, 6, 0}, {"numOptions", &type_uint32, false, 0, 0}, {"options",
    &type_to_CUjit_option_enum, true, 0, 0}, {"optionValues", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLinkAddFile[] = {{"state", &type_hex8, false, 0, 0}, {"type",
    &type_CUjitInputType_enum, false, 0, 0}, {"path", &type_string, false, 4, 0}, {"numOptions", &type_uint32,
    false, 0, 0}, {"options", &type_to_CUjit_option_enum, true, 0, 0}, {"optionValues", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuLinkAddFile_v2[] = {{"state", &type_hex8, false, 0, 0}, {"type",
    &type_CUjitInputType_enum, false, 0, 0}, {"path", &type_string, false, 4, 0}, {"numOptions", &type_uint32,
    false, 0, 0}, {"options", &type_to_CUjit_option_enum, true, 0, 0}, {"optionValues", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuLinkComplete[] = {{"state", &type_hex8, false, 0, 0}, {"cubinOut",
    &type_to_hex8, true, 0, 0}, {"sizeOut", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuLinkCreate[] = {{"numOptions", &type_uint32, false, 0, 0},
    {"options", &type_to_CUjit_option_enum, true, 1, 0}, {"optionValues", &type_hex8, false, 0, 0},
    {"stateOut", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuLinkCreate_v2[] = {{"numOptions", &type_uint32, false, 0, 0},
    {"options", &type_to_CUjit_option_enum, true, 1, 0}, {"optionValues", &type_hex8, false, 0, 0},
    {"stateOut", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuLinkDestroy[] = {{"state", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuLogsCurrent[] = {{"iterator_out", &type_to_uint32, true, 0, 0},
    {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuLogsDumpToFile[] = {{"iterator", &type_to_uint32, true, 0, 0},
    {"pathToFile", &type_string, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuLogsDumpToMemory[] = {{"iterator", &type_to_uint32, true, 0, 0},
    {"buffer", &type_string, true, 0, 0}, {"size", &type_to_uint64, true, 0, 0}, {"flags", &type_uint32,
    false, 0, 0}};
static const struct trace_param params_cuLogsRegisterCallback[] = {{"callbackFunc", &type_hex8, false, 0, 0},
    {"userData", &type_hex8, false, 0, 0}, {"callback_out", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuLogsUnregisterCallback[] = {{"callback", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemAddressFree[] = {{"ptr", &type_hex8, false, 0, 0}, {"size",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemAddressReserve[] = {{"ptr", &type_to_hex8, true, 0, 0}, {"size",
    &type_uint64, false, 0, 0}, {"alignment", &type_uint64, false, 0, 0}, {"addr", &type_hex8, false, 0, 0},
    {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemAdvise[] = {{"devPtr", &type_hex8, false, 0, 0}, {"count",
    &type_uint64, false, 0, 0}, {"advice", &type_CUmem_advise_enum, false, 0, 0}, {"device", &type_int32,
    false, 0, 0}};
static const struct trace_param params_cuMemAdvise_v2[] = {{"devPtr", &type_hex8, false, 0, 0}, {"count",
    &type_uint64, false, 0, 0}, {"advice", &type_CUmem_advise_enum, false, 0, 0}, {"location",
    &type_CUmemLocation_st, false, 0, 0}};
static const struct trace_param params_cuMemAlloc[] = {{"dptr", &type_to_hex4, true, 0, 0}, {"bytesize",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemAllocAsync[] = {{"dptr", &type_to_hex8, true, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemAllocFromPoolAsync[] = {{"dptr", &type_to_hex8, true, 0, 0},
    {"bytesize", &type_uint64, false, 0, 0}, {"pool", &type_hex8, false, 0, 0}, {"hStream", &type_hex8, false,
    0, 0}};
static const struct trace_param params_cuMemAllocHost[] = {{"pp", &type_to_hex8, true, 0, 0}, {"bytesize",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemAllocHost_v2[] = {{"pp", &type_to_hex8, true, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemAllocManaged[] = {{"dptr", &type_to_hex8, true, 0, 0},
    {"bytesize", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemAllocPitch[] = {{"dptr", &type_to_hex4, true, 0, 0}, {"pPitch",
    &type_to_uint32, true, 0, 0}, {"WidthInBytes", &type_uint32, false, 0, 0}, {"Height", &type_uint32, false,
    0, 0}, {"ElementSizeBytes", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemAllocPitch_v2[] = {{"dptr", &type_to_hex8, true, 0, 0}, {"pPitch",
    &type_to_uint64, true, 0, 0}, {"WidthInBytes", &type_uint64, false, 0, 0}, {"Height", &type_uint64, false,
    0, 0}, {"ElementSizeBytes", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemAlloc_v2[] = {{"dptr", &type_to_hex8, true, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemBatchDecompressAsync[] = {{"paramsArray",
    &type_to_CUmemDecompressParams_st, false, 2, 0}, {"count", &type_uint64, false, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}, {"errorIndex", &type_to_uint64, true, 0, 0}, {"stream", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuMemCreate[] = {{"handle", &type_to_hex8, true, 0, 0}, {"size",
    &type_uint64, false, 0, 0}, {"prop", &type_to_CUmemAllocationProp_st, false, 0, 0}, {"flags",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemDiscardAndPrefetchBatchAsync[] = {{"dptrs", &type_to_hex8, false,
    3, 0}, {"sizes", &type_to_uint64, false, 3, 0}, {"count", &type_uint64, false, 0, 0}, {"prefetchLocs",
    &type_to_CUmemLocation_st, false, 6, 0}, {"prefetchLocIdxs", &type_to_uint64, false, 6, 0},
    {"numPrefetchLocs", &type_uint64, false, 0, 0}, {"flags", &type_uint64, false, 0, 0}, {"hStream",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemDiscardBatchAsync[] = {{"dptrs", &type_to_hex8, false, 3, 0},
    {"sizes", &type_to_uint64, false, 3, 0}, {"count", &type_uint64, false, 0, 0}, {"flags", &type_uint64,
    false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemExportToShareableHandle[] = {{"shareableHandle", &type_hex8,
    false, 0, 0}, {"handle", &type_hex8, false, 0, 0}, {"handleType", &type_CUmemAllocationHandleType_enum,
    false, 0, 0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemFree[] = {{"dptr", &type_hex4, false, 0, 0}};
static const struct trace_param params_cuMemFreeAsync[] = {{"dptr", &type_hex8, false, 0, 0}, {"hStream",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemFreeHost[] = {{"p", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemFree_v2[] = {{"dptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemGetAccess[] = {{"flags", &type_to_uint64, true, 0, 0},
    {"location", &type_to_CUmemLocation_st, false, 0, 0}, {"ptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemGetAddressRange[] = {{"pbase", &type_to_hex4, true, 0, 0},
    {"psize", &type_to_uint32, true, 0, 0}, {"dptr", &type_hex4, false, 0, 0}};
static const struct trace_param params_cuMemGetAddressRange_v2[] = {{"pbase", &type_to_hex8, true, 0, 0},
    {"psize", &type_to_uint64, true, 0, 0}, {"dptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemGetAllocationGranularity[] = {{"granularity", &type_to_uint64,
    true, 0, 0}, {"prop", &type_to_CUmemAllocationProp_st, false, 0, 0}, {"option",
    &type_CUmemAllocationGranularity_flags_enum, false, 0, 0}};
static const struct trace_param params_cuMemGetAllocationPropertiesFromHandle[] = {{"prop",
    &type_to_CUmemAllocationProp_st, true, 0, 0}, {"handle", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemGetDefaultMemPool[] = {{"pool_out", &type_to_hex8, true, 0, 0},
    {"location", &type_to_CUmemLocation_st, false, 0, 0}, {"type", &type_CUmemAllocationType_enum, false, 0,
    0}};
static const struct trace_param params_cuMemGetHandleForAddressRange[] = {{"handle", &type_hex8, false, 0, 0},
    {"dptr", &type_hex8, false, 0, 0}, {"size", &type_uint64, false, 0, 0}, {"handleType",
    &type_CUmemRangeHandleType_enum, false, 0, 0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemGetInfo[] = {{"free", &type_to_uint32, true, 0, 0}, {"total",
    &type_to_uint32, true, 0, 0}};
static const struct trace_param params_cuMemGetInfo_v2[] = {{"free", &type_to_uint64, true, 0, 0}, {"total",
    &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuMemGetMemPool[] = {{"pool", &type_to_hex8, true, 0, 0}, {"location",
    &type_to_CUmemLocation_st, false, 0, 0}, {"type", &type_CUmemAllocationType_enum, false, 0, 0}};
static const struct trace_param params_cuMemHostAlloc[] = {{"pp", &type_to_hex8, true, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemHostGetDevicePointer[] = {{"pdptr", &type_to_hex4, true, 0, 0},
    {"p", &type_hex8, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemHostGetDevicePointer_v2[] = {{"pdptr", &type_to_hex8, true, 0, 0},
    {"p", &type_hex8, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemHostGetFlags[] = {{"pFlags", &type_to_uint32, true, 0, 0}, {"p",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemHostRegister[] = {{"p", &type_hex8, false, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemHostRegister_v2[] = {{"p", &type_hex8, false, 0, 0}, {"bytesize",
    &type_uint64, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemHostUnregister[] = {{"p", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemImportFromShareableHandle[] = {{"handle", &type_to_hex8, true, 0,
    0}, {"osHandle", &type_hex8, false, 0, 0}, {"shHandleType", &type_CUmemAllocationHandleType_enum, false,
    0, 0}};
static const struct trace_param params_cuMemMap[] = {{"ptr", &type_hex8, false, 0, 0}, {"size", &type_uint64,
    false, 0, 0}, {"offset", &type_uint64, false, 0, 0}, {"handle", &type_hex8, false, 0, 0}, {"flags",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemMapArrayAsync[] = {{"mapInfoList", &type_to_CUarrayMapInfo_st,
    true, 2, 0}, {"count", &type_uint32, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemPoolCreate[] = {{"pool", &type_to_hex8, true, 0, 0}, {"poolProps",
    &type_to_CUmemPoolProps_st, false, 0, 0}};
static const struct trace_param params_cuMemPoolDestroy[] = {{"pool", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemPoolExportPointer[] = {{"shareData_out",
    &type_to_CUmemPoolPtrExportData_st, true, 0, 0}, {"ptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemPoolExportToShareableHandle[] = {{"handle_out", &type_hex8, false,
    0, 0}, {"pool", &type_hex8, false, 0, 0}, {"handleType", &type_CUmemAllocationHandleType_enum, false, 0,
    0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemPoolGetAccess[] = {{"flags", &type_to_CUmemAccess_flags_enum,
    true, 0, 0}, {"memPool", &type_hex8, false, 0, 0}, {"location", &type_to_CUmemLocation_st, false, 0, 0}};
static const struct trace_param params_cuMemPoolGetAttribute[] = {{"pool", &type_hex8, false, 0, 0}, {"attr",
    &type_CUmemPool_attribute_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemPoolImportFromShareableHandle[] = {{"pool_out", &type_to_hex8,
    true, 0, 0}, {"handle", &type_hex8, false, 0, 0}, {"handleType", &type_CUmemAllocationHandleType_enum,
    false, 0, 0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemPoolImportPointer[] = {{"ptr_out", &type_to_hex8, true, 0, 0},
    {"pool", &type_hex8, false, 0, 0}, {"shareData", &type_to_CUmemPoolPtrExportData_st, false, 0, 0}};
static const struct trace_param params_cuMemPoolSetAccess[] = {{"pool", &type_hex8, false, 0, 0}, {"map",
    &type_to_CUmemAccessDesc_st, false, 3, 0}, {"count", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemPoolSetAttribute[] = {{"pool", &type_hex8, false, 0, 0}, {"attr",
    &type_CUmemPool_attribute_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemPoolTrimTo[] = {{"pool", &type_hex8, false, 0, 0},
    {"minBytesToKeep", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemPrefetchAsync[] = {{"devPtr", &type_hex8, false, 0, 0}, {"count",
    &type_uint64, false, 0, 0}, {"dstDevice", &type_int32, false, 0, 0}, {"hStream", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuMemPrefetchAsync_v2[] = {{"devPtr", &type_hex8, false, 0, 0},
    {"count", &type_uint64, false, 0, 0}, {"location", &type_CUmemLocation_st, false, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemPrefetchBatchAsync[] = {{"dptrs", &type_to_hex8, false, 3, 0},
    {"sizes", &type_to_uint64, false, 3, 0}, {"count", &type_uint64, false, 0, 0}, {"prefetchLocs",
    &type_to_CUmemLocation_st, false, 6, 0}, {"prefetchLocIdxs", &type_to_uint64, false, 6, 0},
    {"numPrefetchLocs", &type_uint64, false, 0, 0}, {"flags", &type_uint64, false, 0, 0}, {"hStream",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemRangeGetAttribute[] = {{"data", &type_hex8, false, 0, 0},
    {"dataSize", &type_uint64, false, 0, 0}, {"attribute", &type_CUmem_range_attribute_enum, false, 0, 0},
    {"devPtr", &type_hex8, false, 0, 0}, {"count", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemRangeGetAttributes[] = {{"data", &type_to_hex8, true, 0, 0},
    {"dataSizes", &type_to_uint64, true, 0, 0}, {"attributes", &type_to_CUmem_range_attribute_enum, true, 4,
    0}, {"numAttributes", &type_uint64, false, 0, 0}, {"devPtr", &type_hex8, false, 0, 0}, {"count",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemRelease[] = {{"handle", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemRetainAllocationHandle[] = {{"handle", &type_to_hex8, true, 0, 0},
    {"addr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemSetAccess[] = {{"ptr", &type_hex8, false, 0, 0}, {"size",
    &type_uint64, false, 0, 0}, {"desc", &type_to_CUmemAccessDesc_st, false, 4, 0}, {"count", &type_uint64,
    false, 0, 0}};
static const struct trace_param params_cuMemSetMemPool[] = {{"location", &type_to_CUmemLocation_st, false, 0,
    0}, {"type", &type_CUmemAllocationType_enum, false, 0, 0}, {"pool", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemUnmap[] = {{"ptr", &type_hex8, false, 0, 0}, {"size",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpy[] = {{"dst", &type_hex8, false, 0, 0}, {"src", &type_hex8,
    false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpy2D[] = {{"pCopy", &type_to_CUDA_MEMCPY2D_v1_st, false, 0, 0}};
static const struct trace_param params_cuMemcpy2DAsync[] = {{"pCopy", &type_to_CUDA_MEMCPY2D_v1_st, false, 0,
    0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy2DAsync_v2[] = {{"pCopy", &type_to_CUDA_MEMCPY2D_st, false, 0,
    0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy2DUnaligned[] = {{"pCopy", &type_to_CUDA_MEMCPY2D_v1_st, false,
    0, 0}};
static const struct trace_param params_cuMemcpy2DUnaligned_v2[] = {{"pCopy", &type_to_CUDA_MEMCPY2D_st, false,
    0, 0}};
static const struct trace_param params_cuMemcpy2D_v2[] = {{"pCopy", &type_to_CUDA_MEMCPY2D_st, false, 0, 0}};
static const struct trace_param params_cuMemcpy3D[] = {{"pCopy", &type_to_CUDA_MEMCPY3D_v1_st, false, 0, 0}};
static const struct trace_param params_cuMemcpy3DAsync[] = {{"pCopy", &type_to_CUDA_MEMCPY3D_v1_st, false, 0,
    0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy3DAsync_v2[] = {{"pCopy", &type_to_CUDA_MEMCPY3D_st, false, 0,
    0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy3DBatchAsync[] = {{"numOps", &type_uint64, false, 0, 0},
    {"opList", &type_to_CUDA_MEMCPY3D_BATCH_OP_st, true, 1, 0}, {"failIdx", &type_to_uint64, true, 0, 0},
    {"flags", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy3DBatchAsync_v2[] = {{"numOps", &type_uint64, false, 0, 0},
    {"opList", &type_to_CUDA_MEMCPY3D_BATCH_OP_st, true, 1, 0}, {"flags", &type_uint64, false, 0, 0},
    {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy3DPeer[] = {{"pCopy", &type_to_CUDA_MEMCPY3D_PEER_st, false, 0,
    0}};
static const struct trace_param params_cuMemcpy3DPeerAsync[] = {{"pCopy", &type_to_CUDA_MEMCPY3D_PEER_st,
    false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpy3D_v2[] = {{"pCopy", &type_to_CUDA_MEMCPY3D_st, false, 0, 0}};
static const struct trace_param params_cuMemcpyAsync[] = {{"dst", &type_hex8, false, 0, 0}, {"src",
    &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpyAtoA[] = {{"dstArray", &type_hex8, false, 0, 0}, {"dstOffset",
    &type_uint32, false, 0, 0}, {"srcArray", &type_hex8, false, 0, 0}, {"srcOffset", &type_uint32, false, 0,
    0}, {"ByteCount", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemcpyAtoA_v2[] = {{"dstArray", &type_hex8, false, 0, 0},
    {"dstOffset", &type_uint64, false, 0, 0}, {"srcArray", &type_hex8, false, 0, 0}, {"srcOffset",
    &type_uint64, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyAtoD[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"srcArray",
    &type_hex8, false, 0, 0}, {"srcOffset", &type_uint32, false, 0, 0}, {"ByteCount", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuMemcpyAtoD_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"srcArray", &type_hex8, false, 0, 0}, {"srcOffset", &type_uint64, false, 0, 0}, {"ByteCount",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyAtoH[] = {{"dstHost", &type_hex8, false, 0, 0}, {"srcArray",
    &type_hex8, false, 0, 0}, {"srcOffset", &type_uint32, false, 0, 0}, {"ByteCount", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuMemcpyAtoHAsync[] = {{"dstHost", &type_hex8, false, 0, 0},
    {"srcArray", &type_hex8, false, 0, 0}, {"srcOffset", &type_uint32, false, 0, 0}, {"ByteCount",
    &type_uint32, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpyAtoHAsync_v2[] = {{"dstHost", &type_hex8, false, 0, 0},
    {"srcArray", &type_hex8, false, 0, 0}, {"srcOffset", &type_uint64, false, 0, 0}, {"ByteCount",
    &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpyAtoH_v2[] = {{"dstHost", &type_hex8, false, 0, 0}, {"srcArray",
    &type_hex8, false, 0, 0}, {"srcOffset", &type_uint64, false, 0, 0}, {"ByteCount", &type_uint64, false, 0,
    0}};
static const struct trace_param params_cuMemcpyBatchAsync[] = {{"dsts", &type_to_hex8, true, 0, 0}, {"srcs",
    &type_to_hex8, true, 0, 0}, {"sizes", &type_to_uint64, true, 4, 0}, {"count", &type_uint64, false, 0, 0},
    {"attrs", &type_to_CUmemcpyAttributes_st, true, 0, 0}, {"attrsIdxs", &type_to_uint64, true, 7, 0},
    {"numAttrs", &type_uint64, false, 0, 0}, {"failIdx", &type_to_uint64, true, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyBatchAsync_v2[] = {{"dsts", &type_to_hex8, true, 0, 0},
    {"srcs", &type_to_hex8, true, 0, 0}, {"sizes", &type_to_uint64, true, 4, 0}, {"count", &type_uint64,
    false, 0, 0}, {"attrs", &type_to_CUmemcpyAttributes_st, true, 0, 0}, {"attrsIdxs", &type_to_uint64, true,
    7, 0}, {"numAttrs", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoA[] = {{"dstArray", &type_hex8, false, 0, 0}, {"dstOffset",
    &type_uint32, false, 0, 0}, {"srcDevice", &type_hex4, false, 0, 0}, {"ByteCount", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuMemcpyDtoA_v2[] = {{"dstArray", &type_hex8, false, 0, 0},
    {"dstOffset", &type_uint64, false, 0, 0}, {"srcDevice", &type_hex8, false, 0, 0}, {"ByteCount",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoD[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"srcDevice",
    &type_hex4, false, 0, 0}, {"ByteCount", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoDAsync[] = {{"dstDevice", &type_hex4, false, 0, 0},
    {"srcDevice", &type_hex4, false, 0, 0}, {"ByteCount", &type_uint32, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoDAsync_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"srcDevice", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoD_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"srcDevice", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoH[] = {{"dstHost", &type_hex8, false, 0, 0}, {"srcDevice",
    &type_hex4, false, 0, 0}, {"ByteCount", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoHAsync[] = {{"dstHost", &type_hex8, false, 0, 0},
    {"srcDevice", &type_hex4, false, 0, 0}, {"ByteCount", &type_uint32, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoHAsync_v2[] = {{"dstHost", &type_hex8, false, 0, 0},
    {"srcDevice", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyDtoH_v2[] = {{"dstHost", &type_hex8, false, 0, 0},
    {"srcDevice", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoA[] = {{"dstArray", &type_hex8, false, 0, 0}, {"dstOffset",
    &type_uint32, false, 0, 0}, {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuMemcpyHtoAAsync[] = {{"dstArray", &type_hex8, false, 0, 0},
    {"dstOffset", &type_uint32, false, 0, 0}, {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount",
    &type_uint32, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoAAsync_v2[] = {{"dstArray", &type_hex8, false, 0, 0},
    {"dstOffset", &type_uint64, false, 0, 0}, {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount",
    &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoA_v2[] = {{"dstArray", &type_hex8, false, 0, 0},
    {"dstOffset", &type_uint64, false, 0, 0}, {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoD[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"srcHost",
    &type_hex8, false, 0, 0}, {"ByteCount", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoDAsync[] = {{"dstDevice", &type_hex4, false, 0, 0},
    {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint32, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoDAsync_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}, {"hStream", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuMemcpyHtoD_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"srcHost", &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyPeer[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstContext", &type_hex8, false, 0, 0}, {"srcDevice", &type_hex8, false, 0, 0}, {"srcContext",
    &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemcpyPeerAsync[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstContext", &type_hex8, false, 0, 0}, {"srcDevice", &type_hex8, false, 0, 0}, {"srcContext",
    &type_hex8, false, 0, 0}, {"ByteCount", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD16[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"us",
    &type_uint16, false, 0, 0}, {"N", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemsetD16Async[] = {{"dstDevice", &type_hex8, false, 0, 0}, {"us",
    &type_uint16, false, 0, 0}, {"N", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD16_v2[] = {{"dstDevice", &type_hex8, false, 0, 0}, {"us",
    &type_uint16, false, 0, 0}, {"N", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D16[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"dstPitch",
    &type_uint32, false, 0, 0}, {"us", &type_uint16, false, 0, 0}, {"Width", &type_uint32, false, 0, 0},
    {"Height", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D16Async[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstPitch", &type_uint64, false, 0, 0}, {"us", &type_uint16, false, 0, 0}, {"Width", &type_uint64, false,
    0, 0}, {"Height", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D16_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstPitch", &type_uint64, false, 0, 0}, {"us", &type_uint16, false, 0, 0}, {"Width", &type_uint64, false,
    0, 0}, {"Height", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D32[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"dstPitch",
    &type_uint32, false, 0, 0}, {"ui", &type_uint32, false, 0, 0}, {"Width", &type_uint32, false, 0, 0},
    {"Height", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D32Async[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstPitch", &type_uint64, false, 0, 0}, {"ui", &type_uint32, false, 0, 0}, {"Width", &type_uint64, false,
    0, 0}, {"Height", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D32_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstPitch", &type_uint64, false, 0, 0}, {"ui", &type_uint32, false, 0, 0}, {"Width", &type_uint64, false,
    0, 0}, {"Height", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D8[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"dstPitch",
    &type_uint32, false, 0, 0}, {"uc", &type_uint8, false, 0, 0}, {"Width", &type_uint32, false, 0, 0},
    {"Height", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D8Async[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstPitch", &type_uint64, false, 0, 0}, {"uc", &type_uint8, false, 0, 0}, {"Width", &type_uint64, false,
    0, 0}, {"Height", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD2D8_v2[] = {{"dstDevice", &type_hex8, false, 0, 0},
    {"dstPitch", &type_uint64, false, 0, 0}, {"uc", &type_uint8, false, 0, 0}, {"Width", &type_uint64, false,
    0, 0}, {"Height", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemsetD32[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"ui",
    &type_uint32, false, 0, 0}, {"N", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemsetD32Async[] = {{"dstDevice", &type_hex8, false, 0, 0}, {"ui",
    &type_uint32, false, 0, 0}, {"N", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD32_v2[] = {{"dstDevice", &type_hex8, false, 0, 0}, {"ui",
    &type_uint32, false, 0, 0}, {"N", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMemsetD8[] = {{"dstDevice", &type_hex4, false, 0, 0}, {"uc",
    &type_uint8, false, 0, 0}, {"N", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMemsetD8Async[] = {{"dstDevice", &type_hex8, false, 0, 0}, {"uc",
    &type_uint8, false, 0, 0}, {"N", &type_uint64, false, 0, 0}, {"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMemsetD8_v2[] = {{"dstDevice", &type_hex8, false, 0, 0}, {"uc",
    &type_uint8, false, 0, 0}, {"N", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMipmappedArrayCreate[] = {{"pHandle", &type_to_hex8, true, 0, 0},
    {"pMipmappedArrayDesc", &type_to_CUDA_ARRAY3D_DESCRIPTOR_st, false, 0, 0}, {"numMipmapLevels",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMipmappedArrayDestroy[] = {{"hMipmappedArray", &type_hex8, false, 0,
    0}};
static const struct trace_param params_cuMipmappedArrayGetLevel[] = {{"pLevelArray", &type_to_hex8, true, 0,
    0}, {"hMipmappedArray", &type_hex8, false, 0, 0}, {"level", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuMipmappedArrayGetMemoryRequirements[] = {{"memoryRequirements",
    &type_to_CUDA_ARRAY_MEMORY_REQUIREMENTS_st, true, 0, 0}, {"mipmap", &type_hex8, false, 0, 0}, {"device",
    &type_int32, false, 0, 0}};
static const struct trace_param params_cuMipmappedArrayGetSparseProperties[] = {{"sparseProperties",
    &type_to_CUDA_ARRAY_SPARSE_PROPERTIES_st, true, 0, 0}, {"mipmap", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuModuleEnumerateFunctions[] = {{"functions", &type_to_hex8, true, 0,
    0}, {"numFunctions", &type_uint32, false, 0, 0}, {"mod", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuModuleGetFunction[] = {{"hfunc", &type_to_hex8, true, 0, 0}, {"hmod",
    &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuModuleGetFunctionCount[] = {{"count", &type_to_uint32, true, 0, 0},
    {"mod", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuModuleGetGlobal[] = {{"dptr", &type_to_hex4, true, 0, 0}, {"bytes",
    &type_to_uint32, true, 0, 0}, {"hmod", &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuModuleGetGlobal_v2[] = {{"dptr", &type_to_hex8, true, 0, 0},
    {"bytes", &type_to_uint64, true, 0, 0}, {"hmod", &type_hex8, false, 0, 0}, {"name", &type_string, false,
    0, 0}};
static const struct trace_param params_cuModuleGetLoadingMode[] = {{"mode", &type_to_CUmoduleLoadingMode_enum,
    true, 0, 0}};
static const struct trace_param params_cuModuleGetSurfRef[] = {{"pSurfRef", &type_to_hex8, true, 0, 0},
    {"hmod", &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuModuleGetTexRef[] = {{"pTexRef", &type_to_hex8, true, 0, 0}, {"hmod",
    &type_hex8, false, 0, 0}, {"name", &type_string, false, 0, 0}};
static const struct trace_param params_cuModuleLoad[] = {{"module", &type_to_hex8, true, 0, 0}, {"fname",
    &type_string, false, 0, 0}};
static const struct trace_param params_cuModuleLoadData[] = {{"module", &type_to_hex8, true, 0, 0}, {"image",
    &type_hex8, false, 0, 0}};
static const struct trace_param params_cuModuleLoadDataEx[] = {{"module", &type_to_hex8, true, 0, 0},
    {"image", &type_hex8, false, 0, 0}, {"numOptions", &type_uint32, false, 0, 0}, {"options",
    &type_to_CUjit_option_enum, true, 3, 0}, {"optionValues", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuModuleLoadFatBinary[] = {{"module", &type_to_hex8, true, 0, 0},
    {"fatCubin", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuModuleUnload[] = {{"hmod", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuMulticastAddDevice[] = {{"mcHandle", &type_hex8, false, 0, 0},
    {"dev", &type_int32, false, 0, 0}};
static const struct trace_param params_cuMulticastBindAddr[] = {{"mcHandle", &type_hex8, false, 0, 0},
    {"mcOffset", &type_uint64, false, 0, 0}, {"memptr", &type_hex8, false, 0, 0}, {"size", &type_uint64,
    false, 0, 0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMulticastBindMem[] = {{"mcHandle", &type_hex8, false, 0, 0},
    {"mcOffset", &type_uint64, false, 0, 0}, {"memHandle", &type_hex8, false, 0, 0}, {"memOffset",
    &type_uint64, false, 0, 0}, {"size", &type_uint64, false, 0, 0}, {"flags", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuMulticastCreate[] = {{"mcHandle", &type_to_hex8, true, 0, 0},
    {"prop", &type_to_CUmulticastObjectProp_st, false, 0, 0}};
static const struct trace_param params_cuMulticastGetGranularity[] = {{"granularity", &type_to_uint64, true,
    0, 0}, {"prop", &type_to_CUmulticastObjectProp_st, false, 0, 0}, {"option",
    &type_CUmulticastGranularity_flags_enum, false, 0, 0}};
static const struct trace_param params_cuMulticastUnbind[] = {{"mcHandle", &type_hex8, false, 0, 0}, {"dev",
    &type_int32, false, 0, 0}, {"mcOffset", &type_uint64, false, 0, 0}, {"size", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuOccupancyAvailableDynamicSMemPerBlock[] = {{"dynamicSmemSize",
    &type_to_uint64, true, 0, 0}, {"func", &type_hex8, false, 0, 0}, {"numBlocks", &type_int32, false, 0, 0},
    {"blockSize", &type_int32, false, 0, 0}};
static const struct trace_param params_cuOccupancyMaxActiveBlocksPerMultiprocessor[] = {{"numBlocks",
    &type_to_int32, true, 0, 0}, {"func", &type_hex8, false, 0, 0}, {"blockSize", &type_int32, false, 0, 0},
    {"dynamicSMemSize", &type_uint64, false, 0, 0}};
static const struct trace_param params_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags[] = {{"numBlocks",
    &type_to_int32, true, 0, 0}, {"func", &type_hex8, false, 0, 0}, {"blockSize", &type_int32, false, 0, 0},
    {"dynamicSMemSize", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuOccupancyMaxActiveClusters[] = {{"numClusters", &type_to_int32, true,
    0, 0}, {"func", &type_hex8, false, 0, 0}, {"config", &type_to_CUlaunchConfig_st, false, 0, 0}};
static const struct trace_param params_cuOccupancyMaxPotentialBlockSize[] = {{"minGridSize", &type_to_int32,
    true, 0, 0}, {"blockSize", &type_to_int32, true, 0, 0}, {"func", &type_hex8, false, 0, 0},
    {"blockSizeToDynamicSMemSize", &type_hex8, false, 0, 0}, {"dynamicSMemSize", &type_uint64, false, 0, 0},
    {"blockSizeLimit", &type_int32, false, 0, 0}};
static const struct trace_param params_cuOccupancyMaxPotentialBlockSizeWithFlags[] = {{"minGridSize",
    &type_to_int32, true, 0, 0}, {"blockSize", &type_to_int32, true, 0, 0}, {"func", &type_hex8, false, 0, 0},
    {"blockSizeToDynamicSMemSize", &type_hex8, false, 0, 0}, {"dynamicSMemSize", &type_uint64, false, 0, 0},
    {"blockSizeLimit", &type_int32, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuOccupancyMaxPotentialClusterSize[] = {{"clusterSize", &type_to_int32,
    true, 0, 0}, {"func", &type_hex8, false, 0, 0}, {"config", &type_to_CUlaunchConfig_st, false, 0, 0}};
static const struct trace_param params_cuParamSetSize[] = {{"hfunc", &type_hex8, false, 0, 0}, {"numbytes",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuParamSetTexRef[] = {{"hfunc", &type_hex8, false, 0, 0}, {"texunit",
    &type_int32, false, 0, 0}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuParamSetf[] = {{"hfunc", &type_hex8, false, 0, 0}, {"offset",
    &type_int32, false, 0, 0}, {"value", &type_float, false, 0, 0}};
static const struct trace_param params_cuParamSeti[] = {{"hfunc", &type_hex8, false, 0, 0}, {"offset",
    &type_int32, false, 0, 0}, {"value", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuParamSetv[] = {{"hfunc", &type_hex8, false, 0, 0}, {"offset",
    &type_int32, false, 0, 0}, {"ptr", &type_hex8, false, 0, 0}, {"numbytes", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuPointerGetAttribute[] = {{"data", &type_hex8, false, 0, 0},
    {"attribute", &type_CUpointer_attribute_enum, false, 0, 0}, {"ptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuPointerGetAttributes[] = {{"numAttributes", &type_uint32, false, 0,
    0}, {"attributes", &type_to_CUpointer_attribute_enum, true, 1, 0}, {"data", &type_to_hex8, true, 0, 0},
    {"ptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuPointerSetAttribute[] = {{"value", &type_hex8, false, 0, 0},
    {"attribute", &type_CUpointer_attribute_enum, false, 0, 0}, {"ptr", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuProfilerInitialize[] = {{"configFile", &type_string, false, 0, 0},
    {"outputFile", &type_string, false, 0, 0}, {"outputMode", &type_CUoutput_mode_enum, false, 0, 0}};
static const struct trace_param params_cuSignalExternalSemaphoresAsync[] = {{"extSemArray", &type_to_hex8,
    false, 0, 0}, {"paramsArray", &type_to_CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, false, 3, 0},
    {"numExtSems", &type_uint32, false, 0, 0}, {"stream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamAddCallback[] = {{"hStream", &type_hex8, false, 0, 0},
    {"callback", &type_hex8, false, 0, 0}, {"userData", &type_hex8, false, 0, 0}, {"flags", &type_uint32,
    false, 0, 0}};
static const struct trace_param params_cuStreamAttachMemAsync[] = {{"hStream", &type_hex8, false, 0, 0},
    {"dptr", &type_hex8, false, 0, 0}, {"length", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false,
    0, 0}};
static const struct trace_param params_cuStreamBatchMemOp[] = {{"stream", &type_hex8, false, 0, 0}, {"count",
    &type_uint32, false, 0, 0}, {"paramArray", &type_to_CUstreamBatchMemOpParams_union, true, 2, 0}, {"flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamBatchMemOp_v2[] = {{"stream", &type_hex8, false, 0, 0},
    {"count", &type_uint32, false, 0, 0}, {"paramArray", &type_to_CUstreamBatchMemOpParams_union, false, 2,
    0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamBeginCapture[] = {{"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamBeginCaptureToGraph[] = {{"hStream", &type_hex8, false, 0, 0},
    {"hGraph", &type_hex8, false, 0, 0}, {"dependencies", &type_to_hex8, false, 5, 0}, {"dependencyData",
    &type_to_CUgraphEdgeData_st, false, 5, 0}, {"numDependencies", &type_uint64, false, 0, 0}, {"mode",
    &type_CUstreamCaptureMode_enum, false, 0, 0}};
static const struct trace_param params_cuStreamBeginCapture_v2[] = {{"hStream", &type_hex8, false, 0, 0},
    {"mode", &type_CUstreamCaptureMode_enum, false, 0, 0}};
static const struct trace_param params_cuStreamCopyAttributes[] = {{"dstStream", &type_hex8, false, 0, 0},
    {"srcStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamCreate[] = {{"phStream", &type_to_hex8, true, 0, 0}, {"Flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamCreateWithPriority[] = {{"phStream", &type_to_hex8, true, 0,
    0}, {"flags", &type_uint32, false, 0, 0}, {"priority", &type_int32, false, 0, 0}};
static const struct trace_param params_cuStreamDestroy[] = {{"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamDestroy_v2[] = {{"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamEndCapture[] = {{"hStream", &type_hex8, false, 0, 0},
    {"phGraph", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuStreamGetAttribute[] = {{"hStream", &type_hex8, false, 0, 0},
    {"attr", &type_CUlaunchAttributeID_enum, false, 0, 0}, {"value", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamGetCaptureInfo[] = {{"hStream", &type_hex8, false, 0, 0},
    {"captureStatus_out", &type_to_CUstreamCaptureStatus_enum, true, 0, 0}, {"id_out", &type_to_uint64, true,
    0, 0}};
static const struct trace_param params_cuStreamGetCaptureInfo_v2[] = {{"hStream", &type_hex8, false, 0, 0},
    {"captureStatus_out", &type_to_CUstreamCaptureStatus_enum, true, 0, 0}, {"id_out", &type_to_uint64, true,
    0, 0}, {"graph_out", &type_to_hex8, true, 0, 0}, {"dependencies_out", &type_to_to_hex8, true, 0, 0},
    {"numDependencies_out", &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuStreamGetCaptureInfo_v3[] = {{"hStream", &type_hex8, false, 0, 0},
    {"captureStatus_out", &type_to_CUstreamCaptureStatus_enum, true, 0, 0}, {"id_out", &type_to_uint64, true,
    0, 0}, {"graph_out", &type_to_hex8, true, 0, 0}, {"dependencies_out", &type_to_to_hex8, true, 0, 0},
    {"edgeData_out", &type_to_to_CUgraphEdgeData_st, true, 0, 0}, {"numDependencies_out", &type_to_uint64,
    true, 0, 0}};
static const struct trace_param params_cuStreamGetCtx[] = {{"hStream", &type_hex8, false, 0, 0}, {"pctx",
    &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuStreamGetCtx_v2[] = {{"hStream", &type_hex8, false, 0, 0}, {"pCtx",
    &type_to_hex8, true, 0, 0}, {"pGreenCtx", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuStreamGetDevice[] = {{"hStream", &type_hex8, false, 0, 0}, {"device",
    &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuStreamGetFlags[] = {{"hStream", &type_hex8, false, 0, 0}, {"flags",
    &type_to_uint32, true, 0, 0}};
static const struct trace_param params_cuStreamGetGreenCtx[] = {{"hStream", &type_hex8, false, 0, 0},
    {"phCtx", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuStreamGetId[] = {{"hStream", &type_hex8, false, 0, 0}, {"streamId",
    &type_to_uint64, true, 0, 0}};
static const struct trace_param params_cuStreamGetPriority[] = {{"hStream", &type_hex8, false, 0, 0},
    {"priority", &type_to_int32, true, 0, 0}};
static const struct trace_param params_cuStreamIsCapturing[] = {{"hStream", &type_hex8, false, 0, 0},
    {"captureStatus", &type_to_CUstreamCaptureStatus_enum, true, 0, 0}};
static const struct trace_param params_cuStreamQuery[] = {{"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamSetAttribute[] = {{"hStream", &type_hex8, false, 0, 0},
    {"attr", &type_CUlaunchAttributeID_enum, false, 0, 0}, {"param", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamSynchronize[] = {{"hStream", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuStreamUpdateCaptureDependencies[] = {{"hStream", &type_hex8, false,
    0, 0}, {"dependencies", &type_to_hex8, true, 3, 0}, {"numDependencies", &type_uint64, false, 0, 0},
    {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamUpdateCaptureDependencies_v2[] = {{"hStream", &type_hex8,
    false, 0, 0}, {"dependencies", &type_to_hex8, false, 4, 0}, {"dependencyData",
    &type_to_CUgraphEdgeData_st, false, 4, 0}, {"numDependencies", &type_uint64, false, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamWaitEvent[] = {{"hStream", &type_hex8, false, 0, 0}, {"hEvent",
    &type_hex8, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamWaitValue32[] = {{"stream", &type_hex8, false, 0, 0}, {"addr",
    &type_hex8, false, 0, 0}, {"value", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamWaitValue32_v2[] = {{"stream", &type_hex8, false, 0, 0},
    {"addr", &type_hex8, false, 0, 0}, {"value", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuStreamWaitValue64[] = {{"stream", &type_hex8, false, 0, 0}, {"addr",
    &type_hex8, false, 0, 0}, {"value", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamWaitValue64_v2[] = {{"stream", &type_hex8, false, 0, 0},
    {"addr", &type_hex8, false, 0, 0}, {"value", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuStreamWriteValue32[] = {{"stream", &type_hex8, false, 0, 0}, {"addr",
    &type_hex8, false, 0, 0}, {"value", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamWriteValue32_v2[] = {{"stream", &type_hex8, false, 0, 0},
    {"addr", &type_hex8, false, 0, 0}, {"value", &type_uint32, false, 0, 0}, {"flags", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuStreamWriteValue64[] = {{"stream", &type_hex8, false, 0, 0}, {"addr",
    &type_hex8, false, 0, 0}, {"value", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuStreamWriteValue64_v2[] = {{"stream", &type_hex8, false, 0, 0},
    {"addr", &type_hex8, false, 0, 0}, {"value", &type_uint64, false, 0, 0}, {"flags", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuSurfObjectCreate[] = {{"pSurfObject", &type_to_hex8, true, 0, 0},
    {"pResDesc", &type_to_CUDA_RESOURCE_DESC_st, false, 0, 0}};
static const struct trace_param params_cuSurfObjectDestroy[] = {{"surfObject", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuSurfObjectGetResourceDesc[] = {{"pResDesc",
    &type_to_CUDA_RESOURCE_DESC_st, true, 0, 0}, {"surfObject", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuSurfRefGetArray[] = {{"phArray", &type_to_hex8, true, 0, 0},
    {"hSurfRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuSurfRefSetArray[] = {{"hSurfRef", &type_hex8, false, 0, 0},
    {"hArray", &type_hex8, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuTensorMapEncodeIm2col[] = {{"tensorMap", &type_to_CUtensorMap_st,
    true, 0, 0}, {"tensorDataType", &type_CUtensorMapDataType_enum, false, 0, 0}, {"tensorRank", &type_uint32,
    false, 0, 0}, {"globalAddress", &type_hex8, false, 0, 0}, {"globalDim", &type_to_uint64, false, 3, 0},
    {"globalStrides", &type_to_uint64, false, 0, 0}, {"pixelBoxLowerCorner", &type_to_int32, false, 0, 0},
    {"pixelBoxUpperCorner", &type_to_int32, false, 0, 0}, {"channelsPerPixel", &type_uint32, false, 0, 0},
    {"pixelsPerColumn", &type_uint32, false, 0, 0}, {"elementStrides", &type_to_uint32, false, 3, 0},
    {"interleave", &type_CUtensorMapInterleave_enum, false, 0, 0}, {"swizzle", &type_CUtensorMapSwizzle_enum,
    false, 0, 0}, {"l2Promotion", &type_CUtensorMapL2promotion_enum, false, 0, 0}, {"oobFill",
    &type_CUtensorMapFloatOOBfill_enum, false, 0, 0}};
static const struct trace_param params_cuTensorMapEncodeIm2colWide[] = {{"tensorMap", &type_to_CUtensorMap_st,
    true, 0, 0}, {"tensorDataType", &type_CUtensorMapDataType_enum, false, 0, 0}, {"tensorRank", &type_uint32,
    false, 0, 0}, {"globalAddress", &type_hex8, false, 0, 0}, {"globalDim", &type_to_uint64, false, 3, 0},
    {"globalStrides", &type_to_uint64, false, 0, 0}, {"pixelBoxLowerCornerWidth", &type_int32, false, 0, 0},
    {"pixelBoxUpperCornerWidth", &type_int32, false, 0, 0}, {"channelsPerPixel", &type_uint32, false, 0, 0},
    {"pixelsPerColumn", &type_uint32, false, 0, 0}, {"elementStrides", &type_to_uint32, false, 3, 0},
    {"interleave", &type_CUtensorMapInterleave_enum, false, 0, 0}, {"mode",
    &type_CUtensorMapIm2ColWideMode_enum, false, 0, 0}, {"swizzle", &type_CUtensorMapSwizzle_enum, false, 0,
    0}, {"l2Promotion", &type_CUtensorMapL2promotion_enum, false, 0, 0}, {"oobFill",
    &type_CUtensorMapFloatOOBfill_enum, false, 0, 0}};
static const struct trace_param params_cuTensorMapEncodeTiled[] = {{"tensorMap", &type_to_CUtensorMap_st,
    true, 0, 0}, {"tensorDataType", &type_CUtensorMapDataType_enum, false, 0, 0}, {"tensorRank", &type_uint32,
    false, 0, 0}, {"globalAddress", &type_hex8, false, 0, 0}, {"globalDim", &type_to_uint64, false, 3, 0},
    {"globalStrides", &type_to_uint64, false, 0, 0}, {"boxDim", &type_to_uint32, false, 3, 0},
    {"elementStrides", &type_to_uint32, false, 3, 0}, {"interleave", &type_CUtensorMapInterleave_enum, false,
    0, 0}, {"swizzle", &type_CUtensorMapSwizzle_enum, false, 0, 0}, {"l2Promotion",
    &type_CUtensorMapL2promotion_enum, false, 0, 0}, {"oobFill", &type_CUtensorMapFloatOOBfill_enum, false, 0,
    0}};
static const struct trace_param params_cuTensorMapReplaceAddress[] = {{"tensorMap", &type_to_CUtensorMap_st,
    true, 0, 0}, {"globalAddress", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexObjectCreate[] = {{"pTexObject", &type_to_hex8, true, 0, 0},
    {"pResDesc", &type_to_CUDA_RESOURCE_DESC_st, false, 0, 0}, {"pTexDesc", &type_to_CUDA_TEXTURE_DESC_st,
    false, 0, 0}, {"pResViewDesc", &type_to_CUDA_RESOURCE_VIEW_DESC_st, false, 0, 0}};
static const struct trace_param params_cuTexObjectDestroy[] = {{"texObject", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexObjectGetResourceDesc[] = {{"pResDesc",
    &type_to_CUDA_RESOURCE_DESC_st, true, 0, 0}, {"texObject", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexObjectGetResourceViewDesc[] = {{"pResViewDesc",
    &type_to_CUDA_RESOURCE_VIEW_DESC_st, true, 0, 0}, {"texObject", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexObjectGetTextureDesc[] = {{"pTexDesc",
    &type_to_CUDA_TEXTURE_DESC_st, true, 0, 0}, {"texObject", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefCreate[] = {{"pTexRef", &type_to_hex8, true, 0, 0}};
static const struct trace_param params_cuTexRefDestroy[] = {{"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetAddress[] = {{"pdptr", &type_to_hex4, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetAddressMode[] = {{"pam", &type_to_CUaddress_mode_enum, true,
    0, 0}, {"hTexRef", &type_hex8, false, 0, 0}, {"dim", &type_int32, false, 0, 0}};
static const struct trace_param params_cuTexRefGetAddress_v2[] = {{"pdptr", &type_to_hex8, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetArray[] = {{"phArray", &type_to_hex8, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetBorderColor[] = {{"pBorderColor", &type_to_float, true, 0,
    4}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetFilterMode[] = {{"pfm", &type_to_CUfilter_mode_enum, true,
    0, 0}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetFlags[] = {{"pFlags", &type_to_uint32, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetFormat[] = {{"pFormat", &type_to_CUarray_format_enum, true,
    0, 0}, {"pNumChannels", &type_to_int32, true, 0, 0}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetMaxAnisotropy[] = {{"pmaxAniso", &type_to_int32, true, 0,
    0}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetMipmapFilterMode[] = {{"pfm", &type_to_CUfilter_mode_enum,
    true, 0, 0}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetMipmapLevelBias[] = {{"pbias", &type_to_float, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefGetMipmapLevelClamp[] = {{"pminMipmapLevelClamp",
    &type_to_float, true, 0, 0}, {"pmaxMipmapLevelClamp", &type_to_float, true, 0, 0}, {"hTexRef", &type_hex8,
    false, 0, 0}};
static const struct trace_param params_cuTexRefGetMipmappedArray[] = {{"phMipmappedArray", &type_to_hex8,
    true, 0, 0}, {"hTexRef", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuTexRefSetAddress[] = {{"ByteOffset", &type_to_uint32, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}, {"dptr", &type_hex4, false, 0, 0}, {"bytes", &type_uint32, false, 0,
    0}};
static const struct trace_param params_cuTexRefSetAddress2D[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"desc", &type_to_CUDA_ARRAY_DESCRIPTOR_v1_st, false, 0, 0}, {"dptr", &type_hex4, false, 0, 0}, {"Pitch",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuTexRefSetAddress2D_v2[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"desc", &type_to_CUDA_ARRAY_DESCRIPTOR_st, false, 0, 0}, {"dptr", &type_hex8, false, 0, 0}, {"Pitch",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuTexRefSetAddress2D_v3[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"desc", &type_to_CUDA_ARRAY_DESCRIPTOR_st, false, 0, 0}, {"dptr", &type_hex8, false, 0, 0}, {"Pitch",
    &type_uint64, false, 0, 0}};
static const struct trace_param params_cuTexRefSetAddressMode[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"dim", &type_int32, false, 0, 0}, {"am", &type_CUaddress_mode_enum, false, 0, 0}};
static const struct trace_param params_cuTexRefSetAddress_v2[] = {{"ByteOffset", &type_to_uint64, true, 0, 0},
    {"hTexRef", &type_hex8, false, 0, 0}, {"dptr", &type_hex8, false, 0, 0}, {"bytes", &type_uint64, false, 0,
    0}};
static const struct trace_param params_cuTexRefSetArray[] = {{"hTexRef", &type_hex8, false, 0, 0}, {"hArray",
    &type_hex8, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuTexRefSetBorderColor[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"pBorderColor", &type_to_float, false, 0, 4}};
static const struct trace_param params_cuTexRefSetFilterMode[] = {{"hTexRef", &type_hex8, false, 0, 0}, {"fm",
    &type_CUfilter_mode_enum, false, 0, 0}};
static const struct trace_param params_cuTexRefSetFlags[] = {{"hTexRef", &type_hex8, false, 0, 0}, {"Flags",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuTexRefSetFormat[] = {{"hTexRef", &type_hex8, false, 0, 0}, {"fmt",
    &type_CUarray_format_enum, false, 0, 0}, {"NumPackedComponents", &type_int32, false, 0, 0}};
static const struct trace_param params_cuTexRefSetMaxAnisotropy[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"maxAniso", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuTexRefSetMipmapFilterMode[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"fm", &type_CUfilter_mode_enum, false, 0, 0}};
static const struct trace_param params_cuTexRefSetMipmapLevelBias[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"bias", &type_float, false, 0, 0}};
static const struct trace_param params_cuTexRefSetMipmapLevelClamp[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"minMipmapLevelClamp", &type_float, false, 0, 0}, {"maxMipmapLevelClamp", &type_float, false, 0, 0}};
static const struct trace_param params_cuTexRefSetMipmappedArray[] = {{"hTexRef", &type_hex8, false, 0, 0},
    {"hMipmappedArray", &type_hex8, false, 0, 0}, {"Flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuThreadExchangeStreamCaptureMode[] = {{"mode",
    &type_to_CUstreamCaptureMode_enum, true, 0, 0}};
static const struct trace_param params_cuUserObjectCreate[] = {{"object_out", &type_to_hex8, true, 0, 0},
    {"ptr", &type_hex8, false, 0, 0}, {"destroy", &type_hex8, false, 0, 0}, {"initialRefcount", &type_uint32,
    false, 0, 0}, {"flags", &type_uint32, false, 0, 0}};
static const struct trace_param params_cuUserObjectRelease[] = {{"object", &type_hex8, false, 0, 0}, {"count",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuUserObjectRetain[] = {{"object", &type_hex8, false, 0, 0}, {"count",
    &type_uint32, false, 0, 0}};
static const struct trace_param params_cuVDPAUCtxCreate[] = {{"pCtx", &type_to_hex8, true, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}, {"device", &type_int32, false, 0, 0}, {"vdpDevice", &type_uint32, false, 0,
    0}, {"vdpGetProcAddress", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuVDPAUCtxCreate_v2[] = {{"pCtx", &type_to_hex8, true, 0, 0}, {"flags",
    &type_uint32, false, 0, 0}, {"device", &type_int32, false, 0, 0}, {"vdpDevice", &type_uint32, false, 0,
    0}, {"vdpGetProcAddress", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuVDPAUGetDevice[] = {{"pDevice", &type_to_int32, true, 0, 0},
    {"vdpDevice", &type_uint32, false, 0, 0}, {"vdpGetProcAddress", &type_hex8, false, 0, 0}};
static const struct trace_param params_cuWaitExternalSemaphoresAsync[] = {{"extSemArray", &type_to_hex8,
    false, 0, 0}, {"paramsArray", &type_to_CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, false, 3, 0},
    {"numExtSems", &type_uint32, false, 0, 0}, {"stream", &type_hex8, false, 0, 0}};

const struct trace_function trace_functions[TRACE_FUNCTIONS] = {
    [TRACE_cuArray3DCreate] = {"cuArray3DCreate", params_cuArray3DCreate, 2, false},
    [TRACE_cuArray3DCreate_v2] = {"cuArray3DCreate_v2", params_cuArray3DCreate_v2, 2, false},
    [TRACE_cuArray3DGetDescriptor] = {"cuArray3DGetDescriptor", params_cuArray3DGetDescriptor, 2, false},
    [TRACE_cuArray3DGetDescriptor_v2] = {"cuArray3DGetDescriptor_v2", params_cuArray3DGetDescriptor_v2, 2, false},
    [TRACE_cuArrayCreate] = {"cuArrayCreate", params_cuArrayCreate, 2, false},
    [TRACE_cuArrayCreate_v2] = {"cuArrayCreate_v2", params_cuArrayCreate_v2, 2, false},
    [TRACE_cuArrayDestroy] = {"cuArrayDestroy", params_cuArrayDestroy, 1, false},
    [TRACE_cuArrayGetDescriptor] = {"cuArrayGetDescriptor", params_cuArrayGetDescriptor, 2, false},
    [TRACE_cuArrayGetDescriptor_v2] = {"cuArrayGetDescriptor_v2", params_cuArrayGetDescriptor_v2, 2, false},
    [TRACE_cuArrayGetMemoryRequirements] = {"cuArrayGetMemoryRequirements", params_cuArrayGetMemoryRequirements, 3, false},
    [TRACE_cuArrayGetPlane] = {"cuArrayGetPlane", params_cuArrayGetPlane, 3, false},
    [TRACE_cuArrayGetSparseProperties] = {"cuArrayGetSparseProperties", params_cuArrayGetSparseProperties, 2, false},
    [TRACE_cuCheckpointProcessCheckpoint] = {"cuCheckpointProcessCheckpoint", params_cuCheckpointProcessCheckpoint, 2, false},
    [TRACE_cuCheckpointProcessGetRestoreThreadId] = {"cuCheckpointProcessGetRestoreThreadId", params_cuCheckpointProcessGetRestoreThreadId, 2, false},
    [TRACE_cuCheckpointProcessGetState] = {"cuCheckpointProcessGetState", params_cuCheckpointProcessGetState, 2, false},
    [TRACE_cuCheckpointProcessLock] = {"cuCheckpointProcessLock", params_cuCheckpointProcessLock, 2, false},
    [TRACE_cuCheckpointProcessRestore] = {"cuCheckpointProcessRestore", params_cuCheckpointProcessRestore, 2, false},
    [TRACE_cuCheckpointProcessUnlock] = {"cuCheckpointProcessUnlock", params_cuCheckpointProcessUnlock, 2, false},
    [TRACE_cuCoredumpGetAttribute] = {"cuCoredumpGetAttribute", params_cuCoredumpGetAttribute, 3, false},
    [TRACE_cuCoredumpGetAttributeGlobal] = {"cuCoredumpGetAttributeGlobal", params_cuCoredumpGetAttributeGlobal, 3, false},
    [TRACE_cuCoredumpSetAttribute] = {"cuCoredumpSetAttribute", params_cuCoredumpSetAttribute, 3, false},
    [TRACE_cuCoredumpSetAttributeGlobal] = {"cuCoredumpSetAttributeGlobal", params_cuCoredumpSetAttributeGlobal, 3, false},
    [TRACE_cuCtxAttach] = {"cuCtxAttach", params_cuCtxAttach, 2, false},
    [TRACE_cuCtxCreate] = {"cuCtxCreate", params_cuCtxCreate, 3, false},
    [TRACE_cuCtxCreate_v2] = {"cuCtxCreate_v2", params_cuCtxCreate_v2, 3, false},
    [TRACE_cuCtxCreate_v3] = {"cuCtxCreate_v3", params_cuCtxCreate_v3, 5, false},
    [TRACE_cuCtxCreate_v4] = {"cuCtxCreate_v4", params_cuCtxCreate_v4, 4, false},
    [TRACE_cuCtxDestroy] = {"cuCtxDestroy", params_cuCtxDestroy, 1, false},
    [TRACE_cuCtxDestroy_v2] = {"cuCtxDestroy_v2", params_cuCtxDestroy_v2, 1, false},
    [TRACE_cuCtxDetach] = {"cuCtxDetach", params_cuCtxDetach, 1, false},
    [TRACE_cuCtxDisablePeerAccess] = {"cuCtxDisablePeerAccess", params_cuCtxDisablePeerAccess, 1, false},
    [TRACE_cuCtxEnablePeerAccess] = {"cuCtxEnablePeerAccess", params_cuCtxEnablePeerAccess, 2, false},
    [TRACE_cuCtxFromGreenCtx] = {"cuCtxFromGreenCtx", params_cuCtxFromGreenCtx, 2, false},
    [TRACE_cuCtxGetApiVersion] = {"cuCtxGetApiVersion", params_cuCtxGetApiVersion, 2, false},
    [TRACE_cuCtxGetCacheConfig] = {"cuCtxGetCacheConfig", params_cuCtxGetCacheConfig, 1, false},
    [TRACE_cuCtxGetCurrent] = {"cuCtxGetCurrent", params_cuCtxGetCurrent, 1, false},
    [TRACE_cuCtxGetDevResource] = {"cuCtxGetDevResource", params_cuCtxGetDevResource, 3, false},
    [TRACE_cuCtxGetDevice] = {"cuCtxGetDevice", params_cuCtxGetDevice, 1, false},
    [TRACE_cuCtxGetDevice_v2] = {"cuCtxGetDevice_v2", params_cuCtxGetDevice_v2, 2, false},
    [TRACE_cuCtxGetExecAffinity] = {"cuCtxGetExecAffinity", params_cuCtxGetExecAffinity, 2, false},
    [TRACE_cuCtxGetFlags] = {"cuCtxGetFlags", params_cuCtxGetFlags, 1, false},
    [TRACE_cuCtxGetId] = {"cuCtxGetId", params_cuCtxGetId, 2, false},
    [TRACE_cuCtxGetLimit] = {"cuCtxGetLimit", params_cuCtxGetLimit, 2, false},
    [TRACE_cuCtxGetSharedMemConfig] = {"cuCtxGetSharedMemConfig", params_cuCtxGetSharedMemConfig, 1, false},
    [TRACE_cuCtxGetStreamPriorityRange] = {"cuCtxGetStreamPriorityRange", params_cuCtxGetStreamPriorityRange, 2, false},
    [TRACE_cuCtxPopCurrent] = {"cuCtxPopCurrent", params_cuCtxPopCurrent, 1, false},
    [TRACE_cuCtxPopCurrent_v2] = {"cuCtxPopCurrent_v2", params_cuCtxPopCurrent_v2, 1, false},
    [TRACE_cuCtxPushCurrent] = {"cuCtxPushCurrent", params_cuCtxPushCurrent, 1, false},
    [TRACE_cuCtxPushCurrent_v2] = {"cuCtxPushCurrent_v2", params_cuCtxPushCurrent_v2, 1, false},
    [TRACE_cuCtxRecordEvent] = {"cuCtxRecordEvent", params_cuCtxRecordEvent, 2, false},
    [TRACE_cuCtxResetPersistingL2Cache] = {"cuCtxResetPersistingL2Cache", NULL, 0, false},
    [TRACE_cuCtxSetCacheConfig] = {"cuCtxSetCacheConfig", params_cuCtxSetCacheConfig, 1, false},
    [TRACE_cuCtxSetCurrent] = {"cuCtxSetCurrent", params_cuCtxSetCurrent, 1, false},
    [TRACE_cuCtxSetFlags] = {"cuCtxSetFlags", params_cuCtxSetFlags, 1, false},
    [TRACE_cuCtxSetLimit] = {"cuCtxSetLimit", params_cuCtxSetLimit, 2, false},
    [TRACE_cuCtxSetSharedMemConfig] = {"cuCtxSetSharedMemConfig", params_cuCtxSetSharedMemConfig, 1, false},
    [TRACE_cuCtxSynchronize] = {"cuCtxSynchronize", NULL, 0, false},
    [TRACE_cuCtxSynchronize_v2] = {"cuCtxSynchronize_v2", params_cuCtxSynchronize_v2, 1, false},
    [TRACE_cuCtxWaitEvent] = {"cuCtxWaitEvent", params_cuCtxWaitEvent, 2, false},
    [TRACE_cuDestroyExternalMemory] = {"cuDestroyExternalMemory", params_cuDestroyExternalMemory, 1, false},
    [TRACE_cuDestroyExternalSemaphore] = {"cuDestroyExternalSemaphore", params_cuDestroyExternalSemaphore, 1, false},
    [TRACE_cuDevResourceGenerateDesc] = {"cuDevResourceGenerateDesc", params_cuDevResourceGenerateDesc, 3, false},
    [TRACE_cuDevSmResourceSplitByCount] = {"cuDevSmResourceSplitByCount", params_cuDevSmResourceSplitByCount, 6, false},
    [TRACE_cuDeviceCanAccessPeer] = {"cuDeviceCanAccessPeer", params_cuDeviceCanAccessPeer, 3, false},
    [TRACE_cuDeviceComputeCapability] = {"cuDeviceComputeCapability", params_cuDeviceComputeCapability, 3, false},
    [TRACE_cuDeviceGet] = {"cuDeviceGet", params_cuDeviceGet, 2, false},
    [TRACE_cuDeviceGetAttribute] = {"cuDeviceGetAttribute", params_cuDeviceGetAttribute, 3, false},
    [TRACE_cuDeviceGetByPCIBusId] = {"cuDeviceGetByPCIBusId", params_cuDeviceGetByPCIBusId, 2, false},
    [TRACE_cuDeviceGetCount] = {"cuDeviceGetCount", params_cuDeviceGetCount, 1, false},
    [TRACE_cuDeviceGetDefaultMemPool] = {"cuDeviceGetDefaultMemPool", params_cuDeviceGetDefaultMemPool, 2, false},
    [TRACE_cuDeviceGetDevResource] = {"cuDeviceGetDevResource", params_cuDeviceGetDevResource, 3, false},
    [TRACE_cuDeviceGetExecAffinitySupport] = {"cuDeviceGetExecAffinitySupport", params_cuDeviceGetExecAffinitySupport, 3, false},
    [TRACE_cuDeviceGetGraphMemAttribute] = {"cuDeviceGetGraphMemAttribute", params_cuDeviceGetGraphMemAttribute, 3, false},
    [TRACE_cuDeviceGetHostAtomicCapabilities] = {"cuDeviceGetHostAtomicCapabilities", params_cuDeviceGetHostAtomicCapabilities, 4, false},
    [TRACE_cuDeviceGetLuid] = {"cuDeviceGetLuid", params_cuDeviceGetLuid, 3, false},
    [TRACE_cuDeviceGetMemPool] = {"cuDeviceGetMemPool", params_cuDeviceGetMemPool, 2, false},
    [TRACE_cuDeviceGetName] = {"cuDeviceGetName", params_cuDeviceGetName, 3, false},
    [TRACE_cuDeviceGetNvSciSyncAttributes] = {"cuDeviceGetNvSciSyncAttributes", params_cuDeviceGetNvSciSyncAttributes, 3, false},
    [TRACE_cuDeviceGetP2PAtomicCapabilities] = {"cuDeviceGetP2PAtomicCapabilities", params_cuDeviceGetP2PAtomicCapabilities, 5, false},
    [TRACE_cuDeviceGetP2PAttribute] = {"cuDeviceGetP2PAttribute", params_cuDeviceGetP2PAttribute, 4, false},
    [TRACE_cuDeviceGetPCIBusId] = {"cuDeviceGetPCIBusId", params_cuDeviceGetPCIBusId, 3, false},
    [TRACE_cuDeviceGetProperties] = {"cuDeviceGetProperties", params_cuDeviceGetProperties, 2, false},
    [TRACE_cuDeviceGetTexture1DLinearMaxWidth] = {"cuDeviceGetTexture1DLinearMaxWidth", params_cuDeviceGetTexture1DLinearMaxWidth, 4, false},
    [TRACE_cuDeviceGetUuid] = {"cuDeviceGetUuid", params_cuDeviceGetUuid, 2, false},
    [TRACE_cuDeviceGetUuid_v2] = {"cuDeviceGetUuid_v2", params_cuDeviceGetUuid_v2, 2, false},
    [TRACE_cuDeviceGraphMemTrim] = {"cuDeviceGraphMemTrim", params_cuDeviceGraphMemTrim, 1, false},
    [TRACE_cuDevicePrimaryCtxGetState] = {"cuDevicePrimaryCtxGetState", params_cuDevicePrimaryCtxGetState, 3, false},
    [TRACE_cuDevicePrimaryCtxRelease] = {"cuDevicePrimaryCtxRelease", params_cuDevicePrimaryCtxRelease, 1, false},
    [TRACE_cuDevicePrimaryCtxRelease_v2] = {"cuDevicePrimaryCtxRelease_v2", params_cuDevicePrimaryCtxRelease_v2, 1, false},
    [TRACE_cuDevicePrimaryCtxReset] = {"cuDevicePrimaryCtxReset", params_cuDevicePrimaryCtxReset, 1, false},
    [TRACE_cuDevicePrimaryCtxReset_v2] = {"cuDevicePrimaryCtxReset_v2", params_cuDevicePrimaryCtxReset_v2, 1, false},
    [TRACE_cuDevicePrimaryCtxRetain] = {"cuDevicePrimaryCtxRetain", params_cuDevicePrimaryCtxRetain, 2, false},
    [TRACE_cuDevicePrimaryCtxSetFlags] = {"cuDevicePrimaryCtxSetFlags", params_cuDevicePrimaryCtxSetFlags, 2, false},
    [TRACE_cuDevicePrimaryCtxSetFlags_v2] = {"cuDevicePrimaryCtxSetFlags_v2", params_cuDevicePrimaryCtxSetFlags_v2, 2, false},
    [TRACE_cuDeviceRegisterAsyncNotification] = {"cuDeviceRegisterAsyncNotification", params_cuDeviceRegisterAsyncNotification, 4, false},
    [TRACE_cuDeviceSetGraphMemAttribute] = {"cuDeviceSetGraphMemAttribute", params_cuDeviceSetGraphMemAttribute, 3, false},
    [TRACE_cuDeviceSetMemPool] = {"cuDeviceSetMemPool", params_cuDeviceSetMemPool, 2, false},
    [TRACE_cuDeviceTotalMem] = {"cuDeviceTotalMem", params_cuDeviceTotalMem, 2, false},
    [TRACE_cuDeviceTotalMem_v2] = {"cuDeviceTotalMem_v2", params_cuDeviceTotalMem_v2, 2, false},
    [TRACE_cuDeviceUnregisterAsyncNotification] = {"cuDeviceUnregisterAsyncNotification", params_cuDeviceUnregisterAsyncNotification, 2, false},
    [TRACE_cuDriverGetVersion] = {"cuDriverGetVersion", params_cuDriverGetVersion, 1, false},
    [TRACE_cuEGLStreamConsumerAcquireFrame] = {"cuEGLStreamConsumerAcquireFrame", params_cuEGLStreamConsumerAcquireFrame, 4, false},
    [TRACE_cuEGLStreamConsumerConnect] = {"cuEGLStreamConsumerConnect", params_cuEGLStreamConsumerConnect, 2, false},
    [TRACE_cuEGLStreamConsumerConnectWithFlags] = {"cuEGLStreamConsumerConnectWithFlags", params_cuEGLStreamConsumerConnectWithFlags, 3, false},
    [TRACE_cuEGLStreamConsumerDisconnect] = {"cuEGLStreamConsumerDisconnect", params_cuEGLStreamConsumerDisconnect, 1, false},
    [TRACE_cuEGLStreamConsumerReleaseFrame] = {"cuEGLStreamConsumerReleaseFrame", params_cuEGLStreamConsumerReleaseFrame, 3, false},
    [TRACE_cuEGLStreamProducerConnect] = {"cuEGLStreamProducerConnect", params_cuEGLStreamProducerConnect, 4, false},
    [TRACE_cuEGLStreamProducerDisconnect] = {"cuEGLStreamProducerDisconnect", params_cuEGLStreamProducerDisconnect, 1, false},
    [TRACE_cuEGLStreamProducerPresentFrame] = {"cuEGLStreamProducerPresentFrame", params_cuEGLStreamProducerPresentFrame, 3, false},
    [TRACE_cuEGLStreamProducerReturnFrame] = {"cuEGLStreamProducerReturnFrame", params_cuEGLStreamProducerReturnFrame, 3, false},
    [TRACE_cuEventCreate] = {"cuEventCreate", params_cuEventCreate, 2, false},
    [TRACE_cuEventCreateFromEGLSync] = {"cuEventCreateFromEGLSync", params_cuEventCreateFromEGLSync, 3, false},
    [TRACE_cuEventDestroy] = {"cuEventDestroy", params_cuEventDestroy, 1, false},
    [TRACE_cuEventDestroy_v2] = {"cuEventDestroy_v2", params_cuEventDestroy_v2, 1, false},
    [TRACE_cuEventElapsedTime] = {"cuEventElapsedTime", params_cuEventElapsedTime, 3, false},
    [TRACE_cuEventElapsedTime_v2] = {"cuEventElapsedTime_v2", params_cuEventElapsedTime_v2, 3, false},
    [TRACE_cuEventQuery] = {"cuEventQuery", params_cuEventQuery, 1, false},
    [TRACE_cuEventRecord] = {"cuEventRecord", params_cuEventRecord, 2, false},
    [TRACE_cuEventRecordWithFlags] = {"cuEventRecordWithFlags", params_cuEventRecordWithFlags, 3, false},
    [TRACE_cuEventRecordWithFlags_ptsz] = {"cuEventRecordWithFlags_ptsz", params_cuEventRecordWithFlags, 3, false},
    [TRACE_cuEventRecord_ptsz] = {"cuEventRecord_ptsz", params_cuEventRecord, 2, false},
    [TRACE_cuEventSynchronize] = {"cuEventSynchronize", params_cuEventSynchronize, 1, false},
    [TRACE_cuExternalMemoryGetMappedBuffer] = {"cuExternalMemoryGetMappedBuffer", params_cuExternalMemoryGetMappedBuffer, 3, false},
    [TRACE_cuExternalMemoryGetMappedMipmappedArray] = {"cuExternalMemoryGetMappedMipmappedArray", params_cuExternalMemoryGetMappedMipmappedArray, 3, false},
    [TRACE_cuFlushGPUDirectRDMAWrites] = {"cuFlushGPUDirectRDMAWrites", params_cuFlushGPUDirectRDMAWrites, 2, false},
    [TRACE_cuFuncGetAttribute] = {"cuFuncGetAttribute", params_cuFuncGetAttribute, 3, false},
    [TRACE_cuFuncGetModule] = {"cuFuncGetModule", params_cuFuncGetModule, 2, false},
    [TRACE_cuFuncGetName] = {"cuFuncGetName", params_cuFuncGetName, 2, false},
    [TRACE_cuFuncGetParamInfo] = {"cuFuncGetParamInfo", params_cuFuncGetParamInfo, 4, false},
    [TRACE_cuFuncIsLoaded] = {"cuFuncIsLoaded", params_cuFuncIsLoaded, 2, false},
    [TRACE_cuFuncLoad] = {"cuFuncLoad", params_cuFuncLoad, 1, false},
    [TRACE_cuFuncSetAttribute] = {"cuFuncSetAttribute", params_cuFuncSetAttribute, 3, false},
    [TRACE_cuFuncSetBlockShape] = {"cuFuncSetBlockShape", params_cuFuncSetBlockShape, 4, false},
    [TRACE_cuFuncSetCacheConfig] = {"cuFuncSetCacheConfig", params_cuFuncSetCacheConfig, 2, false},
    [TRACE_cuFuncSetSharedMemConfig] = {"cuFuncSetSharedMemConfig", params_cuFuncSetSharedMemConfig, 2, false},
    [TRACE_cuFuncSetSharedSize] = {"cuFuncSetSharedSize", params_cuFuncSetSharedSize, 2, false},
    [TRACE_cuGLCtxCreate] = {"cuGLCtxCreate", params_cuGLCtxCreate, 3, false},
    [TRACE_cuGLCtxCreate_v2] = {"cuGLCtxCreate_v2", params_cuGLCtxCreate_v2, 3, false},
    [TRACE_cuGLGetDevices] = {"cuGLGetDevices", params_cuGLGetDevices, 4, false},
    [TRACE_cuGLGetDevices_v2] = {"cuGLGetDevices_v2", params_cuGLGetDevices_v2, 4, false},
    [TRACE_cuGLInit] = {"cuGLInit", NULL, 0, false},
    [TRACE_cuGLMapBufferObject] = {"cuGLMapBufferObject", params_cuGLMapBufferObject, 3, false},
    [TRACE_cuGLMapBufferObjectAsync] = {"cuGLMapBufferObjectAsync", params_cuGLMapBufferObjectAsync, 4, false},
    [TRACE_cuGLMapBufferObjectAsync_v2] = {"cuGLMapBufferObjectAsync_v2", params_cuGLMapBufferObjectAsync_v2, 4, false},
    [TRACE_cuGLMapBufferObjectAsync_v2_ptsz] = {"cuGLMapBufferObjectAsync_v2_ptsz", params_cuGLMapBufferObjectAsync_v2, 4, false},
    [TRACE_cuGLMapBufferObject_v2] = {"cuGLMapBufferObject_v2", params_cuGLMapBufferObject_v2, 3, false},
    [TRACE_cuGLMapBufferObject_v2_ptds] = {"cuGLMapBufferObject_v2_ptds", params_cuGLMapBufferObject_v2, 3, false},
    [TRACE_cuGLRegisterBufferObject] = {"cuGLRegisterBufferObject", params_cuGLRegisterBufferObject, 1, false},
    [TRACE_cuGLSetBufferObjectMapFlags] = {"cuGLSetBufferObjectMapFlags", params_cuGLSetBufferObjectMapFlags, 2, false},
    [TRACE_cuGLUnmapBufferObject] = {"cuGLUnmapBufferObject", params_cuGLUnmapBufferObject, 1, false},
    [TRACE_cuGLUnmapBufferObjectAsync] = {"cuGLUnmapBufferObjectAsync", params_cuGLUnmapBufferObjectAsync, 2, false},
    [TRACE_cuGLUnregisterBufferObject] = {"cuGLUnregisterBufferObject", params_cuGLUnregisterBufferObject, 1, false},
    [TRACE_cuGetErrorName] = {"cuGetErrorName", params_cuGetErrorName, 2, false},
    [TRACE_cuGetErrorString] = {"cuGetErrorString", params_cuGetErrorString, 2, false},
    [TRACE_cuGetExportTable] = {"cuGetExportTable", params_cuGetExportTable, 2, false},
    [TRACE_cuGetProcAddress] = {"cuGetProcAddress", params_cuGetProcAddress, 4, false},
    [TRACE_cuGetProcAddress_v2] = {"cuGetProcAddress_v2", params_cuGetProcAddress_v2, 5, false},
    [TRACE_cuGraphAddBatchMemOpNode] = {"cuGraphAddBatchMemOpNode", params_cuGraphAddBatchMemOpNode, 5, false},
    [TRACE_cuGraphAddChildGraphNode] = {"cuGraphAddChildGraphNode", params_cuGraphAddChildGraphNode, 5, false},
    [TRACE_cuGraphAddDependencies] = {"cuGraphAddDependencies", params_cuGraphAddDependencies, 4, false},
    [TRACE_cuGraphAddDependencies_v2] = {"cuGraphAddDependencies_v2", params_cuGraphAddDependencies_v2, 5, false},
    [TRACE_cuGraphAddEmptyNode] = {"cuGraphAddEmptyNode", params_cuGraphAddEmptyNode, 4, false},
    [TRACE_cuGraphAddEventRecordNode] = {"cuGraphAddEventRecordNode", params_cuGraphAddEventRecordNode, 5, false},
    [TRACE_cuGraphAddEventWaitNode] = {"cuGraphAddEventWaitNode", params_cuGraphAddEventWaitNode, 5, false},
    [TRACE_cuGraphAddExternalSemaphoresSignalNode] = {"cuGraphAddExternalSemaphoresSignalNode", params_cuGraphAddExternalSemaphoresSignalNode, 5, false},
    [TRACE_cuGraphAddExternalSemaphoresWaitNode] = {"cuGraphAddExternalSemaphoresWaitNode", params_cuGraphAddExternalSemaphoresWaitNode, 5, false},
    [TRACE_cuGraphAddHostNode] = {"cuGraphAddHostNode", params_cuGraphAddHostNode, 5, false},
    [TRACE_cuGraphAddKernelNode] = {"cuGraphAddKernelNode", params_cuGraphAddKernelNode, 5, false},
    [TRACE_cuGraphAddKernelNode_v2] = {"cuGraphAddKernelNode_v2", params_cuGraphAddKernelNode_v2, 5, false},
    [TRACE_cuGraphAddMemAllocNode] = {"cuGraphAddMemAllocNode", params_cuGraphAddMemAllocNode, 5, false},
    [TRACE_cuGraphAddMemFreeNode] = {"cuGraphAddMemFreeNode", params_cuGraphAddMemFreeNode, 5, false},
    [TRACE_cuGraphAddMemcpyNode] = {"cuGraphAddMemcpyNode", params_cuGraphAddMemcpyNode, 6, false},
    [TRACE_cuGraphAddMemsetNode] = {"cuGraphAddMemsetNode", params_cuGraphAddMemsetNode, 6, false},
    [TRACE_cuGraphAddNode] = {"cuGraphAddNode", params_cuGraphAddNode, 5, false},
    [TRACE_cuGraphAddNode_v2] = {"cuGraphAddNode_v2", params_cuGraphAddNode_v2, 6, false},
    [TRACE_cuGraphBatchMemOpNodeGetParams] = {"cuGraphBatchMemOpNodeGetParams", params_cuGraphBatchMemOpNodeGetParams, 2, false},
    [TRACE_cuGraphBatchMemOpNodeSetParams] = {"cuGraphBatchMemOpNodeSetParams", params_cuGraphBatchMemOpNodeSetParams, 2, false},
    [TRACE_cuGraphChildGraphNodeGetGraph] = {"cuGraphChildGraphNodeGetGraph", params_cuGraphChildGraphNodeGetGraph, 2, false},
    [TRACE_cuGraphClone] = {"cuGraphClone", params_cuGraphClone, 2, false},
    [TRACE_cuGraphConditionalHandleCreate] = {"cuGraphConditionalHandleCreate", params_cuGraphConditionalHandleCreate, 5, false},
    [TRACE_cuGraphCreate] = {"cuGraphCreate", params_cuGraphCreate, 2, false},
    [TRACE_cuGraphDebugDotPrint] = {"cuGraphDebugDotPrint", params_cuGraphDebugDotPrint, 3, false},
    [TRACE_cuGraphDestroy] = {"cuGraphDestroy", params_cuGraphDestroy, 1, false},
    [TRACE_cuGraphDestroyNode] = {"cuGraphDestroyNode", params_cuGraphDestroyNode, 1, false},
    [TRACE_cuGraphEventRecordNodeGetEvent] = {"cuGraphEventRecordNodeGetEvent", params_cuGraphEventRecordNodeGetEvent, 2, false},
    [TRACE_cuGraphEventRecordNodeSetEvent] = {"cuGraphEventRecordNodeSetEvent", params_cuGraphEventRecordNodeSetEvent, 2, false},
    [TRACE_cuGraphEventWaitNodeGetEvent] = {"cuGraphEventWaitNodeGetEvent", params_cuGraphEventWaitNodeGetEvent, 2, false},
    [TRACE_cuGraphEventWaitNodeSetEvent] = {"cuGraphEventWaitNodeSetEvent", params_cuGraphEventWaitNodeSetEvent, 2, false},
    [TRACE_cuGraphExecBatchMemOpNodeSetParams] = {"cuGraphExecBatchMemOpNodeSetParams", params_cuGraphExecBatchMemOpNodeSetParams, 3, false},
    [TRACE_cuGraphExecChildGraphNodeSetParams] = {"cuGraphExecChildGraphNodeSetParams", params_cuGraphExecChildGraphNodeSetParams, 3, false},
    [TRACE_cuGraphExecDestroy] = {"cuGraphExecDestroy", params_cuGraphExecDestroy, 1, false},
    [TRACE_cuGraphExecEventRecordNodeSetEvent] = {"cuGraphExecEventRecordNodeSetEvent", params_cuGraphExecEventRecordNodeSetEvent, 3, false},
    [TRACE_cuGraphExecEventWaitNodeSetEvent] = {"cuGraphExecEventWaitNodeSetEvent", params_cuGraphExecEventWaitNodeSetEvent, 3, false},
    [TRACE_cuGraphExecExternalSemaphoresSignalNodeSetParams] = {"cuGraphExecExternalSemaphoresSignalNodeSetParams", params_cuGraphExecExternalSemaphoresSignalNodeSetParams, 3, false},
    [TRACE_cuGraphExecExternalSemaphoresWaitNodeSetParams] = {"cuGraphExecExternalSemaphoresWaitNodeSetParams", params_cuGraphExecExternalSemaphoresWaitNodeSetParams, 3, false},
    [TRACE_cuGraphExecGetFlags] = {"cuGraphExecGetFlags", params_cuGraphExecGetFlags, 2, false},
    [TRACE_cuGraphExecHostNodeSetParams] = {"cuGraphExecHostNodeSetParams", params_cuGraphExecHostNodeSetParams, 3, false},
    [TRACE_cuGraphExecKernelNodeSetParams] = {"cuGraphExecKernelNodeSetParams", params_cuGraphExecKernelNodeSetParams, 3, false},
    [TRACE_cuGraphExecKernelNodeSetParams_v2] = {"cuGraphExecKernelNodeSetParams_v2", params_cuGraphExecKernelNodeSetParams_v2, 3, false},
    [TRACE_cuGraphExecMemcpyNodeSetParams] = {"cuGraphExecMemcpyNodeSetParams", params_cuGraphExecMemcpyNodeSetParams, 4, false},
    [TRACE_cuGraphExecMemsetNodeSetParams] = {"cuGraphExecMemsetNodeSetParams", params_cuGraphExecMemsetNodeSetParams, 4, false},
    [TRACE_cuGraphExecNodeSetParams] = {"cuGraphExecNodeSetParams", params_cuGraphExecNodeSetParams, 3, false},
    [TRACE_cuGraphExecUpdate] = {"cuGraphExecUpdate", params_cuGraphExecUpdate, 4, false},
    [TRACE_cuGraphExecUpdate_v2] = {"cuGraphExecUpdate_v2", params_cuGraphExecUpdate_v2, 3, false},
    [TRACE_cuGraphExternalSemaphoresSignalNodeGetParams] = {"cuGraphExternalSemaphoresSignalNodeGetParams", params_cuGraphExternalSemaphoresSignalNodeGetParams, 2, false},
    [TRACE_cuGraphExternalSemaphoresSignalNodeSetParams] = {"cuGraphExternalSemaphoresSignalNodeSetParams", params_cuGraphExternalSemaphoresSignalNodeSetParams, 2, false},
    [TRACE_cuGraphExternalSemaphoresWaitNodeGetParams] = {"cuGraphExternalSemaphoresWaitNodeGetParams", params_cuGraphExternalSemaphoresWaitNodeGetParams, 2, false},
    [TRACE_cuGraphExternalSemaphoresWaitNodeSetParams] = {"cuGraphExternalSemaphoresWaitNodeSetParams", params_cuGraphExternalSemaphoresWaitNodeSetParams, 2, false},
    [TRACE_cuGraphGetEdges] = {"cuGraphGetEdges", params_cuGraphGetEdges, 4, false},
    [TRACE_cuGraphGetEdges_v2] = {"cuGraphGetEdges_v2", params_cuGraphGetEdges_v2, 5, false},
    [TRACE_cuGraphGetNodes] = {"cuGraphGetNodes", params_cuGraphGetNodes, 3, false},
    [TRACE_cuGraphGetRootNodes] = {"cuGraphGetRootNodes", params_cuGraphGetRootNodes, 3, false},
    [TRACE_cuGraphHostNodeGetParams] = {"cuGraphHostNodeGetParams", params_cuGraphHostNodeGetParams, 2, false},
    [TRACE_cuGraphHostNodeSetParams] = {"cuGraphHostNodeSetParams", params_cuGraphHostNodeSetParams, 2, false},
    [TRACE_cuGraphInstantiate] = {"cuGraphInstantiate", params_cuGraphInstantiate, 5, false},
    [TRACE_cuGraphInstantiateWithFlags] = {"cuGraphInstantiateWithFlags", params_cuGraphInstantiateWithFlags, 3, false},
    [TRACE_cuGraphInstantiateWithParams] = {"cuGraphInstantiateWithParams", params_cuGraphInstantiateWithParams, 3, false},
    [TRACE_cuGraphInstantiateWithParams_ptsz] = {"cuGraphInstantiateWithParams_ptsz", params_cuGraphInstantiateWithParams, 3, false},
    [TRACE_cuGraphInstantiate_v2] = {"cuGraphInstantiate_v2", params_cuGraphInstantiate_v2, 5, false},
    [TRACE_cuGraphKernelNodeCopyAttributes] = {"cuGraphKernelNodeCopyAttributes", params_cuGraphKernelNodeCopyAttributes, 2, false},
    [TRACE_cuGraphKernelNodeGetAttribute] = {"cuGraphKernelNodeGetAttribute", params_cuGraphKernelNodeGetAttribute, 3, false},
    [TRACE_cuGraphKernelNodeGetParams] = {"cuGraphKernelNodeGetParams", params_cuGraphKernelNodeGetParams, 2, false},
    [TRACE_cuGraphKernelNodeGetParams_v2] = {"cuGraphKernelNodeGetParams_v2", params_cuGraphKernelNodeGetParams_v2, 2, false},
    [TRACE_cuGraphKernelNodeSetAttribute] = {"cuGraphKernelNodeSetAttribute", params_cuGraphKernelNodeSetAttribute, 3, false},
    [TRACE_cuGraphKernelNodeSetParams] = {"cuGraphKernelNodeSetParams", params_cuGraphKernelNodeSetParams, 2, false},
    [TRACE_cuGraphKernelNodeSetParams_v2] = {"cuGraphKernelNodeSetParams_v2", params_cuGraphKernelNodeSetParams_v2, 2, false},
    [TRACE_cuGraphLaunch] = {"cuGraphLaunch", params_cuGraphLaunch, 2, false},
    [TRACE_cuGraphLaunch_ptsz] = {"cuGraphLaunch_ptsz", params_cuGraphLaunch, 2, false},
    [TRACE_cuGraphMemAllocNodeGetParams] = {"cuGraphMemAllocNodeGetParams", params_cuGraphMemAllocNodeGetParams, 2, false},
    [TRACE_cuGraphMemFreeNodeGetParams] = {"cuGraphMemFreeNodeGetParams", params_cuGraphMemFreeNodeGetParams, 2, false},
    [TRACE_cuGraphMemcpyNodeGetParams] = {"cuGraphMemcpyNodeGetParams", params_cuGraphMemcpyNodeGetParams, 2, false},
    [TRACE_cuGraphMemcpyNodeSetParams] = {"cuGraphMemcpyNodeSetParams", params_cuGraphMemcpyNodeSetParams, 2, false},
    [TRACE_cuGraphMemsetNodeGetParams] = {"cuGraphMemsetNodeGetParams", params_cuGraphMemsetNodeGetParams, 2, false},
    [TRACE_cuGraphMemsetNodeSetParams] = {"cuGraphMemsetNodeSetParams", params_cuGraphMemsetNodeSetParams, 2, false},
    [TRACE_cuGraphNodeFindInClone] = {"cuGraphNodeFindInClone", params_cuGraphNodeFindInClone, 3, false},
    [TRACE_cuGraphNodeGetDependencies] = {"cuGraphNodeGetDependencies", params_cuGraphNodeGetDependencies, 3, false},
    [TRACE_cuGraphNodeGetDependencies_v2] = {"cuGraphNodeGetDependencies_v2", params_cuGraphNodeGetDependencies_v2, 4, false},
    [TRACE_cuGraphNodeGetDependentNodes] = {"cuGraphNodeGetDependentNodes", params_cuGraphNodeGetDependentNodes, 3, false},
    [TRACE_cuGraphNodeGetDependentNodes_v2] = {"cuGraphNodeGetDependentNodes_v2", params_cuGraphNodeGetDependentNodes_v2, 4, false},
    [TRACE_cuGraphNodeGetEnabled] = {"cuGraphNodeGetEnabled", params_cuGraphNodeGetEnabled, 3, false},
    [TRACE_cuGraphNodeGetType] = {"cuGraphNodeGetType", params_cuGraphNodeGetType, 2, false},
    [TRACE_cuGraphNodeSetEnabled] = {"cuGraphNodeSetEnabled", params_cuGraphNodeSetEnabled, 3, false},
    [TRACE_cuGraphNodeSetParams] = {"cuGraphNodeSetParams", params_cuGraphNodeSetParams, 2, false},
    [TRACE_cuGraphReleaseUserObject] = {"cuGraphReleaseUserObject", params_cuGraphReleaseUserObject, 3, false},
    [TRACE_cuGraphRemoveDependencies] = {"cuGraphRemoveDependencies", params_cuGraphRemoveDependencies, 4, false},
    [TRACE_cuGraphRemoveDependencies_v2] = {"cuGraphRemoveDependencies_v2", params_cuGraphRemoveDependencies_v2, 5, false},
    [TRACE_cuGraphRetainUserObject] = {"cuGraphRetainUserObject", params_cuGraphRetainUserObject, 4, false},
    [TRACE_cuGraphUpload] = {"cuGraphUpload", params_cuGraphUpload, 2, false},
    [TRACE_cuGraphUpload_ptsz] = {"cuGraphUpload_ptsz", params_cuGraphUpload, 2, false},
    [TRACE_cuGraphicsEGLRegisterImage] = {"cuGraphicsEGLRegisterImage", params_cuGraphicsEGLRegisterImage, 3, false},
    [TRACE_cuGraphicsGLRegisterBuffer] = {"cuGraphicsGLRegisterBuffer", params_cuGraphicsGLRegisterBuffer, 3, false},
    [TRACE_cuGraphicsGLRegisterImage] = {"cuGraphicsGLRegisterImage", params_cuGraphicsGLRegisterImage, 4, false},
    [TRACE_cuGraphicsMapResources] = {"cuGraphicsMapResources", params_cuGraphicsMapResources, 3, false},
    [TRACE_cuGraphicsMapResources_ptsz] = {"cuGraphicsMapResources_ptsz", params_cuGraphicsMapResources, 3, false},
    [TRACE_cuGraphicsResourceGetMappedEglFrame] = {"cuGraphicsResourceGetMappedEglFrame", params_cuGraphicsResourceGetMappedEglFrame, 4, false},
    [TRACE_cuGraphicsResourceGetMappedMipmappedArray] = {"cuGraphicsResourceGetMappedMipmappedArray", params_cuGraphicsResourceGetMappedMipmappedArray, 2, false},
    [TRACE_cuGraphicsResourceGetMappedPointer] = {"cuGraphicsResourceGetMappedPointer", params_cuGraphicsResourceGetMappedPointer, 3, false},
    [TRACE_cuGraphicsResourceGetMappedPointer_v2] = {"cuGraphicsResourceGetMappedPointer_v2", params_cuGraphicsResourceGetMappedPointer_v2, 3, false},
    [TRACE_cuGraphicsResourceSetMapFlags] = {"cuGraphicsResourceSetMapFlags", params_cuGraphicsResourceSetMapFlags, 2, false},
    [TRACE_cuGraphicsResourceSetMapFlags_v2] = {"cuGraphicsResourceSetMapFlags_v2", params_cuGraphicsResourceSetMapFlags_v2, 2, false},
    [TRACE_cuGraphicsSubResourceGetMappedArray] = {"cuGraphicsSubResourceGetMappedArray", params_cuGraphicsSubResourceGetMappedArray, 4, false},
    [TRACE_cuGraphicsUnmapResources] = {"cuGraphicsUnmapResources", params_cuGraphicsUnmapResources, 3, false},
    [TRACE_cuGraphicsUnmapResources_ptsz] = {"cuGraphicsUnmapResources_ptsz", params_cuGraphicsUnmapResources, 3, false},
    [TRACE_cuGraphicsUnregisterResource] = {"cuGraphicsUnregisterResource", params_cuGraphicsUnregisterResource, 1, false},
    [TRACE_cuGraphicsVDPAURegisterOutputSurface] = {"cuGraphicsVDPAURegisterOutputSurface", params_cuGraphicsVDPAURegisterOutputSurface, 3, false},
    [TRACE_cuGraphicsVDPAURegisterVideoSurface] = {"cuGraphicsVDPAURegisterVideoSurface", params_cuGraphicsVDPAURegisterVideoSurface, 3, false},
    [TRACE_cuGreenCtxCreate] = {"cuGreenCtxCreate", params_cuGreenCtxCreate, 4, false},
    [TRACE_cuGreenCtxDestroy] = {"cuGreenCtxDestroy", params_cuGreenCtxDestroy, 1, false},
    [TRACE_cuGreenCtxGetDevResource] = {"cuGreenCtxGetDevResource", params_cuGreenCtxGetDevResource, 3, false},
    [TRACE_cuGreenCtxGetId] = {"cuGreenCtxGetId", params_cuGreenCtxGetId, 2, false},
    [TRACE_cuGreenCtxRecordEvent] = {"cuGreenCtxRecordEvent", params_cuGreenCtxRecordEvent, 2, false},
    [TRACE_cuGreenCtxStreamCreate] = {"cuGreenCtxStreamCreate", params_cuGreenCtxStreamCreate, 4, false},
    [TRACE_cuGreenCtxWaitEvent] = {"cuGreenCtxWaitEvent", params_cuGreenCtxWaitEvent, 2, false},
    [TRACE_cuImportExternalMemory] = {"cuImportExternalMemory", params_cuImportExternalMemory, 2, false},
    [TRACE_cuImportExternalSemaphore] = {"cuImportExternalSemaphore", params_cuImportExternalSemaphore, 2, false},
    [TRACE_cuInit] = {"cuInit", params_cuInit, 1, false},
    [TRACE_cuIpcCloseMemHandle] = {"cuIpcCloseMemHandle", params_cuIpcCloseMemHandle, 1, false},
    [TRACE_cuIpcGetEventHandle] = {"cuIpcGetEventHandle", params_cuIpcGetEventHandle, 2, false},
    [TRACE_cuIpcGetMemHandle] = {"cuIpcGetMemHandle", params_cuIpcGetMemHandle, 2, false},
    [TRACE_cuIpcOpenEventHandle] = {"cuIpcOpenEventHandle", params_cuIpcOpenEventHandle, 2, false},
    [TRACE_cuIpcOpenMemHandle] = {"cuIpcOpenMemHandle", params_cuIpcOpenMemHandle, 3, false},
    [TRACE_cuIpcOpenMemHandle_v2] = {"cuIpcOpenMemHandle_v2", params_cuIpcOpenMemHandle_v2, 3, false},
    [TRACE_cuKernelGetAttribute] = {"cuKernelGetAttribute", params_cuKernelGetAttribute, 4, false},
    [TRACE_cuKernelGetFunction] = {"cuKernelGetFunction", params_cuKernelGetFunction, 2, false},
    [TRACE_cuKernelGetLibrary] = {"cuKernelGetLibrary", params_cuKernelGetLibrary, 2, false},
    [TRACE_cuKernelGetName] = {"cuKernelGetName", params_cuKernelGetName, 2, false},
    [TRACE_cuKernelGetParamInfo] = {"cuKernelGetParamInfo", params_cuKernelGetParamInfo, 4, false},
    [TRACE_cuKernelSetAttribute] = {"cuKernelSetAttribute", params_cuKernelSetAttribute, 4, false},
    [TRACE_cuKernelSetCacheConfig] = {"cuKernelSetCacheConfig", params_cuKernelSetCacheConfig, 3, false},
    [TRACE_cuLaunch] = {"cuLaunch", params_cuLaunch, 1, false},
    [TRACE_cuLaunchCooperativeKernel] = {"cuLaunchCooperativeKernel", params_cuLaunchCooperativeKernel, 10, false},
    [TRACE_cuLaunchCooperativeKernelMultiDevice] = {"cuLaunchCooperativeKernelMultiDevice", params_cuLaunchCooperativeKernelMultiDevice, 3, false},
    [TRACE_cuLaunchCooperativeKernel_ptsz] = {"cuLaunchCooperativeKernel_ptsz", params_cuLaunchCooperativeKernel, 10, false},
    [TRACE_cuLaunchGrid] = {"cuLaunchGrid", params_cuLaunchGrid, 3, false},
    [TRACE_cuLaunchGridAsync] = {"cuLaunchGridAsync", params_cuLaunchGridAsync, 4, false},
    [TRACE_cuLaunchHostFunc] = {"cuLaunchHostFunc", params_cuLaunchHostFunc, 3, false},
    [TRACE_cuLaunchHostFunc_ptsz] = {"cuLaunchHostFunc_ptsz", params_cuLaunchHostFunc, 3, false},
    [TRACE_cuLaunchKernel] = {"cuLaunchKernel", params_cuLaunchKernel, 11, false},
    [TRACE_cuLaunchKernelEx] = {"cuLaunchKernelEx", params_cuLaunchKernelEx, 4, false},
    [TRACE_cuLaunchKernelEx_ptsz] = {"cuLaunchKernelEx_ptsz", params_cuLaunchKernelEx, 4, false},
    [TRACE_cuLaunchKernel_ptsz] = {"cuLaunchKernel_ptsz", params_cuLaunchKernel, 11, false},
    [TRACE_cuLibraryEnumerateKernels] = {"cuLibraryEnumerateKernels", params_cuLibraryEnumerateKernels, 3, false},
    [TRACE_cuLibraryGetGlobal] = {"cuLibraryGetGlobal", params_cuLibraryGetGlobal, 4, false},
    [TRACE_cuLibraryGetKernel] = {"cuLibraryGetKernel", params_cuLibraryGetKernel, 3, false},
    [TRACE_cuLibraryGetKernelCount] = {"cuLibraryGetKernelCount", params_cuLibraryGetKernelCount, 2, false},
    [TRACE_cuLibraryGetManaged] = {"cuLibraryGetManaged", params_cuLibraryGetManaged, 4, false},
    [TRACE_cuLibraryGetModule] = {"cuLibraryGetModule", params_cuLibraryGetModule, 2, false},
    [TRACE_cuLibraryGetUnifiedFunction] = {"cuLibraryGetUnifiedFunction", params_cuLibraryGetUnifiedFunction, 3, false},
    [TRACE_cuLibraryLoadData] = {"cuLibraryLoadData", params_cuLibraryLoadData, 8, false},
    [TRACE_cuLibraryLoadFromFile] = {"cuLibraryLoadFromFile", params_cuLibraryLoadFromFile, 8, false},
    [TRACE_cuLibraryUnload] = {"cuLibraryUnload", params_cuLibraryUnload, 1, false},
    [TRACE_cuLinkAddData] = {"cuLinkAddData", params_cuLinkAddData, 8, false},
    [TRACE_cuLinkAddData_v2] = {"cuLinkAddData_v2", params_cuLinkAddData_v2, 8, false},
    [TRACE_cuLinkAddFile] = {"cuLinkAddFile", params_cuLinkAddFile, 6, false},
    [TRACE_cuLinkAddFile_v2] = {"cuLinkAddFile_v2", params_cuLinkAddFile_v2, 6, false},
    [TRACE_cuLinkComplete] = {"cuLinkComplete", params_cuLinkComplete, 3, false},
    [TRACE_cuLinkCreate] = {"cuLinkCreate", params_cuLinkCreate, 4, false},
    [TRACE_cuLinkCreate_v2] = {"cuLinkCreate_v2", params_cuLinkCreate_v2, 4, false},
    [TRACE_cuLinkDestroy] = {"cuLinkDestroy", params_cuLinkDestroy, 1, false},
    [TRACE_cuLogsCurrent] = {"cuLogsCurrent", params_cuLogsCurrent, 2, false},
    [TRACE_cuLogsDumpToFile] = {"cuLogsDumpToFile", params_cuLogsDumpToFile, 3, false},
    [TRACE_cuLogsDumpToMemory] = {"cuLogsDumpToMemory", params_cuLogsDumpToMemory, 4, false},
    [TRACE_cuLogsRegisterCallback] = {"cuLogsRegisterCallback", params_cuLogsRegisterCallback, 3, false},
    [TRACE_cuLogsUnregisterCallback] = {"cuLogsUnregisterCallback", params_cuLogsUnregisterCallback, 1, false},
    [TRACE_cuMemAddressFree] = {"cuMemAddressFree", params_cuMemAddressFree, 2, false},
    [TRACE_cuMemAddressReserve] = {"cuMemAddressReserve", params_cuMemAddressReserve, 5, false},
    [TRACE_cuMemAdvise] = {"cuMemAdvise", params_cuMemAdvise, 4, false},
    [TRACE_cuMemAdvise_v2] = {"cuMemAdvise_v2", params_cuMemAdvise_v2, 4, false},
    [TRACE_cuMemAlloc] = {"cuMemAlloc", params_cuMemAlloc, 2, false},
    [TRACE_cuMemAllocAsync] = {"cuMemAllocAsync", params_cuMemAllocAsync, 3, false},
    [TRACE_cuMemAllocAsync_ptsz] = {"cuMemAllocAsync_ptsz", params_cuMemAllocAsync, 3, false},
    [TRACE_cuMemAllocFromPoolAsync] = {"cuMemAllocFromPoolAsync", params_cuMemAllocFromPoolAsync, 4, false},
    [TRACE_cuMemAllocFromPoolAsync_ptsz] = {"cuMemAllocFromPoolAsync_ptsz", params_cuMemAllocFromPoolAsync, 4, false},
    [TRACE_cuMemAllocHost] = {"cuMemAllocHost", params_cuMemAllocHost, 2, false},
    [TRACE_cuMemAllocHost_v2] = {"cuMemAllocHost_v2", params_cuMemAllocHost_v2, 2, false},
    [TRACE_cuMemAllocManaged] = {"cuMemAllocManaged", params_cuMemAllocManaged, 3, false},
    [TRACE_cuMemAllocPitch] = {"cuMemAllocPitch", params_cuMemAllocPitch, 5, false},
    [TRACE_cuMemAllocPitch_v2] = {"cuMemAllocPitch_v2", params_cuMemAllocPitch_v2, 5, false},
    [TRACE_cuMemAlloc_v2] = {"cuMemAlloc_v2", params_cuMemAlloc_v2, 2, false},
    [TRACE_cuMemBatchDecompressAsync] = {"cuMemBatchDecompressAsync", params_cuMemBatchDecompressAsync, 5, false},
    [TRACE_cuMemBatchDecompressAsync_ptsz] = {"cuMemBatchDecompressAsync_ptsz", params_cuMemBatchDecompressAsync, 5, false},
    [TRACE_cuMemCreate] = {"cuMemCreate", params_cuMemCreate, 4, false},
    [TRACE_cuMemDiscardAndPrefetchBatchAsync] = {"cuMemDiscardAndPrefetchBatchAsync", params_cuMemDiscardAndPrefetchBatchAsync, 8, false},
    [TRACE_cuMemDiscardAndPrefetchBatchAsync_ptsz] = {"cuMemDiscardAndPrefetchBatchAsync_ptsz", params_cuMemDiscardAndPrefetchBatchAsync, 8, false},
    [TRACE_cuMemDiscardBatchAsync] = {"cuMemDiscardBatchAsync", params_cuMemDiscardBatchAsync, 5, false},
    [TRACE_cuMemDiscardBatchAsync_ptsz] = {"cuMemDiscardBatchAsync_ptsz", params_cuMemDiscardBatchAsync, 5, false},
    [TRACE_cuMemExportToShareableHandle] = {"cuMemExportToShareableHandle", params_cuMemExportToShareableHandle, 4, false},
    [TRACE_cuMemFree] = {"cuMemFree", params_cuMemFree, 1, false},
    [TRACE_cuMemFreeAsync] = {"cuMemFreeAsync", params_cuMemFreeAsync, 2, false},
    [TRACE_cuMemFreeAsync_ptsz] = {"cuMemFreeAsync_ptsz", params_cuMemFreeAsync, 2, false},
    [TRACE_cuMemFreeHost] = {"cuMemFreeHost", params_cuMemFreeHost, 1, false},
    [TRACE_cuMemFree_v2] = {"cuMemFree_v2", params_cuMemFree_v2, 1, false},
    [TRACE_cuMemGetAccess] = {"cuMemGetAccess", params_cuMemGetAccess, 3, false},
    [TRACE_cuMemGetAddressRange] = {"cuMemGetAddressRange", params_cuMemGetAddressRange, 3, false},
    [TRACE_cuMemGetAddressRange_v2] = {"cuMemGetAddressRange_v2", params_cuMemGetAddressRange_v2, 3, false},
    [TRACE_cuMemGetAllocationGranularity] = {"cuMemGetAllocationGranularity", params_cuMemGetAllocationGranularity, 3, false},
    [TRACE_cuMemGetAllocationPropertiesFromHandle] = {"cuMemGetAllocationPropertiesFromHandle", params_cuMemGetAllocationPropertiesFromHandle, 2, false},
    [TRACE_cuMemGetDefaultMemPool] = {"cuMemGetDefaultMemPool", params_cuMemGetDefaultMemPool, 3, false},
    [TRACE_cuMemGetHandleForAddressRange] = {"cuMemGetHandleForAddressRange", params_cuMemGetHandleForAddressRange, 5, false},
    [TRACE_cuMemGetInfo] = {"cuMemGetInfo", params_cuMemGetInfo, 2, false},
    [TRACE_cuMemGetInfo_v2] = {"cuMemGetInfo_v2", params_cuMemGetInfo_v2, 2, false},
    [TRACE_cuMemGetMemPool] = {"cuMemGetMemPool", params_cuMemGetMemPool, 3, false},
    [TRACE_cuMemHostAlloc] = {"cuMemHostAlloc", params_cuMemHostAlloc, 3, false},
    [TRACE_cuMemHostGetDevicePointer] = {"cuMemHostGetDevicePointer", params_cuMemHostGetDevicePointer, 3, false},
    [TRACE_cuMemHostGetDevicePointer_v2] = {"cuMemHostGetDevicePointer_v2", params_cuMemHostGetDevicePointer_v2, 3, false},
    [TRACE_cuMemHostGetFlags] = {"cuMemHostGetFlags", params_cuMemHostGetFlags, 2, false},
    [TRACE_cuMemHostRegister] = {"cuMemHostRegister", params_cuMemHostRegister, 3, false},
    [TRACE_cuMemHostRegister_v2] = {"cuMemHostRegister_v2", params_cuMemHostRegister_v2, 3, false},
    [TRACE_cuMemHostUnregister] = {"cuMemHostUnregister", params_cuMemHostUnregister, 1, false},
    [TRACE_cuMemImportFromShareableHandle] = {"cuMemImportFromShareableHandle", params_cuMemImportFromShareableHandle, 3, false},
    [TRACE_cuMemMap] = {"cuMemMap", params_cuMemMap, 5, false},
    [TRACE_cuMemMapArrayAsync] = {"cuMemMapArrayAsync", params_cuMemMapArrayAsync, 3, false},
    [TRACE_cuMemMapArrayAsync_ptsz] = {"cuMemMapArrayAsync_ptsz", params_cuMemMapArrayAsync, 3, false},
    [TRACE_cuMemPoolCreate] = {"cuMemPoolCreate", params_cuMemPoolCreate, 2, false},
    [TRACE_cuMemPoolDestroy] = {"cuMemPoolDestroy", params_cuMemPoolDestroy, 1, false},
    [TRACE_cuMemPoolExportPointer] = {"cuMemPoolExportPointer", params_cuMemPoolExportPointer, 2, false},
    [TRACE_cuMemPoolExportToShareableHandle] = {"cuMemPoolExportToShareableHandle", params_cuMemPoolExportToShareableHandle, 4, false},
    [TRACE_cuMemPoolGetAccess] = {"cuMemPoolGetAccess", params_cuMemPoolGetAccess, 3, false},
    [TRACE_cuMemPoolGetAttribute] = {"cuMemPoolGetAttribute", params_cuMemPoolGetAttribute, 3, false},
    [TRACE_cuMemPoolImportFromShareableHandle] = {"cuMemPoolImportFromShareableHandle", params_cuMemPoolImportFromShareableHandle, 4, false},
    [TRACE_cuMemPoolImportPointer] = {"cuMemPoolImportPointer", params_cuMemPoolImportPointer, 3, false},
    [TRACE_cuMemPoolSetAccess] = {"cuMemPoolSetAccess", params_cuMemPoolSetAccess, 3, false},
    [TRACE_cuMemPoolSetAttribute] = {"cuMemPoolSetAttribute", params_cuMemPoolSetAttribute, 3, false},
    [TRACE_cuMemPoolTrimTo] = {"cuMemPoolTrimTo", params_cuMemPoolTrimTo, 2, false},
    [TRACE_cuMemPrefetchAsync] = {"cuMemPrefetchAsync", params_cuMemPrefetchAsync, 4, false},
    [TRACE_cuMemPrefetchAsync_ptsz] = {"cuMemPrefetchAsync_ptsz", params_cuMemPrefetchAsync, 4, false},
    [TRACE_cuMemPrefetchAsync_v2] = {"cuMemPrefetchAsync_v2", params_cuMemPrefetchAsync_v2, 5, false},
    [TRACE_cuMemPrefetchAsync_v2_ptsz] = {"cuMemPrefetchAsync_v2_ptsz", params_cuMemPrefetchAsync_v2, 5, false},
    [TRACE_cuMemPrefetchBatchAsync] = {"cuMemPrefetchBatchAsync", params_cuMemPrefetchBatchAsync, 8, false},
    [TRACE_cuMemPrefetchBatchAsync_ptsz] = {"cuMemPrefetchBatchAsync_ptsz", params_cuMemPrefetchBatchAsync, 8, false},
    [TRACE_cuMemRangeGetAttribute] = {"cuMemRangeGetAttribute", params_cuMemRangeGetAttribute, 5, false},
    [TRACE_cuMemRangeGetAttributes] = {"cuMemRangeGetAttributes", params_cuMemRangeGetAttributes, 6, false},
    [TRACE_cuMemRelease] = {"cuMemRelease", params_cuMemRelease, 1, false},
    [TRACE_cuMemRetainAllocationHandle] = {"cuMemRetainAllocationHandle", params_cuMemRetainAllocationHandle, 2, false},
    [TRACE_cuMemSetAccess] = {"cuMemSetAccess", params_cuMemSetAccess, 4, false},
    [TRACE_cuMemSetMemPool] = {"cuMemSetMemPool", params_cuMemSetMemPool, 3, false},
    [TRACE_cuMemUnmap] = {"cuMemUnmap", params_cuMemUnmap, 2, false},
    [TRACE_cuMemcpy] = {"cuMemcpy", params_cuMemcpy, 3, false},
    [TRACE_cuMemcpy2D] = {"cuMemcpy2D", params_cuMemcpy2D, 1, false},
    [TRACE_cuMemcpy2DAsync] = {"cuMemcpy2DAsync", params_cuMemcpy2DAsync, 2, false},
    [TRACE_cuMemcpy2DAsync_v2] = {"cuMemcpy2DAsync_v2", params_cuMemcpy2DAsync_v2, 2, false},
    [TRACE_cuMemcpy2DAsync_v2_ptsz] = {"cuMemcpy2DAsync_v2_ptsz", params_cuMemcpy2DAsync_v2, 2, false},
    [TRACE_cuMemcpy2DUnaligned] = {"cuMemcpy2DUnaligned", params_cuMemcpy2DUnaligned, 1, false},
    [TRACE_cuMemcpy2DUnaligned_v2] = {"cuMemcpy2DUnaligned_v2", params_cuMemcpy2DUnaligned_v2, 1, false},
    [TRACE_cuMemcpy2DUnaligned_v2_ptds] = {"cuMemcpy2DUnaligned_v2_ptds", params_cuMemcpy2DUnaligned_v2, 1, false},
    [TRACE_cuMemcpy2D_v2] = {"cuMemcpy2D_v2", params_cuMemcpy2D_v2, 1, false},
    [TRACE_cuMemcpy2D_v2_ptds] = {"cuMemcpy2D_v2_ptds", params_cuMemcpy2D_v2, 1, false},
    [TRACE_cuMemcpy3D] = {"cuMemcpy3D", params_cuMemcpy3D, 1, false},
    [TRACE_cuMemcpy3DAsync] = {"cuMemcpy3DAsync", params_cuMemcpy3DAsync, 2, false},
    [TRACE_cuMemcpy3DAsync_v2] = {"cuMemcpy3DAsync_v2", params_cuMemcpy3DAsync_v2, 2, false},
    [TRACE_cuMemcpy3DAsync_v2_ptsz] = {"cuMemcpy3DAsync_v2_ptsz", params_cuMemcpy3DAsync_v2, 2, false},
    [TRACE_cuMemcpy3DBatchAsync] = {"cuMemcpy3DBatchAsync", params_cuMemcpy3DBatchAsync, 5, false},
    [TRACE_cuMemcpy3DBatchAsync_ptsz] = {"cuMemcpy3DBatchAsync_ptsz", params_cuMemcpy3DBatchAsync, 5, false},
    [TRACE_cuMemcpy3DBatchAsync_v2] = {"cuMemcpy3DBatchAsync_v2", params_cuMemcpy3DBatchAsync_v2, 4, false},
    [TRACE_cuMemcpy3DBatchAsync_v2_ptsz] = {"cuMemcpy3DBatchAsync_v2_ptsz", params_cuMemcpy3DBatchAsync_v2, 4, false},
    [TRACE_cuMemcpy3DPeer] = {"cuMemcpy3DPeer", params_cuMemcpy3DPeer, 1, false},
    [TRACE_cuMemcpy3DPeerAsync] = {"cuMemcpy3DPeerAsync", params_cuMemcpy3DPeerAsync, 2, false},
    [TRACE_cuMemcpy3DPeerAsync_ptsz] = {"cuMemcpy3DPeerAsync_ptsz", params_cuMemcpy3DPeerAsync, 2, false},
    [TRACE_cuMemcpy3DPeer_ptds] = {"cuMemcpy3DPeer_ptds", params_cuMemcpy3DPeer, 1, false},
    [TRACE_cuMemcpy3D_v2] = {"cuMemcpy3D_v2", params_cuMemcpy3D_v2, 1, false},
    [TRACE_cuMemcpy3D_v2_ptds] = {"cuMemcpy3D_v2_ptds", params_cuMemcpy3D_v2, 1, false},
    [TRACE_cuMemcpyAsync] = {"cuMemcpyAsync", params_cuMemcpyAsync, 4, false},
    [TRACE_cuMemcpyAsync_ptsz] = {"cuMemcpyAsync_ptsz", params_cuMemcpyAsync, 4, false},
    [TRACE_cuMemcpyAtoA] = {"cuMemcpyAtoA", params_cuMemcpyAtoA, 5, false},
    [TRACE_cuMemcpyAtoA_v2] = {"cuMemcpyAtoA_v2", params_cuMemcpyAtoA_v2, 5, false},
    [TRACE_cuMemcpyAtoA_v2_ptds] = {"cuMemcpyAtoA_v2_ptds", params_cuMemcpyAtoA_v2, 5, false},
    [TRACE_cuMemcpyAtoD] = {"cuMemcpyAtoD", params_cuMemcpyAtoD, 4, false},
    [TRACE_cuMemcpyAtoD_v2] = {"cuMemcpyAtoD_v2", params_cuMemcpyAtoD_v2, 4, false},
    [TRACE_cuMemcpyAtoD_v2_ptds] = {"cuMemcpyAtoD_v2_ptds", params_cuMemcpyAtoD_v2, 4, false},
    [TRACE_cuMemcpyAtoH] = {"cuMemcpyAtoH", params_cuMemcpyAtoH, 4, false},
    [TRACE_cuMemcpyAtoHAsync] = {"cuMemcpyAtoHAsync", params_cuMemcpyAtoHAsync, 5, false},
    [TRACE_cuMemcpyAtoHAsync_v2] = {"cuMemcpyAtoHAsync_v2", params_cuMemcpyAtoHAsync_v2, 5, false},
    [TRACE_cuMemcpyAtoHAsync_v2_ptsz] = {"cuMemcpyAtoHAsync_v2_ptsz", params_cuMemcpyAtoHAsync_v2, 5, false},
    [TRACE_cuMemcpyAtoH_v2] = {"cuMemcpyAtoH_v2", params_cuMemcpyAtoH_v2, 4, false},
    [TRACE_cuMemcpyAtoH_v2_ptds] = {"cuMemcpyAtoH_v2_ptds", params_cuMemcpyAtoH_v2, 4, false},
    [TRACE_cuMemcpyBatchAsync] = {"cuMemcpyBatchAsync", params_cuMemcpyBatchAsync, 9, false},
    [TRACE_cuMemcpyBatchAsync_ptsz] = {"cuMemcpyBatchAsync_ptsz", params_cuMemcpyBatchAsync, 9, false},
    [TRACE_cuMemcpyBatchAsync_v2] = {"cuMemcpyBatchAsync_v2", params_cuMemcpyBatchAsync_v2, 8, false},
    [TRACE_cuMemcpyBatchAsync_v2_ptsz] = {"cuMemcpyBatchAsync_v2_ptsz", params_cuMemcpyBatchAsync_v2, 8, false},
    [TRACE_cuMemcpyDtoA] = {"cuMemcpyDtoA", params_cuMemcpyDtoA, 4, false},
    [TRACE_cuMemcpyDtoA_v2] = {"cuMemcpyDtoA_v2", params_cuMemcpyDtoA_v2, 4, false},
    [TRACE_cuMemcpyDtoA_v2_ptds] = {"cuMemcpyDtoA_v2_ptds", params_cuMemcpyDtoA_v2, 4, false},
    [TRACE_cuMemcpyDtoD] = {"cuMemcpyDtoD", params_cuMemcpyDtoD, 3, false},
    [TRACE_cuMemcpyDtoDAsync] = {"cuMemcpyDtoDAsync", params_cuMemcpyDtoDAsync, 4, false},
    [TRACE_cuMemcpyDtoDAsync_v2] = {"cuMemcpyDtoDAsync_v2", params_cuMemcpyDtoDAsync_v2, 4, false},
    [TRACE_cuMemcpyDtoDAsync_v2_ptsz] = {"cuMemcpyDtoDAsync_v2_ptsz", params_cuMemcpyDtoDAsync_v2, 4, false},
    [TRACE_cuMemcpyDtoD_v2] = {"cuMemcpyDtoD_v2", params_cuMemcpyDtoD_v2, 3, false},
    [TRACE_cuMemcpyDtoD_v2_ptds] = {"cuMemcpyDtoD_v2_ptds", params_cuMemcpyDtoD_v2, 3, false},
    [TRACE_cuMemcpyDtoH] = {"cuMemcpyDtoH", params_cuMemcpyDtoH, 3, false},
    [TRACE_cuMemcpyDtoHAsync] = {"cuMemcpyDtoHAsync", params_cuMemcpyDtoHAsync, 4, false},
    [TRACE_cuMemcpyDtoHAsync_v2] = {"cuMemcpyDtoHAsync_v2", params_cuMemcpyDtoHAsync_v2, 4, false},
    [TRACE_cuMemcpyDtoHAsync_v2_ptsz] = {"cuMemcpyDtoHAsync_v2_ptsz", params_cuMemcpyDtoHAsync_v2, 4, false},
    [TRACE_cuMemcpyDtoH_v2] = {"cuMemcpyDtoH_v2", params_cuMemcpyDtoH_v2, 3, false},
    [TRACE_cuMemcpyDtoH_v2_ptds] = {"cuMemcpyDtoH_v2_ptds", params_cuMemcpyDtoH_v2, 3, false},
    [TRACE_cuMemcpyHtoA] = {"cuMemcpyHtoA", params_cuMemcpyHtoA, 4, false},
    [TRACE_cuMemcpyHtoAAsync] = {"cuMemcpyHtoAAsync", params_cuMemcpyHtoAAsync, 5, false},
    [TRACE_cuMemcpyHtoAAsync_v2] = {"cuMemcpyHtoAAsync_v2", params_cuMemcpyHtoAAsync_v2, 5, false},
    [TRACE_cuMemcpyHtoAAsync_v2_ptsz] = {"cuMemcpyHtoAAsync_v2_ptsz", params_cuMemcpyHtoAAsync_v2, 5, false},
    [TRACE_cuMemcpyHtoA_v2] = {"cuMemcpyHtoA_v2", params_cuMemcpyHtoA_v2, 4, false},
    [TRACE_cuMemcpyHtoA_v2_ptds] = {"cuMemcpyHtoA_v2_ptds", params_cuMemcpyHtoA_v2, 4, false},
    [TRACE_cuMemcpyHtoD] = {"cuMemcpyHtoD", params_cuMemcpyHtoD, 3, false},
    [TRACE_cuMemcpyHtoDAsync] = {"cuMemcpyHtoDAsync", params_cuMemcpyHtoDAsync, 4, false},
    [TRACE_cuMemcpyHtoDAsync_v2] = {"cuMemcpyHtoDAsync_v2", params_cuMemcpyHtoDAsync_v2, 4, false},
    [TRACE_cuMemcpyHtoDAsync_v2_ptsz] = {"cuMemcpyHtoDAsync_v2_ptsz", params_cuMemcpyHtoDAsync_v2, 4, false},
    [TRACE_cuMemcpyHtoD_v2] = {"cuMemcpyHtoD_v2", params_cuMemcpyHtoD_v2, 3, false},
    [TRACE_cuMemcpyHtoD_v2_ptds] = {"cuMemcpyHtoD_v2_ptds", params_cuMemcpyHtoD_v2, 3, false},
    [TRACE_cuMemcpyPeer] = {"cuMemcpyPeer", params_cuMemcpyPeer, 5, false},
    [TRACE_cuMemcpyPeerAsync] = {"cuMemcpyPeerAsync", params_cuMemcpyPeerAsync, 6, false},
    [TRACE_cuMemcpyPeerAsync_ptsz] = {"cuMemcpyPeerAsync_ptsz", params_cuMemcpyPeerAsync, 6, false},
    [TRACE_cuMemcpyPeer_ptds] = {"cuMemcpyPeer_ptds", params_cuMemcpyPeer, 5, false},
    [TRACE_cuMemcpy_ptds] = {"cuMemcpy_ptds", params_cuMemcpy, 3, false},
    [TRACE_cuMemsetD16] = {"cuMemsetD16", params_cuMemsetD16, 3, false},
    [TRACE_cuMemsetD16Async] = {"cuMemsetD16Async", params_cuMemsetD16Async, 4, false},
    [TRACE_cuMemsetD16Async_ptsz] = {"cuMemsetD16Async_ptsz", params_cuMemsetD16Async, 4, false},
    [TRACE_cuMemsetD16_v2] = {"cuMemsetD16_v2", params_cuMemsetD16_v2, 3, false},
    [TRACE_cuMemsetD16_v2_ptds] = {"cuMemsetD16_v2_ptds", params_cuMemsetD16_v2, 3, false},
    [TRACE_cuMemsetD2D16] = {"cuMemsetD2D16", params_cuMemsetD2D16, 5, false},
    [TRACE_cuMemsetD2D16Async] = {"cuMemsetD2D16Async", params_cuMemsetD2D16Async, 6, false},
    [TRACE_cuMemsetD2D16Async_ptsz] = {"cuMemsetD2D16Async_ptsz", params_cuMemsetD2D16Async, 6, false},
    [TRACE_cuMemsetD2D16_v2] = {"cuMemsetD2D16_v2", params_cuMemsetD2D16_v2, 5, false},
    [TRACE_cuMemsetD2D16_v2_ptds] = {"cuMemsetD2D16_v2_ptds", params_cuMemsetD2D16_v2, 5, false},
    [TRACE_cuMemsetD2D32] = {"cuMemsetD2D32", params_cuMemsetD2D32, 5, false},
    [TRACE_cuMemsetD2D32Async] = {"cuMemsetD2D32Async", params_cuMemsetD2D32Async, 6, false},
    [TRACE_cuMemsetD2D32Async_ptsz] = {"cuMemsetD2D32Async_ptsz", params_cuMemsetD2D32Async, 6, false},
    [TRACE_cuMemsetD2D32_v2] = {"cuMemsetD2D32_v2", params_cuMemsetD2D32_v2, 5, false},
    [TRACE_cuMemsetD2D32_v2_ptds] = {"cuMemsetD2D32_v2_ptds", params_cuMemsetD2D32_v2, 5, false},
    [TRACE_cuMemsetD2D8] = {"cuMemsetD2D8", params_cuMemsetD2D8, 5, false},
    [TRACE_cuMemsetD2D8Async] = {"cuMemsetD2D8Async", params_cuMemsetD2D8Async, 6, false},
    [TRACE_cuMemsetD2D8Async_ptsz] = {"cuMemsetD2D8Async_ptsz", params_cuMemsetD2D8Async, 6, false},
    [TRACE_cuMemsetD2D8_v2] = {"cuMemsetD2D8_v2", params_cuMemsetD2D8_v2, 5, false},
    [TRACE_cuMemsetD2D8_v2_ptds] = {"cuMemsetD2D8_v2_ptds", params_cuMemsetD2D8_v2, 5, false},
    [TRACE_cuMemsetD32] = {"cuMemsetD32", params_cuMemsetD32, 3, false},
    [TRACE_cuMemsetD32Async] = {"cuMemsetD32Async", params_cuMemsetD32Async, 4, false},
    [TRACE_cuMemsetD32Async_ptsz] = {"cuMemsetD32Async_ptsz", params_cuMemsetD32Async, 4, false},
    [TRACE_cuMemsetD32_v2] = {"cuMemsetD32_v2", params_cuMemsetD32_v2, 3, false},
    [TRACE_cuMemsetD32_v2_ptds] = {"cuMemsetD32_v2_ptds", params_cuMemsetD32_v2, 3, false},
    [TRACE_cuMemsetD8] = {"cuMemsetD8", params_cuMemsetD8, 3, false},
    [TRACE_cuMemsetD8Async] = {"cuMemsetD8Async", params_cuMemsetD8Async, 4, false},
    [TRACE_cuMemsetD8Async_ptsz] = {"cuMemsetD8Async_ptsz", params_cuMemsetD8Async, 4, false},
    [TRACE_cuMemsetD8_v2] = {"cuMemsetD8_v2", params_cuMemsetD8_v2, 3, false},
    [TRACE_cuMemsetD8_v2_ptds] = {"cuMemsetD8_v2_ptds", params_cuMemsetD8_v2, 3, false},
    [TRACE_cuMipmappedArrayCreate] = {"cuMipmappedArrayCreate", params_cuMipmappedArrayCreate, 3, false},
    [TRACE_cuMipmappedArrayDestroy] = {"cuMipmappedArrayDestroy", params_cuMipmappedArrayDestroy, 1, false},
    [TRACE_cuMipmappedArrayGetLevel] = {"cuMipmappedArrayGetLevel", params_cuMipmappedArrayGetLevel, 3, false},
    [TRACE_cuMipmappedArrayGetMemoryRequirements] = {"cuMipmappedArrayGetMemoryRequirements", params_cuMipmappedArrayGetMemoryRequirements, 3, false},
    [TRACE_cuMipmappedArrayGetSparseProperties] = {"cuMipmappedArrayGetSparseProperties", params_cuMipmappedArrayGetSparseProperties, 2, false},
    [TRACE_cuModuleEnumerateFunctions] = {"cuModuleEnumerateFunctions", params_cuModuleEnumerateFunctions, 3, false},
    [TRACE_cuModuleGetFunction] = {"cuModuleGetFunction", params_cuModuleGetFunction, 3, false},
    [TRACE_cuModuleGetFunctionCount] = {"cuModuleGetFunctionCount", params_cuModuleGetFunctionCount, 2, false},
    [TRACE_cuModuleGetGlobal] = {"cuModuleGetGlobal", params_cuModuleGetGlobal, 4, false},
    [TRACE_cuModuleGetGlobal_v2] = {"cuModuleGetGlobal_v2", params_cuModuleGetGlobal_v2, 4, false},
    [TRACE_cuModuleGetLoadingMode] = {"cuModuleGetLoadingMode", params_cuModuleGetLoadingMode, 1, false},
    [TRACE_cuModuleGetSurfRef] = {"cuModuleGetSurfRef", params_cuModuleGetSurfRef, 3, false},
    [TRACE_cuModuleGetTexRef] = {"cuModuleGetTexRef", params_cuModuleGetTexRef, 3, false},
    [TRACE_cuModuleLoad] = {"cuModuleLoad", params_cuModuleLoad, 2, false},
    [TRACE_cuModuleLoadData] = {"cuModuleLoadData", params_cuModuleLoadData, 2, false},
    [TRACE_cuModuleLoadDataEx] = {"cuModuleLoadDataEx", params_cuModuleLoadDataEx, 5, false},
    [TRACE_cuModuleLoadFatBinary] = {"cuModuleLoadFatBinary", params_cuModuleLoadFatBinary, 2, false},
    [TRACE_cuModuleUnload] = {"cuModuleUnload", params_cuModuleUnload, 1, false},
    [TRACE_cuMulticastAddDevice] = {"cuMulticastAddDevice", params_cuMulticastAddDevice, 2, false},
    [TRACE_cuMulticastBindAddr] = {"cuMulticastBindAddr", params_cuMulticastBindAddr, 5, false},
    [TRACE_cuMulticastBindMem] = {"cuMulticastBindMem", params_cuMulticastBindMem, 6, false},
    [TRACE_cuMulticastCreate] = {"cuMulticastCreate", params_cuMulticastCreate, 2, false},
    [TRACE_cuMulticastGetGranularity] = {"cuMulticastGetGranularity", params_cuMulticastGetGranularity, 3, false},
    [TRACE_cuMulticastUnbind] = {"cuMulticastUnbind", params_cuMulticastUnbind, 4, false},
    [TRACE_cuOccupancyAvailableDynamicSMemPerBlock] = {"cuOccupancyAvailableDynamicSMemPerBlock", params_cuOccupancyAvailableDynamicSMemPerBlock, 4, false},
    [TRACE_cuOccupancyMaxActiveBlocksPerMultiprocessor] = {"cuOccupancyMaxActiveBlocksPerMultiprocessor", params_cuOccupancyMaxActiveBlocksPerMultiprocessor, 4, false},
    [TRACE_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags] = {"cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", params_cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags, 5, false},
    [TRACE_cuOccupancyMaxActiveClusters] = {"cuOccupancyMaxActiveClusters", params_cuOccupancyMaxActiveClusters, 3, false},
    [TRACE_cuOccupancyMaxPotentialBlockSize] = {"cuOccupancyMaxPotentialBlockSize", params_cuOccupancyMaxPotentialBlockSize, 6, false},
    [TRACE_cuOccupancyMaxPotentialBlockSizeWithFlags] = {"cuOccupancyMaxPotentialBlockSizeWithFlags", params_cuOccupancyMaxPotentialBlockSizeWithFlags, 7, false},
    [TRACE_cuOccupancyMaxPotentialClusterSize] = {"cuOccupancyMaxPotentialClusterSize", params_cuOccupancyMaxPotentialClusterSize, 3, false},
    [TRACE_cuParamSetSize] = {"cuParamSetSize", params_cuParamSetSize, 2, false},
    [TRACE_cuParamSetTexRef] = {"cuParamSetTexRef", params_cuParamSetTexRef, 3, false},
    [TRACE_cuParamSetf] = {"cuParamSetf", params_cuParamSetf, 3, false},
    [TRACE_cuParamSeti] = {"cuParamSeti", params_cuParamSeti, 3, false},
    [TRACE_cuParamSetv] = {"cuParamSetv", params_cuParamSetv, 4, false},
    [TRACE_cuPointerGetAttribute] = {"cuPointerGetAttribute", params_cuPointerGetAttribute, 3, false},
    [TRACE_cuPointerGetAttributes] = {"cuPointerGetAttributes", params_cuPointerGetAttributes, 4, false},
    [TRACE_cuPointerSetAttribute] = {"cuPointerSetAttribute", params_cuPointerSetAttribute, 3, false},
    [TRACE_cuProfilerInitialize] = {"cuProfilerInitialize", params_cuProfilerInitialize, 3, false},
    [TRACE_cuProfilerStart] = {"cuProfilerStart", NULL, 0, false},
    [TRACE_cuProfilerStop] = {"cuProfilerStop", NULL, 0, false},
    [TRACE_cuSignalExternalSemaphoresAsync] = {"cuSignalExternalSemaphoresAsync", params_cuSignalExternalSemaphoresAsync, 4, false},
    [TRACE_cuSignalExternalSemaphoresAsync_ptsz] = {"cuSignalExternalSemaphoresAsync_ptsz", params_cuSignalExternalSemaphoresAsync, 4, false},
    [TRACE_cuStreamAddCallback] = {"cuStreamAddCallback", params_cuStreamAddCallback, 4, false},
    [TRACE_cuStreamAddCallback_ptsz] = {"cuStreamAddCallback_ptsz", params_cuStreamAddCallback, 4, false},
    [TRACE_cuStreamAttachMemAsync] = {"cuStreamAttachMemAsync", params_cuStreamAttachMemAsync, 4, false},
    [TRACE_cuStreamAttachMemAsync_ptsz] = {"cuStreamAttachMemAsync_ptsz", params_cuStreamAttachMemAsync, 4, false},
    [TRACE_cuStreamBatchMemOp] = {"cuStreamBatchMemOp", params_cuStreamBatchMemOp, 4, false},
    [TRACE_cuStreamBatchMemOp_ptsz] = {"cuStreamBatchMemOp_ptsz", params_cuStreamBatchMemOp, 4, false},
    [TRACE_cuStreamBatchMemOp_v2] = {"cuStreamBatchMemOp_v2", params_cuStreamBatchMemOp_v2, 4, false},
    [TRACE_cuStreamBatchMemOp_v2_ptsz] = {"cuStreamBatchMemOp_v2_ptsz", params_cuStreamBatchMemOp_v2, 4, false},
    [TRACE_cuStreamBeginCapture] = {"cuStreamBeginCapture", params_cuStreamBeginCapture, 1, false},
    [TRACE_cuStreamBeginCaptureToGraph] = {"cuStreamBeginCaptureToGraph", params_cuStreamBeginCaptureToGraph, 6, false},
    [TRACE_cuStreamBeginCaptureToGraph_ptsz] = {"cuStreamBeginCaptureToGraph_ptsz", params_cuStreamBeginCaptureToGraph, 6, false},
    [TRACE_cuStreamBeginCapture_ptsz] = {"cuStreamBeginCapture_ptsz", params_cuStreamBeginCapture, 1, false},
    [TRACE_cuStreamBeginCapture_v2] = {"cuStreamBeginCapture_v2", params_cuStreamBeginCapture_v2, 2, false},
    [TRACE_cuStreamBeginCapture_v2_ptsz] = {"cuStreamBeginCapture_v2_ptsz", params_cuStreamBeginCapture_v2, 2, false},
    [TRACE_cuStreamCopyAttributes] = {"cuStreamCopyAttributes", params_cuStreamCopyAttributes, 2, false},
    [TRACE_cuStreamCopyAttributes_ptsz] = {"cuStreamCopyAttributes_ptsz", params_cuStreamCopyAttributes, 2, false},
    [TRACE_cuStreamCreate] = {"cuStreamCreate", params_cuStreamCreate, 2, false},
    [TRACE_cuStreamCreateWithPriority] = {"cuStreamCreateWithPriority", params_cuStreamCreateWithPriority, 3, false},
    [TRACE_cuStreamDestroy] = {"cuStreamDestroy", params_cuStreamDestroy, 1, false},
    [TRACE_cuStreamDestroy_v2] = {"cuStreamDestroy_v2", params_cuStreamDestroy_v2, 1, false},
    [TRACE_cuStreamEndCapture] = {"cuStreamEndCapture", params_cuStreamEndCapture, 2, false},
    [TRACE_cuStreamEndCapture_ptsz] = {"cuStreamEndCapture_ptsz", params_cuStreamEndCapture, 2, false},
    [TRACE_cuStreamGetAttribute] = {"cuStreamGetAttribute", params_cuStreamGetAttribute, 3, false},
    [TRACE_cuStreamGetAttribute_ptsz] = {"cuStreamGetAttribute_ptsz", params_cuStreamGetAttribute, 3, false},
    [TRACE_cuStreamGetCaptureInfo] = {"cuStreamGetCaptureInfo", params_cuStreamGetCaptureInfo, 3, false},
    [TRACE_cuStreamGetCaptureInfo_ptsz] = {"cuStreamGetCaptureInfo_ptsz", params_cuStreamGetCaptureInfo, 3, false},
    [TRACE_cuStreamGetCaptureInfo_v2] = {"cuStreamGetCaptureInfo_v2", params_cuStreamGetCaptureInfo_v2, 6, false},
    [TRACE_cuStreamGetCaptureInfo_v2_ptsz] = {"cuStreamGetCaptureInfo_v2_ptsz", params_cuStreamGetCaptureInfo_v2, 6, false},
    [TRACE_cuStreamGetCaptureInfo_v3] = {"cuStreamGetCaptureInfo_v3", params_cuStreamGetCaptureInfo_v3, 7, false},
    [TRACE_cuStreamGetCaptureInfo_v3_ptsz] = {"cuStreamGetCaptureInfo_v3_ptsz", params_cuStreamGetCaptureInfo_v3, 7, false},
    [TRACE_cuStreamGetCtx] = {"cuStreamGetCtx", params_cuStreamGetCtx, 2, false},
    [TRACE_cuStreamGetCtx_ptsz] = {"cuStreamGetCtx_ptsz", params_cuStreamGetCtx, 2, false},
    [TRACE_cuStreamGetCtx_v2] = {"cuStreamGetCtx_v2", params_cuStreamGetCtx_v2, 3, false},
    [TRACE_cuStreamGetCtx_v2_ptsz] = {"cuStreamGetCtx_v2_ptsz", params_cuStreamGetCtx_v2, 3, false},
    [TRACE_cuStreamGetDevice] = {"cuStreamGetDevice", params_cuStreamGetDevice, 2, false},
    [TRACE_cuStreamGetDevice_ptsz] = {"cuStreamGetDevice_ptsz", params_cuStreamGetDevice, 2, false},
    [TRACE_cuStreamGetFlags] = {"cuStreamGetFlags", params_cuStreamGetFlags, 2, false},
    [TRACE_cuStreamGetFlags_ptsz] = {"cuStreamGetFlags_ptsz", params_cuStreamGetFlags, 2, false},
    [TRACE_cuStreamGetGreenCtx] = {"cuStreamGetGreenCtx", params_cuStreamGetGreenCtx, 2, false},
    [TRACE_cuStreamGetId] = {"cuStreamGetId", params_cuStreamGetId, 2, false},
    [TRACE_cuStreamGetId_ptsz] = {"cuStreamGetId_ptsz", params_cuStreamGetId, 2, false},
    [TRACE_cuStreamGetPriority] = {"cuStreamGetPriority", params_cuStreamGetPriority, 2, false},
    [TRACE_cuStreamGetPriority_ptsz] = {"cuStreamGetPriority_ptsz", params_cuStreamGetPriority, 2, false},
    [TRACE_cuStreamIsCapturing] = {"cuStreamIsCapturing", params_cuStreamIsCapturing, 2, false},
    [TRACE_cuStreamIsCapturing_ptsz] = {"cuStreamIsCapturing_ptsz", params_cuStreamIsCapturing, 2, false},
    [TRACE_cuStreamQuery] = {"cuStreamQuery", params_cuStreamQuery, 1, false},
    [TRACE_cuStreamQuery_ptsz] = {"cuStreamQuery_ptsz", params_cuStreamQuery, 1, false},
    [TRACE_cuStreamSetAttribute] = {"cuStreamSetAttribute", params_cuStreamSetAttribute, 3, false},
    [TRACE_cuStreamSetAttribute_ptsz] = {"cuStreamSetAttribute_ptsz", params_cuStreamSetAttribute, 3, false},
    [TRACE_cuStreamSynchronize] = {"cuStreamSynchronize", params_cuStreamSynchronize, 1, false},
    [TRACE_cuStreamSynchronize_ptsz] = {"cuStreamSynchronize_ptsz", params_cuStreamSynchronize, 1, false},
    [TRACE_cuStreamUpdateCaptureDependencies] = {"cuStreamUpdateCaptureDependencies", params_cuStreamUpdateCaptureDependencies, 4, false},
    [TRACE_cuStreamUpdateCaptureDependencies_ptsz] = {"cuStreamUpdateCaptureDependencies_ptsz", params_cuStreamUpdateCaptureDependencies, 4, false},
    [TRACE_cuStreamUpdateCaptureDependencies_v2] = {"cuStreamUpdateCaptureDependencies_v2", params_cuStreamUpdateCaptureDependencies_v2, 5, false},
    [TRACE_cuStreamUpdateCaptureDependencies_v2_ptsz] = {"cuStreamUpdateCaptureDependencies_v2_ptsz", params_cuStreamUpdateCaptureDependencies_v2, 5, false},
    [TRACE_cuStreamWaitEvent] = {"cuStreamWaitEvent", params_cuStreamWaitEvent, 3, false},
    [TRACE_cuStreamWaitEvent_ptsz] = {"cuStreamWaitEvent_ptsz", params_cuStreamWaitEvent, 3, false},
    [TRACE_cuStreamWaitValue32] = {"cuStreamWaitValue32", params_cuStreamWaitValue32, 4, false},
    [TRACE_cuStreamWaitValue32_ptsz] = {"cuStreamWaitValue32_ptsz", params_cuStreamWaitValue32, 4, false},
    [TRACE_cuStreamWaitValue32_v2] = {"cuStreamWaitValue32_v2", params_cuStreamWaitValue32_v2, 4, false},
    [TRACE_cuStreamWaitValue32_v2_ptsz] = {"cuStreamWaitValue32_v2_ptsz", params_cuStreamWaitValue32_v2, 4, false},
    [TRACE_cuStreamWaitValue64] = {"cuStreamWaitValue64", params_cuStreamWaitValue64, 4, false},
    [TRACE_cuStreamWaitValue64_ptsz] = {"cuStreamWaitValue64_ptsz", params_cuStreamWaitValue64, 4, false},
    [TRACE_cuStreamWaitValue64_v2] = {"cuStreamWaitValue64_v2", params_cuStreamWaitValue64_v2, 4, false},
    [TRACE_cuStreamWaitValue64_v2_ptsz] = {"cuStreamWaitValue64_v2_ptsz", params_cuStreamWaitValue64_v2, 4, false},
    [TRACE_cuStreamWriteValue32] = {"cuStreamWriteValue32", params_cuStreamWriteValue32, 4, false},
    [TRACE_cuStreamWriteValue32_ptsz] = {"cuStreamWriteValue32_ptsz", params_cuStreamWriteValue32, 4, false},
    [TRACE_cuStreamWriteValue32_v2] = {"cuStreamWriteValue32_v2", params_cuStreamWriteValue32_v2, 4, false},
    [TRACE_cuStreamWriteValue32_v2_ptsz] = {"cuStreamWriteValue32_v2_ptsz", params_cuStreamWriteValue32_v2, 4, false},
    [TRACE_cuStreamWriteValue64] = {"cuStreamWriteValue64", params_cuStreamWriteValue64, 4, false},
    [TRACE_cuStreamWriteValue64_ptsz] = {"cuStreamWriteValue64_ptsz", params_cuStreamWriteValue64, 4, false},
    [TRACE_cuStreamWriteValue64_v2] = {"cuStreamWriteValue64_v2", params_cuStreamWriteValue64_v2, 4, false},
    [TRACE_cuStreamWriteValue64_v2_ptsz] = {"cuStreamWriteValue64_v2_ptsz", params_cuStreamWriteValue64_v2, 4, false},
    [TRACE_cuSurfObjectCreate] = {"cuSurfObjectCreate", params_cuSurfObjectCreate, 2, false},
    [TRACE_cuSurfObjectDestroy] = {"cuSurfObjectDestroy", params_cuSurfObjectDestroy, 1, false},
    [TRACE_cuSurfObjectGetResourceDesc] = {"cuSurfObjectGetResourceDesc", params_cuSurfObjectGetResourceDesc, 2, false},
    [TRACE_cuSurfRefGetArray] = {"cuSurfRefGetArray", params_cuSurfRefGetArray, 2, false},
    [TRACE_cuSurfRefSetArray] = {"cuSurfRefSetArray", params_cuSurfRefSetArray, 3, false},
    [TRACE_cuTensorMapEncodeIm2col] = {"cuTensorMapEncodeIm2col", params_cuTensorMapEncodeIm2col, 15, false},
    [TRACE_cuTensorMapEncodeIm2colWide] = {"cuTensorMapEncodeIm2colWide", params_cuTensorMapEncodeIm2colWide, 16, false},
    [TRACE_cuTensorMapEncodeTiled] = {"cuTensorMapEncodeTiled", params_cuTensorMapEncodeTiled, 12, false},
    [TRACE_cuTensorMapReplaceAddress] = {"cuTensorMapReplaceAddress", params_cuTensorMapReplaceAddress, 2, false},
    [TRACE_cuTexObjectCreate] = {"cuTexObjectCreate", params_cuTexObjectCreate, 4, false},
    [TRACE_cuTexObjectDestroy] = {"cuTexObjectDestroy", params_cuTexObjectDestroy, 1, false},
    [TRACE_cuTexObjectGetResourceDesc] = {"cuTexObjectGetResourceDesc", params_cuTexObjectGetResourceDesc, 2, false},
    [TRACE_cuTexObjectGetResourceViewDesc] = {"cuTexObjectGetResourceViewDesc", params_cuTexObjectGetResourceViewDesc, 2, false},
    [TRACE_cuTexObjectGetTextureDesc] = {"cuTexObjectGetTextureDesc", params_cuTexObjectGetTextureDesc, 2, false},
    [TRACE_cuTexRefCreate] = {"cuTexRefCreate", params_cuTexRefCreate, 1, false},
    [TRACE_cuTexRefDestroy] = {"cuTexRefDestroy", params_cuTexRefDestroy, 1, false},
    [TRACE_cuTexRefGetAddress] = {"cuTexRefGetAddress", params_cuTexRefGetAddress, 2, false},
    [TRACE_cuTexRefGetAddressMode] = {"cuTexRefGetAddressMode", params_cuTexRefGetAddressMode, 3, false},
    [TRACE_cuTexRefGetAddress_v2] = {"cuTexRefGetAddress_v2", params_cuTexRefGetAddress_v2, 2, false},
    [TRACE_cuTexRefGetArray] = {"cuTexRefGetArray", params_cuTexRefGetArray, 2, false},
    [TRACE_cuTexRefGetBorderColor] = {"cuTexRefGetBorderColor", params_cuTexRefGetBorderColor, 2, false},
    [TRACE_cuTexRefGetFilterMode] = {"cuTexRefGetFilterMode", params_cuTexRefGetFilterMode, 2, false},
    [TRACE_cuTexRefGetFlags] = {"cuTexRefGetFlags", params_cuTexRefGetFlags, 2, false},
    [TRACE_cuTexRefGetFormat] = {"cuTexRefGetFormat", params_cuTexRefGetFormat, 3, false},
    [TRACE_cuTexRefGetMaxAnisotropy] = {"cuTexRefGetMaxAnisotropy", params_cuTexRefGetMaxAnisotropy, 2, false},
    [TRACE_cuTexRefGetMipmapFilterMode] = {"cuTexRefGetMipmapFilterMode", params_cuTexRefGetMipmapFilterMode, 2, false},
    [TRACE_cuTexRefGetMipmapLevelBias] = {"cuTexRefGetMipmapLevelBias", params_cuTexRefGetMipmapLevelBias, 2, false},
    [TRACE_cuTexRefGetMipmapLevelClamp] = {"cuTexRefGetMipmapLevelClamp", params_cuTexRefGetMipmapLevelClamp, 3, false},
    [TRACE_cuTexRefGetMipmappedArray] = {"cuTexRefGetMipmappedArray", params_cuTexRefGetMipmappedArray, 2, false},
    [TRACE_cuTexRefSetAddress] = {"cuTexRefSetAddress", params_cuTexRefSetAddress, 4, false},
    [TRACE_cuTexRefSetAddress2D] = {"cuTexRefSetAddress2D", params_cuTexRefSetAddress2D, 4, false},
    [TRACE_cuTexRefSetAddress2D_v2] = {"cuTexRefSetAddress2D_v2", params_cuTexRefSetAddress2D_v2, 4, false},
    [TRACE_cuTexRefSetAddress2D_v3] = {"cuTexRefSetAddress2D_v3", params_cuTexRefSetAddress2D_v3, 4, false},
    [TRACE_cuTexRefSetAddressMode] = {"cuTexRefSetAddressMode", params_cuTexRefSetAddressMode, 3, false},
    [TRACE_cuTexRefSetAddress_v2] = {"cuTexRefSetAddress_v2", params_cuTexRefSetAddress_v2, 4, false},
    [TRACE_cuTexRefSetArray] = {"cuTexRefSetArray", params_cuTexRefSetArray, 3, false},
    [TRACE_cuTexRefSetBorderColor] = {"cuTexRefSetBorderColor", params_cuTexRefSetBorderColor, 2, false},
    [TRACE_cuTexRefSetFilterMode] = {"cuTexRefSetFilterMode", params_cuTexRefSetFilterMode, 2, false},
    [TRACE_cuTexRefSetFlags] = {"cuTexRefSetFlags", params_cuTexRefSetFlags, 2, false},
    [TRACE_cuTexRefSetFormat] = {"cuTexRefSetFormat", params_cuTexRefSetFormat, 3, false},
    [TRACE_cuTexRefSetMaxAnisotropy] = {"cuTexRefSetMaxAnisotropy", params_cuTexRefSetMaxAnisotropy, 2, false},
    [TRACE_cuTexRefSetMipmapFilterMode] = {"cuTexRefSetMipmapFilterMode", params_cuTexRefSetMipmapFilterMode, 2, false},
    [TRACE_cuTexRefSetMipmapLevelBias] = {"cuTexRefSetMipmapLevelBias", params_cuTexRefSetMipmapLevelBias, 2, false},
    [TRACE_cuTexRefSetMipmapLevelClamp] = {"cuTexRefSetMipmapLevelClamp", params_cuTexRefSetMipmapLevelClamp, 3, false},
    [TRACE_cuTexRefSetMipmappedArray] = {"cuTexRefSetMipmappedArray", params_cuTexRefSetMipmappedArray, 3, false},
    [TRACE_cuThreadExchangeStreamCaptureMode] = {"cuThreadExchangeStreamCaptureMode", params_cuThreadExchangeStreamCaptureMode, 1, false},
    [TRACE_cuUserObjectCreate] = {"cuUserObjectCreate", params_cuUserObjectCreate, 5, false},
    [TRACE_cuUserObjectRelease] = {"cuUserObjectRelease", params_cuUserObjectRelease, 2, false},
    [TRACE_cuUserObjectRetain] = {"cuUserObjectRetain", params_cuUserObjectRetain, 2, false},
    [TRACE_cuVDPAUCtxCreate] = {"cuVDPAUCtxCreate", params_cuVDPAUCtxCreate, 5, false},
    [TRACE_cuVDPAUCtxCreate_v2] = {"cuVDPAUCtxCreate_v2", params_cuVDPAUCtxCreate_v2, 5, false},
    [TRACE_cuVDPAUGetDevice] = {"cuVDPAUGetDevice", params_cuVDPAUGetDevice, 3, false},
    [TRACE_cuWaitExternalSemaphoresAsync] = {"cuWaitExternalSemaphoresAsync", params_cuWaitExternalSemaphoresAsync, 4, false},
    [TRACE_cuWaitExternalSemaphoresAsync_ptsz] = {"cuWaitExternalSemaphoresAsync_ptsz", params_cuWaitExternalSemaphoresAsync, 4, false},
};
