// SPDX-License-Identifier: Apache-2.0
/* See config.h. */
#include "device/config.h"

#include <errno.h>
#include <grp.h>
#include <inttypes.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "device/size.h"
#include "device/soft/profile.h"
#include "device/toml.h"

#define GIB           ((uint64_t)1 << 30)
#define HEAP_STEP     ((uint64_t)2 << 20)
#define ADDRESSES     (64 * 1024 * GIB) /* more than a process has for one purpose */
#define DEFAULT_TABLE "default"

enum owner_kind { OWNER_USER, OWNER_VM };

struct config_owner {
    struct config_owner *next;
    enum owner_kind kind;
    uid_t uid;
    char *name;
    struct config_limits limits;
};

#define AT(member)       offsetof(struct config, member)
#define LIMIT_AT(member) offsetof(struct config_limits, member)
#define OWNER_TABLE      "user" /* and "vm", which has the same settings */

const struct config_setting config_settings[] = {
    {"server", "socket", CONFIG_PATHNAME, AT(socket), 0, 0},
    {"server", "mode", CONFIG_MODE, AT(mode), 0, 0777},
    {"server", "group", CONFIG_TEXT, AT(group), 0, 0},
    {"server", "clients", CONFIG_NUMBER, AT(clients), 1, 4096},
    {"device", "executor", CONFIG_TEXT, AT(engine), 0, 0},
    {"device", "profile", CONFIG_PATHNAME, AT(executor.profile), 0, 0},
    {"device", "memory", CONFIG_SIZE, AT(executor.memory), 16 << 20, ADDRESSES},
    {"device", "heap", CONFIG_SIZE, AT(heap), HEAP_STEP, ADDRESSES},
    {"device", "threads", CONFIG_NUMBER, AT(executor.threads), 0, 1024},
    {"device", "memcheck", CONFIG_SWITCH, AT(executor.memcheck), 0, 0},
    {0},
};

static const struct config_setting limit_settings[] = {
    {OWNER_TABLE, "memory", CONFIG_SIZE, LIMIT_AT(memory), 16 << 20, ADDRESSES},
    {OWNER_TABLE, "heap", CONFIG_SIZE, LIMIT_AT(heap), HEAP_STEP, ADDRESSES},
    {OWNER_TABLE, "threads", CONFIG_NUMBER, LIMIT_AT(threads), 1, 1024},
    {OWNER_TABLE, "clients", CONFIG_NUMBER, LIMIT_AT(clients), 1, 4096},
    {0},
};

struct config config_default(void) {
    return (struct config){
        .socket = "/run/barcuda/barcudad.sock",
        .mode = 0666,
        .heap = 8 * GIB,
        .arena = 256 * GIB,
        .clients = 64,
        .ready = -1,
        .engine = "soft",
    };
}

/* ---- values ---- */

__attribute__((format(printf, 3, 4))) static bool wrong(char *why, size_t why_size, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(why, why_size, format, arguments);
    va_end(arguments);
    return false;
}

static bool store_number(const struct config_setting *s, void *to, uint64_t n, char *why, size_t why_size) {
    if (n < s->least || n > s->most) {
        if (s->kind == CONFIG_SIZE)
            return wrong(why, why_size, "%s: %" PRIu64 " bytes are not between %" PRIu64 "M and %" PRIu64 "G", s->key, n,
                         s->least >> 20, s->most >> 30);
        return wrong(why, why_size, "%s: %" PRIu64 " is not between %" PRIu64 " and %" PRIu64, s->key, n, s->least, s->most);
    }
    if (s->kind == CONFIG_SIZE)
        *(uint64_t *)to = n;
    else if (s->kind == CONFIG_MODE)
        *(mode_t *)to = (mode_t)n;
    else
        *(unsigned *)to = (unsigned)n;
    return true;
}

static bool store_text(const struct config_setting *s, void *to, const char *text, char *why, size_t why_size) {
    uint64_t n;
    char *end;
    switch (s->kind) {
    case CONFIG_PATHNAME:
        if (*text != '/')
            return wrong(why, why_size, "%s: \"%.200s\" is not an absolute path", s->key, text);
        /* fall through */
    case CONFIG_TEXT: {
        char *copy = *text ? strdup(text) : NULL;
        if (!copy)
            return wrong(why, why_size, "%s: the text is empty; leave the key out for the default", s->key);
        *(const char **)to = copy;
        return true;
    }
    case CONFIG_SIZE:
        if (!size_parse(text, &n))
            return wrong(why, why_size, "%s: \"%.40s\" is not a size; write 512M, 4G or a number of bytes", s->key, text);
        return store_number(s, to, n, why, why_size);
    case CONFIG_MODE:
        n = strtoul(text, &end, 8);
        if (!*text || *end || n > s->most)
            return wrong(why, why_size, "%s: \"%.40s\" is not permissions in octal, such as 0660", s->key, text);
        return store_number(s, to, n, why, why_size);
    case CONFIG_NUMBER:
        if (strspn(text, "0123456789") != strlen(text) || !size_parse(text, &n))
            return wrong(why, why_size, "%s: \"%.40s\" is not a number", s->key, text);
        return store_number(s, to, n, why, why_size);
    case CONFIG_SWITCH:
        break;
    }
    return wrong(why, why_size, "%s is true or false, without quotation marks", s->key);
}

