# SPDX-License-Identifier: Apache-2.0
"""
What becomes of every function: api.json plus annotations plus inference. docs/annotations.md describes the language.

A prototype's `state` is one of
  forward  the stub encodes it and asks the host
  guest    the stub calls rt_<symbol>, written by hand
  refuse   the stub returns a documented CUresult
  alias    an old ABI with the newest ABI's prototype: the stub does what the newest one does
  widen    an old ABI whose integers are narrower: the stub widens, calls the newest one and narrows
  via      an old ABI that is another function with some arguments filled in
"""

import re

from annotations import AnnotationError, Place

# Kinds of parameters as the emitters see them.
SCALAR, HANDLE, RECORD, ARRAY, STRING, HOST, TAGGED, ABSENT = (
    "scalar", "handle", "record", "array", "string", "host", "tagged", "absent")

# Names that the generated decoders and encoders use themselves.
RESERVED = {"s", "m", "r", "ops", "out", "error", "words", "results", "call", "token", "wait", "payload", "reply", "call_flags"}
FUNCTION_KEYS = {"state", "reason", "call", "destroy", "context", "check", "via", "undo", "outputs", "class"}
DEFAULTS = {"state": "forward", "call": "sync", "context": "needed"}
SCALARS = {
    "int": 4, "unsigned int": 4, "unsigned": 4, "short": 2, "unsigned short": 2, "char": 1, "unsigned char": 1,
    "signed char": 1, "long long": 8, "unsigned long long": 8, "long": 8, "unsigned long": 8, "size_t": 8,
    "uint64_t": 8, "uint32_t": 4, "uint16_t": 2, "uint8_t": 1, "int32_t": 4, "int64_t": 8, "float": 4, "double": 8,
}
SIGNED = {"int", "short", "char", "signed char", "long long", "long", "int32_t", "int64_t"}
POINTER = re.compile(r"^(.*?)\s*(const)?\*$")
SHAPE = re.compile(r"^(in|out|inout)(?:\s+(\[[^\]]*\]|bytes\[[^\]]*\]|host\[[^\]]*\]|tag\(\w+,\s*\w+\)|opaque|val|cstr))?"
                   r"(?:\s+(null\?))?$")


class Param:
    """
    name, type      as in the prototype
    dir             "in", "out" or "inout" (by-value parameters are "in")
    shape           one of the kinds above
    pointer         whether the prototype has a pointer to `base`
    base            the type that travels: element, pointee or value
    kind            handle kind for handles
    count           C expression of the element count (ARRAY, HOST); "*name" when the count is a pointer
    nullable        NULL is allowed, so a presence bit travels
    """

    def __init__(self, name, type_):
        self.name, self.type = name, type_
        self.dir, self.shape, self.pointer, self.base = "in", None, False, type_
        self.kind = self.count = self.tag = self.table = None
        self.nullable = self.bytes = False


class Function:
    def __init__(self, symbol, params, family=None, abi=1):
        self.symbol, self.params, self.family, self.abi = symbol, params, family or symbol, abi
        self.state, self.reason, self.error = "forward", None, None
        self.call = "sync"          # "sync", "post", "create" or "none"
        self.create = None          # Param whose handle the guest assigns
        self.destroy = None         # Param whose handle ends
        self.context = "needed"
        self.private = False
        self.outputs_always = False
        self.target = self.arguments = self.undo = None
        self.wire = None
        self.twin = None
        self.place = None

    def param(self, name):
        for p in self.params:
            if p.name == name:
                return p
        return None

    @property
    def wired(self):
        """Whether the function has a wire op, a call_ function and a decoder."""
        return self.state in ("forward", "guest") and self.call != "none"


