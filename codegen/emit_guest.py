# SPDX-License-Identifier: Apache-2.0
"""guest_calls_*.c and guest_stubs.c: the guest's side of every function."""

import re

from api import banner, declare
from emit_headers import call_prototype, hook_prototype
from emit_trace import plain_name
from emit_types import data_object, prototype, spelled, wrap
from model import ABSENT, ARRAY, HANDLE, HOST, RECORD, SCALAR, STRING, TAGGED
from wire_plan import WirePlan


def word_of(model, p, value):
    """C expression of the 64-bit word that carries a scalar or a handle."""
    if p.shape == HOST or p.kind and "*" in model.api.canonical(p.base) or "*" in model.api.canonical(p.base):
        return "(uint64_t)(uintptr_t)%s" % value
    if model.api.canonical(p.base) == "float":
        return "call_float(%s)" % value
    return "(uint64_t)%s" % value


def from_word(model, base, word):
    if "*" in model.api.canonical(base):
        return "(%s)(uintptr_t)%s" % (base, word)
    return "(%s)%s" % (base, word)


def count_of(p):
    return "(uint64_t)(%s)" % p.count


class CallWriter:
    """Writes one call_ function."""

    def __init__(self, model, f):
        self.model, self.f, self.plan = model, f, WirePlan(model, f)
        self.lines = []

    def put(self, text, indent=1):
        self.lines.append(wrap("    " * indent + text, indent=(indent + 1) * 4) if text else "")

    def text(self):
        f, plan = self.f, self.plan
        self.lines = [wrap(call_prototype(f) + " {")]
        for p in f.params:
            if p.shape == ABSENT:
                self.put("(void)%s;" % p.name)
        posted = f.call in ("post", "create")
        if posted:
            self.put("bool wait = !rt_posts_allowed();")
        self.refuse_pointers()
        if f.create:
            self.put("uint64_t token = rt_token_new(%s);" % f.create.kind)
            self.put("if (!token)")
            self.put("return CUDA_ERROR_OUT_OF_MEMORY;", 2)
        for p in plan.fixed:
            if p.shape == STRING:
                self.put("size_t %s_size = %s;" % (p.name, self.guarded(p, "strlen(%s) + 1" % p.name)))
        for p in plan.variable + plan.arrays:
            if p.shape == TAGGED:
                self.put("size_t %s_size = tag_size_%s(%s);" % (p.name, p.table, p.tag))
                self.put("if (!%s_size)" % p.name)
                self.put("return CUDA_ERROR_NOT_SUPPORTED;", 2)
        self.rooms()
        self.put("struct channel_call call;")
        flags = "call_flags | (wait ? WIRE_SYNC : 0u)" if posted else "call_flags | WIRE_SYNC"
        self.put("CUresult r = call_begin(&call, WIRE_OP_%s, %s, %s, %s);" %
                 (f.symbol, flags, self.room("payload", plan.variable), self.room("reply", plan.arrays)))
        self.put("if (r != CUDA_SUCCESS)")
        if f.create:
            self.lines[-1] += " {"
            self.put("rt_token_free(token);", 2)
            self.put("return r;", 2)
            self.put("}")
        else:
            self.put("return r;", 2)
        self.encode()
        if posted:
            self.finish_post()
        else:
            self.finish_sync()
        self.lines.append("}")
        return "\n".join(self.lines) + "\n"

    def guarded(self, p, value, otherwise="0"):
        return "%s ? %s : %s" % (p.name, value, otherwise) if p.nullable else value

    def refuse_pointers(self):
        for p in self.plan.variable:
            s = self.plan.struct(p)
            for path in s.null if s else []:
                condition = "%s->%s" % (p.name, path) if p.pointer else "%s.%s" % (p.name, path)
                if p.shape == ARRAY:
                    raise AssertionError("%s: pointers in arrays of structs" % self.f.symbol)
                if p.nullable:
                    condition = "%s && %s" % (p.name, condition)
                self.put("if (%s)" % condition)
                self.put("return CUDA_ERROR_NOT_SUPPORTED;", 2)

    def constant_room(self, p, name):
        """Room of a part whose size the compiler knows, or None. Inner arrays travel to the host only."""
        if p.shape == RECORD and (name == "reply" or not self.plan.struct(p).inner):
            return "wire_pad(sizeof(%s))" % p.base
        return None

    def room(self, name, parts):
        words = self.plan.words if name == "payload" else len(self.plan.results)
        fixed = ["%d" % (words * 8)] + [self.constant_room(p, name) for p in parts if self.constant_room(p, name)]
        return name if any(not self.constant_room(p, name) for p in parts) else " + ".join(fixed)

    def rooms(self):
        for name, parts in (("payload", self.plan.variable), ("reply", self.plan.arrays)):
            if not any(not self.constant_room(p, name) for p in parts):
                continue
            words = self.plan.words if name == "payload" else len(self.plan.results)
            fixed = ["%d" % (words * 8)] + [self.constant_room(p, name) for p in parts if self.constant_room(p, name)]
            self.put("size_t %s = %s;" % (name, " + ".join(fixed)))
            tests = []
            for p in parts:
                if self.constant_room(p, name):
                    continue
                tests += self.tests(p, name)
            self.put("if (%s)" % " || ".join(tests))
            if self.f.create:
                self.lines[-1] += " {"
                self.put("rt_token_free(token);", 2)
                self.put("return CUDA_ERROR_INVALID_VALUE;", 2)
                self.put("}")
            else:
                self.put("return CUDA_ERROR_INVALID_VALUE;", 2)

    def tests(self, p, name):
        if p.shape == STRING:
            return ["!call_room(&%s, %s_size, 1)" % (name, p.name)]
        if p.shape == TAGGED:
            return ["!call_room(&%s, %s_size, 1)" % (name, p.name)]
        if p.shape == ARRAY:
            test = "!call_room(&%s, %s, sizeof(%s))" % (name, count_of(p), p.base)
            return ["(%s && %s)" % (p.name, test)]
        tests = ["!call_room(&%s, 1, sizeof(%s))" % (name, p.base)]
        for path, element, count in self.plan.struct(p).inner:
            tests.append("(%s->%s && !call_room(&%s, %s->%s, sizeof(%s)))" %
                         (p.name, path, name, p.name, count, element))
        if p.nullable:
            return ["(%s && (%s))" % (p.name, " || ".join(tests))]
        return tests

    def encode(self):
        plan = self.plan
        words = []
        if plan.optional:
            words.append(" | ".join("(uint64_t)(%s != NULL)%s" %
                                    (p.name, " << %d" % plan.bit(p) if plan.bit(p) else "") for p in plan.optional))
        for p in plan.fixed:
            if p is self.f.create:
                words.append("token")
            elif p.shape == STRING:
                words.append("%s_size" % p.name)
            elif p.pointer:
                words.append(self.guarded(p, word_of(self.model, p, "*" + p.name)))
            else:
                words.append(word_of(self.model, p, p.name))
        if words:
            self.put("const uint64_t words[] = {%s};" % ", ".join(words))
            self.put("wire_put(&call.out, words, sizeof words);")
        for p in plan.variable:
            self.encode_part(p)

    def encode_part(self, p):
        indent = 1
        if p.nullable and p.shape != STRING:
            self.put("if (%s)%s" % (p.name, " {" if self.plan.struct(p) and self.plan.struct(p).inner else ""))
            indent = 2
        if p.shape in (STRING, TAGGED):
            self.put("wire_put(&call.out, %s, %s_size);" % (p.name, p.name), indent)
        elif p.shape == ARRAY:
            self.put("wire_put(&call.out, %s, (size_t)(%s) * sizeof(%s));" % (p.name, p.count, p.base), indent)
        else:
            self.put("wire_put(&call.out, %s%s, sizeof(%s));" % ("" if p.pointer else "&", p.name, p.base), indent)
            for path, element, count in (self.plan.struct(p).inner if self.plan.struct(p) else []):
                self.put("if (%s->%s)" % (p.name, path), indent)
                self.put("wire_put(&call.out, %s->%s, %s->%s * sizeof(%s));" %
                         (p.name, path, p.name, count, element), indent + 1)
            if p.nullable and self.plan.struct(p) and self.plan.struct(p).inner:
                self.put("}")

    def finish_post(self):
        f = self.f
        if f.create:
            self.put("r = call_post(&call, wait);")
            self.put("if (r == CUDA_SUCCESS)")
            self.put("*%s = %s;" % (f.create.name, from_word(self.model, f.create.base, "token")), 2)
            self.put("else")
            self.put("rt_token_free(token);", 2)
            self.put("return r;")
        elif f.destroy:
            self.put("r = call_post(&call, wait);")
            self.put("if (r == CUDA_SUCCESS)")
            self.put("rt_token_free(%s);" % word_of(self.model, f.destroy, f.destroy.name), 2)
            self.put("return r;")
        else:
            self.put("return call_post(&call, wait);")

    def finish_sync(self):
        f, plan = self.f, self.plan
        self.put("r = call_wait(&call);")
        if plan.results or plan.arrays:
            condition = "r == CUDA_SUCCESS"
            if f.outputs_always:
                condition = "call.in.at != call.in.end"
            self.put("if (%s) {" % condition)
            if plan.results:
                self.put("uint64_t results[%d];" % len(plan.results), 2)
                self.put("wire_get(&call.in, results, sizeof results);", 2)
            for p in plan.arrays:
                self.decode_part(p)
            self.put("if (call.in.bad)", 2)
            self.put("r = CUDA_ERROR_UNKNOWN;", 3)
            if plan.results:
                self.lines[-2] += " {"
                self.put("} else {", 2)
                for i, p in enumerate(plan.results):
                    depth = 3
                    if p.nullable:
                        self.put("if (%s)" % p.name, 3)
                        depth = 4
                    self.assign(p, "results[%d]" % i, depth)
                self.put("}", 2)
            self.put("}")
        if f.destroy:
            self.put("if (r == CUDA_SUCCESS)")
            self.put("rt_token_free(%s);" % word_of(self.model, f.destroy, f.destroy.name), 2)
        self.put("channel_finish(&call);")
        self.put("return r;")

    def assign(self, p, word, depth):
        if self.model.api.canonical(p.base) in ("float", "double"):
            self.put("memcpy(%s, &%s, sizeof *%s);" % (p.name, word, p.name), depth)
        elif p.pointer:
            self.put("*%s = %s;" % (p.name, from_word(self.model, p.base, word)), depth)
        else:  # "out opaque": a pointer to a pointer whose value is an address
            self.put("*%s = (void *)(uintptr_t)%s;" % (p.name, word), depth)

    def decode_part(self, p):
        depth = 2
        if p.nullable:
            self.put("if (%s)" % p.name, 2)
            depth = 3
        if p.shape == TAGGED:
            self.put("wire_get(&call.in, %s, %s_size);" % (p.name, p.name), depth)
        elif p.shape == ARRAY:
            # The count as it was sent: results are stored after the arrays.
            self.put("wire_get(&call.in, %s, (size_t)(%s) * sizeof(%s));" % (p.name, p.count, p.base), depth)
        elif self.plan.struct(p) and (self.plan.struct(p).inner or self.plan.struct(p).null):
            self.decode_record(p, depth)
        else:
            self.put("wire_get(&call.in, %s, sizeof(%s));" % (p.name, p.base), depth)

    def decode_record(self, p, depth):
        """The program's own pointers in the struct stay what they are."""
        s = self.plan.struct(p)
        if p.nullable:
            self.lines[-1] += " {"
        self.put("%s got;" % p.base, depth)
        self.put("wire_get(&call.in, &got, sizeof got);", depth)
        if p.dir == "inout":
            for path in s.null + [i[0] for i in s.inner]:
                self.put("got.%s = %s->%s;" % (path, p.name, path), depth)
        self.put("*%s = got;" % p.name, depth)
        if p.nullable:
            self.put("}", depth - 1)