bool config_set(struct config *config, const struct config_setting *s, const char *value, char *why, size_t why_size) {
    void *to = (char *)config + s->offset;
    if (s->kind == CONFIG_SWITCH) {
        *(bool *)to = true;
        return true;
    }
    if (s->kind == CONFIG_PATHNAME && *value) { /* a person may name what lies in the current directory */
        *(const char **)to = value;
        return true;
    }
    return store_text(s, to, value, why, why_size);
}

static bool store_entry(const struct config_setting *s, void *to, const struct toml_entry *e, char *why, size_t why_size) {
    switch (e->type) {
    case TOML_STRING:
        return store_text(s, to, e->string, why, why_size);
    case TOML_BOOLEAN:
        if (s->kind != CONFIG_SWITCH)
            return wrong(why, why_size, "%s is not true or false but a %s", s->key,
                         s->kind == CONFIG_NUMBER ? "number" : "text in quotation marks");
        *(bool *)to = e->boolean;
        return true;
    case TOML_INTEGER:
        if (s->kind == CONFIG_MODE && e->integer > 0777)
            return wrong(why, why_size, "%s: permissions are octal; write 0o%" PRId64 " or \"%" PRId64 "\"", s->key, e->integer,
                         e->integer);
        if (s->kind == CONFIG_SWITCH)
            return wrong(why, why_size, "%s is true or false, not a number", s->key);
        if (s->kind == CONFIG_TEXT || s->kind == CONFIG_PATHNAME)
            return wrong(why, why_size, "%s is a text in quotation marks, not a number", s->key);
        if (e->integer < 0)
            return wrong(why, why_size, "%s cannot be negative", s->key);
        return store_number(s, to, (uint64_t)e->integer, why, why_size);
    }
    return false;
}

/* ---- the file ---- */

struct loading {
    struct config *config;
    struct config_owner *owner;
    uint64_t keys, owner_keys, tables; /* bits: what was there; owner_keys: of the current owner */
};

/* Marks one of the things that TOML allows once. False when it was there before. */
static bool once(uint64_t *seen, ptrdiff_t bit) {
    uint64_t mask = (uint64_t)1 << bit;
    bool first = !(*seen & mask);
    *seen |= mask;
    return first;
}

static const struct config_setting *find_setting(const struct config_setting *from, const char *table, const char *key) {
    for (; from->key; from++)
        if (!strcmp(from->table, table) && !strcmp(from->key, key))
            return from;
    return NULL;
}

static bool unknown_key(const struct config_setting *from, const char *table, const char *header, const char *key, char *why,
                        size_t why_size) {
    wrong(why, why_size, "[%s] has no key \"%.40s\"; it has", header, key);
    for (; from->key; from++)
        if (!strcmp(from->table, table)) {
            size_t n = strlen(why);
            snprintf(why + n, why_size - n, " %s", from->key);
        }
    return false;
}

static struct config_owner *find_owner(const struct config *config, enum owner_kind kind, const char *name) {
    struct config_owner *owner = config->owners;
    while (owner && (owner->kind != kind || strcmp(owner->name, name) != 0))
        owner = owner->next;
    return owner;
}

static bool open_owner(struct loading *l, const struct toml_entry *e, char *why, size_t why_size) {
    enum owner_kind kind = strcmp(e->table, "vm") == 0 ? OWNER_VM : OWNER_USER;
    if (!*e->name)
        return wrong(why, why_size, "[%s] needs a name: [%s.NAME], or [%s." DEFAULT_TABLE "] for all that have none", e->table,
                     e->table, e->table);
    uid_t uid = (uid_t)-1;
    if (kind == OWNER_USER && strcmp(e->name, DEFAULT_TABLE) != 0) {
        const struct passwd *user = getpwnam(e->name);
        char *end;
        unsigned long number = strtoul(e->name, &end, 10);
        if (!user && (*end || end == e->name || number >= (uid_t)-1))
            return wrong(why, why_size, "there is no user \"%.40s\" here; name one, or give its number", e->name);
        uid = user ? user->pw_uid : (uid_t)number;
    }
    bool twice = find_owner(l->config, kind, e->name);
    for (const struct config_owner *o = l->config->owners; o && uid != (uid_t)-1; o = o->next)
        twice = twice || o->uid == uid;
    if (twice)
        return wrong(why, why_size, "[%s.%.40s] is there twice; put its keys together", e->table, e->name);
    l->owner = calloc(1, sizeof *l->owner);
    char *name = l->owner ? strdup(e->name) : NULL;
    if (!name)
        return wrong(why, why_size, "there is no memory for it");
    *l->owner = (struct config_owner){.next = l->config->owners, .kind = kind, .uid = uid, .name = name};
    l->config->owners = l->owner;
    l->owner_keys = 0;
    return true;
}

