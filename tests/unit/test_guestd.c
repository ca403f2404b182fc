// SPDX-License-Identifier: Apache-2.0
/* barcuda-guestd (the program itself, BARCUDA_GUESTD names it) in front of a bus made of files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <grp.h>
#include <sys/socket.h>
#include <sys/un.h>

#include "tests/unit/fake_bus.h"
#include "transport/discovery.h"
#include "transport/guestd.h"

static struct fake_bus bus;
static char path[108];
static pid_t guestd;

static int connect_raw(void) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path, path);
    int connection = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (connect(connection, (struct sockaddr *)&address, sizeof address) == 0)
        return connection;
    close(connection);
    return -1;
}

static void start_guestd(const char *group) {
    char folder[160];
    snprintf(folder, sizeof folder, "%s/sys/bus/pci/devices", bus.root);
    guestd = fork();
    if (guestd == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const char *program = getenv("BARCUDA_GUESTD");
        execl(program, program, "--socket", path, "--devices", folder, group ? "--group" : NULL, group, NULL);
        _exit(127);
    }
    int connection = -1;
    for (int i = 0; i < 5000 && connection < 0; i++) {
        usleep(1000);
        connection = connect_raw();
    }
    assert_true(connection >= 0);
    close(connection);
}

static void stop_guestd(int signal_number) {
    if (guestd > 0) {
        kill(guestd, signal_number);
        waitpid(guestd, NULL, 0);
    }
    guestd = 0;
}

static int plug(void **state) {
    (void)state;
    fake_bus_create(&bus);
    fchmod(bus.memory, 0600);
    snprintf(path, sizeof path, "%s/run/barcuda/guestd.sock", bus.root);
    fake_host_start(&bus, FAKE_SERVES);
    return 0;
}

static int unplug(void **state) {
    (void)state;
    stop_guestd(SIGKILL);
    fake_bus_destroy(&bus);
    return 0;
}

static struct channel *open_or_fail(void) {
    struct channel_error error = {0};
    struct channel *channel = channel_open(&error);
    if (!channel)
        fail_msg("%s", error.text);
    return channel;
}

static bool echoes(struct channel *channel) {
    struct channel_thread thread = {0};
    uint64_t data = 0x1122334455667788, reply = 0;
    int32_t result = -1;
    bool ok = echo_call(channel, &thread, ECHO_BACK, 8, &data, 8, &reply, 8, &result) == CHANNEL_OK && reply == data;
    channel_thread_release(&thread);
    return ok;
}

static void expect_state(uint32_t index, uint32_t wanted) {
    struct bar_slot *slot = fake_slot(&bus, index);
    for (int i = 0; i < 2000 && atomic_load(&slot->state) != wanted; i++)
        usleep(1000);
    assert_int_equal(atomic_load(&slot->state), wanted);
}

/* Which route worked. */
static void expect_route(enum discovery_route wanted) {
    struct discovery_report *report = calloc(1, sizeof *report);
    struct frontend *frontend = discovery_open(report);
    if (!frontend)
        fail_msg("%s", report->attempts[report->count - 1].error.text);
    assert_int_equal(report->attempts[report->count - 1].route, wanted);
    frontend->ops->close(frontend, false);
    free(report);
}

static void guestd_is_asked_first(void **state) {
    (void)state;
    expect_route(DISCOVERY_SYSFS); /* this is root */
    start_guestd(NULL);
    expect_route(DISCOVERY_GUESTD);
    struct channel *channel = open_or_fail();
    assert_true(echoes(channel));
    channel_close(channel);
    expect_state(0, BAR_SLOT_FREE);
}

/* A process of another user that opens a channel, says whether it works, and stays until it is killed. */
static pid_t stranger(char *verdict) {
    int ready[2];
    assert_int_equal(pipe(ready), 0);
    pid_t pid = fork();
    if (pid == 0) {
        struct channel_error error = {0};
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (setgroups(0, NULL) || setgid(65534) || setuid(65534))
            _exit(1);
        struct channel *channel = channel_open(&error);
        char ok = channel && echoes(channel) ? 'y' : error.code == EACCES ? 'a' : error.code == EBUSY ? 'b' : 'n';
        if (write(ready[1], &ok, 1) == 1)
            pause();
        _exit(1);
    }
    close(ready[1]);
    *verdict = 0;
    assert_int_equal(read(ready[0], verdict, 1), 1);
    close(ready[0]);
    return pid;
}

static void end(pid_t pid) {
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
}

static void any_user_is_served_and_cleaned_up_after(void **state) {
    (void)state;
    if (getuid() != 0)
        skip(); /* only root can become somebody else */
    char verdict;
    pid_t pid = stranger(&verdict);
    end(pid);
    assert_int_equal(verdict, 'a'); /* without guestd */
    start_guestd(NULL);
    pid = stranger(&verdict);
    assert_int_equal(verdict, 'y');
    assert_int_equal(fake_slot(&bus, 0)->pid, pid);
    pid_t second = stranger(&verdict), third = stranger(&verdict);
    assert_int_equal(verdict, 'b');
    end(pid);
    end(third);
    expect_state(0, BAR_SLOT_FREE);
    assert_int_equal(atomic_load(&fake_slot(&bus, 1)->state), BAR_SLOT_OPEN);
    end(second);
    expect_state(1, BAR_SLOT_FREE);
}

