# SPDX-License-Identifier: Apache-2.0
"""host_dispatch_*.c: decoders, one per wire op; and wire_tags.h, sizes of payloads that an enumerator decides."""

import re

from api import banner, header
from emit_guest import from_word
from emit_headers import executed
from emit_types import wrap
from model import ABSENT, ARRAY, HANDLE, HOST, RECORD, SCALAR, STRING, TAGGED
from wire_plan import WirePlan

SUPPORT = r'''
#include "generated/host_decoders.h"
#include "generated/host_support.h"
#include "generated/wire_tags.h"
'''

HOST_SUPPORT = r'''
#include "device/session.h"
#include "transport/wire.h"

/* Elements that are certainly too many to be in a record or a reply. */
#define HOST_ROOM_MAX ((uint64_t)1 << 30)

/* Zeroed room for n elements; NULL when that is more than a call may have. */
static inline void *host_room(struct session *s, uint64_t n, size_t size) {
    return n > HOST_ROOM_MAX / size ? NULL : session_scratch(s, (size_t)n * size);
}

/* n elements of the request as they lie there, or NULL (and in->bad) when they do not. */
static inline const void *host_take(struct wire_reader *in, uint64_t n, size_t size) {
    if (n > HOST_ROOM_MAX / size) {
        in->bad = true;
        return NULL;
    }
    return wire_take(in, (size_t)n * size);
}

/* A string of `size` bytes, the last of them NUL. */
static inline const char *host_string(struct wire_reader *in, uint64_t size) {
    const char *text = size ? host_take(in, size, 1) : NULL;
    if (!text || text[size - 1]) {
        in->bad = true;
        return NULL;
    }
    return text;
}

/* A stream's token; the null stream of a per-thread entry point is the thread's own. */
static inline uint64_t host_stream(const struct port_message *m, uint64_t token) {
    return !token && (m->head.flags & WIRE_PER_THREAD) ? (uint64_t)(uintptr_t)CU_STREAM_PER_THREAD : token;
}

/* n tokens become handles, in memory of the call. */
static inline CUresult host_handles(struct session *s, enum handle_kind kind, const uint64_t *tokens, uint64_t n, void ***out) {
    CUresult error = CUDA_SUCCESS;
    void **handles = host_room(s, n, sizeof *handles);
    if (!handles)
        return CUDA_ERROR_OUT_OF_MEMORY;
    for (uint64_t i = 0; i < n; i++)
        if (!session_in(s, kind, tokens[i], &handles[i], &error))
            return error;
    *out = handles;
    return CUDA_SUCCESS;
}

/* The token of a handle that the executor returned; *r becomes OUT_OF_MEMORY when there is none left. */
static inline uint64_t host_token(struct session *s, enum handle_kind kind, void *host, CUresult *r) {
    uint64_t token = session_out(s, kind, host);
    if (host && !token)
        *r = CUDA_ERROR_OUT_OF_MEMORY;
    return token;
}

static inline uint64_t host_float_word(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static inline float host_float(uint64_t word) {
    uint32_t bits = (uint32_t)word;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}
'''


def host_support(model):
    return header(model.api, "host_support.h", "What the decoders share.", HOST_SUPPORT)


def wire_tags(model):
    lines = ["#include <stddef.h>", "", '#include "generated/cuda_types.h"', ""]
    for name, entry in sorted(model.tags.items()):
        lines.append("/* Bytes of the payload; 0 when nobody knows. */")
        lines.append("static inline size_t tag_size_%s(int tag) {" % name)
        lines.append("    switch (tag) {")
        enumerators = {n for t in model.api.types if t["kind"] == "enum" for n, _ in t["values"]}
        for key, size in entry.values.items():
            if key == "type":
                continue
            if key not in enumerators:
                entry.at(key).fail("%s is no enumerator" % key)
            lines += ["    case %s:" % key, "        return %d;" % size]
        lines += ["    default:", "        return 0;", "    }", "}", ""]
    return header(model.api, "wire_tags.h", "Sizes of payloads that an enumerator decides.", "\n".join(lines))


