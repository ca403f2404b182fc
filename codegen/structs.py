# SPDX-License-Identifier: Apache-2.0
"""What must be done to a struct that crosses the wire: handles to translate, pointers to refuse, inner arrays to carry."""

import re
from typing import NamedTuple

from annotations import AnnotationError

STRUCT_KEYS = {"plain", "check"}


class Handle(NamedTuple):
    """A field to translate; condition: "out" for pure results, "tag == VALUE" when it means something only then, or None."""
    path: str
    kind: str
    type: str
    condition: str | None
    shared: bool  # lies in a union: what is not a handle must be left alone


class StructPlan:
    """
    type        C name of the record
    handles     [Handle]
    null        [path]: pointers that must be NULL; the guest refuses others
    zero        [path]: fields without a meaning, cleared on the way in
    inner       [(path, element type, count path)]: arrays that a field points to
    check       function of the session that judges the decoded struct, or None
    """

    def __init__(self, type_):
        self.type = type_
        self.handles, self.null, self.zero, self.inner = [], [], [], []
        self.check = None

    @property
    def flat(self):
        return not (self.handles or self.null or self.zero or self.inner or self.check)


def plan(model, type_):
    """StructPlan of a record type; an AnnotationError when a field is not covered or an entry names none."""
    name = type_.replace("const ", "").strip()
    result = StructPlan(name)
    record = model.record(name)
    if record is None:  # a struct of runtime/private.h: plain data by rule
        return result
    note = model.struct_note(name)
    seen = set()
    walk(model, result, record, "", False, note, seen)
    if note is not None:
        note.planned = True
        result.check = note.get("check")
        for key in note.values:
            if key not in STRUCT_KEYS and key not in seen:
                note.at(key).fail("%s has no field %s that needs an annotation" % (note.name, key))
    return result


def walk(model, result, record, prefix, in_union, note, seen):
    in_union = in_union or record["kind"] == "union"
    for field in record["fields"]:
        path = prefix + field["name"]
        plain = note.get("plain", []) if note is not None else []
        if path in plain or field["name"] in plain or "*" in plain:
            continue
        if "record" in field:
            walk(model, result, field["record"], path + "." if field["name"] else prefix, in_union, note, seen)
            continue
        visit(model, result, field["type"], path, in_union, note, seen)


def visit(model, result, type_, path, in_union, note, seen):
    base = type_.split("[")[0].strip()
    said = note.get(path) if note is not None else None
    if said is not None:
        seen.add(path)
        if said in ("null", "zero"):
            getattr(result, said).append(path)
        elif said == "out" and model.handle_kind(base):
            result.handles.append(Handle(path, model.handle_kind(base), base, "out", in_union))
        elif re.match(r"^if \w+ == \w+$", said) and model.handle_kind(base):
            result.handles.append(Handle(path, model.handle_kind(base), base, said[3:], in_union))
        elif re.match(r"^\[\w+\]$", said):
            element = re.sub(r"\s*\*$", "", base).replace("const ", "")
            result.inner.append((path, element, said[1:-1]))
        elif said != "opaque":
            note.at(path).fail("%s.%s: \"%s\" is not understood" % (note.name, path, said))
        return
    kind = model.handle_kind(base)
    if kind and not in_union:
        if "[" in type_:
            raise uncovered(model, note, result, path)
        result.handles.append(Handle(path, kind, base, None, False))
    elif kind:
        raise uncovered(model, note, result, path)
    elif model.record(base):
        inner_note = model.struct_note(base)
        if inner_note is not None and inner_note is not note:
            inner = plan(model, base)
            merge(result, inner, path)
        else:
            walk(model, result, model.record(base), path + ".", in_union, note, seen)
    elif "*" in model.api.canonical(base):
        raise uncovered(model, note, result, path)


def merge(result, inner, path):
    for h in inner.handles:
        condition = path + "." + h.condition if h.condition and h.condition != "out" else h.condition
        result.handles.append(h._replace(path=path + "." + h.path, condition=condition))
    result.null += [path + "." + p for p in inner.null]
    result.zero += [path + "." + p for p in inner.zero]
    result.inner += [(path + "." + p, e, path + "." + c) for p, e, c in inner.inner]


def uncovered(model, note, result, path):
    message = "%s.%s means nothing on the other side and has no annotation" % (result.type, path)
    if note is not None:
        return AnnotationError("%s:%d: %s" % (note.place.file, note.place.line, message))
    return AnnotationError(message)