static void a_group_can_be_required(void **state) {
    (void)state;
    if (getuid() != 0)
        skip();
    start_guestd("daemon");
    char verdict;
    end(stranger(&verdict));
    assert_int_equal(verdict, 'a');
    expect_route(DISCOVERY_GUESTD); /* root */
    stop_guestd(SIGTERM);
    start_guestd("nogroup");
    end(stranger(&verdict));
    assert_int_equal(verdict, 'y');
}

static void clients_survive_guestd(void **state) {
    (void)state;
    start_guestd(NULL);
    struct channel *channel = open_or_fail();
    stop_guestd(SIGKILL);
    assert_true(echoes(channel));
    start_guestd(NULL);
    struct channel *second = open_or_fail(); /* guestd has looked at all slots now */
    assert_true(echoes(channel) && echoes(second));
    channel_close(second);
    channel_close(channel);
    expect_state(0, BAR_SLOT_FREE);

    /* One that dies while there is no guestd is found by the next. */
    pid_t pid = fork();
    if (pid == 0)
        _exit(!channel_open(NULL) || kill(getppid(), 0) || pause());
    expect_state(0, BAR_SLOT_OPEN);
    stop_guestd(SIGKILL);
    end(pid);
    start_guestd(NULL);
    struct channel *first = open_or_fail();
    second = open_or_fail(); /* both windows can be had */
    assert_true(echoes(first) && echoes(second));
    channel_close(second);
    channel_close(first);
}

static void devices_come_and_go(void **state) {
    (void)state;
    uint64_t magic = bus.directory->magic;
    bus.directory->magic = 0;
    start_guestd(NULL);
    struct channel_error error = {0};
    assert_null(channel_open(&error));
    assert_int_equal(error.code, ENXIO);
    assert_non_null(strstr(error.text, "does not answer"));
    bus.directory->magic = magic;
    for (int i = 0; i < 50; i++) {
        struct discovery_report *report = calloc(1, sizeof *report);
        struct frontend *frontend = discovery_open(report);
        assert_non_null(frontend);
        frontend->ops->close(frontend, false);
        bool found = report->attempts[report->count - 1].route == DISCOVERY_GUESTD;
        free(report);
        if (found)
            break;
        usleep(100000);
    }
    struct channel *channel = open_or_fail();
    fake_host_stop(&bus);
    assert_int_equal(ftruncate(bus.memory, 0), 0);
    assert_false(echoes(channel));
    channel_close(channel);
    assert_null(channel_open(&error));
    assert_int_equal(kill(guestd, 0), 0);
    int status;
    assert_int_equal(waitpid(guestd, &status, WNOHANG), 0); /* it lives */
}

static void nonsense_is_refused(void **state) {
    (void)state;
    start_guestd(NULL);
    int silent = connect_raw();
    struct guestd_request request = {.magic = GUESTD_MAGIC, .version = GUESTD_VERSION + 1};
    int other = connect_raw();
    assert_int_equal(send(other, &request, sizeof request, 0), sizeof request);
    struct guestd_answer answer;
    assert_int_equal(recv(other, &answer, sizeof answer, 0), sizeof answer);
    assert_int_equal(answer.code, EPROTONOSUPPORT);
    assert_int_equal(recv(other, &answer, sizeof answer, 0), 0);
    close(other);
    other = connect_raw();
    assert_int_equal(send(other, &request, 3, 0), 3);
    assert_int_equal(recv(other, &answer, sizeof answer, 0), 0);
    close(other);
    /* A second request ends the connection, and the window with it. */
    request.version = GUESTD_VERSION;
    other = connect_raw();
    assert_int_equal(send(other, &request, sizeof request, 0), sizeof request);
    assert_int_equal(recv(other, &answer, sizeof answer, 0), sizeof answer);
    assert_int_equal(answer.code, 0);
    assert_int_equal(send(other, &request, sizeof request, 0), sizeof request);
    assert_int_equal(recv(other, &answer, sizeof answer, 0), 0);
    close(other);
    expect_state(0, BAR_SLOT_FREE);
    assert_int_equal(recv(silent, &answer, sizeof answer, 0), 0); /* nobody may hold a place by saying nothing */
    close(silent);
    channel_close(open_or_fail());
}

#define ON_BUS(test) cmocka_unit_test_setup_teardown(test, plug, unplug)

int main(void) {
    const struct CMUnitTest tests[] = {
        ON_BUS(guestd_is_asked_first), ON_BUS(any_user_is_served_and_cleaned_up_after), ON_BUS(a_group_can_be_required),
        ON_BUS(clients_survive_guestd), ON_BUS(devices_come_and_go),                     ON_BUS(nonsense_is_refused),
    };
    return cmocka_run_group_tests_name("guestd", tests, NULL, NULL);
}
