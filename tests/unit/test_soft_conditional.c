// SPDX-License-Identifier: Apache-2.0
/* Conditional nodes of the software GPU's graphs, and how long user objects of launched graphs live. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "device/soft/conditional.h"
#include "tests/unit/soft_fake.h"

#define OK(call)           assert_int_equal(call, CUDA_SUCCESS)
#define FAILS(call, error) assert_int_equal(call, CUDA_ERROR_##error)

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

/* A kernel that logs a value, adds `step` to it and sets the condition to that. Its parameter is an index. */
static struct setting {
    CUgraphConditionalHandle handle;
    int value, step;
} settings[2];

static enum soft_op_progress set_condition(const void *params, CUresult *error) {
    struct setting *s = &settings[*(const int *)params];
    (void)error;
    fake_log_add(s->value);
    s->value += s->step;
    soft_condition_set(s->handle, (uint32_t)s->value);
    return SOFT_OP_DONE;
}
static struct fake_kernel setter = {.step = set_condition};

static CUgraphNode add_kernel(CUgraph g, struct fake_kernel *k, void **param, const CUgraphNode *after) {
    CUgraphNode n;
    CUDA_KERNEL_NODE_PARAMS p = {.func = (CUfunction)k, .kernelParams = param};
    p.gridDimX = p.gridDimY = p.gridDimZ = p.blockDimX = p.blockDimY = p.blockDimZ = 1;
    OK(soft_cuGraphAddKernelNode_v2(&n, g, after, after ? 1 : 0, &p));
    return n;
}

static CUgraphNode add_log(CUgraph g, int number, const CUgraphNode *after) {
    void *param = &number;
    return add_kernel(g, &fake_logger, &param, after);
}

static CUresult try_conditional(CUgraph g, CUgraphConditionalHandle handle, CUgraphConditionalNodeType type, unsigned size,
                                CUgraphNode *n, CUgraph *bodies) {
    CUgraphNodeParams p = {.type = CU_GRAPH_NODE_TYPE_CONDITIONAL};
    p.conditional.handle = handle;
    p.conditional.type = type;
    p.conditional.size = size;
    CUresult r = soft_cuGraphAddNode_v2(n, g, NULL, NULL, 0, &p);
    if (r == CUDA_SUCCESS)
        memcpy(bodies, p.conditional.phGraph_out, size * sizeof(CUgraph));
    return r;
}

static CUgraphConditionalHandle make_handle(CUgraph g, unsigned initial) {
    CUgraphConditionalHandle handle;
    OK(soft_cuGraphConditionalHandleCreate(&handle, g, NULL, initial, CU_GRAPH_COND_ASSIGN_DEFAULT));
    return handle;
}

static void launch(CUgraphExec e) {
    fake_log_reset();
    OK(soft_cuGraphLaunch(e, NULL));
    OK(soft_cuStreamSynchronize(NULL));
}

/* Launches a graph with one node whose condition has that default, and returns what it logs; -1 = nothing. */
static int selected(CUgraphConditionalNodeType type, unsigned size, unsigned initial) {
    CUgraph g, bodies[4] = {NULL};
    CUgraphNode n;
    CUgraphExec e;
    OK(soft_cuGraphCreate(&g, 0));
    OK(try_conditional(g, make_handle(g, initial), type, size, &n, bodies));
    for (unsigned i = 0; i < size; i++)
        add_log(bodies[i], (int)i, NULL);
    OK(soft_cuGraphInstantiateWithFlags(&e, g, 0));
    OK(soft_cuGraphDestroy(g));
    launch(e);
    int first = fake_log_size() ? fake_log_at(0) : -1;
    assert_true(fake_log_size() <= 1);
    OK(soft_cuGraphExecDestroy(e));
    return first;
}

