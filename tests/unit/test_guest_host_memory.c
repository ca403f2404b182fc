// SPDX-License-Identifier: Apache-2.0
/*
 * Pinned and registered memory, and pointer queries, with a heap but without a host: what the host would see
 * is read through a second mapping of the heap.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "generated/guest_calls.h"
#include "generated/runtime_hooks.h"
#include "runtime/context.h"
#include "runtime/enter.h"
#include "runtime/log.h"
#include "runtime/ranges.h"
#include "runtime/external.h"
#include "runtime/thread.h"

#define HEAP_SIZE ((size_t)1 << 20)
#define PAGE      4096u

static uint8_t *heap;
static int heap_fd = -1;
static size_t heap_used;
static unsigned heap_allocations, aliases;
static CUresult alias_result, call_result;
static struct rt_context context = {.token = 0x0100000100000000, .device = 0};

void *channel_heap(const struct channel *c, size_t *size) {
    (void)c;
    *size = HEAP_SIZE;
    return heap;
}

int channel_heap_fd(const struct channel *c, uint64_t *offset) {
    (void)c;
    *offset = 0;
    return heap_fd;
}

CUresult rt_enter(struct rt_call *call, enum rt_context_need need) {
    (void)need;
    *call = (struct rt_call){0};
    return CUDA_SUCCESS;
}

struct rt_thread *rt_thread(void) {
    static struct rt_thread thread;
    thread.stack = thread.inline_stack;
    thread.inline_stack[0] = &context;
    thread.depth = 1;
    return &thread;
}

void rt_log(enum rt_log_level level, const char *format, ...) {
    (void)level;
    (void)format;
}

bool external_free(CUdeviceptr address, CUresult *result) {
    (void)address;
    (void)result;
    return false;
}

CUresult call_cuMemRangeGetAttribute(unsigned f, void *data, size_t size, CUmem_range_attribute attribute,
                                     CUdeviceptr address, size_t count) {
    (void)f, (void)data, (void)size, (void)attribute, (void)address, (void)count;
    return CUDA_ERROR_NOT_SUPPORTED;
}

CUresult call_bcHeapAlloc(unsigned f, uint64_t size, uint64_t *offset) {
    (void)f;
    if (HEAP_SIZE - heap_used < size)
        return CUDA_ERROR_OUT_OF_MEMORY;
    *offset = heap_used;
    heap_used += size;
    heap_allocations++;
    return CUDA_SUCCESS;
}

CUresult call_bcHeapFree(unsigned f, uint64_t offset) {
    (void)f;
    (void)offset;
    heap_allocations--;
    return CUDA_SUCCESS;
}

CUresult call_bcHostRegister(unsigned f, uint64_t address, uint64_t offset, uint64_t size) {
    (void)f;
    (void)address;
    (void)offset;
    assert_int_equal(size % PAGE, 0);
    aliases += alias_result == CUDA_SUCCESS;
    return alias_result;
}

static unsigned lent_files;
static uint64_t lent_offset;

int channel_lend(struct channel *c, int fd, uint64_t *number) {
    (void)c;
    assert_true(fd >= 0);
    *number = 40 + lent_files++;
    return 0;
}

CUresult call_bcFileRegister(unsigned f, uint64_t address, uint64_t file, uint64_t offset, uint64_t size) {
    (void)f;
    (void)address;
    assert_int_equal(file, 39 + lent_files);
    assert_int_equal(size % PAGE, 0);
    lent_offset = offset;
    aliases++;
    return CUDA_SUCCESS;
}

CUresult call_bcHostUnregister(unsigned f, uint64_t address, uint64_t size) {
    (void)f;
    (void)address;
    (void)size;
    aliases--;
    return CUDA_SUCCESS;
}

CUresult call_cuMemHostAlloc(unsigned f, void **pp, size_t size, unsigned flags) {
    (void)flags;
    uint64_t offset = 0;
    CUresult r = call_bcHeapAlloc(f, (size + PAGE - 1) & ~(size_t)(PAGE - 1), &offset);
    *pp = heap + offset;
    return r;
}

CUresult call_cuMemFreeHost(unsigned f, void *p) {
    (void)p;
    return call_bcHeapFree(f, 0);
}

CUresult call_cuMemGetAddressRange_v2(unsigned f, CUdeviceptr *base, size_t *size, CUdeviceptr address) {
    (void)f;
    *base = address & ~(CUdeviceptr)0xffff;
    *size = 0x10000;
    return call_result;
}

/* memory.c is linked for memory_track; its own calls are not made here. */
/* A device whose next addresses these are. */
static CUdeviceptr device_places[16];
static unsigned device_place, device_live;