class Model:
    def __init__(self, api, notes):
        self.api, self.notes = api, notes
        self.handle_kinds = self.read_handles()
        self.tags = notes.tags
        self.functions = {}
        for raw in api.prototypes():
            params = [Param(p["name"], p["type"]) for p in raw["params"]]
            function = Function(raw["symbol"], params, raw["family"], raw["abi"])
            function.raw = raw
            function.wire = raw["wire"]
            function.twin = api.twin_of(raw["symbol"])
            self.functions[raw["symbol"]] = function
        self.newest = {}
        for f in self.functions.values():
            best = self.newest.get(f.family)
            if best is None or best.abi < f.abi:
                self.newest[f.family] = f
        self.apply_groups()
        for symbol, entry in notes.functions.items():
            if symbol not in self.functions:
                entry.place.fail("%s is not a function of the Driver API" % symbol)
        for f in self.functions.values():
            self.describe(f, notes.functions.get(f.symbol))
        self.private = []
        for name, entry in notes.private.items():
            self.private.append(self.private_operation(name, entry))
        self.private.sort(key=lambda f: f.wire)
        self.check_wire_ids()
        self.check_structs()

    # ---- handles ----

    def read_handles(self):
        kinds, ids = {}, {}
        for name, entry in self.notes.handles.items():
            kind, number = entry.get("kind"), entry.get("id")
            if name not in self.api.typedefs:
                entry.place.fail("%s is not a type of the Driver API" % name)
            if number in ids:
                entry.place.fail("id %d is already %s's" % (number, ids[number]))
            ids[number] = name
            kinds[name] = (kind, number)
        return kinds

    def handle_kind(self, type_):
        """Kind of the handle type `type_`, looking through typedefs, or None."""
        name = type_.replace("const ", "").strip()
        while True:
            if name in self.handle_kinds:
                return self.handle_kinds[name][0]
            if name not in self.api.typedefs:
                return None
            name = self.api.typedefs[name]

    def is_handle(self, type_):
        canonical = self.api.canonical(type_)
        return self.handle_kind(type_) is not None or \
            (not type_.replace("const ", "").startswith("struct ") and canonical.startswith("struct ") and canonical.endswith("*") and "(" not in canonical)

    def record(self, type_):
        name = type_.replace("const ", "").strip()
        while name not in self.api.records and name in self.api.typedefs:
            name = self.api.typedefs[name]
        return self.api.records.get(name)

    def is_enum(self, type_):
        name = type_.replace("const ", "").strip()
        while name not in self.api.enums and name in self.api.typedefs:
            name = self.api.typedefs[name]
        return name in self.api.enums

    def scalar_size(self, type_):
        if self.is_enum(type_):
            return 4
        return SCALARS.get(self.api.canonical(type_))

    # ---- annotations of functions ----

    def apply_groups(self):
        self.from_group = {}
        for group in self.notes.groups:
            for name in group.get("functions", []):
                if name not in self.functions:
                    group.at("functions").fail("%s is not a function of the Driver API" % name)
                if name in self.from_group:
                    group.at("functions").fail("%s is in two groups" % name)
                self.from_group[name] = group
            for key, value in group.values.items():
                if key not in FUNCTION_KEYS | {"functions"}:
                    group.at(key).fail("unknown key %s" % key)
                self.refuse_default(group, key, value)

    def refuse_default(self, entry, key, value):
        if DEFAULTS.get(key) == value:
            entry.at(key).fail("%s = \"%s\" is what holds anyway" % (key, value))

    def describe(self, f, entry):
        for key, said in entry.values.items() if entry is not None else []:
            self.refuse_default(entry, key, said)
        group = self.from_group.get(f.symbol)

        def value(key):
            if entry is not None and entry.get(key) is not None:
                if group is not None and group.get(key) == entry.get(key):
                    entry.at(key).fail("%s of %s is said by its group already" % (key, f.symbol))
                return entry.get(key)
            return group.get(key) if group is not None else None

        f.place = entry.place if entry is not None else group.place if group is not None else None
        state = value("state")
        if value("via"):
            self.read_via(f, value("via"), entry)
            return
        if state is None and f is not self.newest[f.family] and self.read_old_abi(f):
            f.undo = value("undo")
            if entry is not None and set(entry.values) - {"undo"}:
                entry.place.fail("%s is an old ABI; what is said of %s holds for it" %
                                 (f.symbol, self.newest[f.family].symbol))
            return
        f.state = state or "forward"
        if f.state.startswith("refuse:"):
            f.error = f.state[len("refuse:"):]
            f.state = "refuse"
            f.reason = value("reason")
            if f.error not in self.result_names():
                f.place.fail("%s is not a CUresult" % f.error)
            if not f.reason:
                f.place.fail("%s is refused without a reason" % f.symbol)
            return
        if f.state not in ("forward", "guest"):
            f.place.fail("%s: unknown state %s" % (f.symbol, f.state))
        f.reason = value("reason")
        f.context = value("context") or "needed"
        f.check = value("check")
        f.outputs_always = value("outputs") == "always"
        self.read_call(f, value("call"), value("destroy"))
        if not f.wired:
            return
        for p in f.params:
            self.shape(f, p, entry)
        if entry is not None:
            for key in entry.values:
                if key not in FUNCTION_KEYS and not f.param(key):
                    entry.at(key).fail("%s has no parameter %s" % (f.symbol, key))
        self.finish(f)

    def result_names(self):
        return {name for name, _ in self.api.enums["enum cudaError_enum"]["values"]}

    def read_call(self, f, call, destroy):
        call = call or "sync"
        match = re.match(r"^create\((\w+)\)$", call)
        if match:
            f.call = "create"
            f.create = f.param(match.group(1))
            if f.create is None:
                f.place.fail("%s has no parameter %s" % (f.symbol, match.group(1)))
        elif call in ("sync", "post", "none"):
            f.call = call
        else:
            f.place.fail("%s: unknown call %s" % (f.symbol, call))
        if destroy:
            f.destroy = f.param(destroy)
            if f.destroy is None:
                f.place.fail("%s has no parameter %s" % (f.symbol, destroy))

    def read_via(self, f, text, entry):
        match = re.match(r"^(cu\w+)\((.*)\)$", text, re.S)
        if not match or match.group(1) not in self.functions:
            entry.at("via").fail("%s: via names no function" % f.symbol)
        f.state, f.target, f.arguments = "via", match.group(1), match.group(2)

    def read_old_abi(self, f):
        """Whether f is the newest ABI of its family with other integer widths; then sets state and target."""
        newest = self.newest[f.family]
        if len(f.params) != len(newest.params):
            return False
        same = True
        for a, b in zip(f.params, newest.params):
            if self.api.canonical(a.type) == self.api.canonical(b.type) and \
                    a.type.count("*") == b.type.count("*"):
                continue
            same = False
            if not self.widens(a.type, b.type):
                return False
        f.state, f.target = ("alias" if same else "widen"), newest.symbol
        return True

    def widens(self, a, b):
        if a.endswith("*") != b.endswith("*"):
            return False
        if a.endswith("*"):
            a, b = a[:-1].strip(), b[:-1].strip()
            if a.endswith("*") or b.endswith("*"):
                return False
        sa, sb = self.scalar_size(a), self.scalar_size(b)
        if sa and sb:
            return sa <= sb and self.is_enum(a) == self.is_enum(b)
        ra, rb = self.record(a), self.record(b)
        if not ra or not rb or ra["kind"] != "struct":
            return False
        fields = {x["name"]: x for x in rb["fields"]}
        for field in ra["fields"]:
            if field["name"] and field["name"] not in fields and not field["name"].startswith("reserved"):
                return False
            other = fields.get(field["name"])
            if other and field["size"] > other["size"]:
                return False
        return bool(re.search(r"_v1$", a.replace("const ", "")))

    # ---- parameters ----

    def shape(self, f, p, entry):
        text = entry.get(p.name) if entry is not None and p.name not in FUNCTION_KEYS else None
        inferred = self.infer(f, p)
        if text is None:
            if inferred is None:
                place = f.place
                message = "%s: parameter %s (%s) needs an annotation" % (f.symbol, p.name, p.type)
                if place is None:
                    raise AnnotationError(message)
                place.fail(message)
            self.apply_shape(f, p, inferred)
            return
        place = entry.at(p.name)
        if text == inferred:
            place.fail("%s.%s: \"%s\" is what is inferred anyway" % (f.symbol, p.name, text))
        if text != "null" and not SHAPE.match(text):
            place.fail("%s.%s: \"%s\" is not understood" % (f.symbol, p.name, text))
        try:
            self.apply_shape(f, p, text)
        except AnnotationError as error:
            place.fail(str(error))

    def infer(self, f, p):
        """The annotation that p would need if inference did not know it; None when only a person can tell."""
        canonical = self.api.canonical(p.type)
        if "(" in canonical and "*" in canonical:
            return None
        if self.is_handle(p.type):
            return "in val" if self.handle_kind(p.type) else None
        match = POINTER.match(p.type)
        if not match:
            if self.scalar_size(p.type):
                return "in val"
            return "in val" if self.record(p.type) and not self.has_pointers(p.type) else None
        pointee = match.group(1).strip()
        constant = pointee.startswith("const ")
        pointee = pointee.replace("const ", "")
        if pointee == "char" and constant:
            return "in cstr"
        if pointee in ("void", "char") or pointee.endswith("*") and not self.is_handle(pointee):
            return None
        if not (self.scalar_size(pointee) or self.is_handle(pointee) or self.record(pointee) or
                pointee.startswith("struct ")):
            return None
        if self.record(pointee) and self.has_pointers(pointee) and pointee not in self.notes.structs and \
                self.struct_note(pointee) is None:
            return None
        array = self.count_for(f, p)
        direction = "in" if constant else "out"
        if array:
            return "%s [%s]" % (direction, array)
        return direction + " val"

    def count_for(self, f, p):
        hints = next((q.get("hint", []) for q in f.raw["params"] if q["name"] == p.name), [])
        pointee = POINTER.match(p.type).group(1)
        handles = pointee.startswith("const ") and self.is_handle(pointee)
        listed = any(re.match(r"^num[A-Z]", q.name) and q.type == "size_t *" for q in f.params)
        if "array" not in hints and not handles and not listed:
            return None
        best = None
        for q in f.params:
            if q is p or q.name in ("numMipmapLevels", "numChannels") or \
                    not re.search(r"^(num[A-Z]|count$|nb)|Count$|_count$", q.name):
                continue
            if self.scalar_size(q.type) and not self.is_enum(q.type):
                expression = q.name
            elif q.type in ("size_t *", "unsigned int *"):
                expression = "*" + q.name
            else:
                continue
            score = len(words(q.name) & words(p.name)) * 2 + (q.name == "count")
            if best is None or score > best[0]:
                best = (score, expression)
        if re.match(r"^num[A-Z]", p.name):
            return None
        return best[1] if best else None

    def struct_note(self, type_):
        """Annotation of a struct, found under any of its names."""
        name = type_.replace("const ", "").strip()
        while True:
            if name in self.notes.structs:
                return self.notes.structs[name]
            if name not in self.api.typedefs:
                return None
            name = self.api.typedefs[name]

    def has_pointers(self, type_):
        """Whether a record holds something that means nothing on the other side: pointers, handles in unions."""
        return self.walk_pointers(self.record(type_), False)

    def walk_pointers(self, record, in_union):
        in_union = in_union or record["kind"] == "union"
        for field in record["fields"]:
            if "record" in field:
                if self.walk_pointers(field["record"], in_union):
                    return True
                continue
            base = field["type"].split("[")[0].strip()
            if self.handle_kind(base):
                if in_union:
                    return True
            elif self.record(base):
                if self.walk_pointers(self.record(base), in_union):
                    return True
            elif "*" in self.api.canonical(base):
                return True
        return False

    def apply_shape(self, f, p, text):
        if text == "null":
            p.shape = ABSENT
            return
        direction, shape, null = SHAPE.match(text).groups()
        p.dir, p.nullable = direction, bool(null)
        match = POINTER.match(p.type)
        handle = self.is_handle(p.type) and self.handle_kind(p.type)
        if match and not handle and self.api.canonical(p.type).endswith("*"):
            p.pointer, p.base = True, match.group(1).replace("const ", "").strip()
        if shape == "opaque":
            p.shape, p.pointer, p.base = SCALAR, False, p.type
            return
        if shape == "cstr":
            p.shape = STRING
            return
        if shape and shape.startswith("host["):
            p.shape, p.count, p.pointer = HOST, shape[5:-1], False
            return
        if shape and shape.startswith("bytes["):
            p.shape, p.count, p.bytes, p.base = ARRAY, shape[6:-1], True, "uint8_t"
        elif shape and shape.startswith("["):
            p.shape, p.count = ARRAY, shape[1:-1]
        elif shape and shape.startswith("tag("):
            p.shape = TAGGED
            p.tag, p.table = [x.strip() for x in shape[4:-1].split(",")]
            if p.table not in self.notes.tags:
                raise AnnotationError("there is no tag table %s" % p.table)
            if not f.param(p.tag):
                raise AnnotationError("%s has no parameter %s" % (f.symbol, p.tag))
            return
        if p.shape == ARRAY:
            name = p.count.lstrip("*")
            for word in re.findall(r"[A-Za-z_]\w*", name):
                if not f.param(word):
                    raise AnnotationError("%s has no parameter %s" % (f.symbol, word))
            if not null and p.dir == "out":
                p.nullable = True
        kind = self.handle_kind(p.base)
        if kind:
            p.kind = kind
            p.shape = p.shape or HANDLE
        elif self.is_handle(p.base):
            raise AnnotationError("%s is no known handle type" % p.base)
        elif self.scalar_size(p.base):
            p.shape = p.shape or SCALAR
        elif self.record(p.base) or p.base.startswith("struct "):
            p.shape = p.shape or RECORD
        else:
            raise AnnotationError("%s.%s: %s cannot travel as %s" % (f.symbol, p.name, p.type, text))

    def finish(self, f):
        """What follows from the other parameters: counts that are pointers are in and out."""
        for p in f.params:
            if p.name in RESERVED:
                (f.place or Place(f.symbol, 0)).fail("%s: a parameter must not be called %s" % (f.symbol, p.name))
        for p in f.params:
            if p.shape == ARRAY and p.count.startswith("*"):
                count = f.param(p.count[1:])
                count.dir = "inout"
        if f.call == "create" and (not f.create.pointer or f.create.kind is None):
            f.place.fail("%s.%s is not an output handle" % (f.symbol, f.create.name))
        if f.call in ("post", "create"):
            for p in f.params:
                if p.dir != "in" and p is not f.create:
                    f.place.fail("%s is posted but returns %s" % (f.symbol, p.name))

    # ---- private operations ----

    def private_operation(self, name, entry):
        text = entry.get("prototype")
        match = re.match(r"^(\w+)\((.*)\)$", text or "", re.S)
        if not match or match.group(1) != name:
            entry.place.fail("%s: the prototype is not understood" % name)
        params, overrides = [], {}
        body = match.group(2).strip()
        for part in body.split(",") if body not in ("", "void") else []:
            declared = re.match(r"^(.*?)(\w+)(?:\[(\w+)\])?$", part.strip())
            type_, parameter, extent = declared.groups()
            type_ = type_.strip()
            if extent:
                type_ += " *"
                overrides[parameter] = "%s [%s]" % ("in" if type_.startswith("const") else "out", extent)
            params.append(Param(parameter, re.sub(r"\s*\*$", " *", type_)))
        f = Function(name, params)
        f.private, f.state, f.place, f.wire = True, "forward", entry.place, entry.get("wire")
        f.raw = {"symbol": name, "result": "CUresult", "params": [{"name": p.name, "type": p.type} for p in params]}
        f.context, f.reason = entry.get("context") or "needed", entry.get("reason")
        f.outputs_always = entry.get("outputs") == "always"
        if not isinstance(f.wire, int) or not 0x4000 <= f.wire < 0x8000:
            entry.place.fail("%s: wire must be between 16384 and 32767" % name)
        self.read_call(f, entry.get("call"), entry.get("destroy"))
        for p in f.params:
            if p.name in overrides:
                self.apply_shape(f, p, overrides[p.name])
            else:
                self.shape(f, p, entry)
        for key in entry.values:
            if key not in FUNCTION_KEYS | {"prototype", "wire"} and not f.param(key):
                entry.at(key).fail("%s has no parameter %s" % (name, key))
        self.finish(f)
        return f

    def check_wire_ids(self):
        seen = {}
        for f in [*self.functions.values(), *self.private]:
            if f.wire in seen:
                raise AnnotationError("wire id %d belongs to %s and %s" % (f.wire, seen[f.wire], f.symbol))
            seen[f.wire] = f.symbol

    def check_structs(self):
        for name, entry in self.notes.structs.items():
            if not self.record(name):
                entry.place.fail("%s is not a struct of the Driver API" % name)

    def check_used(self):
        """After everything was emitted: an annotation that nothing asked for is an error."""
        tables = {p.table for f in self.wired() for p in f.params if p.table}
        for name, entry in self.notes.tags.items():
            if name not in tables:
                entry.place.fail("no call uses the table %s" % name)
        for name, entry in self.notes.structs.items():
            if not entry.planned:
                entry.place.fail("no call carries a %s" % name)

    def wired(self):
        """Everything that has a wire op, by id."""
        return sorted([f for f in self.functions.values() if f.wired] + self.private, key=lambda f: f.wire)

    def implementation(self, f):
        """The function that does f's work: follows alias, widen and via."""
        while f.state in ("alias", "widen", "via"):
            f = self.functions[f.target]
        return f


def words(name):
    """Word stems of an identifier: "numDependencies" -> {"num", "dependenc"}."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)
    return {re.sub(r"(ies|es|s|y)$", "", p.lower()) for p in parts} - {"num", "p", "ph", "out"}