INCLUDES = ['#include "generated/guest_calls.h"', '#include "generated/handle_kinds.h"', '#include "generated/wire_ids.h"',
            '#include "generated/wire_tags.h"', '#include "runtime/call.h"']


def guest_calls_c(model, functions, what):
    parts = [banner(model.api, "Encoders of calls from the guest to the host: %s." % what), "\n".join(INCLUDES) + "\n"]
    parts += [CallWriter(model, f).text() for f in functions]
    return "\n".join(parts)


# ---- stubs ----

NEEDS = {"needed": "RT_NEEDS_CONTEXT", "optional": "RT_CONTEXT_OPTIONAL", "none": "RT_CONTEXT_NONE"}


def required(f):
    """Conditions under which a forwarded call's arguments are invalid at once."""
    tests = []
    for p in f.params:
        if p.shape == ARRAY and p.dir == "in" and not p.nullable:
            tests.append("!%s" % p.name if p.count.isdigit() else "(!%s && %s)" % (p.name, p.count))
        elif p.shape in (STRING, TAGGED) or p.pointer and p.shape != ARRAY:
            if not p.nullable:
                tests.append("!%s" % p.name)
    return tests


def names(f):
    return [p.name for p in f.params]


def wrong_handles(f):
    """
    Conditions under which a handle is no handle, with the error. The host judges handles too; but of a posted call nobody would
    hear the answer in time, so there NULL is refused as well.
    """
    tests = {"CUDA_ERROR_INVALID_CONTEXT": [], "CUDA_ERROR_INVALID_HANDLE": []}
    for p in f.params:
        if p.shape != HANDLE or p.pointer:
            continue
        token = "(uintptr_t)%s" % p.name
        null = "" if f.call in ("post", "create") else "%s && " % p.name
        if p.kind == "HANDLE_STREAM":
            test = "!%s(%s)" % ("rt_stream_known" if f.call in ("post", "create") else "call_stream", token)
        elif p.kind == "HANDLE_FUNCTION":
            test = "%s!call_function(%s)" % (null, token)
        else:
            test = "%s!call_handle(%s, %s)" % (null, token, p.kind)
        test = "(%s)" % test if "&&" in test else test
        tests["CUDA_ERROR_INVALID_%s" % ("CONTEXT" if p.kind == "HANDLE_CONTEXT" else "HANDLE")].append(test)
    return [(error, conditions) for error, conditions in tests.items() if conditions]


