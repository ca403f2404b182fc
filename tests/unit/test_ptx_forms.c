// SPDX-License-Identifier: Apache-2.0
/*
 * Which forms of PTX instructions the software GPU takes: each line of ptx-forms.txt is decoded in a kernel of its own. `=` lines are
 * all opcode strings that were counted in some 46,000 kernels of CUDA programs and libraries, `+` lines go beyond them, and `-` lines
 * must be refused at load, by name. With --table it prints the table of docs/ptx.md instead.
 */
#include "tests/unit/ptx_fixture.h"

static const char head[] = ".version 9.0\n.target sm_120\n.address_size 64\n"
                           ".const .align 16 .b8 co[64];\n"
                           ".global .align 16 .b8 gl[64];\n"
                           ".func helper() { ret; }\n"
                           ".visible .entry k(.param .align 16 .b8 p0[64]) {\n"
                           ".reg .pred %p<16>;\n.reg .b16 %h<32>;\n.reg .b32 %r<64>;\n.reg .b64 %d<64>;\n.reg .b128 %q<8>;\n"
                           ".shared .align 16 .b8 sh[1024];\n.shared .align 8 .b64 bar;\n.local .align 16 .b8 lo[64];\n"
                           ".param .align 16 .b8 p1[64];\n";
static const char tail[] = "\nDONE: ret;\n}\n";

static const char path[] = "tests/data/ptx-forms.txt", page[] = "docs/ptx.md";

static enum ptx_status decode(const char *statement, struct ptx_log *log) {
    char text[4096];
    int size = snprintf(text, sizeof text, "%s%s%s", head, statement, tail);
    struct ptx_module *module = NULL;
    struct ptx_source source = {text, (size_t)size, "form"};
    enum ptx_status status = ptx_module_load(&source, 1, &module, log);
    if (status == PTX_OK) {
        struct ptx_global *globals;
        size_t count = ptx_module_globals(module, &globals);
        for (size_t i = 0; i < count; i++)
            globals[i].address = (uint64_t)(uintptr_t)fixture_heap;
        status = ptx_module_link(module, log);
    }
    if (status == PTX_OK)
        status = ptx_kernel_prepare(ptx_module_find(module, "k"), log);
    if (module)
        ptx_module_free(module);
    return status;
}

/* The opcode of a statement, without its guard. */
static void opcode_of(const char *statement, char *opcode, size_t size) {
    size_t n = strcspn(statement, " ;");
    if (n >= size)
        n = size - 1;
    memcpy(opcode, statement, n);
    opcode[n] = 0;
}

/* What the table of docs/ptx.md says of the instructions with one name. */
enum { FORMS_NAMES = 256, FORMS_REFUSED = 4096 };
static struct form_name {
    char name[32];
    unsigned counted, beyond;
    char refused[FORMS_REFUSED]; /* opcodes, in Markdown */
} names[FORMS_NAMES];
static size_t name_count;

static struct form_name *name_of(const char *opcode) {
    size_t size = strcspn(opcode, ".");
    struct form_name *n = names;
    while (n < names + name_count && (strlen(n->name) != size || memcmp(n->name, opcode, size) != 0))
        n++;
    if (n == names + name_count) {
        assert_true(name_count < FORMS_NAMES && size < sizeof n->name);
        memcpy(n->name, opcode, size);
        name_count++;
    }
    return n;
}

static bool agrees(char mark, const char *opcode, enum ptx_status status, const struct ptx_log *log) {
    if (mark != '-')
        return status == PTX_OK;
    return status == PTX_UNSUPPORTED && log->text && strstr(log->text, opcode);
}

/* Returns how many lines are not as their mark says. */
static unsigned read_forms(void) {
    FILE *f = fopen(path, "r");
    if (!f)
        fail_msg("%s is missing", path);
    char line[512];
    unsigned wrong = 0;
    while (fgets(line, sizeof line, f)) {
        line[strcspn(line, "\n")] = 0;
        if (!line[0] || !strchr("=+-", line[0]))
            continue;
        const char *statement = line + 2;
        char opcode[160];
        opcode_of(statement, opcode, sizeof opcode);
        struct ptx_log log = {0};
        enum ptx_status status = decode(statement, &log);
        if (!agrees(line[0], opcode, status, &log)) {
            wrong++;
            print_error("%s: status %d, log: %s\n", line, status, log.text ? log.text : "");
        }
        ptx_log_free(&log);
        struct form_name *n = name_of(opcode);
        n->counted += line[0] == '=';
        n->beyond += line[0] == '+';
        size_t used = strlen(n->refused);
        if (line[0] == '-')
            assert_true((size_t)snprintf(n->refused + used, FORMS_REFUSED - used, "%s`%s`", used ? ", " : "", opcode) <
                        FORMS_REFUSED - used);
    }
    fclose(f);
    return wrong;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct form_name *)a)->name, ((const struct form_name *)b)->name);
}

static char *table(void) {
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    fputs("| instruction | forms of real programs | further forms | refused |\n|---|---:|---:|---|\n", out);
    qsort(names, name_count, sizeof *names, by_name);
    for (size_t i = 0; i < name_count; i++)
        fprintf(out, "| %s | %u | %u | %s |\n", names[i].name, names[i].counted, names[i].beyond, names[i].refused);
    fclose(out);
    return text;
}

static void forms(void **state) {
    (void)state;
    assert_int_equal(read_forms(), 0);
    unsigned counted = 0, beyond = 0;
    for (size_t i = 0; i < name_count; i++) {
        counted += names[i].counted;
        beyond += names[i].beyond;
    }
    print_message("%u opcode strings of real programs and %u more decode\n", counted, beyond);
    assert_true(counted >= 780);
}

static void documented(void **state) {
    (void)state;
    FILE *f = fopen(page, "r");
    if (!f)
        fail_msg("%s is missing", page);
    static char text[1 << 18];
    text[fread(text, 1, sizeof text - 1, f)] = 0;
    fclose(f);
    char *rows = table();
    if (!strstr(text, rows))
        fail_msg("the table in %s is not what the decoder does: put the output of `test_ptx_forms --table` there", page);
    free(rows);
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "--table") == 0) {
        read_forms();
        char *rows = table();
        fputs(rows, stdout);
        free(rows);
        return 0;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(forms), cmocka_unit_test(documented)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