static bool load_entry(void *self, const struct toml_entry *e, char *why, size_t why_size) {
    struct loading *l = self;
    bool owned = !strcmp(e->table, "user") || !strcmp(e->table, "vm");
    bool known = owned;
    for (const struct config_setting *s = config_settings; s->key && !known; s++)
        known = !strcmp(s->table, e->table) && !*e->name;
    if (!e->key && owned)
        return open_owner(l, e, why, why_size);
    if (!known && *e->table)
        return wrong(why, why_size, "there is no table [%.40s%s%.40s]; there are [server], [device], [user.NAME] and [vm.NAME]",
                     e->table, *e->name ? "." : "", e->name);
    if (!e->key)
        return once(&l->tables, *e->table == 's') ||
               wrong(why, why_size, "[%s] is there twice; put its keys together", e->table);
    if (!*e->table)
        return wrong(why, why_size, "\"%.40s\" stands before the first [table]; put it behind [server] or [device]", e->key);
    const struct config_setting *all = owned ? limit_settings : config_settings;
    const char *table = owned ? OWNER_TABLE : e->table;
    const struct config_setting *s = find_setting(all, table, e->key);
    if (!s)
        return unknown_key(all, table, e->table, e->key, why, why_size);
    if (!once(owned ? &l->owner_keys : &l->keys, s - all))
        return wrong(why, why_size, "%s is there twice; delete one of the two", e->key);
    void *base = owned ? (void *)&l->owner->limits : l->config;
    return store_entry(s, (char *)base + s->offset, e, why, why_size);
}

bool config_read(struct config *config, const char *path, char *why, size_t why_size) {
    FILE *f = fopen(path, "re");
    if (!f)
        return wrong(why, why_size, "%s: %s", path, strerror(errno));
    struct loading loading = {.config = config};
    bool ok = toml_read(f, path, load_entry, &loading, why, why_size);
    fclose(f);
    return ok;
}

/* ---- what holds for all of it ---- */

bool config_check(const struct config *config, char *why, size_t why_size) {
    struct sockaddr_un address;
    if (strlen(config->socket) >= sizeof address.sun_path)
        return wrong(why, why_size, "socket: \"%s\" is longer than the %zu bytes that a socket's path can have", config->socket,
                     sizeof address.sun_path - 1);
    if (config->group && !getgrnam(config->group))
        return wrong(why, why_size, "group: there is no group \"%s\" here; make it with `groupadd --system %s`", config->group,
                     config->group);
    const char *library = NULL;
    const bool is_cuda = config_is_cuda(config, &library);
    if (!is_cuda && strcmp(config->engine, "soft") != 0)
        return wrong(why, why_size, "executor: \"%.200s\" is neither soft nor cuda nor cuda:PATH", config->engine);
    if (is_cuda && (config->executor.profile || config->executor.memory || config->executor.memcheck))
        return wrong(why, why_size, "profile, memory and memcheck are for the software GPU, not for executor %.200s", config->engine);
    struct profile profile;
    char what[200];
    if (config->executor.profile && !profile_load(&profile, config->executor.profile, what, sizeof what))
        return wrong(why, why_size, "profile: %s", what);
    return true;
}

bool config_is_cuda(const struct config *config, const char **library) {
    const char *path = strncmp(config->engine, "cuda:", 5) == 0 && config->engine[5] ? config->engine + 5 : NULL;
    if (!path && strcmp(config->engine, "cuda") != 0)
        return false;
    *library = path;
    return true;
}

static void overlay(struct config_limits *to, const struct config_limits *from) {
    if (from->memory)
        to->memory = from->memory;
    if (from->heap)
        to->heap = from->heap;
    if (from->threads)
        to->threads = from->threads;
    if (from->clients)
        to->clients = from->clients;
}

/* What everybody has, then the default of the kind, then the owner's own. */
static struct config_limits limits_of(const struct config *config, enum owner_kind kind, const struct config_owner *own) {
    struct config_limits limits = {.heap = config->heap, .threads = config->executor.threads};
    const struct config_owner *common = find_owner(config, kind, DEFAULT_TABLE);
    if (common)
        overlay(&limits, &common->limits);
    if (own)
        overlay(&limits, &own->limits);
    limits.heap = (limits.heap + HEAP_STEP - 1) & ~(HEAP_STEP - 1);
    return limits;
}

struct config_limits config_user(const struct config *config, uid_t uid) {
    const struct config_owner *own = config->owners;
    while (own && (own->kind != OWNER_USER || own->uid != uid))
        own = own->next;
    return limits_of(config, OWNER_USER, own);
}

struct config_limits config_vm(const struct config *config, const char *name) {
    return limits_of(config, OWNER_VM, find_owner(config, OWNER_VM, name));
}