CUresult call_cuMemAlloc_v2(unsigned f, CUdeviceptr *p, size_t n) {
    (void)f;
    (void)n;
    *p = device_places[device_place++];
    device_live += *p != 0;
    return *p ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}
CUresult call_cuMemFree_v2(unsigned f, CUdeviceptr p) {
    (void)f;
    (void)p;
    device_live--;
    return CUDA_SUCCESS;
}
CUresult call_cuMemAddressReserve(unsigned f, CUdeviceptr *p, size_t n, size_t alignment, CUdeviceptr wanted, unsigned long long flags) {
    (void)alignment;
    (void)wanted;
    (void)flags;
    return call_cuMemAlloc_v2(f, p, n);
}
CUresult call_cuMemAddressFree(unsigned f, CUdeviceptr p, size_t n) {
    (void)n;
    return call_cuMemFree_v2(f, p);
}
CUresult call_cuGraphAddMemAllocNode(unsigned f, CUgraphNode *node, CUgraph graph, const CUgraphNode *from, size_t n,
                                     CUDA_MEM_ALLOC_NODE_PARAMS *params) {
    (void)node;
    (void)graph;
    (void)from;
    (void)n;
    return call_cuMemAlloc_v2(f, &params->dptr, params->bytesize);
}
CUresult call_cuGraphDestroyNode(unsigned f, CUgraphNode node) {
    (void)node;
    return call_cuMemFree_v2(f, 0);
}
CUresult call_cuMemAllocPitch_v2(unsigned f, CUdeviceptr *p, size_t *pitch, size_t w, size_t h, unsigned e) {
    (void)f;
    (void)p;
    (void)pitch;
    (void)w;
    (void)h;
    (void)e;
    return CUDA_ERROR_NOT_SUPPORTED;
}
CUresult call_cuMemAllocManaged(unsigned f, CUdeviceptr *p, size_t n, unsigned flags) {
    (void)flags;
    void *at;
    CUresult r = call_cuMemHostAlloc(f, &at, n, 0);
    *p = (uintptr_t)at;
    return r;
}
CUresult call_cuMemAllocAsync(unsigned f, CUdeviceptr *p, size_t n, CUstream s) {
    (void)f;
    (void)n;
    (void)s;
    *p = ((CUdeviceptr)1 << 40) + 0x1000;
    return CUDA_SUCCESS;
}
CUresult call_cuMemAllocFromPoolAsync(unsigned f, CUdeviceptr *p, size_t n, CUmemoryPool pool, CUstream s) {
    (void)f;
    (void)p;
    (void)n;
    (void)pool;
    (void)s;
    return CUDA_ERROR_NOT_SUPPORTED;
}
CUresult call_cuMemFreeAsync(unsigned f, CUdeviceptr p, CUstream s) {
    (void)f;
    (void)p;
    (void)s;
    return CUDA_SUCCESS;
}

static int set_up(void **state) {
    (void)state;
    ranges_reset();
    ranges_set_arena((uint64_t)1 << 40, (uint64_t)1 << 30);
    if (heap_fd < 0) {
        heap_fd = memfd_create("heap", MFD_CLOEXEC);
        if (heap_fd < 0 || ftruncate(heap_fd, HEAP_SIZE))
            return 1;
        heap = mmap(NULL, HEAP_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, heap_fd, 0);
    }
    heap_used = 0;
    heap_allocations = aliases = 0;
    alias_result = call_result = CUDA_SUCCESS;
    return 0;
}