class StubWriter:
    def __init__(self, model):
        self.model = model
        self.entered = set()
        for f in model.functions.values():
            target = model.implementation(f)
            if target.state == "forward" and (target.twin or target is not f):
                self.entered.add(target.symbol)
            if f.undo:
                name = re.match(r"\w+", f.undo).group(0)
                if model.functions[name].state == "forward":
                    self.entered.add(name)

    def locations(self, p):
        """Paths of the CUmemLocation values inside a struct or the structs of an array."""
        if p.shape != RECORD and (p.shape != ARRAY or not self.model.record(p.base)):
            return []
        paths = []

        def walk(type_, prefix):
            if self.model.api.canonical(type_) == "struct CUmemLocation_st":
                paths.append(prefix)
                return
            record = self.model.record(type_)
            for field in record["fields"] if record and record["kind"] == "struct" else []:
                if "type" in field and self.model.record(field["type"]):
                    walk(field["type"], prefix + "." + field["name"])
        walk(p.base, "")
        return paths

    def ordinals(self, f):
        """The program's device ordinals become the host's: (lines before the call, arguments, lines after it)."""
        before, after, arguments = [], [], []
        for p in f.params:
            argument = p.name
            paths = self.locations(p)
            if p.type == "CUdevice":
                argument = "host_" + p.name
                before += ["    CUdevice %s = rt_device_to_host(%s);" % (argument, p.name),
                           "    if (%s < 0)" % argument, "        return CUDA_ERROR_INVALID_DEVICE;"]
            elif paths and p.shape == ARRAY:
                argument = "host_" + p.name
                before += self.location_array(p, argument, paths)
            elif paths and p.dir == "in":
                copy = "host_" + p.name
                argument = "&" + copy if p.pointer else copy
                before.append("    %s %s = %s%s;" % (p.base, copy, "*" if p.pointer else "", p.name))
                before.append("    if (%s)" % " || ".join("!call_location_to_host(&%s%s)" % (copy, x) for x in paths))
                before.append("        return CUDA_ERROR_INVALID_DEVICE;")
            elif paths and p.dir == "inout":
                places = ["&%s->%s" % (p.name, x.lstrip(".")) for x in paths]
                before += ["    if (%s)" % " || ".join("!call_location_to_host(%s)" % x for x in places),
                           "        return CUDA_ERROR_INVALID_DEVICE;"]
                after += ["    call_location_from_host(%s);" % x for x in places]
            elif paths:
                after.append("    if (r == CUDA_SUCCESS)%s" % (" {" if len(paths) > 1 else ""))
                after += ["        call_location_from_host(&%s->%s);" % (p.name, x.lstrip(".")) for x in paths]
                after += ["    }"] if len(paths) > 1 else []
            arguments.append(argument)
        return before, arguments, after

    def location_array(self, p, copy, paths):
        tests = " || ".join("!call_location_to_host(&%s[i]%s)" % (copy, x) for x in paths)
        return ["    %s %s[CALL_LOCATIONS_MAX];" % (p.base, copy),
                "    if (%s > CALL_LOCATIONS_MAX)" % p.count, "        return CUDA_ERROR_INVALID_VALUE;",
                "    for (size_t i = 0; i < %s; i++) {" % p.count, "        %s[i] = %s[i];" % (copy, p.name),
                "        if (%s)" % tests, "            return CUDA_ERROR_INVALID_DEVICE;", "    }"]

    def forward(self, f, flags):
        before, arguments, after = self.ordinals(f)
        call = "call_%s(%s)" % (f.symbol, ", ".join([flags, *arguments]))
        if after:
            return [*before, wrap("    r = %s;" % call, indent=8), *after, "    return r;"]
        return [*before, wrap("    return %s;" % call, indent=8)]

    def entry(self, f):
        """The body every entry point of a forwarded function shares."""
        lines = ["    struct rt_call entered;", "    CUresult r = rt_enter(&entered, %s);" % NEEDS[f.context],
                 "    if (r != CUDA_SUCCESS)", "        return r;"]
        tests = required(f)
        if tests:
            lines += [wrap("    if (%s)" % " || ".join(tests), indent=8), "        return CUDA_ERROR_INVALID_VALUE;"]
        for error, tests in wrong_handles(f):
            lines += [wrap("    if (%s)" % " || ".join(tests), indent=8), "        return %s;" % error]
        if f.check:
            lines += [wrap("    r = %s;" % f.check, indent=8), "    if (r != CUDA_SUCCESS)", "        return r;"]
        return lines

    def enter_function(self, f):
        head = "static " + prototype(f.raw, "enter_" + f.symbol, ["unsigned call_flags"]) + " {"
        return "\n".join([wrap(head), *self.entry(f), *self.forward(f, "call_flags"), "}"]) + "\n"

    def invoke(self, f, flags, arguments):
        """C expression that does what `f` does, for stubs of other ABIs."""
        if f.state == "forward":
            return "enter_%s(%s)" % (f.symbol, ", ".join([flags, *arguments]))
        if f.state == "guest":
            return "rt_%s(%s)" % (f.symbol, ", ".join([flags, *arguments] if f.twin else arguments))
        if f.state == "via":
            raise AssertionError("via of via")
        return None

    def stub(self, f, symbol, flags):
        """The exported function, and what it does while nobody traces. That is a function of its own, which traced_ calls too."""
        lines, work = [], plain_name(f)
        if not work:
            work = "plain_" + symbol
            lines += [*self.plain(f, work, flags), ""]
        arguments = ", ".join(names(f))
        lines += [wrap(prototype(f.raw, symbol) + " {"),  # a twin's own parameter names may differ
                  "    if (TRACE_ON)", wrap("        return logged(traced_%s(%s), \"%s\");" % (symbol, arguments, symbol), indent=12),
                  wrap("    return logged(%s(%s), \"%s\");" % (work, arguments, symbol), indent=8), "}"]
        return "\n".join(lines) + "\n"

    def plain(self, f, name, flags):
        lines = [wrap(prototype(f.raw, name) + " {")]
        if f.state == "refuse":
            lines += unused(f) + ["    return %s;" % f.error]
        elif f.state == "guest" or f.state == "forward" and f.symbol in self.entered:
            lines.append(wrap("    return %s;" % self.invoke(f, flags, names(f)), indent=8))
        elif f.state == "forward":
            lines += self.entry(f)
            lines += self.forward(f, "0")
        else:
            lines += self.other_abi(f, flags)
        return [*lines, "}"]

    def other_abi(self, f, flags):
        target = self.model.functions[f.target]
        if target.state == "alias":
            target = self.model.implementation(target)
        if target.state == "refuse":
            return unused(f) + ["    return %s;" % target.error]
        if f.state == "via":
            return [wrap("    return %s;" % self.invoke(target, flags, [f.arguments]), indent=8)]
        if f.state == "alias":
            return [wrap("    return %s;" % self.invoke(target, flags, names(f)), indent=8)]
        return Widening(self, f, target, flags).lines()