static void bodies_are_selected(void **state) {
    (void)state;
    assert_int_equal(selected(CU_GRAPH_COND_TYPE_IF, 1, 0), -1);
    assert_int_equal(selected(CU_GRAPH_COND_TYPE_IF, 1, 7), 0);
    assert_int_equal(selected(CU_GRAPH_COND_TYPE_IF, 2, 1), 0);
    assert_int_equal(selected(CU_GRAPH_COND_TYPE_IF, 2, 0), 1);
    assert_int_equal(selected(CU_GRAPH_COND_TYPE_WHILE, 1, 0), -1);
    for (int i = 0; i < 4; i++)
        assert_int_equal(selected(CU_GRAPH_COND_TYPE_SWITCH, 4, (unsigned)i), i);
    assert_int_equal(selected(CU_GRAPH_COND_TYPE_SWITCH, 4, 4), -1);
}

/* An inner loop's condition gets its default whenever the body that it was made for begins. */
static void loops_inside_loops(void **state) {
    (void)state;
    CUgraph g, outer = NULL, inner = NULL;
    CUgraphNode n, below;
    CUgraphExec e;
    OK(soft_cuGraphCreate(&g, 0));
    int out = 0, in = 1;
    settings[out] = (struct setting){make_handle(g, 1), 3, -1};
    OK(try_conditional(g, settings[out].handle, CU_GRAPH_COND_TYPE_WHILE, 1, &n, &outer));
    settings[in] = (struct setting){make_handle(outer, 1), 0, 0}; /* once each */
    OK(try_conditional(outer, settings[in].handle, CU_GRAPH_COND_TYPE_WHILE, 1, &below, &inner));
    void *out_param = &out, *in_param = &in;
    add_kernel(inner, &setter, &in_param, NULL);
    add_kernel(outer, &setter, &out_param, &below);
    CUgraph copy;
    OK(soft_cuGraphClone(&copy, g));
    OK(soft_cuGraphDestroy(g));
    OK(soft_cuGraphInstantiateWithFlags(&e, copy, 0));
    OK(soft_cuGraphDestroy(copy));
    launch(e);
    static const int expected[] = {0, 3, 0, 2, 0, 1};
    assert_int_equal(fake_log_size(), 6);
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(fake_log_at(i), expected[i]);
    OK(soft_cuGraphExecDestroy(e));
}

static void what_conditions_refuse(void **state) {
    (void)state;
    CUgraph g, other, bodies[4] = {NULL};
    CUgraphNode n, host;
    CUgraphExec e;
    CUgraphConditionalHandle handle;
    OK(soft_cuGraphCreate(&g, 0));
    OK(soft_cuGraphCreate(&other, 0));
    FAILS(soft_cuGraphConditionalHandleCreate(NULL, g, NULL, 0, 0), INVALID_VALUE);
    FAILS(soft_cuGraphConditionalHandleCreate(&handle, NULL, NULL, 0, 0), INVALID_VALUE);
    FAILS(soft_cuGraphConditionalHandleCreate(&handle, g, NULL, 0, 2), INVALID_VALUE);
    FAILS(soft_cuGraphConditionalHandleCreate(&handle, g, (CUcontext)&n, 0, 0), INVALID_CONTEXT);
    handle = make_handle(g, 0);
    FAILS(try_conditional(other, handle, CU_GRAPH_COND_TYPE_IF, 1, &n, bodies), INVALID_VALUE);
    FAILS(try_conditional(g, handle + 1, CU_GRAPH_COND_TYPE_IF, 1, &n, bodies), INVALID_VALUE);
    FAILS(try_conditional(g, handle, CU_GRAPH_COND_TYPE_IF, 0, &n, bodies), INVALID_VALUE);
    FAILS(try_conditional(g, handle, CU_GRAPH_COND_TYPE_IF, 3, &n, bodies), INVALID_VALUE);
    FAILS(try_conditional(g, handle, CU_GRAPH_COND_TYPE_WHILE, 2, &n, bodies), INVALID_VALUE);
    FAILS(try_conditional(g, handle, 3, 1, &n, bodies), INVALID_VALUE);
    CUDA_GRAPH_INSTANTIATE_PARAMS p = {.flags = 0};
    FAILS(soft_cuGraphInstantiateWithParams(&e, g, &p), INVALID_VALUE);
    assert_int_equal(p.result_out, CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED);
    OK(try_conditional(g, handle, CU_GRAPH_COND_TYPE_IF, 2, &n, bodies));
    FAILS(try_conditional(g, handle, CU_GRAPH_COND_TYPE_IF, 1, &n, bodies), INVALID_VALUE);
    CUDA_HOST_NODE_PARAMS function = {.fn = (CUhostFn)abort};
    OK(soft_cuGraphAddHostNode(&host, bodies[1], NULL, 0, &function));
    FAILS(soft_cuGraphInstantiateWithParams(&e, g, &p), NOT_SUPPORTED);
    assert_int_equal(p.result_out, CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED);
    assert_ptr_equal(p.hErrNode_out, host);
    soft_condition_set(handle + 100, 1); /* device code may say anything */
    OK(soft_cuGraphDestroy(other));
    OK(soft_cuGraphDestroy(g));
}