static uint8_t *pages(unsigned count) {
    return mmap(NULL, count * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void registered_pages_are_the_heaps(void **state) {
    (void)state;
    uint8_t *p = pages(4);
    memset(p, 7, 4 * PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, 4 * PAGE, 0), CUDA_SUCCESS);
    assert_int_equal(heap[0], 7);
    p[0] = 8;
    assert_int_equal(heap[0], 8);
    heap[3 * PAGE] = 9; /* as a kernel would */
    assert_int_equal(p[3 * PAGE], 9);
    assert_int_equal(rt_cuMemHostRegister_v2(p + 10, 10, 0), CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED);
    assert_int_equal(rt_cuMemHostUnregister(p + 10), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostUnregister(p), CUDA_SUCCESS);
    assert_int_equal(p[0], 8);
    assert_int_equal(p[3 * PAGE], 9);
    p[0] = 1;
    assert_int_equal(heap[0], 8); /* no longer shared */
    assert_int_equal(heap_allocations, 0);
    assert_int_equal(aliases, 0);
    assert_int_equal(rt_cuMemHostUnregister(p), CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED);
    munmap(p, 4 * PAGE);
}

static void neighbours_share_a_page(void **state) {
    (void)state;
    uint8_t *p = pages(3);
    memset(p, 1, 3 * PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(p + 100, PAGE, 0), CUDA_SUCCESS); /* pages 0 and 1 */
    assert_int_equal(heap_used, 2 * PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(p + 2 * PAGE - 50, 100, 0), CUDA_SUCCESS); /* pages 1 and 2 */
    assert_int_equal(heap_used, 3 * PAGE);
    assert_int_equal(rt_cuMemHostUnregister(p + 100), CUDA_SUCCESS);
    p[PAGE] = 42; /* still shared: the second registration holds the first one's pages */
    assert_int_equal(heap[PAGE], 42);
    assert_int_equal(rt_cuMemHostUnregister(p + 2 * PAGE - 50), CUDA_SUCCESS);
    assert_int_equal(p[PAGE], 42);
    assert_int_equal(heap_allocations, 0);
    assert_int_equal(aliases, 0);
    munmap(p, 3 * PAGE);
}

/* Device memory that comes to lie where this process has something is asked for again. */
static void taken_device_addresses(void **state) {
    (void)state;
    const uint64_t mib = 1 << 20, free_place = 0x160000000000;
    void *taken = mmap(NULL, 8 * mib, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CUdeviceptr p = 0;
    device_places[0] = (uintptr_t)taken;
    device_places[1] = (uintptr_t)taken + 4 * mib;
    device_places[2] = free_place;
    assert_int_equal(rt_cuMemAlloc_v2(&p, 100), CUDA_SUCCESS);
    assert_int_equal(p, free_place);
    assert_int_equal(device_live, 1);
    assert_true(ranges_in_arena(p + 1000)); /* the span is reserved */
    assert_false(ranges_in_arena((uintptr_t)taken));
    device_place = 0;
    device_places[2] = 0;
    assert_int_equal(rt_cuMemAlloc_v2(&p, 100), CUDA_ERROR_OUT_OF_MEMORY);
    assert_int_equal(device_live, 1);
    device_place = 1;
    device_places[2] = free_place + 16 * mib;
    assert_int_equal(rt_cuMemAddressReserve(&p, 2 * mib, 0, 0, 0), CUDA_SUCCESS);
    assert_int_equal(p, free_place + 16 * mib);
    assert_ptr_equal(mmap((void *)(uintptr_t)p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0), MAP_FAILED);
    CUDA_MEM_ALLOC_NODE_PARAMS node = {.bytesize = 100};
    CUgraphNode handle;
    device_place = 0;
    assert_int_equal(rt_cuGraphAddMemAllocNode(&handle, NULL, NULL, 0, &node), CUDA_ERROR_OUT_OF_MEMORY);
    assert_int_equal(device_live, 2);
    munmap(taken, 8 * mib);
}

/* A shared mapping of a file stays what it is; the file is lent once. */
static void shared_memory(void **state) {
    (void)state;
    int fd = memfd_create("shared", MFD_CLOEXEC);
    assert_int_equal(ftruncate(fd, 8 * PAGE), 0);
    uint8_t *p = mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 2 * PAGE);
    p[PAGE] = 7;
    assert_int_equal(rt_cuMemHostRegister_v2(p + PAGE + 5, PAGE, 0), CUDA_SUCCESS);
    assert_int_equal(lent_files, 1);
    assert_int_equal(lent_offset, 3 * PAGE);
    assert_int_equal(aliases, 1);
    assert_int_equal(heap_allocations, 0);
    assert_int_equal(p[PAGE], 7);
    assert_int_equal(rt_cuMemHostRegister_v2(p, PAGE, 0), CUDA_SUCCESS);
    assert_int_equal(lent_files, 1);
    assert_int_equal(lent_offset, 2 * PAGE);
    assert_int_equal(rt_cuMemHostUnregister(p), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemHostUnregister(p + PAGE + 5), CUDA_SUCCESS);
    assert_int_equal(aliases, 0);
    /* Two pieces that do not lie side by side in the file, and two kinds of memory, are no one range. */
    assert_ptr_equal(mmap(p + PAGE, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0), p + PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, 2 * PAGE, 0), CUDA_ERROR_NOT_SUPPORTED);
    assert_ptr_equal(mmap(p + PAGE, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), p + PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, 2 * PAGE, 0), CUDA_ERROR_NOT_SUPPORTED);
    munmap(p, 4 * PAGE);
    close(fd);
}

