// SPDX-License-Identifier: Apache-2.0
// Shareable handles between two processes: virtual memory management and memory pools, whose descriptors travel over a socket.
#include "check.h"
#include <cstring>
#include <cuda.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define CU(call)                                                                                                       \
    do {                                                                                                               \
        CUresult cu_result = (call);                                                                                   \
        if (cu_result != CUDA_SUCCESS) {                                                                               \
            std::printf("%s:%d: %s: %d\n", __FILE__, __LINE__, #call, (int)cu_result);                                 \
            std::exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)
#define CU_FAILS(call, expected) REQUIRE((call) == (expected))

static int partner;

static void tell(const void *p, size_t n) { REQUIRE(write(partner, p, n) == (ssize_t)n); }
static void hear(void *p, size_t n) { REQUIRE(recv(partner, p, n, MSG_WAITALL) == (ssize_t)n); }

static void send_descriptor(int fd) {
    char data = 'd', room[CMSG_SPACE(sizeof fd)] = {};
    iovec v = {&data, 1};
    msghdr m = {};
    m.msg_iov = &v, m.msg_iovlen = 1, m.msg_control = room, m.msg_controllen = sizeof room;
    cmsghdr *h = CMSG_FIRSTHDR(&m);
    h->cmsg_level = SOL_SOCKET, h->cmsg_type = SCM_RIGHTS, h->cmsg_len = CMSG_LEN(sizeof fd);
    memcpy(CMSG_DATA(h), &fd, sizeof fd);
    REQUIRE(sendmsg(partner, &m, 0) == 1);
}

static int receive_descriptor() {
    char data, room[CMSG_SPACE(sizeof(int))];
    iovec v = {&data, 1};
    msghdr m = {};
    m.msg_iov = &v, m.msg_iovlen = 1, m.msg_control = room, m.msg_controllen = sizeof room;
    REQUIRE(recvmsg(partner, &m, 0) == 1 && CMSG_FIRSTHDR(&m));
    int fd;
    memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&m)), sizeof fd);
    return fd;
}