def unused(f):
    return ["    (void)%s;" % name for name in names(f)]


class Widening:
    """An old ABI with 32-bit addresses and sizes: widen, call, narrow."""

    def __init__(self, writer, f, target, flags):
        self.writer, self.model, self.f, self.target, self.flags = writer, writer.model, f, target, flags

    def lines(self):
        before, after, arguments, tests = [], [], [], []
        for old, new in zip(self.f.params, self.target.params):
            same = self.model.api.canonical(old.type) == self.model.api.canonical(new.type) and \
                old.type.count("*") == new.type.count("*")
            if same or not new.type.endswith("*"):
                arguments.append(old.name)
                continue
            wide = "wide_" + old.name
            base = new.type[:-1].replace("const ", "").strip()
            record = self.model.record(base)
            if not record:
                before.append("    %s = 0;" % declare(base, wide))
                tests.append("(%s && %s > UINT32_MAX)" % (old.name, wide))
                narrow = old.type[:-1].strip()
                after += ["    if (%s)" % old.name, "        *%s = (%s)%s;" % (old.name, narrow, wide)]
            elif new.type.startswith("const"):
                before += self.widen_record(old, base, wide)
            else:
                before.append("    %s = {0};" % declare(base, wide))
                narrowing, checks = self.narrow_record(old, base, wide)
                tests += checks
                after += narrowing
            arguments.append("%s ? &%s : NULL" % (old.name, wide))
        call = self.writer.invoke(self.target, self.flags, arguments)
        if not after:
            return before + [wrap("    return %s;" % call, indent=8)]
        out = before + [wrap("    CUresult r = %s;" % call, indent=8), "    if (r != CUDA_SUCCESS)", "        return r;"]
        if tests:
            out.append(wrap("    if (%s)%s" % (" || ".join(tests), " {" if self.f.undo else ""), indent=8))
            if self.f.undo:
                name, inner = re.match(r"^(\w+)\((.*)\)$", self.f.undo).groups()
                undo = self.model.functions[name]
                out += ["        %s;" % self.writer.invoke(undo, "0", ["wide_" + inner]),
                        "        return CUDA_ERROR_OUT_OF_MEMORY;", "    }"]
            else:
                out.append("        return CUDA_ERROR_OUT_OF_MEMORY;")
        return out + after + ["    return CUDA_SUCCESS;"]

    def fields(self, old, base):
        narrow = self.model.record(old.type.replace("*", ""))
        wide = {x["name"]: x for x in self.model.record(base)["fields"]}
        return [(x, wide[x["name"]]) for x in narrow["fields"] if x["name"] in wide]

    def widen_record(self, old, base, wide):
        out = ["    %s = {0};" % declare(base, wide), "    if (%s) {" % old.name]
        out += ["        %s.%s = %s->%s;" % (wide, a["name"], old.name, a["name"]) for a, _ in self.fields(old, base)]
        return out + ["    }"]

    def narrow_record(self, old, base, wide):
        tests = ["%s.%s > UINT32_MAX" % (wide, a["name"]) for a, b in self.fields(old, base) if a["size"] < b["size"]]
        out = ["    if (%s) {" % old.name]
        out += ["        %s->%s = %s%s.%s;" % (old.name, a["name"], "(%s)" % a["type"] if a["size"] < b["size"] else "",
                                              wide, a["name"]) for a, b in self.fields(old, base)]
        return out + ["    }"], tests


