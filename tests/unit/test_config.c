// SPDX-License-Identifier: Apache-2.0
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "device/config.h"

static char why[512];

/* A configuration lives as long as the process; here, many do. */
static struct kept {
    struct config config;
    struct kept *next;
} *all_kept;

static bool load(const char *text, struct config *config) {
    char path[] = "/tmp/barcuda-config.XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    close(fd);
    *config = config_default();
    why[0] = '\0';
    bool ok = config_read(config, path, why, sizeof why) && config_check(config, why, sizeof why);
    char *name = strstr(why, path);
    if (name) /* messages begin with the file's name */
        memmove(name, name + strlen(path), strlen(name + strlen(path)) + 1);
    unlink(path);
    struct kept *kept = malloc(sizeof *kept);
    assert_non_null(kept);
    *kept = (struct kept){*config, all_kept};
    all_kept = kept;
    return ok;
}

static void every_key(void **state) {
    (void)state;
    struct config c;
    assert_true(load("# a comment\n[server]\nsocket = \"/run/x.sock\" # another\nmode = 0o640\ngroup='root'\nclients=1_0\n"
                     "\n [ device ]\n\tmemory = \"4G\"\nheap = 1073741824\nthreads = 3\nmemcheck = true\r\n",
                     &c));
    assert_string_equal(c.socket, "/run/x.sock");
    assert_string_equal(c.group, "root");
    assert_int_equal(c.mode, 0640);
    assert_int_equal(c.clients, 10);
    assert_int_equal(c.executor.memory, 4ull << 30);
    assert_int_equal(c.heap, 1 << 30);
    assert_int_equal(c.executor.threads, 3);
    assert_true(c.executor.memcheck);
}

static void empty_file(void **state) {
    (void)state;
    struct config c, expected = config_default();
    assert_true(load("", &c));
    assert_int_equal(c.heap, expected.heap);
    assert_string_equal(c.socket, expected.socket);
    assert_true(load("[device]", &c)); /* no newline at the end */
}

static void limits(void **state) {
    (void)state;
    struct config c;
    assert_true(load("[device]\nmemory=\"8G\"\nthreads=7\n[user.default]\nmemory=\"2G\"\nclients=2\n[user.root]\nmemory=\"4GiB\"\n"
                     "[user.4711]\nclients=1\nheap=3000000\n[vm.\"web 1\"]\nthreads=1\n",
                     &c));
    struct config_limits root = config_user(&c, 0), some = config_user(&c, 4711), other = config_user(&c, 99);
    assert_int_equal(root.memory, 4ull << 30);
    assert_int_equal(root.clients, 2);
    assert_int_equal(some.memory, 2ull << 30);
    assert_int_equal(some.clients, 1);
    assert_int_equal(some.heap, 4 << 20); /* whole steps */
    assert_int_equal(other.clients, 2);
    assert_int_equal(other.threads, 7);
    struct config_limits web = config_vm(&c, "web 1"), vm = config_vm(&c, "db");
    assert_int_equal(web.threads, 1);
    assert_int_equal(vm.threads, 7);
    assert_int_equal(vm.memory, 0); /* [user.default] is not for virtual machines */
}

