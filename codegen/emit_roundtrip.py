# SPDX-License-Identifier: Apache-2.0
"""
generated/roundtrip_cases.c: for every wire op a caller and an executor that expect of each other what a generator of pseudo-random
values says, so that the encoders and decoders of both ends are tested on every parameter of every call.
"""

import re

from api import banner, declare
from emit_types import prototype, wrap
from emit_headers import executed
from model import ABSENT, ARRAY, HANDLE, HOST, RECORD, SCALAR, STRING, TAGGED
from wire_plan import WirePlan

COUNT = 3


class CaseWriter:
    def __init__(self, model, f):
        self.model, self.f, self.plan = model, f, WirePlan(model, f)
        self.lines = []
        self.index = {p.name: i for i, p in enumerate(f.params)}
        self.counts = self.count_params()

    def put(self, text, indent=1):
        self.lines.append(wrap("    " * indent + text, indent=(indent + 1) * 4))

    def count_params(self):
        found = set()
        for p in self.f.params:
            if p.shape in (ARRAY, HOST) and p.count:
                found |= set(re.findall(r"[A-Za-z_]\w*", p.count))
        return found

    def length(self, p):
        """Elements of an array when every count is COUNT."""
        expression = re.sub(r"[A-Za-z_]\w*", str(COUNT), p.count.lstrip("*"))
        assert re.match(r"^[\d +*-]+$", expression)
        return eval(expression)

    def seed(self, p):
        return "%d, %d" % (self.f.wire, self.index[p.name])

    def scalar(self, p, base, salt=""):
        """The value that both sides expect a scalar to have."""
        value = "case_value(%s)" % self.seed(p) + salt
        if p.name in self.counts:
            return "(%s)%d" % (base, COUNT)
        for q in self.f.params:
            if q.shape == TAGGED and q.tag == p.name:
                return "(%s)%s" % (base, next(k for k in self.model.tags[q.table].values if k != "type"))
        if "*" in self.model.api.canonical(base):
            return "(%s)(uintptr_t)(%s)" % (base, value)
        if self.model.api.canonical(base) in ("float", "double"):
            return "(%s)((%s) & 0xffff)" % (base, value)
        return "(%s)(%s)" % (base, value)

    def handle(self, p, base, host, index="0"):
        token = "case_token(%s, %s + %s)" % (p.kind, "case_value(%s)" % self.seed(p), index)
        value = "(uintptr_t)case_host(%s)" % token if host else "(uintptr_t)%s" % token
        return "(%s)%s" % (base, value)

    # ---- builders of structs, used by both sides ----

    def builders(self):
        for p in self.f.params:
            if p.shape == RECORD:
                self.builder(p)

    def builder(self, p):
        s = self.plan.struct(p)
        for path, element, _ in s.inner:
            self.lines.append("static %s %s[%d];" % (element, self.inner_name(p, path), COUNT))
        self.lines.append("")
        self.lines.append(wrap("static void build_%s_%s(%s *x, bool host, unsigned salt) {" % (self.f.symbol, p.name, p.base)))
        self.put("(void)host;")
        self.put("case_fill(x, sizeof *x, %s + salt);" % self.seed(p))
        for path in s.null + s.zero:
            self.put("x->%s = 0;" % path)
        tags = {}
        for h in s.handles:
            if h.condition and h.condition != "out":
                tag, value = h.condition.split(" == ")
                if tags.setdefault(tag, value) == value:
                    self.put("x->%s = %s;" % (tag, value))
        for path, kind, base, condition, _ in s.handles:
            if condition and condition != "out" and tags[condition.split(" == ")[0]] != condition.split(" == ")[1]:
                continue
            token = "case_token(%s, case_value(%s) + %d)" % (kind, self.seed(p), len(path))
            self.put("x->%s = (%s)(uintptr_t)(host ? (uintptr_t)case_host(%s) : (uintptr_t)%s);" % (path, base, token, token))
            if condition == "out":
                self.put("if (!salt)")
                self.put("x->%s = 0;" % path, 2)
        for path, _, count in s.inner:
            name = self.inner_name(p, path)
            self.put("case_fill(%s, sizeof %s, %s);" % (name, name, self.seed(p)))
            self.put("x->%s = %s;" % (path, name))
            self.put("x->%s = %d;" % (count, COUNT))
        self.lines.append("}")
        self.lines.append("")

    def inner_name(self, p, path):
        return "inner_%s_%s_%s" % (self.f.symbol, p.name, path.replace(".", "_"))

    # ---- the guest's side ----

    def runner(self):
        f = self.f
        self.lines.append("static void run_%s(void) {" % f.symbol)
        arguments = []
        for p in f.params:
            arguments.append(self.argument(p))
        self.put("CUresult r = call_%s(%s);" % (f.symbol, ", ".join(["0", *arguments])))
        self.put("case_same(\"%s\", r == CUDA_SUCCESS);" % f.symbol)
        for p in f.params:
            if p is f.create:
                self.put("case_same(\"%s.%s\", (uint64_t)(uintptr_t)%s == case_created());" % (f.symbol, p.name, p.name))
            elif p in self.plan.results or p in self.plan.arrays:
                self.verify_output(p)
        self.lines.append("}")
        self.lines.append("")

    def argument(self, p):
        """Declares what the guest passes and returns the expression."""
        f = self.f
        passed = "&" + p.name
        if p.shape == ABSENT:
            return "NULL"
        if p.shape == STRING:
            self.put("const char *%s = \"a string\";" % p.name)
            passed = p.name
        elif p.shape == HOST:
            return self.scalar(p, p.type)
        elif p.shape == ARRAY:
            self.put("%s %s[%d];" % (p.base, p.name, self.length(p)))
            if p.dir != "out":
                self.fill_array(p, p.name, False)
            passed = "(%s)%s" % (p.type, p.name)
        elif p.shape == TAGGED:
            self.put("%s %s;" % (self.model.tags[p.table].get("type"), p.name))
            self.put("case_fill(&%s, sizeof %s, %s);" % (p.name, p.name, self.seed(p)))
        elif p.shape == RECORD:
            self.put("%s %s;" % (p.base, p.name))
            self.put("build_%s_%s(&%s, false, 0);" % (f.symbol, p.name, p.name))
            if not p.pointer:
                return p.name
        elif p.shape == HANDLE and not p.pointer:
            return self.handle(p, p.type, False)
        elif not p.pointer and p.dir == "in":
            return self.scalar(p, p.type)
        else:
            base = p.base if p.pointer else "void *"
            start = self.scalar(p, base) if p.dir != "out" else "(%s)0" % base
            self.put("%s = %s;" % (declare(base, p.name), start))
        return "case_nulls ? NULL : %s" % passed if p.nullable else passed

    def fill_array(self, p, name, host):
        if p.kind:
            self.put("for (unsigned i = 0; i < %d; i++)" % self.length(p))
            self.put("%s[i] = %s;" % (name, self.handle(p, p.base, host, "i")), 2)
        else:
            self.put("case_fill(%s, sizeof %s, %s);" % (name, name, self.seed(p)))

    def verify_output(self, p):
        f, depth = self.f, 1
        what = "\"%s.%s\"" % (f.symbol, p.name)
        if p.nullable:
            self.put("if (!case_nulls) {")
            depth = 2
        if p.shape == ARRAY:
            self.put("for (unsigned i = 0; i < %d; i++)" % self.length(p), depth)
            if p.kind:
                self.put("case_same(%s, %s[i] == %s);" % (what, p.name, self.handle(p, p.base, False, "i")), depth + 1)
            else:
                self.put("case_same(%s, case_filled(&%s[i], sizeof %s[i], i, %s));" % (what, p.name, p.name, self.seed(p)),
                         depth + 1)
        elif p.shape == TAGGED:
            self.put("case_same(%s, case_filled(&%s, tag_size_%s(%s), 0, %s + 1));" %
                     (what, p.name, p.table, self.scalar(f.param(p.tag), "int"), self.seed(p)), depth)
        elif p.shape == RECORD:
            self.put("%s want_%s;" % (p.base, p.name), depth)
            self.put("build_%s_%s(&want_%s, false, 1);" % (f.symbol, p.name, p.name), depth)
            self.put("case_same(%s, !memcmp(&%s, &want_%s, sizeof %s));" % (what, p.name, p.name, p.name), depth)
        elif p.shape == HANDLE:
            self.put("case_same(%s, %s == %s);" % (what, p.name, self.handle(p, p.base, False)), depth)
        else:
            base = p.base if p.pointer else "void *"
            self.put("case_same(%s, %s == %s);" % (what, p.name, self.scalar(p, base, " + 1")), depth)
        if p.nullable:
            self.put("}")

    # ---- the executor's side ----

    def executor(self):
        f = self.f
        name, leading = ("session_" + f.symbol, ["struct session *session"]) if f.private else ("fake_" + f.symbol, [])
        self.lines.append(wrap("%s%s {" % ("" if f.private else "static ", prototype(f.raw, name, leading))))
        if f.private:
            self.put("(void)session;")
        self.put("case_called();")
        for p in f.params:
            if p.shape == ABSENT:
                self.put("(void)%s;" % p.name)
            else:
                self.meet(p)
        for p in f.params:
            if p is f.create:
                self.put("*%s = (%s)(uintptr_t)case_new_handle();" % (p.name, p.base))
            elif p in self.plan.results:
                self.set_result(p)
            elif p in self.plan.arrays:
                self.set_part(p)
        self.put("return CUDA_SUCCESS;")
        self.lines.append("}")
        self.lines.append("")

    def meet(self, p):
        """Compares an input with what is expected; touches all of it in any case."""
        f, depth = self.f, 1
        what = "\"%s.%s\"" % (f.symbol, p.name)
        if p.nullable:
            self.put("case_same(%s, !%s == case_nulls);" % (what, p.name))
            if p.dir == "out":
                return
            self.put("if (%s) {" % p.name)
            depth = 2
        elif p.dir == "out":
            self.put("case_same(%s, %s != NULL);" % (what, p.name))
            return
        if p.shape == STRING:
            self.put("case_same(%s, !strcmp(%s, \"a string\"));" % (what, p.name), depth)
        elif p.shape == ARRAY:
            self.put("case_touch(%s, (size_t)(%s), sizeof(%s));" % (p.name, p.count, p.base), depth)
            self.put("for (unsigned i = 0; case_checks && i < %d; i++)" % self.length(p), depth)
            if p.kind:
                self.put("case_same(%s, %s[i] == %s);" % (what, p.name, self.handle(p, p.base, True, "i")), depth + 1)
            else:
                self.put("case_same(%s, case_filled((const %s *)%s + i, sizeof(%s), i, %s));" %
                         (what, p.base, p.name, p.base, self.seed(p)), depth + 1)
        elif p.shape == TAGGED:
            self.put("case_same(%s, case_filled(%s, tag_size_%s((int)%s), 0, %s));" %
                     (what, p.name, p.table, p.tag, self.seed(p)), depth)
        elif p.shape == RECORD:
            self.meet_record(p, what, depth)
        elif p.shape == HANDLE:
            self.put("case_same(%s, %s%s == %s);" %
                     (what, "*" if p.pointer else "", p.name, self.handle(p, p.base, True)), depth)
        else:
            base = p.base if p.pointer else p.type
            self.put("case_same(%s, %s%s == %s);" % (what, "*" if p.pointer else "", p.name, self.scalar(p, base)), depth)
        if p.nullable:
            self.put("}")

    def meet_record(self, p, what, depth):
        s = self.plan.struct(p)
        value = p.name if p.pointer else "&" + p.name
        dot = "->" if p.pointer else "."
        self.put("%s want_%s;" % (p.base, p.name), depth)
        self.put("build_%s_%s(&want_%s, true, 0);" % (self.f.symbol, p.name, p.name), depth)
        for path, element, count in s.inner:
            got = "%s%s%s" % (p.name, dot, path)
            self.put("if (%s)" % got, depth)
            self.put("case_touch(%s, %s%s%s, sizeof(%s));" % (got, p.name, dot, count, element), depth + 1)
            self.put("case_same(%s, case_checks && !memcmp(%s, %s, sizeof %s));" %
                     (what, got, self.inner_name(p, path), self.inner_name(p, path)), depth)
            self.put("want_%s.%s = %s;" % (p.name, path, got), depth)
        self.put("case_same(%s, !memcmp(%s, &want_%s, sizeof want_%s));" % (what, value, p.name, p.name), depth)

    def set_result(self, p):
        base = p.base if p.pointer else "void *"
        value = self.handle(p, base, True) if p.kind else self.scalar(p, base, " + 1")
        if p.nullable:
            self.put("if (%s)" % p.name)
        self.put("*%s = %s;" % (p.name, value), 2 if p.nullable else 1)

    def set_part(self, p):
        f, depth = self.f, 1
        if p.nullable:
            self.put("if (%s) {" % p.name)
            depth = 2
        if p.shape == ARRAY:
            before = [q for q in self.plan.results if p.count == "*" + q.name]
            count = "(size_t)(%s)" % (p.count if not before else p.count)
            self.put("for (size_t i = 0; i < %s; i++)" % count, depth)
            if p.kind:
                self.put("%s[i] = %s;" % (p.name, self.handle(p, p.base, True, "i")), depth + 1)
            else:
                self.put("case_fill_part((%s *)%s + i, sizeof(%s), i, %s);" % (p.base, p.name, p.base, self.seed(p)),
                         depth + 1)
        elif p.shape == TAGGED:
            self.put("case_fill(%s, tag_size_%s((int)%s), %s + 1);" % (p.name, p.table, p.tag, self.seed(p)), depth)
        else:
            self.put("build_%s_%s(%s, true, 1);" % (f.symbol, p.name, p.name), depth)
        if p.nullable:
            self.put("}")

    def text(self):
        self.builders()
        self.executor()
        self.runner()
        return "\n".join(self.lines)


def cases_c(model):
    functions = model.wired()
    parts = [banner(model.api, "A caller and an executor for every wire op (tests/roundtrip/roundtrip.h)."),
             '#include <string.h>\n\n#include "generated/executor_ops.h"\n#include "generated/guest_calls.h"\n'
             '#include "generated/handle_kinds.h"\n#include "generated/host_dispatch.h"\n#include "generated/wire_tags.h"\n'
             '#include "tests/roundtrip/roundtrip.h"\n']
    parts += [CaseWriter(model, f).text() for f in functions]
    wired = {f.symbol for f in functions}
    lines = ["const struct executor_ops roundtrip_ops = {"]
    lines += ["    .%s = fake_%s," % (f.symbol, f.symbol) for f in executed(model) if f.symbol in wired]
    lines += ["};", "", "const struct roundtrip_case roundtrip_cases[] = {"]
    lines += ["    {\"%s\", %d, run_%s}," % (f.symbol, f.wire, f.symbol) for f in functions]
    lines += ["};", "const size_t roundtrip_case_count = %d;" % len(functions)]
    return "\n".join(parts) + "\n".join(lines) + "\n"