class DispatchWriter:
    def __init__(self, model, f):
        self.model, self.f, self.plan = model, f, WirePlan(model, f)
        self.lines, self.arguments = [], {}

    def put(self, text, indent=1):
        self.lines.append(wrap("    " * indent + text, indent=(indent + 1) * 4))

    def fail(self, condition, error, indent=1):
        self.put("if (%s)" % condition, indent)
        self.put("return %s;" % error, indent + 1)

    def text(self):
        f, plan = self.f, self.plan
        head = "static CUresult do_%s(struct session *s, const struct executor_ops *ops, struct port_message *m, " \
               "struct wire_writer *out) {" % f.symbol
        self.lines = [wrap(head)]
        if f.private:
            self.put("(void)ops;")
        else:
            self.fail("!ops->%s" % f.symbol, "CUDA_ERROR_NOT_SUPPORTED")
        self.words = {}
        if plan.words:
            self.put("uint64_t words[%d];" % plan.words)
            self.put("wire_get(&m->in, words, sizeof words);")
        for i, p in enumerate(plan.fixed):
            self.words[p.name] = "words[%d]" % (i + bool(plan.optional))
        self.read_parts()
        if plan.words or plan.variable:
            self.fail("m->in.bad", "CUDA_ERROR_INVALID_VALUE")
        self.translate()
        self.results()
        self.invoke()
        self.reply()
        self.lines.append("}")
        body = "\n".join(self.lines[1:])
        unused = [line for name, line in (("s", "    (void)s;"), ("m", "    (void)m;"), ("out", "    (void)out;"))
                  if not re.search(r"\b%s\b" % name, body)]
        return "\n".join([self.lines[0], *unused, body]) + "\n"

    # ---- request ----

    def present(self, p):
        return "words[0] & %#xu" % (1 << self.plan.bit(p)) if self.plan.bit(p) < 32 else None

    def count(self, p):
        """The element count of an array, from the words that travelled."""
        expression = p.count.lstrip("*")
        if re.match(r"^[A-Za-z_]\w*$", expression):
            return self.count_word(expression)
        return "(%s)" % re.sub(r"[A-Za-z_]\w*", lambda m: self.count_word(m.group(0)), expression)

    def count_word(self, name):
        q = self.f.param(name)
        size = self.model.scalar_size(q.base)
        word = self.words[name]
        return word if size == 8 else "(uint32_t)%s" % word

    def read_parts(self):
        for p in self.plan.variable:
            if p.shape == STRING:
                self.read_string(p)
            elif p.shape == ARRAY:
                self.read_array(p)
            elif p.shape == TAGGED:
                self.read_tagged(p)
            else:
                self.read_record(p)

    def read_string(self, p):
        value = "host_string(&m->in, %s)" % self.words[p.name]
        if p.nullable:
            value = "%s ? %s : NULL" % (self.present(p), value)
        self.put("const char *%s = %s;" % (p.name, value))
        self.arguments[p.name] = p.name

    def read_array(self, p):
        value = "host_take(&m->in, %s, sizeof(%s))" % (self.count(p), p.base)
        if p.nullable:
            value = "%s ? %s : NULL" % (self.present(p), value)
        self.put("const void *%s_in = %s;" % (p.name, value))

    def read_tagged(self, p):
        type_ = self.model.tags[p.table].get("type")
        tag = from_word(self.model, "int", self.words[p.tag])
        self.put("%s %s = {0};" % (type_, p.name))
        self.put("size_t %s_size = tag_size_%s(%s);" % (p.name, p.table, tag))
        self.fail("!%s_size" % p.name, "CUDA_ERROR_NOT_SUPPORTED")
        self.put("wire_get(&m->in, &%s, %s_size);" % (p.name, p.name))
        self.arguments[p.name] = "&" + p.name

    def read_record(self, p):
        s = self.plan.struct(p)
        self.put("%s %s;" % (p.base, p.name))
        condition = "if (%s)" % self.present(p) if p.nullable else None
        if condition:
            self.put("memset(&%s, 0, sizeof %s);" % (p.name, p.name))
            self.put(condition)
        self.put("wire_get(&m->in, &%s, sizeof %s);" % (p.name, p.name), 2 if condition else 1)
        for path, element, count in s.inner:
            field = "%s.%s" % (p.name, path)
            self.put("if (%s)" % field)
            self.put("%s = (%s *)(uintptr_t)host_take(&m->in, %s.%s, sizeof(%s));" %
                     (field, element, p.name, count, element), 2)
        for path in s.null + s.zero:
            self.put("%s.%s = 0;" % (p.name, path))
        address = "&" + p.name if p.pointer else p.name
        if p.nullable:
            address = "%s ? &%s : NULL" % (self.present(p), p.name)
        self.arguments[p.name] = address

    def translate(self):
        """Tokens become handles, host addresses are checked; everything has been read by now."""
        plan, f = self.plan, self.f
        handles = [p for p in plan.fixed if p.shape == HANDLE and p is not f.create]
        records = [p for p in plan.variable if plan.struct(p) and (plan.struct(p).handles or plan.struct(p).check)]
        if handles or any(plan.struct(p).handles for p in records):
            self.put("CUresult error = CUDA_SUCCESS;")
        for p in plan.variable:
            if p.shape == ARRAY:
                self.pass_array(p)
        for p in handles:
            token = self.words[p.name]
            if p.kind == "HANDLE_STREAM" and f.twin:
                token = "host_stream(m, %s)" % token
            self.put("void *%s = NULL;" % p.name)
            self.fail("!session_in(s, %s, %s, &%s, &error)" % (p.kind, token, p.name), "error")
            self.arguments[p.name] = self.cast_handle(p.base, p.name)
        for p in records:
            self.translate_record(p)
        for p in plan.fixed:
            if p.shape == HOST:
                self.fail("!session_host_range(s, %s, %s)" % (self.words[p.name], self.count(p)),
                          "CUDA_ERROR_INVALID_VALUE")

    def cast_handle(self, base, expression):
        if "*" in self.model.api.canonical(base):
            return expression
        return "(%s)(uintptr_t)%s" % (base, expression)

    def pass_array(self, p):
        if p.kind:
            self.put("void **%s = NULL;" % p.name)
            self.put("if (%s_in) {" % p.name)
            self.put("CUresult bad = host_handles(s, %s, %s_in, %s, &%s);" % (p.kind, p.name, self.count(p), p.name), 2)
            self.fail("bad != CUDA_SUCCESS", "bad", 2)
            self.put("}")
            self.arguments[p.name] = "(%s *)%s" % (p.base, p.name)
            return
        s = self.plan.struct(p)
        if s is not None and not s.flat:
            raise AssertionError("%s.%s: arrays of structs with handles" % (self.f.symbol, p.name))
        self.arguments[p.name] = "(%s)(uintptr_t)%s_in" % (p.type, p.name)

    def translate_record(self, p):
        s = self.plan.struct(p)
        depth = 1
        if p.nullable:
            self.put("if (%s) {" % self.present(p))
            depth = 2
        for path, kind, base, condition, shared in s.handles:
            field = "%s.%s" % (p.name, path)
            if condition == "out":
                self.put("%s = 0;" % field, depth)
                continue
            if condition:
                self.put("if (%s.%s) {" % (p.name, condition), depth)
            else:
                self.put("{", depth)
            self.put("void *handle = NULL;", depth + 1)
            self.fail("!session_in(s, %s, (uint64_t)(uintptr_t)%s, &handle, &error)" % (kind, field), "error", depth + 1)
            self.put("%s = %s;" % (field, self.cast_handle(base, "handle")), depth + 1)
            if condition and not shared:
                self.put("} else {", depth)
                self.put("%s = 0;" % field, depth + 1)
            self.put("}", depth)
        if s.check:
            self.put("CUresult judged = %s(s, &%s);" % (s.check, p.name), depth)
            self.fail("judged != CUDA_SUCCESS", "judged", depth)
        if p.nullable:
            self.put("}")

    # ---- results ----

    def results(self):
        plan, f = self.plan, self.f
        for p in f.params:
            if p.shape == ABSENT:
                self.arguments[p.name] = "NULL"
            elif p is f.create or p in plan.results:
                self.result(p)
            elif p in plan.arrays and p.name not in self.arguments:
                self.result_part(p)
            elif p.shape == SCALAR and p.name not in self.arguments:
                self.scalar(p)
            elif p.shape == HOST:
                self.arguments[p.name] = from_word(self.model, p.type, self.words[p.name])

    def scalar(self, p):
        word = self.words[p.name]
        if self.model.api.canonical(p.base) == "float":
            value = "host_float(%s)" % word
        else:
            value = from_word(self.model, p.base, word)
        if p.pointer:
            self.put("%s %s = %s;" % (p.base, p.name, value))
            value = "&" + p.name
            if p.nullable:
                value = "%s ? %s : NULL" % (self.present(p), value)
        self.arguments[p.name] = value

    def result(self, p):
        base = p.base if p.pointer else "void *"
        space = "" if base.endswith("*") else " "
        start = "0"
        if p.dir == "inout":
            start = from_word(self.model, p.base, self.words[p.name])
        elif "*" in self.model.api.canonical(base):
            start = "NULL"
        self.put("%s%s%s = %s;" % (base, space, p.name, start))
        value = "&" + p.name
        if p.nullable:
            value = "%s ? %s : NULL" % (self.present(p), value)
        self.arguments[p.name] = value

    def result_part(self, p):
        if p.shape == TAGGED:
            self.put("%s %s = {0};" % (self.model.tags[p.table].get("type"), p.name))
            self.put("size_t %s_size = tag_size_%s(%s);" %
                     (p.name, p.table, from_word(self.model, "int", self.words[p.tag])))
            self.fail("!%s_size" % p.name, "CUDA_ERROR_NOT_SUPPORTED")
            self.arguments[p.name] = "&" + p.name
        elif p.shape == RECORD:
            self.put("%s %s;" % (p.base, p.name))
            self.put("memset(&%s, 0, sizeof %s);" % (p.name, p.name))
            self.arguments[p.name] = "%s ? &%s : NULL" % (self.present(p), p.name) if p.nullable else "&" + p.name
        else:
            self.put("%s *%s = NULL;" % (p.base, p.name))
            depth = 1
            if p.nullable:
                self.put("if (%s) {" % self.present(p))
                depth = 2
            self.put("%s = host_room(s, %s, sizeof(%s));" % (p.name, self.count(p), p.base), depth)
            self.fail("!%s" % p.name, "CUDA_ERROR_OUT_OF_MEMORY", depth)
            if p.nullable:
                self.put("}")
            self.arguments[p.name] = "(%s)%s" % (p.type, p.name) if p.bytes else p.name

    def invoke(self):
        f = self.f
        if f.destroy:
            # Before the call: the executor may hand the same address out again on another thread.
            self.put("session_drop(s, %s, %s);" % (f.destroy.kind, self.words[f.destroy.name]))
        arguments = [self.arguments[p.name] for p in f.params]
        if f.private:
            call = "session_%s(%s)" % (f.symbol, ", ".join(["s", *arguments]))
        else:
            call = "ops->%s(%s)" % (f.symbol, ", ".join(arguments))
        if f.create:
            self.put("CUresult r = %s;" % call)
            self.put("return r == CUDA_SUCCESS ? session_create(s, %s, %s, (void *)%s) : r;" %
                     (f.create.kind, self.words[f.create.name], f.create.name))
        elif self.plan.results or self.plan.arrays:
            self.put("CUresult r = %s;" % call)
        else:
            self.put("return %s;" % call)

    def reply(self):
        plan, f = self.plan, self.f
        if f.create or not (plan.results or plan.arrays):
            return
        if not f.outputs_always:
            self.fail("r != CUDA_SUCCESS", "r")
        if plan.results:
            words = [self.result_word(p) for p in plan.results]
            self.put("const uint64_t results[] = {%s};" % ", ".join(words))
            self.put("wire_put(out, results, sizeof results);")
        for p in plan.arrays:
            self.reply_part(p)
        self.put("return r;")

    def result_word(self, p):
        if p.kind:
            return "host_token(s, %s, (void *)(uintptr_t)%s, &r)" % (p.kind, p.name)
        base = p.base if p.pointer else "void *"
        if "*" in self.model.api.canonical(base):
            return "(uint64_t)(uintptr_t)%s" % p.name
        if self.model.api.canonical(base) == "float":
            return "host_float_word(%s)" % p.name
        return "(uint64_t)%s" % p.name

    def reply_part(self, p):
        depth = 1
        s = self.plan.struct(p)
        if p.shape == TAGGED:
            self.put("wire_put(out, &%s, %s_size);" % (p.name, p.name))
            return
        if p.nullable:
            condition = p.name if p.shape == ARRAY else self.present(p)
            many = p.kind or s and (s.handles or s.null or s.zero or s.inner)
            self.put("if (%s)%s" % (condition, " {" if many else ""))
            depth = 2
        if p.shape == ARRAY:
            n = self.count(p)
            if p.kind:
                self.put("for (uint64_t i = 0; i < %s; i++)" % n, depth)
                self.put("wire_put_u64(out, host_token(s, %s, (void *)(uintptr_t)%s[i], &r));" % (p.kind, p.name), depth + 1)
            else:
                self.put("wire_put(out, %s, (size_t)%s * sizeof(%s));" % (p.name, n, p.base), depth)
        else:
            for path in s.null + s.zero + [i[0] for i in s.inner] if s else []:
                self.put("%s.%s = 0; /* the host's addresses are nobody's business */" % (p.name, path), depth)
            for path, kind, base, condition, _ in s.handles if s else []:
                field = "%s.%s" % (p.name, path)
                if condition and condition != "out":
                    self.put("if (%s.%s)" % (p.name, condition), depth)
                self.put("%s = (%s)(uintptr_t)host_token(s, %s, (void *)(uintptr_t)%s, &r);" % (field, base, kind, field),
                         depth)
            self.put("wire_put(out, &%s, sizeof %s);" % (p.name, p.name), depth)
        if p.nullable and many:
            self.put("}")