/* Each names line, key and cure. */
static void refused(void **state) {
    (void)state;
    static const struct {
        const char *text, *says;
    } cases[] = {
        {"[device]\nmemry = 1\n", ":2: [device] has no key \"memry\"; it has executor profile memory heap threads memcheck"},
        {"[devices]\n", ":1: there is no table [devices]; there are [server], [device], [user.NAME] and [vm.NAME]"},
        {"[device]\nexecutor = \"cuda\"\nmemory = \"1G\"\n",
         "profile, memory and memcheck are for the software GPU, not for executor cuda"},
        {"[device]\nexecutor = \"cuda:\"\n", "executor: \"cuda:\" is neither soft nor cuda nor cuda:PATH"},
        {"memory = 1\n", ":1: \"memory\" stands before the first [table]; put it behind [server] or [device]"},
        {"[device]\nmemory = \"4 GB\"\n", ":2: memory: \"4 GB\" is not a size; write 512M, 4G or a number of bytes"},
        {"[device]\nmemory = 5\n", ":2: memory: 5 bytes are not between 16M and 65536G"},
        {"[device]\nmemory = \"99999999999G\"\n", ":2: memory: \"99999999999G\" is not a size; write 512M, 4G or a number of bytes"},
        {"[device]\nmemory = 4G\n", ":2: \"4G\" is not a value: write true, false, a whole number, or a string in quotation marks"},
        {"[device]\nmemory =\n", ":2: the key \"memory\" has no value"},
        {"[device]\nmemory\n", ":2: \"=\" is missing behind \"memory\"; write a line as  key = value  or  [table]"},
        {"[device]\nthreads = -1\n", ":2: threads cannot be negative"},
        {"[device]\nthreads = 5000\n", ":2: threads: 5000 is not between 0 and 1024"},
        {"[device]\nthreads = true\n", ":2: threads is not true or false but a number"},
        {"[device]\nmemcheck = \"yes\"\n", ":2: memcheck is true or false, without quotation marks"},
        {"[device]\nmemcheck = 1\n", ":2: memcheck is true or false, not a number"},
        {"[device]\nthreads = 1\nthreads = 2\n", ":3: threads is there twice; delete one of the two"},
        {"[device]\n[server]\n[device]\n", ":3: [device] is there twice; put its keys together"},
        {"[device]\nprofile = \"profile.conf\"\n", ":2: profile: \"profile.conf\" is not an absolute path"},
        {"[device]\nprofile = 3\n", ":2: profile is a text in quotation marks, not a number"},
        {"[server]\nmode = 0660\n", ":2: \"0660\" begins with 0: an octal number is written 0o660"},
        {"[server]\nmode = 660\n", ":2: mode: permissions are octal; write 0o660 or \"660\""},
        {"[server]\nmode = \"rw\"\n", ":2: mode: \"rw\" is not permissions in octal, such as 0660"},
        {"[server]\nsocket = \"\"\n", ":2: socket: \"\" is not an absolute path"},
        {"[server]\nsocket = \"/a\n", ":2: the string has no closing \" on its line"},
        {"[server]\nsocket = \"/a\\q\"\n", ":2: \"\\q\" in a string is not one of \\\" \\\\ \\n \\t; '…' takes everything as it is"},
        {"[server]\nsocket = \"\"\"/a\"\"\"\n",
         ":2: strings over several lines are not read here; put it on one line between single quotation marks"},
        {"[server]\nsocket = \"/a\" \"/b\"\n", ":2: \"\"/b\"\" is left over at the end of the line"},
        {"[server]\nclients = [1]\n", ":2: arrays and inline tables are not read here; one value a key"},
        {"[[server]]\n", ":1: arrays of tables ([[…]]) are not read here; write [table] or [table.name]"},
        {"[server\n", ":1: the header of a table ends with ]: [table] or [table.name]"},
        {"= 3\n", ":1: a name is expected, not \"= 3\"; write a line as  key = value  or  [table]"},
        {"[user]\n", ":1: [user] needs a name: [user.NAME], or [user.default] for all that have none"},
        {"[user.nobody-of-that-name]\n", ":1: there is no user \"nobody-of-that-name\" here; name one, or give its number"},
        {"[user.root]\n[user.0]\n", ":2: [user.0] is there twice; put its keys together"},
        {"[vm.a]\nsocket = \"/a\"\n", ":2: [vm] has no key \"socket\"; it has memory heap threads clients"},
        {"[vm.a]\nclients = 0\n", ":2: clients: 0 is not between 1 and 4096"},
        {"[server]\ngroup = \"no-such-group\"\n",
         "group: there is no group \"no-such-group\" here; make it with `groupadd --system no-such-group`"},
        {"[device]\nprofile = \"/nonexistent\"\n", "profile: /nonexistent: No such file or directory"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct config c;
        assert_false(load(cases[i].text, &c));
        assert_string_equal(why, cases[i].says);
    }
    struct config c = config_default();
    assert_false(config_read(&c, "/nonexistent", why, sizeof why));
    assert_string_equal(why, "/nonexistent: No such file or directory");
}

/* Nothing that is too long or not text gets past its line. */
static void broken_files(void **state) {
    (void)state;
    static char text[5000];
    struct config c;
    memset(text, ' ', sizeof text - 1);
    assert_false(load(text, &c));
    assert_non_null(strstr(why, ":1: the line is longer than"));
    memset(text, '[', sizeof text - 1);
    assert_false(load(text, &c));
    for (unsigned seed = 1; seed < 3000; seed++) { /* whatever bytes: an answer, no crash */
        static const char alphabet[] = "[]=\"'#._ \t\n\\0xoa1tserver.device";
        unsigned x = seed * 2654435761u;
        for (size_t i = 0; i < 40; i++, x = x * 1664525u + 1013904223u)
            text[i] = alphabet[(x >> 16) % (sizeof alphabet - 1)];
        text[40] = '\0';
        load(text, &c);
    }
}

static void options(void **state) {
    (void)state;
    struct config c = config_default();
    for (const struct config_setting *s = config_settings; s->key; s++)
        if (!strcmp(s->key, "memory")) {
            assert_true(config_set(&c, s, "3G", why, sizeof why));
            assert_int_equal(c.executor.memory, 3ull << 30);
            assert_false(config_set(&c, s, "much", why, sizeof why));
            assert_string_equal(why, "memory: \"much\" is not a size; write 512M, 4G or a number of bytes");
        } else if (s->kind == CONFIG_SWITCH) {
            assert_true(config_set(&c, s, NULL, why, sizeof why));
        }
    assert_true(c.executor.memcheck);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key), cmocka_unit_test(empty_file),   cmocka_unit_test(limits),
        cmocka_unit_test(refused),   cmocka_unit_test(broken_files), cmocka_unit_test(options),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