__global__ void add(unsigned *p, unsigned n, unsigned value) {
    for (unsigned i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
        p[i] += value + i;
}

static void require_all(const unsigned *device, unsigned n, unsigned base, unsigned step) {
    unsigned *host = (unsigned *)std::malloc(n * sizeof *host);
    CHECK(cudaMemcpy(host, device, n * sizeof *host, cudaMemcpyDeviceToHost));
    for (unsigned i = 0; i < n; i++)
        REQUIRE(host[i] == base + step * i);
    std::free(host);
}

static CUmemAllocationProp shareable() {
    CUmemAllocationProp prop = {};
    prop.type = CU_MEM_ALLOCATION_TYPE_PINNED;
    prop.location = {CU_MEM_LOCATION_TYPE_DEVICE, 0};
    prop.requestedHandleTypes = CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR;
    return prop;
}

static unsigned *map(CUmemGenericAllocationHandle handle, size_t size) {
    CUdeviceptr at;
    CUmemAccessDesc access = {{CU_MEM_LOCATION_TYPE_DEVICE, 0}, CU_MEM_ACCESS_FLAGS_PROT_READWRITE};
    CU(cuMemAddressReserve(&at, size, 0, 0, 0));
    CU(cuMemMap(at, size, 0, handle, 0));
    CU(cuMemSetAccess(at, size, &access, 1));
    return (unsigned *)at;
}

static void unmap(unsigned *at, size_t size) {
    CU(cuMemUnmap((CUdeviceptr)at, size));
    CU(cuMemAddressFree((CUdeviceptr)at, size));
}

// The same descriptor as external memory.
static void external(int fd, size_t size) {
    CUDA_EXTERNAL_MEMORY_HANDLE_DESC desc = {};
    CUDA_EXTERNAL_MEMORY_BUFFER_DESC part = {};
    CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC array = {};
    CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC semaphore_desc = {};
    CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS signal = {};
    CUexternalMemory memory;
    CUexternalSemaphore semaphore = NULL;
    CUmipmappedArray mipmap;
    CUdeviceptr at, second;
    desc.type = CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD;
    desc.handle.fd = partner;
    desc.size = size;
    CU_FAILS(cuImportExternalMemory(&memory, &desc), CUDA_ERROR_INVALID_HANDLE);
    desc.handle.fd = fd;
    desc.size = 100 * size;
    CU_FAILS(cuImportExternalMemory(&memory, &desc), CUDA_ERROR_INVALID_VALUE);
    desc.size = size;
    desc.flags = 6;
    CU_FAILS(cuImportExternalMemory(&memory, &desc), CUDA_ERROR_INVALID_VALUE);
    desc.flags = 0;
    desc.type = CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP;
    CU_FAILS(cuImportExternalMemory(&memory, &desc), CUDA_ERROR_NOT_SUPPORTED);
    desc.type = CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD;
    CU(cuImportExternalMemory(&memory, &desc));
    REQUIRE(close(fd) != 0); // the import took it
    part.offset = 4096;
    part.size = 4000;
    CU(cuExternalMemoryGetMappedBuffer(&at, memory, &part));
    CU(cuExternalMemoryGetMappedBuffer(&second, memory, &part));
    require_all((unsigned *)at, 1000, 10 + 1024, 1);
    part.size = size;
    CU_FAILS(cuExternalMemoryGetMappedBuffer(&second, memory, &part), CUDA_ERROR_INVALID_VALUE);
    array.numLevels = 1;
    CU_FAILS(cuExternalMemoryGetMappedMipmappedArray(&mipmap, memory, &array), CUDA_ERROR_NOT_SUPPORTED);
    CU(cuDestroyExternalMemory(memory));
    CU_FAILS(cuDestroyExternalMemory(memory), CUDA_ERROR_INVALID_HANDLE);
    CU_FAILS(cuExternalMemoryGetMappedBuffer(&second, memory, &part), CUDA_ERROR_INVALID_HANDLE);
    require_all((unsigned *)at, 1000, 10 + 1024, 1);
    CU(cuMemFree(at));
    CU(cuMemFree(second));
    CU_FAILS(cuMemFree(at), CUDA_ERROR_INVALID_VALUE);

    semaphore_desc.type = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD;
    CU_FAILS(cuImportExternalSemaphore(&semaphore, &semaphore_desc), CUDA_ERROR_NOT_SUPPORTED);
    CU_FAILS(cuImportExternalSemaphore(&semaphore, NULL), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuSignalExternalSemaphoresAsync(&semaphore, &signal, 1, 0), CUDA_ERROR_INVALID_HANDLE);
    CU_FAILS(cuSignalExternalSemaphoresAsync(&semaphore, NULL, 1, 0), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuDestroyExternalSemaphore(semaphore), CUDA_ERROR_INVALID_HANDLE);
}

static const unsigned pool_count = 1000;

static void exporter() {
    CHECK(cudaFree(0));
    CUmemAllocationProp prop = shareable();
    size_t size;
    CU(cuMemGetAllocationGranularity(&size, &prop, CU_MEM_ALLOC_GRANULARITY_MINIMUM));
    size *= 2;
    CUmemGenericAllocationHandle handle, again, plain;
    CU(cuMemCreate(&handle, size, &prop, 0));
    unsigned *p = map(handle, size);
    CHECK(cudaMemset(p, 0, size));
    add<<<4, 64>>>(p, size / 4, 10);
    CHECK(cudaDeviceSynchronize());
    int fd = -1;
    CU(cuMemExportToShareableHandle(&fd, handle, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, 0));

    // What cannot be exported, or not like this.
    CU_FAILS(cuMemExportToShareableHandle(&fd, handle, CU_MEM_HANDLE_TYPE_FABRIC, 0), CUDA_ERROR_NOT_SUPPORTED);
    CU_FAILS(cuMemExportToShareableHandle(&fd, handle, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, 1), CUDA_ERROR_INVALID_VALUE);
    CU_FAILS(cuMemExportToShareableHandle(NULL, handle, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, 0), CUDA_ERROR_INVALID_VALUE);
    prop.requestedHandleTypes = CU_MEM_HANDLE_TYPE_NONE;
    CU(cuMemCreate(&plain, size, &prop, 0));
    int none = -1;
    CU_FAILS(cuMemExportToShareableHandle(&none, plain, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR, 0), CUDA_ERROR_INVALID_VALUE);
    CU(cuMemRelease(plain));
    CU_FAILS(cuMemImportFromShareableHandle(&again, (void *)(intptr_t)partner, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR),
             CUDA_ERROR_INVALID_VALUE);
    // A process may import its own; every handle that was returned wants a release.
    CU(cuMemImportFromShareableHandle(&again, (void *)(intptr_t)fd, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR));
    CU(cuMemRelease(again));
    CU(cuMemRetainAllocationHandle(&again, p));
    REQUIRE(again == handle);
    CU(cuMemRelease(again));
    CU(cuMemRelease(handle));
    CU_FAILS(cuMemRelease(handle), CUDA_ERROR_INVALID_VALUE);
    send_descriptor(fd);
    close(fd);

    // A pool.
    cudaMemPoolProps props = {};
    props.allocType = cudaMemAllocationTypePinned;
    props.location = {cudaMemLocationTypeDevice, 0};
    props.handleTypes = cudaMemHandleTypePosixFileDescriptor;
    cudaMemPool_t pool;
    cudaMemPoolPtrExportData data[2];
    unsigned *q[2], *foreign;
    CHECK(cudaMemPoolCreate(&pool, &props));
    CHECK(cudaMemPoolExportToShareableHandle(&fd, pool, cudaMemHandleTypePosixFileDescriptor, 0));
    CHECK(cudaMallocAsync((void **)&foreign, 64, 0));
    EXPECT_ERROR(cudaMemPoolExportPointer(&data[0], foreign), cudaErrorInvalidValue);
    for (unsigned i = 0; i < 2; i++) {
        CHECK(cudaMallocFromPoolAsync((void **)&q[i], pool_count * sizeof(unsigned), pool, 0));
        CHECK(cudaMemsetAsync(q[i], 0, pool_count * sizeof(unsigned), 0));
        add<<<4, 64>>>(q[i], pool_count, i);
        CHECK(cudaMemPoolExportPointer(&data[i], q[i]));
    }
    CHECK(cudaDeviceSynchronize());
    send_descriptor(fd);
    close(fd);
    tell(data, sizeof data);
    char c;
    hear(&c, 1);
    require_all(p, size / 4, 30, 2);
    require_all(q[1], pool_count, 101, 2);
    unmap(p, size);
    for (auto x : q)
        CHECK(cudaFreeAsync(x, 0));
    CHECK(cudaStreamSynchronize(0));
    CHECK(cudaMemPoolDestroy(pool));
    tell(&c, 1);
    hear(&c, 1);
}

static void importer() {
    CHECK(cudaFree(0));
    CUmemAllocationProp prop = shareable();
    size_t size, before, during, after, total;
    CU(cuMemGetAllocationGranularity(&size, &prop, CU_MEM_ALLOC_GRANULARITY_MINIMUM));
    size *= 2;
    CHECK(cudaMemGetInfo(&before, &total));
    int fd = receive_descriptor();
    CUmemGenericAllocationHandle handle;
    cudaMemPool_t pool;
    EXPECT_ERROR(cudaMemPoolImportFromShareableHandle(&pool, (void *)(intptr_t)fd, cudaMemHandleTypePosixFileDescriptor, 0),
                 cudaErrorInvalidValue); // no pool
    external(dup(fd), size);
    CU(cuMemImportFromShareableHandle(&handle, (void *)(intptr_t)fd, CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR));
    close(fd);
    CHECK(cudaMemGetInfo(&during, &total));
    REQUIRE(during == before - size);
    unsigned *p = map(handle, size);
    CU(cuMemRelease(handle));
    require_all(p, size / 4, 10, 1);
    add<<<4, 64>>>(p, size / 4, 20);
    CHECK(cudaDeviceSynchronize());

    cudaMemPoolPtrExportData data[2], wrong;
    unsigned *q[2], *other;
    fd = receive_descriptor();
    hear(data, sizeof data);
    CHECK(cudaMemPoolImportFromShareableHandle(&pool, (void *)(intptr_t)fd, cudaMemHandleTypePosixFileDescriptor, 0));
    close(fd);
    EXPECT_ERROR(cudaMallocFromPoolAsync((void **)&other, 64, pool, 0), cudaErrorInvalidValue);
    for (unsigned i = 0; i < 2; i++) {
        CHECK(cudaMemPoolImportPointer((void **)&q[i], pool, &data[i]));
        require_all(q[i], pool_count, i, 1);
    }
    wrong = data[0];
    wrong.reserved[0] ^= 1;
    EXPECT_ERROR(cudaMemPoolImportPointer((void **)&other, pool, &wrong), cudaErrorInvalidValue);
    add<<<4, 64>>>(q[1], pool_count, 100);
    CHECK(cudaDeviceSynchronize());
    char c = 'x';
    CHECK(cudaFreeAsync(q[0], 0));
    CHECK(cudaStreamSynchronize(0));
    EXPECT_ERROR(cudaFree(q[0]), cudaErrorInvalidValue);
    tell(&c, 1);
    hear(&c, 1); // the exporter has let everything go
    require_all(p, size / 4, 30, 2);
    require_all(q[1], pool_count, 101, 2);
    CHECK(cudaFree(q[1]));
    CHECK(cudaMemPoolDestroy(pool));
    unmap(p, size);
    CHECK(cudaMemGetInfo(&after, &total));
    REQUIRE(after == before);
    tell(&c, 1);
}

int main() {
    int ends[2], status;
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    pid_t other = fork();
    partner = ends[other == 0];
    close(ends[other != 0]);
    if (other == 0) {
        exporter();
        _exit(0);
    }
    importer();
    REQUIRE(waitpid(other, &status, 0) == other && status == 0);
    return passed("ipc_export");
}