static void what_cannot_be_registered(void **state) {
    (void)state;
    uint8_t *p = pages(3), local[64];
    memset(p, 3, 3 * PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(NULL, PAGE, 0), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, 0, 0), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, PAGE, 0x80), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, PAGE, CU_MEMHOSTREGISTER_IOMEMORY), CUDA_ERROR_NOT_SUPPORTED);
    assert_int_equal(rt_cuMemHostRegister_v2(local, sizeof local, 0), CUDA_ERROR_NOT_SUPPORTED);
    uint8_t *nameless = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_int_equal(rt_cuMemHostRegister_v2(nameless, PAGE, 0), CUDA_ERROR_NOT_SUPPORTED); /* nobody has the file */
    munmap(nameless, PAGE);
    munmap(p + PAGE, PAGE);
    assert_int_equal(rt_cuMemHostRegister_v2(p, 3 * PAGE, 0), CUDA_ERROR_INVALID_VALUE);
    alias_result = CUDA_ERROR_OPERATING_SYSTEM;
    assert_int_equal(rt_cuMemHostRegister_v2(p, PAGE, 0), CUDA_ERROR_OPERATING_SYSTEM);
    alias_result = CUDA_SUCCESS;
    assert_int_equal(heap_allocations, 0);
    assert_int_equal(p[0], 3);
    heap_used = HEAP_SIZE;
    assert_int_equal(rt_cuMemHostRegister_v2(p, PAGE, 0), CUDA_ERROR_OUT_OF_MEMORY);
    assert_int_equal(rt_cuMemHostUnregister(NULL), CUDA_ERROR_INVALID_VALUE);
    munmap(p, PAGE);
    munmap(p + 2 * PAGE, PAGE);
}

