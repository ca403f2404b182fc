// SPDX-License-Identifier: Apache-2.0
/*
 * Calls that may block, and calls that wait for the device. The worker serves its ring with one thread at a time; a thread that
 * is about to sleep inside the driver must say so first (executor_host.hand_over), or the guest's other threads stand still.
 * Calls that the guest posts are not among them: their order is the ring's.
 */
#include "device/cuda/cuda.h"

void cuda_hand_over(void) { cuda.host.hand_over(cuda.host.self); }

/* Errors after which nothing works in this process any more, in CUDA's own words. */
static bool is_fault(CUresult r) {
    switch (r) {
    case CUDA_ERROR_ECC_UNCORRECTABLE:
    case CUDA_ERROR_NVLINK_UNCORRECTABLE:
    case CUDA_ERROR_ILLEGAL_ADDRESS:
    case CUDA_ERROR_LAUNCH_TIMEOUT:
    case CUDA_ERROR_ASSERT:
    case CUDA_ERROR_HARDWARE_STACK_ERROR:
    case CUDA_ERROR_ILLEGAL_INSTRUCTION:
    case CUDA_ERROR_MISALIGNED_ADDRESS:
    case CUDA_ERROR_INVALID_ADDRESS_SPACE:
    case CUDA_ERROR_INVALID_PC:
    case CUDA_ERROR_LAUNCH_FAILED:
    case CUDA_ERROR_TENSOR_MEMORY_LEAK:
    case CUDA_ERROR_EXTERNAL_DEVICE:
        return true;
    default:
        return false;
    }
}

CUresult cuda_waited(CUresult r) {
    cuda_output_drain();
    if (is_fault(r))
        cuda.host.context_failed(cuda.host.self, r);
    return r;
}

/* name, parameters, arguments */
#define CALLS(X)                                                                                                               \
    X(cuCtxSynchronize, (void), ())                                                                                            \
    X(cuCtxSynchronize_v2, (CUcontext c), (c))                                                                                 \
    X(cuStreamSynchronize, (CUstream s), (s))                                                                                  \
    X(cuEventSynchronize, (CUevent e), (e))                                                                                    \
    X(cuArrayDestroy, (CUarray a), (a))                                                                                        \
    X(cuMipmappedArrayDestroy, (CUmipmappedArray a), (a))                                                                      \
    X(cuModuleUnload, (CUmodule m), (m))                                                                                       \
    X(cuMemcpy, (CUdeviceptr d, CUdeviceptr s, size_t n), (d, s, n))                                                           \
    X(cuMemcpyPeer, (CUdeviceptr d, CUcontext dc, CUdeviceptr s, CUcontext sc, size_t n), (d, dc, s, sc, n))                   \
    X(cuMemcpyHtoD_v2, (CUdeviceptr d, const void *s, size_t n), (d, s, n))                                                    \
    X(cuMemcpyDtoH_v2, (void *d, CUdeviceptr s, size_t n), (d, s, n))                                                          \
    X(cuMemcpyDtoD_v2, (CUdeviceptr d, CUdeviceptr s, size_t n), (d, s, n))                                                    \
    X(cuMemcpyAtoA_v2, (CUarray d, size_t o, CUarray s, size_t p, size_t n), (d, o, s, p, n))                                  \
    X(cuMemcpyAtoD_v2, (CUdeviceptr d, CUarray s, size_t o, size_t n), (d, s, o, n))                                           \
    X(cuMemcpyDtoA_v2, (CUarray d, size_t o, CUdeviceptr s, size_t n), (d, o, s, n))                                           \
    X(cuMemcpyAtoH_v2, (void *d, CUarray s, size_t o, size_t n), (d, s, o, n))                                                 \
    X(cuMemcpyHtoA_v2, (CUarray d, size_t o, const void *s, size_t n), (d, o, s, n))                                           \
    X(cuMemcpy2D_v2, (const CUDA_MEMCPY2D *p), (p))                                                                            \
    X(cuMemcpy2DUnaligned_v2, (const CUDA_MEMCPY2D *p), (p))                                                                   \
    X(cuMemcpy3D_v2, (const CUDA_MEMCPY3D *p), (p))                                                                            \
    X(cuMemcpy3DPeer, (const CUDA_MEMCPY3D_PEER *p), (p))                                                                      \
    X(cuMemPoolTrimTo, (CUmemoryPool p, size_t n), (p, n))                                                                     \
    X(cuMemPoolDestroy, (CUmemoryPool p), (p))                                                                                 \
    X(cuMemUnmap, (CUdeviceptr p, size_t n), (p, n))                                                                           \
    X(cuGraphInstantiateWithFlags, (CUgraphExec *e, CUgraph g, unsigned long long f), (e, g, f))                               \
    X(cuGraphInstantiateWithParams, (CUgraphExec *e, CUgraph g, CUDA_GRAPH_INSTANTIATE_PARAMS *p), (e, g, p))

#define WRAPPER(name, parameters, arguments)                                                                                   \
    static CUresult blocking_##name parameters {                                                                               \
        cuda_hand_over();                                                                                                      \
        return cuda_waited(cuda.real.name arguments);                                                                          \
    }
CALLS(WRAPPER)

#define INSTALL(name, parameters, arguments)                                                                                   \
    if (cuda.real.name)                                                                                                        \
        cuda.ops.name = blocking_##name;

void cuda_calls_install(void) { CALLS(INSTALL) }