static void an_update_brings_its_own_conditions(void **state) {
    (void)state;
    CUgraph g[3], bodies[2] = {NULL};
    CUgraphNode n;
    CUgraphExec e;
    for (int i = 0; i < 3; i++) {
        OK(soft_cuGraphCreate(&g[i], 0));
        OK(try_conditional(g[i], make_handle(g[i], i == 0), i < 2 ? CU_GRAPH_COND_TYPE_IF : CU_GRAPH_COND_TYPE_SWITCH, 2, &n,
                           bodies));
        add_log(bodies[0], 10 * i, NULL);
        add_log(bodies[1], 10 * i + 1, NULL);
    }
    CUgraphExecUpdateResultInfo info;
    OK(soft_cuGraphInstantiateWithFlags(&e, g[0], 0));
    OK(soft_cuGraphExecUpdate_v2(e, g[1], &info));
    FAILS(soft_cuGraphExecUpdate_v2(e, g[2], &info), GRAPH_EXEC_UPDATE_FAILURE);
    assert_int_equal(info.result, CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED);
    for (int i = 0; i < 3; i++)
        OK(soft_cuGraphDestroy(g[i]));
    launch(e);
    assert_int_equal(fake_log_size(), 1);
    assert_int_equal(fake_log_at(0), 11);
    OK(soft_cuGraphExecDestroy(e));
}

/* A fault inside a loop ends it. */
static void a_fault_ends_a_loop(void **state) {
    (void)state;
    CUgraph g, body = NULL;
    CUgraphNode n;
    CUgraphExec e;
    int nothing = 0;
    void *param = &nothing;
    OK(soft_cuGraphCreate(&g, 0));
    OK(try_conditional(g, make_handle(g, 1), CU_GRAPH_COND_TYPE_WHILE, 1, &n, &body));
    add_kernel(body, &fake_faulty, &param, NULL);
    OK(soft_cuGraphInstantiateWithFlags(&e, g, 0));
    OK(soft_cuGraphLaunch(e, NULL));
    FAILS(soft_cuStreamSynchronize(NULL), ILLEGAL_ADDRESS);
    soft_cuGraphExecDestroy(e);
    soft_cuGraphDestroy(g);
}