static void pinned_memory(void **state) {
    (void)state;
    void *p = NULL;
    CUdeviceptr d = 0;
    unsigned flags = 0;
    assert_int_equal(rt_cuMemHostAlloc(&p, 0, 0), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostAlloc(&p, 100, 0x10), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostAlloc(&p, 100, CU_MEMHOSTALLOC_DEVICEMAP), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemHostGetDevicePointer_v2(&d, (char *)p + 4, 0), CUDA_SUCCESS);
    assert_int_equal(d, (uintptr_t)p + 4);
    assert_int_equal(rt_cuMemHostGetDevicePointer_v2(&d, p, 1), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemHostGetFlags(&flags, p), CUDA_SUCCESS);
    assert_int_equal(flags, CU_MEMHOSTALLOC_DEVICEMAP);
    assert_int_equal(rt_cuMemFreeHost((char *)p + 4), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemFree_v2((uintptr_t)p), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemFreeHost(p), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemFreeHost(p), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(heap_allocations, 0);
}

static void pointer_attributes(void **state) {
    (void)state;
    struct range range = {.base = ((uint64_t)1 << 40) + 0x100000,
                          .size = 4096,
                          .kind = RANGE_DEVICE,
                          .context = rt_context_handle(&context)};
    assert_int_equal(ranges_add(&range), CUDA_SUCCESS);
    CUdeviceptr at = range.base + 16;
    CUmemorytype type;
    void *host = (void *)1;
    CUdeviceptr device;
    int ordinal = 5, managed = 5;
    CUcontext owner;
    assert_int_equal(rt_cuPointerGetAttribute(&type, CU_POINTER_ATTRIBUTE_MEMORY_TYPE, at), CUDA_SUCCESS);
    assert_int_equal(type, CU_MEMORYTYPE_DEVICE);
    assert_int_equal(rt_cuPointerGetAttribute(&host, CU_POINTER_ATTRIBUTE_HOST_POINTER, at),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuPointerGetAttribute(&device, CU_POINTER_ATTRIBUTE_RANGE_START_ADDR, at),
                     CUDA_SUCCESS);
    assert_int_equal(device, range.base);
    assert_int_equal(rt_cuPointerGetAttribute(&host, (CUpointer_attribute)99, at), CUDA_ERROR_INVALID_VALUE);

    /* What cudaPointerGetAttributes asks, of device memory and of memory that CUDA does not know. */
    CUpointer_attribute ids[] = {1, 2, 3, 4, 8, 9};
    void *data[] = {&owner, &type, &device, &host, &managed, &ordinal};
    assert_int_equal(rt_cuPointerGetAttributes(6, ids, data, at), CUDA_SUCCESS);
    assert_ptr_equal(owner, rt_context_handle(&context));
    assert_int_equal(device, at);
    assert_null(host);
    assert_int_equal(managed, 0);
    assert_int_equal(ordinal, 0);
    int local;
    host = (void *)1;
    assert_int_equal(rt_cuPointerGetAttributes(6, ids, data, (uintptr_t)&local), CUDA_SUCCESS);
    assert_null(owner);
    assert_int_equal(type, 0);
    assert_int_equal(device, 0);
    assert_null(host);
    assert_int_equal(ordinal, -2);
    assert_int_equal(
        rt_cuPointerGetAttribute(&device, CU_POINTER_ATTRIBUTE_DEVICE_POINTER, (uintptr_t)&local),
        CUDA_ERROR_INVALID_VALUE);

    size_t size;
    assert_int_equal(rt_cuMemGetAddressRange_v2(&device, &size, at), CUDA_SUCCESS);
    assert_int_equal(size, 4096);
    assert_int_equal(rt_cuMemGetAddressRange_v2(&device, &size, (uintptr_t)&local), CUDA_ERROR_NOT_FOUND);
    /* Mapped by the virtual memory calls: the host knows. */
    assert_int_equal(rt_cuMemGetAddressRange_v2(&device, &size, ((uint64_t)1 << 40) + 0x654321),
                     CUDA_SUCCESS);
    assert_int_equal(device, ((uint64_t)1 << 40) + 0x650000);

    unsigned on = 1;
    int sync = 0;
    assert_int_equal(rt_cuPointerSetAttribute(&on, CU_POINTER_ATTRIBUTE_SYNC_MEMOPS, at), CUDA_SUCCESS);
    assert_int_equal(rt_cuPointerGetAttribute(&sync, CU_POINTER_ATTRIBUTE_SYNC_MEMOPS, at), CUDA_SUCCESS);
    assert_int_equal(sync, 1);
    assert_int_equal(rt_cuPointerSetAttribute(&on, CU_POINTER_ATTRIBUTE_BUFFER_ID, at),
                     CUDA_ERROR_INVALID_VALUE);
}

static void managed_and_pool_memory(void **state) {
    (void)state;
    CUdeviceptr p = 0;
    int managed = 0;
    assert_int_equal(rt_cuMemAllocManaged(&p, 100, CU_MEM_ATTACH_SINGLE), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemAllocManaged(&p, 100, CU_MEM_ATTACH_GLOBAL), CUDA_SUCCESS);
    assert_int_equal(rt_cuPointerGetAttribute(&managed, CU_POINTER_ATTRIBUTE_IS_MANAGED, p), CUDA_SUCCESS);
    assert_int_equal(managed, 1);
    assert_int_equal(rt_cuMemFree_v2(p + 1), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(rt_cuMemFree_v2(p), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemFree_v2(0), CUDA_SUCCESS);
    /* The pool may hand out an address again that a graph freed without telling the guest. */
    assert_int_equal(rt_cuMemAllocAsync(0, &p, 100, NULL), CUDA_SUCCESS);
    assert_int_equal(rt_cuMemAllocAsync(0, &p, 200, NULL), CUDA_SUCCESS);
    struct range range;
    assert_true(ranges_find(p, &range));
    assert_int_equal(range.size, 200);
    assert_int_equal(rt_cuMemFreeAsync(0, p, NULL), CUDA_SUCCESS);
    assert_false(ranges_find(p, &range));
    assert_int_equal(rt_cuMemFreeAsync(0, (uintptr_t)&range, NULL), CUDA_ERROR_INVALID_VALUE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(registered_pages_are_the_heaps, set_up),
        cmocka_unit_test_setup(neighbours_share_a_page, set_up),
        cmocka_unit_test_setup(shared_memory, set_up),
        cmocka_unit_test_setup(taken_device_addresses, set_up),
        cmocka_unit_test_setup(what_cannot_be_registered, set_up),
        cmocka_unit_test_setup(pinned_memory, set_up),
        cmocka_unit_test_setup(pointer_attributes, set_up),
        cmocka_unit_test_setup(managed_and_pool_memory, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
