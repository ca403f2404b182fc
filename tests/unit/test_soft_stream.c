// SPDX-License-Identifier: Apache-2.0
/* Streams, events and the engine of the software GPU. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "device/soft/stream.h"
#include "tests/unit/soft_fake.h"

static struct soft_context *context;

static int set_up(void **state) {
    (void)state;
    soft_set_thread(1);
    context = fake_context();
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    fake_context_destroy(context);
    return 0;
}

#define OK(call) assert_int_equal(call, CUDA_SUCCESS)

static void log_number(CUstream s, int n) {
    struct soft_op op = fake_log_op(&n);
    OK(soft_stream_submit(s, &op));
}

static void add_gate(CUstream s, _Atomic int *open) {
    struct soft_op op = fake_gate_op(&open);
    OK(soft_stream_submit(s, &op));
}

static CUstream make_stream(unsigned flags) {
    CUstream s;
    OK(soft_cuStreamCreate(&s, flags));
    return s;
}

static CUevent make_event(unsigned flags) {
    CUevent e;
    OK(soft_cuEventCreate(&e, flags));
    return e;
}

static void idle_stream_runs_inline(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    log_number(s, 7);
    assert_int_equal(fake_log_size(), 1); /* before anybody waited */
    OK(soft_cuStreamQuery(s));
    OK(soft_cuStreamSynchronize(s));
    OK(soft_cuStreamDestroy_v2(s));
}

static void order_within_a_stream(void **state) {
    (void)state;
    _Atomic int open = 0;
    CUstream s = make_stream(0);
    add_gate(s, &open);
    for (int i = 0; i < 100; i++)
        log_number(s, i);
    assert_int_equal(soft_cuStreamQuery(s), CUDA_ERROR_NOT_READY);
    assert_int_equal(fake_log_size(), 0);
    open = 1;
    OK(soft_cuStreamSynchronize(s));
    assert_int_equal(fake_log_size(), 100);
    for (int i = 0; i < 100; i++)
        assert_int_equal(fake_log_at((size_t)i), i);
    OK(soft_cuStreamDestroy_v2(s));
}

/* More streams are blocked in kernels than there are engine threads; another stream frees them. */
static void spinning_kernels_do_not_starve_others(void **state) {
    (void)state;
    _Atomic int open = 0;
    CUstream spin[8], other = make_stream(CU_STREAM_NON_BLOCKING);
    for (int i = 0; i < 8; i++) {
        spin[i] = make_stream(CU_STREAM_NON_BLOCKING);
        add_gate(spin[i], &open);
    }
    log_number(other, 1);
    OK(soft_cuStreamSynchronize(other));
    assert_int_equal(fake_log_size(), 1);
    for (int i = 0; i < 8; i++)
        assert_int_equal(soft_cuStreamQuery(spin[i]), CUDA_ERROR_NOT_READY);
    open = 1;
    OK(soft_streams_synchronize(context->streams));
    for (int i = 0; i < 8; i++)
        OK(soft_cuStreamDestroy_v2(spin[i]));
    OK(soft_cuStreamDestroy_v2(other));
}

static _Atomic int opened_by_kernel;

static enum soft_op_progress open_gate(const void *params, CUresult *error) {
    (void)params, (void)error;
    opened_by_kernel = 1;
    return SOFT_OP_DONE;
}

/* A kernel waits for a kernel of a later submission in a stream of lower priority. */
static void kernel_waits_for_other_stream(void **state) {
    (void)state;
    struct fake_kernel opener = {.step = open_gate};
    opened_by_kernel = 0;
    CUstream high, low;
    OK(soft_cuStreamCreateWithPriority(&high, CU_STREAM_NON_BLOCKING, -5));
    OK(soft_cuStreamCreateWithPriority(&low, CU_STREAM_NON_BLOCKING, 0));
    _Atomic int first = 0;
    add_gate(low, &first);
    struct soft_op op = fake_launch(&opener, NULL, 0);
    OK(soft_stream_submit(low, &op));
    add_gate(high, &opened_by_kernel);
    first = 1;
    OK(soft_cuStreamSynchronize(high));
    OK(soft_cuStreamDestroy_v2(high));
    OK(soft_cuStreamDestroy_v2(low));
}