def host_decoders_c(model, functions, what):
    parts = [banner(model.api, "Decoders of calls from the guest: %s." % what), SUPPORT.lstrip("\n")]
    for f in functions:
        parts.append(DispatchWriter(model, f).text().replace("static CUresult do_", "CUresult do_", 1))
    return "\n".join(parts)


def host_decoders_h(model):
    lines = ['#include "generated/host_dispatch.h"', ""]
    lines += [wrap("CUresult do_%s(struct session *s, const struct executor_ops *ops, struct port_message *m, struct wire_writer "
                   "*out);" % f.symbol) for f in model.wired()]
    return header(model.api, "host_decoders.h", "The decoders that dispatch() chooses from.", "\n".join(lines))


def host_dispatch_c(model):
    lines = ["CUresult dispatch(struct session *s, const struct executor_ops *ops, struct port_message *m, struct wire_writer *out) {",
             "    switch (m->head.op) {"]
    for f in model.wired():
        lines += ["    case WIRE_OP_%s:" % f.symbol, "        return do_%s(s, ops, m, out);" % f.symbol]
    lines += ["    default:", "        return CUDA_ERROR_NOT_SUPPORTED;", "    }", "}", "",
              "size_t dispatch_calls(const struct executor_ops *ops, uint8_t *bitmap, size_t size) {",
              "    static const struct {",
              "        uint16_t op;",
              "        uint16_t member; /* offset in struct executor_ops; UINT16_MAX = not the executor's */",
              "    } calls[] = {"]
    for f in model.wired():
        member = "UINT16_MAX" if f.private else "offsetof(struct executor_ops, %s)" % f.symbol
        lines.append("        {WIRE_OP_%s, %s}," % (f.symbol, member))
    used = model.wired()[-1].wire // 8 + 1
    lines += ["    };",
              "    _Static_assert(sizeof(struct executor_ops) < UINT16_MAX, \"offsets fit\");",
              "    if (size < %d)" % used,
              "        return 0;",
              "    memset(bitmap, 0, size);",
              "    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {",
              "        void (*function)(void) = NULL;",
              "        if (calls[i].member != UINT16_MAX)",
              "            memcpy(&function, (const char *)ops + calls[i].member, sizeof function);",
              "        if (function || calls[i].member == UINT16_MAX)",
              "            bitmap[calls[i].op / 8] |= (uint8_t)(1u << calls[i].op % 8);",
              "    }",
              "    return %d;" % used,
              "}", "",
              "const char *dispatch_name(unsigned op) {", "    switch (op) {"]
    for f in model.wired():
        lines += ["    case WIRE_OP_%s:" % f.symbol, "        return \"%s\";" % f.symbol]
    lines += ["    default:", "        return NULL;", "    }", "}"]
    return "\n".join([banner(model.api, "From the number of a record to its decoder."),
                      '#include <string.h>\n\n#include "generated/host_decoders.h"\n#include "generated/wire_ids.h"\n',
                      *lines]) + "\n"
