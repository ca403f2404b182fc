# SPDX-License-Identifier: Apache-2.0
"""trace_calls.c, .h and trace_tables.c: what `barcuda trace` needs to know of every function."""

import re

from api import banner, header
from emit_types import c_integer, prototype, wrap
from model import ARRAY, HOST, TAGGED

SKIPPED_FIELD = re.compile(r"^(reserved|pad|_?unused)\w*$", re.I)
# Lists of pointers that the program passes in; elsewhere a `void **` is where a pointer comes out.
POINTER_LISTS = re.compile(r"^(kernelParams|extra|\w*[vV]alues)$")
MOST_PARAMETERS = 24  # TRACE_ARGUMENTS in runtime/trace_format.h
COUNT = re.compile(r"^(num\w*|count)$")


class Types:
    """Descriptors of the types that parameters and fields have, each emitted once, before it is used."""

    def __init__(self, model):
        self.model, self.api = model, model.api
        self.names = {}  # key -> C name of the descriptor
        self.lines = []

    def add(self, key, stem, before, **members):
        if key not in self.names:
            name = "type_%s" % re.sub(r"\W+", "_", stem).strip("_")
            while name in self.names.values():
                name += "_"
            self.names[key] = name
            self.lines += before
            inits = ", ".join(".%s = %s" % item for item in members.items())
            self.lines.append(wrap("static const struct trace_type %s = {%s};" % (name, inits)))
        return self.names[key]

    def hex(self, size):
        return self.add(("hex", size), "hex%s" % size, [], kind="TRACE_HEX", size=size)

    def pointer(self, pointee):
        return self.add(("pointer", pointee), "to_" + pointee.replace("type_", ""), [], kind="TRACE_POINTER", size=8, of="&" + pointee)

    def of(self, spelling, inside=False):
        """Name of the descriptor; `inside` a struct pointers are not followed, but for strings."""
        plain = " ".join(spelling.replace("const ", "").split()).replace("* const", "*")
        if "(" in self.api.canonical(plain):
            return self.hex(8)
        if plain.endswith("]"):
            element, extent = re.match(r"^(.*?)\s*\[(\d+)\](?:\[\d+\])*$", plain).groups()
            if self.api.canonical(element) == "char":
                return self.add(("chars", extent), "char" + extent, [], kind="TRACE_CHARS", size=extent)
            inner = self.of(element, True)
            return self.add(("array", inner, extent), "%s_%s" % (inner[5:], extent), [], kind="TRACE_ARRAY", size=extent,
                            of="&" + inner)
        if self.model.is_handle(plain) or self.model.handle_kind(plain) or re.match(r"^CU(deviceptr|texObject|surfObject)(_v\d)?$", plain):
            return self.hex(self.model.scalar_size(plain) or 8)
        if plain.endswith("*"):
            return self.of_pointer(plain[:-1].strip(), inside)
        return self.of_value(plain)

    def of_pointer(self, pointee, inside):
        if self.api.canonical(pointee) == "char":
            return self.add("string", "string", [], kind="TRACE_STRING_POINTER", size=8)
        known = self.model.record(pointee) or self.model.scalar_size(pointee) or self.model.is_handle(pointee) or \
            pointee.endswith("*")
        if inside or pointee == "void" or not known:
            return self.hex(8)
        return self.pointer(self.of(pointee))

    def of_value(self, plain):
        if self.model.is_enum(plain):
            return self.of_enum(plain)
        if self.model.record(plain):
            return self.of_record(plain)
        canonical = self.api.canonical(plain)
        if canonical.endswith("*"):
            return self.hex(8)
        if canonical in ("float", "double"):
            return self.add(canonical, canonical, [], kind="TRACE_FLOAT", size="sizeof(%s)" % canonical)
        size = self.model.scalar_size(plain)
        if not size:
            return self.add(("opaque", plain), plain, [], kind="TRACE_OPAQUE", size="sizeof(%s)" % plain)
        signed = canonical in ("int", "short", "char", "signed char", "long", "long long", "int32_t", "int64_t", "int16_t")
        kind = "TRACE_INT" if signed else "TRACE_UINT"
        return self.add((kind, size), "%s%d" % ("int" if signed else "uint", size * 8), [], kind=kind, size=size)

    def of_enum(self, plain):
        entry = self.api.enums[plain] if plain in self.api.enums else self.api.enums[self.api.canonical(plain)]
        key = ("enum", entry.get("tag") or entry["name"])
        if key in self.names:
            return self.names[key]
        seen, values = set(), []
        for name, value in entry["values"]:
            if value not in seen:  # of several names of one value the first is the current one
                seen.add(value)
                values.append("{\"%s\", %s}" % (name, c_integer(value)))
        table = "values_" + key[1]
        before = [wrap("static const struct trace_value %s[] = {%s};" % (table, ", ".join(values)))]
        return self.add(key, key[1], before, kind="TRACE_ENUM", size=4, values=table, count=len(values))

    def of_record(self, plain):
        record = self.model.record(plain)
        stem = record.get("tag") or record["name"]
        key = ("record", stem)
        if key in self.names:
            return self.names[key]
        if stem == "CUuuid_st":
            return self.add(key, stem, [], kind="TRACE_UUID", size=16)
        fields = []
        if record["kind"] == "struct":
            for field in record["fields"]:
                if SKIPPED_FIELD.match(field["name"] or "reserved"):
                    continue
                if "record" in field:
                    type_ = self.add("nested", "nested", [], kind="TRACE_OPAQUE", size=0)
                else:
                    type_ = self.of(field["type"], True)
                fields.append("{\"%s\", &%s, %d}" % (field["name"], type_, field["offset"]))
        if not fields:
            return self.add(key, stem, [], kind="TRACE_OPAQUE", size=record["size"])
        table = "fields_" + stem
        before = [wrap("static const struct trace_field %s[] = {%s};" % (table, ", ".join(fields)))]
        return self.add(key, stem, before, kind="TRACE_STRUCT", size=record["size"], fields=table, count=len(fields))


