// SPDX-License-Identifier: Apache-2.0
/* See toml.h. */
#include "device/toml.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct toml_reader {
    const char *file;
    unsigned line;
    const char *at; /* what of the line is not read yet */
    char *why;
    size_t why_size;
};

__attribute__((format(printf, 2, 3))) static bool fail(const struct toml_reader *r, const char *format, ...) {
    int n = snprintf(r->why, r->why_size, "%s:%u: ", r->file, r->line);
    va_list arguments;
    va_start(arguments, format);
    if (n >= 0 && (size_t)n < r->why_size)
        vsnprintf(r->why + n, r->why_size - (size_t)n, format, arguments);
    va_end(arguments);
    return false;
}

static void skip_blanks(struct toml_reader *r) {
    r->at += strspn(r->at, " \t");
}

static bool at_end(struct toml_reader *r) {
    skip_blanks(r);
    return !*r->at || *r->at == '#';
}

static bool read_literal(struct toml_reader *r, char *out) {
    const char *end = strchr(r->at + 1, '\'');
    if (!end)
        return fail(r, "the string has no closing ' on its line");
    size_t n = (size_t)(end - r->at - 1);
    memcpy(out, r->at + 1, n);
    out[n] = '\0';
    r->at = end + 1;
    return true;
}

static bool read_string(struct toml_reader *r, char *out) {
    if (!strncmp(r->at, "\"\"\"", 3) || !strncmp(r->at, "'''", 3))
        return fail(r, "strings over several lines are not read here; put it on one line between single quotation marks");
    if (*r->at == '\'')
        return read_literal(r, out);
    const char *c = r->at + 1;
    for (; *c && *c != '"'; c++) {
        static const char escapes[] = "\"\\nt", meanings[] = "\"\\\n\t";
        if (*c == '\\') {
            const char *which = c[1] ? strchr(escapes, c[1]) : NULL;
            if (!which)
                return fail(r, "\"\\%.1s\" in a string is not one of \\\" \\\\ \\n \\t; '…' takes everything as it is", c + 1);
            *out++ = meanings[which - escapes];
            c++;
        } else {
            *out++ = *c;
        }
    }
    *out = '\0';
    if (!*c)
        return fail(r, "the string has no closing \" on its line");
    r->at = c + 1;
    return true;
}

/* A key or a part of a header: bare or quoted. */
static bool read_key(struct toml_reader *r, char *out) {
    static const char bare[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    skip_blanks(r);
    if (*r->at == '"' || *r->at == '\'')
        return read_string(r, out);
    size_t n = strspn(r->at, bare);
    if (n == 0)
        return fail(r, "a name is expected, not \"%.20s\"; write a line as  key = value  or  [table]", r->at);
    memcpy(out, r->at, n);
    out[n] = '\0';
    r->at += n;
    return true;
}

static bool read_integer(struct toml_reader *r, int64_t *out) {
    char digits[80];
    size_t n = 0, length = strcspn(r->at, " \t#");
    for (size_t i = 0; i < length && n + 1 < sizeof digits; i++)
        if (r->at[i] != '_')
            digits[n++] = r->at[i];
    digits[n] = '\0';
    const char *start = digits;
    int base = 10;
    if (digits[0] == '0' && digits[1]) {
        base = digits[1] == 'x' ? 16 : digits[1] == 'o' ? 8 : digits[1] == 'b' ? 2 : 0;
        start = digits + 2;
        if (base == 0)
            return fail(r, "\"%s\" begins with 0: an octal number is written 0o%s", digits, digits + 1);
    }
    char *end;
    errno = 0;
    long long value = strtoll(start, &end, base);
    if (end == start || *end || errno || (base != 10 && (*start == '-' || *start == '+')))
        return fail(r, "\"%.*s\" is not a value: write true, false, a whole number, or a string in quotation marks", (int)length,
                    r->at);
    *out = value;
    r->at += length;
    return true;
}

static bool read_value(struct toml_reader *r, struct toml_entry *entry, char *text) {
    skip_blanks(r);
    if (*r->at == '"' || *r->at == '\'') {
        entry->type = TOML_STRING;
        entry->string = text;
        return read_string(r, text);
    }
    size_t length = strcspn(r->at, " \t#");
    entry->boolean = length == 4 && !strncmp(r->at, "true", 4);
    if (entry->boolean || (length == 5 && !strncmp(r->at, "false", 5))) {
        entry->type = TOML_BOOLEAN;
        r->at += length;
        return true;
    }
    if (*r->at == '[' || *r->at == '{')
        return fail(r, "arrays and inline tables are not read here; one value a key");
    if (!*r->at || *r->at == '#')
        return fail(r, "the key \"%s\" has no value", entry->key);
    entry->type = TOML_INTEGER;
    return read_integer(r, &entry->integer);
}

static bool read_header(struct toml_reader *r, char *table, char *name) {
    if (r->at[1] == '[')
        return fail(r, "arrays of tables ([[…]]) are not read here; write [table] or [table.name]");
    r->at++;
    *name = '\0';
    if (!read_key(r, table))
        return false;
    skip_blanks(r);
    if (*r->at == '.') {
        r->at++;
        if (!read_key(r, name))
            return false;
        skip_blanks(r);
    }
    if (*r->at != ']')
        return fail(r, "the header of a table ends with ]: [table] or [table.name]");
    r->at++;
    return true;
}

/* One line that is neither empty nor a comment. */
static bool read_line(struct toml_reader *r, char *table, char *name, struct toml_entry *entry) {
    static _Thread_local char key[TOML_LINE_MAX], text[TOML_LINE_MAX];
    *entry = (struct toml_entry){.line = r->line, .table = table, .name = name};
    if (*r->at == '[') {
        if (!read_header(r, table, name))
            return false;
    } else {
        entry->key = key;
        if (!read_key(r, key))
            return false;
        skip_blanks(r);
        if (*r->at != '=')
            return fail(r, "\"=\" is missing behind \"%s\"; write a line as  key = value  or  [table]", key);
        r->at++;
        if (!read_value(r, entry, text))
            return false;
    }
    return at_end(r) || fail(r, "\"%.20s\" is left over at the end of the line", r->at);
}

bool toml_read(FILE *from, const char *file, bool (*entry)(void *, const struct toml_entry *, char *, size_t), void *self,
               char *why, size_t why_size) {
    struct toml_reader r = {.file = file, .why = why, .why_size = why_size};
    char line[TOML_LINE_MAX], table[TOML_LINE_MAX] = "", name[TOML_LINE_MAX] = "", text[256];
    while (fgets(line, sizeof line, from)) {
        struct toml_entry found;
        size_t n = strcspn(line, "\r\n");
        r.line++;
        r.at = line;
        if (!line[n] && !feof(from))
            return fail(&r, "the line is longer than %u bytes or has a zero byte", TOML_LINE_MAX - 2);
        line[n] = '\0';
        if (at_end(&r))
            continue;
        if (!read_line(&r, table, name, &found))
            return false;
        text[0] = '\0';
        if (!entry(self, &found, text, sizeof text))
            return fail(&r, "%s", text);
    }
    return !ferror(from) || fail(&r, "it cannot be read: %s", strerror(errno));
}