/* A body can be captured; nothing that holds it goes meanwhile, and it ends with a capture that does. */
static void capturing_bodies(void **state) {
    (void)state;
    CUgraph g, body = NULL, same = NULL, captured;
    CUgraphNode n;
    CUgraphExec e;
    CUstream s, t;
    int five = 5;
    const struct soft_op work = fake_log_op(&five);
    OK(soft_cuStreamCreate(&s, CU_STREAM_NON_BLOCKING));
    OK(soft_cuStreamCreate(&t, CU_STREAM_NON_BLOCKING));
    OK(soft_cuGraphCreate(&g, 0));
    OK(try_conditional(g, make_handle(g, 1), CU_GRAPH_COND_TYPE_IF, 1, &n, &body));
    OK(soft_cuStreamBeginCaptureToGraph(s, body, NULL, NULL, 0, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_stream_submit(s, &work));
    FAILS(soft_cuGraphDestroy(g), INVALID_VALUE);
    FAILS(soft_cuGraphDestroyNode(n), INVALID_VALUE);
    FAILS(soft_cuGraphInstantiateWithFlags(&e, g, 0), INVALID_VALUE);
    OK(soft_cuStreamEndCapture(s, &same));
    assert_ptr_equal(same, body);
    OK(soft_cuGraphInstantiateWithFlags(&e, g, 0));
    launch(e);
    assert_int_equal(fake_log_size(), 1);
    assert_int_equal(fake_log_at(0), 5);
    OK(soft_cuGraphExecDestroy(e));
    OK(soft_cuGraphDestroy(g));

    CUstreamCaptureStatus status;
    OK(soft_cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_cuStreamGetCaptureInfo_v2(s, &status, NULL, &captured, NULL, NULL));
    OK(try_conditional(captured, make_handle(captured, 1), CU_GRAPH_COND_TYPE_IF, 1, &n, &body));
    OK(soft_cuStreamBeginCaptureToGraph(t, body, NULL, NULL, 0, CU_STREAM_CAPTURE_MODE_RELAXED));
    OK(soft_stream_submit(t, &work));
    OK(soft_cuStreamDestroy_v2(s)); /* the outer capture ends without a graph */
    OK(soft_cuStreamIsCapturing(t, &status));
    assert_int_equal(status, CU_STREAM_CAPTURE_STATUS_NONE);
    OK(soft_cuStreamDestroy_v2(t));
}

/* ---- user objects ---- */

static void destroyed(void *data) {
    (*(_Atomic int *)data)++;
}

static CUgraph graph_with_object(_Atomic int *gone, int number) {
    CUgraph g;
    CUuserObject o;
    OK(soft_cuGraphCreate(&g, 0));
    OK(soft_cuUserObjectCreate(&o, gone, destroyed, 1, CU_USER_OBJECT_NO_DESTRUCTOR_SYNC));
    OK(soft_cuGraphRetainUserObject(g, o, 1, CU_GRAPH_USER_OBJECT_MOVE));
    add_log(g, number, NULL);
    return g;
}

static void wait_for(_Atomic int *gone) {
    for (int i = 0; i < 500 && !*gone; i++)
        fake_sleep_ms(1);
    assert_int_equal(*gone, 1);
}

static void launches_hold_user_objects(void **state) {
    (void)state;
    _Atomic int open = 0, first = 0, second = 0;
    _Atomic int *gate = &open;
    CUgraphExecUpdateResultInfo info;
    CUgraphExec e;
    CUstream s;
    CUgraph g = graph_with_object(&first, 1), h = graph_with_object(&second, 2);
    OK(soft_cuStreamCreate(&s, CU_STREAM_NON_BLOCKING));
    OK(soft_cuGraphInstantiateWithFlags(&e, g, 0));
    OK(soft_cuGraphDestroy(g));
    struct soft_op wait = fake_gate_op(&gate);
    OK(soft_stream_submit(s, &wait));
    OK(soft_cuGraphLaunch(e, s));
    OK(soft_cuGraphExecUpdate_v2(e, h, &info)); /* its objects take the place of the first graph's */
    OK(soft_cuGraphDestroy(h));
    fake_sleep_ms(5);
    assert_int_equal(first, 0);
    open = 1;
    OK(soft_cuStreamSynchronize(s));
    wait_for(&first);
    assert_int_equal(second, 0);
    OK(soft_cuGraphExecDestroy(e));
    wait_for(&second);
    OK(soft_cuStreamDestroy_v2(s));
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(bodies_are_selected),
        TEST(loops_inside_loops),
        TEST(what_conditions_refuse),
        TEST(an_update_brings_its_own_conditions),
        TEST(a_fault_ends_a_loop),
        TEST(capturing_bodies),
        TEST(launches_hold_user_objects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