static void legacy_stream_orders_blocking_streams(void **state) {
    (void)state;
    _Atomic int open = 0;
    CUstream a = make_stream(0), b = make_stream(0), free_stream = make_stream(CU_STREAM_NON_BLOCKING);
    add_gate(a, &open);
    log_number(NULL, 1);        /* waits for a */
    log_number(b, 2);           /* waits for the legacy stream */
    log_number(free_stream, 3); /* waits for nobody */
    OK(soft_cuStreamSynchronize(free_stream));
    assert_int_equal(fake_log_size(), 1);
    assert_int_equal(fake_log_at(0), 3);
    assert_int_equal(soft_cuStreamQuery(b), CUDA_ERROR_NOT_READY);
    open = 1;
    OK(soft_cuStreamSynchronize(b));
    assert_int_equal(fake_log_at(1), 1);
    assert_int_equal(fake_log_at(2), 2);
    OK(soft_cuStreamDestroy_v2(a));
    OK(soft_cuStreamDestroy_v2(b));
    OK(soft_cuStreamDestroy_v2(free_stream));
}

static void per_thread_streams_are_one_per_guest_thread(void **state) {
    (void)state;
    unsigned long long one, again, two, legacy;
    OK(soft_cuStreamGetId(CU_STREAM_PER_THREAD, &one));
    soft_set_thread(2);
    OK(soft_cuStreamGetId(CU_STREAM_PER_THREAD, &two));
    soft_set_thread(1);
    OK(soft_cuStreamGetId(CU_STREAM_PER_THREAD, &again));
    OK(soft_cuStreamGetId(NULL, &legacy));
    assert_int_equal(one, again);
    assert_int_not_equal(one, two);
    assert_int_not_equal(one, legacy);
    _Atomic int open = 0;
    add_gate(CU_STREAM_PER_THREAD, &open);
    log_number(CU_STREAM_LEGACY, 1); /* waits for per-thread streams, as for other blocking ones */
    soft_set_thread(2);
    log_number(CU_STREAM_PER_THREAD, 2);
    assert_int_equal(fake_log_size(), 0);
    open = 1;
    OK(soft_cuStreamSynchronize(CU_STREAM_PER_THREAD));
    assert_int_equal(fake_log_at(0), 1);
    assert_int_equal(fake_log_at(1), 2);
    soft_set_thread(1);
}

static void events_order_streams(void **state) {
    (void)state;
    _Atomic int open = 0;
    CUstream a = make_stream(CU_STREAM_NON_BLOCKING), b = make_stream(CU_STREAM_NON_BLOCKING);
    CUevent e = make_event(0);
    OK(soft_cuEventQuery(e)); /* never recorded */
    OK(soft_cuEventSynchronize(e));
    OK(soft_cuStreamWaitEvent(b, e, 0)); /* no effect */
    add_gate(a, &open);
    OK(soft_cuEventRecord(e, a));
    log_number(a, 1);
    OK(soft_cuStreamWaitEvent(b, e, 0));
    log_number(b, 2);
    assert_int_equal(soft_cuEventQuery(e), CUDA_ERROR_NOT_READY);
    assert_int_equal(fake_log_size(), 0);
    open = 1;
    OK(soft_cuEventSynchronize(e));
    OK(soft_cuStreamSynchronize(b));
    OK(soft_cuStreamSynchronize(a));
    assert_int_equal(fake_log_size(), 2);
    OK(soft_cuEventDestroy_v2(e));
    OK(soft_cuStreamDestroy_v2(a));
    OK(soft_cuStreamDestroy_v2(b));
}