def count_of(f, p, i):
    """(1 + index of the counting parameter, constant count) of a pointer: by annotation, else by a count right beside it."""
    index = {q.name: k for k, q in enumerate(f.params)}
    if p.shape == ARRAY:
        name = p.count.lstrip("*")
        return (0, int(name)) if name.isdigit() else (index.get(name, -1) + 1, 0)
    if p.shape is not None:
        return 0, 0

    def counts(k):
        return 0 <= k < len(f.params) and COUNT.match(f.params[k].name) and "*" not in f.params[k].type

    if counts(i + 1):
        return i + 2, 0
    if counts(i - 1) and not (i >= 2 and f.params[i - 2].type.endswith("*") and "void" not in f.params[i - 2].type):
        return i, 0
    return 0, 0


def parameter(types, f, p, i):
    opaque = p.shape in (HOST, TAGGED) or p.bytes or \
        p.type.replace("const ", "") == "void **" and POINTER_LISTS.match(p.name)
    type_ = types.hex(8) if opaque else types.of(p.type)
    pointer = p.type.endswith("*") and type_ != types.hex(8)
    out = pointer and (p.dir != "in" if p.shape is not None else "**" in p.type.replace(" ", "") or not p.type.startswith("const "))
    counter, elements = count_of(f, p, i) if pointer else (0, 0)
    return "{\"%s\", &%s, %s, %d, %d}" % (p.name, type_, "true" if out else "false", counter, elements)


def symbols(model):
    """(symbol, its function) of everything that is exported, per-thread twins too."""
    for symbol in sorted(model.api.functions):
        raw = model.api.functions[symbol]
        yield symbol, model.functions[raw.get("of", symbol)]


def trace_tables_c(model):
    types, tables, rows = Types(model), [], []
    for symbol, f in symbols(model):
        if len(f.params) > MOST_PARAMETERS:
            raise AssertionError("%s has more parameters than TRACE_ARGUMENTS" % symbol)
        if symbol == f.symbol and f.params:
            params = [parameter(types, f, p, i) for i, p in enumerate(f.params)]
            tables.append(wrap("static const struct trace_param params_%s[] = {%s};" % (symbol, ", ".join(params))))
        params = "params_" + f.symbol if f.params else "NULL"
        rows.append("    [TRACE_%s] = {\"%s\", %s, %d, false}," % (symbol, symbol, params, len(f.params)))
    parts = [banner(model.api, "Names and types of every function's arguments, for runtime/trace_format.c."),
             '#include "generated/trace_calls.h"', "", '#include "runtime/trace_format.h"', "", *types.lines, "", *tables, "",
             "const struct trace_function trace_functions[TRACE_FUNCTIONS] = {", *rows, "};", ""]
    return "\n".join(parts)


def plain_name(f):
    """What does the work behind an exported symbol: runtime/'s function where that has the same prototype."""
    return "rt_" + f.symbol if f.state == "guest" and not f.twin else None


def trace_calls_h(model):
    lines = ['#include "generated/cuda_types.h"', "", "enum trace_function_id {"]
    lines += ["    TRACE_%s," % symbol for symbol, _ in symbols(model)]
    lines += ["    TRACE_FUNCTIONS", "};", ""]
    for symbol, f in symbols(model):
        lines.append(wrap("__attribute__((cold)) " + prototype(f.raw, "traced_" + symbol) + ";"))
        if not plain_name(f):
            lines.append(wrap(prototype(f.raw, "plain_" + symbol) + ";"))
    return header(model.api, "trace_calls.h",
                  "Every exported function twice: traced_ is what it does while calls are traced, plain_ what it does behind that "
                  "(functions that runtime/ answers with the same prototype have no plain_).", "\n".join(lines))


def trace_calls_c(model):
    parts = [banner(model.api, "Exported functions as they run while calls are traced."),
             "\n".join(['#include "generated/trace_calls.h"', "", '#include "generated/runtime_hooks.h"', '#include "runtime/trace.h"']) + "\n"]
    for symbol, f in symbols(model):
        names = [p.name for p in f.params]
        lines = [wrap(prototype(f.raw, "traced_" + symbol) + " {")]
        if names:
            lines.append(wrap("    const void *const arguments[] = {%s};" % ", ".join("&" + n for n in names), indent=8))
        lines += ["    struct trace_call call;",
                  "    trace_begin(&call, TRACE_%s, %s);" % (symbol, "arguments" if names else "NULL"),
                  wrap("    return trace_end(&call, %s(%s));" % (plain_name(f) or "plain_" + symbol, ", ".join(names)), indent=8), "}"]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)