def guest_stubs_c(model):
    writer = StubWriter(model)
    parts = [banner(model.api, "The functions that libcuda.so.1 exports: forwarded to the host, answered by runtime/, or refused "
                               "(docs/coverage.md)."),
             "\n".join(['#include "generated/cuda_exports.h"', '#include "generated/guest_calls.h"',
                        '#include "generated/handle_kinds.h"', '#include "generated/runtime_hooks.h"', '#include "generated/trace_calls.h"',
                        '#include "runtime/call.h"', '#include "runtime/check.h"', '#include "runtime/error_log.h"', '#include "runtime/trace.h"']) + "\n"]
    for symbol in sorted(writer.entered):
        parts.append(writer.enter_function(model.functions[symbol]))
    for symbol in sorted(model.api.functions):
        raw = model.api.functions[symbol]
        f = model.functions[raw.get("of", symbol)]
        parts.append(writer.stub(f, symbol, "WIRE_PER_THREAD" if raw["twin"] else "0"))
    parts.append("/* Exports of the real library that no public header declares: debugger hooks and the like. */\n")
    for name in model.api.undeclared:
        if name.startswith("cudbg"):
            parts.append("uint32_t %s(void) {\n    return 1; /* CUDBG_ERROR_UNKNOWN */\n}\n" % name)
        else:
            parts.append("CUresult %s(void) {\n    return CUDA_ERROR_NOT_SUPPORTED;\n}\n" % name)
    parts.append("\n".join("%s;" % data_object(n, s) for n, s in model.api.data.items()) + "\n")
    return "\n".join(parts)