/* A wait refers to the recording at the time of the call; recording again does not move it. */
static void recording_again_supersedes(void **state) {
    (void)state;
    _Atomic int first = 0, second = 0;
    CUstream a = make_stream(CU_STREAM_NON_BLOCKING), b = make_stream(CU_STREAM_NON_BLOCKING);
    CUevent e = make_event(0);
    add_gate(a, &first);
    OK(soft_cuEventRecord(e, a));
    OK(soft_cuStreamWaitEvent(b, e, 0));
    log_number(b, 1);
    add_gate(a, &second);
    OK(soft_cuEventRecord(e, a));
    first = 1;
    OK(soft_cuStreamSynchronize(b)); /* although the second recording is still open */
    assert_int_equal(soft_cuEventQuery(e), CUDA_ERROR_NOT_READY);
    OK(soft_cuEventDestroy_v2(e)); /* while it is pending */
    second = 1;
    OK(soft_cuStreamSynchronize(a));
    OK(soft_cuStreamDestroy_v2(a));
    OK(soft_cuStreamDestroy_v2(b));
}

static void elapsed_time(void **state) {
    (void)state;
    float ms = -1;
    CUevent a = make_event(0), b = make_event(0), untimed = make_event(CU_EVENT_DISABLE_TIMING), bad;
    assert_int_equal(soft_cuEventElapsedTime_v2(&ms, a, b), CUDA_ERROR_INVALID_HANDLE); /* not recorded */
    OK(soft_cuEventRecord(a, NULL));
    fake_sleep_ms(20);
    OK(soft_cuEventRecord(b, NULL));
    OK(soft_cuEventElapsedTime_v2(&ms, a, b));
    assert_true(ms >= 19 && ms < 5000);
    OK(soft_cuEventElapsedTime_v2(&ms, b, a));
    assert_true(ms <= -19);
    OK(soft_cuEventRecord(untimed, NULL));
    assert_int_equal(soft_cuEventElapsedTime_v2(&ms, a, untimed), CUDA_ERROR_INVALID_HANDLE);
    _Atomic int open = 0;
    add_gate(NULL, &open);
    OK(soft_cuEventRecord(b, NULL));
    assert_int_equal(soft_cuEventElapsedTime_v2(&ms, a, b), CUDA_ERROR_NOT_READY);
    open = 1;
    OK(soft_cuEventSynchronize(b));
    assert_int_equal(soft_cuEventCreate(&bad, 64), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(soft_cuEventCreate(&bad, CU_EVENT_INTERPROCESS), CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(soft_cuEventCreate(&bad, CU_EVENT_INTERPROCESS | CU_EVENT_DISABLE_TIMING), CUDA_SUCCESS);
    assert_int_equal(soft_cuEventDestroy_v2(bad), CUDA_SUCCESS);
    OK(soft_cuEventDestroy_v2(a));
    OK(soft_cuEventDestroy_v2(b));
    OK(soft_cuEventDestroy_v2(untimed));
}

static pthread_t host_thread;

static void host_log(void *data) {
    host_thread = pthread_self();
    fake_sleep_ms(2);
    fake_log_add((int)(intptr_t)data);
}

static void callback_log(CUstream stream, CUresult status, void *data) {
    (void)stream;
    fake_log_add((int)status * 1000 + (int)(intptr_t)data);
}

static void host_functions_run_in_order(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    for (int i = 0; i < 9; i += 3) {
        log_number(s, i);
        OK(soft_cuLaunchHostFunc(s, host_log, (void *)(intptr_t)(i + 1)));
        OK(soft_cuStreamAddCallback(s, callback_log, (void *)(intptr_t)(i + 2), 0));
    }
    OK(soft_cuStreamSynchronize(s));
    assert_int_equal(fake_log_size(), 9);
    for (int i = 0; i < 9; i++)
        assert_int_equal(fake_log_at((size_t)i), i);
    assert_false(pthread_equal(host_thread, pthread_self()));
    assert_int_equal(soft_cuStreamAddCallback(s, callback_log, NULL, 1), CUDA_ERROR_INVALID_VALUE);
    OK(soft_cuStreamDestroy_v2(s));
}

static void value_waits(void **state) {
    (void)state;
    memset(fake_memory, 0, sizeof fake_memory);
    CUdeviceptr p = (uintptr_t)fake_memory;
    CUstream a = make_stream(CU_STREAM_NON_BLOCKING), b = make_stream(CU_STREAM_NON_BLOCKING);
    OK(soft_cuStreamWaitValue32_v2(a, p, 5, CU_STREAM_WAIT_VALUE_GEQ));
    OK(soft_cuStreamWaitValue64_v2(a, p + 8, 1ull << 40, CU_STREAM_WAIT_VALUE_AND));
    log_number(a, 1);
    fake_sleep_ms(5);
    assert_int_equal(soft_cuStreamQuery(a), CUDA_ERROR_NOT_READY);
    OK(soft_cuStreamWriteValue32_v2(b, p, 6, 0));
    OK(soft_cuStreamWriteValue64_v2(b, p + 8, 3ull << 40, 0));
    OK(soft_cuStreamSynchronize(a));
    assert_int_equal(fake_log_size(), 1);
    CUstreamBatchMemOpParams batch[3] = {{.operation = 0}};
    batch[0].writeValue.operation = CU_STREAM_MEM_OP_WRITE_VALUE_32;
    batch[0].writeValue.address = p + 16;
    batch[0].writeValue.value = 9;
    batch[1].memoryBarrier.operation = CU_STREAM_MEM_OP_BARRIER;
    batch[2].waitValue.operation = CU_STREAM_MEM_OP_WAIT_VALUE_32;
    batch[2].waitValue.address = p + 16;
    batch[2].waitValue.value = 9;
    batch[2].waitValue.flags = CU_STREAM_WAIT_VALUE_EQ;
    OK(soft_cuStreamBatchMemOp_v2(b, 3, batch, 0));
    OK(soft_cuStreamSynchronize(b));
    OK(soft_cuStreamWaitValue32_v2(b, p + 20, 0xffffffff,
                                   CU_STREAM_WAIT_VALUE_NOR)); /* 0 | ~0 has no zero bit */
    assert_int_equal(soft_cuStreamQuery(b), CUDA_ERROR_NOT_READY);
    __atomic_store_n((uint32_t *)(fake_memory + 20), 0u, __ATOMIC_RELEASE);
    assert_int_equal(soft_cuStreamWaitValue32_v2(a, p + 2, 0, 0), CUDA_ERROR_INVALID_VALUE); /* misaligned */
    assert_int_equal(soft_cuStreamWaitValue32_v2(a, p + 4096, 0, 0),
                     CUDA_ERROR_INVALID_VALUE); /* nobody's memory */
    assert_int_equal(soft_cuStreamWriteValue32_v2(a, p, 0, 8), CUDA_ERROR_INVALID_VALUE);
    struct soft_op op = fake_launch(&fake_faulty, NULL, 0);
    OK(soft_stream_submit(a, &op)); /* the hopeless wait in b ends with the context */
    assert_int_equal(soft_cuStreamSynchronize(b), CUDA_ERROR_ILLEGAL_ADDRESS);
    soft_cuStreamDestroy_v2(a);
    soft_cuStreamDestroy_v2(b);
}

static void fault_breaks_the_context(void **state) {
    (void)state;
    _Atomic int open = 0;
    CUstream a = make_stream(CU_STREAM_NON_BLOCKING), b = make_stream(CU_STREAM_NON_BLOCKING), never;
    CUevent e = make_event(0);
    add_gate(a, &open);
    struct soft_op op = fake_launch(&fake_faulty, NULL, 0);
    OK(soft_stream_submit(a, &op));
    log_number(a, 1);
    OK(soft_cuLaunchHostFunc(a, host_log, (void *)2));
    OK(soft_cuStreamAddCallback(a, callback_log, (void *)3, 0));
    OK(soft_cuEventRecord(e, a));
    OK(soft_cuStreamWaitEvent(b, e, 0));
    log_number(b, 4);
    open = 1;
    assert_int_equal(soft_cuStreamSynchronize(a), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(soft_cuStreamSynchronize(b), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(soft_cuEventQuery(e), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(soft_cuStreamCreate(&never, 0), CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(soft_stream_submit(b, &op), CUDA_ERROR_ILLEGAL_ADDRESS);
    soft_streams_synchronize(context->streams);
    assert_int_equal(fake_log_size(), 1); /* only the callback, with the status */
    assert_int_equal(fake_log_at(0), CUDA_ERROR_ILLEGAL_ADDRESS * 1000 + 3);
    assert_int_equal(fake_context_failed, CUDA_ERROR_ILLEGAL_ADDRESS);
    assert_int_equal(soft_cuEventDestroy_v2(e), CUDA_ERROR_ILLEGAL_ADDRESS);
    soft_cuStreamDestroy_v2(a);
    soft_cuStreamDestroy_v2(b);
}

static void *open_later(void *arg) {
    fake_sleep_ms(10);
    *(_Atomic int *)arg = 1;
    return NULL;
}

static void destroying_a_busy_stream(void **state) {
    (void)state;
    _Atomic int open = 0;
    pthread_t thread;
    CUstream s = make_stream(0);
    add_gate(s, &open);
    log_number(s, 1);
    OK(soft_cuStreamDestroy_v2(s)); /* returns at once */
    assert_int_equal(fake_log_size(), 0);
    pthread_create(&thread, NULL, open_later, &open);
    int handed = fake_handed_over;
    OK(soft_streams_synchronize(context->streams));
    assert_true(fake_handed_over > handed);
    assert_int_equal(fake_log_size(), 1);
    pthread_join(thread, NULL);
}

static void handles_outlive_their_context(void **state) {
    (void)state;
    CUstream s = make_stream(0);
    CUevent e = make_event(0);
    log_number(s, 1);
    OK(soft_cuEventRecord(e, s));
    fake_context_destroy(context);
    assert_int_equal(soft_cuStreamQuery(s), CUDA_ERROR_CONTEXT_IS_DESTROYED);
    assert_int_equal(soft_cuEventQuery(e), CUDA_ERROR_CONTEXT_IS_DESTROYED);
    soft_cuStreamDestroy_v2(s);
    soft_cuEventDestroy_v2(e);
    context = fake_context();
}

static void notified(void *arg) {
    (*(_Atomic int *)arg)++;
}

static void notifications_come_also_after_a_fault(void **state) {
    (void)state;
    _Atomic int calls = 0, open = 0;
    CUstream s = make_stream(0);
    add_gate(s, &open);
    OK(soft_stream_notify(s, notified, &calls));
    assert_int_equal(calls, 0);
    open = 1;
    OK(soft_cuStreamSynchronize(s));
    assert_int_equal(calls, 1);
    struct soft_op op = fake_launch(&fake_faulty, NULL, 0);
    OK(soft_stream_submit(s, &op));
    soft_stream_notify(s, notified, &calls);
    soft_stream_notify(NULL, notified, &calls);
    soft_streams_synchronize(context->streams);
    assert_int_equal(calls, 3);
    soft_cuStreamDestroy_v2(s);
}

static void attributes_and_queries(void **state) {
    (void)state;
    CUstream s, t;
    int priority;
    unsigned flags;
    CUcontext c;
    CUdevice device = -1;
    assert_int_equal(soft_cuStreamCreate(&s, 2), CUDA_ERROR_INVALID_VALUE);
    OK(soft_cuStreamCreateWithPriority(&s, CU_STREAM_NON_BLOCKING, -100));
    OK(soft_cuStreamGetPriority(s, &priority));
    assert_int_equal(priority, -5);
    OK(soft_cuStreamGetFlags(s, &flags));
    assert_int_equal(flags, CU_STREAM_NON_BLOCKING);
    OK(soft_cuStreamGetCtx(s, &c));
    assert_ptr_equal(c, context);
    OK(soft_cuStreamGetDevice(s, &device));
    assert_int_equal(device, 0);
    CUstreamAttrValue v = {.syncPolicy = CU_SYNC_POLICY_YIELD};
    OK(soft_cuStreamSetAttribute(s, CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY, &v));
    t = make_stream(0);
    OK(soft_cuStreamCopyAttributes(t, s));
    memset(&v, 0, sizeof v);
    OK(soft_cuStreamGetAttribute(t, CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY, &v));
    assert_int_equal(v.syncPolicy, CU_SYNC_POLICY_YIELD);
    assert_int_equal(soft_cuStreamGetAttribute(t, CU_LAUNCH_ATTRIBUTE_COOPERATIVE, &v),
                     CUDA_ERROR_INVALID_VALUE);
    assert_int_equal(soft_cuStreamDestroy_v2(NULL), CUDA_ERROR_INVALID_HANDLE);
    OK(soft_cuStreamDestroy_v2(s));
    OK(soft_cuStreamDestroy_v2(t));
}

#define BLOCKS 40
static _Atomic int block_next, block_done, block_inside, block_most, block_late;

/* One block per call; threads that find none left leave, and the last one to end a block ends the grid. */
static enum soft_op_progress block_step(const void *params, CUresult *error) {
    (void)params, (void)error;
    if (block_done == BLOCKS)
        return SOFT_OP_DONE;
    if (block_next >= BLOCKS || atomic_fetch_add(&block_next, 1) >= BLOCKS)
        return block_done == BLOCKS ? SOFT_OP_DONE : SOFT_OP_LEAVE;
    int inside = atomic_fetch_add(&block_inside, 1) + 1;
    if (inside > block_most)
        block_most = inside;
    fake_sleep_ms(1);
    atomic_fetch_sub(&block_inside, 1);
    if (fake_log_size())
        block_late++; /* the next operation must not have begun */
    return atomic_fetch_add(&block_done, 1) + 1 == BLOCKS ? SOFT_OP_DONE : SOFT_OP_AGAIN;
}

static void threads_share_a_grid(void **state) {
    (void)state;
    struct fake_kernel blocks = {.step = block_step, .many_threads = true};
    struct soft_op op = fake_launch(&blocks, NULL, 0);
    CUstream s = make_stream(0);
    for (int round = 0; round < 3; round++) {
        block_next = block_done = block_most = block_late = 0;
        fake_log_reset();
        int ended = fake_ended;
        OK(soft_stream_submit(s, &op));
        log_number(s, 1);
        OK(soft_cuStreamSynchronize(s));
        assert_int_equal(block_done, BLOCKS);
        assert_int_equal(block_late, 0);
        assert_true(block_most >= 2);
        assert_int_equal(fake_ended, ended + 2);
        assert_int_equal(fake_log_size(), 1);
    }
    OK(soft_cuStreamDestroy_v2(s));
}

static int handed_over_before;

/* Opens the gate once the submitting thread has given up the ring. */
static void *open_when_handed_over(void *arg) {
    while (fake_handed_over == handed_over_before)
        fake_sleep_ms(1);
    *(_Atomic int *)arg = 1;
    return NULL;
}

/* Submitting more than the queues take waits for them to drain, and does not where only the submitter could
 * make them. */
static void full_queues(void **state) {
    (void)state;
    enum { MANY = 17000 };
    _Atomic int open = 0;
    pthread_t thread;
    CUstream s = make_stream(CU_STREAM_NON_BLOCKING);
    CUevent e = make_event(CU_EVENT_DISABLE_TIMING);
    struct soft_op op = {.kind = SOFT_OP_EMPTY};
    add_gate(s, &open);
    handed_over_before = fake_handed_over;
    pthread_create(&thread, NULL, open_when_handed_over, &open);
    for (int i = 0; i < MANY; i++)
        OK(soft_stream_submit(s, &op));
    assert_int_equal(open, 1); /* the last ones had to wait for it */
    pthread_join(thread, NULL);
    OK(soft_cuStreamSynchronize(s));
    memset(fake_memory, 0, sizeof fake_memory);
    OK(soft_cuStreamWaitValue32_v2(s, (uintptr_t)fake_memory, 1, CU_STREAM_WAIT_VALUE_EQ));
    OK(soft_cuEventRecord(e, s));
    for (int i = 0; i < MANY; i++)
        OK(soft_stream_submit(s, &op));
    OK(soft_cuStreamWriteValue32_v2(CU_STREAM_PER_THREAD, (uintptr_t)fake_memory, 1, 0));
    OK(soft_cuStreamSynchronize(s));
    OK(soft_cuEventDestroy_v2(e));
    OK(soft_cuStreamDestroy_v2(s));
}

/* ---- many threads, many streams ---- */

#define STORM_STREAMS 6
static CUstream storm_stream[STORM_STREAMS];
static int storm_last[STORM_STREAMS]; /* by the stream's own order: no lock */

struct storm_params {
    int stream, number;
};

static _Atomic int storm_errors;

static enum soft_op_progress storm_step(const void *params, CUresult *error) {
    (void)error;
    struct storm_params p;
    memcpy(&p, params, sizeof p);
    if (storm_last[p.stream] >= p.number)
        storm_errors++;
    storm_last[p.stream] = p.number;
    return SOFT_OP_DONE;
}

static struct fake_kernel storm_kernel = {.step = storm_step};

static void *storm_main(void *arg) {
    int me = (int)(intptr_t)arg;
    soft_set_thread(100 + (uint64_t)me);
    CUevent e = make_event(CU_EVENT_DISABLE_TIMING);
    for (int i = 1; i <= 300; i++) {
        for (int k = 0; k < 2; k++) {
            int s = 2 * me + k;
            struct storm_params p = {s, i};
            struct soft_op op = fake_launch(&storm_kernel, &p, sizeof p);
            OK(soft_stream_submit(storm_stream[s], &op));
        }
        OK(soft_cuEventRecord(e, storm_stream[2 * me]));
        OK(soft_cuStreamWaitEvent(storm_stream[(2 * me + 3) % STORM_STREAMS], e, 0));
        if (i % 16 == 0)
            OK(soft_cuEventSynchronize(e));
        if (i % 50 == 0)
            OK(soft_cuLaunchHostFunc(storm_stream[2 * me + 1], host_log, NULL));
    }
    OK(soft_cuEventDestroy_v2(e));
    return NULL;
}

static void storm(void **state) {
    (void)state;
    pthread_t thread[STORM_STREAMS / 2];
    storm_errors = 0;
    for (int i = 0; i < STORM_STREAMS; i++) {
        storm_stream[i] = make_stream(i % 2 ? CU_STREAM_NON_BLOCKING : 0);
        storm_last[i] = 0;
    }
    for (int i = 0; i < STORM_STREAMS / 2; i++)
        pthread_create(&thread[i], NULL, storm_main, (void *)(intptr_t)i);
    for (int i = 0; i < STORM_STREAMS / 2; i++)
        pthread_join(thread[i], NULL);
    OK(soft_streams_synchronize(context->streams));
    assert_int_equal(storm_errors, 0);
    for (int i = 0; i < STORM_STREAMS; i++) {
        assert_int_equal(storm_last[i], 300);
        OK(soft_cuStreamDestroy_v2(storm_stream[i]));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(idle_stream_runs_inline, set_up, tear_down),
        cmocka_unit_test_setup_teardown(order_within_a_stream, set_up, tear_down),
        cmocka_unit_test_setup_teardown(spinning_kernels_do_not_starve_others, set_up, tear_down),
        cmocka_unit_test_setup_teardown(kernel_waits_for_other_stream, set_up, tear_down),
        cmocka_unit_test_setup_teardown(legacy_stream_orders_blocking_streams, set_up, tear_down),
        cmocka_unit_test_setup_teardown(per_thread_streams_are_one_per_guest_thread, set_up, tear_down),
        cmocka_unit_test_setup_teardown(events_order_streams, set_up, tear_down),
        cmocka_unit_test_setup_teardown(recording_again_supersedes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(elapsed_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(host_functions_run_in_order, set_up, tear_down),
        cmocka_unit_test_setup_teardown(value_waits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(fault_breaks_the_context, set_up, tear_down),
        cmocka_unit_test_setup_teardown(destroying_a_busy_stream, set_up, tear_down),
        cmocka_unit_test_setup_teardown(handles_outlive_their_context, set_up, tear_down),
        cmocka_unit_test_setup_teardown(notifications_come_also_after_a_fault, set_up, tear_down),
        cmocka_unit_test_setup_teardown(attributes_and_queries, set_up, tear_down),
        cmocka_unit_test_setup_teardown(threads_share_a_grid, set_up, tear_down),
        cmocka_unit_test_setup_teardown(full_queues, set_up, tear_down),
        cmocka_unit_test_setup_teardown(storm, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
